import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileText } from '../../src/config/file-text.ts';
import { parseYaml } from '../../src/config/parse.ts';
import { scalarText } from '../../src/config/scalar-text.ts';
import { HOSTILE_NAMES } from '../support/export-worlds.ts';

/** Characters that mean something in YAML. */
const MARKS = Array.from(` :#-?,[]{}'"\\\n\t&*!|>%@~\``);

const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...MARKS, 'a', '1', 'é') }),
);

describe('a text as a scalar', () => {
  it.each([
    ['CSAT survey', 'CSAT survey'],
    ['https://hooks.acme.com/a?x=1&y=%20', 'https://hooks.acme.com/a?x=1&y=%20'],
    ['yes', "'yes'"],
    ['1e3', "'1e3'"],
    ['', "''"],
    ['a: b', "'a: b'"],
    ["it's", '"it\'s"'],
    ['-neHAPf6Qo6e', "'-neHAPf6Qo6e'"],
    ['line\nbreak', '"line\\nbreak"'],
    ['bidi \u202e evil', '"bidi \\u202e evil"'],
    ['half \ud800 pair', '"half \\ud800 pair"'],
  ])('%j is written %s', (text, expected) => {
    expect(scalarText(text)).toBe(expected);
  });

  it('is read back as exactly this text, as a key, as a value, and in a list', () => {
    fc.assert(
      fc.property(anyText, anyText, (key, value) => {
        const map = new Map([['top', new Map([[key, [value, new Map([[key, value]])]]])]]);
        const { content, diagnostics } = parseYaml(fileText(['comment'], map), 'file.yml');
        expect(diagnostics).toEqual([]);
        expect(content?.value).toEqual({ top: { [key]: [value, { [key]: value }] } });
      }),
      { numRuns: 300 },
    );
  });

  it('is text for readers of YAML 1.1 as well', () => {
    for (const text of HOSTILE_NAMES) {
      expect(parse(`- ${scalarText(text)}`, { version: '1.1' })).toEqual([text]);
    }
  });

  it('stands on one line, without anything that cannot be seen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(scalarText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
