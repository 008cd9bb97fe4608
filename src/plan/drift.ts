import type { Check, Operation, Plan } from './types.ts';
import { wasComplete } from './states.ts';

/** What a drift check reports; anything else that a plan holds is not drift. */
export interface Drift {
  /** Managed differences made in Gladly, webhooks switched off, secrets rotated and not sent. */
  readonly operations: readonly Operation[];
  /** Failing checks of integrations that were complete once. */
  readonly checks: readonly Check[];
  /** Operations that were declared and never applied: not drift, but worth saying. */
  readonly unapplied: readonly Operation[];
}

/** Reads a plan as drift. Open steps, and secrets that merely may have changed, are not. */
export function driftOf(plan: Plan): Drift {
  const drifted = plan.operations.filter(isDrift);
  return {
    operations: drifted,
    checks: plan.checks.filter(
      ({ state, integration, kind }) =>
        state === 'failed' &&
        kind !== 'webhook' &&
        (integration === null || wasComplete(integration, plan.steps)),
    ),
    unapplied: plan.operations.filter(
      (operation) =>
        !isDrift(operation) && operation.action !== 'adopt' && operation.reason !== 'secret-unsure',
    ),
  };
}

export function isInSync({ operations, checks }: Drift): boolean {
  return operations.length === 0 && checks.length === 0;
}

function isDrift({ cause, reason }: Operation): boolean {
  if (reason === 'secret-unsure') return false;
  return ['changed-in-gladly', 'switched-off-by-gladly', 'secret-rotated'].includes(cause);
}
