import { describe, expect, it } from 'vitest';
import type { OperationResult } from '../../src/apply/journal.ts';
import { hasWritten, isSuccess, summaryOf } from '../../src/apply/outcome.ts';
import { computePlan } from '../../src/plan/plan.ts';
import type { Operation } from '../../src/plan/types.ts';
import { desiredState, desiredTopic } from '../support/builders.ts';
import { planInput } from '../support/plan-builders.ts';

const [operation] = computePlan(planInput({ desired: desiredState([desiredTopic('sent')]) }))
  .operations as readonly [Operation];
const base = { operation, id: null };
const why = { code: 'rejected', status: 400, detail: '' } as const;
const RESULTS = {
  done: { ...base, outcome: 'done' },
  unchanged: { ...base, outcome: 'unchanged' },
  'out of scope': { ...base, outcome: 'skipped', why: { code: 'out-of-scope' } },
  skipped: { ...base, outcome: 'skipped', why: { code: 'moved', fields: [] } },
  refused: { ...base, outcome: 'refused', why },
  failed: { ...base, outcome: 'failed', why },
  uncertain: { ...base, outcome: 'uncertain', why },
} as const satisfies Record<string, OperationResult>;

describe('an apply with a result', () => {
  it.each<[keyof typeof RESULTS, boolean, boolean, string]>([
    ['done', true, true, '1 done'],
    ['unchanged', true, false, '1 unchanged'],
    ['out of scope', true, false, 'nothing to do'],
    ['skipped', false, false, '1 skipped'],
    ['refused', false, false, '1 refused'],
    ['failed', false, true, '1 failed'],
    ['uncertain', false, true, '1 uncertain'],
  ])('that is %s: success %s, written %s, "%s"', (name, success, written, summary) => {
    const results = [RESULTS[name]];
    expect(isSuccess({ results, ...PROVEN })).toBe(success);
    expect(hasWritten({ results })).toBe(written);
    expect(summaryOf(results)).toBe(summary);
  });

  it('that is well is no success while something is left to do, or not proven', () => {
    const results = [RESULTS.done];
    expect(isSuccess({ results, ...PROVEN, remaining: ['x'] })).toBe(false);
    expect(
      isSuccess({ results, ...PROVEN, unproven: { reason: 'unreadable', because: 'not read' } }),
    ).toBe(false);
  });

  it('is summed up in one order, without what is not there', () => {
    const { done, refused } = RESULTS;
    expect(summaryOf([refused, done, RESULTS['out of scope'], done])).toBe('2 done, 1 refused');
  });
});

const PROVEN = { final: null, remaining: [], unproven: null, gladlyClock: null };
