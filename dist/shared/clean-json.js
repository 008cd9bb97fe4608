import { n as jsonText } from "./json.js";
// src/report/clean-json.ts
/** Members whose values are words of ours alone: a program that reads them must find them whole. */
const OWN_WORDS = /* @__PURE__ */ new Set([
	"action",
	"cause",
	"code",
	"command",
	"guard",
	"kind",
	"outcome",
	"reason",
	"result",
	"scope",
	"severity",
	"state"
]);
/**
* Takes every known secret out of a JSON text: out of its values only, so that it stays JSON even
* where a secret is `true` or the name of a key. `clean` does so for an ordinary text.
*/
function cleanJson(text, clean) {
	const document = JSON.parse(text);
	return jsonText(cleaned(document, clean));
}
function cleaned(value, clean) {
	if (typeof value === "string") return clean(value);
	if (typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.map((member) => cleaned(member, clean));
	if (typeof value !== "object" || value === null) return null;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, OWN_WORDS.has(key) && typeof member === "string" ? member : cleaned(member, clean)]));
}
export { cleanJson as n, OWN_WORDS as t };
