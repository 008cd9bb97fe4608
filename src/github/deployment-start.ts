import type { Address } from '../kinds/address.ts';
import { isAddress } from '../kinds/address.ts';
import type { DesiredState } from '../kinds/desired.ts';
import type { ApplyStart } from '../ledger/store.ts';
import { shortCommit } from '../shared/commit.ts';
import { ReconcileError } from '../shared/errors.ts';
import { stableJson } from '../shared/stable-json.ts';
import type { LedgerHistory } from './deployment-history.ts';
import type { KeptResource, RecordEntry } from './deployment-pack.ts';
import { entriesOf, MADE } from './deployment-pack.ts';
import type { DeploymentRecord, RunRef } from './deployment-record.ts';

/** What a record is made from besides what the apply says. */
export interface StartContext {
  /** The configuration at the commit that is applied. */
  readonly desired: DesiredState | null;
  /** What the ledger said when the plan was made. */
  readonly history: LedgerHistory | null;
  readonly config: string;
  /** Digest of the files that it was read from. */
  readonly source: string;
  readonly run: RunRef;
}

/**
 * The record of an apply that is about to begin. Of objects that the configuration has, ids and
 * what is to be done; of those that it no longer has and that are left alone, where they come
 * from, so that they stay ours.
 */
export function recordFor(start: ApplyStart, context: StartContext): DeploymentRecord {
  const { organization, planDigest, fingerprintKey, fingerprints, operations, owned } = start;
  const { desired, history, config, source, run } = context;
  const declared = new Set(desired?.resources.map(({ address }) => address));
  const entries = new Map<Address, RecordEntry>();
  const kept: KeptResource[] = [];
  for (const { address, action } of operations) entries.set(address, { id: null, action });
  for (const [address, id] of addressed(owned)) {
    const action = entries.get(address)?.action ?? null;
    const origin = history?.origins.get(address);
    if (declared.has(address)) entries.set(address, { id, action });
    else if (action === null && origin !== undefined) kept.push({ address, id, ...origin });
  }
  for (const [address, { id }] of addressed(history?.ledger.resources ?? {})) {
    const isMissing = id === null && declared.has(address) && !entries.has(address);
    if (isMissing) entries.set(address, { id, action: MADE });
  }
  return {
    organization,
    config,
    run,
    planDigest,
    source,
    fingerprintKey,
    fingerprints,
    entries: entriesOf(organization.id, entries),
    kept,
  };
}

/**
 * What was applied last is told from git. So what is about to be applied has to be what git has,
 * and what is about to be removed has to be gone there.
 *
 * @throws ReconcileError `invalid-config` when the file was changed after it was checked out.
 */
export function requireCommitted(
  { operations }: ApplyStart,
  desired: DesiredState | null,
  on: { readonly config: string; readonly commit: string; readonly organization: string },
): void {
  const committed = new Map(desired?.resources.map(({ address, fields }) => [address, fields]));
  const other = operations.find(({ address, fields }) => {
    const same = committed.get(address);
    if (fields === undefined) return desired === null || same !== undefined;
    return same === undefined || stableJson(same) !== stableJson(fields);
  });
  if (other === undefined) return;
  const { config, commit, organization } = on;
  const where = `${config} at commit ${shortCommit(commit)}`;
  const message = `What is about to be applied to ${organization} is not what ${where} says (${other.address}).`;
  throw new ReconcileError('invalid-config', message, {
    remedy:
      'Commit the file as it is to be applied, with the vendor definitions that it uses, and let ' +
      'no step of the workflow change it: what was applied last is told from git.',
  });
}

function addressed<T>(record: Readonly<Record<string, T>>): readonly (readonly [Address, T])[] {
  return Object.entries(record).filter((entry): entry is [Address, T] => isAddress(entry[0]));
}
