import { nearest } from '../shared/nearest.ts';
import { ownMember } from '../shared/record.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import type { Budget } from './scope.ts';
import { COST_OF_COMPARING } from './scope.ts';
import type { VendorDefinition } from './vendor.ts';
import { namesNeeded } from './waiting.ts';

/**
 * Steps from which inputs cannot come: those that are not there, those that may be there several
 * times, and those that have to wait for what needs the very input.
 */
export function fromStepProblems(
  definition: VendorDefinition,
  spend: Budget,
): readonly DefinitionProblem[] {
  const { inputs = {}, steps = {} } = definition;
  const ids = Object.keys(steps);
  return Object.entries(inputs).flatMap(
    ([input, { 'from-step': name }]): readonly DefinitionProblem[] => {
      if (name === undefined) return [];
      const pointer = `/inputs/${input}/from-step`;
      const step = ownMember(steps, name);
      if (step === undefined) {
        const suggestions = spend(ids.length * COST_OF_COMPARING) ? nearest(name, ids) : [];
        return [{ code: 'unknown-step', pointer, name, suggestions }];
      }
      if (step['for-each'] !== undefined) {
        return [{ code: 'repeated-step', pointer, name, suggestions: [] }];
      }
      const object = (step.after ?? []).find((one) => needs(definition, one, input));
      if (object === undefined) return [];
      return [{ code: 'input-after-object', pointer, name: object, suggestions: [] }];
    },
  );
}

/** Whether `webhooks.<key>` or `topics.<key>` cannot be made without an input. */
function needs(
  { topics = {}, webhooks = {} }: VendorDefinition,
  object: string,
  input: string,
): boolean {
  const [block = '', key = ''] = object.split('.');
  const entries = block === 'topics' ? topics : webhooks;
  const entry = ownMember(entries, key);
  return entry !== undefined && namesNeeded(entry).includes(input);
}
