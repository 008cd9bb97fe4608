import type { Address, ManagedKind } from '../kinds/address.ts';
import type { AwaitedInput, TopicFields, WebhookFields } from '../kinds/desired.ts';
import type { Place } from '../shared/place.ts';
import type { Check } from './check.ts';
import type { IntegrationState } from './integration-state.ts';
import type { PlanNote } from './note.ts';
import type { Refusal } from './refusal.ts';

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
