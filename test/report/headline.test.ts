import { describe, expect, it } from 'vitest';
import type { IntegrationState } from '../../src/plan/integration-state.ts';
import { countJournal, countPlan } from '../../src/report/counts.ts';
import { deedsPhrase, headline } from '../../src/report/headline.ts';
import { statePhrase } from '../../src/report/messages/states.ts';
import { phraseText } from '../../src/report/plain.ts';
import { approvalQuestion } from '../../src/report/text/plan.ts';
import {
  check,
  integrationState,
  journal,
  plan,
  removal,
  step,
  topicOperation,
  webhookOperation,
} from '../support/report-builders.ts';
import { FINDINGS, SKIPS } from '../support/report-samples.ts';

describe('the first sentences about a plan', () => {
  it('name what takes something away first', () => {
    const deeds = [
      topicOperation({ action: 'adopt' }),
      webhookOperation({ action: 'resend-secrets' }),
      topicOperation(),
      topicOperation({ address: 'csat.topic.b' }),
      webhookOperation({ action: 'disable' }),
      webhookOperation({ action: 'delete' }),
    ];
    expect(phraseText(deedsPhrase(deeds))).toBe(
      'switch off 1 webhook, remove 1 webhook, create 2 topics, send the secrets of 1 webhook ' +
        'and take over 1 topic',
    );
    expect(phraseText(deedsPhrase(deeds.slice(0, 2), 'done'))).toBe(
      'sent the secrets of 1 webhook and took over 1 topic',
    );
  });

  it('say a verb once for webhooks and topics alike', () => {
    const created = [topicOperation(), webhookOperation(), topicOperation()];
    const changed = topicOperation({ action: 'update' });
    expect(phraseText(deedsPhrase(created))).toBe('create 2 topics and 1 webhook');
    expect(phraseText(deedsPhrase([...created, removal('a'), changed]))).toBe(
      'archive 1 topic, create 2 topics and 1 webhook, and change 1 topic',
    );
    expect(phraseText(deedsPhrase([]))).toBe('');
  });

  it('speak of several differences and several people-matters in the plural', () => {
    const operations = [1, 2].map((n) =>
      topicOperation({ address: `csat.topic.t${n}`, inScope: false }),
    );
    const found = plan({ operations, checks: [check()], steps: [step(), step()] });
    expect(headline(found).map(phraseText)).toEqual([
      'This change has nothing to do in production.',
      '2 differences were not made by this change and are left alone.',
      '1 check and 2 steps wait for a person.',
    ]);
  });

  it('do not count what is confirmed or passed', () => {
    const found = plan({
      checks: [check({ state: 'passed', finding: FINDINGS['as-declared'] })],
      steps: [step({ state: 'confirmed' })],
    });
    expect(headline(found)).toHaveLength(1);
  });

  it('begin with what apply will be refused for, though the plan itself is none the worse', () => {
    const note = (name: string) =>
      ({ address: null, place: null, code: 'secret-not-resolved', name }) as const;
    const [first] = headline(plan({ notes: [note('KEY')] }));
    expect(first && phraseText(first)).toBe('Apply will be refused until the secret KEY is there.');
    const [several] = headline(plan({ notes: [note('KEY'), note('URL'), note('KEY')] }));
    expect(several && phraseText(several)).toBe(
      'Apply will be refused until the secrets KEY and URL are there.',
    );
  });
});

describe('the question before an apply', () => {
  it('says how many operations go where', () => {
    const two = plan({ operations: [removal('a'), removal('b')] });
    expect(approvalQuestion(two)).toBe(
      'Apply these 2 operations to production (https://acme.gladly.com/)? Type yes: ',
    );
  });

  it('counts only what apply would execute', () => {
    const one = plan({ operations: [removal('a'), { ...removal('b'), inScope: false }] });
    expect(approvalQuestion(one)).toMatch(/^Apply this operation to production /);
  });
});

describe('the counts', () => {
  it('tell creations, changes, removals and adoptions apart, in scope', () => {
    const actions = ['create', 'update', 'enable', 'disable', 'resend-secrets', 'adopt'] as const;
    const operations = [
      ...actions.map((action) => webhookOperation({ action })),
      webhookOperation({ action: 'delete' }),
      removal('a'),
      topicOperation({ inScope: false }),
    ];
    const unmanaged = [null, 'ends in May'].map((ignored, n) => ({
      kind: 'topic' as const,
      id: `t${n}`,
      name: `T${n}`,
      host: null,
      ignored,
    }));
    const found = plan({
      operations,
      unmanaged,
      checks: [check(), check({ state: 'unknown' }), check({ state: 'passed' })],
      steps: [step(), step({ state: 'expired' }), step({ state: 'confirmed' })],
    });
    expect(countPlan(found)).toEqual({
      creates: 1,
      updates: 4,
      removals: 2,
      adoptions: 1,
      openChecks: 2,
      openSteps: 2,
      unmanaged: 1,
    });
  });

  it('of an apply are of what came about', () => {
    const done = journal([
      { operation: removal('a'), id: 'a', outcome: 'done' },
      { operation: topicOperation({ action: 'adopt' }), id: 'b', outcome: 'unchanged' },
      { operation: topicOperation(), id: null, outcome: 'skipped', why: SKIPS.stopped },
    ]);
    expect(countJournal(done)).toMatchObject({ creates: 0, removals: 1, adoptions: 1 });
  });
});

describe('how far an integration is', () => {
  const operation = webhookOperation({ cause: 'changed-in-gladly', reason: 'differs', name: 'A' });
  const gone = webhookOperation({
    address: 'csat.webhook.gone',
    cause: 'changed-in-gladly',
    reason: 'missing-in-gladly',
    name: 'B',
  });
  const off = webhookOperation({
    address: 'csat.webhook.off',
    action: 'enable',
    cause: 'switched-off-by-gladly',
    reason: 'switched-off',
  });
  const offCheck = check({ id: 'csat.webhook.off', finding: FINDINGS['webhook-switched-off'] });
  const unread = check({ id: 'unread', finding: FINDINGS['not-readable'] });
  const found = plan({ operations: [operation, gone, off], checks: [offCheck, unread] });

  it.each<[string, Partial<IntegrationState>]>([
    ['complete', { state: 'complete' }],
    [
      'complete, but nobody can tell whether Gladly has the secrets of webhook csat.webhook.a (apply with scope all sends them)',
      { state: 'complete', unsureSecrets: ['csat.webhook.a'] },
    ],
    [
      'complete, but nobody can tell whether Gladly has the secrets of 2 webhooks (apply with scope all sends them)',
      { state: 'complete', unsureSecrets: ['csat.webhook.a', 'csat.webhook.b'] },
    ],
    ['waiting for 3 steps and 1 check', { state: 'waiting', openSteps: 3, openChecks: 1 }],
    ['waiting for 2 changes', { state: 'waiting', operations: 2 }],
    ['waiting', { state: 'waiting' }],
    ['broken', { state: 'broken' }],
    ['broken: webhook switched off by Gladly', { state: 'broken', because: [off.id, offCheck.id] }],
    ['broken: webhook "A" is not as the file says', { state: 'broken', because: [operation.id] }],
    ['broken: webhook "B" is gone', { state: 'broken', because: [gone.id] }],
    ['unknown: could not read inboxes', { state: 'unknown', because: ['unread', 'inboxes'] }],
    [
      'unknown: csat.topic.a could not be compared',
      { state: 'unknown', because: ['csat.topic.a'] },
    ],
  ])('is %s', (expected, state) => {
    expect(phraseText(statePhrase(integrationState(state), found))).toBe(expected);
  });

  it('names a ledger first where there is none, because without one nothing is sent again', () => {
    const state = integrationState({ unsureSecrets: ['csat.webhook.a'] });
    expect(phraseText(statePhrase(state, { ...found, ledger: false }))).toContain(
      'secrets of webhook csat.webhook.a (an apply with a ledger, then one with scope all, sends',
    );
  });
});
