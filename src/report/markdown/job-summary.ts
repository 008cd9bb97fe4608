import { driftVerdict } from '../headline.ts';
import type { ReportedOutcome } from '../json.ts';
import { isReviewReason } from '../messages/reviews.ts';
import { code, say } from '../phrase.ts';
import { viewPlan } from '../view.ts';
import type { CommentContext } from './context.ts';
import type { Drifted } from './drift-issue.ts';
import { driftParts } from './drift-issue.ts';
import { blocks } from './layout.ts';
import { inline } from './neutral.ts';
import { offlineSummary } from './offline.ts';
import type { Planned } from './plan-comment.ts';
import { comment, planParts, planVerdict } from './plan-comment.ts';
import { peoplePart } from './people.ts';
import { failureBox, findingsPart, problemSummary } from './problem-comment.ts';
import { receiptComment } from './receipt.ts';
import { statesPart } from './remarks.ts';
import { reviewRefusal } from './review-refusal.ts';
import { trailLine } from './review-trail.ts';

/** GitHub takes 1 MiB for each step. */
const SUMMARY_BUDGET = 1_000_000;

/**
 * What a command found or did, for the summary of its job: the same as the comment, with room for
 * much more of it and nothing hidden in it.
 */
export function jobSummary(outcome: ReportedOutcome, context: CommentContext): string {
  const on = { ...context, hidden: [], budget: context.budget ?? SUMMARY_BUDGET };
  const { plan, journal, declared = null, result, error } = outcome;
  if (journal !== null) {
    const notes = outcome.review === undefined ? [] : [trailLine(outcome.review)];
    return withFailure(outcome, receiptComment({ ...outcome, journal }, on, notes));
  }
  if (result === 'invalid') return problemSummary(outcome, on);
  if (declared !== null) {
    return withFailure(outcome, offlineSummary({ ...outcome, declared }, on));
  }
  if (plan !== null) return withFailure(outcome, planSummary({ ...outcome, plan }, on));
  return error === undefined ? shortSummary(outcome, on) : problemSummary(outcome, on);
}

/** What was found or done counts, even if something went wrong afterwards. */
function withFailure(outcome: ReportedOutcome, text: string): string {
  return blocks([failureBox(outcome), text]);
}

function planSummary(outcome: Planned, context: CommentContext): string {
  const { plan, drift, reason } = outcome;
  if (drift !== null) return driftSummary({ ...outcome, drift }, context);
  if (isReviewReason(reason)) return reviewRefusal(outcome, reason, context);
  const head = planVerdict(plan, 'applied', context);
  return comment([head, ...planParts(outcome, context)], { plan, context });
}

function driftSummary(outcome: Drifted, context: CommentContext): string {
  const { plan, drift } = outcome;
  const view = viewPlan(plan);
  const parts = [
    ...driftParts({ plan, drift }, context),
    statesPart(view.states, context),
    peoplePart(view, context),
  ];
  return comment([`### ${inline(driftVerdict(plan, drift))}`, ...parts], { plan, context });
}

/** Of a file that was only validated, and of an apply that came too late. */
function shortSummary(outcome: ReportedOutcome, context: CommentContext): string {
  const isLate = outcome.reason === 'superseded';
  const head = `### ${inline(isLate ? SUPERSEDED : say`${code(context.config)} is valid`)}`;
  return comment([head, findingsPart(outcome.diagnostics, context)], { plan: null, context });
}

const SUPERSEDED = say`Nothing to do: a newer version of the file has taken the place of this one`;
