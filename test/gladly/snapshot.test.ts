import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/gladly/reader.ts';
import { readSnapshot, type ListedKind, type SnapshotOptions } from '../../src/gladly/snapshot.ts';
import { createTokenCheck } from '../../src/gladly/token-check.ts';
import type { LiveState, TokenState } from '../../src/kinds/live.ts';
import { Secret } from '../../src/shared/secret.ts';
import {
  scriptedServer,
  type ScriptedAnswer,
  type ScriptedServer,
} from '../support/http-server.ts';
import { TEST_USER, testTransport } from '../support/transport.ts';

const ORGANIZATION: ScriptedAnswer = { body: { id: 'o1', name: 'Acme' } };
const KINDS: readonly ListedKind[] = ['webhook', 'topic', 'user', 'inbox'];

describe('readSnapshot', () => {
  it('makes one list call for each kind that is wanted, and none for others', async () => {
    const server = await organizationWith({});
    const live = await snapshotOf(server, { kinds: new Set(['topic', 'inbox']) });
    expect(live).toEqual({
      organization: { id: 'o1', name: 'Acme' },
      webhooks: { status: 'not-asked' },
      topics: { status: 'read', resources: [] },
      users: { status: 'not-asked' },
      inboxes: { status: 'read', resources: [] },
      tokens: {},
    });
    expect(server.requests.map(({ line }) => line).toSorted()).toEqual([
      'GET /api/v1/inboxes',
      'GET /api/v1/organization',
      'GET /api/v1/topics',
    ]);
  });

  it('makes its calls in parallel', async () => {
    let arrived = 0;
    let openGate = (): void => {};
    const gate = new Promise<void>((resolve) => {
      openGate = resolve;
    });
    const server = await scriptedServer(({ line }) => {
      arrived += 1;
      if (arrived === 4) openGate();
      const answer = line.endsWith('organization') ? ORGANIZATION : { body: [] };
      return { ...answer, when: gate };
    });
    const live = await snapshotOf(server, { kinds: new Set(KINDS.slice(0, 3)) });
    expect(server.requests).toHaveLength(4);
    expect(live.topics).toMatchObject({ status: 'read' });
  });

  it.each<{ readonly name: string; readonly answer: ScriptedAnswer; readonly code: string }>([
    { name: 'forbidden', answer: { status: 403 }, code: 'gladly-permission' },
    { name: 'refused', answer: { status: 401 }, code: 'gladly-auth' },
    { name: 'not there', answer: { status: 404 }, code: 'unreadable' },
    { name: 'broken', answer: { status: 500 }, code: 'gladly-unreachable' },
    { name: 'reset', answer: { reset: true }, code: 'gladly-unreachable' },
    { name: 'no JSON', answer: { body: '<html>' }, code: 'unreadable' },
    { name: 'no list', answer: { body: {} }, code: 'unreadable' },
    { name: 'cut off on its way', answer: { cutOff: '[{},{},{}]' }, code: 'gladly-unreachable' },
    { name: 'cut off by Gladly', answer: { headers: limited(), body: [] }, code: 'unreadable' },
    { name: 'a redirect', answer: { status: 301 }, code: 'gladly-unreachable' },
    { name: 'a client error', answer: { status: 400 }, code: 'unreadable' },
    {
      name: 'full of one id',
      answer: { body: [twice(), twice()] },
      code: 'unreadable',
    },
  ])('a list that is $name is unreadable, never empty', async ({ answer, code }) => {
    const server = await organizationWith({ '/api/v1/topics': answer });
    const live = await snapshotOf(server, { kinds: new Set(KINDS) });
    expect(live.topics).toEqual({
      status: 'unreadable',
      cause: { code, message: expect.stringContaining('topics'), remedy: expect.any(String) },
    });
    expect(live.webhooks.status).toBe('read');
  });

  it.each<{ readonly answer: ScriptedAnswer; readonly code: string }>([
    { answer: { status: 401 }, code: 'gladly-auth' },
    { answer: { status: 403 }, code: 'gladly-permission' },
    { answer: { status: 404 }, code: 'gladly-unreachable' },
    { answer: { status: 500 }, code: 'gladly-unreachable' },
    { answer: { body: [] }, code: 'gladly-unreachable' },
    { answer: { status: 302 }, code: 'gladly-unreachable' },
  ])('throws $code when the organization cannot be read', async ({ answer, code }) => {
    const server = await organizationWith({ '/api/v1/organization': answer });
    await expect(snapshotOf(server, {})).rejects.toMatchObject({ name: 'ReconcileError', code });
  });

  it('does not hide a bug of ours as an unreadable list', async () => {
    const server = await organizationWith({});
    const reader = createReader(testTransport(server));
    const broken = { ...reader, topics: () => Promise.reject(new TypeError('a bug')) };
    const options = { ...optionsFor(server), kinds: new Set<ListedKind>(['topic']) };
    await expect(readSnapshot(broken, options)).rejects.toThrow('a bug');
  });

  it.each<{ readonly answer: ScriptedAnswer; readonly state: string }>([
    { answer: ORGANIZATION, state: 'works' },
    { answer: { status: 401 }, state: 'rejected' },
    { answer: { status: 403 }, state: 'no-permission' },
    { answer: { status: 500 }, state: 'unknown' },
    { answer: { body: 'no JSON' }, state: 'unknown' },
  ])('finds that a token of an integration is "$state"', async ({ answer, state }) => {
    const bot = `Basic ${Buffer.from('bot@acme.com:fake-bot-token').toString('base64')}`;
    const server = await scriptedServer(({ headers }) =>
      headers['authorization'] === bot ? answer : ORGANIZATION,
    );
    const token = new Secret('fake-bot-token');
    const tokens = [{ address: 'idiomatic.user.user', email: 'bot@acme.com', token }];
    const live = await snapshotOf(server, { tokens });
    expect(live.tokens).toEqual({ 'idiomatic.user.user': state });
  });

  it('cannot tell of a token that is empty, and asks nothing', async () => {
    const server = await organizationWith({});
    const tokens = [{ address: 'a.user.user', email: 'bot@acme.com', token: new Secret('') }];
    const live = await snapshotOf(server, { tokens });
    expect(live.tokens).toEqual({ 'a.user.user': 'unknown' });
    expect(server.requests).toHaveLength(1);
  });
});

/** Answers by path; `all` for every list that has none of its own. */
type Answers = Readonly<Record<string, ScriptedAnswer>>;

function organizationWith(answers: Answers): Promise<ScriptedServer> {
  return scriptedServer(({ line }) => {
    const path = line.slice('GET '.length);
    const usual = path === '/api/v1/organization' ? ORGANIZATION : { body: [] };
    return answers[path] ?? (path.endsWith('organization') ? usual : (answers['all'] ?? usual));
  });
}

function snapshotOf(
  server: ScriptedServer,
  overrides: Partial<SnapshotOptions>,
): Promise<LiveState> {
  const transport = testTransport(server);
  const checkToken = createTokenCheck(transport);
  const options = { ...optionsFor(server), checkToken, ...overrides };
  return readSnapshot(createReader(transport), options);
}

function optionsFor(server: ScriptedServer): SnapshotOptions {
  return { kinds: new Set(), tokens: [], checkToken: noToken, origin: server.url, user: TEST_USER };
}

function noToken(): Promise<TokenState> {
  return Promise.resolve('unknown');
}

function limited(): Readonly<Record<string, string>> {
  return { 'gladly-limited-data': 'true' };
}

function twice(): unknown {
  return { id: 't1', name: 'Surveys' };
}
