import { t as ReconcileError } from "./errors.js";
import { dirname } from "node:path";
import { open, realpath, rename, rm } from "node:fs/promises";
// src/ledger/file-error.ts
/** The system's code of a file error, such as `ENOENT`; `null` for anything else. */
function codeOf(error) {
	if (!(error instanceof Error) || !("code" in error)) return null;
	return typeof error.code === "string" ? error.code : null;
}
/** What to tell the user when the ledger's file cannot be used; bugs of ours are thrown on. */
function fileError(error, path, deed) {
	if (error instanceof ReconcileError) return error;
	const code = codeOf(error);
	if (code === null) throw error;
	return new ReconcileError("unreadable", `The ledger ${path} cannot be ${deed} (${code}).`, {
		remedy: "Check that the path is right and that this user may read and write its folder.",
		cause: error
	});
}
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
export { codeOf as n, fileError as r, writeAtomically as t };
