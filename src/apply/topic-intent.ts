import { topicId } from '../kinds/topic-id.ts';
import { parkedName } from '../kinds/topic-name.ts';
import type { TopicBody } from '../gladly/types.ts';
import type { TopicOperation } from '../plan/types.ts';
import { assertNever } from '../shared/exhaustive.ts';
import type { Intent, IntentContext } from './intent.ts';
import { readable, required } from './intent.ts';
import type { TaskStep } from './schedule.ts';
import type { Sighting } from './sighting.ts';

/** What one step of a topic's operation writes. `seen` is `null` for a creation. */
export function topicIntent(
  step: TaskStep,
  operation: TopicOperation,
  { seen, context }: { readonly seen: Sighting | null; readonly context: IntentContext },
): Intent {
  if (step === 'create') return creation(operation, context);
  const topic = required(seen, operation);
  switch (step) {
    case 'check':
      return readable({ type: 'update-topic', id: topic.id, body: { name: nameOf(topic) } }, {});
    case 'park':
      return rename(topic, parkedName(nameOf(topic), topic.id));
    case 'restore':
      return rename(topic, nameOf(required(context.beforePark(operation.id), operation)));
    case 'patch':
      return change(operation, topic, context);
    case 'enable':
    case 'disable':
    case 'delete':
      throw new Error(`A topic has no task ${step}.`);
    default:
      return assertNever(step);
  }
}

function creation(operation: TopicOperation, context: IntentContext): Intent {
  const { name, disabled } = required(operation.fields, operation);
  const id = operation.newId ?? topicId(context.organizationId, operation.address);
  const parentId = parentOf(operation, context);
  const body = {
    id,
    name,
    ...(disabled ? { disabled } : {}),
    ...(parentId === null ? {} : { parentId }),
  };
  const parent = parentId === null ? {} : { parent: parentId };
  return readable({ type: 'create-topic', body }, { name, disabled, ...parent });
}

/** `name` goes out even where it does not change: Gladly requires it in every topic PATCH. */
function change(operation: TopicOperation, topic: Sighting, context: IntentContext): Intent {
  const { fields } = operation;
  const changed = new Set(operation.changes.map(({ field }) => field));
  const renamed = fields !== null && (changed.has('name') || operation.detour);
  const renaming = renamed ? { name: fields.name } : {};
  const disabled = switchOf(operation, changed.has('disabled'));
  const parentId = changed.has('parent') ? parentOf(operation, context) : null;
  const archived = disabled === null ? {} : { disabled };
  const parent = parentId === null ? {} : { parent: parentId };
  const body: TopicBody = {
    name: nameOf(topic),
    ...renaming,
    ...archived,
    ...(parentId === null ? {} : { parentId }),
  };
  return readable(
    { type: 'update-topic', id: topic.id, body },
    { ...renaming, ...archived, ...parent },
  );
}

function switchOf({ action, fields }: TopicOperation, changed: boolean): boolean | null {
  if (action === 'archive' || action === 'disable') return true;
  if (action === 'enable') return false;
  return changed && fields !== null ? fields.disabled : null;
}

function parentOf(operation: TopicOperation, context: IntentContext): string | null {
  const { parentId } = operation;
  if (parentId === null || typeof parentId === 'string') return parentId;
  return required(context.idOf(parentId.pending), operation);
}

function rename({ id }: Sighting, name: string): Intent {
  return readable({ type: 'update-topic', id, body: { name } }, { name });
}

function nameOf({ fields }: Sighting): string {
  return String(fields['name']);
}
