import { integrationStates } from './states.ts';
import { planChecks } from './checks.ts';
import type { PlanContext } from './context.ts';
import { contextOf } from './context.ts';
import { operationDigest, planDigest } from './digest.ts';
import type { Draft } from './draft.ts';
import { refusalsOf } from './guard.ts';
import type { PlanInput } from './input.ts';
import { budgetNotes, mergeNotes, riskNotes, unresolvedNotes } from './notes.ts';
import { orderOperations } from './order.ts';
import { keyMoveOf } from './keys.ts';
import { planSteps } from './steps.ts';
import { planTopics } from './topics.ts';
import type { Cause, Operation, Plan, PlanNote, Scope } from './types.ts';
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
  const webhooks = planWebhooks(context);
  const topics = planTopics(context);
  const operations = operationsOf([...webhooks.drafts, ...topics.drafts], context);
  const unclaimed = { webhooks: webhooks.unclaimed, topics: topics.unclaimed };
  const { desired, live, options } = input;
  const matched = webhooks.matches;
  const checks = planChecks({ desired, live, matched, unclaimed: unclaimed.webhooks });
  const steps = planSteps(desired.steps, options.today);
  const { organization } = desired;
  return {
    formatVersion: PLAN_FORMAT_VERSION,
    organization: { name: organization.name, id: live.organization.id, url: organization.url },
    scope: options.scope,
    ledger: context.ledger !== null,
    operations,
    checks,
    steps,
    unmanaged: unmanagedObjects(unclaimed, desired.ignores, options.today),
    integrations: integrationStates(desired.integrations, { operations, checks, steps }),
    notes: [
      ...riskNotes(operations, { live: context.webhooks, secrets: input.secrets }),
      ...webhooks.notes,
      ...unresolvedNotes(desired, input.secrets),
      ...mergeNotes(desired),
      ...budgetNotes(desired),
      ...ignoreNotes(unclaimed, desired.ignores, options.today),
      ...(context.ledger === null ? [NO_LEDGER] : []),
    ],
    refusals: refusalsOf({
      input,
      operations,
      ambiguous: [...webhooks.ambiguous, ...topics.ambiguous],
      parents: topics.parents,
      unclaimedWebhooks: unclaimed.webhooks,
    }),
    digest: planDigest(live.organization.id, operations),
  };
}

/** Whether carrying the plan out would change anything: in Gladly, or in the ledger. */
export function hasChanges(plan: Plan): boolean {
  return plan.operations.some(
    ({ inScope, action }) => inScope && (action !== 'adopt' || plan.ledger),
  );
}

const NO_LEDGER: PlanNote = { address: null, place: null, code: 'no-ledger' };

/** Causes that apply acts on by default; the others belong to the drift check. */
const CHANGES: readonly Cause[] = ['this-change', 'merged-earlier'];

function operationsOf(drafts: readonly Draft[], context: PlanContext): readonly Operation[] {
  const { scope } = context.input.options;
  const webhooks = new Map(context.webhooks.map((webhook) => [webhook.id, webhook]));
  const topics = new Map(context.topics.map((topic) => [topic.id, topic]));
  const ordered = orderOperations(drafts, {
    liveWebhooks: context.webhooks.length,
    isInScope: ({ cause }) => isInScope(cause, scope),
    keys: (draft) => keyMoveOf(draft, { webhooks, topics }),
    parentOf: (liveId) => topics.get(liveId)?.parentId ?? null,
  });
  return ordered.map((operation) => ({ ...operation, digest: operationDigest(operation) }));
}

function isInScope(cause: Cause, scope: Scope): boolean {
  return scope === 'all' || CHANGES.includes(cause);
}
