import type { Secret } from '../shared/secret.ts';
import { idFor } from './ids.ts';

/** A group of endpoints that a user may be forbidden to use. */
export type ResourceName = 'organization' | 'agents' | 'inboxes' | 'topics' | 'webhooks';

/** Everything about a resource (`webhooks`), or only changing it (`webhooks.write`). */
export type Permission = ResourceName | `${ResourceName}.write`;

export interface StoredUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly active: boolean;
  readonly tokens: readonly Secret[];
  /** What is answered with 403 although the user has the API User role. */
  readonly forbidden: readonly Permission[];
}

export interface StoredInbox {
  readonly id: string;
  readonly name: string;
  readonly disabled: boolean;
}

export interface StoredTopic {
  readonly id: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly parentId: string | null;
}

interface StoredCredentials {
  readonly username: Secret;
  readonly password: Secret;
  readonly realm: string | null;
}

export interface StoredWebhook {
  readonly id: string;
  readonly name: string | null;
  readonly url: string;
  readonly events: readonly string[];
  readonly enabled: boolean;
  readonly headers: Readonly<Record<string, Secret>>;
  readonly credentials: StoredCredentials | null;
  /** RFC 3339, like the two below. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly disabledAtDueToRetryLimit: string | null;
  /** Email of the user who made it; `null` where nobody is known. */
  readonly madeBy: string | null;
}

/** A whole organization at one moment. A write makes a new one and leaves the old one as it was. */
export interface OrganizationState {
  readonly id: string;
  readonly name: string;
  readonly loginDomain: string;
  readonly timezone: string;
  readonly gladlyUrl: string;
  readonly users: readonly StoredUser[];
  readonly inboxes: readonly StoredInbox[];
  readonly topics: readonly StoredTopic[];
  readonly webhooks: readonly StoredWebhook[];
  /** How many ids were given out; the next one follows from it. */
  readonly idsGiven: number;
  /** The moment of the newest change, in milliseconds since 1970. */
  readonly changedAt: number;
}

/** Gives out an id that none of a kind has, and the state in which it is given. */
export function takeId(
  state: OrganizationState,
  kind: 'users' | 'inboxes' | 'topics' | 'webhooks',
): readonly [string, OrganizationState] {
  const id = idFor(state.id, state.idsGiven);
  const next = { ...state, idsGiven: state.idsGiven + 1 };
  const isTaken = state[kind].some((stored) => stored.id === id);
  return isTaken ? takeId(next, kind) : [id, next];
}

/**
 * Marks a change. No two changes share a moment, so that "later" can be told even where the clock
 * of a test stands still.
 */
export function touch(
  state: OrganizationState,
  now: number,
): { readonly state: OrganizationState; readonly at: string } {
  const changedAt = Math.max(now, state.changedAt + 1);
  return { state: { ...state, changedAt }, at: new Date(changedAt).toISOString() };
}

/** The list with the entry of the same id replaced. */
export function replaceById<T extends { readonly id: string }>(
  list: readonly T[],
  next: T,
): readonly T[] {
  return list.map((stored) => (stored.id === next.id ? next : stored));
}
