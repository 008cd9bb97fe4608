import { t as drift } from "../shared/drift.js";
import { B as digestOf } from "../shared/start.js";
import { a as GitHubApiError, r as planRequestOf } from "../shared/workflow.js";
import { E as readIssueMarker, T as issueMarkerLine, i as contextOf, r as driftIssue } from "../shared/markdown.js";
import { a as wholeOf, i as textOf, o as asKnown, r as memberOf, s as settled } from "../shared/job.js";
import { f as cleanOutcome } from "../shared/core.js";
// src/github/issue-choice.ts
/**
* | ours                | drift, the same content | drift, other content | no drift |
* |---------------------|-------------------------|----------------------|----------|
* | none                | create                  | create               | nothing  |
* | one open            | leave                   | update               | close    |
* | several open        | leave the oldest        | update the oldest    | close    |
* | only closed ones    | reopen the newest       | reopen the newest    | nothing  |
*
* @param content digest of what is to be told; `null` where there is no drift.
*/
function chooseIssue(own, content) {
	const sorted = own.toSorted((a, b) => a.number - b.number);
	const [oldest, ...surplus] = sorted.filter(({ open }) => open);
	if (content === null) return oldest === void 0 ? { type: "nothing" } : {
		type: "close",
		targets: [oldest, ...surplus]
	};
	if (oldest !== void 0) return {
		type: oldest.content === content ? "leave" : "update",
		target: oldest,
		surplus
	};
	const newest = sorted.at(-1);
	return newest === void 0 ? { type: "create" } : {
		type: "reopen",
		target: newest
	};
}
// src/github/drift-issue.ts
const LABEL = "gladly-drift";
const READ = {
	permission: "issues: write",
	what: "look for the drift issue"
};
const WRITE = {
	permission: "issues: write",
	what: "write the drift issue"
};
const UPDATE = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
/**
* Sees to it that an organization has one open issue of ours while there is drift, and none while
* there is not. The issue is found by our marker and our own authorship, whatever its labels are,
* and written only when what it tells has changed.
*
* @returns `null` where there is no drift and no issue.
* @throws GitHubApiError when it could not be read or written.
*/
async function settleDriftIssue(api, drift) {
	try {
		return await settle(api, drift, /* @__PURE__ */ new Set());
	} catch (error) {
		if (!(error instanceof GitHubApiError) || error.failure !== "gone") throw error;
		if (drift.report === null) return null;
		throw switchedOff(error);
	}
}
/** `gone`: issues that somebody deleted meanwhile. */
async function settle(api, drift, gone) {
	const choice = chooseIssue((await ownIssues(api, drift)).filter(({ number }) => !gone.has(number)), contentOf(drift));
	switch (choice.type) {
		case "nothing": return null;
		case "create": return create(api, drift);
		case "close":
			await close(api, choice.targets, "completed");
			return {
				url: choice.targets[0].url,
				change: "closed"
			};
		case "leave":
			await close(api, choice.surplus, "not_planned");
			return {
				url: choice.target.url,
				change: "unchanged"
			};
		case "update":
		case "reopen": {
			const { target } = choice;
			if (!await write(api, drift, target)) return settle(api, drift, /* @__PURE__ */ new Set([...gone, target.number]));
			if (choice.type === "reopen") return {
				url: target.url,
				change: "reopened"
			};
			await close(api, choice.surplus, "not_planned");
			return {
				url: target.url,
				change: "updated"
			};
		}
		default: return choice;
	}
}
/** Whether it could be written; `false` when somebody deleted it. */
async function write(api, drift, { number }) {
	const parameters = {
		issue_number: number,
		...textsOf(drift),
		state: "open"
	};
	try {
		await api.request(UPDATE, parameters, {
			...WRITE,
			repeatable: true
		});
		return true;
	} catch (error) {
		if (error instanceof GitHubApiError && [404, 410].includes(error.status ?? 0)) return false;
		throw error;
	}
}
async function close(api, issues, reason) {
	for (const { number } of issues) {
		const parameters = {
			issue_number: number,
			state: "closed",
			state_reason: reason
		};
		await api.request(UPDATE, parameters, {
			...WRITE,
			repeatable: true,
			notFound: "null"
		});
	}
}
async function create(api, drift) {
	const route = "POST /repos/{owner}/{repo}/issues";
	const parameters = {
		...textsOf(drift),
		labels: [LABEL]
	};
	const settled = async () => {
		const made = await oldestOpen(api, drift);
		return made === null ? null : { html_url: made.url };
	};
	const { data } = await api.request(route, parameters, {
		...WRITE,
		settled
	});
	const [oldest, ...surplus] = (await ownIssues(api, drift)).filter(({ open }) => open).toSorted(byNumber);
	await close(api, surplus, "not_planned");
	return {
		url: oldest?.url ?? textOf(data, "html_url"),
		change: "opened"
	};
}
async function oldestOpen(api, drift) {
	return (await ownIssues(api, drift)).filter(({ open }) => open).toSorted(byNumber)[0] ?? null;
}
/**
* Our issues about an organization of a file, open and closed. An organization that was renamed in
* the file, and a file that was moved, keep theirs. An issue that does not tell its file counts for
* any that has none of its own.
*/
async function ownIssues(api, drift) {
	const own = [];
	for (const issue of await markedIssues(api)) {
		const { config } = issue.marker;
		const isOfFile = config === null || config === drift.config || !await drift.isThere(config);
		if (isAbout(issue.marker, drift) && isOfFile) own.push(issue);
	}
	const told = own.filter(({ marker }) => marker.config !== null);
	return (told.length > 0 ? told : own).map(({ marker, ...issue }) => ({
		...issue,
		content: marker.content
	}));
}
function isAbout({ organization, id }, drift) {
	if (organization === drift.organization) return true;
	return id === drift.organizationId && !drift.others.includes(organization);
}
async function markedIssues(api) {
	const login = await viewer(api);
	const route = "GET /repos/{owner}/{repo}/issues";
	const own = [];
	for await (const entry of api.pages(route, {
		state: "all",
		creator: login
	}, READ)) {
		const marker = readIssueMarker(textOf(entry, "body"));
		const isOurs = textOf(memberOf(entry, "user"), "login") === login;
		const number = wholeOf(entry, "number");
		if (number === null || !isOurs || marker === null) continue;
		if (memberOf(entry, "pull_request") !== void 0) continue;
		const open = textOf(entry, "state") === "open";
		own.push({
			number,
			open,
			url: textOf(entry, "html_url"),
			marker
		});
	}
	return own;
}
/** Who we are; works with tokens of jobs, apps and persons, unlike `GET /user`. */
async function viewer(api) {
	const data = await api.graphql("query { viewer { login } }", {}, READ);
	return textOf(memberOf(data, "viewer"), "login");
}
function textsOf(drift) {
	const { organization, organizationId: id, config, report, runUrl } = drift;
	const marker = issueMarkerLine({
		organization,
		id,
		config,
		content: contentOf(drift) ?? ""
	});
	const run = runUrl === null ? "" : `\n\n---\n\nLast changed by [this run](${runUrl}).`;
	return {
		title: report?.title ?? "",
		body: `${marker}\n${report?.body ?? ""}${run}`
	};
}
function contentOf({ report }) {
	return report === null ? null : digestOf({ ...report }).slice(0, 32);
}
function switchedOff(error) {
	return new GitHubApiError(error, {
		code: "github-permission",
		message: "Issues are switched off in this repository, so there can be no drift issue.",
		remedy: "Switch them on (Settings > General > Features > Issues), or set the input drift-issue to false and look at the result of the workflow instead."
	});
}
function byNumber(a, b) {
	return a.number - b.number;
}
// src/action/drift-run.ts
/** Looks for drift and settles the organization's issue: opened, updated, closed, or left alone. */
async function runDrift(job, { head }) {
	const outcome = await settled("drift", () => drift(planRequestOf(job, null), job.ports), job);
	if (!(outcome.result === "drift" || outcome.result === "in-sync") || !job.inputs.driftIssue) return {
		outcome,
		traces: {},
		trouble: null
	};
	try {
		return {
			outcome,
			traces: { issueUrl: await settleIssue(job, outcome, head) },
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
async function settleIssue(job, outcome, commit) {
	const { plan, drift: found } = outcome;
	if (plan === null || found === null) return null;
	const { desk, facts, github, path, isThere, found: of } = job;
	const context = contextOf(outcome, {
		facts,
		config: job.inputs.config
	}, { commit });
	const shown = cleanOutcome({
		...outcome,
		plan,
		drift: found
	}, desk.clean);
	const report = driftIssue(shown, context);
	return (await settleDriftIssue(github(), {
		organization: plan.organization.name,
		organizationId: plan.organization.id,
		others: of.others(),
		config: path,
		isThere,
		report: report && {
			title: desk.clean(report.title),
			body: desk.clean(report.body)
		},
		runUrl: facts.run.url
	}))?.url ?? null;
}
export { runDrift };
