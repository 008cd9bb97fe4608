import { a as deedsPhrase, r as viewOperation } from "./view.js";
import { i as skipMessage, r as failureMessage, t as OUTCOME_WORDS } from "./journal.js";
import { c as count, m as say, o as capitalized, p as quotedEnd, s as code, u as listed } from "./plain.js";
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
export { viewJournal as t };
