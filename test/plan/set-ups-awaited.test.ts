import { describe, expect, it } from 'vitest';
import { isOpen } from '../../src/plan/steps.ts';
import {
  applied,
  begun,
  mended,
  planOfSetUp,
  rewritten,
  USES_AT_FIRST,
  withConfirmation,
} from '../support/set-up.ts';
import type { SetUp } from '../support/set-up.ts';

/** After everything that people can do while the inputs are awaited; their steps stay open. */
function asFarAsPossible(setUp: SetUp): SetUp {
  let now = applied(setUp);
  for (const check of planOfSetUp(now).checks.filter(({ state }) => state === 'failed')) {
    now = mended(now, check);
  }
  const waiting = new Set(now.desired.awaited.map(({ step }) => step));
  const open = planOfSetUp(now).steps.filter((step) => isOpen(step) && !waiting.has(step.address));
  for (const { id } of open) now = withConfirmation(now, id);
  return now;
}

describe('vendors with inputs that a step brings', () => {
  it('are those whose webhook leads to an address of theirs', () => {
    expect(USES_AT_FIRST.map(([vendor]) => vendor)).toEqual([
      'gladly-sidekick',
      'gladly-sidekick with one URL',
      'idiomatic',
      'assembled',
    ]);
  });
});

describe.each(USES_AT_FIRST)('the set-up of %s from nothing', (_, first, then) => {
  it('is planned and applied without its webhooks, and waits for nothing but the inputs', async () => {
    const setUp = asFarAsPossible(await begun(first));
    const plan = planOfSetUp(setUp);
    const steps = new Set(plan.awaited.map(({ step }) => step));
    expect(plan.operations).toEqual([]);
    expect(plan.refusals).toEqual([]);
    expect(steps.size).toBe(1);
    expect(plan.steps.filter(isOpen).map(({ address }) => address)).toEqual([...steps]);
    expect(plan.integrations).toMatchObject([
      { state: 'waiting', openSteps: 1, openChecks: 0, awaitedInputs: plan.awaited.length },
    ]);
  });

  it('comes to complete with the inputs, the webhooks made by the apply after them', async () => {
    const before = asFarAsPossible(await begun(first));
    const waiting = new Set(
      before.desired.awaited.flatMap(({ objects }) => objects.map(({ address }) => address)),
    );
    const given = await rewritten(before, then);
    const plan = planOfSetUp(given);
    expect(plan.awaited).toEqual([]);
    const merged = given.desired.merged.flatMap(({ absorbed }) => absorbed);
    const made = plan.operations.map(({ address }) => address);
    expect([...made, ...merged].toSorted()).toEqual([...waiting].toSorted());
    const end = asFarAsPossible(given);
    expect(planOfSetUp(end).integrations).toMatchObject([{ state: 'complete', awaitedInputs: 0 }]);
  });

  it('refuses to lose the inputs again, and removes nothing', async () => {
    const end = asFarAsPossible(await begun(then));
    const plan = planOfSetUp(await rewritten(end, first));
    expect(plan.operations).toEqual([]);
    expect(new Set(plan.refusals.map(({ guard }) => guard))).toEqual(new Set(['input-missing']));
    expect(plan.integrations).toMatchObject([{ state: 'waiting' }]);
  });
});
