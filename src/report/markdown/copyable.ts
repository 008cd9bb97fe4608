import { plain } from '../plain.ts';

/** Longer ones are nobody's names or expressions. */
const MOST = 2000;

/** Every sign of ASCII that is no letter, digit or space; others mean nothing to Markdown. */
const MARKED = /[!-/:-@[-`{-~]/g;

/**
 * A value in a cell of a table that a reader can copy exactly: in a code span a pipe behind a
 * backslash could not be written, so it is HTML in which every sign is given by its number.
 */
export function copyable(value: string): string {
  const shown = plain(value, MOST);
  if (shown === '') return '';
  return `<code>${shown.replace(MARKED, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;
}
