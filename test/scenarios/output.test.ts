import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { seedOrganization } from '../../src/emulator/seeds.ts';
import { runShell } from '../support/cli.ts';
import { credentialsFor, typed } from '../support/failures.ts';
import { FIVE_VENDORS } from '../support/five-vendors.ts';
import { textOf } from '../support/repository.ts';
import type { Run, Scenario } from '../support/scenario.ts';
import { addFaults, csat, scenario, writesOf } from '../support/scenario.ts';

const CONFIG = csat(`
  topics: { sent: { name: CSAT sent } }
  webhooks: { survey: { url: https://hooks.acme.com/csat, events: [CONVERSATION/CLOSED] } }
`);

const ESCAPE = '\u001b';

/** More than a pipe holds, so that the writer notices when nobody reads. */
const MANY_TOPICS = Array.from({ length: 2000 }, (_, n) => ({ name: `Topic ${n}` }));

describe('the plan in --json', () => {
  const isPlan = new Ajv2020({ allowUnionTypes: true }).compile(
    JSON.parse(textOf('config-schema/plan.schema.json')) as object,
  );

  function expectPlan({ document }: Run): void {
    isPlan(document.plan);
    expect(isPlan.errors).toBeNull();
    expect(document.plan).not.toBeNull();
  }

  it('of the five vendors is as its schema says, from the first plan to drift', async () => {
    const seed = seedOrganization('acme');
    const here = await scenario({ config: FIVE_VENDORS, seed });
    const organization = '--organization production';
    expectPlan(await here.run(`plan --json ${organization}`));
    expectPlan(await here.run(`apply --json --yes ${organization}`));
    here.emulator.control.change(
      { change: 'switch-off-webhook', webhook: 'Assembled Agent States' },
      { change: 'edit-topic', topic: 'Surveys', fields: { disabled: true } },
      { change: 'edit-webhook', webhook: 'CSAT survey', fields: { headers: {} } },
    );
    expectPlan(await here.run(`drift --json ${organization}`));
    here.write(FIVE_VENDORS.replace('sent: { name: CSAT sent, parent: surveys }', ''));
    const secrets = { IDIOMATIC_WEBHOOK_KEY: 'fake-idiomatic-key-of-today' };
    const removing = await here.run(`plan --json --scope all ${organization}`, { secrets });
    expectPlan(removing);
    const actions = removing.document.plan?.operations.map(({ action }) => action);
    expect(new Set(actions)).toEqual(new Set(['archive', 'enable', 'resend-secrets', 'update']));
  });

  it('that a guard stands against is so as well', async () => {
    const here = await scenario({ config: CONFIG });
    const run = await here.run('plan --json --webhook-hosts hooks.example');
    expectPlan(run);
    expect(run.document.plan?.refusals).toHaveLength(1);
  });
});

describe('what a command prints', () => {
  it('is the result on stdout, and its progress on stderr', async () => {
    const here = await scenario({ config: CONFIG });
    const { stdout, stderr } = await here.run('plan');
    expect(stdout).not.toContain('Reading');
    expect(stderr).toBe(`Reading ${here.emulator.url}\n`);
  });

  // An apply without a ledger would be warned of, and so would a drift with one that knows nothing.
  it.each([
    ['plan', null],
    ['apply --yes', 'ledger.json'],
    ['drift', null],
    ['plan --json', null],
  ])('is without progress where %s is given --quiet', async (command, ledger) => {
    const here = await scenario({ config: CONFIG });
    const run = await here.run(`${command} --quiet`, { ledger });
    const { stdout, stderr, code } = run;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });

  it('keeps warnings in spite of --quiet', async () => {
    const here = await scenario({ config: CONFIG });
    writeFileSync(join(here.folder, 'base.yml'), 'version: 1\n');
    const { stderr } = await here.run('plan --quiet --base base.yml');
    expect(stderr).toMatch(/^Warning: The configuration in base\.yml has errors/);
  });

  it('tells every request with --verbose, but none of the credentials', async () => {
    const here = await scenario({ config: CONFIG });
    const { stderr } = await here.run('plan --verbose');
    expect(stderr).toMatch(/^GET \/api\/v1\/organization, try 1, \d+ ms: 200$/m);
    expect(stderr).toMatch(/^GET \/api\/v1\/webhooks, try 1, \d+ ms: 200$/m);
  });
});

describe('colours', () => {
  const here = () => scenario({ config: CONFIG });

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['a pipe', 'plan', {}],
    ['NO_COLOR', 'plan', { NO_COLOR: '1' }],
    ['NO_COLOR against FORCE_COLOR', 'plan', { NO_COLOR: '1', FORCE_COLOR: '1' }],
    ['--no-color against FORCE_COLOR', 'plan --no-color', { FORCE_COLOR: '1' }],
    ['FORCE_COLOR=0', 'plan', { FORCE_COLOR: '0' }],
    ['--json against FORCE_COLOR', 'plan --json', { FORCE_COLOR: '1' }],
  ])('are left out by %s', async (_title, command, environment) => {
    const { stdout, stderr } = await (await here()).run(command, { environment });
    expect(stdout + stderr).not.toContain(ESCAPE);
  });

  it('are forced by FORCE_COLOR, and change nothing but the looks', async () => {
    const stage = await here();
    const plain = await stage.run('plan');
    const coloured = await stage.run('plan', { environment: { FORCE_COLOR: '1' } });
    expect(coloured.stdout).toContain(ESCAPE);
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
  });

  it('of an error are on stderr', async () => {
    const stage = await here();
    const argv = ['plan', '--config', 'none.yml'];
    const { stdout, stderr } = await typed(stage, argv, { FORCE_COLOR: '1' });
    expect(stdout).toBe('');
    expect(stderr).toContain(`${ESCAPE}[31mError:${ESCAPE}[39m`);
  });
});

describe('a reader who goes away', () => {
  const shell = (here: Scenario, line: string) =>
    runShell(`{ ${line}; echo "ended with $?" >&2; } | head -n 1`, {
      cwd: here.folder,
      environment: { ...credentialsFor(here), HOST: here.emulator.host },
    });

  it('in the middle of a long plan ends it quietly', async () => {
    const here = await scenario({ config: CONFIG, seed: { topics: MANY_TOPICS } });
    const run = await shell(here, 'cli plan --json --quiet --allowed-hosts "$HOST"');
    expect(run.stdout).toBe('{\n');
    expect(run.stderr).toBe('ended with 0\n');
  });

  it('does not stop an apply half-way', async () => {
    const here = await scenario({ config: CONFIG, seed: { topics: MANY_TOPICS } });
    const run = await shell(
      here,
      'cli apply --yes --json --quiet --ledger l.json --allowed-hosts "$HOST"',
    );
    expect(run.stderr).toBe('ended with 0\n');
    const { webhooks, topics } = here.emulator.control.snapshot();
    expect(webhooks).toMatchObject([{ enabled: true }]);
    expect(topics).toHaveLength(MANY_TOPICS.length + 1);
  });

  it.each(['--help', '--version', 'vendors', 'plan --help'])(
    'before %s has printed anything is no error',
    async (command) => {
      const here = await scenario();
      const run = await runShell(
        `{ sleep 0.1; cli ${command}; echo "ended with $?" >&2; } | true`,
        {
          cwd: here.folder,
        },
      );
      expect(run.stderr).toBe('ended with 0\n');
    },
  );

  it.skipIf(!existsSync('/dev/full')).each(['--help', 'vendors', 'vendors --json'])(
    'because the disk is full is told by %s',
    async (command) => {
      const here = await scenario();
      const run = await runShell(`cli ${command} > /dev/full`, { cwd: here.folder });
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/^Error: The result cannot be written .*ENOSPC.*\n.*\.\n$/);
    },
  );
});

describe('an apply without anybody who could say yes', () => {
  it.each([
    ['an empty stdin', 'cli apply --allowed-hosts "$HOST" < /dev/null'],
    ['a closed stdin', 'cli apply --allowed-hosts "$HOST" <&-'],
    ['a yes that is piped in', 'echo yes | cli apply --allowed-hosts "$HOST"'],
  ])('for %s shows the plan with its digest and writes nothing', async (_title, line) => {
    const here = await scenario({ config: CONFIG });
    const environment = { ...credentialsFor(here), HOST: here.emulator.host };
    const run = await runShell(line, { cwd: here.folder, environment });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/apply .* --approve [0-9a-f]{12}\n\nNothing was written\.\n$/);
    expect(writesOf(here)).toEqual([]);
  });
});

describe('the file of --out', () => {
  const out = (here: Scenario) => readFileSync(join(here.folder, 'out.json'), 'utf8');

  it.each(['plan', 'apply --yes', 'drift', 'plan --webhook-hosts hooks.example'])(
    'gets from %s the document that --json prints',
    async (command) => {
      const here = await scenario({ config: CONFIG });
      const first = here.emulator.control.snapshot();
      const { stdout } = await here.run(`${command} --json`);
      here.emulator.control.seed({ name: first.name, id: first.id });
      const asText = await here.run(`${command} --out out.json`, { ledger: 'another.json' });
      expect(asText.stdout).not.toContain('"formatVersion"');
      const stable = (text: string) => text.replaceAll(/"(?:id|gladlyClock)": ".*"/g, '');
      expect(stable(out(here))).toBe(stable(stdout));
    },
  );

  it('gets the failure where a command could not do its work, not what an older one left', async () => {
    const here = await scenario({ config: CONFIG });
    await here.run('plan --out out.json');
    addFaults(here, { on: { times: 'always' }, effect: { type: 'answer', status: 403 } });
    expect((await here.run('plan --out out.json')).code).toBe(1);
    expect(JSON.parse(out(here))).toMatchObject({ result: 'failed', reason: 'gladly-permission' });
  });

  it('may be a pipe or a device, which is written to and stays what it is', async () => {
    const here = await scenario({ config: CONFIG });
    symlinkSync('/dev/stdout', join(here.folder, 'link'));
    const line = 'cli plan --quiet --allowed-hosts "$HOST" --out link | grep -c formatVersion';
    const environment = { ...credentialsFor(here), HOST: here.emulator.host };
    const run = await runShell(line, { cwd: here.folder, environment });
    expect(run).toMatchObject({ code: 0, stdout: '2\n', stderr: '' });
  });
});
