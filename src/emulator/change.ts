import { Secret } from '../shared/secret.ts';
import type { InboxSeed, TopicSeed, UserSeed, WebhookSeed } from './seed.ts';
import {
  addInbox,
  addTopic,
  addUser,
  addWebhook,
  secretCredentials,
  secretHeaders,
} from './seed.ts';
import type { OrganizationState, StoredTopic, StoredUser, StoredWebhook } from './state.ts';
import { replaceById, touch } from './state.ts';

/**
 * What happens in Gladly without the API: a person clicks in its UI, or Gladly switches a webhook
 * off. `user`, `inbox`, `topic` and `webhook` name their object by id, or else by email, name or
 * URL. Plain JSON, so that a fault or a remote test can carry it.
 */
export type OrganizationChange =
  | { readonly change: 'edit-organization'; readonly fields: OrganizationFields }
  | { readonly change: 'add-user'; readonly user: UserSeed }
  | { readonly change: 'edit-user'; readonly user: string; readonly fields: Partial<UserSeed> }
  | { readonly change: 'remove-user'; readonly user: string }
  | { readonly change: 'add-inbox'; readonly inbox: InboxSeed }
  | { readonly change: 'edit-inbox'; readonly inbox: string; readonly fields: Partial<InboxSeed> }
  | { readonly change: 'remove-inbox'; readonly inbox: string }
  | { readonly change: 'add-topic'; readonly topic: TopicSeed }
  | { readonly change: 'edit-topic'; readonly topic: string; readonly fields: TopicEdit }
  | { readonly change: 'remove-topic'; readonly topic: string }
  | { readonly change: 'add-webhook'; readonly webhook: WebhookSeed }
  | { readonly change: 'edit-webhook'; readonly webhook: string; readonly fields: WebhookEdit }
  | { readonly change: 'remove-webhook'; readonly webhook: string }
  /** What Gladly does after the fourth failed retry of a delivery. */
  | { readonly change: 'switch-off-webhook'; readonly webhook: string };

interface OrganizationFields {
  readonly id?: string;
  readonly name?: string;
  readonly gladlyUrl?: string;
}

interface TopicEdit {
  readonly name?: string;
  readonly disabled?: boolean;
  /** Id or name of a topic; `null` moves to the top. */
  readonly parent?: string | null;
}

interface WebhookEdit {
  readonly name?: string;
  readonly url?: string;
  readonly events?: readonly string[];
  readonly enabled?: boolean;
  /** Replaces all headers. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly credentials?: WebhookSeed['credentials'] | null;
}

/** What a change depends on besides the organization. */
export interface ChangeContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly webhooksStopWithTheirMaker: boolean;
}

/**
 * The organization after a change that was made by other means than the API. No PING is sent and
 * no rule of the API is enforced: a test may make what only Gladly itself could have made.
 *
 * @throws Error when what is to be changed does not exist.
 */
export function applyChange(
  state: OrganizationState,
  change: OrganizationChange,
  context: ChangeContext,
): OrganizationState {
  const { state: touched, at } = touch(state, context.now);
  switch (change.change) {
    case 'edit-organization':
      return { ...touched, ...change.fields };
    case 'add-user':
      return addUser(touched, change.user);
    case 'edit-user':
      return editUser(touched, change, { ...context, at });
    case 'remove-user':
      return { ...touched, users: without(state.users, findUser(state, change.user)) };
    case 'add-inbox':
      return addInbox(touched, change.inbox);
    case 'edit-inbox': {
      const inbox = find('inbox', state.inboxes, [change.inbox, 'name']);
      return { ...touched, inboxes: replaceById(state.inboxes, { ...inbox, ...change.fields }) };
    }
    case 'remove-inbox': {
      const inbox = find('inbox', state.inboxes, [change.inbox, 'name']);
      return { ...touched, inboxes: without(state.inboxes, inbox) };
    }
    case 'add-topic':
      return addTopic(touched, change.topic);
    case 'edit-topic':
      return { ...touched, topics: replaceById(state.topics, editedTopic(state, change)) };
    case 'remove-topic':
      return { ...touched, topics: without(state.topics, findTopic(state, change.topic)) };
    case 'add-webhook':
      return addWebhook(touched, change.webhook, context.now);
    case 'edit-webhook':
      return withWebhook(touched, { ...editedWebhook(state, change), updatedAt: at });
    case 'remove-webhook':
      return { ...touched, webhooks: without(state.webhooks, findWebhook(state, change.webhook)) };
    case 'switch-off-webhook': {
      const webhook = findWebhook(state, change.webhook);
      const off = { enabled: false, updatedAt: at, disabledAtDueToRetryLimit: at };
      return withWebhook(touched, { ...webhook, ...off });
    }
    default:
      throw unknownChange(change);
  }
}

/**
 * The webhook with this id, or else this name, or else this URL.
 *
 * @throws Error when there is none.
 */
export function findWebhook(state: OrganizationState, wanted: string): StoredWebhook {
  return find('webhook', state.webhooks, [wanted, 'name', 'url']);
}

function editUser(
  state: OrganizationState,
  change: Extract<OrganizationChange, { change: 'edit-user' }>,
  context: ChangeContext & { readonly at: string },
): OrganizationState {
  const user = findUser(state, change.user);
  const { token, ...fields } = change.fields;
  const next: StoredUser = {
    ...user,
    ...fields,
    ...(token !== undefined && { tokens: token === '' ? [] : [new Secret(token)] }),
  };
  const edited = { ...state, users: replaceById(state.users, next) };
  if (next.active || !user.active || !context.webhooksStopWithTheirMaker) return edited;
  const webhooks = state.webhooks.map((webhook) =>
    webhook.madeBy === user.email && webhook.enabled
      ? { ...webhook, enabled: false, updatedAt: context.at }
      : webhook,
  );
  return { ...edited, webhooks };
}

function editedTopic(
  state: OrganizationState,
  change: Extract<OrganizationChange, { change: 'edit-topic' }>,
): StoredTopic {
  const { parent, ...fields } = change.fields;
  const topic = { ...findTopic(state, change.topic), ...fields };
  if (parent === undefined) return topic;
  return { ...topic, parentId: parent === null ? null : findTopic(state, parent).id };
}

function editedWebhook(
  state: OrganizationState,
  change: Extract<OrganizationChange, { change: 'edit-webhook' }>,
): StoredWebhook {
  const { headers, credentials, ...fields } = change.fields;
  return {
    ...findWebhook(state, change.webhook),
    ...fields,
    ...(headers !== undefined && { headers: secretHeaders(headers) }),
    ...(credentials !== undefined && { credentials: secretCredentials(credentials) }),
  };
}

function withWebhook(state: OrganizationState, webhook: StoredWebhook): OrganizationState {
  return { ...state, webhooks: replaceById(state.webhooks, webhook) };
}

function findUser(state: OrganizationState, wanted: string): StoredUser {
  return find('user', state.users, [wanted, 'email']);
}

function findTopic(state: OrganizationState, wanted: string): StoredTopic {
  return find('topic', state.topics, [wanted, 'name']);
}

function find<T extends { readonly id: string }>(
  what: string,
  list: readonly T[],
  [wanted, ...fields]: readonly [string, ...(keyof T)[]],
): T {
  const keys: readonly (keyof T)[] = ['id', ...fields];
  for (const key of keys) {
    const match = list.find((stored) => stored[key] === wanted);
    if (match !== undefined) return match;
  }
  throw new Error(`The emulator has no ${what} ${JSON.stringify(wanted)}.`);
}

function without<T extends { readonly id: string }>(list: readonly T[], gone: T): readonly T[] {
  return list.filter((stored) => stored.id !== gone.id);
}

/** Changes also come in as JSON, where the compiler cannot see what is asked for. */
function unknownChange(change: never): Error {
  return new Error(`The emulator cannot make the change ${JSON.stringify(change)}.`);
}
