import type { LiveState, LiveWebhook, Reading } from '../../src/kinds/live.ts';
import { liveInbox } from './live-builders.ts';
import type { SetUp } from './set-up.ts';
import { resourcesOf } from './set-up.ts';

/** One thing that goes wrong in a set-up that was complete, and what has to be said of it. */
export interface Break {
  readonly title: string;
  readonly broken: SetUp;
  /** Ids of the operations that would put it right. */
  readonly operations: readonly string[];
  /** Checks that fail, with the code of what they found. */
  readonly findings: Readonly<Record<string, string>>;
}

type Kind = 'webhooks' | 'topics' | 'users' | 'inboxes';
type LiveOf<K extends Kind> = Extract<LiveState[K], { status: 'read' }>['resources'][number];
type Change<T> = (one: T) => T | null;

const AT = '2026-11-19T00:00:00Z';

/** Everything that can go wrong with each single object, one at a time. */
export function breaksOf(setUp: SetUp): readonly Break[] {
  return [
    ...userBreaks(setUp),
    ...inboxBreaks(setUp),
    ...vendorWebhookBreaks(setUp),
    ...webhookBreaks(setUp),
    ...topicBreaks(setUp),
  ];
}

function userBreaks(setUp: SetUp): readonly Break[] {
  return setUp.desired.users.flatMap(({ address, name, token }): readonly Break[] => {
    const id = `live-${address}`;
    const found = (title: string, change: Change<LiveOf<'users'>>, code: string): Break => ({
      title: `user ${title}`,
      broken: changed(setUp, 'users', id, change),
      operations: [],
      findings: { [address]: code },
    });
    const rejected = { ...setUp.live, tokens: { [address]: 'rejected' } } as const;
    return [
      found('gone', () => null, 'user-missing'),
      found('elsewhere', (one) => ({ ...one, email: 'csat@acme.co' }), 'user-missing'),
      ...(name === undefined
        ? []
        : [found('renamed', (one) => ({ ...one, name: 'Somebody' }), 'user-name')]),
      ...(token === undefined
        ? []
        : [
            {
              title: 'token rejected',
              broken: { ...setUp, live: rejected },
              operations: [],
              findings: { [`${address}#token`]: 'token-rejected' },
            },
          ]),
    ];
  });
}

function inboxBreaks(setUp: SetUp): readonly Break[] {
  return setUp.desired.inboxes.flatMap(({ address, name }) => {
    const found = (title: string, change: Change<LiveOf<'inboxes'>>, code: string): Break => ({
      title: `inbox ${name} ${title}`,
      broken: changed(setUp, 'inboxes', `live-${address}`, change),
      operations: [],
      findings: { [address]: code },
    });
    const twin = liveInbox({ id: 'twin', name });
    return [
      found('gone', () => null, 'inbox-missing'),
      found('renamed', (one) => ({ ...one, name: `${name} ` }), 'inbox-missing'),
      found('deactivated', (one) => ({ ...one, disabled: true }), 'inbox-disabled'),
      {
        title: `inbox ${name} twice`,
        broken: added(setUp, 'inboxes', twin),
        operations: [],
        findings: { [address]: 'inbox-ambiguous' },
      },
    ];
  });
}

function vendorWebhookBreaks(setUp: SetUp): readonly Break[] {
  return setUp.desired.vendorWebhooks.flatMap(({ address, events }) => {
    const found = (title: string, change: Change<LiveWebhook>, code: string): Break => ({
      title: `vendor's webhook ${title}`,
      broken: changed(setUp, 'webhooks', `live-${address}`, change),
      operations: [],
      findings: { [address]: code },
    });
    const off = { enabled: false, disabledAtDueToRetryLimit: AT };
    return [
      found('gone', () => null, 'vendor-webhook-missing'),
      found('renamed', (one) => ({ ...one, name: 'Other' }), 'vendor-webhook-missing'),
      found('off', (one) => ({ ...one, enabled: false }), 'vendor-webhook-off'),
      found('switched off by Gladly', (one) => ({ ...one, ...off }), 'vendor-webhook-off'),
      ...events.map((event) =>
        found(
          `without ${event}`,
          (one) => ({ ...one, events: one.events.filter((each) => each !== event) }),
          'vendor-webhook-events',
        ),
      ),
    ];
  });
}

function webhookBreaks(setUp: SetUp): readonly Break[] {
  const webhooks = setUp.desired.resources.filter(({ kind }) => kind === 'webhook');
  return webhooks.flatMap(({ address, fields }) => {
    const id = setUp.ledger?.resources[address]?.id ?? '';
    const events = 'events' in fields ? fields.events : [];
    const found = (title: string, change: Change<LiveWebhook>, action: string): Break => ({
      title: `${address} ${title}`,
      broken: changed(setUp, 'webhooks', id, change),
      operations: [`${address}:${action}`],
      findings: {},
    });
    const off = { enabled: false, disabledAtDueToRetryLimit: AT };
    return [
      found('gone', () => null, 'create:changed-in-gladly'),
      found('renamed', (one) => ({ ...one, name: 'Edited' }), 'update:changed-in-gladly'),
      found(
        'elsewhere',
        (one) => ({ ...one, url: 'https://elsewhere.example' }),
        'update:changed-in-gladly',
      ),
      found('off', (one) => ({ ...one, enabled: false }), 'enable:changed-in-gladly'),
      found(
        'without its secrets',
        (one) => ({ ...one, headerKeys: [], hasCredentials: false }),
        'update:changed-in-gladly',
      ),
      {
        ...found('switched off', (one) => ({ ...one, ...off }), 'enable:switched-off-by-gladly'),
        findings: { [address]: 'webhook-switched-off' },
      },
      ...events.map((event) =>
        found(
          `without ${event}`,
          (one) => ({ ...one, events: one.events.filter((each) => each !== event) }),
          'update:changed-in-gladly',
        ),
      ),
    ];
  });
}

function topicBreaks(setUp: SetUp): readonly Break[] {
  const topics = setUp.desired.resources.filter(({ kind }) => kind === 'topic');
  return topics.flatMap(({ address }) => {
    const id = setUp.ledger?.resources[address]?.id ?? '';
    const found = (title: string, change: Change<LiveOf<'topics'>>, action: string): Break => ({
      title: `${address} ${title}`,
      broken: changed(setUp, 'topics', id, change),
      operations: [`${address}:${action}:changed-in-gladly`],
      findings: {},
    });
    return [
      found('gone', () => null, 'create'),
      found('archived', (one) => ({ ...one, disabled: true }), 'enable'),
      found('renamed', (one) => ({ ...one, name: 'Edited' }), 'update'),
    ];
  });
}

/** The set-up after somebody changed one object in Gladly, or took it away. */
function changed<K extends Kind>(
  setUp: SetUp,
  kind: K,
  ...[id, change]: readonly [string, Change<LiveOf<K>>]
): SetUp {
  const before = resourcesOf(setUp.live[kind] as Reading<LiveOf<K>>);
  if (!before.some((one) => one.id === id)) throw new Error(`There is no ${id}.`);
  const resources = before.flatMap((one) => (one.id === id ? (change(one) ?? []) : [one]));
  return { ...setUp, live: { ...setUp.live, [kind]: { status: 'read', resources } } };
}

function added<K extends Kind>(setUp: SetUp, kind: K, one: LiveOf<K>): SetUp {
  const resources = [...resourcesOf(setUp.live[kind] as Reading<LiveOf<K>>), one];
  return { ...setUp, live: { ...setUp.live, [kind]: { status: 'read', resources } } };
}
