import { describe, expect, it } from 'vitest';
import { expandEvents, standingOf } from '../../../src/catalog/events.ts';
import { expandVendor } from '../../../src/catalog/expand.ts';
import type { Required } from '../../support/vendors.ts';
import {
  broughtBy,
  completeUse,
  requiredPlaces,
  vendorCalled,
  withoutInputs,
} from '../../support/vendors.ts';

/** What Idiomatic's guide asks for, number by number. */
const GUIDE: readonly Required[] = [
  [
    '1 exclusive user',
    { user: 'observed', 'steps.create-user': 'manual', 'steps.user-roles': 'manual' },
  ],
  ['2 token', { 'steps.create-token': 'manual' }],
  ['3 hand over', { 'steps.hand-over': 'vendor-side', 'handover.connection': 'handover' }],
  ['4 endpoint and queue', { 'steps.webhook-endpoint': 'vendor-side' }],
  ['5 webhook', { 'webhooks.events': 'managed' }],
  // What Gladly's help says of webhooks, tokens and inboxes; the guide itself has no such part.
  [
    'troubleshooting',
    {
      'troubleshooting: The webhook cannot be enabled.': 'troubleshooting',
      'troubleshooting: Gladly has switched the webhook off.': 'troubleshooting',
      "troubleshooting: Are events lost while Idiomatic's extraction is paused?": 'troubleshooting',
      'troubleshooting: The API token was not saved.': 'troubleshooting',
    },
  ],
];

/** The ten events of the guide. */
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

const idiomatic = vendorCalled('idiomatic');
const complete = completeUse('idiomatic');
const { blocks } = expandVendor(idiomatic, complete);

describe('Idiomatic', () => {
  it('brings every numbered thing of its guide in its mode, and nothing else', () => {
    expect(broughtBy(idiomatic, complete)).toEqual(requiredPlaces(GUIDE));
  });

  it('has one webhook with ten events, x-api-key and no Basic', () => {
    const { webhooks } = blocks;
    expect(webhooks).toEqual({
      events: {
        name: 'Idiomatic (Acme)',
        url: 'https://hooks.idiomatic.example/acme',
        headers: { 'x-api-key': { secret: 'IDIOMATIC_KEY' } },
        events: EVENTS,
      },
    });
  });

  it('asks for known events only, one of which Gladly has dropped', () => {
    const { events, unknown } = expandEvents(blocks.webhooks?.['events']?.events ?? []);
    expect(events).toHaveLength(10);
    expect(unknown).toEqual([]);
    expect(events.filter((event) => standingOf(event) !== 'current')).toEqual(['MESSAGE/RECEIVED']);
  });

  it('calls the webhook Idiomatic unless the instance needs another name', () => {
    const { webhooks } = expandVendor(idiomatic, withoutInputs(complete, 'webhook-name')).blocks;
    expect(webhooks?.['events']?.name).toBe('Idiomatic');
  });

  it('asks for the three roles of the guide', () => {
    expect(blocks.user).toEqual({ roles: ['API User', 'Agent', 'Administrator'] });
  });

  it.each([
    ['https://acme.gladly.com', 'acme.gladly.com'],
    ['https://acme.us-uat.gladly.qa', 'acme.us-uat.gladly.qa'],
  ])('hands over for %s the full domain, the email address and the token', (url, domain) => {
    const { handover } = expandVendor(idiomatic, {
      ...complete,
      organization: { name: 'here', url },
    }).blocks;
    expect(handover?.['connection']).toMatchObject({
      fields: {
        'Gladly domain': domain,
        'Email of the Gladly user': 'idiomatic@acme.com',
        'API token of that user': { secret: 'IDIOMATIC_TOKEN' },
      },
    });
  });

  it('says how long the queue keeps events', () => {
    const step = blocks.steps?.['webhook-endpoint'];
    expect(step?.do).toContain('SQS queue');
    expect(step?.why).toMatch(/four days \(14/);
  });
});
