import { O as environmentKeys, S as apply, b as approveAny, r as plan } from "../shared/core.js";
import { t as drift } from "../shared/drift.js";
import { r as seedOrganization, t as startEmulator } from "../shared/server.js";
import { _ as groupLines, c as driftText, d as planText, h as checkLines, m as stateLines, s as journalText, u as noteLines, v as listOperations, y as titleLines } from "../shared/text.js";
import { $ as rows, Q as paragraphs, X as commandLines, Z as openingLines, ct as plain, et as section, it as wrapPhrase, lt as plainLines, nt as wrap, rt as wrapBehind, yt as say$1 } from "../shared/start.js";
import { d as viewJournal, g as viewPlan, m as groupOperations, w as peopleSentence, x as driftVerdict } from "../shared/report.js";
import { join } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/report/text/story.ts
/** A plan for somebody who wants to know what plans are: everything in kind, nothing in bulk. */
function storyPlanText(plan, options) {
	const { style, showAll, width } = options;
	const view = viewPlan(plan);
	return paragraphs([
		openingLines(view.headline, options),
		section("Made or changed", operationKinds(view, options), style),
		section("To be mended by a person, for example", checkKinds(view, options), style),
		section("To be done by a person, for example", tellingSteps(view, options), style),
		section("To be looked at twice, for example", riskKinds(view, options), style),
		section("Integrations", stateLines(view.states, options), style),
		commandLines(say$1`All of it, with every step and risk:`, showAll, {
			indent: 0,
			width
		})
	]);
}
/** The receipt of an apply for somebody who has just read its plan: how far that has brought it. */
function storyReceiptText(journal, options) {
	const { style } = options;
	const { verdict, proof } = viewJournal(journal);
	const { plan, final } = journal;
	return paragraphs([openingLines([verdict, proof], options), section("Integrations that are further", newStates(plan, final ?? plan, options), style)]);
}
/** Drift for somebody who knows how things stood before. */
function storyDriftText(plan, { drift, before, ...options }) {
	const { style } = options;
	const operations = groupOperations(plan, drift.operations);
	const waiting = drift.operations.length === 0 ? peopleSentence(plan) : [];
	return paragraphs([
		openingLines([driftVerdict(plan, drift), ...waiting], options),
		section("This would put it back", groupLines(operations, options), style),
		section("Integrations that are not as before", newStates(before, plan, options), style)
	]);
}
/** The states that read otherwise than before. */
function newStates(before, now, options) {
	const known = new Set(viewPlan(before).states.map((state) => JSON.stringify(state)));
	const states = viewPlan(now).states.filter((state) => !known.has(JSON.stringify(state)));
	return stateLines(states, options);
}
/** Every operation by its title, and the first of each kind with its fields. */
function operationKinds({ changes }, options) {
	const telling = changes.flatMap(({ members }) => members.filter((one) => one.changes.length > 1));
	const shown = new Set(firstOfEach(telling, ({ operation }) => operation.kind));
	return changes.flatMap(({ title, members }) => [`  ${plain(title)}`, ...members.flatMap((one) => shown.has(one) ? listOperations([one], {
		indent: 4,
		tense: "verb"
	}, options) : titleLines(one, {
		indent: 4,
		tense: "verb"
	}, options))]);
}
function checkKinds({ checks }, options) {
	const all = checks.flatMap(({ title, members }) => members.map((view) => ({
		title,
		view
	})));
	const shown = firstOfEach(all, ({ view }) => view.check.finding.code);
	const groups = checks.map(({ title, members }) => ({
		title,
		members: members.filter((view) => shown.some((one) => one.view === view))
	}));
	return [...checkLines(groups.filter(({ members }) => members.length > 0), options), ...more(all.length - shown.length, options)];
}
function tellingSteps({ steps }, { telling, ...options }) {
	const all = steps.flatMap(({ members }) => members.map(({ step }) => step));
	const shown = all.filter(({ address }) => telling.has(address));
	return [...shown.flatMap((step) => stepLines(step, options)), ...more(all.length - shown.length, options)];
}
function stepLines(step, { style, width }) {
	const [instruction = "", ...further] = plainLines(step.instruction);
	const told = [["where", plain(step.where, 400)], ["what", instruction]];
	return [...wrapBehind("[ ]", plain(step.title, 200), {
		indent: 2,
		width
	}).map(style.heading), ...rows([...told, ...further.map((line) => ["", line])], {
		indent: 6,
		width
	})];
}
function riskKinds({ risks }, options) {
	const shown = firstOfEach(risks, ({ note }) => note.code);
	return [...noteLines(shown, options), ...more(risks.length - shown.length, options)];
}
function firstOfEach(members, kindOf) {
	const first = /* @__PURE__ */ new Map();
	for (const member of members) if (!first.has(kindOf(member))) first.set(kindOf(member), member);
	return [...first.values()];
}
function more(amount, { width }) {
	return amount === 0 ? [] : wrapPhrase(say$1`... and ${amount} more.`, 2, width);
}
// src/cli/example.generated.ts
const FULL_EXAMPLE = "# All five built-in vendors, one integration that is written out, and two organizations.\n# yaml-language-server: $schema=../gladly-integrations.schema.json\nversion: 1\n\norganizations:\n  production:\n    url: https://acme.gladly.com\n    ignore:\n      - webhook: Warehouse export\n        reason: belongs to the data team, which keeps it by hand\n        until: 2027-06-30\n\n  sandbox:\n    url: https://acme.gladly.qa\n    integrations: # laid over the integrations below; false leaves one out here\n      hioperator: false\n      playvox: false\n      idiomatic: { inputs: { webhook-url: https://hooks.idiomatic.example/acme-sandbox } }\n      csat:\n        webhooks:\n          survey: { url: https://hooks.acme.com/csat-sandbox }\n\nintegrations:\n  hioperator:\n    vendor: hioperator\n    user: { email: hioperator@acme.com }\n    topics:\n      hioperator: { aliases: [Hi Operator] } # what it was called before\n    confirmed:\n      inbox-sla: { on: 2026-11-03, by: '@dana', note: 24 hours }\n\n  sidekick:\n    vendor: gladly-sidekick\n    # Sidekick still asks for two events that Gladly's newest reference has dropped.\n    allow-unknown-events: true\n    inputs:\n      user-email: sidekick-acme@gladly.example\n      bot-name: Melissa\n      inbox-names: [Customer Support, Returns]\n      chat-webhook-url: { secret: SIDEKICK_CHAT_URL }\n      other-webhook-url: { secret: SIDEKICK_OTHER_URL }\n      webhook-api-key: { secret: SIDEKICK_WEBHOOK_KEY }\n\n  idiomatic:\n    vendor: idiomatic\n    allow-unknown-events: true # one of its ten events has been dropped as well\n    user: { email: idiomatic@acme.com }\n    inputs:\n      webhook-url: https://hooks.idiomatic.example/acme\n      webhook-api-key: { secret: IDIOMATIC_WEBHOOK_KEY }\n\n  playvox:\n    vendor: playvox\n    user: { email: playvox@acme.com }\n    inputs:\n      inbox-names: [Customer Support, Returns, Escalations]\n\n  assembled:\n    vendor: assembled\n    user: { email: assembled@acme.com, token: { secret: ASSEMBLED_GLADLY_TOKEN } }\n    inputs:\n      webhook-url: https://hooks.assembled.example/gladly/acme\n      webhook-api-key: { secret: ASSEMBLED_KEY }\n\n  csat: # no vendor: everything is written out\n    title: Our own CSAT survey\n    user: { email: csat@acme.com, name: CSAT Survey, roles: [Agent, API User] }\n    inboxes:\n      surveys: { name: Surveys, sla-minutes: 2880 }\n    topics:\n      surveys: { name: Surveys, protected: true }\n      sent: { name: CSAT sent, parent: surveys }\n      old: { name: CSAT mailed, parent: surveys, disabled: true }\n    webhooks:\n      survey:\n        name: CSAT survey\n        url: https://hooks.acme.com/csat\n        events: [CONVERSATION/CLOSED, PAYMENT_REQUEST/*]\n        headers:\n          authorization: { prefix: 'Bearer ', secret: CSAT_KEY }\n        aliases: [CSAT]\n    steps:\n      inbox-sla:\n        title: Set the SLA of the inbox Surveys\n        where: Settings > Orchestration > Inboxes > Surveys > edit > SLA\n        do: Enter 2880 minutes (48 hours) and save.\n        who: Administrator or Team Manager\n        why: Answers to the survey may wait longer than customers do.\n        expires-after: 365\n    confirmed:\n      inbox-sla: { on: 2026-10-12, by: '@sam' }\n    handover:\n      endpoint:\n        title: What the survey service is given\n        fields:\n          Gladly URL: https://acme.gladly.com\n          Webhook key: { secret: CSAT_KEY }\n";
// src/cli/demo.ts
const EXAMPLE_FILE = "config-schema/examples/full.yml";
/** Where the example says that its production organization is. */
const EXAMPLE_URL = "https://acme.gladly.com";
/** What the example's secrets are on this stage: made up, and good for nothing. */
const SECRETS = {
	SIDEKICK_CHAT_URL: "https://endpoints.sidekick.example/acme/chat",
	SIDEKICK_OTHER_URL: "https://endpoints.sidekick.example/acme/other",
	SIDEKICK_WEBHOOK_KEY: "made-up-sidekick-webhook-key",
	IDIOMATIC_WEBHOOK_KEY: "made-up-idiomatic-webhook-key",
	ASSEMBLED_KEY: "made-up-assembled-webhook-key",
	CSAT_KEY: "made-up-survey-webhook-key"
};
/** What Acme's administrators have made by hand already. */
const MADE_BY_PEOPLE = [
	{
		change: "add-user",
		user: {
			name: "Melissa",
			email: "sidekick-acme@gladly.example"
		}
	},
	{
		change: "add-user",
		user: {
			name: "CSAT Survey",
			email: "csat@acme.com"
		}
	},
	{
		change: "add-inbox",
		inbox: { name: "Customer Support" }
	},
	{
		change: "add-inbox",
		inbox: { name: "Surveys" }
	},
	{
		change: "add-inbox",
		inbox: { name: "Return" }
	}
];
/** Steps that show what kinds there are: in Gladly, at the vendor, with values to type. */
const TELLING_STEPS = /* @__PURE__ */ new Set([
	"idiomatic.step.user-roles",
	"sidekick.step.message-automation",
	"playvox.step.task-agent-status-went-away"
]);
const RULE_WIDTH = 78;
/**
* Plays the whole story on an emulated organization with the example of all five vendors: plan,
* apply, what waits for people, a change made in Gladly and its repair, a webhook that Gladly
* switches off. Needs nothing and leaves nothing behind. Told in brief, unless `--verbose` asks
* for what the commands themselves would print.
*/
async function runDemo({ verbose }, desk) {
	const stage = await openStage(desk);
	try {
		const story = {
			...stage,
			verbose
		};
		const seen = await firstApply(story);
		await somebodyEdits(story, seen);
		await gladlySwitchesOff(story, seen);
		await say(story, "That was it", ["Nothing of this was a real organization. To try the commands yourself, serve one, or begin", "a file for your own; the examples are in config-schema/examples/."]);
		await desk.terminal.print([
			"emulator",
			"vendors",
			"init <vendor>",
			"--help"
		].map((one) => `  ${desk.program} ${one}\n`).join(""));
		return 0;
	} finally {
		await stage.close();
	}
}
/** Resolves to how things stand when all is applied. */
async function firstApply(story) {
	await say(story, "1. What the file asks for: plan", [
		"Acme wants five vendors and a survey of its own connected to Gladly. It is all in one file,",
		"config-schema/examples/full.yml. Gladly has some of it already: users, inboxes, topics that",
		"agents use, a webhook that Playvox made. This is the plan, before anything is touched:"
	]);
	await show(story, await plan(story.request, story.ports), null);
	await say(story, "2. What was read is carried out: apply", [
		"A manager has read the plan; apply carries out exactly that. A webhook is made switched off",
		"and then enabled, so that a silent endpoint is told apart from a wrong request. Every write",
		"is read back."
	]);
	await show(story, await applyAll(story, "changes"), null);
	await say(story, "3. In sync, and what waits for people: drift", [
		"Looked at again, Gladly is as the file says. What only a person can do (roles, tokens, an",
		"inbox, steps at the vendor) stays on the list until it shows in Gladly or is confirmed in",
		"the file."
	]);
	const checked = await drift(story.request, story.ports);
	await show(story, checked, checked.plan);
	return checked.plan;
}
async function somebodyEdits(story, seen) {
	await say(story, "4. Somebody changes something in Gladly", ["Dana unticks events of Idiomatic's webhook and archives the topic HiO_Escalation. Nobody", "reviewed that; the scheduled check for drift sees it:"]);
	story.emulator.control.change(...DANAS_CHANGES);
	await show(story, await drift(story.request, story.ports), seen);
	await say(story, "5. It is restored: apply --scope all", ["That puts back what the file says. Had Dana been right, export would have written her", "changes into the file, for review."]);
	await show(story, await applyAll(story, "all"), null);
}
const DANAS_CHANGES = [{
	change: "edit-webhook",
	webhook: "https://hooks.idiomatic.example/acme",
	fields: { events: ["CONVERSATION/CREATED", "CONVERSATION/CLOSED"] }
}, {
	change: "edit-topic",
	topic: "HiO_Escalation",
	fields: { disabled: true }
}];
async function gladlySwitchesOff(story, seen) {
	await say(story, "6. Gladly switches a webhook off", ["Assembled's endpoint fails four times in a row. Gladly switches the webhook off and sends", "an email that nobody reads. Agents now look absent in Assembled, and drift says why:"]);
	story.emulator.control.change({
		change: "switch-off-webhook",
		webhook: "https://hooks.assembled.example/gladly/acme"
	});
	await show(story, await drift(story.request, story.ports), seen);
	await say(story, "7. The webhook is on again: apply --scope all", ["The vendor has repaired its endpoint. Gladly asks it by a PING, then switches the webhook on."]);
	await show(story, await applyAll(story, "all"), null);
}
async function openStage(desk) {
	const folder = await mkdtemp(join(tmpdir(), "gladly-integrations-demo-"));
	const emulator = await startEmulator({
		seed: seedOrganization("acme"),
		rules: { requestsPerSecond: null }
	});
	emulator.control.change(...MADE_BY_PEOPLE);
	const { user, token } = emulator.credentials;
	const secrets = Object.entries(SECRETS).map(([name, value]) => [`GLADLY_SECRET_${name}`, value]);
	return {
		desk,
		emulator,
		ports: {
			...desk.ports,
			openConfig: () => Promise.resolve(exampleFor(emulator)),
			environment: Object.fromEntries(secrets),
			keys: environmentKeys({
				GLADLY_API_USER: user,
				GLADLY_API_TOKEN: token
			})
		},
		request: {
			config: EXAMPLE_FILE,
			allowedHosts: [emulator.host],
			organization: "production",
			ledger: join(folder, "ledger.json"),
			requestsPerSecond: 100,
			webhookHosts: null,
			maxRemovals: 3,
			base: null,
			scope: "changes"
		},
		close: async () => {
			await emulator.close();
			await rm(folder, {
				recursive: true,
				force: true
			});
		}
	};
}
/** The example as if it lay where readers can open it, with its production on this stage. */
function exampleFor({ url }) {
	return {
		file: EXAMPLE_FILE,
		content: FULL_EXAMPLE.replace(EXAMPLE_URL, url),
		readVendorFile: () => Promise.resolve({ failure: "missing" })
	};
}
function applyAll({ request, ports }, scope) {
	return apply({
		...request,
		scope,
		approve: approveAny,
		keepUndo: keepNothing
	}, ports);
}
function keepNothing() {
	return Promise.resolve();
}
async function say({ desk }, title, lines) {
	const { print, style, width } = desk.terminal;
	await print(`\n${style.faint("─".repeat(Math.min(width, RULE_WIDTH)))}\n${[style.heading(title), ...wrap(lines.join(" "), 0, width)].join("\n")}\n\n`);
}
/** Shows what a command found or did; `seen` is how things stood when the reader last looked. */
async function show(story, outcome, seen) {
	const { print, style, width } = story.desk.terminal;
	const { plan, journal, drift } = outcome;
	const layout = {
		style,
		width,
		verbose: story.verbose
	};
	if (story.verbose) return print(fullText(outcome, {
		...layout,
		applyCommand: null
	}));
	if (journal !== null) return print(storyReceiptText(journal, layout));
	if (plan === null) return void 0;
	if (drift !== null) return print(storyDriftText(plan, {
		...layout,
		drift,
		before: seen ?? plan
	}));
	const showAll = `${story.desk.program} demo --verbose`;
	return print(storyPlanText(plan, {
		...layout,
		telling: TELLING_STEPS,
		showAll
	}));
}
function fullText({ plan, journal, drift }, options) {
	if (journal !== null) return journalText(journal, options);
	if (plan === null) return "";
	return drift === null ? planText(plan, options) : driftText(plan, drift, {
		...options,
		exportCommand: null
	});
}
export { runDemo };
