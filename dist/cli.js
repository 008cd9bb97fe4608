#!/usr/bin/env node
import { t as VERSION } from "./shared/version.js";
import { t as PLAIN_STYLE } from "./shared/style.js";
import { t as failureText } from "./shared/failure.js";
import { n as isKnownError, t as ReconcileError } from "./shared/errors.js";
import { t as misuse } from "./shared/misuse.js";
import { t as nearest } from "./shared/nearest.js";
import { a as FLAGS, c as flagUsage, l as flagsOf, o as OPERANDS, r as DEFAULT_PORT, s as commandUsage, t as COMMANDS } from "./shared/flags.js";
import { t as isHostEntry } from "./shared/host-rule.js";
import { s as wrapBehind } from "./shared/layout.js";
import { n as programOf, t as PROGRAM } from "./shared/program.js";
import { t as createWriter } from "./shared/writer.js";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
// src/cli/apart.ts
/**
* Makes sure that no result takes the place of a file that the command reads, or of the other
* result. It comes before anything is written, failures included.
*
* @throws ReconcileError that names the file.
*/
function checkApart(invocation) {
	const results = placesOf([outOf(invocation), undoOf(invocation)]);
	const inputs = new Set(placesOf(inputsOf(invocation)));
	const taken = results.find((path, index) => inputs.has(path) || results.indexOf(path) !== index);
	if (taken === void 0) return;
	throw misuse(`${taken} is named for two purposes.`, "Give --out and --undo files of their own: neither the config, the base nor the ledger.");
}
function placesOf(paths) {
	return paths.flatMap((path) => path === null ? [] : [resolve(path)]);
}
function inputsOf(invocation) {
	const { command } = invocation;
	if (command === "plan" || command === "apply") {
		const { config, ledger, base } = invocation.request;
		return [
			config,
			ledger,
			base
		];
	}
	if (command === "export") return [invocation.request.ledger];
	return command === "drift" ? [invocation.request.config, invocation.request.ledger] : [];
}
function outOf(invocation) {
	const { command } = invocation;
	if (command === "export") return invocation.target;
	if (command !== "plan" && command !== "apply" && command !== "drift") return null;
	return invocation.out;
}
function undoOf(invocation) {
	return invocation.command === "apply" ? invocation.undo : null;
}
// src/cli/given.ts
/**
* Takes a command line apart. Knows every flag of every command; which command takes which is
* looked at later.
*
* @throws ReconcileError for a flag that does not exist, is given twice, or has no or a wrong
* value.
*/
function readGiven(argv) {
	const { tokens } = parseArgs({
		args: [...argv],
		options: Object.fromEntries(FLAGS.map((flag) => [flag.name, optionOf(flag)])),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const flags = /* @__PURE__ */ new Map();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const flag = FLAGS.find(({ name }) => name === token.name) ?? unknownFlag(token.rawName);
		const isList = flag.value.type === "hosts" || flag.value.type === "inputs";
		const before = flags.get(flag.name);
		if (before !== void 0 && !isList) throw misuse(`--${flag.name} is given twice.`, `Give it once: ${flagUsage(flag)}.`);
		flags.set(flag.name, [...before ?? [], ...valuesOf(flag, token)]);
	}
	return {
		words: tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []),
		flags
	};
}
/** Whether a flag was given. */
function has({ flags }, name) {
	return flags.has(name);
}
/** The value of a flag, `null` where it was not given. */
function textOf({ flags }, name) {
	return flags.get(name)?.[0] ?? null;
}
/** The value of a flag that takes a number. */
function numberOf(given, name, fallback) {
	const written = textOf(given, name);
	return written === null ? fallback : Number(written);
}
function optionOf({ value, short }) {
	const type = value.type === "switch" ? "boolean" : "string";
	return short === void 0 ? { type } : {
		type,
		short
	};
}
function unknownFlag(written) {
	const names = FLAGS.map(({ name }) => `--${name}`);
	const near = nearest(written, names);
	const hint = near.length === 0 ? "" : `Did you mean ${near.join(" or ")}? `;
	throw misuse(`There is no flag ${written}.`, `${hint}--help lists the flags.`);
}
function valuesOf(flag, token) {
	const { value, inlineValue } = token;
	const usage = flagUsage(flag);
	if (flag.value.type === "switch") {
		if (value === void 0) return [""];
		throw misuse(`--${flag.name} takes no value.`, `Write ${usage} alone, or leave it out.`);
	}
	if (value === void 0 || inlineValue !== true && value.startsWith("-")) throw misuse(`--${flag.name} needs a value.`, `Write ${usage}; a value that begins with a hyphen goes behind an equals sign.`);
	if (value.trim() === "") throw misuse(`--${flag.name} is empty.`, `Write ${usage}.`);
	return checkedValues(flag, value);
}
function checkedValues({ name, value: kind }, value) {
	switch (kind.type) {
		case "switch":
		case "text": return [value];
		case "inputs": return [checkInput(name, value)];
		case "choice": return [checkChoice(name, kind.choices, value)];
		case "digest": return [checkDigest(name, value)];
		case "number": return [checkNumber(name, kind, value)];
		case "hosts": return value.split(/[,\n]/).map((host) => host.trim()).filter((host) => host !== "").map((host) => checkHost(name, kind.wildcard, host));
	}
}
function checkInput(name, value) {
	if (/^[^=\s]+=/.test(value)) return value;
	throw misuse(`--${name} "${value}" does not say which input it is for.`, `Write --${name} input=value, as in --${name} webhook-url=https://hooks.example/gladly.`);
}
function checkChoice(name, choices, value) {
	if (choices.includes(value)) return value;
	const near = nearest(value, choices);
	const hint = near.length === 0 ? "" : `Did you mean ${near.join(" or ")}? `;
	throw misuse(`--${name} cannot be "${value}".`, `${hint}It can be ${choices.join(" or ")}.`);
}
function checkDigest(name, value) {
	const digest = value.toLowerCase();
	if (/^[0-9a-f]{12,64}$/.test(digest)) return digest;
	throw misuse(`--${name} "${value}" is not a digest.`, "Copy it from the plan: at least 12 of its characters, which are 0-9 and a-f.");
}
function checkNumber(name, kind, value) {
	const { least, most, whole } = kind;
	const number = Number(value);
	if ((whole ? /^\d+$/ : /^\d+(?:\.\d+)?$/).test(value) && number >= least && number <= most) return value;
	const what = whole ? "a whole number" : "a number";
	throw misuse(`--${name} cannot be "${value}".`, `Write ${what} from ${least} to ${most}.`);
}
function checkHost(name, wildcard, host) {
	const bare = wildcard && host.startsWith("*.") ? host.slice(2) : host;
	if (isHostEntry(bare)) return host;
	const forms = wildcard ? "host, host:port or *.host" : "host or host:port";
	throw misuse(`--${name}: "${host}" is not a host.`, `Write ${forms}, without https:// or path.`);
}
// src/cli/requests.ts
/** Which file, and which hosts are allowed. */
function configRequest(given) {
	return {
		config: textOf(given, "config") ?? "gladly-integrations.yml",
		allowedHosts: given.flags.get("allowed-hosts") ?? []
	};
}
/** One organization, and how it is talked to. */
function organizationRequest(given) {
	return {
		...configRequest(given),
		organization: textOf(given, "organization"),
		ledger: textOf(given, "ledger"),
		requestsPerSecond: numberOf(given, "requests-per-second", 8),
		webhookHosts: given.flags.get("webhook-hosts") ?? null,
		maxRemovals: numberOf(given, "max-removals", 3)
	};
}
/** What a plan is made of. */
function planRequest(given) {
	return {
		...organizationRequest(given),
		base: textOf(given, "base"),
		scope: textOf(given, "scope") === "all" ? "all" : "changes"
	};
}
/**
* What ledger rebuild is asked for.
*
* @throws ReconcileError when no ledger is named.
*/
function ledgerRequest(given) {
	const ledger = textOf(given, "ledger");
	if (ledger !== null) return {
		...organizationRequest(given),
		ledger
	};
	throw misuse("ledger rebuild does not know where to write.", "Name the file, as in: ledger rebuild --ledger ledger.json");
}
/** What export is asked for. */
function exportRequest(given) {
	return {
		...configRequest(given),
		organization: textOf(given, "organization"),
		url: textOf(given, "url"),
		ledger: textOf(given, "ledger"),
		requestsPerSecond: numberOf(given, "requests-per-second", 8)
	};
}
/** What init is asked for. */
function initRequest(given, vendor) {
	const set = (given.flags.get("set") ?? []).map((written) => {
		const at = written.indexOf("=");
		return {
			input: written.slice(0, at),
			value: written.slice(at + 1)
		};
	});
	return {
		...configRequest(given),
		vendor,
		as: textOf(given, "as"),
		set,
		url: textOf(given, "url"),
		organization: textOf(given, "organization")
	};
}
/** What handover is asked for. */
function handoverRequest(given, integration) {
	const { organization, requestsPerSecond } = organizationRequest(given);
	return {
		...configRequest(given),
		organization,
		requestsPerSecond,
		integration
	};
}
// src/cli/args.ts
/**
* Understands a command line (without `node` and the program's own name).
*
* @throws ReconcileError that names the word or flag and ends with what to write instead.
*/
function parseInvocation(argv) {
	const given = readGiven(argv);
	const { words } = given;
	const [first] = words;
	if (first === "help") return {
		command: "help",
		about: aboutOf(words.slice(1))
	};
	if (has(given, "help")) return {
		command: "help",
		about: aboutOf(words)
	};
	if (has(given, "version")) return { command: "version" };
	if (first === void 0 && given.flags.size === 0) return {
		command: "help",
		about: null
	};
	const command = commandOf(words);
	checkFlags(command, given);
	return invocationOf(command, given, operandOf(command, words));
}
function aboutOf(words) {
	return words.length === 0 ? null : commandOf(words);
}
function commandOf(words) {
	const written = words.join(" ");
	const [command] = COMMANDS.filter((one) => `${written} `.startsWith(`${one} `)).toSorted((a, b) => b.length - a.length);
	if (command !== void 0) {
		const surplus = wordsBehind(command, words).slice(OPERANDS[command] === void 0 ? 0 : 1);
		if (surplus.length === 0) return command;
		throw misuse(`${command} does not know what to do with "${surplus.join(" ")}".`, `Leave it out; gladly-integrations ${command} --help says what it takes.`);
	}
	const near = nearest(written, COMMANDS);
	const hint = [...COMMANDS.filter((one) => written !== "" && one.startsWith(`${written} `)), ...near].slice(0, 2).join(" or ");
	throw misuse(written === "" ? "No command is given." : `There is no command "${written}".`, `${hint === "" ? "" : `Did you mean ${hint}? `}There are: ${COMMANDS.join(", ")}.`);
}
function wordsBehind(command, words) {
	return words.slice(command.split(" ").length);
}
/** The word behind the command, empty where it may be and is left out. */
function operandOf(command, words) {
	const [word = ""] = wordsBehind(command, words);
	const operand = OPERANDS[command];
	if (operand?.required !== true || word !== "") return word;
	throw misuse(`${command} does not know which ${operand.placeholder} is meant.`, `Write gladly-integrations ${command} <${operand.placeholder}>: ${operand.hint}`);
}
function checkFlags(command, { flags }) {
	for (const flag of FLAGS) {
		if (!flags.has(flag.name) || flag.commands.includes(command)) continue;
		throw misuse(`${command} has no flag --${flag.name}; it belongs to ${flag.commands.join(", ")}.`, `Leave it out; gladly-integrations ${command} --help lists the flags.`);
	}
}
function invocationOf(command, given, operand) {
	const output = outputOptions(given);
	switch (command) {
		case "validate": return {
			command,
			...output,
			request: configRequest(given)
		};
		case "plan": return {
			command,
			...output,
			...resultOptions(given),
			request: planRequest(given)
		};
		case "apply": {
			const approval = approvalOf(given);
			const undo = textOf(given, "undo");
			const request = planRequest(given);
			return {
				command,
				...output,
				...resultOptions(given),
				approval,
				undo,
				request
			};
		}
		case "drift": return {
			command,
			...output,
			...resultOptions(given),
			request: organizationRequest(given)
		};
		case "export": return {
			command,
			...output,
			target: textOf(given, "out"),
			request: exportRequest(given)
		};
		case "init": return {
			command,
			...output,
			request: initRequest(given, operand),
			dryRun: has(given, "dry-run")
		};
		case "handover": return {
			command,
			...output,
			...handoverOptions(given),
			request: handoverRequest(given, operand)
		};
		case "vendors": return {
			command,
			...output,
			vendor: operand === "" ? null : operand
		};
		case "vendors show": return {
			command,
			...output,
			vendor: operand
		};
		case "demo": return {
			command,
			...output
		};
		case "ledger rebuild": return {
			command,
			...output,
			request: ledgerRequest(given)
		};
		case "emulator": return {
			command,
			...output,
			port: numberOf(given, "port", DEFAULT_PORT),
			seed: seedOf(textOf(given, "seed") ?? "acme")
		};
	}
}
function outputOptions(given) {
	return {
		color: !has(given, "no-color"),
		quiet: has(given, "quiet"),
		verbose: has(given, "verbose"),
		json: has(given, "json")
	};
}
function resultOptions(given) {
	return {
		out: textOf(given, "out"),
		detailedExitcode: has(given, "detailed-exitcode")
	};
}
function handoverOptions(given) {
	const format = textOf(given, "format") === "markdown" ? "markdown" : "text";
	if (has(given, "json") && has(given, "format")) throw misuse("--json and --format contradict each other.", "Give one of the two.");
	return {
		format,
		csv: textOf(given, "csv")
	};
}
function approvalOf(given) {
	const digest = textOf(given, "approve");
	if (digest === null) return has(given, "yes") ? { type: "yes" } : { type: "ask" };
	if (!has(given, "yes")) return {
		type: "digest",
		digest
	};
	throw misuse("--yes and --approve contradict each other.", "Give --approve for one certain plan, or --yes for whatever the plan is.");
}
function seedOf(written) {
	if (written === "empty" || written === "acme" || written === "large") return {
		type: "named",
		name: written
	};
	if (written.endsWith(".json")) return {
		type: "file",
		path: written
	};
	const near = nearest(written, [
		"empty",
		"acme",
		"large"
	]);
	const hint = near.length === 0 ? "" : `Did you mean ${near.join(" or ")}? `;
	throw misuse(`--seed cannot be "${written}".`, `${hint}Write empty, acme or large, or the path of a file that ends in .json.`);
}
// src/cli/help.ts
/** Characters in a line of help. */
const LINE = 100;
const HELP = {
	validate: {
		summary: "Check the file; needs no token and no network.",
		details: ["Checks the file against its schema and its own rules, and names every finding with line,", "column and remedy."],
		examples: ["gladly-integrations validate", "gladly-integrations validate --config crm.yml"]
	},
	plan: {
		summary: "Show what apply would do, and what people have to do. Writes nothing.",
		details: ["Compares the file with the live organization: what apply would do and why, what was changed", "in Gladly meanwhile, which checks fail, and which steps wait for a person."],
		examples: ["gladly-integrations plan --organization production --base origin/main", "gladly-integrations plan --ledger ledger.json --json --out plan.json"]
	},
	apply: {
		summary: "Carry out a plan: the one that was approved, and nothing else.",
		details: [
			"Plans anew and carries the plan out, once it is approved: by --approve with its digest, by a",
			"yes on the terminal, or by --yes. Without any of them it prints the plan, writes nothing and",
			"ends with 0.",
			"Every write is read back. Killed at any moment, it can be run again and goes on."
		],
		examples: [
			"gladly-integrations apply --ledger ledger.json",
			"gladly-integrations apply --ledger ledger.json --approve 4f1c0d2a9b3e",
			"gladly-integrations apply --ledger ledger.json --scope all --yes --undo undo.json"
		]
	},
	drift: {
		summary: "Say what was changed in Gladly since the last apply. Writes nothing.",
		details: [
			"Compares the live organization with what was applied last, or, without a ledger, with the",
			"file: managed objects changed or switched off in Gladly, secrets that were replaced, and",
			"checks that no longer pass."
		],
		examples: ["gladly-integrations drift --ledger ledger.json --detailed-exitcode"]
	},
	export: {
		summary: "Write down what an organization has, as a file whose plan writes nothing.",
		details: [
			"Reads the organization and prints the configuration file for it, or writes it to --out:",
			"vendors recognised by what they have in Gladly, everything else written out, secrets as",
			"references to be filled in. What a person has to see to is told on stderr. Nothing is changed",
			"in Gladly.",
			"Where the file of --config is there already, it is brought up to what Gladly holds: only what",
			"differs is changed, and comments, order, anchors, inputs and references stay."
		],
		examples: [
			"gladly-integrations export --url https://acme.gladly.com --out gladly-integrations.yml",
			"gladly-integrations export --ledger ledger.json --out gladly-integrations.yml",
			"gladly-integrations export --url https://acme.gladly.qa --config sandbox.yml --json"
		]
	},
	init: {
		summary: "Add a vendor to the file, or begin a file with it. Asks for what it needs.",
		details: [
			"Adds an integration with all inputs of the vendor, each explained by a comment, and leaves",
			"every other line of the file as it is. Where there is no file, it is made. On a terminal it",
			"asks for what the vendor needs; else --set gives it. What is still missing is named."
		],
		examples: [
			"gladly-integrations init idiomatic",
			"gladly-integrations init hioperator --url https://acme.gladly.com --set user.email=hio@acme.com",
			"gladly-integrations init gladly-sidekick --as sidekick-eu --set inbox-names=VIP --dry-run",
			"gladly-integrations init ./vendors/acme.yml"
		]
	},
	vendors: {
		summary: "List the vendors that the file can name, or explain one of them.",
		details: [
			"Lists the vendors that work out of the box. Of one vendor, built in or in a file of your",
			"own, it tells what it needs, what is set up by itself, what is checked, what a person does",
			"and where, what the vendor is given, and what to do when something does not work."
		],
		examples: [
			"gladly-integrations vendors",
			"gladly-integrations vendors idiomatic",
			"gladly-integrations vendors --json"
		]
	},
	"vendors show": {
		summary: "Print the definition of a vendor, to copy it and change it.",
		details: ["Prints the definition as it stands, a YAML file with its comments. Write it to a folder next", "to your file, change it, and name it there by its path: vendor: ./vendors/idiomatic.yml"],
		examples: ["gladly-integrations vendors show idiomatic"]
	},
	handover: {
		summary: "Print what a vendor is given or has typed in, for one integration.",
		details: [
			"Prints the forms, tables and texts for the vendor of an integration, with the values of your",
			"file and, where they are computed, of your live inboxes. Secrets are there by name only.",
			"Works without a token; what is computed from Gladly then says what it needs. With --csv, a",
			"folder gets a file for each form and table; a file gets the one that it is named after",
			"(workstreams.csv), or the only one that there is."
		],
		examples: [
			"gladly-integrations handover hioperator",
			"gladly-integrations handover playvox --csv playvox/",
			"gladly-integrations handover playvox --csv workstreams.csv",
			"gladly-integrations handover assembled --format markdown",
			"gladly-integrations handover idiomatic --organization sandbox --json"
		]
	},
	"ledger rebuild": {
		summary: "Build the ledger anew from the file and the live organization.",
		details: ["Takes what the file declares and Gladly holds for what was applied last, and writes that to", "the file of --ledger. From then on, what the file drops is removed from Gladly."],
		examples: ["gladly-integrations ledger rebuild --ledger ledger.json"]
	},
	demo: {
		summary: "Show all of it against an emulated organization; needs nothing.",
		details: ["Starts an emulated Gladly organization and walks through plan, apply, a change made by hand,", "its detection and its repair, with the example of five vendors."],
		examples: ["gladly-integrations demo"]
	},
	emulator: {
		summary: "Run an emulated Gladly organization to try things against.",
		details: ["Listens on this machine only and enforces what the reference of the API says: roles, limits,", "unique URLs, the PING of webhooks. Prints the URL and the credentials to use."],
		examples: ["gladly-integrations emulator", "gladly-integrations emulator --port 0 --seed organization.json"]
	}
};
const ENVIRONMENT = [
	["GLADLY_API_USER", "Email of the Gladly user whose API token is used."],
	["GLADLY_API_TOKEN", "That API token."],
	["GLADLY_SECRET_<NAME>", "The value of { secret: NAME } in the file."],
	["GLADLY_SIGNING_KEY", "Key for fingerprints of secrets, so that they outlive the token."],
	["NO_COLOR, FORCE_COLOR", "Colours off, or on where there is no terminal."]
];
const EXIT_CODES = [
	["0", "Success, or nothing to do."],
	["1", "Error."],
	["2", "Changes or drift, with --detailed-exitcode."],
	["3", "Refused by a guard; nothing was written."],
	["4", "Partly applied."]
];
/** The whole help, or that of one command. */
function helpText(about, program) {
	return `${(about === null ? overallHelp() : commandHelp(about)).map((lines) => lines.join("\n")).join("\n\n").replaceAll(`${PROGRAM} `, `${program} `)}\n`;
}
function overallHelp() {
	const shared = FLAGS.filter(({ commands }) => commands.length === COMMANDS.length);
	return [
		["Keeps a Gladly organization's integrations in one reviewed file."],
		["Usage: gladly-integrations <command> [flags]"],
		titled("Commands", table(COMMANDS.map((command) => [commandUsage(command), HELP[command].summary]))),
		titled("Flags of every command", table(shared.map(flagRow))),
		["gladly-integrations <command> --help shows the flags of a command."],
		titled("Environment", table(ENVIRONMENT)),
		titled("Exit codes", table(EXIT_CODES)),
		titled("Examples", indented(COMMANDS.flatMap((one) => HELP[one].examples.slice(0, 1))))
	];
}
function commandHelp(command) {
	const { details, examples } = HELP[command];
	const needsToken = flagsOf(command).some(({ name }) => name === "requests-per-second");
	return [
		details,
		[`Usage: gladly-integrations ${commandUsage(command)} [flags]`],
		titled("Flags", table(flagsOf(command).map(flagRow))),
		...needsToken ? [titled("Environment", table(ENVIRONMENT))] : [],
		titled("Exit codes", table(EXIT_CODES)),
		titled("Examples", indented(examples))
	];
}
function flagRow(flag) {
	const { summary, fallback } = flag;
	return [flagUsage(flag), fallback === void 0 ? summary : `${summary} Default: ${fallback}.`];
}
function titled(title, lines) {
	return [`${title}:`, ...lines];
}
function table(rows) {
	const width = Math.max(...rows.map(([term]) => term.length));
	return rows.flatMap(([term, text]) => wrapBehind(`${term.padEnd(width)} `, text, {
		indent: 2,
		width: LINE
	}));
}
function indented(lines) {
	return lines.map((line) => `  ${line}`);
}
// src/cli/main.ts
/**
* Runs the command line and resolves to its exit code. Never throws: whatever goes wrong is
* printed with its remedy. What a command does not need is not even loaded.
*/
async function main(host) {
	const words = host.argv.slice(2);
	const parsed = understand(words);
	if (parsed instanceof ReconcileError) return refuse(parsed, words, host);
	if (parsed.command === "help") return say(helpText(parsed.about, programOf(host)), host);
	if (parsed.command === "version") return say(`${VERSION}\n`, host);
	const { runInvocation } = await import("./cli/run.js");
	return runInvocation(parsed, host);
}
function understand(words) {
	try {
		const invocation = parseInvocation(words);
		checkApart(invocation);
		return invocation;
	} catch (error) {
		if (isKnownError(error)) return error;
		throw error;
	}
}
/** A command line that cannot be understood is refused in the form that it asks for. */
async function refuse(error, words, host) {
	if (!words.includes("--json")) return complain(error, host);
	const command = COMMANDS.find((one) => words.join(" ").startsWith(one)) ?? "unknown";
	const { failureJson } = await import("./cli/failure.js");
	await say(failureJson(error, command), host);
	return 1;
}
async function say(text, host) {
	try {
		await createWriter(host.stdout)(text);
		return 0;
	} catch (error) {
		if (isKnownError(error)) return complain(error, host);
		throw error;
	}
}
async function complain(error, { stderr }) {
	const options = {
		style: PLAIN_STYLE,
		width: 100,
		verbose: false
	};
	await createWriter(stderr)(failureText(error, options));
	return 1;
}
// src/cli.ts
process.exitCode = await main(process);
export {};
