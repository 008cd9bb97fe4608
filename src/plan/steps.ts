import type { DesiredStep } from '../kinds/desired.ts';
import type { PlanStep } from './types.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The steps that only a person can do, each with the state of its confirmation today. */
export function planSteps(steps: readonly DesiredStep[], today: string): readonly PlanStep[] {
  return steps.map((step) => {
    const { address, integration, id, title, where, instruction, who, why, place } = step;
    const expiresOn = expiryOf(step);
    return {
      address,
      integration,
      id,
      title,
      where,
      whereBefore: step.whereBefore ?? null,
      instruction,
      who,
      why,
      state: stateOf(step, expiresOn, today),
      confirmation: confirmationOf(step),
      expiresOn,
      place,
    };
  });
}

/** Calendar days are compared as text: `YYYY-MM-DD` sorts as time does. */
function stateOf(step: DesiredStep, expiresOn: string | null, today: string): PlanStep['state'] {
  if (step.confirmation === undefined) return 'open';
  return expiresOn !== null && expiresOn < today ? 'expired' : 'confirmed';
}

function expiryOf({ confirmation, expiresAfterDays }: DesiredStep): string | null {
  if (confirmation === undefined || expiresAfterDays === undefined) return null;
  const last = new Date(Date.parse(`${confirmation.on}T00:00:00Z`) + expiresAfterDays * DAY);
  return Number.isNaN(last.getTime()) ? null : last.toISOString().slice(0, 10);
}

function confirmationOf({ confirmation }: DesiredStep): PlanStep['confirmation'] {
  if (confirmation === undefined) return null;
  return { on: confirmation.on, by: confirmation.by, note: confirmation.note ?? null };
}
