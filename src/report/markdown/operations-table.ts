import type { Operation, Plan } from '../../plan/types.ts';
import { deedsPhrase } from '../headline.ts';
import { changesInWords } from '../messages/fields.ts';
import { DETOUR, KIND_WORDS } from '../messages/operations.ts';
import { joined, name, prose, say } from '../phrase.ts';
import type { Group, OperationView } from '../view.ts';
import type { Entry, Part } from './budget.ts';
import type { CommentContext } from './context.ts';
import { tableHead, tableRow } from './layout.ts';
import { inline } from './neutral.ts';
import { takingFirst } from './order.ts';
import { cutNote } from './whereabouts.ts';

const TITLES = ['What', 'Name', 'Before and after', 'Why'];

const ASKED = say`this change`;

/** Entries of a list that a row shows; the fold has them all. */
const ENTRIES_SHOWN = 3;

/** One row for each operation: what takes something away, then the rest by integration. */
export function operationsPart(
  plan: Plan,
  operations: readonly Operation[],
  context: CommentContext,
): Part {
  const groups = takingFirst(plan, operations);
  const views = groups.flatMap(({ members }) => members);
  return {
    yields: 8,
    levels: [{ head: tableHead(TITLES), entries: groups.flatMap(groupRows) }],
    cut: (left) => {
      const rest = left.map((index) => views[index]).filter((view) => view !== undefined);
      return cutNote(deedsPhrase(rest.map(({ operation }) => operation)), context);
    },
  };
}

function groupRows({ title, members }: Group<OperationView>): readonly Entry[] {
  return members.map((view) => ({ text: row(view, title), rank: rankOf(view) }));
}

/** What is taken away stays longest, then what sends something out of Gladly. */
function rankOf({ words, operation }: OperationView): number {
  if (words.direction === 'take') return 0;
  return operation.kind === 'webhook' ? 1 : 2;
}

function row(view: OperationView, title: string): string {
  const { operation, words, why } = view;
  const kind = KIND_WORDS[operation.kind];
  const reasons = [why ?? ASKED, ...(operation.detour ? [DETOUR] : [])];
  return tableRow([
    `**${inline(words.verb, 'cell')}** ${inline(kind, 'cell')}`,
    `${inline(say`${name(operation.name)}`, 'cell')}<br>${inline(say`for ${prose(title)}`, 'cell')}`,
    changesCell(view),
    inline(joined(reasons, '; '), 'cell'),
  ]);
}

/** A new object of which its name says everything has nothing else to show. */
function changesCell({ operation }: OperationView): string {
  const changes = changesInWords(operation, { most: ENTRIES_SHOWN });
  if (changes.length === 0) return operation.action === 'create' ? 'new' : '';
  return changes.map(({ label, text }) => inline(say`${label}: ${text}`, 'cell')).join('<br>');
}
