import type { TokenState } from '../kinds/live.ts';
import type { Secret } from '../shared/secret.ts';
import { isKnownError } from '../shared/errors.ts';
import { GladlyApiError } from './errors.ts';
import { createReader } from './reader.ts';
import type { Transport } from './transport.ts';

/** Tells whether a user's own API token works. Never throws on an answer of Gladly's. */
export type TokenCheck = (email: string, token: Secret) => Promise<TokenState>;

/**
 * Checks tokens by the cheapest request there is, `GET /organization`, made with the token in
 * question over the same connections and within the same limits.
 */
export function createTokenCheck(transport: Transport): TokenCheck {
  return async (email, token) => {
    try {
      await createReader(transport.as(email, token)).organization();
      return 'works';
    } catch (error) {
      // Not even fit to be sent: an empty token, or an email that is none.
      if (isKnownError(error)) return 'unknown';
      if (!(error instanceof GladlyApiError)) throw error;
      return stateOf(error);
    }
  };
}

function stateOf({ failure }: GladlyApiError): TokenState {
  if (failure === 'auth') return 'rejected';
  return failure === 'permission' ? 'no-permission' : 'unknown';
}
