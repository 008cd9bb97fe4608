import type { SentSecrets, UnfinishedOperation } from '../kinds/ledger.ts';
import { recordOf } from '../shared/record.ts';
import type { Fingerprint } from '../shared/secret.ts';
import { compareText, stableJson } from '../shared/stable-json.ts';

/**
 * What several applies left unfinished, one entry an address, the newest, sorted. A creation stays
 * a creation, because only that makes an object ours whose id was never learned; what was
 * learned of it is kept as well. So is what earlier ones were to bring about: any of it may have
 * come about. Where they sent other write-only values, nobody knows which one is in effect.
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
  const sent = mergedSent(before.sent, one.sent);
  const { sent: _sent, ...plain } = rest;
  return {
    ...plain,
    ...(former.length === 0 ? {} : { former }),
    ...(sent === undefined ? {} : { sent }),
  };
}

function mergedSent(
  before: SentSecrets | undefined,
  newer: SentSecrets | undefined,
): SentSecrets | undefined {
  if (before === undefined || newer === undefined) return newer ?? before;
  const isComparable = before.fingerprintKey === newer.fingerprintKey;
  const earlier = isComparable ? before : unknownSent(before, newer.fingerprintKey);
  const fields = Object.keys({ ...earlier.fingerprints, ...newer.fingerprints });
  const fingerprints = fields.map((field): readonly [string, Fingerprint | null] => {
    const [was, is] = [earlier.fingerprints[field], newer.fingerprints[field]];
    if (was === undefined || is === undefined) return [field, is ?? was ?? null];
    return [field, was === is ? is : null];
  });
  return { fingerprintKey: newer.fingerprintKey, fingerprints: recordOf(fingerprints) };
}

/** What was sent, where its fingerprints were made with another key: that tells nothing. */
export function unknownSent(sent: SentSecrets, fingerprintKey: string): SentSecrets {
  const fields = Object.keys(sent.fingerprints);
  return { fingerprintKey, fingerprints: recordOf(fields.map((field) => [field, null])) };
}

function formerOf({ former }: UnfinishedOperation): NonNullable<UnfinishedOperation['former']> {
  return former ?? [];
}
