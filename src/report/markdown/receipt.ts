import type { Journal, OperationResult } from '../../apply/journal.ts';
import { integrationOf } from '../../kinds/address.ts';
import type { Operation, Plan } from '../../plan/types.ts';
import { formatPlace } from '../../shared/place.ts';
import { deedsPhrase, leftAloneSentence, peopleSentence, takeOverSentence } from '../headline.ts';
import type { UndoneView } from '../journal-view.ts';
import { viewJournal } from '../journal-view.ts';
import type { ReportedOutcome } from '../json.ts';
import { RESULT_WORDS } from '../messages/journal.ts';
import { actionWords, KIND_WORDS } from '../messages/operations.ts';
import type { Phrase } from '../phrase.ts';
import { capitalized, code, count, joined, name, prose, say, sentences } from '../phrase.ts';
import { viewPlan } from '../view.ts';
import type { Part } from './budget.ts';
import type { CommentContext } from './context.ts';
import { alertHead, blocks, quoted, tableHead, tableRow } from './layout.ts';
import { inline } from './neutral.ts';
import { comment } from './plan-comment.ts';
import { peoplePart } from './people.ts';
import { statesPart } from './remarks.ts';
import { cutNote, more } from './whereabouts.ts';

type Applied = ReportedOutcome & { readonly journal: Journal };

const TITLES = ['Result', 'What', 'Name'];

/**
 * What an apply did, in place of the plan: the verdict and its proof, what did not come about and
 * who has to do what, how every operation ended in the order in which they were begun, and how
 * far each integration is now. `notes` are Markdown that stands below the verdict.
 */
export function receiptComment(
  { journal }: Applied,
  context: CommentContext,
  notes: readonly string[] = [],
): string {
  const now = journal.final ?? journal.plan;
  const parts = [
    undonePart(journal, context),
    resultsPart(journal, context),
    statesPart(viewPlan(now).states, context),
    peoplePart(viewPlan(now), context),
  ];
  const head = blocks([opening(journal, now), ...notes]);
  return comment([head, ...parts], { plan: journal.plan, context });
}

function opening(journal: Journal, now: Plan): string {
  const { verdict, proof, leftAlone, isOpen } = viewJournal(journal);
  const told = [
    proof,
    ...takeOverSentence(doneIn(journal)),
    ...leftAloneSentence(leftAlone),
    ...peopleSentence(now),
    ...(isOpen
      ? [say`Running the job again goes on from here: it does what is missing, and nothing twice.`]
      : []),
  ];
  return `### ${inline(verdict)}\n\n${inline(joined(told, ' '))}`;
}

/** What was brought about, or was so already. */
function doneIn({ results }: Journal): readonly Operation[] {
  return results
    .filter(({ outcome }) => outcome === 'done' || outcome === 'unchanged')
    .map(({ operation }) => operation);
}

function undonePart(journal: Journal, context: CommentContext): Part {
  const { undone } = viewJournal(journal);
  return {
    yields: 1,
    levels: [
      {
        head: alertHead('CAUTION', say`${count(undone.length, 'operation')} did not come about`),
        entries: undone.map((one) => ({ text: quoted(`- ${inline(undonePhrase(one))}`) })),
      },
    ],
    cut: (left) => {
      const rest = left.map((index) => undone[index]).filter((one) => one !== undefined);
      const deeds = deedsPhrase(rest.map(({ view }) => view.operation));
      return quoted(cutNote(say`${deeds}, not done`, context));
    },
  };
}

function undonePhrase({ view, message }: UndoneView): Phrase {
  const { operation, words, what } = view;
  const where = operation.place === null ? null : say`(${code(formatPlace(operation.place))})`;
  const deed = say`${capitalized(words.verb)} ${what}: ${message.problem}`;
  return sentences(deed, message.remedy, where);
}

/** One row for each operation that was to be executed, in the order of the apply. */
function resultsPart({ plan, results }: Journal, context: CommentContext): Part {
  const executed = results.filter(({ operation }) => operation.inScope);
  return {
    yields: 8,
    levels: [
      {
        head: tableHead(TITLES),
        entries: executed.map((result) => ({
          text: resultRow(result, plan),
          rank: rankOf(result),
        })),
      },
    ],
    cut: (left) => cutNote(more(left.length, 'operation'), context),
  };
}

/** What did not come about stays longest, then what took something away. */
function rankOf({ outcome, operation }: OperationResult): number {
  if (outcome !== 'done' && outcome !== 'unchanged') return 0;
  return actionWords(operation).direction === 'take' ? 1 : 2;
}

function resultRow({ operation, outcome }: OperationResult, plan: Plan): string {
  const key = integrationOf(operation.address);
  const title = plan.integrations.find((one) => one.key === key)?.title ?? key;
  const { verb } = actionWords(operation);
  return tableRow([
    `**${inline(RESULT_WORDS[outcome], 'cell')}**`,
    inline(say`${verb} ${KIND_WORDS[operation.kind]}`, 'cell'),
    inline(say`${name(operation.name)} for ${prose(title)}`, 'cell'),
  ]);
}
