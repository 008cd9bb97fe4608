import type { UncoveredOperation } from '../review/cover.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import type { Planned } from './planning.ts';

/** Whether a plan may be carried out, and if not, why not. */
type Approval =
  | { readonly code: 'ok' | 'approval-needed' | 'approval-mismatch' }
  | {
      readonly code: 'no-reviewed-plan' | 'record-invalid' | 'record-mismatch' | 'not-covered';
      /** What nobody has reviewed, and why it does not count; empty where nothing is. */
      readonly uncovered: readonly UncoveredOperation[];
    };

/**
 * Decides on a plan; asked once, right before the first write. `diagnostics`: what is to be known of
 * the file before.
 */
export type Approve = (planned: Planned, diagnostics: readonly Diagnostic[]) => Promise<Approval>;

/** Digits of a digest that name a plan beyond doubt: 48 bits. */
const MIN_DIGEST_DIGITS = 12;

/** Approves the one plan that a digest, or its beginning, names. */
export function approveDigest(digest: string): Approve {
  return ({ plan }) => {
    const isNamed =
      digest.length >= MIN_DIGEST_DIGITS && plan.digest.startsWith(digest.toLowerCase());
    return Promise.resolve({ code: isNamed ? 'ok' : 'approval-mismatch' });
  };
}

/** Approves whatever was planned. */
export const approveAny: Approve = () => Promise.resolve({ code: 'ok' });
