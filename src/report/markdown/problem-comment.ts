import type { Diagnostic } from '../../shared/diagnostic.ts';
import { formatPlace } from '../../shared/place.ts';
import { excerpt, fileLines } from '../excerpt.ts';
import type { ReportedOutcome } from '../json.ts';
import { diagnosticMessage } from '../messages/diagnostics.ts';
import type { Phrase } from '../phrase.ts';
import { code, count, prose, say } from '../phrase.ts';
import { plainLines } from '../plain.ts';
import type { Part } from './budget.ts';
import type { CommentContext } from './context.ts';
import { alertHead, blocks, quoted } from './layout.ts';
import { fenced, inline, inlineLines } from './neutral.ts';
import { comment } from './plan-comment.ts';
import { cutNote, more } from './whereabouts.ts';

/**
 * Why there is no plan: what is wrong with the file, at which lines, or why the command could not
 * do its work, each with what to do about it. It stands in place of every plan that was there.
 */
export function problemComment(outcome: ReportedOutcome, context: CommentContext): string {
  return problemText(outcome, context, [inline(OUT_OF_DATE)]);
}

const OUT_OF_DATE = say`A plan that stood here before is out of date; nothing of it is to be relied
  on.`;

/** The same for a place where nothing stood before. */
export function problemSummary(outcome: ReportedOutcome, context: CommentContext): string {
  return problemText(outcome, context, []);
}

function problemText(
  outcome: ReportedOutcome,
  context: CommentContext,
  notes: readonly string[],
): string {
  const head = blocks([`### ${inline(verdict(outcome, context))}`, ...notes, failureBox(outcome)]);
  return comment([head, findingsPart(outcome.diagnostics, context)], { plan: null, context });
}

/** Why a command could not do its work, or not all of it; nothing where it could. */
export function failureBox({ error }: Pick<ReportedOutcome, 'error'>): string {
  if (error === undefined) return '';
  const remedy =
    plainLines(error.remedy).length === 0 ? '' : `What to do: ${inlineLines(error.remedy)}`;
  return [
    alertHead('CAUTION', say`${prose(error.message)}`),
    ...(remedy === '' ? [] : [quoted(remedy)]),
  ].join('\n');
}

/** Findings in the file: errors first, each with its place, the line, and the remedy. */
export function findingsPart(diagnostics: readonly Diagnostic[], context: CommentContext): Part {
  const files = fileLines(context.sources ?? new Map());
  const sorted = [
    ...diagnostics.filter(({ severity }) => severity === 'error'),
    ...diagnostics.filter(({ severity }) => severity !== 'error'),
  ];
  return {
    yields: 1,
    levels: [
      {
        head: '',
        separator: '\n\n',
        entries: sorted.map((one) => ({ text: findingBlock(one, excerpt(one, files)) })),
      },
    ],
    cut: (left) => cutNote(more(left.length, 'finding'), context),
  };
}

function findingBlock(finding: Diagnostic, source: readonly string[]): string {
  const { problem, remedy } = diagnosticMessage(finding);
  const place = say`${SEVERITY[finding.severity]} in ${code(formatPlace(finding.place))}`;
  return blocks([
    `**${inline(place)}**: ${inline(problem)}`,
    source.length === 0 ? '' : fenced('text', source),
    `**What to do:** ${inline(remedy)}`,
  ]);
}

const SEVERITY: Readonly<Record<Diagnostic['severity'], Phrase>> = {
  error: say`Error`,
  warning: say`Warning`,
};

function verdict(outcome: ReportedOutcome, { config }: CommentContext): Phrase {
  const { diagnostics, organization, command } = outcome;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const what = FAILED.get(command) ?? say`It failed`;
  if (errors > 0) return say`${what}: ${code(config)} has ${count(errors, 'error')}`;
  return organization === null ? what : say`${what} for ${code(organization)}`;
}

/** What there is not, by the command that should have brought it about. */
const FAILED: ReadonlyMap<string, Phrase> = new Map([
  ['plan', say`No plan`],
  ['apply', say`Apply failed`],
  ['drift', say`Not compared with Gladly`],
  ['validate', say`Not valid`],
]);
