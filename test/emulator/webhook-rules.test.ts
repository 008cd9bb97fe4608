import { describe, expect, it } from 'vitest';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import { strictRules } from '../../src/emulator/rules.ts';
import type { WebhookSeed } from '../../src/emulator/seed.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { testEmulator } from '../support/emulator.ts';
import { judgedCall } from './referee.ts';

const URL = 'https://hooks.example/survey';

const LIVE: WebhookSeed = {
  id: 'live',
  url: URL,
  events: ['TASK/CLOSED', 'CONTACT/ENDED'],
  headers: { 'x-api-key': 'fake-key', 'X-Team': 'fake-team' },
  credentials: { username: 'fake-user', password: 'fake-password' },
};

const OFF: WebhookSeed = { ...LIVE, id: 'off', url: `${URL}-off`, enabled: false };

const NEW = { url: 'https://hooks.example/new', events: ['TASK/CLOSED'] };

function withWebhooks(rules: Partial<EmulatorRules>): Promise<Emulator> {
  const strict = { ...strictRules, requestsPerSecond: null, ...rules };
  return testEmulator({ seed: { webhooks: [LIVE, OFF] }, rules: strict });
}

async function create(emulator: Emulator, body: unknown): Promise<number> {
  return (await judgedCall(emulator, 'POST /api/v1/webhooks', { body })).status;
}

function patch(emulator: Emulator, body: unknown) {
  return judgedCall(emulator, 'PATCH /api/v1/webhooks/live', { body });
}

describe('switches for the limit of webhooks', () => {
  it.each([
    [{ disabledWebhooksCount: true, webhookLimit: 2 }, {}, 400],
    [{ disabledWebhooksCount: true, webhookLimit: 3 }, {}, 201],
    [{ disabledWebhooksCount: false, webhookLimit: 1 }, {}, 201],
    [{ disabledWebhooksCount: false, webhookLimit: 1 }, { enabled: true }, 400],
    [{ disabledWebhooksCount: false, webhookLimit: 2 }, { enabled: true }, 201],
    [{ webhookLimit: 2, webhookLimitStatus: 400 as const }, {}, 400],
  ])(
    '%j: creating one with %j more than one of two enabled is a %d',
    async (rules, more, status) => {
      const emulator = await withWebhooks(rules);
      expect(await create(emulator, { ...NEW, ...more })).toBe(status);
    },
  );

  it('can be told as 409, which the description does not have', async () => {
    const emulator = await withWebhooks({ webhookLimit: 2, webhookLimitStatus: 409 });
    await expect(create(emulator, NEW)).rejects.toThrow('409 is not described');
  });

  it('is met by enabling where disabled webhooks do not count', async () => {
    const emulator = await withWebhooks({ disabledWebhooksCount: false, webhookLimit: 1 });
    const body = { enabled: true };
    const { status } = await judgedCall(emulator, 'PATCH /api/v1/webhooks/off', { body });
    expect(status).toBe(400);
    expect((await patch(emulator, { name: 'still the one' })).status).toBe(204);
  });
});

describe('switches for the URL of a webhook', () => {
  it.each([
    ['normalised' as const, 'https://HOOKS.example:443/survey', 400],
    ['exact' as const, 'https://HOOKS.example:443/survey', 201],
    ['exact' as const, URL, 400],
  ])('compared %s, %s is answered with %d', async (webhookUrlsCompared, url, status) => {
    const emulator = await withWebhooks({ webhookUrlsCompared });
    expect(await create(emulator, { ...NEW, url })).toBe(status);
  });

  it('a taken one can be told as 409, which the description does not have', async () => {
    const emulator = await withWebhooks({ webhookUrlTakenStatus: 409 });
    await expect(create(emulator, { ...NEW, url: URL })).rejects.toThrow('409 is not described');
  });
});

describe('switches for events', () => {
  it.each([
    ['rejected' as const, 'MESSAGE/RECEIVED', 400],
    ['rejected' as const, 'AUTOMATION/MESSAGE_RECEIVED', 400],
    ['rejected' as const, 'CUSTOMER_PROFILE/MERGED', 201],
    ['accepted' as const, 'MESSAGE/RECEIVED', 201],
    ['accepted' as const, 'CONTACT/LEFT', 400],
  ])('dropped events %s: %s is answered with %d', async (droppedEvents, event, status) => {
    const emulator = await withWebhooks({ droppedEvents });
    expect(await create(emulator, { ...NEW, events: [event] })).toBe(status);
  });

  it.each([
    ['as-given' as const, ['TASK/CLOSED', 'CONTACT/ENDED']],
    ['reversed' as const, ['CONTACT/ENDED', 'TASK/CLOSED']],
  ])('come back %s', async (eventOrderOnReturn, events) => {
    const emulator = await withWebhooks({ eventOrderOnReturn });
    const { body } = await judgedCall(emulator, 'GET /api/v1/webhooks/live');
    expect(body).toMatchObject({ events });
  });
});

describe('switches for headers and credentials', () => {
  it.each([
    ['replaced' as const, { 'X-API-Key': 'fake-new-key' }],
    ['merged' as const, { 'X-Team': 'fake-team', 'X-API-Key': 'fake-new-key' }],
  ])('headers in a change are %s, by name whatever its case', async (headersInPatch, headers) => {
    const emulator = await withWebhooks({ headersInPatch });
    await patch(emulator, { headers: { 'X-API-Key': 'fake-new-key' } });
    expect(emulator.control.secrets('live').headers).toEqual(headers);
  });

  it('no headers at all take all away, where they are replaced', async () => {
    const emulator = await withWebhooks({ headersInPatch: 'replaced' });
    await patch(emulator, { headers: {} });
    expect(emulator.control.secrets('live').headers).toEqual({});
  });

  it.each([{ headers: { 'x-api-key': null } }, { credentials: null }])(
    'null does not remove: %j is answered with 400',
    async (body) => {
      const emulator = await withWebhooks({ nullRemoves: false });
      const before = emulator.control.snapshot();
      expect((await patch(emulator, body)).status).toBe(400);
      expect(emulator.control.snapshot()).toBe(before);
    },
  );

  it('null removes one header and the credentials', async () => {
    const emulator = await withWebhooks({ nullRemoves: true, headersInPatch: 'merged' });
    const body = { headers: { 'X-Api-Key': null }, credentials: null };
    const options = { body, undescribed: true } as const;
    const { status } = await judgedCall(emulator, 'PATCH /api/v1/webhooks/live', options);
    expect(status).toBe(204);
    expect(emulator.control.secrets('live')).toEqual({
      headers: { 'X-Team': 'fake-team' },
      credentials: null,
    });
  });

  it('null is never a value of a new webhook', async () => {
    const emulator = await withWebhooks({ nullRemoves: true });
    expect(await create(emulator, { ...NEW, headers: { 'x-api-key': null } })).toBe(400);
  });

  it.each([
    ['as-given' as const, ['x-api-key', 'X-Team']],
    ['canonical' as const, ['X-Api-Key', 'X-Team']],
  ])('names of headers come back %s', async (headerCaseOnReturn, headerKeys) => {
    const emulator = await withWebhooks({ headerCaseOnReturn });
    const { body } = await judgedCall(emulator, 'GET /api/v1/webhooks/live');
    expect(body).toMatchObject({ headerKeys });
  });
});

describe('switches for webhooks that are switched off', () => {
  it.each([
    [true, false],
    [false, true],
  ])('enabling clears disabledAtDueToRetryLimit: %s', async (clears, isThere) => {
    const emulator = await withWebhooks({ enablingClearsRetryLimit: clears });
    emulator.control.change({ change: 'switch-off-webhook', webhook: 'live' });
    await patch(emulator, { enabled: true });
    const { body } = await judgedCall(emulator, 'GET /api/v1/webhooks/live');
    expect(body).toMatchObject({ enabled: true });
    expect(Object.hasOwn(body as object, 'disabledAtDueToRetryLimit')).toBe(isThere);
  });

  it.each([
    [true, false],
    [false, true],
  ])('they stop with their maker: %s', async (webhooksStopWithTheirMaker, enabled) => {
    const emulator = await withWebhooks({ webhooksStopWithTheirMaker });
    emulator.control.change(
      { change: 'add-user', user: { email: 'maker@acme.com' } },
      { change: 'add-webhook', webhook: { ...NEW, id: 'made', madeBy: 'maker@acme.com' } },
      { change: 'edit-user', user: 'maker@acme.com', fields: { active: false } },
    );
    const made = await judgedCall(emulator, 'GET /api/v1/webhooks/made');
    expect(made.body).toMatchObject({ enabled });
    const other = await judgedCall(emulator, 'GET /api/v1/webhooks/live');
    expect(other.body).toMatchObject({ enabled: true });
  });
});
