import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '../fixtures/config/index.ts';
import { codes, load, markedFiles } from '../support/config.ts';

describe('the findings for', () => {
  it.each(SITUATIONS)('$title', async (situation) => {
    const { text, vendors, expected } = markedFiles(situation);
    const { allowedHosts = [] } = situation;
    const { diagnostics } = await load(text, { allowedHosts, vendors });
    expect(codes(diagnostics)).toEqual(expected);
  });
});

describe('an empty place', () => {
  it('is told with the form of what belongs there', async () => {
    const { diagnostics } = await load(`version: 1
organizations:
  production: { url: }
integrations:
  csat:
    user: { email: , name: }
    confirmed: { done: { on: , by: "@you" } }
`);
    expect(
      diagnostics.flatMap((one) => (one.code === 'wrong-type' ? [[one.key, one.form]] : [])),
    ).toEqual([
      ['url', 'organization-url'],
      ['email', 'email'],
      ['name', undefined],
      ['on', 'day'],
    ]);
  });
});
