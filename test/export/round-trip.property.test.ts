import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lenientRules, strictRules } from '../../src/emulator/rules.ts';
import type { Diagnostic } from '../../src/shared/diagnostic.ts';
import { exportBench, filledByHand, writesOfPlan } from '../support/export.ts';
import { anyOrganization } from '../support/export-worlds.ts';

const begin = exportBench();
const isError = ({ severity }: Diagnostic) => severity === 'error';
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 30);

describe.each([
  ['strictly', strictRules],
  ['leniently', lenientRules],
])('any organization, %s ruled', (_name, rules) => {
  it('is exported into a valid file whose plan writes nothing', async () => {
    const property = fc.asyncProperty(anyOrganization, async (seed) => {
      const site = await begin(seed, rules);
      const exported = await site.exported({ file: null });
      expect(exported).toMatchObject({ result: 'changes', diagnostics: [], left: [] });
      // What nobody can know is asked for, each once, and nothing else is wrong.
      const open = exported.findings.flatMap((one) => (one.code === 'fill-in' ? [one.what] : []));
      const asked = (await site.plan({ file: exported.text })).diagnostics.filter(isError);
      expect(asked).toHaveLength(open.length);
      const file = filledByHand(exported.text);
      const { plan, diagnostics, ...outcome } = await site.plan({ file });
      expect(diagnostics.filter(isError)).toEqual([]);
      expect(writesOfPlan({ plan, diagnostics, ...outcome })).toEqual([]);
      expect(plan?.refusals).toEqual([]);
      const told = JSON.stringify(exported.findings);
      for (const { name, id } of plan?.unmanaged ?? []) {
        expect(told.includes(JSON.stringify(name)) || told.includes(id), name).toBe(true);
      }
    });
    await fc.assert(property, { numRuns: RUNS });
  });
});
