import type { Address } from '../kinds/address.ts';
import { isAddress } from '../kinds/address.ts';
import { clockOf } from '../ledger/clock.ts';
import type { ApplyStart } from '../ledger/store.ts';
import type { Operation } from '../plan/types.ts';
import { recordOf } from '../shared/record.ts';
import type { ApplyInput } from './input.ts';
import type { OperationResult } from './journal.ts';
import { ledgerAfter, unfinishedOperations } from './ledger-after.ts';
import { withSent } from './sent-secrets.ts';

/** What the ledger is told before the first write of these operations. */
export function applyStart(input: ApplyInput, operations: readonly Operation[]): ApplyStart {
  const { plan, ledger, fingerprintKey } = input;
  const { id, name } = plan.organization;
  return {
    organization: { id, name },
    planDigest: plan.digest,
    operations: withSent(unfinishedOperations(operations), operations, input),
    owned: ownedIds(input, operations),
    fingerprints: ledgerAfter(ledger, {
      ...input,
      results: plan.operations.map((one) => expected(one, operations)),
      gladlyClock: clockOf(input.live),
      success: true,
    }).fingerprints,
    fingerprintKey,
  };
}

function ownedIds(
  { ledger, plan }: ApplyInput,
  operations: readonly Operation[],
): Readonly<Record<Address, string>> {
  const isOurs = ledger?.organizationId === plan.organization.id;
  const applied = Object.entries(isOurs ? ledger.resources : {}).flatMap(
    ([address, { id }]): readonly (readonly [Address, string])[] =>
      isAddress(address) && id !== null ? [[address, id]] : [],
  );
  const adopted = operations.flatMap(({ address, liveId }) =>
    liveId === null ? [] : [[address, liveId] as const],
  );
  return recordOf([...applied, ...adopted]);
}

/** As if every operation came about; `id` stands for one that is not known yet. */
function expected(operation: Operation, executed: readonly Operation[]): OperationResult {
  const id = operation.liveId ?? '';
  if (executed.includes(operation)) return { operation, id, outcome: 'done' };
  return { operation, id, outcome: 'skipped', why: { code: 'out-of-scope' } };
}
