import { t as cleanOutcome } from "../shared/clean-outcome.js";
import { a as diagnosticMessage, i as outcomeDocument, n as jsonText, o as countJournal, s as countPlan } from "../shared/json.js";
import { n as formatPlace, t as comparePlaces } from "../shared/place.js";
import { t as viewJournal } from "../shared/journal-view.js";
import { c as count, d as name, f as prose, h as sentences, m as say, n as phraseText, o as capitalized, s as code, u as listed } from "../shared/plain.js";
import { i as viewPlan } from "../shared/view.js";
import { i as receiptComment, n as isReviewReason, r as reviewMessage, t as reviewRefusal } from "../shared/review-refusal.js";
import { n as driftParts, r as driftVerdict } from "../shared/drift-issue.js";
import { c as tableHead, l as tableRow, n as alertHead, p as inline, r as blocks, s as quoted } from "../shared/layout2.js";
import { d as fieldLines } from "../shared/places.js";
import { a as peoplePart, i as planVerdict, r as planParts, t as comment, u as keepDocument } from "../shared/plan-comment.js";
import { a as problemSummary, n as failureBox, r as findingsPart, t as sourcesOf } from "../shared/sources.js";
import { a as statesPart, m as more, p as cutNote, t as contextOf } from "../shared/stage.js";
import { t as refusalMessage } from "../shared/refusals.js";
import { t as PLAIN_STYLE } from "../shared/style.js";
import { t as diagnosticsText } from "../shared/diagnostics.js";
import { n as driftText, t as journalText } from "../shared/journal2.js";
import { t as failureText } from "../shared/failure.js";
import { n as planText } from "../shared/plan2.js";
import { basename } from "node:path";
// src/report/markdown/annotations.ts
/** GitHub shows so many of each severity for a step, and drops the others without a word. */
const SHOWN = 10;
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
/**
* What to show at the lines of the file: why nothing can be applied, findings in the file, what did
* not come about, and what to look at twice. Errors first; within a severity what stops the apply,
* then by place. What GitHub would drop is counted in the last one that it shows.
*/
function annotationsOf(outcome) {
	const { plan, journal, diagnostics } = outcome;
	const all = [
		...plan === null ? [] : refusals(plan),
		...journal === null ? [] : undone(journal),
		...failure(outcome),
		...diagnostics.map(finding),
		...plan === null ? [] : notes(plan)
	];
	return SEVERITIES.flatMap((severity) => bounded(all.filter((one) => one.severity === severity)));
}
function bounded(annotations) {
	const shown = annotations.slice(0, SHOWN);
	const rest = annotations.length - shown.length;
	const last = shown.at(-1);
	if (rest === 0 || last === void 0) return shown;
	const more = phraseText(say`And ${rest} more: see the summary of the job.`);
	return [...shown.slice(0, -1), {
		...last,
		message: `${last.message} ${more}`
	}];
}
function refusals(plan) {
	return sorted(viewPlan(plan).refusals.map(({ message, place }) => annotation("error", say`Refused: apply would write nothing`, {
		text: sentences(message.problem, message.remedy),
		place
	})));
}
function undone(journal) {
	return sorted(viewJournal(journal).undone.map(({ view, message }) => annotation("error", say`Not applied: ${view.words.verb} ${view.what}`, {
		text: sentences(message.problem, message.remedy),
		place: view.operation.place
	})));
}
function failure({ error }) {
	if (error === void 0) return [];
	const text = say`${prose(error.message)} ${prose(error.remedy)}`;
	return [annotation("error", say`It could not be done`, {
		text,
		place: null
	})];
}
function finding(diagnostic) {
	const { title, problem, remedy } = diagnosticMessage(diagnostic);
	const { severity, place } = diagnostic;
	return annotation(severity, title, {
		text: sentences(problem, remedy),
		place
	});
}
/** Remarks without a place are in the summary; beside no line they would only be noise. */
function notes(plan) {
	const { risks, remarks } = viewPlan(plan);
	return sorted([...risks, ...remarks].filter(({ note }) => note.place !== null).map(({ note, message }) => annotation(message.risk ? "warning" : "notice", message.risk ? LOOK : KNOW, {
		text: message.text,
		place: note.place
	})));
}
const LOOK = say`To be looked at twice`;
const KNOW = say`Good to know`;
function annotation(severity, title, { text, place }) {
	return {
		severity,
		title: phraseText(capitalized(title)),
		message: phraseText(capitalized(text)),
		place
	};
}
function sorted(annotations) {
	return annotations.toSorted((a, b) => {
		if (a.place === null || b.place === null) return Number(a.place === null) - Number(b.place === null);
		return comparePlaces(a.place, b.place);
	});
}
// src/report/markdown/offline.ts
const DIRECTIONS = {
	removed: say`no longer declared`,
	changed: say`changed`,
	added: say`declared`
};
const KINDS = {
	webhook: say`webhook`,
	topic: say`topic`,
	user: say`user`,
	inbox: say`inbox`,
	step: say`step`,
	"vendor-webhook": say`webhook of the vendor`
};
/**
* What a pull request changes in the file, where Gladly could not be asked: one row for each
* declared object, what is no longer declared first.
*/
function offlineSummary({ declared, diagnostics }, context) {
	const head = blocks([`### ${inline(verdict(declared))}`, [alertHead("NOTE", say`Not compared with Gladly`), quoted(inline(OFFLINE))].join("\n")]);
	const parts = [changesPart(declared, context), findingsPart(diagnostics, context)];
	return comment([head, ...parts], {
		plan: null,
		context
	});
}
const OFFLINE = say`A pull request from a fork is given no credentials, so nobody has asked Gladly.
  This is only what changes in the file; what an apply would do may be more or less. Before it is
  merged, somebody with access should make the plan on a branch of this repository.`;
function verdict({ organization, changes }) {
	if (changes.length === 0) return say`The file asks for nothing else in ${code(organization)}`;
	const amounts = Object.entries(DIRECTIONS).flatMap(([direction, words]) => {
		const amount = changes.filter((one) => one.direction === direction).length;
		return amount === 0 ? [] : [say`${count(amount, "thing")} ${words}`];
	});
	return say`In the file for ${code(organization)}: ${listed(amounts)}`;
}
function changesPart({ changes }, context) {
	const sorted = [...changes.filter(({ direction }) => direction === "removed"), ...changes.filter(({ direction }) => direction !== "removed")];
	return {
		yields: 2,
		levels: [{
			head: tableHead([
				"What",
				"Name",
				"Before and after",
				"Where"
			]),
			entries: sorted.map((one) => ({ text: changeRow(one) }))
		}],
		cut: (left) => cutNote(more(left.length, "change"), context)
	};
}
function changeRow({ address, kind, name: object, direction, changes, place }) {
	const fields = (direction === "removed" ? [] : changes.map(fieldLines)).map(({ label, before, after }) => {
		const from = before.length === 0 ? null : listed(before);
		const to = after.length === 0 ? say`none` : listed(after);
		return inline(from === null ? say`${label}: ${to}` : say`${label}: ${from} -> ${to}`, "cell");
	});
	return tableRow([
		`**${inline(DIRECTIONS[direction], "cell")}**: ${inline(KINDS[kind], "cell")}`,
		inline(say`${name(object)} (${code(address)})`, "cell"),
		fields.join("<br>"),
		place === null ? "" : inline(say`${code(formatPlace(place))}`, "cell")
	]);
}
// src/report/markdown/job-summary.ts
/** GitHub takes 1 MiB for each step. */
const SUMMARY_BUDGET = 1e6;
/**
* What a command found or did, for the summary of its job: the same as the comment, with room for
* much more of it and nothing hidden in it.
*/
function jobSummary(outcome, context) {
	const on = {
		...context,
		hidden: [],
		budget: context.budget ?? SUMMARY_BUDGET
	};
	const { plan, journal, declared = null, result, error } = outcome;
	if (journal !== null) return withFailure(outcome, receiptComment({
		...outcome,
		journal
	}, on));
	if (result === "invalid") return problemSummary(outcome, on);
	if (declared !== null) return withFailure(outcome, offlineSummary({
		...outcome,
		declared
	}, on));
	if (plan !== null) return withFailure(outcome, planSummary({
		...outcome,
		plan
	}, on));
	return error === void 0 ? shortSummary(outcome, on) : problemSummary(outcome, on);
}
/** What was found or done counts, even if something went wrong afterwards. */
function withFailure(outcome, text) {
	return blocks([failureBox(outcome), text]);
}
function planSummary(outcome, context) {
	const { plan, drift, reason, uncovered = [] } = outcome;
	if (drift !== null) return driftSummary({
		...outcome,
		drift
	}, context);
	if (isReviewReason(reason)) {
		const inScope = plan.operations.filter((operation) => operation.inScope);
		const operations = uncovered.length === 0 ? inScope : uncovered;
		return reviewRefusal(outcome, {
			reason,
			operations,
			pulls: []
		}, context);
	}
	const head = planVerdict(plan, "applied", context);
	return comment([head, ...planParts(outcome, context)], {
		plan,
		context
	});
}
function driftSummary(outcome, context) {
	const { plan, drift } = outcome;
	const view = viewPlan(plan);
	const parts = [
		...driftParts({
			plan,
			drift
		}, context),
		statesPart(view.states, context),
		peoplePart(view, context)
	];
	return comment([`### ${inline(driftVerdict(plan, drift))}`, ...parts], {
		plan,
		context
	});
}
/** Of a file that was only validated, and of an apply that came too late. */
function shortSummary(outcome, context) {
	const isLate = outcome.reason === "superseded";
	const head = `### ${inline(isLate ? SUPERSEDED : say`${code(context.config)} is valid`)}`;
	return comment([head, findingsPart(outcome.diagnostics, context)], {
		plan: null,
		context
	});
}
const SUPERSEDED = say`Nothing to do: a newer version of the file has taken the place of this one`;
// src/action/failure-line.ts
/** Results with which a job fails whatever the inputs say. */
const FAILURES = [
	"invalid",
	"refused",
	"partially-applied",
	"failed"
];
/** Why a job fails, in one line with the way on; `null` where it does not fail. */
function failureLine({ outcome, trouble }, { failOnDrift }) {
	if (trouble !== null) return `${trouble.message} ${trouble.remedy}`;
	const { result } = outcome;
	return FAILURES.includes(result) || result === "drift" && failOnDrift ? lineOf(outcome) : null;
}
function lineOf({ result, reason, error, plan, journal }) {
	if (error !== void 0) return `${error.message} ${error.remedy}`;
	const refusal = journal === null ? plan?.refusals[0] : void 0;
	if (refusal !== void 0) return told(refusalMessage(refusal));
	if (isReviewReason(reason)) return told(reviewMessage(reason));
	return LINES[result] ?? `${result} (${reason})`;
}
const LINES = {
	invalid: "The file has errors; the annotations say where, and what to write instead.",
	drift: "Something was changed in Gladly; the job summary says what, and what to do about it.",
	"partially-applied": "Part of it was applied; the job summary says what was not, and why. Run the job again when that is settled: it does what is missing, and nothing twice.",
	failed: "Nothing was applied; the job summary says why. Run the job again when that is settled."
};
function told({ problem, remedy }) {
	return phraseText(sentences(problem, remedy));
}
// src/action/log-text.ts
const LAYOUT = {
	style: PLAIN_STYLE,
	width: 100,
	verbose: false
};
/** What a command found or did, for the log of the job. */
function logText(outcome) {
	const { diagnostics, reason, error } = outcome;
	return [
		diagnostics.length === 0 ? "" : diagnosticsText(diagnostics, {
			...LAYOUT,
			sources: /* @__PURE__ */ new Map()
		}),
		resultText(outcome),
		error === void 0 ? "" : failureText({
			code: reason,
			...error
		}, LAYOUT)
	].filter((text) => text !== "").join("\n");
}
function resultText({ plan, journal, drift }) {
	const options = {
		...LAYOUT,
		applyCommand: null
	};
	if (journal !== null) return journalText(journal, options);
	if (plan === null) return "";
	return drift === null ? planText(plan, options) : driftText(plan, drift, options);
}
// src/action/outputs.ts
const NO_TRACES = {
	planFile: null,
	commentUrl: null,
	issueUrl: null,
	deploymentId: null,
	undoFile: null
};
/**
* The outputs of a run. Counts are of what was done after an apply, else of what it would do; what
* there is none of is empty, so that a workflow can tell it from zero.
*/
function outputsOf(outcome, traces) {
	const counts = countsOf(outcome);
	const number = (pick) => counts === null ? "" : `${pick(counts)}`;
	return {
		result: outcome.result,
		reason: outcome.reason,
		creates: number(({ creates }) => creates),
		updates: number(({ updates }) => updates),
		removals: number(({ removals }) => removals),
		adoptions: number(({ adoptions }) => adoptions),
		"open-checks": number(({ openChecks }) => openChecks),
		"open-steps": number(({ openSteps }) => openSteps),
		unmanaged: number(({ unmanaged }) => unmanaged),
		digest: outcome.plan?.digest ?? "",
		"plan-file": traces.planFile ?? "",
		"comment-url": traces.commentUrl ?? "",
		"issue-url": traces.issueUrl ?? "",
		"deployment-id": traces.deploymentId === null ? "" : `${traces.deploymentId}`,
		"undo-file": traces.undoFile ?? ""
	};
}
function countsOf({ plan, journal }) {
	if (journal !== null) return countJournal(journal);
	return plan === null ? null : countPlan(plan);
}
// src/action/publish.ts
/**
* Tells how a run ended wherever GitHub shows it: log, annotations, a file, job summary, outputs.
* What cannot be written to one of them does not keep the others from being told.
*
* @returns why the job fails, in one line; `null` where it does not.
*/
async function publish(ending, stage) {
	const { desk } = stage;
	const { traces } = ending;
	const outcome = cleanOutcome(ending.outcome, desk.clean);
	desk.line(logText(outcome));
	for (const annotation of annotationsOf(outcome)) desk.annotate(annotation);
	const planFile = await keepDocument("plan", jsonText(outcomeDocument(outcome)), {
		...stage,
		organization: ending.outcome.organization
	});
	await summarize(outcome, stage, {
		planFile,
		undoFile: traces.undoFile ?? null
	});
	const outputs = outputsOf(resulting(ending), cleaned({
		...NO_TRACES,
		...traces,
		planFile
	}, desk));
	for (const [name, text] of Object.entries(outputs)) desk.output(name, text);
	return failureLine({
		...ending,
		outcome
	}, stage);
}
async function summarize(outcome, stage, files) {
	const { desk, facts } = stage;
	const context = contextOf(outcome, stage, {
		planFile: nameOf(files.planFile),
		undoFile: nameOf(files.undoFile),
		sources: sourcesOf(outcome, facts.workspace)
	});
	try {
		await desk.summarize(jobSummary(outcome, context));
	} catch (error) {
		desk.line(`Warning: the job summary could not be written: ${String(error)}`);
	}
}
function nameOf(path) {
	return path === null ? null : basename(path);
}
/** Paths and addresses hold names of others; all other outputs are words and numbers of ours. */
function cleaned(traces, { clean }) {
	const { planFile, commentUrl, issueUrl, undoFile } = traces;
	const cleanOne = (text) => text === null ? null : clean(text);
	return {
		...traces,
		planFile: cleanOne(planFile),
		commentUrl: cleanOne(commentUrl),
		issueUrl: cleanOne(issueUrl),
		undoFile: cleanOne(undoFile)
	};
}
/** What could not be told on GitHub makes a run that only tells a failure. */
function resulting({ outcome, trouble }) {
	if (trouble === null) return outcome;
	const hasApplied = outcome.journal !== null;
	return {
		...outcome,
		result: hasApplied ? outcome.result : "failed",
		reason: trouble.code
	};
}
export { publish };
