import { describe, expect, it } from 'vitest';
import { topicId } from '../../src/kinds/topic-id.ts';
import {
  desiredState,
  desiredTopic,
  idOf,
  ORGANIZATION_ID,
  place,
  under,
  underNamed,
} from '../support/builders.ts';
import { liveState, liveTopic, liveTopicOf } from '../support/live-builders.ts';
import {
  appliedResource,
  ledgerOf,
  operationIds,
  operationIn,
  planOf,
} from '../support/plan-builders.ts';

const sent = desiredTopic('csat.topic.sent', { name: 'CSAT sent' });

describe('a declared topic is found in Gladly', () => {
  it('by the id in the ledger, whatever it is called by now', () => {
    const plan = planOf({
      desired: desiredState([sent]),
      ledger: ledgerOf([sent]),
      live: liveState({ topics: [liveTopicOf(sent, { name: 'Edited' })] }),
    });
    expect(operationIn(plan, 'csat.topic.sent:update:changed-in-gladly')).toMatchObject({
      liveId: idOf(sent.address),
      changes: [{ field: 'name', before: 'Edited', after: 'CSAT sent' }],
    });
  });

  it('by the id that was learned when an unfinished apply began it', () => {
    const { address } = sent;
    const begun = { address, kind: 'topic', action: 'create', id: 't9' } as const;
    const plan = planOf({
      desired: desiredState([sent]),
      ledger: ledgerOf([], { unfinished: [begun] }),
      live: liveState({ topics: [liveTopic({ id: 't9', name: 'Half' })] }),
    });
    expect(plan.operations[0]).toMatchObject({ action: 'adopt', liveId: 't9' });
  });

  it('by its name', () => {
    const live = liveState({ topics: [liveTopic({ id: 't1', name: 'CSAT sent' })] });
    const plan = planOf({ desired: desiredState([sent]), live });
    expect(plan.operations).toMatchObject([{ action: 'adopt', liveId: 't1' }]);
  });

  it('by a former name, and is renamed', () => {
    const renamed = desiredTopic('csat.topic.sent', { name: 'CSAT sent', aliases: ['Sent'] });
    const live = liveState({ topics: [liveTopic({ id: 't1', name: 'Sent' })] });
    const plan = planOf({ desired: desiredState([renamed]), live });
    expect(operationIn(plan, 'csat.topic.sent:update:this-change')).toMatchObject({
      reason: 'renamed',
      changes: [{ field: 'name', before: 'Sent', after: 'CSAT sent' }],
    });
  });

  it('when its key was renamed in the file, so that nothing is archived', () => {
    const moved = desiredTopic('feedback.topic.answered', { name: 'CSAT sent' });
    const plan = planOf({
      desired: desiredState([moved]),
      ledger: ledgerOf([sent]),
      live: liveState({ topics: [liveTopicOf(sent)] }),
    });
    expect(operationIds(plan)).toEqual(['feedback.topic.answered:adopt:this-change']);
  });
});

describe('the id that is derived for an address', () => {
  const derived = topicId(ORGANIZATION_ID, sent.address);

  it('is the one to create the topic under', () => {
    const [create] = planOf({ desired: desiredState([sent]) }).operations;
    expect(create).toMatchObject({ newId: derived, liveId: null });
  });

  it('identifies the topic among several of its name', () => {
    const topics = [
      liveTopic({ id: derived, name: 'CSAT sent', parentId: 'a' }),
      liveTopic({ id: 't2', name: 'CSAT sent', parentId: 'b' }),
    ];
    const plan = planOf({ desired: desiredState([sent]), live: liveState({ topics }) });
    expect(plan.operations).toMatchObject([{ action: 'adopt', liveId: derived }]);
    expect(plan.refusals).toEqual([]);
  });

  it('identifies it also after somebody renamed it, unless another has the name', () => {
    const plan = planOf({
      desired: desiredState([sent]),
      live: liveState({ topics: [liveTopic({ id: derived, name: 'Edited' })] }),
    });
    expect(plan.operations[0]).toMatchObject({ action: 'adopt', liveId: derived });
  });

  it('is counted up when it belongs to a topic that has moved to another address', () => {
    const moved = desiredTopic('csat.topic.moved', { name: 'Moved' });
    const ledger = ledgerOf([moved]);
    const resources = { [moved.address]: appliedResource(moved, { id: derived }) };
    const plan = planOf({
      desired: desiredState([moved, sent]),
      ledger: { ...ledger, resources },
      live: liveState({ topics: [liveTopic({ id: derived, name: 'Moved' })] }),
    });
    expect(operationIn(plan, 'csat.topic.sent:create:this-change')).toMatchObject({
      newId: topicId(ORGANIZATION_ID, sent.address, 1),
    });
  });

  it('finds one that was begun and dropped from the file since, if it has the name', () => {
    const { address, fields } = sent;
    const unfinished = [{ address, kind: 'topic', action: 'create', fields }] as const;
    const planWith = (name: string) =>
      planOf({
        ledger: ledgerOf([], { unfinished }),
        live: liveState({ topics: [liveTopic({ id: derived, name })] }),
      });
    expect(operationIds(planWith('CSAT sent'))).toEqual(['csat.topic.sent:archive:this-change']);
    expect(operationIds(planWith('Edited'))).toEqual([]);
  });
});

describe('several live topics of one name', () => {
  const surveys = desiredTopic('csat.topic.surveys', { name: 'Surveys' });
  const other = desiredTopic('csat.topic.other', { name: 'Other', parent: under(surveys) });
  const root = liveTopic({ id: 'root', name: 'Surveys' });
  const foreign = liveTopic({ id: 'foreign', name: 'Billing' });

  it('are told apart by the declared parent', () => {
    const topics = [
      root,
      foreign,
      liveTopic({ id: 't1', name: 'Other', parentId: 'foreign' }),
      liveTopic({ id: 't2', name: 'Other', parentId: 'root' }),
    ];
    const plan = planOf({ desired: desiredState([surveys, other]), live: liveState({ topics }) });
    expect(plan.operations.map(({ liveId }) => liveId)).toEqual(['t2', 'root']);
  });

  it('are told apart by a parent that is itself found by a former name', () => {
    const renamed = desiredTopic('csat.topic.surveys', { name: 'Feedback', aliases: ['Surveys'] });
    const topics = [
      root,
      foreign,
      liveTopic({ id: 't1', name: 'Other', parentId: 'foreign' }),
      liveTopic({ id: 't2', name: 'Other', parentId: 'root' }),
    ];
    const plan = planOf({ desired: desiredState([renamed, other]), live: liveState({ topics }) });
    expect(operationIn(plan, 'csat.topic.other:adopt:this-change').liveId).toBe('t2');
  });

  it('are told apart by a parent that the ledger knows', () => {
    const topics = [
      liveTopic({ id: idOf(surveys.address), name: 'Edited' }),
      foreign,
      liveTopic({ id: 't1', name: 'Other', parentId: 'foreign' }),
      liveTopic({ id: 't2', name: 'Other', parentId: idOf(surveys.address) }),
    ];
    const plan = planOf({
      desired: desiredState([surveys, other]),
      ledger: ledgerOf([surveys]),
      live: liveState({ topics }),
    });
    expect(operationIn(plan, 'csat.topic.other:adopt:this-change').liveId).toBe('t2');
  });

  it('are told apart by a parent that is only in Gladly', () => {
    const below = desiredTopic('csat.topic.other', {
      name: 'Other',
      parent: underNamed('Billing'),
    });
    const topics = [
      root,
      foreign,
      liveTopic({ id: 't0', name: 'Other' }),
      liveTopic({ id: 't1', name: 'Other', parentId: 'foreign' }),
      liveTopic({ id: 't2', name: 'Other', parentId: 'root' }),
    ];
    const plan = planOf({ desired: desiredState([below]), live: liveState({ topics }) });
    expect(plan.operations).toMatchObject([{ action: 'adopt', liveId: 't1' }]);
  });

  it('make a topic under a parent that has none of that name a new one', () => {
    const topics = [
      root,
      foreign,
      liveTopic({ id: 't1', name: 'Other', parentId: 'foreign' }),
      liveTopic({ id: 't2', name: 'Other' }),
    ];
    const plan = planOf({ desired: desiredState([surveys, other]), live: liveState({ topics }) });
    expect(operationIn(plan, 'csat.topic.other:create:this-change')).toMatchObject({
      parentId: 'root',
    });
  });

  it('stop the plan when the file names no parent', () => {
    const bare = desiredTopic('csat.topic.other', { name: 'Other', place: place(4, 7) });
    const topics = [
      liveTopic({ id: 't2', name: 'Other', parentId: 'root' }),
      liveTopic({ id: 't1', name: 'Other', parentId: 'foreign' }),
      root,
      foreign,
    ];
    const plan = planOf({ desired: desiredState([bare]), live: liveState({ topics }) });
    expect(plan.operations).toEqual([]);
    expect(plan.refusals).toMatchObject([
      { guard: 'ambiguous', address: bare.address, candidates: ['t1', 't2'], place: place(4, 7) },
    ]);
  });
});
