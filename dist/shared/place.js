import { t as compareText } from "./stable-json.js";
// src/shared/place.ts
/** `file:line:column`, the form that terminals and editors turn into a link. */
function formatPlace(place) {
	return `${place.file}:${place.line}:${place.column}`;
}
/** Order of reading: by file, then line, then column. */
function comparePlaces(a, b) {
	return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
export { formatPlace as n, comparePlaces as t };
