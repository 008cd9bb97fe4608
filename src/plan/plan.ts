import { adminPages } from './admin-pages.ts';
import { planChecks } from './checks.ts';
import type { PlanContext } from './context.ts';
import { contextOf } from './context.ts';
import { operationDigest, planDigest } from './digest.ts';
import type { Draft } from './draft.ts';
import { keptIds } from './guard-inputs.ts';
import { refusalsOf } from './guard.ts';
import type { PlanInput } from './input.ts';
import {
  budgetNotes,
  hiddenHost,
  mergeNotes,
  lostSecretNotes,
  riskNotes,
  unrecognisedNotes,
  unresolvedNotes,
} from './notes.ts';
import { orderOperations } from './order.ts';
import { integrationStates, uncomparedOf } from './states.ts';
import { planSteps, stepFirstNotes } from './steps.ts';
import { planTopics } from './topics.ts';
import type { PlanNote } from './note.ts';
import type { Cause, Operation, Plan } from './types.ts';
import { PLAN_FORMAT_VERSION } from './types.ts';
import { ignoreNotes, unmanagedObjects } from './unmanaged.ts';
import { planWebhooks } from './webhooks.ts';

/**
 * Compares what the file asks for with what Gladly holds and says what apply would do about it,
 * what a person must see to, and what stands in the way. A pure function: the same input gives
 * the same plan, byte for byte, in whatever order its lists come.
 */
export function computePlan(input: PlanInput): Plan {
  const context = contextOf(input);
  const { desired, live, options } = context.input;
  const webhooks = planWebhooks(context);
  const topics = planTopics(context);
  const operations = operationsOf([...webhooks.drafts, ...topics.drafts], context);
  const unclaimed = { webhooks: webhooks.unclaimed, topics: topics.unclaimed };
  const guarded = {
    ...context,
    operations,
    ambiguous: [...webhooks.ambiguous, ...topics.ambiguous],
    parents: topics.parents,
    unclaimedWebhooks: webhooks.unclaimed,
    undeclaredTopics: topics.undeclared,
  };
  const checks = planChecks({ ...webhooks, desired, live });
  const { today } = options;
  const pages = adminPages(desired, live);
  const { awaited } = desired;
  const steps = planSteps(desired.steps, { today, checks, operations, pages, awaited });
  const uncompared = uncomparedOf(guarded);
  const kept = keptIds(guarded);
  const unmanaged = unmanagedObjects(unclaimed, context).filter(({ id }) => !kept.has(id));
  const { name, url } = desired.organization;
  return {
    formatVersion: PLAN_FORMAT_VERSION,
    organization: { name, id: live.organization.id, url },
    scope: options.scope,
    ledger: context.ledger !== null,
    operations,
    checks,
    steps,
    awaited,
    unmanaged,
    integrations: integrationStates(
      desired.integrations,
      { operations, checks, steps, awaited, uncompared },
      webhooks.notes,
    ),
    notes: [
      ...riskNotes(operations, context),
      ...lostSecretNotes(operations, context),
      ...stepFirstNotes(steps, operations),
      ...webhooks.notes,
      ...unresolvedNotes(context),
      ...unrecognisedNotes(context, unmanaged),
      ...mergeNotes(context),
      ...budgetNotes(desired),
      ...ignoreNotes(unclaimed, context),
      ...(context.ledger === null ? [{ ...NO_LEDGER, ...input.gap }] : []),
    ],
    refusals: refusalsOf(guarded),
    digest: planDigest(live.organization.id, operations),
  };
}

const NO_LEDGER: PlanNote = { address: null, place: null, code: 'no-ledger' };

/** Causes that apply acts on by default; the others belong to the drift check. */
const CHANGES: readonly Cause[] = ['this-change', 'merged-earlier'];

function operationsOf(
  drafts: readonly Draft[],
  { live, input }: PlanContext,
): readonly Operation[] {
  const isInScope = ({ cause }: Draft) => input.options.scope === 'all' || CHANGES.includes(cause);
  return orderOperations(drafts, { live, isInScope }).map((operation) => ({
    ...operation,
    digest: operationDigest(operation, hiddenHost(operation, input.secrets)),
  }));
}
