import { n as builtInVendorIds, t as builtInVendor } from "../shared/catalog.js";
import { n as jsonText } from "../shared/json.js";
import { n as phraseText, p as say, r as plain, s as count } from "../shared/plain.js";
import { c as wrapPhrase, n as paragraphs, o as wrap, r as rows } from "../shared/layout.js";
// src/report/text/vendors.ts
const TEXT_LENGTH = 400;
/** The vendors that `vendor:` may name, with the inputs that each of them takes. */
function vendorsText(vendors, options) {
	const { width } = options;
	return paragraphs([...vendors.map((vendor) => vendorLines(vendor, options)), wrapPhrase(say`${count(vendors.length, "vendor")}. Use one by its name (vendor: hioperator), or a
        definition of your own by its path (vendor: ./vendors/acme.yml).`, 0, width)]);
}
function vendorLines(vendor, { style, width }) {
	const { id, name, summary, guide, inputs = {} } = vendor;
	return [
		`${style.heading(plain(id))}  ${plain(name)}`,
		...wrap(plain(summary, TEXT_LENGTH), 2, width),
		...guide === void 0 ? [] : wrap(`Guide: ${plain(guide, TEXT_LENGTH)}`, 2, width),
		...rows(Object.entries(inputs).map(([key, input]) => [plain(key), inputText(input)]), {
			indent: 4,
			width
		})
	];
}
function inputText({ type, description, required, ...others }) {
	const where = others["where-to-find"];
	const kind = required === true ? say`required` : say`optional`;
	const text = `${plain(type)}, ${phraseText(kind)}. ${plain(description, TEXT_LENGTH)}`;
	return where === void 0 ? text : `${text} (${plain(where, TEXT_LENGTH)})`;
}
// src/cli/vendors.ts
/** Prints the vendors that work out of the box. */
async function tellVendors({ json, verbose }, { terminal }) {
	const { style, width } = terminal;
	const vendors = builtInVendorIds.flatMap((id) => builtInVendor(id) ?? []);
	if (!json) {
		await terminal.print(vendorsText(vendors, {
			style,
			width,
			verbose
		}));
		return 0;
	}
	const listed = vendors.map(({ id, name, summary, guide, inputs = {} }) => ({
		id,
		name,
		summary,
		guide,
		inputs: Object.entries(inputs).map(([key, { type, description, required = false }]) => ({
			key,
			type,
			description,
			required
		}))
	}));
	await terminal.print(jsonText({
		formatVersion: 1,
		vendors: listed
	}));
	return 0;
}
export { tellVendors };
