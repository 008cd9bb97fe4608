import type { IgnoreRule } from '../kinds/desired.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { hostOf, urlKey } from '../kinds/url.ts';
import { compareText } from '../shared/stable-json.ts';
import type { PlanNote, UnmanagedObject } from './types.ts';

/** Live objects that nothing of the file lays claim to, and what the `ignore` rules say of them. */
export interface Unclaimed {
  readonly webhooks: readonly LiveWebhook[];
  readonly topics: readonly LiveTopic[];
}

/** Seen in Gladly, not ours, never touched: webhooks first, then by name. */
export function unmanagedObjects(
  unclaimed: Unclaimed,
  rules: readonly IgnoreRule[],
  today: string,
): readonly UnmanagedObject[] {
  const valid = rules.filter(({ until }) => until === undefined || until >= today);
  const webhooks = unclaimed.webhooks.map((webhook): UnmanagedObject => ({
    kind: 'webhook',
    id: webhook.id,
    name: webhook.name,
    host: hostOf(webhook.url),
    ignored: valid.find((rule) => coversWebhook(rule, webhook))?.reason ?? null,
  }));
  const topics = unclaimed.topics.map((topic): UnmanagedObject => ({
    kind: 'topic',
    id: topic.id,
    name: topic.name,
    host: null,
    ignored: valid.find((rule) => coversTopic(rule, topic))?.reason ?? null,
  }));
  return [...webhooks.toSorted(byName), ...topics.toSorted(byName)];
}

/** Rules that ran out, and rules that no live object needs any more. */
export function ignoreNotes(
  unclaimed: Unclaimed,
  rules: readonly IgnoreRule[],
  today: string,
): readonly PlanNote[] {
  return rules.flatMap((rule): readonly PlanNote[] => {
    const { match, until, place } = rule;
    const used =
      unclaimed.webhooks.some((webhook) => coversWebhook(rule, webhook)) ||
      unclaimed.topics.some((topic) => coversTopic(rule, topic));
    if (!used) return [{ address: null, place, code: 'ignore-unused', match }];
    if (until === undefined || until >= today) return [];
    return [{ address: null, place, code: 'ignore-expired', match, until }];
  });
}

function coversWebhook(rule: IgnoreRule, webhook: LiveWebhook): boolean {
  if (rule.kind !== 'webhook') return false;
  return rule.match === webhook.name || urlKey(rule.match) === urlKey(webhook.url);
}

function coversTopic(rule: IgnoreRule, topic: LiveTopic): boolean {
  return rule.kind === 'topic' && rule.match === topic.name;
}

function byName(a: UnmanagedObject, b: UnmanagedObject): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}
