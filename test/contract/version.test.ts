import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/commands/version.ts';
import { runCli } from '../support/cli.ts';
import { ROOT, textOf } from '../support/repository.ts';

const manifest = JSON.parse(textOf('package.json')) as { readonly version: string };
const lock = JSON.parse(textOf('package-lock.json')) as {
  readonly version: string;
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
};

describe('the version', () => {
  it('is the same in package.json, in its lock, in the code and in what is built', async () => {
    const { code, stdout, stderr } = await runCli(['--version'], { cwd: ROOT });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
    expect(VERSION).toBe(manifest.version);
    expect([lock.version, lock.packages['']?.version]).toEqual([VERSION, VERSION]);
  });

  it('is of three numbers', () => {
    expect(VERSION).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
