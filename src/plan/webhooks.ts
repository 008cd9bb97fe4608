import type { Address } from '../kinds/address.ts';
import type { DesiredWebhook } from '../kinds/desired.ts';
import type { LiveWebhook } from '../kinds/live.ts';
import { isAsBegun } from './begun-webhook.ts';
import { createWebhook, reconcileWebhook, removeWebhook } from './build-webhooks.ts';
import type { PlanContext } from './context.ts';
import { isOwned, undeclaredObjects } from './context.ts';
import type { WebhookDraft } from './draft.ts';
import type { Ambiguity } from './match.ts';
import { matchWebhooks } from './match-webhooks.ts';
import type { PlanNote } from './note.ts';
import { findVendorWebhooks } from './vendor-webhooks.ts';

export interface WebhookPart {
  readonly drafts: readonly WebhookDraft[];
  readonly notes: readonly PlanNote[];
  /** The live webhook that each declared one was matched with. */
  readonly matched: ReadonlyMap<Address, LiveWebhook>;
  readonly ambiguous: readonly Ambiguity[];
  /** Live webhooks that are neither declared nor to be removed. */
  readonly unclaimed: readonly LiveWebhook[];
}

/** The webhooks' part of a plan. Empty while Gladly's webhooks cannot be read. */
export function planWebhooks(context: PlanContext): WebhookPart {
  const { input, live, desired, ledger, history } = context;
  if (input.live.webhooks.status !== 'read') return NOTHING;
  const reserved = vendorIds(context);
  const matches = matchWebhooks(desired.webhooks, live.webhooks, { ledger, reserved });
  const claimed = new Set([...matches.byAddress.values()].map(({ id }) => id));
  const removed = undeclaredObjects(context, 'webhook', {
    live: live.webhooks,
    claimed,
    findBegun: (begun) => [...live.webhooks.values()].find((one) => isAsBegun(begun, one)),
  });
  const ours = new Set([...claimed, ...removed.map((one) => one.live.id)]);
  const ambiguous = new Set(matches.ambiguous.map(({ address }) => address));
  const planned = desired.webhooks
    .filter(({ address }) => !ambiguous.has(address))
    .map((webhook) => planWebhook(webhook, matches.byAddress.get(webhook.address), context));
  return {
    drafts: [
      ...planned.flatMap(({ drafts }) => drafts),
      ...removed.map((one) => removeWebhook(one.address, one.live, history)),
    ],
    notes: planned.flatMap(({ notes }) => notes),
    matched: matches.byAddress,
    ambiguous: matches.ambiguous,
    unclaimed: [...live.webhooks.values()].filter(({ id }) => !ours.has(id)),
  };
}

const NOTHING: WebhookPart = {
  drafts: [],
  notes: [],
  matched: new Map(),
  ambiguous: [],
  unclaimed: [],
};

function planWebhook(
  desired: DesiredWebhook,
  live: LiveWebhook | undefined,
  context: PlanContext,
): Pick<WebhookPart, 'drafts' | 'notes'> {
  const { address, place } = desired;
  if (live === undefined) return { drafts: [createWebhook(desired, context.history)], notes: [] };
  const owned = isOwned(context, address, live.id);
  const { drafts, unsure } = reconcileWebhook({ desired, live }, { ...context, owned });
  const notes = unsure.map((field) => ({ address, place, code: 'secret-unsure', field }) as const);
  return { drafts, notes };
}

function vendorIds({ input, live }: PlanContext): ReadonlySet<string> {
  const all = [...live.webhooks.values()];
  const found = input.desired.vendorWebhooks.flatMap((one) => findVendorWebhooks(one, all));
  return new Set(found.map(({ id }) => id));
}
