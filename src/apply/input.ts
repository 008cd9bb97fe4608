import type { DesiredState } from '../kinds/desired.ts';
import type { Ledger } from '../kinds/ledger.ts';
import type { LiveState } from '../kinds/live.ts';
import type { UrlMarks } from '../kinds/mark.ts';
import type { GladlyReader, GladlyWriter } from '../gladly/types.ts';
import type { LedgerStore } from '../ledger/store.ts';
import type { SecretReading } from '../plan/input.ts';
import type { Plan } from '../plan/types.ts';
import type { Clock, Logger } from '../shared/ports.ts';
import type { Secret } from '../shared/secret.ts';

/** What is to be applied, and all that its plan was made from. */
export interface ApplyInput {
  readonly plan: Plan;
  readonly desired: DesiredState;
  readonly live: LiveState;
  readonly ledger: Ledger | null;
  /** Present write-only values, by `secretKey`; the same ones as the plan's. */
  readonly readings: Readonly<Record<string, SecretReading>>;
  /** Tells which key the fingerprints in `readings` were made with. */
  readonly fingerprintKey: string;
  /** Ids of the operations that may be executed; absent: all that are in scope. */
  readonly reviewed?: ReadonlySet<string>;
}

/** Gladly read anew after the last write, and what there would still be to do. */
interface Replanned {
  readonly plan: Plan;
  readonly live: LiveState;
}

export interface ApplyPorts {
  readonly reader: GladlyReader;
  readonly writer: GladlyWriter;
  /** `null`: no ledger is kept. */
  readonly store: LedgerStore | null;
  /** Value of a write-only field, or of a URL that comes from a secret, by `secretKey`. */
  readonly secrets: (key: string) => Secret | null;
  /** For recognising secret URLs among what `reader` answers. */
  readonly marks: UrlMarks;
  /** Reads Gladly and plans again, against the ledger as it now is. */
  readonly replan: (ledger: Ledger) => Promise<Replanned>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Aborted to stop: no write is begun after that, those in flight are seen through. */
  readonly signal?: AbortSignal | undefined;
}
