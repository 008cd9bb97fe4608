import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DesiredWebhook } from '../../src/kinds/desired.ts';
import { desiredState, desiredTopic, desiredWebhook, place, secret } from '../support/builders.ts';
import { liveState, liveWebhookOf } from '../support/live-builders.ts';
import type { PlanSituation } from '../support/plan-builders.ts';
import { ledgerOf, planOf, secretReadings } from '../support/plan-builders.ts';

const fields = {
  name: 'Survey',
  url: 'https://hooks.acme.com/csat',
  events: ['TASK/CLOSED', 'TASK/CREATED'],
  headers: { 'x-api-key': secret('KEY'), 'x-org': secret('ORG') },
};
const survey = (overrides: Parameters<typeof desiredWebhook>[1] = {}) =>
  desiredWebhook('csat.webhook.survey', { ...fields, ...overrides });

function digestOf(webhook: DesiredWebhook, situation: PlanSituation = {}): string {
  return planOf({ desired: desiredState([webhook]), ...situation }).digest;
}

describe('the digest of a plan', () => {
  it('has 64 hexadecimal digits, and so has that of each operation', () => {
    const plan = planOf({ desired: desiredState([survey()]) });
    expect(plan.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(plan.operations[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is SHA-256 over the format version, the organization and the operations, keys in order', () => {
    const text = '{"formatVersion":1,"operations":[],"organizationId":"org-acme"}';
    expect(planOf().digest).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('does not depend on the order of lists and keys', () => {
    const topic = desiredTopic('csat.topic.sent');
    const { 'x-api-key': key, 'x-org': org } = fields.headers;
    const turned = survey({ headers: { 'x-org': org, 'x-api-key': key } });
    expect(planOf({ desired: desiredState([topic, turned]) }).digest).toBe(
      planOf({ desired: desiredState([survey(), topic]) }).digest,
    );
  });

  it('does not depend on the cause, the place in the file, or times', () => {
    const live = (updatedAt: string) =>
      liveState({ webhooks: [liveWebhookOf(survey(), { name: 'Old', updatedAt })] });
    const before = survey({ name: 'Old' });
    const ledger = ledgerOf([before]);
    const first = digestOf(survey(), {
      base: desiredState([before]),
      ledger,
      live: live('2026-11-01T00:00:00Z'),
    });
    const second = digestOf(survey({ place: place(99, 9) }), {
      base: desiredState([survey()]),
      ledger,
      live: live('2026-11-02T00:00:00Z'),
      options: { today: '2027-01-01' },
    });
    expect(second).toBe(first);
  });

  it('does not depend on protection and former names, which nothing is done about', () => {
    expect(digestOf(survey({ protected: true, aliases: ['Old'] }))).toBe(digestOf(survey()));
  });

  it.each<readonly [string, DesiredWebhook]>([
    ['the name', survey({ name: 'Else' })],
    ['the URL', survey({ url: 'https://hooks.acme.com/else' })],
    ['the events', survey({ events: ['TASK/CLOSED'] })],
    ['the switch', survey({ enabled: false })],
    ['a header', survey({ headers: { 'x-api-key': secret('KEY') } })],
    ['a secret', survey({ headers: { 'x-api-key': secret('NEW'), 'x-org': secret('ORG') } })],
    [
      'a prefix',
      survey({ headers: { 'x-api-key': secret('KEY', 'Bearer '), 'x-org': secret('ORG') } }),
    ],
    ['credentials', survey({ basic: { username: secret('U'), password: secret('P') } })],
    ['the address', desiredWebhook('csat.webhook.else', fields)],
  ])('depends on %s', (_, webhook) => {
    expect(digestOf(webhook)).not.toBe(digestOf(survey()));
  });

  it('depends on what is there before, and on which object that is', () => {
    const live = (overrides: Parameters<typeof liveWebhookOf>[1]) => ({
      live: liveState({ webhooks: [liveWebhookOf(survey(), { name: 'Old', ...overrides })] }),
    });
    const digest = digestOf(survey(), live({}));
    expect(digestOf(survey(), live({ name: 'Older' }))).not.toBe(digest);
    expect(digestOf(survey(), live({ id: 'other' }))).not.toBe(digest);
  });

  it('depends on what is done', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey())] });
    const removal = planOf({ ledger: ledgerOf([survey()]), live }).digest;
    expect(removal).not.toBe(digestOf(survey(), { live }));
  });

  it('depends on the parent of a topic', () => {
    const under = (name: string) =>
      planOf({
        desired: desiredState([
          desiredTopic('csat.topic.a', { name: 'A' }),
          desiredTopic('csat.topic.b', { name: 'B' }),
          desiredTopic('csat.topic.c', {
            parent: { type: 'declared', address: `csat.topic.${name}` },
          }),
        ]),
      }).digest;
    expect(under('a')).not.toBe(under('b'));
  });

  it('depends on the host that a secret URL leads to, where the operation leads there', () => {
    const hidden = survey({ url: 'secret:URL' });
    const leadingTo = (host: string | null, situation: PlanSituation = {}) => {
      const secrets = secretReadings([hidden], { 'csat.webhook.survey#url': { host } });
      return digestOf(hidden, { secrets, ...situation });
    };
    expect(leadingTo('evil.example')).not.toBe(leadingTo('hooks.acme.com'));
    const renamed = {
      live: liveState({ webhooks: [liveWebhookOf(hidden, { name: 'Old' })] }),
      ledger: ledgerOf([hidden]),
    };
    expect(leadingTo('evil.example', renamed)).toBe(leadingTo('hooks.acme.com', renamed));
  });

  it('depends on the organization', () => {
    const live = liveState({ organization: { id: 'org-other' } });
    expect(digestOf(survey(), { live })).not.toBe(digestOf(survey()));
  });

  it('covers what is in scope only, so that approving it approves no more', () => {
    const edited = liveState({ webhooks: [liveWebhookOf(survey(), { name: 'Edited' })] });
    const same = liveState({ webhooks: [liveWebhookOf(survey())] });
    const ledger = ledgerOf([survey()]);
    expect(digestOf(survey(), { ledger, live: edited })).toBe(
      digestOf(survey(), { ledger, live: same }),
    );
    expect(digestOf(survey(), { ledger, live: edited, options: { scope: 'all' } })).not.toBe(
      digestOf(survey(), { ledger, live: same, options: { scope: 'all' } }),
    );
  });
});
