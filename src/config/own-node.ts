import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { isAlias, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { COMPOSER_OPTIONS } from './parse.ts';
import type { Path } from './source-map.ts';

/** The nodes of a file, with the names of the anchors that aliases lead to. */
export interface FileNodes {
  readonly root: YAMLMap;
  readonly used: ReadonlySet<string>;
}

/**
 * Whether a part of the file can be changed without changing any other. `own`: it is written there
 * and nowhere else; `free`: it is not written, and could be; `shared`: an anchor, alias or merge
 * key makes it, or something around it, stand in several places.
 */
export type Standing = 'own' | 'free' | 'shared';

/** A member of a mapping, and that mapping. */
export interface Member {
  readonly pair: Pair;
  readonly map: YAMLMap;
}

/** The nodes of a text that `parseYaml` finds nothing wrong with; `null` where it is no mapping. */
export function fileNodes(text: string): FileNodes | null {
  const document = parseDocument(text, COMPOSER_OPTIONS);
  const { contents } = document;
  return isMap(contents) ? { root: contents, used: usedAnchors(document) } : null;
}

/** How the part of a file at a path stands. */
export function standingOf({ root, used }: FileNodes, path: Path): Standing {
  let map: YAMLMap = root;
  for (const [depth, step] of path.entries()) {
    const value = memberOf(map, step)?.value;
    const isLast = depth === path.length - 1;
    if (value === undefined) {
      // What a merge key brings gives way to a key of the mapping's own, as a whole.
      return !isLast && hasMerge(map) ? 'shared' : 'free';
    }
    if (isAlias(value)) return isLast ? 'own' : 'shared';
    if (isNode(value) && isShared(value, used)) return 'shared';
    if (isLast) return 'own';
    if (!isMap(value)) return isNothing(value) ? 'free' : 'shared';
    map = value;
  }
  return 'own';
}

/** The member at a path; `null` where none is written, or where it comes by an alias or a merge. */
export function memberAt({ root }: FileNodes, path: Path): Member | null {
  let node: unknown = root;
  let found: Member | null = null;
  for (const step of path) {
    if (!isMap(node)) return null;
    const pair = memberOf(node, step);
    if (pair === null) return null;
    found = { pair, map: node };
    node = pair.value;
  }
  return found;
}

/** The member of a mapping with a key, as it is written there. */
export function memberOf(map: YAMLMap, key: string): Pair | null {
  const found = map.items.find(
    (pair) => isScalar(pair.key) && (pair.key.value === key || pair.key.source === key),
  );
  return found ?? null;
}

function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

function isShared(node: Node, used: ReadonlySet<string>): boolean {
  return 'anchor' in node && typeof node.anchor === 'string' && used.has(node.anchor);
}

function hasMerge(map: YAMLMap): boolean {
  return memberOf(map, '<<') !== null;
}

function usedAnchors(document: Document): ReadonlySet<string> {
  const used = new Set<string>();
  visit(document, {
    Alias: (_, { source }) => {
      used.add(source);
    },
  });
  return used;
}
