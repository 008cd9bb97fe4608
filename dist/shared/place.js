import { t as compareText } from "./stable-json.js";
// src/kinds/address.ts
function addressOf(integration, kind, key) {
	return `${integration}.${kind}.${key}`;
}
/** The integration that an address belongs to. */
function integrationOf(address) {
	return address.slice(0, address.indexOf("."));
}
/** Whether a text has the form of an address; for keys of records that were read from a file. */
function isAddress(text) {
	return /^[^.]+\.(webhook|topic|user|inbox|step)\.[^.]+$/.test(text);
}
// src/shared/place.ts
/** `file:line:column`, the form that terminals and editors turn into a link. */
function formatPlace(place) {
	return `${place.file}:${place.line}:${place.column}`;
}
/** Order of reading: by file, then line, then column. */
function comparePlaces(a, b) {
	return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
export { isAddress as a, integrationOf as i, formatPlace as n, addressOf as r, comparePlaces as t };
