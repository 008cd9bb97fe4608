import { describe, expect, it } from 'vitest';
import { RateLimiter } from '../../src/emulator/rate-limit.ts';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import { strictRules } from '../../src/emulator/rules.ts';
import { testEmulator } from '../support/emulator.ts';
import { judgedCall } from './referee.ts';

/** The moments at which requests are let in. */
function admitted(
  moments: readonly number[],
  rules: Partial<EmulatorRules> = {},
): readonly number[] {
  const limiter = new RateLimiter();
  const all = { ...strictRules, requestsPerSecond: 2, ...rules };
  return moments.filter((now) => limiter.admit('GET', now, all).admitted);
}

describe('ten requests a second', () => {
  it('are let in over all methods; the eleventh gets 429 and changes nothing', async () => {
    const clock = { now: () => 1_000_000, sleep: () => Promise.resolve() };
    const emulator = await testEmulator({ rules: { requestsPerSecond: 10 }, clock });
    const statuses = [];
    for (let number = 0; number < 12; number += 1) {
      const body = { body: { name: `Topic ${number}` } };
      const request = number % 2 === 0 ? 'GET' : 'POST';
      const options = request === 'POST' ? body : {};
      statuses.push((await judgedCall(emulator, `${request} /api/v1/topics`, options)).status);
    }
    const good = Array.from({ length: 10 }, (_, number) => (number % 2 === 0 ? 200 : 201));
    expect(statuses).toEqual([...good, 429, 429]);
    expect(emulator.control.snapshot().topics).toHaveLength(5);
  });

  it('are counted down in the headers, on good answers and on 429', async () => {
    const clock = { now: () => 1_000_000, sleep: () => Promise.resolve() };
    const emulator = await testEmulator({ rules: { requestsPerSecond: 2 }, clock });
    const seen = [];
    for (let number = 0; number < 3; number += 1) {
      const { status, headers } = await judgedCall(emulator, 'GET /api/v1/topics');
      const names = ['ratelimit-limit-second', 'ratelimit-remaining-second', 'retry-after'];
      seen.push([status, ...names.map((name) => headers.get(name))]);
    }
    expect(seen).toEqual([
      [200, '2', '1', null],
      [200, '2', '0', null],
      [429, '2', '0', null],
    ]);
  });

  it('are shared by all users of the organization', async () => {
    const clock = { now: () => 1_000_000, sleep: () => Promise.resolve() };
    const seed = { users: [{ email: 'other@acme.com', token: 'fake-other-token' }] };
    const emulator = await testEmulator({ rules: { requestsPerSecond: 1 }, clock, seed });
    const pair = Buffer.from('other@acme.com:fake-other-token').toString('base64');
    const headers = { authorization: `Basic ${pair}` };
    expect((await judgedCall(emulator, 'GET /api/v1/topics', { headers })).status).toBe(200);
    expect((await judgedCall(emulator, 'GET /api/v1/topics')).status).toBe(429);
  });

  it('are not used up by requests without credentials', async () => {
    const clock = { now: () => 1_000_000, sleep: () => Promise.resolve() };
    const emulator = await testEmulator({ rules: { requestsPerSecond: 1 }, clock });
    const headers = { authorization: '' };
    await judgedCall(emulator, 'GET /api/v1/topics', { headers });
    expect((await judgedCall(emulator, 'GET /api/v1/topics')).status).toBe(200);
  });

  it('can be switched off: then nothing is said about them', async () => {
    const emulator = await testEmulator({ rules: { requestsPerSecond: null } });
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => judgedCall(emulator, 'GET /api/v1/topics')),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(answers[0]?.headers.has('ratelimit-limit-second')).toBe(false);
  });
});

describe('switches for the rate limit', () => {
  it('a sliding second lets in no more than the limit in any 1,000 ms', () => {
    expect(admitted([900, 950, 1_100, 1_899, 1_900, 1_950])).toEqual([900, 950, 1_900, 1_950]);
  });

  it('a second of the clock begins with a full budget', () => {
    const rules = { rateLimitWindow: 'calendar-second' as const };
    const moments = [900, 950, 980, 1_000, 1_001, 1_002];
    expect(admitted(moments, rules)).toEqual([900, 950, 1_000, 1_001]);
  });

  it('a refused request does not use up budget', () => {
    expect(admitted([0, 0, 500, 500, 999, 1_000])).toEqual([0, 0, 1_000]);
  });

  it.each([
    ['organization' as const, [true, false]],
    ['method' as const, [true, true]],
  ])('one budget for each %s', (rateLimitScope, expected) => {
    const limiter = new RateLimiter();
    const rules = { ...strictRules, requestsPerSecond: 1, rateLimitScope };
    const seen = ['GET', 'POST'].map((method) => limiter.admit(method, 0, rules).admitted);
    expect(seen).toEqual(expected);
  });

  it.each([
    [true, '1'],
    [false, undefined],
  ])('a 429 says Retry-After: %s', (retryAfter, value) => {
    const limiter = new RateLimiter();
    const rules = { ...strictRules, requestsPerSecond: 1, retryAfter };
    expect(limiter.admit('GET', 0, rules).headers['retry-after']).toBeUndefined();
    expect(limiter.admit('GET', 0, rules).headers['retry-after']).toBe(value);
  });
});
