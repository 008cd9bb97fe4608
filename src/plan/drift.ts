import type { Check } from './check.ts';
import type { Operation, Plan } from './types.ts';
import { byIntegration, wasComplete } from './states.ts';

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
  const findingsOf = byIntegration({ ...plan, uncompared: [] });
  const counted = plan.operations.filter(
    ({ action, reason }) => action !== 'adopt' && reason !== 'secret-unsure',
  );
  return {
    operations: counted.filter(isDrift),
    checks: plan.checks.filter(
      ({ state, integration, kind }) =>
        state === 'failed' &&
        // A webhook that Gladly switched off is among the operations already.
        kind !== 'webhook' &&
        (integration === null || wasComplete(findingsOf(integration))),
    ),
    unapplied: counted.filter((operation) => !isDrift(operation)),
  };
}

/** Whether nothing has drifted; what was never applied does not count. */
export function isInSync({ operations, checks }: Drift): boolean {
  return operations.length === 0 && checks.length === 0;
}

function isDrift({ cause }: Operation): boolean {
  return ['changed-in-gladly', 'switched-off-by-gladly', 'secret-rotated'].includes(cause);
}
