import { cleanText } from '../shared/clean-text.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { Logger } from '../shared/ports.ts';
import type { Secret } from '../shared/secret.ts';
import type { GitHubApi } from './api.ts';
import type { DeploymentRecord } from './deployment-record.ts';
import { decodePayload } from './deployment-record.ts';
import { isSealed } from './deployment-seal.ts';
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
  /** Whether its record was signed with the key of now, for this commit and environment. */
  readonly isProven: boolean;
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
  /** What records are signed with; see `deploymentKey`. */
  readonly key: () => Secret;
  readonly logger: Logger;
}

const PERMISSION = 'deployments: read';

/**
 * The deployments of an organization, the newest first, back to the last one that succeeded and
 * whose record is proven. Of those that are not, none is looked at further back than the newest
 * success among them: there may be many, of a key that was replaced. What
 * others have put into the environment is passed over; what an organization did that the file no
 * longer names was done by this one, under another name: before it had its own, or in between.
 *
 * @throws ReconcileError `unreadable` when one was made by a newer version of this program, whose
 *   record this one could not keep.
 */
export async function recentDeployments(
  source: DeploymentSource,
): Promise<readonly ApplyDeployment[]> {
  const { organization } = source;
  const former: Found[] = [];
  const named = async function* () {
    for await (const one of listed(source)) {
      if (one.record.organization.name === organization) yield one;
      else former.push(one);
    }
  };
  const own = await backToSuccess(source, named());
  const last = own.find(({ state, isProven }) => state === 'success' && isProven);
  // One that it was renamed to and back again: what was done under that name is newer.
  const others = await backToSuccess(
    source,
    last === undefined ? former : former.filter((one) => isOfSame(one, last)),
  );
  return [...own, ...others].toSorted((a, b) => b.id - a.id);
}

/** A deployment as it was listed. */
interface Found {
  readonly id: number;
  readonly record: DeploymentRecord;
  readonly isProven: boolean;
  readonly value: unknown;
}

function isOfSame({ record }: Found, other: ApplyDeployment): boolean {
  return record.organization.id === other.record.organization.id;
}

async function* listed(source: DeploymentSource): AsyncGenerator<Found> {
  const { api, environment } = source;
  const values = api.pages(
    'GET /repos/{owner}/{repo}/deployments',
    { task: TASK, environment },
    { permission: PERMISSION, what: 'read what was applied last' },
  );
  for await (const value of values) {
    const found = ownDeployment(value, source);
    if (found !== null) yield found;
  }
}

async function backToSuccess(
  source: DeploymentSource,
  deployments: AsyncIterable<Found> | Iterable<Found>,
): Promise<readonly ApplyDeployment[]> {
  const found: ApplyDeployment[] = [];
  let isPast = false;
  for await (const one of deployments) {
    if (isPast && !one.isProven) continue;
    const deployment = await withStatuses(source, one);
    found.push(deployment);
    if (deployment.state !== 'success') continue;
    if (one.isProven) break;
    isPast = true;
  }
  return found;
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
    const { record, isProven = false } = ownDeployment(value, source) ?? {};
    return isProven && record?.run.id === run.id && record.run.attempt === run.attempt;
  });
  return own ?? null;
}

function ownDeployment(
  value: unknown,
  { environment, others, key, logger }: DeploymentSource,
): Found | null {
  const isOurs =
    textOf(value, 'task') === TASK &&
    textOf(value, 'environment').toLowerCase() === environment.toLowerCase();
  const id = memberOf(value, 'id');
  if (!isOurs || typeof id !== 'number') return null;
  const payload = memberOf(value, 'payload');
  const decoded = decodePayload(payload);
  if (decoded.status === 'newer') throw newer(String(id), decoded.format);
  if (decoded.status === 'broken') {
    logger.warn(
      `Deployment ${id} of ${environment} holds no record that can be read; it is passed over.`,
    );
    return null;
  }
  const { record } = decoded;
  if (others.includes(record.organization.name)) return null;
  const isProven = isSealed(payload, { environment, commit: textOf(value, 'sha') }, key());
  return { id, record, isProven, value };
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
  { id, record, isProven, value }: Found,
): Promise<ApplyDeployment> {
  const statuses: unknown[] = [];
  const all = api.pages(
    'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    { deployment_id: id },
    { permission: PERMISSION, what: 'read what was applied last' },
  );
  for await (const status of all) statuses.push(status);
  const { state, description } = stateOf(statuses);
  const times = [value, ...statuses].map((one) => Date.parse(textOf(one, 'created_at')));
  const touchedAt = Math.max(0, ...times.filter((time) => Number.isFinite(time)));
  const commit = textOf(value, 'sha');
  return { id, commit, record, isProven, state, description, touchedAt };
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
