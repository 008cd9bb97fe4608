import * as fc from 'fast-check';
import type { Address } from '../../src/kinds/address.ts';
import type {
  DesiredResource,
  DesiredState,
  DesiredTopic,
  DesiredWebhook,
  SecretSource,
} from '../../src/kinds/desired.ts';
import type { Ledger } from '../../src/kinds/ledger.ts';
import type { LiveState, LiveTopic, LiveWebhook } from '../../src/kinds/live.ts';
import { topicId } from '../../src/kinds/topic-id.ts';
import type { PlanInput } from '../../src/plan/input.ts';
import {
  desiredState,
  desiredTopic,
  desiredWebhook,
  idOf,
  ORGANIZATION_ID,
  place,
  secret,
} from './builders.ts';
import { liveState, liveTopicOf, liveWebhookOf } from './live-builders.ts';
import { appliedResource, ledgerOf, planInput, secretReadings } from './plan-builders.ts';

/*
 * Small worlds: few addresses, names and URLs, so that swaps, circles, renames and collisions are
 * common. A world begins with a configuration that was applied; then people edit Gladly, the file,
 * or both.
 */

const WEBHOOK_KEYS = ['a.webhook.p', 'a.webhook.q', 'b.webhook.r', 'b.webhook.s', 'b.webhook.t'];
const TOPIC_KEYS = ['a.topic.p', 'a.topic.q', 'b.topic.r', 'b.topic.s', 'b.topic.t', 'b.topic.u'];
const NAMES = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta'];
const URLS = [
  ...['one', 'two', 'three', 'four', 'five'].map((path) => `https://hooks.acme.com/${path}`),
  'secret:URL_SIX',
];
const EVENTS = [['CONTACT/ENDED'], ['CONTACT/ENDED', 'TASK/CREATED'], ['TASK/CREATED']];
const SOURCES: readonly SecretSource[] = [secret('KEY_ONE'), secret('KEY_TWO', 'Bearer ')];

const webhookFields = fc.record({
  name: fc.constantFrom(...NAMES.slice(0, 4)),
  events: fc.constantFrom(...EVENTS),
  enabled: fc.boolean(),
  headers: fc.option(
    fc.dictionary(fc.constantFrom('x-api-key', 'x-org'), fc.constantFrom(...SOURCES)),
  ),
  basic: fc.option(
    fc.record({ username: fc.constantFrom(...SOURCES), password: fc.constantFrom(...SOURCES) }),
  ),
});

const desiredWebhooks: fc.Arbitrary<readonly DesiredWebhook[]> = fc
  .tuple(
    fc.subarray(WEBHOOK_KEYS),
    fc.shuffledSubarray(URLS, { minLength: WEBHOOK_KEYS.length }),
    fc.array(webhookFields, { minLength: WEBHOOK_KEYS.length, maxLength: WEBHOOK_KEYS.length }),
  )
  .map(([keys, urls, fields]) =>
    keys.map((key, index) => {
      const { headers = null, basic = null, ...others } = fields[index] ?? {};
      return desiredWebhook(key, {
        ...others,
        url: urls[index] ?? '',
        ...(headers === null ? {} : { headers }),
        ...(basic === null ? {} : { basic }),
        place: place(index + 1),
      });
    }),
  );

/** A parent comes earlier in a shuffled list, so there are no circles; names are unique. */
const desiredTopics: fc.Arbitrary<readonly DesiredTopic[]> = fc
  .tuple(
    fc.shuffledSubarray(TOPIC_KEYS),
    fc.shuffledSubarray(NAMES, { minLength: TOPIC_KEYS.length }),
    fc.array(fc.record({ parent: fc.nat(TOPIC_KEYS.length), disabled: fc.nat(4) }), {
      minLength: TOPIC_KEYS.length,
      maxLength: TOPIC_KEYS.length,
    }),
  )
  .map(([keys, names, choices]) => {
    const made: DesiredTopic[] = [];
    for (const [index, key] of keys.entries()) {
      const { parent = 0, disabled = 1 } = choices[index] ?? {};
      const above = made[parent];
      made.push(
        desiredTopic(key, {
          name: names[index] ?? '',
          disabled: disabled === 0,
          ...(above === undefined
            ? {}
            : { parent: { type: 'declared', address: above.address } as const }),
          place: place(100 + index),
        }),
      );
    }
    return made;
  });

const resources: fc.Arbitrary<readonly DesiredResource[]> = fc
  .tuple(desiredWebhooks, desiredTopics)
  .map(([webhooks, topics]) => [...webhooks, ...topics]);

/** One change by hand. Those that Gladly would not allow are left out. */
type Edit = (live: Worldly, idFor: IdFor) => void;

/** The id that an object of ours has in Gladly. */
type IdFor = (address: Address) => string;

interface Worldly {
  readonly webhooks: Map<string, LiveWebhook>;
  readonly topics: Map<string, LiveTopic>;
}

const webhookEdit: fc.Arbitrary<Edit> = fc
  .record({
    key: fc.constantFrom(...WEBHOOK_KEYS),
    change: fc.oneof(
      fc.constant(null),
      fc.record({ name: fc.constantFrom(...NAMES) }),
      fc.record({ url: fc.constantFrom(...URLS) }),
      fc.record({ enabled: fc.boolean() }),
      fc.record({ headerKeys: fc.constantFrom(['x-api-key'], ['x-org'], []) }),
      fc.constant({ enabled: false, disabledAtDueToRetryLimit: '2026-11-15T00:00:00Z' }),
      fc.constant({ updatedAt: '2026-11-15T00:00:00Z' }),
    ),
  })
  .map(({ key, change }) => ({ webhooks }, idFor) => {
    const id = idFor(desiredWebhook(key).address);
    const webhook = webhooks.get(id);
    if (webhook === undefined) return;
    if (change === null) {
      webhooks.delete(id);
      return;
    }
    const next: LiveWebhook = { ...webhook, ...change };
    const isTaken = [...webhooks.values()].some((one) => one.id !== id && one.url === next.url);
    if (!isTaken) webhooks.set(id, next);
  });

const topicEdit: fc.Arbitrary<Edit> = fc
  .record({
    key: fc.constantFrom(...TOPIC_KEYS),
    change: fc.oneof(
      fc.constant(null),
      fc.record({ name: fc.constantFrom(...NAMES) }),
      fc.record({ disabled: fc.boolean() }),
      fc.record({ parentKey: fc.constantFrom(...TOPIC_KEYS) }),
    ),
  })
  .map(({ key, change }) => ({ topics }, idFor) => {
    const id = idFor(desiredTopic(key).address);
    const topic = topics.get(id);
    if (topic === undefined) return;
    const isParent = [...topics.values()].some(({ parentId }) => parentId === id);
    if (change === null) {
      if (!isParent) topics.delete(id);
      return;
    }
    const next = 'parentKey' in change ? movedTopic(topic, change, idFor) : { ...topic, ...change };
    const isTaken = [...topics.values()].some((one) => one.id !== id && one.name === next.name);
    if (!isTaken && isRooted(next, topics)) topics.set(id, next);
  });

function movedTopic(
  topic: LiveTopic,
  { parentKey }: { readonly parentKey: string },
  idFor: IdFor,
): LiveTopic {
  return { ...topic, parentId: idFor(desiredTopic(parentKey).address) };
}

/** Whether the way up from a topic ends at one that is there and has no parent. */
function isRooted(topic: LiveTopic, topics: ReadonlyMap<string, LiveTopic>): boolean {
  const seen = new Set([topic.id]);
  for (let { parentId } = topic; parentId !== undefined;) {
    const above = topics.get(parentId);
    if (above === undefined || seen.has(above.id)) return false;
    seen.add(above.id);
    ({ parentId } = above);
  }
  return true;
}

const strangerEdit: fc.Arbitrary<Edit> = fc
  .record({
    count: fc.oneof(fc.constant(1), fc.constant(20)),
    name: fc.constantFrom(...NAMES),
    url: fc.constantFrom(...URLS),
  })
  .map(({ count, name, url }) => ({ webhooks, topics }) => {
    const isTaken = [...webhooks.values()].some((one) => one.url === url);
    for (let index = 0; index < count && webhooks.size < 20; index += 1) {
      const id = `stranger-${index}`;
      const own = index === 0 && !isTaken ? url : `https://elsewhere.example/${index}`;
      const base = { id, events: ['CONTACT/ENDED'], hasCredentials: false, headerKeys: [] };
      webhooks.set(id, { ...base, name: `Stranger ${index}`, url: own, enabled: true });
    }
    const isNamed = [...topics.values()].some((one) => one.name === name);
    const own = isNamed ? 'Stranger' : name;
    topics.set('stranger', { id: 'stranger', name: own, disabled: false });
  });

export interface World {
  readonly input: PlanInput;
  /** What was applied last, before people edited anything. */
  readonly previous: DesiredState;
}

/** A world after some edits. Secrets resolve; now and then one has another value than before. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    previous: resources,
    head: resources,
    keepsHead: fc.boolean(),
    base: fc.constantFrom('none' as const, 'previous' as const, 'head' as const),
    hasLedger: fc.nat(3).map((number) => number > 0),
    hasDerivedIds: fc.boolean(),
    begun: fc.subarray([...WEBHOOK_KEYS, ...TOPIC_KEYS]),
    knowsBegun: fc.boolean(),
    edits: fc.array(fc.oneof(webhookEdit, topicEdit, strangerEdit), { maxLength: 5 }),
    rotated: fc.nat(3),
    scope: fc.constantFrom('changes' as const, 'all' as const),
  })
  .map(({ previous, head, keepsHead, base, scope, ...choices }) => {
    const { hasLedger, hasDerivedIds, begun, knowsBegun, edits, rotated } = choices;
    const before = desiredState(previous);
    const after = desiredState(keepsHead ? previous : head);
    const idFor = hasDerivedIds ? derivedId : idOf;
    const input = planInput({
      desired: after,
      base: { none: null, previous: before, head: after }[base],
      ledger: hasLedger ? ledgerIn(previous, { idFor, begun, knowsBegun }) : null,
      live: edited(previous, edits, idFor),
      secrets: secretReadings(after.resources, rotation(after, rotated)),
      options: { scope, maxRemovals: 100 },
    });
    return { input, previous: before };
  });

function derivedId(address: Address): string {
  return address.includes('.topic.') ? topicId(ORGANIZATION_ID, address) : idOf(address);
}

/** Those that were begun were never finished; only sometimes is their id known. */
function ledgerIn(
  previous: readonly DesiredResource[],
  on: { readonly idFor: IdFor; readonly begun: readonly string[]; readonly knowsBegun: boolean },
): Ledger {
  const { idFor, begun, knowsBegun } = on;
  const applied = previous.filter(({ address }) => !begun.includes(address));
  const others = previous.filter(({ address }) => begun.includes(address));
  const ledger = ledgerOf(applied);
  return {
    ...ledger,
    resources: Object.fromEntries(
      applied.map((one) => [one.address, appliedResource(one, { id: idFor(one.address) })]),
    ),
    unfinished: others.map(({ address, kind, fields }) => ({
      address,
      kind,
      action: 'create',
      fields,
      ...(knowsBegun ? { id: idFor(address) } : {}),
    })),
  };
}

function edited(
  previous: readonly DesiredResource[],
  edits: readonly Edit[],
  idFor: IdFor,
): LiveState {
  const webhooks = previous.flatMap((one) => (one.kind === 'webhook' ? liveWebhookOf(one) : []));
  const topics = previous.flatMap((one) => (one.kind === 'topic' ? liveTopicFor(one, idFor) : []));
  const world = {
    webhooks: new Map(webhooks.map((one) => [one.id, one])),
    topics: new Map(topics.map((one) => [one.id, one])),
  };
  for (const edit of edits) edit(world, idFor);
  return liveState({ webhooks: [...world.webhooks.values()], topics: [...world.topics.values()] });
}

function liveTopicFor(topic: DesiredTopic, idFor: IdFor): LiveTopic {
  const { parent } = topic.fields;
  const above = parent?.type === 'declared' ? { parentId: idFor(parent.address) } : {};
  return liveTopicOf(topic, { id: idFor(topic.address), ...above });
}

/** Every third, or every second, secret gets another value; with 0 and 1 none. */
function rotation({ resources: all }: DesiredState, every: number) {
  const keys = Object.keys(secretReadings(all)).filter((key) => !key.endsWith('#url'));
  const rotated = keys.filter((_, index) => every > 1 && index % every === 0);
  return Object.fromEntries(rotated.map((key) => [key, { fingerprint: 'another-value' }]));
}
