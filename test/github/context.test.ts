import { describe, expect, it } from 'vitest';
import { triggerOf, type Trigger } from '../../src/github/context.ts';
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  type FakeEvent,
} from '../support/github/events.ts';
import { testFakeGitHub } from '../support/github/server.ts';

const ZERO = '0'.repeat(40);

function read({ name, payload, environment }: FakeEvent, more: object = {}): Trigger {
  return triggerOf({ ...environment, GITHUB_EVENT_NAME: name }, { ...payload, ...more });
}

describe('what started a job', () => {
  it.each(['opened', 'synchronize', 'reopened', 'closed'] as const)(
    'is a pull request that was %s',
    async (action) => {
      const github = await testFakeGitHub();
      const { number, headSha } = github.repository.openPull({
        branch: 'one',
        changes: { a: '1' },
      });
      expect(read(pullRequestEvent(github, number, { action }))).toEqual({
        type: 'pull-request',
        number,
        base: github.repository.headOf(),
        head: headSha,
        headRef: 'one',
        baseRef: 'main',
        defaultBranch: 'main',
        fork: false,
        dependabot: false,
      });
    },
  );

  it('is a pull request from a fork, even of one that was deleted', async () => {
    const github = await testFakeGitHub();
    github.repository.openPull({ branch: 'one', changes: { a: '1' }, fork: 'kim' });
    const event = pullRequestEvent(github, 1, { action: 'opened' });
    expect(read(event)).toMatchObject({ type: 'pull-request', fork: true });
    const pull = event.payload['pull_request'] as Readonly<Record<string, object>>;
    const gone = { pull_request: { ...pull, head: { ...pull['head'], repo: null } } };
    expect(read(event, gone)).toMatchObject({ type: 'pull-request', fork: true });
    const both = { ...gone.pull_request, base: { ...pull['base'], repo: null } };
    expect(read(event, { pull_request: both })).toMatchObject({ fork: true });
  });

  it('is a pull request of Dependabot, or one that Dependabot pushed to', async () => {
    const github = await testFakeGitHub();
    const { repository } = github;
    repository.openPull({ branch: 'one', changes: { a: '1' }, author: 'dependabot[bot]' });
    repository.openPull({ branch: 'two', changes: { a: '1' } });
    const own = pullRequestEvent(github, 1, { action: 'opened' });
    const others = pullRequestEvent(github, 2, { action: 'synchronize' });
    const pushed = { ...others.environment, GITHUB_ACTOR: 'dependabot[bot]' };
    expect(read(own)).toMatchObject({ dependabot: true });
    expect(read({ ...others, environment: pushed })).toMatchObject({ dependabot: true });
    expect(read(others)).toMatchObject({ dependabot: false });
  });

  it('is a group of the merge queue', async () => {
    const github = await testFakeGitHub();
    github.repository.openPull({ branch: 'one', changes: { a: '1' } });
    const { base, head, ...group } = github.repository.queue([1]);
    const trigger = read(mergeGroupEvent(github, { base, head, ...group }));
    expect(trigger).toEqual({ type: 'merge-group', base, head });
  });

  it.each([
    ['the default branch', 'main', true],
    ['another branch', 'feature/x', false],
  ])('is a push to %s', async (_name, branch, isDefault) => {
    const github = await testFakeGitHub();
    const push = github.repository.push({ a: '1' }, { branch });
    const { before, after } = push;
    expect(read(pushEvent(github, push))).toEqual({
      type: 'push',
      branch,
      isDefault,
      before,
      after,
    });
  });

  it('is the first push of a branch', async () => {
    const github = await testFakeGitHub();
    const push = { ...github.repository.push({ a: '1' }), before: ZERO };
    expect(read(pushEvent(github, push))).toMatchObject({ type: 'push', before: null });
  });

  it('is a push of a tag, which is no branch, whatever the tag is called', () => {
    const after = 'a'.repeat(40);
    const payload = { ref: 'refs/tags/main', after, repository: { default_branch: 'main' } };
    expect(triggerOf({ GITHUB_EVENT_NAME: 'push' }, payload)).toEqual({
      type: 'push',
      branch: 'refs/tags/main',
      isDefault: false,
      before: null,
      after,
    });
  });

  it('is the clock, or a person', async () => {
    const github = await testFakeGitHub({ defaultBranch: 'trunk' });
    const head = github.repository.headOf();
    expect(read(scheduleEvent(github))).toEqual({
      type: 'schedule',
      branch: 'trunk',
      isDefault: true,
      head,
    });
    const dispatch = { type: 'dispatch', branch: 'trunk', isDefault: true, head };
    expect(read(dispatchEvent(github))).toEqual(dispatch);
    github.repository.push({ a: '1' }, { branch: 'wip' });
    expect(read(dispatchEvent(github, { branch: 'wip' }))).toMatchObject({ isDefault: false });
  });

  it('is refused when strangers could use it to get at secrets', async () => {
    const github = await testFakeGitHub();
    github.repository.openPull({ branch: 'one', changes: { a: '1' }, fork: 'kim' });
    const event = pullRequestEvent(github, 1, { action: 'opened', target: true });
    expect(read(event)).toEqual({
      type: 'refused',
      event: 'pull_request_target',
      why: 'pull-request-target',
    });
  });

  it.each<[string, Readonly<Record<string, string>>, unknown]>([
    ['another event', { GITHUB_EVENT_NAME: 'issues' }, {}],
    ['no event', {}, {}],
    ['a pull request without one', { GITHUB_EVENT_NAME: 'pull_request' }, { number: 1 }],
    ['a merge group without one', { GITHUB_EVENT_NAME: 'merge_group' }, null],
    [
      'a branch that was deleted',
      { GITHUB_EVENT_NAME: 'push' },
      { ref: 'refs/heads/main', after: ZERO },
    ],
    ['a schedule without a branch', { GITHUB_EVENT_NAME: 'schedule' }, {}],
    [
      'a dispatch for a tag',
      { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/tags/v1', GITHUB_SHA: 'a' },
      {},
    ],
  ])('is refused when it is %s', (_name, environment, payload) => {
    const event = environment['GITHUB_EVENT_NAME'] ?? '';
    expect(triggerOf(environment, payload)).toEqual({
      type: 'refused',
      event,
      why: 'unknown-event',
    });
  });
});
