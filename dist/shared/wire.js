// src/github/wire.ts
/** A member of a JSON object; `undefined` where there is none. */
function memberOf(value, name) {
	if (typeof value !== "object" || value === null) return void 0;
	return Object.getOwnPropertyDescriptor(value, name)?.value;
}
/** A member that is text; empty where it is not. */
function textOf(value, name) {
	const member = memberOf(value, name);
	return typeof member === "string" ? member : "";
}
/** A JSON array; empty where the value is none. */
function arrayOf(value) {
	return Array.isArray(value) ? value : [];
}
/** A member that is a whole number; `null` where it is not. */
function wholeOf(value, name) {
	const member = memberOf(value, name);
	return typeof member === "number" && Number.isSafeInteger(member) ? member : null;
}
export { wholeOf as i, memberOf as n, textOf as r, arrayOf as t };
