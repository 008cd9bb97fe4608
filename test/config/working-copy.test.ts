import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openFile } from '../../src/config/working-copy.ts';
import { rejectionOf } from '../support/errors.ts';

async function opened(target: string) {
  const fixture = await createFixture({
    'secret.yml': 'version: 1\n',
    'clone/ops/real.yml': 'version: 1\n',
  });
  onTestFinished(() => fixture.rm());
  const root = join(fixture.path, 'clone');
  symlinkSync(target, join(root, 'gladly.yml'));
  return openFile('gladly.yml', { folder: root, root });
}

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
