import { t as compareText } from "./stable-json.js";
import { createHash, createHmac, hkdfSync } from "node:crypto";
import { inspect } from "node:util";
// src/shared/secret.ts
/**
* A value that cannot be printed. Every way in which JavaScript turns a value into text
* (string conversion, JSON, `console.log`) gives `***`; only `reveal` gives the text, and only
* the Gladly client and the fingerprint call it.
*/
var Secret = class {
	#text;
	constructor(text) {
		this.#text = text;
	}
	reveal() {
		return this.#text;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[inspect.custom]() {
		return "***";
	}
};
/**
* Makes the function that fingerprints secrets. The key is derived from a secret of the
* organization (its Gladly token, or a signing key), so that a fingerprint tells nothing to
* those who lack it and cannot be compared across organizations.
*/
function fingerprinter(key) {
	const derived = Buffer.from(hkdfSync("sha256", key.reveal(), "", "gladly-integrations secret fingerprint", 32));
	return (value) => createHmac("sha256", derived).update(value.reveal()).digest("hex").slice(0, 32);
}
/**
* Every form in which a secret may turn up in text: raw, each of its lines, base64 (with and
* without padding, both alphabets), URL-encoded, and JSON-escaped. Forms with less than four
* characters, white space not counted, are left out: removing them would garble ordinary text.
*/
function secretForms(secret) {
	const text = secret.reveal();
	const lines = text.split(/\r?\n/);
	const forms = [
		text,
		text.trim(),
		...lines
	].flatMap((part) => [
		part,
		Buffer.from(part).toString("base64"),
		Buffer.from(part).toString("base64").replace(/=+$/, ""),
		Buffer.from(part).toString("base64url"),
		Buffer.from(part).toString("hex"),
		encodeURIComponent(wellFormed(part)),
		encodeURI(wellFormed(part)),
		JSON.stringify(part).slice(1, -1)
	]);
	return [...new Set(forms.filter((form) => form.replaceAll(/\s/g, "").length >= 4))].toSorted(longestFirst);
}
/**
* Replaces every form of every given secret in a text by `***`, also where a line was broken at a
* space in it. The last line of defence.
*/
function scrub(text, secrets) {
	return scrubber(secrets)(text);
}
/** The same for many texts: the forms are worked out once. */
function scrubber(secrets) {
	const patterns = [...new Set(secrets.flatMap(secretForms))].toSorted(longestFirst).map((form) => /\S\s+\S/.test(form) ? anySpaces(form) : form);
	return (text) => {
		let clean = text;
		for (const pattern of patterns) clean = clean.replaceAll(pattern, "***");
		return clean;
	};
}
function anySpaces(form) {
	const words = form.split(/\s+/).map((word) => word.replaceAll(/[\\^$.|?+*()[\]{}]/g, "\\$&"));
	return new RegExp(words.join("\\s+"), "g");
}
/** Whether two secrets hold the same text, compared in time that does not depend on it. */
function secretsEqual(a, b) {
	const digest = (secret) => createHash("sha256").update(secret.reveal()).digest("hex");
	return digest(a) === digest(b);
}
/** A form that is part of another must not be removed first and leave the rest standing. */
function longestFirst(a, b) {
	return b.length - a.length || compareText(a, b);
}
/** Half a surrogate pair cannot be URL-encoded; it is sent as the replacement character. */
function wellFormed(text) {
	return Buffer.from(text).toString();
}
export { secretForms as a, scrubber as i, fingerprinter as n, secretsEqual as o, scrub as r, Secret as t };
