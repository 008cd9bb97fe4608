import { I as isVendorPath, R as builtInVendor, z as builtInVendorIds } from "./core.js";
import { K as misuse, R as nearest } from "./start.js";
// src/cli/vendor-named.ts
/**
* The built-in vendor of that id.
* @throws ReconcileError that says which ones there are.
*/
function builtInNamed(vendor) {
	const definition = builtInVendor(vendor);
	if (definition !== void 0) return definition;
	if (isVendorPath(vendor)) throw misuse(`${vendor} is a file already.`, "Copy it as it is; there is nothing to print.");
	const near = nearest(vendor, builtInVendorIds);
	const hint = near.length === 0 ? "" : `Did you mean ${near.join(" or ")}? `;
	throw misuse(`There is no built-in vendor called ${vendor}.`, `${hint}There are: ${builtInVendorIds.join(", ")}.`);
}
export { builtInNamed as t };
