import { describe, expect, it } from 'vitest';
import type { DesiredTopic } from '../../src/kinds/desired.ts';
import type { LiveWebhook } from '../../src/kinds/live.ts';
import type { Plan } from '../../src/plan/types.ts';
import { desiredState, desiredTopic, desiredWebhook, under } from '../support/builders.ts';
import { liveState, liveWebhook, liveWebhookOf } from '../support/live-builders.ts';
import {
  planOfChange,
  ledgerOf,
  operationIds,
  operationIn,
  planOf,
} from '../support/plan-builders.ts';

const at = (path: string) => `https://hooks.acme.com/${path}`;
const webhook = (key: string, path: string) => desiredWebhook(key, { name: key, url: at(path) });
const topic = (key: string, name: string, parent?: DesiredTopic) =>
  desiredTopic(key, { name, ...(parent === undefined ? {} : { parent: under(parent) }) });

const waits = (plan: Plan) => plan.operations.map(({ id, after }) => [id, after]);
const detours = (plan: Plan) => plan.operations.filter(({ detour }) => detour);

describe('webhooks whose URLs move', () => {
  it('wait for the one that gives the URL up', () => {
    const plan = planOfChange(
      [webhook('a.webhook.one', '1'), webhook('b.webhook.two', '2')],
      [webhook('a.webhook.one', '2'), webhook('b.webhook.two', '3')],
    );
    expect(waits(plan)).toEqual([
      ['b.webhook.two:update:this-change', []],
      ['a.webhook.one:update:this-change', ['b.webhook.two:update:this-change']],
    ]);
    expect(detours(plan)).toEqual([]);
  });

  it('and are exchanged between two make one detour', () => {
    const plan = planOfChange(
      [webhook('a.webhook.one', '1'), webhook('b.webhook.two', '2')],
      [webhook('a.webhook.one', '2'), webhook('b.webhook.two', '1')],
    );
    expect(plan.operations).toHaveLength(2);
    expect(detours(plan)).toHaveLength(1);
    expect(plan.operations.filter(({ after }) => after.length > 0)).toHaveLength(1);
  });

  it('and go round among three make one detour', () => {
    const plan = planOfChange(
      ['1', '2', '3'].map((path, index) => webhook(`a.webhook.w${index}`, path)),
      ['2', '3', '1'].map((path, index) => webhook(`a.webhook.w${index}`, path)),
    );
    expect(plan.operations).toHaveLength(3);
    expect(detours(plan)).toHaveLength(1);
  });

  it('make a detour in each of two circles, and none in a line', () => {
    const plan = planOfChange(
      ['1', '2', '3', '4', '5', '6'].map((path, index) => webhook(`a.webhook.w${index}`, path)),
      ['2', '1', '4', '3', '6', '7'].map((path, index) => webhook(`a.webhook.w${index}`, path)),
    );
    expect(detours(plan)).toHaveLength(2);
  });

  it('wait for the deletion of the one that has the URL', () => {
    const plan = planOfChange(
      [webhook('a.webhook.one', '1'), webhook('b.webhook.two', '2')],
      [webhook('a.webhook.one', '2')],
    );
    expect(waits(plan)).toEqual([
      ['b.webhook.two:delete:this-change', []],
      ['a.webhook.one:update:this-change', ['b.webhook.two:delete:this-change']],
    ]);
  });

  it('are free for a new webhook as soon as they are given up', () => {
    const plan = planOfChange(
      [webhook('a.webhook.one', '1')],
      [webhook('a.webhook.one', '2'), webhook('b.webhook.two', '1')],
    );
    expect(operationIn(plan, 'b.webhook.two:create:this-change').after).toEqual([
      'a.webhook.one:update:this-change',
    ]);
  });
});

describe("Gladly's 20 webhooks", () => {
  const strangers = (count: number): readonly LiveWebhook[] =>
    Array.from({ length: count }, (_, index) => liveWebhook({ id: `stranger-${index}` }));
  const olds = [webhook('a.webhook.o1', 'o1'), webhook('a.webhook.o2', 'o2')];
  const news = [webhook('b.webhook.n1', 'n1'), webhook('b.webhook.n2', 'n2')];

  it('leave no room: each creation waits for a deletion of its own', () => {
    const plan = planOf({
      desired: desiredState(news),
      ledger: ledgerOf(olds),
      live: liveState({ webhooks: [...strangers(18), ...olds.map((one) => liveWebhookOf(one))] }),
    });
    expect(plan.refusals).toEqual([]);
    expect(waits(plan)).toEqual([
      ['a.webhook.o1:delete:this-change', []],
      ['a.webhook.o2:delete:this-change', []],
      ['b.webhook.n1:create:this-change', ['a.webhook.o1:delete:this-change']],
      ['b.webhook.n2:create:this-change', ['a.webhook.o2:delete:this-change']],
    ]);
  });

  it('leave room for one: only the second creation waits', () => {
    const plan = planOf({
      desired: desiredState(news),
      ledger: ledgerOf(olds),
      live: liveState({ webhooks: [...strangers(17), ...olds.map((one) => liveWebhookOf(one))] }),
    });
    expect(operationIn(plan, 'b.webhook.n1:create:this-change').after).toEqual([]);
    expect(operationIn(plan, 'b.webhook.n2:create:this-change').after).toEqual([
      'a.webhook.o1:delete:this-change',
    ]);
  });

  it('do not matter to topics', () => {
    const plan = planOf({
      desired: desiredState([topic('a.topic.one', 'One')]),
      ledger: ledgerOf(olds),
      live: liveState({ webhooks: [...strangers(18), ...olds.map((one) => liveWebhookOf(one))] }),
    });
    expect(operationIn(plan, 'a.topic.one:create:this-change').after).toEqual([]);
  });
});

describe('the scope', () => {
  const one = webhook('a.webhook.one', '1');
  const two = webhook('b.webhook.two', '2');

  /** Somebody moved `two` to the URL that the file now wants for `one`. */
  function blocked(scope: 'changes' | 'all'): Plan {
    return planOf({
      desired: desiredState([webhook('a.webhook.one', '3'), two]),
      base: desiredState([one, two]),
      ledger: ledgerOf([one, two]),
      live: liveState({ webhooks: [liveWebhookOf(one), liveWebhookOf(two, { url: at('3') })] }),
      options: { scope },
    });
  }

  it('leaves out a change that needs one of Gladly undone first', () => {
    expect(blocked('changes').operations).toMatchObject([
      { id: 'b.webhook.two:update:changed-in-gladly', inScope: false },
      { id: 'a.webhook.one:update:this-change', inScope: false },
    ]);
  });

  it('has both when everything is asked for', () => {
    expect(blocked('all').operations).toMatchObject([
      { id: 'b.webhook.two:update:changed-in-gladly', inScope: true },
      { id: 'a.webhook.one:update:this-change', inScope: true },
    ]);
  });

  it('leaves out what needs something that is left out, step by step', () => {
    const three = webhook('c.webhook.three', '1');
    const plan = planOf({
      desired: desiredState([webhook('a.webhook.one', '3'), two, three]),
      base: desiredState([one, two]),
      ledger: ledgerOf([one, two]),
      live: liveState({ webhooks: [liveWebhookOf(one), liveWebhookOf(two, { url: at('3') })] }),
    });
    expect(operationIn(plan, 'c.webhook.three:create:this-change').inScope).toBe(false);
  });

  it('leaves out both of an exchange of which one was made in Gladly', () => {
    const plan = planOf({
      desired: desiredState([webhook('a.webhook.one', '3'), two]),
      base: desiredState([one, two]),
      ledger: ledgerOf([one, two]),
      live: liveState({
        webhooks: [liveWebhookOf(one, { url: at('2') }), liveWebhookOf(two, { url: at('3') })],
      }),
    });
    expect(plan.operations.map(({ inScope }) => inScope)).toEqual([false, false]);
  });

  it('keeps a change of an object of which something else was changed in Gladly', () => {
    const renamed = { ...one, fields: { ...one.fields, name: 'New' } };
    const plan = planOf({
      desired: desiredState([renamed]),
      base: desiredState([one]),
      ledger: ledgerOf([one]),
      live: liveState({ webhooks: [liveWebhookOf(one, { events: [], enabled: false })] }),
    });
    expect(plan.operations.map(({ id, inScope, after }) => [id, inScope, after])).toEqual([
      ['a.webhook.one:update:changed-in-gladly', false, []],
      ['a.webhook.one:update:this-change', true, []],
      ['a.webhook.one:enable:changed-in-gladly', false, ['a.webhook.one:update:this-change']],
    ]);
  });

  it('of an adoption is that of the file, whatever was changed in Gladly', () => {
    const plan = planOf({
      desired: desiredState([one]),
      live: liveState({
        webhooks: [
          liveWebhookOf(one, { enabled: false, disabledAtDueToRetryLimit: '2026-11-19T00:00:00Z' }),
        ],
      }),
    });
    expect(operationIds(plan)).toEqual([
      'a.webhook.one:adopt:this-change',
      'a.webhook.one:enable:switched-off-by-gladly',
    ]);
    expect(plan.operations.map(({ inScope }) => inScope)).toEqual([true, false]);
  });
});
