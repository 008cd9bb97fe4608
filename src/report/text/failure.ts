import type { ReasonCode } from '../../shared/errors.ts';
import { prose, say } from '../phrase.ts';
import { phraseText, plainLines } from '../plain.ts';
import type { TextOptions } from './layout.ts';
import { paragraphs, wrap, wrapBehind } from './layout.ts';

/** An error that somebody can do something about; `ReconcileError` is one. */
export interface Failure {
  readonly code: ReasonCode;
  readonly message: string;
  readonly remedy: string;
}

/**
 * Why a command could not do its work, then what to do about it. What is set in by two spaces in a
 * remedy is a command to be copied, and is not broken.
 */
export function failureText(failure: Failure, { style, width }: TextOptions): string {
  const head = phraseText(say`${prose(failure.message)} (${prose(failure.code)})`);
  return paragraphs([
    [
      ...wrapBehind('Error:', head, { indent: 0, width, paint: style.bad }),
      ...plainLines(failure.remedy).flatMap((line) =>
        line.startsWith('  ') ? [line] : wrap(line, 0, width),
      ),
    ],
  ]);
}
