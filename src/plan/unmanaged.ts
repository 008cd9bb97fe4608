import type { IgnoreRule } from '../kinds/desired.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { hostOf } from '../kinds/url.ts';
import { compareText } from '../shared/stable-json.ts';
import type { PlanContext } from './context.ts';
import { covers } from './ignores.ts';
import type { PlanNote } from './note.ts';
import type { UnmanagedObject } from './types.ts';
import { findVendorWebhooks } from './vendor-webhooks.ts';

/** Live objects that are neither declared nor ours. */
export interface Unclaimed {
  readonly webhooks: readonly LiveWebhook[];
  readonly topics: readonly LiveTopic[];
}

/** Seen in Gladly, not ours, not expected either, never touched: webhooks first, then by name. */
export function unmanagedObjects(
  unclaimed: Unclaimed,
  { input }: PlanContext,
): readonly UnmanagedObject[] {
  const { ignores, vendorWebhooks } = input.desired;
  const valid = ignores.filter((rule) => endOf(rule, input.options.today) === null);
  const expected = new Set(
    vendorWebhooks.flatMap((one) => findVendorWebhooks(one, unclaimed.webhooks)),
  );
  const webhooks = unclaimed.webhooks
    .filter((webhook) => !expected.has(webhook))
    .map((webhook): UnmanagedObject => {
      const ignored = valid.find((rule) => covers(rule, 'webhook', webhook))?.reason ?? null;
      const { id, name, url } = webhook;
      return { kind: 'webhook', id, name, host: hostOf(url), ignored };
    });
  const topics = unclaimed.topics.map((topic): UnmanagedObject => {
    const ignored = valid.find((rule) => covers(rule, 'topic', topic))?.reason ?? null;
    const { id, name } = topic;
    return { kind: 'topic', id, name, host: null, ignored };
  });
  return [...webhooks.toSorted(byName), ...topics.toSorted(byName)];
}

/** Rules that ran out, and rules that no live object needs, as far as Gladly could be read. */
export function ignoreNotes(unclaimed: Unclaimed, { input }: PlanContext): readonly PlanNote[] {
  const { desired, live, options } = input;
  const isRead = { webhook: live.webhooks.status === 'read', topic: live.topics.status === 'read' };
  return desired.ignores.flatMap((rule): readonly PlanNote[] => {
    const { kind, match, place } = rule;
    const until = endOf(rule, options.today);
    const isUsed =
      unclaimed.webhooks.some((webhook) => covers(rule, 'webhook', webhook)) ||
      unclaimed.topics.some((topic) => covers(rule, 'topic', topic));
    if (!isUsed)
      return isRead[kind] ? [{ address: null, place, code: 'ignore-unused', match }] : [];
    return until === null ? [] : [{ address: null, place, code: 'ignore-expired', match, until }];
  });
}

/** The day on which a rule ran out, else `null`. `YYYY-MM-DD` sorts as time does. */
function endOf({ until }: IgnoreRule, today: string): string | null {
  return until !== undefined && until < today ? until : null;
}

function byName(a: UnmanagedObject, b: UnmanagedObject): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}
