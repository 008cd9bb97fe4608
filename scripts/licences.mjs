import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The text of `dist/licenses.txt`: name, version and licence of every package whose code is in
 * the bundle, sorted by name. A package without a licence file is listed with what its manifest
 * says.
 *
 * @param {readonly string[]} folders of the packages
 * @returns {string}
 */
export function licenceTexts(folders) {
  const entries = folders.map((folder) => {
    const { name, version, license } = manifestOf(folder);
    const heading = `${name} ${version} (${license})`;
    return `${heading}\n${'-'.repeat(heading.length)}\n\n${licenceFile(folder)}\n`;
  });
  return entries.toSorted((a, b) => (a < b ? -1 : 1)).join('\n');
}

/**
 * @param {string} folder
 * @returns {{ readonly name: string, readonly version: string, readonly license: string }}
 */
function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** @param {string} folder */
function licenceFile(folder) {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(\.|$)/i.test(file));
  if (name === undefined) return 'The package has no licence file of its own.';
  return readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}
