import { describe, expect, it } from 'vitest';
import { expandEvents } from '../../../src/catalog/events.ts';
import { expandVendor } from '../../../src/catalog/expand.ts';
import type { Required } from '../../support/vendors.ts';
import { broughtBy, completeUse, requiredPlaces, vendorCalled } from '../../support/vendors.ts';

/** What Assembled's guide asks for, number by number. */
const GUIDE: readonly Required[] = [
  [
    '1 token',
    {
      user: 'observed',
      'steps.create-user': 'manual',
      'steps.user-roles': 'manual',
      'steps.create-token': 'manual',
    },
  ],
  [
    '2 connect',
    {
      'steps.connect': 'vendor-side',
      'handover.connection': 'handover',
      'steps.verify-connection': 'vendor-side',
      'troubleshooting: Connecting Gladly in Assembled fails.': 'troubleshooting',
    },
  ],
  ['3 key', { 'steps.webhook-key': 'vendor-side' }],
  ['4 webhook', { 'webhooks.agent-states': 'managed' }],
  [
    '5 verify',
    {
      'steps.verify-agent-states': 'vendor-side',
      'steps.verify-queues': 'vendor-side',
      'troubleshooting: Agent states or contacts are zero or look odd in Assembled.':
        'troubleshooting',
    },
  ],
  ['6 agents', { 'steps.add-agents': 'vendor-side' }],
  [
    '7 queues',
    {
      'steps.queues': 'vendor-side',
      'handover.queues': 'handover',
      'handover.channels': 'handover',
    },
  ],
  ['8 agent states', { 'steps.agent-states': 'vendor-side' }],
  [
    '9 SLA',
    {
      'handover.sla': 'handover',
      'troubleshooting: Can first response times follow business hours?': 'troubleshooting',
    },
  ],
  ['10 data', { 'handover.conversation-data': 'handover', 'handover.statuses': 'handover' }],
  ['11 requests', { 'requests-per-minute': 'budget' }],
  [
    '12 sync invalid',
    {
      'troubleshooting: Assembled says "sync invalid" for Gladly in Settings > Integrations, with a 400 error.':
        'troubleshooting',
      'troubleshooting: Assembled says "sync invalid" with a generic error.': 'troubleshooting',
    },
  ],
];

const assembled = vendorCalled('assembled');
const complete = completeUse('assembled');
const { blocks, facts } = expandVendor(assembled, complete);

describe('Assembled', () => {
  it('brings every numbered thing of its guide in its mode, and nothing else', () => {
    expect(broughtBy(assembled, complete)).toEqual(requiredPlaces(GUIDE));
  });

  it('has one webhook, on, for all agent statuses, with the key as user name and password', () => {
    expect(blocks.webhooks).toEqual({
      'agent-states': {
        name: 'Assembled Agent States',
        url: 'https://hooks.assembled.example/acme',
        events: ['AGENT_STATUS/*'],
        basic: { username: { secret: 'ASSEMBLED_KEY' }, password: { secret: 'ASSEMBLED_KEY' } },
        enabled: true,
      },
    });
    expect(expandEvents(['AGENT_STATUS/*']).events).toHaveLength(5);
  });

  it('says how much of the shared budget it takes', () => {
    expect(facts).toMatchObject({ title: 'Assembled', requestsPerMinute: 500 });
  });

  it('knows the secret that its input names, and where its value comes from', () => {
    expect(facts.secrets).toEqual([
      {
        secret: 'ASSEMBLED_KEY',
        description: expect.stringContaining('"Gladly Integration"'),
        whereToFind: 'In Assembled: Company Settings > API',
      },
    ]);
  });

  it('has the key for the webhook called as the guide calls it', () => {
    expect(blocks.steps?.['webhook-key']?.do).toContain('"Gladly Integration"');
    expect(blocks.steps?.['webhook-key']?.where).toContain('Company Settings > API');
  });

  it.each([
    ['https://acme.gladly.com', 'acme'],
    ['https://acme.gladly.qa', 'acme'],
    ['https://127.0.0.1:8443', '127.0.0.1:8443'],
  ])('hands over for %s the subdomain %s', (url, subdomain) => {
    const { handover } = expandVendor(assembled, {
      ...complete,
      organization: { name: 'here', url },
    }).blocks;
    expect(handover?.['connection']).toMatchObject({
      fields: {
        'Gladly API key': { secret: 'ASSEMBLED_TOKEN' },
        'User name': 'assembled@acme.com',
        Subdomain: subdomain,
      },
    });
  });

  it.each([
    [
      'channels',
      [
        ['PHONE_CALL, VOICEMAIL, ABANDONED_CALL', 'Phone'],
        ['EMAIL', 'Email'],
        ['CHAT', 'Chat'],
        ['SMS', 'SMS'],
        ['FB_MESSENGER, WHATSAPP', 'Social'],
      ],
    ],
    [
      'sla',
      [
        ['Calls', 'meta.answeredAt - meta.placedAt'],
        ['Chat, social, SMS', 'first_responded_at - external_created_at'],
        ['Email', 'first_responded_at - external_created_at'],
      ],
    ],
    [
      'conversation-data',
      [
        ['FulfilledAt', 'first_responded_at'],
        ['FulfilledAt - QueuedAt', 'first_response_duration'],
      ],
    ],
    [
      'statuses',
      [
        ['Unanswered, Abandoned, Unknown', 'open'],
        ['Answered', 'solved'],
      ],
    ],
  ])('maps %s as the guide does', (table, rows) => {
    expect(blocks.handover?.[table]).toMatchObject({ rows });
  });

  it('names the four attributes that queues can be made by', () => {
    for (const attribute of ['Direction', 'Inbox When Ended', 'Inbox When Queued', 'Status']) {
      expect(blocks.steps?.['queues']?.do).toContain(attribute);
    }
  });

  it('has both verification pages', () => {
    expect(blocks.steps?.['verify-agent-states']?.where).toContain('Realtime agent analysis');
    expect(blocks.steps?.['verify-queues']?.where).toContain('Queues and exclusions');
    expect(blocks.steps?.['verify-queues']?.do).toContain('Last hour');
  });
});
