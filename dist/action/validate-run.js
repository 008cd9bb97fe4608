import { t as validate } from "../shared/validate.js";
import { s as settled } from "../shared/job.js";
// src/action/validate-run.ts
/** Checks the file; needs no token of any kind. */
async function runValidate({ inputs, ports, found }) {
	const { config, allowedHosts } = inputs;
	return {
		outcome: await settled("validate", () => validate({
			config,
			allowedHosts
		}, ports), { found }),
		traces: {},
		trouble: null
	};
}
export { runValidate };
