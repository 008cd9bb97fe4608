import { n as formatPlace } from "./place.js";
import { a as diagnosticMessage } from "./json.js";
import { c as count, m as say, n as phraseText, r as plain, u as listed } from "./plain.js";
import { c as wrapPhrase, n as paragraphs } from "./layout.js";
// src/report/excerpt.ts
/** Line ends of YAML 1.2. */
const LINE_END = /\r\n|\r|\n/;
/** A key as it stands in the file, and what of a line may stand before it or a value. */
const KEY = /^["']?[\w.@-]{1,60}["']?(?=\s*:(?:\s|$))/;
const BEFORE_KEY = /^ {0,60}(?:- {1,4}){0,4}$/;
const BEFORE_VALUE = /^ {0,60}(?:- {1,4}){0,4}(?:- |["']?[\w.@-]{1,60}["']?: ) {0,40}$/;
/** Texts of files taken apart into their lines. */
function fileLines(sources) {
	return new Map([...sources].map(([file, text]) => [file, text.split(LINE_END)]));
}
/**
* What may be shown of the line that a finding means, with a caret below the place. Only keys are
* shown: any value may be a secret that somebody wrote into the file.
*/
function excerpt({ place }, files) {
	const { file, line, column } = place;
	const text = files.get(file)?.[line - 1] ?? "";
	const shown = shownPart(text.slice(0, column - 1), text.slice(column - 1));
	if (shown === null) return [];
	const margin = " ".repeat(`${line}`.length);
	const caret = " ".repeat(shown.before.length);
	return [`${line} | ${shown.before}${shown.after}`, `${margin} | ${caret}^`];
}
function shownPart(before, after) {
	const [key] = KEY.exec(after) ?? [];
	if (key !== void 0) return {
		before: BEFORE_KEY.test(before) ? before : "… ",
		after: `${key}: …`
	};
	return BEFORE_VALUE.test(before) ? {
		before,
		after: "…"
	} : null;
}
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
