import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/handover/expression.ts';

const SIGNS = '\\^$.*+?()[]{}|-=@/"\'` \t\n\r\u00a0\u202e\u200b'.split('');

/** Text with everything that may go wrong in an expression, beside ordinary letters. */
const TEXT = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...SIGNS, 'a', 'é', '😀'),
  }),
);

describe('an expression for exactly one text', () => {
  it.each([
    ['Customer_Support', 'Customer_Support'],
    ['BBWGXUw8R4W9EBT4oqfXXX', 'BBWGXUw8R4W9EBT4oqfXXX'],
    ['A|B', String.raw`A\|B`],
    ['Q&A (EU) $5.00', String.raw`Q&A \(EU\) \$5\.00`],
    [String.raw`C:\[x]{2}^*+?`, String.raw`C:\\\[x\]\{2\}\^\*\+\?`],
    ['-neHAPf6Qo6e_ZxD1QKaPA', '[-]neHAPf6Qo6e_ZxD1QKaPA'],
    ['=1+1', String.raw`[=]1\+1`],
    ['@all', '[@]all'],
    [' two  spaces ', '[ ]two[ ][ ]spaces[ ]'],
    ['line\nbreak\tand\u202emore', String.raw`line\u000abreak\u0009and\u202emore`],
    ['\u{e0041}', String.raw`\udb40\udc41`],
  ])('writes %j as %s', (text, expression) => {
    expect(exactly(text)).toBe(expression);
  });

  it('matches the text, and no text that differs from it', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (text, other) => {
        const expression = new RegExp(`^(?:${exactly(text)})$`);
        expect(expression.test(text)).toBe(true);
        expect(expression.test(other)).toBe(other === text);
        expect(expression.test(`${text}x`)).toBe(false);
      }),
    );
  });

  it('is on one line, can be seen, and begins no formula', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const expression = exactly(text);
        expect(expression).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^ | $| {2}|^[-=+@]/u);
      }),
    );
  });
});
