import { found, notFound } from './answers.ts';
import type { Decision, Exchange } from './decision.ts';
import { answered } from './decision.ts';
import type { EmulatorRules } from './rules.ts';
import type { StoredUser } from './state.ts';
import { agentToWire, inboxToWire, organizationToWire } from './wire.ts';

/** `GET /api/v1/organization`. */
export function decideOnOrganization(exchange: Exchange, id: string | null): Decision | null {
  if (exchange.request.method !== 'GET' || id !== null) return null;
  return answered(exchange, found(organizationToWire(exchange.state, exchange.rules)));
}

/** `GET /api/v1/agents` and `GET /api/v1/agents/{id}`. */
export function decideOnAgents(exchange: Exchange, id: string | null): Decision | null {
  const { state, rules } = exchange;
  const agents = state.users
    .filter((user) => isListed(user, rules))
    .map((user) => ({ id: user.id, wire: agentToWire(user, rules) }));
  return readOnly(exchange, id, { what: 'agent', stored: agents });
}

/** `GET /api/v1/inboxes` and `GET /api/v1/inboxes/{id}`. */
export function decideOnInboxes(exchange: Exchange, id: string | null): Decision | null {
  const { state, rules } = exchange;
  const inboxes = state.inboxes.map((inbox) => ({ id: inbox.id, wire: inboxToWire(inbox, rules) }));
  return readOnly(exchange, id, { what: 'inbox', stored: inboxes });
}

function readOnly(
  exchange: Exchange,
  id: string | null,
  list: {
    readonly what: string;
    readonly stored: readonly { readonly id: string; readonly wire: unknown }[];
  },
): Decision | null {
  if (exchange.request.method !== 'GET') return null;
  if (id === null) return answered(exchange, found(list.stored.map((stored) => stored.wire)));
  const wanted = list.stored.find((stored) => stored.id === id);
  if (wanted === undefined) return answered(exchange, notFound(list.what, exchange.rules));
  return answered(exchange, found(wanted.wire));
}

function isListed(user: StoredUser, rules: EmulatorRules): boolean {
  if (!user.active && !rules.deactivatedUsersListed) return false;
  return rules.usersWithoutAgentRoleListed || user.roles.includes('Agent');
}
