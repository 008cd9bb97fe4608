import { basename, relative, resolve } from "node:path";
import { createHash, createHmac, hkdfSync } from "node:crypto";
import { inspect, parseArgs } from "node:util";
// src/commands/version.ts
/** The version of `package.json`; a test compares the two. */
const VERSION = "0.1.0";
// src/report/style.ts
/** Text as it is: for files, pipes and `NO_COLOR`. */
const PLAIN_STYLE = {
	heading: asIs,
	faint: asIs,
	good: asIs,
	changed: asIs,
	bad: asIs
};
function asIs(text) {
	return text;
}
// src/report/phrase.ts
/** What a person called something: a topic, an inbox, a user. */
function name(text) {
	return {
		style: "name",
		text
	};
}
/** Something to be typed, copied or looked up as it stands: an address, a host, an event. */
function code(text) {
	return {
		style: "code",
		text
	};
}
/** Words that others wrote: an answer of Gladly's, the title of a step. */
function prose(text) {
	return {
		style: "prose",
		text
	};
}
/**
* The tag that makes phrases: ``say`Topic ${name(topic)} has ${count(2, 'parent')}.` ``
* White space in the words counts as one space, so that they may go over several lines.
*/
function say$1(words, ...values) {
	return merged(words.flatMap((word, index) => {
		const value = values[index];
		const text = own(word.replace(/\s+/g, " "));
		return value === void 0 ? [text] : [text, ...segments(value)];
	}));
}
/** `1 topic`, `2,000 topics`; `plural` where an `s` is not enough. The nouns are our own. */
function count(amount, singular, plural = `${singular}s`) {
	return [own(`${digits(amount)} ${amount === 1 ? singular : plural}`)];
}
/** Phrases one after another, with a space between them. */
function sentences(...phrases) {
	return joined(phrases.filter((phrase) => phrase !== null), " ");
}
/** Phrases with a separator of ours between them. */
function joined(phrases, separator) {
	return merged(phrases.flatMap((phrase, index) => index === 0 ? phrase : [own(separator), ...phrase]));
}
/** Words of others that end one of our sentences, without a full stop of their own. */
function quotedEnd(text) {
	return prose(text.trim().replace(/\.+$/, ""));
}
/**
* `a, b and c`; of more than `most` (10) the first ones and `and 7 more`. `word` stands before the
* last one.
*/
function listed(values, options = {}) {
	const { most = 10, word = "and" } = options;
	const phrases = values.map(segments);
	const shown = phrases.length <= most + 1 ? phrases : phrases.slice(0, most);
	const rest = phrases.length - shown.length;
	const all = rest === 0 ? shown : [...shown, [own(`${digits(rest)} more`)]];
	const last = all.at(-1) ?? [];
	if (all.length < 2) return last;
	return merged([
		...joined(all.slice(0, -1), ", "),
		own(` ${word} `),
		...last
	]);
}
/** The phrase with its first letter in upper case, where that letter is ours. */
function capitalized(phrase) {
	const [first, ...rest] = phrase;
	if (first?.style !== "own") return phrase;
	return [own(first.text.charAt(0).toUpperCase() + first.text.slice(1)), ...rest];
}
/** Equal sentences are equal data: our own words in one piece, and no empty ones. */
function merged(phrase) {
	const pieces = [];
	for (const segment of phrase) {
		const last = pieces.at(-1);
		if (segment.style === "own" && segment.text === "") continue;
		if (segment.style === "own" && last?.style === "own") pieces[pieces.length - 1] = own(last.text + segment.text);
		else pieces.push(segment);
	}
	return pieces;
}
function segments(value) {
	if (typeof value === "number") return [own(digits(value))];
	return "style" in value ? [value] : value;
}
/** A number with its thousands set apart, the same on every machine. */
function digits(amount) {
	return amount.toLocaleString("en-US");
}
function own(text) {
	return {
		style: "own",
		text
	};
}
// src/report/plain.ts
/** Lengths, in code points, to which values of others are cut before they are shown. */
const LENGTHS = {
	name: 80,
	code: 400,
	prose: 1200
};
/**
* Everything that a reader cannot see or that a terminal would obey: control characters (ANSI
* escapes begin with one), bidirectional overrides, zero-width and other invisible characters,
* separators of lines, halves of surrogate pairs, private characters, and look-alikes of the space.
* Two are left: the ideographic space, and the variation selector that only asks for a coloured
* emoji.
*/
const UNSAFE = /(?!(?<=\p{Extended_Pictographic})\uFE0F)(?![ \u3000])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;
const NAMED = /* @__PURE__ */ new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
/**
* A value from Gladly or from the file, made fit for a terminal: on one line, with every unsafe
* character written out (`\u202e`), so that it can be seen and cannot do anything, and cut to
* `length` code points.
*/
function plain(value, length = LENGTHS.name) {
	return shorten(value, length).replace(UNSAFE, visible);
}
/**
* Text of several lines (a step's instruction, an answer of Gladly), made fit for a terminal: as
* lines, without empty ones at either end.
*/
function plainLines(value, length = LENGTHS.prose) {
	const clean = shorten(value, length).split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replaceAll("	", "  ").replace(UNSAFE, visible).trimEnd());
	const first = clean.findIndex((line) => line !== "");
	const last = clean.findLastIndex((line) => line !== "");
	return first === -1 ? [] : clean.slice(first, last + 1);
}
/** A phrase for a terminal: values neutralised and cut to a length, names in quotes. */
function phraseText(phrase) {
	return phrase.map(segmentText).join("");
}
/** A phrase that is to be broken into lines: what is to be typed or copied stays in one piece. */
function phraseWords(phrase) {
	return phrase.map(segmentWords).join("");
}
/** A value neutralised and cut to the length of its style, without quotes. */
function plainValue({ style, text }) {
	return plain(text, LENGTHS[style]);
}
function segmentWords(segment) {
	const text = segmentText(segment);
	return segment.style === "code" ? text.replaceAll(" ", "") : text;
}
function segmentText(segment) {
	switch (segment.style) {
		case "own": return segment.text;
		case "name": return `"${plainValue(segment)}"`;
		case "code":
		case "prose": return plainValue(segment);
	}
}
/** At most `length` code points; the last one is `…` where something was cut off. */
function shorten(value, length) {
	if (value.length <= length) return value;
	const characters = Array.from(value.slice(0, 2 * length + 2));
	return characters.length <= length ? value : `${characters.slice(0, length - 1).join("")}…`;
}
function visible(character) {
	const named = NAMED.get(character);
	if (named !== void 0) return named;
	const code = Number(character.codePointAt(0)).toString(16);
	return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}
// src/report/text/layout.ts
/** Labels that are longer do not push the others aside. */
const LABEL_WIDTH = 20;
const COMMAND_LENGTH = 2e3;
/** A phrase as lines of the given width, each behind `indent` spaces. */
function wrapPhrase(phrase, indent, width) {
	return wrap(phraseWords(phrase), indent, width);
}
/**
* Words that lead to a command, and the command on a line of its own: it is to be copied whole, so it
* is never broken, and nothing that is not part of it stands beside it.
*/
function commandLines(lead, command, on) {
	const margin = " ".repeat(on.indent + 2);
	return [...wrapPhrase(lead, on.indent, on.width), margin + plain(command, COMMAND_LENGTH)];
}
/**
* Text as lines of the given width, each behind `indent` spaces and those that the text itself
* begins with. Broken at spaces only.
*/
function wrap(text, indent, width) {
	const margin = " ".repeat(indent + text.length - text.trimStart().length);
	const lines = [];
	let line = "";
	for (const word of text.split(" ").filter((part) => part !== "")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && margin.length + textWidth(longer) > width) {
			lines.push(margin + line);
			line = word;
		} else line = longer;
	}
	return (line === "" ? lines : [...lines, margin + line]).map((one) => one.replaceAll("", " "));
}
/** The same, with a mark (`!`, `[ ]`) before the first line, under which the others begin. */
function wrapBehind(mark, text, on) {
	const { indent, width, paint = (unpainted) => unpainted } = on;
	const start = indent + mark.length;
	return wrap(text, start + 1, width).map((line, index) => index === 0 ? " ".repeat(indent) + paint(mark) + line.slice(start) : line);
}
/** Rows of a label and a text, the texts under each other and wrapped. */
function rows(entries, on) {
	const fitting = entries.map(([label]) => textWidth(label)).filter((size) => size <= LABEL_WIDTH);
	const column = Math.max(0, ...fitting);
	return entries.flatMap(([label, text]) => {
		const lines = wrapBehind(`${label.padEnd(column)} `, text, on);
		return lines.length === 0 ? [`${" ".repeat(on.indent)}${label}`] : lines;
	});
}
/** The sentences at the top of a text, each on lines of its own, the first one standing out. */
function openingLines(sentences, { style, width }) {
	return sentences.flatMap((sentence, index) => {
		const lines = wrapPhrase(sentence, 0, width);
		return index === 0 ? lines.map(style.heading) : lines;
	});
}
/** A titled part of a text; nothing at all when it has no lines. */
function section(title, lines, style) {
	return lines.length === 0 ? [] : [style.heading(title), ...lines];
}
/** Parts with an empty line between them, without those that have no lines. */
function paragraphs(parts) {
	const filled = parts.filter((part) => part.length > 0).map((part) => part.join("\n"));
	return filled.length === 0 ? "" : `${filled.join("\n\n")}\n`;
}
/** Columns that a text takes, as far as counting code points tells. */
function textWidth(text) {
	return [...text].length;
}
// src/report/text/failure.ts
/**
* Why a command could not do its work, then what to do about it. What is set in by two spaces in a
* remedy is a command to be copied, and is not broken.
*/
function failureText(failure, { style, width }) {
	return paragraphs([[...wrapBehind("Error:", phraseText(say$1`${prose(failure.message)} (${prose(failure.code)})`), {
		indent: 0,
		width,
		paint: style.bad
	}), ...plainLines(failure.remedy).flatMap((line) => line.startsWith("  ") ? [line] : wrap(line, 0, width))]]);
}
// src/shared/errors.ts
/**
* A failure that the user can do something about. It is printed without a stack: what happened,
* then the remedy. Anything else that is thrown is a bug of ours and is reported as one.
*/
var ReconcileError = class extends Error {
	code;
	remedy;
	constructor(code, message, options) {
		super(message, { cause: options.cause });
		this.name = "ReconcileError";
		this.code = code;
		this.remedy = options.remedy;
	}
};
/** Whether a thrown value is one of ours, to be printed without a stack. */
function isKnownError(error) {
	return error instanceof ReconcileError;
}
// src/cli/misuse.ts
/** A command line that cannot be understood; nothing has been done because of it. */
function misuse(message, remedy) {
	return new ReconcileError("invalid-config", message, { remedy });
}
// src/cli/apart.ts
/**
* Makes sure that no result takes the place of a file that the command reads, or of the other
* result. It comes before anything is written, failures included.
*
* @throws ReconcileError that names the file.
*/
function checkApart(invocation) {
	const results = placesOf([outOf(invocation), undoOf(invocation)]);
	const inputs = new Set(placesOf(inputsOf(invocation)));
	const taken = results.find((path, index) => inputs.has(path) || results.indexOf(path) !== index);
	if (taken === void 0) return;
	throw misuse(`${taken} is named for two purposes.`, "Give --out and --undo files of their own: neither the config, the base nor the ledger.");
}
function placesOf(paths) {
	return paths.flatMap((path) => path === null ? [] : [resolve(path)]);
}
function inputsOf(invocation) {
	const { command } = invocation;
	if (command === "plan" || command === "apply") {
		const { config, ledger, base } = invocation.request;
		return [
			config,
			ledger,
			base
		];
	}
	if (command === "export") return [invocation.request.ledger];
	return command === "drift" ? [invocation.request.config, invocation.request.ledger] : [];
}
function outOf(invocation) {
	const { command } = invocation;
	if (command === "export") return invocation.target;
	if (command !== "plan" && command !== "apply" && command !== "drift") return null;
	return invocation.out;
}
function undoOf(invocation) {
	return invocation.command === "apply" ? invocation.undo : null;
}
// src/shared/record.ts
/**
* An object that has these members, the last of those with one name, whatever they are called. As
* `Object.fromEntries`, which takes time that grows with the square of the number of names.
*/
function recordOf(entries) {
	const record = {};
	for (const [name, value] of entries) if (name === "__proto__") Object.defineProperty(record, name, {
		...AS_ASSIGNED,
		value
	});
	else record[name] = value;
	return record;
}
/**
* A member that an object has itself. Under a name such as `constructor`, every object has one that
* nobody has put there.
*/
function ownMember(record, name) {
	return Object.hasOwn(record, name) ? record[name] : void 0;
}
/** Whether a value is a mapping, as JSON and YAML have them: an object that is no list. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const AS_ASSIGNED = {
	configurable: true,
	enumerable: true,
	writable: true
};
// src/shared/stable-json.ts
/**
* JSON with object keys in code-unit order and no white space, so that equal data gives equal
* bytes on every machine. Arrays keep their order: it is part of their meaning.
*/
function stableJson(value) {
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	if (isArray(value)) return `[${value.map(stableJson).join(",")}]`;
	const members = [];
	for (const key of Object.keys(value).toSorted()) {
		const member = value[key];
		if (member !== void 0) members.push(`${JSON.stringify(key)}:${stableJson(member)}`);
	}
	return `{${members.join(",")}}`;
}
/** The same data with its keys in code-unit order, as far as objects keep an order of their own. */
function inKeyOrder(value) {
	if (value === null || typeof value !== "object") return value;
	if (isArray(value)) return value.map(inKeyOrder);
	const members = [];
	for (const key of Object.keys(value).toSorted()) {
		const member = value[key];
		if (member !== void 0) members.push([key, inKeyOrder(member)]);
	}
	return recordOf(members);
}
/** SHA-256 of the stable JSON of a value, as 64 hexadecimal digits. */
function digestOf(value) {
	return createHash("sha256").update(stableJson(value)).digest("hex");
}
/** Code-unit order: the same everywhere, unlike `localeCompare`. */
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function isArray(value) {
	return Array.isArray(value);
}
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
// src/cli/flags.ts
/** Every command, in the order in which help lists them. */
const COMMANDS = [
	"validate",
	"plan",
	"apply",
	"drift",
	"export",
	"init",
	"vendors",
	"vendors show",
	"handover",
	"ledger rebuild",
	"demo",
	"emulator"
];
const VENDOR = {
	placeholder: "vendor",
	required: true,
	hint: "The command vendors lists them; a file of your own is given by its path."
};
/** The commands that take an operand. */
const OPERANDS = {
	init: VENDOR,
	vendors: {
		...VENDOR,
		required: false
	},
	"vendors show": VENDOR,
	handover: {
		placeholder: "integration",
		required: true,
		hint: "Its name stands in the file, under integrations."
	}
};
const DEFAULT_CONFIG = "gladly-integrations.yml";
const DEFAULT_PORT = 4010;
const DEFAULT_SEED = "acme";
const WITH_LEDGER = [
	"plan",
	"apply",
	"drift",
	"export",
	"ledger rebuild"
];
const WITH_GLADLY = [...WITH_LEDGER, "handover"];
const WITH_FILE = [
	"validate",
	...WITH_GLADLY,
	"init"
];
const WITH_PLAN = ["plan", "apply"];
const WITH_RESULT = [
	"plan",
	"apply",
	"drift"
];
/** Every flag, in the order in which help lists them. */
const FLAGS = [
	{
		name: "config",
		value: {
			type: "text",
			placeholder: "file"
		},
		summary: "The configuration file.",
		fallback: DEFAULT_CONFIG,
		commands: WITH_FILE
	},
	{
		name: "organization",
		value: {
			type: "text",
			placeholder: "name"
		},
		summary: "Which organization of the file; needed when it has several. To init: its name.",
		commands: [...WITH_GLADLY, "init"]
	},
	{
		name: "url",
		value: {
			type: "text",
			placeholder: "address"
		},
		summary: "The organization's address, for a file that has no organization yet.",
		commands: ["export", "init"]
	},
	{
		name: "as",
		value: {
			type: "text",
			placeholder: "key"
		},
		summary: "What the integration is called in the file; the same vendor may be there twice.",
		fallback: "the vendor's id",
		commands: ["init"]
	},
	{
		name: "set",
		value: {
			type: "inputs",
			placeholder: "input=value"
		},
		summary: "The value of an input; of a secret, secret:NAME; of a list, a,b or [a, \"b, c\"]. May be given several times.",
		commands: ["init"]
	},
	{
		name: "dry-run",
		value: { type: "switch" },
		summary: "Print the file as it would be, and write nothing.",
		commands: ["init"]
	},
	{
		name: "base",
		value: {
			type: "text",
			placeholder: "file or git ref"
		},
		summary: "The configuration that the change starts from: tells your changes from others.",
		commands: WITH_PLAN
	},
	{
		name: "ledger",
		value: {
			type: "text",
			placeholder: "file"
		},
		summary: "The record of what was applied last; without one, nothing is ever removed.",
		commands: WITH_LEDGER
	},
	{
		name: "scope",
		value: {
			type: "choice",
			choices: ["changes", "all"]
		},
		summary: "What the file changed, or also what was changed in Gladly.",
		fallback: "changes",
		commands: WITH_PLAN
	},
	{
		name: "approve",
		value: {
			type: "digest",
			placeholder: "digest"
		},
		summary: "Apply only the plan with this digest (12 characters or more).",
		commands: ["apply"]
	},
	{
		name: "yes",
		value: { type: "switch" },
		summary: "Apply whatever the plan is, without asking.",
		commands: ["apply"]
	},
	{
		name: "max-removals",
		value: {
			type: "number",
			placeholder: "number",
			least: 0,
			most: 1e4,
			whole: true
		},
		summary: "How many topics and webhooks one apply may remove.",
		fallback: `3`,
		commands: WITH_PLAN
	},
	{
		name: "webhook-hosts",
		value: {
			type: "hosts",
			placeholder: "hosts",
			wildcard: true
		},
		summary: "The only hosts that webhooks may lead to; *.example.com covers what is below it.",
		fallback: "any",
		commands: WITH_PLAN
	},
	{
		name: "allowed-hosts",
		value: {
			type: "hosts",
			placeholder: "hosts",
			wildcard: false
		},
		summary: "Hosts besides *.gladly.com and *.gladly.qa that the API token may be sent to.",
		fallback: "none",
		commands: WITH_FILE
	},
	{
		name: "requests-per-second",
		value: {
			type: "number",
			placeholder: "number",
			least: .1,
			most: 100,
			whole: false
		},
		summary: "How fast to ask Gladly, which allows 10 a second for all its clients together.",
		fallback: `8`,
		commands: WITH_GLADLY
	},
	{
		name: "undo",
		value: {
			type: "text",
			placeholder: "file"
		},
		summary: "Write there, as JSON, the plan that would restore what was there before.",
		commands: ["apply"]
	},
	{
		name: "out",
		value: {
			type: "text",
			placeholder: "file"
		},
		summary: "Also write the JSON document to this file; for export, the configuration file.",
		commands: [...WITH_RESULT, "export"]
	},
	{
		name: "detailed-exitcode",
		value: { type: "switch" },
		summary: "End with 2 when there are changes or drift.",
		commands: WITH_RESULT
	},
	{
		name: "json",
		value: { type: "switch" },
		summary: "Print one JSON document and nothing else.",
		commands: [
			...WITH_FILE,
			"vendors",
			"vendors show"
		]
	},
	{
		name: "format",
		value: {
			type: "choice",
			choices: ["text", "markdown"]
		},
		summary: "How to print it; markdown for wikis, tickets and mails.",
		fallback: "text",
		commands: ["handover"]
	},
	{
		name: "csv",
		value: {
			type: "text",
			placeholder: "folder or file.csv"
		},
		summary: "Also write the forms and tables there for spreadsheets, one file each.",
		commands: ["handover"]
	},
	{
		name: "port",
		value: {
			type: "number",
			placeholder: "number",
			least: 0,
			most: 65535,
			whole: true
		},
		summary: "The port to listen at; 0 takes a free one.",
		fallback: `${DEFAULT_PORT}`,
		commands: ["emulator"]
	},
	{
		name: "seed",
		value: {
			type: "text",
			placeholder: "name or file.json"
		},
		summary: "What it begins with: empty, acme, large, or the organization in a JSON file.",
		fallback: DEFAULT_SEED,
		commands: ["emulator"]
	},
	{
		name: "verbose",
		value: { type: "switch" },
		summary: "Long lists in full, and what goes on behind.",
		commands: COMMANDS
	},
	{
		name: "quiet",
		value: { type: "switch" },
		summary: "No progress.",
		commands: COMMANDS
	},
	{
		name: "no-color",
		value: { type: "switch" },
		summary: "No colours.",
		commands: COMMANDS
	},
	{
		name: "help",
		short: "h",
		value: { type: "switch" },
		summary: "Show this help.",
		commands: COMMANDS
	},
	{
		name: "version",
		value: { type: "switch" },
		summary: "Show the version.",
		commands: COMMANDS
	}
];
/** The flags of one command, in the order of help. */
function flagsOf(command) {
	return FLAGS.filter(({ commands }) => commands.includes(command));
}
/** `--config <file>`, `--json` */
function flagUsage({ name, short, value }) {
	const long = short === void 0 ? `--${name}` : `-${short}, --${name}`;
	switch (value.type) {
		case "switch": return long;
		case "choice": return `${long} <${value.choices.join("|")}>`;
		case "text":
		case "hosts":
		case "inputs":
		case "digest":
		case "number": return `${long} <${value.placeholder}>`;
	}
}
/** `init <vendor>`, `vendors [vendor]` */
function commandUsage(command) {
	const operand = OPERANDS[command];
	if (operand === void 0) return command;
	const { placeholder, required } = operand;
	return `${command} ${required ? `<${placeholder}>` : `[${placeholder}]`}`;
}
// src/shared/host-rule.ts
/** Scheme and authority, nothing that could hide another host or belongs to a request. */
const BARE_URL = /^https?:\/\/[^\s/?#@\\]+\/?$/i;
/** A host behind any scheme or none, with whatever follows it; a user name hides the host. */
const MORE_OR_LESS = /^(?:[a-z]+:\/{2})?([a-z0-9.-]+)(?::\d+)?(?:[/?#][^@\\]*)?$/i;
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
/**
* The bare address that somebody most likely meant who wrote more or less than that: a page of
* their organization, or its host alone. `null` where that would be a guess, or no host of Gladly's.
*/
function bareGladlyUrl(written) {
	const [, host = ""] = MORE_OR_LESS.exec(written.trim()) ?? [];
	const bare = `https://${host.toLowerCase()}`;
	return host !== "" && organizationUrlProblem(bare, []) === null ? bare : null;
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
// src/cli/given.ts
/**
* Takes a command line apart. Knows every flag of every command; which command takes which is
* looked at later.
*
* @throws ReconcileError for a flag that does not exist, is given twice, or has no or a wrong
* value.
*/
function readGiven(argv) {
	const { tokens } = parseArgs({
		args: [...argv],
		options: Object.fromEntries(FLAGS.map((flag) => [flag.name, optionOf(flag)])),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const flags = /* @__PURE__ */ new Map();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const flag = FLAGS.find(({ name }) => name === token.name) ?? unknownFlag(token.rawName);
		const isList = flag.value.type === "hosts" || flag.value.type === "inputs";
		const before = flags.get(flag.name);
		if (before !== void 0 && !isList) throw misuse(`--${flag.name} is given twice.`, `Give it once: ${flagUsage(flag)}.`);
		flags.set(flag.name, [...before ?? [], ...valuesOf(flag, token)]);
	}
	return {
		words: tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []),
		flags
	};
}
/** Whether a flag was given. */
function has({ flags }, name) {
	return flags.has(name);
}
/** The value of a flag, `null` where it was not given. */
function textOf({ flags }, name) {
	return flags.get(name)?.[0] ?? null;
}
/** The value of a flag that takes a number. */
function numberOf(given, name, fallback) {
	const written = textOf(given, name);
	return written === null ? fallback : Number(written);
}
function optionOf({ value, short }) {
	const type = value.type === "switch" ? "boolean" : "string";
	return short === void 0 ? { type } : {
		type,
		short
	};
}
function unknownFlag(written) {
	const near = nearest(written, FLAGS.map(({ name }) => `--${name}`));
	const hint = near.length === 0 ? "" : `Did you mean ${near.join(" or ")}? `;
	throw misuse(`There is no flag ${written}.`, `${hint}--help lists the flags.`);
}
function valuesOf(flag, token) {
	const { value, inlineValue } = token;
	const usage = flagUsage(flag);
	if (flag.value.type === "switch") {
		if (value === void 0) return [""];
		throw misuse(`--${flag.name} takes no value.`, `Write ${usage} alone, or leave it out.`);
	}
	if (value === void 0 || inlineValue !== true && value.startsWith("-")) throw misuse(`--${flag.name} needs a value.`, `Write ${usage}; a value that begins with a hyphen goes behind an equals sign.`);
	if (value.trim() === "") throw misuse(`--${flag.name} is empty.`, `Write ${usage}.`);
	return checkedValues(flag, value);
}
function checkedValues({ name, value: kind }, value) {
	switch (kind.type) {
		case "switch":
		case "text": return [value];
		case "inputs": return [checkInput(name, value)];
		case "choice": return [checkChoice(name, kind.choices, value)];
		case "digest": return [checkDigest(name, value)];
		case "number": return [checkNumber(name, kind, value)];
		case "hosts": return value.split(/[,\n]/).map((host) => host.trim()).filter((host) => host !== "").map((host) => checkHost(name, kind.wildcard, host));
	}
}
function checkInput(name, value) {
	if (/^[^=\s]+=/.test(value)) return value;
	throw misuse(`--${name} "${value}" does not say which input it is for.`, `Write --${name} input=value, as in --${name} webhook-url=https://hooks.example/gladly.`);
}
function checkChoice(name, choices, value) {
	if (choices.includes(value)) return value;
	const near = nearest(value, choices);
	const hint = near.length === 0 ? "" : `Did you mean ${near.join(" or ")}? `;
	throw misuse(`--${name} cannot be "${value}".`, `${hint}It can be ${choices.join(" or ")}.`);
}
function checkDigest(name, value) {
	const digest = value.toLowerCase();
	if (/^[0-9a-f]{12,64}$/.test(digest)) return digest;
	throw misuse(`--${name} "${value}" is not a digest.`, "Copy it from the plan: at least 12 of its characters, which are 0-9 and a-f.");
}
function checkNumber(name, kind, value) {
	const { least, most, whole } = kind;
	const number = Number(value);
	if ((whole ? /^\d+$/ : /^\d+(?:\.\d+)?$/).test(value) && number >= least && number <= most) return value;
	const what = whole ? "a whole number" : "a number";
	throw misuse(`--${name} cannot be "${value}".`, `Write ${what} from ${least} to ${most}.`);
}
function checkHost(name, wildcard, host) {
	if (isHostEntry(wildcard && host.startsWith("*.") ? host.slice(2) : host)) return host;
	const forms = wildcard ? "host, host:port or *.host" : "host or host:port";
	throw misuse(`--${name}: "${host}" is not a host.`, `Write ${forms}, without https:// or path.`);
}
// src/cli/program.ts
/** The name under which the program is installed, and the one that documentation uses. */
const PROGRAM = "gladly-integrations";
/**
* The program as it has to be typed to be started again in this folder: by its name where it was
* installed, by npx, or as a file that is given to Node.
*/
function programOf(started) {
	const { argv, env } = started;
	const [, path = ""] = argv;
	if (env["npm_lifecycle_event"] === "npx") return `npx ${PROGRAM}`;
	if (path === "" || basename(path) === "gladly-integrations") return PROGRAM;
	const near = relative(started.cwd(), path);
	return `node ${quoted(near.length < path.length ? near : path)}`;
}
/** A word as a POSIX shell reads it. */
function quoted(word) {
	if (/^[\w@%+=:,./-]+$/.test(word)) return word;
	return `'${word.replaceAll("'", "'\\''")}'`;
}
// src/cli/requests.ts
/** Which file, and which hosts are allowed. */
function configRequest(given) {
	return {
		config: textOf(given, "config") ?? "gladly-integrations.yml",
		allowedHosts: given.flags.get("allowed-hosts") ?? []
	};
}
/** One organization, and how it is talked to. */
function organizationRequest(given) {
	return {
		...configRequest(given),
		organization: textOf(given, "organization"),
		ledger: textOf(given, "ledger"),
		requestsPerSecond: numberOf(given, "requests-per-second", 8),
		webhookHosts: given.flags.get("webhook-hosts") ?? null,
		maxRemovals: numberOf(given, "max-removals", 3)
	};
}
/** What a plan is made of. */
function planRequest(given) {
	return {
		...organizationRequest(given),
		base: textOf(given, "base"),
		scope: textOf(given, "scope") === "all" ? "all" : "changes"
	};
}
/**
* What ledger rebuild is asked for.
*
* @throws ReconcileError when no ledger is named.
*/
function ledgerRequest(given) {
	const ledger = textOf(given, "ledger");
	if (ledger !== null) return {
		...organizationRequest(given),
		ledger
	};
	throw misuse("ledger rebuild does not know where to write.", "Name the file, as in: ledger rebuild --ledger gladly.ledger.json");
}
/** What export is asked for. */
function exportRequest(given) {
	return {
		...configRequest(given),
		organization: textOf(given, "organization"),
		url: addressOf(given),
		ledger: textOf(given, "ledger"),
		requestsPerSecond: numberOf(given, "requests-per-second", 8)
	};
}
/** What init is asked for. */
function initRequest(given, vendor) {
	const set = (given.flags.get("set") ?? []).map((written) => {
		const at = written.indexOf("=");
		return {
			input: written.slice(0, at),
			value: written.slice(at + 1)
		};
	});
	return {
		...configRequest(given),
		vendor,
		as: textOf(given, "as"),
		set,
		url: addressOf(given),
		organization: textOf(given, "organization")
	};
}
/** What handover is asked for. */
function handoverRequest(given, integration) {
	const { organization, requestsPerSecond } = organizationRequest(given);
	return {
		...configRequest(given),
		organization,
		requestsPerSecond,
		integration
	};
}
/** The address of an organization, which people type without `https://` as well. */
function addressOf(given) {
	const written = textOf(given, "url");
	return written === null || written.includes("://") ? written : `https://${written}`;
}
// src/cli/args.ts
/**
* Understands a command line (without `node` and the program's own name). `program` is how it has
* to be typed to be started again.
*
* @throws ReconcileError that names the word or flag and ends with what to write instead.
*/
function parseInvocation(argv, program = PROGRAM) {
	const given = readGiven(argv);
	const { words } = given;
	const [first] = words;
	if (first === "help") return {
		command: "help",
		about: aboutOf(words.slice(1), program)
	};
	if (has(given, "help")) return {
		command: "help",
		about: aboutOf(words, program)
	};
	if (has(given, "version")) return { command: "version" };
	if (first === void 0 && given.flags.size === 0) return {
		command: "help",
		about: null
	};
	const command = commandOf(words, program);
	checkFlags(command, given, program);
	return invocationOf(command, given, operandOf(command, words, program));
}
function aboutOf(words, program) {
	return words.length === 0 ? null : commandOf(words, program);
}
function commandOf(words, program) {
	const written = words.join(" ");
	const [command] = COMMANDS.filter((one) => `${written} `.startsWith(`${one} `)).toSorted((a, b) => b.length - a.length);
	if (command !== void 0) {
		const surplus = wordsBehind(command, words).slice(OPERANDS[command] === void 0 ? 0 : 1);
		if (surplus.length === 0) return command;
		throw misuse(`${command} does not know what to do with "${surplus.join(" ")}".`, `Leave it out. What it takes is told by:\n  ${program} ${command} --help`);
	}
	const near = nearest(written, COMMANDS);
	const hint = [...COMMANDS.filter((one) => written !== "" && one.startsWith(`${written} `)), ...near].slice(0, 2).join(" or ");
	throw misuse(written === "" ? "No command is given." : `There is no command "${written}".`, `${hint === "" ? "" : `Did you mean ${hint}? `}There are: ${COMMANDS.join(", ")}.`);
}
function wordsBehind(command, words) {
	return words.slice(command.split(" ").length);
}
/** The word behind the command, empty where it may be and is left out. */
function operandOf(command, words, program) {
	const [word = ""] = wordsBehind(command, words);
	const operand = OPERANDS[command];
	if (operand?.required !== true || word !== "") return word;
	throw misuse(`${command} does not know which ${operand.placeholder} is meant.`, `${operand.hint} Write:\n  ${program} ${command} <${operand.placeholder}>`);
}
function checkFlags(command, { flags }, program) {
	for (const flag of FLAGS) {
		if (!flags.has(flag.name) || flag.commands.includes(command)) continue;
		throw misuse(`${command} has no flag --${flag.name}; it belongs to ${flag.commands.join(", ")}.`, `Leave it out. The flags are listed by:\n  ${program} ${command} --help`);
	}
}
function invocationOf(command, given, operand) {
	const output = outputOptions(given);
	switch (command) {
		case "validate": return {
			command,
			...output,
			request: configRequest(given)
		};
		case "plan": return {
			command,
			...output,
			...resultOptions(given),
			request: planRequest(given)
		};
		case "apply": {
			const approval = approvalOf(given);
			const undo = textOf(given, "undo");
			const request = planRequest(given);
			return {
				command,
				...output,
				...resultOptions(given),
				approval,
				undo,
				request
			};
		}
		case "drift": return {
			command,
			...output,
			...resultOptions(given),
			request: organizationRequest(given)
		};
		case "export": return {
			command,
			...output,
			target: textOf(given, "out"),
			request: exportRequest(given)
		};
		case "init": return {
			command,
			...output,
			request: initRequest(given, operand),
			dryRun: has(given, "dry-run")
		};
		case "handover": return {
			command,
			...output,
			...handoverOptions(given),
			request: handoverRequest(given, operand)
		};
		case "vendors": return {
			command,
			...output,
			vendor: operand === "" ? null : operand
		};
		case "vendors show": return {
			command,
			...output,
			vendor: operand
		};
		case "demo": return {
			command,
			...output
		};
		case "ledger rebuild": return {
			command,
			...output,
			request: ledgerRequest(given)
		};
		case "emulator": return {
			command,
			...output,
			port: numberOf(given, "port", DEFAULT_PORT),
			seed: seedOf(textOf(given, "seed") ?? "acme")
		};
	}
}
function outputOptions(given) {
	return {
		color: !has(given, "no-color"),
		quiet: has(given, "quiet"),
		verbose: has(given, "verbose"),
		json: has(given, "json")
	};
}
function resultOptions(given) {
	return {
		out: textOf(given, "out"),
		detailedExitcode: has(given, "detailed-exitcode")
	};
}
function handoverOptions(given) {
	const format = textOf(given, "format") === "markdown" ? "markdown" : "text";
	if (has(given, "json") && has(given, "format")) throw misuse("--json and --format contradict each other.", "Give one of the two.");
	return {
		format,
		csv: textOf(given, "csv")
	};
}
function approvalOf(given) {
	const digest = textOf(given, "approve");
	if (digest === null) return has(given, "yes") ? { type: "yes" } : { type: "ask" };
	if (!has(given, "yes")) return {
		type: "digest",
		digest
	};
	throw misuse("--yes and --approve contradict each other.", "Give --approve for one certain plan, or --yes for whatever the plan is.");
}
function seedOf(written) {
	if (written === "empty" || written === "acme" || written === "large") return {
		type: "named",
		name: written
	};
	if (written.endsWith(".json")) return {
		type: "file",
		path: written
	};
	const near = nearest(written, [
		"empty",
		"acme",
		"large"
	]);
	const hint = near.length === 0 ? "" : `Did you mean ${near.join(" or ")}? `;
	throw misuse(`--seed cannot be "${written}".`, `${hint}Write empty, acme or large, or the path of a file that ends in .json.`);
}
// src/cli/help.ts
/** Characters in a line of help. */
const LINE = 100;
const HELP = {
	validate: {
		summary: "Check the file; needs no token and no network.",
		details: ["Checks the file against its schema and its own rules, and names every finding with line,", "column and remedy."],
		examples: ["gladly-integrations validate", "gladly-integrations validate --config crm.yml"]
	},
	plan: {
		summary: "Show what apply would do, and what people have to do. Writes nothing.",
		details: ["Compares the file with the live organization: what apply would do and why, what was changed", "in Gladly meanwhile, which checks fail, and which steps wait for a person."],
		examples: ["gladly-integrations plan --organization production --base origin/main", "gladly-integrations plan --ledger gladly.ledger.json --json --out plan.json"]
	},
	apply: {
		summary: "Carry out a plan: the one that was approved, and nothing else.",
		details: [
			"Plans anew and carries the plan out, once it is approved: by --approve with its digest, by a",
			"yes on the terminal, or by --yes. Without any of them it prints the plan, writes nothing and",
			"ends with 0.",
			"Every write is read back. Killed at any moment, it can be run again and goes on."
		],
		examples: [
			"gladly-integrations apply --ledger gladly.ledger.json",
			"gladly-integrations apply --ledger gladly.ledger.json --approve 4f1c0d2a9b3e",
			"gladly-integrations apply --ledger gladly.ledger.json --scope all --yes --undo undo.json"
		]
	},
	drift: {
		summary: "Say what was changed in Gladly since the last apply. Writes nothing.",
		details: [
			"Compares the live organization with what was applied last, or, without a ledger, with the",
			"file: managed objects changed or switched off in Gladly, secrets that were replaced, and",
			"checks that no longer pass."
		],
		examples: ["gladly-integrations drift --ledger gladly.ledger.json --detailed-exitcode"]
	},
	export: {
		summary: "Write down what an organization has, as a file whose plan writes nothing.",
		details: [
			"Reads the organization and prints the configuration file for it, or writes it to --out:",
			"vendors recognised by what they have in Gladly, everything else written out, secrets as",
			"references to be filled in. What a person has to see to is told on stderr. Nothing is changed",
			"in Gladly.",
			"Where the file of --config is there already, it is brought up to what Gladly holds: only what",
			"differs is changed, and comments, order, anchors, inputs and references stay."
		],
		examples: [
			"gladly-integrations export --url https://acme.gladly.com --out gladly-integrations.yml",
			"gladly-integrations export --ledger gladly.ledger.json --out gladly-integrations.yml",
			"gladly-integrations export --url https://acme.gladly.qa --config sandbox.yml --json"
		]
	},
	init: {
		summary: "Add a vendor to the file, or begin a file with it. Asks for what it needs.",
		details: [
			"Adds an integration with all inputs of the vendor, each explained by a comment, and leaves",
			"every other line of the file as it is. Where there is no file, it is made. On a terminal it",
			"asks for what the vendor needs; else --set gives it. What is still missing is named."
		],
		examples: [
			"gladly-integrations init idiomatic",
			"gladly-integrations init hioperator --url https://acme.gladly.com --set user.email=hio@acme.com",
			"gladly-integrations init gladly-sidekick --as sidekick-eu --set inbox-names=VIP --dry-run",
			"gladly-integrations init ./vendors/acme.yml"
		]
	},
	vendors: {
		summary: "List the vendors that the file can name, or explain one of them.",
		details: [
			"Lists the vendors that work out of the box. Of one vendor, built in or in a file of your",
			"own, it tells what it needs, what is set up by itself, what is checked, what a person does",
			"and where, what the vendor is given, and what to do when something does not work."
		],
		examples: [
			"gladly-integrations vendors",
			"gladly-integrations vendors idiomatic",
			"gladly-integrations vendors --json"
		]
	},
	"vendors show": {
		summary: "Print the definition of a vendor, to copy it and change it.",
		details: ["Prints the definition as it stands, a YAML file with its comments. Write it to a folder next", "to your file, change it, and name it there by its path: vendor: ./vendors/idiomatic.yml"],
		examples: ["gladly-integrations vendors show idiomatic"]
	},
	handover: {
		summary: "Print what a vendor is given or has typed in, for one integration.",
		details: [
			"Prints the forms, tables and texts for the vendor of an integration, with the values of your",
			"file and, where they are computed, of your live inboxes. Secrets are there by name only.",
			"Works without a token; what is computed from Gladly then says what it needs. With --csv, a",
			"folder gets a file for each form and table; a file gets the one that it is named after",
			"(workstreams.csv), or the only one that there is."
		],
		examples: [
			"gladly-integrations handover hioperator",
			"gladly-integrations handover playvox --csv playvox/",
			"gladly-integrations handover playvox --csv workstreams.csv",
			"gladly-integrations handover assembled --format markdown",
			"gladly-integrations handover idiomatic --organization sandbox --json"
		]
	},
	"ledger rebuild": {
		summary: "Build the ledger anew from the file and the live organization.",
		details: ["Takes what the file declares and Gladly holds for what was applied last, and writes that to", "the file of --ledger. From then on, what the file drops is removed from Gladly."],
		examples: ["gladly-integrations ledger rebuild --ledger gladly.ledger.json"]
	},
	demo: {
		summary: "Show all of it against an emulated organization; needs nothing.",
		details: [
			"Starts an emulated Gladly organization and walks through plan, apply, a change made by hand,",
			"its detection and its repair, with the example of five vendors. With --verbose, all that",
			"the commands themselves would print."
		],
		examples: ["gladly-integrations demo"]
	},
	emulator: {
		summary: "Run an emulated Gladly organization to try things against.",
		details: ["Listens on this machine only and enforces what the reference of the API says: roles, limits,", "unique URLs, the PING of webhooks. Prints the URL and the credentials to use."],
		examples: ["gladly-integrations emulator", "gladly-integrations emulator --port 0 --seed organization.json"]
	}
};
const ENVIRONMENT = [
	["GLADLY_API_USER", "Email of the Gladly user whose API token is used."],
	["GLADLY_API_TOKEN", "That API token."],
	["GLADLY_SECRET_<NAME>", "The value of { secret: NAME } in the file."],
	["GLADLY_SIGNING_KEY", "Key for fingerprints of secrets, so that they outlive the token."],
	["NO_COLOR, FORCE_COLOR", "Colours off, or on where there is no terminal."]
];
const EXIT_CODES = [
	["0", "Success, or nothing to do."],
	["1", "Error."],
	["2", "Changes or drift, with --detailed-exitcode."],
	["3", "Refused by a guard; nothing was written."],
	["4", "Partly applied: something in Gladly was changed, or may have been."]
];
/** The whole help, or that of one command. */
function helpText(about, program) {
	return `${(about === null ? overallHelp() : commandHelp(about)).map((lines) => lines.join("\n")).join("\n\n").replaceAll(`${PROGRAM} `, `${program} `)}\n`;
}
function overallHelp() {
	const shared = FLAGS.filter(({ commands }) => commands.length === COMMANDS.length);
	return [
		["Keeps a Gladly organization's integrations in one reviewed file."],
		["Usage: gladly-integrations <command> [flags]"],
		titled("Commands", table(COMMANDS.map((command) => [commandUsage(command), HELP[command].summary]))),
		titled("Flags of every command", table(shared.map(flagRow))),
		["gladly-integrations <command> --help shows the flags of a command."],
		titled("Environment", table(ENVIRONMENT)),
		titled("Exit codes", table(EXIT_CODES)),
		titled("Examples", indented(COMMANDS.flatMap((one) => HELP[one].examples.slice(0, 1))))
	];
}
function commandHelp(command) {
	const { details, examples } = HELP[command];
	const needsToken = flagsOf(command).some(({ name }) => name === "requests-per-second");
	return [
		details,
		[`Usage: gladly-integrations ${commandUsage(command)} [flags]`],
		titled("Flags", table(flagsOf(command).map(flagRow))),
		...needsToken ? [titled("Environment", table(ENVIRONMENT))] : [],
		titled("Exit codes", table(EXIT_CODES)),
		titled("Examples", indented(examples))
	];
}
function flagRow(flag) {
	const { summary, fallback } = flag;
	return [flagUsage(flag), fallback === void 0 ? summary : `${summary} Default: ${fallback}.`];
}
function titled(title, lines) {
	return [`${title}:`, ...lines];
}
function table(rows) {
	const width = Math.max(...rows.map(([term]) => term.length));
	return rows.flatMap(([term, text]) => wrapBehind(`${term.padEnd(width)} `, text, {
		indent: 2,
		width: LINE
	}));
}
function indented(lines) {
	return lines.map((line) => `  ${line}`);
}
// src/cli/writer.ts
/** Bytes that are handed to a stream at once. */
const PIECE = 65536;
/** Codes of errors that mean that the reader has gone away (`| head`). */
const READER_GONE = [
	"EPIPE",
	"ERR_STREAM_DESTROYED",
	"EOF"
];
/**
* Writes with back-pressure: the next piece when the last one has been taken. A reader that has
* gone away is no error; whatever else stops the stream (a full disk) is thrown as ours.
*/
function createWriter(stream) {
	let failure = null;
	stream.on("error", (error) => {
		failure = error;
	});
	return async (text) => {
		const bytes = Buffer.from(text);
		for (let start = 0; start < bytes.length && failure === null; start += PIECE) failure = await writePiece(stream, bytes.subarray(start, start + PIECE));
		if (failure !== null && !READER_GONE.includes(failure.code)) throw unwritable(failure);
	};
}
function writePiece(stream, piece) {
	return new Promise((resolve) => {
		stream.write(piece, (error) => resolve(error ?? null));
	});
}
function unwritable(cause) {
	return new ReconcileError("invalid-config", `The result cannot be written to where the output leads (${cause.code ?? ""})`, {
		remedy: "Make room there, or send the output elsewhere, and run it again.",
		cause
	});
}
// src/cli/main.ts
/**
* Runs the command line and resolves to its exit code. Never throws: whatever goes wrong is
* printed with its remedy. What a command does not need is not even loaded.
*/
async function main(host) {
	const words = host.argv.slice(2);
	const parsed = understand(words, programOf(host));
	if (parsed instanceof ReconcileError) return refuse(parsed, words, host);
	if (parsed.command === "help") return say(helpText(parsed.about, programOf(host)), host);
	if (parsed.command === "version") return say(`${VERSION}\n`, host);
	const { runInvocation } = await import("../cli/run.js");
	return runInvocation(parsed, host);
}
function understand(words, program) {
	try {
		const invocation = parseInvocation(words, program);
		checkApart(invocation);
		return invocation;
	} catch (error) {
		if (isKnownError(error)) return error;
		throw error;
	}
}
/** A command line that cannot be understood is refused in the form that it asks for. */
async function refuse(error, words, host) {
	if (!words.includes("--json")) return complain(error, host);
	const command = COMMANDS.find((one) => words.join(" ").startsWith(one)) ?? "unknown";
	const { failureJson } = await import("../cli/failure.js");
	await say(failureJson(error, command), host);
	return 1;
}
async function say(text, host) {
	try {
		await createWriter(host.stdout)(text);
		return 0;
	} catch (error) {
		if (isKnownError(error)) return complain(error, host);
		throw error;
	}
}
async function complain(error, { stderr }) {
	const options = {
		style: PLAIN_STYLE,
		width: 100,
		verbose: false
	};
	await createWriter(stderr)(failureText(error, options));
	return 1;
}
// src/shared/secret.ts
/**
* A value that cannot be printed. Every way in which JavaScript turns a value into text
* (string conversion, JSON, `console.log`) gives `***`; only `reveal` gives the text, and only
* the Gladly client and the fingerprint call it.
*/
var Secret = class {
	#text;
	constructor(text) {
		this.#text = text;
	}
	reveal() {
		return this.#text;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[inspect.custom]() {
		return "***";
	}
};
/**
* Makes the function that fingerprints secrets. The key is derived from a secret of the
* organization (its Gladly token, or a signing key), so that a fingerprint tells nothing to
* those who lack it and cannot be compared across organizations.
*/
function fingerprinter(key) {
	const derived = Buffer.from(hkdfSync("sha256", key.reveal(), "", "gladly-integrations secret fingerprint", 32));
	return (value) => createHmac("sha256", derived).update(value.reveal()).digest("hex").slice(0, 32);
}
/**
* Every form in which a secret may turn up in text: raw, each of its lines, base64 (with and
* without padding, both alphabets), URL-encoded, and JSON-escaped. Forms with less than four
* characters, white space not counted, are left out: removing them would garble ordinary text.
*/
function secretForms(secret) {
	const text = secret.reveal();
	const lines = text.split(/\r?\n/);
	const forms = [
		text,
		text.trim(),
		...lines
	].flatMap((part) => [
		part,
		Buffer.from(part).toString("base64"),
		Buffer.from(part).toString("base64").replace(/=+$/, ""),
		Buffer.from(part).toString("base64url"),
		Buffer.from(part).toString("hex"),
		encodeURIComponent(wellFormed(part)),
		encodeURI(wellFormed(part)),
		JSON.stringify(part).slice(1, -1)
	]);
	return [...new Set(forms.filter((form) => form.replaceAll(/\s/g, "").length >= 4))].toSorted(longestFirst);
}
/**
* Replaces every form of every given secret in a text by `***`, also where a line was broken at a
* space in it. The last line of defence.
*/
function scrub(text, secrets) {
	return scrubber(secrets)(text);
}
/** The same for many texts: the forms are worked out once. */
function scrubber(secrets) {
	const patterns = [...new Set(secrets.flatMap(secretForms))].toSorted(longestFirst).map((form) => /\S\s+\S/.test(form) ? anySpaces(form) : form);
	return (text) => {
		let clean = text;
		for (const pattern of patterns) clean = clean.replaceAll(pattern, "***");
		return clean;
	};
}
function anySpaces(form) {
	const words = form.split(/\s+/).map((word) => word.replaceAll(/[\\^$.|?+*()[\]{}]/g, "\\$&"));
	return new RegExp(words.join("\\s+"), "g");
}
/** Whether two secrets hold the same text, compared in time that does not depend on it. */
function secretsEqual(a, b) {
	const digest = (secret) => createHash("sha256").update(secret.reveal()).digest("hex");
	return digest(a) === digest(b);
}
/** A form that is part of another must not be removed first and leave the rest standing. */
function longestFirst(a, b) {
	return b.length - a.length || compareText(a, b);
}
/** Half a surrogate pair cannot be URL-encoded; it is sent as the replacement character. */
function wellFormed(text) {
	return Buffer.from(text).toString();
}
// src/commands/outcome.ts
/** An outcome with nothing but what is given; the rest says that there was none. */
function outcomeOf(given) {
	return {
		organization: null,
		plan: null,
		journal: null,
		drift: null,
		uncovered: [],
		declared: null,
		...given
	};
}
/**
* The exit code, the same in every output mode: 0 success or nothing to do, 1 error, 2 changes or
* drift where `--detailed-exitcode` asks for it, 3 refused by a guard, 4 partly applied. A plan
* that a guard stands against is still a plan, and says so by 3.
*/
function exitCodeOf({ result, plan, drift }, options) {
	switch (result) {
		case "no-changes":
		case "changes":
			if (drift === null && plan !== null && plan.refusals.length > 0) return 3;
			return options.detailed && result === "changes" ? 2 : 0;
		case "applied":
		case "in-sync": return 0;
		case "drift": return options.detailed ? 2 : 0;
		case "invalid":
		case "failed": return 1;
		case "refused": return 3;
		case "partially-applied": return 4;
	}
}
// src/kinds/ledger.ts
/** Names one write-only value: `idiomatic.webhook.events#headers.x-api-key`. */
function secretKey(address, field) {
	return `${address}#${field}`;
}
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
	const address = url.replace(/(?:#.*|\))?$/s, "");
	const end = url.slice(address.length);
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
/** One such webhook; what is marked already stays. */
function markLiveWebhook(webhook, marks) {
	const mark = marks.get(urlKey(webhook.url));
	return mark === void 0 ? webhook : {
		...webhook,
		url: mark
	};
}
// src/kinds/secrets.ts
/** The write-only values of a webhook that cannot be read back, in a fixed order. */
function secretFieldsOf(fields) {
	const headers = Object.entries(fields.headers ?? {}).map(([name, source]) => ({
		field: `headers.${name}`,
		source
	}));
	const { basic } = fields;
	if (basic === void 0) return headers;
	return [
		...headers,
		{
			field: "basic.username",
			source: basic.username
		},
		{
			field: "basic.password",
			source: basic.password
		}
	];
}
/**
* Every secret that the managed webhooks of a desired state need, URLs that come from a secret
* included (field `url`). The tokens of users are not among them: those are only checked.
*/
function secretReferences(desired) {
	return desired.resources.flatMap(secretUses);
}
function secretUses(resource) {
	if (resource.kind !== "webhook") return [];
	const { address, fields } = resource;
	const name = secretOfMark(fields.url);
	const url = name === null ? [] : [{
		field: "url",
		source: {
			type: "reference",
			name,
			prefix: ""
		}
	}];
	return [...secretFieldsOf(fields), ...url].map((one) => ({
		...one,
		address,
		key: secretKey(address, one.field)
	}));
}
/** `headers.x-api-key` belongs to `headers`, which Gladly only takes as a whole. */
function groupOf(field) {
	return field.replace(/\..*$/s, "");
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
/** The value that the environment has for a secret; `null` where it has none. */
function secretNamed(name, environment) {
	return referenced({
		type: "reference",
		name,
		prefix: ""
	}, environment);
}
/** The fingerprint of a webhook's URL, however it is written. */
function urlFingerprint(url, fingerprint) {
	return fingerprint(new Secret(urlKey(url)));
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
	const sameAs = sameToken(value, tokens);
	if (field !== "url") return {
		fingerprint: fingerprint(value),
		host: null,
		sameAs
	};
	const url = value.reveal();
	return {
		fingerprint: urlFingerprint(url, fingerprint),
		host: hostOf(url),
		sameAs
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
export { rows as $, createWriter as A, digestOf as B, Secret as C, secretForms as D, scrubber as E, isLoopbackHost as F, recordOf as G, stableJson as H, organizationUrlProblem as I, isKnownError as J, misuse as K, DEFAULT_CONFIG as L, quoted as M, bareGladlyUrl as N, secretsEqual as O, isHostEntry as P, paragraphs as Q, nearest as R, outcomeOf as S, VERSION as St, scrub as T, isRecord as U, inKeyOrder as V, ownMember as W, commandLines as X, failureText as Y, openingLines as Z, secretUrlMark as _, prose as _t, urlFingerprint as a, UNSAFE as at, secretKey as b, sentences as bt, secretFieldsOf as c, plain as ct, markLiveWebhooks as d, capitalized as dt, section as et, carriesCredentials as f, code as ft, secretOfMark as g, name as gt, parkedUrl as h, listed as ht, secretNamed as i, wrapPhrase as it, programOf as j, main as k, secretReferences as l, plainLines as lt, hostOf as m, joined as mt, everySecret as n, wrap as nt, userToken as o, phraseText as ot, displayUrl as p, count as pt, ReconcileError as q, resolveSecrets as r, wrapBehind as rt, groupOf as s, phraseWords as st, environmentSecrets as t, textWidth as tt, markLiveWebhook as u, plainValue as ut, unparkedUrl as v, quotedEnd as vt, fingerprinter as w, exitCodeOf as x, PLAIN_STYLE as xt, urlKey as y, say$1 as yt, compareText as z };
