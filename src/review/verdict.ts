import type { Ledger } from '../kinds/ledger.ts';
import type { Plan } from '../plan/types.ts';
import type { UncoveredOperation } from './cover.ts';
import { explainUncovered } from './cover.ts';
import type { ReviewRecord } from './record.ts';
import type { OpenedRecord } from './seal.ts';

/** What the comments of one merged pull request hold of its review. */
export interface MergedReview {
  readonly pullRequest: number;
  readonly opened: OpenedRecord;
  /** By GitHub's clock; RFC 3339. */
  readonly mergedAt: string;
}

/** Whether a plan may be carried out because it was reviewed. */
export interface ReviewVerdict {
  /** A reason code. */
  readonly code: 'ok' | 'no-reviewed-plan' | 'record-invalid' | 'record-mismatch' | 'not-covered';
  /** What no good record covers; empty where the code is `ok`. */
  readonly operations: readonly UncoveredOperation[];
  /** All that were looked at, in the order in which they were given. */
  readonly pulls: readonly JudgedPull[];
}

/** What a merged pull request has of a review. */
export type JudgedPull = { readonly pullRequest: number } & (
  | { readonly state: 'good'; readonly planDigest: string }
  /** Without any record: nobody has reviewed a plan there. */
  | { readonly state: 'none' }
  /** Its plan was shown after the merge, so nobody could review it. */
  | { readonly state: 'late'; readonly shownAt: string }
  /** Not as it was written, or sealed with another key. */
  | { readonly state: 'invalid' }
  /** Made for something else than the pull request in which it stands. */
  | {
      readonly state: 'mismatch';
      readonly kind: 'pull-request' | 'repository' | 'organization';
      readonly madeFor: string;
    }
);

/** What was looked at to see whether a plan was reviewed. */
export interface ReviewTrail {
  /** Pull requests merged since the last apply, in the order in which they were merged. */
  readonly pulls: readonly JudgedPull[];
  /** The commit by which the file as it is came past every pull request; `null`: none did. */
  readonly pushed: string | null;
}

/**
 * Judges a plan by the records of all pull requests that were merged since the last apply. A plan
 * is `ok` when the good records cover all of it, whatever else stands in other comments; if they
 * do not, the gravest thing that was found says why.
 */
export function judgeReview(
  plan: Plan,
  ledger: Ledger | null,
  on: { readonly repository: string; readonly reviews: readonly MergedReview[] },
): ReviewVerdict {
  const { repository, reviews } = on;
  const pulls = reviews.map((review) => judgePull(review, { repository, plan }));
  const good = reviews.flatMap(({ opened }, index) =>
    opened.status === 'sealed' && pulls[index]?.state === 'good' ? [opened.record] : [],
  );
  const operations = explainUncovered(plan, ledger, good);
  const code = operations.length === 0 ? 'ok' : gravestOf(pulls);
  return { code, operations, pulls };
}

function gravestOf(pulls: readonly JudgedPull[]): ReviewVerdict['code'] {
  const has = (wanted: JudgedPull['state']) => pulls.some(({ state }) => state === wanted);
  if (has('invalid')) return 'record-invalid';
  if (has('mismatch')) return 'record-mismatch';
  return has('good') ? 'not-covered' : 'no-reviewed-plan';
}

function judgePull(
  { pullRequest, opened, mergedAt }: MergedReview,
  on: { readonly repository: string; readonly plan: Plan },
): JudgedPull {
  if (opened.status !== 'sealed') return { pullRequest, state: opened.status };
  const { record } = opened;
  const mismatch = mismatchOf(record, { pullRequest, ...on });
  if (mismatch !== null) return { pullRequest, state: 'mismatch', ...mismatch };
  const { shownAt } = record;
  if (!isBefore(shownAt, mergedAt)) return { pullRequest, state: 'late', shownAt };
  return { pullRequest, state: 'good', planDigest: record.planDigest };
}

/** A moment that cannot be read is not before another one. */
function isBefore(shownAt: string, mergedAt: string): boolean {
  return Date.parse(shownAt) <= Date.parse(mergedAt) + CLOCKS_APART;
}

/**
 * One server of GitHub's says when it answered, another one when the merge was, in whole seconds;
 * where the answer told no time it was the runner's clock. A minute is more than these are
 * apart, and too little for anybody to gain by it: the pull request was seen open all the same.
 */
const CLOCKS_APART = 60_000;

type Mismatch = Omit<Extract<JudgedPull, { readonly state: 'mismatch' }>, 'state' | 'pullRequest'>;

function mismatchOf(
  record: ReviewRecord,
  on: { readonly pullRequest: number; readonly repository: string; readonly plan: Plan },
): Mismatch | null {
  const { pullRequest, repository, plan } = on;
  const { id, name } = plan.organization;
  if (record.repository.toLowerCase() !== repository.toLowerCase()) {
    return { kind: 'repository', madeFor: record.repository };
  }
  if (record.pullRequest !== pullRequest) {
    return { kind: 'pull-request', madeFor: `#${record.pullRequest}` };
  }
  if (record.organizationId !== id || record.organization !== name) {
    return { kind: 'organization', madeFor: record.organization };
  }
  return null;
}
