import { CODE_ROUTES } from './code-routes.ts';
import { DEPLOY_ROUTES } from './deploy-routes.ts';
import {
  answerProblems,
  describedRequest,
  requestProblems,
  type Described,
} from './description.ts';
import { graphql } from './graphql.ts';
import type { Call, Reply, Routes } from './handler.ts';
import { pageOf } from './paging.ts';
import { numberOf, type Json, type Renderer } from './render.ts';
import type { FakeRepository } from './repository.ts';
import { TALK_ROUTES } from './talk-routes.ts';
import { acceptedPermissions, mayDo, type FakeToken, type Needed } from './tokens.ts';

/** A request as it came in, the prefix of an Enterprise Server taken off. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string;
  /** `undefined`: there was none. */
  readonly body: unknown;
}

export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined`: there is none. */
  readonly body: unknown;
}

/** What a server answers from. */
export interface Served {
  readonly repository: FakeRepository;
  readonly render: Renderer;
  readonly tokens: () => readonly FakeToken[];
  readonly api: string;
  /** The most entries on a page. */
  readonly pageSize: number;
  /** Takes down what is against GitHub's description. */
  readonly object: (problem: string) => void;
}

/** So that a wrong request cannot pass for an answer of GitHub's. */
const WRONG_REQUEST = 599;

const USER_ROUTE: Routes = {
  'GET /user': {
    needed: () => [],
    handle: ({ token, render, repository }) => {
      if (token.kind !== 'personal') {
        return { status: 403, body: { message: 'Resource not accessible by integration' } };
      }
      const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 };
      const now = repository.now();
      const empty = { name: null, company: null, blog: null, location: null, email: null };
      const more = { ...empty, hireable: null, bio: null, created_at: now, updated_at: now };
      return { status: 200, body: { ...render.user(token.login), ...counts, ...more } };
    },
  },
};
const ROUTES: Routes = { ...CODE_ROUTES, ...TALK_ROUTES, ...DEPLOY_ROUTES, ...USER_ROUTE };

/** Answers one request and checks both it and the answer against GitHub's own description. */
export function serve(served: Served, request: Incoming): Outgoing {
  const line = `${request.method} ${request.path}`;
  const token = tokenOf(served, request);
  if (token === null) return plain(401, { message: 'Bad credentials' });
  if (request.method === 'POST' && request.path === '/graphql') {
    return sent(served, graphql(callOf(served, { request, token, path: {} })), request);
  }
  const described = describedRequest(request.method, request.path);
  const problems =
    described === null
      ? ['is not among the operations that were cut out']
      : requestProblems(described, request.query, request.body);
  for (const problem of problems) served.object(`${line}: ${problem}`);
  if (described === null || problems.length > 0) return plain(WRONG_REQUEST, { problems });
  const answer = answerOf(served, { request, token, described });
  for (const problem of answerProblems(described, answer.status, answer.body)) {
    served.object(`answer ${answer.status} to ${line}: ${problem}`);
  }
  return answer;
}

interface Accepted {
  readonly request: Incoming;
  readonly token: FakeToken;
  readonly described: Described;
}

function answerOf(served: Served, { request, token, described }: Accepted): Outgoing {
  const { operation, path } = described;
  const route = ROUTES[`${operation.method} ${operation.path}`];
  if (route === undefined) throw new Error(`nobody answers ${operation.method} ${operation.path}`);
  const { owner, name } = served.repository.state;
  const foreign =
    path['owner'] !== undefined && `${path['owner']}/${path['repo']}` !== `${owner}/${name}`;
  if (foreign) return plain(404, { message: 'Not Found' });
  const call = callOf(served, { request, token, path });
  const needed = route.needed(call);
  if (!mayDo(token, needed)) return forbidden(token, needed);
  return sent(served, route.handle(call), request);
}

function callOf(
  { repository, render }: Served,
  about: { request: Incoming; token: FakeToken; path: Readonly<Record<string, string>> },
): Call {
  const { request, token, path } = about;
  const body = typeof request.body === 'object' && request.body !== null ? request.body : {};
  const { state } = repository;
  return { state, repository, render, token, path, query: request.query, body: body as Json };
}

function sent(served: Served, reply: Reply, { path, query }: Incoming): Outgoing {
  if ('status' in reply) return plain(reply.status, reply.body);
  const { owner, name } = served.repository.state;
  const id = numberOf(`${owner}/${name}`);
  const tail = path.split('/').slice(4).join('/');
  const address = `${served.api}/repositories/${id}/${tail}`;
  const { entries, headers } = pageOf(reply.list, { query, most: served.pageSize, address });
  return { ...plain(200, reply.wrap === undefined ? entries : reply.wrap(entries)), headers };
}

function forbidden({ kind }: FakeToken, needed: Needed): Outgoing {
  const by = kind === 'personal' ? 'personal access token' : 'integration';
  const headers = { 'x-accepted-github-permissions': acceptedPermissions(needed) };
  return { ...plain(403, { message: `Resource not accessible by ${by}` }), headers };
}

function tokenOf(served: Served, { authorization }: Incoming): FakeToken | null {
  const given = /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1];
  return served.tokens().find(({ token }) => token === given) ?? null;
}

function plain(status: number, body: unknown): Outgoing {
  // As it goes over the wire: what is undefined is not there.
  const json: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  return { status, headers: {}, body: json };
}
