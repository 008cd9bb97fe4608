import type { Phrase } from '../phrase.ts';
import { inline, inSummary } from './neutral.ts';

/** GitHub's coloured boxes; each has a symbol of its own and cannot be folded. */
export type Alert = 'NOTE' | 'IMPORTANT' | 'WARNING' | 'CAUTION';

/** Lines as a box; a heading in bold, then whatever Markdown follows. */
export function alertHead(kind: Alert, title: Phrase): string {
  return quoted(`[!${kind}]\n**${inline(title)}**\n`);
}

/** Markdown within a box or quotation. */
export function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** What opens a fold; its Markdown follows, then `FOLD_END`. */
export function foldHead(summary: Phrase): string {
  return `<details><summary>${inSummary(summary)}</summary>\n`;
}

/** What closes a fold that `foldHead` has opened. */
export const FOLD_END = '\n</details>';

/** A fold with all of its content. */
export function fold(summary: Phrase, content: string): string {
  return `${foldHead(summary)}\n${content}\n${FOLD_END}`;
}

/** The heading of a section of a comment. */
export function heading(title: Phrase): string {
  return `#### ${inline(title)}`;
}

/** One row of a table. Cells are inline Markdown made for a cell. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The head of a table. */
export function tableHead(titles: readonly string[]): string {
  return `${tableRow(titles)}\n|${titles.map(() => ' --- |').join('')}`;
}

/** Markdown blocks one below the other; empty ones are left out. */
export function blocks(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
