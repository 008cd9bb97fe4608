import { describe, expect, it } from 'vitest';
import { failureOfBreak } from '../../src/gladly/failure.ts';
import { createReader } from '../../src/gladly/reader.ts';
import { GladlyApiError } from '../../src/gladly/errors.ts';
import { ORGANIZATION, reconcileErrorOf } from '../../src/gladly/translate.ts';
import type { ReconcileError } from '../../src/shared/errors.ts';
import { scriptedServer, type ScriptedAnswer } from '../support/http-server.ts';
import { TEST_USER, testTransport } from '../support/transport.ts';

describe('what people are told', () => {
  it.each<{
    readonly name: string;
    readonly answer: ScriptedAnswer;
    readonly code: string;
    readonly says: string;
    readonly remedy: RegExp;
  }>([
    {
      name: 'the token is wrong',
      answer: { status: 401 },
      code: 'gladly-auth',
      says: `did not accept the API token of ${TEST_USER}`,
      remedy: /GLADLY_API_TOKEN.*Settings > API Tokens/,
    },
    {
      name: 'the user lacks the role',
      answer: { status: 403 },
      code: 'gladly-permission',
      says: `does not let ${TEST_USER} have the organization`,
      remedy: /role API User.*Settings > People > Users > ⋮ > Edit User/,
    },
    {
      name: 'there is no such organization',
      answer: { status: 404 },
      code: 'gladly-unreachable',
      says: 'There is no Gladly organization',
      remedy: /url in the file/,
    },
    {
      name: 'something else answers',
      answer: { body: '<html>' },
      code: 'gladly-unreachable',
      says: 'the answer is not JSON',
      remedy: /may not be Gladly/,
    },
    {
      name: 'it redirects',
      answer: { status: 301, headers: { location: 'https://acme2.gladly.com/api' } },
      code: 'gladly-unreachable',
      says: 'a redirect to acme2.gladly.com',
      remedy: /never sent along/,
    },
    {
      name: 'others use up the limit',
      answer: { status: 429 },
      code: 'gladly-unreachable',
      says: 'Gladly answered 429',
      remedy: /requests-per-second/,
    },
    {
      name: 'Gladly has trouble',
      answer: { status: 503 },
      code: 'gladly-unreachable',
      says: 'Gladly answered 503',
      remedy: /Try again later/,
    },
    {
      name: 'the connection breaks',
      answer: { reset: true },
      code: 'gladly-unreachable',
      says: 'the connection broke',
      remedy: /check the network/,
    },
    {
      name: 'Gladly objects',
      answer: { status: 400, body: { errors: { detail: 'not today.' } } },
      code: 'unreadable',
      says: 'Gladly answered 400: not today.',
      remedy: /report it/,
    },
  ])('when $name', async ({ answer, code, says, remedy }) => {
    const error = await toldOf(await scriptedServer([answer]));
    expect(error.code).toBe(code);
    expect(error.message).toContain(says);
    expect(error.message).toMatch(/[^.]\.$/);
    expect(error.remedy).toMatch(remedy);
  });

  it('when nothing listens at the address', async () => {
    const error = await toldOf({ url: 'http://127.0.0.1:1', host: '127.0.0.1:1' });
    expect(error.code).toBe('gladly-unreachable');
    expect(error.message).toContain('nothing answers at that address (ECONNREFUSED)');
    expect(error.remedy).toContain('url in the file');
  });

  it('when the server does not speak TLS', async () => {
    const server = await scriptedServer([{ body: {} }]);
    const error = await toldOf({ ...server, url: server.url.replace('http:', 'https:') });
    expect(error.code).toBe('gladly-unreachable');
    expect(error.message).toContain('the encrypted connection failed');
    expect(error.remedy).toContain('NODE_EXTRA_CA_CERTS');
  });

  it('when the host is too slow', async () => {
    const limits = { answerMs: 40, totalMs: 60 };
    const server = await scriptedServer([{ silent: true }]);
    const transport = testTransport(server, { limits });
    const error = await toldBy(createReader(transport).organization(), server.url);
    expect(error.code).toBe('gladly-unreachable');
    expect(error.message).toContain('no complete answer within 0.04 s');
  });

  it.each([
    ['ENOTFOUND', 'the host name does not exist', /url in the file/],
    ['CERT_HAS_EXPIRED', 'the encrypted connection failed', /NODE_EXTRA_CA_CERTS/],
    ['UND_ERR_CONNECT_TIMEOUT', 'the host does not answer', /HTTPS_PROXY/],
    ['UND_ERR_PRX_TLS', 'the proxy did not let it through', /HTTPS_PROXY/],
    ['ENETUNREACH', 'the network failed', /network/],
  ])('when no connection came about because of %s', (code, says, remedy) => {
    const cause = Object.assign(new Error('x'), { code });
    const context = { request: 'GET /api/v1/organization', secrets: [] };
    const { error } = failureOfBreak({ type: 'broken', sent: false, error: cause }, context);
    const told = reconcileErrorOf(error, ASKED);
    expect(told.code).toBe('gladly-unreachable');
    expect(told.message).toContain(`${says} (${code})`);
    expect(told.remedy).toMatch(remedy);
  });

  it('blames a list that is gone on Gladly, not on the address', () => {
    const error = new GladlyApiError('not-found', 'GET /api/v1/topics', { detail: 'x' });
    const told = reconcileErrorOf(error, { ...ASKED, what: 'the list of topics' });
    expect(told.code).toBe('unreadable');
    expect(told.message).toContain('the list of topics');
  });
});

const ASKED = { origin: 'https://acme.gladly.com', user: TEST_USER, what: ORGANIZATION };

function toldOf(server: { readonly url: string; readonly host: string }): Promise<ReconcileError> {
  return toldBy(createReader(testTransport(server)).organization(), server.url);
}

async function toldBy(reading: Promise<unknown>, origin: string): Promise<ReconcileError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof GladlyApiError) return reconcileErrorOf(error, { ...ASKED, origin });
    throw error;
  }
  throw new Error('it was read');
}
