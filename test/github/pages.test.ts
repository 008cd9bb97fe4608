import { describe, expect, it } from 'vitest';
import { nextPage } from '../../src/github/pages.ts';

const BASE = 'https://api.github.com/repositories/1/issues';

describe('the next page of a Link header', () => {
  it.each([
    ['none', '', null],
    ['only an earlier one', `<${BASE}?page=1>; rel="prev", <${BASE}?page=1>; rel="first"`, null],
    [
      'among others',
      `<${BASE}?page=1>; rel="prev", <${BASE}?per_page=2&page=3>; rel="next", <${BASE}?page=9>; rel="last"`,
      { per_page: '2', page: '3' },
    ],
    [
      'by a cursor with commas in it',
      `<${BASE}?after=Y3Vy,c29y%3D%3D&per_page=100>; rel="next"`,
      { after: 'Y3Vy,c29y==', per_page: '100' },
    ],
    ['that is no address', '<issues?page=2>; rel="next"', null],
    ['without a query, which would be this page again', `<${BASE}>; rel="next"`, null],
  ])('is found: %s', (_name, link, expected) => {
    expect(nextPage(link)).toEqual(expected);
  });
});
