import { describe, expect, it } from 'vitest';
import { settleDriftIssue, type DriftToSettle } from '../../src/github/drift-issue.ts';
import { issueMarkerLine } from '../../src/github/marker.ts';
import { clientOf, failureOf } from '../support/github/client.ts';
import { SECONDARY_LIMIT, testFakeGitHub, type FakeGitHub } from '../support/github/server.ts';
import { FAKE_TOKENS, type TokenKind } from '../support/github/tokens.ts';

const RUN = 'https://github.example/acme/support/actions/runs/7';
const DRIFT: DriftToSettle = {
  organization: 'production',
  organizationId: 'org-acme',
  others: ['sandbox'],
  config: 'gladly-integrations.yml',
  isThere: () => Promise.resolve(true),
  report: { title: 'Gladly differs', body: 'One webhook is switched off.' },
  runUrl: RUN,
};
const MARKER = {
  organization: 'production',
  id: 'org-acme',
  config: 'gladly-integrations.yml',
  content: 'x',
};
const MORE: DriftToSettle = { ...DRIFT, report: { title: 'Gladly differs', body: 'Two are.' } };
const CLEAN: DriftToSettle = { ...DRIFT, report: null };
const MOVED = { isThere: () => Promise.resolve(false) };
const BOTH = ['production', 'sandbox'];

/** `1 open One webhook…`: what stands there, without marker and footer. */
function issues({ state }: FakeGitHub): readonly string[] {
  return [...state.issues.values()].map(({ number, state: is, body }) => {
    return `${number} ${is} ${body.split('\n')[1]}`;
  });
}

describe('the drift issue', () => {
  it.each<TokenKind>(['job', 'app', 'personal'])(
    'goes its whole way with the token of sort %s',
    async (kind) => {
      const github = await testFakeGitHub({ pageSize: 2 });
      const api = clientOf(github, kind);
      for (let count = 0; count < 5; count += 1)
        github.repository.openIssue('Other', { author: 'dana' });
      const settle = async (drift: DriftToSettle) => {
        const settled = await settleDriftIssue(api, drift);
        return [settled?.change ?? null, issues(github).slice(5)];
      };
      expect(await settle(CLEAN)).toEqual([null, []]);
      expect(await settle(DRIFT)).toEqual(['opened', ['6 open One webhook is switched off.']]);
      expect(await settle(DRIFT)).toEqual(['unchanged', ['6 open One webhook is switched off.']]);
      expect(await settle(MORE)).toEqual(['updated', ['6 open Two are.']]);
      expect(await settle(CLEAN)).toEqual(['closed', ['6 closed Two are.']]);
      expect(await settle(CLEAN)).toEqual([null, ['6 closed Two are.']]);
      expect(await settle(DRIFT)).toEqual(['reopened', ['6 open One webhook is switched off.']]);
      expect(github.repository.issue(6)).toMatchObject({ author: FAKE_TOKENS[kind].login });
    },
  );

  it('names the run that changed it, and is not written by one that changes nothing', async () => {
    const github = await testFakeGitHub();
    const api = clientOf(github);
    await settleDriftIssue(api, DRIFT);
    expect(github.repository.issue(1)).toMatchObject({
      title: 'Gladly differs',
      labels: ['gladly-drift'],
      body: expect.stringContaining(`[this run](${RUN})`),
    });
    const written = github.writes().length;
    await settleDriftIssue(api, { ...DRIFT, runUrl: `${RUN}1` });
    expect(github.writes()).toHaveLength(written);
  });

  it('takes two requests when all is quiet', async () => {
    const github = await testFakeGitHub();
    await settleDriftIssue(clientOf(github), CLEAN);
    expect(github.requests()).toHaveLength(2);
  });

  it('is found without its label', async () => {
    const github = await testFakeGitHub();
    const api = clientOf(github);
    await settleDriftIssue(api, DRIFT);
    github.repository.issue(1).labels = [];
    await settleDriftIssue(api, MORE);
    expect(issues(github)).toEqual(['1 open Two are.']);
    expect(github.repository.issue(1).labels).toEqual([]);
  });

  it.each<readonly [string, Partial<DriftToSettle>, readonly string[]]>([
    ['the same file and organization', {}, ['closed']],
    ['another file', { config: 'other.yml' }, []],
    ['another organization', { organization: 'sandbox', organizationId: 'org-2' }, []],
    ['the file under its new path', { ...MOVED, config: 'other.yml' }, ['closed']],
    ['the organization under its new name', { organization: 'main', others: [] }, ['closed']],
    ['a second name of the same organization', { organization: 'main', others: BOTH }, []],
  ])('is, or is not, that of %s', async (_, other, closed) => {
    const github = await testFakeGitHub();
    const api = clientOf(github);
    await settleDriftIssue(api, DRIFT);
    const settled = await settleDriftIssue(api, { ...CLEAN, ...other });
    expect(settled === null ? [] : [settled.change]).toEqual(closed);
  });

  it('that does not tell its file becomes that of the first one that asks for it', async () => {
    const github = await testFakeGitHub();
    const api = clientOf(github);
    const body = `${issueMarkerLine({ ...MARKER, id: null, config: null })}\nFirst`;
    github.repository.openIssue('Old', { body, author: FAKE_TOKENS.job.login });
    const other = { ...DRIFT, config: 'other.yml' };
    await expect(settleDriftIssue(api, DRIFT)).resolves.toMatchObject({ change: 'updated' });
    await expect(settleDriftIssue(api, other)).resolves.toMatchObject({ change: 'opened' });
    await expect(settleDriftIssue(api, DRIFT)).resolves.toMatchObject({ change: 'unchanged' });
  });

  it('of others with our marker, or of another organization, is left alone', async () => {
    const github = await testFakeGitHub();
    const api = clientOf(github);
    const forged = `${issueMarkerLine(MARKER)}\nForged`;
    github.repository.openIssue('Forged', { author: 'eve', body: forged });
    await settleDriftIssue(api, { ...DRIFT, organization: 'sandbox' });
    await settleDriftIssue(api, MORE);
    await settleDriftIssue(api, CLEAN);
    expect(issues(github)).toEqual([
      '1 open Forged',
      '2 open One webhook is switched off.',
      '3 closed Two are.',
    ]);
  });

  it('is none of others even where GitHub lists them as ours', async () => {
    const github = await testFakeGitHub();
    const api = clientOf(github);
    const body = `${issueMarkerLine(MARKER)}\nForged`;
    github.repository.openIssue('Forged', { author: 'eve', body });
    const listed = await api.request('GET /repos/{owner}/{repo}/issues');
    const effect = { type: 'answer', status: 200, body: listed.data } as const;
    github.fail({ on: { path: '*/issues' }, effect });
    await settleDriftIssue(api, DRIFT);
    expect(issues(github)).toEqual(['1 open Forged', '2 open One webhook is switched off.']);
  });

  it('is no pull request of ours that quotes it', async () => {
    const github = await testFakeGitHub();
    const author = FAKE_TOKENS.job.login;
    const { number } = github.repository.openPull({ branch: 'b', changes: { a: '1' }, author });
    github.repository.pull(number).body = issueMarkerLine(MARKER);
    await settleDriftIssue(clientOf(github), CLEAN);
    expect(github.repository.pull(number).state).toBe('open');
  });

  it('is looked for among our own issues only', async () => {
    const github = await testFakeGitHub({ pageSize: 1 });
    for (let count = 0; count < 5; count += 1) github.repository.openIssue('Other');
    await settleDriftIssue(clientOf(github), CLEAN);
    expect(github.requests()).toHaveLength(2);
  });

  it('opened by two runs at once is one in the end', async () => {
    const github = await testFakeGitHub();
    const body = `${issueMarkerLine(MARKER)}\nFirst`;
    const author = FAKE_TOKENS.job.login;
    const run = () => void github.repository.openIssue('Gladly differs', { author, body });
    github.fail({ on: { method: 'POST', path: '*/issues' }, effect: { type: 'call', run } });
    await settleDriftIssue(clientOf(github), DRIFT);
    expect(issues(github)).toEqual(['1 open First', '2 closed One webhook is switched off.']);
  });

  it('that somebody deletes at that very moment is opened anew', async () => {
    const github = await testFakeGitHub();
    const api = clientOf(github);
    await settleDriftIssue(api, DRIFT);
    const run = () => void github.state.issues.delete(1);
    github.fail({ on: { method: 'PATCH' }, effect: { type: 'call', run } });
    await expect(settleDriftIssue(api, MORE)).resolves.toMatchObject({ change: 'opened' });
    expect(issues(github)).toEqual(['2 open Two are.']);
  });

  it.each([
    ['lost before it was made', 'before', { type: 'reset' }],
    ['lost after it was made', 'after', { type: 'reset' }],
    ['an outage after', 'after', { type: 'answer', status: 500 }],
    ['a limit', 'before', SECONDARY_LIMIT],
  ] as const)('is one in spite of trouble: %s', async (_name, moment, effect) => {
    const github = await testFakeGitHub();
    const api = clientOf(github);
    github.fail({ on: { method: 'POST', path: '*/issues' }, moment, effect });
    const opened = await settleDriftIssue(api, DRIFT);
    expect(opened).toMatchObject({ change: 'opened', url: expect.stringContaining('/issues/1') });
    github.fail({ on: { method: 'PATCH' }, moment, effect });
    await settleDriftIssue(api, MORE);
    expect(issues(github)).toEqual(['1 open Two are.']);
  });

  it('needs a permission, which is named', async () => {
    const github = await testFakeGitHub();
    github.permit('job', { issues: 'read' });
    const error = await failureOf(settleDriftIssue(clientOf(github), DRIFT));
    expect(error.code).toBe('github-permission');
    expect(error.remedy).toContain('“issues: write”');
  });

  it('cannot be where issues are switched off, which is said when there is drift', async () => {
    const github = await testFakeGitHub();
    github.state.hasIssues = false;
    const api = clientOf(github);
    await expect(settleDriftIssue(api, CLEAN)).resolves.toBeNull();
    const error = await failureOf(settleDriftIssue(api, DRIFT));
    expect(error.remedy).toContain('drift-issue to false');
  });
});
