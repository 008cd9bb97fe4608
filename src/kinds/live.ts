/** What Gladly's API shows, decoded. Fields that Gladly may leave out are optional. */
export interface LiveOrganization {
  readonly id: string;
  readonly name?: string;
  readonly gladlyUrl?: string;
}

export interface LiveWebhook {
  readonly id: string;
  readonly name: string;
  /** An address, or the mark `secret:<name>` where it is the value of that secret. */
  readonly url: string;
  /** Sorted, upper case. */
  readonly events: readonly string[];
  readonly enabled: boolean;
  readonly hasCredentials: boolean;
  /** Names of headers, lower case, sorted; values cannot be read back. */
  readonly headerKeys: readonly string[];
  /** RFC 3339, as Gladly gave it. */
  readonly updatedAt?: string;
  /** Set when Gladly switched the webhook off after four failed retries; RFC 3339. */
  readonly disabledAtDueToRetryLimit?: string;
}

export interface LiveTopic {
  readonly id: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly parentId?: string;
}

export interface LiveUser {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
}

export interface LiveInbox {
  readonly id: string;
  readonly name: string;
  readonly disabled: boolean;
}

/** Why a kind could not be read, in words that end with what to do. */
export interface UnreadableCause {
  readonly code: 'gladly-auth' | 'gladly-permission' | 'gladly-unreachable' | 'unreadable';
  readonly message: string;
  readonly remedy: string;
}

/** One kind as it was read. Unreadable is not empty, and neither is a kind that nobody asked for. */
export type Reading<T> =
  | { readonly status: 'read'; readonly resources: readonly T[] }
  | { readonly status: 'unreadable'; readonly cause: UnreadableCause }
  | { readonly status: 'not-asked' };

/** Whether an integration's own API token still works, by the address of its user. */
export type TokenState = 'works' | 'rejected' | 'no-permission' | 'unknown';

export interface LiveState {
  readonly organization: LiveOrganization;
  readonly webhooks: Reading<LiveWebhook>;
  readonly topics: Reading<LiveTopic>;
  readonly users: Reading<LiveUser>;
  readonly inboxes: Reading<LiveInbox>;
  readonly tokens: Readonly<Record<string, TokenState>>;
}
