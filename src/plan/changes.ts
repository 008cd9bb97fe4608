import type { Plan } from './types.ts';

/**
 * Whether carrying the plan out would change anything: in Gladly, or in a ledger. Where one is
 * kept, an adoption is a change, because only what the ledger has is ever removed.
 */
export function hasChanges(plan: Plan, keepsLedger = plan.ledger): boolean {
  return plan.operations.some(
    ({ inScope, action }) => inScope && (action !== 'adopt' || keepsLedger),
  );
}
