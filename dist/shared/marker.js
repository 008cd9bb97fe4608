// src/action/job.ts
/** Where the ledger is, in words; which it is, is the business of the port that opens it. */
const LEDGER = "the deployments of this repository";
/** What the inputs ask of a plan. */
function planRequestOf({ inputs }, base) {
	const { config, allowedHosts, organization, requestsPerSecond } = inputs;
	const { webhookHosts, maxRemovals, scope } = inputs;
	return {
		config,
		allowedHosts,
		organization,
		ledger: LEDGER,
		requestsPerSecond,
		webhookHosts,
		maxRemovals,
		base,
		scope
	};
}
// src/github/marker.ts
const KINDS = [
	"plan",
	"receipt",
	"problem"
];
const COMMENT = /^<!-- gladly-integrations:(plan|receipt|problem)(?: organization="([^"]*)")? run="(\d{1,15})" attempt="(\d{1,6})" -->/;
const ISSUE = /^<!-- gladly-integrations:drift organization="([^"]*)" content="([\w-]*)" -->/;
/**
* The hidden line that a comment of ours begins with. It tells only what a comment is for: anybody
* can write such a line, so the author is looked at as well.
*/
function commentMarkerLine({ kind, organization, run, attempt }) {
	return `<!-- gladly-integrations:${kind}${organization === null ? "" : ` organization="${encoded(organization)}"`} run="${run}" attempt="${attempt}" -->`;
}
/** Reads the line back; `null` where a text does not begin with one. */
function readCommentMarker(body) {
	const [, word, organization, run, attempt] = COMMENT.exec(body) ?? [];
	const kind = KINDS.find((one) => one === word);
	if (kind === void 0) return null;
	return {
		kind,
		organization: organization === void 0 ? null : decoded(organization),
		run: Number(run),
		attempt: Number(attempt)
	};
}
/** The hidden line that a drift issue of ours begins with. */
function issueMarkerLine({ organization, content }) {
	return `<!-- gladly-integrations:drift ${`organization="${encoded(organization)}" content="${content}"`} -->`;
}
/** Reads the line back; `null` where a text does not begin with one. */
function readIssueMarker(body) {
	const [found, organization = "", content = ""] = ISSUE.exec(body) ?? [];
	return found === void 0 ? null : {
		organization: decoded(organization),
		content
	};
}
/** Negative when `a` was begun before `b`, positive when after, 0 when it is the same. */
function compareOrder(a, b) {
	return a.run - b.run || a.attempt - b.attempt;
}
/**
* Nothing in it may end the attribute or, with two hyphens, the comment. Half a surrogate pair,
* which cannot be encoded, becomes the replacement character.
*/
function encoded(text) {
	return encodeURIComponent(Buffer.from(text).toString()).replaceAll("-", "%2D");
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
export { readIssueMarker as a, readCommentMarker as i, compareOrder as n, planRequestOf as o, issueMarkerLine as r, commentMarkerLine as t };
