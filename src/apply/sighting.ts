import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import type { UrlMarks } from '../kinds/mark.ts';
import { markLiveWebhook } from '../kinds/mark.ts';
import { secretOfMark, urlKey } from '../kinds/url.ts';
import type { FieldValue } from '../plan/types.ts';
import { Secret } from '../shared/secret.ts';

/** Readable fields by the names that plans use; `headers` lists names, `basic` tells presence. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** A live object as apply compares it, the same shape for every kind. */
export interface Sighting {
  readonly id: string;
  readonly fields: Fields;
  /** RFC 3339, as Gladly gave it; `null` where it shows none. */
  readonly updatedAt: string | null;
  /** A webhook's real URL, which `fields.url` may only name by its mark; `null` for a topic. */
  readonly url: Secret | null;
}

/** Stands for the object itself in a list of fields that changed: it is no longer in Gladly. */
export const GONE = 'gone';

/**
 * A webhook with its URL marked where it is the value of a secret, as in plans. It may come with
 * its real URL or marked already.
 */
export function sightWebhook(webhook: LiveWebhook, marks: UrlMarks): Sighting {
  const { name, events, enabled, headerKeys, hasCredentials } = webhook;
  const url = urlKey(markLiveWebhook(webhook, marks).url);
  return {
    id: webhook.id,
    fields: { name, url, events, enabled, headers: headerKeys, basic: hasCredentials },
    updatedAt: webhook.updatedAt ?? null,
    url: new Secret(realUrl(webhook.url, marks)),
  };
}

/** A topic as apply compares it. Gladly does not tell when one was changed. */
export function sightTopic(topic: LiveTopic): Sighting {
  const { id, name, disabled, parentId } = topic;
  return { id, fields: { name, disabled, parent: parentId ?? null }, updatedAt: null, url: null };
}

/**
 * Names of the fields of `wanted` that `seen` does not agree with, sorted. Headers are told
 * apart: `headers.x-api-key`.
 */
export function differingFields(wanted: Fields, seen: Fields): readonly string[] {
  return Object.entries(wanted)
    .flatMap(([field, value]) => differencesIn(field, value, seen[field] ?? null))
    .toSorted();
}

function realUrl(url: string, marks: UrlMarks): string {
  if (secretOfMark(url) === null) return url;
  return [...marks].find(([, mark]) => mark === url)?.[0] ?? url;
}

function differencesIn(field: string, wanted: FieldValue, seen: FieldValue): readonly string[] {
  if (!isList(wanted)) return wanted === seen ? [] : [field];
  const present = isList(seen) ? seen : [];
  const odd = [
    ...wanted.filter((member) => !present.includes(member)),
    ...present.filter((member) => !wanted.includes(member)),
  ];
  if (odd.length === 0) return [];
  return field === 'headers' ? odd.map((name) => `headers.${name}`) : [field];
}

function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}
