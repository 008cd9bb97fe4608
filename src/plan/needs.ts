import { ascentFinder, movesUnder } from './ascent.ts';
import type { LiveIndex } from './context.ts';
import type { Draft, TopicDraft } from './draft.ts';
import type { Edge } from './graph.ts';
import { groupBy } from './graph.ts';
import { keyMoveOf } from './keys.ts';

/**
 * What topics need of their parents: a topic can be put under one that exists, is in use and
 * stands where it belongs. That goes for all that is above it, because Gladly lets no topic stand
 * below itself, not even for a moment.
 */
export function parentEdges(drafts: readonly Draft[], live: LiveIndex): readonly Edge[] {
  const topics = drafts.filter(isTopic);
  const prepared = groupBy(topics.filter(preparesParent), ({ address }) => address);
  const ascentOf = ascentFinder(topics, live);
  return topics.filter(movesUnder).flatMap((draft) => {
    const parent = draft.fields?.parent;
    const direct = parent?.type === 'declared' ? (prepared.get(parent.address) ?? []) : [];
    const { mover, isCircle } = ascentOf(draft);
    const needed = mover === null || isCircle ? direct : [...direct, mover];
    return [...new Set(needed)].map(({ id }) => ({ before: id, after: draft.id }));
  });
}

/** What parents need of their topics: one is archived when those below it have left, or are. */
export function archiveEdges(drafts: readonly Draft[], live: LiveIndex): readonly Edge[] {
  const topics = drafts.filter(isTopic);
  const archives = new Map(topics.filter(isArchive).map(({ liveId, id }) => [liveId, id]));
  const leaving = new Set(topics.filter(movesUnder).map(({ address }) => address));
  return topics.flatMap((draft): readonly Edge[] => {
    const { id, liveId, address } = draft;
    const isLast = leaving.has(address) ? movesUnder(draft) : isArchive(draft);
    const above = archives.get(live.topics.get(liveId ?? '')?.parentId ?? null);
    return isLast && above !== undefined ? [{ before: id, after: above }] : [];
  });
}

/** From whoever gives up a unique key to whoever takes it. */
export function keyEdges(drafts: readonly Draft[], live: LiveIndex): readonly Edge[] {
  const moves = drafts.map((draft) => ({ ...keyMoveOf(draft, live), draft }));
  const releasers = groupBy(moves, ({ releases }) => releases);
  return moves.flatMap(({ takes, draft }) => {
    if (takes === null) return [];
    return (releasers.get(takes) ?? [])
      .filter((one) => one.draft.address !== draft.address)
      .map((one) => ({ before: one.draft.id, after: draft.id }));
  });
}

function preparesParent(draft: TopicDraft): boolean {
  const { action } = draft;
  return action === 'create' || action === 'enable' || (action === 'update' && movesUnder(draft));
}

function isArchive({ action }: TopicDraft): boolean {
  return action === 'archive';
}

function isTopic(draft: Draft): draft is TopicDraft {
  return draft.kind === 'topic';
}
