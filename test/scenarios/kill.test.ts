import { describe, expect, it } from 'vitest';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import { expectConverged, expectRecovery } from '../support/convergence.ts';
import { CONNECTED, FIVE_VENDORS, WRITES_TO_CONNECT } from '../support/five-vendors.ts';
import { AFTER, BEFORE, CHANGED, FOREIGN, WRITES_TO_CHANGE } from '../support/one-of-each.ts';
import type { Checkpoint, Scenario } from '../support/scenario.ts';
import {
  inLanes,
  LENIENTLY,
  runKilled,
  scenario,
  STRICTLY,
  writesOf,
} from '../support/scenario.ts';
import { shapeOf, sorted, topic, webhook } from '../support/shape.ts';

const APPLY = 'apply --yes';
const APPLY_VENDORS = `${APPLY} --organization production`;
const MOMENTS = ['before', 'after'] as const;

/** The five vendors beside somebody else's topic and webhook. */
const CONNECTED_BESIDE = sorted({
  topics: [...CONNECTED.topics, topic('Foreign')],
  webhooks: [
    ...CONNECTED.webhooks,
    webhook({
      name: 'Foreign',
      url: 'https://hooks.other.example/',
      events: ['TASK/CREATED'],
      headers: { 'x-key': 'fake-foreign-key' },
    }),
  ],
});

describe('an apply that is killed', () => {
  it.each(MOMENTS)(
    'right %s any of its writes connects the five vendors when it is run again',
    async (moment) => {
      const [, rules] = STRICTLY;
      let killed = 0;
      await inLanes(upTo(WRITES_TO_CONNECT + 1), async (nth) => {
        const here = await scenario({ rules, seed: FOREIGN, config: FIVE_VENDORS });
        const before = here.emulator.control.snapshot();
        if (await runKilled(here, APPLY_VENDORS, { nth, moment })) killed += 1;
        const what = `killed ${moment} write ${nth}`;
        await expectRecovery(here, APPLY_VENDORS, { shape: CONNECTED_BESIDE, before, what });
      });
      expect(killed).toBe(WRITES_TO_CONNECT);
    },
  );

  it.each(MOMENTS)(
    'right %s any write of changes, removals and a swap ends them when it is run again',
    async (moment) => {
      const [, rules] = LENIENTLY;
      const from = await checkpoint(rules);
      const survived: number[] = [];
      await inLanes(upTo(WRITES_TO_CHANGE + 1), async (nth) => {
        const here = await scenario({ rules, from, config: AFTER });
        const before = here.emulator.control.snapshot();
        if (!(await runKilled(here, APPLY, { nth, moment }))) survived.push(nth);
        const what = `killed ${moment} write ${nth}`;
        await expectRecovery(here, APPLY, { shape: CHANGED, before, what });
      });
      expect(survived).toEqual([WRITES_TO_CHANGE + 1]);
    },
  );
});

describe('an apply that is killed where no ledger is kept', () => {
  it.each(MOMENTS)('right %s any of its writes ends well when it is run again', async (moment) => {
    const here = await scenario({ config: BEFORE });
    await here.run(APPLY);
    const shape = shapeOf(here.emulator);
    const writes = writesOf(here).length;
    let killed = 0;
    await inLanes(upTo(writes + 1), async (nth) => {
      const again = await scenario({ config: BEFORE });
      if (await runKilled(again, APPLY, { nth, moment, ledger: null })) killed += 1;
      const { code } = await again.run(APPLY, { ledger: null });
      expect({ code, shape: shapeOf(again.emulator) }, `write ${nth}`).toEqual({ code: 0, shape });
    });
    expect(killed).toBe(writes);
  });
});

describe('an apply that is killed again and again', () => {
  it('at the third write of each run still ends as declared', async () => {
    const from = await checkpoint({});
    const here = await scenario({ from, config: AFTER });
    const before = here.emulator.control.snapshot();
    let runs = 0;
    // A secret of which nobody knows whether it got through is sent again by each run, so at least
    // one more write has to get through besides.
    while (await runKilled(here, APPLY, { nth: 3, moment: 'before' })) {
      runs += 1;
      expect(runs, 'it never gets through').toBeLessThan(WRITES_TO_CHANGE);
    }
    expect(runs).toBeGreaterThan(2);
    expectConverged(here, { shape: CHANGED, before, what: `killed ${runs} times` });
  });
});

describe('an apply that is killed after its last write', () => {
  it.each(['/api/v1/organization', '/api/v1/webhooks', '/api/v1/topics'])(
    'while it proves itself by reading %s is settled by the next',
    async (path) => {
      const from = await checkpoint({});
      const here = await scenario({ from, config: AFTER });
      const before = here.emulator.control.snapshot();
      await killedAtFinalRead(here, path);
      await expectRecovery(here, APPLY, { shape: CHANGED, before, what: path });
    },
  );
});

async function checkpoint(rules: Partial<EmulatorRules>): Promise<Checkpoint> {
  const here = await scenario({ rules, seed: FOREIGN, config: BEFORE });
  expect((await here.run(APPLY)).code).toBe(0);
  return here.checkpoint();
}

/** The last look reads the organization for the second time, and then each list for the last. */
async function killedAtFinalRead(here: Scenario, path: string): Promise<void> {
  const { control } = here.emulator;
  let kill = () => {};
  let isLast = false;
  const on = { method: 'GET', path: '/api/v1/organization', nth: 2 };
  const notice = () => {
    isLast = true;
  };
  control.addFault({ on, effect: { type: 'call', run: notice } });
  const die = () => {
    if (isLast) kill();
  };
  const always = { method: 'GET', path, times: 'always' } as const;
  control.addFault({ on: always, moment: 'after', effect: { type: 'delay', milliseconds: 20 } });
  control.addFault({ on: always, moment: 'after', effect: { type: 'call', run: die } });
  const { signal } = await here.run(APPLY, {
    started: (end) => {
      kill = end;
    },
  });
  control.clearFaults();
  expect(signal).toBe('SIGKILL');
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
