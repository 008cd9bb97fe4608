import type { ManagedKind } from '../kinds/address.ts';
import type { LiveState } from '../kinds/live.ts';
import { urlKey } from '../kinds/url.ts';
import type { Operation } from '../plan/types.ts';

/**
 * One write (`check`: none). What an operation is made of:
 *
 * | action               | tasks, each after the one before it                     |
 * |----------------------|---------------------------------------------------------|
 * | `create`             | `create` switched off, then `enable` if declared on     |
 * | `delete`             | `disable`, then `delete`                                |
 * | `adopt`              | `check`: only that it still is as the plan saw it       |
 * | every other          | `patch`, after `park` where the plan asks for a detour  |
 *
 * `restore` undoes a `park` whose operation could not be finished.
 */
export type TaskStep =
  'check' | 'park' | 'create' | 'enable' | 'patch' | 'disable' | 'delete' | 'restore';

export interface Task {
  readonly id: string;
  readonly operation: Operation;
  readonly step: TaskStep;
  readonly after: readonly Requirement[];
}

/** A task that must be done before, and the operation that it belongs to. */
interface Requirement {
  readonly operation: string;
  readonly task: string;
}

/** How far an apply has come, as far as the schedule needs to know. */
export interface Progress {
  readonly isDone: (task: string) => boolean;
  /** Whether an operation has ended, well or not. */
  readonly hasEnded: (operation: string) => boolean;
}

/** How many tasks share one read before and one after. */
const WAVE_LIMIT = 50;

/**
 * The tasks of the operations that are to be executed, in the order of the plan. `live` is what
 * the plan was made from: it tells which key (URL, name) a detoured object gives up.
 */
export function tasksOf(operations: readonly Operation[], live: LiveState): readonly Task[] {
  const lastTask = new Map(operations.map((one) => [one.id, taskId(one.id, lastStep(one))]));
  const requires = (operation: string): Requirement => ({
    operation,
    task: lastTask.get(operation) ?? taskId(operation, 'patch'),
  });
  const parks = parkedKeys(operations, live);
  return operations.flatMap((operation) => {
    const keys = parks.filter((one) => one.key === keyTaken(operation));
    const needs = keys.map(({ requirement }) => requirement);
    return tasksOfOne(operation, [...operation.after.map(requires), ...needs]);
  });
}

/** The task that moves a parked object back to the key that it had before. */
export function restoreTask(operation: Operation): Task {
  return { id: taskId(operation.id, 'restore'), operation, step: 'restore', after: [] };
}

/**
 * The tasks to begin now: those whose requirements are met, at most one an object, detours first
 * because others wait for the key that they free.
 */
export function nextWave(open: readonly Task[], progress: Progress): readonly Task[] {
  const ready = open.filter(({ after }) => after.every(({ task }) => progress.isDone(task)));
  const urgent = (task: Task) => (task.step === 'park' ? 0 : 1);
  const objects = new Set<string>();
  const wave: Task[] = [];
  for (const task of ready.toSorted((a, b) => urgent(a) - urgent(b))) {
    const object = task.operation.liveId ?? task.operation.address;
    if (objects.has(object) || wave.length === WAVE_LIMIT) continue;
    objects.add(object);
    wave.push(task);
  }
  return wave;
}

/** The operation because of which a task can never begin; `null` while it still may. */
export function blockerOf(task: Task, progress: Progress): string | null {
  const { after } = task;
  const broken = after.find(
    (one) => progress.hasEnded(one.operation) && !progress.isDone(one.task),
  );
  return broken?.operation ?? null;
}

/** What the operation needs is needed by its first write; only a detour is made before. */
function tasksOfOne(operation: Operation, needs: readonly Requirement[]): readonly Task[] {
  const steps = stepsOf(operation);
  const first = steps.find((step) => step !== 'park');
  return steps.map((step, index) => {
    const before = steps[index - 1];
    const own =
      before === undefined ? [] : [{ operation: operation.id, task: taskId(operation.id, before) }];
    const after = step === first ? [...own, ...needs] : own;
    return { id: taskId(operation.id, step), operation, step, after };
  });
}

function stepsOf(operation: Operation): readonly TaskStep[] {
  const { action, detour, kind } = operation;
  if (action === 'adopt') return ['check'];
  if (action === 'delete') return ['disable', 'delete'];
  if (action !== 'create') return detour ? ['park', 'patch'] : ['patch'];
  return kind === 'webhook' && operation.fields?.enabled ? ['create', 'enable'] : ['create'];
}

function lastStep(operation: Operation): TaskStep {
  return stepsOf(operation).at(-1) ?? 'check';
}

function taskId(operation: string, step: TaskStep): string {
  return `${operation}/${step}`;
}

interface ParkedKey {
  readonly key: string;
  readonly requirement: Requirement;
}

function parkedKeys(operations: readonly Operation[], live: LiveState): readonly ParkedKey[] {
  return operations
    .filter(({ detour }) => detour)
    .flatMap((operation) => {
      const key = keyGivenUp(operation, live);
      const requirement = { operation: operation.id, task: taskId(operation.id, 'park') };
      return key === null ? [] : [{ key, requirement }];
    });
}

function keyGivenUp(operation: Operation, live: LiveState): string | null {
  if (operation.kind === 'webhook') {
    const webhooks = live.webhooks.status === 'read' ? live.webhooks.resources : [];
    const url = webhooks.find(({ id }) => id === operation.liveId)?.url;
    return url === undefined ? null : uniqueKey('webhook', url);
  }
  const topics = live.topics.status === 'read' ? live.topics.resources : [];
  const name = topics.find(({ id }) => id === operation.liveId)?.name;
  return name === undefined ? null : uniqueKey('topic', name);
}

/** The key that an operation takes for its object, when it sets one. */
function keyTaken({ kind, action, fields, changes }: Operation): string | null {
  const keyField = kind === 'webhook' ? 'url' : 'name';
  const sets = action === 'create' || changes.some(({ field }) => field === keyField);
  if (fields === null || !sets) return null;
  return 'url' in fields ? uniqueKey(kind, fields.url) : uniqueKey(kind, fields.name);
}

/** Topic names without regard to case, because Gladly does not say whether it regards it. */
function uniqueKey(kind: ManagedKind, key: string): string {
  return kind === 'webhook' ? `webhook ${urlKey(key)}` : `topic ${key.toLowerCase()}`;
}
