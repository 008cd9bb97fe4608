import { A as createWriter, E as scrubber, J as isKnownError, U as isRecord, Y as failureText, ct as plain, j as programOf, q as ReconcileError, t as environmentSecrets, xt as PLAIN_STYLE } from "./start.js";
import { O as environmentKeys, T as mergeUnfinished, a as repositoryOf, b as approveAny, d as systemClock, ht as codeOf, i as openFile, m as cleanValues, n as parseLedgerFile, p as cleanPlan, t as formatLedgerFile, v as cleanJson, x as approveDigest } from "./core.js";
import { basename, dirname, join, relative, resolve } from "node:path";
import { promisify, styleText } from "node:util";
import { access, constants, open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { existsSync, readFileSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { execFile } from "node:child_process";
import { createInterface } from "node:readline";
// src/ledger/atomic-write.ts
/** Read and written by nobody but its owner. */
const PRIVATE = 384;
/**
* Replaces a file so that a kill at any moment, or a loss of power, leaves either the old text or
* the new one. The new text is written beside it, brought to the disk, and then takes its name; a
* half-written rest of an earlier attempt is overwritten. A link is followed, not replaced. Unless
* told otherwise, nobody but its owner may read the file.
*/
async function writeAtomically(path, text, mode = PRIVATE) {
	const target = await resolved(path);
	const beside = `${target}.tmp`;
	await rm(beside, { force: true });
	const file = await open(beside, "wx", mode);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(beside, target);
	await bringToDisk(dirname(target));
}
async function resolved(path) {
	try {
		return await realpath(path);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return path;
		throw error;
	}
}
/** A rename is on the disk once its folder is; Windows cannot open folders and needs no such. */
async function bringToDisk(folder) {
	const handle = await open(folder, "r").catch(() => null);
	if (handle === null) return;
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
// src/cli/result-files.ts
/**
* Makes sure, before anything else is done, that a result can be written to a file later on.
* @throws ReconcileError when the path is a folder, or its folder is missing or not writable.
*/
async function checkResultFile(path) {
	const found = await lookAt(path);
	if (found?.isDirectory() === true) throw unwritable(path);
	if (isDevice(found)) return;
	await access(dirname(resolve(path)), constants.W_OK).catch((error) => {
		throw unwritable(path, error);
	});
}
/**
* Writes a result. A file is replaced as a whole; a pipe or a device (`/dev/stdout`) is written to.
* @throws ReconcileError when that fails.
*/
async function writeResultFile(path, text) {
	try {
		if (isDevice(await lookAt(path))) await writeFile(path, text);
		else await writeAtomically(path, text);
	} catch (error) {
		throw unwritable(path, error);
	}
}
function lookAt(path) {
	return stat(path).catch(() => null);
}
/** Something that is there and must not be replaced by a file. */
function isDevice(found) {
	return found !== null && !found.isFile();
}
function unwritable(path, cause) {
	return new ReconcileError("invalid-config", `${path} cannot be written`, {
		remedy: "Name a file in a folder that exists and that this user may write to.",
		cause
	});
}
// src/cli/sources.ts
/** The files that findings point into, for showing the lines; one that is gone is left out. */
function sourcesOf(diagnostics) {
	const files = new Set(diagnostics.map(({ place }) => place.file));
	return new Map([...files].flatMap((file) => {
		try {
			return [[file, readFileSync(file, "utf8")]];
		} catch {
			return [];
		}
	}));
}
// src/cli/reconcile.ts
/** Works on a configuration file, prints what came out, and resolves to its exit code. */
async function reconcile(work, desk) {
	for (const path of resultFilesOf(work)) await checkResultFile(path);
	const kept = {
		rebuilt: null,
		undo: null
	};
	const found = await outcomeOf(work, desk, {
		rebuilt: (rebuilt) => {
			kept.rebuilt = cleanValues(rebuilt, desk.clean);
		},
		undo: (path) => {
			kept.undo = path;
		}
	});
	const { tellOutcome } = await import("../cli/tell-outcome.js");
	return tellOutcome(found, {
		work,
		desk,
		...kept
	});
}
/** The files that a command is to write besides the ledger. */
function resultFilesOf(work) {
	return ["out" in work ? work.out : null, "undo" in work ? work.undo : null].filter((path) => path !== null);
}
async function outcomeOf(work, desk, besides) {
	const { ports } = desk;
	switch (work.command) {
		case "validate": {
			const { validate } = await import("../commands/validate.js");
			return validate(work.request, ports);
		}
		case "plan": {
			const { plan } = await import("../commands/plan.js");
			return plan(work.request, ports);
		}
		case "apply": {
			const { apply } = await import("../commands/apply.js");
			return apply(applyRequest(work, desk, besides), ports);
		}
		case "drift": {
			const { drift } = await import("../commands/drift.js");
			return drift(work.request, ports);
		}
		case "ledger rebuild": {
			const { rebuild } = await import("../commands/ledger-rebuild.js");
			return rebuild({
				...work.request,
				report: besides.rebuilt
			}, ports);
		}
	}
}
function applyRequest(work, desk, besides) {
	const { approval, undo, request } = work;
	return {
		...request,
		approve: approval.type === "ask" ? asking(work, desk) : given(approval),
		keepUndo: async (plan) => {
			if (undo === null) return;
			await writeResultFile(undo, cleanJson(undoText(plan), desk.clean));
			besides.undo(undo);
		}
	};
}
function given(approval) {
	return approval.type === "digest" ? approveDigest(approval.digest) : approveAny;
}
/** Shows the plan and asks, where somebody can answer. */
function asking(work, desk) {
	const { terminal } = desk;
	const { style, width } = terminal;
	const options = {
		style,
		width,
		verbose: work.verbose,
		applyCommand: null
	};
	return async ({ plan }, diagnostics) => {
		if (!terminal.canAsk || work.json) return { code: "approval-needed" };
		if (diagnostics.length > 0) {
			const { diagnosticsText } = await import("../report/text/diagnostics.js");
			const found = cleanValues(diagnostics, desk.clean);
			await terminal.print(`${diagnosticsText(found, {
				...options,
				sources: sourcesOf(found)
			})}\n`);
		}
		const { approvalQuestion, planText } = await import("../report/text/plan.js");
		await terminal.print(`${planText(cleanPlan(plan, desk.clean), options)}\n`);
		return { code: await terminal.ask(approvalQuestion(plan)) ? "ok" : "approval-needed" };
	};
}
function undoText(undo) {
	return `${JSON.stringify(undo, null, 2)}\n`;
}
// src/ledger/file-error.ts
/** What to tell the user when the ledger's file cannot be used; bugs of ours are thrown on. */
function fileError(error, path, deed) {
	if (error instanceof ReconcileError) return error;
	const code = codeOf(error);
	if (code === "") throw error;
	return new ReconcileError("unreadable", `The ledger ${path} cannot be ${deed} (${code}).`, {
		remedy: "Check that the path is right and that this user may read and write its folder.",
		cause: error
	});
}
// src/ledger/lock.ts
/** No apply takes a day; a claim that old is left over, whoever has its process number by now. */
const LIFETIME_MS = 864e5;
/** How often, and how long each time, the first of several waits for the others to step back. */
const PATIENCE = {
	times: 5,
	milliseconds: 40
};
/** Paths of the claims that this process holds: one that is not here is not its own. */
const HELD = /* @__PURE__ */ new Set();
/**
* Takes the lock that keeps two applies from one ledger. Whoever wants it lays a claim, a file of
* its own beside the ledger (`<path>.<pid>.<token>`), and only then looks for the claims of others: of two,
* at least the later one sees the earlier. Claims that are left over from a process that is gone,
* or from a day ago, are taken away.
*
* @throws ReconcileError `busy` while another apply holds it.
*/
async function takeLock(path, owner, clock) {
	const { pid, host, token } = owner;
	const own = `${path}.${pid}.${token}`;
	if (HELD.has(own)) throw busy({
		path: own,
		claim: decode(await textOf$1(own) ?? "")
	});
	const claim = {
		pid,
		host,
		startedAt: new Date(clock.now()).toISOString()
	};
	HELD.add(own);
	const release = async () => {
		await rm(own, { force: true });
		HELD.delete(own);
	};
	try {
		await lay(own, claim);
		await stepBackOrStay(path, {
			claim,
			owner,
			clock
		});
	} catch (error) {
		await release();
		throw error;
	}
	return { release };
}
/** The text takes its name at once, so that nobody sees half of it. */
async function lay(path, claim) {
	const beside = `${path}.new`;
	await writeFile(beside, `${JSON.stringify(claim)}\n`, { mode: 384 });
	await rename(beside, path);
}
/** Of several that came at once all but the first step back; the first waits for them to do so. */
async function stepBackOrStay(path, by) {
	for (let turn = 0;; turn += 1) {
		const [rival] = await rivals(path, by.owner, by.clock.now());
		if (rival === void 0) return;
		if (!(rival.claim !== null && rank(by.claim) < rank(rival.claim)) || turn === PATIENCE.times) throw busy(rival);
		await by.clock.sleep(PATIENCE.milliseconds);
	}
}
/** Claims that count, the earliest first; those that are left over are taken away. */
async function rivals(path, owner, now) {
	const folder = dirname(path);
	const prefix = `${basename(path)}.`;
	const others = (await readdir(folder)).filter((name) => name.startsWith(prefix) && /^\d+(\.[\da-f-]+)?$/.test(name.slice(prefix.length))).filter((name) => name !== `${prefix}${owner.pid}.${owner.token}`);
	const found = await Promise.all(others.map(async (name) => {
		const text = await textOf$1(join(folder, name));
		return text === null ? [] : [{
			path: join(folder, name),
			claim: decode(text)
		}];
	}));
	const left = found.flat().filter((rival) => isLeftOver(rival, owner, now));
	await Promise.all(left.map((rival) => rm(rival.path, { force: true })));
	return found.flat().filter((rival) => !left.includes(rival)).toSorted((a, b) => rank(a.claim) < rank(b.claim) ? -1 : 1);
}
/** A claim that we did not write is for the user to judge. */
function isLeftOver({ path, claim }, owner, now) {
	if (claim === null) return false;
	if (now - Date.parse(claim.startedAt) > LIFETIME_MS) return true;
	if (claim.host !== owner.host) return false;
	return claim.pid === owner.pid ? !HELD.has(path) : !owner.isAlive(claim.pid);
}
function rank(claim) {
	if (claim === null) return "";
	return `${claim.startedAt} ${String(claim.pid).padStart(10, "0")} ${claim.host}`;
}
async function textOf$1(path) {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		if (codeOf(error) === "ENOENT") return null;
		throw error;
	}
}
function decode(text) {
	try {
		const value = JSON.parse(text);
		if (!isRecord(value)) return null;
		const { pid, host, startedAt } = value;
		if (typeof pid !== "number" || typeof host !== "string") return null;
		if (typeof startedAt !== "string" || Number.isNaN(Date.parse(startedAt))) return null;
		return {
			pid,
			host,
			startedAt
		};
	} catch {
		return null;
	}
}
function busy({ path, claim }) {
	const who = claim === null ? "another process" : `process ${claim.pid} on ${claim.host} since ${claim.startedAt}`;
	return new ReconcileError("busy", `Another apply is using this ledger: ${who}.`, { remedy: `Wait until it has ended. If you are sure that it is gone, delete ${path}.` });
}
// src/ledger/file-store.ts
/** A ledger in a file, which may hold several organizations. See `LedgerStore`. */
function createFileLedger(options) {
	return new FileLedger(options);
}
var FileLedger = class {
	#options;
	#running = null;
	#file = {};
	#writing = null;
	#waiting = null;
	/** What this process last knew of each organization, by Gladly's id; `null` for nothing. */
	#known = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
	}
	async load({ id, name }) {
		const file = await this.#read();
		this.#known.set(id, file[id] ?? null);
		return (file[id] ?? Object.values(file).find((other) => other.name === name))?.ledger ?? null;
	}
	async begin({ organization, planDigest, operations }) {
		const { path, owner, clock } = this.#options;
		const lock = await this.#guarded("written", () => takeLock(`${path}.lock`, owner, clock));
		this.#running = {
			organization,
			lock,
			planDigest
		};
		try {
			this.#file = await this.#read();
			this.#requireUnchanged(organization);
			const former = this.#file[organization.id]?.ledger ?? emptyLedger(organization);
			const unfinished = mergeUnfinished(former.unfinished, operations);
			await this.#record({
				...former,
				unfinished
			}, {
				outcome: "running",
				summary: "not ended"
			});
		} catch (error) {
			await this.release();
			throw error;
		}
	}
	async learn(address, id) {
		const { organization } = this.#required();
		const entry = this.#file[organization.id];
		if (entry === void 0) return;
		const unfinished = entry.ledger.unfinished.map((one) => one.address === address ? {
			...one,
			id
		} : one);
		this.#replace({
			...entry,
			ledger: {
				...entry.ledger,
				unfinished
			}
		});
		await this.#save();
	}
	/** The process itself is the sign of life: its lock has its number. */
	async touch() {}
	async finish({ outcome, summary, ledger }) {
		await this.#record(ledger, {
			outcome,
			summary
		});
	}
	async release() {
		const lock = this.#running?.lock;
		this.#running = null;
		await Promise.allSettled([this.#writing, this.#waiting]);
		await lock?.release();
	}
	async #read() {
		const { path } = this.#options;
		return this.#guarded("read", async () => {
			const text = await readFile(path, "utf8").catch((error) => {
				if (codeOf(error) === "ENOENT") return null;
				throw error;
			});
			return text === null ? {} : parseLedgerFile(text, path);
		});
	}
	async #record(ledger, how) {
		const { organization, planDigest } = this.#required();
		const at = new Date(this.#options.clock.now()).toISOString();
		this.#replace({
			name: organization.name,
			lastApply: {
				...how,
				planDigest,
				at
			},
			ledger
		});
		await this.#save();
	}
	#replace(entry) {
		const { id } = this.#required().organization;
		this.#file = {
			...this.#file,
			[id]: entry
		};
		this.#known.set(id, entry);
	}
	/** Between the plan and now, others may have had the lock and let go of it. */
	#requireUnchanged({ id, name }) {
		const known = this.#known.get(id);
		if (known === void 0 || textOf(known) === textOf(this.#file[id] ?? null)) return;
		const message = `The ledger of ${name} was changed by another apply since this plan was made.`;
		throw new ReconcileError("busy", message, { remedy: "Run again: the plan is then made from the ledger as it is now." });
	}
	/**
	* Resolves once what is kept in memory now is on the disk. Calls that come while a write is under
	* way share the next one.
	*/
	async #save() {
		if (this.#writing === null) {
			this.#writing = this.#write().finally(() => {
				this.#writing = null;
			});
			return this.#writing;
		}
		const settled = this.#writing.catch(() => void 0);
		this.#waiting ??= settled.then(() => {
			this.#waiting = null;
			return this.#save();
		});
		return this.#waiting;
	}
	async #write() {
		const { path } = this.#options;
		await this.#guarded("written", () => writeAtomically(path, formatLedgerFile(this.#file)));
	}
	async #guarded(deed, work) {
		try {
			return await work();
		} catch (error) {
			throw fileError(error, this.#options.path, deed);
		}
	}
	#required() {
		if (this.#running === null) throw new Error("The ledger was used outside an apply.");
		return this.#running;
	}
};
/** An organization's part of the file; the same text for the same content. */
function textOf(entry) {
	return entry === null ? "" : formatLedgerFile({ [entry.ledger.organizationId]: entry });
}
function emptyLedger({ id }) {
	return {
		organizationId: id,
		resources: {},
		unfinished: [],
		fingerprints: {}
	};
}
// src/cli/files.ts
const run = promisify(execFile);
/** Files as the command line sees them: the working copy, git, and a ledger in a file. */
function filePorts(clock) {
	return {
		openConfig: (path) => openFile(path),
		openBase: (base, path) => existsSync(base) ? openFile(base) : openAtRevision(base, path),
		openLedger: (path) => openLedger(path, clock)
	};
}
/** Vendor definitions of the same revision are read along with the file. */
async function openAtRevision(revision, path) {
	const folder = dirname(resolve(path));
	await checkRevision(revision, folder);
	const content = await show(revision, basename(path), folder);
	if (content === null) return null;
	return {
		file: `${revision}:${path}`,
		content,
		readVendorFile: async (vendor) => {
			const target = resolve(folder, vendor);
			if (!!relative(repositoryOf(folder), target).startsWith("..")) return { failure: "outside" };
			const text = await show(revision, relative(folder, target), folder);
			return text === null ? { failure: "missing" } : {
				file: `${revision}:${join(dirname(path), vendor)}`,
				content: text
			};
		}
	};
}
/** @throws ReconcileError when git does not know the revision. */
async function checkRevision(revision, folder) {
	const words = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	];
	try {
		await run("git", words, { cwd: folder });
	} catch (error) {
		throw new ReconcileError("invalid-config", `${revision} is neither a file nor a git revision`, {
			remedy: "Name with --base a file, or a branch, tag or commit that is in this clone (a shallow clone may lack it: git fetch it first).",
			cause: error
		});
	}
}
/**
* A file as it stood at a revision, `null` where that revision did not have it.
* @throws ReconcileError when git has the file and cannot give its text (a partial clone): taking
*   that for an empty base would make everything look new.
*/
async function show(revision, path, folder) {
	const place = `./${path.split("\\").join("/")}`;
	try {
		if ((await run("git", [
			"ls-tree",
			"--name-only",
			revision,
			"--",
			place
		], { cwd: folder })).stdout.trim() === "") return null;
		const options = {
			cwd: folder,
			encoding: "buffer",
			maxBuffer: 67108864
		};
		const words = [
			"show",
			"--end-of-options",
			`${revision}:${place}`
		];
		return (await run("git", words, options)).stdout;
	} catch (error) {
		throw new ReconcileError("invalid-config", `${path} at ${revision} cannot be read from git`, {
			remedy: `Fetch the whole of it (git fetch), or give the file itself as --base.`,
			cause: error
		});
	}
}
/** @throws ReconcileError where no ledger could be kept; a file that is not there yet is none. */
function openLedger(path, clock) {
	checkLedgerPlace(path);
	return createFileLedger({
		path,
		clock,
		owner: {
			pid: process.pid,
			host: hostname(),
			token: crypto.randomUUID(),
			isAlive
		}
	});
}
/** A mistyped folder would otherwise be found out by the apply that everybody waits for. */
function checkLedgerPlace(path) {
	const folder = dirname(resolve(path));
	if (isFolder(path)) throw new ReconcileError("invalid-config", `The ledger ${path} is a folder`, { remedy: `Name a file with --ledger, as in ${join(path, "gladly.ledger.json")}.` });
	if (isFolder(folder)) return;
	throw new ReconcileError("invalid-config", `The folder of the ledger ${path} is not there`, { remedy: `Correct --ledger, or make the folder ${dirname(path)} first. The file itself is made by the first apply.` });
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** Signal 0 tests for a process without touching it; EPERM means that it is somebody else's. */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === "EPERM";
	}
}
// src/cli/style.ts
/**
* Whether to use colours. The first that applies: `--no-color`; `NO_COLOR` with any text in it
* (no-color.org); `FORCE_COLOR`, on unless it is `0` or `false` (force-color.org); `TERM=dumb`;
* and else whether the stream is a terminal.
*/
function usesColor({ isTerminal, environment, wanted }) {
	const { NO_COLOR: never = "", FORCE_COLOR: always, TERM: terminal } = environment;
	if (!wanted || never !== "") return false;
	if (always !== void 0) return always !== "0" && always !== "false";
	return isTerminal && terminal !== "dumb";
}
/** Styles as ANSI escapes, or none. Each line is styled by itself, so that pagers cope. */
function styleFor(colors) {
	if (!colors) return PLAIN_STYLE;
	return {
		heading: (text) => styled("bold", text),
		faint: (text) => styled("dim", text),
		good: (text) => styled("green", text),
		changed: (text) => styled("yellow", text),
		bad: (text) => styled("red", text)
	};
}
/** Whether there are colours has been decided already; `styleText` is not to decide again. */
function styled(format, text) {
	return styleText(format, text, { validateStream: false });
}
// src/cli/terminal.ts
const PLAIN_WIDTH = 100;
const LEAST_WIDTH = 40;
const MOST_WIDTH = 120;
/** A line of progress at most this often where lines stay, in milliseconds. */
const PROGRESS_INTERVAL = 5e3;
const CLEAR_LINE = "\r\x1B[K";
/** Makes a terminal of the streams of a process. */
function createTerminal(options) {
	const { stdin, stdout, stderr, environment, color } = options;
	const styleOf = (stream) => styleFor(usesColor({
		isTerminal: stream.isTTY === true,
		environment,
		wanted: color
	}));
	const canAsk = stdin.isTTY === true && stderr.isTTY === true;
	const progress = createProgress(options);
	const out = createWriter(stdout);
	const aside = createWriter(stderr);
	return {
		logger: progress.logger,
		style: styleOf(stdout),
		errorStyle: styleOf(stderr),
		width: widthOf(stdout),
		canAsk,
		print: async (text) => {
			progress.clear();
			await out(text);
		},
		printAside: async (text) => {
			progress.clear();
			await aside(text);
		},
		ask: async (question) => {
			progress.clear();
			return canAsk && await answerTo(question, options) === "yes";
		},
		converse: () => {
			progress.clear();
			return canAsk ? conversation(options) : null;
		}
	};
}
function widthOf({ isTTY, columns }) {
	if (isTTY !== true || columns === void 0) return PLAIN_WIDTH;
	return Math.min(Math.max(columns, LEAST_WIDTH), MOST_WIDTH);
}
/** A live line on a terminal that can erase it; else whole lines, not too often. */
function createProgress(options) {
	const { stderr, environment, now, quiet, verbose } = options;
	const isLive = stderr.isTTY === true && environment["TERM"] !== "dumb";
	const width = Math.max((stderr.columns ?? PLAIN_WIDTH) - 1, 1);
	let shown = false;
	let last = "";
	let lastAt = Number.NEGATIVE_INFINITY;
	const clear = () => {
		if (shown) stderr.write(CLEAR_LINE);
		shown = false;
	};
	const line = (text) => {
		clear();
		stderr.write(`${text}\n`);
	};
	const progress = (text) => {
		if (quiet || text === last) return;
		if (isLive) {
			stderr.write(CLEAR_LINE + plain(plain(text, 1e3), width));
			shown = true;
		} else {
			if (now() - lastAt < PROGRESS_INTERVAL) return;
			lastAt = now();
			stderr.write(`${plain(text, PLAIN_WIDTH)}\n`);
		}
		last = text;
	};
	return {
		clear,
		logger: {
			progress,
			warn: (text) => line(`Warning: ${plain(text, 1e3)}`),
			debug: (text) => {
				if (verbose) line(plain(text, 1e3));
			}
		}
	};
}
function answerTo(question, { stdin, stderr }) {
	const lines = createInterface({
		input: stdin,
		output: stderr
	});
	return new Promise((resolve) => {
		lines.on("SIGINT", () => lines.close());
		lines.on("close", () => resolve(""));
		lines.question(question, (answer) => {
			resolve(answer.trim().toLowerCase());
			lines.close();
		});
	});
}
/** Lines that are typed or pasted ahead are kept for the questions to come. */
function conversation({ stdin, stderr }) {
	const lines = createInterface({
		input: stdin,
		output: stderr
	});
	const typed = [];
	let waiting = null;
	let ended = false;
	const take = (answer) => {
		const resolve = waiting;
		waiting = null;
		resolve?.(answer);
	};
	lines.on("line", (line) => {
		if (waiting === null) typed.push(line.trim());
		else take(line.trim());
	});
	lines.on("SIGINT", () => lines.close());
	lines.on("close", () => {
		ended = true;
		take(null);
	});
	return {
		answer: (question) => {
			const early = typed.shift();
			if (early !== void 0) {
				stderr.write(`${question}${early}\n`);
				return Promise.resolve(early);
			}
			if (ended) return Promise.resolve(null);
			const prompt = question.lastIndexOf("\n") + 1;
			stderr.write(question.slice(0, prompt));
			lines.setPrompt(question.slice(prompt));
			lines.prompt();
			return new Promise((resolve) => {
				waiting = resolve;
			});
		},
		end: () => lines.close()
	};
}
// src/cli/run.ts
/**
* Carries an invocation out and resolves to the exit code. A failure is printed once, with its
* remedy and without a stack; a fault of our own says that it is one.
*/
async function runInvocation(work, host) {
	const desk = openDesk(work, host);
	try {
		return await carryOut(work, desk);
	} catch (error) {
		return reportFailure(asKnown(error), work, desk);
	}
}
async function carryOut(work, desk) {
	switch (work.command) {
		case "validate":
		case "plan":
		case "apply":
		case "drift":
		case "ledger rebuild": {
			const { reconcile } = await import("../cli/reconcile.js");
			return reconcile(work, desk);
		}
		case "export": {
			const { runExport } = await import("../cli/export.js");
			return runExport(work, desk);
		}
		case "init": {
			const { runInit } = await import("../cli/init.js");
			return runInit(work, desk);
		}
		case "vendors": {
			const { tellVendors } = await import("../cli/vendors.js");
			return tellVendors(work, desk);
		}
		case "vendors show": {
			const { showVendor } = await import("../cli/vendors-show.js");
			return showVendor(work, desk);
		}
		case "handover": {
			const { printHandover } = await import("../cli/handover.js");
			return printHandover(work, desk);
		}
		case "demo": {
			const { runDemo } = await import("../cli/demo.js");
			return runDemo(work, desk);
		}
		case "emulator": {
			const { runEmulator } = await import("../cli/emulator.js");
			return runEmulator(work, desk);
		}
	}
}
function openDesk(work, host) {
	const { color, quiet, verbose } = work;
	const { env, stdin, stdout, stderr } = host;
	let secrets = environmentSecrets(env);
	let scrubKnown = scrubber(secrets);
	const clean = (text) => scrubKnown(text);
	const raw = createTerminal({
		stdin,
		stdout,
		stderr,
		environment: env,
		now: clockNow,
		color,
		quiet,
		verbose
	});
	const terminal = cleaned(raw, clean);
	const program = programOf(host);
	return {
		host,
		program,
		terminal,
		ports: {
			program,
			...filePorts(systemClock),
			environment: env,
			keys: environmentKeys(env),
			clock: systemClock,
			logger: terminal.logger,
			random: Math.random,
			hide: (more) => {
				secrets = [...secrets, ...more];
				scrubKnown = scrubber(secrets);
			},
			signal: stopSignal(host, work.command === "emulator" ? null : terminal.logger)
		},
		clean,
		printRaw: raw.print
	};
}
function clockNow() {
	return systemClock.now();
}
function cleaned(terminal, clean) {
	const { logger, print, printAside } = terminal;
	return {
		...terminal,
		logger: {
			progress: (text) => logger.progress(clean(text)),
			warn: (text) => logger.warn(clean(text)),
			debug: (text) => logger.debug(clean(text))
		},
		print: (text) => print(clean(text)),
		printAside: (text) => printAside(clean(text))
	};
}
/**
* The first interrupt lets what is under way come to its end, which is told where there is a
* logger; a second one ends the process.
*/
function stopSignal(host, logger) {
	const controller = new AbortController();
	for (const event of ["SIGINT", "SIGTERM"]) host.once(event, () => {
		logger?.warn("Stopping: nothing new is begun. Interrupt once more to end at once.");
		controller.abort(/* @__PURE__ */ new Error("interrupted"));
	});
	return controller.signal;
}
function asKnown(error) {
	if (isKnownError(error)) return error;
	const message = error instanceof Error ? error.message : String(error);
	return new ReconcileError("internal", `A fault of gladly-integrations itself: ${message}`, {
		remedy: "Nothing that you did is wrong. Run it again with --verbose and report what it prints.",
		cause: error
	});
}
async function reportFailure(error, work, desk) {
	const { terminal } = desk;
	const { code, cause } = error;
	if (!await toldAsJson(error, work, desk)) {
		const options = {
			style: terminal.errorStyle,
			width: terminal.width,
			verbose: work.verbose
		};
		await terminal.printAside(failureText(error, options));
	}
	if (code === "internal" && work.verbose && cause instanceof Error) await terminal.printAside(`${cause.stack ?? cause.message}\n`);
	return 1;
}
/**
* Puts the failure where the JSON document was to go: a file that still holds an older one would
* be taken for the result. `true` where it was printed; what cannot be written is left, because
* it may be the very failure.
*/
async function toldAsJson(error, work, desk) {
	const out = "out" in work ? work.out : null;
	if (!work.json && out === null) return false;
	const { failureJson } = await import("../cli/failure.js");
	const { cleanJson } = await import("../report/clean-json.js");
	const { printJson } = await import("../cli/clean-json.js");
	const text = failureJson(error, work.command);
	if (out !== null) {
		const { writeResultFile } = await import("../cli/result-files.js");
		await succeeds(() => writeResultFile(out, cleanJson(text, desk.clean)));
	}
	if (!work.json) return false;
	return succeeds(() => printJson(text, desk));
}
async function succeeds(attempt) {
	try {
		await attempt();
		return true;
	} catch {
		return false;
	}
}
export { writeResultFile as a, checkResultFile as i, reconcile as n, writeAtomically as o, sourcesOf as r, runInvocation as t };
