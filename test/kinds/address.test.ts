import { describe, expect, it } from 'vitest';
import { addressOf, integrationOf, isAddress, keyOf } from '../../src/kinds/address.ts';

describe('an address', () => {
  const address = addressOf('assembled', 'webhook', 'agent-states');

  it('names the integration, the kind and the key', () => {
    expect(address).toBe('assembled.webhook.agent-states');
  });

  it('can be taken apart again', () => {
    expect(integrationOf(address)).toBe('assembled');
    expect(keyOf(address)).toBe('agent-states');
  });

  it.each([
    ['csat.webhook.survey', true],
    ['csat.topic.sent', true],
    ['csat.user.user', true],
    ['csat.inbox.surveys', true],
    ['csat.step.roles', true],
    ['csat.team.one', false],
    ['csat.webhook', false],
    ['csat.webhook.', false],
    ['.webhook.survey', false],
    ['csat.webhook.survey.more', false],
    ['csat.Webhook.survey', false],
    ['', false],
  ])('is recognised in %j: %s', (text, expected) => {
    expect(isAddress(text)).toBe(expected);
  });
});
