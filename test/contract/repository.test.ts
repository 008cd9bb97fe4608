import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from '../support/repository.ts';

const LOCK_FILES = ['package-lock.json', '.ci/node-24/package-lock.json'];
const MANIFESTS = ['package.json', '.ci/node-24/package.json'];

/** What nobody should find in a public repository, and the files in which it is looked for. */
const FORBIDDEN = {
  'a token': [
    /\bgh[pousr]_\w{20,}/,
    /\bgithub_pat_\w{20,}/,
    /\bAKIA[0-9A-Z]{16}\b/,
    /\bxox[abprs]-[\w-]{10,}/,
    /\bsk-[A-Za-z0-9]{20,}/,
    /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /(?:token|secret|password|api[-_]?key)['"]?\s*[:=]\s*['"](?=[^'"]*\d)(?=[^'"]*[a-z])[\w+/=]{24,}['"]/i,
  ],
  'the path of a machine': [
    /(?<![\w.:/-])\/(?:home|Users|root|work|tmp|var\/folders)\/[\w-]/,
    /\b[A-Z]:\\Users\\/,
  ],
  'the host of a package registry': [
    /registry\.(?:npmjs|yarnpkg)\b/,
    /\bnpm\.pkg\.github\b/,
    /\b(?:artifact(?:ory)|verdacc(?:io))\b/i,
  ],
};

// The packages' own code is not ours to judge.
const files = filesBelow('.').filter((path) => !path.startsWith('dist/packages/'));

describe('the repository', () => {
  it.each(Object.entries(FORBIDDEN))('holds nothing that looks like %s', (_what, patterns) => {
    const found = files.flatMap((path) => matches(textOf(path), patterns, path));
    expect(found).toEqual([]);
  });

  it.each(MANIFESTS)('asks for exact versions in %s', (path) => {
    const manifest = JSON.parse(textOf(path)) as Record<string, Record<string, string> | undefined>;
    const asked = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap(
      (block) => Object.entries(manifest[block] ?? {}),
    );
    // `$name` is the version that this file asks for under that name.
    expect(asked.filter(([, version]) => !/^(?:\d+\.\d+\.\d+|\$\w+)$/.test(version))).toEqual([]);
    expect(asked).not.toEqual([]);
  });

  it.each(LOCK_FILES)('names no download host in %s, but a checksum for each package', (path) => {
    const packages = lockedPackages(path);
    const installed = Object.entries(packages).filter(([folder]) => folder !== '');
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
    expect(installed).not.toEqual([]);
  });

  // npm leaves out what its registry lacks for another platform, and then refuses its own lock.
  it.each(LOCK_FILES)('lists in %s what the packages of every platform need', (path) => {
    const packages = lockedPackages(path);
    const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies }]) =>
      Object.entries(optionalDependencies ?? {})
        .filter(([name, range]) => !fits(range, nearest(packages, folder, name)))
        .map(([name, range]) => `${name}@${range} for ${folder}`),
    );
    expect(missing).toEqual([]);
  });

  it('pins the actions of its own workflows to commits', () => {
    const workflows = files.filter((path) => path.startsWith('.github/workflows/'));
    const used = workflows.flatMap((path) => [...textOf(path).matchAll(/\buses: (\S+)/g)]);
    const names = used.map(([, name]) => name ?? '');
    expect(names.filter((name) => !/^(?:\.\/|[\w./-]+@[0-9a-f]{40}$)/.test(name))).toEqual([]);
    expect(names).not.toEqual([]);
  });
});

describe('the search itself', () => {
  // Put together here, so that the search does not find its own examples.
  it.each([
    ['a token', ['ghp', 'a1B2c3D4e5F6g7H8i9J0'].join('_')],
    ['a token', ['-----BEGIN RSA', 'PRIVATE', 'KEY-----'].join(' ')],
    ['a token', `password: '${'0123456789abcdef'.repeat(2)}'`],
    ['the path of a machine', ['see ', 'home', 'somebody', 'src'].join('/')],
    ['the path of a machine', ['"', 'tmp', 'x"'].join('/')],
    ['the host of a package registry', ['https://registry', 'npmjs', 'org'].join('.')],
  ] as const)('finds %s', (what, text) => {
    expect(matches(text, FORBIDDEN[what], 'a file')).toHaveLength(1);
  });

  it.each([
    ['a token', "token: 'fake-token-for-tests'"],
    ['a token', 'x-api-key: { secret: IDIOMATIC_WEBHOOK_KEY }'],
    ['the path of a machine', 'https://acme.example/home/page'],
    ['the path of a machine', './tmp/report.json'],
  ] as const)('does not take an example for %s', (what, text) => {
    expect(matches(text, FORBIDDEN[what], 'a file')).toEqual([]);
  });
});

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function lockedPackages(path: string): Readonly<Record<string, LockedPackage>> {
  return (JSON.parse(textOf(path)) as { packages: Record<string, LockedPackage> }).packages;
}

type LockedPackages = ReturnType<typeof lockedPackages>;

/** What Node finds when a module in `folder` imports the package. */
function nearest(packages: LockedPackages, folder: string, name: string): LockedPackage | null {
  const found = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
  if (found !== undefined) return found;
  const end = folder.lastIndexOf('/node_modules/');
  return folder === '' ? null : nearest(packages, folder.slice(0, Math.max(0, end)), name);
}

function fits(range: string, found: LockedPackage | null): boolean {
  const exact = /^\d/.test(range);
  return found !== null && (!exact || found.version === range);
}

function matches(text: string, patterns: readonly RegExp[], path: string): readonly string[] {
  return patterns
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .map(([match]) => `${path}: ${match}`);
}
