import type { Clock } from '../shared/ports.ts';
import type { OrganizationChange } from './change.ts';
import { applyChange } from './change.ts';
import type { PingOutcome } from './decision.ts';
import type { EndpointRules } from './endpoints.ts';
import { checkEndpointRules, deliverPing } from './endpoints.ts';
import { FaultScript } from './faults.ts';
import { Hangs } from './hangs.ts';
import { idFor } from './ids.ts';
import { pingFor } from './ping.ts';
import { RateLimiter } from './rate-limit.ts';
import { TrafficRecord } from './record.ts';
import type { EmulatorRules } from './rules.ts';
import type { OrganizationSeed, UserSeed } from './seed.ts';
import { stateFromSeed } from './seed.ts';
import type { StoredWebhook } from './state.ts';
import { OrganizationStore } from './store.ts';

export interface CoreOptions {
  readonly seed: OrganizationSeed;
  readonly rules: EmulatorRules;
  readonly endpoints: EndpointRules;
  readonly latencyMs: number;
  readonly clock: Clock;
  readonly gladlyUrl: string;
  /** The user whose token a client is given; part of every seed. */
  readonly apiUser: UserSeed;
}

/** One emulated organization at work: its state, its rules, and the troubles scripted for it. */
export class EmulatorCore {
  readonly store: OrganizationStore;
  readonly script = new FaultScript();
  readonly hangs = new Hangs();
  readonly limiter = new RateLimiter();
  readonly record = new TrafficRecord();
  readonly clock: Clock;
  rules: EmulatorRules;
  latencyMs: number;
  #endpoints: EndpointRules;
  readonly #waits = new Set<AbortController>();
  readonly #options: CoreOptions;

  constructor(options: CoreOptions) {
    this.#options = options;
    this.clock = options.clock;
    this.rules = options.rules;
    this.latencyMs = options.latencyMs;
    this.#endpoints = checkEndpointRules(options.endpoints);
    this.store = new OrganizationStore(this.#stateFrom(options.seed));
  }

  /** Begins anew with another organization; rules, endpoints and faults stay. */
  seed(seed: OrganizationSeed): void {
    this.store.reset(this.#stateFrom(seed));
  }

  /** Carries out what happens in Gladly without the API. */
  change(change: OrganizationChange): void {
    const { webhooksStopWithTheirMaker } = this.rules;
    const context = { now: this.clock.now(), webhooksStopWithTheirMaker };
    this.store.commit(applyChange(this.store.current, change, context));
  }

  /** Adds to the rules for endpoints, or replaces those of the same URL or host. */
  addEndpoints(rules: EndpointRules): void {
    this.#endpoints = { ...this.#endpoints, ...checkEndpointRules(rules) };
  }

  /** Sends a webhook's PING and notes it. */
  async ping(webhook: StoredWebhook): Promise<PingOutcome> {
    const at = this.clock.now();
    const id = idFor('ping', this.record.pings().length);
    const delivery = pingFor(webhook, this.rules, { id, now: at });
    const limits = { timeoutMs: this.rules.pingTimeoutMs, clock: this.clock };
    const outcome = await this.#wait((signal) =>
      deliverPing(delivery, this.#endpoints, { ...limits, signal }),
    );
    const headerNames = Object.keys(delivery.headers).map((name) => name.toLowerCase());
    this.record.ping({
      at,
      url: webhook.url,
      headerNames: headerNames.toSorted(),
      body: JSON.parse(delivery.body),
      outcome,
    });
    return outcome;
  }

  /** Waits; not at all for 0, and no longer than until the emulator is closed. */
  async pause(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return;
    await this.#wait((signal) => this.clock.sleep(milliseconds, signal)).catch(() => undefined);
  }

  /** Lets go of everything that waits. */
  close(): void {
    for (const wait of this.#waits) wait.abort();
    this.hangs.release();
  }

  /** Runs something that takes time; its signal is aborted by `close`, and when it has ended. */
  async #wait<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const wait = new AbortController();
    this.#waits.add(wait);
    try {
      return await work(wait.signal);
    } finally {
      this.#waits.delete(wait);
      wait.abort();
    }
  }

  #stateFrom(seed: OrganizationSeed) {
    const { apiUser, gladlyUrl, clock } = this.#options;
    const users = seed.users ?? [];
    const hasUser = users.some((user) => user.email === apiUser.email);
    const withUser = hasUser ? users.map((user) => withToken(user, apiUser)) : [...users, apiUser];
    return stateFromSeed({ ...seed, users: withUser }, { gladlyUrl, now: clock.now() });
  }
}

function withToken(user: UserSeed, apiUser: UserSeed): UserSeed {
  if (user.email !== apiUser.email || apiUser.token === undefined) return user;
  return { token: apiUser.token, ...user };
}
