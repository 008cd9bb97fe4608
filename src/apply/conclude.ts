import { GladlyApiError } from '../gladly/errors.ts';
import type { Address } from '../kinds/address.ts';
import type { Ledger } from '../kinds/ledger.ts';
import type { LiveState } from '../kinds/live.ts';
import { clockOf } from '../ledger/clock.ts';
import type { ApplyEnd } from '../ledger/store.ts';
import type { Operation, Plan } from '../plan/types.ts';
import { ReconcileError } from '../shared/errors.ts';
import { clockAfter } from './clock-after.ts';
import type { ApplyInput, ApplyPorts } from './input.ts';
import { bugText } from './failure.ts';
import type { Journal, OperationResult, Unproven } from './journal.ts';
import { isOutOfScope } from './journal.ts';
import { ledgerAfter } from './ledger-after.ts';
import { isSuccess, summaryOf } from './outcome.ts';
import { PATIENCE, pause } from './pause.ts';
import { STOPPED } from './wave.ts';

interface Ran {
  readonly results: readonly OperationResult[];
  /** The newest `updatedAt` that was seen while writing. */
  readonly newestTime: string | null;
}

type Proof = Pick<Journal, 'final' | 'remaining' | 'unproven' | 'gladlyClock'>;

const UNPROVEN = { final: null, remaining: [], gladlyClock: null } as const;

/**
 * Proves by a re-read that nothing is left to do, and closes the ledger accordingly. By now Gladly
 * may have been changed, so whatever fails here, a bug of ours included, becomes a doubt in the
 * journal and does not take the results away.
 */
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
  const { signal } = on.ports;
  if (on.results.every(isOutOfScope)) {
    return { ...UNPROVEN, unproven: null, gladlyClock: clockOf(input.live) };
  }
  if (signal?.aborted) {
    return { ...UNPROVEN, unproven: { reason: 'operation-failed', because: STOPPED } };
  }
  try {
    return await lookUntilSettled(input.live, ledger, on);
  } catch (error) {
    return { ...UNPROVEN, unproven: unprovenBy(error) };
  }
}

/**
 * What is left of an object that this run has written, and has seen as it wrote it, is more likely
 * shown by a stale list than undone by somebody: the last look is taken again before it counts.
 */
async function lookUntilSettled(
  before: LiveState,
  ledger: Ledger,
  { results, ports }: { readonly results: readonly OperationResult[]; readonly ports: ApplyPorts },
): Promise<Proof> {
  const written = writtenIn(results);
  let proof: Proof = { ...UNPROVEN, unproven: null };
  for (const wait of PATIENCE) {
    await pause(wait, { ...ports, signal: ports.signal });
    const { plan, live } = await ports.replan(ledger);
    const left = plan.operations.filter(isLeft(results));
    const remaining = left.map(({ id }) => id);
    const gladlyClock = clockAfter({ before, after: live }, { ledger, results });
    proof = { final: plan, remaining, unproven: doubtOf(plan), gladlyClock };
    if (!left.some(({ address }) => written.has(address))) return proof;
  }
  return proof;
}

function writtenIn(results: readonly OperationResult[]): ReadonlySet<Address> {
  const done = results.filter(({ outcome }) => outcome === 'done');
  return new Set(done.map(({ operation }) => operation.address));
}

/**
 * What is in scope is left to do, and so is whatever came up on an object that this run has just
 * written: it was taken away or changed behind our back, which looks like drift by now. What the
 * plan had out of scope from the start was never ours to do, and of a secret that may have been
 * changed nobody knows better.
 */
function isLeft(results: readonly OperationResult[]): (operation: Operation) => boolean {
  const written = writtenIn(results);
  const spared = new Set(results.filter(isOutOfScope).map(({ operation }) => operation.id));
  return ({ id, address, action, reason, inScope }) => {
    if (action === 'adopt' || reason === 'secret-unsure') return false;
    if (inScope) return true;
    return written.has(address) && !spared.has(id);
  };
}

/** Why a plan says nothing about what is left to do; `null` when it does. */
function doubtOf({ refusals }: Plan): Unproven | null {
  const doubtful = DOUBTS.find(([guard]) => refusals.some((refusal) => refusal.guard === guard));
  if (doubtful === undefined) return null;
  const [reason, because] = doubtful;
  return { reason, because };
}

/** Refusals that leave nothing to be said, by guard and reason code in one. */
const DOUBTS = [
  ['unreadable', 'Gladly could not be read again'],
  ['wrong-organization', 'Gladly answered for another organization'],
  ['ambiguous', 'Gladly now holds several objects that fit one address'],
] as const;

async function record({ store }: ApplyPorts, end: ApplyEnd): Promise<Unproven | null> {
  try {
    await store?.finish(end);
    return null;
  } catch (error) {
    return unprovenBy(error);
  }
}

function unprovenBy(error: unknown): Unproven {
  if (error instanceof ReconcileError) {
    return { reason: error.code, because: `${error.message} ${error.remedy}` };
  }
  if (error instanceof GladlyApiError) {
    return { reason: 'gladly-unreachable', because: error.message };
  }
  return { reason: 'internal', because: bugText(error) };
}
