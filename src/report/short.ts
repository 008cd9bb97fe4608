import type { Plan } from '../plan/types.ts';

/** Digits of a plan's digest that people see and type; `--approve` takes so many or more. */
const SHORT_DIGEST = 12;

/** What people call a plan: the first digits of its digest, which `approve` takes. */
export function planId({ digest }: Pick<Plan, 'digest'>): string {
  return digest.slice(0, SHORT_DIGEST);
}
