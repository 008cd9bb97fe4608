import type { Address } from '../kinds/address.ts';
import type { DesiredState, DesiredTopic, DesiredWebhook } from '../kinds/desired.ts';
import type { AppliedResource, UnfinishedOperation } from '../kinds/ledger.ts';
import type { LiveTopic, LiveWebhook, Reading } from '../kinds/live.ts';
import { compareText } from '../shared/stable-json.ts';
import { awaitedFor } from './awaited.ts';
import type { History } from './history.ts';
import { historyOf } from './history.ts';
import { covers } from './ignores.ts';
import type { PlanInput } from './input.ts';
import type { LedgerView } from './ledger-view.ts';
import { viewLedger } from './ledger-view.ts';
import { sortedDesired, sortedReading } from './sorted.ts';

/** What the parts of a plan share: the input, split by kind, and the history behind it. */
export interface PlanContext {
  /** Its lists are sorted, so that the order in which they came never matters. */
  readonly input: PlanInput;
  /** Absent when it belongs to another organization: it would name things to remove. */
  readonly ledger: LedgerView | null;
  readonly history: History;
  /** Whether values that nobody can tell the state of are sent again. */
  readonly resendUnsure: boolean;
  readonly desired: {
    readonly webhooks: readonly DesiredWebhook[];
    readonly topics: readonly DesiredTopic[];
  };
  readonly live: LiveIndex;
}

/** Live objects by id; empty where a kind was not read. */
export interface LiveIndex {
  readonly webhooks: ReadonlyMap<string, LiveWebhook>;
  readonly topics: ReadonlyMap<string, LiveTopic>;
}

/** Brings the input into order and looks into the ledger, if it is that of the organization. */
export function contextOf(given: PlanInput): PlanContext {
  const { base, options } = given;
  const desired = sortedDesired(given.desired);
  const live = {
    ...given.live,
    webhooks: sortedReading(given.live.webhooks),
    topics: sortedReading(given.live.topics),
    users: sortedReading(given.live.users),
    inboxes: sortedReading(given.live.inboxes),
  };
  const isOurs = given.ledger?.organizationId === live.organization.id;
  const ledger = given.ledger !== null && isOurs ? viewLedger(given.ledger) : null;
  const assumeApplied = ledger === null && options.purpose === 'drift';
  return {
    input: { ...given, desired, live },
    ledger,
    history: historyOf({ desired, base, ledger, assumeApplied }),
    resendUnsure: options.scope === 'all' && ledger !== null,
    desired: { webhooks: webhooksOf(desired), topics: topicsOf(desired) },
    live: { webhooks: indexed(live.webhooks), topics: indexed(live.topics) },
  };
}

/** An object that an apply made or was about to make ours, under the address that it had. */
export interface OwnedObject<L> {
  readonly address: Address;
  readonly live: L;
}

/**
 * Live objects that are ours by the ledger and that nothing declares: applied ones by their id,
 * creations that were begun by the id that was learned or else by `findBegun`. What the file has
 * moved to its `ignore` list is left to people: it is not among them, even when the rule runs out.
 * Nor is what the file lacks only because an input is awaited: see `guard-inputs.ts`.
 */
export function undeclaredObjects<
  L extends { readonly id: string; readonly name: string; readonly url?: string },
>(
  { ledger, input }: PlanContext,
  kind: AppliedResource['kind'],
  on: {
    readonly live: ReadonlyMap<string, L>;
    readonly claimed: ReadonlySet<string>;
    readonly findBegun: (begun: UnfinishedOperation) => L | undefined;
  },
): readonly OwnedObject<L>[] {
  const owned = new Map<string, Address>();
  const declared = new Set(input.desired.resources.map(({ address }) => address));
  for (const begun of ledger?.unfinished ?? []) {
    if (begun.kind !== kind || begun.action !== 'create') continue;
    const id = begun.id ?? on.findBegun(begun)?.id;
    if (id !== undefined) owned.set(id, begun.address);
  }
  for (const [address, applied] of ledger?.resources ?? []) {
    const { id } = applied;
    if (applied.kind === kind && id !== null && !on.claimed.has(id)) owned.set(id, address);
  }
  return [...owned]
    .flatMap(([id, address]): readonly OwnedObject<L>[] => {
      const live = on.live.get(id);
      if (live === undefined || declared.has(address) || on.claimed.has(id)) return [];
      const isReleased = input.desired.ignores.some((rule) => covers(rule, kind, live));
      const isAwaited = awaitedFor(address, input.desired).length > 0;
      return isReleased || isAwaited ? [] : [{ address, live }];
    })
    .toSorted((a, b) => compareText(a.address, b.address));
}

/** Whether the ledger already has a live object as ours at this very address. */
export function isOwned({ ledger }: PlanContext, address: Address, liveId: string): boolean {
  return ledger?.resources.get(address)?.id === liveId;
}

function webhooksOf({ resources }: DesiredState): readonly DesiredWebhook[] {
  return resources.filter((one): one is DesiredWebhook => one.kind === 'webhook');
}

function topicsOf({ resources }: DesiredState): readonly DesiredTopic[] {
  return resources.filter((one): one is DesiredTopic => one.kind === 'topic');
}

function indexed<T extends { readonly id: string }>(reading: Reading<T>): ReadonlyMap<string, T> {
  return new Map(reading.status === 'read' ? reading.resources.map((one) => [one.id, one]) : []);
}
