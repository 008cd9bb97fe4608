import { urlKey } from '../kinds/url.ts';
import type { LiveIndex } from './context.ts';
import type { Draft, TopicDraft, WebhookDraft } from './draft.ts';

/** The unique key that an operation takes, and the one that it gives up, if any. */
export interface KeyMove {
  readonly takes: string | null;
  readonly releases: string | null;
}

/**
 * Which unique key an operation takes and which it gives up: a webhook's URL, which Gladly keeps
 * unique, or a topic's name, which it keeps unique at least under one parent; a topic that only
 * moves takes its name along. An archived topic is taken to hold its name.
 */
export function keyMoveOf(draft: Draft, live: LiveIndex): KeyMove {
  return draft.kind === 'webhook' ? urlMove(draft, live) : nameMove(draft, live);
}

/**
 * What two topic names must not share. Whether Gladly regards the case of names is not known: two
 * that differ in nothing else are taken for one, both for the order of writes and for guards.
 */
export function topicNameKey(name: string): string {
  return name.toLowerCase();
}

const NONE: KeyMove = { takes: null, releases: null };

function urlMove({ fields, liveId, changes }: WebhookDraft, { webhooks }: LiveIndex): KeyMove {
  if (!changes.some(({ field }) => field === 'url')) return NONE;
  const held = webhooks.get(liveId ?? '')?.url;
  return { takes: fields && keyOfUrl(fields.url), releases: held ? keyOfUrl(held) : null };
}

function nameMove({ fields, liveId, changes }: TopicDraft, { topics }: LiveIndex): KeyMove {
  const changed = new Set(changes.map(({ field }) => field));
  const name = topics.get(liveId ?? '')?.name;
  const held = name === undefined ? null : keyOfName(name);
  if (fields !== null && changed.has('name')) {
    return { takes: keyOfName(fields.name), releases: held };
  }
  return changed.has('parent') ? { takes: held, releases: null } : NONE;
}

function keyOfUrl(url: string): string {
  return `url ${urlKey(url)}`;
}

function keyOfName(name: string): string {
  return `name ${topicNameKey(name)}`;
}
