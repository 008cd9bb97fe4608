import { c as count, d as name, f as prose, h as sentences, l as joined, m as say, n as phraseText, o as capitalized, s as code, u as listed } from "./plain.js";
import { n as formatPlace } from "./place.js";
import { a as diagnosticMessage } from "./json.js";
import { d as fieldLines, f as sortedChanges } from "./places.js";
import { a as foldHead, d as fenced, i as fold, o as heading, p as inline, r as blocks, t as FOLD_END, u as codeSpan } from "./layout2.js";
import { r as KIND_WORDS } from "./refusals.js";
import { n as groupOperations } from "./view.js";
import { t as systemClock } from "./clock.js";
// src/report/markdown/whereabouts.ts
/** `3 more topics are left out here; they are in [the job summary] and in `plan.json`.` */
function cutNote(what, context) {
	return `_Left out here for its length: ${inline(what)}. ${whereWhole(context)}_`;
}
/** A link to the run, or nothing where its address is not one that can be linked to. */
function runLink({ runUrl }, words) {
	return runUrl !== null && /^https?:\/\/[\w.:-]+\/[\w./%~-]*$/.test(runUrl) ? `[${words}](${runUrl})` : words;
}
/** How many of something, for what was left out. */
function more(amount, singular) {
	return say`${count(amount, `more ${singular}`, `more ${singular}s`)}`;
}
function whereWhole(context) {
	const file = context.planFile === null ? "" : ` and in the run's file ${codeSpan(context.planFile)}`;
	return `All of it is in ${runLink(context, "the summary of the job")}${file}.`;
}
// src/report/markdown/budget.ts
/** A part that consists of one piece, or of nothing. */
function onePiece(text, on) {
	return {
		...on,
		levels: [{
			head: "",
			entries: text === "" ? [] : [{ text }]
		}]
	};
}
/**
* Parts one below the other, within so many bytes of UTF-8. Whatever is left out is said by the
* part's `cut`. Parts without entries take no room.
*/
function fit(parts, budget) {
	const shown = new Map(parts.map((part) => [part, cutWhole(part)]));
	for (const part of parts.toSorted((a, b) => a.yields - b.yields)) {
		const room = budget - bytesOf(joinParts([...shown].map(([other, text]) => other === part ? "" : text))) - 2;
		shown.set(part, fitPart(part, room * (part.share ?? 1)));
	}
	return joinParts([...shown.values()]);
}
/** The length of a text in bytes of UTF-8. */
function bytesOf(text) {
	return Buffer.byteLength(text);
}
function joinParts(texts) {
	return texts.filter((text) => text !== "").join("\n\n");
}
function fitPart(part, room) {
	return part.levels.map((level) => levelText(level, new Set(level.entries.keys()))).find((text) => bytesOf(text) <= room) ?? fitEntries(part, room);
}
/** As many entries as fit, by halving: the text grows with every entry. */
function fitEntries(part, room) {
	const last = lastLevel(part);
	const byRank = [...last.entries.keys()].toSorted((a, b) => rankOf(last.entries[a]) - rankOf(last.entries[b]) || a - b);
	const withFirst = (amount) => partText(part, new Set(byRank.slice(0, amount)));
	let fits = 0;
	let over = byRank.length;
	while (over - fits > 1) {
		const middle = Math.floor((fits + over) / 2);
		if (bytesOf(withFirst(middle)) <= room) fits = middle;
		else over = middle;
	}
	return withFirst(fits);
}
function rankOf(entry) {
	return entry?.rank ?? 0;
}
function cutWhole(part) {
	return partText(part, /* @__PURE__ */ new Set());
}
function lastLevel({ levels }) {
	return levels.at(-1) ?? {
		head: "",
		entries: []
	};
}
/** The last level with only these entries, and what was left out. */
function partText(part, kept) {
	const level = lastLevel(part);
	const left = [...level.entries.keys()].filter((index) => !kept.has(index));
	return joinParts([levelText(level, kept), left.length === 0 ? "" : part.cut(left)]);
}
function levelText(level, kept) {
	const { head, entries, lead = "", separator = "\n", foot = "" } = level;
	const texts = entries.filter((_, index) => kept.has(index)).map(({ text }) => text);
	if (texts.length === 0) return "";
	return [
		head,
		lead + texts.join(separator),
		foot
	].filter((text) => text !== "").join("\n");
}
// src/report/markdown/context.ts
/** GitHub cuts a comment at 65,536 characters. */
const COMMENT_BUDGET = 6e4;
/** How many bytes a text may take. */
function budgetOf({ budget = COMMENT_BUDGET }) {
	return budget;
}
// src/report/markdown/order.ts
/**
* Operations in words, in the order in which a reviewer should meet them: what takes something
* away, of all integrations, then everything else, each by integration.
*/
function takingFirst(plan, operations) {
	const groups = groupOperations(plan, operations);
	const only = (takes) => groups.map(({ title, members }) => ({
		title,
		members: members.filter(({ words }) => words.direction === "take" === takes)
	}));
	return [...only(true), ...only(false)];
}
// src/report/markdown/field-diff.ts
/** A fold for each operation, with every field before and after; all of them in one fold. */
function foldsPart(plan, operations, context) {
	const told = takingFirst(plan, operations.filter(({ changes }) => changes.length > 0)).flatMap(({ members }) => members);
	return {
		yields: 10,
		levels: [{
			head: foldHead(say`Field by field: ${count(told.length, "operation")}`),
			entries: told.map((view) => ({ text: `\n${operationFold(view)}` })),
			foot: FOLD_END
		}],
		cut: (left) => cutNote(more(left.length, "field-by-field comparison"), context)
	};
}
function operationFold({ operation, words, what }) {
	const { address, place } = operation;
	const where = place === null ? "" : inline(say`Declared in ${code(formatPlace(place))}.`);
	const content = blocks([where, fieldDiff(operation)]);
	return fold(say`${words.verb} ${what} (${code(address)})`, content);
}
/** Every field of an operation: `-` is what Gladly has, `+` what it will have. */
function fieldDiff(operation) {
	const lines = sortedChanges(operation).flatMap((change) => {
		const { label, before, kept, after } = fieldLines(change);
		return [
			...before.map((value) => diffLine("-", label, value)),
			...kept.map((value) => diffLine(" ", label, value)),
			...after.map((value) => diffLine("+", label, value))
		];
	});
	return fenced("diff", lines);
}
function diffLine(sign, label, value) {
	return `${sign} ${phraseText(say`${label}: ${value}`)}`;
}
// src/report/markdown/remarks.ts
/** Unmanaged objects that are named before the rest is only counted. */
const NAMED_UNMANAGED = 5;
/** A list under a title; nothing where there is nothing to list. */
function listPart(phrases, options) {
	const { yields, title, noun, context } = options;
	return {
		yields,
		share: .5,
		levels: [{
			head: `${heading(title)}\n`,
			entries: phrases.map((phrase) => ({ text: `- ${inline(phrase)}` }))
		}],
		cut: (left) => cutNote(more(left.length, noun), context)
	};
}
/** Differences that an apply in this scope does not touch, and what would put them back. */
function leftAlonePart(view, context) {
	return listPart(view.leftAlone.flatMap(groupDifferences), {
		yields: 5,
		title: say`Left alone: differences that this change did not make`,
		noun: "difference",
		context
	});
}
/** How far each integration is. */
function statesPart(states, context) {
	return listPart(states.map(({ title, text }) => say`${prose(title)}: ${text}`), {
		yields: 6,
		title: say`Integrations`,
		noun: "integration",
		context
	});
}
/** Warnings about the file, and what is good to know: nothing of it has to be done. */
function remarksPart(view, diagnostics, context) {
	return listPart([
		...diagnostics.map(diagnosticPhrase),
		...pingPhrases(view.remarks),
		...view.remarks.filter(({ note }) => note.code !== "ping").map(remarkPhrase),
		...unmanagedPhrases(view)
	], {
		yields: 7,
		title: say`Good to know`,
		noun: "remark",
		context
	});
}
/** A finding in the file: where, what, and what to do. */
function diagnosticPhrase(finding) {
	const { problem, remedy } = diagnosticMessage(finding);
	return sentences(say`${code(formatPlace(finding.place))}: ${problem}`, remedy);
}
function groupDifferences({ title, members }) {
	return members.map(({ words, what, changes, why }) => {
		const told = changes.map(({ label, text }) => say`${label}: ${text}`);
		const restore = told.length === 0 ? words.verb : say`${words.verb} (${joined(told, "; ")})`;
		const reason = why ?? say`not as the file says`;
		return say`${capitalized(what)} for ${prose(title)}: ${reason}. Apply with scope all would: ${restore}.`;
	});
}
/** One sentence for all hosts that Gladly is going to try. */
function pingPhrases(remarks) {
	const hosts = remarks.flatMap(({ note }) => note.code === "ping" ? [note.host] : []);
	if (hosts.length === 0) return [];
	return [say`Gladly will send a PING to ${listed([...new Set(hosts)].map(code))}. A webhook is switched
      on only if its host answers 200 within 15 seconds.`];
}
function remarkPhrase({ note, message }) {
	if (note.code === "no-ledger") return NO_LEDGER;
	return note.address === null ? message.text : say`${code(note.address)}: ${message.text}`;
}
const NO_LEDGER = say`Nothing was applied from here yet, so nothing is removed, however little the
  file declares.`;
function unmanagedPhrases({ unmanaged, ignored }) {
	const named = unmanaged.map(({ kind, name: object }) => say`${KIND_WORDS[kind]} ${name(object)}`);
	return [...named.length === 0 ? [] : [say`In Gladly, but not in the file, and never touched:
            ${listed(named, { most: NAMED_UNMANAGED })}.`], ...ignored.length === 0 ? [] : [say`${count(ignored.length, "object")} on the ignore list.`]];
}
// src/action/stage.ts
/** What surrounds the texts about an outcome. */
function contextOf(outcome, { facts, config }, more = {}) {
	const wasRead = outcome.plan !== null;
	return {
		hidden: [],
		commit: facts.commit,
		config,
		readAt: wasRead ? new Date(systemClock.now()).toISOString() : null,
		runUrl: facts.run.url,
		planFile: null,
		approvalChanged: false,
		refusesJob: outcome.result === "refused",
		...more
	};
}
export { statesPart as a, takingFirst as c, fit as d, onePiece as f, runLink as h, remarksPart as i, budgetOf as l, more as m, leftAlonePart as n, fieldDiff as o, cutNote as p, listPart as r, foldsPart as s, contextOf as t, bytesOf as u };
