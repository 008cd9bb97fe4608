import { q as ReconcileError } from "./start.js";
import { G as lastIn, H as COMPOSER_OPTIONS, U as parseYaml, W as extentOf } from "./core.js";
import { d as isNode, n as parseDocument, o as Document, p as isScalar, s as visit, t as parse, u as isMap } from "../packages/yaml.js";
import { i as checkResultFile, o as writeAtomically } from "./terminal.js";
import { readFile, stat } from "node:fs/promises";
// src/config/splice.ts
/**
* The text with every piece put in its place; all else stays as it is, byte for byte. Two pieces
* must not overlap; of two at one place, the first given comes first.
*/
function spliced(text, splices) {
	const sorted = splices.toSorted((a, b) => a.at - b.at || a.end - b.end);
	const parts = [];
	let from = 0;
	for (const { at, end, text: piece } of sorted) {
		parts.push(text.slice(from, at), piece);
		from = end;
	}
	return [...parts, text.slice(from)].join("");
}
/** The line ending that a text uses: that of its first line. */
function lineEndingOf(text) {
	const first = text.indexOf("\n");
	return first > 0 && text.charAt(first - 1) === "\r" ? "\r\n" : "\n";
}
/** Offset of the first character of the line that an offset is in. */
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
/** Offset of the end of the line that an offset is in: before its line ending. */
function lineEnd(text, offset) {
	const end = text.indexOf("\n", offset);
	if (end === -1) return text.length;
	return end > 0 && text.charAt(end - 1) === "\r" && end > offset ? end - 1 : end;
}
/** Column of an offset, counted from 0. */
function columnOf(text, offset) {
	return offset - lineStart(text, offset);
}
// src/config/block-entry.ts
/** Spaces a level, where a file has nothing to go by. */
const STEP = 2;
/**
* Puts an entry behind the last one of a mapping in block style, or behind a key that has nothing
* yet, with the file's own indentation. Comments that stand deeper than the key above belong to
* what is there, so the entry goes behind them.
*/
function blockSplices(text, spot, entry) {
	const { map, root, column } = spot;
	const step = stepOf(text, root);
	const indent = map === null ? column + step : columnOf(text, extentOf(map).start);
	const last = map === null ? {
		end: spot.end,
		isKept: false
	} : lastOf(text, map);
	const at = placeBehind(text, last, column);
	const lines = entry.lines.map((line) => line === "" ? "" : reindented(line, indent, step));
	const gap = map === null || last.isKept || entry.isTight === true ? [] : [""];
	const eol = lineEndingOf(text);
	const piece = [...gap, ...lines].map((line) => `${eol}${line}`).join("");
	return [...map === null ? [withoutEmpty(text, spot)] : [], {
		at,
		end: at,
		text: piece
	}];
}
/** The end of the last thing in a node. */
function lastOf(text, node) {
	const last = lastIn(node);
	const { start, end } = extentOf(last);
	return {
		end,
		isKept: isScalar(last) && (last.type === "BLOCK_LITERAL" || last.type === "BLOCK_FOLDED") && /^.\d?\+/.test(text.slice(start, end))
	};
}
/** The end of the line behind which the entry goes. */
function placeBehind(text, { end, isKept }, column) {
	const behind = lineEnd(text, end > 0 && text.charAt(end - 1) === "\n" ? lineStart(text, end - 1) : end);
	if (isKept) return behind;
	return lastComment(text, trimmed(text, behind), column);
}
/** Back over empty lines. */
function trimmed(text, offset) {
	const kept = text.slice(0, offset).trimEnd().length;
	return lineEnd(text, kept);
}
/** Forth over comments that stand deeper than a column. */
function lastComment(text, from, column) {
	let place = from;
	let next = text.indexOf("\n", from) + 1;
	while (next > 0 && next < text.length) {
		const end = lineEnd(text, next);
		const line = text.slice(next, end);
		const depth = line.length - line.trimStart().length;
		if (line.trim() !== "" && !(line.charAt(depth) === "#" && depth > column)) return place;
		if (line.trim() !== "") place = end;
		next = text.indexOf("\n", end) + 1;
	}
	return place;
}
function withoutEmpty(text, { at, end }) {
	return {
		at: end > at && text.charAt(at - 1) === " " ? at - 1 : at,
		end,
		text: ""
	};
}
/** Spaces a level in this file: those of the first mapping below another. */
function stepOf(text, root) {
	const column = columnOf(text, extentOf(root).start);
	const nested = root.items.map(({ value }) => value).find((value) => isBlockMap(value));
	return isMap(nested) ? columnOf(text, extentOf(nested).start) - column : STEP;
}
function isBlockMap(value) {
	return isMap(value) && value.flow !== true && value.items.length > 0;
}
function reindented(line, indent, step) {
	const bare = line.trimStart();
	const level = (line.length - bare.length) / STEP;
	return `${" ".repeat(indent + level * step)}${bare}`;
}
// src/config/yaml-text.ts
const OPTIONS = {
	version: "1.2",
	schema: "core"
};
const ON_ONE_LINE = {
	singleQuote: true,
	lineWidth: 0,
	doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
	collectionStyle: "flow",
	flowCollectionPadding: false
};
/**
* A value on one line of YAML, in quotes where it would be read as something else; mappings and
* lists in flow style, so that it may stand behind any key.
*/
function yamlText(value) {
	if (Array.isArray(value)) return `[${value.map(yamlText).join(", ")}]`;
	if (typeof value !== "object" || value === null) return scalarText(value);
	const members = Object.entries(value).map(([key, member]) => `${scalarText(key)}: ${yamlText(member)}`);
	return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
/** Fit to stand among others in flow style, where more has a meaning than elsewhere. */
function scalarText(value) {
	const document = new Document([value], OPTIONS);
	visit(document, { Scalar: (_, scalar) => {
		if (typeof scalar.value === "string" && /[\r\n]/.test(scalar.value)) scalar.type = "QUOTE_DOUBLE";
	} });
	return document.toString(ON_ONE_LINE).trimEnd().slice(1, -1);
}
// src/config/flow-entry.ts
/**
* Puts an entry behind the last one of a mapping in flow style (`{ … }`, or JSON): on a line of
* its own where the mapping has its closing brace on one.
*/
function flowSplices(text, spot, entry) {
	const { map, at, end } = spot;
	const members = memberText(entry, isJson(text, spot.root));
	if (map === null) return [{
		at,
		end,
		text: `${at === end ? " " : ""}{ ${members} }`
	}];
	const { start, end: behindBrace } = extentOf(map);
	const close = behindBrace - 1;
	const last = map.items.at(-1);
	const lines = placeOnLines(text, {
		start,
		close
	});
	if (last === void 0) return lines === null ? [{
		at: start + 1,
		end: close,
		text: ` ${members} `
	}] : [{
		at: lines,
		end: lines,
		text: `${newLine(text, columnOf(text, close) + 2)}${members}`
	}];
	const behind = extentOf(last.value ?? last.key).end;
	const hasComma = text.slice(behind, close).trimStart().startsWith(",");
	if (lines === null) {
		const comma = hasComma ? text.indexOf(",", behind) + 1 : behind;
		return [{
			at: comma,
			end: comma,
			text: `${hasComma ? "" : ","} ${members}`
		}];
	}
	const piece = `${newLine(text, columnOf(text, extentOf(last.key).start))}${members}${hasComma ? "," : ""}`;
	return [...hasComma ? [] : [{
		at: behind,
		end: behind,
		text: ","
	}], {
		at: lines,
		end: lines,
		text: piece
	}];
}
/** The end of the last line before the closing brace, where the brace begins a line. */
function placeOnLines(text, { start, close }) {
	const line = lineStart(text, close);
	if (line <= start || text.slice(line, close).trim() !== "") return null;
	return lineEnd(text, text.slice(0, line).trimEnd().length);
}
function newLine(text, column) {
	return `${lineEndingOf(text)}${" ".repeat(column)}`;
}
/** JSON puts every key in double quotes. */
function isJson(text, root) {
	return root.items.every(({ key }) => text.charAt(extentOf(key).start) === "\"");
}
function memberText({ lines }, json) {
	const members = parse(lines.join("\n"), COMPOSER_OPTIONS);
	return (json ? JSON.stringify(members) : yamlText(members)).replace(/^\{\s*|\s*\}$/g, "");
}
// src/config/add-entry.ts
/**
* Adds a member at the end of the mapping at a path. What is missing of the path is made; an empty
* value gives way. Every other byte of the text stays, with its comments, order and line endings.
* The text must be YAML that `parseYaml` finds nothing wrong with, and so is the result, with the
* entry as the only difference.
*/
function addEntry(text, path, entry) {
	const { contents } = parseDocument(text, COMPOSER_OPTIONS);
	if (!isMap(contents)) return {
		status: "blocked",
		path: []
	};
	const { spot, depth } = descend(text, contents, path);
	if (spot === null) return {
		status: "blocked",
		path: path.slice(0, depth)
	};
	const whole = path.slice(depth).reduceRight(below, entry);
	if (spot.map !== null && memberOf(spot.map, whole.key) !== null) return { status: "taken" };
	const added = spliced(text, spot.isFlow ? flowSplices(text, spot, whole) : blockSplices(text, spot, whole));
	return differsBy(text, added, {
		path,
		entry
	}) ? {
		status: "added",
		text: added
	} : {
		status: "blocked",
		path
	};
}
function descend(text, root, path) {
	let spot = {
		root,
		map: root,
		at: 0,
		end: 0,
		column: -1,
		isFlow: root.flow === true
	};
	for (const [depth, key] of path.entries()) {
		const pair = spot.map && memberOf(spot.map, key);
		if (pair === null) return {
			spot,
			depth
		};
		const next = spotBehind(text, pair, spot);
		if (next === null) return {
			spot: null,
			depth: depth + 1
		};
		spot = next;
	}
	return {
		spot,
		depth: path.length
	};
}
/** Where a new member of the value behind a key goes; `null` where something is in the way. */
function spotBehind(text, { value }, around) {
	if (!isNode(value)) return null;
	const { start: at, end } = extentOf(value);
	const { root, isFlow } = around;
	const spot = {
		root,
		at,
		end,
		column: isFlow ? around.column : columnOf(text, extentOf(around.map).start)
	};
	if (!isMap(value)) return isScalar(value) && value.value === null ? {
		...spot,
		map: null,
		isFlow
	} : null;
	return !isFlow && text.slice(at, end) === "{}" ? {
		...spot,
		map: null,
		isFlow
	} : {
		...spot,
		map: value,
		isFlow: isFlow || value.flow === true
	};
}
function memberOf(map, key) {
	return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key) ?? null;
}
function below(inner, key) {
	return {
		key,
		lines: [`${key}:`, ...inner.lines.map((line) => line === "" ? "" : `  ${line}`)]
	};
}
/** Whether the one difference between two texts is that the second has the entry. */
function differsBy(before, after, { path, entry }) {
	const [old, own, made] = [
		before,
		entry.lines.join("\n"),
		after
	].map(valueOf);
	return JSON.stringify(withMembers(old, path, own)) === JSON.stringify(made);
}
function valueOf(text) {
	const { content, diagnostics } = parseYaml(text, "");
	return diagnostics.length === 0 ? content?.value : void 0;
}
function withMembers(value, path, members) {
	const map = typeof value === "object" && value !== null ? value : {};
	const [first, ...rest] = path;
	if (first === void 0) return {
		...map,
		...members
	};
	const member = Object.hasOwn(map, first) ? map[first] : void 0;
	return {
		...map,
		[first]: withMembers(member, rest, members)
	};
}
// src/cli/config-file.ts
/** What a new file may be: read by everybody, as far as the user's own settings allow. */
const READABLE = 420;
/**
* Writes a configuration file as a whole; its permissions stay. Refuses when the file is no longer
* what it was when it was read, so that nobody's work is lost.
*
* @throws ReconcileError when it has changed meanwhile or cannot be written.
*/
async function saveConfig(path, change) {
	await checkResultFile(path);
	const now = await readFile(path).catch(() => null);
	const before = change.before === null ? null : Buffer.from(change.before);
	if (!(now === null || before === null ? now === before : now.equals(before))) throw changedMeanwhile(path);
	const mode = now === null ? READABLE : (await stat(path)).mode & 511;
	try {
		await writeAtomically(path, change.text, mode);
	} catch (error) {
		throw new ReconcileError("invalid-config", `${path} cannot be written`, {
			remedy: "Make sure that this user may write to the file and its folder.",
			cause: error
		});
	}
}
function changedMeanwhile(path) {
	return new ReconcileError("invalid-config", `${path} was changed while this command ran`, { remedy: "Nothing was written. Run it again, so that it begins with the file as it is now." });
}
export { yamlText as a, lineEnd as c, spliced as d, flowSplices as i, lineEndingOf as l, addEntry as n, blockSplices as o, spotBehind as r, columnOf as s, saveConfig as t, lineStart as u };
