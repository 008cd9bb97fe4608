import { createHash } from "node:crypto";
// src/shared/stable-json.ts
/**
* JSON with object keys in code-unit order and no white space, so that equal data gives equal
* bytes on every machine. Arrays keep their order: it is part of their meaning.
*/
function stableJson(value) {
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	if (isArray(value)) return `[${value.map(stableJson).join(",")}]`;
	const members = [];
	for (const key of Object.keys(value).toSorted(compareText)) {
		const member = value[key];
		if (member !== void 0) members.push(`${JSON.stringify(key)}:${stableJson(member)}`);
	}
	return `{${members.join(",")}}`;
}
/** SHA-256 of the stable JSON of a value, as 64 hexadecimal digits. */
function digestOf(value) {
	return createHash("sha256").update(stableJson(value)).digest("hex");
}
/** Code-unit order: the same everywhere, unlike `localeCompare`. */
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function isArray(value) {
	return Array.isArray(value);
}
export { digestOf as n, stableJson as r, compareText as t };
