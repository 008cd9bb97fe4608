import { code, say } from '../phrase.ts';
import type { CommentContext } from './context.ts';
import { inline } from './neutral.ts';
import { comment } from './plan-comment.ts';

/** What stands in place of a plan for an organization that is no longer in the file. */
export function goneComment(
  { organization, config }: { readonly organization: string; readonly config: string },
  context: CommentContext,
): string {
  const head =
    inline(say`${code(organization)} is no longer in ${code(config)} on this pull request,
    so the plan that stood here is out of date: nothing of it will be applied.`);
  return comment([head], { plan: null, context });
}
