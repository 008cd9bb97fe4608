import type { GitHubApi } from './api.ts';
import { GitHubApiError } from './errors.ts';
import { compareOrder, readCommentMarker, type CommentMarker } from './marker.ts';
import { arrayOf, memberOf, textOf, wholeOf } from './wire.ts';

/** A comment that this token's owner wrote, with our marker. */
export interface OwnComment extends CommentMarker {
  readonly id: number;
  /** Its id in GraphQL. */
  readonly node: string;
  readonly body: string;
  readonly url: string;
  /** Hidden as outdated. */
  readonly minimized: boolean;
}

/** What comments are asked for. */
export interface CommentSubject {
  /** `null`: those for no organization, of a file that could not be read. */
  readonly organization: string | null;
  /** Path of the file in the repository. */
  readonly config: string;
}

const WHAT = 'read the comments on the pull request';
const PERMISSION = 'pull-requests: write';
const MOST_NODES = 100;

/**
 * Anybody can write a comment with our marker, so GitHub is asked which of them are the token's
 * own. Unlike `GET /user` this works with the token of a job, of an app and of a person. The texts
 * come along: they are newer than those of the list.
 */
const AUTHORSHIP = `query($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id body viewerDidAuthor isMinimized } }
}`;

/**
 * Our comments on a pull request about a file, over all pages, in the order of the runs that wrote
 * them: those for an organization and those for none; for all of them where only the file is
 * given. A repository may have several files, with an organization of the same name in each. One
 * that does not tell its file counts for any that has none of its own.
 */
export async function ownComments(
  api: GitHubApi,
  pull: number,
  about: CommentSubject | Pick<CommentSubject, 'config'>,
): Promise<readonly OwnComment[]> {
  const all = await allOwnComments(api, pull);
  const wanted = all.filter(
    (one) => !('organization' in about) || [about.organization, null].includes(one.organization),
  );
  const own = wanted.filter(({ config }) => config === about.config);
  const found = own.length > 0 ? own : wanted.filter(({ config }) => config === null);
  return found.toSorted((a, b) => compareOrder(a, b) || a.id - b.id);
}

/** All our comments on a pull request, whatever they are about, in the order of GitHub's list. */
export async function allOwnComments(api: GitHubApi, pull: number): Promise<readonly OwnComment[]> {
  return listOwn(api, pull).catch((error: unknown) => {
    // One was deleted between the list and the question whose it is.
    if (error instanceof GitHubApiError && error.status === 200) return listOwn(api, pull);
    throw error;
  });
}

async function listOwn(api: GitHubApi, pull: number): Promise<readonly OwnComment[]> {
  const marked: Listed[] = [];
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const options = { permission: PERMISSION, what: WHAT };
  for await (const entry of api.pages(route, { issue_number: pull }, options)) {
    const listed = decodeListed(entry);
    if (listed !== null) marked.push(listed);
  }
  const own: OwnComment[] = [];
  for (let start = 0; start < marked.length; start += MOST_NODES) {
    own.push(...(await confirmed(api, marked.slice(start, start + MOST_NODES))));
  }
  return own;
}

interface Listed {
  readonly id: number;
  readonly node: string;
  readonly url: string;
}

function decodeListed(entry: unknown): Listed | null {
  const id = wholeOf(entry, 'id');
  if (id === null || readCommentMarker(textOf(entry, 'body')) === null) return null;
  return { id, node: textOf(entry, 'node_id'), url: textOf(entry, 'html_url') };
}

async function confirmed(
  api: GitHubApi,
  listed: readonly Listed[],
): Promise<readonly OwnComment[]> {
  const ids = listed.map(({ node }) => node);
  const data = await api.graphql(AUTHORSHIP, { ids }, { permission: PERMISSION, what: WHAT });
  const nodes = arrayOf(memberOf(data, 'nodes'));
  return listed.flatMap((one) => {
    const node = nodes.find((candidate) => textOf(candidate, 'id') === one.node);
    const body = textOf(node, 'body');
    const marker = readCommentMarker(body);
    if (marker === null || memberOf(node, 'viewerDidAuthor') !== true) return [];
    return [{ ...one, ...marker, body, minimized: memberOf(node, 'isMinimized') === true }];
  });
}
