import { builtInVendor, builtInVendorIds } from '../catalog/index.ts';
import type { ReadVendorFile } from '../config/vendors.ts';
import { httpRule } from '../export/declarable.ts';
import type { ExportSource } from '../export/draft.ts';
import type { TopicHome } from '../export/scene.ts';
import type { Address } from '../kinds/address.ts';
import { integrationOf, keyOf } from '../kinds/address.ts';
import type { LiveWebhook } from '../kinds/live.ts';
import type { ExportPlanning } from './export-check.ts';
import type { ExportFile } from './export-file.ts';
import type { EverythingLive } from './export-reading.ts';
import { roomFor, secretUrlsIn } from './export-reading.ts';
import type { Planned } from './planning.ts';

/** How a file is read again, to see that it will be understood. */
export interface OntoOptions {
  readonly allowedHosts: readonly string[];
  readonly readVendorFile: ReadVendorFile;
}

/** One try to bring a file up to what Gladly holds. */
export interface Attempt {
  readonly planning: ExportPlanning;
  readonly options: OntoOptions;
  /** By id of the vendor, the integration that waits for inputs of it. */
  readonly awaiting: ReadonlyMap<string, string>;
}

/** The same, with what Gladly holds and what a plan of the file makes of it. */
export interface Circumstances extends Attempt {
  readonly planned: Planned;
  readonly everything: EverythingLive;
}

/** What is to be exported: all that the file does not declare and no rule of it ignores. */
export function sourceOf(file: ExportFile, on: Circumstances): ExportSource {
  const { planned, everything, planning, options } = on;
  const { topics, users, inboxes } = everything;
  const webhooks = webhooksOf(planned);
  const wild = new Set(
    planned.plan.unmanaged.flatMap(({ id, kind, ignored }) =>
      ignored === null ? [`${kind} ${id}`] : [],
    ),
  );
  const into = file.integrations.get('topics');
  return {
    webhooks: webhooks.filter(({ id }) => wild.has(`webhook ${id}`)),
    topics: topics.filter(({ id }) => wild.has(`topic ${id}`)),
    all: { webhooks, topics },
    people: { users, inboxes },
    vendors: builtInVendorIds.flatMap((id) => builtInVendor(id) ?? []),
    leftOut: file.leftOut,
    awaiting: on.awaiting,
    secretUrls: secretUrlsIn(planning.ports.environment),
    allowsHttp: httpRule(options.allowedHosts),
    room: roomFor(everything),
    taken: { integrations: file.integrationKeys, secrets: file.secretNames },
    homes: homesOf(topicIds(on)),
    topicsInto:
      into === undefined || into.vendor !== undefined
        ? null
        : { integration: into.key, keys: new Set(Object.keys(into.blocks.topics)) },
  };
}

/** As plans see them: addresses that are secrets of the file by their marks. */
export function webhooksOf({ live }: Planned): readonly LiveWebhook[] {
  return live.webhooks.status === 'read' ? live.webhooks.resources : [];
}

/** The id in Gladly of each declared topic: what the plan found, or what the ledger knows. */
export function topicIds({ planned, everything }: Circumstances): ReadonlyMap<Address, string> {
  const live = new Set(everything.topics.map(({ id }) => id));
  const kept = Object.entries(planned.ledger?.resources ?? {}).flatMap(([address, { id, kind }]) =>
    kind === 'topic' && id !== null && live.has(id) ? [[address, id] as const] : [],
  );
  const found = planned.plan.operations.flatMap(({ address, kind, liveId, place }) =>
    kind === 'topic' && liveId !== null && place !== null ? [[address, liveId] as const] : [],
  );
  return new Map<Address, string>([...kept.filter(isDeclared), ...found]);
}

function isDeclared(entry: readonly [string, string]): entry is readonly [Address, string] {
  return entry[0].includes('.topic.');
}

function homesOf(ids: ReadonlyMap<Address, string>): ReadonlyMap<string, TopicHome> {
  const homes = [...ids].map(([address, id]): readonly [string, TopicHome] => [
    id,
    { integration: integrationOf(address), key: keyOf(address) },
  ]);
  return new Map(homes);
}
