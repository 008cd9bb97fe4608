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
  const head = blocks([
    `### ${inline(verdict(outcome, context))}`,
    inline(say`A plan that stood here before is out of date; nothing of it is to be relied on.`),
    failure(outcome),
  ]);
  return comment([head, findingsPart(outcome.diagnostics, context)], { plan: null, context });
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
  const { diagnostics, organization } = outcome;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    return say`No plan: ${code(config)} has ${count(errors, 'error')}`;
  }
  return organization === null ? say`No plan` : say`No plan for ${code(organization)}`;
}

function failure({ error }: ReportedOutcome): string {
  if (error === undefined) return '';
  const remedy = plainLines(error.remedy).length === 0 ? [] : ['', inlineLines(error.remedy)];
  return [
    alertHead('CAUTION', say`It could not be made: ${prose(error.message)}`),
    ...remedy.slice(1).map((line) => quoted(`What to do: ${line}`)),
  ].join('\n');
}
