import { f as prose, i as plainLines, m as say, n as phraseText } from "./plain.js";
import { n as paragraphs, o as wrap, s as wrapBehind } from "./layout.js";
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
export { failureText as t };
