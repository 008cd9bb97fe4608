import type { Place } from '../shared/place.ts';

export type CheckKind = 'organization' | 'user' | 'inbox' | 'vendor-webhook' | 'token' | 'webhook';

/** Something of Gladly's that we can see and not change. */
export interface Check {
  readonly id: string;
  readonly integration: string | null;
  readonly kind: CheckKind;
  readonly state: 'passed' | 'failed' | 'unknown';
  readonly finding: CheckFinding;
  readonly place: Place | null;
}

/** What a check found; put into words, with the remedy, by the report. */
export type CheckFinding =
  | { readonly code: 'as-declared'; readonly what: string }
  | {
      readonly code: 'user-missing';
      readonly email: string;
      readonly near: string | null;
      /** The input that the email comes from, where one does. */
      readonly input?: string;
    }
  | {
      readonly code: 'user-name';
      readonly email: string;
      readonly expected: string;
      readonly actual: string;
      /** The input that the declared name comes from, where one does. */
      readonly input?: string;
    }
  | { readonly code: 'inbox-missing'; readonly name: string; readonly near: string | null }
  | { readonly code: 'inbox-disabled'; readonly name: string }
  | { readonly code: 'inbox-ambiguous'; readonly name: string; readonly count: number }
  | { readonly code: 'organization-url'; readonly expected: string; readonly actual: string }
  | {
      readonly code: 'vendor-webhook-missing';
      readonly what: string;
      readonly candidates: readonly string[];
    }
  | { readonly code: 'vendor-webhook-off'; readonly name: string; readonly byGladly: boolean }
  | {
      readonly code: 'vendor-webhook-events';
      readonly name: string;
      readonly missing: readonly string[];
    }
  | { readonly code: 'token-rejected'; readonly email: string }
  | { readonly code: 'token-no-permission'; readonly email: string }
  | { readonly code: 'webhook-switched-off'; readonly name: string; readonly at: string }
  | { readonly code: 'not-readable'; readonly what: string; readonly why: string };
