/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} figure with its unit
 * @property {number} [ratio] of the figure to what it is compared with
 * @property {string} [target] for the ratio or the figure
 */

/**
 * @typedef {object} Table
 * @property {string} title
 * @property {readonly Row[]} rows
 */

/** @param {Table} table */
export function print({ title, rows }) {
  const lines = [
    ['', 'figure', 'ratio', 'target'],
    ...rows.map(({ what, figure, ratio, target }) => [
      what,
      figure,
      ratio === undefined ? '' : ratio.toFixed(2),
      target ?? '',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const text = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 || column === 3
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  process.stdout.write(`\n${title}\n${text.map((line) => `  ${line}\n`).join('')}`);
}

/** @param {number} value */
export function milliseconds(value) {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
