import type { PlacedWanted } from '../config/place-wanted.ts';
import { placeAdditions, placeWanted } from '../config/place-wanted.ts';
import { adoptedParts } from '../export/adopt.ts';
import { draftOf, openScene } from '../export/draft.ts';
import type { Address } from '../kinds/address.ts';
import type { Plan } from '../plan/types.ts';
import { additions, dropWhatIsTold } from './export-additions.ts';
import type { ExportFile } from './export-file.ts';
import type { Circumstances } from './export-source.ts';
import { sourceOf, topicIds, webhooksOf } from './export-source.ts';

/** The changes that make a file declare what Gladly holds, and what was met on the way. */
export function changesFor(file: ExportFile, on: Circumstances) {
  const source = sourceOf(file, on);
  const scene = openScene(source);
  const { integrations, recognised } = draftOf(source, scene);
  const parts = adoptedParts(
    {
      desired: file.desired,
      operations: on.planned.plan.operations,
      checks: on.planned.plan.checks,
      lostParents: lostParents(on.planned.plan),
      webhooks: new Map(webhooksOf(on.planned).map((one) => [one.id, one])),
      topicIds: topicIds(on),
      parentTexts: parentTexts(file),
      allowUnknown: new Set(
        [...file.integrations.values()].flatMap(({ key, allowUnknownEvents }) =>
          allowUnknownEvents ? [key] : [],
        ),
      ),
      allowsHttp: source.allowsHttp,
    },
    scene,
  );
  const adopted = placeWanted(file, parts);
  const more = additions(file, integrations);
  dropWhatIsTold(file, scene, { awaiting: on.awaiting, more });
  const added = placeAdditions(file, more);
  const placed: PlacedWanted = {
    changes: [...adopted.changes, ...added.changes],
    blocked: [...adopted.blocked, ...added.blocked],
  };
  return { scene, recognised, placed };
}

function parentTexts({ integrations }: ExportFile): ReadonlyMap<Address, string> {
  const all = [...integrations.values()].flatMap(({ key: integration, blocks }) =>
    Object.entries(blocks.topics).flatMap(([key, { parent }]) =>
      parent === undefined ? [] : [[`${integration}.topic.${key}`, parent] as const],
    ),
  );
  return new Map<Address, string>(all);
}

function lostParents({ refusals }: Plan): ReadonlySet<Address> {
  return new Set(
    refusals.flatMap((refusal) =>
      refusal.guard === 'parent-missing' || refusal.guard === 'parent-ambiguous'
        ? [refusal.address]
        : [],
    ),
  );
}
