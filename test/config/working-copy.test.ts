import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openFile } from '../../src/config/working-copy.ts';
import { rejectionOf } from '../support/errors.ts';

/** Opens a file of a clone in which `gladly.yml` is a link. */
async function opened(target: string, path = 'gladly.yml') {
  const fixture = await createFixture({
    'secret.yml': 'version: 1\n',
    'clone/ops/real.yml': 'version: 1\n',
  });
  onTestFinished(() => fixture.rm());
  const root = join(fixture.path, 'clone');
  symlinkSync(target, join(root, 'gladly.yml'));
  return openFile(path, { folder: root, root });
}

describe('a configuration that is named', () => {
  it('is nothing where neither a file nor its folder is there', async () => {
    expect(await opened('ops/real.yml', 'other.yml')).toBeNull();
    expect(await opened('ops/real.yml', 'ops/real.yml/below.yml')).toBeNull();
  });

  it.each([
    ['is a folder, not a file', 'ops/real.yml', 'ops'],
    // A link that leads to itself.
    ['cannot be read', 'gladly.yml', 'gladly.yml'],
  ])('is refused where it %s', async (problem, target, path) => {
    const error = await rejectionOf(opened(target, path));
    expect(error).toMatchObject({ code: 'invalid-config', message: `${path} ${problem}` });
  });
});

describe('a configuration that is a symbolic link', () => {
  it('is read where it stays in the repository', async () => {
    expect(await opened('ops/real.yml')).toMatchObject({ file: 'gladly.yml' });
  });

  it('is refused where it leads out of it', async () => {
    const error = await rejectionOf(opened('../secret.yml'));
    expect(error).toMatchObject({ code: 'invalid-config' });
    expect(String(error)).toContain('gladly.yml leads out of the repository');
  });
});
