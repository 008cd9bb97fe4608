import { t as secretKey } from "./ledger.js";
import { c as urlKey, i as parkedUrl, o as secretUrlMark, r as hostOf } from "./url.js";
import { r as secretReferences } from "./secrets2.js";
import { t as Secret } from "./secret.js";
// src/kinds/mark.ts
/** Marks for the secret URLs of a file, given their values by the secrets' names. */
function urlMarks(valuesByName) {
	const marks = /* @__PURE__ */ new Map();
	for (const [name, value] of valuesByName) {
		const mark = secretUrlMark(name);
		marks.set(urlKey(value.reveal()), mark);
		marks.set(urlKey(parkedUrl(value.reveal())), parkedUrl(mark));
	}
	return marks;
}
/** Live webhooks with every URL that is the value of a secret replaced by that secret's mark. */
function markLiveWebhooks(webhooks, marks) {
	return webhooks.map((webhook) => markLiveWebhook(webhook, marks));
}
function markLiveWebhook(webhook, marks) {
	const mark = marks.get(urlKey(webhook.url));
	return mark === void 0 ? webhook : {
		...webhook,
		url: mark
	};
}
// src/commands/secrets.ts
/** Only variables that begin so are ever read as secrets: the workflow decides what we can see. */
const PREFIX = "GLADLY_SECRET_";
/** Resolves every write-only value that the managed webhooks of a desired state need. */
function resolveSecrets(desired, options) {
	const uses = secretReferences(desired);
	const values = /* @__PURE__ */ new Map();
	const urls = /* @__PURE__ */ new Map();
	for (const use of uses) {
		const value = valueOf(use, desired, options.environment);
		if (value === null) continue;
		values.set(use.key, value);
		if (use.field === "url" && use.source.type === "reference") urls.set(use.source.name, value);
	}
	const readings = uses.map(({ key, field }) => [key, readingOf(values.get(key), field, options)]);
	return {
		readings: Object.fromEntries(readings),
		values,
		marks: urlMarks(urls)
	};
}
/** Every variable that may hold a secret of ours, whether the file names it or not. */
function environmentSecrets(environment) {
	const names = [
		"GLADLY_API_TOKEN",
		"GLADLY_SIGNING_KEY",
		"GITHUB_TOKEN"
	];
	return Object.entries(environment).flatMap(([name, value]) => {
		return (names.includes(name) || name.startsWith(PREFIX)) && value !== void 0 && value !== "" ? [new Secret(value)] : [];
	});
}
/**
* Everything that must not be shown while a file is worked with: the secrets of the environment,
* those that stand in the file, and what they are sent as (behind a prefix, as a pair of user name
* and password), of which an answer may repeat any.
*/
function everySecret(desired, environment) {
	const uses = secretReferences(desired);
	const values = new Map(uses.map((use) => [use.key, valueOf(use, desired, environment)]));
	const pairs = desired.resources.map(({ address }) => {
		const username = values.get(secretKey(address, "basic.username")) ?? null;
		const password = values.get(secretKey(address, "basic.password")) ?? null;
		return username && password && new Secret(`${username.reveal()}:${password.reveal()}`);
	});
	const tails = uses.map(({ field, key }) => field === "url" ? tailOf(values.get(key)) : null);
	const composed = [
		...uses.filter((use) => !isPlainName(use)).map(({ key }) => values.get(key) ?? null),
		...pairs,
		...tails
	].filter((value) => value !== null);
	return [...environmentSecrets(environment), ...composed];
}
/** A user name that the file writes out is no secret, and often a word of ordinary texts. */
function isPlainName({ field, source }) {
	return field === "basic.username" && source.type === "literal";
}
/** What of a secret URL is secret even without its host: a message may tell it by itself. */
function tailOf(url) {
	const text = url?.reveal() ?? "";
	if (!URL.canParse(text)) return null;
	const { pathname, search } = new URL(text);
	return pathname === "/" && search === "" ? null : new Secret(`${pathname}${search}`);
}
/** The integration's own API token, where the file names its secret and the environment has it. */
function userToken({ token }, environment) {
	return token === void 0 ? null : referenced(token, environment);
}
function valueOf({ key, source }, desired, environment) {
	if (source.type === "literal") return desired.literals.get(key) ?? null;
	return referenced(source, environment);
}
/** An empty variable counts as missing: that is how a workflow passes on a secret it lacks. */
function referenced(source, environment) {
	if (source.type === "literal") return null;
	const text = environment[`${PREFIX}${source.name}`];
	return text === void 0 || text === "" ? null : new Secret(`${source.prefix}${text}`);
}
function readingOf(value, field, { fingerprint, tokens }) {
	if (value === void 0) return {
		fingerprint: null,
		host: null,
		sameAs: null
	};
	return {
		fingerprint: fingerprint(value),
		host: field === "url" ? hostOf(value.reveal()) : null,
		sameAs: sameToken(value, tokens)
	};
}
/**
* A token must never reach a webhook, also not behind a prefix such as `Bearer ` or within a URL.
* White space around either does not count, because it does not when we sign in either.
*/
function sameToken(value, { gladly, github }) {
	const sent = value.reveal().trim();
	const isWithin = (token) => {
		const text = token.reveal().trim();
		return text !== "" && (text.length < MIN_CONTAINED ? sent === text : sent.includes(text));
	};
	if (isWithin(gladly)) return "gladly-token";
	return github.some(isWithin) ? "github-token" : null;
}
/** Texts shorter than any real token occur within other values by chance. */
const MIN_CONTAINED = 8;
export { markLiveWebhook as a, userToken as i, everySecret as n, markLiveWebhooks as o, resolveSecrets as r, environmentSecrets as t };
