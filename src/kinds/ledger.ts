import type { Address, ManagedKind } from './address.ts';
import type { TopicFields, WebhookFields } from './desired.ts';
import type { Fingerprint } from '../shared/secret.ts';

/**
 * One object of ours as it was applied last. `id` is `null` when it was not kept and Gladly has
 * nothing that it could be.
 */
export type AppliedResource = { readonly id: string | null; readonly protected: boolean } & (
  | { readonly kind: 'webhook'; readonly fields: WebhookFields }
  | { readonly kind: 'topic'; readonly fields: TopicFields }
);

/**
 * An operation of an apply that did not end in success. The object may or may not have been
 * changed; a planned creation makes an object ours even though its id was never learned.
 */
export interface UnfinishedOperation {
  readonly address: Address;
  readonly kind: ManagedKind;
  readonly action: string;
  /** Id of the object, when it was known before the write or learned after it. */
  readonly id?: string;
  /** What it was to bring about; absent for a removal. */
  readonly fields?: WebhookFields | TopicFields;
  /** What earlier applies, unfinished as well, were to bring about; `null` stands for a removal. */
  readonly former?: readonly (WebhookFields | TopicFields | null)[];
  /** The write-only values that it has sent, or may have sent; absent where it sends none. */
  readonly sent?: SentSecrets;
}

/** Fingerprints of write-only values that unfinished applies may have sent to one webhook. */
export interface SentSecrets {
  /** Tells which key the fingerprints were made with. */
  readonly fingerprintKey: string;
  /** By field; `null` where several values were tried, and nobody knows which one arrived. */
  readonly fingerprints: Readonly<Record<string, Fingerprint | null>>;
}

/**
 * What was applied last, as the plan needs it; where it is kept (a file, a GitHub Deployment) is
 * the adapter's business. `resources` is the last apply that succeeded; `unfinished` what
 * later ones began.
 */
export interface Ledger {
  readonly organizationId: string;
  readonly resources: Readonly<Record<Address, AppliedResource>>;
  readonly unfinished: readonly UnfinishedOperation[];
  /**
   * Tells which key the fingerprints were made with. When it is not the present one (the Gladly
   * token was replaced), fingerprints cannot be compared and count as unknown.
   */
  readonly fingerprintKey?: string;
  /** Fingerprints of the write-only values in effect, by `secretKey`. */
  readonly fingerprints: Readonly<Record<string, Fingerprint>>;
  /** The newest `updatedAt` in the last final re-read: Gladly's clock, not ours. RFC 3339. */
  readonly gladlyClock?: string;
}

/**
 * Why there is no ledger although something was applied: its records are kept in another environment
 * of GitHub's, or nobody can tell whether a deployment is ours.
 */
export type LedgerGap =
  | { readonly code: 'ledger-elsewhere'; readonly environment: string }
  | { readonly code: 'ledger-unproven'; readonly deployment: number };

/** Names one write-only value: `idiomatic.webhook.events#headers.x-api-key`. */
export function secretKey(address: Address, field: string): string {
  return `${address}#${field}`;
}
