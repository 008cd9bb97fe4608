import { describe, expect, it } from 'vitest';
import { mergedPulls, openPull } from '../../src/github/pulls.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { clientOf, failureOf } from '../support/github/client.ts';
import { testFakeGitHub, type FakeGitHub } from '../support/github/server.ts';
import type { MergeMethod } from '../support/github/repository.ts';
import type { Permission } from '../support/github/tokens.ts';

/** Opens a pull request with two commits. */
function opened({ repository }: FakeGitHub, branch: string): number {
  const { number } = repository.openPull({ branch, changes: { [branch]: '1' } });
  repository.pushTo(number, { [`${branch}-2`]: '2' });
  return number;
}

async function numbersSince(
  github: FakeGitHub,
  since: string | null,
  head = github.repository.headOf(),
): Promise<readonly number[]> {
  const { pulls } = await mergedPulls(clientOf(github), { since, head, branch: 'main' });
  return pulls.map(({ number }) => number);
}

describe('the pull requests merged since the last apply', () => {
  it.each<MergeMethod>(['merge', 'squash', 'rebase'])(
    'are found when they were merged by %s, in their order',
    async (method) => {
      const github = await testFakeGitHub();
      const { repository } = github;
      const numbers = ['a', 'b', 'c', 'd'].map((branch) => opened(github, branch));
      const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
      const since = repository.merge(first, method).after;
      repository.merge(third, method);
      const { after } = repository.merge(second, method);
      repository.merge(fourth, method);
      await expect(numbersSince(github, since, after)).resolves.toEqual([third, second]);
    },
  );

  it.each(['merge', 'squash'] as const)(
    'are all found when a merge queue pushes several at once, by %s',
    async (method) => {
      const github = await testFakeGitHub();
      const numbers = ['a', 'b', 'c'].map((branch) => opened(github, branch));
      const { before } = github.repository.land(github.repository.queue(numbers, method));
      await expect(numbersSince(github, before)).resolves.toEqual(numbers);
      expect(github.requests().length).toBeLessThanOrEqual(2);
    },
  );

  it('tell their own head, which is not the commit on the branch', async () => {
    const github = await testFakeGitHub();
    const number = opened(github, 'a');
    const { headSha } = github.repository.pull(number);
    const { before, after } = github.repository.merge(number, 'squash');
    const api = clientOf(github);
    const { pulls } = await mergedPulls(api, { since: before, head: after, branch: 'main' });
    expect(pulls).toEqual([
      {
        number,
        title: 'Change integrations',
        head: headSha,
        mergeCommit: after,
        mergedAt: github.repository.pull(number).mergedAt,
      },
    ]);
  });

  it('are found over many pages and among many commits and other pull requests', async () => {
    const github = await testFakeGitHub({ pageSize: 3 });
    const { repository } = github;
    const since = repository.headOf();
    const first = opened(github, 'first');
    for (let count = 0; count < 20; count += 1) repository.pushTo(first, { n: String(count) });
    repository.merge(first);
    for (let count = 0; count < 8; count += 1) repository.push({ direct: String(count) });
    const numbers = [1, 2, 3, 4, 5].map((count) => opened(github, `b${count}`));
    for (const number of numbers) repository.merge(number, 'squash');
    await expect(numbersSince(github, since)).resolves.toEqual([first, ...numbers]);
  });

  it('are none when somebody pushed by hand', async () => {
    const github = await testFakeGitHub();
    const { before } = github.repository.push({ a: '1' });
    await expect(numbersSince(github, before)).resolves.toEqual([]);
  });

  it('are none when nothing happened since', async () => {
    const github = await testFakeGitHub();
    const { after } = github.repository.merge(opened(github, 'a'));
    await expect(numbersSince(github, after)).resolves.toEqual([]);
  });

  it('do not hold those that were closed, or merged into another branch', async () => {
    const github = await testFakeGitHub();
    const { repository } = github;
    repository.push({ x: '1' }, { branch: 'release' });
    const since = repository.headOf();
    const refused = repository.pull(opened(github, 'a'));
    refused.state = 'closed';
    const other = repository.openPull({ branch: 'b', base: 'release', changes: { b: '1' } });
    repository.merge(other.number);
    const merged = opened(github, 'c');
    repository.merge(merged);
    await expect(numbersSince(github, since)).resolves.toEqual([merged]);
  });

  it('do not hold those that came in by way of another one', async () => {
    const github = await testFakeGitHub();
    const { repository } = github;
    const since = repository.headOf();
    const outer = opened(github, 'outer');
    const inner = repository.openPull({ branch: 'inner', base: 'outer', changes: { i: '1' } });
    repository.merge(inner.number);
    repository.merge(outer);
    await expect(numbersSince(github, since)).resolves.toEqual([outer]);
  });

  it('do not hold one of another branch whose commit this branch took over', async () => {
    const github = await testFakeGitHub();
    const { repository, state } = github;
    const since = repository.headOf();
    repository.push({ x: '1' }, { branch: 'release' });
    const other = repository.openPull({ branch: 'b', base: 'release', changes: { b: '1' } });
    state.branches.set('main', repository.merge(other.number).after);
    await expect(numbersSince(github, since)).resolves.toEqual([]);
  });

  it('are found without reading all that were ever merged', async () => {
    let now = Date.UTC(2026, 0, 1);
    const clock = { ...systemClock, now: () => now };
    const github = await testFakeGitHub({ pageSize: 3, clock });
    for (let count = 0; count < 9; count += 1) github.repository.merge(opened(github, `b${count}`));
    now += 30 * 86_400_000;
    const number = opened(github, 'new');
    const { before } = github.repository.merge(number, 'squash');
    await expect(numbersSince(github, before)).resolves.toEqual([number]);
    expect(github.requests()).toHaveLength(2);
  });

  it('are found when the clocks of GitHub and of the commit differ', async () => {
    const github = await testFakeGitHub();
    const number = opened(github, 'a');
    const { before } = github.repository.merge(number, 'squash');
    const earlier = new Date(Date.now() - 600_000).toISOString();
    github.repository.pull(number).updatedAt = earlier;
    await expect(numbersSince(github, before)).resolves.toEqual([number]);
    expect(github.requests()).toHaveLength(2);
  });

  it.each([
    ['nothing was applied yet', () => null],
    ['the last applied commit is very far away', (start: string) => start],
  ])('are those of the newest commits only when %s', async (_name, since) => {
    const github = await testFakeGitHub();
    const { repository } = github;
    const start = repository.headOf();
    repository.merge(opened(github, 'a'));
    for (let count = 0; count < 1000; count += 1) repository.push({ n: String(count) });
    const number = opened(github, 'b');
    repository.merge(number);
    await expect(numbersSince(github, since(start))).resolves.toEqual([number]);
  });

  it.each([
    ['nothing was applied yet', () => null],
    ['a forced push took the last applied commit away', () => 'e'.repeat(40)],
  ])('are looked for among the newest commits when %s', async (_name, since) => {
    const github = await testFakeGitHub({ pageSize: 4 });
    const numbers = ['a', 'b', 'c'].map((branch) => opened(github, branch));
    for (const number of numbers) github.repository.merge(number, 'rebase');
    await expect(numbersSince(github, since())).resolves.toEqual(numbers);
  });

  it('are those after the point where the history was rewritten', async () => {
    const github = await testFakeGitHub();
    const { repository } = github;
    repository.merge(opened(github, 'a'));
    const applied = repository.push({ x: '1' }).after;
    repository.forcePush('main', { x: '2' });
    const later = opened(github, 'b');
    repository.merge(later);
    await expect(numbersSince(github, applied)).resolves.toEqual([later]);
  });

  it('hold the one of the newest commit when the list does not know it yet', async () => {
    const github = await testFakeGitHub();
    const { before } = github.repository.merge(opened(github, 'a'));
    const effect = { type: 'answer', status: 200, body: [] } as const;
    github.fail({ on: { path: '*/pulls' }, effect });
    await expect(numbersSince(github, before)).resolves.toEqual([1]);
  });

  it.each<Permission>(['contents', 'pull-requests'])(
    'need the permission %s, which is named',
    async (permission) => {
      const github = await testFakeGitHub();
      const { before } = github.repository.merge(opened(github, 'a'));
      github.permit('job', { [permission]: 'none' });
      const error = await failureOf(numbersSince(github, before));
      expect(error.code).toBe('github-permission');
      expect(error.remedy).toContain(`“${permission}: read”`);
    },
  );
});

describe('a pull request that can still be reviewed', () => {
  it.each([
    ['GitHub tells', 'Wed, 25 Nov 2026 10:00:00 GMT', '2026-11-25T10:00:00.000Z'],
    ['nobody knows, as GitHub tells none', 'noon', null],
  ])('was seen so at a time that %s', async (_, date, seenAt) => {
    const github = await testFakeGitHub();
    const body = { state: 'open', head: { sha: 'a1' } };
    const effect = { type: 'answer', status: 200, headers: { date }, body } as const;
    github.fail({ on: { path: '*/pulls/1' }, effect });
    await expect(openPull(clientOf(github), 1)).resolves.toEqual({ head: 'a1', seenAt });
  });

  it('is none once it is merged', async () => {
    const github = await testFakeGitHub();
    const number = opened(github, 'a');
    await expect(openPull(clientOf(github), number)).resolves.not.toBeNull();
    github.repository.merge(number, 'squash');
    await expect(openPull(clientOf(github), number)).resolves.toBeNull();
  });
});
