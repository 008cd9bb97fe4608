import type { Address } from '../kinds/address.ts';
import { integrationOf } from '../kinds/address.ts';
import type { AwaitedInput, DesiredIntegration } from '../kinds/desired.ts';
import { isMadeInGladly } from './cause.ts';
import type { PlanContext } from './context.ts';
import { groupBy } from './graph.ts';
import type { GuardContext } from './guard.ts';
import { isOpen } from './steps.ts';
import type { IntegrationState } from './integration-state.ts';
import type { Check } from './check.ts';
import type { PlanNote } from './note.ts';
import type { Operation, PlanStep } from './types.ts';

/** What a plan found out, of all integrations or of one. */
export interface Findings {
  readonly operations: readonly Operation[];
  readonly checks: readonly Check[];
  readonly steps: readonly PlanStep[];
  readonly awaited: readonly AwaitedInput[];
  readonly uncompared: readonly Uncompared[];
}

/** Something declared that could not be compared with Gladly, and what to name as the reason. */
export interface Uncompared {
  readonly integration: string;
  readonly because: string;
}

/**
 * How far each integration is. The first that applies:
 *
 * | state      | when                                                                         |
 * |------------|------------------------------------------------------------------------------|
 * | `broken`   | something that worked does not: a webhook switched off or changed in Gladly, |
 * |            | a token rejected, a check failing although it was complete once              |
 * | `unknown`  | something that matters could not be read or told apart                       |
 * | `waiting`  | operations, checks or steps are still to be done, or inputs to come          |
 * | `complete` | nothing is left                                                              |
 *
 * Secrets that Gladly does not show and that nobody can be sure of change none of them: they are
 * told beside it.
 */
export function integrationStates(
  integrations: readonly DesiredIntegration[],
  findings: Findings,
  notes: readonly PlanNote[],
): readonly IntegrationState[] {
  const findingsOf = byIntegration(findings);
  const unsureOf = groupBy(unsureWebhooks(notes), integrationOf);
  return integrations.map(({ key, title }) => {
    const own = findingsOf(key);
    const broken = brokenBecause(own);
    const unknown = unknownBecause(own);
    const unsureSecrets = unsureOf.get(key) ?? [];
    const found = {
      key,
      title,
      unsureSecrets,
      operations: own.operations.length,
      openChecks: own.checks.filter(({ state }) => state === 'failed').length,
      openSteps: own.steps.filter(isOpen).length,
      awaitedInputs: own.awaited.length,
    };
    const open = found.operations + found.openChecks + found.openSteps + found.awaitedInputs;
    if (broken.length > 0) return { ...found, state: 'broken', because: broken };
    if (unknown.length > 0) return { ...found, state: 'unknown', because: unknown };
    return { ...found, state: open > 0 ? 'waiting' : 'complete', because: [] };
  });
}

/** Declared resources of kinds that were not read, and those that the guards could not settle. */
export function uncomparedOf({
  input,
  desired,
  ambiguous,
  parents,
}: PlanContext & Pick<GuardContext, 'ambiguous' | 'parents'>): readonly Uncompared[] {
  const { live } = input;
  const unread = [
    ...(live.webhooks.status === 'read' ? [] : unreadKind(desired.webhooks, 'webhooks')),
    ...(live.topics.status === 'read' ? [] : unreadKind(desired.topics, 'topics')),
  ];
  const lost = parents
    .filter(({ parent }) => parent.status === 'missing' || parent.status === 'ambiguous')
    .map(({ topic }) => topic);
  const unsettled = [...ambiguous, ...lost].map(({ address }) => ({
    integration: integrationOf(address),
    because: address,
  }));
  return [...unread, ...unsettled];
}

/**
 * Whether an integration was complete once, by all that can be known: every step that a person has
 * to confirm is confirmed, or was until it ran out, and nothing of it is still to be made for the
 * first time. A step that a check ticks says nothing here: it opens again when the check fails.
 */
export function wasComplete({
  operations,
  steps,
  awaited,
}: Pick<Findings, 'operations' | 'steps' | 'awaited'>): boolean {
  return (
    awaited.length === 0 &&
    steps.every(({ check, state }) => check !== null || state !== 'open') &&
    !operations.some(({ action, reason }) => action === 'create' && reason === 'declared')
  );
}

function unsureWebhooks(notes: readonly PlanNote[]): readonly Address[] {
  const addresses = notes.flatMap(({ code, address }) =>
    code === 'secret-unsure' && address !== null ? [address] : [],
  );
  return [...new Set(addresses)];
}

/** What was found of each integration. Adoptions are left out: they change nothing in Gladly. */
export function byIntegration(findings: Findings): (key: string) => Findings {
  const written = findings.operations.filter(
    ({ action, reason }) => action !== 'adopt' && reason !== 'secret-unsure',
  );
  const operations = groupBy(written, ({ address }) => integrationOf(address));
  const checks = groupBy(findings.checks, ({ integration }) => integration);
  const steps = groupBy(findings.steps, ({ integration }) => integration);
  const awaited = groupBy(findings.awaited, ({ integration }) => integration);
  const uncompared = groupBy(findings.uncompared, ({ integration }) => integration);
  return (key) => ({
    operations: operations.get(key) ?? [],
    checks: checks.get(key) ?? [],
    steps: steps.get(key) ?? [],
    awaited: awaited.get(key) ?? [],
    uncompared: uncompared.get(key) ?? [],
  });
}

function unreadKind(
  resources: readonly { readonly address: Address }[],
  because: string,
): readonly Uncompared[] {
  const integrations = new Set(resources.map(({ address }) => integrationOf(address)));
  return [...integrations].map((integration) => ({ integration, because }));
}

function brokenBecause(own: Findings): readonly string[] {
  const once = wasComplete(own);
  const operationIds = own.operations
    .filter(({ cause, reason }) => isMadeInGladly(cause) && reason !== 'secret-unsure')
    .map(({ id }) => id);
  const checkIds = own.checks
    .filter(({ state, finding }) => state === 'failed' && (once || isFault(finding.code)))
    .map(({ id }) => id);
  return [...operationIds, ...checkIds];
}

function unknownBecause({ checks, uncompared }: Findings): readonly string[] {
  const unread = checks.filter(({ state }) => state === 'unknown').map(({ id }) => id);
  return [...unread, ...uncompared.map(({ because }) => because)];
}

/** Findings that can only be made of something that worked before. */
function isFault(code: Check['finding']['code']): boolean {
  return ['webhook-switched-off', 'token-rejected', 'vendor-webhook-off'].includes(code);
}
