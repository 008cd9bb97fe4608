import { groupOf } from '../kinds/secrets.ts';
import type { Intent, IntentContext } from './intent.ts';
import { finalKey, intentOf } from './task-intent.ts';
import type { Task } from './schedule.ts';
import type { Fields, Sighting } from './sighting.ts';
import { differingFields, GONE } from './sighting.ts';

/** What is to be done about a task, now that its object has been looked at. */
export type Decision =
  | { readonly type: 'write'; readonly intent: Intent }
  /** Gladly is already as the task would leave it. `effect` is what that agreed on. */
  | { readonly type: 'satisfied'; readonly effect: Fields }
  /** Somebody changed the object since it was last known. */
  | { readonly type: 'moved'; readonly fields: readonly string[] };

/**
 * Compare before write. `known` is the object as the plan, or this apply after it, last knew it;
 * `seen` as it was just read. The cases, the first that fits:
 *
 * | seen                                            | decision                              |
 * |-------------------------------------------------|---------------------------------------|
 * | not there                                       | `satisfied` for a deletion, or `moved` |
 * | as desired in all that the task writes          | `satisfied`                           |
 * | other than known, in a field not yet as desired | `moved`                               |
 * | as known                                        | `write`                               |
 *
 * A task that sends values which cannot be read back is never satisfied by what it sees.
 */
export function decide(
  task: Task,
  { seen, known }: { readonly seen: Sighting | null; readonly known: Sighting | null },
  context: IntentContext,
): Decision {
  if (seen === null) {
    const isRemoval = task.step === 'disable' || task.step === 'delete';
    return isRemoval ? { type: 'satisfied', effect: {} } : { type: 'moved', fields: [GONE] };
  }
  const intent = intentOf(task, seen, context);
  const effect = intent.effect ?? {};
  const moved = movedFields(effect, { seen, known });
  if (task.step === 'check' && moved.length > 0) return { type: 'moved', fields: moved };
  const settled = settledBy(task, intent, seen);
  if (settled !== null) return { type: 'satisfied', effect: settled };
  return moved.length > 0 ? { type: 'moved', fields: moved } : { type: 'write', intent };
}

/**
 * The same for a creation. `holder` is the webhook that has its URL by now, `null` if none; for a
 * topic Gladly itself recognises the id.
 */
export function decideCreation(
  task: Task,
  holder: Sighting | null,
  context: IntentContext,
): Decision {
  if (holder !== null) return { type: 'moved', fields: ['url'] };
  return { type: 'write', intent: intentOf(task, null, context) };
}

/**
 * What is known of an object after a task that left it with `effect`. Only that and the time are
 * taken over from what was seen, so that a change by somebody else is still noticed.
 */
export function nowKnown(known: Sighting | null, seen: Sighting, effect: Fields): Sighting {
  if (known === null) return seen;
  const explained = movedFields(effect, { seen, known }).every((field) => field === 'updatedAt');
  const updatedAt = explained ? seen.updatedAt : known.updatedAt;
  return { ...seen, fields: { ...known.fields, ...effect }, updatedAt };
}

/**
 * Fields in which an object is neither as it was known nor as it is to become; `updatedAt` when
 * all that can be read is as known and yet Gladly says that something was changed.
 */
export function movedFields(
  effect: Fields,
  { seen, known }: { readonly seen: Sighting; readonly known: Sighting | null },
): readonly string[] {
  if (known === null) return [];
  const differing = differingFields(known.fields, seen.fields);
  if (differing.length > 0) return differing.filter((field) => !isWanted(field, effect, seen));
  const times = [known.updatedAt, seen.updatedAt];
  return times.includes(null) || times[0] === times[1] ? [] : ['updatedAt'];
}

function isWanted(field: string, effect: Fields, seen: Sighting): boolean {
  const group = groupOf(field);
  const wanted = effect[group];
  return wanted !== undefined && differingFields({ [group]: wanted }, seen.fields).length === 0;
}

/** The fields by which a task is done already; `null` when it is still to be done. */
function settledBy(task: Task, { effect, hidden }: Intent, seen: Sighting): Fields | null {
  if (effect === null || hidden) return null;
  const goal = task.step === 'park' ? finalKey(task.operation) : null;
  const goals = goal === null ? [effect] : [effect, goal];
  return goals.find((fields) => differingFields(fields, seen.fields).length === 0) ?? null;
}
