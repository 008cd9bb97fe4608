import { t as plan } from "../shared/plan.js";
import { r as settled, t as asKnown } from "../shared/ending.js";
import { o as planRequestOf } from "../shared/marker.js";
import { a as isOpenPull, c as recordFits, d as publishComment, f as ownComments, i as sealedIn, l as recordOf, n as newestRecord, o as commentBody, r as recordKey, s as sealRecord, u as commentedOrganizations } from "../shared/review.js";
import { n as hasChanges } from "../shared/planning.js";
import { t as cleanOutcome } from "../shared/clean-outcome.js";
import { l as documentName, n as planComment } from "../shared/plan-comment.js";
import { i as problemComment, t as sourcesOf } from "../shared/sources.js";
import { n as memberOf, r as textOf } from "../shared/wire.js";
import { t as contextOf } from "../shared/stage.js";
// src/action/approved-plan.ts
const NOTE = /^<!-- gladly-integrations:approved plan="([0-9a-f]{64})" -->$/m;
/**
* The digest of the plan that reviewers have approved, as far as it can be told: the one that was
* shown for the commit that they approved. `null` where nobody has approved.
*/
function approvedDigest(situation) {
	const { shown, now, approvedCommit, noted } = situation;
	if (approvedCommit === null) return null;
	if (approvedCommit === shown?.head) return shown.planDigest;
	return approvedCommit === now.head ? now.planDigest : noted;
}
/** The hidden line that notes it for the next run, by itself good for nothing. */
function approvalNote(digest) {
	return `<!-- gladly-integrations:approved plan="${digest}" -->`;
}
/** The digest that such a line of a comment notes. */
function notedApproval(body) {
	return NOTE.exec(body)?.[1] ?? null;
}
/** The commit that an approval which still stands was given for, the newest one. */
async function approvedCommitOf(api, pull) {
	let commit = null;
	const reviews = api.pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", { pull_number: pull }, {
		permission: "pull-requests: read",
		what: "see who approved the pull request"
	});
	for await (const review of reviews) if (memberOf(review, "state") === "APPROVED") commit = textOf(review, "commit_id");
	return commit;
}
// src/action/pull-comment.ts
/**
* Posts on the pull request what a run found: the plan with the record of what it shows, or why
* there is none. A plan that cannot be posted fails the job: nobody could review it. On a pull
* request that is merged or closed by now nothing is posted: a plan that nobody could review must
* not become a reviewed one, nor take the place of the one that was.
*/
async function postPlan(job, outcome, pull) {
	try {
		if (!await isOpenPull(job.github(), pull.number)) {
			job.desk.annotate(TOO_LATE);
			return {
				outcome,
				traces: {},
				trouble: null
			};
		}
		const { plan } = outcome;
		return {
			outcome,
			traces: { commentUrl: plan === null ? await postProblem(job, outcome, pull) : await postPlanned(job, {
				...outcome,
				plan
			}, pull) },
			trouble: null
		};
	} catch (error) {
		return {
			outcome,
			traces: {},
			trouble: asKnown(error)
		};
	}
}
async function postPlanned(job, outcome, pull) {
	const { plan } = outcome;
	const record = recordOf(plan, reviewContext(job, pull));
	const fits = recordFits(record);
	const approved = await approvedPlan(job, record);
	const context = contextOf(outcome, storyOf(job), {
		hidden: [...fits ? [sealRecord(record, recordKey(job))] : [], ...approved === null ? [] : [approvalNote(approved)]],
		commit: pull.head,
		planFile: documentName("plan", plan.organization.name),
		approvalChanged: approved !== null && approved !== plan.digest,
		sources: sourcesOf(outcome, job.facts.workspace)
	});
	const body = planComment(cleanOutcome(outcome, job.desk.clean), context);
	return post(job, {
		pull: pull.number,
		organization: plan.organization.name,
		body: commentBody(fits ? body : `${body}\n${TOO_LARGE}\n`, {
			context,
			job
		}),
		kind: "plan",
		hasChanges: hasChanges(plan) || plan.refusals.length > 0
	});
}
/** A problem takes the place of every plan that it makes worthless. */
async function postProblem(job, outcome, pull) {
	const known = outcome.organization ?? job.found.organization() ?? job.inputs.organization;
	const organizations = known === null ? await commentedOrganizations(job.github(), pull.number) : [known];
	const context = contextOf(outcome, storyOf(job), {
		commit: pull.head,
		sources: sourcesOf(outcome, job.facts.workspace)
	});
	const shown = cleanOutcome(outcome, job.desk.clean);
	const body = commentBody(problemComment(shown, context), {
		context,
		job
	});
	let url = null;
	for (const organization of organizations.length === 0 ? [null] : organizations) url = await post(job, {
		pull: pull.number,
		organization,
		body,
		hasChanges: true,
		kind: "problem"
	}) ?? url;
	return url;
}
async function post({ github, inputs, facts }, comment) {
	if (inputs.comment === "off") return null;
	const { id: run, attempt } = facts.run;
	const order = {
		run,
		attempt
	};
	return (await publishComment(github(), {
		...comment,
		mode: inputs.comment,
		order
	}))?.url ?? null;
}
/** The digest that reviewers approved; `null` where nobody has, or where it does not matter. */
async function approvedPlan(job, { pullRequest, organization, head, planDigest }) {
	const comments = await ownComments(job.github(), pullRequest, organization);
	const newest = comments.at(-1);
	if (newest === void 0) return null;
	const shown = sealedIn(newestRecord(comments, recordKey(job)));
	const noted = notedApproval(newest.body);
	if (shown?.planDigest === planDigest && (noted === null || noted === planDigest)) return noted;
	const approvedCommit = await approvedCommitOf(job.github(), pullRequest);
	return approvedDigest({
		shown,
		now: {
			head,
			planDigest
		},
		approvedCommit,
		noted
	});
}
function reviewContext({ facts }, { number, head }) {
	const { id, attempt } = facts.run;
	return {
		repository: facts.repository,
		pullRequest: number,
		head,
		run: {
			id,
			attempt
		}
	};
}
function storyOf({ facts, inputs }) {
	return {
		facts,
		config: inputs.config
	};
}
const TOO_LATE = {
	severity: "notice",
	title: "gladly-integrations",
	message: "The pull request is merged or closed by now, so this plan is not posted there: nobody could review it any more. To apply what no plan has shown, open another pull request, or run the workflow by hand (workflow_dispatch) with command: apply.",
	place: null
};
/** Said below a plan whose record would leave no room for the plan itself. */
const TOO_LARGE = "> **This plan is too large to be reviewed as one.** Merging it will apply nothing. Split the change into several pull requests, or apply it by hand: run the workflow with `command: apply`, then again with the digest as `approve`.";
// src/action/plan-run.ts
/**
* Plans the change of a pull request, a merge group, or what a branch holds now. On a pull request
* the result is posted, whatever it is, so that no older plan stays there and misleads.
*/
async function runPlan(job, { base, pull }) {
	const planned = await settled("plan", () => plan(planRequestOf(job, base), job.ports));
	const outcome = planned.plan !== null && planned.plan.refusals.length > 0 ? {
		...planned,
		result: "refused"
	} : planned;
	if (pull === null || job.inputs.comment === "off") return {
		outcome,
		traces: {},
		trouble: null
	};
	return postPlan(job, outcome, pull);
}
export { runPlan };
