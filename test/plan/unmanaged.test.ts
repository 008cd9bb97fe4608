import { describe, expect, it } from 'vitest';
import type { IgnoreRule } from '../../src/kinds/desired.ts';
import {
  desiredState,
  desiredTopic,
  desiredWebhook,
  ignoreRule,
  place,
  vendorWebhook,
} from '../support/builders.ts';
import {
  liveState,
  liveTopic,
  liveTopicOf,
  liveWebhook,
  liveWebhookOf,
  NOT_ASKED,
  UNREADABLE,
} from '../support/live-builders.ts';
import type { PlanSituation } from '../support/plan-builders.ts';
import { ledgerOf, planOf } from '../support/plan-builders.ts';

const oldTool = liveWebhook({ id: 'w1', name: 'Old tool', url: 'https://old.example/hook' });
const billing = liveTopic({ id: 't1', name: 'Billing' });
const live = liveState({ webhooks: [oldTool], topics: [billing] });

function planWith(ignores: readonly IgnoreRule[], situation: PlanSituation = {}) {
  const desired = desiredState([], { ignores });
  return planOf({ desired, ledger: ledgerOf(), live, ...situation });
}

describe('what Gladly has and the file does not declare', () => {
  it('is listed, webhooks first, then by name', () => {
    const plan = planWith([], {
      live: liveState({
        webhooks: [
          oldTool,
          liveWebhook({ id: 'w3', name: 'Audit', url: 'secret:URL' }),
          liveWebhook({ id: 'w2', name: 'Old tool', url: 'https://older.example/' }),
        ],
        topics: [billing],
      }),
    });
    expect(plan.operations).toEqual([]);
    expect(plan.unmanaged).toEqual([
      { kind: 'webhook', id: 'w3', name: 'Audit', host: null, ignored: null },
      { kind: 'webhook', id: 'w1', name: 'Old tool', host: 'old.example', ignored: null },
      { kind: 'webhook', id: 'w2', name: 'Old tool', host: 'older.example', ignored: null },
      { kind: 'topic', id: 't1', name: 'Billing', host: null, ignored: null },
    ]);
  });

  it('is not listed when it is what a vendor makes by itself', () => {
    const vendorWebhooks = [vendorWebhook('playvox.webhook.events', { name: 'old*' })];
    const plan = planWith([], { desired: desiredState([], { vendorWebhooks }) });
    expect(plan.unmanaged).toMatchObject([{ name: 'Billing' }]);
  });
});

describe('an ignore rule', () => {
  const ignored = (plan: ReturnType<typeof planWith>) => plan.unmanaged.map((one) => one.ignored);

  it('covers a webhook by its name', () => {
    const plan = planWith([ignoreRule({ match: 'Old tool', reason: 'Until the move' })]);
    expect(ignored(plan)).toEqual(['Until the move', null]);
    expect(plan.notes).toEqual([]);
  });

  it('covers a webhook by its URL, however that is written', () => {
    const plan = planWith([ignoreRule({ match: 'https://OLD.example:443/hook', reason: 'R' })]);
    expect(ignored(plan)).toEqual(['R', null]);
  });

  it('covers a topic by its name', () => {
    const plan = planWith([ignoreRule({ kind: 'topic', match: 'Billing', reason: 'R' })]);
    expect(ignored(plan)).toEqual([null, 'R']);
  });

  it('does not cover an object of the other kind', () => {
    const plan = planWith([ignoreRule({ kind: 'topic', match: 'Old tool', place: place(3) })]);
    expect(ignored(plan)).toEqual([null, null]);
    expect(plan.notes).toEqual([
      { address: null, place: place(3), code: 'ignore-unused', match: 'Old tool' },
    ]);
  });

  it('counts on its last day', () => {
    const plan = planWith([ignoreRule({ until: '2026-11-20' })]);
    expect(ignored(plan)).toEqual(['Kept until May', null]);
    expect(plan.notes).toEqual([]);
  });

  it('no longer counts on the day after, and says so', () => {
    const plan = planWith([ignoreRule({ until: '2026-11-19', place: place(4) })]);
    expect(ignored(plan)).toEqual([null, null]);
    expect(plan.notes).toEqual([
      {
        address: null,
        place: place(4),
        code: 'ignore-expired',
        match: 'Old tool',
        until: '2026-11-19',
      },
    ]);
  });

  it('that fits nothing is only called unused when Gladly was read', () => {
    const rules = [ignoreRule({ match: 'X' }), ignoreRule({ kind: 'topic', match: 'X' })];
    const codes = (situation: PlanSituation) =>
      planWith(rules, situation).notes.map(({ code }) => code);
    expect(codes({})).toEqual(['ignore-unused', 'ignore-unused']);
    const unread = liveState({ webhooks: UNREADABLE, topics: NOT_ASKED });
    expect(codes({ live: unread })).toEqual([]);
  });
});

describe('what the file moved from its integrations to its ignore list', () => {
  const webhook = desiredWebhook('csat.webhook.survey', { name: 'CSAT survey' });
  const topic = desiredTopic('csat.topic.sent', { name: 'CSAT sent' });
  const situation = {
    ledger: ledgerOf([webhook, topic]),
    live: liveState({ webhooks: [liveWebhookOf(webhook)], topics: [liveTopicOf(topic)] }),
  };
  const rules = (until?: string) => [
    ignoreRule({ match: 'CSAT survey', ...(until === undefined ? {} : { until }) }),
    ignoreRule({ kind: 'topic', match: 'CSAT sent', ...(until === undefined ? {} : { until }) }),
  ];

  it('is left to people instead of being removed', () => {
    expect(planWith([], situation).operations).toHaveLength(2);
    const plan = planWith(rules(), situation);
    expect(plan.operations).toEqual([]);
    expect(plan.unmanaged).toMatchObject([{ name: 'CSAT survey' }, { name: 'CSAT sent' }]);
  });

  it('is not removed either when the rule runs out', () => {
    const plan = planWith(rules('2026-11-19'), situation);
    expect(plan.operations).toEqual([]);
    expect(plan.notes.map(({ code }) => code)).toEqual(['ignore-expired', 'ignore-expired']);
  });
});
