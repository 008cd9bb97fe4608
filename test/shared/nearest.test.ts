import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/shared/nearest.ts';

describe('nearest', () => {
  it.each([
    ['a letter too few', 'webhok-url', ['webhook-url', 'tasks'], ['webhook-url']],
    ['a letter too many', 'taskss', ['tasks', 'inboxes'], ['tasks']],
    ['two letters swapped', 'palyvox', ['playvox', 'idiomatic'], ['playvox']],
    ['another case', 'Assembled', ['assembled'], ['assembled']],
    ['nothing near', 'zebra', ['assembled', 'playvox'], []],
    ['one letter of two', 'ab', ['ac', 'xy'], ['ac']],
  ])('finds what was meant with %s', (_, word, candidates, expected) => {
    expect(nearest(word, candidates)).toEqual(expected);
  });

  it('counts swapped neighbours as one mistake, so that they win over two replaced letters', () => {
    expect(nearest('abcdef', ['abxyef', 'abdcef'])).toEqual(['abdcef', 'abxyef']);
  });

  it('names at most three, the nearest first and equals in a fixed order', () => {
    expect(nearest('topic', ['topit', 'topix', 'topics', 'tropical', 'topia'])).toEqual([
      'topia',
      'topics',
      'topit',
    ]);
  });

  it('names a candidate once', () => {
    expect(nearest('tasks', ['tasks', 'tasks'])).toEqual(['tasks']);
  });

  it('does not compare words that nobody can have misspelt', () => {
    const long = 'x'.repeat(81);
    expect(nearest(long, [long])).toEqual([]);
  });

  it('always finds the word itself first', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), fc.array(fc.string()), (word, others) => {
        expect(nearest(word, [...others, word])).toContain(word);
      }),
    );
  });
});
