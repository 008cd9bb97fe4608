import { loadConfig } from '../../src/config/load.ts';
import type { LoadOptions, LoadedConfig } from '../../src/config/load.ts';
import type { ReadVendorFile } from '../../src/config/vendors.ts';
import type { DesiredState } from '../../src/kinds/desired.ts';
import type { Diagnostic } from '../../src/shared/diagnostic.ts';

export const FILE = 'gladly-integrations.yml';
const TODAY = '2026-11-20';

/** Vendor definitions of a user's own, by the path that the file writes. */
export type VendorTexts = Readonly<Record<string, string>>;

/** Loads a configuration as the commands do, with what a test is about laid over it. */
export function load(
  source: string | Uint8Array,
  options: Partial<LoadOptions> & { readonly vendors?: VendorTexts } = {},
): Promise<LoadedConfig> {
  const { vendors = {}, ...others } = options;
  return loadConfig(source, {
    file: FILE,
    allowedHosts: [],
    readVendorFile: vendorsFrom(vendors),
    today: TODAY,
    ...others,
  });
}

/** What a file asks of an organization; fails the test when the file has errors. */
export async function desiredIn(
  source: string,
  organization = 'production',
): Promise<DesiredState> {
  const { organizations, diagnostics } = await load(source);
  const found = organizations?.get(organization);
  if (found === undefined)
    throw new Error(`No such organization: ${codes(diagnostics).join(', ')}`);
  return found.desired;
}

/** `line:column code`, with the file in front where it is another. */
export function codes(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, place: { file, line, column } }) => {
    const at = `${line}:${column} ${code}`;
    return file === FILE ? at : `${file} ${at}`;
  });
}

/** A text in which `❰code❱` marks where a finding is expected, and what it is to be. */
export interface Marked {
  readonly text: string;
  readonly expected: readonly string[];
}

/** Takes the marks out of a text, and notes where they stood. */
export function marked(source: string, file = FILE): Marked {
  const expected: string[] = [];
  const lines = source.split('\n').map((line, index) =>
    line.split('❰').reduce((before, part) => {
      const [code = '', after = ''] = part.split('❱', 2);
      const at = `${index + 1}:${before.length + 1} ${code}`;
      expected.push(file === FILE ? at : `${file} ${at}`);
      return before + after;
    }),
  );
  return { text: lines.join('\n'), expected };
}

/** The same for a file and the vendor definitions beside it. */
export function markedFiles({
  yaml,
  vendors = {},
}: {
  readonly yaml: string;
  readonly vendors?: VendorTexts;
}): Marked & { readonly vendors: VendorTexts } {
  const { text, expected } = marked(yaml);
  const theirs = Object.entries(vendors).map(
    ([path, source]) => [path, marked(source, path.replace('./', ''))] as const,
  );
  return {
    text,
    vendors: Object.fromEntries(theirs.map(([path, one]) => [path, one.text])),
    expected: [...expected, ...theirs.flatMap(([, one]) => one.expected)],
  };
}

/** An integration `csat`, alone in a file with one organization; four spaces before each line. */
export function integration(body: string): string {
  return `version: 1
organizations:
  production: { url: https://acme.gladly.com }
integrations:
  csat:
${indented(body, 4)}
`;
}

function indented(text: string, width: number): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const common = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)),
  );
  return lines.map((line) => `${' '.repeat(width)}${line.slice(common)}`).join('\n');
}

function vendorsFrom(texts: VendorTexts): ReadVendorFile {
  return (path) => {
    const content = Object.hasOwn(texts, path) ? texts[path] : undefined;
    const file = path.replace('./', '');
    return Promise.resolve(content === undefined ? { failure: 'missing' } : { file, content });
  };
}
