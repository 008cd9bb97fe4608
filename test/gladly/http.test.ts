import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { GladlyApiError } from '../../src/gladly/errors.ts';
import { openTransport } from '../../src/gladly/http.ts';
import { readOnly, type GladlyRequest, type Transport } from '../../src/gladly/transport.ts';
import { Secret } from '../../src/shared/secret.ts';
import { scriptedServer, type ScriptedAnswer } from '../support/http-server.ts';
import {
  keepingLogger,
  TEST_TOKEN,
  TEST_USER,
  testTransport,
  transportOptions,
} from '../support/transport.ts';
import { hurriedClock } from '../support/virtual-clock.ts';

const GET: GladlyRequest = { verb: 'GET', path: '/api/v1/topics' };
const POST: GladlyRequest = { verb: 'POST', path: '/api/v1/topics', body: { name: 'x' } };
const PATCH: GladlyRequest = { verb: 'PATCH', path: '/api/v1/topics/t1', body: { name: 'x' } };
const DELETE: GladlyRequest = { verb: 'DELETE', path: '/api/v1/webhooks/w1' };
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

  it('uses the connection again that another one has made', async () => {
    const ports = new Set<unknown>();
    const server = await scriptedServer((request) => {
      ports.add(request.port);
      return GOOD;
    });
    const transport = testTransport(server);
    await transport.send(GET);
    await transport.send(GET);
    expect(ports.size).toBe(1);
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

describe('a broken connection', () => {
  it.each<{ readonly name: string; readonly broken: ScriptedAnswer }>([
    { name: 'reset before the answer', broken: { reset: true } },
    { name: 'cut off in the answer', broken: { cutOff: '[{"id":"t1","name":"x"}]' } },
    { name: 'cut off, length unsaid', broken: { cutOff: '[{"id":"t1"}]', chunked: true } },
  ])('$name: a GET is tried again, a write is not', async ({ broken }) => {
    const server = await scriptedServer([broken, broken, GOOD]);
    await expect(testTransport(server).send(GET)).resolves.toMatchObject({ body: [] });
    expect(server.requests).toHaveLength(3);
    for (const request of [POST, PATCH, DELETE]) {
      const writes = await scriptedServer([broken]);
      const error = await failureOf(testTransport(writes), request);
      expect(error).toMatchObject({ failure: 'no-answer', mayHaveHappened: true });
      expect(writes.requests).toHaveLength(1);
    }
  });

  it.each([GET, POST, PATCH, DELETE])(
    'that was never made: a $verb is tried again, and did not happen',
    async (request) => {
      const clock = hurriedClock();
      const gone = { url: 'http://127.0.0.1:1', host: '127.0.0.1:1' };
      const error = await failureOf(testTransport(gone, { clock }), request);
      expect(error).toMatchObject({ failure: 'unreachable', mayHaveHappened: false });
      expect(clock.sleeps.filter((sleep) => sleep === 250)).toHaveLength(1);
    },
  );

  it('for a host name that does not exist is not tried again and again', async () => {
    const logger = keepingLogger();
    const nowhere = { url: 'https://acme.gladly.invalid', host: 'acme.gladly.invalid' };
    const error = await failureOf(testTransport(nowhere, { logger }), GET);
    expect(error.failure).toBe('unreachable');
    expect(error.message).toMatch(/the host name does not exist|EAI_AGAIN/);
  });

  it('for a server that does not speak TLS is not tried again', async () => {
    const server = await scriptedServer([GOOD]);
    const logger = keepingLogger();
    const url = server.url.replace('http:', 'https:');
    const error = await failureOf(testTransport({ ...server, url }, { logger }), GET);
    expect(error.failure).toBe('unreachable');
    expect(error.message).toContain('the encrypted connection failed');
    expect(logger.lines).toHaveLength(1);
  });
});

describe('a slow server', () => {
  const limits = { answerMs: 80, totalMs: 250 };

  it('is given up in time: a GET after several tries, a write after one', async () => {
    const server = await scriptedServer([{ silent: true }]);
    const begun = performance.now();
    const error = await failureOf(testTransport(server, { limits }), GET);
    expect(error.failure).toBe('no-answer');
    expect(performance.now() - begun).toBeLessThan(1500);
    expect(server.requests.length).toBeLessThanOrEqual(4);
    const write = await failureOf(testTransport(server, { limits }), POST);
    expect(write).toMatchObject({ failure: 'no-answer', mayHaveHappened: true });
  });

  it('is given up in the middle of its answer, too', async () => {
    const server = await scriptedServer([{ trickle: '[1,2,3]' }]);
    const error = await failureOf(testTransport(server, { limits }), POST);
    expect(error.message).toContain('no complete answer within 0.08 s');
  });

  it('is waited for as long as it takes less than the time limit', async () => {
    const server = await scriptedServer([{ body: [], delayMs: 60 }]);
    const patient = testTransport(server, { limits: { answerMs: 5000 } });
    await expect(patient.send(GET)).resolves.toMatchObject({ body: [] });
  });
});

describe('the words of an error', () => {
  const taken = { attr: 'name', code: 'taken', detail: 'is taken', meta: { id: 't9' } };

  it.each([
    ['a list', { errors: [taken] }],
    ['a single object', { errors: taken }],
  ])('come from the body where errors is %s', async (_name, body) => {
    const server = await scriptedServer([{ status: 409, body }]);
    const error = await failureOf(testTransport(server), POST);
    expect(error.entries).toEqual([
      { attribute: 'name', code: 'taken', detail: 'is taken', holder: 't9' },
    ]);
    expect(error.message).toBe('POST /api/v1/topics: Gladly answered 409: name: is taken');
  });

  it.each([
    ['a list of odd things', { errors: [null, 'x', 7, { code: 5 }] }, ''],
    ['another shape', { message: 'x' }, ''],
    ['a short text', 'webhook limit reached', ': webhook limit reached'],
    ['a page', '<html><body>Bad Request</body></html>', ''],
    ['nothing', '', ''],
  ])('are found or left out when the body is %s', async (_name, body, words) => {
    const server = await scriptedServer([{ status: 400, body }]);
    const { message } = await failureOf(testTransport(server), POST);
    expect(message).toBe(`POST /api/v1/topics: Gladly answered 400${words}`);
  });

  it('are short and without control characters', async () => {
    const detail = `\u001b[31mred\u202e\r\n::error::${'x'.repeat(5000)}`;
    const server = await scriptedServer([{ status: 400, body: { errors: [{ detail }] } }]);
    const { message } = await failureOf(testTransport(server), POST);
    expect(message.length).toBeLessThan(400);
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('never hold a secret, though Gladly repeats it in every place it can', async () => {
    const secret = new Secret('fake-canary-value');
    const forms = [
      TEST_TOKEN,
      Buffer.from(`${TEST_USER}:${TEST_TOKEN}`).toString('base64'),
      secret.reveal(),
      Buffer.from(secret.reveal()).toString('base64'),
    ];
    const logger = keepingLogger();
    for (const form of forms) {
      const entry = { attr: form, code: form, detail: `bad: ${form}`, meta: { id: form } };
      const answers: readonly ScriptedAnswer[] = [
        { status: 400, body: { errors: [entry] } },
        { status: 400, body: form },
        { status: 302, headers: { location: `https://${form}.example/${form}` } },
        { raw: `${form}\r\n\r\n` },
        { body: `${form} is not JSON` },
      ];
      for (const answer of answers) {
        const server = await scriptedServer([answer]);
        const error = await failureOf(testTransport(server, { logger }), {
          ...GET,
          secrets: [secret],
        });
        expect(everythingIn(error)).not.toContain(form);
      }
    }
    for (const form of forms) expect(logger.lines.join('\n')).not.toContain(form);
  });
});

describe('the debug log', () => {
  it('has one line for each try', async () => {
    const logger = keepingLogger();
    const server = await scriptedServer([{ status: 500 }, GOOD]);
    await testTransport(server, { logger }).send(GET);
    expect(logger.lines).toEqual([
      expect.stringMatching(/^GET \/api\/v1\/topics, try 1, \d+ ms: .*Gladly answered 500$/),
      expect.stringMatching(/^GET \/api\/v1\/topics, try 2, \d+ ms: 200$/),
    ]);
  });
});

async function failureOf(transport: Transport, request: GladlyRequest): Promise<GladlyApiError> {
  try {
    await transport.send(request);
  } catch (error) {
    if (error instanceof GladlyApiError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

/** The text of an error and of all that hangs on it, as a debugger would show it. */
function everythingIn(error: GladlyApiError): string {
  const { message, stack, entries, cause } = error;
  return [message, stack, JSON.stringify(entries), inspect(cause, { depth: 6 })].join('\n');
}

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
