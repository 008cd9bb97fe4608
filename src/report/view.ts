import { integrationOf } from '../kinds/address.ts';
import { isOpen } from '../plan/steps.ts';
import type { Check } from '../plan/check.ts';
import type { PlanNote } from '../plan/note.ts';
import type { Operation, Plan, PlanStep, UnmanagedObject } from '../plan/types.ts';
import type { Place } from '../shared/place.ts';
import { headline } from './headline.ts';
import type { BroughtWords } from './messages/awaited.ts';
import { broughtWords } from './messages/awaited.ts';
import { findingMessage } from './messages/checks.ts';
import type { ChangeWords } from './messages/fields.ts';
import { changesInWords } from './messages/fields.ts';
import type { Message } from './messages/message.ts';
import type { NoteMessage } from './messages/notes.ts';
import { noteMessage } from './messages/notes.ts';
import type { ActionWords } from './messages/operations.ts';
import { actionWords, KIND_WORDS, whyPhrase } from './messages/operations.ts';
import { refusalMessage } from './messages/refusals.ts';
import { statePhrase } from './messages/states.ts';
import type { Phrase } from './phrase.ts';
import { name, say } from './phrase.ts';

/** One operation as a reader sees it: what would be done to what, how, and why. */
export interface OperationView {
  readonly operation: Operation;
  readonly words: ActionWords;
  /** `webhook "Survey"` */
  readonly what: Phrase;
  readonly changes: readonly ChangeWords[];
  /** `null` where this change of the file is reason enough. */
  readonly why: Phrase | null;
}

export interface CheckView {
  readonly check: Check;
  readonly message: Message;
}

export interface StepView {
  readonly step: PlanStep;
  /** What it brings that the file does not have yet. */
  readonly brings: BroughtWords | null;
  /** Whether the file confirms a step of its integration, so that the block for it is there. */
  readonly hasBlock: boolean;
}

export interface NoteView {
  readonly note: PlanNote;
  readonly message: NoteMessage;
}

export interface RefusalView {
  readonly message: Message;
  readonly place: Place | null;
}

export interface StateView {
  readonly title: string;
  readonly state: Plan['integrations'][number]['state'];
  readonly text: Phrase;
}

/** What belongs to one integration; `title` is what people call it. */
export interface Group<T> {
  readonly title: string;
  readonly members: readonly T[];
}

/** A plan in words and in the order in which people should read it; any renderer may follow. */
export interface PlanView {
  /** The verdict first. */
  readonly headline: readonly Phrase[];
  /** In scope: what is deleted, archived or switched off, of all integrations. */
  readonly removals: readonly OperationView[];
  /** In scope: everything else. */
  readonly changes: readonly Group<OperationView>[];
  /** Found, but not for apply to do in this scope. */
  readonly leftAlone: readonly Group<OperationView>[];
  /** Those that did not pass. */
  readonly checks: readonly Group<CheckView>[];
  /** Those that are still to be done, or to be looked at again. */
  readonly steps: readonly Group<StepView>[];
  /** What a reviewer should look at twice. */
  readonly risks: readonly NoteView[];
  readonly remarks: readonly NoteView[];
  readonly refusals: readonly RefusalView[];
  readonly states: readonly StateView[];
  /** Neither in the file nor covered by an `ignore` rule. */
  readonly unmanaged: readonly UnmanagedObject[];
  readonly ignored: readonly UnmanagedObject[];
}

/** Puts a plan into words. Pure: equal plans give equal views. */
export function viewPlan(plan: Plan): PlanView {
  const inScope = plan.operations.filter((operation) => operation.inScope);
  const leftAlone = plan.operations.filter((operation) => !operation.inScope);
  const notes = plan.notes.map((note) => ({ note, message: noteMessage(note) }));
  return {
    headline: headline(plan),
    removals: inScope.filter(takesAway).map(viewOperation),
    changes: groupOperations(
      plan,
      inScope.filter((operation) => !takesAway(operation)),
    ),
    leftAlone: groupOperations(plan, leftAlone),
    checks: groupChecks(plan, openChecks(plan)),
    steps: groupBy(plan, openSteps(plan), ({ step }) => step.integration),
    risks: notes.filter(({ message }) => message.risk),
    remarks: notes.filter(({ message }) => !message.risk),
    refusals: plan.refusals.map((refusal) => ({
      message: refusalMessage(refusal),
      place: refusal.place,
    })),
    states: plan.integrations.map((one) => ({
      title: one.title,
      state: one.state,
      text: statePhrase(one, plan),
    })),
    unmanaged: plan.unmanaged.filter(({ ignored }) => ignored === null),
    ignored: plan.unmanaged.filter(({ ignored }) => ignored !== null),
  };
}

/** One operation in words. */
export function viewOperation(operation: Operation): OperationView {
  return {
    operation,
    words: actionWords(operation),
    what: whatPhrase(operation),
    changes: changesInWords(operation),
    why: whyPhrase(operation),
  };
}

/** `webhook "Survey"` */
function whatPhrase(operation: Pick<Operation, 'kind' | 'name'>): Phrase {
  return say`${KIND_WORDS[operation.kind]} ${name(operation.name)}`;
}

/** Operations in words by integration, what takes something away first. */
export function groupOperations(
  plan: Plan,
  operations: readonly Operation[],
): readonly Group<OperationView>[] {
  const sorted = [
    ...operations.filter(takesAway),
    ...operations.filter((operation) => !takesAway(operation)),
  ];
  return groupBy(plan, sorted.map(viewOperation), ({ operation }) =>
    integrationOf(operation.address),
  );
}

/** Checks in words by integration; those of the organization itself come first. */
export function groupChecks(plan: Plan, checks: readonly Check[]): readonly Group<CheckView>[] {
  const views = checks.map((check) => ({ check, message: findingMessage(check.finding) }));
  return groupBy(plan, views, ({ check }) => check.integration);
}

/** Checks that did not pass. */
function openChecks({ checks }: Plan): readonly Check[] {
  return checks.filter(({ state }) => state !== 'passed');
}

/** Steps that nobody and nothing has shown to be done, or whose confirmation ran out. */
function openSteps({ steps, awaited }: Plan): readonly StepView[] {
  const confirmed = new Set(
    steps.flatMap(({ integration, confirmation }) => (confirmation === null ? [] : [integration])),
  );
  return steps.filter(isOpen).map((step) => ({
    step,
    brings: broughtWords(step, awaited),
    hasBlock: confirmed.has(step.integration),
  }));
}

/**
 * A step to show how one is confirmed: better one that brings nothing, which has to come first. One
 * whose confirmation ran out has its line in the file, and its date is to be renewed.
 */
export function firstToConfirm(steps: readonly StepView[]): StepView | null {
  const open = steps.filter(({ step }) => step.check === null && step.confirmation === null);
  return open.find(({ brings }) => brings === null) ?? open[0] ?? null;
}

/** Groups in the order of the plan's integrations; `null` stands for the organization itself. */
function groupBy<T>(
  plan: Plan,
  members: readonly T[],
  keyOf: (member: T) => string | null,
): readonly Group<T>[] {
  const titles = new Map<string | null, string>([[null, plan.organization.name]]);
  for (const { key, title } of plan.integrations) titles.set(key, title);
  const groups = new Map<string | null, T[]>([...titles.keys()].map((key) => [key, []]));
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups]
    .filter(([, group]) => group.length > 0)
    .map(([key, group]) => ({ title: titles.get(key) ?? String(key), members: group }));
}

function takesAway(operation: Operation): boolean {
  return actionWords(operation).direction === 'take';
}
