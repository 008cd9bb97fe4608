import { expandEvents } from '../catalog/events.ts';
import type { Address } from '../kinds/address.ts';
import { keyOf } from '../kinds/address.ts';
import type {
  DesiredResource,
  DesiredState,
  DesiredTopic,
  DesiredWebhook,
} from '../kinds/desired.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { secretOfMark } from '../kinds/url.ts';
import type { Check } from '../plan/check.ts';
import type { Operation } from '../plan/types.ts';
import type { WantedPart, Written } from '../shared/written.ts';
import { unspeakableFields } from './declarable.ts';
import { parentText } from './parent.ts';
import type { Scene } from './scene.ts';
import { newSecret, secretReference, writtenUrl } from './scene.ts';

/** What the file declares, how Gladly has it, and what a plan says of the difference. */
export interface AdoptionSource {
  readonly desired: DesiredState;
  readonly operations: readonly Operation[];
  readonly checks: readonly Check[];
  /** Topics whose declared parent cannot be looked up in Gladly. */
  readonly lostParents: ReadonlySet<Address>;
  readonly webhooks: ReadonlyMap<string, LiveWebhook>;
  /** The id in Gladly of each declared topic that was found there. */
  readonly topicIds: ReadonlyMap<Address, string>;
  /** The parent that each declared topic names, as the file writes it. */
  readonly parentTexts: ReadonlyMap<Address, string>;
  /** Integrations that may name events which no reference has. */
  readonly allowUnknown: ReadonlySet<string>;
  readonly allowsHttp: (url: URL) => boolean;
}

/** Takes over what Gladly has of everything that the file declares and Gladly holds. */
export function adoptedParts(source: AdoptionSource, scene: Scene): readonly WantedPart[] {
  const { desired, operations } = source;
  const resources = new Map(desired.resources.map((one) => [one.address, one]));
  const fields = differingFields(operations);
  const webhooks = [...fields].flatMap(([address, differing]) => {
    const resource = resources.get(address);
    if (resource?.kind !== 'webhook') return [];
    const live = source.webhooks.get(differing.liveId);
    return live === undefined ? [] : webhookParts({ resource, live, ...differing }, source, scene);
  });
  const topics = desired.resources.flatMap((resource) =>
    resource.kind === 'topic' ? topicParts(resource, fields, { source, scene }) : [],
  );
  return [...webhooks, ...topics, ...source.checks.flatMap(userParts)];
}

/** A user is known by its email address; the name is Gladly's to tell. */
function userParts({ integration, finding }: Check): readonly WantedPart[] {
  if (integration === null || finding.code !== 'user-name' || finding.actual.trim() === '')
    return [];
  return [{ integration, path: ['user', 'name'], type: 'value', value: finding.actual }];
}

interface Differing {
  readonly liveId: string;
  readonly fields: ReadonlySet<string>;
}

/** Which readable fields of declared objects are otherwise in Gladly. */
function differingFields(operations: readonly Operation[]): ReadonlyMap<Address, Differing> {
  const found = new Map<Address, Differing>();
  for (const { address, liveId, place, changes } of operations) {
    if (liveId === null || place === null) continue;
    const readable = changes.flatMap((change) => ('secret' in change ? [] : [change.field]));
    const before = found.get(address)?.fields ?? [];
    found.set(address, { liveId, fields: new Set([...before, ...readable]) });
  }
  return found;
}

interface WebhookPair {
  readonly resource: DesiredWebhook;
  readonly live: LiveWebhook;
  readonly fields: ReadonlySet<string>;
}

/** What was made as one webhook of several entries has its address and sign-in in each of them. */
function webhookParts(
  pair: WebhookPair,
  { desired, allowsHttp, allowUnknown }: AdoptionSource,
  scene: Scene,
): readonly WantedPart[] {
  const { resource, live } = pair;
  const { address, integration, place } = resource;
  const unspeakable = unspeakableFields(live, allowsHttp);
  const fields = new Set([...pair.fields].filter((field) => !unspeakable.has(field)));
  for (const field of pair.fields) {
    if (unspeakable.has(field))
      scene.findings.push({ code: 'kept-in-file', address, field, place });
  }
  const absorbed = desired.merged.find((one) => one.address === address)?.absorbed ?? [];
  const keys = [address, ...absorbed].map(keyOf);
  const isOn = (field: string) => fields.has(field);
  const at = (key: string, field: string) => ({ integration, path: ['webhooks', key, field] });
  const { name, enabled, events, disabledAtDueToRetryLimit: since } = live;
  if (isOn('enabled') && !enabled && since !== undefined) {
    scene.findings.push({ code: 'switched-off', name, at: since });
  }
  const url = isOn('url') && secretOfMark(resource.fields.url) === null ? urlOf(pair, scene) : null;
  const headers = isOn('headers') ? headersOf(pair, scene) : null;
  const isNews = isOn('events') && expandEvents(events).unknown.length > 0;
  const allowed: readonly WantedPart[] =
    isNews && !allowUnknown.has(integration)
      ? [{ integration, path: ['allow-unknown-events'], type: 'value', value: true }]
      : [];
  const parts = keys.flatMap((key, index): readonly WantedPart[] => [
    ...(isOn('name') && index === 0
      ? [{ ...at(key, 'name'), type: 'value', value: name } as const]
      : []),
    ...(url === null ? [] : [{ ...at(key, 'url'), type: 'value', value: url } as const]),
    ...(isOn('events') ? [{ ...at(key, 'events'), type: 'events', names: events } as const] : []),
    ...(isOn('enabled') ? [{ ...at(key, 'enabled'), type: 'value', value: enabled } as const] : []),
    ...(headers === null ? [] : [{ ...at(key, 'headers'), type: 'headers', ...headers } as const]),
    ...(isOn('basic') ? [{ ...at(key, 'basic'), type: 'absent' } as const] : []),
  ]);
  return [...allowed, ...parts];
}

function urlOf({ resource, live }: WebhookPair, scene: Scene): Written {
  const secret = secretOfMark(live.url);
  if (secret !== null) return secretReference(secret);
  const { integration, address } = resource;
  const words = [integration, keyOf(address), 'url'];
  return writtenUrl(scene, live.url, { integration, webhook: live.name, words });
}

function headersOf({ resource, live }: WebhookPair, scene: Scene) {
  const { integration, address, fields } = resource;
  const declared = Object.keys(fields.headers ?? {});
  const added = live.headerKeys.filter((header) => !declared.includes(header));
  return {
    remove: declared.filter((header) => !live.headerKeys.includes(header)),
    add: new Map(
      added.map((header): [string, Written] => {
        const part = { type: 'header', header } as const;
        const words = [integration, keyOf(address), header];
        return [header, newSecret(scene, { integration, webhook: live.name, part }, words)];
      }),
    ),
  };
}

interface TopicContext {
  readonly source: AdoptionSource;
  readonly scene: Scene;
}

function topicParts(
  resource: DesiredTopic,
  differing: ReadonlyMap<Address, Differing>,
  { source, scene }: TopicContext,
): readonly WantedPart[] {
  const { address, integration } = resource;
  const fields = differing.get(address)?.fields ?? new Set<string>();
  const live = scene.topics.get(source.topicIds.get(address) ?? '');
  const path = (field: string) => ({ integration, path: ['topics', keyOf(address), field] });
  const own: readonly WantedPart[] =
    live === undefined
      ? []
      : [
          ...(fields.has('name')
            ? [{ ...path('name'), type: 'value', value: live.name } as const]
            : []),
          ...(fields.has('disabled')
            ? [{ ...path('disabled'), type: 'value', value: live.disabled } as const]
            : []),
        ];
  const isLost = fields.has('parent') || source.lostParents.has(address);
  const parent = isLost && live !== undefined ? adoptedParent(live, resource, scene) : null;
  const renamed = parent ?? renamedParent(resource, differing, { source, scene });
  return renamed === null ? own : [...own, { ...path('parent'), ...renamed }];
}

type ParentPart = { readonly type: 'value'; readonly value: Written } | { readonly type: 'absent' };

function adoptedParent(
  live: LiveTopic,
  { integration }: DesiredResource,
  scene: Scene,
): ParentPart {
  const parent = parentText(scene, live, integration);
  if (parent.status === 'named') return { type: 'value', value: parent.text };
  if (parent.status === 'unnameable') {
    const { parent: above, why } = parent;
    scene.findings.push({ code: 'topic-parent', name: live.name, parent: above, why });
  }
  return { type: 'absent' };
}

/** A parent that is named by a name which it has no longer. */
function renamedParent(
  { address, integration, fields }: DesiredTopic,
  differing: ReadonlyMap<Address, Differing>,
  { source, scene }: TopicContext,
): ParentPart | null {
  const { parent } = fields;
  if (parent?.type !== 'declared' || differing.get(parent.address)?.fields.has('name') !== true) {
    return null;
  }
  const text = source.parentTexts.get(address);
  const isKey = parent.address === `${integration}.topic.${text}`;
  const name = scene.topics.get(source.topicIds.get(parent.address) ?? '')?.name;
  return isKey || name === undefined ? null : { type: 'value', value: name };
}
