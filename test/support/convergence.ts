import { expect } from 'vitest';
import type { OrganizationState } from '../../src/emulator/state.ts';
import type { Run, Scenario } from './scenario.ts';
import type { OrganizationShape } from './shape.ts';
import { shapeOf } from './shape.ts';

/** The ledger as far as it matters here. */
interface LedgerText {
  readonly organizations: Readonly<
    Record<
      string,
      {
        readonly lastApply: { readonly outcome: string };
        readonly unfinished: readonly unknown[];
        readonly resources: Readonly<Record<string, { readonly id: string }>>;
      }
    >
  >;
}

/** What an organization is to have become, and who had something there before. */
export interface Goal {
  readonly shape: OrganizationShape;
  /** The organization before the apply that went wrong. */
  readonly before: OrganizationState;
  /** Where in a loop this is, for the one who reads that it failed. */
  readonly what: string;
}

/**
 * What a run that calls itself a success has to prove: all is as declared, nothing is there twice,
 * nothing of others was touched, and the ledger knows what is ours and of nothing left to do.
 */
export function expectConverged(here: Scenario, { shape, before, what }: Goal): void {
  expect(shapeOf(here.emulator), what).toEqual(shape);
  const after = here.emulator.control.snapshot();
  expect(foreign(after), what).toEqual(foreign(before));
  const ledger = JSON.parse(here.ledgerText()) as LedgerText;
  const [entry] = Object.values(ledger.organizations);
  expect(entry?.lastApply.outcome, what).not.toBe('running');
  expect(entry?.unfinished, what).toEqual([]);
  const live = new Set([...after.topics, ...after.webhooks].map(({ id }) => id));
  const known = Object.values(entry?.resources ?? {}).map(({ id }) => id);
  expect(
    known.filter((id) => !live.has(id)),
    what,
  ).toEqual([]);
}

/** Applies again after whatever went wrong: that has to converge at once. */
export async function expectRecovery(here: Scenario, command: string, goal: Goal): Promise<void> {
  const run = await here.run(command);
  expect(run.code, `${goal.what}: ${told(run)}`).toBe(0);
  expectConverged(here, goal);
}

/** What a run printed, shortened for a failure message. */
export function told({ stdout, stderr }: Run): string {
  return `${stdout}\n${stderr}`.slice(0, 3000);
}

function foreign({ topics, webhooks }: OrganizationState): unknown {
  const isForeign = ({ id }: { readonly id: string }) => id.startsWith('foreign');
  return { topics: topics.filter(isForeign), webhooks: webhooks.filter(isForeign) };
}
