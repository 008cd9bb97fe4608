import { expect } from 'vitest';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import type { KnownSecret } from './claims.ts';
import {
  everythingOf,
  expectHarmless,
  expectHonest,
  expectNoSecret,
  expectNothingWritten,
  leftToDo,
  secretsIn,
} from './claims.ts';
import { desiredIn, expectAsDeclared } from './holds.ts';
import type { Run, RunOptions, Site } from './runs.ts';

export interface Circumstances {
  readonly rules: EmulatorRules;
  /** What was a secret of ours before, and may still be in Gladly. */
  readonly secretsBefore?: readonly KnownSecret[];
}

/**
 * Plans, applies, plans and applies again, and claims of all this what the program promises: a
 * plan writes nothing, the first apply does what the file says or truly tells why not, a second
 * one finds nothing to write, and nothing else in the organization changes. Gives the first apply.
 */
export async function expectConverging(
  site: Site,
  options: RunOptions,
  { rules, secretsBefore = [] }: Circumstances,
): Promise<Run> {
  const { generation = () => 1 } = options;
  const secrets = [...secretsBefore, ...secretsIn(options)];
  const planned = await site.plan(options);
  expectHarmless(planned);
  expectNothingWritten(planned);
  expectNoSecret(planned, secrets);
  const applied = await site.apply(options);
  expectHarmless(applied);
  expectNoSecret(applied, secrets);
  const { result, plan } = applied.outcome;
  expect(plan?.digest).toBe(planned.outcome.plan?.digest);
  const refused = (plan?.refusals ?? []).length > 0;
  expect(result === 'refused').toBe(refused);
  if (refused || result === 'no-changes') {
    expectNothingWritten(applied);
    return applied;
  }
  expectHonest(applied, rules);
  const again = await site.plan(options);
  const second = await site.apply(options);
  expectHarmless(second);
  expectNoSecret(second, secrets);
  if (result === 'applied') {
    expectAsDeclared(await desiredIn(options.file, site.emulator.host), applied, generation);
    expect(again.outcome.plan && leftToDo(again.outcome.plan)).toEqual([]);
    expectNothingWritten(second);
    return applied;
  }
  expectHonest(second, rules);
  const all = () => true;
  expect(withoutTimes(everythingOf(second.after, all))).toEqual(
    withoutTimes(everythingOf(second.before, all)),
  );
  return applied;
}

/** What was refused once is tried again, and parts of it may be written and taken back. */
function withoutTimes(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) => (key === 'updatedAt' ? null : value)),
  );
}
