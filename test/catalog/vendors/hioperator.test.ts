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

/** What HiOperator's guide asks for, number by number. */
const GUIDE: readonly Required[] = [
  ['1 agree the scope', { 'steps.agree-scope': 'vendor-side' }],
  [
    '2 dedicated user',
    { user: 'observed', 'steps.create-user': 'manual', 'steps.user-roles': 'manual' },
  ],
  ['3 token', { 'steps.create-token': 'manual' }],
  ['4 inbox', { 'inboxes.hioperator': 'observed', 'steps.create-inbox': 'manual' }],
  ['5 SLA', { 'steps.inbox-sla': 'manual' }],
  ['6 membership', { 'steps.inbox-members': 'manual' }],
  ['7 topic HiOperator', { 'topics.hioperator': 'managed' }],
  ['8 topic HiO_Escalation', { 'topics.hio-escalation': 'managed' }],
  ['9 hand over', { 'steps.hand-over': 'vendor-side', 'handover.connection': 'handover' }],
  ['10 own webhooks', { 'steps.vendor-builds': 'vendor-side', 'webhooks.vendor': 'observed' }],
  // What Gladly's help says of webhooks, tokens and inboxes; the guide itself has no such part.
  [
    'troubleshooting',
    {
      'troubleshooting: The webhooks that HiOperator made are reported as missing.':
        'troubleshooting',
      "troubleshooting: There is no room for HiOperator's webhooks.": 'troubleshooting',
      'troubleshooting: The inbox is reported as missing although it is there.': 'troubleshooting',
      'troubleshooting: The API token was not saved.': 'troubleshooting',
    },
  ],
];

const hioperator = vendorCalled('hioperator');
const expansion = expandVendor(hioperator, completeUse('hioperator'));
const { blocks } = expansion;

describe('HiOperator', () => {
  it('brings every numbered thing of its guide in its mode, and nothing else', () => {
    expect(broughtBy(hioperator, completeUse('hioperator'))).toEqual(requiredPlaces(GUIDE));
  });

  it('asks for the roles of the guide, in the user block and in the step', () => {
    expect(blocks.user).toEqual({ roles: ['Administrator', 'Agent', 'API User'] });
    expect(blocks.steps?.['create-user']?.do).toContain('Administrator, Agent, API User');
  });

  it('names inbox and topics as HiOperator expects them', () => {
    expect(blocks.inboxes).toEqual({ hioperator: { name: 'HiOperator', 'sla-minutes': 1440 } });
    expect(blocks.topics).toEqual({
      hioperator: { name: 'HiOperator' },
      'hio-escalation': { name: 'HiO_Escalation' },
    });
  });

  it('expects webhooks that HiOperator makes, found by its name until they are pinned', () => {
    const found = expandVendor(
      hioperator,
      withoutInputs(completeUse('hioperator'), 'vendor-webhook-name', 'vendor-webhook-url'),
    );
    expect(found.blocks.webhooks).toEqual({
      vendor: { owner: 'vendor', name: '*HiOperator*', url: '*hioperator*' },
    });
    expect(blocks.webhooks).toEqual({
      vendor: { owner: 'vendor', name: 'HiO*', url: 'https://gladly.hioperator.example/*' },
    });
  });

  it('hands over URL, email address, token by the name of its secret, inbox and both topics', () => {
    expect(blocks.handover?.['connection']).toEqual({
      title: 'For the Director of Client Success at HiOperator',
      fields: {
        'Gladly URL': 'https://acme.gladly.com',
        'Email of the Gladly user': 'hioperator@acme.com',
        'API token of that user': { secret: 'HIOPERATOR_TOKEN' },
        Inbox: 'HiOperator',
        'Topic for conversations taken over by HiOperator': 'HiOperator',
        'Topic for emails and chats escalated by HiOperator': 'HiO_Escalation',
      },
    });
  });

  it('speaks of the inbox and the SLA that the file puts in place of its own', () => {
    const { steps, handover } = expandVendor(hioperator, {
      ...completeUse('hioperator'),
      overrides: {
        inboxes: { hioperator: { name: 'HiOps', 'sla-minutes': 60 } },
        topics: { 'hio-escalation': { name: 'Escalated' } },
      },
    }).blocks;
    expect(steps?.['create-inbox']?.do).toContain('HiOps');
    expect(steps?.['inbox-sla']?.do).toContain('60 minutes');
    expect(steps?.['hand-over']?.do).toContain('Escalated');
    expect(JSON.stringify(handover)).toContain('HiOps');
  });

  it('asks for the roles that its guide names in whoever sets it up', () => {
    expect(hioperator.requires).toEqual(['Administrator', 'API User']);
  });
});
