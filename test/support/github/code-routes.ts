import { ancestry, changesOf, commitsBetween, resolveRef } from './history.ts';
import { always, NOT_FOUND, refusal, type Call, type Reply, type Routes } from './handler.ts';
import { blobName } from './render.ts';
import type { Commit, Pull } from './state.ts';

const READ = always({ contents: 'read' });
const REPO = '/repos/{owner}/{repo}';

/** Files, commits and what they belong to. */
export const CODE_ROUTES: Routes = {
  [`GET ${REPO}`]: {
    needed: always(),
    handle: ({ render }) => ({ status: 200, body: render.repository() }),
  },
  [`GET ${REPO}/commits`]: { needed: READ, handle: listCommits },
  [`GET ${REPO}/commits/{ref}`]: {
    needed: READ,
    handle: (call) => {
      const commit = resolveRef(call.state, call.path['ref'] ?? '');
      return commit === null ? noCommit(call) : { status: 200, body: call.render.commit(commit) };
    },
  },
  [`GET ${REPO}/commits/{commit_sha}/pulls`]: {
    needed: always({ contents: 'read', 'pull-requests': 'read' }),
    handle: pullsOfCommit,
  },
  [`GET ${REPO}/compare/{basehead}`]: { needed: READ, handle: compare },
  [`GET ${REPO}/contents/{path}`]: { needed: READ, handle: content },
  [`GET ${REPO}/git/blobs/{file_sha}`]: { needed: READ, handle: blob },
};

function listCommits({ state, render, query }: Call): Reply {
  const commit = resolveRef(state, query.get('sha') ?? state.defaultBranch);
  if (commit === null) return NOT_FOUND;
  const path = query.get('path');
  const all = path === null ? ancestry(state, commit.sha) : changesOf(state, commit.sha, path);
  return { list: all.map((one) => render.commit(one)) };
}

function pullsOfCommit(call: Call): Reply {
  const { state, render, path } = call;
  const commit = resolveRef(state, path['commit_sha'] ?? '');
  if (commit === null) return noCommit(call);
  const pulls = [...state.pulls.values()].filter((pull) => broughtBy(call, pull, commit));
  return { list: pulls.map((pull) => render.pullSimple(pull)) };
}

/** The pull request is the commit's, or the commit got onto the base branch by it. */
function broughtBy({ state }: Call, pull: Pull, { sha }: Commit): boolean {
  const { headSha, mergeCommit } = pull;
  const base = state.branches.get(pull.base) ?? '';
  if (mergeCommit === null) return commitsBetween(state, base, headSha).some((c) => c.sha === sha);
  const first = state.commits.get(mergeCommit)?.parents[0] ?? '';
  const own = commitsBetween(state, first, mergeCommit).map((commit) => commit.sha);
  return own.includes(sha) || commitsBetween(state, first, headSha).some((c) => c.sha === sha);
}

function compare({ state, render, path }: Call): Reply {
  const [base = '', head = ''] = (path['basehead'] ?? '').split('...');
  const from = resolveRef(state, base);
  const to = resolveRef(state, head);
  if (from === null || to === null) return NOT_FOUND;
  const list = commitsBetween(state, from.sha, to.sha);
  return { list, wrap: (page) => render.comparison(from, to, page as readonly Commit[]) };
}

function content(call: Call): Reply {
  const { state, render, path, query } = call;
  const ref = query.get('ref') ?? state.defaultBranch;
  const commit = resolveRef(state, ref);
  if (commit === null) return refusal(404, `No commit found for the ref ${ref}`);
  const name = path['path'] ?? '';
  const file = commit.files[name];
  if (file !== undefined)
    return { status: 200, body: render.content(name, Buffer.from(file), ref) };
  const inside = Object.keys(commit.files).filter((one) => one.startsWith(`${name}/`));
  if (inside.length === 0) return NOT_FOUND;
  return {
    status: 200,
    body: inside.map((one) => {
      return { ...render.content(one, Buffer.alloc(0), ref), content: undefined };
    }),
  };
}

function blob({ state, render, path }: Call): Reply {
  const sha = path['file_sha'] ?? '';
  const files = [...state.commits.values()].flatMap((commit) => Object.values(commit.files));
  const found = files.map((file) => Buffer.from(file)).find((bytes) => blobName(bytes) === sha);
  return found === undefined ? NOT_FOUND : { status: 200, body: render.blob(sha, found) };
}

function noCommit({ path }: Call): Reply {
  return refusal(422, `No commit found for SHA: ${path['ref'] ?? path['commit_sha']}`);
}
