import { builtInVendor, builtInVendorIds } from '../catalog/index.ts';
import type { ReadVendorFile } from '../config/vendors.ts';
import { fileChanges } from '../config/file-changes.ts';
import type { Change } from '../config/patch.ts';
import { patched } from '../config/patch.ts';
import type { PlacedWanted } from '../config/place-wanted.ts';
import { placeAdditions, placeWanted } from '../config/place-wanted.ts';
import { adoptedParts } from '../export/adopt.ts';
import { httpRule } from '../export/declarable.ts';
import type { ExportSource } from '../export/draft.ts';
import { draftOf, openScene } from '../export/draft.ts';
import type { ExportFinding } from '../export/finding.ts';
import type { TopicHome } from '../export/scene.ts';
import type { Address } from '../kinds/address.ts';
import { integrationOf, keyOf } from '../kinds/address.ts';
import type { LiveWebhook } from '../kinds/live.ts';
import { secretOfMark } from '../kinds/url.ts';
import type { Refusal } from '../plan/refusal.ts';
import type { Operation, Plan } from '../plan/types.ts';
import type { ExportPlanning } from './export-check.ts';
import { additions, awaitingIntegrations, dropWhatIsTold } from './export-additions.ts';
import { lostParts } from './export-lost.ts';
import { checkFile, planFor } from './export-check.ts';
import type { ExportFile } from './export-file.ts';
import type { ExportOutcome } from './export-outcome.ts';
import { exportOutcome } from './export-outcome.ts';
import type { EverythingLive } from './export-reading.ts';
import { roomFor, secretUrlsIn } from './export-reading.ts';
import type { Planned } from './planning.ts';
import { filledIn } from '../shared/written.ts';

/** How a file is read again, to see that it will be understood. */
export interface OntoOptions {
  readonly allowedHosts: readonly string[];
  readonly readVendorFile: ReadVendorFile;
}

/** Refusals for which no text of the file can be found. */
const IN_THE_WAY: readonly Refusal['guard'][] = ['unreadable', 'ambiguous', 'wrong-organization'];

/**
 * Brings a file up to what Gladly holds: what it declares takes over Gladly's values, what it does
 * not declare is added, and nothing is taken out of it. Makes sure that a plan of the result would
 * write nothing but what the file asks for and Gladly does not hold.
 */
export async function exportOnto(
  file: ExportFile,
  everything: EverythingLive,
  on: { readonly planning: ExportPlanning; readonly options: OntoOptions },
): Promise<ExportOutcome> {
  const awaiting = awaitingIntegrations(file);
  if (awaiting.size > 0) {
    const filled = await attempt(file, everything, { ...on, awaiting });
    if (filled.result !== 'refused') return filled;
  }
  return attempt(file, everything, { ...on, awaiting: new Map() });
}

interface Attempt {
  readonly planning: ExportPlanning;
  readonly options: OntoOptions;
  readonly awaiting: ReadonlyMap<string, string>;
}

async function attempt(
  file: ExportFile,
  everything: EverythingLive,
  { planning, options, awaiting }: Attempt,
): Promise<ExportOutcome> {
  const { organization, text } = file;
  const planned = await planFor(file.desired, planning);
  const refusals = planned.plan.refusals.filter(({ guard }) => IN_THE_WAY.includes(guard));
  const [refusal] = refusals;
  if (refusal !== undefined) {
    return exportOutcome({ result: 'refused', reason: refusal.code, organization, refusals });
  }
  const { scene, recognised, placed } = changesFor(file, {
    planned,
    everything,
    planning,
    options,
    awaiting,
  });
  const { secrets } = scene;
  const findings = [...scene.findings, ...blockedFindings(placed)];
  const found = { organization, recognised, secrets, findings };
  if (placed.blocked.length > 0) {
    return exportOutcome({ result: 'refused', reason: 'invalid-config', ...found });
  }
  // What nobody can know yet is no reason for not looking at the rest.
  const whole = patched(text, placed.changes.map(withStandIns));
  const checked = await checkFile({ ...file, ...options, text: whole }, planning);
  if (checked.status === 'invalid') {
    const { diagnostics } = checked;
    return exportOutcome({ result: 'refused', reason: 'invalid-config', ...found, diagnostics });
  }
  const lost = lostParts(file, checked.organizations);
  if (lost.length > 0) {
    const told = [...findings, ...blockedFindings({ blocked: lost })];
    return exportOutcome({ result: 'refused', reason: 'internal', ...found, findings: told });
  }
  return outcomeFor(found, { plan: checked.plan, result: patched(text, placed.changes), file });
}

function outcomeFor(
  found: Pick<ExportOutcome, 'organization' | 'recognised' | 'secrets' | 'findings'>,
  {
    plan,
    result,
    file,
  }: { readonly plan: Plan; readonly result: string; readonly file: ExportFile },
): ExportOutcome {
  const left = unexpectedOperations(plan, found.findings);
  const refusals = plan.refusals.filter(({ guard }) => IN_THE_WAY.includes(guard));
  const findings = [...found.findings, ...pendingFindings(plan)];
  if (left.length > 0 || refusals.length > 0) {
    const reason = refusals[0]?.code ?? 'invalid-config';
    return exportOutcome({ result: 'refused', reason, ...found, findings, left, refusals });
  }
  const done = { reason: 'ok', ...found, findings, text: result } as const;
  if (result === file.text) return exportOutcome({ result: 'no-changes', ...done });
  const changes = fileChanges(file.text, result, file.file);
  return exportOutcome({ result: 'changes', ...done, changes });
}

function withStandIns({ path, edit }: Change): Change {
  if (edit.type !== 'set') return { path, edit };
  return { path, edit: { type: 'set', value: filledIn(edit.value) } };
}

interface Circumstances extends Attempt {
  readonly planned: Planned;
  readonly everything: EverythingLive;
}

function changesFor(file: ExportFile, on: Circumstances) {
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

function sourceOf(file: ExportFile, on: Circumstances): ExportSource {
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
function webhooksOf({ live }: Planned): readonly LiveWebhook[] {
  return live.webhooks.status === 'read' ? live.webhooks.resources : [];
}

/** The id in Gladly of each declared topic: what the plan found, or what the ledger knows. */
function topicIds({ planned, everything }: Circumstances): ReadonlyMap<Address, string> {
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

/** What the file asks for and an export cannot settle. */
function pendingFindings({ operations }: Plan): readonly ExportFinding[] {
  return operations.flatMap((operation): readonly ExportFinding[] => {
    const { address, action, name, place, changes, cause } = operation;
    if (place === null) return [{ code: 'removal-pending', address, name }];
    if (action === 'create') {
      const isGone = cause === 'changed-in-gladly';
      return [{ code: 'missing-in-gladly', address, place, isGone }];
    }
    return changes
      .filter((change) => isBeyondReading(change.field, operation))
      .map(({ field }) => ({ code: 'secret-differs', address, field, place }));
  });
}

/** Values that Gladly does not show, so that the file's own stand. */
function isBeyondReading(field: string, { kind, fields, changes }: Operation): boolean {
  if (changes.some((change) => change.field === field && 'secret' in change)) return true;
  if (field === 'basic.realm') return true;
  return kind === 'webhook' && field === 'url' && secretOfMark(fields?.url ?? '') !== null;
}

function blockedFindings({ blocked }: Pick<PlacedWanted, 'blocked'>): readonly ExportFinding[] {
  return blocked.map((one) => ({ code: 'not-adoptable', ...one }));
}

/** What an apply of the result would do although the file and Gladly should agree on it. */
function unexpectedOperations(
  { operations }: Plan,
  findings: readonly ExportFinding[],
): readonly Operation[] {
  const kept = new Set(
    findings.flatMap((one) => (one.code === 'kept-in-file' ? [`${one.address} ${one.field}`] : [])),
  );
  return operations.filter((operation) => {
    const { address, action, place, changes } = operation;
    if (action === 'adopt' || action === 'create' || place === null) return false;
    return !changes.every(
      ({ field }) => kept.has(`${address} ${field}`) || isBeyondReading(field, operation),
    );
  });
}
