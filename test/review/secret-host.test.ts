import { describe, expect, it } from 'vitest';
import type { LiveWebhook } from '../../src/kinds/live.ts';
import { desiredState, desiredWebhook } from '../support/builders.ts';
import { liveState, liveWebhookOf } from '../support/live-builders.ts';
import { planOf, secretReadings } from '../support/plan-builders.ts';
import { uncovered } from '../support/review.ts';

describe('a webhook with a secret URL that is made switched off', () => {
  const off = desiredWebhook('csat.webhook.survey', { url: 'secret:CSAT_URL', enabled: false });
  const at = (host: string, webhooks: readonly LiveWebhook[] = []) =>
    planOf({
      desired: desiredState([off]),
      secrets: secretReadings([off], { [`${off.address}#url`]: { host } }),
      live: liveState({ webhooks }),
    });
  const known = [liveWebhookOf(desiredWebhook('csat.webhook.b', { url: 'https://a.example/b' }))];

  it('stays covered when something else has come to lead to its host', () => {
    expect(uncovered(at('a.example'), at('a.example', known))).toEqual([]);
  });

  it('is not covered when it leads to another host that nobody was told of', () => {
    expect(uncovered(at('a.example'), at('elsewhere.example', known))).toEqual([
      [`${off.address} create`, 'other-host'],
    ]);
  });
});
