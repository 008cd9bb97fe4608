import { f as plainLines, n as paragraphs, o as wrap, s as wrapBehind, u as phraseText, x as say, y as prose } from "./layout.js";
// src/report/style.ts
/** Text as it is: for files, pipes and `NO_COLOR`. */
const PLAIN_STYLE = {
	heading: asIs,
	faint: asIs,
	good: asIs,
	changed: asIs,
	bad: asIs
};
function asIs(text) {
	return text;
}
// src/report/text/failure.ts
/** Why a command could not do its work, then what to do about it. */
function failureText(failure, { style, width }) {
	const head = phraseText(say`${prose(failure.message)} (${prose(failure.code)})`);
	return paragraphs([[...wrapBehind("Error:", head, {
		indent: 0,
		width,
		paint: style.bad
	}), ...plainLines(failure.remedy).flatMap((line) => wrap(line, 0, width))]]);
}
export { PLAIN_STYLE as n, failureText as t };
