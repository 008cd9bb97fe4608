import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CliOptions, CliRun } from './cli.ts';
import { CLI } from './cli.ts';

const PROCESS = fileURLToPath(new URL('warm-cli-process.mjs', import.meta.url));

/** Processes that wait for a run, the one that had the last run at the end. */
const idle: ChildProcess[] = [];

/**
 * Runs the built command line in a process that has run it before and does nothing else meanwhile:
 * there is one for each run at a time. Each run is the whole program, and most of what it takes
 * less than in a process of its own (`runCli`) is the start. Waits before a request is repeated are
 * short.
 */
export async function warmCli(
  args: readonly string[],
  { cwd, environment }: Pick<CliOptions, 'cwd' | 'environment'>,
): Promise<CliRun> {
  const child = idle.pop() ?? started();
  const path = { PATH: process.env['PATH'] ?? '' };
  child.send({ program: CLI, args, cwd, environment: { ...path, ...environment } });
  const run = await answerOf(child);
  idle.push(child);
  return run;
}

/** It ends when the tests do, because nobody can send it anything any more. */
function started(): ChildProcess {
  const child = fork(PROCESS, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.unref();
  child.channel?.unref();
  return child;
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
