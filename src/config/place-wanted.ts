import { isSeq } from 'yaml';
import { expandEvents } from '../catalog/events.ts';
import { referencesIn, soleReferenceIn } from '../catalog/interpolate.ts';
import type { Place } from '../shared/place.ts';
import type { WantedPart, Written } from '../shared/written.ts';
import type { ExpandedIntegration } from './expand.ts';
import type { FileNodes } from './own-node.ts';
import { memberAt, standingOf } from './own-node.ts';
import type { Change } from './patch.ts';
import type { Path, SourceMap } from './source-map.ts';
import { valueAt } from './value-at.ts';

/** A file, and the organization in it whose values are to be changed. */
export interface WantedPlace {
  readonly organization: string;
  /** The integrations that this organization has. */
  readonly integrations: ReadonlyMap<string, ExpandedIntegration>;
  /** Keys of the integrations that another organization has as well. */
  readonly common: ReadonlySet<string>;
  readonly value: unknown;
  readonly map: SourceMap;
  readonly nodes: FileNodes;
}

/** A part of the file that cannot be changed by itself. */
export interface Blocked {
  readonly part: string;
  readonly place: Place;
}

export interface PlacedWanted {
  readonly changes: readonly Change[];
  /** What only a person can change, because it stands for other things as well. */
  readonly blocked: readonly Blocked[];
}

/**
 * Finds the places to change for what an organization is to have. A value is changed where it came
 * from: the organization's own part, the integration's entry, or the input that it was made from.
 * What other organizations or other parts of the file have as well is left to them, and the new
 * value is laid over it in the organization's own part.
 */
export function placeWanted(file: WantedPlace, wanted: readonly WantedPart[]): PlacedWanted {
  const placed = wanted.map((one) => ({ one, changes: changesFor(file, one) }));
  return {
    changes: placed.flatMap(({ changes }) => changes ?? []),
    blocked: placed.flatMap(({ one, changes }) =>
      changes === null ? [blockedPart(file, one)] : [],
    ),
  };
}

/** Splits new parts of a file into those that have a place and those that do not. */
export function placeAdditions(
  { nodes, map }: Pick<WantedPlace, 'nodes' | 'map'>,
  changes: readonly Change[],
): PlacedWanted {
  const isShared = ({ path }: Change) => standingOf(nodes, path) === 'shared';
  return {
    changes: changes.filter((change) => !isShared(change)),
    blocked: changes
      .filter(isShared)
      .map(({ path }) => ({ part: path.join('.'), place: map.keyPlace(path) })),
  };
}

function blockedPart(
  { integrations, map }: WantedPlace,
  { integration, path }: WantedPart,
): Blocked {
  const origin = integrations.get(integration)?.origin;
  const place = origin?.value(path) ?? map.keyPlace(['integrations', integration]);
  return { part: [integration, ...path].join('.'), place };
}

function changesFor(file: WantedPlace, wanted: WantedPart): readonly Change[] | null {
  switch (wanted.type) {
    case 'value':
      return changeAt(targetOf(file, wanted), wanted.value);
    case 'events':
      return eventChanges(file, wanted, wanted.names);
    case 'headers':
      return headerChanges(file, wanted, wanted);
    case 'absent':
      return removals(file, wanted);
  }
}

type Spot = Pick<WantedPart, 'integration' | 'path'>;

function changeAt(path: Path | null, value: Written): readonly Change[] | null {
  return path === null ? null : [{ path, edit: { type: 'set', value } }];
}

/** The path at which a value can be changed for this organization alone; `null` where none is. */
function targetOf(file: WantedPlace, spot: Spot): Path | null {
  const { map, nodes, common } = file;
  const [inOrganization, entry] = rootsOf(file, spot);
  const [here, base] = [
    [...inOrganization, ...spot.path],
    [...entry, ...spot.path],
  ];
  const canChange = (path: Path) => standingOf(nodes, path) !== 'shared';
  if (map.has(here)) return canChange(here) ? here : null;
  const input = map.has(base) ? null : inputBehind(file, spot);
  if (input !== null) return targetOf(file, { ...spot, path: ['inputs', input] });
  if (!common.has(spot.integration) && canChange(base)) return base;
  return canChange(here) ? here : null;
}

function rootsOf({ organization }: WantedPlace, { integration }: Spot): readonly [Path, Path] {
  const base = ['integrations', integration];
  return [['organizations', organization, ...base], base];
}

/** The input that the vendor's definition takes a value from, if it takes only that from it. */
function inputBehind({ integrations }: WantedPlace, { integration, path }: Spot): string | null {
  const definition = integrations.get(integration)?.definition ?? null;
  if (definition === null) return null;
  const { inputs = {}, webhooks = {}, topics = {}, inboxes = {}, user = {} } = definition;
  const input = soleReferenceIn(valueAt(definition, path));
  if (input === null || !Object.hasOwn(inputs, input)) return null;
  const templates = JSON.stringify({ webhooks, topics, inboxes, user });
  const uses = referencesIn(templates).filter((name) => name === input).length;
  return uses === 1 ? input : null;
}

function eventChanges(
  file: WantedPlace,
  spot: Spot,
  names: readonly string[],
): readonly Change[] | null {
  const path = targetOf(file, spot);
  if (path === null) return null;
  const written = valueAt(file.value, path);
  const isList = Array.isArray(written) && isSeq(memberAt(file.nodes, path)?.pair.value);
  if (!isList) return [{ path, edit: { type: 'set', value: names } }];
  const meanings = written.map((element: unknown) => {
    const { events, unknown } = expandEvents([String(element)]);
    return [...events, ...unknown];
  });
  const isKept = (own: readonly string[]) => own.every((name) => names.includes(name));
  const drop = new Set(meanings.flatMap((own, index) => (isKept(own) ? [] : [index])));
  const kept = new Set(meanings.filter(isKept).flat());
  const add = names.filter((name) => !kept.has(name));
  return [{ path, edit: { type: 'list', drop, add } }];
}

function headerChanges(
  file: WantedPlace,
  spot: Spot,
  {
    add,
    remove,
  }: { readonly add: ReadonlyMap<string, Written>; readonly remove: readonly string[] },
): readonly Change[] | null {
  const added = [...add].map(([header, value]) =>
    changeAt(targetOf(file, { ...spot, path: [...spot.path, header] }), value),
  );
  const removed = headerRemovals(file, spot, { remove, isReplaced: add.size > 0 });
  const all = [...added, removed];
  const placed = all.filter((changes) => changes !== null);
  return placed.length === all.length ? placed.flat() : null;
}

/** Header names are taken out as they are spelt; the mapping goes along with its last one. */
function headerRemovals(
  file: WantedPlace,
  spot: Spot,
  { remove, isReplaced }: { readonly remove: readonly string[]; readonly isReplaced: boolean },
): readonly Change[] | null {
  const all = rootsOf(file, spot).map((root) => {
    const written = valueAt(file.value, [...root, ...spot.path]);
    const names = typeof written === 'object' && written !== null ? Object.keys(written) : [];
    const gone = names.filter((name) => remove.includes(name.toLowerCase()));
    return { root, gone, isWhole: gone.length === names.length && !isReplaced };
  });
  const found = new Set(all.flatMap(({ gone }) => gone.map((name) => name.toLowerCase())));
  const template = valueAt(file.integrations.get(spot.integration)?.definition, spot.path);
  const isBrought = remove.some((name) => hasHeader(template, name));
  if (isBrought || remove.some((name) => !found.has(name))) return null;
  return removedAll(
    file,
    spot,
    all.flatMap(({ root, gone, isWhole }) => {
      const path = [...root, ...spot.path];
      if (gone.length === 0) return [];
      return isWhole ? [path] : gone.map((name) => [...path, name]);
    }),
  );
}

function hasHeader(template: unknown, name: string): boolean {
  if (typeof template !== 'object' || template === null) return false;
  return Object.keys(template).some((header) => header.toLowerCase() === name);
}

function removals(file: WantedPlace, spot: Spot): readonly Change[] | null {
  const definition = file.integrations.get(spot.integration)?.definition;
  if (valueAt(definition, spot.path) !== undefined) return null;
  const paths = rootsOf(file, spot).map((root) => [...root, ...spot.path]);
  return removedAll(file, spot, paths.filter(file.map.has));
}

/** Nothing can be taken out that other organizations have as well, or that is not written there. */
function removedAll(
  { nodes, common }: WantedPlace,
  { integration }: Spot,
  paths: readonly Path[],
): readonly Change[] | null {
  const canRemove = paths.every(
    (path) =>
      standingOf(nodes, path) === 'own' &&
      (path[0] === 'organizations' || !common.has(integration)),
  );
  return canRemove ? paths.map((path) => ({ path, edit: { type: 'remove' } })) : null;
}
