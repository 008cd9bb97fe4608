import type { LiveWebhook } from '../kinds/live.ts';
import type { Written, WrittenMap } from '../shared/written.ts';
import { writtenMap } from '../shared/written.ts';
import type { Recognised } from './recognise.ts';
import type { FoundVendor } from './vendor-inputs.ts';
import { boundInputs, missingInputs, userParts } from './vendor-inputs.ts';
import { topicOverrides, webhookOverrides } from './vendor-overrides.ts';

/**
 * The entry of a recognised vendor: its inputs as far as Gladly tells them, its user, and what is
 * otherwise than the vendor's definition has it. What nobody can tell is left to be filled in, and
 * what Gladly does not hold is left out, so that nothing is made that was not there.
 */
export function vendorEntry(use: FoundVendor): WrittenMap {
  const { found, scene } = use;
  const { definition } = found;
  const bound = boundInputs(use);
  const { user, inputs: ofUser } = userParts(use);
  const inputs = new Map([...ofUser, ...bound, ...missingInputs(use, bound, ofUser)]);
  const declared = Object.keys(definition.inputs ?? {});
  const ordered = declared.flatMap((name): readonly [string, Written][] => {
    const value = inputs.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  const blocks = { topics: topicOverrides(use), webhooks: webhookOverrides(use, bound) };
  for (const { name, disabledAtDueToRetryLimit: at, enabled } of usedWebhooks(found)) {
    if (at !== undefined && !enabled) scene.findings.push({ code: 'switched-off', name, at });
  }
  return writtenMap({
    vendor: definition.id,
    user: user.size === 0 ? undefined : user,
    inputs: ordered.length === 0 ? undefined : new Map(ordered),
    topics: blocks.topics.size === 0 ? undefined : blocks.topics,
    webhooks: blocks.webhooks.size === 0 ? undefined : blocks.webhooks,
  });
}

function usedWebhooks({ webhooks }: Recognised): ReadonlySet<LiveWebhook> {
  return new Set(webhooks.values());
}
