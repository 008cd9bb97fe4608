import { n as integrationOf } from "./address.js";
import { r as stableJson } from "./stable-json.js";
import { t as isOpen } from "./steps.js";
// src/plan/graph.ts
/** Which operations wait for which. */
var WaitGraph = class {
	#befores = /* @__PURE__ */ new Map();
	constructor(edges) {
		for (const edge of edges) this.add(edge);
	}
	add({ before, after }) {
		const befores = this.#befores.get(after);
		if (befores === void 0) this.#befores.set(after, /* @__PURE__ */ new Set([before]));
		else befores.add(before);
	}
	/** What one waits for directly. */
	beforesOf(id) {
		return [...this.#befores.get(id) ?? []];
	}
	/** Whether `from` has to wait, directly or not, for `to`. */
	waitsFor(from, to) {
		const seen = /* @__PURE__ */ new Set([from]);
		for (const id of seen) {
			if (id === to) return true;
			for (const before of this.beforesOf(id)) seen.add(before);
		}
		return false;
	}
};
/** Those that can be reached from `from` by following edges forward, `from` included. */
function reachable(from, edges) {
	const followers = groupBy(edges, ({ before }) => before);
	const seen = new Set(from);
	for (const id of seen) for (const { after } of followers.get(id) ?? []) seen.add(after);
	return seen;
}
/**
* An order in which each comes after all that it waits for (Kahn's algorithm): wave after wave of
* those that nothing holds up any more, each wave in the order given. There must be no circle.
*/
function inWaves(given) {
	const nodes = given.map((one, rank) => ({
		one,
		rank,
		left: one.after.length
	}));
	const followers = groupBy(nodes.flatMap((node) => node.one.after.map((before) => ({
		before,
		node
	}))), ({ before }) => before);
	const result = [];
	let wave = nodes.filter(({ left }) => left === 0);
	while (wave.length > 0) {
		result.push(wave);
		wave = wave.flatMap(({ one }) => followers.get(one.id) ?? []).filter(({ node }) => countDown(node) === 0).map(({ node }) => node).toSorted((a, b) => a.rank - b.rank);
	}
	return result.flat().map(({ one }) => one);
}
function countDown(node) {
	node.left -= 1;
	return node.left;
}
/** Those that are in a circle, or that wait for one that is. */
function heldUpByCircles(edges) {
	const graph = new WaitGraph(edges);
	const ids = new Set(edges.flatMap(({ before, after }) => [before, after]));
	const nodes = [...ids].map((id) => ({
		id,
		after: graph.beforesOf(id)
	}));
	for (const { id } of inWaves(nodes)) ids.delete(id);
	return ids;
}
/** Members by key, in the order in which they came. */
function groupBy(members, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const member of members) {
		const key = keyOf(member);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [member]);
		else group.push(member);
	}
	return groups;
}
// src/plan/cause.ts
/**
* The cause of a difference in one aspect of an object that head declares and Gladly holds. The
* aspect can be seen in four states, and the cause follows from which neighbours differ:
*
* | last applied | base | head | live  | cause of "live is not as head"                      |
* |--------------|------|------|-------|-----------------------------------------------------|
* | any          | A    | B    | not B | `this-change`: head differs from base               |
* | A or none    | B    | B    | not B | `merged-earlier`: base was never applied            |
* | B            | B    | B    | not B | `changed-in-gladly`: it was applied, and is no more |
*
* What a later apply began and did not finish is not Gladly's doing: where one was to bring about
* anything else, a difference is of the file, as if the declared value had never been applied.
*
* Without a base, what was applied last stands in for it. At an address that base does not have,
* everything is of this change, also where the object was declared under another key before.
*/
function causeOfDifference(history, head, compared) {
	const { aspect, liveId } = compared;
	const declared = aspect(head.fields);
	const base = history.base(head.address);
	if (history.hasBase && !sameAspect(base && aspect(base.fields), declared)) return "this-change";
	const applied = history.applied(head.address, liveId);
	if (!history.begun(head.address).some((fields) => fields === null || !sameAspect(aspect(fields), declared)) && applied !== void 0 && sameAspect(aspect(applied.fields), declared)) return "changed-in-gladly";
	return notYetApplied(history);
}
/** The cause of an object being declared by head and absent from Gladly. */
function causeOfAbsence(history, { address }) {
	if (history.hasBase && history.base(address) === void 0) return "this-change";
	if (!history.begun(address).includes(null) && history.applied(address, null) !== void 0) return "changed-in-gladly";
	return notYetApplied(history);
}
/** The cause of an object being declared that Gladly holds and that is not ours by the ledger. */
function causeOfAdoption(history, { address }) {
	return history.base(address) === void 0 ? "this-change" : "merged-earlier";
}
/** The cause of an object of ours being no longer declared. */
function causeOfRemoval(history, address) {
	return history.hasBase && history.base(address) === void 0 ? "merged-earlier" : "this-change";
}
/** Whether something that was done to an object was done in Gladly, not by a change of the file. */
function isMadeInGladly(cause) {
	return cause === "changed-in-gladly" || cause === "switched-off-by-gladly";
}
function notYetApplied({ hasBase }) {
	return hasBase ? "merged-earlier" : "this-change";
}
function sameAspect(a, b) {
	if (a === void 0 || b === void 0) return a === b;
	return stableJson(a) === stableJson(b);
}
// src/plan/states.ts
/**
* How far each integration is. The first that applies:
*
* | state      | when                                                                         |
* |------------|------------------------------------------------------------------------------|
* | `broken`   | something that worked does not: a webhook switched off or changed in Gladly, |
* |            | a token rejected, a check failing although it was complete once              |
* | `unknown`  | something that matters could not be read or told apart                       |
* | `waiting`  | operations, checks or steps are still to be done                             |
* | `complete` | nothing is left                                                              |
*/
function integrationStates(integrations, findings) {
	const findingsOf = byIntegration(findings);
	return integrations.map(({ key, title }) => {
		const own = findingsOf(key);
		const broken = brokenBecause(own);
		const unknown = unknownBecause(own);
		const counts = {
			operations: own.operations.length,
			openChecks: own.checks.filter(({ state }) => state === "failed").length,
			openSteps: own.steps.filter(isOpen).length
		};
		const open = counts.operations + counts.openChecks + counts.openSteps;
		if (broken.length > 0) return {
			key,
			title,
			state: "broken",
			...counts,
			because: broken
		};
		if (unknown.length > 0) return {
			key,
			title,
			state: "unknown",
			...counts,
			because: unknown
		};
		return {
			key,
			title,
			state: open > 0 ? "waiting" : "complete",
			...counts,
			because: []
		};
	});
}
/** Declared resources of kinds that were not read, and those that the guards could not settle. */
function uncomparedOf({ input, desired, ambiguous, parents }) {
	const { live } = input;
	const unread = [...live.webhooks.status === "read" ? [] : unreadKind(desired.webhooks, "webhooks"), ...live.topics.status === "read" ? [] : unreadKind(desired.topics, "topics")];
	const lost = parents.filter(({ parent }) => parent.status === "missing" || parent.status === "ambiguous").map(({ topic }) => topic);
	const unsettled = [...ambiguous, ...lost].map(({ address }) => ({
		integration: integrationOf(address),
		because: address
	}));
	return [...unread, ...unsettled];
}
/**
* Whether an integration was complete once, by all that can be known: every step that a person has
* to confirm is confirmed, or was until it ran out, and nothing of it is still to be made for the
* first time. A step that a check ticks says nothing here: it opens again when the check fails.
*/
function wasComplete({ operations, steps }) {
	return steps.every(({ check, state }) => check !== null || state !== "open") && !operations.some(({ action, reason }) => action === "create" && reason === "declared");
}
/** What was found of each integration. Adoptions are left out: they change nothing in Gladly. */
function byIntegration(findings) {
	const operations = groupBy(findings.operations.filter(({ action, reason }) => action !== "adopt" && reason !== "secret-unsure"), ({ address }) => integrationOf(address));
	const checks = groupBy(findings.checks, ({ integration }) => integration);
	const steps = groupBy(findings.steps, ({ integration }) => integration);
	const uncompared = groupBy(findings.uncompared, ({ integration }) => integration);
	return (key) => ({
		operations: operations.get(key) ?? [],
		checks: checks.get(key) ?? [],
		steps: steps.get(key) ?? [],
		uncompared: uncompared.get(key) ?? []
	});
}
function unreadKind(resources, because) {
	return [...new Set(resources.map(({ address }) => integrationOf(address)))].map((integration) => ({
		integration,
		because
	}));
}
function brokenBecause(own) {
	const once = wasComplete(own);
	const operationIds = own.operations.filter(({ cause, reason }) => isMadeInGladly(cause) && reason !== "secret-unsure").map(({ id }) => id);
	const checkIds = own.checks.filter(({ state, finding }) => state === "failed" && (once || isFault(finding.code))).map(({ id }) => id);
	return [...operationIds, ...checkIds];
}
function unknownBecause({ checks, uncompared }) {
	return [...checks.filter(({ state }) => state === "unknown").map(({ id }) => id), ...uncompared.map(({ because }) => because)];
}
/** Findings that can only be made of something that worked before. */
function isFault(code) {
	return [
		"webhook-switched-off",
		"token-rejected",
		"vendor-webhook-off"
	].includes(code);
}
export { causeOfAbsence as a, causeOfRemoval as c, groupBy as d, heldUpByCircles as f, wasComplete as i, isMadeInGladly as l, reachable as m, integrationStates as n, causeOfAdoption as o, inWaves as p, uncomparedOf as r, causeOfDifference as s, byIntegration as t, WaitGraph as u };
