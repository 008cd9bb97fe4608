import { n as DEFAULT_CONFIG } from "./flags.js";
import { r as quoted } from "./program.js";
// src/cli/command-line.ts
/**
* The command line of `program` that applies what a request plans, for people to copy: every flag that is not
* as by default, but for `--scope` and `--approve`, quoted for a POSIX shell.
*/
function applyCommand(request, program) {
	const { maxRemovals, requestsPerSecond, webhookHosts, allowedHosts } = request;
	return commandLine(program, ["apply"], [
		["config", unless(request.config, DEFAULT_CONFIG)],
		["organization", request.organization],
		["base", request.base],
		["ledger", request.ledger],
		["max-removals", unless(`${maxRemovals}`, `3`)],
		["webhook-hosts", webhookHosts?.join(",")],
		["allowed-hosts", unless(allowedHosts.join(","), "")],
		["requests-per-second", unless(`${requestsPerSecond}`, `8`)]
	]);
}
/** A command line of `program` that works on the same file, for people to copy. */
function fileCommand(program, command, { config, allowedHosts }) {
	return commandLine(program, [command], [["config", unless(config, DEFAULT_CONFIG)], ["allowed-hosts", unless(allowedHosts.join(","), "")]]);
}
/** A command line with the flags that have a value, quoted for a POSIX shell. */
function commandLine(program, words, flags = []) {
	const written = flags.flatMap(([name, value]) => value === null || value === void 0 ? [] : [flagWith(name, value)]);
	return [
		program,
		...words.map(quoted),
		...written
	].join(" ");
}
function unless(value, fallback) {
	return value === fallback ? null : value;
}
/** Behind an equals sign where the value would otherwise be taken for a flag. */
function flagWith(name, value) {
	return `--${name}${value.startsWith("-") ? "=" : " "}${quoted(value)}`;
}
export { commandLine as n, fileCommand as r, applyCommand as t };
