import { declaredDifference } from '../plan/declared.ts';
import { readBase, readWanted } from './configuration.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import type { CommandPorts } from './ports.ts';
import type { ConfigRequest } from './request.ts';

export interface OfflinePlanRequest extends ConfigRequest {
  /** `null`: the only one that the file has. */
  readonly organization: string | null;
  /** The version of the file that the change starts from. */
  readonly base: string;
}

/**
 * Checks the file and says what changes from its base, without a token and without a request to
 * Gladly: for changes by people who must not get either. What comes out is no plan. Where the base
 * has errors there is nothing to compare with, and `declared` is `null`.
 */
export async function offlinePlan(
  request: OfflinePlanRequest,
  ports: CommandPorts,
): Promise<Outcome> {
  const wanted = await readWanted(request, ports);
  const { diagnostics } = wanted;
  if (wanted.status === 'invalid') {
    return outcomeOf({ command: 'plan', result: 'invalid', reason: 'invalid-config', diagnostics });
  }
  const { desired, organization } = wanted;
  const base = await readBase(request.base, { ...request, desired }, ports);
  const declared = base === null ? null : declaredDifference(base, desired);
  return outcomeOf({
    command: 'plan',
    result: declared?.changes.length === 0 ? 'no-changes' : 'changes',
    reason: 'ok',
    diagnostics,
    organization,
    declared,
  });
}
