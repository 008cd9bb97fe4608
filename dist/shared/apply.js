import { C as Secret, G as recordOf, b as secretKey, c as secretFieldsOf, g as secretOfMark, h as parkedUrl, l as secretReferences, p as displayUrl, q as ReconcileError, s as groupOf, u as markLiveWebhook, y as urlKey } from "./start.js";
import { Ct as summaryOf, E as topicId, St as isSuccess, T as mergeUnfinished, Tt as mayHaveWritten, ft as GladlyApiError, h as parkedName, l as clockOf, nt as isAddress, s as appliedAs, t as formatLedgerFile, u as newestOf, wt as isOutOfScope } from "./core.js";
// src/apply/clock-after.ts
/**
* Gladly's clock for the ledger: up to which moment the apply answers for what webhooks hold. That
* is the newest `updatedAt` of the last look, unless somebody edited another webhook of ours in the
* meantime: the clock then stays before that edit, so that the next plan still sees it as later
* than the apply. What was written after it is then unsure as well, which is the safe side.
*/
function clockAfter({ before, after }, { ledger, results }) {
	const begun = results.filter(({ outcome }) => outcome !== "skipped");
	const written = new Set(begun.map(({ id }) => id));
	const ours = new Set(Object.values(ledger.resources).map(({ id }) => id));
	const times = new Map(webhooksOf(before).map(({ id, updatedAt }) => [id, updatedAt]));
	const edits = webhooksOf(after).flatMap(({ id, updatedAt }) => {
		return ours.has(id) && !written.has(id) && times.has(id) && times.get(id) !== updatedAt && updatedAt !== void 0 ? [Date.parse(updatedAt)] : [];
	});
	if (edits.length === 0) return clockOf(after);
	const first = Math.min(...edits);
	const all = webhooksOf(after).flatMap(({ updatedAt }) => updatedAt ?? []);
	return newestOf(all.filter((time) => Date.parse(time) < first));
}
function webhooksOf({ webhooks }) {
	return webhooks.status === "read" ? webhooks.resources : [];
}
// src/apply/failure.ts
/**
* What an error answer means for the write that it answers. For one that `mayHaveHappened` this
* is the last word, after looking has not settled it: a failure if Gladly did answer (5xx) and
* the write is not to be seen, else uncertain.
*/
function failureOf(error, write) {
	const detail = detailOf(error);
	switch (error.failure) {
		case "auth":
		case "permission": return {
			outcome: "refused",
			why: {
				code: "permission",
				detail
			}
		};
		case "rate-limited":
		case "unreachable": return {
			outcome: "refused",
			why: {
				code: "unreachable",
				detail
			}
		};
		case "server": return {
			outcome: "failed",
			why: {
				code: "unreachable",
				detail
			}
		};
		case "no-answer":
		case "malformed": return {
			outcome: "uncertain",
			why: {
				code: "unreachable",
				detail
			}
		};
		case "conflict":
		case "rejected":
		case "not-found":
		case "redirected":
		case "refused": return {
			outcome: "refused",
			why: refusalOf(error, write)
		};
		default: return error.failure;
	}
}
/** Turns what a read threw into a failure of the write that it was to prove; rethrows bugs. */
function unprovenBy$1(error, so) {
	const { message } = asGladlyError(error);
	return {
		outcome: "uncertain",
		why: {
			code: "unreachable",
			detail: `${so}: ${message}`
		}
	};
}
/** Lets errors of Gladly's through and rethrows every other one, which is a bug of ours. */
function asGladlyError(error) {
	if (error instanceof GladlyApiError) return error;
	throw error;
}
/** A fault of our own, as far as it fits into a receipt. */
function bugText(error) {
	return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
/**
* The kinds of which every further write would be refused as well: all of them when Gladly does
* not know the token (401), the one that was written when the user may not write it (403).
*/
function closedBy({ failure }, kind) {
	if (failure === "auth") return ["webhook", "topic"];
	return failure === "permission" ? [kind] : [];
}
/** Whether a request came to nothing before Gladly looked at it; says nothing of earlier ones. */
function wasNotTaken({ failure }) {
	return failure === "rate-limited" || failure === "unreachable";
}
/** The attribute (`url`, `name`, `id`) that Gladly says another object holds; `null` if none. */
function takenAttribute(error) {
	const entry = error.entries.find(({ code }) => code === "taken");
	return entry === void 0 ? null : entry.attribute ?? "id";
}
/** `meta.id` of a conflict: the object that holds the name. */
function holderOf(error) {
	return error.entries.find(({ holder }) => holder !== void 0)?.holder ?? null;
}
function refusalOf(error, write) {
	const field = takenAttribute(error);
	if (field !== null) return {
		code: "taken",
		field,
		holder: holderOf(error)
	};
	const detail = detailOf(error);
	if (isSilence(error, write)) return {
		code: "endpoint-silent",
		detail
	};
	return {
		code: "rejected",
		status: error.status,
		detail
	};
}
/**
* Gladly sends a PING when a webhook is enabled or gets another URL, and fails the request when
* it is not answered with 200. How that failure looks is not documented (presumably a 400).
* Enabling alone can hardly fail otherwise, but for the limit on webhooks; a new URL can.
*/
function isSilence(error, write) {
	if (write.type !== "update-webhook" || error.failure !== "rejected") return false;
	const words = gladlysWords(error);
	const { enabled, url, ...others } = write.body;
	if (/\bping\b/i.test(words)) return enabled === true || url !== void 0;
	if (enabled === true && url === void 0 && Object.keys(others).length === 0) return !/limit|maximum|too many|may have/i.test(words);
	return url !== void 0 && /endpoint|respon|answer|unreachable|time[ -]?out/i.test(words);
}
function detailOf(error) {
	const words = gladlysWords(error);
	return words === "" ? error.message : words;
}
/** Gladly's own words; empty where it gave none. */
function gladlysWords({ entries }) {
	return entries.map(({ attribute, code, detail }) => [attribute, detail === "" ? code : detail].filter((part) => part !== void 0).join(": ")).join("; ");
}
// src/apply/sent-secrets.ts
/** The entries of a ledger for what is not done, with the write-only values that these send. */
function withSent(entries, sending, { readings, fingerprintKey }) {
	return entries.map((entry) => {
		const fields = sending.filter(isAt(entry.address)).flatMap(fieldsSent);
		if (fields.length === 0) return entry;
		const fingerprints = fields.map((field) => [field, readings[secretKey(entry.address, field)]?.fingerprint ?? null]);
		return {
			...entry,
			sent: {
				fingerprintKey,
				fingerprints: recordOf(fingerprints)
			}
		};
	});
}
/**
* The entries without what earlier applies may have sent, where these results have surely replaced
* it. A creation that failed was made: only switching it on did not come about.
*/
function withoutReplaced(entries, results) {
	const sure = results.filter(({ outcome, operation }) => outcome === "done" || isMade(outcome, operation)).map(({ operation }) => operation);
	return entries.map((entry) => {
		const { sent, ...rest } = entry;
		const replaced = new Set(sure.filter(isAt(entry.address)).flatMap(fieldsSent));
		const left = Object.entries(sent?.fingerprints ?? {}).filter(([field]) => !replaced.has(field));
		if (sent === void 0 || left.length === 0) return rest;
		return {
			...rest,
			sent: {
				...sent,
				fingerprints: recordOf(left)
			}
		};
	});
}
/**
* What Gladly holds for a write-only value that this apply has not sent: what the ledger has
* recorded, unless an unfinished apply may have sent something else since. `undefined` where nobody
* knows.
*/
function heldAfter(former, fingerprintKey, at) {
	const { address, field, recorded } = at;
	const begun = former?.unfinished.find(isAt(address));
	const sent = begun?.sent?.fingerprints[field];
	if (begun?.sent === void 0 || sent === void 0) return recorded;
	if (sent === null || begun.sent.fingerprintKey !== fingerprintKey) return void 0;
	return begun.action === "create" || sent === recorded ? sent : void 0;
}
function isMade(outcome, { action }) {
	return action === "create" && outcome === "failed";
}
/** Headers go out as a whole, and so do credentials; a creation sends both. */
function fieldsSent({ kind, action, fields, changes }) {
	if (kind !== "webhook" || fields === null) return [];
	const groups = new Set(changes.map(({ field }) => groupOf(field)));
	const all = secretFieldsOf(fields).map(({ field }) => field);
	return action === "create" ? all : all.filter((field) => groups.has(groupOf(field)));
}
function isAt(address) {
	return (one) => one.address === address;
}
// src/apply/ledger-after.ts
/**
* The ledger after an apply. What it takes over, address by address:
*
* | operations on the address                     | declared                | no longer declared |
* |-----------------------------------------------|-------------------------|--------------------|
* | none, or all ended as `done` or `unchanged`   | the fields of the file  | forgotten          |
* | drift of Gladly's, left to `scope: all`       | the fields of the file  | -                  |
* | any other that did not come about             | as before               | as before          |
*
* So an operation that failed keeps its cause in the next plan. A write-only value that was not
* sent keeps its fingerprint, under the new address where the object has moved to one; of one that
* has none yet nobody knows whether it is in effect, so it gets none. One that may have been
* changed by hand loses its fingerprint as soon as Gladly's clock moves on: there is one clock for
* all webhooks, and past that moment only the missing fingerprint still tells that it is unsure.
*/
function ledgerAfter(before, applied) {
	const organizationId = applied.plan.organization.id;
	const former = before?.organizationId === organizationId ? before : null;
	const open = openAddresses(applied.results);
	const clock = applied.gladlyClock ?? former?.gladlyClock;
	const resources = resourcesAfter(former, applied, open);
	return {
		organizationId,
		resources,
		unfinished: applied.success ? [] : unfinishedAfter(former, applied, open),
		fingerprintKey: applied.fingerprintKey,
		fingerprints: fingerprintsAfter(former, applied, {
			open,
			resources
		}),
		...clock === void 0 ? {} : { gladlyClock: clock }
	};
}
/** How operations stand in a ledger while they are not done, one entry an address. */
function unfinishedOperations(operations) {
	const entries = /* @__PURE__ */ new Map();
	for (const { address, kind, action, liveId, fields } of operations) {
		if (!(!entries.has(address) || entries.get(address)?.action === "adopt")) continue;
		entries.set(address, {
			address,
			kind,
			action,
			...liveId === null ? {} : { id: liveId },
			...fields === null ? {} : { fields }
		});
	}
	return [...entries.values()];
}
/** Differences that Gladly brought about: the file was applied, whatever became of it since. */
const DRIFT = [
	"changed-in-gladly",
	"switched-off-by-gladly",
	"secret-rotated"
];
function openAddresses(results) {
	const open = results.filter((result) => !isSettled(result) && !isLeftToDrift(result));
	return new Set(open.map(({ operation }) => operation.address));
}
function isSettled({ outcome }) {
	return outcome === "done" || outcome === "unchanged";
}
function isLeftToDrift(result) {
	return isOutOfScope(result) && DRIFT.includes(result.operation.cause);
}
/** Nothing of it is in Gladly: whatever turns up there later is not ours. */
function isUnmadeCreation({ operation, outcome }) {
	return operation.action === "create" && (outcome === "refused" || outcome === "skipped");
}
function resourcesAfter(former, { desired, results, live }, open) {
	const declared = new Set(desired.resources.map(({ address }) => address));
	const ids = new Map(results.map(({ operation, id }) => [operation.address, id]));
	const kept = Object.entries(former?.resources ?? {}).filter(([address, { kind }]) => isAddress(address) && (open.has(address) || !declared.has(address) && !wasRead(kind, live)));
	const settled = desired.resources.filter(({ address }) => !open.has(address)).flatMap((resource) => {
		const id = ids.get(resource.address) ?? former?.resources[resource.address]?.id;
		return id === void 0 ? [] : [[resource.address, appliedAs(resource, id)]];
	});
	return recordOf([...kept, ...settled]);
}
function wasRead(kind, { webhooks, topics }) {
	return (kind === "webhook" ? webhooks : topics).status === "read";
}
function unfinishedAfter(former, applied, open) {
	const { results } = applied;
	const begun = results.filter(({ operation }) => open.has(operation.address)).filter((result) => !isOutOfScope(result) && !isUnmadeCreation(result));
	const ids = new Map(begun.map(({ operation, id }) => [operation.address, id]));
	const entries = unfinishedOperations(begun.map(({ operation }) => operation)).map((entry) => {
		const id = ids.get(entry.address) ?? null;
		return id === null ? entry : {
			...entry,
			id
		};
	});
	const settled = new Set(results.filter(isSettled).map(({ operation }) => operation.address));
	const earlier = (former?.unfinished ?? []).filter(({ address }) => open.has(address) || !settled.has(address));
	const sending = begun.filter(({ outcome }) => mayHaveWritten(outcome));
	return mergeUnfinished(withoutReplaced(earlier, begun), withSent(entries, sending.map(({ operation }) => operation), applied));
}
function fingerprintsAfter(former, applied, { open, resources }) {
	const { desired, results, readings, fingerprintKey } = applied;
	const recorded = former?.fingerprintKey === fingerprintKey ? former?.fingerprints ?? {} : {};
	const sent = new Set(results.flatMap(groupsSent));
	const seen = urlsSeen(applied, resources);
	const unsureNow = unsureKeys(applied.plan, sent);
	const formerAddress = new Map(Object.entries(former?.resources ?? {}).flatMap(([address, { id }]) => isAddress(address) ? [[id, address]] : []));
	const current = desired.resources.filter(({ address }) => resources[address] !== void 0).flatMap((resource) => secretReferences({ resources: [resource] })).flatMap(({ address, field, key }) => {
		const present = readings[key]?.fingerprint ?? void 0;
		const isSent = sent.has(`${address} ${groupOf(field)}`) || seen.has(`${address} ${field}`);
		const before = formerAddress.get(resources[address]?.id ?? "") ?? address;
		const isUnsure = unsureNow.has(key);
		const kept = recorded[secretKey(before, field)];
		const held = heldAfter(isUnsure ? null : former, fingerprintKey, {
			address,
			field,
			...kept === void 0 ? {} : { recorded: kept }
		});
		const fingerprint = isSent ? present : held;
		return fingerprint === void 0 ? [] : [[key, fingerprint]];
	});
	const kept = Object.entries(recorded).filter(([key]) => {
		const address = key.slice(0, key.indexOf("#"));
		return isAddress(address) && open.has(address) && resources[address] !== void 0;
	});
	const unsure = applied.gladlyClock === null ? /* @__PURE__ */ new Set() : unsureNow;
	return recordOf([...kept, ...current].filter(([key]) => !unsure.has(key)));
}
/** URLs of secrets that Gladly has as they are by now; unlike other secrets it shows them. */
function urlsSeen({ desired, live }, resources) {
	const webhooks = live.webhooks.status === "read" ? live.webhooks.resources : [];
	const urls = new Map(webhooks.map(({ id, url }) => [id, url]));
	return new Set(desired.resources.filter(({ address, kind, fields }) => {
		const url = urls.get(resources[address]?.id ?? "");
		return kind === "webhook" && secretOfMark(fields.url) !== null && url === fields.url;
	}).map(({ address }) => `${address} url`));
}
/** Values of which the plan could not tell whether they are in effect, and that were not sent. */
function unsureKeys({ notes }, sent) {
	return new Set(notes.flatMap((note) => {
		if (note.code !== "secret-unsure" || note.address === null) return [];
		return sent.has(`${note.address} ${groupOf(note.field)}`) ? [] : [secretKey(note.address, note.field)];
	}));
}
/** Headers go out as a whole, and so do credentials: which of the two an operation has sent. */
function groupsSent({ operation, outcome }) {
	const { action, address, changes } = operation;
	if (outcome !== "done") return [];
	if (action === "create") return [
		"headers",
		"basic",
		"url"
	].map((group) => `${address} ${group}`);
	return changes.map(({ field }) => `${address} ${groupOf(field)}`);
}
// src/apply/pause.ts
/** How long apply waits before it looks again, in milliseconds; Gladly's lists may be stale. */
const PATIENCE = [
	0,
	500,
	1500
];
/** Waits; returns early, and at once from then on, when the signal is aborted. */
async function pause(milliseconds, { clock, signal }) {
	if (milliseconds === 0 || signal?.aborted) return;
	try {
		await clock.sleep(milliseconds, signal);
	} catch (error) {
		if (!signal?.aborted) throw error;
	}
}
// src/shared/exhaustive.ts
/** Proves at compile time that every variant of a union was dealt with. */
function assertNever(value) {
	throw new Error(`Unreachable variant: ${JSON.stringify(value)}`);
}
// src/apply/intent.ts
/** An intent without values that cannot be read back. */
function readable(write, effect) {
	return {
		write,
		effect,
		hidden: false
	};
}
/** The schedule begins a task only when all that it needs is there; its absence is a bug. */
function required(value, { id }) {
	if (value === null) throw new Error(`${id} was begun before all that it needs was there.`);
	return value;
}
// src/apply/topic-intent.ts
/** What one step of a topic's operation writes. `seen` is `null` for a creation. */
function topicIntent(step, operation, { seen, context }) {
	if (step === "create") return creation$1(operation, context);
	const topic = required(seen, operation);
	switch (step) {
		case "check": return readable({
			type: "update-topic",
			id: topic.id,
			body: { name: nameOf(topic) }
		}, {});
		case "park": return rename(topic, parkedName(nameOf(topic), topic.id));
		case "restore": return rename(topic, nameOf(required(context.beforePark(operation.id), operation)));
		case "patch": return change$2(operation, topic, context);
		case "enable":
		case "disable":
		case "delete": throw new Error(`A topic has no task ${step}.`);
		default: return assertNever(step);
	}
}
function creation$1(operation, context) {
	const { name, disabled } = required(operation.fields, operation);
	const id = operation.newId ?? topicId(context.organizationId, operation.address);
	const parentId = parentOf(operation, context);
	return readable({
		type: "create-topic",
		body: {
			id,
			name,
			...disabled ? { disabled } : {},
			...parentId === null ? {} : { parentId }
		}
	}, {
		name,
		disabled,
		...parentId === null ? {} : { parent: parentId }
	});
}
/** `name` goes out even where it does not change: Gladly requires it in every topic PATCH. */
function change$2(operation, topic, context) {
	const { fields } = operation;
	const changed = new Set(operation.changes.map(({ field }) => field));
	const renaming = fields !== null && (changed.has("name") || operation.detour) ? { name: fields.name } : {};
	const disabled = switchOf$1(operation, changed.has("disabled"));
	const parentId = changed.has("parent") ? parentOf(operation, context) : null;
	const archived = disabled === null ? {} : { disabled };
	const parent = parentId === null ? {} : { parent: parentId };
	const body = {
		name: nameOf(topic),
		...renaming,
		...archived,
		...parentId === null ? {} : { parentId }
	};
	return readable({
		type: "update-topic",
		id: topic.id,
		body
	}, {
		...renaming,
		...archived,
		...parent
	});
}
function switchOf$1({ action, fields }, changed) {
	if (action === "archive" || action === "disable") return true;
	if (action === "enable") return false;
	return changed && fields !== null ? fields.disabled : null;
}
function parentOf(operation, context) {
	const { parentId } = operation;
	if (parentId === null || typeof parentId === "string") return parentId;
	return required(context.idOf(parentId.pending), operation);
}
function rename({ id }, name) {
	return readable({
		type: "update-topic",
		id,
		body: { name }
	}, { name });
}
function nameOf({ fields }) {
	return String(fields["name"]);
}
// src/apply/webhook-intent.ts
/** What one step of a webhook's operation writes. `seen` is `null` for a creation. */
function webhookIntent(step, operation, { seen, context }) {
	if (step === "create") return creation(operation, context);
	const webhook = required(seen, operation);
	switch (step) {
		case "check": return update(webhook, {}, {});
		case "enable": return update(webhook, { enabled: true }, { enabled: true });
		case "disable": return update(webhook, { enabled: false }, { enabled: false });
		case "delete": return {
			write: {
				type: "delete-webhook",
				id: webhook.id
			},
			effect: null,
			hidden: false
		};
		case "park": return parking(webhook);
		case "restore": return restoring(webhook, required(context.beforePark(operation.id), operation));
		case "patch": return change$1(operation, webhook, context);
		default: return assertNever(step);
	}
}
function creation(operation, context) {
	const { name, events, url } = required(operation.fields, operation);
	const auth = authOf(operation, context, ["headers", "basic"]);
	return {
		write: {
			type: "create-webhook",
			body: {
				name,
				events,
				url: urlOf(operation, context),
				enabled: false,
				...auth.body
			}
		},
		effect: {
			name,
			url: urlKey(url),
			events,
			enabled: false,
			...auth.effect
		},
		hidden: true
	};
}
/** Only what the operation changes is sent: sending an unchanged URL may PING the endpoint. */
function change$1(operation, { id }, context) {
	const { fields } = operation;
	const changed = new Set(operation.changes.map(({ field }) => groupOf(field)));
	const plain = {
		...fields !== null && changed.has("name") ? { name: fields.name } : {},
		...fields !== null && changed.has("events") ? { events: fields.events } : {},
		...switchOf(operation, changed)
	};
	const moves = fields !== null && (changed.has("url") || operation.detour);
	const auth = authOf(operation, context, [...changed]);
	const url = moves ? { url: urlOf(operation, context) } : {};
	return {
		write: {
			type: "update-webhook",
			id,
			body: {
				...plain,
				...url,
				...auth.body
			}
		},
		effect: {
			...plain,
			...moves ? { url: urlKey(fields.url) } : {},
			...auth.effect
		},
		hidden: auth.hidden
	};
}
function switchOf({ action, fields }, changed) {
	if (action === "enable") return { enabled: true };
	if (action === "disable") return { enabled: false };
	return fields !== null && changed.has("enabled") ? { enabled: fields.enabled } : {};
}
/** Headers and credentials go out whole: Gladly may replace the lot by what it is sent. */
function authOf(operation, context, groups) {
	const headers = groups.includes("headers") ? headersOf(operation, context) : null;
	const credentials = groups.includes("basic") ? credentialsOf(operation, context) : null;
	return {
		body: {
			...headers && { headers },
			...credentials && { credentials }
		},
		effect: {
			...headers && { headers: Object.keys(headers).toSorted() },
			...credentials && { basic: true }
		},
		hidden: headers !== null || credentials !== null
	};
}
function headersOf(operation, context) {
	const { headers } = operation.fields ?? {};
	if (headers === void 0) return null;
	const values = Object.entries(headers).map(([name, source]) => [name, valueOf(operation, `headers.${name}`, {
		source,
		context
	})]);
	return Object.fromEntries(values);
}
function credentialsOf(operation, context) {
	const { basic } = operation.fields ?? {};
	if (basic === void 0) return null;
	const { username, password, realm } = basic;
	return {
		username: valueOf(operation, "basic.username", {
			source: username,
			context
		}),
		password: valueOf(operation, "basic.password", {
			source: password,
			context
		}),
		...realm === void 0 ? {} : { realm }
	};
}
function urlOf(operation, context) {
	const { url } = required(operation.fields, operation);
	const name = secretOfMark(url);
	if (name === null) return url;
	return valueOf(operation, "url", {
		source: {
			type: "reference",
			name,
			prefix: ""
		},
		context
	});
}
function valueOf({ address }, field, of) {
	const key = secretKey(address, field);
	const value = of.context.secrets(key);
	if (value !== null) return value;
	const name = of.source.type === "reference" ? of.source.name : "a literal";
	throw new Error(`No value for ${key} (${name}), although no guard has refused.`);
}
/** The real URL may be a secret even where nothing marks it as one. */
function parking(webhook) {
	return update(webhook, { url: new Secret(parkedUrl(required(webhook.url, webhook).reveal())) }, { url: urlKey(parkedUrl(String(webhook.fields["url"]))) });
}
function restoring(webhook, before) {
	return update(webhook, { url: required(before.url, before) }, { url: before.fields["url"] ?? null });
}
function update({ id }, body, effect) {
	return readable({
		type: "update-webhook",
		id,
		body
	}, effect);
}
// src/apply/task-intent.ts
/**
* What a task is to write. `seen` is the object as just read; `null` for a creation. The plan's
* guards have made sure that secrets resolve and parents exist: a missing one is a bug.
*/
function intentOf({ step, operation }, seen, context) {
	if (operation.kind === "webhook") return webhookIntent(step, operation, {
		seen,
		context
	});
	return topicIntent(step, operation, {
		seen,
		context
	});
}
/** The key (URL, name) that an operation leaves its object at; `null` for a removal. */
function finalKey({ fields }) {
	if (fields === null) return null;
	return "url" in fields ? { url: urlKey(fields.url) } : { name: fields.name };
}
// src/apply/sighting.ts
/** Stands for the object itself in a list of fields that changed: it is no longer in Gladly. */
const GONE = "gone";
/**
* A webhook with its URL marked where it is the value of a secret, as in plans. It may come with
* its real URL or marked already.
*/
function sightWebhook(webhook, marks) {
	const { name, events, enabled, headerKeys, hasCredentials } = webhook;
	const url = urlKey(markLiveWebhook(webhook, marks).url);
	return {
		id: webhook.id,
		fields: {
			name,
			url,
			events,
			enabled,
			headers: headerKeys,
			basic: hasCredentials
		},
		updatedAt: webhook.updatedAt ?? null,
		url: new Secret(realUrl(webhook.url, marks))
	};
}
/** A topic as apply compares it. Gladly does not tell when one was changed. */
function sightTopic(topic) {
	const { id, name, disabled, parentId } = topic;
	return {
		id,
		fields: {
			name,
			disabled,
			parent: parentId ?? null
		},
		updatedAt: null,
		url: null
	};
}
/**
* Names of the fields of `wanted` that `seen` does not agree with, sorted. Headers are told
* apart: `headers.x-api-key`.
*/
function differingFields(wanted, seen) {
	return Object.entries(wanted).flatMap(([field, value]) => differencesIn(field, value, seen[field] ?? null)).toSorted();
}
function realUrl(url, marks) {
	if (secretOfMark(url) === null) return url;
	return [...marks].find(([, mark]) => mark === url)?.[0] ?? url;
}
function differencesIn(field, wanted, seen) {
	if (!isList(wanted)) return wanted === seen ? [] : [field];
	const present = isList(seen) ? seen : [];
	const odd = [...wanted.filter((member) => !present.includes(member)), ...present.filter((member) => !wanted.includes(member))];
	if (odd.length === 0) return [];
	return field === "headers" ? odd.map((name) => `headers.${name}`) : [field];
}
function isList(value) {
	return Array.isArray(value);
}
// src/apply/decide.ts
/**
* Compare before write. `known` is the object as the plan, or this apply after it, last knew it;
* `seen` as it was just read. The cases, the first that fits:
*
* | seen                                            | decision                              |
* |-------------------------------------------------|---------------------------------------|
* | not there                                       | `satisfied` for a deletion, or `moved` |
* | as desired in all that the task writes          | `satisfied`                           |
* | other than known, in a field not yet as desired | `moved`                               |
* | as known                                        | `write`                               |
*
* A task that sends values which cannot be read back is never satisfied by what it sees.
*/
function decide(task, { seen, known }, context) {
	if (seen === null) return task.step === "disable" || task.step === "delete" ? {
		type: "satisfied",
		effect: {}
	} : {
		type: "moved",
		fields: [GONE]
	};
	const intent = intentOf(task, seen, context);
	const moved = movedFields(intent.effect ?? {}, {
		seen,
		known
	});
	if (task.step === "check" && moved.length > 0) return {
		type: "moved",
		fields: moved
	};
	const settled = settledBy(task, intent, seen);
	if (settled !== null) return {
		type: "satisfied",
		effect: settled
	};
	return moved.length > 0 ? {
		type: "moved",
		fields: moved
	} : {
		type: "write",
		intent
	};
}
/**
* The same for a creation. `holder` is the webhook that has its URL by now, `null` if none; for a
* topic Gladly itself recognises the id.
*/
function decideCreation(task, holder, context) {
	if (holder !== null) return {
		type: "moved",
		fields: ["url"]
	};
	return {
		type: "write",
		intent: intentOf(task, null, context)
	};
}
/**
* What is known of an object after a task that left it with `effect`. Only that and the time are
* taken over from what was seen, so that a change by somebody else is still noticed.
*/
function nowKnown(known, seen, effect) {
	if (known === null) return seen;
	const updatedAt = movedFields(effect, {
		seen,
		known
	}).every((field) => field === "updatedAt") ? seen.updatedAt : known.updatedAt;
	return {
		...seen,
		fields: {
			...known.fields,
			...effect
		},
		updatedAt
	};
}
/**
* Fields in which an object is neither as it was known nor as it is to become; `updatedAt` when
* all that can be read is as known and yet Gladly says that something was changed.
*/
function movedFields(effect, { seen, known }) {
	if (known === null) return [];
	const differing = differingFields(known.fields, seen.fields);
	if (differing.length > 0) return differing.filter((field) => !isWanted(field, effect, seen));
	const times = [known.updatedAt, seen.updatedAt];
	return times.includes(null) || times[0] === times[1] ? [] : ["updatedAt"];
}
function isWanted(field, effect, seen) {
	const group = groupOf(field);
	const wanted = effect[group];
	return wanted !== void 0 && differingFields({ [group]: wanted }, seen.fields).length === 0;
}
/** The fields by which a task is done already; `null` when it is still to be done. */
function settledBy(task, { effect, hidden }, seen) {
	if (effect === null || hidden) return null;
	const goal = task.step === "park" ? finalKey(task.operation) : null;
	return (goal === null ? [effect] : [effect, goal]).find((fields) => differingFields(fields, seen.fields).length === 0) ?? null;
}
/**
* Does `work` for every member, at most `IN_FLIGHT` at once, and gives the results in the order of
* the members. When one throws, the others that were begun are awaited before it is thrown on.
*/
async function inParallel(members, work) {
	const results = /* @__PURE__ */ new Map();
	const queue = members.entries();
	let broken = false;
	const lane = async () => {
		for (const [index, member] of queue) {
			if (broken) return;
			try {
				results.set(index, await work(member));
			} catch (error) {
				broken = true;
				throw error;
			}
		}
	};
	const failed = (await Promise.allSettled(Array.from({ length: 4 }, lane))).find((one) => one.status === "rejected");
	if (failed !== void 0) throw failed.reason;
	return [...results].toSorted(([a], [b]) => a - b).map(([, result]) => result);
}
// src/apply/verify.ts
/** Waits before single reads of an object that is not as it was written, in milliseconds. */
const SPACING = [
	0,
	500,
	1500,
	3e3
];
/** From so many disagreements on, a list is more likely stale than right: it is read again. */
const MANY = 5;
/**
* Verify after write: reads back what was written, one list for many objects. What a list does
* not agree with is asked for by itself, a few times, before it counts as different. By task.
*/
async function verify(sent, tools) {
	tools.view.forget();
	const kinds = [...new Set(sent.map(({ kind }) => kind))];
	const verdicts = await Promise.all(kinds.map(async (kind) => verifyKind(kind, sent.filter((one) => one.kind === kind), tools)));
	return new Map(verdicts.flat());
}
async function verifyKind(kind, sent, tools) {
	try {
		let looks = await lookAt(kind, sent, tools);
		if (sent.filter((one) => !agrees(one, looks.get(one.id))).length > MANY) {
			await pause(SPACING[1] ?? 0, tools);
			tools.view.forget();
			looks = await lookAt(kind, sent, tools);
		}
		return await inParallel(sent, async (one) => {
			const look = looks.get(one.id);
			const verdict = look !== void 0 && agrees(one, look) ? {
				type: "agrees",
				seen: look.sighting
			} : await lookClosely(one, look, tools);
			return [one.task, verdict];
		});
	} catch (error) {
		const detail = asGladlyError(error).message;
		return sent.map(({ task }) => [task, {
			type: "unread",
			detail
		}]);
	}
}
async function lookAt(kind, sent, { view }) {
	return view.look(kind, sent.map(({ id }) => id));
}
/** A list that shows the time of before may be one from before a write that cannot be read back. */
function agrees({ intent, before }, look) {
	const seen = look?.sighting ?? null;
	if (disagreements(intent, seen).length > 0) return false;
	if (!intent.hidden || look?.source !== "list" || before === null) return true;
	return seen?.updatedAt !== before.updatedAt;
}
async function lookClosely(sent, first, tools) {
	let fields = [];
	for (const [turn, wait] of SPACING.entries()) {
		await pause(wait, tools);
		const seen = turn === 0 && first?.source === "single" ? first.sighting : await tools.view.again(sent.kind, sent.id);
		fields = disagreements(sent.intent, seen);
		if (fields.length === 0) return {
			type: "agrees",
			seen
		};
		if (turn === 0) await dropHeaders(sent, fields, tools);
	}
	return {
		type: "differs",
		fields
	};
}
function disagreements({ effect }, seen) {
	if (effect === null || seen === null) return effect === null === (seen === null) ? [] : [GONE];
	return differingFields(effect, seen.fields);
}
/**
* Gladly does not say whether `headers` in a change replaces all headers or only those it names.
* Where a header stays that is not wanted, the same is sent again with `null` for it; not after
* a stop.
*/
async function dropHeaders({ intent, id }, fields, { writer, signal }) {
	if (signal?.aborted) return;
	const { write } = intent;
	const wanted = write.type === "update-webhook" ? write.body.headers : void 0;
	const surplus = fields.flatMap((field) => /^headers\.(.+)$/.exec(field)?.slice(1) ?? []).filter((name) => wanted?.[name] === void 0);
	if (wanted === void 0 || surplus.length === 0 || surplus.length < fields.length) return;
	const nothing = Object.fromEntries(surplus.map((name) => [name, null]));
	const body = { headers: {
		...wanted,
		...nothing
	} };
	try {
		await writer.updateWebhook(id, body);
	} catch (error) {
		asGladlyError(error);
	}
}
// src/apply/write.ts
/** A creation whose answer was lost is sent again only once, and only if nothing is to be seen. */
const CREATIONS = 2;
/** A change or deletion is the same however often it is sent; still, each may PING an endpoint. */
const CHANGES = 3;
/**
* Sends one write. An answer that was lost, or that says nothing sure, is made up for by looking:
* a creation is recognised by its URL and all that was sent (webhook) or by its id, which we chose,
* and its name (topic); a change by its effect. After a stop nothing is sent a second time. `before` is the object as it was read before the write.
*/
async function carryOut(intent, before, tools) {
	const { write } = intent;
	if (write.type === "create-webhook" || write.type === "create-topic") return create(write, intent, tools);
	return change(write, {
		intent,
		before,
		tools
	});
}
async function create(write, intent, tools) {
	let lost = null;
	for (let sent = 1; sent <= CREATIONS; sent += 1) try {
		return accepted(await sendCreation(write, tools.writer));
	} catch (thrown) {
		const error = asGladlyError(thrown);
		if (!(error.mayHaveHappened || lost !== null || namesOurTopic(write, error))) return notDone(error, write);
		const found = await find(write, intent, tools);
		if (found.type !== "absent") return found;
		if (!error.mayHaveHappened) return contradiction(error, {
			write,
			lost
		});
		if (tools.signal?.aborted) return notSentAgain(error);
		lost = error;
	}
	if (lost === null) throw new Error("A creation was neither accepted nor lost.");
	return notDone(lost, write);
}
/** Gladly says that the key is taken, and yet shows nothing that has it. */
function contradiction(error, { write, lost }) {
	const field = takenAttribute(error);
	if (field === null) return notDone(wasNotTaken(error) ? lost ?? error : error, write);
	return {
		type: "not-done",
		failure: {
			outcome: "uncertain",
			why: {
				code: "unreachable",
				detail: `Gladly says that the ${field} is taken, and shows nothing that has it`
			}
		},
		closes: []
	};
}
/** A conflict about the very id that we chose: the topic may come from an earlier attempt. */
function namesOurTopic(write, error) {
	if (write.type !== "create-topic") return false;
	return takenAttribute(error) === "id" || holderOf(error) === write.body.id;
}
/** Looks for what a creation may have made, a few times because lists may be stale. */
async function find(write, intent, tools) {
	try {
		for (const wait of PATIENCE) {
			await pause(wait, tools);
			const seen = await findOnce(write, intent, tools.view);
			if (seen !== null) return recognise(write, intent, seen);
		}
		return { type: "absent" };
	} catch (error) {
		return {
			type: "not-done",
			failure: unprovenBy$1(error, "not answered"),
			closes: []
		};
	}
}
async function findOnce(write, intent, view) {
	if (write.type === "create-topic") return view.again("topic", write.body.id);
	view.forget();
	const webhooks = await view.all("webhook");
	const url = intent.effect?.["url"];
	return [...webhooks.values()].find(({ fields }) => fields["url"] === url) ?? null;
}
/**
* The object that has the key of a creation is ours only if it is as we sent it: somebody else may
* have made it in the meantime. What we did not send is absent from what we made.
*/
function recognise(write, intent, seen) {
	const isTopic = write.type === "create-topic";
	if (differingFields(isTopic ? { name: write.body.name } : {
		headers: [],
		basic: false,
		...intent.effect
	}, seen.fields).length === 0) return accepted(seen.id);
	return {
		type: "not-done",
		failure: {
			outcome: "refused",
			why: {
				code: "taken",
				field: isTopic ? "id" : "url",
				holder: seen.id
			}
		},
		closes: []
	};
}
async function change(write, on) {
	let lost = null;
	for (let sent = 1; sent <= CHANGES; sent += 1) try {
		await sendChange(write, on.tools.writer);
		return accepted(write.id);
	} catch (thrown) {
		const error = asGladlyError(thrown);
		if (write.type === "delete-webhook" && error.failure === "not-found") return accepted(write.id);
		if (!error.mayHaveHappened) return notDone(wasNotTaken(error) ? lost ?? error : error, write);
		const effect = await lookForEffect(write, on);
		if (effect.type !== "absent") return effect;
		if (on.tools.signal?.aborted) return notSentAgain(error);
		lost = error;
	}
	if (lost === null) throw new Error("A change was neither accepted nor lost.");
	return notDone(lost, write);
}
async function lookForEffect(write, on) {
	const { tools } = on;
	try {
		for (const wait of PATIENCE.slice(0, 2)) {
			await pause(wait, tools);
			if (isInEffect(on, await tools.view.again(kindOf(write), write.id))) return accepted(write.id);
		}
		return { type: "absent" };
	} catch (error) {
		return {
			type: "not-done",
			failure: unprovenBy$1(error, "not answered"),
			closes: []
		};
	}
}
/** A value that cannot be read back is taken for written when Gladly's own time has moved. */
function isInEffect({ intent, before }, seen) {
	const { effect, hidden } = intent;
	if (effect === null || seen === null) return effect === null && seen === null;
	if (differingFields(effect, seen.fields).length > 0) return false;
	if (!hidden) return true;
	return seen.updatedAt !== null && seen.updatedAt !== (before?.updatedAt ?? null);
}
async function sendCreation(write, writer) {
	if (write.type === "create-topic") return writer.createTopic(write.body);
	return writer.createWebhook(write.body);
}
async function sendChange(write, writer) {
	if (write.type === "update-topic") return writer.updateTopic(write.id, write.body);
	if (write.type === "update-webhook") return writer.updateWebhook(write.id, write.body);
	return writer.deleteWebhook(write.id);
}
function accepted(id) {
	return {
		type: "accepted",
		id
	};
}
function notDone(error, write) {
	const kind = kindOf(write);
	return {
		type: "not-done",
		failure: failureOf(error, write),
		closes: closedBy(error, kind)
	};
}
/** After the user has asked to stop, nothing is sent again: whether the first came to be is open. */
function notSentAgain(error) {
	return {
		type: "not-done",
		failure: unprovenBy$1(error, "not answered, and not sent again because of the stop"),
		closes: []
	};
}
function kindOf({ type }) {
	return type === "create-topic" || type === "update-topic" ? "topic" : "webhook";
}
// src/apply/wave.ts
/** Why nothing more is written once the user has asked to stop. */
const STOPPED = "the apply was stopped";
/**
* Carries out tasks that do not need each other: looks at their objects, writes what is to be
* written, and reads back. Afterwards each task is finished or its operation has ended.
*/
async function runWave(tasks, tools) {
	const planned = (await decideAll(tasks, tools)).flatMap((one) => settleOrPlan(one, tools.run));
	if (planned.length === 0) return;
	tools.view.forget();
	const answered = await inParallel(planned, (one) => send(one, tools));
	const verdicts = await verify(answered.flatMap(sentBy), tools);
	await Promise.all(answered.map(({ recorded }) => recorded));
	for (const one of answered) settle(one, verdicts.get(one.task.id), tools.run);
}
/** What is to be done about each task. A kind that cannot be read is closed. */
async function decideAll(tasks, tools) {
	const kinds = [...new Set(tasks.map(({ operation }) => operation.kind))];
	return (await Promise.all(kinds.map(async (kind) => {
		const own = tasks.filter(({ operation }) => operation.kind === kind);
		try {
			return await decideKind(kind, own, tools);
		} catch (error) {
			const { message } = asGladlyError(error);
			return closeAll(own, kind, {
				tools,
				because: `Gladly could not be read: ${message}`
			});
		}
	}))).flat();
}
function closeAll(tasks, kind, { tools, because }) {
	tools.run.close([kind], because);
	for (const task of tasks) giveUp(task, stopped(because), tools.run);
	return [];
}
async function decideKind(kind, tasks, tools) {
	const creations = tasks.filter(({ step }) => step === "create");
	const others = tasks.filter(({ step }) => step !== "create");
	const created = await inParallel(creations, (task) => decideOnCreation(task, tools));
	const looks = await tools.view.look(kind, others.map((task) => liveIdOf(task, tools.run)));
	const changed = await inParallel(others, (task) => decideOnChange(task, looks.get(liveIdOf(task, tools.run)), tools));
	return [...created, ...changed];
}
/** For a topic Gladly itself recognises the id that we chose, so nothing is read before. */
async function decideOnCreation(task, { view, context }) {
	return {
		task,
		seen: null,
		decision: decideCreation(task, task.operation.kind === "topic" ? null : await holderOfUrl(task, view), context)
	};
}
/** The webhook that has the URL of a creation; a list may still show one that is gone. */
async function holderOfUrl(task, view) {
	const url = finalKey(task.operation)?.["url"];
	const listed = [...(await view.all("webhook")).values()].find((one) => one.fields["url"] === url);
	if (listed === void 0) return null;
	const seen = await view.again("webhook", listed.id);
	return seen?.fields["url"] === url ? seen : null;
}
/** A list may be stale, so what it shows against the plan is asked for by itself. */
async function decideOnChange(task, look, { run, view, context }) {
	const id = liveIdOf(task, run);
	const known = run.known(id);
	const seen = look?.sighting ?? null;
	const decision = decide(task, {
		seen,
		known
	}, context);
	if (decision.type === "write" || decision.type === "satisfied" && task.step === "check" || look?.source === "single") return {
		task,
		seen,
		decision
	};
	const closer = await view.again(task.operation.kind, id);
	return {
		task,
		seen: closer,
		decision: decide(task, {
			seen: closer,
			known
		}, context)
	};
}
/** The id of the object that a task is about; one that this apply created has it learned by now. */
function liveIdOf({ id, operation }, run) {
	return required(operation.liveId ?? run.idOf(operation.address), { id });
}
function settleOrPlan({ task, seen, decision }, run) {
	if (decision.type === "write") return [{
		task,
		seen,
		intent: decision.intent
	}];
	if (decision.type === "satisfied") {
		run.finish(task, {
			seen,
			effect: decision.effect,
			before: seen,
			written: false
		});
		return [];
	}
	const { fields } = decision;
	giveUp(task, {
		outcome: "skipped",
		why: {
			code: "moved",
			fields
		}
	}, run);
	return [];
}
async function send(planned, tools) {
	const { run, signal } = tools;
	const { operation, step } = planned.task;
	const because = signal?.aborted ? STOPPED : run.closed(operation.kind);
	if (because !== null) return {
		...planned,
		answer: {
			type: "stopped",
			because
		},
		recorded: NONE
	};
	run.begin(operation);
	const answer = await carryOut(planned.intent, planned.seen, tools);
	if (answer.type === "not-done") closeAfter(answer, run);
	const recorded = answer.type === "accepted" && step === "create" ? learn(operation.address, answer.id, tools) : touch(tools);
	return {
		...planned,
		answer,
		recorded
	};
}
const NONE = Promise.resolve();
/** No write waits for the ledger: what a kill keeps it from learning can be found again. */
async function learn(address, id, { run, store, logger }) {
	run.learn(address, id);
	await store?.learn(address, id).catch((error) => {
		logger.warn(`The ledger could not be written, the apply goes on: ${String(error)}`);
	});
}
/** Changes teach the ledger nothing, but others must not take this apply for dead. */
async function touch({ store, logger }) {
	await store?.touch().catch((error) => {
		logger.warn(`The apply could not give a sign of life and goes on: ${String(error)}`);
	});
}
/** Every further write of these kinds would be refused in the same way, and is spared. */
function closeAfter({ failure, closes }, run) {
	const detail = "detail" in failure.why ? failure.why.detail : "";
	for (const kind of closes) run.close([kind], `Gladly refuses to change a ${kind}: ${detail}`);
}
function sentBy({ task, seen, intent, answer }) {
	if (answer.type !== "accepted") return [];
	const { kind } = task.operation;
	return [{
		task: task.id,
		kind,
		id: answer.id,
		intent,
		before: seen
	}];
}
function settle({ task, seen, intent, answer }, verdict, run) {
	if (answer.type === "stopped") return giveUp(task, stopped(answer.because), run);
	if (answer.type === "not-done") return giveUp(task, answer.failure, run);
	if (verdict?.type === "agrees") {
		const effect = intent.effect ?? {};
		return run.finish(task, {
			seen: verdict.seen,
			effect,
			before: seen,
			written: true
		});
	}
	return giveUp(task, unprovenEnding(verdict), run);
}
function unprovenEnding(verdict) {
	if (verdict?.type === "differs") return {
		outcome: "failed",
		why: {
			code: "accepted-but-different",
			fields: verdict.fields
		}
	};
	return {
		outcome: "uncertain",
		why: {
			code: "unreachable",
			detail: `accepted, but it could not be read back: ${verdict?.detail ?? "no reading"}`
		}
	};
}
function stopped(because) {
	return {
		outcome: "skipped",
		why: {
			code: "stopped",
			because
		}
	};
}
/** An operation that ended already has only its object to be moved back; that failed as well. */
function giveUp({ step, operation }, ending, run) {
	if (step === "restore") run.strand(operation);
	else run.end(operation, ending);
}
// src/apply/conclude.ts
const UNPROVEN = {
	final: null,
	remaining: [],
	gladlyClock: null
};
/**
* Proves by a re-read that nothing is left to do, and closes the ledger accordingly. By now Gladly
* may have been changed, so whatever fails here, a bug of ours included, becomes a doubt in the
* journal and does not take the results away.
*/
async function conclude(input, { results, newestTime }, ports) {
	const ledgerAt = (gladlyClock, success) => ledgerAfter(input.ledger, {
		...input,
		results,
		gladlyClock,
		success
	});
	const proof = await prove(input, ledgerAt(newestTime, isSuccess({
		results,
		...UNPROVEN,
		unproven: null
	})), {
		results,
		ports
	});
	const success = isSuccess({
		results,
		...proof
	});
	const journal = {
		plan: input.plan,
		results,
		...proof
	};
	const unrecorded = await record(ports, {
		outcome: success ? "success" : "failure",
		summary: summaryOf(results),
		ledger: ledgerAt(proof.gladlyClock, success)
	});
	return unrecorded === null ? journal : {
		...journal,
		unproven: unrecorded
	};
}
/** An adoption writes nothing, so it is never left to do; the ledger has it by now. */
async function prove(input, ledger, on) {
	const { signal } = on.ports;
	if (on.results.every(isOutOfScope)) return {
		...UNPROVEN,
		unproven: null,
		gladlyClock: clockOf(input.live)
	};
	if (signal?.aborted) return {
		...UNPROVEN,
		unproven: {
			reason: "operation-failed",
			because: STOPPED
		}
	};
	try {
		return await lookUntilSettled(input.live, ledger, on);
	} catch (error) {
		return {
			...UNPROVEN,
			unproven: unprovenBy(error)
		};
	}
}
/**
* What is left of an object that this run has written, and has seen as it wrote it, is more likely
* shown by a stale list than undone by somebody: the last look is taken again before it counts.
*/
async function lookUntilSettled(before, ledger, { results, ports }) {
	const written = writtenIn(results);
	let proof = {
		...UNPROVEN,
		unproven: null
	};
	for (const wait of PATIENCE) {
		await pause(wait, {
			...ports,
			signal: ports.signal
		});
		const { plan, live } = await ports.replan(ledger);
		const left = plan.operations.filter(isLeft(results));
		const remaining = left.map(({ id }) => id);
		const gladlyClock = clockAfter({
			before,
			after: live
		}, {
			ledger,
			results
		});
		proof = {
			final: plan,
			remaining,
			unproven: doubtOf(plan),
			gladlyClock
		};
		if (!left.some(({ address }) => written.has(address))) return proof;
	}
	return proof;
}
function writtenIn(results) {
	const done = results.filter(({ outcome }) => outcome === "done");
	return new Set(done.map(({ operation }) => operation.address));
}
/**
* What is in scope is left to do, and so is whatever came up on an object that this run has just
* written: it was taken away or changed behind our back, which looks like drift by now. What the
* plan had out of scope from the start was never ours to do, and of a secret that may have been
* changed nobody knows better.
*/
function isLeft(results) {
	const written = writtenIn(results);
	const spared = new Set(results.filter(isOutOfScope).map(({ operation }) => operation.id));
	return ({ id, address, action, reason, inScope }) => {
		if (action === "adopt" || reason === "secret-unsure") return false;
		if (inScope) return true;
		return written.has(address) && !spared.has(id);
	};
}
/** Why a plan says nothing about what is left to do; `null` when it does. */
function doubtOf({ refusals }) {
	const doubtful = DOUBTS.find(([guard]) => refusals.some((refusal) => refusal.guard === guard));
	if (doubtful === void 0) return null;
	const [reason, because] = doubtful;
	return {
		reason,
		because
	};
}
/** Refusals that leave nothing to be said, by guard and reason code in one. */
const DOUBTS = [
	["unreadable", "Gladly could not be read again"],
	["wrong-organization", "Gladly answered for another organization"],
	["ambiguous", "Gladly now holds several objects that fit one address"]
];
async function record({ store }, end) {
	try {
		await store?.finish(end);
		return null;
	} catch (error) {
		return unprovenBy(error);
	}
}
function unprovenBy(error) {
	if (error instanceof ReconcileError) return {
		reason: error.code,
		because: `${error.message} ${error.remedy}`
	};
	if (error instanceof GladlyApiError) return {
		reason: "gladly-unreachable",
		because: error.message
	};
	return {
		reason: "internal",
		because: bugText(error)
	};
}
// src/apply/ledger-start.ts
/** What the ledger is told before the first write of these operations. */
function applyStart(input, operations) {
	const { plan, ledger, fingerprintKey } = input;
	const { id, name } = plan.organization;
	return {
		organization: {
			id,
			name
		},
		planDigest: plan.digest,
		operations: withSent(unfinishedOperations(operations), operations, input),
		owned: ownedIds(input, operations),
		fingerprints: ledgerAfter(ledger, {
			...input,
			results: plan.operations.map((one) => expected(one, operations)),
			gladlyClock: clockOf(input.live),
			success: true
		}).fingerprints,
		fingerprintKey
	};
}
function ownedIds({ ledger, plan }, operations) {
	const isOurs = ledger?.organizationId === plan.organization.id;
	const applied = Object.entries(isOurs ? ledger.resources : {}).flatMap(([address, { id }]) => isAddress(address) && id !== null ? [[address, id]] : []);
	const adopted = operations.flatMap(({ address, liveId }) => liveId === null ? [] : [[address, liveId]]);
	return recordOf([...applied, ...adopted]);
}
/** As if every operation came about; `id` stands for one that is not known yet. */
function expected(operation, executed) {
	const id = operation.liveId ?? "";
	if (executed.includes(operation)) return {
		operation,
		id,
		outcome: "done"
	};
	return {
		operation,
		id,
		outcome: "skipped",
		why: { code: "out-of-scope" }
	};
}
// src/apply/live-view.ts
/** Up to this many objects of a kind are read one by one; for more, one list costs less. */
const SINGLE_READS = 2;
/**
* Reads Gladly with as few requests as will do, and keeps what it read until `forget`: what was
* read after one batch of writes serves as the reading before the next. Methods throw
* `GladlyApiError`.
*/
var LiveView = class {
	#reader;
	#marks;
	#lists = /* @__PURE__ */ new Map();
	#singles = /* @__PURE__ */ new Map();
	constructor(reader, marks) {
		this.#reader = reader;
		this.#marks = marks;
	}
	/** Drops everything that was read; to be called whenever something was written. */
	forget() {
		this.#lists.clear();
		this.#singles.clear();
	}
	/** All objects of a kind, by id. Those who ask while a list is on its way share it. */
	async all(kind) {
		const kept = this.#lists.get(kind);
		if (kept !== void 0) return kept;
		const list = this.#list(kind);
		this.#lists.set(kind, list);
		try {
			return await list;
		} catch (error) {
			this.#lists.delete(kind);
			throw error;
		}
	}
	/** One object, asked for by itself and anew; `null` when it is not there. */
	async again(kind, id) {
		const seen = await this.#get(kind, id);
		this.#singles.set(`${kind} ${id}`, seen);
		return seen;
	}
	/** The objects with these ids, in the cheapest way. */
	async look(kind, ids) {
		const unknown = ids.filter((id) => !this.#singles.has(`${kind} ${id}`));
		const list = await this.#lists.get(kind);
		if (list === void 0 && unknown.length <= SINGLE_READS) await Promise.all(unknown.map((id) => this.again(kind, id)));
		const listed = list === void 0 && unknown.length > SINGLE_READS ? await this.all(kind) : list;
		return new Map(ids.map((id) => [id, this.#lookAt(`${kind} ${id}`, listed?.get(id) ?? null)]));
	}
	#lookAt(key, listed) {
		const single = this.#singles.get(key);
		if (single !== void 0) return {
			sighting: single,
			source: "single"
		};
		return {
			sighting: listed,
			source: "list"
		};
	}
	async #list(kind) {
		const seen = kind === "topic" ? (await this.#reader.topics()).map(sightTopic) : (await this.#reader.webhooks()).map((one) => sightWebhook(one, this.#marks));
		return new Map(seen.map((one) => [one.id, one]));
	}
	async #get(kind, id) {
		if (kind === "topic") {
			const topic = await this.#reader.topic(id);
			return topic === null ? null : sightTopic(topic);
		}
		const webhook = await this.#reader.webhook(id);
		return webhook === null ? null : sightWebhook(webhook, this.#marks);
	}
};
// src/apply/schedule.ts
/** How many tasks share one read before and one after. */
const WAVE_LIMIT = 50;
/**
* The tasks of the operations that are to be executed, in the order of the plan. `live` is what
* the plan was made from: it tells which key (URL, name) a detoured object gives up.
*/
function tasksOf(operations, live) {
	const lastTask = new Map(operations.map((one) => [one.id, taskId(one.id, lastStep(one))]));
	const requires = (operation) => ({
		operation,
		task: lastTask.get(operation) ?? taskId(operation, "patch")
	});
	const parks = parkedKeys(operations, live);
	return operations.flatMap((operation) => {
		const needs = parks.filter((one) => one.key === keyTaken(operation)).map(({ requirement }) => requirement);
		return tasksOfOne(operation, [...operation.after.map(requires), ...needs]);
	});
}
/** The task that moves a parked object back to the key that it had before. */
function restoreTask(operation) {
	return {
		id: taskId(operation.id, "restore"),
		operation,
		step: "restore",
		after: []
	};
}
/**
* The tasks to begin now: those whose requirements are met, at most one an object, detours first
* because others wait for the key that they free.
*/
function nextWave(open, progress) {
	const ready = open.filter(({ after }) => after.every(({ task }) => progress.isDone(task)));
	const urgent = (task) => task.step === "park" ? 0 : 1;
	const objects = /* @__PURE__ */ new Set();
	const wave = [];
	for (const task of ready.toSorted((a, b) => urgent(a) - urgent(b))) {
		const object = task.operation.liveId ?? task.operation.address;
		if (objects.has(object) || wave.length === WAVE_LIMIT) continue;
		objects.add(object);
		wave.push(task);
	}
	return wave;
}
/** The operation because of which a task can never begin; `null` while it still may. */
function blockerOf(task, progress) {
	const { after } = task;
	return after.find((one) => progress.hasEnded(one.operation) && !progress.isDone(one.task))?.operation ?? null;
}
/** What the operation needs is needed by its first write; only a detour is made before. */
function tasksOfOne(operation, needs) {
	const steps = stepsOf(operation);
	const first = steps.find((step) => step !== "park");
	return steps.map((step, index) => {
		const before = steps[index - 1];
		const own = before === void 0 ? [] : [{
			operation: operation.id,
			task: taskId(operation.id, before)
		}];
		const after = step === first ? [...own, ...needs] : own;
		return {
			id: taskId(operation.id, step),
			operation,
			step,
			after
		};
	});
}
function stepsOf(operation) {
	const { action, detour, kind } = operation;
	if (action === "adopt") return ["check"];
	if (action === "delete") return ["disable", "delete"];
	if (action !== "create") return detour ? ["park", "patch"] : ["patch"];
	return kind === "webhook" && operation.fields?.enabled ? ["create", "enable"] : ["create"];
}
function lastStep(operation) {
	return stepsOf(operation).at(-1) ?? "check";
}
function taskId(operation, step) {
	return `${operation}/${step}`;
}
function parkedKeys(operations, live) {
	return operations.filter(({ detour }) => detour).flatMap((operation) => {
		const key = keyGivenUp(operation, live);
		const requirement = {
			operation: operation.id,
			task: taskId(operation.id, "park")
		};
		return key === null ? [] : [{
			key,
			requirement
		}];
	});
}
function keyGivenUp(operation, live) {
	if (operation.kind === "webhook") {
		const url = (live.webhooks.status === "read" ? live.webhooks.resources : []).find(({ id }) => id === operation.liveId)?.url;
		return url === void 0 ? null : uniqueKey("webhook", url);
	}
	const name = (live.topics.status === "read" ? live.topics.resources : []).find(({ id }) => id === operation.liveId)?.name;
	return name === void 0 ? null : uniqueKey("topic", name);
}
/** The key that an operation takes for its object, when it sets one. */
function keyTaken({ kind, action, fields, changes }) {
	const keyField = kind === "webhook" ? "url" : "name";
	const sets = action === "create" || changes.some(({ field }) => field === keyField);
	if (fields === null || !sets) return null;
	return "url" in fields ? uniqueKey(kind, fields.url) : uniqueKey(kind, fields.name);
}
/** Topic names without regard to case, because Gladly does not say whether it regards it. */
function uniqueKey(kind, key) {
	return kind === "webhook" ? `webhook ${urlKey(key)}` : `topic ${key.toLowerCase()}`;
}
// src/apply/run.ts
/**
* How far an apply has come: which tasks are open, how operations ended, what is known of live
* objects. It decides nothing about Gladly; it keeps count.
*/
var Run = class {
	#operations;
	#isOurs;
	#ids = /* @__PURE__ */ new Map();
	#known = /* @__PURE__ */ new Map();
	#done = /* @__PURE__ */ new Set();
	#written = /* @__PURE__ */ new Set();
	#parked = /* @__PURE__ */ new Map();
	#endings = /* @__PURE__ */ new Map();
	#closed = /* @__PURE__ */ new Map();
	#underWay = /* @__PURE__ */ new Set();
	#open;
	constructor({ operations, live, marks }) {
		this.#operations = operations;
		this.#isOurs = new Set(operations.map(({ id }) => id));
		this.#open = tasksOf(operations, live);
		for (const one of knownFrom(live, marks)) this.#known.set(one.id, one);
		for (const { address, liveId } of operations) if (liveId !== null) this.#ids.set(address, liveId);
	}
	isDone(task) {
		return this.#done.has(task);
	}
	/** One that is not to be executed at all counts as ended: it will never be done. */
	hasEnded(operation) {
		return this.#endings.has(operation) || !this.#isOurs.has(operation);
	}
	idOf(address) {
		return this.#ids.get(address) ?? null;
	}
	known(id) {
		return this.#known.get(id ?? "") ?? null;
	}
	beforePark(operation) {
		return this.#parked.get(operation) ?? null;
	}
	/** The newest `updatedAt` of all webhooks that are known; RFC 3339. */
	newestTime() {
		return newestOf([...this.#known.values()].map(({ updatedAt }) => updatedAt));
	}
	/** The tasks to begin now; empty when there is nothing left to do. */
	next() {
		for (const [kind, because] of this.#closed) this.#stop(this.#openOf(kind), because);
		this.#skipBlocked();
		return nextWave(this.#open, this);
	}
	/** How many operations have ended, of how many. */
	count() {
		return {
			ended: this.#endings.size,
			all: this.#operations.length
		};
	}
	/** Why no more of a kind is to be written; `null` while all is well. */
	closed(kind) {
		return this.#closed.get(kind) ?? null;
	}
	/** Begins no further write of these kinds; writes in flight are still counted. */
	close(kinds, because) {
		for (const kind of kinds) if (!this.#closed.has(kind)) this.#closed.set(kind, because);
	}
	/** A write of an operation goes out now; until it is finished or ended, nobody knows about it. */
	begin(operation) {
		this.#underWay.add(operation.id);
	}
	learn(address, id) {
		this.#ids.set(address, id);
	}
	/** A task after which Gladly was seen to be as it wanted; `written`: because it wrote. */
	finish({ id, step, operation }, outcome) {
		const { seen, effect, before, written } = outcome;
		this.#done.add(id);
		this.#underWay.delete(operation.id);
		if (seen !== null) this.#known.set(seen.id, nowKnown(this.known(seen.id), seen, effect));
		this.#open = this.#open.filter((task) => task.id !== id);
		if (step === "park" && written && before !== null) this.#parked.set(operation.id, before);
		else if (written) this.#written.add(operation.id);
		if (step === "restore") this.#parked.delete(operation.id);
		else if (!this.#open.some((task) => task.operation.id === operation.id)) {
			const any = this.#written.has(operation.id);
			this.#endings.set(operation.id, { outcome: any ? "done" : "unchanged" });
		}
	}
	/**
	* An operation that cannot be carried on. One that was parked is moved back, which takes the
	* key away again from those that still wait for it.
	*/
	end(operation, ending) {
		const { id } = operation;
		const wasOpen = !this.#endings.has(id);
		this.#underWay.delete(id);
		this.#endings.set(id, this.#written.has(id) ? afterAPart(ending) : ending);
		this.#open = this.#open.filter((task) => task.operation.id !== id);
		if (!wasOpen || !this.#parked.has(id)) return;
		this.#done.delete(`${id}/park`);
		this.#open = [...this.#open, restoreTask(operation)];
	}
	/** A parked object that could not be moved back: its operation has failed, whatever else. */
	strand(operation) {
		const ending = this.#endings.get(operation.id);
		this.#open = this.#open.filter((task) => task.operation.id !== operation.id);
		const why = ending !== void 0 && isFailure(ending) ? ending.why : STRANDED;
		this.#endings.set(operation.id, {
			outcome: "failed",
			why
		});
	}
	/** Ends everything that is still open. */
	stop(because) {
		this.#stop(this.#open, because);
	}
	/**
	* Ends everything after a fault of our own. Of what was under way nobody can say whether it was
	* done; the rest was not begun.
	*/
	breakOff(detail) {
		const lost = this.#operations.filter(({ id }) => this.#underWay.has(id));
		for (const operation of lost) this.end(operation, {
			outcome: "uncertain",
			why: {
				code: "internal",
				detail
			}
		});
		this.stop(BROKEN);
	}
	/** The result of every operation that was to be executed, by its id. */
	results() {
		return new Map(this.#operations.map((operation) => {
			const ending = this.#endings.get(operation.id) ?? NEVER_BEGUN;
			return [operation.id, {
				operation,
				id: this.idOf(operation.address),
				...ending
			}];
		}));
	}
	#openOf(kind) {
		return this.#open.filter(({ operation }) => operation.kind === kind);
	}
	#stop(tasks, because) {
		for (const { operation } of tasks) if (this.#parked.has(operation.id)) this.strand(operation);
		else if (!this.#endings.has(operation.id)) this.end(operation, {
			outcome: "skipped",
			why: {
				code: "stopped",
				because
			}
		});
	}
	/** Skips what waits for an operation that did not come about, and so on down the line. */
	#skipBlocked() {
		for (;;) {
			const blocked = this.#open.map((task) => ({
				task,
				blocker: blockerOf(task, this)
			})).find(({ blocker }) => blocker !== null);
			if (blocked === void 0 || blocked.blocker === null) return;
			const why = {
				code: "dependency",
				operation: blocked.blocker
			};
			this.end(blocked.task.operation, {
				outcome: "skipped",
				why
			});
		}
	}
};
const STRANDED = {
	code: "rejected",
	status: null,
	detail: "it was left at a passing URL or name; apply again to finish, once what stood in its way (see the other operations) is mended"
};
const BROKEN = "gladly-integrations itself failed";
const NEVER_BEGUN = {
	outcome: "skipped",
	why: {
		code: "stopped",
		because: "its turn never came"
	}
};
/** What came before is not undone, so "not done" or "nothing was changed" would not be true. */
function afterAPart(ending) {
	if (ending.outcome === "refused") return {
		...ending,
		outcome: "failed"
	};
	if (ending.outcome !== "skipped") return ending;
	return {
		outcome: "failed",
		why: halfWay(ending.why)
	};
}
function halfWay(why) {
	switch (why.code) {
		case "moved":
		case "stopped": return why;
		case "dependency": return {
			code: "stopped",
			because: `${why.operation} was not done`
		};
		case "out-of-scope": return {
			code: "stopped",
			because: "the rest is out of scope"
		};
		default: return why;
	}
}
function isFailure(ending) {
	return [
		"refused",
		"failed",
		"uncertain"
	].includes(ending.outcome);
}
function knownFrom({ webhooks, topics }, marks) {
	return [...(webhooks.status === "read" ? webhooks.resources : []).map((one) => sightWebhook(one, marks)), ...(topics.status === "read" ? topics.resources : []).map(sightTopic)];
}
// src/apply/execute.ts
/**
* Executes the operations of a plan that are in scope (and reviewed), proves that they took, and
* keeps the ledger. From the first write on it never throws: whether Gladly refused, could not be
* reached, or we ourselves failed, every operation gets its result, and the journal says what is
* left to do.
*
* @throws ReconcileError before the first write: when a guard refuses the plan, or when the ledger
*   cannot be written or is held by another apply (`busy`).
*/
async function executePlan(input, ports) {
	refuseGuarded(input.plan);
	const operations = input.plan.operations.filter((one) => isToBeExecuted(one, input));
	await ports.store?.begin(applyStart(input, operations));
	try {
		const { results, newestTime } = await runAll(operations, input, ports);
		return await conclude(input, {
			results,
			newestTime
		}, ports);
	} finally {
		await ports.store?.release();
	}
}
function refuseGuarded({ refusals }) {
	const [first] = refusals;
	if (first === void 0) return;
	const codes = [...new Set(refusals.map(({ code }) => code))].join(", ");
	throw new ReconcileError(first.code, `The plan is refused by ${codes}; nothing was changed.`, { remedy: "Make the plan again to see what each guard refuses, and the way past it." });
}
function isToBeExecuted({ inScope, id }, { reviewed }) {
	return inScope && (reviewed === void 0 || reviewed.has(id));
}
async function runAll(operations, { plan, live }, ports) {
	const { marks, logger, signal } = ports;
	const run = new Run({
		operations,
		live,
		marks
	});
	const context = {
		organizationId: plan.organization.id,
		secrets: ports.secrets,
		idOf: run.idOf.bind(run),
		beforePark: run.beforePark.bind(run)
	};
	const view = new LiveView(ports.reader, marks);
	const tools = {
		...ports,
		signal,
		run,
		context,
		view
	};
	try {
		await runWaves(run, tools);
	} catch (error) {
		logger.warn(`A fault of gladly-integrations itself ended the apply: ${bugText(error)}`);
		logger.debug(error instanceof Error ? error.stack ?? "" : "");
		run.breakOff(bugText(error));
	}
	const results = run.results();
	return {
		results: plan.operations.map((one) => results.get(one.id) ?? outOfScope(one)),
		newestTime: run.newestTime()
	};
}
async function runWaves(run, tools) {
	for (let wave = run.next(); wave.length > 0; wave = run.next()) {
		if (tools.signal?.aborted) {
			run.stop(STOPPED);
			continue;
		}
		await runWave(wave, tools);
		const { ended, all } = run.count();
		tools.logger.progress(`Applied ${ended} of ${all} operations`);
	}
}
function outOfScope(operation) {
	return {
		operation,
		id: operation.liveId,
		outcome: "skipped",
		why: { code: "out-of-scope" }
	};
}
// src/apply/settle-ledger.ts
/**
* Brings the ledger up to date after a plan that has nothing to write. Gladly may well be as the
* file says while the ledger is not: a protection was taken away, somebody made a change by hand
* before it was merged, an earlier apply was killed between its last write and its end. Or the store
* has to learn that another version of the file was applied. Where there is no ledger yet, it is
* begun: what comes to be applied can then be removed again. The moment by Gladly's clock stays,
* because nothing was sent.
*
* @throws ReconcileError when the ledger cannot be written or is held by another apply (`busy`).
*/
async function settleLedger(input, store) {
	const { ledger, plan } = input;
	const results = plan.operations.map((operation) => {
		return {
			operation,
			id: operation.liveId,
			outcome: "skipped",
			why: { code: "out-of-scope" }
		};
	});
	const settled = ledgerAfter(ledger, {
		...input,
		results,
		gladlyClock: null,
		success: true
	});
	if (ledger !== null && textOf(settled) === textOf(ledger) && await store.isBehind?.() !== true) return;
	await store.begin(applyStart(input, []));
	try {
		await store.finish({
			outcome: "success",
			summary: summaryOf(results),
			ledger: settled
		});
	} finally {
		await store.release();
	}
}
/** What the ledger says of objects; fingerprints alone are no reason to write it. */
function textOf({ organizationId, resources, unfinished }) {
	const ledger = {
		organizationId,
		resources,
		unfinished,
		fingerprints: {}
	};
	return formatLedgerFile({ [organizationId]: {
		name: "",
		lastApply: null,
		ledger
	} });
}
// src/apply/undo.ts
const UNDO_FORMAT_VERSION = 1;
/**
* The undo of what an apply changed, or may have changed. `live` is what its plan was made from.
* Adoptions change nothing in Gladly and need no undoing.
*/
function undoPlan(plan, live, results) {
	const operations = results.filter(({ outcome }) => outcome === "done" || outcome === "failed" || outcome === "uncertain").toReversed().flatMap((result) => undoOf(result, live));
	const { organization, digest } = plan;
	return {
		formatVersion: UNDO_FORMAT_VERSION,
		organization,
		undoes: digest,
		operations
	};
}
function undoOf(result, live) {
	const { operation, id, outcome } = result;
	const { address, kind, action } = operation;
	const before = objectBefore(operation, live);
	const of = {
		address,
		kind,
		name: before?.name ?? operation.name,
		id
	};
	switch (action) {
		case "adopt": return [];
		case "create":
			if (outcome === "failed" && id === null) return [];
			return [{
				...of,
				...undoneCreation(operation),
				secretsNotRestored: []
			}];
		case "delete":
			if (outcome !== "done") return switchedOff(of, before);
			return [{
				...of,
				id: null,
				action: "create",
				...recreation(operation, before)
			}];
		case "enable":
		case "disable":
		case "archive":
		case "update":
		case "resend-secrets": return [{
			...of,
			action: opposite(operation),
			...swapped(operation, before)
		}];
	}
}
function undoneCreation({ kind, changes }) {
	if (kind === "webhook") return {
		action: "delete",
		changes: changes.filter(isReadable).map(swap)
	};
	return {
		action: "archive",
		changes: [{
			field: "disabled",
			before: false,
			after: true
		}]
	};
}
/** A deletion switches off first: when it then failed, that is what there is to undo. */
function switchedOff(of, before) {
	if (before === null || !("url" in before) || !before.enabled) return [];
	const changes = [{
		field: "enabled",
		before: false,
		after: true
	}];
	return [{
		...of,
		action: "enable",
		changes,
		secretsNotRestored: []
	}];
}
/** Everything that could be read of a deleted webhook; of its secrets only the names are known. */
function recreation(operation, before) {
	if (before === null || !("url" in before)) return {
		changes: [],
		secretsNotRestored: []
	};
	const { name, events, enabled, headerKeys, hasCredentials } = before;
	const isHidden = hidesUrl(operation, before);
	const fields = {
		enabled,
		events,
		name,
		...isHidden ? {} : { url: fitUrl(before.url) }
	};
	return {
		changes: Object.entries(fields).map(([field, after]) => ({
			field,
			before: null,
			after
		})),
		secretsNotRestored: [
			...hasCredentials ? ["basic.password", "basic.username"] : [],
			...headerKeys.map((key) => `headers.${key}`),
			...isHidden || isCut(before.url) ? ["url"] : []
		]
	};
}
function opposite({ kind, action }) {
	if (action === "enable") return kind === "topic" ? "archive" : "disable";
	if (action === "disable" || action === "archive") return "enable";
	return "update";
}
function swapped(operation, before) {
	const { changes } = operation;
	const isHidden = hidesUrl(operation, before);
	const shown = changes.filter(isReadable).filter(({ field }) => !(isHidden && field === "url"));
	const isLost = isHidden || shown.some((one) => one.field === "url" && isCut(one.before));
	return {
		changes: shown.map(swap),
		secretsNotRestored: [...changes.flatMap(lostSecrets), ...isLost ? ["url"] : []]
	};
}
/** A value that was replaced, or the headers that were taken away; where none was, none is lost. */
function lostSecrets(change) {
	if (!isReadable(change)) return change.secret === "set" ? [] : [change.field];
	if (change.field !== "headers") return [];
	const kept = namesIn(change.after);
	return namesIn(change.before).filter((name) => !kept.includes(name)).map((name) => `headers.${name}`);
}
function namesIn(value) {
	return typeof value === "object" && value !== null ? value : [];
}
/** Whether the plan does not show the URL that a webhook had, because it was a secret's value. */
function hidesUrl({ changes }, before) {
	if (before === null || !("url" in before)) return false;
	const change = changes.filter(isReadable).find(({ field }) => field === "url");
	return change !== void 0 && change.before !== shownUrl(before.url);
}
function swap({ field, before, after }) {
	const fit = field === "url" ? fitUrl : (value) => value;
	return {
		field,
		before: fit(after),
		after: fit(before)
	};
}
function isReadable(change) {
	return "before" in change;
}
function objectBefore({ kind, liveId }, { webhooks, topics }) {
	const reading = kind === "webhook" ? webhooks : topics;
	if (reading.status !== "read") return null;
	return reading.resources.find(({ id }) => id === liveId) ?? null;
}
function shownUrl(url) {
	return secretOfMark(url) === null ? url : displayUrl(url);
}
/** A URL as the undo may show it: what its query holds may be a secret of the vendor's. */
function fitUrl(url) {
	return typeof url === "string" && (secretOfMark(url) !== null || isCut(url)) ? displayUrl(url) : url;
}
/** Whether a URL is not shown whole; where a mark stands for it, the secret's name tells it. */
function isCut(url) {
	if (typeof url !== "string" || secretOfMark(url) !== null) return false;
	return displayUrl(url) !== urlKey(url);
}
export { settleLedger as n, executePlan as r, undoPlan as t };
