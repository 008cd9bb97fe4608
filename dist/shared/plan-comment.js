import { c as count, d as name, f as prose, h as sentences, l as joined, m as say, n as phraseText, o as capitalized, r as plain, s as code, u as listed } from "./plain.js";
import { n as displayUrl, r as hostOf } from "./url.js";
import { n as secretFieldsOf } from "./secrets2.js";
import { n as formatPlace } from "./place.js";
import { l as changesInWords, u as fieldLabel } from "./places.js";
import { n as cleanJson } from "./clean-json.js";
import { c as tableHead, d as fenced, f as fencedOwn, i as fold, l as tableRow, m as inlineLines, n as alertHead, o as heading, p as inline, r as blocks, s as quoted, u as codeSpan } from "./layout2.js";
import { c as takingFirst, d as fit, f as onePiece, h as runLink, i as remarksPart, l as budgetOf, m as more, n as leftAlonePart, p as cutNote, s as foldsPart, u as bytesOf } from "./stage.js";
import { n as DETOUR, r as KIND_WORDS } from "./refusals.js";
import { a as deedsPhrase, i as viewPlan, n as groupOperations, o as leftAloneSentence, r as viewOperation, s as peopleSentence } from "./view.js";
import { join } from "node:path";
import { writeFile } from "node:fs/promises";
// src/action/files.ts
/**
* Writes a JSON document into the folder of the job and resolves to its path; `null`, with a warning,
* when it cannot be written: by then Gladly may have been changed, and the receipt must come.
*/
async function keepDocument(name, json, { desk, facts, organization }) {
	const path = join(facts.temp, documentName(name, organization));
	try {
		await writeFile(path, cleanJson(json, desk.clean));
		return path;
	} catch (error) {
		desk.line(`Warning: ${path} could not be written: ${String(error)}`);
		return null;
	}
}
/** Jobs of one machine may share a folder, so the organization is in the name. */
function documentName(name, organization) {
	const safe = organization?.replaceAll(/[^\w.-]+/g, "-") ?? "";
	return safe === "" ? `gladly-${name}.json` : `gladly-${name}-${safe}.json`;
}
// src/report/markdown/footer.ts
/** Digits of a plan's id that people see and type. */
const SHORT_DIGEST = 12;
/** Digits of a commit that people know it by. */
const SHORT_COMMIT = 7;
/** The first digits of a plan's digest, which `approve` takes. */
function planId({ digest }) {
	return digest.slice(0, SHORT_DIGEST);
}
/** In small letters: which plan of what it is, and where to look further. */
function footer(plan, context) {
	const { commit, config, readAt, planFile, undoFile = null } = context;
	const ofPlan = plan === null ? [] : [...readAt === null ? [] : [`Gladly read on ${codeSpan(moment(readAt))}`], ...planFile === null ? [] : [`whole plan: ${codeSpan(planFile)}`]];
	return `<sub>${[
		...plan === null ? [] : [`Plan ${codeSpan(planId(plan))}`, organization(plan)],
		`file ${codeSpan(config)} at commit ${codeSpan(commit.slice(0, SHORT_COMMIT))}`,
		...ofPlan,
		...context.runUrl === null ? [] : [runLink(context, "this run")],
		...undoFile === null ? [] : [`to undo it: ${codeSpan(undoFile)}`]
	].join(" · ")}</sub>`;
}
function organization({ organization: { name, url } }) {
	return inline(say`for ${code(name)} (${code(displayUrl(url))})`);
}
/** `2026-11-28 18:50 UTC`; what is no such time stays as it is. */
function moment(rfc3339) {
	return rfc3339.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/, "$1 $2 UTC");
}
// src/report/markdown/hosts.ts
/** For each host that gets something for the first time: from which webhooks, with which secrets. */
function hostPhrases(plan) {
	return hostViews(plan).map(hostPhrase);
}
/** Whether a note is about where something is sent for the first time. */
function isHostNote(note) {
	return note.code === "new-host" || note.code === "secret-to-new-host";
}
function hostPhrase({ host, isNew, webhooks, secrets }) {
	const kind = webhooks.length === 1 ? say`webhook` : say`webhooks`;
	const sender = say`${kind} ${listed(webhooks.map(name))}`;
	const gets = secrets.length === 0 ? null : say`It is given ${listed(secrets)}.`;
	return sentences(isNew ? say`${code(host)} has never received anything from here; ${sender} will send to it.` : say`${code(host)} is known, but not for this: ${sender} will send to it.`, gets);
}
/** The hosts that the plan's notes name, each with the webhooks and secrets that go there. */
function hostViews({ notes, operations }) {
	const told = notes.filter(isHostNote);
	return [...new Set(told.map(({ host }) => host))].map((host) => {
		const own = told.filter((note) => note.host === host);
		const addresses = new Set(own.map(({ address }) => address));
		const senders = operations.filter(({ address }) => addresses.has(address));
		return {
			host,
			isNew: own.some(({ code: what }) => what === "new-host"),
			webhooks: [...new Set(senders.map((operation) => operation.name))],
			secrets: secretPhrases(own, operations)
		};
	});
}
/** `the secret CSAT_KEY as Basic user name and Basic password`, each secret once. */
function secretPhrases(notes, operations) {
	const uses = /* @__PURE__ */ new Map();
	const sent = notes.flatMap(({ address, secrets }) => secrets.map((field) => ({
		address,
		field
	})));
	for (const one of sent) {
		const secret = secretName(operations, one);
		const fields = uses.get(secret) ?? /* @__PURE__ */ new Map();
		uses.set(secret, fields.set(one.field, fieldLabel(one.field)));
	}
	return [...uses].map(([secret, fields]) => {
		const what = secret === null ? say`a value of the file` : say`the secret ${code(secret)}`;
		return say`${what} as ${listed([...fields.values()])}`;
	});
}
/** What the file calls a secret, which says more to a reviewer than the field that it fills. */
function secretName(operations, sent) {
	const source = operations.filter(({ address }) => address === sent.address).flatMap((operation) => operation.kind === "webhook" && operation.fields !== null ? secretFieldsOf(operation.fields) : []).find(({ field }) => field === sent.field)?.source;
	return source?.type === "reference" ? source.name : null;
}
// src/report/markdown/attention.ts
/**
* What nobody may overlook, in boxes that do not fold: why an apply would be refused, what is
* taken away or switched off, and what goes to hosts for the first time.
*/
function attentionParts(plan, view, context) {
	return [
		refusalPart(view, context),
		removalPart(view, context),
		box(hostPhrases(plan), {
			yields: 2,
			kind: "IMPORTANT",
			title: say`Hosts that get something from this organization for the first time. Do they belong
        to the vendors, and may they know these secrets?`,
			noun: "host",
			context
		}),
		box(riskPhrases(view, plan), {
			yields: 3,
			kind: "WARNING",
			title: say`To be looked at twice`,
			noun: "remark",
			context
		})
	];
}
/** What takes something away, each with what it was; by name only where there are very many. */
function removalPart({ removals }, context) {
	const title = say`This takes away or switches off ${count(removals.length, "thing")}`;
	const head = `${alertHead("CAUTION", title)}\n${quoted(`${inline(consequences(removals))}\n`)}`;
	return {
		yields: 0,
		levels: [{
			head,
			entries: removals.map((view) => ({ text: listItem(removalPhrase(view)) }))
		}, {
			head,
			lead: "> ",
			entries: removals.map(({ words, what }) => ({ text: inline(say`${words.verb} ${what}`) })),
			separator: ", "
		}],
		cut: (left) => quoted(cutNote(more(left.length, "removal"), context))
	};
}
/** What it means for the people who work with it. */
function consequences(removals) {
	const has = (actions, kind) => removals.some(({ operation }) => operation.kind === kind && actions.includes(operation.action));
	return sentences(has(["delete"], "webhook") ? say`A removed webhook tells its receiver nothing any more, and to make it again its secrets
          are needed again.` : null, has(["disable"], "webhook") ? say`A webhook that is switched off tells its receiver nothing until it is on again.` : null, has(["archive", "disable"], "topic") ? say`A topic is archived, not deleted: it can be brought back.` : null);
}
function refusalPart({ refusals }, context) {
	const title = context.refusesJob ? say`Nothing can be applied until this is settled; until then this job fails` : say`Nothing can be applied until this is settled`;
	return box(refusals.map(({ message, place }) => sentences(message.problem, place === null ? null : say`(${code(formatPlace(place))})`, message.remedy)), {
		yields: 1,
		kind: "CAUTION",
		title,
		noun: "refusal",
		context
	});
}
function box(phrases, { yields, kind, title, noun, context }) {
	return {
		yields,
		levels: [{
			head: alertHead(kind, title),
			entries: phrases.map((phrase) => ({ text: listItem(phrase) }))
		}],
		cut: (left) => quoted(cutNote(more(left.length, noun), context))
	};
}
function listItem(phrase) {
	return quoted(`- ${inline(phrase)}`);
}
/** `Remove webhook "Survey" (csat.webhook.survey); it is no longer in the file; URL https://...` */
function removalPhrase({ operation, words, what, changes, why }) {
	const { address, place } = operation;
	const url = changes.find(({ field }) => field === "url");
	const details = [
		...why === null ? [] : [why],
		...url === void 0 ? [] : [say`${url.label} ${url.text}`],
		...place === null ? [] : [say`see ${code(formatPlace(place))}`]
	];
	const deed = say`${capitalized(words.verb)} ${what} (${code(address)})`;
	return say`${joined([deed, ...details], "; ")}.`;
}
/** Risks one by one, but for steps that several webhooks wait for: those are one sentence. */
function riskPhrases({ risks }, plan) {
	const first = risks.flatMap(({ note }) => note.code === "step-first" ? [note] : []);
	const isOne = first.length > 1;
	const others = risks.filter(({ note }) => !isHostNote(note) && !(isOne && note.code === "step-first"));
	const waiting = first.map(({ title, address }) => say`${name(title)} for ${subject(address, plan)}`);
	return [...isOne ? [say`Steps come first and nothing shows that they are done: ${listed(waiting)}. Gladly
            switches a webhook on only if its address answers. Do the steps before this is applied,
            or write ${code("enabled: false")} for the webhook until they are done.`] : [], ...others.map((risk) => riskPhrase(risk, plan))];
}
/** `webhook "Survey"`, or the address of what no operation is about. */
function subject(address, { operations }) {
	const operation = operations.find((one) => one.address === address);
	return operation === void 0 ? say`${code(String(address))}` : viewOperation(operation).what;
}
function riskPhrase({ note, message }, plan) {
	const { address } = note;
	if (address === null) return message.text;
	return say`${capitalized(subject(address, plan))}: ${message.text}`;
}
// src/report/markdown/operations-table.ts
const TITLES = [
	"What",
	"Name",
	"Before and after",
	"Why"
];
const ASKED = say`this change`;
/** Entries of a list that a row shows; the fold has them all. */
const ENTRIES_SHOWN = 3;
/** One row for each operation: what takes something away, then the rest by integration. */
function operationsPart(plan, operations, context) {
	const groups = takingFirst(plan, operations);
	const views = groups.flatMap(({ members }) => members);
	return {
		yields: 8,
		levels: [{
			head: tableHead(TITLES),
			entries: groups.flatMap(groupRows)
		}],
		cut: (left) => {
			const rest = left.map((index) => views[index]).filter((view) => view !== void 0);
			return cutNote(deedsPhrase(rest.map(({ operation }) => operation)), context);
		}
	};
}
function groupRows({ title, members }) {
	return members.map((view) => ({
		text: row(view, title),
		rank: rankOf(view)
	}));
}
/** What is taken away stays longest, then what sends something out of Gladly. */
function rankOf({ words, operation }) {
	if (words.direction === "take") return 0;
	return operation.kind === "webhook" ? 1 : 2;
}
function row(view, title) {
	const { operation, words, why } = view;
	const kind = KIND_WORDS[operation.kind];
	const reasons = [why ?? ASKED, ...operation.detour ? [DETOUR] : []];
	return tableRow([
		`**${inline(words.verb, "cell")}** ${inline(kind, "cell")}`,
		`${inline(say`${name(operation.name)}`, "cell")}<br>${inline(say`for ${prose(title)}`, "cell")}`,
		changesCell(view),
		inline(joined(reasons, "; "), "cell")
	]);
}
/** A new object of which its name says everything has nothing else to show. */
function changesCell({ operation }) {
	const changes = changesInWords(operation, { most: ENTRIES_SHOWN });
	if (changes.length === 0) return operation.action === "create" ? "new" : "";
	return changes.map(({ label, text }) => inline(say`${label}: ${text}`, "cell")).join("<br>");
}
// src/report/markdown/tasks.ts
/** A check as a task: what is not as declared, and what to do about it, where. */
function checkTask({ check, message }) {
	const { place } = check;
	const where = place === null ? null : say`(${code(formatPlace(place))})`;
	return `- [ ] **${inline(message.problem)}** ${inline(sentences(message.remedy, where))}`;
}
/** A step as a task: what it is called, where and by whom it is done, and unless brief, how. */
function stepTask(step, { isBrief }) {
	const { id, title, where, whereBefore, link, instruction, who, why } = step;
	const older = whereBefore === null ? [] : [say`older guides say: ${prose(whereBefore)}`];
	const notes = [...link === null ? [] : [say`${code(link)}, if that still leads there`], ...older].map((note) => inline(say` (${note})`)).join("");
	const expired = expiryPhrase(step);
	const lines = [
		["Again", expired === null ? "" : inline(expired)],
		["Where", where === "" ? "" : `${inlineLines(where)}${notes}`],
		["When", inline(whenPhrase(step))],
		["What", isBrief ? "" : inlineLines(instruction)],
		["Who", inlineLines(who)],
		["Why", isBrief ? "" : inlineLines(why)],
		["Done", step.check === null ? "" : inline(SHOWN_BY_GLADLY)]
	].filter(([, text]) => text !== "").map(([label, text]) => `${label}: ${text}`);
	return `- [ ] ${[`**${inline(say`${prose(title)}`)}** (${inline(say`${code(id)}`)})`, ...lines].join("<br>")}`;
}
const SHOWN_BY_GLADLY = say`as soon as Gladly shows it; nobody has to confirm it`;
function expiryPhrase({ state, confirmation, expiresOn }) {
	if (state !== "expired" || confirmation === null || expiresOn === null) return null;
	return say`it was confirmed on ${code(confirmation.on)} by ${prose(confirmation.by)}, which counted
    until ${code(expiresOn)}; look again and renew the date`;
}
function whenPhrase({ before, after }) {
	const parts = [...after.length === 0 ? [] : [say`after apply has made ${neighbours(after)}`], ...before.length === 0 ? [] : [say`before apply makes ${neighbours(before)}`]];
	return listed(parts);
}
function neighbours(all) {
	return listed(all.map((one) => say`${KIND_WORDS[one.kind]} ${name(one.name)}`));
}
// src/report/markdown/people.ts
/** Tasks that are shown without a fold; more of them would bury the rest of the text. */
const OPEN_TASKS = 6;
/**
* What people have to mend or do, as a task list for each integration, with where to click. Long
* lists are folded, an integration each.
*/
function peoplePart(view, context) {
	const groups = groupsOf(view);
	const tasks = groups.reduce((sum, { checks, steps }) => sum + checks.length + steps.length, 0);
	const level = (isBrief) => ({
		head: `${heading(say`Waiting for a person`)}\n\n${inline(TICKS)}\n`,
		separator: "\n\n",
		entries: groups.map((group) => ({ text: groupText(group, {
			isBrief,
			isFolded: tasks > OPEN_TASKS
		}) })),
		foot: confirmation(view.steps)
	});
	return {
		yields: 4,
		share: .5,
		levels: [level(false), level(true)],
		cut: (left) => {
			const titles = left.map((index) => groups[index]).filter((group) => group !== void 0).map(({ title }) => prose(title));
			return cutNote(say`what people have to do for ${listed(titles)}`, context);
		}
	};
}
const TICKS = say`Only people can do these. Each goes away once it shows in Gladly or is confirmed in
  the file; a tick in this list changes nothing.`;
/** The groups of both lists by their titles, in the order of the first list and then the second. */
function groupsOf({ checks, steps }) {
	return [...new Set([...checks, ...steps].map(({ title }) => title))].map((title) => ({
		title,
		checks: membersOf(checks, title),
		steps: membersOf(steps, title)
	}));
}
function membersOf(groups, title) {
	return groups.filter((group) => group.title === title).flatMap(({ members }) => members);
}
function groupText({ title, checks, steps }, on) {
	const tasks = [...checks.map(checkTask), ...steps.map((step) => stepTask(step, { isBrief: on.isBrief }))].join("\n");
	const [first] = steps;
	const counts = [...checks.length === 0 ? [] : [count(checks.length, "check")], ...steps.length === 0 ? [] : [count(steps.length, "step")]];
	const next = first === void 0 ? [] : [say`next step: ${prose(first.title)}`];
	const summary = say`${prose(title)}: ${joined([listed(counts), ...next], "; ")}`;
	return on.isFolded ? fold(summary, tasks) : blocks([`**${inline(summary)}**`, tasks]);
}
/** How a step is confirmed, shown for the first one that nothing else proves. */
function confirmation(steps) {
	const first = steps.flatMap(({ members }) => members).find(({ check }) => check === null);
	if (first === void 0) return "";
	const lines = [
		"integrations:",
		`  ${plain(first.integration)}:`,
		"    confirmed:",
		`      ${plain(first.id)}: { on: YYYY-MM-DD, by: "@you" }`
	];
	const told = say`A step that Gladly does not show is confirmed in the file by its id, here
    ${code(first.id)}:`;
	return `\n${inline(told)}\n\n${fenced("yaml", lines)}`;
}
// src/report/markdown/picture.ts
/** Gladly allows 20 webhooks; a plan that is refused may name more. */
const WEBHOOKS_DRAWN = 20;
const INTEGRATIONS_DRAWN = 12;
const LABEL_LENGTH = 48;
/** Colours that can be read on a light and on a dark page; the words say the same. */
const CLASSES = {
	make: "stroke:#1a7f37,stroke-width:2px",
	change: "stroke:#9a6700,stroke-width:2px",
	keep: "stroke:#57606a,stroke-width:1px",
	take: "stroke:#cf222e,stroke-width:2px,stroke-dasharray:5 4"
};
/**
* What the plan touches, as a Mermaid picture: the organization, its integrations, their webhooks
* with the hosts that those lead to, and their topics in one box each. Nothing where a picture
* would show no more than a line of the table does.
*/
function picturePart(plan, context) {
	const inScope = plan.operations.filter((operation) => operation.inScope);
	return onePiece(helps(inScope) ? drawn(plan, inScope) : "", {
		yields: 9,
		cut: () => cutNote(say`the picture`, context)
	});
}
function helps(operations) {
	return operations.length > 1 && operations.some(({ kind }) => kind === "webhook");
}
function drawn(plan, inScope) {
	const all = groupOperations(plan, inScope);
	const groups = all.slice(0, INTEGRATIONS_DRAWN);
	const lines = [
		"flowchart LR",
		`  org(["${label(`Gladly ${plan.organization.name}`)}"])`,
		...groups.flatMap((group, index) => groupLines(group, `i${index}`)),
		...restLines(all.length - groups.length),
		...Object.entries(CLASSES).map(([direction, style]) => `  classDef ${direction} ${style}`)
	];
	return fold(say`Picture of what this touches`, fencedOwn("mermaid", lines));
}
function restLines(rest) {
	if (rest === 0) return [];
	return [`  org --- rest["${label(phraseText(count(rest, "more integration")))}"]`];
}
function groupLines({ title, members }, id) {
	const webhooks = members.filter(({ operation }) => operation.kind === "webhook");
	const topics = members.filter(({ operation }) => operation.kind === "topic");
	return [
		`  ${id}["${label(title)}"]`,
		`  org --- ${id}`,
		...webhooks.slice(0, WEBHOOKS_DRAWN).flatMap((view, index) => webhookLines(view, {
			id: `${id}w${index}`,
			from: id
		})),
		...boxLines(topics, {
			id: `${id}t`,
			from: id
		}),
		...boxLines(webhooks.slice(WEBHOOKS_DRAWN), {
			id: `${id}x`,
			from: id
		})
	];
}
function webhookLines({ operation, words, what }, { id, from }) {
	const text = phraseText(say`${words.verb} ${what}`);
	const host = hostOfOperation(operation);
	return [`  ${from} --> ${id}["${label(text)}"]:::${words.direction}`, ...host === null ? [] : [`  ${id} --> ${id}h(["${label(host)}"])`]];
}
/** What several operations do, in one box; what takes something away comes first among them. */
function boxLines(views, { id, from }) {
	const [first] = views;
	if (first === void 0) return [];
	const text = views.length === 1 ? say`${first.words.verb} ${first.what}` : deedsPhrase(views.map(({ operation }) => operation));
	return [`  ${from} --> ${id}["${label(phraseText(text))}"]:::${first.words.direction}`];
}
/** Where a webhook leads, or led; a URL that is a secret shows the secret's name. */
function hostOfOperation({ fields, changes }) {
	const former = changes.flatMap((change) => change.field === "url" && "before" in change && typeof change.before === "string" ? [change.before] : []);
	const [url] = [...fields !== null && "url" in fields ? [fields.url] : [], ...former];
	return url === void 0 ? null : hostOf(url) ?? displayUrl(url);
}
/**
* Text for a box. Mermaid knows characters by their numbers; of those as they are only letters,
* digits, and dots and hyphens within words are used, so that nothing is read as its language.
*/
function label(text) {
	return plain(text, LABEL_LENGTH).replace(/(?![\p{L}\p{N} ]|(?<=[\p{L}\p{N}])[.-](?=[\p{L}\p{N}]))./gsu, (character) => `#${Number(character.codePointAt(0))};`);
}
// src/report/markdown/plan-comment.ts
/**
* The comment on a pull request: the verdict, what nobody may overlook, one row for each
* operation, what waits for people, and the details in folds. Never longer than the budget: what
* is left out is counted, and removals are named whatever happens. Holds no secret value.
*/
function planComment(outcome, context) {
	return comment([planVerdict(outcome.plan, "merged", context), ...planParts(outcome, context)], {
		plan: outcome.plan,
		context
	});
}
/** Hidden lines, a text that fits, and the footer. */
function comment([head, ...parts], on) {
	const { plan, context } = on;
	const hidden = context.hidden.map((line) => `${line}\n`).join("");
	const end = footer(plan, context);
	const room = budgetOf(context) - bytesOf(hidden) - bytesOf(head) - bytesOf(end) - 6;
	return `${hidden}${[
		head,
		fit(parts, room),
		end
	].filter((text) => text !== "").join("\n\n")}\n`;
}
/** Everything of a plan below its verdict. */
function planParts({ plan, diagnostics }, context) {
	const view = viewPlan(plan);
	const inScope = plan.operations.filter((operation) => operation.inScope);
	return [
		...attentionParts(plan, view, context),
		operationsPart(plan, inScope, context),
		peoplePart(view, context),
		leftAlonePart(view, context),
		picturePart(plan, context),
		foldsPart(plan, inScope, context),
		remarksPart(view, diagnostics, context)
	];
}
/** What a plan would do, and what else a reader should know of it at once. */
function planVerdict(plan, when, context) {
	const leftAlone = plan.operations.filter(({ inScope }) => !inScope).length;
	const also = [...leftAloneSentence(leftAlone), ...peopleSentence(plan)];
	return [
		`### ${inline(verdictPhrase(plan, when))}`,
		...also.length === 0 ? [] : [inline(joined(also, " "))],
		...context.approvalChanged ? [CHANGED] : []
	].join("\n\n");
}
function verdictPhrase(plan, when) {
	const organization = code(plan.organization.name);
	const inScope = plan.operations.filter((operation) => operation.inScope);
	const deeds = say`${deedsPhrase(inScope)} in ${organization}`;
	if (plan.refusals.length > 0) {
		const refused = say`Refused as it stands: ${count(plan.refusals.length, "matter")} must be
      settled first`;
		return inScope.length === 0 ? say`${refused} in ${organization}` : say`${refused}. It would ${deeds}`;
	}
	if (inScope.length > 0) return when === "merged" ? say`Once merged, this will ${deeds}` : say`Apply would ${deeds}`;
	return plan.operations.length > 0 ? say`This change has nothing to do in ${organization}` : say`Nothing to do: what the file can write in ${organization} is as it says`;
}
const CHANGED = [alertHead("IMPORTANT", say`Changed since it was approved`), quoted(inline(say`Somebody approved this pull request when other operations stood here. Read them
      again; the approval was not for these.`))].join("\n");
export { peoplePart as a, planId as c, planVerdict as i, documentName as l, planComment as n, operationsPart as o, planParts as r, attentionParts as s, comment as t, keepDocument as u };
