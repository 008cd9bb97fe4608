import { createFixture } from 'fs-fixture';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openAtCommit, openBefore, placeInRepository } from '../../src/action/repository-files.ts';
import { rejectionOf } from '../support/errors.ts';
import { clientOf } from '../support/github/client.ts';
import { testFakeGitHub } from '../support/github/server.ts';

const TEXT = 'version: 1\n';

describe('where in the repository the file stands', () => {
  async function workspace(files: Readonly<Record<string, string>>): Promise<string> {
    const fixture = await createFixture(files);
    onTestFinished(() => fixture.rm());
    return fixture.path.replace(/\/$/, '');
  }

  it('is its path in the workspace, whether or not that is a clone', async () => {
    for (const files of [
      { 'ops/gladly.yml': TEXT },
      { 'ops/gladly.yml': TEXT, '.git/HEAD': 'x' },
    ]) {
      const root = await workspace(files);
      const place = placeInRepository('ops/gladly.yml', root);
      expect(place).toEqual({ root, path: 'ops/gladly.yml' });
    }
  });

  it('is its path in the clone, where that was checked out below the workspace', async () => {
    const root = await workspace({ 'shop/ops/gladly.yml': TEXT, 'shop/.git/HEAD': 'x' });
    const place = placeInRepository('shop/ops/gladly.yml', root);
    expect(place).toEqual({ root: `${root}/shop`, path: 'ops/gladly.yml' });
  });
});

describe('a file at a commit', () => {
  const files = { 'ops/gladly.yml': TEXT, 'vendors/acme.yml': 'id: acme\n' };

  it('comes with the vendor definitions of that commit, and none from elsewhere', async () => {
    const github = await testFakeGitHub({ files });
    const commit = github.repository.headOf();
    const source = await openAtCommit(clientOf(github), commit, 'ops/gladly.yml');
    expect(source?.file).toBe(`${commit.slice(0, 7)}:ops/gladly.yml`);
    const read = async (path: string) => source?.readVendorFile(path);
    expect(await read('../vendors/acme.yml')).toMatchObject({
      file: `${commit.slice(0, 7)}:vendors/acme.yml`,
    });
    expect(await read('./missing.yml')).toEqual({ failure: 'missing' });
    expect(await read('../../etc/passwd')).toEqual({ failure: 'outside' });
    expect(await read('/etc/passwd')).toEqual({ failure: 'absolute' });
    expect(await read('https://evil.example/x.yml')).toEqual({ failure: 'url' });
  });

  it('is found under the name that it had before, or not at all', async () => {
    const github = await testFakeGitHub({ files });
    const base = github.repository.headOf();
    const changes = { 'ops/gladly.yml': null, 'gladly.yml': TEXT };
    const { after: head } = github.repository.push(changes);
    const api = clientOf(github);
    const before = await openBefore(api, 'gladly.yml', { base, head });
    expect(before).toMatchObject({ file: `${base.slice(0, 7)}:ops/gladly.yml` });
    expect(await openBefore(api, 'other.yml', { base, head })).toBeNull();
  });

  it('is unknown, and not nothing, where the repository no longer has the commit', async () => {
    const github = await testFakeGitHub({ files });
    const api = clientOf(github);
    const gone = 'f'.repeat(40);
    const error = await rejectionOf(openAtCommit(api, gone, 'ops/gladly.yml'));
    expect(error.code).toBe('unreadable');
    expect(error.message).toContain(gone);
    expect(error.remedy).toContain('Push that commit again');
    const head = github.repository.headOf();
    expect(await openBefore(api, 'ops/gladly.yml', { base: gone, head })).toBe('unknown');
    expect(await openAtCommit(api, head, 'other.yml')).toBeNull();
  });
});
