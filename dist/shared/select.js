import { i as diagnostic } from "./text.js";
import { t as nearest } from "./nearest.js";
// src/config/select.ts
/**
* Which organization of a file is meant. With only one in the file none has to be asked for; one
* that is asked for has to exist.
*/
function selectOrganization({ organizationNames, organizationsPlace }, asked) {
	const known = organizationNames;
	if (asked === void 0) {
		const [only, ...others] = known;
		if (only !== void 0 && others.length === 0) return {
			name: only,
			problem: null
		};
		return {
			name: null,
			problem: diagnostic(organizationsPlace, {
				code: "organization-needed",
				known
			})
		};
	}
	if (known.includes(asked)) return {
		name: asked,
		problem: null
	};
	const text = {
		code: "unknown-organization",
		name: asked,
		known,
		suggestions: nearest(asked, known)
	};
	return {
		name: null,
		problem: diagnostic(organizationsPlace, text)
	};
}
export { selectOrganization as t };
