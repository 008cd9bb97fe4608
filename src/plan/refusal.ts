import type { Address } from '../kinds/address.ts';
import type { NamedInput } from '../shared/diagnostic.ts';
import type { ReasonCode } from '../shared/errors.ts';
import type { Place } from '../shared/place.ts';

/** A guard that was hit. The plan still stands; an apply of it writes nothing. */
export type Refusal = { readonly code: ReasonCode; readonly place: Place | null } & RefusalText;

export type RefusalText =
  | {
      readonly guard: 'limit-webhooks';
      readonly live: number;
      readonly creates: number;
      readonly deletes: number;
      readonly limit: number;
    }
  | { readonly guard: 'max-removals'; readonly removals: readonly string[]; readonly limit: number }
  | { readonly guard: 'protected'; readonly address: Address }
  | ({ readonly guard: 'input-missing'; readonly address: Address } & NamedInput)
  | { readonly guard: 'secret-missing'; readonly name: string; readonly address: Address }
  | {
      readonly guard: 'secret-forbidden';
      readonly name: string;
      readonly address: Address;
      readonly same: 'gladly-token' | 'github-token';
    }
  | {
      readonly guard: 'host-forbidden';
      readonly address: Address;
      readonly host: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly guard: 'unreadable';
      readonly kind: string;
      readonly why: string;
      readonly remedy: string;
    }
  | {
      readonly guard: 'ambiguous';
      readonly address: Address;
      readonly candidates: readonly string[];
    }
  | {
      readonly guard: 'key-taken';
      readonly address: Address;
      readonly field: 'url' | 'name';
      readonly holder: string;
    }
  | { readonly guard: 'parent-missing'; readonly address: Address; readonly parent: string }
  | { readonly guard: 'parent-ambiguous'; readonly address: Address; readonly parent: string }
  | { readonly guard: 'parent-circle'; readonly address: Address; readonly parent: string }
  | { readonly guard: 'wrong-organization'; readonly expected: string; readonly actual: string };
