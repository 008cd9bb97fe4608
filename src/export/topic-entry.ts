import type { LiveTopic } from '../kinds/live.ts';
import type { WrittenMap } from '../shared/written.ts';
import { writtenMap } from '../shared/written.ts';
import { parentText } from './parent.ts';
import type { Scene, TopicHome } from './scene.ts';

/** The fields of a topic's entry; without `names` only what a definition does not have already. */
export function topicEntry(
  scene: Scene,
  topic: LiveTopic,
  { integration, key, names }: TopicHome & { readonly names: boolean },
): WrittenMap {
  const parent = parentText(scene, topic, integration);
  if (parent.status === 'unnameable') {
    const { parent: above, why } = parent;
    scene.findings.push({ code: 'topic-parent', name: topic.name, parent: above, why });
  }
  return writtenMap({
    name: names && topic.name !== key ? topic.name : undefined,
    parent: parent.status === 'named' ? parent.text : undefined,
    disabled: topic.disabled ? true : undefined,
  });
}
