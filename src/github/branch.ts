import type { GitHubApi } from './api.ts';
import { fileAt } from './files.ts';
import type { Span } from './former-path.ts';
import { arrayOf, textOf } from './wire.ts';

/**
 * The newest commit of a branch; `null` where there is no such branch any more.
 * @throws GitHubApiError when it cannot be read.
 */
export async function branchHead(api: GitHubApi, branch: string): Promise<string | null> {
  const { data } = await api.request(
    'GET /repos/{owner}/{repo}/commits',
    { sha: `refs/heads/${branch}`, per_page: 1 },
    {
      permission: 'contents: read',
      what: 'see whether the branch has moved on',
      notFound: 'null',
    },
  );
  const sha = textOf(arrayOf(data)[0], 'sha');
  return sha === '' ? null : sha;
}

/**
 * Whether files are the same at two commits.
 * @throws GitHubApiError when they cannot be read.
 */
export async function isSameAt(
  api: GitHubApi,
  paths: readonly string[],
  { base, head }: Span,
): Promise<boolean> {
  for (const path of paths) {
    const [before, after] = [await fileAt(api, base, path), await fileAt(api, head, path)];
    if (before === null || after === null) return false;
    if (!Buffer.from(before).equals(after)) return false;
  }
  return true;
}
