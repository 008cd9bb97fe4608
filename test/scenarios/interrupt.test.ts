import { describe, expect, it } from 'vitest';
import type { Scenario } from '../support/scenario.ts';
import { addFaults, csat, outcomesOf, scenario, writesOf } from '../support/scenario.ts';

const KEYS = Array.from({ length: 30 }, (_, n) => `topic-${n}`);
const CONFIG = csat(`topics: { ${KEYS.map((key) => `${key}: {}`).join(', ')} }`);
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs a command whose process gets a signal when Gladly sees its nth write. */
function runInterrupted(
  here: Scenario,
  command: string,
  at: { readonly nth: number; readonly signal: NodeJS.Signals },
) {
  let send = (_signal: NodeJS.Signals) => {};
  addFaults(
    here,
    { on: { method: 'write', nth: at.nth }, effect: { type: 'call', run: () => send(at.signal) } },
    // Time for the signal to arrive before the answer does.
    { on: { method: 'write', nth: at.nth }, effect: { type: 'delay', milliseconds: 200 } },
  );
  return here.run(command, {
    started: (kill) => {
      send = kill;
    },
  });
}

function topicsOf({ emulator }: Scenario): readonly string[] {
  return emulator.control.snapshot().topics.map(({ name }) => name);
}

describe.each(SIGNALS)('an apply that gets %s', (signal) => {
  it('begins nothing new, says what was done and what was not, and ends with 4', async () => {
    const here = await scenario({ config: CONFIG });
    const run = await runInterrupted(here, 'apply --yes --json', { nth: 10, signal });
    const made = topicsOf(here);
    expect(made.length).toBeGreaterThanOrEqual(10);
    expect(made.length).toBeLessThan(KEYS.length);
    expect(run.stderr).toMatch(/^Warning: Stopping: nothing new is begun\. Interrupt once more/m);
    expect(run).toMatchObject({ code: 4, document: { result: 'partially-applied' } });
    const outcomes = Object.entries(outcomesOf(run));
    const done = outcomes.filter(([, outcome]) => outcome === 'done');
    const expected = made.map((name) => `csat.topic.${name}:create`);
    expect(done.map(([operation]) => operation).toSorted()).toEqual(expected.toSorted());
    const others = outcomes.filter(([, outcome]) => outcome !== 'done');
    expect(new Set(others.map(([, outcome]) => outcome))).toEqual(new Set(['skipped stopped']));
    expect(outcomes).toHaveLength(KEYS.length);
  });

  it('says so in words, and is finished by the next one', async () => {
    const here = await scenario({ config: CONFIG });
    const run = await runInterrupted(here, 'apply --yes', { nth: 5, signal });
    const made = topicsOf(here).length;
    expect(run.code).toBe(4);
    expect(run.stdout).toMatch(new RegExp(`created ${made} topics`));
    expect(run.stdout).toMatch(/stopped/);
    expect(run.stdout).not.toMatch(/nothing left to do/);
    expect((await here.run('apply --yes')).code).toBe(0);
    expect(topicsOf(here).toSorted()).toEqual(KEYS.toSorted());
    expect((await here.run('plan --detailed-exitcode')).code).toBe(0);
  });
});

describe('a second interrupt', () => {
  it('ends the process at once; the next apply finishes, and makes nothing twice', async () => {
    const here = await scenario({ config: CONFIG });
    addFaults(here, { on: { method: 'write', nth: 3 }, moment: 'after', effect: { type: 'hang' } });
    let send = (_signal: NodeJS.Signals) => {};
    const running = here.run('apply --yes', {
      started: (kill) => {
        send = kill;
      },
    });
    await here.emulator.control.untilHanging();
    send('SIGINT');
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    send('SIGINT');
    expect(await running).toMatchObject({ code: null, signal: 'SIGINT', stdout: '' });
    here.emulator.control.clearFaults();
    here.emulator.control.release();
    expect((await here.run('apply --yes')).code).toBe(0);
    expect(topicsOf(here).toSorted()).toEqual(KEYS.toSorted());
  });
});

describe('a plan that is interrupted', () => {
  it('comes to its end and writes nothing', async () => {
    const here = await scenario({ config: CONFIG });
    let send = (_signal: NodeJS.Signals) => {};
    const stop = () => send('SIGINT');
    addFaults(here, { on: { path: '/api/v1/topics' }, effect: { type: 'call', run: stop } });
    const run = await here.run('plan', {
      started: (kill) => {
        send = kill;
      },
    });
    expect(run.code).toBe(0);
    expect(writesOf(here)).toEqual([]);
  });
});
