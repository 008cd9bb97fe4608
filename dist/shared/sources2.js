import { readFileSync } from "node:fs";
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
export { sourcesOf as t };
