import type { ReadVendorFile } from '../config/vendors.ts';
import type { DesiredState } from '../kinds/desired.ts';
import type { LedgerStore } from '../ledger/store.ts';
import type { Clock, Logger } from '../shared/ports.ts';
import type { Secret } from '../shared/secret.ts';

/** Environment variables as the process got them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A configuration file as it is now, or as it was at some commit. */
export interface ConfigSource {
  /** Path for people and places. */
  readonly file: string;
  readonly content: Uint8Array | string;
  readonly readVendorFile: ReadVendorFile;
}

/** The user and token that a command signs in to Gladly with. */
export interface Credentials {
  readonly user: string;
  readonly token: Secret;
}

/** What a run signs in and signs with. */
export interface Keys {
  /** Throws `ReconcileError` `gladly-auth`, which says how to give them, when they are missing. */
  readonly credentials: () => Credentials;
  /** Stands in for the Gladly token wherever something is signed; outlives a change of it. */
  readonly signingKey: Secret | null;
  /** Never to be sent to a webhook. */
  readonly githubTokens: readonly Secret[];
}

/** Whose ledger it is. */
export interface LedgerSubject {
  readonly desired: DesiredState;
  readonly others: readonly string[];
}

/** What a command needs of the machine; the command line and the Action each bring their own. */
export interface CommandPorts {
  /** The command line as it has to be typed, for remedies that end in a command. */
  readonly program: string;
  /** Where secrets that the file names are looked up. */
  readonly environment: Environment;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The file at a path; `null` when there is none. Throws `ReconcileError` if it is unreadable. */
  readonly openConfig: (path: string) => Promise<ConfigSource | null>;
  /**
   * The same file in its state of a base: another file, or a git revision. `null` when the
   * revision has no such file, `unknown` when nobody can tell any more. Throws `ReconcileError`
   * when there is no such file or revision.
   */
  readonly openBase: (base: string, path: string) => Promise<ConfigSource | 'unknown' | null>;
  /**
   * The ledger of an organization, kept under a name: on the command line, the path of a file.
   * `others` are the names of the other organizations that the file has.
   */
  readonly openLedger: (name: string, of: LedgerSubject) => LedgerStore;
  /** A number from 0 (inclusive) to 1 (exclusive), for spreading retries. */
  readonly random: () => number;
  /** Told of secrets before anything is asked of Gladly: from then on none of them is shown. */
  readonly hide: (secrets: readonly Secret[]) => void;
  /** Aborted when the user asks to stop: no new write is begun after that. */
  readonly signal: AbortSignal;
}

/** Calendar day by the clock, `YYYY-MM-DD` in UTC. */
export function today(clock: Clock): string {
  return new Date(clock.now()).toISOString().slice(0, 10);
}
