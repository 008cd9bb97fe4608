import type { Alias, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { DiagnosticText } from '../shared/diagnostic.ts';
import { recordOf } from '../shared/record.ts';
import { extentOf } from './extent.ts';
import type { PlaceAt } from './positions.ts';
import type { LocatedEntry, LocatedNode } from './source-map.ts';
import type { Problem } from './syntax.ts';

export interface Located {
  readonly root: LocatedNode;
  readonly problems: readonly Problem[];
}

/** What is known half-way through a document. */
interface Walk {
  /** Nodes by anchor; `open` while the anchored node itself is being read. */
  readonly anchors: Map<string, LocatedNode | 'open'>;
  readonly problems: Problem[];
  readonly placeAt: PlaceAt;
  /** Nodes that aliases and merge keys have added to those that are written out. */
  expanded: number;
  tooDeep: boolean;
}

/** The file's form needs eight levels; inputs may have some of their own. */
export const MAX_DEPTH = 50;

/** How many nodes aliases may stand for in all; an honest file has some hundreds. */
const MAX_EXPANSION = 100_000;

const MERGE_KEY = '<<';
const MERGE = Symbol('merge key');

const CORE_TAG = /^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/;

/**
 * Turns the content of a document into plain data that knows where it stands. Aliases and merge
 * keys are followed, up to a number of nodes that no honest file has. Of a repeated key the
 * first counts. The document must not be nested deeper than `MAX_DEPTH`.
 */
export function locate(contents: Node, placeAt: PlaceAt): Located {
  const walk: Walk = { anchors: new Map(), problems: [], placeAt, expanded: 0, tooDeep: false };
  const root = locateNode(walk, contents);
  return { root, problems: walk.problems };
}

function locateNode(walk: Walk, node: Node): LocatedNode {
  const { start: offset } = extentOf(node);
  if (isAlias(node)) return aliased(walk, node, offset);
  const { tag, anchor } = node;
  if (tag !== undefined && !CORE_TAG.test(tag)) report(walk, offset, { code: 'yaml-tag' });
  if (anchor !== undefined) walk.anchors.set(anchor, 'open');
  const located = locateContent(walk, node, offset);
  if (anchor !== undefined) walk.anchors.set(anchor, located);
  return located;
}

function locateContent(walk: Walk, node: Exclude<Node, Alias>, offset: number): LocatedNode {
  if (isMap(node)) return locateMap(walk, node, offset);
  if (isSeq(node)) return locateList(walk, node, offset);
  return scalarNode(node.value, offset);
}

function locateList(walk: Walk, list: YAMLSeq, offset: number): LocatedNode {
  const elements = list.items.map((element) => entryOf(walk, element, extentOf(element).start));
  const nodes = elements.map(({ node }) => node);
  const value = nodes.map((node) => node.value);
  return shallowEnough(walk, { type: 'list', value, offset, elements, ...measured(nodes) });
}

function locateMap(walk: Walk, map: YAMLMap, offset: number): LocatedNode {
  const { own, merge } = ownEntries(walk, map);
  const entries = merge === undefined ? own : new Map([...mergedEntries(walk, merge), ...own]);
  const nodes = Array.from(entries.values(), ({ node }) => node);
  const value = recordOf(Array.from(entries, ([key, { node }]) => [key, node.value]));
  return shallowEnough(walk, { type: 'map', value, offset, entries, ...measured(nodes) });
}

interface OwnEntries {
  readonly own: ReadonlyMap<string, LocatedEntry>;
  readonly merge: LocatedEntry | undefined;
}

function ownEntries(walk: Walk, map: YAMLMap): OwnEntries {
  const own = new Map<string, LocatedEntry>();
  let merge: LocatedEntry | undefined;
  for (const pair of map.items) {
    const key = keyOf(pair);
    const { start: keyOffset } = extentOf(pair.key);
    const entry = entryOf(walk, pair.value, keyOffset);
    if (key === null) {
      report(walk, keyOffset, { code: 'key-not-text' });
      continue;
    }
    const first = key === MERGE ? merge : own.get(key);
    if (first !== undefined) {
      const { line } = walk.placeAt(first.keyOffset);
      const text = key === MERGE ? MERGE_KEY : key;
      report(walk, keyOffset, { code: 'duplicate-key', key: text, line });
    } else if (key === MERGE) {
      merge = entry;
    } else {
      own.set(key, entry);
    }
  }
  return { own, merge };
}

/** The text of a key as it is written (`404`, `true`), or `null` where a key is no plain text. */
function keyOf({ key }: Pair): string | typeof MERGE | null {
  if (!isScalar(key)) return null;
  if (key.type === 'PLAIN' && key.value === MERGE_KEY) return MERGE;
  if (typeof key.value === 'string') return key.value;
  return key.source === undefined || key.source === '' ? null : key.source;
}

function entryOf(walk: Walk, value: unknown, keyOffset: number): LocatedEntry {
  if (!isNode(value)) return { node: scalarNode(null, keyOffset), keyOffset, offset: keyOffset };
  const node = locateNode(walk, value);
  const nothing = isScalar(value) && value.value === null && value.source === '';
  return { node, keyOffset, offset: nothing ? keyOffset : extentOf(value).start };
}

/** What a `<<` adds: of several mappings the earlier ones win, so they come last. */
function mergedEntries(
  walk: Walk,
  merge: LocatedEntry,
): readonly (readonly [string, LocatedEntry])[] {
  if (merge.node.value === undefined) return [];
  const { node, offset } = merge;
  const sources = node.type === 'list' ? node.elements : [merge];
  return sources.toReversed().flatMap((source) => {
    if (source.node.type === 'map') return affordable(walk, source) ? [...source.node.entries] : [];
    report(walk, offset, { code: 'merge-not-mapping' });
    return [];
  });
}

function aliased(walk: Walk, alias: Alias, offset: number): LocatedNode {
  const target = walk.anchors.get(alias.source);
  if (typeof target === 'object') {
    return affordable(walk, { node: target, offset }) ? target : scalarNode(undefined, offset);
  }
  report(walk, offset, { code: target === 'open' ? 'alias-cycle' : 'unknown-alias' });
  return scalarNode(undefined, offset);
}

/** Whether a node may be repeated once more; the first one too many is reported. */
function affordable(walk: Walk, { node, offset }: Pick<LocatedEntry, 'node' | 'offset'>): boolean {
  const before = walk.expanded;
  walk.expanded += node.size;
  if (walk.expanded <= MAX_EXPANSION) return true;
  if (before <= MAX_EXPANSION) {
    report(walk, offset, { code: 'alias-expansion', limit: MAX_EXPANSION });
  }
  return false;
}

/** Only aliases can nest deeper than the text does. */
function shallowEnough(walk: Walk, node: LocatedNode): LocatedNode {
  if (node.height <= MAX_DEPTH) return node;
  if (!walk.tooDeep) report(walk, node.offset, { code: 'too-deep', limit: MAX_DEPTH });
  walk.tooDeep = true;
  return scalarNode(undefined, node.offset);
}

function scalarNode(value: unknown, offset: number): LocatedNode {
  return { type: 'scalar', value, offset, size: 1, height: 1 };
}

function measured(nodes: readonly LocatedNode[]): Pick<LocatedNode, 'size' | 'height'> {
  let size = 1;
  let height = 0;
  for (const node of nodes) {
    size += node.size;
    height = Math.max(height, node.height);
  }
  return { size, height: height + 1 };
}

function report(walk: Walk, offset: number, text: DiagnosticText): void {
  walk.problems.push({ offset, text });
}
