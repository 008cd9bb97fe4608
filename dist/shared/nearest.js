import { t as compareText } from "./stable-json.js";
// src/shared/nearest.ts
/** Longer words are not compared: nobody misspells them, and the time grows with the square. */
const MAX_LENGTH = 80;
const MAX_SUGGESTIONS = 3;
/**
* The candidates that a misspelt word most likely stands for, best first, at most three. Case
* does not count; a third of the letters may be wrong. Empty when nothing comes near.
*/
function nearest(word, candidates) {
	if (word.length > MAX_LENGTH) return [];
	const wanted = word.toLowerCase();
	const allowed = Math.max(1, Math.floor(wanted.length / 3));
	return [...new Set(candidates)].filter((candidate) => Math.abs(candidate.length - wanted.length) <= allowed).map((candidate) => ({
		candidate,
		edits: editsBetween(wanted, candidate.toLowerCase())
	})).filter(({ edits }) => edits <= allowed).toSorted((a, b) => a.edits - b.edits || compareText(a.candidate, b.candidate)).slice(0, MAX_SUGGESTIONS).map(({ candidate }) => candidate);
}
/** Letters to insert, delete, replace, or swap with their neighbour to turn `a` into `b`. */
function editsBetween(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) current.push(cheapest({
			a,
			b,
			row,
			column,
			last,
			beforeLast,
			left: current[column - 1] ?? 0
		}));
		beforeLast = last;
		last = current;
	}
	return last[b.length] ?? 0;
}
function cheapest({ a, b, row, column, left, last, beforeLast }) {
	const same = a[row - 1] === b[column - 1];
	const replaced = (last[column - 1] ?? 0) + (same ? 0 : 1);
	const edits = Math.min(left + 1, (last[column] ?? 0) + 1, replaced);
	return a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? Math.min(edits, (beforeLast[column - 2] ?? edits) + 1) : edits;
}
export { nearest as t };
