import type { Node } from 'yaml';
import { isCollection, isNode, isPair } from 'yaml';

/** A part of a text, by offset: from its first character to before the one behind its last. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

const NOWHERE = [0, 0] as const;

/**
 * Where a node of a file stands; nothing, such as the value of a key that stands alone (`{ key }`),
 * is empty at the start. A collection in block style goes up to what comes next.
 */
export function extentOf(node: unknown): Extent {
  const [start, end] = (isNode(node) ? node.range : null) ?? NOWHERE;
  return { start, end };
}

/**
 * The last thing that is written in a node: of a collection in block style, that of its last
 * member.
 */
export function lastIn(node: Node): Node {
  const last: unknown = isCollection(node) && node.flow !== true ? node.items.at(-1) : undefined;
  const inner = isPair(last) ? (last.value ?? last.key) : last;
  return isNode(inner) ? lastIn(inner) : node;
}
