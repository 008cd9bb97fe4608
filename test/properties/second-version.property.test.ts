import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { lenientRules, strictRules } from '../../src/emulator/rules.ts';
import { checked, TEST_TIMEOUT_MS } from './checked.ts';
import { secretsIn } from './claims.ts';
import { consistent } from './consistent.ts';
import { expectConverging } from './converging.ts';
import { handEdits, nextVersions } from './edits.ts';
import { fileModels, yamlOf } from './files.ts';
import { organizations } from './organizations.ts';
import { URL_SECRETS, VALUE_SECRETS } from './pools.ts';
import { bench } from './runs.ts';

const begin = bench();

const circumstances = fc.record({
  model: fileModels.map(consistent),
  next: nextVersions,
  byHand: handEdits,
  scope: fc.constantFrom('changes' as const, 'all' as const),
  knowsBase: fc.boolean(),
  rotated: fc.subarray([...URL_SECRETS, ...VALUE_SECRETS], { maxLength: 3 }),
  maxRemovals: fc.constantFrom(100, 100, 100, 1),
});

describe.each([
  ['strict', strictRules],
  ['lenient', lenientRules],
])(
  'a second version of a file, after people have edited %sly ruled Gladly as well',
  (_name, rules) => {
    it(
      'is applied once over what the first one left, and touches nothing that is not its own',
      async () => {
        const worlds = fc.record({ world: organizations(rules), more: circumstances });
        await checked(worlds, async ({ world, more }) => {
          const { model, next, byHand, scope, knowsBase, rotated, maxRemovals } = more;
          const site = await begin(world, rules);
          const first = { file: yamlOf(model, site.emulator.url) };
          const { outcome } = await site.apply(first);
          for (const edit of byHand) edit(site.emulator.control);
          const second = {
            file: yamlOf(next(model), site.emulator.url),
            base: knowsBase ? first.file : null,
            scope,
            maxRemovals,
            generation: (name: string) => (rotated.includes(name) ? 2 : 1),
          };
          const secretsBefore = outcome.result === 'applied' ? secretsIn(first) : [];
          return {
            site,
            claims: async () => {
              const run = await expectConverging(site, second, { rules, secretsBefore });
              return run.outcome.journal !== null;
            },
          };
        });
      },
      TEST_TIMEOUT_MS,
    );
  },
);
