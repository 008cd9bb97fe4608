import { describe, expect, it } from 'vitest';
import type { LiveWebhook } from '../../src/kinds/live.ts';
import { countPlan } from '../../src/report/counts.ts';
import {
  desiredState,
  desiredTopic,
  desiredWebhook,
  place,
  vendorWebhook,
} from '../support/builders.ts';
import { liveState, liveTopicOf, liveWebhook, liveWebhookOf } from '../support/live-builders.ts';
import { ledgerOf, operationIds, planOf } from '../support/plan-builders.ts';

const survey = desiredWebhook('csat.webhook.survey', { place: place(7) });
const sent = desiredTopic('csat.topic.sent', { name: 'Sent', place: place(8) });

describe("Gladly's limit of 20 webhooks", () => {
  const strangers = (count: number): readonly LiveWebhook[] =>
    Array.from({ length: count }, (_, index) => liveWebhook({ id: `stranger-${index}` }));
  const old = desiredWebhook('csat.webhook.old');

  it('allows the 20th', () => {
    const live = liveState({ webhooks: strangers(19) });
    expect(planOf({ desired: desiredState([survey]), live }).refusals).toEqual([]);
  });

  it('refuses the 21st, with the numbers', () => {
    const live = liveState({ webhooks: strangers(20) });
    expect(planOf({ desired: desiredState([survey]), live }).refusals).toEqual([
      {
        code: 'limit-webhooks',
        guard: 'limit-webhooks',
        place: null,
        live: 20,
        creates: 1,
        deletes: 0,
        limit: 20,
      },
    ]);
  });

  it('is kept by a deletion of the same plan', () => {
    const plan = planOf({
      desired: desiredState([survey]),
      ledger: ledgerOf([old]),
      live: liveState({ webhooks: [...strangers(19), liveWebhookOf(old)] }),
    });
    expect(operationIds(plan)).toEqual([
      'csat.webhook.old:delete:this-change',
      'csat.webhook.survey:create:this-change',
    ]);
    expect(plan.refusals).toEqual([]);
  });

  it('counts those that vendors will still make', () => {
    const vendors = vendorWebhook('playvox.webhook.events', { url: 'https://*.playvox.example/*' });
    const desired = desiredState([survey], { vendorWebhooks: [vendors] });
    const made = liveWebhook({ id: 'pv', url: 'https://eu.playvox.example/1' });
    const missing = planOf({ desired, live: liveState({ webhooks: strangers(19) }) });
    expect(missing.refusals).toMatchObject([{ guard: 'limit-webhooks', live: 20, creates: 1 }]);
    const there = planOf({ desired, live: liveState({ webhooks: [...strangers(18), made] }) });
    expect(there.refusals).toEqual([]);
  });

  it('is no reason to refuse while nothing is created', () => {
    const live = liveState({ webhooks: [...strangers(19), liveWebhookOf(survey)] });
    const desired = desiredState([survey], { vendorWebhooks: [vendorWebhook()] });
    expect(planOf({ desired, live }).refusals).toEqual([]);
  });

  it('does not count creations that are out of scope', () => {
    const plan = planOf({
      desired: desiredState([survey]),
      ledger: ledgerOf([survey]),
      live: liveState({ webhooks: strangers(20) }),
    });
    expect(plan.operations).toMatchObject([{ action: 'create', inScope: false }]);
    expect(plan.refusals).toEqual([]);
  });
});

describe('removals', () => {
  const resources = [
    desiredWebhook('csat.webhook.one'),
    desiredWebhook('csat.webhook.two'),
    desiredTopic('csat.topic.three'),
  ];
  const live = liveState({
    webhooks: resources.flatMap((one) => (one.kind === 'webhook' ? [liveWebhookOf(one)] : [])),
    topics: resources.flatMap((one) => (one.kind === 'topic' ? [liveTopicOf(one)] : [])),
  });

  it('up to the number that one apply may make are fine', () => {
    const plan = planOf({ ledger: ledgerOf(resources), live, options: { maxRemovals: 3 } });
    expect(plan.operations).toHaveLength(3);
    expect(plan.refusals).toEqual([]);
  });

  it('beyond that number are refused and named', () => {
    const plan = planOf({ ledger: ledgerOf(resources), live, options: { maxRemovals: 2 } });
    expect(plan.refusals).toEqual([
      {
        code: 'max-removals',
        guard: 'max-removals',
        place: null,
        removals: ['csat.topic.three', 'csat.webhook.one', 'csat.webhook.two'],
        limit: 2,
      },
    ]);
  });

  it('are topics that the file archives but still declares, not webhooks that it switches off', () => {
    const off = desiredWebhook('csat.webhook.one', { enabled: false });
    const archived = desiredTopic('csat.topic.three', { disabled: true });
    const desired = desiredState([off, archived]);
    const plan = planOf({ desired, live, options: { maxRemovals: 0 } });
    expect(plan.refusals).toMatchObject([
      { guard: 'max-removals', removals: ['csat.topic.three'], limit: 0 },
    ]);
    expect(countPlan(plan).removals).toBe(1);
    expect(planOf({ desired, live, options: { maxRemovals: 1 } }).refusals).toEqual([]);
  });

  const guarded = desiredWebhook('csat.webhook.survey', { protected: true });
  const here = liveState({ webhooks: [liveWebhookOf(guarded)] });
  const refusal = {
    code: 'protected',
    guard: 'protected',
    place: null,
    address: 'csat.webhook.survey',
  };

  it('of something that was applied as protected are refused', () => {
    expect(planOf({ ledger: ledgerOf([guarded]), live: here }).refusals).toEqual([refusal]);
  });

  it('of something that is protected in base are refused, also before that was applied', () => {
    const plan = planOf({
      base: desiredState([guarded]),
      ledger: ledgerOf([desiredWebhook('csat.webhook.survey')]),
      live: here,
    });
    expect(plan.refusals).toEqual([refusal]);
  });

  it('of something whose protection was merged away but not applied yet are refused', () => {
    const plan = planOf({
      base: desiredState([desiredWebhook('csat.webhook.survey')]),
      ledger: ledgerOf([guarded]),
      live: here,
    });
    expect(plan.refusals).toEqual([refusal]);
  });

  it('of something that is not protected are fine beside something that is', () => {
    const plan = planOf({
      desired: desiredState([guarded]),
      ledger: ledgerOf([guarded, sent]),
      live: { ...here, topics: liveState({ topics: [liveTopicOf(sent)] }).topics },
    });
    expect(operationIds(plan)).toEqual(['csat.topic.sent:archive:this-change']);
    expect(plan.refusals).toEqual([]);
  });

  describe('of a protected topic', () => {
    const inUse = desiredTopic('csat.topic.sent', { protected: true });
    const archived = desiredTopic('csat.topic.sent', { protected: true, disabled: true });
    const topics = liveState({ topics: [liveTopicOf(inUse)] });

    it.each([
      ['applied', { ledger: ledgerOf([inUse]) }],
      ['in base', { base: desiredState([inUse]) }],
    ])('by archiving it in the file are refused: %s', (_name, before) => {
      const plan = planOf({ desired: desiredState([archived]), live: topics, ...before });
      expect(plan.refusals).toEqual([{ ...refusal, address: 'csat.topic.sent' }]);
    });

    it('are fine where it was archived before and somebody has brought it back', () => {
      const plan = planOf({
        desired: desiredState([archived]),
        base: desiredState([archived]),
        ledger: ledgerOf([archived]),
        live: topics,
        options: { scope: 'all' },
      });
      expect(plan.operations).toMatchObject([{ action: 'archive', inScope: true }]);
      expect(plan.refusals).toEqual([]);
    });
  });
});
