import { c as count, m as say, o as capitalized, p as quotedEnd, s as code, u as listed } from "./plain.js";
import { c as wrapPhrase, i as section, n as paragraphs, t as openingLines } from "./layout.js";
import { o as WEBHOOKS } from "./places.js";
import { n as failureMessage, r as skipMessage, t as OUTCOME_WORDS } from "./journal.js";
import { n as isInSync } from "./drift.js";
import { n as messageLines, t as checkLines } from "./people.js";
import { a as stateLines, c as titleLines, d as viewOperation, f as viewPlan, i as scoped, l as groupChecks, m as peopleSentence, o as groupLines, p as deedsPhrase, r as refusalLines, s as listOperations, u as groupOperations } from "./plan2.js";
// src/commands/approval.ts
/** Digits of a digest that name a plan beyond doubt: 48 bits. */
const MIN_DIGEST_DIGITS = 12;
/** Approves the one plan that a digest, or its beginning, names. */
function approveDigest(digest) {
	return ({ plan }) => {
		const isNamed = digest.length >= MIN_DIGEST_DIGITS && plan.digest.startsWith(digest.toLowerCase());
		return Promise.resolve({ code: isNamed ? "ok" : "approval-mismatch" });
	};
}
/** Approves whatever was planned. */
const approveAny = () => Promise.resolve({ code: "ok" });
// src/report/text/drift.ts
/**
* What a comparison with Gladly found since the last apply, for a terminal: each difference, how
* to restore what the file says or keep what Gladly has, and what is merely not applied yet.
*/
function driftText(plan, drift, options) {
	const { style } = options;
	const view = viewPlan(plan);
	const rotated = drift.operations.filter(({ cause }) => cause === "secret-rotated");
	const changed = drift.operations.filter(({ cause }) => cause !== "secret-rotated");
	const unapplied = groupOperations(plan, drift.unapplied);
	const checks = groupChecks(plan, drift.checks);
	return paragraphs([
		openingLines([verdict(plan, drift), ...peopleSentence(plan)], options),
		section("Changed in Gladly; this would put it back", groupLines(groupOperations(plan, changed), options), style),
		section("New values of secrets, not sent to Gladly yet", groupLines(groupOperations(plan, rotated), options), style),
		restoreLines(drift, options),
		section("No longer as declared; to be mended by a person", checkLines(checks, options), style),
		section("Declared and not applied yet; this is not drift", groupLines(unapplied, options), style),
		section("Integrations", stateLines(view.states, options), style),
		section("In the way of an apply", refusalLines(view.refusals, options), style)
	]);
}
function verdict(plan, drift) {
	const organization = code(plan.organization.name);
	const { operations, checks } = drift;
	if (isInSync(drift)) return say`No drift: nothing of the file was changed in ${organization}.`;
	const parts = [...operations.length === 0 ? [] : [count(operations.length, "difference")], ...checks.length === 0 ? [] : [say`${count(checks.length, "check")} that failed`]];
	return say`${organization} has drifted from the file: ${listed(parts)}.`;
}
function restoreLines({ operations }, options) {
	if (operations.length === 0) return [];
	const { applyCommand, width } = options;
	const switchedOff = operations.some(({ cause }) => cause === "switched-off-by-gladly");
	const restore = applyCommand === null ? say`To do so, run apply with scope all.` : say`To do so: ${code(`${applyCommand} --scope all`)}`;
	return [
		...switchedOff ? [say`Before a webhook is switched on again, see in its log why its deliveries failed
            (${WEBHOOKS} > the webhook > edit > Logs) and have the vendor repair its endpoint.`] : [],
		restore,
		...operations.every(({ cause }) => cause === "secret-rotated") ? [] : [say`To keep what Gladly has, write it into the file.`]
	].flatMap((sentence) => wrapPhrase(sentence, 2, width));
}
// src/report/journal-view.ts
/** Puts the end of an apply into words. Pure: equal journals give equal views. */
function viewJournal(journal) {
	const { results, unproven, remaining } = journal;
	const undone = results.filter(isUndone);
	const viewsOf = (outcome) => results.filter((result) => result.outcome === outcome).map(({ operation }) => viewOperation(operation));
	return {
		verdict: verdictOf(journal, undone),
		proof: proofOf(journal),
		done: viewsOf("done"),
		unchanged: viewsOf("unchanged"),
		undone: undone.map(viewUndone),
		leftAlone: results.filter(isOutOfScope).length,
		isOpen: unproven !== null || remaining.length > 0 || undone.length > 0
	};
}
/** Whether a person should hear that this did not come about: not what was never asked for. */
function isUndone(result) {
	return !isEnded(result) && !isOutOfScope(result);
}
/** An operation that did not come about in words. */
function viewUndone(result) {
	const { operation, outcome } = result;
	const { problem, remedy } = messageOf(result);
	return {
		view: viewOperation(operation),
		outcome,
		message: {
			problem: say`${capitalized(OUTCOME_WORDS[outcome])}. ${problem}`,
			remedy
		}
	};
}
function isOutOfScope(result) {
	return result.outcome === "skipped" && result.why.code === "out-of-scope";
}
/** Nothing was done only where Gladly said no, or was never asked. */
function verdictOf(journal, undone) {
	const organization = code(journal.plan.organization.name);
	const ended = journal.results.filter(isEnded).map(({ operation }) => operation);
	if (ended.length === 0) {
		if (undone.length === 0) return say`Nothing to do in ${organization}.`;
		return undone.every(({ outcome }) => outcome === "skipped" || outcome === "refused") ? say`Nothing was done in ${organization}: ${undoneSentence(undone)}.` : say`Perhaps partly applied in ${organization}: ${undoneSentence(undone)}.`;
	}
	const deeds = say`${deedsPhrase(ended, "done")} in ${organization}`;
	return undone.length === 0 ? say`Apply ${deeds}.` : say`Partly applied: ${deeds}; ${undoneSentence(undone)}.`;
}
function undoneSentence(undone) {
	const uncertain = undone.filter(({ outcome }) => outcome === "uncertain").length;
	const sure = undone.length - uncertain;
	return listed([...sure === 0 ? [] : [say`${count(sure, "operation")} did not come about`], ...uncertain === 0 ? [] : [say`${count(uncertain, "operation")} ended without certainty`]]);
}
function proofOf({ unproven, remaining }) {
	if (unproven !== null) return say`The last look at Gladly failed, so nothing of this is proven: ${quotedEnd(unproven.because)}.`;
	if (remaining.length > 0) return say`A last look at Gladly shows ${count(remaining.length, "operation")} still to do.`;
	return say`A last look at Gladly shows nothing left to do.`;
}
function messageOf(result) {
	return result.outcome === "skipped" ? skip(result.why) : failure(result.why);
}
function skip(why) {
	return skipMessage(why);
}
function failure(why) {
	return failureMessage(why);
}
function isEnded(result) {
	return result.outcome === "done" || result.outcome === "unchanged";
}
// src/report/text/journal.ts
/** Operations that did not come about and are written out before the rest is only counted. */
const UNDONE_SHOWN = 20;
/**
* The receipt of an apply for a terminal: what was done, what was not and who has to do what
* about it, and whether anything remains.
*/
function journalText(journal, options) {
	const { style } = options;
	const { verdict, proof, done, unchanged, undone } = viewJournal(journal);
	const listOf = (views) => listOperations(views, {
		indent: 2,
		tense: "done"
	}, options);
	return paragraphs([
		openingLines([verdict, proof], options),
		section("Done", listOf(done), style),
		section("Was so already; nothing had to be written", listOf(unchanged), style),
		section("Not done", undoneLines(undone, options), style),
		section("Integrations", finalStates(journal, options), style),
		endLines(journal, options)
	]);
}
/** How far each integration is by the last look at Gladly. */
function finalStates({ final }, options) {
	return final === null ? [] : stateLines(viewPlan(final).states, options);
}
function undoneLines(undone, options) {
	const limit = options.verbose || undone.length <= 21 ? undone.length : UNDONE_SHOWN;
	const rest = undone.slice(limit).map(({ view }) => view.operation);
	return [...undone.slice(0, limit).flatMap((one) => undoneOne(one, options)), ...rest.length === 0 ? [] : wrapPhrase(say`... and ${rest.length} more: ${deedsPhrase(rest)} (--verbose lists them).`, 2, options.width)];
}
function undoneOne({ view, message }, options) {
	const { place } = view.operation;
	return [...titleLines(view, {
		indent: 2,
		tense: "verb"
	}, options), ...messageLines(message, {
		mark: "!",
		place,
		indent: 6,
		options
	})];
}
function endLines(journal, options) {
	const { applyCommand, width } = options;
	const { leftAlone, isOpen } = viewJournal(journal);
	const again = applyCommand === null ? say`run apply again` : say`run again: ${code(scoped(applyCommand, journal.plan))}`;
	return [
		...leftAlone === 0 ? [] : [say`Left alone: ${count(leftAlone, "difference")} that this change did not make.`],
		...peopleSentence(journal.final ?? journal.plan),
		...isOpen ? [say`To go on, ${again}. It does what is missing, and nothing twice.`] : []
	].flatMap((sentence) => wrapPhrase(sentence, 0, width));
}
export { approveDigest as i, driftText as n, approveAny as r, journalText as t };
