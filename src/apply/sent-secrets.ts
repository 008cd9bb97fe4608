import type { Address } from '../kinds/address.ts';
import type { Ledger, UnfinishedOperation } from '../kinds/ledger.ts';
import { secretKey } from '../kinds/ledger.ts';
import { groupOf, secretFieldsOf } from '../kinds/secrets.ts';
import type { SecretReading } from '../plan/input.ts';
import type { Operation } from '../plan/types.ts';
import { recordOf } from '../shared/record.ts';
import type { Fingerprint } from '../shared/secret.ts';
import type { OperationResult } from './journal.ts';

/** Where fingerprints of present write-only values come from. */
export interface PresentSecrets {
  /** By `secretKey`. */
  readonly readings: Readonly<Record<string, SecretReading>>;
  readonly fingerprintKey: string;
}

/** The entries of a ledger for what is not done, with the write-only values that these send. */
export function withSent(
  entries: readonly UnfinishedOperation[],
  sending: readonly Operation[],
  { readings, fingerprintKey }: PresentSecrets,
): readonly UnfinishedOperation[] {
  return entries.map((entry) => {
    const fields = sending.filter(isAt(entry.address)).flatMap(fieldsSent);
    if (fields.length === 0) return entry;
    const fingerprints = fields.map((field): readonly [string, Fingerprint | null] => [
      field,
      readings[secretKey(entry.address, field)]?.fingerprint ?? null,
    ]);
    return { ...entry, sent: { fingerprintKey, fingerprints: recordOf(fingerprints) } };
  });
}

/**
 * The entries without what earlier applies may have sent, where these results have surely replaced
 * it. A creation that failed was made: only switching it on did not come about.
 */
export function withoutReplaced(
  entries: readonly UnfinishedOperation[],
  results: readonly OperationResult[],
): readonly UnfinishedOperation[] {
  const sure = results
    .filter(({ outcome, operation }) => outcome === 'done' || isMade(outcome, operation))
    .map(({ operation }) => operation);
  return entries.map((entry) => {
    const { sent, ...rest } = entry;
    const replaced = new Set(sure.filter(isAt(entry.address)).flatMap(fieldsSent));
    const left = Object.entries(sent?.fingerprints ?? {}).filter(([field]) => !replaced.has(field));
    if (sent === undefined || left.length === 0) return rest;
    return { ...rest, sent: { ...sent, fingerprints: recordOf(left) } };
  });
}

/**
 * What Gladly holds for a write-only value that this apply has not sent: what the ledger has
 * recorded, unless an unfinished apply may have sent something else since. `undefined` where nobody
 * knows.
 */
export function heldAfter(
  former: Ledger | null,
  fingerprintKey: string,
  at: { readonly address: Address; readonly field: string; readonly recorded?: Fingerprint },
): Fingerprint | undefined {
  const { address, field, recorded } = at;
  const begun = former?.unfinished.find(isAt(address));
  const sent = begun?.sent?.fingerprints[field];
  if (begun?.sent === undefined || sent === undefined) return recorded;
  if (sent === null || begun.sent.fingerprintKey !== fingerprintKey) return undefined;
  return begun.action === 'create' || sent === recorded ? sent : undefined;
}

function isMade(outcome: OperationResult['outcome'], { action }: Operation): boolean {
  return action === 'create' && outcome === 'failed';
}

/** Headers go out as a whole, and so do credentials; a creation sends both. */
function fieldsSent({ kind, action, fields, changes }: Operation): readonly string[] {
  if (kind !== 'webhook' || fields === null) return [];
  const groups = new Set(changes.map(({ field }) => groupOf(field)));
  const all = secretFieldsOf(fields).map(({ field }) => field);
  return action === 'create' ? all : all.filter((field) => groups.has(groupOf(field)));
}

function isAt(address: Address): (one: { readonly address: Address }) => boolean {
  return (one) => one.address === address;
}
