import type { GitHubApi } from './api.ts';
import { commentMarkerLine, type RunOrder } from './marker.ts';
import { allOwnComments, type OwnComment } from './own-comments.ts';
import { openPull } from './pulls.ts';

/** What a comment is about that no run brings up to date any more. */
export interface GoneSubject {
  readonly organization: string;
  /** Path of the file in the repository. */
  readonly config: string;
}

export interface GoneOptions {
  readonly pull: number;
  /** The commit that the run has looked at. */
  readonly head: string;
  readonly order: RunOrder;
  /** Whether the file at that commit lacks the organization, or the commit the file. */
  readonly isGone: (subject: GoneSubject) => Promise<boolean>;
  /** What is to stand there instead. */
  readonly bodyFor: (subject: GoneSubject) => string;
}

const WRITE = {
  permission: 'pull-requests: write',
  what: 'say in a comment on the pull request that it is out of date',
  repeatable: true,
  notFound: 'null',
} as const;

/**
 * Says in our comments about organizations that have left the pull request that this is so: any
 * job of it may do that, because none runs for them. A comment of the same run is left, which has
 * something to say, and one of a newer run, for which they may be back; so are all where the pull
 * request has a newer commit by now, whose own run will look.
 * @throws GitHubApiError when it could not be said.
 */
export async function tellGone(api: GitHubApi, options: GoneOptions): Promise<void> {
  const { pull, head } = options;
  const first = await goneOnes(api, options);
  if (first.length === 0 || (await openPull(api, pull))?.head !== head) return;
  const still = new Map(first.map(({ comment, subject }) => [comment.id, subject]));
  for (const comment of await allOwnComments(api, pull)) {
    const subject = still.get(comment.id);
    if (subject !== undefined && isOlder(comment, options)) {
      await replace(api, { id: comment.id, subject }, options);
    }
  }
}

interface GoneComment {
  readonly comment: OwnComment;
  readonly subject: GoneSubject;
}

/** Comments that do not tell their file may be of any, and are left. */
async function goneOnes(api: GitHubApi, options: GoneOptions): Promise<readonly GoneComment[]> {
  const found: GoneComment[] = [];
  for (const comment of await allOwnComments(api, options.pull)) {
    const { organization, config } = comment;
    if (organization === null || config === null || !isOlder(comment, options)) continue;
    const subject = { organization, config };
    if (await options.isGone(subject)) found.push({ comment, subject });
  }
  return found;
}

function isOlder({ kind, minimized, run }: OwnComment, { order }: GoneOptions): boolean {
  return !minimized && kind !== 'gone' && kind !== 'receipt' && run < order.run;
}

async function replace(
  api: GitHubApi,
  { id, subject }: { readonly id: number; readonly subject: GoneSubject },
  { order, bodyFor }: GoneOptions,
): Promise<void> {
  const line = commentMarkerLine({ kind: 'gone', ...subject, ...order });
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  await api.request(route, { comment_id: id, body: `${line}\n${bodyFor(subject)}` }, WRITE);
}
