import type { Plan } from '../../plan/types.ts';
import {
  deedsPhrase,
  isWaiting,
  leftAloneSentence,
  peopleSentence,
  takeOverSentence,
} from '../headline.ts';
import type { ReportedOutcome } from '../json.ts';
import type { Phrase } from '../phrase.ts';
import { code, count, joined, say } from '../phrase.ts';
import { viewPlan } from '../view.ts';
import { attentionParts } from './attention.ts';
import type { Part } from './budget.ts';
import { bytesOf, fit } from './budget.ts';
import type { CommentContext } from './context.ts';
import { budgetOf } from './context.ts';
import { foldsPart } from './field-diff.ts';
import { footer } from './footer.ts';
import { alertHead, quoted } from './layout.ts';
import { inline } from './neutral.ts';
import { operationsPart } from './operations-table.ts';
import { peoplePart } from './people.ts';
import { picturePart } from './picture.ts';
import { leftAlonePart, remarksPart } from './remarks.ts';

export type Planned = ReportedOutcome & { readonly plan: Plan };

/** When a plan is carried out: once the pull request is merged, or by whoever runs apply. */
type When = 'merged' | 'applied';

/**
 * The comment on a pull request: the verdict, what nobody may overlook, one row for each
 * operation, what waits for people, and the details in folds. Never longer than the budget: what
 * is left out is counted, and removals are named whatever happens. Holds no secret value.
 */
export function planComment(outcome: Planned, context: CommentContext): string {
  return comment([planVerdict(outcome.plan, 'merged', context), ...planParts(outcome, context)], {
    plan: outcome.plan,
    context,
  });
}

/** Hidden lines, a text that fits, and the footer. */
export function comment(
  [head, ...parts]: readonly [string, ...Part[]],
  on: { readonly plan: Plan | null; readonly context: CommentContext },
): string {
  const { plan, context } = on;
  const hidden = context.hidden.map((line) => `${line}\n`).join('');
  const end = footer(plan, context);
  const room = budgetOf(context) - bytesOf(hidden) - bytesOf(head) - bytesOf(end) - 6;
  const body = fit(parts, room);
  return `${hidden}${[head, body, end].filter((text) => text !== '').join('\n\n')}\n`;
}

/** Everything of a plan below its verdict. */
export function planParts(
  { plan, diagnostics }: Planned,
  context: CommentContext,
): readonly Part[] {
  const view = viewPlan(plan);
  const inScope = plan.operations.filter((operation) => operation.inScope);
  return [
    ...attentionParts(plan, view, context),
    operationsPart(plan, inScope, context),
    peoplePart(view, context),
    leftAlonePart(view, context),
    picturePart(plan, context),
    foldsPart(plan, inScope, context),
    remarksPart(view, diagnostics, context),
  ];
}

/** What a plan would do, and what else a reader should know of it at once. */
export function planVerdict(plan: Plan, when: When, context: CommentContext): string {
  const inScope = plan.operations.filter((operation) => operation.inScope);
  const also = [
    ...takeOverSentence(inScope),
    ...leftAloneSentence(plan.operations.length - inScope.length),
    ...peopleSentence(plan),
  ];
  const { elsewhere = null } = context;
  const isLater = when === 'merged' && elsewhere !== null;
  const first = isLater ? 'applied' : when;
  return [
    `### ${inline(verdictPhrase(plan, first))}`,
    ...(also.length === 0 ? [] : [inline(joined(also, ' '))]),
    ...(isLater ? [elsewhereBox(elsewhere)] : []),
    ...(context.approvalChanged ? [CHANGED] : []),
  ].join('\n\n');
}

function verdictPhrase(plan: Plan, when: When): Phrase {
  const organization = code(plan.organization.name);
  const inScope = plan.operations.filter((operation) => operation.inScope);
  const deeds = say`${deedsPhrase(inScope)} in ${organization}`;
  if (plan.refusals.length > 0) {
    const refused = say`Refused as it stands: ${count(plan.refusals.length, 'matter')} must be
      settled first`;
    return inScope.length === 0
      ? say`${refused} in ${organization}`
      : say`${refused}. It would ${deeds}`;
  }
  if (inScope.length > 0) {
    return when === 'merged' ? say`Once merged, this will ${deeds}` : say`Apply would ${deeds}`;
  }
  if (plan.operations.length === 0 && isWaiting(plan)) {
    return say`Nothing can be written to ${organization} yet: the file still waits for inputs`;
  }
  return plan.operations.length > 0
    ? say`This change has nothing to do in ${organization}`
    : say`Nothing to do: what the file can write in ${organization} is as it says`;
}

function elsewhereBox({ branch, applied }: NonNullable<CommentContext['elsewhere']>): string {
  return [
    alertHead('NOTE', say`Merging this changes nothing in Gladly yet`),
    quoted(
      inline(say`It goes into the branch ${code(branch)}, and only what reaches ${code(applied)} is
        applied. The pull request that brings it there shows a plan of its own: that one counts as
        the review.`),
    ),
  ].join('\n');
}

const CHANGED = [
  alertHead('IMPORTANT', say`Changed since it was approved`),
  quoted(
    inline(say`Somebody approved this pull request when other operations stood here. Read them
      again; the approval was not for these.`),
  ),
].join('\n');
