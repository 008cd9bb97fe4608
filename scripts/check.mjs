#!/usr/bin/env node
// `npm run check`: everything but the tests themselves. All checks run, whatever fails.
import { CHECKS, npmScript, runCheck } from './checks.mjs';

let failed = 0;
for (const check of [...CHECKS, npmScript('architecture')]) {
  if (!(await runCheck(check))) failed += 1;
}
if (failed > 0) process.exitCode = 1;
