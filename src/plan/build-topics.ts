import type { Address } from '../kinds/address.ts';
import type { DesiredTopic } from '../kinds/desired.ts';
import type { LiveTopic } from '../kinds/live.ts';
import { causeOfAbsence, causeOfDifference, causeOfRemoval } from './cause.ts';
import { topicDifferences } from './difference.ts';
import type { Move, TopicDraft } from './draft.ts';
import { declaredSubject, draftOf, undeclaredSubject } from './draft.ts';
import type { History } from './history.ts';
import type { Caused } from './moves.ts';
import { adoption, writesOf } from './moves.ts';
import type { ParentLookup } from './parents.ts';
import { parentIdOf, viewOf } from './parents.ts';
import type { FieldChange } from './types.ts';

/** A declared topic that Gladly does not hold; `newId` is the id to create it under. */
export function createTopic(
  desired: DesiredTopic,
  parent: ParentLookup,
  on: { readonly history: History; readonly newId: string },
): TopicDraft {
  const { name, disabled } = desired.fields;
  const cause = causeOfAbsence(on.history, desired);
  const view = viewOf(parent);
  const changes: readonly FieldChange[] = [
    { field: 'name', before: null, after: name },
    ...(view === null ? [] : [{ field: 'parent', before: null, after: view.name }]),
    ...(disabled ? [{ field: 'disabled', before: null, after: true }] : []),
  ];
  const reason = cause === 'changed-in-gladly' ? 'missing-in-gladly' : 'declared';
  return {
    ...draftOf(declaredSubject(desired, null), { action: 'create', cause, reason, changes }),
    kind: 'topic',
    fields: desired.fields,
    parentId: parentIdOf(parent),
    liveParentId: null,
    newId: on.newId,
  };
}

/** A declared topic that Gladly holds: what makes it ours and as declared, by cause. */
export function reconcileTopic(
  desired: DesiredTopic,
  live: LiveTopic,
  on: {
    readonly parent: ParentLookup;
    /** Name of the parent that it has in Gladly. */
    readonly liveParent: string | null;
    readonly history: History;
    readonly owned: boolean;
    /** Whether a creation of ours has made it and was not finished. */
    readonly isMade: boolean;
  },
): readonly TopicDraft[] {
  const { parent, liveParent, history, owned, isMade } = on;
  const parents = { declared: viewOf(parent), liveName: liveParent };
  const caused = topicDifferences(desired.fields, live, parents).map(
    ({ part, change, aspect }) => ({
      part,
      change,
      cause: causeOfDifference(history, desired, { aspect, liveId: live.id }),
    }),
  );
  const moves = [
    ...(owned ? [] : [adoption(desired, { history, isMade })]),
    ...writesOf(caused),
    ...caused.filter(({ part }) => part === 'switch').map((one) => switchMove(one, desired)),
  ];
  return moves.map((move) => ({
    ...draftOf(declaredSubject(desired, live), move),
    kind: 'topic',
    fields: desired.fields,
    parentId: parentIdOf(parent),
    liveParentId: live.parentId ?? null,
    newId: null,
  }));
}

/** A topic of ours that the file no longer declares. Gladly cannot delete it: it is archived. */
export function removeTopic(address: Address, live: LiveTopic, history: History): TopicDraft {
  const move: Move = {
    action: 'archive',
    cause: causeOfRemoval(history, address),
    reason: 'removed-from-file',
    changes: [{ field: 'disabled', before: false, after: true }],
  };
  const draft = draftOf(undeclaredSubject(address, live), move);
  const liveParentId = live.parentId ?? null;
  return { ...draft, kind: 'topic', fields: null, parentId: null, liveParentId, newId: null };
}

function switchMove({ change, cause }: Caused, { fields }: DesiredTopic): Move {
  if (fields.disabled) return { action: 'archive', cause, reason: 'differs', changes: [change] };
  return { action: 'enable', cause, reason: 'archived-in-gladly', changes: [change] };
}
