import { describe, expect, it } from 'vitest';
import type { LiveWebhook } from '../../src/kinds/live.ts';
import { hasChanges } from '../../src/plan/changes.ts';
import { computePlan } from '../../src/plan/plan.ts';
import {
  desiredState,
  desiredTopic,
  desiredWebhook,
  ORGANIZATION_ID,
  ORGANIZATION_URL,
  place,
  secret,
  under,
} from '../support/builders.ts';
import { liveState, liveTopic, liveTopicOf, liveWebhookOf } from '../support/live-builders.ts';
import {
  appliedResource,
  ledgerOf,
  operationIds,
  operationIn,
  planInput,
  planOf,
} from '../support/plan-builders.ts';

const survey = desiredWebhook('csat.webhook.survey', { name: 'CSAT survey' });
const sent = desiredTopic('csat.topic.sent', { name: 'CSAT sent' });

describe('the first plan for an empty organization', () => {
  const desired = desiredState([survey, sent]);

  it('creates everything that is declared', () => {
    const plan = planOf({ desired });
    expect(operationIds(plan)).toEqual([
      'csat.topic.sent:create:this-change',
      'csat.webhook.survey:create:this-change',
    ]);
    expect(plan.operations.map(({ reason, liveId }) => [reason, liveId])).toEqual([
      ['declared', null],
      ['declared', null],
    ]);
  });

  it('shows all declared fields of a webhook, its secrets by their state only', () => {
    const webhook = desiredWebhook('csat.webhook.survey', {
      name: 'CSAT survey',
      url: 'https://hooks.acme.com/csat',
      events: ['TASK/CREATED'],
      headers: { 'x-org': secret('ORG'), 'x-api-key': secret('KEY', 'Bearer ') },
      basic: { username: secret('USER'), password: secret('PASSWORD') },
    });
    expect(planOf({ desired: desiredState([webhook]) }).operations[0]?.changes).toEqual([
      { field: 'basic', before: null, after: true },
      { field: 'basic.password', secret: 'set' },
      { field: 'basic.username', secret: 'set' },
      { field: 'enabled', before: null, after: true },
      { field: 'events', before: null, after: ['TASK/CREATED'] },
      { field: 'headers', before: null, after: ['x-api-key', 'x-org'] },
      { field: 'headers.x-api-key', secret: 'set' },
      { field: 'headers.x-org', secret: 'set' },
      { field: 'name', before: null, after: 'CSAT survey' },
      { field: 'url', before: null, after: 'https://hooks.acme.com/csat' },
    ]);
  });

  it('shows the parent and the archived state of a topic only where they are declared', () => {
    const child = desiredTopic('csat.topic.old', {
      name: 'Old',
      disabled: true,
      parent: under(sent),
    });
    const plan = planOf({ desired: desiredState([sent, child]) });
    expect(plan.operations.map(({ changes }) => changes)).toEqual([
      [{ field: 'name', before: null, after: 'CSAT sent' }],
      [
        { field: 'disabled', before: null, after: true },
        { field: 'name', before: null, after: 'Old' },
        { field: 'parent', before: null, after: 'CSAT sent' },
      ],
    ]);
  });

  it('says where the file declares each object, and for which organization it is', () => {
    const placed = desiredWebhook('csat.webhook.survey', { place: place(12, 5) });
    const plan = planOf({ desired: desiredState([placed]) });
    expect(plan.operations[0]?.place).toEqual(place(12, 5));
    expect(plan.organization).toEqual({
      name: 'production',
      id: ORGANIZATION_ID,
      url: ORGANIZATION_URL,
    });
    expect(plan).toMatchObject({ formatVersion: 1, scope: 'changes', ledger: false });
  });
});

describe('objects that Gladly has already', () => {
  it('are adopted as they are, without a write', () => {
    const live = liveState({
      webhooks: [liveWebhookOf(survey, { id: 'w7' })],
      topics: [liveTopicOf(sent, { id: 't7' })],
    });
    const plan = planOf({ desired: desiredState([survey, sent]), live });
    expect(plan.operations).toMatchObject([
      { id: 'csat.topic.sent:adopt:this-change', liveId: 't7', changes: [] },
      { id: 'csat.webhook.survey:adopt:this-change', liveId: 'w7', changes: [] },
    ]);
    expect(plan.operations.every(({ reason }) => reason === 'found-in-gladly')).toBe(true);
  });

  it('are written only where they differ from the file', () => {
    const live = liveState({
      webhooks: [liveWebhookOf(survey, { name: 'Old name', events: ['TASK/CREATED'] })],
    });
    const plan = planOf({ desired: desiredState([survey]), live });
    expect(operationIds(plan)).toEqual([
      'csat.webhook.survey:adopt:this-change',
      'csat.webhook.survey:update:this-change',
    ]);
    expect(plan.operations[1]?.changes).toEqual([
      { field: 'events', before: ['TASK/CREATED'], after: ['CONVERSATION/CLOSED'] },
      { field: 'name', before: 'Old name', after: 'CSAT survey' },
    ]);
  });

  it('are left alone where the file says nothing of a field', () => {
    const live = liveState({
      webhooks: [liveWebhookOf(survey, { headerKeys: ['x-api-key'], hasCredentials: true })],
      topics: [liveTopicOf(sent, { parentId: 'p' }), liveTopic({ id: 'p', name: 'Parent' })],
    });
    const plan = planOf({ desired: desiredState([survey, sent]), live });
    expect(plan.operations.map(({ action }) => action)).toEqual(['adopt', 'adopt']);
  });

  it('need nothing once the ledger has them as they are', () => {
    const live = liveState({ webhooks: [liveWebhookOf(survey)], topics: [liveTopicOf(sent)] });
    const resources = [survey, sent];
    const plan = planOf({ desired: desiredState(resources), ledger: ledgerOf(resources), live });
    expect(plan.operations).toEqual([]);
    expect(plan.unmanaged).toEqual([]);
    expect(plan.notes).toEqual([]);
    expect(plan.refusals).toEqual([]);
  });

  it('are brought back when they are archived in Gladly and declared again', () => {
    const live = liveState({ topics: [liveTopicOf(sent, { disabled: true })] });
    const plan = planOf({ desired: desiredState([sent]), live });
    expect(operationIn(plan, 'csat.topic.sent:enable:this-change')).toMatchObject({
      reason: 'archived-in-gladly',
      changes: [{ field: 'disabled', before: true, after: false }],
    });
  });

  it('are archived when the file says disabled: true', () => {
    const archived = desiredTopic('csat.topic.sent', { disabled: true });
    const live = liveState({ topics: [liveTopicOf(archived, { disabled: false })] });
    const plan = planOf({ desired: desiredState([archived]), live });
    expect(operationIn(plan, 'csat.topic.sent:archive:this-change')).toMatchObject({
      reason: 'differs',
      fields: { disabled: true },
    });
  });

  it('are switched off when the file says enabled: false', () => {
    const off = desiredWebhook('csat.webhook.survey', { enabled: false });
    const live = liveState({ webhooks: [liveWebhookOf(off, { enabled: true })] });
    const plan = planOf({ desired: desiredState([off]), live });
    expect(operationIn(plan, 'csat.webhook.survey:disable:this-change')).toMatchObject({
      reason: 'differs',
      changes: [{ field: 'enabled', before: true, after: false }],
    });
  });
});

describe('something that the file no longer declares', () => {
  const live = liveState({ webhooks: [liveWebhookOf(survey)], topics: [liveTopicOf(sent)] });

  it('takes secrets along that nothing can bring back, where it has any', () => {
    const lostWith = (fields: Partial<LiveWebhook>) => {
      const webhooks = [liveWebhookOf(survey, fields)];
      const { notes } = planOf({ ledger: ledgerOf([survey]), live: liveState({ webhooks }) });
      return notes.flatMap((note) => (note.code === 'secrets-lost' ? [note.fields] : []));
    };
    expect(lostWith({ hasCredentials: true, headerKeys: ['x-api-key'] })).toEqual([
      ['basic.username', 'basic.password', 'headers.x-api-key'],
    ]);
    expect(lostWith({ hasCredentials: false, headerKeys: [] })).toEqual([]);
  });

  it('is removed when the ledger says that it is ours: deleted, or archived if it is a topic', () => {
    const plan = planOf({ ledger: ledgerOf([survey, sent]), live });
    expect(plan.operations).toMatchObject([
      {
        id: 'csat.topic.sent:archive:this-change',
        name: 'CSAT sent',
        reason: 'removed-from-file',
        place: null,
        fields: null,
        changes: [{ field: 'disabled', before: false, after: true }],
      },
      {
        id: 'csat.webhook.survey:delete:this-change',
        name: 'CSAT survey',
        reason: 'removed-from-file',
        place: null,
        fields: null,
        changes: [
          { field: 'events', before: ['CONVERSATION/CLOSED'], after: null },
          { field: 'name', before: 'CSAT survey', after: null },
          { field: 'url', before: 'https://hooks.acme.com/csat/survey', after: null },
        ],
      },
    ]);
  });

  it('stays where it is when there is no ledger, and is listed as unmanaged', () => {
    const plan = planOf({ base: desiredState([survey, sent]), live });
    expect(plan.operations).toEqual([]);
    expect(plan.unmanaged.map(({ name }) => name)).toEqual(['CSAT survey', 'CSAT sent']);
    expect(plan.notes).toEqual([{ address: null, place: null, code: 'no-ledger' }]);
    const gap = { code: 'ledger-elsewhere', environment: 'production' } as const;
    const renamed = planOf({ base: desiredState([survey, sent]), live, gap });
    expect(renamed.notes).toEqual([{ address: null, place: null, ...gap }]);
    expect(planOf({ ledger: ledgerOf([survey, sent]), live, gap }).notes).toEqual([]);
  });

  it('stays where it is when the ledger belongs to another organization', () => {
    const ledger = ledgerOf([survey, sent], { organizationId: 'org-other' });
    const plan = planOf({ ledger, live });
    expect(plan.operations).toEqual([]);
    expect(plan.ledger).toBe(false);
  });

  it('needs nothing when it is gone already, or is archived already', () => {
    const archived = liveState({ topics: [liveTopicOf(sent, { disabled: true })] });
    const plan = planOf({ ledger: ledgerOf([survey, sent]), live: archived });
    expect(plan.operations).toEqual([]);
    expect(plan.unmanaged).toEqual([]);
  });

  it('is not looked for under a key of the ledger that is no address', () => {
    const ledger = { ...ledgerOf(), resources: { nonsense: appliedResource(survey) } };
    expect(planOf({ ledger, live }).operations).toEqual([]);
  });

  it('was removed by an earlier merge when base does not declare it either', () => {
    const plan = planOf({ base: desiredState([]), ledger: ledgerOf([survey]), live });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:delete:merged-earlier']);
  });
});

describe('hasChanges', () => {
  const adoption = planOf({
    desired: desiredState([survey]),
    live: liveState({ webhooks: [liveWebhookOf(survey)] }),
  });

  it('counts an adoption only where a ledger is kept', () => {
    expect(hasChanges(adoption)).toBe(false);
    expect(hasChanges(adoption, true)).toBe(true);
    expect(hasChanges({ ...adoption, ledger: true })).toBe(true);
  });

  it('counts every write in scope, with a ledger or without', () => {
    expect(hasChanges(planOf({ desired: desiredState([survey]) }))).toBe(true);
  });

  it('does not count what apply would leave out', () => {
    const plan = planOf({
      desired: desiredState([survey]),
      ledger: ledgerOf([survey]),
      live: liveState({ webhooks: [liveWebhookOf(survey, { name: 'Edited' })] }),
    });
    expect(plan.operations).toMatchObject([{ cause: 'changed-in-gladly', inScope: false }]);
    expect(hasChanges(plan)).toBe(false);
  });
});

describe('a plan of 10,000 topics', () => {
  it('is computed whole', () => {
    const parents = Array.from({ length: 100 }, (_, index) => desiredTopic(`csat.topic.p${index}`));
    const topics = parents.flatMap((parent, group) => [
      parent,
      ...Array.from({ length: 99 }, (_, index) =>
        desiredTopic(`csat.topic.t${group}-${index}`, { parent: under(parent) }),
      ),
    ]);
    const live = liveState({ topics: topics.map((topic) => liveTopicOf(topic)) });
    const shifted = topics.map((topic, index) => {
      const name = topics[index - 1]?.fields.name ?? 'last';
      return { ...topic, fields: { ...topic.fields, name } };
    });
    const input = planInput({ desired: desiredState(shifted), ledger: ledgerOf(topics), live });
    expect(computePlan(input).operations).toHaveLength(10_000);
  });
});
