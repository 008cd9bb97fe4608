import type { Address } from '../kinds/address.ts';
import type { AwaitedInput, DesiredStep } from '../kinds/desired.ts';
import type { AdminPages } from './admin-pages.ts';
import type { Check } from './check.ts';
import type { PlanNote } from './note.ts';
import type { Operation, PlanStep, StepNeighbour } from './types.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What the state of a step depends on besides the step itself. */
export interface StepContext {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly checks: readonly Check[];
  readonly operations: readonly Operation[];
  readonly pages: AdminPages;
  readonly awaited: readonly AwaitedInput[];
}

/**
 * The steps that only a person can do, each with its state today. The first that applies:
 *
 * | state       | when                                                        |
 * |-------------|-------------------------------------------------------------|
 * | `open`      | the file does not have what the step brings                 |
 * | `checked`   | the check that the step names passes                        |
 * | `confirmed` | the file says who did it and when, and that still counts    |
 * | `expired`   | the file says so, and it no longer counts                   |
 * | `open`      | neither                                                     |
 */
export function planSteps(
  steps: readonly DesiredStep[],
  context: StepContext,
): readonly PlanStep[] {
  const checks = new Map(context.checks.map((check) => [check.id, check]));
  const made = new Map(context.operations.filter(isMade).map((one) => [one.address, one]));
  return steps.map((step) => {
    const { address, integration, id, title, where, instruction, who, why, place } = step;
    const expiresOn = expiryOf(step);
    const check = checks.get(step.check ?? '');
    return {
      address,
      integration,
      id,
      title,
      where,
      whereBefore: step.whereBefore ?? null,
      link: (step.link && context.pages.get(step.link)) ?? null,
      instruction,
      who,
      why,
      state: stateOf(step, { check, expiresOn, ...context }),
      check: check?.id ?? null,
      confirmation: confirmationOf(step),
      expiresOn,
      before: neighbours(step.before, made).filter(({ address: one }) => isOn(made.get(one))),
      after: neighbours(step.after, made),
      place,
    };
  });
}

/** Whether somebody still has to do a step, or has to look at it again. */
export function isOpen({ state }: Pick<PlanStep, 'state'>): boolean {
  return state === 'open' || state === 'expired';
}

/** Webhooks that would be switched on before a person has done what has to be done first. */
export function stepFirstNotes(
  steps: readonly PlanStep[],
  operations: readonly Operation[],
): readonly PlanNote[] {
  const inScope = new Map(
    operations.flatMap((one) => (one.inScope && isMade(one) ? [[one.address, one]] : [])),
  );
  return steps.filter(isOpen).flatMap(({ id, title, before }) =>
    before.flatMap(({ address }): readonly PlanNote[] => {
      const operation = inScope.get(address);
      if (operation === undefined) return [];
      return [{ address, place: operation.place, code: 'step-first', step: id, title }];
    }),
  );
}

function isMade({ action }: Operation): boolean {
  return action === 'create' || action === 'enable';
}

/** A webhook that is only made and left off can wait for its step. */
function isOn(operation: Operation | undefined): boolean {
  if (operation?.kind !== 'webhook') return true;
  return operation.fields?.enabled === true;
}

function neighbours(
  addresses: readonly Address[] = [],
  made: ReadonlyMap<Address, Operation>,
): readonly StepNeighbour[] {
  return addresses.flatMap((address) => {
    const operation = made.get(address);
    return operation === undefined ? [] : [{ address, kind: operation.kind, name: operation.name }];
  });
}

/** Calendar days are compared as text: `YYYY-MM-DD` sorts as time does. */
function stateOf(
  { address, confirmation }: DesiredStep,
  on: Pick<StepContext, 'today' | 'awaited'> & {
    readonly check: Check | undefined;
    readonly expiresOn: string | null;
  },
): PlanStep['state'] {
  if (on.awaited.some(({ step }) => step === address)) return 'open';
  if (on.check?.state === 'passed') return 'checked';
  if (confirmation === undefined) return 'open';
  return on.expiresOn !== null && on.expiresOn < on.today ? 'expired' : 'confirmed';
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
