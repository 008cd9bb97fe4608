import type { VendorDefinition } from '../catalog/vendor.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { carriesCredentials, hostOf, urlKey } from '../kinds/url.ts';
import type { WrittenMap } from '../shared/written.ts';
import { compareText } from '../shared/stable-json.ts';
import { declarableTopics, declarableWebhooks } from './declarable.ts';
import { newKey } from './keys.ts';
import type { People } from './people.ts';
import type { Recognised } from './recognise.ts';
import { recognise } from './recognise.ts';
import type { Scene, TopicHome } from './scene.ts';
import { vendorEntry } from './vendor-entry.ts';
import { settleTopics, topicEntries, webhookEntries } from './written-out.ts';

/** What is to be written into a file, and what the file has already. */
export interface ExportSource {
  /** Objects of the organization that the file does not have. */
  readonly webhooks: readonly LiveWebhook[];
  readonly topics: readonly LiveTopic[];
  /** All that the organization has. */
  readonly all: {
    readonly webhooks: readonly LiveWebhook[];
    readonly topics: readonly LiveTopic[];
  };
  readonly people: People;
  readonly vendors: readonly VendorDefinition[];
  /** Vendors whose integration the file leaves out in this organization, by id. */
  readonly leftOut: ReadonlyMap<string, string>;
  /** By id of the vendor, the integration of the file that waits for what Gladly may tell of it. */
  readonly awaiting: ReadonlyMap<string, string>;
  /** Names of secrets by the comparable form of the address that each has for its value. */
  readonly secretUrls: ReadonlyMap<string, string>;
  readonly allowsHttp: (url: URL) => boolean;
  /** How many webhooks the organization may still get. */
  readonly room: number;
  readonly taken: {
    readonly integrations: ReadonlySet<string>;
    readonly secrets: ReadonlySet<string>;
  };
  /** Where the file declares topics that Gladly has, by their ids. */
  readonly homes: ReadonlyMap<string, TopicHome>;
  /** An integration of the file that further topics can be added to. */
  readonly topicsInto: { readonly integration: string; readonly keys: ReadonlySet<string> } | null;
}

export interface ExportDraft {
  /** Entries by the key of their integration, in the order in which they are to stand. */
  readonly integrations: WrittenMap;
  readonly recognised: readonly { readonly integration: string; readonly vendor: string }[];
}

/**
 * Puts the objects of an organization into entries of the file: recognised vendors first, then
 * the rest written out; what is to be said of them is added to the scene. The same source gives the
 * same entries, in whatever order its lists come.
 */
export function draftOf(source: ExportSource, scene: Scene): ExportDraft {
  const webhooks = declarableWebhooks(
    source.webhooks.toSorted(byName),
    source.all.webhooks,
    source.allowsHttp,
  );
  const topics = declarableTopics(source.topics.toSorted(byName), source.all.topics);
  const named = withUsableUrls(webhooks.objects, source);
  scene.findings.push(...webhooks.findings, ...topics.findings, ...named.findings);
  const found = recognised(source, { webhooks: named.objects, topics: topics.objects }, scene);
  const uses = found.uses.map((one) => {
    const waiting = isOnly(one, found.uses) ? source.awaiting.get(one.definition.id) : undefined;
    return { integration: waiting ?? keyFor(one, scene), found: one };
  });
  for (const {
    integration,
    found: { topics: own },
  } of uses) {
    for (const [key, topic] of own) scene.homes.set(topic.id, { integration, key });
  }
  const home = source.topicsInto ?? {
    integration: topicsKey(found, scene),
    keys: new Set<string>(),
  };
  settleTopics(scene, found.topics, home);
  const vendors = uses.map((use) => [use.integration, vendorEntry({ ...use, scene })] as const);
  const rest = webhookEntries(scene, found.webhooks);
  const ofTopics = topicEntries(scene, found.topics);
  return {
    integrations: new Map([
      ...vendors,
      ...(ofTopics.size === 0
        ? []
        : [[home.integration, new Map([['topics', ofTopics]])] as const]),
      ...rest,
    ]),
    recognised: uses.map(({ integration, found: { definition } }) => ({
      integration,
      vendor: definition.id,
    })),
  };
}

/** What is known before anything is written. */
export function openScene(source: ExportSource): Scene {
  return {
    people: source.people,
    room: source.room,
    topics: new Map(source.all.topics.map((topic) => [topic.id, topic])),
    homes: new Map(source.homes),
    secretUrls: new Map(source.secretUrls),
    integrationKeys: new Set(source.taken.integrations),
    secretNames: new Set(source.taken.secrets),
    secrets: [],
    findings: [],
  };
}

function topicsKey({ topics }: Pick<Found, 'topics'>, scene: Scene): string {
  return topics.length === 0 ? '' : newKey('topics', scene.integrationKeys);
}

/**
 * Until somebody fills in a secret address, a webhook is found by its name alone; where the name
 * stands for several, a plan would make another webhook.
 */
function withUsableUrls(webhooks: readonly LiveWebhook[], { all, secretUrls }: ExportSource) {
  const isUsable = ({ url, name }: LiveWebhook) => {
    const isSecret =
      URL.canParse(url) && carriesCredentials(new URL(url)) && !secretUrls.has(urlKey(url));
    return !isSecret || all.webhooks.filter((one) => one.name === name).length === 1;
  };
  return {
    objects: webhooks.filter(isUsable),
    findings: webhooks
      .filter((webhook) => !isUsable(webhook))
      .map(({ name, url }) => ({ code: 'webhook-secret-url', name, host: hostOf(url) }) as const),
  };
}

interface Found {
  readonly uses: readonly Recognised[];
  /** What no vendor is known for. */
  readonly webhooks: readonly LiveWebhook[];
  readonly topics: readonly LiveTopic[];
}

function recognised(
  { vendors, leftOut }: ExportSource,
  objects: Pick<Found, 'webhooks' | 'topics'>,
  { findings }: Scene,
): Found {
  let { webhooks, topics } = objects;
  const uses: Recognised[] = [];
  for (const definition of vendors) {
    const found = recognise(definition, { webhooks, topics });
    const taken = new Set<LiveWebhook | LiveTopic>(found.flatMap(objectsOf));
    webhooks = webhooks.filter((one) => !taken.has(one));
    topics = topics.filter((one) => !taken.has(one));
    const integration = leftOut.get(definition.id);
    if (integration === undefined) uses.push(...found);
    else if (found.length > 0) {
      findings.push({ code: 'left-out-here', integration, vendor: definition.name });
    }
  }
  return { uses, webhooks, topics };
}

function objectsOf({ webhooks, topics, vendorMade }: Recognised) {
  return [...webhooks.values(), ...topics.values(), ...vendorMade];
}

/** Of several uses of a vendor nobody can say which one waits. */
function isOnly({ definition }: Recognised, uses: readonly Recognised[]): boolean {
  return uses.filter((one) => one.definition === definition).length === 1;
}

function keyFor({ definition }: Recognised, { integrationKeys }: Scene): string {
  return newKey(definition.id, integrationKeys);
}

function byName(
  a: { readonly name: string; readonly id: string },
  b: { readonly name: string; readonly id: string },
): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}
