import { describe, expect, it } from 'vitest';
import { retryDecision, type RetryQuestion } from '../../src/github/retry.ts';

const QUESTION: RetryQuestion = {
  failure: 'server',
  lasting: false,
  repeatable: true,
  canLook: false,
  askedMs: null,
  tries: 1,
  elapsedMs: 0,
  totalMs: 200_000,
  random: 0,
};
const GET = { repeatable: true, canLook: false };
const LOOKED_FOR = { repeatable: false, canLook: true };
const NEITHER = { repeatable: false, canLook: false };

describe('a failed call', () => {
  it.each([
    ['rate-limited', 'again', 'again', 'again'],
    ['unreachable', 'again', 'again', 'again'],
    ['no-answer', 'again', 'look', 'give-up'],
    ['server', 'again', 'look', 'give-up'],
    ['malformed', 'again', 'look', 'give-up'],
    ['auth', 'give-up', 'give-up', 'give-up'],
    ['permission', 'give-up', 'give-up', 'give-up'],
    ['not-found', 'give-up', 'give-up', 'give-up'],
    ['gone', 'give-up', 'give-up', 'give-up'],
    ['conflict', 'give-up', 'give-up', 'give-up'],
    ['rejected', 'give-up', 'give-up', 'give-up'],
    ['redirected', 'give-up', 'give-up', 'give-up'],
  ] as const)('with %s: repeatable %s, to be looked for %s, neither %s', (failure, ...expected) => {
    const decided = [GET, LOOKED_FOR, NEITHER].map((about) => {
      const decision = retryDecision({ ...QUESTION, ...about, failure });
      return decision.next === 'again' && decision.look ? 'look' : decision.next;
    });
    expect(decided).toEqual(expected);
  });

  it.each<[string, Partial<RetryQuestion>]>([
    ['that lasts', { lasting: true }],
    ['for the fifth time', { tries: 5 }],
    ['with too little time left', { elapsedMs: 199_900 }],
    ['that asks for more time than there is', { failure: 'rate-limited', askedMs: 201_000 }],
  ])('%s is given up', (_name, about) => {
    expect(retryDecision({ ...QUESTION, ...about })).toEqual({ next: 'give-up' });
  });

  it.each<[string, Partial<RetryQuestion>, number]>([
    ['first', { tries: 1 }, 500],
    ['second', { tries: 2 }, 1000],
    ['second, with chance against it', { tries: 2, random: 1 }, 2000],
    ['fourth', { tries: 4 }, 4000],
    ['limit with no time', { failure: 'rate-limited' }, 60_000],
    ['limit with no time again', { failure: 'rate-limited', tries: 2 }, 120_000],
    ['limit with a time', { failure: 'rate-limited', askedMs: 7000, random: 0.5 }, 7500],
    ['outage with a time', { askedMs: 7000 }, 7000],
  ])('of this sort waits: %s', (_name, about, waitMs) => {
    expect(retryDecision({ ...QUESTION, ...about })).toMatchObject({ next: 'again', waitMs });
  });
});
