import { describe, expect, it } from 'vitest';
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
} from '../support/github/events.ts';
import { testFakeGitHub } from '../support/github/server.ts';

const FILE = { 'gladly-integrations.yml': 'version: 1\n' };

describe('the events of the fake GitHub', () => {
  it('tell of a pull request what GitHub’s example tells, with the state of the fake', async () => {
    const github = await testFakeGitHub({ files: FILE });
    const { number, headSha } = github.repository.openPull({ branch: 'one', changes: { a: '1' } });
    const event = pullRequestEvent(github, number, { action: 'opened' });
    expect(event).toMatchObject({
      name: 'pull_request',
      payload: {
        action: 'opened',
        number: 1,
        pull_request: {
          merged: false,
          base: { ref: 'main', sha: github.repository.headOf() },
          head: { ref: 'one', sha: headSha, repo: { full_name: 'acme/support', fork: false } },
        },
        repository: { full_name: 'acme/support', default_branch: 'main' },
      },
      environment: { GITHUB_REF: 'refs/pull/1/merge', GITHUB_REPOSITORY: 'acme/support' },
    });
    // Members that only the example has.
    expect(event.payload['pull_request']).toHaveProperty('additions');
  });

  it('tell that a pull request comes from a fork, and that it was merged', async () => {
    const github = await testFakeGitHub({ files: FILE });
    github.repository.openPull({ branch: 'one', changes: { a: '1' }, fork: 'kim' });
    const { after } = github.repository.merge(1);
    const { payload } = pullRequestEvent(github, 1, { action: 'closed' });
    expect(payload['pull_request']).toMatchObject({
      merged: true,
      merge_commit_sha: after,
      head: { repo: { full_name: 'kim/support', fork: true } },
    });
  });

  it('tell from where to where a branch was pushed', async () => {
    const github = await testFakeGitHub({ files: FILE });
    const push = github.repository.push({ a: '1' });
    expect(pushEvent(github, push)).toMatchObject({
      payload: {
        ref: 'refs/heads/main',
        before: push.before,
        after: push.after,
        head_commit: { modified: ['a'] },
      },
      environment: { GITHUB_SHA: push.after },
    });
  });

  it('tell of a merge group, a schedule and a dispatch', async () => {
    const github = await testFakeGitHub({ files: FILE });
    github.repository.openPull({ branch: 'one', changes: { a: '1' } });
    const group = github.repository.queue([1]);
    expect(mergeGroupEvent(github, group).payload['merge_group']).toMatchObject({
      head_sha: group.head,
      base_sha: group.base,
      base_ref: 'refs/heads/main',
    });
    expect(scheduleEvent(github).payload).toMatchObject({ schedule: '17 5 * * *' });
    const inputs = { command: 'apply' };
    expect(dispatchEvent(github, { inputs }).payload).toMatchObject({ inputs });
  });
});
