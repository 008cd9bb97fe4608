import type { Phrase, Value } from '../phrase.ts';
import { code, listed, say } from '../phrase.ts';
import type { Message } from './message.ts';

/** A finding in words; `title` says in a few of them what kind of finding it is. */
export interface DiagnosticMessage extends Message {
  readonly title: Phrase;
}

/** A key of the file; an empty one is shown as it has to be written. */
export function keyName(key: string): Value {
  return code(key === '' ? '""' : key);
}

/** `Write one of: a, b.`, or, where something comes near, `Did you mean a?` before it. */
export function choose(suggestions: readonly string[], known: readonly string[]): Phrase {
  const all =
    known.length === 0
      ? say`There is none to choose from.`
      : say`There are: ${listed(known.map(code))}.`;
  return suggestions.length === 0 ? all : say`${didYouMean(suggestions)} ${all}`;
}

/** `Did you mean a or b?` */
export function didYouMean(suggestions: readonly string[]): Phrase {
  return say`Did you mean ${listed(suggestions.map(code), { word: 'or' })}?`;
}
