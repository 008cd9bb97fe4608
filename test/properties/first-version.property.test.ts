import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { lenientRules, strictRules } from '../../src/emulator/rules.ts';
import { consistent } from './consistent.ts';
import { fileModels, yamlOf } from './files.ts';
import { organizations } from './organizations.ts';
import { bench } from './runs.ts';
import { expectConverging } from './converging.ts';
import { checked, TEST_TIMEOUT_MS } from './checked.ts';

const begin = bench();

describe.each([
  ['strict', strictRules],
  ['lenient', lenientRules],
])('a first file for an organization under %s rules', (_name, rules) => {
  it(
    'is applied once, and touches nothing that is not its own',
    async () => {
      const worlds = fc.record({ world: organizations(rules), model: fileModels.map(consistent) });
      await checked(worlds, async ({ world, model }) => {
        const site = await begin(world, rules);
        const file = yamlOf(model, site.emulator.url);
        return {
          site,
          claims: async () => {
            const { outcome } = await expectConverging(site, { file }, { rules });
            return outcome.journal !== null;
          },
        };
      });
    },
    TEST_TIMEOUT_MS,
  );
});
