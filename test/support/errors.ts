import { ReconcileError } from '../../src/shared/errors.ts';

/** The error of ours that a function throws; fails the test when it throws another or none. */
export function thrownBy(work: () => unknown): ReconcileError {
  try {
    work();
  } catch (error) {
    return ours(error);
  }
  throw new Error('nothing was thrown');
}

/** The error of ours that a promise is rejected with. */
export async function rejectionOf(work: Promise<unknown>): Promise<ReconcileError> {
  const error: unknown = await work.then(
    () => new Error('nothing was thrown'),
    (reason: unknown) => reason,
  );
  return ours(error);
}

function ours(error: unknown): ReconcileError {
  if (error instanceof ReconcileError) return error;
  throw error;
}
