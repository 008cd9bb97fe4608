import type { Written, WrittenMap } from '../shared/written.ts';
import { isToFillIn, isWrittenMap } from '../shared/written.ts';
import { scalarText } from './scalar-text.ts';

/** Characters in a line, as far as breaking it is possible. */
const LINE = 100;

/** What stands less deep is written over several lines, one key on each. */
const INNER = 4;

/** The lines of a mapping in block style, each behind `indent` spaces. */
export function blockLines(map: WrittenMap, indent: number): readonly string[] {
  return [...map].flatMap(([key, value]) => pairLines(key, value, indent));
}

/** A value in flow style, on one line. */
export function flowText(value: Written): string {
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  if (isWrittenMap(value)) {
    if (value.size === 0) return '{}';
    return `{ ${[...value].map(([key, member]) => pairText(key, member)).join(', ')} }`;
  }
  if (typeof value !== 'object') {
    return typeof value === 'string' ? scalarText(value) : String(value);
  }
  return 'null';
}

/** `key: value` in flow style. */
function pairText(key: string, value: Written): string {
  return `${scalarText(key)}: ${flowText(value)}`;
}

function pairLines(key: string, value: Written, indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  const flow = `${margin}${pairText(key, value)}`;
  if (isToFillIn(value)) return [`${margin}${scalarText(key)}: # ${value.note}`];
  if (isWrittenMap(value) && value.size > 0 && !(indent >= INNER && isLeaf(value) && fits(flow))) {
    return [`${margin}${scalarText(key)}:`, ...blockLines(value, indent + 2)];
  }
  if (isList(value) && value.length > 0 && !fits(flow)) {
    const elements = value.map((element) => `${margin}  - ${flowText(element)}`);
    return [`${margin}${scalarText(key)}:`, ...elements];
  }
  return [flow];
}

/** Whether a mapping holds nothing but single values. */
function isLeaf(map: WrittenMap): boolean {
  return [...map.values()].every((value) => typeof value !== 'object');
}

function fits(line: string): boolean {
  return line.length <= LINE;
}

function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}
