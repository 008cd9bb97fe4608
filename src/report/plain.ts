import type { Phrase, Value } from './phrase.ts';

/** Lengths, in code points, to which values of others are cut before they are shown. */
const LENGTHS: Readonly<Record<Value['style'], number>> = { name: 80, code: 400, prose: 1200 };

/**
 * Everything that a reader cannot see or that a terminal would obey: control characters (ANSI
 * escapes begin with one), bidirectional overrides, zero-width and other invisible characters,
 * separators of lines, halves of surrogate pairs, private characters, and look-alikes of the space.
 * Two are left: the ideographic space, and the variation selector that only asks for a coloured
 * emoji.
 */
export const UNSAFE =
  /(?!(?<=\p{Extended_Pictographic})\uFE0F)(?![ \u3000])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * A value from Gladly or from the file, made fit for a terminal: on one line, with every unsafe
 * character written out (`\u202e`), so that it can be seen and cannot do anything, and cut to
 * `length` code points.
 */
export function plain(value: string, length = LENGTHS.name): string {
  return shorten(value, length).replace(UNSAFE, visible);
}

/**
 * Text of several lines (a step's instruction, an answer of Gladly), made fit for a terminal: as
 * lines, without empty ones at either end.
 */
export function plainLines(value: string, length = LENGTHS.prose): readonly string[] {
  const lines = shorten(value, length).split(/\r\n|[\n\r\u2028\u2029]/);
  const clean = lines.map((line) => line.replaceAll('\t', '  ').replace(UNSAFE, visible).trimEnd());
  const first = clean.findIndex((line) => line !== '');
  const last = clean.findLastIndex((line) => line !== '');
  return first === -1 ? [] : clean.slice(first, last + 1);
}

/** A phrase for a terminal: values neutralised and cut to a length, names in quotes. */
export function phraseText(phrase: Phrase): string {
  return phrase.map(segmentText).join('');
}

/**
 * Stands for a space at which no line may be broken. A value cannot hold it: a private character is
 * written out there.
 */
export const KEPT_SPACE = '\u{e000}';

/** A phrase that is to be broken into lines: what is to be typed or copied stays in one piece. */
export function phraseWords(phrase: Phrase): string {
  return phrase.map(segmentWords).join('');
}

/** A value neutralised and cut to the length of its style, without quotes. */
export function plainValue({ style, text }: Value): string {
  return plain(text, LENGTHS[style]);
}

function segmentWords(segment: Phrase[number]): string {
  const text = segmentText(segment);
  return segment.style === 'code' ? text.replaceAll(' ', KEPT_SPACE) : text;
}

function segmentText(segment: Phrase[number]): string {
  switch (segment.style) {
    case 'own':
      return segment.text;
    case 'name':
      return `"${plainValue(segment)}"`;
    case 'code':
    case 'prose':
      return plainValue(segment);
  }
}

/** At most `length` code points; the last one is `…` where something was cut off. */
function shorten(value: string, length: number): string {
  if (value.length <= length) return value;
  const characters = Array.from(value.slice(0, 2 * length + 2));
  return characters.length <= length ? value : `${characters.slice(0, length - 1).join('')}…`;
}

function visible(character: string): string {
  const named = NAMED.get(character);
  if (named !== undefined) return named;
  const code = Number(character.codePointAt(0)).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}
