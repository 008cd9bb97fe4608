import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filePorts } from '../../src/cli/files.ts';
import { approveAny } from '../../src/commands/approval.ts';
import { apply } from '../../src/commands/apply.ts';
import { environmentKeys } from '../../src/commands/connection.ts';
import { drift } from '../../src/commands/drift.ts';
import type { Outcome } from '../../src/commands/outcome.ts';
import { plan } from '../../src/commands/plan.ts';
import type { CommandPorts, ConfigSource } from '../../src/commands/ports.ts';
import type { OrganizationChange } from '../../src/emulator/change.ts';
import { seedOrganization } from '../../src/emulator/seeds.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import type { Scope } from '../../src/plan/types.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { FILE, ORGANIZATION_URL } from './builders.ts';

const SECRETS: Readonly<Record<string, string>> = {
  SIDEKICK_CHAT_URL: 'https://endpoints.sidekick.example/fake-chat-path',
  SIDEKICK_OTHER_URL: 'https://endpoints.sidekick.example/fake-other-path',
  SIDEKICK_WEBHOOK_KEY: 'fake-sidekick-webhook-key',
  IDIOMATIC_WEBHOOK_KEY: 'fake-idiomatic-webhook-key',
  ASSEMBLED_KEY: 'fake-assembled-webhook-key',
  CSAT_KEY: 'fake-survey-webhook-key',
};

/** What Acme's administrators have made by hand already. */
const MADE_BY_PEOPLE: readonly OrganizationChange[] = [
  { change: 'add-user', user: { name: 'Melissa', email: 'sidekick-acme@gladly.example' } },
  { change: 'add-user', user: { name: 'CSAT Survey', email: 'csat@acme.com' } },
  { change: 'add-inbox', inbox: { name: 'Customer Support' } },
  { change: 'add-inbox', inbox: { name: 'Surveys' } },
];

/** An emulated organization, and commands that run in this process with any text as the file. */
export interface CommentStage {
  readonly emulator: Emulator;
  /** `base`: the file as it was before the change. */
  readonly plan: (text: string, base?: string | null) => Promise<Outcome>;
  readonly apply: (text: string, scope?: Scope) => Promise<Outcome>;
  readonly drift: (text: string) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** Sets the stage. */
export async function openCommentStage(): Promise<CommentStage> {
  const folder = await mkdtemp(join(tmpdir(), 'gladly-integrations-comments-'));
  const emulator = await startEmulator({
    seed: seedOrganization('acme'),
    rules: { requestsPerSecond: null },
  });
  emulator.control.change(...MADE_BY_PEOPLE);
  const request = {
    config: FILE,
    allowedHosts: [emulator.host],
    organization: 'production',
    ledger: join(folder, 'ledger.json'),
    requestsPerSecond: 100,
    webhookHosts: null,
    maxRemovals: 3,
    base: null,
    scope: 'changes',
  } as const;
  const portsFor = (text: string, base: string | null = null) => ports({ emulator, text, base });
  const keepUndo = () => Promise.resolve();
  return {
    emulator,
    plan: (text, base = null) => plan({ ...request, base }, portsFor(text, base)),
    apply: (text, scope = 'changes') =>
      apply({ ...request, scope, approve: approveAny, keepUndo }, portsFor(text)),
    drift: (text) => drift(request, portsFor(text)),
    close: async () => {
      await emulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The outcome as if the emulated organization had an address of Gladly's. */
export function withRealAddress<T>(outcome: T, { url, host }: Emulator): T {
  const text = JSON.stringify(outcome)
    .replaceAll(url, ORGANIZATION_URL)
    .replaceAll(host, new URL(ORGANIZATION_URL).host);
  return JSON.parse(text) as T;
}

function ports({
  emulator,
  text,
  base,
}: {
  readonly emulator: Emulator;
  readonly text: string;
  readonly base: string | null;
}): CommandPorts {
  const source = (content: string): ConfigSource => ({
    file: FILE,
    content: content.replaceAll(ORGANIZATION_URL, emulator.url),
    readVendorFile: () => Promise.resolve({ failure: 'missing' }),
  });
  const { user, token } = emulator.credentials;
  const secrets = Object.entries(SECRETS).map(
    ([name, value]) => [`GLADLY_SECRET_${name}`, value] as const,
  );
  const silent = () => undefined;
  return {
    ...filePorts(systemClock),
    program: 'gladly-integrations',
    openConfig: () => Promise.resolve(source(text)),
    openBase: () => Promise.resolve(base === null ? null : source(base)),
    environment: Object.fromEntries(secrets),
    keys: environmentKeys({ GLADLY_API_USER: user, GLADLY_API_TOKEN: token }),
    clock: systemClock,
    logger: { progress: silent, warn: silent, debug: silent },
    random: () => 0,
    hide: silent,
    signal: new AbortController().signal,
  };
}
