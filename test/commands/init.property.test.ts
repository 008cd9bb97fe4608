import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { builtInVendorIds } from '../../src/catalog/index.ts';
import { vendorCalled } from '../support/vendors.ts';
import { load } from '../support/config.ts';
import { drafted, set } from '../support/init.ts';

const key = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/).map((one) => `own-${one}`);

const text = fc.oneof(
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ]{0,12}[a-z]$/),
  fc.constantFrom(
    '404',
    'a: b',
    "it's",
    '# no comment',
    '@all',
    'é 🙂',
    '- a',
    'two\nlines\n',
    'x\n\n',
  ),
);

const integration = fc.record(
  { title: text, steps: fc.dictionary(key, fc.record({ title: text, do: text }), { maxKeys: 2 }) },
  { requiredKeys: ['steps'] },
);

/** How somebody may have typed a file. */
const habit = fc.record({
  indent: fc.integer({ min: 2, max: 5 }),
  isFlow: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
  endsWithBreak: fc.boolean(),
  hasComments: fc.boolean(),
  nothing: fc.constantFrom('null', '{}', ''),
});

const file = fc
  .record({
    integrations: fc.dictionary(key, integration, { maxKeys: 3 }),
    before: fc.boolean(),
    habit,
  })
  .map(({ integrations, before, habit: how }) => {
    const organizations = { production: { url: 'https://acme.gladly.com' } };
    const whole = before
      ? { version: 1, integrations, organizations }
      : { version: 1, organizations, integrations };
    return written(whole, how);
  });

function written(
  value: unknown,
  how: typeof habit extends fc.Arbitrary<infer T> ? T : never,
): string {
  const { indent, isFlow, eol, endsWithBreak, hasComments, nothing } = how;
  const style = { indent, lineWidth: 0, collectionStyle: isFlow ? 'flow' : 'any' } as const;
  const plain = stringify(value, style).replace(/^integrations: \{\}/m, `integrations: ${nothing}`);
  const isMultiline = /[|>][-+]?\d?$|[{[]$/m.test(plain);
  const commented =
    hasComments && !isMultiline ? plain.replaceAll(/^( *)(\S.*)$/gm, '$1# why\n$1$2 # so') : plain;
  const lines =
    commented.trimEnd() === commented || endsWithBreak ? commented : commented.trimEnd();
  return lines.replaceAll('\n', eol);
}

/** Values for all that a vendor needs. */
function completeFor(vendor: string) {
  const inputs = Object.entries(vendorCalled(vendor).inputs ?? {});
  const samples = { url: 'https://hooks.acme.com/new', email: 'a@acme.com', text: 'A', list: 'A' };
  const given = inputs.flatMap(([name, { type, required }]) =>
    required === true && type in samples
      ? [`${name}=${samples[type as keyof typeof samples]}`]
      : [],
  );
  const other = vendor === 'gladly-sidekick' ? ['other-webhook-url=https://hooks.acme.com/o'] : [];
  return set(...given, ...other, 'user.email=new@acme.com');
}

describe('init onto any file', () => {
  it('puts in one piece, which is the integration, and the file loads', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom(...builtInVendorIds), async (before, vendor) => {
        const { text: after, key: added } = await drafted({
          file: before,
          vendor,
          set: completeFor(vendor),
        });
        const old: unknown = parse(before);
        const now = parse(after) as { integrations: Record<string, unknown> };
        const { [added]: entry, ...others } = now.integrations;
        expect(entry).toMatchObject({ vendor });
        expect({ ...now, integrations: others }).toEqual({
          ...(old as object),
          integrations: (old as { integrations: unknown }).integrations ?? {},
        });
        expect(isInsertion(before, after)).toBe(true);
        expect(
          (await load(after)).diagnostics.filter(({ severity }) => severity === 'error'),
        ).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

/** Whether the new text is the old one with one piece put in, and an empty value taken out. */
function isInsertion(before: string, after: string): boolean {
  const wanted = before.replace(/^(\s*integrations:) (?:null|\{\})(?=\s|$)/m, '$1');
  let start = 0;
  while (start < wanted.length && wanted[start] === after[start]) start += 1;
  return after.endsWith(wanted.slice(start));
}
