import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The root folder of the repository, without a slash at its end. */
export const ROOT = join(import.meta.dirname, '../..');

const NOT_OURS = new Set(['.git', 'node_modules', 'coverage', '.tmp']);

/** Paths of all files below a folder of the repository, relative to it, sorted, with slashes. */
export function filesBelow(folder: string): readonly string[] {
  const top = join(ROOT, folder);
  return walk(top)
    .map((path) => relative(top, path).replaceAll('\\', '/'))
    .toSorted();
}

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : [path];
    });
}
