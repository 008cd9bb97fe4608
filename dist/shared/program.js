import { basename, relative } from "node:path";
// src/cli/program.ts
/** The name under which the program is installed, and the one that documentation uses. */
const PROGRAM = "gladly-integrations";
/**
* The program as it has to be typed to be started again in this folder: by its name where it was
* installed, by npx, or as a file that is given to Node.
*/
function programOf(started) {
	const { argv, env } = started;
	const [, path = ""] = argv;
	if (env["npm_lifecycle_event"] === "npx") return `npx ${PROGRAM}`;
	if (path === "" || basename(path) === "gladly-integrations") return PROGRAM;
	const near = relative(started.cwd(), path);
	return `node ${quoted(near.length < path.length ? near : path)}`;
}
/** A word as a POSIX shell reads it. */
function quoted(word) {
	if (/^[\w@%+=:,./-]+$/.test(word)) return word;
	return `'${word.replaceAll("'", "'\\''")}'`;
}
export { programOf as n, quoted as r, PROGRAM as t };
