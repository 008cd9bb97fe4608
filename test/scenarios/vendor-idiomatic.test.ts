import { describe, expect, it } from 'vitest';
import { SECRETS } from '../support/scenario.ts';
import { webhook } from '../support/shape.ts';
import { connectVendor, peopleIn, walkVendor } from '../support/vendor-scene.ts';

const USE = `
  vendor: idiomatic
  allow-unknown-events: true
  user: { email: idiomatic@acme.com }
  inputs:
    webhook-url: https://hooks.idiomatic.example/acme
    webhook-api-key: { secret: IDIOMATIC_WEBHOOK_KEY }
`;

const STEPS = ['create-user', 'user-roles', 'create-token', 'hand-over', 'webhook-endpoint'];

/** The ten of its setup guide; Gladly's newest reference no longer has `MESSAGE/RECEIVED`. */
const EVENTS = [
  'CONVERSATION/CREATED',
  'CONVERSATION/CLOSED',
  'CONVERSATION/NOTE_CREATED',
  'CONVERSATION/TOPIC_ADDED',
  'CONVERSATION/TOPIC_REMOVED',
  'CONVERSATION_ASSIGNEE/UPDATED',
  'CONTACT/MESSAGE_SENT',
  'CONTACT/MESSAGE_RECEIVED',
  'MESSAGE/RECEIVED',
  'CONVERSATION_STATUS/UPDATED',
];

const WEBHOOK = {
  name: 'Idiomatic',
  url: 'https://hooks.idiomatic.example/acme',
  events: EVENTS,
  headers: { 'x-api-key': SECRETS['IDIOMATIC_WEBHOOK_KEY'] ?? '' },
};

describe('Idiomatic', () => {
  it('gets one webhook with ten events and its key in x-api-key, and no topic', async () => {
    const { applied, made } = await connectVendor({ use: USE });
    expect(applied.code).toBe(0);
    expect(made).toEqual({ topics: [], webhooks: [webhook(WEBHOOK)] });
    expect(EVENTS).toHaveLength(10);
  });

  it('waits for its user and five steps of people', async () => {
    const { checks, steps, openSteps, state } = await connectVendor({ use: USE });
    expect(checks).toEqual(['it.user.user failed', 'it.webhook.events passed']);
    expect({ steps, openSteps, state }).toEqual({
      steps: STEPS,
      openSteps: STEPS,
      state: 'waiting',
    });
  });

  it('warns before its webhook is switched on that the endpoint comes first', async () => {
    const { here } = await connectVendor({ use: USE });
    here.emulator.control.change({ change: 'remove-webhook', webhook: WEBHOOK.url });
    const { stdout } = await here.run('plan --scope all');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'A step comes first and nothing shows that it is done: "Get the webhook address and token ' +
        'from Idiomatic" (webhook-endpoint).',
    );
  });

  it('is walked to complete, and told when its user is another one', async () => {
    const { here, ended, ticked, confirmed, state } = await walkVendor({ use: USE });
    expect(ticked).toEqual(['create-user']);
    expect(confirmed).toEqual(STEPS.filter((id) => id !== 'create-user'));
    expect([state, ended.code, ended.document.result]).toEqual(['complete', 0, 'in-sync']);
    const user = 'idiomatic@acme.com';
    here.emulator.control.change({
      change: 'edit-user',
      user,
      fields: { email: 'idiomatic@acme.co' },
    });
    const drift = await here.run('drift --json --detailed-exitcode');
    expect([drift.code, drift.document.drift?.checks]).toEqual([2, ['it.user.user']]);
    expect(peopleIn(drift)).toMatchObject({
      checks: expect.arrayContaining([
        expect.objectContaining({
          finding: { code: 'user-missing', email: user, near: 'idiomatic@acme.co' },
        }),
      ]),
      integrations: [{ state: 'broken', because: ['it.user.user'] }],
    });
  });

  it('warns of the event that the reference dropped, and says nothing where that is known', async () => {
    const { here } = await connectVendor({ use: USE });
    expect((await here.run('validate')).stdout).not.toMatch(/MESSAGE\/RECEIVED/);
    here.write(
      `version: 1\norganizations: { production: { url: ORGANIZATION_URL } }\nintegrations:\n` +
        `  it:${USE.replace('  allow-unknown-events: true\n', '').replaceAll('\n', '\n  ')}`,
    );
    const { code, stdout } = await here.run('validate');
    expect(code).toBe(0);
    expect(stdout).toMatch(/warning {2}vendor-dropped-event[^]*MESSAGE\/RECEIVED/);
  });
});
