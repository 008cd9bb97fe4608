import type { DesiredTopic, DesiredWebhook, TopicFields, WebhookFields } from '../kinds/desired.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { displayUrl, hostOf, secretOfMark, urlKey } from '../kinds/url.ts';
import type { Json } from '../shared/stable-json.ts';
import type { FieldChange } from './types.ts';

/**
 * One way in which a live object is not as declared. `part` says which write mends it: the
 * fields, the switch (enabled, disabled), or write-only values.
 */
export interface Difference {
  readonly part: 'fields' | 'switch' | 'secrets';
  readonly change: FieldChange;
  /** The declared value that the cause is found by; see `cause.ts`. */
  readonly aspect: (fields: WebhookFields | TopicFields) => Json | undefined;
}

/** Readable fields in which a live webhook differs. Undeclared fields are not compared. */
export function webhookDifferences(
  desired: DesiredWebhook,
  live: LiveWebhook,
): readonly Difference[] {
  const { fields } = desired;
  const found: Difference[] = [];
  if (fields.name !== live.name) found.push(difference('name', live.name, fields.name));
  if (urlKey(fields.url) !== urlKey(live.url)) found.push(urlDifference(fields.url, live.url));
  if (!sameList(fields.events, live.events)) {
    found.push(difference('events', live.events, fields.events));
  }
  if (fields.enabled !== live.enabled) {
    found.push({ ...difference('enabled', live.enabled, fields.enabled), part: 'switch' });
  }
  const keys = fields.headers === undefined ? null : Object.keys(fields.headers).toSorted();
  if (keys !== null && !sameList(keys, live.headerKeys)) {
    found.push(difference('headers', live.headerKeys, keys));
  }
  if (fields.basic !== undefined && !live.hasCredentials) {
    found.push(difference('basic', false, true));
  }
  return found;
}

/** How names of topics are found, for showing parents by name. */
export interface ParentView {
  /** Id of the declared parent if Gladly has it by now, else `null`. */
  readonly id: string | null;
  readonly name: string;
}

/** Fields in which a live topic differs; `parent` is the declared one, already looked up. */
export function topicDifferences(
  desired: DesiredTopic,
  live: LiveTopic,
  parents: { readonly declared: ParentView | null; readonly liveName: string | null },
): readonly Difference[] {
  const { fields } = desired;
  const found: Difference[] = [];
  if (fields.name !== live.name) found.push(difference('name', live.name, fields.name));
  const { declared, liveName } = parents;
  if (declared !== null && declared.id !== (live.parentId ?? '')) {
    found.push(difference('parent', liveName, declared.name));
  }
  if (fields.disabled !== live.disabled) {
    found.push({ ...difference('disabled', live.disabled, fields.disabled), part: 'switch' });
  }
  return found;
}

/** Whether two URLs come from, or lead to, something that must not be shown in full. */
function urlDifference(desired: string, live: string): Difference {
  const hidden = secretOfMark(desired) !== null || secretOfMark(live) !== null;
  const change: FieldChange = hidden
    ? { field: 'url', before: shownHost(live), after: shownHost(desired) }
    : { field: 'url', before: live, after: desired };
  return { ...difference('url', null, null), change };
}

/** A secret URL may carry its secret in the path, so only its host is ever shown. */
function shownHost(url: string): string {
  return secretOfMark(url) === null ? (hostOf(url) ?? '…') : displayUrl(url);
}

function difference(
  field: 'name' | 'url' | 'events' | 'enabled' | 'headers' | 'basic' | 'parent' | 'disabled',
  before: Exclude<FieldChange, { secret: unknown }>['before'],
  after: Exclude<FieldChange, { secret: unknown }>['after'],
): Difference {
  return {
    part: 'fields',
    change: { field, before, after },
    aspect: (fields) => aspectOf(fields, field),
  };
}

/** A declared field as plain data. */
export function aspectOf(fields: WebhookFields | TopicFields, field: string): Json | undefined {
  const members: { readonly [key: string]: Json | undefined } = fields;
  return members[field];
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}
