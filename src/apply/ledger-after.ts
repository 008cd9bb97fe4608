import type { Address } from '../kinds/address.ts';
import { isAddress } from '../kinds/address.ts';
import type { DesiredState } from '../kinds/desired.ts';
import type { AppliedResource, Ledger, UnfinishedOperation } from '../kinds/ledger.ts';
import { secretKey } from '../kinds/ledger.ts';
import type { LiveState } from '../kinds/live.ts';
import { groupOf, secretReferences } from '../kinds/secrets.ts';
import { secretOfMark } from '../kinds/url.ts';
import { appliedAs } from '../ledger/rebuild.ts';
import { mergeUnfinished } from '../ledger/unfinished.ts';
import { mayHaveWritten } from '../plan/ended.ts';
import type { SecretReading } from '../plan/input.ts';
import type { Cause, Operation, Plan } from '../plan/types.ts';
import { recordOf } from '../shared/record.ts';
import type { Fingerprint } from '../shared/secret.ts';
import type { OperationResult } from './journal.ts';
import { isOutOfScope } from './journal.ts';
import { heldAfter, withoutReplaced, withSent } from './sent-secrets.ts';

/** What a ledger depends on besides the one before it. */
export interface AppliedState {
  readonly plan: Plan;
  /** What the plan was made from. */
  readonly live: LiveState;
  readonly desired: DesiredState;
  /** One for every operation of the plan. */
  readonly results: readonly OperationResult[];
  /** Present write-only values, by `secretKey`. */
  readonly readings: Readonly<Record<string, SecretReading>>;
  readonly fingerprintKey: string;
  /** The newest `updatedAt` that was seen; `null` leaves the clock of before. */
  readonly gladlyClock: string | null;
  /** Whether nothing is left to do, so that whatever was begun before has come to its end. */
  readonly success: boolean;
}

/**
 * The ledger after an apply. What it takes over, address by address:
 *
 * | operations on the address                     | declared                | no longer declared |
 * |-----------------------------------------------|-------------------------|--------------------|
 * | none, or all ended as `done` or `unchanged`   | the fields of the file  | forgotten          |
 * | drift of Gladly's, left to `scope: all`       | the fields of the file  | -                  |
 * | any other that did not come about             | as before               | as before          |
 *
 * So an operation that failed keeps its cause in the next plan. A write-only value that was not
 * sent keeps its fingerprint, under the new address where the object has moved to one; of one that
 * has none yet nobody knows whether it is in effect, so it gets none. One that may have been
 * changed by hand loses its fingerprint as soon as Gladly's clock moves on: there is one clock for
 * all webhooks, and past that moment only the missing fingerprint still tells that it is unsure.
 */
export function ledgerAfter(before: Ledger | null, applied: AppliedState): Ledger {
  const organizationId = applied.plan.organization.id;
  const former = before?.organizationId === organizationId ? before : null;
  const open = openAddresses(applied.results);
  const clock = applied.gladlyClock ?? former?.gladlyClock;
  const resources = resourcesAfter(former, applied, open);
  return {
    organizationId,
    resources,
    unfinished: applied.success ? [] : unfinishedAfter(former, applied, open),
    fingerprintKey: applied.fingerprintKey,
    fingerprints: fingerprintsAfter(former, applied, { open, resources }),
    ...(clock === undefined ? {} : { gladlyClock: clock }),
  };
}

/** How operations stand in a ledger while they are not done, one entry an address. */
export function unfinishedOperations(
  operations: readonly Operation[],
): readonly UnfinishedOperation[] {
  const entries = new Map<Address, UnfinishedOperation>();
  for (const { address, kind, action, liveId, fields } of operations) {
    const isFirst = !entries.has(address) || entries.get(address)?.action === 'adopt';
    if (!isFirst) continue;
    entries.set(address, {
      address,
      kind,
      action,
      ...(liveId === null ? {} : { id: liveId }),
      ...(fields === null ? {} : { fields }),
    });
  }
  return [...entries.values()];
}

/** Differences that Gladly brought about: the file was applied, whatever became of it since. */
const DRIFT: readonly Cause[] = ['changed-in-gladly', 'switched-off-by-gladly', 'secret-rotated'];

function openAddresses(results: readonly OperationResult[]): ReadonlySet<Address> {
  const open = results.filter((result) => !isSettled(result) && !isLeftToDrift(result));
  return new Set(open.map(({ operation }) => operation.address));
}

function isSettled({ outcome }: OperationResult): boolean {
  return outcome === 'done' || outcome === 'unchanged';
}

function isLeftToDrift(result: OperationResult): boolean {
  return isOutOfScope(result) && DRIFT.includes(result.operation.cause);
}

/** Nothing of it is in Gladly: whatever turns up there later is not ours. */
function isUnmadeCreation({ operation, outcome }: OperationResult): boolean {
  return operation.action === 'create' && (outcome === 'refused' || outcome === 'skipped');
}

type Resources = Readonly<Record<Address, AppliedResource>>;

function resourcesAfter(
  former: Ledger | null,
  { desired, results, live }: AppliedState,
  open: ReadonlySet<Address>,
): Resources {
  const declared = new Set(desired.resources.map(({ address }) => address));
  const ids = new Map(results.map(({ operation, id }) => [operation.address, id]));
  const kept = Object.entries(former?.resources ?? {}).filter(
    ([address, { kind }]) =>
      isAddress(address) && (open.has(address) || (!declared.has(address) && !wasRead(kind, live))),
  );
  const settled = desired.resources
    .filter(({ address }) => !open.has(address))
    .flatMap((resource): readonly (readonly [Address, AppliedResource])[] => {
      const id = ids.get(resource.address) ?? former?.resources[resource.address]?.id;
      return id === undefined ? [] : [[resource.address, appliedAs(resource, id)]];
    });
  return recordOf([...kept, ...settled]);
}

function wasRead(kind: AppliedResource['kind'], { webhooks, topics }: LiveState): boolean {
  return (kind === 'webhook' ? webhooks : topics).status === 'read';
}

function unfinishedAfter(
  former: Ledger | null,
  applied: AppliedState,
  open: ReadonlySet<Address>,
): readonly UnfinishedOperation[] {
  const { results } = applied;
  const left = results.filter(({ operation }) => open.has(operation.address));
  const begun = left.filter((result) => !isOutOfScope(result) && !isUnmadeCreation(result));
  const ids = new Map(begun.map(({ operation, id }) => [operation.address, id]));
  const entries = unfinishedOperations(begun.map(({ operation }) => operation)).map((entry) => {
    const id = ids.get(entry.address) ?? null;
    return id === null ? entry : { ...entry, id };
  });
  const settled = new Set(results.filter(isSettled).map(({ operation }) => operation.address));
  const earlier = (former?.unfinished ?? []).filter(
    ({ address }) => open.has(address) || !settled.has(address),
  );
  const sending = begun.filter(({ outcome }) => mayHaveWritten(outcome));
  return mergeUnfinished(
    withoutReplaced(earlier, begun),
    withSent(
      entries,
      sending.map(({ operation }) => operation),
      applied,
    ),
  );
}

function fingerprintsAfter(
  former: Ledger | null,
  applied: AppliedState,
  { open, resources }: { readonly open: ReadonlySet<Address>; readonly resources: Resources },
): Readonly<Record<string, Fingerprint>> {
  const { desired, results, readings, fingerprintKey } = applied;
  const comparable = former?.fingerprintKey === fingerprintKey;
  const recorded = comparable ? (former?.fingerprints ?? {}) : {};
  const sent = new Set(results.flatMap(groupsSent));
  const seen = urlsSeen(applied, resources);
  const unsureNow = unsureKeys(applied.plan, sent);
  const formerAddress = new Map(
    Object.entries(former?.resources ?? {}).flatMap(([address, { id }]) =>
      isAddress(address) ? [[id, address] as const] : [],
    ),
  );
  const current = desired.resources
    .filter(({ address }) => resources[address] !== undefined)
    .flatMap((resource) => secretReferences({ resources: [resource] }))
    .flatMap(({ address, field, key }): readonly (readonly [string, Fingerprint])[] => {
      const present = readings[key]?.fingerprint ?? undefined;
      const isSent = sent.has(`${address} ${groupOf(field)}`) || seen.has(`${address} ${field}`);
      const before = formerAddress.get(resources[address]?.id ?? '') ?? address;
      const isUnsure = unsureNow.has(key);
      const kept = recorded[secretKey(before, field)];
      const held = heldAfter(isUnsure ? null : former, fingerprintKey, {
        address,
        field,
        ...(kept === undefined ? {} : { recorded: kept }),
      });
      const fingerprint = isSent ? present : held;
      return fingerprint === undefined ? [] : [[key, fingerprint]];
    });
  const kept = Object.entries(recorded).filter(([key]) => {
    const address = key.slice(0, key.indexOf('#'));
    return isAddress(address) && open.has(address) && resources[address] !== undefined;
  });
  const unsure = applied.gladlyClock === null ? new Set<string>() : unsureNow;
  return recordOf([...kept, ...current].filter(([key]) => !unsure.has(key)));
}

/** URLs of secrets that Gladly has as they are by now; unlike other secrets it shows them. */
function urlsSeen({ desired, live }: AppliedState, resources: Resources): ReadonlySet<string> {
  const webhooks = live.webhooks.status === 'read' ? live.webhooks.resources : [];
  const urls = new Map(webhooks.map(({ id, url }) => [id, url]));
  return new Set(
    desired.resources
      .filter(({ address, kind, fields }) => {
        const url = urls.get(resources[address]?.id ?? '');
        return kind === 'webhook' && secretOfMark(fields.url) !== null && url === fields.url;
      })
      .map(({ address }) => `${address} url`),
  );
}

/** Values of which the plan could not tell whether they are in effect, and that were not sent. */
function unsureKeys({ notes }: Plan, sent: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    notes.flatMap((note) => {
      if (note.code !== 'secret-unsure' || note.address === null) return [];
      const isSent = sent.has(`${note.address} ${groupOf(note.field)}`);
      return isSent ? [] : [secretKey(note.address, note.field)];
    }),
  );
}

/** Headers go out as a whole, and so do credentials: which of the two an operation has sent. */
function groupsSent({ operation, outcome }: OperationResult): readonly string[] {
  const { action, address, changes } = operation;
  if (outcome !== 'done') return [];
  if (action === 'create') return ['headers', 'basic', 'url'].map((group) => `${address} ${group}`);
  return changes.map(({ field }) => `${address} ${groupOf(field)}`);
}
