import { n as formatPlace } from "./place.js";
import { n as fileLines, t as excerpt } from "./excerpt.js";
import { a as diagnosticMessage } from "./json.js";
import { c as count, m as say, n as phraseText, r as plain, u as listed } from "./plain.js";
import { c as wrapPhrase, n as paragraphs } from "./layout.js";
// src/report/text/diagnostics.ts
/** Findings that are written out before the rest is only counted. */
const SHOWN = 50;
/**
* Findings of the validation for a terminal: the place as a link, the code, the sentence, the line
* in question, and the remedy.
*/
function diagnosticsText(diagnostics, options) {
	const shown = options.verbose || diagnostics.length <= 51 ? diagnostics : diagnostics.slice(0, SHOWN);
	const rest = diagnostics.length - shown.length;
	const files = fileLines(options.sources);
	return paragraphs([
		...shown.map((one) => findingLines(one, excerpt(one, files), options)),
		rest === 0 ? [] : [phraseText(say`... and ${rest} more (--verbose lists them).`)],
		summaryLines(diagnostics)
	]);
}
function findingLines(finding, source, { style, width }) {
	const { severity, place } = finding;
	const { problem, remedy } = diagnosticMessage(finding);
	const paint = severity === "error" ? style.bad : style.changed;
	return [
		`${plain(formatPlace(place), 400)}  ${paint(severity)}  ${style.faint(finding.code)}`,
		...wrapPhrase(problem, 2, width),
		...source.map((line) => style.faint(`    ${line}`)),
		...wrapPhrase(remedy, 2, width)
	];
}
function summaryLines(diagnostics) {
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	const warnings = diagnostics.length - errors;
	const parts = [...errors === 0 ? [] : [count(errors, "error")], ...warnings === 0 ? [] : [count(warnings, "warning")]];
	return parts.length === 0 ? [] : [phraseText(say`${listed(parts)}.`)];
}
export { diagnosticsText as t };
