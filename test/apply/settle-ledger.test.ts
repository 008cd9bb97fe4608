import { describe, expect, it } from 'vitest';
import { settleLedger } from '../../src/apply/settle-ledger.ts';
import type { DesiredResource } from '../../src/kinds/desired.ts';
import type { Ledger } from '../../src/kinds/ledger.ts';
import type { LedgerStore } from '../../src/ledger/store.ts';
import { computePlan } from '../../src/plan/plan.ts';
import { ReconcileError } from '../../src/shared/errors.ts';
import { desiredState, desiredTopic } from '../support/builders.ts';
import { rejectionOf } from '../support/errors.ts';
import { liveState, liveTopicOf } from '../support/live-builders.ts';
import { ledgerOf, planInput, secretReadings } from '../support/plan-builders.ts';

const sent = desiredTopic('sent');

describe('a ledger after a plan with nothing to write', () => {
  it.each<[string, Ledger]>([
    ['is as it should be', ledgerOf([sent])],
    ['differs in its clock alone', ledgerOf([sent], { gladlyClock: '2020-01-01T00:00:00Z' })],
  ])('that %s is not written', async (_title, ledger) => {
    expect(await settled([sent], ledger)).toBeNull();
  });

  it('forgets what a killed apply had begun and Gladly has by now', async () => {
    const { address, fields } = sent;
    const unfinished = [{ address, kind: 'topic', action: 'create', fields }] as const;
    const after = await settled([sent], ledgerOf([sent], { unfinished }));
    expect(after).toEqual(ledgerOf([sent], { fingerprintKey: 'key-1' }));
  });

  it('takes over what the file says of protection', async () => {
    const after = await settled([desiredTopic('sent', { protected: true })], ledgerOf([sent]));
    expect(after?.resources[sent.address]?.protected).toBe(true);
  });

  it.each<[string, Ledger | null, boolean, readonly string[]]>([
    ['is written where another version of the file', ledgerOf([sent]), true, WRITTEN],
    ['begins where nothing was recorded and a file', null, true, WRITTEN],
    ['is left where no other version of the file', ledgerOf([sent]), false, []],
    ['begins with the first apply, even where nothing', null, false, WRITTEN],
  ])('%s was applied', async (_title, ledger, isBehind, expected) => {
    const calls: string[] = [];
    await settle([sent], ledger, { ...storeOf(calls), isBehind: () => Promise.resolve(isBehind) });
    expect(calls).toEqual(expected);
  });

  it('lets go of the store when it cannot be written', async () => {
    const calls: string[] = [];
    const full = new ReconcileError('unreadable', 'No space left.', { remedy: 'Make room.' });
    const store = { ...storeOf(calls), finish: () => Promise.reject(full) };
    const guarded = desiredTopic('sent', { protected: true });
    const error = await rejectionOf(settle([guarded], ledgerOf([sent]), store));
    expect(error.message).toBe('No space left.');
    expect(calls).toEqual(['begin', 'release']);
  });
});

const WRITTEN = ['begin', 'finish', 'release'];

async function settled(
  resources: readonly DesiredResource[],
  ledger: Ledger,
): Promise<Ledger | null> {
  let after: Ledger | null = null;
  await settle(resources, ledger, {
    ...storeOf([]),
    finish: (end) => {
      after = end.ledger;
      return Promise.resolve();
    },
  });
  return after;
}

async function settle(
  resources: readonly DesiredResource[],
  ledger: Ledger | null,
  store: LedgerStore,
): Promise<void> {
  const live = liveState({ topics: [liveTopicOf(sent)] });
  const desired = desiredState(resources);
  const plan = computePlan(planInput({ desired, live, ledger: ledgerOf(resources) }));
  const readings = secretReadings(resources);
  await settleLedger({ plan, desired, live, ledger, readings, fingerprintKey: 'key-1' }, store);
}

function storeOf(calls: string[]): LedgerStore {
  const noting = (name: string) => () => {
    calls.push(name);
    return Promise.resolve();
  };
  return {
    load: () => Promise.resolve(null),
    begin: noting('begin'),
    learn: noting('learn'),
    touch: noting('touch'),
    finish: noting('finish'),
    release: noting('release'),
  };
}
