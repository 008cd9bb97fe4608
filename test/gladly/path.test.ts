import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOfLocation, memberPath } from '../../src/gladly/path.ts';

describe('memberPath', () => {
  it.each([
    ['-neHAPf6Qo6e_ZxD1QKaPA', '/api/v1/topics/-neHAPf6Qo6e_ZxD1QKaPA'],
    ['a/b?c#d', '/api/v1/topics/a%2Fb%3Fc%23d'],
    ['..', '/api/v1/topics/%2E%2E'],
    ['Beschwerde über', '/api/v1/topics/Beschwerde%20%C3%BCber'],
  ])('encodes the id %s', (id, path) => {
    expect(memberPath('topics', id)).toBe(path);
  });

  it.each([
    ['an empty id, which would name the whole collection', ''],
    ['an id that is not well-formed', '\ud800'],
  ])('refuses %s', (_name, id) => {
    const refused = expect.objectContaining({ failure: 'refused' });
    expect(() => memberPath('webhooks', id)).toThrow(refused);
  });

  it('never leaves the collection, whatever the id', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        const { pathname, search, hash } = new URL(`https://h${memberPath('topics', id)}`);
        expect(pathname.split('/').length).toBeLessThanOrEqual(5);
        expect(`${search}${hash}`).toBe('');
      }),
    );
  });
});

describe('idOfLocation', () => {
  it.each([
    ['/api/v1/webhooks/w1', 'w1'],
    ['https://acme.gladly.com/api/v1/webhooks/-w_1', '-w_1'],
    ['/api/v1/webhooks/w1/', 'w1'],
    ['webhooks/w1', 'w1'],
    ['/api/v1/webhooks/a%2Fb?x=1#y', 'a/b'],
  ])('finds the id in %s', (location, id) => {
    expect(idOfLocation('webhooks', location)).toBe(id);
  });

  it.each(['', '/', '/api/v1/webhooks', '/api/v1/topics/t1', '/api/v1/webhooks/%E0%A4%A'])(
    'finds none in "%s"',
    (location) => {
      expect(idOfLocation('webhooks', location)).toBeNull();
    },
  );

  it('gives back every id that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        expect(idOfLocation('topics', memberPath('topics', id))).toBe(id);
      }),
    );
  });
});
