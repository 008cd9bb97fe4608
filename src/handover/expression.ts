/** Characters that mean something in a regular expression. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** A space at either end, and one beside another: nobody sees them, and copying loses them. */
const LOST_SPACE = /^ | $| (?= )|(?<= ) /g;

/** What spreadsheets take for the beginning of a formula and `SPECIAL` has not dealt with. */
const FORMULA_START = /^[=@-]/;

/** Control characters and other ones that cannot be seen or turn the text round. */
const UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A regular expression that matches a text and nothing else, in the notation that all common
 * engines share. It is on one line, can be read, and a spreadsheet does not take it for a formula:
 * a hyphen at the beginning stands in brackets, where it means itself.
 */
export function exactly(text: string): string {
  return text
    .replace(SPECIAL, String.raw`\$&`)
    .replace(LOST_SPACE, '[ ]')
    .replace(FORMULA_START, '[$&]')
    .replace(UNSEEN, writtenOut);
}

function writtenOut(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => String.raw`\u${unit.toString(16).padStart(4, '0')}`).join('');
}
