import { Secret, secretsEqual } from '../shared/secret.ts';
import type { OrganizationState, StoredUser } from './state.ts';

/**
 * The user whom an `Authorization` header proves: Basic, with the login email and one of that
 * user's API tokens. `null` for anything else and for a deactivated user, which is a 401.
 */
export function authenticate(
  state: OrganizationState,
  authorization: string | null,
): StoredUser | null {
  const [, encoded] = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization ?? '') ?? [];
  if (encoded === undefined) return null;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon < 0) return null;
  const user = state.users.find((stored) => stored.email === pair.slice(0, colon));
  if (user === undefined || !user.active) return null;
  const given = new Secret(pair.slice(colon + 1));
  return user.tokens.some((token) => secretsEqual(token, given)) ? user : null;
}
