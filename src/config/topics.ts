import type { TopicBlock } from '../kinds/blocks.ts';
import type { ExpandedIntegration } from './expand.ts';

/** A topic of an organization. */
export interface DeclaredTopic {
  readonly integration: ExpandedIntegration;
  readonly key: string;
  readonly name: string;
  readonly block: TopicBlock;
}

/** The topics that an organization has in the file. */
export function declaredTopics(
  integrations: readonly ExpandedIntegration[],
): readonly DeclaredTopic[] {
  return integrations.flatMap((integration) =>
    Object.entries(integration.blocks.topics).map(([key, block]) => ({
      integration,
      key,
      name: block.name ?? key,
      block,
    })),
  );
}

/**
 * Finds the declared topic above one: `parent` is the key of a topic of the same integration,
 * else the name of any of them. `null`: none, or one that is only in Gladly.
 */
export function parentFinder(
  topics: readonly DeclaredTopic[],
): (topic: DeclaredTopic) => DeclaredTopic | null {
  const byKey = new Map(topics.map((topic) => [`${topic.integration.key}.${topic.key}`, topic]));
  const byName = new Map(topics.toReversed().map((topic) => [topic.name, topic]));
  return ({ integration, block: { parent } }) => {
    if (parent === undefined) return null;
    return byKey.get(`${integration.key}.${parent}`) ?? byName.get(parent) ?? null;
  };
}
