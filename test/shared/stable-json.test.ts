import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/shared/stable-json.ts';
import { compareText, digestOf, inKeyOrder, stableJson } from '../../src/shared/stable-json.ts';

describe('stable JSON', () => {
  it('has keys in code-unit order at every depth, and no white space', () => {
    const value = { b: { z: 1, a: [{ y: true, x: null }] }, B: 'text', a: 2 };
    expect(stableJson(value)).toBe('{"B":"text","a":2,"b":{"a":[{"x":null,"y":true}],"z":1}}');
  });

  it('keeps the order of lists', () => {
    expect(stableJson(['b', 'a'])).toBe('["b","a"]');
  });

  it('leaves out members that are undefined, as JSON does', () => {
    expect(stableJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('writes plain values as JSON does', () => {
    for (const value of [null, true, 0.5, 'a"b\n', '\u2028']) {
      expect(stableJson(value)).toBe(JSON.stringify(value));
    }
  });

  it('says the same as JSON, for all that JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        expect(JSON.parse(stableJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order in which keys were put in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(stableJson(turned)).toBe(stableJson(value));
      }),
    );
  });
});

describe('data in the order of its keys', () => {
  it('is what stable JSON says, in the order in which it says it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const ordered = inKeyOrder(value);
        expect(JSON.stringify(ordered)).toBe(JSON.stringify(JSON.parse(stableJson(value as Json))));
      }),
    );
    expect(JSON.stringify(inKeyOrder({ b: undefined, a: [{ d: 1, c: 2 }] }))).toBe(
      '{"a":[{"c":2,"d":1}]}',
    );
  });
});

describe('a digest', () => {
  it('is SHA-256 of the stable JSON', () => {
    const expected = createHash('sha256').update('{"a":1,"b":"ä"}').digest('hex');
    expect(digestOf({ b: 'ä', a: 1 })).toBe(expected);
  });
});

describe('the order of texts', () => {
  it('is that of code units, the same everywhere', () => {
    expect(['b', 'a', 'B', 'ä', 'a'].toSorted(compareText)).toEqual(['B', 'a', 'a', 'b', 'ä']);
  });
});
