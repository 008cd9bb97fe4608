import { textOf } from './repository.ts';
import { SECRETS } from './scenario.ts';
import type { OrganizationShape } from './shape.ts';
import { sorted, topic, webhook } from './shape.ts';

/** The shipped example of all five vendors, its production organization an emulated one. */
export const FIVE_VENDORS = textOf('config-schema/examples/full.yml').replace(
  'url: https://acme.gladly.com',
  'url: ORGANIZATION_URL',
);

/** What the vendors' guides ask for, and what the example's own survey declares. */
export const CONNECTED: OrganizationShape = sorted({
  topics: [
    topic('HiOperator'),
    topic('HiO_Escalation'),
    topic('Surveys'),
    topic('CSAT sent', { parent: 'Surveys' }),
    topic('CSAT mailed', { parent: 'Surveys', disabled: true }),
  ],
  webhooks: [
    webhook({
      name: 'Gladly Sidekick chat (endpoint Gladly)',
      url: secret('SIDEKICK_CHAT_URL'),
      events: ['AUTOMATION/MESSAGE_RECEIVED'],
      headers: { 'x-api-key': secret('SIDEKICK_WEBHOOK_KEY') },
    }),
    webhook({
      name: 'Gladly Sidekick messages (endpoint Gladly)',
      url: secret('SIDEKICK_OTHER_URL'),
      events: ['MESSAGE/RECEIVED'],
      headers: { 'x-api-key': secret('SIDEKICK_WEBHOOK_KEY') },
    }),
    webhook({
      name: 'Idiomatic',
      url: 'https://hooks.idiomatic.example/acme',
      events: [
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
      ],
      headers: { 'x-api-key': secret('IDIOMATIC_WEBHOOK_KEY') },
    }),
    webhook({
      name: 'Assembled Agent States',
      url: 'https://hooks.assembled.example/gladly/acme',
      events: [
        'AGENT_STATUS/CHANGED_ACTIVE_REASON',
        'AGENT_STATUS/LOGGED_IN',
        'AGENT_STATUS/LOGGED_OUT',
        'AGENT_STATUS/RETURNED_FROM_AWAY',
        'AGENT_STATUS/WENT_AWAY',
      ],
      basic: [secret('ASSEMBLED_KEY'), secret('ASSEMBLED_KEY')],
    }),
    webhook({
      name: 'CSAT survey',
      url: 'https://hooks.acme.com/csat',
      events: [
        'CONVERSATION/CLOSED',
        'PAYMENT_REQUEST/CREATED',
        'PAYMENT_REQUEST/STATUS_CHANGED',
        'PAYMENT_REQUEST/VIEWED',
      ],
      headers: { authorization: `Bearer ${secret('CSAT_KEY')}` },
    }),
  ],
});

/** Each topic is one write, each webhook two: created switched off, then enabled. */
export const WRITES_TO_CONNECT = CONNECTED.topics.length + 2 * CONNECTED.webhooks.length;

function secret(name: string): string {
  const value = SECRETS[name];
  if (value === undefined) throw new Error(`The scenarios have no secret ${name}.`);
  return value;
}
