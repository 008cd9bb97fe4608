import { describe, expect, it } from 'vitest';
import { writesOf } from '../support/scenario.ts';
import { connectVendor, walkVendor } from '../support/vendor-scene.ts';

const USE = `
  vendor: playvox
  user: { email: playvox@acme.com }
  inputs: { inbox-names: [Customer_Support] }
`;

/** The introduction, the connector, five tasks, workstreams, and looking whether it works. */
const STEPS = [
  'playvox-access',
  'implementation-specialist',
  'weekly-meetings',
  'define-inboxes',
  'create-user',
  'user-roles',
  'create-token',
  'connector',
  'away-reasons',
  'task-agent-status-logged-in',
  'task-agent-status-logged-out',
  'task-agent-status-went-away',
  'task-agent-status-returned-from-away',
  'task-agent-status-availability-updated',
  'workstreams',
  'users-arrive',
  'agent-status-arrives',
  'workstream-data-arrives',
  'training',
  'support-hand-over',
];

/** Name in Playvox and regular expression, as the setup guide has them. */
const TASKS = [
  ['Agent Status – Logged In', 'LOGGED_IN'],
  ['Agent Status – Logged Out', 'LOGGED_OUT'],
  ['Agent Status – Went Away', 'Break|Lunch|Meeting|Other|WENT_AWAY'],
  ['Agent Status – Returned from Away', 'RETURNED_FROM_AWAY'],
  ['Agent Status – Availability Updated', 'AvailableFor:.*|Unavailable'],
];

const THEIRS = {
  name: 'Playvox WFM',
  url: 'https://gladly.playvox.example/acme',
  events: ['CONVERSATION/CREATED', 'CONVERSATION/CLOSED'],
};

describe('Playvox', () => {
  it('gets nothing written: all of it is made by people and by Playvox', async () => {
    const { here, applied, made } = await connectVendor({ use: USE });
    expect(applied).toMatchObject({ code: 0, document: { result: 'no-changes' } });
    expect(made).toEqual({ topics: [], webhooks: [] });
    expect(writesOf(here)).toEqual([]);
  });

  it('waits for its user, inbox and webhook and for twenty steps, five of them tasks', async () => {
    const { checks, steps, openSteps, state } = await connectVendor({ use: USE });
    expect(checks).toEqual([
      'it.inbox.customer-support failed',
      'it.user.user failed',
      'it.webhook.vendor failed',
    ]);
    expect({ steps, openSteps, state }).toEqual({
      steps: STEPS,
      openSteps: STEPS,
      state: 'waiting',
    });
    expect(steps.filter((id) => id.startsWith('task-'))).toHaveLength(TASKS.length);
  });

  it('tells for each task the name and the expression to enter', async () => {
    const { here } = await connectVendor({ use: USE });
    const text = (await here.run('plan --verbose')).stdout.replaceAll(/\s+/g, ' ');
    for (const [name, expression] of TASKS) {
      expect(text).toContain(`Name: ${name}.`);
      expect(text).toContain(`without the quotes: "${expression}"`);
    }
  });

  it('is walked to complete; its webhook, left to it, shows that it is connected', async () => {
    const { here, ended, ticked, confirmed, state } = await walkVendor({ use: USE }, THEIRS);
    expect(ticked).toEqual(['create-user', 'connector']);
    expect(confirmed).toEqual(STEPS.filter((id) => !ticked.includes(id)));
    expect([state, ended.code, ended.document.result]).toEqual(['complete', 0, 'in-sync']);
    expect(writesOf(here)).toEqual([]);
    here.emulator.control.change({ change: 'remove-webhook', webhook: THEIRS.url });
    const drift = await here.run('drift --detailed-exitcode');
    expect(drift.code).toBe(2);
    expect(drift.stdout).toMatch(/broken/);
  });
});
