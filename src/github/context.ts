import { memberOf, textOf, wholeOf } from './wire.ts';

/** What started a job. All names in it may be chosen by strangers. */
export type Trigger =
  | PullRequestTrigger
  | { readonly type: 'merge-group'; readonly base: string; readonly head: string }
  | {
      readonly type: 'push';
      readonly branch: string;
      readonly isDefault: boolean;
      /** `null`: the branch is new. */
      readonly before: string | null;
      readonly after: string;
    }
  | BranchTrigger<'schedule'>
  | BranchTrigger<'dispatch'>
  | {
      readonly type: 'refused';
      readonly event: string;
      readonly why: 'pull-request-target' | 'unknown-event';
    };

interface PullRequestTrigger {
  readonly type: 'pull-request';
  readonly number: number;
  /** The newest commit of the branch that it is to go into. */
  readonly base: string;
  readonly head: string;
  readonly headRef: string;
  /** The branch that it is to go into. */
  readonly baseRef: string;
  /** From which changes are applied. */
  readonly defaultBranch: string;
  /** From another repository, so that the job has no secrets. */
  readonly fork: boolean;
  /** Of Dependabot, whose jobs have secrets of their own. */
  readonly dependabot: boolean;
}

interface BranchTrigger<Type extends string> {
  readonly type: Type;
  readonly branch: string;
  readonly isDefault: boolean;
  readonly head: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEPENDABOT = 'dependabot[bot]';

/**
 * What started a job, from the variables of the runner and the event's payload. Events that this
 * program has no use for, or whose payload lacks what it needs, are refused.
 */
export function triggerOf(environment: Environment, payload: unknown): Trigger {
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  switch (event) {
    case 'pull_request':
      return pullRequestOf(environment, payload) ?? unknown(event);
    case 'pull_request_target':
      return { type: 'refused', event, why: 'pull-request-target' };
    case 'merge_group':
      return mergeGroupOf(payload) ?? unknown(event);
    case 'push':
      return pushOf(payload) ?? unknown(event);
    case 'schedule':
      return onBranch('schedule', environment, payload) ?? unknown(event);
    case 'workflow_dispatch':
      return onBranch('dispatch', environment, payload) ?? unknown(event);
    default:
      return unknown(event);
  }
}

function pullRequestOf(environment: Environment, payload: unknown): PullRequestTrigger | null {
  const pull = memberOf(payload, 'pull_request');
  const base = memberOf(pull, 'base');
  const head = memberOf(pull, 'head');
  const number = wholeOf(pull, 'number');
  const commits = { base: textOf(base, 'sha'), head: textOf(head, 'sha') };
  if (number === null || commits.base === '' || commits.head === '') return null;
  const author = textOf(memberOf(pull, 'user'), 'login');
  return {
    type: 'pull-request',
    number,
    ...commits,
    headRef: textOf(head, 'ref'),
    baseRef: textOf(base, 'ref'),
    defaultBranch: textOf(memberOf(payload, 'repository'), 'default_branch'),
    // The repository of a fork may be deleted; then it is not this one either.
    fork: repositoryOf(head) === '' || repositoryOf(head) !== repositoryOf(base),
    dependabot: author === DEPENDABOT || environment['GITHUB_ACTOR'] === DEPENDABOT,
  };
}

function mergeGroupOf(payload: unknown): Trigger | null {
  const group = memberOf(payload, 'merge_group');
  const base = textOf(group, 'base_sha');
  const head = textOf(group, 'head_sha');
  return base === '' || head === '' ? null : { type: 'merge-group', base, head };
}

/** Of a tag `branch` is its whole ref, which is no branch's name. Deletions are of no use. */
function pushOf(payload: unknown): Trigger | null {
  const ref = textOf(payload, 'ref');
  const branch = branchOf(ref) ?? (ref.startsWith('refs/tags/') ? ref : null);
  const after = textOf(payload, 'after');
  const before = textOf(payload, 'before');
  if (branch === null || isNothing(after)) return null;
  return {
    type: 'push',
    branch,
    isDefault: isDefaultOf(payload, branch),
    before: isNothing(before) ? null : before,
    after,
  };
}

function onBranch<Type extends 'schedule' | 'dispatch'>(
  type: Type,
  environment: Environment,
  payload: unknown,
): BranchTrigger<Type> | null {
  const branch = branchOf(environment['GITHUB_REF'] ?? '');
  const head = environment['GITHUB_SHA'] ?? '';
  if (branch === null || head === '') return null;
  // GitHub runs schedules on the default branch only, and does not always say which one it is.
  const isDefault = type === 'schedule' || isDefaultOf(payload, branch);
  return { type, branch, isDefault, head };
}

function isDefaultOf(payload: unknown, branch: string): boolean {
  return branch === textOf(memberOf(payload, 'repository'), 'default_branch');
}

function unknown(event: string): Trigger {
  return { type: 'refused', event, why: 'unknown-event' };
}

function branchOf(ref: string): string | null {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}

/** Where there is no commit, GitHub writes zeros. */
function isNothing(commit: string): boolean {
  return /^0*$/.test(commit);
}

function repositoryOf(side: unknown): string {
  return textOf(memberOf(side, 'repo'), 'full_name');
}
