import type { Pair } from 'yaml';
import { isMap, isNode, isSeq } from 'yaml';
import type { Written, WrittenMap } from '../shared/written.ts';
import { spotBehind } from './add-entry.ts';
import { blockSplices } from './block-entry.ts';
import type { PlacedComment } from './comments-in.ts';
import { commentsIn } from './comments-in.ts';
import type { EntrySpot } from './entry-spot.ts';
import type { Extent } from './extent.ts';
import { extentOf } from './extent.ts';
import { flowSplices } from './flow-entry.ts';
import { fileNodes, memberAt, memberOf } from './own-node.ts';
import { listSplices } from './patch-list.ts';
import { removalSplices } from './patch-removal.ts';
import { blockLines, flowText } from './render.ts';
import type { Path } from './source-map.ts';
import type { Splice } from './splice.ts';
import { lineStart, spliced } from './splice.ts';

/** What becomes of one part of a file. */
export type Edit = Put | { readonly type: 'remove' };

/** What there is afterwards. */
type Put =
  | { readonly type: 'set'; readonly value: Written }
  /** Elements of a list of texts, by their indexes, give way to others, which come at its end. */
  | { readonly type: 'list'; readonly drop: ReadonlySet<number>; readonly add: readonly string[] };

/**
 * An edit of the part at a path. What is missing of the path is made, or has no need to be taken
 * out.
 */
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
  // Each is gone before the next, and before anything is put behind it: their places depend on it.
  const left = changes.reduce(
    (before, { path, edit }) => (edit.type === 'remove' ? removed(before, path) : before),
    text,
  );
  const puts = changes.flatMap(({ path, edit }) =>
    edit.type === 'remove' ? [] : [{ path, edit }],
  );
  return puts.length === 0 ? left : put(left, puts);
}

/** What becomes of the members of a mapping, and of what is below them. */
type Tree = ReadonlyMap<string, Put | Tree>;

interface PlacedPut {
  readonly path: Path;
  readonly edit: Put;
}

function removed(text: string, path: Path): string {
  const nodes = fileNodes(text);
  const member = nodes && memberAt(nodes, path);
  return member === null ? text : spliced(text, removalSplices(text, member, commentsIn(text)));
}

function put(text: string, puts: readonly PlacedPut[]): string {
  const nodes = fileNodes(text);
  if (nodes === null) return text;
  const { root } = nodes;
  const isFlow = root.flow === true;
  const spot: EntrySpot = { root, map: root, at: 0, end: 0, column: -1, isFlow };
  return spliced(
    text,
    splicesIn(spot, treeOf(puts), { text, depth: 0, comments: commentsIn(text) }),
  );
}

interface Walk {
  readonly text: string;
  readonly depth: number;
  readonly comments: readonly PlacedComment[];
}

function treeOf(puts: readonly PlacedPut[]): Tree {
  const below = new Map<string, PlacedPut[]>();
  for (const { path, edit } of puts) {
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
    const pair = spot.map && memberOf(spot.map, key);
    if (pair === null) missing.set(key, writtenOf(change));
    else splices.push(...memberSplices(pair, { spot, change }, walk));
  }
  return [...splices, ...additions(spot, missing, walk)];
}

function memberSplices(
  pair: Pair,
  { spot, change }: { readonly spot: EntrySpot; readonly change: Put | Tree },
  walk: Walk,
): readonly Splice[] {
  const { text, comments } = walk;
  const { value } = pair;
  if (isTree(change)) {
    const inner = isEmptyFlow(value) ? null : spotBehind(text, pair, spot);
    if (inner !== null) return splicesIn(inner, change, { ...walk, depth: walk.depth + 1 });
  } else if (change.type === 'list' && isSeq(value)) {
    return listSplices(text, value, { ...change, comments });
  }
  return [replaced(text, pair, flowText(writtenOf(change)))];
}

/** A value in place of the one behind a key; where there is none, right behind the colon. */
function replaced(text: string, { key, value }: Pair, written: string): Splice {
  if (!isNode(value)) return besideLoneKey(text, extentOf(key), written);
  const { start: at, end } = extentOf(value);
  // The range of a text of several lines takes in the line ending behind it.
  const last = at + text.slice(at, end).trimEnd().length;
  if (at !== end) return { at, end: last, text: written };
  const colon = text.indexOf(':', extentOf(key).end) + 1;
  return { at: colon, end: colon, text: ` ${written}` };
}

/** A value for a key without a colon, `{ key }` or `? key`, which gets the usual form. */
function besideLoneKey(text: string, { start, end }: Extent, written: string): Splice {
  const at = text.slice(0, start).replace(/\?[ \t]*$/, '').length;
  return { at, end, text: `${text.slice(start, end)}: ${written}` };
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
  if (first === undefined || second === undefined) return true;
  const [{ start }, { start: end }] = [extentOf(first.key), extentOf(second.key)];
  return /\n[ \t]*\r?\n/.test(text.slice(start, lineStart(text, end)));
}

function isTree(change: Put | Tree): change is Tree {
  return change instanceof Map;
}

/** What a change makes where nothing is yet. */
function writtenOf(change: Put | Tree): Written {
  if (isTree(change)) return new Map([...change].map(([key, below]) => [key, writtenOf(below)]));
  return change.type === 'set' ? change.value : change.add;
}
