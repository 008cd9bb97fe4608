import { c as count, m as say, s as code, u as listed } from "./plain.js";
import { c as wrapPhrase, i as section, n as paragraphs, t as openingLines } from "./layout.js";
import { o as WEBHOOKS } from "./places.js";
import { a as deedsPhrase, i as viewPlan, n as groupOperations, s as peopleSentence, t as groupChecks } from "./view.js";
import { t as viewJournal } from "./journal-view.js";
import { n as isInSync } from "./drift.js";
import { a as stateLines, c as titleLines, i as scoped, o as groupLines, r as refusalLines, s as listOperations } from "./plan2.js";
import { n as messageLines, t as checkLines } from "./people.js";
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
export { driftText as n, journalText as t };
