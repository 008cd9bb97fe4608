import type { VendorDefinition } from '../catalog/vendor.ts';
import type { LiveInbox, LiveUser } from '../kinds/live.ts';
import { hasWord } from './recognise.ts';

/** What Gladly shows of people and inboxes, for vendors that need them. */
export interface People {
  readonly users: readonly LiveUser[];
  readonly inboxes: readonly LiveInbox[];
}

type KnownUser = LiveUser & { readonly email: string };

const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** The users that could be the vendor's, by a word in the email address or the name. */
export function vendorUsers(definition: VendorDefinition, { users }: People): readonly KnownUser[] {
  return users.filter(
    (user): user is KnownUser =>
      user.email !== undefined &&
      EMAIL.test(user.email) &&
      (hasWord(definition, user.email) || hasWord(definition, user.name ?? '')),
  );
}

/** The inboxes that the vendor works in, as far as there is no doubt: its own, or the only one. */
export function vendorInboxes(definition: VendorDefinition, people: People): readonly string[] {
  const names = usableInboxes(people);
  const own = names.filter((name) => hasWord(definition, name));
  if (own.length > 0) return own;
  return names.length === 1 ? names : [];
}

/** Names of the inboxes that are in use. */
export function usableInboxes({ inboxes }: People): readonly string[] {
  const names = inboxes.flatMap(({ name, disabled }) =>
    disabled || name.trim() === '' ? [] : [name],
  );
  return [...new Set(names)];
}
