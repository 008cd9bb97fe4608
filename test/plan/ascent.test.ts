import { describe, expect, it } from 'vitest';
import type { DesiredTopic } from '../../src/kinds/desired.ts';
import { desiredState, desiredTopic, idOf, place, under } from '../support/builders.ts';
import { liveState, liveTopic } from '../support/live-builders.ts';
import { ledgerOf, operationIn, planOf } from '../support/plan-builders.ts';

const topic = (key: string, parent?: DesiredTopic) =>
  desiredTopic(key, {
    name: key,
    place: place(7),
    ...(parent === undefined ? {} : { parent: under(parent) }),
  });

/** The plan of a file over topics that are all ours; `stands` tells what each stands under. */
function planOver(
  desired: readonly DesiredTopic[],
  stands: Readonly<Record<string, DesiredTopic | undefined>>,
) {
  const topics = desired.map((one) => {
    const above = stands[one.address];
    const parent = above === undefined ? {} : { parentId: idOf(above.address) };
    return liveTopic({ id: idOf(one.address), name: one.fields.name, ...parent });
  });
  return planOf({
    desired: desiredState(desired),
    base: desiredState([]),
    ledger: ledgerOf(desired),
    live: liveState({ topics }),
  });
}

const [a, b, c] = [topic('x.topic.a'), topic('x.topic.b'), topic('x.topic.c')];

describe('a topic that is to stand under one that stands below it in Gladly', () => {
  it('is refused, because a parent that the file leaves out stays', () => {
    const plan = planOver([topic('x.topic.a', b), b], { 'x.topic.b': a });
    expect(plan.refusals).toEqual([
      {
        code: 'invalid-config',
        guard: 'parent-circle',
        place: place(7),
        address: 'x.topic.a',
        parent: 'x.topic.b',
      },
    ]);
  });

  it('is refused as well when others stand between the two', () => {
    const plan = planOver([topic('x.topic.a', c), b, c], { 'x.topic.b': a, 'x.topic.c': b });
    expect(plan.refusals).toMatchObject([{ guard: 'parent-circle', address: 'x.topic.a' }]);
  });

  it('is refused as well when that one is only in Gladly', () => {
    const child = desiredTopic('x.topic.a', {
      name: 'A',
      parent: { type: 'named', name: 'Below' },
    });
    const id = idOf(child.address);
    const below = liveTopic({ id: 'below', name: 'Below', parentId: id });
    const plan = planOf({
      desired: desiredState([child]),
      base: desiredState([]),
      ledger: ledgerOf([child]),
      live: liveState({ topics: [liveTopic({ id, name: 'A' }), below] }),
    });
    expect(plan.refusals).toMatchObject([{ guard: 'parent-circle', parent: 'Below' }]);
  });

  it('waits until that one has moved away', () => {
    const plan = planOver([topic('x.topic.a', b), topic('x.topic.b', c), c], { 'x.topic.b': a });
    expect(plan.refusals).toEqual([]);
    expect(operationIn(plan, 'x.topic.a:update:this-change').after).toEqual([
      'x.topic.b:update:this-change',
    ]);
  });

  it('waits until one between the two has moved away', () => {
    const root = topic('x.topic.root');
    const plan = planOver([topic('x.topic.a', c), topic('x.topic.b', root), c, root], {
      'x.topic.b': a,
      'x.topic.c': b,
    });
    expect(plan.refusals).toEqual([]);
    expect(operationIn(plan, 'x.topic.a:update:this-change').after).toEqual([
      'x.topic.b:update:this-change',
    ]);
  });
});

describe('a topic under one that stands in a circle', () => {
  it('is not refused itself', () => {
    const plan = planOver([topic('x.topic.a', b), b, topic('x.topic.c', b)], { 'x.topic.b': a });
    expect(plan.refusals).toMatchObject([{ address: 'x.topic.a' }]);
  });
});
