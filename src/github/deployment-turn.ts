import { ReconcileError } from '../shared/errors.ts';
import type { Clock, Logger } from '../shared/ports.ts';
import type { RunRef } from './deployment-record.ts';
import type { ApplyDeployment } from './deployments.ts';
import { placeOf } from './deployments.ts';

/** Without a new status for so long, an apply was killed. */
const DEAD_AFTER = 60 * 60_000;
/** Long enough for GitHub, short enough for people. */
const POLL = 15_000;
/** GitHub may list a deployment a moment after it was made, and then others may be missing too. */
const LIST_POLL = 2_000;
const LIST_READS = 15;

export interface TurnOptions {
  readonly environment: string;
  readonly run: RunRef;
  readonly waitMinutes: number;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
}

/** What a waiting apply looks at. */
export interface Queue {
  /** The deployment of this apply; `null` while it has none and goes behind all others. */
  readonly own: number | null;
  readonly read: () => Promise<readonly ApplyDeployment[]>;
  /** Tells others that this one is still there. */
  readonly touch: () => Promise<void>;
}

/**
 * Resolves when no other apply of the organization is running that was there before: the one with
 * the lower id goes first. One that another attempt of the same run has begun does not count, and
 * neither does one that gave no sign of life for an hour.
 *
 * @throws ReconcileError `busy` with the place of the other one after `waitMinutes`, and at once
 *   when the run is stopped, `operation-failed` where it is not known yet whether there is one;
 *   `github-unreachable` when the list does not come to have this apply's own deployment.
 */
export async function waitForTurn(queue: Queue, options: TurnOptions): Promise<void> {
  const { clock, logger, waitMinutes, environment, signal } = options;
  const end = clock.now() + waitMinutes * 60_000;
  for (;;) {
    const other = (await readWhole(queue, options)).find((one) =>
      isInTheWay(one, queue.own, options),
    );
    if (other === undefined) return;
    const place = placeOf(other, options.run);
    if (clock.now() >= end) throw busy(environment, place);
    logger.progress(`Waiting for another apply to ${environment} to end: ${place}`);
    await queue.touch();
    await clock.sleep(POLL, signal).catch((error: unknown) => {
      throw signal?.aborted ? busy(environment, place) : error;
    });
  }
}

/** The list once it has this apply's own deployment, and with it those that were made before. */
async function readWhole(
  { own, read }: Queue,
  { clock, environment, signal }: TurnOptions,
): Promise<readonly ApplyDeployment[]> {
  for (let count = 1; count <= LIST_READS; count += 1) {
    const listed = await read();
    if (own === null || listed.some(({ id }) => id === own)) return listed;
    await clock.sleep(LIST_POLL, signal).catch((error: unknown) => {
      throw signal?.aborted ? stopped() : error;
    });
  }
  const message = `GitHub does not list deployment ${own} of ${environment}, which it has just made, so nobody can tell whether another apply is running.`;
  throw new ReconcileError('github-unreachable', message, {
    remedy: 'Nothing was changed in Gladly. Run the job again in a few minutes.',
  });
}

function stopped(): ReconcileError {
  return new ReconcileError('operation-failed', 'The run was stopped before it changed anything.', {
    remedy: 'Run it again to apply.',
  });
}

function isInTheWay(
  { id, state, record, touchedAt }: ApplyDeployment,
  own: number | null,
  { run, clock }: TurnOptions,
): boolean {
  if (state !== 'open' || id === own || (own !== null && id > own)) return false;
  if (record.run.id === run.id && record.run.attempt < run.attempt) return false;
  return clock.now() - touchedAt < DEAD_AFTER;
}

function busy(environment: string, place: string): ReconcileError {
  return new ReconcileError('busy', `Another apply to ${environment} is still running: ${place}`, {
    remedy:
      'Wait until it has ended, then run this job again. If that run was killed, run it again: it ' +
      'takes over at once. Or wait: an hour after its last sign of life it no longer counts.',
  });
}
