import type { Address } from '../kinds/address.ts';
import { isAddress } from '../kinds/address.ts';
import type {
  DesiredResource,
  DesiredState,
  TopicFields,
  WebhookFields,
} from '../kinds/desired.ts';
import type { AppliedResource, Ledger } from '../kinds/ledger.ts';

/**
 * What an object was declared as before. What was applied is looked up by the object that Gladly
 * has for it (`liveId`, `null` if none), because its key may have been renamed in the file since.
 */
export interface History {
  /** Whether there is a configuration that the change starts from. */
  readonly hasBase: boolean;
  readonly base: (address: Address) => DesiredResource | undefined;
  readonly applied: (address: Address, liveId: string | null) => AppliedView | undefined;
  /** The address under which the ledger has the object; the given one if it has none. */
  readonly formerAddress: (address: Address, liveId: string | null) => Address;
}

/** What of an applied resource matters for causes. */
export type AppliedView =
  | { readonly kind: 'webhook'; readonly fields: WebhookFields }
  | { readonly kind: 'topic'; readonly fields: TopicFields };

/** Makes the history that causes are read from. `assumeApplied` takes head for applied. */
export function historyOf(input: {
  readonly desired: DesiredState;
  readonly base: DesiredState | null;
  readonly ledger: Ledger | null;
  readonly assumeApplied: boolean;
}): History {
  const base = byAddress(input.base?.resources ?? []);
  const applied: ReadonlyMap<Address, AppliedView> = input.assumeApplied
    ? byAddress(input.desired.resources)
    : new Map(appliedResources(input.ledger));
  const addresses = new Map(
    appliedResources(input.ledger).map(([address, { id }]) => [id, address]),
  );
  const formerAddress: History['formerAddress'] = (address, liveId) =>
    (liveId === null ? undefined : addresses.get(liveId)) ?? address;
  return {
    hasBase: input.base !== null,
    base: (address) => base.get(address),
    applied: (address, liveId) => applied.get(formerAddress(address, liveId)),
    formerAddress,
  };
}

/** The resources of a ledger, without keys that are no addresses: it was read from outside. */
export function appliedResources(
  ledger: Ledger | null,
): readonly (readonly [Address, AppliedResource])[] {
  return Object.entries(ledger?.resources ?? {}).filter(
    (entry): entry is [Address, AppliedResource] => isAddress(entry[0]),
  );
}

function byAddress(resources: readonly DesiredResource[]): ReadonlyMap<Address, DesiredResource> {
  return new Map(resources.map((resource) => [resource.address, resource]));
}
