import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { EndpointRules } from '../../src/emulator/endpoints.ts';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import { strictRules } from '../../src/emulator/rules.ts';
import type { WebhookSeed } from '../../src/emulator/seed.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import { testEmulator } from '../support/emulator.ts';
import { judgedCall } from './referee.ts';

const URL = 'https://hooks.example/survey';
const EVENTS = ['CONVERSATION/CLOSED'];
const ON: WebhookSeed = { id: 'on', url: URL, events: EVENTS };
const OFF: WebhookSeed = { id: 'off', url: `${URL}/off`, events: EVENTS, enabled: false };

interface Setting {
  readonly rules?: Partial<EmulatorRules>;
  readonly endpoints?: EndpointRules;
}

function withWebhooks({ rules, endpoints = {} }: Setting = {}): Promise<Emulator> {
  return testEmulator({
    seed: { webhooks: [ON, OFF] },
    rules: { ...strictRules, requestsPerSecond: null, ...rules },
    endpoints,
  });
}

function patch(emulator: Emulator, id: string, body: unknown) {
  return judgedCall(emulator, `PATCH /api/v1/webhooks/${id}`, { body });
}

function create(emulator: Emulator, more: object = {}) {
  const body = { url: 'https://hooks.example/new', events: EVENTS, ...more };
  return judgedCall(emulator, 'POST /api/v1/webhooks', { body });
}

describe('a PING is sent', () => {
  it('when a webhook is created enabled, to its URL', async () => {
    const emulator = await withWebhooks();
    await create(emulator, { enabled: true });
    expect(emulator.control.pings()).toMatchObject([
      { url: 'https://hooks.example/new', body: { type: 'PING' }, outcome: 200 },
    ]);
  });

  it('when a webhook is enabled', async () => {
    const emulator = await withWebhooks();
    await patch(emulator, 'off', { enabled: true });
    expect(emulator.control.pings()).toMatchObject([{ url: OFF.url }]);
  });

  it('when the URL of an enabled webhook changes, to the new one', async () => {
    const emulator = await withWebhooks();
    await patch(emulator, 'on', { url: 'https://elsewhere.example/' });
    expect(emulator.control.pings()).toMatchObject([{ url: 'https://elsewhere.example/' }]);
  });

  it.each([
    ['a disabled webhook is created', 'new', {}],
    ['an enabled one is renamed', 'on', { name: 'a' }],
    ['its events change', 'on', { events: ['TASK/CLOSED'] }],
    ['its headers change', 'on', { headers: { a: 'b' } }],
    ['it is disabled', 'on', { enabled: false }],
  ])('not when %s', async (_title, id, body) => {
    const emulator = await withWebhooks();
    await (id === 'new' ? create(emulator) : patch(emulator, id, body));
    expect(emulator.control.pings()).toEqual([]);
  });

  it('not when something else is wrong with the request', async () => {
    const emulator = await withWebhooks();
    expect((await create(emulator, { enabled: true, url: URL })).status).toBe(400);
    expect(emulator.control.pings()).toEqual([]);
  });
});

describe('without a 200 to the PING', () => {
  it.each([
    ['another 2xx', { answers: 202 }],
    ['a 500', { answers: 500 }],
    ['no answer within the time-out', { answers: 'never' as const }],
    ['an answer after the time-out', { answers: 200, afterMs: 200 }],
    ['no connection', { answers: 'unreachable' as const }],
  ])('%s: creating and changing fail with 400, and nothing changes', async (_title, rule) => {
    const emulator = await withWebhooks({
      rules: { pingTimeoutMs: 30 },
      endpoints: { 'hooks.example': rule },
    });
    const before = emulator.control.snapshot();
    const created = await create(emulator, { enabled: true });
    expect(created).toMatchObject({ status: 400, body: { errors: [{ attr: 'url' }] } });
    const body = { enabled: true, name: 'new name', headers: { a: 'b' } };
    expect((await patch(emulator, 'off', body)).status).toBe(400);
    expect(emulator.control.snapshot()).toBe(before);
  });

  it('an answer just within the time-out is good', async () => {
    const rule = { answers: 200, afterMs: 20 };
    const emulator = await withWebhooks({
      rules: { pingTimeoutMs: 5_000 },
      endpoints: { 'hooks.example': rule },
    });
    expect((await create(emulator, { enabled: true })).status).toBe(201);
  });

  it('waits 15 seconds unless told otherwise', async () => {
    const emulator = await startEmulator();
    onTestFinished(() => emulator.close());
    expect(emulator.control.rules().pingTimeoutMs).toBe(15_000);
  });

  it('a rule for the URL goes before one for its host', async () => {
    const emulator = await withWebhooks({
      endpoints: { 'hooks.example': { answers: 500 }, [OFF.url]: { answers: 200 } },
    });
    expect((await patch(emulator, 'off', { enabled: true })).status).toBe(204);
    expect((await create(emulator, { enabled: true })).status).toBe(400);
  });

  it('works again as soon as the endpoint is put right', async () => {
    const emulator = await withWebhooks({ endpoints: { [OFF.url]: { answers: 500 } } });
    expect((await patch(emulator, 'off', { enabled: true })).status).toBe(400);
    emulator.control.setEndpoints({ [OFF.url]: { answers: 200 } });
    expect((await patch(emulator, 'off', { enabled: true })).status).toBe(204);
  });
});

describe('while a PING is under way', () => {
  it('the organization may change: the decision is made over what is then', async () => {
    const taken = { change: 'add-webhook' as const, webhook: { ...ON, id: 'b', url: `${URL}/b` } };
    const emulator = await withWebhooks({
      endpoints: {
        'hooks.example': () => {
          emulator.control.change(taken);
          return 200;
        },
      },
    });
    const { status } = await create(emulator, { enabled: true, url: `${URL}/b` });
    expect(status).toBe(400);
    expect(emulator.control.snapshot().webhooks.map(({ id }) => id)).toEqual(['on', 'off', 'b']);
  });
});

describe('switches for PINGs', () => {
  it.each<[string, Partial<EmulatorRules>, string, object, number]>([
    ['new URL while disabled', { pingWhileDisabled: true }, 'off', { url: `${URL}/2` }, 1],
    ['new URL while disabled', { pingWhileDisabled: false }, 'off', { url: `${URL}/2` }, 0],
    ['the URL that it has', { pingOnUnchangedUrl: true }, 'on', { url: URL }, 1],
    ['the URL that it has', { pingOnUnchangedUrl: false }, 'on', { url: URL }, 0],
    ['enabled again', { pingWhenAlreadyEnabled: true }, 'on', { enabled: true }, 1],
    ['enabled again', { pingWhenAlreadyEnabled: false }, 'on', { enabled: true }, 0],
  ])('%s, under %j', async (_title, rules, id, body, count) => {
    const emulator = await withWebhooks({ rules });
    expect((await patch(emulator, id, body)).status).toBe(204);
    expect(emulator.control.pings()).toHaveLength(count);
  });

  it.each([
    ['type-only' as const, ['type']],
    ['event' as const, ['content', 'id', 'initiator', 'timestamp', 'type']],
  ])('the body is %s', async (pingBody, fields) => {
    const emulator = await withWebhooks({ rules: { pingBody } });
    await create(emulator, { enabled: true });
    const [ping] = emulator.control.pings();
    expect(Object.keys(ping?.body as object).toSorted()).toEqual(fields);
    expect(ping?.body).toHaveProperty('type', 'PING');
  });
});

interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function receiver(
  status: number,
): Promise<{ readonly at: string; readonly got: Received[] }> {
  const got: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      got.push({ method: request.method, path: request.url, headers: request.headers, body });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { at: `http://127.0.0.1:${(address as { port: number }).port}`, got };
}

describe('a PING that is really delivered', () => {
  it('is a POST of JSON to the path of the URL, with the headers of the webhook', async () => {
    const { at, got } = await receiver(200);
    const emulator = await withWebhooks({ endpoints: { 'hooks.example': { deliverTo: at } } });
    const url = 'https://hooks.example/a/b?brand=1';
    const headers = { 'X-Api-Key': 'fake-key' };
    const { status } = await create(emulator, { enabled: true, url, headers });
    expect(status).toBe(201);
    expect(got).toMatchObject([
      {
        method: 'POST',
        path: '/a/b?brand=1',
        body: '{"type":"PING"}',
        headers: { 'x-api-key': 'fake-key', 'content-type': 'application/json' },
      },
    ]);
    expect(got[0]?.headers).not.toHaveProperty('authorization');
  });

  it('carries Basic credentials and names the realm', async () => {
    const { at, got } = await receiver(200);
    const emulator = await withWebhooks({ endpoints: { 'hooks.example': { deliverTo: at } } });
    const credentials = { username: 'fake-user', password: 'fake:password', realm: 'acme' };
    await create(emulator, { enabled: true, credentials });
    const pair = Buffer.from('fake-user:fake:password').toString('base64');
    expect(got[0]?.headers).toMatchObject({
      authorization: `Basic ${pair}`,
      'www-authenticate': 'Basic realm="acme"',
    });
  });

  it('carries the new secrets of a change, not the old ones', async () => {
    const { at, got } = await receiver(200);
    const emulator = await withWebhooks({ endpoints: { 'hooks.example': { deliverTo: at } } });
    await patch(emulator, 'off', { enabled: true, headers: { 'x-api-key': 'fake-new-key' } });
    expect(got[0]?.headers).toMatchObject({ 'x-api-key': 'fake-new-key' });
  });

  it('fails the request if the receiver does not answer 200', async () => {
    const { at, got } = await receiver(204);
    const emulator = await withWebhooks({ endpoints: { 'hooks.example': { deliverTo: at } } });
    expect((await create(emulator, { enabled: true })).status).toBe(400);
    expect(got).toHaveLength(1);
  });

  it('fails the request if nobody listens', async () => {
    const endpoints = { 'hooks.example': { deliverTo: 'http://127.0.0.1:1' } };
    const emulator = await withWebhooks({ endpoints });
    expect((await create(emulator, { enabled: true })).status).toBe(400);
    expect(emulator.control.pings()).toMatchObject([{ outcome: 'unreachable' }]);
  });

  it.each(['https://127.0.0.1:1', 'http://hooks.example', 'http://127.0.0.1.example'])(
    'never goes to %s',
    async (deliverTo) => {
      const endpoints = { 'hooks.example': { deliverTo } };
      await expect(startEmulator({ endpoints })).rejects.toThrow('loopback addresses only');
      const emulator = await withWebhooks();
      expect(() => emulator.control.setEndpoints(endpoints)).toThrow('loopback addresses only');
    },
  );
});
