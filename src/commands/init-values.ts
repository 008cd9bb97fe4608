import type { ExpandProblem } from '../catalog/scope.ts';
import { readInputs } from '../catalog/inputs.ts';
import type { Need } from '../catalog/needs.ts';
import { isToCome } from '../catalog/needs.ts';
import { expectedFor } from '../catalog/scalar.ts';
import type { InputDefinition, ListInput } from '../catalog/vendor.ts';
import { parseYaml } from '../config/parse.ts';
import { ReconcileError } from '../shared/errors.ts';
import { nearest } from '../shared/nearest.ts';

/** A value that was given on the command line. */
export interface GivenValue {
  readonly input: string;
  readonly value: string;
}

/** A question to the person at the terminal. */
interface Question {
  readonly need: Need;
  /** What an empty answer stands for. */
  readonly proposal: string | null;
  /** What is wrong with the answer before; `null` when it is asked for the first time. */
  readonly problem: string | null;
}

/** Puts a question; `null` when no answer will come, because the input has ended. */
export type Ask = (question: Question) => Promise<string | null>;

type Answer = { readonly value: unknown } | { readonly problem: string };

/** Fields of the user that may be given besides those that are asked for. */
const USER_FIELDS: Readonly<Record<string, InputDefinition>> = {
  'user.email': { type: 'email', description: 'Email address of the Gladly user.' },
  'user.name': { type: 'text', description: 'Full name of the Gladly user.' },
  'user.token': { type: 'secret', description: "The user's own API token." },
};

const SECRET = /^secret:\s*(\S+)$/;
const SECRET_NAME = /^[A-Z][A-Z0-9_]*$/;

/**
 * The values that were given, by input.
 * @throws ReconcileError that names the input, and what it takes; never the value, which may be a
 *   secret.
 */
export function givenValues(
  given: readonly GivenValue[],
  needs: readonly Need[],
): ReadonlyMap<string, unknown> {
  const known = new Map([
    ...Object.entries(USER_FIELDS),
    ...needs.map(({ name, definition }) => [name, definition] as const),
  ]);
  const texts = new Map<string, readonly string[]>();
  for (const { input, value } of given) texts.set(input, [...(texts.get(input) ?? []), value]);
  return new Map(
    [...texts].map(([input, written]) => {
      const answer = readAnswer(known.get(input) ?? unknownInput(input, known), written);
      if ('value' in answer) return [input, answer.value];
      throw refused(`--set ${input} is not as it must be.`, `Write ${answer.problem}.`);
    }),
  );
}

/**
 * What was typed for an input, read by its type: `secret:NAME`, a list as `a, b` or `[a, b]`, or as
 * it is.
 */
function readAnswer(definition: InputDefinition, texts: readonly string[]): Answer {
  const [text = ''] = texts;
  if (definition.type !== 'list' && texts.length > 1)
    return { problem: 'it once, not several times' };
  const raw =
    definition.type === 'list' ? listOf(texts, definition) : scalarOf(definition.type, text.trim());
  const problems: ExpandProblem[] = [];
  readInputs({ it: definition }, { it: raw }, (problem) => problems.push(problem));
  const [problem] = problems;
  if (problem === undefined) return { value: raw };
  return { problem: expectedOn(definition, problem) };
}

/**
 * Asks for what is needed and not known. An empty answer takes what is proposed, or leaves the
 * input to be filled in later.
 * @throws ReconcileError when the input ends.
 */
export async function askedValues(
  needs: readonly Need[],
  known: ReadonlyMap<string, unknown>,
  on: { readonly ask: Ask; readonly proposals: ReadonlyMap<string, string> },
): Promise<ReadonlyMap<string, unknown>> {
  const values = new Map(known);
  for (const need of needs) {
    if (need.presence === 'optional' || values.has(need.name)) continue;
    const proposal = isToCome(need, needs, values) ? null : (on.proposals.get(need.name) ?? null);
    const answer = await answerTo(need, on.ask, proposal);
    if (answer !== undefined) values.set(need.name, answer);
  }
  return values;
}

/** What is proposed, as an answer would give it. */
export function proposedValues(
  needs: readonly Need[],
  proposals: ReadonlyMap<string, string>,
): ReadonlyMap<string, unknown> {
  return new Map(
    needs.flatMap(({ name, definition }) => {
      const proposal = proposals.get(name);
      const answer = proposal === undefined ? null : readAnswer(definition, [proposal]);
      return answer !== null && 'value' in answer ? [[name, answer.value] as const] : [];
    }),
  );
}

async function answerTo(need: Need, ask: Ask, proposal: string | null): Promise<unknown> {
  let problem: string | null = null;
  for (;;) {
    const typed = await ask({ need, proposal, problem });
    if (typed === null) throw interrupted();
    const text = typed.trim() === '' ? (proposal ?? '') : typed.trim();
    if (text === '') return undefined;
    const answer = readAnswer(need.definition, [text]);
    if ('value' in answer) return answer.value;
    problem = answer.problem;
  }
}

/** Whoever stops in the middle has changed nothing. */
export function interrupted(): ReconcileError {
  return new ReconcileError('invalid-config', 'The questions were not answered to their end', {
    remedy: 'Nothing was written. Run it again, or give the values with --set input=value.',
  });
}

/** A person separates the members of a list by commas; what has commas itself goes in brackets. */
function listOf(texts: readonly string[], { fields }: ListInput): unknown {
  const lists = texts.map((text): unknown => {
    if (text.trim().startsWith('[')) return parseYaml(text, '--set').content?.value;
    const parts = fields === undefined ? text.split(',') : [text];
    return parts.flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  });
  // Anything else is told to be no list.
  return lists.every((list) => Array.isArray(list)) ? lists.flat() : texts.join(', ');
}

function scalarOf(type: InputDefinition['type'], text: string): unknown {
  const name = SECRET.exec(text)?.[1];
  if (name !== undefined && (type === 'secret' || type === 'url')) return { secret: name };
  // Never the value itself: only what can be a name is taken for one.
  if (type === 'secret') return SECRET_NAME.test(text) ? { secret: text } : { secret: '' };
  return type === 'number' && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function expectedOn(
  definition: InputDefinition,
  { code, expected, pointer }: ExpandProblem,
): string {
  if (definition.type === 'secret') {
    return 'secret:NAME, the name under which the value is kept (capitals, digits, _), never the value';
  }
  if (definition.type === 'url') return 'an address that begins with https://, or secret:NAME';
  if (definition.type === 'list' && pointer !== undefined) {
    const [, index = '0', field] = pointer.split('/');
    const where = `member ${Number(index) + 1}${field === undefined ? '' : `, ${field}`}`;
    return `it otherwise (${where}): ${code === 'unknown-input' ? 'there is no such field' : (expected ?? '')}`;
  }
  return expectedFor(definition);
}

function unknownInput(input: string, known: ReadonlyMap<string, unknown>): never {
  const near = nearest(input, known.keys());
  const hint = near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `;
  throw refused(
    `The vendor has no input ${input}.`,
    `${hint}It takes: ${[...known.keys()].join(', ')}.`,
  );
}

function refused(message: string, remedy: string): ReconcileError {
  return new ReconcileError('invalid-config', message, { remedy });
}
