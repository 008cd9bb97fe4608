import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edge } from '../../src/plan/graph.ts';
import { heldUpByCircles, inWaves, reachable, WaitGraph } from '../../src/plan/graph.ts';

const edge = (text: string): Edge => {
  const [before = '', after = ''] = text.split('>');
  return { before, after };
};
const edges = (text: string): readonly Edge[] => text.split(' ').map(edge);

describe('what waits for what', () => {
  const graph = new WaitGraph(edges('a>b b>c x>c'));

  it('is known directly', () => {
    expect(graph.beforesOf('c').toSorted()).toEqual(['b', 'x']);
    expect(graph.beforesOf('a')).toEqual([]);
  });

  it('is known over any number of others', () => {
    expect(graph.waitsFor('c', 'a')).toBe(true);
    expect(graph.waitsFor('a', 'c')).toBe(false);
    expect(graph.waitsFor('x', 'a')).toBe(false);
  });

  it('is found out also where some wait for each other', () => {
    expect(new WaitGraph(edges('a>b b>a')).waitsFor('a', 'x')).toBe(false);
  });
});

describe('what is reachable', () => {
  it('is everything that comes after, and the beginning', () => {
    expect([...reachable(['b'], edges('a>b b>c c>d x>d'))]).toEqual(['b', 'c', 'd']);
  });
});

describe('waves', () => {
  it('hold those that nothing holds up any more, in the order given', () => {
    const nodes = [
      { id: 'd', after: ['b', 'c'] },
      { id: 'c', after: ['a'] },
      { id: 'b', after: ['a'] },
      { id: 'a', after: [] },
      { id: 'e', after: [] },
    ];
    expect(inWaves(nodes).map(({ id }) => id)).toEqual(['a', 'e', 'c', 'b', 'd']);
  });

  it('come to everything that is in no circle and waits for none', () => {
    expect([...heldUpByCircles(edges('a>b b>c c>b c>d'))].toSorted()).toEqual(['b', 'c', 'd']);
  });

  it('come to everything where there is no circle', () => {
    const upwards = fc
      .tuple(fc.nat(20), fc.nat(20))
      .filter(([a, b]) => a < b)
      .map(([a, b]) => ({ before: `n${a}`, after: `n${b}` }));
    fc.assert(
      fc.property(fc.array(upwards), (all) => {
        expect(heldUpByCircles(all).size).toBe(0);
      }),
    );
  });
});
