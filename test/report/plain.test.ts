import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, name, prose, say } from '../../src/report/phrase.ts';
import { phraseText, plain, plainLines } from '../../src/report/plain.ts';

/** What must never reach a terminal, listed by hand and not by the classes that the code uses. */
const DANGEROUS =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

describe('a value made plain', () => {
  it.each([
    ['an ANSI escape', 'a\u001b[31mred', 'a\\u001b[31mred'],
    ['the 8-bit form of an escape', 'a\u009b31mred', 'a\\u009b31mred'],
    ['a bell and a backspace', 'a\u0007\u0008b', 'a\\u0007\\u0008b'],
    ['line breaks and tabs', 'a\r\nb\tc', 'a\\r\\nb\\tc'],
    ['a right-to-left override', 'a\u202egnp', 'a\\u202egnp'],
    ['a zero-width space', 'VI\u200bP', 'VI\\u200bP'],
    ['an invisible letter of Hangul', 'a\u3164', 'a\\u3164'],
    ['a tag character', 'a\u{e0041}', 'a\\u{e0041}'],
    [
      'a no-break space, which looks like a space',
      'Customer\u00a0Support',
      'Customer\\u00a0Support',
    ],
    ['a line separator', 'a\u2028b', 'a\\u2028b'],
    ['half of a surrogate pair', 'a\ud83d', 'a\\ud83d'],
    ['a private character', 'a\ue000', 'a\\ue000'],
    ['a variation selector behind a letter', 'a\ufe0f', 'a\\ufe0f'],
  ])('writes out %s', (_title, value, expected) => {
    expect(plain(value)).toBe(expected);
  });

  it.each(['Retouren & Umtausch', 'お問い合わせ\u3000一般', '⭐\ufe0f VIP', 'مرتجعات', 'naïve'])(
    'leaves %s as it is',
    (value) => {
      expect(plain(value)).toBe(value);
    },
  );

  it('is cut at a length that counts characters, not halves of them', () => {
    expect(plain('🙂'.repeat(10), 4)).toBe('🙂🙂🙂…');
    expect(plain('🙂'.repeat(4), 4)).toBe('🙂🙂🙂🙂');
    expect(plain('abcd', 4)).toBe('abcd');
    expect(plain('abcde', 4)).toBe('abc…');
  });

  it('holds nothing dangerous, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        expect(plain(value)).not.toMatch(DANGEROUS);
      }),
    );
  });
});

describe('text of several lines made plain', () => {
  it('keeps its lines and their indentation, not empty ones at the ends', () => {
    expect(plainLines('\n\n1. First\n\t- part\r\n\n2. Second  \n')).toEqual([
      '1. First',
      '  - part',
      '',
      '2. Second',
    ]);
  });

  it('is nothing when there is nothing in it', () => {
    expect(plainLines(' \n ')).toEqual([]);
  });

  it('writes out what a terminal would obey', () => {
    expect(plainLines('a\u001b[2J\nb\u202e')).toEqual(['a\\u001b[2J', 'b\\u202e']);
  });
});

describe('a phrase as text', () => {
  it('puts names in quotes and leaves what is to be typed bare', () => {
    const phrase = say`Topic ${name('VIP')} is ${code('csat.topic.vip')}: ${prose('kept')}.`;
    expect(phraseText(phrase)).toBe('Topic "VIP" is csat.topic.vip: kept.');
  });

  it('cuts a name that is longer than anybody reads', () => {
    expect(phraseText(say`${name('x'.repeat(500))}`)).toBe(`"${'x'.repeat(79)}…"`);
  });
});
