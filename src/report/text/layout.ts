import type { Phrase } from '../phrase.ts';
import { KEPT_SPACE, phraseWords, plain } from '../plain.ts';
import type { Style } from '../style.ts';

/** How a text is to be laid out. */
export interface TextOptions {
  readonly style: Style;
  /** Characters in a line; a word that is longer stays whole, so that it can be copied. */
  readonly width: number;
  /** Long lists in full, and what is as it should be. */
  readonly verbose: boolean;
}

/** Labels that are longer do not push the others aside. */
const LABEL_WIDTH = 20;

const COMMAND_LENGTH = 2000;

/** A phrase as lines of the given width, each behind `indent` spaces. */
export function wrapPhrase(phrase: Phrase, indent: number, width: number): readonly string[] {
  return wrap(phraseWords(phrase), indent, width);
}

/**
 * Words that lead to a command, and the command on a line of its own: it is to be copied whole, so it
 * is never broken, and nothing that is not part of it stands beside it.
 */
export function commandLines(
  lead: Phrase,
  command: string,
  on: { readonly indent: number; readonly width: number },
): readonly string[] {
  const margin = ' '.repeat(on.indent + 2);
  return [...wrapPhrase(lead, on.indent, on.width), margin + plain(command, COMMAND_LENGTH)];
}

/**
 * Text as lines of the given width, each behind `indent` spaces and those that the text itself
 * begins with. Broken at spaces only.
 */
export function wrap(text: string, indent: number, width: number): readonly string[] {
  const margin = ' '.repeat(indent + text.length - text.trimStart().length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && margin.length + textWidth(longer) > width) {
      lines.push(margin + line);
      line = word;
    } else {
      line = longer;
    }
  }
  const all = line === '' ? lines : [...lines, margin + line];
  return all.map((one) => one.replaceAll(KEPT_SPACE, ' '));
}

/** The same, with a mark (`!`, `[ ]`) before the first line, under which the others begin. */
export function wrapBehind(
  mark: string,
  text: string,
  on: {
    readonly indent: number;
    readonly width: number;
    readonly paint?: (mark: string) => string;
  },
): readonly string[] {
  const { indent, width, paint = (unpainted) => unpainted } = on;
  const start = indent + mark.length;
  return wrap(text, start + 1, width).map((line, index) =>
    index === 0 ? ' '.repeat(indent) + paint(mark) + line.slice(start) : line,
  );
}

/** Rows of a label and a text, the texts under each other and wrapped. */
export function rows(
  entries: readonly (readonly [label: string, text: string])[],
  on: { readonly indent: number; readonly width: number },
): readonly string[] {
  const fitting = entries.map(([label]) => textWidth(label)).filter((size) => size <= LABEL_WIDTH);
  const column = Math.max(0, ...fitting);
  return entries.flatMap(([label, text]) => {
    const mark = label.padEnd(column);
    const lines = wrapBehind(`${mark} `, text, on);
    return lines.length === 0 ? [`${' '.repeat(on.indent)}${label}`] : lines;
  });
}

/** The sentences at the top of a text, each on lines of its own, the first one standing out. */
export function openingLines(
  sentences: readonly Phrase[],
  { style, width }: TextOptions,
): readonly string[] {
  return sentences.flatMap((sentence, index) => {
    const lines = wrapPhrase(sentence, 0, width);
    return index === 0 ? lines.map(style.heading) : lines;
  });
}

/** A titled part of a text; nothing at all when it has no lines. */
export function section(title: string, lines: readonly string[], style: Style): readonly string[] {
  return lines.length === 0 ? [] : [style.heading(title), ...lines];
}

/** Parts with an empty line between them, without those that have no lines. */
export function paragraphs(parts: readonly (readonly string[])[]): string {
  const filled = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  return filled.length === 0 ? '' : `${filled.join('\n\n')}\n`;
}

/** Columns that a text takes, as far as counting code points tells. */
export function textWidth(text: string): number {
  return [...text].length;
}
