import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles a module of `src/` as `dist/` is bundled, and loads it: parts that no command shows by
 * themselves.
 *
 * @template T
 * @param {string} path below `src/`
 * @returns {Promise<T>}
 */
export async function loadSource(path) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const build = await rolldown({
      cwd: ROOT,
      input: { source: `src/${path}` },
      platform: 'node',
      transform: { target: 'node20' },
    });
    await build.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs' });
    await build.close();
    return await import(pathToFileURL(join(folder, 'source.mjs')).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
