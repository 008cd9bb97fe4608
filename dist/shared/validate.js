import { j as readConfig, ot as hasErrors } from "./core.js";
import { S as outcomeOf } from "./start.js";
// src/commands/validate.ts
/** Checks the file alone: no token, no request. All findings come at once. */
async function validate(request, ports) {
	const { diagnostics } = await readConfig(request, ports);
	const isInvalid = hasErrors(diagnostics);
	return outcomeOf({
		command: "validate",
		result: isInvalid ? "invalid" : "no-changes",
		reason: isInvalid ? "invalid-config" : "ok",
		diagnostics
	});
}
export { validate as t };
