import { S as apply, b as approveAny, f as cleanOutcome, x as approveDigest } from "../shared/core.js";
import { i as fileAt, r as planRequestOf } from "../shared/workflow.js";
import { i as textOf, n as arrayOf, o as asKnown, s as settled } from "../shared/job.js";
import { C as mergedPulls, D as keepDocument, S as reviewIn, _ as inline, a as commentBody, b as createReview, c as isReviewReason, d as alertHead, f as blocks, i as contextOf, l as receiptComment, m as quoted, o as failureBox, s as reviewRefusal, u as comment, w as ownComments, x as recordKey, y as publishComment } from "../shared/markdown.js";
import { _ as refusalMessage, w as peopleSentence } from "../shared/report.js";
import { ft as code, mt as joined, yt as say } from "../shared/start.js";
// src/github/branch.ts
/**
* The newest commit of a branch; `null` where there is no such branch any more.
* @throws GitHubApiError when it cannot be read.
*/
async function branchHead(api, branch) {
	const { data } = await api.request("GET /repos/{owner}/{repo}/commits", {
		sha: `refs/heads/${branch}`,
		per_page: 1
	}, {
		permission: "contents: read",
		what: "see whether the branch has moved on",
		notFound: "null"
	});
	const sha = textOf(arrayOf(data)[0], "sha");
	return sha === "" ? null : sha;
}
/**
* Whether files are the same at two commits.
* @throws GitHubApiError when they cannot be read.
*/
async function isSameAt(api, paths, { base, head }) {
	for (const path of paths) {
		const [before, after] = [await fileAt(api, base, path), await fileAt(api, head, path)];
		if (before === null || after === null) return false;
		if (!Buffer.from(before).equals(after)) return false;
	}
	return true;
}
// src/action/pulls-to-tell.ts
/** The organization that an outcome is about, as far as it is known. */
function organizationOf(job, { plan, organization }) {
	return plan?.organization.name ?? organization ?? job.found.organization();
}
/**
* The pull requests that an apply has to tell of how it ended: those whose review was looked at.
* Where it ended before that, those that were merged since the last apply; where there was nothing
* to do, recent ones whose receipt never came.
*/
async function pullsToTell(job, outcome, on) {
	const { task, review } = on;
	const looked = review.pulls();
	const organization = organizationOf(job, outcome);
	const isUnread = looked.length === 0 && outcome.journal === null && organization !== null;
	if (task.by !== "review" || !isUnread || outcome.reason === "superseded") return looked;
	if (job.inputs.comment === "off") return looked;
	const isSettled = outcome.result === "no-changes";
	const last = isSettled ? null : await job.found.ledger()?.lastApplied();
	const { head, branch } = task;
	const api = job.github();
	const since = last?.commit ?? null;
	const { pulls: merged } = await mergedPulls(api, {
		since,
		head,
		branch
	});
	const key = recordKey(job);
	const found = [];
	for (const { number, mergedAt } of isSettled ? merged.slice(-MOST_SETTLED) : merged) {
		const comments = await ownComments(api, number, {
			organization,
			config: job.path
		});
		const newest = comments.at(-1);
		const isTold = newest?.kind === "gone" || isSettled && newest?.kind === "receipt";
		const hasComment = newest !== void 0 && !isTold;
		found.push({
			number,
			hasComment,
			mergedAt,
			...reviewIn(comments, key)
		});
	}
	return found;
}
/** Of so many pull requests it is looked whether they still wait for a receipt. */
const MOST_SETTLED = 5;
// src/report/markdown/stopped.ts
const GOES_ON = say`What was reviewed here still counts. When that is settled, run the job again: it
  does what is missing, and nothing twice.`;
/** Why an apply of what was reviewed was stopped, by a guard or by a failure, and the way on. */
function stoppedComment(outcome, context) {
	const { plan, organization } = outcome;
	const where = organization === null ? [] : say` in ${code(organization)}`;
	const refusals = (plan?.refusals ?? []).map((refusal) => {
		const { problem, remedy } = refusalMessage(refusal);
		return [alertHead("CAUTION", problem), quoted(inline(remedy))].join("\n");
	});
	const head = blocks([
		`### ${inline(say`Merged, and not applied${where}`)}`,
		failureBox(outcome),
		...refusals,
		inline(GOES_ON)
	]);
	return comment([head], {
		plan,
		context
	});
}
/** What stands in place of a plan of which nothing is left to do. */
function settledComment(plan, context) {
	const organization = code(plan.organization.name);
	const told = [say`An apply found all that it can write as the file says, so it wrote nothing.`, ...peopleSentence(plan)];
	const head = blocks([`### ${inline(say`Applied: nothing is left to do in ${organization}`)}`, inline(joined(told, " "))]);
	return comment([head], {
		plan,
		context
	});
}
// src/action/receipts.ts
/**
* Tells in the comments of the pull requests that an apply was about what has become of them: the
* receipt, or why nothing was applied. One that cannot be told keeps no other from being told. The
* record of the review stays in the comment, so that the job can be run again, with the key that
* it was made with if need be. Pull requests without a comment of ours get none.
*
* @returns the address of the newest pull request's comment.
*/
async function postReceipts(job, outcome, pulls) {
	const organization = organizationOf(job, outcome);
	if (job.inputs.comment === "off" || organization === null) return null;
	const shown = cleanOutcome(outcome, job.desk.clean);
	const failures = [];
	let url = null;
	for (const pull of pulls.filter(({ hasComment }) => hasComment)) {
		const context = contextFor(pull, {
			job,
			outcome
		});
		url = (await publishComment(job.github(), {
			pull: pull.number,
			organization,
			config: job.path,
			body: commentBody(bodyOf(shown, context), {
				context,
				job
			}),
			mode: "update",
			order: {
				run: job.facts.run.id,
				attempt: job.facts.run.attempt
			},
			kind: isReceipt(outcome) ? "receipt" : "problem",
			hasChanges: true
		}).catch((error) => {
			failures.push(asKnown(error));
			return null;
		}))?.url ?? url;
	}
	const [failure] = failures;
	if (failure !== void 0) throw failure;
	return url;
}
function isReceipt({ journal, result }) {
	return journal !== null || result === "no-changes";
}
function bodyOf(outcome, context) {
	const { journal, reason, plan } = outcome;
	if (journal !== null) return receiptComment({
		...outcome,
		journal
	}, context);
	if (plan !== null && isReceipt(outcome)) return settledComment(plan, context);
	if (plan === null || !isReviewReason(reason)) return stoppedComment(outcome, context);
	return reviewRefusal({
		...outcome,
		plan
	}, reason, context);
}
function contextFor({ line }, on) {
	const { job, outcome } = on;
	const hidden = line === null ? [] : [line];
	return contextOf(outcome, {
		facts: job.facts,
		config: job.inputs.config
	}, { hidden });
}
// src/action/apply-run.ts
/**
* Applies what was reviewed, and turns the plan comments into receipts. All that GitHub has to
* permit or to know is asked of it before the first write to Gladly; what cannot be posted
* afterwards fails the job and loses nothing, because summary and outputs tell it as well.
*/
async function runApply(job, task) {
	const review = createReview(job, task);
	const kept = { undoFile: null };
	const request = {
		...planRequestOf(job, null),
		approve: approvalBy(task, {
			job,
			review
		}),
		isSuperseded: () => isSuperseded(job, task),
		keepUndo: async (undo) => {
			const { desk, facts } = job;
			const { name: organization } = undo.organization;
			kept.undoFile = await keepDocument("undo", JSON.stringify(undo), {
				desk,
				facts,
				organization
			});
		}
	};
	const applied = await settled("apply", () => apply(request, job.ports), job);
	const trail = review.trail();
	const outcome = trail === null ? applied : {
		...applied,
		review: trail
	};
	const deploymentId = job.found.ledger()?.deploymentId ?? null;
	const traces = {
		...kept,
		deploymentId
	};
	try {
		const commentUrl = await postReceipts(job, outcome, await pullsToTell(job, outcome, {
			task,
			review
		}));
		return {
			outcome,
			traces: {
				...traces,
				commentUrl
			},
			trouble: null
		};
	} catch (error) {
		const trouble = asKnown(error);
		if (outcome.error === void 0) return {
			outcome,
			traces,
			trouble
		};
		job.desk.line(`Warning: ${trouble.message} ${trouble.remedy}`);
		return {
			outcome,
			traces,
			trouble: null
		};
	}
}
/**
* Whether another run is to do the work: the branch has the file in another version by now, or a
* later commit was applied. What the branch holds is never superseded, also where it was set back.
*/
async function isSuperseded(job, { head, branch }) {
	const wasOvertaken = await job.found.ledger()?.isSuperseded() ?? false;
	const api = job.github();
	const newest = await branchHead(api, branch);
	if (newest === null || newest === head) return wasOvertaken && newest === null;
	if (wasOvertaken) return true;
	const between = {
		base: head,
		head: newest
	};
	return !await isSameAt(api, job.found.files(), between);
}
function approvalBy({ by }, { job, review }) {
	switch (by) {
		case "review": return review.approve;
		case "nothing": return approveAny;
		case "digest": {
			const { approve } = job.inputs;
			return approve === null ? askFor : approveDigest(approve);
		}
	}
}
/** The first of two runs shows what there is to approve. */
const askFor = () => Promise.resolve({ code: "approval-needed" });
export { runApply };
