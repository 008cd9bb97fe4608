import { describe, expect, it } from 'vitest';
import { driftOf, isInSync } from '../../src/plan/drift.ts';
import { isOpen } from '../../src/plan/steps.ts';
import {
  applied,
  begun,
  complete,
  mended,
  openIn,
  planOfSetUp,
  USES,
  withConfirmation,
} from '../support/set-up.ts';
import type { SetUp } from '../support/set-up.ts';
import { breaksOf } from '../support/set-up-breaks.ts';

function stateOf(setUp: SetUp) {
  return planOfSetUp(setUp).integrations[0];
}

describe.each(USES)('the set-up of %s', (_, use) => {
  it('waits in an empty organization for everything that it has', async () => {
    const setUp = await begun(use);
    const { desired } = setUp;
    const plan = planOfSetUp(setUp);
    const checked = [...desired.users, ...desired.inboxes, ...desired.vendorWebhooks];
    expect(openIn(plan)).toEqual(
      [
        ...desired.resources.map(({ address }) => `${address}:create:this-change`),
        ...checked.map(({ address }) => address),
        ...desired.steps.map(({ address }) => address),
      ].toSorted(),
    );
    expect(plan.integrations[0]).toMatchObject({ state: 'waiting', because: [] });
    expect(isInSync(driftOf(plan))).toBe(true);
  });

  it('comes to complete act by act, each ticking what it is about and nothing else', async () => {
    let setUp = await begun(use);
    /** Does something, and expects exactly these to be open no longer. */
    const act = (next: SetUp, ticked: readonly string[]) => {
      expect(stateOf(setUp)?.state).toBe('waiting');
      const before = openIn(planOfSetUp(setUp));
      const after = openIn(planOfSetUp(next));
      expect(after).toEqual(before.filter((id) => !ticked.includes(id)));
      expect(ticked.every((id) => before.includes(id))).toBe(true);
      setUp = next;
    };
    const first = planOfSetUp(setUp);
    if (first.operations.length > 0) {
      act(
        applied(setUp),
        first.operations.map(({ id }) => id),
      );
    }
    for (const check of first.checks.filter(({ state }) => state === 'failed')) {
      const steps = first.steps.filter((step) => step.check === check.id);
      act(mended(setUp, check), [check.id, ...steps.map(({ address }) => address)]);
    }
    for (const { id, address } of planOfSetUp(setUp).steps.filter(isOpen)) {
      act(withConfirmation(setUp, id), [address]);
    }
    expect(stateOf(setUp)).toEqual({
      key: 'csat',
      title: expect.any(String),
      state: 'complete',
      operations: 0,
      openChecks: 0,
      openSteps: 0,
      awaitedInputs: 0,
      because: [],
      unsureSecrets: [],
    });
    expect(isInSync(driftOf(planOfSetUp(setUp)))).toBe(true);
  });

  it('tells its user to be confirmed for the roles, and never for being there', async () => {
    const { steps } = planOfSetUp(await begun(use));
    const checks = Object.fromEntries(steps.map(({ id, check }) => [id, check]));
    expect(checks['create-user']).toBe('csat.user.user');
    expect(checks['user-roles']).toBeNull();
  });

  it('is broken by each single thing that goes wrong, and says exactly that', async () => {
    const setUp = await complete(use);
    expect(stateOf(setUp)?.state).toBe('complete');
    const breaks = breaksOf(setUp);
    expect(breaks.length).toBeGreaterThan(4);
    for (const { title, broken, operations, findings } of breaks) {
      const plan = planOfSetUp(broken);
      const ids = Object.keys(findings);
      const reopened = plan.steps.filter(({ check }) => check !== null && ids.includes(check));
      expect([title, openIn(plan)]).toEqual([
        title,
        [...operations, ...ids, ...reopened.map(({ address }) => address)].toSorted(),
      ]);
      const found = plan.checks.filter(({ state }) => state !== 'passed');
      expect([title, found.map(({ id, finding }) => [id, finding.code])]).toEqual([
        title,
        Object.entries(findings),
      ]);
      expect([title, plan.integrations[0]]).toMatchObject([
        title,
        { state: 'broken', because: [...operations, ...ids] },
      ]);
      const drift = driftOf(plan);
      expect([title, drift.operations.map(({ id }) => id)]).toEqual([title, operations]);
      expect([title, isInSync(drift)]).toEqual([title, false]);
    }
  });

  it('waits for each single step that is no longer confirmed, which is no drift', async () => {
    const setUp = await complete(use);
    for (const id of setUp.confirmed) {
      const others = new Set([...setUp.confirmed].filter((one) => one !== id));
      const plan = planOfSetUp({ ...setUp, confirmed: others });
      expect(openIn(plan)).toEqual([`csat.step.${id}`]);
      expect(plan.integrations[0]).toMatchObject({ state: 'waiting', openSteps: 1 });
      expect(isInSync(driftOf(plan))).toBe(true);
    }
  });

  it('is in a state that nobody knows while something that it needs cannot be read', async () => {
    const setUp = await complete(use);
    const { desired } = setUp;
    const of = (kind: string) => desired.resources.filter((one) => one.kind === kind);
    const needs = {
      users: desired.users,
      inboxes: desired.inboxes,
      webhooks: [...desired.vendorWebhooks, ...of('webhook')],
      topics: of('topic'),
    };
    const cause = { code: 'gladly-permission', message: 'No', remedy: 'Ask.' } as const;
    for (const [kind, needed] of Object.entries(needs)) {
      const live = { ...setUp.live, [kind]: { status: 'unreadable', cause } };
      const [state] = planOfSetUp({ ...setUp, live }).integrations;
      expect([kind, state?.state]).toEqual([kind, needed.length > 0 ? 'unknown' : 'complete']);
      expect([kind, (state?.because ?? []).length > 0]).toEqual([kind, needed.length > 0]);
      expect(isInSync(driftOf(planOfSetUp({ ...setUp, live })))).toBe(true);
    }
  });
});
