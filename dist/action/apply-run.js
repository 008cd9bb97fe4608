import { i as apply } from "../shared/core.js";
import { L as cleanOutcome, nt as approveDigest, tt as approveAny } from "../shared/terminal.js";
import { E as fileAt, T as keepDocument, a as contextOf, c as sealedIn, d as reviewRefusal, f as isReviewReason, l as commentBody, o as createReview, p as receiptComment, s as recordKey, u as sealRecord, v as planId, w as planRequestOf, x as publishComment } from "../shared/workflow.js";
import { i as textOf, n as arrayOf, o as asKnown, s as settled } from "../shared/job.js";
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
// src/action/receipts.ts
/**
* Tells in the comments of the pull requests that an apply was about what has become of them: the
* receipt, or why it was refused. The record of the review stays in the comment, so that the job
* can be run again. Pull requests without a comment of ours get none.
*
* @returns the address of the newest pull request's comment.
*/
async function postReceipts(job, outcome, pulls) {
	const { plan, journal } = outcome;
	const isTold = journal !== null || isReviewReason(outcome.reason);
	if (job.inputs.comment === "off" || plan === null || !isTold) return null;
	const key = recordKey(job);
	const shown = cleanOutcome({
		...outcome,
		plan
	}, job.desk.clean);
	let url = null;
	for (const pull of pulls.filter(({ hasComment }) => hasComment)) {
		const context = contextFor(pull, {
			job,
			outcome,
			key
		});
		url = (await publishComment(job.github(), {
			pull: pull.number,
			organization: plan.organization.name,
			body: commentBody(bodyOf(shown, {
				pulls,
				context
			}), {
				context,
				job
			}),
			mode: "update",
			order: {
				run: job.facts.run.id,
				attempt: job.facts.run.attempt
			},
			kind: journal === null ? "problem" : "receipt",
			hasChanges: true
		}))?.url ?? url;
	}
	return url;
}
function bodyOf(outcome, on) {
	const { journal, reason, plan, uncovered = [] } = outcome;
	if (journal !== null) return receiptComment({
		...outcome,
		journal
	}, on.context);
	const inScope = plan.operations.filter((operation) => operation.inScope);
	const operations = uncovered.length > 0 ? uncovered : inScope;
	const pulls = on.pulls.map(({ number, opened }) => {
		const record = sealedIn(opened);
		return {
			number,
			planId: record === null ? null : planId({ digest: record.planDigest })
		};
	});
	const refusal = {
		reason: isReviewReason(reason) ? reason : "not-covered",
		operations,
		pulls
	};
	return reviewRefusal(outcome, refusal, on.context);
}
function contextFor({ opened }, on) {
	const { job, outcome, key } = on;
	const record = sealedIn(opened);
	const hidden = record === null ? [] : [sealRecord(record, key)];
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
	const outcome = await settled("apply", () => apply(request, job.ports));
	const deploymentId = job.found.ledger()?.deploymentId ?? null;
	const traces = {
		...kept,
		deploymentId
	};
	try {
		const commentUrl = await postReceipts(job, outcome, review.pulls());
		return {
			outcome,
			traces: {
				...traces,
				commentUrl
			},
			trouble: null
		};
	} catch (error) {
		return {
			outcome,
			traces,
			trouble: asKnown(error)
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
