import { describe, expect, it } from 'vitest';
import type { DesiredState } from '../../src/kinds/desired.ts';
import type { Ledger } from '../../src/kinds/ledger.ts';
import { desiredIn, integration } from '../support/config.ts';
import { liveState, liveUser } from '../support/live-builders.ts';
import { planOf } from '../support/plan-builders.ts';
import type { SetUp } from '../support/set-up.ts';
import { applied, begun, planOfSetUp } from '../support/set-up.ts';

const USER = 'user: { email: ida@acme.com }';

const BOTH = 'inputs: { webhook-url: https://hooks.example/a, webhook-api-key: { secret: KEY } }';

/** What a file asks for in which Idiomatic has what is given besides its user. */
function idiomatic(parts = ''): Promise<DesiredState> {
  return desiredIn(integration(['vendor: idiomatic', USER, parts].join('\n')));
}

/** After an apply of Idiomatic with everything. */
async function withWebhook(): Promise<SetUp> {
  return applied(await begun(['vendor: idiomatic', USER, BOTH].join('\n')));
}

describe('a plan while an input is awaited', () => {
  it('leaves out what needs it, says what that is, and can be applied', async () => {
    const plan = planOf({ desired: await idiomatic() });
    expect(plan.operations).toEqual([]);
    expect(plan.refusals).toEqual([]);
    const common = {
      integration: 'csat',
      instead: null,
      step: 'csat.step.webhook-endpoint',
      objects: [{ kind: 'webhook', address: 'csat.webhook.events', name: 'Idiomatic' }],
    };
    expect(plan.awaited).toMatchObject([
      { ...common, input: 'webhook-url' },
      { ...common, input: 'webhook-api-key' },
    ]);
    expect(plan.integrations).toMatchObject([{ state: 'waiting', awaitedInputs: 2 }]);
  });

  it('counts the step that brings it as open, even where a confirmation says otherwise', async () => {
    const { steps, ...desired } = await idiomatic();
    const place = { file: 'a.yml', line: 1, column: 1 };
    const confirmation = { on: '2026-11-01', by: '@dana', place };
    const plan = planOf({
      desired: { ...desired, steps: steps.map((step) => ({ ...step, confirmation })) },
    });
    const open = plan.steps.filter(({ state }) => state === 'open').map(({ id }) => id);
    expect(open).toEqual(['webhook-endpoint']);
    expect(plan.integrations).toMatchObject([{ state: 'waiting' }]);
  });

  it('counts the step as open even where a check passes that would tick it', async () => {
    const { steps, ...desired } = await idiomatic();
    const withCheck = steps.map((step) => ({ ...step, check: 'csat.user.user' }));
    const live = liveState({ users: [liveUser({ email: 'ida@acme.com' })] });
    const plan = planOf({ desired: { ...desired, steps: withCheck }, live });
    const states = Object.fromEntries(plan.steps.map(({ id, state }) => [id, state]));
    expect(states).toMatchObject({ 'hand-over': 'checked', 'webhook-endpoint': 'open' });
  });

  it('does without it where the file writes by hand what it is needed for', async () => {
    const hand = '{ url: https://hooks.example/b, headers: { x-api-key: { secret: KEY } } }';
    const plan = planOf({ desired: await idiomatic(`webhooks: { events: ${hand} }`) });
    expect(plan.operations.map(({ id }) => id)).toEqual(['csat.webhook.events:create:this-change']);
    expect(plan.awaited).toEqual([]);
  });
});

describe('an input that is taken out of the file after an apply', () => {
  it('removes nothing, and refuses to go on', async () => {
    const before = await withWebhook();
    const plan = planOfSetUp({ ...before, desired: await idiomatic() });
    expect(plan.operations).toEqual([]);
    const missing = { guard: 'input-missing', address: 'csat.webhook.events' };
    expect(plan.refusals).toMatchObject([
      { ...missing, input: 'webhook-url' },
      { ...missing, input: 'webhook-api-key' },
    ]);
    expect(plan.unmanaged).toEqual([]);
  });

  it.each([
    ['whose id was learned', true],
    ['whose id was not', false],
  ])('removes nothing of a creation either that was begun, %s', async (_, isLearned) => {
    const before = await withWebhook();
    const [resource] = before.desired.resources;
    const { ledger } = before;
    if (resource === undefined || ledger === null) throw new Error('Nothing was applied.');
    const id = Object.values(ledger.resources)[0]?.id ?? '';
    const { address, kind, fields } = resource;
    const begunOnly: Ledger = {
      ...ledger,
      resources: {},
      unfinished: [{ address, kind, action: 'create', fields, ...(isLearned && { id }) }],
    };
    const plan = planOfSetUp({ ...before, ledger: begunOnly, desired: await idiomatic() });
    expect([plan.operations, plan.unmanaged]).toEqual([[], []]);
    expect(new Set(plan.refusals.map(({ guard }) => guard))).toEqual(new Set(['input-missing']));
  });

  it('removes the webhook where the file says that it is to go', async () => {
    const before = await withWebhook();
    const desired = await idiomatic('webhooks: { events: false }');
    const plan = planOfSetUp({ ...before, desired });
    expect(plan.operations.map(({ action }) => action)).toEqual(['delete']);
    expect(plan.refusals).toEqual([]);
  });

  it('leaves alone what the file has moved to its ignore list', async () => {
    const before = await withWebhook();
    const desired = await idiomatic();
    const place = { file: 'a.yml', line: 1, column: 1 };
    const ignores = [{ kind: 'webhook', match: 'Idiomatic', reason: 'By hand.', place } as const];
    const plan = planOfSetUp({ ...before, desired: { ...desired, ignores } });
    expect([plan.operations, plan.refusals]).toEqual([[], []]);
  });

  it('removes neither of the webhooks of Sidekick that had become one', async () => {
    const use = (urls: string) => `vendor: gladly-sidekick
      allow-unknown-events: true
      inputs: { user-email: s@acme.com, bot-name: Mel, inbox-names: [VIP], webhook-api-key: { secret: KEY }${urls} }`;
    const url = 'https://hooks.example/all';
    const before = applied(
      await begun(use(`, chat-webhook-url: ${url}, other-webhook-url: ${url}`)),
    );
    const { desired } = await begun(use(''));
    const plan = planOfSetUp({ ...before, desired });
    expect(plan.operations.filter(({ action }) => action === 'delete')).toEqual([]);
    expect(plan.refusals.map(({ guard }) => guard)).toEqual(['input-missing']);
  });
});
