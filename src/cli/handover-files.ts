import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CsvFile } from '../handover/csv.ts';
import { csvFiles } from '../handover/csv.ts';
import type { Sheet } from '../handover/sheet.ts';
import { ReconcileError } from '../shared/errors.ts';
import { misuse } from './misuse.ts';
import { checkResultFile, writeResultFile } from './result-files.ts';

/** A file that was written, and how many of its cells got an apostrophe in front. */
export interface WrittenCsv {
  readonly key: string;
  readonly path: string;
  readonly guarded: number;
}

/**
 * Writes the forms and tables of a sheet for spreadsheets: into a folder, which is made if it is
 * not there, all of them; into a file whose name ends in `.csv`, the one that it is named after.
 *
 * @throws ReconcileError when it is not clear which is meant, or nothing can be written there.
 */
export async function writeCsv(
  path: string,
  sheet: Sheet,
  clean: (text: string) => string,
): Promise<readonly WrittenCsv[]> {
  const files = csvFiles(sheet.parts);
  const isFile = /\.csv$/i.test(path) && !(await isFolder(path));
  const targets = isFile
    ? [{ file: fileCalled(path, files, sheet), path }]
    : files.map((file) => ({ file, path: join(path, `${sheet.integration}-${file.key}.csv`) }));
  if (!isFile) await makeFolder(path);
  for (const target of targets) await checkResultFile(target.path);
  for (const { file, path: to } of targets) await writeResultFile(to, clean(file.text));
  return targets.map(({ file: { key, guarded }, path: to }) => ({ key, path: to, guarded }));
}

/** The only one, or the one whose key is the name of the file or its end: `playvox-tasks.csv`. */
function fileCalled(path: string, files: readonly CsvFile[], { parts }: Sheet): CsvFile {
  const [only, ...others] = files;
  const isWhole = !parts.some(({ type }) => type === 'unread');
  if (only !== undefined && others.length === 0 && isWhole) return only;
  const stem = path.replace(/^.*[/\\]/, '').replace(/\.csv$/i, '');
  const named = files
    .filter(({ key }) => stem === key || stem.endsWith(`-${key}`))
    .toSorted((a, b) => b.key.length - a.key.length);
  const [found] = named;
  if (found !== undefined) return found;
  const unread = parts.find(({ key, type }) => type === 'unread' && stem.endsWith(key));
  if (unread?.type === 'unread') {
    const { message, remedy } = unread.why;
    throw new ReconcileError('unreadable', `${unread.key} could not be made: ${message}`, {
      remedy,
    });
  }
  const names = files.map(({ key }) => `${key}.csv`).join(', ');
  throw misuse(
    names === ''
      ? 'This handover has no form or table that could be written for a spreadsheet.'
      : `It is not clear which form or table ${path} is for.`,
    names === ''
      ? 'Leave out --csv.'
      : `Name a folder to get all of them, or a file that is called after one: ${names}.`,
  );
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new ReconcileError('invalid-config', `The folder ${path} cannot be made`, {
      remedy: 'Name a folder where this user may write, or a file that ends in .csv.',
      cause: error,
    });
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}
