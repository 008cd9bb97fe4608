import { t as secretKey } from "./ledger.js";
import { a as secretOfMark } from "./url.js";
// src/kinds/secrets.ts
/** The write-only values of a webhook that cannot be read back, in a fixed order. */
function secretFieldsOf(fields) {
	const headers = Object.entries(fields.headers ?? {}).map(([name, source]) => ({
		field: `headers.${name}`,
		source
	}));
	const { basic } = fields;
	if (basic === void 0) return headers;
	return [
		...headers,
		{
			field: "basic.username",
			source: basic.username
		},
		{
			field: "basic.password",
			source: basic.password
		}
	];
}
/**
* Every secret that the managed webhooks of a desired state need, URLs that come from a secret
* included (field `url`). The tokens of users are not among them: those are only checked.
*/
function secretReferences(desired) {
	return desired.resources.flatMap(secretUses);
}
function secretUses(resource) {
	if (resource.kind !== "webhook") return [];
	const { address, fields } = resource;
	const name = secretOfMark(fields.url);
	const url = name === null ? [] : [{
		field: "url",
		source: {
			type: "reference",
			name,
			prefix: ""
		}
	}];
	return [...secretFieldsOf(fields), ...url].map((one) => ({
		...one,
		address,
		key: secretKey(address, one.field)
	}));
}
/** `headers.x-api-key` belongs to `headers`, which Gladly only takes as a whole. */
function groupOf(field) {
	return field.split(".", 1)[0] ?? field;
}
export { secretFieldsOf as n, secretReferences as r, groupOf as t };
