import type { Place } from '../shared/place.ts';
import type { PlaceAt } from './positions.ts';

/** Keys and list indexes that lead from the root to a value; what a JSON pointer spells. */
export type Path = readonly string[];

/**
 * A value of the file together with where it stands. An alias shares the node of its anchor, so a
 * file that repeats itself by aliases takes no more memory than it has text.
 */
export type LocatedNode = MapNode | ListNode | ScalarNode;

interface MapNode extends NodeBase {
  readonly type: 'map';
  readonly entries: ReadonlyMap<string, LocatedEntry>;
}

interface ListNode extends NodeBase {
  readonly type: 'list';
  readonly elements: readonly LocatedEntry[];
}

interface ScalarNode extends NodeBase {
  readonly type: 'scalar';
}

interface NodeBase {
  readonly value: unknown;
  readonly offset: number;
  /** How many nodes it holds, itself included, with every alias written out. */
  readonly size: number;
  /** How deep it is nested: 1 for a scalar. */
  readonly height: number;
}

/** A member of a mapping or list. Where nothing follows a key, the value stands at the key. */
export interface LocatedEntry {
  readonly node: LocatedNode;
  readonly keyOffset: number;
  readonly offset: number;
}

/** Where the keys and values of a file stand. A path that leads nowhere gives its last ancestor. */
export interface SourceMap {
  readonly has: (path: Path) => boolean;
  readonly keyPlace: (path: Path) => Place;
  readonly valuePlace: (path: Path) => Place;
  /** How many values a part holds, itself included, with every alias written out; 0 for none. */
  readonly size: (path: Path) => number;
}

/** The map of a file. Inside an alias or a merged mapping, places are those of the anchor's text. */
export function sourceMap(root: LocatedNode, placeAt: PlaceAt): SourceMap {
  const top: LocatedEntry = { node: root, keyOffset: root.offset, offset: root.offset };
  return {
    has: (path) => descend(top, path).complete,
    keyPlace: (path) => placeAt(descend(top, path).entry.keyOffset),
    valuePlace: (path) => placeAt(descend(top, path).entry.offset),
    size: (path) => {
      const { entry, complete } = descend(top, path);
      return complete ? entry.node.size : 0;
    },
  };
}

/** The path that a JSON pointer (RFC 6901) spells. */
export function pathOf(pointer: string): Path {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function descend(top: LocatedEntry, path: Path): { entry: LocatedEntry; complete: boolean } {
  let entry = top;
  for (const step of path) {
    const next = member(entry.node, step);
    if (next === undefined) return { entry, complete: false };
    entry = next;
  }
  return { entry, complete: true };
}

function member(node: LocatedNode, step: string): LocatedEntry | undefined {
  if (node.type === 'map') return node.entries.get(step);
  return node.type === 'list' ? node.elements[Number(step)] : undefined;
}
