import type { FieldValue, Operation, Plan } from '../../plan/types.ts';
import type { UncoveredOperation } from '../../review/cover.ts';
import { deedsPhrase } from '../headline.ts';
import { changesInWords } from '../messages/fields.ts';
import { DETOUR, KIND_WORDS } from '../messages/operations.ts';
import { uncoveredMessage } from '../messages/uncovered.ts';
import type { Phrase } from '../phrase.ts';
import { joined, name, prose, say } from '../phrase.ts';
import type { Group, OperationView } from '../view.ts';
import type { Part } from './budget.ts';
import type { CommentContext } from './context.ts';
import { tableHead, tableRow } from './layout.ts';
import { inline } from './neutral.ts';
import { takingFirst } from './order.ts';
import { cutNote } from './whereabouts.ts';

const TITLES = ['What', 'Name', 'Before and after'];

const ASKED = say`this change`;

/** Entries of a list that a row shows; the fold has them all. */
const ENTRIES_SHOWN = 3;

/** One row for each operation: what takes something away, then the rest by integration. */
export function operationsPart(
  plan: Plan,
  operations: readonly Operation[],
  context: CommentContext,
): Part {
  const table = { title: 'Why', reasonOf: whyOf, context };
  return tablePart(takingFirst(plan, operations), table);
}

/** The same for what nobody has reviewed, with the reason why it does not count. */
export function uncoveredPart(
  plan: Plan,
  uncovered: readonly UncoveredOperation[],
  context: CommentContext,
): Part {
  const reasons = new Map(uncovered.map((one) => [one.operation, uncoveredMessage(one).problem]));
  return tablePart(takingFirst(plan, [...reasons.keys()]), {
    title: 'Why it does not count as reviewed',
    reasonOf: ({ operation }) => reasons.get(operation) ?? [],
    context,
  });
}

interface Table {
  /** Of the last column. */
  readonly title: string;
  readonly reasonOf: (view: OperationView) => Phrase;
  readonly context: CommentContext;
}

function tablePart(groups: readonly Group<OperationView>[], table: Table): Part {
  const views = groups.flatMap(({ members }) => members);
  const entries = groups.flatMap(({ title, members }) =>
    members.map((view) => ({
      text: row(view, { title, reason: table.reasonOf(view) }),
      rank: rankOf(view),
    })),
  );
  return {
    yields: 8,
    levels: [{ head: tableHead([...TITLES, table.title]), entries }],
    cut: (left) => {
      const rest = left.map((index) => views[index]).filter((view) => view !== undefined);
      return cutNote(deedsPhrase(rest.map(({ operation }) => operation)), table.context);
    },
  };
}

/** What is taken away stays longest, then what sends something out of Gladly. */
function rankOf({ words, operation }: OperationView): number {
  if (words.direction === 'take') return 0;
  return operation.kind === 'webhook' ? 1 : 2;
}

function whyOf({ operation, why }: OperationView): Phrase {
  return joined([why ?? ASKED, ...(operation.detour ? [DETOUR] : [])], '; ');
}

function row(
  view: OperationView,
  { title, reason }: { readonly title: string; readonly reason: Phrase },
): string {
  const { operation, words } = view;
  const kind = KIND_WORDS[operation.kind];
  return tableRow([
    `**${inline(words.verb, 'cell')}** ${inline(kind, 'cell')}`,
    `${inline(say`${name(operation.name)}`, 'cell')}<br>${inline(say`for ${prose(title)}`, 'cell')}`,
    changesCell(view),
    inline(reason, 'cell'),
  ]);
}

/**
 * A new object of which its name says everything has nothing else to show, and what is taken over
 * stays as it is. Where a list is cut, the row says where all of it stands.
 */
function changesCell({ operation }: OperationView): string {
  const { action } = operation;
  if (action === 'adopt') return 'nothing changes in Gladly';
  const changes = changesInWords(operation, { most: ENTRIES_SHOWN });
  if (changes.length === 0) return action === 'create' ? 'new' : '';
  const told = changes.map(({ label, text }) => inline(say`${label}: ${text}`, 'cell'));
  return [...told, ...(isCut(operation) ? [WHOLE_LIST] : [])].join('<br>');
}

/** One that loses or gains all its entries; of others every entry that differs is told. */
function isCut({ changes }: Operation): boolean {
  return changes.some(
    (change) =>
      !('secret' in change) &&
      Math.min(lengthOf(change.before), lengthOf(change.after)) === 0 &&
      Math.max(lengthOf(change.before), lengthOf(change.after)) > ENTRIES_SHOWN + 1,
  );
}

function lengthOf(value: FieldValue): number {
  return Array.isArray(value) ? value.length : 0;
}

const WHOLE_LIST = '_the whole list is below, under “Field by field”_';
