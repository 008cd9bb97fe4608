import type { Diagnostic } from '../shared/diagnostic.ts';
import { diagnostic } from '../shared/diagnostic.ts';
import { placesIn } from './positions.ts';

export type DecodedText =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: Diagnostic };

/** A file of 2,000 topics has 130 to 600 kB; above this one, parsing would take seconds. */
export const MAX_FILE_BYTES = 1024 * 1024;

const BYTE_ORDER_MARK = '\uFEFF';
const REPLACEMENT = '\uFFFD';

/** Control characters that YAML forbids, and carriage returns that end no line. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\r(?!\n)/;

/**
 * The text of a file: UTF-8, without byte order mark and control characters. Anything else, and
 * anything too large to be parsed in time, is a problem that points at the first bad character.
 */
export function decodeText(source: Uint8Array | string, file: string): DecodedText {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  if (bytes.length > MAX_FILE_BYTES) {
    const size = { size: bytes.length, limit: MAX_FILE_BYTES, unit: 'bytes' } as const;
    return problem(diagnostic({ file, line: 1, column: 1 }, { code: 'file-too-large', ...size }));
  }
  const decoded = typeof source === 'string' ? source : new TextDecoder().decode(bytes);
  const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded;
  return firstBadCharacter(text, bytes, file) ?? { text, problem: null };
}

function firstBadCharacter(text: string, bytes: Uint8Array, file: string): DecodedText | null {
  const notUtf8 = firstReplacement(text, bytes);
  if (notUtf8 !== null) {
    return problem(diagnostic(placesIn(text, file)(notUtf8), { code: 'not-utf8' }));
  }
  const offset = text.search(FORBIDDEN);
  if (offset === -1) return null;
  const place = placesIn(text, file)(offset);
  const character = `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
  return problem(diagnostic(place, { code: 'control-character', character }));
}

/** Offset of the first U+FFFD that the decoder put in place of bytes that are not UTF-8. */
function firstReplacement(text: string, bytes: Uint8Array): number | null {
  let from = 0;
  let byte = startsWith(bytes, 0, BYTE_ORDER_MARK) ? 3 : 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, from)) {
    byte += Buffer.byteLength(text.slice(from, at));
    if (!startsWith(bytes, byte, REPLACEMENT)) return at;
    byte += 3;
    from = at + 1;
  }
  return null;
}

function startsWith(bytes: Uint8Array, at: number, character: string): boolean {
  return Buffer.from(character).every((byte, index) => byte === bytes[at + index]);
}

function problem(found: Diagnostic): DecodedText {
  return { text: null, problem: found };
}
