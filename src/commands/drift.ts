import { openReadingClient } from '../gladly/client.ts';
import { driftOf, isInSync } from '../plan/drift.ts';
import type { Refusal } from '../plan/refusal.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import type { CommandPorts } from './ports.ts';
import type { OrganizationRequest } from './request.ts';
import { withSession } from './session.ts';

/** Guards against writing only: a check that writes nothing goes on in spite of them. */
const ABOUT_WRITING: readonly Refusal['guard'][] = [
  'limit-webhooks',
  'max-removals',
  'protected',
  'input-missing',
  'secret-missing',
  'secret-forbidden',
  'host-forbidden',
];

/**
 * Compares the organization with the file once more and tells what was changed in Gladly since
 * the last apply. Nothing is written. Without a ledger the file is taken for what was applied.
 */
export function drift(request: OrganizationRequest, ports: CommandPorts): Promise<Outcome> {
  const made = {
    ...request,
    command: 'drift',
    purpose: 'drift',
    base: null,
    scope: 'all',
  } as const;
  return withSession(
    made,
    { ports, open: openReadingClient },
    async ({ planner, diagnostics, organization }) => {
      const { plan } = await planner.plan();
      const found = driftOf(plan);
      if (request.ledger !== null && !plan.ledger) {
        ports.logger.warn(
          `Nothing of this organization is kept in ${request.ledger}, so the file itself is taken ` +
            'for what was applied last.',
        );
      }
      const blocked = plan.refusals.find(({ guard }) => !ABOUT_WRITING.includes(guard));
      const verdict = isInSync(found) ? 'in-sync' : 'drift';
      return outcomeOf({
        command: 'drift',
        result: blocked === undefined ? verdict : 'refused',
        reason: blocked?.code ?? 'ok',
        diagnostics,
        organization,
        plan,
        drift: found,
      });
    },
  );
}
