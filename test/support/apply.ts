import { createFixture } from 'fs-fixture';
import { onTestFinished } from 'vitest';
import { executePlan } from '../../src/apply/execute.ts';
import type { ApplyPorts } from '../../src/apply/input.ts';
import type { Journal, OperationResult } from '../../src/apply/journal.ts';
import { isSuccess } from '../../src/apply/outcome.ts';
import type { Emulator, EmulatorOptions } from '../../src/emulator/server.ts';
import { openWritingClient } from '../../src/gladly/client.ts';
import type { WritingClient } from '../../src/gladly/client.ts';
import type { GladlyReader } from '../../src/gladly/types.ts';
import type { DesiredResource, DesiredState } from '../../src/kinds/desired.ts';
import type { Ledger } from '../../src/kinds/ledger.ts';
import type { LiveState } from '../../src/kinds/live.ts';
import { markLiveWebhooks, urlMarks } from '../../src/kinds/mark.ts';
import { secretReferences } from '../../src/kinds/secrets.ts';
import { createFileLedger } from '../../src/ledger/file-store.ts';
import type { LedgerStore } from '../../src/ledger/store.ts';
import type { PlanOptions, SecretReading } from '../../src/plan/input.ts';
import { computePlan } from '../../src/plan/plan.ts';
import type { Plan } from '../../src/plan/types.ts';
import { systemClock } from '../../src/shared/clock.ts';
import type { Logger } from '../../src/shared/ports.ts';
import { fingerprinter, Secret } from '../../src/shared/secret.ts';
import { desiredState } from './builders.ts';
import { testEmulator } from './emulator.ts';
import { owner, stillClock } from './ledger.ts';
import { planOptions } from './plan-builders.ts';

/** An emulated organization and a ledger file, for applies one after the other. */
export interface Site {
  readonly emulator: Emulator;
  readonly client: WritingClient;
  readonly ledgerPath: string;
  /** The ledger as the next process would read it. */
  readonly ledger: () => Promise<Ledger | null>;
  readonly plan: (resources: readonly DesiredResource[], options?: ApplyOptions) => Promise<Plan>;
  /** Plans and executes. */
  readonly apply: (
    resources: readonly DesiredResource[],
    options?: ApplyOptions,
  ) => Promise<Applied>;
  /** `METHOD /path` of every request since the last call. */
  readonly requests: () => readonly string[];
}

interface ApplyOptions {
  readonly base?: readonly DesiredResource[];
  readonly options?: Partial<PlanOptions>;
  /** Values of secrets by their names; `fake-value-of-<name>` unless told otherwise. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly reviewed?: (plan: Plan) => readonly string[];
  /** Anything that happens between the plan and its execution. */
  readonly meanwhile?: () => void;
  readonly ports?: Partial<ApplyPorts>;
  /** The process that applies; another number stands for another process. */
  readonly pid?: number;
  /** A kill leaves the lock as it is; the next process has another number. */
  readonly killed?: boolean;
}

export interface Applied {
  readonly plan: Plan;
  readonly journal: Journal;
  readonly success: boolean;
  /** How each operation ended, by `address:action`: `done`, `refused taken`. */
  readonly outcomes: Readonly<Record<string, string>>;
}

export async function site(options: EmulatorOptions = {}): Promise<Site> {
  const emulator = await testEmulator(options);
  const client = clientOf(emulator);
  const fixture = await createFixture({});
  onTestFinished(() => fixture.rm());
  const ledgerPath = `${fixture.path.replace(/\/$/, '')}/ledger.json`;
  const storeOf = (pid: number) => {
    const of = owner({ pid, isAlive: (other) => other === pid });
    return createFileLedger({ path: ledgerPath, clock: stillClock(), owner: of });
  };
  const organization = async () => {
    const { id } = emulator.control.snapshot();
    return { id, name: 'production' };
  };
  const ledger = async () => storeOf(1).load(await organization());
  let seen = 0;
  return {
    emulator,
    client,
    ledgerPath,
    ledger,
    plan: async (resources, more = {}) => {
      const wanted = wantedBy(resources, more);
      const live = await readLive(client.reader, wanted);
      return planFrom(wanted, live, await ledger());
    },
    apply: async (resources, more = {}) => {
      const wanted = wantedBy(resources, more);
      const store = more.killed ? unreleased(storeOf(1000)) : storeOf(more.pid ?? 4711);
      return applyWanted(wanted, { client, store, ledger: await ledger(), more });
    },
    requests: () => {
      const all = emulator.control.requests().map(({ method, path }) => `${method} ${path}`);
      const since = all.slice(seen);
      seen = all.length;
      return since;
    },
  };
}

/**
 * The store of a process that is killed before it lets go of the lock. What it was writing at that
 * moment is awaited, because here the dead and the living share one process.
 */
function unreleased(store: LedgerStore): LedgerStore {
  const writing: Promise<void>[] = [];
  const noted = (work: Promise<void>): Promise<void> => {
    writing.push(work);
    return work;
  };
  return {
    load: (organization) => store.load(organization),
    begin: (start) => store.begin(start),
    learn: (address, id) => noted(store.learn(address, id)),
    touch: () => store.touch(),
    finish: (end) => noted(store.finish(end)),
    release: async () => {
      await Promise.allSettled(writing);
    },
  };
}

function clientOf(emulator: Emulator): WritingClient {
  const client = openWritingClient({
    url: emulator.url,
    allowedHosts: [emulator.host],
    user: emulator.credentials.user,
    token: new Secret(emulator.credentials.token),
    version: '0.0.0',
    clock: systemClock,
    logger: QUIET,
    random: () => 0,
    proxy: null,
    limits: { requestsPerSecond: 10_000, answerMs: 2_000 },
  });
  onTestFinished(() => client.close());
  return client;
}

const QUIET: Logger = { progress: () => {}, warn: () => {}, debug: () => {} };

/** The outcome of each operation with its code: `done`, `skipped moved`, `refused taken`. */
function outcomesOf(results: readonly OperationResult[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    results.map((result) => {
      const { address, action } = result.operation;
      const code = 'why' in result ? ` ${result.why.code}` : '';
      return [`${address}:${action}`, `${result.outcome}${code}`];
    }),
  );
}

/** The file as it is, all that its plan depends on but Gladly and the ledger. */
interface Wanted {
  readonly desired: DesiredState;
  readonly base: DesiredState | null;
  readonly options: PlanOptions;
  readonly values: ReadonlyMap<string, Secret>;
  readonly readings: Readonly<Record<string, SecretReading>>;
  readonly marks: ReturnType<typeof urlMarks>;
}

function wantedBy(resources: readonly DesiredResource[], more: ApplyOptions): Wanted {
  const desired = desiredState(resources);
  const uses = secretReferences(desired);
  const fingerprint = fingerprinter(new Secret('fake-signing-key'));
  const valued = uses.map((use) => {
    const name = use.source.type === 'reference' ? use.source.name : 'literal';
    const prefix = use.source.type === 'reference' ? use.source.prefix : '';
    const text = `${prefix}${more.secrets?.[name] ?? `fake-value-of-${name}`}`;
    return { ...use, name, value: new Secret(text) };
  });
  const urls = valued.filter(({ field }) => field === 'url');
  return {
    desired,
    base: more.base === undefined ? null : desiredState(more.base),
    options: planOptions({ purpose: 'apply', maxRemovals: 20, ...more.options }),
    values: new Map(valued.map(({ key, value }) => [key, value])),
    readings: Object.fromEntries(
      valued.map(({ key, value }) => [
        key,
        { fingerprint: fingerprint(value), host: null, sameAs: null },
      ]),
    ),
    marks: urlMarks(new Map(urls.map(({ name, value }) => [name, value]))),
  };
}

async function readLive(reader: GladlyReader, { marks }: Wanted): Promise<LiveState> {
  const [organization, webhooks, topics] = await Promise.all([
    reader.organization(),
    reader.webhooks(),
    reader.topics(),
  ]);
  return {
    organization,
    webhooks: { status: 'read', resources: markLiveWebhooks(webhooks, marks) },
    topics: { status: 'read', resources: topics },
    users: { status: 'not-asked' },
    inboxes: { status: 'not-asked' },
    tokens: {},
  };
}

function planFrom(wanted: Wanted, live: LiveState, ledger: Ledger | null): Plan {
  const { desired, base, options, readings } = wanted;
  return computePlan({ desired, base, options, live, ledger, secrets: readings });
}

interface Applying {
  readonly client: WritingClient;
  readonly store: LedgerStore;
  readonly ledger: Ledger | null;
  readonly more: ApplyOptions;
}

async function applyWanted(wanted: Wanted, on: Applying): Promise<Applied> {
  const { client, store, ledger, more } = on;
  const { reader, writer } = client;
  const { desired, readings, values, marks } = wanted;
  const live = await readLive(reader, wanted);
  const plan = planFrom(wanted, live, ledger);
  more.meanwhile?.();
  const reviewed = more.reviewed === undefined ? {} : { reviewed: new Set(more.reviewed(plan)) };
  const input = { plan, desired, live, ledger, readings, fingerprintKey: 'key-1', ...reviewed };
  const journal = await executePlan(input, {
    reader,
    writer,
    store,
    secrets: (key) => values.get(key) ?? null,
    marks,
    replan: async (next) => {
      const after = await readLive(reader, wanted);
      return { plan: planFrom(wanted, after, next), live: after };
    },
    clock: stillClock(),
    logger: QUIET,
    ...more.ports,
  });
  const { results } = journal;
  return { plan, journal, success: isSuccess(journal), outcomes: outcomesOf(results) };
}
