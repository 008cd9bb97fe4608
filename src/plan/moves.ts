import type { DesiredResource } from '../kinds/desired.ts';
import { causeOfAdoption, isMadeInGladly } from './cause.ts';
import type { Difference } from './difference.ts';
import type { Move } from './draft.ts';
import type { History } from './history.ts';
import type { Cause, FieldChange } from './types.ts';

/** A difference, and who or what made it. */
export interface Caused {
  readonly part: Difference['part'];
  readonly change: FieldChange;
  readonly cause: Cause;
}

/**
 * Makes an object that Gladly holds ours; nothing is written. `isMade`: a creation of ours has made
 * it and was not finished.
 */
export function adoption(
  desired: DesiredResource,
  { history, isMade }: { readonly history: History; readonly isMade: boolean },
): Move {
  const cause = causeOfAdoption(history, desired);
  const reason = isMade ? 'creation-unfinished' : 'found-in-gladly';
  return { action: 'adopt', cause, reason, changes: [] };
}

/** One write for each cause, of all fields and secrets that share it; switches are not among them. */
export function writesOf(caused: readonly Caused[]): readonly Move[] {
  const written = caused.filter(({ part }) => part !== 'switch');
  const causes = new Set(written.map(({ cause }) => cause));
  return [...causes].map((cause) =>
    writeOf(
      cause,
      written.filter((one) => one.cause === cause),
    ),
  );
}

function writeOf(cause: Cause, written: readonly Caused[]): Move {
  const changes = written.map(({ change }) => change);
  if (written.every(({ part }) => part === 'secrets')) {
    return { action: 'resend-secrets', cause, reason: 'secret-changed', changes };
  }
  const isRename = !isMadeInGladly(cause) && changes.every(({ field }) => field === 'name');
  return { action: 'update', cause, reason: isRename ? 'renamed' : 'differs', changes };
}
