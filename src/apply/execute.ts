import type { Operation, Plan } from '../plan/types.ts';
import { ReconcileError } from '../shared/errors.ts';
import { conclude } from './conclude.ts';
import { bugText } from './failure.ts';
import type { ApplyInput, ApplyPorts } from './input.ts';
import type { Journal, OperationResult } from './journal.ts';
import { applyStart } from './ledger-start.ts';
import { LiveView } from './live-view.ts';
import { Run } from './run.ts';
import type { WaveTools } from './wave.ts';
import { runWave, STOPPED } from './wave.ts';

/**
 * Executes the operations of a plan that are in scope (and reviewed), proves that they took, and
 * keeps the ledger. From the first write on it never throws: whether Gladly refused, could not be
 * reached, or we ourselves failed, every operation gets its result, and the journal says what is
 * left to do.
 *
 * @throws ReconcileError before the first write: when a guard refuses the plan, or when the ledger
 *   cannot be written or is held by another apply (`busy`).
 */
export async function executePlan(input: ApplyInput, ports: ApplyPorts): Promise<Journal> {
  refuseGuarded(input.plan);
  const operations = input.plan.operations.filter((one) => isToBeExecuted(one, input));
  await ports.store?.begin(applyStart(input, operations));
  try {
    const { results, newestTime } = await runAll(operations, input, ports);
    return await conclude(input, { results, newestTime }, ports);
  } finally {
    await ports.store?.release();
  }
}

function refuseGuarded({ refusals }: Plan): void {
  const [first] = refusals;
  if (first === undefined) return;
  const codes = [...new Set(refusals.map(({ code }) => code))].join(', ');
  throw new ReconcileError(first.code, `The plan is refused by ${codes}; nothing was changed.`, {
    remedy: 'Make the plan again to see what each guard refuses, and the way past it.',
  });
}

function isToBeExecuted({ inScope, id }: Operation, { reviewed }: ApplyInput): boolean {
  return inScope && (reviewed === undefined || reviewed.has(id));
}

interface Ran {
  /** One for every operation of the plan, in its order. */
  readonly results: readonly OperationResult[];
  readonly newestTime: string | null;
}

async function runAll(
  operations: readonly Operation[],
  { plan, live }: ApplyInput,
  ports: ApplyPorts,
): Promise<Ran> {
  const { marks, logger, signal } = ports;
  const run = new Run({ operations, live, marks });
  const context = {
    organizationId: plan.organization.id,
    secrets: ports.secrets,
    idOf: run.idOf.bind(run),
    beforePark: run.beforePark.bind(run),
  };
  const view = new LiveView(ports.reader, marks);
  const tools = { ...ports, signal, run, context, view };
  try {
    await runWaves(run, tools);
  } catch (error) {
    // Whatever was done by now has to be told, kept in the ledger, and made undoable.
    logger.warn(`A fault of gladly-integrations itself ended the apply: ${bugText(error)}`);
    logger.debug(error instanceof Error ? (error.stack ?? '') : '');
    run.breakOff(bugText(error));
  }
  const results = run.results();
  return {
    results: plan.operations.map((one) => results.get(one.id) ?? outOfScope(one)),
    newestTime: run.newestTime(),
  };
}

async function runWaves(run: Run, tools: WaveTools): Promise<void> {
  for (let wave = run.next(); wave.length > 0; wave = run.next()) {
    if (tools.signal?.aborted) {
      run.stop(STOPPED);
      continue;
    }
    await runWave(wave, tools);
    const { ended, all } = run.count();
    tools.logger.progress(`Applied ${ended} of ${all} operations`);
  }
}

function outOfScope(operation: Operation): OperationResult {
  const why = { code: 'out-of-scope' } as const;
  return { operation, id: operation.liveId, outcome: 'skipped', why };
}
