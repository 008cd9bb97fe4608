import { describe, expect, it } from 'vitest';
import { styleFor, usesColor } from '../../src/cli/style.ts';

const COLOURFUL = { isTerminal: true, environment: {}, wanted: true };

describe('whether there are colours', () => {
  it.each([
    ['a terminal', {}, true],
    ['a pipe', { isTerminal: false }, false],
    ['--no-color', { wanted: false }, false],
    ['--no-color against FORCE_COLOR', { wanted: false, environment: { FORCE_COLOR: '1' } }, false],
    ['NO_COLOR', { environment: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR, which counts as none', { environment: { NO_COLOR: '' } }, true],
    ['NO_COLOR against FORCE_COLOR', { environment: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false],
    ['FORCE_COLOR in a pipe', { isTerminal: false, environment: { FORCE_COLOR: '1' } }, true],
    ['an empty FORCE_COLOR', { isTerminal: false, environment: { FORCE_COLOR: '' } }, true],
    ['FORCE_COLOR=0', { environment: { FORCE_COLOR: '0' } }, false],
    ['FORCE_COLOR=false', { environment: { FORCE_COLOR: 'false' } }, false],
    ['a dumb terminal', { environment: { TERM: 'dumb' } }, false],
  ])('is decided by %s', (_title, situation, expected) => {
    expect(usesColor({ ...COLOURFUL, ...situation })).toBe(expected);
  });
});

describe('a style', () => {
  it('with colours puts ANSI escapes around the text and nothing into it', () => {
    const { heading, faint, good, changed, bad } = styleFor(true);
    const styled = [heading, faint, good, changed, bad].map((paint) => paint('text'));
    expect(styled).toEqual([
      '\u001b[1mtext\u001b[22m',
      '\u001b[2mtext\u001b[22m',
      '\u001b[32mtext\u001b[39m',
      '\u001b[33mtext\u001b[39m',
      '\u001b[31mtext\u001b[39m',
    ]);
  });

  it('without colours leaves the text as it is', () => {
    const { heading, faint, good, changed, bad } = styleFor(false);
    expect([heading, faint, good, changed, bad].map((paint) => paint('text'))).toEqual(
      Array.from({ length: 5 }, () => 'text'),
    );
  });
});
