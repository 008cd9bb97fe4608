import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { codeOf } from '../shared/error-code.ts';
import { ReconcileError } from '../shared/errors.ts';
import { isInside, vendorFilesBelow } from './vendor-files.ts';
import type { ReadVendorFile } from './vendors.ts';

/** A configuration file on disk, and how its vendor definitions are read. */
interface OpenedFile {
  readonly file: string;
  readonly content: Uint8Array;
  readonly readVendorFile: ReadVendorFile;
}

interface WorkingCopy {
  /** The folder that paths are relative to; that of the process by default. */
  readonly folder?: string;
  /** The repository, out of which no symbolic link may lead; found by its `.git` by default. */
  readonly root?: string;
}

/**
 * The file at a path, shown as it is written there; `null` when there is none. Vendor definitions
 * are read from the repository around it only.
 * @throws ReconcileError `invalid-config` when it cannot be read, or leads out of a given root.
 */
export async function openFile(path: string, where: WorkingCopy = {}): Promise<OpenedFile | null> {
  const target = resolve(where.folder ?? '.', path);
  const content = await readBytes(target, path);
  if (content === null) return null;
  if (where.root !== undefined) await checkInside(where.root, { target, path });
  const folder = dirname(target);
  const root = where.root ?? repositoryOf(folder);
  return { file: path, content, readVendorFile: vendorFilesBelow({ root, folder }) };
}

/** Reads vendor definitions as a configuration file at this path names them. */
export function vendorFilesFor(path: string): ReadVendorFile {
  const folder = dirname(resolve(path));
  return vendorFilesBelow({ root: repositoryOf(folder), folder });
}

/** The repository around a folder, or the folder itself where there is none. */
export function repositoryOf(folder: string): string {
  let candidate = folder;
  while (!existsSync(join(candidate, '.git'))) {
    const parent = dirname(candidate);
    if (parent === candidate) return folder;
    candidate = parent;
  }
  return candidate;
}

/** A link may lead to any file of the machine, of which findings would show parts. */
async function checkInside(
  root: string,
  { target, path }: { readonly target: string; readonly path: string },
): Promise<void> {
  if (isInside(await realpath(root), await realpath(target))) return;
  throw new ReconcileError('invalid-config', `${path} leads out of the repository`, {
    remedy: 'Put the file itself there, not a symbolic link to a place outside of the repository.',
  });
}

async function readBytes(target: string, path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(target);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    const problem = code === 'EISDIR' ? 'is a folder, not a file' : 'cannot be read';
    throw new ReconcileError('invalid-config', `${path} ${problem}`, {
      remedy: 'Name a file that this user may read.',
      cause: error,
    });
  }
}
