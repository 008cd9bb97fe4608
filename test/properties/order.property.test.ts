import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lenientRules, strictRules } from '../../src/emulator/rules.ts';
import { checked, TEST_TIMEOUT_MS } from './checked.ts';
import { consistent } from './consistent.ts';
import { nextVersions } from './edits.ts';
import type { Arrange } from './files.ts';
import { fileModels, yamlOf } from './files.ts';
import type { LiveOrganization } from './organizations.ts';
import { organizations } from './organizations.ts';
import type { Run } from './runs.ts';
import { bench } from './runs.ts';

const begin = bench();

/** Puts entries into some order. */
const arranges: fc.Arbitrary<Arrange> = fc.infiniteStream(fc.nat()).map(
  (numbers) => (entries) =>
    entries
      .map((entry) => ({ entry, rank: numbers.next().value }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry),
);

describe.each([
  ['strict', strictRules],
  ['lenient', lenientRules],
])('a plan under %s rules, and its digest', (_name, rules) => {
  const worlds = fc.record({
    world: organizations(rules),
    model: fileModels.map(consistent),
    next: nextVersions,
    arrange: arranges,
  });

  it(
    "do not depend on the order of the file's entries, nor of Gladly's lists",
    async () => {
      await checked(worlds, async ({ world, model, arrange }) => {
        const site = await begin(world, rules);
        const planned = await site.plan({ file: yamlOf(model, site.emulator.url) });
        const mixed = await begin(mixedWorld(world, arrange), rules);
        return {
          site: mixed,
          claims: async () => {
            const file = yamlOf(model, mixed.emulator.url, arrange);
            expect(meaningOf(await mixed.plan({ file }))).toEqual(meaningOf(planned));
            return hasOperations(planned);
          },
        };
      });
    },
    TEST_TIMEOUT_MS,
  );

  it(
    "do not depend on the order of the file's entries where it was applied before",
    async () => {
      await checked(worlds, async ({ world, model, next, arrange }) => {
        const site = await begin(world, rules);
        const first = yamlOf(model, site.emulator.url);
        await site.apply({ file: first });
        return {
          site,
          claims: async () => {
            const { url } = site.emulator;
            const second = await site.plan({ file: yamlOf(next(model), url), base: first });
            const file = yamlOf(next(model), url, arrange);
            const base = yamlOf(model, url, arrange);
            expect(meaningOf(await site.plan({ file, base }))).toEqual(meaningOf(second));
            return hasOperations(second);
          },
        };
      });
    },
    TEST_TIMEOUT_MS,
  );
});

function mixedWorld({ seed, switchedOff }: LiveOrganization, arrange: Arrange): LiveOrganization {
  const { topics = [], webhooks = [] } = seed;
  return {
    seed: { ...seed, topics: arrange(topics), webhooks: arrange(webhooks) },
    switchedOff: arrange(switchedOff),
  };
}

/** A plan with all but places in the file and times in Gladly, which are others. */
function meaningOf({ outcome }: Run): unknown {
  const { plan } = outcome;
  expect(plan).not.toBeNull();
  const others = ['place', 'at'];
  return JSON.parse(
    JSON.stringify(plan, (key, value: unknown) => (others.includes(key) ? null : value)),
  );
}

function hasOperations({ outcome }: Run): boolean {
  return (outcome.plan?.operations ?? []).length > 0;
}
