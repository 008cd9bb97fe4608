import type { DesiredTopic, DesiredWebhook } from '../../src/kinds/desired.ts';
import type {
  LiveInbox,
  LiveState,
  LiveTopic,
  LiveUser,
  LiveWebhook,
  Reading,
} from '../../src/kinds/live.ts';
import { idOf, ORGANIZATION_ID, ORGANIZATION_URL } from './builders.ts';

export function liveWebhook(overrides: Partial<LiveWebhook> = {}): LiveWebhook {
  const { id = 'webhook-1' } = overrides;
  return {
    id,
    name: id,
    url: `https://hooks.acme.com/${id}`,
    events: ['CONVERSATION/CLOSED'],
    enabled: true,
    hasCredentials: false,
    headerKeys: [],
    updatedAt: '2026-11-01T00:00:00Z',
    ...overrides,
  };
}

/** A live webhook that is exactly as declared, unless overridden. Its id is its address. */
export function liveWebhookOf(
  { address, fields }: DesiredWebhook,
  overrides: Partial<LiveWebhook> = {},
): LiveWebhook {
  const { name, url, events, enabled, headers = {}, basic } = fields;
  return liveWebhook({
    id: idOf(address),
    name,
    url,
    events,
    enabled,
    hasCredentials: basic !== undefined,
    headerKeys: Object.keys(headers).toSorted(),
    ...overrides,
  });
}

export function liveTopic(overrides: Partial<LiveTopic> = {}): LiveTopic {
  const { id = 'topic-1' } = overrides;
  return { id, name: id, disabled: false, ...overrides };
}

/** A live topic that is exactly as declared; a declared parent is taken to have `idOf` it. */
export function liveTopicOf(
  { address, fields }: DesiredTopic,
  overrides: Partial<LiveTopic> = {},
): LiveTopic {
  const { name, disabled, parent } = fields;
  const parentId = parent?.type === 'declared' ? { parentId: idOf(parent.address) } : {};
  return liveTopic({ id: idOf(address), name, disabled, ...parentId, ...overrides });
}

export function liveUser(overrides: Partial<LiveUser> = {}): LiveUser {
  return { id: 'user-1', name: 'CSAT', email: 'csat@acme.com', ...overrides };
}

export function liveInbox(overrides: Partial<LiveInbox> = {}): LiveInbox {
  return { id: 'inbox-1', name: 'surveys', disabled: false, ...overrides };
}

/** A kind as it was read, from its resources. */
export function read<T>(resources: readonly T[] = []): Reading<T> {
  return { status: 'read', resources };
}

export const NOT_ASKED: Reading<never> = { status: 'not-asked' };

export const UNREADABLE: Reading<never> = {
  status: 'unreadable',
  cause: {
    code: 'gladly-permission',
    message: 'Gladly answered 403',
    remedy: 'Give the user the role API User.',
  },
};

type LiveOverrides = {
  readonly [K in 'webhooks' | 'topics' | 'users' | 'inboxes']?:
    LiveState[K] | Extract<LiveState[K], { status: 'read' }>['resources'];
} & Partial<Pick<LiveState, 'organization' | 'tokens'>>;

/** A live organization; kinds are given as lists, or as readings where they were not read. */
export function liveState(overrides: LiveOverrides = {}): LiveState {
  const { webhooks = [], topics = [], users = [], inboxes = [], ...others } = overrides;
  return {
    organization: { id: ORGANIZATION_ID, name: 'Acme', gladlyUrl: ORGANIZATION_URL },
    webhooks: readingOf(webhooks),
    topics: readingOf(topics),
    users: readingOf(users),
    inboxes: readingOf(inboxes),
    tokens: {},
    ...others,
  };
}

function readingOf<T>(given: Reading<T> | readonly T[]): Reading<T> {
  return 'status' in given ? given : { status: 'read', resources: given };
}
