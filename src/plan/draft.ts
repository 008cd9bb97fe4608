import type { Address } from '../kinds/address.ts';
import type { DesiredTopic, DesiredWebhook } from '../kinds/desired.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { digestOf } from '../shared/stable-json.ts';
import type { Place } from '../shared/place.ts';
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

/** The part of a draft that does not depend on its kind. The id is unique per address. */
export function draftOf(subject: Subject, move: Move): Subject & Move & { readonly id: string } {
  const { address } = subject;
  return { id: `${address}:${move.action}:${move.cause}`, ...subject, ...move };
}

/** `declared` or `live` is given, or both; a removal has no place in the file any more. */
export function webhookSubject(
  address: Address,
  declared: DesiredWebhook | null,
  live: LiveWebhook | null,
): Subject {
  const liveFingerprint = live === null ? null : webhookFingerprint(live);
  return subjectOf(address, { declared, live, liveFingerprint });
}

export function topicSubject(
  address: Address,
  declared: DesiredTopic | null,
  live: LiveTopic | null,
): Subject {
  const liveFingerprint = live === null ? null : topicFingerprint(live);
  return subjectOf(address, { declared, live, liveFingerprint });
}

/** Digest of what can be read of a webhook and that a write could change. */
export function webhookFingerprint(live: LiveWebhook): string {
  const { name, url, events, enabled, hasCredentials, headerKeys } = live;
  return digestOf({ name, url, events, enabled, hasCredentials, headerKeys });
}

/** Digest of what can be read of a topic. */
export function topicFingerprint(live: LiveTopic): string {
  const { name, disabled, parentId } = live;
  return digestOf({ name, disabled, parentId });
}

function subjectOf(
  address: Address,
  of: {
    readonly declared: DesiredWebhook | DesiredTopic | null;
    readonly live: LiveWebhook | LiveTopic | null;
    readonly liveFingerprint: string | null;
  },
): Subject {
  return {
    address,
    name: of.declared?.fields.name ?? of.live?.name ?? address,
    liveId: of.live?.id ?? null,
    liveFingerprint: of.liveFingerprint,
    place: of.declared?.place ?? null,
  };
}
