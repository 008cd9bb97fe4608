import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep, win32 } from 'node:path';
import type { VendorFileFailure } from '../shared/diagnostic.ts';
import { codeOf } from '../shared/error-code.ts';
import { MAX_FILE_BYTES } from './text.ts';
import type { ReadVendorFile, VendorFileReading } from './vendors.ts';

export interface VendorFolders {
  /** The repository: nothing outside of it is read, and paths are shown relative to it. */
  readonly root: string;
  /** The folder of the file that names the vendors. */
  readonly folder: string;
}

const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/**
 * Reads vendor definitions from disk. Refused are URLs, absolute paths, paths that leave the
 * repository, also by way of a symbolic link, and anything but ordinary files.
 */
export function vendorFilesBelow({ root, folder }: VendorFolders): ReadVendorFile {
  return async (path) => {
    if (isAbsolute(path) || win32.isAbsolute(path)) return { failure: 'absolute' };
    if (SCHEME.test(path)) return { failure: 'url' };
    const target = resolve(folder, path);
    if (!isInside(resolve(root), target)) return { failure: 'outside' };
    try {
      return await readInside(root, target);
    } catch (error) {
      return { failure: failureOf(error) };
    }
  };
}

async function readInside(root: string, target: string): Promise<VendorFileReading> {
  const real = await realpath(target);
  if (!isInside(await realpath(root), real)) return { failure: 'outside' };
  const facts = await stat(real);
  if (!facts.isFile()) return { failure: 'unreadable' };
  if (facts.size > MAX_FILE_BYTES) return { failure: 'too-large' };
  const file = relative(resolve(root), target).split(sep).join('/');
  return { file, content: await readFile(real) };
}

/** Whether a path is below a folder, going by the paths alone. */
export function isInside(root: string, target: string): boolean {
  const way = relative(root, target);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function failureOf(error: unknown): VendorFileFailure {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
}
