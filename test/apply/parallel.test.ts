import { describe, expect, it } from 'vitest';
import { IN_FLIGHT, inParallel } from '../../src/apply/parallel.ts';

describe('work that is done in parallel', () => {
  it('gives its results in the order of the members, whichever ends first', async () => {
    const results = await inParallel([30, 1, 20, 2, 10], async (milliseconds) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return milliseconds;
    });
    expect(results).toEqual([30, 1, 20, 2, 10]);
  });

  it('is begun for four members at a time', async () => {
    let open = 0;
    let most = 0;
    await inParallel(Array.from({ length: 20 }), async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open -= 1;
    });
    expect(most).toBe(IN_FLIGHT);
    expect(IN_FLIGHT).toBe(4);
  });

  it('is seen through where it was begun before an error is thrown on', async () => {
    const ended: number[] = [];
    const work = inParallel([0, 1, 2, 3, 4, 5, 6, 7], async (member) => {
      if (member === 1) throw new TypeError('bug');
      await new Promise((resolve) => setTimeout(resolve, 5));
      ended.push(member);
    });
    await expect(work).rejects.toThrow('bug');
    expect(ended).toEqual([0, 2, 3]);
  });

  it('is nothing for no members', async () => {
    expect(await inParallel([], () => Promise.reject(new Error('never')))).toEqual([]);
  });
});
