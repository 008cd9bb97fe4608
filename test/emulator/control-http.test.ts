import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lenientRules } from '../../src/emulator/rules.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { call, testEmulator } from '../support/emulator.ts';

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

async function control(
  emulator: Emulator,
  request: string,
  options: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Reply> {
  const [method = '', path = ''] = request.split(' ');
  const response = await fetch(`${emulator.url}/__control/${path}`, {
    method,
    ...(options.headers && { headers: options.headers }),
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

describe('control over HTTP', () => {
  it('seeds, and shows the state without secrets', async () => {
    const emulator = await testEmulator();
    const seeded = await control(emulator, 'POST seed', { body: { kind: 'acme' } });
    expect(seeded).toEqual({ status: 204, body: null });
    const { body } = await control(emulator, 'GET state');
    expect(body).toMatchObject({ name: 'Acme', inboxes: [{ name: 'HiOperator' }, {}, {}, {}] });
    expect(JSON.stringify(body)).not.toContain('fake-warehouse-password');
  });

  it('seeds an organization that is written out', async () => {
    const emulator = await testEmulator();
    await control(emulator, 'POST seed', { body: { name: 'Mine', topics: [{ name: 'a' }] } });
    expect(emulator.control.snapshot()).toMatchObject({ name: 'Mine', topics: [{ name: 'a' }] });
  });

  it('makes one change or several', async () => {
    const emulator = await testEmulator();
    await control(emulator, 'POST changes', { body: newTopic('a') });
    await control(emulator, 'POST changes', { body: [newTopic('b'), newTopic('c')] });
    expect(emulator.control.snapshot().topics.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('reads and sets rules, endpoints and latency', async () => {
    const emulator = await testEmulator({ seed: { webhooks: [OFF] } });
    await control(emulator, 'PATCH rules', { body: { webhookLimit: 3 } });
    const { body } = await control(emulator, 'GET rules');
    expect(body).toEqual({ ...emulator.control.rules(), webhookLimit: 3 });
    await control(emulator, 'PATCH endpoints', { body: { 'a.example': { answers: 500 } } });
    await control(emulator, 'PUT latency', { body: { milliseconds: 25 } });
    const start = performance.now();
    const enabling = { body: { enabled: true } };
    expect((await call(emulator, 'PATCH /api/v1/webhooks/off', enabling)).status).toBe(400);
    expect(performance.now() - start).toBeGreaterThan(22);
  });

  it('adds, lists and clears faults', async () => {
    const emulator = await testEmulator();
    const fault = { on: { method: 'GET' }, effect: { type: 'answer', status: 503 } };
    const { body } = await control(emulator, 'POST faults', { body: fault });
    expect(body).toEqual({ id: 'fault-1' });
    expect((await call(emulator, 'GET /api/v1/topics')).status).toBe(503);
    const listed = await control(emulator, 'GET faults');
    expect(listed.body).toEqual([{ id: 'fault-1', fault, seen: 1 }]);
    await control(emulator, 'DELETE faults');
    expect(emulator.control.faults()).toEqual([]);
  });

  it('reads and clears the records', async () => {
    const emulator = await testEmulator({ seed: { webhooks: [OFF] } });
    await call(emulator, 'PATCH /api/v1/webhooks/off', { body: { enabled: true } });
    expect((await control(emulator, 'GET requests')).body).toMatchObject([{ status: 204 }]);
    expect((await control(emulator, 'GET pings')).body).toMatchObject([{ url: OFF.url }]);
    await control(emulator, 'DELETE records');
    expect((await control(emulator, 'GET requests')).body).toEqual([]);
  });

  it('reads secrets, of a webhook named by its URL too', async () => {
    const headers = { 'x-api-key': 'fake-key' };
    const emulator = await testEmulator({ seed: { webhooks: [{ ...OFF, headers }] } });
    for (const name of ['off', encodeURIComponent(OFF.url)]) {
      const { body } = await control(emulator, `GET secrets/${name}`);
      expect(body).toEqual({ headers, credentials: null });
    }
  });

  it.each([
    ['an unknown path', 'GET nothing', undefined, 404, 'has no GET nothing'],
    ['a wrong method', 'POST state', undefined, 404, 'has no POST state'],
    ['a body that is no object', 'POST seed', 7, 400, 'JSON object'],
    ['a rule that is none', 'PATCH rules', { webhooklimit: 1 }, 400, 'no webhooklimit'],
    ['a change that is none', 'POST changes', { change: 'add-team' }, 400, 'add-team'],
    [
      'a change of nothing',
      'POST changes',
      { change: 'remove-topic', topic: 'x' },
      400,
      'no topic "x"',
    ],
    ['an effect that is none', 'POST faults', { effect: { type: 'boom' } }, 400, '"boom"'],
    ['a function as an effect', 'POST faults', { effect: { type: 'call' } }, 400, '"call"'],
    ['a latency below nothing', 'PUT latency', { milliseconds: -1 }, 400, 'milliseconds'],
    ['a latency of text', 'PUT latency', { milliseconds: 'a' }, 400, 'milliseconds'],
    [
      'an endpoint outside',
      'PATCH endpoints',
      { 'a.example': { deliverTo: 'http://a.example' } },
      400,
      'loopback',
    ],
    [
      'an endpoint that does not say how it answers',
      'PATCH endpoints',
      { 'a.example': { status: 503 } },
      400,
      'There is no status in a.example in the body; it may have answers, afterMs.',
    ],
    ['an endpoint of no status', 'PATCH endpoints', { 'a.example': { answers: 0 } }, 400, 'is 0'],
    ['a rule of another type', 'PATCH rules', { webhookLimit: 'many' }, 400, '"many"'],
    ['a switch that has no such way', 'PATCH rules', { pingBody: 'all' }, 400, '"type-only"'],
    ['a webhook without events', 'POST seed', { webhooks: [{ url: OFF.url }] }, 400, 'no events'],
    [
      'a webhook without an address',
      'POST changes',
      { change: 'add-webhook', webhook: { ...OFF, url: 'x' } },
      400,
      'url in webhook in the body is no address',
    ],
    ['a fault without its status', 'POST faults', { effect: { type: 'answer' } }, 400, 'no status'],
    [
      'a change in a fault that is none',
      'POST faults',
      { effect: { type: 'change', changes: [{ change: 'add-team' }] } },
      400,
      '"add-team"',
    ],
    ['secrets of nothing', 'GET secrets/x', undefined, 400, 'no webhook "x"'],
  ])('says what is wrong with %s', async (_title, request, body, status, text) => {
    const emulator = await testEmulator();
    const before = emulator.control.snapshot();
    const reply = await control(emulator, request, { body });
    expect(reply).toEqual({ status, body: { error: expect.stringContaining(text) } });
    expect(emulator.control.snapshot()).toBe(before);
  });

  it('takes each rule as it is shown', async () => {
    const emulator = await testEmulator();
    const { body } = await control(emulator, 'GET rules');
    expect(await control(emulator, 'PATCH rules', { body })).toEqual({ status: 204, body: null });
    const lenient = { body: { ...lenientRules, requestsPerSecond: null } };
    expect((await control(emulator, 'PATCH rules', lenient)).status).toBe(204);
    expect(emulator.control.rules()).toEqual(lenient.body);
  });

  it('needs the control key where there is one, and nothing else', async () => {
    const emulator = await testEmulator({ controlKey: 'fake-control-key' });
    expect((await control(emulator, 'GET state')).status).toBe(403);
    const wrong = { headers: { 'x-control-key': 'wrong' } };
    expect((await control(emulator, 'GET state', wrong)).status).toBe(403);
    const right = { headers: { 'x-control-key': 'fake-control-key' } };
    expect((await control(emulator, 'GET state', right)).status).toBe(200);
  });

  it('is not for web pages', async () => {
    const emulator = await testEmulator();
    const headers = { origin: 'https://elsewhere.example' };
    expect((await control(emulator, 'GET state', { headers })).status).toBe(403);
  });

  it('is not slowed down and not hit by faults', async () => {
    const emulator = await testEmulator({ latencyMs: 60_000 });
    emulator.control.addFault({ on: { times: 'always' }, effect: { type: 'reset' } });
    expect((await control(emulator, 'GET state')).status).toBe(200);
  });
});

describe('killing a process at a certain write', () => {
  it.each([
    ['after its effect', 'after', ['1', '2']],
    ['before its effect', 'before', ['1']],
  ])('%s, from outside', async (_title, moment, done) => {
    const emulator = await testEmulator();
    const on = { method: 'write', nth: 2 };
    for (const type of moment === 'before' ? ['hang', 'reset'] : ['hang']) {
      await control(emulator, 'POST faults', { body: { on, moment, effect: { type } } });
    }
    const child = spawn(process.execPath, ['-e', WRITER], {
      env: {
        URL: emulator.url,
        TOKEN: Buffer.from('reconciler@acme.com:emulated-token').toString('base64'),
      },
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const { body } = await control(emulator, 'GET hanging/wait');
    expect(body).toEqual({ method: 'POST', path: '/api/v1/topics' });
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    await control(emulator, 'POST release');
    await expect.poll(async () => (await control(emulator, 'GET hanging')).body).toEqual([]);
    expect(emulator.control.snapshot().topics.map(({ name }) => name)).toEqual(done);
  });
});

const OFF = { id: 'off', url: 'https://a.example/x', events: ['TASK/CLOSED'], enabled: false };

function newTopic(name: string) {
  return { change: 'add-topic', topic: { name } };
}

/** Creates three topics, one after the other. */
const WRITER = `
  const headers = {
    authorization: 'Basic ' + process.env.TOKEN,
    'content-type': 'application/json',
  };
  (async () => {
    for (const name of ['1', '2', '3']) {
      const options = { method: 'POST', headers, body: JSON.stringify({ name }) };
      await fetch(process.env.URL + '/api/v1/topics', options);
    }
  })();
`;
