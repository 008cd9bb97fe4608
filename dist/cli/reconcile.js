import { n as approveDigest, t as approveAny } from "../shared/approval.js";
import { t as exitCodeOf } from "../shared/outcome.js";
import { n as cleanJson } from "../shared/clean-json.js";
import { n as cleanPlan, r as cleanValues, t as cleanOutcome } from "../shared/clean-outcome.js";
import { i as outcomeDocument, n as jsonText } from "../shared/json.js";
import { t as failureText } from "../shared/failure.js";
import { n as isKnownError } from "../shared/errors.js";
import { t as printJson } from "../shared/clean-json2.js";
import { t as diagnosticsText } from "../shared/diagnostics.js";
import { n as driftText, t as journalText } from "../shared/journal2.js";
import { a as countKind, r as KIND_WORDS } from "../shared/refusals.js";
import { m as say, n as phraseText, s as code, u as listed } from "../shared/plain.js";
import { c as wrapPhrase, i as section, n as paragraphs, s as wrapBehind } from "../shared/layout.js";
import { n as planText } from "../shared/plan2.js";
import { t as applyCommand } from "../shared/command-line.js";
import { n as writeResultFile, t as checkResultFile } from "../shared/result-files.js";
import { t as sourcesOf } from "../shared/sources2.js";
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
		return wrapBehind("=", phraseText(text), {
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
	const findings = diagnostics.length > 0 ? diagnosticsText(diagnostics, {
		...layout,
		sources
	}) : "";
	if (command === "validate" && findings === "") return `${work.request.config} is valid.\n`;
	return [findings, resultText(outcome, options)].filter((text) => text !== "").join("\n");
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
	if (drift !== null) return driftText(plan, drift, options);
	if (rebuilt !== null && work.command === "ledger rebuild") return rebuiltLedgerText({
		...rebuilt,
		file: work.request.ledger
	}, layout);
	const text = planText(plan, options);
	if (reason === "approval-mismatch") return `${text}\n${mismatch(work)}`;
	if (work.command !== "apply") return text;
	return reason === "approval-needed" && wasAsked(work, desk) ? NOTHING_WRITTEN : `${text}\n${NOTHING_WRITTEN}`;
}
const NOTHING_WRITTEN = "Nothing was written.\n";
/** Whether the plan has been shown already, with the question that was not answered by yes. */
function wasAsked(work, desk) {
	return work.approval.type === "ask" && desk.terminal.canAsk;
}
function mismatch(work) {
	return `Refused: the plan that was approved (${work.command === "apply" && work.approval.type === "digest" ? work.approval.digest : ""}) is not this one, so nothing was written. Read the plan above and approve its digest.
`;
}
// src/cli/reconcile.ts
/** Runs one of them, prints what came out, and resolves to its exit code. */
async function reconcile(work, desk) {
	for (const path of resultFilesOf(work)) await checkResultFile(path);
	const kept = { rebuilt: null };
	const found = await outcomeOf(work, desk, (rebuilt) => {
		kept.rebuilt = cleanValues(rebuilt, desk.clean);
	});
	const outcome = cleanOutcome(found, desk.clean);
	const document = () => jsonText(outcomeDocument(outcome));
	const text = () => outcomeText(outcome, {
		work,
		desk,
		rebuilt: kept.rebuilt,
		sources: sourcesOf(outcome.diagnostics)
	});
	if (work.json) await printJson(document(), desk);
	else await desk.terminal.print(text());
	if ("out" in work && work.out !== null && !await keep(work.out, document(), desk)) return 1;
	return exitCodeOf(outcome, { detailed: "detailedExitcode" in work && work.detailedExitcode });
}
/** The files that a command is to write besides the ledger. */
function resultFilesOf(work) {
	return ["out" in work ? work.out : null, "undo" in work ? work.undo : null].filter((path) => path !== null);
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
async function outcomeOf(work, desk, report) {
	const { ports } = desk;
	switch (work.command) {
		case "validate": {
			const { validate } = await import("../commands/validate.js");
			return validate(work.request, ports);
		}
		case "plan": {
			const { plan } = await import("../commands/plan.js");
			return plan(work.request, ports);
		}
		case "apply": {
			const { apply } = await import("../commands/apply.js");
			return apply(applyRequest(work, desk), ports);
		}
		case "drift": {
			const { drift } = await import("../commands/drift.js");
			return drift(work.request, ports);
		}
		case "ledger rebuild": {
			const { rebuild } = await import("../commands/ledger-rebuild.js");
			return rebuild({
				...work.request,
				report
			}, ports);
		}
	}
}
function applyRequest(work, desk) {
	const { approval, undo, request } = work;
	return {
		...request,
		approve: approval.type === "ask" ? asking(work, desk) : given(approval),
		keepUndo: async (plan) => {
			if (undo !== null) await writeResultFile(undo, cleanJson(undoText(plan), desk.clean));
		}
	};
}
function given(approval) {
	return approval.type === "digest" ? approveDigest(approval.digest) : approveAny;
}
/** Shows the plan and asks, where somebody can answer. */
function asking(work, desk) {
	const { terminal } = desk;
	const { style, width } = terminal;
	const options = {
		style,
		width,
		verbose: work.verbose,
		applyCommand: null
	};
	return async ({ plan }) => {
		if (!terminal.canAsk || work.json) return { code: "approval-needed" };
		const { approvalQuestion, planText } = await import("../report/text/plan.js");
		await terminal.print(`${planText(cleanPlan(plan, desk.clean), options)}\n`);
		return { code: await terminal.ask(approvalQuestion(plan)) ? "ok" : "approval-needed" };
	};
}
function undoText(undo) {
	return `${JSON.stringify(undo, null, 2)}\n`;
}
export { reconcile };
