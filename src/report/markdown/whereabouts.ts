import type { Phrase } from '../phrase.ts';
import { count, say } from '../phrase.ts';
import type { CommentContext } from './context.ts';
import { codeSpan, inline } from './neutral.ts';

/** `3 more topics are left out here; they are in [the job summary] and in `plan.json`.` */
export function cutNote(what: Phrase, context: CommentContext): string {
  return `_Left out here for its length: ${inline(what)}. ${whereWhole(context)}_`;
}

/** A link to the run, or nothing where its address is not one that can be linked to. */
export function runLink({ runUrl }: CommentContext, words: string): string {
  return runUrl !== null && /^https?:\/\/[\w.:-]+\/[\w./%~-]*$/.test(runUrl)
    ? `[${words}](${runUrl})`
    : words;
}

/** How many of something, for what was left out. */
export function more(amount: number, singular: string): Phrase {
  return say`${count(amount, `more ${singular}`, `more ${singular}s`)}`;
}

function whereWhole(context: CommentContext): string {
  const file =
    context.planFile === null ? '' : ` and in the run's file ${codeSpan(context.planFile)}`;
  return `All of it is in ${runLink(context, 'the summary of the job')}${file}.`;
}
