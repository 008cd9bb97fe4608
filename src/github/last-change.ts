import type { GitHubApi } from './api.ts';
import type { Commit, Merged } from './pulls.ts';
import { commitsAfter } from './pulls.ts';
import { arrayOf, textOf } from './wire.ts';

/**
 * The commit that changed one of these files last since the last apply, where no pull request
 * brought it onto the branch: somebody pushed it there. `null` where one did, and where nothing
 * changed them.
 *
 * What a merge brought counts by the commit of the merge. GitHub is asked only where the branch
 * holds commits that are no merge of a pull request.
 * @throws GitHubApiError when it cannot be read.
 */
export async function pushedChange(
  api: GitHubApi,
  { pulls, line, commits }: Merged,
  on: { readonly head: string; readonly paths: readonly string[] },
): Promise<string | null> {
  const merges = new Set(pulls.map(({ mergeCommit }) => mergeCommit));
  if (line.every(({ sha }) => merges.has(sha))) return null;
  const places: number[] = [];
  const bringers = bringersOf(line, commits);
  for (const path of on.paths) {
    const changed = await lastChange(api, path, on.head);
    places.push(changed === null ? NOWHERE : (bringers.get(changed) ?? NOWHERE));
  }
  const place = Math.max(NOWHERE, ...places);
  const last = line[place];
  if (last === undefined || merges.has(last.sha)) return null;
  return (await isRebased(api, { pulls, rest: line.slice(place) })) ? null : last.sha;
}

const NOWHERE = -1;

/**
 * Whether a commit, and those after it up to a merge, are what a rebase made of a pull request: of
 * its commits GitHub names the last one only.
 */
async function isRebased(
  api: GitHubApi,
  { pulls, rest }: { readonly pulls: Merged['pulls']; readonly rest: readonly Commit[] },
): Promise<boolean> {
  const end = rest.findIndex(({ sha }) => pulls.some(({ mergeCommit }) => mergeCommit === sha));
  const pull = pulls.find(({ mergeCommit }) => mergeCommit === rest[end]?.sha);
  const before = rest[0]?.parents[0];
  if (pull === undefined || before === undefined) return false;
  const commits = await commitsAfter(api, before, pull.head);
  const own = new Set(commits?.map(({ about }) => about));
  return rest.slice(0, end + 1).every(({ about }) => own.has(about));
}

async function lastChange(api: GitHubApi, path: string, head: string): Promise<string | null> {
  const { data } = await api.request(
    'GET /repos/{owner}/{repo}/commits',
    { sha: head, path, per_page: 1 },
    { permission: 'contents: read', what: `see which commit changed ${path} last` },
  );
  const sha = textOf(arrayOf(data)[0], 'sha');
  return sha === '' ? null : sha;
}

/** For each commit the place, on the branch's own line, of the one that brought it there. */
function bringersOf(
  line: readonly Commit[],
  commits: readonly Commit[],
): ReadonlyMap<string, number> {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const places = new Map<string, number>();
  for (const [place, { sha }] of line.entries()) {
    const open = [sha];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const commit = known.get(at);
      if (commit === undefined || places.has(at)) continue;
      places.set(at, place);
      open.push(...commit.parents);
    }
  }
  return places;
}
