import { B as digestOf, H as stableJson, O as secretsEqual, R as nearest, b as secretKey, c as secretFieldsOf, g as secretOfMark, l as secretReferences, m as hostOf, p as displayUrl, y as urlKey, z as compareText } from "./start.js";
import { E as topicId, nt as isAddress, st as comparePlaces, tt as integrationOf } from "./core.js";
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
// src/plan/steps.ts
const DAY = 864e5;
/**
* The steps that only a person can do, each with its state today. The first that applies:
*
* | state       | when                                                        |
* |-------------|-------------------------------------------------------------|
* | `open`      | the file does not have what the step brings                 |
* | `checked`   | the check that the step names passes                        |
* | `confirmed` | the file says who did it and when, and that still counts    |
* | `expired`   | the file says so, and it no longer counts                   |
* | `open`      | neither                                                     |
*/
function planSteps(steps, context) {
	const checks = new Map(context.checks.map((check) => [check.id, check]));
	const made = new Map(context.operations.filter(isMade).map((one) => [one.address, one]));
	return steps.map((step) => {
		const { address, integration, id, title, where, instruction, who, why, place } = step;
		const expiresOn = expiryOf(step);
		const check = checks.get(step.check ?? "");
		return {
			address,
			integration,
			id,
			title,
			where,
			whereBefore: step.whereBefore ?? null,
			link: (step.link && context.pages.get(step.link)) ?? null,
			instruction,
			who,
			why,
			state: stateOf(step, {
				check,
				expiresOn,
				...context
			}),
			check: check?.id ?? null,
			confirmation: confirmationOf(step),
			expiresOn,
			before: neighbours(step.before, made).filter(({ address: one }) => isOn(made.get(one))),
			after: neighbours(step.after, made),
			place
		};
	});
}
/** Whether somebody still has to do a step, or has to look at it again. */
function isOpen({ state }) {
	return state === "open" || state === "expired";
}
/** Webhooks that would be switched on before a person has done what has to be done first. */
function stepFirstNotes(steps, operations) {
	const inScope = new Map(operations.flatMap((one) => one.inScope && isMade(one) ? [[one.address, one]] : []));
	return steps.filter(isOpen).flatMap(({ id, title, before }) => before.flatMap(({ address }) => {
		const operation = inScope.get(address);
		if (operation === void 0) return [];
		return [{
			address,
			place: operation.place,
			code: "step-first",
			step: id,
			title
		}];
	}));
}
function isMade({ action }) {
	return action === "create" || action === "enable";
}
/** A webhook that is only made and left off can wait for its step. */
function isOn(operation) {
	if (operation?.kind !== "webhook") return true;
	return operation.fields?.enabled === true;
}
function neighbours(addresses = [], made) {
	return addresses.flatMap((address) => {
		const operation = made.get(address);
		return operation === void 0 ? [] : [{
			address,
			kind: operation.kind,
			name: operation.name
		}];
	});
}
/** Calendar days are compared as text: `YYYY-MM-DD` sorts as time does. */
function stateOf({ address, confirmation }, on) {
	if (on.awaited.some(({ step }) => step === address)) return "open";
	if (on.check?.state === "passed") return "checked";
	if (confirmation === void 0) return "open";
	return on.expiresOn !== null && on.expiresOn < on.today ? "expired" : "confirmed";
}
function expiryOf({ confirmation, expiresAfterDays }) {
	if (confirmation === void 0 || expiresAfterDays === void 0) return null;
	const last = new Date(Date.parse(`${confirmation.on}T00:00:00Z`) + expiresAfterDays * DAY);
	return Number.isNaN(last.getTime()) ? null : last.toISOString().slice(0, 10);
}
function confirmationOf({ confirmation }) {
	if (confirmation === void 0) return null;
	return {
		on: confirmation.on,
		by: confirmation.by,
		note: confirmation.note ?? null
	};
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
* | `waiting`  | operations, checks or steps are still to be done, or inputs to come          |
* | `complete` | nothing is left                                                              |
*
* Secrets that Gladly does not show and that nobody can be sure of change none of them: they are
* told beside it.
*/
function integrationStates(integrations, findings, notes) {
	const findingsOf = byIntegration(findings);
	const unsureOf = groupBy(unsureWebhooks(notes), integrationOf);
	return integrations.map(({ key, title }) => {
		const own = findingsOf(key);
		const broken = brokenBecause(own);
		const unknown = unknownBecause(own);
		const found = {
			key,
			title,
			unsureSecrets: unsureOf.get(key) ?? [],
			operations: own.operations.length,
			openChecks: own.checks.filter(({ state }) => state === "failed").length,
			openSteps: own.steps.filter(isOpen).length,
			awaitedInputs: own.awaited.length
		};
		const open = found.operations + found.openChecks + found.openSteps + found.awaitedInputs;
		if (broken.length > 0) return {
			...found,
			state: "broken",
			because: broken
		};
		if (unknown.length > 0) return {
			...found,
			state: "unknown",
			because: unknown
		};
		return {
			...found,
			state: open > 0 ? "waiting" : "complete",
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
function wasComplete({ operations, steps, awaited }) {
	return awaited.length === 0 && steps.every(({ check, state }) => check !== null || state !== "open") && !operations.some(({ action, reason }) => action === "create" && reason === "declared");
}
function unsureWebhooks(notes) {
	const addresses = notes.flatMap(({ code, address }) => code === "secret-unsure" && address !== null ? [address] : []);
	return [...new Set(addresses)];
}
/** What was found of each integration. Adoptions are left out: they change nothing in Gladly. */
function byIntegration(findings) {
	const operations = groupBy(findings.operations.filter(({ action, reason }) => action !== "adopt" && reason !== "secret-unsure"), ({ address }) => integrationOf(address));
	const checks = groupBy(findings.checks, ({ integration }) => integration);
	const steps = groupBy(findings.steps, ({ integration }) => integration);
	const awaited = groupBy(findings.awaited, ({ integration }) => integration);
	const uncompared = groupBy(findings.uncompared, ({ integration }) => integration);
	return (key) => ({
		operations: operations.get(key) ?? [],
		checks: checks.get(key) ?? [],
		steps: steps.get(key) ?? [],
		awaited: awaited.get(key) ?? [],
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
// src/plan/drift.ts
/** Reads a plan as drift. Open steps, and secrets that merely may have changed, are not. */
function driftOf(plan) {
	const findingsOf = byIntegration({
		...plan,
		uncompared: []
	});
	const counted = plan.operations.filter(({ action, reason }) => action !== "adopt" && reason !== "secret-unsure");
	return {
		operations: counted.filter(isDrift),
		checks: plan.checks.filter(({ state, integration, kind }) => state === "failed" && kind !== "webhook" && (integration === null || wasComplete(findingsOf(integration)))),
		unapplied: counted.filter((operation) => !isDrift(operation))
	};
}
/** Whether nothing has drifted; what was never applied does not count. */
function isInSync({ operations, checks }) {
	return operations.length === 0 && checks.length === 0;
}
function isDrift({ cause }) {
	return [
		"changed-in-gladly",
		"switched-off-by-gladly",
		"secret-rotated"
	].includes(cause);
}
// src/shared/distinct.ts
/**
* Plain values without those that say the same as one before them: whose JSON is equal, so members
* have to come in one order.
*/
function distinct(values) {
	const first = /* @__PURE__ */ new Map();
	for (const value of values) {
		const text = JSON.stringify(value);
		if (!first.has(text)) first.set(text, value);
	}
	return [...first.values()];
}
// src/plan/vendor-webhooks.ts
/**
* The live webhooks that a vendor made, by its declared patterns: the URL matches or the name
* matches, without regard to case, `*` standing for any text. Vendors may make several.
*/
function findVendorWebhooks(declared, live) {
	const { name, url } = declared;
	return live.filter((webhook) => url !== void 0 && matchesPattern(url, webhook.url) || name !== void 0 && matchesPattern(name, webhook.name));
}
/** Whether a text fits a pattern in which `*` stands for any text, in time linear in both. */
function matchesPattern(pattern, text) {
	const [first = "", ...rest] = pattern.toLowerCase().split("*");
	const lower = text.toLowerCase();
	const last = rest.pop();
	if (last === void 0) return lower === first;
	if (!lower.startsWith(first)) return false;
	let from = first.length;
	for (const part of rest) {
		const at = lower.indexOf(part, from);
		if (at === -1) return false;
		from = at + part.length;
	}
	return lower.length >= from + last.length && lower.endsWith(last);
}
// src/plan/observed.ts
/** The user with an email address; Gladly does not tell addresses apart by case. */
function userWith(email, users) {
	return users.find((user) => user.email?.toLowerCase() === email.toLowerCase());
}
/** The inboxes of a name, those in use first. */
function inboxesCalled(name, inboxes) {
	return inboxes.filter((inbox) => inbox.name === name).toSorted((a, b) => Number(a.disabled) - Number(b.disabled));
}
// src/plan/admin-pages.ts
/**
* Where people edit users and inboxes in Gladly. The paths are those that pictures in Gladly's own
* samples show (2021), so they stand beside the menu path and never instead of it. A name that
* several inboxes have leads nowhere: nobody can say which is meant.
*/
function adminPages({ organization, users, inboxes }, live) {
	const pages = /* @__PURE__ */ new Map();
	const { origin } = new URL(organization.url);
	const add = (address, path, id) => pages.set(address, `${origin}${path}${encodeURIComponent(id)}`);
	for (const { address, email } of users) {
		const user = userWith(email, readOf(live.users));
		if (user !== void 0) add(address, "/users/", user.id);
	}
	for (const { address, name } of inboxes) {
		const [inbox, other] = inboxesCalled(name, readOf(live.inboxes));
		const isAlone = other === void 0 || other.disabled;
		if (inbox !== void 0 && isAlone) add(address, "/admin/inboxes/", inbox.id);
	}
	return pages;
}
function readOf(reading) {
	return reading.status === "read" ? reading.resources : [];
}
// src/plan/checks.ts
/** Everything that can be seen in Gladly and not changed, compared with the file. */
function planChecks(context) {
	const { desired, live } = context;
	return [
		organizationCheck(desired, live),
		...desired.users.map((user) => userCheck(user, live.users)),
		...desired.users.flatMap((user) => tokenCheck(user, tokenState(user, live))),
		...desired.inboxes.map((inbox) => inboxCheck(inbox, live.inboxes)),
		...desired.vendorWebhooks.map((webhook) => vendorWebhookCheck(webhook, context)),
		...switchChecks(context)
	];
}
/** Whether the organization is the one that the file names, by the URL that Gladly gives. */
function organizationCheck({ organization }, live) {
	const expected = hostOfUrl(organization.url);
	const actual = hostOfUrl(live.organization.gladlyUrl ?? organization.url);
	const base = {
		id: "organization",
		integration: null,
		place: organization.place
	};
	if (expected !== actual) {
		const finding = {
			code: "organization-url",
			expected,
			actual
		};
		return {
			...base,
			kind: "organization",
			state: "failed",
			finding
		};
	}
	return {
		...base,
		kind: "organization",
		...passed(expected)
	};
}
function userCheck(user, reading) {
	const { email, name, emailInput, nameInput } = user;
	const base = {
		...baseOf(user),
		kind: "user"
	};
	if (reading.status !== "read") return {
		...base,
		...notReadable("users", reading)
	};
	const found = userWith(email, reading.resources);
	if (found === void 0) {
		const near = nearestEmail(email, reading.resources.flatMap((one) => one.email ?? []));
		return {
			...base,
			...failed({
				code: "user-missing",
				email,
				near,
				...behind(emailInput)
			})
		};
	}
	if (name !== void 0 && found.name !== void 0 && found.name !== name) {
		const names = {
			expected: name,
			actual: found.name
		};
		return {
			...base,
			...failed({
				code: "user-name",
				email,
				...names,
				...behind(nameInput)
			})
		};
	}
	return {
		...base,
		...passed(email)
	};
}
function behind(input) {
	return input === void 0 ? {} : { input };
}
/** Nothing to be told of a token that is rejected because its user is not there. */
function tokenState({ address, email }, live) {
	const { tokens, users } = live;
	const state = tokens[address];
	const isUserMissing = users.status === "read" && userWith(email, users.resources) === void 0;
	return state === "rejected" && isUserMissing ? void 0 : state;
}
/** Only for users whose token the file lets us try. */
function tokenCheck(user, state) {
	if (user.token === void 0 || state === void 0) return [];
	const { email } = user;
	const base = {
		...baseOf(user),
		id: `${user.address}#token`,
		kind: "token"
	};
	switch (state) {
		case "works": return [{
			...base,
			...passed(email)
		}];
		case "rejected": return [{
			...base,
			...failed({
				code: "token-rejected",
				email
			})
		}];
		case "no-permission": return [{
			...base,
			...failed({
				code: "token-no-permission",
				email
			})
		}];
		case "unknown": {
			const finding = {
				code: "not-readable",
				what: `token of ${email}`,
				why: "Gladly gave no clear answer"
			};
			return [{
				...base,
				state: "unknown",
				finding
			}];
		}
	}
}
function inboxCheck(inbox, reading) {
	const { name } = inbox;
	const base = {
		...baseOf(inbox),
		kind: "inbox"
	};
	if (reading.status !== "read") return {
		...base,
		...notReadable("inboxes", reading)
	};
	const found = inboxesCalled(name, reading.resources);
	const inUse = found.filter(({ disabled }) => !disabled);
	if (inUse.length > 1) return {
		...base,
		...failed({
			code: "inbox-ambiguous",
			name,
			count: inUse.length
		})
	};
	if (inUse.length === 1) return {
		...base,
		...passed(name)
	};
	if (found.length > 0) return {
		...base,
		...failed({
			code: "inbox-disabled",
			name
		})
	};
	const names = reading.resources.map((one) => one.name);
	return {
		...base,
		...failed({
			code: "inbox-missing",
			name,
			near: nearestName(name, names)
		})
	};
}
function vendorWebhookCheck(webhook, context) {
	const base = {
		...baseOf(webhook),
		kind: "vendor-webhook"
	};
	const { webhooks } = context.live;
	if (webhooks.status !== "read") return {
		...base,
		...notReadable("webhooks", webhooks)
	};
	const found = findVendorWebhooks(webhook, context.unclaimed);
	const [first] = found;
	if (first === void 0) {
		const what = webhook.name ?? webhook.url ?? webhook.address;
		return {
			...base,
			...failed({
				code: "vendor-webhook-missing",
				what,
				...unexpected(context)
			})
		};
	}
	const off = found.find(({ enabled }) => !enabled);
	if (off !== void 0) {
		const byGladly = off.disabledAtDueToRetryLimit !== void 0;
		return {
			...base,
			...failed({
				code: "vendor-webhook-off",
				name: off.name,
				byGladly
			})
		};
	}
	const subscribed = new Set(found.flatMap(({ events }) => events));
	const missing = webhook.events.filter((event) => !subscribed.has(event));
	if (missing.length > 0) return {
		...base,
		...failed({
			code: "vendor-webhook-events",
			name: first.name,
			missing
		})
	};
	return {
		...base,
		...passed(found.map(({ name }) => name).join(", "))
	};
}
/** Names of live webhooks that nobody has laid claim to: one of them may be the missing one. */
function unexpected({ desired, unclaimed }) {
	const expected = new Set(desired.vendorWebhooks.flatMap((one) => findVendorWebhooks(one, unclaimed)));
	return { candidates: unclaimed.filter((webhook) => !expected.has(webhook)).map(({ name }) => name).toSorted(compareText) };
}
/** Whether Gladly has switched off a webhook that the file wants on. */
function switchChecks({ desired, matched }) {
	return desired.resources.flatMap((resource) => {
		const live = matched.get(resource.address);
		if (resource.kind !== "webhook" || !resource.fields.enabled || live === void 0) return [];
		const base = {
			...baseOf(resource),
			kind: "webhook"
		};
		const at = live.disabledAtDueToRetryLimit;
		if (live.enabled || at === void 0) return [{
			...base,
			...passed(live.name)
		}];
		return [{
			...base,
			...failed({
				code: "webhook-switched-off",
				name: live.name,
				at
			})
		}];
	});
}
function baseOf(declared) {
	const { address, place } = declared;
	return {
		id: address,
		integration: integrationOf(address),
		place
	};
}
function passed(what) {
	return {
		state: "passed",
		finding: {
			code: "as-declared",
			what
		}
	};
}
function failed(finding) {
	return {
		state: "failed",
		finding
	};
}
function notReadable(what, reading) {
	return {
		state: "unknown",
		finding: {
			code: "not-readable",
			what,
			why: reading.status === "unreadable" ? reading.cause.message : "was not asked for"
		}
	};
}
/** Names that differ only in case, spaces or punctuation come before merely similar ones. */
function nearestName(name, names) {
	return names.find((one) => plainText(one) === plainText(name)) ?? nearest(name, names)[0] ?? null;
}
function plainText(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
/** The same mailbox elsewhere, or a similar mailbox in the same domain. */
function nearestEmail(email, emails) {
	const mailbox = mailboxOf(email);
	const elsewhere = emails.find((one) => mailboxOf(one) === mailbox);
	if (elsewhere !== void 0) return elsewhere;
	const neighbours = emails.filter((one) => domainOf(one) === domainOf(email));
	const [near] = nearest(mailbox, neighbours.map(mailboxOf));
	return neighbours.find((one) => mailboxOf(one) === near) ?? null;
}
function mailboxOf(email) {
	return email.slice(0, email.lastIndexOf("@")).toLowerCase();
}
function domainOf(email) {
	return email.slice(email.lastIndexOf("@")).toLowerCase();
}
function hostOfUrl(url) {
	return URL.canParse(url) ? new URL(url).host : url;
}
// src/plan/awaited.ts
/** The inputs without which the file cannot declare what has this address. */
function awaitedFor(address, { awaited }) {
	return awaited.filter(({ objects }) => objects.some((object) => matchesPattern(object.address, address)));
}
// src/plan/history.ts
/** Makes the history that causes are read from. `assumeApplied` takes head for applied. */
function historyOf(input) {
	const { ledger } = input;
	const base = byAddress$1(input.base);
	const begun = new Map((ledger?.unfinished ?? []).map((one) => [one.address, [one.fields ?? null, ...one.former ?? []]]));
	const applied = ledger?.resources ?? byAddress$1(input.assumeApplied ? input.desired : null);
	const formerAddress = (address, liveId) => (liveId === null ? void 0 : ledger?.addresses.get(liveId)) ?? address;
	return {
		hasBase: input.base !== null,
		base: (address) => base.get(address),
		applied: (address, liveId) => applied.get(formerAddress(address, liveId)),
		begun: (address) => begun.get(address) ?? [],
		formerAddress
	};
}
function byAddress$1(state) {
	return new Map(state?.resources.map((resource) => [resource.address, resource]));
}
// src/plan/ignores.ts
/** Whether a rule speaks of a live object, by its name or, for a webhook, its URL. */
function covers(rule, kind, { name, url }) {
	if (rule.kind !== kind) return false;
	return rule.match === name || url !== void 0 && urlKey(rule.match) === urlKey(url);
}
// src/plan/ledger-view.ts
/** Keys that are no addresses are left out: a ledger is read from outside. */
function viewLedger(ledger) {
	const entries = Object.entries(ledger.resources).filter((entry) => isAddress(entry[0]));
	return {
		resources: new Map(entries),
		addresses: new Map(entries.flatMap(([address, { id }]) => id === null ? [] : [[id, address]])),
		unfinished: ledger.unfinished,
		fingerprints: ledger.fingerprints,
		gladlyClock: ledger.gladlyClock ?? null
	};
}
// src/plan/sorted.ts
/**
* A desired state with every list in the order of addresses, whatever order it came in. Only the
* steps of an integration and its awaited inputs keep theirs: it is the order in which people do and
* write them.
*/
function sortedDesired(desired) {
	return {
		...desired,
		integrations: desired.integrations.toSorted((a, b) => compareText(a.key, b.key)),
		resources: desired.resources.map(withSortedHeaders).toSorted(byAddress),
		vendorWebhooks: desired.vendorWebhooks.toSorted(byAddress),
		users: desired.users.toSorted(byAddress),
		inboxes: desired.inboxes.toSorted(byAddress),
		steps: desired.steps.toSorted((a, b) => compareText(a.integration, b.integration)),
		ignores: desired.ignores.toSorted(byRule),
		merged: desired.merged.toSorted(byAddress),
		awaited: desired.awaited.toSorted((a, b) => compareText(a.integration, b.integration))
	};
}
/** What was read of one kind, in the order of Gladly's ids. */
function sortedReading(reading) {
	if (reading.status !== "read") return reading;
	return {
		...reading,
		resources: reading.resources.toSorted((a, b) => compareText(a.id, b.id))
	};
}
/** Headers are an object, and the order of its keys is that of the file. */
function withSortedHeaders(resource) {
	if (resource.kind !== "webhook" || resource.fields.headers === void 0) return resource;
	const headers = Object.entries(resource.fields.headers).toSorted(([a], [b]) => compareText(a, b));
	const fields = {
		...resource.fields,
		headers: Object.fromEntries(headers)
	};
	return {
		...resource,
		fields
	};
}
function byAddress(a, b) {
	return compareText(a.address, b.address);
}
function byRule(a, b) {
	return compareText(a.kind, b.kind) || compareText(a.match, b.match) || comparePlaces(a.place, b.place);
}
// src/plan/context.ts
/** Brings the input into order and looks into the ledger, if it is that of the organization. */
function contextOf(given) {
	const { base, options } = given;
	const desired = sortedDesired(given.desired);
	const live = {
		...given.live,
		webhooks: sortedReading(given.live.webhooks),
		topics: sortedReading(given.live.topics),
		users: sortedReading(given.live.users),
		inboxes: sortedReading(given.live.inboxes)
	};
	const isOurs = given.ledger?.organizationId === live.organization.id;
	const ledger = given.ledger !== null && isOurs ? viewLedger(given.ledger) : null;
	const assumeApplied = ledger === null && options.purpose === "drift";
	return {
		input: {
			...given,
			desired,
			live
		},
		ledger,
		history: historyOf({
			desired,
			base,
			ledger,
			assumeApplied
		}),
		resendUnsure: options.scope === "all" && ledger !== null,
		desired: {
			webhooks: webhooksOf(desired),
			topics: topicsOf(desired)
		},
		live: {
			webhooks: indexed$1(live.webhooks),
			topics: indexed$1(live.topics)
		}
	};
}
/**
* Live objects that are ours by the ledger and that nothing declares: applied ones by their id,
* creations that were begun by the id that was learned or else by `findBegun`. What the file has
* moved to its `ignore` list is left to people: it is not among them, even when the rule runs out.
* Nor is what the file lacks only because an input is awaited: see `guard-inputs.ts`.
*/
function undeclaredObjects({ ledger, input }, kind, on) {
	const owned = /* @__PURE__ */ new Map();
	const declared = new Set(input.desired.resources.map(({ address }) => address));
	for (const begun of ledger?.unfinished ?? []) {
		if (begun.kind !== kind || begun.action !== "create") continue;
		const id = begun.id ?? on.findBegun(begun)?.id;
		if (id !== void 0) owned.set(id, begun.address);
	}
	for (const [address, applied] of ledger?.resources ?? []) {
		const { id } = applied;
		if (applied.kind === kind && id !== null && !on.claimed.has(id)) owned.set(id, address);
	}
	return [...owned].flatMap(([id, address]) => {
		const live = on.live.get(id);
		if (live === void 0 || declared.has(address) || on.claimed.has(id)) return [];
		const isReleased = input.desired.ignores.some((rule) => covers(rule, kind, live));
		const isAwaited = awaitedFor(address, input.desired).length > 0;
		return isReleased || isAwaited ? [] : [{
			address,
			live
		}];
	}).toSorted((a, b) => compareText(a.address, b.address));
}
/** Whether the ledger already has a live object as ours at this very address. */
function isOwned({ ledger }, address, liveId) {
	return ledger?.resources.get(address)?.id === liveId;
}
function webhooksOf({ resources }) {
	return resources.filter((one) => one.kind === "webhook");
}
function topicsOf({ resources }) {
	return resources.filter((one) => one.kind === "topic");
}
function indexed$1(reading) {
	return new Map(reading.status === "read" ? reading.resources.map((one) => [one.id, one]) : []);
}
// src/plan/digest.ts
/**
* Digest of what an operation means: the object, what is done to it, from which state to which.
* Not of its cause, its place in the file, or the moment: those may differ between a review and
* the apply that carries it out. A URL that comes from a secret is only a name in there, so the
* host that it leads the webhook to counts as well, where it is known (`host`).
*/
function operationDigest(operation, host) {
	const { address, kind, action, liveId, changes, fields } = operation;
	return digestOf({
		address,
		kind,
		action,
		liveId,
		changes: changes.map((one) => ({ ...one })),
		fields,
		...host === null ? {} : { host }
	});
}
/**
* Digest of a plan: what apply would execute, in which organization, by which format. Operations
* out of scope are not part of it, so approving a plan never approves more than it would do.
*/
function planDigest(organizationId, operations) {
	const digests = operations.filter(({ inScope }) => inScope).map(({ digest }) => digest);
	return digestOf({
		formatVersion: 1,
		organizationId,
		operations: digests.toSorted()
	});
}
// src/plan/difference.ts
/**
* Readable fields in which a live webhook differs from declared ones. Fields that are not
* declared are not compared. With `hideUrl`, of the live URL only the host is shown.
*/
function webhookDifferences(fields, live, { hideUrl }) {
	const headers = fields.headers === void 0 ? null : Object.keys(fields.headers).toSorted();
	const liveUrl = shownUrl(live.url, hideUrl || secretOfMark(fields.url) !== null);
	return [
		fields.name !== live.name && difference("name", live.name, fields.name),
		urlKey(fields.url) !== urlKey(live.url) && difference("url", liveUrl, shownUrl(fields.url, false)),
		!sameList(fields.events, live.events) && difference("events", live.events, fields.events),
		headers !== null && !sameList(headers, live.headerKeys) && difference("headers", live.headerKeys, headers),
		fields.basic !== void 0 && !live.hasCredentials && difference("basic", false, true),
		fields.enabled !== live.enabled && switchOf("enabled", live.enabled, fields.enabled)
	].filter((one) => one !== false);
}
/** Gladly does not show the realm, so it is compared with the one that was sent last. */
function realmDifferences(fields, sent, live) {
	if (fields.basic === void 0 || sent.basic === void 0 || !live.hasCredentials) return [];
	const before = sent.basic.realm ?? null;
	const after = fields.basic.realm ?? null;
	if (before === after) return [];
	const change = {
		field: "basic.realm",
		before,
		after
	};
	return [{
		...difference("basic", before, after),
		change
	}];
}
/** Fields in which a live topic differs; `parents` are the declared one and the live one. */
function topicDifferences(fields, live, parents) {
	const { declared, liveName } = parents;
	return [
		fields.name !== live.name && difference("name", live.name, fields.name),
		declared !== null && declared.id !== live.parentId && difference("parent", liveName, declared.name),
		fields.disabled !== live.disabled && switchOf("disabled", live.disabled, fields.disabled)
	].filter((one) => one !== false);
}
/**
* A URL as plans show it. One that is, or was, the value of a secret may carry the secret in its
* path, so of such a one only the host or the secret's name is shown.
*/
function shownUrl(url, hidden) {
	if (secretOfMark(url) !== null) return displayUrl(url);
	return hidden ? hostOf(url) ?? "…" : url;
}
/** A declared field as plain data. */
function aspectOf(fields, field) {
	return fields[field];
}
function difference(field, before, after) {
	return {
		part: "fields",
		change: {
			field,
			before,
			after
		},
		aspect: (fields) => aspectOf(fields, field)
	};
}
function switchOf(field, before, after) {
	return {
		...difference(field, before, after),
		part: "switch"
	};
}
function sameList(a, b) {
	return a.length === b.length && a.every((member, index) => member === b[index]);
}
// src/plan/begun-webhook.ts
/**
* The creation of ours that made a live webhook and did not come to its end; `undefined` where the
* webhook is ours already, or was not made by it.
*/
function ownCreation(ledger, address, live) {
	if (ledger?.resources.get(address)?.id === live.id) return void 0;
	const begun = begunAt(ledger, address);
	if (begun?.kind !== "webhook" || begun.action !== "create") return void 0;
	return (begun.id === void 0 ? isAsBegun(begun, live) : begun.id === live.id) ? begun : void 0;
}
/** What later applies, which did not end well, were doing at an address. */
function begunAt(ledger, address) {
	return ledger?.unfinished.find((one) => one.address === address);
}
/**
* Whether a webhook is what a creation would have made whose id was never learned: it has its URL
* and is in all else as it was to be. Somebody else's may have been there first, and must not be
* taken for it.
*/
function isAsBegun({ fields }, live) {
	if (fields === void 0 || !("url" in fields)) return false;
	return webhookDifferences(fields, live, { hideUrl: true }).every(({ part }) => part === "switch");
}
// src/plan/guard-inputs.ts
/**
* Objects that were applied and that the file no longer declares, only because it has lost an input
* that is now awaited. Nobody has said that they should go, so they are kept, and nothing else is
* done either until the file says what is meant.
*/
function inputRefusals(context) {
	const { desired } = context.input;
	return [...new Set(keptObjects(context).map(({ address }) => address))].toSorted().flatMap((address) => awaitedFor(address, desired).map(({ input, instead, place }) => {
		return {
			code: "invalid-config",
			guard: "input-missing",
			place,
			address,
			input,
			instead
		};
	}));
}
/** The ids of what is kept so: it is ours, although the file does not have it at present. */
function keptIds(context) {
	return new Set(keptObjects(context).map(({ id }) => id));
}
function keptObjects({ input, ledger, unclaimedWebhooks, undeclaredTopics }) {
	const { desired } = input;
	const live = new Map([...unclaimedWebhooks.map((one) => [one.id, {
		kind: "webhook",
		one
	}]), ...undeclaredTopics.map((one) => [one.id, {
		kind: "topic",
		one
	}])]);
	return [...ledger?.resources ?? [], ...(ledger?.unfinished ?? []).map((one) => [one.address, { id: one.id ?? begunId(one, unclaimedWebhooks) }])].flatMap(([address, { id }]) => {
		const found = live.get(id ?? "");
		if (found === void 0 || awaitedFor(address, desired).length === 0) return [];
		return desired.ignores.some((rule) => covers(rule, found.kind, found.one)) ? [] : [{
			address,
			id: found.one.id
		}];
	});
}
/** A webhook that a creation of ours made, which was killed before it learned the id. */
function begunId(begun, webhooks) {
	if (begun.kind !== "webhook" || begun.action !== "create") return null;
	return webhooks.find((one) => isAsBegun(begun, one))?.id ?? null;
}
// src/plan/ascent.ts
/**
* Makes the function that looks up the way above a topic as it will be after these operations: a
* parent that none of them sets stays as it is in Gladly.
*/
function ascentFinder(operations, { topics }) {
	const movers = new Map(operations.filter(movesUnder).map((one) => [nodeOf(one), one]));
	const parentOf = (node) => {
		const mover = movers.get(node);
		return mover === void 0 ? topics.get(node)?.parentId : parentNode(mover);
	};
	return (operation) => {
		const start = nodeOf(operation);
		const seen = /* @__PURE__ */ new Set([start]);
		let nearest = null;
		for (let node = parentOf(start); node !== void 0; node = parentOf(node)) {
			if (seen.has(node)) return {
				mover: nearest,
				isCircle: node === start
			};
			seen.add(node);
			nearest ??= movers.get(node) ?? null;
		}
		return {
			mover: nearest,
			isCircle: false
		};
	};
}
/** Whether an operation puts a topic under another parent. */
function movesUnder({ changes }) {
	return changes.some(({ field }) => field === "parent");
}
/** A topic by its id in Gladly or, while it has none, by its address. */
function nodeOf({ liveId, address }) {
	return liveId ?? address;
}
function parentNode({ parentId }) {
	return typeof parentId === "object" ? parentId?.pending : parentId;
}
// src/plan/keys.ts
/**
* Which unique key an operation takes and which it gives up: a webhook's URL, which Gladly keeps
* unique, or a topic's name, which it keeps unique at least under one parent; a topic that only
* moves takes its name along. An archived topic is taken to hold its name.
*/
function keyMoveOf(draft, live) {
	return draft.kind === "webhook" ? urlMove(draft, live) : nameMove(draft, live);
}
/**
* What two topic names must not share. Whether Gladly regards the case of names is not known: two
* that differ in nothing else are taken for one, both for the order of writes and for guards.
*/
function topicNameKey(name) {
	return name.toLowerCase();
}
const NONE = {
	takes: null,
	releases: null
};
function urlMove({ fields, liveId, changes }, { webhooks }) {
	if (!changes.some(({ field }) => field === "url")) return NONE;
	const held = webhooks.get(liveId ?? "")?.url;
	return {
		takes: fields && keyOfUrl(fields.url),
		releases: held ? keyOfUrl(held) : null
	};
}
function nameMove({ fields, liveId, changes }, { topics }) {
	const changed = new Set(changes.map(({ field }) => field));
	const name = topics.get(liveId ?? "")?.name;
	const held = name === void 0 ? null : keyOfName(name);
	if (fields !== null && changed.has("name")) return {
		takes: keyOfName(fields.name),
		releases: held
	};
	return changed.has("parent") ? {
		takes: held,
		releases: null
	} : NONE;
}
function keyOfUrl(url) {
	return `url ${urlKey(url)}`;
}
function keyOfName(name) {
	return `name ${topicNameKey(name)}`;
}
// src/plan/guard-keys.ts
/** Unique keys that apply would need and that something holds which will not give them up. */
function keyRefusals(context) {
	return [
		...urlRefusals(context),
		...secretUrlRefusals(context),
		...nameRefusals(context)
	];
}
function urlRefusals({ operations, unclaimedWebhooks }) {
	const holders = new Map(unclaimedWebhooks.map(({ url, name }) => [urlKey(url), name]));
	return operations.flatMap((operation) => {
		const { kind, fields, inScope } = operation;
		if (kind !== "webhook" || fields === null || !inScope || !sets(operation, "url")) return [];
		const holder = holders.get(urlKey(fields.url));
		return holder === void 0 ? [] : [taken(operation, "url", holder)];
	});
}
/** Two secrets with the same value; the file alone cannot show that. */
function secretUrlRefusals({ desired, input }) {
	const fingerprintOf = ({ address }) => input.secrets[secretKey(address, "url")]?.fingerprint ?? null;
	return [...groupBy(desired.webhooks.filter((webhook) => secretOfMark(webhook.fields.url) !== null && fingerprintOf(webhook) !== null), fingerprintOf).values()].flatMap(([first, ...others]) => others.map((webhook) => taken(webhook, "url", first.fields.name)));
}
/**
* Names are looked at under one parent only, because Gladly may allow them under another. A topic
* that the plan archives is taken to keep its name.
*/
function nameRefusals({ operations, undeclaredTopics, live }) {
	const holders = new Map(undeclaredTopics.map((one) => [nameKey(one.name, one.parentId), one.name]));
	const inScope = operations.filter((one) => one.inScope);
	const moving = new Set(inScope.filter(movesUnder).map(({ address }) => address));
	return inScope.flatMap((operation) => {
		const { kind, fields, liveId, address } = operation;
		const isRenamed = sets(operation, "name");
		if (kind !== "topic" || fields === null || !(isRenamed || movesUnder(operation))) return [];
		const before = live.topics.get(liveId ?? "");
		const { parentId } = operation;
		const declared = typeof parentId === "object" ? parentId?.pending : parentId;
		const name = isRenamed ? fields.name : before?.name;
		const holder = holders.get(nameKey(name, moving.has(address) ? declared : before?.parentId));
		return holder === void 0 ? [] : [taken(operation, "name", holder)];
	});
}
/** A parent that is to be made is named by its address. */
function nameKey(name, parent) {
	return `${parent}\n${topicNameKey(name ?? "")}`;
}
function sets({ changes }, field) {
	return changes.some((change) => change.field === field);
}
function taken({ address, place }, field, holder) {
	return {
		code: "ambiguous",
		guard: "key-taken",
		place,
		address,
		field,
		holder
	};
}
// src/plan/guard-parents.ts
/** Parents that cannot be found, that could be several topics, or that would close a circle. */
function parentRefusals(context) {
	return [...lookupRefusals(context), ...circleRefusals(context)];
}
function lookupRefusals({ parents }) {
	return parents.flatMap(({ topic, parent }) => {
		const { address, place } = topic;
		const at = {
			address,
			place
		};
		switch (parent.status) {
			case "missing": return [{
				code: "invalid-config",
				guard: "parent-missing",
				...at,
				parent: parent.name
			}];
			case "ambiguous": return [{
				code: "ambiguous",
				guard: "parent-ambiguous",
				...at,
				parent: parent.name
			}];
			case "none":
			case "found":
			case "pending": return [];
		}
	});
}
/** Circles within the file are findings in it; these go through parents that only Gladly knows. */
function circleRefusals({ operations, parents, live }) {
	const moves = operations.filter(isTopic$1).filter((one) => one.inScope && movesUnder(one));
	const ascentOf = ascentFinder(moves, live);
	const circles = moves.filter((one) => ascentOf(one).isCircle);
	const addresses = new Set(circles.map(({ address }) => address));
	return parents.flatMap(({ topic, parent }) => {
		const { address, place } = topic;
		if (!addresses.has(address) || !("name" in parent)) return [];
		return [{
			code: "invalid-config",
			guard: "parent-circle",
			place,
			address,
			parent: parent.name
		}];
	});
}
function isTopic$1(operation) {
	return operation.kind === "topic";
}
// src/plan/notes.ts
/** Requests a minute that an organization may make, all clients together (Gladly's reference). */
const BUDGET_PER_MINUTE = 600;
/** What must be left for everybody else before the plan warns: two a second. */
const BUDGET_RESERVE = 120;
/** What a reviewer should look at in the operations that apply would execute, each said once. */
function riskNotes(operations, context) {
	const known = knownHosts(context);
	return distinct(operations.flatMap((operation) => {
		const { kind, address, fields, place, inScope } = operation;
		if (kind !== "webhook" || fields === null || !inScope) return [];
		const host = webhookHost(address, fields, context.input.secrets);
		return [
			...host === null ? [] : hostNotes(operation, {
				fields,
				host,
				known
			}),
			...widenedNotes(operation, fields),
			...leadsElsewhere(operation) && hasCredentialsInUrl(fields.url) ? [URL_CREDENTIALS] : []
		].map((text) => ({
			address,
			place,
			...text
		}));
	}));
}
const URL_CREDENTIALS = { code: "url-credentials" };
/** What an apply would remove together with secrets that nobody can read back. */
function lostSecretNotes(operations, { live }) {
	return operations.flatMap(({ address, action, liveId, inScope, place }) => {
		const webhook = live.webhooks.get(liveId ?? "");
		if (action !== "delete" || !inScope || webhook === void 0) return [];
		const { hasCredentials, headerKeys } = webhook;
		const fields = [...hasCredentials ? ["basic.username", "basic.password"] : [], ...headerKeys.map((key) => `headers.${key}`)];
		return fields.length === 0 ? [] : [{
			address,
			place,
			code: "secrets-lost",
			fields
		}];
	});
}
/** Secret references that do not resolve, once a webhook; an apply would be refused. */
function unresolvedNotes({ desired, input }) {
	return distinct(desired.webhooks.flatMap((webhook) => secretReferences({ resources: [webhook] }).flatMap(({ key, source }) => {
		const fingerprint = input.secrets[key]?.fingerprint ?? null;
		if (source.type !== "reference" || fingerprint !== null) return [];
		const { address, place } = webhook;
		return [{
			address,
			place,
			code: "secret-not-resolved",
			name: source.name
		}];
	})));
}
/**
* Webhooks of ours that the file no longer has and that cannot be told among those which Gladly has
* beside the file: their URL came from a secret, of which there is neither the value that was
* sent nor a fingerprint. Where Gladly has no other webhook they are gone, and nothing is said.
*/
function unrecognisedNotes({ ledger, input }, unmanaged) {
	if (!unmanaged.some(({ kind, ignored }) => kind === "webhook" && ignored === null)) return [];
	const declared = new Set(input.desired.resources.map(({ address }) => address));
	return [...ledger?.resources ?? []].flatMap(([address, one]) => {
		if (one.kind !== "webhook" || one.id !== null || declared.has(address)) return [];
		const name = secretOfMark(one.fields.url);
		if (name === null || ledger?.fingerprints[secretKey(address, "url")] !== void 0) return [];
		const { name: webhook } = one.fields;
		return [{
			address,
			place: null,
			code: "url-not-recognised",
			name,
			webhook
		}];
	});
}
/** Webhooks that became one because they share URL and auth. */
function mergeNotes({ desired, input }) {
	const absorbed = new Map(input.desired.merged.map((one) => [one.address, one.absorbed]));
	return desired.webhooks.flatMap(({ address, place }) => {
		const others = absorbed.get(address);
		return others === void 0 ? [] : [{
			address,
			place,
			code: "webhooks-merged",
			absorbed: others
		}];
	});
}
/** Vendors that may together use up the requests that Gladly allows the organization. */
function budgetNotes({ integrations }) {
	const takers = integrations.filter(({ requestsPerMinute = 0 }) => requestsPerMinute > 0);
	const [first] = takers;
	const declared = takers.reduce((sum, { requestsPerMinute = 0 }) => sum + requestsPerMinute, 0);
	if (first === void 0 || BUDGET_PER_MINUTE - declared >= BUDGET_RESERVE) return [];
	return [{
		address: null,
		place: first.place,
		code: "api-budget",
		declared,
		limit: BUDGET_PER_MINUTE,
		integrations: takers.map(({ title }) => title)
	}];
}
/** The host that a declared webhook leads to, also where its URL comes from a secret. */
function webhookHost(address, { url }, secrets) {
	if (secretOfMark(url) === null) return hostOf(url);
	return secrets[secretKey(address, "url")]?.host ?? null;
}
/** The host behind a secret URL that an operation sets; `null` where the URL itself tells it. */
function hiddenHost(operation, secrets) {
	const { address, changes, fields } = operation;
	if (fields === null || !("url" in fields) || secretOfMark(fields.url) === null) return null;
	return changes.some(({ field }) => field === "url") ? webhookHost(address, fields, secrets) : null;
}
/**
* Hosts that the organization's webhooks lead to already, by the webhooks' ids; for ours, also
* those that the last apply sent them to, by their addresses.
*/
function knownHosts({ desired, live, ledger, input }) {
	const hidden = new Map(desired.webhooks.filter(({ fields }) => secretOfMark(fields.url) !== null).map(({ address, fields }) => [fields.url, webhookHost(address, fields, input.secrets)]));
	const applied = [...ledger?.resources ?? []].flatMap(([address, one]) => one.kind === "webhook" ? [[address, hidden.get(one.fields.url) ?? hostOf(one.fields.url)]] : []);
	return new Map([...applied, ...[...live.webhooks.values()].map(({ id, url }) => [id, hidden.get(url) ?? hostOf(url)])]);
}
function hostNotes(operation, on) {
	const { fields, host, known } = on;
	const leads = leadsElsewhere(operation);
	const isNew = leads && ![...known.values()].includes(host);
	const isOther = leads && operation.action !== "create" && known.get(operation.liveId) !== host;
	const secrets = secretFieldsOf(fields).map(({ field }) => field);
	const isSecretMoved = isOther && !isNew && secrets.length > 0;
	return [
		...isNew ? [{
			code: "new-host",
			host,
			secrets
		}] : [],
		...isSecretMoved ? [{
			code: "secret-to-new-host",
			host,
			secrets
		}] : [],
		...isPinged(operation, fields) ? [{
			code: "ping",
			host
		}] : []
	];
}
function widenedNotes({ action, changes }, { events }) {
	if (action !== "update") return [];
	return changes.flatMap((change) => {
		if ("secret" in change || change.field !== "events") return [];
		const before = [change.before].flat();
		const added = events.filter((event) => !before.includes(event));
		return added.length === 0 ? [] : [{
			code: "events-widened",
			added
		}];
	});
}
function leadsElsewhere({ changes }) {
	return changes.some(({ field }) => field === "url");
}
/** Gladly sends a PING when a webhook is enabled or its URL changes (its REST reference). */
function isPinged(operation, { enabled }) {
	if (operation.action === "create") return enabled;
	return operation.action === "enable" || leadsElsewhere(operation);
}
function hasCredentialsInUrl(url) {
	if (secretOfMark(url) !== null || !URL.canParse(url)) return false;
	const { username, password, searchParams } = new URL(url);
	const names = [...searchParams.keys()];
	return username + password !== "" || names.some((name) => /key|token|secret|password|auth/i.test(name));
}
// src/plan/needs.ts
/**
* What topics need of their parents: a topic can be put under one that exists, is in use and
* stands where it belongs. That goes for all that is above it, because Gladly lets no topic stand
* below itself, not even for a moment.
*/
function parentEdges(drafts, live) {
	const topics = drafts.filter(isTopic);
	const prepared = groupBy(topics.filter(preparesParent), ({ address }) => address);
	const ascentOf = ascentFinder(topics, live);
	return topics.filter(movesUnder).flatMap((draft) => {
		const parent = draft.fields?.parent;
		const direct = parent?.type === "declared" ? prepared.get(parent.address) ?? [] : [];
		const { mover, isCircle } = ascentOf(draft);
		const needed = mover === null || isCircle ? direct : [...direct, mover];
		return [...new Set(needed)].map(({ id }) => ({
			before: id,
			after: draft.id
		}));
	});
}
/** What parents need of their topics: one is archived when those below it have left, or are. */
function archiveEdges(drafts, live) {
	const topics = drafts.filter(isTopic);
	const archives = new Map(topics.filter(isArchive).map(({ liveId, id }) => [liveId, id]));
	const leaving = new Set(topics.filter(movesUnder).map(({ address }) => address));
	return topics.flatMap((draft) => {
		const { id, liveId, address } = draft;
		const isLast = leaving.has(address) ? movesUnder(draft) : isArchive(draft);
		const above = archives.get(live.topics.get(liveId ?? "")?.parentId ?? null);
		return isLast && above !== void 0 ? [{
			before: id,
			after: above
		}] : [];
	});
}
/** From whoever gives up a unique key to whoever takes it. */
function keyEdges(drafts, live) {
	const moves = drafts.map((draft) => ({
		...keyMoveOf(draft, live),
		draft
	}));
	const releasers = groupBy(moves, ({ releases }) => releases);
	return moves.flatMap(({ takes, draft }) => {
		if (takes === null) return [];
		return (releasers.get(takes) ?? []).filter((one) => one.draft.address !== draft.address).map((one) => ({
			before: one.draft.id,
			after: draft.id
		}));
	});
}
function preparesParent(draft) {
	const { action } = draft;
	return action === "create" || action === "enable" || action === "update" && movesUnder(draft);
}
function isArchive({ action }) {
	return action === "archive";
}
function isTopic(draft) {
	return draft.kind === "topic";
}
/** Which of several operations on one object comes first. */
const STAGE = {
	adopt: 0,
	disable: 1,
	create: 2,
	update: 3,
	"resend-secrets": 4,
	enable: 5,
	archive: 6,
	delete: 7
};
/**
* Brings operations into an order in which apply can carry them out. What comes before what:
*
* - operations on one object in the order of `STAGE`; a topic moves before it is renamed
* - a deletion before the creation that would otherwise be the 21st webhook
* - a topic's parent before the topic (`parentEdges`), and the other way round where both are
*   archived (`archiveEdges`)
* - whoever gives up a URL or a name before the one that takes it (`keyEdges`); where they wait
*   for each other in a circle, one of them makes a detour over a passing key
*
* An operation that needs another by one of the last three rules is in scope only with it; merely
* coming after one does not count as needing it. None in scope waits for one out of scope.
*/
function orderOperations(drafts, context) {
	const sorted = drafts.toSorted(byStage);
	const tree = [...parentEdges(sorted, context.live), ...archiveEdges(sorted, context.live)];
	const keys = keyEdges(sorted, context.live);
	const outOfScope = reachable(sorted.filter((draft) => !context.isInScope(draft)).map(({ id }) => id), [...tree, ...keys]);
	const isWaitedFor = ({ before, after }) => outOfScope.has(after) || !outOfScope.has(before);
	const inScope = sorted.filter(({ id }) => !outOfScope.has(id));
	const sequences = [...sequenceEdges(inScope), ...sequenceEdges(sorted)];
	const limits = limitEdges(inScope, context.live.webhooks.size);
	const waits = [
		...sequences,
		...limits,
		...tree
	].filter(isWaitedFor);
	const keyWaits = keys.filter(isWaitedFor);
	const graph = new WaitGraph(waits);
	const detours = addWithDetours(graph, keyWaits, heldUpByCircles([...waits, ...keyWaits]));
	return inWaves(sorted.map((draft) => ({
		...draft,
		after: graph.beforesOf(draft.id).toSorted(compareText),
		detour: detours.has(draft.id),
		inScope: !outOfScope.has(draft.id)
	})));
}
function byStage(a, b) {
	return STAGE[a.action] - STAGE[b.action] || compareText(a.kind, b.kind) || compareText(a.address, b.address) || Number(movesUnder(b)) - Number(movesUnder(a)) || compareText(a.id, b.id);
}
/** Operations on one object, one after the other. */
function sequenceEdges(sorted) {
	const edges = [];
	const last = /* @__PURE__ */ new Map();
	for (const { address, id } of sorted) {
		const before = last.get(address);
		if (before !== void 0) edges.push({
			before,
			after: id
		});
		last.set(address, id);
	}
	return edges;
}
/** Pairs every creation for which there is no room yet with a deletion that makes room. */
function limitEdges(inScope, liveWebhooks) {
	const webhooks = inScope.filter(({ kind }) => kind === "webhook");
	const deletions = webhooks.filter(({ action }) => action === "delete");
	return webhooks.filter(({ action }) => action === "create").slice(Math.max(0, 20 - liveWebhooks)).flatMap(({ id: after }, index) => deletions.slice(index, index + 1).map(({ id: before }) => ({
		before,
		after
	})));
}
/**
* Adds edges. One that would close a circle is not added: the one that gives up its key makes a
* detour instead, so that the key is free from the start.
*/
function addWithDetours(graph, edges, heldUp) {
	const detours = /* @__PURE__ */ new Set();
	for (const edge of edges) if (heldUp.has(edge.after) && graph.waitsFor(edge.before, edge.after)) detours.add(edge.before);
	else graph.add(edge);
	return detours;
}
// src/plan/removal.ts
/**
* Whether an operation takes away an object: also a topic that the file still declares, as
* `disabled`. Guards and counts go by this.
*/
function isRemoval({ action }) {
	return action === "delete" || action === "archive";
}
// src/plan/guard.ts
/**
* Every reason for which an apply of the plan must not write anything. All of them are looked at,
* so that one run names all.
*/
function refusalsOf(context) {
	return [
		...organizationRefusals(context),
		...unreadableRefusals(context),
		...ambiguityRefusals(context),
		...parentRefusals(context),
		...keyRefusals(context),
		...limitRefusals(context),
		...inputRefusals(context),
		...removalRefusals(context),
		...secretRefusals(context),
		...hostRefusals(context)
	];
}
function organizationRefusals({ input }) {
	const { ledger, live, desired } = input;
	const actual = live.organization.id;
	const { place } = desired.organization;
	if (ledger === null || ledger.organizationId === actual) return [];
	return [{
		code: "wrong-organization",
		guard: "wrong-organization",
		place,
		expected: ledger.organizationId,
		actual
	}];
}
/** A managed kind that the plan needs and that could not be read: unreadable is not empty. */
function unreadableRefusals({ input, ledger }) {
	const { desired, live } = input;
	const used = /* @__PURE__ */ new Set([
		...desired.resources.map(({ kind }) => kind),
		...[...ledger?.resources.values() ?? []].map(({ kind }) => kind),
		...(ledger?.unfinished ?? []).map(({ kind }) => kind)
	]);
	return [...used.has("webhook") ? unreadable("webhooks", live.webhooks) : [], ...used.has("topic") ? unreadable("topics", live.topics) : []];
}
function unreadable(kind, reading) {
	if (reading.status !== "unreadable") return [];
	const { message, remedy } = reading.cause;
	return [{
		code: "unreadable",
		guard: "unreadable",
		place: null,
		kind,
		why: message,
		remedy
	}];
}
function ambiguityRefusals({ ambiguous }) {
	const code = "ambiguous";
	return ambiguous.map((one) => ({
		code,
		guard: code,
		...one
	}));
}
/** Webhooks that vendors will make take up room as well; see `WEBHOOK_LIMIT`. */
function limitRefusals(context) {
	const { input, operations, unclaimedWebhooks } = context;
	const inScope = operations.filter((one) => one.kind === "webhook" && one.inScope);
	const creates = inScope.filter(({ action }) => action === "create").length;
	const deletes = inScope.filter(({ action }) => action === "delete").length;
	const expected = input.desired.vendorWebhooks.filter((webhook) => findVendorWebhooks(webhook, unclaimedWebhooks).length === 0).length;
	const live = context.live.webhooks.size + expected;
	if (creates === 0 || live + creates - deletes <= 20) return [];
	return [{
		code: "limit-webhooks",
		guard: "limit-webhooks",
		place: null,
		live,
		creates,
		deletes,
		limit: 20
	}];
}
function removalRefusals({ input, ledger, operations }) {
	const limit = input.options.maxRemovals;
	const removals = operations.filter((one) => one.inScope && isRemoval(one));
	const protectedOnes = protectedAddressesAndIds(input.base, ledger);
	const guarded = removals.filter(({ address, liveId }) => [address, liveId].some((one) => protectedOnes.has(one))).map(({ address }) => ({
		code: "protected",
		guard: "protected",
		place: null,
		address
	}));
	if (removals.length <= limit) return guarded;
	const code = "max-removals";
	const names = removals.map(({ address }) => address);
	return [...guarded, {
		code,
		guard: code,
		place: null,
		removals: names,
		limit
	}];
}
/**
* What was protected when it was applied last, or is in what the change starts from. A topic that
* was archived on purpose may be archived again.
*/
function protectedAddressesAndIds(base, ledger) {
	const applied = [...ledger?.resources.values() ?? []].filter(isGuarded);
	const inBase = (base?.resources ?? []).filter(isGuarded);
	return /* @__PURE__ */ new Set([...applied.map(({ id }) => id), ...inBase.map(({ address }) => address)]);
}
function isGuarded(one) {
	return one.protected && !("disabled" in one.fields && one.fields.disabled);
}
/** What is wrong with the secrets of each webhook, once where several fields name one. */
function secretRefusals({ input, desired }) {
	const { secrets, options } = input;
	return distinct(desired.webhooks.flatMap((webhook) => secretReferences({ resources: [webhook] }).flatMap(({ key, source }) => {
		const { address, place } = webhook;
		const name = source.type === "reference" ? source.name : "a value in the file";
		const { sameAs, fingerprint } = secrets[key] ?? UNRESOLVED;
		if (sameAs !== null) {
			const code = "secret-forbidden";
			return [{
				code,
				guard: code,
				place,
				name,
				address,
				same: sameAs
			}];
		}
		if (!(source.type === "reference" && fingerprint === null) || options.purpose !== "apply") return [];
		return [{
			code: "secret-missing",
			guard: "secret-missing",
			place,
			name,
			address
		}];
	})));
}
const UNRESOLVED = {
	fingerprint: null,
	sameAs: null
};
function hostRefusals({ input, desired }) {
	const allowed = input.options.webhookHosts;
	if (allowed === null) return [];
	return desired.webhooks.flatMap(({ address, place, fields }) => {
		const host = webhookHost(address, fields, input.secrets);
		if (secretOfMark(fields.url) !== null && !isResolved(address, input) || allowed.some((one) => host !== null && coversHost(one, host))) return [];
		const code = "host-forbidden";
		return [{
			code,
			guard: code,
			place,
			address,
			host: host ?? "(no host)",
			allowed
		}];
	});
}
function isResolved(address, { secrets }) {
	return (secrets[secretKey(address, "url")]?.fingerprint ?? null) !== null;
}
/** `*.example.com` covers every host below example.com, not example.com itself. */
function coversHost(allowed, host) {
	const wanted = allowed.toLowerCase();
	if (!wanted.startsWith("*.")) return host === wanted;
	return host.endsWith(wanted.slice(1)) && host.length > wanted.length - 1;
}
// src/plan/draft.ts
/**
* The part of a draft that does not depend on its kind. The id is unique in a plan: of one object
* there is at most one draft for an action and a cause.
*/
function draftOf(subject, move) {
	const { address, name, liveId, liveFingerprint: fingerprint, place } = subject;
	const { action, cause, reason } = move;
	return {
		id: `${address}:${action}:${cause}`,
		address,
		name,
		liveId,
		liveFingerprint: fingerprint,
		place,
		action,
		cause,
		reason,
		changes: move.changes.toSorted((a, b) => compareText(a.field, b.field))
	};
}
/** A declared object; `live` is what Gladly has for it, `null` while it has nothing. */
function declaredSubject({ address, fields, place }, live) {
	return {
		address,
		name: fields.name,
		place,
		...liveParts(live)
	};
}
/** An object of ours that nothing declares; it has no place in the file any more. */
function undeclaredSubject(address, live) {
	return {
		address,
		name: live.name,
		place: null,
		...liveParts(live)
	};
}
function liveParts(live) {
	if (live === null) return {
		liveId: null,
		liveFingerprint: null
	};
	return {
		liveId: live.id,
		liveFingerprint: liveFingerprint(live)
	};
}
/** Digest of what can be read of an object and that a write could change. */
function liveFingerprint(live) {
	if (!("url" in live)) {
		const { name, disabled, parentId } = live;
		return digestOf({
			name,
			disabled,
			parentId
		});
	}
	const { name, url, events, enabled, hasCredentials, headerKeys } = live;
	return digestOf({
		name,
		url,
		events,
		enabled,
		hasCredentials,
		headerKeys
	});
}
// src/plan/moves.ts
/**
* Makes an object that Gladly holds ours; nothing is written. `isMade`: a creation of ours has made
* it and was not finished.
*/
function adoption(desired, { history, isMade }) {
	return {
		action: "adopt",
		cause: causeOfAdoption(history, desired),
		reason: isMade ? "creation-unfinished" : "found-in-gladly",
		changes: []
	};
}
/** One write for each cause, of all fields and secrets that share it; switches are not among them. */
function writesOf(caused) {
	const written = caused.filter(({ part }) => part !== "switch");
	return [...new Set(written.map(({ cause }) => cause))].map((cause) => writeOf(cause, written.filter((one) => one.cause === cause)));
}
function writeOf(cause, written) {
	const changes = written.map(({ change }) => change);
	if (written.every(({ part }) => part === "secrets")) return {
		action: "resend-secrets",
		cause,
		reason: "secret-changed",
		changes
	};
	return {
		action: "update",
		cause,
		reason: !isMadeInGladly(cause) && changes.every(({ field }) => field === "name") ? "renamed" : "differs",
		changes
	};
}
// src/plan/parents.ts
/** The tree of a plan's topics. `desired` are those that were matched or are to be made. */
function treeOf(desired, matches, undeclared) {
	const declared = desired.map(({ address, fields }) => {
		const id = matches.byAddress.get(address)?.id ?? null;
		return [address, {
			name: fields.name,
			id
		}];
	});
	return {
		declared: new Map(declared),
		liveByName: groupBy(undeclared, ({ name }) => name)
	};
}
/** Looks up the parent that a topic declares. */
function lookUpParent(parent, tree) {
	if (parent === void 0) return { status: "none" };
	if (parent.type === "declared") {
		const { address } = parent;
		const found = tree.declared.get(address);
		if (found === void 0) return {
			status: "missing",
			name: address
		};
		const { name, id } = found;
		return id === null ? {
			status: "pending",
			address,
			name
		} : {
			status: "found",
			id,
			name
		};
	}
	const [found, ...others] = tree.liveByName.get(parent.name) ?? [];
	if (found === void 0) return {
		status: "missing",
		name: parent.name
	};
	if (others.length > 0) return {
		status: "ambiguous",
		name: parent.name
	};
	return {
		status: "found",
		id: found.id,
		name: found.name
	};
}
/** A parent for comparing; `null` where nothing is declared or found to compare with. */
function viewOf(lookup) {
	if (lookup.status === "found") return {
		id: lookup.id,
		name: lookup.name
	};
	return lookup.status === "pending" ? {
		id: null,
		name: lookup.name
	} : null;
}
/** A parent as operations carry it. */
function parentIdOf(lookup) {
	if (lookup.status === "found") return lookup.id;
	return lookup.status === "pending" ? { pending: lookup.address } : null;
}
// src/plan/build-topics.ts
/** A declared topic that Gladly does not hold; `newId` is the id to create it under. */
function createTopic(desired, parent, on) {
	const { name, disabled } = desired.fields;
	const cause = causeOfAbsence(on.history, desired);
	const view = viewOf(parent);
	const changes = [
		{
			field: "name",
			before: null,
			after: name
		},
		...view === null ? [] : [{
			field: "parent",
			before: null,
			after: view.name
		}],
		...disabled ? [{
			field: "disabled",
			before: null,
			after: true
		}] : []
	];
	const reason = cause === "changed-in-gladly" ? "missing-in-gladly" : "declared";
	return {
		...draftOf(declaredSubject(desired, null), {
			action: "create",
			cause,
			reason,
			changes
		}),
		kind: "topic",
		fields: desired.fields,
		parentId: parentIdOf(parent),
		liveParentId: null,
		newId: on.newId
	};
}
/** A declared topic that Gladly holds: what makes it ours and as declared, by cause. */
function reconcileTopic(desired, live, on) {
	const { parent, liveParent, history, owned, isMade } = on;
	const parents = {
		declared: viewOf(parent),
		liveName: liveParent
	};
	const caused = topicDifferences(desired.fields, live, parents).map(({ part, change, aspect }) => ({
		part,
		change,
		cause: causeOfDifference(history, desired, {
			aspect,
			liveId: live.id
		})
	}));
	return [
		...owned ? [] : [adoption(desired, {
			history,
			isMade
		})],
		...writesOf(caused),
		...caused.filter(({ part }) => part === "switch").map((one) => switchMove$1(one, desired))
	].map((move) => ({
		...draftOf(declaredSubject(desired, live), move),
		kind: "topic",
		fields: desired.fields,
		parentId: parentIdOf(parent),
		liveParentId: live.parentId ?? null,
		newId: null
	}));
}
/** A topic of ours that the file no longer declares. Gladly cannot delete it: it is archived. */
function removeTopic(address, live, history) {
	const move = {
		action: "archive",
		cause: causeOfRemoval(history, address),
		reason: "removed-from-file",
		changes: [{
			field: "disabled",
			before: false,
			after: true
		}]
	};
	const draft = draftOf(undeclaredSubject(address, live), move);
	const liveParentId = live.parentId ?? null;
	return {
		...draft,
		kind: "topic",
		fields: null,
		parentId: null,
		liveParentId,
		newId: null
	};
}
function switchMove$1({ change, cause }, { fields }) {
	if (fields.disabled) return {
		action: "archive",
		cause,
		reason: "differs",
		changes: [change]
	};
	return {
		action: "enable",
		cause,
		reason: "archived-in-gladly",
		changes: [change]
	};
}
// src/plan/match.ts
/**
* Pairs declared objects with live ones, each at most once. A stage is finished for all of them
* before the next begins, so that sure matches come before likely ones. What a stage finds
* ambiguous no later stage settles.
*/
function matchInStages(desired, live, stages) {
	const byAddress = /* @__PURE__ */ new Map();
	const claimed = /* @__PURE__ */ new Set();
	const ambiguous = /* @__PURE__ */ new Map();
	const index = indexed(live);
	const free = (by, keys) => {
		const found = keys.flatMap((key) => index.get(`${by} ${key}`) ?? []);
		return [...new Set(found)].filter(({ id }) => !claimed.has(id));
	};
	for (const stage of stages) {
		const found = desired.filter(({ address }) => !byAddress.has(address) && !ambiguous.has(address)).map((one) => ({
			one,
			candidates: stage(one, free, byAddress)
		}));
		for (const one of contested(found)) ambiguous.set(one.address, one);
		for (const { one, candidates } of found) {
			const [match] = candidates;
			if (match === void 0 || ambiguous.has(one.address)) continue;
			byAddress.set(one.address, match);
			claimed.add(match.id);
		}
	}
	return {
		byAddress,
		ambiguous: [...ambiguous.values()]
	};
}
/** The id under which the last apply that succeeded had an address, as a list. */
function appliedIds(ledger) {
	return (address) => {
		const id = ledger?.resources.get(address)?.id ?? null;
		return id === null ? [] : [id];
	};
}
/** The ids under which later applies began something at an address. */
function begunIds(ledger) {
	const ids = /* @__PURE__ */ new Map();
	for (const { address, id } of ledger?.unfinished ?? []) if (id !== void 0) ids.set(address, [id]);
	return (address) => ids.get(address) ?? [];
}
/** The names that a declared object has or had. */
function namesOf(desired) {
	return [desired.fields.name, ...desired.aliases];
}
/** One declared object with several candidates, or one candidate that several lay claim to. */
function contested(found) {
	const once = /* @__PURE__ */ new Set();
	const twice = /* @__PURE__ */ new Set();
	for (const { id } of found.flatMap(({ candidates }) => candidates)) (once.has(id) ? twice : once).add(id);
	return found.filter(({ candidates }) => candidates.length > 1 || candidates.some(({ id }) => twice.has(id))).map(({ one, candidates }) => ({
		address: one.address,
		place: one.place,
		candidates: candidates.map(({ id }) => id).toSorted(compareText)
	}));
}
function indexed(live) {
	const index = /* @__PURE__ */ new Map();
	for (const one of live.objects) for (const [by, key] of live.keysOf(one)) {
		const entry = index.get(`${by} ${key}`);
		if (entry === void 0) index.set(`${by} ${key}`, [one]);
		else entry.push(one);
	}
	return index;
}
// src/plan/match-topics.ts
/**
* Pairs declared topics with live ones, in stages:
*
* 1. the id that the ledger has for the address
* 2. the id of something that an unfinished apply began there
* 3. the id that we derive for the address, with the declared name or a former one
* 4. the name or a former name; of several the one under the declared parent
* 5. the derived id alone
*
* Names may be unique in the organization or only under one parent (Gladly does not say). Two
* live topics of one name prove the latter, so a topic declared under a parent that has none
* of that name is then a new one.
*/
function matchTopics(desired, live, options) {
	const { ledger, organizationId } = options;
	const applied = appliedIds(ledger);
	const begun = begunIds(ledger);
	const derived = remember(({ address }) => derivedTopicIds(organizationId, address, live).taken);
	const isBelowDeclared = parentTest(desired, live);
	return matchInStages(desired, {
		objects: live.values(),
		keysOf: keysOf$1
	}, [
		({ address }, free) => free("id", applied(address)),
		({ address }, free) => free("id", begun(address)),
		(one, free) => free("id", derived(one)).filter(({ name }) => namesOf(one).includes(name)),
		(one, free, matched) => {
			const sameName = free("name", namesOf(one));
			if (sameName.length < 2 || one.fields.parent === void 0) return sameName;
			return sameName.filter((topic) => isBelowDeclared(topic, one, matched));
		},
		(one, free) => free("id", derived(one)).slice(0, 1)
	]);
}
/**
* The ids derived for an address that live topics have, and the first one that none has. Topics
* cannot be deleted, so what was created under a later id has the earlier ones before it.
*/
function derivedTopicIds(organizationId, address, live) {
	const taken = [];
	let id = topicId(organizationId, address);
	while (live.has(id)) {
		taken.push(id);
		id = topicId(organizationId, address, taken.length);
	}
	return {
		taken,
		free: id
	};
}
/**
* Tells whether a live topic stands under the parent that a topic declares. A declared parent
* that has not been matched yet is known by its names.
*/
function parentTest(desired, live) {
	const names = new Map(desired.map((one) => [one.address, namesOf(one)]));
	return (topic, { fields: { parent } }, matched) => {
		const above = live.get(topic.parentId ?? "");
		if (above === void 0 || parent === void 0) return false;
		if (parent.type === "named") return above.name === parent.name;
		const found = matched.get(parent.address);
		if (found !== void 0) return found.id === above.id;
		return names.get(parent.address)?.includes(above.name) === true;
	};
}
/** Digests take time, and two stages need the same ones. */
function remember(compute) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		const value = known.get(key) ?? compute(key);
		known.set(key, value);
		return value;
	};
}
function keysOf$1({ id, name }) {
	return [["id", id], ["name", name]];
}
// src/plan/topics.ts
/** The topics' part of a plan. Empty while Gladly's topics cannot be read. */
function planTopics(context) {
	const { input, live, desired } = context;
	if (input.live.topics.status !== "read") return NOTHING$1;
	const matches = matchTopics(desired.topics, live.topics, {
		ledger: context.ledger,
		organizationId: input.live.organization.id
	});
	const ambiguous = new Set(matches.ambiguous.map(({ address }) => address));
	const known = desired.topics.filter(({ address }) => !ambiguous.has(address));
	const claimed = new Set([...matches.byAddress.values()].map(({ id }) => id));
	const undeclared = [...live.topics.values()].filter(({ id }) => !claimed.has(id));
	const tree = treeOf(known, matches, undeclared);
	const removed = undeclaredObjects(context, "topic", {
		live: live.topics,
		claimed,
		findBegun: (begun) => begunTopic(begun, context)
	});
	const ours = new Set(removed.map((one) => one.live.id));
	const planned = known.map((topic) => {
		return {
			topic,
			parent: lookUpParent(topic.fields.parent, tree),
			found: matches.byAddress.get(topic.address) ?? null
		};
	});
	return {
		drafts: [...planned.flatMap((one) => draftsOf(one, context)), ...removed.filter((one) => !one.live.disabled).map((one) => removeTopic(one.address, one.live, context.history))],
		ambiguous: matches.ambiguous,
		parents: planned,
		undeclared,
		unclaimed: undeclared.filter(({ id }) => !ours.has(id))
	};
}
const NOTHING$1 = {
	drafts: [],
	ambiguous: [],
	parents: [],
	undeclared: [],
	unclaimed: []
};
function draftsOf({ topic, parent, found }, context) {
	const { history, live, input, ledger } = context;
	const { address } = topic;
	if (found === null) {
		const { free } = derivedTopicIds(input.live.organization.id, address, live.topics);
		return [createTopic(topic, parent, {
			history,
			newId: free
		})];
	}
	const liveParent = live.topics.get(found.parentId ?? "")?.name ?? null;
	const owned = isOwned(context, address, found.id);
	const begun = begunAt(ledger, address);
	return reconcileTopic(topic, found, {
		parent,
		liveParent,
		history,
		owned,
		isMade: begun?.action === "create" && (begun.id ?? begunTopic(begun, context)?.id) === found.id
	});
}
/**
* A creation that was begun and whose id was never learned: the topic has an id derived for it,
* and the name that it was to get.
*/
function begunTopic({ address, fields }, { input, live }) {
	return derivedTopicIds(input.live.organization.id, address, live.topics).taken.map((id) => live.topics.get(id)).find((topic) => topic?.name === fields?.name);
}
// src/plan/unmanaged.ts
/** Seen in Gladly, not ours, not expected either, never touched: webhooks first, then by name. */
function unmanagedObjects(unclaimed, { input }) {
	const { ignores, vendorWebhooks } = input.desired;
	const valid = ignores.filter((rule) => endOf(rule, input.options.today) === null);
	const expected = new Set(vendorWebhooks.flatMap((one) => findVendorWebhooks(one, unclaimed.webhooks)));
	const webhooks = unclaimed.webhooks.filter((webhook) => !expected.has(webhook)).map((webhook) => {
		const ignored = valid.find((rule) => covers(rule, "webhook", webhook))?.reason ?? null;
		const { id, name, url } = webhook;
		return {
			kind: "webhook",
			id,
			name,
			host: hostOf(url),
			ignored
		};
	});
	const topics = unclaimed.topics.map((topic) => {
		const ignored = valid.find((rule) => covers(rule, "topic", topic))?.reason ?? null;
		const { id, name } = topic;
		return {
			kind: "topic",
			id,
			name,
			host: null,
			ignored
		};
	});
	return [...webhooks.toSorted(byName), ...topics.toSorted(byName)];
}
/** Rules that ran out, and rules that no live object needs, as far as Gladly could be read. */
function ignoreNotes(unclaimed, { input }) {
	const { desired, live, options } = input;
	const isRead = {
		webhook: live.webhooks.status === "read",
		topic: live.topics.status === "read"
	};
	return desired.ignores.flatMap((rule) => {
		const { kind, match, place } = rule;
		const until = endOf(rule, options.today);
		if (!(unclaimed.webhooks.some((webhook) => covers(rule, "webhook", webhook)) || unclaimed.topics.some((topic) => covers(rule, "topic", topic)))) return isRead[kind] ? [{
			address: null,
			place,
			code: "ignore-unused",
			match
		}] : [];
		return until === null ? [] : [{
			address: null,
			place,
			code: "ignore-expired",
			match,
			until
		}];
	});
}
/** The day on which a rule ran out, else `null`. `YYYY-MM-DD` sorts as time does. */
function endOf({ until }, today) {
	return until !== void 0 && until < today ? until : null;
}
function byName(a, b) {
	return compareText(a.name, b.name) || compareText(a.id, b.id);
}
// src/plan/secret-state.ts
/**
* Compares write-only values by their fingerprints, because Gladly never shows them:
*
* | fingerprint      | touched in Gladly since the last apply | state       |
* |------------------|----------------------------------------|-------------|
* | other            | any                                    | `changed`   |
* | same             | no, or a readable change explains it   | `unchanged` |
* | same             | yes, and all that can be read agrees   | `unknown`   |
* | one is not known | any                                    | `unknown`   |
*
* Nothing is found of a value that is not there to be compared, unless the file names another
* source; a note of its own tells of it.
*
* What an unfinished apply may have sent counts as well as what the ledger has: Gladly may hold
* either. A creation of ours that was not finished is finished with the present values: unless its
* fingerprint is the same it is sent again, for the cause that the creation has. An edit since is
* no reason: it may be that of an apply that was killed, which would then never get any further.
*/
function secretFindings(pair, context) {
	const { fields } = pair.desired;
	return secretFieldsOf(fields).filter(({ field }) => isHeld(field, pair.live)).map(({ field }) => findingOf(field, pair, context)).filter((finding) => finding !== null);
}
/** Write-only values of one group (`headers`, `basic`) that Gladly holds nothing for yet. */
function secretsToSet(group, fields, live) {
	return secretFieldsOf(fields).map(({ field }) => field).filter((field) => field.startsWith(`${group}.`) && !isHeld(field, live));
}
function findingOf(field, pair, context) {
	const { desired, live } = pair;
	const { input, ledger } = context;
	const present = input.secrets[secretKey(desired.address, field)]?.fingerprint ?? null;
	const ofFile = sourceCause(field, pair, context);
	if (present === null) return ofFile === null ? null : {
		field,
		state: "unknown",
		cause: ofFile
	};
	const unfinished = ownCreation(ledger, desired.address, live) !== void 0 ? causeOfAbsence(context.history, desired) : null;
	const held = mayBeHeld(field, pair, context);
	if (held.includes(null)) return {
		field,
		state: "unknown",
		cause: ofFile ?? unfinished
	};
	if (held.some((one) => one !== present)) return {
		field,
		state: "changed",
		cause: ofFile ?? unfinished ?? causeOfRotation(field, pair, context)
	};
	return {
		field,
		state: isTouched(pair, context) ? "unknown" : "unchanged",
		cause: null
	};
}
/** Fingerprints of the values of which Gladly holds one; `null` stands for any value. */
function mayBeHeld(field, { desired: { address }, live }, { ledger, history }) {
	const begun = begunAt(ledger, address)?.sent?.fingerprints[field];
	if (ownCreation(ledger, address, live) !== void 0) return [begun ?? null];
	const former = history.formerAddress(address, live.id);
	const recorded = ledger?.fingerprints[secretKey(former, field)] ?? null;
	return begun === void 0 || recorded === null ? [recorded] : [recorded, begun];
}
/** `this-change` or `merged-earlier` when the file names another source than before, else `null`. */
function sourceCause(field, { desired, live }, { input, history }) {
	const { address } = desired;
	const declared = sourceText(desired.fields, field);
	const base = history.base(address);
	if (base?.kind === "webhook") {
		const literal = input.desired.literals.get(secretKey(address, field));
		const before = input.base?.literals.get(secretKey(address, field));
		const isOther = literal !== void 0 && before !== void 0 && !secretsEqual(literal, before);
		if (sourceText(base.fields, field) !== declared || isOther) return "this-change";
	}
	const applied = history.applied(address, live.id);
	if (applied?.kind !== "webhook" || sourceText(applied.fields, field) === declared) return null;
	return history.hasBase ? "merged-earlier" : "this-change";
}
/** A value that stands in the file itself changes only with the file. */
function causeOfRotation(field, { desired: { fields } }, { history }) {
	if (secretFieldsOf(fields).find((one) => one.field === field)?.source.type !== "literal") return "secret-rotated";
	return history.hasBase ? "merged-earlier" : "this-change";
}
function sourceText(fields, field) {
	const found = secretFieldsOf(fields).find((one) => one.field === field);
	return found === void 0 ? null : stableJson(found.source);
}
/**
* Whether somebody has edited the webhook since it was applied last, by Gladly's own clock, with
* nothing that can be read to show for it. A later edit that can be seen was most likely that.
*/
function isTouched({ desired, live }, { ledger, history }) {
	if (!isLater(live.updatedAt ?? null, ledger?.gladlyClock ?? null)) return false;
	const applied = history.applied(desired.address, live.id);
	if (applied?.kind !== "webhook") return true;
	return webhookDifferences(applied.fields, live, { hideUrl: true }).length === 0;
}
function isHeld(field, live) {
	if (!field.startsWith("headers.")) return live.hasCredentials;
	return live.headerKeys.includes(field.slice(8));
}
function isLater(time, than) {
	if (time === null || than === null) return false;
	return Date.parse(time) > Date.parse(than);
}
// src/plan/build-webhooks.ts
/** A declared webhook that Gladly does not hold. It is created switched off, then enabled. */
function createWebhook(desired, history) {
	const { name, url, events, enabled, basic, headers } = desired.fields;
	const cause = causeOfAbsence(history, desired);
	const set = secretFieldsOf(desired.fields).map(({ field }) => ({
		field,
		secret: "set"
	}));
	const changes = [
		{
			field: "name",
			before: null,
			after: name
		},
		{
			field: "url",
			before: null,
			after: shownUrl(url, false)
		},
		{
			field: "events",
			before: null,
			after: events
		},
		{
			field: "enabled",
			before: null,
			after: enabled
		},
		...headers === void 0 ? [] : [{
			field: "headers",
			before: null,
			after: Object.keys(headers).toSorted()
		}],
		...basic === void 0 ? [] : [{
			field: "basic",
			before: null,
			after: true
		}],
		...set
	];
	return draftFor({
		desired,
		live: null
	}, {
		action: "create",
		cause,
		reason: cause === "changed-in-gladly" ? "missing-in-gladly" : "declared",
		changes
	});
}
/** A declared webhook that Gladly holds: what makes it ours and as declared, by cause. */
function reconcileWebhook(pair, context) {
	const { desired, live } = pair;
	const { history, ledger } = context;
	const isMade = ownCreation(ledger, desired.address, live) !== void 0;
	const findings = secretFindings(pair, context);
	const caused = [...causedDifferences(pair, context), ...resends(findings)];
	const unsure = findings.flatMap(({ field, state, cause }) => state === "unknown" && cause === null ? [field] : []);
	return {
		drafts: [
			...context.owned ? [] : [adoption(desired, {
				history,
				isMade
			})],
			...writesOf(caused),
			...caused.filter(({ part }) => part === "switch").map((one) => switchMove(one, desired)),
			...context.resendUnsure && unsure.length > 0 ? [unsureMove(unsure)] : []
		].map((move) => draftFor(pair, move)),
		unsure
	};
}
/** A webhook of ours that the file no longer declares: switched off, then deleted. */
function removeWebhook(address, live, history) {
	const cause = causeOfRemoval(history, address);
	const hidden = wasSecretUrl(history, address, live.id);
	const move = {
		action: "delete",
		cause,
		reason: "removed-from-file",
		changes: [
			{
				field: "name",
				before: live.name,
				after: null
			},
			{
				field: "url",
				before: shownUrl(live.url, hidden),
				after: null
			},
			{
				field: "events",
				before: live.events,
				after: null
			}
		]
	};
	return {
		...draftOf(undeclaredSubject(address, live), move),
		kind: "webhook",
		fields: null
	};
}
function draftFor({ desired, live }, move) {
	return {
		...draftOf(declaredSubject(desired, live), move),
		kind: "webhook",
		fields: desired.fields
	};
}
function causedDifferences(pair, context) {
	const { desired, live } = pair;
	const { history } = context;
	const { address, fields } = desired;
	const hideUrl = wasSecretUrl(history, address, live.id);
	const sent = history.applied(address, live.id) ?? history.base(address);
	const differences = [...webhookDifferences(fields, live, { hideUrl }), ...sent?.kind === "webhook" ? realmDifferences(fields, sent.fields, live) : []];
	const isComparable = isUrlKnown(desired, context);
	return differences.filter(({ change }) => isComparable || change.field !== "url").flatMap(({ part, change, aspect }) => {
		const cause = part === "switch" && isSwitchedOffByGladly(pair, history) ? "switched-off-by-gladly" : causeOfDifference(history, desired, {
			aspect,
			liveId: live.id
		});
		const set = secretsToSet(change.field, fields, live);
		return [{
			part,
			change,
			cause
		}, ...set.map((field) => ({
			part,
			change: {
				field,
				secret: "set"
			},
			cause
		}))];
	});
}
/** A URL whose secret does not resolve cannot be compared; that is a note or a refusal instead. */
function isUrlKnown({ address, fields }, { input }) {
	if (secretOfMark(fields.url) === null) return true;
	const reading = input.secrets[secretKey(address, "url")];
	return reading !== void 0 && reading.fingerprint !== null;
}
/** Whether the file took the URL from a secret before: then Gladly may still have its value. */
function wasSecretUrl(history, address, liveId) {
	return [...[history.base(address)?.fields, history.applied(address, liveId)?.fields], ...history.begun(address)].some((fields) => fields && "url" in fields && secretOfMark(fields.url) !== null);
}
/** Not where the file itself had it off before: then switching it on is a wish of the file. */
function isSwitchedOffByGladly({ desired, live }, history) {
	if (live.disabledAtDueToRetryLimit === void 0 || !desired.fields.enabled) return false;
	const { address } = desired;
	return ![history.base(address), history.applied(address, live.id)].some((one) => one?.kind === "webhook" && !one.fields.enabled);
}
function resends(findings) {
	return findings.flatMap(({ field, state, cause }) => cause === null ? [] : [{
		part: "secrets",
		change: {
			field,
			secret: state
		},
		cause
	}]);
}
function switchMove({ change, cause }, { fields }) {
	const reason = cause === "switched-off-by-gladly" ? "switched-off" : "differs";
	return {
		action: fields.enabled ? "enable" : "disable",
		cause,
		reason,
		changes: [change]
	};
}
function unsureMove(fields) {
	return {
		action: "resend-secrets",
		cause: "changed-in-gladly",
		reason: "secret-unsure",
		changes: fields.map((field) => ({
			field,
			secret: "unknown"
		}))
	};
}
// src/plan/match-webhooks.ts
/**
* Pairs declared webhooks with live ones, in stages:
*
* 1. the id that the ledger has for the address
* 2. the id of something that an unfinished apply began there
* 3. the URL, which Gladly keeps unique
* 4. the name or a former name, if exactly one free webhook has it; not one that is ours under
*    another address or that a vendor made (`reserved`), because names may repeat
*/
function matchWebhooks(desired, live, options) {
	const { ledger, reserved } = options;
	const applied = appliedIds(ledger);
	const begun = begunIds(ledger);
	return matchInStages(desired, {
		objects: live.values(),
		keysOf
	}, [
		({ address }, free) => free("id", applied(address)),
		({ address }, free) => free("id", begun(address)),
		({ fields }, free) => free("url", [urlKey(fields.url)]),
		(one, free) => free("name", namesOf(one)).filter(({ id }) => ledger?.addresses.has(id) !== true && !reserved.has(id))
	]);
}
function keysOf({ id, url, name }) {
	return [
		["id", id],
		["url", urlKey(url)],
		["name", name]
	];
}
// src/plan/webhooks.ts
/** The webhooks' part of a plan. Empty while Gladly's webhooks cannot be read. */
function planWebhooks(context) {
	const { input, live, desired, ledger, history } = context;
	if (input.live.webhooks.status !== "read") return NOTHING;
	const reserved = vendorIds(context);
	const matches = matchWebhooks(desired.webhooks, live.webhooks, {
		ledger,
		reserved
	});
	const claimed = new Set([...matches.byAddress.values()].map(({ id }) => id));
	const removed = undeclaredObjects(context, "webhook", {
		live: live.webhooks,
		claimed,
		findBegun: (begun) => [...live.webhooks.values()].find((one) => isAsBegun(begun, one))
	});
	const ours = /* @__PURE__ */ new Set([...claimed, ...removed.map((one) => one.live.id)]);
	const ambiguous = new Set(matches.ambiguous.map(({ address }) => address));
	const planned = desired.webhooks.filter(({ address }) => !ambiguous.has(address)).map((webhook) => planWebhook(webhook, matches.byAddress.get(webhook.address), context));
	return {
		drafts: [...planned.flatMap(({ drafts }) => drafts), ...removed.map((one) => removeWebhook(one.address, one.live, history))],
		notes: planned.flatMap(({ notes }) => notes),
		matched: matches.byAddress,
		ambiguous: matches.ambiguous,
		unclaimed: [...live.webhooks.values()].filter(({ id }) => !ours.has(id))
	};
}
const NOTHING = {
	drafts: [],
	notes: [],
	matched: /* @__PURE__ */ new Map(),
	ambiguous: [],
	unclaimed: []
};
function planWebhook(desired, live, context) {
	const { address, place } = desired;
	if (live === void 0) return {
		drafts: [createWebhook(desired, context.history)],
		notes: []
	};
	const owned = isOwned(context, address, live.id);
	const { drafts, unsure } = reconcileWebhook({
		desired,
		live
	}, {
		...context,
		owned
	});
	return {
		drafts,
		notes: unsure.map((field) => ({
			address,
			place,
			code: "secret-unsure",
			field
		}))
	};
}
function vendorIds({ input, live }) {
	const all = [...live.webhooks.values()];
	const found = input.desired.vendorWebhooks.flatMap((one) => findVendorWebhooks(one, all));
	return new Set(found.map(({ id }) => id));
}
// src/plan/plan.ts
/**
* Compares what the file asks for with what Gladly holds and says what apply would do about it,
* what a person must see to, and what stands in the way. A pure function: the same input gives
* the same plan, byte for byte, in whatever order its lists come.
*/
function computePlan(input) {
	const context = contextOf(input);
	const { desired, live, options } = context.input;
	const webhooks = planWebhooks(context);
	const topics = planTopics(context);
	const operations = operationsOf([...webhooks.drafts, ...topics.drafts], context);
	const unclaimed = {
		webhooks: webhooks.unclaimed,
		topics: topics.unclaimed
	};
	const guarded = {
		...context,
		operations,
		ambiguous: [...webhooks.ambiguous, ...topics.ambiguous],
		parents: topics.parents,
		unclaimedWebhooks: webhooks.unclaimed,
		undeclaredTopics: topics.undeclared
	};
	const checks = planChecks({
		...webhooks,
		desired,
		live
	});
	const { today } = options;
	const pages = adminPages(desired, live);
	const { awaited } = desired;
	const steps = planSteps(desired.steps, {
		today,
		checks,
		operations,
		pages,
		awaited
	});
	const uncompared = uncomparedOf(guarded);
	const kept = keptIds(guarded);
	const unmanaged = unmanagedObjects(unclaimed, context).filter(({ id }) => !kept.has(id));
	const { name, url } = desired.organization;
	return {
		formatVersion: 1,
		organization: {
			name,
			id: live.organization.id,
			url
		},
		scope: options.scope,
		ledger: context.ledger !== null,
		operations,
		checks,
		steps,
		awaited,
		unmanaged,
		integrations: integrationStates(desired.integrations, {
			operations,
			checks,
			steps,
			awaited,
			uncompared
		}, webhooks.notes),
		notes: [
			...riskNotes(operations, context),
			...lostSecretNotes(operations, context),
			...stepFirstNotes(steps, operations),
			...webhooks.notes,
			...unresolvedNotes(context),
			...unrecognisedNotes(context, unmanaged),
			...mergeNotes(context),
			...budgetNotes(desired),
			...ignoreNotes(unclaimed, context),
			...context.ledger === null ? [{
				...NO_LEDGER,
				...input.gap
			}] : []
		],
		refusals: refusalsOf(guarded),
		digest: planDigest(live.organization.id, operations)
	};
}
const NO_LEDGER = {
	address: null,
	place: null,
	code: "no-ledger"
};
/** Causes that apply acts on by default; the others belong to the drift check. */
const CHANGES = ["this-change", "merged-earlier"];
function operationsOf(drafts, { live, input }) {
	const isInScope = ({ cause }) => input.options.scope === "all" || CHANGES.includes(cause);
	return orderOperations(drafts, {
		live,
		isInScope
	}).map((operation) => ({
		...operation,
		digest: operationDigest(operation, hiddenHost(operation, input.secrets))
	}));
}
export { isInSync as a, driftOf as i, matchesPattern as n, isOpen as o, distinct as r, computePlan as t };
