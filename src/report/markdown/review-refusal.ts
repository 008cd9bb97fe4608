import type { Operation, Plan } from '../../plan/types.ts';
import { deedsPhrase } from '../headline.ts';
import type { ReviewReason } from '../messages/reviews.ts';
import { reviewMessage } from '../messages/reviews.ts';
import type { Phrase } from '../phrase.ts';
import { code, count, say } from '../phrase.ts';
import { viewPlan } from '../view.ts';
import { attentionParts } from './attention.ts';
import type { CommentContext } from './context.ts';
import { foldsPart } from './field-diff.ts';
import { planId } from './footer.ts';
import { alertHead, blocks, heading, quoted } from './layout.ts';
import { inline } from './neutral.ts';
import { operationsPart } from './operations-table.ts';
import type { Planned } from './plan-comment.ts';
import { comment } from './plan-comment.ts';

/** Why an apply was not allowed to go on, and what is known of its review. */
export interface ReviewRefusal {
  readonly reason: ReviewReason;
  /** The operations that nobody has reviewed. */
  readonly operations: readonly Operation[];
  /** Merged pull requests whose records were looked at, with the plans that those are of. */
  readonly pulls: readonly { readonly number: number; readonly planId: string | null }[];
}

/**
 * What an apply says that would have done something nobody reviewed: that nothing was written,
 * which operations those are, what was reviewed instead, and the way on.
 */
export function reviewRefusal(
  { plan }: Planned,
  refusal: ReviewRefusal,
  context: CommentContext,
): string {
  const { reason, operations } = refusal;
  const isAsked = reason === 'approval-needed';
  const organization = code(plan.organization.name);
  const verdict = isAsked
    ? say`To be approved: this would ${deedsPhrase(operations)} in ${organization}`
    : say`Nothing was applied in ${organization}: nobody has reviewed
        ${count(operations.length, 'operation')}`;
  const { problem, remedy } = reviewMessage(reason);
  const head = blocks([
    `### ${inline(verdict)}`,
    [
      alertHead(isAsked ? 'IMPORTANT' : 'CAUTION', problem),
      quoted(inline(remedy)),
      ...reviewedLines(refusal),
      quoted(`\n${inline(approvePhrase(plan))}`),
    ].join('\n'),
    heading(isAsked ? say`What it would do` : say`What nobody has reviewed`),
  ]);
  const unreviewed = onlyThese(plan, operations);
  const parts = [
    ...attentionParts(unreviewed, viewPlan(unreviewed), context),
    operationsPart(plan, operations, context),
    foldsPart(plan, operations, context),
  ];
  return comment([head, ...parts], { plan, context });
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

/** A number behind `#` is a link to the pull request, which is meant. */
function reviewedLines({ pulls }: ReviewRefusal): readonly string[] {
  if (pulls.length === 0) return [];
  const lines = pulls.map(({ number, planId: id }) => {
    const reviewed = id === null ? say`no record that can be used` : say`plan ${code(id)}`;
    return `- #${number}: ${inline(reviewed)}`;
  });
  return [
    quoted(
      ['', 'What was merged since the last apply, and reviewed as:', '', ...lines, ''].join('\n'),
    ),
  ];
}
