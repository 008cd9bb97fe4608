import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import type { Written, WrittenMap } from '../shared/written.ts';
import { writtenMap } from '../shared/written.ts';
import type { Recognised } from './recognise.ts';
import { ownTemplates } from './recognise.ts';
import { bindingsFor } from './template.ts';
import { topicEntry } from './topic-entry.ts';
import type { FoundVendor } from './vendor-inputs.ts';
import { defaultOf } from './vendor-inputs.ts';

/** What is otherwise than the definition has it, by the keys of its webhooks. */
export function webhookOverrides(
  { integration, found, scene }: FoundVendor,
  inputs: ReadonlyMap<string, Written>,
): WrittenMap {
  const { definition, webhooks } = found;
  const named = new Set<LiveWebhook>();
  const own = ownTemplates(definition).flatMap(([key, template]): readonly [string, Written][] => {
    const live = webhooks.get(key);
    if (live === undefined) return missingWebhook({ integration, definition, scene }, key, inputs);
    const isFirst = !named.has(live);
    named.add(live);
    const isOtherwise = isFirst && !isNamed(found, key, inputs);
    const { enabled = true } = template;
    const fields = writtenMap({
      name: isOtherwise ? live.name : undefined,
      enabled: live.enabled === enabled ? undefined : live.enabled,
    });
    return fields.size === 0 ? [] : [[key, fields]];
  });
  return new Map([...own, ...unexpectedWebhooks({ integration, found, scene })]);
}

/** What is otherwise with the vendor's topics; those that Gladly does not hold are left out. */
export function topicOverrides({ integration, found, scene }: FoundVendor): WrittenMap {
  const { definition, topics } = found;
  return new Map(
    Object.keys(definition.topics ?? {}).flatMap((key): readonly [string, Written][] => {
      const live: LiveTopic | undefined = topics.get(key);
      if (live !== undefined) {
        const entry = topicEntry(scene, live, { integration, key, names: false });
        return entry.size === 0 ? [] : [[key, entry]];
      }
      const { name: vendor } = definition;
      scene.findings.push({ code: 'vendor-part-missing', integration, vendor, kind: 'topic', key });
      return [[key, false]];
    }),
  );
}

/**
 * Webhooks that the vendor has not made, where the organization has no room for them: to expect
 * them would make the file claim more webhooks than Gladly allows.
 */
function unexpectedWebhooks({
  integration,
  found,
  scene,
}: FoundVendor): readonly [string, Written][] {
  const { definition, vendorMade } = found;
  if (vendorMade.length > 0) return [];
  const theirs = Object.entries(definition.webhooks ?? {}).filter(
    ([, { owner }]) => owner === 'vendor',
  );
  return theirs.flatMap(([key]): readonly [string, Written][] => {
    scene.room -= 1;
    if (scene.room >= 0) return [];
    const { name: vendor } = definition;
    scene.findings.push({ code: 'vendor-part-missing', integration, vendor, kind: 'webhook', key });
    return [[key, false]];
  });
}

/** A webhook that its inputs bring along only if they are given need not be left out. */
function missingWebhook(
  {
    integration,
    definition,
    scene,
  }: Pick<FoundVendor, 'integration' | 'scene'> & Pick<Recognised, 'definition'>,
  key: string,
  inputs: ReadonlyMap<string, Written>,
): readonly [string, Written][] {
  const { when } = definition.webhooks?.[key] ?? {};
  if (when !== undefined && !inputs.has(when)) return [];
  const { name: vendor } = definition;
  scene.findings.push({ code: 'vendor-part-missing', integration, vendor, kind: 'webhook', key });
  return [[key, false]];
}

/** Whether the definition, with the inputs as they will stand in the file, gives this name. */
function isNamed(
  { definition, webhooks }: Recognised,
  key: string,
  inputs: ReadonlyMap<string, Written>,
): boolean {
  const template = definition.webhooks?.[key]?.name ?? key;
  const bindings = bindingsFor(template, webhooks.get(key)?.name ?? '');
  if (bindings === null) return false;
  return [...bindings].every(
    ([name, text]) => (inputs.get(name) ?? defaultOf(definition, name)) === text,
  );
}
