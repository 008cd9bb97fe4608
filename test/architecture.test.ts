import { describe, expect, it } from 'vitest';
import { exits, forbiddenImports, type FolderRule, type Sources } from './support/architecture.ts';
import { filesBelow, textOf } from './support/repository.ts';

/** From the bottom up: the order in which to read `src`, and the table of ARCHITECTURE.md. */
const RULES: readonly FolderRule[] = [
  { folder: 'shared', may: [], builtins: ['crypto', 'util', 'timers/promises'] },
  { folder: 'kinds', may: ['shared'], builtins: ['crypto'] },
  { folder: 'catalog', may: ['shared', 'kinds'] },
  {
    folder: 'config',
    may: ['shared', 'kinds', 'catalog'],
    packages: ['yaml', 'ajv'],
    builtins: ['fs', 'fs/promises', 'path'],
  },
  { folder: 'http', may: ['shared'], packages: ['undici'] },
  { folder: 'gladly', may: ['shared', 'kinds', 'http'] },
  { folder: 'plan', may: ['shared', 'kinds'] },
  { folder: 'review', may: ['shared', 'kinds', 'plan'], builtins: ['crypto'] },
  { folder: 'export', may: ['shared', 'kinds', 'catalog', 'plan'] },
  { folder: 'handover', may: ['shared', 'kinds'] },
  { folder: 'ledger', may: ['shared', 'kinds'], builtins: ['fs', 'fs/promises', 'path'] },
  { folder: 'apply', may: ['shared', 'kinds', 'plan', 'ledger', 'gladly'] },
  {
    folder: 'report',
    may: ['shared', 'kinds', 'plan', 'handover'],
    typesOf: ['review', 'export', 'apply'],
  },
  {
    folder: 'emulator',
    may: ['shared', 'kinds'],
    builtins: ['crypto', 'http'],
  },
  {
    folder: 'github',
    may: ['shared', 'kinds', 'http', 'ledger'],
    packages: ['@actions/github'],
    builtins: ['crypto', 'zlib'],
  },
  {
    folder: 'commands',
    may: [
      'shared',
      'kinds',
      'catalog',
      'config',
      'http',
      'gladly',
      'plan',
      'export',
      'handover',
      'ledger',
      'apply',
      'report',
    ],
    typesOf: ['review'],
  },
  {
    folder: 'action',
    may: ['shared', 'config', 'http', 'plan', 'report', 'review', 'github', 'commands'],
    typesOf: ['kinds', 'ledger', 'apply'],
    packages: ['@actions/core'],
    builtins: ['fs', 'fs/promises', 'path'],
  },
  {
    folder: 'cli',
    may: ['shared', 'catalog', 'config', 'handover', 'ledger', 'report', 'emulator', 'commands'],
    typesOf: ['plan', 'apply'],
    builtins: ['child_process', 'fs', 'fs/promises', 'os', 'path', 'readline', 'util'],
  },
  { folder: 'index.ts', may: ['action'] },
  { folder: 'cli.ts', may: ['cli'] },
];

describe('the folders of src', () => {
  it('import only what the table allows', () => {
    expect(forbiddenImports(readSources(), RULES)).toEqual([]);
  });

  it('import only folders that stand above them in the table', () => {
    const upwards = RULES.flatMap(({ folder, may, typesOf = [] }, index) => {
      const above = RULES.slice(0, index).map((rule) => rule.folder);
      const wrong = [...may, ...typesOf].filter((target) => !above.includes(target));
      return wrong.map((target) => `${folder} -> ${target}`);
    });
    expect(upwards).toEqual([]);
  });

  it('are described by the table of ARCHITECTURE.md as they are', () => {
    const text = textOf('ARCHITECTURE.md');
    const rows = [...text.matchAll(/^\| `([\w.]+)` +\|[^|]+\|([^|]+)\|([^|]+)\|$/gm)];
    const described = rows.map(([, ...cells]) => cells.map((cell) => cell.trim()));
    expect(described).toEqual(RULES.map(describeRule));
  });

  it('set the exit code in one place and never end the process', () => {
    expect(exits(readSources())).toEqual([
      expect.stringMatching(/^src\/cli.*: process\.exitCode$/),
    ]);
  });
});

describe('the check itself', () => {
  const rules: readonly FolderRule[] = [
    { folder: 'low', may: [] },
    { folder: 'high', may: ['low'], typesOf: ['kin'], packages: ['@scope/tool'], builtins: ['fs'] },
  ];

  it.each([
    ['a folder of no row', 'kin/a.ts', '', 'no rule for the folder kin'],
    ['a folder above', 'low/a.ts', "import { x } from '../high/b.ts';", 'low may not import high'],
    [
      'an import over several lines',
      'low/a.ts',
      "import {\n  x,\n  y,\n} from '../high/b.ts';",
      'low may not import high',
    ],
    ['a re-export', 'low/a.ts', "export { x } from '../high/b.ts';", 'low may not import high'],
    ['a bare import', 'low/a.ts', "import '../high/b.ts';", 'low may not import high'],
    [
      'an import by call',
      'low/a.ts',
      "f(await import('../high/b.ts'));",
      'low may not import high',
    ],
    ['a subfolder', 'low/sub/a.ts', "import { x } from '../../high/b.ts';", 'may not import high'],
    ['a value of types only', 'high/a.ts', "import { x } from '../kin/b.ts';", 'only types of kin'],
    ['a package', 'low/a.ts', "import { x } from '@scope/tool';", 'may not use this package'],
    ['a package with a longer name', 'high/a.ts', "import x from '@scope/tool-2';", 'this package'],
    ['a built-in module', 'low/a.ts', "import { x } from 'node:fs';", 'this built-in module'],
  ])('reports %s', (_title, path, text, expected) => {
    expect(forbiddenImports({ [path]: text }, rules)).toEqual([expect.stringContaining(expected)]);
  });

  it('allows what the rules allow', () => {
    const text = [
      "import { readFileSync } from 'node:fs';",
      "import { x } from '@scope/tool/part.js';",
      "import type { T } from '../kin/b.ts';",
      "import { y } from '../low/b.ts';",
      "import { z } from './sub/own.ts';",
    ].join('\n');
    expect(forbiddenImports({ 'high/a.ts': text }, rules)).toEqual([]);
  });

  it('reports every place that sets the exit code or ends the process, not those that read it', () => {
    const text = 'process.exitCode = 1;\nif (process.exitCode === 1) process.exit(2);';
    expect(exits({ 'low/a.ts': text })).toEqual([
      'src/low/a.ts: process.exitCode',
      'src/low/a.ts: process.exit(',
    ]);
  });
});

function describeRule({ folder, may, typesOf, packages, builtins }: FolderRule): string[] {
  const folders = [...may, ...(typesOf ?? []).map((name) => `types of ${name}`)];
  const outside = [...(packages ?? []), ...(builtins ?? []).map((name) => `node:${name}`)];
  return [folder, folders.join(', ') || '-', outside.join(', ') || '-'];
}

function readSources(): Sources {
  const paths = filesBelow('src').filter((path) => path.endsWith('.ts'));
  return Object.fromEntries(paths.map((path) => [path, textOf(`src/${path}`)]));
}
