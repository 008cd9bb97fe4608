import { describe, expect, it } from 'vitest';
import { expandVendor } from '../../../src/catalog/expand.ts';
import type { Required } from '../../support/vendors.ts';
import {
  broughtBy,
  completeUse,
  requiredPlaces,
  vendorCalled,
  withoutInputs,
} from '../../support/vendors.ts';

/** What the guide of Gladly Sidekick asks for, number by number, with two inboxes. */
const GUIDE: readonly Required[] = [
  ['1 gather', { 'steps.gather': 'vendor-side', 'handover.dashboard': 'handover' }],
  [
    '2 exclusive user',
    { user: 'observed', 'steps.create-user': 'manual', 'steps.user-roles': 'manual' },
  ],
  [
    '3 member of every inbox',
    {
      'inboxes.support': 'observed',
      'inboxes.vip': 'observed',
      'steps.inbox-members-support': 'manual',
      'steps.inbox-members-vip': 'manual',
    },
  ],
  ['4 token', { 'steps.create-token': 'manual' }],
  ['5 message automation', { 'steps.message-automation': 'manual' }],
  ['6 notification endpoints', { 'steps.notification-endpoints': 'vendor-side' }],
  ['7 token in the dashboard', { 'steps.dashboard-token': 'vendor-side' }],
  ['8 webhook for chat', { 'webhooks.chat': 'managed' }],
  ['9 webhook for all other channels', { 'webhooks.other-channels': 'managed' }],
  [
    '10 behaviour to know',
    {
      'steps.hand-off-inbox': 'manual',
      'troubleshooting: Agents do not see what Sidekick wrote to a customer.': 'troubleshooting',
      'troubleshooting: A conversation that Sidekick handed over turned up in another inbox.':
        'troubleshooting',
      'troubleshooting: A session with Sidekick ended by itself.': 'troubleshooting',
    },
  ],
  [
    'Gladly Support for option, URL, inboxes and email address',
    {
      'troubleshooting: The option for automation is missing in the settings of the chat channel.':
        'troubleshooting',
      'troubleshooting: Which address do the webhooks need?': 'troubleshooting',
      'troubleshooting: Which inboxes should Sidekick be in?': 'troubleshooting',
      'troubleshooting: Which email address does the Sidekick user need?': 'troubleshooting',
    },
  ],
];

const sidekick = vendorCalled('gladly-sidekick');
const complete = completeUse('gladly-sidekick');
const { blocks } = expandVendor(sidekick, complete);

describe('Gladly Sidekick', () => {
  it('brings every numbered thing of its guide in its mode, and nothing else', () => {
    expect(broughtBy(sidekick, complete)).toEqual(requiredPlaces(GUIDE));
  });

  it('expects the user by the prescribed address and the name of the bot, with three roles', () => {
    expect(blocks.user).toEqual({
      email: 'sidekick-acme@vendor.example',
      name: 'Melissa',
      roles: ['Agent', 'Agent Plus', 'API User'],
    });
    expect(blocks.steps?.['create-user']?.do).toContain('Administrator may be added');
  });

  it('subscribes chat and the other channels to one event each, with x-api-key and no Basic', () => {
    expect(blocks.webhooks).toEqual({
      chat: {
        name: 'Gladly Sidekick chat (endpoint Acme EU)',
        url: 'https://hooks.sidekick.example/chat',
        events: ['AUTOMATION/MESSAGE_RECEIVED'],
        headers: { 'x-api-key': { secret: 'SIDEKICK_KEY' } },
      },
      'other-channels': {
        name: 'Gladly Sidekick messages (endpoint Acme EU)',
        url: { secret: 'SIDEKICK_URL' },
        events: ['MESSAGE/RECEIVED'],
        headers: { 'x-api-key': { secret: 'SIDEKICK_KEY' } },
      },
    });
  });

  it('leaves out chat webhook and automation when there is no address for chat', () => {
    const use = withoutInputs(complete, 'chat-webhook-url');
    const brought = Object.keys(broughtBy(sidekick, use));
    const places = Object.keys(requiredPlaces(GUIDE));
    const missing = places.filter((place) => !brought.includes(place));
    expect(missing).toEqual(['steps.message-automation', 'webhooks.chat']);
    expect(expandVendor(sidekick, use).problems).toEqual([]);
  });

  it('may serve chat alone, but needs one of the two addresses', () => {
    const chatOnly = withoutInputs(complete, 'other-webhook-url');
    expect(expandVendor(sidekick, chatOnly)).toMatchObject({ problems: [], awaited: [] });
    expect(Object.keys(expandVendor(sidekick, chatOnly).blocks.webhooks ?? {})).toEqual(['chat']);
    const neither = withoutInputs(complete, 'chat-webhook-url', 'other-webhook-url');
    const waiting = expandVendor(sidekick, neither);
    expect(waiting.problems).toEqual([]);
    expect(waiting.blocks.webhooks).toEqual({});
    expect(waiting.awaited).toEqual([
      {
        input: 'other-webhook-url',
        instead: 'chat-webhook-url',
        step: 'notification-endpoints',
        objects: [
          { kind: 'webhook', key: 'chat', name: 'Gladly Sidekick chat (endpoint Acme EU)' },
          {
            kind: 'webhook',
            key: 'other-channels',
            name: 'Gladly Sidekick messages (endpoint Acme EU)',
          },
        ],
      },
    ]);
  });

  it('names the endpoint "Gladly" where there is one brand and one region', () => {
    const { steps } = expandVendor(sidekick, withoutInputs(complete, 'endpoint-name')).blocks;
    expect(steps?.['notification-endpoints']?.do).toContain('Name it Gladly and save');
  });

  it('has a membership step for an inbox that the file adds, and none for one it leaves out', () => {
    const { steps } = expandVendor(sidekick, {
      ...complete,
      overrides: { inboxes: { returns: { name: 'Returns' }, vip: false } },
    }).blocks;
    expect(steps?.['inbox-members-returns']?.title).toContain('Returns');
    expect(steps).not.toHaveProperty('inbox-members-vip');
  });

  it('prints the menu path of today and the one that the guide prints for automation', () => {
    const step = blocks.steps?.['message-automation'];
    expect(step?.where).toContain('Settings > Channels > Glad App > ⋮ > Configure');
    expect(step?.['where-before']).toContain('Settings > Channels > Sidekick > ⋮ > Configure');
  });

  it('prints for the dashboard what has to be typed in, the token by the name of its secret', () => {
    expect(blocks.handover?.['dashboard']).toMatchObject({
      fields: {
        'Gladly organization URL': 'https://acme.gladly.com',
        'Email of the Gladly user': 'sidekick-acme@vendor.example',
        'API token of that user': { secret: 'SIDEKICK_TOKEN' },
        Inboxes: 'Support, VIP',
      },
    });
  });
});
