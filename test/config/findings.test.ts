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
