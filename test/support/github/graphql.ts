import type { Call, Reply } from './handler.ts';
import { nodeId, type Comment, type State } from './state.ts';
import { mayDo } from './tokens.ts';

/** The three things that are asked by GraphQL; anything else is an error. */
export function graphql(call: Call): Reply {
  const query = typeof call.body['query'] === 'string' ? call.body['query'] : '';
  const variables = (call.body['variables'] ?? {}) as Readonly<Record<string, unknown>>;
  if (/\bminimizeComment\s*\(/.test(query)) return minimize(call, variables);
  if (/\bnodes\s*\(\s*ids:/.test(query)) return nodes(call, variables);
  if (/\bviewer\s*\{\s*login\s*\}/.test(query)) {
    return { status: 200, body: { data: { viewer: { login: call.token.login } } } };
  }
  return failed('undefinedField', 'the fake GitHub does not know this query');
}

/** Of a comment that one may not see, GitHub gives nothing. */
function nodes(
  { state, token, render }: Call,
  variables: Readonly<Record<string, unknown>>,
): Reply {
  const ids = Array.isArray(variables['ids']) ? variables['ids'].map(String) : [];
  const found = ids.map((id) => {
    const comment = commentOf(state, id);
    if (comment === null) return null;
    const { minimized, author, body } = comment;
    return {
      id,
      body,
      url: render.comment(comment)['html_url'],
      viewerDidAuthor: author === token.login,
      isMinimized: minimized !== null,
    };
  });
  const missing = ids.filter((_id, index) => found[index] === null);
  const errors = missing.map((id) => {
    return {
      type: 'NOT_FOUND',
      message: `Could not resolve to a node with the global id of '${id}'`,
    };
  });
  return { status: 200, body: { data: { nodes: found }, ...(errors.length > 0 && { errors }) } };
}

function minimize(call: Call, variables: Readonly<Record<string, unknown>>): Reply {
  const comment = commentOf(call.state, String(variables['id']));
  if (comment === null) return failed('NOT_FOUND', 'Could not resolve to a node with this id');
  const onPull = call.state.pulls.has(comment.on);
  const needed = onPull
    ? [{ issues: 'write' }, { 'pull-requests': 'write' }]
    : [{ issues: 'write' }];
  if (!mayDo(call.token, needed as Parameters<typeof mayDo>[1])) {
    return failed('FORBIDDEN', 'Resource not accessible by integration');
  }
  comment.minimized = /classifier:\s*(\w+)/.exec(String(call.body['query']))?.[1] ?? 'OUTDATED';
  const minimizedComment = { isMinimized: true };
  return { status: 200, body: { data: { minimizeComment: { minimizedComment } } } };
}

function commentOf({ comments }: State, id: string): Comment | null {
  return [...comments.values()].find((comment) => nodeId('IC', comment.id) === id) ?? null;
}

function failed(type: string, message: string): Reply {
  return { status: 200, body: { data: null, errors: [{ type, message }] } };
}
