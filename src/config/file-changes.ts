import type { FileChange, PartValue } from '../shared/file-change.ts';
import { isRecord } from '../shared/record.ts';
import type { Json } from '../shared/stable-json.ts';
import { parseYaml } from './parse.ts';
import { pathText } from './path-text.ts';
import type { Path, SourceMap } from './source-map.ts';
import { valueAt } from './value-at.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Members of a webhook whose texts are secrets, wherever they are not references. */
const SECRET_BLOCKS: readonly string[] = ['headers', 'basic'];

/**
 * The parts by which two versions of a file differ, in the order of the later one, each as small
 * as it can be named. Neither comments nor layout count. Both texts must be YAML that `parseYaml`
 * finds nothing wrong with.
 */
export function fileChanges(before: string, after: string, file: string): readonly FileChange[] {
  const later = parseYaml(after, file).content;
  const earlier = parseYaml(before, file).content;
  if (later === null || earlier === null) return [];
  return changesAt([], { before: earlier.value, after: later.value }, later.map);
}

interface Versions {
  readonly before: unknown;
  readonly after: unknown;
}

function changesAt(path: Path, { before, after }: Versions, map: SourceMap): readonly FileChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isEntry(before) && isEntry(after)) {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...keys].flatMap((key) =>
      changesAt(
        [...path, key],
        { before: valueAt(before, [key]), after: valueAt(after, [key]) },
        map,
      ),
    );
  }
  const value = (one: unknown) => partValue(path, one);
  const place = map.keyPlace(path);
  return [{ part: pathText(path), place, before: value(before), after: value(after) }];
}

function partValue(path: Path, value: unknown): PartValue {
  if (value === undefined || value === null) return { type: 'none' };
  if (Array.isArray(value)) return { type: 'list', members: value.map(memberText) };
  if (isEntry(value)) return { type: 'entry', keys: keysIn(value) };
  if (isRecord(value)) return { type: 'secret', name: String(value['secret']) };
  if (typeof value !== 'string') return { type: 'bare', text: JSON.stringify(value) };
  const isSecret = path.some((step) => SECRET_BLOCKS.includes(step));
  return isSecret ? { type: 'hidden' } : { type: 'text', text: value };
}

/** The keys of an entry; a block of entries is told by what is in it: `topics.returns`. */
function keysIn(entry: Fields): readonly string[] {
  return Object.entries(entry).flatMap(([key, value]) => {
    const isBlock =
      isEntry(value) && Object.values(value).length > 0 && Object.values(value).every(isEntry);
    return isBlock ? Object.keys(value).map((own) => pathText([key, own])) : [key];
  });
}

function memberText(member: Json): string {
  return typeof member === 'string' ? member : JSON.stringify(member);
}

/** A mapping that is more than the name of a secret. */
function isEntry(value: unknown): value is Fields {
  return isRecord(value) && typeof value['secret'] !== 'string';
}
