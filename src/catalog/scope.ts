import type { SecretText } from '../kinds/blocks.ts';
import { nearest } from '../shared/nearest.ts';

/** What looking for a misspelt name costs for each name that it could be. */
export const COST_OF_COMPARING = 50;

/** Far more than any vendor needs; used up within a fraction of a second. */
export const MAX_WORK = 5_000_000;

/**
 * What a vendor definition and the inputs given to it do not agree on. `input` is the name of the
 * input, or `user.email` and the like for a field of the integration's `user` block.
 */
export interface ExpandProblem {
  readonly code: 'unknown-input' | 'missing-input' | 'wrong-input';
  readonly input: string;
  /** Below the input, as a JSON pointer: `/1/expression`. Absent: the input itself. */
  readonly pointer?: string;
  /** In words, what would be right; reads on after "expected". */
  readonly expected?: string;
  readonly suggestions?: readonly string[];
}

export type Report = (problem: ExpandProblem) => void;

/**
 * What a reference stands for. A secret is kept apart from text, whether it is a reference or was
 * written out, so that it can never become part of one. `faulty` stands for an input that was
 * given and is wrong: it is reported once, and counts as given. `open`: nothing was given.
 * `awaited`: a step brings it and has not yet; people are told so in the words, Gladly gets nothing.
 */
export type Value =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'list'; readonly texts: readonly string[] }
  | { readonly type: 'secret'; readonly source: SecretText }
  | { readonly type: 'faulty' }
  | { readonly type: 'open'; readonly expected: string }
  | { readonly type: 'awaited'; readonly words: string };

/** One element of a list, by the references that stand for it: `each`, `each.name`. */
export type Row = ReadonlyMap<string, Value>;

/** The element that is being repeated for, and where the user gave it. */
interface Repetition {
  readonly list: string;
  readonly index: number;
  readonly row: Row;
}

/** A reference that a step has still to bring. */
export interface Awaited {
  /** The inputs behind it. */
  readonly inputs: readonly string[];
  /** What people are told in its place. */
  readonly words: string;
}

/** Everything that a template may refer to at one place. */
export interface Scope {
  /** By reference: `webhook-url`, `user.email`, `inboxes.main.name`. */
  readonly values: ReadonlyMap<string, Value>;
  /** What `for-each` can repeat over, by name. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly repetition: Repetition | null;
  /**
   * References that are right even when nothing stands for them, because the user gave nothing;
   * with what would be expected, in words.
   */
  readonly optional: ReadonlyMap<string, string>;
  /** By reference, what is to come and stands for nothing yet. */
  readonly awaited: ReadonlyMap<string, Awaited>;
  readonly report: Report;
  readonly spend: Budget;
}

/**
 * Takes an amount of work, roughly in characters; `false` when the budget is used up. A definition
 * of a few megabytes could otherwise be made to grow without end.
 */
export type Budget = (amount: number) => boolean;

/** A budget for so much work. */
export function newBudget(limit: number): Budget {
  let left = limit;
  return (amount) => {
    left -= amount;
    return left >= 0;
  };
}

/** The scope with more values; they win over the ones that are there. */
export function withValues(scope: Scope, values: Iterable<readonly [string, Value]>): Scope {
  return { ...scope, values: new Map([...scope.values, ...values]) };
}

/** The scope with one more list to repeat over. */
export function withRows(scope: Scope, name: string, rows: readonly Row[]): Scope {
  return { ...scope, rows: new Map([...scope.rows, [name, rows]]) };
}

/** Whether an input was given: presence is all that a condition can ask for. */
export function isGiven(scope: Scope, name: string): boolean {
  return valueOf(scope, name) !== undefined || (scope.rows.get(name) ?? []).length > 0;
}

/** What a reference stands for; reports the ones that nothing can stand for. */
export function lookUp(scope: Scope, reference: string): Value {
  const value = valueOf(scope, reference);
  if (value !== undefined) return value;
  const awaited = scope.awaited.get(reference);
  if (awaited !== undefined) return { type: 'awaited', words: awaited.words };
  const expected = scope.optional.get(reference);
  if (expected !== undefined) return { type: 'open', expected };
  const suggestions = suggestionsFor(reference, scope);
  scope.report({ code: 'unknown-input', input: reference, suggestions });
  return { type: 'faulty' };
}

/** Where the user would have to put a reference right. */
export function placeOf(scope: Scope, reference: string): Pick<ExpandProblem, 'input' | 'pointer'> {
  const { repetition } = scope;
  if (repetition === null || !reference.startsWith('each')) return { input: reference };
  const { list, index } = repetition;
  return { input: list, pointer: `/${index}${reference.slice('each'.length).replace('.', '/')}` };
}

/** Text as what a reference stands for. */
export function textValue(text: string): Value {
  return { type: 'text', text };
}

function valueOf({ repetition, values }: Scope, reference: string): Value | undefined {
  return repetition?.row.get(reference) ?? values.get(reference);
}

function suggestionsFor(reference: string, scope: Scope): readonly string[] {
  const { values, optional } = scope;
  if (!scope.spend((values.size + optional.size) * COST_OF_COMPARING)) return [];
  return nearest(reference, [...values.keys(), ...optional.keys()]);
}
