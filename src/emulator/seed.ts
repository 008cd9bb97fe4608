import { Secret } from '../shared/secret.ts';
import { idFor } from './ids.ts';
import type {
  OrganizationState,
  Permission,
  StoredInbox,
  StoredTopic,
  StoredUser,
  StoredWebhook,
} from './state.ts';
import { takeId, touch } from './state.ts';

/** A user to begin with. Active, with the roles API User and Agent, unless said otherwise. */
export interface UserSeed {
  readonly id?: string;
  readonly name?: string;
  readonly email: string;
  readonly roles?: readonly string[];
  readonly active?: boolean;
  /** An API token of this user. */
  readonly token?: string;
  readonly forbidden?: readonly Permission[];
}

export interface InboxSeed {
  readonly id?: string;
  readonly name: string;
  readonly disabled?: boolean;
}

export interface TopicSeed {
  readonly id?: string;
  readonly name: string;
  readonly disabled?: boolean;
  /** Id or name of a topic that stands before this one. */
  readonly parent?: string;
}

/** A webhook to begin with. Enabled unless said otherwise. Any event name is taken. */
export interface WebhookSeed {
  readonly id?: string;
  readonly name?: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly enabled?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly credentials?: {
    readonly username: string;
    readonly password: string;
    readonly realm?: string;
  };
  /** Email of the user who made it. */
  readonly madeBy?: string;
}

/** An organization to begin with: plain JSON, ids where they matter to the one who writes it. */
export interface OrganizationSeed {
  readonly id?: string;
  readonly name?: string;
  readonly loginDomain?: string;
  readonly timezone?: string;
  readonly gladlyUrl?: string;
  readonly users?: readonly UserSeed[];
  readonly inboxes?: readonly InboxSeed[];
  readonly topics?: readonly TopicSeed[];
  readonly webhooks?: readonly WebhookSeed[];
}

/**
 * The organization that a seed describes.
 *
 * @throws Error when a topic's parent is not in the seed.
 */
export function stateFromSeed(
  seed: OrganizationSeed,
  defaults: { readonly gladlyUrl: string; readonly now: number },
): OrganizationState {
  const name = seed.name ?? 'Acme';
  const empty: OrganizationState = {
    id: seed.id ?? idFor(name, 0),
    name,
    loginDomain: seed.loginDomain ?? 'acme.com',
    timezone: seed.timezone ?? 'America/Los_Angeles',
    gladlyUrl: seed.gladlyUrl ?? defaults.gladlyUrl,
    users: [],
    inboxes: [],
    topics: [],
    webhooks: [],
    idsGiven: 0,
    changedAt: defaults.now,
  };
  const withUsers = (seed.users ?? []).reduce(addUser, empty);
  const withInboxes = (seed.inboxes ?? []).reduce(addInbox, withUsers);
  const withTopics = (seed.topics ?? []).reduce(addTopic, withInboxes);
  return (seed.webhooks ?? []).reduce(
    (state, webhook) => addWebhook(state, webhook, defaults.now),
    withTopics,
  );
}

/** The organization with one more user. */
export function addUser(state: OrganizationState, seed: UserSeed): OrganizationState {
  const [id, next] = seed.id === undefined ? takeId(state, 'users') : [seed.id, state];
  const user: StoredUser = {
    id,
    name: seed.name ?? seed.email,
    email: seed.email,
    roles: seed.roles ?? ['API User', 'Agent'],
    active: seed.active ?? true,
    tokens: seed.token === undefined ? [] : [new Secret(seed.token)],
    forbidden: seed.forbidden ?? [],
  };
  return { ...next, users: [...next.users, user] };
}

/** The organization with one more inbox. */
export function addInbox(state: OrganizationState, seed: InboxSeed): OrganizationState {
  const [id, next] = seed.id === undefined ? takeId(state, 'inboxes') : [seed.id, state];
  const inbox: StoredInbox = { id, name: seed.name, disabled: seed.disabled ?? false };
  return { ...next, inboxes: [...next.inboxes, inbox] };
}

/** The organization with one more topic. */
export function addTopic(state: OrganizationState, seed: TopicSeed): OrganizationState {
  const [id, next] = seed.id === undefined ? takeId(state, 'topics') : [seed.id, state];
  const { parent } = seed;
  const parentId = parent === undefined ? null : topicId(state, parent);
  const topic: StoredTopic = { id, name: seed.name, disabled: seed.disabled ?? false, parentId };
  return { ...next, topics: [...next.topics, topic] };
}

/** The organization with one more webhook, made at `now`; nothing is PINGed. */
export function addWebhook(
  state: OrganizationState,
  seed: WebhookSeed,
  now: number,
): OrganizationState {
  const [id, numbered] = seed.id === undefined ? takeId(state, 'webhooks') : [seed.id, state];
  const { state: next, at } = touch(numbered, now);
  const webhook: StoredWebhook = {
    id,
    name: seed.name ?? null,
    url: seed.url,
    events: seed.events,
    enabled: seed.enabled ?? true,
    headers: secretHeaders(seed.headers ?? {}),
    credentials: secretCredentials(seed.credentials),
    createdAt: at,
    updatedAt: at,
    disabledAtDueToRetryLimit: null,
    madeBy: seed.madeBy ?? null,
  };
  return { ...next, webhooks: [...next.webhooks, webhook] };
}

/** Header values as secrets. */
export function secretHeaders(
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, Secret>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, new Secret(value)]),
  );
}

/** Basic credentials as secrets; `null` for none. */
export function secretCredentials(
  credentials: WebhookSeed['credentials'] | null,
): StoredWebhook['credentials'] {
  if (!credentials) return null;
  const { username, password, realm = null } = credentials;
  return { username: new Secret(username), password: new Secret(password), realm };
}

/** The id of the topic that has this id, or else this name. */
function topicId(state: OrganizationState, wanted: string): string {
  const topic =
    state.topics.find((stored) => stored.id === wanted) ??
    state.topics.find((stored) => stored.name === wanted);
  if (topic === undefined) throw new Error(`The emulator has no topic ${JSON.stringify(wanted)}.`);
  return topic.id;
}
