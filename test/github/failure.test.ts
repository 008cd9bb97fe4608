import { describe, expect, it } from 'vitest';
import { failureOfAnswer, failureOfBreak } from '../../src/github/failure.ts';
import { DeadlineError } from '../../src/http/exchange.ts';

const NOW = Date.UTC(2026, 5, 1, 12);
const SECONDS = String(NOW / 1000 + 90);

function withCode(code: string): Error {
  return Object.assign(new Error('x'), { code });
}

describe('a request that broke', () => {
  it.each([
    ['no such host', false, withCode('ENOTFOUND'), 'unreachable', true],
    ['a bad certificate', false, withCode('CERT_HAS_EXPIRED'), 'unreachable', true],
    ['nobody listens', false, withCode('ECONNREFUSED'), 'unreachable', false],
    ['it broke on its way', true, withCode('ECONNRESET'), 'no-answer', false],
    ['time ran out', true, new DeadlineError(30_000), 'no-answer', false],
    ['too much came', true, withCode('UND_ERR_RES_EXCEEDED_MAX_SIZE'), 'malformed', true],
  ] as const)('because %s', (_name, sent, error, failure, lasting) => {
    expect(failureOfBreak({ type: 'broken', sent, error })).toMatchObject({ failure, lasting });
  });
});

describe('how long GitHub asks to wait', () => {
  const used = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': SECONDS };
  it.each<[string, number, Readonly<Record<string, string>>, number | null]>([
    ['by Retry-After', 429, { 'retry-after': '7' }, 7000],
    ['by Retry-After before all else', 403, { ...used, 'retry-after': '7' }, 7000],
    ['by the end of the hour', 403, used, 90_000],
    [
      'by the end of the hour on its own clock',
      403,
      { ...used, date: new Date(NOW + 60_000).toUTCString() },
      30_000,
    ],
    ['by an hour that is over', 403, { ...used, 'x-ratelimit-reset': '1' }, 0],
    ['not at all while some are left', 429, { ...used, 'x-ratelimit-remaining': '5' }, null],
    ['not at all', 429, {}, null],
    ['in an outage', 503, { 'retry-after': '7' }, 7000],
  ])('is read: %s', (_name, status, headers, askedMs) => {
    const answer = { type: 'answered', status, headers, text: '{}' } as const;
    expect(failureOfAnswer(answer, [], NOW)?.askedMs).toBe(askedMs);
  });
});
