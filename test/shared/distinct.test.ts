import { describe, expect, it } from 'vitest';
import { distinct } from '../../src/shared/distinct.ts';

describe('values that say the same', () => {
  it('stand once, where the first of them stood', () => {
    const [one, same, other] = [{ code: 'a' }, { code: 'a' }, { code: 'b' }];
    expect(distinct([one, other, same])).toEqual([one, other]);
    expect(distinct([one, other, same])[0]).toBe(one);
  });

  it('are told apart by every member', () => {
    const values = [{ code: 'a' }, { code: 'a', name: 'b' }, 'a', ['a'], null];
    expect(distinct(values)).toEqual(values);
  });
});
