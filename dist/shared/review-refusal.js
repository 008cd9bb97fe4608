import { c as count, d as name, f as prose, h as sentences, l as joined, m as say, o as capitalized, s as code } from "./plain.js";
import { n as integrationOf } from "./address.js";
import { n as formatPlace } from "./place.js";
import { n as RESULT_WORDS } from "./journal.js";
import { a as peoplePart, c as planId, o as operationsPart, s as attentionParts, t as comment } from "./plan-comment.js";
import { c as tableHead, l as tableRow, n as alertHead, o as heading, p as inline, r as blocks, s as quoted } from "./layout2.js";
import { a as statesPart, m as more, p as cutNote, s as foldsPart } from "./stage.js";
import { i as actionWords, r as KIND_WORDS } from "./refusals.js";
import { a as deedsPhrase, i as viewPlan, o as leftAloneSentence, s as peopleSentence } from "./view.js";
import { t as viewJournal } from "./journal-view.js";
// src/report/markdown/receipt.ts
const TITLES = [
	"Result",
	"What",
	"Name"
];
/**
* What an apply did, in place of the plan: the verdict and its proof, what did not come about and
* who has to do what, how every operation ended in the order in which they were begun, and how
* far each integration is now.
*/
function receiptComment({ journal }, context) {
	const now = journal.final ?? journal.plan;
	const parts = [
		undonePart(journal, context),
		resultsPart(journal, context),
		statesPart(viewPlan(now).states, context),
		peoplePart(viewPlan(now), context)
	];
	return comment([opening(journal, now), ...parts], {
		plan: journal.plan,
		context
	});
}
function opening(journal, now) {
	const { verdict, proof, leftAlone, isOpen } = viewJournal(journal);
	const told = [
		proof,
		...leftAloneSentence(leftAlone),
		...peopleSentence(now),
		...isOpen ? [say`Running the job again goes on from here: it does what is missing, and nothing twice.`] : []
	];
	return `### ${inline(verdict)}\n\n${inline(joined(told, " "))}`;
}
function undonePart(journal, context) {
	const { undone } = viewJournal(journal);
	return {
		yields: 1,
		levels: [{
			head: alertHead("CAUTION", say`${count(undone.length, "operation")} did not come about`),
			entries: undone.map((one) => ({ text: quoted(`- ${inline(undonePhrase(one))}`) }))
		}],
		cut: (left) => {
			const rest = left.map((index) => undone[index]).filter((one) => one !== void 0);
			const deeds = deedsPhrase(rest.map(({ view }) => view.operation));
			return quoted(cutNote(say`${deeds}, not done`, context));
		}
	};
}
function undonePhrase({ view, message }) {
	const { operation, words, what } = view;
	const where = operation.place === null ? null : say`(${code(formatPlace(operation.place))})`;
	const deed = say`${capitalized(words.verb)} ${what}: ${message.problem}`;
	return sentences(deed, message.remedy, where);
}
/** One row for each operation that was to be executed, in the order of the apply. */
function resultsPart({ plan, results }, context) {
	const executed = results.filter(({ operation }) => operation.inScope);
	return {
		yields: 8,
		levels: [{
			head: tableHead(TITLES),
			entries: executed.map((result) => ({
				text: resultRow(result, plan),
				rank: rankOf(result)
			}))
		}],
		cut: (left) => cutNote(more(left.length, "operation"), context)
	};
}
/** What did not come about stays longest, then what took something away. */
function rankOf({ outcome, operation }) {
	if (outcome !== "done" && outcome !== "unchanged") return 0;
	return actionWords(operation).direction === "take" ? 1 : 2;
}
function resultRow({ operation, outcome }, plan) {
	const key = integrationOf(operation.address);
	const title = plan.integrations.find((one) => one.key === key)?.title ?? key;
	const { verb } = actionWords(operation);
	return tableRow([
		`**${inline(RESULT_WORDS[outcome], "cell")}**`,
		inline(say`${verb} ${KIND_WORDS[operation.kind]}`, "cell"),
		inline(say`${name(operation.name)} for ${prose(title)}`, "cell")
	]);
}
// src/report/messages/reviews.ts
const WAY_ON = say`Open a pull request with what is wanted, have its plan reviewed, and merge it; or
  run the workflow by hand (workflow_dispatch), which shows the plan and takes its id as
  approve.`;
const REVIEWS = {
	"no-reviewed-plan": {
		problem: say`No pull request with a plan of this tool brought this commit, so nobody has
      reviewed what would be done.`,
		remedy: WAY_ON
	},
	"record-invalid": {
		problem: say`The record of what was reviewed is not as this tool wrote it: the comment was
      edited or forged, or another key was in use (the Gladly token or signing-key has been
      changed since).`,
		remedy: WAY_ON
	},
	"record-mismatch": {
		problem: say`The record of what was reviewed belongs to another pull request, organization or
      repository.`,
		remedy: WAY_ON
	},
	"not-covered": {
		problem: say`What would be done now is not what was reviewed: Gladly or the file has changed
      since.`,
		remedy: WAY_ON
	},
	"approval-needed": {
		problem: say`Nobody has approved this plan yet.`,
		remedy: say`Read it; if it is right, run the workflow again and give its id as approve.`
	},
	"approval-mismatch": {
		problem: say`The id that was given as approve is not that of this plan: it was mistyped, or
      Gladly or the file has changed since.`,
		remedy: say`Read the plan below; if it is right, run the workflow again and give its id as approve.`
	}
};
/** Why what would be done does not count as reviewed, and the way on. */
function reviewMessage(reason) {
	return REVIEWS[reason];
}
/** Whether a run ended because of how, or whether, its operations were reviewed. */
function isReviewReason(reason) {
	return Object.hasOwn(REVIEWS, reason);
}
// src/report/markdown/review-refusal.ts
/**
* What an apply says that would have done something nobody reviewed: that nothing was written,
* which operations those are, what was reviewed instead, and the way on.
*/
function reviewRefusal({ plan }, refusal, context) {
	const { reason, operations } = refusal;
	const isAsked = reason === "approval-needed";
	const organization = code(plan.organization.name);
	const verdict = isAsked ? say`To be approved: this would ${deedsPhrase(operations)} in ${organization}` : say`Nothing was applied in ${organization}: nobody has reviewed
        ${count(operations.length, "operation")}`;
	const { problem, remedy } = reviewMessage(reason);
	const head = blocks([
		`### ${inline(verdict)}`,
		[
			alertHead(isAsked ? "IMPORTANT" : "CAUTION", problem),
			quoted(inline(remedy)),
			...reviewedLines(refusal),
			quoted(`\n${inline(approvePhrase(plan))}`)
		].join("\n"),
		heading(isAsked ? say`What it would do` : say`What nobody has reviewed`)
	]);
	const unreviewed = onlyThese(plan, operations);
	const parts = [
		...attentionParts(unreviewed, viewPlan(unreviewed), context),
		operationsPart(plan, operations, context),
		foldsPart(plan, operations, context)
	];
	return comment([head, ...parts], {
		plan,
		context
	});
}
/** The plan as if it consisted of these operations, for what is to be looked at in them. */
function onlyThese(plan, operations) {
	const addresses = new Set(operations.map(({ address }) => address));
	const notes = plan.notes.filter(({ address }) => addresses.has(address));
	return {
		...plan,
		operations,
		notes,
		refusals: []
	};
}
function approvePhrase(plan) {
	const scope = plan.scope === "all" ? say` ${code("scope: all")},` : [];
	return say`To apply the whole plan as it is now, run the workflow by hand with
    ${code("command: apply")},${scope} and ${code(`approve: ${planId(plan)}`)}.`;
}
/** A number behind `#` is a link to the pull request, which is meant. */
function reviewedLines({ pulls }) {
	if (pulls.length === 0) return [];
	const lines = pulls.map(({ number, planId: id }) => {
		const reviewed = id === null ? say`no record that can be used` : say`plan ${code(id)}`;
		return `- #${number}: ${inline(reviewed)}`;
	});
	return [quoted([
		"",
		"What was merged since the last apply, and reviewed as:",
		"",
		...lines,
		""
	].join("\n"))];
}
export { receiptComment as i, isReviewReason as n, reviewMessage as r, reviewRefusal as t };
