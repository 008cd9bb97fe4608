import type { OrganizationChange } from './change.ts';
import { findWebhook } from './change.ts';
import type { EmulatorCore } from './core.ts';
import type { EndpointRules } from './endpoints.ts';
import type { Fault } from './faults.ts';
import type { HangingRequest } from './hangs.ts';
import type { RecordedPing, RecordedRequest } from './record.ts';
import type { EmulatorRules } from './rules.ts';
import type { OrganizationSeed } from './seed.ts';
import type { OrganizationState } from './state.ts';

/** The secrets of a webhook, which `/api` never gives away. For assertions. */
interface WebhookSecrets {
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: {
    readonly username: string;
    readonly password: string;
    readonly realm: string | null;
  } | null;
}

/**
 * What tests and demonstrations do behind the API's back. The same is reachable over HTTP, see
 * `control-http.ts`.
 */
export interface EmulatorControl {
  /** The whole organization. Its secrets are `Secret`s: they print as `***`. */
  snapshot(): OrganizationState;
  /** Begins anew with another organization. Rules, endpoints, faults and records stay. */
  seed(seed: OrganizationSeed): void;
  /**
   * What a person does in Gladly's UI, or Gladly by itself.
   *
   * @throws Error when what is to be changed does not exist.
   */
  change(...changes: readonly OrganizationChange[]): void;
  rules(): EmulatorRules;
  setRules(rules: Partial<EmulatorRules>): void;
  /** How endpoints take PINGs, by URL or host; adds to the rules that are there. */
  setEndpoints(rules: EndpointRules): void;
  /** Milliseconds that every API answer takes. */
  setLatency(milliseconds: number): void;
  addFault(fault: Fault): string;
  faults(): readonly { readonly id: string; readonly fault: Fault; readonly seen: number }[];
  clearFaults(): void;
  /** Requests that a `hang` fault holds right now. */
  hanging(): readonly HangingRequest[];
  /** Resolves as soon as a request hangs. */
  untilHanging(): Promise<HangingRequest>;
  /** Lets all hanging requests go on. */
  release(): void;
  /** API requests in the order of arrival, secrets hidden. */
  requests(): readonly RecordedRequest[];
  pings(): readonly RecordedPing[];
  clearRecords(): void;
  /** @param webhook Id, name or URL. */
  secrets(webhook: string): WebhookSecrets;
}

/** The control over one emulated organization. */
export function createControl(core: EmulatorCore): EmulatorControl {
  return {
    snapshot: () => core.store.current,
    seed: (seed) => core.seed(seed),
    change: (...changes) => {
      for (const change of changes) core.change(change);
    },
    rules: () => core.rules,
    setRules: (rules) => {
      core.rules = { ...core.rules, ...rules };
    },
    setEndpoints: (rules) => core.addEndpoints(rules),
    setLatency: (milliseconds) => {
      core.latencyMs = milliseconds;
    },
    addFault: (fault) => core.script.add(fault),
    faults: () => core.script.list(),
    clearFaults: () => core.script.clear(),
    hanging: () => core.hangs.list(),
    untilHanging: () => core.hangs.first(),
    release: () => core.hangs.release(),
    requests: () => core.record.requests(),
    pings: () => core.record.pings(),
    clearRecords: () => core.record.clear(),
    secrets: (webhook) => secretsOf(core.store.current, webhook),
  };
}

function secretsOf(state: OrganizationState, wanted: string): WebhookSecrets {
  const { headers, credentials } = findWebhook(state, wanted);
  return {
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.reveal()]),
    ),
    credentials: credentials && {
      username: credentials.username.reveal(),
      password: credentials.password.reveal(),
      realm: credentials.realm,
    },
  };
}
