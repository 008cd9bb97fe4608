import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { UndoPlan } from '../../src/apply/undo.ts';
import { apply } from '../../src/commands/apply.ts';
import { approveAny } from '../../src/commands/approval.ts';
import { environmentKeys } from '../../src/commands/connection.ts';
import type { Outcome } from '../../src/commands/outcome.ts';
import { plan } from '../../src/commands/plan.ts';
import type { CommandPorts, ConfigSource } from '../../src/commands/ports.ts';
import type { PlanRequest } from '../../src/commands/request.ts';
import type { RecordedRequest } from '../../src/emulator/record.ts';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import type { OrganizationState } from '../../src/emulator/state.ts';
import type { Ledger } from '../../src/kinds/ledger.ts';
import { createFileLedger } from '../../src/ledger/file-store.ts';
import { outcomeDocument } from '../../src/report/json.ts';
import { jsonText } from '../../src/report/json-text.ts';
import { PLAIN_STYLE } from '../../src/report/style.ts';
import { journalText } from '../../src/report/text/journal.ts';
import { planText } from '../../src/report/text/plan.ts';
import { owner } from '../support/ledger.ts';
import { hurriedClock } from '../support/virtual-clock.ts';
import type { LiveOrganization } from './organizations.ts';
import { ORGANIZATION_ID } from './organizations.ts';
import { secretValue, URL_SECRETS, VALUE_SECRETS } from './pools.ts';

/** What a command is to know besides the organization. */
export interface RunOptions {
  readonly file: string;
  readonly base?: string | null;
  readonly scope?: 'changes' | 'all';
  readonly maxRemovals?: number;
  /** Which value each secret has by now; a secret with `null` does not resolve. */
  readonly generation?: (name: string) => number | null;
}

/** A command that has come to its end, and all that could be seen of it. */
export interface Run {
  readonly outcome: Outcome;
  readonly before: OrganizationState;
  readonly after: OrganizationState;
  readonly requests: readonly RecordedRequest[];
  /** The most webhooks that there were at a time. */
  readonly mostWebhooks: number;
  /** Everything that is printed or written: texts, documents, the ledger file, what is logged. */
  readonly texts: readonly string[];
  readonly ledgerBefore: Ledger | null;
  readonly ledgerAfter: Ledger | null;
}

/** One world: an emulated organization, and the ledger of those who work on it. */
export interface Site {
  readonly emulator: Emulator;
  readonly plan: (options: RunOptions) => Promise<Run>;
  readonly apply: (options: RunOptions) => Promise<Run>;
  /** Takes all faults away. */
  readonly calm: () => void;
  /** What happened so far, for whoever has to find out why a property does not hold. */
  readonly story: () => string;
}

/**
 * Makes worlds, one after the other, on one emulator: everything is real but the child process
 * and the waiting. To be called once in a test file.
 */
export function bench(): (world: LiveOrganization, rules: EmulatorRules) => Promise<Site> {
  let opened: Promise<{ readonly emulator: Emulator; readonly folder: string }> | null = null;
  let count = 0;
  afterAll(async () => {
    const all = await opened;
    await all?.emulator.close();
    if (all !== null) await rm(all.folder, { recursive: true });
  });
  return async (world, rules) => {
    opened ??= open();
    const { emulator, folder } = await opened;
    count += 1;
    return begin({ emulator, ledgerPath: join(folder, `ledger-${count}.json`) }, world, rules);
  };
}

async function open() {
  const [emulator, folder] = await Promise.all([
    startEmulator(),
    mkdtemp(join(tmpdir(), 'properties-')),
  ]);
  return { emulator, folder };
}

interface Place {
  readonly emulator: Emulator;
  readonly ledgerPath: string;
}

function begin(place: Place, { seed, switchedOff }: LiveOrganization, rules: EmulatorRules): Site {
  const { control } = place.emulator;
  const { topics = [] } = seed;
  const watch = { mostWebhooks: 0 };
  control.setRules({ ...rules, requestsPerSecond: null });
  // Topics in any order: a parent may come after its children.
  control.seed({
    ...seed,
    topics: topics.map(({ id = '', name, disabled = false }) => ({ id, name, disabled })),
  });
  control.change(
    ...topics.flatMap(({ id = '', parent }) =>
      parent === undefined
        ? []
        : [{ change: 'edit-topic', topic: id, fields: { parent } } as const],
    ),
    ...switchedOff.map((webhook) => ({ change: 'switch-off-webhook', webhook }) as const),
  );
  const calm = () => {
    control.clearFaults();
    control.addFault({
      on: { method: 'write', times: 'always' },
      moment: 'after',
      effect: {
        type: 'call',
        run: () => {
          watch.mostWebhooks = Math.max(watch.mostWebhooks, control.snapshot().webhooks.length);
        },
      },
    });
  };
  calm();
  const story: string[] = [`Gladly: ${JSON.stringify({ seed, switchedOff }, null, 1)}`];
  const runner = (name: string, command: RunCommand) => async (options: RunOptions) => {
    watch.mostWebhooks = control.snapshot().webhooks.length;
    const hidden = { ...options, file: undefined };
    story.push(`--- ${name} ${JSON.stringify(hidden)}\n${options.file}`);
    const run = await runCommand(command, place, options);
    const requests = run.requests.map(
      ({ method, path, status, body }) => `${method} ${path} ${status} ${JSON.stringify(body)}`,
    );
    story.push(`${JSON.stringify(run.outcome.result)}\n${requests.join('\n')}`);
    return { ...run, mostWebhooks: watch.mostWebhooks };
  };
  return {
    emulator: place.emulator,
    plan: runner('plan', (request, ports) => plan(request, ports)),
    apply: runner('apply', (request, ports, keepUndo) => {
      return apply({ ...request, approve: approveAny, keepUndo }, ports);
    }),
    calm,
    story: () => story.join('\n\n'),
  };
}

type RunCommand = (
  request: PlanRequest,
  ports: CommandPorts,
  keepUndo: (undo: UndoPlan) => Promise<void>,
) => Promise<Outcome>;

async function runCommand(
  command: RunCommand,
  place: Place,
  options: RunOptions,
): Promise<Omit<Run, 'mostWebhooks'>> {
  const { emulator, ledgerPath } = place;
  const logged: string[] = [];
  const undone: string[] = [];
  emulator.control.clearRecords();
  const before = emulator.control.snapshot();
  const ledgerBefore = await ledgerAt(ledgerPath);
  const ports = portsOf(place, options, (line) => logged.push(line));
  const keepUndo = (undo: UndoPlan) => {
    undone.push(JSON.stringify(undo));
    return Promise.resolve();
  };
  const outcome = await command(requestOf(place, options), ports, keepUndo);
  const ledgerText = await readFile(ledgerPath, 'utf8').catch(() => '');
  return {
    outcome,
    before,
    after: emulator.control.snapshot(),
    requests: emulator.control.requests(),
    texts: [...textsOf(outcome), ledgerText, ...logged, ...undone],
    ledgerBefore,
    ledgerAfter: await ledgerAt(ledgerPath),
  };
}

const FILE = 'gladly-integrations.yml';
const BASE = 'base';

function requestOf({ emulator, ledgerPath }: Place, options: RunOptions): PlanRequest {
  const { base = null, scope = 'changes', maxRemovals = 100 } = options;
  return {
    config: FILE,
    organization: null,
    allowedHosts: [emulator.host],
    ledger: ledgerPath,
    requestsPerSecond: 10_000,
    webhookHosts: null,
    maxRemovals,
    scope,
    base: base === null ? null : BASE,
  };
}

function portsOf(
  { emulator }: Place,
  { file, base = '', generation = () => 1 }: RunOptions,
  log: (line: string) => void,
): CommandPorts {
  const source = (content: string): ConfigSource => ({
    file: FILE,
    content,
    readVendorFile: () => Promise.resolve({ failure: 'missing' }),
  });
  const clock = hurriedClock();
  const { user, token } = emulator.credentials;
  const values = [...URL_SECRETS, ...VALUE_SECRETS].flatMap((name) => {
    const present = generation(name);
    return present === null ? [] : [[`GLADLY_SECRET_${name}`, secretValue(name, present)]];
  });
  return {
    program: 'gladly-integrations',
    environment: Object.fromEntries(values),
    keys: environmentKeys({ GLADLY_API_USER: user, GLADLY_API_TOKEN: token }),
    clock,
    logger: { progress: log, warn: log, debug: log },
    openConfig: () => Promise.resolve(source(file)),
    openBase: () => Promise.resolve(source(base ?? '')),
    openLedger: (path) => createFileLedger({ path, clock, owner: owner() }),
    random: () => 0,
    hide: () => undefined,
    signal: new AbortController().signal,
  };
}

async function ledgerAt(path: string): Promise<Ledger | null> {
  const store = createFileLedger({ path, clock: hurriedClock(), owner: owner() });
  return store.load({ id: ORGANIZATION_ID, name: 'production' });
}

function textsOf(outcome: Outcome): readonly string[] {
  const options = { style: PLAIN_STYLE, width: 100, verbose: true, applyCommand: 'apply' };
  return [
    jsonText(outcomeDocument(outcome)),
    ...(outcome.plan === null ? [] : [planText(outcome.plan, options)]),
    ...(outcome.journal === null ? [] : [journalText(outcome.journal, options)]),
    JSON.stringify(outcome.plan),
    JSON.stringify(outcome.journal),
  ];
}
