import type { Ledger } from '../kinds/ledger.ts';
import type { LiveState, LiveWebhook } from '../kinds/live.ts';
import { clockOf, newestOf } from '../ledger/clock.ts';
import type { OperationResult } from './journal.ts';

/**
 * Gladly's clock for the ledger: up to which moment the apply answers for what webhooks hold. That
 * is the newest `updatedAt` of the last look, unless somebody edited another webhook of ours in the
 * meantime: the clock then stays before that edit, so that the next plan still sees it as later
 * than the apply. What was written after it is then unsure as well, which is the safe side.
 */
export function clockAfter(
  { before, after }: { readonly before: LiveState; readonly after: LiveState },
  { ledger, results }: { readonly ledger: Ledger; readonly results: readonly OperationResult[] },
): string | null {
  const begun = results.filter(({ outcome }) => outcome !== 'skipped');
  const written = new Set(begun.map(({ id }) => id));
  const ours = new Set(Object.values(ledger.resources).map(({ id }) => id));
  const times = new Map(webhooksOf(before).map(({ id, updatedAt }) => [id, updatedAt]));
  const edits = webhooksOf(after).flatMap(({ id, updatedAt }) => {
    const isOther = ours.has(id) && !written.has(id);
    const isEdited = isOther && times.has(id) && times.get(id) !== updatedAt;
    return isEdited && updatedAt !== undefined ? [Date.parse(updatedAt)] : [];
  });
  if (edits.length === 0) return clockOf(after);
  const first = Math.min(...edits);
  const all = webhooksOf(after).flatMap(({ updatedAt }) => updatedAt ?? []);
  return newestOf(all.filter((time) => Date.parse(time) < first));
}

function webhooksOf({ webhooks }: LiveState): readonly LiveWebhook[] {
  return webhooks.status === 'read' ? webhooks.resources : [];
}
