import type { Address } from '../kinds/address.ts';
import type { DesiredTopic, DesiredWebhook } from '../kinds/desired.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import type { Place } from '../shared/place.ts';
import { compareText, digestOf } from '../shared/stable-json.ts';
import type {
  Cause,
  FieldChange,
  OperationAction,
  OperationReason,
  TopicOperation,
  WebhookOperation,
} from './types.ts';

/** An operation before its order, scope and digest are known. */
export type WebhookDraft = Omit<WebhookOperation, Decided>;
export type TopicDraft = Omit<TopicOperation, Decided>;
export type Draft = WebhookDraft | TopicDraft;

type Decided = 'after' | 'detour' | 'inScope' | 'digest';

/** What drafts of one object have in common. */
export interface Subject {
  readonly address: Address;
  readonly name: string;
  readonly liveId: string | null;
  readonly liveFingerprint: string | null;
  readonly place: Place | null;
}

/** What makes one draft of a subject different from another. */
export interface Move {
  readonly action: OperationAction;
  readonly cause: Cause;
  readonly reason: OperationReason;
  readonly changes: readonly FieldChange[];
}

/**
 * The part of a draft that does not depend on its kind. The id is unique in a plan: of one object
 * there is at most one draft for an action and a cause.
 */
export function draftOf(subject: Subject, move: Move): Subject & Move & { readonly id: string } {
  const { address, name, liveId, liveFingerprint: fingerprint, place } = subject;
  const { action, cause, reason } = move;
  return {
    id: `${address}:${action}:${cause}`,
    address,
    name,
    liveId,
    liveFingerprint: fingerprint,
    place,
    action,
    cause,
    reason,
    changes: move.changes.toSorted((a, b) => compareText(a.field, b.field)),
  };
}

/** A declared object; `live` is what Gladly has for it, `null` while it has nothing. */
export function declaredSubject(
  { address, fields, place }: DesiredWebhook | DesiredTopic,
  live: LiveWebhook | LiveTopic | null,
): Subject {
  return { address, name: fields.name, place, ...liveParts(live) };
}

/** An object of ours that nothing declares; it has no place in the file any more. */
export function undeclaredSubject(address: Address, live: LiveWebhook | LiveTopic): Subject {
  return { address, name: live.name, place: null, ...liveParts(live) };
}

function liveParts(
  live: LiveWebhook | LiveTopic | null,
): Pick<Subject, 'liveId' | 'liveFingerprint'> {
  if (live === null) return { liveId: null, liveFingerprint: null };
  return { liveId: live.id, liveFingerprint: liveFingerprint(live) };
}

/** Digest of what can be read of an object and that a write could change. */
function liveFingerprint(live: LiveWebhook | LiveTopic): string {
  if (!('url' in live)) {
    const { name, disabled, parentId } = live;
    return digestOf({ name, disabled, parentId });
  }
  const { name, url, events, enabled, hasCredentials, headerKeys } = live;
  return digestOf({ name, url, events, enabled, hasCredentials, headerKeys });
}
