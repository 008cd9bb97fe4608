import { addressOf } from '../../kinds/address.ts';
import type { Diagnostic } from '../../shared/diagnostic.ts';
import { diagnostic } from '../../shared/diagnostic.ts';
import { comparePlaces } from '../../shared/place.ts';
import type { ExpandedOrganization } from '../expand.ts';
import type { DeclaredTopic } from '../topics.ts';
import { declaredTopics, parentFinder } from '../topics.ts';

/** Rules for the topics of an organization, across its integrations. */
export function topicDiagnostics({ integrations }: ExpandedOrganization): readonly Diagnostic[] {
  const topics = declaredTopics(integrations);
  return [...repeatedNames(topics), ...cycles(topics)];
}

/** Gladly keeps the names of topics unique. */
function repeatedNames(topics: readonly DeclaredTopic[]): readonly Diagnostic[] {
  const first = new Map<string, DeclaredTopic>();
  return topics.flatMap((topic) => {
    const other = first.get(topic.name);
    if (other === undefined) {
      first.set(topic.name, topic);
      return [];
    }
    return [
      diagnostic(topic.integration.origin.declared(['topics', topic.key]), {
        code: 'topic-twice',
        name: topic.name,
        other: addressOf(other.integration.key, 'topic', other.key),
        line: other.integration.origin.declared(['topics', other.key]).line,
      }),
    ];
  });
}

/** One finding for each circle, at the parent that stands first in the file. */
function cycles(topics: readonly DeclaredTopic[]): readonly Diagnostic[] {
  const parentOf = parentFinder(topics);
  const done = new Set<DeclaredTopic>();
  return topics.flatMap((start) => {
    const way: DeclaredTopic[] = [];
    let topic: DeclaredTopic | null = start;
    while (topic !== null && !done.has(topic)) {
      done.add(topic);
      way.push(topic);
      topic = parentOf(topic);
    }
    const circle = topic === null ? [] : way.slice(way.indexOf(topic));
    return topic !== null && way.includes(topic) ? [cycleDiagnostic(circle)] : [];
  });
}

function cycleDiagnostic(circle: readonly DeclaredTopic[]): Diagnostic {
  const places = circle.map(({ integration, key }) =>
    integration.origin.value(['topics', key, 'parent']),
  );
  const place = places.reduce((a, b) => (comparePlaces(a, b) <= 0 ? a : b));
  return diagnostic(place, { code: 'topic-cycle', names: circle.map(({ name }) => name) });
}
