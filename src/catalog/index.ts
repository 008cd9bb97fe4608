import { DEFINITIONS } from './definitions.generated.ts';
import type { VendorDefinition } from './vendor.ts';

/** Ids of the built-in vendors, sorted; what `vendor:` may name besides a path. */
export const builtInVendorIds: readonly string[] = DEFINITIONS.map(({ id }) => id);

/** The built-in definition of that id, if there is one. */
export function builtInVendor(id: string): VendorDefinition | undefined {
  return DEFINITIONS.find((definition) => definition.id === id);
}
