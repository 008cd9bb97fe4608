import type { Journal } from '../../apply/journal.ts';
import { deedsPhrase, peopleSentence } from '../headline.ts';
import type { UndoneView } from '../journal-view.ts';
import { viewJournal } from '../journal-view.ts';
import { count, say } from '../phrase.ts';
import type { OperationView } from '../view.ts';
import { viewPlan } from '../view.ts';
import type { TextOptions } from './layout.ts';
import { commandLines, openingLines, paragraphs, section, wrapPhrase } from './layout.ts';
import { listOperations, titleLines } from './operations.ts';
import { messageLines } from './people.ts';
import { scoped, stateLines } from './plan.ts';

export interface JournalTextOptions extends TextOptions {
  /** The command that goes on where this apply ended; `null` where nobody is going to type it. */
  readonly applyCommand: string | null;
}

/** Operations that did not come about and are written out before the rest is only counted. */
const UNDONE_SHOWN = 20;

/**
 * The receipt of an apply for a terminal: what was done, what was not and who has to do what
 * about it, and whether anything remains.
 */
export function journalText(journal: Journal, options: JournalTextOptions): string {
  const { style } = options;
  const { verdict, proof, done, unchanged, undone } = viewJournal(journal);
  const listOf = (views: readonly OperationView[]) =>
    listOperations(views, { indent: 2, tense: 'done' }, options);
  return paragraphs([
    openingLines([verdict, proof], options),
    section('Done', listOf(done), style),
    section('Was so already; nothing had to be written', listOf(unchanged), style),
    section('Not done', undoneLines(undone, options), style),
    section('Integrations', finalStates(journal, options), style),
    endLines(journal, options),
  ]);
}

/** How far each integration is by the last look at Gladly. */
function finalStates({ final }: Journal, options: TextOptions): readonly string[] {
  return final === null ? [] : stateLines(viewPlan(final).states, options);
}

function undoneLines(undone: readonly UndoneView[], options: TextOptions): readonly string[] {
  const limit = options.verbose || undone.length <= UNDONE_SHOWN + 1 ? undone.length : UNDONE_SHOWN;
  const rest = undone.slice(limit).map(({ view }) => view.operation);
  return [
    ...undone.slice(0, limit).flatMap((one) => undoneOne(one, options)),
    ...(rest.length === 0
      ? []
      : wrapPhrase(
          say`... and ${rest.length} more: ${deedsPhrase(rest)} (--verbose lists them).`,
          2,
          options.width,
        )),
  ];
}

function undoneOne({ view, message }: UndoneView, options: TextOptions): readonly string[] {
  const { place } = view.operation;
  return [
    ...titleLines(view, { indent: 2, tense: 'verb' }, options),
    ...messageLines(message, { mark: '!', place, indent: 6, options }),
  ];
}

function endLines(journal: Journal, options: JournalTextOptions): readonly string[] {
  const { width } = options;
  const { leftAlone, isOpen } = viewJournal(journal);
  const sentences = [
    ...(leftAlone === 0
      ? []
      : [say`Left alone: ${count(leftAlone, 'difference')} that this change did not make.`]),
    ...peopleSentence(journal.final ?? journal.plan),
  ];
  return [
    ...sentences.flatMap((sentence) => wrapPhrase(sentence, 0, width)),
    ...(isOpen ? goOnLines(journal, options) : []),
  ];
}

function goOnLines(
  { plan }: Journal,
  { applyCommand, width }: JournalTextOptions,
): readonly string[] {
  const again = say`To go on, run apply again. It does what is missing, and nothing twice`;
  if (applyCommand === null) return wrapPhrase(say`${again}.`, 0, width);
  return commandLines(say`${again}:`, scoped(applyCommand, plan), { indent: 0, width });
}
