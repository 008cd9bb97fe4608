import type { Address } from '../kinds/address.ts';
import type { DesiredResource, DesiredState } from '../kinds/desired.ts';
import type { AppliedResource, Ledger } from '../kinds/ledger.ts';
import type { LiveState } from '../kinds/live.ts';
import { recordOf } from '../shared/record.ts';
import { clockOf } from './clock.ts';

/** Which live object a declared one was recognised in, as the plan matches them. */
export type MatchedIds = ReadonlyMap<Address, { readonly live: { readonly id: string } }>;

/**
 * The ledger as far as it can be told from the file and from Gladly: a declared object that Gladly
 * holds counts as applied with the fields of the file. So what differs is then a change made in
 * Gladly, which no apply overwrites unasked. What was sent as a secret cannot be told.
 */
export function rebuildLedger(
  desired: DesiredState,
  live: LiveState,
  matches: { readonly webhooks: MatchedIds; readonly topics: MatchedIds },
): Ledger {
  const entries = desired.resources.flatMap((resource): readonly [Address, AppliedResource][] => {
    const { address, kind } = resource;
    const found = (kind === 'webhook' ? matches.webhooks : matches.topics).get(address);
    return found === undefined ? [] : [[address, appliedAs(resource, found.live.id)]];
  });
  const gladlyClock = clockOf(live);
  return {
    organizationId: live.organization.id,
    resources: recordOf(entries),
    unfinished: [],
    fingerprints: {},
    ...(gladlyClock === null ? {} : { gladlyClock }),
  };
}

/** A declared resource as the ledger keeps it once it was applied to the object with this id. */
export function appliedAs(resource: DesiredResource, id: string | null): AppliedResource {
  const { kind, protected: isProtected } = resource;
  return kind === 'webhook'
    ? { id, kind, protected: isProtected, fields: resource.fields }
    : { id, kind, protected: isProtected, fields: resource.fields };
}
