import type { ExportFinding, SecretToFill } from '../../export/finding.ts';
import { displayUrl } from '../../kinds/url.ts';
import type { Refusal } from '../../plan/refusal.ts';
import type { Operation } from '../../plan/types.ts';
import { exportMessage, secretUseText } from '../messages/export.ts';
import { fileChangeWords, fileChangeKind } from '../messages/file-change.ts';
import { secretVariable } from '../messages/notes.ts';
import { actionWords } from '../messages/operations.ts';
import { refusalMessage } from '../messages/refusals.ts';
import type { Diagnostic } from '../../shared/diagnostic.ts';
import type { FileChange } from '../../shared/file-change.ts';
import type { Phrase } from '../phrase.ts';
import { code, listed, say } from '../phrase.ts';
import { phraseText, phraseWords } from '../plain.ts';
import type { TextOptions } from './layout.ts';
import {
  commandLines,
  openingLines,
  paragraphs,
  section,
  wrapBehind,
  wrapPhrase,
} from './layout.ts';
import { messageLines } from './people.ts';

/** What an export wrote down, or why it wrote nothing. */
export interface ReportedExport {
  readonly organization: string | null;
  readonly result: 'changes' | 'no-changes' | 'invalid' | 'refused';
  /** Of the file that is there or, where it is refused, of the one that would be written. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was changed in a file that was there. */
  readonly changes: readonly FileChange[];
  readonly recognised: readonly { readonly integration: string; readonly vendor: string }[];
  readonly secrets: readonly SecretToFill[];
  readonly findings: readonly ExportFinding[];
  readonly refusals: readonly Refusal[];
  readonly left: readonly Operation[];
}

export interface ExportTextOptions extends TextOptions {
  /** Where the text went; `null` for standard output. */
  readonly target: string | null;
  /** The command that plans the file, for people to copy. */
  readonly planCommand: string;
}

/** What a person should know of an export, the verdict first. */
export function exportText(
  exported: ReportedExport,
  { target, planCommand, ...options }: ExportTextOptions,
): string {
  const { changes, recognised, secrets, findings, refusals, left, result } = exported;
  const { style } = options;
  return paragraphs([
    openingLines([verdict(exported, target)], options),
    section(
      'Changed in the file',
      changeLines(changes, { target, planCommand, ...options }),
      style,
    ),
    section('Vendors recognised', vendorLines(recognised, options), style),
    section('Secrets to be set before the first apply', secretLines(secrets, options), style),
    section('To be looked at', findingLines(findings, options), style),
    section(
      'What stands in the way',
      [
        ...refusals.flatMap((refusal) =>
          messageLines(refusalMessage(refusal), {
            mark: 'x',
            place: refusal.place,
            indent: 2,
            options,
          }),
        ),
        ...left.flatMap((operation) => leftLines(operation, options)),
      ],
      style,
    ),
    result === 'changes' ? nextLines(exported, { target, planCommand, ...options }) : [],
  ]);
}

/** The comments at the top of a new file: where it is from, and what it waits for. */
export function exportComments({
  url,
  secrets,
}: {
  readonly url: string;
  readonly secrets: readonly SecretToFill[];
}): readonly string[] {
  const from = phraseText(
    say`Written by gladly-integrations export from ${code(displayUrl(url))}.`,
  );
  if (secrets.length === 0) return [from];
  return [
    from,
    '',
    'Secrets to be set before the first apply, each as an environment variable:',
    ...secrets.map((secret) => `  ${phraseText(secretPhrase(secret))}`),
  ];
}

/** Findings, or changes, that are written out before the rest is only counted. */
const SHOWN = 50;

/** What a plan is going to do all the same. */
const PENDING: readonly ExportFinding['code'][] = [
  'kept-in-file',
  'missing-in-gladly',
  'removal-pending',
  'secret-differs',
];

/** What a person does before the first plan. */
function nextWords(findings: readonly ExportFinding[], secrets: readonly SecretToFill[]): Phrase {
  const isOpen = findings.some(({ code: one }) => one === 'fill-in');
  const deeds = [
    say`look through the file`,
    ...(isOpen ? [say`fill in what is missing in it`] : []),
    ...(secrets.length > 0 ? [say`set the secrets`] : []),
  ];
  return say`Next: ${listed(deeds, { word: 'and' })}, then run`;
}

function nextLines(
  { findings, secrets }: Pick<ReportedExport, 'findings' | 'secrets'>,
  { target, planCommand, width }: ExportTextOptions,
): readonly string[] {
  const pending = findings.filter((finding) => PENDING.includes(finding.code)).length;
  const rest =
    pending === 0
      ? say`It will write nothing to Gladly: what is there is adopted as it is.`
      : say`It will show what is told above and nothing else: what is there is adopted as it is.`;
  const begin = nextWords(findings, secrets);
  // What was printed is kept in a file whose name nobody knows here.
  if (target === null) return wrapPhrase(say`${begin} plan. ${rest}`, 0, width);
  return [
    ...commandLines(say`${begin}:`, planCommand, { indent: 0, width }),
    ...wrapPhrase(rest, 0, width),
  ];
}

const MARKS = { added: '+', changed: '~', removed: '-' } as const;

/** What became of the file, with the lines of the new one. */
function changeLines(
  changes: readonly FileChange[],
  { target, ...options }: ExportTextOptions,
): readonly string[] {
  return shortened(changes, options, (change) => {
    const { part, place } = change;
    const where = say`${code(part)} (${code(`${target ?? place.file}:${place.line}`)})`;
    const what = say`${where}: ${fileChangeWords(change)}`;
    const on = { indent: 2, width: options.width };
    return wrapBehind(MARKS[fileChangeKind(change)], phraseWords(what), on);
  });
}

function findingLines(findings: readonly ExportFinding[], options: TextOptions): readonly string[] {
  return shortened(findings, options, (finding) =>
    messageLines(exportMessage(finding), { mark: '!', place: null, indent: 2, options }),
  );
}

/** The lines of each member; of a long list the rest is counted. */
function shortened<T>(
  members: readonly T[],
  { verbose }: TextOptions,
  linesOf: (member: T) => readonly string[],
): readonly string[] {
  // Leaving out a single one would save nothing.
  const shown = verbose || members.length <= SHOWN + 1 ? members : members.slice(0, SHOWN);
  const rest = members.length - shown.length;
  const more =
    rest === 0 ? [] : [`  ${phraseText(say`... and ${rest} more (--verbose lists them).`)}`];
  return [...shown.flatMap(linesOf), ...more];
}

function verdict(
  { organization, result, diagnostics, findings }: ReportedExport,
  target: string | null,
): Phrase {
  const where = organization === null ? say`the organization` : code(organization);
  const into = target === null ? say`` : say` to ${code(target)}`;
  switch (result) {
    case 'changes':
      return say`Exported ${where}${into}.`;
    case 'no-changes':
      return findings.some((finding) => PENDING.includes(finding.code))
        ? say`Gladly holds nothing of ${where} that is to be taken into the file. Nothing was changed
            in it.`
        : say`The file says of ${where} what Gladly holds. Nothing was changed in it.`;
    case 'invalid':
      return say`Nothing was exported: the file has errors.`;
    case 'refused':
      return diagnostics.length === 0
        ? say`Nothing was exported from ${where}.`
        : say`Nothing was exported from ${where}: with what Gladly holds, the file would contradict
            itself. What is told above points into the file that was not written.`;
  }
}

function vendorLines(
  recognised: ReportedExport['recognised'],
  { width }: TextOptions,
): readonly string[] {
  return recognised.flatMap(({ integration, vendor }) => {
    const text =
      integration === vendor ? say`${code(vendor)}` : say`${code(vendor)} as ${code(integration)}`;
    return wrapBehind('=', phraseWords(text), { indent: 2, width });
  });
}

function secretLines(secrets: readonly SecretToFill[], { width }: TextOptions): readonly string[] {
  return secrets.flatMap((secret) =>
    wrapBehind('-', phraseWords(secretPhrase(secret)), { indent: 2, width }),
  );
}

/** `GLADLY_SECRET_CSAT_KEY: header x-api-key of webhook "CSAT survey"` */
function secretPhrase(secret: SecretToFill): Phrase {
  return say`${code(secretVariable(secret.name))}: ${secretUseText(secret)}`;
}

function leftLines(operation: Operation, { width, style }: TextOptions): readonly string[] {
  const { address, changes } = operation;
  const fields = listed(changes.map(({ field }) => code(field)));
  const what = say`${code(address)}: a plan of the file would still
    ${actionWords(operation).verb} it${changes.length === 0 ? say`` : say` (${fields})`}, because
    the file cannot say what Gladly holds. Bring the two together by hand, then export again.`;
  return wrapBehind('x', phraseWords(what), { indent: 2, width, paint: style.bad });
}
