#!/usr/bin/env node
// `npm run bench` measures everything; `npm run bench -- start plan` only what is named. Figures
// and ratios are printed, never judged by an exit code: see README.md for how to read them.
import { MACHINE } from './measure.mjs';
import { print } from './table.mjs';

/** Each prints one table. */
const BENCHMARKS = ['start', 'plan', 'diff', 'validate', 'requests', 'apply', 'size', 'code'];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !BENCHMARKS.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No benchmark ${unknown.join(', ')}; there are ${BENCHMARKS.join(', ')}.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${MACHINE}\n`);
  for (const name of BENCHMARKS) {
    if (named.length > 0 && !named.includes(name)) continue;
    /** @type {{ readonly measure: () => Promise<import('./table.mjs').Table> }} */
    const { measure } = await import(`./${name}.mjs`);
    print(await measure());
  }
}
