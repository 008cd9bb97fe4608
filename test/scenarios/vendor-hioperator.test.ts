import { describe, expect, it } from 'vitest';
import { topic } from '../support/shape.ts';
import { connectVendor, walkVendor } from '../support/vendor-scene.ts';

const USE = 'vendor: hioperator\nuser: { email: hioperator@acme.com }';

/** What is done by people, in Gladly's UI and with HiOperator, by its setup guide. */
const STEPS = [
  'agree-scope',
  'create-user',
  'user-roles',
  'create-token',
  'create-inbox',
  'inbox-sla',
  'inbox-members',
  'hand-over',
  'vendor-builds',
];

describe('HiOperator', () => {
  it('gets its two topics in an empty organization, and no webhook of ours', async () => {
    const { applied, made } = await connectVendor({ use: USE });
    expect(applied.code).toBe(0);
    expect(made).toEqual({ topics: [topic('HiO_Escalation'), topic('HiOperator')], webhooks: [] });
  });

  it('waits for its user, its inbox, its own webhooks and nine steps of people', async () => {
    const { checks, steps, openSteps, state } = await connectVendor({ use: USE });
    expect(checks).toEqual([
      'it.inbox.hioperator failed',
      'it.user.user failed',
      'it.webhook.vendor failed',
    ]);
    expect(steps).toEqual(STEPS);
    expect(openSteps).toEqual(STEPS);
    expect(state).toBe('waiting');
  });

  it('tells the SLA in minutes, as the form wants it, and what to hand over', async () => {
    const { here } = await connectVendor({ use: USE });
    const { stdout } = await here.run('plan --verbose');
    expect(stdout).toMatch(/Set the SLA to 1440\s+minutes/);
    const handOver = stdout.slice(stdout.indexOf('Give HiOperator what it needs'));
    const told = [here.emulator.url, 'hioperator@acme.com', 'HiOperator', 'HiO_Escalation'];
    for (const each of told) expect(handOver.replaceAll(/\s+/g, ' ')).toContain(each);
  });

  it('is walked to complete; its webhooks are left to it, and each loss is told', async () => {
    const theirs = {
      name: 'HiOperator voice',
      url: 'https://gladly.hioperator.example/voice',
      events: ['CONTACT/STARTED'],
    };
    const walked = await walkVendor({ use: USE }, theirs);
    const { here, ended, ticked, confirmed } = walked;
    expect(ticked).toEqual(['create-user', 'create-inbox']);
    expect(confirmed).toEqual(STEPS.filter((id) => !ticked.includes(id)));
    expect([walked.state, ended.code, ended.document.result]).toEqual(['complete', 0, 'in-sync']);
    expect(here.emulator.control.snapshot().webhooks).toMatchObject([{ ...theirs, enabled: true }]);
    expect(writtenWebhooks(here.emulator.control.requests())).toEqual([]);
    const inbox = { change: 'edit-inbox', inbox: 'HiOperator' } as const;
    here.emulator.control.change({ ...inbox, fields: { name: 'Hi Operator' } });
    const drift = await here.run('drift --detailed-exitcode');
    expect(drift.code).toBe(2);
    expect(drift.stdout).toMatch(/There is "Hi Operator": one of the two may\s+be\s+misspelt\./);
  });
});

function writtenWebhooks(requests: readonly { readonly method: string; readonly path: string }[]) {
  return requests.filter(({ method, path }) => method !== 'GET' && path.includes('webhooks'));
}
