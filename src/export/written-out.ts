import { expandEvents } from '../catalog/events.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import type { Written, WrittenMap } from '../shared/written.ts';
import { writtenMap } from '../shared/written.ts';
import { areHeaderNames } from './declarable.ts';
import { hostWord, newKey } from './keys.ts';
import type { Scene } from './scene.ts';
import { newSecret, writtenUrl } from './scene.ts';
import { topicEntry } from './topic-entry.ts';

/** Entries by the key of their integration. */
type Entries = readonly (readonly [string, WrittenMap])[];

/** Webhooks that no vendor is known for, one integration for each domain that they lead to. */
export function webhookEntries(scene: Scene, webhooks: readonly LiveWebhook[]): Entries {
  const byWord = new Map<string, LiveWebhook[]>();
  for (const webhook of webhooks) {
    const word = hostWord(webhook.url);
    byWord.set(word, [...(byWord.get(word) ?? []), webhook]);
  }
  return [...byWord].map(([word, group]) => {
    const integration = newKey(word, scene.integrationKeys);
    return [integration, integrationOf(scene, integration, group)];
  });
}

/**
 * Gives topics that no vendor is known for their keys in an integration. To be done for all of
 * them before the first is written, because their entries name each other.
 */
export function settleTopics(
  scene: Scene,
  topics: readonly LiveTopic[],
  home: { readonly integration: string; readonly keys: ReadonlySet<string> },
): void {
  const { integration, keys } = home;
  const names = new Set([...scene.topics.values()].map(({ name }) => name));
  const taken = new Set([...keys, ...keysIn(scene, integration)]);
  for (const topic of topics) {
    // A parent is looked for among keys first, so no key may be the name of another topic.
    const isBarred = (key: string) => key !== topic.name && names.has(key);
    scene.homes.set(topic.id, { integration, key: newKey(topic.name, taken, isBarred) });
  }
}

/** The entries of topics that have been settled. */
export function topicEntries(scene: Scene, topics: readonly LiveTopic[]): WrittenMap {
  const entries = topics.flatMap((topic): readonly [string, Written][] => {
    const home = scene.homes.get(topic.id);
    if (home === undefined) return [];
    const { integration, key } = home;
    return [[key, topicEntry(scene, topic, { integration, key, names: true })]];
  });
  return new Map(entries);
}

function keysIn({ homes }: Scene, integration: string): readonly string[] {
  return [...homes.values()].flatMap((home) =>
    home.integration === integration ? [home.key] : [],
  );
}

function integrationOf(
  scene: Scene,
  integration: string,
  group: readonly LiveWebhook[],
): WrittenMap {
  const taken = new Set<string>();
  const webhooks = group.map((webhook): readonly [string, Written] => {
    const key = newKey(webhook.name, taken);
    const words = group.length > 1 ? [integration, key] : [integration];
    return [key, webhookEntry(scene, webhook, { integration, key, words })];
  });
  const isUnknown = group.some(({ events }) => expandEvents(events).unknown.length > 0);
  return writtenMap({
    'allow-unknown-events': isUnknown ? true : undefined,
    webhooks: new Map(webhooks),
  });
}

interface WebhookHome {
  readonly integration: string;
  readonly key: string;
  /** What the names of its secrets begin with. */
  readonly words: readonly string[];
}

function webhookEntry(scene: Scene, webhook: LiveWebhook, home: WebhookHome): WrittenMap {
  const { integration, key, words } = home;
  const { name, url, events, enabled, disabledAtDueToRetryLimit: at } = webhook;
  if (at !== undefined && !enabled) scene.findings.push({ code: 'switched-off', name, at });
  return writtenMap({
    name: name === key ? undefined : name,
    url: writtenUrl(scene, url, { integration, webhook: name, words: [...words, 'url'] }),
    events,
    headers: headersOf(scene, webhook, home),
    basic: basicOf(scene, webhook, home),
    enabled: enabled ? undefined : false,
  });
}

function headersOf(
  scene: Scene,
  { name, headerKeys }: LiveWebhook,
  { integration, words }: WebhookHome,
): Written | undefined {
  if (headerKeys.length === 0) return undefined;
  if (!areHeaderNames(headerKeys)) {
    scene.findings.push({ code: 'header-names', name, headers: headerKeys });
    return undefined;
  }
  return new Map(
    headerKeys.map((header): [string, Written] => {
      const wanted = { integration, webhook: name, part: { type: 'header', header } as const };
      return [header, newSecret(scene, wanted, [...words, header])];
    }),
  );
}

function basicOf(
  scene: Scene,
  { name, hasCredentials }: LiveWebhook,
  { integration, words }: WebhookHome,
): Written | undefined {
  if (!hasCredentials) return undefined;
  const half = (type: 'username' | 'password') =>
    newSecret(scene, { integration, webhook: name, part: { type } }, [...words, type]);
  return writtenMap({ username: half('username'), password: half('password') });
}
