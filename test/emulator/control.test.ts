import { describe, expect, it } from 'vitest';
import { seedOrganization } from '../../src/emulator/seeds.ts';
import { call, testEmulator } from '../support/emulator.ts';

describe('control in the same process', () => {
  it('shows the whole organization, secrets as ***', async () => {
    const emulator = await testEmulator({ seed: seedOrganization('acme') });
    const snapshot = emulator.control.snapshot();
    const text = JSON.stringify(snapshot);
    expect(snapshot.users.map((user) => user.email)).toContain('idiomatic@acme.com');
    expect(snapshot.webhooks).toHaveLength(2);
    expect(text).toContain('***');
    expect(text).not.toContain('fake-warehouse-password');
    expect(text).not.toContain(emulator.credentials.token);
  });

  it('an earlier snapshot stays as it was', async () => {
    const emulator = await testEmulator();
    const before = emulator.control.snapshot();
    emulator.control.change({ change: 'add-topic', topic: { name: 'a' } });
    expect(before.topics).toEqual([]);
    expect(emulator.control.snapshot().topics).toHaveLength(1);
  });

  it('reads the secrets of a webhook for assertions, by id, name or URL', async () => {
    const emulator = await testEmulator({ seed: seedOrganization('acme') });
    const expected = {
      headers: {},
      credentials: {
        username: 'fake-warehouse-user',
        password: 'fake-warehouse-password',
        realm: null,
      },
    };
    const id = emulator.control.snapshot().webhooks[1]?.id ?? '';
    for (const webhook of [id, 'Warehouse', 'https://hooks.acme.com/warehouse']) {
      expect(emulator.control.secrets(webhook)).toEqual(expected);
    }
    expect(() => emulator.control.secrets('nothing')).toThrow('no webhook "nothing"');
  });

  it('begins anew with another organization; the API user is part of it', async () => {
    const emulator = await testEmulator({ seed: seedOrganization('acme') });
    emulator.control.seed({ name: 'Other', topics: [{ name: 'Only' }] });
    const { body } = await call(emulator, 'GET /api/v1/topics');
    expect(body).toMatchObject([{ name: 'Only' }]);
    expect(emulator.control.snapshot().name).toBe('Other');
  });

  it('a seed may say what the API user is like', async () => {
    const bot = { email: 'reconciler@acme.com', name: 'Bot', forbidden: ['topics'] as const };
    const users = [{ email: 'dana@acme.com' }, bot];
    const emulator = await testEmulator({ seed: { users } });
    expect((await call(emulator, 'GET /api/v1/topics')).status).toBe(403);
    expect((await call(emulator, 'GET /api/v1/inboxes')).status).toBe(200);
    expect(emulator.control.snapshot().users.map(({ tokens }) => tokens.length)).toEqual([0, 1]);
  });

  it('changes rules while running, and only those given', async () => {
    const emulator = await testEmulator();
    const before = emulator.control.rules();
    emulator.control.setRules({ webhookLimit: 1 });
    expect(emulator.control.rules()).toEqual({ ...before, webhookLimit: 1 });
  });

  it('takes faults away again', async () => {
    const emulator = await testEmulator();
    const on = { times: 'always' } as const;
    emulator.control.addFault({ on, effect: { type: 'answer', status: 500 } });
    expect((await call(emulator, 'GET /api/v1/topics')).status).toBe(500);
    expect(emulator.control.faults()).toMatchObject([{ seen: 1 }]);
    emulator.control.clearFaults();
    expect((await call(emulator, 'GET /api/v1/topics')).status).toBe(200);
  });
});

describe('the record of requests', () => {
  it('holds method, path with query, status and body, in the order of arrival', async () => {
    const emulator = await testEmulator();
    await call(emulator, 'GET /api/v1/topics?page=2');
    await call(emulator, 'POST /api/v1/topics', { body: { name: 'a' } });
    await call(emulator, 'POST /api/v1/topics', { body: { name: 'a' } });
    await call(emulator, 'GET /api/v1/topics', { headers: { authorization: '' } });
    expect(emulator.control.requests()).toMatchObject([
      { number: 1, method: 'GET', path: '/api/v1/topics?page=2', status: 200, body: null },
      { number: 2, method: 'POST', path: '/api/v1/topics', status: 201, body: { name: 'a' } },
      { number: 3, method: 'POST', status: 409 },
      { number: 4, method: 'GET', status: 401 },
    ]);
  });

  it('hides values of headers and credentials, but not their names', async () => {
    const emulator = await testEmulator();
    const body = {
      url: 'https://a.example',
      events: ['TASK/CLOSED'],
      headers: { 'x-api-key': 'fake-key', gone: null },
      credentials: { username: 'fake-user', password: 'fake-password', realm: 'acme' },
    };
    await call(emulator, 'POST /api/v1/webhooks', { body });
    expect(emulator.control.requests()[0]?.body).toEqual({
      ...body,
      headers: { 'x-api-key': '***', gone: null },
      credentials: { username: '***', password: '***', realm: 'acme' },
    });
  });

  it('does not repeat what is not JSON', async () => {
    const emulator = await testEmulator();
    await call(emulator, 'POST /api/v1/webhooks', { body: '{"headers":{"a":"fake-key"' });
    await call(emulator, 'POST /api/v1/webhooks', { body: '[1]' });
    const bodies = emulator.control.requests().map((request) => request.body);
    expect(bodies).toEqual(['(not JSON)', [1]]);
  });

  it('tells how many requests were open at a time', async () => {
    const emulator = await testEmulator({ latencyMs: 30 });
    await Promise.all([1, 2, 3].map(() => call(emulator, 'GET /api/v1/topics')));
    await call(emulator, 'GET /api/v1/topics');
    expect(emulator.control.requests().map((request) => request.open)).toEqual([1, 2, 3, 1]);
  });

  it('has no status for a request that is open or was cut', async () => {
    const emulator = await testEmulator({ faults: [{ effect: { type: 'reset' } }] });
    await expect(call(emulator, 'GET /api/v1/topics')).rejects.toThrow(/fetch failed|terminated/);
    expect(emulator.control.requests()).toMatchObject([{ status: null }]);
  });

  it('can be cleared, even with a request open', async () => {
    const emulator = await testEmulator({ faults: [{ effect: { type: 'hang' } }] });
    const answer = call(emulator, 'GET /api/v1/topics');
    await emulator.control.untilHanging();
    emulator.control.clearRecords();
    emulator.control.release();
    await answer;
    expect(emulator.control.requests()).toEqual([]);
    expect(emulator.control.pings()).toEqual([]);
  });

  it('of PINGs holds names of headers, never their values', async () => {
    const emulator = await testEmulator();
    const credentials = { username: 'fake-user', password: 'fake-password' };
    const headers = { 'X-Key': 'fake-key' };
    const url = 'https://a.example';
    const body = { url, events: ['TASK/CLOSED'], enabled: true, headers, credentials };
    await call(emulator, 'POST /api/v1/webhooks', { body });
    const pings = emulator.control.pings();
    expect(pings).toMatchObject([
      { url, headerNames: ['authorization', 'content-type', 'x-key'], outcome: 200 },
    ]);
    expect(JSON.stringify(pings)).not.toContain('fake-');
  });

  it('does not hold what control did', async () => {
    const emulator = await testEmulator();
    await fetch(`${emulator.url}/__control/state`);
    expect(emulator.control.requests()).toEqual([]);
  });
});
