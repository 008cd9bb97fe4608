import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { CliOptions, CliRun } from './cli.ts';
import { CLI } from './cli.ts';

const PROCESS = fileURLToPath(new URL('warm-cli-process.mjs', import.meta.url));

/** How a command line is run. */
export type RunCli = (args: readonly string[], options: CliOptions) => Promise<CliRun>;

/**
 * The built command line for matrices of hundreds of runs, of which most of the time would be
 * starts: each run is the whole program, in a process that has run it before and does nothing else
 * meanwhile. As many processes as there are runs at once; all of them end with the test file.
 */
export function warmCli(): RunCli {
  const idle: ChildProcess[] = [];
  const all: ChildProcess[] = [];
  afterAll(() => {
    for (const child of all) child.kill();
  });
  const start = () => {
    const child = fork(PROCESS, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    all.push(child);
    return child;
  };
  return async (args, { cwd, environment }) => {
    const child = idle.pop() ?? start();
    const path = { PATH: process.env['PATH'] ?? '' };
    child.send({ program: CLI, args, cwd, environment: { ...path, ...environment } });
    const run = await answerOf(child);
    idle.push(child);
    return run;
  };
}

async function answerOf(child: ChildProcess): Promise<CliRun> {
  const over = new AbortController();
  const { signal } = over;
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`The process that runs the program ended with ${code}.`);
  });
  try {
    const [run] = (await Promise.race([once(child, 'message', { signal }), ended])) as [CliRun];
    return run;
  } finally {
    over.abort();
  }
}
