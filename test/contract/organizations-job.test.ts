import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { textOf } from '../support/repository.ts';

/** As much of yq as the job uses. */
const YQ = `#!${process.execPath}
const { readFileSync } = require('node:fs');
const { parse } = require(${JSON.stringify(createRequire(import.meta.url).resolve('yaml'))});
const names = Object.keys(parse(readFileSync(process.argv.at(-1), 'utf8')).organizations);
const isJson = process.argv.includes('-o=json');
process.stdout.write(isJson ? JSON.stringify(names) + '\\n' : names.map((n) => n + '\\n').join(''));
`;

const FILE = 'gladly-integrations.yml';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the job that names the organizations', () => {
  it('names those of the file, and warns of one that was taken out', () => {
    const { status, stdout, outputs } = runJob(['sandbox', 'production'], ['production']);
    expect(status).toBe(0);
    expect(outputs).toBe('names=["production"]\n');
    expect(stdout).toMatch(/^::warning::.*no longer has the organization sandbox,.*merge that/);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  it('says nothing where none was taken out', () => {
    const run = runJob(['production'], ['production', 'sandbox']);
    expect(run).toMatchObject({ status: 0, stdout: '' });
    expect(run.outputs).toBe('names=["production","sandbox"]\n');
  });

  it('fails with the way on where the file is gone', () => {
    const { status, stdout } = runJob(['production'], null);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error::There is no gladly-integrations\.yml\..*Put it back/);
  });
});

/** Runs the step in a repository whose file had some organizations, and has others now. */
function runJob(before: readonly string[], now: readonly string[] | null) {
  const folder = mkdtempSync(join(tmpdir(), 'gladly-integrations-job-'));
  folders.push(folder);
  const write = (names: readonly string[]) => {
    const organizations = Object.fromEntries(names.map((name) => [name, {}]));
    writeFileSync(join(folder, FILE), JSON.stringify({ organizations }));
  };
  const git = (...words: readonly string[]) => {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@acme.example'];
    return execFileSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' });
  };
  write(before);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'before');
  if (now === null) rmSync(join(folder, FILE));
  else write(now);
  writeFileSync(join(folder, 'yq'), YQ);
  chmodSync(join(folder, 'yq'), 0o755);
  const output = join(folder, 'output');
  const env = {
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    FILE,
    BEFORE: git('rev-parse', 'HEAD').trim(),
    GITHUB_OUTPUT: output,
  };
  const ended = spawnSync('bash', ['-e', '-c', script()], { cwd: folder, env, encoding: 'utf8' });
  const { status, stdout } = ended;
  return { status, stdout, outputs: status === 0 ? readFileSync(output, 'utf8') : '' };
}

function script(): string {
  const path = 'examples/workflows/several-organizations.yml';
  const { jobs } = parse(textOf(path)) as {
    readonly jobs: { readonly organizations: { readonly steps: readonly { run?: string }[] } };
  };
  return jobs.organizations.steps.find(({ run }) => run !== undefined)?.run ?? '';
}
