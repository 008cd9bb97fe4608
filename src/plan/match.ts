import type { Address } from '../kinds/address.ts';
import type { DesiredTopic, DesiredWebhook } from '../kinds/desired.ts';
import type { Ledger } from '../kinds/ledger.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { topicId } from '../kinds/topic-id.ts';
import { urlKey } from '../kinds/url.ts';

/** How a declared object was recognised in Gladly. */
export type MatchedBy = 'ledger' | 'url' | 'derived-id' | 'name';

export interface Match<L> {
  readonly live: L;
  readonly by: MatchedBy;
}

/** More than one live object could be meant; guessing would change somebody else's. */
export interface Ambiguity {
  readonly address: Address;
  /** Ids of the live objects, sorted. */
  readonly candidates: readonly string[];
}

export interface Matches<L> {
  readonly byAddress: ReadonlyMap<Address, Match<L>>;
  readonly ambiguous: readonly Ambiguity[];
}

/** A way of recognising: the live objects that a declared one could be by this way alone. */
interface Stage<D, L> {
  readonly by: MatchedBy;
  readonly candidates: (desired: D, free: Free<L>) => readonly L[];
}

/** Looks live objects up among those that nothing has been matched with yet. */
interface Free<L> {
  readonly byKey: (index: string, key: string) => readonly L[];
}

/** How many derived ids of one address are looked for; see `topicId`. */
const ID_TURNS = 4;

/**
 * Pairs declared webhooks with live ones, each at most once. A stage is finished for all of them
 * before the next begins, so that sure matches come before likely ones:
 *
 * 1. the id that the ledger holds for the address
 * 2. the URL, which Gladly keeps unique
 * 3. the name or a former name, if exactly one free webhook has it; not one that is ours under
 *    another address or that a vendor made (`reserved`), because names may repeat
 */
export function matchWebhooks(
  desired: readonly DesiredWebhook[],
  live: readonly LiveWebhook[],
  options: { readonly ledger: Ledger | null; readonly reserved: ReadonlySet<string> },
): Matches<LiveWebhook> {
  const pins = pinnedIds(options.ledger);
  const owned = new Set([...pins.values()].flat());
  const nameless = (id: string) => owned.has(id) || options.reserved.has(id);
  return matchInStages(desired, indexed(live, webhookKeys), [
    { by: 'ledger', candidates: (one, free) => lookUp(free, 'id', pins.get(one.address) ?? []) },
    { by: 'url', candidates: (one, free) => free.byKey('url', urlKey(one.fields.url)) },
    {
      by: 'name',
      candidates: (one, free) =>
        lookUp(free, 'name', namesOf(one)).filter(({ id }) => !nameless(id)),
    },
  ]);
}

/**
 * Pairs declared topics with live ones, each at most once, in stages as for webhooks:
 *
 * 1. the id that the ledger holds for the address
 * 2. the id that we derive for the address, with the declared name
 * 3. the name or a former name; of several the one under the declared parent
 * 4. the derived id alone
 *
 * Names may be unique in the organization or only under one parent (Gladly does not say). Two
 * live topics of one name prove the latter, so a topic declared under a parent that has none
 * of that name is then a new one.
 */
export function matchTopics(
  desired: readonly DesiredTopic[],
  live: readonly LiveTopic[],
  options: { readonly ledger: Ledger | null; readonly organizationId: string },
): Matches<LiveTopic> {
  const pins = pinnedIds(options.ledger);
  const derived = (one: DesiredTopic) => derivedIds(options.organizationId, one.address);
  const parents = new Map(desired.map((one) => [one.address, one.fields.name]));
  const names = new Map(live.map((one) => [one.id, one.name]));
  return matchInStages(desired, indexed(live, topicKeys), [
    { by: 'ledger', candidates: (one, free) => lookUp(free, 'id', pins.get(one.address) ?? []) },
    {
      by: 'derived-id',
      candidates: (one, free) =>
        lookUp(free, 'id', derived(one)).filter(({ name }) => namesOf(one).includes(name)),
    },
    {
      by: 'name',
      candidates: (one, free) => {
        const sameName = lookUp(free, 'name', namesOf(one));
        const parent = parentName(one, parents);
        if (sameName.length < 2 || parent === null) return sameName;
        return sameName.filter((topic) => names.get(topic.parentId ?? '') === parent);
      },
    },
    { by: 'derived-id', candidates: (one, free) => lookUp(free, 'id', derived(one)).slice(0, 1) },
  ]);
}

/** The first derived id of an address that no live topic has. */
export function freeTopicId(
  organizationId: string,
  address: Address,
  taken: ReadonlySet<string>,
): string {
  let turn = 0;
  while (taken.has(topicId(organizationId, address, turn))) turn += 1;
  return topicId(organizationId, address, turn);
}

function matchInStages<D extends { readonly address: Address }, L extends { readonly id: string }>(
  desired: readonly D[],
  index: ReadonlyMap<string, readonly L[]>,
  stages: readonly Stage<D, L>[],
): Matches<L> {
  const byAddress = new Map<Address, Match<L>>();
  const claimed = new Set<string>();
  let ambiguous: readonly Ambiguity[] = [];
  const free: Free<L> = {
    byKey: (name, key) =>
      (index.get(indexKey(name, key)) ?? []).filter(({ id }) => !claimed.has(id)),
  };
  for (const stage of stages) {
    const open = desired.filter((one) => !byAddress.has(one.address));
    const found = open.map((one) => ({ one, candidates: stage.candidates(one, free) }));
    ambiguous = [...ambiguous, ...contested(found)];
    const stopped = new Set(ambiguous.map(({ address }) => address));
    for (const { one, candidates } of found) {
      const [live] = candidates;
      if (live === undefined || stopped.has(one.address) || claimed.has(live.id)) continue;
      byAddress.set(one.address, { live, by: stage.by });
      claimed.add(live.id);
    }
  }
  return { byAddress, ambiguous: ambiguous.filter(({ address }) => !byAddress.has(address)) };
}

/** One declared object with several candidates, or one candidate that several lay claim to. */
function contested<D extends { readonly address: Address }, L extends { readonly id: string }>(
  found: readonly { readonly one: D; readonly candidates: readonly L[] }[],
): readonly Ambiguity[] {
  const claims = new Map<string, number>();
  for (const { candidates } of found)
    for (const { id } of candidates) claims.set(id, (claims.get(id) ?? 0) + 1);
  return found
    .filter(
      ({ candidates }) =>
        candidates.length > 1 || candidates.some(({ id }) => (claims.get(id) ?? 0) > 1),
    )
    .map(({ one, candidates }) => ({
      address: one.address,
      candidates: candidates.map(({ id }) => id).toSorted(),
    }));
}

function indexed<L>(
  live: readonly L[],
  keysOf: (one: L) => readonly (readonly [index: string, key: string])[],
): ReadonlyMap<string, readonly L[]> {
  const index = new Map<string, L[]>();
  for (const one of live) {
    for (const [name, key] of keysOf(one)) {
      const entry = index.get(indexKey(name, key));
      if (entry === undefined) index.set(indexKey(name, key), [one]);
      else entry.push(one);
    }
  }
  return index;
}

function webhookKeys(webhook: LiveWebhook): readonly (readonly [string, string])[] {
  return [
    ['id', webhook.id],
    ['url', urlKey(webhook.url)],
    ['name', webhook.name],
  ];
}

function topicKeys(topic: LiveTopic): readonly (readonly [string, string])[] {
  return [
    ['id', topic.id],
    ['name', topic.name],
  ];
}

function indexKey(index: string, key: string): string {
  return `${index}\n${key}`;
}

function lookUp<L extends { readonly id: string }>(
  free: Free<L>,
  index: string,
  keys: readonly string[],
): readonly L[] {
  const found = new Map(keys.flatMap((key) => free.byKey(index, key)).map((one) => [one.id, one]));
  return [...found.values()];
}

/** Ids that the ledger knows for an address: the applied one first, then what was begun. */
function pinnedIds(ledger: Ledger | null): ReadonlyMap<string, readonly string[]> {
  const pins = new Map<string, readonly string[]>();
  if (ledger === null) return pins;
  for (const { address, id } of ledger.unfinished) if (id !== undefined) pins.set(address, [id]);
  for (const [address, { id }] of Object.entries(ledger.resources)) pins.set(address, [id]);
  return pins;
}

function derivedIds(organizationId: string, address: Address): readonly string[] {
  return Array.from({ length: ID_TURNS }, (_, turn) => topicId(organizationId, address, turn));
}

function namesOf(desired: DesiredWebhook | DesiredTopic): readonly string[] {
  return [desired.fields.name, ...desired.aliases];
}

function parentName(desired: DesiredTopic, names: ReadonlyMap<Address, string>): string | null {
  const { parent } = desired.fields;
  if (parent === undefined) return null;
  return parent.type === 'named' ? parent.name : (names.get(parent.address) ?? null);
}
