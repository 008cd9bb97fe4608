import type { Ledger } from '../kinds/ledger.ts';
import { formatLedgerFile } from '../ledger/file-format.ts';
import type { LedgerStore } from '../ledger/store.ts';
import type { ApplyInput } from './input.ts';
import { ledgerAfter } from './ledger-after.ts';
import { applyStart } from './ledger-start.ts';
import { summaryOf } from './outcome.ts';

/**
 * Brings the ledger up to date after a plan that has nothing to write. Gladly may well be as the
 * file says while the ledger is not: a protection was taken away, somebody made a change by hand
 * before it was merged, an earlier apply was killed between its last write and its end. Or the store
 * has to learn that another version of the file was applied. Where there is no ledger yet, it is
 * begun: what comes to be applied can then be removed again. The moment by Gladly's clock stays,
 * because nothing was sent.
 *
 * @throws ReconcileError when the ledger cannot be written or is held by another apply (`busy`).
 */
export async function settleLedger(input: ApplyInput, store: LedgerStore): Promise<void> {
  const { ledger, plan } = input;
  const results = plan.operations.map((operation) => {
    const why = { code: 'out-of-scope' } as const;
    return { operation, id: operation.liveId, outcome: 'skipped', why } as const;
  });
  const settled = ledgerAfter(ledger, { ...input, results, gladlyClock: null, success: true });
  const isSettled = ledger !== null && textOf(settled) === textOf(ledger);
  if (isSettled && (await store.isBehind?.()) !== true) return;
  await store.begin(applyStart(input, []));
  try {
    await store.finish({ outcome: 'success', summary: summaryOf(results), ledger: settled });
  } finally {
    await store.release();
  }
}

/** What the ledger says of objects; fingerprints alone are no reason to write it. */
function textOf({ organizationId, resources, unfinished }: Ledger): string {
  const ledger = { organizationId, resources, unfinished, fingerprints: {} };
  return formatLedgerFile({ [organizationId]: { name: '', lastApply: null, ledger } });
}
