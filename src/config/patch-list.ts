import type { YAMLSeq } from 'yaml';
import type { PlacedComment } from './comments-in.ts';
import { extentOf } from './extent.ts';
import { scalarText } from './scalar-text.ts';
import type { Splice } from './splice.ts';
import { columnOf, lineEnd, lineEndingOf, lineStart } from './splice.ts';

interface ListEdit {
  readonly drop: ReadonlySet<number>;
  readonly add: readonly string[];
  readonly comments: readonly PlacedComment[];
}

/** Takes elements out of a list of texts and puts others at its end; comments stay. */
export function listSplices(text: string, list: YAMLSeq, edit: ListEdit): readonly Splice[] {
  return list.flow === true || list.items.length === 0
    ? flowList(text, list, edit)
    : blockList(text, list, edit);
}

function flowList(
  text: string,
  list: YAMLSeq,
  { drop, add, comments }: ListEdit,
): readonly Splice[] {
  const ranges = list.items.map((item) => extentOf(item));
  const { start: open, end: behind } = extentOf(list);
  const close = behind - 1;
  const added = add.map(scalarText);
  const hasComment = comments.some(({ at }) => at > open && at < close);
  if (!hasComment) {
    const kept = ranges.filter((_, index) => !drop.has(index));
    const sources = kept.map(({ start, end }) => text.slice(start, end));
    return [{ at: open + 1, end: close, text: [...sources, ...added].join(', ') }];
  }
  const dropped = ranges
    .filter((_, index) => drop.has(index))
    .map(({ start, end }) => {
      const comma = text.slice(end, close).match(/^\s*,/)?.[0].length ?? 0;
      return { at: start, end: end + comma, text: '' };
    });
  if (added.length === 0) return dropped;
  return [...dropped, { at: open + 1, end: open + 1, text: `${added.join(', ')}, ` }];
}

function blockList(
  text: string,
  list: YAMLSeq,
  { drop, add, comments }: ListEdit,
): readonly Splice[] {
  const ranges = list.items.map((item) => extentOf(item));
  const column = columnOf(text, extentOf(list).start);
  const eol = lineEndingOf(text);
  const dropped = ranges
    .filter((_, index) => drop.has(index))
    .map(({ start, end }): Splice => {
      const [at, last] = [lineStart(text, start), lineEnd(text, end)];
      const comment = comments.find((one) => one.at >= end && one.at < last);
      const own = comment && `${' '.repeat(column)}${comment.text.trimEnd()}`;
      // The line ending before it goes along, so that one behind the last element can be added.
      const from = own === undefined ? at - (text.charAt(at - 2) === '\r' ? 2 : 1) : at;
      return { at: from, end: last, text: own ?? '' };
    });
  const last = ranges.at(-1);
  if (last === undefined || add.length === 0) return dropped;
  const at = lineEnd(text, last.end);
  const lines = add.map((one) => `${eol}${' '.repeat(column)}- ${scalarText(one)}`);
  return [...dropped, { at, end: at, text: lines.join('') }];
}
