import type { Phrase } from '../phrase.ts';

/** What is the matter, and what to do about it. */
export interface Message {
  readonly problem: Phrase;
  readonly remedy: Phrase;
}

/** One entry for every variant of a union that is told apart by `code`; a new one is missed. */
export type ByCode<U extends { readonly code: string }, Result> = {
  readonly [C in U['code']]: (value: Extract<U, { readonly code: C }>) => Result;
};

/** The variant of a union, in the form in which TypeScript can pair it with its entry. */
export type Variant<U extends { readonly code: string }, C extends U['code']> = {
  readonly code: C;
} & Extract<U, { readonly code: C }>;
