import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import type { Draft, TopicDraft, WebhookDraft } from './draft.ts';
import type { KeyMove } from './order.ts';
import { topicNameKey, webhookUrlKey } from './order.ts';

/** Live objects by id, for telling what an operation's object is called now. */
export interface LiveIndex {
  readonly webhooks: ReadonlyMap<string, LiveWebhook>;
  readonly topics: ReadonlyMap<string, LiveTopic>;
}

/**
 * Which unique key an operation takes and which it gives up: a webhook's URL, which Gladly keeps
 * unique, or a topic's name, which it keeps unique at least under one parent. An archived topic
 * is taken to hold its name.
 */
export function keyMoveOf(draft: Draft, live: LiveIndex): KeyMove {
  return draft.kind === 'webhook' ? urlMove(draft, live.webhooks) : nameMove(draft, live.topics);
}

function urlMove(
  { action, fields, liveId, changes }: WebhookDraft,
  webhooks: ReadonlyMap<string, LiveWebhook>,
): KeyMove {
  const held = webhooks.get(liveId ?? '')?.url;
  const releases = held === undefined ? null : webhookUrlKey(held);
  if (action === 'delete') return { takes: null, releases };
  if (fields === null || !changes.some(({ field }) => field === 'url')) return NONE;
  return { takes: webhookUrlKey(fields.url), releases };
}

function nameMove(
  { fields, liveId, changes }: TopicDraft,
  topics: ReadonlyMap<string, LiveTopic>,
): KeyMove {
  if (fields === null || !changes.some(({ field }) => field === 'name')) return NONE;
  const held = topics.get(liveId ?? '')?.name;
  return {
    takes: topicNameKey(fields.name),
    releases: held === undefined ? null : topicNameKey(held),
  };
}

const NONE: KeyMove = { takes: null, releases: null };
