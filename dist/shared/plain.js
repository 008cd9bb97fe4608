// src/report/phrase.ts
/** What a person called something: a topic, an inbox, a user. */
function name(text) {
	return {
		style: "name",
		text
	};
}
/** Something to be typed, copied or looked up as it stands: an address, a host, an event. */
function code(text) {
	return {
		style: "code",
		text
	};
}
/** Words that others wrote: an answer of Gladly's, the title of a step. */
function prose(text) {
	return {
		style: "prose",
		text
	};
}
/**
* The tag that makes phrases: ``say`Topic ${name(topic)} has ${count(2, 'parent')}.` ``
* White space in the words counts as one space, so that they may go over several lines.
*/
function say(words, ...values) {
	return merged(words.flatMap((word, index) => {
		const value = values[index];
		const text = own(word.replace(/\s+/g, " "));
		return value === void 0 ? [text] : [text, ...segments(value)];
	}));
}
/** `1 topic`, `2,000 topics`; `plural` where an `s` is not enough. The nouns are our own. */
function count(amount, singular, plural = `${singular}s`) {
	return [own(`${digits(amount)} ${amount === 1 ? singular : plural}`)];
}
/** Phrases one after another, with a space between them. */
function sentences(...phrases) {
	return joined(phrases.filter((phrase) => phrase !== null), " ");
}
function joined(phrases, separator) {
	return merged(phrases.flatMap((phrase, index) => index === 0 ? phrase : [own(separator), ...phrase]));
}
/** Words of others that end one of our sentences, without a full stop of their own. */
function quotedEnd(text) {
	return prose(text.trim().replace(/\.+$/, ""));
}
/**
* `a, b and c`; of more than `most` (10) the first ones and `and 7 more`. `word` stands before the
* last one.
*/
function listed(values, options = {}) {
	const { most = 10, word = "and" } = options;
	const phrases = values.map(segments);
	const shown = phrases.length <= most + 1 ? phrases : phrases.slice(0, most);
	const rest = phrases.length - shown.length;
	const all = rest === 0 ? shown : [...shown, [own(`${digits(rest)} more`)]];
	const last = all.at(-1) ?? [];
	if (all.length < 2) return last;
	return merged([
		...joined(all.slice(0, -1), ", "),
		own(` ${word} `),
		...last
	]);
}
/** The phrase with its first letter in upper case, where that letter is ours. */
function capitalized(phrase) {
	const [first, ...rest] = phrase;
	if (first?.style !== "own") return phrase;
	return [own(first.text.charAt(0).toUpperCase() + first.text.slice(1)), ...rest];
}
/** Equal sentences are equal data: our own words in one piece, and no empty ones. */
function merged(phrase) {
	const pieces = [];
	for (const segment of phrase) {
		const last = pieces.at(-1);
		if (segment.style === "own" && segment.text === "") continue;
		if (segment.style === "own" && last?.style === "own") pieces[pieces.length - 1] = own(last.text + segment.text);
		else pieces.push(segment);
	}
	return pieces;
}
function segments(value) {
	if (typeof value === "number") return [own(digits(value))];
	return "style" in value ? [value] : value;
}
/** A number with its thousands set apart, the same on every machine. */
function digits(amount) {
	return amount.toLocaleString("en-US");
}
function own(text) {
	return {
		style: "own",
		text
	};
}
// src/report/plain.ts
/** Lengths, in code points, to which values of others are cut before they are shown. */
const LENGTHS = {
	name: 80,
	code: 400,
	prose: 1200
};
/**
* Everything that a reader cannot see or that a terminal would obey: control characters (ANSI
* escapes begin with one), bidirectional overrides, zero-width and other invisible characters,
* separators of lines, halves of surrogate pairs, private characters, and look-alikes of the space. Two are left: the
* ideographic space, and the variation selector that only asks for a coloured emoji.
*/
const UNSAFE = /(?!(?<=\p{Extended_Pictographic})\uFE0F)(?![ \u3000])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;
const NAMED = /* @__PURE__ */ new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
/**
* A value from Gladly or from the file, made fit for a terminal: on one line, with every unsafe
* character written out (`\u202e`), so that it can be seen and cannot do anything, and cut to
* `length` code points.
*/
function plain(value, length = LENGTHS.name) {
	return shorten(value, length).replace(UNSAFE, visible);
}
/**
* Text of several lines (a step's instruction, an answer of Gladly), made fit for a terminal: as
* lines, without empty ones at either end.
*/
function plainLines(value, length = LENGTHS.prose) {
	const clean = shorten(value, length).split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replaceAll("	", "  ").replace(UNSAFE, visible).trimEnd());
	const first = clean.findIndex((line) => line !== "");
	const last = clean.findLastIndex((line) => line !== "");
	return first === -1 ? [] : clean.slice(first, last + 1);
}
/** A phrase for a terminal: values neutralised and cut to a length, names in quotes. */
function phraseText(phrase) {
	return phrase.map(segmentText).join("");
}
/** A value neutralised and cut to the length of its style, without quotes. */
function plainValue({ style, text }) {
	return plain(text, LENGTHS[style]);
}
function segmentText(segment) {
	switch (segment.style) {
		case "own": return segment.text;
		case "name": return `"${plainValue(segment)}"`;
		case "code":
		case "prose": return plainValue(segment);
	}
}
/** At most `length` code points; the last one is `…` where something was cut off. */
function shorten(value, length) {
	if (value.length <= length) return value;
	const characters = Array.from(value.slice(0, 2 * length + 2));
	return characters.length <= length ? value : `${characters.slice(0, length - 1).join("")}…`;
}
function visible(character) {
	const named = NAMED.get(character);
	if (named !== void 0) return named;
	const code = Number(character.codePointAt(0)).toString(16);
	return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}
export { plainValue as a, count as c, name as d, prose as f, sentences as h, plainLines as i, joined as l, say as m, phraseText as n, capitalized as o, quotedEnd as p, plain as r, code as s, UNSAFE as t, listed as u };
