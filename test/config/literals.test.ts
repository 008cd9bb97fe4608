import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeKey } from '../../src/config/literals.ts';

describe('a text in the place of a secret', () => {
  it.each([
    'acme',
    'application/json',
    'application/json; charset=utf-8',
    'gladly-integrations',
    'customer-service-team-of-acme-incorporated',
    'Support Team Berlin 2026',
    'https://hooks.acme.com/csat',
    'v2026-11-03',
    'Bearer',
    'en-US,en;q=0.9',
    'aaaaaaaaaa1111111111',
    '',
  ])('does not look like a key: %s', (text) => {
    expect(looksLikeKey(text)).toBe(false);
  });

  it('looks like a key when it is one of the random kinds', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{32,64}$/);
    const uuid = fc.uuid();
    const base64 = fc
      .uint8Array({ minLength: 30, maxLength: 60 })
      .filter((bytes) => new Set(bytes).size > 20)
      .map((bytes) => Buffer.from(bytes).toString('base64'));
    const scheme = fc.constantFrom('', 'Bearer ', 'bearer ', 'Token ', ' ');
    fc.assert(
      fc.property(scheme, fc.oneof(hex, uuid, base64), (prefix, key) => {
        expect(looksLikeKey(prefix + key)).toBe(true);
      }),
    );
  });
});
