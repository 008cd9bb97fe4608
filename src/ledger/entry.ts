import type { Ledger } from '../kinds/ledger.ts';
import type { ApplyOutcome } from './store.ts';

/** The last apply, as the file keeps it for people. */
export interface ApplyRecord {
  /** `running`: it was begun, and has not ended or was killed. */
  readonly outcome: ApplyOutcome | 'running';
  readonly summary: string;
  readonly planDigest: string;
  /** When it was begun or ended by this machine's clock; RFC 3339. */
  readonly at: string;
}

/** What the file holds of one organization. */
export interface LedgerEntry {
  /** The name that the config file gives the organization. */
  readonly name: string;
  readonly lastApply: ApplyRecord | null;
  readonly ledger: Ledger;
}
