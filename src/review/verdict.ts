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
}

/** Whether a plan may be carried out because it was reviewed; the codes are reason codes. */
export type ReviewVerdict =
  | { readonly code: 'ok' }
  /** No pull request was merged, or none of these has a record. */
  | { readonly code: 'no-reviewed-plan'; readonly pullRequests: readonly number[] }
  | { readonly code: 'record-invalid'; readonly pullRequests: readonly number[] }
  | { readonly code: 'record-mismatch'; readonly mismatches: readonly RecordMismatch[] }
  | {
      readonly code: 'not-covered';
      readonly operations: readonly UncoveredOperation[];
      /** Merged pull requests without any record: these operations may well be theirs. */
      readonly unreviewed: readonly number[];
    };

/** A record that was made for something else than the pull request in which it stands. */
interface RecordMismatch {
  readonly pullRequest: number;
  readonly what: 'pull-request' | 'repository' | 'organization';
  /** What the record was made for. */
  readonly madeFor: string;
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
  const sealed = reviews.flatMap(({ pullRequest, opened }) =>
    opened.status === 'sealed' ? [{ pullRequest, record: opened.record }] : [],
  );
  const judged = sealed.map(({ pullRequest, record }) => ({
    record,
    mismatch: mismatchOf(record, { pullRequest, repository, plan }),
  }));
  const good = judged.flatMap(({ record, mismatch }) => (mismatch === null ? [record] : []));
  const operations = explainUncovered(plan, ledger, good);
  if (operations.length === 0) return { code: 'ok' };
  const invalid = pullRequestsWith('invalid', reviews);
  if (invalid.length > 0) return { code: 'record-invalid', pullRequests: invalid };
  const mismatches = judged.flatMap(({ mismatch }) => (mismatch === null ? [] : [mismatch]));
  if (mismatches.length > 0) return { code: 'record-mismatch', mismatches };
  const unreviewed = pullRequestsWith('none', reviews);
  if (good.length === 0) return { code: 'no-reviewed-plan', pullRequests: unreviewed };
  return { code: 'not-covered', operations, unreviewed };
}

function pullRequestsWith(
  status: OpenedRecord['status'],
  reviews: readonly MergedReview[],
): readonly number[] {
  return reviews
    .filter(({ opened }) => opened.status === status)
    .map(({ pullRequest }) => pullRequest);
}

function mismatchOf(
  record: ReviewRecord,
  on: { readonly pullRequest: number; readonly repository: string; readonly plan: Plan },
): RecordMismatch | null {
  const { pullRequest, repository, plan } = on;
  const { id, name } = plan.organization;
  if (record.repository.toLowerCase() !== repository.toLowerCase()) {
    return { pullRequest, what: 'repository', madeFor: record.repository };
  }
  if (record.pullRequest !== pullRequest) {
    return { pullRequest, what: 'pull-request', madeFor: `#${record.pullRequest}` };
  }
  if (record.organizationId !== id || record.organization !== name) {
    return { pullRequest, what: 'organization', madeFor: record.organization };
  }
  return null;
}
