import type { Node, YAMLMap } from 'yaml';
import { isMap, isScalar } from 'yaml';
import type { EntrySpot, NewEntry } from './entry-spot.ts';
import { extentOf, lastIn } from './extent.ts';
import type { Splice } from './splice.ts';
import { columnOf, lineEnd, lineEndingOf, lineStart } from './splice.ts';

/** Spaces a level, where a file has nothing to go by. */
const STEP = 2;

/**
 * Puts an entry behind the last one of a mapping in block style, or behind a key that has nothing
 * yet, with the file's own indentation. Comments that stand deeper than the key above belong to
 * what is there, so the entry goes behind them.
 */
export function blockSplices(text: string, spot: EntrySpot, entry: NewEntry): readonly Splice[] {
  const { map, root, column } = spot;
  const step = stepOf(text, root);
  const indent = map === null ? column + step : columnOf(text, extentOf(map).start);
  const last = map === null ? { end: spot.end, isKept: false } : lastOf(text, map);
  const at = placeBehind(text, last, column);
  const lines = entry.lines.map((line) => (line === '' ? '' : reindented(line, indent, step)));
  const isTight = map === null || last.isKept || entry.isTight === true;
  const gap = isTight ? [] : [''];
  const eol = lineEndingOf(text);
  const piece = [...gap, ...lines].map((line) => `${eol}${line}`).join('');
  return [...(map === null ? [withoutEmpty(text, spot)] : []), { at, end: at, text: piece }];
}

interface Last {
  readonly end: number;
  /** A text of several lines whose empty lines at the end are part of it (`|+`). */
  readonly isKept: boolean;
}

/** The end of the last thing in a node. */
function lastOf(text: string, node: Node): Last {
  const last = lastIn(node);
  const { start, end } = extentOf(last);
  const isBlock = isScalar(last) && (last.type === 'BLOCK_LITERAL' || last.type === 'BLOCK_FOLDED');
  return { end, isKept: isBlock && /^.\d?\+/.test(text.slice(start, end)) };
}

/** The end of the line behind which the entry goes. */
function placeBehind(text: string, { end, isKept }: Last, column: number): number {
  const isAtStart = end > 0 && text.charAt(end - 1) === '\n';
  const behind = lineEnd(text, isAtStart ? lineStart(text, end - 1) : end);
  if (isKept) return behind;
  return lastComment(text, trimmed(text, behind), column);
}

/** Back over empty lines. */
function trimmed(text: string, offset: number): number {
  const kept = text.slice(0, offset).trimEnd().length;
  return lineEnd(text, kept);
}

/** Forth over comments that stand deeper than a column. */
function lastComment(text: string, from: number, column: number): number {
  let place = from;
  let next = text.indexOf('\n', from) + 1;
  while (next > 0 && next < text.length) {
    const end = lineEnd(text, next);
    const line = text.slice(next, end);
    const depth = line.length - line.trimStart().length;
    if (line.trim() !== '' && !(line.charAt(depth) === '#' && depth > column)) return place;
    if (line.trim() !== '') place = end;
    next = text.indexOf('\n', end) + 1;
  }
  return place;
}

function withoutEmpty(text: string, { at, end }: EntrySpot): Splice {
  const hasSpace = end > at && text.charAt(at - 1) === ' ';
  return { at: hasSpace ? at - 1 : at, end, text: '' };
}

/** Spaces a level in this file: those of the first mapping below another. */
function stepOf(text: string, root: YAMLMap): number {
  const column = columnOf(text, extentOf(root).start);
  const nested = root.items.map(({ value }) => value).find((value) => isBlockMap(value));
  return isMap(nested) ? columnOf(text, extentOf(nested).start) - column : STEP;
}

function isBlockMap(value: unknown): boolean {
  return isMap(value) && value.flow !== true && value.items.length > 0;
}

function reindented(line: string, indent: number, step: number): string {
  const bare = line.trimStart();
  const level = (line.length - bare.length) / STEP;
  return `${' '.repeat(indent + level * step)}${bare}`;
}
