import type { Address } from '../kinds/address.ts';
import { urlKey } from '../kinds/url.ts';
import { compareText } from '../shared/stable-json.ts';
import type { Draft } from './draft.ts';
import type { OperationAction } from './types.ts';

/** Gladly holds at most this many webhooks in one organization (its REST reference). */
export const WEBHOOK_LIMIT = 20;

export type Ordered<D extends Draft = Draft> = D & {
  readonly after: readonly string[];
  readonly detour: boolean;
  readonly inScope: boolean;
};

/** The unique key that an operation takes, and the one that it gives up, if any. */
export interface KeyMove {
  readonly takes: string | null;
  readonly releases: string | null;
}

export interface OrderContext {
  /** Webhooks that Gladly holds now. */
  readonly liveWebhooks: number;
  readonly isInScope: (draft: Draft) => boolean;
  readonly keys: (draft: Draft) => KeyMove;
  /** The live parent of a topic that a removal archives: children go first. */
  readonly parentOf: (liveId: string) => string | null;
}

/** Which of several operations on one object comes first. */
const STAGE: Readonly<Record<OperationAction, number>> = {
  adopt: 0,
  disable: 1,
  create: 2,
  update: 3,
  'resend-secrets': 4,
  enable: 5,
  archive: 6,
  delete: 7,
};

/**
 * Brings operations into an order in which apply can carry them out. What comes before what:
 *
 * - operations on one object in the order of `STAGE`
 * - a parent topic before its children; archived children before their parent
 * - whoever gives up a URL or a name before the one that takes it; where they wait for each other
 *   in a circle, one of them makes a detour over a passing key
 * - a deletion before the creation that would otherwise be the 21st webhook
 *
 * An operation that needs one out of scope is out of scope itself; merely coming after one (the
 * first and the last of these rules) does not count as needing it.
 */
export function orderOperations(
  drafts: readonly Draft[],
  context: OrderContext,
): readonly Ordered[] {
  const sorted = drafts.toSorted(byStage);
  const wanted = new Set(sorted.filter(context.isInScope).map(({ id }) => id));
  const needs = edgeMap(sorted, parentEdges(sorted, context));
  const sequence = sequenceEdges(sorted.filter(({ id }) => wanted.has(id)));
  const detours = addKeyEdges(sorted, { needs, sequence: edgeMap(sorted, sequence), context });
  const inScope = scopeOf(wanted, needs);
  const soft = [...sequence, ...limitEdges(sorted, inScope, context)];
  const waits = edgeMap(sorted, [...edgesOf(needs), ...soft]);
  const ordered = sorted.map((draft) => ({
    ...draft,
    after: [...(waits.get(draft.id) ?? [])]
      .filter((before) => inScope.has(before) || !inScope.has(draft.id))
      .toSorted(compareText),
    detour: detours.has(draft.id),
    inScope: inScope.has(draft.id),
  }));
  return topological(ordered);
}

type Edge = readonly [before: string, after: string];
/** For each operation the ones that it waits for. */
type EdgeMap = ReadonlyMap<string, Set<string>>;

function edgeMap(drafts: readonly Draft[], edges: readonly Edge[]): EdgeMap {
  const map = new Map(drafts.map(({ id }) => [id, new Set<string>()]));
  for (const [before, after] of edges) map.get(after)?.add(before);
  return map;
}

function edgesOf(map: EdgeMap): readonly Edge[] {
  return [...map].flatMap(([after, all]) => [...all].map((before): Edge => [before, after]));
}

function byStage(a: Draft, b: Draft): number {
  return (
    STAGE[a.action] - STAGE[b.action] ||
    compareText(a.kind, b.kind) ||
    compareText(a.address, b.address) ||
    compareText(a.id, b.id)
  );
}

function sequenceEdges(sorted: readonly Draft[]): readonly Edge[] {
  const last = new Map<Address, string>();
  return sorted.flatMap(({ address, id }): readonly Edge[] => {
    const before = last.get(address);
    last.set(address, id);
    return before === undefined ? [] : [[before, id]];
  });
}

function parentEdges(sorted: readonly Draft[], context: OrderContext): readonly Edge[] {
  const needed = new Map<Address, string[]>();
  for (const draft of sorted) {
    if (draft.kind === 'topic' && preparesParent(draft)) append(needed, draft.address, draft.id);
  }
  return [
    ...sorted.flatMap((draft) => declaredParentEdges(draft, needed)),
    ...archiveEdges(sorted, context),
  ];
}

function declaredParentEdges(
  draft: Draft,
  needed: ReadonlyMap<Address, readonly string[]>,
): readonly Edge[] {
  if (draft.kind !== 'topic' || draft.action === 'adopt') return [];
  const parent = draft.fields?.parent;
  const moves = draft.changes.some(({ field }) => field === 'parent');
  if (parent?.type !== 'declared' || !moves) return [];
  return (needed.get(parent.address) ?? []).map((before) => [before, draft.id]);
}

/** A topic can take children once it exists, is in use, and stands where it belongs. */
function preparesParent({ action, changes }: Draft): boolean {
  if (action === 'create' || action === 'enable') return true;
  return action === 'update' && changes.some(({ field }) => field === 'parent');
}

function archiveEdges(sorted: readonly Draft[], context: OrderContext): readonly Edge[] {
  const archives = new Map<string, string>();
  for (const { kind, action, liveId, id } of sorted) {
    if (kind === 'topic' && action === 'archive' && liveId !== null) archives.set(liveId, id);
  }
  return [...archives].flatMap(([liveId, id]): readonly Edge[] => {
    const parent = archives.get(context.parentOf(liveId) ?? '');
    return parent === undefined ? [] : [[id, parent]];
  });
}

/**
 * Adds "gives up before takes" edges one by one. An edge that would close a circle is not added:
 * the one that gives up makes a detour instead, so that its key is free from the start.
 */
function addKeyEdges(
  sorted: readonly Draft[],
  on: { readonly needs: EdgeMap; readonly sequence: EdgeMap; readonly context: OrderContext },
): ReadonlySet<string> {
  const { needs, sequence, context } = on;
  const releasers = new Map<string, Draft>();
  for (const draft of sorted) {
    const { releases } = context.keys(draft);
    if (releases !== null) releasers.set(releases, draft);
  }
  const detours = new Set<string>();
  for (const taker of sorted) {
    const releaser = releasers.get(context.keys(taker).takes ?? '');
    if (releaser === undefined || releaser.address === taker.address) continue;
    if (waitsFor(releaser.id, taker.id, [needs, sequence])) detours.add(releaser.id);
    else needs.get(taker.id)?.add(releaser.id);
  }
  return detours;
}

/** Whether `from` has to wait, directly or not, for `to`. */
function waitsFor(from: string, to: string, maps: readonly EdgeMap[]): boolean {
  const open = [from];
  const seen = new Set(open);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    for (const before of befores(id, maps)) {
      if (!seen.has(before)) open.push(before);
      seen.add(before);
    }
  }
  return false;
}

function befores(id: string, maps: readonly EdgeMap[]): readonly string[] {
  return maps.flatMap((map) => [...(map.get(id) ?? [])]);
}

function scopeOf(wanted: ReadonlySet<string>, needs: EdgeMap): ReadonlySet<string> {
  const inScope = new Set(wanted);
  let stuck: readonly string[];
  do {
    stuck = [...inScope].filter((id) =>
      befores(id, [needs]).some((before) => !inScope.has(before)),
    );
    for (const id of stuck) inScope.delete(id);
  } while (stuck.length > 0);
  return inScope;
}

/** Pairs every creation for which there is no room yet with a deletion that makes room. */
function limitEdges(
  sorted: readonly Draft[],
  inScope: ReadonlySet<string>,
  context: OrderContext,
): readonly Edge[] {
  const webhooks = sorted.filter(({ kind, id }) => kind === 'webhook' && inScope.has(id));
  const creates = webhooks.filter(({ action }) => action === 'create');
  const deletes = webhooks.filter(({ action }) => action === 'delete');
  const room = Math.max(0, WEBHOOK_LIMIT - context.liveWebhooks);
  return creates.slice(room).flatMap(({ id }, index): readonly Edge[] => {
    const deletion = deletes[index];
    return deletion === undefined ? [] : [[deletion.id, id]];
  });
}

/** Kahn's algorithm; among those that are ready, the order of `sorted` decides. */
function topological(sorted: readonly Ordered[]): readonly Ordered[] {
  const waiting = new Map(sorted.map((one) => [one.id, one.after.length]));
  const followers = new Map<string, Ordered[]>();
  for (const one of sorted) {
    for (const before of one.after) append(followers, before, one);
  }
  const rank = new Map(sorted.map((one, index) => [one.id, index]));
  const result: Ordered[] = [];
  let ready = sorted.filter(({ after }) => after.length === 0);
  while (ready.length > 0) {
    const next: Ordered[] = [];
    for (const one of ready) {
      result.push(one);
      for (const follower of followers.get(one.id) ?? []) {
        const left = (waiting.get(follower.id) ?? 0) - 1;
        waiting.set(follower.id, left);
        if (left === 0) next.push(follower);
      }
    }
    ready = next.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  }
  return result;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** How a taken or released URL is told from a name: keys of different kinds never meet. */
export function webhookUrlKey(url: string): string {
  return `url\n${urlKey(url)}`;
}

export function topicNameKey(name: string): string {
  return `name\n${name}`;
}
