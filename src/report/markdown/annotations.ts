import type { Journal } from '../../apply/journal.ts';
import type { Plan } from '../../plan/types.ts';
import type { Diagnostic } from '../../shared/diagnostic.ts';
import type { Place } from '../../shared/place.ts';
import { comparePlaces } from '../../shared/place.ts';
import { viewJournal } from '../journal-view.ts';
import type { ReportedOutcome } from '../json.ts';
import { diagnosticMessage } from '../messages/diagnostics.ts';
import { uncoveredMessage } from '../messages/uncovered.ts';
import type { Phrase } from '../phrase.ts';
import { capitalized, prose, say, sentences } from '../phrase.ts';
import { phraseText } from '../plain.ts';
import { viewOperation, viewPlan } from '../view.ts';

/** A remark that GitHub shows beside a line of the file, or with the run where it has no place. */
export interface Annotation {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly place: Place | null;
}

/** GitHub shows so many of each severity for a step, and drops the others without a word. */
const SHOWN = 10;

const SEVERITIES: readonly Annotation['severity'][] = ['error', 'warning', 'notice'];

/**
 * What to show at the lines of the file: why nothing can be applied, findings in the file, what did
 * not come about, and what to look at twice. Errors first; within a severity what stops the apply,
 * then by place. What GitHub would drop is counted in the last one that it shows.
 */
export function annotationsOf(outcome: ReportedOutcome): readonly Annotation[] {
  const { plan, journal, diagnostics, reason } = outcome;
  const all = [
    ...(plan === null ? [] : refusals(plan)),
    ...(journal === null ? [] : undone(journal)),
    ...(reason === 'not-covered' ? uncovered(outcome) : []),
    ...failure(outcome),
    ...diagnostics.map(finding),
    ...(plan === null ? [] : notes(plan)),
  ];
  return SEVERITIES.flatMap((severity) => bounded(all.filter((one) => one.severity === severity)));
}

function bounded(annotations: readonly Annotation[]): readonly Annotation[] {
  const shown = annotations.slice(0, SHOWN);
  const rest = annotations.length - shown.length;
  const last = shown.at(-1);
  if (rest === 0 || last === undefined) return shown;
  const more = phraseText(say`And ${rest} more: see the summary of the job.`);
  return [...shown.slice(0, -1), { ...last, message: `${last.message} ${more}` }];
}

function refusals(plan: Plan): readonly Annotation[] {
  const all = viewPlan(plan).refusals.map(({ message, place }) =>
    annotation('error', say`Refused: apply would write nothing`, {
      text: sentences(message.problem, message.remedy),
      place,
    }),
  );
  return sorted(all);
}

function undone(journal: Journal): readonly Annotation[] {
  const all = viewJournal(journal).undone.map(({ view, message }) =>
    annotation('error', say`Not applied: ${view.words.verb} ${view.what}`, {
      text: sentences(message.problem, message.remedy),
      place: view.operation.place,
    }),
  );
  return sorted(all);
}

function uncovered({ uncovered: operations = [] }: ReportedOutcome): readonly Annotation[] {
  const all = operations.map((one) => {
    const { words, what } = viewOperation(one.operation);
    const { problem, remedy } = uncoveredMessage(one);
    return annotation('error', say`Not reviewed, so not applied: ${words.verb} ${what}`, {
      text: sentences(problem, remedy),
      place: one.operation.place,
    });
  });
  return sorted(all);
}

function failure({ error }: ReportedOutcome): readonly Annotation[] {
  if (error === undefined) return [];
  const text = say`${prose(error.message)} ${prose(error.remedy)}`;
  return [annotation('error', say`It could not be done`, { text, place: null })];
}

function finding(diagnostic: Diagnostic): Annotation {
  const { title, problem, remedy } = diagnosticMessage(diagnostic);
  const { severity, place } = diagnostic;
  return annotation(severity, title, { text: sentences(problem, remedy), place });
}

/** Remarks without a place are in the summary; beside no line they would only be noise. */
function notes(plan: Plan): readonly Annotation[] {
  const { risks, remarks } = viewPlan(plan);
  const all = [...risks, ...remarks]
    .filter(({ note }) => note.place !== null)
    .map(({ note, message }) =>
      annotation(message.risk ? 'warning' : 'notice', message.risk ? LOOK : KNOW, {
        text: message.text,
        place: note.place,
      }),
    );
  return sorted(all);
}

const LOOK = say`To be looked at twice`;
const KNOW = say`Good to know`;

function annotation(
  severity: Annotation['severity'],
  title: Phrase,
  { text, place }: { readonly text: Phrase; readonly place: Place | null },
): Annotation {
  return {
    severity,
    title: phraseText(capitalized(title)),
    message: phraseText(capitalized(text)),
    place,
  };
}

function sorted(annotations: readonly Annotation[]): readonly Annotation[] {
  return annotations.toSorted((a, b) => {
    if (a.place === null || b.place === null)
      return Number(a.place === null) - Number(b.place === null);
    return comparePlaces(a.place, b.place);
  });
}
