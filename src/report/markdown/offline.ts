import type { DeclaredDifference } from '../../plan/declared.ts';
import { fieldLines } from '../messages/fields.ts';
import { formatPlace } from '../../shared/place.ts';
import type { ReportedOutcome } from '../json.ts';
import type { Phrase } from '../phrase.ts';
import { code, count, listed, name, say } from '../phrase.ts';
import type { Part } from './budget.ts';
import type { CommentContext } from './context.ts';
import { alertHead, blocks, quoted, tableHead, tableRow } from './layout.ts';
import { inline } from './neutral.ts';
import { comment } from './plan-comment.ts';
import { findingsPart } from './problem-comment.ts';
import { cutNote, more } from './whereabouts.ts';

type Offline = ReportedOutcome & { readonly declared: DeclaredDifference };

type Change = DeclaredDifference['changes'][number];

const DIRECTIONS: Readonly<Record<Change['direction'], Phrase>> = {
  removed: say`no longer declared`,
  changed: say`changed`,
  added: say`declared`,
};

const KINDS: Readonly<Record<Change['kind'], Phrase>> = {
  webhook: say`webhook`,
  topic: say`topic`,
  user: say`user`,
  inbox: say`inbox`,
  step: say`step`,
  'vendor-webhook': say`webhook of the vendor`,
};

/**
 * What a pull request changes in the file, where Gladly could not be asked: one row for each
 * declared object, what is no longer declared first.
 */
export function offlineSummary(
  { declared, diagnostics }: Offline,
  context: CommentContext,
): string {
  const head = blocks([
    `### ${inline(verdict(declared))}`,
    [alertHead('NOTE', say`Not compared with Gladly`), quoted(inline(OFFLINE))].join('\n'),
  ]);
  const parts = [changesPart(declared, context), findingsPart(diagnostics, context)];
  return comment([head, ...parts], { plan: null, context });
}

const OFFLINE = say`A pull request from a fork is given no credentials, so nobody has asked Gladly.
  This is only what changes in the file; what an apply would do may be more or less. Before it is
  merged, somebody with access should make the plan on a branch of this repository.`;

function verdict({ organization, changes }: DeclaredDifference): Phrase {
  if (changes.length === 0) return say`The file asks for nothing else in ${code(organization)}`;
  const amounts = Object.entries(DIRECTIONS).flatMap(([direction, words]) => {
    const amount = changes.filter((one) => one.direction === direction).length;
    return amount === 0 ? [] : [say`${count(amount, 'thing')} ${words}`];
  });
  return say`In the file for ${code(organization)}: ${listed(amounts)}`;
}

function changesPart({ changes }: DeclaredDifference, context: CommentContext): Part {
  const sorted = [
    ...changes.filter(({ direction }) => direction === 'removed'),
    ...changes.filter(({ direction }) => direction !== 'removed'),
  ];
  return {
    yields: 2,
    levels: [
      {
        head: tableHead(['What', 'Name', 'Before and after', 'Where']),
        entries: sorted.map((one) => ({ text: changeRow(one) })),
      },
    ],
    cut: (left) => cutNote(more(left.length, 'change'), context),
  };
}

function changeRow({ address, kind, name: object, direction, changes, place }: Change): string {
  const told = direction === 'removed' ? [] : changes.map(fieldLines);
  const fields = told.map(({ label, before, after }) => {
    const from = before.length === 0 ? null : listed(before);
    const to = after.length === 0 ? say`none` : listed(after);
    return inline(from === null ? say`${label}: ${to}` : say`${label}: ${from} -> ${to}`, 'cell');
  });
  return tableRow([
    `**${inline(DIRECTIONS[direction], 'cell')}**: ${inline(KINDS[kind], 'cell')}`,
    inline(say`${name(object)} (${code(address)})`, 'cell'),
    fields.join('<br>'),
    place === null ? '' : inline(say`${code(formatPlace(place))}`, 'cell'),
  ]);
}
