import { KIND_WORDS } from '../messages/operations.ts';
import { diagnosticMessage } from '../messages/diagnostics.ts';
import type { Diagnostic } from '../../shared/diagnostic.ts';
import { formatPlace } from '../../shared/place.ts';
import type { Phrase } from '../phrase.ts';
import {
  capitalized,
  code,
  count,
  joined,
  listed,
  name,
  prose,
  say,
  sentences,
} from '../phrase.ts';
import type { Group, NoteView, OperationView, PlanView, StateView } from '../view.ts';
import type { Part } from './budget.ts';
import type { CommentContext } from './context.ts';
import { heading } from './layout.ts';
import { inline } from './neutral.ts';
import { cutNote, more } from './whereabouts.ts';

/** Unmanaged objects that are named before the rest is only counted. */
const NAMED_UNMANAGED = 5;

interface ListOptions {
  readonly yields: number;
  readonly title: Phrase;
  /** What one of the phrases is, for the count of those that were left out. */
  readonly noun: string;
  readonly context: CommentContext;
}

/** A list under a title; nothing where there is nothing to list. */
export function listPart(phrases: readonly Phrase[], options: ListOptions): Part {
  const { yields, title, noun, context } = options;
  return {
    yields,
    share: 0.5,
    levels: [
      {
        head: `${heading(title)}\n`,
        entries: phrases.map((phrase) => ({ text: `- ${inline(phrase)}` })),
      },
    ],
    cut: (left) => cutNote(more(left.length, noun), context),
  };
}

/** Differences that an apply in this scope does not touch, and what would put them back. */
export function leftAlonePart(view: PlanView, context: CommentContext): Part {
  return listPart(view.leftAlone.flatMap(groupDifferences), {
    yields: 5,
    title: say`Left alone: differences that this change did not make`,
    noun: 'difference',
    context,
  });
}

/** How far each integration is. */
export function statesPart(states: readonly StateView[], context: CommentContext): Part {
  return listPart(
    states.map(({ title, text }) => say`${prose(title)}: ${text}`),
    { yields: 6, title: say`Integrations`, noun: 'integration', context },
  );
}

/** Warnings about the file, and what is good to know: nothing of it has to be done. */
export function remarksPart(
  view: PlanView,
  diagnostics: readonly Diagnostic[],
  context: CommentContext,
): Part {
  const phrases = [
    ...diagnostics.map(diagnosticPhrase),
    ...pingPhrases(view.remarks),
    ...view.remarks.filter(({ note }) => note.code !== 'ping').map(remarkPhrase),
    ...unmanagedPhrases(view),
  ];
  return listPart(phrases, { yields: 7, title: say`Good to know`, noun: 'remark', context });
}

/** A finding in the file: where, what, and what to do. */
function diagnosticPhrase(finding: Diagnostic): Phrase {
  const { problem, remedy } = diagnosticMessage(finding);
  return sentences(say`${code(formatPlace(finding.place))}: ${problem}`, remedy);
}

function groupDifferences({ title, members }: Group<OperationView>): readonly Phrase[] {
  return members.map(({ words, what, changes, why }) => {
    const told = changes.map(({ label, text }) => say`${label}: ${text}`);
    const restore = told.length === 0 ? words.verb : say`${words.verb} (${joined(told, '; ')})`;
    const reason = why ?? say`not as the file says`;
    return say`${capitalized(what)} for ${prose(title)}: ${reason}. Apply with scope all would: ${restore}.`;
  });
}

/** One sentence for all hosts that Gladly is going to try. */
function pingPhrases(remarks: readonly NoteView[]): readonly Phrase[] {
  const hosts = remarks.flatMap(({ note }) => (note.code === 'ping' ? [note.host] : []));
  if (hosts.length === 0) return [];
  return [
    say`Gladly will send a PING to ${listed([...new Set(hosts)].map(code))}. A webhook is switched
      on only if its host answers 200 within 15 seconds.`,
  ];
}

function remarkPhrase({ note, message }: NoteView): Phrase {
  if (note.code === 'no-ledger') return NO_LEDGER;
  return note.address === null ? message.text : say`${code(note.address)}: ${message.text}`;
}

const NO_LEDGER = say`No apply that counts is recorded here yet, so nothing is removed, however little
  the file declares.`;

function unmanagedPhrases({ unmanaged, ignored }: PlanView): readonly Phrase[] {
  const named = unmanaged.map(({ kind, name: object }) => say`${KIND_WORDS[kind]} ${name(object)}`);
  return [
    ...(named.length === 0
      ? []
      : [
          say`In Gladly, but not in the file, and never touched:
            ${listed(named, { most: NAMED_UNMANAGED })}.`,
        ]),
    ...(ignored.length === 0 ? [] : [say`${count(ignored.length, 'object')} on the ignore list.`]),
  ];
}
