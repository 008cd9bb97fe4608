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
import type { Plan, Scope } from '../plan/types.ts';
import { driftText } from '../report/text/drift.ts';
import { journalText } from '../report/text/journal.ts';
import { wrap } from '../report/text/layout.ts';
import type { PlanTextOptions } from '../report/text/plan.ts';
import { planText } from '../report/text/plan.ts';
import { storyDriftText, storyPlanText, storyReceiptText } from '../report/text/story.ts';
import type { Desk, Work } from './desk.ts';
import { FULL_EXAMPLE } from './example.generated.ts';

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

/** Steps that show what kinds there are: in Gladly, at the vendor, with values to type. */
const TELLING_STEPS: ReadonlySet<string> = new Set([
  'idiomatic.step.user-roles',
  'sidekick.step.message-automation',
  'playvox.step.task-agent-status-went-away',
]);

const RULE_WIDTH = 78;

type Demo = Extract<Work, { readonly command: 'demo' }>;

/** An emulated organization, the example as its file, and a ledger in a folder of its own. */
interface Stage {
  readonly desk: Desk;
  readonly emulator: Emulator;
  readonly ports: CommandPorts;
  readonly request: PlanRequest;
  readonly close: () => Promise<void>;
}

/** A stage, and how much of it is told. */
type Story = Stage & { readonly verbose: boolean };

/**
 * Plays the whole story on an emulated organization with the example of all five vendors: plan,
 * apply, what waits for people, a change made in Gladly and its repair, a webhook that Gladly
 * switches off. Needs nothing and leaves nothing behind. Told in brief, unless `--verbose` asks
 * for what the commands themselves would print.
 */
export async function runDemo({ verbose }: Demo, desk: Desk): Promise<number> {
  const stage = await openStage(desk);
  try {
    const story = { ...stage, verbose };
    const seen = await firstApply(story);
    await somebodyEdits(story, seen);
    await gladlySwitchesOff(story, seen);
    await say(story, 'That was it', [
      'Nothing of this was a real organization. To try the commands yourself, serve one, or begin',
      'a file for your own; the examples are in config-schema/examples/.',
    ]);
    const commands = ['emulator', 'vendors', 'init <vendor>', '--help'];
    await desk.terminal.print(commands.map((one) => `  ${desk.program} ${one}\n`).join(''));
    return 0;
  } finally {
    await stage.close();
  }
}

/** Resolves to how things stand when all is applied. */
async function firstApply(story: Story): Promise<Plan | null> {
  await say(story, '1. What the file asks for: plan', [
    'Acme wants five vendors and a survey of its own connected to Gladly. It is all in one file,',
    'config-schema/examples/full.yml. Gladly has some of it already: users, inboxes, topics that',
    'agents use, a webhook that Playvox made. This is the plan, before anything is touched:',
  ]);
  const planned = await makePlan(story.request, story.ports);
  await show(story, planned, null);
  await say(story, '2. What was read is carried out: apply', [
    'A manager has read the plan; apply carries out exactly that. A webhook is made switched off',
    'and then enabled, so that a silent endpoint is told apart from a wrong request. Every write',
    'is read back.',
  ]);
  await show(story, await applyAll(story, 'changes'), null);
  await say(story, '3. In sync, and what waits for people: drift', [
    'Looked at again, Gladly is as the file says. What only a person can do (roles, tokens, an',
    'inbox, steps at the vendor) stays on the list until it shows in Gladly or is confirmed in',
    'the file.',
  ]);
  const checked = await checkDrift(story.request, story.ports);
  await show(story, checked, checked.plan);
  return checked.plan;
}

async function somebodyEdits(story: Story, seen: Plan | null): Promise<void> {
  await say(story, '4. Somebody changes something in Gladly', [
    "Dana unticks events of Idiomatic's webhook and archives the topic HiO_Escalation. Nobody",
    'reviewed that; the scheduled check for drift sees it:',
  ]);
  story.emulator.control.change(...DANAS_CHANGES);
  await show(story, await checkDrift(story.request, story.ports), seen);
  await say(story, '5. It is restored: apply --scope all', [
    'That puts back what the file says. Had Dana been right, export would have written her',
    'changes into the file, for review.',
  ]);
  await show(story, await applyAll(story, 'all'), null);
}

const DANAS_CHANGES: readonly OrganizationChange[] = [
  {
    change: 'edit-webhook',
    webhook: 'https://hooks.idiomatic.example/acme',
    fields: { events: ['CONVERSATION/CREATED', 'CONVERSATION/CLOSED'] },
  },
  { change: 'edit-topic', topic: 'HiO_Escalation', fields: { disabled: true } },
];

async function gladlySwitchesOff(story: Story, seen: Plan | null): Promise<void> {
  await say(story, '6. Gladly switches a webhook off', [
    "Assembled's endpoint fails four times in a row. Gladly switches the webhook off and sends",
    'an email that nobody reads. Agents now look absent in Assembled, and drift says why:',
  ]);
  const webhook = 'https://hooks.assembled.example/gladly/acme';
  story.emulator.control.change({ change: 'switch-off-webhook', webhook });
  await show(story, await checkDrift(story.request, story.ports), seen);
  await say(story, '7. The webhook is on again: apply --scope all', [
    'The vendor has repaired its endpoint. Gladly asks it by a PING, then switches the webhook on.',
  ]);
  await show(story, await applyAll(story, 'all'), null);
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

function applyAll({ request, ports }: Story, scope: Scope): Promise<Outcome> {
  return apply({ ...request, scope, approve: approveAny, keepUndo: keepNothing }, ports);
}

function keepNothing(): Promise<void> {
  return Promise.resolve();
}

async function say({ desk }: Story, title: string, lines: readonly string[]): Promise<void> {
  const { print, style, width } = desk.terminal;
  const rule = style.faint('─'.repeat(Math.min(width, RULE_WIDTH)));
  const text = [style.heading(title), ...wrap(lines.join(' '), 0, width)].join('\n');
  await print(`\n${rule}\n${text}\n\n`);
}

/** Shows what a command found or did; `seen` is how things stood when the reader last looked. */
async function show(story: Story, outcome: Outcome, seen: Plan | null): Promise<void> {
  const { print, style, width } = story.desk.terminal;
  const { plan, journal, drift } = outcome;
  const layout = { style, width, verbose: story.verbose };
  if (story.verbose) return print(fullText(outcome, { ...layout, applyCommand: null }));
  if (journal !== null) return print(storyReceiptText(journal, layout));
  if (plan === null) return undefined;
  if (drift !== null)
    return print(storyDriftText(plan, { ...layout, drift, before: seen ?? plan }));
  const showAll = `${story.desk.program} demo --verbose`;
  return print(storyPlanText(plan, { ...layout, telling: TELLING_STEPS, showAll }));
}

function fullText({ plan, journal, drift }: Outcome, options: PlanTextOptions): string {
  if (journal !== null) return journalText(journal, options);
  if (plan === null) return '';
  return drift === null
    ? planText(plan, options)
    : driftText(plan, drift, { ...options, exportCommand: null });
}
