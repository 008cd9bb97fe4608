import type { DesiredResource, DesiredWebhook } from '../kinds/desired.ts';
import { secretKey } from '../kinds/ledger.ts';
import { secretOfMark, urlKey } from '../kinds/url.ts';
import { movesUnder } from './ascent.ts';
import { groupBy } from './graph.ts';
import type { GuardContext } from './guard.ts';
import { topicNameKey } from './keys.ts';
import type { Refusal } from './refusal.ts';
import type { Operation } from './types.ts';

/** Unique keys that apply would need and that something holds which will not give them up. */
export function keyRefusals(context: GuardContext): readonly Refusal[] {
  return [...urlRefusals(context), ...secretUrlRefusals(context), ...nameRefusals(context)];
}

function urlRefusals({ operations, unclaimedWebhooks }: GuardContext): readonly Refusal[] {
  const holders = new Map(unclaimedWebhooks.map(({ url, name }) => [urlKey(url), name]));
  return operations.flatMap((operation): readonly Refusal[] => {
    const { kind, fields, inScope } = operation;
    if (kind !== 'webhook' || fields === null || !inScope || !sets(operation, 'url')) return [];
    const holder = holders.get(urlKey(fields.url));
    return holder === undefined ? [] : [taken(operation, 'url', holder)];
  });
}

/** Two secrets with the same value; the file alone cannot show that. */
function secretUrlRefusals({ desired, input }: GuardContext): readonly Refusal[] {
  const fingerprintOf = ({ address }: DesiredWebhook) =>
    input.secrets[secretKey(address, 'url')]?.fingerprint ?? null;
  const resolved = desired.webhooks.filter(
    (webhook) => secretOfMark(webhook.fields.url) !== null && fingerprintOf(webhook) !== null,
  );
  return [...groupBy(resolved, fingerprintOf).values()].flatMap(([first, ...others]) =>
    others.map((webhook) => taken(webhook, 'url', first.fields.name)),
  );
}

/**
 * Names are looked at under one parent only, because Gladly may allow them under another. A topic
 * that the plan archives is taken to keep its name.
 */
function nameRefusals({ operations, undeclaredTopics, live }: GuardContext): readonly Refusal[] {
  const holders = new Map(
    undeclaredTopics.map((one) => [nameKey(one.name, one.parentId), one.name]),
  );
  const inScope = operations.filter((one) => one.inScope);
  const moving = new Set(inScope.filter(movesUnder).map(({ address }) => address));
  return inScope.flatMap((operation): readonly Refusal[] => {
    const { kind, fields, liveId, address } = operation;
    const isRenamed = sets(operation, 'name');
    if (kind !== 'topic' || fields === null || !(isRenamed || movesUnder(operation))) return [];
    const before = live.topics.get(liveId ?? '');
    const { parentId } = operation;
    const declared = typeof parentId === 'object' ? parentId?.pending : parentId;
    const name = isRenamed ? fields.name : before?.name;
    const holder = holders.get(nameKey(name, moving.has(address) ? declared : before?.parentId));
    return holder === undefined ? [] : [taken(operation, 'name', holder)];
  });
}

/** A parent that is to be made is named by its address. */
function nameKey(name: string | undefined, parent: string | undefined): string {
  return `${parent}\n${topicNameKey(name ?? '')}`;
}

function sets({ changes }: Operation, field: string): boolean {
  return changes.some((change) => change.field === field);
}

function taken(
  { address, place }: Operation | DesiredResource,
  field: 'url' | 'name',
  holder: string,
): Refusal {
  return { code: 'ambiguous', guard: 'key-taken', place, address, field, holder };
}
