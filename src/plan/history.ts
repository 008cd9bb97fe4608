import type { Address } from '../kinds/address.ts';
import type {
  DesiredResource,
  DesiredState,
  TopicFields,
  WebhookFields,
} from '../kinds/desired.ts';
import type { LedgerView } from './ledger-view.ts';

/**
 * What an object was declared as before. What was applied is looked up by the object that Gladly
 * has for it (`liveId`, `null` if none), because its key may have been renamed in the file since.
 */
export interface History {
  /** Whether there is a configuration that the change starts from. */
  readonly hasBase: boolean;
  readonly base: (address: Address) => DesiredResource | undefined;
  readonly applied: (address: Address, liveId: string | null) => AppliedView | undefined;
  /**
   * What later applies, which did not end well, were to bring about at an address; `null` for a
   * removal. Any of it may have come about.
   */
  readonly begun: (address: Address) => readonly (DesiredResource['fields'] | null)[];
  /** The address under which the ledger has the object; the given one if it has none. */
  readonly formerAddress: (address: Address, liveId: string | null) => Address;
}

/** What of an applied resource matters for causes. */
type AppliedView =
  | { readonly kind: 'webhook'; readonly fields: WebhookFields }
  | { readonly kind: 'topic'; readonly fields: TopicFields };

/** Makes the history that causes are read from. `assumeApplied` takes head for applied. */
export function historyOf(input: {
  readonly desired: DesiredState;
  readonly base: DesiredState | null;
  readonly ledger: LedgerView | null;
  readonly assumeApplied: boolean;
}): History {
  const { ledger } = input;
  const base = byAddress(input.base);
  const begun = new Map(
    (ledger?.unfinished ?? []).map((one) => [
      one.address,
      [one.fields ?? null, ...(one.former ?? [])],
    ]),
  );
  const applied: ReadonlyMap<Address, AppliedView> =
    ledger?.resources ?? byAddress(input.assumeApplied ? input.desired : null);
  const formerAddress: History['formerAddress'] = (address, liveId) =>
    (liveId === null ? undefined : ledger?.addresses.get(liveId)) ?? address;
  return {
    hasBase: input.base !== null,
    base: (address) => base.get(address),
    applied: (address, liveId) => applied.get(formerAddress(address, liveId)),
    begun: (address) => begun.get(address) ?? [],
    formerAddress,
  };
}

function byAddress(state: DesiredState | null): ReadonlyMap<Address, DesiredResource> {
  return new Map(state?.resources.map((resource) => [resource.address, resource]));
}
