import { createHash } from 'node:crypto';
import type { Commit, Files, State } from './state.ts';

/** Files to write; `null` removes one. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

export interface CommitOptions {
  readonly parents: readonly string[];
  readonly files: Files;
  readonly message: string;
  readonly author: string;
  readonly date: string;
}

/** Adds a commit and gives its name, which follows from its content. */
export function addCommit({ commits }: State, options: CommitOptions): string {
  const content = JSON.stringify([options, commits.size]);
  const sha = createHash('sha1').update(content).digest('hex');
  commits.set(sha, { sha, ...options });
  return sha;
}

export function changed(files: Files, changes: Changes): Files {
  const entries = Object.entries({ ...files, ...changes });
  return Object.fromEntries(
    entries.flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
  );
}

/** What turns one set of files into another. */
export function changesBetween(before: Files, after: Files): Changes {
  const removed = Object.keys(before).filter((path) => !Object.hasOwn(after, path));
  const written = Object.entries(after).filter(([path, text]) => before[path] !== text);
  return {
    ...Object.fromEntries(removed.map((path) => [path, null])),
    ...Object.fromEntries(written),
  };
}

/** The commit that a branch, or the (abbreviated) name of a commit, leads to. */
export function resolveRef({ branches, commits }: State, ref: string): Commit | null {
  const plain = ref.replace(/^(?:refs\/)?heads\//, '');
  const named = branches.get(plain) ?? plain;
  const exact = commits.get(named);
  if (exact !== undefined || !/^[0-9a-f]{7,39}$/.test(named)) return exact ?? null;
  return [...commits.values()].find(({ sha }) => sha.startsWith(named)) ?? null;
}

/** A commit and all before it, the commit first, parents after children. */
export function ancestry({ commits }: State, sha: string): readonly Commit[] {
  const seen = new Set<string>();
  const order: Commit[] = [];
  const visit = (one: string) => {
    const commit = commits.get(one);
    if (commit === undefined || seen.has(one)) return;
    seen.add(one);
    for (const parent of commit.parents) visit(parent);
    order.push(commit);
  };
  visit(sha);
  return order.toReversed();
}

/**
 * The commits that changed a file, the newest first, as `git log` tells them: of a merge that has
 * the file of one of its parents, the side of that parent only is looked at.
 */
export function changesOf(state: State, head: string, path: string): readonly Commit[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  const visit = (sha: string) => {
    const commit = state.commits.get(sha);
    if (commit === undefined || seen.has(sha)) return;
    seen.add(sha);
    const textAt = (one: string) => state.commits.get(one)?.files[path];
    const same = commit.parents.find((parent) => textAt(parent) === commit.files[path]);
    const isFirst = commit.parents.length === 0 && commit.files[path] !== undefined;
    if (isFirst || (commit.parents.length > 0 && same === undefined)) found.add(sha);
    for (const parent of same === undefined ? commit.parents : [same]) visit(parent);
  };
  visit(head);
  return ancestry(state, head).filter(({ sha }) => found.has(sha));
}

/** The newest commit that both have among their own; `null` where there is none. */
export function mergeBase(state: State, a: string, b: string): Commit | null {
  const ofA = new Set(ancestry(state, a).map(({ sha }) => sha));
  return ancestry(state, b).find(({ sha }) => ofA.has(sha)) ?? null;
}

/** The commits that `head` has and `base` has not, oldest first. */
export function commitsBetween(state: State, base: string, head: string): readonly Commit[] {
  const known = new Set(ancestry(state, base).map(({ sha }) => sha));
  return ancestry(state, head)
    .filter(({ sha }) => !known.has(sha))
    .toReversed();
}
