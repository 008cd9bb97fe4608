import type { Address } from '../../kinds/address.ts';
import type { Ledger } from '../../kinds/ledger.ts';
import { KIND_WORDS, countKind } from '../messages/operations.ts';
import { code, listed, say } from '../phrase.ts';
import { phraseText, phraseWords } from '../plain.ts';
import type { TextOptions } from './layout.ts';
import { paragraphs, section, wrapBehind, wrapPhrase } from './layout.ts';

/** What a rebuilding of the ledger found. */
export interface RebuiltLedger {
  /** Name of the organization in the file. */
  readonly organization: string;
  /** Where the ledger was written. */
  readonly file: string;
  readonly ledger: Ledger;
  /** Declared, and not found in Gladly. */
  readonly missing: readonly Address[];
}

/** Objects that are written out before the rest is only counted. */
const SHOWN = 50;

/** What from now on counts as ours because the file declares it and Gladly has it. */
export function rebuiltLedgerText(rebuilt: RebuiltLedger, options: TextOptions): string {
  const { width, style } = options;
  const ours = Object.entries(rebuilt.ledger.resources);
  const amount = (kind: 'webhook' | 'topic') => ours.filter(([, one]) => one.kind === kind).length;
  const kinds = (['webhook', 'topic'] as const).filter((kind) => amount(kind) > 0);
  const found =
    kinds.length === 0 ? say`nothing` : listed(kinds.map((kind) => countKind(amount(kind), kind)));
  const shown = options.verbose || ours.length <= SHOWN + 1 ? ours : ours.slice(0, SHOWN);
  const rest = ours.length - shown.length;
  const lines = shown.flatMap(([address, one]) => {
    const text = say`${KIND_WORDS[one.kind]} ${code(address)}, id ${code(one.id ?? 'unknown')}`;
    return wrapBehind('=', phraseWords(text), { indent: 2, width });
  });
  const more =
    rest === 0 ? [] : [`  ${phraseText(say`... and ${rest} more (--verbose lists them).`)}`];
  return paragraphs([
    wrapPhrase(
      say`Rebuilt the ledger of ${code(rebuilt.organization)} in ${code(rebuilt.file)}: ${found}
        of the file found in Gladly. What the file drops from now on is removed.`,
      0,
      width,
    ).map(style.heading),
    section('Ours from now on', [...lines, ...more], style),
    section('Declared, but not in Gladly', missingLines(rebuilt.missing, options), style),
  ]);
}

function missingLines(missing: readonly Address[], { width }: TextOptions): readonly string[] {
  if (missing.length === 0) return [];
  const text = say`${listed(missing.map(code))}. The next apply creates what is missing.`;
  return wrapPhrase(text, 2, width);
}
