import { t as writeAtomically } from "./atomic-write.js";
import { t as ReconcileError } from "./errors.js";
import { dirname, resolve } from "node:path";
import { access, constants, stat, writeFile } from "node:fs/promises";
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
export { writeResultFile as n, checkResultFile as t };
