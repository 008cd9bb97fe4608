import { codeOf } from '../shared/error-code.ts';
import { ReconcileError } from '../shared/errors.ts';

/** What to tell the user when the ledger's file cannot be used; bugs of ours are thrown on. */
export function fileError(error: unknown, path: string, deed: 'read' | 'written'): ReconcileError {
  if (error instanceof ReconcileError) return error;
  const code = codeOf(error);
  if (code === '') throw error;
  return new ReconcileError('unreadable', `The ledger ${path} cannot be ${deed} (${code}).`, {
    remedy: 'Check that the path is right and that this user may read and write its folder.',
    cause: error,
  });
}
