import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../../src/action/input-names.ts';
import { OUTPUTS } from '../../src/action/output-names.ts';
import { REASON_CODES } from '../../src/shared/errors.ts';
import { textOf } from '../support/repository.ts';

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly branding: Readonly<Record<string, string>>;
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

const manifest = parse(textOf('action.yml')) as Manifest;
const documentation = textOf('docs/action.md');

describe('action.yml', () => {
  it('runs the built program on the Node of GitHub', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(Object.keys(manifest.branding)).toEqual(['icon', 'color']);
  });

  it('has the inputs that the program reads, with the same defaults', () => {
    const declared = Object.entries(manifest.inputs).map(([name, { default: text }]) => [
      name,
      text,
    ]);
    expect(Object.fromEntries(declared)).toEqual(INPUTS);
  });

  it('has the outputs that the program sets, in the same order', () => {
    expect(Object.keys(manifest.outputs)).toEqual([...OUTPUTS]);
  });

  it('describes each of them in a sentence', () => {
    const described = Object.entries({ ...manifest.inputs, ...manifest.outputs });
    const missing = described.filter(([, { description }]) => !/^\S.{20,}\.$/s.test(description));
    expect(missing.map(([name]) => name)).toEqual([]);
  });
});

describe('docs/action.md', () => {
  it('lists the inputs with their defaults as action.yml has them', () => {
    const rows = tableBelow('Inputs').map(([name = '', fallback = '']) => [
      unquoted(name),
      unquoted(fallback),
    ]);
    expect(Object.fromEntries(rows)).toEqual(INPUTS);
  });

  it('lists the outputs', () => {
    expect(tableBelow('Outputs').map(([name = '']) => unquoted(name))).toEqual([...OUTPUTS]);
  });

  it('tells the way on for every reason', () => {
    const rows = tableBelow('When it says no');
    const reasons = rows.map(([reason = '']) => unquoted(reason));
    expect(reasons.toSorted()).toEqual([...REASON_CODES].toSorted());
    expect(rows.filter(([, text = '']) => text === '')).toEqual([]);
  });
});

/** The cells of the rows of the first table below a heading, without its head. */
function tableBelow(heading: string): readonly (readonly string[])[] {
  const section = documentation.split(`## ${heading}\n`)[1]?.split(/^## /m)[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function unquoted(cell: string): string {
  return cell.replace(/^`(.*)`$/, '$1');
}
