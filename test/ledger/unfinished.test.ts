import { describe, expect, it } from 'vitest';
import type { UnfinishedOperation } from '../../src/kinds/ledger.ts';
import { mergeUnfinished } from '../../src/ledger/unfinished.ts';
import { desiredTopic } from '../support/builders.ts';

const { fields } = desiredTopic('sent');

describe('what several applies left unfinished', () => {
  it('is kept address by address, sorted, the newest for each', () => {
    const former = [entry('b', 'update', { id: 'id-1' }), entry('a', 'enable')];
    expect(mergeUnfinished(former, [entry('b', 'archive', { id: 'id-1' })])).toEqual([
      entry('a', 'enable'),
      entry('b', 'archive', { id: 'id-1' }),
    ]);
  });

  it('stays a creation, whatever is tried next, because only that makes the object ours', () => {
    const former = [entry('a', 'create', { fields })];
    const merged = mergeUnfinished(former, [entry('a', 'enable', { id: 'id-1' })]);
    expect(merged).toEqual([entry('a', 'create', { id: 'id-1', fields })]);
  });

  it('keeps what earlier ones were to bring about, and that one was to remove it', () => {
    const aims = ['one', 'two', 'one'].map((name) => ({ ...fields, name }));
    const [one, two] = aims;
    const begun = aims.map((aim) => [entry('a', 'update', { id: 'id-1', fields: aim })]);
    const removal = [entry('a', 'archive', { id: 'id-1' })];
    const all = [...begun, removal, ...begun.slice(0, 1)];
    const merged = all.reduce<readonly UnfinishedOperation[]>(mergeUnfinished, []);
    expect(merged).toEqual([
      {
        ...entry('a', 'update', { id: 'id-1', fields: { ...fields, ...one } }),
        former: [null, two],
      },
    ]);
    expect(mergeUnfinished(merged, removal)).toEqual([{ ...removal[0], former: [one, two] }]);
  });

  it('keeps the id that an earlier apply learned of a creation', () => {
    const former = [entry('a', 'create', { id: 'id-1', fields })];
    expect(mergeUnfinished(former, [entry('a', 'create', { fields })])).toEqual(former);
  });
});

function entry(
  key: string,
  action: string,
  more: Partial<UnfinishedOperation> = {},
): UnfinishedOperation {
  return { address: `csat.topic.${key}`, kind: 'topic', action, ...more };
}
