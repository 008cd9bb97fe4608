import type { Need } from '../catalog/needs.ts';
import type { VendorDefinition } from '../catalog/vendor.ts';
import type { NewEntry } from './entry-spot.ts';
import { yamlText } from './yaml-text.ts';

/** What is known of an integration before it stands in the file. */
export interface EntryDraft {
  readonly key: string;
  /** The value of `vendor:`. */
  readonly vendor: string;
  readonly definition: VendorDefinition;
  readonly needs: readonly Need[];
  /** By the name of the need; more fields of the user may be among them. */
  readonly values: ReadonlyMap<string, unknown>;
  /** By the name of the need, what to show in place of the definition's example. */
  readonly samples: ReadonlyMap<string, unknown>;
  /** A day to show how a step is confirmed. */
  readonly day: string;
}

/** Characters in a line of comment. */
const LINE = 96;

const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * An integration for the file, explained by comments: what is known as values, what is required and
 * not known as a key with nothing behind it, and what may be left out, or is to come from a step, as
 * a comment.
 */
export function draftEntry(draft: EntryDraft): NewEntry {
  const { key, vendor, definition } = draft;
  return {
    key,
    lines: [
      ...comment(`${definition.name}: ${definition.summary}`, 0),
      `${key}:`,
      `  vendor: ${yamlText(vendor)}`,
      ...userLines(draft),
      ...inputLines(draft),
      ...confirmedLines(draft),
    ],
  };
}

/** The organization for a file that has none. */
export function draftOrganization(name: string, url: string | null): NewEntry {
  const value = url === null ? `# fill in, such as https://acme.gladly.com` : yamlText(url);
  return { key: name, lines: [`${name}:`, `  url: ${value}`] };
}

function userLines({ definition, needs, values, samples }: EntryDraft): readonly string[] {
  const asked = needs.filter(({ name }) => name.startsWith('user.'));
  const others = [...values].filter(
    ([name]) => name.startsWith('user.') && asked.every((need) => need.name !== name),
  );
  if (asked.length + others.length === 0) return [];
  const { roles = [] } = definition.user ?? {};
  const told = typeof roles === 'string' ? [] : roles;
  return [
    '  user:',
    ...(told.length === 0 ? [] : comment(`Its roles in Gladly: ${told.join(', ')}.`, 4)),
    ...asked.flatMap((need) => valueLines(need, { values, samples })),
    ...others.map(([name, value]) => valueLine(name, value)),
  ];
}

function inputLines({ needs, values, samples }: EntryDraft): readonly string[] {
  const inputs = needs.filter(({ name }) => !name.startsWith('user.'));
  const lines = inputs.flatMap((need) => valueLines(need, { values, samples }));
  if (lines.length === 0) return [];
  return ['  inputs:', ...lines];
}

/** One value with its explanation; in a comment where it may be left out, or is to come, and is. */
function valueLines(
  need: Need,
  { values, samples }: Pick<EntryDraft, 'values' | 'samples'>,
): readonly string[] {
  const { name } = need;
  const told = comment(explanation(need), 4);
  if (values.has(name)) return [...told, valueLine(name, values.get(name))];
  const { default: fallback, example } = need.definition;
  const sample = samples.get(name) ?? fallback ?? example;
  if (need.presence !== 'required' || need.step !== null)
    return [...told, ...sampleLines(keyOf(name), sample)];
  const text = sample === undefined ? '' : yamlText(sample);
  return [...told, `    ${keyOf(name)}: # fill in${text === '' ? '' : `, such as ${text}`}`];
}

/** A value in a comment; a long list with a line for each element. */
function sampleLines(key: string, sample: unknown): readonly string[] {
  const line = `    # ${key}:${sample === undefined ? '' : ` ${yamlText(sample)}`}`;
  if (line.length <= LINE || !Array.isArray(sample)) return [line];
  return [`    # ${key}:`, ...sample.map((element: unknown) => `    #   - ${yamlText(element)}`)];
}

function valueLine(name: string, value: unknown): string {
  return `    ${keyOf(name)}: ${yamlText(value)}`;
}

/** The key of a need, below `user:` or `inputs:`. */
function keyOf(name: string): string {
  return name.replace(/^user\./, '');
}

function explanation({ definition, presence, step }: Need): string {
  const { description, 'where-to-find': where } = definition;
  const start = presence === 'optional' ? 'Optional. ' : '';
  const told = `${start}${description}${where === undefined ? '' : ` (${where})`}`;
  return step === null ? told : `${told} The step ${step} brings it.`;
}

/** Shown with a step that is always there and that no check ticks. */
function confirmedLines({ definition, day }: EntryDraft): readonly string[] {
  const [first] = Object.entries(definition.steps ?? {}).flatMap(([id, step]) => {
    const { 'for-each': list, 'done-when': check, when, unless } = step;
    return [list, check, when, unless].every((one) => one === undefined) ? [id] : [];
  });
  if (first === undefined) return [];
  return [
    ...comment('Steps that somebody has done; plan lists them all with their ids.', 2),
    '  # confirmed:',
    `  #   ${first}: { on: ${day}, by: '@you' }`,
  ];
}

/** Text as lines of comment, each behind `indent` spaces; broken at spaces only. */
function comment(text: string, indent: number): readonly string[] {
  const margin = `${' '.repeat(indent)}#`;
  const lines: string[] = [];
  let line = margin;
  for (const word of text.replace(HIDDEN, ' ').split(/\s+/)) {
    if (line !== margin && line.length + 1 + word.length > LINE) {
      lines.push(line);
      line = margin;
    }
    line = `${line} ${word}`;
  }
  return [...lines, line];
}
