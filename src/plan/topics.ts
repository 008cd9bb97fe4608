import type { UnfinishedOperation } from '../kinds/ledger.ts';
import type { LiveTopic } from '../kinds/live.ts';
import { begunAt } from './begun-webhook.ts';
import { createTopic, reconcileTopic, removeTopic } from './build-topics.ts';
import type { PlanContext } from './context.ts';
import { isOwned, undeclaredObjects } from './context.ts';
import type { TopicDraft } from './draft.ts';
import type { Ambiguity } from './match.ts';
import { derivedTopicIds, matchTopics } from './match-topics.ts';
import type { TopicParent } from './parents.ts';
import { lookUpParent, treeOf } from './parents.ts';

export interface TopicPart {
  readonly drafts: readonly TopicDraft[];
  readonly ambiguous: readonly Ambiguity[];
  /** The parent that each declared topic names, as it was looked up. */
  readonly parents: readonly TopicParent[];
  /** Live topics that no declared one was matched with. */
  readonly undeclared: readonly LiveTopic[];
  /** Those of them that are not ours either. */
  readonly unclaimed: readonly LiveTopic[];
}

/** The topics' part of a plan. Empty while Gladly's topics cannot be read. */
export function planTopics(context: PlanContext): TopicPart {
  const { input, live, desired } = context;
  if (input.live.topics.status !== 'read') return NOTHING;
  const matches = matchTopics(desired.topics, live.topics, {
    ledger: context.ledger,
    organizationId: input.live.organization.id,
  });
  const ambiguous = new Set(matches.ambiguous.map(({ address }) => address));
  const known = desired.topics.filter(({ address }) => !ambiguous.has(address));
  const claimed = new Set([...matches.byAddress.values()].map(({ id }) => id));
  const undeclared = [...live.topics.values()].filter(({ id }) => !claimed.has(id));
  const tree = treeOf(known, matches, undeclared);
  const removed = undeclaredObjects(context, 'topic', {
    live: live.topics,
    claimed,
    findBegun: (begun) => begunTopic(begun, context),
  });
  const ours = new Set(removed.map((one) => one.live.id));
  const planned = known.map((topic): PlannedTopic => {
    const parent = lookUpParent(topic.fields.parent, tree);
    return { topic, parent, found: matches.byAddress.get(topic.address) ?? null };
  });
  return {
    drafts: [
      ...planned.flatMap((one) => draftsOf(one, context)),
      ...removed
        .filter((one) => !one.live.disabled)
        .map((one) => removeTopic(one.address, one.live, context.history)),
    ],
    ambiguous: matches.ambiguous,
    parents: planned,
    undeclared,
    unclaimed: undeclared.filter(({ id }) => !ours.has(id)),
  };
}

const NOTHING: TopicPart = {
  drafts: [],
  ambiguous: [],
  parents: [],
  undeclared: [],
  unclaimed: [],
};

interface PlannedTopic extends TopicParent {
  /** What Gladly has for it, `null` while it has nothing. */
  readonly found: LiveTopic | null;
}

function draftsOf(
  { topic, parent, found }: PlannedTopic,
  context: PlanContext,
): readonly TopicDraft[] {
  const { history, live, input, ledger } = context;
  const { address } = topic;
  if (found === null) {
    const { free } = derivedTopicIds(input.live.organization.id, address, live.topics);
    return [createTopic(topic, parent, { history, newId: free })];
  }
  const liveParent = live.topics.get(found.parentId ?? '')?.name ?? null;
  const owned = isOwned(context, address, found.id);
  const begun = begunAt(ledger, address);
  const isMade =
    begun?.action === 'create' && (begun.id ?? begunTopic(begun, context)?.id) === found.id;
  return reconcileTopic(topic, found, { parent, liveParent, history, owned, isMade });
}

/**
 * A creation that was begun and whose id was never learned: the topic has an id derived for it,
 * and the name that it was to get.
 */
function begunTopic(
  { address, fields }: UnfinishedOperation,
  { input, live }: PlanContext,
): LiveTopic | undefined {
  return derivedTopicIds(input.live.organization.id, address, live.topics)
    .taken.map((id) => live.topics.get(id))
    .find((topic) => topic?.name === fields?.name);
}
