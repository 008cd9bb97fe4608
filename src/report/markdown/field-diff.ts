import { formatPlace } from '../../shared/place.ts';
import { fieldLines, sortedChanges } from '../messages/fields.ts';
import type { Phrase } from '../phrase.ts';
import { code, count, say } from '../phrase.ts';
import type { OperationView } from '../view.ts';
import type { Part } from './budget.ts';
import type { CommentContext } from './context.ts';
import { FOLD_END, fold, foldHead } from './layout.ts';
import { fenced, inFence, inline } from './neutral.ts';
import { cutNote, more } from './whereabouts.ts';

/** A fold for each operation, with every field before and after; all of them in one fold. */
export function foldsPart(views: readonly OperationView[], context: CommentContext): Part {
  const told = views.filter(({ operation }) => operation.changes.length > 0);
  return {
    yields: 10,
    levels: [
      {
        head: foldHead(say`Field by field: ${count(told.length, 'operation')}`),
        entries: told.map((view) => ({ text: `\n${operationFold(view)}` })),
        foot: FOLD_END,
      },
    ],
    cut: (left) => cutNote(more(left.length, 'field-by-field comparison'), context),
  };
}

function operationFold({ operation, words, what }: OperationView): string {
  const lines = sortedChanges(operation).flatMap((change) => {
    const { label, before, kept, after } = fieldLines(change);
    return [
      ...before.map((value) => diffLine('-', label, value)),
      ...kept.map((value) => diffLine(' ', label, value)),
      ...after.map((value) => diffLine('+', label, value)),
    ];
  });
  const { address, place } = operation;
  const where = place === null ? [] : [`${inline(say`Declared in ${code(formatPlace(place))}.`)}\n`];
  const content = [...where, fenced('diff', lines)].join('\n');
  return fold(say`${words.verb} ${what} (${code(address)})`, content);
}

function diffLine(sign: string, label: Phrase, value: Phrase): string {
  return `${sign} ${inFence(say`${label}: ${value}`)}`;
}
