import type { ReportedOutcome } from '../json.ts';
import { isReviewReason } from '../messages/reviews.ts';
import { code, say } from '../phrase.ts';
import { viewPlan } from '../view.ts';
import type { CommentContext } from './context.ts';
import type { Drifted } from './drift-issue.ts';
import { driftParts, driftVerdict } from './drift-issue.ts';
import { inline } from './neutral.ts';
import { offlineSummary } from './offline.ts';
import { comment, planParts, planVerdict } from './plan-comment.ts';
import { peoplePart } from './people.ts';
import { findingsPart, problemComment } from './problem-comment.ts';
import { receiptComment } from './receipt.ts';
import { statesPart } from './remarks.ts';
import { reviewRefusal } from './review-refusal.ts';

/** GitHub takes 1 MiB for each step. */
const SUMMARY_BUDGET = 1_000_000;

/**
 * What a command found or did, for the summary of its job: the same as the comment, with room for
 * much more of it and nothing hidden in it.
 */
export function jobSummary(outcome: ReportedOutcome, context: CommentContext): string {
  const on = { ...context, hidden: [], budget: context.budget ?? SUMMARY_BUDGET };
  const { plan, journal, drift, declared = null, reason, result } = outcome;
  if (result === 'invalid' || outcome.error !== undefined) return problemComment(outcome, on);
  if (journal !== null) return receiptComment({ ...outcome, journal }, on);
  if (declared !== null) return offlineSummary({ ...outcome, declared }, on);
  if (plan === null) return validSummary(outcome, on);
  if (drift !== null) return driftSummary({ ...outcome, plan, drift }, on);
  if (isReviewReason(reason)) {
    const inScope = plan.operations.filter((operation) => operation.inScope);
    const { uncovered = [] } = outcome;
    const operations = uncovered.length === 0 ? inScope : uncovered;
    return reviewRefusal({ ...outcome, plan }, { reason, operations, pulls: [] }, on);
  }
  const head = planVerdict(plan, 'applied', on);
  return comment([head, ...planParts({ ...outcome, plan }, on)], { plan, context: on });
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

function validSummary({ diagnostics }: ReportedOutcome, context: CommentContext): string {
  const head = `### ${inline(say`${code(context.config)} is valid`)}`;
  return comment([head, findingsPart(diagnostics, context)], { plan: null, context });
}
