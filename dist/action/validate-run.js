import { t as validate } from "../shared/validate.js";
import { r as settled } from "../shared/ending.js";
// src/action/validate-run.ts
/** Checks the file; needs no token of any kind. */
async function runValidate({ inputs, ports }) {
	const { config, allowedHosts } = inputs;
	return {
		outcome: await settled("validate", () => validate({
			config,
			allowedHosts
		}, ports)),
		traces: {},
		trouble: null
	};
}
export { runValidate };
