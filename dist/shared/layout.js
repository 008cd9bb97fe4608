import { n as phraseText } from "./plain.js";
// src/report/text/layout.ts
/** Labels that are longer do not push the others aside. */
const LABEL_WIDTH = 20;
/** A phrase as lines of the given width, each behind `indent` spaces. */
function wrapPhrase(phrase, indent, width) {
	return wrap(phraseText(phrase), indent, width);
}
/**
* Text as lines of the given width, each behind `indent` spaces and those that the text itself
* begins with. Broken at spaces only.
*/
function wrap(text, indent, width) {
	const margin = " ".repeat(indent + text.length - text.trimStart().length);
	const lines = [];
	let line = "";
	for (const word of text.split(" ").filter((part) => part !== "")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && margin.length + textWidth(longer) > width) {
			lines.push(margin + line);
			line = word;
		} else line = longer;
	}
	return line === "" ? lines : [...lines, margin + line];
}
/** The same, with a mark (`!`, `[ ]`) before the first line, under which the others begin. */
function wrapBehind(mark, text, on) {
	const { indent, width, paint = (unpainted) => unpainted } = on;
	const start = indent + mark.length;
	return wrap(text, start + 1, width).map((line, index) => index === 0 ? " ".repeat(indent) + paint(mark) + line.slice(start) : line);
}
/** Rows of a label and a text, the texts under each other and wrapped. */
function rows(entries, on) {
	const fitting = entries.map(([label]) => textWidth(label)).filter((size) => size <= LABEL_WIDTH);
	const column = Math.max(0, ...fitting);
	return entries.flatMap(([label, text]) => {
		const lines = wrapBehind(`${label.padEnd(column)} `, text, on);
		return lines.length === 0 ? [`${" ".repeat(on.indent)}${label}`] : lines;
	});
}
/** The sentences at the top of a text, each on lines of its own, the first one standing out. */
function openingLines(sentences, { style, width }) {
	return sentences.flatMap((sentence, index) => {
		const lines = wrapPhrase(sentence, 0, width);
		return index === 0 ? lines.map(style.heading) : lines;
	});
}
/** A titled part of a text; nothing at all when it has no lines. */
function section(title, lines, style) {
	return lines.length === 0 ? [] : [style.heading(title), ...lines];
}
/** Parts with an empty line between them, without those that have no lines. */
function paragraphs(parts) {
	const filled = parts.filter((part) => part.length > 0).map((part) => part.join("\n"));
	return filled.length === 0 ? "" : `${filled.join("\n\n")}\n`;
}
/** Columns that a text takes, as far as counting code points tells. */
function textWidth(text) {
	return [...text].length;
}
export { textWidth as a, wrapPhrase as c, section as i, paragraphs as n, wrap as o, rows as r, wrapBehind as s, openingLines as t };
