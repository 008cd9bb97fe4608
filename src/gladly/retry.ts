import { readRetryAfter } from '../http/retry-after.ts';
import type { Clock } from '../shared/ports.ts';
import type { GladlyFailure } from './errors.ts';
import type { FailedAttempt } from './failure.ts';
import type { Limiter } from './limiter.ts';

export type Verb = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** A try that failed, as the rule looks at it. */
export interface RetryQuestion {
  readonly verb: Verb;
  readonly failure: GladlyFailure;
  readonly lasting: boolean;
  readonly retryAfter: string | null;
  /** How many tries there were, this one included. */
  readonly tries: number;
  /** Milliseconds since the first try began. */
  readonly elapsedMs: number;
  readonly totalMs: number;
  /** The present moment, for a `Retry-After` that is a date. */
  readonly now: number;
  /** From 0 (included) to 1 (excluded). */
  readonly random: number;
}

export type RetryDecision =
  | { readonly again: false }
  /** `everybody`: no other request may begin during the wait either. */
  | { readonly again: true; readonly waitMs: number; readonly everybody: boolean };

export interface RetryPorts {
  readonly clock: Clock;
  readonly random: () => number;
  readonly limiter: Limiter;
  /** Milliseconds after which no further try begins. */
  readonly totalMs: number;
}

const MOST_TRIES = 5;
/** A 429 says that others were first, not that anything is broken: more patience. */
const MOST_TRIES_RATE_LIMITED = 8;
const FIRST_STEP = 250;
const LONGEST_STEP = 8000;
/** Gladly counts requests by the second, so that much has to pass before it counts afresh. */
const RATE_WINDOW = 1000;

const GIVE_UP: RetryDecision = { again: false };

/**
 * Whether a request may be sent again, and when.
 *
 * | failure                        | GET | PATCH, DELETE | POST |
 * |--------------------------------|-----|---------------|------|
 * | rate-limited (not carried out) | yes | yes           | yes  |
 * | unreachable (never sent)       | yes | yes           | yes  |
 * | no-answer, server, malformed   | yes | no            | no   |
 * | anything else (a plain answer) | no  | no            | no   |
 *
 * A write that may have been carried out is never repeated here: its caller has to look first.
 * Waits grow with full jitter; `Retry-After` is kept to, and where it asks for more time than
 * there is, the answer is to give up.
 */
export function retryDecision(question: RetryQuestion): RetryDecision {
  const { failure, tries, elapsedMs, totalMs } = question;
  const limited = failure === 'rate-limited';
  if (!mayRepeat(question) || tries >= (limited ? MOST_TRIES_RATE_LIMITED : MOST_TRIES)) {
    return GIVE_UP;
  }
  const waitMs = waitOf(question);
  if (elapsedMs + waitMs >= totalMs) return GIVE_UP;
  return { again: true, waitMs, everybody: limited };
}

/**
 * Runs a request, again where the rule allows it, each try in its turn of the limiter.
 * @throws GladlyApiError of the last try.
 */
export async function sendWithRetries<T extends { readonly type: 'done' }>(
  verb: Verb,
  attempt: (tries: number) => Promise<T | FailedAttempt>,
  { clock, random, limiter, totalMs }: RetryPorts,
): Promise<T> {
  let begun: number | null = null;
  for (let tries = 1; ; tries += 1) {
    const send = () => {
      begun ??= clock.now();
      return attempt(tries);
    };
    // Each try depends on how the one before it ended.
    const result = await limiter.run(send, { repeated: tries > 1 });
    if (result.type === 'done') return result;
    const { lasting, retryAfter, error } = result;
    const now = clock.now();
    const spent = { tries, elapsedMs: now - (begun ?? now), totalMs };
    const failed = { verb, failure: error.failure, lasting, retryAfter };
    const decision = retryDecision({ ...failed, ...spent, now, random: random() });
    if (!decision.again) throw error;
    if (decision.everybody) limiter.pause(decision.waitMs);
    else await clock.sleep(decision.waitMs);
  }
}

function mayRepeat({ verb, failure, lasting }: RetryQuestion): boolean {
  if (lasting) return false;
  if (failure === 'rate-limited' || failure === 'unreachable') return true;
  return verb === 'GET' && ['no-answer', 'server', 'malformed'].includes(failure);
}

function waitOf({ failure, retryAfter, tries, now, random }: RetryQuestion): number {
  const jitter = random * Math.min(LONGEST_STEP, FIRST_STEP * 2 ** tries);
  const asked = retryAfter === null ? null : readRetryAfter(retryAfter, now);
  if (asked !== null) return asked + random * FIRST_STEP;
  return failure === 'rate-limited' ? RATE_WINDOW + jitter : jitter;
}
