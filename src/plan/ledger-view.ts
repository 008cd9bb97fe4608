import type { Address } from '../kinds/address.ts';
import { isAddress } from '../kinds/address.ts';
import type { AppliedResource, Ledger, UnfinishedOperation } from '../kinds/ledger.ts';
import type { Fingerprint } from '../shared/secret.ts';

/** A ledger made ready for looking things up. */
export interface LedgerView {
  readonly resources: ReadonlyMap<Address, AppliedResource>;
  /** The address of each applied object by its id in Gladly. */
  readonly addresses: ReadonlyMap<string, Address>;
  /** What later applies began, the newest last. */
  readonly unfinished: readonly UnfinishedOperation[];
  readonly fingerprints: Readonly<Record<string, Fingerprint>>;
  readonly gladlyClock: string | null;
}

/** Keys that are no addresses are left out: a ledger is read from outside. */
export function viewLedger(ledger: Ledger): LedgerView {
  const entries = Object.entries(ledger.resources).filter(
    (entry): entry is [Address, AppliedResource] => isAddress(entry[0]),
  );
  return {
    resources: new Map(entries),
    addresses: new Map(
      entries.flatMap(([address, { id }]) => (id === null ? [] : [[id, address] as const])),
    ),
    unfinished: ledger.unfinished,
    fingerprints: ledger.fingerprints,
    gladlyClock: ledger.gladlyClock ?? null,
  };
}
