import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, FLAGS } from '../../src/cli/flags.ts';
import { flagTable } from '../../src/cli/help.ts';

const PAGE = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('docs/command-line.md', () => {
  it('names every command', () => {
    expect(COMMANDS.filter((command) => !PAGE.includes(`\`${command}`))).toEqual([]);
  });

  it('has the table of flags as the help has them', () => {
    const rows = new Set(PAGE.split('\n').map(cells));
    expect(
      flagTable()
        .split('\n')
        .slice(2)
        .map(cells)
        .filter((row) => !rows.has(row)),
    ).toEqual([]);
  });

  it('has a row for every exit code, and the README says the same ones', () => {
    for (const code of [0, 1, 2, 3, 4]) {
      expect(PAGE).toMatch(new RegExp(`^\\| \`${code}\``, 'm'));
      expect(README).toMatch(new RegExp(`\\b${code} [a-z]`));
    }
  });

  it('speaks of no flag that does not exist', () => {
    const known = new Set([...FLAGS.map(({ name }) => `--${name}`), '--help']);
    const named = PAGE.match(/--[a-z][a-z-]+/g) ?? [];
    expect(named.filter((flag) => !known.has(flag))).toEqual([]);
  });
});

/** A row of a table without the padding that makes it straight. */
function cells(row: string): string {
  return row.replaceAll(/ {2,}/g, ' ').trim();
}
