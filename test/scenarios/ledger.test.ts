import { readdirSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFaults, csat, operationsOf, scenario, writesOf } from '../support/scenario.ts';
import type { Scenario } from '../support/scenario.ts';
import { shapeOf, topic, webhook } from '../support/shape.ts';

const APPLY = 'apply --yes --json';
const URL = 'https://hooks.acme.com/csat';
const CONFIG = csat(`
  topics: { surveys: { name: Surveys }, sent: { name: CSAT sent, parent: surveys } }
  webhooks:
    survey:
      name: Survey
      url: ${URL}
      events: [CONVERSATION/CLOSED]
      headers: { x-api-key: { secret: CSAT_KEY } }
`);
const LESS = csat(`
  topics: { surveys: { name: Surveys } }
`);
const APPLIED = {
  topics: [topic('CSAT sent', { parent: 'Surveys' }), topic('Surveys')],
  webhooks: [
    webhook({
      name: 'Survey',
      url: URL,
      events: ['CONVERSATION/CLOSED'],
      headers: { 'x-api-key': 'fake-survey-webhook-key' },
    }),
  ],
};
const REDUCED = {
  topics: [topic('CSAT sent', { parent: 'Surveys', disabled: true }), topic('Surveys')],
  webhooks: [],
};

describe('a ledger that was lost', () => {
  it('stops removals, is rebuilt from the file and Gladly, and lets them go on', async () => {
    const here = await applied();
    rmSync(join(here.folder, 'ledger.json'));
    here.write(LESS);
    here.emulator.control.clearRecords();
    await here.run(APPLY);
    expect(writesOf(here)).toEqual([]);

    rmSync(join(here.folder, 'ledger.json'), { force: true });
    here.write(CONFIG);
    const rebuilt = await here.run('ledger rebuild --json');
    expect(rebuilt).toMatchObject({ code: 0, document: { result: 'applied' } });
    expect(writesOf(here)).toEqual([]);
    expect(operationsOf(await here.run('plan --json'))).toEqual([]);

    here.write(LESS);
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(REDUCED);
  });
});

describe('a ledger that can be read and is rebuilt all the same', () => {
  it('still knows what is ours, however it was renamed and moved in Gladly', async () => {
    const here = await applied();
    const [made] = here.emulator.control.snapshot().webhooks;
    const fields = { name: 'By hand', url: 'https://hooks.acme.com/by-hand' };
    here.emulator.control.change({ change: 'edit-webhook', webhook: made?.id ?? '', fields });
    expect((await here.run('ledger rebuild --json')).code).toBe(0);
    expect(operationsOf(await here.run('plan --json'))).toEqual(['csat.webhook.survey:update']);
  });
});

describe('a ledger of another organization', () => {
  it('is refused with exit code 3, and nothing is written anywhere', async () => {
    const here = await applied();
    const before = here.ledgerText();
    here.emulator.control.change({ change: 'edit-organization', fields: { id: 'another' } });
    here.emulator.control.clearRecords();
    here.write(LESS);
    const run = await here.run(APPLY);
    expect(run).toMatchObject({
      code: 3,
      document: { result: 'refused', reason: 'wrong-organization' },
    });
    expect(writesOf(here)).toEqual([]);
    expect(here.ledgerText()).toBe(before);
  });
});

describe('a ledger file', () => {
  it.each([
    ['half written', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['of something else', () => '{"name":"acme","version":"1.0.0"}'],
    ['of a newer version', (text: string) => text.replace('"version": 1', '"version": 2')],
    ['with a part of another type', (text: string) => text.replace('"id": "', '"id": 7, "x": "')],
  ])('that is %s is named, left as it is, and nothing is written', async (_what, damage) => {
    const here = await applied();
    const broken = damage(here.ledgerText());
    here.keepLedger(broken);
    here.write(LESS);
    here.emulator.control.clearRecords();
    const { code, stderr } = await here.run('apply --yes');
    expect(code).toBe(1);
    expect(stderr).toContain('ledger.json');
    expect(stderr).toContain('(unreadable)');
    expect(here.ledgerText()).toBe(broken);
    expect(writesOf(here)).toEqual([]);
  });

  it('is for its owner alone and holds no secret', async () => {
    const here = await applied();
    expect(statSync(join(here.folder, 'ledger.json')).mode & 0o777).toBe(0o600);
    expect(here.ledgerText()).not.toContain('fake-survey-webhook-key');
    expect(here.ledgerText()).not.toContain(here.emulator.credentials.token);
  });

  it('is all that an apply leaves behind', async () => {
    const here = await applied();
    expect(readdirSync(here.folder).toSorted()).toEqual(['gladly-integrations.yml', 'ledger.json']);
  });

  it('stays the same to the byte when there is nothing to do', async () => {
    const here = await applied();
    const before = here.ledgerText();
    await here.run(APPLY);
    await here.run('plan --json');
    await here.run('drift --json');
    expect(here.ledgerText()).toBe(before);
  });

  it('learns of what the file changed although Gladly was so already', async () => {
    const here = await applied();
    const rename = (webhook_: string, name: string) =>
      here.emulator.control.change({
        change: 'edit-webhook',
        webhook: webhook_,
        fields: { name },
      });
    rename('Survey', 'Renamed');
    here.write(CONFIG.replace('name: Survey\n', 'name: Renamed\n'));
    expect(await here.run(APPLY)).toMatchObject({ code: 0, document: { result: 'no-changes' } });
    rename('Renamed', 'Survey');
    const { document } = await here.run('plan --json');
    expect(document.plan?.operations).toMatchObject([
      { action: 'update', cause: 'changed-in-gladly', inScope: false },
    ]);
  });

  it('keeps several organizations apart', async () => {
    const here = await applied();
    const config = CONFIG.replace('production:', 'sandbox:');
    const other = await scenario({ config, seed: { id: 'id-of-sandbox' } });
    other.keepLedger(here.ledgerText());
    expect((await other.run(APPLY)).code).toBe(0);
    expect(shapeOf(other.emulator)).toEqual(APPLIED);
    here.keepLedger(other.ledgerText());
    expect(await here.run(APPLY)).toMatchObject({ code: 0, document: { result: 'no-changes' } });
    here.write(LESS);
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(REDUCED);
  });
});

describe('two applies at once', () => {
  it('do not meet: the second says busy and writes nothing, the first ends well', async () => {
    const here = await scenario({ config: CONFIG });
    addFaults(here, { on: { method: 'write', times: 'always' }, effect: { type: 'hang' } });
    const first = here.run(APPLY);
    await here.emulator.control.untilHanging();
    const { code, stderr } = await here.run('apply --yes');
    expect(code).toBe(1);
    expect(stderr).toContain('(busy)');
    expect(stderr).toContain('Another apply is using this ledger');
    expect(shapeOf(here.emulator)).toEqual({ topics: [], webhooks: [] });
    here.emulator.control.clearFaults();
    here.emulator.control.release();
    expect((await first).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(APPLIED);
  });

  it('do not meet after the first was killed: the second takes over at once', async () => {
    const here = await scenario({ config: CONFIG });
    addFaults(here, { on: { method: 'write' }, effect: { type: 'hang' } });
    let kill = () => {};
    const first = here.run(APPLY, {
      started: (end) => {
        kill = end;
      },
    });
    await here.emulator.control.untilHanging();
    kill();
    await first;
    here.emulator.control.release();
    here.emulator.control.clearFaults();
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(APPLIED);
  });

  it('make nothing twice where no ledger keeps them apart', async () => {
    const here = await scenario({ config: CONFIG, latencyMs: 15 });
    await Promise.all([1, 2].map(() => here.run(APPLY, { ledger: null })));
    expect((await here.run(APPLY, { ledger: null })).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(APPLIED);
  });

  it('leave a plan and a drift check in peace', async () => {
    const here = await applied();
    here.write(LESS);
    addFaults(here, { on: { method: 'write' }, effect: { type: 'hang' } });
    const first = here.run(APPLY);
    await here.emulator.control.untilHanging();
    expect((await here.run('plan --json')).code).toBe(0);
    expect((await here.run('drift --json')).code).toBe(0);
    here.emulator.control.release();
    expect((await first).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(REDUCED);
  });
});

describe('an apply that is killed while it writes its ledger', () => {
  it.each([1, 2, 3, 4, 5, 6])('at the %ith time loses nothing', async (nth) => {
    const here = await scenario({ config: CONFIG, latencyMs: 25 });
    expect(await killedAtLedgerWrite(here, nth)).toBe('SIGKILL');
    const text = textOrNothing(here);
    if (text !== null) expect(JSON.parse(text)).toMatchObject({ version: 1 });
    here.write(CONFIG);
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(APPLIED);
    here.write(LESS);
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(REDUCED);
  });

  it('and left half of it beside it loses nothing either', async () => {
    const here = await applied();
    const half = here.ledgerText().slice(0, 100);
    writeFileSync(join(here.folder, 'ledger.json.tmp'), half);
    here.write(LESS);
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(REDUCED);
    expect(readdirSync(here.folder)).not.toContain('ledger.json.tmp');
  });
});

async function applied(): Promise<Scenario> {
  const here = await scenario({ config: CONFIG });
  expect((await here.run(APPLY)).code).toBe(0);
  return here;
}

/** Kills as soon as the file beside the ledger is seen to be touched for the nth time. */
async function killedAtLedgerWrite(here: Scenario, nth: number): Promise<string | null> {
  let kill = () => {};
  let seen = 0;
  const watcher = watch(here.folder, (_event, name) => {
    if (name !== 'ledger.json.tmp') return;
    seen += 1;
    if (seen === nth) kill();
  });
  const { signal } = await here.run(APPLY, {
    started: (end) => {
      kill = end;
    },
  });
  watcher.close();
  return signal;
}

function textOrNothing(here: Scenario): string | null {
  try {
    return here.ledgerText();
  } catch {
    return null;
  }
}
