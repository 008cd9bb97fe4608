import { describe, expect, it } from 'vitest';
import { strictRules } from '../../src/emulator/rules.ts';
import { seedOrganization } from '../../src/emulator/seeds.ts';
import { CONNECTED, FIVE_VENDORS, WRITES_TO_CONNECT } from '../support/five-vendors.ts';
import {
  deedOf,
  operationsOf,
  outcomesOf,
  READINGS,
  scenario,
  writesOf,
} from '../support/scenario.ts';
import { shapeOf } from '../support/shape.ts';

const APPLY = 'apply --yes --json --organization production';
const PLAN = 'plan --json --detailed-exitcode --organization production';
const DRIFT = 'drift --json --detailed-exitcode --organization production';

/** What people have to make for the survey, all of whose steps the file says are done. */
const PEOPLES_PART = {
  users: [{ name: 'CSAT Survey', email: 'csat@acme.com' }],
  inboxes: [{ name: 'Surveys' }],
};

describe.each(READINGS)('the five vendors, Gladly %s', (_reading, rules) => {
  it('are connected to an empty organization by one apply', async () => {
    const here = await scenario({ rules, config: FIVE_VENDORS });
    const { code, document } = await here.run(APPLY);
    expect(document.journal).toMatchObject({ remaining: [], unproven: null });
    expect(document.counts).toMatchObject({ creates: 10, updates: 0, removals: 0, adoptions: 0 });
    expect({ code, shape: shapeOf(here.emulator) }).toEqual({ code: 0, shape: CONNECTED });
    expect(writesOf(here)).toHaveLength(WRITES_TO_CONNECT);
  });

  it('are written to no more by a second apply, a plan or a drift check', async () => {
    const here = await scenario({ rules, config: FIVE_VENDORS, seed: PEOPLES_PART });
    await here.run(APPLY);
    here.emulator.control.clearRecords();
    const again = await here.run(APPLY);
    const planned = await here.run(PLAN);
    const drift = await here.run(DRIFT);
    expect(writesOf(here)).toEqual([]);
    expect(again).toMatchObject({ code: 0, document: { result: 'no-changes' } });
    expect(planned).toMatchObject({ code: 0, document: { result: 'no-changes' } });
    expect(operationsOf(planned)).toEqual([]);
    expect(drift).toMatchObject({ code: 0, document: { result: 'in-sync' } });
  });

  it('are connected as well where no ledger is kept, and recognised by the next apply', async () => {
    const here = await scenario({ rules, config: FIVE_VENDORS });
    expect((await here.run(APPLY, { ledger: null })).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(CONNECTED);
    here.emulator.control.clearRecords();
    expect(await here.run(APPLY, { ledger: null })).toMatchObject({ code: 0 });
    expect(writesOf(here)).toEqual([]);
  });

  it('get webhooks that are made switched off, PINGed once with their secrets, and on', async () => {
    const here = await scenario({ rules, config: FIVE_VENDORS });
    await here.run(APPLY);
    const made = writesOf(here).filter((one) => deedOf(one) === 'POST webhooks');
    expect(made.map(({ body }) => body)).toEqual(
      CONNECTED.webhooks.map(() => expect.objectContaining({ enabled: false })),
    );
    const pinged = here.emulator.control.pings().toSorted((a, b) => (a.url < b.url ? -1 : 1));
    expect(pinged.map(({ url }) => url)).toEqual(CONNECTED.webhooks.map(({ url }) => url));
    for (const [index, { headers, basic }] of CONNECTED.webhooks.entries()) {
      const names = [...Object.keys(headers), ...(basic === null ? [] : ['authorization'])];
      expect(pinged[index]?.headerNames).toEqual(expect.arrayContaining(names));
    }
  });

  it('are connected beside what others have there, which is not touched', async () => {
    const here = await scenario({ rules, config: FIVE_VENDORS, seed: seedOrganization('acme') });
    const before = here.emulator.control.snapshot();
    const { code, document } = await here.run(APPLY);
    const after = here.emulator.control.snapshot();
    expect(code).toBe(0);
    expect(after.webhooks.slice(0, before.webhooks.length)).toEqual(before.webhooks);
    expect(after.topics.slice(0, before.topics.length)).toEqual(before.topics);
    expect(after.webhooks).toHaveLength(before.webhooks.length + CONNECTED.webhooks.length);
    const unmanaged = document.plan?.unmanaged.map(({ name }) => name);
    expect(unmanaged).toEqual(expect.arrayContaining(['Warehouse', 'Orders', 'Refunds']));
  });
});

describe('an organization that refuses events which the newest reference dropped', () => {
  it('gets all the rest, says which webhooks it refused, and converges once it takes them', async () => {
    const rules = { ...strictRules, requestsPerSecond: null };
    const here = await scenario({ rules, config: FIVE_VENDORS });
    const first = await here.run(APPLY);
    expect(first).toMatchObject({ code: 4, document: { result: 'partially-applied' } });
    const refused = Object.entries(outcomesOf(first)).filter(([, outcome]) => outcome !== 'done');
    expect(refused).toEqual([
      ['idiomatic.webhook.events:create', 'refused rejected'],
      ['sidekick.webhook.chat:create', 'refused rejected'],
      ['sidekick.webhook.other-channels:create', 'refused rejected'],
    ]);
    const result = first.document.journal?.results.find(({ why }) => why !== null);
    expect(result?.why?.message).toMatch(/MESSAGE\/RECEIVED/);
    here.emulator.control.setRules({ droppedEvents: 'accepted' });
    expect((await here.run(APPLY)).code).toBe(0);
    expect(shapeOf(here.emulator)).toEqual(CONNECTED);
  });
});

describe('an organization that counts requests', () => {
  it("is asked at the default pace, so that none of Gladly's 10 a second is overdrawn", async () => {
    const rules = { ...strictRules, droppedEvents: 'accepted' } as const;
    const here = await scenario({ rules, config: FIVE_VENDORS });
    const { code } = await here.run(`${APPLY} --requests-per-second 8`);
    const statuses = here.emulator.control.requests().map(({ status }) => status);
    expect({ code, refused: statuses.filter((one) => one === 429) }).toEqual({
      code: 0,
      refused: [],
    });
    expect(shapeOf(here.emulator)).toEqual(CONNECTED);
  });
});
