import type { CommentToPublish } from '../github/comments.ts';
import { commentedOrganizations, publishComment } from '../github/comments.ts';
import { ownComments } from '../github/own-comments.ts';
import { openPull } from '../github/pulls.ts';
import { hasChanges } from '../plan/changes.ts';
import type { Plan } from '../plan/types.ts';
import { cleanOutcome } from '../report/clean-outcome.ts';
import type { ReportedOutcome } from '../report/json.ts';
import type { Annotation } from '../report/markdown/annotations.ts';
import { planComment } from '../report/markdown/plan-comment.ts';
import { problemComment } from '../report/markdown/problem-comment.ts';
import type { ReviewContext, ReviewRecord } from '../review/record.ts';
import { recordFits, recordOf } from '../review/record.ts';
import { sealRecord } from '../review/seal.ts';
import { approvalNote, approvedCommitOf, approvedDigest, notedApproval } from './approved-plan.ts';
import { commentBody } from './comment-body.ts';
import type { Ending } from './ending.ts';
import { asKnown } from './ending.ts';
import { documentName } from './files.ts';
import { tellOfGone } from './gone.ts';
import type { Job } from './job.ts';
import { newestRecord, recordKey, sealedIn } from './review.ts';
import { sourcesOf } from './sources.ts';
import type { Stage } from './stage.ts';
import { contextOf } from './stage.ts';
import type { PullTrigger } from './task.ts';

/** `seenAt`: when it was seen open by GitHub's clock; `null` where that is not known. */
interface SeenPull {
  readonly pull: PullTrigger;
  readonly seenAt: string | null;
}

type Planned = ReportedOutcome & { readonly plan: Plan };

/**
 * Posts on the pull request what a run found: the plan with the record of what it shows, or why
 * there is none. A plan that cannot be posted fails the job: nobody could review it. On a pull
 * request that is merged or closed by now nothing is posted: a plan that nobody could review must
 * not become a reviewed one, nor take the place of the one that was.
 */
export async function postPlan(
  job: Job,
  outcome: ReportedOutcome,
  pull: PullTrigger,
): Promise<Ending> {
  try {
    const open = await openPull(job.github(), pull.number);
    if (open === null) {
      job.desk.annotate(TOO_LATE);
      return { outcome, traces: {}, trouble: null };
    }
    const { plan } = outcome;
    const commentUrl =
      plan === null
        ? await postProblem(job, outcome, pull)
        : await postPlanned(job, { ...outcome, plan }, { pull, seenAt: open.seenAt });
    await tellOfGone(job, pull, contextOf(outcome, storyOf(job), { commit: pull.head }));
    return { outcome, traces: { commentUrl }, trouble: null };
  } catch (error) {
    return { outcome, traces: {}, trouble: asKnown(error) };
  }
}

async function postPlanned(job: Job, outcome: Planned, on: SeenPull): Promise<string | null> {
  const { plan } = outcome;
  const { pull } = on;
  const record = recordOf(plan, reviewContext(job, on));
  const fits = recordFits(record);
  const approved = await approvedPlan(job, record);
  const context = contextOf(outcome, storyOf(job), {
    hidden: [
      ...(fits ? [sealRecord(record, recordKey(job))] : []),
      ...(approved === null ? [] : [approvalNote(approved)]),
    ],
    commit: pull.head,
    planFile: documentName('plan', plan.organization.name),
    approvalChanged: approved !== null && approved !== plan.digest,
    elsewhere: elsewhereOf(pull),
    sources: sourcesOf(outcome, job.facts.workspace),
  });
  const body = planComment(cleanOutcome(outcome, job.desk.clean), context);
  return post(job, {
    pull: pull.number,
    organization: plan.organization.name,
    body: commentBody(fits ? body : `${body}\n${TOO_LARGE}\n`, { context, job }),
    kind: 'plan',
    hasChanges: hasChanges(plan) || plan.refusals.length > 0,
  });
}

/** A problem takes the place of every plan that it makes worthless. */
async function postProblem(
  job: Job,
  outcome: ReportedOutcome,
  pull: PullTrigger,
): Promise<string | null> {
  const known = outcome.organization ?? job.found.organization() ?? job.inputs.organization;
  const organizations =
    known === null ? await commentedOrganizations(job.github(), pull.number, job.path) : [known];
  const context = contextOf(outcome, storyOf(job), {
    commit: pull.head,
    sources: sourcesOf(outcome, job.facts.workspace),
  });
  const shown = cleanOutcome(outcome, job.desk.clean);
  const body = commentBody(problemComment(shown, context), { context, job });
  let url: string | null = null;
  for (const organization of organizations.length === 0 ? [null] : organizations) {
    const comment = { pull: pull.number, organization, body, hasChanges: true } as const;
    url = (await post(job, { ...comment, kind: 'problem' })) ?? url;
  }
  return url;
}

type Post = Pick<CommentToPublish, 'pull' | 'organization' | 'body' | 'kind' | 'hasChanges'>;

async function post({ github, inputs, facts, path }: Job, comment: Post): Promise<string | null> {
  if (inputs.comment === 'off') return null;
  const { id: run, attempt } = facts.run;
  const order = { run, attempt };
  const posted = { ...comment, config: path, mode: inputs.comment, order };
  const published = await publishComment(github(), posted);
  return published?.url ?? null;
}

/** The digest that reviewers approved; `null` where nobody has, or where it does not matter. */
async function approvedPlan(
  job: Job,
  { pullRequest, organization, head, planDigest }: ReviewRecord,
): Promise<string | null> {
  const comments = await ownComments(job.github(), pullRequest, {
    organization,
    config: job.path,
  });
  const newest = comments.at(-1);
  if (newest === undefined) return null;
  const shown = sealedIn(newestRecord(comments, recordKey(job)));
  const noted = notedApproval(newest.body);
  const isSame = shown?.planDigest === planDigest && (noted === null || noted === planDigest);
  if (isSame) return noted;
  const approvedCommit = await approvedCommitOf(job.github(), pullRequest);
  return approvedDigest({ shown, now: { head, planDigest }, approvedCommit, noted });
}

/** What goes into another branch than the default one is not applied when it is merged. */
function elsewhereOf({ baseRef: branch, defaultBranch: applied }: PullTrigger) {
  return branch === applied || branch === '' || applied === '' ? null : { branch, applied };
}

function reviewContext({ facts, ports }: Job, { pull, seenAt }: SeenPull): ReviewContext {
  const { id, attempt } = facts.run;
  const { number: pullRequest, head } = pull;
  const shownAt = seenAt ?? new Date(ports.clock.now()).toISOString();
  return { repository: facts.repository, pullRequest, head, run: { id, attempt }, shownAt };
}

function storyOf({ facts, inputs }: Job): Pick<Stage, 'facts' | 'config'> {
  return { facts, config: inputs.config };
}

const TOO_LATE: Annotation = {
  severity: 'notice',
  title: 'gladly-integrations',
  message:
    'The pull request is merged or closed by now, so this plan is not posted there: nobody could ' +
    'review it any more. To apply what no plan has shown, open another pull request, or run the ' +
    'workflow by hand (workflow_dispatch) with command: apply.',
  place: null,
};

/** Said below a plan whose record would leave no room for the plan itself. */
const TOO_LARGE =
  '> **This plan is too large to be reviewed as one.** Merging it will apply nothing. Split the ' +
  'change into several pull requests, or apply it by hand: run the workflow with ' +
  '`command: apply`, then again with the digest as `approve`.';
