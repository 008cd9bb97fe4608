import type { OrganizationSeed } from '../../src/emulator/seed.ts';
import { csat } from './scenario.ts';
import type { OrganizationShape } from './shape.ts';
import { sorted, topic, webhook } from './shape.ts';

/*
 * A change of the file with an operation of every sort: a swap of URLs, a topic and a webhook
 * removed, a topic renamed, a webhook changed and its secret set, a tree of topics and a webhook
 * made. Somebody else's topic and webhook stand beside it.
 */

const KEY = 'headers: { x-api-key: { secret: CSAT_KEY } }';

export const BEFORE = csat(`
  topics: { renamed: { name: Old name }, removed: { name: Gone soon } }
  webhooks:
    left: { name: Left, url: https://hooks.acme.com/a, events: [CONVERSATION/CLOSED] }
    right: { name: Right, url: https://hooks.acme.com/b, events: [CONVERSATION/CREATED] }
    removed: { name: Removed, url: https://hooks.acme.com/removed, events: [TASK/CREATED] }
    changed: { name: Changed, url: https://hooks.acme.com/changed, events: [TASK/CREATED] }
`);

export const AFTER = csat(`
  topics:
    renamed: { name: New name }
    surveys: { name: Surveys }
    sent: { name: CSAT sent, parent: surveys }
  webhooks:
    left: { name: Left, url: https://hooks.acme.com/b, events: [CONVERSATION/CLOSED] }
    right: { name: Right, url: https://hooks.acme.com/a, events: [CONVERSATION/CREATED] }
    changed: { name: Changed, url: https://hooks.acme.com/changed, events: [TASK/CREATED, TASK/CLOSED], ${KEY} }
    made: { name: Made, url: https://hooks.acme.com/made, events: [TASK/CREATED], ${KEY} }
`);

export const FOREIGN: OrganizationSeed = {
  topics: [{ id: 'foreign-topic', name: 'Foreign' }],
  webhooks: [
    {
      id: 'foreign-webhook',
      name: 'Foreign',
      url: 'https://hooks.other.example/',
      events: ['TASK/CREATED'],
      headers: { 'x-key': 'fake-foreign-key' },
    },
  ],
};

const headers = { 'x-api-key': 'fake-survey-webhook-key' };

export const CHANGED: OrganizationShape = sorted({
  topics: [
    topic('Foreign'),
    topic('New name'),
    topic('Gone soon', { disabled: true }),
    topic('Surveys'),
    topic('CSAT sent', { parent: 'Surveys' }),
  ],
  webhooks: [
    webhook({
      name: 'Foreign',
      url: 'https://hooks.other.example/',
      events: ['TASK/CREATED'],
      headers: { 'x-key': 'fake-foreign-key' },
    }),
    webhook({ name: 'Left', url: 'https://hooks.acme.com/b', events: ['CONVERSATION/CLOSED'] }),
    webhook({ name: 'Right', url: 'https://hooks.acme.com/a', events: ['CONVERSATION/CREATED'] }),
    webhook({
      name: 'Made',
      url: 'https://hooks.acme.com/made',
      events: ['TASK/CREATED'],
      headers,
    }),
    webhook({
      name: 'Changed',
      url: 'https://hooks.acme.com/changed',
      events: ['TASK/CREATED', 'TASK/CLOSED'],
      headers,
    }),
  ],
});

/**
 * Two URLs swapped (3), a webhook switched off and deleted (2), one made and enabled (2), one
 * changed, a topic renamed, one archived, two made.
 */
export const WRITES_TO_CHANGE = 12;
