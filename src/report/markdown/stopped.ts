import type { Plan } from '../../plan/types.ts';
import { peopleSentence } from '../headline.ts';
import type { ReportedOutcome } from '../json.ts';
import { refusalMessage } from '../messages/refusals.ts';
import { code, joined, say } from '../phrase.ts';
import type { CommentContext } from './context.ts';
import { alertHead, blocks, quoted } from './layout.ts';
import { inline } from './neutral.ts';
import { comment } from './plan-comment.ts';
import { failureBox } from './problem-comment.ts';

const GOES_ON = say`What was reviewed here still counts. When that is settled, run the job again: it
  does what is missing, and nothing twice.`;

/** Why an apply of what was reviewed was stopped, by a guard or by a failure, and the way on. */
export function stoppedComment(outcome: ReportedOutcome, context: CommentContext): string {
  const { plan, organization } = outcome;
  const where = organization === null ? [] : say` in ${code(organization)}`;
  const refusals = (plan?.refusals ?? []).map((refusal) => {
    const { problem, remedy } = refusalMessage(refusal);
    return [alertHead('CAUTION', problem), quoted(inline(remedy))].join('\n');
  });
  const head = blocks([
    `### ${inline(say`Merged, and not applied${where}`)}`,
    failureBox(outcome),
    ...refusals,
    inline(GOES_ON),
  ]);
  return comment([head], { plan, context });
}

/** What stands in place of a plan of which nothing is left to do. */
export function settledComment(plan: Plan, context: CommentContext): string {
  const organization = code(plan.organization.name);
  const told = [
    say`An apply found all that it can write as the file says, so it wrote nothing.`,
    ...peopleSentence(plan),
  ];
  const head = blocks([
    `### ${inline(say`Applied: nothing is left to do in ${organization}`)}`,
    inline(joined(told, ' ')),
  ]);
  return comment([head], { plan, context });
}
