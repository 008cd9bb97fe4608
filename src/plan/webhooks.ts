import type { Address } from '../kinds/address.ts';
import type { LiveWebhook } from '../kinds/live.ts';
import type { UnfinishedOperation } from '../kinds/ledger.ts';
import { urlKey } from '../kinds/url.ts';
import type { WebhookContext } from './build-webhooks.ts';
import { createWebhook, reconcileWebhook, removeWebhook, unsureSecrets } from './build-webhooks.ts';
import type { WebhookDraft } from './draft.ts';
import type { Ambiguity, Match, Matches } from './match.ts';
import { matchWebhooks } from './match.ts';
import type { PlanContext } from './context.ts';
import { desiredWebhooks, isOwned, undeclaredObjects } from './context.ts';
import type { PlanNote } from './types.ts';
import { findVendorWebhooks } from './vendor-webhooks.ts';

export interface WebhookPart {
  readonly drafts: readonly WebhookDraft[];
  readonly notes: readonly PlanNote[];
  readonly matches: ReadonlyMap<Address, Match<LiveWebhook>>;
  readonly ambiguous: readonly Ambiguity[];
  /** Live webhooks that are neither declared nor to be removed. */
  readonly unclaimed: readonly LiveWebhook[];
}

/** The webhooks' part of a plan. Nothing is drafted while Gladly's webhooks cannot be read. */
export function planWebhooks(context: PlanContext): WebhookPart {
  const { input, webhooks } = context;
  if (input.live.webhooks.status !== 'read') return NOTHING;
  const matches = matchAll(context);
  const ambiguous = new Set(matches.ambiguous.map(({ address }) => address));
  const claimed = new Set([...matches.byAddress.values()].map(({ live }) => live.id));
  const removed = undeclaredObjects(context, 'webhook', {
    live: webhooks,
    claimed,
    findBegun: (begun) => begunWebhook(begun, webhooks),
  });
  const gone = new Set(removed.map(({ live }) => live.id));
  const secretContext = secretContextOf(context);
  const desired = desiredWebhooks(input.desired.resources).filter(
    ({ address }) => !ambiguous.has(address),
  );
  const drafts = desired.flatMap((one) => {
    const match = matches.byAddress.get(one.address);
    if (match === undefined) return [createWebhook(one, context.history)];
    const owned = isOwned(context, one.address, match.live.id);
    return reconcileWebhook(one, match.live, { ...secretContext, owned });
  });
  const notes = desired.flatMap((one): readonly PlanNote[] => {
    const live = matches.byAddress.get(one.address)?.live;
    const fields = live === undefined ? [] : unsureSecrets(one, live, secretContext);
    const { address, place } = one;
    return fields.map((field) => ({ address, place, code: 'secret-unsure', field }));
  });
  return {
    drafts: [
      ...drafts,
      ...removed.map(({ address, live }) => removeWebhook(address, live, context.history)),
    ],
    notes,
    matches: matches.byAddress,
    ambiguous: matches.ambiguous,
    unclaimed: webhooks.filter(({ id }) => !claimed.has(id) && !gone.has(id)),
  };
}

const NOTHING: WebhookPart = {
  drafts: [],
  notes: [],
  matches: new Map(),
  ambiguous: [],
  unclaimed: [],
};

function matchAll({ input, ledger, webhooks }: PlanContext): Matches<LiveWebhook> {
  const { resources, vendorWebhooks } = input.desired;
  const reserved = new Set(
    vendorWebhooks.flatMap((one) => findVendorWebhooks(one, webhooks)).map(({ id }) => id),
  );
  return matchWebhooks(desiredWebhooks(resources), webhooks, { ledger, reserved });
}

function secretContextOf(context: PlanContext): WebhookContext {
  const { input, ledger, history } = context;
  const { desired, base, secrets, options } = input;
  return { desired, base, ledger, history, secrets, resendUnsure: options.scope === 'all' };
}

/** A creation that was begun and whose id was never learned is known by its URL. */
function begunWebhook(
  { fields }: UnfinishedOperation,
  webhooks: readonly LiveWebhook[],
): LiveWebhook | undefined {
  if (fields === undefined || !('url' in fields)) return undefined;
  return webhooks.find((webhook) => urlKey(webhook.url) === urlKey(fields.url));
}
