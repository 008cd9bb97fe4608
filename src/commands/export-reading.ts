import type { ReadingClient } from '../gladly/client.ts';
import type { ListedKind } from '../gladly/snapshot.ts';
import { readSnapshot } from '../gladly/snapshot.ts';
import type { LiveInbox, LiveState, LiveTopic, LiveUser, LiveWebhook } from '../kinds/live.ts';
import { urlKey } from '../kinds/url.ts';
import type { Refusal } from '../plan/refusal.ts';
import type { CommandPorts, Environment } from './ports.ts';

/** All that Gladly shows of an organization. */
export interface EverythingLive {
  readonly live: LiveState;
  readonly webhooks: readonly LiveWebhook[];
  readonly topics: readonly LiveTopic[];
  readonly users: readonly LiveUser[];
  readonly inboxes: readonly LiveInbox[];
  /** Kinds that could not be read; what is missing must not be taken for not being there. */
  readonly refusals: readonly Refusal[];
}

const KINDS: ReadonlySet<ListedKind> = new Set(['webhook', 'topic', 'user', 'inbox']);

/** Gladly's limit of webhooks (REST reference). */
const MAX_WEBHOOKS = 20;

/** Variables that hold secrets which a file may name. */
const PREFIX = 'GLADLY_SECRET_';

/** Reads all lists of an organization. */
export async function readEverything(
  { reader, checkToken, origin, user }: ReadingClient,
  { logger }: CommandPorts,
): Promise<EverythingLive> {
  logger.progress(`Reading ${origin}`);
  const live = await readSnapshot(reader, { kinds: KINDS, tokens: [], checkToken, origin, user });
  const { webhooks, topics, users, inboxes } = live;
  const readings = Object.entries({ webhooks, topics, users, inboxes });
  const refusals = readings.flatMap(([kind, reading]): readonly Refusal[] => {
    if (reading.status !== 'unreadable') return [];
    const { code, message: why, remedy } = reading.cause;
    return [{ code, guard: 'unreadable', place: null, kind, why, remedy }];
  });
  return {
    live,
    webhooks: resourcesOf(webhooks),
    topics: resourcesOf(topics),
    users: resourcesOf(users),
    inboxes: resourcesOf(inboxes),
    refusals,
  };
}

/** How many webhooks an organization may still get. */
export function roomFor({ webhooks }: Pick<EverythingLive, 'webhooks'>): number {
  return MAX_WEBHOOKS - webhooks.length;
}

/** Names of secrets that the environment has an address for, by its comparable form. */
export function secretUrlsIn(environment: Environment): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(environment).flatMap(([variable, value = '']) =>
      variable.startsWith(PREFIX) && URL.canParse(value)
        ? [[urlKey(value), variable.slice(PREFIX.length)] as const]
        : [],
    ),
  );
}

function resourcesOf<T>(
  reading:
    { readonly status: string } | { readonly status: 'read'; readonly resources: readonly T[] },
): readonly T[] {
  return 'resources' in reading ? reading.resources : [];
}
