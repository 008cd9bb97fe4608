import {
  always,
  invalid,
  NOT_FOUND,
  refusal,
  text,
  type Call,
  type Reply,
  type Routes,
} from './handler.ts';
import { isBot, type Comment, type Issue, type Pull } from './state.ts';
import type { Needed } from './tokens.ts';

const REPO = '/repos/{owner}/{repo}';
const LONGEST_BODY = 65_536;
const DISABLED = refusal(410, 'Issues has been disabled in this repository.');

/** Pull requests, issues and the comments on both. */
export const TALK_ROUTES: Routes = {
  [`GET ${REPO}/pulls`]: { needed: always({ 'pull-requests': 'read' }), handle: listPulls },
  [`GET ${REPO}/pulls/{pull_number}`]: {
    needed: always({ 'pull-requests': 'read' }),
    handle: ({ state, render, path }) => {
      const pull = state.pulls.get(Number(path['pull_number']));
      return pull === undefined ? NOT_FOUND : { status: 200, body: render.pull(pull) };
    },
  },
  [`GET ${REPO}/pulls/{pull_number}/reviews`]: {
    needed: always({ 'pull-requests': 'read' }),
    handle: ({ state, render, path }) => {
      const pull = state.pulls.get(Number(path['pull_number']));
      if (pull === undefined) return NOT_FOUND;
      return { list: pull.reviews.map((review) => render.review(review)) };
    },
  },
  [`GET ${REPO}/issues`]: {
    needed: always({ issues: 'read' }, { 'pull-requests': 'read' }),
    handle: listIssues,
  },
  [`POST ${REPO}/issues`]: { needed: always({ issues: 'write' }), handle: createIssue },
  [`GET ${REPO}/issues/{issue_number}`]: {
    needed: (call) => neededOn(call, 'read'),
    handle: (call) => {
      const found = conversation(call);
      return found === null ? NOT_FOUND : { status: 200, body: call.render.issue(found) };
    },
  },
  [`PATCH ${REPO}/issues/{issue_number}`]: {
    needed: (call) => neededOn(call, 'write'),
    handle: updateIssue,
  },
  [`GET ${REPO}/issues/{issue_number}/comments`]: {
    needed: (call) => neededOn(call, 'read'),
    handle: (call) => {
      const found = conversation(call);
      if (found === null) return NOT_FOUND;
      const comments = call.repository.commentsOn(found.number);
      return { list: comments.map((comment) => call.render.comment(comment)) };
    },
  },
  [`POST ${REPO}/issues/{issue_number}/comments`]: {
    needed: (call) => neededOn(call, 'write'),
    handle: createComment,
  },
  [`GET ${REPO}/issues/comments/{comment_id}`]: {
    needed: (call) => neededOn(call, 'read'),
    handle: (call) => {
      const comment = commentOf(call);
      return comment === null ? NOT_FOUND : { status: 200, body: call.render.comment(comment) };
    },
  },
  [`PATCH ${REPO}/issues/comments/{comment_id}`]: {
    needed: (call) => neededOn(call, 'write'),
    handle: updateComment,
  },
  [`DELETE ${REPO}/issues/comments/{comment_id}`]: {
    needed: (call) => neededOn(call, 'write'),
    handle: (call) => {
      const comment = commentOf(call);
      if (comment === null) return NOT_FOUND;
      call.state.comments.delete(comment.id);
      return { status: 204 };
    },
  },
};

function listPulls({ state, render, query }: Call): Reply {
  const wanted = query.get('state') ?? 'open';
  const base = query.get('base');
  const head = query.get('head');
  const pulls = [...state.pulls.values()]
    .filter((pull) => wanted === 'all' || pull.state === wanted)
    .filter((pull) => base === null || pull.base === base)
    .filter((pull) => head === null || `${pull.fork ?? state.owner}:${pull.headBranch}` === head);
  const sorted = inOrder(pulls, query);
  return { list: sorted.map((pull) => render.pullSimple(pull)) };
}

function listIssues({ state, render, query }: Call): Reply {
  if (!state.hasIssues) return DISABLED;
  const wanted = query.get('state') ?? 'open';
  const creator = query.get('creator');
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
  const found = [...state.issues.values(), ...state.pulls.values()]
    .filter((issue) => wanted === 'all' || issue.state === wanted)
    .filter((issue) => creator === null || issue.author === creator)
    .filter((issue) => labels.every((label) => issue.labels.includes(label)));
  return { list: inOrder(found, query).map((issue) => render.issue(issue)) };
}

function createIssue({ state, repository, render, token, body }: Call): Reply {
  if (!state.hasIssues) return DISABLED;
  const title = text(body, 'title') ?? '';
  if (title === '') return invalid('Issue', 'title', 'title is missing');
  const problem = problemOf(text(body, 'body') ?? '');
  if (problem !== null) return problem;
  const labels = ((body['labels'] ?? []) as readonly unknown[]).map(String);
  const about = { body: text(body, 'body') ?? '', author: token.login, labels };
  return { status: 201, body: render.issue(repository.openIssue(title, about)) };
}

function updateIssue(call: Call): Reply {
  const { repository, render, body } = call;
  const found = conversation(call);
  if (found === null) return NOT_FOUND;
  const problem = problemOf(text(body, 'body') ?? '');
  if (problem !== null) return problem;
  const now = repository.now();
  found.title = text(body, 'title') ?? found.title;
  found.body = text(body, 'body') ?? found.body;
  found.updatedAt = now;
  if (Array.isArray(body['labels'])) found.labels = body['labels'].map(String);
  const state = text(body, 'state');
  if ((state === 'open' || state === 'closed') && state !== found.state) {
    found.state = state;
    found.closedAt = state === 'closed' ? now : null;
    const reason = text(body, 'state_reason') ?? (state === 'closed' ? 'completed' : 'reopened');
    if ('stateReason' in found) found.stateReason = reason;
  }
  return { status: 200, body: render.issue(found) };
}

function createComment(call: Call): Reply {
  const found = conversation(call);
  if (found === null) return NOT_FOUND;
  if (found.locked && isBot(call.token.login)) {
    return refusal(403, 'Unable to create comment because issue is locked.');
  }
  const body = text(call.body, 'body') ?? '';
  const problem = problemOf(body);
  if (problem !== null) return problem;
  const comment = call.repository.comment(found.number, body, call.token.login);
  return { status: 201, body: call.render.comment(comment) };
}

function updateComment(call: Call): Reply {
  const comment = commentOf(call);
  if (comment === null) return NOT_FOUND;
  const body = text(call.body, 'body') ?? '';
  const problem = problemOf(body);
  if (problem !== null) return problem;
  comment.body = body;
  comment.updatedAt = call.repository.now();
  return { status: 200, body: call.render.comment(comment) };
}

function problemOf(body: string): Reply | null {
  if (body.length <= LONGEST_BODY) return null;
  return invalid(
    'IssueComment',
    'body',
    `body is too long (maximum is ${LONGEST_BODY} characters)`,
  );
}

/** On pull requests either permission is enough, on issues only that for issues. */
function neededOn(call: Call, level: 'read' | 'write'): Needed {
  const number = commentOf(call)?.on ?? Number(call.path['issue_number']);
  if (!call.state.pulls.has(number)) return [{ issues: level }];
  return [{ issues: level }, { 'pull-requests': level }];
}

function conversation({ state, path }: Call): Issue | Pull | null {
  const number = Number(path['issue_number']);
  return state.issues.get(number) ?? state.pulls.get(number) ?? null;
}

function commentOf({ state, path }: Call): Comment | null {
  return state.comments.get(Number(path['comment_id'])) ?? null;
}

function inOrder<T extends Issue | Pull>(
  found: readonly T[],
  query: URLSearchParams,
): readonly T[] {
  const byUpdate = query.get('sort') === 'updated';
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  const key = (one: T) => (byUpdate ? one.updatedAt : one.createdAt);
  return found.toSorted((a, b) => {
    if (key(a) !== key(b)) return key(a) < key(b) ? -sign : sign;
    return sign * (a.number - b.number);
  });
}
