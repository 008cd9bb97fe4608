import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLimiter, type Limiter } from '../../src/gladly/limiter.ts';
import { virtualClock, type VirtualClock } from '../support/virtual-clock.ts';

describe('a limiter', () => {
  it('never lets more than its rate begin in any second', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.record({ gap: fc.nat({ max: 700 }), takes: fc.nat({ max: 400 }) }), {
          minLength: 1,
          maxLength: 60,
        }),
        async (requestsPerSecond, maxInFlight, requests) => {
          const clock = virtualClock();
          const limiter = createLimiter({ clock, requestsPerSecond, maxInFlight });
          const starts: number[] = [];
          const send = async (takes: number) => {
            starts.push(clock.now());
            await clock.sleep(takes);
          };
          const done: Promise<void>[] = [];
          for (const { gap, takes } of requests) {
            await clock.advance(gap);
            done.push(limiter.run(() => send(takes)));
          }
          await clock.advance(120_000);
          await Promise.all(done);
          expect(starts).toHaveLength(requests.length);
          expect(mostInOneSecond(starts)).toBeLessThanOrEqual(requestsPerSecond);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps to a rate below one a second', async () => {
    const clock = virtualClock();
    const limiter = createLimiter({ clock, requestsPerSecond: 0.5, maxInFlight: 4 });
    const starts = await startsOf(limiter, { clock, count: 4, takes: 10 });
    expect(gapsOf(starts)).toEqual([2000, 2000, 2000]);
  });

  it('lets a second’s worth begin at once after a rest, so that a plan does not wait for the limiter', async () => {
    const clock = virtualClock();
    const limiter = createLimiter({ clock, requestsPerSecond: 8, maxInFlight: 8 });
    const starts = await startsOf(limiter, { clock, count: 8, takes: 50 });
    expect(new Set(starts).size).toBe(1);
  });

  it('spreads what follows evenly, so that nothing reaches Gladly in heaps', async () => {
    const clock = virtualClock();
    const limiter = createLimiter({ clock, requestsPerSecond: 4, maxInFlight: 8 });
    const starts = await startsOf(limiter, { clock, count: 9, takes: 10 });
    expect(gapsOf(starts)).toEqual([0, 0, 0, 1000, 250, 250, 250, 250]);
  });

  it('uses up the whole rate when there is enough to send', async () => {
    const clock = virtualClock();
    const limiter = createLimiter({ clock, requestsPerSecond: 8, maxInFlight: 4 });
    const starts = await startsOf(limiter, { clock, count: 200, takes: 50 });
    const took = (starts.at(-1) ?? 0) - (starts[0] ?? 0);
    expect(took).toBeLessThanOrEqual(200 * 125);
  });

  it('never has more in flight than it may', async () => {
    const clock = virtualClock();
    const limiter = createLimiter({ clock, requestsPerSecond: 100, maxInFlight: 3 });
    let inFlight = 0;
    let most = 0;
    const runs = Array.from({ length: 20 }, () =>
      limiter.run(async () => {
        inFlight += 1;
        most = Math.max(most, inFlight);
        await clock.sleep(80);
        inFlight -= 1;
      }),
    );
    await clock.advance(10_000);
    await Promise.all(runs);
    expect(most).toBe(3);
  });

  it('begins nothing during a pause, whoever asked for it', async () => {
    const clock = virtualClock();
    const limiter = createLimiter({ clock, requestsPerSecond: 8, maxInFlight: 4 });
    limiter.pause(5000);
    limiter.pause(100);
    const [first = 0] = await startsOf(limiter, { clock, count: 3, takes: 10 });
    expect(first - EPOCH).toBe(5000);
  });

  it('lets a repeated request go before those that never ran', async () => {
    const clock = virtualClock();
    const limiter = createLimiter({ clock, requestsPerSecond: 1, maxInFlight: 1 });
    const order: string[] = [];
    const run = (name: string, repeated: boolean) =>
      limiter.run(async () => void order.push(name), { repeated });
    const runs = [run('first', false), run('second', false), run('repeated', true)];
    await clock.advance(10_000);
    await Promise.all(runs);
    expect(order).toEqual(['first', 'repeated', 'second']);
  });

  it('goes on after a request that threw', async () => {
    const clock = virtualClock();
    const limiter = createLimiter({ clock, requestsPerSecond: 8, maxInFlight: 1 });
    await expect(limiter.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(limiter.run(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });

  it('is not stalled when the clock of the machine is set back', async () => {
    const clock = virtualClock();
    let setBack = 0;
    const moved = { ...clock, now: () => clock.now() - setBack };
    const limiter = createLimiter({ clock: moved, requestsPerSecond: 1, maxInFlight: 1 });
    await limiter.run(() => Promise.resolve());
    setBack = 3_600_000;
    const second = limiter.run(() => Promise.resolve('ran'));
    await clock.advance(2000);
    await expect(Promise.race([second, Promise.resolve('stalled')])).resolves.toBe('ran');
  });

  it.each([0, -1, Number.NaN])('refuses a rate of %s', (requestsPerSecond) => {
    const options = { clock: virtualClock(), requestsPerSecond, maxInFlight: 4 };
    expect(() => createLimiter(options)).toThrow(RangeError);
  });
});

describe('a limiter that shares the budget with other clients', () => {
  it.each([
    { others: 0, least: 7.8, most: 8 },
    { others: 3, least: 4, most: 7 },
    { others: 8, least: 0.9, most: 2 },
  ])(
    'sends what is left when others send $others a second, and hardly ever too much',
    async ({ others, least, most }) => {
      const clock = virtualClock();
      const server = sharedBudget(clock);
      void server.disturb(others, 30_000);
      const limiter = createLimiter({ clock, requestsPerSecond: 8, maxInFlight: 4 });
      for (let count = 0; count < 300; count += 1) void ask(limiter, server, clock);
      await clock.advance(20_000);
      expect(server.ours() / 20).toBeGreaterThanOrEqual(least);
      expect(server.ours() / 20).toBeLessThanOrEqual(most);
      expect(server.refused()).toBeLessThanOrEqual(4);
    },
  );

  it('takes up its full rate again when the others have stopped', async () => {
    const clock = virtualClock();
    const server = sharedBudget(clock);
    void server.disturb(8, 5000);
    const limiter = createLimiter({ clock, requestsPerSecond: 8, maxInFlight: 4 });
    for (let count = 0; count < 300; count += 1) void ask(limiter, server, clock);
    await clock.advance(9000);
    const before = server.ours();
    await clock.advance(10_000);
    expect((server.ours() - before) / 10).toBeGreaterThanOrEqual(7.8);
  });

  it('keeps to a limit of the organization that is lower than its own', async () => {
    const clock = virtualClock();
    const limiter = createLimiter({ clock, requestsPerSecond: 8, maxInFlight: 4 });
    limiter.observe({ limit: 3, remaining: 3, sentAt: clock.now() });
    const starts = await startsOf(limiter, { clock, count: 12, takes: 10 });
    expect(mostInOneSecond(starts)).toBe(3);
  });
});

const EPOCH = 1_700_000_000_000;

/** A server that allows 10 requests in any second, as Gladly does, and tells what is left. */
function sharedBudget(clock: VirtualClock) {
  const seen: number[] = [];
  const counts = { ours: 0, refused: 0 };
  const admit = () => {
    const used = seen.filter((at) => at > clock.now() - 1000).length;
    if (used < 10) seen.push(clock.now());
    return { admitted: used < 10, remaining: Math.max(0, 9 - used) };
  };
  return {
    ours: () => counts.ours,
    refused: () => counts.refused,
    take: () => {
      const { admitted, remaining } = admit();
      counts[admitted ? 'ours' : 'refused'] += 1;
      return remaining;
    },
    disturb: async (perSecond: number, forMs: number) => {
      for (let sent = 0; sent < (perSecond * forMs) / 1000; sent += 1) {
        admit();
        await clock.sleep(1000 / perSecond);
      }
    },
  };
}

/** One request of 40 to 70 ms; the server looks at it on its way. */
function ask(
  limiter: Limiter,
  server: ReturnType<typeof sharedBudget>,
  clock: VirtualClock,
): Promise<void> {
  return limiter.run(async () => {
    const sentAt = clock.now();
    await clock.sleep(20 + (sentAt % 15));
    const remaining = server.take();
    await clock.sleep(20 + (sentAt % 15));
    limiter.observe({ limit: 10, remaining, sentAt });
  });
}

async function startsOf(
  limiter: Limiter,
  options: { readonly clock: VirtualClock; readonly count: number; readonly takes: number },
): Promise<readonly number[]> {
  const { clock, count, takes } = options;
  const starts: number[] = [];
  const runs = Array.from({ length: count }, () =>
    limiter.run(async () => {
      starts.push(clock.now());
      await clock.sleep(takes);
    }),
  );
  await clock.advance(60_000);
  await Promise.all(runs);
  return starts;
}

function gapsOf(starts: readonly number[]): readonly number[] {
  return starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
}

/** The most starts in any half-open second. */
function mostInOneSecond(starts: readonly number[]): number {
  const counts = starts.map(
    (begin) => starts.filter((start) => start >= begin && start < begin + 1000).length,
  );
  return Math.max(...counts);
}
