import type { AddedEntry } from '../config/add-entry.ts';
import { addEntry } from '../config/add-entry.ts';
import type { NewEntry } from '../config/entry-spot.ts';
import type { ParsedYaml } from '../config/parse.ts';
import { parseYaml } from '../config/parse.ts';
import { lineEndingOf } from '../config/splice.ts';
import { ReconcileError } from '../shared/errors.ts';

/** A file that is to get an entry, as it is; one that is not there yet begins with its version. */
export interface InitFile {
  readonly path: string;
  /** Its bytes, `null` where there is no file. */
  readonly before: Uint8Array | string | null;
  /** Its text, empty where there is no file. */
  readonly written: string;
  /** What the entries go into: the same, or the beginning of a file. Without a byte order mark. */
  readonly text: string;
  readonly parsed: ParsedYaml;
  readonly mark: string;
}

const BYTE_ORDER_MARK = '\uFEFF';

const BEGINNING = [
  '# The integrations of our Gladly organization, as they are meant to be.',
  'version: 1',
];

/** The file at a path, ready to be added to. */
export function initFile(path: string, before: Uint8Array | string | null): InitFile {
  const decoded = typeof before === 'string' ? before : textOf(before);
  const mark = decoded.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const written = decoded.slice(mark.length);
  const parsed = parseYaml(before ?? '', path);
  const isBlank = parsed.diagnostics.some(({ code }) => code === 'empty-file');
  if (!isBlank) return { path, before, written, text: written, parsed, mark };
  const text = begun(written);
  return { path, before, written, text, parsed: parseYaml(text, path), mark };
}

/** Keys of a mapping at the top of the file. */
export function keysOf({ parsed }: InitFile, block: string): readonly string[] {
  const whole = parsed.content?.value;
  const blocks = typeof whole === 'object' && whole !== null ? Object.entries(whole) : [];
  return blocks.flatMap(([key, members]: [string, unknown]) =>
    key === block && typeof members === 'object' && members !== null ? Object.keys(members) : [],
  );
}

/**
 * The text with an entry in one of the mappings at the top of the file.
 * @throws ReconcileError that gives the lines to add by hand, where something is in the way.
 */
export function withEntry(text: string, block: string, entry: NewEntry): string {
  const added: AddedEntry = addEntry(text, [block], entry);
  if (added.status === 'added') return added.text;
  const eol = '\n';
  throw new ReconcileError('invalid-config', `${entry.key} cannot be added below ${block}:`, {
    remedy:
      `What stands there is no mapping of its own, or an alias repeats it. Add it yourself:${eol}` +
      [`${block}:`, ...entry.lines.map((line) => `  ${line}`)].join(eol),
  });
}

/** The lines, from 1, that a text has and the one before had not. */
export function newLines(
  before: string,
  after: string,
): { readonly first: number; readonly last: number } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const start = now.findIndex((line, index) => line !== old[index]);
  const first = start === -1 ? now.length : start;
  let same = 0;
  while (same < old.length - first && old[old.length - 1 - same] === now[now.length - 1 - same]) {
    same += 1;
  }
  return { first: first + 1, last: now.length - same };
}

function begun(written: string): string {
  const eol = lineEndingOf(written);
  if (written.trim() === '') return BEGINNING.map((line) => `${line}${eol}`).join('');
  return `${written}${written.endsWith('\n') ? '' : eol}version: 1${eol}`;
}

function textOf(bytes: Uint8Array | null): string {
  return bytes === null ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
