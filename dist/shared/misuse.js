import { t as ReconcileError } from "./errors.js";
// src/cli/misuse.ts
/** A command line that cannot be understood; nothing has been done because of it. */
function misuse(message, remedy) {
	return new ReconcileError("invalid-config", message, { remedy });
}
export { misuse as t };
