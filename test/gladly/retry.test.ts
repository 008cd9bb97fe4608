import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GladlyApiError, type GladlyFailure } from '../../src/gladly/errors.ts';
import type { FailedAttempt } from '../../src/gladly/failure.ts';
import { createLimiter } from '../../src/gladly/limiter.ts';
import {
  retryDecision,
  sendWithRetries,
  type RetryQuestion,
  type Verb,
} from '../../src/gladly/retry.ts';
import { hurriedClock, virtualClock } from '../support/virtual-clock.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');

describe('retryDecision', () => {
  it.each<{ readonly failure: GladlyFailure; readonly again: string }>([
    { failure: 'rate-limited', again: 'GET POST PATCH DELETE' },
    { failure: 'unreachable', again: 'GET POST PATCH DELETE' },
    { failure: 'no-answer', again: 'GET' },
    { failure: 'server', again: 'GET' },
    { failure: 'malformed', again: 'GET' },
    { failure: 'auth', again: '' },
    { failure: 'permission', again: '' },
    { failure: 'not-found', again: '' },
    { failure: 'conflict', again: '' },
    { failure: 'rejected', again: '' },
    { failure: 'redirected', again: '' },
    { failure: 'refused', again: '' },
  ])('repeats after "$failure" only: $again', ({ failure, again }) => {
    const verbs: readonly Verb[] = ['GET', 'POST', 'PATCH', 'DELETE'];
    const repeated = verbs.filter((verb) => retryDecision(question({ verb, failure })).again);
    expect(repeated.join(' ')).toBe(again);
  });

  it('never repeats a write that may have been carried out', () => {
    const failures: readonly GladlyFailure[] = ['no-answer', 'server', 'malformed'];
    const writes: readonly Verb[] = ['POST', 'PATCH', 'DELETE'];
    for (const failure of failures) {
      const error = new GladlyApiError(failure, 'POST /x', { detail: 'x' });
      expect(error.mayHaveHappened).toBe(true);
      for (const verb of writes) {
        expect(retryDecision(question({ verb, failure })).again).toBe(false);
      }
    }
  });

  it('does not repeat what would end the same way', () => {
    expect(retryDecision(question({ failure: 'unreachable', lasting: true })).again).toBe(false);
  });

  it.each([
    { failure: 'server', tries: 4, again: true },
    { failure: 'server', tries: 5, again: false },
    { failure: 'rate-limited', tries: 7, again: true },
    { failure: 'rate-limited', tries: 8, again: false },
  ] as const)('after try $tries that ended in "$failure": again $again', ({ again, ...given }) => {
    expect(retryDecision(question(given)).again).toBe(again);
  });

  it.each([
    { tries: 1, random: 0, waitMs: 0 },
    { tries: 1, random: 0.5, waitMs: 250 },
    { tries: 2, random: 0.5, waitMs: 500 },
    { tries: 3, random: 0.5, waitMs: 1000 },
    { tries: 4, random: 0.5, waitMs: 2000 },
  ])('waits $waitMs ms after try $tries (full jitter, $random)', ({ waitMs, ...given }) => {
    expect(retryDecision(question(given))).toEqual({ again: true, waitMs, everybody: false });
  });

  it('makes everybody wait after a 429, at least for the second that Gladly counts by', () => {
    const decision = retryDecision(question({ failure: 'rate-limited', random: 0 }));
    expect(decision).toEqual({ again: true, waitMs: 1000, everybody: true });
  });

  it.each([
    ['seconds', '3', 3000],
    ['a date', 'Fri, 20 Nov 2026 12:00:07 GMT', 7000],
    ['a date that has passed', 'Fri, 20 Nov 2026 11:00:00 GMT', 0],
    ['nonsense', 'soon', 1000],
  ])('takes a Retry-After that is %s', (_name, retryAfter, waitMs) => {
    const given = { failure: 'rate-limited', retryAfter, random: 0 } as const;
    expect(retryDecision(question(given))).toEqual({ again: true, waitMs, everybody: true });
  });

  it.each([
    { name: 'a wait that would pass the time limit', retryAfter: '61', elapsedMs: 30_000 },
    { name: 'the time limit', retryAfter: null, elapsedMs: 90_000 },
  ])('gives up at $name', ({ retryAfter, elapsedMs }) => {
    const given = { failure: 'server', retryAfter, elapsedMs } as const;
    expect(retryDecision(question(given)).again).toBe(false);
  });

  it('never waits less than nothing nor longer than there is time', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 10 }),
        fc.option(fc.oneof(fc.string(), fc.nat().map(String)), { nil: null }),
        fc.constantFrom<GladlyFailure>('server', 'rate-limited', 'unreachable'),
        (random, tries, retryAfter, failure) => {
          const decision = retryDecision(question({ random, tries, retryAfter, failure }));
          if (!decision.again) return;
          expect(decision.waitMs).toBeGreaterThanOrEqual(0);
          expect(decision.waitMs).toBeLessThan(90_000);
        },
      ),
    );
  });
});

describe('sendWithRetries', () => {
  it('returns the answer of the first try that ends well', async () => {
    const tries = attempts(['server', 'no-answer', 'done']);
    const ports = { ...portsWith(hurriedClock()), totalMs: 90_000 };
    await expect(sendWithRetries('GET', tries.attempt, ports)).resolves.toEqual({ type: 'done' });
    expect(tries.count()).toBe(3);
  });

  it('throws the error of the last try', async () => {
    const tries = attempts(['server', 'auth']);
    const ports = { ...portsWith(hurriedClock()), totalMs: 90_000 };
    const sent = sendWithRetries('GET', tries.attempt, ports);
    await expect(sent).rejects.toMatchObject({ failure: 'auth' });
  });

  it('does not count the time that a request waits for its first turn', async () => {
    const clock = virtualClock();
    const ports = { ...portsWith(clock), totalMs: 5000 };
    ports.limiter.pause(60_000);
    const tries = attempts(['server', 'done']);
    const sent = sendWithRetries('GET', tries.attempt, ports);
    await clock.advance(70_000);
    await expect(sent).resolves.toEqual({ type: 'done' });
  });

  it('holds back every other request while one waits after a 429', async () => {
    const clock = virtualClock();
    const ports = { ...portsWith(clock), totalMs: 90_000 };
    const limited = sendWithRetries('POST', attempts(['rate-limited', 'done']).attempt, ports);
    await clock.advance(0);
    let begun = 0;
    const other = ports.limiter.run(() => Promise.resolve((begun = clock.now())));
    const start = clock.now();
    await clock.advance(30_000);
    await Promise.all([limited, other]);
    expect(begun - start).toBeGreaterThanOrEqual(1000);
  });
});

function question(overrides: Partial<RetryQuestion>): RetryQuestion {
  return {
    verb: 'GET',
    failure: 'server',
    lasting: false,
    retryAfter: null,
    tries: 1,
    elapsedMs: 0,
    totalMs: 90_000,
    now: NOW,
    random: 0.5,
    ...overrides,
  };
}

function portsWith(clock: ReturnType<typeof hurriedClock>) {
  const limiter = createLimiter({ clock, requestsPerSecond: 8, maxInFlight: 4 });
  return { clock, limiter, random: () => 0.5 };
}

function attempts(outcomes: readonly (GladlyFailure | 'done')[]) {
  let count = 0;
  const attempt = async (): Promise<{ readonly type: 'done' } | FailedAttempt> => {
    const outcome = outcomes[count];
    count += 1;
    if (outcome === undefined) throw new Error('one try too many');
    if (outcome === 'done') return { type: 'done' };
    const error = new GladlyApiError(outcome, 'GET /x', { detail: 'x' });
    return { type: 'failed', error, retryAfter: null, lasting: false };
  };
  return { attempt, count: () => count };
}
