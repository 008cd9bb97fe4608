import type { GoneSubject } from '../github/gone-comments.ts';
import { tellGone } from '../github/gone-comments.ts';
import { goneComment } from '../report/markdown/gone.ts';
import { commentBody } from './comment-body.ts';
import { asKnown } from './ending.ts';
import type { Job } from './job.ts';
import type { CommentContext } from '../report/markdown/context.ts';
import type { PullTrigger } from './task.ts';

/**
 * Says on a pull request of which organizations the plans no longer hold, because they left the
 * file, or the file was taken away. A plan that stays there longer than it should misleads, but is
 * no reason to fail: the plan of this run is there.
 */
export async function tellOfGone(
  job: Job,
  pull: PullTrigger,
  context: CommentContext,
): Promise<void> {
  const { desk, facts, found, inputs, path, isThere } = job;
  const own = found.organization();
  if (own === null || inputs.comment === 'off') return;
  const names = [own, ...found.others()];
  const isGone = async ({ organization, config }: GoneSubject) =>
    config === path ? !names.includes(organization) : !(await isThere(config));
  const bodyFor = (subject: GoneSubject) =>
    commentBody(goneComment(subject, context), { context, job });
  const { id: run, attempt } = facts.run;
  const on = { pull: pull.number, head: pull.head, order: { run, attempt }, isGone, bodyFor };
  await tellGone(job.github(), on).catch((error: unknown) => {
    const { message, remedy } = asKnown(error);
    desk.line(`Warning: ${message} ${remedy}`);
  });
}
