import type { Address } from '../kinds/address.ts';
import type {
  DesiredResource,
  DesiredState,
  TopicFields,
  WebhookFields,
} from '../kinds/desired.ts';
import type { Ledger } from '../kinds/ledger.ts';
import type { Json } from '../shared/stable-json.ts';
import { stableJson } from '../shared/stable-json.ts';
import type { Cause } from './types.ts';

/**
 * The four states in which a field can be seen. A cause follows from which neighbours differ:
 *
 * | last applied | base | head | live | cause of "live is not as head"                    |
 * |--------------|------|------|------|----------------------------------------------------|
 * | any          | A    | B    | not B| `this-change`: head differs from base              |
 * | A or none    | B    | B    | not B| `merged-earlier`: base was never applied           |
 * | B            | B    | B    | not B| `changed-in-gladly`: it was applied, and is no more |
 *
 * Without a base, what was applied last stands in for it.
 */
export interface History {
  readonly base: (address: Address) => DesiredResource | undefined;
  readonly applied: (address: Address, liveId?: string) => AppliedView | undefined;
  readonly hasBase: boolean;
}

/** What of an applied resource matters for causes. */
export type AppliedView =
  | { readonly kind: 'webhook'; readonly fields: WebhookFields }
  | { readonly kind: 'topic'; readonly fields: TopicFields };

/** The value of one aspect of a resource's fields, as plain data; `undefined` if not declared. */
export type Aspect = (fields: DesiredResource['fields']) => Json | undefined;

/** Makes the history that causes are read from. `assumeApplied` takes head for applied. */
export function historyOf(input: {
  readonly desired: DesiredState;
  readonly base: DesiredState | null;
  readonly ledger: Ledger | null;
  readonly assumeApplied: boolean;
}): History {
  const base = byAddress(input.base?.resources ?? []);
  const assumed = byAddress(input.assumeApplied ? input.desired.resources : []);
  const recorded = input.ledger?.resources ?? {};
  const byId = new Map(Object.values(recorded).map((one) => [one.id, one]));
  return {
    hasBase: input.base !== null,
    base: (address) => base.get(address),
    applied: (address, liveId) =>
      recorded[address] ?? byId.get(liveId ?? '') ?? assumed.get(address),
  };
}

/** The cause of a difference in one aspect of an object that head declares and Gladly holds. */
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
  if (applied !== undefined && sameAspect(aspect(applied.fields), declared)) {
    return 'changed-in-gladly';
  }
  return history.hasBase ? 'merged-earlier' : 'this-change';
}

/** The cause of an object being declared by head and absent from Gladly. */
export function causeOfAbsence(history: History, head: DesiredResource): Cause {
  if (history.hasBase && history.base(head.address) === undefined) return 'this-change';
  if (history.applied(head.address) !== undefined) return 'changed-in-gladly';
  return history.hasBase ? 'merged-earlier' : 'this-change';
}

/** The cause of an object being declared for the first time that Gladly already holds. */
export function causeOfAdoption(history: History, head: DesiredResource): Cause {
  if (!history.hasBase) return 'this-change';
  return history.base(head.address) === undefined ? 'this-change' : 'merged-earlier';
}

/** The cause of an object of ours being no longer declared. */
export function causeOfRemoval(history: History, address: Address): Cause {
  if (!history.hasBase) return 'this-change';
  return history.base(address) === undefined ? 'merged-earlier' : 'this-change';
}

function byAddress(resources: readonly DesiredResource[]): ReadonlyMap<Address, DesiredResource> {
  return new Map(resources.map((resource) => [resource.address, resource]));
}

function sameAspect(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return stableJson(a) === stableJson(b);
}
