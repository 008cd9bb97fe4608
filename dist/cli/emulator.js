import { n as LARGE_ORGANIZATION, r as seedOrganization, t as startEmulator } from "../shared/server.js";
import { t as ReconcileError } from "../shared/errors.js";
import { readFile } from "node:fs/promises";
// src/cli/emulator.ts
/** Serves an emulated organization until it is interrupted. */
async function runEmulator({ port, seed }, { terminal, ports }) {
	const emulator = await start(port, await seedOf(seed));
	await terminal.print(invitation(emulator));
	await new Promise((resolve) => {
		ports.signal.addEventListener("abort", () => resolve(), { once: true });
	});
	await emulator.close();
	return 0;
}
async function start(port, seed) {
	try {
		return await startEmulator({
			port,
			seed
		});
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		throw new ReconcileError("invalid-config", `The emulator cannot start: ${detail}`, {
			remedy: "Choose another port with --port (0 takes a free one), or mend the seed file.",
			cause: error
		});
	}
}
async function seedOf(seed) {
	if (seed.type === "file") return readSeed(seed.path);
	return seedOrganization(seed.name === "large" ? LARGE_ORGANIZATION : seed.name);
}
async function readSeed(path) {
	try {
		const seed = JSON.parse(await readFile(path, "utf8"));
		if (isRecord(seed)) return seed;
		throw new TypeError("not a JSON object");
	} catch (error) {
		throw new ReconcileError("invalid-config", `${path} is not the seed of an organization`, {
			remedy: "Write a JSON object with any of name, users, inboxes, topics and webhooks, each of the last four a list.",
			cause: error
		});
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function invitation({ url, host, credentials }) {
	return `${[
		`An emulated Gladly organization listens on ${url} until you interrupt it.`,
		"",
		"In another terminal:",
		"",
		`  export GLADLY_API_USER=${credentials.user} GLADLY_API_TOKEN=${credentials.token}`,
		`  gladly-integrations plan --allowed-hosts ${host}`,
		"",
		`with url: ${url} for an organization of your file.`
	].join("\n")}\n`;
}
export { runEmulator };
