import type { Address } from '../kinds/address.ts';
import type { LedgerGap } from '../kinds/ledger.ts';
import type { Place } from '../shared/place.ts';

/** A remark that stops nothing: a risk to look at, a rule that ran out, a merge that was made. */
export type PlanNote = {
  readonly address: Address | null;
  readonly place: Place | null;
} & NoteText;

export type NoteText =
  /** `secrets`: the fields whose secrets go along with it. */
  | { readonly code: 'new-host'; readonly host: string; readonly secrets: readonly string[] }
  | {
      readonly code: 'secret-to-new-host';
      readonly host: string;
      readonly secrets: readonly string[];
    }
  | { readonly code: 'events-widened'; readonly added: readonly string[] }
  | { readonly code: 'url-credentials' }
  | { readonly code: 'ping'; readonly host: string }
  | { readonly code: 'step-first'; readonly step: string; readonly title: string }
  | { readonly code: 'webhooks-merged'; readonly absorbed: readonly string[] }
  | { readonly code: 'secret-unsure'; readonly field: string }
  | { readonly code: 'secret-not-resolved'; readonly name: string }
  /** `name` is that of the secret which the URL came from. */
  | { readonly code: 'url-not-recognised'; readonly name: string; readonly webhook: string }
  /** Of a removal: the fields that Gladly never shows, so that nothing can bring them back. */
  | { readonly code: 'secrets-lost'; readonly fields: readonly string[] }
  | { readonly code: 'ignore-expired'; readonly match: string; readonly until: string }
  | { readonly code: 'ignore-unused'; readonly match: string }
  | { readonly code: 'no-ledger' }
  | LedgerGap
  | {
      readonly code: 'api-budget';
      readonly declared: number;
      readonly limit: number;
      readonly integrations: readonly string[];
    };
