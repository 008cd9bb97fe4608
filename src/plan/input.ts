import type { DesiredState } from '../kinds/desired.ts';
import type { LiveState } from '../kinds/live.ts';
import type { Ledger, LedgerGap } from '../kinds/ledger.ts';
import type { Fingerprint } from '../shared/secret.ts';
import type { Scope } from './types.ts';

/** What is known of one write-only value without showing it. */
export interface SecretReading {
  /** `null`: the reference did not resolve. */
  readonly fingerprint: Fingerprint | null;
  /** Host of the value where it is a webhook's URL, else `null`. */
  readonly host: string | null;
  /** Set when the value equals a token that must never be sent to a webhook. */
  readonly sameAs: 'gladly-token' | 'github-token' | null;
}

export interface PlanOptions {
  readonly scope: Scope;
  /** How many deletions and archivings one apply may make. */
  readonly maxRemovals: number;
  /** Hosts that webhooks may lead to; `null` allows all. */
  readonly webhookHosts: readonly string[] | null;
  /** `YYYY-MM-DD`, for confirmations and `ignore` rules that run out. */
  readonly today: string;
  /**
   * A plan warns of a secret that does not resolve; an apply is refused. A drift check without a
   * ledger takes the file for what was applied last.
   */
  readonly purpose: 'plan' | 'apply' | 'drift';
}

/** Everything that a plan depends on: same input, same plan. */
export interface PlanInput {
  readonly desired: DesiredState;
  /** The configuration that the change starts from; `null` compares with the ledger instead. */
  readonly base: DesiredState | null;
  readonly ledger: Ledger | null;
  /** Why there is none, where something was applied all the same. */
  readonly gap?: LedgerGap | null;
  readonly live: LiveState;
  /** By `secretKey` of the ledger: `idiomatic.webhook.events#headers.x-api-key`. */
  readonly secrets: Readonly<Record<string, SecretReading>>;
  readonly options: PlanOptions;
}
