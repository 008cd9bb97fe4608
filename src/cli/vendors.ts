import { vendorGuide } from '../catalog/guide.ts';
import { builtInVendor, builtInVendorIds } from '../catalog/index.ts';
import type { VendorDefinition } from '../catalog/vendor.ts';
import { vendorNamed } from '../commands/init-vendor.ts';
import { isVendorPath } from '../config/vendors.ts';
import { vendorFilesFor } from '../config/working-copy.ts';
import { jsonText } from '../report/json-text.ts';
import { vendorText } from '../report/text/vendor.ts';
import { vendorsText } from '../report/text/vendors.ts';
import { printJson } from './clean-json.ts';
import type { Desk, Work } from './desk.ts';
import { DEFAULT_CONFIG } from './flags.ts';
import { VENDORS_FORMAT_VERSION } from './format-versions.ts';
import { tellInvalid } from './invalid.ts';
import { builtInNamed } from './vendor-named.ts';
import { vendorPath } from './vendor-path.ts';

type Vendors = Extract<Work, { readonly command: 'vendors' }>;

/** Prints the vendors that work out of the box, or all about one of them or of the user's own. */
export async function tellVendors(work: Vendors, desk: Desk): Promise<number> {
  const { vendor } = work;
  if (vendor === null) return listVendors(work, desk);
  if (!isVendorPath(vendor)) return explain(builtInNamed(vendor), work, desk);
  const path = vendorPath(vendor, DEFAULT_CONFIG);
  const named = await vendorNamed(path, vendorFilesFor(DEFAULT_CONFIG));
  if ('definition' in named) return explain(named.definition, work, desk);
  return tellInvalid(named.diagnostics, work, { desk });
}

async function explain(
  definition: VendorDefinition,
  { json, verbose }: Vendors,
  desk: Desk,
): Promise<number> {
  const guide = vendorGuide(definition);
  if (json) {
    await printJson(JSON.stringify({ formatVersion: VENDORS_FORMAT_VERSION, vendor: guide }), desk);
    return 0;
  }
  const { style, width, print } = desk.terminal;
  await print(vendorText(guide, { style, width, verbose }));
  return 0;
}

async function listVendors(
  { json, verbose }: Vendors,
  { terminal, program }: Desk,
): Promise<number> {
  const { style, width, print } = terminal;
  const vendors = builtInVendorIds.flatMap((id) => builtInVendor(id) ?? []);
  if (!json) {
    await print(vendorsText(vendors, { style, width, verbose, program }));
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
  await print(jsonText({ formatVersion: VENDORS_FORMAT_VERSION, vendors: listed }));
  return 0;
}
