import type { Part } from './sheet.ts';

/** A part of a sheet as a file for spreadsheets. */
export interface CsvFile {
  /** Key of the part. */
  readonly key: string;
  /** RFC 4180: lines end with CR LF, quotes are doubled. Begins with a byte order mark. */
  readonly text: string;
  /** Cells that got an apostrophe in front, because a spreadsheet would run them as formulas. */
  readonly guarded: number;
}

/** What spreadsheets begin a formula with, also behind white space and in full width. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** Without it, spreadsheets read every letter that is not ASCII as two others. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The fields and tables of a sheet as files; a text is none, nor is what was not read. */
export function csvFiles(parts: readonly Part[]): readonly CsvFile[] {
  return parts.flatMap((part) => {
    const rows = rowsOf(part);
    if (rows === null) return [];
    const guarded = rows.flat().filter((cell) => FORMULA.test(cell)).length;
    const lines = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`);
    return [{ key: part.key, text: BYTE_ORDER_MARK + lines.join(''), guarded }];
  });
}

function rowsOf(part: Part): readonly (readonly string[])[] | null {
  switch (part.type) {
    case 'table':
      return [part.columns, ...part.rows];
    case 'fields':
      return [
        ['Field', 'Value'],
        ...part.fields.map(({ label, value }) => [
          label,
          'secret' in value ? `(secret ${value.secret})` : value.text,
        ]),
      ];
    case 'text':
    case 'unread':
      return null;
  }
}

function csvCell(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
