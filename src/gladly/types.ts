import type {
  LiveInbox,
  LiveOrganization,
  LiveTopic,
  LiveUser,
  LiveWebhook,
} from '../kinds/live.ts';
import type { Secret } from '../shared/secret.ts';

/**
 * Reads a Gladly organization. The only client that plan code is given: it has no method that
 * writes, and its transport refuses everything but GET. Every method throws `GladlyApiError`.
 */
export interface GladlyReader {
  organization(): Promise<LiveOrganization>;
  users(): Promise<readonly LiveUser[]>;
  inboxes(): Promise<readonly LiveInbox[]>;
  webhooks(): Promise<readonly LiveWebhook[]>;
  topics(): Promise<readonly LiveTopic[]>;
  /** `null` when Gladly answers 404. */
  webhook(id: string): Promise<LiveWebhook | null>;
  topic(id: string): Promise<LiveTopic | null>;
}

/** Body of a webhook creation or of its change; only what is given is sent. */
export interface WebhookBody {
  readonly name?: string;
  /** A secret where the file takes the URL from one. */
  readonly url?: string | Secret;
  readonly events?: readonly string[];
  readonly enabled?: boolean;
  /** `null` asks for one header to be taken away, where Gladly merges instead of replacing. */
  readonly headers?: Readonly<Record<string, Secret | null>>;
  readonly credentials?: {
    readonly username: Secret;
    readonly password: Secret;
    readonly realm?: string;
  };
}

export interface TopicBody {
  /** Required by Gladly even where it does not change. */
  readonly name: string;
  readonly disabled?: boolean;
  readonly parentId?: string;
}

/** Writes to a Gladly organization; given only to apply. Every method throws `GladlyApiError`. */
export interface GladlyWriter {
  /** Resolves to the new id (from `Location`; Gladly sends no body). */
  createWebhook(body: WebhookBody): Promise<string>;
  updateWebhook(id: string, body: WebhookBody): Promise<void>;
  /** Gladly answers 400 while the webhook is enabled. */
  deleteWebhook(id: string): Promise<void>;
  /** `id` is chosen by us, so that a repeated creation is a 409 that can be recognised. */
  createTopic(body: TopicBody & { readonly id: string }): Promise<string>;
  updateTopic(id: string, body: TopicBody): Promise<void>;
}
