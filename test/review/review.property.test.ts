import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unfinishedOperations } from '../../src/apply/ledger-after.ts';
import type { DesiredResource } from '../../src/kinds/desired.ts';
import type { Ledger } from '../../src/kinds/ledger.ts';
import type { LiveState } from '../../src/kinds/live.ts';
import { mergeUnfinished } from '../../src/ledger/unfinished.ts';
import type { PlanInput } from '../../src/plan/input.ts';
import { computePlan } from '../../src/plan/plan.ts';
import type { Operation, Plan } from '../../src/plan/types.ts';
import { uncoveredOperations } from '../../src/review/cover.ts';
import { openRecord, sealRecord } from '../../src/review/seal.ts';
import { worlds } from '../support/arbitraries.ts';
import { desiredTopic, desiredWebhook, ORGANIZATION_ID } from '../support/builders.ts';
import { KEY, reviewed } from '../support/review.ts';
import { SimulatedGladly } from '../support/simulation.ts';

const NUM_RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);
const LONG = { timeout: 20_000 + 20 * NUM_RUNS };

/** Worlds in which an apply would write something. */
const reviews = worlds.map(({ input }) => ({ input, plan: computePlan(input) }));
const isApplied = ({ operations, refusals }: Plan) =>
  refusals.length === 0 && operations.some(({ inScope }) => inScope);

describe('a plan that was reviewed', () => {
  it('is covered as long as nothing changes, through the comment and back', LONG, () => {
    fc.assert(
      fc.property(reviews, ({ input, plan }) => {
        const opened = openRecord(sealRecord(reviewed(plan), KEY), KEY);
        if (opened.status !== 'sealed') throw new Error(opened.status);
        expect(opened.record).toEqual(reviewed(plan));
        expect(uncoveredOperations(plan, input.ledger, [opened.record])).toEqual([]);
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('is covered after an apply of it that was killed at any moment', LONG, () => {
    fc.assert(
      fc.property(reviews, fc.nat(), fc.boolean(), ({ input, plan }, moment, isHalfDone) => {
        fc.pre(isApplied(plan));
        const live = killed(plan, input.live, { moment, isHalfDone });
        const ledger = begun(input.ledger, plan);
        const now = computePlan({ ...input, live, ledger });
        expect(idsOf(uncoveredOperations(now, ledger, [reviewed(plan)]))).toEqual([]);
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('is covered when a part of it was done by hand', LONG, () => {
    fc.assert(
      fc.property(reviews, fc.nat(), ({ input, plan }, moment) => {
        fc.pre(isApplied(plan));
        const live = killed(plan, input.live, { moment, isHalfDone: false });
        const now = computePlan({ ...input, live });
        expect(idsOf(uncoveredOperations(now, input.ledger, [reviewed(plan)]))).toEqual([]);
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('does not cover an object of which the file asks something else', LONG, () => {
    fc.assert(
      fc.property(reviews, fc.nat(), ({ input, plan }, choice) => {
        const { resources } = input.desired;
        const chosen = resources[choice % Math.max(1, resources.length)];
        fc.pre(chosen !== undefined);
        const others = resources.map((one) => (one === chosen ? otherwise(one) : one));
        const now = computePlan({ ...input, desired: { ...input.desired, resources: others } });
        const touched = now.operations.filter(
          ({ inScope, address, fields }) =>
            inScope && fields !== null && address === chosen.address,
        );
        const uncovered = uncoveredOperations(now, input.ledger, [reviewed(plan)]);
        for (const one of touched) expect(idsOf(uncovered)).toContain(one.id);
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('does not cover a field that has another value in Gladly by now', LONG, () => {
    fc.assert(
      fc.property(reviews, fc.nat(), ({ input, plan }, choice) => {
        const live = edited(input.live, choice);
        const now = computePlan({ ...input, live });
        const uncovered = idsOf(uncoveredOperations(now, input.ledger, [reviewed(plan)]));
        for (const one of now.operations) {
          if (one.inScope && shows(one, EDITED)) expect(uncovered).toContain(one.id);
        }
      }),
      { numRuns: NUM_RUNS },
    );
  });
});

const EDITED = 'Edited by hand';

function idsOf(operations: readonly Operation[]): readonly string[] {
  return operations.map(({ id }) => id);
}

/** What Gladly holds when an apply stops after some operations, the last one perhaps half done. */
function killed(
  plan: Plan,
  live: LiveState,
  when: { readonly moment: number; readonly isHalfDone: boolean },
): LiveState {
  const gladly = new SimulatedGladly(live, 'under one parent');
  const count = plan.operations.filter(({ inScope }) => inScope).length;
  let left = when.moment % (count + 1);
  try {
    gladly.apply(plan, ([next]) => {
      left -= 1;
      if (left >= 0) return next;
      if (when.isHalfDone && next !== undefined) doHalf(next, gladly, plan);
      throw new Killed();
    });
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  return gladly.state(live);
}

class Killed extends Error {}

/** A creation that was not switched on yet, a deletion that has only switched off. */
function doHalf(operation: Operation, gladly: SimulatedGladly, plan: Plan): void {
  if (operation.kind !== 'webhook') return;
  const { action, fields, liveId } = operation;
  const webhook = gladly.webhooks.get(liveId ?? '');
  if (action === 'delete' && webhook !== undefined) {
    gladly.webhooks.set(webhook.id, { ...webhook, enabled: false });
  }
  if (action !== 'create' || fields === null) return;
  const made = { ...operation, fields: { ...fields, enabled: false }, after: [] };
  gladly.apply({ ...plan, operations: [made] }, ([first]) => first);
}

/** The ledger after an apply of the plan was begun and has not ended. */
function begun(ledger: Ledger | null, { operations }: Plan): Ledger {
  const former = ledger ?? {
    organizationId: ORGANIZATION_ID,
    resources: {},
    unfinished: [],
    fingerprints: {},
  };
  const open = unfinishedOperations(operations.filter(({ inScope }) => inScope));
  return { ...former, unfinished: mergeUnfinished(former.unfinished, open) };
}

function otherwise(resource: DesiredResource): DesiredResource {
  const { address, aliases, place } = resource;
  const name = 'Asked for later';
  if (resource.kind === 'topic') {
    return desiredTopic(address, { ...resource.fields, name, aliases, place });
  }
  return desiredWebhook(address, { ...resource.fields, name, aliases, place });
}

/** Somebody gives one of the live objects a name that nobody has reviewed. */
function edited(live: PlanInput['live'], choice: number): LiveState {
  const webhooks = live.webhooks.status === 'read' ? live.webhooks.resources : [];
  const topics = live.topics.status === 'read' ? live.topics.resources : [];
  const ids = [...webhooks, ...topics].map(({ id }) => id);
  const chosen = ids[choice % Math.max(1, ids.length)];
  const rename = <T extends { readonly id: string }>(one: T): T =>
    one.id === chosen ? { ...one, name: EDITED } : one;
  return {
    ...live,
    webhooks: { status: 'read', resources: webhooks.map(rename) },
    topics: { status: 'read', resources: topics.map(rename) },
  };
}

/** A parent is told by its id: its name may change. */
function shows({ changes }: Operation, value: string): boolean {
  return changes.some(
    (change) => 'before' in change && change.before === value && change.field !== 'parent',
  );
}
