import type { YAMLMap } from 'yaml';
import { parse } from 'yaml';
import type { EntrySpot, NewEntry } from './entry-spot.ts';
import { extentOf } from './extent.ts';
import { COMPOSER_OPTIONS } from './parse.ts';
import type { Splice } from './splice.ts';
import { columnOf, lineEnd, lineEndingOf, lineStart } from './splice.ts';
import { yamlText } from './yaml-text.ts';

/**
 * Puts an entry behind the last one of a mapping in flow style (`{ … }`, or JSON): on a line of
 * its own where the mapping has its closing brace on one.
 */
export function flowSplices(text: string, spot: EntrySpot, entry: NewEntry): readonly Splice[] {
  const { map, at, end } = spot;
  const members = memberText(entry, isJson(text, spot.root));
  if (map === null) return [{ at, end, text: `${at === end ? ' ' : ''}{ ${members} }` }];
  const { start, end: behindBrace } = extentOf(map);
  const close = behindBrace - 1;
  const last = map.items.at(-1);
  const lines = placeOnLines(text, { start, close });
  if (last === undefined) {
    return lines === null
      ? [{ at: start + 1, end: close, text: ` ${members} ` }]
      : [{ at: lines, end: lines, text: `${newLine(text, columnOf(text, close) + 2)}${members}` }];
  }
  const behind = extentOf(last.value ?? last.key).end;
  const hasComma = text.slice(behind, close).trimStart().startsWith(',');
  if (lines === null) {
    const comma = hasComma ? text.indexOf(',', behind) + 1 : behind;
    return [{ at: comma, end: comma, text: `${hasComma ? '' : ','} ${members}` }];
  }
  const piece = `${newLine(text, columnOf(text, extentOf(last.key).start))}${members}${hasComma ? ',' : ''}`;
  const comma = hasComma ? [] : [{ at: behind, end: behind, text: ',' }];
  return [...comma, { at: lines, end: lines, text: piece }];
}

/** The end of the last line before the closing brace, where the brace begins a line. */
function placeOnLines(
  text: string,
  { start, close }: { readonly start: number; readonly close: number },
): number | null {
  const line = lineStart(text, close);
  if (line <= start || text.slice(line, close).trim() !== '') return null;
  return lineEnd(text, text.slice(0, line).trimEnd().length);
}

function newLine(text: string, column: number): string {
  return `${lineEndingOf(text)}${' '.repeat(column)}`;
}

/** JSON puts every key in double quotes. */
function isJson(text: string, root: YAMLMap): boolean {
  return root.items.every(({ key }) => text.charAt(extentOf(key).start) === '"');
}

function memberText({ lines }: NewEntry, json: boolean): string {
  const members: unknown = parse(lines.join('\n'), COMPOSER_OPTIONS);
  const text = json ? JSON.stringify(members) : yamlText(members);
  return text.replace(/^\{\s*|\s*\}$/g, '');
}
