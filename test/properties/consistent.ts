import { secretUrlMark, urlKey } from '../../src/kinds/url.ts';
import type {
  FileModel,
  Integration,
  TopicEntry,
  Value,
  VendorEntries,
  WebhookEntry,
} from './files.ts';

/**
 * The nearest file that does not contradict itself: what another entry has already is taken away
 * (a name, an alias, a parent that closes a circle) or made an own one (a URL). What comes from a
 * vendor keeps its names.
 */
export function consistent(model: FileModel): FileModel {
  const taken = { urls: new Set<string>(), webhooks: new Set<string>(), topics: new Set<string>() };
  const vendors = consistentVendors(model.vendors, taken.urls);
  if (vendors.hioperator !== undefined) {
    taken.topics.add('HiOperator').add('HiO_Escalation');
  }
  const named = mapIntegrations(model.integrations, (integration, name) => ({
    topics: mapEntries(integration.topics, (topic, key) => ({
      ...topic,
      name: freeName(topic.name ?? key, `${name} ${key}`, taken.topics),
    })),
    webhooks: mapEntries(integration.webhooks, (webhook, key) => ({
      ...webhook,
      url: freeUrl(webhook.url, `${name}-${key}`, taken.urls),
    })),
  }));
  for (const { webhooks } of Object.values(named)) {
    for (const [key, { name = key }] of Object.entries(webhooks)) taken.webhooks.add(name);
  }
  for (const name of ['Idiomatic', 'Assembled Agent States']) taken.webhooks.add(name);
  const aliased = mapIntegrations(named, ({ topics, webhooks }) => ({
    topics: mapEntries(topics, (topic) => ({ ...topic, ...freeAliases(topic, taken.topics) })),
    webhooks: mapEntries(webhooks, (webhook) => ({
      ...webhook,
      ...freeAliases(webhook, taken.webhooks),
    })),
  }));
  return { ...model, vendors, integrations: rooted(aliased) };
}

export type Integrations = Readonly<Record<string, Integration>>;

export function mapIntegrations(
  integrations: Integrations,
  change: (integration: Integration, name: string) => Integration,
): Integrations {
  return mapEntries(integrations, change);
}

function mapEntries<T, R>(
  entries: Readonly<Record<string, T>>,
  change: (entry: T, key: string) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, change(entry, key)]),
  );
}

function consistentVendors(vendors: VendorEntries, urls: Set<string>): VendorEntries {
  const { idiomatic, assembled, sidekick } = vendors;
  return {
    ...vendors,
    idiomatic: idiomatic && { ...idiomatic, url: freeUrl(idiomatic.url, 'idiomatic', urls) },
    assembled: assembled && { ...assembled, url: freeUrl(assembled.url, 'assembled', urls) },
    sidekick: sidekick && consistentSidekick(sidekick, urls),
  };
}

function consistentSidekick(
  { chat, other, key }: NonNullable<VendorEntries['sidekick']>,
  urls: Set<string>,
): VendorEntries['sidekick'] {
  const isOne = chat !== undefined && urlText(chat) === urlText(other);
  const free = freeUrl(other, 'sidekick', urls);
  if (isOne) return { chat: free, other: free, key };
  return { chat: chat && freeUrl(chat, 'sidekick-chat', urls), other: free, key };
}

function freeName(name: string, own: string, taken: Set<string>): string {
  const free = [name, own, `${own} 2`, `${own} 3`].find((one) => !taken.has(one)) ?? name;
  taken.add(free);
  return free;
}

/** An entry that got an own URL may have passed it on to another since. */
function freeUrl(url: Value, own: string, taken: Set<string>): Value {
  const owns = ['', '-2', '-3'].map((suffix) => `https://own.acme.com/${own}${suffix}`);
  const free = [url, ...owns].find((one) => !taken.has(urlText(one))) ?? url;
  taken.add(urlText(free));
  return free;
}

function urlText(url: Value): string {
  return typeof url === 'string' ? urlKey(url) : secretUrlMark(url.secret);
}

function freeAliases(
  { aliases }: Pick<TopicEntry | WebhookEntry, 'aliases'>,
  taken: Set<string>,
): { readonly aliases: readonly string[] | undefined } {
  const free = aliases?.filter((alias) => !taken.has(alias));
  for (const alias of free ?? []) taken.add(alias);
  return { aliases: free };
}

/**
 * Takes the parent away wherever the way up comes back to where it began, and a key that no topic
 * of the integration has; a name may well be one that is only in Gladly, or nowhere.
 */
function rooted(integrations: Integrations): Integrations {
  let result = integrations;
  for (const [name, { topics }] of Object.entries(integrations)) {
    for (const key of Object.keys(topics)) {
      const parent = topics[key]?.parent ?? '';
      const isMissing = parent.length === 1 && topics[parent] === undefined;
      if (!isMissing && !isInCircle(result, { name, key })) continue;
      result = mapIntegrations(result, (integration, other) =>
        other === name ? { ...integration, topics: without(integration.topics, key) } : integration,
      );
    }
  }
  return result;
}

function without(topics: Integration['topics'], key: string): Integration['topics'] {
  return mapEntries(topics, (topic, other) =>
    other === key ? { ...topic, parent: undefined } : topic,
  );
}

interface TopicPlace {
  readonly name: string;
  readonly key: string;
}

function isInCircle(integrations: Integrations, start: TopicPlace): boolean {
  const seen = new Set<string>();
  for (let at: TopicPlace | null = start; at !== null; at = parentOf(integrations, at)) {
    const place = `${at.name}.${at.key}`;
    if (seen.has(place)) return true;
    seen.add(place);
  }
  return false;
}

/** The key of a topic of the same integration goes before the name of any. */
function parentOf(integrations: Integrations, { name, key }: TopicPlace): TopicPlace | null {
  const parent = integrations[name]?.topics[key]?.parent;
  if (parent === undefined) return null;
  if (integrations[name]?.topics[parent] !== undefined) return { name, key: parent };
  for (const [other, { topics }] of Object.entries(integrations)) {
    const found = Object.entries(topics).find(([, topic]) => topic.name === parent);
    if (found !== undefined) return { name: other, key: found[0] };
  }
  return null;
}
