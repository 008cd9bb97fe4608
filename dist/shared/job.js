import { C as Secret, D as secretForms, E as scrubber, J as isKnownError, P as isHostEntry, R as nearest, S as outcomeOf, q as ReconcileError, t as environmentSecrets } from "./start.js";
import { a as setFailed, c as warning, i as notice, l as summary, n as error, o as setOutput, r as info, s as setSecret, t as debug } from "../packages/@actions/core.js";
import { readFile } from "node:fs/promises";
// src/action/desk.ts
/** A desk in front of a runner; `secrets` are known from the start. */
function openDesk(runner, secrets) {
	let known = [];
	let scrubKnown = scrubber(known);
	const masked = /* @__PURE__ */ new Set();
	const clean = (text) => scrubKnown(text);
	const hide = (more) => {
		known = [...known, ...more];
		scrubKnown = scrubber(known);
		for (const form of more.flatMap(secretForms)) {
			if (!masked.has(form)) runner.mask(form);
			masked.add(form);
		}
	};
	hide(secrets);
	return {
		clean,
		hide,
		line: (text) => runner.line(withoutCommands(clean(text))),
		debug: (text) => runner.debug(clean(text)),
		annotate: (one) => runner.annotate({
			...one,
			title: clean(one.title),
			message: clean(one.message)
		}),
		output: runner.output,
		summarize: (markdown) => runner.summarize(clean(markdown)),
		fail: (message) => runner.fail(clean(message))
	};
}
/** The runner obeys a line of the log that begins with `::`, and `##[` anywhere in one. */
function withoutCommands(text) {
	return text.replaceAll("##[", "## [").replaceAll(/^(\s*):(?=:)/gm, "$1: ");
}
// src/action/ending.ts
/** Failures that are a refusal: nothing was tried, and somebody has to decide something. */
const REFUSALS = [
	"event-refused",
	"host-forbidden",
	"busy"
];
/**
* Runs a command and turns whatever it throws into an outcome that can be reported, of the
* organization that it was about, as far as it had come to know that.
*/
async function settled(command, work, { found }) {
	try {
		return await work();
	} catch (error) {
		return {
			...failedOutcome(command, asKnown(error)),
			organization: found.organization()
		};
	}
}
/** The outcome of a command that could not do its work. */
function failedOutcome(command, { code, message, remedy }) {
	return {
		...outcomeOf({
			command,
			result: resultOf(code),
			reason: code,
			diagnostics: []
		}),
		error: {
			message,
			remedy
		}
	};
}
/** Any thrown value as an error that can be told; one that is not ours is a bug and says so. */
function asKnown(error) {
	if (isKnownError(error)) return error;
	const message = error instanceof Error ? error.message : String(error);
	return new ReconcileError("internal", `A fault of gladly-integrations itself: ${message}`, {
		remedy: "Nothing that you did is wrong. Run the job again with debug logging and report what it prints.",
		cause: error
	});
}
function resultOf(code) {
	if (code === "invalid-config") return "invalid";
	return REFUSALS.includes(code) ? "refused" : "failed";
}
// src/github/wire.ts
/** A member of a JSON object; `undefined` where there is none. */
function memberOf(value, name) {
	if (typeof value !== "object" || value === null) return void 0;
	return Object.getOwnPropertyDescriptor(value, name)?.value;
}
/** A member that is text; empty where it is not. */
function textOf(value, name) {
	const member = memberOf(value, name);
	return typeof member === "string" ? member : "";
}
/** A JSON array; empty where the value is none. */
function arrayOf(value) {
	return Array.isArray(value) ? value : [];
}
/** A member that is a whole number; `null` where it is not. */
function wholeOf(value, name) {
	const member = memberOf(value, name);
	return typeof member === "number" && Number.isSafeInteger(member) ? member : null;
}
// src/github/context.ts
const DEPENDABOT = "dependabot[bot]";
/**
* What started a job, from the variables of the runner and the event's payload. Events that this
* program has no use for, or whose payload lacks what it needs, are refused.
*/
function triggerOf(environment, payload) {
	const event = environment["GITHUB_EVENT_NAME"] ?? "";
	switch (event) {
		case "pull_request": return pullRequestOf(environment, payload) ?? unknown(event);
		case "pull_request_target": return {
			type: "refused",
			event,
			why: "pull-request-target"
		};
		case "merge_group": return mergeGroupOf(payload) ?? unknown(event);
		case "push": return pushOf(payload) ?? unknown(event);
		case "schedule": return onBranch("schedule", environment, payload) ?? unknown(event);
		case "workflow_dispatch": return onBranch("dispatch", environment, payload) ?? unknown(event);
		default: return unknown(event);
	}
}
function pullRequestOf(environment, payload) {
	const pull = memberOf(payload, "pull_request");
	const base = memberOf(pull, "base");
	const head = memberOf(pull, "head");
	const number = wholeOf(pull, "number");
	const commits = {
		base: textOf(base, "sha"),
		head: textOf(head, "sha")
	};
	if (number === null || commits.base === "" || commits.head === "") return null;
	const author = textOf(memberOf(pull, "user"), "login");
	return {
		type: "pull-request",
		number,
		...commits,
		headRef: textOf(head, "ref"),
		baseRef: textOf(base, "ref"),
		defaultBranch: textOf(memberOf(payload, "repository"), "default_branch"),
		fork: repositoryOf(head) === "" || repositoryOf(head) !== repositoryOf(base),
		dependabot: author === DEPENDABOT || environment["GITHUB_ACTOR"] === DEPENDABOT
	};
}
function mergeGroupOf(payload) {
	const group = memberOf(payload, "merge_group");
	const base = textOf(group, "base_sha");
	const head = textOf(group, "head_sha");
	return base === "" || head === "" ? null : {
		type: "merge-group",
		base,
		head
	};
}
/** Of a tag `branch` is its whole ref, which is no branch's name. Deletions are of no use. */
function pushOf(payload) {
	const ref = textOf(payload, "ref");
	const branch = branchOf$1(ref) ?? (ref.startsWith("refs/tags/") ? ref : null);
	const after = textOf(payload, "after");
	const before = textOf(payload, "before");
	if (branch === null || isNothing(after)) return null;
	return {
		type: "push",
		branch,
		isDefault: isDefaultOf(payload, branch),
		before: isNothing(before) ? null : before,
		after
	};
}
function onBranch(type, environment, payload) {
	const branch = branchOf$1(environment["GITHUB_REF"] ?? "");
	const head = environment["GITHUB_SHA"] ?? "";
	if (branch === null || head === "") return null;
	return {
		type,
		branch,
		isDefault: type === "schedule" || isDefaultOf(payload, branch),
		head
	};
}
function isDefaultOf(payload, branch) {
	return branch === textOf(memberOf(payload, "repository"), "default_branch");
}
function unknown(event) {
	return {
		type: "refused",
		event,
		why: "unknown-event"
	};
}
function branchOf$1(ref) {
	return ref.startsWith("refs/heads/") ? ref.slice(11) : null;
}
/** Where there is no commit, GitHub writes zeros. */
function isNothing(commit) {
	return /^0*$/.test(commit);
}
function repositoryOf(side) {
	return textOf(memberOf(side, "repo"), "full_name");
}
// src/action/event.ts
/**
* What started the job, from the environment and the event's payload.
* @throws ReconcileError `internal` when the runner's file with the payload cannot be read.
*/
async function readEvent(environment) {
	const path = environment["GITHUB_EVENT_PATH"] ?? "";
	try {
		return triggerOf(environment, JSON.parse(await readFile(path, "utf8")));
	} catch (error) {
		if (error instanceof ReconcileError) throw error;
		throw new ReconcileError("internal", "The payload of the event cannot be read.", {
			remedy: "Run the Action on a runner that sets GITHUB_EVENT_PATH to a file with the payload.",
			cause: error
		});
	}
}
// src/action/facts.ts
/** @throws ReconcileError `internal` when this is no runner of GitHub Actions. */
function readFacts(environment) {
	const repository = needed(environment, "GITHUB_REPOSITORY");
	const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const id = Number(environment["GITHUB_RUN_ID"] ?? "0");
	const attempt = Number(environment["GITHUB_RUN_ATTEMPT"] ?? "1");
	return {
		repository,
		commit: needed(environment, "GITHUB_SHA"),
		run: {
			id,
			attempt,
			url: `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`
		},
		workspace: needed(environment, "GITHUB_WORKSPACE"),
		temp: needed(environment, "RUNNER_TEMP"),
		apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com"
	};
}
function needed(environment, name) {
	const value = environment[name] ?? "";
	if (value !== "") return value;
	throw new ReconcileError("internal", `The variable ${name} is not set.`, { remedy: "This program runs as a step of a GitHub Actions job. To work on your own machine, use the command line: gladly-integrations --help." });
}
// src/action/input-names.ts
/**
* The inputs of the Action with their defaults, as `action.yml` declares them; an empty default
* means that there is none. Names are part of the published contract.
*/
const INPUTS = {
	command: "auto",
	config: "gladly-integrations.yml",
	organization: "",
	"gladly-api-user": "",
	"gladly-api-token": "",
	"github-token": "${{ github.token }}",
	scope: "changes",
	approve: "",
	"require-review": "true",
	"max-removals": "3",
	"webhook-hosts": "",
	"allowed-hosts": "",
	comment: "update",
	"drift-issue": "true",
	"fail-on-drift": "false",
	"signing-key": "",
	"requests-per-second": "8",
	environment: ""
};
/** Choices of the inputs that have some. */
const COMMANDS = [
	"auto",
	"validate",
	"plan",
	"apply",
	"drift"
];
const SCOPES = ["changes", "all"];
const COMMENT_MODES = [
	"update",
	"new",
	"changes-only",
	"off"
];
// src/action/input-values.ts
const TRUE = [
	"true",
	"True",
	"TRUE"
];
const FALSE = [
	"false",
	"False",
	"FALSE"
];
/** @throws ReconcileError that names the input when it is none of the choices. */
function choiceOf({ name, text }, choices) {
	const chosen = choices.find((choice) => choice === text);
	if (chosen !== void 0) return chosen;
	const near = nearest(text, choices);
	const hint = near.length === 0 ? "" : `Did you mean ${near.join(" or ")}? `;
	throw misspelt({
		name,
		text
	}, `${hint}It can be ${choices.join(", ")}.`);
}
/** @throws ReconcileError that names the input unless it is `true` or `false`, as YAML writes them. */
function booleanOf({ name, text }) {
	if (TRUE.includes(text)) return true;
	if (FALSE.includes(text)) return false;
	throw misspelt({
		name,
		text
	}, "It can be true or false.");
}
/** @throws ReconcileError that names the input unless it is a number in the range. */
function numberOf({ name, text }, range) {
	const { least, most, whole } = range;
	const number = Number(text);
	if ((whole ? /^\d+$/ : /^\d+(?:\.\d+)?$/).test(text) && number >= least && number <= most) return number;
	throw misspelt({
		name,
		text
	}, `Write ${whole ? "a whole number" : "a number"} from ${least} to ${most}.`);
}
/**
* Hosts, separated by commas or new lines.
* @throws ReconcileError that names the input and the entry that is no host.
*/
function hostsOf({ name, text }, { wildcard }) {
	return text.split(/[,\n]/).map((entry) => entry.trim()).filter((entry) => entry !== "").map((entry) => {
		const bare = wildcard && entry.startsWith("*.") ? entry.slice(2) : entry;
		if (isHostEntry(bare)) return entry;
		throw misspelt({
			name,
			text: entry
		}, `Write ${wildcard ? "host, host:port or *.host" : "host or host:port"}, without https:// or path, separated by commas or new lines.`);
	});
}
/** @throws ReconcileError that names the input unless it is the beginning of a plan's digest. */
function digestOf({ name, text }) {
	const digest = text.toLowerCase();
	if (/^[0-9a-f]{12,64}$/.test(digest)) return digest;
	throw misspelt({
		name,
		text
	}, "Copy the digest from the plan of the earlier run: at least 12 of its characters, which are 0-9 and a-f.");
}
function misspelt({ name, text }, remedy) {
	return new ReconcileError("invalid-config", `The input ${name} cannot be "${text}".`, { remedy });
}
// src/action/inputs.ts
/**
* Reads the inputs as the runner passes them on, `INPUT_<NAME>`. An empty one counts as left out:
* that is how a workflow passes on an expression without a value.
*
* @throws ReconcileError `invalid-config` that names the input whose value is misspelt.
*/
function readInputs(environment) {
	const written = (name) => {
		const text = inputText(environment, name);
		return {
			name,
			text: text === "" ? INPUTS[name] : text
		};
	};
	const optional = (name) => emptyAsNull(inputText(environment, name));
	const secret = (name) => {
		const text = optional(name);
		return text === null ? null : new Secret(text);
	};
	const webhookHosts = hostsOf(written("webhook-hosts"), { wildcard: true });
	return {
		command: choiceOf(written("command"), COMMANDS),
		config: written("config").text,
		organization: optional("organization"),
		gladlyApiUser: optional("gladly-api-user"),
		gladlyApiToken: secret("gladly-api-token"),
		githubToken: secret("github-token"),
		scope: choiceOf(written("scope"), SCOPES),
		approve: optional("approve") === null ? null : digestOf(written("approve")),
		requireReview: booleanOf(written("require-review")),
		maxRemovals: numberOf(written("max-removals"), {
			least: 0,
			most: 1e4,
			whole: true
		}),
		webhookHosts: webhookHosts.length === 0 ? null : webhookHosts,
		allowedHosts: hostsOf(written("allowed-hosts"), { wildcard: false }),
		comment: choiceOf(written("comment"), COMMENT_MODES),
		driftIssue: booleanOf(written("drift-issue")),
		failOnDrift: booleanOf(written("fail-on-drift")),
		signingKey: secret("signing-key"),
		requestsPerSecond: numberOf(written("requests-per-second"), {
			least: .1,
			most: 100,
			whole: false
		}),
		environment: optional("environment")
	};
}
/** The text of an input, without white space around it; empty where there is none. */
function inputText(environment, name) {
	return (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
function emptyAsNull(text) {
	return text === "" ? null : text;
}
// src/action/masks.ts
/**
* Everything secret that a job is started with, known before its inputs are even understood: the
* secret inputs, the pair that is sent to Gladly, and every variable that may hold a secret.
*/
function startSecrets(environment) {
	const user = inputText(environment, "gladly-api-user");
	const token = inputText(environment, "gladly-api-token");
	return [...[
		token,
		user === "" || token === "" ? "" : `${user}:${token}`,
		inputText(environment, "github-token"),
		inputText(environment, "signing-key")
	].filter((text) => text !== "").map((text) => new Secret(text)), ...environmentSecrets(environment)];
}
// src/action/runner.ts
const ANNOTATE = {
	error,
	warning,
	notice
};
/** The runner that started this process. */
const githubRunner = {
	mask: setSecret,
	line: info,
	debug,
	annotate: ({ severity, title, message, place }) => {
		const where = place === null ? {} : {
			file: place.file,
			startLine: place.line,
			startColumn: place.column
		};
		ANNOTATE[severity](message, {
			title,
			...where
		});
	},
	output: setOutput,
	summarize: async (markdown) => {
		await summary.addRaw(markdown, true).write();
	},
	fail: setFailed
};
// src/action/task.ts
/**
* What is to be done for an event: the command that the workflow names, else the one that the
* event stands for.
*
* | event                                   | `auto`         |
* |-----------------------------------------|----------------|
* | `pull_request`                          | plan           |
* | `pull_request` from a fork              | plan, offline  |
* | `pull_request` of Dependabot, no secret | plan, offline  |
* | `merge_group`                           | plan           |
* | `push` to the default branch            | apply          |
* | `push` elsewhere                        | validate       |
* | `schedule`                              | drift          |
* | `workflow_dispatch`                     | plan           |
*
* @throws ReconcileError `event-refused` for events that would give strangers the secrets, for
*   unknown ones, and for an apply of what is not merged.
*/
function taskFor(trigger, inputs) {
	if (trigger.type === "refused") throw refusal(trigger);
	const command = inputs.command === "auto" ? defaultCommand(trigger) : inputs.command;
	if (command === "validate") return { type: "validate" };
	if ((trigger.type === "pull-request" || trigger.type === "merge-group") && command !== "plan") throw notMerged(command, trigger);
	if (command === "apply" && "branch" in trigger && !trigger.isDefault) throw elsewhere(trigger);
	const head = headOf(trigger);
	switch (command) {
		case "plan": return planTask(trigger, inputs);
		case "apply": return {
			type: "apply",
			head,
			branch: branchOf(trigger),
			by: approvalFor(trigger, inputs)
		};
		case "drift": return {
			type: "drift",
			head
		};
	}
}
function defaultCommand(trigger) {
	switch (trigger.type) {
		case "pull-request":
		case "merge-group":
		case "dispatch": return "plan";
		case "push": return trigger.isDefault ? "apply" : "validate";
		case "schedule": return "drift";
	}
}
function planTask(trigger, { gladlyApiToken }) {
	const head = headOf(trigger);
	if (trigger.type === "merge-group") return {
		type: "plan",
		base: trigger.base,
		head,
		pull: null
	};
	if (trigger.type !== "pull-request") return {
		type: "plan",
		base: null,
		head,
		pull: null
	};
	const { base } = trigger;
	if (trigger.fork) return {
		type: "offline-plan",
		base,
		head,
		why: "fork"
	};
	if (trigger.dependabot && gladlyApiToken === null) return {
		type: "offline-plan",
		base,
		head,
		why: "dependabot"
	};
	return {
		type: "plan",
		base,
		head,
		pull: trigger
	};
}
/** Where nobody opens a pull request, a person reads the plan and gives its digest. */
function approvalFor(trigger, { approve, requireReview }) {
	if (approve !== null) return "digest";
	if (!requireReview) return "nothing";
	return trigger.type === "dispatch" ? "digest" : "review";
}
function headOf(trigger) {
	return trigger.type === "push" ? trigger.after : trigger.head;
}
function branchOf(trigger) {
	return "branch" in trigger ? trigger.branch : "";
}
function refusal({ event, why }) {
	if (why === "pull-request-target") return new ReconcileError("event-refused", "The event pull_request_target is refused: it hands the secrets of the repository to changes that anybody can propose.", { remedy: "Write `on: pull_request` in the workflow. Pull requests from forks then get a plan without Gladly, for which no secret is needed." });
	return new ReconcileError("event-refused", `There is nothing to do for the event ${event}.`, { remedy: "Start the workflow on pull_request, merge_group, push, schedule or workflow_dispatch." });
}
function elsewhere({ branch }) {
	const message = `apply is refused on the branch ${branch}: what it would write to Gladly is not on the default branch.`;
	return new ReconcileError("event-refused", message, { remedy: "Merge the change into the default branch and apply it there: its push does that, or workflow_dispatch on that branch. On other branches leave out the input command, or write plan or validate." });
}
function notMerged(command, { type }) {
	const event = type === "merge-group" ? "merge_group" : "pull_request";
	return new ReconcileError("event-refused", `${command} is refused on ${event}: it ${command === "apply" ? "writes to Gladly what is not merged" : "is not about a change"}.`, { remedy: `Leave out the input command, or write plan or validate, in workflows on ${event}.` });
}
// src/action/main.ts
/**
* Runs the Action. Never throws: whatever goes wrong is told with its remedy and fails the job,
* here and nowhere else. What a command does not need is not even loaded.
*/
async function main(host) {
	const desk = openDesk(githubRunner, startSecrets(host.env));
	const failure = await run(host, desk).catch((error) => lastWords(error, desk));
	if (failure !== null) desk.fail(failure);
}
/** Resolves to why the job fails, `null` where it does not. */
async function run(host, desk) {
	const facts = readFacts(host.env);
	const ready = await prepare(host, {
		facts,
		desk
	}).catch(asKnown);
	const { publish } = await import("../action/publish.js");
	if ("code" in ready) return publish(notBegun(ready), {
		desk,
		facts,
		...UNREAD
	});
	const { job, task } = ready;
	const { config, failOnDrift } = job.inputs;
	return publish(await carryOut(job, task), {
		desk,
		facts,
		config,
		failOnDrift
	});
}
/** Stands in for inputs that could not be read. */
const UNREAD = {
	config: INPUTS.config,
	failOnDrift: false
};
async function prepare(host, { facts, desk }) {
	const { env: environment } = host;
	const inputs = readInputs(environment);
	const task = taskFor(await readEvent(environment), inputs);
	const { openJob } = await import("../action/open-job.js");
	const head = "head" in task ? task.head : facts.commit;
	return {
		job: openJob({
			environment,
			inputs,
			facts,
			desk,
			signal: stopSignal(host, desk),
			head
		}),
		task
	};
}
async function carryOut(job, task) {
	switch (task.type) {
		case "validate": {
			const { runValidate } = await import("../action/validate-run.js");
			return runValidate(job);
		}
		case "offline-plan": {
			const { runOfflinePlan } = await import("../action/offline-run.js");
			return runOfflinePlan(job, task);
		}
		case "plan": {
			const { runPlan } = await import("../action/plan-run.js");
			return runPlan(job, task);
		}
		case "apply": {
			const { runApply } = await import("../action/apply-run.js");
			return runApply(job, task);
		}
		case "drift": {
			const { runDrift } = await import("../action/drift-run.js");
			return runDrift(job, task);
		}
	}
}
/** How a run ends that never came to its command. */
function notBegun(error) {
	return {
		outcome: failedOutcome("plan", error),
		traces: {},
		trouble: null
	};
}
/** For what goes wrong while the ending itself is told. */
function lastWords(error, desk) {
	const { message, remedy, cause } = asKnown(error);
	if (cause instanceof Error) desk.debug(cause.stack ?? cause.message);
	return `${message} ${remedy}`;
}
/** GitHub interrupts a job that is cancelled: what is under way comes to its end, no more begins. */
function stopSignal(host, desk) {
	const controller = new AbortController();
	for (const event of ["SIGINT", "SIGTERM"]) host.once(event, () => {
		desk.line("Stopping: nothing new is begun.");
		controller.abort(/* @__PURE__ */ new Error("interrupted"));
	});
	return controller.signal;
}
export { wholeOf as a, textOf as i, arrayOf as n, asKnown as o, memberOf as r, settled as s, main as t };
