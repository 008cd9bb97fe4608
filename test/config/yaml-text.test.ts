import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yamlText } from '../../src/config/yaml-text.ts';
import { parseYaml } from '../../src/config/parse.ts';

describe('a value as YAML', () => {
  it.each([
    ['idiomatic', 'idiomatic'],
    ['https://hooks.acme.com/a?b=c#d', 'https://hooks.acme.com/a?b=c#d'],
    ['@dana', "'@dana'"],
    ['404', "'404'"],
    [404, '404'],
    [true, 'true'],
    ['true', "'true'"],
    ['', "''"],
    ['a: b', "'a: b'"],
    ['a, b', "'a, b'"],
    ['# none', "'# none'"],
    ["it's", "it's"],
    ['two\nlines', '"two\\nlines"'],
    [[], '[]'],
    [{}, '{}'],
    [['VIP', 'a, b'], "[VIP, 'a, b']"],
    [{ secret: 'KEY', prefix: 'Bearer ' }, "{ secret: KEY, prefix: 'Bearer ' }"],
    [[{ name: 'EU' }], '[{ name: EU }]'],
  ])('%j is %s', (value, expected) => {
    expect(yamlText(value)).toBe(expected);
  });

  it('is read back as what it was, behind a key and on one line', () => {
    const leaf = fc.oneof(
      fc.string({ maxLength: 12, unit: 'grapheme' }),
      fc.constantFrom('~', 'null', '- a', '? b', '<<', '*a', '&a', '!a', '%', '|', '>', 'a\r\n b'),
      fc.integer(),
      fc.boolean(),
    );
    const safe = leaf.filter(
      (one) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(`${one}`),
    );
    const value = fc.oneof(
      safe,
      fc.array(safe),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), safe),
    );
    fc.assert(
      fc.property(value, (one) => {
        const text = yamlText(one);
        expect(text).not.toMatch(/[\r\n]/);
        expect(parseYaml(`key: ${text} # end\n`, 'f').content?.value).toEqual({ key: one });
      }),
      { numRuns: 300 },
    );
  });
});
