import { ot as phraseText, q as ReconcileError } from "./start.js";
import { B as newSuggest, I as isVendorPath, L as loadVendors, y as jsonText } from "./core.js";
import { c as diagnosticMessage, t as diagnosticDocument } from "./report.js";
import { b as diagnosticsText, o as printJson } from "./text.js";
import { dirname, relative, resolve, sep } from "node:path";
// src/catalog/needs.ts
/**
* Whether a step has still to bring something that is needed: it is not among the values, and
* nothing else is that the same step brings.
*/
function isToCome({ step }, needs, values) {
	if (step === null) return false;
	return !needs.some((other) => other.step === step && values.has(other.name));
}
/**
* What a vendor takes, in the order in which it is given: first the email address of its Gladly
* user, where the definition leaves it open, then its inputs.
*/
function needsOf(definition) {
	const inputs = Object.entries(definition.inputs ?? {});
	const stands = new Set(inputs.flatMap(([name, { "required-unless": stead }]) => stead === void 0 ? [] : [name, stead]));
	const presenceOf = (name, { required }) => {
		if (required === true) return "required";
		return stands.has(name) ? "choice" : "optional";
	};
	return [...userNeed(definition), ...inputs.map(([name, input]) => ({
		name,
		definition: input,
		presence: presenceOf(name, input),
		step: input["from-step"] ?? null
	}))];
}
function userNeed(definition) {
	const { id, name, user } = definition;
	if (user?.email !== void 0) return [];
	if (!(user !== void 0 || JSON.stringify(definition).includes("{{ user.email }}"))) return [];
	return [{
		name: "user.email",
		definition: {
			type: "email",
			description: `Email address of the Gladly user that only ${name} signs in as.`,
			"where-to-find": "Choose one whose mailbox you can open; the user itself is created in a later step.",
			required: true,
			example: `${id}@acme.com`
		},
		presence: "required",
		step: null
	}];
}
// src/commands/init-vendor.ts
/**
* The definition of a vendor: of a built-in one by its id, else from the file at a path.
* @throws ReconcileError when there is no such vendor or file, with what may have been meant.
*/
async function vendorNamed(vendor, read) {
	const { lookups, diagnostics } = await loadVendors(/* @__PURE__ */ new Set([vendor]), read, newSuggest());
	const lookup = lookups.get(vendor);
	if (lookup !== void 0 && "definition" in lookup) return { definition: lookup.definition };
	if (lookup === void 0 || !("problem" in lookup)) return { diagnostics };
	const { problem, remedy } = diagnosticMessage(lookup.problem);
	throw new ReconcileError("invalid-config", phraseText(problem).replace(/\.$/, ""), { remedy: phraseText(remedy) });
}
// src/cli/invalid.ts
/** Prints why a file or a definition has to be mended first, and gives the exit code. */
async function tellInvalid(diagnostics, { command, json, verbose }, { desk, ending = "" }) {
	const { style, width, print } = desk.terminal;
	if (json) {
		const document = {
			formatVersion: 1,
			command,
			result: "invalid",
			reason: "invalid-config",
			diagnostics: diagnostics.map(diagnosticDocument)
		};
		await printJson(jsonText(document), desk);
		return 1;
	}
	await print(`${diagnosticsText(diagnostics, {
		style,
		width,
		verbose,
		sources: /* @__PURE__ */ new Map()
	})}${ending}`);
	return 1;
}
// src/cli/vendor-path.ts
/**
* A vendor as the configuration file is to name it: a path that was typed is relative to the folder
* that is worked in, and one in the file to the file.
*/
function vendorPath(vendor, config) {
	if (!isVendorPath(vendor)) return vendor;
	const path = relative(dirname(resolve(config)), resolve(vendor)).split(sep).join("/");
	return path.startsWith(".") ? path : `./${path}`;
}
export { needsOf as a, isToCome as i, tellInvalid as n, vendorNamed as r, vendorPath as t };
