import { ownComments } from '../github/own-comments.ts';
import { mergedPulls } from '../github/pulls.ts';
import type { ReportedOutcome } from '../report/json.ts';
import type { Job } from './job.ts';
import type { Review, ReviewedPull } from './review.ts';
import { recordKey, reviewIn } from './review.ts';
import type { Task } from './task.ts';

/** The organization that an outcome is about, as far as it is known. */
export function organizationOf(job: Job, { plan, organization }: ReportedOutcome): string | null {
  return plan?.organization.name ?? organization ?? job.found.organization();
}

/**
 * The pull requests that an apply has to tell of how it ended: those whose review was looked at.
 * Where it ended before that, those that were merged since the last apply; where there was nothing
 * to do, recent ones whose receipt never came.
 */
export async function pullsToTell(
  job: Job,
  outcome: ReportedOutcome,
  on: { readonly task: Extract<Task, { readonly type: 'apply' }>; readonly review: Review },
): Promise<readonly ReviewedPull[]> {
  const { task, review } = on;
  const looked = review.pulls();
  const organization = organizationOf(job, outcome);
  const isUnread = looked.length === 0 && outcome.journal === null && organization !== null;
  if (task.by !== 'review' || !isUnread || outcome.reason === 'superseded') return looked;
  if (job.inputs.comment === 'off') return looked;
  const isSettled = outcome.result === 'no-changes';
  const last = isSettled ? null : await job.found.ledger()?.lastApplied();
  const { head, branch } = task;
  const api = job.github();
  const since = last?.commit ?? null;
  const { pulls: merged } = await mergedPulls(api, { since, head, branch });
  const key = recordKey(job);
  const found: ReviewedPull[] = [];
  for (const { number, mergedAt } of isSettled ? merged.slice(-MOST_SETTLED) : merged) {
    const comments = await ownComments(api, number, { organization, config: job.path });
    const newest = comments.at(-1);
    const isTold = newest?.kind === 'gone' || (isSettled && newest?.kind === 'receipt');
    const hasComment = newest !== undefined && !isTold;
    found.push({ number, hasComment, mergedAt, ...reviewIn(comments, key) });
  }
  return found;
}

/** Of so many pull requests it is looked whether they still wait for a receipt. */
const MOST_SETTLED = 5;
