import type { Address } from '../kinds/address.ts';
import type { TopicBody, WebhookBody } from '../gladly/types.ts';
import type { Secret } from '../shared/secret.ts';
import type { Fields, Sighting } from './sighting.ts';

/** One request that changes Gladly. */
export type Write =
  | { readonly type: 'create-webhook'; readonly body: WebhookBody }
  | { readonly type: 'update-webhook'; readonly id: string; readonly body: WebhookBody }
  | { readonly type: 'delete-webhook'; readonly id: string }
  | { readonly type: 'create-topic'; readonly body: TopicBody & { readonly id: string } }
  | { readonly type: 'update-topic'; readonly id: string; readonly body: TopicBody };

/** A request, and what reading back must show afterwards. */
export interface Intent {
  readonly write: Write;
  /** Fields to be seen afterwards; `null`: the object is to be gone. */
  readonly effect: Fields | null;
  /** Whether it carries values that cannot be read back. */
  readonly hidden: boolean;
}

/** What an intent is made from besides its task. */
export interface IntentContext {
  readonly organizationId: string;
  /** Value of a write-only field, or of a URL that comes from a secret, by `secretKey`. */
  readonly secrets: (key: string) => Secret | null;
  /** Gladly's id of a declared object, once it is known. */
  readonly idOf: (address: Address) => string | null;
  /** The object as it was before it was parked. */
  readonly beforePark: (operation: string) => Sighting | null;
}

/** An intent without values that cannot be read back. */
export function readable(write: Write, effect: Fields): Intent {
  return { write, effect, hidden: false };
}

/** The schedule begins a task only when all that it needs is there; its absence is a bug. */
export function required<T>(value: T | null, { id }: { readonly id: string }): T {
  if (value === null) throw new Error(`${id} was begun before all that it needs was there.`);
  return value;
}
