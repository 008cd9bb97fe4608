import type { Address, ManagedKind } from '../kinds/address.ts';
import type { UnfinishedOperation } from '../kinds/ledger.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { awaitedFor } from './awaited.ts';
import { isAsBegun } from './begun-webhook.ts';
import type { PlanContext } from './context.ts';
import { covers } from './ignores.ts';
import type { Refusal } from './refusal.ts';

/** What the file does not declare, as far as Gladly has it. */
interface Undeclared {
  readonly unclaimedWebhooks: readonly LiveWebhook[];
  readonly undeclaredTopics: readonly LiveTopic[];
}

interface Live {
  readonly kind: ManagedKind;
  readonly one: LiveWebhook | LiveTopic;
}

interface Owned {
  readonly id?: string | null;
}

/** An object of ours that the file has lost only because it has lost an input. */
interface KeptObject {
  readonly address: Address;
  readonly id: string;
}

/**
 * Objects that were applied and that the file no longer declares, only because it has lost an input
 * that is now awaited. Nobody has said that they should go, so they are kept, and nothing else is
 * done either until the file says what is meant.
 */
export function inputRefusals(context: PlanContext & Undeclared): readonly Refusal[] {
  const { desired } = context.input;
  const addresses = new Set(keptObjects(context).map(({ address }) => address));
  return [...addresses].toSorted().flatMap((address) =>
    awaitedFor(address, desired).map(({ input, instead, place }): Refusal => {
      return { code: 'invalid-config', guard: 'input-missing', place, address, input, instead };
    }),
  );
}

/** The ids of what is kept so: it is ours, although the file does not have it at present. */
export function keptIds(context: PlanContext & Undeclared): ReadonlySet<string> {
  return new Set(keptObjects(context).map(({ id }) => id));
}

function keptObjects({
  input,
  ledger,
  unclaimedWebhooks,
  undeclaredTopics,
}: PlanContext & Undeclared): readonly KeptObject[] {
  const { desired } = input;
  const live = new Map<string, Live>([
    ...unclaimedWebhooks.map((one) => [one.id, { kind: 'webhook', one }] as const),
    ...undeclaredTopics.map((one) => [one.id, { kind: 'topic', one }] as const),
  ]);
  const owned: readonly (readonly [Address, Owned])[] = [
    ...(ledger?.resources ?? []),
    ...(ledger?.unfinished ?? []).map((one): readonly [Address, Owned] => [
      one.address,
      { id: one.id ?? begunId(one, unclaimedWebhooks) },
    ]),
  ];
  return owned.flatMap(([address, { id }]): readonly KeptObject[] => {
    const found = live.get(id ?? '');
    if (found === undefined || awaitedFor(address, desired).length === 0) return [];
    const isReleased = desired.ignores.some((rule) => covers(rule, found.kind, found.one));
    return isReleased ? [] : [{ address, id: found.one.id }];
  });
}

/** A webhook that a creation of ours made, which was killed before it learned the id. */
function begunId(begun: UnfinishedOperation, webhooks: readonly LiveWebhook[]): string | null {
  if (begun.kind !== 'webhook' || begun.action !== 'create') return null;
  return webhooks.find((one) => isAsBegun(begun, one))?.id ?? null;
}
