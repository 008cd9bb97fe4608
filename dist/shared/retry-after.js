import { r as scrub } from "./secret.js";
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
const MOST_SCANNED = 2e4;
/** Text of somebody else's, fit to be shown: no secrets, no control characters, not long. */
function cleanText(text, secrets) {
	const clean = scrub(text.slice(0, MOST_SCANNED), secrets).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
	return clean.length <= MOST_DETAIL ? clean : `${clean.slice(0, MOST_DETAIL)}…`;
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
/** The code of an error or, where Node tried several addresses, of the first of them. */
function codeOf(error) {
	const own = textOf(error, "code");
	if (own !== "") return own;
	return textOf(error instanceof AggregateError ? error.errors[0] : void 0, "code");
}
function messageOf(error) {
	return error instanceof Error ? error.message : "";
}
function textOf(value, name) {
	if (typeof value !== "object" || value === null) return "";
	const member = Object.getOwnPropertyDescriptor(value, name)?.value;
	return typeof member === "string" ? member : "";
}
// src/http/retry-after.ts
/** A `Retry-After` header in milliseconds from now; seconds or a date (RFC 9110, 10.2.3). `null` when it is neither. */
function readRetryAfter(text, now) {
	if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text) * 1e3;
	const date = Date.parse(text);
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}
export { cleanText as a, headerOf as c, wordsOfProblem as i, codeOf as n, DeadlineError as o, connectionProblem as r, exchange as s, readRetryAfter as t };
