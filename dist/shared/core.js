import { o as __toESM } from "./rolldown-runtime.js";
import { B as digestOf, C as Secret, F as isLoopbackHost, G as recordOf, H as stableJson, I as organizationUrlProblem, J as isKnownError, N as bareGladlyUrl, P as isHostEntry, R as nearest, S as outcomeOf$1, St as VERSION$1, T as scrub, U as isRecord, V as inKeyOrder, W as ownMember, _ as secretUrlMark, a as urlFingerprint, at as UNSAFE, b as secretKey, d as markLiveWebhooks, f as carriesCredentials, g as secretOfMark, i as secretNamed, m as hostOf, n as everySecret, o as userToken, q as ReconcileError, r as resolveSecrets, w as fingerprinter, y as urlKey, z as compareText } from "./start.js";
import { a as Composer, c as isAlias, d as isNode, f as isPair, i as Lexer, l as isCollection, m as isSeq, p as isScalar, r as Parser, u as isMap } from "../packages/yaml.js";
import { dirname, isAbsolute, join, relative, resolve, sep, win32 } from "node:path";
import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { existsSync } from "node:fs";
// src/plan/ended.ts
/**
* Whether an operation that ended so has changed something in Gladly, or may have. Where none has,
* an apply that did not succeed has failed; where one has, it was partly applied. Taking an object
* over writes nothing.
*/
function mayHaveWritten(outcome) {
	return outcome === "done" || outcome === "failed" || outcome === "uncertain";
}
// src/apply/journal.ts
/** Whether an operation was none of this apply's. Such ones do not count, in whatever is counted. */
function isOutOfScope(result) {
	return result.outcome === "skipped" && result.why.code === "out-of-scope";
}
// src/apply/outcome.ts
const OUTCOMES = [
	"done",
	"unchanged",
	"skipped",
	"refused",
	"failed",
	"uncertain"
];
/** Whether everything that was to be executed came about, and a re-read proves it. */
function isSuccess(journal) {
	const { results, remaining, unproven } = journal;
	return unproven === null && remaining.length === 0 && results.every(cameAbout);
}
/** Whether at least one operation has changed something in Gladly, or may have. */
function hasWritten({ results }) {
	return results.some(({ outcome }) => mayHaveWritten(outcome));
}
/** How an apply ended, in one line: `11 done, 1 refused`. Operations out of scope do not count. */
function summaryOf(results) {
	const executed = results.filter((result) => !isOutOfScope(result));
	const words = OUTCOMES.map((outcome) => ({
		outcome,
		count: executed.filter((result) => result.outcome === outcome).length
	})).filter(({ count }) => count > 0).map(({ outcome, count }) => `${count} ${outcome}`);
	return words.length === 0 ? "nothing to do" : words.join(", ");
}
function cameAbout(result) {
	return result.outcome === "done" || result.outcome === "unchanged" || isOutOfScope(result);
}
// src/http/dispatcher.ts
/** The proxy that `HTTPS_PROXY` and `NO_PROXY` (in either case) name; `null` where none is set. */
function proxyOf(environment) {
	const url = environment["https_proxy"] ?? environment["HTTPS_PROXY"] ?? "";
	const except = environment["no_proxy"] ?? environment["NO_PROXY"] ?? "";
	return url === "" ? null : {
		url,
		except
	};
}
/**
* What carries the requests to one server; never undici's global dispatcher. Its own timers
* for answers are off: they are coarse (a second), and `exchange` sets a deadline. A server on
* this machine is reached directly, because a proxy would look for it on its own machine.
* @throws Error when the proxy's address is none.
*/
async function openDispatcher(options) {
	const { origin, proxy, connectMs, maxAnswerBytes } = options;
	const limits = {
		connect: { timeout: connectMs },
		connections: options.connections,
		headersTimeout: 0,
		bodyTimeout: 0,
		maxResponseSize: maxAnswerBytes
	};
	if (proxy === null || isLoopbackHost(new URL(origin).hostname)) {
		const { default: Pool } = await import("../packages/undici/pool.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		return new Pool(origin, limits);
	}
	if (!URL.canParse(proxy.url)) throw new Error("HTTPS_PROXY is not the address of a proxy");
	const { openProxyAgent } = await import("../http/proxy-agent.js");
	return openProxyAgent({
		...limits,
		httpsProxy: proxy.url,
		noProxy: proxy.except
	});
}
// src/http/exchange.ts
/** Time ran out before the whole answer was there. */
var DeadlineError = class extends Error {
	constructor(milliseconds) {
		super(`no complete answer within ${milliseconds / 1e3} s`);
		this.name = "DeadlineError";
	}
};
/**
* Sends one request once and waits for the whole answer, at most `deadlineMs` milliseconds. Never
* rejects. Redirects are answers like others. undici says when it begins to write a request
* (`onRequestStart`), which is what makes `sent` a fact and not a guess from error codes.
*/
function exchange(dispatcher, request, deadlineMs) {
	return new Promise((resolve) => {
		const run = new Run(resolve, deadlineMs);
		try {
			dispatcher.dispatch({
				...request,
				headers: { ...request.headers }
			}, run);
		} catch (error) {
			run.onResponseError(null, error instanceof Error ? error : new Error(String(error)));
		}
	});
}
/** One header; the first value where it came several times, `null` where it did not come. */
function headerOf(headers, name) {
	const value = headers[name];
	if (typeof value === "string") return value;
	return value?.[0] ?? null;
}
/** The state of one exchange, driven by undici. */
var Run = class {
	#resolve;
	#timer;
	#chunks = [];
	#controller = null;
	#late = null;
	#status = 0;
	#headers = {};
	constructor(resolve, deadlineMs) {
		this.#resolve = resolve;
		this.#timer = setTimeout(() => this.#stop(new DeadlineError(deadlineMs)), deadlineMs);
	}
	onRequestStart(controller) {
		if (this.#late === null) this.#controller = controller;
		else controller.abort(this.#late);
	}
	onResponseStart(_controller, status, headers) {
		this.#status = status;
		this.#headers = headers;
	}
	onResponseData(_controller, chunk) {
		this.#chunks.push(chunk);
	}
	onResponseEnd() {
		const text = decode(Buffer.concat(this.#chunks));
		this.#finish({
			type: "answered",
			status: this.#status,
			headers: this.#headers,
			text
		});
	}
	onResponseError(_controller, error) {
		this.#finish({
			type: "broken",
			sent: this.#controller !== null,
			error
		});
	}
	/** A request that still waits for its connection has no controller, and is never sent. */
	#stop(late) {
		this.#late = late;
		if (this.#controller === null) this.onResponseError(null, late);
		else this.#controller.abort(late);
	}
	#finish(result) {
		clearTimeout(this.#timer);
		this.#resolve(result);
	}
};
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
// src/shared/clean-text.ts
const MOST_DETAIL = 300;
const MOST_SCANNED$1 = 2e4;
/** Text of somebody else's, fit to be shown: no secrets, no control characters, not long. */
function cleanText(text, secrets) {
	const clean = scrub(text.slice(0, MOST_SCANNED$1), secrets).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
	return clean.length <= MOST_DETAIL ? clean : `${clean.slice(0, MOST_DETAIL)}…`;
}
// src/shared/error-code.ts
/**
* The code of an error, such as `ENOENT`, or, where Node tried several addresses, of the first of
* them; empty for anything that has none.
*/
function codeOf(error) {
	const own = ownCode(error);
	if (own !== "") return own;
	return ownCode(error instanceof AggregateError ? error.errors[0] : void 0);
}
function ownCode(value) {
	if (typeof value !== "object" || value === null) return "";
	const code = Object.getOwnPropertyDescriptor(value, "code")?.value;
	return typeof code === "string" ? code : "";
}
// src/http/connection-problem.ts
const TLS_CODE = /^(?:ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_)/;
/** What kept a connection from being made; `other` where the error does not tell. */
function connectionProblem(error) {
	const code = codeOf(error);
	if (code === "ENOTFOUND") return "no-such-host";
	if (TLS_CODE.test(code)) return "tls";
	if (code === "ECONNREFUSED") return "refused";
	if (code === "ETIMEDOUT" || code === "UND_ERR_CONNECT_TIMEOUT") return "slow";
	if (error instanceof DeadlineError) return "slow";
	if (code === "UND_ERR_PRX_TLS" || /proxy/i.test(messageOf(error))) return "proxy";
	return "other";
}
/** The problem in words, with the code that engineers look for. */
function wordsOfProblem(error) {
	const code = codeOf(error);
	return [{
		"no-such-host": "the host name does not exist",
		tls: "the encrypted connection failed",
		refused: "nothing answers at that address",
		slow: "the host does not answer",
		proxy: "the proxy did not let it through",
		other: "the network failed"
	}[connectionProblem(error)], code === "" ? "" : `(${code})`].join(" ").trim();
}
function messageOf(error) {
	return error instanceof Error ? error.message : "";
}
// src/gladly/error-body.ts
const MOST_ENTRIES = 5;
const MOST_SCANNED = 2e5;
/**
* The entries of an error body. The reference shows `errors` as an array in most places and as a
* single object in some (404 of topics and agents); a short text that is no JSON and no page is
* taken for a detail.
*/
function entriesOf$2(text, secrets) {
	if (text === null || text.length > MOST_SCANNED) return [];
	const body = parseJson$2(text);
	if (body === void 0) return plainEntry(text, secrets);
	const errors = memberOf$1(body, "errors");
	return (Array.isArray(errors) ? errors : [errors]).filter((entry) => typeof entry === "object" && entry !== null).slice(0, MOST_ENTRIES).map((entry) => entryOf$1(entry, secrets));
}
function plainEntry(text, secrets) {
	const detail = cleanText(text, secrets);
	return detail === "" || /^[<{[]/.test(detail) ? [] : [{
		code: "",
		detail
	}];
}
function entryOf$1(entry, secrets) {
	const attribute = textOf$1(entry, "attr");
	const holder = textOf$1(memberOf$1(entry, "meta"), "id");
	return {
		code: cleanText(textOf$1(entry, "code"), secrets),
		detail: cleanText(textOf$1(entry, "detail"), secrets),
		...attribute === "" ? {} : { attribute: cleanText(attribute, secrets) },
		...holder === "" || holder !== cleanText(holder, secrets) ? {} : { holder }
	};
}
function parseJson$2(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function memberOf$1(value, name) {
	if (typeof value !== "object" || value === null) return void 0;
	return Object.getOwnPropertyDescriptor(value, name)?.value;
}
function textOf$1(value, name) {
	const member = memberOf$1(value, name);
	return typeof member === "string" ? member : "";
}
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
	const entries = failure === "redirected" ? [] : entriesOf$2(answer.text, context.secrets);
	const detail = [sentenceOf(answer, context), ...wordsOf$2(entries)].join(": ");
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
function wordsOf$2(entries) {
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
	const [message, remedy] = wordsOf$1(url, found);
	return new ReconcileError("host-forbidden", message, { remedy });
}
function wordsOf$1(url, found) {
	switch (found.problem) {
		case "malformed": return [`“${withoutUser(url)}” is not the address of a Gladly organization.`, "Write https:// and the host, such as https://acme.gladly.com: no user name, path, query or fragment."];
		case "not-encrypted": return [`http://${found.host} is not encrypted, so the Gladly token is not sent there.`, `Write https://${found.host}. Plain http is only for the emulator on this machine: if it is meant, add --allowed-hosts ${found.host}.`];
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
// src/http/retry-after.ts
/** A `Retry-After` header in milliseconds from now; seconds or a date (RFC 9110, 10.2.3). `null` when it is neither. */
function readRetryAfter(text, now) {
	if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text) * 1e3;
	const date = Date.parse(text);
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}
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
			return Promise.reject(new GladlyApiError("refused", nameOf$1(request), { detail: "not sent, because this client only reads" }));
		},
		as: (user, token) => readOnly(transport.as(user, token))
	};
}
/** `GET /api/v1/topics`: how errors and logs call a request. */
function nameOf$1({ verb, path }) {
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
				request: nameOf$1(request),
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
	const body = parseJson$1(text);
	if (body !== void 0) return {
		type: "done",
		status,
		headers,
		body
	};
	return malformed("the answer is not JSON", result, context);
}
/** What the parser says of broken JSON is left out: it quotes the text. */
function parseJson$1(text) {
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
/** The path that lists a collection and takes new members. */
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
	const list = listOf$1(value).map((entry, index) => within$1(`[${index}]`, () => decode(entry)));
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
		url: requiredText$1(members, "url"),
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
		name: requiredText$1(members, "name"),
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
function listOf$1(value) {
	if (Array.isArray(value)) return value;
	throw new WrongShapeError("", due("a list", value));
}
function membersOf(value) {
	if (isRecord(value)) return value;
	throw new WrongShapeError("", due("an object", value));
}
function idOf(members) {
	const id = requiredText$1(members, "id");
	if (id === "") throw new WrongShapeError(".id", "an id is due, an empty text came");
	return id;
}
function requiredText$1(members, name) {
	const value = members[name];
	if (typeof value === "string") return value;
	throw new WrongShapeError(`.${name}`, due("a text", value));
}
/** `null` where the member is absent, `null` or an empty text. */
function optionalText(members, name) {
	return (members[name] ?? "") === "" ? null : requiredText$1(members, name);
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
	return within$1(`.${name}`, () => listOf$1(members[name]).map((entry, index) => {
		if (typeof entry === "string") return entry;
		throw new WrongShapeError(`[${index}]`, due("a text", entry));
	}));
}
function distinct(texts) {
	return [...new Set(texts)].toSorted(compareText);
}
function within$1(path, decode) {
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
	return { request: nameOf$1({
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
	throw malformed("the answer does not name the new id (header Location)", answer, { request: nameOf$1(request) }).error;
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
// src/plan/changes.ts
/**
* Whether carrying the plan out would change anything: in Gladly, or in a ledger. Where one is
* kept, an adoption is a change, because only what the ledger has is ever removed.
*/
function hasChanges(plan, keepsLedger = plan.ledger) {
	return plan.operations.some(({ inScope, action }) => inScope && (action !== "adopt" || keepsLedger));
}
// src/shared/place.ts
/** `file:line:column`, the form that terminals and editors turn into a link. */
function formatPlace(place) {
	return `${place.file}:${place.line}:${place.column}`;
}
/** Order of reading: by file, then line, then column. */
function comparePlaces(a, b) {
	return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
// src/shared/diagnostic.ts
/** Findings that stop nothing; every other one is an error. */
const WARNINGS = /* @__PURE__ */ new Set([
	"awaited-input",
	"deprecated-event",
	"dropped-event",
	"empty-integration",
	"ignore-expired",
	"literal-secret",
	"secret-name-prefix",
	"sla-without-step",
	"vendor-dropped-event",
	"webhook-url-credentials"
]);
/** A finding at a place; how grave it is follows from its code alone. */
function diagnostic(place, text) {
	return {
		severity: WARNINGS.has(text.code) ? "warning" : "error",
		place,
		...text
	};
}
/** Whether any of the findings is an error, so that the file must not be used. */
function hasErrors(diagnostics) {
	return diagnostics.some(({ severity }) => severity === "error");
}
/** Findings in the order of a reader: by file, line and column; repeated ones once. */
function sortedDiagnostics(diagnostics) {
	return [...new Map(diagnostics.map((one) => [identityOf(one), one])).values()].toSorted((a, b) => comparePlaces(a.place, b.place) || compareText(a.code, b.code));
}
/** Lists are left out: they follow from the rest, and may be long. */
function identityOf(finding) {
	const words = Object.values(finding);
	return [formatPlace(finding.place), ...words.filter((word) => typeof word !== "object")].join();
}
/** Far more than any vendor needs; used up within a fraction of a second. */
const MAX_WORK = 5e6;
/** A budget for so much work. */
function newBudget(limit) {
	let left = limit;
	return (amount) => {
		left -= amount;
		return left >= 0;
	};
}
/** The scope with more values; they win over the ones that are there. */
function withValues(scope, values) {
	return {
		...scope,
		values: new Map([...scope.values, ...values])
	};
}
/** The scope with one more list to repeat over. */
function withRows(scope, name, rows) {
	return {
		...scope,
		rows: new Map([...scope.rows, [name, rows]])
	};
}
/** Whether an input was given: presence is all that a condition can ask for. */
function isGiven(scope, name) {
	return valueOf(scope, name) !== void 0 || (scope.rows.get(name) ?? []).length > 0;
}
/** What a reference stands for; reports the ones that nothing can stand for. */
function lookUp(scope, reference) {
	const value = valueOf(scope, reference);
	if (value !== void 0) return value;
	const awaited = scope.awaited.get(reference);
	if (awaited !== void 0) return {
		type: "awaited",
		words: awaited.words
	};
	const expected = scope.optional.get(reference);
	if (expected !== void 0) return {
		type: "open",
		expected
	};
	const suggestions = suggestionsFor(reference, scope);
	scope.report({
		code: "unknown-input",
		input: reference,
		suggestions
	});
	return { type: "faulty" };
}
/** Where the user would have to put a reference right. */
function placeOf(scope, reference) {
	const { repetition } = scope;
	if (repetition === null || !reference.startsWith("each")) return { input: reference };
	const { list, index } = repetition;
	return {
		input: list,
		pointer: `/${index}${reference.slice(4).replace(".", "/")}`
	};
}
/** Text as what a reference stands for. */
function textValue(text) {
	return {
		type: "text",
		text
	};
}
function valueOf({ repetition, values }, reference) {
	return repetition?.row.get(reference) ?? values.get(reference);
}
function suggestionsFor(reference, scope) {
	const { values, optional } = scope;
	if (!scope.spend((values.size + optional.size) * 50)) return [];
	return nearest(reference, [...values.keys(), ...optional.keys()]);
}
// src/catalog/interpolate.ts
const REFERENCE = /\{\{\s*([A-Za-z0-9][\w.-]*)\s*\}\}/g;
const ONE_REFERENCE = /^\{\{\s*([A-Za-z0-9][\w.-]*)\s*\}\}$/;
/** Characters of a broken reference that are worth showing. */
const LENGTH = 30;
/** The names that a template refers to, in order. */
function referencesIn(template) {
	return [...template.matchAll(REFERENCE)].map(([, reference = ""]) => reference);
}
/** The one reference that a template consists of; `null` where there is more or less to it. */
function soleReferenceIn(template) {
	return typeof template === "string" ? ONE_REFERENCE.exec(template)?.[1] ?? null : null;
}
/**
* What begins or ends a reference in a template and is none, such as `{{ name }` or `{{ a b }}`;
* `null` where all is in order.
*/
function brokenReferenceIn(template) {
	const rest = template.replaceAll(REFERENCE, (whole) => "\0".repeat(whole.length));
	const at = rest.search(/\{\{|\}\}/);
	if (at === -1) return null;
	const [start, end] = rest.startsWith("{{", at) ? [at, at + LENGTH] : [at - LENGTH, at + 2];
	return template.slice(Math.max(start, 0), end).trim();
}
/**
* A template as text. What is put in is never looked at again, so an input that holds braces
* stays as it is. A template that is one reference and nothing else gives `undefined` when
* nothing was given for it; inside a longer text that is a problem. So does no template at all.
*/
function text(template, scope, audience) {
	if (template === void 0) return void 0;
	const whole = ONE_REFERENCE.exec(template)?.[1];
	if (whole === void 0) return textOfParts(template, scope, audience);
	return inWords(lookUp(scope, whole), {
		reference: whole,
		scope,
		audience
	});
}
/** Like `text`, where something has to stand: what was not given is reported, and left empty. */
function requiredText(template, scope, audience) {
	return text(template, scope, audience) ?? textOfParts(template, scope, audience);
}
/** A template in a place for a write-only value. A secret is passed on as it is. */
function secretText(template, scope) {
	if (template === void 0) return void 0;
	if (typeof template !== "string") return prefixed(template, scope);
	const whole = ONE_REFERENCE.exec(template)?.[1];
	if (whole === void 0) return textOfParts(template, scope, "gladly");
	const value = lookUp(scope, whole);
	return value.type === "secret" ? value.source : text(template, scope, "gladly");
}
/** A template for people to read in which a secret reference that stands alone stays one. */
function namedSecret(template, scope) {
	if (typeof template !== "string") return { secret: template.secret };
	const whole = ONE_REFERENCE.exec(template)?.[1];
	const value = whole === void 0 ? void 0 : lookUp(scope, whole);
	if (value?.type === "secret" && typeof value.source === "object") return { secret: value.source.secret };
	return text(template, scope, "people");
}
/** A list in which an element that is one reference to a list stands for all of its elements. */
function texts(template, scope, audience) {
	if (template === void 0) return void 0;
	if (typeof template !== "string") return template.flatMap((element) => texts(element, scope, audience) ?? []);
	const whole = ONE_REFERENCE.exec(template)?.[1];
	const value = whole === void 0 ? void 0 : lookUp(scope, whole);
	if (value?.type === "list") return value.texts;
	const one = text(template, scope, audience);
	return one === void 0 ? void 0 : [one];
}
/** A number, or a reference to one. */
function number(template, scope) {
	if (typeof template !== "string") return template;
	const whole = ONE_REFERENCE.exec(template)?.[1];
	if (whole === void 0) return void 0;
	const value = lookUp(scope, whole);
	if (value.type === "number") return value.number;
	if ([
		"faulty",
		"open",
		"awaited"
	].includes(value.type)) return void 0;
	scope.report({
		code: "wrong-input",
		...placeOf(scope, whole),
		expected: "a number"
	});
}
function textOfParts(template, scope, audience) {
	return template.replaceAll(REFERENCE, (_, reference) => {
		const value = lookUp(scope, reference);
		if (value.type === "open") {
			const { expected } = value;
			scope.report({
				code: "missing-input",
				...placeOf(scope, reference),
				expected
			});
		}
		return inWords(value, {
			reference,
			scope,
			audience
		}) ?? "";
	});
}
function inWords(value, use) {
	switch (value.type) {
		case "text": return affordable$1(value.text, use);
		case "number": return String(value.number);
		case "list": return affordable$1(value.texts.join(", "), use);
		case "secret": return secretInWords(value.source, use);
		case "awaited": return use.audience === "people" ? affordable$1(value.words, use) : void 0;
		case "faulty":
		case "open": return;
	}
}
function affordable$1(words, { reference, scope }) {
	if (scope.spend(words.length)) return words;
	scope.report({
		code: "wrong-input",
		...placeOf(scope, reference),
		expected: "less text"
	});
	return "";
}
function secretInWords(source, { reference, scope, audience }) {
	if (audience === "people") return typeof source === "string" ? "(kept secret)" : `(secret ${source.secret})`;
	scope.report({
		code: "wrong-input",
		...placeOf(scope, reference),
		expected: "a value written out here, since it becomes part of a name or address"
	});
}
/** `{ prefix: "Bearer ", secret: "{{ api-key }}" }`; a prefix that the user gave wins. */
function prefixed(template, scope) {
	if (!ONE_REFERENCE.test(template.secret)) return template;
	const source = secretText(template.secret, scope);
	if (source === void 0 || template.prefix === void 0) return source;
	if (typeof source === "string") return `${template.prefix}${source}`;
	return {
		prefix: template.prefix,
		...source
	};
}
// src/kinds/address.ts
/** The address of an object of an integration. `key` holds no dots. */
function addressOf(integration, kind, key) {
	return `${integration}.${kind}.${key}`;
}
/** The integration that an address belongs to. */
function integrationOf(address) {
	return address.slice(0, address.indexOf("."));
}
/** The last part of an address. */
function keyOf$2(address) {
	return address.slice(address.lastIndexOf(".") + 1);
}
/** Whether a text has the form of an address; for keys of records that were read from a file. */
function isAddress(text) {
	return /^[^.]+\.(webhook|topic|user|inbox|step)\.[^.]+$/.test(text);
}
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
	const events = [first, ...others].flatMap(({ block: { events: own = [] } }) => own);
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
// src/config/value-at.ts
/** The value that a path leads to in plain data; `undefined` where it leads nowhere. */
function valueAt(whole, path) {
	return path.reduce((part, step) => isContainer(part) ? ownMember(part, step) : void 0, whole);
}
function isContainer(value) {
	return typeof value === "object" && value !== null;
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
		if (vendor === null || valueAt(vendor.blocks, path) === void 0) return null;
		const input = referencesIn(templateText(valueAt(vendor.definition, path))).map((input) => written([here, entry], ["inputs", input])).find((found) => found !== void 0);
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
/**
* Where to tell of an input that is missing: the key that has nothing behind it, or that of what the
* input is missing in, or of the vendor.
*/
function missingPlace(path, origin) {
	if (origin.isWritten(path)) return origin.key(path);
	const around = path.slice(0, -1);
	return origin.key(origin.isWritten(around) ? around : ["vendor"]);
}
function templateText(template) {
	if (typeof template === "string") return template;
	const secret = valueAt(template, ["secret"]);
	return typeof secret === "string" ? secret : "";
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
		awaited: integrations.toSorted(byKey).flatMap(awaitedInputs),
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
function awaitedInputs(integration) {
	const { key, awaited, origin } = integration;
	return awaited.map(({ input, instead, step, objects, secret }) => ({
		integration: key,
		input,
		instead,
		...secret === void 0 ? {} : { secret },
		step: addressOf(key, "step", step),
		objects: objects.map(({ kind, key: own, name }) => ({
			kind,
			address: addressOf(key, kind, own),
			name
		})),
		place: missingPlace(["inputs", input], origin)
	}));
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
	const [emailInput, nameInput] = [userInput(integration, "email"), userInput(integration, "name")];
	return [{
		kind: "user",
		...declared(integration, "user", "user"),
		place: origin.declared(["user"]),
		email,
		...name === void 0 ? {} : { name },
		roles,
		...emailInput === void 0 ? {} : { emailInput },
		...nameInput === void 0 ? {} : { nameInput },
		...token === void 0 ? {} : { token: secretSource(token) }
	}];
}
/** The input that a field of the user comes from, where the file does not write the field itself. */
function userInput({ definition, origin }, field) {
	if (origin.isWritten(["user", field])) return void 0;
	const inputs = definition?.inputs ?? {};
	return referencesIn(definition?.user?.[field] ?? "").find((name) => Object.hasOwn(inputs, name));
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
	const { webhook, topic = "", reason = "", until } = rule;
	return {
		kind: webhook === void 0 ? "topic" : "webhook",
		match: webhook ?? topic,
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
		...recordOf(blocks)
	};
}
function mergeParts(base, over) {
	const parts = Object.entries(over).map(([part, content]) => {
		const below = own(base, part);
		return [part, WHOLE_ENTRIES.includes(part) && isRecord(below) && isRecord(content) ? {
			...below,
			...content
		} : deepMerge(below, content)];
	});
	return {
		...base,
		...recordOf(parts)
	};
}
function deepMerge(base, over) {
	if (over === null) return base;
	if (!isRecord(base) || !isRecord(over)) return over;
	if (isReference$1(base) || isReference$1(over)) return over;
	const members = Object.entries(over).map(([key, value]) => [key, deepMerge(own(base, key), value)]);
	return {
		...base,
		...recordOf(members)
	};
}
/** Names of headers do not differ by case; without this, one could not be laid over the other. */
function withLowerHeaders(blocks) {
	if (blocks.webhooks === void 0) return blocks;
	const webhooks = Object.entries(blocks.webhooks).map(([key, webhook]) => [key, isRecord(webhook) ? lowerHeaders(webhook) : webhook]);
	return {
		...blocks,
		webhooks: recordOf(webhooks)
	};
}
function lowerHeaders(webhook) {
	if (webhook.headers === void 0) return webhook;
	const headers = Object.entries(webhook.headers).map(([name, value]) => [name.toLowerCase(), value]);
	return {
		...webhook,
		headers: recordOf(headers)
	};
}
function presentEntries(entries) {
	if (!isRecord(entries)) return {};
	const present = Object.entries(entries).filter(([, entry]) => entry !== false);
	return recordOf(present.map(([key, entry]) => [key, entry ?? {}]));
}
/** `{ secret: NAME }`; a topic that happens to have the key `secret` is none. */
function isReference$1(mapping) {
	return typeof own(mapping, "secret") === "string";
}
function own(mapping, key) {
	return isRecord(mapping) ? ownMember(mapping, key) : void 0;
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
		const key = keyOf$1(template, own);
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
	const isAscii = /^[\0-\x7F]*$/.test(name);
	const plain = (isAscii ? name : name.normalize("NFKD").replaceAll(/\p{M}/gu, "")).toLowerCase();
	const key = plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
	if ((isAscii || !/[^\p{ASCII}]/u.test(plain.replaceAll(/[^\p{L}\p{N}]/gu, ""))) && key !== "" && key.length <= MAX_PART) return key;
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
/** What is awaited is not there yet and will be: it satisfies neither condition. */
function isPresent({ when, unless }, scope) {
	if (when !== void 0 && !isGiven(scope, when)) return false;
	return unless === void 0 || !(isGiven(scope, unless) || scope.awaited.has(unless));
}
/** The key of an entry; of what it refers to, only what a key can hold is put in. */
function keyOf$1(template, scope) {
	const { repetition } = scope;
	if (repetition === null) return template;
	const parts = [...repetition.row].map(([name, value]) => [name, asKey(value)]);
	return text(template, {
		...scope,
		repetition: {
			...repetition,
			row: new Map(parts)
		}
	}, "gladly") ?? "";
}
function asKey(value) {
	if (value.type === "number") return textValue(keyPart(String(value.number)));
	return value.type === "text" ? textValue(keyPart(value.text)) : value;
}
/** Reports that a repeated entry has the key of another one. */
function reportCollision(key, scope) {
	scope.report({
		code: "wrong-input",
		...scope.repetition === null ? { input: key } : placeOf(scope, "each"),
		expected: "something that differs from the others in more than case and punctuation"
	});
}
// src/catalog/blocks.ts
/** The vendor's user; a part that the inputs leave open is not in it. So it is with all blocks. */
function userBlock(template, scope) {
	const token = secretText(template.token, scope);
	return given({
		email: text(template.email, scope, "gladly"),
		name: text(template.name, scope, "gladly"),
		roles: texts(template.roles, scope, "gladly"),
		token: typeof token === "object" ? token : void 0
	});
}
/** An inbox that the vendor needs. */
function inboxBlock(template, scope) {
	return given({
		name: text(template.name, scope, "gladly"),
		"sla-minutes": number(template["sla-minutes"], scope)
	});
}
/** A topic of the vendor's. */
function topicBlock(template, scope) {
	return given({
		name: text(template.name, scope, "gladly"),
		parent: text(template.parent, scope, "gladly"),
		disabled: template.disabled,
		aliases: texts(template.aliases, scope, "gladly"),
		protected: template.protected
	});
}
/** A webhook to the vendor, or one that the vendor makes itself. */
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
/** A step; what people read of it is there in any case, with gaps where inputs are wrong. */
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
/** A part of what the vendor is given: a text, a form, a table, or one that is computed later. */
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
// src/catalog/scalar.ts
const SECRET_NAME = /^[A-Z][A-Z0-9_]*$/;
const EMAIL$1 = /^[^\s@]+@[^\s@]+$/;
/** Reads one value by its declared type; `null` when it is of another. */
function readScalar(definition, raw) {
	switch (definition.type) {
		case "text": return isFilledText(raw) ? textValue(raw) : null;
		case "email": return isFilledText(raw) && EMAIL$1.test(raw) ? textValue(raw) : null;
		case "choice": return isFilledText(raw) && definition.options?.includes(raw) ? textValue(raw) : null;
		case "number": return typeof raw === "number" ? {
			type: "number",
			number: raw
		} : null;
		case "url": return isHttpsUrl(raw) ? textValue(raw) : referencedSecret(raw);
		case "secret": return isFilledText(raw) ? {
			type: "secret",
			source: raw
		} : referencedSecret(raw);
	}
}
/** What an input takes, in words that read on after "expected". */
function expectedFor(definition) {
	switch (definition.type) {
		case "text": return "text that is not empty (in quotes where it looks like a number)";
		case "email": return "an email address";
		case "choice": return `one of: ${(definition.options ?? []).join(", ")}`;
		case "number": return "a number";
		case "url": return "an address that begins with https://, or { secret: NAME }";
		case "secret": return "{ secret: NAME }, naming where the value is kept";
		case "list": return expectedElements(Object.keys(definition.fields ?? {}));
	}
}
/** What goes where an input is missing, with the vendor's own example. */
function wantedFor(definition) {
	const what = definition.type === "text" ? "text" : expectedFor(definition);
	const { example } = definition;
	return typeof example === "string" ? `${what}, such as ${example}` : what;
}
/** Whether a value is text with something in it besides spaces. */
function isFilledText(value) {
	return typeof value === "string" && value.trim() !== "";
}
function expectedElements(fields) {
	return fields.length === 0 ? "a list of texts" : `a list in which each has ${fields.join(", ")}`;
}
function isHttpsUrl(value) {
	if (!isFilledText(value) || /\s/.test(value) || !URL.canParse(value)) return false;
	return new URL(value).protocol === "https:";
}
function referencedSecret(raw) {
	return isSecretReference(raw) ? {
		type: "secret",
		source: raw
	} : null;
}
function isSecretReference(raw) {
	if (!isRecord(raw)) return false;
	const { secret, prefix = "", ...others } = raw;
	if (typeof secret !== "string" || typeof prefix !== "string") return false;
	return SECRET_NAME.test(secret) && Object.keys(others).length === 0;
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
* input with nothing behind it (`name:` in YAML) and an empty list were not given. What a step has
* still to bring is not missing.
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
	const awaited = /* @__PURE__ */ new Map();
	for (const [name, definition] of Object.entries(definitions)) {
		const raw = givenOr(definition.default, given, name);
		if (isNothing(raw)) {
			const open = isRequired(definition, given) ? broughtBySteps(name, definitions) : null;
			if (open?.size === 0) report({
				code: "missing-input",
				input: name,
				expected: wantedFor(definition)
			});
			for (const [input, value] of open ?? []) awaited.set(input, value);
		} else if (definition.type === "list") {
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
		rows,
		awaited
	};
}
/** Whether a value, given or not, counts as not given. */
function isNothing(raw) {
	return raw === void 0 || Array.isArray(raw) && raw.length === 0;
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
	return ownMember(given, name) ?? fallback;
}
function isRequired(definition, given) {
	const stead = definition["required-unless"];
	if (stead !== void 0) return isNothing(givenOr(void 0, given, stead));
	return definition.required === true;
}
/**
* A required input that is not there, and what could stand in its place, as far as steps bring
* them.
*/
function broughtBySteps(input, definitions) {
	const { "required-unless": stead = null } = definitions[input] ?? {};
	const brought = [input, ...stead === null ? [] : [stead]].flatMap((name) => {
		const step = definitions[name]?.["from-step"];
		return step === void 0 ? [] : [[name, {
			step,
			instead: name === input ? stead : input
		}]];
	});
	return new Map(brought);
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
// src/catalog/secret-names.ts
/**
* The name that is proposed for the secret in an input: the one of the definition's example, with
* the key in the place of the vendor's name; or, where it has none, one made of the key and the
* input.
*/
function secretNameFor(use) {
	const { definition, vendor, key } = use;
	const [example] = secretNamesIn(definition.example);
	if (example === void 0) return plainSecretName(use);
	return key === vendor ? example : underKey(example, vendor, key);
}
/** A name made of nothing but the key of the integration and the input. */
function plainSecretName({ key, input }) {
	return capitals(`${key}_${input}`);
}
/** Names in `{ secret: NAME }`, wherever they stand in a value. */
function secretNamesIn(value) {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, member]) => key === "secret" && typeof member === "string" ? [member] : secretNamesIn(member));
}
/** `IDIOMATIC_WEBHOOK_KEY` of the vendor `idiomatic` under `idiomatic-eu`: `IDIOMATIC_EU_...`. */
function underKey(example, vendor, key) {
	const words = vendor.split("-");
	const start = words.map((_, index) => `${capitals(words.slice(index).join("_"))}_`).find((one) => example.startsWith(one)) ?? "";
	return capitals(`${key}_${example.slice(start.length)}`);
}
function capitals(text) {
	const name = text.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_");
	return /^[A-Z]/.test(name) ? name : `K_${name}`;
}
// src/catalog/waiting.ts
/**
* The entries of a block of objects. One that needs an awaited input waits, unless the file writes
* by hand what the input is needed for, or leaves the entry out.
*/
function expandObjects(entries, scope, { build, over = {} }) {
	const built = /* @__PURE__ */ new Map();
	const waiting = [];
	for (const [template, entry] of Object.entries(entries)) {
		const list = awaitedAmong([entry["for-each"]], scope);
		if (list.length > 0) {
			const inputs = inputsBehind(list, scope);
			waiting.push({
				key: patternOf(template),
				isNamed: false,
				inputs
			});
		}
		for (const own of occurrences(withoutAwaited(entry, scope), scope)) {
			const key = keyOf$1(template, own);
			if (built.has(key)) {
				reportCollision(key, own);
				continue;
			}
			built.set(key, build(entry, own));
			const inputs = neededBy(entry, ownMember(over, key), own);
			const isNamed = awaitedAmong(namesIn$1(entry.name), own).length === 0;
			if (inputs.length > 0) waiting.push({
				key,
				isNamed,
				inputs
			});
		}
	}
	return {
		built: Object.fromEntries(built),
		waiting
	};
}
/**
* The awaited inputs without which an object is not whole: those behind the parts that the file
* does not write itself, and those that decide whether it is there at all.
*/
function neededBy(template, over, scope) {
	if (over === false) return [];
	const { "for-each": _, when, unless, ...parts } = template;
	const open = Object.entries(openParts(parts, over)).flatMap(([, part]) => namesIn$1(part));
	const all = namesIn$1(parts);
	const isSettled = when !== void 0 && all.includes(when) && !open.includes(when);
	return inputsBehind(awaitedAmong([
		...open,
		isSettled ? void 0 : when,
		unless
	], scope), scope);
}
/** A topic below one that waits would come to stand somewhere else, so it waits as well. */
function waitingForParents(topics, over) {
	const { built } = topics;
	const below = topicsByParent(built, over);
	const waiting = new Map(topics.waiting.map((one) => [one.key, one]));
	for (const { key: parent, inputs } of waiting.values()) {
		const names = /* @__PURE__ */ new Set([parent, ownMember(built, parent)?.name]);
		for (const key of [...names].flatMap((name) => below.get(name) ?? [])) if (!waiting.has(key)) waiting.set(key, {
			key,
			isNamed: true,
			inputs
		});
	}
	const added = Object.keys(built).flatMap((key) => waiting.get(key) ?? []);
	return {
		built,
		waiting: [.../* @__PURE__ */ new Set([...topics.waiting, ...added])]
	};
}
/** The entries that wait for nothing. */
function presentOnes({ built, waiting }) {
	const keys = new Set(waiting.map(({ key }) => key));
	return Object.fromEntries(Object.entries(built).filter(([key]) => !keys.has(key)));
}
/** The entries that wait, from what there is of them. */
function waitingOnes({ built, waiting }) {
	const keys = new Set(waiting.map(({ key }) => key));
	return Object.fromEntries(Object.entries(built).filter(([key]) => keys.has(key)));
}
/** The entries that wait, as they are told of: by their keys where their names are not known. */
function waitingObjects(kind, { built, waiting }, over = {}) {
	return waiting.map(({ key, isNamed, inputs }) => {
		const mine = ownMember(over, key);
		const written = mine === false ? void 0 : mine?.name;
		const name = isNamed ? ownMember(built, key)?.name : void 0;
		return {
			kind,
			key,
			name: written ?? name ?? key,
			inputs
		};
	});
}
/** The user, where it waits for inputs. */
function waitingUser(inputs) {
	return inputs.length === 0 ? [] : [{
		kind: "user",
		key: "user",
		name: "user",
		inputs
	}];
}
/** Every name that an entry refers to, in its parts and in its conditions. */
function namesNeeded(entry) {
	const { when, unless, "for-each": list, ...parts } = entry;
	return [...namesIn$1(parts), ...[
		when,
		unless,
		list
	].flatMap((name) => name ?? [])];
}
/** Every name that a template or anything in it refers to. */
function namesIn$1(template) {
	if (typeof template === "string") return referencesIn(template);
	if (typeof template !== "object" || template === null) return [];
	return Object.values(template).flatMap((part) => namesIn$1(part));
}
/** The keys of the topics below each, which is named as they name it; without those left out. */
function topicsByParent(built, over) {
	const below = /* @__PURE__ */ new Map();
	for (const [key, block] of Object.entries(built)) {
		const mine = ownMember(over, key);
		const parent = mine === false ? void 0 : mine?.parent ?? block.parent;
		if (parent === void 0) continue;
		const keys = below.get(parent) ?? [];
		keys.push(key);
		below.set(parent, keys);
	}
	return below;
}
/** The parts of an object, and of the mappings in it, that the file does not write over. */
function openParts(parts, over) {
	if (!isRecord(over)) return { ...parts };
	const written = new Map(Object.entries(over).flatMap(([name, value]) => value === null ? [] : [[name.toLowerCase(), value]]));
	const open = Object.entries(parts).flatMap(([name, part]) => {
		const mine = written.get(name.toLowerCase());
		if (mine === void 0) return [[name, part]];
		return isRecord(part) && isRecord(mine) && ![part, mine].some(isReference) ? [[name, openParts(part, mine)]] : [];
	});
	return Object.fromEntries(open);
}
function isReference(mapping) {
	return typeof mapping["secret"] === "string";
}
/** An entry without the conditions that nothing can be said of yet. */
function withoutAwaited(entry, { awaited }) {
	const { when, unless, "for-each": list } = entry;
	return {
		...list === void 0 ? {} : { "for-each": list },
		...when === void 0 || awaited.has(when) ? {} : { when },
		...unless === void 0 || awaited.has(unless) ? {} : { unless }
	};
}
function awaitedAmong(names, { awaited }) {
	return names.flatMap((name) => name !== void 0 && awaited.has(name) ? [name] : []);
}
function inputsBehind(names, { awaited }) {
	return [...new Set(names.flatMap((name) => awaited.get(name)?.inputs ?? []))];
}
function patternOf(template) {
	return template.replaceAll(/\{\{[^}]*\}\}/g, "*");
}
// src/catalog/awaited.ts
/**
* The inputs of a definition, each brought by its step only if that step is there: what nobody is
* asked to do brings nothing.
*/
function inputsWithSteps({ inputs = {}, steps = {} }, given, leftOut) {
	const has = (name) => !isNothing(ownMember(given, name) ?? void 0);
	const isThere = (step) => step !== void 0 && (step.when === void 0 || has(step.when)) && (step.unless === void 0 || !has(step.unless));
	return Object.fromEntries(Object.entries(inputs).map(([name, input]) => {
		const { "from-step": step, ...rest } = input;
		if (step === void 0) return [name, input];
		return [name, isThere(ownMember(steps, step)) && ownMember(leftOut, step) !== false ? input : rest];
	}));
}
/** What stands in the place of awaited inputs until they are there, by reference. */
function awaitedReferences(awaited) {
	return new Map([...awaited].map(([name, { step }]) => [name, {
		inputs: [name],
		words: `(${name}, which the step ${step} brings)`
	}]));
}
/** The scope while the user waits for inputs: people are told so in the place of its address. */
function withWaitingUser(scope, inputs) {
	if (inputs.length === 0) return scope;
	const words = inputs.flatMap((input) => scope.awaited.get(input)?.words ?? []).join(" ");
	const awaited = new Map([...scope.awaited, ["user.email", {
		inputs,
		words
	}]]);
	return {
		...scope,
		awaited
	};
}
/**
* The inputs that are awaited in the end. One that objects alone would need, and none of them does
* because the file writes them by hand or leaves them out, is not. Of two that can stand for each
* other only the first is told, with the other in `instead`.
*/
function awaitedUses(definition, { awaited }, { waiting, integration }) {
	const forObjects = objectNames(definition);
	const wanted = [...awaited].filter(([input]) => waiting.some(({ inputs }) => inputs.includes(input)) || !forObjects.has(input));
	const order = wanted.map(([input]) => input);
	return wanted.filter(([input, { instead }]) => !comesAfter(input, instead, order)).map(([input, { step, instead }]) => {
		const other = instead !== null && order.includes(instead) ? instead : null;
		const names = [input, ...other === null ? [] : [other]];
		const objects = waiting.filter(({ inputs }) => inputs.some((one) => names.includes(one)));
		return {
			input,
			instead: other,
			...secretOf(definition, input, integration),
			step,
			objects: objects.map(({ kind, key, name }) => ({
				kind,
				key,
				name
			}))
		};
	});
}
function secretOf({ id, inputs = {} }, input, key) {
	const definition = inputs[input];
	if (definition?.type !== "secret") return {};
	return { secret: secretNameFor({
		input,
		definition,
		vendor: id,
		key
	}) };
}
/** Everything that the objects of a definition refer to, in parts and in conditions. */
function objectNames({ user = {}, inboxes = {}, topics = {}, webhooks = {} }) {
	const entries = [
		inboxes,
		topics,
		webhooks
	].flatMap((block) => Object.values(block));
	return new Set([user, ...entries].flatMap((entry) => namesNeeded(entry)));
}
function comesAfter(input, other, order) {
	if (other === null || !order.includes(other)) return false;
	return order.indexOf(other) < order.indexOf(input);
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
		awaited: awaitedReferences(inputs.awaited),
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
/**
* The scope for a user whose email address the definition takes from inputs. Where these give none,
* they are what is missing, and the address itself is not asked for beside them.
*/
function withEmailOfInputs(scope, template) {
	if (template === void 0 || scope.values.has("user.email")) return scope;
	requiredText(template, scope, "gladly");
	return withValues(scope, [["user.email", { type: "faulty" }]]);
}
/**
* Adds the inboxes, topics and webhooks as they are once the file has had its say. Those that wait
* for an input have a name, and no step is repeated over them.
*/
function addObjects(scope, objects, { overrides, waiting }) {
	const inboxes = merged(objects.inboxes, overrides.inboxes);
	const blocks = {
		inboxes,
		topics: merged(objects.topics, overrides.topics),
		webhooks: merged(objects.webhooks, overrides.webhooks)
	};
	const values = Object.entries(blocks).flatMap(([block, entries]) => Object.entries(entries).flatMap(([key, entry]) => described(`${block}.${key}`, key, entry)));
	const rows = Object.entries(inboxes).filter(([key]) => overrides.inboxes?.[key] !== false && !waiting.includes(key)).map(([key, inbox]) => new Map([["each.key", textValue(key)], ...described("each", key, inbox)]));
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
// src/catalog/user-email.ts
/**
* A definition for a file that writes the email address of the user itself: the address is not
* taken from inputs, and one that nothing else is made from need not be given.
*/
function withWrittenEmail(definition, written) {
	const { user, inputs } = definition;
	if (written?.email === void 0 || user?.email === void 0 || inputs === void 0) return definition;
	const { email, ...others } = user;
	const rest = {
		...definition,
		inputs: {},
		user: others
	};
	const address = { email };
	const elsewhere = new Set(namesNeeded(rest));
	const spared = new Set(namesNeeded(address).filter((name) => !elsewhere.has(name)));
	return {
		...definition,
		user: others,
		inputs: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, spared.has(name) ? {
			...input,
			required: false
		} : input]))
	};
}
// src/catalog/expand.ts
/**
* Turns a vendor definition and the inputs of one integration into blocks. The same arguments
* give the same result. Where there are problems, the blocks are whole enough to look for other
* findings, but nothing may be planned from them.
*/
function expandVendor(vendor, use) {
	const definition = withWrittenEmail(vendor, use.user);
	const problems = /* @__PURE__ */ new Map();
	const report = (problem) => {
		const place = `${problem.input}${problem.pointer ?? ""}`;
		if (!problems.has(place)) problems.set(place, problem);
	};
	const { overrides = {} } = use;
	const inputs = readInputs(inputsWithSteps(definition, use.inputs, overrides.steps ?? {}), use.inputs, report);
	const { blocks, waiting, waitingWebhooks } = expandBlocks(definition, use, openScope({
		definition,
		use,
		inputs,
		report
	}));
	const awaited = awaitedUses(definition, inputs, {
		waiting,
		integration: use.integration
	});
	return {
		blocks,
		waitingWebhooks,
		problems: [...problems.values()],
		awaited,
		facts: {
			...factsOf$1(definition, inputs),
			awaited: awaited.map(inReturn(definition))
		}
	};
}
/** Each block may speak of the ones before it: the user, then the objects, then what is told. */
function expandBlocks(definition, use, scope) {
	const { overrides = {} } = use;
	const user = userBlock(definition.user ?? {}, scope);
	const userInputs = neededBy(definition.user ?? {}, use.user, scope);
	const known = withWaitingUser(addUser(scope, {
		...user,
		...use.user
	}, definition.name), userInputs);
	const withUser = use.user?.email === void 0 && userInputs.length === 0 ? withEmailOfInputs(known, definition.user?.email) : known;
	const { inboxes, topics, webhooks } = expandedObjects(definition, withUser, overrides);
	const full = addObjects(withUser, {
		inboxes: inboxes.built,
		topics: topics.built,
		webhooks: webhooks.built
	}, {
		overrides,
		waiting: inboxes.waiting.map(({ key }) => key)
	});
	return {
		blocks: {
			...definition.user !== void 0 && userInputs.length === 0 ? { user } : {},
			inboxes: presentOnes(inboxes),
			topics: presentOnes(topics),
			webhooks: presentOnes(webhooks),
			steps: expandEntries(definition.steps ?? {}, full, stepBlock),
			handover: expandEntries(definition.handover ?? {}, full, handoverBlock)
		},
		waitingWebhooks: waitingOnes(webhooks),
		waiting: [
			...waitingUser(userInputs),
			...waitingObjects("inbox", inboxes, overrides.inboxes),
			...waitingObjects("topic", topics, overrides.topics),
			...waitingObjects("webhook", webhooks, overrides.webhooks)
		]
	};
}
function expandedObjects(definition, scope, over) {
	const { inboxes = {}, topics = {}, webhooks = {} } = definition;
	return {
		inboxes: expandObjects(inboxes, scope, {
			build: inboxBlock,
			over: over.inboxes
		}),
		topics: waitingForParents(expandObjects(topics, scope, {
			build: topicBlock,
			over: over.topics
		}), over.topics ?? {}),
		webhooks: expandObjects(webhooks, scope, {
			build: webhookBlock,
			over: over.webhooks
		})
	};
}
function inReturn({ inputs = {} }) {
	return ({ input, instead, step, secret }) => ({
		input,
		instead,
		...secret === void 0 ? {} : { secret },
		description: inputs[input]?.description ?? input,
		...instead === null ? {} : { insteadDescription: inputs[instead]?.description ?? instead },
		isSecret: inputs[input]?.type === "secret",
		step
	});
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
const SCHEME$1 = /^(?:bearer|basic|token|apikey)\s+/i;
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
	const key = text.trim().replace(SCHEME$1, "");
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
// src/config/path-text.ts
const INDEX = /^\d+$/;
/** A path for people: `integrations.csat.webhooks.survey`; empty for the file as a whole. */
function pathText(path) {
	return path.map((step, index) => index === 0 ? step : stepText(step)).join("");
}
/** The key that a value stands behind, with its place in a list: `events[1]`. */
function nameOf(path) {
	const last = path.findLastIndex((step) => !INDEX.test(step));
	return pathText(path.slice(Math.max(0, last)));
}
function stepText(step) {
	return INDEX.test(step) ? `[${step}]` : `.${step}`;
}
// src/config/source-map.ts
/** The map of a file. Inside an alias or a merged mapping, places are those of the anchor's text. */
function sourceMap(root, placeAt) {
	const top = {
		node: root,
		keyOffset: root.offset,
		offset: root.offset
	};
	return {
		has: (path) => descend(top, path).complete,
		keyPlace: (path) => placeAt(descend(top, path).entry.keyOffset),
		valuePlace: (path) => placeAt(descend(top, path).entry.offset),
		size: (path) => {
			const { entry, complete } = descend(top, path);
			return complete ? entry.node.size : 0;
		}
	};
}
/** The path that a JSON pointer (RFC 6901) spells. */
function pathOf(pointer) {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function descend(top, path) {
	let entry = top;
	for (const step of path) {
		const next = member(entry.node, step);
		if (next === void 0) return {
			entry,
			complete: false
		};
		entry = next;
	}
	return {
		entry,
		complete: true
	};
}
function member(node, step) {
	if (node.type === "map") return node.entries.get(step);
	return node.type === "list" ? node.elements[Number(step)] : void 0;
}
// src/config/vendor-use.ts
/** What a vendor brings for an integration as the file writes it. */
function useVendor(definition, { organization, key }, entry) {
	const { user, inboxes, topics, webhooks, steps, inputs } = entry;
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
				webhooks,
				steps
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
/** The inputs of a vendor, or the fields of one that is a list. */
function knownInputs({ inputs = {} }, input, below) {
	const list = ownMember(inputs, input);
	if (below.length === 0 || list?.type !== "list") return Object.keys(inputs);
	const { fields = {} } = list;
	return Object.keys(fields);
}
function isMissingEmail({ code, input }) {
	return code === "missing-input" && input === "user.email";
}
/** The same as for any user, whether or not the vendor's steps speak of the address. */
function missingEmail(origin) {
	return diagnostic(origin.isWritten(["user"]) ? origin.declared(["user"]) : origin.key(["vendor"]), { code: "user-without-email" });
}
/** Texts in the places of inputs that the vendor declares as secrets. */
function literalInputs(definition, { entry, origin }) {
	const inputs = entry.inputs ?? {};
	return Object.entries(definition.inputs ?? {}).flatMap(([name, input]) => secretTexts(input, ownMember(inputs, name)).map(({ path, text }) => diagnostic(origin.value([
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
			...presentBlocks(entry, isReliable ? used : null),
			awaited: isReliable ? used?.expansion.awaited ?? [] : [],
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
			awaited: facts?.awaited ?? [],
			troubleshooting: facts?.troubleshooting ?? []
		},
		...entry.vendor === void 0 ? {} : { vendor: entry.vendor },
		...requestsPerMinute === void 0 ? {} : { requestsPerMinute }
	};
}
function presentBlocks(entry, vendor) {
	const blocks = mergeBlocks(vendor === null ? {} : broughtBlocks(vendor), entry);
	const whole = {
		...blocks,
		steps: presentSteps(blocks.steps, entry)
	};
	const present = withoutWaiting(whole, vendor?.expansion.awaited ?? []);
	const waiting = Object.entries(whole.webhooks).filter(([key]) => !Object.hasOwn(present.webhooks, key));
	return {
		blocks: present,
		waitingWebhooks: Object.fromEntries(waiting)
	};
}
/** All that a vendor brings, with the webhooks that wait. */
function broughtBlocks({ expansion: { blocks, waitingWebhooks } }) {
	return {
		...blocks,
		webhooks: {
			...blocks.webhooks,
			...waitingWebhooks
		}
	};
}
/** What the file writes over an object that waits is only half of it. */
function withoutWaiting(blocks, awaited) {
	const objects = awaited.flatMap((one) => one.objects);
	const isThere = (kind, key) => !objects.some((one) => one.kind === kind && one.key === key);
	const present = (kind, entries) => Object.fromEntries(Object.entries(entries).filter(([key]) => isThere(kind, key)));
	const { user, ...others } = blocks;
	return {
		...others,
		...user !== void 0 && isThere("user", "user") ? { user } : {},
		inboxes: present("inbox", blocks.inboxes),
		topics: present("topic", blocks.topics),
		webhooks: present("webhook", blocks.webhooks)
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
		blocks: broughtBlocks(vendor)
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
// src/config/branches.ts
/**
* The errors without those in the branches of `oneOf` (which holds required keys only) and of
* `anyOf` (forms of a value). An `anyOf` is replaced by the errors of the branch that takes a
* value of this type; where no branch does, by one error that lists the types.
*/
function withoutBranches(all) {
	const errors = withoutMisplaced(all);
	const choices = errors.filter(isChoice);
	const inBranches = new Map(choices.map(({ instancePath }) => [instancePath, new Array()]));
	const outside = errors.filter((error) => {
		const around = pointersTo(error).filter((pointer) => inBranches.has(pointer));
		for (const pointer of around) inBranches.get(pointer)?.push(error);
		return around.length === 0 && !error.schemaPath.includes("/oneOf/");
	});
	const outermost = choices.filter((choice) => pointersTo(choice).filter((pointer) => inBranches.has(pointer)).length === 1);
	return [...outside, ...outermost.flatMap((choice) => chosen(choice, inBranches.get(choice.instancePath) ?? []))];
}
/** What stands under a key that has no place there is not looked at. */
function withoutMisplaced(errors) {
	const misplaced = new Set(errors.filter(isMisplaced).map(({ instancePath }) => instancePath));
	return errors.filter((error) => isMisplaced(error) || !pointersTo(error).some((pointer) => misplaced.has(pointer)));
}
function isMisplaced({ keyword }) {
	return keyword === "false schema";
}
function chosen(choice, within) {
	const isTypeError = ({ keyword, instancePath }) => keyword === "type" && instancePath === choice.instancePath;
	const others = within.filter((error) => !isChoice(error) && !isTypeError(error));
	if (others.length > 0) return others;
	const type = within.filter(isTypeError).map(({ params }) => params["type"]);
	return [{
		...choice,
		keyword: "type",
		parentSchema: { type: type.flat() }
	}];
}
/** The JSON pointers of everything that a value is in, and of the value itself. */
function pointersTo({ instancePath }) {
	const steps = instancePath.split("/");
	return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}
function isChoice({ keyword }) {
	return keyword === "anyOf";
}
// src/config/forms.ts
/** Of vendor definitions: a key in which the element of a repetition may stand. */
const ENTRY_KEY = "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$";
const DAY$1 = "^\\d{4}-\\d{2}-\\d{2}$";
const EMAIL = "^[^\\s@]+@[^\\s@]+$";
/** What a text is that does not fit one of the schemas' patterns. */
const PATTERNS = /* @__PURE__ */ new Map([
	["\\S", (key) => ({
		code: "empty-value",
		key
	})],
	["^[a-z0-9][a-z0-9-]*$", (key) => ({
		code: "key-form",
		key
	})],
	["^[a-z][a-z0-9-]*$", (key) => ({
		code: "key-form",
		key
	})],
	[ENTRY_KEY, (key) => ({
		code: "key-form",
		key
	})],
	[DAY$1, (key) => ({
		code: "not-a-day",
		key
	})],
	[EMAIL, (key) => ({
		code: "not-an-email",
		key
	})],
	["^[A-Z][A-Z0-9_]*$", () => ({ code: "secret-name" })],
	["[\\p{L}\\p{N}]", () => ({ code: "confirmation-by-nobody" })]
]);
/** What a text with this pattern is, where it has a form of its own. */
function textForm(pattern) {
	if (pattern === EMAIL) return "email";
	return pattern === DAY$1 ? "day" : null;
}
/** What a value, or a key, has in it that it must not have. */
function formProblem(error, key, suggest) {
	const { keyword, params } = error;
	const limit = Number(params["limit"]);
	switch (keyword) {
		case "pattern": return PATTERNS.get(params["pattern"])?.(key) ?? wrongValue(key);
		case "minProperties": return {
			code: "empty-value",
			key
		};
		case "maxLength": return {
			code: "too-long",
			key,
			limit
		};
		case "minimum": return {
			code: "out-of-range",
			key,
			limit
		};
		case "enum": return oneOfValues(error, key, suggest);
		case "const": return constant(key, params["allowedValue"]);
		case "not": return {
			code: "reserved-key",
			key
		};
		default: return wrongValue(key);
	}
}
function constant(key, wanted) {
	if (key === "version") return {
		code: "unsupported-version",
		supported: String(wanted)
	};
	return {
		...wrongValue(key),
		allowed: [String(wanted)]
	};
}
/** One of several values; AJV lists them. */
function oneOfValues({ params, data }, key, suggest) {
	const allowed = [params["allowedValues"]].flat().map(String);
	return {
		code: "wrong-value",
		key,
		allowed,
		suggestions: typeof data === "string" ? suggest(data, allowed) : []
	};
}
/** What the schemas may ask for one day and has no finding of its own yet. */
function wrongValue(key) {
	return {
		code: "wrong-value",
		key,
		allowed: [],
		suggestions: []
	};
}
// src/config/value-types.ts
const TYPES = {
	string: "text",
	number: "number",
	integer: "number",
	boolean: "true or false",
	array: "list",
	object: "mapping"
};
/** What a value of the file is, in words of YAML. */
function typeOf(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "list";
	if (typeof value === "string") return "text";
	if (typeof value === "number") return "number";
	return typeof value === "boolean" ? "true or false" : "mapping";
}
/** The types that a schema allows; where `true` is forbidden, `false` stands for itself. */
function typesOf(schema) {
	const falseOnly = schema["not"] !== void 0;
	const allowed = [schema["type"]].flat().map((type) => TYPES[String(type)]).filter((type) => type !== void 0).map((type) => falseOnly && type === "true or false" ? "false" : type);
	return [...new Set(allowed)];
}
// src/config/explain.ts
/**
* Puts the errors of the schema validators into findings at the user's own lines: one for each
* mistake. Of alternatives, only the one is told that the value seems to be meant for.
*/
function explain(errors, { map, suggest }) {
	return withoutMisspelt(withoutBranches(errors).map((error) => findingOf(error, suggest))).map(({ path, at, text }) => diagnostic(at === "key" ? map.keyPlace(path) : map.valuePlace(path), text));
}
/** Stands for a key that is not shown. */
const HIDDEN = "…";
/** Parts of the file in which secrets are named, or stand by mistake. */
const SECRET_PARTS = [
	"basic",
	"headers",
	"inputs",
	"token",
	"url"
];
function findingOf(error, suggest) {
	const { keyword, params, parentSchema } = error;
	const path = pathOf(error.instancePath);
	const own = error.propertyName;
	if (own !== void 0) return {
		path: [...path, own],
		at: "key",
		text: formProblem(error, own, suggest)
	};
	if (keyword === "additionalProperties") {
		const key = String(params["additionalProperty"]);
		const allowed = Object.keys(parentSchema["properties"] ?? {});
		return unknownKey([...path, key], allowed, suggest(key, allowed));
	}
	if (keyword === "false schema") return unknownKey(path, [], []);
	if (keyword === "required") return {
		path,
		at: "key",
		text: {
			code: "missing-key",
			key: String(params["missingProperty"]),
			within: pathText(path)
		}
	};
	if (keyword === "oneOf") return {
		path,
		at: "key",
		text: choiceProblem(path, parentSchema)
	};
	return {
		path,
		at: "value",
		text: valueProblem(error, shownName(path, error.data), suggest)
	};
}
function unknownKey(path, allowed, suggestions) {
	const within = pathText(path.slice(0, -1));
	return {
		path,
		at: "key",
		text: {
			code: "unknown-key",
			key: shownKey(path),
			within,
			allowed,
			suggestions
		}
	};
}
function choiceProblem(path, schema) {
	const branches = schema["oneOf"];
	return {
		code: "one-of",
		within: pathText(path),
		choices: branches.flatMap(({ required }) => required === void 0 ? [] : [required])
	};
}
function valueProblem(error, key, suggest) {
	const { keyword, parentSchema, data } = error;
	const falseOnly = keyword === "const" && error.params["allowedValue"] === false;
	if (keyword === "type" || keyword === "not" || falseOnly) {
		const expected = falseOnly ? ["mapping", "false"] : typesOf(parentSchema);
		const form = isOrganizationUrl(pathOf(error.instancePath)) ? "organization-url" : textForm(parentSchema["pattern"]);
		return {
			code: "wrong-type",
			key,
			expected,
			actual: typeOf(data),
			...form === null ? {} : { form }
		};
	}
	return formProblem(error, key, suggest);
}
function isOrganizationUrl([block, , key, ...further]) {
	return block === "organizations" && key === "url" && further.length === 0;
}
/**
* A key for people to see. What follows an unquoted comma becomes a key, so beside a secret it may
* be the second half of one.
*/
function shownKey(path) {
	const [key = ""] = path.slice(-1);
	return SECRET_PARTS.some((part) => path.slice(0, -1).includes(part)) && !/^[a-z-]{1,20}$/.test(key) ? HIDDEN : key;
}
/** The same for a header or an input with nothing behind it. */
function shownName(path, value) {
	return nameOf(value === null && ["headers", "inputs"].includes(path.at(-2) ?? "") ? path.slice(0, -1) : path);
}
/** A misspelt key that is required is one mistake, not two: unknown and missing. */
function withoutMisspelt(findings) {
	const meant = new Set(findings.flatMap(({ text }) => text.code === "unknown-key" ? text.suggestions.map((key) => `${text.within} ${key}`) : []));
	return findings.filter(({ text }) => text.code !== "missing-key" || !meant.has(`${text.within} ${text.key}`));
}
// src/config/extent.ts
const NOWHERE = [0, 0];
/**
* Where a node of a file stands; nothing, such as the value of a key that stands alone (`{ key }`),
* is empty at the start. A collection in block style goes up to what comes next.
*/
function extentOf(node) {
	const [start, end] = (isNode(node) ? node.range : null) ?? NOWHERE;
	return {
		start,
		end
	};
}
/**
* The last thing that is written in a node: of a collection in block style, that of its last
* member.
*/
function lastIn(node) {
	const last = isCollection(node) && node.flow !== true ? node.items.at(-1) : void 0;
	const inner = isPair(last) ? last.value ?? last.key : last;
	return isNode(inner) ? lastIn(inner) : node;
}
/** How many nodes aliases may stand for in all; an honest file has some hundreds. */
const MAX_EXPANSION = 1e5;
const MERGE_KEY = "<<";
const MERGE = Symbol("merge key");
const CORE_TAG = /^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/;
/**
* Turns the content of a document into plain data that knows where it stands. Aliases and merge
* keys are followed, up to a number of nodes that no honest file has. Of a repeated key the
* first counts. The document must not be nested deeper than `MAX_DEPTH`.
*/
function locate(contents, placeAt) {
	const walk = {
		anchors: /* @__PURE__ */ new Map(),
		problems: [],
		placeAt,
		expanded: 0,
		tooDeep: false
	};
	return {
		root: locateNode(walk, contents),
		problems: walk.problems
	};
}
function locateNode(walk, node) {
	const { start: offset } = extentOf(node);
	if (isAlias(node)) return aliased(walk, node, offset);
	const { tag, anchor } = node;
	if (tag !== void 0 && !CORE_TAG.test(tag)) report(walk, offset, { code: "yaml-tag" });
	if (anchor !== void 0) walk.anchors.set(anchor, "open");
	const located = locateContent(walk, node, offset);
	if (anchor !== void 0) walk.anchors.set(anchor, located);
	return located;
}
function locateContent(walk, node, offset) {
	if (isMap(node)) return locateMap(walk, node, offset);
	if (isSeq(node)) return locateList(walk, node, offset);
	return scalarNode(node.value, offset);
}
function locateList(walk, list, offset) {
	const elements = list.items.map((element) => entryOf(walk, element, extentOf(element).start));
	const nodes = elements.map(({ node }) => node);
	return shallowEnough(walk, {
		type: "list",
		value: nodes.map((node) => node.value),
		offset,
		elements,
		...measured(nodes)
	});
}
function locateMap(walk, map, offset) {
	const { own, merge } = ownEntries(walk, map);
	const entries = merge === void 0 ? own : new Map([...mergedEntries(walk, merge), ...own]);
	const nodes = Array.from(entries.values(), ({ node }) => node);
	return shallowEnough(walk, {
		type: "map",
		value: recordOf(Array.from(entries, ([key, { node }]) => [key, node.value])),
		offset,
		entries,
		...measured(nodes)
	});
}
function ownEntries(walk, map) {
	const own = /* @__PURE__ */ new Map();
	let merge;
	for (const pair of map.items) {
		const key = keyOf(pair);
		const { start: keyOffset } = extentOf(pair.key);
		const entry = entryOf(walk, pair.value, keyOffset);
		if (key === null) {
			report(walk, keyOffset, { code: "key-not-text" });
			continue;
		}
		const first = key === MERGE ? merge : own.get(key);
		if (first !== void 0) {
			const { line } = walk.placeAt(first.keyOffset);
			report(walk, keyOffset, {
				code: "duplicate-key",
				key: key === MERGE ? MERGE_KEY : key,
				line
			});
		} else if (key === MERGE) merge = entry;
		else own.set(key, entry);
	}
	return {
		own,
		merge
	};
}
/** The text of a key as it is written (`404`, `true`), or `null` where a key is no plain text. */
function keyOf({ key }) {
	if (!isScalar(key)) return null;
	if (key.type === "PLAIN" && key.value === MERGE_KEY) return MERGE;
	if (typeof key.value === "string") return key.value;
	return key.source === void 0 || key.source === "" ? null : key.source;
}
function entryOf(walk, value, keyOffset) {
	if (!isNode(value)) return {
		node: scalarNode(null, keyOffset),
		keyOffset,
		offset: keyOffset
	};
	return {
		node: locateNode(walk, value),
		keyOffset,
		offset: isScalar(value) && value.value === null && value.source === "" ? keyOffset : extentOf(value).start
	};
}
/** What a `<<` adds: of several mappings the earlier ones win, so they come last. */
function mergedEntries(walk, merge) {
	if (merge.node.value === void 0) return [];
	const { node, offset } = merge;
	return (node.type === "list" ? node.elements : [merge]).toReversed().flatMap((source) => {
		if (source.node.type === "map") return affordable(walk, source) ? [...source.node.entries] : [];
		report(walk, offset, { code: "merge-not-mapping" });
		return [];
	});
}
function aliased(walk, alias, offset) {
	const target = walk.anchors.get(alias.source);
	if (typeof target === "object") return affordable(walk, {
		node: target,
		offset
	}) ? target : scalarNode(void 0, offset);
	report(walk, offset, { code: target === "open" ? "alias-cycle" : "unknown-alias" });
	return scalarNode(void 0, offset);
}
/** Whether a node may be repeated once more; the first one too many is reported. */
function affordable(walk, { node, offset }) {
	const before = walk.expanded;
	walk.expanded += node.size;
	if (walk.expanded <= MAX_EXPANSION) return true;
	if (before <= MAX_EXPANSION) report(walk, offset, {
		code: "alias-expansion",
		limit: MAX_EXPANSION
	});
	return false;
}
/** Only aliases can nest deeper than the text does. */
function shallowEnough(walk, node) {
	if (node.height <= 50) return node;
	if (!walk.tooDeep) report(walk, node.offset, {
		code: "too-deep",
		limit: 50
	});
	walk.tooDeep = true;
	return scalarNode(void 0, node.offset);
}
function scalarNode(value, offset) {
	return {
		type: "scalar",
		value,
		offset,
		size: 1,
		height: 1
	};
}
function measured(nodes) {
	let size = 1;
	let height = 0;
	for (const node of nodes) {
		size += node.size;
		height = Math.max(height, node.height);
	}
	return {
		size,
		height: height + 1
	};
}
function report(walk, offset, text) {
	walk.problems.push({
		offset,
		text
	});
}
// src/config/positions.ts
/** Indexes the lines of a text once, so that each place is found by bisection. */
function placesIn(text, file) {
	const starts = lineStarts(text);
	return (offset) => {
		const { line, start } = lineOf(starts, offset);
		return {
			file,
			line: line + 1,
			column: offset - start + 1
		};
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/** The last line that does not begin after the offset: its index, and where it begins. */
function lineOf(starts, offset) {
	let low = 0;
	let start = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		const candidate = starts[middle];
		if (candidate !== void 0 && candidate <= offset) {
			low = middle;
			start = candidate;
		} else high = middle - 1;
	}
	return {
		line: low,
		start
	};
}
// src/config/syntax.ts
/** Where a line begins further to the right, it is not looked at for tabs. */
const MAX_INDENTATION = 200;
/** A file can hold as many errors as characters; nobody reads on after this many. */
const MAX_ERRORS = 100;
/**
* Puts the parser's errors into our own codes. Tabs and missing quotes each stand for themselves;
* of errors in the structure only the first one is told, because the others follow from it.
*/
function syntaxReport(document, tokens, text) {
	const errors = document.errors.slice(0, MAX_ERRORS);
	const found = [...versionProblems(document), ...errors.map((error) => translated(error, text))];
	const scalars = found.some(({ text: { code } }) => code === "unclosed-quote") ? quotedScalars(tokens) : [];
	const problems = found.map((problem) => atOpeningQuote(problem, scalars));
	const local = oncePerLine(problems.filter(isLocal), text);
	const structural = problems.filter((problem) => !isLocal(problem));
	const blamedOnTab = local.some((problem) => problem.text.code === "tab-indentation");
	return {
		problems: [...local, ...blamedOnTab ? [] : structural.slice(0, 1)],
		usable: problems.every((problem) => problem.text.code === "quotes-needed")
	};
}
function versionProblems(document) {
	const version = document.directives?.yaml.version;
	if (version === void 0 || version === "1.2") return [];
	return [{
		offset: 0,
		text: {
			code: "yaml-version",
			version
		}
	}];
}
function translated(error, text) {
	const [offset] = error.pos;
	const tab = leadingTab(text, offset);
	if (error.code === "TAB_AS_INDENT" || tab !== null) return {
		offset: tab ?? offset,
		text: { code: "tab-indentation" }
	};
	if (error.code === "BAD_SCALAR_START") return {
		offset,
		text: {
			code: "quotes-needed",
			character: text.charAt(offset)
		}
	};
	if (error.code === "MISSING_CHAR" && error.message.includes("quote")) return {
		offset,
		text: {
			code: "unclosed-quote",
			quote: "\""
		}
	};
	return {
		offset,
		text: {
			code: "yaml-syntax",
			detail: withoutQuotes(error.message)
		}
	};
}
/** The parser's words without what they repeat from the file, which may be part of a secret. */
function withoutQuotes(message) {
	return message.replace(/(?<=\w):\s.*$/s, "").replaceAll(/\s*(?:"[^"]*"|\\\S*)/g, "");
}
/** Offset of a tab in front of the first word of the line, `null` if there is none. */
function leadingTab(text, offset) {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const tab = text.slice(start, start + MAX_INDENTATION).search(/(?<=^ *)\t/);
	return tab === -1 ? null : start + tab;
}
/** The parser notices a missing quote at the end of the file; people look for where it opened. */
function atOpeningQuote(problem, scalars) {
	if (problem.text.code !== "unclosed-quote") return problem;
	const open = scalars.find(({ offset, source }) => offset + source.length === problem.offset);
	if (open === void 0) return problem;
	return {
		offset: open.offset,
		text: {
			code: "unclosed-quote",
			quote: open.source.charAt(0)
		}
	};
}
function quotedScalars(tokens) {
	const found = [];
	const open = [...tokens];
	for (let token = open.pop(); token !== void 0; token = open.pop()) {
		if (token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar") found.push(token);
		if (token.type === "document" && token.value) open.push(token.value);
		if (!("items" in token)) continue;
		for (const { key, value } of token.items) {
			if (key) open.push(key);
			if (value) open.push(value);
		}
	}
	return found;
}
function isLocal({ text }) {
	return text.code === "tab-indentation" || text.code === "quotes-needed";
}
function oncePerLine(problems, text) {
	const byLine = /* @__PURE__ */ new Map();
	for (const problem of problems) {
		const line = text.lastIndexOf("\n", problem.offset - 1);
		if (!byLine.has(line)) byLine.set(line, problem);
	}
	return [...byLine.values()];
}
// src/config/text.ts
/** A file of 2,000 topics has 130 to 600 kB; above this one, parsing would take seconds. */
const MAX_FILE_BYTES = 1048576;
const BYTE_ORDER_MARK = "﻿";
const REPLACEMENT = "�";
/** Control characters that YAML forbids, and carriage returns that end no line. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\r(?!\n)/;
/**
* The text of a file: UTF-8, without byte order mark and control characters. Anything else, and
* anything too large to be parsed in time, is a problem that points at the first bad character.
*/
function decodeText(source, file) {
	const bytes = typeof source === "string" ? Buffer.from(source) : source;
	if (bytes.length > 1048576) {
		const size = {
			size: bytes.length,
			limit: MAX_FILE_BYTES,
			unit: "bytes"
		};
		return problem(diagnostic({
			file,
			line: 1,
			column: 1
		}, {
			code: "file-too-large",
			...size
		}));
	}
	const decoded = typeof source === "string" ? source : new TextDecoder().decode(bytes);
	const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded;
	return firstBadCharacter(text, bytes, file) ?? {
		text,
		problem: null
	};
}
function firstBadCharacter(text, bytes, file) {
	const notUtf8 = firstReplacement(text, bytes);
	if (notUtf8 !== null) return problem(diagnostic(placesIn(text, file)(notUtf8), { code: "not-utf8" }));
	const offset = text.search(FORBIDDEN);
	if (offset === -1) return null;
	return problem(diagnostic(placesIn(text, file)(offset), {
		code: "control-character",
		character: `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0")}`
	}));
}
/** Offset of the first U+FFFD that the decoder put in place of bytes that are not UTF-8. */
function firstReplacement(text, bytes) {
	let from = 0;
	let byte = startsWith(bytes, 0, BYTE_ORDER_MARK) ? 3 : 0;
	for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, from)) {
		byte += Buffer.byteLength(text.slice(from, at));
		if (!startsWith(bytes, byte, REPLACEMENT)) return at;
		byte += 3;
		from = at + 1;
	}
	return null;
}
function startsWith(bytes, at, character) {
	return Buffer.from(character).every((byte, index) => byte === bytes[at + index]);
}
function problem(found) {
	return {
		text: null,
		problem: found
	};
}
// src/config/parse.ts
/**
* Lexing costs about 2 microseconds a token; 8,000 topics on one line each have this many. A
* mebibyte of nothing but marks has four times as many.
*/
const MAX_TOKENS = 2e5;
/** The library's own search for repeated keys takes quadratic time; `locate` has one. */
const COMPOSER_OPTIONS = {
	version: "1.2",
	schema: "core",
	uniqueKeys: false,
	resolveKnownTags: false
};
const TOO_MANY_TOKENS = {
	offset: 0,
	text: {
		code: "file-too-large",
		size: MAX_TOKENS,
		limit: MAX_TOKENS,
		unit: "tokens"
	}
};
const EMPTY_FILE = {
	offset: 0,
	text: { code: "empty-file" }
};
/** Problems that leave enough to look for more of them. */
const HARMLESS = /* @__PURE__ */ new Set(["duplicate-key", "key-not-text"]);
/**
* Reads YAML 1.2 (core schema: dates stay text, `on` is a key). Takes time linear in the size of
* the file, whatever is in it, and never throws.
*/
function parseYaml(source, file) {
	const decoded = decodeText(source, file);
	if (decoded.problem !== null) return {
		content: null,
		diagnostics: [decoded.problem]
	};
	const placeAt = placesIn(decoded.text, file);
	const tokens = tokensOf(decoded.text);
	if (tokens === null) return failed([TOO_MANY_TOKENS], placeAt);
	const fatal = documentProblem(tokens);
	if (fatal !== null) return failed([fatal], placeAt);
	return composed(tokens, decoded.text, placeAt);
}
/** The concrete syntax up to the first error in it, or `null` when there is too much of it. */
function tokensOf(text) {
	const parser = new Parser();
	const tokens = [];
	let count = 0;
	for (const lexeme of new Lexer().lex(text)) {
		count += 1;
		if (count > MAX_TOKENS) return null;
		for (const token of parser.next(lexeme)) tokens.push(token);
	}
	tokens.push(...parser.end());
	const firstError = tokens.findIndex((token) => token.type === "error");
	return firstError === -1 ? tokens : tokens.slice(0, firstError + 1);
}
/** What makes it pointless, or dangerous for the stack, to look closer. */
function documentProblem(tokens) {
	const [first, second] = tokens.filter((token) => token.type === "document");
	if (second !== void 0) return {
		offset: second.offset,
		text: { code: "several-documents" }
	};
	const deep = first?.value === void 0 ? null : tooDeep(first.value);
	return deep === null ? null : {
		offset: deep,
		text: {
			code: "too-deep",
			limit: 50
		}
	};
}
/** Offset of the first collection below the allowed depth. Iterative: the stack is what it guards. */
function tooDeep(root) {
	const open = [{
		token: root,
		depth: 1
	}];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { token, depth } = next;
		if (!("items" in token)) continue;
		if (depth > 50) return token.offset;
		for (const { key, value } of token.items) {
			if (key) open.push({
				token: key,
				depth: depth + 1
			});
			if (value) open.push({
				token: value,
				depth: depth + 1
			});
		}
	}
	return null;
}
function composed(tokens, text, placeAt) {
	const [document] = [...new Composer(COMPOSER_OPTIONS).compose(tokens, true, text.length)];
	const contents = document?.contents ?? null;
	if (document === void 0 || contents === null) return failed([EMPTY_FILE], placeAt);
	const syntax = syntaxReport(document, tokens, text);
	if (!syntax.usable) return failed(syntax.problems, placeAt);
	const { root, problems } = locate(contents, placeAt);
	if (root.value === null) return failed([EMPTY_FILE], placeAt);
	const content = problems.every((problem) => HARMLESS.has(problem.text.code)) ? {
		value: root.value,
		map: sourceMap(root, placeAt)
	} : null;
	return {
		...failed([...syntax.problems, ...problems], placeAt),
		content
	};
}
function failed(problems, placeAt) {
	return {
		content: null,
		diagnostics: sortedDiagnostics(problems.map(({ offset, text }) => diagnostic(placeAt(offset), text)))
	};
}
// src/config/owners.ts
/**
* The parts of a file by integration, in the order in which they stand: each ends where the next one
* begins. What an organization has of its own for an integration is about that one.
*/
function ownedParts(value, map) {
	const shared = (path) => ({
		place: map.keyPlace(path),
		integration: null
	});
	const own = (path) => ({
		place: map.keyPlace(path),
		integration: path.at(-1) ?? null
	});
	const organizations = pathsBelow(value, ["organizations"]);
	return [
		...pathsBelow(value, []).map(shared),
		...organizations.flatMap((path) => [path, ...pathsBelow(value, path)]).map(shared),
		...[[], ...organizations].flatMap((path) => pathsBelow(value, [...path, "integrations"])).map(own)
	].toSorted((a, b) => comparePlaces(a.place, b.place));
}
/**
* The findings that are about an integration. One in another file, such as a vendor definition of
* the user's own, may be.
*/
function findingsOf(integration, diagnostics, parts) {
	const [first] = parts;
	return diagnostics.filter(({ place }) => {
		if (place.file !== first?.place.file) return true;
		return parts.findLast((part) => comparePlaces(part.place, place) <= 0)?.integration === integration;
	});
}
function pathsBelow(root, path) {
	const found = path.reduce((value, key) => isRecord(value) ? value[key] : void 0, root);
	return isRecord(found) ? Object.keys(found).map((key) => [...path, key]) : [];
}
// src/config/rules/awaited.ts
/**
* Inputs that steps have still to bring. A step that is confirmed has brought its input, so that
* its absence is a mistake: the input may have been taken out, or the step confirmed too early.
*/
function awaitedDiagnostics(integration) {
	const { awaited, blocks, confirmed, definition, origin, isPartial, key } = integration;
	if (isPartial) return [];
	const vendor = definition?.name ?? key;
	return [...groupedBy(awaited.map(({ input, instead, step, secret }) => ({
		step,
		input: {
			input,
			instead,
			...secret === void 0 ? {} : { secret }
		},
		place: missingPlace(["inputs", input], origin)
	})), ({ step, place }) => `${step} ${formatPlace(place)}`)].map((group) => {
		const [{ step, place }] = group;
		const inputs = group.map(({ input }) => input);
		if (confirmed.has(step)) return diagnostic(origin.key(["confirmed", step]), {
			code: "confirmed-without-input",
			step,
			inputs
		});
		const title = blocks.steps[step]?.title ?? step;
		return diagnostic(place, {
			code: "awaited-input",
			inputs,
			vendor,
			step,
			title
		});
	});
}
function groupedBy(members, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const member of members) {
		const [first, ...rest] = groups.get(keyOf(member)) ?? [];
		groups.set(keyOf(member), first === void 0 ? [member] : [
			first,
			...rest,
			member
		]);
	}
	return groups.values();
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
function userDiagnostics(integration) {
	const { blocks, origin, faults } = integration;
	const { user } = blocks;
	const isTold = faults.within(["user"]) || faults.at([]) || mayHaveEmail(integration);
	if (user === void 0 || user.email !== void 0 || isTold) return [];
	return [diagnostic(origin.declared(["user"]), { code: "user-without-email" })];
}
/** Whether the address may be among what the vendor brings, which is left out for another reason. */
function mayHaveEmail({ definition, vendor, isPartial }) {
	if (!isPartial || vendor === void 0) return false;
	return definition === null || definition.user?.email !== void 0;
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
	const waiting = waitingNames(integration);
	return Object.entries(blocks.steps).flatMap(([id, step]) => STEP_OBJECT_KEYS.flatMap((key) => {
		const path = [
			"steps",
			id,
			key
		];
		if (!origin.isWritten(path) || faults.within(path)) return [];
		const known = [...objects[key].keys()];
		return namesUnder(step, key).flatMap((object, index) => {
			if (known.includes(object) || waiting.includes(object)) return [];
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
/** What is left out only until an input is there, as steps name it. */
function waitingNames({ awaited }) {
	return awaited.flatMap(({ objects }) => objects.flatMap(({ kind, key }) => kind === "user" ? ["user", "user.token"] : [`${BLOCK_OF[kind]}.${key}`]));
}
const BLOCK_OF = {
	inbox: "inboxes",
	topic: "topics",
	webhook: "webhooks"
};
/** Gladly's API does not show the SLA of an inbox: without a step, nobody would look after it. */
function slaDiagnostics({ blocks, origin }) {
	if (Object.entries(blocks.steps).some(([id, step]) => /\bsla\b/i.test(`${id} ${step.title} ${step.do}`))) return [];
	return Object.entries(blocks.inboxes).flatMap(([key, inbox]) => {
		const minutes = inbox["sla-minutes"];
		if (minutes === void 0) return [];
		return [diagnostic(origin.key([
			"inboxes",
			key,
			"sla-minutes"
		]), {
			code: "sla-without-step",
			minutes
		})];
	});
}
// src/config/rules/events.ts
const FAMILY = "/*";
const CANDIDATES = candidates();
/**
* Rules for the events of an integration's webhooks. Of those that wait for an input only errors are
* told: the rest is soon enough when they are there. What Gladly has dropped is told where the file
* writes it; what the vendor's definition brings of it is told once for the integration.
*/
function eventDiagnostics(integration, suggest) {
	const { blocks, waitingWebhooks, origin, allowUnknownEvents, faults, isPartial } = integration;
	const webhooks = {
		...blocks.webhooks,
		...waitingWebhooks
	};
	return [...Object.entries(webhooks).flatMap(([key, { events = [], owner }]) => {
		const isWaiting = Object.hasOwn(waitingWebhooks, key);
		if (events.length === 0 && owner !== "vendor") {
			if (isPartial || isWaiting || faults.within(["webhooks", key])) return [];
			const path = [
				"webhooks",
				key,
				"events"
			];
			return [diagnostic(origin.isWritten(path) ? origin.key(path) : origin.declared(path.slice(0, 2)), { code: "no-events" })];
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
			if (problem.code === "dropped-event" && isOfVendor(key, origin)) return [];
			const finding = diagnostic(origin.value(path), problem);
			return isWaiting && finding.severity !== "error" ? [] : [finding];
		});
	}), ...vendorDropped(integration)];
}
/** One finding for all that the vendor's definition asks for, at the first of it. */
function vendorDropped({ key: integration, blocks, origin, allowUnknownEvents }) {
	if (allowUnknownEvents) return [];
	const dropped = Object.entries(blocks.webhooks).flatMap(([key, { events = [] }]) => events.flatMap((event, index) => {
		const path = [
			"webhooks",
			key,
			"events",
			String(index)
		];
		return knownEvent(event)?.standing === "dropped" && isOfVendor(key, origin) ? [{
			event,
			path
		}] : [];
	}));
	const [first] = dropped;
	if (first === void 0) return [];
	const events = [...new Set(dropped.map(({ event }) => event))];
	return [diagnostic(origin.value(first.path), {
		code: "vendor-dropped-event",
		integration,
		events
	})];
}
function isOfVendor(webhook, origin) {
	return !origin.isWritten([
		"webhooks",
		webhook,
		"events"
	]);
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
	const families = new Set(names.map((name) => `${name.slice(0, name.indexOf("/"))}${FAMILY}`));
	return [...names, ...[...families].filter(isFamily)];
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
		case "malformed": return {
			code: "organization-url-malformed",
			bare: bareGladlyUrl(url)
		};
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
		return [diagnostic(place, {
			code: "alias-twice",
			alias,
			other: addressOf(holder.integration.key, word, holder.key)
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
	return diagnostic(circle.map(({ integration, key }) => integration.origin.value([
		"topics",
		key,
		"parent"
	])).reduce((a, b) => comparePlaces(a, b) <= 0 ? a : b), {
		code: "topic-cycle",
		names: circle.map(({ name }) => name)
	});
}
// src/config/rules/webhooks.ts
/** Gladly's limit for the name of a webhook (REST reference, `POST /api/v1/webhooks`). */
const MAX_NAME = 200;
/**
* Rules for each webhook of an integration by itself. What one lacks that waits for an input may be
* what the input brings.
*/
function webhookDiagnostics({ blocks, waitingWebhooks, origin, faults, isPartial }, allowedHosts) {
	const webhooks = {
		...blocks.webhooks,
		...waitingWebhooks
	};
	return Object.entries(webhooks).flatMap(([key, webhook]) => {
		const isWaiting = Object.hasOwn(waitingWebhooks, key);
		const isComplete = !isPartial && !isWaiting && !faults.within(["webhooks", key]);
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
		...awaitedDiagnostics(integration),
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
		isKept: isKept$1(error)
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
	return path.at(-1) === "secret" && !isKept$1(error) ? path.slice(0, -1) : path;
}
function isKept$1({ keyword, params, propertyName }) {
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
	return isRecord(value) ? value : {};
}
function joined(path) {
	return path.join("\n");
}
// src/config/suggest.ts
/**
* How many pairs of names may be compared for one file: some 0.2 seconds. A file with thousands of
* unknown names would otherwise take minutes, and nobody reads that many suggestions.
*/
const MAX_COMPARISONS = 1e5;
/** Makes the function that looks for what was meant; it gives up, for good, when it takes long. */
function newSuggest() {
	let left = MAX_COMPARISONS;
	return (word, candidates) => {
		left -= candidates.length;
		return left < 0 ? [] : nearest(word, candidates);
	};
}
// src/config/validate.ts
/** Keywords that only say that another keyword failed. */
const ECHOES = ["if", "propertyNames"];
/** All errors that a schema validator has for a value; none when it is valid. */
function schemaErrors(validate, value) {
	if (validate(value) || validate.errors === null) return [];
	return validate.errors.filter((error) => !isEcho(error));
}
/** `oneOf` chooses between required keys, so it says nothing about what is no mapping. */
function isEcho({ keyword, data }) {
	return ECHOES.includes(keyword) || keyword === "oneOf" && typeOf(data) !== "mapping";
}
// src/config/config-validator.generated.js
const validateConfig = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:gladly-integrations:config:1",
	"type": "object",
	"required": ["version", "organizations"],
	"additionalProperties": false,
	"properties": {
		"version": { "const": 1 },
		"organizations": {
			"type": "object",
			"minProperties": 1,
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/organization" }
		},
		"integrations": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/integration" }
		},
		"ignore": { "$ref": "#/$defs/ignoreRules" },
		"allow-unknown-events": { "$ref": "#/$defs/allowUnknownEvents" }
	},
	"$defs": {
		"key": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9-]*$",
			"maxLength": 100
		},
		"text": {
			"type": "string",
			"pattern": "\\S"
		},
		"texts": {
			"type": "array",
			"items": { "$ref": "#/$defs/text" }
		},
		"day": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"email": {
			"type": "string",
			"pattern": "^[^\\s@]+@[^\\s@]+$"
		},
		"secretName": {
			"type": "string",
			"pattern": "^[A-Z][A-Z0-9_]*$"
		},
		"allowUnknownEvents": { "type": "boolean" },
		"organization": {
			"type": "object",
			"required": ["url"],
			"additionalProperties": false,
			"properties": {
				"url": { "type": "string" },
				"integrations": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/integrationHere" }
				},
				"ignore": { "$ref": "#/$defs/ignoreRules" }
			}
		},
		"integrationHere": {
			"if": { "type": "boolean" },
			"then": { "const": false },
			"else": { "$ref": "#/$defs/integration" }
		},
		"integration": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"vendor": { "$ref": "#/$defs/text" },
				"inputs": {
					"type": ["object", "null"],
					"additionalProperties": { "$ref": "#/$defs/input" }
				},
				"title": { "$ref": "#/$defs/text" },
				"requests-per-minute": {
					"type": "integer",
					"minimum": 1
				},
				"user": { "$ref": "#/$defs/user" },
				"inboxes": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/inbox" }
				},
				"topics": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/topic" }
				},
				"webhooks": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/webhook" }
				},
				"steps": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/step" }
				},
				"handover": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/handover" }
				},
				"confirmed": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/confirmation" }
				},
				"allow-unknown-events": { "$ref": "#/$defs/allowUnknownEvents" }
			}
		},
		"input": {
			"if": {
				"type": "object",
				"required": ["secret"]
			},
			"then": { "$ref": "#/$defs/secretReference" },
			"else": {
				"type": [
					"string",
					"number",
					"boolean",
					"array",
					"object",
					"null"
				],
				"items": { "$ref": "#/$defs/input" },
				"additionalProperties": { "$ref": "#/$defs/input" }
			}
		},
		"secretReference": {
			"type": "object",
			"required": ["secret"],
			"additionalProperties": false,
			"properties": {
				"secret": { "$ref": "#/$defs/secretName" },
				"prefix": { "type": "string" }
			}
		},
		"secretText": {
			"type": ["string", "object"],
			"pattern": "\\S",
			"required": ["secret"],
			"additionalProperties": false,
			"properties": {
				"secret": { "$ref": "#/$defs/secretName" },
				"prefix": { "type": "string" }
			}
		},
		"secretUrl": {
			"type": ["string", "object"],
			"pattern": "\\S",
			"required": ["secret"],
			"additionalProperties": false,
			"properties": { "secret": { "$ref": "#/$defs/secretName" } }
		},
		"user": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"email": { "$ref": "#/$defs/email" },
				"name": { "$ref": "#/$defs/text" },
				"roles": { "$ref": "#/$defs/texts" },
				"token": { "$ref": "#/$defs/secretReference" }
			}
		},
		"inbox": {
			"type": [
				"object",
				"null",
				"boolean"
			],
			"not": { "const": true },
			"additionalProperties": false,
			"properties": {
				"name": { "$ref": "#/$defs/text" },
				"sla-minutes": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"topic": {
			"type": [
				"object",
				"null",
				"boolean"
			],
			"not": { "const": true },
			"additionalProperties": false,
			"properties": {
				"name": { "$ref": "#/$defs/text" },
				"parent": { "$ref": "#/$defs/text" },
				"disabled": { "type": "boolean" },
				"aliases": { "$ref": "#/$defs/aliases" },
				"protected": { "$ref": "#/$defs/protected" }
			}
		},
		"webhook": {
			"type": ["object", "boolean"],
			"not": { "const": true },
			"additionalProperties": false,
			"properties": {
				"name": {
					"type": "string",
					"pattern": "\\S",
					"maxLength": 200
				},
				"url": { "$ref": "#/$defs/secretUrl" },
				"events": { "$ref": "#/$defs/texts" },
				"headers": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/secretText" }
				},
				"basic": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"username": { "$ref": "#/$defs/secretText" },
						"password": { "$ref": "#/$defs/secretText" },
						"realm": { "$ref": "#/$defs/text" }
					}
				},
				"enabled": { "type": "boolean" },
				"aliases": { "$ref": "#/$defs/aliases" },
				"owner": { "enum": ["us", "vendor"] },
				"protected": { "$ref": "#/$defs/protected" }
			}
		},
		"aliases": { "$ref": "#/$defs/texts" },
		"protected": { "type": "boolean" },
		"step": {
			"type": ["object", "boolean"],
			"not": { "const": true },
			"additionalProperties": false,
			"properties": {
				"title": { "$ref": "#/$defs/text" },
				"where": { "$ref": "#/$defs/text" },
				"where-before": { "$ref": "#/$defs/text" },
				"do": { "$ref": "#/$defs/text" },
				"who": { "$ref": "#/$defs/text" },
				"why": { "$ref": "#/$defs/text" },
				"done-when": { "$ref": "#/$defs/text" },
				"before": { "$ref": "#/$defs/texts" },
				"after": { "$ref": "#/$defs/texts" },
				"link": { "$ref": "#/$defs/text" },
				"when": { "$ref": "#/$defs/text" },
				"expires-after": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"confirmation": {
			"type": ["object", "boolean"],
			"not": { "const": true },
			"required": ["on", "by"],
			"additionalProperties": false,
			"properties": {
				"on": { "$ref": "#/$defs/day" },
				"by": {
					"type": "string",
					"pattern": "[\\p{L}\\p{N}]"
				},
				"note": { "type": "string" }
			}
		},
		"handover": {
			"type": ["object", "boolean"],
			"not": { "const": true },
			"required": ["title"],
			"additionalProperties": false,
			"properties": {
				"title": { "$ref": "#/$defs/text" },
				"text": { "$ref": "#/$defs/text" },
				"fields": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/secretText" }
				},
				"columns": { "$ref": "#/$defs/texts" },
				"rows": {
					"type": "array",
					"items": {
						"type": "array",
						"items": { "type": "string" }
					}
				},
				"computed": { "enum": ["inbox-workstreams"] }
			},
			"oneOf": [
				{ "const": false },
				{
					"type": "object",
					"required": ["text"]
				},
				{
					"type": "object",
					"required": ["fields"]
				},
				{
					"type": "object",
					"required": ["columns", "rows"]
				},
				{
					"type": "object",
					"required": ["computed"]
				}
			]
		},
		"ignoreRules": {
			"type": "array",
			"items": { "$ref": "#/$defs/ignoreRule" }
		},
		"ignoreRule": {
			"type": "object",
			"required": ["reason"],
			"additionalProperties": false,
			"properties": {
				"webhook": { "$ref": "#/$defs/text" },
				"topic": { "$ref": "#/$defs/text" },
				"reason": { "$ref": "#/$defs/text" },
				"until": { "$ref": "#/$defs/day" }
			},
			"oneOf": [{
				"type": "object",
				"required": ["webhook"]
			}, {
				"type": "object",
				"required": ["topic"]
			}]
		}
	}
};
const schema32 = {
	"type": "string",
	"pattern": "^[a-z0-9][a-z0-9-]*$",
	"maxLength": 100
};
const schema83 = { "type": "boolean" };
const func1 = (text) => [...text].length;
const pattern4 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const schema33 = {
	"type": "object",
	"required": ["url"],
	"additionalProperties": false,
	"properties": {
		"url": { "type": "string" },
		"integrations": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/integrationHere" }
		},
		"ignore": { "$ref": "#/$defs/ignoreRules" }
	}
};
const schema35 = {
	"if": { "type": "boolean" },
	"then": { "const": false },
	"else": { "$ref": "#/$defs/integration" }
};
const schema36 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"vendor": { "$ref": "#/$defs/text" },
		"inputs": {
			"type": ["object", "null"],
			"additionalProperties": { "$ref": "#/$defs/input" }
		},
		"title": { "$ref": "#/$defs/text" },
		"requests-per-minute": {
			"type": "integer",
			"minimum": 1
		},
		"user": { "$ref": "#/$defs/user" },
		"inboxes": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/inbox" }
		},
		"topics": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/topic" }
		},
		"webhooks": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/webhook" }
		},
		"steps": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/step" }
		},
		"handover": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/handover" }
		},
		"confirmed": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/confirmation" }
		},
		"allow-unknown-events": { "$ref": "#/$defs/allowUnknownEvents" }
	}
};
const schema37 = {
	"type": "string",
	"pattern": "\\S"
};
const func3 = Object.prototype.hasOwnProperty;
const pattern6 = /* @__PURE__ */ new RegExp("\\S", "u");
const schema38 = {
	"if": {
		"type": "object",
		"required": ["secret"]
	},
	"then": { "$ref": "#/$defs/secretReference" },
	"else": {
		"type": [
			"string",
			"number",
			"boolean",
			"array",
			"object",
			"null"
		],
		"items": { "$ref": "#/$defs/input" },
		"additionalProperties": { "$ref": "#/$defs/input" }
	}
};
const schema39 = {
	"type": "object",
	"required": ["secret"],
	"additionalProperties": false,
	"properties": {
		"secret": { "$ref": "#/$defs/secretName" },
		"prefix": { "type": "string" }
	}
};
const schema40 = {
	"type": "string",
	"pattern": "^[A-Z][A-Z0-9_]*$"
};
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.secret === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secret" },
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "secret" || key0 === "prefix")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.secret !== void 0) {
			let data0 = data.secret;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/secret",
						schemaPath: "#/$defs/secretName/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9_]*$" },
						schema: "^[A-Z][A-Z0-9_]*$",
						parentSchema: schema40,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/secret",
					schemaPath: "#/$defs/secretName/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema40.type,
					parentSchema: schema40,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.prefix !== void 0) {
			let data1 = data.prefix;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/prefix",
					schemaPath: "#/properties/prefix/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema39.properties.prefix.type,
					parentSchema: schema39.properties.prefix,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const wrapper0 = { validate: validate24 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.secret === void 0 && "secret") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (!validate25(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs4 = errors;
		if (typeof data != "object" && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
			const err2 = {
				instancePath,
				schemaPath: "#/else/type",
				keyword: "type",
				params: { type: schema38.else.type },
				schema: schema38.else.type,
				parentSchema: schema38.else,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) if (!wrapper0.validate(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!wrapper0.validate(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
			var items2 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			schema: schema38.if,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate24.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items2;
	return errors === 0;
}
validate24.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
const schema42 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"email": { "$ref": "#/$defs/email" },
		"name": { "$ref": "#/$defs/text" },
		"roles": { "$ref": "#/$defs/texts" },
		"token": { "$ref": "#/$defs/secretReference" }
	}
};
const schema43 = {
	"type": "string",
	"pattern": "^[^\\s@]+@[^\\s@]+$"
};
const pattern9 = /* @__PURE__ */ new RegExp("^[^\\s@]+@[^\\s@]+$", "u");
const schema45 = {
	"type": "array",
	"items": { "$ref": "#/$defs/text" }
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "email" || key0 === "name" || key0 === "roles" || key0 === "token")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 === "string") {
				if (!pattern9.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/$defs/email/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\s@]+@[^\\s@]+$" },
						schema: "^[^\\s@]+@[^\\s@]+$",
						parentSchema: schema43,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/$defs/email/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema43.type,
					parentSchema: schema43,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.roles !== void 0) {
			if (!validate29(data.roles, {
				instancePath: instancePath + "/roles",
				parentData: data,
				parentDataProperty: "roles",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.token !== void 0) {
			if (!validate25(data.token, {
				instancePath: instancePath + "/token",
				parentData: data,
				parentDataProperty: "token",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema42.type,
			parentSchema: schema42,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema48 = {
	"type": [
		"object",
		"null",
		"boolean"
	],
	"not": { "const": true },
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "#/$defs/text" },
		"sla-minutes": {
			"type": "integer",
			"minimum": 1
		}
	}
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema48.type },
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	const _errs2 = errors;
	if (true !== data) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	if (_errs2 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			schema: schema48.not,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "sla-minutes")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["sla-minutes"] !== void 0) {
			let data1 = data["sla-minutes"];
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/sla-minutes",
					schemaPath: "#/properties/sla-minutes/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema48.properties["sla-minutes"].type,
					parentSchema: schema48.properties["sla-minutes"],
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/sla-minutes",
						schemaPath: "#/properties/sla-minutes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema48.properties["sla-minutes"],
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema51 = {
	"type": [
		"object",
		"null",
		"boolean"
	],
	"not": { "const": true },
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "#/$defs/text" },
		"parent": { "$ref": "#/$defs/text" },
		"disabled": { "type": "boolean" },
		"aliases": { "$ref": "#/$defs/aliases" },
		"protected": { "$ref": "#/$defs/protected" }
	}
};
const schema56 = { "type": "boolean" };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
validate36.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema51.type },
			schema: schema51.type,
			parentSchema: schema51,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	const _errs2 = errors;
	if (true !== data) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	if (_errs2 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			schema: schema51.not,
			parentSchema: schema51,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "parent" || key0 === "disabled" || key0 === "aliases" || key0 === "protected")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema51,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.parent !== void 0) {
			let data1 = data.parent;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/parent",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/parent",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			let data2 = data.disabled;
			if (typeof data2 !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema51.properties.disabled.type,
					parentSchema: schema51.properties.disabled,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.aliases !== void 0) {
			if (!validate36(data.aliases, {
				instancePath: instancePath + "/aliases",
				parentData: data,
				parentDataProperty: "aliases",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		if (data.protected !== void 0) {
			let data4 = data.protected;
			if (typeof data4 !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/protected",
					schemaPath: "#/$defs/protected/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema56.type,
					parentSchema: schema56,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	}
	validate35.errors = vErrors;
	return errors === 0;
}
validate35.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema58 = {
	"type": ["object", "boolean"],
	"not": { "const": true },
	"additionalProperties": false,
	"properties": {
		"name": {
			"type": "string",
			"pattern": "\\S",
			"maxLength": 200
		},
		"url": { "$ref": "#/$defs/secretUrl" },
		"events": { "$ref": "#/$defs/texts" },
		"headers": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/secretText" }
		},
		"basic": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"username": { "$ref": "#/$defs/secretText" },
				"password": { "$ref": "#/$defs/secretText" },
				"realm": { "$ref": "#/$defs/text" }
			}
		},
		"enabled": { "type": "boolean" },
		"aliases": { "$ref": "#/$defs/aliases" },
		"owner": { "enum": ["us", "vendor"] },
		"protected": { "$ref": "#/$defs/protected" }
	}
};
const schema59 = {
	"type": ["string", "object"],
	"pattern": "\\S",
	"required": ["secret"],
	"additionalProperties": false,
	"properties": { "secret": { "$ref": "#/$defs/secretName" } }
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema59.type },
			schema: schema59.type,
			parentSchema: schema59,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				schema: "\\S",
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.secret === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secret" },
				schema: schema59.required,
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "secret")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.secret !== void 0) {
			let data0 = data.secret;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/secret",
						schemaPath: "#/$defs/secretName/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9_]*$" },
						schema: "^[A-Z][A-Z0-9_]*$",
						parentSchema: schema40,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/secret",
					schemaPath: "#/$defs/secretName/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema40.type,
					parentSchema: schema40,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	validate40.errors = vErrors;
	return errors === 0;
}
validate40.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema61 = {
	"type": ["string", "object"],
	"pattern": "\\S",
	"required": ["secret"],
	"additionalProperties": false,
	"properties": {
		"secret": { "$ref": "#/$defs/secretName" },
		"prefix": { "type": "string" }
	}
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema61.type },
			schema: schema61.type,
			parentSchema: schema61,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				schema: "\\S",
				parentSchema: schema61,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.secret === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secret" },
				schema: schema61.required,
				parentSchema: schema61,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "secret" || key0 === "prefix")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema61,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.secret !== void 0) {
			let data0 = data.secret;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/secret",
						schemaPath: "#/$defs/secretName/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9_]*$" },
						schema: "^[A-Z][A-Z0-9_]*$",
						parentSchema: schema40,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/secret",
					schemaPath: "#/$defs/secretName/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema40.type,
					parentSchema: schema40,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.prefix !== void 0) {
			let data1 = data.prefix;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/prefix",
					schemaPath: "#/properties/prefix/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema61.properties.prefix.type,
					parentSchema: schema61.properties.prefix,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema58.type },
			schema: schema58.type,
			parentSchema: schema58,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	const _errs2 = errors;
	if (true !== data) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	if (_errs2 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			schema: schema58.not,
			parentSchema: schema58,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema58.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema58.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern6.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema58.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema58.properties.name.type,
					parentSchema: schema58.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate40(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
				errors = vErrors.length;
			}
		}
		if (data.events !== void 0) {
			if (!validate29(data.events, {
				instancePath: instancePath + "/events",
				parentData: data,
				parentDataProperty: "events",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			let data3 = data.headers;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!validate43(data3[key1], {
					instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema58.properties.headers.type,
					parentSchema: schema58.properties.headers,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.basic !== void 0) {
			let data5 = data.basic;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key2 in data5) if (!(key2 === "username" || key2 === "password" || key2 === "realm")) {
					const err8 = {
						instancePath: instancePath + "/basic",
						schemaPath: "#/properties/basic/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema58.properties.basic,
						data: data5
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data5.username !== void 0) {
					if (!validate43(data5.username, {
						instancePath: instancePath + "/basic/username",
						parentData: data5,
						parentDataProperty: "username",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
						errors = vErrors.length;
					}
				}
				if (data5.password !== void 0) {
					if (!validate43(data5.password, {
						instancePath: instancePath + "/basic/password",
						parentData: data5,
						parentDataProperty: "password",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
						errors = vErrors.length;
					}
				}
				if (data5.realm !== void 0) {
					let data8 = data5.realm;
					if (typeof data8 === "string") {
						if (!pattern6.test(data8)) {
							const err9 = {
								instancePath: instancePath + "/basic/realm",
								schemaPath: "#/$defs/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								schema: "\\S",
								parentSchema: schema37,
								data: data8
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/basic/realm",
							schemaPath: "#/$defs/text/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema37.type,
							parentSchema: schema37,
							data: data8
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/basic",
					schemaPath: "#/properties/basic/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema58.properties.basic.type,
					parentSchema: schema58.properties.basic,
					data: data5
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			let data9 = data.enabled;
			if (typeof data9 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema58.properties.enabled.type,
					parentSchema: schema58.properties.enabled,
					data: data9
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.aliases !== void 0) {
			if (!validate36(data.aliases, {
				instancePath: instancePath + "/aliases",
				parentData: data,
				parentDataProperty: "aliases",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0) {
			let data11 = data.owner;
			if (!(data11 === "us" || data11 === "vendor")) {
				const err13 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/enum",
					keyword: "enum",
					params: { allowedValues: schema58.properties.owner.enum },
					schema: schema58.properties.owner.enum,
					parentSchema: schema58.properties.owner,
					data: data11
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.protected !== void 0) {
			let data12 = data.protected;
			if (typeof data12 !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/protected",
					schemaPath: "#/$defs/protected/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema56.type,
					parentSchema: schema56,
					data: data12
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema66 = {
	"type": ["object", "boolean"],
	"not": { "const": true },
	"additionalProperties": false,
	"properties": {
		"title": { "$ref": "#/$defs/text" },
		"where": { "$ref": "#/$defs/text" },
		"where-before": { "$ref": "#/$defs/text" },
		"do": { "$ref": "#/$defs/text" },
		"who": { "$ref": "#/$defs/text" },
		"why": { "$ref": "#/$defs/text" },
		"done-when": { "$ref": "#/$defs/text" },
		"before": { "$ref": "#/$defs/texts" },
		"after": { "$ref": "#/$defs/texts" },
		"link": { "$ref": "#/$defs/text" },
		"when": { "$ref": "#/$defs/text" },
		"expires-after": {
			"type": "integer",
			"minimum": 1
		}
	}
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema66.type },
			schema: schema66.type,
			parentSchema: schema66,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	const _errs2 = errors;
	if (true !== data) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	if (_errs2 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			schema: schema66.not,
			parentSchema: schema66,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema66.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema66,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.where !== void 0) {
			let data1 = data.where;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data["where-before"] !== void 0) {
			let data2 = data["where-before"];
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/where-before",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/where-before",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.do !== void 0) {
			let data3 = data.do;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err10 = {
						instancePath: instancePath + "/do",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/do",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.who !== void 0) {
			let data4 = data.who;
			if (typeof data4 === "string") {
				if (!pattern6.test(data4)) {
					const err12 = {
						instancePath: instancePath + "/who",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/who",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.why !== void 0) {
			let data5 = data.why;
			if (typeof data5 === "string") {
				if (!pattern6.test(data5)) {
					const err14 = {
						instancePath: instancePath + "/why",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/why",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data5
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data["done-when"] !== void 0) {
			let data6 = data["done-when"];
			if (typeof data6 === "string") {
				if (!pattern6.test(data6)) {
					const err16 = {
						instancePath: instancePath + "/done-when",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data6
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/done-when",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data6
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.before !== void 0) {
			if (!validate29(data.before, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.after !== void 0) {
			if (!validate29(data.after, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.link !== void 0) {
			let data9 = data.link;
			if (typeof data9 === "string") {
				if (!pattern6.test(data9)) {
					const err18 = {
						instancePath: instancePath + "/link",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data9
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/link",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data9
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.when !== void 0) {
			let data10 = data.when;
			if (typeof data10 === "string") {
				if (!pattern6.test(data10)) {
					const err20 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data10
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data10
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data["expires-after"] !== void 0) {
			let data11 = data["expires-after"];
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err22 = {
					instancePath: instancePath + "/expires-after",
					schemaPath: "#/properties/expires-after/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema66.properties["expires-after"].type,
					parentSchema: schema66.properties["expires-after"],
					data: data11
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 < 1 || isNaN(data11)) {
					const err23 = {
						instancePath: instancePath + "/expires-after",
						schemaPath: "#/properties/expires-after/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema66.properties["expires-after"],
						data: data11
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
	}
	validate49.errors = vErrors;
	return errors === 0;
}
validate49.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema77 = {
	"type": ["object", "boolean"],
	"not": { "const": true },
	"required": ["title"],
	"additionalProperties": false,
	"properties": {
		"title": { "$ref": "#/$defs/text" },
		"text": { "$ref": "#/$defs/text" },
		"fields": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/secretText" }
		},
		"columns": { "$ref": "#/$defs/texts" },
		"rows": {
			"type": "array",
			"items": {
				"type": "array",
				"items": { "type": "string" }
			}
		},
		"computed": { "enum": ["inbox-workstreams"] }
	},
	"oneOf": [
		{ "const": false },
		{
			"type": "object",
			"required": ["text"]
		},
		{
			"type": "object",
			"required": ["fields"]
		},
		{
			"type": "object",
			"required": ["columns", "rows"]
		},
		{
			"type": "object",
			"required": ["computed"]
		}
	]
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema77.type },
			schema: schema77.type,
			parentSchema: schema77,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	const _errs2 = errors;
	if (true !== data) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	if (_errs2 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			schema: schema77.not,
			parentSchema: schema77,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	const _errs3 = errors;
	let valid1 = false;
	let passing0 = null;
	const _errs4 = errors;
	if (false !== data) {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/0/const",
			keyword: "const",
			params: { allowedValue: false },
			schema: false,
			parentSchema: schema77.oneOf[0],
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0) {
		valid1 = true;
		passing0 = 0;
	}
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.text === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "text" },
				schema: schema77.oneOf[1].required,
				parentSchema: schema77.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema77.oneOf[1].type,
			parentSchema: schema77.oneOf[1],
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	var _valid0 = _errs5 === errors;
	if (_valid0 && valid1) {
		valid1 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid1 = true;
			passing0 = 1;
		}
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.fields === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "fields" },
					schema: schema77.oneOf[2].required,
					parentSchema: schema77.oneOf[2],
					data
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: { type: "object" },
				schema: schema77.oneOf[2].type,
				parentSchema: schema77.oneOf[2],
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		var _valid0 = _errs7 === errors;
		if (_valid0 && valid1) {
			valid1 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid1 = true;
				passing0 = 2;
			}
			const _errs9 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.columns === void 0) {
					const err8 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "columns" },
						schema: schema77.oneOf[3].required,
						parentSchema: schema77.oneOf[3],
						data
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data.rows === void 0) {
					const err9 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "rows" },
						schema: schema77.oneOf[3].required,
						parentSchema: schema77.oneOf[3],
						data
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath,
					schemaPath: "#/oneOf/3/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema77.oneOf[3].type,
					parentSchema: schema77.oneOf[3],
					data
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid1 = true;
					passing0 = 3;
				}
				const _errs11 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.computed === void 0) {
						const err11 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "computed" },
							schema: schema77.oneOf[4].required,
							parentSchema: schema77.oneOf[4],
							data
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath,
						schemaPath: "#/oneOf/4/type",
						keyword: "type",
						params: { type: "object" },
						schema: schema77.oneOf[4].type,
						parentSchema: schema77.oneOf[4],
						data
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				var _valid0 = _errs11 === errors;
				if (_valid0 && valid1) {
					valid1 = false;
					passing0 = [passing0, 4];
				} else if (_valid0) {
					valid1 = true;
					passing0 = 4;
				}
			}
		}
	}
	if (!valid1) {
		const err13 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			schema: schema77.oneOf,
			parentSchema: schema77,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				schema: schema77.required,
				parentSchema: schema77,
				data
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "title" || key0 === "text" || key0 === "fields" || key0 === "columns" || key0 === "rows" || key0 === "computed")) {
			const err15 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema77,
				data
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err16 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.text !== void 0) {
			let data1 = data.text;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err18 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data1
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data1
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.fields !== void 0) {
			let data2 = data.fields;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!validate43(data2[key1], {
					instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema77.properties.fields.type,
					parentSchema: schema77.properties.fields,
					data: data2
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.columns !== void 0) {
			if (!validate29(data.columns, {
				instancePath: instancePath + "/columns",
				parentData: data,
				parentDataProperty: "columns",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			let data5 = data.rows;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (Array.isArray(data6)) {
						const len1 = data6.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data7 = data6[i1];
							if (typeof data7 !== "string") {
								const err21 = {
									instancePath: instancePath + "/rows/" + i0 + "/" + i1,
									schemaPath: "#/properties/rows/items/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema77.properties.rows.items.items.type,
									parentSchema: schema77.properties.rows.items.items,
									data: data7
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/rows/" + i0,
							schemaPath: "#/properties/rows/items/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema77.properties.rows.items.type,
							parentSchema: schema77.properties.rows.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema77.properties.rows.type,
					parentSchema: schema77.properties.rows,
					data: data5
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.computed !== void 0) {
			let data8 = data.computed;
			if (!(data8 === "inbox-workstreams")) {
				const err24 = {
					instancePath: instancePath + "/computed",
					schemaPath: "#/properties/computed/enum",
					keyword: "enum",
					params: { allowedValues: schema77.properties.computed.enum },
					schema: schema77.properties.computed.enum,
					parentSchema: schema77.properties.computed,
					data: data8
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema81 = {
	"type": ["object", "boolean"],
	"not": { "const": true },
	"required": ["on", "by"],
	"additionalProperties": false,
	"properties": {
		"on": { "$ref": "#/$defs/day" },
		"by": {
			"type": "string",
			"pattern": "[\\p{L}\\p{N}]"
		},
		"note": { "type": "string" }
	}
};
const schema82 = {
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
};
const pattern39 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern40 = /* @__PURE__ */ new RegExp("[\\p{L}\\p{N}]", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema81.type },
			schema: schema81.type,
			parentSchema: schema81,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	const _errs2 = errors;
	if (true !== data) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	if (_errs2 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			schema: schema81.not,
			parentSchema: schema81,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.on === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "on" },
				schema: schema81.required,
				parentSchema: schema81,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.by === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				schema: schema81.required,
				parentSchema: schema81,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "on" || key0 === "by" || key0 === "note")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema81,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.on !== void 0) {
			let data0 = data.on;
			if (typeof data0 === "string") {
				if (!pattern39.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/on",
						schemaPath: "#/$defs/day/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						schema: "^\\d{4}-\\d{2}-\\d{2}$",
						parentSchema: schema82,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/on",
					schemaPath: "#/$defs/day/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema82.type,
					parentSchema: schema82,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data1 = data.by;
			if (typeof data1 === "string") {
				if (!pattern40.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/pattern",
						keyword: "pattern",
						params: { pattern: "[\\p{L}\\p{N}]" },
						schema: "[\\p{L}\\p{N}]",
						parentSchema: schema81.properties.by,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema81.properties.by.type,
					parentSchema: schema81.properties.by,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data2 = data.note;
			if (typeof data2 !== "string") {
				const err10 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema81.properties.note.type,
					parentSchema: schema81.properties.note,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema36.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.vendor !== void 0) {
			let data0 = data.vendor;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/vendor",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/vendor",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.inputs !== void 0) {
			let data1 = data.inputs;
			if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
				const err3 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: schema36.properties.inputs.type },
					schema: schema36.properties.inputs.type,
					parentSchema: schema36.properties.inputs,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) if (!validate24(data1[key1], {
					instancePath: instancePath + "/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data1,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.title !== void 0) {
			let data3 = data.title;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err4 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data3
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["requests-per-minute"] !== void 0) {
			let data4 = data["requests-per-minute"];
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err6 = {
					instancePath: instancePath + "/requests-per-minute",
					schemaPath: "#/properties/requests-per-minute/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema36.properties["requests-per-minute"].type,
					parentSchema: schema36.properties["requests-per-minute"],
					data: data4
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 1 || isNaN(data4)) {
					const err7 = {
						instancePath: instancePath + "/requests-per-minute",
						schemaPath: "#/properties/requests-per-minute/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema36.properties["requests-per-minute"],
						data: data4
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.user !== void 0) {
			if (!validate28(data.user, {
				instancePath: instancePath + "/user",
				parentData: data,
				parentDataProperty: "user",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.inboxes !== void 0) {
			let data6 = data.inboxes;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key2 in data6) {
					const _errs17 = errors;
					if (typeof key2 === "string") {
						if (func1(key2) > 100) {
							const err8 = {
								instancePath: instancePath + "/inboxes",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema32,
								data: key2,
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (!pattern4.test(key2)) {
							const err9 = {
								instancePath: instancePath + "/inboxes",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key2,
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/inboxes",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema32.type,
							parentSchema: schema32,
							data: key2,
							propertyName: key2
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (!(_errs17 === errors)) {
						const err11 = {
							instancePath: instancePath + "/inboxes",
							schemaPath: "#/properties/inboxes/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							schema: schema36.properties.inboxes.propertyNames,
							parentSchema: schema36.properties.inboxes,
							data: data6
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				for (const key3 in data6) if (!validate33(data6[key3], {
					instancePath: instancePath + "/inboxes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data6,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/inboxes",
					schemaPath: "#/properties/inboxes/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema36.properties.inboxes.type,
					parentSchema: schema36.properties.inboxes,
					data: data6
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.topics !== void 0) {
			let data8 = data.topics;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key4 in data8) {
					const _errs24 = errors;
					if (typeof key4 === "string") {
						if (func1(key4) > 100) {
							const err13 = {
								instancePath: instancePath + "/topics",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema32,
								data: key4,
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (!pattern4.test(key4)) {
							const err14 = {
								instancePath: instancePath + "/topics",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key4,
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/topics",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema32.type,
							parentSchema: schema32,
							data: key4,
							propertyName: key4
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (!(_errs24 === errors)) {
						const err16 = {
							instancePath: instancePath + "/topics",
							schemaPath: "#/properties/topics/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							schema: schema36.properties.topics.propertyNames,
							parentSchema: schema36.properties.topics,
							data: data8
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				for (const key5 in data8) if (!validate35(data8[key5], {
					instancePath: instancePath + "/topics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data8,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/topics",
					schemaPath: "#/properties/topics/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema36.properties.topics.type,
					parentSchema: schema36.properties.topics,
					data: data8
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.webhooks !== void 0) {
			let data10 = data.webhooks;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key6 in data10) {
					const _errs31 = errors;
					if (typeof key6 === "string") {
						if (func1(key6) > 100) {
							const err18 = {
								instancePath: instancePath + "/webhooks",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema32,
								data: key6,
								propertyName: key6
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (!pattern4.test(key6)) {
							const err19 = {
								instancePath: instancePath + "/webhooks",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key6,
								propertyName: key6
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/webhooks",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema32.type,
							parentSchema: schema32,
							data: key6,
							propertyName: key6
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (!(_errs31 === errors)) {
						const err21 = {
							instancePath: instancePath + "/webhooks",
							schemaPath: "#/properties/webhooks/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key6 },
							schema: schema36.properties.webhooks.propertyNames,
							parentSchema: schema36.properties.webhooks,
							data: data10
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				for (const key7 in data10) if (!validate39(data10[key7], {
					instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data10,
					parentDataProperty: key7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
					errors = vErrors.length;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/webhooks",
					schemaPath: "#/properties/webhooks/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema36.properties.webhooks.type,
					parentSchema: schema36.properties.webhooks,
					data: data10
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.steps !== void 0) {
			let data12 = data.steps;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				for (const key8 in data12) {
					const _errs38 = errors;
					if (typeof key8 === "string") {
						if (func1(key8) > 100) {
							const err23 = {
								instancePath: instancePath + "/steps",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema32,
								data: key8,
								propertyName: key8
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (!pattern4.test(key8)) {
							const err24 = {
								instancePath: instancePath + "/steps",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key8,
								propertyName: key8
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/steps",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema32.type,
							parentSchema: schema32,
							data: key8,
							propertyName: key8
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (!(_errs38 === errors)) {
						const err26 = {
							instancePath: instancePath + "/steps",
							schemaPath: "#/properties/steps/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key8 },
							schema: schema36.properties.steps.propertyNames,
							parentSchema: schema36.properties.steps,
							data: data12
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				for (const key9 in data12) if (!validate49(data12[key9], {
					instancePath: instancePath + "/steps/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data12,
					parentDataProperty: key9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
					errors = vErrors.length;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema36.properties.steps.type,
					parentSchema: schema36.properties.steps,
					data: data12
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.handover !== void 0) {
			let data14 = data.handover;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key10 in data14) {
					const _errs45 = errors;
					if (typeof key10 === "string") {
						if (func1(key10) > 100) {
							const err28 = {
								instancePath: instancePath + "/handover",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema32,
								data: key10,
								propertyName: key10
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (!pattern4.test(key10)) {
							const err29 = {
								instancePath: instancePath + "/handover",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key10,
								propertyName: key10
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/handover",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema32.type,
							parentSchema: schema32,
							data: key10,
							propertyName: key10
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					if (!(_errs45 === errors)) {
						const err31 = {
							instancePath: instancePath + "/handover",
							schemaPath: "#/properties/handover/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key10 },
							schema: schema36.properties.handover.propertyNames,
							parentSchema: schema36.properties.handover,
							data: data14
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				for (const key11 in data14) if (!validate53(data14[key11], {
					instancePath: instancePath + "/handover/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data14,
					parentDataProperty: key11,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/handover",
					schemaPath: "#/properties/handover/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema36.properties.handover.type,
					parentSchema: schema36.properties.handover,
					data: data14
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.confirmed !== void 0) {
			let data16 = data.confirmed;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key12 in data16) {
					const _errs52 = errors;
					if (typeof key12 === "string") {
						if (func1(key12) > 100) {
							const err33 = {
								instancePath: instancePath + "/confirmed",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema32,
								data: key12,
								propertyName: key12
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (!pattern4.test(key12)) {
							const err34 = {
								instancePath: instancePath + "/confirmed",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key12,
								propertyName: key12
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/confirmed",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema32.type,
							parentSchema: schema32,
							data: key12,
							propertyName: key12
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (!(_errs52 === errors)) {
						const err36 = {
							instancePath: instancePath + "/confirmed",
							schemaPath: "#/properties/confirmed/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key12 },
							schema: schema36.properties.confirmed.propertyNames,
							parentSchema: schema36.properties.confirmed,
							data: data16
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				for (const key13 in data16) if (!validate57(data16[key13], {
					instancePath: instancePath + "/confirmed/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data16,
					parentDataProperty: key13,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/confirmed",
					schemaPath: "#/properties/confirmed/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema36.properties.confirmed.type,
					parentSchema: schema36.properties.confirmed,
					data: data16
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data["allow-unknown-events"] !== void 0) {
			let data18 = data["allow-unknown-events"];
			if (typeof data18 !== "boolean") {
				const err38 = {
					instancePath: instancePath + "/allow-unknown-events",
					schemaPath: "#/$defs/allowUnknownEvents/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema83.type,
					parentSchema: schema83,
					data: data18
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
	} else {
		const err39 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err39];
		else vErrors.push(err39);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (typeof data !== "boolean") {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (false !== data) {
			const err1 = {
				instancePath,
				schemaPath: "#/then/const",
				keyword: "const",
				params: { allowedValue: false },
				schema: false,
				parentSchema: schema35.then,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs4 = errors;
		if (!validate23(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			schema: schema35.if,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate22.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate22.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema84 = {
	"type": "array",
	"items": { "$ref": "#/$defs/ignoreRule" }
};
const schema85 = {
	"type": "object",
	"required": ["reason"],
	"additionalProperties": false,
	"properties": {
		"webhook": { "$ref": "#/$defs/text" },
		"topic": { "$ref": "#/$defs/text" },
		"reason": { "$ref": "#/$defs/text" },
		"until": { "$ref": "#/$defs/day" }
	},
	"oneOf": [{
		"type": "object",
		"required": ["webhook"]
	}, {
		"type": "object",
		"required": ["topic"]
	}]
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.webhook === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "webhook" },
				schema: schema85.oneOf[0].required,
				parentSchema: schema85.oneOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema85.oneOf[0].type,
			parentSchema: schema85.oneOf[0],
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.topic === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "topic" },
				schema: schema85.oneOf[1].required,
				parentSchema: schema85.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema85.oneOf[1].type,
			parentSchema: schema85.oneOf[1],
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			schema: schema85.oneOf,
			parentSchema: schema85,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				schema: schema85.required,
				parentSchema: schema85,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "webhook" || key0 === "topic" || key0 === "reason" || key0 === "until")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema85,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.webhook !== void 0) {
			let data0 = data.webhook;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/webhook",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/webhook",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.topic !== void 0) {
			let data1 = data.topic;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/topic",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/topic",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data2 = data.reason;
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema37,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema37.type,
					parentSchema: schema37,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.until !== void 0) {
			let data3 = data.until;
			if (typeof data3 === "string") {
				if (!pattern39.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/$defs/day/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						schema: "^\\d{4}-\\d{2}-\\d{2}$",
						parentSchema: schema82,
						data: data3
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/$defs/day/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema82.type,
					parentSchema: schema82,
					data: data3
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema85.type,
			parentSchema: schema85,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate62(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema84.type,
			parentSchema: schema84,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "url" || key0 === "integrations" || key0 === "ignore")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.url !== void 0) {
			let data0 = data.url;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.properties.url.type,
					parentSchema: schema33.properties.url,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.integrations !== void 0) {
			let data1 = data.integrations;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) {
					const _errs6 = errors;
					if (typeof key1 === "string") {
						if (func1(key1) > 100) {
							const err3 = {
								instancePath: instancePath + "/integrations",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema32,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (!pattern4.test(key1)) {
							const err4 = {
								instancePath: instancePath + "/integrations",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/integrations",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema32.type,
							parentSchema: schema32,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (!(_errs6 === errors)) {
						const err6 = {
							instancePath: instancePath + "/integrations",
							schemaPath: "#/properties/integrations/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							schema: schema33.properties.integrations.propertyNames,
							parentSchema: schema33.properties.integrations,
							data: data1
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				for (const key2 in data1) if (!validate22(data1[key2], {
					instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data1,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/integrations",
					schemaPath: "#/properties/integrations/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema33.properties.integrations.type,
					parentSchema: schema33.properties.integrations,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			if (!validate61(data.ignore, {
				instancePath: instancePath + "/ignore",
				parentData: data,
				parentDataProperty: "ignore",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.organizations === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "organizations" },
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "organizations" || key0 === "integrations" || key0 === "ignore" || key0 === "allow-unknown-events")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema31.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.organizations !== void 0) {
			let data1 = data.organizations;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err4 = {
						instancePath: instancePath + "/organizations",
						schemaPath: "#/properties/organizations/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema31.properties.organizations,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key1 in data1) {
					const _errs5 = errors;
					if (typeof key1 === "string") {
						if (func1(key1) > 100) {
							const err5 = {
								instancePath: instancePath + "/organizations",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema32,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern4.test(key1)) {
							const err6 = {
								instancePath: instancePath + "/organizations",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/organizations",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema32.type,
							parentSchema: schema32,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (!(_errs5 === errors)) {
						const err8 = {
							instancePath: instancePath + "/organizations",
							schemaPath: "#/properties/organizations/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							schema: schema31.properties.organizations.propertyNames,
							parentSchema: schema31.properties.organizations,
							data: data1
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				for (const key2 in data1) if (!validate21(data1[key2], {
					instancePath: instancePath + "/organizations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data1,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/organizations",
					schemaPath: "#/properties/organizations/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema31.properties.organizations.type,
					parentSchema: schema31.properties.organizations,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.integrations !== void 0) {
			let data3 = data.integrations;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key3 in data3) {
					const _errs12 = errors;
					if (typeof key3 === "string") {
						if (func1(key3) > 100) {
							const err10 = {
								instancePath: instancePath + "/integrations",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema32,
								data: key3,
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (!pattern4.test(key3)) {
							const err11 = {
								instancePath: instancePath + "/integrations",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key3,
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/integrations",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema32.type,
							parentSchema: schema32,
							data: key3,
							propertyName: key3
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (!(_errs12 === errors)) {
						const err13 = {
							instancePath: instancePath + "/integrations",
							schemaPath: "#/properties/integrations/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							schema: schema31.properties.integrations.propertyNames,
							parentSchema: schema31.properties.integrations,
							data: data3
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				for (const key4 in data3) if (!validate23(data3[key4], {
					instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/integrations",
					schemaPath: "#/properties/integrations/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema31.properties.integrations.type,
					parentSchema: schema31.properties.integrations,
					data: data3
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			if (!validate61(data.ignore, {
				instancePath: instancePath + "/ignore",
				parentData: data,
				parentDataProperty: "ignore",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data["allow-unknown-events"] !== void 0) {
			let data6 = data["allow-unknown-events"];
			if (typeof data6 !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/allow-unknown-events",
					schemaPath: "#/$defs/allowUnknownEvents/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema83.type,
					parentSchema: schema83,
					data: data6
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/catalog/check-from-step.ts
/**
* Steps from which inputs cannot come: those that are not there, those that may be there several
* times, and those that have to wait for what needs the very input.
*/
function fromStepProblems(definition, spend) {
	const { inputs = {}, steps = {} } = definition;
	const ids = Object.keys(steps);
	return Object.entries(inputs).flatMap(([input, { "from-step": name }]) => {
		if (name === void 0) return [];
		const pointer = `/inputs/${input}/from-step`;
		const step = ownMember(steps, name);
		if (step === void 0) return [{
			code: "unknown-step",
			pointer,
			name,
			suggestions: spend(ids.length * 50) ? nearest(name, ids) : []
		}];
		if (step["for-each"] !== void 0) return [{
			code: "repeated-step",
			pointer,
			name,
			suggestions: []
		}];
		const object = (step.after ?? []).find((one) => needs(definition, one, input));
		if (object === void 0) return [];
		return [{
			code: "input-after-object",
			pointer,
			name: object,
			suggestions: []
		}];
	});
}
/** Whether `webhooks.<key>` or `topics.<key>` cannot be made without an input. */
function needs({ topics = {}, webhooks = {} }, object, input) {
	const [block = "", key = ""] = object.split(".");
	const entry = ownMember(block === "topics" ? topics : webhooks, key);
	return entry !== void 0 && namesNeeded(entry).includes(input);
}
// src/catalog/check-steps.ts
/**
* Objects that the steps of a definition name (`done-when: inboxes.main`) and that it does not
* have. A name with a reference in it, and one in a block of repeated entries, depend on what the
* user gives, so nothing is said of them.
*/
function stepObjectProblems(definition, spend) {
	const known = knownObjects(definition);
	return Object.entries(definition.steps ?? {}).flatMap(([id, step]) => namesIn(step).filter(({ key, name }) => !isKnown(name, known[key])).map(({ key, name, at }) => {
		const { names } = known[key];
		const suggestions = spend(names.length * 50) ? nearest(name, names) : [];
		return {
			code: "unknown-reference",
			pointer: `/steps/${id.replaceAll("~", "~0").replaceAll("/", "~1")}/${key}${at}`,
			name,
			suggestions
		};
	}));
}
function knownObjects(definition) {
	const { user, inboxes = {}, topics = {}, webhooks = {} } = definition;
	const owned = (owner) => Object.fromEntries(Object.entries(webhooks).filter(([, one]) => (one.owner ?? "us") === owner));
	const ofUser = user === void 0 ? [] : ["user"];
	const token = user === void 0 ? [] : ["user.token"];
	const made = knownIn({
		topics,
		webhooks: owned("us")
	}, []);
	return {
		"done-when": knownIn({
			inboxes,
			webhooks: owned("vendor")
		}, [...ofUser, ...token]),
		before: made,
		after: made,
		link: knownIn({ inboxes }, ofUser)
	};
}
function knownIn(blocks, others) {
	const entries = Object.entries(blocks).flatMap(([block, own]) => Object.keys(own).map((key) => ({
		block,
		key
	})));
	return {
		names: [...others, ...entries.map(({ block, key }) => `${block}.${key}`)],
		openBlocks: entries.filter(({ key }) => referencesIn(key).length > 0).map(({ block }) => block)
	};
}
function namesIn(step) {
	const one = ["done-when", "link"].flatMap((key) => {
		const name = step[key];
		return name === void 0 ? [] : [{
			key,
			name,
			at: ""
		}];
	});
	const several = ["before", "after"].flatMap((key) => (step[key] ?? []).map((name, index) => ({
		key,
		name,
		at: `/${index}`
	})));
	return [...one, ...several];
}
function isKnown(name, { names, openBlocks }) {
	if (referencesIn(name).length > 0 || names.includes(name)) return true;
	return openBlocks.some((block) => name.startsWith(`${block}.`));
}
// src/catalog/check.ts
const GENERAL = [
	"integration",
	"organization.name",
	"organization.url",
	"organization.host",
	"organization.subdomain"
];
const OF_USER = [
	"user.email",
	"user.name",
	"user.roles",
	"user.token"
];
const OF_INBOXES = [
	"each.key",
	"each.name",
	"each.sla-minutes"
];
/**
* Finds what would go wrong with a definition whoever uses it: names that nothing stands for.
* Sorted by pointer. To be asked before `expandVendor` for a definition that a user wrote.
*/
function checkVendor(definition) {
	const { inputs = {}, user, inboxes, topics, webhooks, steps, handover } = definition;
	const words = Object.entries(inputs).flatMap(([name, input]) => isWord(input) ? [name] : []);
	const base = {
		pointer: "",
		known: /* @__PURE__ */ new Set([...GENERAL, ...words]),
		each: [],
		inputs: new Set(Object.keys(inputs)),
		spend: newBudget(MAX_WORK),
		lists: new Map(Object.entries(inputs).flatMap(([name, input]) => elementsOf(name, input)))
	};
	const objects = {
		...base,
		known: /* @__PURE__ */ new Set([...base.known, ...OF_USER])
	};
	const told = {
		...objects,
		known: /* @__PURE__ */ new Set([...objects.known, ...objectReferences({
			inboxes,
			topics,
			webhooks
		})]),
		lists: new Map([...base.lists, ["inboxes", OF_INBOXES]])
	};
	return [
		...checkInputs(inputs, base),
		...checkValue(user, {
			...base,
			pointer: "/user"
		}),
		...checkBlocks({
			inboxes,
			topics,
			webhooks
		}, objects),
		...checkBlocks({
			steps,
			handover
		}, told),
		...stepObjectProblems(definition, base.spend),
		...fromStepProblems(definition, base.spend)
	].toSorted((a, b) => compareText(a.pointer, b.pointer));
}
/** Whether a reference to the input can stand in a text: a list of objects cannot. */
function isWord(input) {
	return input.type !== "list" || input.fields === void 0;
}
function elementsOf(name, input) {
	if (input.type !== "list") return [];
	const { fields } = input;
	return [[name, fields ? Object.keys(fields).map((field) => `each.${field}`) : ["each"]]];
}
function objectReferences(blocks) {
	return Object.entries(blocks).flatMap(([block, entries = {}]) => Object.keys(entries).flatMap((key) => [`${block}.${key}.name`, ...block === "inboxes" ? [`${block}.${key}.sla-minutes`] : []]));
}
function checkInputs(inputs, base) {
	return Object.entries(inputs).flatMap(([name, { "required-unless": stead }]) => checkName(stead, {
		...base,
		pointer: `/inputs/${name}/required-unless`
	}));
}
function checkBlocks(blocks, base) {
	return Object.entries(blocks).flatMap(([block, entries = {}]) => Object.entries(entries).flatMap(([key, entry]) => {
		const place = {
			...base,
			pointer: `/${block}/${escaped$1(key)}`
		};
		return [...checkKey(key, entry, place), ...checkValue(entry, place)];
	}));
}
/** The key of a repeated entry holds its element, and no other key holds a reference. */
function checkKey(key, entry, place) {
	const { pointer } = place;
	const list = entry["for-each"];
	const each = list === void 0 ? [] : place.lists.get(list) ?? [];
	const references = referencesIn(key);
	if (list !== void 0 && references.length === 0) return [{
		code: "key-without-each",
		pointer,
		name: key,
		suggestions: []
	}];
	return unknownAmong(references, {
		...place,
		known: /* @__PURE__ */ new Set(),
		each
	});
}
/** A template and all that is in it; inside a repetition also `each` is known. */
function checkValue(value, place) {
	if (typeof value === "string") return [...brokenIn(value, place), ...unknownAmong(referencesIn(value), place)];
	if (Array.isArray(value)) return value.flatMap((one, index) => checkValue(one, below(place, String(index))));
	if (!isRecord(value)) return [];
	const { "for-each": list, when, unless, ...texts } = value;
	const each = typeof list === "string" ? place.lists.get(list) ?? [] : place.each;
	const inside = {
		...place,
		each
	};
	return [
		...checkList(list, below(place, "for-each")),
		...checkName(when, below(inside, "when")),
		...checkName(unless, below(inside, "unless")),
		...Object.entries(texts).flatMap(([key, text]) => checkValue(text, below(inside, key)))
	];
}
function brokenIn(template, { pointer }) {
	const name = brokenReferenceIn(template);
	return name === null ? [] : [{
		code: "broken-reference",
		pointer,
		name,
		suggestions: []
	}];
}
function checkList(name, place) {
	const { pointer, inputs, lists } = place;
	if (typeof name !== "string" || lists.has(name)) return [];
	return [{
		code: inputs.has(name) ? "not-a-list" : "unknown-input",
		pointer,
		name,
		suggestions: suggest(name, lists.keys(), place)
	}];
}
function checkName(name, place) {
	const { pointer, inputs, each } = place;
	if (typeof name !== "string" || inputs.has(name) || each.includes(name)) return [];
	return [{
		code: "unknown-input",
		pointer,
		name,
		suggestions: suggest(name, [...inputs, ...each], place)
	}];
}
function unknownAmong(references, place) {
	const { pointer, known, each } = place;
	return references.filter((name) => !known.has(name) && !each.includes(name)).map((name) => {
		const suggestions = suggest(name, [...known, ...each], place);
		return {
			code: "unknown-reference",
			pointer,
			name,
			suggestions
		};
	});
}
function suggest(name, known, { spend }) {
	const names = [...known];
	return spend(names.length * 50) ? nearest(name, names) : [];
}
function below(place, key) {
	return {
		...place,
		pointer: `${place.pointer}/${escaped$1(key)}`
	};
}
/** A key as a part of a JSON pointer (RFC 6901). */
function escaped$1(key) {
	return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
// src/catalog/definitions.generated.ts
const DEFINITIONS = [
	{
		"id": "assembled",
		"name": "Assembled",
		"summary": "Workforce management: Assembled reads conversations through Gladly's API and gets agent statuses by webhook.",
		"guide": "Gladly (article 30204695207949 of Assembled's help center)",
		"requires": ["Administrator", "API User"],
		"requests-per-minute": 500,
		"signature": { "words": ["assembled"] },
		"inputs": {
			"webhook-url": {
				"type": "url",
				"description": "Address at Assembled that takes agent statuses from Gladly.",
				"where-to-find": "Assembled's setup article does not print it; ask Assembled's Support team.",
				"from-step": "webhook-key",
				"required": true,
				"example": "https://hooks.assembled.example/gladly"
			},
			"webhook-api-key": {
				"type": "secret",
				"description": "The Assembled API key called \"Gladly Integration\". Gladly sends it as user name and as password.",
				"where-to-find": "In Assembled: Company Settings > API",
				"from-step": "webhook-key",
				"required": true,
				"example": { "secret": "ASSEMBLED_API_KEY" }
			}
		},
		"user": { "roles": ["API User", "Agent"] },
		"webhooks": { "agent-states": {
			"name": "Assembled Agent States",
			"url": "{{ webhook-url }}",
			"events": ["AGENT_STATUS/*"],
			"basic": {
				"username": "{{ webhook-api-key }}",
				"password": "{{ webhook-api-key }}"
			},
			"enabled": true
		} },
		"steps": {
			"create-user": {
				"title": "Create the Gladly user for Assembled",
				"where": "In Gladly: Settings > People > Users > Add User",
				"do": "Add a user that nobody but Assembled uses. Email: {{ user.email }}. Full name: {{ user.name }}. Roles: {{ user.roles }}; ask Assembled whether it reads Gladly's reports, for which the user needs Administrator as well. Save, then activate it by the invitation sent to that address. The link works once, for 24 hours.",
				"who": "Administrator",
				"why": "Assembled signs in to Gladly's API as this user. If it were a colleague's, the connection would break when the colleague leaves or loses a role.",
				"done-when": "user"
			},
			"user-roles": {
				"title": "Check the roles of the Assembled user",
				"where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
				"do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}. If Assembled says that it reads Gladly's reports, add Administrator.",
				"who": "Administrator",
				"why": "Without a role Assembled is refused, and Gladly's API does not show roles.",
				"link": "user"
			},
			"create-token": {
				"title": "Create the API token of the Assembled user",
				"where": "In Gladly: Settings > API Tokens > Create Token",
				"where-before": "More settings > API Tokens, or Integrations > API Token",
				"do": "Sign in to Gladly as {{ user.email }}, create a token and copy it: Gladly shows it this one time only. Assembled asks for a key with all necessary permissions; in Gladly a token may do what its user may do, so it is the roles of the user that count.",
				"who": "The user {{ user.email }}, which has the role API User",
				"why": "Assembled reads conversations with this token.",
				"done-when": "user.token"
			},
			"connect": {
				"title": "Connect Gladly in Assembled",
				"where": "In Assembled: integrations directory > Gladly",
				"do": "Enter the Gladly API key (the token of {{ user.email }}), the user name {{ user.email }} and the subdomain {{ organization.subdomain }}, then click Connect with Gladly. If it fails, ask Assembled's Support team.",
				"who": "Someone who may set up integrations in Assembled",
				"why": "Assembled then reads from Gladly, up to 500 requests a minute. All of your tools share the 600 that Gladly allows."
			},
			"verify-connection": {
				"title": "See that Assembled is connected",
				"where": "In Assembled: Settings > Integrations",
				"do": "The card Gladly shows \"Sync in progress\" or green check marks.",
				"who": "Someone who may set up integrations in Assembled",
				"why": "It shows that Gladly accepted the user name and token."
			},
			"webhook-key": {
				"title": "Create the Assembled API key for the webhook, and ask for its address",
				"where": "In Assembled: Company Settings > API",
				"do": "Create a key, call it \"Gladly Integration\" and copy it. Put it into the secret that the input webhook-api-key names; it becomes the user name and the password of the webhook \"{{ webhooks.agent-states.name }}\". Ask Assembled's Support team for the address that takes agent statuses, and write it into the input webhook-url.",
				"who": "Someone who may create API keys in Assembled",
				"why": "The webhook leads to that address, and Assembled recognises by the key that agent statuses come from your Gladly.",
				"before": ["webhooks.agent-states"]
			},
			"add-agents": {
				"title": "Add the agents to Assembled",
				"where": "In Assembled: People page > Add from Gladly",
				"do": "Add your agents one by one or in bulk: by Add from Gladly, by CSV upload, through the API, or by hand, as Assembled's guide to the people page says.",
				"who": "Someone who may manage people in Assembled",
				"why": "So that Assembled can track them."
			},
			"queues": {
				"title": "Set up the queues in Assembled",
				"where": "In Assembled, by its queue configuration guide",
				"do": "Create queues by the Gladly attributes Direction, Inbox When Ended, Inbox When Queued or Status. Contacts come by Assembled channel (the command \"handover {{ integration }}\" prints which Gladly channel becomes which); one that used several channels counts under that of its first message.",
				"who": "Whoever owns workforce management",
				"why": "Contacts from Gladly are forecast and tracked in them."
			},
			"agent-states": {
				"title": "Set up the agent states in Assembled",
				"where": "In Assembled, by its agent states setup guide",
				"do": "Map each Gladly agent status that arrives to the event types in which an agent may have it.",
				"who": "Whoever owns workforce management",
				"why": "A status that is not mapped cannot count as in adherence."
			},
			"verify-agent-states": {
				"title": "See that agent states arrive in Assembled",
				"where": "In Assembled: Realtime agent analysis page",
				"do": "Check that the states of your agents and their adherence are right. If they are zero or odd, ask Assembled's Support team.",
				"who": "Whoever owns workforce management",
				"why": "It shows that the webhook works.",
				"after": ["webhooks.agent-states"]
			},
			"verify-queues": {
				"title": "See that contacts arrive in Assembled",
				"where": "In Assembled: Queues and exclusions page",
				"do": "Select \"Last hour\" and check the newly arrived volume in the tile of each channel. If it is zero or odd, ask Assembled's Support team.",
				"who": "Whoever owns workforce management",
				"why": "It shows that Assembled reads from Gladly."
			}
		},
		"handover": {
			"connection": {
				"title": "Form in Assembled: integrations directory > Gladly",
				"fields": {
					"Gladly API key": "{{ user.token }}",
					"User name": "{{ user.email }}",
					"Subdomain": "{{ organization.subdomain }}"
				}
			},
			"channels": {
				"title": "Which Gladly channel becomes which Assembled channel",
				"columns": ["Gladly", "Assembled"],
				"rows": [
					["PHONE_CALL, VOICEMAIL, ABANDONED_CALL", "Phone"],
					["EMAIL", "Email"],
					["CHAT", "Chat"],
					["SMS", "SMS"],
					["FB_MESSENGER, WHATSAPP", "Social"]
				]
			},
			"queues": {
				"title": "Queues in Assembled",
				"text": "Queues can be made by the Gladly attributes Direction, Inbox When Ended, Inbox When Queued and Status. A contact that used several channels counts under the channel of its first message. Instagram is not in Assembled's channel table."
			},
			"sla": {
				"title": "How Assembled measures the SLA",
				"columns": ["Contacts", "Measured as"],
				"rows": [
					["Calls", "meta.answeredAt - meta.placedAt"],
					["Chat, social, SMS", "first_responded_at - external_created_at"],
					["Email", "first_responded_at - external_created_at"]
				]
			},
			"conversation-data": {
				"title": "Conversation data",
				"columns": ["Gladly", "Assembled"],
				"rows": [["FulfilledAt", "first_responded_at"], ["FulfilledAt - QueuedAt", "first_response_duration"]]
			},
			"statuses": {
				"title": "Conversation status",
				"columns": ["Gladly", "Assembled"],
				"rows": [["Unanswered, Abandoned, Unknown", "open"], ["Answered", "solved"]]
			}
		},
		"troubleshooting": [
			{
				"question": "Assembled says \"sync invalid\" for Gladly in Settings > Integrations, with a 400 error.",
				"answer": "Hover over the message. 400 errors are usually about permissions: whoever authorized the connection lacked them, left the company, or had settings changed. Someone with admin permissions has to authorize it again, or no data flows and reports are wrong."
			},
			{
				"question": "Assembled says \"sync invalid\" with a generic error.",
				"answer": "Ask Assembled's Support team to find the cause."
			},
			{
				"question": "Connecting Gladly in Assembled fails.",
				"answer": "Ask Assembled's Support team."
			},
			{
				"question": "Agent states or contacts are zero or look odd in Assembled.",
				"answer": "Ask Assembled's Support team."
			},
			{
				"question": "Can first response times follow business hours?",
				"answer": "Yes, on request to Assembled's Support team."
			}
		]
	},
	{
		"id": "gladly-sidekick",
		"name": "Gladly Sidekick",
		"summary": "An automated agent answers customers in Gladly, told of new messages by one webhook for chat and one for all other channels. Use it once for each brand or region.",
		"guide": "Connect Gladly Sidekick to Gladly Hero",
		"requires": ["API User", "Administrator"],
		"signature": { "words": ["sidekick", "thankful"] },
		"inputs": {
			"user-email": {
				"type": "email",
				"description": "Email address of the Gladly user for Sidekick. It has a form that Gladly prescribes, with your company's name in it.",
				"where-to-find": "Ask Gladly Support for the address that your company has to use.",
				"required": true,
				"example": "sidekick-acme@vendor.example"
			},
			"bot-name": {
				"type": "text",
				"description": "Name under which Sidekick writes to customers, as an agent of yours.",
				"where-to-find": "Choose one.",
				"required": true,
				"example": "Melissa"
			},
			"inbox-names": {
				"type": "list",
				"description": "Inboxes that Sidekick may work in, by their names in Gladly.",
				"where-to-find": "In Gladly: Settings > Orchestration > Inboxes. Gladly Support helps to choose.",
				"required": true,
				"example": ["Customer Support", "VIP"]
			},
			"chat-webhook-url": {
				"type": "url",
				"description": "Address for chat messages. Leave it out if Sidekick is not to answer chats. May be the same as the other one: the two webhooks then become one.",
				"where-to-find": "Gladly Sidekick Dashboard > Notification Endpoints shows it after saving. Gladly Support helps to find it.",
				"from-step": "notification-endpoints",
				"example": "https://hooks.sidekick.example/acme/chat"
			},
			"other-webhook-url": {
				"type": "url",
				"description": "Address for messages in all channels other than chat.",
				"where-to-find": "Gladly Sidekick Dashboard > Notification Endpoints shows it after saving. Gladly Support helps to find it.",
				"from-step": "notification-endpoints",
				"required-unless": "chat-webhook-url",
				"example": "https://hooks.sidekick.example/acme/messages"
			},
			"webhook-api-key": {
				"type": "secret",
				"description": "Sidekick's webhook API token, which Gladly sends in the header x-api-key.",
				"where-to-find": "Ask Gladly Support; the setup guide does not say where it is shown.",
				"from-step": "notification-endpoints",
				"required": true,
				"example": { "secret": "SIDEKICK_WEBHOOK_KEY" }
			},
			"endpoint-name": {
				"type": "text",
				"description": "Name of the notification endpoint in the Sidekick Dashboard. \"Gladly\" if you have one brand and one region; otherwise name it after the brand or region.",
				"default": "Gladly",
				"example": "Acme EU"
			}
		},
		"user": {
			"email": "{{ user-email }}",
			"name": "{{ bot-name }}",
			"roles": [
				"Agent",
				"Agent Plus",
				"API User"
			]
		},
		"inboxes": { "{{ each }}": {
			"for-each": "inbox-names",
			"name": "{{ each }}"
		} },
		"webhooks": {
			"chat": {
				"when": "chat-webhook-url",
				"name": "Gladly Sidekick chat (endpoint {{ endpoint-name }})",
				"url": "{{ chat-webhook-url }}",
				"events": ["AUTOMATION/MESSAGE_RECEIVED"],
				"headers": { "x-api-key": "{{ webhook-api-key }}" }
			},
			"other-channels": {
				"when": "other-webhook-url",
				"name": "Gladly Sidekick messages (endpoint {{ endpoint-name }})",
				"url": "{{ other-webhook-url }}",
				"events": ["MESSAGE/RECEIVED"],
				"headers": { "x-api-key": "{{ webhook-api-key }}" }
			}
		},
		"steps": {
			"gather": {
				"title": "Have access to Gladly Sidekick and the names at hand",
				"where": "In the Gladly Sidekick Dashboard",
				"do": "Make sure that you can sign in to Gladly Sidekick. Have at hand the organization URL {{ organization.url }} and the names of the inboxes that Sidekick is to work in ({{ inbox-names }}). The API token comes from a later step.",
				"who": "Whoever sets Sidekick up",
				"why": "The setup goes back and forth between Gladly and the Sidekick Dashboard."
			},
			"create-user": {
				"title": "Create the Gladly user for Sidekick",
				"where": "In Gladly: Settings > People > Users > Add User",
				"do": "Add a user that nobody but Sidekick uses. Email: {{ user.email }} (the address has a form that Gladly prescribes; ask Gladly Support if you are not sure that this is it). Full name: {{ user.name }}. Roles: {{ user.roles }}; Administrator may be added but is not required. Inboxes: {{ inbox-names }}. Click Add User to save. Whoever reads that mailbox activates the user by the invitation; its link works once, for 24 hours.",
				"who": "Administrator",
				"why": "Sidekick writes to customers as this user, under this name.",
				"done-when": "user"
			},
			"user-roles": {
				"title": "Check the roles of the Sidekick user",
				"where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
				"do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}. Administrator may be added but is not required.",
				"who": "Administrator",
				"why": "Without a role Sidekick is refused, and Gladly's API does not show roles.",
				"link": "user"
			},
			"create-token": {
				"title": "Create the API token of the Sidekick user",
				"where": "In Gladly: Settings > API Tokens > Create Token",
				"where-before": "More settings > API Tokens, or Integrations > API Token",
				"do": "Create a token that belongs to {{ user.email }}, signed in as that user. Copy it at once, and store the email address and the token where your company keeps passwords: Gladly shows the token this one time only.",
				"who": "The user {{ user.email }}, which has the role API User",
				"why": "Sidekick reads and answers through Gladly's API with this token.",
				"done-when": "user.token"
			},
			"inbox-members-{{ each.key }}": {
				"for-each": "inboxes",
				"title": "Put the Sidekick user into the inbox \"{{ each.name }}\"",
				"where": "In Gladly: Settings > Orchestration > Inboxes > edit {{ each.name }} > Agents",
				"do": "Make sure that {{ user.email }} is among the agents of {{ each.name }}. (The same can be done at Settings > People > Users > Edit User > Inboxes.)",
				"who": "Administrator or Team Manager",
				"why": "Being in an inbox is what lets Sidekick into it. Gladly's API does not show who is.",
				"link": "inboxes.{{ each.key }}"
			},
			"message-automation": {
				"when": "chat-webhook-url",
				"title": "Switch on message automation for chat",
				"where": "In Gladly: Settings > Channels > Glad App > ⋮ > Configure > Enable Automation Services for Glad App",
				"where-before": "Settings > Channels > Sidekick > ⋮ > Configure > Self-Service > Enable Sidekick for Automation",
				"do": "For each Glad App (the chat window on your site, once called Sidekick) in which Gladly Sidekick is to answer: open ⋮ beside it, choose Configure, tick \"Enable Automation Services for Glad App\", answer \"Yes, proceed\" and save. If the option is not there, ask Gladly Support to turn it on.",
				"who": "Administrator",
				"why": "Sidekick needs it for the chat channel, the only one that the guide offers it for. Gladly's API does not show it."
			},
			"notification-endpoints": {
				"title": "Create the notification endpoint in Sidekick",
				"where": "In the Gladly Sidekick Dashboard: + Add Helpdesk Integration > Gladly > Notification Endpoints > + New Notification Endpoint",
				"do": "Name it {{ endpoint-name }} and save. With several brands, regions or shops create one for each, and use this integration once for each. Write the addresses that it shows into the inputs chat-webhook-url (only if Sidekick is to answer chats) and other-webhook-url. Ask Gladly Support for Sidekick's webhook API token and put it into the secret that the input webhook-api-key names. Gladly Support helps with the addresses as well.",
				"who": "Someone with access to the Gladly Sidekick Dashboard",
				"why": "Gladly's webhooks lead to these addresses and show the token there.",
				"before": ["webhooks.chat", "webhooks.other-channels"]
			},
			"dashboard-token": {
				"title": "Add the Gladly user and token to Sidekick",
				"where": "In the Gladly Sidekick Dashboard: Integrations > API tokens > Add Token (top right)",
				"do": "Enter the email address {{ user.email }} and its Gladly API token, then go back to the dashboard.",
				"who": "Someone with access to the Gladly Sidekick Dashboard",
				"why": "Sidekick cannot work with the events that it receives without a token."
			},
			"hand-off-inbox": {
				"title": "Check where Sidekick hands conversations to people",
				"where": "In Gladly: Settings > Entry Points; the inbox set in Sidekick: in the Gladly Sidekick Dashboard, or with Gladly Support",
				"do": "A conversation that Sidekick does not finish goes to the inbox set in Sidekick or, where none is set, to the default inbox of its entry point. Make sure that people look after that inbox, and tell your agents what to expect: they do not see the exchange with Sidekick in Gladly before it is handed to them, and five idle minutes close a session.",
				"who": "Whoever leads the agents",
				"why": "Otherwise customers wait in an inbox that nobody reads."
			}
		},
		"handover": { "dashboard": {
			"title": "For the Gladly Sidekick Dashboard",
			"fields": {
				"Gladly organization URL": "{{ organization.url }}",
				"Email of the Gladly user": "{{ user.email }}",
				"API token of that user": "{{ user.token }}",
				"Inboxes": "{{ inbox-names }}",
				"Name of the notification endpoint": "{{ endpoint-name }}"
			}
		} },
		"troubleshooting": [
			{
				"question": "The option for automation is missing in the settings of the chat channel.",
				"answer": "Ask Gladly Support to turn it on for your organization."
			},
			{
				"question": "Which address do the webhooks need?",
				"answer": "The Sidekick Dashboard shows it when a notification endpoint has been saved. If you cannot tell which one it is, ask Gladly Support."
			},
			{
				"question": "Which inboxes should Sidekick be in?",
				"answer": "All in which it is to answer. Gladly Support helps to choose them."
			},
			{
				"question": "Which email address does the Sidekick user need?",
				"answer": "One of a prescribed form with your company's name in it. Gladly Support tells you which."
			},
			{
				"question": "Agents do not see what Sidekick wrote to a customer.",
				"answer": "The exchange is not shown in Gladly until Sidekick hands the conversation over."
			},
			{
				"question": "A conversation that Sidekick handed over turned up in another inbox.",
				"answer": "It goes to the inbox set in Sidekick or, where none is set, to the default inbox of the entry point."
			},
			{
				"question": "A session with Sidekick ended by itself.",
				"answer": "Five idle minutes close a session."
			}
		]
	},
	{
		"id": "hioperator",
		"name": "HiOperator",
		"summary": "Outsourced agents answer customers in an inbox of their own; HiOperator builds its own webhooks.",
		"guide": "Set Up HiOperator Integration",
		"requires": ["Administrator", "API User"],
		"signature": { "words": ["hioperator"] },
		"inputs": {
			"vendor-webhook-name": {
				"type": "text",
				"description": "Name of the webhooks that HiOperator makes in Gladly; * stands for any text. HiOperator does not publish their names, so give the real one once it is there.",
				"where-to-find": "In Gladly: Settings > App Developer Tools > Webhooks",
				"from-step": "vendor-builds",
				"default": "*HiOperator*",
				"example": "HiOperator chats"
			},
			"vendor-webhook-url": {
				"type": "text",
				"description": "Address that HiOperator's webhooks lead to; * stands for any text. A webhook counts as HiOperator's when its name or its address fits.",
				"where-to-find": "In Gladly: Settings > App Developer Tools > Webhooks",
				"from-step": "vendor-builds",
				"default": "*hioperator*",
				"example": "https://gladly.hioperator.example/*"
			}
		},
		"user": { "roles": [
			"Administrator",
			"Agent",
			"API User"
		] },
		"inboxes": { "hioperator": {
			"name": "HiOperator",
			"sla-minutes": 1440
		} },
		"topics": {
			"hioperator": { "name": "HiOperator" },
			"hio-escalation": { "name": "HiO_Escalation" }
		},
		"webhooks": { "vendor": {
			"owner": "vendor",
			"name": "{{ vendor-webhook-name }}",
			"url": "{{ vendor-webhook-url }}"
		} },
		"steps": {
			"agree-scope": {
				"title": "Agree with HiOperator what it will do for you",
				"where": "With your Client Success Team and Workflow Engineer at HiOperator",
				"do": "Settle together what HiOperator is to do on your behalf.",
				"who": "Whoever owns customer service, with HiOperator",
				"why": "HiOperator builds its workflows and webhooks from what you agree here."
			},
			"create-user": {
				"title": "Create the Gladly user for HiOperator",
				"where": "In Gladly: Settings > People > Users > Add User",
				"do": "Add a user that nobody but HiOperator uses. Email: {{ user.email }} (its mailbox must be one that you can open). Full name: {{ user.name }}. Roles: {{ user.roles }}. Save, open the invitation in that mailbox and set the password. The link works once, for 24 hours.",
				"who": "Administrator",
				"why": "HiOperator signs in to Gladly as this user.",
				"done-when": "user"
			},
			"user-roles": {
				"title": "Check the roles of the HiOperator user",
				"where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
				"do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}.",
				"who": "Administrator",
				"why": "Without a role HiOperator is refused, and Gladly's API does not show roles.",
				"link": "user"
			},
			"create-token": {
				"title": "Create the API token of the HiOperator user",
				"where": "In Gladly: Settings > API Tokens > Create Token",
				"where-before": "More settings > API Tokens, or Integrations > API Token",
				"do": "Sign in to Gladly as {{ user.email }} and create a token. Copy it at once and store it where your company keeps passwords: Gladly shows it this one time only.",
				"who": "The user {{ user.email }}, which has the role API User",
				"why": "HiOperator reads and answers through Gladly's API with this token. It is good for this one Gladly environment.",
				"done-when": "user.token"
			},
			"create-inbox": {
				"title": "Create the inbox \"{{ inboxes.hioperator.name }}\"",
				"where": "In Gladly: Settings > Orchestration > Inboxes > Create Inbox",
				"do": "Create an inbox with the name {{ inboxes.hioperator.name }}, spelt exactly so.",
				"who": "Administrator or Team Manager",
				"why": "Requests from customers that HiOperator answers are queued there.",
				"done-when": "inboxes.hioperator"
			},
			"inbox-sla": {
				"title": "Set the SLA of \"{{ inboxes.hioperator.name }}\"",
				"where": "In Gladly: Settings > Orchestration > Inboxes > edit {{ inboxes.hioperator.name }} > SLA",
				"do": "Set the SLA to {{ inboxes.hioperator.sla-minutes }} minutes. (HiOperator's guide asks for 24 hours, which is 1440 minutes.)",
				"who": "Administrator or Team Manager",
				"why": "HiOperator works to this time. Gladly's API does not show it.",
				"link": "inboxes.hioperator"
			},
			"inbox-members": {
				"title": "Put the HiOperator user into \"{{ inboxes.hioperator.name }}\"",
				"where": "In Gladly: Settings > Orchestration > Inboxes > edit {{ inboxes.hioperator.name }} > Agents",
				"do": "Add {{ user.email }} to the agents of the inbox. (The same can be done at Settings > People > Users > Edit User > Inboxes.)",
				"who": "Administrator or Team Manager",
				"why": "HiOperator works in the inbox as this user. Gladly's API does not show who is in an inbox.",
				"link": "inboxes.hioperator"
			},
			"hand-over": {
				"title": "Give HiOperator what it needs to connect",
				"where": "To your Director of Client Success at HiOperator",
				"do": "Pass on the Gladly URL {{ organization.url }}, the email address {{ user.email }}, the API token of that user, the inbox {{ inboxes.hioperator.name }} and the topics {{ topics.hioperator.name }} and {{ topics.hio-escalation.name }}. Send the token by a way that you trust with passwords. The command \"handover {{ integration }}\" prints the list.",
				"who": "Whoever created the token",
				"why": "HiOperator can only begin to build with these five.",
				"after": ["topics.hioperator", "topics.hio-escalation"]
			},
			"vendor-builds": {
				"title": "Have HiOperator build its workflows and webhooks",
				"where": "With HiOperator's engineers",
				"do": "Wait until HiOperator says that its workflows are built and that its own Gladly webhooks for voice, chat and email are there. Then look up their names at Settings > App Developer Tools > Webhooks (older menus: More settings > Webhooks, or Integrations > Webhooks); if they are not found by \"{{ vendor-webhook-name }}\", write the right name into the input vendor-webhook-name.",
				"who": "HiOperator",
				"why": "These webhooks bring HiOperator the calls, chats and emails that it handles. They count towards the 20 webhooks that Gladly allows an organization."
			}
		},
		"handover": { "connection": {
			"title": "For the Director of Client Success at HiOperator",
			"fields": {
				"Gladly URL": "{{ organization.url }}",
				"Email of the Gladly user": "{{ user.email }}",
				"API token of that user": "{{ user.token }}",
				"Inbox": "{{ inboxes.hioperator.name }}",
				"Topic for conversations taken over by HiOperator": "{{ topics.hioperator.name }}",
				"Topic for emails and chats escalated by HiOperator": "{{ topics.hio-escalation.name }}"
			}
		} },
		"troubleshooting": [
			{
				"question": "The webhooks that HiOperator made are reported as missing.",
				"answer": "HiOperator does not publish their names. Look them up in Gladly (Settings > App Developer Tools > Webhooks) and write what they have in common into the input vendor-webhook-name or vendor-webhook-url."
			},
			{
				"question": "There is no room for HiOperator's webhooks.",
				"answer": "Gladly allows an organization 20 webhooks, and HiOperator's count as well. Remove one that is not needed any more."
			},
			{
				"question": "The inbox is reported as missing although it is there.",
				"answer": "It has to be spelt exactly as in the file, and must not be deactivated."
			},
			{
				"question": "The API token was not saved.",
				"answer": "Gladly does not show it again. Create another one, give it to HiOperator, and delete the old one."
			}
		]
	},
	{
		"id": "idiomatic",
		"name": "Idiomatic",
		"summary": "Gladly sends conversation events to Idiomatic, which reads the rest through Gladly's API.",
		"guide": "Set Up Idiomatic Integration",
		"requires": ["Administrator", "API User"],
		"signature": {
			"words": ["idiomatic"],
			"by-events": ["events"]
		},
		"inputs": {
			"webhook-url": {
				"type": "url",
				"description": "Address that Idiomatic made for your events.",
				"where-to-find": "Your contact at Idiomatic sends it once the endpoint is there.",
				"from-step": "webhook-endpoint",
				"required": true,
				"example": "https://hooks.idiomatic.example/acme"
			},
			"webhook-api-key": {
				"type": "secret",
				"description": "Idiomatic's webhook API token, which Gladly sends in the header x-api-key.",
				"where-to-find": "Your contact at Idiomatic sends it together with the address.",
				"from-step": "webhook-endpoint",
				"required": true,
				"example": { "secret": "IDIOMATIC_WEBHOOK_KEY" }
			},
			"webhook-name": {
				"type": "text",
				"description": "Name of the webhook in Gladly. Choose one that tells which Idiomatic instance it belongs to if you have several.",
				"default": "Idiomatic",
				"example": "Idiomatic (Acme EU)"
			}
		},
		"user": { "roles": [
			"API User",
			"Agent",
			"Administrator"
		] },
		"webhooks": { "events": {
			"name": "{{ webhook-name }}",
			"url": "{{ webhook-url }}",
			"headers": { "x-api-key": "{{ webhook-api-key }}" },
			"events": [
				"CONVERSATION/CREATED",
				"CONVERSATION/CLOSED",
				"CONVERSATION/NOTE_CREATED",
				"CONVERSATION/TOPIC_ADDED",
				"CONVERSATION/TOPIC_REMOVED",
				"CONVERSATION_ASSIGNEE/UPDATED",
				"CONTACT/MESSAGE_SENT",
				"CONTACT/MESSAGE_RECEIVED",
				"MESSAGE/RECEIVED",
				"CONVERSATION_STATUS/UPDATED"
			]
		} },
		"steps": {
			"create-user": {
				"title": "Create the Gladly user for Idiomatic",
				"where": "In Gladly: Settings > People > Users > Add User",
				"do": "Add a user that nobody but Idiomatic uses. Email: {{ user.email }}. Full name: {{ user.name }}. Roles: {{ user.roles }}. Save, then activate it by the invitation sent to that address. The link works once, for 24 hours.",
				"who": "Administrator",
				"why": "Idiomatic signs in to Gladly's API as this user.",
				"done-when": "user"
			},
			"user-roles": {
				"title": "Check the roles of the Idiomatic user",
				"where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
				"do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}.",
				"who": "Administrator",
				"why": "Without a role Idiomatic is refused, and Gladly's API does not show roles.",
				"link": "user"
			},
			"create-token": {
				"title": "Create the API token of the Idiomatic user",
				"where": "In Gladly: Settings > API Tokens > Create Token",
				"where-before": "More settings > API Tokens, or Integrations > API Token",
				"do": "Sign in to Gladly as {{ user.email }} and create a token. Copy it at once, and store the email address and the token where your company keeps passwords: Gladly shows the token this one time only.",
				"who": "The user {{ user.email }}, which has the role API User",
				"why": "Idiomatic needs the email address and the token to read conversations.",
				"done-when": "user.token"
			},
			"hand-over": {
				"title": "Give Idiomatic what it needs to connect",
				"where": "To your contact at Idiomatic",
				"do": "Pass on the full Gladly domain {{ organization.host }}, the email address {{ user.email }} and the API token of that user. Send the token by a way that you trust with passwords. The command \"handover {{ integration }}\" prints the list.",
				"who": "Whoever created the token",
				"why": "Idiomatic makes the endpoint for your events with these three."
			},
			"webhook-endpoint": {
				"title": "Get the webhook address and token from Idiomatic",
				"where": "From your contact at Idiomatic",
				"do": "Idiomatic makes an API endpoint with an SQS queue that stores your events. Ask for the address and for the webhook API token. Put the address into the input webhook-url and the token into the secret that the input webhook-api-key names.",
				"who": "Idiomatic",
				"why": "The webhook leads there. While Idiomatic's extraction is paused, events wait in the queue for up to four days (14 if Idiomatic sets it so).",
				"before": ["webhooks.events"]
			}
		},
		"handover": { "connection": {
			"title": "For your contact at Idiomatic",
			"fields": {
				"Gladly domain": "{{ organization.host }}",
				"Email of the Gladly user": "{{ user.email }}",
				"API token of that user": "{{ user.token }}"
			}
		} },
		"troubleshooting": [
			{
				"question": "The webhook cannot be enabled.",
				"answer": "Gladly first sends a PING to the address and waits 15 seconds for a good answer. Ask Idiomatic whether the endpoint is ready and whether the webhook API token is the right one."
			},
			{
				"question": "Gladly has switched the webhook off.",
				"answer": "Gladly does so when the endpoint fails to take an event in spite of several retries. The webhook's log in Gladly (Settings > App Developer Tools > Webhooks > edit > Logs) shows what went wrong. Settle it with Idiomatic, then switch the webhook on again."
			},
			{
				"question": "Are events lost while Idiomatic's extraction is paused?",
				"answer": "Not at once: they wait in Idiomatic's queue for up to four days, or up to 14 if Idiomatic sets it so."
			},
			{
				"question": "The API token was not saved.",
				"answer": "Gladly does not show it again. Create another one, give it to Idiomatic, and delete the old one."
			}
		]
	},
	{
		"id": "playvox",
		"name": "Playvox",
		"summary": "Workforce management: Playvox plans agents' time from Gladly's conversations and agent statuses. It makes its own webhook.",
		"guide": "Playvox Integration Overview",
		"requires": ["Administrator", "API User"],
		"signature": { "words": ["playvox"] },
		"inputs": {
			"connector-name": {
				"type": "text",
				"description": "What the Gladly connector is called in Playvox.",
				"default": "Gladly",
				"example": "Gladly production"
			},
			"connector-description": {
				"type": "text",
				"description": "Short description of the Gladly connector in Playvox.",
				"default": "Conversations, agents and agent statuses from Gladly",
				"example": "Gladly, all brands"
			},
			"inbox-names": {
				"type": "list",
				"description": "Inboxes that Playvox plans for, by their names in Gladly. They are checked to be there; left out, none is checked.",
				"where-to-find": "You settle them with your implementation specialist.",
				"from-step": "define-inboxes",
				"example": ["Customer Support"]
			},
			"tasks": {
				"type": "list",
				"description": "Tasks in Playvox with the statuses that count as each. Left out, they are Playvox's sample, in which Break, Lunch, Meeting and Other stand for your own away reasons.",
				"where-to-find": "Away reasons, in Gladly: the Agent Status page of the settings",
				"from-step": "away-reasons",
				"fields": {
					"name": {
						"type": "text",
						"description": "Name of the task.",
						"required": true,
						"example": "Agent Status – Logged In"
					},
					"expression": {
						"type": "text",
						"description": "Regular expression that matches the status.",
						"required": true,
						"example": "LOGGED_IN"
					}
				},
				"check": "task-expressions",
				"example": [{
					"name": "Agent Status – Went Away",
					"expression": "Break|Lunch|Training|WENT_AWAY"
				}],
				"default": [
					{
						"name": "Agent Status – Logged In",
						"expression": "LOGGED_IN"
					},
					{
						"name": "Agent Status – Logged Out",
						"expression": "LOGGED_OUT"
					},
					{
						"name": "Agent Status – Went Away",
						"expression": "Break|Lunch|Meeting|Other|WENT_AWAY"
					},
					{
						"name": "Agent Status – Returned from Away",
						"expression": "RETURNED_FROM_AWAY"
					},
					{
						"name": "Agent Status – Availability Updated",
						"expression": "AvailableFor:.*|Unavailable"
					}
				]
			},
			"vendor-webhook-name": {
				"type": "text",
				"description": "Name of the webhook that Playvox makes in Gladly; * stands for any text.",
				"where-to-find": "In Gladly: Settings > App Developer Tools > Webhooks",
				"from-step": "connector",
				"default": "*Playvox*",
				"example": "Playvox WFM"
			},
			"vendor-webhook-url": {
				"type": "text",
				"description": "Address that Playvox's webhook leads to; * stands for any text. A webhook counts as Playvox's when its name or its address fits.",
				"where-to-find": "In Gladly: Settings > App Developer Tools > Webhooks",
				"from-step": "connector",
				"default": "*playvox*",
				"example": "https://gladly.playvox.example/*"
			}
		},
		"user": { "roles": ["API User", "Agent"] },
		"inboxes": { "{{ each }}": {
			"for-each": "inbox-names",
			"name": "{{ each }}"
		} },
		"webhooks": { "vendor": {
			"owner": "vendor",
			"name": "{{ vendor-webhook-name }}",
			"url": "{{ vendor-webhook-url }}",
			"events": ["CONVERSATION/CREATED", "CONVERSATION/CLOSED"]
		} },
		"steps": {
			"playvox-access": {
				"title": "Have elevated access to Playvox",
				"where": "In Playvox",
				"do": "Make sure that your Playvox account may set up integrations.",
				"who": "Your Playvox administrator",
				"why": "Without it you cannot link Gladly."
			},
			"implementation-specialist": {
				"title": "Meet your implementation specialist",
				"where": "With Playvox; usually arranged while you buy it",
				"do": "Get to know the implementation specialist whom Playvox assigns to you and agree on dates. Plan for about eight weeks.",
				"who": "Whoever owns workforce management",
				"why": "The specialist guides the setup, and is your support until it is done."
			},
			"weekly-meetings": {
				"title": "Agree on weekly meetings",
				"where": "With your implementation specialist",
				"do": "Meet every week while Playvox is being introduced.",
				"who": "Whoever owns workforce management",
				"why": "Open questions of the setup are settled there."
			},
			"define-inboxes": {
				"title": "Define inboxes and SLA targets",
				"where": "With your implementation specialist",
				"do": "Settle which Gladly inboxes Playvox plans for and which SLA targets count. Write the inboxes into the input inbox-names if their presence is to be checked.",
				"who": "Whoever owns workforce management",
				"why": "They are settled as part of the introduction."
			},
			"create-user": {
				"title": "Create the Gladly user for Playvox",
				"where": "In Gladly: Settings > People > Users > Add User",
				"do": "Have a user that may create API tokens; one that nobody but Playvox uses is best. Email: {{ user.email }}. Full name: {{ user.name }}. Roles: {{ user.roles }}. Ask your specialist whether Playvox reads Gladly's reports; for these the user needs Administrator as well. Activate it by the invitation sent to that address. The link works once, for 24 hours.",
				"who": "Administrator",
				"why": "Playvox signs in to Gladly's API as this user.",
				"done-when": "user"
			},
			"user-roles": {
				"title": "Check the roles of the Playvox user",
				"where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
				"do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}. If your specialist says that Playvox reads Gladly's reports, add Administrator.",
				"who": "Administrator",
				"why": "Without a role Playvox is refused, and Gladly's API does not show roles.",
				"link": "user"
			},
			"create-token": {
				"title": "Create the API token of the Playvox user",
				"where": "In Gladly: Settings > API Tokens > Create Token",
				"where-before": "More settings > API Tokens, or Integrations > API Token",
				"do": "Sign in to Gladly as {{ user.email }} and create a token. Copy it at once and store it where your company keeps passwords: Gladly shows it this one time only.",
				"who": "The user {{ user.email }}, which has the role API User",
				"why": "Playvox's form for Gladly asks for it.",
				"done-when": "user.token"
			},
			"connector": {
				"title": "Connect Gladly in Playvox",
				"where": "In Playvox: home page > Integrations > Gladly App",
				"do": "Fill in the form. Name: {{ connector-name }}. Description: {{ connector-description }}. Gladly URL: {{ organization.host }}. Gladly API User Name: {{ user.email }}. Gladly API User Password: the API token of that user. Click Save, wait until it can be submitted, and click OK.",
				"who": "Someone with elevated access to Playvox",
				"why": "This connects Playvox to Gladly; from then on it makes its webhook and reads users and statuses.",
				"done-when": "webhooks.vendor"
			},
			"away-reasons": {
				"title": "Compare the away reasons with the tasks",
				"where": "In Gladly: the Agent Status page of the settings",
				"do": "The tasks have to name the away reasons that your agents choose from; Break, Lunch, Meeting and Other in Playvox's sample are only examples. If yours are called otherwise, write your own tasks into the input tasks. WENT_AWAY covers agents who are away without a reason. Playvox's sample has no task for the status CHANGED_ACTIVE_REASON: ask your specialist whether you need one.",
				"who": "Administrator",
				"why": "Gladly's API does not show away reasons, so only a person can compare them."
			},
			"task-{{ each.name }}": {
				"for-each": "tasks",
				"title": "Create the task \"{{ each.name }}\"",
				"where": "In Playvox: Settings > Tasks > Add New",
				"do": "Name: {{ each.name }}. Integration Identifier (Regular Expression Matching), without the quotes: \"{{ each.expression }}\". Set the other options, such as the category, as your organization does.",
				"who": "Someone with elevated access to Playvox",
				"why": "Agent statuses from Gladly are counted by task."
			},
			"workstreams": {
				"title": "Create a workstream for each inbox",
				"where": "In Playvox, where workstreams are set up; your specialist shows you",
				"do": "The command \"handover {{ integration }}\" prints one line an inbox, made of the inbox's id and name, such as BBWGXUw8R4W9EBT4oqfXXX|Customer_Support. Enter it as the Integration Identifier (Regular Expression Matching) of the workstream. Do so again when inboxes are added or renamed.",
				"who": "Someone with elevated access to Playvox",
				"why": "Playvox recognises by it which inbox a conversation belongs to."
			},
			"users-arrive": {
				"title": "See that users arrive in Playvox",
				"where": "In Playvox",
				"do": "Check that your agents appear. They are matched by email address, once an hour, so an agent needs the same address in Gladly and in Playvox. Allow up to two hours after connecting.",
				"who": "Whoever owns workforce management",
				"why": "Agents who are not matched are missing from schedules."
			},
			"agent-status-arrives": {
				"title": "See that agent statuses and work sessions arrive in Playvox",
				"where": "In Playvox",
				"do": "Check that statuses of agents who are signed in to Gladly appear under the right tasks. Statuses come every minute, work sessions every ten. Allow up to two hours after connecting.",
				"who": "Whoever owns workforce management",
				"why": "It shows that the tasks match."
			},
			"workstream-data-arrives": {
				"title": "See that conversations arrive under the right workstreams",
				"where": "In Playvox",
				"do": "Check that new conversations appear under the workstream of their inbox. They come nearly at once. Allow up to two hours after connecting.",
				"who": "Whoever owns workforce management",
				"why": "It shows that the webhook and the workstreams work."
			},
			"training": {
				"title": "Take the training for admins, schedulers and agents",
				"where": "With Playvox",
				"do": "Have the three trainings held that Playvox gives, for Admin, Schedule and Agent.",
				"who": "Whoever owns workforce management",
				"why": "They are part of the introduction."
			},
			"support-hand-over": {
				"title": "Get to know Playvox's support at the end",
				"where": "With your implementation specialist",
				"do": "Ask questions to your specialist, not to Playvox's support team, until the introduction is complete. Then have the specialist introduce you to the support process.",
				"who": "Whoever owns workforce management",
				"why": "From then on support is your contact."
			}
		},
		"handover": {
			"connector": {
				"title": "Form in Playvox: Integrations > Gladly App",
				"fields": {
					"Name": "{{ connector-name }}",
					"Description": "{{ connector-description }}",
					"Gladly URL": "{{ organization.host }}",
					"Gladly API User Name": "{{ user.email }}",
					"Gladly API User Password": "{{ user.token }}"
				}
			},
			"tasks": {
				"title": "Tasks in Playvox: Settings > Tasks > Add New",
				"columns": ["Agent Status Name", "Integration Identifier (Regular Expression Matching)"],
				"rows": [{
					"for-each": "tasks",
					"cells": ["{{ each.name }}", "{{ each.expression }}"]
				}]
			},
			"workstreams": {
				"title": "Workstreams in Playvox",
				"computed": "inbox-workstreams"
			}
		},
		"troubleshooting": [{
			"question": "Whom do I ask while Playvox is being introduced?",
			"answer": "Your implementation specialist, not Playvox's support team. You are introduced to the support process when the introduction is complete."
		}]
	}
];
// src/catalog/index.ts
/** Ids of the built-in vendors, sorted; what `vendor:` may name besides a path. */
const builtInVendorIds = DEFINITIONS.map(({ id }) => id);
/** The built-in definition of that id, if there is one. */
function builtInVendor(id) {
	return DEFINITIONS.find((definition) => definition.id === id);
}
// src/config/vendors.ts
const FOR_EACH = "/for-each";
/** The largest of them has some hundred values, most of them sentences. */
const SIZE_OF_BUILT_IN = 500;
/** Looks up every vendor that a file names: built-in ones by id, others by path. */
async function loadVendors(references, read, suggest) {
	const lookups = /* @__PURE__ */ new Map();
	const diagnostics = [];
	for (const reference of references) if (isVendorPath(reference)) {
		const own = await ownVendor(reference, read, suggest);
		lookups.set(reference, own.lookup);
		diagnostics.push(...own.diagnostics);
	} else lookups.set(reference, builtIn(reference, suggest));
	return {
		lookups,
		diagnostics
	};
}
/** Whether a value of `vendor:` is a path and not the id of a built-in vendor. */
function isVendorPath(reference) {
	return /[/\\]|\.ya?ml$/i.test(reference);
}
function builtIn(vendor, suggest) {
	const definition = builtInVendor(vendor);
	if (definition !== void 0) return {
		definition,
		size: SIZE_OF_BUILT_IN
	};
	const suggestions = suggest(vendor, builtInVendorIds);
	return { problem: {
		code: "unknown-vendor",
		vendor,
		known: builtInVendorIds,
		suggestions
	} };
}
async function ownVendor(path, read, suggest) {
	const reading = await read(path);
	if ("failure" in reading) {
		const { failure } = reading;
		return {
			lookup: { problem: {
				code: "vendor-file-unreadable",
				path,
				failure
			} },
			diagnostics: []
		};
	}
	const parsed = parseYaml(reading.content, reading.file);
	const isUnquoted = parsed.diagnostics.some(({ code }) => code === "key-not-text");
	if (parsed.content === null || isUnquoted) return {
		lookup: { faulty: true },
		diagnostics: parsed.diagnostics
	};
	const { value, map } = parsed.content;
	const { validateVendor } = await import("../config/vendor-validator.generated.js");
	const shape = [...parsed.diagnostics, ...explain(schemaErrors(validateVendor, value), {
		map,
		suggest
	})];
	if (hasErrors(shape)) return {
		lookup: { faulty: true },
		diagnostics: shape
	};
	const definition = value;
	const diagnostics = withoutEach(checkVendor(definition)).map((problem) => definitionDiagnostic(problem, map));
	return {
		lookup: diagnostics.length > 0 ? { faulty: true } : {
			definition,
			size: map.size([])
		},
		diagnostics
	};
}
/** Where the list is wrong that an entry is repeated over, `each` is no mistake of its own. */
function withoutEach(problems) {
	const entries = problems.filter(({ pointer }) => pointer.endsWith(FOR_EACH)).map(({ pointer }) => pointer.slice(0, -9));
	return problems.filter(({ code, pointer, name }) => code !== "unknown-reference" || !/^each\b/.test(name) || !entries.some((entry) => `${pointer}/`.startsWith(`${entry}/`)));
}
const FROM_STEP = {
	"unknown-step": "unknown",
	"repeated-step": "repeated",
	"input-after-object": "too-late"
};
function definitionDiagnostic(problem, map) {
	const { code, pointer, name, suggestions } = problem;
	const path = pathOf(pointer);
	switch (code) {
		case "unknown-reference":
		case "unknown-input": return diagnostic(path.length === 2 ? map.keyPlace(path) : map.valuePlace(path), {
			code: "vendor-reference",
			name,
			suggestions
		});
		case "broken-reference": return diagnostic(map.valuePlace(path), {
			code: "vendor-broken-reference",
			name
		});
		case "not-a-list": return diagnostic(map.valuePlace(path), {
			code: "vendor-not-a-list",
			name,
			suggestions
		});
		case "key-without-each": return diagnostic(map.keyPlace(path), {
			code: "vendor-key-without-each",
			name
		});
		case "unknown-step":
		case "repeated-step":
		case "input-after-object": {
			const text = {
				name,
				problem: FROM_STEP[code],
				suggestions
			};
			return diagnostic(map.valuePlace(path), {
				code: "vendor-from-step",
				...text
			});
		}
	}
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
	if (parsed.content === null) return unreadable$1(parsed.diagnostics, options.file);
	const { value, map } = parsed.content;
	const errors = schemaErrors(validateConfig, value);
	const config = soundConfig(value, errors);
	const suggest = newSuggest();
	const vendors = await loadVendors(vendorsIn(config), options.readVendorFile, suggest);
	const tooLarge = sizeProblem(config, map, vendors.lookups);
	if (tooLarge !== null) return unreadable$1([tooLarge], options.file);
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
		parts: ownedParts(value, map),
		organizations: hasErrors(diagnostics) ? null : organizationsOf(organizations, config, map)
	};
}
function unreadable$1(diagnostics, file) {
	return {
		diagnostics,
		organizationNames: [],
		organizationsPlace: {
			file,
			line: 1,
			column: 1
		},
		parts: [],
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
// src/config/select.ts
/**
* Which organization of a file is meant. With only one in the file none has to be asked for; one
* that is asked for has to exist.
*/
function selectOrganization({ organizationNames, organizationsPlace }, asked) {
	const known = organizationNames;
	if (asked === void 0) {
		const [only, ...others] = known;
		if (only !== void 0 && others.length === 0) return {
			name: only,
			problem: null
		};
		return {
			name: null,
			problem: diagnostic(organizationsPlace, {
				code: "organization-needed",
				known
			})
		};
	}
	if (known.includes(asked)) return {
		name: asked,
		problem: null
	};
	return {
		name: null,
		problem: diagnostic(organizationsPlace, {
			code: "unknown-organization",
			name: asked,
			known,
			suggestions: nearest(asked, known)
		})
	};
}
// src/commands/ports.ts
/** Calendar day by the clock, `YYYY-MM-DD` in UTC. */
function today(clock) {
	return new Date(clock.now()).toISOString().slice(0, 10);
}
// src/commands/configuration.ts
/**
* Reads the configuration file with all findings in it.
* @throws ReconcileError `invalid-config` when there is no such file.
*/
async function readConfig({ config, allowedHosts }, ports) {
	const source = await ports.openConfig(config);
	if (source !== null) return load(source, allowedHosts, ports);
	throw new ReconcileError("invalid-config", `There is no file ${config}`, { remedy: `Run in the folder that holds the file, or name it with --config. To begin one (the command vendors lists the vendors):\n  ${ports.program} init <vendor>` });
}
/** What the file asks of one of its organizations. */
async function readWanted(request, ports) {
	const loaded = await readConfig(request, ports);
	const { diagnostics, organizations, parts } = loaded;
	if (organizations === null) return {
		status: "invalid",
		diagnostics
	};
	const { name, problem } = selectOrganization(loaded, request.organization ?? void 0);
	if (problem !== null) return {
		status: "invalid",
		diagnostics: [...diagnostics, problem]
	};
	const found = organizations.get(name);
	if (found === void 0) return {
		status: "invalid",
		diagnostics
	};
	return {
		status: "ready",
		organization: name,
		others: [...organizations.keys()].filter((other) => other !== name),
		...found,
		diagnostics,
		parts
	};
}
/**
* What the base of a change asked of the same organization. A base that did not have the file or
* the organization asked for nothing; one that cannot be understood or is no longer there is left
* out of account, so that a change which mends the file can still be planned. `name` is what the
* base calls the organization, where that is another name.
*/
async function readBase(base, request, ports) {
	const { desired, config, allowedHosts, name = desired.organization.name } = request;
	const source = await ports.openBase(base, config);
	if (source === null) return nothingOf(desired);
	if (source === "unknown") {
		ports.logger.warn(`${base} is no longer in the repository and is ${LEFT_OUT}`);
		return null;
	}
	const { organizations } = await load(source, allowedHosts, ports);
	if (organizations === null) {
		ports.logger.warn(`The configuration in ${base} has errors and is ${LEFT_OUT}`);
		return null;
	}
	return organizations.get(name)?.desired ?? nothingOf(desired);
}
const LEFT_OUT = "left out of account: what changes is told by comparing with what was applied last, where that is known.";
function load({ file, content, readVendorFile }, allowedHosts, { clock }) {
	return loadConfig(content, {
		file,
		allowedHosts,
		readVendorFile,
		today: today(clock)
	});
}
function nothingOf({ organization }) {
	return {
		organization,
		integrations: [],
		resources: [],
		vendorWebhooks: [],
		users: [],
		inboxes: [],
		steps: [],
		ignores: [],
		merged: [],
		awaited: [],
		literals: /* @__PURE__ */ new Map()
	};
}
// src/commands/connection.ts
/** The keys as environment variables give them. */
function environmentKeys(environment) {
	const secretsIn = (name) => {
		const text = environment[name] ?? "";
		return text === "" ? [] : [new Secret(text)];
	};
	return {
		credentials: () => credentialsOf(environment),
		signingKey: secretsIn("GLADLY_SIGNING_KEY")[0] ?? null,
		githubTokens: secretsIn("GITHUB_TOKEN")
	};
}
/** What a client for one organization is opened with. Nothing is sent before the first request. */
function transportOptions(url, credentials, { ports, allowedHosts, requestsPerSecond, secrets }) {
	return {
		url,
		allowedHosts,
		user: credentials.user,
		token: credentials.token,
		secrets,
		version: VERSION$1,
		clock: ports.clock,
		logger: ports.logger,
		random: ports.random,
		proxy: proxyOf(ports.environment),
		limits: { requestsPerSecond }
	};
}
function credentialsOf(environment) {
	const user = environment["GLADLY_API_USER"] ?? "";
	const token = environment["GLADLY_API_TOKEN"] ?? "";
	const missing = [...user === "" ? ["GLADLY_API_USER"] : [], ...token === "" ? ["GLADLY_API_TOKEN"] : []];
	if (missing.length === 0) return {
		user,
		token: new Secret(token)
	};
	throw new ReconcileError("gladly-auth", `${missing.join(" and ")} not set`, { remedy: "Set GLADLY_API_USER to the email of a Gladly user with the API User role, and GLADLY_API_TOKEN to a token made by that user in Gladly under Settings > API Tokens." });
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
// src/kinds/topic-id.ts
/**
* The id that we give a topic when we create it: 22 URL-safe characters (132 bits), derived from
* the organization and the topic's address. A repeated creation is then a 409 that can be
* recognised as ours. Gladly lets callers choose ids (POST /topics in its REST reference).
* `turn` counts up when an earlier id is taken by a topic that has moved to another address.
*/
function topicId(organizationId, address, turn = 0) {
	return createHash("sha256").update(`gladly-integrations topic\n${organizationId}\n${address}\n${turn}`).digest("base64url").slice(0, 22);
}
// src/ledger/live-ids.ts
/**
* A ledger in which ids that were not kept are filled in from Gladly, as far as they can be told:
* a webhook that we made has its URL, which is unique, and a topic the id that we derived for it.
* One that is there no more stays without an id: it was applied, and somebody has taken it away.
*
* `live` has its URLs as Gladly gave them. What was only begun with the URL of a secret gets its id
* where all else is as it was to be, too: somebody else may have been there first.
*/
function withLiveIds(ledger, live, isUrlOf) {
	const entries = Object.entries(ledger.resources);
	if (entries.every(([, { id }]) => id !== null) && ledger.unfinished.length === 0) return ledger;
	const taken = new Set(entries.flatMap(([, { id }]) => id === null ? [] : [id]));
	const topics = live.topics.status === "read" ? live.topics.resources : [];
	const free = {
		isUrlOf,
		organizationId: ledger.organizationId,
		webhooks: freeOnly(live.webhooks.status === "read" ? live.webhooks.resources : [], taken),
		topicIds: new Set(freeOnly(topics, taken).map(({ id }) => id))
	};
	const resources = entries.map(([address, applied]) => [address, isAddress(address) && applied.id === null ? {
		...applied,
		id: liveId(address, applied, free)
	} : applied]);
	const unfinished = ledger.unfinished.map((one) => ({
		...one,
		...begunId(one, free)
	}));
	return {
		...ledger,
		resources: recordOf(resources),
		unfinished
	};
}
function freeOnly(objects, taken) {
	return objects.filter(({ id }) => !taken.has(id));
}
function liveId(address, applied, free) {
	if (applied.kind === "topic") return derivedId(address, free);
	return webhookAt(address, applied.fields, free)?.id ?? null;
}
/** Without a secret the plan itself recognises it, and shows what differs. */
function begunId({ address, action, fields, id }, free) {
	if (id !== void 0 || action !== "create" || fields === void 0) return {};
	if (!("url" in fields) || secretOfMark(fields.url) === null) return {};
	const found = webhookAt(address, fields, free);
	return found !== void 0 && isAsDeclared(fields, found) ? { id: found.id } : {};
}
function webhookAt(address, { url }, { isUrlOf, webhooks }) {
	return webhooks.find((one) => isUrlOf(address, url, one.url));
}
function isAsDeclared({ name, events, headers = {}, basic }, live) {
	const hasAuth = isSameList(Object.keys(headers), live.headerKeys);
	return name === live.name && isSameList(events, live.events) && hasAuth && basic !== void 0 === live.hasCredentials;
}
function isSameList(a, b) {
	return a.toSorted().join("\n") === b.toSorted().join("\n");
}
/** Topics cannot be deleted, so of several that have an id of this address ours is the newest. */
function derivedId(address, { organizationId, topicIds }) {
	let found = null;
	for (let turn = 0; turn < MOST_TURNS; turn += 1) {
		const id = topicId(organizationId, address, turn);
		if (topicIds.has(id)) found = id;
	}
	return found;
}
/** How often a topic may have moved away from an address before its successors are not looked for. */
const MOST_TURNS = 8;
// src/ledger/unfinished.ts
/**
* What several applies left unfinished, one entry an address, the newest, sorted. A creation stays
* a creation, because only that makes an object ours whose id was never learned; what was
* learned of it is kept as well. So is what earlier ones were to bring about: any of it may have
* come about. Where they sent other write-only values, nobody knows which one is in effect.
*/
function mergeUnfinished(former, newer) {
	const merged = new Map(former.map((one) => [one.address, one]));
	for (const one of newer) {
		const before = merged.get(one.address);
		merged.set(one.address, before === void 0 ? one : mergedWith(before, one));
	}
	return [...merged.values()].toSorted((a, b) => compareText(a.address, b.address));
}
function mergedWith(before, one) {
	const { former: _former, ...rest } = before.action === "create" ? {
		...before,
		...one,
		action: "create"
	} : one;
	const aims = [
		rest.fields ?? null,
		...formerOf(one),
		before.fields ?? null,
		...formerOf(before)
	];
	const former = [...new Map(aims.map((aim) => [stableJson(aim), aim])).values()].slice(1);
	const sent = mergedSent(before.sent, one.sent);
	const { sent: _sent, ...plain } = rest;
	return {
		...plain,
		...former.length === 0 ? {} : { former },
		...sent === void 0 ? {} : { sent }
	};
}
function mergedSent(before, newer) {
	if (before === void 0 || newer === void 0) return newer ?? before;
	const earlier = before.fingerprintKey === newer.fingerprintKey ? before : unknownSent(before, newer.fingerprintKey);
	const fingerprints = Object.keys({
		...earlier.fingerprints,
		...newer.fingerprints
	}).map((field) => {
		const [was, is] = [earlier.fingerprints[field], newer.fingerprints[field]];
		if (was === void 0 || is === void 0) return [field, is ?? was ?? null];
		return [field, was === is ? is : null];
	});
	return {
		fingerprintKey: newer.fingerprintKey,
		fingerprints: recordOf(fingerprints)
	};
}
/** What was sent, where its fingerprints were made with another key: that tells nothing. */
function unknownSent(sent, fingerprintKey) {
	const fields = Object.keys(sent.fingerprints);
	return {
		fingerprintKey,
		fingerprints: recordOf(fields.map((field) => [field, null]))
	};
}
function formerOf({ former }) {
	return former ?? [];
}
// src/commands/ledger-urls.ts
/**
* How the URLs of a ledger are told among those of Gladly. The ledger names a secret where the file
* did, and the file may no longer name it. The fingerprint of the URL that was sent proves which
* one it is, whatever the secret holds by now; where there is none that can be compared, it is the
* one that the secret still holds. Neither is a guess, and what neither tells stays unknown.
*
* Fingerprints of the ledger have to be made with the present key.
*/
function ledgerUrls(ledger, { environment, fingerprint }) {
	const sent = {
		...begunUrls(ledger?.unfinished ?? []),
		...ledger?.fingerprints
	};
	return (address, kept, live) => {
		const name = secretOfMark(kept);
		if (name === null) return urlKey(kept) === urlKey(live);
		const proof = sent[secretKey(address, "url")];
		if (proof !== void 0) return proof === urlFingerprint(live, fingerprint);
		const held = secretNamed(name, environment);
		return held !== null && urlKey(held.reveal()) === urlKey(live);
	};
}
/** What creations have sent that did not come to their end, where that is known. */
function begunUrls(unfinished) {
	return recordOf(unfinished.flatMap(({ address, action, sent }) => {
		const url = action === "create" ? sent?.fingerprints["url"] : void 0;
		return url === void 0 || url === null ? [] : [[secretKey(address, "url"), url]];
	}));
}
// src/commands/planning.ts
/** Makes a planner. Nothing is read before the first plan. */
function createPlanner(request, on) {
	const { credentials, ports } = on;
	const { desired } = request;
	const { environment, keys } = ports;
	const fingerprint = fingerprinter(signingSecret(credentials, keys));
	const fingerprintKey = fingerprint(KEY_PROBE);
	const tokens = {
		gladly: credentials.token,
		github: keys.githubTokens
	};
	const secrets = resolveSecrets(desired, {
		environment,
		fingerprint,
		tokens
	});
	let base = null;
	const askBase = once(async () => {
		base = await request.base();
	});
	const planFrom = async (read) => {
		const { computePlan } = await import("../plan/plan.js");
		const live = markedState(read.live, secrets);
		const kept = read.ledger === null ? null : comparableLedger(read.ledger, fingerprintKey);
		const isUrlOf = ledgerUrls(kept, {
			environment,
			fingerprint
		});
		const ledger = kept === null ? null : withLiveIds(kept, read.live, isUrlOf);
		return {
			plan: computePlan({
				desired,
				base,
				live,
				ledger,
				gap: on.store?.gap?.() ?? null,
				secrets: secrets.readings,
				options: {
					...request,
					today: today(ports.clock)
				}
			}),
			live,
			ledger
		};
	};
	const plan = async (using) => {
		const reading = readAll(desired, on, using);
		const [read] = await Promise.all([reading, askBase()]);
		return planFrom(read);
	};
	return {
		secrets,
		fingerprintKey,
		plan,
		planFrom
	};
}
function once(ask) {
	let asked = null;
	return () => {
		asked ??= ask();
		return asked;
	};
}
const KEY_PROBE = new Secret("gladly-integrations fingerprint key");
/** A signing key, where one is set, outlives a change of the Gladly token. */
function signingSecret({ token }, { signingKey }) {
	return signingKey ?? token;
}
/** Fingerprints made with another key say nothing about whether a value has changed. */
function comparableLedger(ledger, fingerprintKey) {
	const unfinished = ledger.unfinished.map((one) => one.sent === void 0 || one.sent.fingerprintKey === fingerprintKey ? one : {
		...one,
		sent: unknownSent(one.sent, fingerprintKey)
	});
	const isComparable = ledger.fingerprintKey === fingerprintKey;
	return {
		...ledger,
		unfinished,
		...isComparable ? {} : { fingerprints: {} }
	};
}
/** The live side as the plan sees it: URLs that come from a secret as their marks. */
function markedState(live, { marks }) {
	const { webhooks } = live;
	if (webhooks.status !== "read") return live;
	const resources = markLiveWebhooks(webhooks.resources, marks);
	return {
		...live,
		webhooks: {
			...webhooks,
			resources
		}
	};
}
/**
* Reads what the file uses in one go; then, if the ledger knows kinds that the file no longer
* uses, those as well: they may have to be removed.
*/
async function readAll(desired, { client, store, ports }, using) {
	const { reader, checkToken, origin, user } = client;
	const used = listedKinds(desired);
	const kinds = store === null ? /* @__PURE__ */ new Set([...used, ...ownedKinds(null)]) : used;
	const asked = {
		checkToken,
		origin,
		user
	};
	ports.logger.progress(`Reading ${origin}`);
	const tokens = tokensToCheck(desired, ports.environment);
	const live = await readSnapshot(reader, {
		...asked,
		kinds,
		tokens
	});
	const kept = {
		id: live.organization.id,
		name: desired.organization.name
	};
	const ledger = using === void 0 ? await store?.load(kept) ?? null : using;
	const missing = ownedKinds(ledger).filter((kind) => !kinds.has(kind));
	if (missing.length === 0) return {
		live,
		ledger
	};
	const more = await readSnapshot(reader, {
		...asked,
		kinds: new Set(missing),
		tokens: []
	});
	const webhooks = missing.includes("webhook") ? more.webhooks : live.webhooks;
	const topics = missing.includes("topic") ? more.topics : live.topics;
	return {
		live: {
			...live,
			webhooks,
			topics
		},
		ledger
	};
}
function listedKinds(desired) {
	const { resources, vendorWebhooks, users, inboxes, ignores } = desired;
	return /* @__PURE__ */ new Set([
		...resources.map(({ kind }) => kind),
		...ignores.map(({ kind }) => kind),
		...vendorWebhooks.length > 0 ? ["webhook"] : [],
		...users.length > 0 ? ["user"] : [],
		...inboxes.length > 0 ? ["inbox"] : []
	]);
}
/** Without a ledger nobody knows; a webhook that stays after its block is gone has to be seen. */
function ownedKinds(ledger) {
	if (ledger === null) return ["webhook"];
	const owned = [...Object.values(ledger.resources), ...ledger.unfinished];
	return [...new Set(owned.map(({ kind }) => kind))];
}
function tokensToCheck(desired, environment) {
	return desired.users.flatMap((user) => {
		const token = userToken(user, environment);
		return token === null ? [] : [{
			address: user.address,
			email: user.email,
			token
		}];
	});
}
// src/commands/session.ts
/**
* Opens a session for as long as `use` runs. A file with errors ends in `invalid` before anything
* is asked of Gladly.
* @throws ReconcileError for what the user can mend; see the parts.
*/
async function withSession(request, { ports, open }, use) {
	const wanted = await readWanted(request, ports);
	const { diagnostics } = wanted;
	if (wanted.status === "invalid") {
		const { command } = request;
		return outcomeOf$1({
			command,
			result: "invalid",
			reason: "invalid-config",
			diagnostics
		});
	}
	const { organization, desired, others } = wanted;
	const { ledger } = request;
	const store = ledger === null ? null : ports.openLedger(ledger, {
		desired,
		others
	});
	const credentials = ports.keys.credentials();
	const { url } = desired.organization;
	const secrets = everySecret(desired, ports.environment);
	ports.hide(secrets);
	const client = open(transportOptions(url, credentials, {
		ports,
		secrets,
		...request
	}));
	const planner = createPlanner({
		...request,
		desired,
		base: () => baseOf(request, desired, ports)
	}, {
		client,
		credentials,
		store,
		ports
	});
	try {
		return await use({
			organization,
			desired,
			diagnostics,
			planner,
			client,
			store
		});
	} finally {
		await client.close();
	}
}
function baseOf(request, desired, ports) {
	if (request.base === null) return Promise.resolve(null);
	return readBase(request.base, {
		...request,
		desired
	}, ports);
}
// src/commands/apply.ts
/**
* Plans anew and carries the plan out, once it is approved. Nothing is written while a guard
* stands against it, nobody has approved it, or a later version of the file was applied already.
*/
function apply(request, ports) {
	return withSession({
		...request,
		command: "apply",
		purpose: "apply"
	}, {
		ports,
		open: openWritingClient
	}, async (session) => {
		const { diagnostics, organization, store } = session;
		if (await request.isSuperseded?.() === true) return superseded(session);
		const planned = await session.planner.plan();
		const { plan } = planned;
		const ending = (result, reason) => outcomeOf$1({
			command: "apply",
			result,
			reason,
			diagnostics,
			organization,
			plan
		});
		const [refusal] = plan.refusals;
		if (refusal !== void 0) return ending("refused", refusal.code);
		if (!hasChanges(plan, store !== null)) {
			await settle(session, planned);
			return ending("no-changes", "ok");
		}
		refuseStopped(ports);
		const approval = await request.approve(planned, diagnostics);
		refuseStopped(ports);
		if (approval.code === "approval-needed") return ending("changes", approval.code);
		if (approval.code !== "ok") {
			const refused = ending("refused", approval.code);
			return "uncovered" in approval ? {
				...refused,
				uncovered: approval.uncovered
			} : refused;
		}
		const journal = await execute(session, planned, ports);
		if (hasWritten(journal)) await keepUndo(planned, journal, {
			request,
			ports
		});
		return {
			...ending(resultOf(journal), reasonOf(journal)),
			journal
		};
	});
}
/** Who has stopped the run wants nothing new to begin, and nothing has begun by now. */
function refuseStopped({ signal }) {
	if (!signal?.aborted) return;
	throw new ReconcileError("operation-failed", "The run was stopped before it changed anything.", { remedy: "Run it again to apply." });
}
/** Gladly has been changed by now: an undo that cannot be made or kept must not hide the receipt. */
async function keepUndo({ plan, live }, { results }, on) {
	try {
		const { undoPlan } = await import("../apply/undo.js");
		await on.request.keepUndo(undoPlan(plan, live, results));
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		on.ports.logger.warn(`${message}, so how to undo this apply was not kept.`);
	}
}
function superseded({ diagnostics, organization }) {
	return outcomeOf$1({
		command: "apply",
		result: "no-changes",
		reason: "superseded",
		diagnostics,
		organization
	});
}
async function settle(session, planned) {
	const { store } = session;
	if (store === null) return;
	const { settleLedger } = await import("../apply/settle-ledger.js");
	await settleLedger(inputOf(session, planned), store);
}
async function execute(session, planned, ports) {
	const { executePlan } = await import("../apply/execute.js");
	const { planner, client, store } = session;
	const { secrets } = planner;
	const { clock, logger, signal } = ports;
	return executePlan(inputOf(session, planned), {
		reader: client.reader,
		writer: client.writer,
		store,
		secrets: (key) => secrets.values.get(key) ?? null,
		marks: secrets.marks,
		replan: (ledger) => planner.plan(ledger),
		clock,
		logger,
		signal
	});
}
function inputOf({ planner, desired }, planned) {
	const { secrets, fingerprintKey } = planner;
	return {
		...planned,
		desired,
		readings: secrets.readings,
		fingerprintKey
	};
}
function resultOf(journal) {
	if (isSuccess(journal)) return "applied";
	return hasWritten(journal) ? "partially-applied" : "failed";
}
/** The gravest failure that has a reason code of its own decides, then what left a doubt. */
function reasonOf(journal) {
	if (isSuccess(journal)) return "ok";
	const codes = journal.results.flatMap((result) => "why" in result ? [result.why.code] : []);
	if (codes.includes("internal")) return "internal";
	if (codes.includes("permission")) return "gladly-permission";
	if (codes.includes("unreachable")) return "gladly-unreachable";
	return journal.unproven?.reason ?? "operation-failed";
}
// src/commands/approval.ts
/** Digits of a digest that name a plan beyond doubt: 48 bits. */
const MIN_DIGEST_DIGITS = 12;
/** Approves the one plan that a digest, or its beginning, names. */
function approveDigest(digest) {
	return ({ plan }) => {
		const isNamed = digest.length >= MIN_DIGEST_DIGITS && plan.digest.startsWith(digest.toLowerCase());
		return Promise.resolve({ code: isNamed ? "ok" : "approval-mismatch" });
	};
}
/** Approves whatever was planned. */
const approveAny = () => Promise.resolve({ code: "ok" });
// src/report/json-text.ts
/**
* A document as text, indented, ending with a newline. Characters that a terminal would obey or a
* reader could not see are escaped, so that it can be printed as it is.
*/
function jsonText(document) {
	return `${JSON.stringify(document, null, 2).replace(UNSAFE, (found) => found === "\n" ? found : escaped(found))}\n`;
}
function escaped(character) {
	return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
// src/report/clean-json.ts
/** Members whose values are words of ours alone: a program that reads them must find them whole. */
const OWN_WORDS = /* @__PURE__ */ new Set([
	"action",
	"cause",
	"code",
	"command",
	"guard",
	"kind",
	"outcome",
	"reason",
	"result",
	"scope",
	"severity",
	"state"
]);
/**
* Takes every known secret out of a JSON text: out of its values only, so that it stays JSON even
* where a secret is `true` or the name of a key. `clean` does so for an ordinary text.
*/
function cleanJson(text, clean) {
	return jsonText(cleaned(JSON.parse(text), clean));
}
function cleaned(value, clean) {
	if (typeof value === "string") return clean(value);
	if (typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.map((member) => cleaned(member, clean));
	if (typeof value !== "object" || value === null) return null;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, OWN_WORDS.has(key) && typeof member === "string" ? member : cleaned(member, clean)]));
}
// src/kinds/topic-name.ts
/** The passing name of a topic whose name another one takes over; `id` keeps it unique. */
function parkedName(name, id) {
	return `${name}${parkingMark(id)}`;
}
/** The name that the topic with this id had before it was parked; any other name as it is. */
function unparkedName(name, id) {
	const mark = parkingMark(id);
	return name.endsWith(mark) ? name.slice(0, -mark.length) : name;
}
function parkingMark(id) {
	return ` (being renamed, ${id})`;
}
// src/report/clean-outcome.ts
/**
* Members besides words of ours that renderers look things up by, or that lead somewhere: they
* stay as they are until the finished text is cleaned.
*/
const LOOKED_UP = /* @__PURE__ */ new Set([
	"address",
	"digest",
	"direction",
	"failure",
	"field",
	"file",
	"liveFingerprint",
	"missing",
	"same",
	"secret",
	"type",
	"unit"
]);
/**
* Takes every known secret out of whatever an outcome is told with, before it is rendered: a
* renderer cuts values to a length and escapes characters, and what is left of a secret then
* looks like none. Digests, addresses and ids by which one part of a plan names another stay as
* they are. For rendering alone: what is recorded, compared or sent is the outcome itself.
*/
function cleanOutcome(outcome, clean) {
	const { plan, journal } = outcome;
	const names = namesOf([
		plan,
		journal?.plan ?? null,
		journal?.final ?? null
	].filter((one) => one !== null));
	return cleanValues(outcome, clean, /* @__PURE__ */ new Set([...names, ...fieldsNamed(outcome)]));
}
/** The same for a plan alone. */
function cleanPlan(plan, clean) {
	return cleanValues(plan, clean, namesOf([plan]));
}
function cleanValues(value, clean, names = /* @__PURE__ */ new Set()) {
	const texts = /* @__PURE__ */ new Map();
	const done = /* @__PURE__ */ new Map();
	const cleanText = (text) => {
		const known = texts.get(text) ?? (names.has(text) ? text : clean(text));
		texts.set(text, known);
		return known;
	};
	const visit = (one) => {
		if (typeof one === "string") return cleanText(one);
		if (typeof one !== "object" || one === null) return one;
		const known = done.get(one) ?? visitMembers(one, visit);
		done.set(one, known);
		return known;
	};
	return visit(value);
}
/** Of objects with a class of their own only maps are looked into; a secret shows nothing. */
function visitMembers(value, visit) {
	if (Array.isArray(value)) return value.map(visit);
	if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, visit(one)]));
	if (Object.getPrototypeOf(value) !== Object.prototype) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, isKept(key, member) ? member : visit(member)]));
}
function isKept(key, member) {
	return typeof member === "string" && (OWN_WORDS.has(key) || LOOKED_UP.has(key));
}
/** Fields by which it is told what of an operation was not reviewed. */
function fieldsNamed({ uncovered = [] }) {
	return uncovered.flatMap(({ why }) => "fields" in why ? why.fields : []);
}
/** What the parts of plans are called by one another. */
function namesOf(plans) {
	return new Set(plans.flatMap(({ integrations, operations, checks, steps }) => [
		...integrations.map(({ key }) => key),
		...operations.flatMap(({ id, address }) => [id, address]),
		...checks.map(({ id }) => id),
		...steps.map(({ address }) => address)
	]));
}
// src/shared/clock.ts
/** The clock of this machine. */
const systemClock = {
	now: () => Date.now(),
	sleep
};
function sleep(milliseconds, signal) {
	return new Promise((resolve, reject) => {
		if (signal?.aborted === true) {
			reject(asError(signal.reason));
			return;
		}
		const stop = () => {
			clearTimeout(timer);
			reject(asError(signal?.reason));
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener("abort", stop);
			resolve();
		}, milliseconds);
		signal?.addEventListener("abort", stop, { once: true });
	});
}
function asError(reason) {
	return reason instanceof Error ? reason : new Error("aborted", { cause: reason });
}
// src/ledger/clock.ts
/** Gladly's clock as a reading shows it: the newest `updatedAt` of its webhooks; RFC 3339. */
function clockOf({ webhooks }) {
	if (webhooks.status !== "read") return null;
	return newestOf(webhooks.resources.map(({ updatedAt }) => updatedAt));
}
/** The newest of some RFC 3339 times; `null` when there is none. */
function newestOf(times) {
	return times.reduce((newest, time) => {
		if (time === null || time === void 0) return newest;
		return newest === null || Date.parse(time) > Date.parse(newest) ? time : newest;
	}, null);
}
// src/ledger/rebuild.ts
/**
* The ledger as far as it can be told from the file and from Gladly: a declared object that Gladly
* holds counts as applied with the fields of the file. So what differs is then a change made in
* Gladly, which no apply overwrites unasked. What was sent as a secret cannot be told.
*/
function rebuildLedger(desired, live, matches) {
	const entries = desired.resources.flatMap((resource) => {
		const { address, kind } = resource;
		const found = (kind === "webhook" ? matches.webhooks : matches.topics).get(address);
		return found === void 0 ? [] : [[address, appliedAs(resource, found.live.id)]];
	});
	const gladlyClock = clockOf(live);
	return {
		organizationId: live.organization.id,
		resources: recordOf(entries),
		unfinished: [],
		fingerprints: {},
		...gladlyClock === null ? {} : { gladlyClock }
	};
}
/** A declared resource as the ledger keeps it once it was applied to the object with this id. */
function appliedAs(resource, id) {
	const { kind, protected: isProtected } = resource;
	return kind === "webhook" ? {
		id,
		kind,
		protected: isProtected,
		fields: resource.fields
	} : {
		id,
		kind,
		protected: isProtected,
		fields: resource.fields
	};
}
// src/config/vendor-files.ts
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
/**
* Reads vendor definitions from disk. Refused are URLs, absolute paths, paths that leave the
* repository, also by way of a symbolic link, and anything but ordinary files.
*/
function vendorFilesBelow({ root, folder }) {
	return async (path) => {
		if (isAbsolute(path) || win32.isAbsolute(path)) return { failure: "absolute" };
		if (SCHEME.test(path)) return { failure: "url" };
		const target = resolve(folder, path);
		if (!isInside(resolve(root), target)) return { failure: "outside" };
		try {
			return await readInside(root, target);
		} catch (error) {
			return { failure: failureOf(error) };
		}
	};
}
async function readInside(root, target) {
	const real = await realpath(target);
	if (!isInside(await realpath(root), real)) return { failure: "outside" };
	const facts = await stat(real);
	if (!facts.isFile()) return { failure: "unreadable" };
	if (facts.size > 1048576) return { failure: "too-large" };
	return {
		file: relative(resolve(root), target).split(sep).join("/"),
		content: await readFile(real)
	};
}
/** Whether a path is below a folder, going by the paths alone. */
function isInside(root, target) {
	const way = relative(root, target);
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function failureOf(error) {
	const code = codeOf(error);
	return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable";
}
// src/config/working-copy.ts
/**
* The file at a path, shown as it is written there; `null` when there is none. Vendor definitions
* are read from the repository around it only.
* @throws ReconcileError `invalid-config` when it cannot be read, or leads out of a given root.
*/
async function openFile(path, where = {}) {
	const target = resolve(where.folder ?? ".", path);
	const content = await readBytes(target, path);
	if (content === null) return null;
	if (where.root !== void 0) await checkInside(where.root, {
		target,
		path
	});
	const folder = dirname(target);
	return {
		file: path,
		content,
		readVendorFile: vendorFilesBelow({
			root: where.root ?? repositoryOf(folder),
			folder
		})
	};
}
/** Reads vendor definitions as a configuration file at this path names them. */
function vendorFilesFor(path) {
	const folder = dirname(resolve(path));
	return vendorFilesBelow({
		root: repositoryOf(folder),
		folder
	});
}
/** The repository around a folder, or the folder itself where there is none. */
function repositoryOf(folder) {
	let candidate = folder;
	while (!existsSync(join(candidate, ".git"))) {
		const parent = dirname(candidate);
		if (parent === candidate) return folder;
		candidate = parent;
	}
	return candidate;
}
/** A link may lead to any file of the machine, of which findings would show parts. */
async function checkInside(root, { target, path }) {
	if (isInside(await realpath(root), await realpath(target))) return;
	throw new ReconcileError("invalid-config", `${path} leads out of the repository`, { remedy: "Put the file itself there, not a symbolic link to a place outside of the repository." });
}
async function readBytes(target, path) {
	try {
		return await readFile(target);
	} catch (error) {
		const code = codeOf(error);
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw new ReconcileError("invalid-config", `${path} ${code === "EISDIR" ? "is a folder, not a file" : "cannot be read"}`, {
			remedy: "Name a file that this user may read.",
			cause: error
		});
	}
}
// src/commands/plan.ts
/** Compares the file with the live organization and says what apply would do. Writes nothing. */
function plan(request, ports) {
	return withSession({
		...request,
		command: "plan",
		purpose: "plan"
	}, {
		ports,
		open: openReadingClient
	}, async ({ planner, diagnostics, organization, store }) => {
		const planned = (await planner.plan()).plan;
		const [refusal] = planned.refusals;
		return outcomeOf$1({
			command: "plan",
			result: hasChanges(planned, store !== null) ? "changes" : "no-changes",
			reason: refusal?.code ?? "ok",
			diagnostics,
			organization,
			plan: planned
		});
	});
}
// src/ledger/file-decode.ts
/**
* One organization of a ledger file, checked member by member; the name of the member when one is
* not as it should be. Members that are not known are ignored.
*/
function decodeEntry(value, organizationId) {
	if (!isRecord(value)) return "the entry";
	const { name, lastApply = null, resources, unfinished, fingerprintKey, fingerprints } = value;
	const { gladlyClock } = value;
	if (typeof name !== "string") return "name";
	if (lastApply !== null && !isApplyRecord(lastApply)) return "lastApply";
	if (!isResources(resources)) return "resources";
	if (!Array.isArray(unfinished) || !unfinished.every(isUnfinished)) return "unfinished";
	if (!isOptionalText(fingerprintKey)) return "fingerprintKey";
	if (!isRecordOf(fingerprints, isText)) return "fingerprints";
	if (!isOptionalText(gladlyClock)) return "gladlyClock";
	return {
		name,
		lastApply,
		ledger: {
			organizationId,
			resources,
			unfinished,
			fingerprints,
			...fingerprintKey === void 0 ? {} : { fingerprintKey },
			...gladlyClock === void 0 ? {} : { gladlyClock }
		}
	};
}
function isApplyRecord(value) {
	if (!isRecord(value)) return false;
	const { outcome, summary, planDigest, at } = value;
	return (outcome === "running" || outcome === "success" || outcome === "failure") && [
		summary,
		planDigest,
		at
	].every(isText);
}
function isResources(value) {
	return isRecordOf(value, isApplied) && Object.keys(value).every(isAddress);
}
function isApplied(value) {
	if (!isRecord(value) || value["id"] !== null && !isText(value["id"])) return false;
	if (typeof value["protected"] !== "boolean") return false;
	if (value["kind"] === "topic") return isTopicFields(value["fields"]);
	return value["kind"] === "webhook" && isWebhookFields(value["fields"]);
}
function isUnfinished(value) {
	if (!isRecord(value)) return false;
	const { address, kind, action, id, fields, former, sent } = value;
	if (!isText(address) || !isAddress(address) || !isText(action) || !isOptionalText(id)) return false;
	if (kind !== "topic" && kind !== "webhook") return false;
	const isFields = kind === "topic" ? isTopicFields : isWebhookFields;
	const isAim = (aim) => aim === null || isFields(aim);
	const isKnown = former === void 0 || Array.isArray(former) && former.every(isAim);
	const isSentKnown = sent === void 0 || isSent(sent);
	return isKnown && isSentKnown && (fields === void 0 || isFields(fields));
}
function isSent(value) {
	if (!isRecord(value) || !isText(value["fingerprintKey"])) return false;
	return isRecordOf(value["fingerprints"], (one) => one === null || isText(one));
}
function isWebhookFields(value) {
	if (!isRecord(value)) return false;
	const { name, url, events, enabled, headers, basic } = value;
	return isText(name) && isText(url) && Array.isArray(events) && events.every(isText) && typeof enabled === "boolean" && (headers === void 0 || isRecordOf(headers, isSecretSource)) && (basic === void 0 || isBasic(basic));
}
function isBasic(value) {
	if (!isRecord(value)) return false;
	const { username, password, realm } = value;
	return isSecretSource(username) && isSecretSource(password) && isOptionalText(realm);
}
function isSecretSource(value) {
	if (!isRecord(value)) return false;
	if (value["type"] === "literal") return true;
	return value["type"] === "reference" && isText(value["name"]) && isText(value["prefix"]);
}
function isTopicFields(value) {
	if (!isRecord(value)) return false;
	const { name, disabled, parent } = value;
	const isParented = parent === void 0 || isParent(parent);
	return isText(name) && typeof disabled === "boolean" && isParented;
}
function isParent(value) {
	if (!isRecord(value)) return false;
	if (value["type"] === "named") return isText(value["name"]);
	return value["type"] === "declared" && isText(value["address"]) && isAddress(value["address"]);
}
function isText(value) {
	return typeof value === "string";
}
function isOptionalText(value) {
	return value === void 0 || isText(value);
}
function isRecordOf(value, isMember) {
	return isRecord(value) && Object.values(value).every(isMember);
}
// src/ledger/file-format.ts
const FORMAT = "gladly-integrations-ledger";
const VERSION = 1;
/**
* The text of a ledger file: JSON with keys in one order, indented, so that two versions of it can
* be compared line by line. It holds names of secrets and keyed fingerprints, never a value.
*/
function formatLedgerFile(file) {
	const organizations = Object.entries(file).map(([id, { name, lastApply, ledger }]) => {
		const { organizationId: _id, ...rest } = ledger;
		return [id, {
			name,
			...lastApply === null ? {} : { lastApply },
			...rest
		}];
	});
	const content = {
		format: FORMAT,
		version: VERSION,
		organizations: Object.fromEntries(organizations)
	};
	return `${JSON.stringify(inKeyOrder(plain(content)), null, 2)}\n`;
}
/**
* Reads the text of a ledger file; `path` is for the message.
*
* @throws ReconcileError `unreadable` when it is broken, made by a newer version, or no ledger at
*   all. The file is then left alone: it may be the only record of what is ours.
*/
function parseLedgerFile(text, path) {
	const content = parseJson(text, path);
	if (!isRecord(content) || content["format"] !== FORMAT) throw unreadable(`${path} is not a ledger of gladly-integrations.`, path);
	const { version, organizations } = content;
	if (typeof version === "number" && version > VERSION) throw new ReconcileError("unreadable", `${path} was written by a newer version of gladly-integrations (format ${version}).`, { remedy: "Use that version or a later one; this one would lose what it does not know." });
	const entries = isRecord(organizations) ? Object.entries(organizations) : null;
	if (version !== VERSION || entries === null) throw broken("its organizations", path);
	return Object.fromEntries(entries.map(([id, value]) => {
		const entry = decodeEntry(value, id);
		if (typeof entry === "string") throw broken(`${entry} of organization ${id}`, path);
		return [id, entry];
	}));
}
function parseJson(text, path) {
	try {
		return JSON.parse(text);
	} catch {
		throw broken("its JSON", path);
	}
}
function broken(what, path) {
	return unreadable(`The ledger ${path} is broken: ${what} cannot be read.`, path);
}
function unreadable(message, path) {
	return new ReconcileError("unreadable", message, { remedy: `Restore ${path} from a copy, or move it away and run "ledger rebuild" to derive a new one from Gladly and the config. It was left as it is.` });
}
/** Proves to the compiler that the content is JSON: it leaves out members that are undefined. */
function plain(value) {
	return isJson(value) ? value : {};
}
function isJson(value) {
	if (value === null || value === void 0) return true;
	if (typeof value !== "object") return [
		"string",
		"number",
		"boolean"
	].includes(typeof value);
	return Object.values(value).every(isJson);
}
export { valueAt as $, readBase as A, newSuggest as B, withSession as C, summaryOf as Ct, readSnapshot as D, topicId as E, loadConfig as F, lastIn as G, COMPOSER_OPTIONS as H, isVendorPath as I, secretNameFor as J, pathText as K, loadVendors as L, readWanted as M, today as N, environmentKeys as O, selectOrganization as P, keyPart as Q, builtInVendor as R, apply as S, isSuccess as St, mergeUnfinished as T, mayHaveWritten as Tt, parseYaml as U, findingsOf as V, extentOf as W, readInputs as X, secretNamesIn as Y, expectedFor as Z, OWN_WORDS as _, DeadlineError as _t, repositoryOf as a, soleReferenceIn as at, approveAny as b, openDispatcher as bt, rebuildLedger as c, formatPlace as ct, systemClock as d, readRetryAfter as dt, expandEvents as et, cleanOutcome as f, GladlyApiError as ft, unparkedName as g, cleanText as gt, parkedName as h, codeOf as ht, openFile as i, referencesIn as it, readConfig as j, transportOptions as k, clockOf as l, hasChanges as lt, cleanValues as m, wordsOfProblem as mt, parseLedgerFile as n, isAddress as nt, vendorFilesFor as o, hasErrors as ot, cleanPlan as p, connectionProblem as pt, plainSecretName as q, plan as r, keyOf$2 as rt, appliedAs as s, comparePlaces as st, formatLedgerFile as t, integrationOf as tt, newestOf as u, openReadingClient as ut, cleanJson as v, exchange as vt, createPlanner as w, isOutOfScope as wt, approveDigest as x, proxyOf as xt, jsonText as y, headerOf as yt, builtInVendorIds as z };
