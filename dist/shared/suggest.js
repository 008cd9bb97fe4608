import { t as nearest } from "./nearest.js";
// src/config/suggest.ts
/**
* How many pairs of names may be compared for one file: some 0.2 seconds. A file with thousands of
* unknown names would otherwise take minutes, and nobody reads that many suggestions.
*/
const MAX_COMPARISONS = 1e5;
/** Makes the function that looks for what was meant; it gives up, for good, when it takes long. */
function newSuggest() {
	let left = MAX_COMPARISONS;
	return (word, candidates) => {
		left -= candidates.length;
		return left < 0 ? [] : nearest(word, candidates);
	};
}
export { newSuggest as t };
