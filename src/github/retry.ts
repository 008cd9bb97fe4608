import type { GitHubFailure } from './errors.ts';

/** A try that failed, as the rule looks at it. */
export interface RetryQuestion {
  readonly failure: GitHubFailure;
  readonly lasting: boolean;
  /** Doing it twice is the same as doing it once: a GET, or what the caller says is. */
  readonly repeatable: boolean;
  /** The caller can find out whether it was done. */
  readonly canLook: boolean;
  /** Milliseconds that GitHub asked to wait. */
  readonly askedMs: number | null;
  /** How many tries there were, this one included. */
  readonly tries: number;
  /** Milliseconds since the first try began. */
  readonly elapsedMs: number;
  readonly totalMs: number;
  /** From 0 (included) to 1 (excluded). */
  readonly random: number;
}

export type RetryDecision =
  | { readonly next: 'give-up' }
  /** Send it again after the wait; with `look`, only if it turns out not to have been done. */
  | { readonly next: 'again'; readonly waitMs: number; readonly look: boolean };

const MOST_TRIES = 5;
const FIRST_STEP = 1000;
const LONGEST_STEP = 16_000;
/** GitHub asks for a minute after a limit that comes with no time, and longer after the next. */
const LIMIT_STEP = 60_000;

/**
 * Whether a call may be made again, and when.
 *
 * | failure                        | repeatable | can look       | neither |
 * |--------------------------------|------------|----------------|---------|
 * | rate-limited (not carried out) | again      | again          | again   |
 * | unreachable (never sent)       | again      | again          | again   |
 * | no-answer, server, malformed   | again      | look, or again | give up |
 * | anything else (a plain answer) | give up    | give up        | give up |
 */
export function retryDecision(question: RetryQuestion): RetryDecision {
  const { failure, repeatable, canLook, lasting, tries, elapsedMs, totalMs } = question;
  const untouched = failure === 'rate-limited' || failure === 'unreachable';
  const unsure = ['no-answer', 'server', 'malformed'].includes(failure);
  const may = untouched || (unsure && (repeatable || canLook));
  if (!may || lasting || tries >= MOST_TRIES) return { next: 'give-up' };
  const waitMs = waitOf(question);
  if (elapsedMs + waitMs >= totalMs) return { next: 'give-up' };
  return { next: 'again', waitMs, look: unsure && !repeatable };
}

function waitOf({ failure, askedMs, tries, random }: RetryQuestion): number {
  const jitter = random * FIRST_STEP;
  if (askedMs !== null) return askedMs + jitter;
  if (failure === 'rate-limited') return LIMIT_STEP * 2 ** (tries - 1) + jitter;
  const step = Math.min(LONGEST_STEP, FIRST_STEP * 2 ** (tries - 1));
  // Half of it is certain, so that what was done has time to show up in lists.
  return step / 2 + (random * step) / 2;
}
