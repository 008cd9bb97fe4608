import { drift } from '../commands/drift.ts';
import { settleDriftIssue } from '../github/drift-issue.ts';
import { cleanOutcome } from '../report/clean-outcome.ts';
import type { ReportedOutcome } from '../report/json.ts';
import { driftIssue } from '../report/markdown/drift-issue.ts';
import type { Ending } from './ending.ts';
import { asKnown, settled } from './ending.ts';
import type { Job } from './job.ts';
import { planRequestOf } from './job.ts';
import { contextOf } from './stage.ts';
import type { Task } from './task.ts';

/** Looks for drift and settles the organization's issue: opened, updated, closed, or left alone. */
export async function runDrift(
  job: Job,
  { head }: Extract<Task, { readonly type: 'drift' }>,
): Promise<Ending> {
  const outcome = await settled('drift', () => drift(planRequestOf(job, null), job.ports), job);
  const isCompared = outcome.result === 'drift' || outcome.result === 'in-sync';
  if (!isCompared || !job.inputs.driftIssue) return { outcome, traces: {}, trouble: null };
  try {
    return { outcome, traces: { issueUrl: await settleIssue(job, outcome, head) }, trouble: null };
  } catch (error) {
    return { outcome, traces: {}, trouble: asKnown(error) };
  }
}

async function settleIssue(
  job: Job,
  outcome: ReportedOutcome,
  commit: string,
): Promise<string | null> {
  const { plan, drift: found } = outcome;
  if (plan === null || found === null) return null;
  const { desk, facts, github, path, isThere, found: of } = job;
  const context = contextOf(outcome, { facts, config: job.inputs.config }, { commit });
  const shown = cleanOutcome({ ...outcome, plan, drift: found }, desk.clean);
  const report = driftIssue(shown, context);
  const settledIssue = await settleDriftIssue(github(), {
    organization: plan.organization.name,
    organizationId: plan.organization.id,
    others: of.others(),
    config: path,
    isThere,
    report: report && { title: desk.clean(report.title), body: desk.clean(report.body) },
    runUrl: facts.run.url,
  });
  return settledIssue?.url ?? null;
}
