import type { UserBlock } from '../kinds/blocks.ts';
import type { VendorDefinition } from './vendor.ts';
import { namesNeeded } from './waiting.ts';

/**
 * A definition for a file that writes the email address of the user itself: the address is not
 * taken from inputs, and one that nothing else is made from need not be given.
 */
export function withWrittenEmail(
  definition: VendorDefinition,
  written: UserBlock | undefined,
): VendorDefinition {
  const { user, inputs } = definition;
  if (written?.email === undefined || user?.email === undefined || inputs === undefined)
    return definition;
  const { email, ...others } = user;
  const rest: object = { ...definition, inputs: {}, user: others };
  const address: object = { email };
  const elsewhere = new Set(namesNeeded(rest));
  const spared = new Set(namesNeeded(address).filter((name) => !elsewhere.has(name)));
  return {
    ...definition,
    user: others,
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [
        name,
        spared.has(name) ? { ...input, required: false } : input,
      ]),
    ),
  };
}
