import type { Address, ManagedKind } from '../kinds/address.ts';
import type { LiveState } from '../kinds/live.ts';
import type { UrlMarks } from '../kinds/mark.ts';
import { newestOf } from '../ledger/clock.ts';
import type { Operation } from '../plan/types.ts';
import { nowKnown } from './decide.ts';
import type { Failure } from './failure.ts';
import type { FailureCause, OperationResult, SkipCause } from './journal.ts';
import type { Progress, Task } from './schedule.ts';
import { blockerOf, nextWave, restoreTask, tasksOf } from './schedule.ts';
import type { Fields, Sighting } from './sighting.ts';
import { sightTopic, sightWebhook } from './sighting.ts';

/** How an operation ends, before it is known which object it was about. */
export type Ending =
  | { readonly outcome: 'done' | 'unchanged' }
  | { readonly outcome: 'skipped'; readonly why: SkipCause }
  | Failure;

/** What a run begins with. */
export interface RunStart {
  readonly operations: readonly Operation[];
  readonly live: LiveState;
  readonly marks: UrlMarks;
}

/**
 * How far an apply has come: which tasks are open, how operations ended, what is known of live
 * objects. It decides nothing about Gladly; it keeps count.
 */
export class Run implements Progress {
  readonly #operations: readonly Operation[];
  readonly #isOurs: ReadonlySet<string>;
  readonly #ids = new Map<Address, string>();
  readonly #known = new Map<string, Sighting>();
  readonly #done = new Set<string>();
  readonly #written = new Set<string>();
  readonly #parked = new Map<string, Sighting>();
  readonly #endings = new Map<string, Ending>();
  readonly #closed = new Map<ManagedKind, string>();
  readonly #underWay = new Set<string>();
  #open: readonly Task[];

  constructor({ operations, live, marks }: RunStart) {
    this.#operations = operations;
    this.#isOurs = new Set(operations.map(({ id }) => id));
    this.#open = tasksOf(operations, live);
    for (const one of knownFrom(live, marks)) this.#known.set(one.id, one);
    for (const { address, liveId } of operations) {
      if (liveId !== null) this.#ids.set(address, liveId);
    }
  }

  isDone(task: string): boolean {
    return this.#done.has(task);
  }

  /** One that is not to be executed at all counts as ended: it will never be done. */
  hasEnded(operation: string): boolean {
    return this.#endings.has(operation) || !this.#isOurs.has(operation);
  }

  idOf(address: Address): string | null {
    return this.#ids.get(address) ?? null;
  }

  known(id: string | null): Sighting | null {
    return this.#known.get(id ?? '') ?? null;
  }

  beforePark(operation: string): Sighting | null {
    return this.#parked.get(operation) ?? null;
  }

  /** The newest `updatedAt` of all webhooks that are known; RFC 3339. */
  newestTime(): string | null {
    return newestOf([...this.#known.values()].map(({ updatedAt }) => updatedAt));
  }

  /** The tasks to begin now; empty when there is nothing left to do. */
  next(): readonly Task[] {
    for (const [kind, because] of this.#closed) this.#stop(this.#openOf(kind), because);
    this.#skipBlocked();
    return nextWave(this.#open, this);
  }

  /** How many operations have ended, of how many. */
  count(): { readonly ended: number; readonly all: number } {
    return { ended: this.#endings.size, all: this.#operations.length };
  }

  /** Why no more of a kind is to be written; `null` while all is well. */
  closed(kind: ManagedKind): string | null {
    return this.#closed.get(kind) ?? null;
  }

  /** Begins no further write of these kinds; writes in flight are still counted. */
  close(kinds: readonly ManagedKind[], because: string): void {
    for (const kind of kinds) if (!this.#closed.has(kind)) this.#closed.set(kind, because);
  }

  /** A write of an operation goes out now; until it is finished or ended, nobody knows about it. */
  begin(operation: Operation): void {
    this.#underWay.add(operation.id);
  }

  learn(address: Address, id: string): void {
    this.#ids.set(address, id);
  }

  /** A task after which Gladly was seen to be as it wanted; `written`: because it wrote. */
  finish(
    { id, step, operation }: Task,
    outcome: {
      readonly seen: Sighting | null;
      readonly effect: Fields;
      readonly before: Sighting | null;
      readonly written: boolean;
    },
  ): void {
    const { seen, effect, before, written } = outcome;
    this.#done.add(id);
    this.#underWay.delete(operation.id);
    if (seen !== null) this.#known.set(seen.id, nowKnown(this.known(seen.id), seen, effect));
    this.#open = this.#open.filter((task) => task.id !== id);
    if (step === 'park' && written && before !== null) this.#parked.set(operation.id, before);
    else if (written) this.#written.add(operation.id);
    if (step === 'restore') this.#parked.delete(operation.id);
    else if (!this.#open.some((task) => task.operation.id === operation.id)) {
      const any = this.#written.has(operation.id);
      this.#endings.set(operation.id, { outcome: any ? 'done' : 'unchanged' });
    }
  }

  /**
   * An operation that cannot be carried on. One that was parked is moved back, which takes the
   * key away again from those that still wait for it.
   */
  end(operation: Operation, ending: Ending): void {
    const { id } = operation;
    const wasOpen = !this.#endings.has(id);
    this.#underWay.delete(id);
    this.#endings.set(id, this.#written.has(id) ? afterAPart(ending) : ending);
    this.#open = this.#open.filter((task) => task.operation.id !== id);
    if (!wasOpen || !this.#parked.has(id)) return;
    this.#done.delete(`${id}/park`);
    this.#open = [...this.#open, restoreTask(operation)];
  }

  /** A parked object that could not be moved back: its operation has failed, whatever else. */
  strand(operation: Operation): void {
    const ending = this.#endings.get(operation.id);
    this.#open = this.#open.filter((task) => task.operation.id !== operation.id);
    const why = ending !== undefined && isFailure(ending) ? ending.why : STRANDED;
    this.#endings.set(operation.id, { outcome: 'failed', why });
  }

  /** Ends everything that is still open. */
  stop(because: string): void {
    this.#stop(this.#open, because);
  }

  /**
   * Ends everything after a fault of our own. Of what was under way nobody can say whether it was
   * done; the rest was not begun.
   */
  breakOff(detail: string): void {
    const lost = this.#operations.filter(({ id }) => this.#underWay.has(id));
    for (const operation of lost) {
      this.end(operation, { outcome: 'uncertain', why: { code: 'internal', detail } });
    }
    this.stop(BROKEN);
  }

  /** The result of every operation that was to be executed, by its id. */
  results(): ReadonlyMap<string, OperationResult> {
    return new Map(
      this.#operations.map((operation) => {
        const ending = this.#endings.get(operation.id) ?? NEVER_BEGUN;
        return [operation.id, { operation, id: this.idOf(operation.address), ...ending }];
      }),
    );
  }

  #openOf(kind: ManagedKind): readonly Task[] {
    return this.#open.filter(({ operation }) => operation.kind === kind);
  }

  #stop(tasks: readonly Task[], because: string): void {
    for (const { operation } of tasks) {
      if (this.#parked.has(operation.id)) this.strand(operation);
      else if (!this.#endings.has(operation.id)) {
        this.end(operation, { outcome: 'skipped', why: { code: 'stopped', because } });
      }
    }
  }

  /** Skips what waits for an operation that did not come about, and so on down the line. */
  #skipBlocked(): void {
    for (;;) {
      const blocked = this.#open
        .map((task) => ({ task, blocker: blockerOf(task, this) }))
        .find(({ blocker }) => blocker !== null);
      if (blocked === undefined || blocked.blocker === null) return;
      const why: SkipCause = { code: 'dependency', operation: blocked.blocker };
      this.end(blocked.task.operation, { outcome: 'skipped', why });
    }
  }
}

const STRANDED = {
  code: 'rejected',
  status: null,
  detail:
    'it was left at a passing URL or name; apply again to finish, once what stood in its way ' +
    '(see the other operations) is mended',
} as const;

const BROKEN = 'gladly-integrations itself failed';

const NEVER_BEGUN: Ending = {
  outcome: 'skipped',
  why: { code: 'stopped', because: 'its turn never came' },
};

/** What came before is not undone, so "not done" or "nothing was changed" would not be true. */
function afterAPart(ending: Ending): Ending {
  if (ending.outcome === 'refused') return { ...ending, outcome: 'failed' };
  if (ending.outcome !== 'skipped') return ending;
  return { outcome: 'failed', why: halfWay(ending.why) };
}

function halfWay(why: SkipCause): FailureCause {
  switch (why.code) {
    case 'moved':
    case 'stopped':
      return why;
    case 'dependency':
      return { code: 'stopped', because: `${why.operation} was not done` };
    case 'out-of-scope':
      return { code: 'stopped', because: 'the rest is out of scope' };
    default:
      return why satisfies never;
  }
}

function isFailure(ending: Ending): ending is Failure {
  return ['refused', 'failed', 'uncertain'].includes(ending.outcome);
}

function knownFrom({ webhooks, topics }: LiveState, marks: UrlMarks): readonly Sighting[] {
  return [
    ...(webhooks.status === 'read' ? webhooks.resources : []).map((one) =>
      sightWebhook(one, marks),
    ),
    ...(topics.status === 'read' ? topics.resources : []).map(sightTopic),
  ];
}
