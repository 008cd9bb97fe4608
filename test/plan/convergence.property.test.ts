import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePlan } from '../../src/plan/plan.ts';
import type { Plan } from '../../src/plan/types.ts';
import { worlds } from '../support/arbitraries.ts';
import { ledgerAfter, SimulatedGladly } from '../support/simulation.ts';

describe('a plan that is carried out in a simulated Gladly', () => {
  it('breaks no rule and leaves nothing in scope to do', () => {
    let planned = 0;
    fc.assert(
      fc.property(worlds, ({ input }) => {
        const plan = computePlan(input);
        fc.pre(plan.refusals.length === 0);
        planned += 1;
        const gladly = new SimulatedGladly(input.live, 'under one parent');
        gladly.apply(plan);
        const fingerprints = Object.fromEntries(
          Object.entries(input.secrets).map(([key, { fingerprint }]) => [key, fingerprint ?? '']),
        );
        const again = computePlan({
          ...input,
          live: gladly.state(input.live),
          ledger: ledgerAfter(plan, gladly, { ...input, fingerprints }),
        });
        expect(leftToDo(again)).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 3000) },
    );
    console.log(planned);
  }, 600_000);
});

/** An object of which something is left out is not taken over either until that is done. */
function leftToDo({ operations }: Plan) {
  const open = new Set(operations.filter((one) => !one.inScope).map(({ address }) => address));
  return operations
    .filter(({ inScope, action, address }) => inScope && !(action === 'adopt' && open.has(address)))
    .map(({ id, changes }) => ({ id, changes }));
}
