import { describe, expect, it } from 'vitest';
import { openTransport } from '../../src/gladly/http.ts';
import { readOnly } from '../../src/gladly/transport.ts';
import { Secret } from '../../src/shared/secret.ts';
import { scriptedServer, type ScriptedAnswer } from '../support/http-server.ts';
import {
  DELETE,
  failureOf,
  GET,
  PATCH,
  POST,
  TEST_TOKEN,
  TEST_USER,
  testTransport,
  transportOptions,
} from '../support/transport.ts';
import { hurriedClock } from '../support/virtual-clock.ts';

const GOOD: ScriptedAnswer = { body: [] };

describe('a request', () => {
  it('carries Basic authentication, the user agent and, with a body, its type', async () => {
    const server = await scriptedServer([GOOD]);
    await testTransport(server).send(POST);
    const pair = Buffer.from(`${TEST_USER}:${TEST_TOKEN}`).toString('base64');
    expect(server.requests[0]).toMatchObject({
      line: 'POST /api/v1/topics',
      headers: {
        authorization: `Basic ${pair}`,
        'user-agent': 'gladly-integrations/1.2.3',
        'content-type': 'application/json',
      },
      body: '{"name":"x"}',
    });
  });

  it('is made without the white space that pasting brought along', async () => {
    const server = await scriptedServer([GOOD]);
    const token = new Secret(` ${TEST_TOKEN}\n`);
    await testTransport(server, { token, user: `${TEST_USER} ` }).send(GET);
    const pair = Buffer.from(`${TEST_USER}:${TEST_TOKEN}`).toString('base64');
    expect(server.requests[0]?.headers['authorization']).toBe(`Basic ${pair}`);
  });

  it('can be made with the token of another user', async () => {
    const server = await scriptedServer([GOOD]);
    const other = testTransport(server).as('bot@acme.com', new Secret('other-fake-token'));
    await other.send(GET);
    const pair = Buffer.from('bot@acme.com:other-fake-token').toString('base64');
    expect(server.requests[0]?.headers['authorization']).toBe(`Basic ${pair}`);
  });

  it('uses connections again that earlier ones have made', async () => {
    const ports = new Set<unknown>();
    const server = await scriptedServer((request) => {
      ports.add(request.port);
      return GOOD;
    });
    const transport = testTransport(server);
    for (let count = 0; count < 6; count += 1) await transport.send(GET);
    expect(ports.size).toBeLessThanOrEqual(2);
  });
});

describe('a transport', () => {
  it('is not opened to a host that is not allowed', () => {
    const options = transportOptions({ url: 'https://evil.example', host: 'acme.example' });
    expect(() => openTransport(options)).toThrow(
      expect.objectContaining({ code: 'host-forbidden' }),
    );
  });

  it.each([
    ['no user', { user: ' ' }],
    ['a user that is no email', { user: 'a:b' }],
    ['no token', { token: new Secret('\n') }],
  ])('is not opened with %s', (_name, overrides) => {
    const options = transportOptions({ url: 'https://acme.gladly.com', host: 'x' }, overrides);
    expect(() => openTransport(options)).toThrow(expect.objectContaining({ code: 'gladly-auth' }));
  });

  it.each([POST, PATCH, DELETE])('that only reads sends no $verb', async (request) => {
    const server = await scriptedServer([GOOD]);
    const reading = readOnly(testTransport(server));
    for (const transport of [reading, reading.as('bot@acme.com', new Secret('fake-token'))]) {
      const error = await failureOf(transport, request);
      expect(error.failure).toBe('refused');
    }
    expect(server.requests).toEqual([]);
  });

  it('that only reads does send a GET', async () => {
    const server = await scriptedServer([GOOD]);
    await expect(readOnly(testTransport(server)).send(GET)).resolves.toMatchObject({ body: [] });
  });

  it('gives up what is under way when it is closed, and does not try again', async () => {
    const server = await scriptedServer([{ silent: true }]);
    const transport = testTransport(server);
    const sent = failureOf(transport, GET);
    await arrival(server);
    await transport.close();
    expect((await sent).failure).toBe('no-answer');
    expect((await failureOf(transport, GET)).failure).toBe('unreachable');
    expect(server.requests).toHaveLength(1);
  });

  it('shares the rate limit with the transports of other users', async () => {
    const server = await scriptedServer([GOOD]);
    const clock = hurriedClock();
    const limits = { requestsPerSecond: 1 };
    const transport = testTransport(server, { clock, limits });
    const other = transport.as('bot@acme.com', new Secret('other-fake-token'));
    await Promise.all([transport.send(GET), other.send(GET)]);
    expect(Math.max(...clock.sleeps)).toBeGreaterThan(900);
  });

  it('gives way when an answer says that others use up the budget', async () => {
    const headers = { 'Ratelimit-Limit-Second': '10', 'Ratelimit-Remaining-Second': '0' };
    const server = await scriptedServer([{ headers, body: [] }]);
    const clock = hurriedClock();
    const transport = testTransport(server, { clock });
    await transport.send(GET);
    await transport.send(GET);
    expect(Math.max(...clock.sleeps)).toBeGreaterThan(500);
  });

  it('does not mind a budget that makes no sense', async () => {
    const headers = { 'Ratelimit-Limit-Second': 'ten', 'Ratelimit-Remaining-Second': '-1' };
    const server = await scriptedServer([{ headers, body: [] }]);
    const clock = hurriedClock();
    const transport = testTransport(server, { clock });
    await transport.send(GET);
    await transport.send(GET);
    expect(clock.sleeps).toEqual([]);
  });
});

describe('an answer', () => {
  it.each([
    [400, 'rejected', false],
    [401, 'auth', false],
    [403, 'permission', false],
    [404, 'not-found', false],
    [409, 'conflict', false],
    [422, 'rejected', false],
    [408, 'no-answer', true],
    [500, 'server', true],
    [503, 'server', true],
  ] as const)('of %s to a write is the failure "%s" at once', async (status, failure, mayHave) => {
    const server = await scriptedServer([{ status }]);
    for (const request of [POST, PATCH, DELETE]) {
      const error = await failureOf(testTransport(server), request);
      expect(error).toMatchObject({ failure, status, mayHaveHappened: mayHave });
    }
    expect(server.requests).toHaveLength(3);
  });

  it.each([500, 502, 503, 408])('of %s to a GET is tried again', async (status) => {
    const server = await scriptedServer([{ status }, { status }, GOOD]);
    await expect(testTransport(server).send(GET)).resolves.toMatchObject({ body: [] });
    expect(server.requests).toHaveLength(3);
  });

  it('of 503 to a GET is given up after five tries', async () => {
    const server = await scriptedServer([{ status: 503 }]);
    const error = await failureOf(testTransport(server), GET);
    expect(error).toMatchObject({ failure: 'server', status: 503 });
    expect(server.requests).toHaveLength(5);
  });

  it.each([GET, POST, PATCH, DELETE])('of 429 to a $verb is waited out', async (request) => {
    const clock = hurriedClock();
    const server = await scriptedServer([
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 429 },
      { status: 200, body: '[]' },
    ]);
    await testTransport(server, { clock }).send(request);
    expect(server.requests).toHaveLength(3);
    expect(clock.sleeps.some((sleep) => sleep >= 6900 && sleep < 7500)).toBe(true);
    expect(clock.sleeps.some((sleep) => sleep >= 900 && sleep < 3000)).toBe(true);
  });

  it.each([301, 302, 307, 308])('of %s is not followed, whatever the verb', async (status) => {
    const elsewhere = await scriptedServer([GOOD]);
    const headers = { location: `${elsewhere.url}/api/v1/topics` };
    const server = await scriptedServer([{ status, headers }]);
    for (const request of [GET, POST]) {
      const error = await failureOf(testTransport(server), request);
      expect(error.failure).toBe('redirected');
      expect(error.message).toContain(elsewhere.host);
    }
    expect(server.requests).toHaveLength(2);
    expect(elsewhere.requests).toEqual([]);
  });

  it.each([
    ['a page', '<html>Maintenance</html>'],
    ['nothing', ''],
    ['half of the JSON', '[{"id":'],
  ])('to a GET that is %s is tried again, then malformed', async (_name, body) => {
    const server = await scriptedServer([{ body }, GOOD]);
    await expect(testTransport(server).send(GET)).resolves.toMatchObject({ body: [] });
    const always = await scriptedServer([{ body }]);
    expect((await failureOf(testTransport(always), GET)).failure).toBe('malformed');
    expect(always.requests).toHaveLength(5);
  });

  it('that is not UTF-8 is malformed', async () => {
    const server = await scriptedServer([{ raw: httpBytes([0x22, 0xff, 0x22]) }]);
    expect((await failureOf(testTransport(server), GET)).failure).toBe('malformed');
  });

  it('that is not HTTP is malformed, and nobody knows whether a write happened', async () => {
    const server = await scriptedServer([{ raw: 'SSH-2.0-something\r\n' }]);
    expect((await failureOf(testTransport(server), GET)).failure).toBe('malformed');
    const error = await failureOf(testTransport(server), POST);
    expect(error).toMatchObject({ failure: 'malformed', mayHaveHappened: true });
    expect(server.requests).toHaveLength(5 + 1);
  });

  it('that is larger than allowed is malformed, and not asked for again', async () => {
    const server = await scriptedServer([{ body: 'x'.repeat(5000) }]);
    const limits = { maxAnswerBytes: 1000 };
    const error = await failureOf(testTransport(server, { limits }), GET);
    expect(error.failure).toBe('malformed');
    expect(server.requests).toHaveLength(1);
  });
});

/** Resolves when the first request has come in. */
async function arrival(server: { readonly requests: readonly unknown[] }): Promise<void> {
  while (server.requests.length === 0) {
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}

function httpBytes(body: readonly number[]): Buffer {
  const head = `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}
