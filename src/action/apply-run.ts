import { apply } from '../commands/apply.ts';
import type { UndoPlan } from '../apply/undo.ts';
import type { Approve } from '../commands/approval.ts';
import { approveAny, approveDigest } from '../commands/approval.ts';
import { branchHead, isSameAt } from '../github/branch.ts';
import type { Ending } from './ending.ts';
import { asKnown, settled } from './ending.ts';
import { keepDocument } from './files.ts';
import type { Job } from './job.ts';
import { planRequestOf } from './job.ts';
import { pullsToTell } from './pulls-to-tell.ts';
import { postReceipts } from './receipts.ts';
import type { Review } from './review.ts';
import { createReview } from './review.ts';
import type { Task } from './task.ts';

type ApplyTask = Extract<Task, { readonly type: 'apply' }>;

/**
 * Applies what was reviewed, and turns the plan comments into receipts. All that GitHub has to
 * permit or to know is asked of it before the first write to Gladly; what cannot be posted
 * afterwards fails the job and loses nothing, because summary and outputs tell it as well.
 */
export async function runApply(job: Job, task: ApplyTask): Promise<Ending> {
  const review = createReview(job, task);
  const kept: { undoFile: string | null } = { undoFile: null };
  const request = {
    ...planRequestOf(job, null),
    approve: approvalBy(task, { job, review }),
    isSuperseded: () => isSuperseded(job, task),
    keepUndo: async (undo: UndoPlan) => {
      const { desk, facts } = job;
      const { name: organization } = undo.organization;
      kept.undoFile = await keepDocument('undo', JSON.stringify(undo), {
        desk,
        facts,
        organization,
      });
    },
  };
  const applied = await settled('apply', () => apply(request, job.ports), job);
  const trail = review.trail();
  const outcome = trail === null ? applied : { ...applied, review: trail };
  const deploymentId = job.found.ledger()?.deploymentId ?? null;
  const traces = { ...kept, deploymentId };
  try {
    const pulls = await pullsToTell(job, outcome, { task, review });
    const commentUrl = await postReceipts(job, outcome, pulls);
    return { outcome, traces: { ...traces, commentUrl }, trouble: null };
  } catch (error) {
    const trouble = asKnown(error);
    if (outcome.error === undefined) return { outcome, traces, trouble };
    // Why the apply failed is what has to be told; that the pull request does not say it comes after.
    job.desk.line(`Warning: ${trouble.message} ${trouble.remedy}`);
    return { outcome, traces, trouble: null };
  }
}

/**
 * Whether another run is to do the work: the branch has the file in another version by now, or a
 * later commit was applied. What the branch holds is never superseded, also where it was set back.
 */
async function isSuperseded(job: Job, { head, branch }: ApplyTask): Promise<boolean> {
  const wasOvertaken = (await job.found.ledger()?.isSuperseded()) ?? false;
  const api = job.github();
  const newest = await branchHead(api, branch);
  if (newest === null || newest === head) return wasOvertaken && newest === null;
  if (wasOvertaken) return true;
  const between = { base: head, head: newest };
  return !(await isSameAt(api, job.found.files(), between));
}

function approvalBy(
  { by }: ApplyTask,
  { job, review }: { readonly job: Job; readonly review: Review },
): Approve {
  switch (by) {
    case 'review':
      return review.approve;
    case 'nothing':
      return approveAny;
    case 'digest': {
      const { approve } = job.inputs;
      return approve === null ? askFor : approveDigest(approve);
    }
  }
}

/** The first of two runs shows what there is to approve. */
const askFor: Approve = () => Promise.resolve({ code: 'approval-needed' });
