import type { Approve } from '../commands/approval.ts';
import type { OwnComment } from '../github/own-comments.ts';
import { ownComments } from '../github/own-comments.ts';
import { pushedChange } from '../github/last-change.ts';
import { mergedPulls } from '../github/pulls.ts';
import type { ReviewRecord } from '../review/record.ts';
import type { OpenedRecord } from '../review/seal.ts';
import { openRecord, recordLine, reviewKey } from '../review/seal.ts';
import type { ReviewTrail } from '../review/verdict.ts';
import { judgeReview } from '../review/verdict.ts';
import type { Secret } from '../shared/secret.ts';
import type { Job } from './job.ts';
import type { Task } from './task.ts';

/** A merged pull request with what its comment holds of its review. */
export interface ReviewedPull {
  readonly number: number;
  readonly opened: OpenedRecord;
  /** The line that the record stands in, also where it is sealed with another key. */
  readonly line: string | null;
  /** By GitHub's clock; RFC 3339. */
  readonly mergedAt: string;
  /** Whether there is a comment of ours that can become the receipt. */
  readonly hasComment: boolean;
}

/** The review of an apply: it approves what was reviewed, and remembers where. */
export interface Review {
  readonly approve: Approve;
  /** The pull requests that were looked at; empty until then. */
  readonly pulls: () => readonly ReviewedPull[];
  /** What was found in them; `null` until then. */
  readonly trail: () => ReviewTrail | null;
}

/**
 * Makes the review of an apply: a plan is approved when the records in the comments of the pull
 * requests that were merged since the last apply cover it, and one of these brought the file as it
 * is now. Otherwise a push past all review could bring back what was reviewed some time ago.
 */
export function createReview(job: Job, task: Extract<Task, { readonly type: 'apply' }>): Review {
  let pulls: readonly ReviewedPull[] = [];
  let trail: ReviewTrail | null = null;
  return {
    pulls: () => pulls,
    trail: () => trail,
    approve: async ({ plan, ledger }) => {
      const found = await reviewedPulls(job, task, plan.organization.name);
      pulls = found.pulls;
      const reviews = pulls.map(({ number, ...one }) => ({ ...one, pullRequest: number }));
      const { repository } = job.facts;
      const verdict = judgeReview(plan, ledger, { repository, reviews });
      const { code, operations: uncovered } = verdict;
      trail = { pulls: verdict.pulls, pushed: null };
      if (code !== 'ok') return { code, uncovered };
      trail = { ...trail, pushed: await found.pushed() };
      return trail.pushed === null ? { code } : { code: 'no-reviewed-plan', uncovered };
    },
  };
}

/** The key that records are signed with in this job. */
export function recordKey({ ports }: Job): Secret {
  const { credentials, signingKey } = ports.keys;
  return reviewKey(credentials().token, signingKey);
}

/** The record of the newest of our comments; an older one was replaced by it. */
export function newestRecord(comments: readonly OwnComment[], key: Secret): OpenedRecord {
  const newest = comments.at(-1);
  return newest === undefined ? { status: 'none' } : openRecord(newest.body, key);
}

/** What the newest of our comments holds of a review: the others were replaced by it. */
export function reviewIn(
  comments: readonly OwnComment[],
  key: Secret,
): Pick<ReviewedPull, 'opened' | 'line'> {
  const line = recordLine(comments.at(-1)?.body ?? '');
  const isKept = line !== null && line.length <= LONGEST_LINE;
  return { opened: newestRecord(comments, key), line: isKept ? line : null };
}

/** No record of ours is longer; a line that somebody else wrote must not fill the comment. */
const LONGEST_LINE = 30_000;

/** What of an opened record may be used. */
export function sealedIn(opened: OpenedRecord): ReviewRecord | null {
  return opened.status === 'sealed' ? opened.record : null;
}

interface Found {
  readonly pulls: readonly ReviewedPull[];
  /** The commit by which the file as it is came onto the branch without a pull request. */
  readonly pushed: () => Promise<string | null>;
}

async function reviewedPulls(
  job: Job,
  { head, branch }: Extract<Task, { readonly type: 'apply' }>,
  organization: string,
): Promise<Found> {
  const api = job.github();
  const last = await job.found.ledger()?.lastApplied();
  const merged = await mergedPulls(api, { since: last?.commit ?? null, head, branch });
  const key = recordKey(job);
  const found: ReviewedPull[] = [];
  for (const { number, mergedAt } of merged.pulls) {
    const comments = await ownComments(api, number, { organization, config: job.path });
    const newest = comments.at(-1);
    const hasComment = newest !== undefined && newest.kind !== 'gone';
    found.push({ number, hasComment, mergedAt, ...reviewIn(comments, key) });
  }
  const on = { head, paths: job.found.files() };
  return { pulls: found, pushed: () => pushedChange(api, merged, on) };
}
