import { describe, expect, it } from 'vitest';
import type { DesiredResource } from '../../src/kinds/desired.ts';
import type { Ledger, UnfinishedOperation } from '../../src/kinds/ledger.ts';
import type { LiveWebhook } from '../../src/kinds/live.ts';
import type { Cause, Plan } from '../../src/plan/types.ts';
import { desiredState, desiredTopic, desiredWebhook, idOf } from '../support/builders.ts';
import { liveState, liveTopicOf, liveWebhookOf } from '../support/live-builders.ts';
import { ledgerOf, operationIds, planOf } from '../support/plan-builders.ts';

const named = (name: string) => desiredWebhook('csat.webhook.survey', { name });

/** A webhook that is called one thing in each of the four states; `null`: not there. */
function planWith(states: {
  readonly applied: string | null;
  /** `undefined`: there is no base. */
  readonly base: string | null | undefined;
  readonly head: string;
  readonly live: string | null;
}): Plan {
  const { applied, base, head, live } = states;
  const list = (name: string | null): readonly DesiredResource[] =>
    name === null ? [] : [named(name)];
  return planOf({
    desired: desiredState([named(head)]),
    base: base === undefined ? null : desiredState(list(base)),
    ledger: ledgerOf(list(applied)),
    live: liveState({
      webhooks: live === null ? [] : [liveWebhookOf(named(head), { name: live })],
    }),
  });
}

describe('the cause of a difference', () => {
  const cases: readonly (readonly [string, Parameters<typeof planWith>[0], Cause])[] = [
    [
      'this change, when head differs from base',
      { applied: 'A', base: 'A', head: 'B', live: 'A' },
      'this-change',
    ],
    [
      'this change, even when somebody edited the same field in Gladly',
      { applied: 'A', base: 'A', head: 'B', live: 'C' },
      'this-change',
    ],
    [
      'this change, when it takes back what was merged and applied',
      { applied: 'B', base: 'A', head: 'B', live: 'A' },
      'this-change',
    ],
    [
      'an earlier merge, when base was never applied',
      { applied: 'A', base: 'B', head: 'B', live: 'A' },
      'merged-earlier',
    ],
    [
      'an earlier merge, when nothing of it was ever applied',
      { applied: null, base: 'B', head: 'B', live: 'A' },
      'merged-earlier',
    ],
    [
      'an edit in Gladly, when it was applied and is no more',
      { applied: 'B', base: 'B', head: 'B', live: 'A' },
      'changed-in-gladly',
    ],
    [
      'without a base this change, when head differs from what was applied',
      { applied: 'A', base: undefined, head: 'B', live: 'A' },
      'this-change',
    ],
    [
      'without a base an edit in Gladly, when head is what was applied',
      { applied: 'B', base: undefined, head: 'B', live: 'A' },
      'changed-in-gladly',
    ],
    [
      'without a base this change, when nothing was applied',
      { applied: null, base: undefined, head: 'B', live: 'A' },
      'this-change',
    ],
  ];

  it.each(cases)('is %s', (_, states, cause) => {
    const writes = planWith(states).operations.filter(({ action }) => action !== 'adopt');
    expect(writes).toMatchObject([{ action: 'update', cause }]);
  });
});

describe('the cause of an object being absent', () => {
  const cases: readonly (readonly [string, Parameters<typeof planWith>[0], Cause])[] = [
    [
      'this change, when base does not declare it',
      { applied: null, base: null, head: 'A', live: null },
      'this-change',
    ],
    [
      'an earlier merge, when base declares it and it was never applied',
      { applied: null, base: 'A', head: 'A', live: null },
      'merged-earlier',
    ],
    [
      'a deletion in Gladly, when it was applied',
      { applied: 'A', base: 'A', head: 'A', live: null },
      'changed-in-gladly',
    ],
    [
      'a deletion in Gladly, also when there is no base',
      { applied: 'A', base: undefined, head: 'A', live: null },
      'changed-in-gladly',
    ],
    [
      'this change, when there is neither a base nor anything applied',
      { applied: null, base: undefined, head: 'A', live: null },
      'this-change',
    ],
    [
      'this change, when it comes back to the file after a removal that was never applied',
      { applied: 'A', base: null, head: 'A', live: null },
      'this-change',
    ],
  ];

  it.each(cases)('is %s', (_, states, cause) => {
    const reason = cause === 'changed-in-gladly' ? 'missing-in-gladly' : 'declared';
    expect(planWith(states).operations).toMatchObject([{ action: 'create', cause, reason }]);
  });

  it('of a topic that somebody removed from Gladly, is that', () => {
    const topic = desiredTopic('csat.topic.sent');
    const plan = planOf({ desired: desiredState([topic]), ledger: ledgerOf([topic]) });
    expect(plan.operations).toMatchObject([
      { action: 'create', cause: 'changed-in-gladly', reason: 'missing-in-gladly' },
    ]);
  });
});

describe('the cause where later applies were left unfinished', () => {
  const A = named('A');
  const { address } = A;
  const begun = (
    fields: DesiredResource['fields'] | null,
    former?: UnfinishedOperation['former'],
  ) => {
    const action = fields === null ? 'delete' : 'update';
    const aims = { ...(fields && { fields }), ...(former && { former }) };
    return ledgerOf([A], {
      unfinished: [{ address, kind: 'webhook', action, id: idOf(address), ...aims }],
    });
  };
  const planAfter = (ledger: Ledger, live: readonly LiveWebhook[]) =>
    planOf({ desired: desiredState([A]), ledger, live: liveState({ webhooks: live }) });
  const renamed = [liveWebhookOf(A, { name: 'B' })];

  it('is the file, when it takes back what one of them was to bring about', () => {
    const update = [`${address}:update:this-change`];
    expect(operationIds(planAfter(begun(named('B').fields), renamed))).toEqual(update);
    expect(operationIds(planAfter(begun(A.fields, [named('B').fields]), renamed))).toEqual(update);
    expect(operationIds(planAfter(begun(A.fields, [null]), renamed))).toEqual(update);
  });

  it('is Gladly, when none of them was to bring about anything else', () => {
    const other = desiredWebhook(address, { ...A.fields, events: ['TASK/CREATED'] });
    expect(operationIds(planAfter(begun(other.fields), renamed))).toEqual([
      `${address}:update:changed-in-gladly`,
    ]);
  });

  it('is the file, when it declares again what one of them was to remove', () => {
    expect(operationIds(planAfter(begun(null), []))).toEqual([`${address}:create:this-change`]);
    expect(operationIds(planAfter(begun(A.fields, [null]), []))).toEqual([
      `${address}:create:this-change`,
    ]);
    expect(operationIds(planAfter(begun(A.fields), []))).toEqual([
      `${address}:create:changed-in-gladly`,
    ]);
  });
});

describe('the cause of a removal', () => {
  const survey = named('A');
  const live = liveState({ webhooks: [liveWebhookOf(survey)] });

  it('is this change, when base still declares it', () => {
    const plan = planOf({ base: desiredState([survey]), ledger: ledgerOf([survey]), live });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:delete:this-change']);
  });

  it('is an earlier merge, when base no longer declares it', () => {
    const plan = planOf({ base: desiredState(), ledger: ledgerOf([survey]), live });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:delete:merged-earlier']);
  });
});

describe('several causes on one object', () => {
  const before = desiredWebhook('csat.webhook.survey', { name: 'A', events: ['TASK/CREATED'] });
  const after = desiredWebhook('csat.webhook.survey', { name: 'B', events: ['TASK/CREATED'] });

  it('make two operations, of which only the one of this change is in scope', () => {
    const plan = planOf({
      desired: desiredState([after]),
      base: desiredState([before]),
      ledger: ledgerOf([before]),
      live: liveState({ webhooks: [liveWebhookOf(before, { events: ['TASK/CLOSED'] })] }),
    });
    expect(plan.operations).toMatchObject([
      {
        id: 'csat.webhook.survey:update:changed-in-gladly',
        inScope: false,
        changes: [{ field: 'events' }],
      },
      {
        id: 'csat.webhook.survey:update:this-change',
        inScope: true,
        after: [],
        changes: [{ field: 'name' }],
      },
    ]);
  });

  it('are all in scope, one after the other, when everything is asked for', () => {
    const plan = planOf({
      desired: desiredState([after]),
      base: desiredState([before]),
      ledger: ledgerOf([before]),
      live: liveState({ webhooks: [liveWebhookOf(before, { events: ['TASK/CLOSED'] })] }),
      options: { scope: 'all' },
    });
    expect(plan.operations.map(({ inScope, after: waits }) => [inScope, waits])).toEqual([
      [true, []],
      [true, ['csat.webhook.survey:update:changed-in-gladly']],
    ]);
  });

  it('keep the switch apart from the fields', () => {
    const plan = planOf({
      desired: desiredState([after]),
      live: liveState({ webhooks: [liveWebhookOf(before, { enabled: false })] }),
    });
    expect(operationIds(plan)).toEqual([
      'csat.webhook.survey:adopt:this-change',
      'csat.webhook.survey:update:this-change',
      'csat.webhook.survey:enable:this-change',
    ]);
  });
});

describe('a drift check without a ledger', () => {
  it('takes the file for what was applied last', () => {
    const topic = desiredTopic('csat.topic.sent', { name: 'Sent' });
    const survey = named('A');
    const plan = planOf({
      desired: desiredState([survey, topic]),
      live: liveState({ topics: [liveTopicOf(topic, { name: 'Edited' })] }),
      options: { purpose: 'drift', scope: 'all' },
    });
    const writes = plan.operations.filter(({ action }) => action !== 'adopt');
    expect(writes.map(({ cause }) => cause)).toEqual(['changed-in-gladly', 'changed-in-gladly']);
  });

  it('which another organization has counts as none', () => {
    const survey = named('A');
    const plan = planOf({
      desired: desiredState([survey]),
      ledger: ledgerOf([named('B')], { organizationId: 'org-other' }),
      options: { purpose: 'drift', scope: 'all' },
    });
    expect(operationIds(plan)).toEqual(['csat.webhook.survey:create:changed-in-gladly']);
  });
});
