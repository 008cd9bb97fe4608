import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/shared/secret.ts';
import { thrownBy } from '../support/errors.ts';
import { failureOf, listed, TEST_TOKEN, testGitHub } from '../support/github/client.ts';
import { scriptedServer, type ScriptedAnswer } from '../support/http-server.ts';
import { keepingLogger } from '../support/transport.ts';
import { hurriedClock } from '../support/virtual-clock.ts';

const LIST = 'GET /repos/{owner}/{repo}/issues';
const CREATE = 'POST /repos/{owner}/{repo}/issues';
const EMPTY: ScriptedAnswer = { body: [] };
const LIMITED = { message: 'You have exceeded a secondary rate limit.' };

describe('a call', () => {
  it('carries the token, the user agent and the version of the interface', async () => {
    const server = await scriptedServer([EMPTY]);
    await testGitHub(server).request(LIST, { state: 'open' });
    expect(server.requests[0]).toMatchObject({
      line: 'GET /repos/acme/support/issues?state=open',
      headers: {
        authorization: `token ${TEST_TOKEN}`,
        'user-agent': expect.stringMatching(/^gladly-integrations\/1\.2\.3 /),
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
      },
    });
  });

  it('sends the rest of its parameters as JSON', async () => {
    const server = await scriptedServer([{ status: 201, body: { number: 7 } }]);
    const answer = await testGitHub(server).request(CREATE, { title: 'Ünï\u{1F600}' });
    expect(answer).toMatchObject({ status: 201, data: { number: 7 } });
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ title: 'Ünï\u{1F600}' });
  });

  it('goes to an Enterprise Server under its path, GraphQL beside it', async () => {
    const server = await scriptedServer([EMPTY, { body: { data: { ok: 1 } } }]);
    const github = testGitHub({ url: `${server.url}/api/v3` });
    await github.request(LIST);
    await expect(github.graphql('query { ok }', { a: 1 })).resolves.toEqual({ ok: 1 });
    expect(server.requests.map(({ line }) => line)).toEqual([
      'GET /api/v3/repos/acme/support/issues',
      'POST /api/graphql',
    ]);
  });

  it('gives nothing for what is not there, if that is wanted', async () => {
    const server = await scriptedServer([{ status: 404, body: { message: 'Not Found' } }]);
    const answer = await testGitHub(server).request(LIST, {}, { notFound: 'null' });
    expect(answer).toMatchObject({ status: 404, data: null });
  });

  it('leaves undici’s global dispatcher and the proxy of the environment alone', async () => {
    const server = await scriptedServer([EMPTY]);
    const before = Reflect.get(globalThis, Symbol.for('undici.globalDispatcher.1'));
    await testGitHub(server).request(LIST);
    expect(Reflect.get(globalThis, Symbol.for('undici.globalDispatcher.1'))).toBe(before);
  });

  it.each([
    ['no token', { token: new Secret(' ') }, 'github-permission'],
    ['no repository', { repository: '' }, 'internal'],
    ['no address of the interface', { apiUrl: 'github' }, 'internal'],
  ])('is not even tried with %s', (_name, overrides, code) => {
    const error = thrownBy(() => testGitHub({ url: 'http://127.0.0.1:1' }, overrides));
    expect(error.code).toBe(code);
  });
});

describe('a list', () => {
  it('is read over all pages, and no page before it is needed', async () => {
    const server = await scriptedServer((request) => {
      const page = Number(new URL(request.line.slice(4), 'http://x').searchParams.get('page') ?? 1);
      const link = `<https://elsewhere.example/x?per_page=100&page=${page + 1}>; rel="next"`;
      return { headers: page < 3 ? { link } : {}, body: [page * 10, page * 10 + 1] };
    });
    const github = testGitHub(server);
    for await (const first of github.pages(LIST)) {
      expect(first).toBe(10);
      break;
    }
    expect(server.requests).toHaveLength(1);
    await expect(listed(github.pages(LIST))).resolves.toEqual([10, 11, 20, 21, 30, 31]);
    expect(server.requests.at(-1)?.line).toBe('GET /repos/acme/support/issues?per_page=100&page=3');
  });

  it('that never ends is an error, not half a list', async () => {
    const link = '<https://api.github.com/x?page=2>; rel="next"';
    const server = await scriptedServer([{ headers: { link }, body: [1] }]);
    const error = await failureOf(listed(testGitHub(server).pages(LIST)));
    expect(error.code).toBe('github-unreachable');
    expect(server.requests).toHaveLength(300);
  });

  it('may be a member of the answer', async () => {
    const server = await scriptedServer([{ body: { total: 2, commits: ['a', 'b'] } }]);
    const pages = testGitHub(server).pages(LIST, {}, { member: 'commits' });
    await expect(listed(pages)).resolves.toEqual(['a', 'b']);
  });
});

describe('trouble', () => {
  it.each<[string, ScriptedAnswer]>([
    ['a 502', { status: 502, body: '<html>' }],
    ['a reset', { reset: true }],
    ['half an answer', { cutOff: '[{"number":1},{"number":2}]' }],
    ['half an answer of unknown length', { cutOff: '[{"number":1},{"number":2}]', chunked: true }],
    ['a page of something else', { body: '<html>Sign in</html>' }],
    ['a limit', { status: 403, body: LIMITED }],
    ['another limit', { status: 429, headers: { 'retry-after': '3' }, body: LIMITED }],
  ])('on the way of a GET is overcome: %s', async (_name, answer) => {
    const server = await scriptedServer([answer, answer, EMPTY]);
    await expect(testGitHub(server).request(LIST)).resolves.toMatchObject({ data: [] });
    expect(server.requests).toHaveLength(3);
  });

  it.each<[string, ScriptedAnswer]>([
    ['a 502', { status: 502, body: { message: 'Server Error' } }],
    ['a reset', { reset: true }],
    ['half an answer', { cutOff: '{"number":1}' }],
  ])(
    'on the way of a POST ends it at once, because it may have been done: %s',
    async (_n, answer) => {
      const server = await scriptedServer([answer]);
      const error = await failureOf(testGitHub(server).request(CREATE, { title: 'x' }));
      expect(error.code).toBe('github-unreachable');
      expect(server.requests).toHaveLength(1);
    },
  );

  it('on the way of a POST is overcome when the caller says how to look', async () => {
    const server = await scriptedServer([{ reset: true }, { reset: true }]);
    const looks = [null, { number: 7 }];
    const settled = async () => looks.shift();
    const answer = await testGitHub(server).request(CREATE, { title: 'x' }, { settled });
    expect(answer.data).toEqual({ number: 7 });
    expect(server.requests).toHaveLength(2);
  });

  it('on the way of a POST is no matter when it may be done twice', async () => {
    const server = await scriptedServer([{ status: 500 }, { status: 201, body: {} }]);
    await testGitHub(server).request(CREATE, { title: 'x' }, { repeatable: true });
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['403', { status: 403, body: LIMITED }],
    ['429', { status: 429, body: {} }],
    ['the hourly one', { status: 403, headers: { 'x-ratelimit-remaining': '0' }, body: {} }],
  ])('in the form of a limit lets a POST be sent again: %s', async (_name, answer) => {
    const server = await scriptedServer([answer, { status: 201, body: {} }]);
    const clock = hurriedClock();
    await testGitHub(server, { clock }).request(CREATE, { title: 'x' });
    expect(server.requests).toHaveLength(2);
    expect(clock.sleeps).toEqual([60_500]);
  });

  it('in the form of a limit that lasts too long is told with the time', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 25 * 60);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const server = await scriptedServer([{ status: 403, headers, body: LIMITED }]);
    const error = await failureOf(testGitHub(server).request(LIST));
    expect(error).toMatchObject({ code: 'github-unreachable', failure: 'rate-limited' });
    expect(error.remedy).toContain('in 25 minutes');
    expect(server.requests).toHaveLength(1);
  });

  it('that lasts is given up after five tries', async () => {
    const server = await scriptedServer([{ status: 503 }]);
    const error = await failureOf(testGitHub(server).request(LIST));
    expect(error).toMatchObject({ code: 'github-unreachable', status: 503 });
    expect(server.requests).toHaveLength(5);
  });

  it('without any connection is told with the remedy', async () => {
    const github = testGitHub({ url: 'http://127.0.0.1:1' });
    const error = await failureOf(github.request(CREATE, { title: 'x' }));
    expect(error).toMatchObject({ code: 'github-unreachable', failure: 'unreachable' });
    expect(error.message).toContain('127.0.0.1:1 could not be reached');
    expect(error.remedy).toContain('HTTPS_PROXY');
  });

  it('with the address of the proxy is told without its password', async () => {
    const proxy = { url: 'http://me:fake-proxy-word@:::', except: '' };
    const github = testGitHub({ url: 'https://github.invalid' }, { proxy });
    const error = await failureOf(github.request(LIST));
    expect(error.code).toBe('github-unreachable');
    expect(`${error.message} ${error.remedy}`).not.toContain('fake-proxy-word');
  });
});

describe('a refusal', () => {
  it('for lack of a permission names the one that the caller expects', async () => {
    const body = { message: 'Resource not accessible by integration' };
    const server = await scriptedServer([{ status: 403, body }]);
    const options = { permission: 'issues: write', what: 'open the issue' };
    const error = await failureOf(testGitHub(server).request(CREATE, {}, options));
    expect(error).toMatchObject({ code: 'github-permission', failure: 'permission' });
    expect(error.message).toBe(
      'GitHub does not let this workflow open the issue (403: Resource not accessible by integration).',
    );
    expect(error.remedy).toContain('Add “issues: write” under “permissions:” of the job');
    expect(server.requests).toHaveLength(1);
  });

  it('for lack of a permission names the one that GitHub lists', async () => {
    const headers = { 'x-accepted-github-permissions': 'pull_requests=write' };
    const server = await scriptedServer([{ status: 403, headers, body: {} }]);
    const error = await failureOf(testGitHub(server).request(CREATE, {}));
    expect(error.remedy).toContain('“pull-requests: write”');
  });

  it('with 404 may be a lack of permission as well', async () => {
    const server = await scriptedServer([{ status: 404, body: { message: 'Not Found' } }]);
    const error = await failureOf(
      testGitHub(server).request(LIST, {}, { permission: 'contents: read' }),
    );
    expect(error).toMatchObject({ code: 'github-permission', failure: 'not-found' });
    expect(error.remedy).toContain('“contents: read”');
  });

  it('of GraphQL comes with status 200', async () => {
    const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }];
    const server = await scriptedServer([{ body: { data: null, errors } }]);
    const error = await failureOf(testGitHub(server).graphql('mutation { x }', {}));
    expect(error).toMatchObject({ code: 'github-permission', failure: 'permission' });
  });

  it.each([
    [401, 'auth', 'github-permission'],
    [409, 'conflict', 'github-permission'],
    [410, 'gone', 'github-permission'],
    [422, 'rejected', 'github-permission'],
    [301, 'redirected', 'github-unreachable'],
  ])('of %s is final', async (status, failure, code) => {
    const server = await scriptedServer([{ status, body: { message: 'No, because.' } }]);
    const error = await failureOf(testGitHub(server).request(LIST));
    expect(error).toMatchObject({ failure, code, status });
    expect(server.requests).toHaveLength(1);
  });

  it('with the particulars of a validation shows them, and never the token', async () => {
    const errors = [{ field: 'title', code: 'missing_field' }, { message: `not ${TEST_TOKEN}` }];
    const body = { message: 'Validation Failed', errors };
    const server = await scriptedServer([{ status: 422, body }]);
    const logger = keepingLogger();
    const error = await failureOf(testGitHub(server, { logger }).request(CREATE, {}));
    expect(error.detail).toBe('Validation Failed; title missing_field; not ***');
    expect(JSON.stringify([error.message, error.stack, logger.lines])).not.toContain(TEST_TOKEN);
    expect(error.cause).toBeUndefined();
  });
});
