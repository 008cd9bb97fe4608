import type { StepBlock } from '../../kinds/blocks.ts';
import type { Diagnostic } from '../../shared/diagnostic.ts';
import { diagnostic } from '../../shared/diagnostic.ts';
import type { ExpandedIntegration } from '../expand.ts';

/** Rules for the user, the inboxes and the steps of an integration. */
export function blockDiagnostics(integration: ExpandedIntegration): readonly Diagnostic[] {
  return [
    ...userDiagnostics(integration),
    ...(integration.isPartial
      ? []
      : [...stepDiagnostics(integration), ...slaDiagnostics(integration)]),
  ];
}

function userDiagnostics({ blocks, origin, faults }: ExpandedIntegration): readonly Diagnostic[] {
  const { user } = blocks;
  const isTold = faults.within(['user']) || faults.at([]);
  if (user === undefined || user.email !== undefined || isTold) return [];
  return [diagnostic(origin.declared(['user']), { code: 'user-without-email' })];
}

/** Two halves of a step, the vendor's and the file's, only have to be whole together. */
function stepDiagnostics(integration: ExpandedIntegration): readonly Diagnostic[] {
  const { blocks, origin, faults } = integration;
  const steps: Readonly<Record<string, Partial<StepBlock>>> = blocks.steps;
  return Object.entries(steps).flatMap(([id, step]) =>
    (['title', 'do'] as const)
      .filter((part) => step[part] === undefined && !faults.within(['steps', id]))
      .map((missing) =>
        diagnostic(origin.declared(['steps', id]), { code: 'step-incomplete', missing }),
      ),
  );
}

/** Gladly's API does not show the SLA of an inbox: without a step, nobody would look after it. */
function slaDiagnostics({ blocks, origin }: ExpandedIntegration): readonly Diagnostic[] {
  const steps = Object.entries(blocks.steps);
  const isCarried = steps.some(([id, step]) => /\bsla\b/i.test(`${id} ${step.title} ${step.do}`));
  if (isCarried) return [];
  return Object.entries(blocks.inboxes).flatMap(([key, inbox]) => {
    const minutes = inbox['sla-minutes'];
    if (minutes === undefined) return [];
    const place = origin.key(['inboxes', key, 'sla-minutes']);
    return [diagnostic(place, { code: 'sla-without-step', minutes })];
  });
}
