import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/config/parse.ts';
import type { SourceMap } from '../../src/config/source-map.ts';
import { pathOf } from '../../src/config/source-map.ts';
import { FILE } from '../support/config.ts';

const TEXT = `first: &shared
  a: 1
  list: [x, { y: z }]
second: *shared
third:
  <<: *shared
  a: 2
fourth:
  <<: [{ a: 3 }, *shared, { b: 4 }]
empty:
"quoted key": value
`;

function parsed(text: string): { readonly value: unknown; readonly map: SourceMap } {
  const { content, diagnostics } = parseYaml(text, FILE);
  if (content === null) throw new Error(JSON.stringify(diagnostics));
  return content;
}

function at({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`;
}

describe('the source map', () => {
  const { value, map } = parsed(TEXT);

  it.each([
    ['a key and its value', '/first/a', '2:3', '2:6'],
    ['an element of a list', '/first/list/0', '3:10', '3:10'],
    ['a value in an element', '/first/list/1/y', '3:15', '3:18'],
    ['an alias: where it is used', '/second', '4:1', '4:9'],
    ['inside an alias: where its text is', '/second/a', '2:3', '2:6'],
    ['a key that is written over a merged one', '/third/a', '7:3', '7:6'],
    ['a merged key: where its text is', '/third/list', '3:3', '3:9'],
    ['the first of several merged mappings', '/fourth/a', '9:10', '9:13'],
    ['the last of several merged mappings', '/fourth/b', '9:29', '9:32'],
    ['a key with nothing behind it: the key', '/empty', '10:1', '10:1'],
    ['a key in quotes', '/quoted key', '11:1', '11:15'],
    ['nothing: the nearest part around it', '/first/list/7/x', '3:3', '3:9'],
    ['nothing in a text', '/first/a/x', '2:3', '2:6'],
    ['the file as a whole', '', '1:1', '1:1'],
  ])('finds %s', (_title, pointer, key, place) => {
    const path = pathOf(pointer);
    expect([at(map.keyPlace(path)), at(map.valuePlace(path))]).toEqual([key, place]);
  });

  it('tells what is written and what is not', () => {
    expect(
      ['/third/list/1/y', '/third/<<', '/third/b', '/constructor'].map((one) =>
        map.has(pathOf(one)),
      ),
    ).toEqual([true, false, false, false]);
  });

  it('counts values with every alias written out', () => {
    // first: itself, a, list, x, the mapping, y's z.
    expect(map.size(['first'])).toBe(6);
    expect(map.size(['second'])).toBe(6);
    expect(map.size(['nothing'])).toBe(0);
  });

  it('comes with the data that merges make', () => {
    expect(value).toMatchObject({
      second: { a: 1, list: ['x', { y: 'z' }] },
      third: { a: 2, list: ['x', { y: 'z' }] },
      fourth: { a: 3, b: 4, list: ['x', { y: 'z' }] },
      empty: null,
    });
  });

  it('takes JSON pointers apart as RFC 6901 says', () => {
    expect(pathOf('/a~1b/~0c/~01')).toEqual(['a/b', '~c', '~1']);
  });
});

describe('YAML 1.2', () => {
  it.each([
    ['a date', '2026-11-03', '2026-11-03'],
    ['yes and no', '[yes, no, on, off]', ['yes', 'no', 'on', 'off']],
    ['an octal number of old', '0755', 755],
    ['text that has the tag of text', '!!str 404', '404'],
    ['a merge key in quotes, which is none', '{ "<<": { a: 1 } }', { '<<': { a: 1 } }],
    [
      'a key that JavaScript has',
      '{ __proto__: { a: 1 } }',
      Object.fromEntries([['__proto__', { a: 1 }]]),
    ],
    ['numbers as keys, as they are written', '{ 0x1F: a, 1.50: b }', { '0x1F': 'a', '1.50': 'b' }],
    ['text over several lines', '>-\n    one\n    two\n', 'one two'],
  ])('is followed for %s', (_title, text, expected) => {
    expect(parsed(`a: ${text}\n`).value).toEqual({ a: expected });
  });

  it('lets an anchor be given anew', () => {
    expect(parsed('a: &x 1\nb: *x\nc: &x 2\nd: *x\n').value).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });
});
