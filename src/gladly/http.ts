import { ReconcileError } from '../shared/errors.ts';
import type { Clock, Logger } from '../shared/ports.ts';
import { Secret } from '../shared/secret.ts';
import { openDispatcher, type Dispatcher, type Proxy } from '../http/dispatcher.ts';
import { exchange, headerOf, type AnswerHeaders, type Exchange } from '../http/exchange.ts';
import {
  failureOfAnswer,
  failureOfBreak,
  malformed,
  type FailedAttempt,
  type FailureContext,
} from './failure.ts';
import { allowedOrigin } from './host-rule.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { sendWithRetries } from './retry.ts';
import { nameOf, type GladlyAnswer, type GladlyRequest, type Transport } from './transport.ts';

export interface TransportOptions {
  /** Of the organization; checked against the host rule. */
  readonly url: string;
  /** Hosts besides Gladly's own that the workflow allows: `host` or `host:port`. */
  readonly allowedHosts: readonly string[];
  /** Login email of the token's user. */
  readonly user: string;
  readonly token: Secret;
  /** More that must not be shown, should an answer repeat it. */
  readonly secrets?: readonly Secret[];
  /** Of this program, for the user agent. */
  readonly version: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** From 0 (included) to 1 (excluded); for the jitter of retries. */
  readonly random: () => number;
  readonly proxy: Proxy | null;
  readonly limits?: Partial<Limits>;
}

interface Limits {
  readonly requestsPerSecond: number;
  readonly maxInFlight: number;
  /** Milliseconds for making a connection. */
  readonly connectMs: number;
  /** Milliseconds for one try, from its turn to the last byte of the answer. */
  readonly answerMs: number;
  /** Milliseconds after which no further try of a request begins. */
  readonly totalMs: number;
  readonly maxAnswerBytes: number;
}

/**
 * Gladly allows an organization 10 requests a second, all its clients together. It waits up to
 * 15 s for the PING of a webhook that is switched on, so an answer may well take that long.
 */
const DEFAULT_LIMITS: Limits = {
  requestsPerSecond: 8,
  maxInFlight: 4,
  connectMs: 10_000,
  answerMs: 30_000,
  totalMs: 90_000,
  maxAnswerBytes: 50_000_000,
};

/**
 * Makes the transport of one organization. Nothing is sent yet.
 * @throws ReconcileError `host-forbidden`, or `gladly-auth` when user or token is empty.
 */
export function openTransport(options: TransportOptions): Transport {
  const origin = allowedOrigin(options.url, options.allowedHosts);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { version, clock, logger, random, proxy, secrets = [] } = options;
  let opened: Promise<Dispatcher> | null = null;
  const dispatcher = () => {
    opened ??= openDispatcher({ ...limits, origin, proxy, connections: limits.maxInFlight });
    return opened;
  };
  const close = async () => {
    const dispatching = await opened?.catch(() => null);
    await dispatching?.destroy();
  };
  const limiter = createLimiter({ clock, ...limits });
  const ports = { version, clock, logger, random, limiter, secrets };
  return transportOf({ ...ports, origin, limits, dispatcher, close }, options);
}

/** What all users of one organization's transport share. */
interface Line extends Pick<TransportOptions, 'version' | 'clock' | 'logger' | 'random'> {
  readonly origin: string;
  readonly limits: Limits;
  readonly limiter: Limiter;
  readonly secrets: readonly Secret[];
  readonly dispatcher: () => Promise<Dispatcher>;
  readonly close: () => Promise<void>;
}

interface Credentials {
  readonly user: string;
  readonly token: Secret;
}

function transportOf(line: Line, credentials: Credentials): Transport {
  const { user, token } = checkedCredentials(credentials);
  const pair = new Secret(`${user}:${token.reveal()}`);
  const authorization = `Basic ${Buffer.from(pair.reveal()).toString('base64')}`;
  const headers = {
    accept: 'application/json',
    authorization,
    'user-agent': `gladly-integrations/${line.version}`,
  };
  return {
    origin: line.origin,
    user,
    send: (request) => {
      const secrets = [pair, token, ...(request.secrets ?? []), ...line.secrets];
      const context = { request: nameOf(request), secrets };
      const attempt = (tries: number) => tryOnce(line, request, { context, headers, tries });
      return sendWithRetries(request.verb, attempt, { ...line, totalMs: line.limits.totalMs });
    },
    as: (otherUser, otherToken) => transportOf(line, { user: otherUser, token: otherToken }),
    close: line.close,
  };
}

/** Both without the white space that pasting brings along. */
function checkedCredentials(credentials: Credentials): Credentials {
  const user = credentials.user.trim();
  const token = new Secret(credentials.token.reveal().trim());
  const problem = problemOf(user, token);
  if (problem === null) return { user, token };
  throw new ReconcileError('gladly-auth', problem, {
    remedy:
      "Set GLADLY_API_USER to the login email of the token's user and GLADLY_API_TOKEN to the " +
      'token (in the Action: gladly-api-user and gladly-api-token).',
  });
}

/** RFC 7617: a user name with a colon cannot be told from its password. */
function problemOf(user: string, token: Secret): string | null {
  if (user === '') return 'No Gladly user is given.';
  if (user.includes(':')) return 'The Gladly user is no email: it holds a colon.';
  return token.reveal() === '' ? 'No Gladly API token is given.' : null;
}

interface Try {
  readonly context: FailureContext;
  readonly headers: Readonly<Record<string, string>>;
  readonly tries: number;
}

async function tryOnce(
  line: Line,
  request: GladlyRequest,
  { context, headers, tries }: Try,
): Promise<GladlyAnswer | FailedAttempt> {
  const begun = line.clock.now();
  const result = await exchangeOn(line, request, headers);
  if (result.type === 'answered') observeBudget(line.limiter, result.headers, begun);
  const outcome = outcomeOf(result, request, context);
  const words = outcome.type === 'done' ? String(outcome.status) : outcome.error.message;
  const took = Math.round(line.clock.now() - begun);
  line.logger.debug(`${context.request}, try ${tries}, ${took} ms: ${words}`);
  return outcome;
}

async function exchangeOn(
  { dispatcher, origin, limits }: Line,
  { verb, path, body }: GladlyRequest,
  headers: Readonly<Record<string, string>>,
): Promise<Exchange> {
  const json = body === undefined ? null : JSON.stringify(body);
  const all = json === null ? headers : { ...headers, 'content-type': 'application/json' };
  const wire = { method: verb, origin, path, headers: all, body: json };
  try {
    return await exchange(await dispatcher(), wire, limits.answerMs);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { type: 'broken', sent: false, error };
  }
}

function outcomeOf(
  result: Exchange,
  { verb }: GladlyRequest,
  context: FailureContext,
): GladlyAnswer | FailedAttempt {
  if (result.type === 'broken') return failureOfBreak(result, context);
  const { status, headers, text } = result;
  if (status < 200 || status > 299) return failureOfAnswer(result, context);
  if (verb !== 'GET') return { type: 'done', status, headers, body: null };
  const body = parseJson(text);
  if (body !== undefined) return { type: 'done', status, headers, body };
  return malformed('the answer is not JSON', result, context);
}

/** What the parser says of broken JSON is left out: it quotes the text. */
function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function observeBudget(limiter: Limiter, headers: AnswerHeaders, sentAt: number): void {
  const limit = wholeNumber(headerOf(headers, 'ratelimit-limit-second'));
  const remaining = wholeNumber(headerOf(headers, 'ratelimit-remaining-second'));
  if (limit !== null && remaining !== null) limiter.observe({ limit, remaining, sentAt });
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}
