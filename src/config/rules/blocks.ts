import type { StepBlock } from '../../kinds/blocks.ts';
import type { Diagnostic } from '../../shared/diagnostic.ts';
import { diagnostic } from '../../shared/diagnostic.ts';
import type { ExpandedIntegration } from '../expand.ts';
import { namesUnder, STEP_OBJECT_KEYS, stepObjects } from '../step-objects.ts';
import type { Suggest } from '../suggest.ts';

/** Rules for the user, the inboxes and the steps of an integration. */
export function blockDiagnostics(
  integration: ExpandedIntegration,
  suggest: Suggest,
): readonly Diagnostic[] {
  return [
    ...userDiagnostics(integration),
    ...(integration.isPartial
      ? []
      : [
          ...stepDiagnostics(integration),
          ...stepObjectDiagnostics(integration, suggest),
          ...slaDiagnostics(integration),
        ]),
  ];
}

function userDiagnostics(integration: ExpandedIntegration): readonly Diagnostic[] {
  const { blocks, origin, faults } = integration;
  const { user } = blocks;
  const isTold = faults.within(['user']) || faults.at([]) || mayHaveEmail(integration);
  if (user === undefined || user.email !== undefined || isTold) return [];
  return [diagnostic(origin.declared(['user']), { code: 'user-without-email' })];
}

/** Whether the address may be among what the vendor brings, which is left out for another reason. */
function mayHaveEmail({ definition, vendor, isPartial }: ExpandedIntegration): boolean {
  if (!isPartial || vendor === undefined) return false;
  return definition === null || definition.user?.email !== undefined;
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

/**
 * What the file's own steps name has to be there. A vendor's step may name what was not asked for;
 * its definition has been checked by itself.
 */
function stepObjectDiagnostics(
  integration: ExpandedIntegration,
  suggest: Suggest,
): readonly Diagnostic[] {
  const { blocks, origin, faults } = integration;
  const objects = stepObjects(integration);
  const waiting = waitingNames(integration);
  return Object.entries(blocks.steps).flatMap(([id, step]) =>
    STEP_OBJECT_KEYS.flatMap((key) => {
      const path = ['steps', id, key];
      if (!origin.isWritten(path) || faults.within(path)) return [];
      const known = [...objects[key].keys()];
      return namesUnder(step, key).flatMap((object, index) => {
        if (known.includes(object) || waiting.includes(object)) return [];
        const place = origin.value(Array.isArray(step[key]) ? [...path, String(index)] : path);
        const suggestions = suggest(object, known);
        return [diagnostic(place, { code: 'unknown-object', key, object, known, suggestions })];
      });
    }),
  );
}

/** What is left out only until an input is there, as steps name it. */
function waitingNames({ awaited }: ExpandedIntegration): readonly string[] {
  return awaited.flatMap(({ objects }) =>
    objects.flatMap(({ kind, key }) =>
      kind === 'user' ? ['user', 'user.token'] : [`${BLOCK_OF[kind]}.${key}`],
    ),
  );
}

const BLOCK_OF = { inbox: 'inboxes', topic: 'topics', webhook: 'webhooks' } as const;

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
