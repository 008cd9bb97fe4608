import type { Troubleshooting } from '../kinds/handover.ts';

/**
 * A vendor definition: what connecting one vendor to Gladly takes, as data. It has three means
 * only: `{{ reference }}` puts in a value, `when` and `unless` let an entry be there only if
 * something was given, `for-each` repeats an entry over a list. Built-in and user-written
 * definitions have this one format; `config-schema/vendor.schema.json` is its published form and
 * has been checked before anything gets this type.
 */
export interface VendorDefinition {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** Title of the setup guide that the definition follows. */
  readonly guide?: string;
  /** Gladly roles of the person who sets the vendor up. */
  readonly requires?: readonly string[];
  readonly signature?: VendorSignature;
  /** What the vendor takes of Gladly's 600 requests a minute. */
  readonly 'requests-per-minute'?: number;
  readonly inputs?: Readonly<Record<string, InputDefinition>>;
  readonly user?: UserTemplate;
  readonly inboxes?: Entries<InboxTemplate>;
  readonly topics?: Entries<TopicTemplate>;
  readonly webhooks?: Entries<WebhookTemplate>;
  /** In the order in which they are done. */
  readonly steps?: Entries<StepTemplate>;
  readonly handover?: Entries<HandoverTemplate>;
  readonly troubleshooting?: readonly Troubleshooting[];
}

/** By what an organization shows that it has the vendor. */
interface VendorSignature {
  /**
   * Words in names or hosts of its webhooks, names of its topics, or the name or email address of
   * its user. Left out: the parts of the id.
   */
  readonly words?: readonly string[];
  /** Keys of webhooks that events and header names alone tell, whatever they are called. */
  readonly 'by-events'?: readonly string[];
}

export interface SecretReference {
  readonly secret: string;
  readonly prefix?: string;
}

interface InputText {
  readonly description: string;
  /** Where the person who fills it in finds the value, or whom to ask. */
  readonly 'where-to-find'?: string;
}

/**
 * One value of one type. `text`, `email` and `choice` are text; a `url` is an https address or a
 * secret reference; a `secret` is a secret reference.
 */
export type ScalarDefinition = InputText & {
  readonly type: 'text' | 'url' | 'secret' | 'email' | 'number' | 'choice';
  /** The values of a `choice`. */
  readonly options?: readonly string[];
  readonly required?: boolean;
  readonly example?: string | number | SecretReference;
};

export type ScalarInput = ScalarDefinition &
  Brought & {
    readonly default?: string | number;
    /** Not required when this other input is given. */
    readonly 'required-unless'?: string;
  };

interface Brought {
  /**
   * Id of the step that brings the value. Until then a required input is awaited, not missing: what
   * needs it is left out, and everything else goes on.
   */
  readonly 'from-step'?: string;
}

/** A list of texts or, with `fields`, of objects. */
export type ListInput = InputText &
  Brought & {
    readonly type: 'list';
    readonly fields?: Readonly<Record<string, ScalarDefinition>>;
    readonly required?: boolean;
    readonly 'required-unless'?: string;
    readonly default?: readonly ListElement[];
    readonly example?: readonly ListElement[];
    /** A further check, by name: the fields `name` and `expression` of agent-status tasks. */
    readonly check?: 'task-expressions';
  };

type ListElement = string | Readonly<Record<string, string | number | SecretReference>>;

export type InputDefinition = ScalarInput | ListInput;

/** Entries of a block by key. The key of a repeated entry holds a reference to `each`. */
export type Entries<T> = Readonly<Record<string, T & Presence>>;

/** Allowed on every entry. */
export interface Presence {
  /** Only if this input (inside a repetition also a field of the element) was given. */
  readonly when?: string;
  /** Only if this one was not. */
  readonly unless?: string;
  /** Once for each element of this list input, or for each of the integration's `inboxes`. */
  readonly 'for-each'?: string;
}

/** A write-only value: a reference as text, or a secret with a prefix, e.g. `Bearer `. */
export type SecretTemplate = string | SecretReference;

/** A list, or one reference to a list input. */
export type ListTemplate = string | readonly string[];

export interface UserTemplate {
  readonly email?: string;
  readonly name?: string;
  readonly roles?: ListTemplate;
  readonly token?: SecretTemplate;
}

export interface InboxTemplate {
  readonly name?: string;
  readonly 'sla-minutes'?: number | string;
}

export interface TopicTemplate {
  readonly name?: string;
  readonly parent?: string;
  readonly disabled?: boolean;
  readonly aliases?: ListTemplate;
  readonly protected?: boolean;
}

export interface WebhookTemplate {
  readonly name?: string;
  readonly url?: SecretTemplate;
  readonly events?: ListTemplate;
  readonly headers?: Readonly<Record<string, SecretTemplate>>;
  readonly basic?: {
    readonly username: SecretTemplate;
    readonly password: SecretTemplate;
    readonly realm?: string;
  };
  readonly enabled?: boolean;
  readonly aliases?: ListTemplate;
  readonly owner?: 'us' | 'vendor';
  readonly protected?: boolean;
}

export interface StepTemplate {
  readonly title: string;
  readonly where?: string;
  readonly 'where-before'?: string;
  readonly do: string;
  readonly who?: string;
  readonly why?: string;
  readonly 'done-when'?: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly link?: string;
  readonly 'expires-after'?: number;
}

/** A row of a table: its cells, or cells that are repeated or there on a condition. */
export type RowTemplate = readonly string[] | ({ readonly cells: readonly string[] } & Presence);

export type HandoverTemplate =
  | { readonly title: string; readonly text: string }
  | { readonly title: string; readonly fields: Readonly<Record<string, SecretTemplate>> }
  | {
      readonly title: string;
      readonly columns: readonly string[];
      readonly rows: readonly RowTemplate[];
    }
  | { readonly title: string; readonly computed: 'inbox-workstreams' };
