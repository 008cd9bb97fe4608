import { D as readSnapshot, M as readWanted, V as findingsOf, k as transportOptions, m as cleanValues, ut as openReadingClient, y as jsonText } from "../shared/core.js";
import { $ as rows, J as isKnownError, K as misuse, Q as paragraphs, R as nearest, S as outcomeOf, Z as openingLines, _t as prose, bt as sentences, ct as plain, et as section, ft as code, gt as name, ht as listed, it as wrapPhrase, l as secretReferences, lt as plainLines, m as hostOf, n as everySecret, nt as wrap, ot as phraseText, pt as count, q as ReconcileError, tt as textWidth, vt as quotedEnd, yt as say, z as compareText } from "../shared/start.js";
import { A as inputWords, I as fieldLabel, N as secretVariable, j as writeInWords, r as outcomeDocument } from "../shared/report.js";
import { _ as inline, f as blocks, g as tableRow, h as tableHead, p as heading, v as inlineLines } from "../shared/markdown.js";
import { b as diagnosticsText, o as printJson } from "../shared/text.js";
import { a as writeResultFile, i as checkResultFile, r as sourcesOf } from "../shared/terminal.js";
import { join } from "node:path";
import { mkdir, stat } from "node:fs/promises";
// src/handover/expression.ts
/** Characters that mean something in a regular expression. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;
/** A space at either end, and one beside another: nobody sees them, and copying loses them. */
const LOST_SPACE = /^ | $| (?= )|(?<= ) /g;
/** What spreadsheets take for the beginning of a formula and `SPECIAL` has not dealt with. */
const FORMULA_START = /^[=@-]/;
/** Control characters and other ones that cannot be seen or turn the text round. */
const UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;
/**
* A regular expression that matches a text and nothing else, in the notation that all common
* engines share. It is on one line, can be read, and a spreadsheet does not take it for a formula:
* a hyphen at the beginning stands in brackets, where it means itself.
*/
function exactly(text) {
	return text.replace(SPECIAL, String.raw`\$&`).replace(LOST_SPACE, "[ ]").replace(FORMULA_START, "[$&]").replace(UNSEEN, writtenOut);
}
function writtenOut(character) {
	return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)).map((unit) => String.raw`\u${unit.toString(16).padStart(4, "0")}`).join("");
}
// src/handover/workstreams.ts
/** As Playvox's guide heads the columns, with the state of the inbox between them. */
const COLUMNS = [
	"Inbox",
	"In use",
	"Integration Identifier (Regular Expression Matching)"
];
/**
* A row for each inbox with its identifier for Playvox, `<id>|<name>`: a regular expression that
* matches the inbox's id or its name, and nothing else. Inboxes in use come first, by name.
*/
function workstreamTable(inboxes) {
	const sorted = inboxes.toSorted((a, b) => Number(a.disabled) - Number(b.disabled) || compareText(a.name, b.name) || compareText(a.id, b.id));
	const rows = sorted.map((inbox) => [
		inbox.name,
		inbox.disabled ? "no: deactivated" : "yes",
		identifierOf(inbox)
	]);
	return {
		columns: COLUMNS,
		rows,
		remarks: remarksOn(sorted)
	};
}
function identifierOf({ id, name }) {
	return `${exactly(id)}|${exactly(name)}`;
}
function remarksOn(inboxes) {
	const deactivated = inboxes.filter(({ disabled }) => disabled).map(({ name }) => name);
	return [
		...inboxes.length === 0 ? [{ code: "no-inboxes" }] : [],
		...deactivated.length === 0 ? [] : [{
			code: "deactivated",
			names: deactivated
		}],
		...sameNames(inboxes),
		...inboxes.some((inbox) => identifierOf(inbox).startsWith("[")) ? [{ code: "bracketed-start" }] : []
	];
}
function sameNames(inboxes) {
	const ids = /* @__PURE__ */ new Map();
	for (const { id, name } of inboxes) ids.set(name, [...ids.get(name) ?? [], id]);
	return [...ids].flatMap(([name, own]) => own.length > 1 ? [{
		code: "same-name",
		name,
		ids: own
	}] : []);
}
// src/handover/sheet.ts
/** Whether a sheet cannot be made from the file alone. */
function needsGladly({ entries }) {
	return Object.values(entries).some((entry) => "computed" in entry);
}
/** Puts the sheet of an integration together. */
function handoverSheet(source) {
	const { integration, handover, desired } = source;
	const { name, url } = desired.organization;
	return {
		integration,
		title: handover.title,
		organization: {
			name,
			url
		},
		parts: Object.entries(handover.entries).map(([key, entry]) => ({
			key,
			title: entry.title,
			...partOf(entry, source.inboxes)
		})),
		secrets: secretsOf(source),
		awaited: handover.awaited,
		unmatchedEvents: handover.unmatchedEvents,
		troubleshooting: handover.troubleshooting
	};
}
function partOf(entry, inboxes) {
	if ("text" in entry) return {
		type: "text",
		text: entry.text
	};
	if ("fields" in entry) return {
		type: "fields",
		fields: Object.entries(entry.fields).map(([label, value]) => ({
			label,
			value: typeof value === "string" ? { text: value } : { secret: value.secret }
		}))
	};
	if ("computed" in entry) return computedPart(inboxes);
	const { columns, rows } = entry;
	return {
		type: "table",
		columns,
		rows,
		remarks: []
	};
}
function computedPart(inboxes) {
	if (inboxes.status === "unread") return {
		type: "unread",
		why: inboxes.why
	};
	return {
		type: "table",
		...workstreamTable(inboxes.inboxes)
	};
}
/** The secrets of the integration's webhooks and of its user, by name, in order of appearance. */
function secretsOf({ integration, handover, desired }) {
	const used = desired.resources.filter((one) => one.integration === integration).flatMap((resource) => secretReferences({ resources: [resource] }).flatMap(({ field, source }) => usesOf(source, {
		type: "webhook",
		webhook: resource.fields.name,
		field
	})));
	const all = [...desired.users.filter((user) => user.integration === integration).flatMap(({ token, email }) => usesOf(token, {
		type: "token",
		email
	})), ...used];
	return [.../* @__PURE__ */ new Set([...all.map(({ name }) => name), ...handover.secrets.map(nameOf)])].map((name) => {
		const input = handover.secrets.find(({ secret }) => secret === name);
		return {
			name,
			uses: all.filter((one) => one.name === name).map(({ use }) => use),
			description: input?.description ?? null,
			whereToFind: input?.whereToFind ?? null
		};
	});
}
function usesOf(source, use) {
	return source?.type === "reference" ? [{
		name: source.name,
		use
	}] : [];
}
function nameOf({ secret }) {
	return secret;
}
// src/commands/handover.ts
/**
* Puts together what the vendor of an integration is given or has typed in. Only the parts that are
* computed from Gladly need a token; without one, or when Gladly cannot be read, they say so and
* all others are whole.
* @throws ReconcileError `invalid-config` when the organization has no such integration.
*/
async function handover(request, ports) {
	const wanted = await readWanted(request, ports);
	if (wanted.status === "invalid") return {
		status: "invalid",
		diagnostics: wanted.diagnostics
	};
	const { integration } = request;
	const { desired, handovers, organization } = wanted;
	const found = handovers.get(integration);
	if (found === void 0) throw unknownIntegration(integration, organization, [...handovers.keys()]);
	const secrets = everySecret(desired, ports.environment);
	ports.hide(secrets);
	const read = needsGladly(found) ? await readInboxes(request, desired, ports) : NOT_NEEDED;
	const diagnostics = findingsOf(integration, wanted.diagnostics, wanted.parts);
	return {
		status: "made",
		sheet: handoverSheet({
			integration,
			handover: found,
			desired,
			inboxes: read.inboxes
		}),
		diagnostics,
		reason: read.reason
	};
}
const NOT_NEEDED = {
	inboxes: {
		status: "read",
		inboxes: []
	},
	reason: "ok"
};
/** Working without a token is no failure; a token that does not work is one. */
async function readInboxes(request, desired, ports) {
	let credentials;
	try {
		credentials = ports.keys.credentials();
	} catch (error) {
		return unread(error, "ok");
	}
	const secrets = everySecret(desired, ports.environment);
	const { url } = desired.organization;
	try {
		const client = openReadingClient(transportOptions(url, credentials, {
			ports,
			secrets,
			...request
		}));
		ports.logger.progress(`Reading the inboxes of ${client.origin}`);
		try {
			const asked = {
				...client,
				kinds: /* @__PURE__ */ new Set(["inbox"]),
				tokens: []
			};
			return inboxesIn(await readSnapshot(client.reader, asked), url);
		} finally {
			await client.close();
		}
	} catch (error) {
		return unread(error, null);
	}
}
function inboxesIn({ organization, inboxes }, url) {
	const actual = hostOf(organization.gladlyUrl ?? url);
	if (actual !== null && actual !== hostOf(url)) return {
		inboxes: {
			status: "unread",
			why: {
				message: `${hostOf(url) ?? url} says of itself that it is ${actual}`,
				remedy: "Correct the organization's url in the file, or use the token of that one."
			}
		},
		reason: "wrong-organization"
	};
	if (inboxes.status === "read") return {
		inboxes: {
			status: "read",
			inboxes: inboxes.resources
		},
		reason: "ok"
	};
	const cause = inboxes.status === "unreadable" ? inboxes.cause : {
		code: "unreadable",
		message: "They were not asked for",
		remedy: ""
	};
	return {
		inboxes: {
			status: "unread",
			why: cause
		},
		reason: cause.code
	};
}
/** @throws what is no failure of a kind that a person can mend. */
function unread(error, reason) {
	if (!isKnownError(error)) throw error;
	const { code, message, remedy } = error;
	return {
		inboxes: {
			status: "unread",
			why: {
				message,
				remedy
			}
		},
		reason: reason ?? code
	};
}
function unknownIntegration(integration, organization, known) {
	const near = nearest(integration, known);
	const hint = near.length === 0 ? "" : `Did you mean ${near.join(" or ")}? `;
	const all = known.length === 0 ? "It has none." : `There are: ${known.join(", ")}.`;
	return new ReconcileError("invalid-config", `${organization} has no integration "${integration}"`, { remedy: `${hint}${all}` });
}
// src/report/messages/handover.ts
/** The first sentence of a sheet: whose it is, and of which organization. */
function openingPhrase({ title, integration, organization }) {
	return say`What ${prose(title)} is given or has typed in: integration ${code(integration)},
    organization ${code(organization.name)} (${code(organization.url)}).`;
}
/** What an input is that comes back, and what to do with it then. */
function inReturnPhrase(one, { integration }) {
	const { description, insteadDescription, input, instead, step } = one;
	const brought = say`The step ${code(step)} brings it.`;
	return sentences(...instead === null || insteadDescription === void 0 ? [say`${prose(description)}`] : [
		say`${code(input)}: ${prose(description)}`,
		say`${code(instead)}: ${prose(insteadDescription)}`,
		say`One of the two is enough.`
	], brought, writeInWords([one], say`below inputs: of ${code(integration)}`));
}
/** What whoever enters a computed table should know. */
function remarkPhrase(remark) {
	return REMARKS[remark.code](remark);
}
const REMARKS = {
	"no-inboxes": () => say`Gladly has no inbox. Make one, then print this again.`,
	deactivated: ({ names }) => say`${count(names.length, "inbox is", "inboxes are")} deactivated: ${listed(names.map(quoted))}.
      Leave out what you do not plan for.`,
	"same-name": ({ name: inbox, ids }) => say`${count(ids.length, "inbox", "inboxes")} are called ${name(inbox)}, so the name alone matches
      all of them. Give them different names in Gladly, or enter only the id: ${listed(ids.map(code))}.`,
	"bracketed-start": () => say`A character in brackets at the beginning, such as [-], stands for itself. The brackets keep
      spreadsheets from taking the cell for a formula; enter it as it stands.`
};
/** What is to be computed from Gladly, and why it is not. */
function unreadPhrase({ message, remedy }) {
	return say`This is made from the inboxes in Gladly, which were not read: ${quotedEnd(message)}.
    ${prose(remedy)}`;
}
/** Whether the tasks of an integration cover every agent status; `null` where it has none. */
function tasksPhrase({ unmatchedEvents }) {
	if (unmatchedEvents === null) return null;
	if (unmatchedEvents.length === 0) return say`Checked: every agent status of Gladly is matched by exactly one task.`;
	return say`Checked: every agent status of Gladly is matched by exactly one task, but for
    ${listed(unmatchedEvents.map(code))}, which no task matches. If it matters to you, add a task
    for it to the input tasks.`;
}
/** Where a secret comes from, what it is for, and where this tool looks for it. */
function secretPhrase({ name: secret, uses, description, whereToFind }) {
	const variable = code(secretVariable(secret));
	return sentences(description === null ? null : say`${quotedEnd(description)}.`, whereToFind === null ? null : say`Where it comes from: ${quotedEnd(whereToFind)}.`, uses.length === 0 ? null : say`Used as ${listed(uses.map(usePhrase))}.`, say`This tool reads it from the environment variable ${variable} and never shows it.`);
}
/** What stands where a secret's value belongs. */
function secretPlace(secret) {
	return say`(the value of the secret ${code(secret)})`;
}
function usePhrase(use) {
	if (use.type === "token") return say`the API token of ${code(use.email)}`;
	return say`${fieldLabel(use.field)} of the webhook ${name(use.webhook)}`;
}
function quoted(text) {
	return name(text);
}
// src/report/handover-document.ts
/**
* A sheet as JSON. Texts are as they are in the file and in Gladly, uncut, for programs to use;
* secrets are there by name only. What had to be computed and was not is `null`, with the reason.
* `files` are those that were written.
*/
function handoverDocument(sheet, files) {
	const { integration, title, parts, secrets, awaited, unmatchedEvents, troubleshooting } = sheet;
	const tasks = tasksPhrase(sheet);
	return {
		integration,
		title,
		parts: parts.map((part) => ({
			key: part.key,
			title: part.title,
			...partDocument(part)
		})),
		awaited: awaited.map((one) => ({
			...one,
			message: phraseText(inReturnPhrase(one, sheet))
		})),
		tasks: unmatchedEvents && {
			unmatchedEvents: [...unmatchedEvents],
			message: tasks && phraseText(tasks)
		},
		secrets: secrets.map((secret) => ({
			name: secret.name,
			description: secret.description,
			whereToFind: secret.whereToFind,
			message: phraseText(secretPhrase(secret))
		})),
		troubleshooting: troubleshooting.map(({ question, answer }) => ({
			question,
			answer
		})),
		files
	};
}
function partDocument(part) {
	switch (part.type) {
		case "text": return {
			type: "text",
			text: part.text
		};
		case "fields": return {
			type: "fields",
			fields: part.fields.map(({ label, value }) => ({
				label,
				...value
			}))
		};
		case "table": return {
			type: "table",
			columns: [...part.columns],
			rows: part.rows.map((row) => [...row]),
			remarks: part.remarks.map((remark) => ({
				code: remark.code,
				message: phraseText(remarkPhrase(remark))
			}))
		};
		case "unread": return {
			type: "table",
			columns: null,
			rows: null,
			unread: phraseText(unreadPhrase(part.why))
		};
	}
}
// src/report/markdown/copyable.ts
/** Longer ones are nobody's names or expressions. */
const MOST = 2e3;
/** Every sign of ASCII that is no letter, digit or space; others mean nothing to Markdown. */
const MARKED = /[!-/:-@[-`{-~]/g;
/**
* A value in a cell of a table that a reader can copy exactly: in a code span a pipe behind a
* backslash could not be written, so it is HTML in which every sign is given by its number.
*/
function copyable(value) {
	const shown = plain(value, MOST);
	if (shown === "") return "";
	return `<code>${shown.replace(MARKED, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;
}
// src/report/markdown/handover.ts
/**
* What a vendor is given or has typed in, as Markdown for wikis, tickets and mails. Values that
* have to be copied come out exactly as they are; nothing in them means anything to Markdown.
*/
function handoverMarkdown(sheet) {
	const { parts, secrets, awaited, troubleshooting } = sheet;
	const tasks = tasksPhrase(sheet);
	return `${blocks([
		inline(openingPhrase(sheet)),
		...parts.flatMap((part) => [heading(say`${prose(part.title)}`), partMarkdown(part)]),
		...titled(heading(say`What comes in return`), awaited.map((one) => {
			const told = say`${inputWords(one.input, one.instead)}: ${inReturnPhrase(one, sheet)}`;
			return `- ${inline(told)}`;
		})),
		...titled(heading(say`Agent statuses`), tasks === null ? [] : [inline(tasks)]),
		...titled(heading(say`Secrets`), secrets.map((secret) => `- ${inline(say`${code(secret.name)}: ${secretPhrase(secret)}`)}`)),
		...titled(heading(say`If something is wrong`), troubleshooting.map(({ question, answer }) => `- **${inlineLines(question)}**<br>${inlineLines(answer)}`))
	])}\n`;
}
function titled(title, lines) {
	return lines.length === 0 ? [] : [title, lines.join("\n")];
}
function partMarkdown(part) {
	switch (part.type) {
		case "text": return inlineLines(part.text);
		case "unread": return inline(unreadPhrase(part.why));
		case "fields": return [tableHead(["Field", "Value"]), ...part.fields.map(({ label, value }) => {
			const shown = "secret" in value ? inline(secretPlace(value.secret), "cell") : copyable(value.text);
			return tableRow([inline(say`${prose(label)}`, "cell"), shown]);
		})].join("\n");
		case "table": return blocks([[tableHead(part.columns.map((column) => inline(say`${prose(column)}`, "cell"))), ...part.rows.map((row) => tableRow(row.map(copyable)))].join("\n"), ...part.remarks.map((remark) => inline(remarkPhrase(remark)))]);
	}
}
// src/report/text/handover.ts
/** Values are to be copied, so they are shown whole as far as any screen can. */
const VALUE_LENGTH = 2e3;
/** Columns that are longer do not push the next one aside. */
const COLUMN_WIDTH = 44;
/** What a vendor is given or has typed in, for a terminal. Tables are not wrapped. */
function handoverText(sheet, options) {
	const { style, width } = options;
	const { parts, secrets, awaited, troubleshooting } = sheet;
	const tasks = tasksPhrase(sheet);
	return paragraphs([
		openingLines([openingPhrase(sheet)], options),
		isEmpty(sheet) ? wrapPhrase(NOTHING, 0, width) : [],
		...parts.map((part) => section(plain(part.title, 400), partLines(part, options), style)),
		section("What comes in return", awaited.flatMap((one) => [...wrapPhrase(inputWords(one.input, one.instead), 2, width), ...wrapPhrase(inReturnPhrase(one, sheet), 4, width)]), style),
		section("Agent statuses", tasks === null ? [] : wrapPhrase(tasks, 2, width), style),
		section("Secrets", secrets.flatMap((secret) => [`  ${plain(secret.name)}`, ...wrapPhrase(secretPhrase(secret), 4, width)]), style),
		section("If something is wrong", troubleshooting.flatMap(({ question, answer }) => [...wrap(plain(question, VALUE_LENGTH), 2, width), ...wrap(plain(answer, VALUE_LENGTH), 4, width)]), style)
	]);
}
/** Which files were written for spreadsheets, which were not, and what to mind in them. */
function writtenFilesText(files, left, { width }) {
	const guarded = files.reduce((sum, file) => sum + file.guarded, 0);
	return paragraphs([
		files.flatMap(({ path }) => wrapPhrase(say`Written: ${code(path)}`, 0, width)),
		left.flatMap((key) => wrapPhrase(say`Not written, because Gladly was not read: ${code(key)}`, 0, width)),
		guarded === 0 ? [] : wrapPhrase(say`${count(guarded, "cell begins", "cells begin")} with an apostrophe that is not part of
            the value: without it, a spreadsheet would run the cell as a formula. Leave it out
            when you copy the value.`, 0, width)
	]);
}
const NOTHING = say`Nothing of this integration has to be told to anybody. A handover block in the
  file, or a vendor, would say what is.`;
function isEmpty({ parts, secrets, awaited, troubleshooting }) {
	return [
		...parts,
		...secrets,
		...awaited,
		...troubleshooting
	].length === 0;
}
function partLines(part, options) {
	const { width } = options;
	switch (part.type) {
		case "text": return plainLines(part.text, VALUE_LENGTH).flatMap((line) => wrap(line, 2, width));
		case "unread": return wrapPhrase(unreadPhrase(part.why), 2, width);
		case "fields": {
			const entries = part.fields.map(({ label, value }) => {
				const shown = "secret" in value ? phraseText(secretPlace(value.secret)) : plain(value.text, VALUE_LENGTH);
				return [plain(label), shown];
			});
			return rows(entries, {
				indent: 2,
				width
			});
		}
		case "table": return [...tableLines(part, options), ...part.remarks.flatMap((remark) => wrapPhrase(remarkPhrase(remark), 2, width))];
	}
}
function tableLines({ columns, rows: body }, { style }) {
	const cells = [columns, ...body].map((row) => row.map((cell) => plain(cell, VALUE_LENGTH)));
	const widths = columns.map((_, index) => Math.max(...cells.map((row) => Math.min(textWidth(row[index] ?? ""), COLUMN_WIDTH))));
	return cells.map((row) => `  ${row.map((cell, index) => padded(cell, widths[index] ?? 0)).join("  ")}`.trimEnd()).map((line, index) => index === 0 ? style.faint(line) : line);
}
function padded(cell, width) {
	return cell + " ".repeat(Math.max(0, width - textWidth(cell)));
}
// src/handover/csv.ts
/** What spreadsheets begin a formula with, also behind white space and in full width. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
/** Without it, spreadsheets read every letter that is not ASCII as two others. */
const BYTE_ORDER_MARK = "﻿";
/** The fields and tables of a sheet as files; a text is none, nor is what was not read. */
function csvFiles(parts) {
	return parts.flatMap((part) => {
		const rows = rowsOf(part);
		if (rows === null) return [];
		const guarded = rows.flat().filter((cell) => FORMULA.test(cell)).length;
		const lines = rows.map((row) => `${row.map(csvCell).join(",")}\r\n`);
		return [{
			key: part.key,
			text: BYTE_ORDER_MARK + lines.join(""),
			guarded
		}];
	});
}
function rowsOf(part) {
	switch (part.type) {
		case "table": return [part.columns, ...part.rows];
		case "fields": return [["Field", "Value"], ...part.fields.map(({ label, value }) => [label, "secret" in value ? `(secret ${value.secret})` : value.text])];
		case "text":
		case "unread": return null;
	}
}
function csvCell(cell) {
	const safe = FORMULA.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
// src/cli/handover-files.ts
/**
* Writes the forms and tables of a sheet for spreadsheets: into a folder, which is made if it is
* not there, all of them; into a file whose name ends in `.csv`, the one that it is named after.
*
* @throws ReconcileError when it is not clear which is meant, or nothing can be written there.
*/
async function writeCsv(path, sheet, clean) {
	const files = csvFiles(sheet.parts);
	const isFile = /\.csv$/i.test(path) && !await isFolder(path);
	const targets = isFile ? [{
		file: fileCalled(path, files, sheet),
		path
	}] : files.map((file) => ({
		file,
		path: join(path, `${sheet.integration}-${file.key}.csv`)
	}));
	if (!isFile) await makeFolder(path);
	for (const target of targets) await checkResultFile(target.path);
	for (const { file, path: to } of targets) await writeResultFile(to, clean(file.text));
	return targets.map(({ file: { key, guarded }, path: to }) => ({
		key,
		path: to,
		guarded
	}));
}
/** The only one, or the one whose key is the name of the file or its end: `playvox-tasks.csv`. */
function fileCalled(path, files, { parts }) {
	const [only, ...others] = files;
	const isWhole = !parts.some(({ type }) => type === "unread");
	if (only !== void 0 && others.length === 0 && isWhole) return only;
	const stem = path.replace(/^.*[/\\]/, "").replace(/\.csv$/i, "");
	const [found] = files.filter(({ key }) => stem === key || stem.endsWith(`-${key}`)).toSorted((a, b) => b.key.length - a.key.length);
	if (found !== void 0) return found;
	const unread = parts.find(({ key, type }) => type === "unread" && stem.endsWith(key));
	if (unread?.type === "unread") {
		const { message, remedy } = unread.why;
		throw new ReconcileError("unreadable", `${unread.key} could not be made: ${message}`, { remedy });
	}
	const names = files.map(({ key }) => `${key}.csv`).join(", ");
	throw misuse(names === "" ? "This handover has no form or table that could be written for a spreadsheet." : `It is not clear which form or table ${path} is for.`, names === "" ? "Leave out --csv." : `Name a folder to get all of them, or a file that is called after one: ${names}.`);
}
async function makeFolder(path) {
	try {
		await mkdir(path, { recursive: true });
	} catch (error) {
		throw new ReconcileError("invalid-config", `The folder ${path} cannot be made`, {
			remedy: "Name a folder where this user may write, or a file that ends in .csv.",
			cause: error
		});
	}
}
async function isFolder(path) {
	return (await stat(path).catch(() => null))?.isDirectory() === true;
}
// src/cli/handover.ts
/** Prints what a vendor is given, writes it for spreadsheets if asked, and gives the exit code. */
async function printHandover(work, desk) {
	const found = await handover(work.request, desk.ports);
	const outcome = cleanValues(found, desk.clean, keysOf(found));
	if (outcome.status === "invalid") return refuse(outcome.diagnostics, work, desk);
	const written = work.csv === null ? [] : await writeCsv(work.csv, outcome.sheet, desk.clean);
	if (work.json) await printJson(documentOf(outcome, written), desk);
	else await printTexts(outcome, written, {
		work,
		desk
	});
	const isAllWritten = work.csv === null || !outcome.sheet.parts.some(isUnread);
	return outcome.reason === "ok" && isAllWritten ? 0 : 1;
}
/** What files and findings are called by. */
function keysOf(outcome) {
	if (outcome.status === "invalid") return /* @__PURE__ */ new Set();
	const { integration, parts } = outcome.sheet;
	return /* @__PURE__ */ new Set([integration, ...parts.map(({ key }) => key)]);
}
async function printTexts({ sheet, diagnostics }, written, { work, desk }) {
	const { style, errorStyle, width, print, printAside } = desk.terminal;
	const { verbose } = work;
	if (diagnostics.length > 0) {
		const sources = sourcesOf(diagnostics);
		await printAside(diagnosticsText(diagnostics, {
			style: errorStyle,
			width,
			verbose,
			sources
		}));
	}
	await print(work.format === "markdown" ? handoverMarkdown(sheet) : handoverText(sheet, {
		style,
		width,
		verbose
	}));
	const left = sheet.parts.filter(isUnread).map(({ key }) => key);
	if (work.csv !== null) await printAside(writtenFilesText(written, left, {
		style: errorStyle,
		width,
		verbose
	}));
}
async function refuse(diagnostics, { json, verbose }, desk) {
	const { style, width, print } = desk.terminal;
	if (json) await printJson(jsonText(outcomeDocument(invalid(diagnostics))), desk);
	else await print(diagnosticsText(diagnostics, {
		style,
		width,
		verbose,
		sources: sourcesOf(diagnostics)
	}));
	return 1;
}
function invalid(diagnostics) {
	return {
		...outcomeOf({
			result: "invalid",
			reason: "invalid-config",
			diagnostics,
			command: "validate"
		}),
		command: "handover"
	};
}
function documentOf({ sheet, diagnostics, reason }, written) {
	const outcome = outcomeOf({
		command: "validate",
		result: reason === "ok" ? "no-changes" : "failed",
		reason,
		diagnostics
	});
	const files = written.map(({ key, path, guarded }) => ({
		key,
		path,
		guarded
	}));
	return jsonText(outcomeDocument({
		...outcome,
		command: "handover",
		organization: sheet.organization.name,
		handover: handoverDocument(sheet, files)
	}));
}
function isUnread({ type }) {
	return type === "unread";
}
export { printHandover };
