import type { Diagnostic } from '../../shared/diagnostic.ts';
import { formatPlace } from '../../shared/place.ts';
import { diagnosticMessage } from '../messages/diagnostics.ts';
import { count, listed, say } from '../phrase.ts';
import { phraseText, plain } from '../plain.ts';
import type { TextOptions } from './layout.ts';
import { paragraphs, wrapPhrase } from './layout.ts';

export interface DiagnosticsTextOptions extends TextOptions {
  /** Texts of the files by name, for showing the lines that are meant. */
  readonly sources: ReadonlyMap<string, string>;
}

type Files = ReadonlyMap<string, readonly string[]>;

/** Line ends of YAML 1.2. */
const LINE_END = /\r\n|\r|\n/;

/** Findings that are written out before the rest is only counted. */
const SHOWN = 50;

/** A key as it stands in the file, and what of a line may stand before it or a value. */
const KEY = /^["']?[\w.@-]{1,60}["']?(?=\s*:(?:\s|$))/;
const BEFORE_KEY = /^ {0,60}(?:- {1,4}){0,4}$/;
const BEFORE_VALUE = /^ {0,60}(?:- {1,4}){0,4}(?:- |["']?[\w.@-]{1,60}["']?: ) {0,40}$/;

/**
 * Findings of the validation for a terminal: the place as a link, the code, the sentence, the line
 * in question, and the remedy. Of the line only keys are shown: any value may be a secret that
 * somebody wrote into the file.
 */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  options: DiagnosticsTextOptions,
): string {
  const all = options.verbose || diagnostics.length <= SHOWN + 1;
  const shown = all ? diagnostics : diagnostics.slice(0, SHOWN);
  const rest = diagnostics.length - shown.length;
  const files = new Map([...options.sources].map(([file, text]) => [file, text.split(LINE_END)]));
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
    ...source.map(style.faint),
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

/** What may be shown of the line that a finding means, with a caret below the place. */
function excerpt({ place }: Diagnostic, files: Files): readonly string[] {
  const { file, line, column } = place;
  const text = files.get(file)?.[line - 1] ?? '';
  const before = text.slice(0, column - 1);
  const shown = shownPart(before, text.slice(column - 1));
  if (shown === null) return [];
  const margin = ' '.repeat(`${line}`.length);
  const caret = ' '.repeat(shown.before.length);
  return [`    ${line} | ${shown.before}${shown.after}`, `    ${margin} | ${caret}^`];
}

function shownPart(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } | null {
  const [key] = KEY.exec(after) ?? [];
  if (key !== undefined) {
    return { before: BEFORE_KEY.test(before) ? before : '… ', after: `${key}: …` };
  }
  return BEFORE_VALUE.test(before) ? { before, after: '…' } : null;
}
