import type { InputDefinition, VendorDefinition } from './vendor.ts';

/** Something that a vendor takes from whoever sets it up: an input, or a field of its user. */
export interface Need {
  /** `webhook-url`, `user.email`. */
  readonly name: string;
  readonly definition: InputDefinition;
  /** `choice`: one of several inputs that can stand for each other. */
  readonly presence: 'required' | 'choice' | 'optional';
  /** Id of the step that brings it; `null` where it is known from the start. */
  readonly step: string | null;
}

/**
 * Whether a step has still to bring something that is needed: it is not among the values, and
 * nothing else is that the same step brings.
 */
export function isToCome(
  { step }: Need,
  needs: readonly Need[],
  values: ReadonlyMap<string, unknown>,
): boolean {
  if (step === null) return false;
  return !needs.some((other) => other.step === step && values.has(other.name));
}

/**
 * What a vendor takes, in the order in which it is given: first the email address of its Gladly
 * user, where the definition leaves it open, then its inputs.
 */
export function needsOf(definition: VendorDefinition): readonly Need[] {
  const inputs = Object.entries(definition.inputs ?? {});
  const stands = new Set(
    inputs.flatMap(([name, { 'required-unless': stead }]) =>
      stead === undefined ? [] : [name, stead],
    ),
  );
  const presenceOf = (name: string, { required }: InputDefinition): Need['presence'] => {
    if (required === true) return 'required';
    return stands.has(name) ? 'choice' : 'optional';
  };
  return [
    ...userNeed(definition),
    ...inputs.map(([name, input]) => ({
      name,
      definition: input,
      presence: presenceOf(name, input),
      step: input['from-step'] ?? null,
    })),
  ];
}

function userNeed(definition: VendorDefinition): readonly Need[] {
  const { id, name, user } = definition;
  if (user?.email !== undefined) return [];
  const isNamed = user !== undefined || JSON.stringify(definition).includes('{{ user.email }}');
  if (!isNamed) return [];
  const email: InputDefinition = {
    type: 'email',
    description: `Email address of the Gladly user that only ${name} signs in as.`,
    'where-to-find':
      'Choose one whose mailbox you can open; the user itself is created in a later step.',
    required: true,
    example: `${id}@acme.com`,
  };
  return [{ name: 'user.email', definition: email, presence: 'required', step: null }];
}
