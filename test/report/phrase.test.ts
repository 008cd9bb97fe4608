import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../src/report/phrase.ts';
import {
  capitalized,
  code,
  count,
  joined,
  listed,
  name,
  quotedEnd,
  say,
  sentences,
} from '../../src/report/phrase.ts';
import { phraseText } from '../../src/report/plain.ts';

const letters = (text: string): readonly Phrase[] =>
  [...text].map((letter) => say`${code(letter)}`);

describe('a phrase', () => {
  it('keeps our words and the values of others apart', () => {
    expect(say`Inbox ${name('Surveys')}.`).toEqual([
      { style: 'own', text: 'Inbox ' },
      { style: 'name', text: 'Surveys' },
      { style: 'own', text: '.' },
    ]);
  });

  it('takes white space of its words as one space, and that of values as it is', () => {
    const phrase = say`one
      two ${code('a  b')}`;
    expect(phrase).toEqual([
      { style: 'own', text: 'one two ' },
      { style: 'code', text: 'a  b' },
    ]);
  });

  it('is equal data when it says the same, however it was put together', () => {
    expect(say`${say`webhook`} switched ${say`off`}`).toEqual(say`webhook switched off`);
    expect(joined([say`a`, say`b`], ' ')).toEqual(say`a b`);
  });

  it.each([
    [0, '0 steps'],
    [1, '1 step'],
    [2000, '2,000 steps'],
  ])('counts %d in words', (amount, expected) => {
    expect(phraseText(count(amount, 'step'))).toBe(expected);
  });

  it('takes a plural that is not made with an s', () => {
    expect(phraseText(count(2, 'inbox', 'inboxes'))).toBe('2 inboxes');
  });

  it.each([
    ['', ''],
    ['a', 'a'],
    ['ab', 'a and b'],
    ['abc', 'a, b and c'],
    ['abcd', 'a, b, c and d'],
    ['abcde', 'a, b, c and 2 more'],
  ])('lists %s, and of more than three plus one only counts the rest', (given, expected) => {
    expect(phraseText(listed(letters(given), { most: 3 }))).toBe(expected);
  });

  it('lists alternatives with an or', () => {
    expect(phraseText(listed(letters('ab'), { word: 'or' }))).toBe('a or b');
  });

  it('leaves out sentences that are not there', () => {
    expect(phraseText(sentences(say`One.`, null, say`Two.`))).toBe('One. Two.');
  });

  it('ends a sentence with the words of others without a second full stop', () => {
    expect(phraseText(say`Gladly said: ${quotedEnd(' no such event.. ')}.`)).toBe(
      'Gladly said: no such event.',
    );
  });

  it('begins with a capital letter only where the letter is ours', () => {
    expect(phraseText(capitalized(say`refused by ${code('x')}`))).toBe('Refused by x');
    expect(phraseText(capitalized(say`${code('x')} is refused`))).toBe('x is refused');
    expect(capitalized([])).toEqual([]);
  });
});
