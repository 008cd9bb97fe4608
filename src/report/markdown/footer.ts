import { displayUrl } from '../../kinds/url.ts';
import type { Plan } from '../../plan/types.ts';
import { shortCommit } from '../../shared/commit.ts';
import { code, say } from '../phrase.ts';
import { planId } from '../short.ts';
import type { CommentContext } from './context.ts';
import { codeSpan, inline } from './neutral.ts';
import { runLink } from './whereabouts.ts';

/** In small letters: which plan of what it is, and where to look further. */
export function footer(plan: Plan | null, context: CommentContext): string {
  const { commit, config, readAt, planFile, undoFile = null } = context;
  const ofPlan =
    plan === null
      ? []
      : [
          ...(readAt === null ? [] : [`Gladly read on ${codeSpan(moment(readAt))}`]),
          ...(planFile === null ? [] : [`whole plan: ${codeSpan(planFile)}`]),
        ];
  const parts = [
    ...(plan === null ? [] : [`Plan ${codeSpan(planId(plan))}`, organization(plan)]),
    `file ${codeSpan(config)} at commit ${codeSpan(shortCommit(commit))}`,
    ...ofPlan,
    ...(context.runUrl === null ? [] : [runLink(context, 'this run')]),
    ...(undoFile === null ? [] : [`to undo it: ${codeSpan(undoFile)}`]),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

function organization({ organization: { name, url } }: Plan): string {
  return inline(say`for ${code(name)} (${code(displayUrl(url))})`);
}

/** `2026-11-28 18:50 UTC`; what is no such time stays as it is. */
function moment(rfc3339: string): string {
  return rfc3339.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/, '$1 $2 UTC');
}
