import { describe, expect, it } from 'vitest';
import { SHAPE_SITUATIONS } from '../fixtures/config/shape.ts';
import { TEXT_SITUATIONS } from '../fixtures/config/text.ts';
import { codes, load, markedFiles } from '../support/config.ts';

describe('the findings for', () => {
  it.each([...TEXT_SITUATIONS, ...SHAPE_SITUATIONS])('$title', async (situation) => {
    const { text, vendors, expected } = markedFiles(situation);
    const { allowedHosts = [] } = situation;
    const { diagnostics } = await load(text, { allowedHosts, vendors });
    expect(codes(diagnostics)).toEqual(expected);
  });
});
