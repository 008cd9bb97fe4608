import type { Address } from '../kinds/address.ts';
import type { Place } from '../shared/place.ts';
import { compareText } from '../shared/stable-json.ts';
import type { LedgerView } from './ledger-view.ts';

/** More than one live object could be meant; guessing would change somebody else's. */
export interface Ambiguity {
  readonly address: Address;
  readonly place: Place;
  /** Ids of the live objects, sorted. */
  readonly candidates: readonly string[];
}

export interface Matches<L> {
  readonly byAddress: ReadonlyMap<Address, L>;
  readonly ambiguous: readonly Ambiguity[];
}

/** By what live objects are looked up. */
export type LookupKey = 'id' | 'url' | 'name';

/** Finds the live objects that have one of the keys and that nothing has been matched with yet. */
type Free<L> = (by: LookupKey, keys: readonly string[]) => readonly L[];

/** A way of recognising: the live objects that a declared one could be by this way alone. */
export type Stage<D, L> = (
  desired: D,
  free: Free<L>,
  matched: ReadonlyMap<Address, L>,
) => readonly L[];

interface Declared {
  readonly address: Address;
  readonly place: Place;
}

interface Candidates<D, L> {
  readonly one: D;
  readonly candidates: readonly L[];
}

/**
 * Pairs declared objects with live ones, each at most once. A stage is finished for all of them
 * before the next begins, so that sure matches come before likely ones. What a stage finds
 * ambiguous no later stage settles.
 */
export function matchInStages<D extends Declared, L extends { readonly id: string }>(
  desired: readonly D[],
  live: {
    readonly objects: Iterable<L>;
    readonly keysOf: (one: L) => readonly (readonly [LookupKey, string])[];
  },
  stages: readonly Stage<D, L>[],
): Matches<L> {
  const byAddress = new Map<Address, L>();
  const claimed = new Set<string>();
  const ambiguous = new Map<Address, Ambiguity>();
  const index = indexed(live);
  const free: Free<L> = (by, keys) => {
    const found = keys.flatMap((key) => index.get(`${by} ${key}`) ?? []);
    return [...new Set(found)].filter(({ id }) => !claimed.has(id));
  };
  for (const stage of stages) {
    const open = desired.filter(
      ({ address }) => !byAddress.has(address) && !ambiguous.has(address),
    );
    const found = open.map((one) => ({ one, candidates: stage(one, free, byAddress) }));
    for (const one of contested(found)) ambiguous.set(one.address, one);
    for (const { one, candidates } of found) {
      const [match] = candidates;
      if (match === undefined || ambiguous.has(one.address)) continue;
      byAddress.set(one.address, match);
      claimed.add(match.id);
    }
  }
  return { byAddress, ambiguous: [...ambiguous.values()] };
}

/** The id under which the last apply that succeeded had an address, as a list. */
export function appliedIds(ledger: LedgerView | null): (address: Address) => readonly string[] {
  return (address) => {
    const id = ledger?.resources.get(address)?.id ?? null;
    return id === null ? [] : [id];
  };
}

/** The ids under which later applies began something at an address. */
export function begunIds(ledger: LedgerView | null): (address: Address) => readonly string[] {
  const ids = new Map<Address, readonly string[]>();
  for (const { address, id } of ledger?.unfinished ?? []) {
    if (id !== undefined) ids.set(address, [id]);
  }
  return (address) => ids.get(address) ?? [];
}

/** The names that a declared object has or had. */
export function namesOf(desired: {
  readonly fields: { readonly name: string };
  readonly aliases: readonly string[];
}): readonly string[] {
  return [desired.fields.name, ...desired.aliases];
}

/** One declared object with several candidates, or one candidate that several lay claim to. */
function contested<D extends Declared, L extends { readonly id: string }>(
  found: readonly Candidates<D, L>[],
): readonly Ambiguity[] {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of found.flatMap(({ candidates }) => candidates)) {
    (once.has(id) ? twice : once).add(id);
  }
  return found
    .filter(({ candidates }) => candidates.length > 1 || candidates.some(({ id }) => twice.has(id)))
    .map(({ one, candidates }) => ({
      address: one.address,
      place: one.place,
      candidates: candidates.map(({ id }) => id).toSorted(compareText),
    }));
}

function indexed<L>(live: {
  readonly objects: Iterable<L>;
  readonly keysOf: (one: L) => readonly (readonly [LookupKey, string])[];
}): ReadonlyMap<string, readonly L[]> {
  const index = new Map<string, L[]>();
  for (const one of live.objects) {
    for (const [by, key] of live.keysOf(one)) {
      const entry = index.get(`${by} ${key}`);
      if (entry === undefined) index.set(`${by} ${key}`, [one]);
      else entry.push(one);
    }
  }
  return index;
}
