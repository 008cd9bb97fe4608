import { n as integrationOf } from "./address.js";
import { t as isOpen } from "./steps.js";
import { a as countKind, i as actionWords, o as whyPhrase, r as KIND_WORDS, t as refusalMessage } from "./refusals.js";
import { c as count, d as name, f as prose, h as sentences, l as joined, m as say, p as quotedEnd, s as code, u as listed } from "./plain.js";
import { a as USERS, l as changesInWords, n as INBOXES, o as WEBHOOKS, r as TOKENS, s as noteMessage, t as EDIT_USER } from "./places.js";
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
/** `2 differences were not made by this change and are left alone.`; nothing where there are none. */
function leftAloneSentence(amount) {
	if (amount === 0) return [];
	const differences = count(amount, "difference");
	return amount === 1 ? [say`${differences} was not made by this change and is left alone.`] : [say`${differences} were not made by this change and are left alone.`];
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
	return [say`Nothing to do: what this file can write in ${code(name)} is as it says.`];
}
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
	"user-missing": ({ email, near }) => ({
		short: say`user missing`,
		problem: sentences(say`Gladly has no user with the email ${code(email)}.`, near === null ? null : say`There is ${code(near)}: one of the two may be misspelt.`),
		remedy: near === null ? say`An Administrator adds the user: ${USERS} > Add User, email ${code(email)}. If the user
            has another email, correct user.email in the file.` : say`If ${code(near)} is the one that is meant, correct user.email in the file. If not, an
            Administrator adds the user: ${USERS} > Add User, email ${code(email)}.`
	}),
	"user-name": ({ email, expected, actual }) => ({
		short: say`user has another name`,
		problem: say`The user ${code(email)} is called ${name(actual)} in Gladly; the file says
      ${name(expected)}.`,
		remedy: say`An Administrator changes the name: ${EDIT_USER}, name ${name(expected)}. If Gladly
      is right, correct user.name in the file.`
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
      right, use the API token of a user of ${code(expected)}: ${TOKENS}.`
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
		remedy: say`Sign in as ${code(email)}, make a new token (${TOKENS} > Create Token), store it as
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
// src/report/messages/states.ts
/** `complete`, `waiting for 3 steps and 1 check`, `broken: webhook switched off by Gladly`. */
function statePhrase(integration, plan) {
	switch (integration.state) {
		case "complete": return say`complete`;
		case "waiting": return waitingPhrase(integration);
		case "broken": return withReasons(say`broken`, reasons(integration, plan));
		case "unknown": return withReasons(say`unknown`, reasons(integration, plan));
	}
}
function waitingPhrase({ operations, openSteps, openChecks }) {
	const parts = [
		...operations === 0 ? [] : [count(operations, "change")],
		...openSteps === 0 ? [] : [count(openSteps, "step")],
		...openChecks === 0 ? [] : [count(openChecks, "check")]
	];
	return parts.length === 0 ? say`waiting` : say`waiting for ${listed(parts)}`;
}
function withReasons(state, phrases) {
	return phrases.length === 0 ? state : say`${state}: ${listed(phrases, { most: 3 })}`;
}
function reasons({ because }, plan) {
	const phrases = because.map((id) => reasonPhrase(id, plan));
	return [...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()];
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
		steps: groupBy(plan, openSteps(plan), ({ integration }) => integration),
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
function openSteps({ steps }) {
	return steps.filter(isOpen);
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
export { deedsPhrase as a, viewPlan as i, groupOperations as n, leftAloneSentence as o, viewOperation as r, peopleSentence as s, groupChecks as t };
