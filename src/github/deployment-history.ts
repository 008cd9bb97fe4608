import type { Address, ManagedKind } from '../kinds/address.ts';
import type { DesiredState, TopicFields, WebhookFields } from '../kinds/desired.ts';
import type { AppliedResource, Ledger, UnfinishedOperation } from '../kinds/ledger.ts';
import { secretKey } from '../kinds/ledger.ts';
import { secretFieldsOf } from '../kinds/secrets.ts';
import { recordOf } from '../shared/record.ts';
import type { Fingerprint } from '../shared/secret.ts';
import { appliedAs } from '../ledger/rebuild.ts';
import { mergeUnfinished } from '../ledger/unfinished.ts';
import type { DeploymentRecord } from './deployment-record.ts';
import type { ApplyDeployment } from './deployments.ts';
import type { RecordEntry } from './deployment-pack.ts';
import { entriesAt, MADE } from './deployment-pack.ts';

/**
 * What a configuration asked of an organization at a commit, by the path and the name that they had
 * there; `null` when it cannot be told any more.
 */
export type DesiredAt = (origin: Origin) => Promise<DesiredState | null>;

/** What deployments say, and from which configuration each applied object is. */
export interface LedgerHistory {
  readonly ledger: Ledger;
  readonly origins: ReadonlyMap<Address, Origin>;
}

/** Where a configuration stands. */
interface Origin {
  readonly commit: string;
  readonly config: string;
  readonly organization: string;
}

/** A status has room for so many characters. */
const MOST_CHARACTERS = 140;
const CLOCK = /Gladly's clock: (\d{4}-\d\d-\d\dT[\d:.]{5,20}(?:Z|[+-]\d\d:\d\d))$/;

/** What the status at the end of an apply says: the outcome in words, and Gladly's clock. */
export function endDescription(summary: string, gladlyClock: string | null): string {
  const clock = gladlyClock === null ? '' : ` Gladly's clock: ${gladlyClock}`;
  const kept = CLOCK.test(clock) ? clock : '';
  const room = MOST_CHARACTERS - kept.length - 1;
  const words =
    [...summary].length > room ? `${[...summary].slice(0, room - 1).join('')}…` : summary;
  return `${words}.${kept}`;
}

/**
 * The ledger that deployments stand for; `null` when nothing was ever applied.
 *
 * - what the last one that succeeded had in its configuration and made ours, under the ids that
 *   were known or else without an id, to be found in Gladly
 * - what later ones were about to do, which failed or were killed: unfinished
 * - a write-only value that a later one may have sent is in effect or not: nobody knows
 */
export async function historyOf(
  deployments: readonly ApplyDeployment[],
  desiredAt: DesiredAt,
): Promise<LedgerHistory | null> {
  const success = deployments.find(({ state }) => state === 'success');
  const later = deployments.filter(({ state }) => state === 'failure' || state === 'open');
  const newest = success ?? later[0];
  if (newest === undefined) return null;
  const applied = success === undefined ? NOTHING : await appliedBy(success, desiredAt);
  let unfinished: readonly UnfinishedOperation[] = [];
  for (const one of later.toReversed()) {
    const desired = await desiredAt(originOf(one));
    unfinished = mergeUnfinished(unfinished, begunBy(one.record, desired, applied));
  }
  const gladlyClock = CLOCK.exec(success?.description ?? '')?.[1];
  const ledger: Ledger = {
    organizationId: newest.record.organization.id,
    resources: Object.fromEntries(applied.map(({ address, resource }) => [address, resource])),
    unfinished,
    ...(success === undefined ? {} : { fingerprintKey: success.record.fingerprintKey }),
    fingerprints: success === undefined ? {} : inEffect(success, later, unfinished),
    ...(gladlyClock === undefined ? {} : { gladlyClock }),
  };
  return { ledger, origins: new Map(applied.map(({ address, origin }) => [address, origin])) };
}

interface Applied {
  readonly address: Address;
  readonly resource: AppliedResource;
  readonly origin: Origin;
}

const NOTHING: readonly Applied[] = [];

function originOf({ commit, record }: ApplyDeployment): Origin {
  return { commit, config: record.config, organization: record.organization.name };
}

async function appliedBy(
  success: ApplyDeployment,
  desiredAt: DesiredAt,
): Promise<readonly Applied[]> {
  const { record } = success;
  const own = originOf(success);
  const desired = await desiredAt(own);
  const resources = desired?.resources ?? [];
  const entries = entriesAt(record, addressesOf(desired));
  const declared = resources.flatMap((one): readonly Applied[] => {
    const { address } = one;
    const entry = entries.get(address);
    if (entry === undefined || !isOurs(entry)) return [];
    const resource = appliedAs(one, entry.id);
    return [{ address, resource, origin: own }];
  });
  const others: Applied[] = [];
  for (const { address, id, ...origin } of record.kept) {
    const before = await desiredAt(origin);
    const found = before?.resources.find((one) => one.address === address);
    if (found !== undefined) others.push({ address, resource: appliedAs(found, id), origin });
  }
  return [...declared, ...others];
}

/** What an apply was to do to what its configuration has, and to what that no longer has. */
function begunBy(
  record: DeploymentRecord,
  desired: DesiredState | null,
  applied: readonly Applied[],
): readonly UnfinishedOperation[] {
  const resources = desired?.resources ?? [];
  const declared = new Set(addressesOf(desired));
  const gone = applied.filter(({ address }) => !declared.has(address));
  const entries = entriesAt(record, [...declared, ...gone.map(({ address }) => address)]);
  const operation = (address: Address, kind: ManagedKind) => {
    const { action = null, id = null } = entries.get(address) ?? {};
    if (action === null || action === MADE) return [];
    return [{ address, kind, action, ...(id === null ? {} : { id }) }];
  };
  return [
    ...gone.flatMap(({ address, resource }) => operation(address, resource.kind)),
    ...resources.flatMap(({ address, kind, fields }) =>
      operation(address, kind).map((one) => ({ ...one, fields, ...sentBy(record, one, fields) })),
    ),
  ];
}

/** What comes before switching on may have sent values; the record has those that it would leave. */
function sentBy(
  { fingerprintKey, fingerprints }: DeploymentRecord,
  { address, action }: UnfinishedOperation,
  fields: WebhookFields | TopicFields,
): Pick<UnfinishedOperation, 'sent'> {
  const sends = ['create', 'disable', 'update', 'resend-secrets'].includes(action);
  if (!sends || !('url' in fields)) return {};
  const sent = [...secretFieldsOf(fields), { field: 'url' }].flatMap(({ field }) => {
    const fingerprint = fingerprints[secretKey(address, field)];
    return fingerprint === undefined ? [] : [[field, fingerprint] as const];
  });
  return sent.length === 0 ? {} : { sent: { fingerprintKey, fingerprints: recordOf(sent) } };
}

/** What was created has no id that was known before. */
function isOurs({ id, action }: RecordEntry): boolean {
  return id !== null || action === 'create' || action === MADE;
}

/**
 * Fingerprints of which no later apply may have sent another value; those of URLs in any case:
 * Gladly shows which one it has.
 */
function inEffect(
  success: ApplyDeployment,
  later: readonly ApplyDeployment[],
  unfinished: readonly UnfinishedOperation[],
): Readonly<Record<string, Fingerprint>> {
  const { fingerprints, fingerprintKey } = success.record;
  const begun = new Set<string>(unfinished.map(({ address }) => address));
  const kept = Object.entries(fingerprints).filter(([key, value]) => {
    const [address = '', field] = key.split('#');
    if (field === 'url' || !begun.has(address)) return true;
    return later.every(
      ({ record }) =>
        record.fingerprintKey === fingerprintKey && record.fingerprints[key] === value,
    );
  });
  return Object.fromEntries(kept);
}

function addressesOf(desired: DesiredState | null): readonly Address[] {
  return desired?.resources.map(({ address }) => address) ?? [];
}
