import type { Address } from '../kinds/address.ts';
import type { DesiredTopic, ParentRef } from '../kinds/desired.ts';
import type { LiveTopic } from '../kinds/live.ts';
import type { ParentView } from './difference.ts';
import { groupBy } from './graph.ts';
import type { Matches } from './match.ts';
import type { TopicOperation } from './types.ts';

/** A parent that the file names: none, found, to be made by this plan, or not to be found. */
export type ParentLookup =
  | { readonly status: 'none' }
  | { readonly status: 'found'; readonly id: string; readonly name: string }
  | { readonly status: 'pending'; readonly address: Address; readonly name: string }
  | { readonly status: 'missing' | 'ambiguous'; readonly name: string };

/** A declared topic with the parent that it names. */
export interface TopicParent {
  readonly topic: DesiredTopic;
  readonly parent: ParentLookup;
}

/** Where parents are looked up. */
export interface TopicTree {
  /** What each declared topic will be called, and the live topic that it was matched with. */
  readonly declared: ReadonlyMap<Address, { readonly name: string; readonly id: string | null }>;
  /**
   * Undeclared live topics by name, for parents that the file names and does not declare. A
   * declared one that still has such a name is about to lose it.
   */
  readonly liveByName: ReadonlyMap<string, readonly LiveTopic[]>;
}

/** The tree of a plan's topics. `desired` are those that were matched or are to be made. */
export function treeOf(
  desired: readonly DesiredTopic[],
  matches: Matches<LiveTopic>,
  undeclared: Iterable<LiveTopic>,
): TopicTree {
  const declared = desired.map(({ address, fields }) => {
    const id = matches.byAddress.get(address)?.id ?? null;
    return [address, { name: fields.name, id }] as const;
  });
  return { declared: new Map(declared), liveByName: groupBy(undeclared, ({ name }) => name) };
}

/** Looks up the parent that a topic declares. */
export function lookUpParent(parent: ParentRef | undefined, tree: TopicTree): ParentLookup {
  if (parent === undefined) return { status: 'none' };
  if (parent.type === 'declared') {
    const { address } = parent;
    const found = tree.declared.get(address);
    if (found === undefined) return { status: 'missing', name: address };
    const { name, id } = found;
    return id === null ? { status: 'pending', address, name } : { status: 'found', id, name };
  }
  const [found, ...others] = tree.liveByName.get(parent.name) ?? [];
  if (found === undefined) return { status: 'missing', name: parent.name };
  if (others.length > 0) return { status: 'ambiguous', name: parent.name };
  return { status: 'found', id: found.id, name: found.name };
}

/** A parent for comparing; `null` where nothing is declared or found to compare with. */
export function viewOf(lookup: ParentLookup): ParentView | null {
  if (lookup.status === 'found') return { id: lookup.id, name: lookup.name };
  return lookup.status === 'pending' ? { id: null, name: lookup.name } : null;
}

/** A parent as operations carry it. */
export function parentIdOf(lookup: ParentLookup): TopicOperation['parentId'] {
  if (lookup.status === 'found') return lookup.id;
  return lookup.status === 'pending' ? { pending: lookup.address } : null;
}
