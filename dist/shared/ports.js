import { n as digestOf, r as stableJson, t as compareText } from "./stable-json.js";
import { t as nearest } from "./nearest.js";
import { n as isLoopbackHost, r as organizationUrlProblem, t as isHostEntry } from "./host-rule.js";
import { t as Secret } from "./secret.js";
import { t as secretKey } from "./ledger.js";
import { c as urlKey, o as secretUrlMark, r as hostOf, t as carriesCredentials } from "./url.js";
import { t as addressOf } from "./address.js";
import { t as comparePlaces } from "./place.js";
import { a as hasErrors, i as diagnostic, o as sortedDiagnostics } from "./text.js";
import { A as withValues, C as texts, D as placeOf, E as newBudget, O as textValue, S as text, T as isGiven, _ as number, a as validateConfig, b as secretText, c as parseYaml, d as nameOf, f as expectedFor, g as namedSecret, h as readScalar, k as withRows, l as explain, m as isRecord, n as loadVendors, o as schemaErrors, p as isFilledText, u as pathOf, v as referencesIn, w as MAX_WORK, y as requiredText } from "./vendors.js";
import { t as newSuggest } from "./suggest.js";
// src/catalog/events.ts
const ALL_EDITIONS = [
	"2024",
	"2025",
	"2026"
];
const CURRENT = {
	AGENT_AVAILABILITY: [
		"FOCUS_ENTERED",
		"FOCUS_EXITED",
		"UPDATED"
	],
	AGENT_STATUS: [
		"CHANGED_ACTIVE_REASON",
		"LOGGED_IN",
		"LOGGED_OUT",
		"RETURNED_FROM_AWAY",
		"WENT_AWAY"
	],
	CONTACT: [
		"ENDED",
		"FULFILLED",
		"HOLD_ENDED",
		"HOLD_STARTED",
		"JOINED",
		"MESSAGE_RECEIVED",
		"MESSAGE_SENT",
		"OFFERED",
		"OFFER_ACCEPTED",
		"OFFER_REJECTED",
		"STARTED",
		"TRANSFERRED"
	],
	CONVERSATION: [
		"CLOSED",
		"CREATED",
		"CUSTOM_ATTRIBUTE_ADDED",
		"CUSTOM_ATTRIBUTE_REMOVED",
		"NOTE_CREATED",
		"REOPENED",
		"TOPIC_ADDED",
		"TOPIC_REMOVED"
	],
	CONVERSATION_ASSIGNEE: ["UPDATED"],
	CONVERSATION_STATUS: ["UPDATED"],
	CUSTOMER: ["MERGED"],
	CUSTOMER_PROFILE: [
		"CREATED",
		"DELETED",
		"UPDATED"
	],
	EXPORT_JOB: ["COMPLETED", "FAILED"],
	PAYMENT_REQUEST: [
		"CREATED",
		"STATUS_CHANGED",
		"VIEWED"
	],
	TASK: [
		"ASSIGNEE_UPDATED",
		"CLOSED",
		"COMMENT_ADDED",
		"CONTENT_UPDATED",
		"CREATED",
		"DUE_DATE_UPDATED",
		"FOLLOWER_ADDED",
		"FOLLOWER_REMOVED",
		"REOPENED"
	]
};
/** Names that the newest reference no longer offers as they are. */
const FORMER = [
	{
		name: "AUTOMATION/MESSAGE_RECEIVED",
		standing: "dropped",
		listedIn: ["2024", "2025"]
	},
	{
		name: "AUTOMATION/MESSAGE_SENT",
		standing: "dropped",
		listedIn: ["2025"]
	},
	{
		name: "CUSTOM_CHANNEL/MESSAGE_SENT",
		standing: "dropped",
		listedIn: ["2024", "2025"]
	},
	{
		name: "CUSTOMER_PROFILE/MERGED",
		standing: "deprecated",
		listedIn: ALL_EDITIONS,
		successor: "CUSTOMER/MERGED"
	},
	{
		name: "MESSAGE/RECEIVED",
		standing: "dropped",
		listedIn: ["2024"],
		successor: "CONTACT/MESSAGE_RECEIVED"
	},
	{
		name: "PING",
		standing: "never",
		listedIn: ALL_EDITIONS
	}
];
/**
* Every webhook event that one of Gladly's REST references lists (developer.gladly.com/rest, as
* read in 2024, 2025 and 2026), sorted by name.
*/
const KNOWN_EVENTS = [...currentEvents(), ...FORMER].toSorted((a, b) => compareText(a.name, b.name));
const BY_NAME = new Map(KNOWN_EVENTS.map((event) => [event.name, event]));
/** What is known of an event, in whatever case its name is written. */
function knownEvent(event) {
	return BY_NAME.get(event.toUpperCase());
}
/**
* Turns what a file lists into event names. `FAMILY/*` stands for the current names of a family;
* deprecated and dropped ones are taken only when they are written out. Case does not count.
*/
function expandEvents(patterns) {
	const events = /* @__PURE__ */ new Set();
	const unknown = /* @__PURE__ */ new Set();
	for (const pattern of patterns.map((text) => text.trim().toUpperCase())) {
		const names = namesFor(pattern);
		if (names.length === 0) unknown.add(pattern);
		for (const name of names) events.add(name);
	}
	return {
		events: [...events].toSorted(compareText),
		unknown: [...unknown]
	};
}
function currentEvents() {
	return Object.entries(CURRENT).flatMap(([family, names]) => names.map((name) => ({
		name: `${family}/${name}`,
		standing: "current",
		listedIn: ALL_EDITIONS
	})));
}
function namesFor(pattern) {
	const family = pattern.endsWith("/*") ? pattern.slice(0, -1) : null;
	const fits = ({ name, standing }) => family === null ? name === pattern && standing !== "never" : name.startsWith(family) && standing === "current";
	return KNOWN_EVENTS.filter(fits).map(({ name }) => name);
}
// src/config/webhook-groups.ts
/**
* The webhooks of an organization that are ours, by URL; those with faults are left out. Gladly
* keeps URLs unique, so what stands under one URL has to be a single group.
*/
function webhooksByUrl(integrations) {
	const byUrl = /* @__PURE__ */ new Map();
	for (const webhook of integrations.flatMap(ownWebhooks)) {
		const url = urlKey(urlText(webhook.block.url));
		const groups = byUrl.get(url) ?? /* @__PURE__ */ new Map();
		const likeness = likenessOf(webhook);
		const group = groups.get(likeness);
		groups.set(likeness, group === void 0 ? [webhook] : [...group, webhook]);
		byUrl.set(url, groups);
	}
	return new Map([...byUrl].map(([url, groups]) => [url, [...groups.values()]]));
}
/** A URL as it is kept in data: the mark of its secret where it comes from one. */
function urlText(url) {
	return typeof url === "string" ? url : secretUrlMark(url.secret);
}
function ownWebhooks(integration) {
	return Object.entries(integration.blocks.webhooks).flatMap(([key, block]) => {
		const { url } = block;
		if (block.owner === "vendor" || url === void 0) return [];
		if (integration.faults.within(["webhooks", key])) return [];
		return [{
			integration,
			key,
			block: {
				...block,
				url
			}
		}];
	});
}
/** Equal for two webhooks that can be made as one. */
function likenessOf({ integration, block }) {
	const { headers, basic, enabled = true } = block;
	return stableJson({
		integration: integration.key,
		headers,
		basic,
		enabled
	});
}
// src/config/desired-webhooks.ts
/** The webhooks that are ours; those that share URL and auth have become one. */
function desiredWebhooks(integrations) {
	const groups = [...webhooksByUrl(integrations).values()].flat();
	return {
		webhooks: groups.map(desiredWebhook),
		merged: groups.flatMap(mergedWebhook).toSorted((a, b) => compareText(a.address, b.address)),
		literals: new Map(groups.flatMap(([first]) => literalsOf(first)))
	};
}
/** The webhooks that the vendor of an integration makes by itself. */
function vendorWebhooks(integration) {
	const { blocks, origin } = integration;
	return Object.entries(blocks.webhooks).filter(([, { owner }]) => owner === "vendor").map(([key, { name, url, events = [] }]) => {
		const pattern = typeof url === "string" ? { url } : {};
		const shownName = name ?? (url === void 0 ? key : void 0);
		return {
			kind: "vendor-webhook",
			address: addressOf(integration.key, "webhook", key),
			integration: integration.key,
			place: origin.declared(["webhooks", key]),
			...shownName === void 0 ? {} : { name: shownName },
			...pattern,
			events: eventNames(events)
		};
	});
}
/** Where a write-only value comes from; the value itself is kept apart. */
function secretSource(text) {
	if (typeof text === "string") return { type: "literal" };
	return {
		type: "reference",
		name: text.secret,
		prefix: text.prefix ?? ""
	};
}
function desiredWebhook(group) {
	const [first] = group;
	const { integration, key } = first;
	return {
		kind: "webhook",
		address: addressIn(first),
		integration: integration.key,
		place: integration.origin.declared(["webhooks", key]),
		aliases: [...new Set(group.flatMap(({ block }) => block.aliases ?? []))],
		protected: group.some(({ block }) => block.protected === true),
		fields: webhookFields(group)
	};
}
function webhookFields([first, ...others]) {
	const { key, block } = first;
	const { name = key, url, enabled = true, headers, basic } = block;
	const events = [first, ...others].flatMap((one) => one.block.events ?? []);
	return {
		name,
		url: urlText(url),
		events: eventNames(events),
		enabled,
		...headers === void 0 ? {} : { headers: headerSources(headers) },
		...basic === void 0 ? {} : { basic: basicFields(basic) }
	};
}
/** Sorted, upper case, families written out; names that nobody knows stay as they are. */
function eventNames(patterns) {
	const { events, unknown } = expandEvents(patterns);
	return [...events, ...unknown].toSorted(compareText);
}
function headerSources(headers) {
	const sources = Object.entries(headers).toSorted(([a], [b]) => compareText(a, b));
	return Object.fromEntries(sources.map(([name, text]) => [name, secretSource(text)]));
}
function basicFields({ username, password, realm }) {
	return {
		username: secretSource(username),
		password: secretSource(password),
		...realm === void 0 ? {} : { realm }
	};
}
function mergedWebhook([first, ...others]) {
	if (others.length === 0) return [];
	return [{
		address: addressIn(first),
		absorbed: others.map(addressIn).toSorted(compareText)
	}];
}
function literalsOf(webhook) {
	const { headers = {}, basic } = webhook.block;
	return [...Object.entries(headers).map(([name, text]) => [`headers.${name}`, text]), ...basic === void 0 ? [] : [["basic.username", basic.username], ["basic.password", basic.password]]].flatMap(([field, text]) => typeof text === "string" ? [[secretKey(addressIn(webhook), field), new Secret(text)]] : []);
}
function addressIn({ integration, key }) {
	return addressOf(integration.key, "webhook", key);
}
// src/config/step-objects.ts
/** The keys of a step that name objects of its integration. */
const STEP_OBJECT_KEYS = [
	"done-when",
	"before",
	"after",
	"link"
];
/** What the steps of an integration may name. */
function stepObjects({ key, blocks }) {
	const { user, inboxes, topics, webhooks } = blocks;
	const named = (block, kind, keys) => keys.map((one) => [`${block}.${one}`, addressOf(key, kind, one)]);
	const theirs = Object.keys(webhooks).filter((one) => webhooks[one]?.owner === "vendor");
	const ours = Object.keys(webhooks).filter((one) => webhooks[one]?.owner !== "vendor");
	const userAddress = addressOf(key, "user", "user");
	const userEntry = user === void 0 ? [] : [["user", userAddress]];
	const token = user?.token === void 0 ? [] : [["user.token", `${userAddress}#token`]];
	const inboxEntries = named("inboxes", "inbox", Object.keys(inboxes));
	const topicEntries = named("topics", "topic", Object.keys(topics));
	const made = new Map([...topicEntries, ...named("webhooks", "webhook", ours)]);
	return {
		"done-when": new Map([
			...userEntry,
			...token,
			...inboxEntries,
			...named("webhooks", "webhook", theirs)
		]),
		before: made,
		after: made,
		link: new Map([...userEntry, ...inboxEntries])
	};
}
/** The names that a step writes under one of these keys. */
function namesUnder(step, key) {
	return [step[key] ?? []].flat();
}
// src/config/topics.ts
/** The topics that an organization has in the file. */
function declaredTopics(integrations) {
	return integrations.flatMap((integration) => Object.entries(integration.blocks.topics).map(([key, block]) => ({
		integration,
		key,
		name: block.name ?? key,
		block
	})));
}
/**
* Finds the declared topic above one: `parent` is the key of a topic of the same integration,
* else the name of any of them. `null`: none, or one that is only in Gladly.
*/
function parentFinder(topics) {
	const byKey = new Map(topics.map((topic) => [`${topic.integration.key}.${topic.key}`, topic]));
	const byName = new Map(topics.toReversed().map((topic) => [topic.name, topic]));
	return ({ integration, block: { parent } }) => {
		if (parent === void 0) return null;
		return byKey.get(`${integration.key}.${parent}`) ?? byName.get(parent) ?? null;
	};
}
// src/config/desired-state.ts
/**
* Everything that the file asks of one organization, in the form that plans are made from. The
* organization must be free of errors.
*/
function desiredState(source) {
	const { organization, place } = source;
	const { name, url, integrations } = organization;
	const { webhooks, merged, literals } = desiredWebhooks(integrations);
	return {
		organization: {
			name,
			url,
			place
		},
		integrations: integrations.map(desiredIntegration).toSorted(byKey),
		resources: [...webhooks, ...desiredTopics(integrations)].toSorted(byAddress),
		vendorWebhooks: integrations.flatMap(vendorWebhooks).toSorted(byAddress),
		users: integrations.flatMap(desiredUser).toSorted(byAddress),
		inboxes: integrations.flatMap(desiredInboxes).toSorted(byAddress),
		steps: integrations.toSorted(byKey).flatMap((one) => desiredSteps(one, merged)),
		ignores: source.ignore.map((rule) => ignoreRule(rule, source.map)),
		merged,
		literals
	};
}
function desiredIntegration(integration) {
	const { key, title, vendor, requestsPerMinute, origin } = integration;
	return {
		key,
		title,
		...vendor === void 0 ? {} : { vendor },
		...requestsPerMinute === void 0 ? {} : { requestsPerMinute },
		place: origin.declared([])
	};
}
function desiredTopics(integrations) {
	const topics = declaredTopics(integrations);
	const parentOf = parentFinder(topics);
	return topics.map((topic) => {
		const { integration, key, name, block } = topic;
		const { disabled = false, aliases = [], protected: isProtected = false } = block;
		const parent = parentRef(topic, parentOf(topic));
		return {
			kind: "topic",
			...declared(integration, "topic", key),
			place: integration.origin.declared(["topics", key]),
			aliases,
			protected: isProtected,
			fields: {
				name,
				disabled,
				...parent === null ? {} : { parent }
			}
		};
	});
}
function parentRef({ block }, parent) {
	if (parent !== null) return {
		type: "declared",
		address: addressOf(parent.integration.key, "topic", parent.key)
	};
	return block.parent === void 0 ? null : {
		type: "named",
		name: block.parent
	};
}
function desiredUser(integration) {
	const { blocks, origin } = integration;
	const { email, name, roles = [], token } = blocks.user ?? {};
	if (email === void 0) return [];
	return [{
		kind: "user",
		...declared(integration, "user", "user"),
		place: origin.declared(["user"]),
		email,
		...name === void 0 ? {} : { name },
		roles,
		...token === void 0 ? {} : { token: secretSource(token) }
	}];
}
function desiredInboxes(integration) {
	const { blocks, origin } = integration;
	return Object.entries(blocks.inboxes).map(([key, inbox]) => {
		const slaMinutes = inbox["sla-minutes"];
		return {
			kind: "inbox",
			...declared(integration, "inbox", key),
			place: origin.declared(["inboxes", key]),
			name: inbox.name ?? key,
			...slaMinutes === void 0 ? {} : { slaMinutes }
		};
	});
}
function desiredSteps(integration, merged) {
	const { blocks, origin } = integration;
	const objects = stepObjects(integration);
	return Object.entries(blocks.steps).map(([id, step]) => {
		const { title, where = "", who = "", why = "", do: instruction } = step;
		const whereBefore = step["where-before"];
		const expiresAfterDays = step["expires-after"];
		const confirmation = confirmationOf(integration, id);
		return {
			kind: "step",
			...declared(integration, "step", id),
			place: origin.declared(["steps", id]),
			id,
			title,
			where,
			...whereBefore === void 0 ? {} : { whereBefore },
			instruction,
			who,
			why,
			...namedObjects(step, objects, merged),
			...expiresAfterDays === void 0 ? {} : { expiresAfterDays },
			...confirmation === void 0 ? {} : { confirmation }
		};
	});
}
/** The objects that a step names. One that is not there (left out, not asked for) is passed over. */
function namedObjects(step, objects, merged) {
	const check = objects["done-when"].get(step["done-when"] ?? "");
	const link = objects.link.get(step.link ?? "");
	const madeUnder = (key) => {
		const named = namesUnder(step, key).flatMap((name) => objects[key].get(name) ?? []);
		return [...new Set(named.map((address) => madeAs(address, merged)))];
	};
	const [before, after] = [madeUnder("before"), madeUnder("after")];
	return {
		...check === void 0 ? {} : { check },
		...before.length === 0 ? {} : { before },
		...after.length === 0 ? {} : { after },
		...link === void 0 ? {} : { link }
	};
}
/** The webhook that a declared one became a part of. */
function madeAs(address, merged) {
	return merged.find(({ absorbed }) => absorbed.includes(address))?.address ?? address;
}
function confirmationOf({ confirmed, origin }, id) {
	const confirmation = confirmed.get(id);
	return confirmation && {
		...confirmation,
		place: origin.key(["confirmed", id])
	};
}
function ignoreRule({ rule, path }, map) {
	const { webhook, topic, reason = "", until } = rule;
	return {
		kind: webhook === void 0 ? "topic" : "webhook",
		match: webhook ?? topic ?? "",
		reason,
		...until === void 0 ? {} : { until },
		place: map.keyPlace(path)
	};
}
function declared({ key: integration }, kind, key) {
	return {
		integration,
		address: addressOf(integration, kind, key)
	};
}
function byAddress(a, b) {
	return compareText(a.address, b.address);
}
function byKey(a, b) {
	return compareText(a.key, b.key);
}
// src/config/merge.ts
/** The keys of an integration that hold entries under keys of their own. */
const BLOCK_KINDS = [
	"inboxes",
	"topics",
	"webhooks",
	"steps",
	"handover"
];
/** Parts whose entries are replaced as a whole: half of one and half of another means nothing. */
const WHOLE_ENTRIES = [
	"handover",
	"confirmed",
	"inputs"
];
/**
* An integration with what one organization lays over it: mappings are merged, anything else is
* replaced, and so are secret references, handover entries, confirmations and inputs.
*/
function mergeIntegration(base, over) {
	return mergeParts(withLowerHeaders(base), withLowerHeaders(over));
}
/** The blocks of an integration: what the vendor brings, with the file's own laid over it. */
function mergeBlocks(vendor, file) {
	const merged = mergeParts(withLowerHeaders(vendor), withLowerHeaders(file));
	const blocks = BLOCK_KINDS.map((kind) => [kind, presentEntries(merged[kind])]);
	const { user } = merged;
	return {
		...user === void 0 ? {} : { user },
		...Object.fromEntries(blocks)
	};
}
function mergeParts(base, over) {
	const parts = Object.entries(over).map(([part, content]) => {
		const below = own(base, part);
		return [part, WHOLE_ENTRIES.includes(part) && isMapping(below) && isMapping(content) ? {
			...below,
			...content
		} : deepMerge(below, content)];
	});
	return {
		...base,
		...Object.fromEntries(parts)
	};
}
function deepMerge(base, over) {
	if (over === null) return base;
	if (!isMapping(base) || !isMapping(over)) return over;
	if (isReference(base) || isReference(over)) return over;
	const members = Object.entries(over).map(([key, value]) => [key, deepMerge(own(base, key), value)]);
	return {
		...base,
		...Object.fromEntries(members)
	};
}
/** Names of headers do not differ by case; without this, one could not be laid over the other. */
function withLowerHeaders(blocks) {
	if (blocks.webhooks === void 0) return blocks;
	const webhooks = Object.entries(blocks.webhooks).map(([key, webhook]) => [key, isMapping(webhook) ? lowerHeaders(webhook) : webhook]);
	return {
		...blocks,
		webhooks: Object.fromEntries(webhooks)
	};
}
function lowerHeaders(webhook) {
	if (webhook.headers === void 0) return webhook;
	const headers = Object.entries(webhook.headers).map(([name, value]) => [name.toLowerCase(), value]);
	return {
		...webhook,
		headers: Object.fromEntries(headers)
	};
}
function presentEntries(entries) {
	if (!isMapping(entries)) return {};
	const present = Object.entries(entries).filter(([, entry]) => entry !== false);
	return Object.fromEntries(present.map(([key, entry]) => [key, entry ?? {}]));
}
/** `{ secret: NAME }`; a topic that happens to have the key `secret` is none. */
function isReference(mapping) {
	return typeof own(mapping, "secret") === "string";
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(mapping, key) {
	return isMapping(mapping) && Object.hasOwn(mapping, key) ? mapping[key] : void 0;
}
// src/config/origin.ts
/** The origin of the parts of one integration in one organization. */
function originOf({ map, organization, integration, vendor }) {
	const entry = ["integrations", integration];
	const here = [
		"organizations",
		organization,
		...entry
	];
	const written = (roots, path) => roots.map((root) => [...root, ...path]).find((full) => map.has(full));
	/** Where a part is written, or the nearest part around it that is. */
	const nearestWritten = (roots, path) => {
		for (let length = path.length; length > 0; length -= 1) {
			const found = written(roots, path.slice(0, length));
			if (found !== void 0) return found;
		}
		return entry;
	};
	/** The input that a part of the vendor's was made from, or `vendor:` itself. */
	const behind = (path, at) => {
		if (vendor === null || partOf(vendor.blocks, path) === void 0) return null;
		const input = referencesIn(templateText(partOf(vendor.definition, path))).map((input) => written([here, entry], ["inputs", input])).find((found) => found !== void 0);
		if (input !== void 0) return map[at](input);
		return map.keyPlace(nearestWritten([here, entry], ["vendor"]));
	};
	const place = (roots, path, at) => {
		const found = written(roots, path);
		if (found !== void 0) return map[at](found);
		return behind(path, at) ?? map.keyPlace(nearestWritten(roots, path));
	};
	return {
		declared: (path) => place([entry, here], path, "keyPlace"),
		key: (path) => place([here, entry], path, "keyPlace"),
		value: (path) => place([here, entry], path, "valuePlace"),
		isWritten: (path) => written([here, entry], path) !== void 0
	};
}
function partOf(whole, path) {
	return path.reduce((part, step) => typeof part === "object" && part !== null && Object.hasOwn(part, step) ? part[step] : void 0, whole);
}
function templateText(template) {
	if (typeof template === "string") return template;
	const secret = partOf(template, ["secret"]);
	return typeof secret === "string" ? secret : "";
}
// src/catalog/repeat.ts
const COST_OF_COPY = 100;
/** Keys in the file have at most 100 characters. */
const MAX_PART = 60;
/**
* The entries of a block that are there for the given inputs, each built in its own scope.
* Two entries with one key would overwrite each other without a word, so they are a problem.
*/
function expandEntries(entries, scope, build) {
	const built = /* @__PURE__ */ new Map();
	for (const [template, entry] of Object.entries(entries)) for (const own of occurrences(entry, scope)) {
		const key = keyOf(template, own);
		if (built.has(key)) reportCollision(key, own);
		else built.set(key, build(entry, own));
	}
	return Object.fromEntries(built);
}
/** The scopes in which something stands: none when its condition fails, else one an element. */
function occurrences(presence, scope) {
	return repetitions(presence["for-each"], scope).filter((own) => isPresent(presence, own));
}
/**
* A text as part of a key: small letters, digits and hyphens, the same on every machine. Where
* letters would be lost (another script, a very long name), some digits of a digest keep two
* texts apart.
*/
function keyPart(name) {
	const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
	const key = plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
	if (!/[^\p{ASCII}]/u.test(plain.replaceAll(/[^\p{L}\p{N}]/gu, "")) && key !== "" && key.length <= MAX_PART) return key;
	return [key.slice(0, MAX_PART).replace(/-$/, ""), digestOf(name).slice(0, 8)].filter((part) => part !== "").join("-");
}
function repetitions(list, scope) {
	if (list === void 0) return [scope];
	const rows = scope.rows.get(list) ?? [];
	if (scope.spend(rows.length * COST_OF_COPY)) return rows.map((row, index) => ({
		...scope,
		repetition: {
			list,
			index,
			row
		}
	}));
	scope.report({
		code: "wrong-input",
		input: list,
		expected: "fewer elements"
	});
	return [];
}
function isPresent({ when, unless }, scope) {
	if (when !== void 0 && !isGiven(scope, when)) return false;
	return unless === void 0 || !isGiven(scope, unless);
}
/** The key of an entry; of what it refers to, only what a key can hold is put in. */
function keyOf(template, scope) {
	const { repetition } = scope;
	if (repetition === null) return template;
	const parts = [...repetition.row].map(([name, value]) => [name, asKey(value)]);
	const own = {
		...scope,
		repetition: {
			...repetition,
			row: new Map(parts)
		}
	};
	return text(template, own, "gladly") ?? "";
}
function asKey(value) {
	if (value.type === "number") return textValue(keyPart(String(value.number)));
	return value.type === "text" ? textValue(keyPart(value.text)) : value;
}
function reportCollision(key, scope) {
	scope.report({
		code: "wrong-input",
		...scope.repetition === null ? { input: key } : placeOf(scope, "each"),
		expected: "something that differs from the others in more than case and punctuation"
	});
}
// src/catalog/blocks.ts
function userBlock(template, scope) {
	const token = secretText(template.token, scope);
	return given({
		email: text(template.email, scope, "gladly"),
		name: text(template.name, scope, "gladly"),
		roles: texts(template.roles, scope, "gladly"),
		token: typeof token === "object" ? token : void 0
	});
}
function inboxBlock(template, scope) {
	return given({
		name: text(template.name, scope, "gladly"),
		"sla-minutes": number(template["sla-minutes"], scope)
	});
}
function topicBlock(template, scope) {
	return given({
		name: text(template.name, scope, "gladly"),
		parent: text(template.parent, scope, "gladly"),
		disabled: template.disabled,
		aliases: texts(template.aliases, scope, "gladly"),
		protected: template.protected
	});
}
function webhookBlock(template, scope) {
	return given({
		name: text(template.name, scope, "gladly"),
		url: secretText(template.url, scope),
		events: texts(template.events, scope, "gladly"),
		headers: headers(template.headers, scope),
		basic: basic(template.basic, scope),
		enabled: template.enabled,
		aliases: texts(template.aliases, scope, "gladly"),
		owner: template.owner,
		protected: template.protected
	});
}
function stepBlock(template, scope) {
	return {
		title: requiredText(template.title, scope, "people"),
		do: requiredText(template.do, scope, "people"),
		...given({
			where: text(template.where, scope, "people"),
			"where-before": text(template["where-before"], scope, "people"),
			who: text(template.who, scope, "people"),
			why: text(template.why, scope, "people"),
			"done-when": text(template["done-when"], scope, "gladly"),
			before: texts(template.before, scope, "gladly"),
			after: texts(template.after, scope, "gladly"),
			link: text(template.link, scope, "gladly"),
			"expires-after": template["expires-after"]
		})
	};
}
function handoverBlock(template, scope) {
	const title = requiredText(template.title, scope, "people");
	if ("text" in template) return {
		title,
		text: requiredText(template.text, scope, "people")
	};
	if ("fields" in template) return {
		title,
		fields: handoverFields(template.fields, scope)
	};
	if ("computed" in template) return {
		title,
		computed: template.computed
	};
	const rows = template.rows.flatMap((row) => tableRows(row, scope));
	return {
		title,
		columns: template.columns,
		rows
	};
}
function given(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
function headers(templates, scope) {
	return templates && mapped(templates, (template) => secretText(template, scope));
}
function basic(template, scope) {
	const username = secretText(template?.username, scope);
	const password = secretText(template?.password, scope);
	if (username === void 0 || password === void 0) return void 0;
	return {
		username,
		password,
		...given({ realm: text(template?.realm, scope, "gladly") })
	};
}
function handoverFields(templates, scope) {
	return mapped(templates, (template) => namedSecret(template, scope));
}
function mapped(templates, read) {
	const built = /* @__PURE__ */ new Map();
	for (const [name, template] of Object.entries(templates)) {
		const value = read(template);
		if (value !== void 0) built.set(name, value);
	}
	return Object.fromEntries(built);
}
function tableRows(template, scope) {
	if (!("cells" in template)) return [template.map((cell) => requiredText(cell, scope, "people"))];
	return occurrences(template, scope).map((own) => template.cells.map((cell) => requiredText(cell, own, "people")));
}
// src/catalog/context.ts
const NO_TOKEN = "(from where it was saved when it was created)";
const SLA_WANTED = "the SLA of the inbox in minutes";
const EMAIL_WANTED = "the email address of its Gladly user";
/** What every template may refer to: the inputs, the integration and the organization. */
function openScope({ definition, use, inputs, report }) {
	const { integration, organization } = use;
	const host = hostOf(organization.url) ?? organization.url;
	const expected = Object.entries(definition.inputs ?? {}).flatMap(([name, input]) => expectations(name, input));
	return {
		values: new Map([
			["integration", textValue(integration)],
			["organization.name", textValue(organization.name)],
			["organization.url", textValue(organization.url)],
			["organization.host", textValue(host)],
			["organization.subdomain", textValue(host.replace(/\.gladly\.(com|qa)$/, ""))],
			...inputs.values
		]),
		rows: inputs.rows,
		repetition: null,
		optional: new Map(expected),
		report,
		spend: newBudget(MAX_WORK)
	};
}
function expectations(name, input) {
	const fields = input.type === "list" ? Object.entries(input.fields ?? {}) : [];
	return [[name, expectedFor(input)], ...fields.map(([field, scalar]) => [`each.${field}`, expectedFor(scalar)])];
}
/**
* Adds the Gladly user. A name or token that the file leaves open still has words, so that a step
* can speak of it either way; the email address has none and is asked for.
*/
function addUser(scope, user, vendor) {
	const { email, name, roles = [], token } = user;
	const freeName = `a name that shows what it is for, such as "${vendor}"`;
	const values = [
		["user.name", textValue(name ?? freeName)],
		["user.roles", {
			type: "list",
			texts: roles
		}],
		["user.token", token ? {
			type: "secret",
			source: token
		} : textValue(NO_TOKEN)]
	];
	if (email !== void 0) values.push(["user.email", textValue(email)]);
	const optional = new Map([...scope.optional, ["user.email", EMAIL_WANTED]]);
	return withValues({
		...scope,
		optional
	}, values);
}
/** Adds the inboxes, topics and webhooks as they are once the file has had its say. */
function addObjects(scope, objects, overrides) {
	const inboxes = merged(objects.inboxes, overrides.inboxes);
	const blocks = {
		inboxes,
		topics: merged(objects.topics, overrides.topics),
		webhooks: merged(objects.webhooks, overrides.webhooks)
	};
	const values = Object.entries(blocks).flatMap(([block, entries]) => Object.entries(entries).flatMap(([key, entry]) => described(`${block}.${key}`, key, entry)));
	const rows = Object.entries(inboxes).filter(([key]) => overrides.inboxes?.[key] !== false).map(([key, inbox]) => new Map([["each.key", textValue(key)], ...described("each", key, inbox)]));
	const minutes = ["each", ...Object.keys(inboxes).map((key) => `inboxes.${key}`)].map((prefix) => [`${prefix}.sla-minutes`, SLA_WANTED]);
	const optional = new Map([...scope.optional, ...minutes]);
	return withRows(withValues({
		...scope,
		optional
	}, values), "inboxes", rows);
}
function described(prefix, key, entry) {
	const { name = key, "sla-minutes": minutes } = entry;
	const values = [[`${prefix}.name`, textValue(name)]];
	if (minutes !== void 0) values.push([`${prefix}.sla-minutes`, {
		type: "number",
		number: minutes
	}]);
	return values;
}
function merged(ours = {}, theirs = {}) {
	const keys = [.../* @__PURE__ */ new Set([...Object.keys(ours), ...Object.keys(theirs)])];
	return Object.fromEntries(keys.map((key) => [key, {
		...ours[key],
		...theirs[key] === false ? {} : theirs[key]
	}]));
}
// src/catalog/task-expressions.ts
/** Bounds on the work that a hostile file could cause; real lists are far below them. */
const MAX_TASKS = 50;
const MAX_LENGTH = 500;
const MAX_NAME_LENGTH = 40;
const MAX_REPETITIONS = 3;
/**
* How Gladly's events appear to Playvox, by the sample in Playvox's guide: a status by the name of
* its event, availability as `Unavailable` or `AvailableFor:` with the channels.
*/
const PROBES = [
	...expandEvents(["AGENT_STATUS/*"]).events.map((event) => ({
		event,
		identifier: event.slice(event.indexOf("/") + 1)
	})),
	{
		event: "AGENT_AVAILABILITY/UPDATED",
		identifier: "AvailableFor:CHAT"
	},
	{
		event: "AGENT_AVAILABILITY/UPDATED",
		identifier: "Unavailable"
	}
];
/**
* What is wrong with the expressions of agent-status tasks: those that do not compile, those that
* are too complex to be tried, and those that claim a status which an earlier task has already.
* An expression has to match a whole identifier to count.
*/
function taskProblems(tasks) {
	const tried = tasks.map(prepare);
	const identifiers = [.../* @__PURE__ */ new Set([...PROBES.map(identifierOf), ...tried.flatMap(plainNames)])];
	return tried.flatMap((task, index) => {
		if (task.whole === null) return [{
			...unfit(task),
			index
		}];
		const clash = overlap(task, {
			identifiers,
			earlier: tried.slice(0, index)
		});
		return clash === null ? [] : [{
			code: "overlap",
			expected: clash,
			index
		}];
	});
}
/** The agent-status and availability events that no task matches; sorted, without repetition. */
function unmatchedEvents(tasks) {
	const tried = tasks.map(prepare);
	const unmatched = PROBES.filter((probe) => !tried.some((task) => matches(task, probe.identifier)));
	return [...new Set(unmatched.map(({ event }) => event))].toSorted();
}
function prepare({ name, expression }, index) {
	return {
		name,
		expression,
		whole: index < MAX_TASKS && compiled(expression) !== null && isSimple(expression) ? compiled(`^(?:${expression})$`) : null
	};
}
function unfit({ expression }) {
	if (compiled(expression) === null) return {
		code: "does-not-compile",
		expected: "a regular expression that compiles"
	};
	return {
		code: "too-complex",
		expected: `at most ${MAX_TASKS} tasks, each with a short expression: names divided by |`
	};
}
function overlap(task, { identifiers, earlier }) {
	for (const identifier of identifiers.filter((candidate) => matches(task, candidate))) {
		const other = earlier.find((rival) => matches(rival, identifier));
		if (other === void 0) continue;
		return `an expression that does not match ${identifier}, since "${other.name}" does already`;
	}
	return null;
}
/** The alternatives that are plain names, such as an organization's own away reasons. */
function plainNames({ expression, whole }) {
	if (whole === null) return [];
	return expression.split("|").filter(isPlainName);
}
function isPlainName(alternative) {
	return alternative.length <= MAX_NAME_LENGTH && /^[\w :/&-]+$/.test(alternative);
}
function identifierOf({ identifier }) {
	return identifier;
}
function matches({ whole }, identifier) {
	return whole?.test(identifier) ?? false;
}
function compiled(expression) {
	try {
		return new RegExp(expression);
	} catch {
		return null;
	}
}
/** Matching takes long only where repetitions are nested or many, so neither is tried. */
function isSimple(expression) {
	if (expression.length > MAX_LENGTH) return false;
	const bare = expression.replaceAll(/\\./gs, "").replaceAll(/\[[^\]]*\]/g, ".");
	return (bare.match(/(?<!\()[*+?{]/g) ?? []).length <= MAX_REPETITIONS && !/\)[*+?{]/.test(bare);
}
// src/catalog/inputs.ts
const FAULTY = { type: "faulty" };
/**
* Reads what the user gave by the declared types and puts in the defaults. Reports inputs that
* the vendor does not have, required ones that are missing, and values of the wrong type. An
* input with nothing behind it (`name:` in YAML) and an empty list were not given.
*/
function readInputs(definitions, given, report) {
	const known = Object.keys(definitions);
	for (const input of Object.keys(given).filter((name) => !known.includes(name))) report({
		code: "unknown-input",
		input,
		suggestions: nearest(input, known)
	});
	const values = /* @__PURE__ */ new Map();
	const rows = /* @__PURE__ */ new Map();
	for (const [name, definition] of Object.entries(definitions)) {
		const raw = givenOr(definition.default, given, name);
		if (isNothing(raw)) reportMissing(name, definition, {
			given,
			report
		});
		else if (definition.type === "list") {
			const list = listInput(name, definition, {
				raw,
				report
			});
			rows.set(name, list.rows);
			if (list.value !== null) values.set(name, list.value);
		} else values.set(name, scalarInput(name, definition, {
			raw,
			report
		}));
	}
	return {
		values,
		rows
	};
}
/** The elements of a list that the vendor has checked as agent-status tasks. */
function tasksIn(rows) {
	return rows.map((row) => ({
		name: wordsOf(row.get("each.name")),
		expression: wordsOf(row.get("each.expression"))
	}));
}
/** An empty list that was written out is meant: it takes the place of the default. */
function givenOr(fallback, given, name) {
	return (Object.hasOwn(given, name) ? given[name] : void 0) ?? fallback;
}
function isNothing(raw) {
	return raw === void 0 || Array.isArray(raw) && raw.length === 0;
}
function reportMissing(input, definition, { given, report }) {
	const stead = definition["required-unless"];
	if ((stead === void 0 ? definition.required : isNothing(givenOr(void 0, given, stead))) === true) report({
		code: "missing-input",
		input,
		expected: expectedFor(definition)
	});
}
function scalarInput(input, definition, { raw, report }) {
	const value = readScalar(definition, raw);
	if (value !== null) return value;
	report({
		code: "wrong-input",
		input,
		expected: expectedFor(definition)
	});
	return FAULTY;
}
function listInput(input, definition, { raw, report }) {
	const found = [];
	const collect = (problem) => found.push(problem);
	const rows = Array.isArray(raw) ? raw.map((element, index) => {
		const at = ({ pointer = "", ...problem }) => collect({
			...problem,
			input,
			pointer: `/${index}${pointer}`
		});
		return readElement(element, definition, at);
	}) : [];
	if (!Array.isArray(raw)) collect({
		code: "wrong-input",
		input,
		expected: expectedFor(definition)
	});
	if (found.length === 0 && definition.check !== void 0) checkTasks(input, rows, collect);
	for (const problem of found) report(problem);
	if (found.length > 0) return {
		value: FAULTY,
		rows
	};
	return {
		value: definition.fields === void 0 ? listOf(rows) : null,
		rows
	};
}
function readElement(element, definition, report) {
	const { fields } = definition;
	const input = "";
	if (fields === void 0 && isFilledText(element)) return /* @__PURE__ */ new Map([["each", textValue(element)]]);
	if (fields === void 0 || !isRecord(element)) {
		report({
			code: "wrong-input",
			input,
			expected: expectedFor(definition)
		});
		return /* @__PURE__ */ new Map();
	}
	const { values } = readInputs(fields, element, (problem) => report({
		...problem,
		pointer: `/${problem.input}`
	}));
	return new Map([...values].map(([name, value]) => [`each.${name}`, value]));
}
function checkTasks(input, rows, report) {
	for (const { index, expected } of taskProblems(tasksIn(rows))) report({
		code: "wrong-input",
		input,
		pointer: `/${index}/expression`,
		expected
	});
}
function listOf(rows) {
	return {
		type: "list",
		texts: rows.map((row) => wordsOf(row.get("each")))
	};
}
function wordsOf(value) {
	return value?.type === "text" ? value.text : "";
}
// src/catalog/expand.ts
/**
* Turns a vendor definition and the inputs of one integration into blocks. The same arguments
* give the same result. Where there are problems, the blocks are whole enough to look for other
* findings, but nothing may be planned from them.
*/
function expandVendor(definition, use) {
	const problems = /* @__PURE__ */ new Map();
	const report = (problem) => {
		const place = `${problem.input}${problem.pointer ?? ""}`;
		if (!problems.has(place)) problems.set(place, problem);
	};
	const inputs = readInputs(definition.inputs ?? {}, use.inputs, report);
	return {
		blocks: expandBlocks(definition, use, openScope({
			definition,
			use,
			inputs,
			report
		})),
		problems: [...problems.values()],
		facts: factsOf$1(definition, inputs)
	};
}
/** Each block may speak of the ones before it: the user, then the objects, then what is told. */
function expandBlocks(definition, use, scope) {
	const user = userBlock(definition.user ?? {}, scope);
	const withUser = addUser(scope, {
		...user,
		...use.user
	}, definition.name);
	const objects = {
		inboxes: expandEntries(definition.inboxes ?? {}, withUser, inboxBlock),
		topics: expandEntries(definition.topics ?? {}, withUser, topicBlock),
		webhooks: expandEntries(definition.webhooks ?? {}, withUser, webhookBlock)
	};
	const full = addObjects(withUser, objects, use.overrides ?? {});
	return {
		...definition.user === void 0 ? {} : { user },
		...objects,
		steps: expandEntries(definition.steps ?? {}, full, stepBlock),
		handover: expandEntries(definition.handover ?? {}, full, handoverBlock)
	};
}
function factsOf$1(definition, inputs) {
	const requestsPerMinute = definition["requests-per-minute"];
	const checked = Object.entries(definition.inputs ?? {}).filter(([, input]) => input.type === "list" && input.check === "task-expressions");
	const tasks = checked.flatMap(([name]) => tasksIn(inputs.rows.get(name) ?? []));
	return {
		title: definition.name,
		...requestsPerMinute === void 0 ? {} : { requestsPerMinute },
		...checked.length === 0 ? {} : { unmatchedEvents: unmatchedEvents(tasks) },
		secrets: secretInputs(definition, inputs),
		troubleshooting: definition.troubleshooting ?? []
	};
}
function secretInputs({ inputs = {} }, { values }) {
	return Object.entries(inputs).flatMap(([name, input]) => {
		const value = values.get(name);
		if (value?.type !== "secret" || typeof value.source === "string") return [];
		const { secret } = value.source;
		const whereToFind = input["where-to-find"] ?? null;
		return [{
			secret,
			description: input.description,
			whereToFind
		}];
	});
}
// src/config/literals.ts
/** What well-known services put in front of their keys. */
const KEY_PREFIX = /^(?:sk|pk|rk|whsec|gh[pousr]|github_pat|glpat|xox[abeprs]|AKIA|ASIA|AIza|SG|shpat|npm|dop_v1)[-_.A-Z0-9]/;
/** Words that announce a key in a header. */
const SCHEME = /^(?:bearer|basic|token|apikey)\s+/i;
/** A user name and password as HTTP's Basic scheme sends them. */
const BASIC_PAIR = /^\s*basic\s+[a-z0-9+/]{8,}=*\s*$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KEY_LENGTH = 20;
/** Bits a character. English words have about 2.5 to 3.5 at this length, random base64 above 4. */
const KEY_ENTROPY = 3.5;
/** What is wrong with a text in a place for a secret. The text itself is never part of it. */
function literalProblem(field, text) {
	return {
		code: looksLikeKey(text) ? "literal-key" : "literal-secret",
		field
	};
}
/**
* Whether a text looks like a key that somebody meant to keep secret: a known prefix, a UUID, a
* long run of hexadecimal digits, or at least 20 characters without spaces that mix letters with
* digits and repeat themselves little.
*/
function looksLikeKey(text) {
	const key = text.trim().replace(SCHEME, "");
	if (/\s/.test(key)) return false;
	if (BASIC_PAIR.test(text) || UUID.test(key) || /^[0-9a-f]{24,}$/i.test(key)) return true;
	if (key.length >= 12 && KEY_PREFIX.test(key)) return true;
	return /[a-z]/i.test(key) && /\d/.test(key) && /^[\w+/=.~-]+$/.test(key) && key.length >= KEY_LENGTH && entropy(key) >= KEY_ENTROPY;
}
/** Shannon entropy of the characters of a text, in bits a character. */
function entropy(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) {
		const share = count / text.length;
		bits -= share * Math.log2(share);
	}
	return bits;
}
// src/config/vendor-use.ts
/** What a vendor brings for an integration as the file writes it. */
function useVendor(definition, { organization, key }, entry) {
	const { user, inboxes, topics, webhooks, inputs } = entry;
	return {
		definition,
		expansion: expandVendor(definition, {
			integration: key,
			organization,
			inputs: inputs ?? {},
			...user === void 0 ? {} : { user },
			overrides: overridesOf({
				inboxes,
				topics,
				webhooks
			})
		})
	};
}
/** Findings about the inputs of an integration that has no vendor to ask for them. */
function withoutVendorDiagnostics({ entry, origin, faults }) {
	if (!(Object.keys(entry.inputs ?? {}).length > 0) || faults.at([])) return [];
	return [diagnostic(origin.key(["inputs"]), { code: "inputs-without-vendor" })];
}
/** Findings about the inputs of an integration, by what its vendor asks for. */
function inputDiagnostics(vendor, given) {
	const { problems } = vendor.expansion;
	const meant = new Set(problems.flatMap(({ suggestions = [] }) => suggestions));
	return [...problems.filter(({ code, input }) => code !== "missing-input" || !meant.has(input)).flatMap((problem) => problemDiagnostics(problem, vendor.definition, given)), ...literalInputs(vendor.definition, given)];
}
/**
* Whether what the vendor brings cannot be relied on, because its inputs have problems. A missing
* email address is none: it only goes into the words of steps.
*/
function isSpoilt(vendor, { faults }) {
	if (faults.within(["inputs"])) return true;
	return vendor.expansion.problems.some((problem) => !isMissingEmail(problem));
}
function problemDiagnostics(problem, definition, given) {
	const { input } = problem;
	const path = input.startsWith("user.") ? input.split(".") : ["inputs", input];
	const { within, at } = given.faults;
	if (within(path) || problem.code === "missing-input" && at([])) return [];
	if (isMissingEmail(problem)) return [missingEmail(given.origin)];
	return [problemDiagnostic(problem, {
		definition,
		path,
		given
	})];
}
function problemDiagnostic({ code, input, pointer = "", expected = "", suggestions = [] }, { definition, path, given: { origin } }) {
	const below = pathOf(pointer);
	const full = [...path, ...below];
	const label = nameOf([input, ...below]);
	const { name: vendor } = definition;
	switch (code) {
		case "wrong-input": return diagnostic(origin.value(full), {
			code,
			input: label,
			expected
		});
		case "missing-input": return diagnostic(missingPlace(full, origin), {
			code,
			input: label,
			vendor,
			expected
		});
		case "unknown-input": {
			const known = knownInputs(definition, input, below);
			return diagnostic(origin.key(full), {
				code,
				input: label,
				vendor,
				known,
				suggestions
			});
		}
	}
}
/** The key that has nothing behind it, or that of what the input is missing in, or of the vendor. */
function missingPlace(path, origin) {
	if (origin.isWritten(path)) return origin.key(path);
	const around = path.slice(0, -1);
	return origin.key(origin.isWritten(around) ? around : ["vendor"]);
}
/** The inputs of a vendor, or the fields of one that is a list. */
function knownInputs({ inputs = {} }, input, below) {
	const list = Object.hasOwn(inputs, input) ? inputs[input] : void 0;
	if (below.length === 0 || list?.type !== "list") return Object.keys(inputs);
	return Object.keys(list.fields ?? {});
}
function isMissingEmail({ code, input }) {
	return code === "missing-input" && input === "user.email";
}
/** The same as for any user, whether or not the vendor's steps speak of the address. */
function missingEmail(origin) {
	const place = origin.isWritten(["user"]) ? origin.declared(["user"]) : origin.key(["vendor"]);
	return diagnostic(place, { code: "user-without-email" });
}
/** Texts in the places of inputs that the vendor declares as secrets. */
function literalInputs(definition, { entry, origin }) {
	const inputs = entry.inputs ?? {};
	return Object.entries(definition.inputs ?? {}).flatMap(([name, input]) => secretTexts(input, Object.hasOwn(inputs, name) ? inputs[name] : void 0).map(({ path, text }) => diagnostic(origin.value([
		"inputs",
		name,
		...path
	]), literalProblem(nameOf([name, ...path]), text))));
}
function secretTexts(input, value) {
	if (input.type === "secret") return typeof value === "string" ? [{
		path: [],
		text: value
	}] : [];
	if (input.type !== "list" || !Array.isArray(value)) return [];
	const fields = Object.entries(input.fields ?? {}).filter(([, { type }]) => type === "secret");
	return value.flatMap((element, index) => fields.flatMap(([field]) => {
		const text = memberOf(element, field);
		return typeof text === "string" ? [{
			path: [String(index), field],
			text
		}] : [];
	}));
}
function memberOf(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return value[key];
}
/** An entry with nothing behind its key takes the defaults, as if it were an empty mapping. */
function overridesOf(blocks) {
	const filled = Object.entries(blocks).flatMap(([kind, entries]) => typeof entries === "object" && entries !== null ? [[kind, Object.fromEntries(Object.entries(entries).map(([key, e]) => [key, e ?? {}]))]] : []);
	return Object.fromEntries(filled);
}
// src/config/expand.ts
/**
* Lays what an organization says over each integration, and that over what the vendor brings.
* Integrations that are left out here are not in it.
*/
function expandOrganization(source, name, organization) {
	const expanded = [...source.config.integrations].flatMap(([key, base]) => {
		const here = organization.integrations.get(key);
		if (here === false) return [];
		const entry = here === void 0 ? base : mergeIntegration(base, here);
		return [expandIntegration(source, {
			organization: {
				name,
				url: organization.url
			},
			key
		}, entry)];
	});
	const integrations = expanded.map(({ integration }) => integration);
	return {
		organization: {
			name,
			url: organization.url,
			integrations
		},
		diagnostics: expanded.flatMap(({ diagnostics }) => diagnostics)
	};
}
function expandIntegration(source, spot, entry) {
	const state = vendorState(source, spot, entry);
	const used = state.state === "used" ? state.vendor : null;
	const origin = originIn(source, spot, used);
	const given = {
		entry,
		origin,
		faults: faultsIn(source, spot)
	};
	const isReliable = state.state === "none" || used !== null && !isSpoilt(used, given);
	const allowUnknownEvents = entry["allow-unknown-events"] ?? source.config.allowUnknownEvents;
	return {
		integration: {
			key: spot.key,
			...factsOf(spot, entry, used),
			definition: used?.definition ?? null,
			blocks: presentBlocks(entry, isReliable ? used : null),
			confirmed: confirmationsOf(entry),
			allowUnknownEvents,
			origin,
			faults: given.faults,
			isPartial: !isReliable || given.faults.at([])
		},
		diagnostics: vendorDiagnostics(state, given)
	};
}
function vendorState(source, spot, entry) {
	if (entry.vendor === void 0) return { state: "none" };
	const lookup = source.vendors.get(entry.vendor);
	if (lookup !== void 0 && "definition" in lookup) return {
		state: "used",
		vendor: useVendor(lookup.definition, spot, entry)
	};
	return {
		state: "unavailable",
		problem: lookup !== void 0 && "problem" in lookup ? lookup.problem : null
	};
}
function vendorDiagnostics(state, given) {
	const { origin } = given;
	switch (state.state) {
		case "none": return withoutVendorDiagnostics(given);
		case "used": return inputDiagnostics(state.vendor, given);
		case "unavailable": return state.problem === null ? [] : [diagnostic(origin.value(["vendor"]), state.problem)];
	}
}
function factsOf({ key }, entry, vendor) {
	const facts = vendor?.expansion.facts;
	const requestsPerMinute = entry["requests-per-minute"] ?? facts?.requestsPerMinute;
	return {
		title: entry.title ?? facts?.title ?? key,
		handover: {
			unmatchedEvents: facts?.unmatchedEvents ?? null,
			secrets: facts?.secrets ?? [],
			troubleshooting: facts?.troubleshooting ?? []
		},
		...entry.vendor === void 0 ? {} : { vendor: entry.vendor },
		...requestsPerMinute === void 0 ? {} : { requestsPerMinute }
	};
}
function presentBlocks(entry, vendor) {
	const blocks = mergeBlocks(vendor?.expansion.blocks ?? {}, entry);
	return {
		...blocks,
		steps: presentSteps(blocks.steps, entry)
	};
}
/** `when` of the file's own steps: there only if the input, or the field of the user, is given. */
function presentSteps(steps, { inputs, user }) {
	const present = Object.entries(steps).flatMap(([key, { when, ...step }]) => {
		return when === void 0 || has(inputs, when) || has(user, when.replace(/^user\./, "")) ? [[key, step]] : [];
	});
	return Object.fromEntries(present);
}
function confirmationsOf({ confirmed = {} }) {
	return new Map(Object.entries(confirmed).flatMap(([id, confirmation]) => {
		if (confirmation === false) return [];
		const { on, by, note } = confirmation;
		if (on === void 0 || by === void 0) return [];
		return [[id, {
			on,
			by,
			...note === void 0 ? {} : { note }
		}]];
	}));
}
function originIn({ map }, spot, vendor) {
	const { organization, key } = spot;
	const brought = vendor && {
		definition: vendor.definition,
		blocks: vendor.expansion.blocks
	};
	return originOf({
		map,
		organization: organization.name,
		integration: key,
		vendor: brought
	});
}
/** The faults of an integration, in its own entry and in what the organization lays over it. */
function faultsIn({ config }, { organization, key }) {
	const entry = ["integrations", key];
	const roots = [entry, [
		"organizations",
		organization.name,
		...entry
	]];
	const { within, at } = config.faults;
	return {
		within: (path) => roots.some((root) => within([...root, ...path])),
		at: (path) => roots.some((root) => at([...root, ...path]))
	};
}
function has(mapping, key) {
	return mapping !== void 0 && mapping !== null && Object.hasOwn(mapping, key);
}
// src/config/rules/blocks.ts
/** Rules for the user, the inboxes and the steps of an integration. */
function blockDiagnostics(integration, suggest) {
	return [...userDiagnostics(integration), ...integration.isPartial ? [] : [
		...stepDiagnostics(integration),
		...stepObjectDiagnostics(integration, suggest),
		...slaDiagnostics(integration)
	]];
}
function userDiagnostics({ blocks, origin, faults }) {
	const { user } = blocks;
	const isTold = faults.within(["user"]) || faults.at([]);
	if (user === void 0 || user.email !== void 0 || isTold) return [];
	return [diagnostic(origin.declared(["user"]), { code: "user-without-email" })];
}
/** Two halves of a step, the vendor's and the file's, only have to be whole together. */
function stepDiagnostics(integration) {
	const { blocks, origin, faults } = integration;
	const steps = blocks.steps;
	return Object.entries(steps).flatMap(([id, step]) => ["title", "do"].filter((part) => step[part] === void 0 && !faults.within(["steps", id])).map((missing) => diagnostic(origin.declared(["steps", id]), {
		code: "step-incomplete",
		missing
	})));
}
/**
* What the file's own steps name has to be there. A vendor's step may name what was not asked for;
* its definition has been checked by itself.
*/
function stepObjectDiagnostics(integration, suggest) {
	const { blocks, origin, faults } = integration;
	const objects = stepObjects(integration);
	return Object.entries(blocks.steps).flatMap(([id, step]) => STEP_OBJECT_KEYS.flatMap((key) => {
		const path = [
			"steps",
			id,
			key
		];
		if (!origin.isWritten(path) || faults.within(path)) return [];
		const known = [...objects[key].keys()];
		return namesUnder(step, key).flatMap((object, index) => {
			if (known.includes(object)) return [];
			const place = origin.value(Array.isArray(step[key]) ? [...path, String(index)] : path);
			const suggestions = suggest(object, known);
			return [diagnostic(place, {
				code: "unknown-object",
				key,
				object,
				known,
				suggestions
			})];
		});
	}));
}
/** Gladly's API does not show the SLA of an inbox: without a step, nobody would look after it. */
function slaDiagnostics({ blocks, origin }) {
	if (Object.entries(blocks.steps).some(([id, step]) => /\bsla\b/i.test(`${id} ${step.title} ${step.do}`))) return [];
	return Object.entries(blocks.inboxes).flatMap(([key, inbox]) => {
		const minutes = inbox["sla-minutes"];
		if (minutes === void 0) return [];
		const place = origin.key([
			"inboxes",
			key,
			"sla-minutes"
		]);
		return [diagnostic(place, {
			code: "sla-without-step",
			minutes
		})];
	});
}
// src/config/rules/events.ts
const FAMILY = "/*";
const CANDIDATES = candidates();
/** Rules for the events of an integration's webhooks. */
function eventDiagnostics(integration, suggest) {
	const { blocks, origin, allowUnknownEvents, faults, isPartial } = integration;
	return Object.entries(blocks.webhooks).flatMap(([key, { events = [], owner }]) => {
		if (events.length === 0 && owner !== "vendor") {
			if (isPartial || faults.within(["webhooks", key])) return [];
			const path = [
				"webhooks",
				key,
				"events"
			];
			const place = origin.isWritten(path) ? origin.key(path) : origin.declared(path.slice(0, 2));
			return [diagnostic(place, { code: "no-events" })];
		}
		return events.flatMap((event, index) => {
			const path = [
				"webhooks",
				key,
				"events",
				String(index)
			];
			const problem = eventProblem(event.trim().toUpperCase(), allowUnknownEvents, suggest);
			if (problem === null || faults.within(path)) return [];
			return [diagnostic(origin.value(path), problem)];
		});
	});
}
function eventProblem(event, allowUnknown, suggest) {
	const unknown = () => ({
		code: "unknown-event",
		event,
		suggestions: suggest(event, CANDIDATES)
	});
	if (event.endsWith(FAMILY)) return isFamily(event) ? null : unknown();
	const known = knownEvent(event);
	if (known === void 0) return allowUnknown ? null : unknown();
	const { standing, successor = null } = known;
	if (standing === "never") return {
		code: "event-not-subscribable",
		event
	};
	if (standing === "current" || allowUnknown) return null;
	return {
		code: standing === "dropped" ? "dropped-event" : "deprecated-event",
		event,
		successor
	};
}
function candidates() {
	const names = KNOWN_EVENTS.flatMap(({ name, standing }) => standing === "never" ? [] : [name]);
	const families = names.map((name) => `${name.slice(0, name.indexOf("/"))}${FAMILY}`);
	return [...names, ...new Set(families.filter(isFamily))];
}
function isFamily(pattern) {
	return expandEvents([pattern]).unknown.length === 0;
}
// src/config/days.ts
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS = 864e5;
/** Whether a text is a day that the calendar has, written `YYYY-MM-DD`. */
function isCalendarDay(text) {
	return DAY.test(text) && toDay(Date.parse(`${text}T00:00:00Z`)) === text;
}
/** The day after one that the calendar has. */
function nextDay(day) {
	return toDay(Date.parse(`${day}T00:00:00Z`) + MILLISECONDS);
}
function toDay(time) {
	return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
}
// src/config/rules/written.ts
const SECRET_PREFIX = "GLADLY_SECRET_";
/** RFC 9110: a header name is a token. */
const HEADER_NAME = /^[!#$%&'*+.^`|~\w-]+$/;
/** Rules for each part of the file by itself. `today` is a calendar day, `YYYY-MM-DD`. */
function writtenDiagnostics(config, map, today) {
	return [...writtenIntegrations(config).flatMap(({ integration, path }) => within(path, integrationFindings(integration, today))), ...ignoreRulesOf(config).flatMap(({ rule, path }) => within(path, ignoreFindings(rule, today)))].filter(({ path }) => !config.faults.within(path)).map(({ path, at, text }) => diagnostic(at === "key" ? map.keyPlace(path) : map.valuePlace(path), text));
}
/** The integrations of the file, and what organizations lay over them, each where it stands. */
function writtenIntegrations(config) {
	const own = [...config.integrations].map(([key, integration]) => ({
		integration,
		path: ["integrations", key]
	}));
	const here = [...config.organizations].flatMap(([name, organization]) => [...organization.integrations].map(([key, integration]) => ({
		integration,
		path: [
			"organizations",
			name,
			"integrations",
			key
		]
	})));
	return [...own, ...here].flatMap(({ integration, path }) => integration === false ? [] : [{
		integration,
		path
	}]);
}
function ignoreRulesOf({ ignore, organizations }) {
	return [...ignore, ...[...organizations.values()].flatMap((one) => one.ignore)];
}
function integrationFindings(integration, today) {
	const webhooks = entriesOf$1(integration.webhooks).flatMap(([key, webhook]) => webhook === false ? [] : within(["webhooks", key], webhookFindings(webhook)));
	const confirmations = entriesOf$1(integration.confirmed).flatMap(([key, confirmation]) => confirmation === false ? [] : within(["confirmed", key], confirmationFindings(confirmation.on, today)));
	const handovers = entriesOf$1(integration.handover).flatMap(([key, handover]) => handover === false ? [] : within([
		"handover",
		key,
		"fields"
	], keyFindings(handover.fields)));
	return [
		...webhooks,
		...confirmations,
		...handovers,
		...referenceFindings(integration, [])
	];
}
function webhookFindings({ headers, basic }) {
	const literals = [...entriesOf$1(headers).map(([name, text]) => ({
		path: ["headers", name],
		text
	})), ...["username", "password"].flatMap((half) => {
		const text = basic?.[half];
		return text === void 0 ? [] : [{
			path: ["basic", half],
			text
		}];
	})];
	return [...within(["headers"], headerFindings(Object.keys(headers ?? {}))), ...literals.flatMap(({ path, text }) => literalFindings(path, text))];
}
function headerFindings(names) {
	const first = /* @__PURE__ */ new Map();
	return names.flatMap((header) => {
		if (!HEADER_NAME.test(header)) return [{
			path: [header],
			at: "key",
			text: {
				code: "header-name",
				header
			}
		}];
		const other = first.get(header.toLowerCase());
		if (other !== void 0) return [{
			path: [header],
			at: "key",
			text: {
				code: "header-twice",
				header,
				other
			}
		}];
		first.set(header.toLowerCase(), header);
		return [];
	});
}
function literalFindings(path, text) {
	if (typeof text !== "string") return [];
	return [{
		path,
		at: "value",
		text: literalProblem(path.join("."), text)
	}];
}
/** What a vendor is told may stand in the file, unless it looks like a key. */
function keyFindings(fields) {
	return entriesOf$1(fields).flatMap(([field, text]) => typeof text === "string" && looksLikeKey(text) ? [{
		path: [field],
		at: "value",
		text: {
			code: "literal-key",
			field
		}
	}] : []);
}
function confirmationFindings(on, today) {
	if (on === void 0) return [];
	if (!isCalendarDay(on)) return [{
		path: ["on"],
		at: "value",
		text: {
			code: "not-a-day",
			key: "on"
		}
	}];
	if (on <= nextDay(today)) return [];
	return [{
		path: ["on"],
		at: "value",
		text: {
			code: "confirmation-future",
			on
		}
	}];
}
function ignoreFindings({ until }, today) {
	if (until === void 0) return [];
	if (!isCalendarDay(until)) return [{
		path: ["until"],
		at: "value",
		text: {
			code: "not-a-day",
			key: "until"
		}
	}];
	if (until >= today) return [];
	return [{
		path: ["until"],
		at: "value",
		text: {
			code: "ignore-expired",
			until
		}
	}];
}
/** Every `{ secret: NAME, prefix }`, wherever it stands. */
function referenceFindings(value, path) {
	if (typeof value !== "object" || value === null) return [];
	const members = { ...value };
	const { secret, prefix } = members;
	if (typeof secret !== "string") return entriesOf$1(members).flatMap(([key, member]) => referenceFindings(member, [...path, key]));
	const found = [];
	if (secret.startsWith(SECRET_PREFIX)) {
		const text = {
			code: "secret-name-prefix",
			name: secret.slice(14)
		};
		found.push({
			path: [...path, "secret"],
			at: "value",
			text
		});
	}
	if (typeof prefix === "string" && looksLikeKey(prefix)) {
		const text = {
			code: "literal-key",
			field: "prefix"
		};
		found.push({
			path: [...path, "prefix"],
			at: "value",
			text
		});
	}
	return found;
}
function within(path, findings) {
	return findings.map((finding) => ({
		...finding,
		path: [...path, ...finding.path]
	}));
}
function entriesOf$1(mapping) {
	return Object.entries(mapping ?? {});
}
// src/config/rules/file.ts
const PARTS_THAT_DECLARE = [
	"vendor",
	"inputs",
	"user",
	"inboxes",
	"topics",
	"webhooks",
	"steps",
	"handover"
];
/** Rules for the organizations of a file: their addresses, and what they lay over what. */
function organizationDiagnostics(file, allowedHosts) {
	return [...unknownIntegrations(file), ...addressDiagnostics(file, allowedHosts)];
}
/** Confirmations of steps that no organization has, and integrations that declare nothing. */
function integrationDiagnostics(file) {
	return [...unknownSteps(file), ...emptyIntegrations(file)];
}
function addressDiagnostics({ config, map }, allowedHosts) {
	const first = /* @__PURE__ */ new Map();
	return [...config.organizations].flatMap(([name, { url }]) => {
		const path = [
			"organizations",
			name,
			"url"
		];
		if (config.faults.within(path)) return [];
		const other = first.get(urlKey(url));
		if (other === void 0) first.set(urlKey(url), name);
		const problem = urlProblem(url, allowedHosts) ?? repeatedUrl(map, other);
		return problem === null ? [] : [diagnostic(map.valuePlace(path), problem)];
	});
}
function repeatedUrl(map, other) {
	if (other === void 0) return null;
	const { line } = map.valuePlace([
		"organizations",
		other,
		"url"
	]);
	return {
		code: "organization-url-twice",
		other,
		line
	};
}
function urlProblem(url, allowedHosts) {
	const found = organizationUrlProblem(url, allowedHosts);
	switch (found?.problem) {
		case void 0: return null;
		case "malformed": return { code: "organization-url-malformed" };
		case "not-encrypted": return {
			code: "organization-url-not-encrypted",
			host: found.host
		};
		case "foreign-host": return {
			code: "organization-url-foreign",
			host: found.host
		};
	}
}
function unknownIntegrations({ config, map, suggest }) {
	if (config.faults.at([]) && config.integrations.size === 0) return [];
	const known = [...config.integrations.keys()];
	return [...config.organizations].flatMap(([organization, { integrations }]) => [...integrations.keys()].filter((name) => !map.has(["integrations", name])).map((name) => {
		const place = map.keyPlace([
			"organizations",
			organization,
			"integrations",
			name
		]);
		const suggestions = suggest(name, known);
		return diagnostic(place, {
			code: "unknown-integration",
			name,
			known,
			suggestions
		});
	}));
}
/**
* A confirmation in an integration's own entry counts in every organization, so its step has to
* exist in one of them; one that an organization lays over it, in that organization.
*/
function unknownSteps({ config, map, organizations, suggest }) {
	const expanded = expandedByPath(organizations);
	return writtenIntegrations(config).flatMap(({ integration, path }) => {
		const users = expanded.get(path.join(".")) ?? [];
		const known = new Set(users.flatMap(({ blocks }) => Object.keys(blocks.steps)));
		if (users.length === 0 || users.some(({ isPartial }) => isPartial)) return [];
		return Object.keys(integration.confirmed ?? {}).filter((step) => !known.has(step)).filter((step) => !users.some(({ faults }) => faults.within(["steps", step]))).map((step) => {
			const suggestions = suggest(step, [...known]);
			const text = {
				code: "unknown-step",
				step,
				known: [...known],
				suggestions
			};
			return diagnostic(map.keyPlace([
				...path,
				"confirmed",
				step
			]), text);
		});
	});
}
/** What an entry comes to: its own in every organization, an organization's only there. */
function expandedByPath(organizations) {
	const byPath = /* @__PURE__ */ new Map();
	const pairs = organizations.flatMap(({ name, integrations }) => integrations.flatMap((integration) => {
		const own = `integrations.${integration.key}`;
		return [own, `organizations.${name}.${own}`].map((path) => ({
			path,
			integration
		}));
	}));
	for (const { path, integration } of pairs) {
		const others = byPath.get(path);
		if (others === void 0) byPath.set(path, [integration]);
		else others.push(integration);
	}
	return byPath;
}
function emptyIntegrations({ config, map }) {
	const organizations = [...config.organizations.keys()];
	return [...config.integrations].filter(([name]) => !config.faults.at(["integrations", name])).flatMap(([name]) => {
		const own = ["integrations", name];
		if ([own, ...organizations.map((organization) => [
			"organizations",
			organization,
			...own
		])].some((path) => PARTS_THAT_DECLARE.some((part) => map.has([...path, part])))) return [];
		return [diagnostic(map.keyPlace(own), {
			code: "empty-integration",
			name
		})];
	});
}
// src/config/rules/organization.ts
/** Gladly allows an organization this many webhooks (REST reference). */
const MAX_WEBHOOKS = 20;
/** Rules for everything that an organization gets, across its integrations. */
function togetherDiagnostics(organization) {
	return [
		...repeatedUrls(organization),
		...webhookCount(organization),
		...repeatedAliases(organization, "webhooks"),
		...repeatedAliases(organization, "topics")
	];
}
function repeatedUrls({ integrations }) {
	return [...webhooksByUrl(integrations).values()].flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const [original] = first;
		return others.map(([webhook]) => diagnostic(urlPlace(webhook), {
			code: "webhook-url-twice",
			other: addressOf(original.integration.key, "webhook", original.key),
			line: urlPlace(original).line,
			sameIntegration: original.integration.key === webhook.integration.key
		}));
	});
}
function urlPlace({ integration, key }) {
	return integration.origin.value([
		"webhooks",
		key,
		"url"
	]);
}
/** Those that vendors make count as well; webhooks that are made as one count once. */
function webhookCount({ integrations }) {
	const own = [...webhooksByUrl(integrations).values()].flat().map(([{ integration, key }]) => integration.origin.declared(["webhooks", key]));
	const theirs = integrations.flatMap(({ blocks, origin }) => Object.entries(blocks.webhooks).filter(([, { owner }]) => owner === "vendor").map(([key]) => origin.declared(["webhooks", key])));
	const count = own.length + theirs.length;
	const firstTooMany = [...theirs, ...own][MAX_WEBHOOKS];
	if (firstTooMany === void 0) return [];
	return [diagnostic(firstTooMany, {
		code: "too-many-webhooks",
		count,
		limit: MAX_WEBHOOKS
	})];
}
/** An old name that another object has, or had as well, would lead to the wrong one in Gladly. */
function repeatedAliases({ integrations }, kind) {
	const all = integrations.flatMap((integration) => namedBlocks(integration, kind).map(([key, { name = key, aliases = [] }]) => ({
		integration,
		key,
		name,
		aliases
	})));
	const holders = new Map(all.map((one) => [one.name, one]));
	return all.flatMap((one) => one.aliases.flatMap((alias, index) => {
		const holder = holders.get(alias);
		if (holder === void 0) holders.set(alias, one);
		if (holder === void 0 || holder === one) return [];
		const place = one.integration.origin.value([
			kind,
			one.key,
			"aliases",
			String(index)
		]);
		const word = kind === "webhooks" ? "webhook" : "topic";
		const other = addressOf(holder.integration.key, word, holder.key);
		return [diagnostic(place, {
			code: "alias-twice",
			alias,
			other
		})];
	}));
}
function namedBlocks({ blocks }, kind) {
	return kind === "webhooks" ? Object.entries(blocks.webhooks) : Object.entries(blocks.topics);
}
// src/config/rules/topics.ts
/** Rules for the topics of an organization, across its integrations. */
function topicDiagnostics({ integrations }) {
	const topics = declaredTopics(integrations);
	return [...repeatedNames(topics), ...cycles(topics)];
}
/** Gladly keeps the names of topics unique. */
function repeatedNames(topics) {
	const first = /* @__PURE__ */ new Map();
	return topics.flatMap((topic) => {
		const other = first.get(topic.name);
		if (other === void 0) {
			first.set(topic.name, topic);
			return [];
		}
		return [diagnostic(topic.integration.origin.declared(["topics", topic.key]), {
			code: "topic-twice",
			name: topic.name,
			other: addressOf(other.integration.key, "topic", other.key),
			line: other.integration.origin.declared(["topics", other.key]).line
		})];
	});
}
/** One finding for each circle, at the parent that stands first in the file. */
function cycles(topics) {
	const parentOf = parentFinder(topics);
	const done = /* @__PURE__ */ new Set();
	return topics.flatMap((start) => {
		const way = [];
		let topic = start;
		while (topic !== null && !done.has(topic)) {
			done.add(topic);
			way.push(topic);
			topic = parentOf(topic);
		}
		const circle = topic === null ? [] : way.slice(way.indexOf(topic));
		return topic !== null && way.includes(topic) ? [cycleDiagnostic(circle)] : [];
	});
}
function cycleDiagnostic(circle) {
	const place = circle.map(({ integration, key }) => integration.origin.value([
		"topics",
		key,
		"parent"
	])).reduce((a, b) => comparePlaces(a, b) <= 0 ? a : b);
	return diagnostic(place, {
		code: "topic-cycle",
		names: circle.map(({ name }) => name)
	});
}
// src/config/rules/webhooks.ts
/** Gladly's limit for the name of a webhook (REST reference, `POST /api/v1/webhooks`). */
const MAX_NAME = 200;
/** Rules for each webhook of an integration by itself. */
function webhookDiagnostics({ blocks, origin, faults, isPartial }, allowedHosts) {
	return Object.entries(blocks.webhooks).flatMap(([key, webhook]) => {
		const isComplete = !isPartial && !faults.within(["webhooks", key]);
		return [
			...commonFindings(webhook),
			...ownerFindings(webhook, allowedHosts),
			...isComplete ? absenceFindings(webhook) : []
		].flatMap(({ path, at, text }) => {
			const full = [
				"webhooks",
				key,
				...path
			];
			if (path.length === 0) return [diagnostic(origin.declared(full), text)];
			if (faults.within(full)) return [];
			return [diagnostic(at === "key" ? origin.key(full) : origin.value(full), text)];
		});
	});
}
function commonFindings({ name = "" }) {
	if ([...name].length <= MAX_NAME) return [];
	return [{
		path: ["name"],
		text: {
			code: "too-long",
			key: "name",
			limit: MAX_NAME
		}
	}];
}
/** Halves of a webhook, the vendor's and the file's, only have to be whole together. */
function absenceFindings({ url, basic, owner }) {
	const found = [];
	if (url === void 0 && owner !== "vendor") found.push({
		path: [],
		text: { code: "webhook-without-url" }
	});
	const halves = basic;
	for (const missing of ["username", "password"]) {
		if (halves === void 0 || halves[missing] !== void 0) continue;
		found.push({
			path: ["basic"],
			at: "key",
			text: {
				code: "basic-incomplete",
				missing
			}
		});
	}
	return found;
}
function ownerFindings(webhook, allowedHosts) {
	if (webhook.owner !== "vendor") return urlFindings(webhook.url, allowedHosts);
	return ["headers", "basic"].filter((field) => webhook[field] !== void 0).map((field) => ({
		path: [field],
		at: "key",
		text: {
			code: "vendor-webhook-secrets",
			field
		}
	}));
}
function urlFindings(url, allowedHosts) {
	if (typeof url !== "string") return [];
	const parsed = URL.canParse(url) && !/\s/.test(url) ? new URL(url) : null;
	const path = ["url"];
	if (parsed === null || !["http:", "https:"].includes(parsed.protocol)) return [{
		path,
		text: { code: "webhook-url-malformed" }
	}];
	if (parsed.protocol === "http:" && !isOwnMachine(parsed, allowedHosts)) return [{
		path,
		text: {
			code: "webhook-url-not-encrypted",
			host: parsed.host
		}
	}];
	return carriesCredentials(parsed) ? [{
		path,
		text: { code: "webhook-url-credentials" }
	}] : [];
}
/** A server on this machine that the workflow names, as in trials against the emulator. */
function isOwnMachine({ host, hostname }, allowedHosts) {
	const names = [host, hostname];
	return isLoopbackHost(hostname) && allowedHosts.some((one) => isHostEntry(one) && names.includes(one));
}
// src/config/rules.ts
/** What all rules on the meaning of a file find, in no particular order, some things twice. */
function ruleDiagnostics(file, { allowedHosts, today }) {
	const { config, map, organizations, suggest } = file;
	return [
		...writtenDiagnostics(config, map, today),
		...organizationDiagnostics(file, allowedHosts),
		...integrationDiagnostics(file),
		...organizations.flatMap((organization) => [
			...integrationsDiagnostics(organization, allowedHosts, suggest),
			...topicDiagnostics(organization),
			...togetherDiagnostics(organization)
		])
	];
}
function integrationsDiagnostics({ integrations }, allowedHosts, suggest) {
	return integrations.flatMap((integration) => [
		...blockDiagnostics(integration, suggest),
		...eventDiagnostics(integration, suggest),
		...webhookDiagnostics(integration, allowedHosts)
	]);
}
// src/config/sound.ts
/** Errors that leave a value of the right type, which can still be looked at. */
const KEPT = [
	"required",
	"oneOf",
	"pattern",
	"minLength",
	"maxLength",
	"minimum",
	"minItems",
	"minProperties"
];
/** The sound parts of a file, given all errors that the schema validator has for it. */
function soundConfig(value, errors) {
	const faulty = errors.map((error) => ({
		path: faultyPath(error),
		isKept: isKept(error)
	}));
	const dropped = new Set(faulty.flatMap((fault) => fault.isKept ? [] : [joined(fault.path)]));
	const root = mappingOf(dropped.size === 0 ? value : withoutDropped(value, [], dropped));
	return {
		organizations: entriesOf(root["organizations"], soundOrganization),
		integrations: entriesOf(root["integrations"], (entry) => entry),
		ignore: ignoreRules(root, []),
		allowUnknownEvents: root["allow-unknown-events"] === true,
		faults: faultsAt(faulty.map(({ path }) => path))
	};
}
function soundOrganization(value, name) {
	const organization = mappingOf(value);
	const { url } = organization;
	return {
		url: typeof url === "string" ? url : "",
		integrations: entriesOf(organization["integrations"], (entry) => entry === false ? false : entry),
		ignore: ignoreRules(organization, ["organizations", name])
	};
}
function ignoreRules(parent, path) {
	return (Array.isArray(parent["ignore"]) ? parent["ignore"] : []).flatMap((rule, index) => {
		if (rule === void 0) return [];
		return [{
			rule,
			path: [
				...path,
				"ignore",
				String(index)
			]
		}];
	});
}
/** A missing key counts as a fault where it should stand; a bad secret reference as a whole. */
function faultyPath(error) {
	const { keyword, params, propertyName } = error;
	const path = pathOf(error.instancePath);
	if (propertyName !== void 0) return [...path, propertyName];
	if (keyword === "additionalProperties") return [...path, String(params["additionalProperty"])];
	if (keyword === "required" && params["missingProperty"] !== "secret") return [...path, String(params["missingProperty"])];
	return path.at(-1) === "secret" && !isKept(error) ? path.slice(0, -1) : path;
}
function isKept({ keyword, params, propertyName }) {
	if (propertyName !== void 0 || params["missingProperty"] === "secret") return false;
	return KEPT.includes(keyword);
}
/**
* The value without what was dropped. A list with a dropped element goes as a whole, because the
* places of the others depend on their index; in a list of mappings, a gap stays instead.
*/
function withoutDropped(value, path, dropped) {
	if (dropped.has(joined(path)) || typeof value !== "object" || value === null) return dropped.has(joined(path)) ? void 0 : value;
	if (Array.isArray(value)) {
		const elements = value.map((element, index) => withoutDropped(element, [...path, String(index)], dropped));
		return elements.includes(void 0) && path.at(-1) !== "ignore" ? void 0 : elements;
	}
	const members = Object.entries(value).map(([key, member]) => [key, withoutDropped(member, [...path, key], dropped)]);
	return Object.fromEntries(members.filter(([, member]) => member !== void 0));
}
function faultsAt(paths) {
	const within = new Set(paths.flatMap((path) => path.map((_, index) => joined(path.slice(0, index + 1)))));
	const at = new Set(paths.flatMap((path) => [joined(path), joined(path.slice(0, -1))]));
	return {
		within: (path) => within.has(joined(path)),
		at: (path) => at.has(joined(path))
	};
}
function entriesOf(value, read) {
	return new Map(Object.entries(mappingOf(value)).map(([key, entry]) => [key, read(entry, key)]));
}
function mappingOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function joined(path) {
	return path.join("\n");
}
// src/config/load.ts
/** Ten organizations with 2,000 topics each come to 100,000. */
const MAX_VALUES = 1e6;
/** What an integration costs by itself, compared with a value in it. */
const VALUES_OF_AN_INTEGRATION = 50;
/**
* Reads a configuration: YAML, the schema, vendor definitions, and the rules on what it all means.
* All findings come in one run, each mistake once. Needs no network and never throws for what
* is in the file; the base of a pull request is read the same way.
*/
async function loadConfig(source, options) {
	const parsed = parseYaml(source, options.file);
	if (parsed.content === null) return unreadable(parsed.diagnostics, options.file);
	const { value, map } = parsed.content;
	const errors = schemaErrors(validateConfig, value);
	const config = soundConfig(value, errors);
	const suggest = newSuggest();
	const vendors = await loadVendors(vendorsIn(config), options.readVendorFile, suggest);
	const tooLarge = sizeProblem(config, map, vendors.lookups);
	if (tooLarge !== null) return unreadable([tooLarge], options.file);
	const expanded = expandedFile({
		config,
		map,
		vendors: vendors.lookups
	});
	const { organizations } = expanded;
	const diagnostics = sortedDiagnostics([
		...parsed.diagnostics,
		...explain(errors, {
			map,
			suggest
		}),
		...vendors.diagnostics,
		...expanded.diagnostics,
		...ruleDiagnostics({
			config,
			map,
			organizations,
			suggest
		}, options)
	]);
	return {
		diagnostics,
		organizationNames: [...config.organizations.keys()],
		organizationsPlace: map.keyPlace(["organizations"]),
		organizations: hasErrors(diagnostics) ? null : organizationsOf(organizations, config, map)
	};
}
function unreadable(diagnostics, file) {
	return {
		diagnostics,
		organizationNames: [],
		organizationsPlace: {
			file,
			line: 1,
			column: 1
		},
		organizations: null
	};
}
/** Every organization has all integrations, and each vendor brings steps and words of its own. */
function sizeProblem(config, map, lookups) {
	const size = writtenIntegrations(config).map(({ integration: { vendor = "" } }) => {
		const lookup = lookups.get(vendor);
		return (lookup !== void 0 && "definition" in lookup ? lookup.size : 0) + VALUES_OF_AN_INTEGRATION;
	}).reduce((sum, size) => sum + size, map.size(["integrations"])) * config.organizations.size;
	if (size <= MAX_VALUES) return null;
	const limit = {
		size,
		limit: MAX_VALUES,
		unit: "values"
	};
	return diagnostic(map.keyPlace(["organizations"]), {
		code: "file-too-large",
		...limit
	});
}
function vendorsIn(config) {
	const written = writtenIntegrations(config);
	return new Set(written.flatMap(({ integration }) => integration.vendor ?? []));
}
function expandedFile(source) {
	const results = organizationsToExpand(source.config).map(([name, organization]) => expandOrganization(source, name, organization));
	return {
		organizations: results.map(({ organization }) => organization),
		diagnostics: results.flatMap(({ diagnostics }) => diagnostics)
	};
}
/** Without any organization, the integrations are looked at as one would have them. */
function organizationsToExpand(config) {
	if (config.organizations.size > 0) return [...config.organizations];
	return [["", {
		url: "https://organization.gladly.com",
		integrations: /* @__PURE__ */ new Map(),
		ignore: []
	}]];
}
function organizationsOf(expanded, config, map) {
	return new Map(expanded.map((organization) => {
		const { name, integrations } = organization;
		const own = config.organizations.get(name)?.ignore ?? [];
		const desired = desiredState({
			organization,
			place: map.keyPlace(["organizations", name]),
			ignore: [...config.ignore, ...own],
			map
		});
		const handovers = integrations.map(({ key, title, blocks, handover }) => {
			return [key, {
				title,
				entries: blocks.handover,
				...handover
			}];
		});
		return [name, {
			desired,
			integrations,
			handovers: new Map(handovers)
		}];
	}));
}
// src/commands/ports.ts
/** Calendar day by the clock, `YYYY-MM-DD` in UTC. */
function today(clock) {
	return new Date(clock.now()).toISOString().slice(0, 10);
}
export { expandEvents as a, keyPart as i, loadConfig as n, readInputs as r, today as t };
