#!/usr/bin/env node
// `node scripts/build.mjs` writes dist/; with `--check` it writes nothing and fails if dist/ is
// not, byte for byte, what it would have written.
import * as fs from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { bundle } from './bundle.mjs';
import { ROOT } from './root.mjs';

const DIST = join(ROOT, 'dist');

const files = await bundle();
if (process.argv.includes('--check')) check();
else write();

function write() {
  fs.rmSync(DIST, { recursive: true, force: true });
  for (const [name, text] of files) {
    const path = join(DIST, name);
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(path, text);
    if (text.startsWith('#!')) fs.chmodSync(path, 0o755);
  }
}

function check() {
  const present = filesIn(DIST);
  const differences = [
    ...[...files.keys()]
      .filter((name) => !present.includes(name))
      .map((name) => `missing: ${name}`),
    ...present.filter((name) => !files.has(name)).map((name) => `left over: ${name}`),
    ...present.filter((name) => changed(name)).map((name) => `changed: ${name}`),
  ];
  if (differences.length === 0) return;
  process.stderr.write(`dist/ is not what the sources give:\n  ${differences.join('\n  ')}\n`);
  process.stderr.write('Run `npm run build` and commit dist/ together with the sources.\n');
  process.exitCode = 1;
}

/** @param {string} name */
function changed(name) {
  const text = files.get(name);
  return text !== undefined && !fs.readFileSync(join(DIST, name)).equals(Buffer.from(text));
}

/**
 * @param {string} folder
 * @returns {readonly string[]} names relative to the folder, with slashes
 */
function filesIn(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
