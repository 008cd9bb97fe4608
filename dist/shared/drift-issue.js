import { n as isInSync } from "./drift.js";
import { n as formatPlace } from "./place.js";
import { c as count, d as name, f as prose, h as sentences, m as say, n as phraseText, o as capitalized, r as plain, s as code, u as listed } from "./plain.js";
import { i as viewPlan, n as groupOperations, t as groupChecks } from "./view.js";
import { d as fit, l as budgetOf, m as more, o as fieldDiff, p as cutNote, r as listPart, u as bytesOf } from "./stage.js";
import { o as WEBHOOKS } from "./places.js";
import { o as heading, p as inline, r as blocks } from "./layout2.js";
// src/report/markdown/drift-difference.ts
/** One difference: what happened, field by field, and how to restore, adopt or ignore it. */
function differenceText(view, setting) {
	const { operation, what, why } = view;
	const { address, place, changes, action, cause } = operation;
	const where = place === null ? say`no longer declared` : say`declared in ${code(formatPlace(place))}`;
	const ways = [
		...cause === "switched-off-by-gladly" ? [["First", FIND_CAUSE]] : [],
		["Restore", restorePhrase(view)],
		...cause === "secret-rotated" ? [] : [["Adopt", adoptPhrase(operation, setting)]],
		...cause === "secret-rotated" || action === "create" ? [] : [["Ignore", ignorePhrase(operation)]]
	];
	return blocks([
		heading(say`${capitalized(what)} for ${prose(setting.title)}: ${why ?? NOT_AS_DECLARED}`),
		inline(say`${code(address)}, ${where}`),
		changes.length === 0 ? "" : fieldDiff(operation),
		ways.map(([word, way]) => `- **${word}**: ${inline(way)}`).join("\n")
	]);
}
const NOT_AS_DECLARED = say`not as the file says`;
const FIND_CAUSE = say`find the cause. See in the log why deliveries failed (${WEBHOOKS} > the webhook >
  edit > Logs), and have the vendor repair its endpoint.`;
function restorePhrase({ operation, words, what }) {
	return operation.cause === "secret-rotated" ? say`to send the new value, run apply with scope all; it will ${words.verb} ${what}. If the new
        value is a mistake, put the old one back into the secret.` : say`to have what the file says, run apply with scope all; it will ${words.verb} ${what}.`;
}
/** Both names of the command are the workflow's own; it is to be copied. */
function adoptPhrase({ action, address, kind }, { plan, config }) {
	if (action === "create") return say`to leave it gone, open a pull request that takes ${code(address)} out of the file. What
      a vendor brings is left out by ${code("false")} in its place.`;
	const { name: organization } = plan.organization;
	const command = `gladly-integrations export --config ${config} --organization ${organization} --out ${config}`;
	const state = kind === "webhook" ? say`off is written ${code("enabled: false")}` : say`archived is written ${code("disabled: true")}`;
	return say`to keep what Gladly has, write what stands after ${code("-")} into the file by hand (${state})
    and open a pull request. Or run ${code(command)}, which takes over everything at once: the other
    differences too, and all webhooks and topics that the file does not speak of yet.`;
}
function ignorePhrase({ kind, name: object, address }) {
	const rule = `{ ${kind}: ${JSON.stringify(plain(object))}, reason: "why", until: YYYY-MM-DD }`;
	return say`to leave it to people, open a pull request that takes ${code(address)} out of the file
    and puts ${code(rule)} under ${code("ignore:")}. It is then neither compared nor removed.`;
}
// src/report/markdown/drift-issue.ts
/**
* The issue about what is no longer as declared, with what to do about each difference; `null`
* where nothing has drifted. Equal differences give equal texts: neither the moment nor the run is
* in it.
*/
function driftIssue({ plan, drift }, context) {
	if (isInSync(drift)) return null;
	const title = phraseText(say`Gladly ${code(plan.organization.name)} has drifted from
    ${code(context.config)}`);
	const hidden = context.hidden.map((line) => `${line}\n`).join("");
	const stable = {
		...context,
		runUrl: null,
		planFile: null
	};
	const parts = driftParts({
		plan,
		drift
	}, stable);
	const head = inline(driftVerdict(plan, drift));
	return {
		title,
		body: `${hidden}**${head}**\n\n${fit(parts, budgetOf(context) - bytesOf(hidden) - bytesOf(head) - 8)}\n`
	};
}
/** How much has drifted, in one sentence. */
function driftVerdict(plan, drift) {
	const organization = code(plan.organization.name);
	const { operations, checks } = drift;
	if (isInSync(drift)) return say`No drift: nothing of the file was changed in ${organization}.`;
	const parts = [...operations.length === 0 ? [] : [count(operations.length, "difference")], ...checks.length === 0 ? [] : [say`${count(checks.length, "check")} that failed`]];
	return say`${organization} has drifted from the file: ${listed(parts)}.`;
}
/** Each difference with what to do, then what people have to mend and what has run out. */
function driftParts({ plan, drift }, context) {
	const view = viewPlan(plan);
	const list = (phrases, on) => listPart(phrases, {
		...on,
		context
	});
	return [
		differencesPart(plan, drift, context),
		list(checkPhrases(plan, drift), {
			yields: 2,
			title: say`No longer as declared; to be mended by a person`,
			noun: "check"
		}),
		list(expiredPhrases(plan, view), {
			yields: 3,
			title: say`Run out`,
			noun: "remark"
		}),
		list(unappliedPhrases(plan, drift), {
			yields: 4,
			title: say`Declared and not applied yet; this is not drift`,
			noun: "operation"
		}),
		list(view.refusals.map(({ message }) => sentences(message.problem, message.remedy)), {
			yields: 3,
			title: say`In the way of restoring`,
			noun: "refusal"
		})
	];
}
function differencesPart(plan, { operations }, context) {
	const entries = groupOperations(plan, operations).flatMap(({ title, members }) => members.map((view) => ({ text: differenceText(view, {
		title,
		plan,
		config: context.config
	}) })));
	return {
		yields: 1,
		levels: [{
			head: `${blocks([
				heading(say`How to restore`),
				inline(RESTORE),
				inline(SIGNS)
			])}\n`,
			entries,
			separator: "\n\n"
		}],
		cut: (left) => cutNote(more(left.length, "difference"), context)
	};
}
const RESTORE = say`Run the workflow by hand (Actions > the workflow > Run workflow) with
  ${code("command: apply")} and ${code("scope: all")}. The first run shows the plan and its id, a
  second one with that id as ${code("approve")} carries it out. It restores everything below
  at once: adopt or ignore first what is meant to stay.`;
const SIGNS = say`In the comparisons ${code("-")} is what Gladly has now and ${code("+")} is what
  the file says.`;
function checkPhrases(plan, { checks }) {
	return groupChecks(plan, checks).flatMap(({ title, members }) => members.map(({ check, message }) => sentences(say`${prose(title)}: ${message.problem}`, message.remedy, check.place === null ? null : say`(${code(formatPlace(check.place))})`)));
}
/** Confirmations and rules of the file that counted until a day which is over. */
function expiredPhrases({ steps }, view) {
	const notes = [...view.risks, ...view.remarks].filter(({ note }) => note.code === "ignore-expired");
	return [...steps.filter(({ state }) => state === "expired").map(expiredStep), ...notes.map(({ message }) => message.text)];
}
function expiredStep({ title, integration, id, expiresOn, place }) {
	return say`The confirmation of ${name(title)} (${code(integration)}) counted until
    ${code(String(expiresOn))}. Look again, then renew the date of ${code(`confirmed.${id}`)} in the
    file (${code(formatPlace(place))}).`;
}
function unappliedPhrases(plan, { unapplied }) {
	return groupOperations(plan, unapplied).flatMap(({ title, members }) => members.map(({ words, what }) => say`${words.verb} ${what} for ${prose(title)}`));
}
export { driftParts as n, driftVerdict as r, driftIssue as t };
