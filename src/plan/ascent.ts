import type { LiveIndex } from './context.ts';
import type { Draft, TopicDraft } from './draft.ts';
import type { TopicOperation } from './types.ts';

/** What stands above a topic once the operations are done. */
export interface Ascent<T> {
  /** The nearest one above it that an operation puts there, `null` if none is. */
  readonly mover: T | null;
  /** Whether the way up comes back to the topic itself, which Gladly allows nowhere. */
  readonly isCircle: boolean;
}

/**
 * Makes the function that looks up the way above a topic as it will be after these operations: a
 * parent that none of them sets stays as it is in Gladly.
 */
export function ascentFinder<T extends TopicDraft>(
  operations: readonly T[],
  { topics }: LiveIndex,
): (operation: T) => Ascent<T> {
  const movers = new Map(operations.filter(movesUnder).map((one) => [nodeOf(one), one]));
  const parentOf = (node: string): string | undefined => {
    const mover = movers.get(node);
    return mover === undefined ? topics.get(node)?.parentId : parentNode(mover);
  };
  return (operation) => {
    const start = nodeOf(operation);
    const seen = new Set([start]);
    let nearest: T | null = null;
    for (let node = parentOf(start); node !== undefined; node = parentOf(node)) {
      if (seen.has(node)) return { mover: nearest, isCircle: node === start };
      seen.add(node);
      nearest ??= movers.get(node) ?? null;
    }
    return { mover: nearest, isCircle: false };
  };
}

/** Whether an operation puts a topic under another parent. */
export function movesUnder({ changes }: Pick<Draft, 'changes'>): boolean {
  return changes.some(({ field }) => field === 'parent');
}

/** A topic by its id in Gladly or, while it has none, by its address. */
function nodeOf({ liveId, address }: Pick<TopicOperation, 'liveId' | 'address'>): string {
  return liveId ?? address;
}

function parentNode({ parentId }: Pick<TopicOperation, 'parentId'>): string | undefined {
  return typeof parentId === 'object' ? parentId?.pending : parentId;
}
