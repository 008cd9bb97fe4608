import { addressOf } from '../../kinds/address.ts';
import type { TopicBlock } from '../../kinds/blocks.ts';
import type { Diagnostic } from '../../shared/diagnostic.ts';
import { diagnostic } from '../../shared/diagnostic.ts';
import type { ExpandedIntegration, ExpandedOrganization } from '../expand.ts';
import type { OwnWebhook } from '../webhook-groups.ts';
import { webhooksByUrl } from '../webhook-groups.ts';

/** Gladly allows an organization this many webhooks (REST reference). */
const MAX_WEBHOOKS = 20;

/** Rules for everything that an organization gets, across its integrations. */
export function togetherDiagnostics(organization: ExpandedOrganization): readonly Diagnostic[] {
  return [
    ...repeatedUrls(organization),
    ...webhookCount(organization),
    ...repeatedAliases(organization, 'webhooks'),
    ...repeatedAliases(organization, 'topics'),
  ];
}

function repeatedUrls({ integrations }: ExpandedOrganization): readonly Diagnostic[] {
  return [...webhooksByUrl(integrations).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const [original] = first;
    return others.map(([webhook]) =>
      diagnostic(urlPlace(webhook), {
        code: 'webhook-url-twice',
        other: addressOf(original.integration.key, 'webhook', original.key),
        line: urlPlace(original).line,
        sameIntegration: original.integration.key === webhook.integration.key,
      }),
    );
  });
}

function urlPlace({ integration, key }: OwnWebhook) {
  return integration.origin.value(['webhooks', key, 'url']);
}

/** Those that vendors make count as well; webhooks that are made as one count once. */
function webhookCount({ integrations }: ExpandedOrganization): readonly Diagnostic[] {
  const groups = [...webhooksByUrl(integrations).values()].flat();
  const own = groups.map(([{ integration, key }]) =>
    integration.origin.declared(['webhooks', key]),
  );
  const theirs = integrations.flatMap(({ blocks, origin }) =>
    Object.entries(blocks.webhooks)
      .filter(([, { owner }]) => owner === 'vendor')
      .map(([key]) => origin.declared(['webhooks', key])),
  );
  const count = own.length + theirs.length;
  const firstTooMany = [...theirs, ...own][MAX_WEBHOOKS];
  if (firstTooMany === undefined) return [];
  return [diagnostic(firstTooMany, { code: 'too-many-webhooks', count, limit: MAX_WEBHOOKS })];
}

interface Named {
  readonly integration: ExpandedIntegration;
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** An old name that another object has, or had as well, would lead to the wrong one in Gladly. */
function repeatedAliases(
  { integrations }: ExpandedOrganization,
  kind: 'webhooks' | 'topics',
): readonly Diagnostic[] {
  const all = integrations.flatMap((integration): readonly Named[] =>
    namedBlocks(integration, kind).map(([key, { name = key, aliases = [] }]) => ({
      integration,
      key,
      name,
      aliases,
    })),
  );
  const holders = new Map(all.map((one) => [one.name, one]));
  return all.flatMap((one) =>
    one.aliases.flatMap((alias, index) => {
      const holder = holders.get(alias);
      if (holder === undefined) holders.set(alias, one);
      if (holder === undefined || holder === one) return [];
      const place = one.integration.origin.value([kind, one.key, 'aliases', String(index)]);
      const word = kind === 'webhooks' ? 'webhook' : 'topic';
      const other = addressOf(holder.integration.key, word, holder.key);
      return [diagnostic(place, { code: 'alias-twice', alias, other })];
    }),
  );
}

function namedBlocks(
  { blocks }: ExpandedIntegration,
  kind: 'webhooks' | 'topics',
): readonly [string, Pick<TopicBlock, 'name' | 'aliases'>][] {
  return kind === 'webhooks' ? Object.entries(blocks.webhooks) : Object.entries(blocks.topics);
}
