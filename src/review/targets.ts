import type { Address } from '../kinds/address.ts';
import type { TopicFields, WebhookFields } from '../kinds/desired.ts';
import { unparkedName } from '../kinds/topic-name.ts';
import { secretOfMark, unparkedUrl } from '../kinds/url.ts';
import type { FieldChange, Operation, Plan } from '../plan/types.ts';
import type { Json } from '../shared/stable-json.ts';

/**
 * What a plan is about to do to one object, all its operations together. Into which operations
 * that falls depends on causes, which may differ between a review and the apply.
 */
export type Target = {
  readonly address: Address;
  /** `null`: it is to be made. */
  readonly liveId: string | null;
  readonly operations: readonly Operation[];
  /** Where a URL that comes from a secret leads, as far as the plan tells it. */
  readonly host: string | null;
} & (
  | { readonly direction: 'ensure'; readonly desired: WebhookFields | TopicFields }
  | { readonly direction: 'remove' }
);

/** One field that is to change, and what it is before. */
export interface TargetChange {
  readonly field: string;
  readonly before: Json;
  /** Whether it is a write-only value, which nobody can read. */
  readonly isSecret: boolean;
}

/** The objects that the operations in scope are about. */
export function targetsOf({ operations, notes }: Plan): readonly Target[] {
  const hosts = new Map(
    notes.flatMap((note) => ('host' in note ? [[note.address, note.host] as const] : [])),
  );
  const targets = new Map<string, Target>();
  for (const operation of operations) {
    if (!operation.inScope) continue;
    const { address, liveId, fields } = operation;
    const key = JSON.stringify([address, liveId, fields === null]);
    const others = targets.get(key)?.operations ?? [];
    const host = isHiddenUrl(fields) ? (hosts.get(address) ?? null) : null;
    const base = { address, liveId, host, operations: [...others, operation] };
    targets.set(
      key,
      fields === null
        ? { ...base, direction: 'remove' }
        : { ...base, direction: 'ensure', desired: fields },
    );
  }
  return [...targets.values()];
}

/** Whether the file takes the URL from a secret, so that the desired state does not tell the host. */
export function isHiddenUrl(fields: WebhookFields | TopicFields | null): boolean {
  return fields !== null && 'url' in fields && secretOfMark(fields.url) !== null;
}

/**
 * The changed fields of an operation with their values before, in a form that is the same while
 * the same thing is meant:
 *
 * - a write-only value has none: the desired state says where the new one comes from
 * - a parent is told by its id, because it may be renamed meanwhile
 * - an object on a detour counts as what it was before: we put it there ourselves
 */
export function changesOf(operation: Operation): readonly TargetChange[] {
  return operation.changes.map((change) => ({
    field: change.field,
    before: 'secret' in change ? null : beforeOf(change, operation),
    isSecret: 'secret' in change,
  }));
}

/** Whether a change can be seen in Gladly afterwards and is more than switching on or off. */
export function isReadable(change: FieldChange): boolean {
  return !('secret' in change) && change.field !== 'enabled' && change.field !== 'disabled';
}

function beforeOf(
  { field, before }: Extract<FieldChange, { before: unknown }>,
  operation: Operation,
): Json {
  if (operation.kind === 'topic' && field === 'parent') return operation.liveParentId;
  if (typeof before !== 'string') return before;
  if (operation.kind === 'webhook' && field === 'url') return unparkedUrl(before);
  if (operation.kind === 'topic' && field === 'name') {
    return unparkedName(before, operation.liveId ?? '');
  }
  return before;
}
