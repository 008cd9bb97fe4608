import type { ApiAnswer, ApiRequest, ErrorEntry } from './answers.ts';
import { failed } from './answers.ts';
import type { EmulatorRules } from './rules.ts';
import type { OrganizationState, StoredUser, StoredWebhook } from './state.ts';

/** How a webhook's endpoint took the PING: its status, or why there is none. */
export type PingOutcome = number | 'timed-out' | 'unreachable';

/** What a handler decides on: one request of one user, over one state of the organization. */
export interface Exchange {
  readonly request: ApiRequest;
  readonly user: StoredUser;
  readonly state: OrganizationState;
  readonly rules: EmulatorRules;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** By URL, the PINGs that were sent for this request so far. */
  readonly pings: ReadonlyMap<string, PingOutcome>;
}

/**
 * What comes of a request. A handler that needs a PING answered first says so and changes nothing;
 * it is asked again with the outcome, over the state of that later moment.
 */
export type Decision =
  | { readonly kind: 'answer'; readonly answer: ApiAnswer; readonly state: OrganizationState }
  | { readonly kind: 'ping'; readonly webhook: StoredWebhook };

/** Decides for one resource; `null` where the method does not exist on that path. */
export type Handler = (exchange: Exchange, id: string | null) => Decision | null;

/** An answer that leaves the organization as it is. */
export function answered(exchange: Exchange, answer: ApiAnswer): Decision {
  return { kind: 'answer', answer, state: exchange.state };
}

/** An error answer, which leaves the organization as it is. */
export function rejected(
  exchange: Exchange,
  status: number,
  entries: readonly ErrorEntry[],
): Decision {
  return answered(exchange, failed(status, entries, exchange.rules));
}
