import { c as count, d as name, f as prose, l as joined, m as say, p as quotedEnd, s as code, u as listed } from "./plain.js";
import { c as secretVariable, i as TOPICS, o as WEBHOOKS } from "./places.js";
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
/** The verbs for an operation, and which way it goes. */
function actionWords(operation) {
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
// src/report/messages/refusals.ts
/** Why a guard stops the apply, with its numbers, and the exact way past it. */
function refusalMessage(refusal) {
	return REFUSALS[refusal.guard](refusal);
}
const REFUSALS = {
	"limit-webhooks": webhookLimit,
	"max-removals": ({ removals, limit }) => ({
		problem: say`This would remove ${count(removals.length, "thing")}
      (${listed(removals.map(code))}); one apply may remove ${limit}.`,
		remedy: say`If all of them are meant, allow it: ${code(`--max-removals ${removals.length}`)}
      on the command line, ${code(`max-removals: ${removals.length}`)} in the workflow. If not, put
      them back into the file.`
	}),
	protected: ({ address }) => ({
		problem: say`${code(address)} is protected (protected: true), and this would remove it.`,
		remedy: say`Put it back into the file. If it has to go, first merge and apply a change that
      sets protected: false, then take it out with the next one.`
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
function workflowSecret(secret) {
	return `${secretVariable(secret)}: \${{ secrets.${secret} }}`;
}
export { countKind as a, actionWords as i, DETOUR as n, whyPhrase as o, KIND_WORDS as r, refusalMessage as t };
