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
