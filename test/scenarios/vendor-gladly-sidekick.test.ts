import { describe, expect, it } from 'vitest';
import { operationsOf, SECRETS } from '../support/scenario.ts';
import { sorted, webhook } from '../support/shape.ts';
import { connectVendor, peopleIn, vendorConfig, walkVendor } from '../support/vendor-scene.ts';

const CHAT_URL = SECRETS['SIDEKICK_CHAT_URL'] ?? '';
const OTHER_URL = SECRETS['SIDEKICK_OTHER_URL'] ?? '';
const HEADERS = { 'x-api-key': SECRETS['SIDEKICK_WEBHOOK_KEY'] ?? '' };

/** With one endpoint for chat and one for all other channels, unless told otherwise. */
function use(
  urls = [
    'chat-webhook-url: { secret: SIDEKICK_CHAT_URL }',
    'other-webhook-url: { secret: SIDEKICK_OTHER_URL }',
  ],
): string {
  return `
    vendor: gladly-sidekick
    allow-unknown-events: true
    inputs:
      user-email: sidekick-acme@gladly.example
      bot-name: Melissa
      inbox-names: [Customer Support, VIP]
      webhook-api-key: { secret: SIDEKICK_WEBHOOK_KEY }
      ${urls.join('\n      ')}
  `;
}

const STEPS = [
  'gather',
  'create-user',
  'user-roles',
  'create-token',
  'inbox-members-customer-support',
  'inbox-members-vip',
  'message-automation',
  'notification-endpoints',
  'dashboard-token',
  'hand-off-inbox',
];

const CHAT = webhook({
  name: 'Gladly Sidekick chat (endpoint Gladly)',
  url: CHAT_URL,
  events: ['AUTOMATION/MESSAGE_RECEIVED'],
  headers: HEADERS,
});

const OTHERS = webhook({
  name: 'Gladly Sidekick messages (endpoint Gladly)',
  url: OTHER_URL,
  events: ['MESSAGE/RECEIVED'],
  headers: HEADERS,
});

describe('Gladly Sidekick', () => {
  it('gets a webhook for chat and one for other channels, with x-api-key', async () => {
    const { applied, made } = await connectVendor({ use: use() });
    expect(applied.code).toBe(0);
    expect(made).toEqual(sorted({ topics: [], webhooks: [CHAT, OTHERS] }));
  });

  it('waits for its user, each inbox, and ten steps of people', async () => {
    const { checks, steps, openSteps, state } = await connectVendor({ use: use() });
    expect(checks).toEqual([
      'it.inbox.customer-support failed',
      'it.inbox.vip failed',
      'it.user.user failed',
      'it.webhook.chat passed',
      'it.webhook.other-channels passed',
    ]);
    expect({ steps, openSteps, state }).toEqual({
      steps: STEPS,
      openSteps: STEPS,
      state: 'waiting',
    });
  });

  it('is walked to complete; its user has the name of the bot, its inboxes their pages', async () => {
    const { here, ended, ticked, confirmed, state } = await walkVendor({ use: use() });
    expect(ticked).toEqual(['create-user']);
    expect(confirmed).toEqual(STEPS.filter((id) => id !== 'create-user'));
    expect([state, ended.code, ended.document.result]).toEqual(['complete', 0, 'in-sync']);
    const vip = here.emulator.control.snapshot().inboxes.find(({ name }) => name === 'VIP');
    expect(peopleIn(ended).steps).toContainEqual(
      expect.objectContaining({
        id: 'inbox-members-vip',
        link: `${here.emulator.url}/admin/inboxes/${vip?.id}`,
      }),
    );
    const user = 'sidekick-acme@gladly.example';
    here.emulator.control.change({ change: 'edit-user', user, fields: { name: 'Somebody' } });
    const { stdout } = await here.run('drift');
    expect(stdout).toMatch(/"Somebody"[^]*"Melissa"|"Melissa"[^]*"Somebody"/);
  });

  it('that was given one URL gets one webhook with both events, and the plan says so', async () => {
    const one = 'https://endpoints.sidekick.example/one';
    const urls = ['chat', 'other'].map((each) => `${each}-webhook-url: ${one}`);
    const { here, made } = await connectVendor({ use: use(urls) });
    expect(made.webhooks).toEqual([
      webhook({ ...CHAT, url: one, events: [...CHAT.events, ...OTHERS.events] }),
    ]);
    const { stdout } = await here.run('plan');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'it.webhook.other-channels would need the same URL, which Gladly does not allow; it is made as one webhook with the events of all.',
    );
  });

  it('that is not to chat gets no chat webhook and no step about automation', async () => {
    const urls = ['other-webhook-url: { secret: SIDEKICK_OTHER_URL }'];
    const { made, steps } = await connectVendor({ use: use(urls) });
    expect(made.webhooks).toEqual([OTHERS]);
    expect(steps).toEqual(STEPS.filter((id) => id !== 'message-automation'));
  });

  it('that has no URL yet is told which step brings one, and that either will do', async () => {
    const { here } = await connectVendor({ use: use() });
    here.write(vendorConfig({ use: use(['endpoint-name: Gladly']) }));
    const { code, stdout } = await here.run('validate');
    expect(code).toBe(0);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'needs other-webhook-url (or chat-webhook-url), which the step notification-endpoints ',
    );
  });

  it('is used once for each brand, side by side', async () => {
    const brand = (name: string) => `
  sidekick-${name}:
    vendor: gladly-sidekick
    allow-unknown-events: true
    inputs:
      user-email: sidekick-${name}@gladly.example
      bot-name: Melissa of ${name}
      inbox-names: [Support ${name}]
      webhook-api-key: { secret: SIDEKICK_WEBHOOK_KEY }
      endpoint-name: Acme ${name}
      chat-webhook-url: https://endpoints.sidekick.example/${name}/chat
      other-webhook-url: https://endpoints.sidekick.example/${name}/other
`;
    const { here } = await connectVendor({ use: use() });
    here.write(`${vendorConfig({ use: use() })}${brand('eu')}${brand('us')}`);
    const planned = await here.run('plan --json');
    expect(operationsOf(planned)).toEqual([
      'sidekick-eu.webhook.chat:create',
      'sidekick-eu.webhook.other-channels:create',
      'sidekick-us.webhook.chat:create',
      'sidekick-us.webhook.other-channels:create',
    ]);
    expect((await here.run('apply --yes')).code).toBe(0);
    const names = here.emulator.control.snapshot().webhooks.map(({ name }) => name);
    expect(names.toSorted()).toEqual([
      'Gladly Sidekick chat (endpoint Acme eu)',
      'Gladly Sidekick chat (endpoint Acme us)',
      'Gladly Sidekick chat (endpoint Gladly)',
      'Gladly Sidekick messages (endpoint Acme eu)',
      'Gladly Sidekick messages (endpoint Acme us)',
      'Gladly Sidekick messages (endpoint Gladly)',
    ]);
    expect((await here.run('plan --detailed-exitcode')).code).toBe(0);
  });
});
