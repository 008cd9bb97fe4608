import type { Diagnostic, DiagnosticCode } from '../../shared/diagnostic.ts';
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

/** Findings that are written out before the rest is only counted. */
const SHOWN = 50;

/** Characters of a source line before and after the place that is meant. */
const CONTEXT = 40;

/** Findings on lines in which a secret itself may stand. */
const ABOUT_SECRETS: readonly DiagnosticCode[] = [
  'literal-secret',
  'literal-key',
  'webhook-url-credentials',
];

/** A line that gives something the name of a secret, where the finding itself is another one. */
const SECRET_LINE = /(?:password|username|auth|authorization|token|secret|key)["']?\s*:\s*\S/i;

/**
 * Findings of the validation for a terminal: the place as a link, the code, the sentence and the
 * remedy, with the line in question. Lines that may hold a secret are never shown.
 */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  options: DiagnosticsTextOptions,
): string {
  const all = options.verbose || diagnostics.length <= SHOWN + 1;
  const shown = all ? diagnostics : diagnostics.slice(0, SHOWN);
  const rest = diagnostics.length - shown.length;
  const excerpts = excerptsOf(diagnostics, options.sources);
  return paragraphs([
    ...shown.map((one) => findingLines(one, excerpts.get(one) ?? [], options)),
    rest === 0 ? [] : [phraseText(say`... and ${rest} more (--verbose lists them).`)],
    summaryLines(diagnostics),
  ]);
}

function findingLines(
  finding: Diagnostic,
  excerpt: readonly string[],
  { style, width }: TextOptions,
): readonly string[] {
  const { severity, place } = finding;
  const { problem, remedy } = diagnosticMessage(finding);
  const paint = severity === 'error' ? style.bad : style.changed;
  return [
    `${plain(formatPlace(place), 400)}  ${paint(severity)}  ${style.faint(finding.code)}`,
    ...wrapPhrase(problem, 2, width),
    ...excerpt.map(style.faint),
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

/** The line that each finding means, with a caret below the place, where it may be shown. */
function excerptsOf(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): ReadonlyMap<Diagnostic, readonly string[]> {
  const files = new Map([...sources].map(([file, text]) => [file, text.split(/\r\n|\r|\n/)]));
  const secret = new Set(
    diagnostics
      .filter((one) => ABOUT_SECRETS.includes(one.code))
      .map(({ place }) => `${place.file}:${place.line}`),
  );
  return new Map(
    diagnostics.map((finding) => {
      const { file, line, column } = finding.place;
      const text = files.get(file)?.[line - 1] ?? '';
      const hidden = secret.has(`${file}:${line}`) || SECRET_LINE.test(text);
      return [finding, hidden || text.trim() === '' ? [] : excerpt(text, line, column)] as const;
    }),
  );
}

function excerpt(text: string, line: number, column: number): readonly string[] {
  const start = Math.max(0, column - 1 - CONTEXT);
  const end = column - 1 + CONTEXT;
  const before = plain(text.slice(start, column - 1), text.length);
  const after = plain(text.slice(column - 1, end), text.length);
  const cutBefore = start > 0 ? '…' : '';
  const cutAfter = end < text.length ? '…' : '';
  const number = `${line}`;
  const margin = ' '.repeat(number.length);
  const caret = ' '.repeat(cutBefore.length + [...before].length);
  return [`    ${number} | ${cutBefore}${before}${after}${cutAfter}`, `    ${margin} | ${caret}^`];
}
