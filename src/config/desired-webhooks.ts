import { expandEvents } from '../catalog/events.ts';
import { addressOf } from '../kinds/address.ts';
import type { SecretText, WebhookBlock } from '../kinds/blocks.ts';
import type {
  BasicFields,
  DesiredWebhook,
  MergedWebhook,
  SecretSource,
  VendorWebhook,
  WebhookFields,
} from '../kinds/desired.ts';
import { secretKey } from '../kinds/ledger.ts';
import { Secret } from '../shared/secret.ts';
import { compareText } from '../shared/stable-json.ts';
import type { ExpandedIntegration } from './expand.ts';
import type { OwnWebhook, WebhookGroup } from './webhook-groups.ts';
import { urlText, webhooksByUrl } from './webhook-groups.ts';

export interface DesiredWebhooks {
  readonly webhooks: readonly DesiredWebhook[];
  /** Sorted by address. */
  readonly merged: readonly MergedWebhook[];
  /** Values that the file writes out, by `secretKey`. */
  readonly literals: ReadonlyMap<string, Secret>;
}

/** The webhooks that are ours; those that share URL and auth have become one. */
export function desiredWebhooks(integrations: readonly ExpandedIntegration[]): DesiredWebhooks {
  const groups = [...webhooksByUrl(integrations).values()].flat();
  const webhooks = groups.map(desiredWebhook);
  const merged = groups.flatMap(mergedWebhook);
  return {
    webhooks,
    merged: merged.toSorted((a, b) => compareText(a.address, b.address)),
    literals: new Map(groups.flatMap(([first]) => literalsOf(first))),
  };
}

/** The webhooks that the vendor of an integration makes by itself. */
export function vendorWebhooks(integration: ExpandedIntegration): readonly VendorWebhook[] {
  const { blocks, origin } = integration;
  const theirs = Object.entries(blocks.webhooks).filter(([, { owner }]) => owner === 'vendor');
  return theirs.map(([key, { name, url, events = [] }]) => {
    const pattern = typeof url === 'string' ? { url } : {};
    const shownName = name ?? (url === undefined ? key : undefined);
    return {
      kind: 'vendor-webhook',
      address: addressOf(integration.key, 'webhook', key),
      integration: integration.key,
      place: origin.declared(['webhooks', key]),
      ...(shownName === undefined ? {} : { name: shownName }),
      ...pattern,
      events: eventNames(events),
    };
  });
}

/** Where a write-only value comes from; the value itself is kept apart. */
export function secretSource(text: SecretText): SecretSource {
  if (typeof text === 'string') return { type: 'literal' };
  return { type: 'reference', name: text.secret, prefix: text.prefix ?? '' };
}

function desiredWebhook(group: WebhookGroup): DesiredWebhook {
  const [first] = group;
  const { integration, key } = first;
  return {
    kind: 'webhook',
    address: addressIn(first),
    integration: integration.key,
    place: integration.origin.declared(['webhooks', key]),
    aliases: [...new Set(group.flatMap(({ block }) => block.aliases ?? []))],
    protected: group.some(({ block }) => block.protected === true),
    fields: webhookFields(group),
  };
}

function webhookFields([first, ...others]: WebhookGroup): WebhookFields {
  const { key, block } = first;
  const { name = key, url, enabled = true, headers, basic } = block;
  const events = [first, ...others].flatMap(({ block: { events: own = [] } }) => own);
  return {
    name,
    url: urlText(url),
    events: eventNames(events),
    enabled,
    ...(headers === undefined ? {} : { headers: headerSources(headers) }),
    ...(basic === undefined ? {} : { basic: basicFields(basic) }),
  };
}

/** Sorted, upper case, families written out; names that nobody knows stay as they are. */
function eventNames(patterns: readonly string[]): readonly string[] {
  const { events, unknown } = expandEvents(patterns);
  return [...events, ...unknown].toSorted(compareText);
}

function headerSources(
  headers: NonNullable<WebhookBlock['headers']>,
): WebhookFields['headers'] & {} {
  const sources = Object.entries(headers).toSorted(([a], [b]) => compareText(a, b));
  return Object.fromEntries(sources.map(([name, text]) => [name, secretSource(text)]));
}

function basicFields({
  username,
  password,
  realm,
}: NonNullable<WebhookBlock['basic']>): BasicFields {
  return {
    username: secretSource(username),
    password: secretSource(password),
    ...(realm === undefined ? {} : { realm }),
  };
}

function mergedWebhook([first, ...others]: WebhookGroup): readonly MergedWebhook[] {
  if (others.length === 0) return [];
  return [{ address: addressIn(first), absorbed: others.map(addressIn).toSorted(compareText) }];
}

function literalsOf(webhook: OwnWebhook): readonly (readonly [string, Secret])[] {
  const { headers = {}, basic } = webhook.block;
  const texts: readonly (readonly [string, SecretText])[] = [
    ...Object.entries(headers).map(([name, text]) => [`headers.${name}`, text] as const),
    ...(basic === undefined
      ? []
      : ([
          ['basic.username', basic.username],
          ['basic.password', basic.password],
        ] as const)),
  ];
  return texts.flatMap(([field, text]) =>
    typeof text === 'string' ? [[secretKey(addressIn(webhook), field), new Secret(text)]] : [],
  );
}

function addressIn({ integration, key }: OwnWebhook) {
  return addressOf(integration.key, 'webhook', key);
}
