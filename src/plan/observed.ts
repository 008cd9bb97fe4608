import type { LiveInbox, LiveUser } from '../kinds/live.ts';

/** The user with an email address; Gladly does not tell addresses apart by case. */
export function userWith(email: string, users: readonly LiveUser[]): LiveUser | undefined {
  return users.find((user) => user.email?.toLowerCase() === email.toLowerCase());
}

/** The inboxes of a name, those in use first. */
export function inboxesCalled(name: string, inboxes: readonly LiveInbox[]): readonly LiveInbox[] {
  const found = inboxes.filter((inbox) => inbox.name === name);
  return found.toSorted((a, b) => Number(a.disabled) - Number(b.disabled));
}
