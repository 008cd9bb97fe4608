import type { ApplyInput } from '../apply/input.ts';
import type { Journal } from '../apply/journal.ts';
import { hasWritten, isSuccess } from '../apply/outcome.ts';
import type { UndoPlan } from '../apply/undo.ts';
import type { WritingClient } from '../gladly/client.ts';
import { openWritingClient } from '../gladly/client.ts';
import { hasChanges } from '../plan/changes.ts';
import type { ReasonCode } from '../shared/errors.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { Approve } from './approval.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import type { Planned } from './planning.ts';
import type { CommandPorts } from './ports.ts';
import type { PlanRequest } from './request.ts';
import type { Session } from './session.ts';
import { withSession } from './session.ts';

export interface ApplyRequest extends PlanRequest {
  readonly approve: Approve;
  /** Whether a later version of the file was applied already; asked before anything is planned. */
  readonly isSuperseded?: () => Promise<boolean>;
  /** Takes the undo plan of what was changed. */
  readonly keepUndo: (undo: UndoPlan) => Promise<void>;
}

/**
 * Plans anew and carries the plan out, once it is approved. Nothing is written while a guard
 * stands against it, nobody has approved it, or a later version of the file was applied already.
 */
export function apply(request: ApplyRequest, ports: CommandPorts): Promise<Outcome> {
  const made = { ...request, command: 'apply', purpose: 'apply' } as const;
  return withSession(made, { ports, open: openWritingClient }, async (session) => {
    const { diagnostics, organization, store } = session;
    if ((await request.isSuperseded?.()) === true) return superseded(session);
    const planned = await session.planner.plan();
    const { plan } = planned;
    const ending = (result: Outcome['result'], reason: ReasonCode) =>
      outcomeOf({ command: 'apply', result, reason, diagnostics, organization, plan });
    const [refusal] = plan.refusals;
    if (refusal !== undefined) return ending('refused', refusal.code);
    if (!hasChanges(plan, store !== null)) {
      await settle(session, planned);
      return ending('no-changes', 'ok');
    }
    refuseStopped(ports);
    const approval = await request.approve(planned, diagnostics);
    refuseStopped(ports);
    if (approval.code === 'approval-needed') return ending('changes', approval.code);
    if (approval.code !== 'ok') {
      const refused = ending('refused', approval.code);
      return 'uncovered' in approval ? { ...refused, uncovered: approval.uncovered } : refused;
    }
    const journal = await execute(session, planned, ports);
    if (hasWritten(journal)) await keepUndo(planned, journal, { request, ports });
    return { ...ending(resultOf(journal), reasonOf(journal)), journal };
  });
}

/** Who has stopped the run wants nothing new to begin, and nothing has begun by now. */
function refuseStopped({ signal }: CommandPorts): void {
  if (!signal?.aborted) return;
  throw new ReconcileError('operation-failed', 'The run was stopped before it changed anything.', {
    remedy: 'Run it again to apply.',
  });
}

/** Gladly has been changed by now: an undo that cannot be made or kept must not hide the receipt. */
async function keepUndo(
  { plan, live }: Planned,
  { results }: Journal,
  on: { readonly request: ApplyRequest; readonly ports: CommandPorts },
): Promise<void> {
  try {
    const { undoPlan } = await import('../apply/undo.ts');
    await on.request.keepUndo(undoPlan(plan, live, results));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    on.ports.logger.warn(`${message}, so how to undo this apply was not kept.`);
  }
}

function superseded({ diagnostics, organization }: Session): Outcome {
  const ending = { command: 'apply', result: 'no-changes', reason: 'superseded' } as const;
  return outcomeOf({ ...ending, diagnostics, organization });
}

async function settle(session: Session, planned: Planned): Promise<void> {
  const { store } = session;
  if (store === null) return;
  const { settleLedger } = await import('../apply/settle-ledger.ts');
  await settleLedger(inputOf(session, planned), store);
}

async function execute(
  session: Session<WritingClient>,
  planned: Planned,
  ports: CommandPorts,
): Promise<Journal> {
  const { executePlan } = await import('../apply/execute.ts');
  const { planner, client, store } = session;
  const { secrets } = planner;
  const { clock, logger, signal } = ports;
  return executePlan(inputOf(session, planned), {
    reader: client.reader,
    writer: client.writer,
    store,
    secrets: (key) => secrets.values.get(key) ?? null,
    marks: secrets.marks,
    replan: (ledger) => planner.plan(ledger),
    clock,
    logger,
    signal,
  });
}

function inputOf({ planner, desired }: Session, planned: Planned): ApplyInput {
  const { secrets, fingerprintKey } = planner;
  return { ...planned, desired, readings: secrets.readings, fingerprintKey };
}

function resultOf(journal: Journal): Outcome['result'] {
  if (isSuccess(journal)) return 'applied';
  return hasWritten(journal) ? 'partially-applied' : 'failed';
}

/** The gravest failure that has a reason code of its own decides, then what left a doubt. */
function reasonOf(journal: Journal): ReasonCode {
  if (isSuccess(journal)) return 'ok';
  const codes = journal.results.flatMap((result) => ('why' in result ? [result.why.code] : []));
  if (codes.includes('internal')) return 'internal';
  if (codes.includes('permission')) return 'gladly-permission';
  if (codes.includes('unreachable')) return 'gladly-unreachable';
  return journal.unproven?.reason ?? 'operation-failed';
}
