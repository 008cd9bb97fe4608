import { createRequire } from 'node:module';
import { changesBetween } from './history.ts';
import type { Json } from './render.ts';
import type { MergeGroup, Push } from './repository.ts';
import type { FakeGitHub } from './server.ts';
import type { Pull } from './state.ts';

/** An event as the runner hands it to an Action. */
export interface FakeEvent {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string;
  /** What the file at `GITHUB_EVENT_PATH` holds. */
  readonly payload: Json;
  /** All other variables of the runner that depend on the event or on the repository. */
  readonly environment: Readonly<Record<string, string>>;
}

type PullAction = 'opened' | 'synchronize' | 'reopened' | 'closed';

interface PullEventOptions {
  /** For `synchronize`: the head before. */
  readonly before?: string;
  /** As `pull_request_target`, which runs with the rights of the base. */
  readonly target?: boolean;
}

interface Example extends Json {
  readonly action?: string;
  readonly ref?: string;
  readonly deleted?: boolean;
}

const ZERO = '0'.repeat(40);
const require = createRequire(import.meta.url);

/** An event of a pull request, from GitHub's example and the state of the fake. */
export function pullRequestEvent(
  github: FakeGitHub,
  number: number,
  options: PullEventOptions & { readonly action: PullAction },
): FakeEvent {
  const { action, before, target = false } = options;
  const pull = github.repository.pull(number);
  const payload =
    exampleOf('pull_request', (one) => one.action === action) ?? exampleOf('pull_request');
  const moved = action === 'synchronize' ? { before: before ?? ZERO, after: pull.headSha } : {};
  return {
    name: target ? 'pull_request_target' : 'pull_request',
    payload: {
      ...common(github, payload, pull.author),
      ...moved,
      action,
      number,
      pull_request: pullOf(github, pull, payload?.['pull_request'] as Json),
    },
    environment: {
      ...repositoryVariables(github),
      GITHUB_ACTOR: pull.author,
      GITHUB_REF: target ? `refs/heads/${pull.base}` : `refs/pull/${number}/merge`,
      // The merge that GitHub tries; it is neither the head nor on any branch.
      GITHUB_SHA: target
        ? github.repository.headOf(pull.base)
        : [...pull.headSha].toReversed().join(''),
      GITHUB_HEAD_REF: pull.headBranch,
      GITHUB_BASE_REF: pull.base,
    },
  };
}

/** A push to a branch. */
export function pushEvent(
  github: FakeGitHub,
  push: Push,
  options: { forced?: boolean } = {},
): FakeEvent {
  const { branch, before, after } = push;
  const example = exampleOf(
    'push',
    ({ ref, deleted }) => ref === 'refs/heads/master' && deleted === false,
  );
  const changes = changedFiles(github, push);
  const commit = github.state.commits.get(after);
  const written = { id: after, message: commit?.message ?? '', timestamp: commit?.date ?? '' };
  const head = { ...written, added: [], removed: changes.removed, modified: changes.modified };
  return {
    name: 'push',
    payload: {
      ...common(github, example, 'dana'),
      ref: `refs/heads/${branch}`,
      before,
      after,
      created: before === ZERO,
      deleted: false,
      forced: options.forced ?? false,
      head_commit: head,
      commits: [head],
    },
    environment: branchVariables(github, branch, after),
  };
}

/** A group of the merge queue asks for its checks. */
export function mergeGroupEvent(github: FakeGitHub, group: MergeGroup): FakeEvent {
  const example = exampleOf('merge_group');
  const branch = group.ref.split('/')[1] ?? '';
  return {
    name: 'merge_group',
    payload: {
      ...common(github, example, 'dana'),
      merge_group: {
        ...(example?.['merge_group'] as Json),
        head_sha: group.head,
        head_ref: `refs/heads/${group.ref}`,
        base_sha: group.base,
        base_ref: `refs/heads/${branch}`,
      },
    },
    environment: branchVariables(github, group.ref, group.head),
  };
}

/** The clock strikes. GitHub publishes no example; the payload is that of a dispatch, less inputs. */
export function scheduleEvent(github: FakeGitHub, cron = '17 5 * * *'): FakeEvent {
  const { state, repository } = github;
  const { inputs: _inputs, ref: _ref, ...payload } = dispatchEvent(github).payload;
  return {
    name: 'schedule',
    payload: { ...payload, schedule: cron },
    environment: branchVariables(github, state.defaultBranch, repository.headOf()),
  };
}

/** Somebody presses "Run workflow". */
export function dispatchEvent(
  github: FakeGitHub,
  options: { readonly branch?: string; readonly inputs?: Readonly<Record<string, string>> } = {},
): FakeEvent {
  const { branch = github.state.defaultBranch, inputs = {} } = options;
  return {
    name: 'workflow_dispatch',
    payload: {
      ...common(github, exampleOf('workflow_dispatch'), 'dana'),
      ref: `refs/heads/${branch}`,
      inputs,
    },
    environment: branchVariables(github, branch, github.repository.headOf(branch)),
  };
}

function pullOf(github: FakeGitHub, pull: Pull, example: Json): Json {
  const { state, repository } = github;
  const side = (name: 'base' | 'head', ref: string, sha: string) => {
    const own = name === 'head' ? pull.fork : null;
    const given = example[name] as Json;
    const repo = repositoryOf(github, given['repo'] as Json, own ?? state.owner);
    const user = { ...(given['user'] as Json), login: own ?? state.owner };
    return { ...given, label: `${own ?? state.owner}:${ref}`, ref, sha, user, repo };
  };
  return {
    ...example,
    number: pull.number,
    title: pull.title,
    state: pull.state,
    merged: pull.mergedAt !== null,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    html_url: `${github.webUrl}/${state.owner}/${state.name}/pull/${pull.number}`,
    user: { ...(example['user'] as Json), login: pull.author },
    base: side('base', pull.base, repository.headOf(pull.base)),
    head: side('head', pull.headBranch, pull.headSha),
  };
}

function common(github: FakeGitHub, example: Json | null, sender: string): Json {
  const repository = repositoryOf(github, example?.['repository'] as Json, github.state.owner);
  return {
    ...example,
    repository,
    sender: { ...(example?.['sender'] as Json), login: sender },
  };
}

function repositoryOf({ state, webUrl }: FakeGitHub, example: Json, owner: string): Json {
  return {
    ...example,
    name: state.name,
    full_name: `${owner}/${state.name}`,
    html_url: `${webUrl}/${owner}/${state.name}`,
    private: state.isPrivate,
    fork: owner !== state.owner,
    default_branch: state.defaultBranch,
    owner: { ...(example['owner'] as Json), login: owner },
  };
}

function changedFiles({ state }: FakeGitHub, { before, after }: Push) {
  const filesOf = (sha: string) => state.commits.get(sha)?.files ?? {};
  const entries = Object.entries(changesBetween(filesOf(before), filesOf(after)));
  return {
    removed: entries.filter(([, text]) => text === null).map(([path]) => path),
    modified: entries.filter(([, text]) => text !== null).map(([path]) => path),
  };
}

function branchVariables(github: FakeGitHub, branch: string, sha: string) {
  const ref = { GITHUB_REF: `refs/heads/${branch}`, GITHUB_SHA: sha };
  return { ...repositoryVariables(github), ...ref, GITHUB_ACTOR: 'dana' };
}

function repositoryVariables({ url, webUrl, state }: FakeGitHub) {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${webUrl}/${url.endsWith('/api/v3') ? 'api/graphql' : 'graphql'}`,
    GITHUB_SERVER_URL: webUrl,
    GITHUB_REPOSITORY: `${state.owner}/${state.name}`,
    GITHUB_REPOSITORY_OWNER: state.owner,
    GITHUB_WORKFLOW: 'gladly-integrations',
  };
}

/** A published example of an event; `null` where none is wanted. */
function exampleOf(
  name: string,
  wanted: (example: Example) => boolean = () => true,
): Example | null {
  const events = require('@octokit/webhooks-examples') as readonly {
    readonly name: string;
    readonly examples: readonly Example[];
  }[];
  const examples = events.find((event) => event.name === name)?.examples ?? [];
  return examples.find(wanted) ?? null;
}
