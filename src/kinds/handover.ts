import type { HandoverBlock } from './blocks.ts';

/** What the vendor of an integration is given or has typed in, as the file and the vendor have it. */
export interface IntegrationHandover {
  readonly title: string;
  /** By key, in the order in which they are told. */
  readonly entries: Readonly<Record<string, HandoverBlock>>;
  /** Agent-status events that no task matches; `null` where the vendor has no tasks. */
  readonly unmatchedEvents: readonly string[] | null;
  readonly secrets: readonly SecretInput[];
  readonly awaited: readonly InputInReturn[];
  readonly troubleshooting: readonly Troubleshooting[];
}

/** A secret that an input names, with the vendor's words for it. */
export interface SecretInput {
  readonly secret: string;
  readonly description: string;
  /** Where the value is shown, or whom to ask for it. */
  readonly whereToFind: string | null;
}

/** What is to come back, before or after the handover, by a step. */
export interface InputInReturn {
  readonly input: string;
  /** Another input that would do in its place; `null` where none would. */
  readonly instead: string | null;
  /** The name that is proposed for it, where it is a secret. */
  readonly secret?: string;
  readonly description: string;
  /** What the other input is; absent where there is none. */
  readonly insteadDescription?: string;
  /** Whether the file gets only the name of a secret. */
  readonly isSecret: boolean;
  /** Id of the step that brings it. */
  readonly step: string;
}

export interface Troubleshooting {
  readonly question: string;
  readonly answer: string;
}
