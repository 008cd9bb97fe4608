import type { Operation, Plan } from '../../plan/types.ts';
import { deedsPhrase } from '../headline.ts';
import type { ReviewReason } from '../messages/reviews.ts';
import { reviewMessage } from '../messages/reviews.ts';
import { shortcuts } from '../messages/uncovered.ts';
import type { Phrase } from '../phrase.ts';
import { code, count, say } from '../phrase.ts';
import { planId } from '../short.ts';
import { viewPlan } from '../view.ts';
import { attentionParts } from './attention.ts';
import type { Part } from './budget.ts';
import type { CommentContext } from './context.ts';
import { foldsPart } from './field-diff.ts';
import { alertHead, blocks, heading, quoted } from './layout.ts';
import { inline } from './neutral.ts';
import { operationsPart, uncoveredPart } from './operations-table.ts';
import type { Planned } from './plan-comment.ts';
import { comment } from './plan-comment.ts';
import { trailList } from './review-trail.ts';

/**
 * What an apply says that would have done something nobody reviewed: that nothing was written,
 * which operations those are and why each does not count, what was looked at, and the way on.
 */
export function reviewRefusal(
  outcome: Planned,
  reason: ReviewReason,
  context: CommentContext,
): string {
  const { plan, uncovered = [], review } = outcome;
  const operations = unreviewedOperations(outcome);
  const isAsked = reason === 'approval-needed';
  const organization = code(plan.organization.name);
  const verdict = isAsked
    ? say`To be approved: this would ${deedsPhrase(operations)} in ${organization}`
    : say`Nothing was applied in ${organization}: nobody has reviewed
        ${count(operations.length, 'operation')}`;
  const { problem, remedy } = reviewMessage(reason, review?.pulls);
  const ways = [remedy, ...shortcuts(uncovered), approvePhrase(plan)];
  const head = blocks([
    `### ${inline(verdict)}`,
    [
      alertHead(isAsked ? 'IMPORTANT' : 'CAUTION', problem),
      quoted(ways.map((way) => inline(way)).join('\n\n')),
    ].join('\n'),
    review === undefined ? '' : trailList(review),
    heading(isAsked ? say`What it would do` : say`What nobody has reviewed`),
  ]);
  const unreviewed = onlyThese(plan, operations);
  const parts = [
    ...attentionParts(unreviewed, viewPlan(unreviewed), context),
    tablePart(outcome, context),
    foldsPart(plan, operations, context),
  ];
  return comment([head, ...parts], { plan, context });
}

/** All that would be executed, where it is not known what of it was reviewed. */
function unreviewedOperations({ plan, uncovered = [] }: Planned): readonly Operation[] {
  if (uncovered.length > 0) return uncovered.map(({ operation }) => operation);
  return plan.operations.filter(({ inScope }) => inScope);
}

function tablePart(outcome: Planned, context: CommentContext): Part {
  const { plan, uncovered = [] } = outcome;
  if (uncovered.length > 0) return uncoveredPart(plan, uncovered, context);
  return operationsPart(plan, unreviewedOperations(outcome), context);
}

/** The plan as if it consisted of these operations, for what is to be looked at in them. */
function onlyThese(plan: Plan, operations: readonly Operation[]): Plan {
  const addresses = new Set<string | null>(operations.map(({ address }) => address));
  const notes = plan.notes.filter(({ address }) => addresses.has(address));
  return { ...plan, operations, notes, refusals: [] };
}

function approvePhrase(plan: Plan): Phrase {
  const scope = plan.scope === 'all' ? say` ${code('scope: all')},` : [];
  return say`To apply the whole plan as it is now, run the workflow by hand with
    ${code('command: apply')},${scope} and ${code(`approve: ${planId(plan)}`)}.`;
}
