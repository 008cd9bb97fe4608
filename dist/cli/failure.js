import { r as outcomeDocument } from "../shared/report.js";
import { y as jsonText } from "../shared/core.js";
// src/cli/failure.ts
/** What `--json` prints where a command could not do its work. */
function failureJson({ code, message, remedy }, command) {
	return jsonText(outcomeDocument({
		command,
		result: "failed",
		reason: code,
		diagnostics: [],
		organization: null,
		plan: null,
		journal: null,
		drift: null,
		error: {
			message,
			remedy
		}
	}));
}
export { failureJson };
