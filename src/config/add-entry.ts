import type { Pair, YAMLMap } from 'yaml';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { blockSplices } from './block-entry.ts';
import type { EntrySpot, NewEntry } from './entry-spot.ts';
import { extentOf } from './extent.ts';
import { flowSplices } from './flow-entry.ts';
import { COMPOSER_OPTIONS, parseYaml } from './parse.ts';
import type { Path } from './source-map.ts';
import { columnOf, spliced } from './splice.ts';

export type AddedEntry =
  | { readonly status: 'added'; readonly text: string }
  /** The mapping has such a key already. */
  | { readonly status: 'taken' }
  /** Something at this path is in the way: no mapping, or one that an alias stands for. */
  | { readonly status: 'blocked'; readonly path: Path };

/**
 * Adds a member at the end of the mapping at a path. What is missing of the path is made; an empty
 * value gives way. Every other byte of the text stays, with its comments, order and line endings.
 * The text must be YAML that `parseYaml` finds nothing wrong with, and so is the result, with the
 * entry as the only difference.
 */
export function addEntry(text: string, path: Path, entry: NewEntry): AddedEntry {
  const { contents } = parseDocument(text, COMPOSER_OPTIONS);
  if (!isMap(contents)) return { status: 'blocked', path: [] };
  const { spot, depth } = descend(text, contents, path);
  if (spot === null) return { status: 'blocked', path: path.slice(0, depth) };
  const whole = path.slice(depth).reduceRight(below, entry);
  if (spot.map !== null && memberOf(spot.map, whole.key) !== null) return { status: 'taken' };
  const splices = spot.isFlow ? flowSplices(text, spot, whole) : blockSplices(text, spot, whole);
  const added = spliced(text, splices);
  const isRight = differsBy(text, added, { path, entry });
  return isRight ? { status: 'added', text: added } : { status: 'blocked', path };
}

function descend(
  text: string,
  root: YAMLMap,
  path: Path,
): { readonly spot: EntrySpot | null; readonly depth: number } {
  let spot: EntrySpot = {
    root,
    map: root,
    at: 0,
    end: 0,
    column: -1,
    isFlow: root.flow === true,
  };
  for (const [depth, key] of path.entries()) {
    const pair = spot.map && memberOf(spot.map, key);
    if (pair === null) return { spot, depth };
    const next = spotBehind(text, pair, spot);
    if (next === null) return { spot: null, depth: depth + 1 };
    spot = next;
  }
  return { spot, depth: path.length };
}

/** Where a new member of the value behind a key goes; `null` where something is in the way. */
export function spotBehind(text: string, { value }: Pair, around: EntrySpot): EntrySpot | null {
  if (!isNode(value)) return null;
  const { start: at, end } = extentOf(value);
  const { root, isFlow } = around;
  const column = isFlow ? around.column : columnOf(text, extentOf(around.map).start);
  const spot = { root, at, end, column };
  if (!isMap(value)) {
    return isScalar(value) && value.value === null ? { ...spot, map: null, isFlow } : null;
  }
  const givesWay = !isFlow && text.slice(at, end) === '{}';
  return givesWay
    ? { ...spot, map: null, isFlow }
    : { ...spot, map: value, isFlow: isFlow || value.flow === true };
}

function memberOf(map: YAMLMap, key: string): Pair | null {
  const found = map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  return found ?? null;
}

function below(inner: NewEntry, key: string): NewEntry {
  return {
    key,
    lines: [`${key}:`, ...inner.lines.map((line) => (line === '' ? '' : `  ${line}`))],
  };
}

/** Whether the one difference between two texts is that the second has the entry. */
function differsBy(
  before: string,
  after: string,
  { path, entry }: { readonly path: Path; readonly entry: NewEntry },
): boolean {
  const [old, own, made] = [before, entry.lines.join('\n'), after].map(valueOf);
  return JSON.stringify(withMembers(old, path, own)) === JSON.stringify(made);
}

function valueOf(text: string): unknown {
  const { content, diagnostics } = parseYaml(text, '');
  return diagnostics.length === 0 ? content?.value : undefined;
}

function withMembers(value: unknown, path: Path, members: unknown): unknown {
  const map = typeof value === 'object' && value !== null ? value : {};
  const [first, ...rest] = path;
  if (first === undefined) return { ...map, ...(members as object) };
  const member = Object.hasOwn(map, first)
    ? (map as Readonly<Record<string, unknown>>)[first]
    : undefined;
  return { ...map, [first]: withMembers(member, rest, members) };
}
