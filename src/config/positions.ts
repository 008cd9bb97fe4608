import type { Place } from '../shared/place.ts';

/** Turns an offset into a text (UTF-16 units, from 0) into a place. */
export type PlaceAt = (offset: number) => Place;

/** Indexes the lines of a text once, so that each place is found by bisection. */
export function placesIn(text: string, file: string): PlaceAt {
  const starts = lineStarts(text);
  return (offset) => {
    const { line, start } = lineOf(starts, offset);
    return { file, line: line + 1, column: offset - start + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The last line that does not begin after the offset: its index, and where it begins. */
function lineOf(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly start: number } {
  let low = 0;
  let start = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const candidate = starts[middle];
    if (candidate !== undefined && candidate <= offset) {
      low = middle;
      start = candidate;
    } else {
      high = middle - 1;
    }
  }
  return { line: low, start };
}
