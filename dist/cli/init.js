import { a as yamlText, l as lineEndingOf, n as addEntry, t as saveConfig } from "../shared/config-file.js";
import { F as loadConfig, J as secretNameFor, N as today, U as parseYaml, X as readInputs, Y as secretNamesIn, Z as expectedFor, o as vendorFilesFor, ot as hasErrors, q as plainSecretName, y as jsonText } from "../shared/core.js";
import { Q as paragraphs, R as nearest, Z as openingLines, _t as prose, bt as sentences, ct as plain, et as section, ft as code, gt as name, ht as listed, it as wrapPhrase, ot as phraseText, pt as count, q as ReconcileError, rt as wrapBehind, st as phraseWords, yt as say } from "../shared/start.js";
import { a as needsOf, i as isToCome, n as tellInvalid, r as vendorNamed, t as vendorPath } from "../shared/vendor-path.js";
import { N as secretVariable, c as diagnosticMessage, j as writeInWords, t as diagnosticDocument } from "../shared/report.js";
import { a as validateCommand, b as diagnosticsText, i as handoverCommand, n as commandLine, o as printJson, r as firstPlanCommand } from "../shared/text.js";
// src/commands/init-file.ts
const BYTE_ORDER_MARK = "﻿";
const BEGINNING = ["# The integrations of our Gladly organization, as they are meant to be.", "version: 1"];
/** The file at a path, ready to be added to. */
function initFile(path, before) {
	const decoded = typeof before === "string" ? before : textOf(before);
	const mark = decoded.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
	const written = decoded.slice(mark.length);
	const parsed = parseYaml(before ?? "", path);
	if (!parsed.diagnostics.some(({ code }) => code === "empty-file")) return {
		path,
		before,
		written,
		text: written,
		parsed,
		mark
	};
	const text = begun(written);
	return {
		path,
		before,
		written,
		text,
		parsed: parseYaml(text, path),
		mark
	};
}
/** Keys of a mapping at the top of the file. */
function keysOf({ parsed }, block) {
	const whole = parsed.content?.value;
	return (typeof whole === "object" && whole !== null ? Object.entries(whole) : []).flatMap(([key, members]) => key === block && typeof members === "object" && members !== null ? Object.keys(members) : []);
}
/**
* The text with an entry in one of the mappings at the top of the file.
* @throws ReconcileError that gives the lines to add by hand, where something is in the way.
*/
function withEntry(text, block, entry) {
	const added = addEntry(text, [block], entry);
	if (added.status === "added") return added.text;
	const eol = "\n";
	throw new ReconcileError("invalid-config", `${entry.key} cannot be added below ${block}:`, { remedy: `What stands there is no mapping of its own, or an alias repeats it. Add it yourself:${eol}` + [`${block}:`, ...entry.lines.map((line) => `  ${line}`)].join(eol) });
}
/** The lines, from 1, that a text has and the one before had not. */
function newLines(before, after) {
	const [old, now] = [before.split("\n"), after.split("\n")];
	const start = now.findIndex((line, index) => line !== old[index]);
	const first = start === -1 ? now.length : start;
	let same = 0;
	while (same < old.length - first && old[old.length - 1 - same] === now[now.length - 1 - same]) same += 1;
	return {
		first: first + 1,
		last: now.length - same
	};
}
function begun(written) {
	const eol = lineEndingOf(written);
	if (written.trim() === "") return BEGINNING.map((line) => `${line}${eol}`).join("");
	return `${written}${written.endsWith("\n") ? "" : eol}version: 1${eol}`;
}
function textOf(bytes) {
	return bytes === null ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
// src/config/draft-entry.ts
/** Characters in a line of comment. */
const LINE = 96;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
* An integration for the file, explained by comments: what is known as values, what is required and
* not known as a key with nothing behind it, and what may be left out, or is to come from a step, as
* a comment.
*/
function draftEntry(draft) {
	const { key, vendor, definition } = draft;
	return {
		key,
		lines: [
			...comment(`${definition.name}: ${definition.summary}`, 0),
			`${key}:`,
			`  vendor: ${yamlText(vendor)}`,
			...userLines(draft),
			...inputLines(draft),
			...confirmedLines(draft)
		]
	};
}
/** The organization for a file that has none. */
function draftOrganization(name, url) {
	const value = url === null ? `# fill in, such as https://acme.gladly.com` : yamlText(url);
	return {
		key: name,
		lines: [`${name}:`, `  url: ${value}`]
	};
}
function userLines({ definition, needs, values, samples }) {
	const asked = needs.filter(({ name }) => name.startsWith("user."));
	const others = [...values].filter(([name]) => name.startsWith("user.") && asked.every((need) => need.name !== name));
	if (asked.length + others.length === 0) return [];
	const { roles = [] } = definition.user ?? {};
	const told = typeof roles === "string" ? [] : roles;
	return [
		"  user:",
		...told.length === 0 ? [] : comment(`Its roles in Gladly: ${told.join(", ")}.`, 4),
		...asked.flatMap((need) => valueLines(need, {
			values,
			samples
		})),
		...others.map(([name, value]) => valueLine(name, value))
	];
}
function inputLines({ needs, values, samples }) {
	const lines = needs.filter(({ name }) => !name.startsWith("user.")).flatMap((need) => valueLines(need, {
		values,
		samples
	}));
	if (lines.length === 0) return [];
	return ["  inputs:", ...lines];
}
/** One value with its explanation; in a comment where it may be left out, or is to come, and is. */
function valueLines(need, { values, samples }) {
	const { name } = need;
	const told = comment(explanation$1(need), 4);
	if (values.has(name)) return [...told, valueLine(name, values.get(name))];
	const { default: fallback, example } = need.definition;
	const sample = samples.get(name) ?? fallback ?? example;
	if (need.presence !== "required" || need.step !== null) return [...told, ...sampleLines(keyOf(name), sample)];
	const text = sample === void 0 ? "" : yamlText(sample);
	return [...told, `    ${keyOf(name)}: # fill in${text === "" ? "" : `, such as ${text}`}`];
}
/** A value in a comment; a long list with a line for each element. */
function sampleLines(key, sample) {
	const line = `    # ${key}:${sample === void 0 ? "" : ` ${yamlText(sample)}`}`;
	if (line.length <= LINE || !Array.isArray(sample)) return [line];
	return [`    # ${key}:`, ...sample.map((element) => `    #   - ${yamlText(element)}`)];
}
function valueLine(name, value) {
	return `    ${keyOf(name)}: ${yamlText(value)}`;
}
/** The key of a need, below `user:` or `inputs:`. */
function keyOf(name) {
	return name.replace(/^user\./, "");
}
function explanation$1({ definition, presence, step }) {
	const { description, "where-to-find": where } = definition;
	const told = `${presence === "optional" ? "Optional. " : ""}${description}${where === void 0 ? "" : ` (${where})`}`;
	return step === null ? told : `${told} The step ${step} brings it.`;
}
/** Shown with a step that is always there and that no check ticks. */
function confirmedLines({ definition, day }) {
	const [first] = Object.entries(definition.steps ?? {}).flatMap(([id, step]) => {
		const { "for-each": list, "done-when": check, when, unless } = step;
		return [
			list,
			check,
			when,
			unless
		].every((one) => one === void 0) ? [id] : [];
	});
	if (first === void 0) return [];
	return [
		...comment("Steps that somebody has done; plan lists them all with their ids.", 2),
		"  # confirmed:",
		`  #   ${first}: { on: ${day}, by: '@you' }`
	];
}
/** Text as lines of comment, each behind `indent` spaces; broken at spaces only. */
function comment(text, indent) {
	const margin = `${" ".repeat(indent)}#`;
	const lines = [];
	let line = margin;
	for (const word of text.replace(HIDDEN, " ").split(/\s+/)) {
		if (line !== margin && line.length + 1 + word.length > LINE) {
			lines.push(line);
			line = margin;
		}
		line = `${line} ${word}`;
	}
	return [...lines, line];
}
// src/commands/init-secrets.ts
/**
* A name for each secret that is needed, as an answer would give it: the one of the definition's
* example, with the key in the place of the vendor's name; or, where the file has that already, one
* made of the key and the input.
*/
function secretProposals({ needs, vendor, key, config }) {
	const taken = new Set(secretNamesIn(config));
	const secrets = needs.filter(({ definition, presence }) => definition.type === "secret" && presence === "required");
	return new Map(secrets.map(({ name, definition }) => {
		const use = {
			input: name,
			definition,
			vendor,
			key
		};
		const own = secretNameFor(use);
		return [name, `secret:${taken.has(own) ? plainSecretName(use) : own}`];
	}));
}
/** The secrets that values name, each once, with the description of the input. */
function newSecrets(values, needs) {
	const purposes = /* @__PURE__ */ new Map();
	for (const [input, value] of values) {
		const purpose = needs.find(({ name }) => name === input)?.definition.description ?? "The Gladly user's own API token.";
		for (const name of secretNamesIn(value)) if (!purposes.has(name)) purposes.set(name, purpose);
	}
	return [...purposes].map(([name, purpose]) => ({
		name,
		purpose
	}));
}
// src/commands/init-draft.ts
/** What the finished text has and lacks, with the places in it. */
function draftedFile(parts) {
	const { file, text, definition, key, needs, values, samples, loaded } = parts;
	const { content } = parseYaml(text, file.path);
	const missing = content === null ? [] : missingIn(content.map, parts);
	const lines = newLines(`${file.mark}${file.written}`, text);
	const others = loaded.diagnostics.filter(({ place }) => !missing.some((one) => one.place.line === place.line));
	const isNew = ({ place, code }) => code !== "awaited-input" && (place.file !== file.path || place.line >= lines.first && place.line <= lines.last);
	return {
		file,
		text,
		definition,
		key,
		lines,
		missing,
		toCome: valuesToCome(text.split("\n").slice(lines.first - 1, lines.last), {
			needs,
			values,
			samples,
			before: lines.first
		}),
		secrets: newSecrets(values, needs),
		diagnostics: others.filter(isNew),
		otherErrors: others.filter((finding) => !isNew(finding) && hasErrors([finding])).length
	};
}
/**
* What is needed, not there, and brought by a step; of two that can stand for each other, where
* neither is given.
*/
function valuesToCome(lines, { needs, values, samples, before }) {
	return needs.flatMap(({ name, step, presence, definition }) => {
		if (step === null || presence === "optional") return [];
		const stead = definition["required-unless"];
		if ([name, ...needs.filter((one) => one.name === stead || one.definition["required-unless"] === name).map((one) => one.name)].some((one) => values.has(one))) return [];
		const index = lines.findIndex((line) => line.trim().startsWith(`# ${name}:`));
		const [secret = null] = secretNamesIn(samples.get(name));
		return [{
			name,
			step,
			line: index === -1 ? null : before + index,
			secret
		}];
	});
}
function missingIn(map, { key, needs, values, loaded }) {
	const entry = ["integrations", key];
	const organizations = loaded.organizationNames.map((name) => [
		"organizations",
		name,
		"url"
	]).filter((path) => map.size(path) === 1 && isEmpty(map, path)).map((path) => ({
		name: "url",
		place: map.keyPlace(path),
		need: null
	}));
	const inputs = needs.filter(({ name, presence, step }) => presence === "required" && step === null && !values.has(name)).map((need) => {
		const path = need.name.startsWith("user.") ? need.name.split(".") : ["inputs", need.name];
		return {
			name: need.name,
			place: map.keyPlace([...entry, ...path]),
			need
		};
	});
	return [...organizations, ...inputs];
}
/** Where nothing follows a key, its value stands at the key. */
function isEmpty(map, path) {
	const [key, value] = [map.keyPlace(path), map.valuePlace(path)];
	return key.line === value.line && key.column === value.column;
}
// src/commands/init-key.ts
const KEY = /^[a-z0-9][a-z0-9-]{0,99}$/;
/**
* A key as it was given.
* @throws ReconcileError when it cannot be a key of the file.
*/
function checkedKey(key) {
	if (KEY.test(key)) return key;
	throw new ReconcileError("invalid-config", `"${key}" cannot be the key of an integration`, { remedy: "Use small letters, digits and hyphens, as in --as sidekick-eu." });
}
/** `sidekick-2`, or the next one that is free. */
function freeKey(key, taken) {
	for (let number = 2;; number += 1) {
		const free = `${key}-${number}`;
		if (!taken.includes(free)) return free;
	}
}
/** Refuses to put a second integration under a key. */
function keyTaken(key, free) {
	return new ReconcileError("invalid-config", `The file has an integration ${key} already`, { remedy: `Nothing was changed. To use the vendor once more, give the new integration a key of its own: --as ${free}` });
}
// src/commands/init-values.ts
/** Fields of the user that may be given besides those that are asked for. */
const USER_FIELDS = {
	"user.email": {
		type: "email",
		description: "Email address of the Gladly user."
	},
	"user.name": {
		type: "text",
		description: "Full name of the Gladly user."
	},
	"user.token": {
		type: "secret",
		description: "The user's own API token."
	}
};
const SECRET = /^secret:\s*(\S+)$/;
const SECRET_NAME = /^[A-Z][A-Z0-9_]*$/;
/**
* The values that were given, by input.
* @throws ReconcileError that names the input, and what it takes; never the value, which may be a
*   secret.
*/
function givenValues(given, needs) {
	const known = new Map([...Object.entries(USER_FIELDS), ...needs.map(({ name, definition }) => [name, definition])]);
	const texts = /* @__PURE__ */ new Map();
	for (const { input, value } of given) texts.set(input, [...texts.get(input) ?? [], value]);
	return new Map([...texts].map(([input, written]) => {
		const answer = readAnswer(known.get(input) ?? unknownInput(input, known), written);
		if ("value" in answer) return [input, answer.value];
		throw refused(`--set ${input} is not as it must be.`, `Write ${answer.problem}.`);
	}));
}
/**
* What was typed for an input, read by its type: `secret:NAME`, a list as `a, b` or `[a, b]`, or as
* it is.
*/
function readAnswer(definition, texts) {
	const [text = ""] = texts;
	if (definition.type !== "list" && texts.length > 1) return { problem: "it once, not several times" };
	const raw = definition.type === "list" ? listOf(texts, definition) : scalarOf(definition.type, text.trim());
	const problems = [];
	readInputs({ it: definition }, { it: raw }, (problem) => problems.push(problem));
	const [problem] = problems;
	if (problem === void 0) return { value: raw };
	return { problem: expectedOn(definition, problem) };
}
/**
* Asks for what is needed and not known. An empty answer takes what is proposed, or leaves the
* input to be filled in later.
* @throws ReconcileError when the input ends.
*/
async function askedValues(needs, known, on) {
	const values = new Map(known);
	for (const need of needs) {
		if (need.presence === "optional" || values.has(need.name)) continue;
		const proposal = isToCome(need, needs, values) ? null : on.proposals.get(need.name) ?? null;
		const answer = await answerTo(need, on.ask, proposal);
		if (answer !== void 0) values.set(need.name, answer);
	}
	return values;
}
/** What is proposed, as an answer would give it. */
function proposedValues(needs, proposals) {
	return new Map(needs.flatMap(({ name, definition }) => {
		const proposal = proposals.get(name);
		const answer = proposal === void 0 ? null : readAnswer(definition, [proposal]);
		return answer !== null && "value" in answer ? [[name, answer.value]] : [];
	}));
}
async function answerTo(need, ask, proposal) {
	let problem = null;
	for (;;) {
		const typed = await ask({
			need,
			proposal,
			problem
		});
		if (typed === null) throw interrupted();
		const text = typed.trim() === "" ? proposal ?? "" : typed.trim();
		if (text === "") return void 0;
		const answer = readAnswer(need.definition, [text]);
		if ("value" in answer) return answer.value;
		problem = answer.problem;
	}
}
/** Whoever stops in the middle has changed nothing. */
function interrupted() {
	return new ReconcileError("invalid-config", "The questions were not answered to their end", { remedy: "Nothing was written. Run it again, or give the values with --set input=value." });
}
/** A person separates the members of a list by commas; what has commas itself goes in brackets. */
function listOf(texts, { fields }) {
	const lists = texts.map((text) => {
		if (text.trim().startsWith("[")) return parseYaml(text, "--set").content?.value;
		return (fields === void 0 ? text.split(",") : [text]).flatMap((part) => part.trim() === "" ? [] : [part.trim()]);
	});
	return lists.every((list) => Array.isArray(list)) ? lists.flat() : texts.join(", ");
}
function scalarOf(type, text) {
	const name = SECRET.exec(text)?.[1];
	if (name !== void 0 && (type === "secret" || type === "url")) return { secret: name };
	if (type === "secret") return SECRET_NAME.test(text) ? { secret: text } : { secret: "" };
	return type === "number" && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
function expectedOn(definition, { code, expected, pointer }) {
	if (definition.type === "secret") return "secret:NAME, the name under which the value is kept (capitals, digits, _), never the value";
	if (definition.type === "url") return "an address that begins with https://, or secret:NAME";
	if (definition.type === "list" && pointer !== void 0) {
		const [, index = "0", field] = pointer.split("/");
		return `it otherwise (${`member ${Number(index) + 1}${field === void 0 ? "" : `, ${field}`}`}): ${code === "unknown-input" ? "there is no such field" : expected ?? ""}`;
	}
	return expectedFor(definition);
}
function unknownInput(input, known) {
	const near = nearest(input, known.keys());
	const hint = near.length === 0 ? "" : `Did you mean ${near.join(" or ")}? `;
	throw refused(`The vendor has no input ${input}.`, `${hint}It takes: ${[...known.keys()].join(", ")}.`);
}
function refused(message, remedy) {
	return new ReconcileError("invalid-config", message, { remedy });
}
// src/commands/init.ts
const ORGANIZATION = "production";
/**
* Adds an integration for a vendor to the file, or begins a file with it. What is needed and was
* not given is asked for where somebody can answer, and else left to be filled in. Writes nothing.
*
* @throws ReconcileError when the vendor, an input, the address or the key is wrong, or the file cannot take it.
*/
async function init(request, ports) {
	const { config, vendor } = request;
	const source = await ports.openConfig(config);
	const file = initFile(config, source?.content ?? null);
	if (file.parsed.content === null) return {
		status: "invalid",
		diagnostics: file.parsed.diagnostics
	};
	const readVendorFile = source?.readVendorFile ?? ports.vendorFilesFor(config);
	const named = await vendorNamed(vendor, readVendorFile);
	if ("diagnostics" in named) return {
		status: "invalid",
		diagnostics: named.diagnostics
	};
	const { definition } = named;
	const needs = needsOf(definition);
	const given = givenValues(request.set, needs);
	const key = await keyFor(request, {
		id: definition.id,
		file,
		ports
	});
	const url = await urlFor(request, file, ports);
	const proposals = secretProposals({
		needs,
		vendor: definition.id,
		key,
		config: file.parsed.content?.value
	});
	const values = await valuesFor(given, {
		needs,
		proposals,
		ports
	});
	const samples = proposedValues(needs, proposals);
	const entry = draftEntry({
		key,
		vendor,
		definition,
		needs,
		values,
		samples,
		day: today(ports.clock)
	});
	const whole = url === void 0 ? file.text : withOrganization(file.text, request, url);
	const text = `${file.mark}${withEntry(whole, "integrations", entry)}`;
	return {
		status: "drafted",
		draft: draftedFile({
			file,
			text,
			definition,
			key,
			needs,
			values,
			samples,
			loaded: await loadConfig(text, optionsFor(request, ports, readVendorFile))
		})
	};
}
async function keyFor({ as }, { id, file, ports }) {
	const taken = keysOf(file, "integrations");
	const key = as === null ? id : checkedKey(as);
	if (!taken.includes(key)) return key;
	const free = freeKey(key, taken);
	if (as !== null || ports.questions === null) throw keyTaken(key, free);
	const typed = await ports.questions.key(key, free);
	if (typed === null) throw interrupted();
	const chosen = typed === "" ? free : checkedKey(typed);
	if (taken.includes(chosen)) throw keyTaken(chosen, freeKey(chosen, taken));
	return chosen;
}
/** The address for a new organization, `null` where it is left open; `undefined`: none is needed. */
async function urlFor(request, file, ports) {
	const { url, organization } = request;
	const known = keysOf(file, "organizations");
	if (known.length > 0) {
		if (url === null && organization === null) return void 0;
		throw new ReconcileError("invalid-config", `${file.path} has its organization already`, { remedy: `It has ${known.join(", ")}. Leave out --url and --organization: an integration is added for all of them.` });
	}
	if (url !== null) return checkedUrl(url, request, ports);
	if (ports.questions === null) return null;
	let problem = null;
	for (;;) {
		const typed = await ports.questions.url(problem);
		if (typed === null) throw interrupted();
		if (typed === "") return null;
		const address = withScheme(typed);
		problem = await urlProblem(address, request, ports);
		if (problem === null) return address;
	}
}
async function checkedUrl(url, request, ports) {
	const address = withScheme(url);
	const finding = await urlProblem(address, request, ports);
	if (finding === null) return address;
	const { problem, remedy } = diagnosticMessage(finding);
	const why = phraseText(problem).replace(/\.$/, "");
	throw new ReconcileError("invalid-config", `--url cannot be taken: ${why}`, { remedy: phraseText(remedy) });
}
function withScheme(typed) {
	return typed.includes("://") ? typed : `https://${typed}`;
}
/** What a file with nothing but this organization would be found to have. */
async function urlProblem(url, request, ports) {
	const text = withOrganization("version: 1\n", request, url);
	const read = ports.vendorFilesFor(request.config);
	const { diagnostics } = await loadConfig(text, optionsFor(request, ports, read));
	return diagnostics.find((finding) => hasErrors([finding])) ?? null;
}
function withOrganization(text, { organization }, url) {
	return withEntry(text, "organizations", draftOrganization(checkedKey(organization ?? ORGANIZATION), url));
}
/** Where nobody can be asked, what is proposed counts as answered, unless a step has to bring it. */
async function valuesFor(given, { needs, proposals, ports }) {
	if (ports.questions !== null) return askedValues(needs, given, {
		ask: ports.questions.input,
		proposals
	});
	const known = needs.filter((need) => !isToCome(need, needs, given));
	return new Map([...proposedValues(known, proposals), ...given]);
}
function optionsFor({ config, allowedHosts }, { clock }, readVendorFile) {
	return {
		file: config,
		allowedHosts,
		readVendorFile,
		today: today(clock)
	};
}
// src/report/text/init.ts
/** What `init` did, what is still to be filled in and where, and what comes next. */
function initText(summary, options) {
	const { style, width } = options;
	return paragraphs([
		openingLines([deedOf$1(summary)], options),
		section("Still to fill in", summary.missing.flatMap((one) => missingLines(one, summary, width)), style),
		section("What comes next", nextSteps(summary).flatMap(({ words, copy = [] }, index) => [...wrapBehind(`${index + 1}.`, phraseWords(words), {
			indent: 2,
			width
		}), ...copy.map((line) => `       ${phraseText(say`${code(line)}`)}`)]), style)
	]);
}
/** The words before an answer: what is asked for, where it is found, and how to write it. */
function questionText(question, { style, width }) {
	const { name: input, problem, proposal } = question;
	const explained = problem === null ? [
		"",
		style.heading(plain(input)),
		...wrapPhrase(explanation(question), 2, width),
		...question.example === null ? [] : wrapPhrase(say`Such as ${code(question.example)}`, 2, width),
		...question.isSecret ? wrapPhrase(say`Give the name under which you keep it, never the value itself.`, 2, width) : [],
		...question.step === null ? [] : wrapPhrase(say`The step ${code(question.step)} brings it: leave it for later until then.`, 2, width),
		...question.isList ? wrapPhrase(say`Several are separated by commas.`, 2, width) : []
	] : wrapPhrase(say`That is not it. ${prose(problem)}`, 2, width);
	const otherwise = proposal === null ? say`Enter: later` : say`Enter: ${code(proposal)}`;
	return `${explained.join("\n")}\n  ${style.faint(`(${phraseText(otherwise)})`)} > `;
}
function deedOf$1({ deed, config, key, vendor, lines }) {
	const what = say`the integration ${code(key)} (${name(vendor)})`;
	const place = lines.first === lines.last ? say`in line ${lines.first}` : say`in lines ${lines.first} to ${lines.last}`;
	switch (deed) {
		case "made": return say`${code(config)} was made, with ${what}.`;
		case "extended": return say`${code(config)} has ${what} now, ${place}. Nothing else in it was changed.`;
		case "printed": return say`Nothing was written. ${code(config)} would have ${what}, ${place}.`;
	}
}
function missingLines(missing, { config }, width) {
	const { name: input, line, example } = missing;
	return [
		`  ${plain(config, 400)}:${line}  ${plain(input)}`,
		...wrapPhrase(explanation(missing), 4, width),
		...example === null ? [] : wrapPhrase(say`Such as ${code(example)}`, 4, width)
	];
}
function explanation({ description, where }) {
	return sentences(say`${prose(description)}`, where === null ? null : say`(${prose(where)})`);
}
/** In the order in which they are done. */
function nextSteps(summary) {
	const { missing, secrets, findings, otherErrors, hasSteps, commands } = summary;
	const isOpen = missing.length > 0 || findings > 0 || otherErrors > 0;
	return [
		...missing.length > 0 ? [{ words: say`Fill in what is missing, in the lines named above.` }] : [],
		...isOpen ? [checkStep(summary)] : [],
		...secrets.map(({ name: secret, purpose }) => secretStep(secret, purpose)),
		{
			words: say`Say who reads Gladly: the email of a Gladly user with the role API User, and its
        token (Settings > API Tokens).`,
			copy: ["export GLADLY_API_USER=... GLADLY_API_TOKEN=..."]
		},
		{
			words: say`See what would be done in Gladly, and by whom. Where apply has something to do, the
        plan ends with the command that does exactly that:`,
			copy: [commands.plan]
		},
		...hasSteps ? [stepsStep(commands.handover)] : [],
		...laterSteps(summary),
		{
			words: say`All that the vendor needs and does is told by:`,
			copy: [commands.vendor]
		}
	];
}
function stepsStep(handover) {
	const words = say`Do the steps that the plan lists, in their order, and write each into the file
    below confirmed: when it is done.`;
	if (handover === null) return { words };
	return {
		words: sentences(words, say`What the vendor has to be given is printed by:`),
		copy: [handover]
	};
}
/** One for each step that brings something. */
function laterSteps({ toCome, commands, key }) {
	return [...new Set(toCome.map(({ step }) => step))].flatMap((step) => {
		const own = toCome.filter((one) => one.step === step);
		const lines = listed(own.map(({ name: input, line }) => line === null ? say`${code(input)}` : say`${code(input)} (line ${line})`));
		const place = say`below inputs: of ${code(key)}`;
		const write = writeInWords(own.map(namedInput), place, { value: "elsewhere" });
		const words = say`The step ${code(step)} brings ${lines}; what needs it is left out of the plan
      until then. When you have it: ${write}`;
		const secrets = own.flatMap(({ secret }) => secret ?? []);
		return [
			{ words },
			...secrets.map((one) => secretStep(one, null)),
			{
				words: say`Then plan again, and apply by the command that the plan ends with:`,
				copy: [commands.plan]
			}
		];
	});
}
function namedInput({ name: input, secret }) {
	return {
		input,
		instead: null,
		...secret === null ? {} : { secret }
	};
}
function checkStep({ otherErrors, commands }) {
	const others = say`The rest of the file has ${count(otherErrors, "error")} of its own, to be
    mended too.`;
	return {
		words: sentences(otherErrors === 0 ? null : others, say`See whether the file is right:`),
		copy: [commands.validate]
	};
}
/** `purpose`: what the secret is; `null` where it is told with the step that brings it. */
function secretStep(secret, purpose) {
	const variable = secretVariable(secret);
	const what = purpose === null ? say`, once you have it` : say` (${prose(purpose.replace(/\.$/, ""))})`;
	return {
		words: say`Give the secret ${code(secret)}${what}: here as an environment variable, on GitHub as a
      secret of the repository that the workflow passes on under env:`,
		copy: [`export ${variable}=...`, `${variable}: \${{ secrets.${secret} }}`]
	};
}
// src/cli/init.ts
/** Adds an integration to the file, prints what became of it, and resolves to the exit code. */
async function runInit(work, desk) {
	const { config, vendor } = work.request;
	const request = {
		...work.request,
		vendor: vendorPath(vendor, config)
	};
	const conversation = work.json || work.dryRun ? null : desk.terminal.converse();
	const questions = conversation && questionsOf(conversation, desk);
	const { clock, openConfig } = desk.ports;
	try {
		const result = await init(request, {
			clock,
			openConfig,
			vendorFilesFor,
			questions
		});
		if (result.status === "invalid") return await tellInvalid(result.diagnostics, work, {
			desk,
			ending: "Nothing was written.\n"
		});
		const { file, text } = result.draft;
		if (!work.dryRun) await saveConfig(file.path, {
			before: file.before,
			text
		});
		await tell(result.draft, {
			...work,
			request
		}, desk);
		return 0;
	} finally {
		conversation?.end();
	}
}
async function tell(draft, work, desk) {
	if (work.json) return printJson(jsonText(documentOf(draft, work)), desk);
	const { style, errorStyle, width, print, printAside } = desk.terminal;
	const options = {
		style: work.dryRun ? errorStyle : style,
		width,
		verbose: work.verbose
	};
	const { diagnostics, file, text } = draft;
	const sources = /* @__PURE__ */ new Map([[file.path, text]]);
	const findings = diagnostics.length === 0 ? "" : `\n${diagnosticsText(diagnostics, {
		...options,
		sources
	})}`;
	const told = `${initText(summaryOf(draft, work, desk.program), options)}${findings}`;
	if (!work.dryRun) return print(told);
	await print(text);
	return printAside(`\n${told}`);
}
function questionsOf(conversation, { terminal }) {
	const options = {
		style: terminal.errorStyle,
		width: terminal.width,
		verbose: false
	};
	const put = (question) => conversation.answer(questionText(question, options));
	return {
		input: ({ need, proposal, problem }) => put({
			...explained(need),
			isSecret: need.definition.type === "secret",
			step: need.step,
			proposal,
			problem: problem && `Write ${problem}.`
		}),
		url: (finding) => put({
			name: "url",
			description: "The address of your Gladly organization, as your browser shows it.",
			where: null,
			example: "https://acme.gladly.com",
			isList: false,
			isSecret: false,
			step: null,
			proposal: null,
			problem: finding && phraseText(diagnosticMessage(finding).remedy)
		}),
		key: (taken, free) => put({
			name: "key",
			description: `The file has an integration ${taken} already. What is this one to be called?`,
			where: null,
			example: null,
			isList: false,
			isSecret: false,
			step: null,
			proposal: free,
			problem: null
		})
	};
}
function explained(need) {
	const { name, definition } = need;
	const { description, example, "where-to-find": where = null } = definition;
	const isList = definition.type === "list" && definition.fields === void 0;
	return {
		name,
		description,
		where,
		example: exampleText(example),
		isList
	};
}
function exampleText(example) {
	if (example === void 0) return null;
	if (typeof example === "object" && example !== null && "secret" in example) return `secret:${String(example.secret)}`;
	return typeof example === "string" ? example : yamlText(example);
}
function summaryOf(draft, work, program) {
	const { definition, key, lines, missing, toCome, secrets, diagnostics, otherErrors } = draft;
	const { request } = work;
	const inOrganization = {
		...request,
		organization: organizationOf(draft)
	};
	return {
		config: request.config,
		deed: deedOf(draft, work),
		vendor: definition.name,
		key,
		lines,
		missing: missing.map(missingSummary),
		toCome,
		secrets,
		findings: diagnostics.filter(({ severity }) => severity === "error").length,
		otherErrors,
		hasSteps: Object.keys(definition.steps ?? {}).length > 0,
		commands: {
			validate: validateCommand(request, program),
			plan: firstPlanCommand(inOrganization, program),
			handover: Object.keys(definition.handover ?? {}).length === 0 ? null : handoverCommand(inOrganization, key, program),
			vendor: commandLine(program, ["vendors", work.request.vendor])
		}
	};
}
/** The one to try first, where a command has to be told which is meant. */
function organizationOf({ file }) {
	const [first = null, second] = keysOf(file, "organizations");
	return second === void 0 ? null : first;
}
function deedOf({ file }, { dryRun }) {
	if (dryRun) return "printed";
	return file.before === null ? "made" : "extended";
}
function missingSummary({ name, place, need }) {
	const { line } = place;
	if (need !== null) return {
		...explained(need),
		line
	};
	return {
		name,
		line,
		description: "The address of your Gladly organization.",
		where: null,
		example: "https://acme.gladly.com"
	};
}
function documentOf(draft, work) {
	const { key, text, lines, missing, toCome, secrets, diagnostics, otherErrors } = draft;
	const { request, dryRun } = work;
	return {
		formatVersion: 1,
		command: work.command,
		result: "changes",
		reason: "ok",
		config: request.config,
		integration: key,
		vendor: request.vendor,
		written: !dryRun,
		lines: {
			first: lines.first,
			last: lines.last
		},
		missing: missing.map(({ name, place }) => ({
			name,
			place: { ...place }
		})),
		"to-come": toCome.map(({ name, step, line }) => ({
			name,
			step,
			line
		})),
		secrets: secrets.map(({ name }) => name),
		diagnostics: diagnostics.map(diagnosticDocument),
		"other-errors": otherErrors,
		text: dryRun ? text : null
	};
}
export { runInit };
