import { describe, expect, it } from 'vitest';
import type { SentSecrets, UnfinishedOperation } from '../../src/kinds/ledger.ts';
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

  it.each<readonly [string, SentSecrets | undefined, SentSecrets | undefined, unknown]>([
    ['none was sent', undefined, undefined, undefined],
    ['only the first sent one', sent('a'), undefined, sent('a')],
    ['only the second sent one', undefined, sent('a'), sent('a')],
    ['both sent the same', sent('a'), sent('a'), sent('a')],
    ['they sent different ones, so either is in effect', sent('a'), sent('b'), sent(null)],
    ['one of several was in effect before', sent(null), sent('b'), sent(null)],
    ['the first was fingerprinted with another key', sent('a', 'old'), sent('a'), sent(null)],
  ])('has of write-only values what is known when %s', (_, before, newer, expected) => {
    const one = entry('a', 'create', { id: 'id-1', ...(before && { sent: before }) });
    const next = entry('a', 'resend-secrets', { id: 'id-1', ...(newer && { sent: newer }) });
    expect(mergeUnfinished([one], [next])[0]?.sent).toEqual(expected);
  });

  it('keeps the values of fields that only one of two applies sent', () => {
    const other = { fingerprintKey: 'key-1', fingerprints: { 'basic.password': 'p' } };
    const one = entry('a', 'create', { sent: sent('a') });
    const merged = mergeUnfinished([one], [entry('a', 'update', { sent: other })]);
    expect(merged[0]?.sent?.fingerprints).toEqual({
      'headers.x-api-key': 'a',
      'basic.password': 'p',
    });
  });
});

function sent(value: string | null, fingerprintKey = 'key-1'): SentSecrets {
  return { fingerprintKey, fingerprints: { 'headers.x-api-key': value } };
}

function entry(
  key: string,
  action: string,
  more: Partial<UnfinishedOperation> = {},
): UnfinishedOperation {
  return { address: `csat.topic.${key}`, kind: 'topic', action, ...more };
}
