import { afterAll } from 'vitest';
import { apply } from '../../src/commands/apply.ts';
import { approveAny } from '../../src/commands/approval.ts';
import { environmentKeys } from '../../src/commands/connection.ts';
import type { ExportOutcome } from '../../src/commands/export-outcome.ts';
import { exportOrganization } from '../../src/commands/export.ts';
import type { Outcome } from '../../src/commands/outcome.ts';
import { plan } from '../../src/commands/plan.ts';
import type { CommandPorts } from '../../src/commands/ports.ts';
import type { PlanRequest } from '../../src/commands/request.ts';
import type { EmulatorRules } from '../../src/emulator/rules.ts';
import type { OrganizationSeed } from '../../src/emulator/seed.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import type { Ledger } from '../../src/kinds/ledger.ts';
import type { LedgerStore } from '../../src/ledger/store.ts';
import { hurriedClock } from './virtual-clock.ts';

/** What an export, or a plan, is to know besides the organization. */
interface ExportOptions {
  /** Text of the file; `null` where there is none yet. */
  readonly file: string | null;
  readonly organization?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Whether the ledger of earlier applies is used. */
  readonly ledger?: boolean;
}

/** An emulated organization to export from, with a ledger that begins empty. */
export interface ExportSite {
  readonly emulator: Emulator;
  readonly exported: (options: ExportOptions) => Promise<ExportOutcome>;
  readonly plan: (options: ExportOptions) => Promise<Outcome>;
  readonly apply: (options: ExportOptions) => Promise<Outcome>;
}

/** Makes sites, one after the other, on one emulator. To be called once in a test file. */
export function exportBench(): (
  seed: OrganizationSeed,
  rules?: Partial<EmulatorRules>,
) => Promise<ExportSite> {
  let opened: Promise<Emulator> | null = null;
  afterAll(async () => (await opened)?.close());
  return async (seed, rules = {}) => {
    opened ??= startEmulator();
    const emulator = await opened;
    emulator.control.clearFaults();
    emulator.control.setRules({ ...rules, requestsPerSecond: null });
    emulator.control.seed(seed);
    const ledger = memoryLedger();
    const requestOf = (options: ExportOptions): PlanRequest => ({
      config: FILE,
      organization: options.organization ?? null,
      allowedHosts: [emulator.host],
      ledger: options.ledger === true ? 'ledger' : null,
      requestsPerSecond: 10_000,
      webhookHosts: null,
      maxRemovals: 100,
      base: null,
      scope: 'changes',
    });
    const portsOf = (options: ExportOptions) => ({
      ...portsFor(emulator, options),
      openLedger: () => ledger,
    });
    return {
      emulator,
      exported: (options) =>
        exportOrganization(
          { ...requestOf(options), url: urlFor(emulator, options) },
          portsOf(options),
        ),
      plan: (options) => plan(requestOf(options), portsOf(options)),
      apply: (options) =>
        apply(
          {
            ...requestOf(options),
            scope: 'all',
            approve: approveAny,
            keepUndo: () => Promise.resolve(),
          },
          portsOf(options),
        ),
    };
  };
}

/** What a plan would write, by `address:action`; adoptions write nothing. */
export function writesOfPlan({ plan: made }: Outcome): readonly string[] {
  const operations = made?.operations ?? [];
  return operations.flatMap(({ address, action }) =>
    action === 'adopt' ? [] : [`${address}:${action}`],
  );
}

/** A file in which somebody has filled in what an export left empty. */
export function filledByHand(text: string | null): string | null {
  if (text === null) return null;
  return text
    .replaceAll(/^( *(?:user-)?email:) # fill in.*$/gm, '$1 somebody@vendor.example')
    .replaceAll(/^( *inbox-names:) # fill in.*$/gm, '$1 [Somewhere]')
    .replaceAll(/^( *[a-z-]+:) # fill in.*$/gm, '$1 Something');
}

const FILE = 'gladly-integrations.yml';

function urlFor(emulator: Emulator, { file }: ExportOptions): string | null {
  return file === null ? emulator.url : null;
}

function portsFor(
  emulator: Emulator,
  { file, secrets = {} }: ExportOptions,
): Omit<CommandPorts, 'openLedger'> {
  const named = Object.entries(secrets).map(([name, value]) => [`GLADLY_SECRET_${name}`, value]);
  const environment = {
    GLADLY_API_USER: emulator.credentials.user,
    GLADLY_API_TOKEN: emulator.credentials.token,
    ...Object.fromEntries(named),
  };
  const ignored = () => undefined;
  const source = {
    file: FILE,
    content: file ?? '',
    readVendorFile: () => Promise.resolve({ failure: 'missing' } as const),
  };
  return {
    program: 'gladly-integrations',
    environment,
    keys: environmentKeys(environment),
    clock: hurriedClock(),
    logger: { progress: ignored, warn: ignored, debug: ignored },
    openConfig: () => Promise.resolve(file === null ? null : source),
    openBase: () => Promise.resolve(null),
    random: () => 0,
    hide: ignored,
    signal: new AbortController().signal,
  };
}

function memoryLedger(): LedgerStore {
  let kept: Ledger | null = null;
  return {
    load: () => Promise.resolve(kept),
    begin: () => Promise.resolve(),
    learn: () => Promise.resolve(),
    touch: () => Promise.resolve(),
    finish: ({ ledger }) => {
      kept = ledger;
      return Promise.resolve();
    },
    release: () => Promise.resolve(),
  };
}
