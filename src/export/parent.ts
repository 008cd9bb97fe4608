import type { LiveTopic } from '../kinds/live.ts';
import type { Scene } from './scene.ts';

/** The parent of a topic as the file can name it, and why it cannot. */
export type ParentText =
  | { readonly status: 'none' }
  | { readonly status: 'named'; readonly text: string }
  | {
      readonly status: 'unnameable';
      readonly parent: string;
      readonly why: 'undeclared' | 'circle' | 'key';
    };

/**
 * How a topic's entry names its parent: by the key where both are in one integration, else by the
 * name. A key of its own integration would be taken first, so a parent of just that name cannot be
 * named; nor can one that the file does not have, because its name stands for several topics.
 */
export function parentText(
  { topics, homes }: Pick<Scene, 'topics' | 'homes'>,
  topic: LiveTopic,
  integration: string,
): ParentText {
  const parent = topics.get(topic.parentId ?? '');
  if (parent === undefined) return { status: 'none' };
  const unnameable = (why: 'undeclared' | 'circle' | 'key') =>
    ({ status: 'unnameable', parent: parent.name, why }) as const;
  const home = homes.get(parent.id);
  if (isBelow(topics, parent, topic)) return unnameable('circle');
  if (home === undefined) return unnameable('undeclared');
  if (home.integration === integration) return { status: 'named', text: home.key };
  const hidesName = [...homes.values()].some(
    (one) => one.integration === integration && one.key === parent.name,
  );
  return hidesName ? unnameable('key') : { status: 'named', text: parent.name };
}

function isBelow(
  topics: ReadonlyMap<string, LiveTopic>,
  start: LiveTopic,
  end: LiveTopic,
): boolean {
  const seen = new Set<string>();
  let at: LiveTopic | undefined = start;
  while (at !== undefined && !seen.has(at.id)) {
    if (at.id === end.id) return true;
    seen.add(at.id);
    at = topics.get(at.parentId ?? '');
  }
  return false;
}
