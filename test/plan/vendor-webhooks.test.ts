import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVendorWebhooks, matchesPattern } from '../../src/plan/vendor-webhooks.ts';
import { vendorWebhook } from '../support/builders.ts';
import { liveWebhook } from '../support/live-builders.ts';

describe('the webhooks that a vendor made', () => {
  const one = liveWebhook({
    id: 'w1',
    name: 'Playvox Closed',
    url: 'https://eu.playvox.example/1',
  });
  const two = liveWebhook({ id: 'w2', name: 'Else', url: 'https://us.playvox.example/2' });
  const other = liveWebhook({ id: 'w3', name: 'PLAYVOX old', url: 'https://other.example/' });
  const live = [one, two, other];

  it('are found by the pattern of their URLs', () => {
    const { name: _, ...declared } = vendorWebhook('playvox.webhook.events', {
      url: 'https://*.playvox.example/*',
    });
    expect(findVendorWebhooks(declared, live)).toEqual([one, two]);
  });

  it('are found by the pattern of their names, without regard to case', () => {
    const { url: _, ...declared } = vendorWebhook('playvox.webhook.events', { name: 'playvox*' });
    expect(findVendorWebhooks(declared, live)).toEqual([one, other]);
  });

  it('are found by either', () => {
    const declared = vendorWebhook('playvox.webhook.events', {
      name: 'playvox*',
      url: 'https://us.*',
    });
    expect(findVendorWebhooks(declared, live)).toEqual([one, two, other]);
  });

  it('are none when nothing is declared of them', () => {
    const { url: _, ...declared } = vendorWebhook();
    expect(findVendorWebhooks(declared, live)).toEqual([]);
  });
});

describe('a pattern', () => {
  it.each([
    ['abc', 'ABC', true],
    ['abc', 'abcd', false],
    ['a*', 'a', true],
    ['a*', 'ba', false],
    ['*c', 'abc', true],
    ['*c', 'abcd', false],
    ['a*c', 'ac', true],
    ['a*c', 'abbc', true],
    ['ab*bc', 'abc', false],
    ['a*b*c', 'a-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['*a*a*', 'banana', true],
    ['*a*a*a*a*', 'banana', false],
    ['**', '', true],
    ['a.c', 'abc', false],
  ])('%s fits %s: %s', (pattern, text, fits) => {
    expect(matchesPattern(pattern, text)).toBe(fits);
  });

  it('fits as the same regular expression would', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 });
    fc.assert(
      fc.property(patterns, letters, (pattern, text) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
        expect(matchesPattern(pattern, text)).toBe(expression.test(text));
      }),
    );
  });

  it('takes no time with many stars', () => {
    expect(matchesPattern(`${'*a'.repeat(5_000)}*b`, 'a'.repeat(50_000))).toBe(false);
  });
});
