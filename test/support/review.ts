import type { Ledger } from '../../src/kinds/ledger.ts';
import type { Plan } from '../../src/plan/types.ts';
import { explainUncovered } from '../../src/review/cover.ts';
import type { ReviewContext, ReviewRecord } from '../../src/review/record.ts';
import { recordOf } from '../../src/review/record.ts';
import { Secret } from '../../src/shared/secret.ts';

export const REPOSITORY = 'acme/service';
const HEAD = '4f2c'.repeat(10);
export const KEY = new Secret('fake-review-key');

/** Where the plan of a pull request was shown. */
function reviewContext(overrides: Partial<ReviewContext> = {}): ReviewContext {
  return {
    repository: REPOSITORY,
    pullRequest: 7,
    head: HEAD,
    run: { id: 1001, attempt: 1 },
    shownAt: '2026-11-20T12:00:00.000Z',
    ...overrides,
  };
}

/** A plan as it was reviewed. */
export function reviewed(plan: Plan, overrides: Partial<ReviewContext> = {}): ReviewRecord {
  return recordOf(plan, reviewContext(overrides));
}

/** What a plan holds that the review of another one does not cover: operations and reason codes. */
export function uncovered(
  before: Plan,
  now: Plan,
  ledger: Ledger | null = null,
): readonly (readonly [string, string])[] {
  return explainUncovered(now, ledger, [reviewed(before)]).map(
    ({ operation: { address, action }, why }) => [`${address} ${action}`, why.code] as const,
  );
}
