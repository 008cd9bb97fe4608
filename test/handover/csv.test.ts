import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFiles } from '../../src/handover/csv.ts';
import type { Part } from '../../src/handover/sheet.ts';
import { parseCsv } from '../support/csv.ts';

function table(...rows: readonly (readonly string[])[]): Part {
  const [columns = [], ...body] = rows;
  return { key: 'table', title: 'T', type: 'table', columns, rows: body, remarks: [] };
}

function only(part: Part) {
  const [file] = csvFiles([part]);
  if (file === undefined) throw new Error('There is no file.');
  return file;
}

describe('a table for spreadsheets', () => {
  it('is CSV by RFC 4180, with a byte order mark, and comes back as it was', () => {
    const rows = [
      ['Inbox', 'Identifier'],
      ['Sales, "EU"', 'a|b'],
      ['two\r\nlines', ' spaces '],
      ['Agent Status – Logged In', ''],
    ];
    const { text, guarded } = only(table(...rows));
    expect(text).toBe(
      '\uFEFFInbox,Identifier\r\n"Sales, ""EU""",a|b\r\n"two\r\nlines"," spaces "\r\n' +
        'Agent Status – Logged In,\r\n',
    );
    expect(parseCsv(text)).toEqual(rows);
    expect(guarded).toBe(0);
  });

  it.each([
    ['=HYPERLINK("https://x.example")'],
    ['+1'],
    ['-1'],
    ['@SUM(A1)'],
    ['\t=1'],
    ['\r=1'],
    ['\n=1'],
    [' =1'],
    ['\u00a0=1'],
    ['＝1'],
    ['＋1'],
    ['－1'],
    ['＠x'],
  ])('keeps a spreadsheet from running %j', (cell) => {
    const { text, guarded } = only(table(['Inbox'], [cell]));
    expect(parseCsv(text)).toEqual([['Inbox'], [`'${cell}`]]);
    expect(guarded).toBe(1);
  });

  it('comes back whatever is in it, but for the apostrophes, and begins no formula', () => {
    const rows = fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 });
    fc.assert(
      fc.property(rows, (cells) => {
        const { text, guarded } = only(table(...cells));
        const given = cells.flat();
        const back = parseCsv(text).flat();
        const changed = back.filter((cell, index) => cell !== given[index]);
        expect(changed).toHaveLength(guarded);
        expect(back).toEqual(given.map((cell, at) => (back[at] === cell ? cell : `'${cell}`)));
        for (const cell of back) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });

  it('is made of the fields of a form as well, a secret by its name only', () => {
    const file = only({
      key: 'form',
      title: 'Form',
      type: 'fields',
      fields: [
        { label: 'User', value: { text: 'a@acme.com' } },
        { label: 'Token', value: { secret: 'ACME_TOKEN' } },
      ],
    });
    expect(parseCsv(file.text)).toEqual([
      ['Field', 'Value'],
      ['User', 'a@acme.com'],
      ['Token', '(secret ACME_TOKEN)'],
    ]);
  });

  it('is not made of a text, nor of what was not read', () => {
    const why = { message: 'No token', remedy: 'Set one.' };
    expect(
      csvFiles([
        { key: 'a', title: 'A', type: 'text', text: 'b' },
        { key: 'b', title: 'B', type: 'unread', why },
      ]),
    ).toEqual([]);
  });
});
