import type { AwaitedInput, AwaitedObject } from '../../kinds/desired.ts';
import type { PlanStep } from '../../plan/types.ts';
import type { NamedInput } from '../../shared/diagnostic.ts';
import type { Phrase } from '../phrase.ts';
import { code, listed, name, say, sentences } from '../phrase.ts';
import { secretVariable } from './notes.ts';

/** Where the inputs stand of the integration that a finding is about. */
export const OWN_INPUTS: Phrase = say`below inputs: of this integration`;

/** An input that is to come, with the one that would do in its place. */
export function inputWords(input: string, instead: string | null): Phrase {
  return instead === null ? say`${code(input)}` : say`${code(input)} (or ${code(instead)})`;
}

/** `webhook-url and webhook-api-key` */
export function inputsWords(inputs: readonly NamedInput[]): Phrase {
  return listed(inputs.map(({ input, instead }) => inputWords(input, instead)));
}

/**
 * What to do with inputs once they are there. Of a secret the file gets a name and nothing else.
 * `place`: `below inputs: of csat`. `value`: whether it is told here how a secret is given.
 */
export function writeInWords(
  inputs: readonly NamedInput[],
  place: Phrase,
  { value = 'told' }: { readonly value?: 'told' | 'elsewhere' } = {},
): Phrase {
  const open = inputs.filter(({ secret }) => secret === undefined);
  const secrets = inputs.flatMap(({ input, secret }) =>
    secret === undefined ? [] : [say`${secretWords(input, secret, place)}${given(secret, value)}`],
  );
  const write = say`Write ${inputsWords(open)} into the file, ${place}.`;
  return sentences(open.length === 0 ? null : write, ...secrets);
}

function secretWords(input: string, secret: string, place: Phrase): Phrase {
  return say`Take the ${code('#')} away before ${code(`${input}: { secret: ${secret} }`)} (or write that line),
    ${place}`;
}

function given(secret: string, value: 'told' | 'elsewhere'): Phrase {
  return value === 'elsewhere'
    ? say`; the value never stands in the file.`
    : say`, and give the value as ${code(secretVariable(secret))}; it never stands in the file.`;
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
  const write = writeInWords(brought, say`below inputs: of ${code(step.integration)}`);
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
