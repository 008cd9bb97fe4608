import { plan } from '../commands/plan.ts';
import type { Annotation } from '../report/markdown/annotations.ts';
import type { Ending } from './ending.ts';
import { settled } from './ending.ts';
import type { Job } from './job.ts';
import { planRequestOf } from './job.ts';
import type { Task } from './task.ts';

/**
 * Plans the change of a pull request, a merge group, or what a branch holds now. On a pull request
 * the result is posted, whatever it is, so that no older plan stays there and misleads.
 */
export async function runPlan(
  job: Job,
  { base, pull }: Extract<Task, { readonly type: 'plan' }>,
): Promise<Ending> {
  const planned = await settled('plan', () => plan(planRequestOf(job, base), job.ports), job);
  const refuses = planned.plan !== null && planned.plan.refusals.length > 0;
  const outcome = refuses ? { ...planned, result: 'refused' } : planned;
  const isUnposted = pull === null || job.inputs.comment === 'off';
  if (pull !== null && isUnposted && job.inputs.requireReview) job.desk.annotate(NOTHING_TO_REVIEW);
  if (isUnposted) {
    return { outcome, traces: {}, trouble: null };
  }
  const { postPlan } = await import('./pull-comment.ts');
  return postPlan(job, outcome, pull);
}

const NOTHING_TO_REVIEW: Annotation = {
  severity: 'warning',
  title: 'gladly-integrations',
  message:
    'comment: off posts no plan on the pull request, so nobody can review it and merging it will ' +
    'apply nothing. Leave out comment; or write require-review: false here and in the workflow ' +
    'that applies, to apply without a review.',
  place: null,
};
