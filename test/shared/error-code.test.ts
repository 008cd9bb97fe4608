import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/shared/error-code.ts';

const coded = (code: unknown) => Object.assign(new Error('no'), { code });

describe('the code of an error', () => {
  it.each([
    ['of the system', coded('ENOENT'), 'ENOENT'],
    ['of the first of several addresses', new AggregateError([coded('ECONNREFUSED'), 1]), 'ECONN'],
    ['of several that has one itself', Object.assign(new AggregateError([]), { code: 'E' }), 'E'],
  ])('is that %s', (_title, error, expected) => {
    expect(codeOf(error)).toMatch(new RegExp(`^${expected}`));
  });

  it.each([
    ['an error without one', new Error('no')],
    ['a number for one', coded(7)],
    ['an inherited one', Object.create(coded('ENOENT')) as unknown],
    ['no addresses at all', new AggregateError([])],
    ['a text', 'ENOENT'],
    ['nothing', null],
  ])('is empty for %s', (_title, error) => {
    expect(codeOf(error)).toBe('');
  });
});
