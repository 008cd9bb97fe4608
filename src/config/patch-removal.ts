import type { Pair, YAMLMap } from 'yaml';
import { isCollection, isNode, isPair, isScalar } from 'yaml';
import type { PlacedComment } from './comments-in.ts';
import type { Splice } from './splice.ts';
import { columnOf, lineEnd, lineEndingOf, lineStart } from './splice.ts';

/**
 * Takes a member out of a mapping. Comments that stand in it, or behind it on its line, stay where
 * they are, on lines of their own.
 */
export function removalSplices(
  text: string,
  { pair, map }: { readonly pair: Pair; readonly map: YAMLMap },
  comments: readonly PlacedComment[],
): readonly Splice[] {
  return map.flow === true
    ? flowRemoval(text, { pair, map }, comments)
    : blockRemoval(text, pair, comments);
}

/** The first and the last character of what stands in a member, by offset. */
function extentOf({ key, value }: Pair): { readonly start: number; readonly end: number } {
  const start = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  const keyEnd = isNode(key) ? (key.range?.[1] ?? 0) : 0;
  return { start, end: Math.max(keyEnd + 1, isNode(value) ? endOf(value) : 0) };
}

/** A collection's own range goes up to what comes next, so its last element tells. */
function endOf(node: unknown): number {
  if (!isNode(node)) return 0;
  const last: unknown = isCollection(node) && node.flow !== true ? node.items.at(-1) : undefined;
  const inner: unknown = isPair(last) ? (last.value ?? last.key) : last;
  if (isNode(inner)) return Math.max(endOf(inner), isPair(last) ? endOf(last.key) : 0);
  return node.range?.[1] ?? 0;
}

function blockRemoval(
  text: string,
  pair: Pair,
  comments: readonly PlacedComment[],
): readonly Splice[] {
  const { start, end } = extentOf(pair);
  const at = lineStart(text, start);
  const isAtStart = isScalar(pair.value) && text.charAt(end - 1) === '\n';
  const last = lineEnd(text, isAtStart ? end - 1 : end);
  const kept = comments.filter((comment) => comment.at >= start && comment.at < last);
  if (kept.length > 0) {
    const margin = ' '.repeat(columnOf(text, start));
    const lines = kept.map((comment) => `${margin}${comment.text.trimEnd()}`);
    return [{ at, end: last, text: lines.join(lineEndingOf(text)) }];
  }
  const next = text.indexOf('\n', last);
  return [{ at, end: next === -1 ? text.length : next + 1, text: '' }];
}

function flowRemoval(
  text: string,
  { pair, map }: { readonly pair: Pair; readonly map: YAMLMap },
  comments: readonly PlacedComment[],
): readonly Splice[] {
  const { start, end } = extentOf(pair);
  const index = map.items.indexOf(pair);
  const [before, after] = [map.items[index - 1], map.items[index + 1]];
  const [open, close] = [map.range?.[0] ?? 0, (map.range?.[1] ?? 1) - 1];
  const hasComment = comments.some(({ at }) => at > open && at < close);
  if (hasComment) {
    const comma = text.slice(end, close).match(/^\s*,/)?.[0].length ?? 0;
    return [{ at: start, end: end + comma, text: '' }];
  }
  if (after !== undefined) return [{ at: start, end: extentOf(after).start, text: '' }];
  if (before !== undefined) return [{ at: extentOf(before).end, end, text: '' }];
  return [{ at: open + 1, end: close, text: '' }];
}
