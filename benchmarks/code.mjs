import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { median } from './measure.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the linter allows. */
const LIMITS = { source: { file: 300, function: 60 }, test: { file: 400, function: null } };

/**
 * How long files and functions are, in lines: of the sources that are written by hand, and of the
 * tests.
 *
 * @returns {Promise<import('./table.mjs').Table>}
 */
export async function measure() {
  const source = await sizesOf('src');
  const test = await sizesOf('test');
  return {
    title: 'Code: lines of files and functions',
    rows: [
      ...rowsOf('source', source, LIMITS.source),
      ...rowsOf('test', test, LIMITS.test),
      {
        what: 'lines of test to lines of source',
        figure: `${test.lines} to ${source.lines}`,
        ratio: test.lines / source.lines,
        target: '1.3 or more',
      },
    ],
  };
}

/**
 * @typedef {object} Sizes
 * @property {number} lines
 * @property {readonly number[]} files
 * @property {readonly number[]} functions
 */

/**
 * @param {string} name
 * @param {Sizes} sizes
 * @param {{ readonly file: number, readonly function: number | null }} limits
 * @returns {readonly import('./table.mjs').Row[]}
 */
function rowsOf(name, { lines, files, functions }, limits) {
  const range = (/** @type {readonly number[]} */ sizes) =>
    `median ${median(sizes)}, largest ${Math.max(...sizes)}`;
  return [
    {
      what: `${name}: ${lines} lines in ${files.length} files`,
      figure: range(files),
      target: `<= ${limits.file}`,
    },
    {
      what: `${name}: ${functions.length} functions`,
      figure: range(functions),
      ...(limits.function === null ? {} : { target: `<= ${limits.function}` }),
    },
  ];
}

/** @param {string} folder @returns {Promise<Sizes>} */
async function sizesOf(folder) {
  const names = await readdir(join(ROOT, folder), { recursive: true });
  const written = names.filter((name) => name.endsWith('.ts') && !/\.generated\./.test(name));
  const texts = await Promise.all(
    written.map((name) => readFile(join(ROOT, folder, name), 'utf8')),
  );
  const files = texts.map(linesIn);
  return {
    lines: files.reduce((sum, size) => sum + size, 0),
    files,
    functions: texts.flatMap(functionSizes),
  };
}

/** @param {string} text */
function linesIn(text) {
  return text.split('\n').length - 1;
}

/**
 * The lines of every function with a body of statements; an arrow that only gives a value is part
 * of the function around it.
 *
 * @param {string} text
 * @returns {readonly number[]}
 */
function functionSizes(text) {
  /** @type {number[]} */
  const sizes = [];
  /** @type {unknown[]} */
  const open = [parseAst(text, { lang: 'ts' })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if (isFunction(node)) sizes.push(linesIn(text.slice(node.start, node.end)) + 1);
    open.push(...Object.values(node));
  }
  return sizes;
}

/**
 * @param {object} node
 * @returns {node is { readonly start: number, readonly end: number }}
 */
function isFunction(node) {
  if (!('type' in node) || !('body' in node)) return false;
  const { type, body } = node;
  const isBlock =
    typeof body === 'object' && body !== null && 'type' in body && body.type === 'BlockStatement';
  return /^(?:Function|ArrowFunction)/.test(String(type)) && isBlock;
}
