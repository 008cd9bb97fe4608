import { builtInVendor, builtInVendorIds } from '../catalog/index.ts';
import { jsonText } from '../report/json.ts';
import { vendorsText } from '../report/text/vendors.ts';
import type { Work, Desk } from './run.ts';

/** Prints the vendors that work out of the box. */
export async function tellVendors(
  { json, verbose }: Extract<Work, { readonly command: 'vendors' }>,
  { terminal }: Desk,
): Promise<number> {
  const { style, width } = terminal;
  const vendors = builtInVendorIds.flatMap((id) => builtInVendor(id) ?? []);
  if (!json) {
    await terminal.print(vendorsText(vendors, { style, width, verbose }));
    return 0;
  }
  const listed = vendors.map(({ id, name, summary, guide, inputs = {} }) => ({
    id,
    name,
    summary,
    guide,
    inputs: Object.entries(inputs).map(([key, { type, description, required = false }]) => ({
      key,
      type,
      description,
      required,
    })),
  }));
  await terminal.print(jsonText({ formatVersion: 1, vendors: listed }));
  return 0;
}
