import { code, count, say } from '../phrase.ts';
import { phraseText, plain } from '../plain.ts';
import type { TextOptions } from './layout.ts';
import { commandLines, paragraphs, rows, wrap } from './layout.ts';

/** One input of a vendor, as far as a list of vendors shows it. */
interface InputSummary {
  readonly type: string;
  readonly description: string;
  readonly required?: boolean;
  readonly 'where-to-find'?: string;
}

/** A vendor, as far as a list of vendors shows it; a `VendorDefinition` is one. */
export interface VendorSummary {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly guide?: string;
  readonly inputs?: Readonly<Record<string, InputSummary>>;
}

const TEXT_LENGTH = 400;

/** The vendors that `vendor:` may name, with the inputs that each of them takes. */
export function vendorsText(
  vendors: readonly VendorSummary[],
  options: TextOptions & {
    /** How the program is typed. */
    readonly program: string;
  },
): string {
  const { width, program } = options;
  const margins = { indent: 0, width };
  return paragraphs([
    ...vendors.map((vendor) => vendorLines(vendor, options)),
    [
      ...commandLines(
        say`${count(vendors.length, 'vendor')}. To have one of them explained:`,
        `${program} vendors <vendor>`,
        margins,
      ),
      ...commandLines(say`To add it to your file:`, `${program} init <vendor>`, margins),
      ...commandLines(
        say`A definition of your own is used by its path (${code('vendor: ./vendors/acme.yml')}). To
          print one to begin with:`,
        `${program} vendors show <vendor>`,
        margins,
      ),
    ],
  ]);
}

function vendorLines(vendor: VendorSummary, { style, width }: TextOptions): readonly string[] {
  const { id, name, summary, guide, inputs = {} } = vendor;
  return [
    `${style.heading(plain(id))}  ${plain(name)}`,
    ...wrap(plain(summary, TEXT_LENGTH), 2, width),
    ...(guide === undefined ? [] : wrap(`Guide: ${plain(guide, TEXT_LENGTH)}`, 2, width)),
    ...rows(
      Object.entries(inputs).map(([key, input]) => [plain(key), inputText(input)] as const),
      { indent: 4, width },
    ),
  ];
}

function inputText({ type, description, required, ...others }: InputSummary): string {
  const where = others['where-to-find'];
  const kind = required === true ? say`required` : say`optional`;
  const text = `${plain(type)}, ${phraseText(kind)}. ${plain(description, TEXT_LENGTH)}`;
  return where === undefined ? text : `${text} (${plain(where, TEXT_LENGTH)})`;
}
