import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './root.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {readonly [string, ...string[]]} command run in the root of the repository, without
 *   a shell and without input
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 */

/** What `npm run check` and the CI both look at, besides the tests; each is an npm script. */
export const CHECKS = ['format', 'lint', 'types', 'dead-code', 'generated', 'verify-dist'].map(
  npmScript,
);

/**
 * A check that is the npm script of the same name.
 *
 * @param {string} name
 * @returns {Check}
 */
export function npmScript(name) {
  return { name, command: ['npm', 'run', '--silent', name] };
}

/**
 * Runs one check and prints one line about it, with its seconds; of a check that failed, all of
 * its output as well. A command that cannot be started is a failed check.
 *
 * @param {Check} check
 * @param {(text: string) => void} [print]
 * @returns {Promise<boolean>} whether it passed
 */
export async function runCheck(check, print = (text) => process.stdout.write(text)) {
  const start = performance.now();
  const { passed, output } = await run(check);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(`${passed ? 'ok  ' : 'FAIL'} ${check.name} (${seconds} s)\n`);
  if (!passed) print(`${stripVTControlCharacters(output).trimEnd()}\n`);
  return passed;
}

/**
 * @param {Check} check
 * @returns {Promise<{ readonly passed: boolean, readonly output: string }>}
 */
function run({ command: [program, ...args], env }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on('data', (/** @type {Buffer} */ bytes) => output.push(bytes));
    child.stderr.on('data', (/** @type {Buffer} */ bytes) => output.push(bytes));
    child.on('error', (error) => resolve({ passed: false, output: error.message }));
    child.on('close', (code) =>
      resolve({ passed: code === 0, output: Buffer.concat(output).toString() }),
    );
  });
}
