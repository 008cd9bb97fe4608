import type { Journal } from '../../apply/journal.ts';
import type { Drift } from '../../plan/drift.ts';
import type { Plan, PlanStep } from '../../plan/types.ts';
import { driftVerdict, peopleSentence } from '../headline.ts';
import { viewJournal } from '../journal-view.ts';
import { say } from '../phrase.ts';
import { plain, plainLines } from '../plain.ts';
import type { PlanView } from '../view.ts';
import { groupOperations, viewPlan } from '../view.ts';
import type { TextOptions } from './layout.ts';
import {
  commandLines,
  openingLines,
  paragraphs,
  rows,
  section,
  wrapBehind,
  wrapPhrase,
} from './layout.ts';
import { groupLines, listOperations, titleLines } from './operations.ts';
import { checkLines } from './people.ts';
import { noteLines, stateLines } from './plan.ts';

export interface StoryPlanOptions extends TextOptions {
  /** Steps that are told; the others are counted. */
  readonly telling: ReadonlySet<string>;
  /** The command that shows all of it. */
  readonly showAll: string;
}

/** A plan for somebody who wants to know what plans are: everything in kind, nothing in bulk. */
export function storyPlanText(plan: Plan, options: StoryPlanOptions): string {
  const { style, showAll, width } = options;
  const view = viewPlan(plan);
  return paragraphs([
    openingLines(view.headline, options),
    section('Made or changed', operationKinds(view, options), style),
    section('To be mended by a person, for example', checkKinds(view, options), style),
    section('To be done by a person, for example', tellingSteps(view, options), style),
    section('To be looked at twice, for example', riskKinds(view, options), style),
    section('Integrations', stateLines(view.states, options), style),
    commandLines(say`All of it, with every step and risk:`, showAll, { indent: 0, width }),
  ]);
}

/** The receipt of an apply for somebody who has just read its plan: how far that has brought it. */
export function storyReceiptText(journal: Journal, options: TextOptions): string {
  const { style } = options;
  const { verdict, proof } = viewJournal(journal);
  const { plan, final } = journal;
  return paragraphs([
    openingLines([verdict, proof], options),
    section('Integrations that are further', newStates(plan, final ?? plan, options), style),
  ]);
}

/** Drift for somebody who knows how things stood before. */
export function storyDriftText(
  plan: Plan,
  { drift, before, ...options }: TextOptions & { readonly drift: Drift; readonly before: Plan },
): string {
  const { style } = options;
  const operations = groupOperations(plan, drift.operations);
  // What waits for people stays the same: said where nothing else is.
  const waiting = drift.operations.length === 0 ? peopleSentence(plan) : [];
  return paragraphs([
    openingLines([driftVerdict(plan, drift), ...waiting], options),
    section('This would put it back', groupLines(operations, options), style),
    section('Integrations that are not as before', newStates(before, plan, options), style),
  ]);
}

/** The states that read otherwise than before. */
function newStates(before: Plan, now: Plan, options: TextOptions): readonly string[] {
  const known = new Set(viewPlan(before).states.map((state) => JSON.stringify(state)));
  const states = viewPlan(now).states.filter((state) => !known.has(JSON.stringify(state)));
  return stateLines(states, options);
}

/** Every operation by its title, and the first of each kind with its fields. */
function operationKinds({ changes }: PlanView, options: TextOptions): readonly string[] {
  const telling = changes.flatMap(({ members }) => members.filter((one) => one.changes.length > 1));
  const shown = new Set(firstOfEach(telling, ({ operation }) => operation.kind));
  return changes.flatMap(({ title, members }) => [
    `  ${plain(title)}`,
    ...members.flatMap((one) =>
      shown.has(one)
        ? listOperations([one], { indent: 4, tense: 'verb' }, options)
        : titleLines(one, { indent: 4, tense: 'verb' }, options),
    ),
  ]);
}

function checkKinds({ checks }: PlanView, options: TextOptions): readonly string[] {
  const all = checks.flatMap(({ title, members }) => members.map((view) => ({ title, view })));
  const shown = firstOfEach(all, ({ view }) => view.check.finding.code);
  const groups = checks.map(({ title, members }) => ({
    title,
    members: members.filter((view) => shown.some((one) => one.view === view)),
  }));
  return [
    ...checkLines(
      groups.filter(({ members }) => members.length > 0),
      options,
    ),
    ...more(all.length - shown.length, options),
  ];
}

function tellingSteps(
  { steps }: Pick<PlanView, 'steps'>,
  { telling, ...options }: StoryPlanOptions,
): readonly string[] {
  const all = steps.flatMap(({ members }) => members.map(({ step }) => step));
  const shown = all.filter(({ address }) => telling.has(address));
  return [
    ...shown.flatMap((step) => stepLines(step, options)),
    ...more(all.length - shown.length, options),
  ];
}

function stepLines(step: PlanStep, { style, width }: TextOptions): readonly string[] {
  const [instruction = '', ...further] = plainLines(step.instruction);
  const told = [
    ['where', plain(step.where, 400)],
    ['what', instruction],
  ] as const;
  return [
    ...wrapBehind('[ ]', plain(step.title, 200), { indent: 2, width }).map(style.heading),
    ...rows([...told, ...further.map((line) => ['', line] as const)], { indent: 6, width }),
  ];
}

function riskKinds({ risks }: PlanView, options: TextOptions): readonly string[] {
  const shown = firstOfEach(risks, ({ note }) => note.code);
  return [...noteLines(shown, options), ...more(risks.length - shown.length, options)];
}

function firstOfEach<T>(members: readonly T[], kindOf: (member: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const member of members) {
    if (!first.has(kindOf(member))) first.set(kindOf(member), member);
  }
  return [...first.values()];
}

function more(amount: number, { width }: TextOptions): readonly string[] {
  return amount === 0 ? [] : wrapPhrase(say`... and ${amount} more.`, 2, width);
}
