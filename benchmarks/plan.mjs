import { join } from 'node:path';
import { accessTo, configuration, withFiles } from './files.mjs';
import { bareStart, CLI, interleaved, runCli, runNode } from './measure.mjs';
import { loadSource } from './sources.mjs';
import { megabytes, milliseconds } from './table.mjs';

const ROUNDS = 9;
const LATENCY_MS = 50;

/** Tells the most memory that a process had, in KiB, when it ends. */
const PEAK = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`));",
)}`;

/** @typedef {import('../src/emulator/server.ts').Emulator} Emulator */

/**
 * A plan of an organization with 20 webhooks, 2,000 topics and 2,000 agents, at 50 ms an answer:
 * before anything of it is ours, and when all of it is.
 *
 * @returns {Promise<import('./table.mjs').Table>}
 */
export async function measure() {
  const emulator = await largeEmulator();
  const size = { url: emulator.url, topics: 2_000, webhooks: 20 };
  const files = {
    'gladly-integrations.yml': configuration(size),
    'minimal.yml': configuration({ ...size, topics: 1, webhooks: 0 }),
  };
  const rows = await withFiles(files, (cwd) => rowsFor(emulator, cwd));
  await emulator.close();
  return {
    title: `Plan: 20 webhooks, 2,000 topics, 2,000 agents, ${LATENCY_MS} ms an answer`,
    rows,
  };
}

async function largeEmulator() {
  /** @type {typeof import('../src/emulator/server.ts')} */
  const { startEmulator } = await loadSource('emulator/server.ts');
  /** @type {typeof import('../src/emulator/seeds.ts')} */
  const { LARGE_ORGANIZATION, seedOrganization } = await loadSource('emulator/seeds.ts');
  const seed = seedOrganization(LARGE_ORGANIZATION);
  return startEmulator({ seed, latencyMs: LATENCY_MS });
}

/**
 * @param {Emulator} emulator
 * @param {string} cwd
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
async function rowsFor(emulator, cwd) {
  const { flags, env } = accessTo(emulator);
  const ledger = ['--ledger', join(cwd, 'ledger.json')];
  await runCli({ args: ['ledger', 'rebuild', ...ledger, ...flags], cwd, env });
  const plan = (/** @type {readonly string[]} */ more) => ({
    args: ['plan', ...flags, ...more],
    cwd,
    env,
  });
  const took = await interleaved(ROUNDS, {
    bare: bareStart,
    first: async () => (await runCli(plan([]))).took,
    owned: async () => (await runCli(plan(ledger))).took,
    json: async () => (await runCli(plan([...ledger, '--json']))).took,
  });
  const beyond = (/** @type {'first' | 'owned' | 'json'} */ name) => took[name] - took.bare;
  const row = (/** @type {string} */ what, /** @type {'first' | 'owned' | 'json'} */ name) => ({
    what,
    figure: milliseconds(beyond(name)),
    ratio: beyond(name) / 500,
    target: '< 500 ms beyond process start',
  });
  return [
    { what: 'node -e 0', figure: milliseconds(took.bare) },
    row('all to be adopted', 'first'),
    row('all is ours', 'owned'),
    row('all is ours, --json', 'json'),
    ...(await requestRows(emulator, { plan, ledger })),
    ...(await memoryRows({ plan, ledger })),
  ];
}

/**
 * @typedef {object} Plans
 * @property {(more: readonly string[]) => import('./measure.mjs').Started} plan
 * @property {readonly string[]} ledger
 */

/**
 * @param {Emulator} emulator
 * @param {Plans} plans
 */
async function requestRows({ control }, { plan, ledger }) {
  const requests = async (/** @type {readonly string[]} */ more) => {
    control.clearRecords();
    await runCli(plan(more));
    const seen = control.requests();
    const together = Math.max(...seen.map(({ open }) => open));
    return `${seen.length}, ${together} at a time`;
  };
  return [
    {
      what: 'requests: every kind is used',
      figure: await requests(ledger),
      target: '5: the organization and one list a kind',
    },
    {
      what: 'requests: no webhooks in the file, no ledger',
      figure: await requests(['--config', 'minimal.yml']),
      target: '5: webhooks are looked at where nothing tells which are ours',
    },
  ];
}

/** @param {Plans} plans */
async function memoryRows({ plan, ledger }) {
  const peaks = [];
  for (const more of [[], ledger, [...ledger, '--json']]) {
    const { args, ...others } = plan(more);
    peaks.push(await peakOf({ args: [CLI, ...args], ...others }));
  }
  const bare = await peakOf({ args: ['-e', '0'] });
  return [
    { what: 'peak memory of node -e 0', figure: megabytes(bare) },
    {
      what: 'peak memory of the plans above',
      figure: megabytes(Math.max(...peaks)),
      ratio: Math.max(...peaks) / 150_000_000,
      target: '< 150 MB',
    },
  ];
}

/**
 * @param {import('./measure.mjs').Started} started
 * @returns {Promise<number>} bytes
 */
async function peakOf({ args, ...others }) {
  const { stderr } = await runNode({ args: ['--import', PEAK, ...args], ...others });
  const [, kibibytes] = /^peak (\d+)$/m.exec(stderr) ?? [];
  if (kibibytes === undefined) throw new Error(`No peak was told:\n${stderr}`);
  return Number(kibibytes) * 1024;
}
