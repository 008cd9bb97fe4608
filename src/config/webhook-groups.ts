import type { SecretText, WebhookBlock } from '../kinds/blocks.ts';
import { secretUrlMark, urlKey } from '../kinds/url.ts';
import { stableJson } from '../shared/stable-json.ts';
import type { ExpandedIntegration } from './expand.ts';

/** A webhook that is ours, as an organization has it. */
export interface OwnWebhook {
  readonly integration: ExpandedIntegration;
  readonly key: string;
  readonly block: WebhookBlock & { readonly url: SecretText };
}

/** Webhooks of one integration that share URL, auth and state, and so are made as one. */
export type WebhookGroup = readonly [OwnWebhook, ...OwnWebhook[]];

/**
 * The webhooks of an organization that are ours, by URL; those with faults are left out. Gladly
 * keeps URLs unique, so what stands under one URL has to be a single group.
 */
export function webhooksByUrl(
  integrations: readonly ExpandedIntegration[],
): ReadonlyMap<string, readonly WebhookGroup[]> {
  const byUrl = new Map<string, Map<string, WebhookGroup>>();
  for (const webhook of integrations.flatMap(ownWebhooks)) {
    const url = urlKey(urlText(webhook.block.url));
    const groups = byUrl.get(url) ?? new Map<string, WebhookGroup>();
    const likeness = likenessOf(webhook);
    const group = groups.get(likeness);
    groups.set(likeness, group === undefined ? [webhook] : [...group, webhook]);
    byUrl.set(url, groups);
  }
  return new Map([...byUrl].map(([url, groups]) => [url, [...groups.values()]]));
}

/** A URL as it is kept in data: the mark of its secret where it comes from one. */
export function urlText(url: SecretText): string {
  return typeof url === 'string' ? url : secretUrlMark(url.secret);
}

function ownWebhooks(integration: ExpandedIntegration): readonly OwnWebhook[] {
  return Object.entries(integration.blocks.webhooks).flatMap(([key, block]) => {
    const { url } = block;
    if (block.owner === 'vendor' || url === undefined) return [];
    if (integration.faults.within(['webhooks', key])) return [];
    return [{ integration, key, block: { ...block, url } }];
  });
}

/** Equal for two webhooks that can be made as one. */
function likenessOf({ integration, block }: OwnWebhook): string {
  const { headers, basic, enabled = true } = block;
  return stableJson({ integration: integration.key, headers, basic, enabled });
}
