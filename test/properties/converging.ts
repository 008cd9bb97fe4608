import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import type { OrganizationState } from '../../src/emulator/state.ts';
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
 * plan writes nothing, the first apply does what the file says or truly tells why not, one after
 * it finds nothing to write, and nothing else in the organization changes. Gives the first apply.
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
  let last = applied;
  for (let turn = 1; turn <= MOST_APPLIES && last.outcome.result !== 'applied'; turn += 1) {
    const next = await site.apply(options);
    expectHarmless(next);
    expectHonest(next, rules);
    expectNoSecret(next, secrets);
    if (isDeepStrictEqual(settled(next.after), settled(next.before))) return applied;
    last = next;
  }
  expect(last.outcome.result).toBe('applied');
  expectAsDeclared(await desiredIn(options.file, site.emulator.host), last, generation);
  // Without a ledger nobody knew which secrets are unsure; with `all`, they are sent once.
  if (options.scope === 'all' && last.ledgerBefore === null) await site.apply(options);
  const again = await site.plan(options);
  expect(again.outcome.plan && leftToDo(again.outcome.plan)).toEqual([]);
  const second = await site.apply(options);
  expectNothingWritten(second);
  expectNoSecret(second, secrets);
  return applied;
}

/** What one apply is refused, the next may be able to do: a name has become free meanwhile. */
const MOST_APPLIES = 4;

/** The organization without times: what was refused may be tried again, and taken back. */
function settled(organization: OrganizationState): unknown {
  const state = everythingOf(organization, () => true);
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) => (key === 'updatedAt' ? null : value)),
  );
}
