import { t as isOpen } from "./steps.js";
import { t as diagnosticMessage } from "./diagnostics.js";
import { i as skipMessage, r as failureMessage } from "./journal.js";
import { n as phraseText, t as UNSAFE } from "./plain.js";
import { n as displayUrl } from "./url.js";
// src/report/counts.ts
const COUNTED = {
	create: "creates",
	update: "updates",
	adopt: "adoptions",
	"resend-secrets": "updates",
	enable: "updates",
	disable: "updates",
	archive: "removals",
	delete: "removals"
};
/** Counts what apply would execute, in the scope that the plan was made for. */
function countPlan(plan) {
	return countOperations(plan, plan.operations.filter(({ inScope }) => inScope));
}
/** Counts what an apply has brought about: operations that ended in `done` or `unchanged`. */
function countJournal(journal) {
	const ended = journal.results.filter(({ outcome }) => ["done", "unchanged"].includes(outcome));
	return countOperations(journal.plan, ended.map(({ operation }) => operation));
}
function countOperations(plan, operations) {
	const of = (counted) => operations.filter(({ action }) => COUNTED[action] === counted).length;
	return {
		creates: of("creates"),
		updates: of("updates"),
		removals: of("removals"),
		adoptions: of("adoptions"),
		openChecks: plan.checks.filter(({ state }) => state !== "passed").length,
		openSteps: plan.steps.filter(isOpen).length,
		unmanaged: plan.unmanaged.filter(({ ignored }) => ignored === null).length
	};
}
// src/report/plan-document.ts
/**
* A plan in its published form, `config-schema/plan.schema.json`. It differs from `Plan` in one
* thing: URLs are shown without user name, password and the values of their query, because what
* leaves the program may be read by more people than the file.
*/
function planDocument(plan) {
	return toJson({
		...plan,
		operations: plan.operations.map(withShownUrls)
	});
}
/** A difference between two versions of the file, its URLs shown the same way. */
function declaredDocument({ organization, changes }) {
	return toJson({
		organization,
		changes: changes.map((one) => ({
			...one,
			changes: one.changes.map(withShownUrl)
		}))
	});
}
function withShownUrls(operation) {
	if (operation.kind !== "webhook") return operation;
	const { fields, changes } = operation;
	return {
		...operation,
		fields: fields === null ? null : {
			...fields,
			url: displayUrl(fields.url)
		},
		changes: changes.map(withShownUrl)
	};
}
function withShownUrl(change) {
	if (change.field !== "url" || "secret" in change) return change;
	return {
		...change,
		before: shown(change.before),
		after: shown(change.after)
	};
}
function shown(value) {
	return typeof value === "string" ? displayUrl(value) : value;
}
/** Plain data as JSON; members that are absent or `undefined` are left out. */
function toJson(value) {
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.map(toJson);
	if (typeof value !== "object" || value === null) return null;
	const present = Object.entries(value).filter(([, member]) => member !== void 0);
	return Object.fromEntries(present.map(([key, member]) => [key, toJson(member)]));
}
// src/report/json.ts
/** Version of the outcome document; it goes up when something is taken away or renamed. */
const OUTCOME_FORMAT_VERSION = 1;
/**
* The one document that `--json` prints, the same for every command; what a command has nothing
* to say about is `null` or empty. Holds no secret. `counts` are of what was done after an apply,
* else of what it would do.
*/
function outcomeDocument(outcome) {
	const { command, result, reason, diagnostics, journal, drift, error } = outcome;
	const plan = outcome.plan ?? journal?.plan ?? null;
	return {
		formatVersion: OUTCOME_FORMAT_VERSION,
		command,
		result,
		reason,
		organization: outcome.organization ?? plan?.organization.name ?? null,
		counts: countsDocument(plan, journal),
		digest: plan?.digest ?? null,
		error: error === void 0 ? null : {
			message: error.message,
			remedy: error.remedy
		},
		diagnostics: diagnostics.map(diagnosticDocument),
		plan: plan === null ? null : planDocument(plan),
		journal: journal === null ? null : journalDocument(journal),
		drift: drift === null ? null : driftDocument(drift),
		uncovered: (outcome.uncovered ?? []).map(({ id }) => id),
		declared: outcome.declared ? declaredDocument(outcome.declared) : null,
		handover: outcome.handover ?? null
	};
}
/**
* A document as text, indented, ending with a newline. Characters that a terminal would obey or a
* reader could not see are escaped, so that it can be printed as it is.
*/
function jsonText(document) {
	return `${JSON.stringify(document, null, 2).replace(UNSAFE, (found) => found === "\n" ? found : escaped(found))}\n`;
}
function countsDocument(plan, journal) {
	if (plan === null) return null;
	const { creates, updates, removals, adoptions, openChecks, openSteps, unmanaged } = journal === null ? countPlan(plan) : countJournal(journal);
	return {
		creates,
		updates,
		removals,
		adoptions,
		"open-checks": openChecks,
		"open-steps": openSteps,
		unmanaged
	};
}
/** One finding, with its sentence and remedy. */
function diagnosticDocument(finding) {
	const { code, severity, place } = finding;
	return {
		code,
		severity,
		place: { ...place },
		...messageDocument(diagnosticMessage(finding))
	};
}
function journalDocument({ results, remaining, unproven, gladlyClock }) {
	return {
		results: results.map(resultDocument),
		remaining,
		unproven: unproven?.because ?? null,
		gladlyClock
	};
}
function resultDocument(result) {
	const { operation, outcome, id } = result;
	const why = "why" in result ? {
		code: result.why.code,
		...messageDocument(whyOf(result))
	} : null;
	return {
		operation: operation.id,
		address: operation.address,
		action: operation.action,
		outcome,
		id,
		why
	};
}
function whyOf(result) {
	return result.outcome === "skipped" ? skipMessage(result.why) : failureMessage(result.why);
}
function driftDocument({ operations, checks, unapplied }) {
	return {
		operations: operations.map(({ id }) => id),
		checks: checks.map(({ id }) => id),
		unapplied: unapplied.map(({ id }) => id)
	};
}
function messageDocument({ problem, remedy }) {
	return {
		message: phraseText(problem),
		remedy: phraseText(remedy)
	};
}
function escaped(character) {
	return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
export { countJournal as a, outcomeDocument as i, jsonText as n, countPlan as o, messageDocument as r, diagnosticDocument as t };
