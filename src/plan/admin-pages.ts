import type { Address } from '../kinds/address.ts';
import type { DesiredState } from '../kinds/desired.ts';
import type { LiveState, Reading } from '../kinds/live.ts';
import { inboxesCalled, userWith } from './observed.ts';

/** The page of a declared object in Gladly's settings, where Gladly has the object. */
export type AdminPages = ReadonlyMap<Address, string>;

/**
 * Where people edit users and inboxes in Gladly. The paths are those that pictures in Gladly's own
 * samples show (2021), so they stand beside the menu path and never instead of it. A name that
 * several inboxes have leads nowhere: nobody can say which is meant.
 */
export function adminPages(
  { organization, users, inboxes }: DesiredState,
  live: LiveState,
): AdminPages {
  const pages = new Map<Address, string>();
  const { origin } = new URL(organization.url);
  const add = (address: Address, path: string, id: string) =>
    pages.set(address, `${origin}${path}${encodeURIComponent(id)}`);
  for (const { address, email } of users) {
    const user = userWith(email, readOf(live.users));
    if (user !== undefined) add(address, '/users/', user.id);
  }
  for (const { address, name } of inboxes) {
    const [inbox, other] = inboxesCalled(name, readOf(live.inboxes));
    const isAlone = other === undefined || other.disabled;
    if (inbox !== undefined && isAlone) add(address, '/admin/inboxes/', inbox.id);
  }
  return pages;
}

function readOf<T>(reading: Reading<T>): readonly T[] {
  return reading.status === 'read' ? reading.resources : [];
}
