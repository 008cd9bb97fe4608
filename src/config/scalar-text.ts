/**
 * Texts that need no quotes: a letter first, then nothing that YAML might take for more than text.
 * A colon may stand within a word, as in an address.
 */
const PLAIN = /^[\p{L}_/](?:[\p{L}\p{M}\p{N}_./@&+()=%?~ -]|:(?=[^\s:]))*$/u;

/** What some reader of YAML, of whatever version, takes for something else than text. */
const LOOK_ALIKE = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/**
 * What cannot stand in a file as it is, or would not be seen there: control characters, line ends,
 * marks of writing direction, zero-width characters, halves of pairs, spaces of other kinds.
 */
const HIDDEN = /(?![ \u3000])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/** A text as a scalar of YAML on one line that is read back as exactly this text. */
export function scalarText(text: string): string {
  if (isPlain(text)) return text;
  if (text.search(HIDDEN) !== -1) {
    return JSON.stringify(text).replace(HIDDEN, escaped);
  }
  if (text.includes("'") && !/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !LOOK_ALIKE.test(text) && text === text.trim();
}

function escaped(character: string): string {
  const code = Number(character.codePointAt(0)).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
