import { integrationOf } from '../kinds/address.ts';
import type { DesiredIntegration } from '../kinds/desired.ts';
import type { Check, IntegrationState, Operation, PlanStep } from './types.ts';

export interface Findings {
  readonly operations: readonly Operation[];
  readonly checks: readonly Check[];
  readonly steps: readonly PlanStep[];
}

/**
 * How far each integration is. The first that applies:
 *
 * | state      | when                                                                       |
 * |------------|----------------------------------------------------------------------------|
 * | `broken`   | something that worked does not: a webhook switched off or changed in Gladly, |
 * |            | a token rejected, a check failing although every step was confirmed         |
 * | `unknown`  | something that matters could not be read                                    |
 * | `waiting`  | operations, checks or steps are still to be done                            |
 * | `complete` | nothing is left                                                             |
 */
export function integrationStates(
  integrations: readonly DesiredIntegration[],
  findings: Findings,
): readonly IntegrationState[] {
  return integrations.map(({ key, title }) => {
    const own = ownFindings(key, findings);
    const broken = brokenBecause(own);
    const unknown = own.checks.filter(({ state }) => state === 'unknown').map(({ id }) => id);
    const counts = {
      operations: own.operations.length,
      openChecks: own.checks.filter(({ state }) => state === 'failed').length,
      openSteps: own.steps.filter(({ state }) => state !== 'confirmed').length,
    };
    const open = counts.operations + counts.openChecks + counts.openSteps;
    if (broken.length > 0) return { key, title, state: 'broken', ...counts, because: broken };
    if (unknown.length > 0) return { key, title, state: 'unknown', ...counts, because: unknown };
    return { key, title, state: open > 0 ? 'waiting' : 'complete', ...counts, because: [] };
  });
}

/** Whether every step of an integration is confirmed: it was complete once. */
export function wasComplete(integration: string, steps: readonly PlanStep[]): boolean {
  return steps
    .filter((step) => step.integration === integration)
    .every(({ state }) => state === 'confirmed');
}

function ownFindings(key: string, { operations, checks, steps }: Findings): Findings {
  return {
    operations: operations.filter(
      ({ address, action }) => integrationOf(address) === key && action !== 'adopt',
    ),
    checks: checks.filter(({ integration }) => integration === key),
    steps: steps.filter(({ integration }) => integration === key),
  };
}

function brokenBecause({ operations, checks, steps }: Findings): readonly string[] {
  const once = steps.every(({ state }) => state === 'confirmed');
  const operationIds = operations
    .filter(({ cause, reason }) => isMadeInGladly(cause) && reason !== 'secret-unsure')
    .map(({ id }) => id);
  const checkIds = checks
    .filter(({ state, finding }) => state === 'failed' && (once || isFault(finding.code)))
    .map(({ id }) => id);
  return [...operationIds, ...checkIds];
}

function isMadeInGladly(cause: Operation['cause']): boolean {
  return cause === 'changed-in-gladly' || cause === 'switched-off-by-gladly';
}

/** Findings that can only be made of something that worked before. */
function isFault(code: Check['finding']['code']): boolean {
  return ['webhook-switched-off', 'token-rejected', 'vendor-webhook-off'].includes(code);
}
