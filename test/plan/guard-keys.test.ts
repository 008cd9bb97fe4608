import { describe, expect, it } from 'vitest';
import {
  desiredState,
  desiredTopic,
  desiredWebhook,
  idOf,
  place,
  under,
} from '../support/builders.ts';
import {
  liveState,
  liveTopic,
  liveTopicOf,
  liveWebhook,
  liveWebhookOf,
} from '../support/live-builders.ts';
import { ledgerOf, planOf, secretReadings } from '../support/plan-builders.ts';

const survey = desiredWebhook('csat.webhook.survey', { place: place(7) });

describe('a URL that a webhook needs', () => {
  const held = liveWebhook({ id: 'w9', name: 'Legacy', url: 'https://hooks.acme.com:443/new' });
  const moved = desiredWebhook('csat.webhook.survey', {
    url: 'https://hooks.acme.com/new',
    place: place(7),
  });
  const refusal = {
    code: 'ambiguous',
    guard: 'key-taken',
    place: place(7),
    address: 'csat.webhook.survey',
    field: 'url',
    holder: 'Legacy',
  };

  it('and that one has which is not ours is refused, however it is written', () => {
    const plan = planOf({
      desired: desiredState([moved]),
      ledger: ledgerOf([survey]),
      live: liveState({ webhooks: [liveWebhookOf(survey), held] }),
    });
    expect(plan.refusals).toEqual([refusal]);
  });

  it('is free when its holder is removed by the same plan', () => {
    const legacy = desiredWebhook('csat.webhook.legacy');
    const ledger = ledgerOf([survey, legacy]);
    const plan = planOf({
      desired: desiredState([moved]),
      ledger,
      live: liveState({
        webhooks: [liveWebhookOf(survey), { ...held, id: idOf(legacy.address) }],
      }),
    });
    expect(plan.refusals).toEqual([]);
  });

  it('only for drift that apply would leave out is not refused', () => {
    const plan = planOf({
      desired: desiredState([moved]),
      ledger: ledgerOf([moved]),
      live: liveState({ webhooks: [liveWebhookOf(moved, { url: 'https://x.example/' }), held] }),
    });
    expect(plan.operations).toMatchObject([{ action: 'update', inScope: false }]);
    expect(plan.refusals).toEqual([]);
  });

  it('is not looked at when only something else changes', () => {
    const plan = planOf({
      desired: desiredState([{ ...survey, fields: { ...survey.fields, name: 'New' } }]),
      ledger: ledgerOf([survey]),
      live: liveState({ webhooks: [liveWebhookOf(survey), held] }),
    });
    expect(plan.refusals).toEqual([]);
  });

  it('is refused when two secrets turn out to hold the same one', () => {
    const one = desiredWebhook('a.webhook.one', { name: 'One', url: 'secret:URL_ONE' });
    const two = desiredWebhook('b.webhook.two', {
      name: 'Two',
      url: 'secret:URL_TWO',
      place: place(30),
    });
    const same = { fingerprint: 'same' };
    const secrets = secretReadings([one, two], {
      'a.webhook.one#url': same,
      'b.webhook.two#url': same,
    });
    const desired = desiredState([one, two]);
    expect(planOf({ desired, secrets }).refusals).toEqual([
      { ...refusal, place: place(30), address: 'b.webhook.two', holder: 'One' },
    ]);
    expect(planOf({ desired }).refusals).toEqual([]);
    expect(planOf({ desired, secrets: {} }).refusals).toEqual([]);
  });
});

describe('a name that a topic needs', () => {
  const root = desiredTopic('csat.topic.root', { name: 'Root' });
  const child = desiredTopic('csat.topic.child', { name: 'Child', parent: under(root) });
  const wanted = desiredTopic('csat.topic.child', {
    name: 'Taken',
    parent: under(root),
    place: place(40),
  });
  const refusal = {
    code: 'ambiguous',
    guard: 'key-taken',
    place: place(40),
    address: 'csat.topic.child',
    field: 'name',
    holder: 'Taken',
  };
  const planWith = (parentId: string, name = 'Taken') =>
    planOf({
      desired: desiredState([root, wanted]),
      ledger: ledgerOf([root, child]),
      live: liveState({
        topics: [liveTopicOf(root), liveTopicOf(child), liveTopic({ id: 'x', name, parentId })],
      }),
    });

  it('and that another one has under the same parent is refused', () => {
    expect(planWith(idOf(root.address)).refusals).toEqual([refusal]);
  });

  it('and that another one has in other letters is refused, as Gladly may not tell them apart', () => {
    const { refusals } = planWith(idOf(root.address), 'TAKEN');
    expect(refusals).toEqual([{ ...refusal, holder: 'TAKEN' }]);
  });

  it('and that another one has elsewhere may be free, for all that anybody knows', () => {
    expect(planWith('elsewhere').refusals).toEqual([]);
  });

  it('is still held by a topic that the same plan archives', () => {
    const taken = desiredTopic('csat.topic.taken', { name: 'Taken', parent: under(root) });
    const plan = planOf({
      desired: desiredState([root, wanted]),
      ledger: ledgerOf([root, child, taken]),
      live: liveState({ topics: [root, child, taken].map((one) => liveTopicOf(one)) }),
    });
    expect(plan.refusals).toEqual([refusal]);
  });

  it('is looked at where the topic moves to', () => {
    const bare = desiredTopic('csat.topic.child', { name: 'Taken' });
    const plan = planOf({
      desired: desiredState([root, wanted]),
      ledger: ledgerOf([root, bare]),
      live: liveState({
        topics: [
          liveTopicOf(root),
          liveTopicOf(bare),
          liveTopic({ id: 'x', name: 'Taken', parentId: idOf(root.address) }),
        ],
      }),
    });
    expect(plan.refusals).toEqual([refusal]);
  });

  it('is free under a parent that the same plan makes', () => {
    const plan = planOf({
      desired: desiredState([root, wanted]),
      ledger: ledgerOf([desiredTopic('csat.topic.child', { name: 'Child' })]),
      live: liveState({
        topics: [
          liveTopic({ id: idOf(child.address), name: 'Child' }),
          liveTopic({ name: 'Taken' }),
        ],
      }),
    });
    expect(plan.refusals).toEqual([]);
  });

  it('is looked at without a parent where the file names none', () => {
    const bare = desiredTopic('csat.topic.child', { name: 'Taken', place: place(40) });
    const plan = planOf({
      desired: desiredState([bare]),
      ledger: ledgerOf([desiredTopic('csat.topic.child', { name: 'Child' })]),
      live: liveState({
        topics: [
          liveTopic({ id: idOf(child.address), name: 'Child' }),
          liveTopic({ id: 'x', name: 'Taken' }),
        ],
      }),
    });
    expect(plan.refusals).toEqual([refusal]);
  });
});
