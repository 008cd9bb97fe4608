import { n as isKnownError, t as ReconcileError } from "./errors.js";
import { t as compareText } from "./stable-json.js";
import { r as organizationUrlProblem, t as isHostEntry } from "./host-rule.js";
import { t as Secret } from "./secret.js";
import { r as hostOf } from "./url.js";
import { t as openDispatcher } from "./dispatcher.js";
import { a as cleanText, c as headerOf, i as wordsOfProblem, n as codeOf, o as DeadlineError, r as connectionProblem, s as exchange, t as readRetryAfter } from "./retry-after.js";
// src/gladly/errors.ts
/** A request to Gladly that did not end well. Never holds a secret. */
var GladlyApiError = class extends Error {
	failure;
	status;
	/** `GET /api/v1/topics`, for people. */
	request;
	entries;
	constructor(failure, request, options) {
		super(`${request}: ${options.detail}`, { cause: options.cause });
		this.name = "GladlyApiError";
		this.failure = failure;
		this.status = options.status ?? null;
		this.request = request;
		this.entries = options.entries ?? [];
	}
	/**
	* Whether Gladly may have carried the request out although we have no good answer. Only then
	* does a write have to be looked up before it is sent again.
	*/
	get mayHaveHappened() {
		return [
			"no-answer",
			"server",
			"malformed"
		].includes(this.failure);
	}
};
// src/gladly/error-body.ts
const MOST_ENTRIES = 5;
const MOST_SCANNED = 2e5;
/**
* The entries of an error body. The reference shows `errors` as an array in most places and as a
* single object in some (404 of topics and agents); a short text that is no JSON and no page is
* taken for a detail.
*/
function entriesOf(text, secrets) {
	if (text === null || text.length > MOST_SCANNED) return [];
	const body = parseJson$1(text);
	if (body === void 0) return plainEntry(text, secrets);
	const errors = memberOf(body, "errors");
	return (Array.isArray(errors) ? errors : [errors]).filter((entry) => typeof entry === "object" && entry !== null).slice(0, MOST_ENTRIES).map((entry) => entryOf(entry, secrets));
}
function plainEntry(text, secrets) {
	const detail = cleanText(text, secrets);
	return detail === "" || /^[<{[]/.test(detail) ? [] : [{
		code: "",
		detail
	}];
}
function entryOf(entry, secrets) {
	const attribute = textOf$1(entry, "attr");
	const holder = textOf$1(memberOf(entry, "meta"), "id");
	return {
		code: cleanText(textOf$1(entry, "code"), secrets),
		detail: cleanText(textOf$1(entry, "detail"), secrets),
		...attribute === "" ? {} : { attribute: cleanText(attribute, secrets) },
		...holder === "" || holder !== cleanText(holder, secrets) ? {} : { holder }
	};
}
function parseJson$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function memberOf(value, name) {
	if (typeof value !== "object" || value === null) return void 0;
	return Object.getOwnPropertyDescriptor(value, name)?.value;
}
function textOf$1(value, name) {
	const member = memberOf(value, name);
	return typeof member === "string" ? member : "";
}
// src/gladly/failure.ts
const FAILURES = {
	401: "auth",
	403: "permission",
	404: "not-found",
	408: "no-answer",
	409: "conflict",
	429: "rate-limited"
};
/** The error for an answer that is not a success (status outside 200 to 299). */
function failureOfAnswer(answer, context) {
	const failure = failureOfStatus(answer.status);
	const entries = failure === "redirected" ? [] : entriesOf(answer.text, context.secrets);
	const detail = [sentenceOf(answer, context), ...wordsOf$1(entries)].join(": ");
	return {
		type: "failed",
		error: new GladlyApiError(failure, context.request, {
			status: answer.status,
			entries,
			detail
		}),
		retryAfter: headerOf(answer.headers, "retry-after"),
		lasting: false
	};
}
/** The error for a request that got no answer, or not a whole one. */
function failureOfBreak(broken, { request }) {
	const { failure, detail, lasting } = broken.sent ? breakAfterSending(broken.error) : breakBeforeSending(broken.error);
	return {
		type: "failed",
		error: new GladlyApiError(failure, request, {
			detail,
			cause: broken.sent ? void 0 : broken.error
		}),
		retryAfter: null,
		lasting
	};
}
/** The error for an answer with a good status that is not what the reference describes. */
function malformed(detail, answer, { request }) {
	return {
		type: "failed",
		error: new GladlyApiError("malformed", request, {
			status: answer.status,
			detail
		}),
		retryAfter: null,
		lasting: false
	};
}
function breakBeforeSending(error) {
	const lasting = isClosed(error) || ["no-such-host", "tls"].includes(connectionProblem(error));
	return {
		failure: "unreachable",
		detail: `no connection: ${wordsOfProblem(error)}`,
		lasting
	};
}
function breakAfterSending(error) {
	const code = codeOf(error);
	if (code === "UND_ERR_RES_EXCEEDED_MAX_SIZE") return {
		failure: "malformed",
		detail: "the answer is too large",
		lasting: true
	};
	if (error.name === "HTTPParserError") return {
		failure: "malformed",
		detail: "the answer is not HTTP",
		lasting: false
	};
	const broke = `the connection broke before the answer was complete (${code})`;
	return {
		failure: "no-answer",
		detail: error instanceof DeadlineError ? error.message : broke,
		lasting: isClosed(error)
	};
}
/** Our own `close` broke it. */
function isClosed(error) {
	return ["UND_ERR_DESTROYED", "UND_ERR_CLOSED"].includes(codeOf(error));
}
function failureOfStatus(status) {
	if (status >= 500) return "server";
	if (status >= 300 && status < 400) return "redirected";
	return FAILURES[status] ?? "rejected";
}
function sentenceOf({ status, headers }, { secrets }) {
	if (failureOfStatus(status) !== "redirected") return `Gladly answered ${status}`;
	const target = hostOf(headerOf(headers, "location") ?? "");
	return `Gladly answered ${status}, a redirect ${target === null ? "elsewhere" : `to ${cleanText(target, secrets)}`}, which is not followed`;
}
function wordsOf$1(entries) {
	const told = entries.map(({ attribute, code, detail }) => {
		const text = detail === "" ? code : detail;
		return attribute === void 0 ? text : `${attribute}: ${text}`;
	}).filter((text) => text !== "");
	return told.length === 0 ? [] : [told.join("; ")];
}
// src/gladly/host-rule.ts
/**
* Scheme, host and port of an organization's URL: all that the client takes from it.
* @throws ReconcileError `host-forbidden` when the Gladly token must not be sent there, and
*   `invalid-config` when an entry of the allowed hosts is no host.
*/
function allowedOrigin(url, allowedHosts) {
	const malformed = allowedHosts.find((entry) => !isHostEntry(entry));
	if (malformed !== void 0) throw new ReconcileError("invalid-config", `“${malformed}” in the allowed hosts is no host.`, { remedy: "Write a host (gladly.example.com) or a host and its port (localhost:8787), without https:// and without wildcards." });
	const problem = organizationUrlProblem(url, allowedHosts);
	if (problem !== null) throw forbidden(url, problem);
	return new URL(url).origin;
}
function forbidden(url, found) {
	const [message, remedy] = wordsOf(url, found);
	return new ReconcileError("host-forbidden", message, { remedy });
}
function wordsOf(url, found) {
	switch (found.problem) {
		case "malformed": return [`“${withoutUser(url)}” is not the address of a Gladly organization.`, "Write https:// and the host, such as https://acme.gladly.com: no user name, path, query or fragment."];
		case "not-encrypted": return [`http://${found.host} is not encrypted, so the Gladly token is not sent there.`, `Write https://${found.host}. Plain http is only for a server on this machine that the allowed hosts name.`];
		case "foreign-host": return [`${found.host} is not a Gladly host, so the Gladly token is not sent there.`, `Use the organization's address (https://….gladly.com or https://….gladly.qa). If ${found.host} is right, name it in the workflow's allowed hosts (input allowed-hosts, flag --allowed-hosts).`];
		default: return found;
	}
}
/** A URL that somebody put a user name and password into is not repeated as it is. */
function withoutUser(url) {
	return url.replace(/\/\/[^/]*@/, "//…@");
}
// src/gladly/limiter.ts
const SECOND = 1e3;
/** How long a look at what others use counts; two of Gladly's windows. */
const MEMORY = 2 * SECOND;
/** Requests of a second left to others beyond what they were seen to use. */
const SPARE = 2;
/**
* Makes a limiter that never lets more than `requestsPerSecond` requests begin in any second (nor
* more than one in `1 / requestsPerSecond` seconds, where that is below 1). A reader and a writer
* of one organization must share it.
*/
function createLimiter(options) {
	if (!(options.requestsPerSecond > 0 && options.maxInFlight >= 1)) throw new RangeError("requestsPerSecond must be above 0, maxInFlight at least 1");
	return new SharedLimiter(options);
}
var SharedLimiter = class {
	#clock;
	#maxInFlight;
	#most;
	#window;
	#queue = [];
	#runs = [];
	#othersSeen = [];
	/** When the next request is due if all are spread evenly, and how many may come before that. */
	#due = 0;
	#early = 0;
	#pausedUntil = 0;
	#limit = Infinity;
	#inFlight = 0;
	#serving = false;
	constructor({ clock, requestsPerSecond, maxInFlight }) {
		this.#clock = clock;
		this.#maxInFlight = maxInFlight;
		this.#most = Math.max(1, Math.floor(requestsPerSecond));
		this.#window = SECOND * Math.max(1, 1 / requestsPerSecond);
	}
	async run(send, options) {
		const run = await this.#turn(options?.repeated ?? false);
		try {
			return await send();
		} finally {
			run.end = this.#clock.now();
			this.#inFlight -= 1;
			this.#serve();
		}
	}
	pause(milliseconds) {
		this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + milliseconds);
	}
	observe({ limit, remaining, sentAt }) {
		const now = this.#clock.now();
		const ours = this.#runs.filter(({ start, end }) => end > sentAt - SECOND && start <= sentAt);
		this.#limit = limit;
		this.#othersSeen = this.#othersSeen.filter(({ at }) => at > now - MEMORY);
		this.#othersSeen.push({
			at: now,
			count: Math.max(0, limit - remaining - ours.length)
		});
	}
	#turn(repeated) {
		if (this.#rested()) this.#early = this.#share(this.#clock.now()) - 1;
		return new Promise((resolve) => {
			if (repeated) this.#queue.unshift(resolve);
			else this.#queue.push(resolve);
			this.#serve();
		});
	}
	#rested() {
		const last = this.#runs.at(-1)?.start ?? -Infinity;
		return this.#inFlight === 0 && this.#queue.length === 0 && this.#clock.now() - last >= SECOND;
	}
	async #serve() {
		if (this.#serving) return;
		this.#serving = true;
		while (this.#queue.length > 0 && this.#inFlight < this.#maxInFlight) {
			const now = this.#clock.now();
			const wait = this.#earliest(now) - now;
			if (wait > 0) await this.#clock.sleep(wait);
			else this.#begin(now);
		}
		this.#serving = false;
	}
	#begin(now) {
		if (now < this.#due) this.#early -= 1;
		const run = {
			start: now,
			end: Infinity
		};
		this.#runs.push(run);
		if (this.#runs.length > 4 * this.#most) this.#runs = this.#runs.slice(-2 * this.#most);
		this.#due = Math.max(this.#due, now) + this.#window / this.#share(now);
		this.#inFlight += 1;
		this.#queue.shift()?.(run);
	}
	/**
	* Requests are spread evenly, so that they do not reach Gladly in heaps that fall into one of
	* its seconds; only after a second of rest its share may go at once. Whatever happens, no
	* second gets too many.
	*/
	#earliest(now) {
		if (now < (this.#runs.at(-1)?.start ?? -Infinity)) this.#forget();
		const share = this.#share(now);
		const even = this.#early > 0 ? now : this.#due;
		const first = this.#runs.at(-share)?.start ?? -Infinity;
		return Math.max(even, first + this.#window, this.#pausedUntil);
	}
	/** What is left for us of a second; some stays free as long as others send anything. */
	#share(now) {
		const seen = this.#othersSeen.filter(({ at }) => at > now - MEMORY);
		const others = Math.max(0, ...seen.map(({ count }) => count));
		const left = this.#limit - others - (others > 0 ? SPARE : 0);
		return Math.max(1, Math.min(this.#most, left));
	}
	/** The machine's clock was set back: what was noted lies in the future and would stall us. */
	#forget() {
		this.#runs = [];
		this.#othersSeen = [];
		this.#due = 0;
		this.#pausedUntil = 0;
	}
};
// src/gladly/retry.ts
const MOST_TRIES = 5;
/** A 429 says that others were first, not that anything is broken: more patience. */
const MOST_TRIES_RATE_LIMITED = 8;
const FIRST_STEP = 250;
const LONGEST_STEP = 8e3;
/** Gladly counts requests by the second, so that much has to pass before it counts afresh. */
const RATE_WINDOW = 1e3;
const GIVE_UP = { again: false };
/**
* Whether a request may be sent again, and when.
*
* | failure                        | GET | PATCH, DELETE | POST |
* |--------------------------------|-----|---------------|------|
* | rate-limited (not carried out) | yes | yes           | yes  |
* | unreachable (never sent)       | yes | yes           | yes  |
* | no-answer, server, malformed   | yes | no            | no   |
* | anything else (a plain answer) | no  | no            | no   |
*
* A write that may have been carried out is never repeated here: its caller has to look first.
* Waits grow with full jitter; `Retry-After` is kept to, and where it asks for more time than
* there is, the answer is to give up.
*/
function retryDecision(question) {
	const { failure, tries, elapsedMs, totalMs } = question;
	const limited = failure === "rate-limited";
	if (!mayRepeat(question) || tries >= (limited ? MOST_TRIES_RATE_LIMITED : MOST_TRIES)) return GIVE_UP;
	const waitMs = waitOf(question);
	if (elapsedMs + waitMs >= totalMs) return GIVE_UP;
	return {
		again: true,
		waitMs,
		everybody: limited
	};
}
/**
* Runs a request, again where the rule allows it, each try in its turn of the limiter.
* @throws GladlyApiError of the last try.
*/
async function sendWithRetries(verb, attempt, { clock, random, limiter, totalMs }) {
	let begun = null;
	for (let tries = 1;; tries += 1) {
		const send = () => {
			begun ??= clock.now();
			return attempt(tries);
		};
		const result = await limiter.run(send, { repeated: tries > 1 });
		if (result.type === "done") return result;
		const { lasting, retryAfter, error } = result;
		const now = clock.now();
		const spent = {
			tries,
			elapsedMs: now - (begun ?? now),
			totalMs
		};
		const decision = retryDecision({
			verb,
			failure: error.failure,
			lasting,
			retryAfter,
			...spent,
			now,
			random: random()
		});
		if (!decision.again) throw error;
		if (decision.everybody) limiter.pause(decision.waitMs);
		else await clock.sleep(decision.waitMs);
	}
}
function mayRepeat({ verb, failure, lasting }) {
	if (lasting) return false;
	if (failure === "rate-limited" || failure === "unreachable") return true;
	return verb === "GET" && [
		"no-answer",
		"server",
		"malformed"
	].includes(failure);
}
function waitOf({ failure, retryAfter, tries, now, random }) {
	const jitter = random * Math.min(LONGEST_STEP, FIRST_STEP * 2 ** tries);
	const asked = retryAfter === null ? null : readRetryAfter(retryAfter, now);
	if (asked !== null) return asked + random * FIRST_STEP;
	return failure === "rate-limited" ? RATE_WINDOW + jitter : jitter;
}
// src/gladly/transport.ts
/** The same transport, for a client that must not write: refuses every verb but GET. */
function readOnly(transport) {
	return {
		...transport,
		send: (request) => {
			if (request.verb === "GET") return transport.send(request);
			return Promise.reject(new GladlyApiError("refused", nameOf(request), { detail: "not sent, because this client only reads" }));
		},
		as: (user, token) => readOnly(transport.as(user, token))
	};
}
/** `GET /api/v1/topics`: how errors and logs call a request. */
function nameOf({ verb, path }) {
	return `${verb} ${path}`;
}
// src/gladly/http.ts
/**
* Gladly allows an organization 10 requests a second, all its clients together. It waits up to
* 15 s for the PING of a webhook that is switched on, so an answer may well take that long.
*/
const DEFAULT_LIMITS = {
	requestsPerSecond: 8,
	maxInFlight: 4,
	connectMs: 1e4,
	answerMs: 3e4,
	totalMs: 9e4,
	maxAnswerBytes: 5e7
};
/**
* Makes the transport of one organization. Nothing is sent yet.
* @throws ReconcileError `host-forbidden`, or `gladly-auth` when user or token is empty.
*/
function openTransport(options) {
	const origin = allowedOrigin(options.url, options.allowedHosts);
	const limits = {
		...DEFAULT_LIMITS,
		...options.limits
	};
	const { version, clock, logger, random, proxy, secrets = [] } = options;
	let opened = null;
	const dispatcher = () => {
		opened ??= openDispatcher({
			...limits,
			origin,
			proxy,
			connections: limits.maxInFlight
		});
		return opened;
	};
	const close = async () => {
		await (await opened?.catch(() => null))?.destroy();
	};
	return transportOf({
		version,
		clock,
		logger,
		random,
		limiter: createLimiter({
			clock,
			...limits
		}),
		secrets,
		origin,
		limits,
		dispatcher,
		close
	}, options);
}
function transportOf(line, credentials) {
	const { user, token } = checkedCredentials(credentials);
	const pair = new Secret(`${user}:${token.reveal()}`);
	const headers = {
		accept: "application/json",
		authorization: `Basic ${Buffer.from(pair.reveal()).toString("base64")}`,
		"user-agent": `gladly-integrations/${line.version}`
	};
	return {
		origin: line.origin,
		user,
		send: (request) => {
			const secrets = [
				pair,
				token,
				...request.secrets ?? [],
				...line.secrets
			];
			const context = {
				request: nameOf(request),
				secrets
			};
			const attempt = (tries) => tryOnce(line, request, {
				context,
				headers,
				tries
			});
			return sendWithRetries(request.verb, attempt, {
				...line,
				totalMs: line.limits.totalMs
			});
		},
		as: (otherUser, otherToken) => transportOf(line, {
			user: otherUser,
			token: otherToken
		}),
		close: line.close
	};
}
/** Both without the white space that pasting brings along. */
function checkedCredentials(credentials) {
	const user = credentials.user.trim();
	const token = new Secret(credentials.token.reveal().trim());
	const problem = problemOf(user, token);
	if (problem === null) return {
		user,
		token
	};
	throw new ReconcileError("gladly-auth", problem, { remedy: "Set GLADLY_API_USER to the login email of the token's user and GLADLY_API_TOKEN to the token (in the Action: gladly-api-user and gladly-api-token)." });
}
/** RFC 7617: a user name with a colon cannot be told from its password. */
function problemOf(user, token) {
	if (user === "") return "No Gladly user is given.";
	if (user.includes(":")) return "The Gladly user is no email: it holds a colon.";
	return token.reveal() === "" ? "No Gladly API token is given." : null;
}
async function tryOnce(line, request, { context, headers, tries }) {
	const begun = line.clock.now();
	const result = await exchangeOn(line, request, headers);
	if (result.type === "answered") observeBudget(line.limiter, result.headers, begun);
	const outcome = outcomeOf(result, request, context);
	const words = outcome.type === "done" ? String(outcome.status) : outcome.error.message;
	const took = Math.round(line.clock.now() - begun);
	line.logger.debug(`${context.request}, try ${tries}, ${took} ms: ${words}`);
	return outcome;
}
async function exchangeOn({ dispatcher, origin, limits }, { verb, path, body }, headers) {
	const json = body === void 0 ? null : JSON.stringify(body);
	const wire = {
		method: verb,
		origin,
		path,
		headers: json === null ? headers : {
			...headers,
			"content-type": "application/json"
		},
		body: json
	};
	try {
		return await exchange(await dispatcher(), wire, limits.answerMs);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return {
			type: "broken",
			sent: false,
			error
		};
	}
}
function outcomeOf(result, { verb }, context) {
	if (result.type === "broken") return failureOfBreak(result, context);
	const { status, headers, text } = result;
	if (status < 200 || status > 299) return failureOfAnswer(result, context);
	if (verb !== "GET") return {
		type: "done",
		status,
		headers,
		body: null
	};
	const body = parseJson(text);
	if (body !== void 0) return {
		type: "done",
		status,
		headers,
		body
	};
	return malformed("the answer is not JSON", result, context);
}
/** What the parser says of broken JSON is left out: it quotes the text. */
function parseJson(text) {
	try {
		return text === null ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}
function observeBudget(limiter, headers, sentAt) {
	const limit = wholeNumber(headerOf(headers, "ratelimit-limit-second"));
	const remaining = wholeNumber(headerOf(headers, "ratelimit-remaining-second"));
	if (limit !== null && remaining !== null) limiter.observe({
		limit,
		remaining,
		sentAt
	});
}
function wholeNumber(text) {
	return text !== null && /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}
// src/gladly/path.ts
function collectionPath(collection) {
	return `/api/v1/${collection}`;
}
/**
* The path of one object. Ids are opaque (callers may have chosen a topic's), so they are encoded
* whole; dots as well, because a server may take `..` for the folder above.
* @throws GladlyApiError `refused` for an id that is empty, which would name the whole collection,
*   or that is not well-formed Unicode.
*/
function memberPath(collection, id) {
	const path = collectionPath(collection);
	const encoded = encodeId(id);
	if (encoded !== "") return `${path}/${encoded}`;
	throw new GladlyApiError("refused", path, { detail: "not sent, because the id is no id" });
}
/**
* The id at the end of a `Location` header, which may be a path or a whole URL; `null` when it
* does not lead to a member of the collection.
*/
function idOfLocation(collection, location) {
	const [path = ""] = location.trim().split(/[?#]/);
	const [id = "", parent] = path.split("/").filter((part) => part !== "").toReversed();
	return parent === collection ? decodeId(id) : null;
}
function encodeId(id) {
	try {
		return encodeURIComponent(id).replaceAll(".", "%2E");
	} catch {
		return "";
	}
}
function decodeId(id) {
	try {
		return decodeURIComponent(id);
	} catch {
		return null;
	}
}
// src/gladly/wire.ts
/**
* An answer of Gladly's that is not what its reference describes. The message names the first
* member that is wrong (`[3].id: a text is due, a number came`), never its value.
*/
var WrongShapeError = class extends Error {
	path;
	problem;
	constructor(path, problem) {
		super(path === "" ? problem : `${path}: ${problem}`);
		this.name = "WrongShapeError";
		this.path = path;
		this.problem = problem;
	}
};
/**
* A list of objects with ids of their own. Unknown members and values are let through, because
* Gladly may add some at any time; what we rely on has to be there.
* @throws WrongShapeError
*/
function decodeList(value, decode) {
	const list = listOf(value).map((entry, index) => within(`[${index}]`, () => decode(entry)));
	const seen = /* @__PURE__ */ new Set();
	for (const [index, { id }] of list.entries()) {
		if (seen.has(id)) throw new WrongShapeError(`[${index}].id`, "an id that came before");
		seen.add(id);
	}
	return list;
}
/** @throws WrongShapeError */
function decodeOrganization(value) {
	const members = membersOf(value);
	const id = idOf(members);
	const name = optionalText(members, "name");
	const gladlyUrl = optionalText(members, "gladlyUrl");
	return {
		id,
		...name !== null && { name },
		...gladlyUrl !== null && { gladlyUrl }
	};
}
/**
* Events are sorted and in upper case, header names sorted and in lower case: Gladly keeps
* neither order nor case.
* @throws WrongShapeError
*/
function decodeWebhook(value) {
	const members = membersOf(value);
	const updatedAt = optionalText(members, "updatedAt");
	const disabledAtDueToRetryLimit = optionalText(members, "disabledAtDueToRetryLimit");
	return {
		id: idOf(members),
		name: optionalText(members, "name") ?? "",
		url: requiredText(members, "url"),
		events: distinct(textsOf(members, "events").map((event) => event.toUpperCase())),
		enabled: flagOf(members, "enabled"),
		hasCredentials: flagOf(members, "hasCredentials"),
		headerKeys: distinct(optionalTexts(members, "headerKeys").map((key) => key.toLowerCase())),
		...updatedAt !== null && { updatedAt },
		...disabledAtDueToRetryLimit !== null && { disabledAtDueToRetryLimit }
	};
}
/** @throws WrongShapeError */
function decodeTopic(value) {
	const members = membersOf(value);
	const parentId = optionalText(members, "parentId");
	return {
		id: idOf(members),
		name: requiredText(members, "name"),
		disabled: flagOf(members, "disabled"),
		...parentId !== null && { parentId }
	};
}
/** @throws WrongShapeError */
function decodeUser(value) {
	const members = membersOf(value);
	const id = idOf(members);
	const name = optionalText(members, "name");
	const email = optionalText(members, "emailAddress");
	return {
		id,
		...name !== null && { name },
		...email !== null && { email }
	};
}
/** @throws WrongShapeError */
function decodeInbox(value) {
	const members = membersOf(value);
	const name = optionalText(members, "name") ?? "";
	return {
		id: idOf(members),
		name,
		disabled: flagOf(members, "disabled")
	};
}
function listOf(value) {
	if (Array.isArray(value)) return value;
	throw new WrongShapeError("", due("a list", value));
}
function membersOf(value) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
	throw new WrongShapeError("", due("an object", value));
}
function idOf(members) {
	const id = requiredText(members, "id");
	if (id === "") throw new WrongShapeError(".id", "an id is due, an empty text came");
	return id;
}
function requiredText(members, name) {
	const value = members[name];
	if (typeof value === "string") return value;
	throw new WrongShapeError(`.${name}`, due("a text", value));
}
/** `null` where the member is absent, `null` or an empty text. */
function optionalText(members, name) {
	return (members[name] ?? "") === "" ? null : requiredText(members, name);
}
/** A server written in Go may leave out a `false`, so what is not there is `false`. */
function flagOf(members, name) {
	const value = members[name] ?? false;
	if (typeof value === "boolean") return value;
	throw new WrongShapeError(`.${name}`, due("true or false", value));
}
function optionalTexts(members, name) {
	return (members[name] ?? null) === null ? [] : textsOf(members, name);
}
function textsOf(members, name) {
	return within(`.${name}`, () => listOf(members[name]).map((entry, index) => {
		if (typeof entry === "string") return entry;
		throw new WrongShapeError(`[${index}]`, due("a text", entry));
	}));
}
function distinct(texts) {
	return [...new Set(texts)].toSorted(compareText);
}
function within(path, decode) {
	try {
		return decode();
	} catch (error) {
		if (!(error instanceof WrongShapeError)) throw error;
		throw new WrongShapeError(`${path}${error.path}`, error.problem);
	}
}
function due(expected, value) {
	return `${expected} is due, ${typeName(value)} came`;
}
function typeName(value) {
	if (value === void 0) return "nothing";
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	return {
		string: "a text",
		number: "a number",
		boolean: "true or false"
	}[typeof value] ?? "an object";
}
// src/gladly/reader.ts
/**
* Makes the client that reads. Whatever the transport could do, the reader's own refuses every
* verb but GET.
*/
function createReader(transport) {
	const source = readOnly(transport);
	return {
		organization: () => readOne(source, "/api/v1/organization", decodeOrganization),
		users: () => readList$1(source, "/api/v1/agents", decodeUser),
		inboxes: () => readList$1(source, "/api/v1/inboxes", decodeInbox),
		webhooks: () => readList$1(source, "/api/v1/webhooks", decodeWebhook),
		topics: () => readList$1(source, "/api/v1/topics", decodeTopic),
		webhook: (id) => readMember(source, {
			collection: "webhooks",
			id,
			decode: decodeWebhook
		}),
		topic: (id) => readMember(source, {
			collection: "topics",
			id,
			decode: decodeTopic
		})
	};
}
async function readOne(source, path, decode) {
	return decoded(await source.send({
		verb: "GET",
		path
	}), path, decode);
}
async function readList$1(source, path, decode) {
	const answer = await source.send({
		verb: "GET",
		path
	});
	if (isCutOff(answer)) throw malformed("Gladly says that the list is not complete (header Gladly-Limited-Data)", answer, requestOf(path)).error;
	return decoded(answer, path, (body) => decodeList(body, decode));
}
async function readMember(source, { collection, id, decode }) {
	const path = memberPath(collection, id);
	try {
		const member = await readOne(source, path, decode);
		if (member.id === id) return member;
	} catch (error) {
		if (error instanceof GladlyApiError && error.failure === "not-found") return null;
		throw error;
	}
	throw malformed("the answer is about another id", { status: 200 }, requestOf(path)).error;
}
function decoded(answer, path, decode) {
	try {
		return decode(answer.body);
	} catch (error) {
		if (!(error instanceof WrongShapeError)) throw error;
		throw malformed(error.message, answer, requestOf(path)).error;
	}
}
/** Gladly sets the header on other lists that it cuts; on these the reference is silent. */
function isCutOff({ headers }) {
	const value = headerOf(headers, "gladly-limited-data");
	return value !== null && value.toLowerCase() !== "false";
}
function requestOf(path) {
	return { request: nameOf({
		verb: "GET",
		path
	}) };
}
// src/gladly/token-check.ts
/**
* Checks tokens by the cheapest request there is, `GET /organization`, made with the token in
* question over the same connections and within the same limits.
*/
function createTokenCheck(transport) {
	return async (email, token) => {
		try {
			await createReader(transport.as(email, token)).organization();
			return "works";
		} catch (error) {
			if (isKnownError(error)) return "unknown";
			if (!(error instanceof GladlyApiError)) throw error;
			return stateOf(error);
		}
	};
}
function stateOf({ failure }) {
	if (failure === "auth") return "rejected";
	return failure === "permission" ? "no-permission" : "unknown";
}
// src/gladly/writer.ts
/** Makes the client that writes; only apply is given one. */
function createWriter(transport) {
	return {
		createWebhook: (body) => create(transport, "webhooks", revealed(body)),
		updateWebhook: async (id, body) => update(transport, memberPath("webhooks", id), revealed(body)),
		deleteWebhook: async (id) => {
			await transport.send({
				verb: "DELETE",
				path: memberPath("webhooks", id)
			});
		},
		createTopic: (body) => create(transport, "topics", {
			body,
			secrets: []
		}),
		updateTopic: async (id, body) => update(transport, memberPath("topics", id), {
			body,
			secrets: []
		})
	};
}
/** Gladly answers 201 with the new object's path in `Location`, and documents no body. */
async function create(transport, collection, revealedBody) {
	const request = {
		verb: "POST",
		path: collectionPath(collection),
		...revealedBody
	};
	const answer = await transport.send(request);
	const id = idOfLocation(collection, headerOf(answer.headers, "location") ?? "");
	if (id !== null) return id;
	throw malformed("the answer does not name the new id (header Location)", answer, { request: nameOf(request) }).error;
}
async function update(transport, path, body) {
	await transport.send({
		verb: "PATCH",
		path,
		...body
	});
}
/** The only place where a webhook's secrets become text. */
function revealed({ url, headers, credentials, ...plain }) {
	const values = Object.values(headers ?? {}).filter((value) => value !== null);
	const pair = credentials === void 0 ? [] : formsOf(credentials);
	return {
		body: {
			...plain,
			...url !== void 0 && { url: textOf(url) },
			...headers !== void 0 && { headers: revealedHeaders(headers) },
			...credentials !== void 0 && { credentials: revealedCredentials(credentials) }
		},
		secrets: [
			...values,
			...pair,
			...url instanceof Secret ? [url] : []
		]
	};
}
function revealedHeaders(headers) {
	const entries = Object.entries(headers).map(([name, value]) => [name, value?.reveal() ?? null]);
	return Object.fromEntries(entries);
}
function revealedCredentials(credentials) {
	const { username, password, ...realm } = credentials;
	return {
		username: username.reveal(),
		password: password.reveal(),
		...realm
	};
}
/** Each alone, and the pair that Gladly sends to the webhook's endpoint (RFC 7617). */
function formsOf({ username, password }) {
	return [
		username,
		password,
		new Secret(`${username.reveal()}:${password.reveal()}`)
	];
}
function textOf(text) {
	return typeof text === "string" ? text : text.reveal();
}
// src/gladly/client.ts
/**
* A client that only reads; its transport refuses everything but GET.
* @throws ReconcileError `host-forbidden`, `gladly-auth` (no user or token) or `invalid-config`.
*/
function openReadingClient(options) {
	return readingPart(readOnly(openTransport(options)));
}
/**
* A client that reads and writes, for apply.
* @throws ReconcileError as `openReadingClient`.
*/
function openWritingClient(options) {
	const transport = openTransport(options);
	return {
		...readingPart(transport),
		writer: createWriter(transport)
	};
}
function readingPart(transport) {
	const { origin, user } = transport;
	return {
		origin,
		user,
		reader: createReader(transport),
		checkToken: createTokenCheck(transport),
		close: () => transport.close()
	};
}
// src/gladly/translate.ts
/** The `what` of `GET /api/v1/organization`. */
const ORGANIZATION = "the organization";
const CHECK_URL = "Check the organization's url in the file: it is the address at which you sign in to Gladly.";
/**
* An error of the Gladly client as people are told of it: one sentence, then what to do. Codes
* are `gladly-auth`, `gladly-permission`, `gladly-unreachable` (no usable answer came), and
* `unreadable` (an answer came that cannot be worked with).
*/
function reconcileErrorOf(error, asked) {
	const { code, message, remedy } = tell(error, asked);
	return new ReconcileError(code, message, {
		remedy,
		cause: error
	});
}
function tell(error, asked) {
	switch (error.failure) {
		case "auth": return authTold(asked);
		case "permission": return permissionTold(asked);
		case "not-found": return notFoundTold(asked);
		case "unreachable": return unreachableTold(error, asked);
		case "redirected": return redirectedTold(error, asked);
		case "rate-limited":
		case "server":
		case "no-answer": return noUseTold(error, asked);
		case "malformed": return malformedTold(error, asked);
		case "conflict":
		case "rejected":
		case "refused": return unexpectedTold(error, asked);
		default: return error.failure;
	}
}
function authTold({ origin, user, what }) {
	return {
		code: "gladly-auth",
		message: `Gladly did not accept the API token of ${user} for ${what} at ${origin} (401).`,
		remedy: "Check that GLADLY_API_USER is the login email of the token's user and GLADLY_API_TOKEN is its token for this very organization (a sandbox token does not work in production). A new one is made in Gladly, signed in as that user: Settings > API Tokens."
	};
}
function permissionTold({ origin, user, what }) {
	return {
		code: "gladly-permission",
		message: `Gladly does not let ${user} have ${what} at ${origin} (403).`,
		remedy: `Give ${user} the role API User and keep its role Agent: in Gladly, as an Administrator, Settings > People > Users > ⋮ > Edit User > Roles.`
	};
}
function notFoundTold({ origin, what }) {
	if (what === "the organization") return {
		code: "gladly-unreachable",
		message: `There is no Gladly organization at ${origin} (404).`,
		remedy: CHECK_URL
	};
	return {
		code: "unreadable",
		message: `Gladly does not know ${what} at ${origin} (404), though every organization has it.`,
		remedy: `Try again later. If it stays so, ask Gladly Support about ${what} in the REST API.`
	};
}
function unreachableTold(error, { origin, what }) {
	const remedies = {
		"no-such-host": CHECK_URL,
		tls: "Check the address and, if a proxy of your company decrypts the traffic, name its certificate in NODE_EXTRA_CA_CERTS.",
		refused: CHECK_URL,
		slow: "Check the network and the proxy settings (HTTPS_PROXY) of this machine, then try again.",
		proxy: "Check HTTPS_PROXY: its address, user name and password, and what the proxy lets through.",
		other: "Check the network of this machine, then try again."
	};
	return {
		code: "gladly-unreachable",
		message: `${origin} could not be reached to read ${what}: ${detailOf(error)}.`,
		remedy: remedies[connectionProblem(error.cause)]
	};
}
function redirectedTold(error, { origin, what }) {
	return {
		code: "gladly-unreachable",
		message: `${origin} did not give ${what} but sent us elsewhere: ${detailOf(error)}.`,
		remedy: "Write the address at which the organization is now into the file. The token is never sent along to another address."
	};
}
function noUseTold(error, { origin, what }) {
	return {
		code: "gladly-unreachable",
		message: `${origin} gave no usable answer for ${what}, after several tries: ${detailOf(error)}.`,
		remedy: {
			"rate-limited": "Other clients use up the 10 requests a second that Gladly allows the organization. Try again later, or with fewer requests (input requests-per-second, flag --requests-per-second).",
			server: "Gladly has trouble of its own. Try again later."
		}[error.failure] ?? "Try again later; if it stays so, check the network."
	};
}
function malformedTold(error, { origin, what }) {
	const isOrganization = what === ORGANIZATION;
	return {
		code: isOrganization ? "gladly-unreachable" : "unreadable",
		message: `${origin} answered for ${what} with something unexpected: ${detailOf(error)}.`,
		remedy: isOrganization ? `It may not be Gladly that answered. ${CHECK_URL}` : `Try again later. If it stays so, report it with this message; ${what} is left alone.`
	};
}
function unexpectedTold(error, { origin, what }) {
	return {
		code: "unreadable",
		message: `${origin} refused to give ${what}: ${detailOf(error)}.`,
		remedy: "Try again later. If it stays so, report it with this message."
	};
}
/** Without the request in front, which says the same as the sentence around it. */
function detailOf({ message, request }) {
	return (message.startsWith(`${request}: `) ? message.slice(request.length + 2) : message).replace(/[.…\s]+$/, "");
}
// src/gladly/snapshot.ts
/**
* Reads an organization: itself, and one list for each kind asked for, all at once. A list that
* fails, is forbidden or is cut off makes its kind `unreadable`, never empty.
* @throws ReconcileError when the organization itself cannot be read, because then it is not
*   even known which one this is.
*/
async function readSnapshot(reader, options) {
	const list = (kind, what, read) => options.kinds.has(kind) ? readList(read, {
		...options,
		what
	}) : NOT_ASKED;
	const [organization, webhooks, topics, users, inboxes, tokens] = await Promise.all([
		readOrganization(reader, options),
		list("webhook", "the list of webhooks", () => reader.webhooks()),
		list("topic", "the list of topics", () => reader.topics()),
		list("user", "the list of users", () => reader.users()),
		list("inbox", "the list of inboxes", () => reader.inboxes()),
		checkTokens(options)
	]);
	return {
		organization,
		webhooks,
		topics,
		users,
		inboxes,
		tokens
	};
}
const NOT_ASKED = { status: "not-asked" };
async function readOrganization(reader, { origin, user }) {
	try {
		return await reader.organization();
	} catch (error) {
		if (!(error instanceof GladlyApiError)) throw error;
		throw reconcileErrorOf(error, {
			origin,
			user,
			what: ORGANIZATION
		});
	}
}
async function readList(read, asked) {
	try {
		return {
			status: "read",
			resources: await read()
		};
	} catch (error) {
		if (!(error instanceof GladlyApiError)) throw error;
		return {
			status: "unreadable",
			cause: causeOf(error, asked)
		};
	}
}
function causeOf(error, asked) {
	const { code, message, remedy } = reconcileErrorOf(error, asked);
	return {
		code: isCauseCode(code) ? code : "unreadable",
		message,
		remedy
	};
}
function isCauseCode(code) {
	return [
		"gladly-auth",
		"gladly-permission",
		"gladly-unreachable",
		"unreadable"
	].includes(code);
}
async function checkTokens({ tokens, checkToken }) {
	const states = tokens.map(async ({ address, email, token }) => {
		return [address, await checkToken(email, token)];
	});
	return Object.fromEntries(await Promise.all(states));
}
export { GladlyApiError as i, openReadingClient as n, openWritingClient as r, readSnapshot as t };
