import { n as LARGE_ORGANIZATION, r as seedOrganization, t as startEmulator } from "../shared/server.js";
import { L as DEFAULT_CONFIG, U as isRecord, q as ReconcileError } from "../shared/start.js";
import { r as firstPlanCommand } from "../shared/text.js";
import { readFile } from "node:fs/promises";
// src/cli/seed-file.ts
const TEXTS = [
	"id",
	"name",
	"loginDomain",
	"timezone",
	"gladlyUrl"
];
/** The lists of a seed, and the texts that each of their members must have. */
const LISTS = {
	users: ["email"],
	inboxes: ["name"],
	topics: ["name"],
	webhooks: ["url"]
};
/**
* Reads what an emulated organization is to begin with.
* @throws ReconcileError that names the first thing that is not as it must be.
*/
async function readSeed(path) {
	const seed = parsed(await textOf(path));
	const problem = seedProblem(seed);
	if (isRecord(seed) && problem === null) return seed;
	throw new ReconcileError("invalid-config", `${path} is not the seed of an organization: ${problem}`, { remedy: "Write a JSON object with any of name, users (each with an email), inboxes and topics (each with a name) and webhooks (each with a url and events)." });
}
async function textOf(path) {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		throw new ReconcileError("invalid-config", `${path} cannot be read`, {
			remedy: "Name a JSON file that exists and that this user may read.",
			cause: error
		});
	}
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function seedProblem(seed) {
	if (!isRecord(seed)) return "it is no JSON object";
	return Object.entries(seed).map(([key, value]) => {
		const needed = LISTS[key];
		if (needed !== void 0) return listProblem(key, value, needed);
		if (!TEXTS.includes(key)) return `nobody knows "${key}"`;
		return typeof value === "string" ? null : `${key} is no text`;
	}).find((problem) => problem !== null) ?? null;
}
function listProblem(key, value, needed) {
	if (!Array.isArray(value)) return `${key} is no list`;
	return value.map((member, index) => memberProblem(member, `${key}[${index}]`, needed)).find((problem) => problem !== null) ?? null;
}
function memberProblem(member, at, needed) {
	if (!isRecord(member)) return `${at} is no JSON object`;
	const missing = needed.find((field) => typeof member[field] !== "string");
	if (missing !== void 0) return `${at} has no ${missing}`;
	return at.startsWith("webhooks") && !isTexts(member["events"]) ? `${at} has no events` : null;
}
function isTexts(value) {
	return Array.isArray(value) && value.every((one) => typeof one === "string");
}
// src/cli/emulator.ts
/** Serves an emulated organization until it is interrupted. */
async function runEmulator({ port, seed }, { terminal, ports, program }) {
	const emulator = await start(port, await seedOf(seed));
	await terminal.print(invitation(emulator, program));
	await new Promise((resolve) => {
		ports.signal.addEventListener("abort", () => resolve(), { once: true });
	});
	await emulator.close();
	return 0;
}
/** What keeps an emulator from listening comes with its cause; else it is the seed. */
async function start(port, seed) {
	try {
		return await startEmulator({
			port,
			seed
		});
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		if (error instanceof Error && error.cause !== void 0) throw new ReconcileError("invalid-config", `The emulator cannot listen on port ${port}`, {
			remedy: "Another program may use it. Choose another with --port, or 0 for a free one.",
			cause: error
		});
		throw new ReconcileError("invalid-config", `The seed contradicts itself: ${detail}`, {
			remedy: "Mend the seed file: whatever it names has to stand in it, before it is named.",
			cause: error
		});
	}
}
async function seedOf(seed) {
	if (seed.type === "file") return readSeed(seed.path);
	return seedOrganization(seed.name === "large" ? LARGE_ORGANIZATION : seed.name);
}
function invitation({ url, host, credentials }, program) {
	const plan = firstPlanCommand({
		config: DEFAULT_CONFIG,
		allowedHosts: [host]
	}, program);
	return `${[
		`An emulated Gladly organization listens on ${url} until you interrupt it.`,
		"",
		"In another terminal:",
		"",
		`  export GLADLY_API_USER=${credentials.user} GLADLY_API_TOKEN=${credentials.token}`,
		`  ${plan}`,
		"",
		`with url: ${url} for an organization of your file. To begin a file with it:`,
		"",
		`  ${program} init <vendor> --url ${url} --allowed-hosts ${host}`
	].join("\n")}\n`;
}
export { runEmulator };
