import type { Address } from '../kinds/address.ts';
import type { Ledger, LedgerGap, UnfinishedOperation } from '../kinds/ledger.ts';
import type { Fingerprint } from '../shared/secret.ts';

/** Which Gladly organization a ledger is about: Gladly's id, and the name that the file gives it. */
export interface OrganizationRef {
  readonly id: string;
  readonly name: string;
}

/** What is known before the first write of an apply, and must survive a kill at any moment. */
export interface ApplyStart {
  readonly organization: OrganizationRef;
  readonly planDigest: string;
  /** What is about to be executed, one entry an address, in the order of the plan. */
  readonly operations: readonly UnfinishedOperation[];
  /** Gladly's ids of the objects that are ours already, those about to be adopted included. */
  readonly owned: Readonly<Record<Address, string>>;
  /** Fingerprints of the write-only values that will be in effect if all goes well. */
  readonly fingerprints: Readonly<Record<string, Fingerprint>>;
  /** Tells which key the fingerprints were made with. */
  readonly fingerprintKey: string;
}

export type ApplyOutcome = 'success' | 'failure';

/** How an apply ended. */
export interface ApplyEnd {
  readonly outcome: ApplyOutcome;
  /** One line for people: `11 done, 1 refused`. */
  readonly summary: string;
  /** The ledger from now on, complete. */
  readonly ledger: Ledger;
}

/**
 * Where the ledger is kept. An apply calls `begin` before its first write, `learn` and `touch` while
 * it runs, `finish` once at its end, and `release` in any case. Methods throw `ReconcileError`.
 */
export interface LedgerStore {
  /**
   * The ledger of an organization, what a killed apply left unfinished included; `null` when
   * nothing was ever applied. When there is none for this id but one for another organization
   * under the same name, that one is returned: its `organizationId` gives it away, and the plan's
   * guard `wrong-organization` refuses.
   */
  load(organization: OrganizationRef): Promise<Ledger | null>;
  /** Why `load` found nothing, where something was applied all the same; else `null`. */
  gap?(): LedgerGap | null;
  /**
   * Whether the configuration that is applied is not the one that was recorded last, so that its
   * apply is to be recorded even where nothing is left to do. Where it is absent that is never so.
   */
  isBehind?(): Promise<boolean>;
  /**
   * Records what is about to be done. Throws `busy` while another apply is running, and when one
   * has changed the organization's ledger since `load`.
   */
  begin(start: ApplyStart): Promise<void>;
  /** Records the id of an object that was just created. Safe to call several times at once. */
  learn(address: Address, id: string): Promise<void>;
  /**
   * Tells other applies that this one is still running, where they would take it for dead. To be
   * called after every write; cheap, safe to call several times at once.
   */
  touch(): Promise<void>;
  /** Records how it ended and what the ledger is from now on. */
  finish(end: ApplyEnd): Promise<void>;
  /** Lets other applies begin. Does nothing when this one never began or has released already. */
  release(): Promise<void>;
}
