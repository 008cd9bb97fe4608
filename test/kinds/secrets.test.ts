import { describe, expect, it } from 'vitest';
import { secretFieldsOf, secretReferences } from '../../src/kinds/secrets.ts';
import {
  desiredState,
  desiredTopic,
  desiredWebhook,
  LITERAL,
  secret,
} from '../support/builders.ts';

const webhook = desiredWebhook('csat.webhook.survey', {
  url: 'secret:CSAT_URL',
  headers: { 'x-api-key': secret('KEY'), 'x-literal': LITERAL },
  basic: { username: secret('USER'), password: secret('PASSWORD', 'p-') },
});

describe('the write-only values of a webhook', () => {
  it('are its header values, then user name and password', () => {
    expect(secretFieldsOf(webhook.fields)).toEqual([
      { field: 'headers.x-api-key', source: secret('KEY') },
      { field: 'headers.x-literal', source: LITERAL },
      { field: 'basic.username', source: secret('USER') },
      { field: 'basic.password', source: secret('PASSWORD', 'p-') },
    ]);
  });

  it('are none where neither headers nor credentials are declared', () => {
    expect(secretFieldsOf(desiredWebhook().fields)).toEqual([]);
  });
});

describe('the secrets of a desired state', () => {
  it('are those of its webhooks, URLs included, by the key that ledgers use', () => {
    const desired = desiredState([desiredTopic(), webhook, desiredWebhook('csat.webhook.plain')]);
    expect(secretReferences(desired).map(({ key, address }) => [key, address])).toEqual([
      ['csat.webhook.survey#headers.x-api-key', 'csat.webhook.survey'],
      ['csat.webhook.survey#headers.x-literal', 'csat.webhook.survey'],
      ['csat.webhook.survey#basic.username', 'csat.webhook.survey'],
      ['csat.webhook.survey#basic.password', 'csat.webhook.survey'],
      ['csat.webhook.survey#url', 'csat.webhook.survey'],
    ]);
    expect(secretReferences(desired).at(-1)?.source).toEqual(secret('CSAT_URL'));
  });
});
