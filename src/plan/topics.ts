import type { Address } from '../kinds/address.ts';
import type { DesiredTopic } from '../kinds/desired.ts';
import type { LiveTopic } from '../kinds/live.ts';
import { topicId } from '../kinds/topic-id.ts';
import type { ParentLookup, TopicTree } from './build-topics.ts';
import { createTopic, lookUpParent, reconcileTopic, removeTopic } from './build-topics.ts';
import type { OwnedObject, PlanContext } from './context.ts';
import { desiredTopics, isOwned, undeclaredObjects } from './context.ts';
import type { TopicDraft } from './draft.ts';
import type { Ambiguity, Matches } from './match.ts';
import { freeTopicId, matchTopics } from './match.ts';

export interface TopicPart {
  readonly drafts: readonly TopicDraft[];
  readonly ambiguous: readonly Ambiguity[];
  /** The parent that each declared topic names, as it was looked up. */
  readonly parents: ReadonlyMap<DesiredTopic, ParentLookup>;
  /** Live topics that are neither declared nor ours. */
  readonly unclaimed: readonly LiveTopic[];
}

/** The topics' part of a plan. Nothing is drafted while Gladly's topics cannot be read. */
export function planTopics(context: PlanContext): TopicPart {
  const { input, ledger, topics } = context;
  const { organization } = input.live;
  if (input.live.topics.status !== 'read') return NOTHING;
  const all = desiredTopics(input.desired.resources);
  const matches = matchTopics(all, topics, { ledger, organizationId: organization.id });
  const ambiguous = new Set(matches.ambiguous.map(({ address }) => address));
  const desired = all.filter(({ address }) => !ambiguous.has(address));
  const tree = treeOf(desired, matches, topics);
  const parents = new Map(desired.map((one) => [one, lookUpParent(one.fields.parent, tree)]));
  const claimed = new Set([...matches.byAddress.values()].map(({ live }) => live.id));
  const removed = undeclaredObjects(context, 'topic', {
    live: topics,
    claimed,
    findBegun: ({ address }) => begunTopic(organization.id, address, topics),
  });
  const gone = new Set(removed.map(({ live }) => live.id));
  return {
    drafts: [
      ...desired.flatMap((one) => draftsOf(one, { context, matches, parents, tree })),
      ...archivings(removed, context),
    ],
    ambiguous: matches.ambiguous,
    parents,
    unclaimed: topics.filter(({ id }) => !claimed.has(id) && !gone.has(id)),
  };
}

const NOTHING: TopicPart = { drafts: [], ambiguous: [], parents: new Map(), unclaimed: [] };

function draftsOf(
  desired: DesiredTopic,
  on: {
    readonly context: PlanContext;
    readonly matches: Matches<LiveTopic>;
    readonly parents: ReadonlyMap<DesiredTopic, ParentLookup>;
    readonly tree: TopicTree;
  },
): readonly TopicDraft[] {
  const { context, matches, parents, tree } = on;
  const { history } = context;
  const parent = parents.get(desired) ?? { status: 'none' };
  const live = matches.byAddress.get(desired.address)?.live;
  if (live === undefined) {
    const newId = freeTopicId(context.input.live.organization.id, desired.address, tree.liveIds);
    return [createTopic(desired, parent, { history, newId })];
  }
  const owned = isOwned(context, desired.address, live.id);
  return reconcileTopic(desired, live, { parent, tree, history, owned });
}

function archivings(
  removed: readonly OwnedObject<LiveTopic>[],
  { history }: PlanContext,
): readonly TopicDraft[] {
  return removed
    .filter(({ live }) => !live.disabled)
    .map(({ address, live }) => removeTopic(address, live, history));
}

function treeOf(
  desired: readonly DesiredTopic[],
  matches: Matches<LiveTopic>,
  topics: readonly LiveTopic[],
): TopicTree {
  const liveByName = new Map<string, LiveTopic[]>();
  for (const topic of topics) {
    const sameName = liveByName.get(topic.name);
    if (sameName === undefined) liveByName.set(topic.name, [topic]);
    else sameName.push(topic);
  }
  return {
    declared: new Map(
      desired.map(({ address, fields }) => {
        const id = matches.byAddress.get(address)?.live.id ?? null;
        return [address, { id, name: fields.name }];
      }),
    ),
    liveByName,
    liveNames: new Map(topics.map(({ id, name }) => [id, name])),
    liveIds: new Set(topics.map(({ id }) => id)),
  };
}

/** A creation that was begun and whose id was never learned is known by the id derived for it. */
function begunTopic(
  organizationId: string,
  address: Address,
  topics: readonly LiveTopic[],
): LiveTopic | undefined {
  return topics.find(({ id }) => id === topicId(organizationId, address));
}
