import { connectionProblem, wordsOfProblem } from '../http/connection-problem.ts';
import { codeOf } from '../shared/error-code.ts';
import { DeadlineError, headerOf, type AnswerHeaders, type Exchange } from '../http/exchange.ts';
import { readRetryAfter } from '../http/retry-after.ts';
import { cleanText } from '../shared/clean-text.ts';
import type { Secret } from '../shared/secret.ts';
import type { FailedCall, GitHubFailure } from './errors.ts';
import { arrayOf, memberOf, textOf } from './wire.ts';

/** A try that failed, with what decides about another one. */
export interface FailedAttempt extends FailedCall {
  readonly type: 'failed';
  /** Milliseconds that GitHub asked to wait, if it did. */
  readonly askedMs: number | null;
  /** Another try would end the same way. */
  readonly lasting: boolean;
  /** The header in which GitHub lists the permissions that would do, if it came. */
  readonly accepted: string | null;
}

type Answered = Extract<Exchange, { type: 'answered' }>;
type Broken = Extract<Exchange, { type: 'broken' }>;

const FAILURES: Readonly<Record<number, GitHubFailure>> = {
  401: 'auth',
  403: 'permission',
  404: 'not-found',
  408: 'no-answer',
  409: 'conflict',
  410: 'gone',
  429: 'rate-limited',
};
const MOST_ERRORS = 5;

/**
 * What is wrong with an answer; `null` when it is a good one. A body that is there has to be JSON,
 * because a proxy or a sign-in page may answer 200 as well.
 */
export function failureOfAnswer(
  { status, headers, text }: Answered,
  secrets: readonly Secret[],
  now: number,
): FailedAttempt | null {
  if (status >= 200 && status < 300) {
    if (text === '' || parseJson(text) !== undefined) return null;
    return attemptOf({ failure: 'malformed', status, detail: 'the answer is not JSON' });
  }
  const detail = detailOf(text, secrets);
  const failure = failureOfStatus(status, headers, detail);
  return {
    ...attemptOf({ failure, status, detail }),
    askedMs: failure === 'rate-limited' || status >= 500 ? askedWait(headers, now) : null,
    accepted: headerOf(headers, 'x-accepted-github-permissions'),
  };
}

/** What is wrong with a request that got no answer, or not a whole one. */
export function failureOfBreak({ sent, error }: Broken): FailedAttempt {
  if (!sent) {
    const lasting = ['no-such-host', 'tls'].includes(connectionProblem(error));
    const detail = `no connection: ${wordsOfProblem(error)}`;
    return { ...attemptOf({ failure: 'unreachable', status: null, detail }), lasting };
  }
  if (codeOf(error) === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    const detail = 'the answer is too large';
    return { ...attemptOf({ failure: 'malformed', status: null, detail }), lasting: true };
  }
  const broke = `the connection broke before the answer was complete (${codeOf(error)})`;
  const detail = error instanceof DeadlineError ? error.message : broke;
  return attemptOf({ failure: 'no-answer', status: null, detail });
}

/**
 * What is wrong with a GraphQL answer, which tells of failures with status 200; `null` when
 * nothing is.
 */
export function failureOfGraphql(
  text: string | null,
  secrets: readonly Secret[],
): FailedAttempt | null {
  const errors = arrayOf(memberOf(parseJson(text), 'errors'));
  if (errors.length === 0) return null;
  const failures: Readonly<Record<string, GitHubFailure>> = {
    FORBIDDEN: 'permission',
    INSUFFICIENT_SCOPES: 'permission',
    NOT_FOUND: 'not-found',
    RATE_LIMITED: 'rate-limited',
  };
  const failure = failures[textOf(errors[0], 'type')] ?? 'rejected';
  const words = errors.slice(0, MOST_ERRORS).map((error) => textOf(error, 'message'));
  return attemptOf({ failure, status: 200, detail: shown(words.join('; '), secrets) });
}

function attemptOf(failed: FailedCall): FailedAttempt {
  return { type: 'failed', ...failed, askedMs: null, lasting: false, accepted: null };
}

/** GitHub says "too much" with 429 or, more often, with 403. */
function failureOfStatus(status: number, headers: AnswerHeaders, detail: string): GitHubFailure {
  if (status >= 500) return 'server';
  if (status >= 300 && status < 400) return 'redirected';
  const limited =
    headerOf(headers, 'retry-after') !== null ||
    headerOf(headers, 'x-ratelimit-remaining') === '0' ||
    /rate limit|abuse detection/i.test(detail);
  if (status === 403 && limited) return 'rate-limited';
  return FAILURES[status] ?? 'rejected';
}

function askedWait(headers: AnswerHeaders, now: number): number | null {
  const retryAfter = headerOf(headers, 'retry-after');
  if (retryAfter !== null) return readRetryAfter(retryAfter, now);
  const reset = headerOf(headers, 'x-ratelimit-reset') ?? '';
  if (headerOf(headers, 'x-ratelimit-remaining') !== '0' || !/^\d{1,12}$/.test(reset)) return null;
  const theirNow = Date.parse(headerOf(headers, 'date') ?? '');
  return Math.max(0, Number(reset) * 1000 - (Number.isNaN(theirNow) ? now : theirNow));
}

/** GitHub's message with the particulars of a validation, cut to what can be shown. */
function detailOf(text: string | null, secrets: readonly Secret[]): string {
  const body = parseJson(text);
  const particulars = arrayOf(memberOf(body, 'errors')).slice(0, MOST_ERRORS).map(wordsOfError);
  const words = [textOf(body, 'message'), ...particulars].filter((word) => word !== '');
  return shown(words.join('; '), secrets);
}

function wordsOfError(error: unknown): string {
  if (typeof error === 'string') return error;
  const message = textOf(error, 'message');
  if (message !== '') return message;
  return [textOf(error, 'field'), textOf(error, 'code')].filter((word) => word !== '').join(' ');
}

function shown(text: string, secrets: readonly Secret[]): string {
  return cleanText(text, secrets).replace(/[.\s]+$/, '');
}

/** What the parser says of broken JSON is left out: it quotes the text. */
function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
