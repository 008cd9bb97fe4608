import type { EmulatorRules } from './rules.ts';

/** Whether a request is within the organization's budget, and what is left of it. */
export interface Admission {
  readonly admitted: boolean;
  /** The two headers that Gladly documents, and `retry-after` where the rules want it. */
  readonly headers: Readonly<Record<string, string>>;
}

const WINDOW_MS = 1_000;

/** Counts the requests of the last second. A refused request does not use up budget. */
export class RateLimiter {
  #admitted: readonly { readonly at: number; readonly method: string }[] = [];

  admit(method: string, now: number, rules: EmulatorRules): Admission {
    if (rules.requestsPerSecond === null) return { admitted: true, headers: {} };
    const since = windowStart(now, rules);
    this.#admitted = this.#admitted.filter((request) => request.at >= since);
    const used = this.#admitted.filter(
      (request) => rules.rateLimitScope === 'organization' || request.method === method,
    );
    const admitted = used.length < rules.requestsPerSecond;
    if (admitted) this.#admitted = [...this.#admitted, { at: now, method }];
    const remaining = rules.requestsPerSecond - used.length - (admitted ? 1 : 0);
    return { admitted, headers: headersFor(admitted, Math.max(0, remaining), rules) };
  }
}

/** The first moment that still counts. */
function windowStart(now: number, rules: EmulatorRules): number {
  if (rules.rateLimitWindow === 'sliding') return now - WINDOW_MS + 1;
  return Math.floor(now / WINDOW_MS) * WINDOW_MS;
}

function headersFor(
  admitted: boolean,
  remaining: number,
  rules: EmulatorRules,
): Admission['headers'] {
  return {
    'ratelimit-limit-second': String(rules.requestsPerSecond),
    'ratelimit-remaining-second': String(remaining),
    ...(!admitted && rules.retryAfter && { 'retry-after': '1' }),
  };
}
