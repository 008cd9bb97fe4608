import * as fc from 'fast-check';
import { stringify } from 'yaml';
import {
  DROPPED_EVENT,
  EVENTS,
  HEADER_NAMES,
  TOPIC_NAMES,
  URL_SECRETS,
  URLS,
  VALUE_SECRETS,
  WEBHOOK_NAMES,
} from './pools.ts';

/** A value as the file writes it: out, or as a reference to a secret. */
export type Value = string | { readonly secret: string; readonly prefix?: string };

/** Members that are `undefined` are left out of the file. */
export interface TopicEntry {
  readonly name?: string | undefined;
  readonly parent?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly protected?: boolean | undefined;
}

export interface WebhookEntry {
  readonly name?: string | undefined;
  readonly url: Value;
  readonly events: readonly string[];
  readonly headers?: Readonly<Record<string, Value>> | undefined;
  readonly basic?: { readonly username: Value; readonly password: Value } | undefined;
  readonly enabled?: boolean | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly protected?: boolean | undefined;
}

/** An integration that is written out. */
export interface Integration {
  readonly topics: Readonly<Record<string, TopicEntry>>;
  readonly webhooks: Readonly<Record<string, WebhookEntry>>;
}

/** What the integrations with built-in vendors are told; one that is absent is not in the file. */
export interface VendorEntries {
  readonly hioperator?: { readonly email: string } | undefined;
  readonly idiomatic?: { readonly url: Value; readonly key: string } | undefined;
  readonly assembled?: { readonly url: Value; readonly key: string } | undefined;
  /** One URL for both of its webhooks makes one of them. */
  readonly sidekick?:
    { readonly chat: Value | undefined; readonly other: Value; readonly key: string } | undefined;
  readonly playvox?: boolean | undefined;
}

/** A configuration file, as far as these properties vary it. */
export interface FileModel {
  readonly integrations: Readonly<Record<string, Integration>>;
  readonly vendors: VendorEntries;
  readonly ignore: readonly { readonly topic?: string; readonly webhook?: string }[];
  /** How many webhooks one more integration has, for coming near the limit. */
  readonly bulk: { readonly from: number; readonly count: number };
}

const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VALUE_SECRETS).map((secret) => ({ secret })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...VALUE_SECRETS).map((secret) => ({ secret, prefix: 'Bearer ' })),
  },
  { weight: 1, arbitrary: fc.constant('written out') },
);

export const url: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...URLS) },
  { weight: 1, arbitrary: fc.constantFrom(...URL_SECRETS).map((secret) => ({ secret })) },
);

function seldom<T>(entry: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: entry },
  );
}

const isRare = seldom(fc.constant(true));

export const topicEntry: fc.Arbitrary<TopicEntry> = fc.record({
  name: fc.option(fc.constantFrom(...TOPIC_NAMES), { nil: undefined }),
  parent: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 4, arbitrary: fc.constantFrom('p', 'q', 'r', 's', 't') },
    { weight: 1, arbitrary: fc.constantFrom(...TOPIC_NAMES) },
  ),
  disabled: isRare,
  aliases: seldom(fc.subarray(TOPIC_NAMES, { minLength: 1, maxLength: 2 })),
  protected: isRare,
});

export const webhookEntry: fc.Arbitrary<WebhookEntry> = fc.record({
  name: fc.option(fc.constantFrom(...WEBHOOK_NAMES), { nil: undefined }),
  url,
  events: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...EVENTS) },
    { weight: 1, arbitrary: fc.constant([DROPPED_EVENT]) },
  ),
  headers: fc.option(fc.dictionary(fc.constantFrom(...HEADER_NAMES), value), { nil: undefined }),
  basic: fc.option(fc.record({ username: value, password: value }), { nil: undefined, freq: 2 }),
  enabled: fc.constantFrom(undefined, undefined, true, false),
  aliases: seldom(fc.subarray(WEBHOOK_NAMES, { minLength: 1, maxLength: 1 })),
  protected: isRare,
});

function integration(keys: readonly [string, ...string[]]): fc.Arbitrary<Integration> {
  const key = fc.constantFrom(...keys);
  return fc.record({
    topics: fc.dictionary(key, topicEntry),
    webhooks: fc.dictionary(key, webhookEntry),
  });
}

const maybe = <T>(entry: fc.Arbitrary<T>) => fc.option(entry, { nil: undefined, freq: 1 });
const secretName = fc.constantFrom(...VALUE_SECRETS);

const vendors: fc.Arbitrary<VendorEntries> = fc.record({
  hioperator: maybe(fc.constant({ email: 'hioperator@acme.com' })),
  idiomatic: maybe(fc.record({ url, key: secretName })),
  assembled: maybe(fc.record({ url, key: secretName })),
  sidekick: maybe(fc.record({ chat: maybe(url), other: url, key: secretName })),
  playvox: maybe(fc.constant(true)),
});

/** Files that may still contradict themselves; see `consistent.ts`. */
export const fileModels: fc.Arbitrary<FileModel> = fc.record({
  integrations: fc.record({ a: integration(['p', 'q']), b: integration(['r', 's', 't']) }),
  vendors,
  ignore: fc.subarray([{ topic: 'Other' }, { webhook: 'Feed' }, { webhook: URLS[0] ?? '' }]),
  bulk: fc.record({ from: fc.nat(4), count: fc.constantFrom(0, 0, 0, 2, 6) }),
});

/** Rearranges the entries of a mapping, or of a list whose order means nothing. */
export type Arrange = <T>(entries: readonly T[]) => readonly T[];

/** The file's text for an organization at `url`, its mappings arranged in an order of choice. */
export function yamlOf(
  model: FileModel,
  organizationUrl: string,
  arrange: Arrange = (entries) => entries,
): string {
  const file = {
    version: 1,
    organizations: {
      production: {
        url: organizationUrl,
        ignore: arrange(model.ignore.map((rule) => ({ ...rule, reason: 'Not ours' }))),
      },
    },
    integrations: { ...model.integrations, ...vendorParts(model), ...bulkPart(model) },
  };
  return stringify(arranged(file, arrange), { aliasDuplicateObjects: false, lineWidth: 100 });
}

function vendorParts({ vendors: entries }: FileModel): Readonly<Record<string, unknown>> {
  const { hioperator, idiomatic, assembled, sidekick, playvox } = entries;
  const user = (name: string) => ({ email: `${name}@acme.com` });
  const inputs = ({ url: address, key }: { readonly url: Value; readonly key: string }) => ({
    'webhook-url': address,
    'webhook-api-key': { secret: key },
  });
  return {
    ...(hioperator && { hioperator: { vendor: 'hioperator', user: hioperator } }),
    ...(idiomatic && {
      idiomatic: { vendor: 'idiomatic', user: user('idiomatic'), inputs: inputs(idiomatic) },
    }),
    ...(assembled && {
      assembled: { vendor: 'assembled', user: user('assembled'), inputs: inputs(assembled) },
    }),
    ...(sidekick && {
      sidekick: {
        vendor: 'gladly-sidekick',
        inputs: {
          'user-email': 'sidekick@acme.com',
          'bot-name': 'Melissa',
          'inbox-names': ['HiOperator'],
          'chat-webhook-url': sidekick.chat,
          'other-webhook-url': sidekick.other,
          'webhook-api-key': { secret: sidekick.key },
        },
      },
    }),
    ...(playvox && { playvox: { vendor: 'playvox', user: user('playvox') } }),
  };
}

function bulkPart({ bulk: { from, count } }: FileModel): Readonly<Record<string, unknown>> {
  if (count === 0) return {};
  const webhooks = Array.from({ length: count }, (_, index) => [
    `n${from + index}`,
    { url: `https://bulk.acme.com/${from + index}`, events: ['TASK/CLOSED'] },
  ]);
  return { bulk: { webhooks: Object.fromEntries(webhooks) } };
}

/** Lists keep their order: that of inboxes or of steps may mean something. */
function arranged(part: unknown, arrange: Arrange): unknown {
  if (Array.isArray(part)) return part.map((member) => arranged(member, arrange));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).filter(([, member]) => member !== undefined);
  return Object.fromEntries(arrange(entries).map(([key, one]) => [key, arranged(one, arrange)]));
}
