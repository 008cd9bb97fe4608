import type { Address } from '../kinds/address.ts';
import type { UnfinishedOperation } from '../kinds/ledger.ts';
import type { LiveWebhook } from '../kinds/live.ts';
import { webhookDifferences } from './difference.ts';
import type { LedgerView } from './ledger-view.ts';

/**
 * The creation of ours that made a live webhook and did not come to its end; `undefined` where the
 * webhook is ours already, or was not made by it.
 */
export function ownCreation(
  ledger: LedgerView | null,
  address: Address,
  live: LiveWebhook,
): UnfinishedOperation | undefined {
  if (ledger?.resources.get(address)?.id === live.id) return undefined;
  const begun = begunAt(ledger, address);
  if (begun?.kind !== 'webhook' || begun.action !== 'create') return undefined;
  const isIt = begun.id === undefined ? isAsBegun(begun, live) : begun.id === live.id;
  return isIt ? begun : undefined;
}

/** What later applies, which did not end well, were doing at an address. */
export function begunAt(
  ledger: LedgerView | null,
  address: Address,
): UnfinishedOperation | undefined {
  return ledger?.unfinished.find((one) => one.address === address);
}

/**
 * Whether a webhook is what a creation would have made whose id was never learned: it has its URL
 * and is in all else as it was to be. Somebody else's may have been there first, and must not be
 * taken for it.
 */
export function isAsBegun({ fields }: UnfinishedOperation, live: LiveWebhook): boolean {
  if (fields === undefined || !('url' in fields)) return false;
  const differences = webhookDifferences(fields, live, { hideUrl: true });
  return differences.every(({ part }) => part === 'switch');
}
