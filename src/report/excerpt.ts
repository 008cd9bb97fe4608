import type { Diagnostic } from '../shared/diagnostic.ts';

/** The lines of files by the files' names. */
type Files = ReadonlyMap<string, readonly string[]>;

/** Line ends of YAML 1.2. */
const LINE_END = /\r\n|\r|\n/;

/** A key as it stands in the file, and what of a line may stand before it or a value. */
const KEY = /^["']?[\w.@-]{1,60}["']?(?=\s*:(?:\s|$))/;
const BEFORE_KEY = /^ {0,60}(?:- {1,4}){0,4}$/;
const BEFORE_VALUE = /^ {0,60}(?:- {1,4}){0,4}(?:- |["']?[\w.@-]{1,60}["']?: ) {0,40}$/;

/** Texts of files taken apart into their lines. */
export function fileLines(sources: ReadonlyMap<string, string>): Files {
  return new Map([...sources].map(([file, text]) => [file, text.split(LINE_END)]));
}

/**
 * What may be shown of the line that a finding means, with a caret below the place. Only keys are
 * shown: any value may be a secret that somebody wrote into the file.
 */
export function excerpt({ place }: Diagnostic, files: Files): readonly string[] {
  const { file, line, column } = place;
  const text = files.get(file)?.[line - 1] ?? '';
  const before = text.slice(0, column - 1);
  const shown = shownPart(before, text.slice(column - 1));
  if (shown === null) return [];
  const margin = ' '.repeat(`${line}`.length);
  const caret = ' '.repeat(shown.before.length);
  return [`${line} | ${shown.before}${shown.after}`, `${margin} | ${caret}^`];
}

function shownPart(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } | null {
  const [key] = KEY.exec(after) ?? [];
  if (key !== undefined) {
    return { before: BEFORE_KEY.test(before) ? before : '… ', after: `${key}: …` };
  }
  return BEFORE_VALUE.test(before) ? { before, after: '…' } : null;
}
