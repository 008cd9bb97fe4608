import { mkdirSync, symlinkSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/config/text.ts';
import { vendorFilesBelow } from '../../src/config/vendor-files.ts';

const files = {
  'secret.yml': 'outside',
  'repository/gladly-integrations.yml': '',
  'repository/vendors/acme.yml': 'id: acme',
  'repository/brand/vendors/acme.yml': 'id: brand',
  'repository/large.yml': 'x'.repeat(MAX_FILE_BYTES + 1),
};

async function reader(folder = '') {
  const fixture = await createFixture(files);
  const root = fixture.getPath('repository');
  const read = vendorFilesBelow({ root, folder: fixture.getPath('repository', folder) });
  return { fixture, read };
}

describe('vendor definitions on disk', () => {
  it.each([
    ['beside the file', '', './vendors/acme.yml', 'vendors/acme.yml', 'id: acme'],
    ['without a leading dot', '', 'vendors/acme.yml', 'vendors/acme.yml', 'id: acme'],
    [
      'in a subfolder of the repository',
      'brand',
      './vendors/acme.yml',
      'brand/vendors/acme.yml',
      'id: brand',
    ],
    [
      'above the file, in the repository',
      'brand',
      '../vendors/acme.yml',
      'vendors/acme.yml',
      'id: acme',
    ],
  ])('are read: %s', async (_title, folder, path, file, text) => {
    const { fixture, read } = await reader(folder);
    await using _ = fixture;
    const reading = await read(path);
    expect(reading).toHaveProperty('file', file);
    expect('content' in reading && reading.content.toString()).toBe(text);
  });

  it.each([
    ['an absolute path', '/etc/hostname', 'absolute'],
    ['an absolute path of Windows', String.raw`C:\vendors\acme.yml`, 'absolute'],
    ['the address of a web page', 'https://example.com/acme.yml', 'url'],
    ['a file address', 'file:///vendors/acme.yml', 'url'],
    ['a way out of the repository', '../secret.yml', 'outside'],
    ['a way out and in again', '../repository/../secret.yml', 'outside'],
    ['a folder beside it with a longer name', '../repository-2/acme.yml', 'outside'],
    ['the repository itself', './.', 'outside'],
    ['a file that is not there', './vendors/other.yml', 'missing'],
    ['a file below a file', './vendors/acme.yml/more.yml', 'missing'],
    ['a folder', './vendors', 'unreadable'],
    ['a file that is too large', './large.yml', 'too-large'],
    ['a name that no file can have', './a\0b.yml', 'unreadable'],
  ])('are refused: %s', async (_title, path, failure) => {
    const { fixture, read } = await reader();
    await using _ = fixture;
    expect(await read(path)).toEqual({ failure });
  });

  it('are refused where a symbolic link leads out, and read where it stays inside', async () => {
    const { fixture, read } = await reader();
    await using _ = fixture;
    const at = (path: string) => fixture.getPath('repository', path);
    symlinkSync(fixture.getPath('secret.yml'), at('out.yml'));
    symlinkSync(fixture.getPath(), at('up'));
    symlinkSync(at('vendors/acme.yml'), at('in.yml'));
    expect(await read('./out.yml')).toEqual({ failure: 'outside' });
    expect(await read('./up/secret.yml')).toEqual({ failure: 'outside' });
    expect(await read('./in.yml')).toHaveProperty('file', 'in.yml');
  });

  it('are read from a repository that is reached by a symbolic link', async () => {
    const { fixture } = await reader();
    await using _ = fixture;
    mkdirSync(fixture.getPath('links'));
    symlinkSync(fixture.getPath('repository'), fixture.getPath('links/checkout'));
    const root = fixture.getPath('links/checkout');
    const reading = await vendorFilesBelow({ root, folder: root })('./vendors/acme.yml');
    expect(reading).toHaveProperty('file', 'vendors/acme.yml');
  });
});
