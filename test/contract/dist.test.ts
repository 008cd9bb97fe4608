import { isBuiltin } from 'node:module';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, ROOT, textOf } from '../support/repository.ts';

/** With the packages that each needs from the start. */
const PROGRAMS = { 'cli.js': [], 'index.js': ['packages/@actions/core.js'] };
const COMMANDS = [
  'validate',
  'plan',
  'apply',
  'drift',
  'vendors',
  'ledger rebuild',
  'demo',
  'emulator',
];

const scripts = filesBelow('dist').filter((path) => path.endsWith('.js'));

describe('the committed dist', () => {
  it('is made of scripts and their licences', () => {
    expect(scripts).toEqual(expect.arrayContaining(Object.keys(PROGRAMS)));
    expect(filesBelow('dist').filter((path) => !path.endsWith('.js'))).toEqual(['licenses.txt']);
  });

  it('can be run as a program', () => {
    expect(textOf('dist/cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(join(ROOT, 'dist/cli.js')).mode & 0o111).toBe(0o111);
  });

  it('does not say where it was built', () => {
    expect(scripts.filter((path) => textOf(`dist/${path}`).includes(ROOT))).toEqual([]);
  });

  it('imports nothing but itself and built-in modules', () => {
    const allowed = (from: string, to: string) =>
      isBuiltin(to) || scripts.includes(resolved(from, to));
    const foreign = scripts.flatMap((from) =>
      imports(from, 'any')
        .filter((to) => !allowed(from, to))
        .map((to) => `${from} -> ${to}`),
    );
    expect(foreign).toEqual([]);
  });

  it.each(Object.entries(PROGRAMS))(
    'loads hardly a package before it knows the command: %s',
    (program, packages) => {
      const loaded = [...loadedAtStart(program)].filter((path) => path.startsWith('packages/'));
      expect(loaded).toEqual(packages);
    },
  );

  it.each(['cli/reconcile.js', 'commands/plan.js', 'action/plan-run.js'])(
    'loads nothing for comparing, changing or telling before Gladly was asked: %s',
    (chunk) => {
      const loaded = [...loadedAtStart(chunk)];
      expect(loaded).toContain('shared/core.js');
      const late = /^shared\/(?:plan|apply|report|text|markdown)\.js$|vendor-validator|undici/;
      expect(loaded.filter((path) => late.test(path))).toEqual([]);
    },
  );

  it('has of undici neither HTTP/2 nor forms, which no request needs', () => {
    const undici = textOf('dist/packages/undici.js');
    expect(undici).toContain('require_pool');
    expect(undici).not.toMatch(/node:http2|node_modules\/undici\/lib\/web\//);
  });

  it('stays below 2.5 MB', () => {
    const bytes = scripts.map((path) => statSync(join(ROOT, 'dist', path)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000);
  });

  it('names the licence of every package in it, and of no other', () => {
    const used = scripts.flatMap((path) =>
      [
        ...textOf(`dist/${path}`).matchAll(/^\/\/ (?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//gm),
      ].map(([, name]) => name ?? ''),
    );
    const listed = [...textOf('dist/licenses.txt').matchAll(/^(\S+) \d\S* \(.+\)\n-{3,}$/gm)];
    expect(listed.map(([, name]) => name)).toEqual([...new Set(used)].toSorted());
  });
});

describe('a folder with nothing but dist and package.json', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dist-alone-'));
    cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['dist/cli.js', ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
      encoding: 'utf8',
    });

  it('prints help that names every command', () => {
    const { status, stdout } = run('--help');
    expect(COMMANDS.filter((command) => !stdout.includes(command))).toEqual([]);
    expect(status).toBe(0);
  });

  it('walks through the demo', () => {
    const { status, stdout, stderr } = run('demo');
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).not.toBe('');
  });

  it('refuses a command that does not exist', () => {
    const { status, stderr } = run('destroy');
    expect(status).toBe(1);
    expect(stderr).toContain('destroy');
  });
});

function imports(path: string, how: 'static' | 'any'): readonly string[] {
  const text = textOf(`dist/${path}`);
  const statements = [
    ...text.matchAll(/^(?:import|export) (?:[^;'"]*? from )?["']([^"']+)["'];$/gm),
  ];
  const calls = how === 'any' ? [...text.matchAll(/\bimport\("([^"]+)"\)/g)] : [];
  return [...statements, ...calls].map(([, specifier]) => specifier ?? '');
}

function resolved(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier);
}

function loadedAtStart(program: string): ReadonlySet<string> {
  const seen = new Set([program]);
  for (const from of seen) {
    const relative = imports(from, 'static').filter((specifier) => specifier.startsWith('.'));
    for (const specifier of relative) seen.add(resolved(from, specifier));
  }
  return seen;
}
