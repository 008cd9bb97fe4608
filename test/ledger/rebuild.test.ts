import { describe, expect, it } from 'vitest';
import { rebuildLedger } from '../../src/ledger/rebuild.ts';
import {
  desiredState,
  desiredTopic,
  desiredWebhook,
  idOf,
  ORGANIZATION_ID,
} from '../support/builders.ts';
import { liveState, liveTopicOf, liveWebhookOf, UNREADABLE } from '../support/live-builders.ts';

const survey = desiredWebhook('survey', { protected: true });
const sent = desiredTopic('sent');
const missing = desiredTopic('missing');

describe('a ledger that is rebuilt', () => {
  it('has what is declared and found in Gladly, with the fields of the file', () => {
    const webhook = liveWebhookOf(survey, { name: 'Renamed by hand' });
    const topic = liveTopicOf(sent);
    const live = liveState({ webhooks: [webhook], topics: [topic] });
    const ledger = rebuildLedger(desiredState([survey, sent, missing]), live, {
      webhooks: new Map([[survey.address, { live: webhook }]]),
      topics: new Map([[sent.address, { live: topic }]]),
    });
    expect(ledger).toEqual({
      organizationId: ORGANIZATION_ID,
      resources: {
        [survey.address]: {
          id: idOf(survey.address),
          kind: 'webhook',
          protected: true,
          fields: survey.fields,
        },
        [sent.address]: {
          id: idOf(sent.address),
          kind: 'topic',
          protected: false,
          fields: sent.fields,
        },
      },
      unfinished: [],
      fingerprints: {},
      gladlyClock: '2026-11-01T00:00:00Z',
    });
  });

  it('takes the newest time of all webhooks for its clock, and none where none can be read', () => {
    const nothing = { webhooks: new Map(), topics: new Map() };
    const old = liveWebhookOf(survey, { id: 'a', updatedAt: '2026-10-31T23:59:59.5+02:00' });
    const newer = liveWebhookOf(survey, { id: 'b', updatedAt: '2026-10-31T22:00:00Z' });
    const live = liveState({ webhooks: [old, newer] });
    expect(rebuildLedger(desiredState(), live, nothing).gladlyClock).toBe('2026-10-31T22:00:00Z');
    const unread = liveState({ webhooks: UNREADABLE });
    expect(rebuildLedger(desiredState(), unread, nothing)).not.toHaveProperty('gladlyClock');
  });
});
