// src/kinds/url.ts
const MARK = "secret:";
const PARKING_PARAMETER = "gladly-integrations-parked";
const PARKED_END = new RegExp(`[?&]${PARKING_PARAMETER}=1$`);
/** Names of query parameters that carry a sign-in. */
const TELLING_PARAMETER = /(?:key|token|secret|password|passwd|pwd|signature)$|^(?:sig|auth|code|credential)$/i;
/** How a webhook URL that the file takes from a secret is written wherever data is kept or shown. */
function secretUrlMark(secretName) {
	return `${MARK}${secretName}`;
}
/** The secret's name when a URL is such a mark, else `null`. */
function secretOfMark(url) {
	return url.startsWith(MARK) ? url.slice(7) : null;
}
/**
* The address at which a webhook waits while another one takes over its URL. Gladly keeps URLs
* unique, so two webhooks can only exchange theirs through a third one; it leads to the same
* endpoint as before, which therefore still answers the PING.
*/
function parkedUrl(url) {
	const end = url.includes("#") ? url.indexOf("#") : url.length;
	const address = url.slice(0, end);
	return `${address}${address.includes("?") ? "&" : "?"}${PARKING_PARAMETER}=1${url.slice(end)}`;
}
/** The address that a webhook had before it was parked; any other URL as it is. */
function unparkedUrl(url) {
	const [end = ""] = /(?:#.*|\))?$/s.exec(url) ?? [];
	const address = url.slice(0, url.length - end.length);
	const [joint = ""] = PARKED_END.exec(address) ?? [];
	return joint === "" ? url : `${address.slice(0, -joint.length)}${end}`;
}
/** The URL to compare by: scheme and host in lower case, no default port, `/` for an empty path. */
function urlKey(url) {
	if (secretOfMark(url) !== null || !URL.canParse(url)) return url;
	return new URL(url).href;
}
/** The host that a URL leads to, with its port if it has one; `null` for a mark or no URL. */
function hostOf(url) {
	return URL.canParse(url) && secretOfMark(url) === null ? new URL(url).host : null;
}
/** A URL fit to be shown: without user name, password, and the values of its query. */
function displayUrl(url) {
	const secret = secretOfMark(url);
	if (secret !== null) return `(secret ${secret})`;
	if (!URL.canParse(url)) return url;
	const { protocol, host, pathname, search } = new URL(url);
	return `${protocol}//${host}${pathname}${search === "" ? "" : "?…"}`;
}
/** Whether somebody who knows this URL can sign in by it: a user name, or a key in its query. */
function carriesCredentials({ username, password, searchParams }) {
	if (username !== "" || password !== "") return true;
	return [...searchParams.keys()].some((name) => TELLING_PARAMETER.test(name));
}
export { secretOfMark as a, urlKey as c, parkedUrl as i, displayUrl as n, secretUrlMark as o, hostOf as r, unparkedUrl as s, carriesCredentials as t };
