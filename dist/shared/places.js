import { c as count, d as name, f as prose, l as joined, m as say, s as code, u as listed } from "./plain.js";
import { n as displayUrl } from "./url.js";
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
/** What a note says; where something is to be done about it, that comes last. */
function noteMessage(note) {
	return NOTES[note.code](note);
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
	"step-first": ({ step, title }) => risk(say`A step comes first and nothing shows that it is done: ${name(title)} (${code(step)}).
      Gladly switches the webhook on only if its address answers. Do the step before you apply; or
      write ${code("enabled: false")} for the webhook until it is done.`),
	"webhooks-merged": ({ absorbed }) => remark(say`${listed(absorbed.map(code))} would need the same URL, which Gladly does not allow;
      it is made as one webhook with the events of all.`),
	"secret-unsure": ({ field }) => remark(say`Nobody can tell whether Gladly has the present value of ${fieldLabel(field)}: Gladly
      does not show it, and it was not sent by this ledger, or the webhook was edited since. Apply
      with scope all sends it again.`),
	"secret-not-resolved": ({ name: secret }) => risk(say`The secret ${code(secret)} is not there, so it cannot be compared, and apply would
      refuse to run. Set the environment variable ${code(secretVariable(secret))}.`),
	"ignore-expired": ({ match, until }) => remark(say`The ignore rule for ${matchName(match)} ran out on ${code(until)}. Renew its date, or
      take the rule out of the file.`),
	"ignore-unused": ({ match }) => remark(say`The ignore rule for ${matchName(match)} fits nothing in Gladly. Take it out of the file,
      or correct it.`),
	"no-ledger": () => remark(say`Nothing tells what was applied last, so nothing is removed, however little the file
      declares. Give a ledger (--ledger) or build one (ledger rebuild).`),
	"api-budget": ({ declared, limit, integrations }) => risk(say`${listed(integrations.map(prose))} may take ${declared} of the
      ${count(limit, "request")} a minute that Gladly allows the organization. Ask the vendors to
      take fewer, or expect slow answers in all of them.`)
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
// src/report/messages/places.ts
/**
* Where things are in Gladly's settings: today's menu, then in brackets the wording that older
* guides print. From Gladly's help pages ("Managing users and roles", "Create, edit and
* deactivate inboxes", "Reactivate deactivated webhooks", "Generate API tokens").
*/
const USERS = say`Settings > People > Users`;
const EDIT_USER = say`Settings > People > Users > the user's ⋮ > Edit User`;
const INBOXES = say`Settings > Orchestration > Inboxes`;
const TOKENS = say`Settings > API Tokens [Integrations > API Token]`;
const WEBHOOKS = say`Settings > App Developer Tools > Webhooks [Integrations > Webhooks]`;
/** Gladly names no category for this page; its address ends in `/admin/topics`. */
const TOPICS = say`the Topics page of Settings`;
export { USERS as a, secretVariable as c, fieldLines as d, sortedChanges as f, TOPICS as i, changesInWords as l, INBOXES as n, WEBHOOKS as o, TOKENS as r, noteMessage as s, EDIT_USER as t, fieldLabel as u };
