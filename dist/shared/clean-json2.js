import { n as cleanJson } from "./clean-json.js";
// src/cli/clean-json.ts
/** Prints a JSON text without any known secret. */
function printJson(text, { printRaw, clean }) {
	return printRaw(cleanJson(text, clean));
}
export { printJson as t };
