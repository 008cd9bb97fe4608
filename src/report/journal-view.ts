import type { FailureCause, Journal, OperationResult, SkipCause } from '../apply/journal.ts';
import { mayHaveWritten } from '../plan/ended.ts';
import { deedsPhrase } from './headline.ts';
import { failureMessage, OUTCOME_WORDS, skipMessage } from './messages/journal.ts';
import type { Message } from './messages/message.ts';
import type { Phrase } from './phrase.ts';
import { capitalized, code, count, listed, quotedEnd, say, sentences } from './phrase.ts';
import type { OperationView } from './view.ts';
import { viewOperation } from './view.ts';

type Ended = Extract<OperationResult, { readonly outcome: 'done' | 'unchanged' }>;
type Undone = Exclude<OperationResult, Ended>;

/** An operation that did not come about, with why and who has to do what. */
export interface UndoneView {
  readonly view: OperationView;
  readonly outcome: Undone['outcome'];
  /** Begins with how it ended: `Failed half-way. The vendor's endpoint ...` */
  readonly message: Message;
}

/** The end of an apply in words; any renderer may follow. */
export interface JournalView {
  readonly verdict: Phrase;
  /** What the last look at Gladly showed. */
  readonly proof: Phrase;
  readonly done: readonly OperationView[];
  readonly unchanged: readonly OperationView[];
  readonly undone: readonly UndoneView[];
  /** Differences that this change never asked for. */
  readonly leftAlone: number;
  /** Whether running it again would go on where it ended. */
  readonly isOpen: boolean;
}

/** Puts the end of an apply into words. Pure: equal journals give equal views. */
export function viewJournal(journal: Journal): JournalView {
  const { results, unproven, remaining } = journal;
  const undone = results.filter(isUndone);
  const viewsOf = (outcome: Ended['outcome']) =>
    results
      .filter((result) => result.outcome === outcome)
      .map(({ operation }) => viewOperation(operation));
  return {
    verdict: verdictOf(journal, undone),
    proof: proofOf(journal),
    done: viewsOf('done'),
    unchanged: viewsOf('unchanged'),
    undone: undone.map(viewUndone),
    leftAlone: results.filter(isOutOfScope).length,
    isOpen: unproven !== null || remaining.length > 0 || undone.length > 0,
  };
}

/** Whether a person should hear that this did not come about: not what was never asked for. */
function isUndone(result: OperationResult): result is Undone {
  return !isEnded(result) && !isOutOfScope(result);
}

/** An operation that did not come about in words. */
function viewUndone(result: Undone): UndoneView {
  const { operation, outcome } = result;
  const { problem, remedy } = messageOf(result);
  const isMade = isMadeAndOff(result);
  const ended = say`${capitalized(OUTCOME_WORDS[outcome])}.`;
  return {
    view: viewOperation(operation),
    outcome,
    message: {
      problem: sentences(ended, isMade ? MADE : null, problem),
      remedy: isMade ? sentences(remedy, GOES_ON) : remedy,
    },
  };
}

/** A webhook is created switched off; of what Gladly then showed as something else, nothing is said. */
function isMadeAndOff({ operation, outcome, id, why }: Undone): boolean {
  const isCreation = operation.kind === 'webhook' && operation.action === 'create';
  return isCreation && outcome === 'failed' && id !== null && why.code !== 'accepted-but-different';
}

const MADE = say`The webhook is in Gladly now, switched off.`;
const GOES_ON = say`That goes on with this webhook and makes no second one.`;

function isOutOfScope(result: OperationResult): boolean {
  return result.outcome === 'skipped' && result.why.code === 'out-of-scope';
}

/** Nothing was done only where Gladly said no, or was never asked; taking over changes nothing. */
function verdictOf(journal: Journal, undone: readonly Undone[]): Phrase {
  const organization = code(journal.plan.organization.name);
  const ended = journal.results.filter(isEnded).map(({ operation }) => operation);
  if (ended.length === 0) {
    if (undone.length === 0) return say`Nothing to do in ${organization}.`;
    const isSure = undone.every(({ outcome }) => outcome === 'skipped' || outcome === 'refused');
    return isSure
      ? say`Nothing was done in ${organization}: ${undoneSentence(undone)}.`
      : say`Perhaps partly applied in ${organization}: ${undoneSentence(undone)}.`;
  }
  const isWritten = journal.results.some(({ outcome }) => mayHaveWritten(outcome));
  if (undone.length > 0 && !isWritten) {
    return say`Nothing was changed in Gladly for ${organization}: ${undoneSentence(undone)}.`;
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

function proofOf({ unproven, remaining }: Journal): Phrase {
  if (unproven !== null) {
    return say`The last look at Gladly failed, so nothing of this is proven: ${quotedEnd(unproven.because)}.`;
  }
  if (remaining.length > 0) {
    return say`A last look at Gladly shows ${count(remaining.length, 'operation')} still to do.`;
  }
  return say`A last look at Gladly shows nothing left to do.`;
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

function isEnded(result: OperationResult): result is Ended {
  return result.outcome === 'done' || result.outcome === 'unchanged';
}
