import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../src/plan/input.ts';
import { computePlan } from '../../src/plan/plan.ts';
import type { Operation, Plan } from '../../src/plan/types.ts';
import { worlds } from '../support/arbitraries.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { ledgerAfter, SimulatedGladly } from '../support/simulation.ts';

/** `PROPERTY_RUNS` asks for more: each run of the tests looks at other worlds. */
const NUM_RUNS = propertyRuns(150);
const LONG = { timeout: 20_000 + 20 * NUM_RUNS };

/** Chooses the next operation: the first, the last, or any. */
const picks = fc.oneof(
  fc.constant((ready: readonly Operation[]) => ready[0]),
  fc.constant((ready: readonly Operation[]) => ready.at(-1)),
  fc
    .infiniteStream(fc.nat())
    .map((numbers) => (ready: readonly Operation[]) => ready[numbers.next().value % ready.length]),
);

describe('a plan that is carried out in a simulated Gladly, in any order that it allows', () => {
  it('breaks no rule, and leaves nothing in scope to do', LONG, () => {
    fc.assert(
      fc.property(worlds, picks, ({ input }, pick) => {
        const plan = computePlan(input);
        fc.pre(plan.refusals.length === 0);
        const gladly = new SimulatedGladly(input.live, 'under one parent');
        gladly.apply(plan, pick);
        expect(leftToDo(computePlan(afterwards(input, plan, gladly)))).toEqual([]);
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('takes names that are unique in the organization only when they are free', LONG, () => {
    fc.assert(
      fc.property(worlds, picks, ({ input }, pick) => {
        const plan = computePlan(input);
        fc.pre(plan.refusals.length === 0 && !wantsNameOfOthers(plan, input));
        new SimulatedGladly(input.live, 'in the organization').apply(plan, pick);
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('leaves alone what is neither declared nor ours', LONG, () => {
    fc.assert(
      fc.property(worlds, picks, ({ input }, pick) => {
        const plan = computePlan(input);
        fc.pre(plan.refusals.length === 0);
        const gladly = new SimulatedGladly(input.live, 'under one parent');
        const before = [...gladly.webhooks.values(), ...gladly.topics.values()];
        gladly.apply(plan, pick);
        for (const stranger of before.filter(({ id }) => id.startsWith('stranger'))) {
          if (resembles(stranger.name, 'url' in stranger ? stranger.url : null, input)) continue;
          const now = gladly.webhooks.get(stranger.id) ?? gladly.topics.get(stranger.id);
          expect(now).toEqual(stranger);
        }
      }),
      { numRuns: NUM_RUNS },
    );
  });
});

function afterwards(input: PlanInput, plan: Plan, gladly: SimulatedGladly): PlanInput {
  const fingerprints = Object.fromEntries(
    Object.entries(input.secrets).map(([key, { fingerprint }]) => [key, fingerprint ?? '']),
  );
  const ledger = ledgerAfter(plan, gladly, { ...input, fingerprints });
  return { ...input, live: gladly.state(input.live), ledger };
}

/** An object of which something is left out is not taken over either until that is done. */
function leftToDo({ operations }: Plan) {
  const open = new Set(operations.filter((one) => !one.inScope).map(({ address }) => address));
  return operations
    .filter(({ inScope, action, address }) => inScope && !(action === 'adopt' && open.has(address)))
    .map(({ id, changes }) => ({ id, changes }));
}

/** Gladly would answer 409 if names were unique in the organization; no plan can know. */
function wantsNameOfOthers({ operations, unmanaged }: Plan, { live }: PlanInput): boolean {
  const topics = live.topics.status === 'read' ? live.topics.resources : [];
  const archived = operations.filter(({ kind, fields }) => kind === 'topic' && fields === null);
  const kept = new Set([...unmanaged.map(({ id }) => id), ...archived.map(({ liveId }) => liveId)]);
  const gone = topics.filter(({ id }) => !operations.some(({ liveId }) => liveId === id));
  const names = [...topics.filter(({ id }) => kept.has(id)), ...gone].map(({ name }) => name);
  return operations.some(
    ({ kind, fields }) => kind === 'topic' && names.includes(fields?.name ?? ''),
  );
}

function resembles(name: string, url: string | null, { desired }: PlanInput): boolean {
  return desired.resources.some(
    ({ fields }) => fields.name === name || ('url' in fields && fields.url === url),
  );
}
