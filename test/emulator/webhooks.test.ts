import { describe, expect, it } from 'vitest';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import { strictRules } from '../../src/emulator/rules.ts';
import type { WebhookSeed } from '../../src/emulator/seed.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { testEmulator } from '../support/emulator.ts';
import { judgedCall } from './referee.ts';

const LIVE: WebhookSeed = {
  id: 'live',
  name: 'Survey',
  url: 'https://hooks.example/survey',
  events: ['CONVERSATION/CLOSED', 'CONVERSATION/CREATED'],
  headers: { 'x-api-key': 'fake-key' },
  credentials: { username: 'fake-user', password: 'fake-password' },
};

const OFF: WebhookSeed = {
  id: 'off',
  url: 'https://hooks.example/off',
  events: ['TASK/CLOSED'],
  enabled: false,
};

const BODY = { url: 'https://hooks.example/new', events: ['CONTACT/ENDED'] };

function withWebhooks(rules: Partial<EmulatorRules> = {}): Promise<Emulator> {
  const strict = { ...strictRules, requestsPerSecond: null, ...rules };
  return testEmulator({ seed: { webhooks: [LIVE, OFF] }, rules: strict });
}

function stored(emulator: Emulator, id: string) {
  const webhook = emulator.control.snapshot().webhooks.find((one) => one.id === id);
  if (webhook === undefined) throw new Error(`no webhook ${id}`);
  return webhook;
}

describe('reading webhooks', () => {
  it('never gives away secrets, only that there are some', async () => {
    const emulator = await withWebhooks();
    const list = await judgedCall(emulator, 'GET /api/v1/webhooks');
    const one = await judgedCall(emulator, 'GET /api/v1/webhooks/live');
    expect(one.body).toMatchObject({ hasCredentials: true, headerKeys: ['X-Api-Key'] });
    const text = JSON.stringify([list.body, one.body]);
    expect(text).not.toContain('fake-');
    expect(text).not.toContain('"headers"');
    expect(text).not.toContain('"credentials"');
  });

  it('gives times in RFC 3339, and leaves out what is not set', async () => {
    const emulator = await withWebhooks();
    const { body } = await judgedCall(emulator, 'GET /api/v1/webhooks/off');
    expect(body).toMatchObject({ hasCredentials: false, headerKeys: [], enabled: false });
    expect(body).toHaveProperty('createdAt', expect.stringMatching(/^\d{4}-.*T.*Z$/));
    expect(body).not.toHaveProperty('name');
    expect(body).not.toHaveProperty('disabledAtDueToRetryLimit');
  });

  it('answers 404 for an id that nothing has', async () => {
    const emulator = await withWebhooks();
    for (const request of ['GET', 'PATCH', 'DELETE']) {
      const options = request === 'PATCH' ? { body: { enabled: false } } : {};
      const { status } = await judgedCall(emulator, `${request} /api/v1/webhooks/x`, options);
      expect(status).toBe(404);
    }
  });

  it('shows when Gladly switched a webhook off', async () => {
    const emulator = await withWebhooks();
    emulator.control.change({ change: 'switch-off-webhook', webhook: 'Survey' });
    const { body } = await judgedCall(emulator, 'GET /api/v1/webhooks/live');
    expect(body).toMatchObject({
      enabled: false,
      disabledAtDueToRetryLimit: expect.stringMatching(/^\d{4}-.*T.*Z$/),
    });
  });
});

describe('creating a webhook', () => {
  it('answers 201 with Location and no body; the new one is disabled', async () => {
    const emulator = await withWebhooks();
    const result = await judgedCall(emulator, 'POST /api/v1/webhooks', { body: BODY });
    expect([result.status, result.body]).toEqual([201, null]);
    const location = result.headers.get('location') ?? '';
    expect(location).toMatch(/^\/api\/v1\/webhooks\/[A-Za-z0-9_-]{22}$/);
    const made = await judgedCall(emulator, `GET ${location}`);
    expect(made.body).toMatchObject({ ...BODY, enabled: false });
  });

  it('keeps everything that is sent', async () => {
    const emulator = await withWebhooks();
    const credentials = { username: 'fake-user', password: 'fake-password', realm: 'acme' };
    const headers = { 'x-api-key': 'fake-key' };
    const body = { ...BODY, name: 'New', enabled: true, headers, credentials };
    await judgedCall(emulator, 'POST /api/v1/webhooks', { body });
    expect(emulator.control.secrets('New')).toEqual({ headers, credentials });
    expect(stored(emulator, emulator.control.snapshot().webhooks[2]?.id ?? '')).toMatchObject({
      ...BODY,
      name: 'New',
      enabled: true,
    });
  });

  it('notes which user made it', async () => {
    const emulator = await withWebhooks();
    await judgedCall(emulator, 'POST /api/v1/webhooks', { body: BODY });
    const [, , made] = emulator.control.snapshot().webhooks;
    expect(made?.madeBy).toBe(emulator.credentials.user);
  });

  it.each([
    ['no url', { events: BODY.events }, 'url', 'blank'],
    ['no events', { url: BODY.url }, 'events', 'blank'],
    ['an empty list of events', { ...BODY, events: [] }, 'events', 'blank'],
    ['an http url', { ...BODY, url: 'http://hooks.example/new' }, 'url', 'invalid'],
    ['a url without a host', { ...BODY, url: 'https://' }, 'url', 'invalid'],
    ['a url that is no text', { ...BODY, url: 7 }, 'url', 'invalid'],
    ['an event nobody knows', { ...BODY, events: ['CONTACT/LEFT'] }, 'events', 'invalid'],
    ['PING as an event', { ...BODY, events: ['PING'] }, 'events', 'invalid'],
    ['an event in lower case', { ...BODY, events: ['contact/ended'] }, 'events', 'invalid'],
    [
      'an event named twice',
      { ...BODY, events: ['TASK/CLOSED', 'TASK/CLOSED'] },
      'events',
      'invalid',
    ],
    ['events as text', { ...BODY, events: 'TASK/CLOSED' }, 'events', 'invalid'],
    ['a name of 201 characters', { ...BODY, name: 'n'.repeat(201) }, 'name', 'too_long'],
    ['a name that is no text', { ...BODY, name: null }, 'name', 'invalid'],
    ['enabled as text', { ...BODY, enabled: 'true' }, 'enabled', 'invalid'],
    ['a header of null', { ...BODY, headers: { a: null } }, 'headers', 'invalid'],
    ['a header value with a line break', { ...BODY, headers: { a: 'b\nc' } }, 'headers', 'invalid'],
    ['a header name with a space', { ...BODY, headers: { 'a b': 'c' } }, 'headers', 'invalid'],
    ['headers as a list', { ...BODY, headers: [] }, 'headers', 'invalid'],
    [
      'credentials without a password',
      withBasic({ username: 'a' }),
      'credentials.password',
      'blank',
    ],
    [
      'credentials without a user name',
      withBasic({ password: 'a' }),
      'credentials.username',
      'blank',
    ],
    ['credentials as text', { ...BODY, credentials: 'a:b' }, 'credentials', 'invalid'],
    [
      'credentials with another field',
      withBasic({ username: 'a', password: 'b', type: 'basic' }),
      'credentials.type',
      'invalid',
    ],
    [
      'a realm with a line break',
      withBasic({ username: 'a', password: 'b', realm: 'c\nd' }),
      'credentials.realm',
      'invalid',
    ],
    [
      'a realm that is no text',
      withBasic({ username: 'a', password: 'b', realm: 7 }),
      'credentials.realm',
      'invalid',
    ],
    ['a field of its own', { ...BODY, active: true }, 'active', 'invalid'],
  ])('answers 400 to %s', async (_title, body, attr, code) => {
    const emulator = await withWebhooks();
    const before = emulator.control.snapshot();
    const result = await judgedCall(emulator, 'POST /api/v1/webhooks', { body });
    expect(result).toMatchObject({ status: 400, body: { errors: [{ attr, code }] } });
    expect(emulator.control.snapshot()).toBe(before);
  });

  it('takes a name of 200 characters, however many bytes they have', async () => {
    const emulator = await withWebhooks();
    const body = { ...BODY, name: 'é'.repeat(200) };
    expect((await judgedCall(emulator, 'POST /api/v1/webhooks', { body })).status).toBe(201);
  });

  it('answers 400 to a url that another webhook has, even a disabled one', async () => {
    const emulator = await withWebhooks();
    const body = { ...BODY, url: OFF.url };
    expect(await judgedCall(emulator, 'POST /api/v1/webhooks', { body })).toMatchObject({
      status: 400,
      body: { errors: [{ attr: 'url', code: 'taken' }] },
    });
  });

  it('makes twenty webhooks and refuses the twenty-first', async () => {
    const emulator = await withWebhooks();
    const statuses = [];
    for (let number = 3; number <= 21; number += 1) {
      const body = { ...BODY, url: `https://hooks.example/${number}` };
      statuses.push((await judgedCall(emulator, 'POST /api/v1/webhooks', { body })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 18 }, () => 201), 400]);
    expect(emulator.control.snapshot().webhooks).toHaveLength(20);
  });
});

describe('changing a webhook', () => {
  it('answers 204 without a body, and changes what was sent only', async () => {
    const emulator = await withWebhooks();
    const before = stored(emulator, 'live');
    const body = { name: 'CSAT' };
    const result = await judgedCall(emulator, 'PATCH /api/v1/webhooks/live', { body });
    expect([result.status, result.body]).toEqual([204, null]);
    const after = stored(emulator, 'live');
    expect(after).toEqual({ ...before, name: 'CSAT', updatedAt: after.updatedAt });
    expect(after.updatedAt > before.updatedAt).toBe(true);
  });

  it('replaces the events whole', async () => {
    const emulator = await withWebhooks();
    const body = { events: ['TASK/CREATED'] };
    await judgedCall(emulator, 'PATCH /api/v1/webhooks/live', { body });
    expect(stored(emulator, 'live').events).toEqual(['TASK/CREATED']);
  });

  it.each([
    ['nothing', {}],
    ['an http url', { url: 'http://hooks.example/x' }],
    ['no events', { events: [] }],
    ['the url of another webhook', { url: OFF.url }],
    ['a field that is read only', { hasCredentials: true }],
  ])('answers 400 to %s, and changes nothing', async (_title, body) => {
    const emulator = await withWebhooks();
    const before = emulator.control.snapshot();
    const result = await judgedCall(emulator, 'PATCH /api/v1/webhooks/live', { body });
    expect(result.status).toBe(400);
    expect(emulator.control.snapshot()).toBe(before);
  });
});

describe('deleting a webhook', () => {
  it('answers 400 while it is enabled', async () => {
    const emulator = await withWebhooks();
    const { status, body } = await judgedCall(emulator, 'DELETE /api/v1/webhooks/live');
    expect([status, body]).toMatchObject([400, { errors: [{ attr: 'enabled' }] }]);
    expect(stored(emulator, 'live').enabled).toBe(true);
  });

  it('answers 204 once it is disabled', async () => {
    const emulator = await withWebhooks();
    const body = { enabled: false };
    await judgedCall(emulator, 'PATCH /api/v1/webhooks/live', { body });
    const { status } = await judgedCall(emulator, 'DELETE /api/v1/webhooks/live');
    expect(status).toBe(204);
    expect(emulator.control.snapshot().webhooks.map((webhook) => webhook.id)).toEqual(['off']);
  });
});

function withBasic(credentials: unknown) {
  return { ...BODY, credentials };
}
