import { LiveView } from '../../src/apply/live-view.ts';
import { sightWebhook } from '../../src/apply/sighting.ts';
import type { Sent } from '../../src/apply/verify.ts';
import { verify } from '../../src/apply/verify.ts';
import { describe, expect, it } from 'vitest';
import type { OrganizationChange } from '../../src/emulator/change.ts';
import { lenientRules, strictRules } from '../../src/emulator/rules.ts';
import type { GladlyReader, GladlyWriter } from '../../src/gladly/types.ts';
import { desiredTopic, desiredWebhook, secret } from '../support/builders.ts';
import type { Site } from '../support/apply.ts';
import { site } from '../support/apply.ts';
import { stillClock } from '../support/ledger.ts';
import { liveWebhook } from '../support/live-builders.ts';

const topics = Array.from({ length: 8 }, (_, index) => desiredTopic(`topic-${index}`));

const never = () => Promise.reject(new Error('not to be asked or written'));

describe('a list that is stale', () => {
  it.each([1, 2])('after a batch of writes is not believed (%i lists)', async (times) => {
    const here = await site();
    let isWriting = false;
    here.emulator.control.addFault({
      on: { method: 'POST' },
      effect: {
        type: 'call',
        run: () => {
          if (isWriting) return;
          isWriting = true;
          stale(here, times);
        },
      },
    });
    const { success } = await here.apply(topics);
    expect(success).toBe(true);
    expect(here.emulator.control.snapshot().topics).toHaveLength(topics.length);
  });

  it('before a batch of writes is not believed', async () => {
    const here = await site();
    await here.apply(topics);
    const renamed = topics.map(({ address }, index) =>
      desiredTopic(address, { name: `T ${index}` }),
    );
    const { outcomes } = await here.apply(renamed, { meanwhile: () => stale(here, 1, 5) });
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['done']));
  });

  it('is not believed about the time at which values were sent that cannot be read back', async () => {
    const webhooks = ['a', 'b', 'c'].map((id) => liveWebhook({ id, headerKeys: ['x-api-key'] }));
    const updatedAt = '2026-11-20T12:00:00Z';
    const singles = new Map(webhooks.map((one) => [one.id, { ...one, updatedAt }]));
    const reader = readerOf({
      webhooks: () => Promise.resolve(webhooks),
      webhook: (id) => Promise.resolve(singles.get(id) ?? null),
    });
    const sent = webhooks.map((webhook): Sent => {
      const write = { type: 'update-webhook', id: webhook.id, body: {} } as const;
      const intent = { write, effect: { headers: ['x-api-key'] }, hidden: true };
      const before = sightWebhook(webhook, new Map());
      return { task: webhook.id, kind: 'webhook', id: webhook.id, intent, before };
    });
    const view = new LiveView(reader, new Map());
    const tools = { view, writer: NO_WRITER, clock: stillClock(), signal: undefined };
    const verdicts = await verify(sent, tools);
    expect([...verdicts.values()]).toEqual(
      webhooks.map(() => ({ type: 'agrees', seen: expect.objectContaining({ updatedAt }) })),
    );
  });

  it('that still shows a URL where it was does not keep another webhook from taking it', async () => {
    const here = await site();
    await here.apply([desiredWebhook('old', { url: 'https://hooks.acme.com/one' })]);
    here.emulator.control.addFault({
      on: { method: 'PATCH' },
      moment: 'after',
      effect: { type: 'call', run: () => stale(here, 1, 1) },
    });
    const moved = desiredWebhook('old', { url: 'https://hooks.acme.com/two' });
    const taker = desiredWebhook('new', { url: 'https://hooks.acme.com/one' });
    const { outcomes } = await here.apply([moved, taker]);
    expect(outcomes).toEqual({
      'csat.webhook.old:update': 'done',
      'csat.webhook.new:create': 'done',
    });
  });
});

describe('headers that are to go', () => {
  const two = desiredWebhook('survey', {
    headers: { 'x-api-key': secret('KEY'), 'x-old': secret('OLD') },
  });
  const one = desiredWebhook('survey', { headers: { 'x-api-key': secret('KEY') } });

  it.each([
    ['replaces headers', strictRules, 1],
    ['merges headers and takes null for removal', lenientRules, 2],
  ])('are gone where Gladly %s', async (_title, rules, patches) => {
    const here = await site({ rules: { ...rules, requestsPerSecond: null } });
    await here.apply([two]);
    here.requests();
    const { success, outcomes } = await here.apply([one]);
    expect({ success, outcomes }).toMatchObject({ success: true });
    const sent = here.requests().filter((request) => request.startsWith('PATCH'));
    expect(sent).toHaveLength(patches);
    expect(here.emulator.control.secrets('survey').headers).toEqual({
      'x-api-key': 'fake-value-of-KEY',
    });
  });

  it.each([['refuses null', { headersInPatch: 'merged', nullRemoves: false }]] as const)(
    'and stay because Gladly merges and %s are named',
    async (_title, rules) => {
      const here = await site({ rules });
      await here.apply([two]);
      const { journal, success } = await here.apply([one]);
      expect(success).toBe(false);
      expect(journal.results).toMatchObject([
        { outcome: 'failed', why: { code: 'accepted-but-different', fields: ['headers.x-old'] } },
      ]);
      expect(journal.remaining).toEqual(['csat.webhook.survey:update:this-change']);
    },
  );

  it('are all gone where none is declared any more', async () => {
    const here = await site({ rules: { ...lenientRules, requestsPerSecond: null } });
    await here.apply([two]);
    expect((await here.apply([desiredWebhook('survey', { headers: {} })])).success).toBe(true);
    expect(here.emulator.control.secrets('survey').headers).toEqual({});
  });
});

describe('a write that Gladly accepts without doing it', () => {
  it('is its own failure, with the fields that are not as sent', async () => {
    const here = await site();
    await here.apply([desiredWebhook('survey')]);
    const back: OrganizationChange = {
      change: 'edit-webhook',
      webhook: 'Survey',
      fields: { name: 'survey', events: ['CONVERSATION/CLOSED'] },
    };
    here.emulator.control.addFault({
      on: { method: 'PATCH' },
      moment: 'after',
      effect: { type: 'change', changes: [back] },
    });
    const wanted = desiredWebhook('survey', { name: 'Survey', events: ['TASK/CREATED'] });
    const { journal } = await here.apply([wanted]);
    expect(journal.results).toMatchObject([
      { outcome: 'failed', why: { code: 'accepted-but-different', fields: ['events', 'name'] } },
    ]);
  });

  it('because it is done late is waited for', async () => {
    const here = await site();
    await here.apply([desiredWebhook('survey')]);
    here.emulator.control.addFault({
      on: { method: 'PATCH' },
      moment: 'after',
      effect: { type: 'call', run: () => lateBy(here, 2) },
    });
    const { success } = await here.apply([desiredWebhook('survey', { name: 'Survey' })]);
    expect(success).toBe(true);
  });

  it('because the object is deleted at once says that it is gone', async () => {
    const here = await site();
    here.emulator.control.addFault({
      on: { method: 'POST' },
      moment: 'after',
      effect: { type: 'change', changes: [{ change: 'remove-topic', topic: 'sent' }] },
    });
    const { journal } = await here.apply([desiredTopic('sent')]);
    expect(journal.results).toMatchObject([
      { outcome: 'failed', why: { code: 'accepted-but-different', fields: ['gone'] } },
    ]);
  });
});

/** The next lists show Gladly as it was before its last writes. */
function stale(here: Site, times: number, writes = 50): void {
  for (const path of ['/api/v1/topics', '/api/v1/webhooks']) {
    here.emulator.control.addFault({
      on: { method: 'GET', path, times },
      effect: { type: 'stale', writes },
    });
  }
}

/** The next single reads show Gladly as it was before its last write. */
function lateBy(here: Site, times: number): void {
  here.emulator.control.addFault({
    on: { method: 'GET', path: '/api/v1/webhooks/*', times },
    effect: { type: 'stale', writes: 1 },
  });
}

function readerOf(overrides: Partial<GladlyReader>): GladlyReader {
  return {
    organization: never,
    users: never,
    inboxes: never,
    webhooks: never,
    topics: never,
    webhook: never,
    topic: never,
    ...overrides,
  };
}

const NO_WRITER: GladlyWriter = {
  createWebhook: never,
  updateWebhook: never,
  deleteWebhook: never,
  createTopic: never,
  updateTopic: never,
};
