import type { Part, Sheet } from '../../handover/sheet.ts';
import { inputWords } from '../messages/awaited.ts';
import {
  inReturnPhrase,
  openingPhrase,
  remarkPhrase,
  secretPhrase,
  secretPlace,
  tasksPhrase,
  unreadPhrase,
} from '../messages/handover.ts';
import { code, count, say } from '../phrase.ts';
import { phraseText, plain, plainLines } from '../plain.ts';
import type { TextOptions } from './layout.ts';
import { openingLines, paragraphs, rows, section, textWidth, wrap, wrapPhrase } from './layout.ts';

/** Values are to be copied, so they are shown whole as far as any screen can. */
const VALUE_LENGTH = 2000;

/** Columns that are longer do not push the next one aside. */
const COLUMN_WIDTH = 44;

/** What a vendor is given or has typed in, for a terminal. Tables are not wrapped. */
export function handoverText(sheet: Sheet, options: TextOptions): string {
  const { style, width } = options;
  const { parts, secrets, awaited, troubleshooting } = sheet;
  const tasks = tasksPhrase(sheet);
  return paragraphs([
    openingLines([openingPhrase(sheet)], options),
    isEmpty(sheet) ? wrapPhrase(NOTHING, 0, width) : [],
    ...parts.map((part) => section(plain(part.title, 400), partLines(part, options), style)),
    section(
      'What comes in return',
      awaited.flatMap((one) => [
        ...wrapPhrase(inputWords(one.input, one.instead), 2, width),
        ...wrapPhrase(inReturnPhrase(one, sheet), 4, width),
      ]),
      style,
    ),
    section('Agent statuses', tasks === null ? [] : wrapPhrase(tasks, 2, width), style),
    section(
      'Secrets',
      secrets.flatMap((secret) => [
        `  ${plain(secret.name)}`,
        ...wrapPhrase(secretPhrase(secret), 4, width),
      ]),
      style,
    ),
    section(
      'If something is wrong',
      troubleshooting.flatMap(({ question, answer }) => [
        ...wrap(plain(question, VALUE_LENGTH), 2, width),
        ...wrap(plain(answer, VALUE_LENGTH), 4, width),
      ]),
      style,
    ),
  ]);
}

/** Which files were written for spreadsheets, which were not, and what to mind in them. */
export function writtenFilesText(
  files: readonly { readonly path: string; readonly guarded: number }[],
  left: readonly string[],
  { width }: TextOptions,
): string {
  const guarded = files.reduce((sum, file) => sum + file.guarded, 0);
  return paragraphs([
    files.flatMap(({ path }) => wrapPhrase(say`Written: ${code(path)}`, 0, width)),
    left.flatMap((key) =>
      wrapPhrase(say`Not written, because Gladly was not read: ${code(key)}`, 0, width),
    ),
    guarded === 0
      ? []
      : wrapPhrase(
          say`${count(guarded, 'cell begins', 'cells begin')} with an apostrophe that is not part of
            the value: without it, a spreadsheet would run the cell as a formula. Leave it out
            when you copy the value.`,
          0,
          width,
        ),
  ]);
}

const NOTHING = say`Nothing of this integration has to be told to anybody. A handover block in the
  file, or a vendor, would say what is.`;

function isEmpty({ parts, secrets, awaited, troubleshooting }: Sheet): boolean {
  return [...parts, ...secrets, ...awaited, ...troubleshooting].length === 0;
}

function partLines(part: Part, options: TextOptions): readonly string[] {
  const { width } = options;
  switch (part.type) {
    case 'text':
      return plainLines(part.text, VALUE_LENGTH).flatMap((line) => wrap(line, 2, width));
    case 'unread':
      return wrapPhrase(unreadPhrase(part.why), 2, width);
    case 'fields': {
      const entries = part.fields.map(({ label, value }) => {
        const shown =
          'secret' in value
            ? phraseText(secretPlace(value.secret))
            : plain(value.text, VALUE_LENGTH);
        return [plain(label), shown] as const;
      });
      return rows(entries, { indent: 2, width });
    }
    case 'table':
      return [
        ...tableLines(part, options),
        ...part.remarks.flatMap((remark) => wrapPhrase(remarkPhrase(remark), 2, width)),
      ];
  }
}

function tableLines(
  { columns, rows: body }: Extract<Part, { readonly type: 'table' }>,
  { style }: TextOptions,
): readonly string[] {
  const cells = [columns, ...body].map((row) => row.map((cell) => plain(cell, VALUE_LENGTH)));
  const widths = columns.map((_, index) =>
    Math.max(...cells.map((row) => Math.min(textWidth(row[index] ?? ''), COLUMN_WIDTH))),
  );
  const lines = cells.map((row) =>
    `  ${row.map((cell, index) => padded(cell, widths[index] ?? 0)).join('  ')}`.trimEnd(),
  );
  return lines.map((line, index) => (index === 0 ? style.faint(line) : line));
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - textWidth(cell)));
}
