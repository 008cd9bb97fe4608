import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { GladlyApiError } from '../../src/gladly/errors.ts';
import { Secret } from '../../src/shared/secret.ts';
import { scriptedServer, type ScriptedAnswer } from '../support/http-server.ts';
import {
  DELETE,
  failureOf,
  GET,
  keepingLogger,
  PATCH,
  POST,
  TEST_TOKEN,
  TEST_USER,
  testTransport,
} from '../support/transport.ts';
import { hurriedClock } from '../support/virtual-clock.ts';

const GOOD: ScriptedAnswer = { body: [] };

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
    const error = await failureOf(testTransport(server, { limits }), GET);
    expect(error.failure).toBe('no-answer');
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

/** The text of an error and of all that hangs on it, as a debugger would show it. */
function everythingIn(error: GladlyApiError): string {
  const { message, stack, entries, cause } = error;
  return [message, stack, JSON.stringify(entries), inspect(cause, { depth: 6 })].join('\n');
}
