import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The built command line. */
export const CLI = join(ROOT, 'dist/cli.js');

/** The built Action. */
export const ACTION = join(ROOT, 'dist/index.js');

/** What the figures were measured on. */
export const MACHINE = `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model}`;

/**
 * @typedef {object} Started
 * @property {readonly string[]} args of Node
 * @property {string} [cwd]
 * @property {Readonly<Record<string, string>>} [env] besides `PATH`: nothing else is passed on, so
 *   that `NODE_EXTRA_CA_CERTS` (some 50 ms of every start) and `NODE_OPTIONS` do not count
 */

/**
 * @typedef {object} Ended
 * @property {number} start when the process was started, by `performance.now()`
 * @property {number} took milliseconds from the start to the end of the process
 * @property {number | null} code
 * @property {string} stdout
 * @property {string} stderr
 */

/**
 * Runs Node in a process of its own.
 *
 * @param {Started} started
 * @returns {Promise<Ended>}
 */
export function runNode({ args, cwd = ROOT, env = {} }) {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
    child[name].setEncoding('utf8');
    child[name].on('data', (/** @type {string} */ text) => {
      texts[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ start, took: performance.now() - start, code, ...texts }),
    );
  });
}

/**
 * The same, for a command that must succeed.
 *
 * @param {Started} started
 * @param {readonly (number | null)[]} [codes] that count as success
 */
export async function runCli({ args, ...others }, codes = [0]) {
  const ended = await runNode({ args: [CLI, ...args], ...others });
  if (codes.includes(ended.code)) return ended;
  throw new Error(`${args.join(' ')} ended with ${ended.code}:\n${ended.stdout}${ended.stderr}`);
}

/** A process that does nothing: what every start costs. */
export async function bareStart() {
  return (await runNode({ args: ['-e', '0'] })).took;
}

/**
 * Measures several things in turn, round after round, so that whatever else the machine does
 * troubles all of them alike. The first round is thrown away.
 *
 * @template {string} K
 * @param {number} rounds
 * @param {Readonly<Record<K, () => Promise<number>>>} measures
 * @returns {Promise<Readonly<Record<K, number>>>} the median of each
 */
export async function interleaved(rounds, measures) {
  const names = /** @type {K[]} */ (Object.keys(measures));
  /** @type {Map<K, number[]>} */
  const samples = new Map(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const sample = await measures[name]();
      if (round > 0) samples.get(name)?.push(sample);
    }
  }
  const medians = names.map((name) => [name, median(samples.get(name) ?? [])]);
  return /** @type {Record<K, number>} */ (Object.fromEntries(medians));
}

/** @param {readonly number[]} samples */
export function median(samples) {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}
