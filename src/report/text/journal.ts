import type { FailureCause, Journal, OperationResult, SkipCause } from '../../apply/journal.ts';
import { deedsPhrase, peopleSentence } from '../headline.ts';
import { failureMessage, OUTCOME_WORDS, skipMessage } from '../messages/journal.ts';
import type { Message } from '../messages/message.ts';
import type { Phrase } from '../phrase.ts';
import { capitalized, code, count, listed, quotedEnd, say } from '../phrase.ts';
import { viewOperation, viewPlan } from '../view.ts';
import type { TextOptions } from './layout.ts';
import { openingLines, paragraphs, section, wrapPhrase } from './layout.ts';
import { listOperations, titleLines } from './operations.ts';
import { messageLines } from './people.ts';
import { scoped, stateLines } from './plan.ts';

export interface JournalTextOptions extends TextOptions {
  /** The command that goes on where this apply ended; `null` where nobody is going to type it. */
  readonly applyCommand: string | null;
}

type Ended = Extract<OperationResult, { readonly outcome: 'done' | 'unchanged' }>;
type Undone = Exclude<OperationResult, Ended>;

/** Operations that did not come about and are written out before the rest is only counted. */
const UNDONE_SHOWN = 20;

/**
 * The receipt of an apply for a terminal: what was done, what was not and who has to do what
 * about it, and whether anything remains.
 */
export function journalText(journal: Journal, options: JournalTextOptions): string {
  const { style } = options;
  const done = journal.results.filter((result) => result.outcome === 'done');
  const unchanged = journal.results.filter((result) => result.outcome === 'unchanged');
  const undone = undoneResults(journal);
  const operationsOf = (results: readonly Ended[]) =>
    listOperations(
      results.map(({ operation }) => viewOperation(operation)),
      { indent: 2, tense: 'done' },
      options,
    );
  return paragraphs([
    openingLines([verdictOf(journal), ...proofOf(journal)], options),
    section('Done', operationsOf(done), style),
    section('Was so already; nothing had to be written', operationsOf(unchanged), style),
    section('Not done', undoneLines(undone, options), style),
    section('Integrations', finalStates(journal, options), style),
    endLines(journal, options),
  ]);
}

/** How far each integration is by the last look at Gladly. */
function finalStates({ final }: Journal, options: TextOptions): readonly string[] {
  return final === null ? [] : stateLines(viewPlan(final).states, options);
}

/** Results that a person should hear of: not what this change never asked for. */
function undoneResults({ results }: Journal): readonly Undone[] {
  return results.filter(
    (result): result is Undone =>
      result.outcome !== 'done' && result.outcome !== 'unchanged' && !isOutOfScope(result),
  );
}

function isOutOfScope(result: Undone): boolean {
  return result.outcome === 'skipped' && result.why.code === 'out-of-scope';
}

/** Nothing was done only where Gladly said no, or was never asked. */
function verdictOf(journal: Journal): Phrase {
  const organization = code(journal.plan.organization.name);
  const ended = journal.results.filter(isEnded).map(({ operation }) => operation);
  const undone = undoneResults(journal);
  if (ended.length === 0) {
    if (undone.length === 0) return say`Nothing to do in ${organization}.`;
    const isSure = undone.every(({ outcome }) => outcome === 'skipped' || outcome === 'refused');
    return isSure
      ? say`Nothing was done in ${organization}: ${undoneSentence(undone)}.`
      : say`Perhaps partly applied in ${organization}: ${undoneSentence(undone)}.`;
  }
  const deeds = say`${deedsPhrase(ended, 'done')} in ${organization}`;
  return undone.length === 0
    ? say`Apply ${deeds}.`
    : say`Partly applied: ${deeds}; ${undoneSentence(undone)}.`;
}

function undoneSentence(undone: readonly Undone[]): Phrase {
  const uncertain = undone.filter(({ outcome }) => outcome === 'uncertain').length;
  const sure = undone.length - uncertain;
  return listed([
    ...(sure === 0 ? [] : [say`${count(sure, 'operation')} did not come about`]),
    ...(uncertain === 0 ? [] : [say`${count(uncertain, 'operation')} ended without certainty`]),
  ]);
}

function proofOf({ unproven, remaining }: Journal): readonly Phrase[] {
  if (unproven !== null) {
    return [
      say`The last look at Gladly failed, so nothing of this is proven: ${quotedEnd(unproven.because)}.`,
    ];
  }
  if (remaining.length > 0) {
    return [say`A last look at Gladly shows ${count(remaining.length, 'operation')} still to do.`];
  }
  return [say`A last look at Gladly shows nothing left to do.`];
}

function undoneLines(undone: readonly Undone[], options: TextOptions): readonly string[] {
  const limit = options.verbose || undone.length <= UNDONE_SHOWN + 1 ? undone.length : UNDONE_SHOWN;
  const rest = undone.slice(limit).map(({ operation }) => operation);
  return [
    ...undone.slice(0, limit).flatMap((result) => undoneOne(result, options)),
    ...(rest.length === 0
      ? []
      : wrapPhrase(
          say`... and ${rest.length} more: ${deedsPhrase(rest)} (--verbose lists them).`,
          2,
          options.width,
        )),
  ];
}

function undoneOne(result: Undone, options: TextOptions): readonly string[] {
  const { problem, remedy } = messageOf(result);
  const outcome = say`${capitalized(OUTCOME_WORDS[result.outcome])}. ${problem}`;
  const view = viewOperation(result.operation);
  const { place } = result.operation;
  return [
    ...titleLines(view, { indent: 2, tense: 'verb' }, options),
    ...messageLines({ problem: outcome, remedy }, { mark: '!', place, indent: 6, options }),
  ];
}

function messageOf(result: Undone): Message {
  return result.outcome === 'skipped' ? skip(result.why) : failure(result.why);
}

function skip(why: SkipCause): Message {
  return skipMessage(why);
}

function failure(why: FailureCause): Message {
  return failureMessage(why);
}

function endLines(journal: Journal, options: JournalTextOptions): readonly string[] {
  const { applyCommand, width } = options;
  const leftAlone = journal.results.filter(
    (result) => result.outcome === 'skipped' && result.why.code === 'out-of-scope',
  ).length;
  const isOpen = journal.unproven !== null || journal.remaining.length > 0;
  const again =
    applyCommand === null
      ? say`run apply again`
      : say`run again: ${code(scoped(applyCommand, journal.plan))}`;
  return [
    ...(leftAlone === 0
      ? []
      : [say`Left alone: ${count(leftAlone, 'difference')} that this change did not make.`]),
    ...peopleSentence(journal.final ?? journal.plan),
    ...(isOpen || undoneResults(journal).length > 0
      ? [say`To go on, ${again}. It does what is missing, and nothing twice.`]
      : []),
  ].flatMap((sentence) => wrapPhrase(sentence, 0, width));
}

function isEnded(result: OperationResult): result is Ended {
  return result.outcome === 'done' || result.outcome === 'unchanged';
}
