import { publishComment } from '../github/comments.ts';
import { cleanOutcome } from '../report/clean-outcome.ts';
import type { ReportedOutcome } from '../report/json.ts';
import type { CommentContext } from '../report/markdown/context.ts';
import { receiptComment } from '../report/markdown/receipt.ts';
import { reviewRefusal } from '../report/markdown/review-refusal.ts';
import { isReviewReason } from '../report/messages/reviews.ts';
import { settledComment, stoppedComment } from '../report/markdown/stopped.ts';
import type { ReconcileError } from '../shared/errors.ts';
import { commentBody } from './comment-body.ts';
import { asKnown } from './ending.ts';
import type { Job } from './job.ts';
import { organizationOf } from './pulls-to-tell.ts';
import type { ReviewedPull } from './review.ts';
import { contextOf } from './stage.ts';

/**
 * Tells in the comments of the pull requests that an apply was about what has become of them: the
 * receipt, or why nothing was applied. One that cannot be told keeps no other from being told. The
 * record of the review stays in the comment, so that the job can be run again, with the key that
 * it was made with if need be. Pull requests without a comment of ours get none.
 *
 * @returns the address of the newest pull request's comment.
 */
export async function postReceipts(
  job: Job,
  outcome: ReportedOutcome,
  pulls: readonly ReviewedPull[],
): Promise<string | null> {
  const organization = organizationOf(job, outcome);
  if (job.inputs.comment === 'off' || organization === null) return null;
  const shown = cleanOutcome(outcome, job.desk.clean);
  const failures: ReconcileError[] = [];
  let url: string | null = null;
  for (const pull of pulls.filter(({ hasComment }) => hasComment)) {
    const context = contextFor(pull, { job, outcome });
    const posted = publishComment(job.github(), {
      pull: pull.number,
      organization,
      config: job.path,
      body: commentBody(bodyOf(shown, context), { context, job }),
      mode: 'update',
      order: { run: job.facts.run.id, attempt: job.facts.run.attempt },
      kind: isReceipt(outcome) ? 'receipt' : 'problem',
      hasChanges: true,
    });
    const published = await posted.catch((error: unknown) => {
      failures.push(asKnown(error));
      return null;
    });
    url = published?.url ?? url;
  }
  const [failure] = failures;
  if (failure !== undefined) throw failure;
  return url;
}

function isReceipt({ journal, result }: ReportedOutcome): boolean {
  return journal !== null || result === 'no-changes';
}

function bodyOf(outcome: ReportedOutcome, context: CommentContext): string {
  const { journal, reason, plan } = outcome;
  if (journal !== null) return receiptComment({ ...outcome, journal }, context);
  if (plan !== null && isReceipt(outcome)) return settledComment(plan, context);
  if (plan === null || !isReviewReason(reason)) return stoppedComment(outcome, context);
  return reviewRefusal({ ...outcome, plan }, reason, context);
}

function contextFor(
  { line }: ReviewedPull,
  on: { readonly job: Job; readonly outcome: ReportedOutcome },
): CommentContext {
  const { job, outcome } = on;
  const hidden = line === null ? [] : [line];
  return contextOf(outcome, { facts: job.facts, config: job.inputs.config }, { hidden });
}
