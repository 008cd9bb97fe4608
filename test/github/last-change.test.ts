import { describe, expect, it } from 'vitest';
import { pushedChange } from '../../src/github/last-change.ts';
import { mergedPulls } from '../../src/github/pulls.ts';
import { clientOf } from '../support/github/client.ts';
import type { MergeMethod } from '../support/github/repository.ts';
import { testFakeGitHub, type FakeGitHub } from '../support/github/server.ts';

const FILE = 'gladly/config.yml';
const VENDOR = 'gladly/vendors/acme.yml';

/** Opens a pull request with two commits, of which the first changes the file. */
function opened({ repository }: FakeGitHub, branch: string, path = FILE): number {
  const { number } = repository.openPull({ branch, changes: { [path]: branch } });
  repository.pushTo(number, { 'notes.md': branch });
  return number;
}

async function pushedSince(github: FakeGitHub, since: string): Promise<string | null> {
  const [api, head, branch] = [clientOf(github), github.repository.headOf(), 'main'];
  const merged = await mergedPulls(api, { since, head, branch });
  return pushedChange(api, merged, { head, paths: [FILE, VENDOR] });
}

describe('the last change of a file', () => {
  it.each<MergeMethod>(['merge', 'squash', 'rebase'])(
    'is that of a pull request merged by %s, whatever was pushed before and elsewhere after',
    async (method) => {
      const github = await testFakeGitHub();
      const { repository } = github;
      const since = repository.headOf();
      const number = opened(github, 'a');
      repository.push({ [VENDOR]: 'pushed' });
      repository.merge(number, method);
      repository.push({ 'README.md': 'later' });
      await expect(pushedSince(github, since)).resolves.toBeNull();
    },
  );

  it('is that of a pull request that came by way of another one', async () => {
    const github = await testFakeGitHub();
    const { repository } = github;
    const since = repository.headOf();
    const outer = opened(github, 'outer', 'notes.md');
    const inner = repository.openPull({ branch: 'in', base: 'outer', changes: { [FILE]: '1' } });
    repository.merge(inner.number);
    repository.merge(outer);
    repository.push({ 'README.md': 'later' });
    await expect(pushedSince(github, since)).resolves.toBeNull();
  });

  it('costs nothing where pull requests only were merged, several at once too', async () => {
    const github = await testFakeGitHub();
    const numbers = ['a', 'b'].map((branch) => opened(github, branch, branch));
    const { before } = github.repository.land(github.repository.queue(numbers));
    await expect(pushedSince(github, before)).resolves.toBeNull();
    expect(github.requests()).toHaveLength(2);
  });

  it('is told where it was pushed right before a squash of several commits', async () => {
    const github = await testFakeGitHub();
    const { repository } = github;
    const since = repository.headOf();
    const number = opened(github, 'a', 'README.md');
    const { after } = repository.push({ [FILE]: 'pushed' });
    repository.merge(number, 'squash');
    await expect(pushedSince(github, since)).resolves.toBe(after);
  });

  it.each([FILE, VENDOR])('of %s is told where somebody pushed it', async (path) => {
    const github = await testFakeGitHub();
    const { repository } = github;
    const since = repository.headOf();
    repository.merge(opened(github, 'a'));
    const { after } = repository.push({ [path]: 'pushed' });
    repository.merge(opened(github, 'b', 'README.md'));
    await expect(pushedSince(github, since)).resolves.toBe(after);
  });

  it('is none where it was before the last apply', async () => {
    const github = await testFakeGitHub();
    const { repository } = github;
    const since = repository.push({ [FILE]: 'pushed' }).after;
    repository.push({ 'README.md': 'later' });
    await expect(pushedSince(github, since)).resolves.toBeNull();
  });
});
