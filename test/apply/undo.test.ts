import { describe, expect, it } from 'vitest';
import type { OperationResult } from '../../src/apply/journal.ts';
import type { UndoPlan } from '../../src/apply/undo.ts';
import { undoPlan } from '../../src/apply/undo.ts';
import type { DesiredResource } from '../../src/kinds/desired.ts';
import type { LiveState } from '../../src/kinds/live.ts';
import { computePlan } from '../../src/plan/plan.ts';
import type { Operation, Plan } from '../../src/plan/types.ts';
import { desiredState, desiredTopic, desiredWebhook, idOf, secret } from '../support/builders.ts';
import { site } from '../support/apply.ts';
import { liveState, liveTopicOf, liveWebhookOf } from '../support/live-builders.ts';
import { ledgerOf, planInput, secretReadings } from '../support/plan-builders.ts';

const survey = desiredWebhook('survey', {
  headers: { 'x-api-key': secret('KEY') },
  basic: { username: secret('USER'), password: secret('PASSWORD') },
});
const sent = desiredTopic('sent');
const HELD = liveState({ webhooks: [liveWebhookOf(survey)], topics: [liveTopicOf(sent)] });

describe('the undo of an apply', () => {
  it('goes back field by field, and names the secrets that it cannot put back', () => {
    const wanted = desiredWebhook('survey', { ...survey.fields, name: 'New', events: ['X/Y'] });
    const rotated = { fingerprint: 'other' };
    const secrets = secretReadings([wanted], { [`${survey.address}#basic.password`]: rotated });
    const plan = planOf([wanted, sent], HELD, { secrets, options: { scope: 'all' } });
    expect(undone(plan, HELD).operations).toEqual([
      expect.objectContaining({
        action: 'update',
        secretsNotRestored: ['basic.password'],
        changes: [],
      }),
      {
        address: survey.address,
        kind: 'webhook',
        name: 'survey',
        action: 'update',
        id: idOf(survey.address),
        changes: [
          { field: 'events', before: ['X/Y'], after: ['CONVERSATION/CLOSED'] },
          { field: 'name', before: 'New', after: 'survey' },
        ],
        secretsNotRestored: [],
      },
    ]);
  });

  it('deletes what was created, archives what cannot be deleted, children first', () => {
    const plan = planOf([survey, sent], liveState(), { ledger: null });
    const { operations } = undone(plan, liveState());
    expect(operations.map(({ kind, action, id }) => ({ kind, action, id }))).toEqual([
      { kind: 'webhook', action: 'delete', id: 'new-id' },
      { kind: 'topic', action: 'archive', id: 'new-id' },
    ]);
  });

  it('makes anew what was deleted, without its secrets, and re-enables what was archived', () => {
    const { operations } = undone(planOf([], HELD), HELD);
    expect(operations).toEqual(
      expect.arrayContaining([
        {
          address: survey.address,
          kind: 'webhook',
          name: 'survey',
          action: 'create',
          id: null,
          changes: [
            { field: 'enabled', before: null, after: true },
            { field: 'events', before: null, after: ['CONVERSATION/CLOSED'] },
            { field: 'name', before: null, after: 'survey' },
            { field: 'url', before: null, after: survey.fields.url },
          ],
          secretsNotRestored: ['basic.password', 'basic.username', 'headers.x-api-key'],
        },
        expect.objectContaining({
          address: sent.address,
          action: 'enable',
          changes: [{ field: 'disabled', before: true, after: false }],
        }),
      ]),
    );
  });

  it.each([
    ['is deleted', []],
    ['gets another URL', [desiredWebhook('survey')]],
  ])('does not tell the URL of a webhook that %s and had it from a secret', (_what, wanted) => {
    const hidden = desiredWebhook('survey', { url: 'secret:URL' });
    const former = liveWebhookOf(hidden, { url: 'https://hooks.acme.com/fake-former-value' });
    const live = liveState({ webhooks: [former] });
    const plan = planOf(wanted, live, { ledger: ledgerOf([hidden]) });
    const undo = undone(plan, live);
    expect(undo.operations).toMatchObject([{ secretsNotRestored: ['url'] }]);
    expect(JSON.stringify(undo)).not.toContain('fake-');
  });

  it.each([
    ['is deleted', []],
    ['gets another URL', [desiredWebhook('survey')]],
  ])('does not tell the query of the URL of a webhook that %s', (_what, wanted) => {
    const former = desiredWebhook('survey', { url: 'https://hooks.acme.com/s?token=fake-query' });
    const live = liveState({ webhooks: [liveWebhookOf(former)] });
    const undo = undone(planOf(wanted, live, { ledger: ledgerOf([former]) }), live);
    const url = expect.objectContaining({ field: 'url', after: 'https://hooks.acme.com/s?…' });
    expect(undo.operations).toMatchObject([
      { changes: expect.arrayContaining([url]), secretsNotRestored: ['url'] },
    ]);
    expect(JSON.stringify(undo)).not.toContain('fake-');
  });

  it('leaves out a creation that failed before it made anything', () => {
    const plan = planOf([sent], liveState(), { ledger: null });
    const [operation] = plan.operations as readonly [Operation];
    const why = { code: 'unreachable', detail: '' } as const;
    const ending = { operation, outcome: 'failed', why } as const;
    const undo = (id: string | null) => undoPlan(plan, liveState(), [{ ...ending, id }]).operations;
    expect(undo(null)).toEqual([]);
    expect(undo('new-id')).toMatchObject([{ action: 'archive', id: 'new-id' }]);
  });

  it.each([
    [true, ['enable']],
    [false, []],
  ])('of a deletion that failed is the switching off (was on: %s)', (enabled, actions) => {
    const live = liveState({ webhooks: [liveWebhookOf(survey, { enabled })] });
    const plan = planOf([sent], live, { ledger: ledgerOf([survey]) });
    const { operations } = undone(plan, live, { delete: 'failed' });
    const own = operations.filter(({ address }) => address === survey.address);
    expect(own.map(({ action }) => action)).toEqual(actions);
  });

  it('switches back what was switched', () => {
    const off = desiredWebhook('survey', { ...survey.fields, enabled: false });
    expect(actionsOf(planOf([off, sent], HELD), HELD)).toEqual(['enable']);
    const live = liveState({
      webhooks: [liveWebhookOf(off)],
      topics: [liveTopicOf(sent, { disabled: true })],
    });
    const ledger = ledgerOf([off, desiredTopic('sent', { disabled: true })]);
    const actions = actionsOf(planOf([survey, sent], live, { ledger }), live);
    expect(actions.toSorted()).toEqual(['archive', 'disable']);
  });

  it('has nothing for what was not changed: adoptions, refusals, what was skipped', () => {
    const plan = planOf([survey, sent], HELD, { ledger: null });
    expect(undone(plan, HELD).operations).toEqual([]);
    const removal = planOf([], HELD);
    expect(undone(removal, HELD, { delete: 'refused', archive: 'refused' }).operations).toEqual([]);
  });

  it('says which plan it undoes', () => {
    const plan = planOf([], HELD);
    expect(undone(plan, HELD)).toMatchObject({
      formatVersion: 1,
      organization: plan.organization,
      undoes: plan.digest,
    });
  });

  it('of an apply on a real organization holds the id that was learned and no secret', async () => {
    const here = await site();
    const hidden = desiredWebhook('survey', { ...survey.fields, url: 'secret:URL' });
    const secrets = { URL: 'https://hooks.acme.com/fake-hidden' };
    const { plan, journal } = await here.apply([hidden], { secrets });
    const undo = undoPlan(plan, liveState(), journal.results);
    const [webhook] = here.emulator.control.snapshot().webhooks;
    expect(undo.operations).toMatchObject([{ action: 'delete', id: webhook?.id }]);
    expect(JSON.stringify(undo)).not.toContain('fake-');
  });
});

function planOf(
  resources: readonly DesiredResource[],
  live: LiveState,
  overrides: Parameters<typeof planInput>[0] = {},
): Plan {
  const desired = desiredState(resources);
  const ledger = ledgerOf([survey, sent], { gladlyClock: '2026-11-01T00:00:00Z' });
  return computePlan(planInput({ desired, live, ledger, ...overrides }));
}

type Endings = Readonly<Partial<Record<Operation['action'], 'failed' | 'refused'>>>;

function undone(plan: Plan, live: LiveState, endings: Endings = {}): UndoPlan {
  const why = { code: 'rejected', status: 400, detail: '' } as const;
  const results = plan.operations.map((operation): OperationResult => {
    const id = operation.liveId ?? 'new-id';
    const ending = endings[operation.action];
    if (ending !== undefined) return { operation, id, outcome: ending, why };
    return { operation, id, outcome: operation.action === 'adopt' ? 'unchanged' : 'done' };
  });
  return undoPlan(plan, live, results);
}

function actionsOf(plan: Plan, live: LiveState): readonly string[] {
  return undone(plan, live).operations.map(({ action }) => action);
}
