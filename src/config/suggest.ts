import { nearest } from '../shared/nearest.ts';

/** Names that a misspelt one most likely stands for, best first; see `shared/nearest.ts`. */
export type Suggest = (word: string, candidates: readonly string[]) => readonly string[];

/**
 * How many pairs of names may be compared for one file: some 0.2 seconds. A file with thousands of
 * unknown names would otherwise take minutes, and nobody reads that many suggestions.
 */
const MAX_COMPARISONS = 100_000;

/** Makes the function that looks for what was meant; it gives up, for good, when it takes long. */
export function newSuggest(): Suggest {
  let left = MAX_COMPARISONS;
  return (word, candidates) => {
    left -= candidates.length;
    return left < 0 ? [] : nearest(word, candidates);
  };
}
