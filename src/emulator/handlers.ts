import { notFound, refused } from './answers.ts';
import type { Decision, Exchange, Handler } from './decision.ts';
import { answered } from './decision.ts';
import { decideOnAgents, decideOnInboxes, decideOnOrganization } from './observed.ts';
import type { ResourceName, StoredUser } from './state.ts';
import { decideOnTopics } from './topics.ts';
import { decideOnWebhooks } from './webhooks.ts';

const HANDLERS: Readonly<Record<ResourceName, Handler>> = {
  organization: decideOnOrganization,
  agents: decideOnAgents,
  inboxes: decideOnInboxes,
  topics: decideOnTopics,
  webhooks: decideOnWebhooks,
};

/** The role without which Gladly answers every API request with 403. */
const API_ROLE = 'API User';

/**
 * What comes of a request of a known user: the answer and the organization as it is afterwards, or
 * the PING that has to be sent first. Pure: the same exchange gives the same decision.
 */
export function decide(exchange: Exchange): Decision {
  const { request, rules, user } = exchange;
  const route = routeOf(request.path);
  if (route === null) return answered(exchange, notFound('path', rules));
  if (!mayUse(user, route.resource, request.method)) {
    const detail = 'the user has no permission to do this';
    return answered(exchange, refused(403, { code: 'invalid', detail }, rules));
  }
  const decision = HANDLERS[route.resource](exchange, route.id);
  return decision ?? answered(exchange, notFound('method on this path', rules));
}

function routeOf(
  path: string,
): { readonly resource: ResourceName; readonly id: string | null } | null {
  const match = /^\/api\/v1\/([a-z]+)(?:\/([^/]+))?$/.exec(path);
  const [, resource = '', encoded = null] = match ?? [];
  if (!isResource(resource)) return null;
  return { resource, id: encoded === null ? null : decoded(encoded) };
}

function isResource(name: string): name is ResourceName {
  return Object.hasOwn(HANDLERS, name);
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

function mayUse(user: StoredUser, resource: ResourceName, method: string): boolean {
  if (!user.roles.includes(API_ROLE) || user.forbidden.includes(resource)) return false;
  return method === 'GET' || !user.forbidden.includes(`${resource}.write`);
}
