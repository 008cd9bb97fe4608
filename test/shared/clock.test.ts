import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/shared/clock.ts';

describe('systemClock', () => {
  it('tells the time in milliseconds since 1970', () => {
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1000);
  });

  it('sleeps as long as it is asked to', async () => {
    const begun = performance.now();
    await systemClock.sleep(30);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(28);
  });

  it('wakes with the reason of the signal that stops it', async () => {
    const reason = new Error('enough');
    const stop = new AbortController();
    const sleeping = systemClock.sleep(60_000, stop.signal);
    stop.abort(reason);
    await expect(sleeping).rejects.toBe(reason);
    await expect(systemClock.sleep(60_000, stop.signal)).rejects.toBe(reason);
  });

  it('makes an error of a reason that is none', async () => {
    const stop = AbortSignal.abort('enough');
    await expect(systemClock.sleep(1, stop)).rejects.toMatchObject({ cause: 'enough' });
  });
});
