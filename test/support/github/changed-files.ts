import { changesBetween } from './history.ts';
import type { Json } from './render.ts';
import type { Files } from './state.ts';

/** The files of a comparison as GitHub lists them: what was moved and changed a little is renamed. */
export function changedFiles(before: Files, after: Files, api: string): readonly Json[] {
  const changes = Object.entries(changesBetween(before, after));
  const removed = changes.flatMap(([path, content]) => (content === null ? [path] : []));
  const former = new Map(
    changes.flatMap(([path, content]) => {
      if (content === null || Object.hasOwn(before, path)) return [];
      const found = removed.find((one) => isLike(before[one] ?? '', content));
      return found === undefined ? [] : [[path, found] as const];
    }),
  );
  const moved = new Set(former.values());
  return changes
    .filter(([path]) => !moved.has(path))
    .map(([path, content]) => {
      const previous = former.get(path);
      return {
        sha: null,
        filename: path,
        status: statusOf({ isRenamed: previous !== undefined, content, isNew: !(path in before) }),
        additions: 1,
        deletions: 1,
        changes: 2,
        blob_url: `${api}/blob/${path}`,
        raw_url: `${api}/raw/${path}`,
        contents_url: `${api}/contents/${path}`,
        ...(previous !== undefined && { previous_filename: previous }),
      };
    });
}

/** GitHub takes files for the same one when half of their lines are. */
function isLike(a: string | Uint8Array, b: string | Uint8Array): boolean {
  const lines = String(b).split('\n');
  const known = new Set(String(a).split('\n'));
  return lines.filter((line) => known.has(line)).length * 2 >= lines.length;
}

function statusOf(file: { isRenamed: boolean; content: unknown; isNew: boolean }): string {
  if (file.isRenamed) return 'renamed';
  if (file.content === null) return 'removed';
  return file.isNew ? 'added' : 'modified';
}
