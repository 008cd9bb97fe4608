import type { Address, ManagedKind } from '../kinds/address.ts';
import type { LiveTopic, LiveWebhook } from '../kinds/live.ts';
import { awaitedFor } from './awaited.ts';
import type { PlanContext } from './context.ts';
import { covers } from './ignores.ts';
import type { Refusal } from './types.ts';

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

/**
 * Objects that were applied and that the file no longer declares, only because it has lost an input
 * that is now awaited. Nobody has said that they should go, so they are kept, and nothing else is
 * done either until the file says what is meant.
 */
export function inputRefusals({
  input,
  ledger,
  unclaimedWebhooks,
  undeclaredTopics,
}: PlanContext & Undeclared): readonly Refusal[] {
  const { desired } = input;
  const live = new Map<string, Live>([
    ...unclaimedWebhooks.map((one) => [one.id, { kind: 'webhook', one }] as const),
    ...undeclaredTopics.map((one) => [one.id, { kind: 'topic', one }] as const),
  ]);
  const owned: readonly (readonly [Address, Owned])[] = [
    ...(ledger?.resources ?? []),
    ...(ledger?.unfinished ?? []).map((one): readonly [Address, Owned] => [one.address, one]),
  ];
  const addresses = owned.flatMap(([address, { id }]) => {
    const found = live.get(id ?? '');
    const isKept = found && !desired.ignores.some((rule) => covers(rule, found.kind, found.one));
    return isKept === true ? [address] : [];
  });
  return [...new Set(addresses)].toSorted().flatMap((address): readonly Refusal[] => {
    const awaited = awaitedFor(address, desired);
    if (awaited === undefined) return [];
    const { input: name, instead, place } = awaited;
    return [
      { code: 'invalid-config', guard: 'input-missing', place, address, input: name, instead },
    ];
  });
}
