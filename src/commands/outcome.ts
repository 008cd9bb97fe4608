import type { Journal } from '../apply/journal.ts';
import type { Drift } from '../plan/drift.ts';
import type { DeclaredDifference } from '../plan/declared.ts';
import type { Plan } from '../plan/types.ts';
import type { UncoveredOperation } from '../review/cover.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import type { ReasonCode } from '../shared/errors.ts';

/** How a run ended, in one word; the Action's `result` output has the same ones. */
type Result =
  | 'no-changes'
  | 'changes'
  | 'applied'
  | 'partially-applied'
  | 'refused'
  | 'in-sync'
  | 'drift'
  | 'invalid'
  | 'failed';

/** What a command found or did. Renderers turn it into text, JSON, outputs and an exit code. */
export interface Outcome {
  readonly command: 'validate' | 'plan' | 'apply' | 'drift' | 'ledger rebuild';
  readonly result: Result;
  readonly reason: ReasonCode;
  /** Findings in the file; with errors among them nothing else was done. */
  readonly diagnostics: readonly Diagnostic[];
  readonly organization: string | null;
  readonly plan: Plan | null;
  readonly journal: Journal | null;
  readonly drift: Drift | null;
  /** Operations of the plan that do not count as reviewed; empty unless that refused an apply. */
  readonly uncovered: readonly UncoveredOperation[];
  /** What was found by comparing two versions of the file alone, without asking Gladly. */
  readonly declared: DeclaredDifference | null;
}

/** An outcome with nothing but what is given; the rest says that there was none. */
export function outcomeOf(
  given: Pick<Outcome, 'command' | 'result' | 'reason' | 'diagnostics'> & Partial<Outcome>,
): Outcome {
  return {
    organization: null,
    plan: null,
    journal: null,
    drift: null,
    uncovered: [],
    declared: null,
    ...given,
  };
}

/**
 * The exit code, the same in every output mode: 0 success or nothing to do, 1 error, 2 changes or
 * drift where `--detailed-exitcode` asks for it, 3 refused by a guard, 4 partly applied. A plan
 * that a guard stands against is still a plan, and says so by 3.
 */
export function exitCodeOf(
  { result, plan, drift }: Pick<Outcome, 'result' | 'plan' | 'drift'>,
  options: { readonly detailed: boolean },
): 0 | 1 | 2 | 3 | 4 {
  switch (result) {
    case 'no-changes':
    case 'changes':
      if (drift === null && plan !== null && plan.refusals.length > 0) return 3;
      return options.detailed && result === 'changes' ? 2 : 0;
    case 'applied':
    case 'in-sync':
      return 0;
    case 'drift':
      return options.detailed ? 2 : 0;
    case 'invalid':
    case 'failed':
      return 1;
    case 'refused':
      return 3;
    case 'partially-applied':
      return 4;
  }
}
