import { B as digestOf, C as Secret, H as stableJson, Q as paragraphs, U as isRecord, Y as failureText, _t as prose, bt as sentences, c as secretFieldsOf, ct as plain, dt as capitalized, et as section, ft as code, g as secretOfMark, gt as name, ht as listed, it as wrapPhrase, lt as plainLines, m as hostOf, mt as joined, ot as phraseText, p as displayUrl, pt as count, rt as wrapBehind, st as phraseWords, ut as plainValue, v as unparkedUrl, xt as PLAIN_STYLE, yt as say } from "./start.js";
import { a as wholeOf, i as textOf, n as arrayOf, o as asKnown, r as memberOf } from "./job.js";
import { ct as formatPlace, d as systemClock, f as cleanOutcome, g as unparkedName, lt as hasChanges, st as comparePlaces, tt as integrationOf, v as cleanJson, y as jsonText } from "./core.js";
import { a as GitHubApiError, o as shortCommit } from "./workflow.js";
import { a as isInSync } from "./plan.js";
import { C as leftAloneSentence, D as KIND_WORDS, E as DETOUR, F as changesInWords, I as fieldLabel, L as fieldLines, O as actionWords, P as switchedOffWords, S as isWaiting, T as takeOverSentence, _ as refusalMessage, a as countPlan, b as deedsPhrase, c as diagnosticMessage, d as viewJournal, f as firstToConfirm, g as viewPlan, h as viewOperation, i as countJournal, l as shortcuts, m as groupOperations, o as excerpt, p as groupChecks, r as outcomeDocument, s as fileLines, u as uncoveredMessage, v as RESULT_WORDS, w as peopleSentence, x as driftVerdict, y as WEBHOOKS, z as sortedChanges } from "./report.js";
import { b as diagnosticsText, c as driftText, d as planText, s as journalText, x as planId, y as titleLines } from "./text.js";
import { basename, join, resolve } from "node:path";
import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
// src/action/files.ts
/**
* Writes a JSON document into the folder of the job and resolves to its path; `null`, with a warning,
* when it cannot be written: by then Gladly may have been changed, and the receipt must come.
*/
async function keepDocument(name, json, { desk, facts, organization }) {
	const path = join(facts.temp, documentName(name, organization));
	try {
		await writeFile(path, cleanJson(json, desk.clean));
		return path;
	} catch (error) {
		desk.line(`Warning: ${path} could not be written: ${String(error)}`);
		return null;
	}
}
/** Jobs of one machine may share a folder, so the organization is in the name. */
function documentName(name, organization) {
	const safe = organization?.replaceAll(/[^\w.-]+/g, "-") ?? "";
	return safe === "" ? `gladly-${name}.json` : `gladly-${name}-${safe}.json`;
}
// src/github/marker.ts
const KINDS$1 = [
	"plan",
	"receipt",
	"problem",
	"gone"
];
const COMMENT = /^<!-- gladly-integrations:(plan|receipt|problem|gone)(?: organization="([^"]*)")?(?: config="([^"]*)")? run="(\d{1,15})" attempt="(\d{1,6})" -->/;
const ISSUE = /^<!-- gladly-integrations:drift organization="([^"]*)"(?: id="([^"]*)")?(?: config="([^"]*)")? content="([\w-]*)" -->/;
/**
* The hidden line that a comment of ours begins with. It tells only what a comment is for: anybody
* can write such a line, so the author is looked at as well.
*/
function commentMarkerLine(marker) {
	const { kind, organization, config, run, attempt } = marker;
	return `<!-- gladly-integrations:${kind}${`${attribute("organization", organization)}${attribute("config", config)}`} run="${run}" attempt="${attempt}" -->`;
}
/** Reads the line back; `null` where a text does not begin with one. */
function readCommentMarker(body) {
	const [, word, organization, config, run, attempt] = COMMENT.exec(body) ?? [];
	const kind = KINDS$1.find((one) => one === word);
	if (kind === void 0) return null;
	return {
		kind,
		organization: decodedOrNull(organization),
		config: decodedOrNull(config),
		run: Number(run),
		attempt: Number(attempt)
	};
}
/** The hidden line that a drift issue of ours begins with. */
function issueMarkerLine({ organization, id, config, content }) {
	return `<!-- gladly-integrations:drift${`${attribute("organization", organization)}${attribute("id", id)}`}${attribute("config", config)} content="${content}" -->`;
}
/** Reads the line back; `null` where a text does not begin with one. */
function readIssueMarker(body) {
	const [found, organization = "", id, config, content = ""] = ISSUE.exec(body) ?? [];
	if (found === void 0) return null;
	const file = decodedOrNull(config);
	return {
		organization: decoded(organization),
		id: decodedOrNull(id),
		config: file,
		content
	};
}
/** Negative when `a` was begun before `b`, positive when after, 0 when it is the same. */
function compareOrder(a, b) {
	return a.run - b.run || a.attempt - b.attempt;
}
function attribute(name, value) {
	return value === null ? "" : ` ${name}="${encoded(value)}"`;
}
/**
* Nothing in it may end the attribute or, with two hyphens, the comment. Half a surrogate pair,
* which cannot be encoded, becomes the replacement character.
*/
function encoded(text) {
	return encodeURIComponent(Buffer.from(text).toString()).replaceAll("-", "%2D");
}
function decodedOrNull(text) {
	return text === void 0 ? null : decoded(text);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/github/own-comments.ts
const WHAT = "read the comments on the pull request";
const PERMISSION = "pull-requests: write";
const MOST_NODES = 100;
/**
* Anybody can write a comment with our marker, so GitHub is asked which of them are the token's
* own. Unlike `GET /user` this works with the token of a job, of an app and of a person. The texts
* come along: they are newer than those of the list.
*/
const AUTHORSHIP = `query($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id body viewerDidAuthor isMinimized } }
}`;
/**
* Our comments on a pull request about a file, over all pages, in the order of the runs that wrote
* them: those for an organization and those for none; for all of them where only the file is
* given. A repository may have several files, with an organization of the same name in each. One
* that does not tell its file counts for any that has none of its own.
*/
async function ownComments(api, pull, about) {
	const wanted = (await allOwnComments(api, pull)).filter((one) => !("organization" in about) || [about.organization, null].includes(one.organization));
	const own = wanted.filter(({ config }) => config === about.config);
	return (own.length > 0 ? own : wanted.filter(({ config }) => config === null)).toSorted((a, b) => compareOrder(a, b) || a.id - b.id);
}
/** All our comments on a pull request, whatever they are about, in the order of GitHub's list. */
async function allOwnComments(api, pull) {
	return listOwn(api, pull).catch((error) => {
		if (error instanceof GitHubApiError && error.status === 200) return listOwn(api, pull);
		throw error;
	});
}
async function listOwn(api, pull) {
	const marked = [];
	const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
	const options = {
		permission: PERMISSION,
		what: WHAT
	};
	for await (const entry of api.pages(route, { issue_number: pull }, options)) {
		const listed = decodeListed(entry);
		if (listed !== null) marked.push(listed);
	}
	const own = [];
	for (let start = 0; start < marked.length; start += MOST_NODES) own.push(...await confirmed(api, marked.slice(start, start + MOST_NODES)));
	return own;
}
function decodeListed(entry) {
	const id = wholeOf(entry, "id");
	if (id === null || readCommentMarker(textOf(entry, "body")) === null) return null;
	return {
		id,
		node: textOf(entry, "node_id"),
		url: textOf(entry, "html_url")
	};
}
async function confirmed(api, listed) {
	const ids = listed.map(({ node }) => node);
	const data = await api.graphql(AUTHORSHIP, { ids }, {
		permission: PERMISSION,
		what: WHAT
	});
	const nodes = arrayOf(memberOf(data, "nodes"));
	return listed.flatMap((one) => {
		const node = nodes.find((candidate) => textOf(candidate, "id") === one.node);
		const body = textOf(node, "body");
		const marker = readCommentMarker(body);
		if (marker === null || memberOf(node, "viewerDidAuthor") !== true) return [];
		return [{
			...one,
			...marker,
			body,
			minimized: memberOf(node, "isMinimized") === true
		}];
	});
}
// src/github/pulls.ts
const HISTORY = {
	permission: "contents: read",
	what: "read what was merged since the last apply"
};
const PULLS = {
	...HISTORY,
	permission: "pull-requests: read"
};
/** So far back it is looked where nothing was applied yet, or that commit is gone. */
const RECENT_COMMITS = 100;
/** Of a branch on which more than this happened since, the newest part is looked at. */
const MOST_COMMITS = 1e3;
/** Of closed pull requests, the ones that changed last come first. */
const MOST_PULLS = 1e3;
/** GitHub's clocks and that of whoever made the commit, in milliseconds. */
const CLOCKS_APART$1 = 36e5;
/**
* The pull requests that were merged into a branch after the commit that was applied last, up to
* `head`, in the order in which they came onto it: by merge, squash, rebase, or several at once
* from a merge queue. A pull request counts when the commit by which GitHub says it was merged is
* one of those that the branch itself went through (its first parents), so that what was merged
* into other branches does not count.
*
* With no commit to begin at, or one that a forced push made disappear, the newest hundred commits
* are looked at.
* @throws GitHubApiError when it cannot be read.
*/
async function mergedPulls(api, { since, head, branch }) {
	const commits = (since === null ? null : await commitsAfter(api, since, head)) ?? await recent(api, head);
	const line = firstParents(commits, head);
	if (line.length === 0) return {
		pulls: [],
		line,
		commits
	};
	const place = new Map(line.map(({ sha }, index) => [sha, index]));
	const merged = /* @__PURE__ */ new Map();
	for await (const pull of closedPulls(api, branch, earliest(line))) if (place.has(pull.mergeCommit)) merged.set(pull.number, pull);
	const found = [...merged.values()];
	const others = (found.some(({ mergeCommit }) => mergeCommit === head) ? [] : await pullsOfCommit(api, {
		commit: head,
		branch
	})).filter(({ number }) => !merged.has(number));
	const at = ({ mergeCommit }) => place.get(mergeCommit) ?? line.length;
	return {
		pulls: [...found, ...others].toSorted((a, b) => at(a) - at(b) || a.number - b.number),
		line,
		commits
	};
}
/**
* A pull request that can still be reviewed; `null` where it is merged or closed.
* @throws GitHubApiError when it cannot be read.
*/
async function openPull(api, number) {
	const { data, headers } = await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number }, {
		permission: "pull-requests: write",
		what: "see whether the pull request is still open"
	});
	if (textOf(data, "state") !== "open") return null;
	const time = Date.parse(headers["date"] ?? "");
	const seenAt = Number.isNaN(time) ? null : new Date(time).toISOString();
	return {
		head: textOf(memberOf(data, "head"), "sha"),
		seenAt
	};
}
/**
* The commits that head has and `since` has not; `null` where `since` is unknown or too far away.
* @throws GitHubApiError when they cannot be read.
*/
async function commitsAfter(api, since, head) {
	const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
	const parameters = { basehead: `${since}...${head}` };
	const commits = [];
	try {
		for await (const entry of api.pages(route, parameters, {
			...HISTORY,
			member: "commits"
		})) {
			commits.push(decodeCommit(entry));
			if (commits.length > MOST_COMMITS) return null;
		}
		return commits;
	} catch (error) {
		if (error instanceof GitHubApiError && [404, 422].includes(error.status ?? 0)) return null;
		throw error;
	}
}
async function recent(api, head) {
	const route = "GET /repos/{owner}/{repo}/commits";
	const parameters = {
		sha: head,
		per_page: RECENT_COMMITS
	};
	const commits = [];
	for await (const entry of api.pages(route, parameters, HISTORY)) {
		commits.push(decodeCommit(entry));
		if (commits.length >= RECENT_COMMITS) break;
	}
	return commits;
}
/** From head along the first parents for as long as they are among the commits; oldest first. */
function firstParents(commits, head) {
	const known = new Map(commits.map((commit) => [commit.sha, commit]));
	const line = [];
	for (let at = known.get(head); at !== void 0 && !line.includes(at);) {
		line.unshift(at);
		at = known.get(at.parents[0] ?? "");
	}
	return line;
}
/** Merged pull requests, the last changed first, down to those last changed before a moment. */
async function* closedPulls(api, branch, from) {
	const route = "GET /repos/{owner}/{repo}/pulls";
	const parameters = {
		state: "closed",
		base: branch,
		sort: "updated",
		direction: "desc"
	};
	let count = 0;
	for await (const entry of api.pages(route, parameters, PULLS)) {
		count += 1;
		if (count > MOST_PULLS || Date.parse(textOf(entry, "updated_at")) < from) return;
		const pull = decodeMerged(entry, branch);
		if (pull !== null) yield pull;
	}
}
/** The moment before which nothing of these commits can have been merged, in milliseconds. */
function earliest(commits) {
	const dates = commits.map(({ date }) => Date.parse(date)).filter((date) => !Number.isNaN(date));
	return Math.min(...dates) - CLOCKS_APART$1;
}
async function pullsOfCommit(api, { commit, branch }) {
	const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
	const pulls = [];
	for await (const entry of api.pages(route, { commit_sha: commit }, PULLS)) {
		const pull = decodeMerged(entry, branch);
		if (pull !== null) pulls.push(pull);
	}
	return pulls;
}
function decodeCommit(entry) {
	const commit = memberOf(entry, "commit");
	const parents = arrayOf(memberOf(entry, "parents")).map((parent) => textOf(parent, "sha"));
	return {
		sha: textOf(entry, "sha"),
		parents,
		date: textOf(memberOf(commit, "committer"), "date"),
		about: `${textOf(memberOf(commit, "author"), "email")} ${textOf(commit, "message")}`
	};
}
/** `null`: it was closed without being merged, or merged into another branch. */
function decodeMerged(entry, branch) {
	const number = wholeOf(entry, "number");
	const isMerged = textOf(entry, "merged_at") !== "";
	if (number === null || !isMerged || textOf(memberOf(entry, "base"), "ref") !== branch) return null;
	return {
		number,
		title: textOf(entry, "title"),
		head: textOf(memberOf(entry, "head"), "sha"),
		mergeCommit: textOf(entry, "merge_commit_sha"),
		mergedAt: textOf(entry, "merged_at")
	};
}
// src/github/last-change.ts
/**
* The commit that changed one of these files last since the last apply, where no pull request
* brought it onto the branch: somebody pushed it there. `null` where one did, and where nothing
* changed them.
*
* What a merge brought counts by the commit of the merge. GitHub is asked only where the branch
* holds commits that are no merge of a pull request.
* @throws GitHubApiError when it cannot be read.
*/
async function pushedChange(api, { pulls, line, commits }, on) {
	const merges = new Set(pulls.map(({ mergeCommit }) => mergeCommit));
	if (line.every(({ sha }) => merges.has(sha))) return null;
	const places = [];
	const bringers = bringersOf(line, commits);
	for (const path of on.paths) {
		const changed = await lastChange(api, path, on.head);
		places.push(changed === null ? NOWHERE : bringers.get(changed) ?? NOWHERE);
	}
	const place = Math.max(NOWHERE, ...places);
	const last = line[place];
	if (last === void 0 || merges.has(last.sha)) return null;
	return await isRebased(api, {
		pulls,
		rest: line.slice(place)
	}) ? null : last.sha;
}
const NOWHERE = -1;
/**
* Whether a commit, and those after it up to a merge, are what a rebase made of a pull request: of
* its commits GitHub names the last one only.
*/
async function isRebased(api, { pulls, rest }) {
	const end = rest.findIndex(({ sha }) => pulls.some(({ mergeCommit }) => mergeCommit === sha));
	const pull = pulls.find(({ mergeCommit }) => mergeCommit === rest[end]?.sha);
	const before = rest[0]?.parents[0];
	if (pull === void 0 || before === void 0) return false;
	const commits = await commitsAfter(api, before, pull.head);
	const own = new Set(commits?.map(({ about }) => about));
	return rest.slice(0, end + 1).every(({ about }) => own.has(about));
}
async function lastChange(api, path, head) {
	const { data } = await api.request("GET /repos/{owner}/{repo}/commits", {
		sha: head,
		path,
		per_page: 1
	}, {
		permission: "contents: read",
		what: `see which commit changed ${path} last`
	});
	const sha = textOf(arrayOf(data)[0], "sha");
	return sha === "" ? null : sha;
}
/** For each commit the place, on the branch's own line, of the one that brought it there. */
function bringersOf(line, commits) {
	const known = new Map(commits.map((commit) => [commit.sha, commit]));
	const places = /* @__PURE__ */ new Map();
	for (const [place, { sha }] of line.entries()) {
		const open = [sha];
		for (let at = open.pop(); at !== void 0; at = open.pop()) {
			const commit = known.get(at);
			if (commit === void 0 || places.has(at)) continue;
			places.set(at, place);
			open.push(...commit.parents);
		}
	}
	return places;
}
// src/review/decode.ts
/** The record in the signed content of a line; `null` when it is not one. */
function decodeRecord(content) {
	const [, head = "", marks = ""] = content.split(" ");
	const value = parse(Buffer.from(head, "base64").toString());
	if (!isRecord(value)) return null;
	const { repository, organizationId, organization, head: commit, planDigest } = value;
	const { pullRequest, run, detail, shownAt } = value;
	if (!isText(repository) || !isText(organizationId) || !isText(organization)) return null;
	if (!isText(commit) || !isText(planDigest) || !isNumber(pullRequest)) return null;
	if (!isRecord(run) || !isNumber(run["id"]) || !isNumber(run["attempt"])) return null;
	if (!isDetail(detail) || !isText(shownAt)) return null;
	return {
		repository,
		organizationId,
		organization,
		pullRequest,
		head: commit,
		run: {
			id: run["id"],
			attempt: run["attempt"]
		},
		shownAt,
		planDigest,
		detail,
		marks: new Set(Buffer.from(marks, "base64").toString("hex").match(/.{20}/g))
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function isText(value) {
	return typeof value === "string";
}
function isNumber(value) {
	return typeof value === "number" && Number.isSafeInteger(value);
}
function isDetail(value) {
	return value === "explained" || value === "fields" || value === "operations";
}
// src/review/targets.ts
/** The objects that the operations in scope are about. */
function targetsOf({ operations, notes }) {
	const hosts = new Map(notes.flatMap((note) => "host" in note ? [[note.address, note.host]] : []));
	const targets = /* @__PURE__ */ new Map();
	for (const operation of operations) {
		if (!operation.inScope) continue;
		const { address, liveId, fields } = operation;
		const key = JSON.stringify([
			address,
			liveId,
			fields === null
		]);
		const others = targets.get(key)?.operations ?? [];
		const base = {
			address,
			liveId,
			host: isHiddenUrl(fields) ? hosts.get(address) ?? null : null,
			operations: [...others, operation]
		};
		targets.set(key, fields === null ? {
			...base,
			direction: "remove"
		} : {
			...base,
			direction: "ensure",
			desired: fields
		});
	}
	return [...targets.values()];
}
/** Whether the file takes the URL from a secret, so that the desired state does not tell the host. */
function isHiddenUrl(fields) {
	return fields !== null && "url" in fields && secretOfMark(fields.url) !== null;
}
/**
* The changed fields of an operation with their values before, in a form that is the same while
* the same thing is meant:
*
* - a write-only value has none: the desired state says where the new one comes from
* - a parent is told by its id, because it may be renamed meanwhile
* - an object on a detour counts as what it was before: we put it there ourselves
*/
function changesOf(operation) {
	return operation.changes.map((change) => ({
		field: change.field,
		before: "secret" in change ? null : beforeOf(change, operation),
		isSecret: "secret" in change
	}));
}
/** Whether a change can be seen in Gladly afterwards and is more than switching on or off. */
function isReadable(change) {
	return !("secret" in change) && change.field !== "enabled" && change.field !== "disabled";
}
function beforeOf({ field, before }, operation) {
	if (operation.kind === "topic" && field === "parent") return operation.liveParentId;
	if (typeof before !== "string") return before;
	if (operation.kind === "webhook" && field === "url") return unparkedUrl(before);
	if (operation.kind === "topic" && field === "name") return unparkedName(before, operation.liveId ?? "");
	return before;
}
// src/review/marks.ts
/**
* The marker of a record. Marks are salted with where and when the plan was shown: nobody knows
* the run before the configuration is pushed, so nobody can prepare two configurations that give
* one mark, for which 80 bits alone would be too few.
*/
function markerOf(about) {
	const { repository, organizationId, pullRequest, head, run } = about;
	const { id, attempt } = run;
	const salt = digestOf({
		repository,
		organizationId,
		pullRequest,
		head,
		run: {
			id,
			attempt
		}
	});
	return (...parts) => createHash("sha256").update(`gladly-integrations review mark\n${salt}\n${stableJson(parts)}`).digest("hex").slice(0, 20);
}
/**
* The marks by which it is decided whether an object's operations were reviewed, one for each
* thing that may be done without the others:
*
* | what                          | mark of                                             |
* |-------------------------------|-----------------------------------------------------|
* | a removal                     | the object, and what it was when it was reviewed    |
* | a creation                    | what is to be made, and where a secret URL leads    |
* | taking over an object         | the object and what it is to be                     |
* | a change of one field         | the object, what it is to be, the field, its value  |
* | sending what nobody can read  | the object, and what it is to be                    |
*/
function fieldMarks(target, mark) {
	if (target.direction === "remove") return target.operations.map((one) => removalMark(target, one, mark));
	if (target.liveId === null) {
		const quiet = isQuiet(target) ? [quietMark(target, mark)] : [];
		return [.../* @__PURE__ */ new Set([
			creationMark(target, mark),
			...quiet,
			madeMark(target, mark)
		])];
	}
	const secrets = hasSecrets(target) ? [secretsMark(target, mark)] : [];
	const changes = target.operations.flatMap((operation) => [...operation.action === "adopt" ? [adoptionMark(target, mark)] : [], ...changesOf(operation).map((change) => changeMark(target, change, mark))]);
	return [.../* @__PURE__ */ new Set([...secrets, ...changes])];
}
/**
* One mark for all that is done to an object, for records that would be too large otherwise;
* `null` where it has only one mark anyway.
*/
function wholeMark(target, mark) {
	const marks = fieldMarks(target, mark);
	return marks.length <= 1 ? null : mark("whole", marks.toSorted());
}
/** Marks that decide nothing; they tell in which way something is not as it was reviewed. */
function explainingMarks(target, mark) {
	return [
		knownMark(target, mark),
		objectMark(target, mark),
		aimMark(target, mark)
	];
}
/** For removing an object as it was when that was reviewed. */
function removalMark({ address, liveId }, operation, mark) {
	return mark("remove", address, liveId, changesOf(operation).map(({ field, before }) => ({
		field,
		before
	})));
}
/** For making an object as declared, leading where it was shown to lead. */
function creationMark({ address, desired, host }, mark) {
	return mark("new", address, desired, host);
}
/**
* A webhook that is made switched off sends nothing yet, so a plan tells where its secret URL leads
* only as long as nothing else leads there. What makes the host known, such as the half of an apply
* that came about, must not take the review from the rest.
*/
function isQuiet({ desired }) {
	return isHiddenUrl(desired) && "enabled" in desired && !desired.enabled;
}
/** For making a webhook switched off (`isQuiet`), wherever its secret URL leads. */
function quietMark({ address, desired }, mark) {
	return mark("quiet", address, desired);
}
/** What was made already leads where it does; no plan tells the host any more. */
function madeMark(target, mark) {
	const { address, desired } = target;
	return isHiddenUrl(desired) ? mark("made", address, desired) : creationMark(target, mark);
}
/** For taking over an object of Gladly's for what is declared. */
function adoptionMark({ address, desired, liveId }, mark) {
	return mark("adopt", address, desired, liveId);
}
/** For changing one field from the value that it had when that was reviewed. */
function changeMark({ address, desired, liveId, host }, { field, before, isSecret }, mark) {
	if (isSecret) return secretsMark({
		address,
		desired,
		liveId
	}, mark);
	return mark("change", address, desired, liveId, field, before, ...field === "url" ? [host] : []);
}
/**
* Headers go out as a whole, and so do credentials, and a write that we made ourselves may leave
* it unsure which values are in effect: so whoever has reviewed a change of a webhook has reviewed
* that what it declares may be sent to it.
*/
function secretsMark({ address, desired, liveId }, mark) {
	return mark("secrets", address, desired, liveId);
}
function hasSecrets({ desired }) {
	return "url" in desired && secretFieldsOf(desired).length > 0;
}
/** Something was reviewed at this address, in this direction. */
function knownMark({ address, direction }, mark) {
	return mark("known", address, direction);
}
/** It was reviewed for this very object. */
function objectMark({ address, liveId }, mark) {
	return mark("object", address, liveId);
}
/** It was reviewed with this desired state. */
function aimMark(target, mark) {
	return mark("aim", target.address, target.direction === "ensure" ? target.desired : null);
}
// src/review/record.ts
/** Bytes of a sealed record; the comment has 60,000, and people want to read it. */
const LIMIT = 3e4;
/** The line around the content and its signature. */
const FRAME = 100;
/**
* The record of a plan as it is shown for review. It holds what apply would execute, so nothing
* that is out of scope. The same plan gives the same record, in whatever order its parts come.
*/
function recordOf(plan, about) {
	const { organization, digest } = plan;
	const head = {
		...about,
		organizationId: organization.id,
		organization: organization.name,
		planDigest: digest
	};
	const mark = markerOf(head);
	const targets = targetsOf(plan);
	const levels = [["explained", (by) => targets.flatMap((one) => [...fieldMarks(one, by), ...explainingMarks(one, by)])], ["fields", (by) => targets.flatMap((one) => fieldMarks(one, by))]];
	for (const [detail, marksBy] of levels) {
		const record = {
			...head,
			detail,
			marks: new Set(marksBy(mark))
		};
		if (recordFits(record)) return record;
	}
	const marks = new Set(targets.flatMap((one) => wholeMark(one, mark) ?? fieldMarks(one, mark)));
	return {
		...head,
		detail: "operations",
		marks
	};
}
/**
* Whether a record leaves a comment enough room. One that does not (more than 2,000 objects) is
* not to be sealed: the change has to be split, or applied by hand.
*/
function recordFits(record) {
	return recordText(record).length + FRAME <= LIMIT;
}
/** The content of a record as text: two words in base64. Equal records give equal texts. */
function recordText({ marks, ...head }) {
	const bytes = Buffer.from([...marks].toSorted().join(""), "hex");
	return `${Buffer.from(stableJson(head)).toString("base64")} ${bytes.toString("base64")}`;
}
// src/review/seal.ts
const START = "<!-- gladly-integrations:record";
const END = "-->";
const VERSION = "v1";
const LINE = /^<!-- gladly-integrations:record (v1 [A-Za-z0-9+/]+={0,2} [A-Za-z0-9+/]*={0,2}) ([A-Za-z0-9+/]{43}=) -->$/;
/** Longer than any record that was sealed, and than any comment of GitHub's. */
const MAX_LENGTH = 1e5;
/**
* The key that records are signed with. It is derived from the signing key if there is one, else
* from the Gladly token: both jobs, that of the pull request and that of the push, have it, and
* nobody else.
*/
function reviewKey(gladlyToken, signingKey) {
	const source = (signingKey ?? gladlyToken).reveal();
	const derived = hkdfSync("sha256", source, "", "gladly-integrations review record", 32);
	return new Secret(Buffer.from(derived).toString("base64"));
}
/** A record as one hidden line of a comment, signed over all of it. */
function sealRecord(record, key) {
	const content = `${VERSION} ${recordText(record)}`;
	return `${START} ${content} ${signatureOf(content, key)} ${END}`;
}
/**
* Finds the record in the text of a comment and verifies it. Whatever the text is, the answer is
* one of the three and never an exception. Nothing of a record is looked at before its signature
* has been found right.
*/
function openRecord(body, key) {
	if (!body.includes(START)) return { status: "none" };
	const [, content, signature] = LINE.exec(recordLine(body) ?? "") ?? [];
	if (content === void 0 || signature === void 0) return { status: "invalid" };
	if (!isEqual(signature, signatureOf(content, key))) return { status: "invalid" };
	const record = decodeRecord(content);
	return record === null ? { status: "invalid" } : {
		status: "sealed",
		record
	};
}
/**
* The line of the record in the text of a comment, whoever has the key that opens it; `null` where
* there is none, or more than one. A comment that is written anew keeps it: what is sealed with
* another key counts again once that key is given.
*/
function recordLine(body) {
	const start = body.indexOf(START);
	const end = body.indexOf(END, start);
	const isOnly = !body.includes(START, start + 31);
	if (start === -1 || end === -1 || !isOnly || end - start > MAX_LENGTH) return null;
	const line = body.slice(start, end + 3);
	return LINE.test(line) ? line : null;
}
function signatureOf(content, key) {
	return createHmac("sha256", key.reveal()).update(content).digest("base64");
}
/** Compares the texts, not what they decode to: several texts may decode to the same bytes. */
function isEqual(given, expected) {
	const [a, b] = [Buffer.from(given), Buffer.from(expected)];
	return a.length === b.length && timingSafeEqual(a, b);
}
// src/review/cover.ts
/**
* The operations in scope that none of the records covers, each with the reason. Covered is what
* was reviewed for the same object with the same desired state:
*
* | operation                            | needs                                               |
* |--------------------------------------|-----------------------------------------------------|
* | removes an object                    | that its removal was reviewed as it still is        |
* | creates one                          | that its creation was reviewed                      |
* | finishes a creation that we began    | that its creation was reviewed, and that nothing    |
* |                                      | is left but the switch and values that nobody sees  |
* | takes over an object                 | that this, or the creation, was reviewed            |
* | changes fields                       | each field reviewed with the value that it still has |
* | sends values that nobody can read    | the same, or that taking it over or creating it was |
*
* What is already as declared is no operation any more. Records of other organizations do not
* count.
*/
function explainUncovered(plan, ledger, records) {
	const reviewed = new Reviewed(records.filter(({ organizationId }) => organizationId === plan.organization.id));
	const uncovered = /* @__PURE__ */ new Map();
	for (const target of targetsOf(plan)) for (const { operation, why } of uncoveredIn(target, {
		ledger,
		reviewed
	})) uncovered.set(operation, why);
	return plan.operations.flatMap((operation) => {
		const why = uncovered.get(operation);
		return why === void 0 ? [] : [{
			operation,
			why
		}];
	});
}
/**
* Where a secret URL leads may not have been known to the job that showed the plan, because it was
* not given the secret; then nobody was told of a host, and any will do.
*/
function uncoveredIn(target, on) {
	const { reviewed } = on;
	if (isKnownAndQuiet(target) && reviewed.has((mark) => quietMark(target, mark))) return [];
	const [first = [], second = first] = (target.host === null ? [target] : [target, {
		...target,
		host: null
	}]).map((way) => {
		if (isCoveredAsWhole(way, on)) return [];
		return way.operations.filter((operation) => !isCovered(operation, way, reviewed)).map((operation) => ({
			operation,
			why: reasonOf(operation, way, reviewed)
		}));
	});
	return second.length === 0 ? second : first;
}
/** To be made switched off, and leading where something else leads to already. */
function isKnownAndQuiet(target) {
	const { direction, liveId, host } = target;
	return direction === "ensure" && liveId === null && host === null && isQuiet(target);
}
/** Looks marks up in several records; each has a salt of its own. */
var Reviewed = class {
	#records;
	isExplained;
	constructor(records) {
		this.#records = records.map((one) => ({
			marks: one.marks,
			mark: markerOf(one)
		}));
		this.isExplained = records.every(({ detail }) => detail === "explained");
	}
	/** Whether any of the records has the mark. */
	has(markBy) {
		return this.#records.some(({ marks, mark }) => {
			const wanted = markBy(mark);
			return wanted !== null && marks.has(wanted);
		});
	}
};
function isCoveredAsWhole(target, on) {
	const { ledger, reviewed } = on;
	if (reviewed.has((mark) => wholeMark(target, mark))) return true;
	if (target.direction === "remove" || !reviewed.has((mark) => madeMark(target, mark))) return false;
	return isHalfMade(target, ledger);
}
/**
* An object that an apply of ours has made, all but switched on or off as declared. Which object
* that is the plan has found out: by the id of what was begun, or by its URL.
*/
function isHalfMade({ address, operations }, ledger) {
	if ((ledger?.unfinished.find((one) => one.address === address))?.action !== "create") return false;
	return operations.every(({ changes }) => !changes.some(isReadable));
}
function isCovered(operation, target, reviewed) {
	if (target.direction === "remove") return reviewed.has((mark) => removalMark(target, operation, mark));
	if (operation.action === "create") return reviewed.has((mark) => creationMark(target, mark));
	if (operation.action === "adopt") return isAdoptionCovered(target, reviewed);
	const { changes } = operation;
	return changes.length > 0 && unreviewedFields(operation, target, reviewed).length === 0;
}
function isAdoptionCovered(target, reviewed) {
	return reviewed.has((mark) => adoptionMark(target, mark)) || reviewed.has((mark) => madeMark(target, mark));
}
function unreviewedFields(operation, target, reviewed) {
	const mayBeMade = isAdoptionCovered(target, reviewed);
	return changesOf(operation).filter(({ isSecret }) => !(isSecret && mayBeMade)).filter((change) => !reviewed.has((mark) => changeMark(target, change, mark))).map(({ field }) => field);
}
function reasonOf(operation, target, reviewed) {
	if (!reviewed.isExplained) return { code: "not-as-reviewed" };
	if (!reviewed.has((mark) => knownMark(target, mark))) return { code: "not-reviewed" };
	if (!reviewed.has((mark) => aimMark(target, mark))) return { code: "other-desired" };
	if (!(target.direction === "ensure" && reviewed.has((mark) => madeMark(target, mark))) && !reviewed.has((mark) => objectMark(target, mark))) return { code: "other-object" };
	if (operation.action === "create") return { code: "other-host" };
	return {
		code: "changed-since",
		fields: target.direction === "remove" ? operation.changes.map(({ field }) => field) : unreviewedFields(operation, target, reviewed)
	};
}
// src/review/verdict.ts
/**
* Judges a plan by the records of all pull requests that were merged since the last apply. A plan
* is `ok` when the good records cover all of it, whatever else stands in other comments; if they
* do not, the gravest thing that was found says why.
*/
function judgeReview(plan, ledger, on) {
	const { repository, reviews } = on;
	const pulls = reviews.map((review) => judgePull(review, {
		repository,
		plan
	}));
	const operations = explainUncovered(plan, ledger, reviews.flatMap(({ opened }, index) => opened.status === "sealed" && pulls[index]?.state === "good" ? [opened.record] : []));
	return {
		code: operations.length === 0 ? "ok" : gravestOf(pulls),
		operations,
		pulls
	};
}
function gravestOf(pulls) {
	const has = (wanted) => pulls.some(({ state }) => state === wanted);
	if (has("invalid")) return "record-invalid";
	if (has("mismatch")) return "record-mismatch";
	return has("good") ? "not-covered" : "no-reviewed-plan";
}
function judgePull({ pullRequest, opened, mergedAt }, on) {
	if (opened.status !== "sealed") return {
		pullRequest,
		state: opened.status
	};
	const { record } = opened;
	const mismatch = mismatchOf(record, {
		pullRequest,
		...on
	});
	if (mismatch !== null) return {
		pullRequest,
		state: "mismatch",
		...mismatch
	};
	const { shownAt } = record;
	if (!isBefore(shownAt, mergedAt)) return {
		pullRequest,
		state: "late",
		shownAt
	};
	return {
		pullRequest,
		state: "good",
		planDigest: record.planDigest
	};
}
/** A moment that cannot be read is not before another one. */
function isBefore(shownAt, mergedAt) {
	return Date.parse(shownAt) <= Date.parse(mergedAt) + CLOCKS_APART;
}
/**
* One server of GitHub's says when it answered, another one when the merge was, in whole seconds;
* where the answer told no time it was the runner's clock. A minute is more than these are
* apart, and too little for anybody to gain by it: the pull request was seen open all the same.
*/
const CLOCKS_APART = 6e4;
function mismatchOf(record, on) {
	const { pullRequest, repository, plan } = on;
	const { id, name } = plan.organization;
	if (record.repository.toLowerCase() !== repository.toLowerCase()) return {
		kind: "repository",
		madeFor: record.repository
	};
	if (record.pullRequest !== pullRequest) return {
		kind: "pull-request",
		madeFor: `#${record.pullRequest}`
	};
	if (record.organizationId !== id || record.organization !== name) return {
		kind: "organization",
		madeFor: record.organization
	};
	return null;
}
// src/action/review.ts
/**
* Makes the review of an apply: a plan is approved when the records in the comments of the pull
* requests that were merged since the last apply cover it, and one of these brought the file as it
* is now. Otherwise a push past all review could bring back what was reviewed some time ago.
*/
function createReview(job, task) {
	let pulls = [];
	let trail = null;
	return {
		pulls: () => pulls,
		trail: () => trail,
		approve: async ({ plan, ledger }) => {
			const found = await reviewedPulls(job, task, plan.organization.name);
			pulls = found.pulls;
			const reviews = pulls.map(({ number, ...one }) => ({
				...one,
				pullRequest: number
			}));
			const { repository } = job.facts;
			const verdict = judgeReview(plan, ledger, {
				repository,
				reviews
			});
			const { code, operations: uncovered } = verdict;
			trail = {
				pulls: verdict.pulls,
				pushed: null
			};
			if (code !== "ok") return {
				code,
				uncovered
			};
			trail = {
				...trail,
				pushed: await found.pushed()
			};
			return trail.pushed === null ? { code } : {
				code: "no-reviewed-plan",
				uncovered
			};
		}
	};
}
/** The key that records are signed with in this job. */
function recordKey({ ports }) {
	const { credentials, signingKey } = ports.keys;
	return reviewKey(credentials().token, signingKey);
}
/** The record of the newest of our comments; an older one was replaced by it. */
function newestRecord(comments, key) {
	const newest = comments.at(-1);
	return newest === void 0 ? { status: "none" } : openRecord(newest.body, key);
}
/** What the newest of our comments holds of a review: the others were replaced by it. */
function reviewIn(comments, key) {
	const line = recordLine(comments.at(-1)?.body ?? "");
	const isKept = line !== null && line.length <= LONGEST_LINE;
	return {
		opened: newestRecord(comments, key),
		line: isKept ? line : null
	};
}
/** No record of ours is longer; a line that somebody else wrote must not fill the comment. */
const LONGEST_LINE = 3e4;
/** What of an opened record may be used. */
function sealedIn(opened) {
	return opened.status === "sealed" ? opened.record : null;
}
async function reviewedPulls(job, { head, branch }, organization) {
	const api = job.github();
	const merged = await mergedPulls(api, {
		since: (await job.found.ledger()?.lastApplied())?.commit ?? null,
		head,
		branch
	});
	const key = recordKey(job);
	const found = [];
	for (const { number, mergedAt } of merged.pulls) {
		const comments = await ownComments(api, number, {
			organization,
			config: job.path
		});
		const newest = comments.at(-1);
		const hasComment = newest !== void 0 && newest.kind !== "gone";
		found.push({
			number,
			hasComment,
			mergedAt,
			...reviewIn(comments, key)
		});
	}
	const on = {
		head,
		paths: job.found.files()
	};
	return {
		pulls: found,
		pushed: () => pushedChange(api, merged, on)
	};
}
// src/github/comment-choice.ts
/**
* How a comment gets onto a pull request on which these of ours stand, all for its organization or
* for none, in the order of their runs.
*
* | of ours stand there           | `update`, `changes-only` | `new`                       |
* |-------------------------------|--------------------------|-----------------------------|
* | one that outranks it          | leave it                 | leave it                    |
* | one of the same run and kind  | update the newest        | update that one             |
* | others                        | update the newest        | create, the others are over |
* | none, and there are changes   | create                   | create                      |
* | none, and there are none      | create; leave it         | create                      |
*/
function chooseComment(standing, wanted) {
	const shown = standing.filter(({ minimized }) => !minimized);
	const newest = shown.at(-1) ?? null;
	if (wanted.mode === "off") return {
		type: "leave",
		instead: null
	};
	if (standing.some((one) => outranks(one, wanted))) return {
		type: "leave",
		instead: newest ?? standing.at(-1) ?? null
	};
	if (wanted.mode === "new") {
		const same = shown.find((one) => one.kind === wanted.kind && compareOrder(one, wanted) === 0);
		if (same === void 0) return {
			type: "create",
			surplus: shown
		};
		return {
			type: "update",
			target: same,
			surplus: shown.filter((one) => one !== same)
		};
	}
	const target = shown.filter(({ organization }) => organization === wanted.organization).at(-1) ?? newest;
	if (target !== null) return {
		type: "update",
		target,
		surplus: shown.filter((one) => one !== target)
	};
	return wanted.mode === "changes-only" && !wanted.hasChanges ? {
		type: "leave",
		instead: null
	} : {
		type: "create",
		surplus: []
	};
}
/**
* Of several comments that stand at once, because two runs made theirs at the same moment, the one
* that stays; `null` where there is none.
*/
function survivorOf(comments) {
	return comments.toSorted(byRank).at(-1) ?? null;
}
/** A receipt is never overwritten by a plan, and nothing by what an older run has to say. */
function outranks(standing, wanted) {
	if (standing.kind === "receipt" && wanted.kind === "plan") return true;
	if (standing.kind === "plan" && wanted.kind === "receipt") return false;
	return compareOrder(standing, wanted) > 0;
}
function byRank(a, b) {
	if (outranks(a, b) !== outranks(b, a)) return outranks(a, b) ? 1 : -1;
	return b.id - a.id;
}
// src/github/comments.ts
const WRITE$1 = {
	permission: "pull-requests: write",
	what: "write the comment on the pull request"
};
const HIDE = `mutation($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment { isMinimized }
  }
}`;
/**
* Brings a comment onto a pull request: one for each organization of a file, found by our marker
* and our own authorship. What a newer run wrote is left, and a receipt by a plan; surplus comments
* of ours go. A comment that was deleted meanwhile is made anew, and none is made twice because an
* answer was lost. GitHub cannot be told to write only over what was read, so an older run may write
* over a newer one that came in between: the newer one looks once more, and writes again.
*
* @returns the comment that now tells about the organization; `null` where there is none.
* @throws GitHubApiError when it could not be written.
*/
async function publishComment(api, comment) {
	if (comment.mode === "off") return null;
	const gone = /* @__PURE__ */ new Set();
	let writes = 0;
	for (;;) {
		const choice = chooseComment((await ownComments(api, comment.pull, comment)).filter(({ id }) => !gone.has(id)), wantedOf(comment));
		if (choice.type === "leave") return choice.instead;
		if (choice.type === "create") return create(api, comment, choice);
		if (!await update(api, comment, choice)) {
			gone.add(choice.target.id);
			continue;
		}
		writes += 1;
		if (writes === MOST_WRITES || !await isOverwritten(api, comment, choice.target)) return choice.target;
	}
}
/** The organizations of a file that our comments on a pull request are about. */
async function commentedOrganizations(api, pull, config) {
	const shown = (await ownComments(api, pull, { config })).filter(({ minimized, kind }) => !minimized && kind !== "gone");
	const all = [...new Set(shown.map(({ organization }) => organization))];
	const named = all.filter((organization) => organization !== null);
	return named.length > 0 ? named : all;
}
/** A race of two runs is over after one more; nobody else has our marker and our authorship. */
const MOST_WRITES = 3;
/** Whether an older run, which had looked before this one wrote, has written since. */
async function isOverwritten(api, { order }, { id }) {
	const { data } = await api.request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id }, {
		...WRITE$1,
		notFound: "null"
	});
	const marker = readCommentMarker(textOf(data, "body"));
	return marker !== null && compareOrder(marker, order) < 0;
}
/** Whether it could be updated; `false` when somebody deleted it. */
async function update(api, comment, { target, surplus }) {
	const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
	const parameters = {
		comment_id: target.id,
		body: textFor(comment)
	};
	const options = {
		...WRITE$1,
		repeatable: true,
		notFound: "null"
	};
	const { status } = await api.request(route, parameters, options);
	if (status === 404) return false;
	await clear(api, comment, surplus);
	return true;
}
async function create(api, comment, { surplus }) {
	const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
	const parameters = {
		issue_number: comment.pull,
		body: textFor(comment)
	};
	const settled = () => madeAlready(api, comment);
	const answer = await api.request(route, parameters, {
		...WRITE$1,
		settled
	}).catch((error) => {
		throw isLocked(error) ? locked(error, comment.pull) : error;
	});
	const url = textOf(answer.data, "html_url");
	if (comment.mode !== "new") return await afterCreation(api, comment) ?? { url };
	await clear(api, comment, surplus);
	return { url };
}
/** For a creation whose answer was lost: what it made, in the shape of the answer. */
async function madeAlready(api, comment) {
	const made = (await ownComments(api, comment.pull, comment)).find(({ kind, organization, ...order }) => {
		return kind === comment.kind && organization === comment.organization && compareOrder(order, comment.order) === 0;
	});
	return made === void 0 ? null : { html_url: made.url };
}
/** Another run may have made one at the same moment: both look, and both keep the same one. */
async function afterCreation(api, comment) {
	const shown = (await ownComments(api, comment.pull, comment)).filter(({ minimized }) => !minimized);
	const survivor = survivorOf(shown);
	await clear(api, comment, shown.filter((one) => one !== survivor));
	return survivor;
}
/**
* Deletes surplus comments of ours, or hides them where each run has its own. What is in the way
* of that is no reason to fail: the newest one counts, and the next run tries again.
*/
async function clear(api, { mode }, surplus) {
	for (const { id, node } of surplus) {
		const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
		const options = {
			...WRITE$1,
			repeatable: true,
			notFound: "null"
		};
		await (mode === "new" ? api.graphql(HIDE, { id: node }, WRITE$1) : api.request(route, { comment_id: id }, options)).catch((error) => {
			if (!(error instanceof GitHubApiError)) throw error;
		});
	}
}
function wantedOf({ kind, organization, config, order, mode, hasChanges }) {
	const { run, attempt } = order;
	return {
		kind,
		organization,
		config,
		run,
		attempt,
		mode,
		hasChanges: hasChanges || kind !== "plan"
	};
}
function textFor(comment) {
	return `${commentMarkerLine(wantedOf(comment))}\n${comment.body}`;
}
function isLocked(error) {
	return error instanceof GitHubApiError && error.status === 403 && /locked/i.test(error.detail);
}
function locked(error, pull) {
	return new GitHubApiError(error, {
		code: "github-permission",
		message: `The conversation of pull request ${pull} is locked, so GitHub takes no comment.`,
		remedy: "Unlock it, or set the input comment to off; then run the job again."
	});
}
// src/report/markdown/neutral.ts
/**
* A word of others that GitHub shows as it is. Every other one is put into a code span, in which
* nothing is a mention, a reference, a link, an emoji, a formula, HTML or Markdown.
*/
const PLAIN_WORD = /^[\p{L}\p{M}\p{N}.,;:!?'"’‘“”()/%+={}&>…–—⋮-]*$/u;
/**
* Web addresses, what may begin an emoji shortcode (a colon of ours may end it), what may be a
* commit, and references like `GH-12`.
*/
const LINKED = /:\/\/|www\.|:[\w+-]|[0-9a-f]{7}|\p{L}-\p{N}/iu;
/** What would begin a list, or make a heading of the line above, at the beginning of a line. */
const BEGINS_BLOCK = /^(?:[-+=]+|\d+[.)])$/;
/** Punctuation around a word need not be part of its code span. */
const LEAD = /^["'(“‘]+/u;
const TAIL = /[.,;:!?)"'”’]+$/u;
/** Scripts that are written from right to left; they would turn round what stands beside them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/**
* A phrase as inline Markdown. Our own words are text; names and codes are code spans, so that a
* reader sees where they begin and end; words of others are text as far as they are harmless.
*/
function inline(phrase, spot = "text") {
	return phrase.reduce((text, segment) => apart(text, segmentMarkdown(segment, spot)), "");
}
/** Text of others with several lines, as inline Markdown with line breaks. */
function inlineLines(text) {
	return plainLines(text).map((line) => proseMarkdown(line, "text")).join("<br>");
}
/** A phrase for raw HTML, where Markdown means nothing: the summary of a fold. */
function inSummary(phrase) {
	return phrase.map(segmentHtml).join("");
}
/** Lines of values in a fence that none of them can close; nothing in it forges a hidden line. */
function fenced(language, lines) {
	return fencedOwn(language, lines.map(inert));
}
/** A fence for what is our own, such as a picture whose labels are neutralised already. */
function fencedOwn(language, lines) {
	const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
	return [
		`${fence}${language}`,
		...lines,
		fence
	].join("\n");
}
/** A path, a commit or a file name of the run's as a code span. */
function codeSpan(text, spot = "text") {
	return span(plain(text, 400), spot);
}
function segmentHtml(segment) {
	switch (segment.style) {
		case "own": return escapeHtml(withArrows(segment.text));
		case "name":
		case "code": return codeElement(plainValue(segment));
		case "prose": return harmless(plainValue(segment), codeElement);
	}
}
function segmentMarkdown(segment, spot) {
	switch (segment.style) {
		case "own": return ownMarkdown(segment.text);
		case "name":
		case "code": return span(plainValue(segment), spot);
		case "prose": return proseMarkdown(plainValue(segment), spot);
	}
}
/** Two code spans without anything between them would be read as one. */
function apart(before, after) {
	return before.endsWith("`") && after.startsWith("`") ? `${before} ${after}` : before + after;
}
function ownMarkdown(text) {
	return withArrows(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/[\\`*_[\]~|#$]/g, String.raw`\$&`);
}
function withArrows(text) {
	return text.replaceAll("->", "→");
}
function proseMarkdown(line, spot) {
	return harmless(line, (word) => span(word, spot));
}
/** Words of others with those put apart that GitHub would make something of. */
function harmless(line, putApart) {
	if (line.trim() === "") return putApart(line);
	return line.trim().split(" ").map((word, index) => {
		const isFirst = index === 0 && BEGINS_BLOCK.test(word);
		if (PLAIN_WORD.test(word) && !LINKED.test(word) && !isFirst) return escapeHtml(word);
		const core = word.replace(LEAD, "").replace(TAIL, "");
		const at = word.indexOf(core);
		const tail = word.slice(at + core.length);
		return `${escapeHtml(word.slice(0, at))}${putApart(core)}${escapeHtml(tail)}`;
	}).join(" ") + direction(line);
}
function codeElement(text) {
	return `<code>${escapeHtml(text)}</code>${direction(text)}`;
}
/** Text without unsafe characters as a code span; nothing in it means anything to GitHub. */
function span(text, spot) {
	const shown = spot === "cell" ? withoutPipes(inert(text)) : inert(text);
	if (shown.trim() === "") return `\`"${shown}"\``;
	const ticks = "`".repeat(longestRun(shown) + 1);
	const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
	return `${ticks}${pad}${shown}${pad}${ticks}${direction(shown)}`;
}
/** A pipe is kept by a backslash, unless one stands before it already; then it is written out. */
function withoutPipes(text) {
	return text.replace(/(\\*)\|/g, (_, slashes) => slashes === "" ? String.raw`\|` : String.raw`${slashes}\u007c`);
}
/** What begins or ends an HTML comment is written out, so that no marker or record is forged. */
function inert(text) {
	return text.replace(/<(?=!--)/g, String.raw`\u003c`).replace(/(?<=--!?)>/g, String.raw`\u003e`);
}
/** A mark after which the text runs from left to right again. */
function direction(text) {
	return RIGHT_TO_LEFT.test(text) ? "&lrm;" : "";
}
function longestRun(text) {
	return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
function escapeHtml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
// src/report/markdown/layout.ts
/** Lines as a box; a heading in bold, then whatever Markdown follows. */
function alertHead(kind, title) {
	return quoted(`[!${kind}]\n**${inline(title)}**\n`);
}
/** Markdown within a box or quotation. */
function quoted(text) {
	return text.split("\n").map((line) => line === "" ? ">" : `> ${line}`).join("\n");
}
/** What opens a fold; its Markdown follows, then `FOLD_END`. */
function foldHead(summary) {
	return `<details><summary>${inSummary(summary)}</summary>\n`;
}
/** What closes a fold that `foldHead` has opened. */
const FOLD_END = "\n</details>";
/** A fold with all of its content. */
function fold(summary, content) {
	return `${foldHead(summary)}\n${content}\n${FOLD_END}`;
}
/** The heading of a section of a comment. */
function heading(title) {
	return `#### ${inline(title)}`;
}
/** One row of a table. Cells are inline Markdown made for a cell. */
function tableRow(cells) {
	return `| ${cells.join(" | ")} |`;
}
/** The head of a table. */
function tableHead(titles) {
	return `${tableRow(titles)}\n|${titles.map(() => " --- |").join("")}`;
}
/** Markdown blocks one below the other; empty ones are left out. */
function blocks(parts) {
	return parts.filter((part) => part !== "").join("\n\n");
}
// src/report/markdown/hosts.ts
/** For each host that gets something for the first time: from which webhooks, with which secrets. */
function hostPhrases(plan) {
	return hostViews(plan).map(hostPhrase);
}
/** Whether a note is about where something is sent for the first time. */
function isHostNote(note) {
	return note.code === "new-host" || note.code === "secret-to-new-host";
}
function hostPhrase({ host, isNew, webhooks, secrets }) {
	const kind = webhooks.length === 1 ? say`webhook` : say`webhooks`;
	const sender = say`${kind} ${listed(webhooks.map(name))}`;
	const gets = secrets.length === 0 ? null : say`It is given ${listed(secrets)}.`;
	return sentences(isNew ? say`${code(host)} has never received anything from here; ${sender} will send to it.` : say`${code(host)} is known, but not for this: ${sender} will send to it.`, gets);
}
/** The hosts that the plan's notes name, each with the webhooks and secrets that go there. */
function hostViews({ notes, operations }) {
	const told = notes.filter(isHostNote);
	return [...new Set(told.map(({ host }) => host))].map((host) => {
		const own = told.filter((note) => note.host === host);
		const addresses = new Set(own.map(({ address }) => address));
		const senders = operations.filter(({ address }) => addresses.has(address));
		return {
			host,
			isNew: own.some(({ code: what }) => what === "new-host"),
			webhooks: [...new Set(senders.map((operation) => operation.name))],
			secrets: secretPhrases(own, operations)
		};
	});
}
/** `the secret CSAT_KEY as Basic user name and Basic password`, each secret once. */
function secretPhrases(notes, operations) {
	const uses = /* @__PURE__ */ new Map();
	const sent = notes.flatMap(({ address, secrets }) => secrets.map((field) => ({
		address,
		field
	})));
	for (const one of sent) {
		const secret = secretName(operations, one);
		const fields = uses.get(secret) ?? /* @__PURE__ */ new Map();
		uses.set(secret, fields.set(one.field, fieldLabel(one.field)));
	}
	return [...uses].map(([secret, fields]) => {
		const what = secret === null ? say`a value of the file` : say`the secret ${code(secret)}`;
		return say`${what} as ${listed([...fields.values()])}`;
	});
}
/** What the file calls a secret, which says more to a reviewer than the field that it fills. */
function secretName(operations, sent) {
	const source = operations.filter(({ address }) => address === sent.address).flatMap((operation) => operation.kind === "webhook" && operation.fields !== null ? secretFieldsOf(operation.fields) : []).find(({ field }) => field === sent.field)?.source;
	return source?.type === "reference" ? source.name : null;
}
// src/report/markdown/whereabouts.ts
/** `3 more topics are left out here; they are in [the job summary] and in `plan.json`.` */
function cutNote(what, context) {
	return `_Left out here for its length: ${inline(what)}. ${whereWhole(context)}_`;
}
/** A link to the run, or nothing where its address is not one that can be linked to. */
function runLink({ runUrl }, words) {
	return runUrl !== null && /^https?:\/\/[\w.:-]+\/[\w./%~-]*$/.test(runUrl) ? `[${words}](${runUrl})` : words;
}
/** How many of something, for what was left out. */
function more(amount, singular) {
	return say`${count(amount, `more ${singular}`, `more ${singular}s`)}`;
}
function whereWhole(context) {
	const file = context.planFile === null ? "" : ` and in the run's file ${codeSpan(context.planFile)}`;
	return `All of it is in ${runLink(context, "the summary of the job")}${file}.`;
}
// src/report/markdown/attention.ts
/**
* What nobody may overlook, in boxes that do not fold: why an apply would be refused, what is
* taken away or switched off, and what goes to hosts for the first time.
*/
function attentionParts(plan, view, context) {
	return [
		refusalPart(view, context),
		removalPart(view, context),
		box(hostPhrases(plan), {
			yields: 2,
			kind: "IMPORTANT",
			title: say`Hosts that get something from this organization for the first time. Do they belong
        to the vendors, and may they know these secrets?`,
			noun: "host",
			context
		}),
		box(riskPhrases(view, plan), {
			yields: 3,
			kind: "WARNING",
			title: say`To be looked at twice`,
			noun: "remark",
			context
		})
	];
}
/** What takes something away, each with what it was; by name only where there are very many. */
function removalPart({ removals }, context) {
	const head = `${alertHead("CAUTION", say`This takes away or switches off ${count(removals.length, "thing")}`)}\n${quoted(`${inline(consequences(removals))}\n`)}`;
	return {
		yields: 0,
		levels: [{
			head,
			entries: removals.map((view) => ({ text: listItem(removalPhrase(view)) }))
		}, {
			head,
			lead: "> ",
			entries: removals.map(({ words, what }) => ({ text: inline(say`${words.verb} ${what}`) })),
			separator: ", "
		}],
		cut: (left) => quoted(cutNote(more(left.length, "removal"), context))
	};
}
/** What it means for the people who work with it. */
function consequences(removals) {
	const has = (actions, kind) => removals.some(({ operation }) => operation.kind === kind && actions.includes(operation.action));
	return sentences(has(["delete"], "webhook") ? say`A removed webhook tells its receiver nothing any more, and to make it again its secrets
          are needed again.` : null, has(["disable"], "webhook") ? say`A webhook that is switched off tells its receiver nothing until it is on again.` : null, has(["archive", "disable"], "topic") ? say`A topic is archived, not deleted: it can be brought back.` : null);
}
function refusalPart({ refusals }, context) {
	const title = context.refusesJob ? say`Nothing can be applied until this is settled; until then this job fails` : say`Nothing can be applied until this is settled`;
	return box(refusals.map(({ message, place }) => sentences(message.problem, place === null ? null : say`(${code(formatPlace(place))})`, message.remedy)), {
		yields: 1,
		kind: "CAUTION",
		title,
		noun: "refusal",
		context
	});
}
function box(phrases, { yields, kind, title, noun, context }) {
	return {
		yields,
		levels: [{
			head: alertHead(kind, title),
			entries: phrases.map((phrase) => ({ text: listItem(phrase) }))
		}],
		cut: (left) => quoted(cutNote(more(left.length, noun), context))
	};
}
function listItem(phrase) {
	return quoted(`- ${inline(phrase)}`);
}
/** `Remove webhook "Survey" (csat.webhook.survey); it is no longer in the file; URL https://...` */
function removalPhrase({ operation, words, what, changes, why }) {
	const { address, place } = operation;
	const url = changes.find(({ field }) => field === "url");
	const details = [
		...why === null ? [] : [why],
		...url === void 0 ? [] : [say`${url.label} ${url.text}`],
		...place === null ? [] : [say`see ${code(formatPlace(place))}`]
	];
	const deed = say`${capitalized(words.verb)} ${what} (${code(address)})`;
	return say`${joined([deed, ...details], "; ")}.`;
}
/** Risks one by one, but for steps that several webhooks wait for: those are one sentence. */
function riskPhrases({ risks }, plan) {
	const first = risks.flatMap(({ note }) => note.code === "step-first" ? [note] : []);
	const isOne = first.length > 1;
	const others = risks.filter(({ note }) => !isHostNote(note) && !(isOne && note.code === "step-first"));
	const waiting = first.map(({ title, address }) => say`${name(title)} for ${subject(address, plan)}`);
	const example = first.map(({ address }) => address).find((address) => address !== null);
	return [...isOne && example !== void 0 ? [say`Steps come first and nothing shows that they are done: ${listed(waiting)}. Gladly
            switches a webhook on only if its address answers. Do the steps before this is applied,
            or until they are done write ${code("enabled: false")} for the webhook, as in
            ${switchedOffWords(example)}.`] : [], ...others.map((risk) => riskPhrase(risk, plan))];
}
/** `webhook "Survey"`, or the address of what no operation is about. */
function subject(address, { operations }) {
	const operation = operations.find((one) => one.address === address);
	return operation === void 0 ? say`${code(String(address))}` : viewOperation(operation).what;
}
function riskPhrase({ note, message }, plan) {
	const { address } = note;
	if (address === null) return message.text;
	return say`${capitalized(subject(address, plan))}: ${message.text}`;
}
// src/report/markdown/budget.ts
/** A part that consists of one piece, or of nothing. */
function onePiece(text, on) {
	return {
		...on,
		levels: [{
			head: "",
			entries: text === "" ? [] : [{ text }]
		}]
	};
}
/**
* Parts one below the other, within so many bytes of UTF-8. Whatever is left out is said by the
* part's `cut`. Parts without entries take no room.
*/
function fit(parts, budget) {
	const shown = new Map(parts.map((part) => [part, cutWhole(part)]));
	for (const part of parts.toSorted((a, b) => a.yields - b.yields)) {
		const room = budget - bytesOf(joinParts([...shown].map(([other, text]) => other === part ? "" : text))) - 2;
		shown.set(part, fitPart(part, room * (part.share ?? 1)));
	}
	return joinParts([...shown.values()]);
}
/** The length of a text in bytes of UTF-8. */
function bytesOf(text) {
	return Buffer.byteLength(text);
}
function joinParts(texts) {
	return texts.filter((text) => text !== "").join("\n\n");
}
function fitPart(part, room) {
	return part.levels.map((level) => levelText(level, new Set(level.entries.keys()))).find((text) => bytesOf(text) <= room) ?? fitEntries(part, room);
}
/** As many entries as fit, by halving: the text grows with every entry. */
function fitEntries(part, room) {
	const last = lastLevel(part);
	const byRank = [...last.entries.keys()].toSorted((a, b) => rankOf$2(last.entries[a]) - rankOf$2(last.entries[b]) || a - b);
	const withFirst = (amount) => partText(part, new Set(byRank.slice(0, amount)));
	let fits = 0;
	let over = byRank.length;
	while (over - fits > 1) {
		const middle = Math.floor((fits + over) / 2);
		if (bytesOf(withFirst(middle)) <= room) fits = middle;
		else over = middle;
	}
	return withFirst(fits);
}
function rankOf$2(entry) {
	return entry?.rank ?? 0;
}
function cutWhole(part) {
	return partText(part, /* @__PURE__ */ new Set());
}
function lastLevel({ levels }) {
	return levels.at(-1) ?? {
		head: "",
		entries: []
	};
}
/** The last level with only these entries, and what was left out. */
function partText(part, kept) {
	const level = lastLevel(part);
	const left = [...level.entries.keys()].filter((index) => !kept.has(index));
	return joinParts([levelText(level, kept), left.length === 0 ? "" : part.cut(left)]);
}
function levelText(level, kept) {
	const { head, entries, lead = "", separator = "\n", foot = "" } = level;
	const texts = entries.filter((_, index) => kept.has(index)).map(({ text }) => text);
	if (texts.length === 0) return "";
	return [
		head,
		lead + texts.join(separator),
		foot
	].filter((text) => text !== "").join("\n");
}
// src/report/markdown/context.ts
/** GitHub cuts a comment at 65,536 characters. */
const COMMENT_BUDGET = 6e4;
/** How many bytes a text may take. */
function budgetOf({ budget = COMMENT_BUDGET }) {
	return budget;
}
// src/report/markdown/order.ts
/**
* Operations in words, in the order in which a reviewer should meet them: what takes something
* away, of all integrations, then everything else, each by integration.
*/
function takingFirst(plan, operations) {
	const groups = groupOperations(plan, operations);
	const only = (takes) => groups.map(({ title, members }) => ({
		title,
		members: members.filter(({ words }) => words.direction === "take" === takes)
	}));
	return [...only(true), ...only(false)];
}
// src/report/markdown/field-diff.ts
/** A fold for each operation, with every field before and after; all of them in one fold. */
function foldsPart(plan, operations, context) {
	const told = takingFirst(plan, operations.filter(({ changes }) => changes.length > 0)).flatMap(({ members }) => members);
	return {
		yields: 10,
		levels: [{
			head: foldHead(say`Field by field: ${count(told.length, "operation")}`),
			entries: told.map((view) => ({ text: `\n${operationFold(view)}` })),
			foot: FOLD_END
		}],
		cut: (left) => cutNote(more(left.length, "field-by-field comparison"), context)
	};
}
function operationFold({ operation, words, what }) {
	const { address, place } = operation;
	const content = blocks([place === null ? "" : inline(say`Declared in ${code(formatPlace(place))}.`), fieldDiff(operation)]);
	return fold(say`${words.verb} ${what} (${code(address)})`, content);
}
/** Every field of an operation: `-` is what Gladly has, `+` what it will have. */
function fieldDiff(operation) {
	return fenced("diff", sortedChanges(operation).flatMap((change) => {
		const { label, before, kept, after } = fieldLines(change);
		return [
			...before.map((value) => diffLine("-", label, value)),
			...kept.map((value) => diffLine(" ", label, value)),
			...after.map((value) => diffLine("+", label, value))
		];
	}));
}
function diffLine(sign, label, value) {
	return `${sign} ${phraseText(say`${label}: ${value}`)}`;
}
// src/report/markdown/footer.ts
/** In small letters: which plan of what it is, and where to look further. */
function footer(plan, context) {
	const { commit, config, readAt, planFile, undoFile = null } = context;
	const ofPlan = plan === null ? [] : [...readAt === null ? [] : [`Gladly read on ${codeSpan(moment(readAt))}`], ...planFile === null ? [] : [`whole plan: ${codeSpan(planFile)}`]];
	return `<sub>${[
		...plan === null ? [] : [`Plan ${codeSpan(planId(plan))}`, organization(plan)],
		`file ${codeSpan(config)} at commit ${codeSpan(shortCommit(commit))}`,
		...ofPlan,
		...context.runUrl === null ? [] : [runLink(context, "this run")],
		...undoFile === null ? [] : [`to undo it: ${codeSpan(undoFile)}`]
	].join(" · ")}</sub>`;
}
function organization({ organization: { name, url } }) {
	return inline(say`for ${code(name)} (${code(displayUrl(url))})`);
}
/** `2026-11-28 18:50 UTC`; what is no such time stays as it is. */
function moment(rfc3339) {
	return rfc3339.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/, "$1 $2 UTC");
}
// src/report/markdown/operations-table.ts
const TITLES$1 = [
	"What",
	"Name",
	"Before and after"
];
const ASKED = say`this change`;
/** Entries of a list that a row shows; the fold has them all. */
const ENTRIES_SHOWN = 3;
/** One row for each operation: what takes something away, then the rest by integration. */
function operationsPart(plan, operations, context) {
	const table = {
		title: "Why",
		reasonOf: whyOf,
		context
	};
	return tablePart$1(takingFirst(plan, operations), table);
}
/** The same for what nobody has reviewed, with the reason why it does not count. */
function uncoveredPart(plan, uncovered, context) {
	const reasons = new Map(uncovered.map((one) => [one.operation, uncoveredMessage(one).problem]));
	return tablePart$1(takingFirst(plan, [...reasons.keys()]), {
		title: "Why it does not count as reviewed",
		reasonOf: ({ operation }) => reasons.get(operation) ?? [],
		context
	});
}
function tablePart$1(groups, table) {
	const views = groups.flatMap(({ members }) => members);
	const entries = groups.flatMap(({ title, members }) => members.map((view) => ({
		text: row(view, {
			title,
			reason: table.reasonOf(view)
		}),
		rank: rankOf$1(view)
	})));
	return {
		yields: 8,
		levels: [{
			head: tableHead([...TITLES$1, table.title]),
			entries
		}],
		cut: (left) => {
			const rest = left.map((index) => views[index]).filter((view) => view !== void 0);
			return cutNote(deedsPhrase(rest.map(({ operation }) => operation)), table.context);
		}
	};
}
/** What is taken away stays longest, then what sends something out of Gladly. */
function rankOf$1({ words, operation }) {
	if (words.direction === "take") return 0;
	return operation.kind === "webhook" ? 1 : 2;
}
function whyOf({ operation, why }) {
	return joined([why ?? ASKED, ...operation.detour ? [DETOUR] : []], "; ");
}
function row(view, { title, reason }) {
	const { operation, words } = view;
	const kind = KIND_WORDS[operation.kind];
	return tableRow([
		`**${inline(words.verb, "cell")}** ${inline(kind, "cell")}`,
		`${inline(say`${name(operation.name)}`, "cell")}<br>${inline(say`for ${prose(title)}`, "cell")}`,
		changesCell(view),
		inline(reason, "cell")
	]);
}
/**
* A new object of which its name says everything has nothing else to show, and what is taken over
* stays as it is. Where a list is cut, the row says where all of it stands.
*/
function changesCell({ operation }) {
	const { action } = operation;
	if (action === "adopt") return "nothing changes in Gladly";
	const changes = changesInWords(operation, { most: ENTRIES_SHOWN });
	if (changes.length === 0) return action === "create" ? "new" : "";
	return [...changes.map(({ label, text }) => inline(say`${label}: ${text}`, "cell")), ...isCut(operation) ? [WHOLE_LIST] : []].join("<br>");
}
/** One that loses or gains all its entries; of others every entry that differs is told. */
function isCut({ changes }) {
	return changes.some((change) => !("secret" in change) && Math.min(lengthOf(change.before), lengthOf(change.after)) === 0 && Math.max(lengthOf(change.before), lengthOf(change.after)) > 4);
}
function lengthOf(value) {
	return Array.isArray(value) ? value.length : 0;
}
const WHOLE_LIST = "_the whole list is below, under “Field by field”_";
// src/report/markdown/tasks.ts
/** A check as a task: what is not as declared, and what to do about it, where. */
function checkTask({ check, message }) {
	const { place } = check;
	const where = place === null ? null : say`(${code(formatPlace(place))})`;
	return `- [ ] **${inline(message.problem)}** ${inline(sentences(message.remedy, where))}`;
}
/** A step as a task: what it is called, where and by whom it is done, and unless brief, how. */
function stepTask({ step, brings }, { isBrief }) {
	const { id, title, where, whereBefore, link, instruction, who, why } = step;
	const older = whereBefore === null ? [] : [say`older guides say: ${prose(whereBefore)}`];
	const notes = [...link === null ? [] : [say`${code(link)}, if that still leads there`], ...older].map((note) => inline(say` (${note})`)).join("");
	const expired = expiryPhrase(step);
	const lines = [
		["Again", expired === null ? "" : inline(expired)],
		["Where", where === "" ? "" : `${inlineLines(where)}${notes}`],
		["When", inline(whenPhrase(step))],
		["What", isBrief ? "" : inlineLines(instruction)],
		["Then", brings === null ? "" : inline(brings.told)],
		["Who", inlineLines(who)],
		["Why", isBrief ? "" : inlineLines(why)],
		["Done", step.check === null ? "" : inline(SHOWN_BY_GLADLY)]
	].filter(([, text]) => text !== "").map(([label, text]) => `${label}: ${text}`);
	return `- [ ] ${[`**${inline(say`${prose(title)}`)}** (${inline(say`${code(id)}`)})`, ...lines].join("<br>")}`;
}
const SHOWN_BY_GLADLY = say`as soon as Gladly shows it; nobody has to confirm it`;
function expiryPhrase({ state, confirmation, expiresOn }) {
	if (state !== "expired" || confirmation === null || expiresOn === null) return null;
	return say`it was confirmed on ${code(confirmation.on)} by ${prose(confirmation.by)}, which counted
    until ${code(expiresOn)}; look again and renew the date`;
}
function whenPhrase({ before, after }) {
	const parts = [...after.length === 0 ? [] : [say`after apply has made ${neighbours(after)}`], ...before.length === 0 ? [] : [say`before apply makes ${neighbours(before)}`]];
	return listed(parts);
}
function neighbours(all) {
	return listed(all.map((one) => say`${KIND_WORDS[one.kind]} ${name(one.name)}`));
}
// src/report/markdown/people.ts
/** Tasks that are shown without a fold; more of them would bury the rest of the text. */
const OPEN_TASKS = 6;
/**
* What people have to mend or do, as a task list for each integration, with where to click. Long
* lists are folded, an integration each.
*/
function peoplePart(view, context) {
	const groups = groupsOf(view);
	const tasks = groups.reduce((sum, { checks, steps }) => sum + checks.length + steps.length, 0);
	const level = (isBrief) => ({
		head: `${heading(say`Waiting for a person`)}\n\n**${inline(TICKS)}** ${inline(doneWhen(view))}\n`,
		separator: "\n\n",
		entries: groups.map((group) => ({ text: groupText(group, {
			isBrief,
			isFolded: tasks > OPEN_TASKS
		}) })),
		foot: confirmation(view.steps)
	});
	return {
		yields: 4,
		share: .5,
		levels: [level(false), level(true)],
		cut: (left) => {
			const titles = left.map((index) => groups[index]).filter((group) => group !== void 0).map(({ title }) => prose(title));
			return cutNote(say`what people have to do for ${listed(titles)}`, context);
		}
	};
}
const TICKS = say`Only people can do these, and ticking a box here confirms nothing.`;
/** When an entry of the lists counts as done. */
function doneWhen({ checks, steps }) {
	return sentences(checks.length === 0 ? null : say`What is wrong in Gladly is done as soon as Gladly shows it right.`, steps.length === 0 ? null : say`A step is done once a pull request confirms it in the file (shown below the list), unless
          it says that Gladly shows it.`);
}
/** The groups of both lists by their titles, in the order of the first list and then the second. */
function groupsOf({ checks, steps }) {
	return [...new Set([...checks, ...steps].map(({ title }) => title))].map((title) => ({
		title,
		checks: membersOf(checks, title),
		steps: membersOf(steps, title)
	}));
}
function membersOf(groups, title) {
	return groups.filter((group) => group.title === title).flatMap(({ members }) => members);
}
function groupText({ title, checks, steps }, on) {
	const tasks = [...checks.map(checkTask), ...steps.map((one) => stepTask(one, { isBrief: on.isBrief }))].join("\n");
	const [first] = steps;
	const counts = [...checks.length === 0 ? [] : [count(checks.length, "check")], ...steps.length === 0 ? [] : [count(steps.length, "step")]];
	const next = first === void 0 ? [] : [say`next step: ${prose(first.step.title)}`];
	const summary = say`${prose(title)}: ${joined([listed(counts), ...next], "; ")}`;
	return on.isFolded ? fold(summary, tasks) : blocks([`**${inline(summary)}**`, tasks]);
}
/** How a step is confirmed, shown for the first one that nothing else proves. */
function confirmation(steps) {
	const first = firstToConfirm(steps.flatMap(({ members }) => members));
	if (first === null) return "";
	const { integration, id } = first.step;
	const line = `${plain(id)}: { on: YYYY-MM-DD, by: "@you" }`;
	const lines = first.hasBlock ? [line] : [
		"integrations:",
		`  ${plain(integration)}:`,
		"    confirmed:",
		`      ${line}`
	];
	const place = first.hasBlock ? say`, in another line below confirmed: of ${code(integration)}` : say``;
	return `\n${inline(say`Once a step is done, confirm it in the file by its id, with the day and who did it; here
    ${code(id)}${place}:`)}\n\n${fenced("yaml", lines)}`;
}
// src/report/markdown/picture.ts
/** Gladly allows 20 webhooks; a plan that is refused may name more. */
const WEBHOOKS_DRAWN = 20;
const INTEGRATIONS_DRAWN = 12;
const LABEL_LENGTH = 48;
/** Colours that can be read on a light and on a dark page; the words say the same. */
const CLASSES = {
	make: "stroke:#1a7f37,stroke-width:2px",
	change: "stroke:#9a6700,stroke-width:2px",
	keep: "stroke:#57606a,stroke-width:1px",
	take: "stroke:#cf222e,stroke-width:2px,stroke-dasharray:5 4"
};
/**
* What the plan touches, as a Mermaid picture: the organization, its integrations, their webhooks
* with the hosts that those lead to, and their topics in one box each. Nothing where a picture
* would show no more than a line of the table does.
*/
function picturePart(plan, context) {
	const inScope = plan.operations.filter((operation) => operation.inScope);
	return onePiece(helps(inScope) ? drawn(plan, inScope) : "", {
		yields: 9,
		cut: () => cutNote(say`the picture`, context)
	});
}
function helps(operations) {
	return operations.length > 1 && operations.some(({ kind }) => kind === "webhook");
}
function drawn(plan, inScope) {
	const all = groupOperations(plan, inScope);
	const groups = all.slice(0, INTEGRATIONS_DRAWN);
	const lines = [
		"flowchart LR",
		`  org(["${label(`Gladly ${plan.organization.name}`)}"])`,
		...groups.flatMap((group, index) => groupLines(group, `i${index}`)),
		...restLines$1(all.length - groups.length),
		...Object.entries(CLASSES).map(([direction, style]) => `  classDef ${direction} ${style}`)
	];
	return fold(say`Picture of what this touches`, fencedOwn("mermaid", lines));
}
function restLines$1(rest) {
	if (rest === 0) return [];
	return [`  org --- rest["${label(phraseText(count(rest, "more integration")))}"]`];
}
function groupLines({ title, members }, id) {
	const webhooks = members.filter(({ operation }) => operation.kind === "webhook");
	const topics = members.filter(({ operation }) => operation.kind === "topic");
	return [
		`  ${id}["${label(title)}"]`,
		`  org --- ${id}`,
		...webhooks.slice(0, WEBHOOKS_DRAWN).flatMap((view, index) => webhookLines(view, {
			id: `${id}w${index}`,
			from: id
		})),
		...boxLines(topics, {
			id: `${id}t`,
			from: id
		}),
		...boxLines(webhooks.slice(WEBHOOKS_DRAWN), {
			id: `${id}x`,
			from: id
		})
	];
}
function webhookLines({ operation, words, what }, { id, from }) {
	const text = phraseText(say`${words.verb} ${what}`);
	const host = hostOfOperation(operation);
	return [`  ${from} --> ${id}["${label(text)}"]:::${words.direction}`, ...host === null ? [] : [`  ${id} --> ${id}h(["${label(host)}"])`]];
}
/** What several operations do, in one box; what takes something away comes first among them. */
function boxLines(views, { id, from }) {
	const [first] = views;
	if (first === void 0) return [];
	const text = views.length === 1 ? say`${first.words.verb} ${first.what}` : deedsPhrase(views.map(({ operation }) => operation));
	return [`  ${from} --> ${id}["${label(phraseText(text))}"]:::${first.words.direction}`];
}
/** Where a webhook leads, or led; a URL that is a secret shows the secret's name. */
function hostOfOperation({ fields, changes }) {
	const former = changes.flatMap((change) => change.field === "url" && "before" in change && typeof change.before === "string" ? [change.before] : []);
	const [url] = [...fields !== null && "url" in fields ? [fields.url] : [], ...former];
	return url === void 0 ? null : hostOf(url) ?? displayUrl(url);
}
/**
* Text for a box. Mermaid knows characters by their numbers; of those as they are only letters,
* digits, and dots and hyphens within words are used, so that nothing is read as its language.
*/
function label(text) {
	return plain(text, LABEL_LENGTH).replace(/(?![\p{L}\p{N} ]|(?<=[\p{L}\p{N}])[.-](?=[\p{L}\p{N}]))./gsu, (character) => `#${Number(character.codePointAt(0))};`);
}
// src/report/markdown/remarks.ts
/** Unmanaged objects that are named before the rest is only counted. */
const NAMED_UNMANAGED = 5;
/** A list under a title; nothing where there is nothing to list. */
function listPart(phrases, options) {
	const { yields, title, noun, context } = options;
	return {
		yields,
		share: .5,
		levels: [{
			head: `${heading(title)}\n`,
			entries: phrases.map((phrase) => ({ text: `- ${inline(phrase)}` }))
		}],
		cut: (left) => cutNote(more(left.length, noun), context)
	};
}
/** Differences that an apply in this scope does not touch, and what would put them back. */
function leftAlonePart(view, context) {
	return listPart(view.leftAlone.flatMap(groupDifferences), {
		yields: 5,
		title: say`Left alone: differences that this change did not make`,
		noun: "difference",
		context
	});
}
/** How far each integration is. */
function statesPart(states, context) {
	return listPart(states.map(({ title, text }) => say`${prose(title)}: ${text}`), {
		yields: 6,
		title: say`Integrations`,
		noun: "integration",
		context
	});
}
/** Warnings about the file, and what is good to know: nothing of it has to be done. */
function remarksPart(view, diagnostics, context) {
	return listPart([
		...diagnostics.map(diagnosticPhrase),
		...pingPhrases(view.remarks),
		...view.remarks.filter(({ note }) => note.code !== "ping").map(remarkPhrase),
		...unmanagedPhrases(view)
	], {
		yields: 7,
		title: say`Good to know`,
		noun: "remark",
		context
	});
}
/** A finding in the file: where, what, and what to do. */
function diagnosticPhrase(finding) {
	const { problem, remedy } = diagnosticMessage(finding);
	return sentences(say`${code(formatPlace(finding.place))}: ${problem}`, remedy);
}
function groupDifferences({ title, members }) {
	return members.map(({ words, what, changes, why }) => {
		const told = changes.map(({ label, text }) => say`${label}: ${text}`);
		const restore = told.length === 0 ? words.verb : say`${words.verb} (${joined(told, "; ")})`;
		const reason = why ?? say`not as the file says`;
		return say`${capitalized(what)} for ${prose(title)}: ${reason}. Apply with scope all would: ${restore}.`;
	});
}
/** One sentence for all hosts that Gladly is going to try. */
function pingPhrases(remarks) {
	const hosts = remarks.flatMap(({ note }) => note.code === "ping" ? [note.host] : []);
	if (hosts.length === 0) return [];
	return [say`Gladly will send a PING to ${listed([...new Set(hosts)].map(code))}. A webhook is switched
      on only if its host answers 200 within 15 seconds.`];
}
function remarkPhrase({ note, message }) {
	if (note.code === "no-ledger") return NO_LEDGER;
	return note.address === null ? message.text : say`${code(note.address)}: ${message.text}`;
}
const NO_LEDGER = say`No apply that counts is recorded here yet, so nothing is removed, however little
  the file declares.`;
function unmanagedPhrases({ unmanaged, ignored }) {
	const named = unmanaged.map(({ kind, name: object }) => say`${KIND_WORDS[kind]} ${name(object)}`);
	return [...named.length === 0 ? [] : [say`In Gladly, but not in the file, and never touched:
            ${listed(named, { most: NAMED_UNMANAGED })}.`], ...ignored.length === 0 ? [] : [say`${count(ignored.length, "object")} on the ignore list.`]];
}
// src/report/markdown/plan-comment.ts
/**
* The comment on a pull request: the verdict, what nobody may overlook, one row for each
* operation, what waits for people, and the details in folds. Never longer than the budget: what
* is left out is counted, and removals are named whatever happens. Holds no secret value.
*/
function planComment(outcome, context) {
	return comment([planVerdict(outcome.plan, "merged", context), ...planParts(outcome, context)], {
		plan: outcome.plan,
		context
	});
}
/** Hidden lines, a text that fits, and the footer. */
function comment([head, ...parts], on) {
	const { plan, context } = on;
	const hidden = context.hidden.map((line) => `${line}\n`).join("");
	const end = footer(plan, context);
	return `${hidden}${[
		head,
		fit(parts, budgetOf(context) - bytesOf(hidden) - bytesOf(head) - bytesOf(end) - 6),
		end
	].filter((text) => text !== "").join("\n\n")}\n`;
}
/** Everything of a plan below its verdict. */
function planParts({ plan, diagnostics }, context) {
	const view = viewPlan(plan);
	const inScope = plan.operations.filter((operation) => operation.inScope);
	return [
		...attentionParts(plan, view, context),
		operationsPart(plan, inScope, context),
		peoplePart(view, context),
		leftAlonePart(view, context),
		picturePart(plan, context),
		foldsPart(plan, inScope, context),
		remarksPart(view, diagnostics, context)
	];
}
/** What a plan would do, and what else a reader should know of it at once. */
function planVerdict(plan, when, context) {
	const inScope = plan.operations.filter((operation) => operation.inScope);
	const also = [
		...takeOverSentence(inScope),
		...leftAloneSentence(plan.operations.length - inScope.length),
		...peopleSentence(plan)
	];
	const { elsewhere = null } = context;
	const isLater = when === "merged" && elsewhere !== null;
	return [
		`### ${inline(verdictPhrase(plan, isLater ? "applied" : when))}`,
		...also.length === 0 ? [] : [inline(joined(also, " "))],
		...isLater ? [elsewhereBox(elsewhere)] : [],
		...context.approvalChanged ? [CHANGED] : []
	].join("\n\n");
}
function verdictPhrase(plan, when) {
	const organization = code(plan.organization.name);
	const inScope = plan.operations.filter((operation) => operation.inScope);
	const deeds = say`${deedsPhrase(inScope)} in ${organization}`;
	if (plan.refusals.length > 0) {
		const refused = say`Refused as it stands: ${count(plan.refusals.length, "matter")} must be
      settled first`;
		return inScope.length === 0 ? say`${refused} in ${organization}` : say`${refused}. It would ${deeds}`;
	}
	if (inScope.length > 0) return when === "merged" ? say`Once merged, this will ${deeds}` : say`Apply would ${deeds}`;
	if (plan.operations.length === 0 && isWaiting(plan)) return say`Nothing can be written to ${organization} yet: the file still waits for inputs`;
	return plan.operations.length > 0 ? say`This change has nothing to do in ${organization}` : say`Nothing to do: what the file can write in ${organization} is as it says`;
}
function elsewhereBox({ branch, applied }) {
	return [alertHead("NOTE", say`Merging this changes nothing in Gladly yet`), quoted(inline(say`It goes into the branch ${code(branch)}, and only what reaches ${code(applied)} is
        applied. The pull request that brings it there shows a plan of its own: that one counts as
        the review.`))].join("\n");
}
const CHANGED = [alertHead("IMPORTANT", say`Changed since it was approved`), quoted(inline(say`Somebody approved this pull request when other operations stood here. Read them
      again; the approval was not for these.`))].join("\n");
// src/report/markdown/receipt.ts
const TITLES = [
	"Result",
	"What",
	"Name"
];
/**
* What an apply did, in place of the plan: the verdict and its proof, what did not come about and
* who has to do what, how every operation ended in the order in which they were begun, and how
* far each integration is now. `notes` are Markdown that stands below the verdict.
*/
function receiptComment({ journal }, context, notes = []) {
	const now = journal.final ?? journal.plan;
	const parts = [
		undonePart(journal, context),
		resultsPart(journal, context),
		statesPart(viewPlan(now).states, context),
		peoplePart(viewPlan(now), context)
	];
	return comment([blocks([opening(journal, now), ...notes]), ...parts], {
		plan: journal.plan,
		context
	});
}
function opening(journal, now) {
	const { verdict, proof, leftAlone, isOpen } = viewJournal(journal);
	const told = [
		proof,
		...takeOverSentence(doneIn(journal)),
		...leftAloneSentence(leftAlone),
		...peopleSentence(now),
		...isOpen ? [say`Running the job again goes on from here: it does what is missing, and nothing twice.`] : []
	];
	return `### ${inline(verdict)}\n\n${inline(joined(told, " "))}`;
}
/** What was brought about, or was so already. */
function doneIn({ results }) {
	return results.filter(({ outcome }) => outcome === "done" || outcome === "unchanged").map(({ operation }) => operation);
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
const WAY_ON = say`Open a pull request that changes the file (a comment in it will do): its plan shows
  what is still to be done. Have that reviewed, and merge it. Or apply by hand (Actions > the workflow >
  Run workflow; GitHub calls it workflow_dispatch) with command apply: a first run shows the plan and
  its id, a second one with that id as approve carries it out.`;
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
/** What a merged pull request has of a review, behind its number. */
function pullPhrase(pull) {
	switch (pull.state) {
		case "good": return say`reviewed, as plan ${code(planId({ digest: pull.planDigest }))}`;
		case "none": return say`no plan of this tool, so nobody has reviewed one there`;
		case "late": return say`its plan was shown only after it was merged, at ${code(pull.shownAt)}, so nobody could
        review it`;
		case "invalid": return say`its record is not as this tool wrote it`;
		case "mismatch": return say`its record was made for ${MADE_FOR[pull.kind]} ${code(pull.madeFor)}`;
	}
}
const MADE_FOR = {
	"pull-request": say`pull request`,
	repository: say`repository`,
	organization: say`the organization`
};
/**
* Why what would be done does not count as reviewed, and the way on. `pulls` are those that were
* looked at.
*/
function reviewMessage(reason, pulls = []) {
	const has = (wanted) => pulls.some(({ state }) => state === wanted);
	return reason === "no-reviewed-plan" && has("late") && !has("good") ? LATE : REVIEWS[reason];
}
const LATE = {
	problem: say`The plan was shown only after its pull request was merged, so nobody has reviewed what
    would be done.`,
	remedy: WAY_ON
};
/** Whether a run ended because of how, or whether, its operations were reviewed. */
function isReviewReason(reason) {
	return Object.hasOwn(REVIEWS, reason);
}
// src/report/markdown/review-trail.ts
/** Of more pull requests the rest is counted: the operations are what matters. */
const SHOWN$2 = 20;
/**
* The pull requests that an apply looked at, each with what it has of a review. A number behind `#`
* is a link to the pull request, which is meant.
*/
function trailList({ pulls, pushed }) {
	const without = pulls.filter(({ state }) => state === "none");
	const others = pulls.filter(({ state }) => state !== "none");
	const rest = others.length - SHOWN$2;
	const lines = [
		...others.slice(0, SHOWN$2).map((pull) => lineOf$1([pull], pull)),
		...rest > 0 ? [`- and ${rest} more`] : [],
		...without.slice(0, 1).map((pull) => lineOf$1(without, pull)),
		...pushed === null ? [] : [`- ${inline(pushedPhrase(pushed))}`]
	];
	return lines.length === 0 ? inline(NONE) : blocks([inline(LOOKED), lines.join("\n")]);
}
/** By which pull requests an apply was allowed, in one line; nothing where there are none. */
function trailLine({ pulls }) {
	const good = pulls.filter(({ state }) => state === "good");
	const others = pulls.filter(({ state }) => state !== "good");
	if (pulls.length === 0) return "";
	const also = others.length === 0 ? "" : ` Merged without a plan that counts: ${numbers(others)}.`;
	return `Reviewed in ${numbers(good)}.${also}`;
}
function lineOf$1(pulls, like) {
	return `- ${numbers(pulls)}: ${inline(pullPhrase(like))}`;
}
/** `#12, #14 and 7 more` */
function numbers(pulls) {
	const shown = pulls.slice(0, SHOWN$2).map(({ pullRequest }) => `#${pullRequest}`);
	const rest = pulls.length - shown.length;
	return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function pushedPhrase(commit) {
	return say`commit ${code(shortCommit(commit))}: came onto the branch without a pull
    request, and changed the file after all that was reviewed`;
}
const LOOKED = say`Pull requests that were merged since the last apply:`;
const NONE = say`No pull request was merged since the last apply.`;
// src/report/markdown/review-refusal.ts
/**
* What an apply says that would have done something nobody reviewed: that nothing was written,
* which operations those are and why each does not count, what was looked at, and the way on.
*/
function reviewRefusal(outcome, reason, context) {
	const { plan, uncovered = [], review } = outcome;
	const operations = unreviewedOperations(outcome);
	const isAsked = reason === "approval-needed";
	const organization = code(plan.organization.name);
	const verdict = isAsked ? say`To be approved: this would ${deedsPhrase(operations)} in ${organization}` : say`Nothing was applied in ${organization}: nobody has reviewed
        ${count(operations.length, "operation")}`;
	const { problem, remedy } = reviewMessage(reason, review?.pulls);
	const ways = [
		remedy,
		...shortcuts(uncovered),
		approvePhrase(plan)
	];
	const head = blocks([
		`### ${inline(verdict)}`,
		[alertHead(isAsked ? "IMPORTANT" : "CAUTION", problem), quoted(ways.map((way) => inline(way)).join("\n\n"))].join("\n"),
		review === void 0 ? "" : trailList(review),
		heading(isAsked ? say`What it would do` : say`What nobody has reviewed`)
	]);
	const unreviewed = onlyThese(plan, operations);
	return comment([head, ...[
		...attentionParts(unreviewed, viewPlan(unreviewed), context),
		tablePart(outcome, context),
		foldsPart(plan, operations, context)
	]], {
		plan,
		context
	});
}
/** All that would be executed, where it is not known what of it was reviewed. */
function unreviewedOperations({ plan, uncovered = [] }) {
	if (uncovered.length > 0) return uncovered.map(({ operation }) => operation);
	return plan.operations.filter(({ inScope }) => inScope);
}
function tablePart(outcome, context) {
	const { plan, uncovered = [] } = outcome;
	if (uncovered.length > 0) return uncoveredPart(plan, uncovered, context);
	return operationsPart(plan, unreviewedOperations(outcome), context);
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
// src/report/markdown/problem-comment.ts
/**
* Why there is no plan: what is wrong with the file, at which lines, or why the command could not
* do its work, each with what to do about it. It stands in place of every plan that was there.
*/
function problemComment(outcome, context) {
	return problemText(outcome, context, [inline(OUT_OF_DATE)]);
}
const OUT_OF_DATE = say`A plan that stood here before is out of date; nothing of it is to be relied
  on.`;
/** The same for a place where nothing stood before. */
function problemSummary(outcome, context) {
	return problemText(outcome, context, []);
}
function problemText(outcome, context, notes) {
	return comment([blocks([
		`### ${inline(verdict$1(outcome, context))}`,
		...notes,
		failureBox(outcome)
	]), findingsPart(outcome.diagnostics, context)], {
		plan: null,
		context
	});
}
/** Why a command could not do its work, or not all of it; nothing where it could. */
function failureBox({ error }) {
	if (error === void 0) return "";
	const remedy = plainLines(error.remedy).length === 0 ? "" : `What to do: ${inlineLines(error.remedy)}`;
	return [alertHead("CAUTION", say`${prose(error.message)}`), ...remedy === "" ? [] : [quoted(remedy)]].join("\n");
}
/** Findings in the file: errors first, each with its place, the line, and the remedy. */
function findingsPart(diagnostics, context) {
	const files = fileLines(context.sources ?? /* @__PURE__ */ new Map());
	return {
		yields: 1,
		levels: [{
			head: "",
			separator: "\n\n",
			entries: [...diagnostics.filter(({ severity }) => severity === "error"), ...diagnostics.filter(({ severity }) => severity !== "error")].map((one) => ({ text: findingBlock(one, excerpt(one, files)) }))
		}],
		cut: (left) => cutNote(more(left.length, "finding"), context)
	};
}
function findingBlock(finding, source) {
	const { problem, remedy } = diagnosticMessage(finding);
	return blocks([
		`**${inline(say`${SEVERITY[finding.severity]} in ${code(formatPlace(finding.place))}`)}**: ${inline(problem)}`,
		source.length === 0 ? "" : fenced("text", source),
		`**What to do:** ${inline(remedy)}`
	]);
}
const SEVERITY = {
	error: say`Error`,
	warning: say`Warning`
};
function verdict$1(outcome, { config }) {
	const { diagnostics, organization, command } = outcome;
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	const what = FAILED.get(command) ?? say`It failed`;
	if (errors > 0) return say`${what}: ${code(config)} has ${count(errors, "error")}`;
	return organization === null ? what : say`${what} for ${code(organization)}`;
}
/** What there is not, by the command that should have brought it about. */
const FAILED = /* @__PURE__ */ new Map([
	["plan", say`No plan`],
	["apply", say`Apply failed`],
	["drift", say`Not compared with Gladly`],
	["validate", say`Not valid`]
]);
// src/action/comment-body.ts
/**
* A rendered comment as it is posted: scrubbed of secrets, but for the hidden lines at its
* beginning, which hold digests and signatures that must stay as they are.
*/
function commentBody(body, { context, job }) {
	const hidden = context.hidden.map((line) => `${line}\n`).join("");
	const { clean } = job.desk;
	if (!body.startsWith(hidden)) return clean(body);
	return hidden + clean(body.slice(hidden.length));
}
// src/action/stage.ts
/** What surrounds the texts about an outcome. */
function contextOf(outcome, { facts, config }, more = {}) {
	const wasRead = outcome.plan !== null;
	return {
		hidden: [],
		commit: facts.commit,
		config,
		readAt: wasRead ? new Date(systemClock.now()).toISOString() : null,
		runUrl: facts.run.url,
		planFile: null,
		approvalChanged: false,
		refusesJob: outcome.result === "refused",
		...more
	};
}
// src/report/markdown/drift-difference.ts
/** One difference: what happened, field by field, and how to restore, adopt or ignore it. */
function differenceText(view, setting) {
	const { operation, what, why } = view;
	const { address, place, changes, action, cause } = operation;
	const where = place === null ? say`no longer declared` : say`declared in ${code(formatPlace(place))}`;
	const ways = [
		...cause === "switched-off-by-gladly" ? [["First", FIND_CAUSE]] : [],
		["Restore", restorePhrase(view, setting)],
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
function restorePhrase({ operation, words, what }, { isOnly }) {
	const rest = isOnly ? [] : say` and restore everything else here along with it`;
	return operation.cause === "secret-rotated" ? say`to send the new value, run apply with scope all; it will ${words.verb} ${what}${rest}. If the new
        value is a mistake, put the old one back into the secret.` : say`to have what the file says, run apply with scope all; it will ${words.verb} ${what}${rest}.`;
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
		list(missingPhrases(view), {
			yields: 3,
			title: say`Secrets that are not there`,
			noun: "secret"
		}),
		list(unappliedPhrases(plan, drift), {
			yields: 4,
			title: say`Asked for by the file and not applied yet; this is not drift`,
			noun: "operation"
		}),
		list(view.refusals.map(({ message }) => sentences(message.problem, message.remedy)), {
			yields: 3,
			title: say`In the way of restoring`,
			noun: "refusal"
		})
	];
}
function differencesPart(plan, drift, context) {
	const { operations, unapplied } = drift;
	const isOnly = operations.length + unapplied.length === 1;
	const atOnce = isOnly ? "" : allAtOnce(drift);
	const entries = groupOperations(plan, operations).flatMap(({ title, members }) => members.map((view) => ({ text: differenceText(view, {
		title,
		plan,
		config: context.config,
		isOnly
	}) })));
	return {
		yields: 1,
		levels: [{
			head: `${blocks([
				heading(say`How to restore`),
				inline(RESTORE),
				atOnce,
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
  second one with that id as ${code("approve")} carries it out.`;
/** Whoever reads on at one of the differences must not think that it can be restored alone. */
function allAtOnce({ unapplied }) {
	const also = unapplied.length === 0 ? [] : say`, and what is declared and not applied yet is done as well`;
	return `**${inline(say`It restores everything below at once, not one thing alone${also}.`)}** ${inline(say`So adopt or ignore first what is meant to stay as it is in Gladly.`)}`;
}
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
/** Nobody can tell whether a value is in effect that is not there to be compared. */
function missingPhrases({ risks }) {
	return risks.filter(({ note }) => note.code === "secret-not-resolved").map(({ message }) => message.text);
}
function expiredStep({ title, integration, id, expiresOn, place }) {
	return say`The confirmation of ${name(title)} (${code(integration)}) counted until
    ${code(String(expiresOn))}. Look again, then renew the date of ${code(`confirmed.${id}`)} in the
    file (${code(formatPlace(place))}).`;
}
function unappliedPhrases(plan, { unapplied }) {
	return groupOperations(plan, unapplied).flatMap(({ title, members }) => members.map(({ words, what }) => say`${words.verb} ${what} for ${prose(title)}`));
}
// src/report/markdown/annotations.ts
/** GitHub shows so many of each severity for a step, and drops the others without a word. */
const SHOWN$1 = 10;
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
/**
* What to show at the lines of the file: why nothing can be applied, findings in the file, what did
* not come about, and what to look at twice. Errors first; within a severity what stops the apply,
* then by place. What GitHub would drop is counted in the last one that it shows.
*/
function annotationsOf(outcome) {
	const { plan, journal, diagnostics, reason } = outcome;
	const all = [
		...plan === null ? [] : refusals(plan),
		...journal === null ? [] : undone(journal),
		...reason === "not-covered" ? uncovered(outcome) : [],
		...failure(outcome),
		...diagnostics.map(finding),
		...plan === null ? [] : notes(plan)
	];
	return SEVERITIES.flatMap((severity) => bounded$1(all.filter((one) => one.severity === severity)));
}
function bounded$1(annotations) {
	const shown = annotations.slice(0, SHOWN$1);
	const rest = annotations.length - shown.length;
	const last = shown.at(-1);
	if (rest === 0 || last === void 0) return shown;
	const more = phraseText(say`And ${rest} more: see the summary of the job.`);
	return [...shown.slice(0, -1), {
		...last,
		message: `${last.message} ${more}`
	}];
}
function refusals(plan) {
	return sorted(viewPlan(plan).refusals.map(({ message, place }) => annotation("error", say`Refused: apply would write nothing`, {
		text: sentences(message.problem, message.remedy),
		place
	})));
}
function undone(journal) {
	return sorted(viewJournal(journal).undone.map(({ view, message }) => annotation("error", say`Not applied: ${view.words.verb} ${view.what}`, {
		text: sentences(message.problem, message.remedy),
		place: view.operation.place
	})));
}
function uncovered({ uncovered: operations = [] }) {
	return sorted(operations.map((one) => {
		const { words, what } = viewOperation(one.operation);
		const { problem, remedy } = uncoveredMessage(one);
		return annotation("error", say`Not reviewed, so not applied: ${words.verb} ${what}`, {
			text: sentences(problem, remedy),
			place: one.operation.place
		});
	}));
}
function failure({ error }) {
	if (error === void 0) return [];
	const text = say`${prose(error.message)} ${prose(error.remedy)}`;
	return [annotation("error", say`It could not be done`, {
		text,
		place: null
	})];
}
function finding(diagnostic) {
	const { title, problem, remedy } = diagnosticMessage(diagnostic);
	const { severity, place } = diagnostic;
	return annotation(severity, title, {
		text: sentences(problem, remedy),
		place
	});
}
/** Remarks without a place are in the summary; beside no line they would only be noise. */
function notes(plan) {
	const { risks, remarks } = viewPlan(plan);
	return sorted([...risks, ...remarks].filter(({ note }) => note.place !== null).map(({ note, message }) => annotation(message.risk ? "warning" : "notice", message.risk ? LOOK : KNOW, {
		text: message.text,
		place: note.place
	})));
}
const LOOK = say`To be looked at twice`;
const KNOW = say`Good to know`;
function annotation(severity, title, { text, place }) {
	return {
		severity,
		title: phraseText(capitalized(title)),
		message: phraseText(capitalized(text)),
		place
	};
}
function sorted(annotations) {
	return annotations.toSorted((a, b) => {
		if (a.place === null || b.place === null) return Number(a.place === null) - Number(b.place === null);
		return comparePlaces(a.place, b.place);
	});
}
// src/report/markdown/offline.ts
const DIRECTIONS = {
	removed: say`no longer declared`,
	changed: say`changed`,
	added: say`declared`
};
const KINDS = {
	webhook: say`webhook`,
	topic: say`topic`,
	user: say`user`,
	inbox: say`inbox`,
	step: say`step`,
	"vendor-webhook": say`webhook of the vendor`
};
/**
* What a pull request changes in the file, where Gladly could not be asked: one row for each
* declared object, what is no longer declared first.
*/
function offlineSummary({ declared, diagnostics }, context) {
	return comment([blocks([`### ${inline(verdict(declared))}`, [alertHead("NOTE", say`Not compared with Gladly`), quoted(inline(OFFLINE))].join("\n")]), ...[changesPart(declared, context), findingsPart(diagnostics, context)]], {
		plan: null,
		context
	});
}
const OFFLINE = say`A pull request from a fork is given no credentials, so nobody has asked Gladly.
  This is only what changes in the file; what an apply would do may be more or less. Before it is
  merged, somebody with access should make the plan on a branch of this repository.`;
function verdict({ organization, changes }) {
	if (changes.length === 0) return say`The file asks for nothing else in ${code(organization)}`;
	const amounts = Object.entries(DIRECTIONS).flatMap(([direction, words]) => {
		const amount = changes.filter((one) => one.direction === direction).length;
		return amount === 0 ? [] : [say`${count(amount, "thing")} ${words}`];
	});
	return say`In the file for ${code(organization)}: ${listed(amounts)}`;
}
function changesPart({ changes }, context) {
	const sorted = [...changes.filter(({ direction }) => direction === "removed"), ...changes.filter(({ direction }) => direction !== "removed")];
	return {
		yields: 2,
		levels: [{
			head: tableHead([
				"What",
				"Name",
				"Before and after",
				"Where"
			]),
			entries: sorted.map((one) => ({ text: changeRow(one) }))
		}],
		cut: (left) => cutNote(more(left.length, "change"), context)
	};
}
function changeRow({ address, kind, name: object, direction, changes, place }) {
	const fields = (direction === "removed" ? [] : changes.map(fieldLines)).map(({ label, before, after }) => {
		const from = before.length === 0 ? null : listed(before);
		const to = after.length === 0 ? say`none` : listed(after);
		return inline(from === null ? say`${label}: ${to}` : say`${label}: ${from} -> ${to}`, "cell");
	});
	return tableRow([
		`**${inline(DIRECTIONS[direction], "cell")}**: ${inline(KINDS[kind], "cell")}`,
		inline(say`${name(object)} (${code(address)})`, "cell"),
		fields.join("<br>"),
		place === null ? "" : inline(say`${code(formatPlace(place))}`, "cell")
	]);
}
// src/report/markdown/job-summary.ts
/** GitHub takes 1 MiB for each step. */
const SUMMARY_BUDGET = 1e6;
/**
* What a command found or did, for the summary of its job: the same as the comment, with room for
* much more of it and nothing hidden in it.
*/
function jobSummary(outcome, context) {
	const on = {
		...context,
		hidden: [],
		budget: context.budget ?? SUMMARY_BUDGET
	};
	const { plan, journal, declared = null, result, error } = outcome;
	if (journal !== null) {
		const notes = outcome.review === void 0 ? [] : [trailLine(outcome.review)];
		return withFailure(outcome, receiptComment({
			...outcome,
			journal
		}, on, notes));
	}
	if (result === "invalid") return problemSummary(outcome, on);
	if (declared !== null) return withFailure(outcome, offlineSummary({
		...outcome,
		declared
	}, on));
	if (plan !== null) return withFailure(outcome, planSummary({
		...outcome,
		plan
	}, on));
	return error === void 0 ? shortSummary(outcome, on) : problemSummary(outcome, on);
}
/** What was found or done counts, even if something went wrong afterwards. */
function withFailure(outcome, text) {
	return blocks([failureBox(outcome), text]);
}
function planSummary(outcome, context) {
	const { plan, drift, reason } = outcome;
	if (drift !== null) return driftSummary({
		...outcome,
		drift
	}, context);
	if (isReviewReason(reason)) return reviewRefusal(outcome, reason, context);
	return comment([planVerdict(plan, "applied", context), ...planParts(outcome, context)], {
		plan,
		context
	});
}
function driftSummary(outcome, context) {
	const { plan, drift } = outcome;
	const view = viewPlan(plan);
	const parts = [
		...driftParts({
			plan,
			drift
		}, context),
		statesPart(view.states, context),
		peoplePart(view, context)
	];
	return comment([`### ${inline(driftVerdict(plan, drift))}`, ...parts], {
		plan,
		context
	});
}
/** Of a file that was only validated, and of an apply that came too late. */
function shortSummary(outcome, context) {
	return comment([`### ${inline(outcome.reason === "superseded" ? SUPERSEDED : say`${code(context.config)} is valid`)}`, findingsPart(outcome.diagnostics, context)], {
		plan: null,
		context
	});
}
const SUPERSEDED = say`Nothing to do: a newer version of the file has taken the place of this one`;
// src/action/failure-line.ts
/** Results with which a job fails whatever the inputs say. */
const FAILURES = [
	"invalid",
	"refused",
	"partially-applied",
	"failed"
];
/** Why a job fails, in one line with the way on; `null` where it does not fail. */
function failureLine({ outcome, trouble }, { failOnDrift }) {
	if (trouble !== null) return `${trouble.message} ${trouble.remedy}`;
	const { result } = outcome;
	return FAILURES.includes(result) || result === "drift" && failOnDrift ? lineOf(outcome) : null;
}
function lineOf(outcome) {
	const { result, reason, error, plan, journal } = outcome;
	if (error !== void 0) return `${error.message} ${error.remedy}`;
	const refusal = journal === null ? plan?.refusals[0] : void 0;
	if (refusal !== void 0) return told(refusalMessage(refusal));
	if (isReviewReason(reason)) return told(reviewMessage(reason, outcome.review?.pulls), firstUncovered(outcome));
	return LINES[result] ?? `${result} (${reason})`;
}
const LINES = {
	invalid: "The file has errors; the annotations say where, and what to write instead.",
	drift: "Something was changed in Gladly; the job summary says what, and what to do about it.",
	"partially-applied": "Part of it was applied; the job summary says what was not, and why. Run the job again when that is settled: it does what is missing, and nothing twice.",
	failed: "Nothing was applied; the job summary says why. Run the job again when that is settled."
};
/** The first of what nobody has reviewed, with the reason; the summary has them all. */
function firstUncovered({ uncovered = [] }) {
	const [first] = uncovered;
	if (first === void 0) return null;
	const { problem } = uncoveredMessage(first);
	const rest = uncovered.length - 1;
	return sentences(say`${code(first.operation.address)}: ${problem}`, rest === 0 ? null : say`So it is with ${rest} more; the job summary lists them.`);
}
function told({ problem, remedy }, example = null) {
	return phraseText(sentences(problem, example, remedy));
}
// src/report/text/review.ts
/** Entries of a list before the rest is only counted. */
const SHOWN = 20;
/**
* What an apply would have done that does not count as reviewed, each with the reason, and which
* pull requests were looked at; nothing where no review was asked for.
*/
function reviewText({ uncovered = [], review }, options) {
	return paragraphs([section("Not reviewed: nothing was applied", uncoveredLines(uncovered, options), options.style), review === void 0 ? [] : section("Pull requests that were merged since the last apply", trailLines(review, options), options.style)]);
}
function uncoveredLines(uncovered, options) {
	const shown = bounded(uncovered, options);
	const { width, style } = options;
	const paint = style.bad;
	return [
		...shown.flatMap((one) => [...titleLines(viewOperation(one.operation), {
			indent: 2,
			tense: "verb"
		}, options), ...wrapBehind("!", phraseWords(uncoveredMessage(one).problem), {
			indent: 6,
			width,
			paint
		})]),
		...restLines(uncovered.length - shown.length, options),
		...shortcuts(uncovered).flatMap((way) => wrapPhrase(way, 2, width))
	];
}
function trailLines({ pulls, pushed }, options) {
	const shown = bounded(pulls, options);
	const { width } = options;
	const lines = shown.map((pull) => say`${code(`#${pull.pullRequest}`)}: ${pullPhrase(pull)}`);
	const commit = pushed === null ? [] : [say`commit ${code(pushed)}: pushed without a pull request`];
	const none = lines.length + commit.length === 0 ? [say`no pull request`] : [];
	return [...[
		...lines,
		...commit,
		...none
	].flatMap((line) => wrapBehind("-", phraseWords(line), {
		indent: 2,
		width
	})), ...restLines(pulls.length - shown.length, options)];
}
function bounded(all, { verbose }) {
	return verbose || all.length <= 21 ? all : all.slice(0, SHOWN);
}
function restLines(rest, { width }) {
	return rest === 0 ? [] : wrapPhrase(say`... and ${rest} more (the job summary has them).`, 2, width);
}
// src/action/log-text.ts
const LAYOUT = {
	style: PLAIN_STYLE,
	width: 100,
	verbose: false
};
/** What a command found or did, for the log of the job. */
function logText(outcome) {
	const { diagnostics, reason, error } = outcome;
	return [
		diagnostics.length === 0 ? "" : diagnosticsText(diagnostics, {
			...LAYOUT,
			sources: /* @__PURE__ */ new Map()
		}),
		resultText(outcome),
		reviewText(outcome, LAYOUT),
		error === void 0 ? "" : failureText({
			code: reason,
			...error
		}, LAYOUT)
	].filter((text) => text !== "").join("\n");
}
function resultText({ plan, journal, drift }) {
	const options = {
		...LAYOUT,
		applyCommand: null
	};
	if (journal !== null) return journalText(journal, options);
	if (plan === null) return "";
	return drift === null ? planText(plan, options) : driftText(plan, drift, {
		...options,
		exportCommand: null
	});
}
// src/action/outputs.ts
/** Of a run that has left nothing behind. */
const NO_TRACES = {
	planFile: null,
	commentUrl: null,
	issueUrl: null,
	deploymentId: null,
	undoFile: null
};
/**
* The outputs of a run. Counts are of what was done after an apply, else of what it would do; what
* there is none of is empty, so that a workflow can tell it from zero.
*/
function outputsOf(outcome, traces) {
	const counts = countsOf(outcome);
	const number = (pick) => counts === null ? "" : `${pick(counts)}`;
	return {
		result: outcome.result,
		reason: outcome.reason,
		creates: number(({ creates }) => creates),
		updates: number(({ updates }) => updates),
		removals: number(({ removals }) => removals),
		adoptions: number(({ adoptions }) => adoptions),
		"open-checks": number(({ openChecks }) => openChecks),
		"open-steps": number(({ openSteps }) => openSteps),
		unmanaged: number(({ unmanaged }) => unmanaged),
		digest: outcome.plan?.digest ?? "",
		"plan-file": traces.planFile ?? "",
		"comment-url": traces.commentUrl ?? "",
		"issue-url": traces.issueUrl ?? "",
		"deployment-id": traces.deploymentId === null ? "" : `${traces.deploymentId}`,
		"undo-file": traces.undoFile ?? ""
	};
}
function countsOf({ plan, journal }) {
	if (journal !== null) return countJournal(journal);
	return plan === null ? null : countPlan(plan);
}
// src/action/sources.ts
/** Texts of the files that findings point into, by name; one that is gone is left out. */
function sourcesOf({ diagnostics }, workspace) {
	const names = new Set(diagnostics.map(({ place }) => place.file));
	return new Map([...names].flatMap((name) => {
		try {
			return [[name, readFileSync(resolve(workspace, name), "utf8")]];
		} catch {
			return [];
		}
	}));
}
// src/action/publish.ts
/**
* Tells how a run ended wherever GitHub shows it: log, annotations, a file, job summary, outputs.
* What cannot be written to one of them does not keep the others from being told.
*
* @returns why the job fails, in one line; `null` where it does not.
*/
async function publish(ending, stage) {
	const { desk } = stage;
	const { traces } = ending;
	const outcome = cleanOutcome(ending.outcome, desk.clean);
	desk.line(logText(outcome));
	for (const annotation of annotationsOf(outcome)) desk.annotate(annotation);
	const planFile = await keepDocument("plan", jsonText(outcomeDocument(outcome)), {
		...stage,
		organization: ending.outcome.organization
	});
	await summarize(outcome, stage, {
		planFile,
		undoFile: traces.undoFile ?? null
	});
	const outputs = outputsOf(resulting(ending), cleaned({
		...NO_TRACES,
		...traces,
		planFile
	}, desk));
	for (const [name, text] of Object.entries(outputs)) desk.output(name, text);
	return failureLine({
		...ending,
		outcome
	}, stage);
}
async function summarize(outcome, stage, files) {
	const { desk, facts } = stage;
	const context = contextOf(outcome, stage, {
		planFile: nameOf(files.planFile),
		undoFile: nameOf(files.undoFile),
		sources: sourcesOf(outcome, facts.workspace)
	});
	try {
		await desk.summarize(jobSummary(outcome, context));
	} catch (error) {
		desk.line(`Warning: the job summary could not be written: ${String(error)}`);
	}
}
function nameOf(path) {
	return path === null ? null : basename(path);
}
/** Paths and addresses hold names of others; all other outputs are words and numbers of ours. */
function cleaned(traces, { clean }) {
	const { planFile, commentUrl, issueUrl, undoFile } = traces;
	const cleanOne = (text) => text === null ? null : clean(text);
	return {
		...traces,
		planFile: cleanOne(planFile),
		commentUrl: cleanOne(commentUrl),
		issueUrl: cleanOne(issueUrl),
		undoFile: cleanOne(undoFile)
	};
}
/** What could not be told on GitHub makes a run that only tells a failure. */
function resulting({ outcome, trouble }) {
	if (trouble === null) return outcome;
	const hasApplied = outcome.journal !== null;
	return {
		...outcome,
		result: hasApplied ? outcome.result : "failed",
		reason: trouble.code
	};
}
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
// src/github/gone-comments.ts
const WRITE = {
	permission: "pull-requests: write",
	what: "say in a comment on the pull request that it is out of date",
	repeatable: true,
	notFound: "null"
};
/**
* Says in our comments about organizations that have left the pull request that this is so: any
* job of it may do that, because none runs for them. A comment of the same run is left, which has
* something to say, and one of a newer run, for which they may be back; so are all where the pull
* request has a newer commit by now, whose own run will look.
* @throws GitHubApiError when it could not be said.
*/
async function tellGone(api, options) {
	const { pull, head } = options;
	const first = await goneOnes(api, options);
	if (first.length === 0 || (await openPull(api, pull))?.head !== head) return;
	const still = new Map(first.map(({ comment, subject }) => [comment.id, subject]));
	for (const comment of await allOwnComments(api, pull)) {
		const subject = still.get(comment.id);
		if (subject !== void 0 && isOlder(comment, options)) await replace(api, {
			id: comment.id,
			subject
		}, options);
	}
}
/** Comments that do not tell their file may be of any, and are left. */
async function goneOnes(api, options) {
	const found = [];
	for (const comment of await allOwnComments(api, options.pull)) {
		const { organization, config } = comment;
		if (organization === null || config === null || !isOlder(comment, options)) continue;
		const subject = {
			organization,
			config
		};
		if (await options.isGone(subject)) found.push({
			comment,
			subject
		});
	}
	return found;
}
function isOlder({ kind, minimized, run }, { order }) {
	return !minimized && kind !== "gone" && kind !== "receipt" && run < order.run;
}
async function replace(api, { id, subject }, { order, bodyFor }) {
	const line = commentMarkerLine({
		kind: "gone",
		...subject,
		...order
	});
	await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		comment_id: id,
		body: `${line}\n${bodyFor(subject)}`
	}, WRITE);
}
// src/report/markdown/gone.ts
/** What stands in place of a plan for an organization that is no longer in the file. */
function goneComment({ organization, config }, context) {
	return comment([inline(say`${code(organization)} is no longer in ${code(config)} on this pull request,
    so the plan that stood here is out of date: nothing of it will be applied.`)], {
		plan: null,
		context
	});
}
// src/action/gone.ts
/**
* Says on a pull request of which organizations the plans no longer hold, because they left the
* file, or the file was taken away. A plan that stays there longer than it should misleads, but is
* no reason to fail: the plan of this run is there.
*/
async function tellOfGone(job, pull, context) {
	const { desk, facts, found, inputs, path, isThere } = job;
	const own = found.organization();
	if (own === null || inputs.comment === "off") return;
	const names = [own, ...found.others()];
	const isGone = async ({ organization, config }) => config === path ? !names.includes(organization) : !await isThere(config);
	const bodyFor = (subject) => commentBody(goneComment(subject, context), {
		context,
		job
	});
	const { id: run, attempt } = facts.run;
	const on = {
		pull: pull.number,
		head: pull.head,
		order: {
			run,
			attempt
		},
		isGone,
		bodyFor
	};
	await tellGone(job.github(), on).catch((error) => {
		const { message, remedy } = asKnown(error);
		desk.line(`Warning: ${message} ${remedy}`);
	});
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
		const open = await openPull(job.github(), pull.number);
		if (open === null) {
			job.desk.annotate(TOO_LATE);
			return {
				outcome,
				traces: {},
				trouble: null
			};
		}
		const { plan } = outcome;
		const commentUrl = plan === null ? await postProblem(job, outcome, pull) : await postPlanned(job, {
			...outcome,
			plan
		}, {
			pull,
			seenAt: open.seenAt
		});
		await tellOfGone(job, pull, contextOf(outcome, storyOf(job), { commit: pull.head }));
		return {
			outcome,
			traces: { commentUrl },
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
async function postPlanned(job, outcome, on) {
	const { plan } = outcome;
	const { pull } = on;
	const record = recordOf(plan, reviewContext(job, on));
	const fits = recordFits(record);
	const approved = await approvedPlan(job, record);
	const context = contextOf(outcome, storyOf(job), {
		hidden: [...fits ? [sealRecord(record, recordKey(job))] : [], ...approved === null ? [] : [approvalNote(approved)]],
		commit: pull.head,
		planFile: documentName("plan", plan.organization.name),
		approvalChanged: approved !== null && approved !== plan.digest,
		elsewhere: elsewhereOf(pull),
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
	const organizations = known === null ? await commentedOrganizations(job.github(), pull.number, job.path) : [known];
	const context = contextOf(outcome, storyOf(job), {
		commit: pull.head,
		sources: sourcesOf(outcome, job.facts.workspace)
	});
	const body = commentBody(problemComment(cleanOutcome(outcome, job.desk.clean), context), {
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
async function post({ github, inputs, facts, path }, comment) {
	if (inputs.comment === "off") return null;
	const { id: run, attempt } = facts.run;
	const order = {
		run,
		attempt
	};
	const posted = {
		...comment,
		config: path,
		mode: inputs.comment,
		order
	};
	return (await publishComment(github(), posted))?.url ?? null;
}
/** The digest that reviewers approved; `null` where nobody has, or where it does not matter. */
async function approvedPlan(job, { pullRequest, organization, head, planDigest }) {
	const comments = await ownComments(job.github(), pullRequest, {
		organization,
		config: job.path
	});
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
/** What goes into another branch than the default one is not applied when it is merged. */
function elsewhereOf({ baseRef: branch, defaultBranch: applied }) {
	return branch === applied || branch === "" || applied === "" ? null : {
		branch,
		applied
	};
}
function reviewContext({ facts, ports }, { pull, seenAt }) {
	const { id, attempt } = facts.run;
	const { number: pullRequest, head } = pull;
	const shownAt = seenAt ?? new Date(ports.clock.now()).toISOString();
	return {
		repository: facts.repository,
		pullRequest,
		head,
		run: {
			id,
			attempt
		},
		shownAt
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
export { mergedPulls as C, keepDocument as D, readIssueMarker as E, reviewIn as S, issueMarkerLine as T, inline as _, commentBody as a, createReview as b, isReviewReason as c, alertHead as d, blocks as f, tableRow as g, tableHead as h, contextOf as i, receiptComment as l, quoted as m, publish as n, failureBox as o, heading as p, driftIssue as r, reviewRefusal as s, postPlan as t, comment as u, inlineLines as v, ownComments as w, recordKey as x, publishComment as y };
