import { i as wasComplete, t as byIntegration } from "./states.js";
// src/plan/drift.ts
/** Reads a plan as drift. Open steps, and secrets that merely may have changed, are not. */
function driftOf(plan) {
	const findingsOf = byIntegration({
		...plan,
		uncompared: []
	});
	const counted = plan.operations.filter(({ action, reason }) => action !== "adopt" && reason !== "secret-unsure");
	return {
		operations: counted.filter(isDrift),
		checks: plan.checks.filter(({ state, integration, kind }) => state === "failed" && kind !== "webhook" && (integration === null || wasComplete(findingsOf(integration)))),
		unapplied: counted.filter((operation) => !isDrift(operation))
	};
}
/** Whether nothing has drifted; what was never applied does not count. */
function isInSync({ operations, checks }) {
	return operations.length === 0 && checks.length === 0;
}
function isDrift({ cause }) {
	return [
		"changed-in-gladly",
		"switched-off-by-gladly",
		"secret-rotated"
	].includes(cause);
}
export { isInSync as n, driftOf as t };
