import type { AwaitedInput, AwaitedObject } from '../../kinds/desired.ts';
import type { PlanStep } from '../../plan/types.ts';
import type { NamedInput } from '../../shared/diagnostic.ts';
import type { Phrase } from '../phrase.ts';
import { code, listed, name, say } from '../phrase.ts';

/** An input that is to come, with the one that would do in its place. */
export function inputWords(input: string, instead: string | null): Phrase {
  return instead === null ? say`${code(input)}` : say`${code(input)} (or ${code(instead)})`;
}

/** `webhook-url and webhook-api-key` */
export function inputsWords(inputs: readonly NamedInput[]): Phrase {
  return listed(inputs.map(({ input, instead }) => inputWords(input, instead)));
}

/** What a step brings that the file does not have yet. */
export interface BroughtWords {
  /** Which inputs to write where, and what is left out until then. */
  readonly told: Phrase;
  /** `brings webhook-url, for the webhook "Survey"` */
  readonly brief: Phrase;
}

/** What a step brings, for whoever does it; `null` where the file has all of it. */
export function broughtWords(
  step: PlanStep,
  awaited: readonly AwaitedInput[],
): BroughtWords | null {
  const brought = awaited.filter((one) => one.step === step.address);
  if (brought.length === 0) return null;
  const inputs = inputsWords(brought);
  const { words, amount } = objectsWords(brought.flatMap((one) => one.objects));
  const write = say`Write ${inputs} into the file, below inputs: of ${code(step.integration)} (of a
    secret only its name).`;
  if (amount === 0) return { told: write, brief: say`brings ${inputs}` };
  return {
    told: say`${write} Until then apply leaves out ${words}.`,
    brief: say`brings ${inputs}, for ${words}`,
  };
}

/** `the webhook "Survey" and the topic "Sent"`, each once, and how many they are. */
export function objectsWords(objects: readonly AwaitedObject[]): {
  readonly words: Phrase;
  readonly amount: number;
} {
  const once = [...new Map(objects.map(byAddress)).values()];
  return { words: listed(once.map(objectWords)), amount: once.length };
}

function byAddress(object: AwaitedObject): readonly [string, AwaitedObject] {
  return [object.address, object];
}

function objectWords({ kind, name: object }: AwaitedObject): Phrase {
  return kind === 'user' ? say`its user` : say`the ${KINDS[kind]} ${name(object)}`;
}

const KINDS: Readonly<Record<Exclude<AwaitedObject['kind'], 'user'>, Phrase>> = {
  inbox: say`inbox`,
  topic: say`topic`,
  webhook: say`webhook`,
};
