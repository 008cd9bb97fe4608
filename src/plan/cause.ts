import type { Address } from '../kinds/address.ts';
import type { DesiredResource } from '../kinds/desired.ts';
import type { Json } from '../shared/stable-json.ts';
import { stableJson } from '../shared/stable-json.ts';
import type { History } from './history.ts';
import type { Cause } from './types.ts';

/** The value of one aspect of a resource's fields, as plain data; `undefined` if not declared. */
export type Aspect = (fields: DesiredResource['fields']) => Json | undefined;

/**
 * The cause of a difference in one aspect of an object that head declares and Gladly holds. The
 * aspect can be seen in four states, and the cause follows from which neighbours differ:
 *
 * | last applied | base | head | live  | cause of "live is not as head"                      |
 * |--------------|------|------|-------|-----------------------------------------------------|
 * | any          | A    | B    | not B | `this-change`: head differs from base               |
 * | A or none    | B    | B    | not B | `merged-earlier`: base was never applied            |
 * | B            | B    | B    | not B | `changed-in-gladly`: it was applied, and is no more |
 *
 * What a later apply began and did not finish is not Gladly's doing: where one was to bring about
 * anything else, a difference is of the file, as if the declared value had never been applied.
 *
 * Without a base, what was applied last stands in for it. At an address that base does not have,
 * everything is of this change, also where the object was declared under another key before.
 */
export function causeOfDifference(
  history: History,
  head: DesiredResource,
  compared: { readonly aspect: Aspect; readonly liveId: string },
): Cause {
  const { aspect, liveId } = compared;
  const declared = aspect(head.fields);
  const base = history.base(head.address);
  if (history.hasBase && !sameAspect(base && aspect(base.fields), declared)) return 'this-change';
  const applied = history.applied(head.address, liveId);
  const mayBeOurs = history
    .begun(head.address)
    .some((fields) => fields === null || !sameAspect(aspect(fields), declared));
  if (!mayBeOurs && applied !== undefined && sameAspect(aspect(applied.fields), declared)) {
    return 'changed-in-gladly';
  }
  return notYetApplied(history);
}

/** The cause of an object being declared by head and absent from Gladly. */
export function causeOfAbsence(history: History, { address }: DesiredResource): Cause {
  if (history.hasBase && history.base(address) === undefined) return 'this-change';
  const mayBeOurs = history.begun(address).includes(null);
  if (!mayBeOurs && history.applied(address, null) !== undefined) return 'changed-in-gladly';
  return notYetApplied(history);
}

/** The cause of an object being declared that Gladly holds and that is not ours by the ledger. */
export function causeOfAdoption(history: History, { address }: DesiredResource): Cause {
  return history.base(address) === undefined ? 'this-change' : 'merged-earlier';
}

/** The cause of an object of ours being no longer declared. */
export function causeOfRemoval(history: History, address: Address): Cause {
  const removedBefore = history.hasBase && history.base(address) === undefined;
  return removedBefore ? 'merged-earlier' : 'this-change';
}

/** Whether something that was done to an object was done in Gladly, not by a change of the file. */
export function isMadeInGladly(cause: Cause): boolean {
  return cause === 'changed-in-gladly' || cause === 'switched-off-by-gladly';
}

function notYetApplied({ hasBase }: History): Cause {
  return hasBase ? 'merged-earlier' : 'this-change';
}

function sameAspect(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return stableJson(a) === stableJson(b);
}
