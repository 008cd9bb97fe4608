import { isAddress } from '../kinds/address.ts';
import type { Address } from '../kinds/address.ts';
import type { AppliedResource, Ledger } from '../kinds/ledger.ts';
import type { LiveState, LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { topicId } from '../kinds/topic-id.ts';
import { urlKey } from '../kinds/url.ts';

/**
 * A ledger in which ids that were not kept are filled in from Gladly, as far as they can be told:
 * a webhook that we made has its URL, which is unique, and a topic the id that we derived for it.
 * One that is there no more stays without an id: it was applied, and somebody has taken it away.
 */
export function withLiveIds(ledger: Ledger, live: LiveState): Ledger {
  const entries = Object.entries(ledger.resources);
  if (entries.every(([, { id }]) => id !== null)) return ledger;
  const taken = new Set(entries.flatMap(([, { id }]) => (id === null ? [] : [id])));
  const free: Free = {
    organizationId: ledger.organizationId,
    webhooks: freeOnly(live.webhooks.status === 'read' ? live.webhooks.resources : [], taken),
    topics: freeOnly(live.topics.status === 'read' ? live.topics.resources : [], taken),
  };
  const resources = entries.map(([address, applied]): readonly [string, AppliedResource] => [
    address,
    isAddress(address) && applied.id === null
      ? { ...applied, id: liveId(address, applied, free) }
      : applied,
  ]);
  return { ...ledger, resources: Object.fromEntries(resources) };
}

interface Free {
  readonly organizationId: string;
  readonly webhooks: readonly LiveWebhook[];
  readonly topics: readonly LiveTopic[];
}

function freeOnly<L extends { readonly id: string }>(
  objects: readonly L[],
  taken: ReadonlySet<string>,
): readonly L[] {
  return objects.filter(({ id }) => !taken.has(id));
}

function liveId(address: Address, applied: AppliedResource, free: Free): string | null {
  if (applied.kind === 'topic') return derivedId(address, free);
  const { url } = applied.fields;
  return free.webhooks.find((one) => urlKey(one.url) === urlKey(url))?.id ?? null;
}

/** Topics cannot be deleted, so of several that have an id of this address ours is the newest. */
function derivedId(address: Address, { organizationId, topics }: Free): string | null {
  const ids = new Set(topics.map(({ id }) => id));
  let found: string | null = null;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const id = topicId(organizationId, address, turn);
    if (ids.has(id)) found = id;
  }
  return found;
}

/** How often a topic may have moved away from an address before its successors are not looked for. */
const MOST_TURNS = 8;
