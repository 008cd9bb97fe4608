import { urlKey } from '../kinds/url.ts';
import type { Operation } from '../plan/types.ts';
import type { Intent, IntentContext } from './intent.ts';
import type { Task } from './schedule.ts';
import type { Fields, Sighting } from './sighting.ts';
import { topicIntent } from './topic-intent.ts';
import { webhookIntent } from './webhook-intent.ts';

/**
 * What a task is to write. `seen` is the object as just read; `null` for a creation. The plan's
 * guards have made sure that secrets resolve and parents exist: a missing one is a bug.
 */
export function intentOf(
  { step, operation }: Task,
  seen: Sighting | null,
  context: IntentContext,
): Intent {
  if (operation.kind === 'webhook') return webhookIntent(step, operation, { seen, context });
  return topicIntent(step, operation, { seen, context });
}

/** The key (URL, name) that an operation leaves its object at; `null` for a removal. */
export function finalKey({ fields }: Operation): Fields | null {
  if (fields === null) return null;
  return 'url' in fields ? { url: urlKey(fields.url) } : { name: fields.name };
}
