import { $ as rows, J as isKnownError, L as DEFAULT_CONFIG, M as quoted, Q as paragraphs, X as commandLines, Y as failureText, Z as openingLines, _t as prose, bt as sentences, ct as plain, et as section, ft as code, gt as name, ht as listed, it as wrapPhrase, lt as plainLines, mt as joined, ot as phraseText, p as displayUrl, pt as count, rt as wrapBehind, st as phraseWords, tt as textWidth, x as exitCodeOf, yt as say } from "./start.js";
import { ct as formatPlace, f as cleanOutcome, v as cleanJson, y as jsonText } from "./core.js";
import { D as KIND_WORDS, E as DETOUR, b as deedsPhrase, c as diagnosticMessage, d as viewJournal, f as firstToConfirm, g as viewPlan, k as countKind, m as groupOperations, o as excerpt, p as groupChecks, r as outcomeDocument, s as fileLines, w as peopleSentence, x as driftVerdict, y as WEBHOOKS } from "./report.js";
import { a as writeResultFile, r as sourcesOf } from "./terminal.js";
// src/report/short.ts
/** Digits of a plan's digest that people see and type; `--approve` takes so many or more. */
const SHORT_DIGEST = 12;
/** What people call a plan: the first digits of its digest, which `approve` takes. */
function planId({ digest }) {
	return digest.slice(0, SHORT_DIGEST);
}
// src/report/text/diagnostics.ts
/** Findings of what no line of the file says. */
const OF_NO_LINE = ["vendor-dropped-event"];
/** Findings that are written out before the rest is only counted. */
const SHOWN$2 = 50;
/**
* Findings of the validation for a terminal: the place as a link, the code, the sentence, the line
* in question, and the remedy.
*/
function diagnosticsText(diagnostics, options) {
	const shown = options.verbose || diagnostics.length <= 51 ? diagnostics : diagnostics.slice(0, SHOWN$2);
	const rest = diagnostics.length - shown.length;
	const files = fileLines(options.sources);
	return paragraphs([
		...shown.map((one) => findingLines(one, excerpt(one, files), options)),
		rest === 0 ? [] : [phraseText(say`... and ${rest} more (--verbose lists them).`)],
		summaryLines(diagnostics)
	]);
}
function findingLines(finding, source, { style, width }) {
	const { severity, place } = finding;
	const { problem, remedy } = diagnosticMessage(finding);
	const paint = severity === "error" ? style.bad : style.changed;
	return [
		`${plain(formatPlace(place), 400)}  ${paint(severity)}  ${style.faint(finding.code)}`,
		...wrapPhrase(problem, 2, width),
		...(OF_NO_LINE.includes(finding.code) ? [] : source).map((line) => style.faint(`    ${line}`)),
		...wrapPhrase(remedy, 2, width)
	];
}
function summaryLines(diagnostics) {
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	const warnings = diagnostics.length - errors;
	const parts = [...errors === 0 ? [] : [count(errors, "error")], ...warnings === 0 ? [] : [count(warnings, "warning")]];
	return parts.length === 0 ? [] : [phraseText(say`${listed(parts)}.`)];
}
// src/report/text/operations.ts
const ADDRESS_LENGTH = 200;
/** Operations of one group that are written out before the rest is only counted. */
const SHOWN$1 = 20;
const SYMBOLS = {
	make: "+",
	change: "~",
	keep: "=",
	take: "-"
};
/** Operations under the titles of their integrations; long groups are cut, with a count. */
function groupLines(groups, options) {
	return groups.flatMap(({ title, members }) => [`  ${plain(title)}`, ...listOperations(members, {
		indent: 4,
		tense: "verb"
	}, options)]);
}
/**
* Operations with their changes and why they are there. Of a long list the rest is counted, but
* what takes something away is always written out.
*/
function listOperations(views, list, options) {
	const shown = shownOf(views, options);
	const rest = views.filter((view) => !shown.has(view)).map(({ operation }) => operation);
	return [...[...shown].flatMap((view) => [...titleLines(view, list, options), ...detailLines(view, list.indent + 4, options)]), ...rest.length === 0 ? [] : wrapPhrase(say`... and ${rest.length} more: ${deedsPhrase(rest, list.tense)} (--verbose lists them).`, list.indent, options.width)];
}
/** `+ create webhook "Survey"  csat.webhook.survey` */
function titleLines({ operation, words, what }, { indent, tense }, { style, width }) {
	const margin = " ".repeat(indent);
	const paint = directionStyle(words.direction, style);
	const deed = `${SYMBOLS[words.direction]} ${phraseText(words[tense])}`;
	const title = `${deed} ${phraseText(what)}`;
	const address = plain(operation.address, ADDRESS_LENGTH);
	const line = `${margin}${paint(deed)} ${phraseText(what)}`;
	const fits = indent + textWidth(title) + 2 + textWidth(address) <= width;
	const faint = style.faint(address);
	return fits ? [`${line}  ${faint}`] : [line, `${margin}    ${faint}`];
}
function directionStyle(direction, style) {
	switch (direction) {
		case "make": return style.good;
		case "change": return style.changed;
		case "take": return style.bad;
		case "keep": return (text) => text;
	}
}
function detailLines({ operation, changes, why }, indent, { style, width }) {
	const fields = changes.map(({ label, text }) => [phraseText(label), phraseText(text)]);
	const reasons = [...why === null ? [] : [why], ...operation.detour ? [DETOUR] : []];
	return [...rows(fields, {
		indent,
		width
	}), ...reasons.flatMap((reason) => wrapPhrase(reason, indent, width)).map(style.faint)];
}
function shownOf(views, { verbose }) {
	if (verbose || views.length <= 21) return new Set(views);
	return new Set(views.filter(({ words }, index) => index < SHOWN$1 || words.direction === "take"));
}
// src/report/text/people.ts
/** What a person has to mend in Gladly, by integration, each with where and how. */
function checkLines(groups, options) {
	return groups.flatMap(({ title, members }) => [`  ${plain(title)}`, ...members.flatMap(({ check, message }) => messageLines(message, {
		mark: check.state === "failed" ? "!" : "?",
		place: check.place,
		indent: 4,
		options
	}))]);
}
/**
* What a person has to do, by integration, and how it is then confirmed. Steps are in the order of
* doing, so the next one is told in full and the others by their titles, unless all are asked for.
*/
function stepLines(groups, options) {
	const all = groups.flatMap(({ members }) => members);
	if (all.length === 0) return [];
	const cut = !options.verbose && groups.some(({ members }) => members.length > 1);
	return [
		...groups.flatMap(({ title, members }) => [`  ${plain(title)}`, ...members.flatMap((one, index) => index === 0 || options.verbose ? oneStep(one, options) : briefStep(one, options))]),
		...cut ? ["    (--verbose says where and how for every step.)"] : [],
		...confirmationLines(all, options)
	];
}
/** A problem behind its mark, then what to do about it. */
function messageLines({ problem, remedy }, on) {
	const { mark, place, indent, options } = on;
	const { width, style } = options;
	const where = place === null ? null : say`(${code(formatPlace(place))})`;
	const text = phraseWords(sentences(problem, where));
	return [...wrapBehind(mark, text, {
		indent,
		width,
		paint: style.bad
	}), ...wrapPhrase(remedy, indent + mark.length + 1, width)];
}
/** How the first of the steps that a person has to confirm is confirmed. */
function confirmationLines(steps, { width }) {
	const first = firstToConfirm(steps);
	if (first === null) return [];
	const { integration, id } = first.step;
	const place = first.hasBlock ? say`in another line below confirmed: of its integration` : say`under its integration`;
	const line = `${plain(id)}: { on: YYYY-MM-DD, by: "@you" }`;
	return [
		"",
		...wrapPhrase(say`When a step is done, say so in the file, ${place} (here ${code(integration)}):`, 2, width),
		first.hasBlock ? `    ${line}` : `    confirmed: { ${line} }`
	];
}
function briefStep({ step, brings }, { width }) {
	const title = say`${prose(step.title)} (${code(step.id)})`;
	const text = brings === null ? title : say`${title}; ${brings.brief}`;
	return wrapBehind("[ ]", phraseWords(text), {
		indent: 4,
		width
	});
}
function oneStep({ step, brings }, options) {
	const { width, style } = options;
	const { where, whereBefore, who, why } = step;
	const [instruction = "", ...further] = plainLines(step.instruction);
	const before = whereBefore === null ? [] : [["", `[${plain(whereBefore, 400)}]`]];
	const filled = [
		["where", plain(where, 400)],
		...before,
		...linkRow(step),
		...orderRows(step),
		["what", instruction],
		...further.map((line) => ["", line]),
		["then", brings === null ? "" : phraseWords(brings.told)],
		["who", plain(who, 200)],
		["why", plain(why, 400)],
		["id", plain(step.id)],
		...checkRow(step)
	].filter(([, text]) => text !== "");
	return [
		...wrapBehind("[ ]", plain(step.title, 200), {
			indent: 4,
			width
		}).map(style.heading),
		...rows(filled, {
			indent: 8,
			width
		}),
		...expiryLines(step, options)
	];
}
/** The menu path stays the one to trust: the address is known from older pictures only. */
function linkRow({ link }) {
	if (link === null) return [];
	return [["", phraseText(say`${code(link)} (if this leads nowhere, take the path above)`)]];
}
function orderRows({ before, after }) {
	return [...after.length === 0 ? [] : [["when", phraseText(say`After apply has made ${neighbourPhrase(after)}.`)]], ...before.length === 0 ? [] : [["when", phraseText(say`Before apply makes ${neighbourPhrase(before)}.`)]]];
}
function neighbourPhrase(neighbours) {
	return listed(neighbours.map((one) => say`${KIND_WORDS[one.kind]} ${name(one.name)}`));
}
function checkRow({ check }) {
	if (check === null) return [];
	return [["done", phraseText(say`As soon as Gladly shows it; nobody has to confirm it.`)]];
}
function expiryLines(step, { width }) {
	const { confirmation, expiresOn } = step;
	if (step.state !== "expired" || confirmation === null || expiresOn === null) return [];
	const text = say`Was confirmed on ${code(confirmation.on)} by ${prose(confirmation.by)}; that
    counted until ${code(expiresOn)}. Look again and renew the date.`;
	return wrapPhrase(text, 8, width);
}
// src/report/text/plan.ts
/** Unmanaged objects that are named before the rest is only counted. */
const NAMED_UNMANAGED = 5;
/**
* A plan for a terminal: the verdict, what apply would do, what it leaves alone, what people have
* to do, risks, the state of each integration, and refusals last, where the eye rests.
*/
function planText(plan, options) {
	const view = viewPlan(plan);
	const { style } = options;
	return paragraphs([
		openingLines(view.headline, options),
		section("Removed or switched off", listOperations(view.removals, {
			indent: 2,
			tense: "verb"
		}, options), style),
		section("Made or changed", groupLines(view.changes, options), style),
		section("Left alone: not made by this change", leftAloneLines(view, options), style),
		section("To be mended by a person", checkLines(view.checks, options), style),
		section("To be done by a person", stepLines(view.steps, options), style),
		section("To be looked at twice", noteLines(view.risks, options), style),
		section("Also", remarkLines(view.remarks, options), style),
		section("In Gladly, but not in the file; never touched", unmanagedLines(view, options), style),
		section("Integrations", stateLines(view.states, options), style),
		section("Refused: apply would write nothing", refusalLines(view.refusals, options), style),
		nextLines(plan, options)
	]);
}
/** What to ask before these operations are executed, ending where the answer is typed. */
function approvalQuestion({ organization, operations }) {
	const amount = operations.filter(({ inScope }) => inScope).length;
	const these = amount === 1 ? say`this operation` : say`these ${count(amount, "operation")}`;
	const where = say`${code(organization.name)} (${code(displayUrl(organization.url))})`;
	return `${phraseText(say`Apply ${these} to ${where}? Type yes:`)} `;
}
/** The command that applies a plan in the scope that it was made for. */
function scoped(applyCommand, { scope }) {
	return scope === "all" ? `${applyCommand} --scope all` : applyCommand;
}
/** The state of each integration, one a line. */
function stateLines(states, { width }) {
	const entries = states.map(({ title, text }) => [plain(title), phraseText(text)]);
	return rows(entries, {
		indent: 2,
		width
	});
}
/** What guards have against an apply, each with the way past it. */
function refusalLines(refusals, options) {
	return refusals.flatMap(({ message, place }) => messageLines(message, {
		mark: "x",
		place,
		indent: 2,
		options
	}));
}
function leftAloneLines(view, options) {
	if (view.leftAlone.length === 0) return [];
	const { applyCommand, width } = options;
	const hint = applyCommand === null ? wrapPhrase(say`To do these as well, run apply with scope all.`, 2, width) : commandLines(say`To do these as well:`, `${applyCommand} --scope all`, {
		indent: 2,
		width
	});
	return [...groupLines(view.leftAlone, options), ...hint];
}
/** Remarks one by one, but for several PINGs: those are one sentence. */
function remarkLines(remarks, options) {
	const pings = remarks.flatMap(({ note }) => note.code === "ping" ? [note.host] : []);
	if (pings.length < 2) return noteLines(remarks, options);
	const hosts = [...new Set(pings)];
	const text = say`Gladly will send a PING to ${listed(hosts.map(code), { most: hosts.length })}; a
    webhook whose address does not answer 200 within 15 seconds will not be switched on.`;
	const { style, width } = options;
	return [...wrapBehind("-", phraseWords(text), {
		indent: 2,
		width,
		paint: style.faint
	}), ...noteLines(remarks.filter(({ note }) => note.code !== "ping"), options)];
}
/** Risks and remarks, each with what it is about. */
function noteLines(notes, options) {
	return notes.flatMap(({ note, message }) => {
		const text = note.address === null ? message.text : say`${code(note.address)}: ${message.text}`;
		const { style, width } = options;
		const paint = message.risk ? style.changed : style.faint;
		return wrapBehind(message.risk ? "!" : "-", phraseWords(text), {
			indent: 2,
			width,
			paint
		});
	});
}
function unmanagedLines(view, options) {
	const { unmanaged, ignored } = view;
	const all = [...unmanaged, ...ignored];
	if (all.length === 0) return [];
	if (options.verbose) return all.flatMap((one) => wrapBehind("-", phraseWords(unmanagedPhrase(one)), {
		...options,
		indent: 2
	}));
	const named = unmanaged.map(({ kind, name: object }) => say`${KIND_WORDS[kind]} ${name(object)}`);
	const sentences = [
		...unmanaged.length === 0 ? [] : [say`${listed(named, { most: NAMED_UNMANAGED })}.`],
		...ignored.length === 0 ? [] : [say`${count(ignored.length, "object")} on the ignore list.`],
		say`(--verbose lists them.)`
	];
	return wrapPhrase(joined(sentences, " "), 2, options.width);
}
function unmanagedPhrase({ kind, id, name: object, host, ignored }) {
	const parts = [
		say`${KIND_WORDS[kind]} ${name(object)}`,
		...host === null ? [] : [say`to ${code(host)}`],
		say`id ${code(id)}`,
		...ignored === null ? [] : [say`ignored: ${prose(ignored)}`]
	];
	return joined(parts, ", ");
}
function nextLines(plan, options) {
	const { applyCommand, style, width } = options;
	const isRefused = plan.refusals.length > 0;
	if (!isRefused && !plan.operations.some(({ inScope }) => inScope)) return [];
	const id = planId(plan);
	const heading = style.heading(`Plan ${id}`);
	if (applyCommand === null || isRefused) return [heading];
	const command = `${scoped(applyCommand, plan)} --approve ${id}`;
	return [heading, ...commandLines(say`To apply exactly this:`, command, {
		indent: 0,
		width
	})];
}
// src/report/text/drift.ts
/**
* What a comparison with Gladly found since the last apply, for a terminal: each difference, how
* to restore what the file says or keep what Gladly has, and what is merely not applied yet.
*/
function driftText(plan, drift, options) {
	const { style } = options;
	const view = viewPlan(plan);
	const rotated = drift.operations.filter(({ cause }) => cause === "secret-rotated");
	const changed = drift.operations.filter(({ cause }) => cause !== "secret-rotated");
	const unapplied = groupOperations(plan, drift.unapplied);
	const checks = groupChecks(plan, drift.checks);
	const missing = view.risks.filter(({ note }) => note.code === "secret-not-resolved");
	return paragraphs([
		openingLines([driftVerdict(plan, drift), ...peopleSentence(plan)], options),
		section(plan.ledger ? "Changed in Gladly; this would put it back" : "Differs from the file; this would make it as the file says", groupLines(groupOperations(plan, plan.ledger ? changed : changed.map(ofNobody)), options), style),
		section("New values of secrets, not sent to Gladly yet", groupLines(groupOperations(plan, rotated), options), style),
		restoreLines(plan, drift, options),
		section("No longer as declared; to be mended by a person", checkLines(checks, options), style),
		section("Asked for by the file and not applied yet; this is not drift", groupLines(unapplied, options), style),
		section("Secrets that are not there", noteLines(missing, options), style),
		section("Integrations", stateLines(view.states, options), style),
		section("In the way of an apply", refusalLines(view.refusals, options), style)
	]);
}
/** Without a ledger the file may have been changed as well as Gladly; what Gladly did is known. */
function ofNobody(operation) {
	return operation.cause === "changed-in-gladly" ? {
		...operation,
		cause: "this-change"
	} : operation;
}
function restoreLines({ ledger }, { operations }, options) {
	if (operations.length === 0) return [];
	const { applyCommand, exportCommand, width } = options;
	const on = {
		indent: 2,
		width
	};
	const switchedOff = operations.some(({ cause }) => cause === "switched-off-by-gladly");
	const isAllSecrets = operations.every(({ cause }) => cause === "secret-rotated");
	return [
		...[...ledger ? [] : [say`Without a ledger nobody can tell whether the file was changed, or Gladly.`], ...switchedOff ? [say`Before a webhook is switched on again, see in its log why its deliveries failed
            (${WEBHOOKS} > the webhook > edit > Logs) and have the vendor repair its endpoint.`] : []].flatMap((sentence) => wrapPhrase(sentence, 2, width)),
		...applyCommand === null ? wrapPhrase(say`To do so, run apply with scope all.`, 2, width) : commandLines(say`To do so:`, `${applyCommand} --scope all`, on),
		...isAllSecrets ? [] : keepLines(exportCommand, on)
	];
}
function keepLines(exportCommand, on) {
	const keep = say`To keep what Gladly has, write it into the file`;
	return exportCommand === null ? wrapPhrase(say`${keep}; ${code("export")} writes down all that Gladly has.`, 2, on.width) : commandLines(say`${keep}. All that Gladly has is written into it by:`, exportCommand, on);
}
// src/report/text/journal.ts
/** Operations that did not come about and are written out before the rest is only counted. */
const UNDONE_SHOWN = 20;
/**
* The receipt of an apply for a terminal: what was done, what was not and who has to do what
* about it, and whether anything remains.
*/
function journalText(journal, options) {
	const { style } = options;
	const { verdict, proof, done, unchanged, undone } = viewJournal(journal);
	const listOf = (views) => listOperations(views, {
		indent: 2,
		tense: "done"
	}, options);
	return paragraphs([
		openingLines([verdict, proof], options),
		section("Done", listOf(done), style),
		section("Was so already; nothing had to be written", listOf(unchanged), style),
		section("Not done", undoneLines(undone, options), style),
		section("Integrations", finalStates(journal, options), style),
		endLines(journal, options)
	]);
}
/** How far each integration is by the last look at Gladly. */
function finalStates({ final }, options) {
	return final === null ? [] : stateLines(viewPlan(final).states, options);
}
function undoneLines(undone, options) {
	const limit = options.verbose || undone.length <= 21 ? undone.length : UNDONE_SHOWN;
	const rest = undone.slice(limit).map(({ view }) => view.operation);
	return [...undone.slice(0, limit).flatMap((one) => undoneOne(one, options)), ...rest.length === 0 ? [] : wrapPhrase(say`... and ${rest.length} more: ${deedsPhrase(rest)} (--verbose lists them).`, 2, options.width)];
}
function undoneOne({ view, message }, options) {
	const { place } = view.operation;
	return [...titleLines(view, {
		indent: 2,
		tense: "verb"
	}, options), ...messageLines(message, {
		mark: "!",
		place,
		indent: 6,
		options
	})];
}
function endLines(journal, options) {
	const { width } = options;
	const { leftAlone, isOpen } = viewJournal(journal);
	return [...[...leftAlone === 0 ? [] : [say`Left alone: ${count(leftAlone, "difference")} that this change did not make.`], ...peopleSentence(journal.final ?? journal.plan)].flatMap((sentence) => wrapPhrase(sentence, 0, width)), ...isOpen ? goOnLines(journal, options) : []];
}
function goOnLines({ plan }, { applyCommand, width }) {
	const again = say`To go on, run apply again. It does what is missing, and nothing twice`;
	if (applyCommand === null) return wrapPhrase(say`${again}.`, 0, width);
	return commandLines(say`${again}:`, scoped(applyCommand, plan), {
		indent: 0,
		width
	});
}
// src/cli/clean-json.ts
/** Prints a JSON text without any known secret. */
function printJson(text, { printRaw, clean }) {
	return printRaw(cleanJson(text, clean));
}
// src/cli/command-line.ts
/**
* The command line of `program` that applies what a request plans, for people to copy: every flag
* that is not as by default, but for `--scope` and `--approve`, quoted for a POSIX shell. Where no
* ledger was named one is proposed, because without one nothing is ever removed.
*/
function applyCommand(request, program) {
	const { maxRemovals, requestsPerSecond, webhookHosts, allowedHosts } = request;
	return commandLine(program, ["apply"], [
		["config", unless(request.config, DEFAULT_CONFIG)],
		["organization", request.organization],
		["base", request.base],
		["ledger", request.ledger ?? "gladly.ledger.json"],
		["max-removals", unless(`${maxRemovals}`, `3`)],
		["webhook-hosts", webhookHosts?.join(",")],
		["allowed-hosts", unless(allowedHosts.join(","), "")],
		["requests-per-second", unless(`${requestsPerSecond}`, `8`)]
	]);
}
/** The command line of `program` that validates the file of a request, for people to copy. */
function validateCommand(request, program) {
	return commandLine(program, ["validate"], fileFlags(request));
}
/**
* The command line of `program` for the first plan of a file, for people to copy. It proposes a
* ledger, so that the apply which follows begins one.
*/
function firstPlanCommand(request, program) {
	const { organization, ledger } = request;
	return commandLine(program, ["plan"], [
		...fileFlags(request),
		["organization", organization],
		["ledger", ledger ?? "gladly.ledger.json"]
	]);
}
/** The command line of `program` that writes into the file what Gladly has, for people to copy. */
function exportCommand(request, program) {
	const { config, organization, ledger } = request;
	return commandLine(program, ["export"], [
		...fileFlags(request),
		["organization", organization],
		["ledger", ledger],
		["out", config]
	]);
}
/** The command line of `program` that prints what a vendor is given, for people to copy. */
function handoverCommand(request, integration, program) {
	const { organization } = request;
	return commandLine(program, ["handover", integration], [...fileFlags(request), ["organization", organization]]);
}
/** A command line with the flags that have a value, quoted for a POSIX shell. */
function commandLine(program, words, flags = []) {
	const written = flags.flatMap(([name, value]) => value === null || value === void 0 ? [] : [flagWith(name, value)]);
	return [
		program,
		...words.map(quoted),
		...written
	].join(" ");
}
function fileFlags({ config, allowedHosts }) {
	return [["config", unless(config, DEFAULT_CONFIG)], ["allowed-hosts", unless(allowedHosts.join(","), "")]];
}
function unless(value, fallback) {
	return value === fallback ? null : value;
}
/** Behind an equals sign where the value would otherwise be taken for a flag. */
function flagWith(name, value) {
	return `--${name}${value.startsWith("-") ? "=" : " "}${quoted(value)}`;
}
// src/report/text/outcome.ts
/** That an apply had no ledger, for who has read past it in the plan, and the command that begins one. */
function noLedgerText(applyCommand, { style, width }) {
	const text = say`No ledger was kept of this apply: what the file drops from now on stays in Gladly,
    and nobody can tell whether Gladly still has the secrets that were sent.`;
	return paragraphs([[...wrapBehind("Warning:", phraseWords(text), {
		indent: 0,
		width,
		paint: style.changed
	}), ...commandLines(say`To begin one:`, applyCommand, {
		indent: 0,
		width
	})]]);
}
/** That another plan was approved than the one that is shown above. */
function mismatchText(approved, { style, width }) {
	const text = say`The plan that was approved (${code(approved)}) is not this one, so nothing was
    written. Read the plan above and approve its digest.`;
	return paragraphs([wrapBehind("Refused:", phraseWords(text), {
		indent: 0,
		width,
		paint: style.bad
	})]);
}
/** Where how to undo an apply was written. */
function undoKeptText(path, { width }) {
	return paragraphs([wrapPhrase(say`How to undo this apply was written to ${prose(path)}.`, 0, width)]);
}
// src/report/text/ledger.ts
/** Objects that are written out before the rest is only counted. */
const SHOWN = 50;
/** What from now on counts as ours because the file declares it and Gladly has it. */
function rebuiltLedgerText(rebuilt, options) {
	const { width, style } = options;
	const ours = Object.entries(rebuilt.ledger.resources);
	const amount = (kind) => ours.filter(([, one]) => one.kind === kind).length;
	const kinds = ["webhook", "topic"].filter((kind) => amount(kind) > 0);
	const found = kinds.length === 0 ? say`nothing` : listed(kinds.map((kind) => countKind(amount(kind), kind)));
	const shown = options.verbose || ours.length <= 51 ? ours : ours.slice(0, SHOWN);
	const rest = ours.length - shown.length;
	const lines = shown.flatMap(([address, one]) => {
		const text = say`${KIND_WORDS[one.kind]} ${code(address)}, id ${code(one.id ?? "unknown")}`;
		return wrapBehind("=", phraseWords(text), {
			indent: 2,
			width
		});
	});
	const more = rest === 0 ? [] : [`  ${phraseText(say`... and ${rest} more (--verbose lists them).`)}`];
	return paragraphs([
		wrapPhrase(say`Rebuilt the ledger of ${code(rebuilt.organization)} in ${code(rebuilt.file)}: ${found}
        of the file found in Gladly. What the file drops from now on is removed.`, 0, width).map(style.heading),
		section("Ours from now on", [...lines, ...more], style),
		section("Declared, but not in Gladly", missingLines(rebuilt.missing, options), style)
	]);
}
function missingLines(missing, { width }) {
	if (missing.length === 0) return [];
	const text = say`${listed(missing.map(code))}. The next apply creates what is missing.`;
	return wrapPhrase(text, 2, width);
}
// src/cli/outcome-text.ts
/** What a command found or did, for a terminal: findings in the file first, then the result. */
function outcomeText(outcome, options) {
	const { work, desk, sources } = options;
	const { style, width } = desk.terminal;
	const layout = {
		style,
		width,
		verbose: work.verbose
	};
	const { diagnostics, command } = outcome;
	return [diagnostics.length > 0 && !wasShown(outcome, options) ? diagnosticsText(diagnostics, {
		...layout,
		sources
	}) : "", command === "validate" && outcome.result !== "invalid" ? `${work.request.config} is valid.\n` : resultText(outcome, options)].filter((text) => text !== "").join("\n");
}
function resultText({ plan, journal, drift, reason }, { work, desk, rebuilt }) {
	const { style, width } = desk.terminal;
	const layout = {
		style,
		width,
		verbose: work.verbose
	};
	const command = "ledger" in work.request ? applyCommand(work.request, desk.program) : null;
	const options = {
		...layout,
		applyCommand: command
	};
	if (journal !== null) return journalText(journal, options);
	if (plan === null) return "";
	if (drift !== null) {
		const keep = exportCommand(work.request, desk.program);
		return driftText(plan, drift, {
			...options,
			exportCommand: keep
		});
	}
	if (rebuilt !== null && work.command === "ledger rebuild") return rebuiltLedgerText({
		...rebuilt,
		file: work.request.ledger
	}, layout);
	const text = planText(plan, options);
	if (reason === "approval-mismatch") return `${text}\n${mismatchText(approvedDigest(work), layout)}`;
	if (work.command !== "apply") return text;
	return reason === "approval-needed" && wasAsked(work, desk) ? NOTHING_WRITTEN : `${text}\n${NOTHING_WRITTEN}`;
}
const NOTHING_WRITTEN = "Nothing was written.\n";
/** Whether the findings stood above the question already. */
function wasShown({ journal, reason }, { work, desk }) {
	if (work.command !== "apply" || !wasAsked(work, desk)) return false;
	return journal !== null || reason === "approval-needed";
}
/** Whether the plan has been shown already, with the question that was not answered by yes. */
function wasAsked(work, desk) {
	return work.approval.type === "ask" && desk.terminal.canAsk;
}
function approvedDigest(work) {
	return work.command === "apply" && work.approval.type === "digest" ? work.approval.digest : "";
}
// src/cli/tell-outcome.ts
/** Prints what came out, writes it where `--out` asks for it, and resolves to the exit code. */
async function tellOutcome(found, { work, desk, rebuilt, undo }) {
	const outcome = cleanOutcome(found, desk.clean);
	const document = () => jsonText(outcomeDocument(outcome));
	const text = () => outcomeText(outcome, {
		work,
		desk,
		rebuilt,
		sources: sourcesOf(outcome.diagnostics)
	});
	if (work.json) await printJson(document(), desk);
	else await desk.terminal.print(text());
	if (undo !== null) {
		const { errorStyle: style, width } = desk.terminal;
		await desk.terminal.printAside(undoKeptText(undo, {
			style,
			width,
			verbose: false
		}));
	}
	await warnOfNoLedger(work, outcome, desk);
	if ("out" in work && work.out !== null && !await keep(work.out, document(), desk)) return 1;
	return exitCodeOf(outcome, { detailed: "detailedExitcode" in work && work.detailedExitcode });
}
/** A plan says it as well, but who has applied has read past that. */
async function warnOfNoLedger(work, { journal }, desk) {
	if (work.command !== "apply" || work.request.ledger !== null || journal === null) return;
	const { errorStyle: style, width } = desk.terminal;
	const command = applyCommand(work.request, desk.program);
	await desk.terminal.printAside(noLedgerText(command, {
		style,
		width,
		verbose: false
	}));
}
/** By now the result is printed, so a file that cannot be written is told beside it. */
async function keep(path, text, desk) {
	try {
		await writeResultFile(path, cleanJson(text, desk.clean));
		return true;
	} catch (error) {
		if (!isKnownError(error)) throw error;
		const { errorStyle: style, width } = desk.terminal;
		await desk.terminal.printAside(failureText(error, {
			style,
			width,
			verbose: false
		}));
		return false;
	}
}
export { groupLines as _, validateCommand as a, diagnosticsText as b, driftText as c, planText as d, refusalLines as f, messageLines as g, checkLines as h, handoverCommand as i, approvalQuestion as l, stateLines as m, commandLine as n, printJson as o, scoped as p, firstPlanCommand as r, journalText as s, tellOutcome as t, noteLines as u, listOperations as v, planId as x, titleLines as y };
