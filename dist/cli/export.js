import { $ as valueAt, D as readSnapshot, F as loadConfig, G as lastIn, H as COMPOSER_OPTIONS, J as secretNameFor, K as pathText, N as today, P as selectOrganization, Q as keyPart, R as builtInVendor, U as parseYaml, W as extentOf, at as soleReferenceIn, ct as formatPlace, et as expandEvents, it as referencesIn, k as transportOptions, m as cleanValues, q as plainSecretName, rt as keyOf, tt as integrationOf$1, ut as openReadingClient, w as createPlanner, y as jsonText, z as builtInVendorIds } from "../shared/core.js";
import { F as isLoopbackHost, Q as paragraphs, U as isRecord, X as commandLines, Z as openingLines, bt as sentences, et as section, f as carriesCredentials, ft as code, g as secretOfMark, gt as name, ht as listed, it as wrapPhrase, m as hostOf, n as everySecret, ot as phraseText, p as displayUrl, q as ReconcileError, rt as wrapBehind, st as phraseWords, t as environmentSecrets, y as urlKey, yt as say, z as compareText } from "../shared/start.js";
import { c as isAlias, d as isNode, i as Lexer, m as isSeq, n as parseDocument, p as isScalar, s as visit, u as isMap } from "../packages/yaml.js";
import { n as matchesPattern } from "../shared/plan.js";
import { D as KIND_WORDS, N as secretVariable, O as actionWords, R as listDifference, _ as refusalMessage, n as messageDocument, t as diagnosticDocument } from "../shared/report.js";
import { b as diagnosticsText, g as messageLines, o as printJson, r as firstPlanCommand } from "../shared/text.js";
import { c as lineEnd, d as spliced, i as flowSplices, l as lineEndingOf, o as blockSplices, r as spotBehind, s as columnOf, t as saveConfig, u as lineStart } from "../shared/config-file.js";
import { a as writeResultFile, i as checkResultFile } from "../shared/terminal.js";
import { resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";
// src/commands/export-outcome.ts
/** An outcome with nothing but what is given; the rest says that there was none. */
function exportOutcome(given) {
	return {
		organization: null,
		diagnostics: [],
		text: null,
		before: null,
		changes: [],
		recognised: [],
		secrets: [],
		findings: [],
		refusals: [],
		left: [],
		...given
	};
}
/** The exit code: 0 for a file, 1 for one that has errors, 3 where nothing may be written. */
function exportExitCode({ result }) {
	switch (result) {
		case "changes":
		case "no-changes": return 0;
		case "invalid": return 1;
		case "refused": return 3;
	}
}
// src/config/own-node.ts
/** The nodes of a text that `parseYaml` finds nothing wrong with; `null` where it is no mapping. */
function fileNodes(text) {
	const document = parseDocument(text, COMPOSER_OPTIONS);
	const { contents } = document;
	return isMap(contents) ? {
		root: contents,
		used: usedAnchors(document)
	} : null;
}
/** How the part of a file at a path stands. */
function standingOf({ root, used }, path) {
	let map = root;
	for (const [depth, step] of path.entries()) {
		const value = memberOf$1(map, step)?.value;
		const isLast = depth === path.length - 1;
		if (value === void 0) return !isLast && hasMerge(map) ? "shared" : "free";
		if (isAlias(value)) return isLast ? "own" : "shared";
		if (isNode(value) && isShared(value, used)) return "shared";
		if (isLast) return "own";
		if (!isMap(value)) return isNothing(value) ? "free" : "shared";
		map = value;
	}
	return "own";
}
/** The member at a path; `null` where none is written, or where it comes by an alias or a merge. */
function memberAt({ root }, path) {
	let node = root;
	let found = null;
	for (const step of path) {
		if (!isMap(node)) return null;
		const pair = memberOf$1(node, step);
		if (pair === null) return null;
		found = {
			pair,
			map: node
		};
		node = pair.value;
	}
	return found;
}
/** The member of a mapping with a key, as it is written there. */
function memberOf$1(map, key) {
	return map.items.find((pair) => isScalar(pair.key) && (pair.key.value === key || pair.key.source === key)) ?? null;
}
function isNothing(value) {
	return value === null || isScalar(value) && value.value === null;
}
function isShared(node, used) {
	return "anchor" in node && typeof node.anchor === "string" && used.has(node.anchor);
}
function hasMerge(map) {
	return memberOf$1(map, "<<") !== null;
}
function usedAnchors(document) {
	const used = /* @__PURE__ */ new Set();
	visit(document, { Alias: (_, { source }) => {
		used.add(source);
	} });
	return used;
}
// src/commands/export-file.ts
/** Opens a file that was loaded without errors. */
function exportFile({ file, text, organization }, loaded) {
	const own = loaded.organizations?.get(organization);
	const content = parseYaml(text, file).content;
	const nodes = fileNodes(text);
	if (own === void 0 || content === null || nodes === null) return null;
	const integrations = new Map(own.integrations.map((one) => [one.key, one]));
	const common = [...loaded.organizations ?? []].filter(([name]) => name !== organization).flatMap(([, one]) => one.integrations.map(({ key }) => key));
	const written = entriesOf(memberOf(content.value, "integrations"));
	return {
		file,
		text,
		organization,
		integrations,
		common: new Set(common),
		value: content.value,
		map: content.map,
		nodes,
		desired: own.desired,
		wanted: loaded.organizations ?? /* @__PURE__ */ new Map(),
		leftOut: new Map(written.filter(([key]) => !integrations.has(key)).flatMap(([key, entry]) => {
			const vendor = memberOf(entry, "vendor");
			return typeof vendor === "string" ? [[vendor, key]] : [];
		})),
		integrationKeys: new Set(written.map(([key]) => key)),
		secretNames: new Set(secretsIn(content.value))
	};
}
function secretsIn(value) {
	if (Array.isArray(value)) return value.flatMap(secretsIn);
	const own = memberOf(value, "secret");
	return [...typeof own === "string" ? [own] : [], ...entriesOf(value).flatMap(([, member]) => secretsIn(member))];
}
function memberOf(value, key) {
	return entriesOf(value).find(([name]) => name === key)?.[1];
}
function entriesOf(value) {
	return isRecord(value) ? Object.entries(value) : [];
}
// src/shared/written.ts
/** A mapping in the order given, without what is `undefined`. */
function writtenMap(members) {
	const given = Object.entries(members).filter((member) => member[1] !== void 0);
	return new Map(given);
}
/** A value in which everything that somebody has to fill in has its stand-in. */
function filledIn(value) {
	if (isWrittenMap(value)) return new Map([...value].map(([key, member]) => [key, filledIn(member)]));
	return isToFillIn(value) ? value.standIn : value;
}
/** Whether a value is a place that somebody has to fill in. */
function isToFillIn(value) {
	return typeof value === "object" && "standIn" in value;
}
/** Whether a value is a mapping. */
function isWrittenMap(value) {
	return value instanceof Map;
}
// src/config/scalar-text.ts
/**
* Texts that need no quotes: a letter first, then nothing that YAML might take for more than text.
* A colon may stand within a word, as in an address.
*/
const PLAIN = /^[\p{L}_/](?:[\p{L}\p{M}\p{N}_./@&+()=%?~ -]|:(?=[^\s:]))*$/u;
/** What some reader of YAML, of whatever version, takes for something else than text. */
const LOOK_ALIKE = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
/**
* What cannot stand in a file as it is, or would not be seen there: control characters, line ends,
* marks of writing direction, zero-width characters, halves of pairs, spaces of other kinds.
*/
const HIDDEN = /(?![ \u3000])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;
/** A text as a scalar of YAML on one line that is read back as exactly this text. */
function scalarText(text) {
	if (isPlain(text)) return text;
	if (text.search(HIDDEN) !== -1) return JSON.stringify(text).replace(HIDDEN, escaped);
	if (text.includes("'") && !/["\\]/.test(text)) return `"${text}"`;
	return `'${text.replaceAll("'", "''")}'`;
}
function isPlain(text) {
	return PLAIN.test(text) && !LOOK_ALIKE.test(text) && text === text.trim();
}
function escaped(character) {
	const code = Number(character.codePointAt(0)).toString(16);
	return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}
// src/config/render.ts
/** Characters in a line, as far as breaking it is possible. */
const LINE = 100;
/** What stands less deep is written over several lines, one key on each. */
const INNER = 4;
/** The lines of a mapping in block style, each behind `indent` spaces. */
function blockLines(map, indent) {
	return [...map].flatMap(([key, value]) => pairLines(key, value, indent));
}
/** A value in flow style, on one line. */
function flowText(value) {
	if (isList(value)) return `[${value.map(flowText).join(", ")}]`;
	if (isWrittenMap(value)) {
		if (value.size === 0) return "{}";
		return `{ ${[...value].map(([key, member]) => pairText(key, member)).join(", ")} }`;
	}
	if (typeof value !== "object") return typeof value === "string" ? scalarText(value) : String(value);
	return "null";
}
/** `key: value` in flow style. */
function pairText(key, value) {
	return `${scalarText(key)}: ${flowText(value)}`;
}
function pairLines(key, value, indent) {
	const margin = " ".repeat(indent);
	const flow = `${margin}${pairText(key, value)}`;
	if (isToFillIn(value)) return [`${margin}${scalarText(key)}: # ${value.note}`];
	if (isWrittenMap(value) && value.size > 0 && !(indent >= INNER && isLeaf(value) && fits(flow))) return [`${margin}${scalarText(key)}:`, ...blockLines(value, indent + 2)];
	if (isList(value) && value.length > 0 && !fits(flow)) {
		const elements = value.map((element) => `${margin}  - ${flowText(element)}`);
		return [`${margin}${scalarText(key)}:`, ...elements];
	}
	return [flow];
}
/** Whether a mapping holds nothing but single values. */
function isLeaf(map) {
	return [...map.values()].every((value) => typeof value !== "object");
}
function fits(line) {
	return line.length <= LINE;
}
function isList(value) {
	return Array.isArray(value);
}
// src/config/file-text.ts
/**
* A new file: comments at the top, each on a line of its own, then the mapping, with empty lines
* between its parts and between the entries of the large ones.
*/
function fileText(comments, map) {
	const head = comments.map((line) => line === "" ? "#" : `# ${line}`);
	const parts = [...map].map(([key, value]) => partText(key, value));
	return `${[...head, parts.join("\n\n")].join("\n")}\n`;
}
function partText(key, value) {
	if (!isWrittenMap(value) || value.size === 0) return blockLines(/* @__PURE__ */ new Map([[key, value]]), 0).join("\n");
	const entries = [...value].map((entry) => blockLines(new Map([entry]), 2).join("\n"));
	return `${scalarText(key)}:\n${entries.join("\n\n")}`;
}
// src/export/declarable.ts
/** Gladly's limit for the name of a webhook (REST reference). */
const MAX_NAME = 200;
/** RFC 9110: a header name is a token. */
const HEADER_NAME = /^[!#$%&'*+.^`|~\w-]+$/;
/**
* The webhooks that the file can declare. `all` are those of the whole organization, in which
* names and URLs have to be told apart; `allowsHttp` tells where an address may be unencrypted.
*/
function declarableWebhooks(webhooks, all, allowsHttp) {
	const urls = countsOf(all.map(({ url }) => urlKey(url)));
	const judged = webhooks.map((webhook) => {
		return {
			webhook,
			finding: webhookFinding(webhook, (urls.get(urlKey(webhook.url)) ?? 0) > 1, allowsHttp)
		};
	});
	return {
		objects: judged.flatMap(({ webhook, finding }) => finding === null ? [webhook] : []),
		findings: judged.flatMap(({ finding }) => finding ?? [])
	};
}
/** Fields of a webhook for whose values the file has no words. */
function unspeakableFields({ name, url, events }, allowsHttp) {
	const isSpeakable = {
		name: name.trim() !== "" && [...name].length <= MAX_NAME,
		url: secretOfMark(url) !== null || urlProblem(url, allowsHttp) === null,
		events: areEvents(events)
	};
	return new Set(Object.entries(isSpeakable).flatMap(([field, can]) => can ? [] : [field]));
}
/** The topics that the file can declare, in which every name stands once. */
function declarableTopics(topics, all) {
	const names = countsOf(all.map(({ name }) => name));
	const isRepeated = ({ name }) => (names.get(name) ?? 0) > 1;
	const named = topics.filter(({ name }) => name.trim() !== "");
	const nameless = topics.filter(({ name }) => name.trim() === "");
	const repeated = new Set(named.filter(isRepeated).map(({ name }) => name));
	return {
		objects: named.filter((topic) => !isRepeated(topic)),
		findings: [...nameless.map(({ id }) => ({
			code: "topic-without-name",
			id
		})), ...[...repeated].map((name) => ({
			code: "topic-name-repeated",
			name,
			count: names.get(name) ?? 0
		}))]
	};
}
/** Whether the file may name these headers; one that it may not, no request can carry either. */
function areHeaderNames(headers) {
	return headers.every((header) => HEADER_NAME.test(header));
}
/** Whether a webhook may lead there without encryption: this machine, if the workflow says so. */
function httpRule(allowedHosts) {
	return ({ host, hostname }) => isLoopbackHost(hostname) && allowedHosts.some((one) => one === host || one === hostname);
}
function webhookFinding({ id, name, url, events }, isRepeated, allowsHttp) {
	if (name.trim() === "") return {
		code: "webhook-without-name",
		id,
		host: hostOf(url)
	};
	if ([...name].length > MAX_NAME) return {
		code: "webhook-name-long",
		name,
		limit: MAX_NAME
	};
	if (isRepeated) return {
		code: "webhook-url",
		name,
		problem: "repeated"
	};
	const problem = secretOfMark(url) === null ? urlProblem(url, allowsHttp) : null;
	if (problem !== null) return {
		code: "webhook-url",
		name,
		problem
	};
	return areEvents(events) ? null : {
		code: "webhook-events",
		name,
		events
	};
}
function urlProblem(url, allowsHttp) {
	if (!URL.canParse(url) || /\s/.test(url)) return "malformed";
	const parsed = new URL(url);
	if (parsed.protocol === "https:") return null;
	if (parsed.protocol !== "http:") return "malformed";
	return allowsHttp(parsed) ? null : "not-encrypted";
}
/** Names that the file could list and that would be read as just these. */
function areEvents(events) {
	if (events.length === 0) return false;
	return events.every((event) => {
		const { events: known, unknown } = expandEvents([event]);
		const [name, ...others] = [...known, ...unknown];
		return name === event && others.length === 0 && event !== "PING" && !event.endsWith("/*");
	});
}
function countsOf(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
// src/export/keys.ts
/** Hosts without a name of their own. */
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\]|localhost)(?::\d+)?$/;
/**
* A key of the file that is like a name and that nothing else has; it counts as taken then.
* `isBarred` names further keys that will not do.
*/
function newKey(name, taken, isBarred = () => false) {
	const base = keyPart(name);
	let key = base;
	for (let count = 2; taken.has(key) || isBarred(key); count += 1) key = `${base}-${count}`;
	taken.add(key);
	return key;
}
/** What a webhook's host is called for short: `acme` for hooks.acme.com and api.acme.co.uk. */
function hostWord(url) {
	const host = hostOf(url) ?? "";
	if (host === "" || ADDRESS.test(host)) return "webhooks";
	const [top = "", second = "", third] = host.replace(/:\d+$/, "").split(".").toReversed();
	return (third !== void 0 && top.length === 2 && second.length <= 3 ? third : second) || top;
}
/** The name of a secret that nothing else has; it counts as taken then. */
function newSecretName(parts, taken) {
	const words = parts.join("_").toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_").replaceAll(/^_|_$/g, "");
	const base = /^[A-Z]/.test(words) ? words : `KEY_${words}`;
	let name = base;
	for (let count = 2; taken.has(name); count += 1) name = `${base}_${count}`;
	taken.add(name);
	return name;
}
// src/export/template.ts
const REFERENCE = /\{\{\s*([A-Za-z0-9][\w.-]*)\s*\}\}/g;
/**
* What the references of a template have to stand for so that it gives a text; `null` where
* nothing would make it so. A reference that occurs twice stands for the same text both times.
*/
function bindingsFor(template, text) {
	const names = [...template.matchAll(REFERENCE)].map(([, name = ""]) => name);
	const pattern = template.split(/\{\{\s*[A-Za-z0-9][\w.-]*\s*\}\}/).map(literally).join("(.+?)");
	const found = new RegExp(`^${pattern}$`, "s").exec(text);
	if (found === null) return null;
	const bindings = /* @__PURE__ */ new Map();
	for (const [index, name] of names.entries()) {
		const bound = found[index + 1] ?? "";
		if ((bindings.get(name) ?? bound) !== bound || bound.trim() === "") return null;
		bindings.set(name, bound);
	}
	return bindings;
}
function literally(text) {
	return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
// src/export/recognise.ts
/**
* Finds a vendor in an organization by what its definition says: webhooks by their events, their
* way of signing in, and a word in name or host (or by the former alone, where the definition says
* that they tell); topics by their names; its own webhooks by the patterns of the definition.
*/
function recognise(definition, { webhooks, topics }) {
	const patterns = vendorPatterns(definition);
	const vendorMade = webhooks.filter((webhook) => patterns.some((fits) => fits(webhook)));
	const sets = webhookSets(definition, webhooks.filter((webhook) => !vendorMade.includes(webhook)));
	const found = topicsOf(definition, topics);
	const isTelling = [...found.values()].some(({ name }) => hasWord(definition, name));
	if (sets.length === 0 && vendorMade.length === 0 && !isTelling) return [];
	const [first = NO_WEBHOOKS, ...others] = sets;
	return [{
		definition,
		webhooks: first,
		topics: found,
		vendorMade
	}, ...others.map((set) => ({
		definition,
		webhooks: set,
		topics: NO_TOPICS,
		vendorMade: []
	}))];
}
/** Whether a text holds one of the words by which a vendor is known. */
function hasWord({ id, signature }, text) {
	const words = signature?.words ?? id.split("-");
	const plain = plainText(text);
	return words.some((word) => plain.includes(plainText(word)));
}
/** The templates of webhooks that we make for the vendor. */
function ownTemplates({ webhooks = {} }) {
	return Object.entries(webhooks).filter(([, { owner }]) => owner !== "vendor");
}
const NO_WEBHOOKS = /* @__PURE__ */ new Map();
const NO_TOPICS = /* @__PURE__ */ new Map();
/** Text without what people write in different ways. */
function plainText(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
function vendorPatterns(definition) {
	const { webhooks = {}, inputs = {} } = definition;
	const patternOf = (template) => {
		const reference = soleReferenceIn(template);
		const input = reference === null ? void 0 : inputs[reference];
		const fallback = input?.type === "list" ? void 0 : input?.default;
		const text = reference === null ? template : fallback;
		return typeof text === "string" ? text : null;
	};
	return Object.values(webhooks).filter(({ owner }) => owner === "vendor").map(({ name, url }) => {
		const [ofName, ofUrl] = [patternOf(name), patternOf(url)];
		return (webhook) => ofName !== null && matchesPattern(ofName, webhook.name) || ofUrl !== null && matchesPattern(ofUrl, webhook.url);
	});
}
/** A topic counts only where the definition writes its name out. */
function topicsOf({ topics = {} }, live) {
	const found = Object.entries(topics).flatMap(([key, { name = key }]) => {
		const topic = live.find((one) => one.name === name);
		return topic === void 0 ? [] : [[key, topic]];
	});
	return new Map(found);
}
/** The vendor's webhooks, those of one use together. */
function webhookSets(definition, live) {
	const templates = ownTemplates(definition);
	const alone = templates.map((one) => [one]);
	const shapes = templates.length > 1 ? [templates, ...alone] : alone;
	return grouped(live.flatMap((webhook) => {
		const shape = shapes.find((one) => fitsShape(one, webhook, definition));
		const [first] = shape ?? [];
		if (shape === void 0 || first === void 0) return [];
		const [key, { name = key }] = first;
		const bindings = bindingsFor(name, webhook.name) ?? /* @__PURE__ */ new Map();
		return [{
			keys: shape.map(([one]) => one),
			webhook,
			bindings
		}];
	})).map((group) => new Map(group.flatMap(({ keys, webhook }) => keys.map((key) => [key, webhook]))));
}
/** Whether a webhook is what one template makes, or several of them that share URL and auth. */
function fitsShape(shape, webhook, definition) {
	const events = shape.flatMap(([, template]) => [template.events ?? []].flat());
	if (!shape.every(([, { headers = {}, basic, url }]) => sameTexts(Object.keys(headers).map(lower), webhook.headerKeys) && basic !== void 0 === webhook.hasCredentials && typeof url === "string" && webhook.url.startsWith("https:") && bindingsFor(url, webhook.url) !== null) || !sameTexts(expandEvents(events).events, webhook.events)) return false;
	const byEvents = definition.signature?.["by-events"] ?? [];
	const [key = ""] = shape.map(([one]) => one);
	return byEvents.includes(key) || hasWord(definition, webhook.name) || hasWord(definition, hostOf(webhook.url) ?? "");
}
/**
* Puts webhooks of one use together: those whose names say the same, then those whose addresses
* are neighbours, then what is left if it is one of each. A use has each template once.
*/
function grouped(fits) {
	const groups = [];
	const open = new Set(fits);
	const ways = [
		(a, b) => a.bindings.size > 0 && sameBindings(a.bindings, b.bindings),
		(a, b) => a.bindings.size === 0 && b.bindings.size === 0 && sameFolder(a.webhook, b.webhook),
		(a, b) => open.size === 2 && (a.bindings.size === 0 || b.bindings.size === 0)
	];
	for (const areOne of ways) for (const fit of open) {
		const fitting = [...open].filter((one) => isApart$1(one, fit) && areOne(fit, one));
		const [partner] = fitting;
		if (partner === void 0 || fitting.length > 1) continue;
		groups.push([fit, partner].toSorted((a, b) => fits.indexOf(a) - fits.indexOf(b)));
		open.delete(fit);
		open.delete(partner);
	}
	return [...groups, ...[...open].map((fit) => [fit])].toSorted(([a], [b]) => a && b ? fits.indexOf(a) - fits.indexOf(b) : 0);
}
function isApart$1(a, b) {
	return !a.keys.some((key) => b.keys.includes(key));
}
function sameBindings(a, b) {
	return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}
function sameFolder(a, b) {
	return folderOf(a) === folderOf(b);
}
function folderOf({ url }) {
	return url.slice(0, url.lastIndexOf("/"));
}
function sameTexts(a, b) {
	return new Set(a).size === new Set(b).size && a.every((text) => b.includes(text));
}
function lower(text) {
	return text.toLowerCase();
}
// src/export/people.ts
const EMAIL = /^[^\s@]+@[^\s@]+$/;
/** The users that could be the vendor's, by a word in the email address or the name. */
function vendorUsers(definition, { users }) {
	return users.filter((user) => user.email !== void 0 && EMAIL.test(user.email) && (hasWord(definition, user.email) || hasWord(definition, user.name ?? "")));
}
/** The inboxes that the vendor works in, as far as there is no doubt: its own, or the only one. */
function vendorInboxes(definition, people) {
	const names = usableInboxes(people);
	const own = names.filter((name) => hasWord(definition, name));
	if (own.length > 0) return own;
	return names.length === 1 ? names : [];
}
/** Names of the inboxes that are in use. */
function usableInboxes({ inboxes }) {
	const names = inboxes.flatMap(({ name, disabled }) => disabled || name.trim() === "" ? [] : [name]);
	return [...new Set(names)];
}
// src/export/scene.ts
/** A reference to a secret that is not there yet: it gets a name, and is listed to be filled. */
function newSecret(scene, wanted, words) {
	const name = newSecretName(words, scene.secretNames);
	scene.secrets.push({
		name,
		...wanted
	});
	return secretReference(name);
}
/** `{ secret: NAME }` */
function secretReference(name) {
	return /* @__PURE__ */ new Map([["secret", name]]);
}
/**
* The address of a webhook as the file may show it: written out, or as the secret that it is the
* value of. One that carries a sign-in becomes a secret that somebody has to fill.
*/
function writtenUrl(scene, url, use) {
	const known = scene.secretUrls.get(urlKey(url));
	if (known !== void 0) return secretReference(known);
	if (!URL.canParse(url) || !carriesCredentials(new URL(url))) return url;
	const { integration, webhook, words } = use;
	const name = newSecretName(words, scene.secretNames);
	scene.secrets.push({
		name,
		integration,
		webhook,
		part: { type: "url" }
	});
	scene.secretUrls.set(urlKey(url), name);
	return secretReference(name);
}
// src/export/vendor-inputs.ts
/** Inputs that follow from webhooks: addresses, names, and the secrets that they send. */
function boundInputs({ integration, found, scene }) {
	const { definition, webhooks } = found;
	const inputs = /* @__PURE__ */ new Map();
	for (const [key, template] of ownTemplates(definition)) {
		const live = webhooks.get(key);
		if (live === void 0) continue;
		bindUrl(inputs, {
			integration,
			template,
			live,
			scene
		});
		for (const [name, text] of nameBindings(key, template, live)) if (!inputs.has(name) && defaultOf(definition, name) !== text) inputs.set(name, text);
		for (const [name, part] of secretParts(template)) {
			if (inputs.has(name)) continue;
			const wanted = {
				integration,
				webhook: live.name,
				part
			};
			inputs.set(name, newSecret(scene, wanted, [nameFor$1(definition, integration, name)]));
		}
	}
	return inputs;
}
/** The vendor's user: in the `user` block, or in the inputs that the definition has for it. */
function userParts$1({ integration, found, scene }) {
	const { definition } = found;
	const template = definition.user;
	if (template === void 0) return {
		user: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Map()
	};
	const candidates = vendorUsers(definition, scene.people);
	const [only, ...others] = candidates;
	const user = others.length === 0 ? only : void 0;
	const inputOfName = soleReferenceIn(template.name);
	const named = user?.name !== void 0 && user.name.trim() !== "" ? user.name : null;
	const inputs = new Map(inputOfName !== null && named !== null ? [[inputOfName, named]] : []);
	const inputOfEmail = soleReferenceIn(template.email);
	const what = inputOfEmail ?? "user.email";
	if (user === void 0) {
		const emails = candidates.map(({ email }) => email);
		const { name: vendor } = definition;
		scene.findings.push({
			code: "fill-in",
			integration,
			vendor,
			what,
			candidates: emails
		});
	}
	const email = user?.email ?? {
		standIn: `fill-in@${definition.id}.invalid`,
		note: `fill in: the email address of the Gladly user of ${definition.name}`
	};
	if (inputOfEmail === null) return {
		user: /* @__PURE__ */ new Map([["email", email]]),
		inputs
	};
	inputs.set(inputOfEmail, email);
	return {
		user: /* @__PURE__ */ new Map(),
		inputs
	};
}
/** Inputs that have to be there and that nothing tells: the only choice, or a place for it. */
function missingInputs({ integration, found, scene }, ...known) {
	const { definition } = found;
	const isKnown = (name) => known.some((map) => map.has(name));
	const open = Object.entries(definition.inputs ?? {}).filter(([name, input]) => isRequired(input, isKnown) && !isKnown(name));
	return new Map(open.map(([name, input]) => {
		const inboxes = input.type === "list" && isInboxList(definition, name) ? vendorInboxes(definition, scene.people) : [];
		if (inboxes.length > 0) return [name, inboxes];
		const { name: vendor } = definition;
		const candidates = isInboxList(definition, name) ? usableInboxes(scene.people) : [];
		scene.findings.push({
			code: "fill-in",
			integration,
			vendor,
			what: name,
			candidates
		});
		return [name, {
			standIn: input.type === "list" ? [name] : name,
			note: `fill in: see "${name}" of ${vendor}`
		}];
	}));
}
/** What a vendor takes for an input that the file does not give; `undefined` where there is none. */
function defaultOf({ inputs = {} }, name) {
	return inputs[name]?.default;
}
/** The same as `init` proposes. */
function nameFor$1({ id, inputs = {} }, key, input) {
	const definition = inputs[input];
	if (definition === void 0) return plainSecretName({
		key,
		input
	});
	return secretNameFor({
		input,
		definition,
		vendor: id,
		key
	});
}
function bindUrl(inputs, { integration, template, live, scene }) {
	const reference = soleReferenceIn(template.url);
	if (reference !== null) {
		const use = {
			integration,
			webhook: live.name,
			words: [integration, reference]
		};
		inputs.set(reference, writtenUrl(scene, live.url, use));
		return;
	}
	const bindings = typeof template.url === "string" ? bindingsFor(template.url, live.url) : null;
	for (const [name, text] of bindings ?? []) inputs.set(name, text);
}
function nameBindings(key, { name = key }, live) {
	return bindingsFor(name, live.name) ?? /* @__PURE__ */ new Map();
}
/** The secret inputs that a webhook sends, and as what. */
function secretParts({ headers = {}, basic }) {
	return [
		...Object.entries(headers).map(([header, value]) => [value, {
			type: "header",
			header
		}]),
		[basic?.username, { type: "basic" }],
		[basic?.password, { type: "basic" }]
	].flatMap(([value, part]) => {
		const text = typeof value === "object" && value !== null && "secret" in value ? value.secret : value;
		const input = soleReferenceIn(text);
		return input === null ? [] : [[input, part]];
	});
}
function isRequired(input, isKnown) {
	if (input.default !== void 0) return false;
	const stead = input["required-unless"];
	return stead === void 0 ? input.required === true : !isKnown(stead);
}
/** Whether the vendor has an inbox for each element of the list. */
function isInboxList({ inboxes = {} }, input) {
	return Object.values(inboxes).some((inbox) => inbox["for-each"] === input);
}
// src/export/parent.ts
/**
* How a topic's entry names its parent: by the key where both are in one integration, else by the
* name. A key of its own integration would be taken first, so a parent of just that name cannot be
* named; nor can one that the file does not have, because its name stands for several topics.
*/
function parentText({ topics, homes }, topic, integration) {
	const parent = topics.get(topic.parentId ?? "");
	if (parent === void 0) return { status: "none" };
	const unnameable = (why) => ({
		status: "unnameable",
		parent: parent.name,
		why
	});
	const home = homes.get(parent.id);
	if (isBelow(topics, parent, topic)) return unnameable("circle");
	if (home === void 0) return unnameable("undeclared");
	if (home.integration === integration) return {
		status: "named",
		text: home.key
	};
	return [...homes.values()].some((one) => one.integration === integration && one.key === parent.name) ? unnameable("key") : {
		status: "named",
		text: parent.name
	};
}
function isBelow(topics, start, end) {
	const seen = /* @__PURE__ */ new Set();
	let at = start;
	while (at !== void 0 && !seen.has(at.id)) {
		if (at.id === end.id) return true;
		seen.add(at.id);
		at = topics.get(at.parentId ?? "");
	}
	return false;
}
// src/export/topic-entry.ts
/** The fields of a topic's entry; without `names` only what a definition does not have already. */
function topicEntry(scene, topic, { integration, key, names }) {
	const parent = parentText(scene, topic, integration);
	if (parent.status === "unnameable") {
		const { parent: above, why } = parent;
		scene.findings.push({
			code: "topic-parent",
			name: topic.name,
			parent: above,
			why
		});
	}
	return writtenMap({
		name: names && topic.name !== key ? topic.name : void 0,
		parent: parent.status === "named" ? parent.text : void 0,
		disabled: topic.disabled ? true : void 0
	});
}
// src/export/vendor-overrides.ts
/** What is otherwise than the definition has it, by the keys of its webhooks. */
function webhookOverrides({ integration, found, scene }, inputs) {
	const { definition, webhooks } = found;
	const named = /* @__PURE__ */ new Set();
	const own = ownTemplates(definition).flatMap(([key, template]) => {
		const live = webhooks.get(key);
		if (live === void 0) return missingWebhook({
			integration,
			definition,
			scene
		}, key, inputs);
		const isFirst = !named.has(live);
		named.add(live);
		const isOtherwise = isFirst && !isNamed(found, key, inputs);
		const { enabled = true } = template;
		const fields = writtenMap({
			name: isOtherwise ? live.name : void 0,
			enabled: live.enabled === enabled ? void 0 : live.enabled
		});
		return fields.size === 0 ? [] : [[key, fields]];
	});
	return new Map([...own, ...unexpectedWebhooks({
		integration,
		found,
		scene
	})]);
}
/** What is otherwise with the vendor's topics; those that Gladly does not hold are left out. */
function topicOverrides({ integration, found, scene }) {
	const { definition, topics } = found;
	return new Map(Object.keys(definition.topics ?? {}).flatMap((key) => {
		const live = topics.get(key);
		if (live !== void 0) {
			const entry = topicEntry(scene, live, {
				integration,
				key,
				names: false
			});
			return entry.size === 0 ? [] : [[key, entry]];
		}
		const { name: vendor } = definition;
		scene.findings.push({
			code: "vendor-part-missing",
			integration,
			vendor,
			kind: "topic",
			key
		});
		return [[key, false]];
	}));
}
/**
* Webhooks that the vendor has not made, where the organization has no room for them: to expect
* them would make the file claim more webhooks than Gladly allows.
*/
function unexpectedWebhooks({ integration, found, scene }) {
	const { definition, vendorMade } = found;
	if (vendorMade.length > 0) return [];
	return Object.entries(definition.webhooks ?? {}).filter(([, { owner }]) => owner === "vendor").flatMap(([key]) => {
		scene.room -= 1;
		if (scene.room >= 0) return [];
		const { name: vendor } = definition;
		scene.findings.push({
			code: "vendor-part-missing",
			integration,
			vendor,
			kind: "webhook",
			key
		});
		return [[key, false]];
	});
}
/** A webhook that its inputs bring along only if they are given need not be left out. */
function missingWebhook({ integration, definition, scene }, key, inputs) {
	const { when } = definition.webhooks?.[key] ?? {};
	if (when !== void 0 && !inputs.has(when)) return [];
	const { name: vendor } = definition;
	scene.findings.push({
		code: "vendor-part-missing",
		integration,
		vendor,
		kind: "webhook",
		key
	});
	return [[key, false]];
}
/** Whether the definition, with the inputs as they will stand in the file, gives this name. */
function isNamed({ definition, webhooks }, key, inputs) {
	const bindings = bindingsFor(definition.webhooks?.[key]?.name ?? key, webhooks.get(key)?.name ?? "");
	if (bindings === null) return false;
	return [...bindings].every(([name, text]) => (inputs.get(name) ?? defaultOf(definition, name)) === text);
}
// src/export/vendor-entry.ts
/**
* The entry of a recognised vendor: its inputs as far as Gladly tells them, its user, and what is
* otherwise than the vendor's definition has it. What nobody can tell is left to be filled in, and
* what Gladly does not hold is left out, so that nothing is made that was not there.
*/
function vendorEntry(use) {
	const { found, scene } = use;
	const { definition } = found;
	const bound = boundInputs(use);
	const { user, inputs: ofUser } = userParts$1(use);
	const inputs = new Map([
		...ofUser,
		...bound,
		...missingInputs(use, bound, ofUser)
	]);
	const ordered = Object.keys(definition.inputs ?? {}).flatMap((name) => {
		const value = inputs.get(name);
		return value === void 0 ? [] : [[name, value]];
	});
	const blocks = {
		topics: topicOverrides(use),
		webhooks: webhookOverrides(use, bound)
	};
	for (const { name, disabledAtDueToRetryLimit: at, enabled } of usedWebhooks(found)) if (at !== void 0 && !enabled) scene.findings.push({
		code: "switched-off",
		name,
		at
	});
	return writtenMap({
		vendor: definition.id,
		user: user.size === 0 ? void 0 : user,
		inputs: ordered.length === 0 ? void 0 : new Map(ordered),
		topics: blocks.topics.size === 0 ? void 0 : blocks.topics,
		webhooks: blocks.webhooks.size === 0 ? void 0 : blocks.webhooks
	});
}
function usedWebhooks({ webhooks }) {
	return new Set(webhooks.values());
}
// src/export/written-out.ts
/** Webhooks that no vendor is known for, one integration for each domain that they lead to. */
function webhookEntries(scene, webhooks) {
	const byWord = /* @__PURE__ */ new Map();
	for (const webhook of webhooks) {
		const word = hostWord(webhook.url);
		byWord.set(word, [...byWord.get(word) ?? [], webhook]);
	}
	return [...byWord].map(([word, group]) => {
		const integration = newKey(word, scene.integrationKeys);
		return [integration, integrationOf(scene, integration, group)];
	});
}
/**
* Gives topics that no vendor is known for their keys in an integration. To be done for all of
* them before the first is written, because their entries name each other.
*/
function settleTopics(scene, topics, home) {
	const { integration, keys } = home;
	const names = new Set([...scene.topics.values()].map(({ name }) => name));
	const taken = /* @__PURE__ */ new Set([...keys, ...keysIn$1(scene, integration)]);
	for (const topic of topics) {
		const isBarred = (key) => key !== topic.name && names.has(key);
		scene.homes.set(topic.id, {
			integration,
			key: newKey(topic.name, taken, isBarred)
		});
	}
}
/** The entries of topics that have been settled. */
function topicEntries(scene, topics) {
	const entries = topics.flatMap((topic) => {
		const home = scene.homes.get(topic.id);
		if (home === void 0) return [];
		const { integration, key } = home;
		return [[key, topicEntry(scene, topic, {
			integration,
			key,
			names: true
		})]];
	});
	return new Map(entries);
}
function keysIn$1({ homes }, integration) {
	return [...homes.values()].flatMap((home) => home.integration === integration ? [home.key] : []);
}
function integrationOf(scene, integration, group) {
	const taken = /* @__PURE__ */ new Set();
	const webhooks = group.map((webhook) => {
		const key = newKey(webhook.name, taken);
		return [key, webhookEntry(scene, webhook, {
			integration,
			key,
			words: group.length > 1 ? [integration, key] : [integration]
		})];
	});
	return writtenMap({
		"allow-unknown-events": group.some(({ events }) => expandEvents(events).unknown.length > 0) ? true : void 0,
		webhooks: new Map(webhooks)
	});
}
function webhookEntry(scene, webhook, home) {
	const { integration, key, words } = home;
	const { name, url, events, enabled, disabledAtDueToRetryLimit: at } = webhook;
	if (at !== void 0 && !enabled) scene.findings.push({
		code: "switched-off",
		name,
		at
	});
	return writtenMap({
		name: name === key ? void 0 : name,
		url: writtenUrl(scene, url, {
			integration,
			webhook: name,
			words: [...words, "url"]
		}),
		events,
		headers: headersOf$1(scene, webhook, home),
		basic: basicOf(scene, webhook, home),
		enabled: enabled ? void 0 : false
	});
}
function headersOf$1(scene, { name, headerKeys }, { integration, words }) {
	if (headerKeys.length === 0) return void 0;
	if (!areHeaderNames(headerKeys)) {
		scene.findings.push({
			code: "header-names",
			name,
			headers: headerKeys
		});
		return;
	}
	return new Map(headerKeys.map((header) => {
		return [header, newSecret(scene, {
			integration,
			webhook: name,
			part: {
				type: "header",
				header
			}
		}, [...words, header])];
	}));
}
function basicOf(scene, { name, hasCredentials }, { integration, words }) {
	if (!hasCredentials) return void 0;
	const half = (type) => newSecret(scene, {
		integration,
		webhook: name,
		part: { type }
	}, [...words, type]);
	return writtenMap({
		username: half("username"),
		password: half("password")
	});
}
// src/export/draft.ts
/**
* Puts the objects of an organization into entries of the file: recognised vendors first, then
* the rest written out; what is to be said of them is added to the scene. The same source gives the
* same entries, in whatever order its lists come.
*/
function draftOf(source, scene) {
	const webhooks = declarableWebhooks(source.webhooks.toSorted(byName), source.all.webhooks, source.allowsHttp);
	const topics = declarableTopics(source.topics.toSorted(byName), source.all.topics);
	const named = withUsableUrls(webhooks.objects, source);
	scene.findings.push(...webhooks.findings, ...topics.findings, ...named.findings);
	const found = recognised(source, {
		webhooks: named.objects,
		topics: topics.objects
	}, scene);
	const uses = found.uses.map((one) => {
		return {
			integration: (isOnly(one, found.uses) ? source.awaiting.get(one.definition.id) : void 0) ?? keyFor(one, scene),
			found: one
		};
	});
	for (const { integration, found: { topics: own } } of uses) for (const [key, topic] of own) scene.homes.set(topic.id, {
		integration,
		key
	});
	const home = source.topicsInto ?? {
		integration: topicsKey(found, scene),
		keys: /* @__PURE__ */ new Set()
	};
	settleTopics(scene, found.topics, home);
	const vendors = uses.map((use) => [use.integration, vendorEntry({
		...use,
		scene
	})]);
	const rest = webhookEntries(scene, found.webhooks);
	const ofTopics = topicEntries(scene, found.topics);
	return {
		integrations: new Map([
			...vendors,
			...ofTopics.size === 0 ? [] : [[home.integration, /* @__PURE__ */ new Map([["topics", ofTopics]])]],
			...rest
		]),
		recognised: uses.map(({ integration, found: { definition } }) => ({
			integration,
			vendor: definition.id
		}))
	};
}
/** What is known before anything is written. */
function openScene(source) {
	return {
		people: source.people,
		room: source.room,
		topics: new Map(source.all.topics.map((topic) => [topic.id, topic])),
		homes: new Map(source.homes),
		secretUrls: new Map(source.secretUrls),
		integrationKeys: new Set(source.taken.integrations),
		secretNames: new Set(source.taken.secrets),
		secrets: [],
		findings: []
	};
}
function topicsKey({ topics }, scene) {
	return topics.length === 0 ? "" : newKey("topics", scene.integrationKeys);
}
/**
* Until somebody fills in a secret address, a webhook is found by its name alone; where the name
* stands for several, a plan would make another webhook.
*/
function withUsableUrls(webhooks, { all, secretUrls }) {
	const isUsable = ({ url, name }) => {
		return !(URL.canParse(url) && carriesCredentials(new URL(url)) && !secretUrls.has(urlKey(url))) || all.webhooks.filter((one) => one.name === name).length === 1;
	};
	return {
		objects: webhooks.filter(isUsable),
		findings: webhooks.filter((webhook) => !isUsable(webhook)).map(({ name, url }) => ({
			code: "webhook-secret-url",
			name,
			host: hostOf(url)
		}))
	};
}
function recognised({ vendors, leftOut }, objects, { findings }) {
	let { webhooks, topics } = objects;
	const uses = [];
	for (const definition of vendors) {
		const found = recognise(definition, {
			webhooks,
			topics
		});
		const taken = new Set(found.flatMap(objectsOf));
		webhooks = webhooks.filter((one) => !taken.has(one));
		topics = topics.filter((one) => !taken.has(one));
		const integration = leftOut.get(definition.id);
		if (integration === void 0) uses.push(...found);
		else if (found.length > 0) findings.push({
			code: "left-out-here",
			integration,
			vendor: definition.name
		});
	}
	return {
		uses,
		webhooks,
		topics
	};
}
function objectsOf({ webhooks, topics, vendorMade }) {
	return [
		...webhooks.values(),
		...topics.values(),
		...vendorMade
	];
}
/** Of several uses of a vendor nobody can say which one waits. */
function isOnly({ definition }, uses) {
	return uses.filter((one) => one.definition === definition).length === 1;
}
function keyFor({ definition }, { integrationKeys }) {
	return newKey(definition.id, integrationKeys);
}
function byName(a, b) {
	return compareText(a.name, b.name) || compareText(a.id, b.id);
}
// src/report/messages/export.ts
const BY_HAND = say`It stays as it is in Gladly, and plans go on to count it as unmanaged.`;
const URL_PROBLEMS = {
	malformed: {
		problem: say`is no address that a webhook can lead to`,
		remedy: say`Mend the address in Gladly, then export again.`
	},
	"not-encrypted": {
		problem: say`begins with http://, which Gladly no longer allows`,
		remedy: say`Change the address to https:// in Gladly, then export again.`
	},
	repeated: {
		problem: say`is that of another webhook as well`,
		remedy: say`Delete one of the two in Gladly, then export again.`
	}
};
const PARENT_PROBLEMS = {
	undeclared: say`the file does not have that topic, because its name does not tell it from others`,
	circle: say`that topic stands below it, too`,
	key: say`in its integration, that name is the key of another topic`
};
const MESSAGES = {
	"webhook-without-name": ({ id, host }) => ({
		problem: say`A webhook${host === null ? say`` : say` to ${code(host)}`} (id ${code(id)}) has no
      name, and the file cannot declare one without.`,
		remedy: say`Give it a name in Gladly (Settings > App Developer Tools > Webhooks), then export
      again. ${BY_HAND}`
	}),
	"webhook-name-long": ({ name: webhook, limit }) => ({
		problem: say`The name of webhook ${name(webhook)} has more than ${limit} characters, so it is
      not in the file.`,
		remedy: say`Shorten the name in Gladly, then export again. ${BY_HAND}`
	}),
	"webhook-url": ({ name: webhook, problem }) => ({
		problem: say`Webhook ${name(webhook)} is not in the file: its address
      ${URL_PROBLEMS[problem].problem}.`,
		remedy: say`${URL_PROBLEMS[problem].remedy} ${BY_HAND}`
	}),
	"webhook-events": ({ name: webhook, events }) => ({
		problem: events.length === 0 ? say`Webhook ${name(webhook)} has no events, so it is not in the file.` : say`Webhook ${name(webhook)} is not in the file, because one of its events cannot be
          subscribed to: ${listed(events.map(code))}.`,
		remedy: say`Delete it in Gladly or give it events, then export again. ${BY_HAND}`
	}),
	"webhook-secret-url": ({ name: webhook, host }) => ({
		problem: say`Webhook ${name(webhook)}${host === null ? say`` : say` to ${code(host)}`} is not in
      the file: its address carries a sign-in, which must not stand there, and its name is that of
      another webhook, so that it could not be told from it without.`,
		remedy: say`Put the address into a GLADLY_SECRET_ variable (it is found there), or give the
      webhook a name of its own in Gladly; then export again.`
	}),
	"header-names": ({ name: webhook, headers }) => ({
		problem: say`The headers of webhook ${name(webhook)} are not in the file, because these are no
      names of headers: ${listed(headers.map(code))}.`,
		remedy: say`Mend the names in Gladly, then export again. Until then the headers are not compared.`
	}),
	"topic-without-name": ({ id }) => ({
		problem: say`The topic with the id ${code(id)} has no name, so it is not in the file.`,
		remedy: say`Give it a name in Gladly, then export again. ${BY_HAND}`
	}),
	"topic-name-repeated": ({ name: topic, count }) => ({
		problem: say`${count} topics have the name ${name(topic)}, and in the file a name can stand for
      one topic only. None of them is in it.`,
		remedy: say`Leave them as they are, or give each a name of its own in Gladly and export again.
      Topics below them are in the file, without their parent.`
	}),
	"topic-parent": ({ name: topic, parent, why }) => ({
		problem: say`Topic ${name(topic)} is in the file without its parent ${name(parent)}:
      ${PARENT_PROBLEMS[why]}.`,
		remedy: say`Its place in the tree is not compared. Rename the parent in Gladly and export again
      if it is to be.`
	}),
	"fill-in": ({ integration, vendor, what, candidates }) => ({
		problem: say`Gladly does not tell ${code(what)} of ${code(vendor)} beyond doubt, so the file
      holds an empty place for it and cannot be planned yet.`,
		remedy: sentences(say`Write it into ${code(`integrations.${integration}`)}, where the file says "fill in".`, candidates.length === 0 ? null : say`It may be ${listed(candidates.map(code), { word: "or" })}.`)
	}),
	"vendor-part-missing": ({ integration, vendor, kind, key }) => ({
		problem: say`Gladly does not hold the ${KIND_WORDS[kind]} ${code(key)} that ${code(vendor)}
      has by its guide, so the file leaves it out.`,
		remedy: say`To have it, delete the line ${code(`${key}: false`)} in
      ${code(`integrations.${integration}`)}.`
	}),
	"left-out-here": ({ integration, vendor }) => ({
		problem: say`${code(vendor)} is in Gladly, and the file leaves its integration
      ${code(integration)} out of this organization.`,
		remedy: say`If it is meant to be there, delete ${code(`${integration}: false`)} and export again.`
	}),
	"missing-in-gladly": ({ address, isGone }) => isGone ? {
		problem: say`Gladly no longer holds ${code(address)}, which the file declares. It was left
            in the file, and plans leave it alone.`,
		remedy: say`If it was deleted in Gladly on purpose, delete it from the file as well. If
            not, apply with ${code("--scope all")} makes it again.`
	} : {
		problem: say`Gladly does not hold ${code(address)}, which the file declares. It was left in
            the file, and a plan is going to make it.`,
		remedy: say`If it is not to be made, delete it from the file.`
	},
	"not-adoptable": ({ part, place }) => ({
		problem: say`Gladly has another value for ${code(part)}, which cannot be put into the file
      without changing other things as well.`,
		remedy: say`Change it by hand, at ${code(formatPlace(place))} or where that value comes from,
      then export again. Until then nothing is written.`
	}),
	"kept-in-file": ({ address, field }) => ({
		problem: say`What Gladly has for ${code(field)} of ${code(address)} cannot stand in a file (no
      name, no event that can be subscribed to, or an address that is not encrypted). The file keeps
      its own, and a plan is going to set it.`,
		remedy: say`Nothing is to be done if the file's is right. If not, mend it in Gladly and export
      again.`
	}),
	"removal-pending": ({ address, name: object }) => ({
		problem: say`The file dropped ${code(address)} (${name(object)}), which Gladly still holds. It
      was not put back, and a plan is going to remove it.`,
		remedy: say`If it is meant to stay, put it back into the file.`
	}),
	"secret-differs": ({ address, field }) => ({
		problem: say`${code(field)} of ${code(address)} is a value that an export cannot take from
      Gladly, and a plan is going to send it.`,
		remedy: say`If Gladly's is the right one, put it into the secret that the file names.`
	}),
	"switched-off": ({ name: webhook, at }) => ({
		problem: say`Gladly switched webhook ${name(webhook)} off at ${code(at)}, after failed
      deliveries, and the file says now that it is off.`,
		remedy: say`Find the cause in its log in Gladly. Then delete ${code("enabled: false")} from the
      file, and the next apply switches it on.`
	})
};
/** What an export has to say about something, and what to do about it. */
function exportMessage(finding) {
	return MESSAGES[finding.code](finding);
}
/** What a secret is sent as: `header x-api-key of webhook "Events"`. */
function secretUseText({ webhook, part }) {
	const of = say`of webhook ${name(webhook)}`;
	switch (part.type) {
		case "header": return say`header ${code(part.header)} ${of}`;
		case "url": return say`address ${of}`;
		case "username": return say`user name ${of}`;
		case "password": return say`password ${of}`;
		case "basic": return say`user name and password ${of}`;
	}
}
// src/report/messages/file-change.ts
/** Members of a list, or keys of an entry, that are written out before the rest is counted. */
const MOST = 12;
/** Whether a part came, went, or has another value. */
function fileChangeKind({ before, after }) {
	if (before.type === "none") return "added";
	return after.type === "none" ? "removed" : "changed";
}
/**
* What became of a part of the file. Secrets are told by their names, and a value that stands in
* the place of one not at all.
*/
function fileChangeWords({ before, after }) {
	if (before.type === "list" && after.type === "list") return listDifference(before.members, after.members);
	if (before.type === "none") return say`added, ${valueWords(after)}`;
	if (after.type === "none") return say`taken out; it was ${valueWords(before)}`;
	const [from, to] = [valueWords(before), valueWords(after)];
	return JSON.stringify(from) === JSON.stringify(to) ? say`${to}, in a part that is not shown here` : say`${from} -> ${to}`;
}
function valueWords(value) {
	switch (value.type) {
		case "none": return say`nothing`;
		case "text": return /^https?:/i.test(value.text) ? say`${code(displayUrl(value.text))}` : say`${name(value.text)}`;
		case "bare": return say`${code(value.text)}`;
		case "secret": return say`the secret ${code(value.name)}`;
		case "hidden": return say`a value that is written out`;
		case "list": return value.members.length === 0 ? say`an empty list` : listed(value.members.map(code), { most: MOST });
		case "entry": return say`an entry with ${listed(value.keys.map(code), { most: MOST })}`;
	}
}
// src/report/text/export.ts
/** What a person should know of an export, the verdict first. */
function exportText(exported, { target, planCommand, ...options }) {
	const { changes, recognised, secrets, findings, refusals, left, result } = exported;
	const { style } = options;
	return paragraphs([
		openingLines([verdict(exported, target)], options),
		section("Changed in the file", changeLines(changes, {
			target,
			planCommand,
			...options
		}), style),
		section("Vendors recognised", vendorLines(recognised, options), style),
		section("Secrets to be set before the first apply", secretLines(secrets, options), style),
		section("To be looked at", findingLines(findings, options), style),
		section("What stands in the way", [...refusals.flatMap((refusal) => messageLines(refusalMessage(refusal), {
			mark: "x",
			place: refusal.place,
			indent: 2,
			options
		})), ...left.flatMap((operation) => leftLines(operation, options))], style),
		result === "changes" ? nextLines(exported, {
			target,
			planCommand,
			...options
		}) : []
	]);
}
/** The comments at the top of a new file: where it is from, and what it waits for. */
function exportComments({ url, secrets }) {
	const from = phraseText(say`Written by gladly-integrations export from ${code(displayUrl(url))}.`);
	if (secrets.length === 0) return [from];
	return [
		from,
		"",
		"Secrets to be set before the first apply, each as an environment variable:",
		...secrets.map((secret) => `  ${phraseText(secretPhrase(secret))}`)
	];
}
/** Findings, or changes, that are written out before the rest is only counted. */
const SHOWN = 50;
/** What a plan is going to do all the same. */
const PENDING = [
	"kept-in-file",
	"missing-in-gladly",
	"removal-pending",
	"secret-differs"
];
/** What a person does before the first plan. */
function nextWords(findings, secrets) {
	const isOpen = findings.some(({ code: one }) => one === "fill-in");
	const deeds = [
		say`look through the file`,
		...isOpen ? [say`fill in what is missing in it`] : [],
		...secrets.length > 0 ? [say`set the secrets`] : []
	];
	return say`Next: ${listed(deeds, { word: "and" })}, then run`;
}
function nextLines({ findings, secrets }, { target, planCommand, width }) {
	const rest = findings.filter((finding) => PENDING.includes(finding.code)).length === 0 ? say`It will write nothing to Gladly: what is there is adopted as it is.` : say`It will show what is told above and nothing else: what is there is adopted as it is.`;
	const begin = nextWords(findings, secrets);
	if (target === null) return wrapPhrase(say`${begin} plan. ${rest}`, 0, width);
	return [...commandLines(say`${begin}:`, planCommand, {
		indent: 0,
		width
	}), ...wrapPhrase(rest, 0, width)];
}
const MARKS$1 = {
	added: "+",
	changed: "~",
	removed: "-"
};
/** What became of the file, with the lines of the new one. */
function changeLines(changes, { target, ...options }) {
	return shortened(changes, options, (change) => {
		const { part, place } = change;
		const where = say`${code(part)} (${code(`${target ?? place.file}:${place.line}`)})`;
		const what = say`${where}: ${fileChangeWords(change)}`;
		const on = {
			indent: 2,
			width: options.width
		};
		return wrapBehind(MARKS$1[fileChangeKind(change)], phraseWords(what), on);
	});
}
function findingLines(findings, options) {
	return shortened(findings, options, (finding) => messageLines(exportMessage(finding), {
		mark: "!",
		place: null,
		indent: 2,
		options
	}));
}
/** The lines of each member; of a long list the rest is counted. */
function shortened(members, { verbose }, linesOf) {
	const shown = verbose || members.length <= 51 ? members : members.slice(0, SHOWN);
	const rest = members.length - shown.length;
	const more = rest === 0 ? [] : [`  ${phraseText(say`... and ${rest} more (--verbose lists them).`)}`];
	return [...shown.flatMap(linesOf), ...more];
}
function verdict({ organization, result, diagnostics, findings }, target) {
	const where = organization === null ? say`the organization` : code(organization);
	const into = target === null ? say`` : say` to ${code(target)}`;
	switch (result) {
		case "changes": return say`Exported ${where}${into}.`;
		case "no-changes": return findings.some((finding) => PENDING.includes(finding.code)) ? say`Gladly holds nothing of ${where} that is to be taken into the file. Nothing was changed
            in it.` : say`The file says of ${where} what Gladly holds. Nothing was changed in it.`;
		case "invalid": return say`Nothing was exported: the file has errors.`;
		case "refused": return diagnostics.length === 0 ? say`Nothing was exported from ${where}.` : say`Nothing was exported from ${where}: with what Gladly holds, the file would contradict
            itself. What is told above points into the file that was not written.`;
	}
}
function vendorLines(recognised, { width }) {
	return recognised.flatMap(({ integration, vendor }) => {
		const text = integration === vendor ? say`${code(vendor)}` : say`${code(vendor)} as ${code(integration)}`;
		return wrapBehind("=", phraseWords(text), {
			indent: 2,
			width
		});
	});
}
function secretLines(secrets, { width }) {
	return secrets.flatMap((secret) => wrapBehind("-", phraseWords(secretPhrase(secret)), {
		indent: 2,
		width
	}));
}
/** `GLADLY_SECRET_CSAT_KEY: header x-api-key of webhook "CSAT survey"` */
function secretPhrase(secret) {
	return say`${code(secretVariable(secret.name))}: ${secretUseText(secret)}`;
}
function leftLines(operation, { width, style }) {
	const { address, changes } = operation;
	const fields = listed(changes.map(({ field }) => code(field)));
	const what = say`${code(address)}: a plan of the file would still
    ${actionWords(operation).verb} it${changes.length === 0 ? say`` : say` (${fields})`}, because
    the file cannot say what Gladly holds. Bring the two together by hand, then export again.`;
	return wrapBehind("x", phraseWords(what), {
		indent: 2,
		width,
		paint: style.bad
	});
}
// src/commands/export-check.ts
/** What a plan of the file would say, from what has been read of Gladly already. */
async function checkFile({ file, text, organization, allowedHosts, readVendorFile }, planning) {
	const { clock } = planning.ports;
	const options = {
		file,
		allowedHosts,
		readVendorFile,
		today: today(clock)
	};
	const { organizations, diagnostics } = await loadConfig(text, options);
	const desired = organizations?.get(organization)?.desired;
	if (organizations === null || desired === void 0) return {
		status: "invalid",
		diagnostics
	};
	const { plan } = await planFor(desired, planning);
	return {
		status: "planned",
		plan,
		organizations
	};
}
/** Everything that differs counts, whatever it was caused by; nothing is going to be written. */
function planFor(desired, planning) {
	const { client, credentials, ports, read } = planning;
	return createPlanner({
		scope: "changes",
		maxRemovals: Infinity,
		webhookHosts: null,
		purpose: "plan",
		desired,
		base: () => Promise.resolve(null)
	}, {
		client,
		credentials,
		store: null,
		ports
	}).planFrom(read);
}
// src/commands/export-reading.ts
const KINDS = /* @__PURE__ */ new Set([
	"webhook",
	"topic",
	"user",
	"inbox"
]);
/** Gladly's limit of webhooks (REST reference). */
const MAX_WEBHOOKS = 20;
/** Variables that hold secrets which a file may name. */
const PREFIX = "GLADLY_SECRET_";
/** Reads all lists of an organization. */
async function readEverything({ reader, checkToken, origin, user }, { logger }) {
	logger.progress(`Reading ${origin}`);
	const live = await readSnapshot(reader, {
		kinds: KINDS,
		tokens: [],
		checkToken,
		origin,
		user
	});
	const { webhooks, topics, users, inboxes } = live;
	const refusals = Object.entries({
		webhooks,
		topics,
		users,
		inboxes
	}).flatMap(([kind, reading]) => {
		if (reading.status !== "unreadable") return [];
		const { code, message: why, remedy } = reading.cause;
		return [{
			code,
			guard: "unreadable",
			place: null,
			kind,
			why,
			remedy
		}];
	});
	return {
		live,
		webhooks: resourcesOf(webhooks),
		topics: resourcesOf(topics),
		users: resourcesOf(users),
		inboxes: resourcesOf(inboxes),
		refusals
	};
}
/** How many webhooks an organization may still get. */
function roomFor({ webhooks }) {
	return MAX_WEBHOOKS - webhooks.length;
}
/** Names of secrets that the environment has an address for, by its comparable form. */
function secretUrlsIn(environment) {
	return new Map(Object.entries(environment).flatMap(([variable, value = ""]) => variable.startsWith(PREFIX) && URL.canParse(value) ? [[urlKey(value), variable.slice(14)]] : []));
}
function resourcesOf(reading) {
	return "resources" in reading ? reading.resources : [];
}
// src/commands/export-new.ts
/** Writes a new file for an organization, and makes sure that a plan of it would write nothing. */
async function exportNew(file, everything, planning) {
	const { name: organization } = file;
	const source = sourceOf$1(file, everything, planning);
	const scene = openScene(source);
	const { integrations, recognised } = draftOf(source, scene);
	const { secrets, findings } = scene;
	const whole = new Map([...integrations].map(([key, entry]) => [key, filledIn(entry)]));
	const checked = await checkFile({
		file: file.config,
		text: newText(file, whole, secrets),
		organization,
		allowedHosts: file.allowedHosts,
		readVendorFile: () => Promise.resolve({ failure: "missing" })
	}, planning);
	const found = {
		organization,
		recognised,
		secrets,
		findings
	};
	if (checked.status === "invalid") {
		const { diagnostics } = checked;
		return exportOutcome({
			result: "refused",
			reason: "invalid-config",
			...found,
			diagnostics
		});
	}
	const { operations, refusals } = checked.plan;
	const left = operations.filter(({ action }) => action !== "adopt");
	const [refusal] = refusals;
	if (refusal !== void 0 || left.length > 0) return exportOutcome({
		result: "refused",
		reason: refusal?.code ?? "internal",
		...found,
		refusals,
		left
	});
	const text = newText(file, integrations, secrets);
	return exportOutcome({
		result: "changes",
		reason: "ok",
		...found,
		text
	});
}
function sourceOf$1({ allowedHosts }, everything, { ports }) {
	const { webhooks, topics, users, inboxes } = everything;
	return {
		webhooks,
		topics,
		all: {
			webhooks,
			topics
		},
		people: {
			users,
			inboxes
		},
		vendors: builtInVendorIds.flatMap((id) => builtInVendor(id) ?? []),
		leftOut: /* @__PURE__ */ new Map(),
		awaiting: /* @__PURE__ */ new Map(),
		secretUrls: secretUrlsIn(ports.environment),
		allowsHttp: httpRule(allowedHosts),
		room: roomFor(everything),
		taken: {
			integrations: /* @__PURE__ */ new Set(),
			secrets: /* @__PURE__ */ new Set()
		},
		homes: /* @__PURE__ */ new Map(),
		topicsInto: null
	};
}
function newText({ name, url }, integrations, secrets) {
	const organizations = /* @__PURE__ */ new Map([[name, /* @__PURE__ */ new Map([["url", url]])]]);
	return fileText(exportComments({
		url,
		secrets
	}), new Map([
		["version", 1],
		["organizations", organizations],
		...integrations.size === 0 ? [] : [["integrations", integrations]]
	]));
}
// src/config/comments-in.ts
/** Marks that the lexer puts between the pieces of a text, and that stand nowhere in it. */
const MARKS = /* @__PURE__ */ new Set([
	"",
	"",
	""
]);
/** Every comment of a text, in order. */
function commentsIn(text) {
	const comments = [];
	let at = 0;
	for (const lexeme of new Lexer().lex(text)) {
		if (MARKS.has(lexeme)) continue;
		if (lexeme.startsWith("#")) comments.push({
			at,
			text: lexeme
		});
		at += lexeme.length;
	}
	return comments;
}
// src/config/patch-list.ts
/** Takes elements out of a list of texts and puts others at its end; comments stay. */
function listSplices(text, list, edit) {
	return list.flow === true || list.items.length === 0 ? flowList(text, list, edit) : blockList(text, list, edit);
}
function flowList(text, list, { drop, add, comments }) {
	const ranges = list.items.map((item) => extentOf(item));
	const { start: open, end: behind } = extentOf(list);
	const close = behind - 1;
	const added = add.map(scalarText);
	if (!comments.some(({ at }) => at > open && at < close)) {
		const sources = ranges.filter((_, index) => !drop.has(index)).map(({ start, end }) => text.slice(start, end));
		return [{
			at: open + 1,
			end: close,
			text: [...sources, ...added].join(", ")
		}];
	}
	const dropped = ranges.filter((_, index) => drop.has(index)).map(({ start, end }) => {
		return {
			at: start,
			end: end + (text.slice(end, close).match(/^\s*,/)?.[0].length ?? 0),
			text: ""
		};
	});
	if (added.length === 0) return dropped;
	return [...dropped, {
		at: open + 1,
		end: open + 1,
		text: `${added.join(", ")}, `
	}];
}
function blockList(text, list, { drop, add, comments }) {
	const ranges = list.items.map((item) => extentOf(item));
	const column = columnOf(text, extentOf(list).start);
	const eol = lineEndingOf(text);
	const dropped = ranges.filter((_, index) => drop.has(index)).map(({ start, end }) => {
		const [at, last] = [lineStart(text, start), lineEnd(text, end)];
		const comment = comments.find((one) => one.at >= end && one.at < last);
		const own = comment && `${" ".repeat(column)}${comment.text.trimEnd()}`;
		return {
			at: own === void 0 ? at - (text.charAt(at - 2) === "\r" ? 2 : 1) : at,
			end: last,
			text: own ?? ""
		};
	});
	const last = ranges.at(-1);
	if (last === void 0 || add.length === 0) return dropped;
	const at = lineEnd(text, last.end);
	const lines = add.map((one) => `${eol}${" ".repeat(column)}- ${scalarText(one)}`);
	return [...dropped, {
		at,
		end: at,
		text: lines.join("")
	}];
}
// src/config/patch-removal.ts
/**
* Takes a member out of a mapping. Comments that stand in it, or behind it on its line, stay where
* they are, on lines of their own.
*/
function removalSplices(text, { pair, map }, comments) {
	return map.flow === true ? flowRemoval(text, {
		pair,
		map
	}, comments) : blockRemoval(text, pair, comments);
}
/** From the key of a member to the last thing in it. */
function wholeOf({ key, value }) {
	const last = isNode(value) ? lastIn(value) : key;
	return {
		start: extentOf(key).start,
		end: extentOf(last).end
	};
}
function blockRemoval(text, pair, comments) {
	const { start, end } = wholeOf(pair);
	const at = lineStart(text, start);
	const isAtStart = isScalar(pair.value) && text.charAt(end - 1) === "\n";
	const last = lineEnd(text, isAtStart ? end - 1 : end);
	const kept = comments.filter((comment) => comment.at >= start && comment.at < last);
	if (kept.length > 0) {
		const margin = " ".repeat(columnOf(text, start));
		return [{
			at,
			end: last,
			text: kept.map((comment) => `${margin}${comment.text.trimEnd()}`).join(lineEndingOf(text))
		}];
	}
	const next = text.indexOf("\n", last);
	return [{
		at,
		end: next === -1 ? text.length : next + 1,
		text: ""
	}];
}
function flowRemoval(text, { pair, map }, comments) {
	const { start, end } = wholeOf(pair);
	const index = map.items.indexOf(pair);
	const [before, after] = [map.items[index - 1], map.items[index + 1]];
	const { start: open, end: behind } = extentOf(map);
	const close = behind - 1;
	if (comments.some(({ at }) => at > open && at < close)) return [{
		at: start,
		end: end + (text.slice(end, close).match(/^\s*,/)?.[0].length ?? 0),
		text: ""
	}];
	if (after !== void 0) return [{
		at: start,
		end: wholeOf(after).start,
		text: ""
	}];
	if (before !== void 0) return [{
		at: wholeOf(before).end,
		end,
		text: ""
	}];
	return [{
		at: open + 1,
		end: close,
		text: ""
	}];
}
// src/config/patch.ts
/** Entries of these mappings stand apart from each other by empty lines. */
const LOOSE_DEPTH = 1;
/**
* Changes parts of a file and nothing else: every other byte stays, with comments, order, anchors
* and line endings. The text must be YAML that `parseYaml` finds nothing wrong with, the changes
* must not contradict each other, and no part of theirs may be `shared` (`standingOf`).
*/
function patched(text, changes) {
	const left = changes.reduce((before, { path, edit }) => edit.type === "remove" ? removed(before, path) : before, text);
	const puts = changes.flatMap(({ path, edit }) => edit.type === "remove" ? [] : [{
		path,
		edit
	}]);
	return puts.length === 0 ? left : put(left, puts);
}
function removed(text, path) {
	const nodes = fileNodes(text);
	const member = nodes && memberAt(nodes, path);
	return member === null ? text : spliced(text, removalSplices(text, member, commentsIn(text)));
}
function put(text, puts) {
	const nodes = fileNodes(text);
	if (nodes === null) return text;
	const { root } = nodes;
	const spot = {
		root,
		map: root,
		at: 0,
		end: 0,
		column: -1,
		isFlow: root.flow === true
	};
	return spliced(text, splicesIn(spot, treeOf(puts), {
		text,
		depth: 0,
		comments: commentsIn(text)
	}));
}
function treeOf(puts) {
	const below = /* @__PURE__ */ new Map();
	for (const { path, edit } of puts) {
		const [first = "", ...rest] = path;
		below.set(first, [...below.get(first) ?? [], {
			path: rest,
			edit
		}]);
	}
	return new Map([...below].map(([key, own]) => {
		const whole = own.find(({ path }) => path.length === 0);
		return [key, whole === void 0 ? treeOf(own) : whole.edit];
	}));
}
function splicesIn(spot, tree, walk) {
	const missing = /* @__PURE__ */ new Map();
	const splices = [];
	for (const [key, change] of tree) {
		const pair = spot.map && memberOf$1(spot.map, key);
		if (pair === null) missing.set(key, writtenOf(change));
		else splices.push(...memberSplices(pair, {
			spot,
			change
		}, walk));
	}
	return [...splices, ...additions$1(spot, missing, walk)];
}
function memberSplices(pair, { spot, change }, walk) {
	const { text, comments } = walk;
	const { value } = pair;
	if (isTree(change)) {
		const inner = isEmptyFlow(value) ? null : spotBehind(text, pair, spot);
		if (inner !== null) return splicesIn(inner, change, {
			...walk,
			depth: walk.depth + 1
		});
	} else if (change.type === "list" && isSeq(value)) return listSplices(text, value, {
		...change,
		comments
	});
	return [replaced(text, pair, flowText(writtenOf(change)))];
}
/** A value in place of the one behind a key; where there is none, right behind the colon. */
function replaced(text, { key, value }, written) {
	if (!isNode(value)) return besideLoneKey(text, extentOf(key), written);
	const { start: at, end } = extentOf(value);
	const last = at + text.slice(at, end).trimEnd().length;
	if (at !== end) return {
		at,
		end: last,
		text: written
	};
	const colon = text.indexOf(":", extentOf(key).end) + 1;
	return {
		at: colon,
		end: colon,
		text: ` ${written}`
	};
}
/** A value for a key without a colon, `{ key }` or `? key`, which gets the usual form. */
function besideLoneKey(text, { start, end }, written) {
	return {
		at: text.slice(0, start).replace(/\?[ \t]*$/, "").length,
		end,
		text: `${text.slice(start, end)}: ${written}`
	};
}
function additions$1(spot, missing, walk) {
	const { text, depth } = walk;
	const [first] = missing.keys();
	if (first === void 0) return [];
	const isLoose = depth <= LOOSE_DEPTH && isApart(text, spot);
	const entry = {
		key: first,
		lines: [...missing].map((entry) => linesAt(depth, new Map([entry]))).flatMap((own, index) => isLoose && index > 0 ? ["", ...own] : own),
		isTight: !isLoose
	};
	return spot.isFlow ? flowSplices(text, spot, entry) : blockSplices(text, spot, entry);
}
/** The lines of an entry at a depth, in the style of that depth, as if it stood at the margin. */
function linesAt(depth, entry) {
	const indent = 2 * depth;
	return blockLines(entry, indent).map((line) => line.slice(indent));
}
function isEmptyFlow(value) {
	return isMap(value) && value.flow === true && value.items.length === 0;
}
/** Whether the members of a mapping stand apart; a single one tells nothing, so it may. */
function isApart(text, { map }) {
	const [first, second] = map?.items ?? [];
	if (first === void 0 || second === void 0) return true;
	const [{ start }, { start: end }] = [extentOf(first.key), extentOf(second.key)];
	return /\n[ \t]*\r?\n/.test(text.slice(start, lineStart(text, end)));
}
function isTree(change) {
	return change instanceof Map;
}
/** What a change makes where nothing is yet. */
function writtenOf(change) {
	if (isTree(change)) return new Map([...change].map(([key, below]) => [key, writtenOf(below)]));
	return change.type === "set" ? change.value : change.add;
}
// src/config/file-changes.ts
/** Members of a webhook whose texts are secrets, wherever they are not references. */
const SECRET_BLOCKS = ["headers", "basic"];
/**
* The parts by which two versions of a file differ, in the order of the later one, each as small
* as it can be named. Neither comments nor layout count. Both texts must be YAML that `parseYaml`
* finds nothing wrong with.
*/
function fileChanges(before, after, file) {
	const later = parseYaml(after, file).content;
	const earlier = parseYaml(before, file).content;
	if (later === null || earlier === null) return [];
	return changesAt([], {
		before: earlier.value,
		after: later.value
	}, later.map);
}
function changesAt(path, { before, after }, map) {
	if (JSON.stringify(before) === JSON.stringify(after)) return [];
	if (isEntry(before) && isEntry(after)) return [.../* @__PURE__ */ new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((key) => changesAt([...path, key], {
		before: valueAt(before, [key]),
		after: valueAt(after, [key])
	}, map));
	const value = (one) => partValue(path, one);
	const place = map.keyPlace(path);
	return [{
		part: pathText(path),
		place,
		before: value(before),
		after: value(after)
	}];
}
function partValue(path, value) {
	if (value === void 0 || value === null) return { type: "none" };
	if (Array.isArray(value)) return {
		type: "list",
		members: value.map(memberText)
	};
	if (isEntry(value)) return {
		type: "entry",
		keys: keysIn(value)
	};
	if (isRecord(value)) return {
		type: "secret",
		name: String(value["secret"])
	};
	if (typeof value !== "string") return {
		type: "bare",
		text: JSON.stringify(value)
	};
	return path.some((step) => SECRET_BLOCKS.includes(step)) ? { type: "hidden" } : {
		type: "text",
		text: value
	};
}
/** The keys of an entry; a block of entries is told by what is in it: `topics.returns`. */
function keysIn(entry) {
	return Object.entries(entry).flatMap(([key, value]) => {
		return isEntry(value) && Object.values(value).length > 0 && Object.values(value).every(isEntry) ? Object.keys(value).map((own) => pathText([key, own])) : [key];
	});
}
function memberText(member) {
	return typeof member === "string" ? member : JSON.stringify(member);
}
/** A mapping that is more than the name of a secret. */
function isEntry(value) {
	return isRecord(value) && typeof value["secret"] !== "string";
}
// src/commands/export-additions.ts
/** By id of the vendor, the one integration of a file that waits for inputs of it. */
function awaitingIntegrations({ integrations }) {
	const vendors = [...integrations.values()].filter(({ awaited }) => awaited.length > 0).flatMap(({ definition, key }) => definition === null ? [] : [[definition.id, key]]);
	const ids = vendors.map(([id]) => id);
	return new Map(vendors.filter(([id]) => ids.filter((one) => one === id).length === 1));
}
/** New entries; other organizations do not get what was found in this one. */
function additions(file, integrations) {
	const { organization, wanted, integrationKeys, common } = file;
	return [...integrations].flatMap(([key, entry]) => {
		const base = ["integrations", key];
		const waiting = isWrittenMap(entry) ? awaitedAdditions(file, key, entry) : [];
		if (waiting.length > 0) return waiting;
		if (!integrationKeys.has(key)) {
			const others = [...wanted.keys()].filter((name) => name !== organization);
			return [{
				path: base,
				edit: {
					type: "set",
					value: entry
				}
			}, ...others.map((name) => ({
				path: [
					"organizations",
					name,
					...base
				],
				edit: {
					type: "set",
					value: false
				}
			}))];
		}
		const root = common.has(key) ? [
			"organizations",
			organization,
			...base
		] : base;
		const topics = isWrittenMap(entry) ? entry.get("topics") : void 0;
		return isWrittenMap(topics) ? [...topics].map(([topic, value]) => ({
			path: [
				...root,
				"topics",
				topic
			],
			edit: {
				type: "set",
				value
			}
		})) : [];
	});
}
/**
* A file that waits for a vendor says already who its user is, and may name its secrets: nobody has
* to be told to fill these in.
*/
function dropWhatIsTold({ integrations }, scene, on) {
	const keys = new Set(on.awaiting.values());
	const findings = scene.findings.filter((one) => one.code !== "fill-in" || !keys.has(one.integration) || !isWritten(integrations.get(one.integration), one.what));
	const names = new Set(on.more.flatMap(({ edit }) => edit.type === "set" ? secretNamesIn(edit.value) : []));
	const secrets = scene.secrets.filter(({ integration, name }) => !keys.has(integration) || names.has(name));
	scene.findings.splice(0, scene.findings.length, ...findings);
	scene.secrets.splice(0, scene.secrets.length, ...secrets);
}
function secretNamesIn(value) {
	if (!isWrittenMap(value)) return [];
	return [...value].flatMap(([key, member]) => key === "secret" && typeof member === "string" ? [member] : secretNamesIn(member));
}
/**
* What a recognised vendor adds to the integration of the file that waits for it: the inputs that
* are awaited or not written, and parts of its objects that are otherwise than the vendor has them.
* Nothing for an integration that waits for nothing.
*/
function awaitedAdditions(file, key, entry) {
	const { integrations, common, organization } = file;
	const integration = integrations.get(key);
	if (integration === void 0 || integration.awaited.length === 0) return [];
	const base = ["integrations", key];
	const root = common.has(key) ? [
		"organizations",
		organization,
		...base
	] : base;
	const awaited = new Set(integration.awaited.flatMap(({ input, instead }) => [input, instead]));
	return [...entry].flatMap(([block, parts]) => {
		if (!isWrittenMap(parts) || block === "user") return [];
		return [...parts].flatMap(([name, value]) => {
			if (!(block === "inputs" && awaited.has(name)) && integration.origin.isWritten([block, name])) return [];
			return [{
				path: [
					...root,
					block,
					name
				],
				edit: {
					type: "set",
					value
				}
			}];
		});
	});
}
function isWritten(integration, what) {
	const path = what.startsWith("user.") ? what.split(".") : ["inputs", what];
	return integration?.origin.isWritten(path) === true;
}
// src/config/place-wanted.ts
/**
* Finds the places to change for what an organization is to have. A value is changed where it came
* from: the organization's own part, the integration's entry, or the input that it was made from.
* What other organizations or other parts of the file have as well is left to them, and the new
* value is laid over it in the organization's own part.
*/
function placeWanted(file, wanted) {
	const placed = wanted.map((one) => ({
		one,
		changes: changesFor$1(file, one)
	}));
	return {
		changes: placed.flatMap(({ changes }) => changes ?? []),
		blocked: placed.flatMap(({ one, changes }) => changes === null ? [blockedPart(file, one)] : [])
	};
}
/** Splits new parts of a file into those that have a place and those that do not. */
function placeAdditions({ nodes, map }, changes) {
	const isShared = ({ path }) => standingOf(nodes, path) === "shared";
	return {
		changes: changes.filter((change) => !isShared(change)),
		blocked: changes.filter(isShared).map(({ path }) => ({
			part: path.join("."),
			place: map.keyPlace(path)
		}))
	};
}
function blockedPart({ integrations, map }, { integration, path }) {
	const place = (integrations.get(integration)?.origin)?.value(path) ?? map.keyPlace(["integrations", integration]);
	return {
		part: [integration, ...path].join("."),
		place
	};
}
function changesFor$1(file, wanted) {
	switch (wanted.type) {
		case "value": return changeAt(targetOf(file, wanted), wanted.value);
		case "events": return eventChanges(file, wanted, wanted.names);
		case "headers": return headerChanges(file, wanted, wanted);
		case "absent": return removals(file, wanted);
	}
}
function changeAt(path, value) {
	return path === null ? null : [{
		path,
		edit: {
			type: "set",
			value
		}
	}];
}
/** The path at which a value can be changed for this organization alone; `null` where none is. */
function targetOf(file, spot) {
	const { map, nodes, common } = file;
	const [inOrganization, entry] = rootsOf(file, spot);
	const [here, base] = [[...inOrganization, ...spot.path], [...entry, ...spot.path]];
	const canChange = (path) => standingOf(nodes, path) !== "shared";
	if (map.has(here)) return canChange(here) ? here : null;
	const input = map.has(base) ? null : inputBehind(file, spot);
	if (input !== null) return targetOf(file, {
		...spot,
		path: ["inputs", input]
	});
	if (!common.has(spot.integration) && canChange(base)) return base;
	return canChange(here) ? here : null;
}
function rootsOf({ organization }, { integration }) {
	const base = ["integrations", integration];
	return [[
		"organizations",
		organization,
		...base
	], base];
}
/** The input that the vendor's definition takes a value from, if it takes only that from it. */
function inputBehind({ integrations }, { integration, path }) {
	const definition = integrations.get(integration)?.definition ?? null;
	if (definition === null) return null;
	const { inputs = {}, webhooks = {}, topics = {}, inboxes = {}, user = {} } = definition;
	const input = soleReferenceIn(valueAt(definition, path));
	if (input === null || !Object.hasOwn(inputs, input)) return null;
	const templates = JSON.stringify({
		webhooks,
		topics,
		inboxes,
		user
	});
	return referencesIn(templates).filter((name) => name === input).length === 1 ? input : null;
}
function eventChanges(file, spot, names) {
	const path = targetOf(file, spot);
	if (path === null) return null;
	const written = valueAt(file.value, path);
	if (!(Array.isArray(written) && isSeq(memberAt(file.nodes, path)?.pair.value))) return [{
		path,
		edit: {
			type: "set",
			value: names
		}
	}];
	const meanings = written.map((element) => {
		const { events, unknown } = expandEvents([String(element)]);
		return [...events, ...unknown];
	});
	const isKept = (own) => own.every((name) => names.includes(name));
	const drop = new Set(meanings.flatMap((own, index) => isKept(own) ? [] : [index]));
	const kept = new Set(meanings.filter(isKept).flat());
	return [{
		path,
		edit: {
			type: "list",
			drop,
			add: names.filter((name) => !kept.has(name))
		}
	}];
}
function headerChanges(file, spot, { add, remove }) {
	const added = [...add].map(([header, value]) => changeAt(targetOf(file, {
		...spot,
		path: [...spot.path, header]
	}), value));
	const removed = headerRemovals(file, spot, {
		remove,
		isReplaced: add.size > 0
	});
	const all = [...added, removed];
	const placed = all.filter((changes) => changes !== null);
	return placed.length === all.length ? placed.flat() : null;
}
/** Header names are taken out as they are spelt; the mapping goes along with its last one. */
function headerRemovals(file, spot, { remove, isReplaced }) {
	const all = rootsOf(file, spot).map((root) => {
		const written = valueAt(file.value, [...root, ...spot.path]);
		const names = typeof written === "object" && written !== null ? Object.keys(written) : [];
		const gone = names.filter((name) => remove.includes(name.toLowerCase()));
		return {
			root,
			gone,
			isWhole: gone.length === names.length && !isReplaced
		};
	});
	const found = new Set(all.flatMap(({ gone }) => gone.map((name) => name.toLowerCase())));
	const template = valueAt(file.integrations.get(spot.integration)?.definition, spot.path);
	if (remove.some((name) => hasHeader(template, name)) || remove.some((name) => !found.has(name))) return null;
	return removedAll(file, spot, all.flatMap(({ root, gone, isWhole }) => {
		const path = [...root, ...spot.path];
		if (gone.length === 0) return [];
		return isWhole ? [path] : gone.map((name) => [...path, name]);
	}));
}
function hasHeader(template, name) {
	if (typeof template !== "object" || template === null) return false;
	return Object.keys(template).some((header) => header.toLowerCase() === name);
}
function removals(file, spot) {
	const definition = file.integrations.get(spot.integration)?.definition;
	if (valueAt(definition, spot.path) !== void 0) return null;
	return removedAll(file, spot, rootsOf(file, spot).map((root) => [...root, ...spot.path]).filter(file.map.has));
}
/** Nothing can be taken out that other organizations have as well, or that is not written there. */
function removedAll({ nodes, common }, { integration }, paths) {
	return paths.every((path) => standingOf(nodes, path) === "own" && (path[0] === "organizations" || !common.has(integration))) ? paths.map((path) => ({
		path,
		edit: { type: "remove" }
	})) : null;
}
// src/export/adopt.ts
/** Takes over what Gladly has of everything that the file declares and Gladly holds. */
function adoptedParts(source, scene) {
	const { desired, operations } = source;
	const resources = new Map(desired.resources.map((one) => [one.address, one]));
	const fields = differingFields(operations);
	const webhooks = [...fields].flatMap(([address, differing]) => {
		const resource = resources.get(address);
		if (resource?.kind !== "webhook") return [];
		const live = source.webhooks.get(differing.liveId);
		return live === void 0 ? [] : webhookParts({
			resource,
			live,
			...differing
		}, source, scene);
	});
	const topics = desired.resources.flatMap((resource) => resource.kind === "topic" ? topicParts(resource, fields, {
		source,
		scene
	}) : []);
	return [
		...webhooks,
		...topics,
		...source.checks.flatMap(userParts)
	];
}
/** A user is known by its email address; the name is Gladly's to tell. */
function userParts({ integration, finding }) {
	if (integration === null || finding.code !== "user-name" || finding.actual.trim() === "") return [];
	return [{
		integration,
		path: ["user", "name"],
		type: "value",
		value: finding.actual
	}];
}
/** Which readable fields of declared objects are otherwise in Gladly. */
function differingFields(operations) {
	const found = /* @__PURE__ */ new Map();
	for (const { address, liveId, place, changes } of operations) {
		if (liveId === null || place === null) continue;
		const readable = changes.flatMap((change) => "secret" in change ? [] : [change.field]);
		const before = found.get(address)?.fields ?? [];
		found.set(address, {
			liveId,
			fields: /* @__PURE__ */ new Set([...before, ...readable])
		});
	}
	return found;
}
/** What was made as one webhook of several entries has its address and sign-in in each of them. */
function webhookParts(pair, { desired, allowsHttp, allowUnknown }, scene) {
	const { resource, live } = pair;
	const { address, integration, place } = resource;
	const unspeakable = unspeakableFields(live, allowsHttp);
	const fields = new Set([...pair.fields].filter((field) => !unspeakable.has(field)));
	for (const field of pair.fields) if (unspeakable.has(field)) scene.findings.push({
		code: "kept-in-file",
		address,
		field,
		place
	});
	const keys = [address, ...desired.merged.find((one) => one.address === address)?.absorbed ?? []].map(keyOf);
	const isOn = (field) => fields.has(field);
	const at = (key, field) => ({
		integration,
		path: [
			"webhooks",
			key,
			field
		]
	});
	const { name, enabled, events, disabledAtDueToRetryLimit: since } = live;
	if (isOn("enabled") && !enabled && since !== void 0) scene.findings.push({
		code: "switched-off",
		name,
		at: since
	});
	const url = isOn("url") && secretOfMark(resource.fields.url) === null ? urlOf(pair, scene) : null;
	const headers = isOn("headers") ? headersOf(pair, scene) : null;
	const allowed = isOn("events") && expandEvents(events).unknown.length > 0 && !allowUnknown.has(integration) ? [{
		integration,
		path: ["allow-unknown-events"],
		type: "value",
		value: true
	}] : [];
	const parts = keys.flatMap((key, index) => [
		...isOn("name") && index === 0 ? [{
			...at(key, "name"),
			type: "value",
			value: name
		}] : [],
		...url === null ? [] : [{
			...at(key, "url"),
			type: "value",
			value: url
		}],
		...isOn("events") ? [{
			...at(key, "events"),
			type: "events",
			names: events
		}] : [],
		...isOn("enabled") ? [{
			...at(key, "enabled"),
			type: "value",
			value: enabled
		}] : [],
		...headers === null ? [] : [{
			...at(key, "headers"),
			type: "headers",
			...headers
		}],
		...isOn("basic") ? [{
			...at(key, "basic"),
			type: "absent"
		}] : []
	]);
	return [...allowed, ...parts];
}
function urlOf({ resource, live }, scene) {
	const secret = secretOfMark(live.url);
	if (secret !== null) return secretReference(secret);
	const { integration, address } = resource;
	const words = [
		integration,
		keyOf(address),
		"url"
	];
	return writtenUrl(scene, live.url, {
		integration,
		webhook: live.name,
		words
	});
}
function headersOf({ resource, live }, scene) {
	const { integration, address, fields } = resource;
	const declared = Object.keys(fields.headers ?? {});
	const added = live.headerKeys.filter((header) => !declared.includes(header));
	return {
		remove: declared.filter((header) => !live.headerKeys.includes(header)),
		add: new Map(added.map((header) => {
			const part = {
				type: "header",
				header
			};
			const words = [
				integration,
				keyOf(address),
				header
			];
			return [header, newSecret(scene, {
				integration,
				webhook: live.name,
				part
			}, words)];
		}))
	};
}
function topicParts(resource, differing, { source, scene }) {
	const { address, integration } = resource;
	const fields = differing.get(address)?.fields ?? /* @__PURE__ */ new Set();
	const live = scene.topics.get(source.topicIds.get(address) ?? "");
	const path = (field) => ({
		integration,
		path: [
			"topics",
			keyOf(address),
			field
		]
	});
	const own = live === void 0 ? [] : [...fields.has("name") ? [{
		...path("name"),
		type: "value",
		value: live.name
	}] : [], ...fields.has("disabled") ? [{
		...path("disabled"),
		type: "value",
		value: live.disabled
	}] : []];
	const renamed = ((fields.has("parent") || source.lostParents.has(address)) && live !== void 0 ? adoptedParent(live, resource, scene) : null) ?? renamedParent(resource, differing, {
		source,
		scene
	});
	return renamed === null ? own : [...own, {
		...path("parent"),
		...renamed
	}];
}
function adoptedParent(live, { integration }, scene) {
	const parent = parentText(scene, live, integration);
	if (parent.status === "named") return {
		type: "value",
		value: parent.text
	};
	if (parent.status === "unnameable") {
		const { parent: above, why } = parent;
		scene.findings.push({
			code: "topic-parent",
			name: live.name,
			parent: above,
			why
		});
	}
	return { type: "absent" };
}
/** A parent that is named by a name which it has no longer. */
function renamedParent({ address, integration, fields }, differing, { source, scene }) {
	const { parent } = fields;
	if (parent?.type !== "declared" || differing.get(parent.address)?.fields.has("name") !== true) return null;
	const text = source.parentTexts.get(address);
	const isKey = parent.address === `${integration}.topic.${text}`;
	const name = scene.topics.get(source.topicIds.get(parent.address) ?? "")?.name;
	return isKey || name === void 0 ? null : {
		type: "value",
		value: name
	};
}
// src/commands/export-source.ts
/** What is to be exported: all that the file does not declare and no rule of it ignores. */
function sourceOf(file, on) {
	const { planned, everything, planning, options } = on;
	const { topics, users, inboxes } = everything;
	const webhooks = webhooksOf(planned);
	const wild = new Set(planned.plan.unmanaged.flatMap(({ id, kind, ignored }) => ignored === null ? [`${kind} ${id}`] : []));
	const into = file.integrations.get("topics");
	return {
		webhooks: webhooks.filter(({ id }) => wild.has(`webhook ${id}`)),
		topics: topics.filter(({ id }) => wild.has(`topic ${id}`)),
		all: {
			webhooks,
			topics
		},
		people: {
			users,
			inboxes
		},
		vendors: builtInVendorIds.flatMap((id) => builtInVendor(id) ?? []),
		leftOut: file.leftOut,
		awaiting: on.awaiting,
		secretUrls: secretUrlsIn(planning.ports.environment),
		allowsHttp: httpRule(options.allowedHosts),
		room: roomFor(everything),
		taken: {
			integrations: file.integrationKeys,
			secrets: file.secretNames
		},
		homes: homesOf(topicIds(on)),
		topicsInto: into === void 0 || into.vendor !== void 0 ? null : {
			integration: into.key,
			keys: new Set(Object.keys(into.blocks.topics))
		}
	};
}
/** As plans see them: addresses that are secrets of the file by their marks. */
function webhooksOf({ live }) {
	return live.webhooks.status === "read" ? live.webhooks.resources : [];
}
/** The id in Gladly of each declared topic: what the plan found, or what the ledger knows. */
function topicIds({ planned, everything }) {
	const live = new Set(everything.topics.map(({ id }) => id));
	const kept = Object.entries(planned.ledger?.resources ?? {}).flatMap(([address, { id, kind }]) => kind === "topic" && id !== null && live.has(id) ? [[address, id]] : []);
	const found = planned.plan.operations.flatMap(({ address, kind, liveId, place }) => kind === "topic" && liveId !== null && place !== null ? [[address, liveId]] : []);
	return new Map([...kept.filter(isDeclared), ...found]);
}
function isDeclared(entry) {
	return entry[0].includes(".topic.");
}
function homesOf(ids) {
	const homes = [...ids].map(([address, id]) => [id, {
		integration: integrationOf$1(address),
		key: keyOf(address)
	}]);
	return new Map(homes);
}
// src/commands/export-changes.ts
/** The changes that make a file declare what Gladly holds, and what was met on the way. */
function changesFor(file, on) {
	const source = sourceOf(file, on);
	const scene = openScene(source);
	const { integrations, recognised } = draftOf(source, scene);
	const adopted = placeWanted(file, adoptedParts({
		desired: file.desired,
		operations: on.planned.plan.operations,
		checks: on.planned.plan.checks,
		lostParents: lostParents(on.planned.plan),
		webhooks: new Map(webhooksOf(on.planned).map((one) => [one.id, one])),
		topicIds: topicIds(on),
		parentTexts: parentTexts(file),
		allowUnknown: new Set([...file.integrations.values()].flatMap(({ key, allowUnknownEvents }) => allowUnknownEvents ? [key] : [])),
		allowsHttp: source.allowsHttp
	}, scene));
	const more = additions(file, integrations);
	dropWhatIsTold(file, scene, {
		awaiting: on.awaiting,
		more
	});
	const added = placeAdditions(file, more);
	return {
		scene,
		recognised,
		placed: {
			changes: [...adopted.changes, ...added.changes],
			blocked: [...adopted.blocked, ...added.blocked]
		}
	};
}
function parentTexts({ integrations }) {
	const all = [...integrations.values()].flatMap(({ key: integration, blocks }) => Object.entries(blocks.topics).flatMap(([key, { parent }]) => parent === void 0 ? [] : [[`${integration}.topic.${key}`, parent]]));
	return new Map(all);
}
function lostParents({ refusals }) {
	return new Set(refusals.flatMap((refusal) => refusal.guard === "parent-missing" || refusal.guard === "parent-ambiguous" ? [refusal.address] : []));
}
// src/commands/export-judgement.ts
/** What the file asks for and an export cannot settle. */
function pendingFindings({ operations }) {
	return operations.flatMap((operation) => {
		const { address, action, name, place, changes, cause } = operation;
		if (place === null) return [{
			code: "removal-pending",
			address,
			name
		}];
		if (action === "create") return [{
			code: "missing-in-gladly",
			address,
			place,
			isGone: cause === "changed-in-gladly"
		}];
		return changes.filter((change) => isBeyondReading(change.field, operation)).map(({ field }) => ({
			code: "secret-differs",
			address,
			field,
			place
		}));
	});
}
/** What only a person can change in the file. */
function blockedFindings({ blocked }) {
	return blocked.map((one) => ({
		code: "not-adoptable",
		...one
	}));
}
/** What an apply of the result would do although the file and Gladly should agree on it. */
function unexpectedOperations({ operations }, findings) {
	const kept = new Set(findings.flatMap((one) => one.code === "kept-in-file" ? [`${one.address} ${one.field}`] : []));
	return operations.filter((operation) => {
		const { address, action, place, changes } = operation;
		if (action === "adopt" || action === "create" || place === null) return false;
		return !changes.every(({ field }) => kept.has(`${address} ${field}`) || isBeyondReading(field, operation));
	});
}
/** Values that Gladly does not show, so that the file's own stand. */
function isBeyondReading(field, { kind, fields, changes }) {
	if (changes.some((change) => change.field === field && "secret" in change)) return true;
	if (field === "basic.realm") return true;
	return kind === "webhook" && field === "url" && secretOfMark(fields?.url ?? "") !== null;
}
// src/commands/export-lost.ts
/**
* What a file asked for and no longer does after an export, which takes nothing out; and
* organizations that it is not about and that it changed all the same. There should be neither.
*/
function lostParts({ organization, wanted }, after) {
	return [...wanted].flatMap(([name, { desired }]) => {
		const now = after.get(name)?.desired;
		if (now !== void 0 && name !== organization && meaningOf(now) === meaningOf(desired)) return [];
		if (now === void 0 || name !== organization) return [{
			part: `organizations.${name}`,
			place: desired.organization.place
		}];
		const kept = new Set(declaredIn(now).map(({ address }) => address));
		return declaredIn(desired).filter(({ address }) => !kept.has(address)).map(({ address, place }) => ({
			part: address,
			place
		}));
	});
}
function declaredIn({ resources, vendorWebhooks, users, inboxes, steps }) {
	return [
		...resources,
		...vendorWebhooks,
		...users,
		...inboxes,
		...steps
	];
}
/** Everything but where it stands. */
function meaningOf(desired) {
	return JSON.stringify(desired, (key, value) => key === "place" ? void 0 : value);
}
// src/commands/export-onto.ts
/** Refusals for which no text of the file can be found. */
const IN_THE_WAY = [
	"unreadable",
	"ambiguous",
	"wrong-organization"
];
/**
* Brings a file up to what Gladly holds: what it declares takes over Gladly's values, what it does
* not declare is added, and nothing is taken out of it. Makes sure that a plan of the result would
* write nothing but what the file asks for and Gladly does not hold.
*/
async function exportOnto(file, everything, on) {
	const awaiting = awaitingIntegrations(file);
	if (awaiting.size > 0) {
		const filled = await attempt(file, everything, {
			...on,
			awaiting
		});
		if (filled.result !== "refused") return filled;
	}
	return attempt(file, everything, {
		...on,
		awaiting: /* @__PURE__ */ new Map()
	});
}
async function attempt(file, everything, { planning, options, awaiting }) {
	const { organization, text } = file;
	const planned = await planFor(file.desired, planning);
	const refusals = planned.plan.refusals.filter(({ guard }) => IN_THE_WAY.includes(guard));
	const [refusal] = refusals;
	if (refusal !== void 0) return exportOutcome({
		result: "refused",
		reason: refusal.code,
		organization,
		refusals
	});
	const { scene, recognised, placed } = changesFor(file, {
		planned,
		everything,
		planning,
		options,
		awaiting
	});
	const { secrets } = scene;
	const findings = [...scene.findings, ...blockedFindings(placed)];
	const found = {
		organization,
		recognised,
		secrets,
		findings
	};
	if (placed.blocked.length > 0) return exportOutcome({
		result: "refused",
		reason: "invalid-config",
		...found
	});
	const whole = patched(text, placed.changes.map(withStandIns));
	const checked = await checkFile({
		...file,
		...options,
		text: whole
	}, planning);
	if (checked.status === "invalid") {
		const { diagnostics } = checked;
		return exportOutcome({
			result: "refused",
			reason: "invalid-config",
			...found,
			diagnostics
		});
	}
	const lost = lostParts(file, checked.organizations);
	if (lost.length > 0) {
		const told = [...findings, ...blockedFindings({ blocked: lost })];
		return exportOutcome({
			result: "refused",
			reason: "internal",
			...found,
			findings: told
		});
	}
	return outcomeFor(found, {
		plan: checked.plan,
		result: patched(text, placed.changes),
		file
	});
}
function outcomeFor(found, { plan, result, file }) {
	const left = unexpectedOperations(plan, found.findings);
	const refusals = plan.refusals.filter(({ guard }) => IN_THE_WAY.includes(guard));
	const findings = [...found.findings, ...pendingFindings(plan)];
	if (left.length > 0 || refusals.length > 0) return exportOutcome({
		result: "refused",
		reason: refusals[0]?.code ?? "invalid-config",
		...found,
		findings,
		left,
		refusals
	});
	const done = {
		reason: "ok",
		...found,
		findings,
		text: result
	};
	if (result === file.text) return exportOutcome({
		result: "no-changes",
		...done
	});
	const changes = fileChanges(file.text, result, file.file);
	return exportOutcome({
		result: "changes",
		...done,
		changes
	});
}
function withStandIns({ path, edit }) {
	if (edit.type !== "set") return {
		path,
		edit
	};
	return {
		path,
		edit: {
			type: "set",
			value: filledIn(edit.value)
		}
	};
}
// src/commands/export.ts
/**
* Writes down what an organization has as a file whose plan writes nothing to Gladly. Nothing is
* written here: the text is part of the outcome.
* @throws ReconcileError for what the user can mend.
*/
async function exportOrganization(request, ports) {
	const source = await ports.openConfig(request.config);
	if (source !== null) return onto(source, request, ports);
	const url = request.url ?? missingUrl(request);
	const name = request.organization ?? nameFor(url);
	const { config, allowedHosts } = request;
	const secrets = environmentSecrets(ports.environment);
	return withReading({
		...request,
		url,
		secrets,
		desired: null
	}, ports, (everything, planning) => exportNew({
		config,
		name,
		url,
		allowedHosts
	}, everything, planning));
}
async function onto({ file, content, readVendorFile }, request, ports) {
	const { allowedHosts } = request;
	const options = {
		allowedHosts,
		readVendorFile
	};
	const loaded = await loadConfig(content, {
		...options,
		file,
		today: today(ports.clock)
	});
	const { diagnostics } = loaded;
	if (loaded.organizations === null) return invalid(diagnostics);
	const { name, problem } = selectOrganization(loaded, request.organization ?? void 0);
	if (problem !== null) return invalid([...diagnostics, problem]);
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.from(content));
	const bom = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
	const opened = exportFile({
		file,
		text: text.slice(bom.length),
		organization: name
	}, loaded);
	if (opened === null) return invalid(diagnostics);
	const { desired } = opened;
	const { url } = desired.organization;
	if (request.url !== null && urlKey(request.url) !== urlKey(url)) throw otherUrl(request, name);
	const secrets = everySecret(desired, ports.environment);
	const outcome = await withReading({
		...request,
		url,
		secrets,
		desired
	}, ports, (everything, planning) => exportOnto(opened, everything, {
		planning,
		options
	}));
	return {
		...outcome,
		before: text,
		text: outcome.text === null ? null : `${bom}${outcome.text}`
	};
}
function invalid(diagnostics) {
	return exportOutcome({
		result: "invalid",
		reason: "invalid-config",
		diagnostics
	});
}
const BYTE_ORDER_MARK = "﻿";
/** Opens the organization, reads all of it, and refuses to go on where a list is missing. */
async function withReading(request, ports, use) {
	const load = ledgerOf(request, ports);
	const credentials = ports.keys.credentials();
	const { secrets } = request;
	ports.hide(secrets);
	const options = transportOptions(request.url, credentials, {
		ports,
		...request
	});
	const client = openReadingClient(options);
	try {
		const everything = await readEverything(client, ports);
		const [refusal] = everything.refusals;
		if (refusal !== void 0) {
			const { refusals } = everything;
			return exportOutcome({
				result: "refused",
				reason: refusal.code,
				refusals
			});
		}
		const { live } = everything;
		return await use(everything, {
			client,
			credentials,
			ports,
			read: {
				live,
				ledger: await load(live.organization.id)
			}
		});
	} finally {
		await client.close();
	}
}
/** Opens the ledger, and gives what it holds of an organization once its id is known. */
function ledgerOf({ ledger, desired }, ports) {
	if (ledger === null || desired === null) return () => Promise.resolve(null);
	const store = ports.openLedger(ledger, {
		desired,
		others: []
	});
	const { name } = desired.organization;
	return (id) => store.load({
		id,
		name
	});
}
function missingUrl({ config }) {
	throw new ReconcileError("invalid-config", `There is no file ${config} and no --url is given`, { remedy: "Write --url https://<your organization>.gladly.com to export it into a new file, or name the file that there is with --config." });
}
function otherUrl({ config, url }, name) {
	return new ReconcileError("invalid-config", `${config} has another address for ${name}`, { remedy: `Leave out --url ${url ?? ""}: the file itself says where its organizations are. For another organization, name a file of its own with --config.` });
}
/** Sandboxes of Gladly have a domain of their own. */
function nameFor(url) {
	return /\.gladly\.qa\/?$/i.test(url) ? "sandbox" : "production";
}
// src/report/export-document.ts
/** Version of the document; it goes up when something is taken away or renamed. */
const EXPORT_FORMAT_VERSION = 1;
/** The one document that an export prints with `--json`. */
function exportDocument(exported, target) {
	const { result, reason, organization, diagnostics, recognised, secrets, findings } = exported;
	const { refusals, left, text, changes } = exported;
	return {
		formatVersion: EXPORT_FORMAT_VERSION,
		command: "export",
		result,
		reason,
		organization,
		error: null,
		diagnostics: diagnostics.map(diagnosticDocument),
		file: target,
		text: target === null ? text : null,
		changes: changes.map((change) => ({
			part: change.part,
			line: change.place.line,
			kind: fileChangeKind(change),
			text: phraseText(fileChangeWords(change))
		})),
		recognised: recognised.map(({ integration, vendor }) => ({
			integration,
			vendor
		})),
		secrets: secrets.map((secret) => ({
			name: secret.name,
			variable: secretVariable(secret.name),
			integration: secret.integration,
			use: phraseText(secretUseText(secret))
		})),
		findings: findings.map((finding) => ({
			code: finding.code,
			...messageDocument(exportMessage(finding))
		})),
		refusals: refusals.map((refusal) => ({
			code: refusal.code,
			guard: refusal.guard,
			...messageDocument(refusalMessage(refusal))
		})),
		left: left.map(({ address, action }) => ({
			address,
			action
		}))
	};
}
// src/cli/export.ts
/**
* Exports an organization: the file to `--out` or to stdout, and what a person should know of it
* to stderr.
*/
async function runExport(work, desk) {
	const { target, json, request } = work;
	if (target !== null) await checkResultFile(target);
	const outcome = await exportOrganization(request, desk.ports);
	if (outcome.text !== null) {
		checkSecrets(outcome.text, {
			desk,
			before: target === null ? null : outcome.before
		});
		if (target !== null) await save(target, outcome.text, {
			request,
			before: outcome.before
		});
	}
	if (json) await printJson(jsonText(exportDocument(outcome, target)), desk);
	else {
		if (target === null && outcome.text !== null) await desk.printRaw(outcome.text);
		await tell(cleanValues(outcome, desk.clean), work, desk);
	}
	return exportExitCode(outcome);
}
/** The file that was read is only replaced if it is still what it was. */
async function save(target, text, { request, before }) {
	if (resolve(target) !== resolve(request.config)) return writeConfig(target, text);
	await saveConfig(target, {
		before,
		text
	});
}
/** Another file may be replaced as well: `--out` names it. */
async function writeConfig(target, text) {
	const file = await stat(target).catch(() => null);
	if (file !== null && !file.isFile()) return writeResultFile(target, text);
	const before = file === null ? null : await readFile(target);
	await saveConfig(target, {
		before,
		text
	});
}
/**
* Keeps values of secrets out of what is printed, and out of what is written anew. What the file
* holds already may stay in it.
* @throws ReconcileError when there is such a value.
*/
function checkSecrets(text, { desk: { clean }, before }) {
	if (clean(text) === text || before !== null && clean(before) !== before) return;
	throw new ReconcileError("secret-forbidden", "The file would show the value of a secret", { remedy: "Something in Gladly is named like the value of a GLADLY_SECRET_ variable or of a token, or the file writes one out. Rename it, or put { secret: NAME } in its place, and export again; a file that holds one already is not printed, but --out can name it." });
}
async function tell(outcome, work, desk) {
	const { errorStyle: style, width, printAside } = desk.terminal;
	const layout = {
		style,
		width,
		verbose: work.verbose
	};
	const { diagnostics } = outcome;
	const findings = diagnostics.length === 0 ? [] : [diagnosticsText(diagnostics, {
		...layout,
		sources: /* @__PURE__ */ new Map()
	})];
	const options = {
		...layout,
		target: work.target,
		planCommand: planCommand(work, desk)
	};
	await printAside([...findings, exportText(outcome, options)].join("\n"));
}
/** For the file that was written, or was to be. */
function planCommand({ target, request }, { program }) {
	return firstPlanCommand({
		...request,
		config: target ?? request.config
	}, program);
}
export { runExport };
