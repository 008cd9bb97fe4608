import { cleanText } from '../shared/clean-text.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { Logger } from '../shared/ports.ts';
import type { GitHubApi } from './api.ts';
import type { DeploymentRecord } from './deployment-record.ts';
import { decodePayload } from './deployment-record.ts';
import { memberOf, textOf } from './wire.ts';

/** Tells our deployments from those that GitHub makes for the `environment:` of a job. */
export const TASK = 'gladly-integrations';

/**
 * How an apply ended by the statuses of its deployment.
 *
 * - `success`: also when the deployment was made inactive later
 * - `failure`: it ended otherwise, or somebody made it inactive to let others begin
 * - `void`: it ended before its first write
 * - `open`: it is running, or was killed
 */
type DeploymentState = 'success' | 'failure' | 'void' | 'open';

/** A deployment of ours. */
export interface ApplyDeployment {
  readonly id: number;
  readonly commit: string;
  readonly record: DeploymentRecord;
  readonly state: DeploymentState;
  /** What the status that decided says. */
  readonly description: string;
  /** When it last gave a sign of life, in milliseconds since 1970. */
  readonly touchedAt: number;
}

/** Which deployments, and how they are read. */
export interface DeploymentSource {
  readonly api: GitHubApi;
  readonly environment: string;
  /** The name that the file gives the organization. */
  readonly organization: string;
  /** Names of other organizations of the file, whose deployments are not this one's. */
  readonly others: readonly string[];
  readonly logger: Logger;
}

const PERMISSION = 'deployments: read';

/**
 * The deployments of an organization, the newest first, back to the last one that succeeded. What
 * others have put into the environment is passed over; what an organization did that the file no
 * longer names was done by this one, under another name.
 *
 * @throws ReconcileError `unreadable` when one was made by a newer version of this program, whose
 *   record this one could not keep.
 */
export async function recentDeployments(
  source: DeploymentSource,
): Promise<readonly ApplyDeployment[]> {
  const { api, environment, organization } = source;
  const found: ApplyDeployment[] = [];
  const former: Found[] = [];
  const listed = api.pages(
    'GET /repos/{owner}/{repo}/deployments',
    { task: TASK, environment },
    { permission: PERMISSION, what: 'read what was applied last' },
  );
  for await (const value of listed) {
    const id = memberOf(value, 'id');
    const record = ownRecord(value, source);
    if (record === null || typeof id !== 'number') continue;
    if (record.organization.name !== organization) {
      former.push({ id, record, value });
      continue;
    }
    const deployment = await withStatuses(source, { id, record, value });
    found.push(deployment);
    if (deployment.state === 'success') return newestFirst(found);
  }
  for (const one of former) {
    const deployment = await withStatuses(source, one);
    found.push(deployment);
    if (deployment.state === 'success') break;
  }
  return newestFirst(found);
}

/** A deployment as it was listed. */
interface Found {
  readonly id: number;
  readonly record: DeploymentRecord;
  readonly value: unknown;
}

function newestFirst(deployments: readonly ApplyDeployment[]): readonly ApplyDeployment[] {
  return deployments.toSorted((a, b) => b.id - a.id);
}

/** A deployment of this very run, if there is one; for after an answer that was lost. */
export async function deploymentOfRun(
  source: DeploymentSource,
  run: { readonly id: number; readonly attempt: number },
): Promise<unknown> {
  const { api, environment } = source;
  const { data } = await api.request(
    'GET /repos/{owner}/{repo}/deployments',
    { task: TASK, environment, per_page: 30 },
    { permission: PERMISSION, what: 'read what was applied last' },
  );
  const all: readonly unknown[] = Array.isArray(data) ? data : [];
  const own = all.find((value) => {
    const record = ownRecord(value, source);
    return record?.run.id === run.id && record.run.attempt === run.attempt;
  });
  return own ?? null;
}

function ownRecord(
  value: unknown,
  { environment, others, logger }: DeploymentSource,
): DeploymentRecord | null {
  const isOurs =
    textOf(value, 'task') === TASK &&
    textOf(value, 'environment').toLowerCase() === environment.toLowerCase();
  if (!isOurs) return null;
  const decoded = decodePayload(memberOf(value, 'payload'));
  const id = String(memberOf(value, 'id'));
  if (decoded.status === 'newer') throw newer(id, decoded.format);
  if (decoded.status === 'broken') {
    logger.warn(
      `Deployment ${id} of ${environment} holds no record that can be read; it is passed over.`,
    );
    return null;
  }
  return others.includes(decoded.record.organization.name) ? null : decoded.record;
}

function newer(id: string, format: number): ReconcileError {
  const message = `Deployment ${id} was made by a newer version of gladly-integrations (format ${format}).`;
  return new ReconcileError('unreadable', message, {
    remedy:
      'Use that version or a later one in the workflow; this one would lose what it does not know.',
  });
}

async function withStatuses(
  { api }: DeploymentSource,
  { id, record, value }: Found,
): Promise<ApplyDeployment> {
  const statuses: unknown[] = [];
  const listed = api.pages(
    'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    { deployment_id: id },
    { permission: PERMISSION, what: 'read what was applied last' },
  );
  for await (const status of listed) statuses.push(status);
  const { state, description } = stateOf(statuses);
  const times = [value, ...statuses].map((one) => Date.parse(textOf(one, 'created_at')));
  const touchedAt = Math.max(0, ...times.filter((time) => Number.isFinite(time)));
  return { id, commit: textOf(value, 'sha'), record, state, description, touchedAt };
}

const ENDS: readonly (readonly [string, DeploymentState])[] = [
  ['success', 'success'],
  ['failure', 'failure'],
  ['error', 'void'],
  ['inactive', 'failure'],
];

function stateOf(statuses: readonly unknown[]): Pick<ApplyDeployment, 'state' | 'description'> {
  for (const [word, state] of ENDS) {
    const found = statuses.find((status) => textOf(status, 'state') === word);
    if (found !== undefined) return { state, description: textOf(found, 'description') };
  }
  return { state: 'open', description: '' };
}

/** Where an apply runs, for people: its run on the same server, else the deployment. */
export function placeOf({ id, record }: ApplyDeployment, own: { readonly url: string }): string {
  const { url } = record.run;
  const isSameServer =
    URL.canParse(url) && URL.canParse(own.url) && new URL(url).origin === new URL(own.url).origin;
  return isSameServer ? cleanText(url, []) : `deployment ${id}`;
}
