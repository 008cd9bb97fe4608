import { changedFiles } from './changed-files.ts';
import { createHash } from 'node:crypto';
import { exampleOf } from './description.ts';
import { ancestry, commitsBetween, mergeBase } from './history.ts';
import { isBot, nodeId } from './state.ts';
import type {
  Comment,
  Commit,
  Deployment,
  DeploymentStatus,
  Issue,
  Pull,
  Review,
  State,
} from './state.ts';

export type Json = Readonly<Record<string, unknown>>;

/** The addresses of one fake GitHub. */
export interface Addresses {
  /** `http://127.0.0.1:1234`, or with `/api/v3`. */
  readonly api: string;
  /** `http://127.0.0.1:1234` */
  readonly web: string;
}

/** GitHub's own examples, loaded once. */
const EXAMPLES = new Map<string, Json>();

/** What GitHub's answers say of the things in a repository: its own examples, made fit. */
export class Renderer {
  readonly #state: State;
  readonly #at: Addresses;

  constructor(state: State, at: Addresses) {
    this.#state = state;
    this.#at = at;
  }

  user(login: string): Json {
    const type = isBot(login) ? 'Bot' : 'User';
    const owner = exampleUser();
    return { ...owner, login, id: numberOf(login), node_id: nodeId('U', numberOf(login)), type };
  }

  repository(): Json {
    const { owner, name, defaultBranch, isPrivate } = this.#state;
    return {
      ...example('full-repository-default-response'),
      ...this.#repositoryNames(owner, name),
      default_branch: defaultBranch,
      private: isPrivate,
      visibility: isPrivate ? 'private' : 'public',
      has_issues: this.#state.hasIssues,
      language: null,
      source: undefined,
      parent: undefined,
    };
  }

  commit({ sha, parents, message, author, date }: Commit): Json {
    const signed = { name: author, email: `${author}@acme.example`, date };
    const { files: _files, stats: _stats, ...base } = example('commit');
    return {
      ...base,
      sha,
      node_id: nodeId('C', numberOf(sha)),
      url: this.#api(`commits/${sha}`),
      html_url: this.#web(`commit/${sha}`),
      commit: { ...(base['commit'] as Json), message, author: signed, committer: signed },
      author: this.user(author),
      committer: this.user(author),
      parents: parents.map((parent) => {
        return { sha: parent, url: this.#api(`commits/${parent}`), html_url: this.#web(parent) };
      }),
    };
  }

  /** `commits` are those of the page. */
  comparison(base: Commit, head: Commit, commits: readonly Commit[]): Json {
    const common = mergeBase(this.#state, base.sha, head.sha) ?? base;
    const ahead = commitsBetween(this.#state, base.sha, head.sha).length;
    const behind = commitsBetween(this.#state, head.sha, base.sha).length;
    return {
      ...example('commit-comparison'),
      base_commit: this.commit(base),
      merge_base_commit: this.commit(common),
      status: statusOf(ahead, behind),
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: commits.map((commit) => this.commit(commit)),
      files: changedFiles(common.files, head.files, this.#api('')),
    };
  }

  content(path: string, bytes: Buffer, ref: string): Json {
    const large = bytes.length > 1024 * 1024;
    const links = { self: this.#api(`contents/${path}?ref=${ref}`) };
    return {
      ...example('content-file-response-if-content-is-a-file'),
      name: path.split('/').at(-1),
      path,
      sha: blobName(bytes),
      size: bytes.length,
      encoding: large ? 'none' : 'base64',
      content: large ? '' : folded(bytes),
      url: links.self,
      git_url: this.#api(`git/blobs/${blobName(bytes)}`),
    };
  }

  blob(sha: string, bytes: Buffer): Json {
    const about = { sha, node_id: nodeId('B', 1), size: bytes.length };
    const url = this.#api(`git/blobs/${sha}`);
    return { ...about, url, encoding: 'base64', content: folded(bytes) };
  }

  comment({ id, on, author, body, createdAt, updatedAt }: Comment): Json {
    const kind = this.#state.pulls.has(on) ? 'pull' : 'issues';
    return {
      ...example('issue-comment'),
      id,
      node_id: nodeId('IC', id),
      body,
      user: this.user(author),
      url: this.#api(`issues/comments/${id}`),
      html_url: this.#web(`${kind}/${on}#issuecomment-${id}`),
      issue_url: this.#api(`issues/${on}`),
      created_at: createdAt,
      updated_at: updatedAt,
      author_association: 'NONE',
    };
  }

  issue(issue: Issue | Pull): Json {
    const { id, number, author, title, body, state, locked } = issue;
    const isPull = 'headSha' in issue;
    const comments = [...this.#state.comments.values()].filter(({ on }) => on === number);
    const { pull_request: _pull, ...base } = example('issue');
    return {
      ...base,
      ...this.#dates(issue),
      id,
      node_id: nodeId(isPull ? 'PR' : 'I', id),
      number,
      title,
      body,
      state,
      state_reason: isPull ? null : issue.stateReason,
      locked,
      comments: comments.length,
      user: this.user(author),
      labels: issue.labels.map((name) => this.#label(name)),
      url: this.#api(`issues/${number}`),
      html_url: this.#web(`${isPull ? 'pull' : 'issues'}/${number}`),
      ...(isPull && { pull_request: this.#pullLinks(number) }),
    };
  }

  pullSimple(pull: Pull): Json {
    return { ...example('pull-request-simple-items'), ...this.#pullMembers(pull) };
  }

  pull(pull: Pull): Json {
    const own = commitsBetween(this.#state, this.#baseOf(pull), pull.headSha);
    return {
      ...example('pull-request'),
      ...this.#pullMembers(pull),
      merged: pull.mergedAt !== null,
      merged_by: pull.mergedAt === null ? null : this.user('dana'),
      commits: own.length,
    };
  }

  review({ id, author, state, commit, submittedAt }: Review): Json {
    return {
      ...example('pull-request-review-items'),
      id,
      node_id: nodeId('PRR', id),
      user: this.user(author),
      state,
      commit_id: commit,
      submitted_at: submittedAt,
    };
  }

  deployment(deployment: Deployment): Json {
    const { id, sha, ref, task, environment, description, payload, creator } = deployment;
    return {
      ...example('deployment-simple-example'),
      id,
      node_id: nodeId('DE', id),
      sha,
      ref,
      task,
      payload,
      environment,
      original_environment: environment,
      description,
      creator: this.user(creator),
      url: this.#api(`deployments/${id}`),
      statuses_url: this.#api(`deployments/${id}/statuses`),
      repository_url: this.#api(''),
      created_at: deployment.createdAt,
      updated_at: deployment.updatedAt,
      transient_environment: deployment.transient,
      production_environment: deployment.production,
    };
  }

  deploymentStatus({ id: deployment }: Deployment, status: DeploymentStatus): Json {
    const { id, state, description, logUrl, environment, creator, createdAt } = status;
    return {
      ...example('deployment-status'),
      id,
      node_id: nodeId('DES', id),
      state,
      description,
      environment,
      creator: this.user(creator),
      log_url: logUrl,
      target_url: logUrl,
      url: this.#api(`deployments/${deployment}/statuses/${id}`),
      deployment_url: this.#api(`deployments/${deployment}`),
      repository_url: this.#api(''),
      created_at: createdAt,
      updated_at: createdAt,
    };
  }

  #pullMembers(pull: Pull): Json {
    const { id, number, author, title, body, state, locked } = pull;
    const { owner, name } = this.#state;
    const repo = this.#repositoryNames(owner, name);
    const head = pull.fork === null ? repo : this.#repositoryNames(pull.fork, name);
    const base = example('pull-request-simple-items');
    return {
      ...this.#dates(pull),
      id,
      node_id: nodeId('PR', id),
      number,
      title,
      body,
      state,
      locked,
      draft: false,
      user: this.user(author),
      labels: pull.labels.map((label) => this.#label(label)),
      requested_teams: [],
      merged_at: pull.mergedAt,
      merge_commit_sha: pull.mergeCommit,
      url: this.#api(`pulls/${number}`),
      html_url: this.#web(`pull/${number}`),
      base: sideOf(base['base'], { ref: pull.base, sha: this.#baseOf(pull), owner, repo }),
      head: sideOf(base['head'], {
        ref: pull.headBranch,
        sha: pull.headSha,
        owner: pull.fork ?? owner,
        repo: { ...head, fork: pull.fork !== null },
      }),
    };
  }

  #baseOf(pull: Pull): string {
    const base = this.#state.branches.get(pull.base) ?? '';
    if (pull.mergeCommit === null) return base;
    return ancestry(this.#state, pull.mergeCommit)[0]?.parents[0] ?? base;
  }

  #dates({ createdAt, updatedAt, closedAt }: Issue | Pull): Json {
    return { created_at: createdAt, updated_at: updatedAt, closed_at: closedAt };
  }

  #label(name: string): Json {
    const about = { id: numberOf(name), node_id: nodeId('LA', numberOf(name)), name };
    const url = this.#api(`labels/${encodeURIComponent(name)}`);
    return { ...about, url, color: 'ededed', default: false, description: null };
  }

  #pullLinks(number: number): Json {
    const html = this.#web(`pull/${number}`);
    const patch = { diff_url: `${html}.diff`, patch_url: `${html}.patch` };
    return { url: this.#api(`pulls/${number}`), html_url: html, ...patch };
  }

  #repositoryNames(owner: string, name: string): Json {
    return {
      id: numberOf(`${owner}/${name}`),
      name,
      full_name: `${owner}/${name}`,
      owner: this.user(owner),
      url: `${this.#at.api}/repos/${owner}/${name}`,
      html_url: `${this.#at.web}/${owner}/${name}`,
    };
  }

  #api(path: string): string {
    const { owner, name } = this.#state;
    return `${this.#at.api}/repos/${owner}/${name}/${path}`.replace(/\/$/, '');
  }

  #web(path: string): string {
    return `${this.#at.web}/${this.#state.owner}/${this.#state.name}/${path}`;
  }
}

/** The name that git gives to the bytes of a file. */
export function blobName(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A number that always is the same for a name. */
export function numberOf(name: string): number {
  return createHash('sha1').update(name).digest().readUInt32BE(0);
}

interface Side {
  readonly ref: string;
  readonly sha: string;
  readonly owner: string;
  readonly repo: Json;
}

function sideOf(side: unknown, { ref, sha, owner, repo }: Side): Json {
  const { repo: exampleRepo, ...rest } = side as { readonly repo: Json };
  return { ...rest, label: `${owner}:${ref}`, ref, sha, repo: { ...exampleRepo, ...repo } };
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** GitHub breaks base64 into lines. */
function folded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n');
}

function exampleUser(): Json {
  return example('issue-comment')['user'] as Json;
}

function example(name: string): Json {
  const known = EXAMPLES.get(name) ?? exampleOf(name);
  EXAMPLES.set(name, known);
  return known;
}
