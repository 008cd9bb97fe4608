import { open, realpath, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../shared/error-code.ts';

/** Read and written by nobody but its owner. */
const PRIVATE = 0o600;

/**
 * Replaces a file so that a kill at any moment, or a loss of power, leaves either the old text or
 * the new one. The new text is written beside it, brought to the disk, and then takes its name; a
 * half-written rest of an earlier attempt is overwritten. A link is followed, not replaced. Unless
 * told otherwise, nobody but its owner may read the file.
 */
export async function writeAtomically(
  path: string,
  text: string,
  mode: number = PRIVATE,
): Promise<void> {
  const target = await resolved(path);
  const beside = `${target}.tmp`;
  await rm(beside, { force: true });
  const file = await open(beside, 'wx', mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, target);
  await bringToDisk(dirname(target));
}

async function resolved(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path;
    throw error;
  }
}

/** A rename is on the disk once its folder is; Windows cannot open folders and needs no such. */
async function bringToDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
