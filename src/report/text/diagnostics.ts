import type { Diagnostic } from '../../shared/diagnostic.ts';
import { formatPlace } from '../../shared/place.ts';
import { excerpt, fileLines } from '../excerpt.ts';
import { diagnosticMessage } from '../messages/diagnostics.ts';
import { count, listed, say } from '../phrase.ts';
import { phraseText, plain } from '../plain.ts';
import type { TextOptions } from './layout.ts';
import { paragraphs, wrapPhrase } from './layout.ts';

export interface DiagnosticsTextOptions extends TextOptions {
  /** Texts of the files by name, for showing the lines that are meant. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Findings of what no line of the file says. */
const OF_NO_LINE: readonly Diagnostic['code'][] = ['vendor-dropped-event'];

/** Findings that are written out before the rest is only counted. */
const SHOWN = 50;

/**
 * Findings of the validation for a terminal: the place as a link, the code, the sentence, the line
 * in question, and the remedy.
 */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  options: DiagnosticsTextOptions,
): string {
  const all = options.verbose || diagnostics.length <= SHOWN + 1;
  const shown = all ? diagnostics : diagnostics.slice(0, SHOWN);
  const rest = diagnostics.length - shown.length;
  const files = fileLines(options.sources);
  return paragraphs([
    ...shown.map((one) => findingLines(one, excerpt(one, files), options)),
    rest === 0 ? [] : [phraseText(say`... and ${rest} more (--verbose lists them).`)],
    summaryLines(diagnostics),
  ]);
}

function findingLines(
  finding: Diagnostic,
  source: readonly string[],
  { style, width }: TextOptions,
): readonly string[] {
  const { severity, place } = finding;
  const { problem, remedy } = diagnosticMessage(finding);
  const paint = severity === 'error' ? style.bad : style.changed;
  return [
    `${plain(formatPlace(place), 400)}  ${paint(severity)}  ${style.faint(finding.code)}`,
    ...wrapPhrase(problem, 2, width),
    ...(OF_NO_LINE.includes(finding.code) ? [] : source).map((line) => style.faint(`    ${line}`)),
    ...wrapPhrase(remedy, 2, width),
  ];
}

function summaryLines(diagnostics: readonly Diagnostic[]): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const parts = [
    ...(errors === 0 ? [] : [count(errors, 'error')]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
  ];
  return parts.length === 0 ? [] : [phraseText(say`${listed(parts)}.`)];
}
