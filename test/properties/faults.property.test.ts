import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault, FaultEffect } from '../../src/emulator/faults.ts';
import { lenientRules, strictRules } from '../../src/emulator/rules.ts';
import { isKnownError } from '../../src/shared/errors.ts';
import { checked, TEST_TIMEOUT_MS } from './checked.ts';
import { expectHarmless, expectNothingWritten } from './claims.ts';
import { consistent } from './consistent.ts';
import { nextVersions } from './edits.ts';
import { fileModels, yamlOf } from './files.ts';
import { desiredIn, expectAsDeclared } from './holds.ts';
import { organizations } from './organizations.ts';
import type { Run, RunOptions, Site } from './runs.ts';
import { bench } from './runs.ts';

const begin = bench();

const effects: fc.Arbitrary<FaultEffect> = fc.constantFrom<FaultEffect>(
  { type: 'reset' },
  { type: 'cut-off' },
  { type: 'answer', status: 500 },
  { type: 'answer', status: 503, body: 'Back soon' },
  { type: 'answer', status: 429, headers: { 'retry-after': '1' } },
  { type: 'nonsense', as: 'html' },
  { type: 'nonsense', as: 'broken-json' },
  { type: 'stale', writes: 1 },
  { type: 'stale', writes: 3 },
);

/** Troubles on the way; a 429 and a stale answer make no sense after the effect. */
const faults: fc.Arbitrary<readonly Fault[]> = fc.array(
  fc.record({
    on: fc.record({
      method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'write'),
      nth: fc.integer({ min: 1, max: 12 }),
      times: fc.constantFrom(1, 1, 2),
    }),
    moment: fc.constantFrom('before' as const, 'after' as const),
    effect: effects,
  }),
  { minLength: 1, maxLength: 3 },
);

describe.each([
  ['strict', strictRules],
  ['lenient', lenientRules],
])('an apply under %s rules that is troubled on its way', (_name, rules) => {
  const worlds = fc.record({
    world: organizations(rules),
    model: fileModels.map(consistent),
    next: nextVersions,
    troubles: faults,
  });

  it(
    'ends as one without trouble when it is run again: nothing twice, nothing lost',
    async () => {
      await checked(worlds, async ({ world, model, next, troubles }) => {
        const smooth = await begin(world, rules);
        const { url } = smooth.emulator;
        const first = { file: yamlOf(model, url) };
        const second = { file: yamlOf(next(model), url) };
        await smooth.apply(first);
        const untroubled = await smooth.apply(second);
        // What Gladly refuses, it refuses with trouble as well; see the other properties.
        fc.pre(untroubled.outcome.result === 'applied');
        const site = await begin(world, rules);
        await site.apply(first);
        return { site, claims: () => expectRecovery(site, second, { troubles, untroubled }) };
      });
    },
    TEST_TIMEOUT_MS,
  );
});

async function expectRecovery(
  site: Site,
  options: RunOptions,
  { troubles, untroubled }: { readonly troubles: readonly Fault[]; readonly untroubled: Run },
): Promise<boolean> {
  const { control, host } = site.emulator;
  for (const fault of troubles) control.addFault(fault);
  const troubled = await site.apply(options).catch(onlyKnown);
  if (troubled !== null) expectHarmless(troubled);
  const isStruck = control.faults().some(({ fault, seen }) => seen >= (fault.on?.nth ?? Infinity));
  site.calm();
  const again = await finish(site, options);
  expectHarmless(again);
  expect(['applied', 'no-changes']).toContain(again.outcome.result);
  expect(sizesOf(again)).toEqual(sizesOf(untroubled));
  expectAsDeclared(await desiredIn(options.file, host), again, () => 1);
  expectNothingWritten(await site.apply(options));
  return isStruck;
}

/** The second run may itself have to leave something to a third. */
async function finish(site: Site, options: RunOptions): Promise<Run> {
  const second = await site.apply(options);
  return second.outcome.result === 'applied' ? second : site.apply(options);
}

/** A command may say that Gladly could not be read; any other error is a bug. */
function onlyKnown(error: unknown): null {
  if (isKnownError(error)) return null;
  throw error;
}

function sizesOf({ after }: Run): object {
  return { webhooks: after.webhooks.length, topics: after.topics.length };
}
