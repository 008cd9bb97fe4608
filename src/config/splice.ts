/** A piece of text that takes the place of what stands from `at` to before `end` (UTF-16 units). */
export interface Splice {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with every piece put in its place; all else stays as it is, byte for byte. Two pieces
 * must not overlap; of two at one place, the first given comes first.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const sorted = splices.toSorted((a, b) => a.at - b.at || a.end - b.end);
  const parts: string[] = [];
  let from = 0;
  for (const { at, end, text: piece } of sorted) {
    parts.push(text.slice(from, at), piece);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

/** The line ending that a text uses: that of its first line. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text.charAt(first - 1) === '\r' ? '\r\n' : '\n';
}

/** Offset of the first character of the line that an offset is in. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset of the end of the line that an offset is in: before its line ending. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return end > 0 && text.charAt(end - 1) === '\r' && end > offset ? end - 1 : end;
}

/** Column of an offset, counted from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
