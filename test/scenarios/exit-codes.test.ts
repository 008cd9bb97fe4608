import { describe, expect, it } from 'vitest';
import type { FaultEffect } from '../../src/emulator/faults.ts';
import { runCli } from '../support/cli.ts';
import type { Checkpoint, RunOptions, Scenario } from '../support/scenario.ts';
import { addFaults, csat, scenario } from '../support/scenario.ts';
import { warmCli } from '../support/warm-cli.ts';

const CONFIG = csat(`
  topics: { first: {}, second: {} }
  webhooks: { survey: { name: Survey, url: https://hooks.acme.com/csat, events: [TASK/CREATED] } }
`);

const CHANGED = CONFIG.replace('second', 'third');

/** A command in a situation, and how it ends: without and with `--detailed-exitcode`. */
interface Ending {
  readonly command: string;
  /** From an applied file on: what happens then. */
  readonly meanwhile?: (here: Scenario) => void;
  /** `false`: on an organization to which nothing was applied. */
  readonly applied?: boolean;
  readonly options?: RunOptions;
  readonly result: string;
  readonly codes: readonly [number, number];
}

const ENDINGS: readonly (readonly [string, Ending])[] = [
  ['a plan with nothing to do', { command: 'plan', result: 'no-changes', codes: [0, 0] }],
  [
    'a plan with changes',
    { command: 'plan', meanwhile: changeFile, result: 'changes', codes: [0, 2] },
  ],
  [
    'a plan of everything, with a change made in Gladly',
    { command: 'plan --scope all', meanwhile: editGladly, result: 'changes', codes: [0, 2] },
  ],
  [
    'a plan under a guard',
    {
      command: 'plan --webhook-hosts hooks.example',
      applied: false,
      result: 'changes',
      codes: [3, 3],
    },
  ],
  [
    'a plan of a wrong file',
    { command: 'plan', meanwhile: breakFile, result: 'invalid', codes: [1, 1] },
  ],
  ['a plan that failed', { command: 'plan', meanwhile: lockOut, result: 'failed', codes: [1, 1] }],
  ['an apply with nothing to do', { command: 'apply', result: 'no-changes', codes: [0, 0] }],
  [
    'an apply that nobody agreed to',
    { command: 'apply', meanwhile: changeFile, result: 'changes', codes: [0, 2] },
  ],
  [
    'an apply that succeeded',
    { command: 'apply --yes', applied: false, result: 'applied', codes: [0, 0] },
  ],
  [
    'an apply of another digest',
    {
      command: 'apply --approve 0123456789ab',
      meanwhile: changeFile,
      result: 'refused',
      codes: [3, 3],
    },
  ],
  [
    'an apply under a guard',
    {
      command: 'apply --yes --webhook-hosts hooks.example',
      applied: false,
      result: 'refused',
      codes: [3, 3],
    },
  ],
  [
    'an apply of which a part failed',
    {
      command: 'apply --yes',
      applied: false,
      meanwhile: (here) => refuse(here, { path: '/api/v1/topics' }),
      result: 'partially-applied',
      codes: [4, 4],
    },
  ],
  [
    'an apply of which all failed',
    {
      command: 'apply --yes',
      applied: false,
      meanwhile: (here) => refuse(here, {}),
      result: 'failed',
      codes: [1, 1],
    },
  ],
  ['a check without drift', { command: 'drift', result: 'in-sync', codes: [0, 0] }],
  [
    'a check with drift',
    { command: 'drift', meanwhile: editGladly, result: 'drift', codes: [0, 2] },
  ],
  [
    'a check that cannot read everything',
    {
      command: 'drift',
      meanwhile: (here) => fail(here, '/api/v1/topics', { type: 'answer', status: 403 }),
      result: 'refused',
      codes: [3, 3],
    },
  ],
];

/** Each in a process of its own once, which ends with that code. */
const MODES = [
  ['', runCli],
  [' --json', warmCli],
  [' --detailed-exitcode', warmCli],
  [' --detailed-exitcode --json', warmCli],
] as const;

describe('the exit code', () => {
  it.each(ENDINGS)('of %s is the documented one, in text and in JSON', async (_title, ending) => {
    const { command, options, result, codes } = ending;
    const runs = await Promise.all(
      MODES.map(async ([mode, cli]) => (await prepared(ending, cli)).run(command + mode, options)),
    );
    const [plain, detailed] = codes;
    expect(runs.map(({ code }) => code)).toEqual([plain, plain, detailed, detailed]);
    expect(runs[1]?.document.result).toBe(result);
    expect(runs[3]?.document.result).toBe(result);
  });
});

async function prepared(
  { meanwhile, applied = true }: Ending,
  cli: typeof runCli,
): Promise<Scenario> {
  const from = applied ? { from: await appliedOnce() } : {};
  const here = await scenario({ ...from, config: CONFIG, cli });
  meanwhile?.(here);
  return here;
}

/** To begin from an applied file, it need not be applied each time. */
function appliedOnce(): Promise<Checkpoint> {
  kept ??= (async () => {
    const here = await scenario({ config: CONFIG });
    expect((await here.run('apply --yes')).code).toBe(0);
    return here.checkpoint();
  })();
  return kept;
}

let kept: Promise<Checkpoint> | null = null;

function changeFile(here: Scenario): void {
  here.write(CHANGED);
}

function breakFile(here: Scenario): void {
  here.write(CONFIG.replace('topics', 'topcs'));
}

function editGladly({ emulator }: Scenario): void {
  const fields = { events: ['TASK/CLOSED'] };
  emulator.control.change({ change: 'edit-webhook', webhook: 'Survey', fields });
}

function lockOut(here: Scenario): void {
  fail(here, '*', { type: 'answer', status: 401 });
}

function fail(here: Scenario, path: string, effect: FaultEffect): void {
  addFaults(here, { on: { path, times: 'always' }, effect });
}

function refuse(here: Scenario, on: { readonly path?: string }): void {
  const effect = { type: 'answer', status: 400 } as const;
  addFaults(here, { on: { method: 'POST', times: 'always', ...on }, effect });
}
