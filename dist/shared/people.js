import { n as formatPlace } from "./place.js";
import { r as KIND_WORDS } from "./refusals.js";
import { d as name, f as prose, h as sentences, i as plainLines, m as say, n as phraseText, r as plain, s as code, u as listed } from "./plain.js";
import { c as wrapPhrase, r as rows, s as wrapBehind } from "./layout.js";
// src/report/text/people.ts
/** What a person has to mend in Gladly, by integration, each with where and how. */
function checkLines(groups, options) {
	return groups.flatMap(({ title, members }) => [`  ${plain(title)}`, ...members.flatMap(({ check, message }) => messageLines(message, {
		mark: check.state === "failed" ? "!" : "?",
		place: check.place,
		indent: 4,
		options
	}))]);
}
/**
* What a person has to do, by integration, and how it is then confirmed. Steps are in the order of
* doing, so the next one is told in full and the others by their titles, unless all are asked for.
*/
function stepLines(groups, options) {
	const all = groups.flatMap(({ members }) => members);
	if (all.length === 0) return [];
	const cut = !options.verbose && groups.some(({ members }) => members.length > 1);
	return [
		...groups.flatMap(({ title, members }) => [`  ${plain(title)}`, ...members.flatMap((step, index) => index === 0 || options.verbose ? oneStep(step, options) : briefStep(step, options))]),
		...cut ? ["    (--verbose says where and how for every step.)"] : [],
		...confirmationLines(all, options)
	];
}
/** A problem behind its mark, then what to do about it. */
function messageLines({ problem, remedy }, on) {
	const { mark, place, indent, options } = on;
	const { width, style } = options;
	const where = place === null ? null : say`(${code(formatPlace(place))})`;
	const text = phraseText(sentences(problem, where));
	return [...wrapBehind(mark, text, {
		indent,
		width,
		paint: style.bad
	}), ...wrapPhrase(remedy, indent + mark.length + 1, width)];
}
/** How the first of the steps that a person has to confirm is confirmed. */
function confirmationLines(steps, { width }) {
	const first = steps.find(({ check }) => check === null);
	if (first === void 0) return [];
	return [
		"",
		...wrapPhrase(say`When a step is done, say so in the file, under its integration (here
        ${code(first.integration)}):`, 2, width),
		`    confirmed: { ${plain(first.id)}: { on: YYYY-MM-DD, by: "@you" } }`
	];
}
function briefStep(step, { width }) {
	const text = phraseText(say`${prose(step.title)} (${code(step.id)})`);
	return wrapBehind("[ ]", text, {
		indent: 4,
		width
	});
}
function oneStep(step, options) {
	const { width, style } = options;
	const { where, whereBefore, who, why } = step;
	const [instruction = "", ...further] = plainLines(step.instruction);
	const before = whereBefore === null ? [] : [["", `[${plain(whereBefore, 400)}]`]];
	const filled = [
		["where", plain(where, 400)],
		...before,
		...linkRow(step),
		...orderRows(step),
		["what", instruction],
		...further.map((line) => ["", line]),
		["who", plain(who, 200)],
		["why", plain(why, 400)],
		["id", plain(step.id)],
		...checkRow(step)
	].filter(([, text]) => text !== "");
	return [
		...wrapBehind("[ ]", plain(step.title, 200), {
			indent: 4,
			width
		}).map(style.heading),
		...rows(filled, {
			indent: 8,
			width
		}),
		...expiryLines(step, options)
	];
}
/** The menu path stays the one to trust: the address is known from older pictures only. */
function linkRow({ link }) {
	if (link === null) return [];
	return [["", phraseText(say`${code(link)} (if this leads nowhere, take the path above)`)]];
}
function orderRows({ before, after }) {
	return [...after.length === 0 ? [] : [["when", phraseText(say`After apply has made ${neighbourPhrase(after)}.`)]], ...before.length === 0 ? [] : [["when", phraseText(say`Before apply makes ${neighbourPhrase(before)}.`)]]];
}
function neighbourPhrase(neighbours) {
	return listed(neighbours.map((one) => say`${KIND_WORDS[one.kind]} ${name(one.name)}`));
}
function checkRow({ check }) {
	if (check === null) return [];
	return [["done", phraseText(say`As soon as Gladly shows it; nobody has to confirm it.`)]];
}
function expiryLines(step, { width }) {
	const { confirmation, expiresOn } = step;
	if (step.state !== "expired" || confirmation === null || expiresOn === null) return [];
	const text = say`Was confirmed on ${code(confirmation.on)} by ${prose(confirmation.by)}; that
    counted until ${code(expiresOn)}. Look again and renew the date.`;
	return wrapPhrase(text, 8, width);
}
export { messageLines as n, stepLines as r, checkLines as t };
