import type { Address, ManagedKind } from '../kinds/address.ts';
import type { LedgerStore } from '../ledger/store.ts';
import type { Logger } from '../shared/ports.ts';
import type { Decision } from './decide.ts';
import { decide, decideCreation } from './decide.ts';
import { asGladlyError } from './failure.ts';
import type { Intent, IntentContext } from './intent.ts';
import { required } from './intent.ts';
import type { Look } from './live-view.ts';
import { inParallel } from './parallel.ts';
import type { Ending, Run } from './run.ts';
import type { Task } from './schedule.ts';
import type { Sighting } from './sighting.ts';
import { finalKey } from './task-intent.ts';
import type { Sent, Verdict } from './verify.ts';
import { verify } from './verify.ts';
import type { Answer, WriteTools } from './write.ts';
import { carryOut } from './write.ts';

export interface WaveTools extends WriteTools {
  readonly run: Run;
  readonly context: IntentContext;
  readonly store: Pick<LedgerStore, 'learn' | 'touch'> | null;
  readonly logger: Logger;
}

interface Decided {
  readonly task: Task;
  readonly seen: Sighting | null;
  readonly decision: Decision;
}

interface Planned {
  readonly task: Task;
  readonly seen: Sighting | null;
  readonly intent: Intent;
}

interface Answered extends Planned {
  readonly answer: Answer | { readonly type: 'stopped'; readonly because: string };
  /** Resolves once the ledger has what was learned; never rejects. */
  readonly recorded: Promise<void>;
}

/** Why nothing more is written once the user has asked to stop. */
export const STOPPED = 'the apply was stopped';

/**
 * Carries out tasks that do not need each other: looks at their objects, writes what is to be
 * written, and reads back. Afterwards each task is finished or its operation has ended.
 */
export async function runWave(tasks: readonly Task[], tools: WaveTools): Promise<void> {
  const decided = await decideAll(tasks, tools);
  const planned = decided.flatMap((one) => settleOrPlan(one, tools.run));
  if (planned.length === 0) return;
  tools.view.forget();
  const answered = await inParallel(planned, (one) => send(one, tools));
  const sent = answered.flatMap(sentBy);
  const verdicts = await verify(sent, tools);
  await Promise.all(answered.map(({ recorded }) => recorded));
  for (const one of answered) settle(one, verdicts.get(one.task.id), tools.run);
}

/** What is to be done about each task. A kind that cannot be read is closed. */
async function decideAll(tasks: readonly Task[], tools: WaveTools): Promise<readonly Decided[]> {
  const kinds = [...new Set(tasks.map(({ operation }) => operation.kind))];
  const decided = await Promise.all(
    kinds.map(async (kind) => {
      const own = tasks.filter(({ operation }) => operation.kind === kind);
      try {
        return await decideKind(kind, own, tools);
      } catch (error) {
        const { message } = asGladlyError(error);
        return closeAll(own, kind, { tools, because: `Gladly could not be read: ${message}` });
      }
    }),
  );
  return decided.flat();
}

function closeAll(
  tasks: readonly Task[],
  kind: ManagedKind,
  { tools, because }: { readonly tools: WaveTools; readonly because: string },
): readonly Decided[] {
  tools.run.close([kind], because);
  for (const task of tasks) giveUp(task, stopped(because), tools.run);
  return [];
}

async function decideKind(
  kind: ManagedKind,
  tasks: readonly Task[],
  tools: WaveTools,
): Promise<readonly Decided[]> {
  const creations = tasks.filter(({ step }) => step === 'create');
  const others = tasks.filter(({ step }) => step !== 'create');
  const created = await inParallel(creations, (task) => decideOnCreation(task, tools));
  const looks = await tools.view.look(
    kind,
    others.map((task) => liveIdOf(task, tools.run)),
  );
  const changed = await inParallel(others, (task) =>
    decideOnChange(task, looks.get(liveIdOf(task, tools.run)), tools),
  );
  return [...created, ...changed];
}

/** For a topic Gladly itself recognises the id that we chose, so nothing is read before. */
async function decideOnCreation(task: Task, { view, context }: WaveTools): Promise<Decided> {
  const holder = task.operation.kind === 'topic' ? null : await holderOfUrl(task, view);
  return { task, seen: null, decision: decideCreation(task, holder, context) };
}

/** The webhook that has the URL of a creation; a list may still show one that is gone. */
async function holderOfUrl(task: Task, view: WaveTools['view']): Promise<Sighting | null> {
  const url = finalKey(task.operation)?.['url'];
  const listed = [...(await view.all('webhook')).values()].find((one) => one.fields['url'] === url);
  if (listed === undefined) return null;
  const seen = await view.again('webhook', listed.id);
  return seen?.fields['url'] === url ? seen : null;
}

/** A list may be stale, so what it shows against the plan is asked for by itself. */
async function decideOnChange(
  task: Task,
  look: Look | undefined,
  { run, view, context }: WaveTools,
): Promise<Decided> {
  const id = liveIdOf(task, run);
  const known = run.known(id);
  const seen = look?.sighting ?? null;
  const decision = decide(task, { seen, known }, context);
  const agrees =
    decision.type === 'write' || (decision.type === 'satisfied' && task.step === 'check');
  if (agrees || look?.source === 'single') return { task, seen, decision };
  const closer = await view.again(task.operation.kind, id);
  return { task, seen: closer, decision: decide(task, { seen: closer, known }, context) };
}

/** The id of the object that a task is about; one that this apply created has it learned by now. */
function liveIdOf({ id, operation }: Task, run: Run): string {
  return required(operation.liveId ?? run.idOf(operation.address), { id });
}

function settleOrPlan({ task, seen, decision }: Decided, run: Run): readonly Planned[] {
  if (decision.type === 'write') return [{ task, seen, intent: decision.intent }];
  if (decision.type === 'satisfied') {
    run.finish(task, { seen, effect: decision.effect, before: seen, written: false });
    return [];
  }
  const { fields } = decision;
  giveUp(task, { outcome: 'skipped', why: { code: 'moved', fields } }, run);
  return [];
}

async function send(planned: Planned, tools: WaveTools): Promise<Answered> {
  const { run, signal } = tools;
  const { operation, step } = planned.task;
  const because = signal?.aborted ? STOPPED : run.closed(operation.kind);
  if (because !== null) return { ...planned, answer: { type: 'stopped', because }, recorded: NONE };
  run.begin(operation);
  const answer = await carryOut(planned.intent, planned.seen, tools);
  if (answer.type === 'not-done') closeAfter(answer, run);
  const isNew = answer.type === 'accepted' && step === 'create';
  const recorded = isNew ? learn(operation.address, answer.id, tools) : touch(tools);
  return { ...planned, answer, recorded };
}

const NONE = Promise.resolve();

/** No write waits for the ledger: what a kill keeps it from learning can be found again. */
async function learn(
  address: Address,
  id: string,
  { run, store, logger }: WaveTools,
): Promise<void> {
  run.learn(address, id);
  await store?.learn(address, id).catch((error: unknown) => {
    logger.warn(`The ledger could not be written, the apply goes on: ${String(error)}`);
  });
}

/** Changes teach the ledger nothing, but others must not take this apply for dead. */
async function touch({ store, logger }: WaveTools): Promise<void> {
  await store?.touch().catch((error: unknown) => {
    logger.warn(`The apply could not give a sign of life and goes on: ${String(error)}`);
  });
}

/** Every further write of these kinds would be refused in the same way, and is spared. */
function closeAfter(
  { failure, closes }: Extract<Answer, { readonly type: 'not-done' }>,
  run: Run,
): void {
  const detail = 'detail' in failure.why ? failure.why.detail : '';
  for (const kind of closes) run.close([kind], `Gladly refuses to change a ${kind}: ${detail}`);
}

function sentBy({ task, seen, intent, answer }: Answered): readonly Sent[] {
  if (answer.type !== 'accepted') return [];
  const { kind } = task.operation;
  return [{ task: task.id, kind, id: answer.id, intent, before: seen }];
}

function settle(
  { task, seen, intent, answer }: Answered,
  verdict: Verdict | undefined,
  run: Run,
): void {
  if (answer.type === 'stopped') return giveUp(task, stopped(answer.because), run);
  if (answer.type === 'not-done') return giveUp(task, answer.failure, run);
  if (verdict?.type === 'agrees') {
    const effect = intent.effect ?? {};
    return run.finish(task, { seen: verdict.seen, effect, before: seen, written: true });
  }
  return giveUp(task, unprovenEnding(verdict), run);
}

function unprovenEnding(
  verdict: Exclude<Verdict, { readonly type: 'agrees' }> | undefined,
): Ending {
  if (verdict?.type === 'differs') {
    return { outcome: 'failed', why: { code: 'accepted-but-different', fields: verdict.fields } };
  }
  const detail = `accepted, but it could not be read back: ${verdict?.detail ?? 'no reading'}`;
  return { outcome: 'uncertain', why: { code: 'unreachable', detail } };
}

function stopped(because: string): Ending {
  return { outcome: 'skipped', why: { code: 'stopped', because } };
}

/** An operation that ended already has only its object to be moved back; that failed as well. */
function giveUp({ step, operation }: Task, ending: Ending, run: Run): void {
  if (step === 'restore') run.strand(operation);
  else run.end(operation, ending);
}
