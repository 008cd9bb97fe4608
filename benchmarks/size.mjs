import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLI } from './measure.mjs';
import { megabytes } from './table.mjs';

const DIST = dirname(CLI);
const LIMIT = 2_500_000;

/**
 * The size of `dist/`, unminified, and of the part that each command loads before it can begin.
 *
 * @returns {Promise<import('./table.mjs').Table>}
 */
export async function measure() {
  const names = (await readdir(DIST, { recursive: true })).filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(DIST, name))).size));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const entry = await sizeWith(new Set([CLI]));
  return {
    title: 'Size of dist/',
    rows: [
      {
        what: `${names.length} files of JavaScript`,
        figure: megabytes(all),
        ratio: all / LIMIT,
        target: '< 2.5 MB',
      },
      { what: 'loaded by every command (cli.js)', figure: megabytes(entry) },
    ],
  };
}

/**
 * The size of modules together with all that they import at once.
 *
 * @param {Set<string>} paths grows while it is walked
 */
async function sizeWith(paths) {
  let size = 0;
  for (const path of paths) {
    const text = await readFile(path, 'utf8');
    size += Buffer.byteLength(text);
    for (const [, name = ''] of text.matchAll(/^(?:import|export) .*from "(\..+)";$/gm)) {
      paths.add(fileURLToPath(new URL(name, `file://${path}`)));
    }
  }
  return size;
}
