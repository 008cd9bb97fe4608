import type { getOctokit } from '@actions/github';
import { openDispatcher, type Dispatcher, type Proxy } from '../http/dispatcher.ts';
import { ReconcileError } from '../shared/errors.ts';
import type { Clock, Logger } from '../shared/ports.ts';
import { Secret } from '../shared/secret.ts';
import { createCarrier } from './carrier.ts';
import {
  createCaller,
  type Caller,
  type CallOptions,
  type GitHubAnswer,
  type Sender,
} from './caller.ts';
import { nextPage } from './pages.ts';
import { arrayOf, memberOf } from './wire.ts';

interface RequestOptions extends CallOptions {
  /** `null`: a 404 is an answer like others, with `data: null`. Default: it is an error. */
  readonly notFound?: 'null' | 'throw';
}

interface PageOptions extends CallOptions {
  /** The member that holds the list, where the answer is not the list itself. */
  readonly member?: string;
}

type CallParameters = Readonly<Record<string, unknown>>;

/** GitHub, as one job may use it on one repository. All calls throw `GitHubApiError`. */
export interface GitHubApi {
  readonly repository: { readonly owner: string; readonly name: string };
  /**
   * One call. `route` is written as in GitHub's reference: `GET /repos/{owner}/{repo}/issues`;
   * owner and repo are filled in.
   */
  request(
    route: string,
    parameters?: CallParameters,
    options?: RequestOptions,
  ): Promise<GitHubAnswer>;
  /** The entries of a list over all its pages, in order; a page is asked for when it is needed. */
  pages(route: string, parameters?: CallParameters, options?: PageOptions): AsyncIterable<unknown>;
  /** The `data` of a GraphQL answer. A mutation has to be one that may be repeated. */
  graphql(query: string, variables: CallParameters, options?: CallOptions): Promise<unknown>;
}

export interface GitHubOptions {
  readonly token: Secret;
  /** `https://api.github.com`, or that of an Enterprise Server, with its `/api/v3`. */
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** From 0 (included) to 1 (excluded); for the jitter of retries. */
  readonly random: () => number;
  /** Of this program, for the user agent. */
  readonly version: string;
  readonly proxy: Proxy | null;
  readonly limits?: Partial<GitHubLimits>;
}

interface GitHubLimits {
  /** Milliseconds for making a connection. */
  readonly connectMs: number;
  /** Milliseconds for one try, to the last byte of the answer. */
  readonly answerMs: number;
  /** Milliseconds after which no further try of a call begins. */
  readonly totalMs: number;
  readonly maxAnswerBytes: number;
}

/** GitHub ends requests of its own after 10 s, and asks for a minute after most limits. */
const DEFAULT_LIMITS: GitHubLimits = {
  connectMs: 10_000,
  answerMs: 30_000,
  totalMs: 200_000,
  maxAnswerBytes: 200_000_000,
};
const API_VERSION = '2022-11-28';
/** GitHub frowns on more at once by one token. */
const CONNECTIONS = 4;
const PER_PAGE = 100;
/** More than any list has that this program reads; an end for a server that never ends. */
const MOST_PAGES = 300;

/**
 * Makes the client. Nothing is sent, and Octokit is not even loaded, before the first call.
 * @throws ReconcileError `github-permission` without a token, `internal` when the environment of
 *   the runner makes no sense.
 */
export function openGitHub(options: GitHubOptions): GitHubApi {
  const [owner = '', name = ''] = options.repository.split('/');
  const caller = createCaller({
    ...options,
    host: hostOf(options),
    secrets: [checkedToken(options)],
    totalMs: { ...DEFAULT_LIMITS, ...options.limits }.totalMs,
    open: opener(options),
  });
  const names = (route: string) => (route.includes('{owner}') ? { owner, repo: name } : {});
  const request: GitHubApi['request'] = (route, parameters = {}, requestOptions = {}) =>
    requestOnce(caller, { route, parameters: { ...parameters, ...names(route) } }, requestOptions);
  return {
    repository: { owner, name },
    request,
    pages: (route, parameters = {}, pageOptions = {}) =>
      pagesOf(request, { route, parameters }, pageOptions),
    graphql: (query, variables, callOptions = {}) =>
      graphqlOnce(caller, { query, variables }, callOptions),
  };
}

type Octokit = ReturnType<typeof getOctokit>;

/** What sends one try: Octokit, loaded once, with a carrier of its own for each. */
function opener(options: GitHubOptions): () => Promise<Sender> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const token = checkedToken(options);
  const { origin } = new URL(options.apiUrl);
  const { proxy } = options;
  let dispatching: Promise<Dispatcher> | null = null;
  let loading: Promise<Octokit> | null = null;
  const dispatcher = () => {
    dispatching ??= openDispatcher({ ...limits, origin, proxy, connections: CONNECTIONS });
    return dispatching;
  };
  return async () => {
    loading ??= loadOctokit(options, token);
    const carrier = createCarrier(dispatcher, limits.answerMs);
    return { octokit: await loading, carrier };
  };
}

async function loadOctokit(options: GitHubOptions, token: Secret): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  const { logger } = options;
  const note = (text: string) => logger.debug(text);
  const log = { debug: note, info: note, warn: note, error: note };
  return getOctokit(token.reveal(), {
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    userAgent: `gladly-integrations/${options.version}`,
    log,
    request: { log },
  });
}

interface Request {
  readonly route: string;
  readonly parameters: CallParameters;
}

async function requestOnce(
  caller: Caller,
  { route, parameters }: Request,
  { notFound = 'throw', ...options }: RequestOptions,
): Promise<GitHubAnswer> {
  const call = { name: filledIn(route, parameters), verb: route.split(' ')[0] ?? 'GET', options };
  const headers = { accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION };
  const answer = await caller({ ...call, passes: notFound === 'null' ? [404] : [] }, (sender) => {
    const { octokit, carrier } = sender;
    return octokit.request(route, { ...parameters, headers, request: { fetch: carrier.fetch } });
  });
  return answer;
}

async function graphqlOnce(
  caller: Caller,
  { query, variables }: { readonly query: string; readonly variables: CallParameters },
  options: CallOptions,
): Promise<unknown> {
  const call = { name: 'GraphQL', verb: 'GRAPHQL', options: { repeatable: true, ...options } };
  const answer = await caller({ ...call, passes: [] }, async ({ octokit, carrier }) => {
    const request = { fetch: carrier.fetch };
    const data: unknown = await octokit.graphql(query, { ...variables, request });
    return { status: 200, headers: {}, data };
  });
  return answer.data;
}

async function* pagesOf(
  request: GitHubApi['request'],
  { route, parameters }: Request,
  { member, ...options }: PageOptions,
): AsyncGenerator {
  let page: CallParameters | null = { per_page: PER_PAGE, ...parameters };
  for (let count = 0; page !== null && count < MOST_PAGES; count += 1) {
    const answer = await request(route, page, options);
    yield* arrayOf(member === undefined ? answer.data : memberOf(answer.data, member));
    const next = nextPage(answer.headers['link'] ?? '');
    page = next === null ? null : { ...page, ...next };
  }
  if (page !== null) throw endless(route);
}

/** Half a list would be worse than none: what is not on it would be made again. */
function endless(route: string): ReconcileError {
  return new ReconcileError('github-unreachable', `GitHub's list does not end: ${route}.`, {
    remedy: 'Run the job again later. If it stays so, report it with this message.',
  });
}

/** `POST /repos/acme/shop/issues/7/comments`: how errors and logs call a request. */
function filledIn(route: string, parameters: CallParameters): string {
  return route.replaceAll(/\{(\w+)\}/g, (hole, name: string) => {
    const value = parameters[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : hole;
  });
}

function checkedToken({ token }: GitHubOptions): Secret {
  const text = token.reveal().trim();
  if (text !== '') return new Secret(text);
  throw new ReconcileError('github-permission', 'No GitHub token is given.', {
    remedy: 'Leave out the input github-token (the token of the job is used then), or give one.',
  });
}

function hostOf({ apiUrl, repository }: GitHubOptions): string {
  if (/^https?:/.test(apiUrl) && URL.canParse(apiUrl) && /^[^/]+\/[^/]+$/.test(repository)) {
    return new URL(apiUrl).host;
  }
  throw new ReconcileError('internal', 'The runner does not say which repository this is.', {
    remedy: 'Run the Action on a runner that sets GITHUB_API_URL and GITHUB_REPOSITORY.',
  });
}
