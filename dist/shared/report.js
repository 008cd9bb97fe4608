import { _t as prose, bt as sentences, dt as capitalized, ft as code, g as secretOfMark, gt as name, ht as listed, mt as joined, ot as phraseText, p as displayUrl, pt as count, vt as quotedEnd, yt as say } from "./start.js";
import { Tt as mayHaveWritten, rt as keyOf, tt as integrationOf } from "./core.js";
import { a as isInSync, o as isOpen, r as distinct } from "./plan.js";
// src/report/messages/fields.ts
/** In the order in which a reader asks for them. */
const LABELS = /* @__PURE__ */ new Map([
	["name", say`name`],
	["url", say`URL`],
	["events", say`events`],
	["enabled", say`state`],
	["disabled", say`state`],
	["parent", say`parent topic`],
	["headers", say`headers`],
	["basic", say`Basic sign-in`],
	["basic.username", say`Basic user name`],
	["basic.password", say`Basic password`],
	["basic.realm", say`Basic realm`],
	["updatedAt", say`the time of its last change`],
	["gone", say`the object itself`]
]);
const HEADER = "headers.";
const SECRETS = {
	set: say`set from its secret`,
	changed: say`gets the new value of its secret`,
	unchanged: say`sent again, with the same secret`,
	unknown: say`sent again; nobody can tell whether Gladly still has it`
};
const NONE = say`none`;
/** How many events of a webhook are written out; Gladly has some fifty. */
const EVENTS_SHOWN = 12;
/** What a field is called, for people; `url`, `headers.x-api-key`. */
function fieldLabel(field) {
	const label = LABELS.get(field);
	if (label !== void 0) return label;
	if (field.startsWith(HEADER)) return say`header ${code(field.slice(8))}`;
	return say`${code(field)}`;
}
/**
* The changes of an operation in words, without those that its verb and name have said already.
* Secrets show their state only, URLs neither sign-in nor query; of a list that stands by itself
* `most` entries are written out.
*/
function changesInWords(operation, { most = EVENTS_SHOWN } = {}) {
	const { action, changes } = operation;
	return sortedChanges({ changes: changes.filter((change) => !isSaid(change, operation)) }).map((change) => {
		const { field } = change;
		const label = fieldLabel(field);
		if ("secret" in change) return {
			field,
			label,
			text: SECRETS[change.secret]
		};
		const { before, after } = change;
		return {
			field,
			label,
			text: action === "delete" ? valueWords(field, before, most) : differenceWords(field, {
				before,
				after
			}, most)
		};
	});
}
/** A difference with every value on a line of its own; lists one line for each entry. */
function fieldLines(change) {
	const label = fieldLabel(change.field);
	if ("secret" in change) return {
		label,
		before: [],
		kept: [],
		after: [SECRETS[change.secret]]
	};
	const before = lineValues(change.before);
	const after = lineValues(change.after);
	const words = (values) => values.map((value) => lineWords(change, value));
	return {
		label,
		before: words(before.filter((value) => !after.includes(value))),
		kept: words(after.filter((value) => before.includes(value))),
		after: words(after.filter((value) => !before.includes(value)))
	};
}
/** The fields of an operation in the order in which a reader asks for them. */
function sortedChanges({ changes }) {
	return changes.toSorted((a, b) => rank(a) - rank(b));
}
/** An entry of a list is looked up as it stands; any other text is what somebody called it. */
function lineWords({ field, before, after }, value) {
	return typeof value === "string" && (isList(before) || isList(after)) ? say`${code(value)}` : valueWords(field, value);
}
function lineValues(value) {
	if (value === null) return [];
	return isList(value) ? value : [value];
}
function rank({ field }) {
	const place = [...LABELS.keys()].indexOf(field.startsWith(HEADER) ? "headers" : field);
	return place === -1 ? LABELS.size : place;
}
function isSaid({ field }, { action, changes }) {
	if (action === "enable" || action === "disable" || action === "archive") return true;
	if (action === "delete") return field === "name";
	if (action !== "create") return false;
	return field === "name" || changes.some((other) => other.field.startsWith(`${field}.`));
}
function differenceWords(field, { before, after }, most) {
	if (isList(before) && isList(after)) return listDifference(before, after);
	if (before === null) return valueWords(field, after, most);
	const from = valueWords(field, before);
	const to = valueWords(field, after);
	if (field === "url" && samePhrase(from, to)) return say`${to} (only its user name, password or query changes)`;
	return say`${from} -> ${to}`;
}
/** What a list gets and loses: `adds a and b; drops c`. */
function listDifference(before, after) {
	const added = after.filter((one) => !before.includes(one));
	const dropped = before.filter((one) => !after.includes(one));
	const parts = [...added.length === 0 ? [] : [say`adds ${entries(added)}`], ...dropped.length === 0 ? [] : [say`drops ${entries(dropped)}`]];
	return parts.length === 0 ? say`in another order` : joined(parts, "; ");
}
function valueWords(field, value, most = EVENTS_SHOWN) {
	if (value === null) return NONE;
	if (isList(value)) return value.length === 0 ? NONE : entries(value, most);
	if (typeof value === "boolean") return switchWords(field, value);
	return say`${textValue(field, value)}`;
}
function textValue(field, value) {
	return field === "url" ? code(displayUrl(value)) : name(value);
}
function switchWords(field, value) {
	if (field === "enabled") return value ? say`on` : say`off`;
	if (field === "disabled") return value ? say`archived` : say`in use`;
	return value ? say`yes` : say`no`;
}
function entries(values, most = EVENTS_SHOWN) {
	const list = listed(values.map(code), { most });
	return values.length > 3 ? say`${count(values.length, "entry", "entries")}: ${list}` : list;
}
function samePhrase(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
function isList(value) {
	return Array.isArray(value);
}
// src/report/messages/notes.ts
/** What a ledger's file is called in proposals, for who has none yet. */
const PROPOSED_LEDGER = "gladly.ledger.json";
/** What a note says; where something is to be done about it, that comes last. */
function noteMessage(note) {
	return NOTES[note.code](note);
}
/** How the file keeps a webhook switched off, and below which integration. */
function switchedOffWords(address) {
	return say`${code(`webhooks: { ${keyOf(address)}: { enabled: false } }`)} below
    ${code(integrationOf(address))} in the file`;
}
const NOTES = {
	"new-host": ({ host, secrets }) => secrets.length === 0 ? risk(say`${code(host)} has never received anything from this organization. Make sure that
          it belongs to the vendor.`) : risk(say`${code(host)} has never received anything from this organization; now it gets
          ${secretsOf(secrets)} too. Make sure that it belongs to the vendor.`),
	"secret-to-new-host": ({ host, secrets }) => risk(say`This webhook never sent ${secretsOf(secrets)} to ${code(host)} before. Make sure that
      that host is meant to have it.`),
	"events-widened": ({ added }) => risk(say`The vendor will be told of more than before: ${listed(added.map(code))}. Make sure
      that it should see these.`),
	"url-credentials": () => risk(say`The URL has a user name or password in it, for everybody to read who sees the file.
      Take the URL from a secret instead: url: { secret: NAME }.`),
	ping: ({ host }) => remark(say`Gladly will send a PING to ${code(host)}; unless that answers 200 within 15 seconds,
      Gladly will not switch the webhook on.`),
	"step-first": ({ step, title, address = null }) => risk(say`A step comes first and nothing shows that it is done: ${name(title)} (${code(step)}).
      Gladly switches the webhook on only if its address answers. Do the step before you apply; or
      until it is done write ${address === null ? say`${code("enabled: false")} for the webhook` : switchedOffWords(address)}.`),
	"webhooks-merged": ({ absorbed }) => remark(say`${listed(absorbed.map(code))} would need the same URL, which Gladly does not allow;
      it is made as one webhook with the events of all.`),
	"secret-unsure": ({ field }) => remark(say`Nobody can tell whether Gladly has the present value of ${fieldLabel(field)}: Gladly
      does not show it, and it was not sent by this ledger, or the webhook was edited since. Where a
      ledger is kept, apply with scope all sends it again.`),
	"secret-not-resolved": ({ name: secret }) => risk(say`The secret ${code(secret)} is not there, so it cannot be compared, and apply would
      refuse to run. Set the environment variable ${code(secretVariable(secret))}.`),
	"url-not-recognised": ({ name: secret, webhook }) => risk(say`The webhook ${name(webhook)} is not removed: its URL came from the secret ${code(secret)},
      and nothing that this run knows tells which webhook in Gladly that is. Before you apply, give
      ${code(secretVariable(secret))} the value that it had; or delete the webhook in Gladly by
      hand.`),
	"secrets-lost": ({ fields }) => remark(say`Gladly never shows ${secretsOf(fields)} of a webhook, so ${code("undo.json")} cannot
      bring it back once the webhook is removed. Keep the value where you find it again.`),
	"ignore-expired": ({ match, until }) => remark(say`The ignore rule for ${matchName(match)} ran out on ${code(until)}. Renew its date, or
      take the rule out of the file.`),
	"ignore-unused": ({ match }) => remark(say`The ignore rule for ${matchName(match)} fits nothing in Gladly. Take it out of the file,
      or correct it.`),
	"no-ledger": () => remark(say`Nothing tells what was applied last, so nothing is removed, however little the file
      declares. The first apply with ${code(`--ledger ${PROPOSED_LEDGER}`)}, or another file of
      that flag, begins a ledger; ${code("ledger rebuild")} builds one from what Gladly has.`),
	"ledger-elsewhere": ({ environment }) => risk(say`What was applied to this organization is recorded in the environment
      ${name(environment)} and does not count here, so nothing is removed. To go on with it, set the
      input ${code("environment")} to that name, in all workflows of this file.`),
	"ledger-unproven": ({ deployment }) => risk(say`Nobody can tell whether deployment ${code(String(deployment))} is ours, because another
      key signed it, so nothing counts as applied before and nothing is removed. If the Gladly token
      or ${code("signing-key")} was replaced, give ${code("signing-key")} the former one, in all
      workflows of this file; if not, find out who may write deployments, and delete that one.`),
	"api-budget": ({ declared, limit, integrations }) => risk(say`${listed(integrations.map(prose))} may take ${declared} of the
      ${count(limit, "request")} a minute that Gladly allows the organization. ${integrations.length === 1 ? say`Ask the vendor to take fewer, or expect slow answers.` : say`Ask the vendors to take fewer, or expect slow answers in all of them.`}`)
};
/** The environment variable that a secret of the file is read from. */
function secretVariable(secret) {
	return `GLADLY_SECRET_${secret}`;
}
/** `the secret of header x-api-key`, or of several fields. */
function secretsOf(fields) {
	return fields.length === 1 ? say`the secret of ${listed(fields.map(fieldLabel))}` : say`the secrets of ${listed(fields.map(fieldLabel))}`;
}
function matchName(match) {
	return name(/^https?:/i.test(match) ? displayUrl(match) : match);
}
function risk(text) {
	return {
		risk: true,
		text
	};
}
function remark(text) {
	return {
		risk: false,
		text
	};
}
// src/report/messages/awaited.ts
/** Where the inputs stand of the integration that a finding is about. */
const OWN_INPUTS = say`below inputs: of this integration`;
/** An input that is to come, with the one that would do in its place. */
function inputWords(input, instead) {
	return instead === null ? say`${code(input)}` : say`${code(input)} (or ${code(instead)})`;
}
/** `webhook-url and webhook-api-key` */
function inputsWords(inputs) {
	return listed(inputs.map(({ input, instead }) => inputWords(input, instead)));
}
/**
* What to do with inputs once they are there. Of a secret the file gets a name and nothing else.
* `place`: `below inputs: of csat`. `value`: whether it is told here how a secret is given.
*/
function writeInWords(inputs, place, { value = "told" } = {}) {
	const open = inputs.filter(({ secret }) => secret === void 0);
	const secrets = inputs.flatMap(({ input, secret }) => secret === void 0 ? [] : [say`${secretWords(input, secret, place)}${given(secret, value)}`]);
	const write = say`Write ${inputsWords(open)} into the file, ${place}.`;
	return sentences(open.length === 0 ? null : write, ...secrets);
}
function secretWords(input, secret, place) {
	return say`Take the ${code("#")} away before ${code(`${input}: { secret: ${secret} }`)} (or write that line),
    ${place}`;
}
function given(secret, value) {
	return value === "elsewhere" ? say`; the value never stands in the file.` : say`, and give the value as ${code(secretVariable(secret))}; it never stands in the file.`;
}
/** What a step brings, for whoever does it; `null` where the file has all of it. */
function broughtWords(step, awaited) {
	const brought = awaited.filter((one) => one.step === step.address);
	if (brought.length === 0) return null;
	const inputs = inputsWords(brought);
	const { words, amount } = objectsWords(brought.flatMap((one) => one.objects));
	const write = writeInWords(brought, say`below inputs: of ${code(step.integration)}`);
	if (amount === 0) return {
		told: write,
		brief: say`brings ${inputs}`
	};
	return {
		told: say`${write} Until then apply leaves out ${words}.`,
		brief: say`brings ${inputs}, for ${words}`
	};
}
/** `the webhook "Survey" and the topic "Sent"`, each once, and how many they are. */
function objectsWords(objects) {
	const once = [...new Map(objects.map(byAddress)).values()];
	return {
		words: listed(once.map(objectWords)),
		amount: once.length
	};
}
function byAddress(object) {
	return [object.address, object];
}
function objectWords({ kind, name: object }) {
	return kind === "user" ? say`its user` : say`the ${KINDS[kind]} ${name(object)}`;
}
const KINDS = {
	inbox: say`inbox`,
	topic: say`topic`,
	webhook: say`webhook`
};
// src/report/messages/operations.ts
const ACTIONS = {
	create: {
		direction: "make",
		verb: say`create`,
		done: say`created`
	},
	update: {
		direction: "change",
		verb: say`change`,
		done: say`changed`
	},
	adopt: {
		direction: "keep",
		verb: say`take over`,
		done: say`took over`
	},
	"resend-secrets": {
		direction: "change",
		verb: say`send the secrets of`,
		done: say`sent the secrets of`
	},
	enable: {
		direction: "change",
		verb: say`switch on`,
		done: say`switched on`
	},
	disable: {
		direction: "take",
		verb: say`switch off`,
		done: say`switched off`
	},
	archive: {
		direction: "take",
		verb: say`archive`,
		done: say`archived`
	},
	delete: {
		direction: "take",
		verb: say`remove`,
		done: say`removed`
	}
};
/** A topic is never switched on or off; Gladly calls it archived. */
const TOPIC_ACTIONS = {
	enable: {
		direction: "change",
		verb: say`bring back`,
		done: say`brought back`
	},
	disable: {
		direction: "take",
		verb: say`archive`,
		done: say`archived`
	}
};
const GOING_ON = {
	direction: "keep",
	verb: say`go on with`,
	done: say`went on with`
};
/** The verbs for an operation, and which way it goes. */
function actionWords(operation) {
	if (operation.reason === "creation-unfinished") return GOING_ON;
	return (operation.kind === "topic" ? TOPIC_ACTIONS[operation.action] : void 0) ?? ACTIONS[operation.action];
}
/** `webhook`, `topic`: what an object is called in a sentence. */
const KIND_WORDS = {
	webhook: say`webhook`,
	topic: say`topic`
};
/** `1 webhook`, `2 topics` */
function countKind(amount, kind) {
	return count(amount, kind);
}
/** Why an object has another URL or name for a moment. */
const DETOUR = say`gets a passing value on the way, because another one takes over the present one`;
const CAUSES = {
	"this-change": null,
	"merged-earlier": say`merged earlier and not applied yet`,
	"changed-in-gladly": say`somebody changed it in Gladly`,
	"switched-off-by-gladly": say`Gladly switched it off because its deliveries kept failing`,
	"secret-rotated": say`its secret has a new value`
};
const REASONS = {
	declared: null,
	differs: null,
	"found-in-gladly": say`already in Gladly; from now on the file looks after it`,
	"creation-unfinished": say`an earlier apply created it and could not finish`,
	renamed: say`the file gives it a new name`,
	"missing-in-gladly": say`it is no longer in Gladly`,
	"removed-from-file": say`it is no longer in the file`,
	"switched-off": say`it is switched off in Gladly`,
	"archived-in-gladly": say`it is archived in Gladly`,
	"secret-changed": say`its secret has a new value`,
	"secret-unsure": say`its secret may have been changed by hand in Gladly`
};
/** Where cause and reason together are said in fewer words than one after the other. */
const TOGETHER = {
	"changed-in-gladly": {
		"missing-in-gladly": say`somebody removed it from Gladly`,
		"archived-in-gladly": say`somebody archived it in Gladly`,
		"switched-off": say`somebody switched it off in Gladly`,
		"secret-unsure": say`its secret may have been changed by hand in Gladly`
	},
	"switched-off-by-gladly": { "switched-off": say`Gladly switched it off because its deliveries kept failing` },
	"secret-rotated": { "secret-changed": say`its secret has a new value` }
};
/**
* Why an operation is in the plan, in a few words; `null` where it is simply what this change of
* the file asks for.
*/
function whyPhrase(operation) {
	const { cause, reason } = operation;
	const together = TOGETHER[cause]?.[reason];
	if (together !== void 0) return together;
	const said = [CAUSES[cause], REASONS[reason]].filter((part) => part !== null);
	return said.length === 0 ? null : joined(said, "; ");
}
// src/report/headline.ts
/** What takes something away is said first. */
const DIRECTIONS = [
	"take",
	"make",
	"change",
	"keep"
];
/**
* The first sentences of a report on a plan: the verdict, then what has another cause, and what
* waits for a person.
*/
function headline(plan) {
	const inScope = plan.operations.filter((operation) => operation.inScope);
	const leftAlone = plan.operations.length - inScope.length;
	return [
		...refusalSentence(plan),
		...verdict(plan, inScope),
		...leftOutSentences(plan),
		...leftAloneSentence(leftAlone),
		...peopleSentence(plan)
	];
}
/**
* `archive 1 topic, create 5 topics and 2 webhooks, and change 1 topic`; `done`: the same in the
* past tense.
*/
function deedsPhrase(deeds, tense = "verb") {
	const verbs = /* @__PURE__ */ new Map();
	for (const deed of DIRECTIONS.flatMap((direction) => deeds.filter(goes(direction)))) {
		const verb = actionWords(deed)[tense];
		const amounts = verbs.get(verb) ?? /* @__PURE__ */ new Map();
		verbs.set(verb, amounts.set(deed.kind, (amounts.get(deed.kind) ?? 0) + 1));
	}
	const phrases = [...verbs].map(([verb, amounts]) => {
		const kinds = [...amounts].map(([kind, amount]) => countKind(amount, kind));
		return say`${verb} ${listed(kinds)}`;
	});
	const last = phrases.at(-1);
	const hasAnd = [...verbs.values()].some((amounts) => amounts.size > 1);
	if (last === void 0 || phrases.length === 1 || !hasAnd) return listed(phrases, { most: phrases.length });
	return say`${joined(phrases.slice(0, -1), ", ")}, and ${last}`;
}
/** `1 check and 2 steps wait for a person.`; nothing where nothing does. */
function peopleSentence(plan) {
	const checks = plan.checks.filter(({ state }) => state !== "passed").length;
	const steps = plan.steps.filter(isOpen).length;
	const parts = [...checks === 0 ? [] : [count(checks, "check")], ...steps === 0 ? [] : [count(steps, "step")]];
	if (parts.length === 0) return [];
	const verb = checks + steps === 1 ? say`waits` : say`wait`;
	return [say`${listed(parts)} ${verb} for a person.`];
}
/**
* That what is only taken over stays as it is; nothing where nothing is. To a reader the word alone
* sounds like a change.
*/
function takeOverSentence(deeds) {
	const taken = deeds.filter(({ action, reason }) => action === "adopt" && reason !== "creation-unfinished");
	if (taken.length === 0) return [];
	return [say`Taking over writes nothing: ${count(taken.length, "object")} that Gladly has already
      ${taken.length === 1 ? say`is` : say`are`} looked after by the file from then on.`];
}
/** `The webhook "Survey" is left out until the file has webhook-url.`, once for each step. */
function leftOutSentences({ awaited }) {
	const steps = /* @__PURE__ */ new Map();
	for (const one of awaited.filter(({ objects }) => objects.length > 0)) steps.set(one.step, [...steps.get(one.step) ?? [], one]);
	return [...steps.values()].map((own) => {
		const objects = objectsWords(own.flatMap((one) => one.objects));
		return say`${capitalized(objects.words)} ${objects.amount === 1 ? say`is` : say`are`} left out until
      the file has ${inputsWords(own)}.`;
	});
}
/** `2 differences were not made by this change and are left alone.`; nothing where there are none. */
function leftAloneSentence(amount) {
	if (amount === 0) return [];
	const differences = count(amount, "difference");
	return amount === 1 ? [say`${differences} was not made by this change and is left alone.`] : [say`${differences} were not made by this change and are left alone.`];
}
/** Whether something is left out until the file has an input. */
function isWaiting({ awaited }) {
	return awaited.some(({ objects }) => objects.length > 0);
}
/** How much has drifted, in one sentence. */
function driftVerdict(plan, drift) {
	const organization = code(plan.organization.name);
	const { operations, checks } = drift;
	if (isInSync(drift)) return say`No drift: nothing of the file was changed in ${organization}.`;
	const parts = [...operations.length === 0 ? [] : [count(operations.length, "difference")], ...checks.length === 0 ? [] : [say`${count(checks.length, "check")} that failed`]];
	return say`${organization} has drifted from the file: ${listed(parts)}.`;
}
function goes(direction) {
	return (deed) => actionWords(deed).direction === direction;
}
/** In a plan a missing secret is only a risk; that apply will not go on like this is news to all. */
function missingSecrets({ notes }) {
	const names = new Set(notes.flatMap((note) => note.code === "secret-not-resolved" ? [note.name] : []));
	if (names.size === 0) return [];
	const secrets = listed([...names].map(code));
	return names.size === 1 ? [say`Apply will be refused until the secret ${secrets} is there.`] : [say`Apply will be refused until the secrets ${secrets} are there.`];
}
function refusalSentence(plan) {
	const { refusals } = plan;
	if (refusals.length === 0) return missingSecrets(plan);
	return [say`Apply would be refused: ${count(refusals.length, "matter")} must be settled first (see the
      end).`];
}
/** What could not be compared, and is refused for it, must not be said to be as it should. */
function verdict(plan, inScope) {
	const { name } = plan.organization;
	if (inScope.length > 0) return [say`Apply would ${deedsPhrase(inScope)} in ${code(name)}.`];
	if (plan.operations.length > 0) return [say`This change has nothing to do in ${code(name)}.`];
	if (plan.refusals.length > 0) return [];
	if (isWaiting(plan)) return [say`Nothing can be written to ${code(name)} yet: the file still waits for inputs.`];
	return [say`Nothing to do: what this file can write in ${code(name)} is as it says.`];
}
// src/report/messages/places.ts
/**
* Where things are in Gladly's settings: today's menu, then in brackets the wording that older
* guides print. From Gladly's help pages ("Managing users and roles", "Create, edit and
* deactivate inboxes", "Reactivate deactivated webhooks", "Generate API tokens").
*/
const USERS = say`Settings > People > Users`;
const EDIT_USER = say`Settings > People > Users > the user's ⋮ > Edit User`;
const INBOXES = say`Settings > Orchestration > Inboxes`;
const TOKENS$1 = say`Settings > API Tokens [Integrations > API Token]`;
const WEBHOOKS = say`Settings > App Developer Tools > Webhooks [Integrations > Webhooks]`;
/** Gladly names no category for this page; its address ends in `/admin/topics`. */
const TOPICS = say`the Topics page of Settings`;
// src/report/messages/journal.ts
/** How an operation ended, in a word or two; `done` says it with the operation's own verb. */
const OUTCOME_WORDS = {
	skipped: say`not done`,
	refused: say`refused by Gladly; nothing was changed`,
	failed: say`failed half-way`,
	uncertain: say`uncertain`
};
/** How an operation ended, in the cell of a table. */
const RESULT_WORDS = {
	done: say`done`,
	unchanged: say`was so already`,
	skipped: say`not done`,
	refused: say`refused by Gladly`,
	failed: say`failed half-way`,
	uncertain: say`uncertain`
};
/** Why an operation was not begun, and who has to do what. */
function skipMessage(why) {
	return SKIPS[why.code](why);
}
/** Why an operation failed, and who has to do what. */
function failureMessage(why) {
	return FAILURES$1[why.code](why);
}
const SKIPS = {
	"out-of-scope": () => ({
		problem: say`This change did not ask for it.`,
		remedy: say`To do it nevertheless, run apply with scope all.`
	}),
	dependency: ({ operation }) => ({
		problem: say`It needs ${code(operation)}, which was not done.`,
		remedy: say`See what stopped that one, then run apply again.`
	}),
	moved: ({ fields }) => ({
		problem: sentences(say`Somebody changed it in Gladly after the plan was made.`, fields.length === 0 ? null : say`What is different: ${listed(fields.map(fieldLabel))}.`),
		remedy: say`Make a new plan, look at the difference, and apply that.`
	}),
	stopped: ({ because }) => ({
		problem: say`The apply was stopped before its turn: ${quotedEnd(because)}.`,
		remedy: say`Run apply again; it goes on from here.`
	})
};
const FAILURES$1 = {
	rejected: ({ status, detail }) => ({
		problem: sentences(status === null ? say`Gladly did not accept it.` : say`Gladly did not accept it (${status}).`, say`Gladly's words: ${quotedEnd(detail)}.`),
		remedy: say`Correct the file accordingly and apply again.`
	}),
	"endpoint-silent": ({ detail }) => ({
		problem: say`The vendor's endpoint did not answer Gladly's PING, so the webhook could not be
      switched on. Gladly's words: ${quotedEnd(detail)}.`,
		remedy: say`Ask the vendor to make its endpoint answer 200 within 15 seconds, or correct the
      URL in the file or the value of the secret; then apply again.`
	}),
	"accepted-but-different": ({ fields }) => ({
		problem: say`Gladly accepted it, and afterwards showed something else in:
      ${listed(fields.map(fieldLabel))}.`,
		remedy: say`Look at it in Gladly (${WEBHOOKS}, or ${TOPICS}). If somebody edits it at the same
      time, agree with them and apply again; if not, tell Gladly Support.`
	}),
	taken: ({ field, holder }) => ({
		problem: sentences(say`Another object in Gladly has the same ${fieldLabel(field)} already.`, holder === null ? null : say`It is ${code(holder)}.`),
		remedy: say`Declare that object in the file so that it is taken over, or give one of the two
      another ${fieldLabel(field)}; then apply again.`
	}),
	moved: ({ fields }) => ({
		problem: sentences(say`A part of it was done; then somebody changed the same thing in Gladly.`, fields.length === 0 ? null : say`What is different: ${listed(fields.map(fieldLabel))}.`),
		remedy: say`Make a new plan, look at the difference, and apply that; it goes on from here.`
	}),
	stopped: ({ because }) => ({
		problem: say`A part of it was done before the apply was stopped: ${quotedEnd(because)}.`,
		remedy: say`Run apply again; it goes on from here.`
	}),
	permission: ({ detail }) => ({
		problem: say`The user of this API token may not do that. Gladly's words: ${quotedEnd(detail)}.`,
		remedy: say`An Administrator gives the user the role API User and keeps its role Agent
      (${EDIT_USER} > Roles); then apply again.`
	}),
	unreachable: ({ detail }) => ({
		problem: say`Gladly could not be reached: ${quotedEnd(detail)}.`,
		remedy: say`Run apply again later; what was done is recognised and not done twice.`
	}),
	internal: ({ detail }) => ({
		problem: say`A fault of gladly-integrations itself broke it off, so nobody can say whether it
      was done: ${quotedEnd(detail)}.`,
		remedy: say`Run apply again; what was done is recognised and not done twice. If it fails again,
      report the error with its text.`
	})
};
// src/report/messages/checks.ts
/** What a check found and, unless all is well, what a person has to do and where. */
function findingMessage(finding) {
	return FINDINGS[finding.code](finding);
}
const FINDINGS = {
	"as-declared": ({ what }) => ({
		short: say`as declared`,
		problem: say`${prose(what)} is as the file says.`,
		remedy: []
	}),
	"user-missing": ({ email, near, input }) => ({
		short: say`user missing`,
		problem: sentences(say`Gladly has no user with the email ${code(email)}.`, near === null ? null : say`There is ${code(near)}: one of the two may be misspelt.`),
		remedy: near === null ? say`An Administrator adds the user: ${USERS} > Add User, email ${code(email)}. If the user
            has another email, correct ${userKey("email", input)} in the file.` : say`If ${code(near)} is the one that is meant, correct ${userKey("email", input)} in the
            file. If not, an Administrator adds the user: ${USERS} > Add User, email ${code(email)}.`
	}),
	"user-name": ({ email, expected, actual, input }) => ({
		short: say`user has another name`,
		problem: say`The user ${code(email)} is called ${name(actual)} in Gladly; the file says
      ${name(expected)}.`,
		remedy: say`An Administrator changes the name: ${EDIT_USER}, name ${name(expected)}. If Gladly
      is right, correct ${userKey("name", input)} in the file.`
	}),
	"inbox-missing": ({ name: inbox, near }) => ({
		short: say`inbox missing`,
		problem: sentences(say`Gladly has no inbox called ${name(inbox)}.`, near === null ? null : say`There is ${name(near)}: one of the two may be misspelt.`),
		remedy: near === null ? say`An Administrator or Team Manager makes it: ${INBOXES} > Create Inbox, name
            ${name(inbox)}. If it has another name, correct the inbox's name in the file.` : say`If ${name(near)} is the one that is meant, an Administrator or Team Manager renames it:
            ${INBOXES} > ${name(near)} > edit; or correct the inbox's name in the file. If not, make
            it: ${INBOXES} > Create Inbox, name ${name(inbox)}.`
	}),
	"inbox-disabled": ({ name: inbox }) => ({
		short: say`inbox deactivated`,
		problem: say`The inbox ${name(inbox)} is deactivated in Gladly.`,
		remedy: say`An Administrator or Team Manager activates it again: ${INBOXES} > ${name(inbox)} >
      edit. If it is no longer used, take it out of the file.`
	}),
	"inbox-ambiguous": ({ name: inbox, count: amount }) => ({
		short: say`several inboxes of one name`,
		problem: say`Gladly has ${count(amount, "inbox", "inboxes")} called ${name(inbox)}, so nobody
      can say which one is meant.`,
		remedy: say`An Administrator or Team Manager renames all but one: ${INBOXES} >
      ${name(inbox)} > edit.`
	}),
	"organization-url": ({ expected, actual }) => ({
		short: say`another organization's address`,
		problem: say`The file says that this organization is ${code(expected)}; Gladly itself says
      ${code(actual)}.`,
		remedy: say`If Gladly is right, correct the organization's url in the file. If the file is
      right, use the API token of a user of ${code(expected)}: ${TOKENS$1}.`
	}),
	"vendor-webhook-missing": ({ what, candidates }) => ({
		short: say`the vendor's webhook is missing`,
		problem: sentences(what.includes("*") ? say`The vendor makes a webhook in Gladly by itself, found by ${name(what)} (* stands for
            any text), and none is there.` : say`The vendor makes the webhook ${name(what)} in Gladly by itself, and it is not there.`, candidates.length === 0 ? null : say`Webhooks in Gladly that the file does not declare: ${quoted(candidates)}.`),
		remedy: say`Ask the vendor to set it up (again), then look: ${WEBHOOKS}. If the vendor says that
      it is there under another name or URL, put that into the file.`
	}),
	"vendor-webhook-off": ({ name: webhook, byGladly }) => ({
		short: byGladly ? say`the vendor's webhook switched off by Gladly` : say`the vendor's webhook switched off`,
		problem: byGladly ? say`Gladly switched off the vendor's webhook ${name(webhook)} because its deliveries
        failed.` : say`The vendor's webhook ${name(webhook)} is switched off.`,
		remedy: say`Ask the vendor whether its endpoint works, look at the log, and switch it on again
      as an API User: ${WEBHOOKS} > ${name(webhook)} > edit > Logs, then Enabled.`
	}),
	"vendor-webhook-events": ({ name: webhook, missing }) => ({
		short: say`the vendor's webhook lacks events`,
		problem: say`The vendor's webhook ${name(webhook)} is not subscribed to
      ${listed(missing.map(code))}.`,
		remedy: say`Ask the vendor to set its webhook up again, or add the events as an API User:
      ${WEBHOOKS} > ${name(webhook)} > edit > Events.`
	}),
	"token-rejected": ({ email }) => ({
		short: say`API token rejected`,
		problem: say`Gladly rejects the API token of ${code(email)}: it was deleted, belongs to another
      user or environment, or was copied wrongly.`,
		remedy: say`Sign in as ${code(email)}, make a new token (${TOKENS$1} > Create Token), store it as
      the secret, and give it to the vendor.`
	}),
	"token-no-permission": ({ email }) => ({
		short: say`API token lacks permission`,
		problem: say`The API token of ${code(email)} may not use Gladly's API.`,
		remedy: say`An Administrator gives the user the role API User and keeps its role Agent:
      ${EDIT_USER} > Roles.`
	}),
	"webhook-switched-off": ({ name: webhook, at }) => ({
		short: say`webhook switched off by Gladly`,
		problem: say`Gladly switched off the webhook ${name(webhook)} on ${code(at)} because its
      deliveries kept failing.`,
		remedy: say`See why in the log (${WEBHOOKS} > ${name(webhook)} > edit > Logs), have the vendor
      repair its endpoint, then run apply with scope all to switch it on again.`
	}),
	"not-readable": ({ what, why }) => ({
		short: say`could not read ${prose(what)}`,
		problem: say`Could not read ${prose(what)} from Gladly: ${quotedEnd(why)}.`,
		remedy: say`Mend that and run again; until then nobody can say whether it is as the file
      says.`
	})
};
function quoted(candidates) {
	return listed(candidates.map((candidate) => name(candidate)), {
		word: "or",
		most: 3
	});
}
/** Where the file has what is to be corrected. */
function userKey(field, input) {
	return code(input === void 0 ? `user.${field}` : `inputs.${input}`);
}
// src/report/messages/refusals.ts
/** Why a guard stops the apply, with its numbers, and the exact way past it. */
function refusalMessage(refusal) {
	return REFUSALS[refusal.guard](refusal);
}
const REFUSALS = {
	"limit-webhooks": webhookLimit,
	"max-removals": ({ removals, limit }) => ({
		problem: say`This would remove or archive ${count(removals.length, "thing")}
      (${listed(removals.map(code))}); one apply may remove ${limit}.`,
		remedy: say`If all of them are meant, allow it: ${code(`--max-removals ${removals.length}`)}
      on the command line, ${code(`max-removals: ${removals.length}`)} in the workflow. If not, put
      them back into the file as they were.`
	}),
	protected: ({ address }) => ({
		problem: say`${code(address)} is protected (protected: true), and this would remove or archive it.`,
		remedy: say`Put it back into the file as it was. If it has to go, first merge and apply a change that
      sets protected: false, then take it out (or archive it) with the next one.`
	}),
	"input-missing": ({ address, input, instead }) => ({
		problem: say`${code(address)} was applied, and the file no longer has
      ${inputWords(input, instead)}, without which it cannot be declared. It is left as it is.`,
		remedy: say`Put ${inputWords(input, instead)} back into the file. If ${code(address)} is to go,
      say so: ${code(leftOut(address))} below its integration.`
	}),
	"secret-missing": ({ name: secret, address }) => ({
		problem: say`The secret ${code(secret)}, which ${code(address)} needs, is not there.`,
		remedy: say`Set the environment variable ${code(secretVariable(secret))}; in a workflow, under
      env: ${code(workflowSecret(secret))}.`
	}),
	"secret-forbidden": secretForbidden,
	"host-forbidden": ({ address, host, allowed }) => ({
		problem: say`${code(address)} leads to ${code(host)}; webhooks may lead to
      ${allowed.length === 0 ? say`no host at all` : listed(allowed.map(code), { word: "or" })}.`,
		remedy: say`Correct the URL in the file. If the host is right, add ${code(host)} to
      webhook-hosts (--webhook-hosts on the command line).`
	}),
	unreadable: ({ kind, why, remedy }) => ({
		problem: say`Gladly's ${prose(kind)} could not be read: ${quotedEnd(why)}. What cannot
      be read is not taken for empty, so nothing is written.`,
		remedy: say`${prose(remedy)}`
	}),
	ambiguous: ({ address, candidates }) => ({
		problem: say`${code(address)} could be any of ${count(candidates.length, "object")} in Gladly:
      ${listed(candidates.map(code), { word: "or" })}.`,
		remedy: say`Rename or remove all but one of them in Gladly, or give ${code(address)} in the
      file a name (for a webhook, a URL) that fits only one.`
	}),
	"key-taken": ({ address, field, holder }) => ({
		problem: say`${code(address)} wants a ${FIELDS[field]} that ${name(holder)} has in Gladly
      already; Gladly allows each only once.`,
		remedy: say`Declare ${name(holder)} in the file so that it is taken over, or give one of the
      two another ${FIELDS[field]} (in Gladly: ${PAGES[field]}).`
	}),
	"parent-missing": ({ address, parent }) => ({
		problem: say`${code(address)} belongs under the topic ${name(parent)}, which is neither in
      Gladly nor in the file.`,
		remedy: say`Declare ${name(parent)} as a topic in the file, or correct the parent's name. A topic
      that the file renames counts under its new name only.`
	}),
	"parent-ambiguous": ({ address, parent }) => ({
		problem: say`${code(address)} belongs under the topic ${name(parent)}, and Gladly has several
      of that name.`,
		remedy: say`Declare the right one as a topic of the same integration and give its key as the
      parent, or rename the others in Gladly (${TOPICS}).`
	}),
	"parent-circle": ({ address, parent }) => ({
		problem: say`${code(address)} belongs under the topic ${name(parent)}, which stands below it in
      Gladly. No topic can stand below itself.`,
		remedy: say`Give ${name(parent)}, or the topic that is to be on top, another parent in the file,
      or move it to the top in Gladly (${TOPICS}): leaving its parent out of the file leaves it
      where it is.`
	}),
	"wrong-organization": ({ expected, actual }) => ({
		problem: say`The ledger belongs to the organization ${code(expected)}; the API token opens
      ${code(actual)}.`,
		remedy: say`Use the API token of the organization that is meant, or its own ledger (--ledger).
      If Gladly made the organization anew, build a new one: ledger rebuild.`
	})
};
const TOKENS = {
	"gladly-token": say`the API token that this tool itself uses for Gladly`,
	"github-token": say`the job's GITHUB_TOKEN`
};
const FIELDS = {
	url: say`URL`,
	name: say`name`
};
const PAGES = {
	url: WEBHOOKS,
	name: TOPICS
};
function webhookLimit(refusal) {
	const { live, creates, deletes, limit } = refusal;
	const excess = live + creates - deletes - limit;
	const problem = say`Gladly allows an organization ${count(limit, "webhook")}. It has
    ${live} now; this would create ${creates} and remove ${deletes}.`;
	if (excess <= 0) return {
		problem,
		remedy: say`There is room in the end, but not on the way. Apply the removals first, in a
        change of their own.`
	};
	return {
		problem,
		remedy: say`Remove at least ${count(excess, "webhook")}: from the file, or what nobody needs in
      Gladly (${WEBHOOKS}). Those that are switched off count as well.`
	};
}
/** What is not a secret's name is a value that stands in the file itself. */
function secretForbidden({ name: secret, address, same }) {
	const danger = say`${TOKENS[same]}; ${code(address)} would give it away to the webhook's endpoint`;
	if (!/^\w+$/.test(secret)) return {
		problem: say`A value in the file is ${danger}.`,
		remedy: say`Take it out of the file, revoke that token, and use the key that the vendor gave
        you: { secret: NAME }.`
	};
	return {
		problem: say`The secret ${code(secret)} is ${danger}.`,
		remedy: say`Put the key that the vendor gave you into ${code(secretVariable(secret))}.`
	};
}
/** `webhooks: { events: false }` */
function leftOut(address) {
	const [, kind = "", key = ""] = address.split(".");
	return `${kind}s: { ${key}: false }`;
}
function workflowSecret(secret) {
	return `${secretVariable(secret)}: \${{ secrets.${secret} }}`;
}
// src/report/messages/states.ts
/**
* `complete`, `waiting for 3 steps and 1 check`, `broken: webhook switched off by Gladly`. An
* integration that is complete says as well what of it nobody can see.
*/
function statePhrase(integration, plan) {
	switch (integration.state) {
		case "complete": return completePhrase(integration, plan);
		case "waiting": return waitingPhrase(integration);
		case "broken": return withReasons(say`broken`, reasons(integration, plan));
		case "unknown": return withReasons(say`unknown`, reasons(integration, plan));
	}
}
/** Without a ledger nothing of this is sent again, so a ledger comes first. */
function completePhrase({ unsureSecrets }, { ledger }) {
	const { length } = unsureSecrets;
	if (length === 0) return say`complete`;
	const whose = length === 1 ? say`webhook ${listed(unsureSecrets.map(code))}` : count(length, "webhook");
	const remedy = ledger ? say`apply with scope all sends them` : say`an apply with a ledger, then one with scope all, sends them`;
	return say`complete, but nobody can tell whether Gladly has the secrets of ${whose} (${remedy})`;
}
function waitingPhrase(state) {
	const { operations, openSteps, openChecks, awaitedInputs } = state;
	const parts = [
		...operations === 0 ? [] : [count(operations, "change")],
		...openSteps === 0 ? [] : [count(openSteps, "step")],
		...openChecks === 0 ? [] : [count(openChecks, "check")],
		...awaitedInputs === 0 ? [] : [count(awaitedInputs, "input")]
	];
	return parts.length === 0 ? say`waiting` : say`waiting for ${listed(parts)}`;
}
function withReasons(state, phrases) {
	return phrases.length === 0 ? state : say`${state}: ${listed(phrases, { most: 3 })}`;
}
function reasons({ because }, plan) {
	const phrases = because.map((id) => reasonPhrase(id, plan));
	return distinct(phrases);
}
function reasonPhrase(id, plan) {
	const check = plan.checks.find((one) => one.id === id);
	if (check !== void 0) return findingMessage(check.finding).short;
	const operation = plan.operations.find((one) => one.id === id);
	if (operation !== void 0) return operationPhrase(operation);
	return id.includes(".") ? say`${code(id)} could not be compared` : say`could not read ${prose(id)}`;
}
function operationPhrase({ kind, name: object, cause, reason }) {
	const word = KIND_WORDS[kind];
	if (cause === "switched-off-by-gladly") return say`${word} switched off by Gladly`;
	if (reason === "missing-in-gladly") return say`${word} ${name(object)} is gone`;
	return say`${word} ${name(object)} is not as the file says`;
}
// src/report/view.ts
/** Puts a plan into words. Pure: equal plans give equal views. */
function viewPlan(plan) {
	const inScope = plan.operations.filter((operation) => operation.inScope);
	const leftAlone = plan.operations.filter((operation) => !operation.inScope);
	const notes = plan.notes.map((note) => ({
		note,
		message: noteMessage(note)
	}));
	return {
		headline: headline(plan),
		removals: inScope.filter(takesAway).map(viewOperation),
		changes: groupOperations(plan, inScope.filter((operation) => !takesAway(operation))),
		leftAlone: groupOperations(plan, leftAlone),
		checks: groupChecks(plan, openChecks(plan)),
		steps: groupBy(plan, openSteps(plan), ({ step }) => step.integration),
		risks: notes.filter(({ message }) => message.risk),
		remarks: notes.filter(({ message }) => !message.risk),
		refusals: plan.refusals.map((refusal) => ({
			message: refusalMessage(refusal),
			place: refusal.place
		})),
		states: plan.integrations.map((one) => ({
			title: one.title,
			state: one.state,
			text: statePhrase(one, plan)
		})),
		unmanaged: plan.unmanaged.filter(({ ignored }) => ignored === null),
		ignored: plan.unmanaged.filter(({ ignored }) => ignored !== null)
	};
}
/** One operation in words. */
function viewOperation(operation) {
	return {
		operation,
		words: actionWords(operation),
		what: whatPhrase(operation),
		changes: changesInWords(operation),
		why: whyPhrase(operation)
	};
}
/** `webhook "Survey"` */
function whatPhrase(operation) {
	return say`${KIND_WORDS[operation.kind]} ${name(operation.name)}`;
}
/** Operations in words by integration, what takes something away first. */
function groupOperations(plan, operations) {
	return groupBy(plan, [...operations.filter(takesAway), ...operations.filter((operation) => !takesAway(operation))].map(viewOperation), ({ operation }) => integrationOf(operation.address));
}
/** Checks in words by integration; those of the organization itself come first. */
function groupChecks(plan, checks) {
	return groupBy(plan, checks.map((check) => ({
		check,
		message: findingMessage(check.finding)
	})), ({ check }) => check.integration);
}
/** Checks that did not pass. */
function openChecks({ checks }) {
	return checks.filter(({ state }) => state !== "passed");
}
/** Steps that nobody and nothing has shown to be done, or whose confirmation ran out. */
function openSteps({ steps, awaited }) {
	const confirmed = new Set(steps.flatMap(({ integration, confirmation }) => confirmation === null ? [] : [integration]));
	return steps.filter(isOpen).map((step) => ({
		step,
		brings: broughtWords(step, awaited),
		hasBlock: confirmed.has(step.integration)
	}));
}
/**
* A step to show how one is confirmed: better one that brings nothing, which has to come first. One
* whose confirmation ran out has its line in the file, and its date is to be renewed.
*/
function firstToConfirm(steps) {
	const open = steps.filter(({ step }) => step.check === null && step.confirmation === null);
	return open.find(({ brings }) => brings === null) ?? open[0] ?? null;
}
/** Groups in the order of the plan's integrations; `null` stands for the organization itself. */
function groupBy(plan, members, keyOf) {
	const titles = /* @__PURE__ */ new Map([[null, plan.organization.name]]);
	for (const { key, title } of plan.integrations) titles.set(key, title);
	const groups = new Map([...titles.keys()].map((key) => [key, []]));
	for (const member of members) {
		const key = keyOf(member);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [member]);
		else group.push(member);
	}
	return [...groups].filter(([, group]) => group.length > 0).map(([key, group]) => ({
		title: titles.get(key) ?? String(key),
		members: group
	}));
}
function takesAway(operation) {
	return actionWords(operation).direction === "take";
}
// src/report/journal-view.ts
/** Puts the end of an apply into words. Pure: equal journals give equal views. */
function viewJournal(journal) {
	const { results, unproven, remaining } = journal;
	const undone = results.filter(isUndone);
	const viewsOf = (outcome) => results.filter((result) => result.outcome === outcome).map(({ operation }) => viewOperation(operation));
	return {
		verdict: verdictOf(journal, undone),
		proof: proofOf(journal),
		done: viewsOf("done"),
		unchanged: viewsOf("unchanged"),
		undone: undone.map(viewUndone),
		leftAlone: results.filter(isOutOfScope).length,
		isOpen: unproven !== null || remaining.length > 0 || undone.length > 0
	};
}
/** Whether a person should hear that this did not come about: not what was never asked for. */
function isUndone(result) {
	return !isEnded(result) && !isOutOfScope(result);
}
/** An operation that did not come about in words. */
function viewUndone(result) {
	const { operation, outcome } = result;
	const { problem, remedy } = messageOf(result);
	const isMade = isMadeAndOff(result);
	const ended = say`${capitalized(OUTCOME_WORDS[outcome])}.`;
	return {
		view: viewOperation(operation),
		outcome,
		message: {
			problem: sentences(ended, isMade ? MADE : null, problem),
			remedy: isMade ? sentences(remedy, GOES_ON) : remedy
		}
	};
}
/** A webhook is created switched off; of what Gladly then showed as something else, nothing is said. */
function isMadeAndOff({ operation, outcome, id, why }) {
	return operation.kind === "webhook" && operation.action === "create" && outcome === "failed" && id !== null && why.code !== "accepted-but-different";
}
const MADE = say`The webhook is in Gladly now, switched off.`;
const GOES_ON = say`That goes on with this webhook and makes no second one.`;
function isOutOfScope(result) {
	return result.outcome === "skipped" && result.why.code === "out-of-scope";
}
/** Nothing was done only where Gladly said no, or was never asked; taking over changes nothing. */
function verdictOf(journal, undone) {
	const organization = code(journal.plan.organization.name);
	const ended = journal.results.filter(isEnded).map(({ operation }) => operation);
	if (ended.length === 0) {
		if (undone.length === 0) return say`Nothing to do in ${organization}.`;
		return undone.every(({ outcome }) => outcome === "skipped" || outcome === "refused") ? say`Nothing was done in ${organization}: ${undoneSentence(undone)}.` : say`Perhaps partly applied in ${organization}: ${undoneSentence(undone)}.`;
	}
	const isWritten = journal.results.some(({ outcome }) => mayHaveWritten(outcome));
	if (undone.length > 0 && !isWritten) return say`Nothing was changed in Gladly for ${organization}: ${undoneSentence(undone)}.`;
	const deeds = say`${deedsPhrase(ended, "done")} in ${organization}`;
	return undone.length === 0 ? say`Apply ${deeds}.` : say`Partly applied: ${deeds}; ${undoneSentence(undone)}.`;
}
function undoneSentence(undone) {
	const uncertain = undone.filter(({ outcome }) => outcome === "uncertain").length;
	const sure = undone.length - uncertain;
	return listed([...sure === 0 ? [] : [say`${count(sure, "operation")} did not come about`], ...uncertain === 0 ? [] : [say`${count(uncertain, "operation")} ended without certainty`]]);
}
function proofOf({ unproven, remaining }) {
	if (unproven !== null) return say`The last look at Gladly failed, so nothing of this is proven: ${quotedEnd(unproven.because)}.`;
	if (remaining.length > 0) return say`A last look at Gladly shows ${count(remaining.length, "operation")} still to do.`;
	return say`A last look at Gladly shows nothing left to do.`;
}
function messageOf(result) {
	return result.outcome === "skipped" ? skip(result.why) : failure(result.why);
}
function skip(why) {
	return skipMessage(why);
}
function failure(why) {
	return failureMessage(why);
}
function isEnded(result) {
	return result.outcome === "done" || result.outcome === "unchanged";
}
// src/report/messages/uncovered.ts
/** Any merged plan shows what was merged before it and is still to be done. */
const SHOW_IT = say`To have it reviewed as it is now, open a pull request that changes the file (a
  comment in it will do): its plan shows this too. Have that reviewed, and merge it.`;
const PUT_BACK = say`If it should not have been changed, put it back in Gladly and run this job
  again.`;
/** Why an operation does not count as reviewed, with the values that are in the way. */
function uncoveredMessage({ operation, why }) {
	switch (why.code) {
		case "not-reviewed": return {
			problem: say`No plan that was reviewed shows it.`,
			remedy: SHOW_IT
		};
		case "other-desired": return {
			problem: say`The plan that was reviewed shows it otherwise: the file asks for something
          else by now.`,
			remedy: SHOW_IT
		};
		case "other-object": return {
			problem: otherObject(operation),
			remedy: SHOW_IT
		};
		case "other-host": return {
			problem: say`The secret that holds its URL leads to another host than the plan that was
          reviewed shows.`,
			remedy: sentences(say`If the secret is wrong, correct it and run this job again.`, SHOW_IT)
		};
		case "changed-since": return {
			problem: changedSince(operation, why.fields),
			remedy: sentences(PUT_BACK, SHOW_IT)
		};
		case "not-as-reviewed": return {
			problem: say`It is not as it was reviewed. That plan was too large for its record to tell
          in what.`,
			remedy: SHOW_IT
		};
	}
}
/** What spares a new review, where something does. */
function shortcuts(uncovered) {
	const has = (code) => uncovered.some(({ why }) => why.code === code);
	return [...has("changed-since") ? [say`What somebody changed in Gladly, and should not have, can also be put back there as it
            was; run this job again then.`] : [], ...has("other-host") ? [say`A secret that leads to a wrong host can be corrected; run this job again then.`] : []];
}
function otherObject({ liveId }) {
	return liveId === null ? say`It was reviewed as a change of something that was in Gladly then and is not there now.` : say`It was reviewed for another object in Gladly, which has gone or was replaced since.`;
}
/** Of a removal every field is told, whichever of them it is that differs. */
function changedSince({ fields: desired, changes }, fields) {
	if (desired === null) return say`Somebody changed it in Gladly since its removal was reviewed.`;
	const told = changesInWords({
		action: "update",
		changes: changes.filter(({ field }) => fields.includes(field))
	}).map(({ label, text }) => say`${label}: ${text}`);
	const isHidden = "url" in desired && secretOfMark(desired.url) !== null;
	return sentences(isHidden && fields.includes("url") ? say`In Gladly it is not as it was when it was reviewed, or the secret that holds its URL leads
          to another host now.` : say`In Gladly it is not as it was when it was reviewed.`, told.length === 0 ? null : say`Nobody has reviewed this: ${joined(told, "; ")}.`);
}
// src/report/messages/diagnostic-message.ts
/** A key of the file; an empty one is shown as it has to be written. */
function keyName(key) {
	return code(key === "" ? "\"\"" : key);
}
/** `Write one of: a, b.`, or, where something comes near, `Did you mean a?` before it. */
function choose(suggestions, known) {
	const all = known.length === 0 ? say`There is none to choose from.` : say`There are: ${listed(known.map(code))}.`;
	return suggestions.length === 0 ? all : say`${didYouMean(suggestions)} ${all}`;
}
/** `Did you mean a or b?` */
function didYouMean(suggestions) {
	return say`Did you mean ${listed(suggestions.map(code), { word: "or" })}?`;
}
// src/report/messages/diagnostic-organization.ts
/** Hosts that are this machine. */
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;
/** Gladly answers at the standard port only. */
const PORT_OF_GLADLY = /^(.+\.gladly\.(?:com|qa)):\d+$/;
/** Findings about organizations and integrations as such. */
const ORGANIZATION_MESSAGES = {
	"organization-url-malformed": ({ bare }) => ({
		title: say`No address of an organization`,
		problem: say`This is not the bare address of a Gladly organization: https:// and the host,
      without a user name, path or query.`,
		remedy: bare === null ? say`Take it from your browser while you are signed in to Gladly, up to the first single
            slash, as in ${code("https://acme.gladly.com")}.` : say`Write ${code(bare)}.`
	}),
	"organization-url-not-encrypted": ({ host }) => ({
		title: say`Address without encryption`,
		problem: say`${code(host)} would be reached without encryption, so the Gladly token is not sent
      there.`,
		remedy: LOOPBACK.test(host) ? say`Plain http is for the emulator on this machine only: if it is meant, add
          ${code(`--allowed-hosts ${host}`)} to the command. Else write ${code(`https://${host}`)}.` : say`Write ${code(`https://${host}`)}.`
	}),
	"organization-url-foreign": ({ host }) => {
		const [, withoutPort] = PORT_OF_GLADLY.exec(host) ?? [];
		return {
			title: say`Not a Gladly host`,
			problem: say`${code(host)} is not a host of Gladly's, so the Gladly token is not sent there.`,
			remedy: withoutPort === void 0 ? say`Write the organization's address, which ends in .gladly.com or .gladly.qa, as in
              ${code("https://acme.gladly.com")}. If the host is right, name ${code(host)} in the
              workflow's input allowed-hosts (--allowed-hosts).` : say`Write ${code(`https://${withoutPort}`)}, without the port.`
		};
	},
	"organization-url-twice": ({ other, line }) => ({
		title: say`Organization declared twice`,
		problem: say`${code(other)} (line ${code(String(line))}) has the same address, so both would
      manage one organization.`,
		remedy: say`Keep one of the two, or correct the address.`
	}),
	"unknown-organization": ({ name: asked, known, suggestions }) => ({
		title: say`Unknown organization`,
		problem: say`The file has no organization called ${code(asked)}.`,
		remedy: choose(suggestions, known)
	}),
	"organization-needed": ({ known }) => known.length === 0 ? {
		title: say`No organization`,
		problem: say`The file declares no organization.`,
		remedy: say`Add one below organizations:, with its url.`
	} : {
		title: say`Which organization?`,
		problem: say`The file has several organizations: ${listed(known.map(code))}.`,
		remedy: say`Name one: ${code("--organization <name>")} on the command line, the input
            ${code("organization")} in the workflow.`
	},
	"unknown-integration": ({ name: integration, known, suggestions }) => ({
		title: say`Unknown integration`,
		problem: say`An organization can only change integrations that the file declares further down,
      and there is no ${code(integration)}.`,
		remedy: choose(suggestions, known)
	}),
	"empty-integration": ({ name: integration }) => ({
		title: say`Integration without content`,
		problem: say`${code(integration)} declares nothing.`,
		remedy: say`Give it a vendor, or blocks such as webhooks, or delete it.`
	}),
	"user-without-email": () => ({
		title: say`User without email address`,
		problem: say`The integration has a Gladly user, and nothing says which.`,
		remedy: say`Add ${code("user: { email: … }")} with the address that the user signs in to Gladly
      with.`
	}),
	"ignore-expired": ({ until }) => ({
		title: say`Ignore rule has run out`,
		problem: say`The rule counted until ${code(until)}.`,
		remedy: say`Set a later day, or delete the rule.`
	})
};
const FAILURES = {
	absolute: say`it is an absolute path`,
	url: say`it is the address of a web page, and nothing is loaded from the web`,
	outside: say`it leads out of the repository`,
	missing: say`there is no such file`,
	"too-large": say`it is larger than a vendor definition may be (1 MiB)`,
	unreadable: say`it is no file that can be read`
};
/** Findings about vendors and their inputs. */
const VENDOR_MESSAGES = {
	"unknown-vendor": ({ vendor, known, suggestions }) => ({
		title: say`Unknown vendor`,
		problem: say`There is no built-in vendor called ${code(vendor)}.`,
		remedy: say`${choose(suggestions, known)} A vendor definition of your own is given by its path:
      ${code("./vendors/acme.yml")}.`
	}),
	"vendor-file-unreadable": ({ path, failure }) => ({
		title: say`Vendor definition not found`,
		problem: say`The vendor definition ${code(path)} cannot be read: ${FAILURES[failure]}.`,
		remedy: say`Put the definition into the repository, and write its path relative to this file,
      as in ${code("./vendors/acme.yml")}.`
	}),
	"inputs-without-vendor": () => ({
		title: say`Inputs without vendor`,
		problem: say`Inputs are what a vendor asks for, and this integration has no vendor.`,
		remedy: say`Add ${code("vendor:")}, or delete the inputs.`
	}),
	"unknown-input": ({ input, vendor, known, suggestions }) => ({
		title: say`Unknown input`,
		problem: say`${name(vendor)} has no input ${code(input)}.`,
		remedy: choose(suggestions, known)
	}),
	"missing-input": ({ input, vendor, expected }) => ({
		title: say`Input missing`,
		problem: say`${name(vendor)} needs ${code(input)}.`,
		remedy: say`Add it: ${prose(expected)}.`
	}),
	"awaited-input": ({ inputs, vendor, step, title }) => ({
		title: say`Input to come`,
		problem: say`${name(vendor)} needs ${inputsWords(inputs)}, which the step ${code(step)}
      (${prose(title)}) brings. Until then what needs it is left out, and all else goes on.`,
		remedy: say`When you have it: ${writeInWords(inputs, OWN_INPUTS)}`
	}),
	"vendor-reference": ({ name: reference, suggestions }) => ({
		title: say`Reference to nothing`,
		problem: say`The vendor definition speaks of ${code(reference)} here, and nothing has that
      name.`,
		remedy: sentences(suggestions.length === 0 ? null : didYouMean(suggestions), say`Declare ${code(reference)} in the definition, as an input or in a block, or correct the
        reference.`)
	}),
	"vendor-not-a-list": ({ name: input, suggestions }) => ({
		title: say`Repeated over something that is no list`,
		problem: say`${code("for-each")} repeats over a list, and ${code(input)} is an input of another
      type.`,
		remedy: sentences(suggestions.length === 0 ? null : didYouMean(suggestions), say`Give ${code(input)} the type list, or name another input.`)
	}),
	"vendor-from-step": ({ name: named, problem, suggestions }) => ({
		title: say`Input from no step`,
		problem: FROM_STEP[problem](named),
		remedy: problem === "too-late" ? say`Let the input come from a step before it, or take ${code(named)} out of after:.` : sentences(suggestions.length === 0 ? null : didYouMean(suggestions), say`Name a step of the definition that is there once, or leave from-step out.`)
	}),
	"vendor-broken-reference": ({ name: broken }) => ({
		title: say`Broken reference`,
		problem: say`${code(broken)} is no reference, so the braces would end up in Gladly as they are.`,
		remedy: say`Write one name between two braces on each side, as in ${code("{{ webhook-url }}")}.`
	}),
	"vendor-key-without-each": ({ name: key }) => ({
		title: say`Repeated under one key`,
		problem: say`All copies of ${code(key)} would have the same key, so only one could be there.`,
		remedy: say`Put the element into the key, as in ${code(`${key}-{{ each }}`)}.`
	}),
	"wrong-input": ({ input, expected }) => ({
		title: say`Input not as expected`,
		problem: say`${code(input)} is not what the vendor expects.`,
		remedy: say`Write ${prose(expected)}.`
	})
};
const FROM_STEP = {
	unknown: (step) => say`The definition has no step ${code(step)} that could bring this input.`,
	repeated: (step) => say`The step ${code(step)} is repeated, so nobody can say which one brings this
    input.`,
	"too-late": (object) => say`The step that brings this input comes after ${code(object)}, which
    cannot be made without the input.`
};
// src/report/messages/diagnostic-shape.ts
/** Findings about the form that the schema gives the file. */
const SHAPE_MESSAGES = {
	"wrong-type": wrongType,
	"unknown-key": ({ key, within, allowed, suggestions }) => ({
		title: say`Unknown key`,
		problem: say`${keyName(key)} has no place ${where(within)}.`,
		remedy: sentences(allowed.length === 0 ? say`Delete it.` : choose(suggestions, allowed), /\s/.test(key) ? say`If it is part of a text with a comma, put that text in quotes.` : null)
	}),
	"missing-key": ({ key, within }) => ({
		title: say`Key missing`,
		problem: say`${code(key)} is missing ${where(within)}.`,
		remedy: say`Add a line ${code(`${key}: …`)}.`
	}),
	"key-form": ({ key }) => ({
		title: say`Name not allowed`,
		problem: say`${keyName(key)} cannot be used as a name here: addresses such as
      ${code("csat.webhook.survey")} are made of these names.`,
		remedy: say`Use small letters, digits and hyphens, beginning with a letter or digit, at most
      100 of them. What people are to read goes into ${code("name")} or ${code("title")}.`
	}),
	"unsupported-version": ({ supported }) => ({
		title: say`Unknown version`,
		problem: say`This tool reads version ${code(supported)} of the file's format.`,
		remedy: say`Write ${code(`version: ${supported}`)}.`
	}),
	"wrong-value": ({ key, allowed, suggestions }) => ({
		title: say`Value not allowed`,
		problem: say`${code(key)} has a value that it cannot have.`,
		remedy: sentences(suggestions.length === 0 ? null : didYouMean(suggestions), allowed.length === 0 ? say`The schema's description of ${code(key)} says what it takes.` : say`Write ${listed(allowed.map(code), { word: "or" })}.`)
	}),
	"reserved-key": ({ key }) => ({
		title: say`Name taken`,
		problem: say`${code(key)} has a meaning of its own in vendor definitions.`,
		remedy: say`Choose another name.`
	}),
	"empty-value": ({ key }) => ({
		title: say`Nothing given`,
		problem: say`${code(key)} is empty.`,
		remedy: say`Fill it in, or delete the line.`
	}),
	"too-long": ({ key, limit }) => ({
		title: say`Too long`,
		problem: say`${code(key)} is longer than ${count(limit, "character")}.`,
		remedy: say`Shorten it.`
	}),
	"out-of-range": ({ key, limit }) => ({
		title: say`Number too small`,
		problem: say`${code(key)} has to be a whole number of at least ${limit}.`,
		remedy: say`Write a larger number, or delete the line.`
	}),
	"not-an-email": ({ key }) => ({
		title: say`No email address`,
		problem: say`${code(key)} is no email address.`,
		remedy: say`Write it as in ${code("idiomatic@acme.com")}.`
	}),
	"not-a-day": ({ key }) => ({
		title: say`No day of the calendar`,
		problem: say`${code(key)} has no date, or one that the calendar does not have.`,
		remedy: say`Write it as in ${code("2026-11-03")}.`
	}),
	"one-of": ({ within, choices }) => ({
		title: say`One of several needed`,
		problem: say`Exactly one of these has to stand ${where(within)}: ${listedChoices(choices)}.`,
		remedy: say`Write the one that is meant, and none of the others.`
	})
};
/** How a value of each type is written. */
const HOW = {
	text: say`text (in quotes where it looks like a number, as in ${code("\"404\"")})`,
	number: say`a number`,
	"true or false": say`${code("true")} or ${code("false")}`,
	false: say`${code("false")}`,
	list: say`a list, as in ${code("[CONVERSATION/CLOSED]")}`,
	mapping: say`keys with values, indented below it`,
	empty: say`nothing`
};
/** What goes into an empty place for a text of this form. */
const FORMS = {
	"organization-url": say`the address of the organization, as in
    ${code("https://acme.gladly.com")}`,
	email: say`an email address, as in ${code("idiomatic@acme.com")}`,
	day: say`a day, as in ${code("2026-11-03")}`
};
const WHAT = {
	text: say`text`,
	number: say`a number`,
	"true or false": say`true or false`,
	false: say`false`,
	list: say`a list`,
	mapping: say`a mapping (keys with values)`,
	empty: say`empty`
};
function wrongType({ key, expected, actual, form }) {
	const subject = key === "" ? say`The file` : say`${code(key)}`;
	if (actual === "empty" && expected.length === 1 && expected[0] === "text") return {
		title: say`Nothing given`,
		problem: say`${subject} is empty.`,
		remedy: form === void 0 ? say`Fill it in.` : say`Fill it in: ${FORMS[form]}.`
	};
	return {
		title: say`Wrong kind of value`,
		problem: say`${subject} is ${WHAT[actual]}; it has to be ${joined(expected.map((type) => WHAT[type]), " or ")}.`,
		remedy: isEmptied({
			key,
			actual
		}) ? say`Add an integration. Where none is left, write ${code("integrations: {}")} or delete the
          line.` : say`${actual === "empty" ? say`Fill it in: write` : say`Write`} ${joined(expected.map((type) => HOW[type]), ", or ")}.`
	};
}
/** What is left when the last integration was taken out. */
function isEmptied({ key, actual }) {
	return key === "integrations" && actual === "empty";
}
function where(within) {
	return within === "" ? say`at the top of the file` : say`in ${code(within)}`;
}
function listedChoices(choices) {
	const phrases = choices.map((keys) => listed(keys.map(code)));
	return joined(phrases, ", ");
}
// src/report/messages/diagnostic-text.ts
/** Findings about the file as text and as YAML. */
const TEXT_MESSAGES = {
	"file-too-large": ({ limit, unit }) => ({
		title: say`File too large`,
		problem: say`The file has more than the ${limit} ${prose(unit)} that can be read in a moment.`,
		remedy: say`Split the file, one for each organization, and run the tool on each of them.`
	}),
	"not-utf8": () => ({
		title: say`Not UTF-8 text`,
		problem: say`The file holds bytes here that are no UTF-8 text.`,
		remedy: say`Save the file as UTF-8; every editor offers that when saving.`
	}),
	"control-character": ({ character }) => ({
		title: say`Control character`,
		problem: say`The file holds the invisible character ${code(character)} here, which YAML does
      not allow.`,
		remedy: say`Delete the character. If the whole file is full of them, save it as UTF-8 text.`
	}),
	"empty-file": () => ({
		title: say`Empty file`,
		problem: say`The file has no content.`,
		remedy: say`Begin a configuration with version: 1 and organizations:, as in
      config-schema/examples/minimal.yml, and a vendor definition with id:, name: and summary:.`
	}),
	"several-documents": () => ({
		title: say`Several documents in one file`,
		problem: say`A second YAML document begins here, behind a line of three dashes.`,
		remedy: say`Delete the line of dashes, or move what follows into a file of its own.`
	}),
	"yaml-version": ({ version }) => ({
		title: say`Other version of YAML`,
		problem: say`The file asks to be read as YAML ${code(version)}; it is read as YAML 1.2.`,
		remedy: say`Delete the line that begins with %YAML.`
	}),
	"tab-indentation": () => ({
		title: say`Tab in the indentation`,
		problem: say`The line is indented with a tab, which YAML does not allow.`,
		remedy: say`Indent with spaces, two for each level.`
	}),
	"unclosed-quote": ({ quote }) => ({
		title: say`Quote not closed`,
		problem: say`The quote that opens here is never closed.`,
		remedy: say`Put ${code(quote)} at the end of the value.`
	}),
	"quotes-needed": ({ character }) => ({
		title: say`Quotes needed`,
		problem: say`A value cannot begin with ${code(character)} unless it stands in quotes.`,
		remedy: say`Put the whole value in quotes: ${code(`"${character}…"`)}.`
	}),
	"yaml-syntax": ({ detail }) => ({
		title: say`Not valid YAML`,
		problem: say`The file cannot be read from here on: ${prose(detail)}.`,
		remedy: say`Look at this line and the one before it: indentation, colons with a space behind
      them, brackets and quotes that are closed.`
	}),
	"yaml-tag": () => ({
		title: say`Unknown YAML tag`,
		problem: say`What begins with an exclamation mark here is a YAML tag, and means nothing in this
      file.`,
		remedy: say`Delete the tag. If the value is to begin with an exclamation mark, put it in quotes.`
	}),
	"too-deep": ({ limit }) => ({
		title: say`Nested too deeply`,
		problem: say`Values are nested more than ${limit} levels deep here.`,
		remedy: say`Close the brackets, or correct the indentation: nothing in this file needs more
      than eight levels.`
	}),
	"duplicate-key": ({ key, line }) => ({
		title: say`Key given twice`,
		problem: say`${keyName(key)} stands in line ${code(String(line))} already; only one of them can
      count.`,
		remedy: say`Delete one of the two, or put what they hold under a single ${keyName(key)}.`
	}),
	"key-not-text": () => ({
		title: say`Key is no text`,
		problem: say`What stands before the colon is empty, a list or a mapping.`,
		remedy: say`Write a name before the colon, and put quotes around text with brackets or braces,
      as in ${code("'{{ webhook-url }}'")}.`
	}),
	"unknown-alias": () => ({
		title: say`Unknown alias`,
		problem: say`What begins with an asterisk here repeats a value that is marked with ${code("&")}
      and the same name further up, and there is none.`,
		remedy: say`Mark the value that is meant. If the asterisk is part of the text, put the text in
      quotes.`
	}),
	"alias-cycle": () => ({
		title: say`Alias inside itself`,
		problem: say`The alias stands inside the very value that it repeats.`,
		remedy: say`Write out what is meant here.`
	}),
	"alias-expansion": ({ limit }) => ({
		title: say`Too many repetitions`,
		problem: say`Written out, the aliases of this file would come to more than ${limit} values.`,
		remedy: say`Use fewer aliases that hold aliases, or write the values out.`
	}),
	"merge-not-mapping": () => ({
		title: say`Nothing to merge`,
		problem: say`${code("<<")} takes in the keys of another mapping, and this is none.`,
		remedy: say`Write ${code("<<: *name")}, with a mapping marked ${code("&name")} further up.`
	})
};
// src/report/messages/diagnostic-topic.ts
/** Findings about topics, and about the old names of topics and webhooks. */
const TOPIC_MESSAGES = {
	"topic-twice": ({ name: topic, other, line }) => ({
		title: say`Topic declared twice`,
		problem: say`${code(other)} (line ${code(String(line))}) is called ${name(topic)} as well, and
      Gladly keeps the names of topics unique.`,
		remedy: say`Delete one of the two, or give it another name.`
	}),
	"topic-cycle": ({ names }) => ({
		title: say`Topics in a circle`,
		problem: say`Each of these topics is to stand below the next one:
      ${joined([...names, ...names.slice(0, 1)].map((topic) => [name(topic)]), " > ")}.`,
		remedy: say`Take the parent away from the topic that is to stand at the top.`
	}),
	"alias-twice": ({ alias, other }) => ({
		title: say`Old name of two things`,
		problem: say`${name(alias)} is a name of ${code(other)} as well, so nobody could say which of
      the two is found in Gladly under it.`,
		remedy: say`Delete the alias from the one that never had that name.`
	})
};
/** Findings about steps and their confirmations. */
const STEP_MESSAGES = {
	"unknown-step": ({ step, known, suggestions }) => ({
		title: say`Unknown step`,
		problem: say`The integration has no step ${code(step)} that could be confirmed.`,
		remedy: choose(suggestions, known)
	}),
	"step-incomplete": ({ missing }) => ({
		title: say`Step incomplete`,
		problem: say`The step has no ${code(missing)}.`,
		remedy: say`Add it, so that whoever does the step knows what to do.`
	}),
	"unknown-object": ({ key, object, known, suggestions }) => ({
		title: say`Unknown object`,
		problem: say`${code(key)} names ${code(object)}, and this integration has nothing of that name
      that could stand here.`,
		remedy: choose(suggestions, known)
	}),
	"confirmation-future": ({ on }) => ({
		title: say`Confirmed in the future`,
		problem: say`${code(on)} has not come yet.`,
		remedy: say`Write the day on which the step was done.`
	}),
	"confirmed-without-input": ({ step, inputs }) => ({
		title: say`Confirmed, but its input is missing`,
		problem: say`The step ${code(step)} is confirmed, and what it brings is not in the file:
      ${inputsWords(inputs)}.`,
		remedy: say`${writeInWords(inputs, OWN_INPUTS)} Or take the confirmation out until the step has
      brought it.`
	}),
	"confirmation-by-nobody": () => ({
		title: say`Confirmed by nobody`,
		problem: say`Nothing says who did the step.`,
		remedy: say`Write a name, as in ${code("by: \"@dana\"")}.`
	}),
	"sla-without-step": ({ minutes }) => ({
		title: say`SLA that nobody looks after`,
		problem: say`Gladly's API does not show the SLA of an inbox, so ${code(`${minutes} minutes`)}
      can neither be set nor checked.`,
		remedy: say`Add a step for it, with SLA in its title, and confirm it when it is done.`
	})
};
// src/report/messages/diagnostic-webhook.ts
/** Findings about webhooks. */
const WEBHOOK_MESSAGES = {
	"webhook-without-url": () => ({
		title: say`Webhook without URL`,
		problem: say`Nothing says where Gladly is to send the events.`,
		remedy: say`Add ${code("url: https://…")}, or ${code("url: { secret: NAME }")} if nobody may
      read it.`
	}),
	"webhook-url-malformed": () => ({
		title: say`No URL`,
		problem: say`This is no address that Gladly could send events to.`,
		remedy: say`Copy the whole address from the vendor; it begins with https://.`
	}),
	"webhook-url-not-encrypted": ({ host }) => ({
		title: say`URL without encryption`,
		problem: say`Gladly sends events to ${code(host)} only with encryption.`,
		remedy: say`Write https:// instead of http://. If that does not work, ask the vendor for an
      https address.`
	}),
	"webhook-url-credentials": () => ({
		title: say`Sign-in written in a URL`,
		problem: say`The URL seems to hold a user name, password or key, which everybody who can read
      this file, or Gladly's settings, can read.`,
		remedy: say`If the vendor can do without, use headers or basic with { secret: NAME }. If not,
      take the whole URL from a secret: ${code("url: { secret: NAME }")}.`
	}),
	"webhook-url-twice": ({ other, line, sameIntegration }) => ({
		title: say`URL used twice`,
		problem: say`${code(other)} (line ${code(String(line))}) has the same URL, and Gladly allows
      each URL only once.`,
		remedy: sameIntegration ? say`Give both the same headers, basic and enabled, and they are made as one webhook with
        the events of both; or correct one of the URLs.` : say`Put the events of both into one of the two webhooks and delete the other; or correct
        one of the URLs.`
	}),
	"too-many-webhooks": ({ count: amount, limit }) => ({
		title: say`Too many webhooks`,
		problem: say`The file declares ${amount} webhooks for this organization; Gladly allows
      ${limit}. Those that vendors make count as well.`,
		remedy: say`Take out ${count(amount - limit, "webhook")}, or leave an integration out of this
      organization (false).`
	}),
	"no-events": () => ({
		title: say`Webhook without events`,
		problem: say`The webhook would never be sent anything.`,
		remedy: say`List the events, as in ${code("events: [CONVERSATION/CLOSED]")}.`
	}),
	"unknown-event": ({ event, suggestions }) => ({
		title: say`Unknown event`,
		problem: say`No reference of Gladly's lists ${code(event)}.`,
		remedy: sentences(suggestions.length === 0 ? null : didYouMean(suggestions), say`If Gladly has the event all the same, set allow-unknown-events: true.`)
	}),
	"dropped-event": ({ event, successor }) => ({
		title: say`Event dropped by Gladly`,
		problem: say`Gladly's newest reference no longer lists ${code(event)}; Gladly may refuse it, or
      never send it.`,
		remedy: afterwards(successor)
	}),
	"vendor-dropped-event": ({ integration, events }) => ({
		title: say`Vendor asks for a dropped event`,
		problem: say`The vendor asks for ${listed(events.map(code))}, which Gladly's newest reference no
      longer lists, so Gladly may refuse it.`,
		remedy: say`To accept that, write ${code("allow-unknown-events: true")} below
      ${keyName(integration)}; if the vendor does not need it, its webhook's events without it.`
	}),
	"deprecated-event": ({ event, successor }) => ({
		title: say`Event on its way out`,
		problem: say`Gladly's reference marks ${code(event)} as deprecated.`,
		remedy: afterwards(successor)
	}),
	"event-not-subscribable": ({ event }) => ({
		title: say`Event cannot be chosen`,
		problem: say`Gladly sends ${code(event)} by itself to every webhook; it cannot be subscribed
      to.`,
		remedy: say`Delete it from the events.`
	}),
	"header-name": ({ header }) => ({
		title: say`No name of a header`,
		problem: say`${keyName(header)} cannot be the name of an HTTP header.`,
		remedy: say`Use letters, digits and hyphens, as in ${code("x-api-key")}.`
	}),
	"header-twice": ({ header, other }) => ({
		title: say`Header given twice`,
		problem: say`${code(header)} and ${code(other)} are one header: case does not count.`,
		remedy: say`Delete one of the two.`
	}),
	"basic-incomplete": ({ missing }) => ({
		title: say`Half a sign-in`,
		problem: say`Gladly wants both a user name and a password; ${code(`basic.${missing}`)} is
      missing.`,
		remedy: say`Add ${code(`${missing}: { secret: NAME }`)}.`
	}),
	"vendor-webhook-secrets": ({ field }) => ({
		title: say`Secrets of a vendor's webhook`,
		problem: say`The vendor makes this webhook (owner: vendor), so ${code(field)} could never be
      sent.`,
		remedy: say`Delete ${code(field)}, or owner: vendor if the webhook is yours.`
	})
};
/** Findings about values that are to stay secret. None of them ever shows such a value. */
const SECRET_MESSAGES = {
	"literal-secret": ({ field }) => ({
		title: say`Written out instead of kept secret`,
		problem: say`${code(field)} stands in the file, where everybody can read it.`,
		remedy: say`If it is a secret, write ${code("{ secret: NAME }")} and put its value into the
      environment variable ${code(secretVariable("NAME"))}. If anybody may know it, leave it.`
	}),
	"literal-key": ({ field }) => ({
		title: say`A key in the file`,
		problem: say`${code(field)} looks like a key, and everybody who can read the file can read it.`,
		remedy: say`Have the vendor replace the key. Then write ${code("{ secret: NAME }")} and put the
      new one into the environment variable ${code(secretVariable("NAME"))}.`
	}),
	"secret-name": () => ({
		title: say`No name of a secret`,
		problem: say`The name of a secret becomes part of the name of an environment variable.`,
		remedy: say`Use capital letters, digits and underscores, beginning with a letter, as in
      ${code("IDIOMATIC_WEBHOOK_KEY")}. If this is the secret itself, have it replaced: it is in
      the file now.`
	}),
	"secret-name-prefix": ({ name: secret }) => ({
		title: say`Prefix given twice`,
		problem: say`GLADLY_SECRET_ is put before the name anyway, so this one would be read from
      ${code(secretVariable(secretVariable(secret)))}.`,
		remedy: say`Write ${code(`{ secret: ${secret} }`)}.`
	})
};
function afterwards(successor) {
	return sentences(successor === null ? null : say`${code(successor)} seems to have taken its place.`, say`Ask the vendor whether it still needs this event. If it does, allow-unknown-events: true
      on the integration ends this warning.`);
}
// src/report/messages/diagnostics.ts
const MESSAGES = {
	...TEXT_MESSAGES,
	...SHAPE_MESSAGES,
	...ORGANIZATION_MESSAGES,
	...VENDOR_MESSAGES,
	...WEBHOOK_MESSAGES,
	...SECRET_MESSAGES,
	...TOPIC_MESSAGES,
	...STEP_MESSAGES
};
Object.keys(MESSAGES).toSorted();
/** What a finding of the offline validation means, in words, and what to do about it. */
function diagnosticMessage(finding) {
	return MESSAGES[finding.code](finding);
}
// src/report/excerpt.ts
/** Line ends of YAML 1.2. */
const LINE_END = /\r\n|\r|\n/;
/** A key as it stands in the file, and what of a line may stand before it or a value. */
const KEY = /^["']?[\w.@-]{1,60}["']?(?=\s*:(?:\s|$))/;
const BEFORE_KEY = /^ {0,60}(?:- {1,4}){0,4}$/;
const BEFORE_VALUE = /^ {0,60}(?:- {1,4}){0,4}(?:- |["']?[\w.@-]{1,60}["']?: ) {0,40}$/;
/** Texts of files taken apart into their lines. */
function fileLines(sources) {
	return new Map([...sources].map(([file, text]) => [file, text.split(LINE_END)]));
}
/**
* What may be shown of the line that a finding means, with a caret below the place. Only keys are
* shown: any value may be a secret that somebody wrote into the file.
*/
function excerpt({ place }, files) {
	const { file, line, column } = place;
	const text = files.get(file)?.[line - 1] ?? "";
	const shown = shownPart(text.slice(0, column - 1), text.slice(column - 1));
	if (shown === null) return [];
	const margin = " ".repeat(`${line}`.length);
	const caret = " ".repeat(shown.before.length);
	return [`${line} | ${shown.before}${shown.after}`, `${margin} | ${caret}^`];
}
function shownPart(before, after) {
	const [key] = KEY.exec(after) ?? [];
	if (key !== void 0) return {
		before: BEFORE_KEY.test(before) ? before : "… ",
		after: `${key}: …`
	};
	return BEFORE_VALUE.test(before) ? {
		before,
		after: "…"
	} : null;
}
// src/report/counts.ts
const COUNTED = {
	create: "creates",
	update: "updates",
	adopt: "adoptions",
	"resend-secrets": "updates",
	enable: "updates",
	disable: "updates",
	archive: "removals",
	delete: "removals"
};
/** Counts what apply would execute, in the scope that the plan was made for. */
function countPlan(plan) {
	return countOperations(plan, plan.operations.filter(({ inScope }) => inScope));
}
/** Counts what an apply has brought about: operations that ended in `done` or `unchanged`. */
function countJournal(journal) {
	const ended = journal.results.filter(({ outcome }) => ["done", "unchanged"].includes(outcome));
	return countOperations(journal.plan, ended.map(({ operation }) => operation));
}
function countOperations(plan, operations) {
	const of = (counted) => operations.filter(({ action }) => COUNTED[action] === counted).length;
	return {
		creates: of("creates"),
		updates: of("updates"),
		removals: of("removals"),
		adoptions: of("adoptions"),
		openChecks: plan.checks.filter(({ state }) => state !== "passed").length,
		openSteps: plan.steps.filter(isOpen).length,
		unmanaged: plan.unmanaged.filter(({ ignored }) => ignored === null).length
	};
}
// src/report/plan-document.ts
/**
* A plan in its published form, `config-schema/plan.schema.json`. It differs from `Plan` in one
* thing: URLs are shown without user name, password and the values of their query, because what
* leaves the program may be read by more people than the file.
*/
function planDocument(plan) {
	return toJson({
		...plan,
		operations: plan.operations.map(withShownUrls)
	});
}
/** A difference between two versions of the file, its URLs shown the same way. */
function declaredDocument({ organization, changes }) {
	return toJson({
		organization,
		changes: changes.map((one) => ({
			...one,
			changes: one.changes.map(withShownUrl)
		}))
	});
}
function withShownUrls(operation) {
	if (operation.kind !== "webhook") return operation;
	const { fields, changes } = operation;
	return {
		...operation,
		fields: fields === null ? null : {
			...fields,
			url: displayUrl(fields.url)
		},
		changes: changes.map(withShownUrl)
	};
}
function withShownUrl(change) {
	if (change.field !== "url" || "secret" in change) return change;
	return {
		...change,
		before: shown(change.before),
		after: shown(change.after)
	};
}
function shown(value) {
	return typeof value === "string" ? displayUrl(value) : value;
}
/** Plain data as JSON; members that are absent or `undefined` are left out. */
function toJson(value) {
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.map(toJson);
	if (typeof value !== "object" || value === null) return null;
	const present = Object.entries(value).filter(([, member]) => member !== void 0);
	return Object.fromEntries(present.map(([key, member]) => [key, toJson(member)]));
}
/**
* The one document that `--json` prints, the same for every command; what a command has nothing
* to say about is `null` or empty. Holds no secret. `counts` are of what was done after an apply,
* else of what it would do.
*/
function outcomeDocument(outcome) {
	const { command, result, reason, diagnostics, journal, drift, error } = outcome;
	const plan = outcome.plan ?? journal?.plan ?? null;
	return {
		formatVersion: 1,
		command,
		result,
		reason,
		organization: outcome.organization ?? plan?.organization.name ?? null,
		counts: countsDocument(plan, journal),
		digest: plan?.digest ?? null,
		error: error === void 0 ? null : {
			message: error.message,
			remedy: error.remedy
		},
		diagnostics: diagnostics.map(diagnosticDocument),
		plan: plan === null ? null : planDocument(plan),
		journal: journal === null ? null : journalDocument(journal),
		drift: drift === null ? null : driftDocument(drift),
		uncovered: (outcome.uncovered ?? []).map(uncoveredDocument),
		review: outcome.review === void 0 ? null : reviewDocument(outcome.review),
		declared: outcome.declared ? declaredDocument(outcome.declared) : null,
		handover: outcome.handover ?? null
	};
}
function countsDocument(plan, journal) {
	if (plan === null) return null;
	const { creates, updates, removals, adoptions, openChecks, openSteps, unmanaged } = journal === null ? countPlan(plan) : countJournal(journal);
	return {
		creates,
		updates,
		removals,
		adoptions,
		"open-checks": openChecks,
		"open-steps": openSteps,
		unmanaged
	};
}
/** One finding, with its sentence and remedy. */
function diagnosticDocument(finding) {
	const { code, severity, place } = finding;
	return {
		code,
		severity,
		place: { ...place },
		...messageDocument(diagnosticMessage(finding))
	};
}
function journalDocument({ results, remaining, unproven, gladlyClock }) {
	return {
		results: results.map(resultDocument),
		remaining,
		unproven: unproven?.because ?? null,
		gladlyClock
	};
}
function resultDocument(result) {
	const { operation, outcome, id } = result;
	const why = "why" in result ? {
		code: result.why.code,
		...messageDocument(whyOf(result))
	} : null;
	return {
		operation: operation.id,
		address: operation.address,
		action: operation.action,
		outcome,
		id,
		why
	};
}
function whyOf(result) {
	return result.outcome === "skipped" ? skipMessage(result.why) : failureMessage(result.why);
}
function uncoveredDocument(uncovered) {
	const { operation, why } = uncovered;
	const fields = "fields" in why ? [...why.fields] : [];
	const message = messageDocument(uncoveredMessage(uncovered));
	return {
		operation: operation.id,
		code: why.code,
		fields,
		...message
	};
}
function reviewDocument({ pulls, pushed }) {
	return {
		pulls: pulls.map((pull) => ({ ...pull })),
		pushed
	};
}
function driftDocument({ operations, checks, unapplied }) {
	return {
		operations: operations.map(({ id }) => id),
		checks: checks.map(({ id }) => id),
		unapplied: unapplied.map(({ id }) => id)
	};
}
/** A message as members of a document. */
function messageDocument({ problem, remedy }) {
	return {
		message: phraseText(problem),
		remedy: phraseText(remedy)
	};
}
export { inputWords as A, leftAloneSentence as C, KIND_WORDS as D, DETOUR as E, changesInWords as F, fieldLabel as I, fieldLines as L, PROPOSED_LEDGER as M, secretVariable as N, actionWords as O, switchedOffWords as P, listDifference as R, isWaiting as S, takeOverSentence as T, refusalMessage as _, countPlan as a, deedsPhrase as b, diagnosticMessage as c, viewJournal as d, firstToConfirm as f, viewPlan as g, viewOperation as h, countJournal as i, writeInWords as j, countKind as k, shortcuts as l, groupOperations as m, messageDocument as n, excerpt as o, groupChecks as p, outcomeDocument as r, fileLines as s, diagnosticDocument as t, uncoveredMessage as u, RESULT_WORDS as v, peopleSentence as w, driftVerdict as x, WEBHOOKS as y, sortedChanges as z };
