import { describe, expect, it } from 'vitest';
import type { DesiredTopic } from '../../src/kinds/desired.ts';
import type { Plan } from '../../src/plan/types.ts';
import { desiredState, desiredTopic, idOf, under } from '../support/builders.ts';
import { liveState, liveTopicOf } from '../support/live-builders.ts';
import { planOfChange, ledgerOf, operationIn, planOf } from '../support/plan-builders.ts';

const topic = (key: string, name: string, parent?: DesiredTopic) =>
  desiredTopic(key, { name, ...(parent === undefined ? {} : { parent: under(parent) }) });

const waits = (plan: Plan) => plan.operations.map(({ id, after }) => [id, after]);
const detours = (plan: Plan) => plan.operations.filter(({ detour }) => detour);

describe('topics whose names move', () => {
  it('wait for the one that gives the name up, whatever its case', () => {
    const plan = planOfChange(
      [topic('a.topic.one', 'Alpha'), topic('b.topic.two', 'Beta')],
      [topic('a.topic.one', 'BETA'), topic('b.topic.two', 'Gamma')],
    );
    expect(waits(plan)).toEqual([
      ['b.topic.two:update:this-change', []],
      ['a.topic.one:update:this-change', ['b.topic.two:update:this-change']],
    ]);
  });

  it('and are exchanged between two make one detour', () => {
    const plan = planOfChange(
      [topic('a.topic.one', 'Alpha'), topic('b.topic.two', 'Beta')],
      [topic('a.topic.one', 'Beta'), topic('b.topic.two', 'Alpha')],
    );
    expect(detours(plan)).toHaveLength(1);
  });

  it('do not wait for themselves when only their case changes', () => {
    const plan = planOfChange([topic('a.topic.one', 'alpha')], [topic('a.topic.one', 'Alpha')]);
    expect(waits(plan)).toEqual([['a.topic.one:update:this-change', []]]);
  });

  it('are free in one place only when every one that has the name there gives it up', () => {
    const [north, south] = [topic('a.topic.north', 'North'), topic('a.topic.south', 'South')];
    const plan = planOfChange(
      [north, south, topic('b.topic.n', 'Other', north), topic('b.topic.s', 'Other', south)],
      [
        north,
        south,
        topic('b.topic.n', 'Misc', north),
        topic('b.topic.s', 'Rest', south),
        topic('c.topic.new', 'Other', north),
      ],
    );
    expect(operationIn(plan, 'c.topic.new:create:this-change').after).toEqual([
      'b.topic.n:update:this-change',
      'b.topic.s:update:this-change',
    ]);
  });

  it('are taken along by a topic that only moves', () => {
    const [north, south] = [topic('a.topic.north', 'North'), topic('a.topic.south', 'South')];
    const plan = planOfChange(
      [north, south, topic('b.topic.n', 'Other', north), topic('b.topic.s', 'Other', south)],
      [north, south, topic('b.topic.n', 'Other', south), topic('b.topic.s', 'Rest', south)],
    );
    expect(operationIn(plan, 'b.topic.n:update:this-change').after).toEqual([
      'b.topic.s:update:this-change',
    ]);
  });
});

describe('topics and their parents', () => {
  const root = topic('z.topic.root', 'Root');
  const child = topic('a.topic.child', 'Child', root);

  it('are created parent first, and the child waits for the id', () => {
    const plan = planOf({ desired: desiredState([child, root]) });
    expect(waits(plan)).toEqual([
      ['z.topic.root:create:this-change', []],
      ['a.topic.child:create:this-change', ['z.topic.root:create:this-change']],
    ]);
    expect(plan.operations[1]).toMatchObject({ parentId: { pending: 'z.topic.root' } });
  });

  it('need no order when the parent is there already', () => {
    const plan = planOfChange([root], [root, child]);
    expect(plan.operations).toMatchObject([{ after: [], parentId: idOf(root.address) }]);
  });

  it('are put under a parent once that is in use again and stands where it belongs', () => {
    const home = topic('z.topic.home', 'Home');
    const archived = desiredTopic('z.topic.root', { name: 'Root', disabled: true });
    const plan = planOfChange(
      [home, archived, topic('a.topic.child', 'Child')],
      [home, topic('z.topic.root', 'Root', home), child],
    );
    expect(operationIn(plan, 'a.topic.child:update:this-change').after).toEqual([
      'z.topic.root:enable:this-change',
      'z.topic.root:update:this-change',
    ]);
  });

  it('need no order when neither moves', () => {
    const plan = planOfChange(
      [root, child],
      [topic('z.topic.root', 'New root'), topic('a.topic.child', 'New child', root)],
    );
    expect(plan.operations.map(({ after }) => after)).toEqual([[], []]);
  });

  it('are archived children first', () => {
    expect(waits(planOfChange([root, child], []))).toEqual([
      ['a.topic.child:archive:this-change', []],
      ['z.topic.root:archive:this-change', ['a.topic.child:archive:this-change']],
    ]);
  });

  it('are archived once those that stay have moved away', () => {
    const other = topic('z.topic.other', 'Other');
    const plan = planOfChange(
      [root, child, other],
      [other, topic('a.topic.child', 'Child', other)],
    );
    expect(operationIn(plan, 'z.topic.root:archive:this-change').after).toEqual([
      'a.topic.child:update:this-change',
    ]);
  });

  it('are archived without regard to children that move away and are archived there', () => {
    const other = topic('z.topic.other', 'Other');
    const archived = desiredTopic('a.topic.child', {
      name: 'Child',
      disabled: true,
      parent: under(other),
    });
    const plan = planOfChange([root, child, other], [other, archived]);
    expect(operationIn(plan, 'z.topic.root:archive:this-change').after).toEqual([
      'a.topic.child:update:this-change',
    ]);
  });

  it('move before they are renamed', () => {
    const live = liveTopicOf(topic('a.topic.child', 'Edited'));
    const plan = planOf({
      desired: desiredState([root, child]),
      base: desiredState([root, topic('a.topic.child', 'Child')]),
      ledger: ledgerOf([root, topic('a.topic.child', 'Child')]),
      live: liveState({ topics: [liveTopicOf(root), live] }),
      options: { scope: 'all' },
    });
    expect(waits(plan)).toEqual([
      ['a.topic.child:update:this-change', []],
      ['a.topic.child:update:changed-in-gladly', ['a.topic.child:update:this-change']],
    ]);
  });
});
