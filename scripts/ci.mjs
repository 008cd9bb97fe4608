#!/usr/bin/env node
// What `.ci/run` does, from a fresh clone with nothing but Node and npm: the tests and the built
// programs on the Node at hand and on Node 24, then every check. Its last line is
// `N passed, N failed`: tests of all test runs, and failed checks among the failed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { CHECKS, runCheck } from './checks.mjs';
import { ROOT } from './root.mjs';

// The Node of GitHub's runners, with a lock file of its own: as a dependency of the project its
// `node` would come first on the path of every npm script.
const NODE_24 = join(ROOT, '.ci/node-24');
const NODE_24_BIN = join(NODE_24, 'node_modules/.bin');
const INSTALL = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', NODE_24];

// What the programs do may depend on the Node; pure functions do not. The two matrices that stop or
// trouble an apply at each of its requests are about the apply, and have been through once by now.
const ON_NODE_24 = [
  'run',
  'test/scenarios',
  'test/contract',
  'test/action',
  '--exclude=test/scenarios/{kill,fault}.test.ts',
];

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));

const totals = { passed: 0, failed: 0 };
await count({ name: 'Node 24 installed', command: ['npm', ...INSTALL] });
await countTests({ name: 'npm cit', command: ['npm', 'cit'] });
await countTests(onNode24('tests on Node 24', ['node_modules/vitest/vitest.mjs', ...ON_NODE_24]));
await count(onNode24('verify-dist on Node 24', ['scripts/build.mjs', '--check']));
for (const check of CHECKS) await count(check);

rmSync(reports, { recursive: true });
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`);
if (totals.failed > 0) process.exitCode = 1;

/** @param {import('./checks.mjs').Check} check */
async function count(check) {
  if (!(await runCheck(check))) totals.failed += 1;
}

/**
 * Adds the tests of a run; a run that fails without a failed test (nothing installed, a file
 * that does not load) counts as one failure.
 *
 * @param {import('./checks.mjs').Check} check
 */
async function countTests(check) {
  const report = join(reports, `${check.name}.json`);
  const passed = await runCheck({ ...check, env: { ...check.env, TEST_REPORT: report } });
  const tests = readReport(report);
  totals.passed += tests.numPassedTests;
  totals.failed += passed ? 0 : Math.max(1, tests.numFailedTests);
}

/**
 * @param {string} path of the file that vitest's JSON reporter wrote, if it came so far
 * @returns {{ readonly numPassedTests: number, readonly numFailedTests: number }}
 */
function readReport(path) {
  if (!existsSync(path)) return { numPassedTests: 0, numFailedTests: 0 };
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {import('./checks.mjs').Check}
 */
function onNode24(name, args) {
  return {
    name,
    command: [join(NODE_24_BIN, 'node'), ...args],
    // The programs that tests start begin with `#!/usr/bin/env node`.
    env: { PATH: `${NODE_24_BIN}${delimiter}${process.env['PATH']}` },
  };
}
