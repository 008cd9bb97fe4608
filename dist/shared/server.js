import { d as systemClock } from "./core.js";
import { C as Secret, O as secretsEqual, U as isRecord } from "./start.js";
import { createHash } from "node:crypto";
import { createServer, request, validateHeaderName, validateHeaderValue } from "node:http";
// src/emulator/seeds.ts
/**
* An organization to begin with: `empty`; `acme`, the example with the users of five vendors and
* some objects that nobody's file mentions; or one of a given size, the same each time.
*/
function seedOrganization(kind) {
	if (kind === "empty") return { name: "Empty" };
	return kind === "acme" ? ACME : ofSize(kind);
}
/** One of 2,000 topics, 2,000 users and as many webhooks as Gladly allows. */
const LARGE_ORGANIZATION = {
	webhooks: 20,
	topics: 2e3,
	users: 2e3,
	inboxes: 20
};
const ACME = {
	name: "Acme",
	loginDomain: "acme.com",
	users: [
		{
			name: "Dana Whitfield",
			email: "dana@acme.com",
			roles: [
				"Administrator",
				"API User",
				"Agent"
			]
		},
		{
			name: "Ravi Okafor",
			email: "ravi@acme.com",
			roles: ["Team Manager", "Agent"]
		},
		{
			name: "June Alvarez",
			email: "june@acme.com",
			roles: ["Agent"],
			active: false
		},
		{
			name: "HiOperator",
			email: "hioperator@acme.com",
			roles: [
				"Administrator",
				"Agent",
				"API User"
			]
		},
		{
			name: "Melissa",
			email: "sidekick@acme.com",
			roles: [
				"Agent",
				"Agent Plus",
				"API User"
			]
		},
		{
			name: "Idiomatic",
			email: "idiomatic@acme.com",
			roles: [
				"API User",
				"Agent",
				"Administrator"
			]
		},
		{
			name: "Playvox",
			email: "playvox@acme.com",
			roles: [
				"API User",
				"Agent",
				"Administrator"
			]
		},
		{
			name: "Assembled",
			email: "assembled@acme.com",
			roles: ["API User", "Agent"]
		}
	],
	inboxes: [
		{ name: "HiOperator" },
		{ name: "Customer_Support" },
		{ name: "Returns & Exchanges" },
		{
			name: "Holiday Overflow",
			disabled: true
		}
	],
	topics: [
		{ name: "Orders" },
		{
			name: "Where is my order",
			parent: "Orders"
		},
		{
			name: "Refunds",
			parent: "Orders"
		},
		{ name: "Product question" },
		{
			name: "Spring campaign",
			disabled: true
		}
	],
	webhooks: [{
		name: "Playvox WFM",
		url: "https://gladly.playvox.example/acme/conversations",
		events: ["CONVERSATION/CREATED", "CONVERSATION/CLOSED"],
		headers: { Authorization: "fake-playvox-webhook-key" },
		madeBy: "playvox@acme.com"
	}, {
		name: "Warehouse",
		url: "https://hooks.acme.com/warehouse",
		events: ["TASK/CREATED", "TASK/CLOSED"],
		credentials: {
			username: "fake-warehouse-user",
			password: "fake-warehouse-password"
		},
		madeBy: "dana@acme.com"
	}]
};
function ofSize(size) {
	return {
		name: "Large",
		users: times(size.users, (n) => ({
			name: `Agent ${n}`,
			email: `agent-${n}@acme.com`,
			roles: ["Agent"]
		})),
		inboxes: times(size.inboxes, (n) => ({ name: `Inbox ${n}` })),
		topics: times(size.topics, (n) => ({
			name: `Topic ${n}`,
			...n % 10 !== 0 && { parent: `Topic ${n - n % 10}` }
		})),
		webhooks: times(size.webhooks, (n) => ({
			name: `Webhook ${n}`,
			url: `https://hooks.example/${n}`,
			events: ["CONVERSATION/CREATED", "CONVERSATION/CLOSED"],
			headers: { "x-api-key": `fake-webhook-key-${n}` }
		}))
	};
}
function times(count = 0, make) {
	return Array.from({ length: count }, (_, n) => make(n));
}
// src/emulator/ids.ts
/**
* The id that an organization gives to its `count`-th new object: 22 characters of URL-safe
* base64, as Gladly's are, the same for the same seed. Every fifth begins with `-`, because
* Gladly's may, and a client that takes such an id for a flag should be found out.
*/
function idFor(seed, count) {
	const id = createHash("sha256").update(`${seed}/${count}`).digest("base64url").slice(0, 22);
	return count % 5 === 4 ? `-${id.slice(1)}` : id;
}
// src/emulator/state.ts
/** Gives out an id that none of a kind has, and the state in which it is given. */
function takeId(state, kind) {
	const id = idFor(state.id, state.idsGiven);
	const next = {
		...state,
		idsGiven: state.idsGiven + 1
	};
	return state[kind].some((stored) => stored.id === id) ? takeId(next, kind) : [id, next];
}
/**
* Marks a change. No two changes share a moment, so that "later" can be told even where the clock
* of a test stands still.
*/
function touch(state, now) {
	const changedAt = Math.max(now, state.changedAt + 1);
	return {
		state: {
			...state,
			changedAt
		},
		at: new Date(changedAt).toISOString()
	};
}
/** The list with the entry of the same id replaced. */
function replaceById(list, next) {
	return list.map((stored) => stored.id === next.id ? next : stored);
}
// src/emulator/seed.ts
/**
* The organization that a seed describes.
*
* @throws Error when a topic's parent is not in the seed.
*/
function stateFromSeed(seed, defaults) {
	const name = seed.name ?? "Acme";
	const empty = {
		id: seed.id ?? idFor(name, 0),
		name,
		loginDomain: seed.loginDomain ?? "acme.com",
		timezone: seed.timezone ?? "America/Los_Angeles",
		gladlyUrl: seed.gladlyUrl ?? defaults.gladlyUrl,
		users: [],
		inboxes: [],
		topics: [],
		webhooks: [],
		idsGiven: 0,
		changedAt: defaults.now
	};
	const withUsers = (seed.users ?? []).reduce(addUser, empty);
	const withInboxes = (seed.inboxes ?? []).reduce(addInbox, withUsers);
	const withTopics = (seed.topics ?? []).reduce(addTopic, withInboxes);
	return (seed.webhooks ?? []).reduce((state, webhook) => addWebhook(state, webhook, defaults.now), withTopics);
}
/** The organization with one more user. */
function addUser(state, seed) {
	const [id, next] = seed.id === void 0 ? takeId(state, "users") : [seed.id, state];
	const user = {
		id,
		name: seed.name ?? seed.email,
		email: seed.email,
		roles: seed.roles ?? ["API User", "Agent"],
		active: seed.active ?? true,
		tokens: seed.token === void 0 ? [] : [new Secret(seed.token)],
		forbidden: seed.forbidden ?? []
	};
	return {
		...next,
		users: [...next.users, user]
	};
}
/** The organization with one more inbox. */
function addInbox(state, seed) {
	const [id, next] = seed.id === void 0 ? takeId(state, "inboxes") : [seed.id, state];
	const inbox = {
		id,
		name: seed.name,
		disabled: seed.disabled ?? false
	};
	return {
		...next,
		inboxes: [...next.inboxes, inbox]
	};
}
/** The organization with one more topic. */
function addTopic(state, seed) {
	const [id, next] = seed.id === void 0 ? takeId(state, "topics") : [seed.id, state];
	const { parent } = seed;
	const parentId = parent === void 0 ? null : topicId(state, parent);
	const topic = {
		id,
		name: seed.name,
		disabled: seed.disabled ?? false,
		parentId
	};
	return {
		...next,
		topics: [...next.topics, topic]
	};
}
/** The organization with one more webhook, made at `now`; nothing is PINGed. */
function addWebhook(state, seed, now) {
	const [id, numbered] = seed.id === void 0 ? takeId(state, "webhooks") : [seed.id, state];
	const { state: next, at } = touch(numbered, now);
	const webhook = {
		id,
		name: seed.name ?? null,
		url: seed.url,
		events: seed.events,
		enabled: seed.enabled ?? true,
		headers: secretHeaders(seed.headers ?? {}),
		credentials: secretCredentials(seed.credentials),
		createdAt: at,
		updatedAt: at,
		disabledAtDueToRetryLimit: null,
		madeBy: seed.madeBy ?? null
	};
	return {
		...next,
		webhooks: [...next.webhooks, webhook]
	};
}
/** Header values as secrets. */
function secretHeaders(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, new Secret(value)]));
}
/** Basic credentials as secrets; `null` for none. */
function secretCredentials(credentials) {
	if (!credentials) return null;
	const { username, password, realm = null } = credentials;
	return {
		username: new Secret(username),
		password: new Secret(password),
		realm
	};
}
/** The id of the topic that has this id, or else this name. */
function topicId(state, wanted) {
	const topic = state.topics.find((stored) => stored.id === wanted) ?? state.topics.find((stored) => stored.name === wanted);
	if (topic === void 0) throw new Error(`The emulator has no topic ${JSON.stringify(wanted)}.`);
	return topic.id;
}
// src/emulator/change.ts
/**
* The organization after a change that was made by other means than the API. No PING is sent and
* no rule of the API is enforced: a test may make what only Gladly itself could have made.
*
* @throws Error when what is to be changed does not exist.
*/
function applyChange(state, change, context) {
	const { state: touched, at } = touch(state, context.now);
	switch (change.change) {
		case "edit-organization": return {
			...touched,
			...change.fields
		};
		case "add-user": return addUser(touched, change.user);
		case "edit-user": return editUser(touched, change, {
			...context,
			at
		});
		case "remove-user": return {
			...touched,
			users: without(state.users, findUser(state, change.user))
		};
		case "add-inbox": return addInbox(touched, change.inbox);
		case "edit-inbox": {
			const inbox = find("inbox", state.inboxes, [change.inbox, "name"]);
			return {
				...touched,
				inboxes: replaceById(state.inboxes, {
					...inbox,
					...change.fields
				})
			};
		}
		case "remove-inbox": {
			const inbox = find("inbox", state.inboxes, [change.inbox, "name"]);
			return {
				...touched,
				inboxes: without(state.inboxes, inbox)
			};
		}
		case "add-topic": return addTopic(touched, change.topic);
		case "edit-topic": return {
			...touched,
			topics: replaceById(state.topics, editedTopic(state, change))
		};
		case "remove-topic": return {
			...touched,
			topics: without(state.topics, findTopic(state, change.topic))
		};
		case "add-webhook": return addWebhook(touched, change.webhook, context.now);
		case "edit-webhook": return withWebhook(touched, {
			...editedWebhook(state, change),
			updatedAt: at
		});
		case "remove-webhook": return {
			...touched,
			webhooks: without(state.webhooks, findWebhook(state, change.webhook))
		};
		case "switch-off-webhook": {
			const webhook = findWebhook(state, change.webhook);
			const off = {
				enabled: false,
				updatedAt: at,
				disabledAtDueToRetryLimit: at
			};
			return withWebhook(touched, {
				...webhook,
				...off
			});
		}
		default: throw unknownChange(change);
	}
}
/**
* The webhook with this id, or else this name, or else this URL.
*
* @throws Error when there is none.
*/
function findWebhook(state, wanted) {
	return find("webhook", state.webhooks, [
		wanted,
		"name",
		"url"
	]);
}
function editUser(state, change, context) {
	const user = findUser(state, change.user);
	const { token, ...fields } = change.fields;
	const next = {
		...user,
		...fields,
		...token !== void 0 && { tokens: token === "" ? [] : [new Secret(token)] }
	};
	const edited = {
		...state,
		users: replaceById(state.users, next)
	};
	if (next.active || !user.active || !context.webhooksStopWithTheirMaker) return edited;
	const webhooks = state.webhooks.map((webhook) => webhook.madeBy === user.email && webhook.enabled ? {
		...webhook,
		enabled: false,
		updatedAt: context.at
	} : webhook);
	return {
		...edited,
		webhooks
	};
}
function editedTopic(state, change) {
	const { parent, ...fields } = change.fields;
	const topic = {
		...findTopic(state, change.topic),
		...fields
	};
	if (parent === void 0) return topic;
	return {
		...topic,
		parentId: parent === null ? null : findTopic(state, parent).id
	};
}
function editedWebhook(state, change) {
	const { headers, credentials, ...fields } = change.fields;
	return {
		...findWebhook(state, change.webhook),
		...fields,
		...headers !== void 0 && { headers: secretHeaders(headers) },
		...credentials !== void 0 && { credentials: secretCredentials(credentials) }
	};
}
function withWebhook(state, webhook) {
	return {
		...state,
		webhooks: replaceById(state.webhooks, webhook)
	};
}
function findUser(state, wanted) {
	return find("user", state.users, [wanted, "email"]);
}
function findTopic(state, wanted) {
	return find("topic", state.topics, [wanted, "name"]);
}
function find(what, list, [wanted, ...fields]) {
	const keys = ["id", ...fields];
	for (const key of keys) {
		const match = list.find((stored) => stored[key] === wanted);
		if (match !== void 0) return match;
	}
	throw new Error(`The emulator has no ${what} ${JSON.stringify(wanted)}.`);
}
function without(list, gone) {
	return list.filter((stored) => stored.id !== gone.id);
}
/** Changes also come in as JSON, where the compiler cannot see what is asked for. */
function unknownChange(change) {
	return /* @__PURE__ */ new Error(`The emulator cannot make the change ${JSON.stringify(change)}.`);
}
// src/emulator/control.ts
/** The control over one emulated organization. */
function createControl(core) {
	return {
		snapshot: () => core.store.current,
		seed: (seed) => core.seed(seed),
		change: (...changes) => {
			for (const change of changes) core.change(change);
		},
		rules: () => core.rules,
		setRules: (rules) => {
			core.rules = {
				...core.rules,
				...rules
			};
		},
		setEndpoints: (rules) => core.addEndpoints(rules),
		setLatency: (milliseconds) => {
			core.latencyMs = milliseconds;
		},
		addFault: (fault) => core.script.add(fault),
		faults: () => core.script.list(),
		clearFaults: () => core.script.clear(),
		hanging: () => core.hangs.list(),
		untilHanging: () => core.hangs.first(),
		release: () => core.hangs.release(),
		requests: () => core.record.requests(),
		pings: () => core.record.pings(),
		clearRecords: () => core.record.clear(),
		secrets: (webhook) => secretsOf(core.store.current, webhook)
	};
}
function secretsOf(state, wanted) {
	const { headers, credentials } = findWebhook(state, wanted);
	return {
		headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.reveal()])),
		credentials: credentials && {
			username: credentials.username.reveal(),
			password: credentials.password.reveal(),
			realm: credentials.realm
		}
	};
}
// src/emulator/rules.ts
/** Refuses what any reading of the reference would refuse, and promises as little as any does. */
const strictRules = {
	requestsPerSecond: 10,
	rateLimitScope: "organization",
	rateLimitWindow: "sliding",
	retryAfter: false,
	errorBody: "as-documented",
	refusalBody: "empty",
	unknownFieldsInAnswers: true,
	unknownFieldsInRequests: "rejected",
	topicNameScope: "organization",
	topicNameCase: "insensitive",
	disabledTopicsHoldTheirName: true,
	topicConflictNamed: "id",
	topicParentCanBeCleared: false,
	topicIdInPatch: "rejected",
	topicDepthLimit: null,
	webhookLimit: 20,
	disabledWebhooksCount: true,
	webhookLimitStatus: 400,
	webhookUrlTakenStatus: 400,
	webhookUrlsCompared: "normalised",
	droppedEvents: "rejected",
	eventOrderOnReturn: "reversed",
	headersInPatch: "replaced",
	nullRemoves: false,
	headerCaseOnReturn: "canonical",
	enablingClearsRetryLimit: false,
	webhooksStopWithTheirMaker: true,
	pingWhileDisabled: true,
	pingOnUnchangedUrl: true,
	pingWhenAlreadyEnabled: true,
	pingBody: "type-only",
	pingTimeoutMs: 15e3,
	deactivatedUsersListed: false,
	usersWithoutAgentRoleListed: false
};
/**
* What an emulator starts with: the strict reading, except where vendors' own guides show that
* organizations live by the other one (events dropped from the reference are still subscribed to;
* enabling is how a webhook is put right; users without the Agent role are given out as agents).
*/
const defaultRules = {
	...strictRules,
	droppedEvents: "accepted",
	enablingClearsRetryLimit: true,
	webhooksStopWithTheirMaker: false,
	usersWithoutAgentRoleListed: true
};
// src/emulator/shape.ts
const LENGTH = 80;
/** What is wrong with the body of a control request, in a sentence; `null` when nothing is. */
function problemOf(body, check) {
	return check(body, "the body");
}
/** Anything that JSON can say. */
const anything = () => null;
/** Text, empty as well. */
const text = (value, at) => typeof value === "string" ? null : wrong(value, at, "text");
/** `true` or `false`. */
const flag = (value, at) => typeof value === "boolean" ? null : wrong(value, at, "true or false");
/** A list of texts. */
const texts = listOf(text);
/** A whole number from `least` to `most`. */
function count(least, most = Number.MAX_SAFE_INTEGER) {
	const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
	return (value, at) => {
		if (typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most) return null;
		return wrong(value, at, `a whole number ${range}`);
	};
}
/** One of these values. */
function oneOf(...values) {
	const named = values.map((value) => JSON.stringify(value)).join(", ");
	return (value, at) => values.some((known) => known === value) ? null : wrong(value, at, values.length === 1 ? named : `one of ${named}`);
}
/** What any one of the checks takes. */
function either(...checks) {
	return (value, at) => {
		const problems = checks.map((check) => check(value, at));
		return problems.includes(null) ? null : problems.join(" Or: ");
	};
}
/** A field that may be left out. */
function optional(check) {
	return (value, at) => value === void 0 ? null : check(value, at);
}
/** A list in which each element passes the check. */
function listOf(check) {
	return (value, at) => {
		if (!Array.isArray(value)) return wrong(value, at, "a list");
		return first(value.map((one, index) => check(one, `${at}[${index}]`)));
	};
}
/** A JSON object with any keys. */
function mapOf(check) {
	return (value, at) => {
		if (!isRecord(value)) return wrong(value, at, "a JSON object");
		return first(Object.entries(value).map(([key, one]) => check(one, `${key} in ${at}`)));
	};
}
/** A JSON object with these fields and no others. */
function objectOf(fields) {
	return (value, at) => {
		if (!isRecord(value)) return wrong(value, at, "a JSON object");
		const checked = Object.entries(fields).map(([key, check]) => {
			return check(Object.hasOwn(value, key) ? value[key] : void 0, `${key} in ${at}`);
		});
		const unknown = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
		const known = Object.keys(fields).join(", ");
		return (unknown && `There is no ${unknown} in ${at}; it may have ${known || "nothing"}.`) ?? first(checked);
	};
}
function first(problems) {
	return problems.find((problem) => problem !== null) ?? null;
}
function wrong(value, at, wanted) {
	if (value === void 0) return `There is no ${at}; it has to be ${wanted}.`;
	return `${at} is ${JSON.stringify(value).slice(0, LENGTH)}; it has to be ${wanted}.`;
}
// src/emulator/control-body.ts
/**
* The organization that a body of `POST seed` describes.
* @throws Error that says what is not understood.
*/
function seedOf(body) {
	if (isRecord(body) && (body["kind"] === "acme" || body["kind"] === "empty")) return seedOrganization(body["kind"]);
	return understood(body, SEED);
}
/**
* One change, or several in a list.
* @throws Error that says what is not understood.
*/
function changesOf(body) {
	return (Array.isArray(body) ? body : [body]).map((one) => understood(one, changeShape(one)));
}
/**
* The rules that are to be set over the others.
* @throws Error that says what is not understood.
*/
function rulesOf(body) {
	return understood(body, objectOf(RULES));
}
/**
* How endpoints take the PING, by URL or host.
* @throws Error that says what is not understood.
*/
function endpointsOf(body) {
	return understood(body, mapOf(ENDPOINT));
}
/**
* Milliseconds that every answer takes.
* @throws Error that says what is not understood.
*/
function latencyOf(body) {
	return understood(body, objectOf({ milliseconds: count(0) })).milliseconds;
}
/**
* A fault that JSON can carry.
* @throws Error that says what is not understood.
*/
function faultOf(body) {
	const effect = isRecord(body) && isRecord(body["effect"]) ? body["effect"] : {};
	return understood(body, objectOf({
		on: optional(TARGET),
		moment: optional(oneOf("before", "after")),
		effect: objectOf({
			type: oneOf(...Object.keys(EFFECTS)),
			...fieldsNamed(EFFECTS, effect["type"])
		})
	}));
}
/** What has passed its check is what the check is for. */
function understood(body, check) {
	const problem = problemOf(body, check);
	if (problem !== null) throw new Error(problem);
	return body;
}
const USER = {
	id: optional(text),
	name: optional(text),
	email: text,
	roles: optional(texts),
	active: optional(flag),
	token: optional(text),
	forbidden: optional(texts)
};
const INBOX = {
	id: optional(text),
	name: text,
	disabled: optional(flag)
};
const TOPIC = {
	...INBOX,
	parent: optional(text)
};
const CREDENTIALS = objectOf({
	username: text,
	password: text,
	realm: optional(text)
});
const WEBHOOK = {
	id: optional(text),
	name: optional(text),
	url: address,
	events: texts,
	enabled: optional(flag),
	headers: optional(mapOf(text)),
	credentials: optional(CREDENTIALS),
	madeBy: optional(text)
};
const SEED = objectOf({
	id: optional(text),
	name: optional(text),
	loginDomain: optional(text),
	timezone: optional(text),
	gladlyUrl: optional(text),
	users: optional(listOf(objectOf(USER))),
	inboxes: optional(listOf(objectOf(INBOX))),
	topics: optional(listOf(objectOf(TOPIC))),
	webhooks: optional(listOf(objectOf(WEBHOOK)))
});
const CHANGES = {
	"edit-organization": { fields: allOptional({
		id: text,
		name: text,
		gladlyUrl: text
	}) },
	"add-user": { user: objectOf(USER) },
	"edit-user": {
		user: text,
		fields: allOptional(USER)
	},
	"remove-user": { user: text },
	"add-inbox": { inbox: objectOf(INBOX) },
	"edit-inbox": {
		inbox: text,
		fields: allOptional(INBOX)
	},
	"remove-inbox": { inbox: text },
	"add-topic": { topic: objectOf(TOPIC) },
	"edit-topic": {
		topic: text,
		fields: allOptional({
			name: text,
			disabled: flag,
			parent: either(text, oneOf(null))
		})
	},
	"remove-topic": { topic: text },
	"add-webhook": { webhook: objectOf(WEBHOOK) },
	"edit-webhook": {
		webhook: text,
		fields: allOptional({
			...WEBHOOK,
			credentials: either(CREDENTIALS, oneOf(null))
		})
	},
	"remove-webhook": { webhook: text },
	"switch-off-webhook": { webhook: text }
};
const LIMITS = /* @__PURE__ */ new Set(["requestsPerSecond", "topicDepthLimit"]);
const CHOICES = {
	rateLimitScope: oneOf("organization", "method"),
	rateLimitWindow: oneOf("sliding", "calendar-second"),
	errorBody: oneOf("as-documented", "array", "object"),
	refusalBody: oneOf("empty", "errors"),
	unknownFieldsInRequests: oneOf("rejected", "ignored"),
	topicNameScope: oneOf("organization", "parent"),
	topicNameCase: oneOf("insensitive", "sensitive"),
	topicConflictNamed: oneOf("id", "name"),
	topicIdInPatch: oneOf("rejected", "tolerated"),
	webhookLimitStatus: oneOf(400, 409),
	webhookUrlTakenStatus: oneOf(400, 409),
	webhookUrlsCompared: oneOf("normalised", "exact"),
	droppedEvents: oneOf("rejected", "accepted"),
	eventOrderOnReturn: oneOf("reversed", "as-given"),
	headersInPatch: oneOf("replaced", "merged"),
	headerCaseOnReturn: oneOf("canonical", "as-given"),
	pingBody: oneOf("type-only", "event")
};
/** Switches that are not a choice of words are flags, the rest are numbers. */
const RULES = Object.fromEntries(Object.entries(strictRules).map(([rule, value]) => {
	const plain = typeof value === "boolean" ? flag : count(0);
	const check = LIMITS.has(rule) ? either(count(0), oneOf(null)) : plain;
	return [rule, optional(CHOICES[rule] ?? check)];
}));
const ENDPOINT = either(objectOf({
	answers: count(200, 599),
	afterMs: optional(count(0))
}), objectOf({ answers: oneOf("never", "unreachable") }), objectOf({ deliverTo: address }));
const TARGET = objectOf({
	method: optional(text),
	path: optional(text),
	nth: optional(count(1)),
	times: optional(either(count(1), oneOf("always")))
});
const EFFECTS = {
	answer: {
		status: count(200, 599),
		body: optional(anything),
		headers: optional(mapOf(text))
	},
	nonsense: { as: oneOf("html", "wrong-type", "wrong-elements", "broken-json", "empty") },
	redirect: {
		status: oneOf(301, 302),
		location: text
	},
	delay: { milliseconds: count(0) },
	reset: {},
	"cut-off": {},
	stale: { writes: count(1) },
	hang: {},
	change: { changes: listOf((value, at) => changeShape(value)(value, at)) }
};
function changeShape(change) {
	const named = isRecord(change) ? change["change"] : void 0;
	return objectOf({
		change: oneOf(...Object.keys(CHANGES)),
		...fieldsNamed(CHANGES, named)
	});
}
function fieldsNamed(shapes, name) {
	return typeof name === "string" && Object.hasOwn(shapes, name) ? shapes[name] ?? {} : {};
}
function allOptional(fields) {
	const each = Object.entries(fields).map(([key, check]) => [key, optional(check)]);
	return objectOf(Object.fromEntries(each));
}
function address(value, at) {
	return typeof value === "string" && URL.canParse(value) ? null : `${at} is no address such as https://hooks.example/x.`;
}
/**
* Control over HTTP: JSON in, JSON out. `GET hanging/wait` answers as soon as a request hangs,
* so that another process can do something at exactly that moment.
*/
const ROUTES = {
	"GET state": ({ control }) => control.snapshot(),
	"POST seed": ({ control, body }) => control.seed(seedOf(body)),
	"POST changes": ({ control, body }) => control.change(...changesOf(body)),
	"GET rules": ({ control }) => control.rules(),
	"PATCH rules": ({ control, body }) => control.setRules(rulesOf(body)),
	"PATCH endpoints": ({ control, body }) => control.setEndpoints(endpointsOf(body)),
	"PUT latency": ({ control, body }) => control.setLatency(latencyOf(body)),
	"GET faults": ({ control }) => control.faults(),
	"POST faults": ({ control, body }) => ({ id: control.addFault(faultOf(body)) }),
	"DELETE faults": ({ control }) => control.clearFaults(),
	"GET hanging": ({ control }) => control.hanging(),
	"GET hanging/wait": ({ control }) => control.untilHanging(),
	"POST release": ({ control }) => control.release(),
	"GET requests": ({ control }) => control.requests(),
	"GET pings": ({ control }) => control.pings(),
	"DELETE records": ({ control }) => control.clearRecords(),
	"GET secrets/*": ({ control, rest }) => control.secrets(rest)
};
/** Serves one control request: 200 with JSON, 204, or 400 and 404 with the reason in words. */
async function serveControl(control, request) {
	const path = request.path.slice(11);
	const [, start = "", rest = ""] = /^(secrets\/)?(.*)$/.exec(path) ?? [];
	const route = ROUTES[`${request.method} ${start === "" ? path : `${start}*`}`];
	if (route === void 0) return answer(404, { error: `The emulator's control has no ${request.method} ${path}.` });
	try {
		const value = await route({
			control,
			body: request.body === "" ? void 0 : JSON.parse(request.body),
			rest: decodeURIComponent(rest)
		});
		return value === void 0 ? {
			status: 204,
			headers: {},
			body: ""
		} : answer(200, value);
	} catch (error) {
		return answer(400, { error: error instanceof Error ? error.message : String(error) });
	}
}
/**
* Why a control request is turned away, or `null`. Browsers send `Origin`, so a web page cannot
* reach through to the emulator on its visitor's machine.
*/
function refuseControl(headers, controlKey) {
	if (headers.origin !== null) return answer(403, { error: "Control is not for web pages." });
	if (controlKey === null || headers.key === controlKey) return null;
	return answer(403, { error: "Control needs its key in the header x-control-key." });
}
function answer(status, value) {
	return {
		status,
		headers: { "content-type": "application/json" },
		body: JSON.stringify(value)
	};
}
// src/emulator/endpoints.ts
const LOOPBACK_HOSTS = [
	"127.0.0.1",
	"localhost",
	"[::1]"
];
/**
* Sends a PING to the endpoint that the rules describe. An endpoint without a rule answers 200
* in-process: the emulator itself never calls anything outside this machine. The caller aborts the
* signal when it has the outcome, so that neither the request nor the time-out lives on.
*/
async function deliverPing(delivery, rules, limits) {
	const { clock, signal } = limits;
	const rule = rules[delivery.url] ?? rules[new URL(delivery.url).host] ?? { answers: 200 };
	const timeOut = clock.sleep(limits.timeoutMs, signal).then(() => "timed-out").catch(() => "unreachable");
	return Promise.race([answerOf$1(delivery, rule, {
		clock,
		signal
	}), timeOut]);
}
/**
* Checks rules before they are used.
*
* @throws Error when a PING would leave this machine.
*/
function checkEndpointRules(rules) {
	for (const rule of Object.values(rules)) {
		if (typeof rule === "function" || !("deliverTo" in rule)) continue;
		const { protocol, hostname } = new URL(rule.deliverTo);
		if (protocol === "http:" && LOOPBACK_HOSTS.includes(hostname)) continue;
		throw new Error(`The emulator delivers PINGs to loopback addresses only, not to ${rule.deliverTo}. Use http://127.0.0.1 and a port.`);
	}
	return rules;
}
async function answerOf$1(delivery, rule, { clock, signal }) {
	if (typeof rule === "function") return rule(delivery);
	if ("deliverTo" in rule) return post(delivery, rule.deliverTo, signal);
	if (rule.answers === "never") return new Promise(() => void 0);
	if (rule.answers === "unreachable") return "unreachable";
	if (rule.afterMs !== void 0) await clock.sleep(rule.afterMs, signal).catch(() => void 0);
	return rule.answers;
}
function post(delivery, base, signal) {
	const { pathname, search } = new URL(delivery.url);
	const { hostname, port } = new URL(base);
	return new Promise((resolve) => {
		const request$1 = request({
			host: hostname.replace(/^\[|\]$/g, ""),
			port,
			path: `${pathname}${search}`,
			method: "POST",
			headers: {
				...delivery.headers,
				"content-length": Buffer.byteLength(delivery.body)
			},
			agent: false,
			signal
		}, (response) => {
			response.resume();
			resolve(response.statusCode ?? "unreachable");
		});
		request$1.on("error", () => resolve("unreachable"));
		request$1.end(delivery.body);
	});
}
// src/emulator/faults.ts
const NONSENSE = {
	html: {
		type: "text/html",
		body: "<!doctype html><title>Maintenance</title><p>Back soon."
	},
	"wrong-type": {
		type: "application/json",
		body: "42"
	},
	"wrong-elements": {
		type: "application/json",
		body: "[{\"id\":7,\"name\":null}]"
	},
	"broken-json": {
		type: "application/json",
		body: "[{\"id\":\""
	},
	empty: {
		type: "application/json",
		body: ""
	}
};
/** The faults that wait for their requests. */
var FaultScript = class {
	#scripted = [];
	#count = 0;
	/** Adds a fault and gives it a name for the record. */
	add(fault) {
		this.#count += 1;
		const id = `fault-${this.#count}`;
		this.#scripted = [...this.#scripted, {
			id,
			fault,
			seen: 0
		}];
		return id;
	}
	/** Counts a request and gives the faults that strike it, in the order they were added. */
	take(method, path) {
		const struck = [];
		this.#scripted = this.#scripted.map((scripted) => {
			const { on = {} } = scripted.fault;
			if (!matches(on, method, path)) return scripted;
			const seen = scripted.seen + 1;
			if (isDue(on, seen)) struck.push(scripted.fault);
			return {
				...scripted,
				seen
			};
		});
		return struck;
	}
	/** All faults with the number of matching requests so far. */
	list() {
		return this.#scripted;
	}
	clear() {
		this.#scripted = [];
	}
};
/** The answer that an effect puts in place of Gladly's own; `null` for effects of another sort. */
function answerInstead(effect) {
	if (effect.type === "redirect") return {
		status: effect.status,
		headers: { location: effect.location },
		body: ""
	};
	if (effect.type === "nonsense") {
		const { type, body } = NONSENSE[effect.as];
		return {
			status: 200,
			headers: { "content-type": type },
			body
		};
	}
	if (effect.type !== "answer") return null;
	const { status, body = "", headers = {} } = effect;
	const type = typeof body === "string" ? "text/plain" : "application/json";
	const text = typeof body === "string" ? body : JSON.stringify(body);
	return {
		status,
		headers: {
			...text !== "" && { "content-type": type },
			...headers
		},
		body: text
	};
}
function matches(on, method, path) {
	const wanted = on.method ?? method;
	return (wanted === "write" ? method !== "GET" : wanted === method) && matchesGlob(on.path ?? "*", path);
}
function matchesGlob(pattern, path) {
	const escaped = pattern.split("*").map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&"));
	return new RegExp(`^${escaped.join(".*")}$`).test(path);
}
function isDue(on, seen) {
	const { nth = 1, times = 1 } = on;
	if (seen < nth) return false;
	return times === "always" || seen < nth + times;
}
// src/emulator/hangs.ts
/** Holds requests until somebody lets them go. */
var Hangs = class {
	#held = [];
	#watchers = [];
	/** Resolves when the request is released. */
	hold(request) {
		return new Promise((letGo) => {
			this.#held = [...this.#held, {
				request,
				letGo
			}];
			const watchers = this.#watchers;
			this.#watchers = [];
			for (const watcher of watchers) watcher(request);
		});
	}
	list() {
		return this.#held.map((held) => held.request);
	}
	/** The first request that hangs, now or later. */
	async first() {
		const [held] = this.#held;
		if (held !== void 0) return held.request;
		return new Promise((resolve) => {
			this.#watchers = [...this.#watchers, resolve];
		});
	}
	/** Lets all requests go on. */
	release() {
		const held = this.#held;
		this.#held = [];
		for (const { letGo } of held) letGo();
	}
};
// src/emulator/ping.ts
/**
* The PING for a webhook, with the credentials and headers that the webhook has. Of the body only
* `type` is documented; `event` gives it the shape of every other delivery.
*/
function pingFor(webhook, rules, at) {
	const event = {
		id: at.id,
		type: "PING",
		timestamp: new Date(at.now).toISOString(),
		initiator: {
			id: at.id,
			type: "SYSTEM"
		},
		content: {}
	};
	const body = rules.pingBody === "event" ? event : { type: "PING" };
	return {
		url: webhook.url,
		headers: headersOf(webhook),
		body: JSON.stringify(body)
	};
}
function headersOf(webhook) {
	const { credentials } = webhook;
	const own = Object.entries(webhook.headers).map(([name, value]) => [name, value.reveal()]);
	return {
		"content-type": "application/json",
		...credentials && {
			authorization: basicAuthorization(credentials.username.reveal(), credentials.password.reveal()),
			...credentials.realm !== null && { "www-authenticate": `Basic realm="${credentials.realm}"` }
		},
		...Object.fromEntries(own)
	};
}
function basicAuthorization(username, password) {
	return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
// src/emulator/rate-limit.ts
const WINDOW_MS = 1e3;
/** Counts the requests of the last second. A refused request does not use up budget. */
var RateLimiter = class {
	#admitted = [];
	admit(method, now, rules) {
		if (rules.requestsPerSecond === null) return {
			admitted: true,
			headers: {}
		};
		const since = windowStart(now, rules);
		this.#admitted = this.#admitted.filter((request) => request.at >= since);
		const used = this.#admitted.filter((request) => rules.rateLimitScope === "organization" || request.method === method);
		const admitted = used.length < rules.requestsPerSecond;
		if (admitted) this.#admitted = [...this.#admitted, {
			at: now,
			method
		}];
		const remaining = rules.requestsPerSecond - used.length - (admitted ? 1 : 0);
		return {
			admitted,
			headers: headersFor(admitted, Math.max(0, remaining), rules)
		};
	}
};
/** The first moment that still counts. */
function windowStart(now, rules) {
	if (rules.rateLimitWindow === "sliding") return now - WINDOW_MS + 1;
	return Math.floor(now / WINDOW_MS) * WINDOW_MS;
}
function headersFor(admitted, remaining, rules) {
	return {
		"ratelimit-limit-second": String(rules.requestsPerSecond),
		"ratelimit-remaining-second": String(remaining),
		...!admitted && rules.retryAfter && { "retry-after": "1" }
	};
}
// src/emulator/record.ts
const HIDDEN = "***";
/** What came in and what went out, in order. */
var TrafficRecord = class {
	#requests = /* @__PURE__ */ new Map();
	#pings = [];
	#open = 0;
	#count = 0;
	/** Notes a request; the function that comes back notes its end. */
	begin(request, now) {
		this.#open += 1;
		this.#count += 1;
		const number = this.#count;
		const entry = {
			number,
			at: now,
			method: request.method,
			path: `${request.path}${request.query}`,
			body: visibleBody(request.body),
			status: null,
			open: this.#open
		};
		this.#requests.set(number, entry);
		return (status) => {
			this.#open -= 1;
			if (this.#requests.has(number)) this.#requests.set(number, {
				...entry,
				status
			});
		};
	}
	ping(ping) {
		this.#pings = [...this.#pings, ping];
	}
	requests() {
		return [...this.#requests.values()];
	}
	pings() {
		return this.#pings;
	}
	clear() {
		this.#requests.clear();
		this.#pings = [];
	}
};
function visibleBody(text) {
	if (text === "") return null;
	try {
		const body = JSON.parse(text);
		return isRecord(body) ? withoutSecrets(body) : body;
	} catch {
		return "(not JSON)";
	}
}
function withoutSecrets(body) {
	const { headers, credentials } = body;
	return {
		...body,
		...isRecord(headers) && { headers: hidden(headers, Object.keys(headers)) },
		...isRecord(credentials) && { credentials: hidden(credentials, ["username", "password"]) }
	};
}
/** `null` stays visible: it is how a value is taken away, and no secret. */
function hidden(values, names) {
	const entries = Object.entries(values).map(([name, value]) => names.includes(name) && value !== null ? [name, HIDDEN] : [name, value]);
	return Object.fromEntries(entries);
}
// src/emulator/store.ts
/** How many earlier states are kept for stale reads. */
const HISTORY_LENGTH = 50;
/** The organization as it is now, and as it was before the last writes. */
var OrganizationStore = class {
	#current;
	#earlier = [];
	constructor(state) {
		this.#current = state;
	}
	get current() {
		return this.#current;
	}
	/** Makes a new state the current one. */
	commit(state) {
		this.#earlier = [this.#current, ...this.#earlier].slice(0, HISTORY_LENGTH);
		this.#current = state;
	}
	/** The state before the last `writes` writes, or the oldest one known. */
	before(writes) {
		return this.#earlier[writes - 1] ?? this.#earlier.at(-1) ?? this.#current;
	}
	/** Begins anew: what was before is forgotten. */
	reset(state) {
		this.#current = state;
		this.#earlier = [];
	}
};
// src/emulator/core.ts
/** One emulated organization at work: its state, its rules, and the troubles scripted for it. */
var EmulatorCore = class {
	store;
	script = new FaultScript();
	hangs = new Hangs();
	limiter = new RateLimiter();
	record = new TrafficRecord();
	clock;
	rules;
	latencyMs;
	#endpoints;
	#waits = /* @__PURE__ */ new Set();
	#options;
	constructor(options) {
		this.#options = options;
		this.clock = options.clock;
		this.rules = options.rules;
		this.latencyMs = options.latencyMs;
		this.#endpoints = checkEndpointRules(options.endpoints);
		this.store = new OrganizationStore(this.#stateFrom(options.seed));
	}
	/** Begins anew with another organization; rules, endpoints and faults stay. */
	seed(seed) {
		this.store.reset(this.#stateFrom(seed));
	}
	/** Carries out what happens in Gladly without the API. */
	change(change) {
		const { webhooksStopWithTheirMaker } = this.rules;
		const context = {
			now: this.clock.now(),
			webhooksStopWithTheirMaker
		};
		this.store.commit(applyChange(this.store.current, change, context));
	}
	/** Adds to the rules for endpoints, or replaces those of the same URL or host. */
	addEndpoints(rules) {
		this.#endpoints = {
			...this.#endpoints,
			...checkEndpointRules(rules)
		};
	}
	/** Sends a webhook's PING and notes it. */
	async ping(webhook) {
		const at = this.clock.now();
		const id = idFor("ping", this.record.pings().length);
		const delivery = pingFor(webhook, this.rules, {
			id,
			now: at
		});
		const limits = {
			timeoutMs: this.rules.pingTimeoutMs,
			clock: this.clock
		};
		const outcome = await this.#wait((signal) => deliverPing(delivery, this.#endpoints, {
			...limits,
			signal
		}));
		const headerNames = Object.keys(delivery.headers).map((name) => name.toLowerCase());
		this.record.ping({
			at,
			url: webhook.url,
			headerNames: headerNames.toSorted(),
			body: JSON.parse(delivery.body),
			outcome
		});
		return outcome;
	}
	/** Waits; not at all for 0, and no longer than until the emulator is closed. */
	async pause(milliseconds) {
		if (milliseconds <= 0) return;
		await this.#wait((signal) => this.clock.sleep(milliseconds, signal)).catch(() => void 0);
	}
	/** Lets go of everything that waits. */
	close() {
		for (const wait of this.#waits) wait.abort();
		this.hangs.release();
	}
	/** Runs something that takes time; its signal is aborted by `close`, and when it has ended. */
	async #wait(work) {
		const wait = new AbortController();
		this.#waits.add(wait);
		try {
			return await work(wait.signal);
		} finally {
			this.#waits.delete(wait);
			wait.abort();
		}
	}
	#stateFrom(seed) {
		const { apiUser, gladlyUrl, clock } = this.#options;
		const users = seed.users ?? [];
		const withUser = users.some((user) => user.email === apiUser.email) ? users.map((user) => withToken(user, apiUser)) : [...users, apiUser];
		return stateFromSeed({
			...seed,
			users: withUser
		}, {
			gladlyUrl,
			now: clock.now()
		});
	}
};
function withToken(user, apiUser) {
	if (user.email !== apiUser.email || apiUser.token === void 0) return user;
	return {
		token: apiUser.token,
		...user
	};
}
// src/emulator/answers.ts
/** 200 with a JSON body. */
function found(value) {
	return json(200, value);
}
/** 201 as Gladly documents it: where the new object is, and no body. */
function created(location) {
	return {
		status: 201,
		headers: { location },
		body: ""
	};
}
/** 204. */
function noContent() {
	return {
		status: 204,
		headers: {},
		body: ""
	};
}
/** A 4xx with Gladly's error body, in the form that the rules choose. */
function failed(status, entries, rules) {
	return json(status, { errors: isSingle(status, rules) ? entries[0] : entries });
}
/** 404 for an object, or for a path that the emulator does not have. */
function notFound(what, rules) {
	return failed(404, [{
		code: "not_exist",
		detail: `there is no such ${what}`
	}], rules);
}
/** 401, 403 or 429, whose bodies Gladly does not document. */
function refused(status, entry, rules) {
	if (rules.refusalBody === "errors") return failed(status, [entry], rules);
	return {
		status,
		headers: {},
		body: ""
	};
}
function isSingle(status, rules) {
	if (rules.errorBody === "as-documented") return status === 404;
	return rules.errorBody === "object";
}
function json(status, value) {
	return {
		status,
		headers: { "content-type": "application/json" },
		body: JSON.stringify(value)
	};
}
// src/emulator/authentication.ts
/**
* The user whom an `Authorization` header proves: Basic, with the login email and one of that
* user's API tokens. `null` for anything else and for a deactivated user, which is a 401.
*/
function authenticate(state, authorization) {
	const [, encoded] = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization ?? "") ?? [];
	if (encoded === void 0) return null;
	const pair = Buffer.from(encoded, "base64").toString("utf8");
	const colon = pair.indexOf(":");
	if (colon < 0) return null;
	const user = state.users.find((stored) => stored.email === pair.slice(0, colon));
	if (user === void 0 || !user.active) return null;
	const given = new Secret(pair.slice(colon + 1));
	return user.tokens.some((token) => secretsEqual(token, given)) ? user : null;
}
// src/emulator/decision.ts
/** An answer that leaves the organization as it is. */
function answered(exchange, answer) {
	return {
		kind: "answer",
		answer,
		state: exchange.state
	};
}
/** An error answer, which leaves the organization as it is. */
function rejected(exchange, status, entries) {
	return answered(exchange, failed(status, entries, exchange.rules));
}
// src/emulator/wire.ts
/** A field that no reference has: clients must tolerate it. */
const UNKNOWN_FIELDS = { fieldOfTomorrow: {
	since: "v1",
	values: ["UNKNOWN", null]
} };
/** The organization as `GET /api/v1/organization` shows it. */
function organizationToWire(state, rules) {
	const { id, loginDomain, name, timezone, gladlyUrl } = state;
	return withUnknownFields({
		id,
		loginDomain,
		name,
		timezone,
		gladlyUrl
	}, rules);
}
/** A user as `/agents` shows it: no roles, no inboxes, no sign of being deactivated. */
function agentToWire(user, rules) {
	return withUnknownFields({
		id: user.id,
		name: user.name,
		emailAddress: user.email
	}, rules);
}
/** An inbox as the API shows it: no SLA, no members. */
function inboxToWire(inbox, rules) {
	return withUnknownFields({
		id: inbox.id,
		name: inbox.name,
		disabled: inbox.disabled
	}, rules);
}
/** A topic; `parentId` is left out at the top of the tree. */
function topicToWire(topic, rules) {
	const { id, name, disabled, parentId } = topic;
	return withUnknownFields({
		id,
		name,
		disabled,
		...parentId && { parentId }
	}, rules);
}
/** A webhook without its secrets: `hasCredentials` and `headerKeys` stand for them. */
function webhookToWire(webhook, rules) {
	const { id, name, url, events, enabled, createdAt, updatedAt } = webhook;
	const { disabledAtDueToRetryLimit } = webhook;
	return withUnknownFields({
		id,
		...name !== null && { name },
		url,
		events: rules.eventOrderOnReturn === "reversed" ? events.toReversed() : events,
		enabled,
		hasCredentials: webhook.credentials !== null,
		headerKeys: Object.keys(webhook.headers).map((header) => headerOnReturn(header, rules)),
		createdAt,
		updatedAt,
		...disabledAtDueToRetryLimit && { disabledAtDueToRetryLimit }
	}, rules);
}
function withUnknownFields(wire, rules) {
	return rules.unknownFieldsInAnswers ? {
		...wire,
		...UNKNOWN_FIELDS
	} : wire;
}
/** `x-api-key` as `X-Api-Key`, which is how Go keeps header names. */
function headerOnReturn(header, rules) {
	if (rules.headerCaseOnReturn === "as-given") return header;
	return header.toLowerCase().replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}
// src/emulator/observed.ts
/** `GET /api/v1/organization`. */
function decideOnOrganization(exchange, id) {
	if (exchange.request.method !== "GET" || id !== null) return null;
	return answered(exchange, found(organizationToWire(exchange.state, exchange.rules)));
}
/** `GET /api/v1/agents` and `GET /api/v1/agents/{id}`. */
function decideOnAgents(exchange, id) {
	const { state, rules } = exchange;
	return readOnly(exchange, id, {
		what: "agent",
		stored: state.users.filter((user) => isListed(user, rules)).map((user) => ({
			id: user.id,
			wire: agentToWire(user, rules)
		}))
	});
}
/** `GET /api/v1/inboxes` and `GET /api/v1/inboxes/{id}`. */
function decideOnInboxes(exchange, id) {
	const { state, rules } = exchange;
	return readOnly(exchange, id, {
		what: "inbox",
		stored: state.inboxes.map((inbox) => ({
			id: inbox.id,
			wire: inboxToWire(inbox, rules)
		}))
	});
}
function readOnly(exchange, id, list) {
	if (exchange.request.method !== "GET") return null;
	if (id === null) return answered(exchange, found(list.stored.map((stored) => stored.wire)));
	const wanted = list.stored.find((stored) => stored.id === id);
	if (wanted === void 0) return answered(exchange, notFound(list.what, exchange.rules));
	return answered(exchange, found(wanted.wire));
}
function isListed(user, rules) {
	if (!user.active && !rules.deactivatedUsersListed) return false;
	return rules.usersWithoutAgentRoleListed || user.roles.includes("Agent");
}
// src/emulator/body.ts
/**
* Reads a JSON body of a given shape. All that is wrong is told in one answer. Fields that the
* shape does not have are rejected or left out, as the rules say.
*/
function decodeBody(request, shape, rules) {
	const body = parseJsonObject(request);
	if (body === null) return {
		ok: false,
		errors: [{
			code: "invalid",
			detail: "the body is not a JSON object"
		}]
	};
	const errors = [...shape.required.filter((field) => !Object.hasOwn(body, field)).map(blank), ...Object.entries(body).flatMap(([field, value]) => {
		const check = Object.hasOwn(shape.fields, field) ? shape.fields[field] : void 0;
		return check === void 0 ? checkUnknown(field, rules) : check(value, rules);
	})];
	if (errors.length > 0) return {
		ok: false,
		errors
	};
	const known = Object.entries(body).filter(([field]) => Object.hasOwn(shape.fields, field));
	return {
		ok: true,
		fields: Object.fromEntries(known)
	};
}
/** The error for a field that is absent or has nothing in it. */
function blank(attr) {
	return {
		attr,
		code: "blank",
		detail: `${attr} is blank`
	};
}
/** The error for a field whose value cannot be taken. */
function invalid(attr, why) {
	return {
		attr,
		code: "invalid",
		detail: `${attr} ${why}`
	};
}
/** The check of a field that holds `true` or `false`. */
function booleanField(attr) {
	return (value) => typeof value === "boolean" ? [] : [invalid(attr, "is not true or false")];
}
function checkUnknown(field, rules) {
	return rules.unknownFieldsInRequests === "ignored" ? [] : [invalid(field, "is not known")];
}
function parseJsonObject(request) {
	if (!/^application\/json\b/i.test(request.contentType ?? "")) return null;
	try {
		const value = JSON.parse(request.body);
		return isRecord(value) ? value : null;
	} catch {
		return null;
	}
}
// src/emulator/topics.ts
const FIELDS$1 = {
	name: checkName$1,
	disabled: booleanField("disabled"),
	parentId: checkParentId
};
const CREATE$1 = {
	required: ["name"],
	fields: {
		...FIELDS$1,
		id: checkId
	}
};
const UPDATE$1 = {
	required: ["name"],
	fields: FIELDS$1
};
/** `GET`, `POST /api/v1/topics` and `GET`, `PATCH /api/v1/topics/{id}`. There is no DELETE. */
function decideOnTopics(exchange, id) {
	const { state, rules } = exchange;
	const { method } = exchange.request;
	if (id === null) {
		if (method === "POST") return createTopic(exchange);
		if (method !== "GET") return null;
		return answered(exchange, found(state.topics.map((stored) => topicToWire(stored, rules))));
	}
	const topic = state.topics.find((stored) => stored.id === id);
	if (topic === void 0) return answered(exchange, notFound("topic", rules));
	if (method === "GET") return answered(exchange, found(topicToWire(topic, rules)));
	return method === "PATCH" ? updateTopic(exchange, topic) : null;
}
function createTopic(exchange) {
	const body = decodeBody(exchange.request, CREATE$1, {
		...exchange.rules,
		topicParentCanBeCleared: false
	});
	if (!body.ok) return rejected(exchange, 400, body.errors);
	const [freshId, numbered] = takeId(exchange.state, "topics");
	const id = textOf$1(body.fields["id"]) ?? freshId;
	const topic = withFields$1({
		id,
		name: "",
		disabled: false,
		parentId: null
	}, body.fields);
	const refusal = refuseParent(exchange, topic) ?? refuseTaken(exchange, topic, { isNew: true });
	if (refusal !== null) return refusal;
	const { state } = touch(numbered, exchange.now);
	return {
		kind: "answer",
		answer: created(`/api/v1/topics/${id}`),
		state: {
			...state,
			topics: [...state.topics, topic]
		}
	};
}
function updateTopic(exchange, topic) {
	const body = decodeUpdate(exchange.request, topic, exchange.rules);
	if (!body.ok) return rejected(exchange, 400, body.errors);
	const next = withFields$1(topic, body.fields);
	const refusal = refuseParent(exchange, next) ?? refuseTaken(exchange, next, { isNew: false });
	if (refusal !== null) return refusal;
	const { state } = touch(exchange.state, exchange.now);
	const topics = replaceById(state.topics, next);
	return {
		kind: "answer",
		answer: noContent(),
		state: {
			...state,
			topics
		}
	};
}
/** Where the id is tolerated in the body, it still has to be the one of the path. */
function decodeUpdate(request, topic, rules) {
	if (rules.topicIdInPatch === "rejected") return decodeBody(request, UPDATE$1, rules);
	const id = (value) => value === topic.id ? [] : [invalid("id", "is not the id of this topic")];
	return decodeBody(request, {
		...UPDATE$1,
		fields: {
			...FIELDS$1,
			id
		}
	}, rules);
}
function withFields$1(topic, fields) {
	const { name, disabled, parentId } = fields;
	return {
		...topic,
		...typeof name === "string" && { name },
		...typeof disabled === "boolean" && { disabled },
		...(typeof parentId === "string" || parentId === null) && { parentId }
	};
}
function refuseParent(exchange, topic) {
	const { state, rules } = exchange;
	if (topic.parentId === null) return null;
	const parent = state.topics.find((stored) => stored.id === topic.parentId);
	if (parent === void 0) return rejected(exchange, 400, [{
		attr: "parentId",
		code: "not_exist",
		detail: "parentId is not the id of a topic"
	}]);
	const ancestors = [parent, ...ancestorsOf(state, parent)];
	if (ancestors.some((ancestor) => ancestor.id === topic.id)) return rejected(exchange, 400, [invalid("parentId", "is the topic itself or below it")]);
	if (rules.topicDepthLimit === null || ancestors.length < rules.topicDepthLimit) return null;
	return rejected(exchange, 400, [invalid("parentId", "makes the tree too deep")]);
}
function refuseTaken(exchange, topic, { isNew }) {
	const isIdTaken = isNew && exchange.state.topics.some((stored) => stored.id === topic.id);
	const holder = holderOfName(exchange, topic, isNew);
	const idTaken = {
		attr: "id",
		code: "taken",
		detail: "id is in use"
	};
	if (holder === void 0) return isIdTaken ? rejected(exchange, 409, [idTaken]) : null;
	if (isIdTaken && exchange.rules.topicConflictNamed === "id") return rejected(exchange, 409, [idTaken]);
	return rejected(exchange, 409, [{
		attr: "name",
		code: "taken",
		detail: "name is in use",
		meta: { id: holder.id }
	}]);
}
function holderOfName(exchange, topic, isNew) {
	const { rules, state } = exchange;
	const holds = (stored) => !stored.disabled || rules.disabledTopicsHoldTheirName;
	if (!holds(topic)) return void 0;
	const spelling = (name) => rules.topicNameCase === "sensitive" ? name : name.toLowerCase();
	return state.topics.find((stored) => (isNew || stored.id !== topic.id) && holds(stored) && spelling(stored.name) === spelling(topic.name) && (rules.topicNameScope === "organization" || stored.parentId === topic.parentId));
}
/** From the parent up to the top. Stops at a topic seen before, should control have made a ring. */
function ancestorsOf(state, topic) {
	const chain = [];
	let current = topic;
	while (current?.parentId) {
		const parentId = current.parentId;
		current = state.topics.find((stored) => stored.id === parentId);
		if (current === void 0 || chain.includes(current)) break;
		chain.push(current);
	}
	return chain;
}
function checkName$1(value) {
	if (typeof value !== "string") return [invalid("name", "is not text")];
	return value.trim() === "" ? [blank("name")] : [];
}
/** Gladly does not say which characters an id may have; URL-safe ones are what its own ids use. */
function checkId(value) {
	return typeof value === "string" && /^[A-Za-z0-9_-]+$/.test(value) ? [] : [invalid("id", "has characters that are not supported")];
}
function checkParentId(value, rules) {
	if (value === null && rules.topicParentCanBeCleared) return [];
	if (typeof value === "string" && value !== "") return [];
	return [invalid("parentId", "is not the id of a topic")];
}
function textOf$1(value) {
	return typeof value === "string" ? value : null;
}
// src/emulator/event-names.ts
/**
* Event names that a webhook may subscribe to, from Gladly's own reference of 2026. The list is
* kept apart from the product's catalogue on purpose: the emulator judges the product, and a judge
* does not copy from the one it judges.
*/
const CURRENT_EVENTS = /* @__PURE__ */ new Set([
	...family("AGENT_AVAILABILITY", [
		"FOCUS_ENTERED",
		"FOCUS_EXITED",
		"UPDATED"
	]),
	...family("AGENT_STATUS", [
		"CHANGED_ACTIVE_REASON",
		"LOGGED_IN",
		"LOGGED_OUT",
		"RETURNED_FROM_AWAY",
		"WENT_AWAY"
	]),
	...family("CONTACT", [
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
	]),
	...family("CONVERSATION", [
		"CLOSED",
		"CREATED",
		"CUSTOM_ATTRIBUTE_ADDED",
		"CUSTOM_ATTRIBUTE_REMOVED",
		"NOTE_CREATED",
		"REOPENED",
		"TOPIC_ADDED",
		"TOPIC_REMOVED"
	]),
	...family("CONVERSATION_ASSIGNEE", ["UPDATED"]),
	...family("CONVERSATION_STATUS", ["UPDATED"]),
	...family("CUSTOMER", ["MERGED"]),
	...family("CUSTOMER_PROFILE", [
		"CREATED",
		"DELETED",
		"MERGED",
		"UPDATED"
	]),
	...family("EXPORT_JOB", ["COMPLETED", "FAILED"]),
	...family("PAYMENT_REQUEST", [
		"CREATED",
		"STATUS_CHANGED",
		"VIEWED"
	]),
	...family("TASK", [
		"ASSIGNEE_UPDATED",
		"CLOSED",
		"COMMENT_ADDED",
		"CONTENT_UPDATED",
		"CREATED",
		"DUE_DATE_UPDATED",
		"FOLLOWER_ADDED",
		"FOLLOWER_REMOVED",
		"REOPENED"
	])
]);
/** Names that an earlier reference had and the newest one lacks. */
const DROPPED_EVENTS = /* @__PURE__ */ new Set([
	"AUTOMATION/MESSAGE_RECEIVED",
	"AUTOMATION/MESSAGE_SENT",
	"CUSTOM_CHANNEL/MESSAGE_SENT",
	"MESSAGE/RECEIVED"
]);
/** How a name stands: subscribable today, dropped from the reference, or never heard of. */
function eventStanding(name) {
	if (CURRENT_EVENTS.has(name)) return "current";
	return DROPPED_EVENTS.has(name) ? "dropped" : "unknown";
}
function family(prefix, names) {
	return names.map((name) => `${prefix}/${name}`);
}
// src/emulator/webhook-body.ts
const FIELDS = {
	name: checkName,
	url: checkUrl,
	events: checkEvents,
	enabled: booleanField("enabled"),
	headers: checkHeaders,
	credentials: checkCredentials
};
const CREATE = {
	required: ["url", "events"],
	fields: FIELDS
};
const UPDATE = {
	required: [],
	fields: FIELDS
};
/** Longest name that Gladly takes, in characters. */
const NAME_LIMIT = 200;
/** The body of `POST /api/v1/webhooks`: `url` and `events` are required. */
function decodeWebhookCreate(request, rules) {
	return typed(decodeBody(request, CREATE, {
		...rules,
		nullRemoves: false
	}));
}
/** The body of `PATCH /api/v1/webhooks/{id}`: only what changes, but at least something. */
function decodeWebhookUpdate(request, rules) {
	const body = decodeBody(request, UPDATE, rules);
	if (!body.ok || Object.keys(body.fields).length > 0) return typed(body);
	return {
		ok: false,
		errors: [{
			code: "blank",
			detail: "the body changes nothing"
		}]
	};
}
/** Every field was checked before: this is where unknown JSON becomes a typed value. */
function typed(body) {
	return body.ok ? {
		ok: true,
		fields: body.fields
	} : body;
}
function checkName(value) {
	if (typeof value !== "string") return [invalid("name", "is not text")];
	if ([...value].length <= NAME_LIMIT) return [];
	return [{
		attr: "name",
		code: "too_long",
		detail: `name is longer than ${NAME_LIMIT} characters`
	}];
}
function checkUrl(value) {
	if (typeof value !== "string") return [invalid("url", "is not text")];
	if (value === "") return [blank("url")];
	return /^https:\/\//i.test(value) && URL.canParse(value) ? [] : [invalid("url", "is not an https:// address")];
}
function checkEvents(value, rules) {
	if (!Array.isArray(value)) return [invalid("events", "is not a list")];
	if (value.length === 0) return [blank("events")];
	if (new Set(value).size < value.length) return [invalid("events", "names an event twice")];
	return value.filter((name) => !isSubscribable(name, rules)).map((name) => invalid("events", `has ${JSON.stringify(name)}, which is not an event`));
}
function isSubscribable(name, rules) {
	const standing = typeof name === "string" ? eventStanding(name) : "unknown";
	if (standing === "dropped") return rules.droppedEvents === "accepted";
	return standing === "current";
}
function checkHeaders(value, rules) {
	if (!isRecord(value)) return [invalid("headers", "is not an object of names and values")];
	return Object.entries(value).filter(([name, text]) => !isHeader(name, text, rules)).map(([name]) => invalid("headers", `has ${JSON.stringify(name)}, which cannot be sent`));
}
function isHeader(name, value, rules) {
	if (value === null) return rules.nullRemoves;
	return typeof value === "string" && canBeSent(name, value);
}
function canBeSent(name, value) {
	try {
		validateHeaderName(name);
		validateHeaderValue(name, value);
		return true;
	} catch {
		return false;
	}
}
function checkCredentials(value, rules) {
	if (value === null && rules.nullRemoves) return [];
	if (!isRecord(value)) return [invalid("credentials", "is not an object")];
	const required = ["username", "password"].filter((part) => typeof value[part] !== "string" || value[part] === "");
	const unknown = Object.keys(value).filter((part) => ![
		"username",
		"password",
		"realm"
	].includes(part));
	return [
		...required.map((part) => blank(`credentials.${part}`)),
		...(rules.unknownFieldsInRequests === "ignored" ? [] : unknown).map((part) => invalid(`credentials.${part}`, "is not known")),
		...checkRealm(value["realm"])
	];
}
/** The realm is sent in a header of the PING. */
function checkRealm(value) {
	if (value === void 0) return [];
	if (typeof value === "string" && canBeSent("www-authenticate", value)) return [];
	return [invalid("credentials.realm", "is not text that can be sent")];
}
// src/emulator/webhooks.ts
const UNANSWERED = {
	"timed-out": "was not answered in time",
	unreachable: "could not be delivered"
};
/** `GET`, `POST /api/v1/webhooks` and `GET`, `PATCH`, `DELETE /api/v1/webhooks/{id}`. */
function decideOnWebhooks(exchange, id) {
	const { method } = exchange.request;
	if (id === null) {
		if (method === "GET") return listWebhooks(exchange);
		return method === "POST" ? createWebhook(exchange) : null;
	}
	const webhook = exchange.state.webhooks.find((stored) => stored.id === id);
	if (webhook === void 0) return answered(exchange, notFound("webhook", exchange.rules));
	if (method === "GET") return answered(exchange, found(webhookToWire(webhook, exchange.rules)));
	if (method === "PATCH") return updateWebhook(exchange, webhook);
	return method === "DELETE" ? deleteWebhook(exchange, webhook) : null;
}
function listWebhooks(exchange) {
	const { state, rules } = exchange;
	return answered(exchange, found(state.webhooks.map((stored) => webhookToWire(stored, rules))));
}
function createWebhook(exchange) {
	const { rules, now } = exchange;
	const body = decodeWebhookCreate(exchange.request, rules);
	if (!body.ok) return rejected(exchange, 400, body.errors);
	const [id, numbered] = takeId(exchange.state, "webhooks");
	const { state, at } = touch(numbered, now);
	const webhook = withFields(blankWebhook(id, at, exchange.user.email), body.fields, rules);
	const refusal = refuseLimit(exchange, null, webhook) ?? refuseTakenUrl(exchange, webhook);
	if (refusal !== null) return refusal;
	const obstacle = webhook.enabled ? awaitPing(exchange, webhook) : null;
	if (obstacle !== null) return obstacle;
	return {
		kind: "answer",
		answer: created(`/api/v1/webhooks/${id}`),
		state: {
			...state,
			webhooks: [...state.webhooks, webhook]
		}
	};
}
function updateWebhook(exchange, webhook) {
	const { rules, now } = exchange;
	const body = decodeWebhookUpdate(exchange.request, rules);
	if (!body.ok) return rejected(exchange, 400, body.errors);
	const { state, at } = touch(exchange.state, now);
	const next = {
		...withFields(webhook, body.fields, rules),
		updatedAt: at
	};
	const refusal = refuseLimit(exchange, webhook, next) ?? refuseTakenUrl(exchange, next);
	if (refusal !== null) return refusal;
	const obstacle = needsPing(webhook, next, {
		fields: body.fields,
		rules
	}) ? awaitPing(exchange, next) : null;
	if (obstacle !== null) return obstacle;
	const webhooks = replaceById(state.webhooks, next);
	return {
		kind: "answer",
		answer: noContent(),
		state: {
			...state,
			webhooks
		}
	};
}
function deleteWebhook(exchange, webhook) {
	if (webhook.enabled) return rejected(exchange, 400, [{
		attr: "enabled",
		code: "invalid",
		detail: "the webhook is enabled; disable it before deleting it"
	}]);
	const { state } = touch(exchange.state, exchange.now);
	const webhooks = state.webhooks.filter((stored) => stored.id !== webhook.id);
	return {
		kind: "answer",
		answer: noContent(),
		state: {
			...state,
			webhooks
		}
	};
}
/** Where only enabled webhooks count, the limit is met by enabling instead of by creating. */
function refuseLimit(exchange, before, after) {
	const { rules, state } = exchange;
	const counts = (stored) => rules.disabledWebhooksCount || stored.enabled;
	if (!counts(after) || before !== null && counts(before)) return null;
	if (state.webhooks.filter(counts).length < rules.webhookLimit) return null;
	const detail = `an organization may have ${rules.webhookLimit} webhooks`;
	return rejected(exchange, rules.webhookLimitStatus, [{
		code: "invalid",
		detail
	}]);
}
function refuseTakenUrl(exchange, webhook) {
	const { rules, state } = exchange;
	const spelling = (url) => rules.webhookUrlsCompared === "exact" || !URL.canParse(url) ? url : new URL(url).href;
	const wanted = spelling(webhook.url);
	if (!state.webhooks.some((stored) => stored.id !== webhook.id && spelling(stored.url) === wanted)) return null;
	return rejected(exchange, rules.webhookUrlTakenStatus, [{
		attr: "url",
		code: "taken",
		detail: "another webhook has this url"
	}]);
}
function needsPing(before, after, sent) {
	const { fields, rules } = sent;
	const isEnabling = fields.enabled === true && (!before.enabled || rules.pingWhenAlreadyEnabled);
	const isNewUrl = fields.url !== void 0 && (fields.url !== before.url || rules.pingOnUnchangedUrl);
	return isEnabling || isNewUrl && (after.enabled || rules.pingWhileDisabled);
}
/** `null` once the endpoint answered with 200; before, the PING to send; else the refusal. */
function awaitPing(exchange, webhook) {
	const outcome = exchange.pings.get(webhook.url);
	if (outcome === 200) return null;
	if (outcome === void 0) return {
		kind: "ping",
		webhook
	};
	return rejected(exchange, 400, [{
		attr: "url",
		code: "invalid",
		detail: `the endpoint must answer a PING with 200; the PING ${typeof outcome === "number" ? `was answered with ${outcome}` : UNANSWERED[outcome]}`
	}]);
}
/**
* The webhook with fields set, as a change sets them: headers replaced or merged by name, secrets
* wrapped. Used for creation as well, over an empty webhook.
*/
function withFields(webhook, fields, rules) {
	const { name, url, events, enabled, headers, credentials } = fields;
	const clears = enabled === true && rules.enablingClearsRetryLimit;
	return {
		...webhook,
		...name !== void 0 && { name },
		...url !== void 0 && { url },
		...events !== void 0 && { events },
		...enabled !== void 0 && { enabled },
		...headers !== void 0 && { headers: nextHeaders(webhook.headers, headers, rules) },
		...credentials !== void 0 && { credentials: nextCredentials(credentials) },
		...clears && { disabledAtDueToRetryLimit: null }
	};
}
/** A webhook with nothing set, disabled as a new one is. */
function blankWebhook(id, at, madeBy) {
	return {
		id,
		name: null,
		url: "",
		events: [],
		enabled: false,
		headers: {},
		credentials: null,
		createdAt: at,
		updatedAt: at,
		disabledAtDueToRetryLimit: null,
		madeBy
	};
}
function nextHeaders(before, sent, rules) {
	const names = new Set(Object.keys(sent).map((name) => name.toLowerCase()));
	const kept = Object.entries(before).filter(([name]) => rules.headersInPatch === "merged" && !names.has(name.toLowerCase()));
	const set = Object.entries(sent).flatMap(([name, value]) => value === null ? [] : [[name, new Secret(value)]]);
	return Object.fromEntries([...kept, ...set]);
}
function nextCredentials(sent) {
	if (sent === null) return null;
	return {
		username: new Secret(sent.username),
		password: new Secret(sent.password),
		realm: sent.realm ?? null
	};
}
// src/emulator/handlers.ts
const HANDLERS = {
	organization: decideOnOrganization,
	agents: decideOnAgents,
	inboxes: decideOnInboxes,
	topics: decideOnTopics,
	webhooks: decideOnWebhooks
};
/** The role without which Gladly answers every API request with 403. */
const API_ROLE = "API User";
/**
* What comes of a request of a known user: the answer and the organization as it is afterwards, or
* the PING that has to be sent first. Pure: the same exchange gives the same decision.
*/
function decide(exchange) {
	const { request, rules, user } = exchange;
	const route = routeOf(request.path);
	if (route === null) return answered(exchange, notFound("path", rules));
	if (!mayUse(user, route.resource, request.method)) return answered(exchange, refused(403, {
		code: "invalid",
		detail: "the user has no permission to do this"
	}, rules));
	return HANDLERS[route.resource](exchange, route.id) ?? answered(exchange, notFound("method on this path", rules));
}
function routeOf(path) {
	const [, resource = "", encoded = null] = /^\/api\/v1\/([a-z]+)(?:\/([^/]+))?$/.exec(path) ?? [];
	if (!isResource(resource)) return null;
	return {
		resource,
		id: encoded === null ? null : decoded(encoded)
	};
}
function isResource(name) {
	return Object.hasOwn(HANDLERS, name);
}
function decoded(encoded) {
	try {
		return decodeURIComponent(encoded);
	} catch {
		return encoded;
	}
}
function mayUse(user, resource, method) {
	if (!user.roles.includes(API_ROLE) || user.forbidden.includes(resource)) return false;
	return method === "GET" || !user.forbidden.includes(`${resource}.write`);
}
// src/emulator/serve.ts
/**
* Serves one API request, with the faults that are scripted for it.
*
* @throws what a function of a test throws; the server makes a 500 of it.
*/
async function serveApi(core, request) {
	const end = core.record.begin(request, core.clock.now());
	const faults = core.script.take(request.method, request.path);
	await core.pause(core.latencyMs);
	try {
		const transmission = await transmit$1(core, request, faults);
		end(transmission.kind === "answer" ? transmission.answer.status : null);
		return transmission;
	} catch (error) {
		end(500);
		throw error;
	}
}
async function transmit$1(core, request, faults) {
	const instead = await strike(core, request, faultsAt("before", faults));
	if (instead !== null) return instead;
	const answer = await answerOf(core, request, staleness(faults));
	const late = await strike(core, request, faultsAt("after", faults));
	if (late !== null) return late;
	return {
		kind: faults.some((fault) => fault.effect.type === "cut-off") ? "cut-off" : "answer",
		answer
	};
}
/** Lets faults take their effect one after the other, up to one that ends the request. */
async function strike(core, request, faults) {
	for (const { effect } of faults) {
		if (effect.type === "reset") return { kind: "reset" };
		const answer = answerInstead(effect);
		if (answer !== null) return {
			kind: "answer",
			answer
		};
		if (effect.type === "delay") await core.pause(effect.milliseconds);
		if (effect.type === "hang") await core.hangs.hold({
			method: request.method,
			path: request.path
		});
		if (effect.type === "change") for (const change of effect.changes) core.change(change);
		if (effect.type === "call") await effect.run();
	}
	return null;
}
function faultsAt(moment, faults) {
	return faults.filter((fault) => (fault.moment ?? "before") === moment);
}
function staleness(faults) {
	const writes = faults.map(({ effect }) => effect.type === "stale" ? effect.writes : 0);
	return Math.max(0, ...writes);
}
async function answerOf(core, request, staleBy) {
	const { rules } = core;
	const user = authenticate(core.store.current, request.authorization);
	if (user === null) return refused(401, {
		code: "invalid",
		detail: "no or wrong credentials"
	}, rules);
	const { admitted, headers } = core.limiter.admit(request.method, core.clock.now(), rules);
	const answer = admitted ? await carryOut(core, request, {
		user,
		staleBy
	}) : refused(429, {
		code: "temporary_failure",
		detail: "too many requests"
	}, rules);
	return {
		...answer,
		headers: {
			...answer.headers,
			...headers
		}
	};
}
/**
* Decides until no PING is missing. Between a PING and the next decision other requests may have
* changed the organization, so each decision is made over the state of its own moment.
*/
async function carryOut(core, request, { user, staleBy }) {
	const pings = /* @__PURE__ */ new Map();
	const isStale = staleBy > 0 && request.method === "GET";
	for (;;) {
		const state = isStale ? core.store.before(staleBy) : core.store.current;
		const { rules, clock } = core;
		const decision = decide({
			request,
			user,
			state,
			rules,
			now: clock.now(),
			pings
		});
		if (decision.kind === "answer") {
			if (decision.state !== state) core.store.commit(decision.state);
			return decision.answer;
		}
		pings.set(decision.webhook.url, await core.ping(decision.webhook));
	}
}
// src/emulator/server.ts
const DEFAULT_CREDENTIALS = {
	user: "reconciler@acme.com",
	token: "emulated-token"
};
/**
* Starts an emulated Gladly organization on a loopback port of its own. Instances share nothing.
*
* @throws Error when the port is taken, an endpoint rule leads away from this machine, or the seed
*   contradicts itself.
*/
async function startEmulator(options = {}) {
	const server = createServer();
	const host = `127.0.0.1:${await listen(server, options.port ?? 0)}`;
	const credentials = options.credentials ?? DEFAULT_CREDENTIALS;
	const url = `http://${host}`;
	const core = coreOrClose(server, () => coreFor(options, {
		url,
		credentials
	}));
	const served = {
		core,
		control: createControl(core),
		controlKey: options.controlKey ?? null
	};
	server.on("request", (message, response) => void respond(served, message, response));
	const close = () => closeAll(server, core);
	const { control } = served;
	return {
		url,
		host,
		credentials,
		control,
		close,
		[Symbol.asyncDispose]: close
	};
}
/** The organization knows its own URL, so a seed that is wrong shows only after listening. */
function coreOrClose(server, make) {
	try {
		return make();
	} catch (error) {
		server.close();
		throw error;
	}
}
async function closeAll(server, core) {
	core.close();
	if (!server.listening) return;
	await new Promise((resolve) => {
		server.close(resolve);
		server.closeAllConnections();
	});
}
function coreFor(options, { url, credentials }) {
	const core = new EmulatorCore({
		seed: options.seed ?? seedOrganization("empty"),
		rules: {
			...defaultRules,
			...options.rules
		},
		endpoints: options.endpoints ?? {},
		latencyMs: options.latencyMs ?? 0,
		clock: options.clock ?? systemClock,
		gladlyUrl: options.gladlyUrl ?? url,
		apiUser: {
			id: idFor(credentials.user, 0),
			name: "Reconciler",
			email: credentials.user,
			token: credentials.token
		}
	});
	for (const fault of options.faults ?? []) core.script.add(fault);
	return core;
}
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once("error", (cause) => {
			const message = `The emulator cannot listen on port ${port}; choose another, or 0 for any.`;
			reject(new Error(message, { cause }));
		});
		server.listen(port, "127.0.0.1", () => {
			const address = server.address();
			resolve(typeof address === "object" && address !== null ? address.port : port);
		});
	});
}
async function respond(served, message, response) {
	const request = await readRequest(message).catch(() => null);
	if (request === null) return;
	try {
		transmit(request.path.startsWith("/__control/") ? await answerControl(served, request, message) : await serveApi(served.core, request), response);
	} catch (error) {
		transmit({
			kind: "answer",
			answer: {
				status: 500,
				headers: {},
				body: `The emulator failed: ${error instanceof Error ? error.stack : String(error)}`
			}
		}, response);
	}
}
async function answerControl(served, request, message) {
	return {
		kind: "answer",
		answer: refuseControl({
			origin: headerOf(message, "origin"),
			key: headerOf(message, "x-control-key")
		}, served.controlKey) ?? await serveControl(served.control, request)
	};
}
async function readRequest(message) {
	const [path = "", query = ""] = splitQuery(message.url ?? "/");
	return {
		method: message.method ?? "GET",
		path,
		query,
		authorization: headerOf(message, "authorization"),
		contentType: headerOf(message, "content-type"),
		body: await textOf(message)
	};
}
function textOf(message) {
	return new Promise((resolve, reject) => {
		let text = "";
		message.setEncoding("utf8");
		message.on("data", (chunk) => {
			text += chunk;
		});
		message.on("end", () => resolve(text));
		message.on("error", reject);
	});
}
function splitQuery(url) {
	const start = url.indexOf("?");
	return start < 0 ? [url] : [url.slice(0, start), url.slice(start)];
}
function headerOf(message, name) {
	const value = message.headers[name];
	return typeof value === "string" ? value : null;
}
function transmit(transmission, response) {
	if (response.destroyed) return;
	if (transmission.kind === "answer") writeAnswer(transmission.answer, response);
	else if (transmission.kind === "cut-off" && transmission.answer.body !== "") writeHalf(transmission.answer, response);
	else response.socket?.resetAndDestroy();
}
function writeAnswer(answer, response) {
	const body = Buffer.from(answer.body);
	const length = answer.status === 204 ? {} : { "content-length": body.length };
	response.writeHead(answer.status, {
		...answer.headers,
		...length
	});
	response.end(body);
}
function writeHalf(answer, response) {
	const body = Buffer.from(answer.body);
	response.writeHead(answer.status, {
		...answer.headers,
		"content-length": body.length
	});
	response.write(body.subarray(0, body.length / 2), () => response.destroy());
}
export { LARGE_ORGANIZATION as n, seedOrganization as r, startEmulator as t };
