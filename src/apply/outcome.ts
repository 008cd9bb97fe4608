import { mayHaveWritten } from '../plan/ended.ts';
import type { Journal, OperationResult } from './journal.ts';
import { isOutOfScope } from './journal.ts';

const OUTCOMES: readonly OperationResult['outcome'][] = [
  'done',
  'unchanged',
  'skipped',
  'refused',
  'failed',
  'uncertain',
];

/** Whether everything that was to be executed came about, and a re-read proves it. */
export function isSuccess(journal: Omit<Journal, 'plan'>): boolean {
  const { results, remaining, unproven } = journal;
  return unproven === null && remaining.length === 0 && results.every(cameAbout);
}

/** Whether at least one operation has changed something in Gladly, or may have. */
export function hasWritten({ results }: Pick<Journal, 'results'>): boolean {
  return results.some(({ outcome }) => mayHaveWritten(outcome));
}

/** How an apply ended, in one line: `11 done, 1 refused`. Operations out of scope do not count. */
export function summaryOf(results: readonly OperationResult[]): string {
  const executed = results.filter((result) => !isOutOfScope(result));
  const counts = OUTCOMES.map((outcome) => ({
    outcome,
    count: executed.filter((result) => result.outcome === outcome).length,
  }));
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcome}`);
  return words.length === 0 ? 'nothing to do' : words.join(', ');
}

function cameAbout(result: OperationResult): boolean {
  return result.outcome === 'done' || result.outcome === 'unchanged' || isOutOfScope(result);
}
