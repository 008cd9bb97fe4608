import { describe, expect, it } from 'vitest';
import type { ApplyEnd, ApplyStart, LedgerStore } from '../../src/ledger/store.ts';
import { ReconcileError } from '../../src/shared/errors.ts';
import { desiredTopic, desiredWebhook, secret } from '../support/builders.ts';
import { site } from '../support/apply.ts';
import { rejectionOf } from '../support/errors.ts';

const keyed = desiredWebhook('survey', { headers: { 'x-api-key': secret('KEY') } });
const sent = desiredTopic('sent');

describe('the ledger during an apply', () => {
  it('is told everything before the first write, and the ids as soon as there are any', async () => {
    const here = await site();
    const { store, calls } = recorder();
    here.emulator.control.addFault({
      on: { method: 'write', times: 'always' },
      effect: { type: 'call', run: () => void calls.push(['write']) },
    });
    const { journal, plan } = await here.apply([keyed, sent], { ports: { store } });
    expect(calls[0]).toEqual([
      'begin',
      {
        organization: { id: here.emulator.control.snapshot().id, name: 'production' },
        planDigest: plan.digest,
        operations: expect.arrayContaining([
          {
            address: keyed.address,
            kind: 'webhook',
            action: 'create',
            fields: keyed.fields,
            sent: {
              fingerprintKey: 'key-1',
              fingerprints: { 'headers.x-api-key': expect.any(String) },
            },
          },
          { address: sent.address, kind: 'topic', action: 'create', fields: sent.fields },
        ]),
        owned: {},
        fingerprints: { [`${keyed.address}#headers.x-api-key`]: expect.any(String) },
        fingerprintKey: 'key-1',
      } satisfies ApplyStart,
    ]);
    const learned = calls.filter(([name]) => name === 'learn').map(([, ...rest]) => rest);
    const ids = journal.results.map(({ operation, id }) => [operation.address, id]);
    expect(new Set(learned)).toEqual(new Set(ids));
    expect(calls.map(([name]) => name).slice(-2)).toEqual(['finish', 'release']);
    expect(calls.filter(([name]) => name === 'write')).toHaveLength(3);
  });

  it('is told which objects are ours already, and which are about to be', async () => {
    const here = await site();
    await here.apply([sent]);
    const { url, name, events } = keyed.fields;
    const webhook = { id: 'adopted', url, name, events, headers: { 'x-api-key': 'fake' } };
    here.emulator.control.change({ change: 'add-webhook', webhook });
    const { store, calls } = recorder();
    await here.apply([keyed, sent], { ports: { store } });
    const [topic] = here.emulator.control.snapshot().topics;
    expect(calls[0]?.[1]).toMatchObject({
      owned: { [keyed.address]: 'adopted', [sent.address]: topic?.id },
    });
  });

  it('is told in the end what is applied, and how it ended', async () => {
    const here = await site();
    const { store, calls } = recorder();
    await here.apply([keyed, sent], { ports: { store } });
    const { webhooks } = here.emulator.control.snapshot();
    const end = calls.find(([name]) => name === 'finish')?.[1] as ApplyEnd;
    expect(end).toMatchObject({ outcome: 'success', summary: '2 done' });
    expect(end.ledger).toMatchObject({
      unfinished: [],
      gladlyClock: webhooks[0]?.updatedAt,
      resources: { [keyed.address]: { fields: keyed.fields } },
    });
    expect(JSON.stringify(calls)).not.toContain('fake-value-of-KEY');
  });
});

it('a ledger is told after every change that the apply is still running', async () => {
  const here = await site();
  const topics = ['a', 'b', 'c'].map((key) => desiredTopic(key, { name: key }));
  await here.apply(topics);
  const { store, calls } = recorder();
  const renamed = ['a', 'b', 'c'].map((key) => desiredTopic(key, { name: `${key} new` }));
  const { success } = await here.apply(renamed, { ports: { store } });
  expect(success).toBe(true);
  expect(calls.map(([name]) => name)).toEqual([
    'begin',
    'touch',
    'touch',
    'touch',
    'finish',
    'release',
  ]);
});

describe('a ledger that cannot be written', () => {
  it('before the first write stops the apply', async () => {
    const here = await site();
    const held = new ReconcileError('busy', 'Held by another.', { remedy: 'Wait.' });
    const { store } = recorder({ begin: () => Promise.reject(held) });
    expect((await rejectionOf(here.apply([sent], { ports: { store } }))).code).toBe('busy');
    expect(here.requests().filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  it('while it runs does not stop it: what was not learned can be found again', async () => {
    const here = await site();
    const { store } = recorder({ learn: () => Promise.reject(new Error('disk full')) });
    const warnings: string[] = [];
    const logger = {
      progress: () => {},
      warn: (text: string) => void warnings.push(text),
      debug: () => {},
    };
    const { success } = await here.apply([sent], { ports: { store, logger } });
    expect(success).toBe(true);
    expect(warnings).toEqual([expect.stringContaining('disk full')]);
  });

  it('in the end keeps the apply from being called a success', async () => {
    const here = await site();
    const remedy = 'Check the folder.';
    const full = new ReconcileError('unreadable', 'The ledger cannot be written.', { remedy });
    const { store } = recorder({ finish: () => Promise.reject(full) });
    const { success, journal } = await here.apply([sent], { ports: { store } });
    expect(success).toBe(false);
    expect(journal.unproven).toEqual({
      reason: 'unreadable',
      because: 'The ledger cannot be written. Check the folder.',
    });
  });
});

type Call = readonly [name: string, ...given: readonly unknown[]];

/** A ledger store that only takes down how it is called. */
function recorder(overrides: Partial<LedgerStore> = {}): {
  readonly store: LedgerStore;
  readonly calls: Call[];
} {
  const calls: Call[] = [];
  const noting =
    (name: string) =>
    async (...given: readonly unknown[]): Promise<void> => {
      calls.push([name, ...given]);
    };
  const store: LedgerStore = {
    load: () => Promise.resolve(null),
    begin: noting('begin'),
    learn: noting('learn'),
    touch: noting('touch'),
    finish: noting('finish'),
    release: noting('release'),
    ...overrides,
  };
  return { store, calls };
}
