import type { ReportedOutcome } from '../report/json.ts';
import { isReviewReason, reviewMessage } from '../report/messages/reviews.ts';
import { refusalMessage } from '../report/messages/refusals.ts';
import { uncoveredMessage } from '../report/messages/uncovered.ts';
import { code, say, sentences } from '../report/phrase.ts';
import type { Message } from '../report/messages/message.ts';
import type { Phrase } from '../report/phrase.ts';
import { phraseText } from '../report/plain.ts';
import type { Ending } from './ending.ts';

/** Results with which a job fails whatever the inputs say. */
const FAILURES: readonly string[] = ['invalid', 'refused', 'partially-applied', 'failed'];

/** Why a job fails, in one line with the way on; `null` where it does not fail. */
export function failureLine(
  { outcome, trouble }: Ending,
  { failOnDrift }: { readonly failOnDrift: boolean },
): string | null {
  if (trouble !== null) return `${trouble.message} ${trouble.remedy}`;
  const { result } = outcome;
  const fails = FAILURES.includes(result) || (result === 'drift' && failOnDrift);
  return fails ? lineOf(outcome) : null;
}

function lineOf(outcome: ReportedOutcome): string {
  const { result, reason, error, plan, journal } = outcome;
  if (error !== undefined) return `${error.message} ${error.remedy}`;
  const refusal = journal === null ? plan?.refusals[0] : undefined;
  if (refusal !== undefined) return told(refusalMessage(refusal));
  if (isReviewReason(reason)) {
    return told(reviewMessage(reason, outcome.review?.pulls), firstUncovered(outcome));
  }
  return LINES[result] ?? `${result} (${reason})`;
}

const LINES: Readonly<Record<string, string>> = {
  invalid: 'The file has errors; the annotations say where, and what to write instead.',
  drift: 'Something was changed in Gladly; the job summary says what, and what to do about it.',
  'partially-applied':
    'Part of it was applied; the job summary says what was not, and why. Run the job again when ' +
    'that is settled: it does what is missing, and nothing twice.',
  failed: 'Nothing was applied; the job summary says why. Run the job again when that is settled.',
};

/** The first of what nobody has reviewed, with the reason; the summary has them all. */
function firstUncovered({ uncovered = [] }: ReportedOutcome): Phrase | null {
  const [first] = uncovered;
  if (first === undefined) return null;
  const { problem } = uncoveredMessage(first);
  const rest = uncovered.length - 1;
  return sentences(
    say`${code(first.operation.address)}: ${problem}`,
    rest === 0 ? null : say`So it is with ${rest} more; the job summary lists them.`,
  );
}

function told({ problem, remedy }: Message, example: Phrase | null = null): string {
  return phraseText(sentences(problem, example, remedy));
}
