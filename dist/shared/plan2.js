import { n as displayUrl } from "./url.js";
import { n as DETOUR, r as KIND_WORDS } from "./refusals.js";
import { c as count, d as name, f as prose, l as joined, m as say, n as phraseText, r as plain, s as code, u as listed } from "./plain.js";
import { a as deedsPhrase, i as viewPlan } from "./view.js";
import { a as textWidth, c as wrapPhrase, i as section, n as paragraphs, r as rows, s as wrapBehind, t as openingLines } from "./layout.js";
import { n as messageLines, r as stepLines, t as checkLines } from "./people.js";
// src/report/text/operations.ts
const ADDRESS_LENGTH = 200;
/** Operations of one group that are written out before the rest is only counted. */
const SHOWN = 20;
const SYMBOLS = {
	make: "+",
	change: "~",
	keep: "=",
	take: "-"
};
/** Operations under the titles of their integrations; long groups are cut, with a count. */
function groupLines(groups, options) {
	return groups.flatMap(({ title, members }) => [`  ${plain(title)}`, ...listOperations(members, {
		indent: 4,
		tense: "verb"
	}, options)]);
}
/**
* Operations with their changes and why they are there. Of a long list the rest is counted, but
* what takes something away is always written out.
*/
function listOperations(views, list, options) {
	const shown = shownOf(views, options);
	const rest = views.filter((view) => !shown.has(view)).map(({ operation }) => operation);
	return [...[...shown].flatMap((view) => [...titleLines(view, list, options), ...detailLines(view, list.indent + 4, options)]), ...rest.length === 0 ? [] : wrapPhrase(say`... and ${rest.length} more: ${deedsPhrase(rest, list.tense)} (--verbose lists them).`, list.indent, options.width)];
}
/** `+ create webhook "Survey"  csat.webhook.survey` */
function titleLines({ operation, words, what }, { indent, tense }, { style, width }) {
	const margin = " ".repeat(indent);
	const paint = directionStyle(words.direction, style);
	const deed = `${SYMBOLS[words.direction]} ${phraseText(words[tense])}`;
	const title = `${deed} ${phraseText(what)}`;
	const address = plain(operation.address, ADDRESS_LENGTH);
	const line = `${margin}${paint(deed)} ${phraseText(what)}`;
	const fits = indent + textWidth(title) + 2 + textWidth(address) <= width;
	const faint = style.faint(address);
	return fits ? [`${line}  ${faint}`] : [line, `${margin}    ${faint}`];
}
function directionStyle(direction, style) {
	switch (direction) {
		case "make": return style.good;
		case "change": return style.changed;
		case "take": return style.bad;
		case "keep": return (text) => text;
	}
}
function detailLines({ operation, changes, why }, indent, { style, width }) {
	const fields = changes.map(({ label, text }) => [phraseText(label), phraseText(text)]);
	const reasons = [...why === null ? [] : [why], ...operation.detour ? [DETOUR] : []];
	return [...rows(fields, {
		indent,
		width
	}), ...reasons.flatMap((reason) => wrapPhrase(reason, indent, width)).map(style.faint)];
}
function shownOf(views, { verbose }) {
	if (verbose || views.length <= 21) return new Set(views);
	return new Set(views.filter(({ words }, index) => index < SHOWN || words.direction === "take"));
}
// src/report/text/plan.ts
/** Digits of a digest that people see and type; `--approve` takes 12 or more. */
const SHORT_DIGEST = 12;
/** Unmanaged objects that are named before the rest is only counted. */
const NAMED_UNMANAGED = 5;
/** A command is to be copied whole. */
const COMMAND_LENGTH = 2e3;
/**
* A plan for a terminal: the verdict, what apply would do, what it leaves alone, what people have
* to do, risks, the state of each integration, and refusals last, where the eye rests.
*/
function planText(plan, options) {
	const view = viewPlan(plan);
	const { style } = options;
	return paragraphs([
		openingLines(view.headline, options),
		section("Removed or switched off", listOperations(view.removals, {
			indent: 2,
			tense: "verb"
		}, options), style),
		section("Made or changed", groupLines(view.changes, options), style),
		section("Left alone: not made by this change", leftAloneLines(view, options), style),
		section("To be mended by a person", checkLines(view.checks, options), style),
		section("To be done by a person", stepLines(view.steps, options), style),
		section("To be looked at twice", noteLines(view.risks, options), style),
		section("Also", remarkLines(view.remarks, options), style),
		section("In Gladly, but not in the file; never touched", unmanagedLines(view, options), style),
		section("Integrations", stateLines(view.states, options), style),
		section("Refused: apply would write nothing", refusalLines(view.refusals, options), style),
		nextLines(plan, options)
	]);
}
/** What to ask before these operations are executed, ending where the answer is typed. */
function approvalQuestion({ organization, operations }) {
	const amount = operations.filter(({ inScope }) => inScope).length;
	const these = amount === 1 ? say`this operation` : say`these ${count(amount, "operation")}`;
	const where = say`${code(organization.name)} (${code(displayUrl(organization.url))})`;
	return `${phraseText(say`Apply ${these} to ${where}? Type yes:`)} `;
}
/** The command that applies a plan in the scope that it was made for. */
function scoped(applyCommand, { scope }) {
	return scope === "all" ? `${applyCommand} --scope all` : applyCommand;
}
/** The state of each integration, one a line. */
function stateLines(states, { width }) {
	const entries = states.map(({ title, text }) => [plain(title), phraseText(text)]);
	return rows(entries, {
		indent: 2,
		width
	});
}
/** What guards have against an apply, each with the way past it. */
function refusalLines(refusals, options) {
	return refusals.flatMap(({ message, place }) => messageLines(message, {
		mark: "x",
		place,
		indent: 2,
		options
	}));
}
function leftAloneLines(view, options) {
	if (view.leftAlone.length === 0) return [];
	const { applyCommand, width } = options;
	const hint = applyCommand === null ? say`To do these as well, run apply with scope all.` : say`To do these as well: ${code(`${applyCommand} --scope all`)}`;
	return [...groupLines(view.leftAlone, options), ...wrapPhrase(hint, 2, width)];
}
/** Remarks one by one, but for several PINGs: those are one sentence. */
function remarkLines(remarks, options) {
	const pings = remarks.flatMap(({ note }) => note.code === "ping" ? [note.host] : []);
	if (pings.length < 2) return noteLines(remarks, options);
	const hosts = [...new Set(pings)];
	const text = say`Gladly will send a PING to ${listed(hosts.map(code), { most: hosts.length })}; a
    webhook whose address does not answer 200 within 15 seconds will not be switched on.`;
	const { style, width } = options;
	return [...wrapBehind("-", phraseText(text), {
		indent: 2,
		width,
		paint: style.faint
	}), ...noteLines(remarks.filter(({ note }) => note.code !== "ping"), options)];
}
function noteLines(notes, options) {
	return notes.flatMap(({ note, message }) => {
		const text = note.address === null ? message.text : say`${code(note.address)}: ${message.text}`;
		const { style, width } = options;
		const paint = message.risk ? style.changed : style.faint;
		return wrapBehind(message.risk ? "!" : "-", phraseText(text), {
			indent: 2,
			width,
			paint
		});
	});
}
function unmanagedLines(view, options) {
	const { unmanaged, ignored } = view;
	const all = [...unmanaged, ...ignored];
	if (all.length === 0) return [];
	if (options.verbose) return all.flatMap((one) => wrapBehind("-", phraseText(unmanagedPhrase(one)), {
		...options,
		indent: 2
	}));
	const named = unmanaged.map(({ kind, name: object }) => say`${KIND_WORDS[kind]} ${name(object)}`);
	const sentences = [
		...unmanaged.length === 0 ? [] : [say`${listed(named, { most: NAMED_UNMANAGED })}.`],
		...ignored.length === 0 ? [] : [say`${count(ignored.length, "object")} on the ignore list.`],
		say`(--verbose lists them.)`
	];
	return wrapPhrase(joined(sentences, " "), 2, options.width);
}
function unmanagedPhrase({ kind, id, name: object, host, ignored }) {
	const parts = [
		say`${KIND_WORDS[kind]} ${name(object)}`,
		...host === null ? [] : [say`to ${code(host)}`],
		say`id ${code(id)}`,
		...ignored === null ? [] : [say`ignored: ${prose(ignored)}`]
	];
	return joined(parts, ", ");
}
function nextLines(plan, { applyCommand, style }) {
	const isRefused = plan.refusals.length > 0;
	if (!isRefused && !plan.operations.some(({ inScope }) => inScope)) return [];
	const digest = plan.digest.slice(0, SHORT_DIGEST);
	const heading = style.heading(`Plan ${digest}`);
	if (applyCommand === null || isRefused) return [heading];
	const command = `${scoped(applyCommand, plan)} --approve ${digest}`;
	return [
		heading,
		"To apply exactly this:",
		`  ${plain(command, COMMAND_LENGTH)}`
	];
}
export { stateLines as a, titleLines as c, scoped as i, planText as n, groupLines as o, refusalLines as r, listOperations as s, approvalQuestion as t };
