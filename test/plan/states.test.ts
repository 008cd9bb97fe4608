import { describe, expect, it } from 'vitest';
import type { IntegrationState } from '../../src/plan/integration-state.ts';
import {
  confirmedStep,
  desiredState,
  desiredStep,
  desiredTopic,
  desiredUser,
  desiredWebhook,
  secret,
  underNamed,
  vendorWebhook,
} from '../support/builders.ts';
import {
  liveState,
  liveTopic,
  liveTopicOf,
  liveUser,
  liveWebhook,
  liveWebhookOf,
  NOT_ASKED,
  UNREADABLE,
} from '../support/live-builders.ts';
import type { PlanSituation } from '../support/plan-builders.ts';
import { ledgerOf, planOf } from '../support/plan-builders.ts';

const survey = desiredWebhook('csat.webhook.survey');
const user = desiredUser('csat.user.user', { email: 'csat@acme.com' });
const users = [liveUser({ email: 'csat@acme.com' })];
const applied = {
  ledger: ledgerOf([survey]),
  live: liveState({ users, webhooks: [liveWebhookOf(survey)] }),
};

function stateOf(situation: PlanSituation): IntegrationState | undefined {
  return planOf(situation).integrations[0];
}

describe('an integration is complete', () => {
  it('when everything converged, every check passes and every step is confirmed', () => {
    const desired = desiredState([survey], { users: [user], steps: [confirmedStep()] });
    expect(stateOf({ desired, ...applied })).toEqual({
      key: 'csat',
      title: 'csat',
      state: 'complete',
      operations: 0,
      openChecks: 0,
      openSteps: 0,
      awaitedInputs: 0,
      because: [],
      unsureSecrets: [],
    });
  });

  it('when all that is left to do is to take objects over', () => {
    const desired = desiredState([survey]);
    expect(stateOf({ desired, live: applied.live })).toMatchObject({ state: 'complete' });
  });

  it('also where nobody can be sure of secrets, whose webhooks are then named beside it', () => {
    const signed = desiredWebhook('csat.webhook.survey', {
      headers: { 'x-key': secret('KEY'), 'x-org': secret('ORG') },
    });
    const desired = desiredState([signed, desiredTopic('other.topic.sent')]);
    const live = liveState({
      webhooks: [liveWebhookOf(signed)],
      topics: [liveTopicOf(desiredTopic('other.topic.sent'))],
    });
    const unsureOf = (situation: PlanSituation) =>
      planOf({ desired, live, ...situation }).integrations.map(
        ({ key, state, unsureSecrets }) => [key, state, unsureSecrets] as const,
      );
    const others = ['other', 'complete', []] as const;
    const [adopted, edited, sent] = [
      unsureOf({ desired }),
      unsureOf({ desired, ledger: ledgerOf(desired.resources, { fingerprints: {} }) }),
      unsureOf({ desired, ledger: ledgerOf(desired.resources) }),
    ];
    expect(adopted).toEqual([['csat', 'complete', [signed.address]], others]);
    expect(edited).toEqual(adopted);
    expect(sent).toEqual([['csat', 'complete', []], others]);
  });

  it('whatever another integration waits for', () => {
    const desired = desiredState([survey], { steps: [desiredStep('other.step.roles')] });
    const plan = planOf({ desired, ...applied });
    expect(plan.integrations.map(({ key, state }) => [key, state])).toEqual([
      ['csat', 'complete'],
      ['other', 'waiting'],
    ]);
  });
});

describe('an integration is waiting', () => {
  it('for operations, checks and steps, which are counted', () => {
    const desired = desiredState([survey, desiredTopic('csat.topic.sent')], {
      users: [user],
      steps: [
        desiredStep('csat.step.one'),
        confirmedStep('csat.step.two', { expiresAfterDays: 1 }),
        confirmedStep('csat.step.three'),
      ],
    });
    expect(stateOf({ desired })).toEqual({
      key: 'csat',
      title: 'csat',
      state: 'waiting',
      operations: 2,
      openChecks: 1,
      openSteps: 2,
      awaitedInputs: 0,
      because: [],
      unsureSecrets: [],
    });
  });

  it('for nothing where a passing check has ticked its one step', () => {
    const step = desiredStep('csat.step.create-user', { check: 'csat.user.user' });
    const desired = desiredState([], { users: [user], steps: [step] });
    expect(stateOf({ desired, live: liveState({ users }) })).toMatchObject({
      state: 'complete',
      openSteps: 0,
      awaitedInputs: 0,
    });
    expect(stateOf({ desired })).toMatchObject({ openChecks: 1, openSteps: 1 });
  });

  it('for a check that fails before it was ever complete', () => {
    const steps = [confirmedStep('csat.step.one'), desiredStep('csat.step.two')];
    const desired = desiredState([survey], { users: [user], steps });
    const live = liveState({ webhooks: [liveWebhookOf(survey)] });
    expect(stateOf({ desired, ledger: ledgerOf([survey]), live })).toMatchObject({
      state: 'waiting',
      openChecks: 1,
    });
  });

  it('for its first creation, although it has no steps and its user is missing', () => {
    const desired = desiredState([survey], { users: [user] });
    expect(stateOf({ desired })).toMatchObject({ state: 'waiting', openChecks: 1 });
  });

  it('for a rotated secret to be sent, which is not broken', () => {
    const signed = desiredWebhook('csat.webhook.survey', { headers: { 'x-key': secret('KEY') } });
    const secrets = {
      'csat.webhook.survey#headers.x-key': { fingerprint: 'new', host: null, sameAs: null },
    };
    const live = liveState({ webhooks: [liveWebhookOf(signed)] });
    const desired = desiredState([signed]);
    expect(stateOf({ desired, ledger: ledgerOf([signed]), live, secrets })).toMatchObject({
      state: 'waiting',
    });
  });
});

it('an integration waits for nothing where a secret merely may have been changed by hand', () => {
  const signed = desiredWebhook('csat.webhook.survey', { headers: { 'x-key': secret('KEY') } });
  const state = stateOf({
    desired: desiredState([signed]),
    ledger: ledgerOf([signed]),
    live: liveState({
      webhooks: [liveWebhookOf(signed, { updatedAt: '2026-11-19T00:00:00Z' })],
    }),
    options: { scope: 'all' },
  });
  expect(state).toMatchObject({ state: 'complete', operations: 0, because: [] });
});

describe('an integration is broken', () => {
  it('by a webhook that Gladly switched off, however many steps are open', () => {
    const desired = desiredState([survey], { steps: [desiredStep()] });
    const live = liveState({
      webhooks: [
        liveWebhookOf(survey, {
          enabled: false,
          disabledAtDueToRetryLimit: '2026-11-19T00:00:00Z',
        }),
      ],
    });
    expect(stateOf({ desired, ledger: ledgerOf([survey]), live })).toMatchObject({
      state: 'broken',
      because: ['csat.webhook.survey:enable:switched-off-by-gladly', 'csat.webhook.survey'],
    });
  });

  it('by something that was edited or removed in Gladly', () => {
    const desired = desiredState([survey]);
    const live = liveState({ webhooks: [liveWebhookOf(survey, { name: 'Edited' })] });
    const edited = stateOf({ desired, ledger: ledgerOf([survey]), live });
    expect(edited).toMatchObject({
      state: 'broken',
      because: ['csat.webhook.survey:update:changed-in-gladly'],
    });
    expect(stateOf({ desired, ledger: ledgerOf([survey]) })).toMatchObject({
      state: 'broken',
      because: ['csat.webhook.survey:create:changed-in-gladly'],
    });
  });

  it('by a check that fails although every step is confirmed', () => {
    const desired = desiredState([], { users: [user], steps: [confirmedStep()] });
    expect(stateOf({ desired })).toMatchObject({ state: 'broken', because: ['csat.user.user'] });
  });

  it('by a token that is rejected and a vendor webhook that is off, however many steps are open', () => {
    const desired = desiredState([], {
      users: [{ ...user, token: secret('TOKEN') }],
      steps: [desiredStep()],
      vendorWebhooks: [vendorWebhook('csat.webhook.theirs', { name: 'Theirs' })],
    });
    const live = liveState({
      users,
      tokens: { 'csat.user.user': 'rejected' },
      webhooks: [liveWebhook({ name: 'Theirs', enabled: false })],
    });
    expect(stateOf({ desired, live })).toMatchObject({
      state: 'broken',
      because: ['csat.user.user#token', 'csat.webhook.theirs'],
    });
  });
});

describe('an integration is in a state that nobody knows', () => {
  it('when something to be checked could not be read', () => {
    const desired = desiredState([], { users: [user], steps: [desiredStep()] });
    expect(stateOf({ desired, live: liveState({ users: UNREADABLE }) })).toMatchObject({
      state: 'unknown',
      because: ['csat.user.user'],
    });
  });

  it('when a managed kind that it declares was not read', () => {
    const topic = desiredTopic('csat.topic.sent');
    const desired = desiredState([survey, topic]);
    const live = liveState({ webhooks: UNREADABLE, topics: NOT_ASKED });
    expect(stateOf({ desired, live })).toMatchObject({
      state: 'unknown',
      because: ['webhooks', 'topics'],
    });
  });

  it('but not when a kind that it does not declare was not read', () => {
    const topic = desiredTopic('csat.topic.sent');
    const desired = desiredState([topic]);
    const live = liveState({ webhooks: UNREADABLE, topics: [liveTopicOf(topic)] });
    expect(stateOf({ desired, live })).toMatchObject({ state: 'complete' });
  });

  it('when something that it declares could be one of several in Gladly', () => {
    const desired = desiredState([desiredTopic('csat.topic.twin', { name: 'Twin' })]);
    const topics = [
      liveTopic({ id: 't1', name: 'Twin', parentId: 'x' }),
      liveTopic({ id: 't2', name: 'Twin', parentId: 'y' }),
    ];
    expect(stateOf({ desired, live: liveState({ topics }) })).toMatchObject({
      state: 'unknown',
      because: ['csat.topic.twin'],
    });
  });

  it('when the parent of a topic is not to be found, or is there twice', () => {
    const child = desiredTopic('csat.topic.child', { name: 'Child', parent: underNamed('Twin') });
    const desired = desiredState([child]);
    const twins = [
      liveTopic({ id: 't1', name: 'Twin' }),
      liveTopic({ id: 't2', name: 'Twin', parentId: 'x' }),
    ];
    for (const topics of [[], twins]) {
      const live = liveState({ topics: [...topics, liveTopic({ id: 'c', name: 'Child' })] });
      expect(stateOf({ desired, live })).toMatchObject({
        state: 'unknown',
        because: ['csat.topic.child'],
      });
    }
  });
});
