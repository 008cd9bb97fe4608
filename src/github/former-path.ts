import type { GitHubApi } from './api.ts';
import { arrayOf, memberOf } from './wire.ts';

/** From which commit to which a file is followed. */
export interface Span {
  readonly base: string;
  readonly head: string;
}

/**
 * The path that a file of `head` had at `base`, where it was renamed in between; else `null`.
 * GitHub lists the files of a comparison up to 300, which is where it stops looking too.
 */
export async function formerPath(
  api: GitHubApi,
  path: string,
  { base, head }: Span,
): Promise<string | null> {
  const { data } = await api.request(
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    { basehead: `${base}...${head}` },
    { permission: 'contents: read', what: 'find out how the file was called', notFound: 'null' },
  );
  if (data === null) return null;
  const renamed = arrayOf(memberOf(data, 'files')).find(
    (file) => memberOf(file, 'filename') === path && memberOf(file, 'status') === 'renamed',
  );
  const former = renamed === undefined ? null : memberOf(renamed, 'previous_filename');
  return typeof former === 'string' ? former : null;
}
