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
export { fileLines as n, excerpt as t };
