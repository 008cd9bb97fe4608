import type { ManagedKind } from '../kinds/address.ts';
import type { Drift } from '../plan/drift.ts';
import { isInSync } from '../plan/drift.ts';
import type { AwaitedInput } from '../kinds/desired.ts';
import { isOpen } from '../plan/steps.ts';
import type { Operation, Plan } from '../plan/types.ts';
import { inputsWords, objectsWords } from './messages/awaited.ts';
import type { Direction } from './messages/operations.ts';
import { actionWords, countKind } from './messages/operations.ts';
import type { Phrase } from './phrase.ts';
import { capitalized, code, count, joined, listed, say } from './phrase.ts';

type Deed = Pick<Operation, 'action' | 'kind'> & Partial<Pick<Operation, 'reason'>>;

/** What takes something away is said first. */
const DIRECTIONS: readonly Direction[] = ['take', 'make', 'change', 'keep'];

/**
 * The first sentences of a report on a plan: the verdict, then what has another cause, and what
 * waits for a person.
 */
export function headline(plan: Plan): readonly Phrase[] {
  const inScope = plan.operations.filter((operation) => operation.inScope);
  const leftAlone = plan.operations.length - inScope.length;
  return [
    ...refusalSentence(plan),
    ...verdict(plan, inScope),
    ...leftOutSentences(plan),
    ...leftAloneSentence(leftAlone),
    ...peopleSentence(plan),
  ];
}

/**
 * `archive 1 topic, create 5 topics and 2 webhooks, and change 1 topic`; `done`: the same in the
 * past tense.
 */
export function deedsPhrase(deeds: readonly Deed[], tense: 'verb' | 'done' = 'verb'): Phrase {
  const verbs = new Map<Phrase, Map<ManagedKind, number>>();
  for (const deed of DIRECTIONS.flatMap((direction) => deeds.filter(goes(direction)))) {
    const verb = actionWords(deed)[tense];
    const amounts = verbs.get(verb) ?? new Map<ManagedKind, number>();
    verbs.set(verb, amounts.set(deed.kind, (amounts.get(deed.kind) ?? 0) + 1));
  }
  const phrases = [...verbs].map(([verb, amounts]) => {
    const kinds = [...amounts].map(([kind, amount]) => countKind(amount, kind));
    return say`${verb} ${listed(kinds)}`;
  });
  const last = phrases.at(-1);
  const hasAnd = [...verbs.values()].some((amounts) => amounts.size > 1);
  if (last === undefined || phrases.length === 1 || !hasAnd) {
    return listed(phrases, { most: phrases.length });
  }
  return say`${joined(phrases.slice(0, -1), ', ')}, and ${last}`;
}

/** `1 check and 2 steps wait for a person.`; nothing where nothing does. */
export function peopleSentence(plan: Plan): readonly Phrase[] {
  const checks = plan.checks.filter(({ state }) => state !== 'passed').length;
  const steps = plan.steps.filter(isOpen).length;
  const parts = [
    ...(checks === 0 ? [] : [count(checks, 'check')]),
    ...(steps === 0 ? [] : [count(steps, 'step')]),
  ];
  if (parts.length === 0) return [];
  const verb = checks + steps === 1 ? say`waits` : say`wait`;
  return [say`${listed(parts)} ${verb} for a person.`];
}

/**
 * That what is only taken over stays as it is; nothing where nothing is. To a reader the word alone
 * sounds like a change.
 */
export function takeOverSentence(deeds: readonly Deed[]): readonly Phrase[] {
  const taken = deeds.filter(
    ({ action, reason }) => action === 'adopt' && reason !== 'creation-unfinished',
  );
  if (taken.length === 0) return [];
  return [
    say`Taking over writes nothing: ${count(taken.length, 'object')} that Gladly has already
      ${taken.length === 1 ? say`is` : say`are`} looked after by the file from then on.`,
  ];
}

/** `The webhook "Survey" is left out until the file has webhook-url.`, once for each step. */
function leftOutSentences({ awaited }: Plan): readonly Phrase[] {
  const steps = new Map<string, AwaitedInput[]>();
  for (const one of awaited.filter(({ objects }) => objects.length > 0)) {
    steps.set(one.step, [...(steps.get(one.step) ?? []), one]);
  }
  return [...steps.values()].map((own) => {
    const objects = objectsWords(own.flatMap((one) => one.objects));
    return say`${capitalized(objects.words)} ${objects.amount === 1 ? say`is` : say`are`} left out until
      the file has ${inputsWords(own)}.`;
  });
}

/** `2 differences were not made by this change and are left alone.`; nothing where there are none. */
export function leftAloneSentence(amount: number): readonly Phrase[] {
  if (amount === 0) return [];
  const differences = count(amount, 'difference');
  return amount === 1
    ? [say`${differences} was not made by this change and is left alone.`]
    : [say`${differences} were not made by this change and are left alone.`];
}

/** Whether something is left out until the file has an input. */
export function isWaiting({ awaited }: Plan): boolean {
  return awaited.some(({ objects }) => objects.length > 0);
}

/** How much has drifted, in one sentence. */
export function driftVerdict(plan: Plan, drift: Drift): Phrase {
  const organization = code(plan.organization.name);
  const { operations, checks } = drift;
  if (isInSync(drift)) return say`No drift: nothing of the file was changed in ${organization}.`;
  const parts = [
    ...(operations.length === 0 ? [] : [count(operations.length, 'difference')]),
    ...(checks.length === 0 ? [] : [say`${count(checks.length, 'check')} that failed`]),
  ];
  return say`${organization} has drifted from the file: ${listed(parts)}.`;
}

function goes(direction: Direction): (deed: Deed) => boolean {
  return (deed) => actionWords(deed).direction === direction;
}

/** In a plan a missing secret is only a risk; that apply will not go on like this is news to all. */
function missingSecrets({ notes }: Plan): readonly Phrase[] {
  const names = new Set(
    notes.flatMap((note) => (note.code === 'secret-not-resolved' ? [note.name] : [])),
  );
  if (names.size === 0) return [];
  const secrets = listed([...names].map(code));
  return names.size === 1
    ? [say`Apply will be refused until the secret ${secrets} is there.`]
    : [say`Apply will be refused until the secrets ${secrets} are there.`];
}

function refusalSentence(plan: Plan): readonly Phrase[] {
  const { refusals } = plan;
  if (refusals.length === 0) return missingSecrets(plan);
  return [
    say`Apply would be refused: ${count(refusals.length, 'matter')} must be settled first (see the
      end).`,
  ];
}

/** What could not be compared, and is refused for it, must not be said to be as it should. */
function verdict(plan: Plan, inScope: readonly Operation[]): readonly Phrase[] {
  const { name } = plan.organization;
  if (inScope.length > 0) {
    return [say`Apply would ${deedsPhrase(inScope)} in ${code(name)}.`];
  }
  if (plan.operations.length > 0) return [say`This change has nothing to do in ${code(name)}.`];
  if (plan.refusals.length > 0) return [];
  if (isWaiting(plan)) {
    return [say`Nothing can be written to ${code(name)} yet: the file still waits for inputs.`];
  }
  return [say`Nothing to do: what this file can write in ${code(name)} is as it says.`];
}
