import type { ReconcileError } from '../shared/errors.ts';
import type { Desk } from './desk.ts';
import { openDesk } from './desk.ts';
import type { Ending } from './ending.ts';
import { asKnown, failedOutcome } from './ending.ts';
import { readEvent } from './event.ts';
import type { JobFacts } from './facts.ts';
import { readFacts } from './facts.ts';
import { INPUTS } from './input-names.ts';
import { readInputs } from './inputs.ts';
import type { Job } from './job.ts';
import { startSecrets } from './masks.ts';
import { githubRunner } from './runner.ts';
import type { Task } from './task.ts';
import { taskFor } from './task.ts';

/** What the Action needs of its process; `process` itself is one. */
export interface HostProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  once(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/**
 * Runs the Action. Never throws: whatever goes wrong is told with its remedy and fails the job,
 * here and nowhere else. What a command does not need is not even loaded.
 */
export async function main(host: HostProcess): Promise<void> {
  const desk = openDesk(githubRunner, startSecrets(host.env));
  const failure = await run(host, desk).catch((error: unknown) => lastWords(error, desk));
  if (failure !== null) desk.fail(failure);
}

/** Resolves to why the job fails, `null` where it does not. */
async function run(host: HostProcess, desk: Desk): Promise<string | null> {
  const facts = readFacts(host.env);
  const ready = await prepare(host, { facts, desk }).catch(asKnown);
  const { publish } = await import('./publish.ts');
  if ('code' in ready) return publish(notBegun(ready), { desk, facts, ...UNREAD });
  const { job, task } = ready;
  const { config, failOnDrift } = job.inputs;
  return publish(await carryOut(job, task), { desk, facts, config, failOnDrift });
}

/** Stands in for inputs that could not be read. */
const UNREAD = { config: INPUTS.config, failOnDrift: false } as const;

interface Ready {
  readonly job: Job;
  readonly task: Task;
}

async function prepare(
  host: HostProcess,
  { facts, desk }: { readonly facts: JobFacts; readonly desk: Desk },
): Promise<Ready> {
  const { env: environment } = host;
  const inputs = readInputs(environment);
  const task = taskFor(await readEvent(environment), inputs);
  const { openJob } = await import('./open-job.ts');
  const head = 'head' in task ? task.head : facts.commit;
  const signal = stopSignal(host, desk);
  return { job: openJob({ environment, inputs, facts, desk, signal, head }), task };
}

async function carryOut(job: Job, task: Task): Promise<Ending> {
  switch (task.type) {
    case 'validate': {
      const { runValidate } = await import('./validate-run.ts');
      return runValidate(job);
    }
    case 'offline-plan': {
      const { runOfflinePlan } = await import('./offline-run.ts');
      return runOfflinePlan(job, task);
    }
    case 'plan': {
      const { runPlan } = await import('./plan-run.ts');
      return runPlan(job, task);
    }
    case 'apply': {
      const { runApply } = await import('./apply-run.ts');
      return runApply(job, task);
    }
    case 'drift': {
      const { runDrift } = await import('./drift-run.ts');
      return runDrift(job, task);
    }
  }
}

/** How a run ends that never came to its command. */
function notBegun(error: ReconcileError): Ending {
  return { outcome: failedOutcome('plan', error), traces: {}, trouble: null };
}

/** For what goes wrong while the ending itself is told. */
function lastWords(error: unknown, desk: Desk): string {
  const { message, remedy, cause } = asKnown(error);
  if (cause instanceof Error) desk.debug(cause.stack ?? cause.message);
  return `${message} ${remedy}`;
}

/** GitHub interrupts a job that is cancelled: what is under way comes to its end, no more begins. */
function stopSignal(host: HostProcess, desk: Desk): AbortSignal {
  const controller = new AbortController();
  for (const event of ['SIGINT', 'SIGTERM'] as const) {
    host.once(event, () => {
      desk.line('Stopping: nothing new is begun.');
      controller.abort(new Error('interrupted'));
    });
  }
  return controller.signal;
}
