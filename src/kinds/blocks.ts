/**
 * The blocks of an integration as the file writes them and as a vendor definition produces them:
 * one format, whoever wrote it. Keys are spelt as in YAML. The JSON Schema has been checked
 * before anything gets this type.
 */
export interface Blocks {
  readonly user?: UserBlock;
  readonly inboxes?: Readonly<Record<string, InboxBlock>>;
  readonly topics?: Readonly<Record<string, TopicBlock>>;
  readonly webhooks?: Readonly<Record<string, WebhookBlock>>;
  readonly steps?: Readonly<Record<string, StepBlock>>;
  readonly handover?: Readonly<Record<string, HandoverBlock>>;
}

/** `{ secret: NAME, prefix? }`, or the text itself. */
export type SecretText = string | { readonly secret: string; readonly prefix?: string };

export interface UserBlock {
  readonly email?: string;
  readonly name?: string;
  readonly roles?: readonly string[];
  readonly token?: { readonly secret: string; readonly prefix?: string };
}

export interface InboxBlock {
  readonly name?: string;
  readonly 'sla-minutes'?: number;
}

export interface TopicBlock {
  readonly name?: string;
  readonly parent?: string;
  readonly disabled?: boolean;
  readonly aliases?: readonly string[];
  readonly protected?: boolean;
}

export interface WebhookBlock {
  readonly name?: string;
  readonly url?: SecretText;
  readonly events?: readonly string[];
  readonly headers?: Readonly<Record<string, SecretText>>;
  readonly basic?: {
    readonly username: SecretText;
    readonly password: SecretText;
    readonly realm?: string;
  };
  readonly enabled?: boolean;
  readonly aliases?: readonly string[];
  readonly owner?: 'us' | 'vendor';
  readonly protected?: boolean;
}

export interface StepBlock {
  readonly title: string;
  readonly where?: string;
  /** The older menu path that a vendor's guide may still print. */
  readonly 'where-before'?: string;
  readonly do: string;
  readonly who?: string;
  readonly why?: string;
  /** The object whose check proves it: `user`, `user.token`, `inboxes.<key>`, `webhooks.<key>`. */
  readonly 'done-when'?: string;
  /** What apply should make only afterwards: `webhooks.<key>`, `topics.<key>`. */
  readonly before?: readonly string[];
  /** What apply has to have made by then. */
  readonly after?: readonly string[];
  /** The object whose page in Gladly it is done at: `user`, `inboxes.<key>`. */
  readonly link?: string;
  readonly 'expires-after'?: number;
}

/** One thing that the vendor is given or has typed in; a table, a list of fields, or a text. */
export type HandoverBlock =
  | { readonly title: string; readonly text: string }
  | {
      readonly title: string;
      readonly fields: Readonly<Record<string, string | { readonly secret: string }>>;
    }
  | {
      readonly title: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly title: string; readonly computed: 'inbox-workstreams' };
