import { ReconcileError } from '../shared/errors.ts';
import { isHostEntry } from '../shared/host-rule.ts';
import { nearest } from '../shared/nearest.ts';
import type { InputName } from './input-names.ts';

/** One input as the workflow wrote it, without white space around it. */
export interface WrittenInput {
  readonly name: InputName;
  readonly text: string;
}

/** Which numbers an input takes. */
interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];

/** @throws ReconcileError that names the input when it is none of the choices. */
export function choiceOf<T extends string>({ name, text }: WrittenInput, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === text);
  if (chosen !== undefined) return chosen;
  const near = nearest(text, choices);
  const hint = near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `;
  throw misspelt({ name, text }, `${hint}It can be ${choices.join(', ')}.`);
}

/** @throws ReconcileError that names the input unless it is `true` or `false`, as YAML writes them. */
export function booleanOf({ name, text }: WrittenInput): boolean {
  if (TRUE.includes(text)) return true;
  if (FALSE.includes(text)) return false;
  throw misspelt({ name, text }, 'It can be true or false.');
}

/** @throws ReconcileError that names the input unless it is a number in the range. */
export function numberOf({ name, text }: WrittenInput, range: NumberRange): number {
  const { least, most, whole } = range;
  const number = Number(text);
  const written = whole ? /^\d+$/ : /^\d+(?:\.\d+)?$/;
  if (written.test(text) && number >= least && number <= most) return number;
  const what = whole ? 'a whole number' : 'a number';
  throw misspelt({ name, text }, `Write ${what} from ${least} to ${most}.`);
}

/**
 * Hosts, separated by commas or new lines.
 * @throws ReconcileError that names the input and the entry that is no host.
 */
export function hostsOf(
  { name, text }: WrittenInput,
  { wildcard }: { readonly wildcard: boolean },
): readonly string[] {
  const entries = text.split(/[,\n]/).map((entry) => entry.trim());
  return entries
    .filter((entry) => entry !== '')
    .map((entry) => {
      const bare = wildcard && entry.startsWith('*.') ? entry.slice(2) : entry;
      if (isHostEntry(bare)) return entry;
      const forms = wildcard ? 'host, host:port or *.host' : 'host or host:port';
      const remedy = `Write ${forms}, without https:// or path, separated by commas or new lines.`;
      throw misspelt({ name, text: entry }, remedy);
    });
}

/** @throws ReconcileError that names the input unless it is the beginning of a plan's digest. */
export function digestOf({ name, text }: WrittenInput): string {
  const digest = text.toLowerCase();
  if (/^[0-9a-f]{12,64}$/.test(digest)) return digest;
  throw misspelt(
    { name, text },
    'Copy the digest from the plan of the earlier run: at least 12 of its characters, which are ' +
      '0-9 and a-f.',
  );
}

function misspelt({ name, text }: WrittenInput, remedy: string): ReconcileError {
  return new ReconcileError('invalid-config', `The input ${name} cannot be "${text}".`, { remedy });
}
