import type { IntegrationState } from '../../plan/integration-state.ts';
import type { Operation, Plan } from '../../plan/types.ts';
import type { Phrase } from '../phrase.ts';
import { code, count, listed, name, prose, say } from '../phrase.ts';
import { distinct } from '../../shared/distinct.ts';
import { findingMessage } from './checks.ts';
import { KIND_WORDS } from './operations.ts';

/**
 * `complete`, `waiting for 3 steps and 1 check`, `broken: webhook switched off by Gladly`. An
 * integration that is complete says as well what of it nobody can see.
 */
export function statePhrase(integration: IntegrationState, plan: Plan): Phrase {
  switch (integration.state) {
    case 'complete':
      return completePhrase(integration, plan);
    case 'waiting':
      return waitingPhrase(integration);
    case 'broken':
      return withReasons(say`broken`, reasons(integration, plan));
    case 'unknown':
      return withReasons(say`unknown`, reasons(integration, plan));
  }
}

/** Without a ledger nothing of this is sent again, so a ledger comes first. */
function completePhrase({ unsureSecrets }: IntegrationState, { ledger }: Plan): Phrase {
  const { length } = unsureSecrets;
  if (length === 0) return say`complete`;
  const whose =
    length === 1 ? say`webhook ${listed(unsureSecrets.map(code))}` : count(length, 'webhook');
  const remedy = ledger
    ? say`apply with scope all sends them`
    : say`an apply with a ledger, then one with scope all, sends them`;
  return say`complete, but nobody can tell whether Gladly has the secrets of ${whose} (${remedy})`;
}

function waitingPhrase(state: IntegrationState): Phrase {
  const { operations, openSteps, openChecks, awaitedInputs } = state;
  const parts = [
    ...(operations === 0 ? [] : [count(operations, 'change')]),
    ...(openSteps === 0 ? [] : [count(openSteps, 'step')]),
    ...(openChecks === 0 ? [] : [count(openChecks, 'check')]),
    ...(awaitedInputs === 0 ? [] : [count(awaitedInputs, 'input')]),
  ];
  return parts.length === 0 ? say`waiting` : say`waiting for ${listed(parts)}`;
}

function withReasons(state: Phrase, phrases: readonly Phrase[]): Phrase {
  return phrases.length === 0 ? state : say`${state}: ${listed(phrases, { most: 3 })}`;
}

function reasons({ because }: IntegrationState, plan: Plan): readonly Phrase[] {
  const phrases = because.map((id) => reasonPhrase(id, plan));
  return distinct(phrases);
}

function reasonPhrase(id: string, plan: Plan): Phrase {
  const check = plan.checks.find((one) => one.id === id);
  if (check !== undefined) return findingMessage(check.finding).short;
  const operation = plan.operations.find((one) => one.id === id);
  if (operation !== undefined) return operationPhrase(operation);
  // The plan names a kind that was not read, or an address that it could not settle.
  return id.includes('.')
    ? say`${code(id)} could not be compared`
    : say`could not read ${prose(id)}`;
}

function operationPhrase({ kind, name: object, cause, reason }: Operation): Phrase {
  const word = KIND_WORDS[kind];
  if (cause === 'switched-off-by-gladly') return say`${word} switched off by Gladly`;
  if (reason === 'missing-in-gladly') return say`${word} ${name(object)} is gone`;
  return say`${word} ${name(object)} is not as the file says`;
}
