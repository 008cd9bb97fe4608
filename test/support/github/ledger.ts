import type {
  DeploymentLedger,
  DeploymentLedgerOptions,
} from '../../../src/github/deployment-ledger.ts';
import { createDeploymentLedger } from '../../../src/github/deployment-ledger.ts';
import type { DesiredResource } from '../../../src/kinds/desired.ts';
import type { ApplyStart } from '../../../src/ledger/store.ts';
import type { Clock, Logger } from '../../../src/shared/ports.ts';
import { Secret } from '../../../src/shared/secret.ts';
import { desiredState, ORGANIZATION_ID } from '../builders.ts';
import { clientOf } from './client.ts';
import type { FakeGitHub } from './server.ts';

export const CONFIG = 'gladly-integrations.yml';
export const LEDGER_KEY = new Secret('fake-deployment-key');
export const ACME = { id: ORGANIZATION_ID, name: 'production' };

/** A clock that stands still but for waits, which are over at once; `onSleep` is told of each. */
export function steppedClock(onSleep: (count: number) => void | Promise<void> = () => {}): Clock & {
  readonly sleeps: () => number;
  pass(milliseconds: number): void;
} {
  let now = Date.parse('2026-11-28T12:00:00Z');
  let count = 0;
  return {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
      count += 1;
      await onSleep(count);
    },
    sleeps: () => count,
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

export interface Told extends Logger {
  readonly warnings: readonly string[];
  readonly news: readonly string[];
}

/** A logger that remembers. */
export function rememberingLogger(): Told {
  const warnings: string[] = [];
  const news: string[] = [];
  return {
    warnings,
    news,
    warn: (text) => void warnings.push(text),
    progress: (text) => void news.push(text),
    debug: () => {},
  };
}

export interface LedgerSituation extends Partial<Omit<DeploymentLedgerOptions, 'run'>> {
  /** Number of the workflow run, and its attempt. */
  readonly run?: number;
  readonly attempt?: number;
  /** What the file declared at which commit. */
  readonly files?: Readonly<Record<string, readonly DesiredResource[]>>;
  /** What it declared at every commit, where `files` is not given; default nothing. */
  readonly declared?: readonly DesiredResource[];
}

/** The ledger as one run of a workflow opens it. */
export function ledgerOn(github: FakeGitHub, situation: LedgerSituation = {}): DeploymentLedger {
  const { run = 1, attempt = 1, files, declared = [], ...overrides } = situation;
  const clock = overrides.clock ?? steppedClock();
  return createDeploymentLedger({
    api: clientOf(github, 'job', { clock }),
    environment: 'production',
    organization: 'production',
    config: CONFIG,
    commit: github.repository.headOf(),
    run: { id: run, attempt, url: `${github.webUrl}/acme/support/actions/runs/${run}` },
    others: [],
    key: () => LEDGER_KEY,
    source: () => 'c0'.repeat(32),
    isThere: () => Promise.resolve(true),
    desiredAt: ({ commit }) => {
      const resources = files === undefined ? declared : files[commit];
      return Promise.resolve(resources === undefined ? null : desiredState(resources));
    },
    logger: rememberingLogger(),
    waitMinutes: 10,
    ...overrides,
    clock,
  });
}

/** What an apply tells the ledger before its first write. */
export function applyStart(overrides: Partial<ApplyStart> = {}): ApplyStart {
  return {
    organization: ACME,
    planDigest: 'ab'.repeat(32),
    operations: [],
    owned: {},
    fingerprints: {},
    fingerprintKey: '12'.repeat(16),
    ...overrides,
  };
}
