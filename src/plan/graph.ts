/** `before` has to be done before `after`; both are ids of operations. */
export interface Edge {
  readonly before: string;
  readonly after: string;
}

/** Which operations wait for which. */
export class WaitGraph {
  readonly #befores = new Map<string, Set<string>>();

  constructor(edges: readonly Edge[]) {
    for (const edge of edges) this.add(edge);
  }

  add({ before, after }: Edge): void {
    const befores = this.#befores.get(after);
    if (befores === undefined) this.#befores.set(after, new Set([before]));
    else befores.add(before);
  }

  /** What one waits for directly. */
  beforesOf(id: string): readonly string[] {
    return [...(this.#befores.get(id) ?? [])];
  }

  /** Whether `from` has to wait, directly or not, for `to`. */
  waitsFor(from: string, to: string): boolean {
    const seen = new Set([from]);
    for (const id of seen) {
      if (id === to) return true;
      for (const before of this.beforesOf(id)) seen.add(before);
    }
    return false;
  }
}

/** Those that can be reached from `from` by following edges forward, `from` included. */
export function reachable(from: readonly string[], edges: readonly Edge[]): ReadonlySet<string> {
  const followers = groupBy(edges, ({ before }) => before);
  const seen = new Set(from);
  for (const id of seen) {
    for (const { after } of followers.get(id) ?? []) seen.add(after);
  }
  return seen;
}

/**
 * An order in which each comes after all that it waits for (Kahn's algorithm): wave after wave of
 * those that nothing holds up any more, each wave in the order given. There must be no circle.
 */
export function inWaves<T extends { readonly id: string; readonly after: readonly string[] }>(
  given: readonly T[],
): readonly T[] {
  const nodes = given.map((one, rank) => ({ one, rank, left: one.after.length }));
  const waits = nodes.flatMap((node) => node.one.after.map((before) => ({ before, node })));
  const followers = groupBy(waits, ({ before }) => before);
  const result: (typeof nodes)[] = [];
  let wave = nodes.filter(({ left }) => left === 0);
  while (wave.length > 0) {
    result.push(wave);
    wave = wave
      .flatMap(({ one }) => followers.get(one.id) ?? [])
      .filter(({ node }) => countDown(node) === 0)
      .map(({ node }) => node)
      .toSorted((a, b) => a.rank - b.rank);
  }
  return result.flat().map(({ one }) => one);
}

function countDown(node: { left: number }): number {
  node.left -= 1;
  return node.left;
}

/** Those that are in a circle, or that wait for one that is. */
export function heldUpByCircles(edges: readonly Edge[]): ReadonlySet<string> {
  const graph = new WaitGraph(edges);
  const ids = new Set(edges.flatMap(({ before, after }) => [before, after]));
  const nodes = [...ids].map((id) => ({ id, after: graph.beforesOf(id) }));
  for (const { id } of inWaves(nodes)) ids.delete(id);
  return ids;
}

/** Members by key, in the order in which they came. */
export function groupBy<K, T>(
  members: Iterable<T>,
  keyOf: (member: T) => K,
): ReadonlyMap<K, readonly [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}
