import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { onTestFinished } from 'vitest';
import type { Fault, Moment } from '../../src/emulator/faults.ts';
import type { RecordedRequest } from '../../src/emulator/record.ts';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import { lenientRules, strictRules } from '../../src/emulator/rules.ts';
import type { OrganizationSeed } from '../../src/emulator/seed.ts';
import type { Emulator, EmulatorOptions } from '../../src/emulator/server.ts';
import type { CliRun } from './cli.ts';
import { runCli } from './cli.ts';
import { integration } from './config.ts';
import { testEmulator } from './emulator.ts';
import type { OutcomeDocument } from './outcome-document.ts';
import { checkedRun } from './outcome-document.ts';
import { warmCli } from './warm-cli.ts';

type Reading = readonly [name: string, rules: Partial<EmulatorRules>];

/*
 * Both readings of what Gladly's reference leaves open. Dropped events are accepted in both,
 * because two of the five vendors cannot be set up at all where they are not.
 */
export const STRICTLY: Reading = [
  'read strictly',
  { ...strictRules, requestsPerSecond: null, droppedEvents: 'accepted' },
];
export const LENIENTLY: Reading = ['read leniently', { ...lenientRules, requestsPerSecond: null }];
export const READINGS = [STRICTLY, LENIENTLY] as const;

/** For what the readings do not bear upon: child processes are dear, so one of them has to do. */
export const ONE_READING = [STRICTLY] as const;

/** Values of the secrets that files name; every run has them, and none may ever print one. */
export const SECRETS: Readonly<Record<string, string>> = {
  SIDEKICK_CHAT_URL: 'https://endpoints.sidekick.example/fake-chat-path',
  SIDEKICK_OTHER_URL: 'https://endpoints.sidekick.example/fake-other-path',
  SIDEKICK_WEBHOOK_KEY: 'fake-sidekick-webhook-key',
  IDIOMATIC_WEBHOOK_KEY: 'fake-idiomatic-webhook-key',
  ASSEMBLED_KEY: 'fake-assembled-webhook-key',
  CSAT_KEY: 'fake-survey-webhook-key',
};

const CONFIG = 'gladly-integrations.yml';
const LEDGER = 'ledger.json';
const SPEED = '--requests-per-second';

export interface ScenarioOptions extends EmulatorOptions {
  /** Text of the file; `ORGANIZATION_URL` in it stands for the URL of the emulated organization. */
  readonly config?: string;
  /** Where another scenario had come to. */
  readonly from?: Checkpoint;
  /** `runCli`: every command in a process of its own, as those are that are to be killed. */
  readonly cli?: typeof runCli;
}

/** An organization and its ledger, for starting from there as often as is wanted. */
export interface Checkpoint {
  readonly seed: OrganizationSeed;
  readonly ledger: string;
}

export interface RunOptions {
  /** `null` for none, as on a machine that never applied anything. */
  readonly ledger?: string | null;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly started?: (kill: () => void) => void;
}

export interface Run extends CliRun {
  /** The document on stdout, where `--json` was given. */
  readonly document: OutcomeDocument;
}

/** A folder with a configuration file and a ledger, and an emulated organization beside it. */
export interface Scenario {
  readonly emulator: Emulator;
  readonly folder: string;
  /** Replaces the configuration file. */
  readonly write: (config: string) => void;
  /** Runs a command, as it is typed, in the folder. */
  readonly run: (command: string, options?: RunOptions) => Promise<Run>;
  readonly ledgerText: () => string;
  readonly keepLedger: (text: string) => void;
  readonly checkpoint: () => Checkpoint;
}

/** Sets the scene; all of it is gone when the test ends. */
export async function scenario(options: ScenarioOptions = {}): Promise<Scenario> {
  const { config, from, cli = warmCli, ...emulated } = options;
  const emulator = await testEmulator({ ...emulated, ...(from && { seed: from.seed }) });
  const fixture = await createFixture({});
  onTestFinished(() => fixture.rm());
  const file = (name: string) => join(fixture.path, name);
  const here: Scenario = {
    emulator,
    folder: fixture.path,
    write: (text) => writeFileSync(file(CONFIG), text.replaceAll('ORGANIZATION_URL', emulator.url)),
    run: async (command, more = {}) => {
      const start = more.started === undefined ? cli : runCli;
      const run = await start(argumentsOf(command, emulator, more), {
        cwd: fixture.path,
        environment: environmentOf(emulator, more),
        ...(more.started && { started: more.started }),
      });
      return checkedRun(run, { command, secrets: [emulator.credentials.token, ...hidden(more)] });
    },
    ledgerText: () => readFileSync(file(LEDGER), 'utf8'),
    keepLedger: (text) => writeFileSync(file(LEDGER), text),
    checkpoint: () => ({ seed: seedOf(emulator), ledger: here.ledgerText() }),
  };
  if (config !== undefined) here.write(config);
  if (from !== undefined) here.keepLedger(from.ledger);
  return here;
}

/** A file with one integration, `csat`, that is written out. */
export function csat(blocks: string): string {
  return integration(blocks).replace('https://acme.gladly.com', 'ORGANIZATION_URL');
}

/** Every request that was to change something, in the order of arrival. */
export function writesOf({ emulator }: Scenario): readonly RecordedRequest[] {
  return emulator.control.requests().filter(({ method }) => method !== 'GET');
}

/** What a request wrote to, for reading: `PATCH webhooks`, `POST topics`. */
export function deedOf({ method, path }: RecordedRequest): string {
  return `${method} ${path.split('/')[3] ?? ''}`;
}

/** How every operation of an apply ended, by `address:action`: `done`, `skipped moved`. */
export function outcomesOf({ document }: Run): Readonly<Record<string, string>> {
  const results = document.journal?.results ?? [];
  return Object.fromEntries(
    results.map(({ address, action, outcome, why }) => {
      return [`${address}:${action}`, why === null ? outcome : `${outcome} ${why.code}`];
    }),
  );
}

/** What a plan would do, by `address:action`, in scope or not. */
export function operationsOf({ document }: Run): readonly string[] {
  return (document.plan?.operations ?? []).map(({ address, action }) => `${address}:${action}`);
}

/**
 * Runs a command whose process is killed at its nth write, before Gladly carries it out or right
 * after. Resolves to whether there was such a write.
 */
export async function runKilled(
  here: Scenario,
  command: string,
  at: { readonly nth: number; readonly moment: Moment } & RunOptions,
): Promise<boolean> {
  const { control } = here.emulator;
  let kill = () => {};
  let over = (): Promise<unknown> => Promise.resolve();
  const on = { method: 'write', nth: at.nth };
  const die = async () => {
    kill();
    await over();
  };
  control.addFault({ on, moment: at.moment, effect: { type: 'call', run: die } });
  control.addFault({ on, moment: at.moment, effect: { type: 'reset' } });
  const running = here.run(command, {
    ...at,
    started: (end) => {
      kill = end;
    },
  });
  over = () => running;
  const { signal } = await running;
  control.clearFaults();
  return signal === 'SIGKILL';
}

/** Faults that count requests from now on, until `clearFaults`. */
export function addFaults({ emulator }: Scenario, ...faults: readonly Fault[]): void {
  for (const fault of faults) emulator.control.addFault(fault);
}

/** Does work for each member, some at once: most of the time a scenario waits. */
export async function inLanes<T>(
  members: readonly T[],
  work: (member: T) => Promise<void>,
  lanes = 4,
): Promise<void> {
  const queue = members.values();
  const lane = async () => {
    for (const member of queue) await work(member);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

function argumentsOf(command: string, emulator: Emulator, { ledger }: RunOptions) {
  const words = command.split(' ');
  const isOnline = words[0] !== 'validate';
  return [
    ...words,
    '--allowed-hosts',
    emulator.host,
    ...(isOnline && !words.includes(SPEED) ? [SPEED, '100'] : []),
    ...(isOnline && ledger !== null ? ['--ledger', ledger ?? LEDGER] : []),
  ];
}

function environmentOf(emulator: Emulator, more: RunOptions): Readonly<Record<string, string>> {
  const { user, token } = emulator.credentials;
  const secrets = Object.entries({ ...SECRETS, ...more.secrets });
  return {
    GLADLY_API_USER: user,
    GLADLY_API_TOKEN: token,
    ...Object.fromEntries(secrets.map(([name, value]) => [`GLADLY_SECRET_${name}`, value])),
    ...more.environment,
  };
}

function hidden({ secrets }: RunOptions): readonly string[] {
  return Object.values({ ...SECRETS, ...secrets });
}

/** The organization as it is, as one to begin with. */
function seedOf({ control }: Emulator): OrganizationSeed {
  const { id, name, users, inboxes, topics, webhooks } = control.snapshot();
  return {
    id,
    name,
    inboxes,
    users: users.map(({ tokens: _tokens, ...user }) => user),
    topics: topics.map(({ parentId, ...topic }) => ({
      ...topic,
      ...(parentId !== null && { parent: parentId }),
    })),
    webhooks: webhooks.map(({ id: webhook, url, name: title, events, enabled, madeBy }) => {
      const { headers, credentials } = control.secrets(webhook);
      const { realm, ...basic } = credentials ?? { username: '', password: '', realm: null };
      return {
        id: webhook,
        url,
        events,
        enabled,
        headers,
        ...(title !== null && { name: title }),
        ...(madeBy !== null && { madeBy }),
        ...(credentials !== null && {
          credentials: { ...basic, ...(realm !== null && { realm }) },
        }),
      };
    }),
  };
}
