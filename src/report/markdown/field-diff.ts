import type { Operation, Plan } from '../../plan/types.ts';
import { formatPlace } from '../../shared/place.ts';
import { fieldLines, sortedChanges } from '../messages/fields.ts';
import type { Phrase } from '../phrase.ts';
import { code, count, say } from '../phrase.ts';
import { phraseText } from '../plain.ts';
import type { OperationView } from '../view.ts';
import type { Part } from './budget.ts';
import type { CommentContext } from './context.ts';
import { blocks, FOLD_END, fold, foldHead } from './layout.ts';
import { fenced, inline } from './neutral.ts';
import { takingFirst } from './order.ts';
import { cutNote, more } from './whereabouts.ts';

/** A fold for each operation, with every field before and after; all of them in one fold. */
export function foldsPart(
  plan: Plan,
  operations: readonly Operation[],
  context: CommentContext,
): Part {
  const told = takingFirst(
    plan,
    operations.filter(({ changes }) => changes.length > 0),
  ).flatMap(({ members }) => members);
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
  const { address, place } = operation;
  const where = place === null ? '' : inline(say`Declared in ${code(formatPlace(place))}.`);
  const content = blocks([where, fieldDiff(operation)]);
  return fold(say`${words.verb} ${what} (${code(address)})`, content);
}

/** Every field of an operation: `-` is what Gladly has, `+` what it will have. */
export function fieldDiff(operation: Pick<Operation, 'changes'>): string {
  const lines = sortedChanges(operation).flatMap((change) => {
    const { label, before, kept, after } = fieldLines(change);
    return [
      ...before.map((value) => diffLine('-', label, value)),
      ...kept.map((value) => diffLine(' ', label, value)),
      ...after.map((value) => diffLine('+', label, value)),
    ];
  });
  return fenced('diff', lines);
}

function diffLine(sign: string, label: Phrase, value: Phrase): string {
  return `${sign} ${phraseText(say`${label}: ${value}`)}`;
}
