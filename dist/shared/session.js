import { r as readWanted, t as readBase } from "./configuration.js";
import { n as transportOptions } from "./connection.js";
import { n as outcomeOf } from "./outcome.js";
import { t as createPlanner } from "./planning.js";
import { n as everySecret } from "./secrets.js";
// src/commands/session.ts
/**
* Opens a session for as long as `use` runs. A file with errors ends in `invalid` before anything
* is asked of Gladly.
* @throws ReconcileError for what the user can mend; see the parts.
*/
async function withSession(request, { ports, open }, use) {
	const wanted = await readWanted(request, ports);
	const { diagnostics } = wanted;
	if (wanted.status === "invalid") {
		const { command } = request;
		return outcomeOf({
			command,
			result: "invalid",
			reason: "invalid-config",
			diagnostics
		});
	}
	const { organization, desired } = wanted;
	const store = request.ledger === null ? null : ports.openLedger(request.ledger, desired);
	const credentials = ports.keys.credentials();
	const { url } = desired.organization;
	const secrets = everySecret(desired, ports.environment);
	ports.hide(secrets);
	const client = open(transportOptions(url, credentials, {
		ports,
		secrets,
		...request
	}));
	const planner = createPlanner({
		...request,
		desired,
		base: () => baseOf(request, desired, ports)
	}, {
		client,
		credentials,
		store,
		ports
	});
	try {
		return await use({
			organization,
			desired,
			diagnostics,
			planner,
			client,
			store
		});
	} finally {
		await client.close();
	}
}
function baseOf(request, desired, ports) {
	if (request.base === null) return Promise.resolve(null);
	return readBase(request.base, {
		...request,
		desired
	}, ports);
}
export { withSession as t };
