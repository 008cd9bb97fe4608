import type { GitHubApi } from './api.ts';
import { GitHubApiError } from './errors.ts';
import { arrayOf, memberOf, textOf, wholeOf } from './wire.ts';

/** A pull request that was merged. */
interface MergedPull {
  readonly number: number;
  readonly title: string;
  /** The newest commit of its own branch. */
  readonly head: string;
  /** The commit by which it came onto the branch; of a rebase, the last of them. */
  readonly mergeCommit: string;
  /** When it was merged, by GitHub's clock; RFC 3339. */
  readonly mergedAt: string;
}

/** A pull request that can still be reviewed. */
interface OpenPull {
  /** The newest commit of its own branch. */
  readonly head: string;
  /** When it was seen open, by GitHub's clock, RFC 3339; `null` where GitHub told no time. */
  readonly seenAt: string | null;
}

/** What came onto a branch. */
export interface Merged {
  /** In the order in which they came. */
  readonly pulls: readonly MergedPull[];
  /** The commits that the branch itself went through (its first parents), the oldest first. */
  readonly line: readonly Commit[];
  /** These and all that merges brought along. */
  readonly commits: readonly Commit[];
}

export interface Commit {
  readonly sha: string;
  /** The first is the one that a branch went through. */
  readonly parents: readonly string[];
  /** When it was committed: for what GitHub merges, the moment of the merge. */
  readonly date: string;
  /** Whose it is and what is said of it, which a rebase keeps. */
  readonly about: string;
}

export interface MergedSince {
  /** The commit that was applied last; `null` where there is none. */
  readonly since: string | null;
  readonly head: string;
  readonly branch: string;
}

const HISTORY = {
  permission: 'contents: read',
  what: 'read what was merged since the last apply',
} as const;
const PULLS = { ...HISTORY, permission: 'pull-requests: read' } as const;

/** So far back it is looked where nothing was applied yet, or that commit is gone. */
const RECENT_COMMITS = 100;
/** Of a branch on which more than this happened since, the newest part is looked at. */
const MOST_COMMITS = 1000;
/** Of closed pull requests, the ones that changed last come first. */
const MOST_PULLS = 1000;
/** GitHub's clocks and that of whoever made the commit, in milliseconds. */
const CLOCKS_APART = 3_600_000;

/**
 * The pull requests that were merged into a branch after the commit that was applied last, up to
 * `head`, in the order in which they came onto it: by merge, squash, rebase, or several at once
 * from a merge queue. A pull request counts when the commit by which GitHub says it was merged is
 * one of those that the branch itself went through (its first parents), so that what was merged
 * into other branches does not count.
 *
 * With no commit to begin at, or one that a forced push made disappear, the newest hundred commits
 * are looked at.
 * @throws GitHubApiError when it cannot be read.
 */
export async function mergedPulls(
  api: GitHubApi,
  { since, head, branch }: MergedSince,
): Promise<Merged> {
  const commits =
    (since === null ? null : await commitsAfter(api, since, head)) ?? (await recent(api, head));
  const line = firstParents(commits, head);
  if (line.length === 0) return { pulls: [], line, commits };
  const place = new Map(line.map(({ sha }, index) => [sha, index]));
  const merged = new Map<number, MergedPull>();
  for await (const pull of closedPulls(api, branch, earliest(line))) {
    if (place.has(pull.mergeCommit)) merged.set(pull.number, pull);
  }
  const found = [...merged.values()];
  // Right after a merge the list may not know of it yet, while the commit does.
  const isKnown = found.some(({ mergeCommit }) => mergeCommit === head);
  const late = isKnown ? [] : await pullsOfCommit(api, { commit: head, branch });
  const others = late.filter(({ number }) => !merged.has(number));
  const at = ({ mergeCommit }: MergedPull) => place.get(mergeCommit) ?? line.length;
  const pulls = [...found, ...others].toSorted((a, b) => at(a) - at(b) || a.number - b.number);
  return { pulls, line, commits };
}

/**
 * A pull request that can still be reviewed; `null` where it is merged or closed.
 * @throws GitHubApiError when it cannot be read.
 */
export async function openPull(api: GitHubApi, number: number): Promise<OpenPull | null> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const options = {
    permission: 'pull-requests: write',
    what: 'see whether the pull request is still open',
  };
  const { data, headers } = await api.request(route, { pull_number: number }, options);
  if (textOf(data, 'state') !== 'open') return null;
  const time = Date.parse(headers['date'] ?? '');
  const seenAt = Number.isNaN(time) ? null : new Date(time).toISOString();
  return { head: textOf(memberOf(data, 'head'), 'sha'), seenAt };
}

/**
 * The commits that head has and `since` has not; `null` where `since` is unknown or too far away.
 * @throws GitHubApiError when they cannot be read.
 */
export async function commitsAfter(
  api: GitHubApi,
  since: string,
  head: string,
): Promise<readonly Commit[] | null> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const parameters = { basehead: `${since}...${head}` };
  const commits: Commit[] = [];
  try {
    for await (const entry of api.pages(route, parameters, { ...HISTORY, member: 'commits' })) {
      commits.push(decodeCommit(entry));
      if (commits.length > MOST_COMMITS) return null;
    }
    return commits;
  } catch (error) {
    const unknown = error instanceof GitHubApiError && [404, 422].includes(error.status ?? 0);
    if (unknown) return null;
    throw error;
  }
}

async function recent(api: GitHubApi, head: string): Promise<readonly Commit[]> {
  const route = 'GET /repos/{owner}/{repo}/commits';
  const parameters = { sha: head, per_page: RECENT_COMMITS };
  const commits: Commit[] = [];
  for await (const entry of api.pages(route, parameters, HISTORY)) {
    commits.push(decodeCommit(entry));
    if (commits.length >= RECENT_COMMITS) break;
  }
  return commits;
}

/** From head along the first parents for as long as they are among the commits; oldest first. */
function firstParents(commits: readonly Commit[], head: string): readonly Commit[] {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const line: Commit[] = [];
  for (let at = known.get(head); at !== undefined && !line.includes(at);) {
    line.unshift(at);
    at = known.get(at.parents[0] ?? '');
  }
  return line;
}

/** Merged pull requests, the last changed first, down to those last changed before a moment. */
async function* closedPulls(
  api: GitHubApi,
  branch: string,
  from: number,
): AsyncGenerator<MergedPull> {
  const route = 'GET /repos/{owner}/{repo}/pulls';
  const parameters = { state: 'closed', base: branch, sort: 'updated', direction: 'desc' };
  let count = 0;
  for await (const entry of api.pages(route, parameters, PULLS)) {
    count += 1;
    if (count > MOST_PULLS || Date.parse(textOf(entry, 'updated_at')) < from) return;
    const pull = decodeMerged(entry, branch);
    if (pull !== null) yield pull;
  }
}

/** The moment before which nothing of these commits can have been merged, in milliseconds. */
function earliest(commits: readonly Commit[]): number {
  const dates = commits.map(({ date }) => Date.parse(date)).filter((date) => !Number.isNaN(date));
  return Math.min(...dates) - CLOCKS_APART;
}

async function pullsOfCommit(
  api: GitHubApi,
  { commit, branch }: { readonly commit: string; readonly branch: string },
): Promise<readonly MergedPull[]> {
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
  const pulls: MergedPull[] = [];
  for await (const entry of api.pages(route, { commit_sha: commit }, PULLS)) {
    const pull = decodeMerged(entry, branch);
    if (pull !== null) pulls.push(pull);
  }
  return pulls;
}

function decodeCommit(entry: unknown): Commit {
  const commit = memberOf(entry, 'commit');
  const parents = arrayOf(memberOf(entry, 'parents')).map((parent) => textOf(parent, 'sha'));
  return {
    sha: textOf(entry, 'sha'),
    parents,
    date: textOf(memberOf(commit, 'committer'), 'date'),
    about: `${textOf(memberOf(commit, 'author'), 'email')} ${textOf(commit, 'message')}`,
  };
}

/** `null`: it was closed without being merged, or merged into another branch. */
function decodeMerged(entry: unknown, branch: string): MergedPull | null {
  const number = wholeOf(entry, 'number');
  const isMerged = textOf(entry, 'merged_at') !== '';
  if (number === null || !isMerged || textOf(memberOf(entry, 'base'), 'ref') !== branch)
    return null;
  return {
    number,
    title: textOf(entry, 'title'),
    head: textOf(memberOf(entry, 'head'), 'sha'),
    mergeCommit: textOf(entry, 'merge_commit_sha'),
    mergedAt: textOf(entry, 'merged_at'),
  };
}
