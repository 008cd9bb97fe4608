import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { leanOctokit } from './lean-octokit.mjs';
import { leanUndici } from './lean-undici.mjs';
import { licenceTexts } from './licences.mjs';
import { ROOT } from './root.mjs';

/** The programs in `dist/`, by file name without extension. */
const ENTRIES = { cli: 'src/cli.ts', index: 'src/index.ts' };

/** @typedef {import('rolldown').ChunkingContext} ModuleGraph */

/** Of its two builds, that of which what is not used can be left out. */
const YAML_MODULES = join(ROOT, 'node_modules/yaml/browser/dist/index.js');

/** The folder of a module's package, and within it the package's name. */
const PACKAGE = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

/** Modules of our own. */
const OWN = /^(?!.*[\\/]node_modules[\\/]).*[\\/]src[\\/]/;

/**
 * Loading these does nothing by itself, though their manifests do not say so: what is not used of
 * them (a client for OpenID tokens, one for running programs) stays out of `dist/`.
 */
const WITHOUT_EFFECTS = /[\\/](?:@actions[\\/](?:core|exec|io|http-client)|yaml[\\/]browser)[\\/]/;

/**
 * What loads together lies in one chunk: a file more costs a millisecond of every start, and so do
 * 25 KB of code that is not called. A module belongs to the first chunk here one of whose roots
 * imports it, directly or through others; what only rarer commands need stays apart. `core` is what
 * a run needs until its first request; what follows it waits until there is something to compare,
 * to write or to tell.
 *
 * @type {readonly (readonly [chunk: string, roots: readonly string[]])[]}
 */
const GROUPS = [
  ['start', ['cli/main.ts', 'commands/secrets.ts', 'commands/outcome.ts']],
  [
    'core',
    [
      'commands/plan.ts',
      'commands/apply.ts',
      'commands/approval.ts',
      'ledger/file-format.ts',
      'ledger/rebuild.ts',
      'ledger/unfinished.ts',
      'shared/clock.ts',
      'kinds/topic-name.ts',
      'config/working-copy.ts',
      'report/clean-outcome.ts',
    ],
  ],
  ['plan', ['plan/plan.ts', 'plan/drift.ts']],
  ['report', ['report/json.ts', 'report/view.ts', 'report/journal-view.ts', 'report/excerpt.ts']],
  ['job', ['action/main.ts']],
  ['terminal', ['cli/run.ts', 'cli/reconcile.ts']],
  ['workflow', ['action/open-job.ts', 'action/plan-run.ts']],
  ['apply', ['apply/execute.ts', 'apply/settle-ledger.ts', 'apply/undo.ts']],
  ['text', ['cli/tell-outcome.ts']],
  ['markdown', ['action/publish.ts', 'action/pull-comment.ts']],
];

/**
 * Everything that belongs into `dist/`, as text by file name, without touching the disk. Equal
 * sources and packages give equal bytes on every machine and Node version: chunks are named
 * after modules, not after their content, and module paths are written relative to the root.
 *
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function bundle() {
  const build = await rolldown({
    cwd: ROOT,
    input: ENTRIES,
    platform: 'node',
    plugins: [leanOctokit(), leanUndici()],
    resolve: { alias: { yaml: YAML_MODULES } },
    transform: { target: 'node20' },
    treeshake: { moduleSideEffects: [{ test: WITHOUT_EFFECTS, sideEffects: false }] },
    onLog: refuseWarnings,
  });
  const { output } = await build.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: chunkFileName,
    codeSplitting: {
      groups: [
        // Packages apart from our own code, so that a reviewer sees which of the two changed.
        { name: packageChunk, test: PACKAGE, debugName: 'packages', priority: 9 },
        ...GROUPS.map(groupOf),
      ],
    },
  });
  await build.close();

  /** @type {Map<string, string>} */
  const files = new Map();
  /** @type {Set<string>} */
  const packageFolders = new Set();
  for (const chunk of output) {
    if (chunk.type !== 'chunk') throw new Error(`Not JavaScript: ${chunk.fileName}`);
    files.set(chunk.fileName, chunk.code);
    for (const id of chunk.moduleIds) {
      const folder = PACKAGE.exec(id)?.[0];
      if (folder !== undefined) packageFolders.add(folder);
    }
  }
  files.set('licenses.txt', licenceTexts([...packageFolders]));
  return files;
}

/**
 * An import that cannot be found or a name that is not exported is a warning to rolldown; in a
 * file that runs with nothing installed it is a crash. That something loaded on demand lies in a
 * chunk that is there anyway is what grouping is for.
 *
 * @param {string} level
 * @param {{ readonly code?: string, readonly message: string }} log
 */
function refuseWarnings(level, log) {
  if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') return;
  if (level === 'warn') throw new Error(`rolldown: ${log.message}`);
}

/** @param {string} id */
function packageChunk(id) {
  return `packages/${PACKAGE.exec(id)?.[1]?.replaceAll('\\', '/')}`;
}

/**
 * @param {(typeof GROUPS)[number]} group
 * @param {number} index
 * @returns {import('rolldown').CodeSplittingGroup}
 */
function groupOf([chunk, roots], index) {
  const files = roots.map((root) => join(ROOT, 'src', root));
  return {
    name: (id, graph) => {
      const importers = importersOf(id, graph);
      return files.some((file) => importers.has(file)) ? chunk : null;
    },
    test: OWN,
    priority: GROUPS.length - index,
    debugName: chunk,
  };
}

/**
 * All modules that import one, directly or through others and not only when they need it; with
 * itself.
 *
 * @param {string} id
 * @param {ModuleGraph} graph
 * @returns {ReadonlySet<string>}
 */
function importersOf(id, graph) {
  const found = new Set([id]);
  for (const one of found) {
    for (const importer of graph.getModuleInfo(one)?.importers ?? []) found.add(importer);
  }
  return found;
}

/**
 * Two folders may have a module of one name, so a chunk is called by its folder as well.
 *
 * @param {{ readonly name: string, readonly facadeModuleId: string | null }} chunk
 */
function chunkFileName({ name, facadeModuleId }) {
  if (name.startsWith('packages/')) return '[name].js';
  if (facadeModuleId === null) return 'shared/[name].js';
  // A package's module that is loaded only when it is needed.
  const packaged = PACKAGE.exec(facadeModuleId)?.[1];
  if (packaged !== undefined) return `packages/${packaged}/${name.replace(/\.js$/, '')}.js`;
  const path = relative(`${ROOT}/src`, facadeModuleId).replace(/\.[tj]s$/, '');
  return `${path.replaceAll('\\', '/')}.js`;
}
