import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { csat, scenario, writesOf } from '../support/scenario.ts';

const WEBHOOK = csat(`webhooks:
  survey:
    name: CSAT survey
    url: https://hooks.acme.com/csat
    events: [CONVERSATION/CLOSED]
    headers: { x-api-key: { secret: CSAT_KEY, prefix: "Token=" } }
`);

describe('a token that would be sent to a webhook', () => {
  it.each([
    ['behind a prefix', ''],
    ['with white space around it', '\n'],
  ])('is refused %s', async (_title, space) => {
    const here = await scenario({ config: WEBHOOK });
    const { token } = here.emulator.credentials;
    const run = await here.run('apply --yes', { secrets: { CSAT_KEY: `${token}${space}` } });
    expect([run.code, writesOf(here)]).toEqual([3, []]);
    expect(run.stdout).toContain('CSAT_KEY');
  });
});

describe('a result file', () => {
  it.each(['gladly-integrations.yml', 'ledger.json'])('never replaces %s', async (file) => {
    const here = await scenario({ config: WEBHOOK });
    expect((await here.run('apply --yes')).code).toBe(0);
    const before = readFileSync(join(here.folder, file), 'utf8');
    const run = await here.run(`plan --out ./${file}`);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('is named for two purposes');
    expect(readFileSync(join(here.folder, file), 'utf8')).toBe(before);
  });
});

describe('the JSON document', () => {
  it('stays one where a secret is a word of JSON', async () => {
    const here = await scenario({ config: WEBHOOK });
    const { user, token } = here.emulator.credentials;
    const run = await runCli(['plan', '--json', '--allowed-hosts', here.emulator.host], {
      cwd: here.folder,
      environment: {
        GLADLY_API_USER: user,
        GLADLY_API_TOKEN: token,
        GLADLY_SECRET_CSAT_KEY: 'true',
        GLADLY_SECRET_OTHER: 'name',
      },
    });
    expect(JSON.parse(run.stdout)).toMatchObject({ command: 'plan', result: 'changes' });
  });
});

describe('a base that git cannot read', () => {
  it('is an error, not an empty base', async () => {
    const here = await scenario({ config: WEBHOOK });
    const git = (...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], {
        cwd: here.folder,
        encoding: 'utf8',
      }).trim();
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    const blob = git('rev-parse', 'HEAD:gladly-integrations.yml');
    rmSync(join(here.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const run = await here.run('plan --base HEAD');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('cannot be read from git');
  });

  it('is an empty base where the revision did not have the file', async () => {
    const here = await scenario({ config: WEBHOOK });
    writeFileSync(join(here.folder, 'other.txt'), 'other');
    const git = (...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], {
        cwd: here.folder,
      });
    git('init', '-q');
    git('add', 'other.txt');
    git('commit', '-qm', 'first');
    const run = await here.run('plan --json --base HEAD');
    expect([run.code, run.document.result]).toEqual([0, 'changes']);
  });
});
