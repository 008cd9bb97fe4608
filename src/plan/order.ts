import { compareText } from '../shared/stable-json.ts';
import { movesUnder } from './ascent.ts';
import type { LiveIndex } from './context.ts';
import type { Draft } from './draft.ts';
import type { Edge } from './graph.ts';
import { heldUpByCircles, inWaves, reachable, WaitGraph } from './graph.ts';
import { archiveEdges, keyEdges, parentEdges } from './needs.ts';
import type { OperationAction } from './types.ts';

/** Gladly holds at most this many webhooks in one organization (its REST reference). */
export const WEBHOOK_LIMIT = 20;

export type Ordered<D extends Draft = Draft> = D & {
  readonly after: readonly string[];
  readonly detour: boolean;
  readonly inScope: boolean;
};

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
 * - operations on one object in the order of `STAGE`; a topic moves before it is renamed
 * - a deletion before the creation that would otherwise be the 21st webhook
 * - a topic's parent before the topic (`parentEdges`), and the other way round where both are
 *   archived (`archiveEdges`)
 * - whoever gives up a URL or a name before the one that takes it (`keyEdges`); where they wait
 *   for each other in a circle, one of them makes a detour over a passing key
 *
 * An operation that needs another by one of the last three rules is in scope only with it; merely
 * coming after one does not count as needing it. None in scope waits for one out of scope.
 */
export function orderOperations(
  drafts: readonly Draft[],
  context: { readonly live: LiveIndex; readonly isInScope: (draft: Draft) => boolean },
): readonly Ordered[] {
  const sorted = drafts.toSorted(byStage);
  const tree = [...parentEdges(sorted, context.live), ...archiveEdges(sorted, context.live)];
  const keys = keyEdges(sorted, context.live);
  const foreign = sorted.filter((draft) => !context.isInScope(draft)).map(({ id }) => id);
  const outOfScope = reachable(foreign, [...tree, ...keys]);
  const isWaitedFor = ({ before, after }: Edge) => outOfScope.has(after) || !outOfScope.has(before);
  const inScope = sorted.filter(({ id }) => !outOfScope.has(id));
  const sequences = [...sequenceEdges(inScope), ...sequenceEdges(sorted)];
  const limits = limitEdges(inScope, context.live.webhooks.size);
  const waits = [...sequences, ...limits, ...tree].filter(isWaitedFor);
  const keyWaits = keys.filter(isWaitedFor);
  const graph = new WaitGraph(waits);
  const detours = addWithDetours(graph, keyWaits, heldUpByCircles([...waits, ...keyWaits]));
  const ordered = sorted.map((draft) => ({
    ...draft,
    after: graph.beforesOf(draft.id).toSorted(compareText),
    detour: detours.has(draft.id),
    inScope: !outOfScope.has(draft.id),
  }));
  return inWaves(ordered);
}

function byStage(a: Draft, b: Draft): number {
  return (
    STAGE[a.action] - STAGE[b.action] ||
    compareText(a.kind, b.kind) ||
    compareText(a.address, b.address) ||
    Number(movesUnder(b)) - Number(movesUnder(a)) ||
    compareText(a.id, b.id)
  );
}

/** Operations on one object, one after the other. */
function sequenceEdges(sorted: readonly Draft[]): readonly Edge[] {
  const edges: Edge[] = [];
  const last = new Map<string, string>();
  for (const { address, id } of sorted) {
    const before = last.get(address);
    if (before !== undefined) edges.push({ before, after: id });
    last.set(address, id);
  }
  return edges;
}

/** Pairs every creation for which there is no room yet with a deletion that makes room. */
function limitEdges(inScope: readonly Draft[], liveWebhooks: number): readonly Edge[] {
  const webhooks = inScope.filter(({ kind }) => kind === 'webhook');
  const deletions = webhooks.filter(({ action }) => action === 'delete');
  const creations = webhooks.filter(({ action }) => action === 'create');
  const waiting = creations.slice(Math.max(0, WEBHOOK_LIMIT - liveWebhooks));
  return waiting.flatMap(({ id: after }, index) =>
    deletions.slice(index, index + 1).map(({ id: before }) => ({ before, after })),
  );
}

/**
 * Adds edges. One that would close a circle is not added: the one that gives up its key makes a
 * detour instead, so that the key is free from the start.
 */
function addWithDetours(
  graph: WaitGraph,
  edges: readonly Edge[],
  heldUp: ReadonlySet<string>,
): ReadonlySet<string> {
  const detours = new Set<string>();
  for (const edge of edges) {
    const closes = heldUp.has(edge.after) && graph.waitsFor(edge.before, edge.after);
    if (closes) detours.add(edge.before);
    else graph.add(edge);
  }
  return detours;
}
