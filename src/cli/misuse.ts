import { ReconcileError } from '../shared/errors.ts';

/** A command line that cannot be understood; nothing has been done because of it. */
export function misuse(message: string, remedy: string): ReconcileError {
  return new ReconcileError('invalid-config', message, { remedy });
}
