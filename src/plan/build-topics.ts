import type { Address } from '../kinds/address.ts';
import type { DesiredTopic, ParentRef } from '../kinds/desired.ts';
import type { LiveTopic } from '../kinds/live.ts';
import { causeOfAbsence, causeOfAdoption, causeOfDifference, causeOfRemoval } from './cause.ts';
import type { History } from './cause.ts';
import type { ParentView } from './difference.ts';
import { topicDifferences } from './difference.ts';
import type { Move, TopicDraft } from './draft.ts';
import { draftOf, topicSubject } from './draft.ts';
import type { Cause, FieldChange, TopicOperation } from './types.ts';

/** Where the topics of a plan stand in the tree, as far as it is known. */
export interface TopicTree {
  /** The declared topic at an address and its id in Gladly, `null` while it has none. */
  readonly declared: ReadonlyMap<Address, ParentView>;
  /** Live topics by name, for parents that the file names and does not declare. */
  readonly liveByName: ReadonlyMap<string, readonly LiveTopic[]>;
  readonly liveNames: ReadonlyMap<string, string>;
  readonly liveIds: ReadonlySet<string>;
}

/** A parent that the file names: found, to be made by this plan, or not to be found. */
export type ParentLookup =
  | { readonly status: 'none' }
  | { readonly status: 'found'; readonly view: ParentView; readonly address: Address | null }
  | { readonly status: 'missing' | 'ambiguous'; readonly name: string };

/** Looks up the parent that a topic declares. */
export function lookUpParent(parent: ParentRef | undefined, tree: TopicTree): ParentLookup {
  if (parent === undefined) return { status: 'none' };
  if (parent.type === 'declared') {
    const view = tree.declared.get(parent.address);
    if (view === undefined) return { status: 'missing', name: parent.address };
    return { status: 'found', view, address: parent.address };
  }
  const [found, ...others] = tree.liveByName.get(parent.name) ?? [];
  if (found === undefined) return { status: 'missing', name: parent.name };
  if (others.length > 0) return { status: 'ambiguous', name: parent.name };
  return { status: 'found', view: { id: found.id, name: found.name }, address: null };
}

/** A declared topic that Gladly does not hold. */
export function createTopic(
  desired: DesiredTopic,
  parent: ParentLookup,
  on: { readonly history: History; readonly newId: string },
): TopicDraft {
  const cause = causeOfAbsence(on.history, desired);
  const { name, disabled } = desired.fields;
  const changes: readonly FieldChange[] = [
    { field: 'name', before: null, after: name },
    ...(parent.status === 'found'
      ? [{ field: 'parent', before: null, after: parent.view.name }]
      : []),
    ...(disabled ? [{ field: 'disabled', before: null, after: true }] : []),
  ];
  const reason = cause === 'changed-in-gladly' ? 'missing-in-gladly' : 'declared';
  const subject = topicSubject(desired.address, desired, null);
  return {
    ...draftOf(subject, { action: 'create', cause, reason, changes }),
    ...topicPart(desired, parent),
    newId: on.newId,
  };
}

/** A declared topic that Gladly holds: what makes it ours and as declared, by cause. */
export function reconcileTopic(
  desired: DesiredTopic,
  live: LiveTopic,
  on: {
    readonly parent: ParentLookup;
    readonly tree: TopicTree;
    readonly history: History;
    readonly owned: boolean;
  },
): readonly TopicDraft[] {
  const { parent, tree, history, owned } = on;
  const differences = topicDifferences(desired, live, {
    declared: parent.status === 'found' ? parent.view : null,
    liveName: live.parentId === undefined ? null : (tree.liveNames.get(live.parentId) ?? null),
  }).map(({ part, change, aspect }) => ({
    part,
    change,
    cause: causeOfDifference(history, desired, { aspect, liveId: live.id }),
  }));
  const fields = differences.filter(({ part }) => part === 'fields');
  const switches = differences.filter(({ part }) => part === 'switch');
  const moves: readonly Move[] = [
    ...(owned ? [] : [adoption(desired, history)]),
    ...[...new Set(fields.map(({ cause }) => cause))].toSorted().map((cause) =>
      updateMove(
        cause,
        fields.filter((one) => one.cause === cause).map(({ change }) => change),
      ),
    ),
    ...switches.map(({ change, cause }) => switchMove(change, cause, desired)),
  ];
  const subject = topicSubject(desired.address, desired, live);
  return moves.map((move) => ({
    ...draftOf(subject, move),
    ...topicPart(desired, parent),
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
  const subject = topicSubject(address, null, live);
  return { ...draftOf(subject, move), kind: 'topic', fields: null, parentId: null, newId: null };
}

function topicPart(
  desired: DesiredTopic,
  parent: ParentLookup,
): Pick<TopicOperation, 'kind' | 'fields' | 'parentId'> {
  return { kind: 'topic', fields: desired.fields, parentId: parentIdOf(parent) };
}

function parentIdOf(parent: ParentLookup): TopicOperation['parentId'] {
  if (parent.status !== 'found') return null;
  if (parent.view.id !== null) return parent.view.id;
  return parent.address === null ? null : { pending: parent.address };
}

function adoption(desired: DesiredTopic, history: History): Move {
  const cause = causeOfAdoption(history, desired);
  return { action: 'adopt', cause, reason: 'found-in-gladly', changes: [] };
}

function updateMove(cause: Cause, changes: readonly FieldChange[]): Move {
  const renamed = changes.length === 1 && changes[0]?.field === 'name';
  return { action: 'update', cause, reason: renamed ? 'renamed' : 'differs', changes };
}

function switchMove(change: FieldChange, cause: Cause, { fields }: DesiredTopic): Move {
  if (fields.disabled) return { action: 'archive', cause, reason: 'differs', changes: [change] };
  return { action: 'enable', cause, reason: 'archived-in-gladly', changes: [change] };
}
