import type { Clock } from '../../src/shared/ports.ts';

export interface VirtualClock extends Clock {
  /** Every wait that was asked for, in milliseconds. */
  readonly sleeps: readonly number[];
  /** Moves time on, waking sleepers in order; resolves when all that follows from it is done. */
  advance(milliseconds: number): Promise<void>;
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** A clock that stands still until `advance` is called. */
export function virtualClock(start = 1_700_000_000_000): VirtualClock {
  let now = start;
  let sleepers: readonly Sleeper[] = [];
  const sleeps: number[] = [];
  const advance = async (milliseconds: number) => {
    const end = now + milliseconds;
    for (;;) {
      await settle();
      const next = sleepers.filter(({ until }) => until <= end).toSorted(byTime)[0];
      if (next === undefined) break;
      now = Math.max(now, next.until);
      sleepers = sleepers.filter((sleeper) => sleeper !== next);
      next.wake();
    }
    now = end;
  };
  const sleep = (milliseconds: number) => {
    sleeps.push(milliseconds);
    return new Promise<void>((wake) => {
      sleepers = [...sleepers, { until: now + milliseconds, wake }];
    });
  };
  return { now: () => now, sleep, sleeps, advance };
}

/** A clock on which every sleep is over at once, for clients that talk to real servers. */
export function hurriedClock(): Clock & { readonly sleeps: readonly number[] } {
  let skipped = 0;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => Date.now() + skipped,
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
      skipped += milliseconds;
      await settle();
    },
  };
}

function byTime(a: Sleeper, b: Sleeper): number {
  return a.until - b.until;
}

/** Lets everything run that waits for nothing but its turn. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
