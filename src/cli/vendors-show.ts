import { SOURCES } from '../catalog/sources.generated.ts';
import { jsonText } from '../report/json-text.ts';
import type { Desk, Work } from './desk.ts';
import { VENDORS_FORMAT_VERSION } from './format-versions.ts';
import { builtInNamed } from './vendor-named.ts';

/** Prints the definition of a built-in vendor as it stands, for copying it. */
export async function showVendor(
  { vendor, json }: Extract<Work, { readonly command: 'vendors show' }>,
  { terminal }: Desk,
): Promise<number> {
  const { id } = builtInNamed(vendor);
  const source = SOURCES[id] ?? '';
  const text = `# The vendor definition ${id} of gladly-integrations. Copied to ./vendors/${id}.yml next to your
# file and changed, it is used by its path: vendor: ./vendors/${id}.yml
${source}`;
  await terminal.print(
    json ? jsonText({ formatVersion: VENDORS_FORMAT_VERSION, vendor: id, text }) : text,
  );
  return 0;
}
