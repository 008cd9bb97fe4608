import type { Address } from '../kinds/address.ts';
import { isAddress } from '../kinds/address.ts';
import type { DesiredResource, DesiredTopic, DesiredWebhook } from '../kinds/desired.ts';
import type { AppliedResource, Ledger, UnfinishedOperation } from '../kinds/ledger.ts';
import type { LiveState, LiveTopic, LiveWebhook, Reading } from '../kinds/live.ts';
import { compareText } from '../shared/stable-json.ts';
import type { History } from './cause.ts';
import { historyOf } from './cause.ts';
import type { PlanInput } from './input.ts';

/** What the parts of a plan share: the input, split by kind, and the history behind it. */
export interface PlanContext {
  readonly input: PlanInput;
  /** Absent when it belongs to another organization: it would name things to remove. */
  readonly ledger: Ledger | null;
  readonly history: History;
  readonly webhooks: readonly LiveWebhook[];
  readonly topics: readonly LiveTopic[];
}

/** Makes the context; live lists are sorted, so that their order never matters. */
export function contextOf(input: PlanInput): PlanContext {
  const { desired, base, live, options } = input;
  const ledger = trustedLedger(input.ledger, live);
  const assumeApplied = ledger === null && options.purpose === 'drift';
  return {
    input,
    ledger,
    history: historyOf({ desired, base, ledger, assumeApplied }),
    webhooks: resourcesOf(live.webhooks),
    topics: resourcesOf(live.topics),
  };
}

/** The declared webhooks, in the order of their addresses. */
export function desiredWebhooks(resources: readonly DesiredResource[]): readonly DesiredWebhook[] {
  return resources
    .filter((one): one is DesiredWebhook => one.kind === 'webhook')
    .toSorted(byAddress);
}

/** The declared topics, in the order of their addresses. */
export function desiredTopics(resources: readonly DesiredResource[]): readonly DesiredTopic[] {
  return resources.filter((one): one is DesiredTopic => one.kind === 'topic').toSorted(byAddress);
}

/** Objects that an apply made or was about to make ours, and what removal needs to find them. */
export interface OwnedObject<L> {
  readonly address: Address;
  readonly live: L;
}

/**
 * Live objects that are ours by the ledger and that nothing declares: applied ones by their id,
 * creations that were begun by the id that was learned or else by `findBegun`.
 */
export function undeclaredObjects<L extends { readonly id: string }>(
  context: PlanContext,
  kind: AppliedResource['kind'],
  on: {
    readonly live: readonly L[];
    readonly claimed: ReadonlySet<string>;
    readonly findBegun: (begun: UnfinishedOperation) => L | undefined;
  },
): readonly OwnedObject<L>[] {
  const { ledger, input } = context;
  if (ledger === null) return [];
  const declared = new Set(input.desired.resources.map(({ address }) => address));
  const byId = new Map(on.live.map((one) => [one.id, one]));
  const owned = new Map<string, OwnedObject<L>>();
  for (const begun of ledger.unfinished) {
    if (begun.kind !== kind || begun.action !== 'create') continue;
    const live = begun.id === undefined ? on.findBegun(begun) : byId.get(begun.id);
    if (live !== undefined) owned.set(live.id, { address: begun.address, live });
  }
  for (const [address, applied] of Object.entries(ledger.resources)) {
    const live = byId.get(applied.id);
    if (applied.kind !== kind || live === undefined || !isAddress(address)) continue;
    owned.set(live.id, { address, live });
  }
  return [...owned.values()]
    .filter(({ address, live }) => !declared.has(address) && !on.claimed.has(live.id))
    .toSorted(byAddress);
}

/** Whether the ledger already has a live object as ours at this very address. */
export function isOwned({ ledger }: PlanContext, address: Address, liveId: string): boolean {
  return ledger?.resources[address]?.id === liveId;
}

function trustedLedger(ledger: Ledger | null, live: LiveState): Ledger | null {
  return ledger?.organizationId === live.organization.id ? ledger : null;
}

function resourcesOf<T extends { readonly id: string }>(reading: Reading<T>): readonly T[] {
  if (reading.status !== 'read') return [];
  return reading.resources.toSorted((a, b) => compareText(a.id, b.id));
}

function byAddress(a: { readonly address: Address }, b: { readonly address: Address }): number {
  return compareText(a.address, b.address);
}
