import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { answerInstead, FaultScript, type Fault } from '../../../src/emulator/faults.ts';
import { systemClock } from '../../../src/shared/clock.ts';
import type { Clock } from '../../../src/shared/ports.ts';
import { addCommit } from './history.ts';
import { Renderer } from './render.ts';
import { FakeRepository } from './repository.ts';
import { serve, type Incoming, type Outgoing, type Served } from './serve.ts';
import type { Files, State } from './state.ts';
import {
  FAKE_TOKENS,
  type FakeToken,
  type Level,
  type Permission,
  type TokenKind,
} from './tokens.ts';

export interface FakeGitHubOptions {
  /** `owner/name`. Default: `acme/support`. */
  readonly repository?: string;
  /** What the first commit on the default branch holds. */
  readonly files?: Files;
  readonly defaultBranch?: string;
  /** The most entries on a page of a list. Default: 100, as on GitHub. */
  readonly pageSize?: number;
  /** As an Enterprise Server, whose interface is below `/api/v3`. */
  readonly enterprise?: boolean;
  readonly clock?: Clock;
}

/** One request that came in, with how it was answered. */
interface SeenRequest {
  readonly method: string;
  /** Without the prefix of an Enterprise Server and without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  /** Whose token it carried. */
  readonly by: TokenKind | 'nobody';
  /** `null`: the connection was broken. */
  readonly status: number | null;
}

export interface FakeGitHub {
  /** Of the interface: what `GITHUB_API_URL` holds. */
  readonly url: string;
  /** What `GITHUB_SERVER_URL` holds. */
  readonly webUrl: string;
  /** What people do on GitHub, and all that there is. */
  readonly repository: FakeRepository;
  readonly state: State;
  /** Every request so far, in the order in which they were answered. */
  requests(): readonly SeenRequest[];
  /** The requests that change something: no GET, no query of GraphQL. */
  writes(): readonly SeenRequest[];
  /** What went against GitHub's description; the test ends red unless this was taken. */
  takeProblems(): readonly string[];
  /** `path` of the fault is without the prefix of an Enterprise Server. */
  fail(fault: Fault): void;
  /** Ends all faults. */
  clearFaults(): void;
  /** Takes permissions from a token, or gives them. */
  permit(kind: TokenKind, permissions: Partial<Record<Permission, Level>>): void;
  close(): Promise<void>;
}

/** How GitHub says that there were too many requests at once. */
export const SECONDARY_LIMIT = {
  type: 'answer',
  status: 403,
  body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' },
} as const;

/** Starts a fake GitHub with one repository; it is closed, and its record checked, with the test. */
export async function testFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const github = await startFakeGitHub(options);
  onTestFinished(async () => {
    await github.close();
    const problems = github.takeProblems();
    if (problems.length > 0)
      throw new Error(`against GitHub's description:\n${problems.join('\n')}`);
  });
  return github;
}

async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const server = createServer();
  const webUrl = `http://127.0.0.1:${await listen(server)}`;
  const prefix = options.enterprise === true ? '/api/v3' : '';
  const url = `${webUrl}${prefix}`;
  const repository = new FakeRepository(emptyState(options), options.clock ?? systemClock);
  const render = new Renderer(repository.state, { api: url, web: webUrl });
  const problems: string[] = [];
  const script = new FaultScript();
  const requests: SeenRequest[] = [];
  const tokens = { ...FAKE_TOKENS };
  const served: Served = {
    repository,
    render,
    api: url,
    pageSize: options.pageSize ?? 100,
    tokens: () => Object.values(tokens),
    object: (problem) => void problems.push(problem),
  };
  server.on('request', (message, response) => {
    void respond(
      { served, script, prefix, record: (seen) => void requests.push(seen) },
      message,
      response,
    );
  });
  return {
    url,
    webUrl,
    repository,
    state: repository.state,
    requests: () => [...requests],
    writes: () => requests.filter(isWrite),
    takeProblems: () => problems.splice(0),
    fail: (fault) => void script.add(fault),
    clearFaults: () => script.clear(),
    permit: (kind, permissions) => {
      const token: FakeToken = tokens[kind];
      tokens[kind] = { ...token, permissions: { ...token.permissions, ...permissions } };
    },
    close: () => closeServer(server),
  };
}

function emptyState(options: FakeGitHubOptions): State {
  const [owner = '', name = ''] = (options.repository ?? 'acme/support').split('/');
  const { defaultBranch = 'main', files = {} } = options;
  const state: State = {
    owner,
    name,
    defaultBranch,
    isPrivate: true,
    hasIssues: true,
    commits: new Map(),
    branches: new Map(),
    pulls: new Map(),
    issues: new Map(),
    comments: new Map(),
    deployments: new Map(),
    lastId: 1000,
    lastNumber: 0,
  };
  const date = new Date((options.clock ?? systemClock).now()).toISOString();
  const first = { parents: [], files, message: 'First commit', author: 'dana', date };
  state.branches.set(defaultBranch, addCommit(state, first));
  return state;
}

interface Line {
  readonly served: Served;
  readonly script: FaultScript;
  readonly prefix: string;
  readonly record: (seen: SeenRequest) => void;
}

async function respond(
  line: Line,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const request = await read(message, line.prefix);
  const seen = (status: number | null) => line.record(seenOf(line.served, request, status));
  const faults = line.script.take(request.method, request.path);
  const before = await strike(faults.filter(({ moment = 'before' }) => moment === 'before'));
  const answer = before ?? serve(line.served, request);
  const cut = faults.some(({ effect }) => effect.type === 'cut-off');
  const after = await strike(faults.filter(({ moment }) => moment === 'after'));
  const final = after ?? answer;
  seen(final === 'reset' || cut ? null : final.status);
  if (final === 'reset') response.socket?.resetAndDestroy();
  else transmit(final, cut, response);
}

/** What the faults of one moment make of a request; `null` when nothing. */
async function strike(faults: readonly Fault[]): Promise<Outgoing | 'reset' | null> {
  let result: Outgoing | 'reset' | null = null;
  for (const { effect } of faults) {
    if (effect.type === 'call') await effect.run();
    if (effect.type === 'delay') await systemClock.sleep(effect.milliseconds);
    if (effect.type === 'reset') result = 'reset';
    const instead = answerInstead(effect);
    if (instead !== null) {
      const { status, headers, body } = instead;
      result = { status, headers, body: body === '' ? undefined : parsed(body) };
    }
  }
  return result;
}

async function read(message: IncomingMessage, prefix: string): Promise<Incoming> {
  message.setEncoding('utf8');
  let text = '';
  for await (const chunk of message) text += String(chunk);
  const url = new URL(message.url ?? '/', 'http://fake.invalid');
  const graphql = prefix === '' ? '/graphql' : '/api/graphql';
  const below = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : url.pathname;
  return {
    method: message.method ?? 'GET',
    path: url.pathname === graphql ? '/graphql' : below,
    query: url.searchParams,
    authorization: message.headers.authorization ?? '',
    body: text === '' ? undefined : parsed(text),
  };
}

function seenOf(served: Served, request: Incoming, status: number | null): SeenRequest {
  const { method, path, query, body, authorization } = request;
  const by = served.tokens().find(({ token }) => authorization.endsWith(` ${token}`));
  return { method, path, query: String(query), body, by: by?.kind ?? 'nobody', status };
}

function isWrite({ method, path, body }: SeenRequest): boolean {
  if (path === '/graphql') return JSON.stringify(body).includes('mutation');
  return method !== 'GET';
}

function transmit(answer: Outgoing, cut: boolean, response: ServerResponse): void {
  const { status, headers, body } = answer;
  const bytes = Buffer.from(body === undefined ? '' : textOf(body));
  const length = status === 204 ? {} : { 'content-length': bytes.length };
  const type = bytes.length > 0 ? { 'content-type': 'application/json; charset=utf-8' } : {};
  response.writeHead(status, { ...type, ...headers, ...length });
  if (cut) response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  else response.end(bytes);
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
