import { describe, expect, it } from 'vitest';
import { SECRETS } from '../support/scenario.ts';
import { webhook } from '../support/shape.ts';
import { connectVendor, peopleIn, walkVendor } from '../support/vendor-scene.ts';

const USE = `
  vendor: assembled
  user: { email: assembled@acme.com, token: { secret: ASSEMBLED_GLADLY_TOKEN } }
  inputs:
    webhook-url: https://hooks.assembled.example/gladly
    webhook-api-key: { secret: ASSEMBLED_KEY }
`;

const KEY = SECRETS['ASSEMBLED_KEY'] ?? '';

const STEPS = [
  'create-user',
  'user-roles',
  'create-token',
  'connect',
  'verify-connection',
  'webhook-key',
  'add-agents',
  'queues',
  'agent-states',
  'verify-agent-states',
  'verify-queues',
];

/** The whole family; Assembled wants all five. */
const EVENTS = [
  'AGENT_STATUS/CHANGED_ACTIVE_REASON',
  'AGENT_STATUS/LOGGED_IN',
  'AGENT_STATUS/LOGGED_OUT',
  'AGENT_STATUS/RETURNED_FROM_AWAY',
  'AGENT_STATUS/WENT_AWAY',
];

describe('Assembled', () => {
  it('gets its webhook: five events, Basic with the key as both, no header, on', async () => {
    const { applied, made } = await connectVendor({ use: USE });
    expect(applied.code).toBe(0);
    const url = 'https://hooks.assembled.example/gladly';
    expect(made).toEqual({
      topics: [],
      webhooks: [
        webhook({ name: 'Assembled Agent States', url, events: EVENTS, basic: [KEY, KEY] }),
      ],
    });
  });

  it('waits for its user and eleven steps of people', async () => {
    const { checks, steps, openSteps, state } = await connectVendor({ use: USE });
    expect(checks).toEqual(['it.user.user failed', 'it.webhook.agent-states passed']);
    expect({ steps, openSteps, state }).toEqual({
      steps: STEPS,
      openSteps: STEPS,
      state: 'waiting',
    });
  });

  it('is walked to complete; its own token is tried where it is given', async () => {
    const { here, ended, ticked, confirmed, state } = await walkVendor({ use: USE });
    expect(ticked).toEqual(['create-user']);
    expect(confirmed).toEqual(STEPS.filter((id) => id !== 'create-user'));
    expect([state, ended.code, ended.document.result]).toEqual(['complete', 0, 'in-sync']);
    const token = 'fake-token-of-assembled';
    const user = 'assembled@acme.com';
    here.emulator.control.change({ change: 'edit-user', user, fields: { token } });
    const works = await here.run('plan --json', { secrets: { ASSEMBLED_GLADLY_TOKEN: token } });
    expect(works.document.counts).toMatchObject({ 'open-checks': 0 });
    const created = peopleIn(works).steps.find(({ id }) => id === 'create-token');
    expect(created?.state).toBe('checked');
    const secrets = { ASSEMBLED_GLADLY_TOKEN: 'fake-token-that-was-revoked' };
    const revoked = await here.run('drift --detailed-exitcode', { secrets });
    expect(revoked.stdout).toMatch(/broken: API token rejected/);
    expect(revoked.code).toBe(2);
  });

  it('takes 500 of the 600 requests a minute: the plan says what is left', async () => {
    const { here } = await connectVendor({ use: USE });
    const { stdout } = await here.run('plan');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('500 of the 600 requests a minute');
  });
});
