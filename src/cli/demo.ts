import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apply } from '../commands/apply.ts';
import { approveAny } from '../commands/approval.ts';
import { environmentKeys } from '../commands/connection.ts';
import { drift as checkDrift } from '../commands/drift.ts';
import type { Outcome } from '../commands/outcome.ts';
import { plan as makePlan } from '../commands/plan.ts';
import type { CommandPorts, ConfigSource } from '../commands/ports.ts';
import type { PlanRequest } from '../commands/request.ts';
import type { OrganizationChange } from '../emulator/change.ts';
import { seedOrganization } from '../emulator/seeds.ts';
import type { Emulator } from '../emulator/server.ts';
import { startEmulator } from '../emulator/server.ts';
import type { Scope } from '../plan/types.ts';
import { driftText } from '../report/text/drift.ts';
import { journalText } from '../report/text/journal.ts';
import { planText } from '../report/text/plan.ts';
import { FULL_EXAMPLE } from './example.generated.ts';
import type { Desk } from './run.ts';

const EXAMPLE_FILE = 'config-schema/examples/full.yml';

/** Where the example says that its production organization is. */
const EXAMPLE_URL = 'https://acme.gladly.com';

/** What the example's secrets are on this stage: made up, and good for nothing. */
const SECRETS: Readonly<Record<string, string>> = {
  SIDEKICK_CHAT_URL: 'https://endpoints.sidekick.example/acme/chat',
  SIDEKICK_OTHER_URL: 'https://endpoints.sidekick.example/acme/other',
  SIDEKICK_WEBHOOK_KEY: 'made-up-sidekick-webhook-key',
  IDIOMATIC_WEBHOOK_KEY: 'made-up-idiomatic-webhook-key',
  ASSEMBLED_KEY: 'made-up-assembled-webhook-key',
  CSAT_KEY: 'made-up-survey-webhook-key',
};

/** What Acme's administrators have made by hand already. */
const MADE_BY_PEOPLE: readonly OrganizationChange[] = [
  { change: 'add-user', user: { name: 'Melissa', email: 'sidekick-acme@gladly.example' } },
  { change: 'add-user', user: { name: 'CSAT Survey', email: 'csat@acme.com' } },
  { change: 'add-inbox', inbox: { name: 'Customer Support' } },
  { change: 'add-inbox', inbox: { name: 'Surveys' } },
  { change: 'add-inbox', inbox: { name: 'Return' } },
];

/** An emulated organization, the example as its file, and a ledger in a folder of its own. */
interface Stage {
  readonly desk: Desk;
  readonly emulator: Emulator;
  readonly ports: CommandPorts;
  readonly request: PlanRequest;
  readonly close: () => Promise<void>;
}

/**
 * Plays the whole story on an emulated organization with the example of all five vendors: plan,
 * apply, what waits for people, a change made in Gladly and its repair, a webhook that Gladly
 * switches off. Needs nothing and leaves nothing behind.
 */
export async function runDemo(desk: Desk): Promise<number> {
  const stage = await openStage(desk);
  try {
    await firstApply(stage);
    await somebodyEdits(stage);
    await gladlySwitchesOff(stage);
    await say(stage, 'That was it', [
      'Nothing of this was a real organization. To try the commands yourself, start one with',
      `\`${desk.program} emulator\`, or write a gladly-integrations.yml for yours; the examples`,
      `are in config-schema/examples/, and \`${desk.program} --help\` lists the commands.`,
    ]);
    return 0;
  } finally {
    await stage.close();
  }
}

async function firstApply(stage: Stage): Promise<void> {
  await say(stage, '1. What the file asks for', [
    'Acme wants five vendors and a survey of its own connected to Gladly. It is all in one file,',
    'config-schema/examples/full.yml. Gladly has some of it already: users, inboxes, topics that',
    'agents use, a webhook that Playvox made. This is the plan, before anything is touched:',
  ]);
  const planned = await makePlan(stage.request, stage.ports);
  await show(stage, planned);
  await say(stage, '2. Apply', [
    'A manager has read the plan; apply carries out exactly that. A webhook is made switched off',
    'and then enabled, so that a silent endpoint is told apart from a wrong request. Every write',
    'is read back.',
  ]);
  await show(stage, await applyAll(stage, 'changes'));
  await say(stage, '3. In sync, and what waits for people', [
    'Looked at again, Gladly is as the file says. What only a person can do (roles, tokens, an',
    'inbox, steps at the vendor) stays on the list until it shows in Gladly or is confirmed in',
    'the file:',
  ]);
  await show(stage, await checkDrift(stage.request, stage.ports));
}

async function somebodyEdits(stage: Stage): Promise<void> {
  await say(stage, '4. Somebody changes something in Gladly', [
    "Dana unticks events of Idiomatic's webhook and archives the topic HiO_Escalation. Nobody",
    'reviewed that; the scheduled check for drift sees it:',
  ]);
  stage.emulator.control.change(...DANAS_CHANGES);
  await show(stage, await checkDrift(stage.request, stage.ports));
  await say(stage, '5. Restore it', ['Apply with --scope all puts back what the file says.']);
  await show(stage, await applyAll(stage, 'all'));
}

const DANAS_CHANGES: readonly OrganizationChange[] = [
  {
    change: 'edit-webhook',
    webhook: 'https://hooks.idiomatic.example/acme',
    fields: { events: ['CONVERSATION/CREATED', 'CONVERSATION/CLOSED'] },
  },
  { change: 'edit-topic', topic: 'HiO_Escalation', fields: { disabled: true } },
];

async function gladlySwitchesOff(stage: Stage): Promise<void> {
  await say(stage, '6. Gladly switches a webhook off', [
    "Assembled's endpoint fails four times in a row. Gladly switches the webhook off and sends",
    'an email that nobody reads. Agents now look absent in Assembled, and drift says why:',
  ]);
  const webhook = 'https://hooks.assembled.example/gladly/acme';
  stage.emulator.control.change({ change: 'switch-off-webhook', webhook });
  await show(stage, await checkDrift(stage.request, stage.ports));
  await say(stage, '7. The endpoint is mended, and the webhook on again', []);
  await show(stage, await applyAll(stage, 'all'));
}

async function openStage(desk: Desk): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'gladly-integrations-demo-'));
  const emulator = await startEmulator({
    seed: seedOrganization('acme'),
    rules: { requestsPerSecond: null },
  });
  emulator.control.change(...MADE_BY_PEOPLE);
  const { user, token } = emulator.credentials;
  const secrets = Object.entries(SECRETS).map(
    ([name, value]) => [`GLADLY_SECRET_${name}`, value] as const,
  );
  return {
    desk,
    emulator,
    ports: {
      ...desk.ports,
      openConfig: () => Promise.resolve(exampleFor(emulator)),
      environment: Object.fromEntries(secrets),
      keys: environmentKeys({ GLADLY_API_USER: user, GLADLY_API_TOKEN: token }),
    },
    request: {
      config: EXAMPLE_FILE,
      allowedHosts: [emulator.host],
      organization: 'production',
      ledger: join(folder, 'ledger.json'),
      requestsPerSecond: 100,
      webhookHosts: null,
      maxRemovals: 3,
      base: null,
      scope: 'changes',
    },
    close: async () => {
      await emulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The example as if it lay where readers can open it, with its production on this stage. */
function exampleFor({ url }: Emulator): ConfigSource {
  return {
    file: EXAMPLE_FILE,
    content: FULL_EXAMPLE.replace(EXAMPLE_URL, url),
    readVendorFile: () => Promise.resolve({ failure: 'missing' }),
  };
}

function applyAll({ request, ports }: Stage, scope: Scope): Promise<Outcome> {
  return apply({ ...request, scope, approve: approveAny, keepUndo: keepNothing }, ports);
}

function keepNothing(): Promise<void> {
  return Promise.resolve();
}

async function say({ desk }: Stage, title: string, lines: readonly string[]): Promise<void> {
  const { print, style } = desk.terminal;
  const rule = style.faint('─'.repeat(78));
  await print(`\n${rule}\n${[style.heading(title), ...lines].join('\n')}\n\n`);
}

async function show({ desk }: Stage, { plan, journal, drift }: Outcome): Promise<void> {
  const { print, style, width } = desk.terminal;
  const options = { style, width, verbose: false, applyCommand: null };
  if (journal !== null) return print(journalText(journal, options));
  if (plan === null) return undefined;
  return print(drift === null ? planText(plan, options) : driftText(plan, drift, options));
}
