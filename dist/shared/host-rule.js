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
export { isLoopbackHost as n, organizationUrlProblem as r, isHostEntry as t };
