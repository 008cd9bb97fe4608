import { n as outcomeOf } from "./outcome.js";
import { n as isKnownError, t as ReconcileError } from "./errors.js";
// src/action/ending.ts
/** Failures that are a refusal: nothing was tried, and somebody has to decide something. */
const REFUSALS = [
	"event-refused",
	"host-forbidden",
	"busy"
];
/** Runs a command and turns whatever it throws into an outcome that can be reported. */
async function settled(command, work) {
	try {
		return await work();
	} catch (error) {
		return failedOutcome(command, asKnown(error));
	}
}
/** The outcome of a command that could not do its work. */
function failedOutcome(command, { code, message, remedy }) {
	return {
		...outcomeOf({
			command,
			result: resultOf(code),
			reason: code,
			diagnostics: []
		}),
		error: {
			message,
			remedy
		}
	};
}
/** Any thrown value as an error that can be told; one that is not ours is a bug and says so. */
function asKnown(error) {
	if (isKnownError(error)) return error;
	const message = error instanceof Error ? error.message : String(error);
	return new ReconcileError("internal", `A fault of gladly-integrations itself: ${message}`, {
		remedy: "Nothing that you did is wrong. Run the job again with debug logging and report what it prints.",
		cause: error
	});
}
function resultOf(code) {
	if (code === "invalid-config") return "invalid";
	return REFUSALS.includes(code) ? "refused" : "failed";
}
export { failedOutcome as n, settled as r, asKnown as t };
