import { readFile, stat } from 'node:fs/promises';
import { writeAtomically } from '../ledger/atomic-write.ts';
import { ReconcileError } from '../shared/errors.ts';
import { checkResultFile } from './result-files.ts';

/** What a new file may be: read by everybody, as far as the user's own settings allow. */
const READABLE = 0o644;

/**
 * Writes a configuration file as a whole; its permissions stay. Refuses when the file is no longer
 * what it was when it was read, so that nobody's work is lost.
 *
 * @throws ReconcileError when it has changed meanwhile or cannot be written.
 */
export async function saveConfig(
  path: string,
  change: { readonly before: Uint8Array | string | null; readonly text: string },
): Promise<void> {
  await checkResultFile(path);
  const now = await readFile(path).catch(() => null);
  const before = change.before === null ? null : Buffer.from(change.before);
  const isSame = now === null || before === null ? now === before : now.equals(before);
  if (!isSame) throw changedMeanwhile(path);
  const mode = now === null ? READABLE : (await stat(path)).mode & 0o777;
  try {
    await writeAtomically(path, change.text, mode);
  } catch (error) {
    throw new ReconcileError('invalid-config', `${path} cannot be written`, {
      remedy: 'Make sure that this user may write to the file and its folder.',
      cause: error,
    });
  }
}

function changedMeanwhile(path: string): ReconcileError {
  return new ReconcileError('invalid-config', `${path} was changed while this command ran`, {
    remedy: 'Nothing was written. Run it again, so that it begins with the file as it is now.',
  });
}
