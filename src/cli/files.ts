import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { CommandPorts, ConfigSource } from '../commands/ports.ts';
import { openFile, repositoryOf } from '../config/working-copy.ts';
import { createFileLedger } from '../ledger/file-store.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { codeOf } from '../shared/error-code.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { Clock } from '../shared/ports.ts';

const run = promisify(execFile);

/** Files as the command line sees them: the working copy, git, and a ledger in a file. */
export function filePorts(
  clock: Clock,
): Pick<CommandPorts, 'openConfig' | 'openBase' | 'openLedger'> {
  return {
    openConfig: (path) => openFile(path),
    openBase: (base, path) => (existsSync(base) ? openFile(base) : openAtRevision(base, path)),
    openLedger: (path) => openLedger(path, clock),
  };
}

/** Vendor definitions of the same revision are read along with the file. */
async function openAtRevision(revision: string, path: string): Promise<ConfigSource | null> {
  const folder = dirname(resolve(path));
  await checkRevision(revision, folder);
  const content = await show(revision, basename(path), folder);
  if (content === null) return null;
  return {
    file: `${revision}:${path}`,
    content,
    readVendorFile: async (vendor) => {
      const target = resolve(folder, vendor);
      const inside = !relative(repositoryOf(folder), target).startsWith('..');
      if (!inside) return { failure: 'outside' };
      const text = await show(revision, relative(folder, target), folder);
      return text === null
        ? { failure: 'missing' }
        : { file: `${revision}:${join(dirname(path), vendor)}`, content: text };
    },
  };
}

/** @throws ReconcileError when git does not know the revision. */
async function checkRevision(revision: string, folder: string): Promise<void> {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  try {
    await run('git', words, { cwd: folder });
  } catch (error) {
    throw new ReconcileError('invalid-config', `${revision} is neither a file nor a git revision`, {
      remedy:
        'Name with --base a file, or a branch, tag or commit that is in this clone ' +
        '(a shallow clone may lack it: git fetch it first).',
      cause: error,
    });
  }
}

/**
 * A file as it stood at a revision, `null` where that revision did not have it.
 * @throws ReconcileError when git has the file and cannot give its text (a partial clone): taking
 *   that for an empty base would make everything look new.
 */
async function show(revision: string, path: string, folder: string): Promise<Buffer | null> {
  const place = `./${path.split('\\').join('/')}`;
  try {
    const listed = await run('git', ['ls-tree', '--name-only', revision, '--', place], {
      cwd: folder,
    });
    if (listed.stdout.trim() === '') return null;
    const options = { cwd: folder, encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 } as const;
    const words = ['show', '--end-of-options', `${revision}:${place}`];
    return (await run('git', words, options)).stdout;
  } catch (error) {
    throw new ReconcileError('invalid-config', `${path} at ${revision} cannot be read from git`, {
      remedy: `Fetch the whole of it (git fetch), or give the file itself as --base.`,
      cause: error,
    });
  }
}

/** @throws ReconcileError where no ledger could be kept; a file that is not there yet is none. */
function openLedger(path: string, clock: Clock): LedgerStore {
  checkLedgerPlace(path);
  return createFileLedger({
    path,
    clock,
    owner: { pid: process.pid, host: hostname(), token: crypto.randomUUID(), isAlive },
  });
}

/** A mistyped folder would otherwise be found out by the apply that everybody waits for. */
function checkLedgerPlace(path: string): void {
  const folder = dirname(resolve(path));
  if (isFolder(path)) {
    throw new ReconcileError('invalid-config', `The ledger ${path} is a folder`, {
      remedy: `Name a file with --ledger, as in ${join(path, 'gladly.ledger.json')}.`,
    });
  }
  if (isFolder(folder)) return;
  throw new ReconcileError('invalid-config', `The folder of the ledger ${path} is not there`, {
    remedy:
      `Correct --ledger, or make the folder ${dirname(path)} first. The file itself is made by the ` +
      'first apply.',
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Signal 0 tests for a process without touching it; EPERM means that it is somebody else's. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
