import { t as compareText } from "./stable-json.js";
// src/shared/nearest.ts
/** Longer words are not compared: nobody misspells them, and the time grows with the square. */
const MAX_LENGTH = 80;
const MAX_SUGGESTIONS = 3;
/**
* The candidates that a misspelt word most likely stands for, best first, at most three. Case
* does not count; a third of the letters may be wrong. Empty when nothing comes near.
*/
function nearest(word, candidates) {
	if (word.length > MAX_LENGTH) return [];
	const wanted = word.toLowerCase();
	const allowed = Math.max(1, Math.floor(wanted.length / 3));
	return [...new Set(candidates)].filter((candidate) => Math.abs(candidate.length - wanted.length) <= allowed).map((candidate) => ({
		candidate,
		edits: editsBetween(wanted, candidate.toLowerCase())
	})).filter(({ edits }) => edits <= allowed).toSorted((a, b) => a.edits - b.edits || compareText(a.candidate, b.candidate)).slice(0, MAX_SUGGESTIONS).map(({ candidate }) => candidate);
}
/** Letters to insert, delete, replace, or swap with their neighbour to turn `a` into `b`. */
function editsBetween(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) current.push(cheapest({
			a,
			b,
			row,
			column,
			last,
			beforeLast,
			left: current[column - 1] ?? 0
		}));
		beforeLast = last;
		last = current;
	}
	return last[b.length] ?? 0;
}
function cheapest({ a, b, row, column, left, last, beforeLast }) {
	const same = a[row - 1] === b[column - 1];
	const replaced = (last[column - 1] ?? 0) + (same ? 0 : 1);
	const edits = Math.min(left + 1, (last[column] ?? 0) + 1, replaced);
	return a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? Math.min(edits, (beforeLast[column - 2] ?? edits) + 1) : edits;
}
// src/shared/host-rule.ts
/** Scheme and authority, nothing that could hide another host or belongs to a request. */
const BARE_URL = /^https?:\/\/[^\s/?#@\\]+\/?$/i;
const HOST_ENTRY = /^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/i;
const GLADLY_DOMAINS = [".gladly.com", ".gladly.qa"];
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/**
* Whether the Gladly token may be sent to an organization's URL; `null` if it may. Allowed are
* `https` on the standard port of `*.gladly.com` and `*.gladly.qa`, and hosts that the workflow
* (never the file) names: `host` for its standard port, `host:port` for that one. Of a loopback
* host, `host` covers every port, and plain `http` will do.
*/
function organizationUrlProblem(url, allowedHosts) {
	if (!BARE_URL.test(url) || !URL.canParse(url)) return { problem: "malformed" };
	const parsed = new URL(url);
	const { host } = parsed;
	const named = allowedHosts.some((entry) => covers(entry, parsed));
	if (parsed.protocol === "http:" && !(named && isLoopbackHost(parsed.hostname))) return {
		problem: "not-encrypted",
		host
	};
	return named || isGladly(parsed) ? null : {
		problem: "foreign-host",
		host
	};
}
/** Whether an entry of the allowed hosts is a host, or a host and its port. */
function isHostEntry(entry) {
	return HOST_ENTRY.test(entry);
}
/** Whether a host name, as `URL.hostname` gives it, leads to this machine. */
function isLoopbackHost(hostname) {
	return LOOPBACK.test(hostname);
}
function isGladly(url) {
	const { hostname, port } = url;
	return port === "" && !hostname.startsWith(".") && GLADLY_DOMAINS.some((d) => below(hostname, d));
}
function below(hostname, domain) {
	return hostname.endsWith(domain) && hostname.length > domain.length;
}
function covers(entry, url) {
	const named = `${url.protocol}//${entry}`;
	if (!isHostEntry(entry) || !URL.canParse(named)) return false;
	const { host, hostname } = new URL(named);
	if (host === url.host) return true;
	return !/:\d+$/.test(entry) && hostname === url.hostname && isLoopbackHost(hostname);
}
export { nearest as i, isLoopbackHost as n, organizationUrlProblem as r, isHostEntry as t };
