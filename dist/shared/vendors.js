import { t as nearest } from "./nearest.js";
import { t as compareText } from "./stable-json.js";
import { a as hasErrors, i as diagnostic, n as decodeText, o as sortedDiagnostics, r as placesIn } from "./text.js";
import { t as require_dist } from "../packages/yaml.js";
/** Far more than any vendor needs; used up within a fraction of a second. */
const MAX_WORK = 5e6;
function newBudget(limit) {
	let left = limit;
	return (amount) => {
		left -= amount;
		return left >= 0;
	};
}
/** The scope with more values; they win over the ones that are there. */
function withValues(scope, values) {
	return {
		...scope,
		values: new Map([...scope.values, ...values])
	};
}
/** The scope with one more list to repeat over. */
function withRows(scope, name, rows) {
	return {
		...scope,
		rows: new Map([...scope.rows, [name, rows]])
	};
}
/** Whether an input was given: presence is all that a condition can ask for. */
function isGiven(scope, name) {
	return valueOf(scope, name) !== void 0 || (scope.rows.get(name) ?? []).length > 0;
}
/** What a reference stands for; reports the ones that nothing can stand for. */
function lookUp(scope, reference) {
	const value = valueOf(scope, reference);
	if (value !== void 0) return value;
	const expected = scope.optional.get(reference);
	if (expected !== void 0) return {
		type: "open",
		expected
	};
	const suggestions = suggestionsFor(reference, scope);
	scope.report({
		code: "unknown-input",
		input: reference,
		suggestions
	});
	return { type: "faulty" };
}
/** Where the user would have to put a reference right. */
function placeOf(scope, reference) {
	const { repetition } = scope;
	if (repetition === null || !reference.startsWith("each")) return { input: reference };
	const { list, index } = repetition;
	return {
		input: list,
		pointer: `/${index}${reference.slice(4).replace(".", "/")}`
	};
}
function textValue(text) {
	return {
		type: "text",
		text
	};
}
function valueOf({ repetition, values }, reference) {
	return repetition?.row.get(reference) ?? values.get(reference);
}
function suggestionsFor(reference, scope) {
	const { values, optional } = scope;
	if (!scope.spend((values.size + optional.size) * 50)) return [];
	return nearest(reference, [...values.keys(), ...optional.keys()]);
}
// src/catalog/interpolate.ts
const REFERENCE = /\{\{\s*([A-Za-z0-9][\w.-]*)\s*\}\}/g;
const ONE_REFERENCE = /^\{\{\s*([A-Za-z0-9][\w.-]*)\s*\}\}$/;
/** Characters of a broken reference that are worth showing. */
const LENGTH = 30;
/** The names that a template refers to, in order. */
function referencesIn(template) {
	return [...template.matchAll(REFERENCE)].map(([, reference = ""]) => reference);
}
/** The one reference that a template consists of; `null` where there is more or less to it. */
function soleReferenceIn(template) {
	return typeof template === "string" ? ONE_REFERENCE.exec(template)?.[1] ?? null : null;
}
/**
* What begins or ends a reference in a template and is none, such as `{{ name }` or `{{ a b }}`;
* `null` where all is in order.
*/
function brokenReferenceIn(template) {
	const rest = template.replaceAll(REFERENCE, (whole) => "\0".repeat(whole.length));
	const at = rest.search(/\{\{|\}\}/);
	if (at === -1) return null;
	const [start, end] = rest.startsWith("{{", at) ? [at, at + LENGTH] : [at - LENGTH, at + 2];
	return template.slice(Math.max(start, 0), end).trim();
}
/**
* A template as text. What is put in is never looked at again, so an input that holds braces
* stays as it is. A template that is one reference and nothing else gives `undefined` when
* nothing was given for it; inside a longer text that is a problem. So does no template at all.
*/
function text(template, scope, audience) {
	if (template === void 0) return void 0;
	const whole = ONE_REFERENCE.exec(template)?.[1];
	if (whole === void 0) return textOfParts(template, scope, audience);
	return inWords(lookUp(scope, whole), {
		reference: whole,
		scope,
		audience
	});
}
/** Like `text`, where something has to stand: what was not given is reported, and left empty. */
function requiredText(template, scope, audience) {
	return text(template, scope, audience) ?? textOfParts(template, scope, audience);
}
/** A template in a place for a write-only value. A secret is passed on as it is. */
function secretText(template, scope) {
	if (template === void 0) return void 0;
	if (typeof template !== "string") return prefixed(template, scope);
	const whole = ONE_REFERENCE.exec(template)?.[1];
	if (whole === void 0) return textOfParts(template, scope, "gladly");
	const value = lookUp(scope, whole);
	return value.type === "secret" ? value.source : text(template, scope, "gladly");
}
/** A template for people to read in which a secret reference that stands alone stays one. */
function namedSecret(template, scope) {
	if (typeof template !== "string") return { secret: template.secret };
	const whole = ONE_REFERENCE.exec(template)?.[1];
	const value = whole === void 0 ? void 0 : lookUp(scope, whole);
	if (value?.type === "secret" && typeof value.source === "object") return { secret: value.source.secret };
	return text(template, scope, "people");
}
/** A list in which an element that is one reference to a list stands for all of its elements. */
function texts(template, scope, audience) {
	if (template === void 0) return void 0;
	if (typeof template !== "string") return template.flatMap((element) => texts(element, scope, audience) ?? []);
	const whole = ONE_REFERENCE.exec(template)?.[1];
	const value = whole === void 0 ? void 0 : lookUp(scope, whole);
	if (value?.type === "list") return value.texts;
	const one = text(template, scope, audience);
	return one === void 0 ? void 0 : [one];
}
/** A number, or a reference to one. */
function number(template, scope) {
	if (typeof template !== "string") return template;
	const whole = ONE_REFERENCE.exec(template)?.[1];
	if (whole === void 0) return void 0;
	const value = lookUp(scope, whole);
	if (value.type === "number") return value.number;
	if (value.type === "faulty" || value.type === "open") return void 0;
	scope.report({
		code: "wrong-input",
		...placeOf(scope, whole),
		expected: "a number"
	});
}
function textOfParts(template, scope, audience) {
	return template.replaceAll(REFERENCE, (_, reference) => {
		const value = lookUp(scope, reference);
		if (value.type === "open") {
			const { expected } = value;
			scope.report({
				code: "missing-input",
				...placeOf(scope, reference),
				expected
			});
		}
		return inWords(value, {
			reference,
			scope,
			audience
		}) ?? "";
	});
}
function inWords(value, use) {
	switch (value.type) {
		case "text": return affordable$1(value.text, use);
		case "number": return String(value.number);
		case "list": return affordable$1(value.texts.join(", "), use);
		case "secret": return secretInWords(value.source, use);
		case "faulty":
		case "open": return;
	}
}
function affordable$1(words, { reference, scope }) {
	if (scope.spend(words.length)) return words;
	scope.report({
		code: "wrong-input",
		...placeOf(scope, reference),
		expected: "less text"
	});
	return "";
}
function secretInWords(source, { reference, scope, audience }) {
	if (audience === "people") return typeof source === "string" ? "(kept secret)" : `(secret ${source.secret})`;
	scope.report({
		code: "wrong-input",
		...placeOf(scope, reference),
		expected: "a value written out here, since it becomes part of a name or address"
	});
}
/** `{ prefix: "Bearer ", secret: "{{ api-key }}" }`; a prefix that the user gave wins. */
function prefixed(template, scope) {
	if (!ONE_REFERENCE.test(template.secret)) return template;
	const source = secretText(template.secret, scope);
	if (source === void 0 || template.prefix === void 0) return source;
	if (typeof source === "string") return `${template.prefix}${source}`;
	return {
		prefix: template.prefix,
		...source
	};
}
// src/catalog/scalar.ts
const SECRET_NAME = /^[A-Z][A-Z0-9_]*$/;
const EMAIL = /^[^\s@]+@[^\s@]+$/;
/** Reads one value by its declared type; `null` when it is of another. */
function readScalar(definition, raw) {
	switch (definition.type) {
		case "text": return isFilledText(raw) ? textValue(raw) : null;
		case "email": return isFilledText(raw) && EMAIL.test(raw) ? textValue(raw) : null;
		case "choice": return isFilledText(raw) && definition.options?.includes(raw) ? textValue(raw) : null;
		case "number": return typeof raw === "number" ? {
			type: "number",
			number: raw
		} : null;
		case "url": return isHttpsUrl(raw) ? textValue(raw) : referencedSecret(raw);
		case "secret": return isFilledText(raw) ? {
			type: "secret",
			source: raw
		} : referencedSecret(raw);
	}
}
/** What an input takes, in words that read on after "expected". */
function expectedFor(definition) {
	switch (definition.type) {
		case "text": return "text that is not empty (in quotes where it looks like a number)";
		case "email": return "an email address";
		case "choice": return `one of: ${(definition.options ?? []).join(", ")}`;
		case "number": return "a number";
		case "url": return "an address that begins with https://, or { secret: NAME }";
		case "secret": return "{ secret: NAME }, naming where the value is kept";
		case "list": return expectedElements(Object.keys(definition.fields ?? {}));
	}
}
function isFilledText(value) {
	return typeof value === "string" && value.trim() !== "";
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function expectedElements(fields) {
	return fields.length === 0 ? "a list of texts" : `a list in which each has ${fields.join(", ")}`;
}
function isHttpsUrl(value) {
	if (!isFilledText(value) || /\s/.test(value) || !URL.canParse(value)) return false;
	return new URL(value).protocol === "https:";
}
function referencedSecret(raw) {
	return isSecretReference(raw) ? {
		type: "secret",
		source: raw
	} : null;
}
function isSecretReference(raw) {
	if (!isRecord(raw)) return false;
	const { secret, prefix = "", ...others } = raw;
	if (typeof secret !== "string" || typeof prefix !== "string") return false;
	return SECRET_NAME.test(secret) && Object.keys(others).length === 0;
}
// src/config/path-text.ts
const INDEX = /^\d+$/;
/** A path for people: `integrations.csat.webhooks.survey`; empty for the file as a whole. */
function pathText(path) {
	return path.map((step, index) => index === 0 ? step : stepText(step)).join("");
}
/** The key that a value stands behind, with its place in a list: `events[1]`. */
function nameOf(path) {
	const last = path.findLastIndex((step) => !INDEX.test(step));
	return pathText(path.slice(Math.max(0, last)));
}
function stepText(step) {
	return INDEX.test(step) ? `[${step}]` : `.${step}`;
}
// src/config/source-map.ts
/** The map of a file. Inside an alias or a merged mapping, places are those of the anchor's text. */
function sourceMap(root, placeAt) {
	const top = {
		node: root,
		keyOffset: root.offset,
		offset: root.offset
	};
	return {
		has: (path) => descend(top, path).complete,
		keyPlace: (path) => placeAt(descend(top, path).entry.keyOffset),
		valuePlace: (path) => placeAt(descend(top, path).entry.offset),
		size: (path) => {
			const { entry, complete } = descend(top, path);
			return complete ? entry.node.size : 0;
		}
	};
}
/** The path that a JSON pointer (RFC 6901) spells. */
function pathOf(pointer) {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function descend(top, path) {
	let entry = top;
	for (const step of path) {
		const next = member(entry.node, step);
		if (next === void 0) return {
			entry,
			complete: false
		};
		entry = next;
	}
	return {
		entry,
		complete: true
	};
}
function member(node, step) {
	if (node.type === "map") return node.entries.get(step);
	return node.type === "list" ? node.elements[Number(step)] : void 0;
}
// src/config/branches.ts
/**
* The errors without those in the branches of `oneOf` (which holds required keys only) and of
* `anyOf` (forms of a value). An `anyOf` is replaced by the errors of the branch that takes a
* value of this type; where no branch does, by one error that lists the types.
*/
function withoutBranches(all) {
	const errors = withoutMisplaced(all);
	const choices = errors.filter(isChoice);
	const inBranches = new Map(choices.map(({ instancePath }) => [instancePath, new Array()]));
	const outside = errors.filter((error) => {
		const around = pointersTo(error).filter((pointer) => inBranches.has(pointer));
		for (const pointer of around) inBranches.get(pointer)?.push(error);
		return around.length === 0 && !error.schemaPath.includes("/oneOf/");
	});
	const outermost = choices.filter((choice) => pointersTo(choice).filter((pointer) => inBranches.has(pointer)).length === 1);
	return [...outside, ...outermost.flatMap((choice) => chosen(choice, inBranches.get(choice.instancePath) ?? []))];
}
/** What stands under a key that has no place there is not looked at. */
function withoutMisplaced(errors) {
	const misplaced = new Set(errors.filter(isMisplaced).map(({ instancePath }) => instancePath));
	return errors.filter((error) => isMisplaced(error) || !pointersTo(error).some((pointer) => misplaced.has(pointer)));
}
function isMisplaced({ keyword }) {
	return keyword === "false schema";
}
function chosen(choice, within) {
	const isTypeError = ({ keyword, instancePath }) => keyword === "type" && instancePath === choice.instancePath;
	const others = within.filter((error) => !isChoice(error) && !isTypeError(error));
	if (others.length > 0) return others;
	const type = within.filter(isTypeError).map(({ params }) => params["type"]);
	return [{
		...choice,
		keyword: "type",
		parentSchema: { type: type.flat() }
	}];
}
/** The JSON pointers of everything that a value is in, and of the value itself. */
function pointersTo({ instancePath }) {
	const steps = instancePath.split("/");
	return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}
function isChoice({ keyword }) {
	return keyword === "anyOf";
}
// src/config/forms.ts
/** What a text is that does not fit one of the schemas' patterns. */
const PATTERNS = /* @__PURE__ */ new Map([
	["\\S", (key) => ({
		code: "empty-value",
		key
	})],
	["^[a-z0-9][a-z0-9-]*$", (key) => ({
		code: "key-form",
		key
	})],
	["^[a-z][a-z0-9-]*$", (key) => ({
		code: "key-form",
		key
	})],
	["^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$", (key) => ({
		code: "key-form",
		key
	})],
	["^\\d{4}-\\d{2}-\\d{2}$", (key) => ({
		code: "not-a-day",
		key
	})],
	["^[^\\s@]+@[^\\s@]+$", (key) => ({
		code: "not-an-email",
		key
	})],
	["^[A-Z][A-Z0-9_]*$", () => ({ code: "secret-name" })],
	["[\\p{L}\\p{N}]", () => ({ code: "confirmation-by-nobody" })]
]);
/** What a value, or a key, has in it that it must not have. */
function formProblem(error, key, suggest) {
	const { keyword, params } = error;
	const limit = Number(params["limit"]);
	switch (keyword) {
		case "pattern": return PATTERNS.get(params["pattern"])?.(key) ?? wrongValue(key);
		case "minLength":
		case "minItems":
		case "minProperties": return {
			code: "empty-value",
			key
		};
		case "maxLength": return {
			code: "too-long",
			key,
			limit
		};
		case "minimum": return {
			code: "out-of-range",
			key,
			limit
		};
		case "enum": return oneOfValues(error, key, suggest);
		case "const": return constant(key, params["allowedValue"]);
		case "not": return {
			code: "reserved-key",
			key
		};
		default: return wrongValue(key);
	}
}
function constant(key, wanted) {
	if (key === "version") return {
		code: "unsupported-version",
		supported: String(wanted)
	};
	return {
		...wrongValue(key),
		allowed: [String(wanted)]
	};
}
/** One of several values; AJV lists them. */
function oneOfValues({ params, data }, key, suggest) {
	const allowed = [params["allowedValues"]].flat().map(String);
	return {
		code: "wrong-value",
		key,
		allowed,
		suggestions: typeof data === "string" ? suggest(data, allowed) : []
	};
}
/** What the schemas may ask for one day and has no finding of its own yet. */
function wrongValue(key) {
	return {
		code: "wrong-value",
		key,
		allowed: [],
		suggestions: []
	};
}
// src/config/value-types.ts
const TYPES = {
	string: "text",
	number: "number",
	integer: "number",
	boolean: "true or false",
	array: "list",
	object: "mapping"
};
/** What a value of the file is, in words of YAML. */
function typeOf(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "list";
	return TYPES[typeof value] ?? "text";
}
/** The types that a schema allows; where `true` is forbidden, `false` stands for itself. */
function typesOf(schema) {
	const falseOnly = schema["not"] !== void 0;
	const allowed = [schema["type"]].flat().map((type) => TYPES[String(type)]).filter((type) => type !== void 0).map((type) => falseOnly && type === "true or false" ? "false" : type);
	return [...new Set(allowed)];
}
// src/config/explain.ts
/**
* Puts the errors of the schema validators into findings at the user's own lines: one for each
* mistake. Of alternatives, only the one is told that the value seems to be meant for.
*/
function explain(errors, { map, suggest }) {
	return withoutMisspelt(withoutBranches(errors).map((error) => findingOf(error, suggest))).map(({ path, at, text }) => diagnostic(at === "key" ? map.keyPlace(path) : map.valuePlace(path), text));
}
/** Stands for a key that is not shown. */
const HIDDEN = "…";
/** Parts of the file in which secrets are named, or stand by mistake. */
const SECRET_PARTS = [
	"basic",
	"headers",
	"inputs",
	"token",
	"url"
];
function findingOf(error, suggest) {
	const { keyword, params, parentSchema } = error;
	const path = pathOf(error.instancePath);
	const own = error.propertyName;
	if (own !== void 0) return {
		path: [...path, own],
		at: "key",
		text: formProblem(error, own, suggest)
	};
	if (keyword === "additionalProperties") {
		const key = String(params["additionalProperty"]);
		const allowed = Object.keys(parentSchema["properties"] ?? {});
		return unknownKey([...path, key], allowed, suggest(key, allowed));
	}
	if (keyword === "false schema") return unknownKey(path, [], []);
	if (keyword === "required") return {
		path,
		at: "key",
		text: {
			code: "missing-key",
			key: String(params["missingProperty"]),
			within: pathText(path)
		}
	};
	if (keyword === "oneOf") return {
		path,
		at: "key",
		text: choiceProblem(path, parentSchema)
	};
	return {
		path,
		at: "value",
		text: valueProblem(error, shownName(path, error.data), suggest)
	};
}
function unknownKey(path, allowed, suggestions) {
	const within = pathText(path.slice(0, -1));
	return {
		path,
		at: "key",
		text: {
			code: "unknown-key",
			key: shownKey(path),
			within,
			allowed,
			suggestions
		}
	};
}
function choiceProblem(path, schema) {
	const branches = schema["oneOf"];
	return {
		code: "one-of",
		within: pathText(path),
		choices: branches.flatMap(({ required }) => required === void 0 ? [] : [required])
	};
}
function valueProblem(error, key, suggest) {
	const { keyword, parentSchema, data } = error;
	const falseOnly = keyword === "const" && error.params["allowedValue"] === false;
	if (keyword === "type" || keyword === "not" || falseOnly) return {
		code: "wrong-type",
		key,
		expected: falseOnly ? ["mapping", "false"] : typesOf(parentSchema),
		actual: typeOf(data)
	};
	return formProblem(error, key, suggest);
}
/**
* A key for people to see. What follows an unquoted comma becomes a key, so beside a secret it may
* be the second half of one.
*/
function shownKey(path) {
	const key = path.at(-1) ?? "";
	return SECRET_PARTS.some((part) => path.slice(0, -1).includes(part)) && !/^[a-z-]{1,20}$/.test(key) ? HIDDEN : key;
}
/** The same for a header or an input with nothing behind it. */
function shownName(path, value) {
	return nameOf(value === null && ["headers", "inputs"].includes(path.at(-2) ?? "") ? path.slice(0, -1) : path);
}
/** A misspelt key that is required is one mistake, not two: unknown and missing. */
function withoutMisspelt(findings) {
	const meant = new Set(findings.flatMap(({ text }) => text.code === "unknown-key" ? text.suggestions.map((key) => `${text.within} ${key}`) : []));
	return findings.filter(({ text }) => text.code !== "missing-key" || !meant.has(`${text.within} ${text.key}`));
}
// src/config/locate.ts
var import_dist = require_dist();
/** How many nodes aliases may stand for in all; an honest file has some hundreds. */
const MAX_EXPANSION = 1e5;
const MERGE_KEY = "<<";
const MERGE = Symbol("merge key");
const CORE_TAG = /^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/;
/**
* Turns the content of a document into plain data that knows where it stands. Aliases and merge
* keys are followed, up to a number of nodes that no honest file has. Of a repeated key the
* first counts. The document must not be nested deeper than `MAX_DEPTH`.
*/
function locate(contents, placeAt) {
	const walk = {
		anchors: /* @__PURE__ */ new Map(),
		problems: [],
		placeAt,
		expanded: 0,
		tooDeep: false
	};
	return {
		root: locateNode(walk, contents, 0),
		problems: walk.problems
	};
}
function locateNode(walk, node, fallback) {
	const offset = node.range?.[0] ?? fallback;
	if ((0, import_dist.isAlias)(node)) return aliased(walk, node, offset);
	const { tag, anchor } = node;
	if (tag !== void 0 && !CORE_TAG.test(tag)) report(walk, offset, { code: "yaml-tag" });
	if (anchor !== void 0) walk.anchors.set(anchor, "open");
	const located = locateContent(walk, node, offset);
	if (anchor !== void 0) walk.anchors.set(anchor, located);
	return located;
}
function locateContent(walk, node, offset) {
	if ((0, import_dist.isMap)(node)) return locateMap(walk, node, offset);
	if ((0, import_dist.isSeq)(node)) return locateList(walk, node, offset);
	return scalarNode(node.value, offset);
}
function locateList(walk, list, offset) {
	const elements = list.items.map((element) => entryOf(walk, element, offsetOf(element) ?? offset));
	const nodes = elements.map(({ node }) => node);
	return shallowEnough(walk, {
		type: "list",
		value: nodes.map((node) => node.value),
		offset,
		elements,
		...extentOf(nodes)
	});
}
function locateMap(walk, map, offset) {
	const { own, merge } = ownEntries(walk, map, offset);
	const entries = new Map([...mergedEntries(walk, merge), ...own]);
	const nodes = [...entries.values()].map(({ node }) => node);
	return shallowEnough(walk, {
		type: "map",
		value: Object.fromEntries([...entries].map(([key, { node }]) => [key, node.value])),
		offset,
		entries,
		...extentOf(nodes)
	});
}
function ownEntries(walk, map, offset) {
	const found = /* @__PURE__ */ new Map();
	for (const pair of map.items) {
		const key = keyOf(pair);
		const keyOffset = offsetOf(pair.key) ?? offset;
		const entry = entryOf(walk, pair.value, keyOffset);
		const first = key === null ? void 0 : found.get(key);
		if (key === null) report(walk, keyOffset, { code: "key-not-text" });
		else if (first === void 0) found.set(key, entry);
		else {
			const { line } = walk.placeAt(first.keyOffset);
			report(walk, keyOffset, {
				code: "duplicate-key",
				key: key === MERGE ? MERGE_KEY : key,
				line
			});
		}
	}
	return {
		own: new Map([...found].filter((one) => one[0] !== MERGE)),
		merge: found.get(MERGE)
	};
}
/** The text of a key as it is written (`404`, `true`), or `null` where a key is no plain text. */
function keyOf({ key }) {
	if (!(0, import_dist.isScalar)(key)) return null;
	if (key.type === "PLAIN" && key.value === MERGE_KEY) return MERGE;
	if (typeof key.value === "string") return key.value;
	return key.source === void 0 || key.source === "" ? null : key.source;
}
function entryOf(walk, value, keyOffset) {
	if (!(0, import_dist.isNode)(value)) return {
		node: scalarNode(null, keyOffset),
		keyOffset,
		offset: keyOffset
	};
	return {
		node: locateNode(walk, value, keyOffset),
		keyOffset,
		offset: (0, import_dist.isScalar)(value) && value.value === null && value.source === "" ? keyOffset : offsetOf(value) ?? keyOffset
	};
}
/** What a `<<` adds: of several mappings the earlier ones win, so they come last. */
function mergedEntries(walk, merge) {
	if (merge === void 0 || merge.node.value === void 0) return [];
	const { node, offset } = merge;
	return (node.type === "list" ? node.elements : [merge]).toReversed().flatMap((source) => {
		if (source.node.type === "map") return affordable(walk, source) ? [...source.node.entries] : [];
		report(walk, offset, { code: "merge-not-mapping" });
		return [];
	});
}
function aliased(walk, alias, offset) {
	const target = walk.anchors.get(alias.source);
	if (typeof target === "object") return affordable(walk, {
		node: target,
		offset
	}) ? target : scalarNode(void 0, offset);
	report(walk, offset, { code: target === "open" ? "alias-cycle" : "unknown-alias" });
	return scalarNode(void 0, offset);
}
/** Whether a node may be repeated once more; the first one too many is reported. */
function affordable(walk, { node, offset }) {
	const before = walk.expanded;
	walk.expanded += node.size;
	if (walk.expanded <= MAX_EXPANSION) return true;
	if (before <= MAX_EXPANSION) report(walk, offset, {
		code: "alias-expansion",
		limit: MAX_EXPANSION
	});
	return false;
}
/** Only aliases can nest deeper than the text does. */
function shallowEnough(walk, node) {
	if (node.height <= 50) return node;
	if (!walk.tooDeep) report(walk, node.offset, {
		code: "too-deep",
		limit: 50
	});
	walk.tooDeep = true;
	return scalarNode(void 0, node.offset);
}
function scalarNode(value, offset) {
	return {
		type: "scalar",
		value,
		offset,
		size: 1,
		height: 1
	};
}
function extentOf(nodes) {
	let size = 1;
	let height = 0;
	for (const node of nodes) {
		size += node.size;
		height = Math.max(height, node.height);
	}
	return {
		size,
		height: height + 1
	};
}
function offsetOf(node) {
	return (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
}
function report(walk, offset, text) {
	walk.problems.push({
		offset,
		text
	});
}
// src/config/syntax.ts
/** Where a line begins further to the right, it is not looked at for tabs. */
const MAX_INDENTATION = 200;
/** A file can hold as many errors as characters; nobody reads on after this many. */
const MAX_ERRORS = 100;
/**
* Puts the parser's errors into our own codes. Tabs and missing quotes each stand for themselves;
* of errors in the structure only the first one is told, because the others follow from it.
*/
function syntaxReport(document, tokens, text) {
	const errors = document.errors.slice(0, MAX_ERRORS);
	const found = [...versionProblems(document), ...errors.map((error) => translated(error, text))];
	const scalars = found.some(({ text: { code } }) => code === "unclosed-quote") ? quotedScalars(tokens) : [];
	const problems = found.map((problem) => atOpeningQuote(problem, scalars));
	const local = oncePerLine(problems.filter(isLocal), text);
	const structural = problems.filter((problem) => !isLocal(problem));
	const blamedOnTab = local.some((problem) => problem.text.code === "tab-indentation");
	return {
		problems: [...local, ...blamedOnTab ? [] : structural.slice(0, 1)],
		usable: problems.every((problem) => problem.text.code === "quotes-needed")
	};
}
function versionProblems(document) {
	const version = document.directives?.yaml.version;
	if (version === void 0 || version === "1.2") return [];
	return [{
		offset: 0,
		text: {
			code: "yaml-version",
			version
		}
	}];
}
function translated(error, text) {
	const [offset] = error.pos;
	const tab = leadingTab(text, offset);
	if (error.code === "TAB_AS_INDENT" || tab !== null) return {
		offset: tab ?? offset,
		text: { code: "tab-indentation" }
	};
	if (error.code === "BAD_SCALAR_START") return {
		offset,
		text: {
			code: "quotes-needed",
			character: text.charAt(offset)
		}
	};
	if (error.code === "MISSING_CHAR" && error.message.includes("quote")) return {
		offset,
		text: {
			code: "unclosed-quote",
			quote: "\""
		}
	};
	return {
		offset,
		text: {
			code: "yaml-syntax",
			detail: withoutQuotes(error.message)
		}
	};
}
/** The parser's words without what they repeat from the file, which may be part of a secret. */
function withoutQuotes(message) {
	return message.replace(/(?<=\w):\s.*$/s, "").replaceAll(/\s*(?:"[^"]*"|\\\S*)/g, "");
}
/** Offset of a tab in front of the first word of the line, `null` if there is none. */
function leadingTab(text, offset) {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const tab = text.slice(start, start + MAX_INDENTATION).search(/(?<=^ *)\t/);
	return tab === -1 ? null : start + tab;
}
/** The parser notices a missing quote at the end of the file; people look for where it opened. */
function atOpeningQuote(problem, scalars) {
	if (problem.text.code !== "unclosed-quote") return problem;
	const open = scalars.find(({ offset, source }) => offset + source.length === problem.offset);
	if (open === void 0) return problem;
	return {
		offset: open.offset,
		text: {
			code: "unclosed-quote",
			quote: open.source.charAt(0)
		}
	};
}
function quotedScalars(tokens) {
	const found = [];
	const open = [...tokens];
	for (let token = open.pop(); token !== void 0; token = open.pop()) {
		if (token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar") found.push(token);
		if (token.type === "document" && token.value) open.push(token.value);
		if (!("items" in token)) continue;
		for (const { key, value } of token.items) {
			if (key) open.push(key);
			if (value) open.push(value);
		}
	}
	return found;
}
function isLocal({ text }) {
	return text.code === "tab-indentation" || text.code === "quotes-needed";
}
function oncePerLine(problems, text) {
	const byLine = /* @__PURE__ */ new Map();
	for (const problem of problems) {
		const line = text.lastIndexOf("\n", problem.offset - 1);
		if (!byLine.has(line)) byLine.set(line, problem);
	}
	return [...byLine.values()];
}
// src/config/parse.ts
/**
* Lexing costs about 2 microseconds a token; 8,000 topics on one line each have this many. A
* mebibyte of nothing but marks has four times as many.
*/
const MAX_TOKENS = 2e5;
/** The library's own search for repeated keys takes quadratic time; `locate` has one. */
const COMPOSER_OPTIONS = {
	version: "1.2",
	schema: "core",
	uniqueKeys: false,
	resolveKnownTags: false
};
const EMPTY_FILE = {
	offset: 0,
	text: { code: "empty-file" }
};
/** Problems that leave enough to look for more of them. */
const HARMLESS = /* @__PURE__ */ new Set(["duplicate-key", "key-not-text"]);
/**
* Reads YAML 1.2 (core schema: dates stay text, `on` is a key). Takes time linear in the size of
* the file, whatever is in it, and never throws.
*/
function parseYaml(source, file) {
	const decoded = decodeText(source, file);
	if (decoded.problem !== null) return {
		content: null,
		diagnostics: [decoded.problem]
	};
	const placeAt = placesIn(decoded.text, file);
	const tokens = tokensOf(decoded.text);
	const fatal = documentProblem(tokens);
	if (fatal !== null) return failed([fatal], placeAt);
	return composed(tokens ?? [], decoded.text, placeAt);
}
/** The concrete syntax up to the first error in it, or `null` when there is too much of it. */
function tokensOf(text) {
	const parser = new import_dist.Parser();
	const tokens = [];
	let count = 0;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		count += 1;
		if (count > MAX_TOKENS) return null;
		tokens.push(...parser.next(lexeme));
	}
	tokens.push(...parser.end());
	const firstError = tokens.findIndex((token) => token.type === "error");
	return firstError === -1 ? tokens : tokens.slice(0, firstError + 1);
}
/** What makes it pointless, or dangerous for the stack, to look closer. */
function documentProblem(tokens) {
	if (tokens === null) return {
		offset: 0,
		text: {
			code: "file-too-large",
			size: MAX_TOKENS,
			limit: MAX_TOKENS,
			unit: "tokens"
		}
	};
	const [first, second] = tokens.filter((token) => token.type === "document");
	if (second !== void 0) return {
		offset: second.offset,
		text: { code: "several-documents" }
	};
	const deep = first?.value === void 0 ? null : tooDeep(first.value);
	return deep === null ? null : {
		offset: deep,
		text: {
			code: "too-deep",
			limit: 50
		}
	};
}
/** Offset of the first collection below the allowed depth. Iterative: the stack is what it guards. */
function tooDeep(root) {
	const open = [{
		token: root,
		depth: 1
	}];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { token, depth } = next;
		if (!("items" in token)) continue;
		if (depth > 50) return token.offset;
		for (const { key, value } of token.items) {
			if (key) open.push({
				token: key,
				depth: depth + 1
			});
			if (value) open.push({
				token: value,
				depth: depth + 1
			});
		}
	}
	return null;
}
function composed(tokens, text, placeAt) {
	const [document] = [...new import_dist.Composer(COMPOSER_OPTIONS).compose(tokens, true, text.length)];
	const contents = document?.contents ?? null;
	if (document === void 0 || contents === null) return failed([EMPTY_FILE], placeAt);
	const syntax = syntaxReport(document, tokens, text);
	if (!syntax.usable) return failed(syntax.problems, placeAt);
	const { root, problems } = locate(contents, placeAt);
	if (root.value === null) return failed([EMPTY_FILE], placeAt);
	const content = problems.every((problem) => HARMLESS.has(problem.text.code)) ? {
		value: root.value,
		map: sourceMap(root, placeAt)
	} : null;
	return {
		...failed([...syntax.problems, ...problems], placeAt),
		content
	};
}
function failed(problems, placeAt) {
	const diagnostics = problems.map(({ offset, text }) => diagnostic(placeAt(offset), text));
	return {
		content: null,
		diagnostics: sortedDiagnostics(diagnostics)
	};
}
// src/config/validate.ts
/** Keywords that only say that another keyword failed. */
const ECHOES = ["if", "propertyNames"];
/** All errors that a schema validator has for a value; none when it is valid. */
function schemaErrors(validate, value) {
	if (validate(value)) return [];
	return (validate.errors ?? []).filter((error) => !isEcho(error));
}
/** `oneOf` chooses between required keys, so it says nothing about what is no mapping. */
function isEcho({ keyword, data }) {
	return ECHOES.includes(keyword) || keyword === "oneOf" && typeOf(data) !== "mapping";
}
// src/config/validators.generated.js
const validateConfig = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:gladly-integrations:config:1",
	"type": "object",
	"required": ["version", "organizations"],
	"additionalProperties": false,
	"properties": {
		"version": { "const": 1 },
		"organizations": {
			"type": "object",
			"minProperties": 1,
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/organization" }
		},
		"integrations": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/integration" }
		},
		"ignore": { "$ref": "#/$defs/ignoreRules" },
		"allow-unknown-events": { "$ref": "#/$defs/allowUnknownEvents" }
	},
	"$defs": {
		"key": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9-]*$",
			"maxLength": 100
		},
		"text": {
			"type": "string",
			"pattern": "\\S"
		},
		"texts": {
			"type": "array",
			"items": { "$ref": "#/$defs/text" }
		},
		"day": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"email": {
			"type": "string",
			"pattern": "^[^\\s@]+@[^\\s@]+$"
		},
		"secretName": {
			"type": "string",
			"pattern": "^[A-Z][A-Z0-9_]*$"
		},
		"allowUnknownEvents": { "type": "boolean" },
		"organization": {
			"type": "object",
			"required": ["url"],
			"additionalProperties": false,
			"properties": {
				"url": { "type": "string" },
				"integrations": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/integrationHere" }
				},
				"ignore": { "$ref": "#/$defs/ignoreRules" }
			}
		},
		"integrationHere": {
			"if": { "type": "boolean" },
			"then": { "const": false },
			"else": { "$ref": "#/$defs/integration" }
		},
		"integration": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"vendor": { "$ref": "#/$defs/text" },
				"inputs": {
					"type": ["object", "null"],
					"additionalProperties": { "$ref": "#/$defs/input" }
				},
				"title": { "$ref": "#/$defs/text" },
				"requests-per-minute": {
					"type": "integer",
					"minimum": 1
				},
				"user": { "$ref": "#/$defs/user" },
				"inboxes": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/inbox" }
				},
				"topics": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/topic" }
				},
				"webhooks": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/webhook" }
				},
				"steps": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/step" }
				},
				"handover": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/handover" }
				},
				"confirmed": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/key" },
					"additionalProperties": { "$ref": "#/$defs/confirmation" }
				},
				"allow-unknown-events": { "$ref": "#/$defs/allowUnknownEvents" }
			}
		},
		"input": {
			"if": {
				"type": "object",
				"required": ["secret"]
			},
			"then": { "$ref": "#/$defs/secretReference" },
			"else": {
				"type": [
					"string",
					"number",
					"boolean",
					"array",
					"object",
					"null"
				],
				"items": { "$ref": "#/$defs/input" },
				"additionalProperties": { "$ref": "#/$defs/input" }
			}
		},
		"secretReference": {
			"type": "object",
			"required": ["secret"],
			"additionalProperties": false,
			"properties": {
				"secret": { "$ref": "#/$defs/secretName" },
				"prefix": { "type": "string" }
			}
		},
		"secretText": {
			"type": ["string", "object"],
			"pattern": "\\S",
			"required": ["secret"],
			"additionalProperties": false,
			"properties": {
				"secret": { "$ref": "#/$defs/secretName" },
				"prefix": { "type": "string" }
			}
		},
		"secretUrl": {
			"type": ["string", "object"],
			"pattern": "\\S",
			"required": ["secret"],
			"additionalProperties": false,
			"properties": { "secret": { "$ref": "#/$defs/secretName" } }
		},
		"user": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"email": { "$ref": "#/$defs/email" },
				"name": { "$ref": "#/$defs/text" },
				"roles": { "$ref": "#/$defs/texts" },
				"token": { "$ref": "#/$defs/secretReference" }
			}
		},
		"inbox": {
			"type": [
				"object",
				"null",
				"boolean"
			],
			"not": { "const": true },
			"additionalProperties": false,
			"properties": {
				"name": { "$ref": "#/$defs/text" },
				"sla-minutes": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"topic": {
			"type": [
				"object",
				"null",
				"boolean"
			],
			"not": { "const": true },
			"additionalProperties": false,
			"properties": {
				"name": { "$ref": "#/$defs/text" },
				"parent": { "$ref": "#/$defs/text" },
				"disabled": { "type": "boolean" },
				"aliases": { "$ref": "#/$defs/aliases" },
				"protected": { "$ref": "#/$defs/protected" }
			}
		},
		"webhook": {
			"type": ["object", "boolean"],
			"not": { "const": true },
			"additionalProperties": false,
			"properties": {
				"name": {
					"type": "string",
					"pattern": "\\S",
					"maxLength": 200
				},
				"url": { "$ref": "#/$defs/secretUrl" },
				"events": { "$ref": "#/$defs/texts" },
				"headers": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/secretText" }
				},
				"basic": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"username": { "$ref": "#/$defs/secretText" },
						"password": { "$ref": "#/$defs/secretText" },
						"realm": { "$ref": "#/$defs/text" }
					}
				},
				"enabled": { "type": "boolean" },
				"aliases": { "$ref": "#/$defs/aliases" },
				"owner": { "enum": ["us", "vendor"] },
				"protected": { "$ref": "#/$defs/protected" }
			}
		},
		"aliases": { "$ref": "#/$defs/texts" },
		"protected": { "type": "boolean" },
		"step": {
			"type": ["object", "boolean"],
			"not": { "const": true },
			"additionalProperties": false,
			"properties": {
				"title": { "$ref": "#/$defs/text" },
				"where": { "$ref": "#/$defs/text" },
				"where-before": { "$ref": "#/$defs/text" },
				"do": { "$ref": "#/$defs/text" },
				"who": { "$ref": "#/$defs/text" },
				"why": { "$ref": "#/$defs/text" },
				"done-when": { "$ref": "#/$defs/text" },
				"before": { "$ref": "#/$defs/texts" },
				"after": { "$ref": "#/$defs/texts" },
				"link": { "$ref": "#/$defs/text" },
				"when": { "$ref": "#/$defs/text" },
				"expires-after": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"confirmation": {
			"type": ["object", "boolean"],
			"not": { "const": true },
			"required": ["on", "by"],
			"additionalProperties": false,
			"properties": {
				"on": { "$ref": "#/$defs/day" },
				"by": {
					"type": "string",
					"pattern": "[\\p{L}\\p{N}]"
				},
				"note": { "type": "string" }
			}
		},
		"handover": {
			"type": ["object", "boolean"],
			"not": { "const": true },
			"required": ["title"],
			"additionalProperties": false,
			"properties": {
				"title": { "$ref": "#/$defs/text" },
				"text": { "$ref": "#/$defs/text" },
				"fields": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/secretText" }
				},
				"columns": { "$ref": "#/$defs/texts" },
				"rows": {
					"type": "array",
					"items": {
						"type": "array",
						"items": { "type": "string" }
					}
				},
				"computed": { "enum": ["inbox-workstreams"] }
			},
			"oneOf": [
				{ "const": false },
				{
					"type": "object",
					"required": ["text"]
				},
				{
					"type": "object",
					"required": ["fields"]
				},
				{
					"type": "object",
					"required": ["columns", "rows"]
				},
				{
					"type": "object",
					"required": ["computed"]
				}
			]
		},
		"ignoreRules": {
			"type": "array",
			"items": { "$ref": "#/$defs/ignoreRule" }
		},
		"ignoreRule": {
			"type": "object",
			"required": ["reason"],
			"additionalProperties": false,
			"properties": {
				"webhook": { "$ref": "#/$defs/text" },
				"topic": { "$ref": "#/$defs/text" },
				"reason": { "$ref": "#/$defs/text" },
				"until": { "$ref": "#/$defs/day" }
			},
			"oneOf": [{
				"type": "object",
				"required": ["webhook"]
			}, {
				"type": "object",
				"required": ["topic"]
			}]
		}
	}
};
const schema32 = {
	"type": "string",
	"pattern": "^[a-z0-9][a-z0-9-]*$",
	"maxLength": 100
};
const schema83 = { "type": "boolean" };
const func1 = (text) => [...text].length;
const pattern4 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const schema33 = {
	"type": "object",
	"required": ["url"],
	"additionalProperties": false,
	"properties": {
		"url": { "type": "string" },
		"integrations": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/integrationHere" }
		},
		"ignore": { "$ref": "#/$defs/ignoreRules" }
	}
};
const schema35 = {
	"if": { "type": "boolean" },
	"then": { "const": false },
	"else": { "$ref": "#/$defs/integration" }
};
const schema36 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"vendor": { "$ref": "#/$defs/text" },
		"inputs": {
			"type": ["object", "null"],
			"additionalProperties": { "$ref": "#/$defs/input" }
		},
		"title": { "$ref": "#/$defs/text" },
		"requests-per-minute": {
			"type": "integer",
			"minimum": 1
		},
		"user": { "$ref": "#/$defs/user" },
		"inboxes": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/inbox" }
		},
		"topics": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/topic" }
		},
		"webhooks": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/webhook" }
		},
		"steps": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/step" }
		},
		"handover": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/handover" }
		},
		"confirmed": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/key" },
			"additionalProperties": { "$ref": "#/$defs/confirmation" }
		},
		"allow-unknown-events": { "$ref": "#/$defs/allowUnknownEvents" }
	}
};
const schema37 = {
	"type": "string",
	"pattern": "\\S"
};
const func3 = Object.prototype.hasOwnProperty;
const pattern6 = /* @__PURE__ */ new RegExp("\\S", "u");
const schema38 = {
	"if": {
		"type": "object",
		"required": ["secret"]
	},
	"then": { "$ref": "#/$defs/secretReference" },
	"else": {
		"type": [
			"string",
			"number",
			"boolean",
			"array",
			"object",
			"null"
		],
		"items": { "$ref": "#/$defs/input" },
		"additionalProperties": { "$ref": "#/$defs/input" }
	}
};
const schema39 = {
	"type": "object",
	"required": ["secret"],
	"additionalProperties": false,
	"properties": {
		"secret": { "$ref": "#/$defs/secretName" },
		"prefix": { "type": "string" }
	}
};
const schema40 = {
	"type": "string",
	"pattern": "^[A-Z][A-Z0-9_]*$"
};
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.secret === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secret" },
				message: "must have required property 'secret'",
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "secret" || key0 === "prefix")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.secret !== void 0) {
			let data0 = data.secret;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/secret",
						schemaPath: "#/$defs/secretName/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9_]*$" },
						message: "must match pattern \"^[A-Z][A-Z0-9_]*$\"",
						schema: "^[A-Z][A-Z0-9_]*$",
						parentSchema: schema40,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/secret",
					schemaPath: "#/$defs/secretName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.type,
					parentSchema: schema40,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.prefix !== void 0) {
			let data1 = data.prefix;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/prefix",
					schemaPath: "#/properties/prefix/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.properties.prefix.type,
					parentSchema: schema39.properties.prefix,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const wrapper0 = { validate: validate24 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.secret === void 0 && "secret") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (!validate25(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs4 = errors;
		if (typeof data != "object" && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
			const err2 = {
				instancePath,
				schemaPath: "#/else/type",
				keyword: "type",
				params: { type: schema38.else.type },
				message: "must be string,number,boolean,array,object,null",
				schema: schema38.else.type,
				parentSchema: schema38.else,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) if (!wrapper0.validate(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!wrapper0.validate(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
			var items2 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema38.if,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate24.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items2;
	return errors === 0;
}
validate24.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
const schema42 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"email": { "$ref": "#/$defs/email" },
		"name": { "$ref": "#/$defs/text" },
		"roles": { "$ref": "#/$defs/texts" },
		"token": { "$ref": "#/$defs/secretReference" }
	}
};
const schema43 = {
	"type": "string",
	"pattern": "^[^\\s@]+@[^\\s@]+$"
};
const pattern9 = /* @__PURE__ */ new RegExp("^[^\\s@]+@[^\\s@]+$", "u");
const schema45 = {
	"type": "array",
	"items": { "$ref": "#/$defs/text" }
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "email" || key0 === "name" || key0 === "roles" || key0 === "token")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 === "string") {
				if (!pattern9.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/$defs/email/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\s@]+@[^\\s@]+$" },
						message: "must match pattern \"^[^\\s@]+@[^\\s@]+$\"",
						schema: "^[^\\s@]+@[^\\s@]+$",
						parentSchema: schema43,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/$defs/email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.type,
					parentSchema: schema43,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.roles !== void 0) {
			if (!validate29(data.roles, {
				instancePath: instancePath + "/roles",
				parentData: data,
				parentDataProperty: "roles",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.token !== void 0) {
			if (!validate25(data.token, {
				instancePath: instancePath + "/token",
				parentData: data,
				parentDataProperty: "token",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema42.type,
			parentSchema: schema42,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema48 = {
	"type": [
		"object",
		"null",
		"boolean"
	],
	"not": { "const": true },
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "#/$defs/text" },
		"sla-minutes": {
			"type": "integer",
			"minimum": 1
		}
	}
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema48.type },
			message: "must be object,null,boolean",
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	const _errs2 = errors;
	if (true !== data) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	if (_errs2 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			message: "must NOT be valid",
			schema: schema48.not,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "sla-minutes")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["sla-minutes"] !== void 0) {
			let data1 = data["sla-minutes"];
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/sla-minutes",
					schemaPath: "#/properties/sla-minutes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema48.properties["sla-minutes"].type,
					parentSchema: schema48.properties["sla-minutes"],
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/sla-minutes",
						schemaPath: "#/properties/sla-minutes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema48.properties["sla-minutes"],
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema51 = {
	"type": [
		"object",
		"null",
		"boolean"
	],
	"not": { "const": true },
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "#/$defs/text" },
		"parent": { "$ref": "#/$defs/text" },
		"disabled": { "type": "boolean" },
		"aliases": { "$ref": "#/$defs/aliases" },
		"protected": { "$ref": "#/$defs/protected" }
	}
};
const schema56 = { "type": "boolean" };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
validate36.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema51.type },
			message: "must be object,null,boolean",
			schema: schema51.type,
			parentSchema: schema51,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	const _errs2 = errors;
	if (true !== data) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	if (_errs2 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			message: "must NOT be valid",
			schema: schema51.not,
			parentSchema: schema51,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "parent" || key0 === "disabled" || key0 === "aliases" || key0 === "protected")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema51,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.parent !== void 0) {
			let data1 = data.parent;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/parent",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/parent",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			let data2 = data.disabled;
			if (typeof data2 !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema51.properties.disabled.type,
					parentSchema: schema51.properties.disabled,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.aliases !== void 0) {
			if (!validate36(data.aliases, {
				instancePath: instancePath + "/aliases",
				parentData: data,
				parentDataProperty: "aliases",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		if (data.protected !== void 0) {
			let data4 = data.protected;
			if (typeof data4 !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/protected",
					schemaPath: "#/$defs/protected/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema56.type,
					parentSchema: schema56,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	}
	validate35.errors = vErrors;
	return errors === 0;
}
validate35.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema58 = {
	"type": ["object", "boolean"],
	"not": { "const": true },
	"additionalProperties": false,
	"properties": {
		"name": {
			"type": "string",
			"pattern": "\\S",
			"maxLength": 200
		},
		"url": { "$ref": "#/$defs/secretUrl" },
		"events": { "$ref": "#/$defs/texts" },
		"headers": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/secretText" }
		},
		"basic": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"username": { "$ref": "#/$defs/secretText" },
				"password": { "$ref": "#/$defs/secretText" },
				"realm": { "$ref": "#/$defs/text" }
			}
		},
		"enabled": { "type": "boolean" },
		"aliases": { "$ref": "#/$defs/aliases" },
		"owner": { "enum": ["us", "vendor"] },
		"protected": { "$ref": "#/$defs/protected" }
	}
};
const schema59 = {
	"type": ["string", "object"],
	"pattern": "\\S",
	"required": ["secret"],
	"additionalProperties": false,
	"properties": { "secret": { "$ref": "#/$defs/secretName" } }
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema59.type },
			message: "must be string,object",
			schema: schema59.type,
			parentSchema: schema59,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				message: "must match pattern \"\\S\"",
				schema: "\\S",
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.secret === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secret" },
				message: "must have required property 'secret'",
				schema: schema59.required,
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "secret")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.secret !== void 0) {
			let data0 = data.secret;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/secret",
						schemaPath: "#/$defs/secretName/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9_]*$" },
						message: "must match pattern \"^[A-Z][A-Z0-9_]*$\"",
						schema: "^[A-Z][A-Z0-9_]*$",
						parentSchema: schema40,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/secret",
					schemaPath: "#/$defs/secretName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.type,
					parentSchema: schema40,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	validate40.errors = vErrors;
	return errors === 0;
}
validate40.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema61 = {
	"type": ["string", "object"],
	"pattern": "\\S",
	"required": ["secret"],
	"additionalProperties": false,
	"properties": {
		"secret": { "$ref": "#/$defs/secretName" },
		"prefix": { "type": "string" }
	}
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema61.type },
			message: "must be string,object",
			schema: schema61.type,
			parentSchema: schema61,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				message: "must match pattern \"\\S\"",
				schema: "\\S",
				parentSchema: schema61,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.secret === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secret" },
				message: "must have required property 'secret'",
				schema: schema61.required,
				parentSchema: schema61,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "secret" || key0 === "prefix")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema61,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.secret !== void 0) {
			let data0 = data.secret;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/secret",
						schemaPath: "#/$defs/secretName/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z][A-Z0-9_]*$" },
						message: "must match pattern \"^[A-Z][A-Z0-9_]*$\"",
						schema: "^[A-Z][A-Z0-9_]*$",
						parentSchema: schema40,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/secret",
					schemaPath: "#/$defs/secretName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.type,
					parentSchema: schema40,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.prefix !== void 0) {
			let data1 = data.prefix;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/prefix",
					schemaPath: "#/properties/prefix/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema61.properties.prefix.type,
					parentSchema: schema61.properties.prefix,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema58.type },
			message: "must be object,boolean",
			schema: schema58.type,
			parentSchema: schema58,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	const _errs2 = errors;
	if (true !== data) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	if (_errs2 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			message: "must NOT be valid",
			schema: schema58.not,
			parentSchema: schema58,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema58.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema58.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern6.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema58.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema58.properties.name.type,
					parentSchema: schema58.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate40(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
				errors = vErrors.length;
			}
		}
		if (data.events !== void 0) {
			if (!validate29(data.events, {
				instancePath: instancePath + "/events",
				parentData: data,
				parentDataProperty: "events",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			let data3 = data.headers;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!validate43(data3[key1], {
					instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema58.properties.headers.type,
					parentSchema: schema58.properties.headers,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.basic !== void 0) {
			let data5 = data.basic;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key2 in data5) if (!(key2 === "username" || key2 === "password" || key2 === "realm")) {
					const err8 = {
						instancePath: instancePath + "/basic",
						schemaPath: "#/properties/basic/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema58.properties.basic,
						data: data5
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data5.username !== void 0) {
					if (!validate43(data5.username, {
						instancePath: instancePath + "/basic/username",
						parentData: data5,
						parentDataProperty: "username",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
						errors = vErrors.length;
					}
				}
				if (data5.password !== void 0) {
					if (!validate43(data5.password, {
						instancePath: instancePath + "/basic/password",
						parentData: data5,
						parentDataProperty: "password",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
						errors = vErrors.length;
					}
				}
				if (data5.realm !== void 0) {
					let data8 = data5.realm;
					if (typeof data8 === "string") {
						if (!pattern6.test(data8)) {
							const err9 = {
								instancePath: instancePath + "/basic/realm",
								schemaPath: "#/$defs/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema37,
								data: data8
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/basic/realm",
							schemaPath: "#/$defs/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema37.type,
							parentSchema: schema37,
							data: data8
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/basic",
					schemaPath: "#/properties/basic/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema58.properties.basic.type,
					parentSchema: schema58.properties.basic,
					data: data5
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			let data9 = data.enabled;
			if (typeof data9 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema58.properties.enabled.type,
					parentSchema: schema58.properties.enabled,
					data: data9
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.aliases !== void 0) {
			if (!validate36(data.aliases, {
				instancePath: instancePath + "/aliases",
				parentData: data,
				parentDataProperty: "aliases",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0) {
			let data11 = data.owner;
			if (!(data11 === "us" || data11 === "vendor")) {
				const err13 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/enum",
					keyword: "enum",
					params: { allowedValues: schema58.properties.owner.enum },
					message: "must be equal to one of the allowed values",
					schema: schema58.properties.owner.enum,
					parentSchema: schema58.properties.owner,
					data: data11
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.protected !== void 0) {
			let data12 = data.protected;
			if (typeof data12 !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/protected",
					schemaPath: "#/$defs/protected/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema56.type,
					parentSchema: schema56,
					data: data12
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema66 = {
	"type": ["object", "boolean"],
	"not": { "const": true },
	"additionalProperties": false,
	"properties": {
		"title": { "$ref": "#/$defs/text" },
		"where": { "$ref": "#/$defs/text" },
		"where-before": { "$ref": "#/$defs/text" },
		"do": { "$ref": "#/$defs/text" },
		"who": { "$ref": "#/$defs/text" },
		"why": { "$ref": "#/$defs/text" },
		"done-when": { "$ref": "#/$defs/text" },
		"before": { "$ref": "#/$defs/texts" },
		"after": { "$ref": "#/$defs/texts" },
		"link": { "$ref": "#/$defs/text" },
		"when": { "$ref": "#/$defs/text" },
		"expires-after": {
			"type": "integer",
			"minimum": 1
		}
	}
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema66.type },
			message: "must be object,boolean",
			schema: schema66.type,
			parentSchema: schema66,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	const _errs2 = errors;
	if (true !== data) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	if (_errs2 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			message: "must NOT be valid",
			schema: schema66.not,
			parentSchema: schema66,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema66.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema66,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.where !== void 0) {
			let data1 = data.where;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data["where-before"] !== void 0) {
			let data2 = data["where-before"];
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/where-before",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/where-before",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.do !== void 0) {
			let data3 = data.do;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err10 = {
						instancePath: instancePath + "/do",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/do",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.who !== void 0) {
			let data4 = data.who;
			if (typeof data4 === "string") {
				if (!pattern6.test(data4)) {
					const err12 = {
						instancePath: instancePath + "/who",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/who",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.why !== void 0) {
			let data5 = data.why;
			if (typeof data5 === "string") {
				if (!pattern6.test(data5)) {
					const err14 = {
						instancePath: instancePath + "/why",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/why",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data5
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data["done-when"] !== void 0) {
			let data6 = data["done-when"];
			if (typeof data6 === "string") {
				if (!pattern6.test(data6)) {
					const err16 = {
						instancePath: instancePath + "/done-when",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data6
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/done-when",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data6
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.before !== void 0) {
			if (!validate29(data.before, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.after !== void 0) {
			if (!validate29(data.after, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.link !== void 0) {
			let data9 = data.link;
			if (typeof data9 === "string") {
				if (!pattern6.test(data9)) {
					const err18 = {
						instancePath: instancePath + "/link",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data9
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/link",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data9
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.when !== void 0) {
			let data10 = data.when;
			if (typeof data10 === "string") {
				if (!pattern6.test(data10)) {
					const err20 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data10
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data10
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data["expires-after"] !== void 0) {
			let data11 = data["expires-after"];
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err22 = {
					instancePath: instancePath + "/expires-after",
					schemaPath: "#/properties/expires-after/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema66.properties["expires-after"].type,
					parentSchema: schema66.properties["expires-after"],
					data: data11
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 < 1 || isNaN(data11)) {
					const err23 = {
						instancePath: instancePath + "/expires-after",
						schemaPath: "#/properties/expires-after/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema66.properties["expires-after"],
						data: data11
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
	}
	validate49.errors = vErrors;
	return errors === 0;
}
validate49.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema77 = {
	"type": ["object", "boolean"],
	"not": { "const": true },
	"required": ["title"],
	"additionalProperties": false,
	"properties": {
		"title": { "$ref": "#/$defs/text" },
		"text": { "$ref": "#/$defs/text" },
		"fields": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/secretText" }
		},
		"columns": { "$ref": "#/$defs/texts" },
		"rows": {
			"type": "array",
			"items": {
				"type": "array",
				"items": { "type": "string" }
			}
		},
		"computed": { "enum": ["inbox-workstreams"] }
	},
	"oneOf": [
		{ "const": false },
		{
			"type": "object",
			"required": ["text"]
		},
		{
			"type": "object",
			"required": ["fields"]
		},
		{
			"type": "object",
			"required": ["columns", "rows"]
		},
		{
			"type": "object",
			"required": ["computed"]
		}
	]
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema77.type },
			message: "must be object,boolean",
			schema: schema77.type,
			parentSchema: schema77,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	const _errs2 = errors;
	if (true !== data) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	if (_errs2 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			message: "must NOT be valid",
			schema: schema77.not,
			parentSchema: schema77,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	const _errs3 = errors;
	let valid1 = false;
	let passing0 = null;
	const _errs4 = errors;
	if (false !== data) {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/0/const",
			keyword: "const",
			params: { allowedValue: false },
			message: "must be equal to constant",
			schema: false,
			parentSchema: schema77.oneOf[0],
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0) {
		valid1 = true;
		passing0 = 0;
	}
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.text === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'",
				schema: schema77.oneOf[1].required,
				parentSchema: schema77.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema77.oneOf[1].type,
			parentSchema: schema77.oneOf[1],
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	var _valid0 = _errs5 === errors;
	if (_valid0 && valid1) {
		valid1 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid1 = true;
			passing0 = 1;
		}
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.fields === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "fields" },
					message: "must have required property 'fields'",
					schema: schema77.oneOf[2].required,
					parentSchema: schema77.oneOf[2],
					data
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema77.oneOf[2].type,
				parentSchema: schema77.oneOf[2],
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		var _valid0 = _errs7 === errors;
		if (_valid0 && valid1) {
			valid1 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid1 = true;
				passing0 = 2;
			}
			const _errs9 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.columns === void 0) {
					const err8 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "columns" },
						message: "must have required property 'columns'",
						schema: schema77.oneOf[3].required,
						parentSchema: schema77.oneOf[3],
						data
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data.rows === void 0) {
					const err9 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "rows" },
						message: "must have required property 'rows'",
						schema: schema77.oneOf[3].required,
						parentSchema: schema77.oneOf[3],
						data
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath,
					schemaPath: "#/oneOf/3/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema77.oneOf[3].type,
					parentSchema: schema77.oneOf[3],
					data
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid1 = true;
					passing0 = 3;
				}
				const _errs11 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.computed === void 0) {
						const err11 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "computed" },
							message: "must have required property 'computed'",
							schema: schema77.oneOf[4].required,
							parentSchema: schema77.oneOf[4],
							data
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath,
						schemaPath: "#/oneOf/4/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema77.oneOf[4].type,
						parentSchema: schema77.oneOf[4],
						data
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				var _valid0 = _errs11 === errors;
				if (_valid0 && valid1) {
					valid1 = false;
					passing0 = [passing0, 4];
				} else if (_valid0) {
					valid1 = true;
					passing0 = 4;
				}
			}
		}
	}
	if (!valid1) {
		const err13 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf",
			schema: schema77.oneOf,
			parentSchema: schema77,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'",
				schema: schema77.required,
				parentSchema: schema77,
				data
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "title" || key0 === "text" || key0 === "fields" || key0 === "columns" || key0 === "rows" || key0 === "computed")) {
			const err15 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema77,
				data
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err16 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.text !== void 0) {
			let data1 = data.text;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err18 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data1
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data1
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.fields !== void 0) {
			let data2 = data.fields;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!validate43(data2[key1], {
					instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
					errors = vErrors.length;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema77.properties.fields.type,
					parentSchema: schema77.properties.fields,
					data: data2
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.columns !== void 0) {
			if (!validate29(data.columns, {
				instancePath: instancePath + "/columns",
				parentData: data,
				parentDataProperty: "columns",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			let data5 = data.rows;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (Array.isArray(data6)) {
						const len1 = data6.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data7 = data6[i1];
							if (typeof data7 !== "string") {
								const err21 = {
									instancePath: instancePath + "/rows/" + i0 + "/" + i1,
									schemaPath: "#/properties/rows/items/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema77.properties.rows.items.items.type,
									parentSchema: schema77.properties.rows.items.items,
									data: data7
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/rows/" + i0,
							schemaPath: "#/properties/rows/items/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema77.properties.rows.items.type,
							parentSchema: schema77.properties.rows.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema77.properties.rows.type,
					parentSchema: schema77.properties.rows,
					data: data5
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.computed !== void 0) {
			let data8 = data.computed;
			if (!(data8 === "inbox-workstreams")) {
				const err24 = {
					instancePath: instancePath + "/computed",
					schemaPath: "#/properties/computed/enum",
					keyword: "enum",
					params: { allowedValues: schema77.properties.computed.enum },
					message: "must be equal to one of the allowed values",
					schema: schema77.properties.computed.enum,
					parentSchema: schema77.properties.computed,
					data: data8
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema81 = {
	"type": ["object", "boolean"],
	"not": { "const": true },
	"required": ["on", "by"],
	"additionalProperties": false,
	"properties": {
		"on": { "$ref": "#/$defs/day" },
		"by": {
			"type": "string",
			"pattern": "[\\p{L}\\p{N}]"
		},
		"note": { "type": "string" }
	}
};
const schema82 = {
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
};
const pattern39 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern40 = /* @__PURE__ */ new RegExp("[\\p{L}\\p{N}]", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema81.type },
			message: "must be object,boolean",
			schema: schema81.type,
			parentSchema: schema81,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	const _errs2 = errors;
	if (true !== data) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	if (_errs2 === errors) {
		const err2 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			message: "must NOT be valid",
			schema: schema81.not,
			parentSchema: schema81,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.on === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "on" },
				message: "must have required property 'on'",
				schema: schema81.required,
				parentSchema: schema81,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.by === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'",
				schema: schema81.required,
				parentSchema: schema81,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "on" || key0 === "by" || key0 === "note")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema81,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.on !== void 0) {
			let data0 = data.on;
			if (typeof data0 === "string") {
				if (!pattern39.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/on",
						schemaPath: "#/$defs/day/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
						schema: "^\\d{4}-\\d{2}-\\d{2}$",
						parentSchema: schema82,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/on",
					schemaPath: "#/$defs/day/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema82.type,
					parentSchema: schema82,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data1 = data.by;
			if (typeof data1 === "string") {
				if (!pattern40.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/pattern",
						keyword: "pattern",
						params: { pattern: "[\\p{L}\\p{N}]" },
						message: "must match pattern \"[\\p{L}\\p{N}]\"",
						schema: "[\\p{L}\\p{N}]",
						parentSchema: schema81.properties.by,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema81.properties.by.type,
					parentSchema: schema81.properties.by,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data2 = data.note;
			if (typeof data2 !== "string") {
				const err10 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema81.properties.note.type,
					parentSchema: schema81.properties.note,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema36.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.vendor !== void 0) {
			let data0 = data.vendor;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/vendor",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/vendor",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.inputs !== void 0) {
			let data1 = data.inputs;
			if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
				const err3 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: schema36.properties.inputs.type },
					message: "must be object,null",
					schema: schema36.properties.inputs.type,
					parentSchema: schema36.properties.inputs,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) if (!validate24(data1[key1], {
					instancePath: instancePath + "/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data1,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.title !== void 0) {
			let data3 = data.title;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err4 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data3
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["requests-per-minute"] !== void 0) {
			let data4 = data["requests-per-minute"];
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err6 = {
					instancePath: instancePath + "/requests-per-minute",
					schemaPath: "#/properties/requests-per-minute/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema36.properties["requests-per-minute"].type,
					parentSchema: schema36.properties["requests-per-minute"],
					data: data4
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 1 || isNaN(data4)) {
					const err7 = {
						instancePath: instancePath + "/requests-per-minute",
						schemaPath: "#/properties/requests-per-minute/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema36.properties["requests-per-minute"],
						data: data4
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.user !== void 0) {
			if (!validate28(data.user, {
				instancePath: instancePath + "/user",
				parentData: data,
				parentDataProperty: "user",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.inboxes !== void 0) {
			let data6 = data.inboxes;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key2 in data6) {
					const _errs17 = errors;
					if (typeof key2 === "string") {
						if (func1(key2) > 100) {
							const err8 = {
								instancePath: instancePath + "/inboxes",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema32,
								data: key2,
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (!pattern4.test(key2)) {
							const err9 = {
								instancePath: instancePath + "/inboxes",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\"",
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key2,
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/inboxes",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.type,
							parentSchema: schema32,
							data: key2,
							propertyName: key2
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (!(_errs17 === errors)) {
						const err11 = {
							instancePath: instancePath + "/inboxes",
							schemaPath: "#/properties/inboxes/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							message: "property name must be valid",
							schema: schema36.properties.inboxes.propertyNames,
							parentSchema: schema36.properties.inboxes,
							data: data6
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				for (const key3 in data6) if (!validate33(data6[key3], {
					instancePath: instancePath + "/inboxes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data6,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/inboxes",
					schemaPath: "#/properties/inboxes/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema36.properties.inboxes.type,
					parentSchema: schema36.properties.inboxes,
					data: data6
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.topics !== void 0) {
			let data8 = data.topics;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key4 in data8) {
					const _errs24 = errors;
					if (typeof key4 === "string") {
						if (func1(key4) > 100) {
							const err13 = {
								instancePath: instancePath + "/topics",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema32,
								data: key4,
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (!pattern4.test(key4)) {
							const err14 = {
								instancePath: instancePath + "/topics",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\"",
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key4,
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/topics",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.type,
							parentSchema: schema32,
							data: key4,
							propertyName: key4
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (!(_errs24 === errors)) {
						const err16 = {
							instancePath: instancePath + "/topics",
							schemaPath: "#/properties/topics/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid",
							schema: schema36.properties.topics.propertyNames,
							parentSchema: schema36.properties.topics,
							data: data8
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				for (const key5 in data8) if (!validate35(data8[key5], {
					instancePath: instancePath + "/topics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data8,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/topics",
					schemaPath: "#/properties/topics/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema36.properties.topics.type,
					parentSchema: schema36.properties.topics,
					data: data8
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.webhooks !== void 0) {
			let data10 = data.webhooks;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key6 in data10) {
					const _errs31 = errors;
					if (typeof key6 === "string") {
						if (func1(key6) > 100) {
							const err18 = {
								instancePath: instancePath + "/webhooks",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema32,
								data: key6,
								propertyName: key6
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (!pattern4.test(key6)) {
							const err19 = {
								instancePath: instancePath + "/webhooks",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\"",
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key6,
								propertyName: key6
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/webhooks",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.type,
							parentSchema: schema32,
							data: key6,
							propertyName: key6
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (!(_errs31 === errors)) {
						const err21 = {
							instancePath: instancePath + "/webhooks",
							schemaPath: "#/properties/webhooks/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key6 },
							message: "property name must be valid",
							schema: schema36.properties.webhooks.propertyNames,
							parentSchema: schema36.properties.webhooks,
							data: data10
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				for (const key7 in data10) if (!validate39(data10[key7], {
					instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data10,
					parentDataProperty: key7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
					errors = vErrors.length;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/webhooks",
					schemaPath: "#/properties/webhooks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema36.properties.webhooks.type,
					parentSchema: schema36.properties.webhooks,
					data: data10
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.steps !== void 0) {
			let data12 = data.steps;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				for (const key8 in data12) {
					const _errs38 = errors;
					if (typeof key8 === "string") {
						if (func1(key8) > 100) {
							const err23 = {
								instancePath: instancePath + "/steps",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema32,
								data: key8,
								propertyName: key8
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (!pattern4.test(key8)) {
							const err24 = {
								instancePath: instancePath + "/steps",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\"",
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key8,
								propertyName: key8
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/steps",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.type,
							parentSchema: schema32,
							data: key8,
							propertyName: key8
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (!(_errs38 === errors)) {
						const err26 = {
							instancePath: instancePath + "/steps",
							schemaPath: "#/properties/steps/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key8 },
							message: "property name must be valid",
							schema: schema36.properties.steps.propertyNames,
							parentSchema: schema36.properties.steps,
							data: data12
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				for (const key9 in data12) if (!validate49(data12[key9], {
					instancePath: instancePath + "/steps/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data12,
					parentDataProperty: key9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
					errors = vErrors.length;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema36.properties.steps.type,
					parentSchema: schema36.properties.steps,
					data: data12
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.handover !== void 0) {
			let data14 = data.handover;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key10 in data14) {
					const _errs45 = errors;
					if (typeof key10 === "string") {
						if (func1(key10) > 100) {
							const err28 = {
								instancePath: instancePath + "/handover",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema32,
								data: key10,
								propertyName: key10
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (!pattern4.test(key10)) {
							const err29 = {
								instancePath: instancePath + "/handover",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\"",
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key10,
								propertyName: key10
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/handover",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.type,
							parentSchema: schema32,
							data: key10,
							propertyName: key10
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					if (!(_errs45 === errors)) {
						const err31 = {
							instancePath: instancePath + "/handover",
							schemaPath: "#/properties/handover/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key10 },
							message: "property name must be valid",
							schema: schema36.properties.handover.propertyNames,
							parentSchema: schema36.properties.handover,
							data: data14
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				for (const key11 in data14) if (!validate53(data14[key11], {
					instancePath: instancePath + "/handover/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data14,
					parentDataProperty: key11,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/handover",
					schemaPath: "#/properties/handover/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema36.properties.handover.type,
					parentSchema: schema36.properties.handover,
					data: data14
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.confirmed !== void 0) {
			let data16 = data.confirmed;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key12 in data16) {
					const _errs52 = errors;
					if (typeof key12 === "string") {
						if (func1(key12) > 100) {
							const err33 = {
								instancePath: instancePath + "/confirmed",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema32,
								data: key12,
								propertyName: key12
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (!pattern4.test(key12)) {
							const err34 = {
								instancePath: instancePath + "/confirmed",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\"",
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key12,
								propertyName: key12
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/confirmed",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.type,
							parentSchema: schema32,
							data: key12,
							propertyName: key12
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (!(_errs52 === errors)) {
						const err36 = {
							instancePath: instancePath + "/confirmed",
							schemaPath: "#/properties/confirmed/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key12 },
							message: "property name must be valid",
							schema: schema36.properties.confirmed.propertyNames,
							parentSchema: schema36.properties.confirmed,
							data: data16
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				for (const key13 in data16) if (!validate57(data16[key13], {
					instancePath: instancePath + "/confirmed/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data16,
					parentDataProperty: key13,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/confirmed",
					schemaPath: "#/properties/confirmed/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema36.properties.confirmed.type,
					parentSchema: schema36.properties.confirmed,
					data: data16
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data["allow-unknown-events"] !== void 0) {
			let data18 = data["allow-unknown-events"];
			if (typeof data18 !== "boolean") {
				const err38 = {
					instancePath: instancePath + "/allow-unknown-events",
					schemaPath: "#/$defs/allowUnknownEvents/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema83.type,
					parentSchema: schema83,
					data: data18
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
	} else {
		const err39 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err39];
		else vErrors.push(err39);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (typeof data !== "boolean") {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (false !== data) {
			const err1 = {
				instancePath,
				schemaPath: "#/then/const",
				keyword: "const",
				params: { allowedValue: false },
				message: "must be equal to constant",
				schema: false,
				parentSchema: schema35.then,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs4 = errors;
		if (!validate23(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema35.if,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate22.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate22.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema84 = {
	"type": "array",
	"items": { "$ref": "#/$defs/ignoreRule" }
};
const schema85 = {
	"type": "object",
	"required": ["reason"],
	"additionalProperties": false,
	"properties": {
		"webhook": { "$ref": "#/$defs/text" },
		"topic": { "$ref": "#/$defs/text" },
		"reason": { "$ref": "#/$defs/text" },
		"until": { "$ref": "#/$defs/day" }
	},
	"oneOf": [{
		"type": "object",
		"required": ["webhook"]
	}, {
		"type": "object",
		"required": ["topic"]
	}]
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.webhook === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "webhook" },
				message: "must have required property 'webhook'",
				schema: schema85.oneOf[0].required,
				parentSchema: schema85.oneOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema85.oneOf[0].type,
			parentSchema: schema85.oneOf[0],
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.topic === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "topic" },
				message: "must have required property 'topic'",
				schema: schema85.oneOf[1].required,
				parentSchema: schema85.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema85.oneOf[1].type,
			parentSchema: schema85.oneOf[1],
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf",
			schema: schema85.oneOf,
			parentSchema: schema85,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'",
				schema: schema85.required,
				parentSchema: schema85,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "webhook" || key0 === "topic" || key0 === "reason" || key0 === "until")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema85,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.webhook !== void 0) {
			let data0 = data.webhook;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/webhook",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data0
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/webhook",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.topic !== void 0) {
			let data1 = data.topic;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/topic",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/topic",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data2 = data.reason;
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema37,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.until !== void 0) {
			let data3 = data.until;
			if (typeof data3 === "string") {
				if (!pattern39.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/$defs/day/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
						schema: "^\\d{4}-\\d{2}-\\d{2}$",
						parentSchema: schema82,
						data: data3
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/$defs/day/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema82.type,
					parentSchema: schema82,
					data: data3
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema85.type,
			parentSchema: schema85,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate62(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema84.type,
			parentSchema: schema84,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'",
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "url" || key0 === "integrations" || key0 === "ignore")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.url !== void 0) {
			let data0 = data.url;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema33.properties.url.type,
					parentSchema: schema33.properties.url,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.integrations !== void 0) {
			let data1 = data.integrations;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) {
					const _errs6 = errors;
					if (typeof key1 === "string") {
						if (func1(key1) > 100) {
							const err3 = {
								instancePath: instancePath + "/integrations",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema32,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (!pattern4.test(key1)) {
							const err4 = {
								instancePath: instancePath + "/integrations",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\"",
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/integrations",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.type,
							parentSchema: schema32,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (!(_errs6 === errors)) {
						const err6 = {
							instancePath: instancePath + "/integrations",
							schemaPath: "#/properties/integrations/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema33.properties.integrations.propertyNames,
							parentSchema: schema33.properties.integrations,
							data: data1
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				for (const key2 in data1) if (!validate22(data1[key2], {
					instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data1,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/integrations",
					schemaPath: "#/properties/integrations/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema33.properties.integrations.type,
					parentSchema: schema33.properties.integrations,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			if (!validate61(data.ignore, {
				instancePath: instancePath + "/ignore",
				parentData: data,
				parentDataProperty: "ignore",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.organizations === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "organizations" },
				message: "must have required property 'organizations'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "organizations" || key0 === "integrations" || key0 === "ignore" || key0 === "allow-unknown-events")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema31.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.organizations !== void 0) {
			let data1 = data.organizations;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err4 = {
						instancePath: instancePath + "/organizations",
						schemaPath: "#/properties/organizations/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema31.properties.organizations,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key1 in data1) {
					const _errs5 = errors;
					if (typeof key1 === "string") {
						if (func1(key1) > 100) {
							const err5 = {
								instancePath: instancePath + "/organizations",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema32,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern4.test(key1)) {
							const err6 = {
								instancePath: instancePath + "/organizations",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\"",
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/organizations",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.type,
							parentSchema: schema32,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (!(_errs5 === errors)) {
						const err8 = {
							instancePath: instancePath + "/organizations",
							schemaPath: "#/properties/organizations/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema31.properties.organizations.propertyNames,
							parentSchema: schema31.properties.organizations,
							data: data1
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				for (const key2 in data1) if (!validate21(data1[key2], {
					instancePath: instancePath + "/organizations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data1,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/organizations",
					schemaPath: "#/properties/organizations/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.organizations.type,
					parentSchema: schema31.properties.organizations,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.integrations !== void 0) {
			let data3 = data.integrations;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key3 in data3) {
					const _errs12 = errors;
					if (typeof key3 === "string") {
						if (func1(key3) > 100) {
							const err10 = {
								instancePath: instancePath + "/integrations",
								schemaPath: "#/$defs/key/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema32,
								data: key3,
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (!pattern4.test(key3)) {
							const err11 = {
								instancePath: instancePath + "/integrations",
								schemaPath: "#/$defs/key/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\"",
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema32,
								data: key3,
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/integrations",
							schemaPath: "#/$defs/key/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.type,
							parentSchema: schema32,
							data: key3,
							propertyName: key3
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (!(_errs12 === errors)) {
						const err13 = {
							instancePath: instancePath + "/integrations",
							schemaPath: "#/properties/integrations/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid",
							schema: schema31.properties.integrations.propertyNames,
							parentSchema: schema31.properties.integrations,
							data: data3
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				for (const key4 in data3) if (!validate23(data3[key4], {
					instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/integrations",
					schemaPath: "#/properties/integrations/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.integrations.type,
					parentSchema: schema31.properties.integrations,
					data: data3
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			if (!validate61(data.ignore, {
				instancePath: instancePath + "/ignore",
				parentData: data,
				parentDataProperty: "ignore",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data["allow-unknown-events"] !== void 0) {
			let data6 = data["allow-unknown-events"];
			if (typeof data6 !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/allow-unknown-events",
					schemaPath: "#/$defs/allowUnknownEvents/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema83.type,
					parentSchema: schema83,
					data: data6
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateVendor = validate68;
const schema92 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:gladly-integrations:vendor:1",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"name",
		"summary"
	],
	"properties": {
		"id": { "$ref": "#/$defs/name" },
		"name": { "$ref": "#/$defs/text" },
		"summary": { "$ref": "#/$defs/text" },
		"guide": { "$ref": "#/$defs/text" },
		"requires": { "$ref": "#/$defs/texts" },
		"signature": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"words": { "$ref": "#/$defs/texts" },
				"by-events": { "$ref": "#/$defs/texts" }
			}
		},
		"requests-per-minute": {
			"type": "integer",
			"minimum": 1
		},
		"inputs": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/inputName" },
			"additionalProperties": { "$ref": "#/$defs/input" }
		},
		"user": { "$ref": "#/$defs/user" },
		"inboxes": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/entryKey" },
			"additionalProperties": { "$ref": "#/$defs/inbox" }
		},
		"topics": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/entryKey" },
			"additionalProperties": { "$ref": "#/$defs/topic" }
		},
		"webhooks": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/entryKey" },
			"additionalProperties": { "$ref": "#/$defs/webhook" }
		},
		"steps": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/entryKey" },
			"additionalProperties": { "$ref": "#/$defs/step" }
		},
		"handover": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/entryKey" },
			"additionalProperties": { "$ref": "#/$defs/handover" }
		},
		"troubleshooting": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["question", "answer"],
				"properties": {
					"question": { "$ref": "#/$defs/text" },
					"answer": { "$ref": "#/$defs/text" }
				}
			}
		}
	},
	"$defs": {
		"name": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9-]*$"
		},
		"text": {
			"type": "string",
			"pattern": "\\S"
		},
		"texts": {
			"type": "array",
			"items": { "$ref": "#/$defs/text" }
		},
		"inputName": {
			"type": "string",
			"pattern": "^[a-z][a-z0-9-]*$",
			"not": { "enum": [
				"each",
				"inboxes",
				"integration",
				"organization",
				"topics",
				"user",
				"webhooks"
			] }
		},
		"entryKey": {
			"type": "string",
			"pattern": "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$"
		},
		"secretReference": {
			"type": "object",
			"additionalProperties": false,
			"required": ["secret"],
			"properties": {
				"secret": { "$ref": "#/$defs/text" },
				"prefix": { "type": "string" }
			}
		},
		"secretText": { "anyOf": [{ "$ref": "#/$defs/text" }, { "$ref": "#/$defs/secretReference" }] },
		"textList": { "anyOf": [{ "$ref": "#/$defs/text" }, { "$ref": "#/$defs/texts" }] },
		"when": { "$ref": "#/$defs/text" },
		"unless": { "$ref": "#/$defs/text" },
		"forEach": { "$ref": "#/$defs/text" },
		"scalar": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type", "description"],
			"properties": {
				"type": { "enum": [
					"text",
					"url",
					"secret",
					"email",
					"number",
					"choice"
				] },
				"description": { "$ref": "#/$defs/text" },
				"where-to-find": { "$ref": "#/$defs/text" },
				"options": { "$ref": "#/$defs/texts" },
				"required": { "type": "boolean" },
				"example": { "$ref": "#/$defs/scalarValue" }
			}
		},
		"scalarValue": { "anyOf": [
			{ "$ref": "#/$defs/text" },
			{ "type": "number" },
			{ "$ref": "#/$defs/secretReference" }
		] },
		"listValue": {
			"type": "array",
			"items": { "anyOf": [{ "$ref": "#/$defs/text" }, {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/scalarValue" }
			}] }
		},
		"input": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type", "description"],
			"properties": {
				"type": { "enum": [
					"text",
					"url",
					"secret",
					"email",
					"number",
					"choice",
					"list"
				] },
				"description": { "$ref": "#/$defs/text" },
				"where-to-find": { "$ref": "#/$defs/text" },
				"required": { "type": "boolean" },
				"required-unless": { "$ref": "#/$defs/inputName" },
				"default": {},
				"example": {},
				"options": { "$ref": "#/$defs/texts" },
				"fields": {
					"type": "object",
					"minProperties": 1,
					"propertyNames": { "$ref": "#/$defs/name" },
					"additionalProperties": { "$ref": "#/$defs/scalar" }
				},
				"check": { "const": "task-expressions" }
			},
			"allOf": [
				{
					"if": { "properties": { "type": { "const": "list" } } },
					"then": { "properties": {
						"options": false,
						"default": { "$ref": "#/$defs/listValue" },
						"example": { "$ref": "#/$defs/listValue" }
					} },
					"else": { "properties": {
						"fields": false,
						"check": false,
						"default": { "type": ["string", "number"] },
						"example": { "$ref": "#/$defs/scalarValue" }
					} }
				},
				{
					"if": { "properties": { "type": { "const": "choice" } } },
					"then": { "required": ["options"] },
					"else": { "properties": { "options": false } }
				},
				{
					"if": { "properties": { "type": { "const": "secret" } } },
					"then": { "properties": {} }
				},
				{
					"if": {
						"properties": { "required": { "const": true } },
						"required": ["required"]
					},
					"then": { "properties": { "required-unless": false } }
				},
				{
					"if": { "required": ["check"] },
					"then": {
						"required": ["fields"],
						"properties": { "fields": {
							"type": "object",
							"required": ["name", "expression"]
						} }
					}
				}
			]
		},
		"user": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"email": { "$ref": "#/$defs/text" },
				"name": { "$ref": "#/$defs/text" },
				"roles": { "$ref": "#/$defs/textList" },
				"token": { "$ref": "#/$defs/secretText" }
			}
		},
		"inbox": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "$ref": "#/$defs/text" },
				"sla-minutes": { "anyOf": [{ "$ref": "#/$defs/text" }, {
					"type": "integer",
					"minimum": 1
				}] },
				"when": { "$ref": "#/$defs/when" },
				"unless": { "$ref": "#/$defs/unless" },
				"for-each": { "$ref": "#/$defs/forEach" }
			}
		},
		"topic": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "$ref": "#/$defs/text" },
				"parent": { "$ref": "#/$defs/text" },
				"disabled": { "type": "boolean" },
				"aliases": { "$ref": "#/$defs/textList" },
				"protected": { "type": "boolean" },
				"when": { "$ref": "#/$defs/when" },
				"unless": { "$ref": "#/$defs/unless" },
				"for-each": { "$ref": "#/$defs/forEach" }
			}
		},
		"webhook": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "$ref": "#/$defs/text" },
				"url": { "$ref": "#/$defs/secretText" },
				"events": { "$ref": "#/$defs/textList" },
				"headers": {
					"type": "object",
					"minProperties": 1,
					"additionalProperties": { "$ref": "#/$defs/secretText" }
				},
				"basic": {
					"type": "object",
					"additionalProperties": false,
					"required": ["username", "password"],
					"properties": {
						"username": { "$ref": "#/$defs/secretText" },
						"password": { "$ref": "#/$defs/secretText" },
						"realm": { "$ref": "#/$defs/text" }
					}
				},
				"enabled": { "type": "boolean" },
				"aliases": { "$ref": "#/$defs/textList" },
				"owner": { "enum": ["us", "vendor"] },
				"protected": { "type": "boolean" },
				"when": { "$ref": "#/$defs/when" },
				"unless": { "$ref": "#/$defs/unless" },
				"for-each": { "$ref": "#/$defs/forEach" }
			}
		},
		"step": {
			"type": "object",
			"additionalProperties": false,
			"required": ["title", "do"],
			"properties": {
				"title": { "$ref": "#/$defs/text" },
				"where": { "$ref": "#/$defs/text" },
				"where-before": { "$ref": "#/$defs/text" },
				"do": { "$ref": "#/$defs/text" },
				"who": { "$ref": "#/$defs/text" },
				"why": { "$ref": "#/$defs/text" },
				"done-when": { "$ref": "#/$defs/text" },
				"before": { "$ref": "#/$defs/texts" },
				"after": { "$ref": "#/$defs/texts" },
				"link": { "$ref": "#/$defs/text" },
				"expires-after": {
					"type": "integer",
					"minimum": 1
				},
				"when": { "$ref": "#/$defs/when" },
				"unless": { "$ref": "#/$defs/unless" },
				"for-each": { "$ref": "#/$defs/forEach" }
			}
		},
		"handover": {
			"type": "object",
			"additionalProperties": false,
			"required": ["title"],
			"properties": {
				"title": { "$ref": "#/$defs/text" },
				"text": { "$ref": "#/$defs/text" },
				"fields": {
					"type": "object",
					"minProperties": 1,
					"additionalProperties": { "$ref": "#/$defs/secretText" }
				},
				"columns": { "$ref": "#/$defs/texts" },
				"rows": {
					"type": "array",
					"items": { "$ref": "#/$defs/row" }
				},
				"computed": { "const": "inbox-workstreams" },
				"when": { "$ref": "#/$defs/when" },
				"unless": { "$ref": "#/$defs/unless" },
				"for-each": { "$ref": "#/$defs/forEach" }
			},
			"oneOf": [
				{ "required": ["text"] },
				{ "required": ["fields"] },
				{ "required": ["columns", "rows"] },
				{ "required": ["computed"] }
			]
		},
		"row": { "anyOf": [{ "$ref": "#/$defs/texts" }, {
			"type": "object",
			"additionalProperties": false,
			"required": ["cells"],
			"properties": {
				"cells": { "$ref": "#/$defs/texts" },
				"when": { "$ref": "#/$defs/when" },
				"unless": { "$ref": "#/$defs/unless" },
				"for-each": { "$ref": "#/$defs/forEach" }
			}
		}] }
	}
};
const schema93 = {
	"type": "string",
	"pattern": "^[a-z0-9][a-z0-9-]*$"
};
const schema94 = {
	"type": "string",
	"pattern": "\\S"
};
const schema99 = {
	"type": "string",
	"pattern": "^[a-z][a-z0-9-]*$",
	"not": { "enum": [
		"each",
		"inboxes",
		"integration",
		"organization",
		"topics",
		"user",
		"webhooks"
	] }
};
const schema121 = {
	"type": "string",
	"pattern": "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$"
};
const pattern51 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern65 = /* @__PURE__ */ new RegExp("^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$", "u");
const schema97 = {
	"type": "array",
	"items": { "$ref": "#/$defs/text" }
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema97.type,
			parentSchema: schema97,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema100 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["type", "description"],
	"properties": {
		"type": { "enum": [
			"text",
			"url",
			"secret",
			"email",
			"number",
			"choice",
			"list"
		] },
		"description": { "$ref": "#/$defs/text" },
		"where-to-find": { "$ref": "#/$defs/text" },
		"required": { "type": "boolean" },
		"required-unless": { "$ref": "#/$defs/inputName" },
		"default": {},
		"example": {},
		"options": { "$ref": "#/$defs/texts" },
		"fields": {
			"type": "object",
			"minProperties": 1,
			"propertyNames": { "$ref": "#/$defs/name" },
			"additionalProperties": { "$ref": "#/$defs/scalar" }
		},
		"check": { "const": "task-expressions" }
	},
	"allOf": [
		{
			"if": { "properties": { "type": { "const": "list" } } },
			"then": { "properties": {
				"options": false,
				"default": { "$ref": "#/$defs/listValue" },
				"example": { "$ref": "#/$defs/listValue" }
			} },
			"else": { "properties": {
				"fields": false,
				"check": false,
				"default": { "type": ["string", "number"] },
				"example": { "$ref": "#/$defs/scalarValue" }
			} }
		},
		{
			"if": { "properties": { "type": { "const": "choice" } } },
			"then": { "required": ["options"] },
			"else": { "properties": { "options": false } }
		},
		{
			"if": { "properties": { "type": { "const": "secret" } } },
			"then": { "properties": {} }
		},
		{
			"if": {
				"properties": { "required": { "const": true } },
				"required": ["required"]
			},
			"then": { "properties": { "required-unless": false } }
		},
		{
			"if": { "required": ["check"] },
			"then": {
				"required": ["fields"],
				"properties": { "fields": {
					"type": "object",
					"required": ["name", "expression"]
				} }
			}
		}
	]
};
const schema101 = {
	"type": "array",
	"items": { "anyOf": [{ "$ref": "#/$defs/text" }, {
		"type": "object",
		"additionalProperties": { "$ref": "#/$defs/scalarValue" }
	}] }
};
const schema103 = { "anyOf": [
	{ "$ref": "#/$defs/text" },
	{ "type": "number" },
	{ "$ref": "#/$defs/secretReference" }
] };
const schema105 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["secret"],
	"properties": {
		"secret": { "$ref": "#/$defs/text" },
		"prefix": { "type": "string" }
	}
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.secret === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secret" },
				message: "must have required property 'secret'",
				schema: schema105.required,
				parentSchema: schema105,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "secret" || key0 === "prefix")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema105,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.secret !== void 0) {
			let data0 = data.secret;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/secret",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/secret",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.prefix !== void 0) {
			let data1 = data.prefix;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/prefix",
					schemaPath: "#/properties/prefix/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema105.properties.prefix.type,
					parentSchema: schema105.properties.prefix,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema105.type,
			parentSchema: schema105,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/text/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				message: "must match pattern \"\\S\"",
				schema: "\\S",
				parentSchema: schema94,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/text/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema94.type,
			parentSchema: schema94,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (!(typeof data == "number" && isFinite(data))) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "number" },
			message: "must be number",
			schema: schema103.anyOf[1].type,
			parentSchema: schema103.anyOf[1],
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	const _errs6 = errors;
	if (!validate76(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs6 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema103.anyOf,
			parentSchema: schema103,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate75.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate75.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			const _errs2 = errors;
			let valid2 = false;
			const _errs3 = errors;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs3 === errors;
			valid2 = valid2 || _valid0;
			const _errs6 = errors;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!validate75(data0[key0], {
					instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data0,
					parentDataProperty: key0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/anyOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema101.items.anyOf[1].type,
					parentSchema: schema101.items.anyOf[1],
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema101.items.anyOf,
					parentSchema: schema101.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			} else {
				errors = _errs2;
				if (vErrors !== null) {
					if (_errs2) vErrors.length = _errs2;
					else vErrors = null;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema101.type,
			parentSchema: schema101,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema111 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["type", "description"],
	"properties": {
		"type": { "enum": [
			"text",
			"url",
			"secret",
			"email",
			"number",
			"choice"
		] },
		"description": { "$ref": "#/$defs/text" },
		"where-to-find": { "$ref": "#/$defs/text" },
		"options": { "$ref": "#/$defs/texts" },
		"required": { "type": "boolean" },
		"example": { "$ref": "#/$defs/scalarValue" }
	}
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'",
				schema: schema111.required,
				parentSchema: schema111,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.description === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'",
				schema: schema111.required,
				parentSchema: schema111,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "description" || key0 === "where-to-find" || key0 === "options" || key0 === "required" || key0 === "example")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema111,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (!(data0 === "text" || data0 === "url" || data0 === "secret" || data0 === "email" || data0 === "number" || data0 === "choice")) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema111.properties.type.enum },
					message: "must be equal to one of the allowed values",
					schema: schema111.properties.type.enum,
					parentSchema: schema111.properties.type,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["where-to-find"] !== void 0) {
			let data2 = data["where-to-find"];
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/where-to-find",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/where-to-find",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.options !== void 0) {
			if (!validate69(data.options, {
				instancePath: instancePath + "/options",
				parentData: data,
				parentDataProperty: "options",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.required !== void 0) {
			let data4 = data.required;
			if (typeof data4 !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema111.properties.required.type,
					parentSchema: schema111.properties.required,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.example !== void 0) {
			if (!validate75(data.example, {
				instancePath: instancePath + "/example",
				parentData: data,
				parentDataProperty: "example",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema111.type,
			parentSchema: schema111,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type !== void 0) {
			if ("list" !== data.type) {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.options !== void 0) {
				const err1 = {
					instancePath: instancePath + "/options",
					schemaPath: "#/allOf/0/then/properties/options/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema100.allOf[0].then.properties.options,
					data: data.options
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.default !== void 0) {
				if (!validate74(data.default, {
					instancePath: instancePath + "/default",
					parentData: data,
					parentDataProperty: "default",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			}
			if (data.example !== void 0) {
				if (!validate74(data.example, {
					instancePath: instancePath + "/example",
					parentData: data,
					parentDataProperty: "example",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) {
			var props0 = {};
			props0.options = true;
			props0.default = true;
			props0.example = true;
			props0.type = true;
		}
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.fields !== void 0) {
				const err2 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/allOf/0/else/properties/fields/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema100.allOf[0].else.properties.fields,
					data: data.fields
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.check !== void 0) {
				const err3 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/allOf/0/else/properties/check/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema100.allOf[0].else.properties.check,
					data: data.check
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.default !== void 0) {
				let data6 = data.default;
				if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
					const err4 = {
						instancePath: instancePath + "/default",
						schemaPath: "#/allOf/0/else/properties/default/type",
						keyword: "type",
						params: { type: schema100.allOf[0].else.properties.default.type },
						message: "must be string,number",
						schema: schema100.allOf[0].else.properties.default.type,
						parentSchema: schema100.allOf[0].else.properties.default,
						data: data6
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.example !== void 0) {
				if (!validate75(data.example, {
					instancePath: instancePath + "/example",
					parentData: data,
					parentDataProperty: "example",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid0 = _errs8 === errors;
		valid1 = _valid0;
		if (valid1) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.fields = true;
				props0.check = true;
				props0.default = true;
				props0.example = true;
			}
		}
		ifClause0 = "else";
	}
	if (!valid1) {
		const err5 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema100.allOf[0].if,
			parentSchema: schema100.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	const _errs13 = errors;
	let valid5 = true;
	const _errs14 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type !== void 0) {
			if ("choice" !== data.type) {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	}
	var _valid1 = _errs14 === errors;
	errors = _errs13;
	if (vErrors !== null) {
		if (_errs13) vErrors.length = _errs13;
		else vErrors = null;
	}
	let ifClause1;
	if (_valid1) {
		const _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.options === void 0) {
				const err7 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "options" },
					message: "must have required property 'options'",
					schema: schema100.allOf[1].then.required,
					parentSchema: schema100.allOf[1].then,
					data
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		var _valid1 = _errs16 === errors;
		valid5 = _valid1;
		ifClause1 = "then";
	} else {
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.options !== void 0) {
				const err8 = {
					instancePath: instancePath + "/options",
					schemaPath: "#/allOf/1/else/properties/options/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema100.allOf[1].else.properties.options,
					data: data.options
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		var _valid1 = _errs17 === errors;
		valid5 = _valid1;
		if (valid5) {
			var props2 = {};
			props2.options = true;
			props2.type = true;
		}
		ifClause1 = "else";
	}
	if (!valid5) {
		const err9 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: ifClause1 },
			message: "must match \"" + ifClause1 + "\" schema",
			schema: schema100.allOf[1].if,
			parentSchema: schema100.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs19 = errors;
	let valid8 = true;
	const _errs20 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type !== void 0) {
			if ("secret" !== data.type) {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	}
	var _valid2 = _errs20 === errors;
	errors = _errs19;
	if (vErrors !== null) {
		if (_errs19) vErrors.length = _errs19;
		else vErrors = null;
	}
	if (_valid2) {
		var _valid2 = errors === errors;
		valid8 = _valid2;
	}
	if (!valid8) {
		const err11 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema100.allOf[2].if,
			parentSchema: schema100.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.type = true;
	}
	const _errs24 = errors;
	let valid10 = true;
	const _errs25 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.required === void 0 && "required") {
			const err12 = {};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		} else if (data.required !== void 0) {
			if (true !== data.required) {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	}
	var _valid3 = _errs25 === errors;
	errors = _errs24;
	if (vErrors !== null) {
		if (_errs24) vErrors.length = _errs24;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs27 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["required-unless"] !== void 0) {
				const err14 = {
					instancePath: instancePath + "/required-unless",
					schemaPath: "#/allOf/3/then/properties/required-unless/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema100.allOf[3].then.properties["required-unless"],
					data: data["required-unless"]
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		var _valid3 = _errs27 === errors;
		valid10 = _valid3;
		if (valid10) {
			var props3 = {};
			props3["required-unless"] = true;
			props3.required = true;
		}
	}
	if (!valid10) {
		const err15 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema100.allOf[3].if,
			parentSchema: schema100.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs29 = errors;
	let valid13 = true;
	const _errs30 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.check === void 0 && "check") {
			const err16 = {};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
	}
	var _valid4 = _errs30 === errors;
	errors = _errs29;
	if (vErrors !== null) {
		if (_errs29) vErrors.length = _errs29;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs31 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.fields === void 0) {
				const err17 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "fields" },
					message: "must have required property 'fields'",
					schema: schema100.allOf[4].then.required,
					parentSchema: schema100.allOf[4].then,
					data
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (data.fields !== void 0) {
				let data13 = data.fields;
				if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
					if (data13.name === void 0) {
						const err18 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/allOf/4/then/properties/fields/required",
							keyword: "required",
							params: { missingProperty: "name" },
							message: "must have required property 'name'",
							schema: schema100.allOf[4].then.properties.fields.required,
							parentSchema: schema100.allOf[4].then.properties.fields,
							data: data13
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (data13.expression === void 0) {
						const err19 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/allOf/4/then/properties/fields/required",
							keyword: "required",
							params: { missingProperty: "expression" },
							message: "must have required property 'expression'",
							schema: schema100.allOf[4].then.properties.fields.required,
							parentSchema: schema100.allOf[4].then.properties.fields,
							data: data13
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/allOf/4/then/properties/fields/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema100.allOf[4].then.properties.fields.type,
						parentSchema: schema100.allOf[4].then.properties.fields,
						data: data13
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		var _valid4 = _errs31 === errors;
		valid13 = _valid4;
		if (valid13) {
			var props4 = {};
			props4.fields = true;
		}
	}
	if (!valid13) {
		const err21 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema100.allOf[4].if,
			parentSchema: schema100.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err22 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'",
				schema: schema100.required,
				parentSchema: schema100,
				data
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		if (data.description === void 0) {
			const err23 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'",
				schema: schema100.required,
				parentSchema: schema100,
				data
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
		}
		for (const key0 in data) if (!func3.call(schema100.properties, key0)) {
			const err24 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema100,
				data
			};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
		}
		if (data.type !== void 0) {
			let data14 = data.type;
			if (!(data14 === "text" || data14 === "url" || data14 === "secret" || data14 === "email" || data14 === "number" || data14 === "choice" || data14 === "list")) {
				const err25 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema100.properties.type.enum },
					message: "must be equal to one of the allowed values",
					schema: schema100.properties.type.enum,
					parentSchema: schema100.properties.type,
					data: data14
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data15 = data.description;
			if (typeof data15 === "string") {
				if (!pattern6.test(data15)) {
					const err26 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data15
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data15
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data["where-to-find"] !== void 0) {
			let data16 = data["where-to-find"];
			if (typeof data16 === "string") {
				if (!pattern6.test(data16)) {
					const err28 = {
						instancePath: instancePath + "/where-to-find",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data16
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/where-to-find",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data16
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.required !== void 0) {
			let data17 = data.required;
			if (typeof data17 !== "boolean") {
				const err30 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema100.properties.required.type,
					parentSchema: schema100.properties.required,
					data: data17
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data["required-unless"] !== void 0) {
			let data18 = data["required-unless"];
			const _errs47 = errors;
			const _errs48 = errors;
			if (!(data18 === "each" || data18 === "inboxes" || data18 === "integration" || data18 === "organization" || data18 === "topics" || data18 === "user" || data18 === "webhooks")) {
				const err31 = {};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			if (_errs48 === errors) {
				const err32 = {
					instancePath: instancePath + "/required-unless",
					schemaPath: "#/$defs/inputName/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid",
					schema: schema99.not,
					parentSchema: schema99,
					data: data18
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			} else {
				errors = _errs47;
				if (vErrors !== null) {
					if (_errs47) vErrors.length = _errs47;
					else vErrors = null;
				}
			}
			if (typeof data18 === "string") {
				if (!pattern51.test(data18)) {
					const err33 = {
						instancePath: instancePath + "/required-unless",
						schemaPath: "#/$defs/inputName/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]*$" },
						message: "must match pattern \"^[a-z][a-z0-9-]*$\"",
						schema: "^[a-z][a-z0-9-]*$",
						parentSchema: schema99,
						data: data18
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/required-unless",
					schemaPath: "#/$defs/inputName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema99.type,
					parentSchema: schema99,
					data: data18
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.options !== void 0) {
			if (!validate69(data.options, {
				instancePath: instancePath + "/options",
				parentData: data,
				parentDataProperty: "options",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.fields !== void 0) {
			let data20 = data.fields;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (Object.keys(data20).length < 1) {
					const err35 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/properties/fields/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema100.properties.fields,
						data: data20
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				for (const key1 in data20) {
					const _errs52 = errors;
					if (typeof key1 === "string") {
						if (!pattern4.test(key1)) {
							const err36 = {
								instancePath: instancePath + "/fields",
								schemaPath: "#/$defs/name/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
								message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\"",
								schema: "^[a-z0-9][a-z0-9-]*$",
								parentSchema: schema93,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/$defs/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema93.type,
							parentSchema: schema93,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					if (!(_errs52 === errors)) {
						const err38 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/properties/fields/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema100.properties.fields.propertyNames,
							parentSchema: schema100.properties.fields,
							data: data20
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				for (const key2 in data20) if (!validate83(data20[key2], {
					instancePath: instancePath + "/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data20,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
					errors = vErrors.length;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema100.properties.fields.type,
					parentSchema: schema100.properties.fields,
					data: data20
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.check !== void 0) {
			let data22 = data.check;
			if ("task-expressions" !== data22) {
				const err40 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/properties/check/const",
					keyword: "const",
					params: { allowedValue: "task-expressions" },
					message: "must be equal to constant",
					schema: "task-expressions",
					parentSchema: schema100.properties.check,
					data: data22
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema100.type,
			parentSchema: schema100,
			data
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema114 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"email": { "$ref": "#/$defs/text" },
		"name": { "$ref": "#/$defs/text" },
		"roles": { "$ref": "#/$defs/textList" },
		"token": { "$ref": "#/$defs/secretText" }
	}
};
const schema117 = { "anyOf": [{ "$ref": "#/$defs/text" }, { "$ref": "#/$defs/texts" }] };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/text/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				message: "must match pattern \"\\S\"",
				schema: "\\S",
				parentSchema: schema94,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/text/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema94.type,
			parentSchema: schema94,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (!validate69(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema117.anyOf,
			parentSchema: schema117,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate89.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate89.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema119 = { "anyOf": [{ "$ref": "#/$defs/text" }, { "$ref": "#/$defs/secretReference" }] };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/$defs/text/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				message: "must match pattern \"\\S\"",
				schema: "\\S",
				parentSchema: schema94,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/$defs/text/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema94.type,
			parentSchema: schema94,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs4 = errors;
	if (!validate76(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs4 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema119.anyOf,
			parentSchema: schema119,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate92.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate92.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "email" || key0 === "name" || key0 === "roles" || key0 === "token")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema114,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.roles !== void 0) {
			if (!validate89(data.roles, {
				instancePath: instancePath + "/roles",
				parentData: data,
				parentDataProperty: "roles",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.token !== void 0) {
			if (!validate92(data.token, {
				instancePath: instancePath + "/token",
				parentData: data,
				parentDataProperty: "token",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema114.type,
			parentSchema: schema114,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema122 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "#/$defs/text" },
		"sla-minutes": { "anyOf": [{ "$ref": "#/$defs/text" }, {
			"type": "integer",
			"minimum": 1
		}] },
		"when": { "$ref": "#/$defs/when" },
		"unless": { "$ref": "#/$defs/unless" },
		"for-each": { "$ref": "#/$defs/forEach" }
	}
};
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "sla-minutes" || key0 === "when" || key0 === "unless" || key0 === "for-each")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema122,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data["sla-minutes"] !== void 0) {
			let data1 = data["sla-minutes"];
			const _errs6 = errors;
			let valid2 = false;
			const _errs7 = errors;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/sla-minutes",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/sla-minutes",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid2 = valid2 || _valid0;
			const _errs10 = errors;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/sla-minutes",
					schemaPath: "#/properties/sla-minutes/anyOf/1/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema122.properties["sla-minutes"].anyOf[1].type,
					parentSchema: schema122.properties["sla-minutes"].anyOf[1],
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/sla-minutes",
						schemaPath: "#/properties/sla-minutes/anyOf/1/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema122.properties["sla-minutes"].anyOf[1],
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			var _valid0 = _errs10 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err7 = {
					instancePath: instancePath + "/sla-minutes",
					schemaPath: "#/properties/sla-minutes/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema122.properties["sla-minutes"].anyOf,
					parentSchema: schema122.properties["sla-minutes"],
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.when !== void 0) {
			let data2 = data.when;
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/when/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/when/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.unless !== void 0) {
			let data3 = data.unless;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err10 = {
						instancePath: instancePath + "/unless",
						schemaPath: "#/$defs/unless/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/unless",
					schemaPath: "#/$defs/unless/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data["for-each"] !== void 0) {
			let data4 = data["for-each"];
			if (typeof data4 === "string") {
				if (!pattern6.test(data4)) {
					const err12 = {
						instancePath: instancePath + "/for-each",
						schemaPath: "#/$defs/forEach/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/for-each",
					schemaPath: "#/$defs/forEach/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema122.type,
			parentSchema: schema122,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
validate96.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema129 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "#/$defs/text" },
		"parent": { "$ref": "#/$defs/text" },
		"disabled": { "type": "boolean" },
		"aliases": { "$ref": "#/$defs/textList" },
		"protected": { "type": "boolean" },
		"when": { "$ref": "#/$defs/when" },
		"unless": { "$ref": "#/$defs/unless" },
		"for-each": { "$ref": "#/$defs/forEach" }
	}
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "parent" || key0 === "disabled" || key0 === "aliases" || key0 === "protected" || key0 === "when" || key0 === "unless" || key0 === "for-each")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema129,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.parent !== void 0) {
			let data1 = data.parent;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/parent",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/parent",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			let data2 = data.disabled;
			if (typeof data2 !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema129.properties.disabled.type,
					parentSchema: schema129.properties.disabled,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.aliases !== void 0) {
			if (!validate89(data.aliases, {
				instancePath: instancePath + "/aliases",
				parentData: data,
				parentDataProperty: "aliases",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.protected !== void 0) {
			let data4 = data.protected;
			if (typeof data4 !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/protected",
					schemaPath: "#/properties/protected/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema129.properties.protected.type,
					parentSchema: schema129.properties.protected,
					data: data4
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.when !== void 0) {
			let data5 = data.when;
			if (typeof data5 === "string") {
				if (!pattern6.test(data5)) {
					const err7 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/when/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data5
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/when/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data5
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.unless !== void 0) {
			let data6 = data.unless;
			if (typeof data6 === "string") {
				if (!pattern6.test(data6)) {
					const err9 = {
						instancePath: instancePath + "/unless",
						schemaPath: "#/$defs/unless/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data6
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/unless",
					schemaPath: "#/$defs/unless/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data6
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data["for-each"] !== void 0) {
			let data7 = data["for-each"];
			if (typeof data7 === "string") {
				if (!pattern6.test(data7)) {
					const err11 = {
						instancePath: instancePath + "/for-each",
						schemaPath: "#/$defs/forEach/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data7
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/for-each",
					schemaPath: "#/$defs/forEach/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data7
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema129.type,
			parentSchema: schema129,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate98.errors = vErrors;
	return errors === 0;
}
validate98.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema136 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": { "$ref": "#/$defs/text" },
		"url": { "$ref": "#/$defs/secretText" },
		"events": { "$ref": "#/$defs/textList" },
		"headers": {
			"type": "object",
			"minProperties": 1,
			"additionalProperties": { "$ref": "#/$defs/secretText" }
		},
		"basic": {
			"type": "object",
			"additionalProperties": false,
			"required": ["username", "password"],
			"properties": {
				"username": { "$ref": "#/$defs/secretText" },
				"password": { "$ref": "#/$defs/secretText" },
				"realm": { "$ref": "#/$defs/text" }
			}
		},
		"enabled": { "type": "boolean" },
		"aliases": { "$ref": "#/$defs/textList" },
		"owner": { "enum": ["us", "vendor"] },
		"protected": { "type": "boolean" },
		"when": { "$ref": "#/$defs/when" },
		"unless": { "$ref": "#/$defs/unless" },
		"for-each": { "$ref": "#/$defs/forEach" }
	}
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema136.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema136,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate92(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
				errors = vErrors.length;
			}
		}
		if (data.events !== void 0) {
			if (!validate89(data.events, {
				instancePath: instancePath + "/events",
				parentData: data,
				parentDataProperty: "events",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			let data3 = data.headers;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err3 = {
						instancePath: instancePath + "/headers",
						schemaPath: "#/properties/headers/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema136.properties.headers,
						data: data3
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 in data3) if (!validate92(data3[key1], {
					instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema136.properties.headers.type,
					parentSchema: schema136.properties.headers,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.basic !== void 0) {
			let data5 = data.basic;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.username === void 0) {
					const err5 = {
						instancePath: instancePath + "/basic",
						schemaPath: "#/properties/basic/required",
						keyword: "required",
						params: { missingProperty: "username" },
						message: "must have required property 'username'",
						schema: schema136.properties.basic.required,
						parentSchema: schema136.properties.basic,
						data: data5
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data5.password === void 0) {
					const err6 = {
						instancePath: instancePath + "/basic",
						schemaPath: "#/properties/basic/required",
						keyword: "required",
						params: { missingProperty: "password" },
						message: "must have required property 'password'",
						schema: schema136.properties.basic.required,
						parentSchema: schema136.properties.basic,
						data: data5
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key2 in data5) if (!(key2 === "username" || key2 === "password" || key2 === "realm")) {
					const err7 = {
						instancePath: instancePath + "/basic",
						schemaPath: "#/properties/basic/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema136.properties.basic,
						data: data5
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data5.username !== void 0) {
					if (!validate92(data5.username, {
						instancePath: instancePath + "/basic/username",
						parentData: data5,
						parentDataProperty: "username",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
						errors = vErrors.length;
					}
				}
				if (data5.password !== void 0) {
					if (!validate92(data5.password, {
						instancePath: instancePath + "/basic/password",
						parentData: data5,
						parentDataProperty: "password",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
						errors = vErrors.length;
					}
				}
				if (data5.realm !== void 0) {
					let data8 = data5.realm;
					if (typeof data8 === "string") {
						if (!pattern6.test(data8)) {
							const err8 = {
								instancePath: instancePath + "/basic/realm",
								schemaPath: "#/$defs/text/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema94,
								data: data8
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/basic/realm",
							schemaPath: "#/$defs/text/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema94.type,
							parentSchema: schema94,
							data: data8
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/basic",
					schemaPath: "#/properties/basic/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema136.properties.basic.type,
					parentSchema: schema136.properties.basic,
					data: data5
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.enabled !== void 0) {
			let data9 = data.enabled;
			if (typeof data9 !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema136.properties.enabled.type,
					parentSchema: schema136.properties.enabled,
					data: data9
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.aliases !== void 0) {
			if (!validate89(data.aliases, {
				instancePath: instancePath + "/aliases",
				parentData: data,
				parentDataProperty: "aliases",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0) {
			let data11 = data.owner;
			if (!(data11 === "us" || data11 === "vendor")) {
				const err12 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/enum",
					keyword: "enum",
					params: { allowedValues: schema136.properties.owner.enum },
					message: "must be equal to one of the allowed values",
					schema: schema136.properties.owner.enum,
					parentSchema: schema136.properties.owner,
					data: data11
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.protected !== void 0) {
			let data12 = data.protected;
			if (typeof data12 !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/protected",
					schemaPath: "#/properties/protected/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema136.properties.protected.type,
					parentSchema: schema136.properties.protected,
					data: data12
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.when !== void 0) {
			let data13 = data.when;
			if (typeof data13 === "string") {
				if (!pattern6.test(data13)) {
					const err14 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/when/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data13
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/when/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data13
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.unless !== void 0) {
			let data14 = data.unless;
			if (typeof data14 === "string") {
				if (!pattern6.test(data14)) {
					const err16 = {
						instancePath: instancePath + "/unless",
						schemaPath: "#/$defs/unless/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data14
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/unless",
					schemaPath: "#/$defs/unless/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data14
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data["for-each"] !== void 0) {
			let data15 = data["for-each"];
			if (typeof data15 === "string") {
				if (!pattern6.test(data15)) {
					const err18 = {
						instancePath: instancePath + "/for-each",
						schemaPath: "#/$defs/forEach/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data15
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/for-each",
					schemaPath: "#/$defs/forEach/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data15
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema136.type,
			parentSchema: schema136,
			data
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema143 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["title", "do"],
	"properties": {
		"title": { "$ref": "#/$defs/text" },
		"where": { "$ref": "#/$defs/text" },
		"where-before": { "$ref": "#/$defs/text" },
		"do": { "$ref": "#/$defs/text" },
		"who": { "$ref": "#/$defs/text" },
		"why": { "$ref": "#/$defs/text" },
		"done-when": { "$ref": "#/$defs/text" },
		"before": { "$ref": "#/$defs/texts" },
		"after": { "$ref": "#/$defs/texts" },
		"link": { "$ref": "#/$defs/text" },
		"expires-after": {
			"type": "integer",
			"minimum": 1
		},
		"when": { "$ref": "#/$defs/when" },
		"unless": { "$ref": "#/$defs/unless" },
		"for-each": { "$ref": "#/$defs/forEach" }
	}
};
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate109.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'",
				schema: schema143.required,
				parentSchema: schema143,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.do === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "do" },
				message: "must have required property 'do'",
				schema: schema143.required,
				parentSchema: schema143,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func3.call(schema143.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema143,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.where !== void 0) {
			let data1 = data.where;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["where-before"] !== void 0) {
			let data2 = data["where-before"];
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/where-before",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/where-before",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.do !== void 0) {
			let data3 = data.do;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err9 = {
						instancePath: instancePath + "/do",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data3
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/do",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.who !== void 0) {
			let data4 = data.who;
			if (typeof data4 === "string") {
				if (!pattern6.test(data4)) {
					const err11 = {
						instancePath: instancePath + "/who",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data4
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/who",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.why !== void 0) {
			let data5 = data.why;
			if (typeof data5 === "string") {
				if (!pattern6.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/why",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/why",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data["done-when"] !== void 0) {
			let data6 = data["done-when"];
			if (typeof data6 === "string") {
				if (!pattern6.test(data6)) {
					const err15 = {
						instancePath: instancePath + "/done-when",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/done-when",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.before !== void 0) {
			if (!validate69(data.before, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.after !== void 0) {
			if (!validate69(data.after, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.link !== void 0) {
			let data9 = data.link;
			if (typeof data9 === "string") {
				if (!pattern6.test(data9)) {
					const err17 = {
						instancePath: instancePath + "/link",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data9
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/link",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data9
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data["expires-after"] !== void 0) {
			let data10 = data["expires-after"];
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err19 = {
					instancePath: instancePath + "/expires-after",
					schemaPath: "#/properties/expires-after/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema143.properties["expires-after"].type,
					parentSchema: schema143.properties["expires-after"],
					data: data10
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 1 || isNaN(data10)) {
					const err20 = {
						instancePath: instancePath + "/expires-after",
						schemaPath: "#/properties/expires-after/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema143.properties["expires-after"],
						data: data10
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.when !== void 0) {
			let data11 = data.when;
			if (typeof data11 === "string") {
				if (!pattern6.test(data11)) {
					const err21 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/when/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data11
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/when/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data11
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.unless !== void 0) {
			let data12 = data.unless;
			if (typeof data12 === "string") {
				if (!pattern6.test(data12)) {
					const err23 = {
						instancePath: instancePath + "/unless",
						schemaPath: "#/$defs/unless/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data12
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/unless",
					schemaPath: "#/$defs/unless/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data12
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data["for-each"] !== void 0) {
			let data13 = data["for-each"];
			if (typeof data13 === "string") {
				if (!pattern6.test(data13)) {
					const err25 = {
						instancePath: instancePath + "/for-each",
						schemaPath: "#/$defs/forEach/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data13
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/for-each",
					schemaPath: "#/$defs/forEach/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data13
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema143.type,
			parentSchema: schema143,
			data
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate109.errors = vErrors;
	return errors === 0;
}
validate109.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema156 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["title"],
	"properties": {
		"title": { "$ref": "#/$defs/text" },
		"text": { "$ref": "#/$defs/text" },
		"fields": {
			"type": "object",
			"minProperties": 1,
			"additionalProperties": { "$ref": "#/$defs/secretText" }
		},
		"columns": { "$ref": "#/$defs/texts" },
		"rows": {
			"type": "array",
			"items": { "$ref": "#/$defs/row" }
		},
		"computed": { "const": "inbox-workstreams" },
		"when": { "$ref": "#/$defs/when" },
		"unless": { "$ref": "#/$defs/unless" },
		"for-each": { "$ref": "#/$defs/forEach" }
	},
	"oneOf": [
		{ "required": ["text"] },
		{ "required": ["fields"] },
		{ "required": ["columns", "rows"] },
		{ "required": ["computed"] }
	]
};
const schema159 = { "anyOf": [{ "$ref": "#/$defs/texts" }, {
	"type": "object",
	"additionalProperties": false,
	"required": ["cells"],
	"properties": {
		"cells": { "$ref": "#/$defs/texts" },
		"when": { "$ref": "#/$defs/when" },
		"unless": { "$ref": "#/$defs/unless" },
		"for-each": { "$ref": "#/$defs/forEach" }
	}
}] };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate69(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cells === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "cells" },
				message: "must have required property 'cells'",
				schema: schema159.anyOf[1].required,
				parentSchema: schema159.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "cells" || key0 === "when" || key0 === "unless" || key0 === "for-each")) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema159.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.cells !== void 0) {
			if (!validate69(data.cells, {
				instancePath: instancePath + "/cells",
				parentData: data,
				parentDataProperty: "cells",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0) {
			let data1 = data.when;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/when/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/when/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.unless !== void 0) {
			let data2 = data.unless;
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err4 = {
						instancePath: instancePath + "/unless",
						schemaPath: "#/$defs/unless/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/unless",
					schemaPath: "#/$defs/unless/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["for-each"] !== void 0) {
			let data3 = data["for-each"];
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err6 = {
						instancePath: instancePath + "/for-each",
						schemaPath: "#/$defs/forEach/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data3
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/for-each",
					schemaPath: "#/$defs/forEach/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema159.anyOf[1].type,
			parentSchema: schema159.anyOf[1],
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema159.anyOf,
			parentSchema: schema159,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate116.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate116.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.text === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'",
				schema: schema156.oneOf[0].required,
				parentSchema: schema156.oneOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fields === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "fields" },
				message: "must have required property 'fields'",
				schema: schema156.oneOf[1].required,
				parentSchema: schema156.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.columns === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "columns" },
					message: "must have required property 'columns'",
					schema: schema156.oneOf[2].required,
					parentSchema: schema156.oneOf[2],
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.rows === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "rows" },
					message: "must have required property 'rows'",
					schema: schema156.oneOf[2].required,
					parentSchema: schema156.oneOf[2],
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.computed === void 0) {
					const err4 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "computed" },
						message: "must have required property 'computed'",
						schema: schema156.oneOf[3].required,
						parentSchema: schema156.oneOf[3],
						data
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else if (_valid0) {
				valid0 = true;
				passing0 = 3;
			}
		}
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf",
			schema: schema156.oneOf,
			parentSchema: schema156,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'",
				schema: schema156.required,
				parentSchema: schema156,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!func3.call(schema156.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema156,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err8 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data0
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data0
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.text !== void 0) {
			let data1 = data.text;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data1
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data1
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.fields !== void 0) {
			let data2 = data.fields;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err12 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/properties/fields/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema156.properties.fields,
						data: data2
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key1 in data2) if (!validate92(data2[key1], {
					instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema156.properties.fields.type,
					parentSchema: schema156.properties.fields,
					data: data2
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.columns !== void 0) {
			if (!validate69(data.columns, {
				instancePath: instancePath + "/columns",
				parentData: data,
				parentDataProperty: "columns",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			let data5 = data.rows;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate116(data5[i0], {
					instancePath: instancePath + "/rows/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema156.properties.rows.type,
					parentSchema: schema156.properties.rows,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.computed !== void 0) {
			let data7 = data.computed;
			if ("inbox-workstreams" !== data7) {
				const err15 = {
					instancePath: instancePath + "/computed",
					schemaPath: "#/properties/computed/const",
					keyword: "const",
					params: { allowedValue: "inbox-workstreams" },
					message: "must be equal to constant",
					schema: "inbox-workstreams",
					parentSchema: schema156.properties.computed,
					data: data7
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.when !== void 0) {
			let data8 = data.when;
			if (typeof data8 === "string") {
				if (!pattern6.test(data8)) {
					const err16 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/$defs/when/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data8
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/$defs/when/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data8
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.unless !== void 0) {
			let data9 = data.unless;
			if (typeof data9 === "string") {
				if (!pattern6.test(data9)) {
					const err18 = {
						instancePath: instancePath + "/unless",
						schemaPath: "#/$defs/unless/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data9
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/unless",
					schemaPath: "#/$defs/unless/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data9
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data["for-each"] !== void 0) {
			let data10 = data["for-each"];
			if (typeof data10 === "string") {
				if (!pattern6.test(data10)) {
					const err20 = {
						instancePath: instancePath + "/for-each",
						schemaPath: "#/$defs/forEach/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data10
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/for-each",
					schemaPath: "#/$defs/forEach/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data10
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema156.type,
			parentSchema: schema156,
			data
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate113.errors = vErrors;
	return errors === 0;
}
validate113.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema92.required,
				parentSchema: schema92,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema92.required,
				parentSchema: schema92,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.summary === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'",
				schema: schema92.required,
				parentSchema: schema92,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func3.call(schema92.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema92,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9-]*$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9-]*$\"",
						schema: "^[a-z0-9][a-z0-9-]*$",
						parentSchema: schema93,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema93.type,
					parentSchema: schema93,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data2 = data.summary;
			if (typeof data2 === "string") {
				if (!pattern6.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.guide !== void 0) {
			let data3 = data.guide;
			if (typeof data3 === "string") {
				if (!pattern6.test(data3)) {
					const err10 = {
						instancePath: instancePath + "/guide",
						schemaPath: "#/$defs/text/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema94,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/guide",
					schemaPath: "#/$defs/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema94.type,
					parentSchema: schema94,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.requires !== void 0) {
			if (!validate69(data.requires, {
				instancePath: instancePath + "/requires",
				parentData: data,
				parentDataProperty: "requires",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.signature !== void 0) {
			let data5 = data.signature;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key1 in data5) if (!(key1 === "words" || key1 === "by-events")) {
					const err12 = {
						instancePath: instancePath + "/signature",
						schemaPath: "#/properties/signature/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema92.properties.signature,
						data: data5
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5.words !== void 0) {
					if (!validate69(data5.words, {
						instancePath: instancePath + "/signature/words",
						parentData: data5,
						parentDataProperty: "words",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
						errors = vErrors.length;
					}
				}
				if (data5["by-events"] !== void 0) {
					if (!validate69(data5["by-events"], {
						instancePath: instancePath + "/signature/by-events",
						parentData: data5,
						parentDataProperty: "by-events",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/signature",
					schemaPath: "#/properties/signature/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema92.properties.signature.type,
					parentSchema: schema92.properties.signature,
					data: data5
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data["requests-per-minute"] !== void 0) {
			let data8 = data["requests-per-minute"];
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err14 = {
					instancePath: instancePath + "/requests-per-minute",
					schemaPath: "#/properties/requests-per-minute/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema92.properties["requests-per-minute"].type,
					parentSchema: schema92.properties["requests-per-minute"],
					data: data8
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 1 || isNaN(data8)) {
					const err15 = {
						instancePath: instancePath + "/requests-per-minute",
						schemaPath: "#/properties/requests-per-minute/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema92.properties["requests-per-minute"],
						data: data8
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.inputs !== void 0) {
			let data9 = data.inputs;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key2 in data9) {
					const _errs24 = errors;
					const _errs27 = errors;
					const _errs28 = errors;
					if (!(key2 === "each" || key2 === "inboxes" || key2 === "integration" || key2 === "organization" || key2 === "topics" || key2 === "user" || key2 === "webhooks")) {
						const err16 = {};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (_errs28 === errors) {
						const err17 = {
							instancePath: instancePath + "/inputs",
							schemaPath: "#/$defs/inputName/not",
							keyword: "not",
							params: {},
							message: "must NOT be valid",
							schema: schema99.not,
							parentSchema: schema99,
							data: key2,
							propertyName: key2
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					} else {
						errors = _errs27;
						if (vErrors !== null) {
							if (_errs27) vErrors.length = _errs27;
							else vErrors = null;
						}
					}
					if (typeof key2 === "string") {
						if (!pattern51.test(key2)) {
							const err18 = {
								instancePath: instancePath + "/inputs",
								schemaPath: "#/$defs/inputName/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9-]*$" },
								message: "must match pattern \"^[a-z][a-z0-9-]*$\"",
								schema: "^[a-z][a-z0-9-]*$",
								parentSchema: schema99,
								data: key2,
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/inputs",
							schemaPath: "#/$defs/inputName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema99.type,
							parentSchema: schema99,
							data: key2,
							propertyName: key2
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (!(_errs24 === errors)) {
						const err20 = {
							instancePath: instancePath + "/inputs",
							schemaPath: "#/properties/inputs/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							message: "property name must be valid",
							schema: schema92.properties.inputs.propertyNames,
							parentSchema: schema92.properties.inputs,
							data: data9
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				for (const key3 in data9) if (!validate73(data9[key3], {
					instancePath: instancePath + "/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data9,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema92.properties.inputs.type,
					parentSchema: schema92.properties.inputs,
					data: data9
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.user !== void 0) {
			if (!validate88(data.user, {
				instancePath: instancePath + "/user",
				parentData: data,
				parentDataProperty: "user",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.inboxes !== void 0) {
			let data12 = data.inboxes;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				for (const key4 in data12) {
					const _errs34 = errors;
					if (typeof key4 === "string") {
						if (!pattern65.test(key4)) {
							const err22 = {
								instancePath: instancePath + "/inboxes",
								schemaPath: "#/$defs/entryKey/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$" },
								message: "must match pattern \"^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$\"",
								schema: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$",
								parentSchema: schema121,
								data: key4,
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/inboxes",
							schemaPath: "#/$defs/entryKey/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema121.type,
							parentSchema: schema121,
							data: key4,
							propertyName: key4
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (!(_errs34 === errors)) {
						const err24 = {
							instancePath: instancePath + "/inboxes",
							schemaPath: "#/properties/inboxes/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid",
							schema: schema92.properties.inboxes.propertyNames,
							parentSchema: schema92.properties.inboxes,
							data: data12
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				for (const key5 in data12) if (!validate96(data12[key5], {
					instancePath: instancePath + "/inboxes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data12,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
					errors = vErrors.length;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/inboxes",
					schemaPath: "#/properties/inboxes/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema92.properties.inboxes.type,
					parentSchema: schema92.properties.inboxes,
					data: data12
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.topics !== void 0) {
			let data14 = data.topics;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key6 in data14) {
					const _errs41 = errors;
					if (typeof key6 === "string") {
						if (!pattern65.test(key6)) {
							const err26 = {
								instancePath: instancePath + "/topics",
								schemaPath: "#/$defs/entryKey/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$" },
								message: "must match pattern \"^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$\"",
								schema: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$",
								parentSchema: schema121,
								data: key6,
								propertyName: key6
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/topics",
							schemaPath: "#/$defs/entryKey/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema121.type,
							parentSchema: schema121,
							data: key6,
							propertyName: key6
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (!(_errs41 === errors)) {
						const err28 = {
							instancePath: instancePath + "/topics",
							schemaPath: "#/properties/topics/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key6 },
							message: "property name must be valid",
							schema: schema92.properties.topics.propertyNames,
							parentSchema: schema92.properties.topics,
							data: data14
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				for (const key7 in data14) if (!validate98(data14[key7], {
					instancePath: instancePath + "/topics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data14,
					parentDataProperty: key7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/topics",
					schemaPath: "#/properties/topics/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema92.properties.topics.type,
					parentSchema: schema92.properties.topics,
					data: data14
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.webhooks !== void 0) {
			let data16 = data.webhooks;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key8 in data16) {
					const _errs48 = errors;
					if (typeof key8 === "string") {
						if (!pattern65.test(key8)) {
							const err30 = {
								instancePath: instancePath + "/webhooks",
								schemaPath: "#/$defs/entryKey/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$" },
								message: "must match pattern \"^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$\"",
								schema: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$",
								parentSchema: schema121,
								data: key8,
								propertyName: key8
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/webhooks",
							schemaPath: "#/$defs/entryKey/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema121.type,
							parentSchema: schema121,
							data: key8,
							propertyName: key8
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (!(_errs48 === errors)) {
						const err32 = {
							instancePath: instancePath + "/webhooks",
							schemaPath: "#/properties/webhooks/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key8 },
							message: "property name must be valid",
							schema: schema92.properties.webhooks.propertyNames,
							parentSchema: schema92.properties.webhooks,
							data: data16
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				for (const key9 in data16) if (!validate101(data16[key9], {
					instancePath: instancePath + "/webhooks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data16,
					parentDataProperty: key9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
					errors = vErrors.length;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/webhooks",
					schemaPath: "#/properties/webhooks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema92.properties.webhooks.type,
					parentSchema: schema92.properties.webhooks,
					data: data16
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.steps !== void 0) {
			let data18 = data.steps;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				for (const key10 in data18) {
					const _errs55 = errors;
					if (typeof key10 === "string") {
						if (!pattern65.test(key10)) {
							const err34 = {
								instancePath: instancePath + "/steps",
								schemaPath: "#/$defs/entryKey/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$" },
								message: "must match pattern \"^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$\"",
								schema: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$",
								parentSchema: schema121,
								data: key10,
								propertyName: key10
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/steps",
							schemaPath: "#/$defs/entryKey/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema121.type,
							parentSchema: schema121,
							data: key10,
							propertyName: key10
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (!(_errs55 === errors)) {
						const err36 = {
							instancePath: instancePath + "/steps",
							schemaPath: "#/properties/steps/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key10 },
							message: "property name must be valid",
							schema: schema92.properties.steps.propertyNames,
							parentSchema: schema92.properties.steps,
							data: data18
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				for (const key11 in data18) if (!validate109(data18[key11], {
					instancePath: instancePath + "/steps/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data18,
					parentDataProperty: key11,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema92.properties.steps.type,
					parentSchema: schema92.properties.steps,
					data: data18
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.handover !== void 0) {
			let data20 = data.handover;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				for (const key12 in data20) {
					const _errs62 = errors;
					if (typeof key12 === "string") {
						if (!pattern65.test(key12)) {
							const err38 = {
								instancePath: instancePath + "/handover",
								schemaPath: "#/$defs/entryKey/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$" },
								message: "must match pattern \"^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$\"",
								schema: "^(?:[a-z0-9-]|\\{\\{ *each(?:\\.[a-z0-9-]+)? *\\}\\})+$",
								parentSchema: schema121,
								data: key12,
								propertyName: key12
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/handover",
							schemaPath: "#/$defs/entryKey/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema121.type,
							parentSchema: schema121,
							data: key12,
							propertyName: key12
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					if (!(_errs62 === errors)) {
						const err40 = {
							instancePath: instancePath + "/handover",
							schemaPath: "#/properties/handover/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key12 },
							message: "property name must be valid",
							schema: schema92.properties.handover.propertyNames,
							parentSchema: schema92.properties.handover,
							data: data20
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				for (const key13 in data20) if (!validate113(data20[key13], {
					instancePath: instancePath + "/handover/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data20,
					parentDataProperty: key13,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
					errors = vErrors.length;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/handover",
					schemaPath: "#/properties/handover/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema92.properties.handover.type,
					parentSchema: schema92.properties.handover,
					data: data20
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.troubleshooting !== void 0) {
			let data22 = data.troubleshooting;
			if (Array.isArray(data22)) {
				const len0 = data22.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data23 = data22[i0];
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.question === void 0) {
							const err42 = {
								instancePath: instancePath + "/troubleshooting/" + i0,
								schemaPath: "#/properties/troubleshooting/items/required",
								keyword: "required",
								params: { missingProperty: "question" },
								message: "must have required property 'question'",
								schema: schema92.properties.troubleshooting.items.required,
								parentSchema: schema92.properties.troubleshooting.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data23.answer === void 0) {
							const err43 = {
								instancePath: instancePath + "/troubleshooting/" + i0,
								schemaPath: "#/properties/troubleshooting/items/required",
								keyword: "required",
								params: { missingProperty: "answer" },
								message: "must have required property 'answer'",
								schema: schema92.properties.troubleshooting.items.required,
								parentSchema: schema92.properties.troubleshooting.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						for (const key14 in data23) if (!(key14 === "question" || key14 === "answer")) {
							const err44 = {
								instancePath: instancePath + "/troubleshooting/" + i0,
								schemaPath: "#/properties/troubleshooting/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema92.properties.troubleshooting.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data23.question !== void 0) {
							let data24 = data23.question;
							if (typeof data24 === "string") {
								if (!pattern6.test(data24)) {
									const err45 = {
										instancePath: instancePath + "/troubleshooting/" + i0 + "/question",
										schemaPath: "#/$defs/text/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema94,
										data: data24
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/troubleshooting/" + i0 + "/question",
									schemaPath: "#/$defs/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema94.type,
									parentSchema: schema94,
									data: data24
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data23.answer !== void 0) {
							let data25 = data23.answer;
							if (typeof data25 === "string") {
								if (!pattern6.test(data25)) {
									const err47 = {
										instancePath: instancePath + "/troubleshooting/" + i0 + "/answer",
										schemaPath: "#/$defs/text/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema94,
										data: data25
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/troubleshooting/" + i0 + "/answer",
									schemaPath: "#/$defs/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema94.type,
									parentSchema: schema94,
									data: data25
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/troubleshooting/" + i0,
							schemaPath: "#/properties/troubleshooting/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema92.properties.troubleshooting.items.type,
							parentSchema: schema92.properties.troubleshooting.items,
							data: data23
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/troubleshooting",
					schemaPath: "#/properties/troubleshooting/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema92.properties.troubleshooting.type,
					parentSchema: schema92.properties.troubleshooting,
					data: data22
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
	} else {
		const err51 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema92.type,
			parentSchema: schema92,
			data
		};
		if (vErrors === null) vErrors = [err51];
		else vErrors.push(err51);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/catalog/check-steps.ts
/**
* Objects that the steps of a definition name (`done-when: inboxes.main`) and that it does not
* have. A name with a reference in it, and one in a block of repeated entries, depend on what the
* user gives, so nothing is said of them.
*/
function stepObjectProblems(definition, spend) {
	const known = knownObjects(definition);
	return Object.entries(definition.steps ?? {}).flatMap(([id, step]) => namesIn(step).filter(({ key, name }) => !isKnown(name, known[key])).map(({ key, name, at }) => {
		const { names } = known[key];
		const suggestions = spend(names.length * 50) ? nearest(name, names) : [];
		return {
			code: "unknown-reference",
			pointer: `/steps/${id.replaceAll("~", "~0").replaceAll("/", "~1")}/${key}${at}`,
			name,
			suggestions
		};
	}));
}
function knownObjects(definition) {
	const { user, inboxes = {}, topics = {}, webhooks = {} } = definition;
	const owned = (owner) => Object.fromEntries(Object.entries(webhooks).filter(([, one]) => (one.owner ?? "us") === owner));
	const ofUser = user === void 0 ? [] : ["user"];
	const token = user === void 0 ? [] : ["user.token"];
	const made = knownIn({
		topics,
		webhooks: owned("us")
	}, []);
	return {
		"done-when": knownIn({
			inboxes,
			webhooks: owned("vendor")
		}, [...ofUser, ...token]),
		before: made,
		after: made,
		link: knownIn({ inboxes }, ofUser)
	};
}
function knownIn(blocks, others) {
	const entries = Object.entries(blocks).flatMap(([block, own]) => Object.keys(own).map((key) => ({
		block,
		key
	})));
	return {
		names: [...others, ...entries.map(({ block, key }) => `${block}.${key}`)],
		openBlocks: entries.filter(({ key }) => referencesIn(key).length > 0).map(({ block }) => block)
	};
}
function namesIn(step) {
	const one = ["done-when", "link"].flatMap((key) => {
		const name = step[key];
		return name === void 0 ? [] : [{
			key,
			name,
			at: ""
		}];
	});
	const several = ["before", "after"].flatMap((key) => (step[key] ?? []).map((name, index) => ({
		key,
		name,
		at: `/${index}`
	})));
	return [...one, ...several];
}
function isKnown(name, { names, openBlocks }) {
	if (referencesIn(name).length > 0 || names.includes(name)) return true;
	return openBlocks.some((block) => name.startsWith(`${block}.`));
}
// src/catalog/check.ts
const GENERAL = [
	"integration",
	"organization.name",
	"organization.url",
	"organization.host",
	"organization.subdomain"
];
const OF_USER = [
	"user.email",
	"user.name",
	"user.roles",
	"user.token"
];
const OF_INBOXES = [
	"each.key",
	"each.name",
	"each.sla-minutes"
];
/**
* Finds what would go wrong with a definition whoever uses it: names that nothing stands for.
* Sorted by pointer. To be asked before `expandVendor` for a definition that a user wrote.
*/
function checkVendor(definition) {
	const { inputs = {}, user, inboxes, topics, webhooks, steps, handover } = definition;
	const words = Object.entries(inputs).flatMap(([name, input]) => isWord(input) ? [name] : []);
	const base = {
		pointer: "",
		known: /* @__PURE__ */ new Set([...GENERAL, ...words]),
		each: [],
		inputs: new Set(Object.keys(inputs)),
		spend: newBudget(MAX_WORK),
		lists: new Map(Object.entries(inputs).flatMap(([name, input]) => elementsOf(name, input)))
	};
	const objects = {
		...base,
		known: /* @__PURE__ */ new Set([...base.known, ...OF_USER])
	};
	const told = {
		...objects,
		known: /* @__PURE__ */ new Set([...objects.known, ...objectReferences({
			inboxes,
			topics,
			webhooks
		})]),
		lists: new Map([...base.lists, ["inboxes", OF_INBOXES]])
	};
	return [
		...checkInputs(inputs, base),
		...checkValue(user, {
			...base,
			pointer: "/user"
		}),
		...checkBlocks({
			inboxes,
			topics,
			webhooks
		}, objects),
		...checkBlocks({
			steps,
			handover
		}, told),
		...stepObjectProblems(definition, base.spend)
	].toSorted((a, b) => compareText(a.pointer, b.pointer));
}
/** Whether a reference to the input can stand in a text: a list of objects cannot. */
function isWord(input) {
	return input.type !== "list" || input.fields === void 0;
}
function elementsOf(name, input) {
	if (input.type !== "list") return [];
	const { fields } = input;
	return [[name, fields ? Object.keys(fields).map((field) => `each.${field}`) : ["each"]]];
}
function objectReferences(blocks) {
	return Object.entries(blocks).flatMap(([block, entries = {}]) => Object.keys(entries).flatMap((key) => [`${block}.${key}.name`, ...block === "inboxes" ? [`${block}.${key}.sla-minutes`] : []]));
}
function checkInputs(inputs, base) {
	return Object.entries(inputs).flatMap(([name, { "required-unless": stead }]) => checkName(stead, {
		...base,
		pointer: `/inputs/${name}/required-unless`
	}));
}
function checkBlocks(blocks, base) {
	return Object.entries(blocks).flatMap(([block, entries = {}]) => Object.entries(entries).flatMap(([key, entry]) => {
		const place = {
			...base,
			pointer: `/${block}/${escaped(key)}`
		};
		return [...checkKey(key, entry, place), ...checkValue(entry, place)];
	}));
}
/** The key of a repeated entry holds its element, and no other key holds a reference. */
function checkKey(key, entry, place) {
	const { pointer } = place;
	const list = entry["for-each"];
	const each = list === void 0 ? [] : place.lists.get(list) ?? [];
	const references = referencesIn(key);
	if (list !== void 0 && references.length === 0) return [{
		code: "key-without-each",
		pointer,
		name: key,
		suggestions: []
	}];
	return unknownAmong(references, {
		...place,
		known: /* @__PURE__ */ new Set(),
		each
	});
}
/** A template and all that is in it; inside a repetition also `each` is known. */
function checkValue(value, place) {
	if (typeof value === "string") return [...brokenIn(value, place), ...unknownAmong(referencesIn(value), place)];
	if (Array.isArray(value)) return value.flatMap((one, index) => checkValue(one, below(place, String(index))));
	if (!isRecord(value)) return [];
	const { "for-each": list, when, unless, ...texts } = value;
	const each = typeof list === "string" ? place.lists.get(list) ?? [] : place.each;
	const inside = {
		...place,
		each
	};
	return [
		...checkList(list, below(place, "for-each")),
		...checkName(when, below(inside, "when")),
		...checkName(unless, below(inside, "unless")),
		...Object.entries(texts).flatMap(([key, text]) => checkValue(text, below(inside, key)))
	];
}
function brokenIn(template, { pointer }) {
	const name = brokenReferenceIn(template);
	return name === null ? [] : [{
		code: "broken-reference",
		pointer,
		name,
		suggestions: []
	}];
}
function checkList(name, place) {
	const { pointer, inputs, lists } = place;
	if (typeof name !== "string" || lists.has(name)) return [];
	return [{
		code: inputs.has(name) ? "not-a-list" : "unknown-input",
		pointer,
		name,
		suggestions: suggest(name, lists.keys(), place)
	}];
}
function checkName(name, place) {
	const { pointer, inputs, each } = place;
	if (typeof name !== "string" || inputs.has(name) || each.includes(name)) return [];
	return [{
		code: "unknown-input",
		pointer,
		name,
		suggestions: suggest(name, [...inputs, ...each], place)
	}];
}
function unknownAmong(references, place) {
	const { pointer, known, each } = place;
	return references.filter((name) => !known.has(name) && !each.includes(name)).map((name) => {
		const suggestions = suggest(name, [...known, ...each], place);
		return {
			code: "unknown-reference",
			pointer,
			name,
			suggestions
		};
	});
}
function suggest(name, known, { spend }) {
	const names = [...known];
	return spend(names.length * 50) ? nearest(name, names) : [];
}
function below(place, key) {
	return {
		...place,
		pointer: `${place.pointer}/${escaped(key)}`
	};
}
/** A key as a part of a JSON pointer (RFC 6901). */
function escaped(key) {
	return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
// src/catalog/definitions.generated.ts
const DEFINITIONS = [
	{
		"id": "assembled",
		"name": "Assembled",
		"summary": "Workforce management: Assembled reads conversations through Gladly's API and gets agent statuses by webhook.",
		"guide": "Gladly (article 30204695207949 of Assembled's help center)",
		"requires": ["Administrator", "API User"],
		"requests-per-minute": 500,
		"signature": { "words": ["assembled"] },
		"inputs": {
			"webhook-url": {
				"type": "url",
				"description": "Address at Assembled that takes agent statuses from Gladly.",
				"where-to-find": "Assembled's setup article does not print it; ask Assembled's Support team.",
				"required": true,
				"example": "https://hooks.assembled.example/gladly"
			},
			"webhook-api-key": {
				"type": "secret",
				"description": "The Assembled API key called \"Gladly Integration\". Gladly sends it as user name and as password.",
				"where-to-find": "In Assembled: Company Settings > API",
				"required": true,
				"example": { "secret": "ASSEMBLED_API_KEY" }
			}
		},
		"user": { "roles": ["API User", "Agent"] },
		"webhooks": { "agent-states": {
			"name": "Assembled Agent States",
			"url": "{{ webhook-url }}",
			"events": ["AGENT_STATUS/*"],
			"basic": {
				"username": "{{ webhook-api-key }}",
				"password": "{{ webhook-api-key }}"
			},
			"enabled": true
		} },
		"steps": {
			"create-user": {
				"title": "Create the Gladly user for Assembled",
				"where": "In Gladly: Settings > People > Users > Add User",
				"do": "Add a user that nobody but Assembled uses. Email: {{ user.email }}. Full name: {{ user.name }}. Roles: {{ user.roles }}; ask Assembled whether it reads Gladly's reports, for which the user needs Administrator as well. Save, then activate it by the invitation sent to that address. The link works once, for 24 hours.",
				"who": "Administrator",
				"why": "Assembled signs in to Gladly's API as this user. If it were a colleague's, the connection would break when the colleague leaves or loses a role.",
				"done-when": "user"
			},
			"user-roles": {
				"title": "Check the roles of the Assembled user",
				"where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
				"do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}. If Assembled says that it reads Gladly's reports, add Administrator.",
				"who": "Administrator",
				"why": "Without a role Assembled is refused, and Gladly's API does not show roles.",
				"link": "user"
			},
			"create-token": {
				"title": "Create the API token of the Assembled user",
				"where": "In Gladly: Settings > API Tokens > Create Token",
				"where-before": "More settings > API Tokens, or Integrations > API Token",
				"do": "Sign in to Gladly as {{ user.email }}, create a token and copy it: Gladly shows it this one time only. Assembled asks for a key with all necessary permissions; in Gladly a token may do what its user may do, so it is the roles of the user that count.",
				"who": "The user {{ user.email }}, which has the role API User",
				"why": "Assembled reads conversations with this token.",
				"done-when": "user.token"
			},
			"connect": {
				"title": "Connect Gladly in Assembled",
				"where": "In Assembled: integrations directory > Gladly",
				"do": "Enter the Gladly API key (the token of {{ user.email }}), the user name {{ user.email }} and the subdomain {{ organization.subdomain }}, then click Connect with Gladly. If it fails, ask Assembled's Support team.",
				"who": "Someone who may set up integrations in Assembled",
				"why": "Assembled then reads from Gladly, up to 500 requests a minute. All of your tools share the 600 that Gladly allows."
			},
			"verify-connection": {
				"title": "See that Assembled is connected",
				"where": "In Assembled: Settings > Integrations",
				"do": "The card Gladly shows \"Sync in progress\" or green check marks.",
				"who": "Someone who may set up integrations in Assembled",
				"why": "It shows that Gladly accepted the user name and token."
			},
			"webhook-key": {
				"title": "Create the Assembled API key for the webhook",
				"where": "In Assembled: Company Settings > API",
				"do": "Create a key, call it \"Gladly Integration\" and copy it. Put it into the secret that the input webhook-api-key names; it becomes the user name and the password of the webhook \"{{ webhooks.agent-states.name }}\".",
				"who": "Someone who may create API keys in Assembled",
				"why": "Assembled recognises by it that agent statuses come from your Gladly.",
				"before": ["webhooks.agent-states"]
			},
			"add-agents": {
				"title": "Add the agents to Assembled",
				"where": "In Assembled: People page > Add from Gladly",
				"do": "Add your agents one by one or in bulk: by Add from Gladly, by CSV upload, through the API, or by hand, as Assembled's guide to the people page says.",
				"who": "Someone who may manage people in Assembled",
				"why": "So that Assembled can track them."
			},
			"queues": {
				"title": "Set up the queues in Assembled",
				"where": "In Assembled, by its queue configuration guide",
				"do": "Create queues by the Gladly attributes Direction, Inbox When Ended, Inbox When Queued or Status. Contacts come by Assembled channel (the command \"handover {{ integration }}\" prints which Gladly channel becomes which); one that used several channels counts under that of its first message.",
				"who": "Whoever owns workforce management",
				"why": "Contacts from Gladly are forecast and tracked in them."
			},
			"agent-states": {
				"title": "Set up the agent states in Assembled",
				"where": "In Assembled, by its agent states setup guide",
				"do": "Map each Gladly agent status that arrives to the event types in which an agent may have it.",
				"who": "Whoever owns workforce management",
				"why": "A status that is not mapped cannot count as in adherence."
			},
			"verify-agent-states": {
				"title": "See that agent states arrive in Assembled",
				"where": "In Assembled: Realtime agent analysis page",
				"do": "Check that the states of your agents and their adherence are right. If they are zero or odd, ask Assembled's Support team.",
				"who": "Whoever owns workforce management",
				"why": "It shows that the webhook works.",
				"after": ["webhooks.agent-states"]
			},
			"verify-queues": {
				"title": "See that contacts arrive in Assembled",
				"where": "In Assembled: Queues and exclusions page",
				"do": "Select \"Last hour\" and check the newly arrived volume in the tile of each channel. If it is zero or odd, ask Assembled's Support team.",
				"who": "Whoever owns workforce management",
				"why": "It shows that Assembled reads from Gladly."
			}
		},
		"handover": {
			"connection": {
				"title": "Form in Assembled: integrations directory > Gladly",
				"fields": {
					"Gladly API key": "{{ user.token }}",
					"User name": "{{ user.email }}",
					"Subdomain": "{{ organization.subdomain }}"
				}
			},
			"channels": {
				"title": "Which Gladly channel becomes which Assembled channel",
				"columns": ["Gladly", "Assembled"],
				"rows": [
					["PHONE_CALL, VOICEMAIL, ABANDONED_CALL", "Phone"],
					["EMAIL", "Email"],
					["CHAT", "Chat"],
					["SMS", "SMS"],
					["FB_MESSENGER, WHATSAPP", "Social"]
				]
			},
			"queues": {
				"title": "Queues in Assembled",
				"text": "Queues can be made by the Gladly attributes Direction, Inbox When Ended, Inbox When Queued and Status. A contact that used several channels counts under the channel of its first message. Instagram is not in Assembled's channel table."
			},
			"sla": {
				"title": "How Assembled measures the SLA",
				"columns": ["Contacts", "Measured as"],
				"rows": [
					["Calls", "meta.answeredAt - meta.placedAt"],
					["Chat, social, SMS", "first_responded_at - external_created_at"],
					["Email", "first_responded_at - external_created_at"]
				]
			},
			"conversation-data": {
				"title": "Conversation data",
				"columns": ["Gladly", "Assembled"],
				"rows": [["FulfilledAt", "first_responded_at"], ["FulfilledAt - QueuedAt", "first_response_duration"]]
			},
			"statuses": {
				"title": "Conversation status",
				"columns": ["Gladly", "Assembled"],
				"rows": [["Unanswered, Abandoned, Unknown", "open"], ["Answered", "solved"]]
			}
		},
		"troubleshooting": [
			{
				"question": "Assembled says \"sync invalid\" for Gladly in Settings > Integrations, with a 400 error.",
				"answer": "Hover over the message. 400 errors are usually about permissions: whoever authorized the connection lacked them, left the company, or had settings changed. Someone with admin permissions has to authorize it again, or no data flows and reports are wrong."
			},
			{
				"question": "Assembled says \"sync invalid\" with a generic error.",
				"answer": "Ask Assembled's Support team to find the cause."
			},
			{
				"question": "Connecting Gladly in Assembled fails.",
				"answer": "Ask Assembled's Support team."
			},
			{
				"question": "Agent states or contacts are zero or look odd in Assembled.",
				"answer": "Ask Assembled's Support team."
			},
			{
				"question": "Can first response times follow business hours?",
				"answer": "Yes, on request to Assembled's Support team."
			}
		]
	},
	{
		"id": "gladly-sidekick",
		"name": "Gladly Sidekick",
		"summary": "An automated agent answers customers in Gladly, told of new messages by one webhook for chat and one for all other channels. Use it once for each brand or region.",
		"guide": "Connect Gladly Sidekick to Gladly Hero",
		"requires": ["API User", "Administrator"],
		"signature": { "words": ["sidekick", "thankful"] },
		"inputs": {
			"user-email": {
				"type": "email",
				"description": "Email address of the Gladly user for Sidekick. It has a form that Gladly prescribes, with your company's name in it.",
				"where-to-find": "Ask Gladly Support for the address that your company has to use.",
				"required": true,
				"example": "sidekick-acme@vendor.example"
			},
			"bot-name": {
				"type": "text",
				"description": "Name under which Sidekick writes to customers, as an agent of yours.",
				"where-to-find": "Choose one.",
				"required": true,
				"example": "Melissa"
			},
			"inbox-names": {
				"type": "list",
				"description": "Inboxes that Sidekick may work in, by their names in Gladly.",
				"where-to-find": "In Gladly: Settings > Orchestration > Inboxes. Gladly Support helps to choose.",
				"required": true,
				"example": ["Customer Support", "VIP"]
			},
			"chat-webhook-url": {
				"type": "url",
				"description": "Address for chat messages. Leave it out if Sidekick is not to answer chats. May be the same as the other one: the two webhooks then become one.",
				"where-to-find": "Gladly Sidekick Dashboard > Notification Endpoints shows it after saving. Gladly Support helps to find it.",
				"example": "https://hooks.sidekick.example/acme/chat"
			},
			"other-webhook-url": {
				"type": "url",
				"description": "Address for messages in all channels other than chat.",
				"where-to-find": "Gladly Sidekick Dashboard > Notification Endpoints shows it after saving. Gladly Support helps to find it.",
				"required-unless": "chat-webhook-url",
				"example": "https://hooks.sidekick.example/acme/messages"
			},
			"webhook-api-key": {
				"type": "secret",
				"description": "Sidekick's webhook API token, which Gladly sends in the header x-api-key.",
				"where-to-find": "Ask Gladly Support; the setup guide does not say where it is shown.",
				"required": true,
				"example": { "secret": "SIDEKICK_WEBHOOK_KEY" }
			},
			"endpoint-name": {
				"type": "text",
				"description": "Name of the notification endpoint in the Sidekick Dashboard. \"Gladly\" if you have one brand and one region; otherwise name it after the brand or region.",
				"default": "Gladly",
				"example": "Acme EU"
			}
		},
		"user": {
			"email": "{{ user-email }}",
			"name": "{{ bot-name }}",
			"roles": [
				"Agent",
				"Agent Plus",
				"API User"
			]
		},
		"inboxes": { "{{ each }}": {
			"for-each": "inbox-names",
			"name": "{{ each }}"
		} },
		"webhooks": {
			"chat": {
				"when": "chat-webhook-url",
				"name": "Gladly Sidekick chat (endpoint {{ endpoint-name }})",
				"url": "{{ chat-webhook-url }}",
				"events": ["AUTOMATION/MESSAGE_RECEIVED"],
				"headers": { "x-api-key": "{{ webhook-api-key }}" }
			},
			"other-channels": {
				"when": "other-webhook-url",
				"name": "Gladly Sidekick messages (endpoint {{ endpoint-name }})",
				"url": "{{ other-webhook-url }}",
				"events": ["MESSAGE/RECEIVED"],
				"headers": { "x-api-key": "{{ webhook-api-key }}" }
			}
		},
		"steps": {
			"gather": {
				"title": "Have access to Gladly Sidekick and the names at hand",
				"where": "In the Gladly Sidekick Dashboard",
				"do": "Make sure that you can sign in to Gladly Sidekick. Have at hand the organization URL {{ organization.url }} and the names of the inboxes that Sidekick is to work in ({{ inbox-names }}). The API token comes from a later step.",
				"who": "Whoever sets Sidekick up",
				"why": "The setup goes back and forth between Gladly and the Sidekick Dashboard."
			},
			"create-user": {
				"title": "Create the Gladly user for Sidekick",
				"where": "In Gladly: Settings > People > Users > Add User",
				"do": "Add a user that nobody but Sidekick uses. Email: {{ user.email }} (the address has a form that Gladly prescribes; ask Gladly Support if you are not sure that this is it). Full name: {{ user.name }}. Roles: {{ user.roles }}; Administrator may be added but is not required. Inboxes: {{ inbox-names }}. Click Add User to save. Whoever reads that mailbox activates the user by the invitation; its link works once, for 24 hours.",
				"who": "Administrator",
				"why": "Sidekick writes to customers as this user, under this name.",
				"done-when": "user"
			},
			"user-roles": {
				"title": "Check the roles of the Sidekick user",
				"where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
				"do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}. Administrator may be added but is not required.",
				"who": "Administrator",
				"why": "Without a role Sidekick is refused, and Gladly's API does not show roles.",
				"link": "user"
			},
			"create-token": {
				"title": "Create the API token of the Sidekick user",
				"where": "In Gladly: Settings > API Tokens > Create Token",
				"where-before": "More settings > API Tokens, or Integrations > API Token",
				"do": "Create a token that belongs to {{ user.email }}, signed in as that user. Copy it at once, and store the email address and the token where your company keeps passwords: Gladly shows the token this one time only.",
				"who": "The user {{ user.email }}, which has the role API User",
				"why": "Sidekick reads and answers through Gladly's API with this token.",
				"done-when": "user.token"
			},
			"inbox-members-{{ each.key }}": {
				"for-each": "inboxes",
				"title": "Put the Sidekick user into the inbox \"{{ each.name }}\"",
				"where": "In Gladly: Settings > Orchestration > Inboxes > edit {{ each.name }} > Agents",
				"do": "Make sure that {{ user.email }} is among the agents of {{ each.name }}. (The same can be done at Settings > People > Users > Edit User > Inboxes.)",
				"who": "Administrator or Team Manager",
				"why": "Being in an inbox is what lets Sidekick into it. Gladly's API does not show who is.",
				"link": "inboxes.{{ each.key }}"
			},
			"message-automation": {
				"when": "chat-webhook-url",
				"title": "Switch on message automation for chat",
				"where": "In Gladly: Settings > Channels > Glad App > ⋮ > Configure > Enable Automation Services for Glad App",
				"where-before": "Settings > Channels > Sidekick > ⋮ > Configure > Self-Service > Enable Sidekick for Automation",
				"do": "For each Glad App (the chat window on your site, once called Sidekick) in which Gladly Sidekick is to answer: open ⋮ beside it, choose Configure, tick \"Enable Automation Services for Glad App\", answer \"Yes, proceed\" and save. If the option is not there, ask Gladly Support to turn it on.",
				"who": "Administrator",
				"why": "Sidekick needs it for the chat channel, the only one that the guide offers it for. Gladly's API does not show it."
			},
			"notification-endpoints": {
				"title": "Create the notification endpoint in Sidekick",
				"where": "In the Gladly Sidekick Dashboard: + Add Helpdesk Integration > Gladly > Notification Endpoints > + New Notification Endpoint",
				"do": "Name it {{ endpoint-name }} and save. With several brands, regions or shops create one for each, and use this integration once for each. Keep the addresses that it shows: they are the inputs chat-webhook-url and other-webhook-url. Gladly Support helps with this.",
				"who": "Someone with access to the Gladly Sidekick Dashboard",
				"why": "Gladly's webhooks lead to these addresses.",
				"before": ["webhooks.chat", "webhooks.other-channels"]
			},
			"dashboard-token": {
				"title": "Add the Gladly user and token to Sidekick",
				"where": "In the Gladly Sidekick Dashboard: Integrations > API tokens > Add Token (top right)",
				"do": "Enter the email address {{ user.email }} and its Gladly API token, then go back to the dashboard.",
				"who": "Someone with access to the Gladly Sidekick Dashboard",
				"why": "Sidekick cannot work with the events that it receives without a token."
			},
			"hand-off-inbox": {
				"title": "Check where Sidekick hands conversations to people",
				"where": "In Gladly: Settings > Entry Points; the inbox set in Sidekick: in the Gladly Sidekick Dashboard, or with Gladly Support",
				"do": "A conversation that Sidekick does not finish goes to the inbox set in Sidekick or, where none is set, to the default inbox of its entry point. Make sure that people look after that inbox, and tell your agents what to expect: they do not see the exchange with Sidekick in Gladly before it is handed to them, and five idle minutes close a session.",
				"who": "Whoever leads the agents",
				"why": "Otherwise customers wait in an inbox that nobody reads."
			}
		},
		"handover": { "dashboard": {
			"title": "For the Gladly Sidekick Dashboard",
			"fields": {
				"Gladly organization URL": "{{ organization.url }}",
				"Email of the Gladly user": "{{ user.email }}",
				"API token of that user": "{{ user.token }}",
				"Inboxes": "{{ inbox-names }}",
				"Name of the notification endpoint": "{{ endpoint-name }}"
			}
		} },
		"troubleshooting": [
			{
				"question": "The option for automation is missing in the settings of the chat channel.",
				"answer": "Ask Gladly Support to turn it on for your organization."
			},
			{
				"question": "Which address do the webhooks need?",
				"answer": "The Sidekick Dashboard shows it when a notification endpoint has been saved. If you cannot tell which one it is, ask Gladly Support."
			},
			{
				"question": "Which inboxes should Sidekick be in?",
				"answer": "All in which it is to answer. Gladly Support helps to choose them."
			},
			{
				"question": "Which email address does the Sidekick user need?",
				"answer": "One of a prescribed form with your company's name in it. Gladly Support tells you which."
			},
			{
				"question": "Agents do not see what Sidekick wrote to a customer.",
				"answer": "The exchange is not shown in Gladly until Sidekick hands the conversation over."
			},
			{
				"question": "A conversation that Sidekick handed over turned up in another inbox.",
				"answer": "It goes to the inbox set in Sidekick or, where none is set, to the default inbox of the entry point."
			},
			{
				"question": "A session with Sidekick ended by itself.",
				"answer": "Five idle minutes close a session."
			}
		]
	},
	{
		"id": "hioperator",
		"name": "HiOperator",
		"summary": "Outsourced agents answer customers in an inbox of their own; HiOperator builds its own webhooks.",
		"guide": "Set Up HiOperator Integration",
		"requires": ["Administrator", "API User"],
		"signature": { "words": ["hioperator"] },
		"inputs": {
			"vendor-webhook-name": {
				"type": "text",
				"description": "Name of the webhooks that HiOperator makes in Gladly; * stands for any text. HiOperator does not publish their names, so give the real one once it is there.",
				"where-to-find": "In Gladly: Settings > App Developer Tools > Webhooks",
				"default": "*HiOperator*",
				"example": "HiOperator chats"
			},
			"vendor-webhook-url": {
				"type": "text",
				"description": "Address that HiOperator's webhooks lead to; * stands for any text. A webhook counts as HiOperator's when its name or its address fits.",
				"where-to-find": "In Gladly: Settings > App Developer Tools > Webhooks",
				"default": "*hioperator*",
				"example": "https://gladly.hioperator.example/*"
			}
		},
		"user": { "roles": [
			"Administrator",
			"Agent",
			"API User"
		] },
		"inboxes": { "hioperator": {
			"name": "HiOperator",
			"sla-minutes": 1440
		} },
		"topics": {
			"hioperator": { "name": "HiOperator" },
			"hio-escalation": { "name": "HiO_Escalation" }
		},
		"webhooks": { "vendor": {
			"owner": "vendor",
			"name": "{{ vendor-webhook-name }}",
			"url": "{{ vendor-webhook-url }}"
		} },
		"steps": {
			"agree-scope": {
				"title": "Agree with HiOperator what it will do for you",
				"where": "With your Client Success Team and Workflow Engineer at HiOperator",
				"do": "Settle together what HiOperator is to do on your behalf.",
				"who": "Whoever owns customer service, with HiOperator",
				"why": "HiOperator builds its workflows and webhooks from what you agree here."
			},
			"create-user": {
				"title": "Create the Gladly user for HiOperator",
				"where": "In Gladly: Settings > People > Users > Add User",
				"do": "Add a user that nobody but HiOperator uses. Email: {{ user.email }} (its mailbox must be one that you can open). Full name: {{ user.name }}. Roles: {{ user.roles }}. Save, open the invitation in that mailbox and set the password. The link works once, for 24 hours.",
				"who": "Administrator",
				"why": "HiOperator signs in to Gladly as this user.",
				"done-when": "user"
			},
			"user-roles": {
				"title": "Check the roles of the HiOperator user",
				"where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
				"do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}.",
				"who": "Administrator",
				"why": "Without a role HiOperator is refused, and Gladly's API does not show roles.",
				"link": "user"
			},
			"create-token": {
				"title": "Create the API token of the HiOperator user",
				"where": "In Gladly: Settings > API Tokens > Create Token",
				"where-before": "More settings > API Tokens, or Integrations > API Token",
				"do": "Sign in to Gladly as {{ user.email }} and create a token. Copy it at once and store it where your company keeps passwords: Gladly shows it this one time only.",
				"who": "The user {{ user.email }}, which has the role API User",
				"why": "HiOperator reads and answers through Gladly's API with this token. It is good for this one Gladly environment.",
				"done-when": "user.token"
			},
			"create-inbox": {
				"title": "Create the inbox \"{{ inboxes.hioperator.name }}\"",
				"where": "In Gladly: Settings > Orchestration > Inboxes > Create Inbox",
				"do": "Create an inbox with the name {{ inboxes.hioperator.name }}, spelt exactly so.",
				"who": "Administrator or Team Manager",
				"why": "Requests from customers that HiOperator answers are queued there.",
				"done-when": "inboxes.hioperator"
			},
			"inbox-sla": {
				"title": "Set the SLA of \"{{ inboxes.hioperator.name }}\"",
				"where": "In Gladly: Settings > Orchestration > Inboxes > edit {{ inboxes.hioperator.name }} > SLA",
				"do": "Set the SLA to {{ inboxes.hioperator.sla-minutes }} minutes. (HiOperator's guide asks for 24 hours, which is 1440 minutes.)",
				"who": "Administrator or Team Manager",
				"why": "HiOperator works to this time. Gladly's API does not show it.",
				"link": "inboxes.hioperator"
			},
			"inbox-members": {
				"title": "Put the HiOperator user into \"{{ inboxes.hioperator.name }}\"",
				"where": "In Gladly: Settings > Orchestration > Inboxes > edit {{ inboxes.hioperator.name }} > Agents",
				"do": "Add {{ user.email }} to the agents of the inbox. (The same can be done at Settings > People > Users > Edit User > Inboxes.)",
				"who": "Administrator or Team Manager",
				"why": "HiOperator works in the inbox as this user. Gladly's API does not show who is in an inbox.",
				"link": "inboxes.hioperator"
			},
			"hand-over": {
				"title": "Give HiOperator what it needs to connect",
				"where": "To your Director of Client Success at HiOperator",
				"do": "Pass on the Gladly URL {{ organization.url }}, the email address {{ user.email }}, the API token of that user, the inbox {{ inboxes.hioperator.name }} and the topics {{ topics.hioperator.name }} and {{ topics.hio-escalation.name }}. Send the token by a way that you trust with passwords. The command \"handover {{ integration }}\" prints the list.",
				"who": "Whoever created the token",
				"why": "HiOperator can only begin to build with these five.",
				"after": ["topics.hioperator", "topics.hio-escalation"]
			},
			"vendor-builds": {
				"title": "Have HiOperator build its workflows and webhooks",
				"where": "With HiOperator's engineers",
				"do": "Wait until HiOperator says that its workflows are built and that its own Gladly webhooks for voice, chat and email are there. Then look up their names at Settings > App Developer Tools > Webhooks (older menus: More settings > Webhooks, or Integrations > Webhooks); if they are not found by \"{{ vendor-webhook-name }}\", write the right name into the input vendor-webhook-name.",
				"who": "HiOperator",
				"why": "These webhooks bring HiOperator the calls, chats and emails that it handles. They count towards the 20 webhooks that Gladly allows an organization."
			}
		},
		"handover": { "connection": {
			"title": "For the Director of Client Success at HiOperator",
			"fields": {
				"Gladly URL": "{{ organization.url }}",
				"Email of the Gladly user": "{{ user.email }}",
				"API token of that user": "{{ user.token }}",
				"Inbox": "{{ inboxes.hioperator.name }}",
				"Topic for conversations taken over by HiOperator": "{{ topics.hioperator.name }}",
				"Topic for emails and chats escalated by HiOperator": "{{ topics.hio-escalation.name }}"
			}
		} },
		"troubleshooting": [
			{
				"question": "The webhooks that HiOperator made are reported as missing.",
				"answer": "HiOperator does not publish their names. Look them up in Gladly (Settings > App Developer Tools > Webhooks) and write what they have in common into the input vendor-webhook-name or vendor-webhook-url."
			},
			{
				"question": "There is no room for HiOperator's webhooks.",
				"answer": "Gladly allows an organization 20 webhooks, and HiOperator's count as well. Remove one that is not needed any more."
			},
			{
				"question": "The inbox is reported as missing although it is there.",
				"answer": "It has to be spelt exactly as in the file, and must not be deactivated."
			},
			{
				"question": "The API token was not saved.",
				"answer": "Gladly does not show it again. Create another one, give it to HiOperator, and delete the old one."
			}
		]
	},
	{
		"id": "idiomatic",
		"name": "Idiomatic",
		"summary": "Gladly sends conversation events to Idiomatic, which reads the rest through Gladly's API.",
		"guide": "Set Up Idiomatic Integration",
		"requires": ["Administrator", "API User"],
		"signature": {
			"words": ["idiomatic"],
			"by-events": ["events"]
		},
		"inputs": {
			"webhook-url": {
				"type": "url",
				"description": "Address that Idiomatic made for your events.",
				"where-to-find": "Your contact at Idiomatic sends it once the endpoint is there.",
				"required": true,
				"example": "https://hooks.idiomatic.example/acme"
			},
			"webhook-api-key": {
				"type": "secret",
				"description": "Idiomatic's webhook API token, which Gladly sends in the header x-api-key.",
				"where-to-find": "Your contact at Idiomatic sends it together with the address.",
				"required": true,
				"example": { "secret": "IDIOMATIC_WEBHOOK_KEY" }
			},
			"webhook-name": {
				"type": "text",
				"description": "Name of the webhook in Gladly. Choose one that tells which Idiomatic instance it belongs to if you have several.",
				"default": "Idiomatic",
				"example": "Idiomatic (Acme EU)"
			}
		},
		"user": { "roles": [
			"API User",
			"Agent",
			"Administrator"
		] },
		"webhooks": { "events": {
			"name": "{{ webhook-name }}",
			"url": "{{ webhook-url }}",
			"headers": { "x-api-key": "{{ webhook-api-key }}" },
			"events": [
				"CONVERSATION/CREATED",
				"CONVERSATION/CLOSED",
				"CONVERSATION/NOTE_CREATED",
				"CONVERSATION/TOPIC_ADDED",
				"CONVERSATION/TOPIC_REMOVED",
				"CONVERSATION_ASSIGNEE/UPDATED",
				"CONTACT/MESSAGE_SENT",
				"CONTACT/MESSAGE_RECEIVED",
				"MESSAGE/RECEIVED",
				"CONVERSATION_STATUS/UPDATED"
			]
		} },
		"steps": {
			"create-user": {
				"title": "Create the Gladly user for Idiomatic",
				"where": "In Gladly: Settings > People > Users > Add User",
				"do": "Add a user that nobody but Idiomatic uses. Email: {{ user.email }}. Full name: {{ user.name }}. Roles: {{ user.roles }}. Save, then activate it by the invitation sent to that address. The link works once, for 24 hours.",
				"who": "Administrator",
				"why": "Idiomatic signs in to Gladly's API as this user.",
				"done-when": "user"
			},
			"user-roles": {
				"title": "Check the roles of the Idiomatic user",
				"where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
				"do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}.",
				"who": "Administrator",
				"why": "Without a role Idiomatic is refused, and Gladly's API does not show roles.",
				"link": "user"
			},
			"create-token": {
				"title": "Create the API token of the Idiomatic user",
				"where": "In Gladly: Settings > API Tokens > Create Token",
				"where-before": "More settings > API Tokens, or Integrations > API Token",
				"do": "Sign in to Gladly as {{ user.email }} and create a token. Copy it at once, and store the email address and the token where your company keeps passwords: Gladly shows the token this one time only.",
				"who": "The user {{ user.email }}, which has the role API User",
				"why": "Idiomatic needs the email address and the token to read conversations.",
				"done-when": "user.token"
			},
			"hand-over": {
				"title": "Give Idiomatic what it needs to connect",
				"where": "To your contact at Idiomatic",
				"do": "Pass on the full Gladly domain {{ organization.host }}, the email address {{ user.email }} and the API token of that user. Send the token by a way that you trust with passwords. The command \"handover {{ integration }}\" prints the list.",
				"who": "Whoever created the token",
				"why": "Idiomatic makes the endpoint for your events with these three."
			},
			"webhook-endpoint": {
				"title": "Get the webhook address and token from Idiomatic",
				"where": "From your contact at Idiomatic",
				"do": "Idiomatic makes an API endpoint with an SQS queue that stores your events. Ask for the address and for the webhook API token. Put the address into the input webhook-url and the token into the secret that the input webhook-api-key names.",
				"who": "Idiomatic",
				"why": "The webhook leads there. While Idiomatic's extraction is paused, events wait in the queue for up to four days (14 if Idiomatic sets it so).",
				"before": ["webhooks.events"]
			}
		},
		"handover": { "connection": {
			"title": "For your contact at Idiomatic",
			"fields": {
				"Gladly domain": "{{ organization.host }}",
				"Email of the Gladly user": "{{ user.email }}",
				"API token of that user": "{{ user.token }}"
			}
		} },
		"troubleshooting": [
			{
				"question": "The webhook cannot be enabled.",
				"answer": "Gladly first sends a PING to the address and waits 15 seconds for a good answer. Ask Idiomatic whether the endpoint is ready and whether the webhook API token is the right one."
			},
			{
				"question": "Gladly has switched the webhook off.",
				"answer": "Gladly does so when the endpoint fails to take an event in spite of several retries. The webhook's log in Gladly (Settings > App Developer Tools > Webhooks > edit > Logs) shows what went wrong. Settle it with Idiomatic, then switch the webhook on again."
			},
			{
				"question": "Are events lost while Idiomatic's extraction is paused?",
				"answer": "Not at once: they wait in Idiomatic's queue for up to four days, or up to 14 if Idiomatic sets it so."
			},
			{
				"question": "The API token was not saved.",
				"answer": "Gladly does not show it again. Create another one, give it to Idiomatic, and delete the old one."
			}
		]
	},
	{
		"id": "playvox",
		"name": "Playvox",
		"summary": "Workforce management: Playvox plans agents' time from Gladly's conversations and agent statuses. It makes its own webhook.",
		"guide": "Playvox Integration Overview",
		"requires": ["Administrator", "API User"],
		"signature": { "words": ["playvox"] },
		"inputs": {
			"connector-name": {
				"type": "text",
				"description": "What the Gladly connector is called in Playvox.",
				"default": "Gladly",
				"example": "Gladly production"
			},
			"connector-description": {
				"type": "text",
				"description": "Short description of the Gladly connector in Playvox.",
				"default": "Conversations, agents and agent statuses from Gladly",
				"example": "Gladly, all brands"
			},
			"inbox-names": {
				"type": "list",
				"description": "Inboxes that Playvox plans for, by their names in Gladly. They are checked to be there; left out, none is checked.",
				"where-to-find": "You settle them with your implementation specialist.",
				"example": ["Customer Support"]
			},
			"tasks": {
				"type": "list",
				"description": "Tasks in Playvox with the statuses that count as each. Left out, they are Playvox's sample, in which Break, Lunch, Meeting and Other stand for your own away reasons.",
				"where-to-find": "Away reasons, in Gladly: the Agent Status page of the settings",
				"fields": {
					"name": {
						"type": "text",
						"description": "Name of the task.",
						"required": true,
						"example": "Agent Status – Logged In"
					},
					"expression": {
						"type": "text",
						"description": "Regular expression that matches the status.",
						"required": true,
						"example": "LOGGED_IN"
					}
				},
				"check": "task-expressions",
				"example": [{
					"name": "Agent Status – Went Away",
					"expression": "Break|Lunch|Training|WENT_AWAY"
				}],
				"default": [
					{
						"name": "Agent Status – Logged In",
						"expression": "LOGGED_IN"
					},
					{
						"name": "Agent Status – Logged Out",
						"expression": "LOGGED_OUT"
					},
					{
						"name": "Agent Status – Went Away",
						"expression": "Break|Lunch|Meeting|Other|WENT_AWAY"
					},
					{
						"name": "Agent Status – Returned from Away",
						"expression": "RETURNED_FROM_AWAY"
					},
					{
						"name": "Agent Status – Availability Updated",
						"expression": "AvailableFor:.*|Unavailable"
					}
				]
			},
			"vendor-webhook-name": {
				"type": "text",
				"description": "Name of the webhook that Playvox makes in Gladly; * stands for any text.",
				"where-to-find": "In Gladly: Settings > App Developer Tools > Webhooks",
				"default": "*Playvox*",
				"example": "Playvox WFM"
			},
			"vendor-webhook-url": {
				"type": "text",
				"description": "Address that Playvox's webhook leads to; * stands for any text. A webhook counts as Playvox's when its name or its address fits.",
				"where-to-find": "In Gladly: Settings > App Developer Tools > Webhooks",
				"default": "*playvox*",
				"example": "https://gladly.playvox.example/*"
			}
		},
		"user": { "roles": ["API User", "Agent"] },
		"inboxes": { "{{ each }}": {
			"for-each": "inbox-names",
			"name": "{{ each }}"
		} },
		"webhooks": { "vendor": {
			"owner": "vendor",
			"name": "{{ vendor-webhook-name }}",
			"url": "{{ vendor-webhook-url }}",
			"events": ["CONVERSATION/CREATED", "CONVERSATION/CLOSED"]
		} },
		"steps": {
			"playvox-access": {
				"title": "Have elevated access to Playvox",
				"where": "In Playvox",
				"do": "Make sure that your Playvox account may set up integrations.",
				"who": "Your Playvox administrator",
				"why": "Without it you cannot link Gladly."
			},
			"implementation-specialist": {
				"title": "Meet your implementation specialist",
				"where": "With Playvox; usually arranged while you buy it",
				"do": "Get to know the implementation specialist whom Playvox assigns to you and agree on dates. Plan for about eight weeks.",
				"who": "Whoever owns workforce management",
				"why": "The specialist guides the setup, and is your support until it is done."
			},
			"weekly-meetings": {
				"title": "Agree on weekly meetings",
				"where": "With your implementation specialist",
				"do": "Meet every week while Playvox is being introduced.",
				"who": "Whoever owns workforce management",
				"why": "Open questions of the setup are settled there."
			},
			"define-inboxes": {
				"title": "Define inboxes and SLA targets",
				"where": "With your implementation specialist",
				"do": "Settle which Gladly inboxes Playvox plans for and which SLA targets count. Write the inboxes into the input inbox-names if their presence is to be checked.",
				"who": "Whoever owns workforce management",
				"why": "They are settled as part of the introduction."
			},
			"create-user": {
				"title": "Create the Gladly user for Playvox",
				"where": "In Gladly: Settings > People > Users > Add User",
				"do": "Have a user that may create API tokens; one that nobody but Playvox uses is best. Email: {{ user.email }}. Full name: {{ user.name }}. Roles: {{ user.roles }}. Ask your specialist whether Playvox reads Gladly's reports; for these the user needs Administrator as well. Activate it by the invitation sent to that address. The link works once, for 24 hours.",
				"who": "Administrator",
				"why": "Playvox signs in to Gladly's API as this user.",
				"done-when": "user"
			},
			"user-roles": {
				"title": "Check the roles of the Playvox user",
				"where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
				"do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}. If your specialist says that Playvox reads Gladly's reports, add Administrator.",
				"who": "Administrator",
				"why": "Without a role Playvox is refused, and Gladly's API does not show roles.",
				"link": "user"
			},
			"create-token": {
				"title": "Create the API token of the Playvox user",
				"where": "In Gladly: Settings > API Tokens > Create Token",
				"where-before": "More settings > API Tokens, or Integrations > API Token",
				"do": "Sign in to Gladly as {{ user.email }} and create a token. Copy it at once and store it where your company keeps passwords: Gladly shows it this one time only.",
				"who": "The user {{ user.email }}, which has the role API User",
				"why": "Playvox's form for Gladly asks for it.",
				"done-when": "user.token"
			},
			"connector": {
				"title": "Connect Gladly in Playvox",
				"where": "In Playvox: home page > Integrations > Gladly App",
				"do": "Fill in the form. Name: {{ connector-name }}. Description: {{ connector-description }}. Gladly URL: {{ organization.host }}. Gladly API User Name: {{ user.email }}. Gladly API User Password: the API token of that user. Click Save, wait until it can be submitted, and click OK.",
				"who": "Someone with elevated access to Playvox",
				"why": "This connects Playvox to Gladly; from then on it makes its webhook and reads users and statuses.",
				"done-when": "webhooks.vendor"
			},
			"away-reasons": {
				"title": "Compare the away reasons with the tasks",
				"where": "In Gladly: the Agent Status page of the settings",
				"do": "The tasks have to name the away reasons that your agents choose from; Break, Lunch, Meeting and Other in Playvox's sample are only examples. If yours are called otherwise, write your own tasks into the input tasks. WENT_AWAY covers agents who are away without a reason. Playvox's sample has no task for the status CHANGED_ACTIVE_REASON: ask your specialist whether you need one.",
				"who": "Administrator",
				"why": "Gladly's API does not show away reasons, so only a person can compare them."
			},
			"task-{{ each.name }}": {
				"for-each": "tasks",
				"title": "Create the task \"{{ each.name }}\"",
				"where": "In Playvox: Settings > Tasks > Add New",
				"do": "Name: {{ each.name }}. Integration Identifier (Regular Expression Matching), without the quotes: \"{{ each.expression }}\". Set the other options, such as the category, as your organization does.",
				"who": "Someone with elevated access to Playvox",
				"why": "Agent statuses from Gladly are counted by task."
			},
			"workstreams": {
				"title": "Create a workstream for each inbox",
				"where": "In Playvox, where workstreams are set up; your specialist shows you",
				"do": "The command \"handover {{ integration }}\" prints one line an inbox, made of the inbox's id and name, such as BBWGXUw8R4W9EBT4oqfXXX|Customer_Support. Enter it as the Integration Identifier (Regular Expression Matching) of the workstream. Do so again when inboxes are added or renamed.",
				"who": "Someone with elevated access to Playvox",
				"why": "Playvox recognises by it which inbox a conversation belongs to."
			},
			"users-arrive": {
				"title": "See that users arrive in Playvox",
				"where": "In Playvox",
				"do": "Check that your agents appear. They are matched by email address, once an hour, so an agent needs the same address in Gladly and in Playvox. Allow up to two hours after connecting.",
				"who": "Whoever owns workforce management",
				"why": "Agents who are not matched are missing from schedules."
			},
			"agent-status-arrives": {
				"title": "See that agent statuses and work sessions arrive in Playvox",
				"where": "In Playvox",
				"do": "Check that statuses of agents who are signed in to Gladly appear under the right tasks. Statuses come every minute, work sessions every ten. Allow up to two hours after connecting.",
				"who": "Whoever owns workforce management",
				"why": "It shows that the tasks match."
			},
			"workstream-data-arrives": {
				"title": "See that conversations arrive under the right workstreams",
				"where": "In Playvox",
				"do": "Check that new conversations appear under the workstream of their inbox. They come nearly at once. Allow up to two hours after connecting.",
				"who": "Whoever owns workforce management",
				"why": "It shows that the webhook and the workstreams work."
			},
			"training": {
				"title": "Take the training for admins, schedulers and agents",
				"where": "With Playvox",
				"do": "Have the three trainings held that Playvox gives, for Admin, Schedule and Agent.",
				"who": "Whoever owns workforce management",
				"why": "They are part of the introduction."
			},
			"support-hand-over": {
				"title": "Get to know Playvox's support at the end",
				"where": "With your implementation specialist",
				"do": "Ask questions to your specialist, not to Playvox's support team, until the introduction is complete. Then have the specialist introduce you to the support process.",
				"who": "Whoever owns workforce management",
				"why": "From then on support is your contact."
			}
		},
		"handover": {
			"connector": {
				"title": "Form in Playvox: Integrations > Gladly App",
				"fields": {
					"Name": "{{ connector-name }}",
					"Description": "{{ connector-description }}",
					"Gladly URL": "{{ organization.host }}",
					"Gladly API User Name": "{{ user.email }}",
					"Gladly API User Password": "{{ user.token }}"
				}
			},
			"tasks": {
				"title": "Tasks in Playvox: Settings > Tasks > Add New",
				"columns": ["Agent Status Name", "Integration Identifier (Regular Expression Matching)"],
				"rows": [{
					"for-each": "tasks",
					"cells": ["{{ each.name }}", "{{ each.expression }}"]
				}]
			},
			"workstreams": {
				"title": "Workstreams in Playvox",
				"computed": "inbox-workstreams"
			}
		},
		"troubleshooting": [{
			"question": "Whom do I ask while Playvox is being introduced?",
			"answer": "Your implementation specialist, not Playvox's support team. You are introduced to the support process when the introduction is complete."
		}]
	}
];
// src/catalog/index.ts
/** Ids of the built-in vendors, sorted; what `vendor:` may name besides a path. */
const builtInVendorIds = DEFINITIONS.map(({ id }) => id);
/** The built-in definition of that id, if there is one. */
function builtInVendor(id) {
	return DEFINITIONS.find((definition) => definition.id === id);
}
// src/config/vendors.ts
const FOR_EACH = "/for-each";
/** The largest of them has some hundred values, most of them sentences. */
const SIZE_OF_BUILT_IN = 500;
/** Looks up every vendor that a file names: built-in ones by id, others by path. */
async function loadVendors(references, read, suggest) {
	const lookups = /* @__PURE__ */ new Map();
	const diagnostics = [];
	for (const reference of references) if (isVendorPath(reference)) {
		const own = await ownVendor(reference, read, suggest);
		lookups.set(reference, own.lookup);
		diagnostics.push(...own.diagnostics);
	} else lookups.set(reference, builtIn(reference, suggest));
	return {
		lookups,
		diagnostics
	};
}
/** Whether a value of `vendor:` is a path and not the id of a built-in vendor. */
function isVendorPath(reference) {
	return /[/\\]|\.ya?ml$/i.test(reference);
}
function builtIn(vendor, suggest) {
	const definition = builtInVendor(vendor);
	if (definition !== void 0) return {
		definition,
		size: SIZE_OF_BUILT_IN
	};
	const suggestions = suggest(vendor, builtInVendorIds);
	return { problem: {
		code: "unknown-vendor",
		vendor,
		known: builtInVendorIds,
		suggestions
	} };
}
async function ownVendor(path, read, suggest) {
	const reading = await read(path);
	if ("failure" in reading) {
		const { failure } = reading;
		return {
			lookup: { problem: {
				code: "vendor-file-unreadable",
				path,
				failure
			} },
			diagnostics: []
		};
	}
	const parsed = parseYaml(reading.content, reading.file);
	const isUnquoted = parsed.diagnostics.some(({ code }) => code === "key-not-text");
	if (parsed.content === null || isUnquoted) return {
		lookup: { faulty: true },
		diagnostics: parsed.diagnostics
	};
	const { value, map } = parsed.content;
	const shape = [...parsed.diagnostics, ...explain(schemaErrors(validateVendor, value), {
		map,
		suggest
	})];
	if (hasErrors(shape)) return {
		lookup: { faulty: true },
		diagnostics: shape
	};
	const definition = value;
	const diagnostics = withoutEach(checkVendor(definition)).map((problem) => definitionDiagnostic(problem, map));
	return {
		lookup: diagnostics.length > 0 ? { faulty: true } : {
			definition,
			size: map.size([])
		},
		diagnostics
	};
}
/** Where the list is wrong that an entry is repeated over, `each` is no mistake of its own. */
function withoutEach(problems) {
	const entries = problems.filter(({ pointer }) => pointer.endsWith(FOR_EACH)).map(({ pointer }) => pointer.slice(0, -9));
	return problems.filter(({ code, pointer, name }) => code !== "unknown-reference" || !/^each\b/.test(name) || !entries.some((entry) => `${pointer}/`.startsWith(`${entry}/`)));
}
function definitionDiagnostic(problem, map) {
	const { code, pointer, name, suggestions } = problem;
	const path = pathOf(pointer);
	switch (code) {
		case "unknown-reference":
		case "unknown-input": {
			const place = path.length === 2 ? map.keyPlace(path) : map.valuePlace(path);
			return diagnostic(place, {
				code: "vendor-reference",
				name,
				suggestions
			});
		}
		case "broken-reference": return diagnostic(map.valuePlace(path), {
			code: "vendor-broken-reference",
			name
		});
		case "not-a-list": return diagnostic(map.valuePlace(path), {
			code: "vendor-not-a-list",
			name,
			suggestions
		});
		case "key-without-each": return diagnostic(map.keyPlace(path), {
			code: "vendor-key-without-each",
			name
		});
	}
}
export { withValues as A, texts as C, placeOf as D, newBudget as E, textValue as O, text as S, isGiven as T, number as _, validateConfig as a, secretText as b, parseYaml as c, nameOf as d, expectedFor as f, namedSecret as g, readScalar as h, builtInVendorIds as i, withRows as k, explain as l, isRecord as m, loadVendors as n, schemaErrors as o, isFilledText as p, builtInVendor as r, COMPOSER_OPTIONS as s, isVendorPath as t, pathOf as u, referencesIn as v, MAX_WORK as w, soleReferenceIn as x, requiredText as y };
