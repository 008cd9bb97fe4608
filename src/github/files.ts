import { shortCommit } from '../shared/commit.ts';
import type { GitHubApi } from './api.ts';
import { GitHubApiError } from './errors.ts';
import { textOf } from './wire.ts';

const PERMISSION = 'contents: read';

/**
 * The bytes of a file of the repository as it was at a commit; `null` where that commit does not
 * have it, or has a folder there. Files above 1 MB come without content and are fetched by their
 * blob, which gives up to 100 MB.
 * @throws GitHubApiError when it cannot be read.
 */
export async function fileAt(
  api: GitHubApi,
  commit: string,
  path: string,
): Promise<Uint8Array | null> {
  const what = `read ${path} at ${shortCommit(commit)}`;
  const options = { permission: PERMISSION, what };
  const route = 'GET /repos/{owner}/{repo}/contents/{path}';
  const answer = await api.request(route, { path, ref: commit }, { ...options, notFound: 'null' });
  if (textOf(answer.data, 'type') !== 'file') return null;
  const content = bytesOf(answer.data);
  if (content !== null) return content;
  const blob = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  const { data } = await api.request(blob, { file_sha: textOf(answer.data, 'sha') }, options);
  return bytesOf(data);
}

/**
 * Whether the repository has a commit. It loses those that no branch, tag or pull request leads to.
 * @throws GitHubApiError when that cannot be told.
 */
export async function hasCommit(api: GitHubApi, commit: string): Promise<boolean> {
  const what = `look for the commit ${shortCommit(commit)}`;
  const options = { permission: PERMISSION, what, notFound: 'null' } as const;
  const parameters = { ref: commit, per_page: 1 };
  try {
    const answer = await api.request(
      'GET /repos/{owner}/{repo}/commits/{ref}',
      parameters,
      options,
    );
    return answer.status !== 404;
  } catch (error) {
    // To a whole hash that it does not have GitHub says 422.
    if (error instanceof GitHubApiError && error.status === 422) return false;
    throw error;
  }
}

/** `null`: GitHub left the content out. */
function bytesOf(file: unknown): Uint8Array | null {
  if (textOf(file, 'encoding') !== 'base64') return null;
  return Buffer.from(textOf(file, 'content'), 'base64');
}
