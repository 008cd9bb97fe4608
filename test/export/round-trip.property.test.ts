import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lenientRules, strictRules } from '../../src/emulator/rules.ts';
import { exportBench, writesOfPlan } from '../support/export.ts';
import { anyOrganization } from '../support/export-worlds.ts';

const begin = exportBench();
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
      const { plan, diagnostics, ...outcome } = await site.plan({ file: exported.text });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
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
