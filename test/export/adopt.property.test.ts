import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lenientRules, strictRules } from '../../src/emulator/rules.ts';
import { consistent } from '../properties/consistent.ts';
import { handEdits } from '../properties/edits.ts';
import { fileModels, yamlOf } from '../properties/files.ts';
import { organizations } from '../properties/organizations.ts';
import { secretValue, URL_SECRETS, VALUE_SECRETS } from '../properties/pools.ts';
import { exportBench, filledByHand } from '../support/export.ts';

const begin = exportBench();
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 15);

const secrets = Object.fromEntries(
  [...URL_SECRETS, ...VALUE_SECRETS].map((name) => [name, secretValue(name, 1)]),
);

/** What two objects in Gladly may be and two entries of a file must not. */
const CONTRADICTIONS: readonly string[] = [
  'topic-twice',
  'alias-twice',
  'webhook-url-twice',
  'too-many-webhooks',
];

describe.each([
  ['strictly', strictRules],
  ['leniently', lenientRules],
])('a file that was applied to a %s ruled organization, edited by hand since', (_name, rules) => {
  it('takes over what was edited, once, and keeps its comments', async () => {
    const told: string[] = [];
    const worlds = fc.record({
      world: organizations(rules),
      model: fileModels.map(consistent),
      byHand: handEdits,
      knowsLedger: fc.boolean(),
    });
    const property = fc.asyncProperty(worlds, async ({ world, model, byHand, knowsLedger }) => {
      const site = await begin(world.seed, rules);
      const file = commented(yamlOf(model, site.emulator.url));
      await site.apply({ file, secrets, ledger: true });
      for (const edit of byHand) edit(site.emulator.control);
      const on = { secrets, ledger: knowsLedger };
      const exported = await site.exported({ file, ...on });
      told.push(exported.result);
      if (exported.text === null) {
        const why = [
          ...exported.diagnostics
            .map(({ code }) => code)
            .filter((one) => CONTRADICTIONS.includes(one)),
          ...exported.findings.map(({ code }) => code).filter((one) => one === 'not-adoptable'),
          ...exported.refusals.map(({ guard }) => guard),
        ];
        expect(why, `${file}\n${JSON.stringify(exported)}`).not.toEqual([]);
        return;
      }
      const text = filledByHand(exported.text);
      const { plan } = await site.plan({ file: text, ...on });
      const missing = exported.findings.map((one) => ('address' in one ? one.address : ''));
      const writes = (plan?.operations ?? []).filter(
        ({ action, address }) => action !== 'adopt' && !missing.includes(address),
      );
      expect(writes, `${file}\n->\n${text}`).toEqual([]);
      for (const comment of file.match(/# .*/g) ?? []) expect(text).toContain(comment);
      expect(await site.exported({ file: text, ...on })).toMatchObject({
        result: 'no-changes',
        text,
      });
    });
    await fc.assert(property, { numRuns: RUNS });
    // A property that only ever met refusals would have shown nothing.
    expect(told.filter((one) => one !== 'refused')).not.toEqual([]);
  });
});

/** The file with a comment behind every third simple line, and one before every seventh. */
function commented(file: string): string {
  return file
    .split('\n')
    .flatMap((line, index) => {
      const isSimple = /^ *[\w-]+:(?: [\w./-]+)?$/.test(line);
      const behind = isSimple && index % 3 === 0 ? `${line} # behind ${index}` : line;
      const margin = /^ */.exec(line)?.[0] ?? '';
      return isSimple && index % 7 === 0 ? [`${margin}# before ${index}`, behind] : [behind];
    })
    .join('\n');
}
