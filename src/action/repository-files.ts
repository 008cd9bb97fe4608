import { dirname, posix, relative, resolve, sep } from 'node:path';
import type { ConfigSource } from '../commands/ports.ts';
import { repositoryOf } from '../config/working-copy.ts';
import type { GitHubApi } from '../github/api.ts';
import { fileAt, hasCommit } from '../github/files.ts';
import type { Span } from '../github/former-path.ts';
import { formerPath } from '../github/former-path.ts';
import { shortCommit } from '../shared/commit.ts';
import type { VendorFileFailure } from '../shared/diagnostic.ts';
import { ReconcileError } from '../shared/errors.ts';

/** Which file of the repository a configuration is, whichever folder it was checked out to. */
export interface RepositoryPlace {
  /** Folder of the checked out repository. */
  readonly root: string;
  /** Path within it, with slashes. */
  readonly path: string;
}

/** Where in the repository the file of the input `config` stands. */
export function placeInRepository(config: string, workspace: string): RepositoryPlace {
  const target = resolve(workspace, config);
  const found = repositoryOf(dirname(target));
  // Without a `.git` around it (files were copied, not cloned) the workspace is the repository.
  const root = found === dirname(target) ? workspace : found;
  return { root, path: relative(root, target).split(sep).join('/') };
}

/** Where in the repository a vendor definition stands that the configuration at a path names. */
export function vendorPath(path: string, vendor: string): string {
  return posix.join(posix.dirname(path), vendor);
}

/**
 * A configuration as it was at a commit, read through GitHub's API, so that a shallow clone will
 * do; `null` where that commit did not have it.
 * @throws ReconcileError `unreadable` when the repository no longer has the commit: what was asked
 *   for then is not nothing, but unknown.
 */
export async function openAtCommit(
  api: GitHubApi,
  commit: string,
  path: string,
): Promise<ConfigSource | null> {
  const content = await fileAt(api, commit, path);
  if (content !== null) return sourceAt(api, commit, { path, content });
  if (await hasCommit(api, commit)) return null;
  throw lost(commit, path);
}

/**
 * The same for a file of `head`, also where it had another name before; `unknown` where the
 * repository no longer has the base.
 */
export async function openBefore(
  api: GitHubApi,
  path: string,
  span: Span,
): Promise<ConfigSource | 'unknown' | null> {
  const content = await fileAt(api, span.base, path);
  if (content !== null) return sourceAt(api, span.base, { path, content });
  if (!(await hasCommit(api, span.base))) return 'unknown';
  const former = await formerPath(api, path, span);
  return former === null ? null : openAtCommit(api, span.base, former);
}

function lost(commit: string, path: string): ReconcileError {
  const message = `The repository no longer has commit ${commit}, so nobody can tell what ${path} asked for when it was applied.`;
  return new ReconcileError('unreadable', message, {
    remedy:
      'Push that commit again under a tag of any name, from a clone that still has it. Where ' +
      'nobody has it, docs/action.md tells under “When it says no” how to begin anew without it.',
  });
}

function sourceAt(
  api: GitHubApi,
  commit: string,
  { path, content }: { readonly path: string; readonly content: Uint8Array },
): ConfigSource {
  const short = shortCommit(commit);
  return {
    file: `${short}:${path}`,
    content,
    readVendorFile: async (vendor) => {
      const target = vendorPath(path, vendor);
      const failure = unreadable(vendor, target);
      if (failure !== null) return { failure };
      const text = await fileAt(api, commit, target);
      return text === null ? { failure: 'missing' } : { file: `${short}:${target}`, content: text };
    },
  };
}

/** Why a path in the file is not looked up, by the rules that hold for files on disk. */
function unreadable(vendor: string, target: string): VendorFileFailure | null {
  if (/^(?:\/|\\|[a-z]:[\\/])/i.test(vendor)) return 'absolute';
  if (/^[a-z][a-z0-9+.-]+:/i.test(vendor)) return 'url';
  return target === '..' || target.startsWith('../') ? 'outside' : null;
}
