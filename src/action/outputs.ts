import type { ReportedOutcome } from '../report/json.ts';
import type { Counts } from '../report/counts.ts';
import { countJournal, countPlan } from '../report/counts.ts';
import type { OutputName } from './output-names.ts';

/** Where things that a run left behind are found; `null` where there are none. */
export interface Traces {
  readonly planFile: string | null;
  readonly commentUrl: string | null;
  readonly issueUrl: string | null;
  readonly deploymentId: number | null;
  readonly undoFile: string | null;
}

/** Of a run that has left nothing behind. */
export const NO_TRACES: Traces = {
  planFile: null,
  commentUrl: null,
  issueUrl: null,
  deploymentId: null,
  undoFile: null,
};

/**
 * The outputs of a run. Counts are of what was done after an apply, else of what it would do; what
 * there is none of is empty, so that a workflow can tell it from zero.
 */
export function outputsOf(
  outcome: ReportedOutcome,
  traces: Traces,
): Readonly<Record<OutputName, string>> {
  const counts = countsOf(outcome);
  const number = (pick: (counts: Counts) => number) => (counts === null ? '' : `${pick(counts)}`);
  return {
    result: outcome.result,
    reason: outcome.reason,
    creates: number(({ creates }) => creates),
    updates: number(({ updates }) => updates),
    removals: number(({ removals }) => removals),
    adoptions: number(({ adoptions }) => adoptions),
    'open-checks': number(({ openChecks }) => openChecks),
    'open-steps': number(({ openSteps }) => openSteps),
    unmanaged: number(({ unmanaged }) => unmanaged),
    digest: outcome.plan?.digest ?? '',
    'plan-file': traces.planFile ?? '',
    'comment-url': traces.commentUrl ?? '',
    'issue-url': traces.issueUrl ?? '',
    'deployment-id': traces.deploymentId === null ? '' : `${traces.deploymentId}`,
    'undo-file': traces.undoFile ?? '',
  };
}

function countsOf({ plan, journal }: ReportedOutcome): Counts | null {
  if (journal !== null) return countJournal(journal);
  return plan === null ? null : countPlan(plan);
}
