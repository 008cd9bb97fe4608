import { describe, expect, it } from 'vitest';
import { clientOf, failureOf, listed } from '../support/github/client.ts';
import { SECONDARY_LIMIT, testFakeGitHub } from '../support/github/server.ts';
import type { Level, Permission, TokenKind } from '../support/github/tokens.ts';

const ISSUE_COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE_COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const DEPLOYMENTS = 'GET /repos/{owner}/{repo}/deployments';
const DEPLOY = 'POST /repos/{owner}/{repo}/deployments';
const GOOD_DEPLOYMENT = { ref: 'main', auto_merge: false, required_contexts: [] };

/** A repository in which everything exists once: pull request 1 (merged), 2 (open), issue 3. */
async function scene(pageSize = 100) {
  const github = await testFakeGitHub({ files: { 'a.yml': 'a: 1\n' }, pageSize });
  const { repository } = github;
  repository.openPull({ branch: 'one', changes: { 'a.yml': 'a: 2\n' } });
  repository.review(1);
  const { after } = repository.merge(1);
  repository.openPull({ branch: 'two', changes: { 'a.yml': 'a: 3\n' }, fork: 'kim' });
  repository.openIssue('Something', { labels: ['bug'] });
  const comment = repository.comment(2, 'Nice');
  return { github, head: after, comment, api: clientOf(github, 'personal') };
}

describe('the fake GitHub', () => {
  it('answers every operation as GitHub’s description has it', async () => {
    const { api, head, comment, github } = await scene();
    const repo = '/repos/{owner}/{repo}';
    const deployment = (await api.request(DEPLOY, GOOD_DEPLOYMENT)).data as { id: number };
    const status = { deployment_id: deployment.id, state: 'success' };
    await api.request(`POST ${repo}/deployments/{deployment_id}/statuses`, status);
    const routes: readonly [string, Readonly<Record<string, unknown>>][] = [
      ['GET /user', {}],
      [`GET ${repo}`, {}],
      [`GET ${repo}/commits`, { sha: 'main', per_page: 2 }],
      [`GET ${repo}/commits/{ref}`, { ref: 'main' }],
      [`GET ${repo}/commits/{commit_sha}/pulls`, { commit_sha: head }],
      [`GET ${repo}/compare/{basehead}`, { basehead: `main...${head}` }],
      [`GET ${repo}/contents/{path}`, { path: 'a.yml', ref: head }],
      [`GET ${repo}/deployments/{deployment_id}`, { deployment_id: deployment.id }],
      [`GET ${repo}/deployments/{deployment_id}/statuses`, { deployment_id: deployment.id }],
      [DEPLOYMENTS, { environment: 'production', task: 'deploy' }],
      [`GET ${repo}/issues`, { state: 'all', sort: 'updated', direction: 'desc' }],
      [`GET ${repo}/issues/{issue_number}`, { issue_number: 3 }],
      [`GET ${repo}/issues/{issue_number}`, { issue_number: 2 }],
      [ISSUE_COMMENTS, { issue_number: 2 }],
      [`GET ${repo}/issues/comments/{comment_id}`, { comment_id: comment.id }],
      [`PATCH ${repo}/issues/comments/{comment_id}`, { comment_id: comment.id, body: 'Nicer' }],
      [`PATCH ${repo}/issues/{issue_number}`, { issue_number: 3, state: 'closed' }],
      [CREATE_COMMENT, { issue_number: 3, body: 'Closed' }],
      [`POST ${repo}/issues`, { title: 'Drift', body: 'x', labels: ['drift'] }],
      [`GET ${repo}/pulls`, { state: 'all', base: 'main' }],
      [`GET ${repo}/pulls/{pull_number}`, { pull_number: 1 }],
      [`GET ${repo}/pulls/{pull_number}/reviews`, { pull_number: 1 }],
      [`DELETE ${repo}/issues/comments/{comment_id}`, { comment_id: comment.id }],
    ];
    for (const [route, parameters] of routes) {
      expect((await api.request(route, parameters)).status, route).toBeLessThan(205);
    }
    expect(github.takeProblems()).toEqual([]);
  });

  it.each([
    ['an unknown operation', 'GET /repos/{owner}/{repo}/topics', {}],
    ['an unknown parameter', ISSUE_COMMENTS, { issue_number: 2, sorted: 'yes' }],
    ['a parameter of the wrong type', ISSUE_COMMENTS, { issue_number: 'two' }],
    ['an unknown member of the body', CREATE_COMMENT, { issue_number: 2, body: 'x', text: 'y' }],
    ['a missing member of the body', CREATE_COMMENT, { issue_number: 2 }],
    ['a member of the wrong type', DEPLOY, { ...GOOD_DEPLOYMENT, auto_merge: 'no' }],
  ])('takes down a request with %s', async (_name, route, parameters) => {
    const { api, github } = await scene();
    await failureOf(api.request(route, parameters));
    expect(github.requests().at(-1)?.status).toBe(599);
    expect(github.takeProblems()).not.toEqual([]);
  });

  it('gives lists by pages of any size', async () => {
    const { api, github } = await scene(2);
    for (const text of ['1', '2', '3', '4']) github.repository.comment(2, text);
    const comments = await listed(api.pages(ISSUE_COMMENTS, { issue_number: 2 }));
    expect(comments).toMatchObject([
      { body: 'Nice' },
      { body: '1' },
      { body: '2' },
      { body: '3' },
      { body: '4' },
    ]);
    expect(github.requests()).toHaveLength(3);
  });

  it('gives the commits of a comparison by pages, oldest first', async () => {
    const github = await testFakeGitHub({ pageSize: 2 });
    const start = github.repository.headOf();
    const pushed = [1, 2, 3].map((n) => github.repository.push({ a: String(n) }).after);
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const basehead = { basehead: `${start}...main` };
    const commits = await listed(clientOf(github).pages(route, basehead, { member: 'commits' }));
    expect(commits.map((commit) => (commit as { sha: string }).sha)).toEqual(pushed);
  });

  it.each<[Permission, Level, string]>([
    ['deployments', 'none', DEPLOYMENTS],
    ['deployments', 'read', DEPLOY],
    ['issues', 'read', 'POST /repos/{owner}/{repo}/issues'],
    ['pull-requests', 'none', 'GET /repos/{owner}/{repo}/pulls'],
    ['contents', 'none', 'GET /repos/{owner}/{repo}/commits'],
  ])('wants the permission %s: with %s there is no %s', async (permission, level, route) => {
    const { github } = await scene();
    github.permit('job', { [permission]: level });
    const body = route === DEPLOY ? GOOD_DEPLOYMENT : { title: 'x' };
    const parameters = route.startsWith('POST') ? body : {};
    const error = await failureOf(clientOf(github).request(route, parameters));
    expect(error.failure).toBe('permission');
    expect(error.remedy).toContain(`“${permission}: `);
  });

  it('lets comments on a pull request be written with either permission, on an issue with one', async () => {
    const { github } = await scene();
    github.permit('job', { issues: 'none' });
    const api = clientOf(github);
    await api.request(CREATE_COMMENT, { issue_number: 2, body: 'x' });
    const error = await failureOf(api.request(CREATE_COMMENT, { issue_number: 3, body: 'x' }));
    expect(error.remedy).toContain('“issues: write”');
  });

  it.each<[TokenKind, boolean]>([
    ['job', false],
    ['app', false],
    ['personal', true],
  ])('tells the owner of a token of sort %s who it is: %s', async (kind, tells) => {
    const { github } = await scene();
    const asked = clientOf(github, kind).request('GET /user');
    if (tells) await expect(asked).resolves.toMatchObject({ data: { login: 'dana' } });
    else expect((await failureOf(asked)).failure).toBe('permission');
  });

  it.each([
    ['status checks are not left out', { required_contexts: undefined }, 'conflict'],
    ['the ref is unknown', { ref: 'nowhere' }, 'rejected'],
    ['the payload is too long', { payload: 'x'.repeat(66_000) }, 'rejected'],
    ['the description is too long', { description: 'x'.repeat(141) }, 'rejected'],
  ])('refuses a deployment when %s', async (_name, about, failure) => {
    const { api } = await scene();
    const error = await failureOf(api.request(DEPLOY, { ...GOOD_DEPLOYMENT, ...about }));
    expect(error.failure).toBe(failure);
  });

  it('makes no deployment of an old commit with auto_merge', async () => {
    const { api, github, head } = await scene();
    github.repository.push({ 'a.yml': 'a: 9\n' });
    const old = { ref: head, required_contexts: [] };
    await expect(api.request(DEPLOY, old)).resolves.toMatchObject({ status: 202 });
    expect(github.state.deployments.size).toBe(0);
  });

  it('retires earlier deployments when one succeeds, unless told not to', async () => {
    const { api, github } = await scene();
    const deployAnd = async (auto: boolean) => {
      const made = await api.request(DEPLOY, { ...GOOD_DEPLOYMENT, environment: 'test' });
      const { id } = made.data as { id: number };
      await api.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
        deployment_id: id,
        state: 'success',
        auto_inactive: auto,
      });
      return () => github.state.deployments.get(id)?.statuses.map(({ state }) => state);
    };
    const first = await deployAnd(false);
    await deployAnd(false);
    expect(first()).toEqual(['success']);
    await deployAnd(true);
    expect(first()).toEqual(['success', 'inactive']);
  });

  it('fails as it is told, before and after the effect', async () => {
    const { api, github } = await scene();
    const on = { method: 'POST', path: '*/comments' };
    github.fail({ on, effect: { type: 'reset' } });
    github.fail({ on: { ...on, nth: 2 }, moment: 'after', effect: { type: 'reset' } });
    github.fail({ on: { ...on, nth: 3 }, effect: { type: 'cut-off' } });
    github.fail({ on: { ...on, nth: 4 }, effect: SECONDARY_LIMIT });
    const write = (body: string) => api.request(CREATE_COMMENT, { issue_number: 2, body });
    for (const body of ['before', 'after', 'half']) await failureOf(write(body));
    await write('limited');
    const bodies = github.repository.commentsOn(2).map(({ body }) => body);
    expect(bodies).toEqual(['Nice', 'after', 'half', 'limited']);
    const statuses = github.writes().map(({ status }) => status);
    expect(statuses).toEqual([null, null, null, 403, 201]);
  });

  it('is an Enterprise Server if wanted', async () => {
    const github = await testFakeGitHub({ enterprise: true, files: { 'a.yml': 'x' } });
    expect(github.url).toMatch(/\/api\/v3$/);
    const api = clientOf(github);
    await api.request('GET /repos/{owner}/{repo}/contents/{path}', { path: 'a.yml' });
    const viewer = await api.graphql('query { viewer { login } }', {});
    expect(viewer).toEqual({ viewer: { login: 'github-actions[bot]' } });
  });

  it.each(['merge', 'squash', 'rebase'] as const)('merges by %s', async (method) => {
    const { github } = await scene();
    const { repository, state } = github;
    const { number } = repository.openPull({ branch: 'three', changes: { b: '1' } });
    repository.pushTo(number, { c: '2' });
    const { before, after } = repository.merge(number, method);
    const commit = state.commits.get(after);
    expect(commit?.files).toEqual({ 'a.yml': 'a: 2\n', b: '1', c: '2' });
    expect(commit?.parents).toHaveLength(method === 'merge' ? 2 : 1);
    expect(commit?.parents[0] === before).toBe(method !== 'rebase');
  });
});
