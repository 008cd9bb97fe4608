import { ownMember } from '../shared/record.ts';
import { isNothing } from './inputs.ts';
import type { AwaitedValue, InputValues } from './inputs.ts';
import { secretNameFor } from './secret-names.ts';
import type { Awaited, Scope } from './scope.ts';
import type { InputDefinition, Presence, VendorDefinition } from './vendor.ts';
import { namesNeeded } from './waiting.ts';
import type { AwaitedEntry, WaitingObject } from './waiting.ts';

/** A required input that a step has still to bring, with what is left out until then. */
export interface AwaitedUse {
  readonly input: string;
  /** Another input that would do in its place; `null` where none would. */
  readonly instead: string | null;
  /** The name that is proposed for it, where it is a secret. */
  readonly secret?: string;
  /** Id of the step that brings it. */
  readonly step: string;
  readonly objects: readonly AwaitedEntry[];
}

/** What waits, of one use of a vendor. */
interface WaitingUse {
  readonly waiting: readonly WaitingObject[];
  /** Key of the integration. */
  readonly integration: string;
}

/**
 * The inputs of a definition, each brought by its step only if that step is there: what nobody is
 * asked to do brings nothing.
 */
export function inputsWithSteps(
  { inputs = {}, steps = {} }: VendorDefinition,
  given: Readonly<Record<string, unknown>>,
  leftOut: Readonly<Record<string, unknown>>,
): Readonly<Record<string, InputDefinition>> {
  const has = (name: string) => !isNothing(ownMember(given, name) ?? undefined);
  const isThere = (step: Presence | undefined) =>
    step !== undefined &&
    (step.when === undefined || has(step.when)) &&
    (step.unless === undefined || !has(step.unless));
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const { 'from-step': step, ...rest } = input;
      if (step === undefined) return [name, input];
      const isBrought = isThere(ownMember(steps, step)) && ownMember(leftOut, step) !== false;
      return [name, isBrought ? input : rest];
    }),
  );
}

/** What stands in the place of awaited inputs until they are there, by reference. */
export function awaitedReferences(
  awaited: ReadonlyMap<string, AwaitedValue>,
): ReadonlyMap<string, Awaited> {
  return new Map(
    [...awaited].map(([name, { step }]) => [
      name,
      { inputs: [name], words: `(${name}, which the step ${step} brings)` },
    ]),
  );
}

/** The scope while the user waits for inputs: people are told so in the place of its address. */
export function withWaitingUser(scope: Scope, inputs: readonly string[]): Scope {
  if (inputs.length === 0) return scope;
  const words = inputs.flatMap((input) => scope.awaited.get(input)?.words ?? []).join(' ');
  const awaited = new Map([...scope.awaited, ['user.email', { inputs, words }] as const]);
  return { ...scope, awaited };
}

/**
 * The inputs that are awaited in the end. One that objects alone would need, and none of them does
 * because the file writes them by hand or leaves them out, is not. Of two that can stand for each
 * other only the first is told, with the other in `instead`.
 */
export function awaitedUses(
  definition: VendorDefinition,
  { awaited }: InputValues,
  { waiting, integration }: WaitingUse,
): readonly AwaitedUse[] {
  const forObjects = objectNames(definition);
  const wanted = [...awaited].filter(
    ([input]) => waiting.some(({ inputs }) => inputs.includes(input)) || !forObjects.has(input),
  );
  const order = wanted.map(([input]) => input);
  return wanted
    .filter(([input, { instead }]) => !comesAfter(input, instead, order))
    .map(([input, { step, instead }]) => {
      const other = instead !== null && order.includes(instead) ? instead : null;
      const names = [input, ...(other === null ? [] : [other])];
      const objects = waiting.filter(({ inputs }) => inputs.some((one) => names.includes(one)));
      return {
        input,
        instead: other,
        ...secretOf(definition, input, integration),
        step,
        objects: objects.map(({ kind, key, name }) => ({ kind, key, name })),
      };
    });
}

function secretOf(
  { id, inputs = {} }: VendorDefinition,
  input: string,
  key: string,
): Pick<AwaitedUse, 'secret'> {
  const definition: InputDefinition | undefined = inputs[input];
  if (definition?.type !== 'secret') return {};
  return { secret: secretNameFor({ input, definition, vendor: id, key }) };
}

/** Everything that the objects of a definition refer to, in parts and in conditions. */
function objectNames({
  user = {},
  inboxes = {},
  topics = {},
  webhooks = {},
}: VendorDefinition): ReadonlySet<string> {
  const entries = [inboxes, topics, webhooks].flatMap((block) => Object.values<Presence>(block));
  return new Set([user, ...entries].flatMap((entry) => namesNeeded(entry)));
}

function comesAfter(input: string, other: string | null, order: readonly string[]): boolean {
  if (other === null || !order.includes(other)) return false;
  return order.indexOf(other) < order.indexOf(input);
}
