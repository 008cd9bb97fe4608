import type { ReportedOutcome } from '../report/json.ts';
import { PLAIN_STYLE } from '../report/style.ts';
import { diagnosticsText } from '../report/text/diagnostics.ts';
import { driftText } from '../report/text/drift.ts';
import { failureText } from '../report/text/failure.ts';
import { journalText } from '../report/text/journal.ts';
import { planText } from '../report/text/plan.ts';
import { reviewText } from '../report/text/review.ts';

const LAYOUT = { style: PLAIN_STYLE, width: 100, verbose: false } as const;

/** What a command found or did, for the log of the job. */
export function logText(outcome: ReportedOutcome): string {
  const { diagnostics, reason, error } = outcome;
  const texts = [
    diagnostics.length === 0 ? '' : diagnosticsText(diagnostics, { ...LAYOUT, sources: new Map() }),
    resultText(outcome),
    reviewText(outcome, LAYOUT),
    error === undefined ? '' : failureText({ code: reason, ...error }, LAYOUT),
  ];
  return texts.filter((text) => text !== '').join('\n');
}

function resultText({ plan, journal, drift }: ReportedOutcome): string {
  const options = { ...LAYOUT, applyCommand: null };
  if (journal !== null) return journalText(journal, options);
  if (plan === null) return '';
  return drift === null
    ? planText(plan, options)
    : driftText(plan, drift, { ...options, exportCommand: null });
}
