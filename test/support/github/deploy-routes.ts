import { ancestry, resolveRef } from './history.ts';
import {
  always,
  invalid,
  NOT_FOUND,
  refusal,
  text,
  type Call,
  type Reply,
  type Routes,
} from './handler.ts';
import type { Deployment } from './state.ts';

const REPO = '/repos/{owner}/{repo}';
const READ = always({ deployments: 'read' });
const WRITE = always({ deployments: 'write' });
/** What GitHub takes is not documented; a column of this size is what people have met. */
const LONGEST_PAYLOAD = 65_535;
const LONGEST_DESCRIPTION = 140;

/** Deployments and their statuses. */
export const DEPLOY_ROUTES: Routes = {
  [`GET ${REPO}/deployments`]: { needed: READ, handle: list },
  [`POST ${REPO}/deployments`]: { needed: WRITE, handle: create },
  [`GET ${REPO}/deployments/{deployment_id}`]: {
    needed: READ,
    handle: (call) => {
      const found = deploymentOf(call);
      return found === null ? NOT_FOUND : { status: 200, body: call.render.deployment(found) };
    },
  },
  [`GET ${REPO}/deployments/{deployment_id}/statuses`]: {
    needed: READ,
    handle: (call) => {
      const found = deploymentOf(call);
      if (found === null) return NOT_FOUND;
      const newestFirst = found.statuses.toReversed();
      return { list: newestFirst.map((status) => call.render.deploymentStatus(found, status)) };
    },
  },
  [`POST ${REPO}/deployments/{deployment_id}/statuses`]: { needed: WRITE, handle: createStatus },
};

function list({ state, render, query }: Call): Reply {
  const same = (name: string, value: string) => [null, value].includes(query.get(name));
  const found = [...state.deployments.values()].filter((one) => {
    const isOne = same('sha', one.sha) && same('ref', one.ref);
    return isOne && same('task', one.task) && same('environment', one.environment);
  });
  return { list: found.toReversed().map((one) => render.deployment(one)) };
}

function create(call: Call): Reply {
  const { state, repository, render, token, body } = call;
  const ref = text(body, 'ref') ?? '';
  const commit = resolveRef(state, ref);
  const payload = body['payload'] ?? '';
  const description = text(body, 'description');
  if (commit === null) return refusal(422, `No ref found for: ${ref}`);
  const problem = problemOf(call, commit.sha);
  if (problem !== null) return problem;
  const environment = text(body, 'environment') ?? 'production';
  const now = repository.now();
  const deployment: Deployment = {
    id: repository.newId(),
    sha: commit.sha,
    ref,
    task: text(body, 'task') ?? 'deploy',
    environment,
    description,
    payload,
    creator: token.login,
    production: flag(body['production_environment'], environment === 'production'),
    transient: flag(body['transient_environment'], false),
    createdAt: now,
    updatedAt: now,
    statuses: [],
  };
  state.deployments.set(deployment.id, deployment);
  return { status: 201, body: render.deployment(deployment) };
}

function problemOf({ state, body }: Call, sha: string): Reply | null {
  const required = body['required_contexts'];
  if (!Array.isArray(required) || required.length > 0) {
    return refusal(409, 'Conflict: Commit status checks failed for main.');
  }
  const newest = state.branches.get(state.defaultBranch) ?? '';
  const isBehind = !ancestry(state, sha).some((commit) => commit.sha === newest);
  if (flag(body['auto_merge'], true) && isBehind) {
    return { status: 202, body: { message: `Auto-merged ${state.defaultBranch} into it.` } };
  }
  if (JSON.stringify(body['payload'] ?? '').length > LONGEST_PAYLOAD) {
    return invalid('Deployment', 'payload', 'payload is too long');
  }
  if ((text(body, 'description') ?? '').length > LONGEST_DESCRIPTION) {
    return invalid(
      'Deployment',
      'description',
      'description is too long (maximum is 140 characters)',
    );
  }
  return null;
}

function createStatus(call: Call): Reply {
  const { repository, render, token, body } = call;
  const deployment = deploymentOf(call);
  if (deployment === null) return NOT_FOUND;
  const description = text(body, 'description') ?? '';
  if (description.length > LONGEST_DESCRIPTION) {
    return invalid(
      'DeploymentStatus',
      'description',
      'description is too long (maximum is 140 characters)',
    );
  }
  const status = {
    id: repository.newId(),
    state: text(body, 'state') ?? '',
    description,
    logUrl: text(body, 'log_url') ?? text(body, 'target_url') ?? '',
    environment: text(body, 'environment') ?? deployment.environment,
    creator: token.login,
    createdAt: repository.now(),
  };
  deployment.statuses = [...deployment.statuses, status];
  deployment.updatedAt = status.createdAt;
  if (status.state === 'success' && flag(body['auto_inactive'], true)) retire(call, deployment);
  return { status: 201, body: render.deploymentStatus(deployment, status) };
}

/** What GitHub does to earlier deployments when one succeeds and nobody says otherwise. */
function retire({ state, repository }: Call, newest: Deployment): void {
  for (const one of state.deployments.values()) {
    const last = one.statuses.at(-1);
    const concerned = one.environment === newest.environment && !one.transient && !one.production;
    if (one.id === newest.id || !concerned || last?.state !== 'success') continue;
    const inactive = { ...last, id: repository.newId(), state: 'inactive', description: '' };
    one.statuses = [...one.statuses, { ...inactive, createdAt: repository.now() }];
  }
}

function deploymentOf({ state, path }: Call): Deployment | null {
  return state.deployments.get(Number(path['deployment_id'])) ?? null;
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}
