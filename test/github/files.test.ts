import { describe, expect, it } from 'vitest';
import { fileAt, hasCommit } from '../../src/github/files.ts';
import { clientOf, failureOf } from '../support/github/client.ts';
import { testFakeGitHub } from '../support/github/server.ts';

const BYTES = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff, 0x00]);

describe('a file at a commit', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['at the top', 'gladly-integrations.yml', 'version: 1\n'],
    ['in a folder', 'config/gladly/file.yml', 'version: 1\n'],
    ['with a strange name', 'ä b/#1?%2F&.yml', 'x'],
    ['with bytes that are no text', 'a.yml', BYTES],
    ['that is empty', 'a.yml', ''],
    ['of more than 1 MB', 'a.yml', `#${'ü'.repeat(600_000)}`],
  ])('is read byte for byte: %s', async (_name, path, content) => {
    const github = await testFakeGitHub({ files: { [path]: content } });
    const commit = github.repository.headOf();
    github.repository.push({ [path]: 'later' });
    const read = await fileAt(clientOf(github), commit, path);
    expect(Buffer.from(read ?? 'nothing').equals(Buffer.from(content))).toBe(true);
  });

  it.each([
    ['does not exist', 'other.yml'],
    ['is a folder', 'config'],
  ])('is nothing where it %s', async (_name, path) => {
    const github = await testFakeGitHub({ files: { 'config/a.yml': 'x' } });
    const commit = github.repository.headOf();
    await expect(fileAt(clientOf(github), commit, path)).resolves.toBeNull();
  });

  it('is nothing at a commit that is unknown', async () => {
    const github = await testFakeGitHub({ files: { 'a.yml': 'x' } });
    await expect(fileAt(clientOf(github), 'f'.repeat(40), 'a.yml')).resolves.toBeNull();
  });

  it('is read from an Enterprise Server', async () => {
    const github = await testFakeGitHub({ files: { 'a.yml': 'x' }, enterprise: true });
    const read = await fileAt(clientOf(github), github.repository.headOf(), 'a.yml');
    expect(String(Buffer.from(read ?? ''))).toBe('x');
  });

  it('needs a permission, which is named', async () => {
    const github = await testFakeGitHub({ files: { 'a.yml': 'x' } });
    github.permit('job', { contents: 'none' });
    const reading = fileAt(clientOf(github), github.repository.headOf(), 'a.yml');
    const error = await failureOf(reading);
    expect(error.code).toBe('github-permission');
    expect(error.remedy).toContain('“contents: read”');
  });

  it('is read in spite of an outage', async () => {
    const github = await testFakeGitHub({ files: { 'a.yml': 'x' } });
    github.fail({ on: { times: 2 }, effect: { type: 'answer', status: 503 } });
    const read = await fileAt(clientOf(github), github.repository.headOf(), 'a.yml');
    expect(read).not.toBeNull();
  });
});

describe('a commit', () => {
  it('is told from one that the repository no longer has', async () => {
    const github = await testFakeGitHub({ files: { 'a.yml': 'x' } });
    const api = clientOf(github);
    await expect(hasCommit(api, github.repository.headOf())).resolves.toBe(true);
    await expect(hasCommit(api, 'f'.repeat(40))).resolves.toBe(false);
  });

  it('is not taken for lost while GitHub cannot tell', async () => {
    const github = await testFakeGitHub({ files: { 'a.yml': 'x' } });
    github.permit('job', { contents: 'none' });
    const error = await failureOf(hasCommit(clientOf(github), github.repository.headOf()));
    expect(error.code).toBe('github-permission');
  });
});
