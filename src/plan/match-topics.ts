import type { Address } from '../kinds/address.ts';
import type { DesiredTopic } from '../kinds/desired.ts';
import type { LiveTopic } from '../kinds/live.ts';
import { topicId } from '../kinds/topic-id.ts';
import type { LedgerView } from './ledger-view.ts';
import type { LookupKey, Matches } from './match.ts';
import { appliedIds, begunIds, matchInStages, namesOf } from './match.ts';

/**
 * Pairs declared topics with live ones, in stages:
 *
 * 1. the id that the ledger has for the address
 * 2. the id of something that an unfinished apply began there
 * 3. the id that we derive for the address, with the declared name or a former one
 * 4. the name or a former name; of several the one under the declared parent
 * 5. the derived id alone
 *
 * Names may be unique in the organization or only under one parent (Gladly does not say). Two
 * live topics of one name prove the latter, so a topic declared under a parent that has none
 * of that name is then a new one.
 */
export function matchTopics(
  desired: readonly DesiredTopic[],
  live: ReadonlyMap<string, LiveTopic>,
  options: { readonly ledger: LedgerView | null; readonly organizationId: string },
): Matches<LiveTopic> {
  const { ledger, organizationId } = options;
  const applied = appliedIds(ledger);
  const begun = begunIds(ledger);
  const derived = remember(
    ({ address }: DesiredTopic) => derivedTopicIds(organizationId, address, live).taken,
  );
  const isBelowDeclared = parentTest(desired, live);
  return matchInStages<DesiredTopic, LiveTopic>(desired, { objects: live.values(), keysOf }, [
    ({ address }, free) => free('id', applied(address)),
    ({ address }, free) => free('id', begun(address)),
    (one, free) => free('id', derived(one)).filter(({ name }) => namesOf(one).includes(name)),
    (one, free, matched) => {
      const sameName = free('name', namesOf(one));
      if (sameName.length < 2 || one.fields.parent === undefined) return sameName;
      return sameName.filter((topic) => isBelowDeclared(topic, one, matched));
    },
    (one, free) => free('id', derived(one)).slice(0, 1),
  ]);
}

/**
 * The ids derived for an address that live topics have, and the first one that none has. Topics
 * cannot be deleted, so what was created under a later id has the earlier ones before it.
 */
export function derivedTopicIds(
  organizationId: string,
  address: Address,
  live: ReadonlyMap<string, unknown>,
): { readonly taken: readonly string[]; readonly free: string } {
  const taken: string[] = [];
  let id = topicId(organizationId, address);
  while (live.has(id)) {
    taken.push(id);
    id = topicId(organizationId, address, taken.length);
  }
  return { taken, free: id };
}

/**
 * Tells whether a live topic stands under the parent that a topic declares. A declared parent
 * that has not been matched yet is known by its names.
 */
function parentTest(desired: readonly DesiredTopic[], live: ReadonlyMap<string, LiveTopic>) {
  const names = new Map(desired.map((one) => [one.address, namesOf(one)]));
  return (
    topic: LiveTopic,
    { fields: { parent } }: DesiredTopic,
    matched: ReadonlyMap<Address, LiveTopic>,
  ): boolean => {
    const above = live.get(topic.parentId ?? '');
    if (above === undefined || parent === undefined) return false;
    if (parent.type === 'named') return above.name === parent.name;
    const found = matched.get(parent.address);
    if (found !== undefined) return found.id === above.id;
    return names.get(parent.address)?.includes(above.name) === true;
  };
}

/** Digests take time, and two stages need the same ones. */
function remember<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

function keysOf({ id, name }: LiveTopic): readonly (readonly [LookupKey, string])[] {
  return [
    ['id', id],
    ['name', name],
  ];
}
