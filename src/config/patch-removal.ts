import type { Pair } from 'yaml';
import { isNode, isScalar } from 'yaml';
import type { PlacedComment } from './comments-in.ts';
import type { Extent } from './extent.ts';
import { extentOf, lastIn } from './extent.ts';
import type { Member } from './own-node.ts';
import type { Splice } from './splice.ts';
import { columnOf, lineEnd, lineEndingOf, lineStart } from './splice.ts';

/**
 * Takes a member out of a mapping. Comments that stand in it, or behind it on its line, stay where
 * they are, on lines of their own.
 */
export function removalSplices(
  text: string,
  { pair, map }: Member,
  comments: readonly PlacedComment[],
): readonly Splice[] {
  return map.flow === true
    ? flowRemoval(text, { pair, map }, comments)
    : blockRemoval(text, pair, comments);
}

/** From the key of a member to the last thing in it. */
function wholeOf({ key, value }: Pair): Extent {
  const last = isNode(value) ? lastIn(value) : key;
  return { start: extentOf(key).start, end: extentOf(last).end };
}

function blockRemoval(
  text: string,
  pair: Pair,
  comments: readonly PlacedComment[],
): readonly Splice[] {
  const { start, end } = wholeOf(pair);
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
  { pair, map }: Member,
  comments: readonly PlacedComment[],
): readonly Splice[] {
  const { start, end } = wholeOf(pair);
  const index = map.items.indexOf(pair);
  const [before, after] = [map.items[index - 1], map.items[index + 1]];
  const { start: open, end: behind } = extentOf(map);
  const close = behind - 1;
  const hasComment = comments.some(({ at }) => at > open && at < close);
  if (hasComment) {
    const comma = text.slice(end, close).match(/^\s*,/)?.[0].length ?? 0;
    return [{ at: start, end: end + comma, text: '' }];
  }
  if (after !== undefined) return [{ at: start, end: wholeOf(after).start, text: '' }];
  if (before !== undefined) return [{ at: wholeOf(before).end, end, text: '' }];
  return [{ at: open + 1, end: close, text: '' }];
}
