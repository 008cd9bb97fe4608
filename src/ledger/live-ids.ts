import { isAddress } from '../kinds/address.ts';
import type { Address } from '../kinds/address.ts';
import type { WebhookFields } from '../kinds/desired.ts';
import type { AppliedResource, Ledger, UnfinishedOperation } from '../kinds/ledger.ts';
import type { LiveState, LiveWebhook } from '../kinds/live.ts';
import { topicId } from '../kinds/topic-id.ts';
import { secretOfMark } from '../kinds/url.ts';
import { recordOf } from '../shared/record.ts';

/**
 * Whether a URL of Gladly's is the one that the ledger has for an address, of which it may keep no
 * more than the name of a secret.
 */
export type IsUrlOf = (address: Address, kept: string, live: string) => boolean;

/**
 * A ledger in which ids that were not kept are filled in from Gladly, as far as they can be told:
 * a webhook that we made has its URL, which is unique, and a topic the id that we derived for it.
 * One that is there no more stays without an id: it was applied, and somebody has taken it away.
 *
 * `live` has its URLs as Gladly gave them. What was only begun with the URL of a secret gets its id
 * where all else is as it was to be, too: somebody else may have been there first.
 */
export function withLiveIds(ledger: Ledger, live: LiveState, isUrlOf: IsUrlOf): Ledger {
  const entries = Object.entries(ledger.resources);
  if (entries.every(([, { id }]) => id !== null) && ledger.unfinished.length === 0) return ledger;
  const taken = new Set(entries.flatMap(([, { id }]) => (id === null ? [] : [id])));
  const topics = live.topics.status === 'read' ? live.topics.resources : [];
  const free: Free = {
    isUrlOf,
    organizationId: ledger.organizationId,
    webhooks: freeOnly(live.webhooks.status === 'read' ? live.webhooks.resources : [], taken),
    topicIds: new Set(freeOnly(topics, taken).map(({ id }) => id)),
  };
  const resources = entries.map(([address, applied]): readonly [string, AppliedResource] => [
    address,
    isAddress(address) && applied.id === null
      ? { ...applied, id: liveId(address, applied, free) }
      : applied,
  ]);
  const unfinished = ledger.unfinished.map((one) => ({ ...one, ...begunId(one, free) }));
  return { ...ledger, resources: recordOf(resources), unfinished };
}

interface Free {
  readonly isUrlOf: IsUrlOf;
  readonly organizationId: string;
  readonly webhooks: readonly LiveWebhook[];
  readonly topicIds: ReadonlySet<string>;
}

function freeOnly<L extends { readonly id: string }>(
  objects: readonly L[],
  taken: ReadonlySet<string>,
): readonly L[] {
  return objects.filter(({ id }) => !taken.has(id));
}

function liveId(address: Address, applied: AppliedResource, free: Free): string | null {
  if (applied.kind === 'topic') return derivedId(address, free);
  return webhookAt(address, applied.fields, free)?.id ?? null;
}

/** Without a secret the plan itself recognises it, and shows what differs. */
function begunId(
  { address, action, fields, id }: UnfinishedOperation,
  free: Free,
): { readonly id?: string } {
  if (id !== undefined || action !== 'create' || fields === undefined) return {};
  if (!('url' in fields) || secretOfMark(fields.url) === null) return {};
  const found = webhookAt(address, fields, free);
  return found !== undefined && isAsDeclared(fields, found) ? { id: found.id } : {};
}

function webhookAt(
  address: Address,
  { url }: WebhookFields,
  { isUrlOf, webhooks }: Free,
): LiveWebhook | undefined {
  return webhooks.find((one) => isUrlOf(address, url, one.url));
}

function isAsDeclared({ name, events, headers = {}, basic }: WebhookFields, live: LiveWebhook) {
  const hasAuth = isSameList(Object.keys(headers), live.headerKeys);
  const isCalled = name === live.name && isSameList(events, live.events);
  return isCalled && hasAuth && (basic !== undefined) === live.hasCredentials;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join('\n') === b.toSorted().join('\n');
}

/** Topics cannot be deleted, so of several that have an id of this address ours is the newest. */
function derivedId(address: Address, { organizationId, topicIds }: Free): string | null {
  let found: string | null = null;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const id = topicId(organizationId, address, turn);
    if (topicIds.has(id)) found = id;
  }
  return found;
}

/** How often a topic may have moved away from an address before its successors are not looked for. */
const MOST_TURNS = 8;
