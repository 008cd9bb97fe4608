import type { Drift } from '../../plan/drift.ts';
import { isInSync } from '../../plan/drift.ts';
import type { Plan, PlanStep } from '../../plan/types.ts';
import { formatPlace } from '../../shared/place.ts';
import { driftVerdict } from '../headline.ts';
import type { ReportedOutcome } from '../json.ts';
import type { Phrase } from '../phrase.ts';
import { code, name, prose, say, sentences } from '../phrase.ts';
import { phraseText } from '../plain.ts';
import type { PlanView } from '../view.ts';
import { groupChecks, groupOperations, viewPlan } from '../view.ts';
import type { Part } from './budget.ts';
import { bytesOf, fit } from './budget.ts';
import type { CommentContext } from './context.ts';
import { budgetOf } from './context.ts';
import { differenceText } from './drift-difference.ts';
import { blocks, heading } from './layout.ts';
import { inline } from './neutral.ts';
import { listPart } from './remarks.ts';
import { cutNote, more } from './whereabouts.ts';

export type Drifted = ReportedOutcome & { readonly plan: Plan; readonly drift: Drift };

/**
 * The issue about what is no longer as declared, with what to do about each difference; `null`
 * where nothing has drifted. Equal differences give equal texts: neither the moment nor the run is
 * in it.
 */
export function driftIssue(
  { plan, drift }: Drifted,
  context: CommentContext,
): { readonly title: string; readonly body: string } | null {
  if (isInSync(drift)) return null;
  const title = phraseText(say`Gladly ${code(plan.organization.name)} has drifted from
    ${code(context.config)}`);
  const hidden = context.hidden.map((line) => `${line}\n`).join('');
  // What the run would be linked to for must not make an equal issue a different one.
  const stable = { ...context, runUrl: null, planFile: null };
  const parts = driftParts({ plan, drift }, stable);
  const head = inline(driftVerdict(plan, drift));
  const body = fit(parts, budgetOf(context) - bytesOf(hidden) - bytesOf(head) - 8);
  return { title, body: `${hidden}**${head}**\n\n${body}\n` };
}

/** Each difference with what to do, then what people have to mend and what has run out. */
export function driftParts(
  { plan, drift }: Pick<Drifted, 'plan' | 'drift'>,
  context: CommentContext,
): readonly Part[] {
  const view = viewPlan(plan);
  const list = (phrases: readonly Phrase[], on: ListTitle) => listPart(phrases, { ...on, context });
  return [
    differencesPart(plan, drift, context),
    list(checkPhrases(plan, drift), {
      yields: 2,
      title: say`No longer as declared; to be mended by a person`,
      noun: 'check',
    }),
    list(expiredPhrases(plan, view), { yields: 3, title: say`Run out`, noun: 'remark' }),
    list(missingPhrases(view), {
      yields: 3,
      title: say`Secrets that are not there`,
      noun: 'secret',
    }),
    list(unappliedPhrases(plan, drift), {
      yields: 4,
      title: say`Asked for by the file and not applied yet; this is not drift`,
      noun: 'operation',
    }),
    list(
      view.refusals.map(({ message }) => sentences(message.problem, message.remedy)),
      { yields: 3, title: say`In the way of restoring`, noun: 'refusal' },
    ),
  ];
}

interface ListTitle {
  readonly yields: number;
  readonly title: Phrase;
  readonly noun: string;
}

function differencesPart(plan: Plan, drift: Drift, context: CommentContext): Part {
  const { operations, unapplied } = drift;
  const isOnly = operations.length + unapplied.length === 1;
  const atOnce = isOnly ? '' : allAtOnce(drift);
  const groups = groupOperations(plan, operations);
  const entries = groups.flatMap(({ title, members }) =>
    members.map((view) => ({
      text: differenceText(view, { title, plan, config: context.config, isOnly }),
    })),
  );
  return {
    yields: 1,
    levels: [
      {
        head: `${blocks([heading(say`How to restore`), inline(RESTORE), atOnce, inline(SIGNS)])}\n`,
        entries,
        separator: '\n\n',
      },
    ],
    cut: (left) => cutNote(more(left.length, 'difference'), context),
  };
}

const RESTORE = say`Run the workflow by hand (Actions > the workflow > Run workflow) with
  ${code('command: apply')} and ${code('scope: all')}. The first run shows the plan and its id, a
  second one with that id as ${code('approve')} carries it out.`;

/** Whoever reads on at one of the differences must not think that it can be restored alone. */
function allAtOnce({ unapplied }: Drift): string {
  const also =
    unapplied.length === 0 ? [] : say`, and what is declared and not applied yet is done as well`;
  return `**${inline(say`It restores everything below at once, not one thing alone${also}.`)}** ${inline(
    say`So adopt or ignore first what is meant to stay as it is in Gladly.`,
  )}`;
}

const SIGNS = say`In the comparisons ${code('-')} is what Gladly has now and ${code('+')} is what
  the file says.`;

function checkPhrases(plan: Plan, { checks }: Drift): readonly Phrase[] {
  return groupChecks(plan, checks).flatMap(({ title, members }) =>
    members.map(({ check, message }) =>
      sentences(
        say`${prose(title)}: ${message.problem}`,
        message.remedy,
        check.place === null ? null : say`(${code(formatPlace(check.place))})`,
      ),
    ),
  );
}

/** Confirmations and rules of the file that counted until a day which is over. */
function expiredPhrases({ steps }: Plan, view: PlanView): readonly Phrase[] {
  const notes = [...view.risks, ...view.remarks].filter(
    ({ note }) => note.code === 'ignore-expired',
  );
  return [
    ...steps.filter(({ state }) => state === 'expired').map(expiredStep),
    ...notes.map(({ message }) => message.text),
  ];
}

/** Nobody can tell whether a value is in effect that is not there to be compared. */
function missingPhrases({ risks }: PlanView): readonly Phrase[] {
  const missing = risks.filter(({ note }) => note.code === 'secret-not-resolved');
  return missing.map(({ message }) => message.text);
}

function expiredStep({ title, integration, id, expiresOn, place }: PlanStep): Phrase {
  return say`The confirmation of ${name(title)} (${code(integration)}) counted until
    ${code(String(expiresOn))}. Look again, then renew the date of ${code(`confirmed.${id}`)} in the
    file (${code(formatPlace(place))}).`;
}

function unappliedPhrases(plan: Plan, { unapplied }: Drift): readonly Phrase[] {
  return groupOperations(plan, unapplied).flatMap(({ title, members }) =>
    members.map(({ words, what }) => say`${words.verb} ${what} for ${prose(title)}`),
  );
}
