import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenced, inline, inSummary } from '../../../src/report/markdown/neutral.ts';
import type { Phrase } from '../../../src/report/phrase.ts';
import { code, name, prose, say } from '../../../src/report/phrase.ts';
import { phraseText, plain } from '../../../src/report/plain.ts';
import {
  looseText,
  MADE_OF_TEXT,
  tagsOf,
  tokensOf,
  visibleText,
} from '../../support/markdown-parse.ts';
import { MARKDOWN_TRICKS, markdownHostile } from '../../support/markdown-hostile.ts';

const STYLES = { name, code, prose };

/** Every trick in every style, and many of them run together. */
const cases = Object.entries(STYLES).flatMap(([style, make]) =>
  MARKDOWN_TRICKS.map((value) => [style, value, make] as const),
);

describe('a value of others', () => {
  it.each(cases)('as %s stays a value: %j', (_, value, make) => {
    harmless(say`before ${make(value)} after`, value);
  });

  it('stays a value, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(STYLES)), markdownHostile, (make, value) => {
        harmless(say`before ${make(value)} after`, value);
      }),
      { numRuns: 300 },
    );
  });

  it('does not melt into the one beside it', () => {
    const text = inline(say`${code('a')}${name('b')}`);
    expect(tokensOf(text).filter(({ type }) => type === 'codespan')).toHaveLength(2);
  });

  it('that is written from right to left does not turn round what stands beside it', () => {
    expect(inline(say`${code('שלום')} -> ${code('b')}`)).toBe('`שלום`&lrm; → `b`');
  });

  it.each([
    ['', '`""`'],
    ['  ', '`"  "`'],
    ['`', '`` ` ``'],
    ['``a', '``` ``a ```'],
  ])('%j is seen as what it is', (value, expected) => {
    expect(inline(say`${code(value)}`)).toBe(expected);
  });
});

/** In text, in a cell of a table, in the summary of a fold, and in a fence. */
function harmless(phrase: Phrase, value: string): void {
  const text = inline(phrase);
  expect(kinds(text)).toEqual([]);
  expect(looseText(text)).not.toMatch(MADE_OF_TEXT);
  expect(told(visibleText(text))).toContain(told(plain(value)).slice(0, 60));

  const row = `| a | ${inline(phrase, 'cell')} | c |\n`;
  const [table] = tokensOf(`| x | y | z |\n| --- | --- | --- |\n${row}${row}`);
  expect(table).toMatchObject({ type: 'table', rows: [{ length: 3 }, { length: 3 }] });
  expect(kinds(`| x | y | z |\n| --- | --- | --- |\n${row}`)).toEqual(['table']);

  const fold = `<details><summary>${inSummary(phrase)}</summary>\n\ninside\n\n</details>`;
  const [head] = tokensOf(fold);
  expect(tagsOf(head?.raw ?? '').filter((tag) => !/code/.test(tag))).toEqual([
    '<details>',
    '<summary>',
    '</summary>',
  ]);
  expect(looseText(fold)).not.toMatch(MADE_OF_TEXT);

  const fence = `${fenced('diff', [`- ${phraseText(phrase)}`, phraseText(phrase)])}\nafter`;
  expect(tokensOf(fence).map(({ type }) => type)).toEqual(['code', 'paragraph', 'text']);
  for (const raw of [text, row, fold, fence]) expect(raw).not.toMatch(/<!--|--!?>/);
}

/** Tokens that are more than words and code. */
function kinds(markdown: string): readonly string[] {
  return tokensOf(markdown)
    .map(({ type }) => type)
    .filter((type) => !['text', 'escape', 'codespan', 'paragraph', 'br', 'space'].includes(type));
}

/** What is written out for a reader, or is a space more or less, still tells the value. */
function told(text: string): string {
  return text
    .replaceAll(String.raw`\u003c`, '<')
    .replaceAll(String.raw`\u003e`, '>')
    .replace(/ +/g, ' ')
    .trim();
}
