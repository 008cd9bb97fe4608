import type { Ledger } from '../kinds/ledger.ts';
import { newestOf } from '../ledger/clock.ts';
import type { ApplyEnd } from '../ledger/store.ts';
import type { Operation, Plan } from '../plan/types.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { ApplyInput, ApplyPorts } from './input.ts';
import { asGladlyError } from './failure.ts';
import type { Journal, OperationResult } from './journal.ts';
import { ledgerAfter } from './ledger-after.ts';
import { isSuccess, summaryOf } from './outcome.ts';
import { STOPPED } from './wave.ts';

interface Ran {
  readonly results: readonly OperationResult[];
  /** The newest `updatedAt` that was seen while writing. */
  readonly newestTime: string | null;
}

type Proof = Pick<Journal, 'final' | 'remaining' | 'unproven' | 'gladlyClock'>;

const UNPROVEN = { final: null, remaining: [], gladlyClock: null } as const;

/** Proves by a re-read that nothing is left to do, and closes the ledger accordingly. */
export async function conclude(
  input: ApplyInput,
  { results, newestTime }: Ran,
  ports: ApplyPorts,
): Promise<Journal> {
  const ledgerAt = (gladlyClock: string | null, success: boolean): Ledger =>
    ledgerAfter(input.ledger, { ...input, results, gladlyClock, success });
  const written = isSuccess({ results, ...UNPROVEN, unproven: null });
  const proof = await prove(input, ledgerAt(newestTime, written), { results, ports });
  const success = isSuccess({ results, ...proof });
  const journal: Journal = { plan: input.plan, results, ...proof };
  const unrecorded = await record(ports, {
    outcome: success ? 'success' : 'failure',
    summary: summaryOf(results),
    ledger: ledgerAt(proof.gladlyClock, success),
  });
  return unrecorded === null ? journal : { ...journal, unproven: unrecorded };
}

/** An adoption writes nothing, so it is never left to do; the ledger has it by now. */
async function prove(
  input: ApplyInput,
  ledger: Ledger,
  on: { readonly results: readonly OperationResult[]; readonly ports: ApplyPorts },
): Promise<Proof> {
  const { replan, signal } = on.ports;
  if (on.results.every(isOutOfScope)) {
    return { ...UNPROVEN, unproven: null, gladlyClock: clockOf(input.live) };
  }
  if (signal?.aborted) return { ...UNPROVEN, unproven: STOPPED };
  try {
    const { plan, live } = await replan(ledger);
    const remaining = plan.operations.filter(isLeft(on.results)).map(({ id }) => id);
    return { final: plan, remaining, unproven: doubtOf(plan), gladlyClock: clockOf(live) };
  } catch (error) {
    return { ...UNPROVEN, unproven: messageOf(error) };
  }
}

/**
 * What is in scope is left to do, and so is whatever came up on an object that this run has just
 * written: it was taken away or changed behind our back, which looks like drift by now. What the
 * plan had out of scope from the start was never ours to do, and of a secret that may have been
 * changed nobody knows better.
 */
function isLeft(results: readonly OperationResult[]): (operation: Operation) => boolean {
  const done = results.filter(({ outcome }) => outcome === 'done');
  const written = new Set(done.map(({ operation }) => operation.address));
  const spared = new Set(results.filter(isOutOfScope).map(({ operation }) => operation.id));
  return ({ id, address, action, reason, inScope }) => {
    if (action === 'adopt' || reason === 'secret-unsure') return false;
    if (inScope) return true;
    return written.has(address) && !spared.has(id);
  };
}

/** Why a plan says nothing about what is left to do; `null` when it does. */
function doubtOf({ refusals }: Plan): string | null {
  const guards = refusals.map(({ guard }) => guard);
  if (guards.includes('unreadable')) return 'Gladly could not be read again';
  if (guards.includes('wrong-organization')) return 'Gladly answered for another organization';
  if (guards.includes('ambiguous')) return 'Gladly now holds several objects that fit one address';
  return null;
}

async function record({ store }: ApplyPorts, end: ApplyEnd): Promise<string | null> {
  try {
    await store?.finish(end);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/** Lets bugs of ours through. */
function messageOf(error: unknown): string {
  if (error instanceof ReconcileError) return `${error.message} ${error.remedy}`;
  return asGladlyError(error).message;
}

function clockOf({ webhooks }: ApplyInput['live']): string | null {
  if (webhooks.status !== 'read') return null;
  return newestOf(webhooks.resources.map(({ updatedAt }) => updatedAt));
}

function isOutOfScope(result: OperationResult): boolean {
  return result.outcome === 'skipped' && result.why.code === 'out-of-scope';
}
