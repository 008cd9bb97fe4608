import type { VendorDefinition } from '../catalog/vendor.ts';
import { newSuggest } from '../config/suggest.ts';
import type { ReadVendorFile } from '../config/vendors.ts';
import { loadVendors } from '../config/vendors.ts';
import { diagnosticMessage } from '../report/messages/diagnostics.ts';
import { phraseText } from '../report/plain.ts';
import type { Diagnostic } from '../shared/diagnostic.ts';
import { ReconcileError } from '../shared/errors.ts';

export type NamedVendor =
  | { readonly definition: VendorDefinition }
  /** The definition has mistakes of its own. */
  | { readonly diagnostics: readonly Diagnostic[] };

/**
 * The definition of a vendor: of a built-in one by its id, else from the file at a path.
 * @throws ReconcileError when there is no such vendor or file, with what may have been meant.
 */
export async function vendorNamed(vendor: string, read: ReadVendorFile): Promise<NamedVendor> {
  const { lookups, diagnostics } = await loadVendors(new Set([vendor]), read, newSuggest());
  const lookup = lookups.get(vendor);
  if (lookup !== undefined && 'definition' in lookup) return { definition: lookup.definition };
  if (lookup === undefined || !('problem' in lookup)) return { diagnostics };
  const { problem, remedy } = diagnosticMessage(lookup.problem);
  throw new ReconcileError('invalid-config', phraseText(problem).replace(/\.$/, ''), {
    remedy: phraseText(remedy),
  });
}
