import type { Clock } from '../shared/ports.ts';

/** Lets requests to one organization begin, at the pace that it allows. */
export interface Limiter {
  /** Runs a request when its turn has come. A repeated one goes before those that never ran. */
  run<T>(send: () => Promise<T>, options?: { readonly repeated: boolean }): Promise<T>;
  /** Nothing begins for so many milliseconds. */
  pause(milliseconds: number): void;
  /** Tells what an answer said of the budget that all clients of the organization share. */
  observe(budget: Budget): void;
}

/** `Ratelimit-Limit-Second` and `Ratelimit-Remaining-Second` of an answer. */
interface Budget {
  readonly limit: number;
  readonly remaining: number;
  /** When the request that was answered began. */
  readonly sentAt: number;
}

export interface LimiterOptions {
  readonly clock: Clock;
  /** Above 0. Gladly allows an organization 10, all its clients together. */
  readonly requestsPerSecond: number;
  readonly maxInFlight: number;
}

const SECOND = 1000;
/** How long a look at what others use counts; two of Gladly's windows. */
const MEMORY = 2 * SECOND;
/** Requests of a second left to others beyond what they were seen to use. */
const SPARE = 2;

/**
 * Makes a limiter that never lets more than `requestsPerSecond` requests begin in any second (nor
 * more than one in `1 / requestsPerSecond` seconds, where that is below 1). A reader and a writer
 * of one organization must share it.
 */
export function createLimiter(options: LimiterOptions): Limiter {
  if (!(options.requestsPerSecond > 0 && options.maxInFlight >= 1)) {
    throw new RangeError('requestsPerSecond must be above 0, maxInFlight at least 1');
  }
  return new SharedLimiter(options);
}

/** A request of ours. Gladly counted it at some moment between the two. */
interface Run {
  readonly start: number;
  end: number;
}

class SharedLimiter implements Limiter {
  readonly #clock: Clock;
  readonly #maxInFlight: number;
  readonly #most: number;
  readonly #window: number;
  readonly #queue: ((run: Run) => void)[] = [];
  #runs: Run[] = [];
  #othersSeen: { readonly at: number; readonly count: number }[] = [];
  /** When the next request is due if all are spread evenly, and how many may come before that. */
  #due = 0;
  #early = 0;
  #pausedUntil = 0;
  #limit = Infinity;
  #inFlight = 0;
  #serving = false;

  constructor({ clock, requestsPerSecond, maxInFlight }: LimiterOptions) {
    this.#clock = clock;
    this.#maxInFlight = maxInFlight;
    this.#most = Math.max(1, Math.floor(requestsPerSecond));
    this.#window = SECOND * Math.max(1, 1 / requestsPerSecond);
  }

  async run<T>(send: () => Promise<T>, options?: { readonly repeated: boolean }): Promise<T> {
    const run = await this.#turn(options?.repeated ?? false);
    try {
      return await send();
    } finally {
      run.end = this.#clock.now();
      this.#inFlight -= 1;
      void this.#serve();
    }
  }

  pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + milliseconds);
  }

  observe({ limit, remaining, sentAt }: Budget): void {
    const now = this.#clock.now();
    const ours = this.#runs.filter(({ start, end }) => end > sentAt - SECOND && start <= sentAt);
    this.#limit = limit;
    this.#othersSeen = this.#othersSeen.filter(({ at }) => at > now - MEMORY);
    this.#othersSeen.push({ at: now, count: Math.max(0, limit - remaining - ours.length) });
  }

  #turn(repeated: boolean): Promise<Run> {
    if (this.#rested()) this.#early = this.#share(this.#clock.now()) - 1;
    return new Promise((resolve) => {
      if (repeated) this.#queue.unshift(resolve);
      else this.#queue.push(resolve);
      void this.#serve();
    });
  }

  #rested(): boolean {
    const last = this.#runs.at(-1)?.start ?? -Infinity;
    const idle = this.#inFlight === 0 && this.#queue.length === 0;
    return idle && this.#clock.now() - last >= SECOND;
  }

  async #serve(): Promise<void> {
    if (this.#serving) return;
    this.#serving = true;
    while (this.#queue.length > 0 && this.#inFlight < this.#maxInFlight) {
      const now = this.#clock.now();
      const wait = this.#earliest(now) - now;
      if (wait > 0) {
        await this.#clock.sleep(wait);
      } else {
        this.#begin(now);
      }
    }
    this.#serving = false;
  }

  #begin(now: number): void {
    if (now < this.#due) this.#early -= 1;
    const run = { start: now, end: Infinity };
    this.#runs.push(run);
    if (this.#runs.length > 4 * this.#most) this.#runs = this.#runs.slice(-2 * this.#most);
    this.#due = Math.max(this.#due, now) + this.#window / this.#share(now);
    this.#inFlight += 1;
    this.#queue.shift()?.(run);
  }

  /**
   * Requests are spread evenly, so that they do not reach Gladly in heaps that fall into one of
   * its seconds; only after a second of rest its share may go at once. Whatever happens, no
   * second gets too many.
   */
  #earliest(now: number): number {
    const last = this.#runs.at(-1)?.start ?? -Infinity;
    if (now < last) this.#forget();
    const share = this.#share(now);
    const even = this.#early > 0 ? now : this.#due;
    const first = this.#runs.at(-share)?.start ?? -Infinity;
    return Math.max(even, first + this.#window, this.#pausedUntil);
  }

  /** What is left for us of a second; some stays free as long as others send anything. */
  #share(now: number): number {
    const seen = this.#othersSeen.filter(({ at }) => at > now - MEMORY);
    const others = Math.max(0, ...seen.map(({ count }) => count));
    const left = this.#limit - others - (others > 0 ? SPARE : 0);
    return Math.max(1, Math.min(this.#most, left));
  }

  /** The machine's clock was set back: what was noted lies in the future and would stall us. */
  #forget(): void {
    this.#runs = [];
    this.#othersSeen = [];
    this.#due = 0;
    this.#pausedUntil = 0;
  }
}
