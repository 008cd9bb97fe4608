import type { UnfinishedOperation } from '../kinds/ledger.ts';
import { compareText, stableJson } from '../shared/stable-json.ts';

/**
 * What several applies left unfinished, one entry an address, the newest, sorted. A creation stays
 * a creation, because only that makes an object ours whose id was never learned; what was
 * learned of it is kept as well. So is what earlier ones were to bring about: any of it may have
 * come about.
 */
export function mergeUnfinished(
  former: readonly UnfinishedOperation[],
  newer: readonly UnfinishedOperation[],
): readonly UnfinishedOperation[] {
  const merged = new Map(former.map((one) => [one.address, one]));
  for (const one of newer) {
    const before = merged.get(one.address);
    merged.set(one.address, before === undefined ? one : mergedWith(before, one));
  }
  return [...merged.values()].toSorted((a, b) => compareText(a.address, b.address));
}

function mergedWith(before: UnfinishedOperation, one: UnfinishedOperation): UnfinishedOperation {
  const { former: _former, ...rest } =
    before.action === 'create' ? { ...before, ...one, action: 'create' } : one;
  const aims = [rest.fields ?? null, ...formerOf(one), before.fields ?? null, ...formerOf(before)];
  const distinct = new Map(aims.map((aim) => [stableJson(aim), aim] as const));
  const former = [...distinct.values()].slice(1);
  return former.length === 0 ? rest : { ...rest, former };
}

function formerOf({ former }: UnfinishedOperation): NonNullable<UnfinishedOperation['former']> {
  return former ?? [];
}
