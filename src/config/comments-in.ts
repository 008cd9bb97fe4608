import { Lexer } from 'yaml';

/** Marks that the lexer puts between the pieces of a text, and that stand nowhere in it. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F']);

/** A comment and where it begins. */
export interface PlacedComment {
  readonly at: number;
  readonly text: string;
}

/** Every comment of a text, in order. */
export function commentsIn(text: string): readonly PlacedComment[] {
  const comments: PlacedComment[] = [];
  let at = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (MARKS.has(lexeme)) continue;
    if (lexeme.startsWith('#')) comments.push({ at, text: lexeme });
    at += lexeme.length;
  }
  return comments;
}
