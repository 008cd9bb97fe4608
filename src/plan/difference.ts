import type { TopicFields, WebhookFields } from '../kinds/desired.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { displayUrl, hostOf, secretOfMark, urlKey } from '../kinds/url.ts';
import type { Json } from '../shared/stable-json.ts';
import type { Aspect } from './cause.ts';
import type { FieldChange, FieldValue } from './types.ts';

/**
 * One way in which a live object is not as declared. `part` says which write mends it: the
 * fields, the switch (enabled, disabled), or write-only values.
 */
export interface Difference {
  readonly part: 'fields' | 'switch' | 'secrets';
  readonly change: FieldChange;
  /** The declared value that the cause is found by; see `cause.ts`. */
  readonly aspect: Aspect;
}

/**
 * Readable fields in which a live webhook differs from declared ones. Fields that are not
 * declared are not compared. With `hideUrl`, of the live URL only the host is shown.
 */
export function webhookDifferences(
  fields: WebhookFields,
  live: LiveWebhook,
  { hideUrl }: { readonly hideUrl: boolean },
): readonly Difference[] {
  const headers = fields.headers === undefined ? null : Object.keys(fields.headers).toSorted();
  const liveUrl = shownUrl(live.url, hideUrl || secretOfMark(fields.url) !== null);
  const found: readonly (Difference | false)[] = [
    fields.name !== live.name && difference('name', live.name, fields.name),
    urlKey(fields.url) !== urlKey(live.url) &&
      difference('url', liveUrl, shownUrl(fields.url, false)),
    !sameList(fields.events, live.events) && difference('events', live.events, fields.events),
    headers !== null &&
      !sameList(headers, live.headerKeys) &&
      difference('headers', live.headerKeys, headers),
    fields.basic !== undefined && !live.hasCredentials && difference('basic', false, true),
    fields.enabled !== live.enabled && switchOf('enabled', live.enabled, fields.enabled),
  ];
  return found.filter((one) => one !== false);
}

/** Gladly does not show the realm, so it is compared with the one that was sent last. */
export function realmDifferences(
  fields: WebhookFields,
  sent: WebhookFields,
  live: LiveWebhook,
): readonly Difference[] {
  if (fields.basic === undefined || sent.basic === undefined || !live.hasCredentials) return [];
  const before = sent.basic.realm ?? null;
  const after = fields.basic.realm ?? null;
  if (before === after) return [];
  const change = { field: 'basic.realm', before, after };
  return [{ ...difference('basic', before, after), change }];
}

/** A topic's parent by its id in Gladly, `null` while it has none, and by its name. */
export interface ParentView {
  readonly id: string | null;
  readonly name: string;
}

/** Fields in which a live topic differs; `parents` are the declared one and the live one. */
export function topicDifferences(
  fields: TopicFields,
  live: LiveTopic,
  parents: { readonly declared: ParentView | null; readonly liveName: string | null },
): readonly Difference[] {
  const { declared, liveName } = parents;
  const found: readonly (Difference | false)[] = [
    fields.name !== live.name && difference('name', live.name, fields.name),
    declared !== null &&
      declared.id !== live.parentId &&
      difference('parent', liveName, declared.name),
    fields.disabled !== live.disabled && switchOf('disabled', live.disabled, fields.disabled),
  ];
  return found.filter((one) => one !== false);
}

/**
 * A URL as plans show it. One that is, or was, the value of a secret may carry the secret in its
 * path, so of such a one only the host or the secret's name is shown.
 */
export function shownUrl(url: string, hidden: boolean): string {
  if (secretOfMark(url) !== null) return displayUrl(url);
  return hidden ? (hostOf(url) ?? '…') : url;
}

/** A declared field as plain data. */
function aspectOf(fields: WebhookFields | TopicFields, field: string): Json | undefined {
  const members: { readonly [key: string]: Json | undefined } = fields;
  return members[field];
}

function difference(field: string, before: FieldValue, after: FieldValue): Difference {
  return {
    part: 'fields',
    change: { field, before, after },
    aspect: (fields) => aspectOf(fields, field),
  };
}

function switchOf(field: string, before: boolean, after: boolean): Difference {
  return { ...difference(field, before, after), part: 'switch' };
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}
