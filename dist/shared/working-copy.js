import { t as ReconcileError } from "./errors.js";
import "./text.js";
import { dirname, isAbsolute, join, relative, resolve, sep, win32 } from "node:path";
import { readFile, realpath, stat } from "node:fs/promises";
import { existsSync } from "node:fs";
// src/config/vendor-files.ts
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
/**
* Reads vendor definitions from disk. Refused are URLs, absolute paths, paths that leave the
* repository, also by way of a symbolic link, and anything but ordinary files.
*/
function vendorFilesBelow({ root, folder }) {
	return async (path) => {
		if (isAbsolute(path) || win32.isAbsolute(path)) return { failure: "absolute" };
		if (SCHEME.test(path)) return { failure: "url" };
		const target = resolve(folder, path);
		if (!isInside(resolve(root), target)) return { failure: "outside" };
		try {
			return await readInside(root, target);
		} catch (error) {
			return { failure: failureOf(error) };
		}
	};
}
async function readInside(root, target) {
	const real = await realpath(target);
	if (!isInside(await realpath(root), real)) return { failure: "outside" };
	const facts = await stat(real);
	if (!facts.isFile()) return { failure: "unreadable" };
	if (facts.size > 1048576) return { failure: "too-large" };
	return {
		file: relative(resolve(root), target).split(sep).join("/"),
		content: await readFile(real)
	};
}
function isInside(root, target) {
	const way = relative(root, target);
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function failureOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable";
}
// src/config/working-copy.ts
/**
* The file at a path, shown as it is written there; `null` when there is none. Vendor definitions
* are read from the repository around it only.
* @throws ReconcileError `invalid-config` when it cannot be read.
*/
async function openFile(path, where = {}) {
	const target = resolve(where.folder ?? ".", path);
	const content = await readBytes(target, path);
	if (content === null) return null;
	const folder = dirname(target);
	return {
		file: path,
		content,
		readVendorFile: vendorFilesBelow({
			root: where.root ?? repositoryOf(folder),
			folder
		})
	};
}
/** Reads vendor definitions as a configuration file at this path names them. */
function vendorFilesFor(path) {
	const folder = dirname(resolve(path));
	return vendorFilesBelow({
		root: repositoryOf(folder),
		folder
	});
}
/** The repository around a folder, or the folder itself where there is none. */
function repositoryOf(folder) {
	let candidate = folder;
	while (!existsSync(join(candidate, ".git"))) {
		const parent = dirname(candidate);
		if (parent === candidate) return folder;
		candidate = parent;
	}
	return candidate;
}
async function readBytes(target, path) {
	try {
		return await readFile(target);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : "";
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw new ReconcileError("invalid-config", `${path} ${code === "EISDIR" ? "is a folder, not a file" : "cannot be read"}`, {
			remedy: "Name a file that this user may read.",
			cause: error
		});
	}
}
export { repositoryOf as n, vendorFilesFor as r, openFile as t };
