import type { GuideNeed } from '../kinds/vendor-guide.ts';
import { isRecord } from '../shared/record.ts';
import { needsOf } from './needs.ts';
import type { InputDefinition, VendorDefinition } from './vendor.ts';

/** What a vendor takes, in words; of a list of objects, its fields as well. */
export function guideNeeds(definition: VendorDefinition): readonly GuideNeed[] {
  return needsOf(definition).flatMap(({ name, definition: input }) => [
    needIn(name, input, input['from-step'] ?? null),
    ...(input.type === 'list'
      ? Object.entries(input.fields ?? {}).map(([field, scalar]) =>
          needIn(`${name}: ${field}`, scalar, null),
        )
      : []),
  ]);
}

function needIn(name: string, input: InputDefinition, step: string | null): GuideNeed {
  const { description, default: fallback, example } = input;
  return {
    name,
    type: typeText(input),
    presence: presenceOf(input),
    description,
    where: input['where-to-find'] ?? null,
    step,
    fallback: fallback === undefined ? null : valueText(fallback),
    example: example === undefined ? null : valueText(example),
  };
}

function typeText(input: InputDefinition): string {
  if (input.type !== 'choice') return input.type;
  const { options = [] } = input;
  return `one of ${options.join(', ')}`;
}

function presenceOf(input: InputDefinition): string {
  const stead = input['required-unless'];
  if (stead !== undefined) return `required unless ${stead} is given`;
  return input.required === true ? 'required' : 'optional';
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join('; ');
  if (!isRecord(value)) return String(value);
  if (typeof value['secret'] === 'string') return `secret ${value['secret']}`;
  return Object.entries(value)
    .map(([key, member]) => `${key} ${valueText(member)}`)
    .join(', ');
}
