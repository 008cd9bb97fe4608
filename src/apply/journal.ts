import type { Operation, Plan } from '../plan/types.ts';
import type { ReasonCode } from '../shared/errors.ts';

/** How one operation ended; every operation of a plan ends in exactly one of these. */
export type OperationResult = {
  readonly operation: Operation;
  /** Gladly's id, when it is known by now. */
  readonly id: string | null;
} & (
  | { readonly outcome: 'done' }
  /** Nothing had to be written: an adoption, or Gladly already was as desired. */
  | { readonly outcome: 'unchanged' }
  /** Nothing of it was written. */
  | { readonly outcome: 'skipped'; readonly why: SkipCause }
  /** Gladly said no; nothing was changed. */
  | { readonly outcome: 'refused'; readonly why: FailureCause }
  /** Part of it may have been done; what Gladly holds now is known. */
  | { readonly outcome: 'failed'; readonly why: FailureCause }
  /** Nobody can say whether it was done. */
  | { readonly outcome: 'uncertain'; readonly why: FailureCause }
);

export type SkipCause =
  | { readonly code: 'out-of-scope' }
  | { readonly code: 'dependency'; readonly operation: string }
  /** Somebody changed the object between plan and write. */
  | { readonly code: 'moved'; readonly fields: readonly string[] }
  /** The apply was stopped before this operation's turn. */
  | { readonly code: 'stopped'; readonly because: string };

export type FailureCause =
  /** Gladly's own words about a request that it did not accept. */
  | { readonly code: 'rejected'; readonly status: number | null; readonly detail: string }
  /** The endpoint did not answer Gladly's PING: created, but not switched on. */
  | { readonly code: 'endpoint-silent'; readonly detail: string }
  | { readonly code: 'accepted-but-different'; readonly fields: readonly string[] }
  | { readonly code: 'taken'; readonly field: string; readonly holder: string | null }
  /** Somebody changed the object between two writes to it: the first one is done. */
  | { readonly code: 'moved'; readonly fields: readonly string[] }
  /** The apply was stopped between two writes to the object: the first one is done. */
  | { readonly code: 'stopped'; readonly because: string }
  | { readonly code: 'permission'; readonly detail: string }
  | { readonly code: 'unreachable'; readonly detail: string }
  /** A fault of our own while the write was on its way. */
  | { readonly code: 'internal'; readonly detail: string };

/** Why nobody can say what an apply left behind. */
export interface Unproven {
  readonly reason: ReasonCode;
  readonly because: string;
}

/** What an apply did, in the order of the plan. */
export interface Journal {
  readonly plan: Plan;
  readonly results: readonly OperationResult[];
  /** The newest `updatedAt` that the final re-read showed; `null` when there was no webhook. */
  readonly gladlyClock: string | null;
  /** The plan of the final re-read, for what waits now; `null` when there was none. */
  readonly final: Plan | null;
  /** Ids of operations that the final re-read shows still to be done; empty after success. */
  readonly remaining: readonly string[];
  /** Set when the final re-read failed, so that nothing is proven. */
  readonly unproven: Unproven | null;
}

/** Whether an operation was none of this apply's. Such ones do not count, in whatever is counted. */
export function isOutOfScope(result: OperationResult): boolean {
  return result.outcome === 'skipped' && result.why.code === 'out-of-scope';
}
