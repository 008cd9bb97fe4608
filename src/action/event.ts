import { readFile } from 'node:fs/promises';
import type { Trigger } from '../github/context.ts';
import { triggerOf } from '../github/context.ts';
import { ReconcileError } from '../shared/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What started the job, from the environment and the event's payload.
 * @throws ReconcileError `internal` when the runner's file with the payload cannot be read.
 */
export async function readEvent(environment: Environment): Promise<Trigger> {
  const path = environment['GITHUB_EVENT_PATH'] ?? '';
  try {
    const payload: unknown = JSON.parse(await readFile(path, 'utf8'));
    return triggerOf(environment, payload);
  } catch (error) {
    if (error instanceof ReconcileError) throw error;
    throw new ReconcileError('internal', 'The payload of the event cannot be read.', {
      remedy: 'Run the Action on a runner that sets GITHUB_EVENT_PATH to a file with the payload.',
      cause: error,
    });
  }
}
