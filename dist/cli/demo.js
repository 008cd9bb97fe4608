import { S as approveAny, i as plan, k as environmentKeys, w as apply } from "../shared/core.js";
import { t as drift } from "../shared/drift.js";
import { r as seedOrganization, t as startEmulator } from "../shared/server.js";
import { c as driftText, s as journalText, u as planText } from "../shared/text.js";
import { join } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
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
/**
* Plays the whole story on an emulated organization with the example of all five vendors: plan,
* apply, what waits for people, a change made in Gladly and its repair, a webhook that Gladly
* switches off. Needs nothing and leaves nothing behind.
*/
async function runDemo(desk) {
	const stage = await openStage(desk);
	try {
		await firstApply(stage);
		await somebodyEdits(stage);
		await gladlySwitchesOff(stage);
		await say(stage, "That was it", [
			"Nothing of this was a real organization. To try the commands yourself, start one with",
			`\`${desk.program} emulator\`, or write a gladly-integrations.yml for yours; the examples`,
			`are in config-schema/examples/, and \`${desk.program} --help\` lists the commands.`
		]);
		return 0;
	} finally {
		await stage.close();
	}
}
async function firstApply(stage) {
	await say(stage, "1. What the file asks for", [
		"Acme wants five vendors and a survey of its own connected to Gladly. It is all in one file,",
		"config-schema/examples/full.yml. Gladly has some of it already: users, inboxes, topics that",
		"agents use, a webhook that Playvox made. This is the plan, before anything is touched:"
	]);
	await show(stage, await plan(stage.request, stage.ports));
	await say(stage, "2. Apply", [
		"A manager has read the plan; apply carries out exactly that. A webhook is made switched off",
		"and then enabled, so that a silent endpoint is told apart from a wrong request. Every write",
		"is read back."
	]);
	await show(stage, await applyAll(stage, "changes"));
	await say(stage, "3. In sync, and what waits for people", [
		"Looked at again, Gladly is as the file says. What only a person can do (roles, tokens, an",
		"inbox, steps at the vendor) stays on the list until it shows in Gladly or is confirmed in",
		"the file:"
	]);
	await show(stage, await drift(stage.request, stage.ports));
}
async function somebodyEdits(stage) {
	await say(stage, "4. Somebody changes something in Gladly", ["Dana unticks events of Idiomatic's webhook and archives the topic HiO_Escalation. Nobody", "reviewed that; the scheduled check for drift sees it:"]);
	stage.emulator.control.change(...DANAS_CHANGES);
	await show(stage, await drift(stage.request, stage.ports));
	await say(stage, "5. Restore it", ["Apply with --scope all puts back what the file says."]);
	await show(stage, await applyAll(stage, "all"));
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
async function gladlySwitchesOff(stage) {
	await say(stage, "6. Gladly switches a webhook off", ["Assembled's endpoint fails four times in a row. Gladly switches the webhook off and sends", "an email that nobody reads. Agents now look absent in Assembled, and drift says why:"]);
	stage.emulator.control.change({
		change: "switch-off-webhook",
		webhook: "https://hooks.assembled.example/gladly/acme"
	});
	await show(stage, await drift(stage.request, stage.ports));
	await say(stage, "7. The endpoint is mended, and the webhook on again", []);
	await show(stage, await applyAll(stage, "all"));
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
	const { print, style } = desk.terminal;
	await print(`\n${style.faint("─".repeat(78))}\n${[style.heading(title), ...lines].join("\n")}\n\n`);
}
async function show({ desk }, { plan, journal, drift }) {
	const { print, style, width } = desk.terminal;
	const options = {
		style,
		width,
		verbose: false,
		applyCommand: null
	};
	if (journal !== null) return print(journalText(journal, options));
	if (plan === null) return void 0;
	return print(drift === null ? planText(plan, options) : driftText(plan, drift, options));
}
export { runDemo };
