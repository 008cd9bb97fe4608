import { B as digestOf$1, C as Secret, G as recordOf, H as stableJson, St as VERSION, U as isRecord, b as secretKey, c as secretFieldsOf, q as ReconcileError, z as compareText } from "./start.js";
import { i as textOf, n as arrayOf, r as memberOf, s as settled } from "./job.js";
import { A as readBase, E as topicId, T as mergeUnfinished, _t as DeadlineError, a as repositoryOf, bt as openDispatcher, d as systemClock, dt as readRetryAfter, gt as cleanText, ht as codeOf, i as openFile, mt as wordsOfProblem, nt as isAddress, pt as connectionProblem, r as plan, s as appliedAs, vt as exchange, xt as proxyOf, yt as headerOf } from "./core.js";
import { dirname, posix, relative, resolve, sep } from "node:path";
import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
// src/shared/commit.ts
/** Digits of a commit that people know it by, as GitHub shows them. */
const SHORT_COMMIT = 7;
/** The first digits of a commit, by which people know it. */
function shortCommit(commit) {
	return commit.slice(0, SHORT_COMMIT);
}
// src/github/errors.ts
/**
* A call to GitHub that failed for good. Its message and remedy are for people; callers that can
* go on without the call look at `failure` and `detail`.
*/
var GitHubApiError = class extends ReconcileError {
	failure;
	status;
	detail;
	constructor(failed, told) {
		super(told.code, told.message, { remedy: told.remedy });
		this.failure = failed.failure;
		this.status = failed.status;
		this.detail = failed.detail;
	}
};
// src/github/files.ts
const PERMISSION$2 = "contents: read";
/**
* The bytes of a file of the repository as it was at a commit; `null` where that commit does not
* have it, or has a folder there. Files above 1 MB come without content and are fetched by their
* blob, which gives up to 100 MB.
* @throws GitHubApiError when it cannot be read.
*/
async function fileAt(api, commit, path) {
	const what = `read ${path} at ${shortCommit(commit)}`;
	const options = {
		permission: PERMISSION$2,
		what
	};
	const answer = await api.request("GET /repos/{owner}/{repo}/contents/{path}", {
		path,
		ref: commit
	}, {
		...options,
		notFound: "null"
	});
	if (textOf(answer.data, "type") !== "file") return null;
	const content = bytesOf(answer.data);
	if (content !== null) return content;
	const { data } = await api.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: textOf(answer.data, "sha") }, options);
	return bytesOf(data);
}
/**
* Whether the repository has a commit. It loses those that no branch, tag or pull request leads to.
* @throws GitHubApiError when that cannot be told.
*/
async function hasCommit(api, commit) {
	const what = `look for the commit ${shortCommit(commit)}`;
	const options = {
		permission: PERMISSION$2,
		what,
		notFound: "null"
	};
	const parameters = {
		ref: commit,
		per_page: 1
	};
	try {
		return (await api.request("GET /repos/{owner}/{repo}/commits/{ref}", parameters, options)).status !== 404;
	} catch (error) {
		if (error instanceof GitHubApiError && error.status === 422) return false;
		throw error;
	}
}
/** `null`: GitHub left the content out. */
function bytesOf(file) {
	if (textOf(file, "encoding") !== "base64") return null;
	return Buffer.from(textOf(file, "content"), "base64");
}
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
// src/github/carrier.ts
/**
* Carries a request of Octokit over our own dispatcher, so that proxy, deadline and redirects
* (never followed) are ours, and so that it is known whether anything was sent.
*/
function createCarrier(dispatcher, deadlineMs) {
	let last = null;
	const fetch = async (url, { method, headers, body = "" }) => {
		const { origin, pathname, search } = new URL(url);
		last = await send(dispatcher, {
			method,
			origin,
			path: `${pathname}${search}`,
			headers,
			body: body === "" ? null : body
		}, deadlineMs);
		if (last.type === "broken") throw last.error;
		const { status, text } = last;
		return {
			status,
			url,
			headers: headersOf(last.headers),
			text: async () => text ?? ""
		};
	};
	return {
		fetch,
		seen: () => last
	};
}
async function send(dispatcher, request, deadlineMs) {
	try {
		return await exchange(await dispatcher(), request, deadlineMs);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return {
			type: "broken",
			sent: false,
			error
		};
	}
}
/** GitHub sends nothing but JSON to what is asked here; whether it did is looked at elsewhere. */
function headersOf(headers) {
	const pairs = Object.entries(headers).map(([name, value = ""]) => {
		return [name.toLowerCase(), typeof value === "string" ? value : value.join(", ")];
	});
	return new Map([...pairs, ["content-type", "application/json"]]);
}
// src/github/failure.ts
const FAILURES = {
	401: "auth",
	403: "permission",
	404: "not-found",
	408: "no-answer",
	409: "conflict",
	410: "gone",
	429: "rate-limited"
};
const MOST_ERRORS = 5;
/**
* What is wrong with an answer; `null` when it is a good one. A body that is there has to be JSON,
* because a proxy or a sign-in page may answer 200 as well.
*/
function failureOfAnswer({ status, headers, text }, secrets, now) {
	if (status >= 200 && status < 300) {
		if (text === "" || parseJson(text) !== void 0) return null;
		return attemptOf({
			failure: "malformed",
			status,
			detail: "the answer is not JSON"
		});
	}
	const detail = detailOf(text, secrets);
	const failure = failureOfStatus(status, headers, detail);
	return {
		...attemptOf({
			failure,
			status,
			detail
		}),
		askedMs: failure === "rate-limited" || status >= 500 ? askedWait(headers, now) : null,
		accepted: headerOf(headers, "x-accepted-github-permissions")
	};
}
/** What is wrong with a request that got no answer, or not a whole one. */
function failureOfBreak({ sent, error }) {
	if (!sent) {
		const lasting = ["no-such-host", "tls"].includes(connectionProblem(error));
		return {
			...attemptOf({
				failure: "unreachable",
				status: null,
				detail: `no connection: ${wordsOfProblem(error)}`
			}),
			lasting
		};
	}
	if (codeOf(error) === "UND_ERR_RES_EXCEEDED_MAX_SIZE") return {
		...attemptOf({
			failure: "malformed",
			status: null,
			detail: "the answer is too large"
		}),
		lasting: true
	};
	const broke = `the connection broke before the answer was complete (${codeOf(error)})`;
	return attemptOf({
		failure: "no-answer",
		status: null,
		detail: error instanceof DeadlineError ? error.message : broke
	});
}
/**
* What is wrong with a GraphQL answer, which tells of failures with status 200; `null` when
* nothing is.
*/
function failureOfGraphql(text, secrets) {
	const errors = arrayOf(memberOf(parseJson(text), "errors"));
	if (errors.length === 0) return null;
	return attemptOf({
		failure: {
			FORBIDDEN: "permission",
			INSUFFICIENT_SCOPES: "permission",
			NOT_FOUND: "not-found",
			RATE_LIMITED: "rate-limited"
		}[textOf(errors[0], "type")] ?? "rejected",
		status: 200,
		detail: shown(errors.slice(0, MOST_ERRORS).map((error) => textOf(error, "message")).join("; "), secrets)
	});
}
function attemptOf(failed) {
	return {
		type: "failed",
		...failed,
		askedMs: null,
		lasting: false,
		accepted: null
	};
}
/** GitHub says "too much" with 429 or, more often, with 403. */
function failureOfStatus(status, headers, detail) {
	if (status >= 500) return "server";
	if (status >= 300 && status < 400) return "redirected";
	const limited = headerOf(headers, "retry-after") !== null || headerOf(headers, "x-ratelimit-remaining") === "0" || /rate limit|abuse detection/i.test(detail);
	if (status === 403 && limited) return "rate-limited";
	return FAILURES[status] ?? "rejected";
}
function askedWait(headers, now) {
	const retryAfter = headerOf(headers, "retry-after");
	if (retryAfter !== null) return readRetryAfter(retryAfter, now);
	const reset = headerOf(headers, "x-ratelimit-reset") ?? "";
	if (headerOf(headers, "x-ratelimit-remaining") !== "0" || !/^\d{1,12}$/.test(reset)) return null;
	const theirNow = Date.parse(headerOf(headers, "date") ?? "");
	return Math.max(0, Number(reset) * 1e3 - (Number.isNaN(theirNow) ? now : theirNow));
}
/** GitHub's message with the particulars of a validation, cut to what can be shown. */
function detailOf(text, secrets) {
	const body = parseJson(text);
	const particulars = arrayOf(memberOf(body, "errors")).slice(0, MOST_ERRORS).map(wordsOfError);
	return shown([textOf(body, "message"), ...particulars].filter((word) => word !== "").join("; "), secrets);
}
function wordsOfError(error) {
	if (typeof error === "string") return error;
	const message = textOf(error, "message");
	if (message !== "") return message;
	return [textOf(error, "field"), textOf(error, "code")].filter((word) => word !== "").join(" ");
}
function shown(text, secrets) {
	return cleanText(text, secrets).replace(/[.\s]+$/, "");
}
/** What the parser says of broken JSON is left out: it quotes the text. */
function parseJson(text) {
	try {
		return text === null ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}
// src/github/retry.ts
const MOST_TRIES = 5;
const FIRST_STEP = 1e3;
const LONGEST_STEP = 16e3;
/** GitHub asks for a minute after a limit that comes with no time, and longer after the next. */
const LIMIT_STEP = 6e4;
/**
* Whether a call may be made again, and when.
*
* | failure                        | repeatable | can look       | neither |
* |--------------------------------|------------|----------------|---------|
* | rate-limited (not carried out) | again      | again          | again   |
* | unreachable (never sent)       | again      | again          | again   |
* | no-answer, server, malformed   | again      | look, or again | give up |
* | anything else (a plain answer) | give up    | give up        | give up |
*/
function retryDecision(question) {
	const { failure, repeatable, canLook, lasting, tries, elapsedMs, totalMs } = question;
	const untouched = failure === "rate-limited" || failure === "unreachable";
	const unsure = [
		"no-answer",
		"server",
		"malformed"
	].includes(failure);
	if (!(untouched || unsure && (repeatable || canLook)) || lasting || tries >= MOST_TRIES) return { next: "give-up" };
	const waitMs = waitOf(question);
	if (elapsedMs + waitMs >= totalMs) return { next: "give-up" };
	return {
		next: "again",
		waitMs,
		look: unsure && !repeatable
	};
}
function waitOf({ failure, askedMs, tries, random }) {
	const jitter = random * FIRST_STEP;
	if (askedMs !== null) return askedMs + jitter;
	if (failure === "rate-limited") return LIMIT_STEP * 2 ** (tries - 1) + jitter;
	const step = Math.min(LONGEST_STEP, FIRST_STEP * 2 ** (tries - 1));
	return step / 2 + random * step / 2;
}
// src/github/permission.ts
/**
* The permissions that a call needs, as workflows write them: `pull-requests: write`. GitHub's
* header `X-Accepted-GitHub-Permissions` lists alternatives separated by semicolons, each a list
* separated by commas (`issues=write; pull_requests=write,contents=read`); of these the one with
* the permission that the caller expects is taken, in the caller's measure (it may have to write
* later what it reads now), else the first. Without a header it is what the caller expects. Access
* to metadata comes with every token and is left out.
*/
function neededPermissions(accepted, expected) {
	const alternatives = (accepted ?? "").split(";").map(permissionsOf).filter((permissions) => permissions.length > 0);
	if (expected === null) return alternatives[0] ?? [];
	const isExpected = (permission) => nameOf(permission) === nameOf(expected);
	const wanted = alternatives.find((one) => one.some(isExpected));
	if (wanted === void 0) return alternatives[0] ?? [expected];
	return wanted.map((one) => isExpected(one) ? expected : one);
}
function nameOf(permission) {
	return permission.split(":")[0] ?? "";
}
function permissionsOf(alternative) {
	return alternative.split(",").map((one) => /^\s*([a-z_]{1,40})=(read|write|admin)\s*$/.exec(one)).filter((match) => match !== null && match[1] !== "metadata").map((match) => `${match?.[1]?.replaceAll("_", "-")}: ${match?.[2]}`);
}
// src/github/told.ts
const AGAIN = "Run the job again later.";
/** A failure as people are told of it: one sentence, then what to do. */
function errorOf(failed, asked) {
	const { failure, status, detail } = failed;
	return new GitHubApiError({
		failure,
		status,
		detail
	}, tell(failed, asked));
}
function tell(failed, asked) {
	switch (failed.failure) {
		case "auth": return authTold(failed, asked);
		case "permission":
		case "not-found": return permissionTold(failed, asked);
		case "gone":
		case "conflict":
		case "rejected": return refusedTold(failed, asked);
		case "redirected": return redirectedTold(asked);
		case "rate-limited": return limitedTold(failed, asked);
		case "unreachable":
		case "no-answer":
		case "server":
		case "malformed": return noUseTold(failed, asked);
		default: return failed.failure;
	}
}
function authTold(failed, { what }) {
	return {
		code: "github-permission",
		message: `GitHub did not accept the token to ${what} ${inBrackets(failed)}.`,
		remedy: "Check the input github-token: leave it out to use the token of the job, or give a token that is still valid. The token of a job ends with the job."
	};
}
function permissionTold(failed, { what, permission }) {
	const needed = neededPermissions(failed.accepted, permission);
	const lines = needed.map((one) => `“${one}”`).join(" and ");
	const grant = needed.length === 0 ? "Give the job the permissions that the documentation lists for this command" : `Add ${lines} under “permissions:” of the job in the workflow file`;
	const first = isPlain(failed) ? "" : "Put right what GitHub names there. If that is no help: ";
	return {
		code: "github-permission",
		message: failed.failure === "permission" ? `GitHub does not let this workflow ${what} ${inBrackets(failed)}.` : `GitHub does not show this workflow what it needs to ${what} ${inBrackets(failed)}.`,
		remedy: `${first}${grant}. If the input github-token is an app's or a person's token, give that permission to the token, and the token access to this repository.`
	};
}
/** GitHub says no more than that it may not be. Else it has a reason of another sort. */
function isPlain({ failure, detail }) {
	return failure === "not-found" || detail === "" || detail.startsWith("Resource not accessible");
}
function refusedTold(failed, { what }) {
	return {
		code: "github-permission",
		message: `GitHub refused to ${what} ${inBrackets(failed)}.`,
		remedy: `Put right what GitHub names there, then run the job again.`
	};
}
function redirectedTold({ what }) {
	return {
		code: "github-unreachable",
		message: `The repository was renamed or moved while this workflow waited, so it was not possible to ${what}.`,
		remedy: "Start the workflow afresh. The token is never sent along to another address."
	};
}
function limitedTold(failed, { what }) {
	const minutes = failed.askedMs === null ? null : Math.ceil(failed.askedMs / 6e4);
	const when = minutes === null ? AGAIN : `Run the job again in ${minutes} minutes.`;
	return {
		code: "github-unreachable",
		message: `GitHub limits how much this token may ask for, so it was not possible to ${what} ${inBrackets(failed)}.`,
		remedy: `${when} If it happens often, let fewer workflows run at the same time.`
	};
}
function noUseTold(failed, { what, host }) {
	const sure = failed.failure === "unreachable";
	return {
		code: "github-unreachable",
		message: `${sure ? `${host} could not be reached` : `${host} gave no usable answer`} when it was asked to ${what} ${inBrackets(failed)}.`,
		remedy: sure ? "Check the network and the proxy settings (HTTPS_PROXY) of the runner, then run the job again." : `${whomToAsk(host)} ${AGAIN}`
	};
}
function whomToAsk(host) {
	return host === "api.github.com" ? "Look whether GitHub reports a disturbance (https://www.githubstatus.com)." : `Ask the people who run ${host} whether it has trouble.`;
}
function inBrackets({ status, detail }) {
	return `(${[...status === null ? [] : [String(status)], ...detail === "" ? [] : [detail]].join(": ")})`;
}
// src/github/caller.ts
/** The one place through which all calls go: tries, waits, looks whether it was done, explains. */
function createCaller(ports) {
	return async (call, send) => {
		const begun = ports.clock.now();
		for (let tries = 1;; tries += 1) {
			const result = await tryOnce(ports, call, send);
			if (result.type === "good") return result;
			const decision = decide(ports, call, {
				result,
				tries,
				begun
			});
			if (decision.next === "give-up") throw failed(ports, call, result);
			await pause(ports, call, {
				result,
				decision
			});
			const found = decision.look ? await call.options.settled?.() : null;
			if (found !== null && found !== void 0) return {
				status: 200,
				data: found,
				headers: {}
			};
		}
	};
}
async function tryOnce(ports, call, send) {
	const sender = await ports.open();
	const begun = ports.clock.now();
	const outcome = outcomeOf(ports, {
		call,
		sent: await send(sender).catch((error) => ({ error })),
		carrier: sender.carrier
	});
	const took = Math.round(ports.clock.now() - begun);
	const words = outcome.type === "good" ? String(outcome.status) : wordsOf(outcome);
	ports.logger.debug(`${call.name}, ${took} ms: ${words}`);
	return outcome;
}
/** What Octokit threw is not looked at, because it may quote the request; the exchange is. */
function outcomeOf({ clock, secrets }, { call, sent, carrier }) {
	const seen = carrier.seen();
	if (seen === null) throw "error" in sent ? sent.error : /* @__PURE__ */ new Error(`${call.name} was not sent`);
	if (seen.type === "broken") return failureOfBreak(seen);
	if (call.passes.includes(seen.status)) return {
		type: "good",
		status: seen.status,
		data: null,
		headers: {}
	};
	const failure = failureOfAnswer(seen, secrets, clock.now()) ?? (call.verb === "GRAPHQL" ? failureOfGraphql(seen.text, secrets) : null);
	if (failure !== null) return failure;
	if ("error" in sent) throw sent.error;
	const data = seen.text === "" ? null : sent.data;
	return {
		type: "good",
		status: sent.status,
		data,
		headers: textsOf(sent.headers)
	};
}
function decide({ clock, random, totalMs }, { verb, options }, { result, tries, begun }) {
	const { failure, lasting, askedMs } = result;
	return retryDecision({
		failure,
		lasting,
		askedMs,
		repeatable: verb === "GET" || options.repeatable === true,
		canLook: options.settled !== void 0,
		tries,
		elapsedMs: clock.now() - begun,
		totalMs,
		random: random()
	});
}
async function pause({ clock, logger }, { name }, { result, decision }) {
	const seconds = Math.ceil(decision.waitMs / 1e3);
	if (result.failure === "rate-limited") logger.progress(`GitHub limits requests; waiting ${seconds} s before ${name}`);
	await clock.sleep(decision.waitMs);
}
function failed(ports, { name, options }, result) {
	const { what = name, permission = null } = options;
	return errorOf(result, {
		what,
		permission,
		host: ports.host
	});
}
function wordsOf({ failure, status, detail }) {
	return [
		failure,
		...status === null ? [] : [String(status)],
		detail
	].join(" ");
}
function textsOf(headers) {
	const pairs = Object.entries(headers).filter(([, value]) => typeof value === "string");
	return Object.fromEntries(pairs.map(([name, value]) => [name, String(value)]));
}
// src/github/pages.ts
/**
* The parameters of the next page from a `Link` header (RFC 8288), `null` on the last one. Only
* the query is taken, so that a header cannot send the token to another address.
*/
function nextPage(link) {
	const target = link.split(/,(?=\s*<)/).find((part) => /;\s*rel="?next"?\s*(?:;|$)/.test(part));
	const url = /<([^>]+)>/.exec(target ?? "")?.[1] ?? "";
	if (!URL.canParse(url)) return null;
	const query = Object.fromEntries(new URL(url).searchParams);
	return Object.keys(query).length === 0 ? null : query;
}
// src/github/api.ts
/** GitHub ends requests of its own after 10 s, and asks for a minute after most limits. */
const DEFAULT_LIMITS = {
	connectMs: 1e4,
	answerMs: 3e4,
	totalMs: 2e5,
	maxAnswerBytes: 2e8
};
const API_VERSION = "2022-11-28";
/** GitHub frowns on more at once by one token. */
const CONNECTIONS = 4;
const PER_PAGE = 100;
/** More than any list has that this program reads; an end for a server that never ends. */
const MOST_PAGES = 300;
/**
* Makes the client. Nothing is sent, and Octokit is not even loaded, before the first call.
* @throws ReconcileError `github-permission` without a token, `internal` when the environment of
*   the runner makes no sense.
*/
function openGitHub(options) {
	const [owner = "", name = ""] = options.repository.split("/");
	const caller = createCaller({
		...options,
		host: hostOf(options),
		secrets: [checkedToken(options)],
		totalMs: {
			...DEFAULT_LIMITS,
			...options.limits
		}.totalMs,
		open: opener(options)
	});
	const names = (route) => route.includes("{owner}") ? {
		owner,
		repo: name
	} : {};
	const request = (route, parameters = {}, requestOptions = {}) => requestOnce(caller, {
		route,
		parameters: {
			...parameters,
			...names(route)
		}
	}, requestOptions);
	return {
		repository: {
			owner,
			name
		},
		request,
		pages: (route, parameters = {}, pageOptions = {}) => pagesOf(request, {
			route,
			parameters
		}, pageOptions),
		graphql: (query, variables, callOptions = {}) => graphqlOnce(caller, {
			query,
			variables
		}, callOptions)
	};
}
/** What sends one try: Octokit, loaded once, with a carrier of its own for each. */
function opener(options) {
	const limits = {
		...DEFAULT_LIMITS,
		...options.limits
	};
	const token = checkedToken(options);
	const { origin } = new URL(options.apiUrl);
	const { proxy } = options;
	let dispatching = null;
	let loading = null;
	const dispatcher = () => {
		dispatching ??= openDispatcher({
			...limits,
			origin,
			proxy,
			connections: CONNECTIONS
		});
		return dispatching;
	};
	return async () => {
		loading ??= loadOctokit(options, token);
		const carrier = createCarrier(dispatcher, limits.answerMs);
		return {
			octokit: await loading,
			carrier
		};
	};
}
async function loadOctokit(options, token) {
	const { getOctokit } = await import("../packages/@actions/github/github.js");
	const { logger } = options;
	const note = (text) => logger.debug(text);
	const log = {
		debug: note,
		info: note,
		warn: note,
		error: note
	};
	return getOctokit(token.reveal(), {
		baseUrl: options.apiUrl.replace(/\/+$/, ""),
		userAgent: `gladly-integrations/${options.version}`,
		log,
		request: { log }
	});
}
async function requestOnce(caller, { route, parameters }, { notFound = "throw", ...options }) {
	const call = {
		name: filledIn(route, parameters),
		verb: route.split(" ")[0] ?? "GET",
		options
	};
	const headers = {
		accept: "application/vnd.github+json",
		"x-github-api-version": API_VERSION
	};
	return await caller({
		...call,
		passes: notFound === "null" ? [404] : []
	}, (sender) => {
		const { octokit, carrier } = sender;
		return octokit.request(route, {
			...parameters,
			headers,
			request: { fetch: carrier.fetch }
		});
	});
}
async function graphqlOnce(caller, { query, variables }, options) {
	return (await caller({
		name: "GraphQL",
		verb: "GRAPHQL",
		options: {
			repeatable: true,
			...options
		},
		passes: []
	}, async ({ octokit, carrier }) => {
		const request = { fetch: carrier.fetch };
		return {
			status: 200,
			headers: {},
			data: await octokit.graphql(query, {
				...variables,
				request
			})
		};
	})).data;
}
async function* pagesOf(request, { route, parameters }, { member, ...options }) {
	let page = {
		per_page: PER_PAGE,
		...parameters
	};
	for (let count = 0; page !== null && count < MOST_PAGES; count += 1) {
		const answer = await request(route, page, options);
		yield* arrayOf(member === void 0 ? answer.data : memberOf(answer.data, member));
		const next = nextPage(answer.headers["link"] ?? "");
		page = next === null ? null : {
			...page,
			...next
		};
	}
	if (page !== null) throw endless(route);
}
/** Half a list would be worse than none: what is not on it would be made again. */
function endless(route) {
	return new ReconcileError("github-unreachable", `GitHub's list does not end: ${route}.`, { remedy: "Run the job again later. If it stays so, report it with this message." });
}
/** `POST /repos/acme/shop/issues/7/comments`: how errors and logs call a request. */
function filledIn(route, parameters) {
	return route.replaceAll(/\{(\w+)\}/g, (hole, name) => {
		const value = parameters[name];
		return typeof value === "string" || typeof value === "number" ? String(value) : hole;
	});
}
function checkedToken({ token }) {
	const text = token.reveal().trim();
	if (text !== "") return new Secret(text);
	throw new ReconcileError("github-permission", "No GitHub token is given.", { remedy: "Leave out the input github-token (the token of the job is used then), or give one." });
}
function hostOf({ apiUrl, repository }) {
	if (/^https?:/.test(apiUrl) && URL.canParse(apiUrl) && /^[^/]+\/[^/]+$/.test(repository)) return new URL(apiUrl).host;
	throw new ReconcileError("internal", "The runner does not say which repository this is.", { remedy: "Run the Action on a runner that sets GITHUB_API_URL and GITHUB_REPOSITORY." });
}
// src/github/deployment-pack.ts
/** 30 bits tell 2,000 addresses apart, most of the time; otherwise one digit more is taken. */
const MIN_WIDTH = 5;
const MAX_WIDTH = 43;
/** A packed content never grows beyond this, whoever wrote it. */
const MAX_BYTES = 5e6;
/** Instead of an action: an earlier apply made it, and it was not in Gladly any more. */
const MADE = "made";
/** Stands for an id that is derived from the address. */
const DERIVED = "=";
/** Entries for these addresses. An id that can be derived is not kept. */
function entriesOf(organizationId, entries) {
	let width = MIN_WIDTH;
	const digests = [...entries.keys()].map((address) => digestOf(address));
	const distinct = () => new Set(digests.map((digest) => digest.slice(0, width))).size;
	while (distinct() < digests.length && width < MAX_WIDTH) width += 1;
	const pairs = [...entries].map(([address, { id, action }]) => {
		const kept = id === topicId(organizationId, address) ? DERIVED : escaped(id);
		return [digestOf(address).slice(0, width), {
			id: kept,
			action
		}];
	});
	return {
		width,
		byDigest: new Map(pairs.toSorted(([a], [b]) => compareText(a, b)))
	};
}
/**
* What a record says of the objects at these addresses. Where two of them have one digest, which
* can only be when one is new, nothing is said of either.
*/
function entriesAt({ organization, entries }, addresses) {
	const { width, byDigest } = entries;
	const owners = /* @__PURE__ */ new Map();
	for (const address of addresses) {
		const digest = digestOf(address).slice(0, width);
		owners.set(digest, owners.has(digest) ? null : address);
	}
	const found = /* @__PURE__ */ new Map();
	for (const [digest, address] of owners) {
		const entry = byDigest.get(digest);
		if (address === null || entry === void 0) continue;
		const id = entry.id === DERIVED ? topicId(organization.id, address) : unescaped(entry.id);
		found.set(address, {
			...entry,
			id
		});
	}
	return found;
}
/** As text for a payload: columns of equal things, which pack well. */
function packEntries({ fingerprintKey, fingerprints, kept, entries }) {
	const all = [...entries.byDigest.entries()];
	const content = {
		fingerprintKey,
		fingerprints: Object.fromEntries(Object.entries(fingerprints).map(([key, value]) => [key, shorter(value)])),
		kept,
		width: entries.width,
		digests: all.map(([digest]) => digest).join(""),
		lengths: all.map(([, { id }]) => id?.length ?? 0),
		ids: all.map(([, { id }]) => id ?? "").join(""),
		actions: all.map(([, { action }]) => action ?? "")
	};
	return deflateRawSync(JSON.stringify(content), { level: 9 }).toString("base64");
}
/** Reads what `packEntries` made; `null` for anything else. Never throws. */
function unpackEntries(text) {
	const content = inflated(text);
	const [width, digests, ids] = [
		memberOf(content, "width"),
		textOf(content, "digests"),
		textOf(content, "ids")
	];
	const actions = arrayOf(memberOf(content, "actions"));
	const lengths = arrayOf(memberOf(content, "lengths"));
	const fingerprints = textsIn(memberOf(content, "fingerprints"));
	const kept = arrayOf(memberOf(content, "kept")).map(keptResource);
	const fingerprintKey = memberOf(content, "fingerprintKey");
	if (typeof width !== "number" || !Number.isInteger(width) || width < MIN_WIDTH) return null;
	if (typeof fingerprintKey !== "string" || fingerprints === null) return null;
	if (digests.length !== width * actions.length || lengths.length !== actions.length) return null;
	const byDigest = /* @__PURE__ */ new Map();
	let at = 0;
	for (const [index, action] of actions.entries()) {
		const length = lengths[index];
		if (typeof length !== "number" || typeof action !== "string" || !(length >= 0)) return null;
		const id = ids.slice(at, at + length);
		at += length;
		const digest = digests.slice(index * width, (index + 1) * width);
		byDigest.set(digest, {
			id: id === "" ? null : id,
			action: action === "" ? null : action
		});
	}
	if (at !== ids.length) return null;
	return {
		fingerprintKey,
		fingerprints: Object.fromEntries(Object.entries(fingerprints).map(([key, value]) => [key, longer(value)])),
		kept: kept.filter((one) => one !== null),
		entries: {
			width,
			byDigest
		}
	};
}
/** An id of Gladly's that looks like the sign for a derived one is told from it. */
function escaped(id) {
	return id?.startsWith(DERIVED) === true ? `${DERIVED}${id}` : id;
}
function unescaped(id) {
	return id?.startsWith(DERIVED) === true ? id.slice(1) : id;
}
function digestOf(address) {
	return createHash("sha256").update(`gladly-integrations address\n${address}`).digest("base64url");
}
function inflated(text) {
	try {
		const bytes = inflateRawSync(Buffer.from(text, "base64"), { maxOutputLength: MAX_BYTES });
		return JSON.parse(bytes.toString());
	} catch {
		return null;
	}
}
function textsIn(value) {
	if (!isRecord(value)) return null;
	const members = Object.entries(value);
	const texts = members.flatMap(([key, member]) => typeof member === "string" ? [[key, member]] : []);
	return texts.length === members.length ? Object.fromEntries(texts) : null;
}
function keptResource(value) {
	const address = textOf(value, "address");
	const [id, commit] = [textOf(value, "id"), textOf(value, "commit")];
	if (!isAddress(address) || id === "" || !isCommit(commit)) return null;
	const [config, organization] = [textOf(value, "config"), textOf(value, "organization")];
	return {
		address,
		id,
		commit,
		config,
		organization
	};
}
/** Whether a text may be put into the path of a request as a commit. */
function isCommit(text) {
	return /^[0-9a-f]{40,64}$/.test(text);
}
/** Fingerprints are hexadecimal; as base64 they take a third less. */
function shorter(fingerprint) {
	return Buffer.from(fingerprint, "hex").toString("base64url");
}
function longer(text) {
	return Buffer.from(text, "base64url").toString("hex");
}
// src/github/deployment-history.ts
/** A status has room for so many characters. */
const MOST_CHARACTERS = 140;
const CLOCK = /Gladly's clock: (\d{4}-\d\d-\d\dT[\d:.]{5,20}(?:Z|[+-]\d\d:\d\d))$/;
/** What the status at the end of an apply says: the outcome in words, and Gladly's clock. */
function endDescription(summary, gladlyClock) {
	const clock = gladlyClock === null ? "" : ` Gladly's clock: ${gladlyClock}`;
	const kept = CLOCK.test(clock) ? clock : "";
	const room = MOST_CHARACTERS - kept.length - 1;
	return `${[...summary].length > room ? `${[...summary].slice(0, room - 1).join("")}…` : summary}.${kept}`;
}
/**
* The ledger that deployments stand for; `null` when nothing was ever applied.
*
* - what the last one that succeeded had in its configuration and made ours, under the ids that
*   were known or else without an id, to be found in Gladly
* - what later ones were about to do, which failed or were killed: unfinished
* - a write-only value that a later one may have sent is in effect or not: nobody knows
*/
async function historyOf(deployments, desiredAt) {
	const success = deployments.find(({ state }) => state === "success");
	const later = deployments.filter(({ state }) => state === "failure" || state === "open");
	const newest = success ?? later[0];
	if (newest === void 0) return null;
	const applied = success === void 0 ? NOTHING : await appliedBy(success, desiredAt);
	let unfinished = [];
	for (const one of later.toReversed()) {
		const desired = await desiredAt(originOf(one));
		unfinished = mergeUnfinished(unfinished, begunBy(one.record, desired, applied));
	}
	const gladlyClock = CLOCK.exec(success?.description ?? "")?.[1];
	return {
		ledger: {
			organizationId: newest.record.organization.id,
			resources: Object.fromEntries(applied.map(({ address, resource }) => [address, resource])),
			unfinished,
			...success === void 0 ? {} : { fingerprintKey: success.record.fingerprintKey },
			fingerprints: success === void 0 ? {} : inEffect(success, later, unfinished),
			...gladlyClock === void 0 ? {} : { gladlyClock }
		},
		origins: new Map(applied.map(({ address, origin }) => [address, origin]))
	};
}
const NOTHING = [];
function originOf({ commit, record }) {
	return {
		commit,
		config: record.config,
		organization: record.organization.name
	};
}
async function appliedBy(success, desiredAt) {
	const { record } = success;
	const own = originOf(success);
	const desired = await desiredAt(own);
	const resources = desired?.resources ?? [];
	const entries = entriesAt(record, addressesOf(desired));
	const declared = resources.flatMap((one) => {
		const { address } = one;
		const entry = entries.get(address);
		if (entry === void 0 || !isOurs(entry)) return [];
		return [{
			address,
			resource: appliedAs(one, entry.id),
			origin: own
		}];
	});
	const others = [];
	for (const { address, id, ...origin } of record.kept) {
		const found = (await desiredAt(origin))?.resources.find((one) => one.address === address);
		if (found !== void 0) others.push({
			address,
			resource: appliedAs(found, id),
			origin
		});
	}
	return [...declared, ...others];
}
/** What an apply was to do to what its configuration has, and to what that no longer has. */
function begunBy(record, desired, applied) {
	const resources = desired?.resources ?? [];
	const declared = new Set(addressesOf(desired));
	const gone = applied.filter(({ address }) => !declared.has(address));
	const entries = entriesAt(record, [...declared, ...gone.map(({ address }) => address)]);
	const operation = (address, kind) => {
		const { action = null, id = null } = entries.get(address) ?? {};
		if (action === null || action === "made") return [];
		return [{
			address,
			kind,
			action,
			...id === null ? {} : { id }
		}];
	};
	return [...gone.flatMap(({ address, resource }) => operation(address, resource.kind)), ...resources.flatMap(({ address, kind, fields }) => operation(address, kind).map((one) => ({
		...one,
		fields,
		...sentBy(record, one, fields)
	})))];
}
/** What comes before switching on may have sent values; the record has those that it would leave. */
function sentBy({ fingerprintKey, fingerprints }, { address, action }, fields) {
	if (![
		"create",
		"disable",
		"update",
		"resend-secrets"
	].includes(action) || !("url" in fields)) return {};
	const sent = [...secretFieldsOf(fields), { field: "url" }].flatMap(({ field }) => {
		const fingerprint = fingerprints[secretKey(address, field)];
		return fingerprint === void 0 ? [] : [[field, fingerprint]];
	});
	return sent.length === 0 ? {} : { sent: {
		fingerprintKey,
		fingerprints: recordOf(sent)
	} };
}
/** What was created has no id that was known before. */
function isOurs({ id, action }) {
	return id !== null || action === "create" || action === "made";
}
/**
* Fingerprints of which no later apply may have sent another value; those of URLs in any case:
* Gladly shows which one it has.
*/
function inEffect(success, later, unfinished) {
	const { fingerprints, fingerprintKey } = success.record;
	const begun = new Set(unfinished.map(({ address }) => address));
	const kept = Object.entries(fingerprints).filter(([key, value]) => {
		const [address = "", field] = key.split("#");
		if (field === "url" || !begun.has(address)) return true;
		return later.every(({ record }) => record.fingerprintKey === fingerprintKey && record.fingerprints[key] === value);
	});
	return Object.fromEntries(kept);
}
function addressesOf(desired) {
	return desired?.resources.map(({ address }) => address) ?? [];
}
// src/github/deployment-doubt.ts
/** The last apply that succeeded, as far as its record proves it. */
function lastProven(deployments) {
	return deployments.find(({ state, isProven }) => state === "success" && isProven);
}
/**
* Deployments since then of which nobody can tell whether an apply of ours made them: their key was
* replaced, or somebody else wrote them. Where there are such, nothing tells what is ours now: what
* was proven before may have been given up since.
*/
function doubtfulOf(deployments) {
	const since = lastProven(deployments)?.id ?? 0;
	return deployments.filter(({ id, state, isProven }) => !isProven && state !== "void" && id > since);
}
/** What such deployments leave of the ledger; `null` where there are none. */
function doubtOf([newest]) {
	return newest === void 0 ? null : {
		code: "ledger-unproven",
		deployment: newest.id
	};
}
/** Why there is no ledger, what follows from that, and how to go on. */
function gapText(gap, { environment, organization }) {
	if (gap.code === "ledger-elsewhere") return `Nothing was applied to ${organization} in the environment ${environment} yet. The same Gladly organization was applied in the environment ${gap.environment} before; its records do not count here, so what only they tell of is not removed. To go on with them, set the input environment: ${gap.environment}, in all workflows of this file.`;
	return `Deployment ${gap.deployment} of ${environment} is not signed with the key of this run: the Gladly token or the input signing-key was replaced, or somebody else wrote it. Nothing of it counts: no object is known as ours, and none is removed. If the key was replaced, give the input signing-key the former Gladly token (or the former signing-key), in all workflows of this file, and the records go on; else the next successful apply begins new ones. If nobody replaced it, find out who may write deployments, and delete that one.`;
}
// src/github/deployment-record.ts
const FORMAT = 1;
/** The payload of a deployment; 2,000 topics with ids of Gladly's take less than 60,000 bytes. */
function encodePayload(record) {
	const { organization, config, run, planDigest, source, entries, ...rest } = record;
	const { fingerprintKey, fingerprints, kept } = rest;
	return {
		format: FORMAT,
		organization: {
			id: organization.id,
			name: organization.name
		},
		config,
		run: {
			id: run.id,
			attempt: run.attempt,
			url: run.url
		},
		plan: planDigest,
		source,
		content: packEntries({
			fingerprintKey,
			fingerprints,
			kept,
			entries
		})
	};
}
/**
* Reads a payload, which anybody who may deploy could have written: whether it counts, its signature
* tells. Never throws.
*/
function decodePayload(payload) {
	const value = typeof payload === "string" ? parse(payload) : payload;
	const format = memberOf(value, "format");
	if (typeof format === "number" && format > FORMAT) return {
		status: "newer",
		format
	};
	const organization = memberOf(value, "organization");
	const run = memberOf(value, "run");
	const content = unpackEntries(textOf(value, "content"));
	const [id, attempt] = [memberOf(run, "id"), memberOf(run, "attempt")];
	const ref = {
		id: textOf(organization, "id"),
		name: textOf(organization, "name")
	};
	if (!(format === FORMAT && content !== null && ref.id !== "" && ref.name !== "") || typeof id !== "number" || typeof attempt !== "number") return { status: "broken" };
	return {
		status: "record",
		record: {
			...content,
			organization: ref,
			config: textOf(value, "config"),
			run: {
				id,
				attempt,
				url: textOf(run, "url")
			},
			planDigest: textOf(value, "plan"),
			source: textOf(value, "source")
		}
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
// src/github/deployment-seal.ts
/**
* The key that deployments are signed with, derived from the signing key if there is one, else from
* the Gladly token. Whoever may write deployments and has neither cannot make one that counts.
*/
function deploymentKey(gladlyToken, signingKey) {
	const source = (signingKey ?? gladlyToken).reveal();
	const derived = hkdfSync("sha256", source, "", "gladly-integrations deployment record", 32);
	return new Secret(Buffer.from(derived).toString("base64"));
}
/** A payload with its signature, over all of it and over where it stands. */
function sealPayload(payload, place, key) {
	return {
		...payload,
		signature: signatureOf$1(payload, place, key)
	};
}
/** Whether a payload, as GitHub gives it back, was signed with this key for this place. */
function isSealed(payload, place, key) {
	const value = typeof payload === "string" ? parsed(payload) : payload;
	const given = memberOf(value, "signature");
	if (typeof given !== "string" || !isPayload(value)) return false;
	const { signature: _signature, ...content } = value;
	const [a, b] = [Buffer.from(given), Buffer.from(signatureOf$1(content, place, key))];
	return a.length === b.length && timingSafeEqual(a, b);
}
/** GitHub compares names of environments without regard to case, and gives objects in any order. */
function signatureOf$1(payload, { environment, commit }, key) {
	const text = stableJson({
		payload,
		environment: environment.toLowerCase(),
		commit
	});
	return createHmac("sha256", key.reveal()).update(text).digest("base64url");
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
/** What came over the wire as an object is JSON throughout. */
function isPayload(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/github/deployments.ts
/** Tells our deployments from those that GitHub makes for the `environment:` of a job. */
const TASK = "gladly-integrations";
const PERMISSION$1 = "deployments: read";
/**
* The deployments of an organization, the newest first, back to the last one that succeeded and
* whose record is proven. Of those that are not, none is looked at further back than the newest
* success among them: there may be many, of a key that was replaced. What
* others have put into the environment is passed over; what an organization did that the file no
* longer names was done by this one, under another name: before it had its own, or in between.
*
* @throws ReconcileError `unreadable` when one was made by a newer version of this program, whose
*   record this one could not keep.
*/
async function recentDeployments(source) {
	const { organization } = source;
	const former = [];
	const named = async function* () {
		for await (const one of listed(source)) if (one.record.organization.name === organization) yield one;
		else former.push(one);
	};
	const own = await backToSuccess(source, named());
	const last = own.find(({ state, isProven }) => state === "success" && isProven);
	const others = await backToSuccess(source, last === void 0 ? former : former.filter((one) => isOfSame(one, last)));
	return [...own, ...others].toSorted((a, b) => b.id - a.id);
}
function isOfSame({ record }, other) {
	return record.organization.id === other.record.organization.id;
}
async function* listed(source) {
	const { api, environment } = source;
	const values = api.pages("GET /repos/{owner}/{repo}/deployments", {
		task: TASK,
		environment
	}, {
		permission: PERMISSION$1,
		what: "read what was applied last"
	});
	for await (const value of values) {
		const found = ownDeployment(value, source);
		if (found !== null) yield found;
	}
}
async function backToSuccess(source, deployments) {
	const found = [];
	let isPast = false;
	for await (const one of deployments) {
		if (isPast && !one.isProven) continue;
		const deployment = await withStatuses(source, one);
		found.push(deployment);
		if (deployment.state !== "success") continue;
		if (one.isProven) break;
		isPast = true;
	}
	return found;
}
/** A deployment of this very run, if there is one; for after an answer that was lost. */
async function deploymentOfRun(source, run) {
	const { api, environment } = source;
	const { data } = await api.request("GET /repos/{owner}/{repo}/deployments", {
		task: TASK,
		environment,
		per_page: 30
	}, {
		permission: PERMISSION$1,
		what: "read what was applied last"
	});
	return (Array.isArray(data) ? data : []).find((value) => {
		const { record, isProven = false } = ownDeployment(value, source) ?? {};
		return isProven && record?.run.id === run.id && record.run.attempt === run.attempt;
	}) ?? null;
}
function ownDeployment(value, { environment, others, key, logger }) {
	const isOurs = textOf(value, "task") === "gladly-integrations" && textOf(value, "environment").toLowerCase() === environment.toLowerCase();
	const id = memberOf(value, "id");
	if (!isOurs || typeof id !== "number") return null;
	const payload = memberOf(value, "payload");
	const decoded = decodePayload(payload);
	if (decoded.status === "newer") throw newer(String(id), decoded.format);
	if (decoded.status === "broken") {
		logger.warn(`Deployment ${id} of ${environment} holds no record that can be read; it is passed over.`);
		return null;
	}
	const { record } = decoded;
	if (others.includes(record.organization.name)) return null;
	return {
		id,
		record,
		isProven: isSealed(payload, {
			environment,
			commit: textOf(value, "sha")
		}, key()),
		value
	};
}
function newer(id, format) {
	const message = `Deployment ${id} was made by a newer version of gladly-integrations (format ${format}).`;
	return new ReconcileError("unreadable", message, { remedy: "Use that version or a later one in the workflow; this one would lose what it does not know." });
}
async function withStatuses({ api }, { id, record, isProven, value }) {
	const statuses = [];
	const all = api.pages("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", { deployment_id: id }, {
		permission: PERMISSION$1,
		what: "read what was applied last"
	});
	for await (const status of all) statuses.push(status);
	const { state, description } = stateOf(statuses);
	const times = [value, ...statuses].map((one) => Date.parse(textOf(one, "created_at")));
	const touchedAt = Math.max(0, ...times.filter((time) => Number.isFinite(time)));
	return {
		id,
		commit: textOf(value, "sha"),
		record,
		isProven,
		state,
		description,
		touchedAt
	};
}
const ENDS = [
	["success", "success"],
	["failure", "failure"],
	["error", "void"],
	["inactive", "failure"]
];
function stateOf(statuses) {
	for (const [word, state] of ENDS) {
		const found = statuses.find((status) => textOf(status, "state") === word);
		if (found !== void 0) return {
			state,
			description: textOf(found, "description")
		};
	}
	return {
		state: "open",
		description: ""
	};
}
/** Where an apply runs, for people: its run on the same server, else the deployment. */
function placeOf({ id, record }, own) {
	const { url } = record.run;
	return URL.canParse(url) && URL.canParse(own.url) && new URL(url).origin === new URL(own.url).origin ? cleanText(url, []) : `deployment ${id}`;
}
// src/github/deployment-place.ts
/** Of all organizations together; to look at all that there ever were could take minutes. */
const MOST_LOOKED_AT = 1e3;
/**
* Sees to it that the records of an environment are not those of another file, whose objects this
* one would remove because it does not declare them. A file that was moved goes on with its own.
*
* @throws ReconcileError `invalid-config` when they are of another file that is still there.
*/
async function requireOwnConfig(deployments, { config, environment, isThere }) {
	const counting = deployments.filter(({ state }) => state !== "void");
	for (const path of new Set(counting.map(({ record }) => record.config))) {
		if (path === config || !await isThere(path)) continue;
		const message = `What was applied in the environment ${environment} was applied from ${path}, which is still there, and not from ${config}.`;
		throw new ReconcileError("invalid-config", message, { remedy: `Each file needs records of its own: set the input environment to another name for each of them, the same one in all workflows of a file. If ${config} takes the place of ${path}, delete ${path}.` });
	}
}
/**
* Where an organization was applied before, for when nothing is recorded in this environment: it was
* renamed in the file, or the input `environment` is another one now. `null` where it was not, or not
* among the last 1,000 applies of the repository.
*/
async function formerPlace(place, id) {
	const { api, environment, others, config, isThere } = place;
	const values = api.pages("GET /repos/{owner}/{repo}/deployments", { task: TASK }, {
		permission: "deployments: read",
		what: "look where the organization was applied before"
	});
	for await (const value of firstOf(values, MOST_LOOKED_AT)) {
		const decoded = decodePayload(memberOf(value, "payload"));
		const at = textOf(value, "environment");
		if (decoded.status !== "record" || at.toLowerCase() === environment.toLowerCase()) continue;
		const { record } = decoded;
		const sealed = {
			environment: at,
			commit: textOf(value, "sha")
		};
		if (!isSealed(memberOf(value, "payload"), sealed, place.key())) continue;
		if (record.organization.id === id && !others.includes(record.organization.name) && (record.config === config || !await isThere(record.config))) return {
			code: "ledger-elsewhere",
			environment: at
		};
	}
	return null;
}
async function* firstOf(values, most) {
	let count = 0;
	for await (const value of values) {
		yield value;
		count += 1;
		if (count === most) return;
	}
}
// src/github/deployment-start.ts
/**
* The record of an apply that is about to begin. Of objects that the configuration has, ids and
* what is to be done; of those that it no longer has and that are left alone, where they come
* from, so that they stay ours.
*/
function recordFor(start, context) {
	const { organization, planDigest, fingerprintKey, fingerprints, operations, owned } = start;
	const { desired, history, config, source, run } = context;
	const declared = new Set(desired?.resources.map(({ address }) => address));
	const entries = /* @__PURE__ */ new Map();
	const kept = [];
	for (const { address, action } of operations) entries.set(address, {
		id: null,
		action
	});
	for (const [address, id] of addressed(owned)) {
		const action = entries.get(address)?.action ?? null;
		const origin = history?.origins.get(address);
		if (declared.has(address)) entries.set(address, {
			id,
			action
		});
		else if (action === null && origin !== void 0) kept.push({
			address,
			id,
			...origin
		});
	}
	for (const [address, { id }] of addressed(history?.ledger.resources ?? {})) if (id === null && declared.has(address) && !entries.has(address)) entries.set(address, {
		id,
		action: MADE
	});
	return {
		organization,
		config,
		run,
		planDigest,
		source,
		fingerprintKey,
		fingerprints,
		entries: entriesOf(organization.id, entries),
		kept
	};
}
/**
* What was applied last is told from git. So what is about to be applied has to be what git has,
* and what is about to be removed has to be gone there.
*
* @throws ReconcileError `invalid-config` when the file was changed after it was checked out.
*/
function requireCommitted({ operations }, desired, on) {
	const committed = new Map(desired?.resources.map(({ address, fields }) => [address, fields]));
	const other = operations.find(({ address, fields }) => {
		const same = committed.get(address);
		if (fields === void 0) return desired === null || same !== void 0;
		return same === void 0 || stableJson(same) !== stableJson(fields);
	});
	if (other === void 0) return;
	const { config, commit, organization } = on;
	const message = `What is about to be applied to ${organization} is not what ${`${config} at commit ${shortCommit(commit)}`} says (${other.address}).`;
	throw new ReconcileError("invalid-config", message, { remedy: "Commit the file as it is to be applied, with the vendor definitions that it uses, and let no step of the workflow change it: what was applied last is told from git." });
}
function addressed(record) {
	return Object.entries(record).filter((entry) => isAddress(entry[0]));
}
// src/github/deployment-turn.ts
/** Without a new status for so long, an apply was killed. */
const DEAD_AFTER = 36e5;
/** Long enough for GitHub, short enough for people. */
const POLL = 15e3;
/** GitHub may list a deployment a moment after it was made, and then others may be missing too. */
const LIST_POLL = 2e3;
const LIST_READS = 15;
/**
* Resolves when no other apply of the organization is running that was there before: the one with
* the lower id goes first. One that another attempt of the same run has begun does not count, and
* neither does one that gave no sign of life for an hour.
*
* @throws ReconcileError `busy` with the place of the other one after `waitMinutes`, and at once
*   when the run is stopped, `operation-failed` where it is not known yet whether there is one;
*   `github-unreachable` when the list does not come to have this apply's own deployment.
*/
async function waitForTurn(queue, options) {
	const { clock, logger, waitMinutes, environment, signal } = options;
	const end = clock.now() + waitMinutes * 6e4;
	for (;;) {
		const other = (await readWhole(queue, options)).find((one) => isInTheWay(one, queue.own, options));
		if (other === void 0) return;
		const place = placeOf(other, options.run);
		if (clock.now() >= end) throw busy(environment, place);
		logger.progress(`Waiting for another apply to ${environment} to end: ${place}`);
		await queue.touch();
		await clock.sleep(POLL, signal).catch((error) => {
			throw signal?.aborted ? busy(environment, place) : error;
		});
	}
}
/** The list once it has this apply's own deployment, and with it those that were made before. */
async function readWhole({ own, read }, { clock, environment, signal }) {
	for (let count = 1; count <= LIST_READS; count += 1) {
		const listed = await read();
		if (own === null || listed.some(({ id }) => id === own)) return listed;
		await clock.sleep(LIST_POLL, signal).catch((error) => {
			throw signal?.aborted ? stopped() : error;
		});
	}
	const message = `GitHub does not list deployment ${own} of ${environment}, which it has just made, so nobody can tell whether another apply is running.`;
	throw new ReconcileError("github-unreachable", message, { remedy: "Nothing was changed in Gladly. Run the job again in a few minutes." });
}
function stopped() {
	return new ReconcileError("operation-failed", "The run was stopped before it changed anything.", { remedy: "Run it again to apply." });
}
function isInTheWay({ id, state, record, touchedAt }, own, { run, clock }) {
	if (state !== "open" || id === own || own !== null && id > own) return false;
	if (record.run.id === run.id && record.run.attempt < run.attempt) return false;
	return clock.now() - touchedAt < DEAD_AFTER;
}
function busy(environment, place) {
	return new ReconcileError("busy", `Another apply to ${environment} is still running: ${place}`, { remedy: "Wait until it has ended, then run this job again. If that run was killed, run it again: it takes over at once. Or wait: an hour after its last sign of life it no longer counts." });
}
// src/github/deployment-write.ts
const PERMISSION = "deployments: write";
/**
* Creates the deployment of an apply and gives its id. GitHub does nothing but keep it: no merge,
* no checks waited for, and no other deployment made inactive.
*
* @throws ReconcileError `github-permission` when GitHub does not take it, `github-unreachable`
*   when it cannot be asked. Nothing was written to Gladly then.
*/
async function createDeployment(target, record) {
	const { api, environment, organization, commit, run, key } = target;
	const body = {
		ref: commit,
		task: TASK,
		environment,
		payload: sealPayload(encodePayload(record), {
			environment,
			commit
		}, key()),
		description: `Gladly organization ${organization}`.slice(0, 140),
		auto_merge: false,
		required_contexts: [],
		transient_environment: false,
		production_environment: environment === "production"
	};
	const { data } = await refusalsNamed(target, () => api.request("POST /repos/{owner}/{repo}/deployments", body, {
		permission: PERMISSION,
		what: "record this apply as a deployment",
		settled: () => deploymentOfRun(target, run)
	}));
	const id = memberOf(data, "id");
	if (typeof id === "number") return id;
	throw refused(environment, "it gave no deployment");
}
/** Posts a status; doing it twice is the same as doing it once. */
async function postStatus({ api, run, environment }, deployment, { state, description }) {
	const url = URL.canParse(run.url) ? { log_url: run.url } : {};
	await api.request("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
		deployment_id: deployment,
		state,
		description,
		environment,
		auto_inactive: false,
		...url
	}, {
		permission: PERMISSION,
		what: "say in the deployment how this apply is going",
		repeatable: true
	});
}
/** 409 and 422 are no lack of a permission by their status, but often by their cause. */
async function refusalsNamed({ environment }, work) {
	try {
		return await work();
	} catch (error) {
		throw error instanceof GitHubApiError && ["conflict", "rejected"].includes(error.failure) ? refused(environment, error.detail) : error;
	}
}
function refused(environment, detail) {
	const message = `GitHub did not take a deployment for this apply (${detail}). Nothing was changed in Gladly.`;
	return new ReconcileError("github-permission", message, { remedy: `Put right what GitHub names there. The job needs “deployments: write” under “permissions:”, and the environment ${environment} has to allow deployments of this commit.` });
}
// src/github/deployment-ledger.ts
/** The ledger of one organization in one environment. Nothing is asked of GitHub yet. */
function createDeploymentLedger(options) {
	return new GitHubLedger(options);
}
/** Others take an apply for dead after an hour; a wave of writes may take a while. */
const TOUCH_AFTER = 3e5;
var GitHubLedger = class {
	#options;
	#desiredAt;
	#seen = null;
	/** Gladly's id of the organization; `null` before `load`. */
	#id = null;
	#loaded = null;
	#gap = null;
	#running = null;
	#deploymentId = null;
	constructor(options) {
		this.#options = options;
		this.#desiredAt = remembered$1(options);
	}
	get deploymentId() {
		return this.#deploymentId;
	}
	async load({ id }) {
		this.#id = id;
		const deployments = await this.#others();
		const proven = deployments.filter(({ isProven }) => isProven);
		await requireOwnConfig(proven, this.#options);
		const doubtful = doubtfulOf(deployments);
		const history = doubtful.length > 0 ? null : await historyOf(proven, this.#desiredAt);
		this.#gap = doubtOf(doubtful);
		if (this.#gap === null && history === null) this.#gap = await formerPlace(this.#options, id);
		if (this.#gap !== null) this.#options.logger.warn(gapText(this.#gap, this.#options));
		this.#loaded = {
			signature: signatureOf(deployments),
			history
		};
		return history?.ledger ?? null;
	}
	gap() {
		return this.#gap;
	}
	async lastApplied() {
		const success = lastProven(await this.#others());
		return success === void 0 ? null : {
			commit: success.commit,
			deploymentId: success.id
		};
	}
	async isSuperseded() {
		await this.#waitForTurn(null);
		await requireOwnConfig((await this.#others()).filter(({ isProven }) => isProven), this.#options);
		const last = await this.lastApplied();
		const { api, commit } = this.#options;
		if (last === null || last.commit === commit) return false;
		const { data } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
			basehead: `${commit}...${last.commit}`,
			per_page: 1
		}, {
			permission: "contents: read",
			what: "compare this commit with the last applied one",
			notFound: "null"
		});
		return textOf(data, "status") === "ahead";
	}
	async isBehind() {
		const deployments = await this.#others();
		if (doubtfulOf(deployments).length > 0) return true;
		return lastProven(deployments)?.record.source !== this.#options.source();
	}
	async begin(start) {
		const record = await this.#recordOf(start);
		const id = await createDeployment(this.#target(), record);
		this.#deploymentId = id;
		this.#running = {
			id,
			touchedAt: this.#options.clock.now()
		};
		try {
			await this.#post("in_progress", "Applying");
			await this.#waitForTurn(id);
			await this.#requireUnchanged(id);
		} catch (error) {
			await this.#postIfPossible("error", "Nothing was written: another apply came first, or GitHub failed.");
			this.#running = null;
			throw error;
		}
	}
	/** Nothing is recorded: what was made is found again by its URL or its derived id. */
	async learn(_address, _id) {
		await this.touch();
	}
	async touch() {
		const now = this.#options.clock.now();
		if (this.#running === null || now - this.#running.touchedAt < TOUCH_AFTER) return;
		this.#running.touchedAt = now;
		await this.#postIfPossible("in_progress", "Applying");
	}
	async finish({ outcome, summary, ledger }) {
		if (this.#running === null) throw new Error("The ledger was used outside an apply.");
		await this.#postIfPossible(outcome, endDescription(summary, ledger.gladlyClock ?? null));
		this.#running = null;
	}
	async release() {
		if (this.#running === null) return;
		await this.#postIfPossible("failure", "Ended early. Run the job again to finish it.");
		this.#running = null;
	}
	#target() {
		const { api, environment, organization, others, key, commit, logger, run } = this.#options;
		return {
			api,
			environment,
			organization,
			others,
			key,
			commit,
			logger,
			run
		};
	}
	/**
	* The deployments as they were seen last, without that of this apply. Under another name than
	* that of now only those of the same organization of Gladly's: it was renamed in the file.
	*/
	async #others() {
		this.#seen ??= await recentDeployments(this.#options);
		return this.#seen.filter(({ id, record: { organization } }) => {
			const isNamed = organization.name === this.#options.organization;
			const isSame = this.#id === null || organization.id === this.#id;
			return id !== this.#deploymentId && (isNamed || isSame);
		});
	}
	async #waitForTurn(own) {
		const read = async () => {
			this.#seen = await recentDeployments(this.#options);
			return this.#seen;
		};
		await waitForTurn({
			own,
			read,
			touch: () => this.touch()
		}, this.#options);
	}
	/** Between the plan and now, others may have begun and ended. Later ones wait for this one. */
	async #requireUnchanged(own) {
		if (this.#loaded === null) return;
		if (signatureOf((await this.#others()).filter(({ id }) => id < own)) === this.#loaded.signature) return;
		const { environment } = this.#options;
		const message = `Another apply to ${environment} has ended since this plan was made.`;
		throw new ReconcileError("busy", message, { remedy: "Run the job again: the plan is then made from what that one has left." });
	}
	async #recordOf(start) {
		const { config, run, commit, organization, source } = this.#options;
		const desired = await this.#desiredAt({
			commit,
			config,
			organization
		});
		requireCommitted(start, desired, {
			config,
			commit,
			organization
		});
		return recordFor(start, {
			desired,
			history: this.#loaded?.history ?? null,
			config,
			source: source(),
			run
		});
	}
	async #post(state, description) {
		if (this.#running === null) return;
		await postStatus(this.#target(), this.#running.id, {
			state,
			description
		});
		this.#running.touchedAt = this.#options.clock.now();
	}
	/** By now Gladly may have been changed, and what was done must be told whatever GitHub does. */
	async #postIfPossible(state, description) {
		try {
			await this.#post(state, description);
		} catch (error) {
			if (!(error instanceof ReconcileError)) throw error;
			this.#options.logger.warn(`${error.message} The deployment of this apply does not say how it ended; the next apply finds out by planning again. To begin it at once, run this same job again.`);
		}
	}
};
/** Each configuration is read once. */
function remembered$1({ desiredAt, logger }) {
	const known = /* @__PURE__ */ new Map();
	return async (origin) => {
		const { commit, config, organization } = origin;
		const key = JSON.stringify([
			commit,
			config,
			organization
		]);
		const reading = known.get(key) ?? desiredAt(origin);
		const isFirst = !known.has(key);
		known.set(key, reading);
		const desired = await reading;
		if (desired === null && isFirst) logger.warn(`What ${config} asked of ${organization} at commit ${shortCommit(commit)} cannot be told any more, so nothing that was applied then counts as ours, and nothing of it is removed.`);
		return desired;
	};
}
/** Differs when an apply was begun or has ended. */
function signatureOf(deployments) {
	return deployments.filter(({ state }) => state !== "void").map(({ id, state }) => `${id} ${state}`).join("\n");
}
// src/action/ports.ts
/** The machine as commands see it in a job of GitHub Actions. */
function actionPorts(options) {
	const { environment, inputs, workspace, root, desk, signal } = options;
	return {
		program: "gladly-integrations",
		environment,
		keys: keysOf(inputs, environment),
		clock: systemClock,
		logger: loggerOf(desk),
		openConfig: async (path) => {
			const found = await openFile(path, {
				folder: workspace,
				root
			});
			if (found !== null) {
				options.seen({
					type: "configuration",
					content: found.content
				});
				return {
					...found,
					readVendorFile: watched(found, options.seen)
				};
			}
			throw new ReconcileError("invalid-config", `There is no file ${path} in the workspace`, { remedy: NO_FILE });
		},
		openBase: options.openBase,
		openLedger: (_name, of) => options.openLedger(of),
		random: Math.random,
		hide: desk.hide,
		signal
	};
}
function watched({ readVendorFile }, seen) {
	return async (named) => {
		const reading = await readVendorFile(named);
		if ("failure" in reading) seen({
			type: "missing-vendor",
			named
		});
		else seen({
			type: "vendor",
			named,
			content: reading.content
		});
		return reading;
	};
}
/** Progress and warnings in the log of the job; what is for fault finding only where asked for. */
function loggerOf(desk) {
	return {
		progress: desk.line,
		warn: (message) => desk.annotate({
			severity: "warning",
			title: "gladly-integrations",
			message,
			place: null
		}),
		debug: desk.debug
	};
}
function keysOf(inputs, environment) {
	const { gladlyApiUser: user, gladlyApiToken: token, signingKey, githubToken } = inputs;
	const missing = [...user === null ? ["gladly-api-user"] : [], ...token === null ? ["gladly-api-token"] : []];
	return {
		credentials: () => {
			if (user !== null && token !== null) return {
				user,
				token
			};
			throw new ReconcileError("gladly-auth", `The input ${missing.join(" and ")} is empty`, { remedy: MISSING });
		},
		signingKey,
		githubTokens: [new Secret(environment["GITHUB_TOKEN"] ?? ""), ...githubToken === null ? [] : [githubToken]].filter((one) => one.reveal() !== "")
	};
}
const NO_FILE = "Check the repository out before this step (uses: actions/checkout), or name the file with the input config, relative to the root of the repository.";
const MISSING = "Give gladly-api-user the email of a Gladly user with the API User role, and gladly-api-token a token made by that user in Gladly under Settings > API Tokens, both from secrets of the repository or of the job's environment. Pull requests of Dependabot see Dependabot secrets only.";
// src/github/former-path.ts
/**
* The path that a file of `head` had at `base`, where it was renamed in between; else `null`.
* GitHub lists the files of a comparison up to 300, which is where it stops looking too.
*/
async function formerPath(api, path, { base, head }) {
	const { data } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", { basehead: `${base}...${head}` }, {
		permission: "contents: read",
		what: "find out how the file was called",
		notFound: "null"
	});
	if (data === null) return null;
	const renamed = arrayOf(memberOf(data, "files")).find((file) => memberOf(file, "filename") === path && memberOf(file, "status") === "renamed");
	const former = renamed === void 0 ? null : memberOf(renamed, "previous_filename");
	return typeof former === "string" ? former : null;
}
// src/action/repository-files.ts
/** Where in the repository the file of the input `config` stands. */
function placeInRepository(config, workspace) {
	const target = resolve(workspace, config);
	const found = repositoryOf(dirname(target));
	const root = found === dirname(target) ? workspace : found;
	return {
		root,
		path: relative(root, target).split(sep).join("/")
	};
}
/** Where in the repository a vendor definition stands that the configuration at a path names. */
function vendorPath(path, vendor) {
	return posix.join(posix.dirname(path), vendor);
}
/**
* A configuration as it was at a commit, read through GitHub's API, so that a shallow clone will
* do; `null` where that commit did not have it.
* @throws ReconcileError `unreadable` when the repository no longer has the commit: what was asked
*   for then is not nothing, but unknown.
*/
async function openAtCommit(api, commit, path) {
	const content = await fileAt(api, commit, path);
	if (content !== null) return sourceAt(api, commit, {
		path,
		content
	});
	if (await hasCommit(api, commit)) return null;
	throw lost(commit, path);
}
/**
* The same for a file of `head`, also where it had another name before; `unknown` where the
* repository no longer has the base.
*/
async function openBefore(api, path, span) {
	const content = await fileAt(api, span.base, path);
	if (content !== null) return sourceAt(api, span.base, {
		path,
		content
	});
	if (!await hasCommit(api, span.base)) return "unknown";
	const former = await formerPath(api, path, span);
	return former === null ? null : openAtCommit(api, span.base, former);
}
function lost(commit, path) {
	const message = `The repository no longer has commit ${commit}, so nobody can tell what ${path} asked for when it was applied.`;
	return new ReconcileError("unreadable", message, { remedy: "Push that commit again under a tag of any name, from a clone that still has it. Where nobody has it, docs/action.md tells under “When it says no” how to begin anew without it." });
}
function sourceAt(api, commit, { path, content }) {
	const short = shortCommit(commit);
	return {
		file: `${short}:${path}`,
		content,
		readVendorFile: async (vendor) => {
			const target = vendorPath(path, vendor);
			const failure = unreadable(vendor, target);
			if (failure !== null) return { failure };
			const text = await fileAt(api, commit, target);
			return text === null ? { failure: "missing" } : {
				file: `${short}:${target}`,
				content: text
			};
		}
	};
}
/** Why a path in the file is not looked up, by the rules that hold for files on disk. */
function unreadable(vendor, target) {
	if (/^(?:\/|\\|[a-z]:[\\/])/i.test(vendor)) return "absolute";
	if (/^[a-z][a-z0-9+.-]+:/i.test(vendor)) return "url";
	return target === ".." || target.startsWith("../") ? "outside" : null;
}
// src/action/open-job.ts
/** Instead of the digest of a file: it is not there, or has not been read. */
const NO_CONTENT = "none";
/** How long an apply waits for one that runs, in minutes. */
const WAIT_MINUTES = 10;
/** Puts a job together. Nothing is read and nothing is sent yet. */
function openJob(parts) {
	const { inputs, facts, desk, head } = parts;
	const { allowedHosts } = inputs;
	const { root, path } = placeInRepository(inputs.config, facts.workspace);
	const kept = {
		api: null,
		ledger: null,
		organization: null,
		others: []
	};
	const files = /* @__PURE__ */ new Map([[path, NO_CONTENT]]);
	const github = () => {
		kept.api ??= openGitHubOf(parts);
		return kept.api;
	};
	const key = () => keyOf(ports.keys);
	const source = () => digestOf$1(Object.fromEntries(files));
	const isThere = remembered(async (at) => {
		const own = await fileAt(github(), head, at);
		if (own !== null || facts.commit === head) return own !== null;
		return await fileAt(github(), facts.commit, at) !== null;
	});
	const ports = actionPorts({
		...parts,
		seen: (file) => {
			const at = file.type === "configuration" ? path : vendorPath(path, file.named);
			files.set(at, file.type === "missing-vendor" ? NO_CONTENT : contentDigest(file.content));
		},
		workspace: facts.workspace,
		root,
		openBase: (base) => openBefore(github(), path, {
			base,
			head
		}),
		openLedger: ({ desired, others }) => {
			const desiredAt = async ({ commit, config, organization: name }) => {
				const found = await openAtCommit(github(), commit, config);
				if (found === null) return null;
				const past = {
					...ports,
					openBase: () => Promise.resolve(found)
				};
				return readBase(commit, {
					config,
					allowedHosts,
					desired,
					name
				}, past);
			};
			const { name: organization } = desired.organization;
			const subject = {
				organization,
				others,
				key,
				config: path,
				source,
				isThere,
				desiredAt
			};
			const ledger = openLedgerOf(parts, {
				api: github(),
				...subject
			});
			kept.ledger = ledger;
			kept.organization = organization;
			kept.others = others;
			return ledger;
		}
	});
	return {
		inputs,
		facts,
		desk,
		ports,
		path,
		isThere,
		github,
		found: {
			organization: () => kept.organization,
			others: () => kept.others,
			ledger: () => kept.ledger,
			files: () => [...files.keys()]
		}
	};
}
function openGitHubOf({ environment, inputs, facts, desk }) {
	return openGitHub({
		token: inputs.githubToken ?? new Secret(""),
		apiUrl: facts.apiUrl,
		repository: facts.repository,
		clock: systemClock,
		logger: loggerOf(desk),
		random: Math.random,
		version: VERSION,
		proxy: proxyOf(environment)
	});
}
function openLedgerOf({ inputs, facts, desk, signal }, on) {
	return createDeploymentLedger({
		...on,
		environment: inputs.environment ?? on.organization,
		commit: facts.commit,
		run: facts.run,
		clock: systemClock,
		logger: loggerOf(desk),
		waitMinutes: WAIT_MINUTES,
		signal
	});
}
function keyOf({ credentials, signingKey }) {
	return deploymentKey(credentials().token, signingKey);
}
function contentDigest(content) {
	return digestOf$1(Buffer.from(content).toString("base64"));
}
/** Each path is asked for once. */
function remembered(ask) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const answer = known.get(path) ?? ask(path);
		known.set(path, answer);
		return answer;
	};
}
// src/action/plan-run.ts
/**
* Plans the change of a pull request, a merge group, or what a branch holds now. On a pull request
* the result is posted, whatever it is, so that no older plan stays there and misleads.
*/
async function runPlan(job, { base, pull }) {
	const planned = await settled("plan", () => plan(planRequestOf(job, base), job.ports), job);
	const outcome = planned.plan !== null && planned.plan.refusals.length > 0 ? {
		...planned,
		result: "refused"
	} : planned;
	const isUnposted = pull === null || job.inputs.comment === "off";
	if (pull !== null && isUnposted && job.inputs.requireReview) job.desk.annotate(NOTHING_TO_REVIEW);
	if (isUnposted) return {
		outcome,
		traces: {},
		trouble: null
	};
	const { postPlan } = await import("../action/pull-comment.js");
	return postPlan(job, outcome, pull);
}
const NOTHING_TO_REVIEW = {
	severity: "warning",
	title: "gladly-integrations",
	message: "comment: off posts no plan on the pull request, so nobody can review it and merging it will apply nothing. Leave out comment; or write require-review: false here and in the workflow that applies, to apply without a review.",
	place: null
};
export { GitHubApiError as a, fileAt as i, openJob as n, shortCommit as o, planRequestOf as r, runPlan as t };
