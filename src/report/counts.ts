import type { Journal } from '../apply/journal.ts';
import { isOpen } from '../plan/steps.ts';
import type { Operation, OperationAction, Plan } from '../plan/types.ts';

/** The numbers that the Action gives as outputs and `--json` as `counts`. */
export interface Counts {
  readonly creates: number;
  /** Changes of what stays: fields, secrets, switching on or off. */
  readonly updates: number;
  /** Deletions and archivings; see `isRemoval`. */
  readonly removals: number;
  readonly adoptions: number;
  readonly openChecks: number;
  readonly openSteps: number;
  /** Objects in Gladly that neither the file nor an `ignore` rule speaks of. */
  readonly unmanaged: number;
}

type Counted = 'creates' | 'updates' | 'removals' | 'adoptions';

const COUNTED: Readonly<Record<OperationAction, Counted>> = {
  create: 'creates',
  update: 'updates',
  adopt: 'adoptions',
  'resend-secrets': 'updates',
  enable: 'updates',
  disable: 'updates',
  archive: 'removals',
  delete: 'removals',
};

/** Counts what apply would execute, in the scope that the plan was made for. */
export function countPlan(plan: Plan): Counts {
  return countOperations(
    plan,
    plan.operations.filter(({ inScope }) => inScope),
  );
}

/** Counts what an apply has brought about: operations that ended in `done` or `unchanged`. */
export function countJournal(journal: Journal): Counts {
  const ended = journal.results.filter(({ outcome }) => ['done', 'unchanged'].includes(outcome));
  return countOperations(
    journal.plan,
    ended.map(({ operation }) => operation),
  );
}

function countOperations(plan: Plan, operations: readonly Operation[]): Counts {
  const of = (counted: Counted) =>
    operations.filter(({ action }) => COUNTED[action] === counted).length;
  return {
    creates: of('creates'),
    updates: of('updates'),
    removals: of('removals'),
    adoptions: of('adoptions'),
    openChecks: plan.checks.filter(({ state }) => state !== 'passed').length,
    openSteps: plan.steps.filter(isOpen).length,
    unmanaged: plan.unmanaged.filter(({ ignored }) => ignored === null).length,
  };
}
