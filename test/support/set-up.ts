import type { DesiredState, DesiredStep } from '../../src/kinds/desired.ts';
import type { Ledger } from '../../src/kinds/ledger.ts';
import type { LiveState, LiveWebhook, Reading } from '../../src/kinds/live.ts';
import { isOpen } from '../../src/plan/steps.ts';
import type { Check } from '../../src/plan/check.ts';
import type { Plan } from '../../src/plan/types.ts';
import { place } from './builders.ts';
import { desiredIn, integration } from './config.ts';
import { liveInbox, liveState, liveUser, liveWebhook } from './live-builders.ts';
import { planOf, secretReadings } from './plan-builders.ts';
import { ledgerAfter, SimulatedGladly } from './simulation.ts';

/** How far the set-up of one integration, `csat`, is: the file, Gladly, and what was applied. */
export interface SetUp {
  readonly desired: DesiredState;
  readonly live: LiveState;
  readonly ledger: Ledger | null;
  /** Ids of the steps that the file says are done. */
  readonly confirmed: ReadonlySet<string>;
}

/** The use of each built-in vendor, as a file writes it; Sidekick also with one URL for both. */
export const USES: readonly (readonly [vendor: string, use: string])[] = [
  ['hioperator', 'vendor: hioperator\nuser: { email: hioperator@acme.com }'],
  ['gladly-sidekick', sidekick('https://sidekick.example/chat', 'https://sidekick.example/other')],
  [
    'gladly-sidekick with one URL',
    sidekick('https://sidekick.example/all', 'https://sidekick.example/all'),
  ],
  [
    'idiomatic',
    `vendor: idiomatic
     user: { email: idiomatic@acme.com, token: { secret: TOKEN } }
     inputs: { webhook-url: https://hooks.idiomatic.example, webhook-api-key: { secret: KEY } }`,
  ],
  [
    'playvox',
    `vendor: playvox
     user: { email: playvox@acme.com }
     inputs: { inbox-names: [Support, VIP] }`,
  ],
  [
    'assembled',
    `vendor: assembled
     user: { email: assembled@acme.com, token: { secret: TOKEN } }
     inputs: { webhook-url: https://hooks.assembled.example, webhook-api-key: { secret: KEY } }`,
  ],
];

/** The same uses where a step has still to bring inputs, without them. */
export const USES_AT_FIRST: readonly (readonly [vendor: string, first: string, then: string])[] =
  USES.flatMap(([vendor, use]) => {
    const first = use.replaceAll(/,? (?:\w+-)?webhook-(?:url|api-key): (?:\{.*?\}|[^,}\s]+)/g, '');
    return first === use ? [] : [[vendor, first, use]];
  });

/** An integration that the file has and that nobody has done anything for. */
export async function begun(use: string): Promise<SetUp> {
  const desired = await desiredOf(use);
  return { desired, live: liveState(), ledger: null, confirmed: new Set() };
}

/** After the file has got another use of the vendor. */
export async function rewritten(setUp: SetUp, use: string): Promise<SetUp> {
  return { ...setUp, desired: await desiredOf(use) };
}

function desiredOf(use: string): Promise<DesiredState> {
  const lines = use.split('\n').map((line) => line.trim());
  return desiredIn(integration(lines.join('\n')));
}

/** The plan of today. */
export function planOfSetUp({ desired, live, ledger, confirmed }: SetUp): Plan {
  const steps = desired.steps.map((step) => (confirmed.has(step.id) ? done(step) : step));
  return planOf({ desired: { ...desired, steps }, live, ledger });
}

/** What is still open, by ids: operations, checks and steps. */
export function openIn({ operations, checks, steps }: Plan): readonly string[] {
  return [
    ...operations.map(({ id }) => id),
    ...checks.filter(({ state }) => state !== 'passed').map(({ id }) => id),
    ...steps.filter(isOpen).map(({ address }) => address),
  ].toSorted();
}

/** After an apply. */
export function applied(setUp: SetUp): SetUp {
  const { desired, live, ledger } = setUp;
  const plan = planOfSetUp(setUp);
  const gladly = new SimulatedGladly(live, 'in the organization');
  gladly.apply(plan, ([first]) => first);
  const readings = Object.entries(secretReadings(desired.resources));
  const fingerprints = Object.fromEntries(
    readings.map(([key, { fingerprint }]) => [key, fingerprint ?? '']),
  );
  const after = ledgerAfter(plan, gladly, { desired, ledger, fingerprints });
  return { ...setUp, live: gladly.state(live), ledger: after };
}

export function withConfirmation(setUp: SetUp, id: string): SetUp {
  return { ...setUp, confirmed: new Set([...setUp.confirmed, id]) };
}

/** After an administrator, or the vendor, did what a failing check asks for. */
export function mended(setUp: SetUp, { id, finding }: Check): SetUp {
  const { desired, live } = setUp;
  switch (finding.code) {
    case 'user-missing': {
      const { name } = desired.users.find(({ address }) => address === id) ?? {};
      const user = liveUser({ id: `live-${id}`, email: finding.email, name: name ?? 'Any name' });
      return { ...setUp, live: { ...live, users: withOne(live.users, user) } };
    }
    case 'inbox-missing': {
      const inbox = liveInbox({ id: `live-${id}`, name: finding.name });
      return { ...setUp, live: { ...live, inboxes: withOne(live.inboxes, inbox) } };
    }
    case 'vendor-webhook-missing':
      return { ...setUp, live: { ...live, webhooks: withOne(live.webhooks, madeBy(id, desired)) } };
    default:
      throw new Error(`Nobody knows how to mend ${finding.code}.`);
  }
}

/** Applied, everything mended, tokens that work, every step confirmed that no check ticks. */
export async function complete(use: string): Promise<SetUp> {
  let setUp = applied(await begun(use));
  for (const check of planOfSetUp(setUp).checks.filter(({ state }) => state === 'failed')) {
    setUp = mended(setUp, check);
  }
  const tokens = setUp.desired.users.flatMap(({ address, token }) =>
    token === undefined ? [] : [[address, 'works'] as const],
  );
  setUp = { ...setUp, live: { ...setUp.live, tokens: Object.fromEntries(tokens) } };
  for (const step of planOfSetUp(setUp).steps.filter(isOpen))
    setUp = withConfirmation(setUp, step.id);
  return setUp;
}

export function resourcesOf<T>(reading: Reading<T>): readonly T[] {
  return reading.status === 'read' ? reading.resources : [];
}

function withOne<T>(reading: Reading<T>, one: T): Reading<T> {
  return { status: 'read', resources: [...resourcesOf(reading), one] };
}

/** What a vendor would make for its pattern: `*Playvox*` is `Playvox`. */
function madeBy(address: string, { vendorWebhooks }: DesiredState): LiveWebhook {
  const expected = vendorWebhooks.find((one) => one.address === address);
  const { name = '', events = [] } = expected ?? {};
  return liveWebhook({ id: `live-${address}`, name: name.replaceAll('*', ''), events });
}

function done(step: DesiredStep): DesiredStep {
  return { ...step, confirmation: { on: '2026-11-03', by: '@dana', place: place() } };
}

function sidekick(chat: string, other: string): string {
  return `vendor: gladly-sidekick
    allow-unknown-events: true
    inputs: { user-email: sidekick@acme.com, bot-name: Melissa, inbox-names: [Support, VIP], webhook-api-key: { secret: KEY }, chat-webhook-url: ${chat}, other-webhook-url: ${other} }`;
}
