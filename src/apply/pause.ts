import type { Clock } from '../shared/ports.ts';

/** How long apply waits before it looks again, in milliseconds; Gladly's lists may be stale. */
export const PATIENCE: readonly number[] = [0, 500, 1500];

/** The port by which apply waits: cut short, not broken off, when it is stopped. */
export interface Waiting {
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
}

/** Waits; returns early, and at once from then on, when the signal is aborted. */
export async function pause(milliseconds: number, { clock, signal }: Waiting): Promise<void> {
  if (milliseconds === 0 || signal?.aborted) return;
  try {
    await clock.sleep(milliseconds, signal);
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}
