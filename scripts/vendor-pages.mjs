import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rolldown } from 'rolldown';
import { ROOT } from './root.mjs';

/**
 * The pages of the documentation that are made from vendor definitions, by path: one a vendor, and
 * one that lists them.
 *
 * @param {readonly { readonly id: string }[]} definitions
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function vendorPages(definitions) {
  const { vendorGuide, vendorPage, vendorIndex } = await compiled();
  const guides = definitions.map((definition) => vendorGuide(definition));
  /** @type {readonly (readonly [string, string])[]} */
  const pages = [
    ['docs/vendors/README.md', vendorIndex(guides)],
    ...guides.map(
      (guide) => /** @type {const} */ ([`docs/vendors/${guide.id}.md`, vendorPage(guide)]),
    ),
  ];
  const style = await resolveConfig(join(ROOT, 'docs/vendors/README.md'));
  const options = { ...style, parser: 'markdown' };
  const formatted = await Promise.all(
    pages.map(async ([path, text]) => {
      const note =
        '<!-- Made by scripts/generate.mjs from the vendor definitions; do not edit. -->';
      return /** @type {const} */ ([path, await format(`${note}\n\n${text}`, options)]);
    }),
  );
  return new Map(formatted);
}

/**
 * The modules of ours that turn a definition into a page. Node 20 cannot load them as they are.
 *
 * @returns {Promise<{
 *   vendorGuide: (definition: unknown) => { readonly id: string },
 *   vendorPage: (guide: unknown) => string,
 *   vendorIndex: (guides: unknown) => string,
 * }>}
 */
async function compiled() {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-pages-'));
  try {
    const input = { guide: 'src/catalog/guide.ts', page: 'src/report/vendor-page.ts' };
    const build = await rolldown({ cwd: ROOT, input, platform: 'node' });
    await build.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs' });
    await build.close();
    const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, name)).href);
    const [guide, page] = await Promise.all([load('guide.mjs'), load('page.mjs')]);
    return { ...guide, ...page };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
