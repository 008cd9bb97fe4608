import { n as loadConfig, t as today } from "./ports.js";
import { t as selectOrganization } from "./select.js";
import { t as ReconcileError } from "./errors.js";
// src/commands/configuration.ts
/**
* Reads the configuration file with all findings in it.
* @throws ReconcileError `invalid-config` when there is no such file.
*/
async function readConfig({ config, allowedHosts }, ports) {
	const source = await ports.openConfig(config);
	if (source !== null) return load(source, allowedHosts, ports);
	throw new ReconcileError("invalid-config", `There is no file ${config}`, { remedy: "Run in the folder that holds the file, or name it with --config. gladly-integrations init <vendor> begins one." });
}
/** What the file asks of one of its organizations. */
async function readWanted(request, ports) {
	const loaded = await readConfig(request, ports);
	const { diagnostics, organizations } = loaded;
	if (organizations === null) return {
		status: "invalid",
		diagnostics
	};
	const { name, problem } = selectOrganization(loaded, request.organization ?? void 0);
	if (problem !== null) return {
		status: "invalid",
		diagnostics: [...diagnostics, problem]
	};
	const found = organizations.get(name);
	if (found === void 0) return {
		status: "invalid",
		diagnostics
	};
	return {
		status: "ready",
		organization: name,
		...found,
		diagnostics
	};
}
/**
* What the base of a change asked of the same organization. A base that did not have the file or
* the organization asked for nothing; one that cannot be understood or is no longer there is left
* out of account, so that a change which mends the file can still be planned.
*/
async function readBase(base, request, ports) {
	const { desired, config, allowedHosts } = request;
	const source = await ports.openBase(base, config);
	if (source === null) return nothingOf(desired);
	if (source === "unknown") {
		ports.logger.warn(`${base} is no longer in the repository and is ${LEFT_OUT}`);
		return null;
	}
	const { organizations } = await load(source, allowedHosts, ports);
	if (organizations === null) {
		ports.logger.warn(`The configuration in ${base} has errors and is ${LEFT_OUT}`);
		return null;
	}
	return organizations.get(desired.organization.name)?.desired ?? nothingOf(desired);
}
const LEFT_OUT = "left out of account: what changes is told by comparing with what was applied last, where that is known.";
function load({ file, content, readVendorFile }, allowedHosts, { clock }) {
	return loadConfig(content, {
		file,
		allowedHosts,
		readVendorFile,
		today: today(clock)
	});
}
function nothingOf({ organization }) {
	return {
		organization,
		integrations: [],
		resources: [],
		vendorWebhooks: [],
		users: [],
		inboxes: [],
		steps: [],
		ignores: [],
		merged: [],
		literals: /* @__PURE__ */ new Map()
	};
}
export { readConfig as n, readWanted as r, readBase as t };
