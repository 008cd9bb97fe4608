import { describe, expect, it } from 'vitest';
import {
  desiredState,
  desiredTopic,
  desiredWebhook,
  ORGANIZATION_ID,
  place,
  under,
  underNamed,
} from '../support/builders.ts';
import {
  liveState,
  liveTopic,
  liveWebhookOf,
  NOT_ASKED,
  UNREADABLE,
} from '../support/live-builders.ts';
import { ledgerOf, operationIds, planOf } from '../support/plan-builders.ts';

const survey = desiredWebhook('csat.webhook.survey', { place: place(7) });
const sent = desiredTopic('csat.topic.sent', { name: 'Sent', place: place(8) });

describe('a ledger of another organization', () => {
  it('is refused, and names nothing to remove', () => {
    const plan = planOf({
      ledger: ledgerOf([survey], { organizationId: 'org-other' }),
      live: liveState({ webhooks: [liveWebhookOf(survey)] }),
    });
    expect(plan.operations).toEqual([]);
    expect(plan.refusals).toEqual([
      {
        code: 'wrong-organization',
        guard: 'wrong-organization',
        place: place(),
        expected: 'org-other',
        actual: ORGANIZATION_ID,
      },
    ]);
  });
});

describe('a kind that could not be read', () => {
  const refusal = (kind: string) => ({
    code: 'unreadable',
    guard: 'unreadable',
    place: null,
    kind,
    why: 'Gladly answered 403',
    remedy: 'Give the user the role API User.',
  });

  it('is not taken for empty: nothing of it is planned, and the plan is refused', () => {
    const plan = planOf({
      desired: desiredState([survey, sent]),
      live: liveState({ webhooks: UNREADABLE }),
    });
    expect(operationIds(plan)).toEqual(['csat.topic.sent:create:this-change']);
    expect(plan.refusals).toEqual([refusal('webhooks')]);
  });

  it('is refused for topics as well', () => {
    const plan = planOf({
      desired: desiredState([survey, sent]),
      live: liveState({ topics: UNREADABLE }),
    });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:create:this-change']);
    expect(plan.refusals).toEqual([refusal('topics')]);
  });

  it('does not matter when neither the file nor the ledger has anything of it', () => {
    const plan = planOf({ live: liveState({ webhooks: UNREADABLE, topics: UNREADABLE }) });
    expect(plan.refusals).toEqual([]);
  });

  it('matters when the ledger has something of it that the file no longer declares', () => {
    const live = liveState({ webhooks: UNREADABLE, topics: UNREADABLE });
    const { address } = sent;
    const unfinished = [{ address, kind: 'topic', action: 'create' }] as const;
    const plan = planOf({ ledger: ledgerOf([survey], { unfinished }), live });
    expect(plan.refusals).toEqual([refusal('webhooks'), refusal('topics')]);
  });

  it('is no reason to refuse when it was not asked for', () => {
    const live = liveState({ webhooks: NOT_ASKED, topics: NOT_ASKED });
    const plan = planOf({ desired: desiredState([survey, sent]), live });
    expect(plan.operations).toEqual([]);
    expect(plan.refusals).toEqual([]);
  });
});

describe('a parent that the file names', () => {
  const child = desiredTopic('csat.topic.child', {
    name: 'Child',
    parent: underNamed('Surveys'),
    place: place(20, 9),
  });

  it('is looked up in Gladly', () => {
    const live = liveState({ topics: [liveTopic({ id: 'p', name: 'Surveys' })] });
    const plan = planOf({ desired: desiredState([child]), live });
    expect(plan.operations).toMatchObject([{ action: 'create', parentId: 'p' }]);
    expect(plan.refusals).toEqual([]);
  });

  it('and that is neither there nor in the file is refused', () => {
    const plan = planOf({ desired: desiredState([child]) });
    expect(plan.refusals).toEqual([
      {
        code: 'invalid-config',
        guard: 'parent-missing',
        place: place(20, 9),
        address: 'csat.topic.child',
        parent: 'Surveys',
      },
    ]);
  });

  it('and that is there twice is refused', () => {
    const topics = [
      liveTopic({ id: 'p1', name: 'Surveys' }),
      liveTopic({ id: 'p2', name: 'Surveys', parentId: 'p3' }),
      liveTopic({ id: 'p3', name: 'Root' }),
    ];
    const plan = planOf({ desired: desiredState([child]), live: liveState({ topics }) });
    expect(plan.refusals).toMatchObject([
      { code: 'ambiguous', guard: 'parent-ambiguous', parent: 'Surveys', place: place(20, 9) },
    ]);
  });

  it('and that is itself ambiguous is missing for its children', () => {
    const parent = desiredTopic('csat.topic.parent', { name: 'Twin' });
    const below = desiredTopic('csat.topic.below', { name: 'Below', parent: under(parent) });
    const topics = [
      liveTopic({ id: 't1', name: 'Twin', parentId: 'x' }),
      liveTopic({ id: 't2', name: 'Twin', parentId: 'y' }),
    ];
    const plan = planOf({ desired: desiredState([parent, below]), live: liveState({ topics }) });
    expect(plan.refusals).toMatchObject([
      { guard: 'ambiguous', address: 'csat.topic.parent' },
      { guard: 'parent-missing', address: 'csat.topic.below', parent: 'csat.topic.parent' },
    ]);
  });
});

describe('several guards at once', () => {
  it('are all named in one run', () => {
    const guarded = desiredWebhook('csat.webhook.old', { protected: true });
    const plan = planOf({
      desired: desiredState([survey, sent]),
      ledger: ledgerOf([guarded]),
      live: liveState({ webhooks: [liveWebhookOf(guarded)], topics: UNREADABLE }),
      options: { maxRemovals: 0, webhookHosts: [] },
    });
    expect(plan.refusals.map(({ guard }) => guard)).toEqual([
      'unreadable',
      'protected',
      'max-removals',
      'host-forbidden',
    ]);
  });
});
