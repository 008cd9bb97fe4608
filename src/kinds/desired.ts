import type { Place } from '../shared/place.ts';
import type { Secret } from '../shared/secret.ts';
import type { Address, Kind } from './address.ts';

/**
 * Where a write-only value comes from. A reference names an environment variable
 * (`GLADLY_SECRET_<name>`), put behind `prefix`; a literal stands in the file itself. The source
 * never holds the value: literals are kept apart in `DesiredState.literals`, so that fields,
 * plans and ledgers are plain data which can be printed.
 */
export type SecretSource =
  | { readonly type: 'reference'; readonly name: string; readonly prefix: string }
  | { readonly type: 'literal' };

/**
 * What a declared webhook should look like. `url` is an address or, when the file takes the URL
 * from a secret, the mark `secret:<name>`: the live side is marked the same way before the two
 * are compared (`kinds/url.ts`), so that no secret URL ever enters a plan.
 */
export type WebhookFields = {
  readonly name: string;
  readonly url: string;
  /** Sorted, without repetition, upper case. */
  readonly events: readonly string[];
  readonly enabled: boolean;
  /** Keys in lower case. Absent: the file does not say, so headers are not compared. */
  readonly headers?: Readonly<Record<string, SecretSource>>;
  /** Absent: the file does not say, so credentials are not compared. */
  readonly basic?: BasicFields;
};

export type BasicFields = {
  readonly username: SecretSource;
  readonly password: SecretSource;
  readonly realm?: string;
};

/** The parent of a topic: one that the file declares, or one that is in Gladly under that name. */
export type ParentRef =
  | { readonly type: 'declared'; readonly address: Address }
  | { readonly type: 'named'; readonly name: string };

export type TopicFields = {
  readonly name: string;
  readonly disabled: boolean;
  /** Absent: the file does not say, so the parent is not compared. */
  readonly parent?: ParentRef;
};

interface Declared {
  readonly address: Address;
  readonly integration: string;
  readonly place: Place;
}

interface DeclaredResource extends Declared {
  /** Names that the object had before, for finding it in Gladly. */
  readonly aliases: readonly string[];
  readonly protected: boolean;
}

export interface DesiredWebhook extends DeclaredResource {
  readonly kind: 'webhook';
  readonly fields: WebhookFields;
}

export interface DesiredTopic extends DeclaredResource {
  readonly kind: 'topic';
  readonly fields: TopicFields;
}

/** Something that apply can write. */
export type DesiredResource = DesiredWebhook | DesiredTopic;

/**
 * A webhook that the vendor makes in Gladly by itself (`owner: vendor`). A live webhook is taken
 * for it when its URL matches `url` or its name matches `name` (both may hold `*`), compared
 * without regard to case; several may match. It is never written.
 */
export interface VendorWebhook extends Declared {
  readonly kind: 'vendor-webhook';
  readonly name?: string;
  readonly url?: string;
  /** The events that it must be subscribed to; empty when the vendor does not publish them. */
  readonly events: readonly string[];
}

/** The Gladly user that an integration signs in as. */
export interface DesiredUser extends Declared {
  readonly kind: 'user';
  readonly email: string;
  readonly name?: string;
  /** The inputs that the two come from, where they do. */
  readonly emailInput?: string;
  readonly nameInput?: string;
  /** Names of roles; Gladly's API shows none, so a step carries them. */
  readonly roles: readonly string[];
  /** The integration's own API token, when the file lets us check that it still works. */
  readonly token?: SecretSource;
}

export interface DesiredInbox extends Declared {
  readonly kind: 'inbox';
  readonly name: string;
  /** Minutes; Gladly's API does not show it, so a step carries it. */
  readonly slaMinutes?: number;
}

/** Something that only a person can do, and that no API shows afterwards. */
export interface DesiredStep extends Declared {
  readonly kind: 'step';
  readonly id: string;
  readonly title: string;
  /** Menu path in today's product, then the older wording that a guide may still print. */
  readonly where: string;
  readonly whereBefore?: string;
  /** What to do there, with exact values. */
  readonly instruction: string;
  /** The role that can do it. */
  readonly who: string;
  readonly why: string;
  /** Id of the check that proves it, so that nobody has to confirm it. */
  readonly check?: string;
  /** Webhooks and topics that are to be made only afterwards. */
  readonly before?: readonly Address[];
  /** Webhooks and topics that have to be there by then. */
  readonly after?: readonly Address[];
  /** The object whose page in Gladly it is done at. */
  readonly link?: Address;
  /** Days after which a confirmation no longer counts. */
  readonly expiresAfterDays?: number;
  readonly confirmation?: Confirmation;
}

export interface Confirmation {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly by: string;
  readonly note?: string;
  readonly place: Place;
}

/**
 * A required input that the file does not have because a step has still to bring it. Nothing that
 * needs it is declared, and nothing that it stands for may be taken for removed from the file.
 */
export interface AwaitedInput {
  readonly integration: string;
  readonly input: string;
  /** Another input that would do in its place; `null` where none would. */
  readonly instead: string | null;
  /** The name that is proposed for it, where it is a secret. */
  readonly secret?: string;
  /** The step that brings it. */
  readonly step: Address;
  /** What is left out until it is there. */
  readonly objects: readonly AwaitedObject[];
  readonly place: Place;
}

export interface AwaitedObject {
  readonly kind: Exclude<Kind, 'step'>;
  /** Its key holds `*` for what an awaited list will put there. */
  readonly address: Address;
  readonly name: string;
}

/** An unmanaged object that is meant to be there. */
export interface IgnoreRule {
  readonly kind: 'webhook' | 'topic';
  /** Name of the object or, for a webhook, its URL. */
  readonly match: string;
  readonly reason: string;
  /** Last calendar day on which the rule counts, `YYYY-MM-DD`. */
  readonly until?: string;
  readonly place: Place;
}

export interface DesiredIntegration {
  readonly key: string;
  /** Name to show, e.g. `Idiomatic`; the key itself where no vendor is used. */
  readonly title: string;
  readonly vendor?: string;
  /** What the vendor takes of Gladly's 600 requests a minute, where it says so. */
  readonly requestsPerMinute?: number;
  readonly place: Place;
}

/** Two declared webhooks that became one because they share URL and auth. */
export interface MergedWebhook {
  readonly address: Address;
  readonly absorbed: readonly Address[];
}

/**
 * Everything that the file asks of one organization. All lists are sorted by address, but for the
 * steps of an integration: they are in the order in which people do them.
 */
export interface DesiredState {
  readonly organization: {
    readonly name: string;
    readonly url: string;
    readonly place: Place;
  };
  readonly integrations: readonly DesiredIntegration[];
  readonly resources: readonly DesiredResource[];
  readonly vendorWebhooks: readonly VendorWebhook[];
  readonly users: readonly DesiredUser[];
  readonly inboxes: readonly DesiredInbox[];
  readonly steps: readonly DesiredStep[];
  readonly ignores: readonly IgnoreRule[];
  readonly merged: readonly MergedWebhook[];
  readonly awaited: readonly AwaitedInput[];
  /** Values of literal sources, by `secretKey(address, field)` of `kinds/ledger.ts`. */
  readonly literals: ReadonlyMap<string, Secret>;
}
