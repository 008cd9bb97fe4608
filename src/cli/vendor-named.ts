import { builtInVendor, builtInVendorIds } from '../catalog/index.ts';
import type { VendorDefinition } from '../catalog/vendor.ts';
import { isVendorPath } from '../config/vendors.ts';
import { nearest } from '../shared/nearest.ts';
import { misuse } from './misuse.ts';

/**
 * The built-in vendor of that id.
 * @throws ReconcileError that says which ones there are.
 */
export function builtInNamed(vendor: string): VendorDefinition {
  const definition = builtInVendor(vendor);
  if (definition !== undefined) return definition;
  if (isVendorPath(vendor)) {
    throw misuse(`${vendor} is a file already.`, 'Copy it as it is; there is nothing to print.');
  }
  const near = nearest(vendor, builtInVendorIds);
  const hint = near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `;
  throw misuse(
    `There is no built-in vendor called ${vendor}.`,
    `${hint}There are: ${builtInVendorIds.join(', ')}.`,
  );
}
