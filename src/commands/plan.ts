import { openReadingClient } from '../gladly/client.ts';
import { hasChanges } from '../plan/changes.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import type { CommandPorts } from './ports.ts';
import type { PlanRequest } from './request.ts';
import { withSession } from './session.ts';

/** Compares the file with the live organization and says what apply would do. Writes nothing. */
export function plan(request: PlanRequest, ports: CommandPorts): Promise<Outcome> {
  const made = { ...request, command: 'plan', purpose: 'plan' } as const;
  return withSession(
    made,
    { ports, open: openReadingClient },
    async ({ planner, diagnostics, organization, store }) => {
      const planned = (await planner.plan()).plan;
      const [refusal] = planned.refusals;
      return outcomeOf({
        command: 'plan',
        result: hasChanges(planned, store !== null) ? 'changes' : 'no-changes',
        reason: refusal?.code ?? 'ok',
        diagnostics,
        organization,
        plan: planned,
      });
    },
  );
}
