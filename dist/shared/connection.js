import { n as proxyOf } from "./dispatcher.js";
import { t as ReconcileError } from "./errors.js";
import { t as Secret } from "./secret.js";
import { t as VERSION } from "./version.js";
// src/commands/connection.ts
/** The keys as environment variables give them. */
function environmentKeys(environment) {
	const secretsIn = (name) => {
		const text = environment[name] ?? "";
		return text === "" ? [] : [new Secret(text)];
	};
	return {
		credentials: () => credentialsOf(environment),
		signingKey: secretsIn("GLADLY_SIGNING_KEY")[0] ?? null,
		githubTokens: secretsIn("GITHUB_TOKEN")
	};
}
/** What a client for one organization is opened with. Nothing is sent before the first request. */
function transportOptions(url, credentials, { ports, allowedHosts, requestsPerSecond, secrets }) {
	return {
		url,
		allowedHosts,
		user: credentials.user,
		token: credentials.token,
		secrets,
		version: VERSION,
		clock: ports.clock,
		logger: ports.logger,
		random: ports.random,
		proxy: proxyOf(ports.environment),
		limits: { requestsPerSecond }
	};
}
function credentialsOf(environment) {
	const user = environment["GLADLY_API_USER"] ?? "";
	const token = environment["GLADLY_API_TOKEN"] ?? "";
	const missing = [...user === "" ? ["GLADLY_API_USER"] : [], ...token === "" ? ["GLADLY_API_TOKEN"] : []];
	if (missing.length === 0) return {
		user,
		token: new Secret(token)
	};
	throw new ReconcileError("gladly-auth", `${missing.join(" and ")} not set`, { remedy: "Set GLADLY_API_USER to the email of a Gladly user with the API User role, and GLADLY_API_TOKEN to a token made by that user in Gladly under Settings > API Tokens." });
}
export { transportOptions as n, environmentKeys as t };
