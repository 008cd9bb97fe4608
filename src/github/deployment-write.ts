import { ReconcileError } from '../shared/errors.ts';
import type { DeploymentRecord, RunRef } from './deployment-record.ts';
import { encodePayload } from './deployment-record.ts';
import { sealPayload } from './deployment-seal.ts';
import type { DeploymentSource } from './deployments.ts';
import { deploymentOfRun, TASK } from './deployments.ts';
import { GitHubApiError } from './errors.ts';
import { memberOf } from './wire.ts';

/** What an apply is recorded as. */
export interface NewDeployment extends DeploymentSource {
  readonly commit: string;
  readonly run: RunRef;
}

const PERMISSION = 'deployments: write';

/**
 * Creates the deployment of an apply and gives its id. GitHub does nothing but keep it: no merge,
 * no checks waited for, and no other deployment made inactive.
 *
 * @throws ReconcileError `github-permission` when GitHub does not take it, `github-unreachable`
 *   when it cannot be asked. Nothing was written to Gladly then.
 */
export async function createDeployment(
  target: NewDeployment,
  record: DeploymentRecord,
): Promise<number> {
  const { api, environment, organization, commit, run, key } = target;
  const body = {
    ref: commit,
    task: TASK,
    environment,
    payload: sealPayload(encodePayload(record), { environment, commit }, key()),
    description: `Gladly organization ${organization}`.slice(0, 140),
    auto_merge: false,
    required_contexts: [],
    transient_environment: false,
    production_environment: environment === 'production',
  };
  const { data } = await refusalsNamed(target, () =>
    api.request('POST /repos/{owner}/{repo}/deployments', body, {
      permission: PERMISSION,
      what: 'record this apply as a deployment',
      settled: () => deploymentOfRun(target, run),
    }),
  );
  const id = memberOf(data, 'id');
  if (typeof id === 'number') return id;
  throw refused(environment, 'it gave no deployment');
}

/** Posts a status; doing it twice is the same as doing it once. */
export async function postStatus(
  { api, run, environment }: NewDeployment,
  deployment: number,
  { state, description }: { readonly state: string; readonly description: string },
): Promise<void> {
  const url = URL.canParse(run.url) ? { log_url: run.url } : {};
  await api.request(
    'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    { deployment_id: deployment, state, description, environment, auto_inactive: false, ...url },
    {
      permission: PERMISSION,
      what: 'say in the deployment how this apply is going',
      repeatable: true,
    },
  );
}

/** 409 and 422 are no lack of a permission by their status, but often by their cause. */
async function refusalsNamed<T>(
  { environment }: NewDeployment,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isRefusal =
      error instanceof GitHubApiError && ['conflict', 'rejected'].includes(error.failure);
    throw isRefusal ? refused(environment, error.detail) : error;
  }
}

function refused(environment: string, detail: string): ReconcileError {
  const message = `GitHub did not take a deployment for this apply (${detail}). Nothing was changed in Gladly.`;
  return new ReconcileError('github-permission', message, {
    remedy:
      'Put right what GitHub names there. The job needs “deployments: write” under “permissions:”, ' +
      `and the environment ${environment} has to allow deployments of this commit.`,
  });
}
