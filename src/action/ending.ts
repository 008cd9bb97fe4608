import { outcomeOf } from '../commands/outcome.ts';
import type { Outcome } from '../commands/outcome.ts';
import type { ReportedOutcome } from '../report/json.ts';
import type { ReasonCode } from '../shared/errors.ts';
import { isKnownError, ReconcileError } from '../shared/errors.ts';
import type { Job } from './job.ts';
import type { Traces } from './outputs.ts';

/** How a run ended. */
export interface Ending {
  readonly outcome: ReportedOutcome;
  readonly traces: Partial<Traces>;
  /** What went wrong beside the command itself, so that the job fails whatever the result is. */
  readonly trouble: ReconcileError | null;
}

/** Failures that are a refusal: nothing was tried, and somebody has to decide something. */
const REFUSALS: readonly ReasonCode[] = ['event-refused', 'host-forbidden', 'busy'];

/**
 * Runs a command and turns whatever it throws into an outcome that can be reported, of the
 * organization that it was about, as far as it had come to know that.
 */
export async function settled(
  command: Outcome['command'],
  work: () => Promise<Outcome>,
  { found }: Pick<Job, 'found'>,
): Promise<ReportedOutcome> {
  try {
    return await work();
  } catch (error) {
    return { ...failedOutcome(command, asKnown(error)), organization: found.organization() };
  }
}

/** The outcome of a command that could not do its work. */
export function failedOutcome(
  command: Outcome['command'],
  { code, message, remedy }: ReconcileError,
): ReportedOutcome {
  const outcome = outcomeOf({ command, result: resultOf(code), reason: code, diagnostics: [] });
  return { ...outcome, error: { message, remedy } };
}

/** Any thrown value as an error that can be told; one that is not ours is a bug and says so. */
export function asKnown(error: unknown): ReconcileError {
  if (isKnownError(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ReconcileError('internal', `A fault of gladly-integrations itself: ${message}`, {
    remedy:
      'Nothing that you did is wrong. Run the job again with debug logging and report what it ' +
      'prints.',
    cause: error,
  });
}

function resultOf(code: ReasonCode): Outcome['result'] {
  if (code === 'invalid-config') return 'invalid';
  return REFUSALS.includes(code) ? 'refused' : 'failed';
}
