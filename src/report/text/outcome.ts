import { code, prose, say } from '../phrase.ts';
import { phraseWords } from '../plain.ts';
import type { TextOptions } from './layout.ts';
import { commandLines, paragraphs, wrapBehind, wrapPhrase } from './layout.ts';

/** That an apply had no ledger, for who has read past it in the plan, and the command that begins one. */
export function noLedgerText(applyCommand: string, { style, width }: TextOptions): string {
  const text = say`No ledger was kept of this apply: what the file drops from now on stays in Gladly,
    and nobody can tell whether Gladly still has the secrets that were sent.`;
  return paragraphs([
    [
      ...wrapBehind('Warning:', phraseWords(text), { indent: 0, width, paint: style.changed }),
      ...commandLines(say`To begin one:`, applyCommand, { indent: 0, width }),
    ],
  ]);
}

/** That another plan was approved than the one that is shown above. */
export function mismatchText(approved: string, { style, width }: TextOptions): string {
  const text = say`The plan that was approved (${code(approved)}) is not this one, so nothing was
    written. Read the plan above and approve its digest.`;
  return paragraphs([
    wrapBehind('Refused:', phraseWords(text), { indent: 0, width, paint: style.bad }),
  ]);
}

/** Where how to undo an apply was written. */
export function undoKeptText(path: string, { width }: TextOptions): string {
  return paragraphs([
    wrapPhrase(say`How to undo this apply was written to ${prose(path)}.`, 0, width),
  ]);
}
