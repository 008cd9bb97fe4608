import { c as count, f as prose, i as plainLines, m as say, s as code } from "./plain.js";
import { n as formatPlace } from "./place.js";
import { a as diagnosticMessage } from "./json.js";
import { t as comment } from "./plan-comment.js";
import { d as fenced, m as inlineLines, n as alertHead, p as inline, r as blocks, s as quoted } from "./layout2.js";
import { m as more, p as cutNote } from "./stage.js";
import { n as fileLines, t as excerpt } from "./excerpt.js";
import { resolve } from "node:path";
import { readFileSync } from "node:fs";
// src/report/markdown/problem-comment.ts
/**
* Why there is no plan: what is wrong with the file, at which lines, or why the command could not
* do its work, each with what to do about it. It stands in place of every plan that was there.
*/
function problemComment(outcome, context) {
	return problemText(outcome, context, [inline(OUT_OF_DATE)]);
}
const OUT_OF_DATE = say`A plan that stood here before is out of date; nothing of it is to be relied
  on.`;
/** The same for a place where nothing stood before. */
function problemSummary(outcome, context) {
	return problemText(outcome, context, []);
}
function problemText(outcome, context, notes) {
	const head = blocks([
		`### ${inline(verdict(outcome, context))}`,
		...notes,
		failureBox(outcome)
	]);
	return comment([head, findingsPart(outcome.diagnostics, context)], {
		plan: null,
		context
	});
}
/** Why a command could not do its work, or not all of it; nothing where it could. */
function failureBox({ error }) {
	if (error === void 0) return "";
	const remedy = plainLines(error.remedy).length === 0 ? "" : `What to do: ${inlineLines(error.remedy)}`;
	return [alertHead("CAUTION", say`${prose(error.message)}`), ...remedy === "" ? [] : [quoted(remedy)]].join("\n");
}
/** Findings in the file: errors first, each with its place, the line, and the remedy. */
function findingsPart(diagnostics, context) {
	const files = fileLines(context.sources ?? /* @__PURE__ */ new Map());
	return {
		yields: 1,
		levels: [{
			head: "",
			separator: "\n\n",
			entries: [...diagnostics.filter(({ severity }) => severity === "error"), ...diagnostics.filter(({ severity }) => severity !== "error")].map((one) => ({ text: findingBlock(one, excerpt(one, files)) }))
		}],
		cut: (left) => cutNote(more(left.length, "finding"), context)
	};
}
function findingBlock(finding, source) {
	const { problem, remedy } = diagnosticMessage(finding);
	const place = say`${SEVERITY[finding.severity]} in ${code(formatPlace(finding.place))}`;
	return blocks([
		`**${inline(place)}**: ${inline(problem)}`,
		source.length === 0 ? "" : fenced("text", source),
		`**What to do:** ${inline(remedy)}`
	]);
}
const SEVERITY = {
	error: say`Error`,
	warning: say`Warning`
};
function verdict(outcome, { config }) {
	const { diagnostics, organization, command } = outcome;
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	const what = FAILED.get(command) ?? say`It failed`;
	if (errors > 0) return say`${what}: ${code(config)} has ${count(errors, "error")}`;
	return organization === null ? what : say`${what} for ${code(organization)}`;
}
/** What there is not, by the command that should have brought it about. */
const FAILED = /* @__PURE__ */ new Map([
	["plan", say`No plan`],
	["apply", say`Apply failed`],
	["drift", say`Not compared with Gladly`],
	["validate", say`Not valid`]
]);
// src/action/sources.ts
/** Texts of the files that findings point into, by name; one that is gone is left out. */
function sourcesOf({ diagnostics }, workspace) {
	const names = new Set(diagnostics.map(({ place }) => place.file));
	return new Map([...names].flatMap((name) => {
		try {
			return [[name, readFileSync(resolve(workspace, name), "utf8")]];
		} catch {
			return [];
		}
	}));
}
export { problemSummary as a, problemComment as i, failureBox as n, findingsPart as r, sourcesOf as t };
