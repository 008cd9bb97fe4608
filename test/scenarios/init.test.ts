import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CliRun } from '../support/cli.ts';
import { runShell } from '../support/cli.ts';
import { credentialsFor, typed, words } from '../support/failures.ts';
import type { Scenario } from '../support/scenario.ts';
import { csat, scenario, SECRETS } from '../support/scenario.ts';

const FILE = 'gladly-integrations.yml';
const ENDPOINT = 'https://hooks.idiomatic.example/acme';

const COMMENTED = csat(`
    # what we ask our customers
    topics:
      sent: { name: CSAT sent } # once a day
`);

/** Runs a command that another one has printed, as it stands, in the folder of the scenario. */
function runPrinted(here: Scenario, { stdout }: CliRun, command: RegExp): Promise<CliRun> {
  const [line = 'false'] = stdout.match(command) ?? [];
  const key = { GLADLY_SECRET_IDIOMATIC_WEBHOOK_KEY: SECRETS['IDIOMATIC_WEBHOOK_KEY'] ?? '' };
  const environment = { ...credentialsFor(here), ...key };
  return runShell(line.trim().replace(/^node /, '"$NODE" '), { cwd: here.folder, environment });
}

function text(here: Scenario): string {
  return readFileSync(join(here.folder, FILE), 'utf8');
}

describe('init, and then the commands that it and its followers print', () => {
  it('lead from an empty folder to an apply that is kept in a ledger', async () => {
    const here = await scenario();
    const { url, host } = here.emulator;
    const flags = ['--url', url, '--allowed-hosts', host, '--set', `webhook-url=${ENDPOINT}`];
    const begun = await typed(here, ['init', 'idiomatic', ...flags]);
    expect(begun).toMatchObject({ code: 0, stderr: '' });
    expect(begun.stdout).toMatch(/^ {2}gladly-integrations\.yml:\d+ {2}user\.email$/m);

    const incomplete = await runPrinted(here, begun, /^ +node .* validate .*$/m);
    expect(incomplete).toMatchObject({ code: 1 });
    expect(incomplete.stdout).toContain('\n1 error');
    const filled = text(here).replace(/^( +email:).*$/m, '$1 idiomatic@acme.com');
    here.write(filled);
    expect((await runPrinted(here, begun, /^ +node .* validate .*$/m)).code).toBe(0);

    const planned = await runPrinted(here, begun, /^ +node .* plan .*$/m);
    expect(planned).toMatchObject({ code: 0 });
    expect(planned.stdout).toContain('Apply would create 1 webhook in production.');
    const applied = await runPrinted(here, planned, /^ +node .* apply .* --approve .*$/m);
    expect(applied).toMatchObject({ code: 0 });
    expect(applied.stderr).not.toContain('Warning');
    expect(here.emulator.control.snapshot().webhooks).toMatchObject([{ url: ENDPOINT }]);
    expect(existsSync(join(here.folder, 'gladly.ledger.json'))).toBe(true);
    expect(text(here)).toBe(filled);
  });

  it('lead to the handover before the address is known, and from there to the webhook', async () => {
    const here = await scenario();
    const { url, host } = here.emulator;
    const flags = ['--url', url, '--allowed-hosts', host, '--set', 'user.email=ida@acme.com'];
    const begun = await typed(here, ['init', 'idiomatic', ...flags]);
    const handed = await runPrinted(here, begun, /^ +node .* handover .*$/m);
    expect(handed).toMatchObject({ code: 0 });
    expect(handed.stdout).toMatch(/ida@acme\.com[^]*\nWhat comes in return\n {2}webhook-url\n/);

    const first = await runPrinted(here, begun, /^ +node .* plan .*$/m);
    expect(first).toMatchObject({ code: 0 });
    expect(words(first.stdout)).toContain(
      'The webhook "Idiomatic" is left out until the file has webhook-url and webhook-api-key.',
    );
    const came = text(here)
      .replace(/# (webhook-url:).*/, `$1 ${ENDPOINT}`)
      .replace('# webhook-api-key:', 'webhook-api-key:');
    here.write(came);
    const second = await runPrinted(here, begun, /^ +node .* plan .*$/m);
    expect(second.stdout).toContain('Apply would create 1 webhook in production.');
    expect(second.stdout).not.toContain('left out');
    const applied = await runPrinted(here, second, /^ +node .* apply .* --approve .*$/m);
    expect(applied).toMatchObject({ code: 0 });
    expect(here.emulator.control.snapshot().webhooks).toMatchObject([{ url: ENDPOINT }]);
  });
});

describe('init onto a file with comments', () => {
  it('adds lines for each vendor and leaves every other byte as it was', async () => {
    const here = await scenario({ config: COMMENTED });
    const first = text(here);
    const begun = await typed(here, ['init', 'idiomatic', '--set', `webhook-url=${ENDPOINT}`]);
    const second = text(here);
    const added = await typed(here, ['init', 'playvox', '--set', 'user.email=p@acme.com']);
    expect([begun.code, added.code]).toEqual([0, 0]);
    expect(without(second, begun)).toBe(first);
    expect(without(text(here), added)).toBe(second);
    expect(text(here)).toMatch(/\n {2}csat:[^]*\n {2}idiomatic:\n[^]*\n {2}playvox:\n/);
  });

  it('adds nothing where the vendor is there already, and names a free key', async () => {
    const config = COMMENTED.replace('csat:', 'playvox:');
    const here = await scenario({ config });
    const before = text(here);
    const { code, stdout, stderr } = await typed(here, ['init', 'playvox']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(words(stderr)).toContain('--as playvox-2');
    expect(text(here)).toBe(before);
  });
});

/** A terminal of its own for a process, where the system has util-linux. */
const SCRIPT = '/usr/bin/script';

describe.skipIf(process.platform !== 'linux' || !existsSync(SCRIPT))('init on a terminal', () => {
  it('asks for what it needs, and makes the file of the answers', async () => {
    const here = await scenario();
    const answers = ['acme.gladly.com', 'ida@acme.com', ENDPOINT, ''];
    const run = await runShell(`${SCRIPT} -qec '"$NODE" "$CLI" init idiomatic' /dev/null`, {
      cwd: here.folder,
      input: answers.map((answer) => `${answer}\n`).join(''),
    });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('user.email');
    expect(words(run.stdout)).toContain('gladly-integrations.yml was made, with');
    for (const line of ['url: https://acme.gladly.com', 'email: ida@acme.com', ENDPOINT]) {
      expect(text(here)).toContain(line);
    }
    expect((await typed(here, ['validate'])).code).toBe(0);
  });
});

/** A file without the lines that a command says it has added. */
function without(file: string, { stdout }: CliRun): string {
  const [, first, last] = /in lines (\d+) to (\d+)\./.exec(stdout) ?? [];
  const lines = file.split('\n');
  return lines.filter((_, at) => at + 1 < Number(first) || at + 1 > Number(last)).join('\n');
}
