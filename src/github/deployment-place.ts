import type { LedgerGap } from '../kinds/ledger.ts';
import { ReconcileError } from '../shared/errors.ts';
import { decodePayload } from './deployment-record.ts';
import { isSealed } from './deployment-seal.ts';
import type { ApplyDeployment, DeploymentSource } from './deployments.ts';
import { TASK } from './deployments.ts';
import { memberOf, textOf } from './wire.ts';

/** Which file keeps records where, and what else there is. */
export interface LedgerPlace extends DeploymentSource {
  /** Path of the configuration file in the repository. */
  readonly config: string;
  /** Whether the commit that is worked on has a file at a path. */
  readonly isThere: (path: string) => Promise<boolean>;
}

/** Of all organizations together; to look at all that there ever were could take minutes. */
const MOST_LOOKED_AT = 1000;

/**
 * Sees to it that the records of an environment are not those of another file, whose objects this
 * one would remove because it does not declare them. A file that was moved goes on with its own.
 *
 * @throws ReconcileError `invalid-config` when they are of another file that is still there.
 */
export async function requireOwnConfig(
  deployments: readonly ApplyDeployment[],
  { config, environment, isThere }: LedgerPlace,
): Promise<void> {
  const counting = deployments.filter(({ state }) => state !== 'void');
  for (const path of new Set(counting.map(({ record }) => record.config))) {
    if (path === config || !(await isThere(path))) continue;
    const message = `What was applied in the environment ${environment} was applied from ${path}, which is still there, and not from ${config}.`;
    throw new ReconcileError('invalid-config', message, {
      remedy:
        'Each file needs records of its own: set the input environment to another name for each of ' +
        `them, the same one in all workflows of a file. If ${config} takes the place of ${path}, ` +
        `delete ${path}.`,
    });
  }
}

/**
 * Where an organization was applied before, for when nothing is recorded in this environment: it was
 * renamed in the file, or the input `environment` is another one now. `null` where it was not, or not
 * among the last 1,000 applies of the repository.
 */
export async function formerPlace(place: LedgerPlace, id: string): Promise<LedgerGap | null> {
  const { api, environment, others, config, isThere } = place;
  const values = api.pages(
    'GET /repos/{owner}/{repo}/deployments',
    { task: TASK },
    { permission: 'deployments: read', what: 'look where the organization was applied before' },
  );
  for await (const value of firstOf(values, MOST_LOOKED_AT)) {
    const decoded = decodePayload(memberOf(value, 'payload'));
    const at = textOf(value, 'environment');
    if (decoded.status !== 'record' || at.toLowerCase() === environment.toLowerCase()) continue;
    const { record } = decoded;
    const sealed = { environment: at, commit: textOf(value, 'sha') };
    if (!isSealed(memberOf(value, 'payload'), sealed, place.key())) continue;
    const isSame = record.organization.id === id && !others.includes(record.organization.name);
    if (isSame && (record.config === config || !(await isThere(record.config)))) {
      return { code: 'ledger-elsewhere', environment: at };
    }
  }
  return null;
}

async function* firstOf(values: AsyncIterable<unknown>, most: number): AsyncGenerator {
  let count = 0;
  for await (const value of values) {
    yield value;
    count += 1;
    if (count === most) return;
  }
}
