import type { GitHubApi } from './api.ts';
import {
  chooseComment,
  survivorOf,
  type CommentChoice,
  type CommentMode,
  type WantedComment,
} from './comment-choice.ts';
import { GitHubApiError } from './errors.ts';
import {
  commentMarkerLine,
  compareOrder,
  readCommentMarker,
  type CommentKind,
  type RunOrder,
} from './marker.ts';
import { ownComments, type OwnComment } from './own-comments.ts';
import { textOf } from './wire.ts';

/** What is to be read in a pull request, and from which run it is. */
export interface CommentToPublish {
  readonly pull: number;
  /** `null`: of a file that could not be read, so that nobody knows its organizations. */
  readonly organization: string | null;
  /** Path of the file in the repository. */
  readonly config: string;
  /** Without the marker, which is put in front of it. */
  readonly body: string;
  readonly kind: CommentKind;
  readonly mode: CommentMode;
  readonly order: RunOrder;
  readonly hasChanges: boolean;
}

const WRITE = {
  permission: 'pull-requests: write',
  what: 'write the comment on the pull request',
} as const;

const HIDE = `mutation($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment { isMinimized }
  }
}`;

/**
 * Brings a comment onto a pull request: one for each organization of a file, found by our marker
 * and our own authorship. What a newer run wrote is left, and a receipt by a plan; surplus comments
 * of ours go. A comment that was deleted meanwhile is made anew, and none is made twice because an
 * answer was lost. GitHub cannot be told to write only over what was read, so an older run may write
 * over a newer one that came in between: the newer one looks once more, and writes again.
 *
 * @returns the comment that now tells about the organization; `null` where there is none.
 * @throws GitHubApiError when it could not be written.
 */
export async function publishComment(
  api: GitHubApi,
  comment: CommentToPublish,
): Promise<{ readonly url: string } | null> {
  if (comment.mode === 'off') return null;
  const gone = new Set<number>();
  let writes = 0;
  for (;;) {
    const found = await ownComments(api, comment.pull, comment);
    const standing = found.filter(({ id }) => !gone.has(id));
    const choice = chooseComment(standing, wantedOf(comment));
    if (choice.type === 'leave') return choice.instead;
    if (choice.type === 'create') return create(api, comment, choice);
    if (!(await update(api, comment, choice))) {
      gone.add(choice.target.id);
      continue;
    }
    writes += 1;
    const isOver = writes === MOST_WRITES || !(await isOverwritten(api, comment, choice.target));
    if (isOver) return choice.target;
  }
}

/** The organizations of a file that our comments on a pull request are about. */
export async function commentedOrganizations(
  api: GitHubApi,
  pull: number,
  config: string,
): Promise<readonly (string | null)[]> {
  const own = await ownComments(api, pull, { config });
  const shown = own.filter(({ minimized, kind }) => !minimized && kind !== 'gone');
  const all = [...new Set(shown.map(({ organization }) => organization))];
  const named = all.filter((organization) => organization !== null);
  return named.length > 0 ? named : all;
}

/** A race of two runs is over after one more; nobody else has our marker and our authorship. */
const MOST_WRITES = 3;

/** Whether an older run, which had looked before this one wrote, has written since. */
async function isOverwritten(
  api: GitHubApi,
  { order }: CommentToPublish,
  { id }: OwnComment,
): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';
  const { data } = await api.request(route, { comment_id: id }, { ...WRITE, notFound: 'null' });
  const marker = readCommentMarker(textOf(data, 'body'));
  return marker !== null && compareOrder(marker, order) < 0;
}

type Choice<Type extends CommentChoice<OwnComment>['type']> = Extract<
  CommentChoice<OwnComment>,
  { readonly type: Type }
>;

/** Whether it could be updated; `false` when somebody deleted it. */
async function update(
  api: GitHubApi,
  comment: CommentToPublish,
  { target, surplus }: Choice<'update'>,
): Promise<boolean> {
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  const parameters = { comment_id: target.id, body: textFor(comment) };
  const options = { ...WRITE, repeatable: true, notFound: 'null' } as const;
  const { status } = await api.request(route, parameters, options);
  if (status === 404) return false;
  await clear(api, comment, surplus);
  return true;
}

async function create(
  api: GitHubApi,
  comment: CommentToPublish,
  { surplus }: Choice<'create'>,
): Promise<{ readonly url: string }> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const parameters = { issue_number: comment.pull, body: textFor(comment) };
  const settled = () => madeAlready(api, comment);
  const answer = await api
    .request(route, parameters, { ...WRITE, settled })
    .catch((error: unknown) => {
      throw isLocked(error) ? locked(error, comment.pull) : error;
    });
  const url = textOf(answer.data, 'html_url');
  if (comment.mode !== 'new') return (await afterCreation(api, comment)) ?? { url };
  await clear(api, comment, surplus);
  return { url };
}

/** For a creation whose answer was lost: what it made, in the shape of the answer. */
async function madeAlready(
  api: GitHubApi,
  comment: CommentToPublish,
): Promise<{ readonly html_url: string } | null> {
  const own = await ownComments(api, comment.pull, comment);
  const made = own.find(({ kind, organization, ...order }) => {
    const same = kind === comment.kind && organization === comment.organization;
    return same && compareOrder(order, comment.order) === 0;
  });
  return made === undefined ? null : { html_url: made.url };
}

/** Another run may have made one at the same moment: both look, and both keep the same one. */
async function afterCreation(
  api: GitHubApi,
  comment: CommentToPublish,
): Promise<{ readonly url: string } | null> {
  const own = await ownComments(api, comment.pull, comment);
  const shown = own.filter(({ minimized }) => !minimized);
  const survivor = survivorOf(shown);
  await clear(
    api,
    comment,
    shown.filter((one) => one !== survivor),
  );
  return survivor;
}

/**
 * Deletes surplus comments of ours, or hides them where each run has its own. What is in the way
 * of that is no reason to fail: the newest one counts, and the next run tries again.
 */
async function clear(
  api: GitHubApi,
  { mode }: CommentToPublish,
  surplus: readonly OwnComment[],
): Promise<void> {
  for (const { id, node } of surplus) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    const options = { ...WRITE, repeatable: true, notFound: 'null' } as const;
    const cleared: Promise<unknown> =
      mode === 'new'
        ? api.graphql(HIDE, { id: node }, WRITE)
        : api.request(route, { comment_id: id }, options);
    await cleared.catch((error: unknown) => {
      if (!(error instanceof GitHubApiError)) throw error;
    });
  }
}

function wantedOf({
  kind,
  organization,
  config,
  order,
  mode,
  hasChanges,
}: CommentToPublish): WantedComment {
  const { run, attempt } = order;
  return {
    kind,
    organization,
    config,
    run,
    attempt,
    mode,
    hasChanges: hasChanges || kind !== 'plan',
  };
}

function textFor(comment: CommentToPublish): string {
  return `${commentMarkerLine(wantedOf(comment))}\n${comment.body}`;
}

function isLocked(error: unknown): error is GitHubApiError {
  return error instanceof GitHubApiError && error.status === 403 && /locked/i.test(error.detail);
}

function locked(error: GitHubApiError, pull: number): GitHubApiError {
  return new GitHubApiError(error, {
    code: 'github-permission',
    message: `The conversation of pull request ${pull} is locked, so GitHub takes no comment.`,
    remedy: 'Unlock it, or set the input comment to off; then run the job again.',
  });
}
