import type { Pair, YAMLMap } from 'yaml';
import { isMap, isNode } from 'yaml';
import type { Written, WrittenMap } from '../shared/written.ts';
import type { EntrySpot } from './add-entry.ts';
import { spotBehind } from './add-entry.ts';
import { blockSplices } from './block-entry.ts';
import type { PlacedComment } from './comments-in.ts';
import { commentsIn } from './comments-in.ts';
import { flowSplices } from './flow-entry.ts';
import { fileNodes, memberOf } from './own-node.ts';
import { listSplices } from './patch-list.ts';
import { removalSplices } from './patch-removal.ts';
import { blockLines, flowText } from './render.ts';
import type { Path } from './source-map.ts';
import type { Splice } from './splice.ts';
import { columnOf, spliced } from './splice.ts';

/** What becomes of one part of a file. */
export type Edit =
  | { readonly type: 'set'; readonly value: Written }
  | { readonly type: 'remove' }
  /** Elements of a list of texts, by their indexes, give way to others, which come at its end. */
  | { readonly type: 'list'; readonly drop: ReadonlySet<number>; readonly add: readonly string[] };

/** An edit of the part at a path. What is missing of the path is made. */
export interface Change {
  readonly path: Path;
  readonly edit: Edit;
}

/** Entries of these mappings stand apart from each other by empty lines. */
const LOOSE_DEPTH = 1;

/**
 * Changes parts of a file and nothing else: every other byte stays, with comments, order, anchors
 * and line endings. The text must be YAML that `parseYaml` finds nothing wrong with, the changes
 * must not contradict each other, and no part of theirs may be `shared` (`standingOf`).
 */
export function patched(text: string, changes: readonly Change[]): string {
  const removals = changes.filter(({ edit }) => edit.type === 'remove');
  const others = changes.filter(({ edit }) => edit.type !== 'remove');
  // Each is gone before the next, and before anything is put behind it: their places depend on it.
  const left = removals.reduce((before, removal) => applied(before, [removal]), text);
  return applied(left, others);
}

/** Changes below a mapping: edits of its members, and of what is below them. */
type Tree = ReadonlyMap<string, Edit | Tree>;

function applied(text: string, changes: readonly Change[]): string {
  const nodes = changes.length === 0 ? null : fileNodes(text);
  if (nodes === null) return text;
  const tree = treeOf(changes);
  const { root } = nodes;
  const isFlow = root.flow === true;
  const spot: EntrySpot = { root, map: root, at: 0, end: 0, column: -1, isFlow };
  return spliced(text, splicesIn(spot, tree, { text, depth: 0, comments: commentsIn(text) }));
}

interface Walk {
  readonly text: string;
  readonly depth: number;
  readonly comments: readonly PlacedComment[];
}

function treeOf(changes: readonly Change[]): Tree {
  const below = new Map<string, Change[]>();
  for (const { path, edit } of changes) {
    const [first = '', ...rest] = path;
    below.set(first, [...(below.get(first) ?? []), { path: rest, edit }]);
  }
  return new Map(
    [...below].map(([key, own]) => {
      const whole = own.find(({ path }) => path.length === 0);
      return [key, whole === undefined ? treeOf(own) : whole.edit] as const;
    }),
  );
}

function splicesIn(spot: EntrySpot, tree: Tree, walk: Walk): readonly Splice[] {
  const missing = new Map<string, Written>();
  const splices: Splice[] = [];
  for (const [key, change] of tree) {
    const pair = spot.map === null ? null : memberOf(spot.map, key);
    if (pair !== null && spot.map !== null) {
      splices.push(...memberSplices({ pair, map: spot.map }, { spot, change }, walk));
    } else {
      const value = writtenOf(change);
      if (value !== null) missing.set(key, value);
    }
  }
  return [...splices, ...additions(spot, missing, walk)];
}

function memberSplices(
  { pair, map }: { readonly pair: Pair; readonly map: YAMLMap },
  { spot, change }: { readonly spot: EntrySpot; readonly change: Edit | Tree },
  walk: Walk,
): readonly Splice[] {
  const { text } = walk;
  if (isTree(change)) {
    const inner = isEmptyFlow(pair.value) ? null : spotBehind(text, pair, spot);
    if (inner !== null) return splicesIn(inner, change, { ...walk, depth: walk.depth + 1 });
    const value = writtenOf(change);
    return value === null ? [] : [replaced(text, pair, flowText(value))];
  }
  switch (change.type) {
    case 'set':
      return [replaced(text, pair, flowText(change.value))];
    case 'remove':
      return removalSplices(text, { pair, map }, walk.comments);
    case 'list':
      return listSplices(text, pair.value, { ...change, comments: walk.comments });
  }
}

/** A value in place of the one behind a key; where there is none, right behind the colon. */
function replaced(text: string, { key, value }: Pair, written: string): Splice {
  const [at, end] = (isNode(value) ? value.range : null) ?? [0, 0];
  // The range of a text of several lines takes in the line ending behind it.
  const last = at + text.slice(at, end).trimEnd().length;
  if (at !== end) return { at, end: last, text: written };
  const colon = text.indexOf(':', isNode(key) ? (key.range?.[1] ?? at) : at) + 1;
  return { at: colon, end: colon, text: ` ${written}` };
}

function additions(spot: EntrySpot, missing: WrittenMap, walk: Walk): readonly Splice[] {
  const { text, depth } = walk;
  const [first] = missing.keys();
  if (first === undefined) return [];
  const isLoose = depth <= LOOSE_DEPTH && isApart(text, spot);
  const entries = [...missing].map((entry) => linesAt(depth, new Map([entry])));
  const lines = entries.flatMap((own, index) => (isLoose && index > 0 ? ['', ...own] : own));
  const entry = { key: first, lines, isTight: !isLoose };
  return spot.isFlow ? flowSplices(text, spot, entry) : blockSplices(text, spot, entry);
}

/** The lines of an entry at a depth, in the style of that depth, as if it stood at the margin. */
function linesAt(depth: number, entry: WrittenMap): readonly string[] {
  const indent = 2 * depth;
  return blockLines(entry, indent).map((line) => line.slice(indent));
}

function isEmptyFlow(value: unknown): boolean {
  return isMap(value) && value.flow === true && value.items.length === 0;
}

/** Whether the members of a mapping stand apart; a single one tells nothing, so it may. */
function isApart(text: string, { map }: EntrySpot): boolean {
  const [first, second] = map?.items ?? [];
  if (first === undefined || second === undefined || !isMap(map)) return true;
  const [start, end] = [first.key, second.key].map((key) =>
    isNode(key) ? (key.range?.[0] ?? 0) : 0,
  );
  return /\n[ \t]*\r?\n/.test(text.slice(start, (end ?? 0) - columnOf(text, end ?? 0)));
}

function isTree(change: Edit | Tree): change is Tree {
  return change instanceof Map;
}

/** What a change makes where nothing is yet. */
function writtenOf(change: Edit | Tree): Written | null {
  if (isTree(change)) {
    const members = [...change].flatMap(([key, below]): readonly [string, Written][] => {
      const value = writtenOf(below);
      return value === null ? [] : [[key, value]];
    });
    return members.length === 0 ? null : new Map(members);
  }
  switch (change.type) {
    case 'set':
      return change.value;
    case 'remove':
      return null;
    case 'list':
      return change.add;
  }
}
