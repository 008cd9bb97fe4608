import type { Address, ManagedKind } from '../kinds/address.ts';
import type { AwaitedInput, TopicFields, WebhookFields } from '../kinds/desired.ts';
import type { NamedInput } from '../shared/diagnostic.ts';
import type { LedgerGap } from '../kinds/ledger.ts';
import type { ReasonCode } from '../shared/errors.ts';
import type { Place } from '../shared/place.ts';
import type { IntegrationState } from './integration-state.ts';

export const PLAN_FORMAT_VERSION = 1;

/** What apply does to one object. */
export type OperationAction =
  'create' | 'update' | 'adopt' | 'resend-secrets' | 'enable' | 'disable' | 'archive' | 'delete';

/** Who or what made the operation necessary. */
export type Cause =
  | 'this-change'
  | 'merged-earlier'
  | 'changed-in-gladly'
  | 'switched-off-by-gladly'
  | 'secret-rotated';

/** Why, more closely; stable codes, put into words by the report. */
export type OperationReason =
  | 'declared'
  | 'found-in-gladly'
  | 'creation-unfinished'
  | 'differs'
  | 'renamed'
  | 'missing-in-gladly'
  | 'removed-from-file'
  | 'switched-off'
  | 'archived-in-gladly'
  | 'secret-changed'
  | 'secret-unsure';

/** State of a write-only value; it is all that a plan ever says of one. */
export type SecretState = 'set' | 'changed' | 'unchanged' | 'unknown';

export type FieldValue = string | boolean | null | readonly string[];

/** One difference. A secret field shows its state and the name of its source, never a value. */
export type FieldChange =
  | { readonly field: string; readonly before: FieldValue; readonly after: FieldValue }
  | { readonly field: string; readonly secret: SecretState };

interface OperationBase {
  /** Unique in the plan: `<address>:<action>:<cause>`. */
  readonly id: string;
  readonly address: Address;
  readonly action: OperationAction;
  readonly cause: Cause;
  readonly reason: OperationReason;
  /** The object's name, for people. */
  readonly name: string;
  /** Gladly's id; `null` for a creation. */
  readonly liveId: string | null;
  /** Sorted by field. */
  readonly changes: readonly FieldChange[];
  /** Ids of operations that must be done before; without cycles. */
  readonly after: readonly string[];
  /** It first gives up its unique key (URL, name) for a passing one: others need the key before. */
  readonly detour: boolean;
  /** Whether apply executes it in the scope that the plan was made for. */
  readonly inScope: boolean;
  /** Digest of what could be read of the live object, `null` for a creation. */
  readonly liveFingerprint: string | null;
  /** Where the file declares it; `null` for a removal. */
  readonly place: Place | null;
  /** Digest of its meaning: not of causes, places or timestamps. 64 hexadecimal digits. */
  readonly digest: string;
}

/** `fields` is the whole desired state; `null` for a removal. */
export interface WebhookOperation extends OperationBase {
  readonly kind: 'webhook';
  readonly fields: WebhookFields | null;
}

export interface TopicOperation extends OperationBase {
  readonly kind: 'topic';
  readonly fields: TopicFields | null;
  /**
   * Id of the parent in Gladly if it is known; `pending` when an operation of this plan makes it;
   * `null` when the file does not name one.
   */
  readonly parentId: string | { readonly pending: Address } | null;
  /** Id of the parent that it has in Gladly; `null` while it has none. */
  readonly liveParentId: string | null;
  /** The id to create it under, derived so that a repeated creation is recognised; else `null`. */
  readonly newId: string | null;
}

export type Operation = WebhookOperation | TopicOperation;

export type CheckKind = 'organization' | 'user' | 'inbox' | 'vendor-webhook' | 'token' | 'webhook';

/** Something of Gladly's that we can see and not change. */
export interface Check {
  readonly id: string;
  readonly integration: string | null;
  readonly kind: CheckKind;
  readonly state: 'passed' | 'failed' | 'unknown';
  readonly finding: CheckFinding;
  readonly place: Place | null;
}

/** What a check found; put into words, with the remedy, by the report. */
export type CheckFinding =
  | { readonly code: 'as-declared'; readonly what: string }
  | {
      readonly code: 'user-missing';
      readonly email: string;
      readonly near: string | null;
      /** The input that the email comes from, where one does. */
      readonly input?: string;
    }
  | {
      readonly code: 'user-name';
      readonly email: string;
      readonly expected: string;
      readonly actual: string;
      /** The input that the declared name comes from, where one does. */
      readonly input?: string;
    }
  | { readonly code: 'inbox-missing'; readonly name: string; readonly near: string | null }
  | { readonly code: 'inbox-disabled'; readonly name: string }
  | { readonly code: 'inbox-ambiguous'; readonly name: string; readonly count: number }
  | { readonly code: 'organization-url'; readonly expected: string; readonly actual: string }
  | {
      readonly code: 'vendor-webhook-missing';
      readonly what: string;
      readonly candidates: readonly string[];
    }
  | { readonly code: 'vendor-webhook-off'; readonly name: string; readonly byGladly: boolean }
  | {
      readonly code: 'vendor-webhook-events';
      readonly name: string;
      readonly missing: readonly string[];
    }
  | { readonly code: 'token-rejected'; readonly email: string }
  | { readonly code: 'token-no-permission'; readonly email: string }
  | { readonly code: 'webhook-switched-off'; readonly name: string; readonly at: string }
  | { readonly code: 'not-readable'; readonly what: string; readonly why: string };

export interface PlanStep {
  readonly address: Address;
  readonly integration: string;
  readonly id: string;
  readonly title: string;
  readonly where: string;
  readonly whereBefore: string | null;
  readonly instruction: string;
  readonly who: string;
  readonly why: string;
  /** `checked`: the check `check` passes, which proves it without a confirmation. */
  readonly state: 'open' | 'confirmed' | 'expired' | 'checked';
  /** Id of the check among those of this plan that ticks it, else `null`. */
  readonly check: string | null;
  /** Address of the page in Gladly that it is done at, where the object is there already. */
  readonly link: string | null;
  /** What this plan makes and should make only after the step. */
  readonly before: readonly StepNeighbour[];
  /** What this plan makes and the step has to wait for. */
  readonly after: readonly StepNeighbour[];
  readonly confirmation: {
    readonly on: string;
    readonly by: string;
    readonly note: string | null;
  } | null;
  /** Last day on which the confirmation counts, `YYYY-MM-DD`. */
  readonly expiresOn: string | null;
  readonly place: Place;
}

/** Something that this plan makes, changes or switches on, beside which a step stands. */
export interface StepNeighbour {
  readonly address: Address;
  readonly kind: ManagedKind;
  readonly name: string;
}

/** Seen in Gladly, not ours, never touched. */
export interface UnmanagedObject {
  readonly kind: ManagedKind;
  readonly id: string;
  readonly name: string;
  /** Host of a webhook; `null` for a topic. */
  readonly host: string | null;
  /** Reason of the `ignore` rule that covers it, else `null`. */
  readonly ignored: string | null;
}

/** A remark that stops nothing: a risk to look at, a rule that ran out, a merge that was made. */
export type PlanNote = {
  readonly address: Address | null;
  readonly place: Place | null;
} & NoteText;

export type NoteText =
  /** `secrets`: the fields whose secrets go along with it. */
  | { readonly code: 'new-host'; readonly host: string; readonly secrets: readonly string[] }
  | {
      readonly code: 'secret-to-new-host';
      readonly host: string;
      readonly secrets: readonly string[];
    }
  | { readonly code: 'events-widened'; readonly added: readonly string[] }
  | { readonly code: 'url-credentials' }
  | { readonly code: 'ping'; readonly host: string }
  | { readonly code: 'step-first'; readonly step: string; readonly title: string }
  | { readonly code: 'webhooks-merged'; readonly absorbed: readonly string[] }
  | { readonly code: 'secret-unsure'; readonly field: string }
  | { readonly code: 'secret-not-resolved'; readonly name: string }
  /** `name` is that of the secret which the URL came from. */
  | { readonly code: 'url-not-recognised'; readonly name: string; readonly webhook: string }
  | { readonly code: 'ignore-expired'; readonly match: string; readonly until: string }
  | { readonly code: 'ignore-unused'; readonly match: string }
  | { readonly code: 'no-ledger' }
  | LedgerGap
  | {
      readonly code: 'api-budget';
      readonly declared: number;
      readonly limit: number;
      readonly integrations: readonly string[];
    };

/** A guard that was hit. The plan still stands; an apply of it writes nothing. */
export type Refusal = { readonly code: ReasonCode; readonly place: Place | null } & RefusalText;

export type RefusalText =
  | {
      readonly guard: 'limit-webhooks';
      readonly live: number;
      readonly creates: number;
      readonly deletes: number;
      readonly limit: number;
    }
  | { readonly guard: 'max-removals'; readonly removals: readonly string[]; readonly limit: number }
  | { readonly guard: 'protected'; readonly address: Address }
  | ({ readonly guard: 'input-missing'; readonly address: Address } & NamedInput)
  | { readonly guard: 'secret-missing'; readonly name: string; readonly address: Address }
  | {
      readonly guard: 'secret-forbidden';
      readonly name: string;
      readonly address: Address;
      readonly same: 'gladly-token' | 'github-token';
    }
  | {
      readonly guard: 'host-forbidden';
      readonly address: Address;
      readonly host: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly guard: 'unreadable';
      readonly kind: string;
      readonly why: string;
      readonly remedy: string;
    }
  | {
      readonly guard: 'ambiguous';
      readonly address: Address;
      readonly candidates: readonly string[];
    }
  | {
      readonly guard: 'key-taken';
      readonly address: Address;
      readonly field: 'url' | 'name';
      readonly holder: string;
    }
  | { readonly guard: 'parent-missing'; readonly address: Address; readonly parent: string }
  | { readonly guard: 'parent-ambiguous'; readonly address: Address; readonly parent: string }
  | { readonly guard: 'parent-circle'; readonly address: Address; readonly parent: string }
  | { readonly guard: 'wrong-organization'; readonly expected: string; readonly actual: string };

export type Scope = 'changes' | 'all';

/** Plain sorted data; `config-schema/plan.schema.json` is its published form. */
export interface Plan {
  readonly formatVersion: typeof PLAN_FORMAT_VERSION;
  readonly organization: { readonly name: string; readonly id: string; readonly url: string };
  readonly scope: Scope;
  /** Whether it was compared with a ledger; without one nothing is ever removed. */
  readonly ledger: boolean;
  /** In the order in which apply would begin them. */
  readonly operations: readonly Operation[];
  readonly checks: readonly Check[];
  readonly steps: readonly PlanStep[];
  /** Inputs that steps have still to bring, and what is left out until then. */
  readonly awaited: readonly AwaitedInput[];
  readonly unmanaged: readonly UnmanagedObject[];
  readonly integrations: readonly IntegrationState[];
  readonly notes: readonly PlanNote[];
  readonly refusals: readonly Refusal[];
  /** Digest of the operations in scope, the organization's id and the format version. */
  readonly digest: string;
}
