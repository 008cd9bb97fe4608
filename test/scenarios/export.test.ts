import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '../support/failures.ts';
import { FIVE_VENDORS } from '../support/five-vendors.ts';
import type { Scenario } from '../support/scenario.ts';
import { csat, operationsOf, READINGS, scenario, writesOf } from '../support/scenario.ts';
import { filledByHand } from '../support/export.ts';

const FILE = 'gladly-integrations.yml';

const SURVEY = csat(`
webhooks:
  survey: # asked after each conversation
    name: CSAT survey
    url: https://hooks.acme.com/csat
    events: [CONVERSATION/CLOSED]
    headers: { x-api-key: { secret: CSAT_KEY } }
`);

describe.each(READINGS)('export, the reference %s', (_name, rules) => {
  it('writes a new file of a connected organization, whose plan takes over and writes nothing', async () => {
    const first = await scenario({ config: FIVE_VENDORS, rules });
    await first.run('apply --organization production --yes');
    const here = await scenario({ from: first.checkpoint(), rules });
    const { url } = here.emulator;
    const exported = await here.run(`export --url ${url} --out ${FILE}`);
    expect(exported).toMatchObject({ code: 0 });
    expect(exported.stderr).toContain('gladly-sidekick');
    expect(exported.stderr).toContain('GLADLY_SECRET_IDIOMATIC_WEBHOOK_KEY');
    expect(exported.stderr).not.toContain('Changed in the file');
    expect(text(here)).toMatch(/vendor: assembled[^]*vendor: gladly-sidekick[^]*vendor: idiomatic/);
    writeFileSync(join(here.folder, FILE), filledByHand(text(here)) ?? '');
    const planned = await here.run('plan --json', { ledger: null });
    expect(planned.code).toBe(0);
    expect(operationsOf(planned).filter((one) => !one.endsWith(':adopt'))).toEqual([]);
    expect(writesOf(here)).toEqual([]);
  });
});

describe('export', () => {
  it('is the way out of drift: the file takes over what was changed in Gladly', async () => {
    const here = await scenario({ config: SURVEY });
    await here.run('apply --yes');
    const [webhook] = here.emulator.control.snapshot().webhooks;
    here.emulator.control.change({
      change: 'edit-webhook',
      webhook: webhook?.id ?? '',
      fields: { name: 'Renamed', events: ['CONVERSATION/CLOSED', 'TASK/CLOSED'] },
    });
    expect((await here.run('drift --detailed-exitcode')).code).toBe(2);
    const before = statSync(join(here.folder, FILE)).mode;
    const printed = await here.run('export');
    const exported = await here.run(`export --out ${FILE}`);
    expect(exported).toMatchObject({ code: 0, stdout: '' });
    const lineOf = (part: string) =>
      1 +
      text(here)
        .split('\n')
        .findIndex((line) => line.includes(part));
    for (const told of [printed.stderr, exported.stderr]) {
      const survey = 'integrations.csat.webhooks.survey';
      expect(words(told)).toContain(
        `Changed in the file ~ ${survey}.name (${FILE}:${lineOf('name:')}): "CSAT survey" -> "Renamed" ` +
          `~ ${survey}.events (${FILE}:${lineOf('events:')}): adds TASK/CLOSED Next:`,
      );
    }
    expect(text(here)).toBe(
      SURVEY.replace('ORGANIZATION_URL', here.emulator.url)
        .replace('name: CSAT survey', 'name: Renamed')
        .replace('[CONVERSATION/CLOSED]', '[CONVERSATION/CLOSED, TASK/CLOSED]'),
    );
    expect(statSync(join(here.folder, FILE)).mode).toBe(before);
    expect((await here.run('drift --detailed-exitcode')).code).toBe(0);
    const again = await here.run('export');
    expect(again.stdout).toBe(text(here));
    expect(again.stderr).toContain('Nothing was changed in it.');
    expect(again.stderr).not.toContain('Changed in the file');
  });

  it('refuses where a list cannot be read, and leaves the file alone', async () => {
    const here = await scenario({ config: SURVEY });
    const on = { path: '/api/v1/topics', times: 'always' } as const;
    here.emulator.control.addFault({ on, effect: { type: 'answer', status: 403 } });
    const before = text(here);
    const run = await here.run(`export --out ${FILE}`);
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('topics');
    expect(text(here)).toBe(before);
  });

  it('says of a broken file what is wrong, in one JSON document, and writes nothing', async () => {
    const here = await scenario({ config: SURVEY.replace('events:', 'event:') });
    const run = await here.run('export --json --out new.yml');
    expect(run).toMatchObject({ code: 1, document: { command: 'export', result: 'invalid' } });
    expect(existsSync(join(here.folder, 'new.yml'))).toBe(false);
  });

  it('does not print a file that would show a secret', async () => {
    const topics = [{ name: 'fake-survey-webhook-key' }];
    const here = await scenario({ seed: { topics } });
    const run = await here.run(`export --url ${here.emulator.url} --out new.yml`);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('would show the value of a secret');
    expect(existsSync(join(here.folder, 'new.yml'))).toBe(false);
  });

  it.each([
    ['export', 'There is no file gladly-integrations.yml and no --url is given'],
    ['export --url https://elsewhere.example', 'elsewhere.example'],
  ])('%s, without a file, says what is missing', async (command, expected) => {
    const here = await scenario();
    const run = await here.run(command);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(expected);
  });

  it('keeps to the address that the file has', async () => {
    const here = await scenario({ config: SURVEY });
    writeFileSync(join(here.folder, 'other.yml'), text(here));
    const run = await here.run('export --config other.yml --url https://acme.gladly.com');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('other.yml has another address for production');
  });
});

function text({ folder }: Scenario): string {
  return readFileSync(join(folder, FILE), 'utf8');
}
