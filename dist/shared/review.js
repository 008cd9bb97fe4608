import { n as digestOf, r as stableJson } from "./stable-json.js";
import { t as Secret } from "./secret.js";
import { i as wholeOf, n as memberOf, r as textOf, t as arrayOf } from "./wire.js";
import { a as secretOfMark, s as unparkedUrl } from "./url.js";
import { n as secretFieldsOf } from "./secrets2.js";
import { n as unparkedName } from "./topic-name.js";
import { t as GitHubApiError } from "./errors2.js";
import { i as readCommentMarker, n as compareOrder, t as commentMarkerLine } from "./marker.js";
import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
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
* Our comments on a pull request, over all pages, in the order of the runs that wrote them: those
* for an organization and those for none; all of them where `organization` is left out.
*/
async function ownComments(api, pull, organization) {
	const all = await allOwn(api, pull).catch((error) => {
		if (error instanceof GitHubApiError && error.status === 200) return allOwn(api, pull);
		throw error;
	});
	const wanted = (one) => organization === void 0 || [organization, null].includes(one.organization);
	return all.filter(wanted).toSorted((a, b) => compareOrder(a, b) || a.id - b.id);
}
async function allOwn(api, pull) {
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
// src/github/comments.ts
const WRITE = {
	permission: "pull-requests: write",
	what: "write the comment on the pull request"
};
const HIDE = `mutation($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment { isMinimized }
  }
}`;
/**
* Brings a comment onto a pull request: one for each organization, found by our marker and our own
* authorship. What a newer run wrote is left, and a receipt by a plan; surplus comments of ours go.
* A comment that was deleted meanwhile is made anew, and none is made twice because an answer was
* lost.
*
* @returns the comment that now tells about the organization; `null` where there is none.
* @throws GitHubApiError when it could not be written.
*/
async function publishComment(api, comment) {
	if (comment.mode === "off") return null;
	const gone = /* @__PURE__ */ new Set();
	for (;;) {
		const choice = chooseComment((await ownComments(api, comment.pull, comment.organization)).filter(({ id }) => !gone.has(id)), wantedOf(comment));
		if (choice.type === "leave") return choice.instead;
		if (choice.type === "create") return create(api, comment, choice);
		if (await update(api, comment, choice)) return choice.target;
		gone.add(choice.target.id);
	}
}
/** The organizations that our comments on a pull request are about. */
async function commentedOrganizations(api, pull) {
	const shown = (await ownComments(api, pull)).filter(({ minimized }) => !minimized);
	const all = [...new Set(shown.map(({ organization }) => organization))];
	const named = all.filter((organization) => organization !== null);
	return named.length > 0 ? named : all;
}
/** Whether it could be updated; `false` when somebody deleted it. */
async function update(api, comment, { target, surplus }) {
	const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
	const parameters = {
		comment_id: target.id,
		body: textFor(comment)
	};
	const options = {
		...WRITE,
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
		...WRITE,
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
	const made = (await ownComments(api, comment.pull, comment.organization)).find(({ kind, organization, ...order }) => {
		return kind === comment.kind && organization === comment.organization && compareOrder(order, comment.order) === 0;
	});
	return made === void 0 ? null : { html_url: made.url };
}
/** Another run may have made one at the same moment: both look, and both keep the same one. */
async function afterCreation(api, comment) {
	const shown = (await ownComments(api, comment.pull, comment.organization)).filter(({ minimized }) => !minimized);
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
			...WRITE,
			repeatable: true,
			notFound: "null"
		};
		await (mode === "new" ? api.graphql(HIDE, { id: node }, WRITE) : api.request(route, { comment_id: id }, options)).catch((error) => {
			if (!(error instanceof GitHubApiError)) throw error;
		});
	}
}
function wantedOf({ kind, organization, order, mode, hasChanges }) {
	const { run, attempt } = order;
	return {
		kind,
		organization,
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
// src/review/decode.ts
/** The record in the signed content of a line; `null` when it is not one. */
function decodeRecord(content) {
	const [, head = "", marks = ""] = content.split(" ");
	const value = parse(Buffer.from(head, "base64").toString());
	if (!isMembers(value)) return null;
	const { repository, organizationId, organization, head: commit, planDigest } = value;
	const { pullRequest, run, detail } = value;
	if (!isText(repository) || !isText(organizationId) || !isText(organization)) return null;
	if (!isText(commit) || !isText(planDigest) || !isNumber(pullRequest)) return null;
	if (!isMembers(run) || !isNumber(run["id"]) || !isNumber(run["attempt"])) return null;
	if (!isDetail(detail)) return null;
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
function isMembers(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
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
	if (target.liveId === null) return [.../* @__PURE__ */ new Set([creationMark(target, mark), madeMark(target, mark)])];
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
function removalMark({ address, liveId }, operation, mark) {
	return mark("remove", address, liveId, changesOf(operation).map(({ field, before }) => ({
		field,
		before
	})));
}
function creationMark({ address, desired, host }, mark) {
	return mark("new", address, desired, host);
}
/** What was made already leads where it does; no plan tells the host any more. */
function madeMark(target, mark) {
	const { address, desired } = target;
	return isHiddenUrl(desired) ? mark("made", address, desired) : creationMark(target, mark);
}
function adoptionMark({ address, desired, liveId }, mark) {
	return mark("adopt", address, desired, liveId);
}
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
	const start = body.indexOf(START);
	if (start === -1) return { status: "none" };
	const end = body.indexOf(END, start);
	const isOnly = !body.includes(START, start + 31);
	if (end === -1 || !isOnly || end - start > MAX_LENGTH) return { status: "invalid" };
	const [, content, signature] = LINE.exec(body.slice(start, end + 3)) ?? [];
	if (content === void 0 || signature === void 0) return { status: "invalid" };
	if (!isEqual(signature, signatureOf(content, key))) return { status: "invalid" };
	const record = decodeRecord(content);
	return record === null ? { status: "invalid" } : {
		status: "sealed",
		record
	};
}
function signatureOf(content, key) {
	return createHmac("sha256", key.reveal()).update(content).digest("base64");
}
/** Compares the texts, not what they decode to: several texts may decode to the same bytes. */
function isEqual(given, expected) {
	const [a, b] = [Buffer.from(given), Buffer.from(expected)];
	return a.length === b.length && timingSafeEqual(a, b);
}
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
const CLOCKS_APART = 36e5;
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
* Whether a pull request can still be reviewed: it is neither merged nor closed.
* @throws GitHubApiError when it cannot be read.
*/
async function isOpenPull(api, number) {
	const { data } = await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number }, {
		permission: "pull-requests: write",
		what: "see whether the pull request is still open"
	});
	return textOf(data, "state") === "open";
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
	return Math.min(...dates) - CLOCKS_APART;
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
		mergeCommit: textOf(entry, "merge_commit_sha")
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
	const judged = reviews.flatMap(({ pullRequest, opened }) => opened.status === "sealed" ? [{
		pullRequest,
		record: opened.record
	}] : []).map(({ pullRequest, record }) => ({
		record,
		mismatch: mismatchOf(record, {
			pullRequest,
			repository,
			plan
		})
	}));
	const good = judged.flatMap(({ record, mismatch }) => mismatch === null ? [record] : []);
	const operations = explainUncovered(plan, ledger, good);
	if (operations.length === 0) return { code: "ok" };
	const invalid = pullRequestsWith("invalid", reviews);
	if (invalid.length > 0) return {
		code: "record-invalid",
		pullRequests: invalid
	};
	const mismatches = judged.flatMap(({ mismatch }) => mismatch === null ? [] : [mismatch]);
	if (mismatches.length > 0) return {
		code: "record-mismatch",
		mismatches
	};
	const unreviewed = pullRequestsWith("none", reviews);
	if (good.length === 0) return {
		code: "no-reviewed-plan",
		pullRequests: unreviewed
	};
	return {
		code: "not-covered",
		operations,
		unreviewed
	};
}
function pullRequestsWith(status, reviews) {
	return reviews.filter(({ opened }) => opened.status === status).map(({ pullRequest }) => pullRequest);
}
function mismatchOf(record, on) {
	const { pullRequest, repository, plan } = on;
	const { id, name } = plan.organization;
	if (record.repository.toLowerCase() !== repository.toLowerCase()) return {
		pullRequest,
		what: "repository",
		madeFor: record.repository
	};
	if (record.pullRequest !== pullRequest) return {
		pullRequest,
		what: "pull-request",
		madeFor: `#${record.pullRequest}`
	};
	if (record.organizationId !== id || record.organization !== name) return {
		pullRequest,
		what: "organization",
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
	return {
		pulls: () => pulls,
		approve: async ({ plan, ledger }) => {
			const found = await reviewedPulls(job, task, plan.organization.name);
			pulls = found.pulls;
			const reviews = pulls.map(({ number, opened }) => ({
				pullRequest: number,
				opened
			}));
			const { repository } = job.facts;
			const verdict = judgeReview(plan, ledger, {
				repository,
				reviews
			});
			if (verdict.code === "ok" && await found.isPushed()) return { code: "no-reviewed-plan" };
			if (verdict.code !== "not-covered") return { code: verdict.code };
			return {
				code: "not-covered",
				operations: verdict.operations.map(({ operation }) => operation)
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
	for (const { number } of merged.pulls) {
		const comments = await ownComments(api, number, organization);
		const hasComment = comments.length > 0;
		found.push({
			number,
			hasComment,
			opened: newestRecord(comments, key)
		});
	}
	const on = {
		head,
		paths: job.found.files()
	};
	return {
		pulls: found,
		isPushed: async () => await pushedChange(api, merged, on) !== null
	};
}
export { isOpenPull as a, recordFits as c, publishComment as d, ownComments as f, sealedIn as i, recordOf as l, newestRecord as n, commentBody as o, recordKey as r, sealRecord as s, createReview as t, commentedOrganizations as u };
