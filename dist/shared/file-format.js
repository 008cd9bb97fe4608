import { t as ReconcileError } from "./errors.js";
import { r as stableJson } from "./stable-json.js";
import { r as isAddress } from "./address.js";
// src/ledger/file-decode.ts
/**
* One organization of a ledger file, checked member by member; the name of the member when one is
* not as it should be. Members that are not known are ignored.
*/
function decodeEntry(value, organizationId) {
	if (!isRecord(value)) return "the entry";
	const { name, lastApply = null, resources, unfinished, fingerprintKey, fingerprints } = value;
	const { gladlyClock } = value;
	if (typeof name !== "string") return "name";
	if (lastApply !== null && !isApplyRecord(lastApply)) return "lastApply";
	if (!isResources(resources)) return "resources";
	if (!Array.isArray(unfinished) || !unfinished.every(isUnfinished)) return "unfinished";
	if (!isOptionalText(fingerprintKey)) return "fingerprintKey";
	if (!isRecordOf(fingerprints, isText)) return "fingerprints";
	if (!isOptionalText(gladlyClock)) return "gladlyClock";
	return {
		name,
		lastApply,
		ledger: {
			organizationId,
			resources,
			unfinished,
			fingerprints,
			...fingerprintKey === void 0 ? {} : { fingerprintKey },
			...gladlyClock === void 0 ? {} : { gladlyClock }
		}
	};
}
/** Whether a value is a JSON object. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isApplyRecord(value) {
	if (!isRecord(value)) return false;
	const { outcome, summary, planDigest, at } = value;
	return (outcome === "running" || outcome === "success" || outcome === "failure") && [
		summary,
		planDigest,
		at
	].every(isText);
}
function isResources(value) {
	return isRecordOf(value, isApplied) && Object.keys(value).every(isAddress);
}
function isApplied(value) {
	if (!isRecord(value) || value["id"] !== null && !isText(value["id"])) return false;
	if (typeof value["protected"] !== "boolean") return false;
	if (value["kind"] === "topic") return isTopicFields(value["fields"]);
	return value["kind"] === "webhook" && isWebhookFields(value["fields"]);
}
function isUnfinished(value) {
	if (!isRecord(value)) return false;
	const { address, kind, action, id, fields, former } = value;
	if (!isText(address) || !isAddress(address) || !isText(action) || !isOptionalText(id)) return false;
	if (kind !== "topic" && kind !== "webhook") return false;
	const isFields = kind === "topic" ? isTopicFields : isWebhookFields;
	const isAim = (aim) => aim === null || isFields(aim);
	return (former === void 0 || Array.isArray(former) && former.every(isAim)) && (fields === void 0 || isFields(fields));
}
function isWebhookFields(value) {
	if (!isRecord(value)) return false;
	const { name, url, events, enabled, headers, basic } = value;
	return isText(name) && isText(url) && Array.isArray(events) && events.every(isText) && typeof enabled === "boolean" && (headers === void 0 || isRecordOf(headers, isSecretSource)) && (basic === void 0 || isBasic(basic));
}
function isBasic(value) {
	if (!isRecord(value)) return false;
	const { username, password, realm } = value;
	return isSecretSource(username) && isSecretSource(password) && isOptionalText(realm);
}
function isSecretSource(value) {
	if (!isRecord(value)) return false;
	if (value["type"] === "literal") return true;
	return value["type"] === "reference" && isText(value["name"]) && isText(value["prefix"]);
}
function isTopicFields(value) {
	if (!isRecord(value)) return false;
	const { name, disabled, parent } = value;
	const isParented = parent === void 0 || isParent(parent);
	return isText(name) && typeof disabled === "boolean" && isParented;
}
function isParent(value) {
	if (!isRecord(value)) return false;
	if (value["type"] === "named") return isText(value["name"]);
	return value["type"] === "declared" && isText(value["address"]) && isAddress(value["address"]);
}
function isText(value) {
	return typeof value === "string";
}
function isOptionalText(value) {
	return value === void 0 || isText(value);
}
function isRecordOf(value, isMember) {
	return isRecord(value) && Object.values(value).every(isMember);
}
// src/ledger/file-format.ts
const FORMAT = "gladly-integrations-ledger";
const VERSION = 1;
/**
* The text of a ledger file: JSON with keys in one order, indented, so that two versions of it can
* be compared line by line. It holds names of secrets and keyed fingerprints, never a value.
*/
function formatLedgerFile(file) {
	const organizations = Object.entries(file).map(([id, { name, lastApply, ledger }]) => {
		const { organizationId: _id, ...rest } = ledger;
		return [id, {
			name,
			...lastApply === null ? {} : { lastApply },
			...rest
		}];
	});
	const content = {
		format: FORMAT,
		version: VERSION,
		organizations: Object.fromEntries(organizations)
	};
	const ordered = JSON.parse(stableJson(plain(content)));
	return `${JSON.stringify(ordered, null, 2)}\n`;
}
/**
* Reads the text of a ledger file; `path` is for the message.
*
* @throws ReconcileError `unreadable` when it is broken, made by a newer version, or no ledger at
*   all. The file is then left alone: it may be the only record of what is ours.
*/
function parseLedgerFile(text, path) {
	const content = parseJson(text, path);
	if (!isRecord(content) || content["format"] !== FORMAT) throw unreadable(`${path} is not a ledger of gladly-integrations.`, path);
	const { version, organizations } = content;
	if (typeof version === "number" && version > VERSION) throw new ReconcileError("unreadable", `${path} was written by a newer version of gladly-integrations (format ${version}).`, { remedy: "Use that version or a later one; this one would lose what it does not know." });
	const entries = isRecord(organizations) ? Object.entries(organizations) : null;
	if (version !== VERSION || entries === null) throw broken("its organizations", path);
	return Object.fromEntries(entries.map(([id, value]) => {
		const entry = decodeEntry(value, id);
		if (typeof entry === "string") throw broken(`${entry} of organization ${id}`, path);
		return [id, entry];
	}));
}
function parseJson(text, path) {
	try {
		return JSON.parse(text);
	} catch {
		throw broken("its JSON", path);
	}
}
function broken(what, path) {
	return unreadable(`The ledger ${path} is broken: ${what} cannot be read.`, path);
}
function unreadable(message, path) {
	return new ReconcileError("unreadable", message, { remedy: `Restore ${path} from a copy, or move it away and run "ledger rebuild" to derive a new one from Gladly and the config. It was left as it is.` });
}
/** Proves to the compiler that the content is JSON: it leaves out members that are undefined. */
function plain(value) {
	return isJson(value) ? value : {};
}
function isJson(value) {
	if (value === null || value === void 0) return true;
	if (typeof value !== "object") return [
		"string",
		"number",
		"boolean"
	].includes(typeof value);
	return Object.values(value).every(isJson);
}
export { parseLedgerFile as n, isRecord as r, formatLedgerFile as t };
