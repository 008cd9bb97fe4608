import { n as formatPlace, t as comparePlaces } from "./place.js";
import { t as compareText } from "./stable-json.js";
// src/shared/diagnostic.ts
/** Findings that stop nothing; every other one is an error. */
const WARNINGS = /* @__PURE__ */ new Set([
	"deprecated-event",
	"dropped-event",
	"empty-integration",
	"ignore-expired",
	"literal-secret",
	"secret-name-prefix",
	"sla-without-step",
	"webhook-url-credentials"
]);
/** A finding at a place; how grave it is follows from its code alone. */
function diagnostic(place, text) {
	return {
		severity: WARNINGS.has(text.code) ? "warning" : "error",
		place,
		...text
	};
}
/** Whether any of the findings is an error, so that the file must not be used. */
function hasErrors(diagnostics) {
	return diagnostics.some(({ severity }) => severity === "error");
}
/** Findings in the order of a reader: by file, line and column; repeated ones once. */
function sortedDiagnostics(diagnostics) {
	return [...new Map(diagnostics.map((one) => [identityOf(one), one])).values()].toSorted((a, b) => comparePlaces(a.place, b.place) || compareText(a.code, b.code));
}
/** Lists are left out: they follow from the rest, and may be long. */
function identityOf(finding) {
	const words = Object.values(finding);
	return [formatPlace(finding.place), ...words.filter((word) => typeof word !== "object")].join();
}
// src/config/positions.ts
/** Indexes the lines of a text once, so that each place is found by bisection. */
function placesIn(text, file) {
	const starts = lineStarts(text);
	return (offset) => {
		const line = lineOf(starts, offset);
		return {
			file,
			line: line + 1,
			column: offset - (starts[line] ?? 0) + 1
		};
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/** Index of the last line that does not begin after the offset. */
function lineOf(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/config/text.ts
/** A file of 2,000 topics has 130 to 600 kB; above this one, parsing would take seconds. */
const MAX_FILE_BYTES = 1048576;
const BYTE_ORDER_MARK = "﻿";
const REPLACEMENT = "�";
/** Control characters that YAML forbids, and carriage returns that end no line. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\r(?!\n)/;
/**
* The text of a file: UTF-8, without byte order mark and control characters. Anything else, and
* anything too large to be parsed in time, is a problem that points at the first bad character.
*/
function decodeText(source, file) {
	const bytes = typeof source === "string" ? Buffer.from(source) : source;
	if (bytes.length > 1048576) {
		const size = {
			size: bytes.length,
			limit: MAX_FILE_BYTES,
			unit: "bytes"
		};
		return problem(diagnostic({
			file,
			line: 1,
			column: 1
		}, {
			code: "file-too-large",
			...size
		}));
	}
	const decoded = typeof source === "string" ? source : new TextDecoder().decode(bytes);
	const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded;
	return firstBadCharacter(text, bytes, file) ?? {
		text,
		problem: null
	};
}
function firstBadCharacter(text, bytes, file) {
	const notUtf8 = firstReplacement(text, bytes);
	if (notUtf8 !== null) return problem(diagnostic(placesIn(text, file)(notUtf8), { code: "not-utf8" }));
	const offset = text.search(FORBIDDEN);
	if (offset === -1) return null;
	return problem(diagnostic(placesIn(text, file)(offset), {
		code: "control-character",
		character: `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0")}`
	}));
}
/** Offset of the first U+FFFD that the decoder put in place of bytes that are not UTF-8. */
function firstReplacement(text, bytes) {
	let from = 0;
	let byte = startsWith(bytes, 0, BYTE_ORDER_MARK) ? 3 : 0;
	for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, from)) {
		byte += Buffer.byteLength(text.slice(from, at));
		if (!startsWith(bytes, byte, REPLACEMENT)) return at;
		byte += 3;
		from = at + 1;
	}
	return null;
}
function startsWith(bytes, at, character) {
	return Buffer.from(character).every((byte, index) => byte === bytes[at + index]);
}
function problem(found) {
	return {
		text: null,
		problem: found
	};
}
export { hasErrors as a, diagnostic as i, decodeText as n, sortedDiagnostics as o, placesIn as r, MAX_FILE_BYTES as t };
