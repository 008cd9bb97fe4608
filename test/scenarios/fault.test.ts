import { describe, expect, it } from 'vitest';
import type { Fault, FaultEffect, Moment } from '../../src/emulator/faults.ts';
import { expectConverged, expectRecovery, told } from '../support/convergence.ts';
import type { Goal } from '../support/convergence.ts';
import { AFTER, BEFORE, CHANGED, FOREIGN, WRITES_TO_CHANGE } from '../support/one-of-each.ts';
import type { Checkpoint, Run, Scenario } from '../support/scenario.ts';
import { addFaults, inLanes, scenario, writesOf } from '../support/scenario.ts';

const APPLY = 'apply --yes';

type Trouble = readonly [title: string, moment: Moment, effect: FaultEffect];

/** What an apply gets over by itself when it happens once. */
const PASSING: readonly Trouble[] = [
  ['is answered with 500', 'before', { type: 'answer', status: 500 }],
  ['is carried out and answered with 503', 'after', { type: 'answer', status: 503, body: 'Gone.' }],
  ['is answered with 429', 'before', { type: 'answer', status: 429 }],
  ['is lost on its way', 'before', { type: 'reset' }],
  ['is carried out and its answer lost', 'after', { type: 'reset' }],
  ['is answered with half an answer', 'before', { type: 'cut-off' }],
  ['is carried out and answered with a web page', 'after', { type: 'nonsense', as: 'html' }],
  ['is answered from before the last three writes', 'before', { type: 'stale', writes: 3 }],
  ['is answered late', 'before', { type: 'delay', milliseconds: 150 }],
];

describe.each(PASSING)('an apply of which one request %s', (_title, moment, effect) => {
  it('ends as declared by itself, whichever request it was', async () => {
    const from = await checkpoint();
    const requests = await overAllRequests(async (nth) => {
      const here = await scenario({ from, config: AFTER });
      const fault = { on: { nth }, moment, effect };
      const { code, made } = await runInTrouble(here, [fault], `request ${nth}`);
      expect(code, `request ${nth}`).toBe(0);
      return made >= nth;
    });
    expect(requests).toBeGreaterThan(WRITES_TO_CHANGE);
  });
});

describe('an apply of which one request is not carried out, and answered with a web page', () => {
  it('says how it ended and ends as declared when run again, whichever request it was', async () => {
    const from = await checkpoint();
    const effect = { type: 'nonsense', as: 'html' } as const;
    const requests = await overAllRequests(async (nth) => {
      const here = await scenario({ from, config: AFTER });
      const { made } = await runInTrouble(here, [{ on: { nth }, effect }], `request ${nth}`);
      return made >= nth;
    });
    expect(requests).toBeGreaterThan(WRITES_TO_CHANGE);
  });
});

describe('an apply from some request on', () => {
  it.each<Trouble>([
    ['nothing is answered any more', 'before', { type: 'reset' }],
    ['everything is answered with 503', 'before', { type: 'answer', status: 503 }],
    ['everything is answered with a web page', 'before', { type: 'nonsense', as: 'html' }],
    ['everything is carried out and no answer comes', 'after', { type: 'reset' }],
  ])('of which %s says so and ends as declared when run again', async (_t, moment, effect) => {
    const from = await checkpoint();
    const codes = new Set<number | null>();
    await inLanes([1, 5, 9, 13], async (nth) => {
      const here = await scenario({ from, config: AFTER });
      const fault = { on: { nth, times: 'always' }, moment, effect } as const;
      codes.add((await runInTrouble(here, [fault], `from request ${nth} on`)).code);
    });
    expect(codes).not.toContain(0);
  });
});

describe('an apply that did everything and cannot take its last look', () => {
  it('does not call that a success, and is settled by the next', async () => {
    const from = await checkpoint();
    const here = await scenario({ from, config: AFTER });
    const on = { path: '/api/v1/organization', nth: 2, times: 'always' } as const;
    const fault = { on, effect: { type: 'answer', status: 503 } } as const;
    const { code } = await runInTrouble(here, [fault], 'the last look');
    expect(code).toBe(4);
  });
});

/** One apply in trouble, and then one without. Tells how the former ended after which requests. */
async function runInTrouble(
  here: Scenario,
  faults: readonly Fault[],
  what: string,
): Promise<{ readonly code: number | null; readonly made: number }> {
  const { control } = here.emulator;
  const goal = { shape: CHANGED, before: control.snapshot(), what };
  addFaults(here, ...faults);
  const run = await here.run(APPLY);
  const made = Math.max(...control.faults().map(({ seen }) => seen));
  control.clearFaults();
  expectHonesty(here, run, goal);
  if (run.code !== 0) await expectRecovery(here, APPLY, goal);
  return { code: run.code, made };
}

/** Success only where all is as declared; else one message that says what was not, and no more. */
function expectHonesty(here: Scenario, run: Run, goal: Goal): void {
  const { what } = goal;
  const says = `${what}: ${told(run)}`;
  const text = run.stdout.replaceAll(/\s+/g, ' ');
  switch (run.code) {
    case 0:
      expect(text, says).toMatch(/^Apply /);
      return expectConverged(here, goal);
    case 4:
      expect(text, says).toMatch(NOT_ALL);
      return expect(text, says).toContain('To go on, run apply again.');
    case 3:
      expect(writesOf(here), says).toEqual([]);
      return expect(text, says).toContain('Refused: apply would write nothing');
    default:
      expect(run.code, says).toBe(1);
      if (run.stderr.includes('Error:')) return expect(run.stdout, says).toBe('');
      return expect(text, says).toMatch(/^Nothing was done/);
  }
}

const NOT_ALL =
  /^(Partly applied|Perhaps partly applied|Apply .* (nothing of this is proven|still to do))/;

/** Until there are no more requests: how many there are depends on the trouble. */
async function overAllRequests(work: (nth: number) => Promise<boolean>): Promise<number> {
  let next = 1;
  let isOver = false;
  const lane = async () => {
    while (!isOver) {
      const nth = next;
      next += 1;
      expect(nth, 'it never gets through').toBeLessThan(MOST);
      if (!(await work(nth))) isOver = true;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return next - 1;
}

/** At once: while one is in trouble it waits most of the time. */
const LANES = 8;

/** More requests than any of these applies makes. */
const MOST = 60;

async function checkpoint(): Promise<Checkpoint> {
  const here = await scenario({ seed: FOREIGN, config: BEFORE });
  expect((await here.run(APPLY)).code).toBe(0);
  return here.checkpoint();
}
